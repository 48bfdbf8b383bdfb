import { hiddenMarker, readMarker } from "../gate/marker.ts";
import { cutBody } from "../text/cut.ts";

/** `asked` waits for a `yes`; all others are final. */
export type AnswerState = "asked" | "answered" | "recorded" | "withdrawn" | "expired" | "changed";

/** Our one answer to something that a person said. */
export interface Answer {
  /** What it answers: `c17` for comment 17, `i5` for the form that opened issue 5. */
  to: string;
  state: AnswerState;
  /** The account that had said it. */
  by: string;
  /** Of the records that were shown; "" where there are none. */
  digest: string;
  /** The comment that ended it, as `c18`; "" where none did. */
  ended: string;
  /** Markdown. */
  text: string;
}

const STATES: readonly AnswerState[] = ["asked", "answered", "recorded", "withdrawn", "expired", "changed"];
const NAME = "answer";

/** The start of the answer's first line, by which it is found again whatever has become of it. */
export function answerMarker(to: string): string {
  return hiddenMarker(NAME, { to }).replace(/} -->$/, ",");
}

/** The answer's body, of at most 60,000 characters. */
export function renderAnswer({ text, ...answer }: Answer): string {
  const { to, state, by, digest, ended } = answer;
  const body = `${hiddenMarker(NAME, { to, state, by, digest, ended })}\n${text}`;
  return cutBody(body, "There is more than fits here.");
}

/** Reads an answer; null where a comment is none. Trusted only on what our own bot wrote. */
export function parseAnswer(body: string): Answer | null {
  const { to, state, by, digest, ended } = readMarker(NAME, body) ?? {};
  const known = STATES.find((one) => one === state);
  const texts = [to, by, digest, ended];
  if (known === undefined || texts.some((text) => typeof text !== "string")) return null;
  const text = body.replaceAll("\r\n", "\n").split("\n").slice(1).join("\n");
  const [one = "", two = "", three = "", four = ""] = texts.map(String);
  return { to: one, state: known, by: two, digest: three, ended: four, text };
}
