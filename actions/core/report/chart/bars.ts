import { scaleLinear } from "d3-scale";
import { cutLine } from "../text/cut.ts";
import { element, label, picture, textWidth } from "./svg.ts";
import type { Theme } from "./theme.ts";

const WIDTH = 380;
const ROW = 48;
const TOP = 48;
const BAR = 11;
const FONT = 12;
const LONGEST = 300;

export interface BarsInput {
  title: string;
  description: string;
  /** Names of the two bars of each row; without the second, one bar a row. */
  first: string;
  second: string | null;
  rows: readonly { name: string; first: number; second: number; firstText: string; secondText: string }[];
}

/** Two bars a row, full and hatched, with their numbers at the end: what a channel closed against what it assisted. */
export function barChart(input: BarsInput, theme: Theme): string {
  const most = Math.max(1e-9, ...input.rows.flatMap((row) => [row.first, row.second]));
  const length = scaleLinear([0, most], [0, LONGEST]);
  const step = input.second === null ? ROW - BAR - 3 : ROW;
  const rows = input.rows.flatMap((row, index) => {
    const y = TOP + index * step;
    const name = label(cutLine(row.name, 48), { x: 4, y: y + 12, "font-size": FONT, fill: theme.text });
    const first = bar(y + 17, length(row.first), row.firstText, solid(theme), theme);
    if (input.second === null) return [name, ...first];
    return [name, ...first, ...bar(y + 19 + BAR, length(row.second), row.secondText, hatched(theme), theme)];
  });
  const content = [
    pattern(theme),
    label(cutLine(input.title, 52), {
      x: 4,
      y: 15,
      "font-size": 13,
      "font-weight": 600,
      fill: theme.text,
    }),
    ...legend(input, theme),
    ...rows,
  ];
  return picture({ width: WIDTH, height: TOP + input.rows.length * step + 4 }, input, content);
}

function legend(input: BarsInput, theme: Theme): string[] {
  const at = (x: number, text: string, fill: Record<string, string>) => [
    element("rect", { x, y: 27, width: 16, height: 9, ...fill }),
    label(text, { x: x + 22, y: 36, "font-size": FONT, fill: theme.muted }),
  ];
  const first = at(4, input.first, solid(theme));
  if (input.second === null) return first;
  return [...first, ...at(4 + 22 + textWidth(input.first, FONT) + 14, input.second, hatched(theme))];
}

function bar(y: number, length: number, text: string, fill: Record<string, string>, theme: Theme): string[] {
  return [
    element("rect", { x: 4, y, width: Math.max(length, 1), height: BAR, ...fill }),
    label(text, { x: 4 + Math.max(length, 1) + 6, y: y + BAR - 1, "font-size": FONT, fill: theme.muted }),
  ];
}

function solid(theme: Theme): Record<string, string> {
  return { fill: theme.line };
}

function hatched(theme: Theme): Record<string, string> {
  return { fill: "url(#hatch)", stroke: theme.second };
}

function pattern(theme: Theme): string {
  const stripe = element("path", { d: "M0,6L6,0", stroke: theme.second, "stroke-width": 1.5 });
  const box = { id: "hatch", width: 6, height: 6, patternUnits: "userSpaceOnUse" };
  return element("defs", {}, element("pattern", box, stripe));
}
