import type { Comparison } from "../../../actions/core/catalog/grammar/comparison.ts";
import { meets } from "../../../actions/core/catalog/grammar/selector.ts";
import type { Rule } from "../../../actions/core/decision/rule.ts";
import type { BusinessCalendar } from "../../../actions/core/learning/business-calendar.ts";
import { compareRecords, type EventRecord } from "../../../actions/core/signal/record.ts";

const STEP = 300_000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A decision as the model tells it. */
export interface Told {
  at: number;
  does: "fires" | "clears";
}

/**
 * A second, slow reading of the rules: at every instant everything is computed anew from the records up to then, in the
 * words of the methods, with no columns, windows or shortcuts.
 */
export function naiveDecisions(
  rule: Rule,
  records: readonly EventRecord[],
  { after, until, calendar }: { after: number; until: number; calendar: BusinessCalendar },
): Told[] {
  const told: Told[] = [];
  const sorted = records.toSorted(compareRecords);
  let firing = false;
  let since: number | null = null;
  for (let at = Math.floor(after / STEP) * STEP + STEP; at <= until; at += STEP) {
    const known = sorted.filter(({ time }) => Date.parse(time) <= at);
    const ask = (condition: Rule["when"]): boolean | null => holdsAt(rule, condition, known, at, calendar);
    const wanted = firing
      ? rule.clear === null
        ? inverted(ask(rule.when))
        : ask(rule.clear)
      : ask(rule.when);
    if (wanted !== true) {
      since = null;
      continue;
    }
    since ??= at;
    if (at - since < rule.hold) continue;
    firing = !firing;
    since = null;
    told.push({ at, does: firing ? "fires" : "clears" });
  }
  return told;
}

function inverted(holds: boolean | null): boolean | null {
  return holds === null ? null : !holds;
}

function holdsAt(
  rule: Rule,
  condition: Rule["when"],
  known: readonly EventRecord[],
  at: number,
  calendar: BusinessCalendar,
): boolean | null {
  const { shape, matchers, tests } = rule.feed;
  const inWindow = (time: number): boolean => time > at - rule.over && time <= at;
  const own = known.filter(({ workflow }) => workflow === rule.workflow);
  const cases = [
    ...Map.groupBy(
      own.filter(({ subject }) => subject !== undefined),
      ({ subject }) => subject,
    ),
  ];
  const picked = (list: readonly EventRecord[], index: number): EventRecord | undefined => {
    const wanted = matchers[index];
    if (wanted === undefined) return undefined;
    const fitting = list.filter(
      (one) => (wanted.type === "any" || one.type === wanted.type) && meets(wanted.where, one),
    );
    return wanted.pick === "last" ? fitting.at(-1) : fitting[0];
  };
  const timeOf = (record: EventRecord): number => Date.parse(record.time);
  switch (shape.kind) {
    case "duration": {
      const elapsed = (from: number, to: number): number =>
        shape.business ? calendar.between(from, to) : to - from;
      const finished: number[] = [];
      const open: number[] = [];
      for (const [, list] of cases) {
        const [from, to] = [picked(list, 0), picked(list, 1)];
        if (from === undefined) continue;
        if (shape.finishedOnly) {
          if (to !== undefined && inWindow(timeOf(to))) finished.push(elapsed(timeOf(from), timeOf(to)));
        } else if (inWindow(timeOf(from))) {
          if (to === undefined) open.push(elapsed(timeOf(from), at));
          else finished.push(elapsed(timeOf(from), timeOf(to)));
        }
      }
      if (finished.length + open.length < Math.max(1, rule.atLeast)) return null;
      const used = condition.statistic ?? shape.statistic;
      const p = { p50: 0.5, p90: 0.9, p95: 0.95, mean: Number.NaN }[used];
      if (shape.finishedOnly) return compared(condition, type7(finished, p) / HOUR);
      const share = (time: number): number => survival(finished, open, time);
      const limit = condition.value * HOUR;
      const beyond = condition.op === ">" || condition.op === "<=" ? share(limit) : share(limit - 1);
      const isMore = beyond > 1 - p + 1e-9;
      const isSeen =
        condition !== rule.when ||
        [...finished, ...open].some((length) => (condition.op === ">" ? length > limit : length >= limit));
      return condition.op.startsWith(">") ? isMore && isSeen : !isMore;
    }
    case "rate": {
      const counted = cases.flatMap(([, list]) => {
        const of = picked(list, 0);
        if (of === undefined || !inWindow(timeOf(of))) return [];
        if (matchers.length > 1 && picked(list, 1) === undefined) return [];
        return [meets(tests[0] ?? [], of)];
      });
      return share(rule, condition, counted);
    }
    case "reopen": {
      const counted = cases.flatMap(([, list]) => {
        const completed = list.find(({ type }) => type === "case.completed");
        if (completed === undefined) return [];
        const back = list.some(
          (one) =>
            ["case.reopened", "case.worked"].includes(one.type) &&
            inWindow(timeOf(one)) &&
            (timeOf(one) > timeOf(completed) ||
              (one.time === completed.time && Number(one.sequence ?? 0) > Number(completed.sequence ?? 0))),
        );
        return back || inWindow(timeOf(completed)) ? [back] : [];
      });
      return share(rule, condition, counted);
    }
    case "rework": {
      const counted = cases.flatMap(([, list]) => {
        const steps = list.filter(({ data }) => data?.activity !== undefined);
        if (!steps.some((one) => inWindow(timeOf(one)))) return [];
        return [
          steps.some((one, index) => {
            const before = steps.slice(0, index).map(({ data }) => data?.activity);
            return (
              inWindow(timeOf(one)) &&
              before.at(-1) !== one.data?.activity &&
              before.includes(one.data?.activity)
            );
          }),
        ];
      });
      return share(rule, condition, counted);
    }
    case "count": {
      const found = own.filter((one) => one.type === matchers[0]?.type && inWindow(timeOf(one))).length;
      const alive = known.some(
        (one) => timeOf(one) > at - Math.max(rule.over, 7 * DAY) && rule.sources.includes(one.source),
      );
      return found === 0 && !alive ? null : compared(condition, found);
    }
    case "silence": {
      const newest = own.filter(({ source }) => source !== "opsbook").at(-1);
      if (newest === undefined || !inWindow(timeOf(newest))) return null;
      return compared(condition, calendar.between(timeOf(newest), at) / HOUR);
    }
    default:
      throw new Error(`the model does not know ${shape.kind}`);
  }
}

function share(rule: Rule, condition: Rule["when"], counted: readonly boolean[]): boolean | null {
  if (counted.length < Math.max(1, rule.atLeast)) return null;
  return compared(condition, counted.filter(Boolean).length / counted.length);
}

function compared({ op, value }: Pick<Comparison, "op" | "value">, found: number): boolean {
  if (op === ">") return found > value;
  if (op === ">=") return found >= value;
  return op === "<" ? found < value : found <= value;
}

/** The textbook's product over the times at which cases finished. */
function survival(finished: readonly number[], open: readonly number[], time: number): number {
  let share = 1;
  for (const end of [...new Set(finished)].sort((a, b) => a - b)) {
    if (end > time) break;
    const ended = finished.filter((one) => one === end).length;
    const atRisk = [...finished, ...open].filter((one) => one >= end).length;
    share *= 1 - ended / atRisk;
  }
  return share;
}

function type7(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * p;
  const low = sorted[Math.floor(place)] as number;
  return low + (place - Math.floor(place)) * ((sorted[Math.ceil(place)] as number) - low);
}
