import type { Effect } from "../../effect.ts";
import type { DeskSource } from "../../signal/desk/desk-source.ts";
import type { DeskRow } from "../../signal/desk/understand.ts";
import type { EventRecord } from "../../signal/record.ts";
import type { Facts, Place, Question } from "./facts.ts";

/** Confirmed sentences, and what they bring into the ledger. */
export interface Recording {
  question: Question;
  /** Who confirmed, and with which comment. */
  by: string;
  origin: string;
  batches: { desk: DeskSource; rows: DeskRow[] }[];
}

/** How a question ends without anything being recorded. */
export interface Ending {
  question: Question;
  state: "withdrawn" | "expired" | "changed";
  /** What ended it; null for time alone. */
  origin: string | null;
  text: string;
}

/** What becomes of something that a person said. Applied in this order; the answer comes last, so that a cut-off run starts over. */
export interface Decision {
  /** Records of Opsbook's own; their ids come from the comment, so that nothing is written twice. */
  records: EventRecord[];
  recordings: Recording[];
  endings: Ending[];
  effects: Effect[];
  /** What becomes true once the answer stands. */
  after: Effect[];
  /** Outputs of the step, for the steps after it. */
  outputs: Readonly<Record<string, string>>;
  /** Markdown; null where the answer stands elsewhere or there is none. */
  answer: string | null;
  /** The answer asks whether this shall be recorded. */
  question?: { digest: string };
  /** Whom the answer is for, where it is given once and not at each comment. */
  to?: string;
}

/** A decision that only answers. */
export function answering(answer: string | null, more: Partial<Decision> = {}): Decision {
  return { records: [], recordings: [], endings: [], effects: [], after: [], outputs: {}, answer, ...more };
}

/**
 * One command: one file. Everybody with write access gets as far as `decide`; a command that asks for more refuses there, with
 * the reason and what to do instead.
 */
export interface Command {
  /** The word after the slash. */
  name: string;
  places: readonly Place[];
  /** How it is written: `/publish 2026-W47`. */
  ways: readonly string[];
  /** What it does, in a few words. */
  purpose: string;
  /** Other ways of writing it, without a slash: what follows it, or null where a line is not one. */
  bare?: (line: string) => string | null;
  /** Without a slash it is a command only where no phrase of the desk fits: `lead Kim is back` may be the business's own. */
  yieldsToPhrases?: true;
  /** Pure. `rest` is what follows the name on its line, trimmed. */
  decide: (rest: string, facts: Facts) => Decision;
}
