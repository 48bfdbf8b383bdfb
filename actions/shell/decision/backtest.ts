import type { Definitions, WeekFacts } from "../../core/catalog/generated/types.ts";
import {
  isEmptyPlan,
  type Replay,
  type ReplayPlan,
  replay,
  type Sides,
  WEEKS_REPLAYED,
} from "../../core/decision/backtest.ts";
import { resolveWeek } from "../../core/signal/ledger/resolve.ts";
import { isOwnType } from "../../core/signal/record.ts";
import { addWeeks, weekCalendar, weeksBetween } from "../../core/week.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { measureBoth } from "../weeks.ts";
import { gatherEvidence } from "./gather-evidence.ts";

/** A change replayed over a ledger; `weeks` are the weeks that were replayed. */
export interface Backtest {
  weeks: readonly string[];
  replays: Replay[];
  /** False where the weeks hold only Opsbook's own records: then nothing can be said. */
  isTold: boolean;
}

/**
 * Replays what a plan names over the newest 13 weeks of a ledger, up to now. Null where the ledger has no record, or its
 * weeks are cut by another zone than that of the change.
 */
export async function backtest(
  ledger: Ledger,
  definitions: Sides<Definitions>,
  plan: ReplayPlan,
  now: number,
): Promise<Backtest | null> {
  const { zone } = definitions.after;
  const listed = (await ledger.weeks()).filter(({ records }) => records !== null);
  const [first] = listed;
  if (first === undefined || ledger.zone !== zone || definitions.before.zone !== zone) return null;
  const calendar = weekCalendar(zone);
  const newest = listed.findLast(({ week }) => week <= calendar.of(now))?.week;
  if (newest === undefined) return null;
  const weeks = weeksBetween(addWeeks(newest, 1 - WEEKS_REPLAYED), newest).filter(
    (week) => week >= first.week,
  );
  if (isEmptyPlan(plan)) return { weeks, replays: [], isTold: true };
  if (!(await hasBusinessRecord(ledger, weeks))) return { weeks, replays: [], isTold: false };
  const until = Math.min(now, calendar.end(newest));
  const rules = plan.thresholds.flatMap(({ before, after }) => [before ?? [], after ?? []].flat());
  const from =
    calendar.start(weeks[0] as string) - Math.max(0, ...rules.map(({ over, hold }) => over + hold));
  const evidence = await gatherEvidence(ledger, zone, rules, { from, until });
  const facts = await factsOf(ledger, definitions, plan, {
    weeks: weeks.filter((week) => calendar.end(week) <= now),
    now,
  });
  const replays = replay({ plan, definitions, calendar, weeks, until, evidence, facts });
  return { weeks, replays, isTold: true };
}

/** Looks until the first one is found: an approval or an incident alone is nothing that a goal could be held against. */
async function hasBusinessRecord(ledger: Ledger, weeks: readonly string[]): Promise<boolean> {
  const wanted = new Set(weeks);
  const listed = (await ledger.weeks()).filter(({ week, records }) => records !== null && wanted.has(week));
  for (const { week } of listed) {
    for await (const records of resolveWeek(ledger.readWeek(week))) {
      if (records.some(({ type }) => !isOwnType(type))) return true;
    }
  }
  return false;
}

/** The facts of closed weeks by the definitions of both sides, where a goal or a tolerance asks for them. */
async function factsOf(
  ledger: Ledger,
  definitions: Sides<Definitions>,
  { goals, tolerances }: ReplayPlan,
  { weeks, now }: { weeks: readonly string[]; now: number },
): Promise<Sides<WeekFacts[]>> {
  const [from, to] = [weeks[0], weeks.at(-1)];
  if (goals.length + tolerances.length === 0 || from === undefined || to === undefined)
    return { before: [], after: [] };
  const request = { ledger, definitions: definitions.before, from, to, now };
  const [before, after] = await measureBoth(request, definitions.after);
  return { before, after };
}
