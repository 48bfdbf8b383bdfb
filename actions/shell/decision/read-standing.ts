import { isDecision } from "../../core/decision/decision-record.ts";
import { isStanding, type Standing, standingOf } from "../../core/decision/standing.ts";
import { resolveWeek } from "../../core/signal/ledger/resolve.ts";
import type { EventRecord } from "../../core/signal/record.ts";
import { addWeeks, weekCalendar } from "../../core/week.ts";
import type { Ledger } from "../ledger/ledger.ts";

/** What was lost longer ago is not caught up: nobody can act on an alert of last quarter. */
const WEEKS_CAUGHT_UP = 13;

/**
 * How all thresholds stand, read from the newest weeks back to where it was written down last; null where that is too long
 * ago, or never was.
 */
export async function readStanding(ledger: Ledger, zone: string, now: number): Promise<Standing | null> {
  const found: EventRecord[] = [];
  const oldest = addWeeks(weekCalendar(zone).of(now), -WEEKS_CAUGHT_UP);
  const weeks = (await ledger.weeks()).filter(({ week, records }) => records !== null && week >= oldest);
  for (const { week } of weeks.toReversed()) {
    for await (const records of resolveWeek(ledger.readWeek(week))) {
      found.push(...records.filter((record) => isDecision(record) || isStanding(record)));
    }
    if (found.some(isStanding)) break;
  }
  return standingOf(found);
}
