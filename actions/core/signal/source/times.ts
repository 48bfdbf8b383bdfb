import { DAY } from "../../duration.ts";
import { type LocalClock, localClock } from "../local-time.ts";
import { shapeOf, type Unreadable } from "../quarantine.ts";
import { parseIso } from "./iso-time.ts";
import { parseExcel, parseUnix, parseUnixMs } from "./number-time.ts";
import { compilePattern } from "./time-pattern.ts";
import type { WrittenTime } from "./written-time.ts";

/** Reads a time that is not empty: its instant in milliseconds, or why there is none. */
export type TimeReader = (text: string, column: string) => number | Unreadable;

const EARLIEST = Date.UTC(1970, 0, 1);
const LATEST = Date.UTC(2200, 0, 1);
/** Clocks and zones may be off by hours; beyond a day an event cannot have happened yet. */
const FUTURE_SLACK = DAY;

/** Said of a time that is written as it should be. */
export const NO_SUCH_DAY = "names a day or an hour that does not exist";

const ISO_SHAPE = /^9999-99-99(?:[x ]99:99(?::99(?:[.,]9+)?)? ?(?:x|[+-]99:?99)?)?$/;

const TROUBLE = {
  "nonexistent-time": "does not exist: clocks were put forward over it",
  "ambiguous-time": "happened twice: clocks were put back",
} as const;

/**
 * Compiles the ways in which times are written (`iso`, `excel`, `unix`, `unix-ms` or patterns) and their zone.
 * A text that two ways read as different instants is unreadable: nothing is guessed. `problem` is said in an
 * operator's words where a way or the zone is wrong.
 */
export function compileTimes(
  ways: readonly string[],
  zone: string,
  decimal: "." | ",",
): { ok: true; read: TimeReader } | { ok: false; at: "times" | "zone"; problem: string } {
  const parsers: ((text: string) => WrittenTime | null)[] = [];
  for (const way of ways) {
    const compiled = parserOf(way, decimal);
    if (!compiled.ok) return { ok: false, at: "times", problem: compiled.message };
    parsers.push(compiled.parse);
  }
  const clock = clockOf(zone);
  if (clock === null) return { ok: false, at: "zone", problem: `"${zone}" is no time zone` };
  return { ok: true, read: (text, column) => readTime(text, column, parsers, clock, ways) };
}

/** Why an event's time lies too far after the import's clock to have happened, or null. Both in milliseconds. */
export function futureTrouble(time: number, now: number, column: string): Unreadable | null {
  if (time <= now + FUTURE_SLACK) return null;
  return { code: "future-time", column, message: `the time in "${column}" lies after the import` };
}

function parserOf(way: string, decimal: "." | ",") {
  if (way === "iso") return { ok: true, parse: parseIso } as const;
  if (way === "unix") return { ok: true, parse: parseUnix } as const;
  if (way === "unix-ms") return { ok: true, parse: parseUnixMs } as const;
  if (way === "excel") return { ok: true, parse: (text: string) => parseExcel(text, decimal) } as const;
  return compilePattern(way);
}

function clockOf(zone: string): LocalClock | null {
  try {
    return localClock(zone);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function readTime(
  text: string,
  column: string,
  parsers: readonly ((text: string) => WrittenTime | null)[],
  clock: LocalClock,
  ways: readonly string[],
): number | Unreadable {
  let found: number | Unreadable | null = null;
  for (const parse of parsers) {
    const written = parse(text);
    if (written === null) continue;
    const instant = instantOf(written, clock, column);
    if (found === null) found = instant;
    else if (typeof found !== "number" || typeof instant !== "number" || found !== instant) {
      const message = `the time in "${column}" (${shapeOf(text)}) can be read in two ways`;
      return { code: "two-way-time", column, message };
    }
  }
  if (found !== null) return found;
  const shape = shapeOf(text);
  const known = ways.some((way) => (way === "iso" ? ISO_SHAPE.test(shape) : hasShape(way, shape)));
  const message = known
    ? `the time in "${column}" (${shape}) ${NO_SUCH_DAY}`
    : `the time in "${column}" is written ${shape}, not as ${ways.join(" or ")}`;
  return { code: "unreadable-time", column, message };
}

/** Whether a text is written as the pattern asks, one digit or two: then it is the day or the hour that is wrong. */
function hasShape(pattern: string, shape: string): boolean {
  const asked = pattern.replaceAll(/[yMdHhms]+/g, "9").replaceAll("a", "x");
  return asked === shape.replaceAll(/9+/g, "9").replaceAll(/x+/g, "x");
}

function instantOf(written: WrittenTime, clock: LocalClock, column: string): number | Unreadable {
  const { local, offset } = written;
  const instant = offset === null ? clock.instant(local) : local - offset;
  if (typeof instant !== "number") {
    const shown = new Date(local).toISOString().slice(0, 16).replace("T", " ");
    const message = `the time in "${column}", ${shown} in ${clock.zone}, ${TROUBLE[instant]}`;
    return { code: instant, column, message };
  }
  if (instant >= EARLIEST && instant < LATEST) return instant;
  const message = `the time in "${column}" lies in the year ${new Date(instant).getUTCFullYear()}`;
  return { code: "time-out-of-range", column, message };
}
