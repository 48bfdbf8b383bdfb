import { unmarked } from "./text-change.ts";

/** Words that forbid or limit something. */
const FORBIDS = /\b(never|do not|don['’]t|must not|may not|at most|only|not)\b/i;
const NEVER = /\b(?:never|do not|don['’]t|must not|may not)\b/g;
const LIST_ITEM = /^(?:[-*+]|\d+[.)])\s/;
const HEADING = /^#{1,6}\s/;

/** What a change does to the bans and limits of a text, in its lines without their marks. */
export interface BanChange {
  /** Every one that no longer holds. */
  lost: string[];
  /** Those that say the same in other words, or set another number. */
  reworded: { from: string; to: string }[];
}

/** Which lines forbade or limited something, by themselves or by the list or heading that they stand under, and no longer do. */
export function banChange(before: string, after: string): BanChange {
  const [old, now] = [bansOf(before), bansOf(after)];
  const gone = [...old].filter((line) => !now.has(line));
  const fresh = [...now].filter((line) => !old.has(line));
  const change: BanChange = { lost: [], reworded: [] };
  for (const from of gone) {
    const at = fresh.findIndex((line) => meaningOf(line) === meaningOf(from));
    const [to] = at === -1 ? [] : fresh.splice(at, 1);
    if (to === undefined) change.lost.push(from);
    else if (to.toLowerCase() !== from.toLowerCase()) change.reworded.push({ from, to });
  }
  return change;
}

function bansOf(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  let [heading, intro] = ["", ""];
  for (const raw of text.split("\n")) {
    const line = raw.replaceAll(/\s+/g, " ").trim();
    if (line === "") continue;
    if (HEADING.test(line)) [heading, intro] = [line, ""];
    else if (!LIST_ITEM.test(line) && !/^\s/.test(raw)) intro = line;
    if ([line, intro, heading].some((words) => FORBIDS.test(words))) found.add(unmarked(line));
  }
  return found;
}

/** The same for two lines that differ only in numbers, punctuation, capitals, or in how they say "never". */
function meaningOf(line: string): string {
  return line
    .toLowerCase()
    .replaceAll(NEVER, "never")
    .replaceAll(/\p{N}+/gu, "0")
    .replaceAll(/[^\p{L}\p{N}{}]+/gu, " ")
    .trim();
}
