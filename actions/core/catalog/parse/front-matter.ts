/** A Markdown file's two parts, with the offsets at which they begin. */
export interface FrontMatter {
  yaml: string;
  yamlStart: number;
  body: string;
  bodyStart: number;
}

const FENCE = /^---[ \t]*\r?$/gm;

/** Splits a Markdown file at the lines `---`; null where the first line is none, or the second is missing. */
export function splitFrontMatter(text: string): FrontMatter | null {
  FENCE.lastIndex = 0;
  const open = FENCE.exec(text);
  if (open === null || open.index !== 0) return null;
  const yamlStart = open[0].length + 1;
  const close = FENCE.exec(text);
  if (close === null) return null;
  const bodyStart = Math.min(text.length, close.index + close[0].length + 1);
  return { yaml: text.slice(yamlStart, close.index), yamlStart, body: text.slice(bodyStart), bodyStart };
}
