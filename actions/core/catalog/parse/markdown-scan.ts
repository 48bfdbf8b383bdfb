import type { MarkdownBody } from "../markdown.ts";
import type { Lines } from "./lines.ts";

type Sections = Pick<MarkdownBody, "headings" | "filled">;

/**
 * What may end, hide or imitate a heading: fences, HTML, quotes of more than words, underlines, empty entries, headings within
 * lists, link definitions, odd line breaks. A text with any of it is left to the Markdown parser.
 */
const NOT_PLAIN =
  /```|~~~|<[a-z/!?]|\]:|\0|[^\S \t\n]|^[ \t\d.)*+-]*>(?! ?[\p{L}\p{N}"“'({])|^(?!-{3,}$)[ \t]*(?:[-=*_+]|\d{1,9}[.)])(?:[-=*_+ \t]|\d{1,9}[.)])*$|^(?!#)[ \t>*+\-\d.)]*#|^#+$|^#{7}|^#+[^# ]/imu;
/** A heading of words alone, as most are; others may hold markup, escapes or closing marks. */
const PLAIN_HEADING = /^(#{1,6}) ([^\\&`*_[\]<!#\s](?:[^\\&`*_[\]<!#\t]*[^\\&`*_[\]<!#\s])?)$/;

const RULE = /^-{3,}$/;

/**
 * Headings and filled sections of a body without reading its text: ten times faster than parsing it, and thousands of
 * runbooks need no more. Null for a text that is not plain enough; where it answers, it agrees with the parser.
 */
export function scanSections(text: string, bodyStart: number, lines: Lines): Sections | null {
  if (NOT_PLAIN.test(text)) return null;
  const headings: MarkdownBody["headings"] = [];
  const filled = new Map<string, boolean>();
  let open: { depth: number; name: string }[] = [];
  let start = bodyStart;
  let above = "";
  for (const line of text.split("\n")) {
    if (line.startsWith("#")) {
      const match = PLAIN_HEADING.exec(line);
      if (match === null) return null;
      const [, marks = "", words = ""] = match;
      const name = words.toLowerCase();
      headings.push({ depth: marks.length, text: words, range: lines.range(start, start + line.length) });
      open = [...open.filter(({ depth }) => depth < marks.length), { depth: marks.length, name }];
      filled.set(name, filled.get(name) ?? false);
    } else if (RULE.test(line)) {
      // Below a line with words it would make a heading of them.
      if (/[^ \t]/.test(above)) return null;
    } else if (/[^ \t]/.test(line)) {
      for (const heading of open) filled.set(heading.name, true);
    }
    start += line.length + 1;
    above = line;
  }
  return { headings, filled };
}

/** What may hide a link, or make one of something else: code, escapes, HTML, pictures, nested brackets, definitions. */
const HIDES_LINKS = /[`\\<\r]|~~~|!\[|\]:|\[[^\]]*\[| {4}|\t/;
const PLAIN_LINK = /\[([^[\]\n]+)\]\(([^\s()<>"'&\\]+)\)/g;

/**
 * The inline links of a text in which nothing hides one, with their places in it. Null for any other text; where it
 * answers, it agrees with the parser.
 */
export function scanLinks(text: string): { url: string; start: number; end: number }[] | null {
  if (HIDES_LINKS.test(text)) return null;
  const links = [...text.matchAll(PLAIN_LINK)].map((match) => ({
    url: match[2] as string,
    start: match.index,
    end: match.index + match[0].length,
  }));
  return links.length === text.split("](").length - 1 ? links : null;
}
