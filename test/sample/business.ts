import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import type { Cadence, Workflow } from "../../actions/core/catalog/generated/types.ts";
import { DAY, HOUR, MINUTE } from "../../actions/core/duration.ts";
import { localClock } from "../../actions/core/signal/local-time.ts";
import { weekCalendar } from "../../actions/core/week.ts";

/** The folder of the sample business. */
export const CATALOG = path.resolve(import.meta.dirname, "../../workflows-catalog");
export const WORKFLOWS = [
  "invoice-reminders",
  "lead-response",
  "quote-follow-up",
  "review-replies",
  "service-desk",
] as const;
export type WorkflowName = (typeof WORKFLOWS)[number];

const read = <T>(file: string): T => parse(readFileSync(path.join(CATALOG, file), "utf8")) as T;

export const cadence = read<Cadence>("cadence.yaml").spec;
export const workflows = WORKFLOWS.map((name) => read<Workflow>(`workflows/${name}/workflow.yaml`));
export const weeks = weekCalendar(cadence.zone);
export const clock = localClock(cadence.zone);

/** Nothing of an earlier week is exported; what began earlier was carried over from older systems without its dates. */
export const FIRST_WEEK = "2026-W21";
export const LAST_WEEK = "2026-W46";
/** The business is running when the exports begin. */
export const WARM_UP_WEEK = "2026-W14";
export const START = weeks.start(FIRST_WEEK);
/** The first instant that no export has seen. */
export const END = weeks.end(LAST_WEEK);

const DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;
const holidays = new Set((cadence.holidays ?? []).map(({ date }) => date));

/** The start of the instant's local day, in local milliseconds. */
export function localDay(instant: number): number {
  return Math.floor(clock.local(instant) / DAY) * DAY;
}

/** The instant of a local time; null where clocks were changed over it. */
export function instantOf(local: number): number | null {
  const instant = clock.instant(local);
  return typeof instant === "number" ? instant : null;
}

export function isHoliday(day: number): boolean {
  return holidays.has(new Date(day).toISOString().slice(0, 10));
}

/** Opening hours of a local day, as spans of instants. */
function openings(day: number): [from: number, to: number][] {
  if (isHoliday(day)) return [];
  const spans = cadence.business_hours[DAYS[new Date(day).getUTCDay()] as (typeof DAYS)[number]] ?? [];
  return spans.map((span) => {
    const [from, to] = span.split("-").map((time) => {
      const [hours, minutes] = time.split(":").map(Number) as [number, number];
      return clock.instant(day + hours * HOUR + minutes * MINUTE) as number;
    });
    return [from as number, to as number];
  });
}

/** The instant after so much business time. */
export function afterBusiness(from: number, length: number): number {
  let left = length;
  for (let day = localDay(from); ; day += DAY) {
    for (const [opens, closes] of openings(day)) {
      const start = Math.max(from, opens);
      if (closes <= start) continue;
      if (left < closes - start) return start + left;
      left -= closes - start;
    }
  }
}
