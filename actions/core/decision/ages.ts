import type { Definitions } from "../catalog/generated/types.ts";
import { type BusinessCalendar, businessCalendar } from "../learning/business-calendar.ts";

/** How time passes for a measure: as on the wall, or only while the business is open. Milliseconds. */
export interface Ages {
  between: (from: number, to: number) => number;
  /** The last instant at which not more than this length has passed since `from`. */
  lastWithin: (from: number, length: number) => number;
}

export const CALENDAR_TIME: Ages = {
  between: (from, to) => to - from,
  lastWithin: (from, length) => from + length,
};

type Hours = Pick<Definitions, "zone" | "businessHours" | "holidays">;

const known = new WeakMap<Definitions["businessHours"], Hours & { ages: Ages }>();

/** Business time of the definitions; it is laid out when it is first asked for, once for all that share their hours. */
export function businessTime({ zone, businessHours, holidays }: Hours): Ages {
  const before = known.get(businessHours);
  if (before?.zone === zone && before.holidays === holidays) return before.ages;
  const ages = openBusinessTime({ zone, businessHours, holidays });
  known.set(businessHours, { zone, businessHours, holidays, ages });
  return ages;
}

function openBusinessTime({ zone, businessHours, holidays }: Hours): Ages {
  const isEverOpen = Object.values(businessHours).some((times) => (times as readonly string[]).length > 0);
  let calendar: BusinessCalendar | null = null;
  const open = (): BusinessCalendar => {
    calendar ??= businessCalendar({ zone, hours: businessHours, holidays });
    return calendar;
  };
  return {
    between: (from, to) => open().between(from, to),
    lastWithin: (from, length) => {
      if (length < 0) return from - 1;
      // Where it never opens, no time passes.
      if (!isEverOpen) return Number.POSITIVE_INFINITY;
      // While it is closed nobody gets any older: the end of a length at closing time lasts until the next opening.
      return open().nextOpening(open().add(from, length));
    },
  };
}
