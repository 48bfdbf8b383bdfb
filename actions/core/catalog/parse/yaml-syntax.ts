import type { YAMLParseError } from "yaml";
import { slips } from "../slips/index.ts";
import type { SyntaxSpot } from "../slips/slip.ts";
import type { Problem } from "./problem.ts";

/** After so many of them, the rest follows from the first. */
const MOST_PROBLEMS = 10;
const WHY = "Opsbook cannot read the file past this place, so nothing in it counts";

/**
 * The places where a text is not YAML, in an operator's words. One mistake often makes the parser stumble again on the
 * same line: the first of a line counts. `%` directives are refused, because they change what the rest means.
 */
export function syntaxProblems(errors: readonly YAMLParseError[], text: string): Problem[] {
  const problems: Problem[] = [];
  let lastLine = -1;
  const found = text.startsWith("%")
    ? [{ code: "DIRECTIVE", pos: [0, text.search(/\n|$/)] as const }]
    : errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  for (const { code, pos } of found) {
    const problem = problemAt(spotOf(code, pos[0], pos[1], text));
    const lineStart = text.lastIndexOf("\n", problem.start - 1) + 1;
    if (lineStart === lastLine) continue;
    lastLine = lineStart;
    problems.push(problem);
    if (problems.length === MOST_PROBLEMS) break;
  }
  return problems;
}

function spotOf(code: string, start: number, end: number, text: string): SyntaxSpot {
  // An error at the very end belongs to the last line that says something.
  const place = Math.min(start, Math.max(0, text.trimEnd().length - 1));
  const lineStart = text.lastIndexOf("\n", place - 1) + 1;
  const lineEnd = text.indexOf("\n", place);
  const line = text.slice(lineStart, lineEnd === -1 ? text.length : lineEnd).trimEnd();
  return { code, start: place, end: Math.max(place + 1, Math.min(end, text.length)), text, line, lineStart };
}

function problemAt(spot: SyntaxSpot): Problem {
  for (const slip of slips) {
    const words = slip.inSyntax?.(spot);
    if (words) return { start: spot.start, end: spot.end, ...words, code: slip.id };
  }
  const [message, fix] = WORDS[spot.code] ?? FALLBACK;
  const lineEnd = spot.lineStart + Math.max(1, spot.line.length);
  return {
    code: "yaml-syntax",
    start: spot.start,
    end: Math.max(spot.start + 1, Math.min(spot.end, lineEnd)),
    message,
    why: WHY,
    fix,
  };
}

const FALLBACK = ["this is not readable as YAML", "compare the line with one above it that works"] as const;
const INDENT = [
  "this line does not begin where its neighbours begin",
  "give all lines of one group the same number of spaces, and put an end to every bracket and quote above",
] as const;
const QUOTE = "put the whole text in quotes, and write a quote within it twice";

/** By the parser's code: what is wrong, and what to do. */
const WORDS: Readonly<Record<string, readonly [string, string]>> = {
  BAD_INDENT: INDENT,
  BAD_SCALAR_START: ["a text cannot begin with this character", 'put the text in quotes: "..."'],
  BLOCK_AS_IMPLICIT_KEY: [
    "a second colon on one line",
    "put the text behind the first colon in quotes, or begin a new line",
  ],
  BLOCK_IN_FLOW: ["a list with hyphens cannot stand within brackets", "write the list as [a, b]"],
  MISSING_CHAR: [
    "something is missing here: a colon, a comma, a bracket or a quote",
    "end what was opened on this line or above it",
  ],
  MULTILINE_IMPLICIT_KEY: [
    "this name before the colon runs over several lines",
    "look for a missing colon above",
  ],
  MULTIPLE_DOCS: [
    "a second document begins here",
    "keep one document in a file; remove the line --- or move the rest",
  ],
  UNEXPECTED_TOKEN: ["this does not belong here", QUOTE],
  BAD_DQ_ESCAPE: [
    "a backslash has a meaning within double quotes",
    "write two backslashes, or use single quotes",
  ],
  BAD_COLLECTION_TYPE: FALLBACK,
  KEY_OVER_1024_CHARS: ["a name before a colon is far too long", "look for a missing quote"],
  RESOURCE_EXHAUSTION: ["values are nested too deep", "look for brackets that were repeated by mistake"],
  DIRECTIVE: ["a line that begins with % changes how the file is read", "remove the line"],
};
