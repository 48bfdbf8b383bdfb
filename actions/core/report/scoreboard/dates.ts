import { Temporal } from "temporal-polyfill";
import type { WeekFacts } from "../../catalog/generated/types.ts";
import { mondayDate } from "../../week.ts";
import { neutralise } from "../text/neutralise.ts";

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const DAYS = "Mon Tue Wed Thu Fri Sat Sun".split(" ");

/** `9–15 Nov 2026`, `30 Nov – 6 Dec 2026`. */
export function dates(week: string): string {
  const first = Temporal.PlainDate.from(mondayDate(week));
  const last = first.add({ days: 6 });
  const end = `${last.day} ${MONTHS[last.month - 1]} ${last.year}`;
  if (first.month === last.month) return `${first.day}–${end}`;
  const year = first.year === last.year ? "" : ` ${first.year}`;
  return `${first.day} ${MONTHS[first.month - 1]}${year} – ${end}`;
}

/** The facts' instant in the business's own zone; the end of Sunday reads 24:00, not Monday 00:00. */
export function instantText(facts: WeekFacts): string {
  const instant = Temporal.Instant.from(facts.asOf).toZonedDateTimeISO(facts.zone);
  const closed = facts.state === "closed" && facts.asOf === facts.to;
  const day = closed ? instant.subtract({ seconds: 1 }) : instant;
  const two = (number: number) => String(number).padStart(2, "0");
  const time = closed ? "24:00" : `${two(instant.hour)}:${two(instant.minute)}`;
  return `${DAYS[day.dayOfWeek - 1]} ${day.day} ${MONTHS[day.month - 1]} ${day.year}, ${time} (${neutralise(facts.zone.replaceAll("_", " "))})`;
}
