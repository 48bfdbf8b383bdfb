import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { hiddenMarker, readMarker } from "../gate/marker.ts";
import { cutBody } from "../text/cut.ts";

/** The text of an issue of ours, and what we last wrote, so that a change by hand is seen. */
export interface IssueText {
  /** The first line: the key. */
  marker: string;
  /** What people read. */
  text: string;
  /** Digests of what we last wrote; null where that line is gone. */
  wrote: { title: string; text: string } | null;
}

const WRITTEN = "written";
const ROOM_FOR_LINES = 1000;
const DIGEST_LENGTH = 16;
const MORE = "There is more than fits here. The rest stands in the run's summary.";
const TICK = /^(\s*(?:[-*+]|\d{1,9}[.)]) )\[[ xX]\](?= )/gm;

/**
 * The body of an issue: the marker, a second hidden line with digests of title and text, then the text. At most 60,000
 * characters (REL-14). The marker is the first line of `body`.
 */
export function renderIssueBody(title: string, body: string): string {
  const { marker, text } = splitMarker(body);
  const cut = cutBody(text, MORE, 60_000 - ROOM_FOR_LINES);
  return joinIssueBody({ marker, text: cut, wrote: { title: digestOf(title), text: digestOf(cut) } });
}

/** Writes the parts of an issue's body as they are: `parseIssueBody` gives them back. */
export function joinIssueBody({ marker, text, wrote }: IssueText): string {
  const lines = wrote === null ? [marker] : [marker, hiddenMarker(WRITTEN, wrote)];
  return [...lines, text].join("\n");
}

/** Reads an issue's body; null where its first line is no marker of ours. Line breaks come back as GitHub has them or not. */
export function parseIssueBody(body: string): IssueText | null {
  const { marker, text } = splitMarker(body.replaceAll("\r\n", "\n"));
  if (!/^<!-- opsbook:\S.* -->$/.test(marker)) return null;
  const { title, text: was } = readMarker(WRITTEN, text) ?? {};
  if (typeof title !== "string" || typeof was !== "string") return { marker, text, wrote: null };
  return { marker, text: splitMarker(text).text, wrote: { title, text: was } };
}

function splitMarker(body: string): { marker: string; text: string } {
  const end = body.indexOf("\n");
  return end === -1 ? { marker: body, text: "" } : { marker: body.slice(0, end), text: body.slice(end + 1) };
}

/** A digest of a text as people read it: line breaks, spaces at the ends, and ticks in task lists do not count. */
export function digestOf(text: string): string {
  const plain = text
    .replaceAll("\r\n", "\n")
    .replaceAll(/[ \t]+$/gm, "")
    .trimEnd()
    .replaceAll(TICK, "$1[ ]");
  return bytesToHex(sha256(utf8ToBytes(plain))).slice(0, DIGEST_LENGTH);
}

/** The new text with the ticks of the old one, on every task that stands in both. */
export function carryTicks(from: string, to: string): string {
  const tasks = (text: string) => text.split(/\r?\n/).filter((line) => line.search(TICK) === 0);
  const ticked = new Set(
    tasks(from)
      .filter((line) => !line.replace(TICK, "$1[ ]").startsWith(line))
      .map((line) => line.replace(TICK, "$1[ ]").trimEnd()),
  );
  if (ticked.size === 0) return to;
  return to
    .split("\n")
    .map((line) => (ticked.has(line.trimEnd()) ? line.replace("[ ]", "[x]") : line))
    .join("\n");
}
