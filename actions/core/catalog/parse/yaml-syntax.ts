import type { YAMLParseError } from "yaml";
import { slips } from "../slips/index.ts";
import type { SyntaxSpot } from "../slips/slip.ts";
import type { Problem } from "./problem.ts";

/** After so many of them, the rest follows from the first. */
const MOST_PROBLEMS = 10;
const WHY = "Opsbook cannot read the file past this place, so nothing in it counts";

/** What follows such an error says more about the parser than about the text. */
const LOSES_TRACK = new Set([
  "BAD_INDENT",
  "MISSING_CHAR",
  "BLOCK_IN_FLOW",
  "MULTIPLE_DOCS",
  "RESOURCE_EXHAUSTION",
]);

/**
 * The places where a text is not YAML, in an operator's words. One mistake often makes the parser stumble again: the
 * first error of a line counts, and none behind one that loses track. `%` directives are refused, because they change
 * what the rest means.
 */
export function syntaxProblems(errors: readonly YAMLParseError[], text: string): Problem[] {
  if (text.startsWith("%")) return [problemAt(spotOf("DIRECTIVE", 0, text.search(/\n|$/), text))];
  const problems: Problem[] = [];
  // A tab moves all lines below it, so that every one of them seems to begin at the wrong place.
  const tabs = errors.filter(({ code }) => code === "TAB_AS_INDENT");
  const causes = tabs.length > 0 ? tabs : errors;
  let lineEnd = -1;
  for (const { code, pos } of causes.toSorted((a, b) => a.pos[0] - b.pos[0])) {
    if (pos[0] > lineEnd) {
      problems.push(problemAt(spotOf(code, pos[0], pos[1], text)));
      lineEnd = text.indexOf("\n", pos[0]);
      if (lineEnd === -1) break;
    }
    if (problems.length === MOST_PROBLEMS || LOSES_TRACK.has(code)) break;
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
  const { message, fix, start = spot.start, end = spot.end } = wordsFor(spot);
  const lineEnd = spot.lineStart + spot.line.length;
  const shownEnd = start < lineEnd ? Math.min(end, lineEnd) : end;
  return { code: "yaml-syntax", start, end: Math.max(start + 1, shownEnd), message, why: WHY, fix };
}

interface SyntaxWords {
  message: string;
  fix: string;
  start?: number;
  end?: number;
}

/** The words for what the parser met; where it noticed a mistake too late, also the place where it was made. */
function wordsFor(spot: SyntaxSpot): SyntaxWords {
  const { code, line, lineStart } = spot;
  const quote = /^[^"]*(?:"[^"]*"[^"]*)*(?="[^"]*$)/.exec(line);
  if (STARTS_LATE.has(code) && quote !== null) {
    const start = lineStart + quote[0].length;
    return {
      message: "this quote has no end",
      fix: 'write " behind the text',
      start,
      end: lineStart + line.length,
    };
  }
  if (code === "BAD_INDENT" && /[[{]/.test(line.slice(0, spot.start - lineStart))) return BRACKET;
  if (code === "BAD_INDENT") return openBracketAbove(spot) ?? INDENT;
  if (code === "BLOCK_AS_IMPLICIT_KEY" && !/:\s.*:(\s|$)/.test(line)) return deeperLineBelow(spot);
  if (code === "BLOCK_IN_FLOW" && !/^\s*-\s/.test(spot.text.slice(spot.start))) return COLON;
  return WORDS[code] ?? FALLBACK;
}

const STARTS_LATE = new Set([
  "BAD_INDENT",
  "MISSING_CHAR",
  "BLOCK_IN_FLOW",
  "UNEXPECTED_TOKEN",
  "MULTILINE_IMPLICIT_KEY",
]);

/** A bracket that the line above opens and nothing closes. */
function openBracketAbove({ text, lineStart }: SyntaxSpot): SyntaxWords | null {
  const above = text.slice(0, Math.max(0, lineStart - 1));
  const start = above.lastIndexOf("\n") + 1;
  const line = above.slice(start);
  const opened = Math.max(line.lastIndexOf("["), line.lastIndexOf("{"));
  const closed = Math.max(line.lastIndexOf("]"), line.lastIndexOf("}"));
  return opened > closed ? { ...BRACKET, start: start + opened, end: start + opened + 1 } : null;
}

/** `owner: sales-lead` above a line that is indented further: the second line is the odd one. */
function deeperLineBelow({ text, lineStart, line }: SyntaxSpot): SyntaxWords {
  const start = lineStart + line.length + 1;
  const below = /^[^\n]*/.exec(text.slice(start))?.[0] ?? "";
  if (below.trim() === "") return COLON;
  const indent = below.length - below.trimStart().length;
  return { ...INDENT, start: start + indent, end: start + below.trimEnd().length };
}

const FALLBACK: SyntaxWords = {
  message: "this is not readable as YAML",
  fix: "compare the line with one above it that works",
};
const INDENT: SyntaxWords = {
  message: "this line does not begin where its neighbours begin",
  fix: "give all lines of one group the same number of spaces",
};
const BRACKET: SyntaxWords = {
  message: "a bracket that was opened has no end",
  fix: "close every [ with ] and every { with }",
};
const COLON: SyntaxWords = {
  message: "this text holds a colon of its own",
  fix: "put the whole text in quotes",
};
const QUOTES: SyntaxWords = {
  message: "the text should have ended before this",
  fix: "put the whole text in quotes, and write a quote within it twice",
};

/** By the parser's code: what is wrong, and what to do. */
const WORDS: Readonly<Record<string, SyntaxWords>> = {
  BAD_SCALAR_START: { message: "a text cannot begin with this character", fix: "put the text in quotes" },
  BLOCK_AS_IMPLICIT_KEY: COLON,
  BLOCK_IN_FLOW: {
    message: "a list with hyphens cannot stand within brackets",
    fix: "write the list as [a, b]",
  },
  MISSING_CHAR: {
    message: "something is missing here: a colon, a comma or a bracket",
    fix: "end what was opened on this line or above it",
  },
  MULTILINE_IMPLICIT_KEY: {
    message: "this name before a colon runs over several lines",
    fix: "look for a missing colon in the first of them",
  },
  MULTIPLE_DOCS: {
    message: "a second document begins here",
    fix: "keep one document in a file: remove this line, or move the rest to a file of its own",
  },
  UNEXPECTED_TOKEN: QUOTES,
  BAD_DQ_ESCAPE: {
    message: "a backslash has a meaning within double quotes",
    fix: "write two backslashes, or use single quotes",
  },
  KEY_OVER_1024_CHARS: { message: "a name before a colon is far too long", fix: "look for a missing quote" },
  RESOURCE_EXHAUSTION: {
    message: "values are nested too deep",
    fix: "look for brackets repeated by mistake",
  },
  DIRECTIVE: { message: "a line that begins with % changes how the file is read", fix: "remove the line" },
};
