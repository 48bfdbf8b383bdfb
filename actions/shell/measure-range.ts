import type { Definitions, MeasuredWeek, MeasureOutput, WeekFacts } from "../core/catalog/generated/types.ts";
import { startRange } from "../core/learning/measure-range.ts";
import { compilePlan } from "../core/learning/plan.ts";
import { weekCalendar, weeksBetween } from "../core/week.ts";
import type { Ledger } from "./ledger/ledger.ts";
import { carryBeforeWeek, measureWeeks, readWeekInto, sha256 } from "./weeks.ts";

export interface RangeRequest {
  ledger: Ledger;
  definitions: Definitions;
  from: string;
  to: string;
  /** The present, in milliseconds. */
  now: number;
  /** The instant from which all weeks are looked back on; null for each week as of its own end. */
  asOf: number | null;
}

/** What `opsbook measure --json` prints: each week, and all cases of the range taken together. */
export async function measureRange(request: RangeRequest): Promise<MeasureOutput> {
  const { ledger, definitions, from, to, now, asOf } = request;
  const weeks = weeksBetween(from, to);
  const carry = await carryBeforeWeek(ledger, definitions, from);
  const toDate = weekCalendar(definitions.zone).end(to) > now;
  const range = startRange({
    plan: compilePlan(definitions),
    weeks,
    asOf: asOf ?? (toDate ? now : null),
    carry,
    digest: sha256,
  });
  for (const week of weeks) {
    await readWeekInto(ledger, week, range);
    range.closeWeek();
  }
  const looking = range.finish();
  if (asOf !== null) return looking;
  const own: MeasuredWeek[] = [];
  for await (const facts of measureWeeks({ ledger, definitions, from, to, now }))
    own.push(...figuresOf(facts));
  return { weeks: own, total: looking.total };
}

/** A week's figures; a count that is missing is left out, since it is not zero. */
function figuresOf({ week, workflows }: WeekFacts): MeasuredWeek[] {
  return workflows.map(({ name, measures }) => ({
    week,
    workflow: name,
    measures: Object.fromEntries(
      Object.entries(measures).flatMap(([measure, { figure, missing }]) =>
        "count" in figure && missing !== null ? [] : [[measure, figure]],
      ),
    ),
  }));
}
