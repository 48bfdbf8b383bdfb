import { BODY_LIMIT, cutBody } from "../text/cut.ts";
import { hiddenMarker, readMarker } from "./marker.ts";

/** The one comment that the gate keeps on a pull request, in its two halves; both are Markdown. */
export interface GateComment {
  /** The pull request's number: one comment for each. */
  key: string;
  /** What the check found; null while it has not run. */
  validation: string | null;
  /** Who has to approve, and why; null while that is not known. */
  approval: string | null;
}

const HALVES = ["validation", "approval"] as const;
/** The approval half is short by nature: it is cut last. */
const MOST_APPROVAL = 25_000;
const MARKERS_LENGTH = 500;
const MORE =
  "**There is more than fits here.** The counts above are complete; the run's summary lists everything.";

/** The first line of the comment, by which it is found again. */
export function gateMarker(key: string): string {
  return hiddenMarker("gate", { key });
}

/**
 * The comment's body, of at most 60,000 characters (REL-14). Whatever a half holds, `parseGateComment` gives it back, cut
 * where it was too long; an HTML comment inside a half is shown as text, so that none can stand for a marker.
 */
export function renderGateComment({ key, validation, approval }: GateComment): string {
  const second = approval === null ? null : cutBody(withoutComments(approval), MORE, MOST_APPROVAL);
  const room = BODY_LIMIT - MARKERS_LENGTH - key.length - (second?.length ?? 0);
  const first = validation === null ? null : cutBody(withoutComments(validation), MORE, room);
  const halves = { validation: first, approval: second };
  const parts = HALVES.flatMap((name) => {
    const text = halves[name];
    return text === null ? [] : [`${startOf(name)}\n${text.replaceAll("\r\n", "\n")}`];
  });
  // Without an empty line what follows a fold's end would be part of its HTML, shown as it is written.
  return [gateMarker(key), ...parts].join("\n\n");
}

/** Reads the comment's halves; null where the body is none of ours. Line breaks come back as GitHub has them or not. */
export function parseGateComment(body: string): GateComment | null {
  const key = readMarker("gate", body)?.key;
  if (typeof key !== "string") return null;
  const text = body.replaceAll("\r\n", "\n");
  const [validation, approval] = HALVES.map((name) => halfOf(text, name));
  return { key, validation: validation ?? null, approval: approval ?? null };
}

function halfOf(text: string, name: (typeof HALVES)[number]): string | null {
  const start = `\n${startOf(name)}\n`;
  const from = text.indexOf(start);
  if (from === -1) return null;
  const rest = text.slice(from + start.length);
  const end = HALVES.map((other) => rest.indexOf(`\n${startOf(other)}\n`)).filter((at) => at !== -1);
  return end.length === 0 ? rest : rest.slice(0, Math.min(...end)).replace(/\n$/, "");
}

function startOf(name: (typeof HALVES)[number]): string {
  return `<!-- opsbook:gate:${name} -->`;
}

function withoutComments(text: string): string {
  return text.replaceAll("<!--", "&lt;!--");
}
