import { collectEvidence, type Evidence } from "../../core/decision/evidence.ts";
import type { Rule } from "../../core/decision/rule.ts";
import { refusalsMatterFor } from "../../core/decision/trust.ts";
import { DAY } from "../../core/duration.ts";
import { resolveQuarantine } from "../../core/signal/ledger/resolve.ts";
import { weekCalendar } from "../../core/week.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { readWeeksInto } from "../weeks.ts";

/** A lookback may be written as any number of weeks. */
const MOST = 3 * 366 * DAY;

/** A stretch of time in which thresholds are looked at, in milliseconds. */
export interface Stretch {
  from: number;
  until: number;
}

/**
 * Reads what thresholds look at in a stretch of time: the weeks from the beginning of the first window, and of the cases in
 * it, to the end. What a run reads does not grow with history.
 */
export async function gatherEvidence(
  ledger: Ledger,
  zone: string,
  rules: readonly Rule[],
  { from, until }: Stretch,
): Promise<Evidence> {
  const calendar = weekCalendar(zone);
  const lengths = rules.flatMap((rule) => [refusalsMatterFor(rule), rule.over + rule.feed.reach]);
  const before = Math.min(MOST, Math.max(0, ...lengths));
  const [first, last] = [calendar.of(from - before), calendar.of(until)];
  const collecting = collectEvidence(rules.map(({ feed }) => feed));
  const weeks = (await ledger.weeks()).filter(({ week }) => week >= first && week <= last);
  await ledger.prepare(weeks.map(({ week }) => week));
  const recorded = weeks.filter(({ records }) => records !== null);
  await readWeeksInto(
    ledger,
    recorded.map(({ week }) => week),
    collecting,
  );
  for (const { week, quarantine } of weeks) {
    if (quarantine === null) continue;
    // A row that was mended and came again is among the records.
    const { waiting } = await resolveQuarantine(ledger.readQuarantine(week));
    for (const { source, time, recordedtime } of waiting) {
      const instant = Date.parse(time ?? recordedtime ?? "");
      if (!Number.isNaN(instant)) collecting.refuse(source, instant);
    }
  }
  return collecting.finish();
}
