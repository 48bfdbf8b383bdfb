import { DAY } from "../duration.ts";
import {
  isOpenAt,
  type OpeningHours,
  openingRules,
  passed,
  type Timeline,
  timeline,
} from "./business-timeline.ts";
import { lastAtMost, lastBelow } from "./sorted-search.ts";

/** How much more than asked for is laid out at a time, so that a stream of later and later records rarely extends it. */
const MARGIN = 400 * DAY;
/** The years 0 to 9999: what an RFC 3339 time can say. */
const EARLIEST = -62_167_219_200_000;
const LATEST = 253_402_300_800_000;

/**
 * Business time. All instants are milliseconds since 1970-01-01T00:00Z, all lengths milliseconds. The business is open
 * while the clock on its wall shows a time within the hours, and what counts is the time that really passes: a night
 * shift has an hour less when the clocks go forward, and an hour more when they go back.
 */
export interface BusinessCalendar {
  /** Business time that passes between two instants; negative where the first is later. */
  between: (from: number, to: number) => number;
  /** The first instant at which so much business time has passed since `from`. Throws RangeError for a negative length. */
  add: (from: number, length: number) => number;
  isOpen: (instant: number) => boolean;
  /** The first instant from this one on at which it is open: itself while it is. */
  nextOpening: (instant: number) => number;
}

/**
 * A calendar that is laid out as far as it is asked about, so a call is a search in a sorted list. Throws RangeError
 * for an unknown zone, an opening time that is not one, or a date that does not exist: the catalog's rules come first.
 */
export function businessCalendar(opening: OpeningHours): BusinessCalendar {
  const rules = openingRules(opening);
  let line = timeline(rules, 0, 0);

  const reach = (instant: number): void => {
    if (instant >= line.from && instant < line.to) return;
    if (!(instant >= EARLIEST && instant < LATEST))
      throw new RangeError(`not in years 0 to 9999: ${instant}`);
    const known = line.from < line.to;
    const from = Math.min(known ? line.from : instant, Math.floor(instant) - MARGIN);
    const to = Math.max(known ? line.to : instant, Math.ceil(instant) + MARGIN);
    line = timeline(rules, Math.max(from, EARLIEST), Math.min(to, LATEST));
  };
  const between = (from: number, to: number): number => {
    reach(from);
    reach(to);
    return passed(line, to) - passed(line, from);
  };
  const isOpen = (instant: number): boolean => {
    reach(instant);
    return isOpenAt(line, instant);
  };
  /** Lays out more, at least as much again, until it is enough. A business that never opens has no later. */
  const reachUntil = (enough: (line: Timeline) => boolean): void => {
    while (!enough(line)) {
      if (rules.week.every((spans) => spans.length === 0)) throw new RangeError("the business is never open");
      reach(Math.min(line.to + (line.to - line.from), Math.max(LATEST - 1, line.to)));
    }
  };
  const add = (from: number, length: number): number => {
    if (!(length >= 0)) throw new RangeError(`business time only goes forward, not by ${length}`);
    if (length === 0) return from;
    reach(from);
    reachUntil((reached) => passed(reached, reached.to) >= passed(reached, from) + length);
    const target = passed(line, from) + length;
    const index = lastBelow(line.before, target);
    return (line.opens[index] as number) + target - (line.before[index] as number);
  };
  const nextOpening = (instant: number): number => {
    if (isOpen(instant)) return instant;
    reachUntil(({ opens }) => (opens.at(-1) ?? Number.NEGATIVE_INFINITY) > instant);
    return line.opens[lastAtMost(line.opens, instant) + 1] as number;
  };
  return { between, add, isOpen, nextOpening };
}
