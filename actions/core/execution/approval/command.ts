import { closest } from "../../closest.ts";

/** What a comment tells the gate. `hash` is what the person typed, in lower case; a bare yes has none. */
export type Command =
  | { kind: "approve"; hash: string | null }
  | { kind: "reject"; reason: string | null }
  | { kind: "check" }
  /** Meant as an approval, but not one that can be understood. */
  | { kind: "garbled"; text: string };

/** Shorter ones could be made to fit by trying. */
export const LEAST_HASH = 16;

const BARE_YES = /^(?:\/approve|approved)$/i;
const BOUND_YES = new RegExp(`^/approve[ \\t]+([0-9a-f]{${LEAST_HASH},64})$`, "i");
const MEANT_AS_YES = /^\/approved?(?![a-z0-9_/-])/i;
const NO = /^\/reject(?![a-z0-9_/])[ \t:,.!-]*(.*)$/is;
const CHECK = /^\/check$/i;
/** More of a line is not read. */
const LONGEST_LINE = 2000;

/**
 * Reads a comment's command (SEC-16): its whole first line is one, as the person typed it, or the comment has none. So a
 * quote, a fence, an HTML comment or a line of code never is one. Only a refusal may go on in its line, with its reason.
 */
export function parseCommand(body: string): Command | null {
  const { line, whole } = firstLine(body);
  const refusal = NO.exec(line);
  if (refusal !== null) return { kind: "reject", reason: refusal[1]?.trim() || null };
  if (whole && BARE_YES.test(line)) return { kind: "approve", hash: null };
  const bound = BOUND_YES.exec(line);
  if (whole && bound !== null) return { kind: "approve", hash: (bound[1] as string).toLowerCase() };
  if (whole && CHECK.test(line)) return { kind: "check" };
  return MEANT_AS_YES.test(line) ? { kind: "garbled", text: line } : null;
}

const SLASHED = /^\/([a-z][a-z-]*)/i;
const NAMES = ["approve", "reject", "check"];

/** The command that a comment's first line nearly is; null where it is one, or is none at all. It is never obeyed. */
export function nearCommand(body: string): string | null {
  const name = SLASHED.exec(firstLine(body).line)?.[1];
  return name === undefined || parseCommand(body) !== null ? null : closest(name.toLowerCase(), NAMES);
}

/** The first line without the spaces at its end; nothing where its indent makes it code. `whole` unless it was too long. */
function firstLine(body: string): { line: string; whole: boolean } {
  const start = body.slice(0, LONGEST_LINE + 1);
  const end = start.search(/[\r\n]/);
  const line = end < 0 ? start : start.slice(0, end);
  const isCode = /^(?: {4}| {0,3}\t)/.test(line);
  return { line: isCode ? "" : line.trim(), whole: line.length <= LONGEST_LINE };
}
