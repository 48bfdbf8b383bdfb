import { formatValue } from "../text/numbers.ts";
import { mark } from "./marks.ts";
import { element, label, textWidth } from "./svg.ts";
import type { Theme } from "./theme.ts";
import { markOf, sideOfRange, TREND, type TrendInput } from "./trend-input.ts";

const FONT = 12;
const LINE_HEIGHT = 14;
/** Every third week from the newest back: four names fit beside each other on a phone. */
const WEEKS_PER_NAME = 3;

type Scale = (value: number) => number;

/** The goal, the range and the extremes at the left, most important first; one that would cover another is left out. */
export function axisLabels(input: TrendInput, x: Scale, y: Scale, theme: Theme): string[] {
  const known = input.values.filter((value) => value !== null);
  const wanted: { value: number; fill: string }[] = [];
  if (input.goal !== null) wanted.push({ value: input.goal.value, fill: theme.good });
  if (input.limits !== null) {
    // Where the drawn range is cut, its label says where.
    const { upper, lower } = input.limits;
    const highest = input.unit === "ratio" ? 1 : Number.POSITIVE_INFINITY;
    const lowest = known.every((value) => value >= 0) ? 0 : Number.NEGATIVE_INFINITY;
    wanted.push(
      { value: Math.min(upper, highest), fill: theme.muted },
      { value: Math.max(lower, lowest), fill: theme.muted },
    );
  }
  if (known.length > 0) {
    wanted.push(
      { value: Math.max(...known), fill: theme.muted },
      { value: Math.min(...known), fill: theme.muted },
    );
  }
  const placed: number[] = [];
  const levels = wanted.flatMap(({ value, fill }) => {
    const level = y(value);
    const outside = level < TREND.top - 1 || level > TREND.bottom + 1;
    if (outside || placed.some((other) => Math.abs(other - level) < LINE_HEIGHT)) return [];
    placed.push(level);
    return [
      label(formatValue(input.unit, value), {
        x: TREND.left - 6,
        y: level + 4,
        "text-anchor": "end",
        "font-size": FONT,
        fill,
      }),
    ];
  });
  const last = input.weeks.length - 1;
  const weeks = input.weeks.flatMap((week, index) =>
    (last - index) % WEEKS_PER_NAME === 0
      ? [
          label(week, {
            x: index === last ? TREND.right + 2 : x(index),
            y: TREND.bottom + 20,
            "text-anchor": index === last ? "end" : "middle",
            "font-size": FONT,
            fill: theme.muted,
          }),
        ]
      : [],
  );
  return [...levels, ...upperEdgeLabel(input, x, y, placed, theme), ...weeks];
}

/**
 * The range's upper edge named above its line, where the axis had no room for it beside the goal; left out where the goal or the first
 * points would run through it.
 */
function upperEdgeLabel(
  input: TrendInput,
  x: Scale,
  y: Scale,
  onAxis: readonly number[],
  theme: Theme,
): string[] {
  if (input.limits === null) return [];
  const { upper, provisional } = input.limits;
  const level = y(upper);
  if (level < TREND.top + LINE_HEIGHT || onAxis.some((other) => Math.abs(other - level) < 1)) return [];
  const text = `${provisional ? "provisional" : "normal"} up to ${formatValue(input.unit, upper)}`;
  const left = TREND.left + 6;
  const right = left + textWidth(text, FONT);
  const covers = (other: number) => other > level - LINE_HEIGHT - 4 && other < level - 1;
  const near = input.values.filter((value, index) => value !== null && x(Math.max(0, index - 1)) < right);
  const others = [...near, input.goal?.value ?? null].filter((value) => value !== null);
  if (others.some((value) => covers(y(value)))) return [];
  return [label(text, { x: left, y: level - 4, "font-size": FONT, fill: theme.muted })];
}

/** The newest value at its point: above a line that rises to it, below one that falls to it. */
export function newestLabel(input: TrendInput, y: Scale, theme: Theme): string[] {
  const last = input.values.length - 1;
  const value = input.values[last] ?? null;
  const place = { x: TREND.right + 2, "text-anchor": "end", "font-size": 13, "font-weight": 600 };
  const halo = { stroke: theme.background, "stroke-width": 3, "paint-order": "stroke" };
  if (value === null) {
    const y = (TREND.top + TREND.bottom) / 2 - 9;
    return [label("missing", { ...place, ...halo, y, fill: theme.muted })];
  }
  const before = input.values[last - 1] ?? null;
  const falls = before !== null && y(before) < y(value);
  const below = falls && y(value) + 18 < TREND.bottom + 6;
  const kind = markOf(input, last);
  const fill = kind === "bad" ? theme.bad : kind === "good" ? theme.good : theme.text;
  const text = `${formatValue(input.unit, value, input.goal)}${input.toDate ? " to date" : ""}`;
  return [label(text, { ...place, ...halo, y: y(value) + (below ? 19 : -9), fill })];
}

/** What the signs mean, in one line under the weeks. */
export function legend(input: TrendInput, theme: Theme): string[] {
  const y = TREND.height - 8;
  const signs: { text: string; draw: (x: number) => string }[] = [];
  if (input.goal !== null) {
    const dash = { stroke: theme.good, "stroke-width": 1.5, "stroke-dasharray": "5 3" };
    signs.push({
      text: "goal",
      draw: (x) => element("line", { x1: x, x2: x + 16, y1: y - 4, y2: y - 4, ...dash }),
    });
  }
  if (input.limits !== null) {
    const { provisional } = input.limits;
    signs.push({
      text: provisional ? "provisional range" : "normal range",
      draw: (x) =>
        element("rect", {
          x,
          y: y - 9,
          width: 16,
          height: 10,
          fill: provisional ? "none" : theme.band,
          stroke: theme.axis,
          "stroke-dasharray": provisional ? "1 3" : null,
        }),
    });
  }
  const bad = input.values.filter((value, index) => value !== null && markOf(input, index) === "bad");
  if (bad.length > 0) {
    const beyond = bad.some((value) => value !== null && sideOfRange(input, value) === "bad");
    signs.push({
      text: beyond ? "out of range" : "off goal",
      draw: (x) => mark("bad", x + 8, y - 4, 4, theme),
    });
  }
  let x = TREND.left;
  return signs.flatMap(({ text, draw }) => {
    const at = x;
    x += 22 + textWidth(text, FONT) + 14;
    return [draw(at), label(text, { x: at + 22, y, "font-size": FONT, fill: theme.muted })];
  });
}
