import { DAY } from "../../actions/core/duration.ts";
import { clock } from "./business.ts";

export type Cell = string | number | null;

/** Lines of a separated file; a cell is quoted only where it must be. */
export function separated(rows: readonly (readonly Cell[])[], delimiter: string, newline: string): string {
  const quoted = new RegExp(`["\\r\\n${delimiter}]`);
  const cell = (value: Cell) => {
    const text = value === null ? "" : String(value);
    return quoted.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return rows.map((row) => row.map(cell).join(delimiter) + newline).join("");
}

const parts = (instant: number) => {
  const iso = new Date(clock.local(instant)).toISOString();
  return { date: iso.slice(0, 10), time: iso.slice(11, 16), year: iso.slice(0, 4), iso };
};
const orEmpty = (format: (instant: number) => string) => (instant: number | null) =>
  instant === null ? null : format(instant);

/** 5/18/2026 9:05 AM, local. */
export const american = orEmpty((instant) => {
  const { date, time, year } = parts(instant);
  const hour = Number(time.slice(0, 2));
  const half = hour < 12 ? "AM" : "PM";
  return `${Number(date.slice(5, 7))}/${Number(date.slice(8))}/${year} ${hour % 12 || 12}:${time.slice(3)} ${half}`;
});

/** 05/18/2026 09:05, local. */
export const slashed = orEmpty((instant) => {
  const { date, time, year } = parts(instant);
  return `${date.slice(5, 7)}/${date.slice(8)}/${year} ${time}`;
});

/** 2026-05-18 09:05, local. */
export const dashed = orEmpty((instant) => `${parts(instant).date} ${parts(instant).time}`);

/** 2026-05-18T13:05:00Z. */
export const utc = orEmpty((instant) => `${new Date(instant).toISOString().slice(0, 19)}Z`);

/** 2026-05-18T09:05:00-04:00. */
export const withOffset = orEmpty((instant) => {
  const hours = Math.round((clock.local(instant) - instant) / 3_600_000);
  const sign = hours < 0 ? "-" : "+";
  return `${parts(instant).iso.slice(0, 19)}${sign}${String(Math.abs(hours)).padStart(2, "0")}:00`;
});

const EXCEL_EPOCH = Date.UTC(1899, 11, 30);

/** 46160,378472: a day number of Excel, local, as a European computer saves it. */
export const excel = orEmpty((instant) => {
  const serial = (clock.local(instant) - EXCEL_EPOCH) / DAY;
  return serial.toFixed(6).replace(".", ",");
});

/** 1.250,00 */
export function euroNumber(value: number | null): string | null {
  if (value === null) return null;
  const [whole, cents] = value.toFixed(2).split(".") as [string, string];
  return `${whole.replaceAll(/\B(?=(\d{3})+$)/g, ".")},${cents}`;
}
