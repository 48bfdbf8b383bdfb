/** A cell in a text, its quotation marks included: offsets, the end exclusive. */
export interface CellSpan {
  start: number;
  end: number;
}

const QUOTE = '"';
const SOUND = /^(?:[^"]*|"(?:[^"]|"")*")$/;

/** The cells of the CSV record that starts at an offset. A quotation mark that is never closed runs to the text's end. */
export function cellSpans(text: string, offset: number, delimiter: string): CellSpan[] {
  const spans: CellSpan[] = [];
  let start = offset;
  for (;;) {
    const end = endOfCell(text, start, delimiter);
    spans.push({ start, end });
    if (text[end] !== delimiter) return spans;
    start = end + 1;
  }
}

/** The first cell of the record whose quotation marks do not pair up, or its first cell. Cut at the end of its line. */
export function brokenCell(text: string, offset: number, delimiter: string): CellSpan {
  const spans = cellSpans(text, offset, delimiter);
  const { start, end } = (spans.find((span) => !SOUND.test(text.slice(span.start, span.end))) ??
    spans[0]) as CellSpan;
  const lineEnd = text.slice(start, end).search(/[\r\n]/);
  return { start, end: lineEnd < 0 ? end : start + lineEnd };
}

/** The first offset from this one on that is no line break: where a record starts when blank lines are skipped. */
export function startOfRecord(text: string, offset: number): number {
  let start = offset;
  while (text[start] === "\n" || text[start] === "\r") start += 1;
  return start;
}

function endOfCell(text: string, start: number, delimiter: string): number {
  let index = start;
  if (text[index] === QUOTE) {
    index += 1;
    while (index < text.length && !(text[index] === QUOTE && text[index + 1] !== QUOTE)) {
      index += text[index] === QUOTE ? 2 : 1;
    }
  }
  while (index < text.length && text[index] !== delimiter && text[index] !== "\n" && text[index] !== "\r")
    index += 1;
  return index;
}
