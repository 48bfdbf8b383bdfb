/** More of a comment is not read. */
const LONGEST_BODY = 20_000;
const LONGEST_LINE = 2000;

/**
 * The line that can hold a command (SEC-16): the whole first line of a comment, as the person typed it. Empty where that is a
 * quote, a fence, an HTML comment, a line of code, or too long.
 */
export function commandLine(body: string): string {
  const line = body.slice(0, LONGEST_LINE + 1).split(/[\r\n]/, 1)[0] ?? "";
  return line.length > LONGEST_LINE || isCode(line) || isOther(line.trim()) ? "" : line.trim();
}

/**
 * The sentences of a comment, one a line: without quotes, code, HTML comments, bullets, and what a mail program adds below an
 * answer.
 */
export function sentencesOf(body: string): string[] {
  const plain = body.slice(0, LONGEST_BODY).replaceAll(/<!--[\s\S]*?(?:-->|$)/g, "");
  const sentences: string[] = [];
  let fence: string | null = null;
  for (const line of plain.split(/\r\n|[\r\n]/)) {
    const text = line.trim();
    const mark = /^(?:`{3,}|~{3,})/.exec(text)?.[0]?.[0] ?? null;
    if (fence !== null || mark !== null) {
      if (mark !== null && (fence === null || mark === fence)) fence = fence === null ? mark : null;
      continue;
    }
    if (isMailRest(text)) break;
    if (text === "" || isCode(line) || isOther(text)) continue;
    sentences.push(text.replace(/^(?:[-*+]|\d{1,3}[.)])[ \t]+/, ""));
  }
  return sentences;
}

function isCode(line: string): boolean {
  return /^(?: {4}| {0,3}\t)/.test(line);
}

/** A quote, a fence, HTML, a picture, a heading. */
function isOther(text: string): boolean {
  return /^(?:>|`{3}|~{3}|<|!\[|#{1,6} )/.test(text);
}

/** The signature, and the line over a quoted mail. */
function isMailRest(text: string): boolean {
  return text === "--" || /^On .{5,200} wrote:$/.test(text);
}
