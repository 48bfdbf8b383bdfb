import { notUnderstood, questionText } from "../../report/desk/sentences.ts";
import type { Understood } from "../../signal/desk/understand.ts";
import { answering, type Decision } from "../commands/command.ts";
import type { Facts } from "../commands/facts.ts";
import { outageMeant } from "../incidents/outage-words.ts";
import { readSaid } from "./reading.ts";

const MOST_SENTENCES = 20;

/** What becomes of sentences: a question whether they shall be recorded, or what to write instead. */
export function ask(facts: Facts): Decision {
  const { said } = facts;
  const reading = readSaid(said, facts);
  const { digest } = reading;
  const sentences = reading.sentences.map((one) => withOutage(one, facts));
  if (sentences.length > MOST_SENTENCES) {
    const many = `These are ${sentences.length} sentences; at most ${MOST_SENTENCES} fit one comment.`;
    return answering(`${many} For more, upload a file. Nothing was recorded.`);
  }
  if (sentences.some(({ kind }) => kind === "understood"))
    return answering(questionText(sentences, said, facts), { question: { digest } });
  return answering(notUnderstood(sentences, facts));
}

/** Who mistypes that something is down is told so, and not what is said of cases. */
function withOutage(sentence: Understood, { catalog }: Facts): Understood {
  const meant = sentence.kind === "unknown" ? outageMeant(sentence.line, catalog) : null;
  return sentence.kind === "unknown" && meant !== null ? { ...sentence, near: [meant] } : sentence;
}
