import { notUnderstood, questionText } from "../../report/desk/sentences.ts";
import { answering, type Decision } from "../commands/command.ts";
import type { Facts } from "../commands/facts.ts";
import { readSaid } from "./reading.ts";

const MOST_SENTENCES = 20;

/** What becomes of sentences: a question whether they shall be recorded, or what to write instead. */
export function ask(facts: Facts): Decision {
  const { said } = facts;
  const { sentences, digest } = readSaid(said, facts);
  if (sentences.length > MOST_SENTENCES) {
    const many = `These are ${sentences.length} sentences; at most ${MOST_SENTENCES} fit one comment.`;
    return answering(`${many} For more, upload a file. Nothing was recorded.`);
  }
  if (sentences.some(({ kind }) => kind === "understood"))
    return answering(questionText(sentences, said, facts), { question: { digest } });
  return answering(notUnderstood(sentences, facts));
}
