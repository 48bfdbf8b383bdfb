import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { cutLine } from "../text/cut.ts";
import { formatGoal, formatValue } from "../text/numbers.ts";
import { mark, missingMark } from "./marks.ts";
import { element, label, picture } from "./svg.ts";
import type { Theme } from "./theme.ts";
import { markOf, TREND, type TrendInput } from "./trend-input.ts";
import { axisLabels, legend, newestLabel } from "./trend-labels.ts";

/** Thirteen weeks of one measure with its goal, its normal range and every point beyond that range. */
export function trendChart(input: TrendInput, theme: Theme): string {
  const x = scaleLinear([0, Math.max(1, input.values.length - 1)], [TREND.left + 6, TREND.right - 6]);
  const y = scaleLinear(domain(input), [TREND.bottom, TREND.top]);
  const content = [
    label(cutLine(input.title, 52), {
      x: 4,
      y: 15,
      "font-size": 13,
      "font-weight": 600,
      fill: theme.text,
    }),
    ...band(input, y, theme),
    ...goalLine(input, y, theme),
    ...curve(input, x, y, theme),
    ...axisLabels(input, x, y, theme),
    ...newestLabel(input, y, theme),
    ...legend(input, theme),
  ];
  return picture(TREND, input, content);
}

function domain(input: TrendInput): [number, number] {
  const known = input.values.filter((value) => value !== null);
  const all = [...known];
  if (input.goal !== null) all.push(input.goal.value);
  if (input.limits !== null) all.push(input.limits.lower, input.limits.upper);
  if (all.length === 0) return [0, 1];
  // A share lies between 0 and 1 and nothing here is negative: limits beyond that are cut, not the values.
  const floor = known.every((value) => value >= 0) ? 0 : Number.NEGATIVE_INFINITY;
  const ceiling = input.unit === "ratio" ? 1 : Number.POSITIVE_INFINITY;
  const low = Math.max(Math.min(...all), floor);
  const high = Math.min(Math.max(...all), ceiling);
  return low >= high ? [low - 1, low + 1] : [low, high];
}

function band(input: TrendInput, y: (value: number) => number, theme: Theme): string[] {
  if (input.limits === null) return [];
  const top = Math.max(y(input.limits.upper), TREND.top);
  const bottom = Math.min(y(input.limits.lower), TREND.bottom);
  const [x1, x2] = [TREND.left, TREND.right];
  const dash = input.limits.provisional ? "1 4" : null;
  const edge = (level: number) =>
    element("line", { x1, x2, y1: level, y2: level, stroke: theme.axis, "stroke-dasharray": dash });
  const area = element("rect", { x: x1, y: top, width: x2 - x1, height: bottom - top, fill: theme.band });
  return input.limits.provisional ? [edge(top), edge(bottom)] : [area, edge(top), edge(bottom)];
}

function goalLine(input: TrendInput, y: (value: number) => number, theme: Theme): string[] {
  if (input.goal === null) return [];
  const level = y(input.goal.value);
  return [
    element("line", {
      x1: TREND.left,
      x2: TREND.right,
      y1: level,
      y2: level,
      stroke: theme.good,
      "stroke-width": 1.5,
      "stroke-dasharray": "5 3",
    }),
  ];
}

function curve(
  input: TrendInput,
  x: (index: number) => number,
  y: (value: number) => number,
  theme: Theme,
): string[] {
  const path = line<number | null>()
    .defined((value) => value !== null)
    .x((_, index) => x(index))
    .y((value) => y(value ?? 0))
    .digits(1)(input.values);
  const stroke = {
    fill: "none",
    stroke: theme.line,
    "stroke-width": 2,
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
  };
  const points = input.values.flatMap((value, index) => {
    const kind = value === null ? null : markOf(input, index);
    if (value === null || kind === null) return [];
    return [mark(kind, x(index), y(value), kind === "plain" ? 2.5 : 4, theme)];
  });
  const missing =
    input.values.at(-1) === null
      ? [missingMark(x(input.values.length - 1), (TREND.top + TREND.bottom) / 2, theme)]
      : [];
  return [...(path === null ? [] : [element("path", { d: path, ...stroke })]), ...points, ...missing];
}

/** What a person who does not see the chart is told: newest value, goal, range and since when it is beyond it. */
export function trendDescription(input: Omit<TrendInput, "description">): string {
  const value = input.values.at(-1) ?? null;
  const parts = [
    value === null
      ? "The newest week is missing"
      : `Newest week ${input.weeks.at(-1)}: ${formatValue(input.unit, value, input.goal)}${input.toDate ? " to date" : ""}`,
  ];
  if (input.goal !== null) parts.push(`goal ${formatGoal(input.unit, input.goal)}`);
  if (input.limits !== null) {
    const kind = input.limits.provisional ? "provisional range" : "normal range";
    const low = Math.max(input.limits.lower, 0);
    const high = input.unit === "ratio" ? Math.min(input.limits.upper, 1) : input.limits.upper;
    parts.push(`${kind} ${formatValue(input.unit, low)} to ${formatValue(input.unit, high)}`);
  }
  return `${parts.join("; ")}.`;
}
