import type { Definitions, LifeFacts } from "../../catalog/generated/types.ts";
import type { EventRecord } from "../../signal/record.ts";
import { addWeeks } from "../../week.ts";
import type { Window } from "../measures/measure.ts";
import { daysOf } from "./moments.ts";

/** The signs of life of one week under way. */
export interface Life {
  /** Takes in a record that a period is done. */
  add: (record: EventRecord) => void;
  /** The start of the day of the first sign of life ever, in milliseconds since 1970; null before it. */
  since: () => number | null;
  /** What was missed; null before the first live day, and where boards are made by hand. */
  facts: (window: Window) => LifeFacts | null;
}

/** @param before the start of the first live day, where it lies in an earlier week. */
export function lifeOf(
  week: string,
  { zone, businessHours, holidays }: Definitions,
  before: number | null,
): Life {
  const beats = new Set<string>();
  const keys = new Set<string>();
  const since = (): number | null => {
    if (before !== null || beats.size === 0) return before;
    const first = [...beats].toSorted()[0];
    return daysOf(week, zone).find(({ date }) => date === first)?.start ?? null;
  };
  return {
    add: ({ id, data }) => {
      if (data?.period === "heartbeat") beats.add(String(data.of));
      else keys.add(id);
    },
    since,
    facts: ({ asOf, to }) => {
      const from = since();
      if (from === null) return null;
      const days = daysOf(week, zone);
      const over = days.filter(({ start }, index) => start >= from && (days[index + 1]?.start ?? to) <= asOf);
      const open = over.filter(
        ({ day, date }) => (businessHours[day]?.length ?? 0) > 0 && !holidays.includes(date),
      );
      // What is due in the week in which it went live depends on the hour at which it did.
      const isWhole = before !== null && asOf >= to;
      const due = [`scoreboard:${week}`, `close:${addWeeks(week, -1)}`];
      return {
        days: open.length,
        missedDays: open.filter(({ date }) => !beats.has(date)).map(({ date }) => date),
        missedBoards: isWhole ? due.filter((key) => !keys.has(key)) : [],
      };
    },
  };
}
