import type { DurationFigure } from "../../catalog/generated/types.ts";
import { HOUR } from "../../duration.ts";
import type { Slot } from "../slots.ts";
import { durationFigure } from "./figures.ts";
import { goalOf, keyOf, type MeasureKind, type MeasureText, type Outcome, type View } from "./measure.ts";

/** What standard durations mean where the workflow does not say. */
export const DURATION_DEFAULTS: Readonly<Record<string, MeasureText>> = {
  response_time: { from: "case.opened", to: "first case.responded where actor = human" },
  cycle_time: { from: "case.opened", to: "last case.completed", of: "finished" },
};
const PERCENTILES: Record<string, number> = { p50: 0.5, p90: 0.9 };

interface Way {
  from: number;
  to: number;
  finishedOnly: boolean;
  business: boolean;
  statistic: "p50" | "p90" | "p95" | "mean";
}

interface Hours {
  finished: number[];
  censored: number[];
}

/**
 * From one record of a case to another, in hours. `of: opened` covers the cases that came in, open ones censored at
 * the window's end, and shows the Kaplan-Meier quantile; `of: finished` covers the cases that finished.
 */
export const duration: MeasureKind = {
  id: "duration",
  fits: (name, text) => name in DURATION_DEFAULTS || (text.from !== undefined && text.to !== undefined),
  compile: (name, written, needs) => {
    const text = { ...DURATION_DEFAULTS[name], ...written } as Record<string, string>;
    const from = needs.slot(text.from as string, "first");
    const to = needs.slot(text.to as string, "first");
    const way: Way = {
      from: from.slot,
      to: to.slot,
      finishedOnly: text.of === "finished",
      business: text.hours === "business",
      statistic: (text.statistic ?? "p50") as Way["statistic"],
    };
    return {
      name,
      unit: "h",
      goal: goalOf(text),
      worse: "higher",
      key: keyOf(name, text),
      types: [from.type, to.type],
      compute: (view) => shown(hoursOf(view, way), way),
      pool: (outcomes) => shown(together(outcomes), way),
    };
  },
};

/** Every case of the window. Negative ones are kept: they say that two systems' clocks or exports disagree. */
function hoursOf(view: View, way: Way): Hours {
  const { cases, window } = view;
  const starts = (cases.slots[way.from] as Slot).time.data;
  const ends = (cases.slots[way.to] as Slot).time.data;
  const hours: Hours = { finished: [], censored: [] };
  for (let place = 0; place < cases.subjects.size(); place += 1) {
    const start = starts[place] as number;
    const end = ends[place] as number;
    const decides = way.finishedOnly ? end : start;
    if (!(decides >= window.from && decides < window.to) || Number.isNaN(start)) continue;
    if (Number.isNaN(end)) hours.censored.push(hoursBetween(view, way, start, window.asOf));
    else hours.finished.push(hoursBetween(view, way, start, end));
  }
  return hours;
}

function hoursBetween({ business }: View, way: Way, from: number, to: number): number {
  if (!way.business) return (to - from) / HOUR;
  return business.between(from, to) / HOUR;
}

function together(outcomes: readonly Outcome[]): Hours {
  return {
    finished: outcomes.flatMap(({ hours }) => hours?.finished ?? []),
    censored: outcomes.flatMap(({ hours }) => hours?.censored ?? []),
  };
}

function shown(hours: Hours, way: Way): Outcome {
  const { figure, curve } = durationFigure(hours.finished, hours.censored);
  const p = PERCENTILES[way.statistic];
  if (!way.finishedOnly && p !== undefined) {
    const quantile = curve.quantile(p);
    if (quantile) return { figure, ...quantile, missing: null, hours };
  }
  const value = figure[way.statistic];
  return { figure, value, beyond: false, missing: value === null ? absence(figure, way) : null, hours };
}

function absence(figure: DurationFigure, way: Way): string {
  if (way.finishedOnly) return "No case finished this week.";
  return figure.n === 0 ? "No case came in this week." : "No case that came in this week is finished yet.";
}
