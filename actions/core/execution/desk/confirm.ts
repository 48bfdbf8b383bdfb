import { DAY } from "../../duration.ts";
import type { DeskSource } from "../../signal/desk/desk-source.ts";
import type { DeskRow } from "../../signal/desk/understand.ts";
import { answering, type Decision, type Ending, type Recording } from "../commands/command.ts";
import type { Facts, Question } from "../commands/facts.ts";
import { readSaid } from "./reading.ts";

/** A question waits so long for its `yes`. */
export const PATIENCE = DAY;

/**
 * What a `yes` confirms: what this person said and nobody has confirmed yet; where there is nothing, what one other person
 * said. It counts only for what stood there when it was written, and only while the words, and what they mean, are the same.
 *
 * @param login whose sentences are meant; "" where the person does not say.
 */
export function confirm(login: string, facts: Facts): Decision {
  const { said, questions } = facts;
  const seen = questions.filter(({ asked }) => asked <= said.at);
  const open = seen.filter(({ asked }) => said.at <= asked + PATIENCE);
  const meant = whose(login, open, said.by.login);
  if (typeof meant === "string") return answering(seen.length > 0 && open.length === 0 ? TOO_LATE : meant);
  const recordings: Recording[] = [];
  const endings: Ending[] = [];
  for (const question of meant) {
    const trouble = troubleOf(question);
    const batches = trouble === null ? batchesOf(question, facts) : null;
    if (batches === null)
      endings.push({ question, state: "changed", origin: said.origin, text: trouble ?? OTHER_MEANING });
    else recordings.push({ question, by: said.by.login, origin: said.origin, batches });
  }
  return answering(null, { recordings, endings });
}

/** Drops what this person said and nobody has confirmed yet. */
export function withdraw({ said, questions }: Facts): Decision {
  const own = questions.filter(({ by, asked }) => isSame(by, said.by.login) && asked <= said.at);
  if (own.length === 0) return answering("Nothing of yours waits to be recorded, so nothing was dropped.");
  const text = "Dropped: nothing was recorded.";
  return answering(null, {
    endings: own.map((question): Ending => ({ question, state: "withdrawn", origin: said.origin, text })),
  });
}

/** The questions that have waited too long. `now` in milliseconds since 1970. */
export function expired(questions: readonly Question[], now: number): Ending[] {
  const text =
    "Nobody confirmed this within a day, so nothing was recorded. If it still holds, write it again.";
  return questions
    .filter(({ asked }) => now > asked + PATIENCE)
    .map((question) => ({ question, state: "expired", origin: null, text }));
}

const NOTHING = "Nothing waits for a `yes` here. Write first what happened; `/help` shows how.";
const TOO_LATE = "That was more than a day ago, so nothing was recorded. If it still holds, write it again.";
const OTHER_MEANING =
  "The catalog has changed since, and these words mean something else now. Nothing was recorded: please write it again.";

/** The questions that are meant, or why it is not clear which. */
function whose(login: string, open: readonly Question[], own: string): readonly Question[] | string {
  if (login !== "") {
    const theirs = open.filter(({ by }) => isSame(by, login));
    return theirs.length > 0 ? theirs : `Nothing of \`${login}\` waits for a \`yes\` here.`;
  }
  const mine = open.filter(({ by }) => isSame(by, own));
  if (mine.length > 0) return mine;
  const people = [...new Set(open.map(({ by }) => by.toLowerCase()))];
  if (people.length <= 1) return people.length === 0 ? NOTHING : open;
  return `Several people wait for a \`yes\`. Write whose you mean: \`yes @${people[0]}\`.`;
}

function troubleOf({ said }: Question): string | null {
  if (said === null) return "What was written is not there any more, so nothing was recorded.";
  return said.edited
    ? "What was written has been edited since, so nothing was recorded. Please write it again as a new comment."
    : null;
}

/** The rows by their Sources; null where they are not those that were shown. */
function batchesOf({ said, digest }: Question, facts: Facts): Recording["batches"] | null {
  if (said === null) return null;
  const reading = readSaid(said, facts);
  if (reading.digest !== digest) return null;
  const bySource = new Map<DeskSource, DeskRow[]>();
  for (const one of reading.sentences) {
    if (one.kind !== "understood") continue;
    bySource.set(one.desk, [...(bySource.get(one.desk) ?? []), ...one.rows]);
  }
  return [...bySource].map(([desk, rows]) => ({ desk, rows }));
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
