import { addWeeks } from "../../week.ts";

/** Weeks, the oldest first, with those in a row as "2026-W21 to 2026-W24". */
export function weekSpans(weeks: readonly string[]): string {
  const rows: string[][] = [];
  for (const week of weeks) {
    const row = rows.at(-1);
    if (row !== undefined && addWeeks(row.at(-1) as string, 1) === week) row.push(week);
    else rows.push([week]);
  }
  return rows.map((row) => (row.length === 1 ? row[0] : `${row[0]} to ${row.at(-1)}`)).join(", ");
}
