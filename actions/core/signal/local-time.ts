import { Temporal } from "temporal-polyfill";
import { DAY } from "../duration.ts";

/** Why a local time names no single instant. */
export type LocalTrouble = "nonexistent-time" | "ambiguous-time";

/** Local times of one zone. Local times are milliseconds as if they were UTC; instants are milliseconds since 1970. */
export interface LocalClock {
  readonly zone: string;
  /** The one instant of a local time, or why there is none: a clock change skipped it, or it happened twice. */
  instant: (local: number) => number | LocalTrouble;
  /** The local time of an instant. */
  local: (instant: number) => number;
}

/** A span of instants with one offset from UTC. */
interface Span {
  from: number;
  to: number;
  offset: number;
}

/**
 * The local times of a zone, cheap enough to ask for every cell: spans between clock changes are looked up once.
 * Throws RangeError for a zone that the time zone database does not know.
 */
export function localClock(zone: string): LocalClock {
  spanAt(zone, 0);
  const spans: Span[] = [];
  let last: Span = { from: 0, to: 0, offset: 0 };

  const at = (instant: number): Span => {
    if (instant >= last.from && instant < last.to) return last;
    let span = spans.find(({ from, to }) => instant >= from && instant < to);
    if (span === undefined) {
      span = spanAt(zone, instant);
      spans.push(span);
    }
    last = span;
    return span;
  };

  return {
    zone,
    local: (instant) => instant + at(instant).offset,
    instant: (local) => {
      const near = local - last.offset;
      // Offsets are below a day, so that far from a clock change no other span can hold this local time.
      if (near >= last.from + DAY && near < last.to - DAY) return near;
      return resolve(local, at);
    },
  };
}

function resolve(local: number, at: (instant: number) => Span): number | LocalTrouble {
  const found: number[] = [];
  for (let probe = local - DAY; probe <= local + DAY; ) {
    const span = at(probe);
    const instant = local - span.offset;
    if (instant >= span.from && instant < span.to) found.push(instant);
    probe = span.to;
  }
  if (found.length === 0) return "nonexistent-time";
  return found.length === 1 ? (found[0] as number) : "ambiguous-time";
}

function spanAt(zone: string, instant: number): Span {
  const moment = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  // "Previous" is strictly earlier: one millisecond on, so that a change at this very instant is found.
  const from = moment.add({ milliseconds: 1 }).getTimeZoneTransition("previous");
  const to = moment.getTimeZoneTransition("next");
  return {
    from: from?.epochMilliseconds ?? Number.NEGATIVE_INFINITY,
    to: to?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
    offset: moment.offsetNanoseconds / 1e6,
  };
}
