import { DAY } from "../../duration.ts";
import type { WrittenTime } from "./written-time.ts";

const SERIAL = /^\d{1,7}(?:[.,]\d+)?$/;
const UNIX = /^\d{1,11}(?:\.\d+)?$/;
const UNIX_MS = /^\d{1,14}(?:\.\d+)?$/;

/** Day 0 of the serial numbers from 61 on, which count the day 1900-02-29 that never was. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
const LEAP_DAY_THAT_NEVER_WAS = 60;

/**
 * Reads a serial number of Excel's 1900 system (46342.354166 is 2026-11-16 08:30), with the decimal sign of the file.
 * Rounded to the second, since a saved sheet shows few decimals. Days 1 to 59 are moved by the leap day that Excel
 * counts wrongly; day 60 (1900-02-29) and times without a day (below 1) are null.
 */
export function parseExcel(text: string, decimal: "." | ","): WrittenTime | null {
  if (!SERIAL.test(text) || text.includes(decimal === "." ? "," : ".")) return null;
  const serial = Number(text.replace(",", "."));
  const day = Math.floor(serial);
  if (day < 1 || day === LEAP_DAY_THAT_NEVER_WAS) return null;
  const days = day < LEAP_DAY_THAT_NEVER_WAS ? serial + 1 : serial;
  return { local: EXCEL_EPOCH + Math.round((days * DAY) / 1000) * 1000, offset: null };
}

/** Reads seconds since 1970-01-01T00:00Z. */
export function parseUnix(text: string): WrittenTime | null {
  return UNIX.test(text) ? { local: Math.round(Number(text) * 1000), offset: 0 } : null;
}

/** Reads milliseconds since 1970-01-01T00:00Z. */
export function parseUnixMs(text: string): WrittenTime | null {
  return UNIX_MS.test(text) ? { local: Math.floor(Number(text)), offset: 0 } : null;
}
