import { plainText } from "../text/neutralise.ts";
import { element, label, picture, textWidth } from "./svg.ts";
import { THEMES, type Theme } from "./theme.ts";

const WIDTH = 380;
const MARGIN = 16;
const ROOM = WIDTH - 2 * MARGIN;
const MOST_TITLE_LINES = 3;
const MOST_BODY_LINES = 6;

export interface HeadlineCardInput {
  /** Whose board it is, and of which week. */
  above: readonly [business: string, week: string];
  /** How many measures have which colour: `2 off goal`. */
  counts: readonly { colour: "good" | "bad" | "warn" | "axis"; text: string }[];
  /** The headline without markup: the few words in bold, and the rest. */
  title: string;
  body: string;
}

/**
 * The board's headline as one picture with a background of its own, so that it can be read on any page: light, or dark
 * where the reader's system is. It is drawn as wide as a phone shows it.
 */
export function headlineCard(input: HeadlineCardInput): string {
  const [business, week] = input.above;
  const lines: string[] = [];
  let y = MARGIN + 12;
  const write = (text: string, kind: string, size: number): void => {
    lines.push(label(text, { x: MARGIN, y, class: kind, "font-size": size }));
  };
  write(wrap(business, 13, 1)[0] ?? "", "muted strong", 13);
  y += 19;
  write(week, "muted", 13);
  y += 25;
  const dots = countsRow(input.counts, y);
  lines.push(...dots.drawn);
  y = dots.y;
  y += 6;
  for (const line of wrap(input.title, 17, MOST_TITLE_LINES)) {
    y += 23;
    write(line, "text strong", 17);
  }
  y += 4;
  for (const line of wrap(input.body, 13, MOST_BODY_LINES)) {
    y += 18;
    write(line, "text", 13);
  }
  const height = y + MARGIN;
  const card = element("rect", {
    x: 0.5,
    y: 0.5,
    width: WIDTH - 1,
    height: height - 1,
    rx: 6,
    class: "card",
  });
  const words = { title: `${week}: ${input.title}`, description: input.body };
  return picture({ width: WIDTH, height }, words, [style(), card, ...lines]);
}

/** As many in a line as fit. */
function countsRow(counts: HeadlineCardInput["counts"], top: number): { drawn: string[]; y: number } {
  const drawn: string[] = [];
  let [x, y] = [MARGIN, top];
  for (const { colour, text } of counts) {
    const width = 15 + textWidth(text, 13);
    if (x > MARGIN && x + width > WIDTH - MARGIN) [x, y] = [MARGIN, y + 20];
    drawn.push(element("circle", { cx: x + 5, cy: y - 4.5, r: 5, class: colour }));
    drawn.push(label(text, { x: x + 15, y, class: "text", "font-size": 13 }));
    x += width + 12;
  }
  return { drawn, y: counts.length === 0 ? top - 16 : y };
}

/** Lines of whole words that fit; the last one ends in "…" where there is more. */
function wrap(text: string, size: number, most: number): string[] {
  const fits = (line: string): boolean => textWidth(line, size) * (size > 13 ? 1 : 0.9) <= ROOM;
  const lines: string[] = [];
  let line = "";
  for (const word of plainText(text).split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || fits(longer)) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
  }
  lines.push(line);
  if (lines.length <= most && lines.every(fits)) return lines;
  const kept = lines.slice(0, most).map((one) => cutToFit(one, fits));
  if (lines.length > most) kept.push(cutToFit(`${kept.pop()}…`, fits));
  return kept;
}

function cutToFit(line: string, fits: (line: string) => boolean): string {
  if (fits(line)) return line;
  const marks = [...line.replace(/…$/, "")];
  while (marks.length > 1 && !fits(`${marks.join("")}…`)) marks.pop();
  return `${marks.join("").trimEnd()}…`;
}

function style(): string {
  const rules = (theme: Theme): string =>
    [
      `.card{fill:${theme.background};stroke:${theme.axis}}`,
      `.text{fill:${theme.text}}.muted{fill:${theme.muted}}`,
      `.good{fill:${theme.good}}.bad{fill:${theme.bad}}.warn{fill:${theme.warn}}.axis{fill:${theme.axis}}`,
    ].join("");
  const dark = `@media (prefers-color-scheme:dark){${rules(THEMES.dark)}}`;
  return element("style", {}, `.strong{font-weight:600}${rules(THEMES.light)}${dark}`);
}
