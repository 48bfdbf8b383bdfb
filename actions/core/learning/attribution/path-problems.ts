import type { Finding, Range, Severity } from "../../finding.ts";

/** What is wrong with a path table, why that matters, and what to do; `{it}` is the text that was found. */
interface Words {
  severity?: Severity;
  message: string;
  why: string;
  fix: string;
}

const LONGEST_QUOTE = 60;

const PROBLEMS = {
  "not-utf-8": {
    message: "this file is not UTF-8",
    why: "letters such as ä or é would come out wrong, and one channel could become two",
    fix: 'save it again as "CSV UTF-8"',
  },
  "broken-quotes": {
    message: "the quotation marks do not pair up",
    why: "from here on nobody can tell where a cell ends, so the rest of the file was not read",
    fix: 'close the quotation mark, or double one that belongs to the text: ""',
  },
  "no-paths": {
    message: "there are no paths",
    why: "without paths there is nothing to credit",
    fix: "put one path a line below the header, for example: ads > mail,3,120.50,7",
  },
  "column-missing": {
    message: "there is no column {it}",
    why: "the table must say which way people took and how often it ended in a conversion",
    fix: "name the columns in the first line: path,total_conversions,total_conversion_value,total_null",
  },
  "column-misspelt": {
    message: "the column {it} is not known",
    why: "it looks like a column of a path table that would be left out",
    fix: "did you mean {instead}?",
  },
  "column-twice": {
    message: "the column {it} stands there twice",
    why: "nobody can tell which one counts",
    fix: "remove one of them",
  },
  "path-empty": {
    message: "the path is empty",
    why: "a conversion without a touch cannot be credited to a channel",
    fix: "write the channels in order, such as ads > mail, or remove the line",
  },
  "touch-empty": {
    message: "{it} has an empty touch",
    why: "an empty touch would become a channel without a name",
    fix: 'remove the extra ">", or write the channel that is missing',
  },
  "touch-not-separated": {
    message: '{it} has a ">" without a space on either side',
    why: "the touches beside it would become one channel with a strange name",
    fix: 'write " > " between two touches; a channel\'s own name cannot hold ">"',
  },
  "cell-missing": {
    message: "this line has no {it}",
    why: "a missing number is not zero, and taking it for zero would move credit to other channels",
    fix: "write the number; write 0 where it is zero",
  },
  "cells-extra": {
    message: "this line has more cells than the header: {it}",
    why: "a comma or semicolon inside a cell moves every cell after it",
    fix: 'put a cell that has one into quotation marks: "a, b"',
  },
  "not-a-number": {
    message: "{it} is not a number",
    why: "the credits of every channel would be wrong",
    fix: "write digits with a point before the decimals and nothing between the thousands: 1234.50",
  },
  "negative-number": {
    message: "{it} is below zero",
    why: "a channel cannot be credited with less than nothing; refunds belong to the value of the path that they undo",
    fix: "write 0 or more",
  },
  "value-without-conversion": {
    severity: "warning",
    message: "a value of {it} without any conversion",
    why: "money normally comes from a conversion: one of the two numbers may be wrong",
    fix: "check total_conversions on this line",
  },
} as const satisfies Record<string, Words>;

export type PathProblem = keyof typeof PROBLEMS;

/** A finding in a path table. `it` is quoted, and cut where it is long. */
export function pathFinding(
  code: PathProblem,
  place: { file: string; range: Range },
  texts: { it?: string; instead?: string } = {},
): Finding {
  const words: Words = PROBLEMS[code];
  const fill = (text: string) =>
    text.replace("{it}", () => quoted(texts.it ?? "")).replace("{instead}", () => texts.instead ?? "");
  return {
    code,
    severity: words.severity ?? "error",
    ...place,
    message: fill(words.message),
    why: words.why,
    fix: fill(words.fix),
  };
}

function quoted(text: string): string {
  return `"${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text}"`;
}
