import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Definitions, TestEvent } from "../../catalog/generated/types.ts";
import { DAY, parseDuration } from "../../duration.ts";
import { feeding } from "../../learning/plan.ts";
import type { EventRecord } from "../../signal/record.ts";
import { localInstant } from "./local-instant.ts";

/** The type of an event that stands for a row which was refused: no record comes of it. */
export const REFUSED_ROW = "row.quarantined";
/** Where a test names no source, and none brings such records. */
const NO_SOURCE = "test";

/** A test is small: so many events, over so long. */
export const MOST_EVENTS = 5000;
export const LONGEST_TEST = 400 * DAY;

/** How many events a test comes to. */
export function countEvents(events: readonly TestEvent[]): number {
  return events.reduce((sum, { times }) => sum + (times ?? 1), 0);
}

/** What a test's events come to: records, and rows that were refused. */
export interface TestSignals {
  records: EventRecord[];
  refused: { source: string; time: number }[];
}

/** Writes a test's events out. Every one is known at its own time. Throws RangeError for a time that does not exist. */
export function signalsOf(
  events: readonly TestEvent[],
  workflow: string,
  definitions: Definitions,
): TestSignals {
  const signals: TestSignals = { records: [], refused: [] };
  for (const event of events) {
    const first = localInstant(event.at, definitions.zone);
    if (first === null) throw new RangeError(`${event.at} does not exist in ${definitions.zone}`);
    const source = event.source ?? sourceOf(event.type, workflow, definitions);
    const apart = event.every === undefined ? 0 : (parseDuration(event.every) ?? 0);
    for (let index = 0; index < (event.times ?? 1); index += 1) {
      const time = first + index * apart;
      if (event.type === REFUSED_ROW) signals.refused.push({ source, time });
      else
        signals.records.push(
          recordOf(event, { workflow, source, time, index, place: signals.records.length }),
        );
    }
  }
  return signals;
}

function sourceOf(type: string, workflow: string, definitions: Definitions): string {
  const types = type === REFUSED_ROW ? ["any"] : [type];
  return feeding(definitions, workflow, types)[0]?.name ?? NO_SOURCE;
}

interface Place {
  workflow: string;
  source: string;
  time: number;
  index: number;
  place: number;
}

function recordOf(event: TestEvent, { workflow, source, time, index, place }: Place): EventRecord {
  const instant = new Date(time).toISOString();
  const subject = event.times === undefined ? event.case : `${event.case ?? "case"}-${index + 1}`;
  return {
    specversion: "1.0",
    id: `event-${String(place + 1).padStart(6, "0")}`,
    source,
    type: event.type,
    time: instant,
    workflow,
    ...(subject === undefined ? {} : { subject }),
    ...(event.channel === undefined ? {} : { channel: event.channel }),
    ...(event.person === undefined ? {} : { person: hashOf(event.person) }),
    ...(event.actor === undefined ? {} : { actor: event.actor }),
    ...(event.data === undefined ? {} : { data: event.data }),
    // Events of one instant happen in the order in which they stand.
    sequence: String(place),
    recordedtime: instant,
  };
}

function hashOf(person: string): string {
  return bytesToHex(sha256(utf8ToBytes(person))).slice(0, 32);
}
