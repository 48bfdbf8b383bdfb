import type { WeekFacts } from "../../catalog/generated/types.ts";
import { addWeeks } from "../../week.ts";
import { barChart } from "../chart/bars.ts";
import type { Mark } from "../chart/marks.ts";
import { sparkline } from "../chart/sparkline.ts";
import { THEMES, type Theme } from "../chart/theme.ts";
import { trendChart, trendDescription } from "../chart/trend.ts";
import type { TrendInput } from "../chart/trend-input.ts";
import { formatGoal } from "../text/numbers.ts";
import { channelBars } from "./channels.ts";
import { channelsPath, chartPath, darkPath } from "./paths.ts";
import { type Row, sectionOf, shownRows } from "./rows.ts";
import { valueText, weekNumber } from "./words.ts";

const MOST_TRENDS = 3;
const MARKS: Record<Row["colour"], Mark> = {
  red: "bad",
  yellow: "watch",
  green: "good",
  missing: "open",
  open: "open",
  plain: "plain",
};

/** The worst one to three measures, which get a large chart: off goal or changed, with a line to draw. */
export function worstRows(rows: readonly Row[]): Row[] {
  return rows
    .filter((row) => row.colour === "red" || (row.colour === "yellow" && row.measure.trusted))
    .filter((row) => sectionOf(row) === "needs-you")
    .filter(({ measure }) => measure.series.filter((value) => value !== null).length > 1)
    .slice(0, MOST_TRENDS);
}

/** Every picture of the week by path, each in light and dark. */
export function chartsOf(facts: WeekFacts, rows: readonly Row[]): Map<string, string> {
  const files = new Map<string, string>();
  const add = (path: string, draw: (theme: Theme) => string) => {
    files.set(path, draw(THEMES.light));
    files.set(darkPath(path), draw(THEMES.dark));
  };
  for (const [row] of shownRows(rows) as [Row][])
    add(chartPath(facts.week, row), (theme) => sparkline(sparkInput(facts, row), theme));
  for (const row of worstRows(rows)) {
    add(chartPath(facts.week, row, "trend"), (theme) => trendChart(trendInput(facts, row), theme));
  }
  const bars = channelBars(facts);
  if (bars !== null) add(channelsPath(facts.week), (theme) => barChart(bars, theme));
  return files;
}

/** What the large chart of a row says; its description is also the picture's text in the page. */
export function trendInput(facts: WeekFacts, row: Row): TrendInput {
  const { measure } = row;
  const input = {
    title: chartTitle(row),
    unit: measure.unit,
    weeks: measure.series.map((_, index) => {
      const week = addWeeks(facts.week, index + 1 - measure.series.length);
      return `W${week.slice(-2)}`;
    }),
    values: measure.series,
    goal: measure.goal,
    lowerIsBetter: row.lowerIsBetter,
    limits:
      measure.chart === null
        ? null
        : { lower: measure.chart.lower, upper: measure.chart.upper, provisional: measure.provisional },
    toDate: facts.state === "to-date",
  };
  return { ...input, description: trendDescription(input) };
}

function sparkInput(facts: WeekFacts, row: Row) {
  const { measure } = row;
  const goal = measure.goal === null ? "no goal" : `goal ${formatGoal(measure.unit, measure.goal)}`;
  return {
    values: measure.series,
    goal: measure.goal?.value ?? null,
    newest: MARKS[row.colour],
    title: `${chartTitle(row)}, 13 weeks to week ${weekNumber(facts.week)}`,
    description: `Newest: ${valueText(measure)}; ${goal}.`,
  };
}

function chartTitle(row: Row): string {
  return `${row.workflow.title}: ${row.name.replaceAll("_", " ")}`;
}
