import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { type Mark, mark, missingMark } from "./marks.ts";
import { element, picture } from "./svg.ts";
import type { Theme } from "./theme.ts";

const WIDTH = 112;
const HEIGHT = 32;
const PADDING = 6;
/** A quarter of a year: what the board's third column shows. */
const WEEKS_SHOWN = 13;

export interface SparklineInput {
  /** Up to 13 weeks, the newest last; null where a week is missing. */
  values: readonly (number | null)[];
  goal: number | null;
  /** What the newest point says. */
  newest: Mark;
  title: string;
  description: string;
}

/** Thirteen weeks in 112 × 32: the goal dashed, a gap where a week is missing, the newest point marked by shape and colour. */
export function sparkline(input: SparklineInput, theme: Theme): string {
  const values = slots(input.values);
  const x = scaleLinear([0, WEEKS_SHOWN - 1], [PADDING, WIDTH - PADDING]);
  const y = scaleLinear(domain(values, input.goal), [HEIGHT - PADDING, PADDING]);
  const path = line<number | null>()
    .defined((value) => value !== null)
    .x((_, index) => x(index))
    .y((value) => y(value ?? 0))
    .digits(1)(values);
  const content = [];
  if (input.goal !== null) content.push(goalLine(y(input.goal), theme));
  if (path !== null && path !== "") {
    content.push(
      element("path", {
        d: path,
        fill: "none",
        stroke: theme.muted,
        "stroke-width": 1.8,
        "stroke-linecap": "round",
        "stroke-linejoin": "round",
      }),
    );
  }
  content.push(...newestPoint(values, input.newest, x, y, theme));
  return picture({ width: WIDTH, height: HEIGHT }, input, content);
}

/** The newest week always stands at the right edge. */
function slots(values: readonly (number | null)[]): (number | null)[] {
  const shown = values.slice(-WEEKS_SHOWN);
  return [...Array<null>(WEEKS_SHOWN - shown.length).fill(null), ...shown];
}

function domain(values: readonly (number | null)[], goal: number | null): [number, number] {
  const known = [...values, goal].filter((value) => value !== null);
  if (known.length === 0) return [0, 1];
  const [low, high] = [Math.min(...known), Math.max(...known)];
  return low === high ? [low - 1, high + 1] : [low, high];
}

function goalLine(y: number, theme: Theme): string {
  return element("line", {
    x1: 2,
    x2: WIDTH - 2,
    y1: y,
    y2: y,
    stroke: theme.good,
    "stroke-width": 1,
    "stroke-dasharray": "3 2",
  });
}

function newestPoint(
  values: readonly (number | null)[],
  kind: Mark,
  x: (index: number) => number,
  y: (value: number) => number,
  theme: Theme,
): string[] {
  const last = values.length - 1;
  const value = values[last] ?? null;
  if (value !== null) return [mark(kind, x(last), y(value), 3.6, theme)];
  const known = values.findLastIndex((candidate) => candidate !== null);
  if (known < 0) return [missingMark(x(last), HEIGHT / 2, theme)];
  const level = y(values[known] as number);
  const bridge = element("line", {
    x1: x(known),
    x2: x(last) - 4,
    y1: level,
    y2: level,
    stroke: theme.muted,
    "stroke-width": 1.5,
    "stroke-dasharray": "1 3",
    "stroke-linecap": "round",
  });
  return [bridge, missingMark(x(last), level, theme)];
}
