import { HOUR, MINUTE } from "../../duration.ts";
import { localOf, type WrittenTime } from "./written-time.ts";

const ISO =
  /^(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s?(Z|z|[+-]\d\d(?::?\d\d)?)?)?$/;

/**
 * Reads `2026-11-16T08:30:00.000Z`, `2026-11-16 08:30`, `2026-11-16T08:30+01:00`, `2026-11-16` (the day's start).
 * Fractions beyond milliseconds are cut off. Null for any other text, and for days and times that do not exist.
 */
export function parseIso(text: string): WrittenTime | null {
  const match = ISO.exec(text);
  if (match === null) return null;
  const [, year, month, day, hour, minute, second, fraction, offset] = match;
  const local = localOf({
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour ?? 0),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
    millisecond: fraction === undefined ? 0 : Number(fraction.slice(0, 3).padEnd(3, "0")),
  });
  if (local === null) return null;
  if (offset === undefined) return { local, offset: null };
  const away = parseOffset(offset);
  return away === null ? null : { local, offset: away };
}

/** Milliseconds east of UTC of `Z`, `+02:00`, `+0200`, `+02`; null beyond 15 hours or with 60 minutes and more. */
export function parseOffset(text: string): number | null {
  if (text === "Z" || text === "z") return 0;
  const hours = Number(text.slice(1, 3));
  const minutes = text.length > 3 ? Number(text.slice(-2)) : 0;
  if (hours > 15 || minutes > 59) return null;
  const size = hours * HOUR + minutes * MINUTE;
  return text[0] === "-" ? 0 - size : size;
}
