import { isEventRecord } from "../../catalog/generated/output-validators.js";
import type { WeekCalendar } from "../../week.ts";
import type { QuarantineEntry } from "../quarantine.ts";
import { type EventRecord, isOwnType } from "../record.ts";
import type { DamageCode } from "./damage.ts";
import { parseLedgerPath } from "./files.ts";
import { hashOfHex } from "./hash.ts";
import type { IdIndex } from "./id-index.ts";
import { encodeQuarantine, encodeRecord, encodeRelease } from "./line.ts";
import { keyOfRecord } from "./plan.ts";
import { type LedgerFile, linesOf, VOIDED } from "./resolve.ts";
import { isRelease, type QuarantineLine, type Release } from "./waiting.ts";

/** What is wrong with one line. */
export interface LineFault {
  code: DamageCode;
  line: number;
  message: string;
}

/** The source of the records that Opsbook writes of itself. */
const OWN_SOURCE = "opsbook";
const HOSTILE_KEYS = ["__proto__", "constructor", "prototype"];

/**
 * Checks every line of a file: a valid record in its canonical bytes, in the folder of its week, its id new to the
 * ledger unless the file holds changes. `seen` collects the ids; files come in the chain's order.
 */
export function checkFile(file: LedgerFile, calendar: WeekCalendar, seen: IdIndex): LineFault[] {
  const place = parseLedgerPath(file.path);
  if (place === null) return [];
  const check =
    place.kind === "quarantine"
      ? (line: string) => checkQuarantine(line, place.week, calendar)
      : (line: string) => checkRecord(line, place, calendar, seen);
  return linesOf(file).flatMap((line, at) => {
    const fault = check(line);
    return fault === null ? [] : [{ ...fault, line: at + 1 }];
  });
}

type Fault = Omit<LineFault, "line">;

function checkRecord(
  line: string,
  place: { week: string; changes: boolean },
  calendar: WeekCalendar,
  seen: IdIndex,
): Fault | null {
  const record = parse(line);
  if (!isEventRecord(record) || hasHostileKey(record) || !isInstant(record.time, record.recordedtime)) {
    return { code: "no-record", message: "This line is not a valid record." };
  }
  if (encodeRecord(record).line !== line) {
    return {
      code: "not-canonical",
      message: "This line is not written as Opsbook writes records: it was edited.",
    };
  }
  const time = Date.parse(record.time);
  const week = calendar.of(time);
  if (week !== place.week) {
    return { code: "wrong-week", message: `This record is of ${week} and lies in ${place.week}.` };
  }
  if (isOwnType(record.type) !== (record.source === OWN_SOURCE)) {
    const message = `A record of type ${record.type} cannot come from the source ${record.source}.`;
    return { code: "wrong-source", message };
  }
  return checkId(record, time, place.changes, seen);
}

function checkId(record: EventRecord, time: number, changes: boolean, seen: IdIndex): Fault | null {
  const key = keyOfRecord(record.source, record.id);
  const known = seen.get(key) !== null;
  seen.set(key, { standing: "live", content: { low: 0, high: 0 }, time });
  if (!known || (changes && record.type !== VOIDED)) return null;
  return {
    code: "repeated-id",
    message: `The id ${JSON.stringify(record.id)} of ${record.source} stands in an earlier line: this record would count twice.`,
  };
}

function checkQuarantine(line: string, week: string, calendar: WeekCalendar): Fault | null {
  const entry = parse(line) as Partial<QuarantineEntry & Release> | null;
  const isKnownForm =
    typeof entry?.source === "string" &&
    (typeof entry.releases === "string"
      ? hashOfHex(entry.releases) !== null && typeof entry.time === "string"
      : typeof entry.code === "string" && typeof entry.fields === "object");
  if (!isKnownForm) {
    return { code: "no-record", message: "This line is not a quarantine entry." };
  }
  const time = entry.time ?? entry.recordedtime;
  if (typeof time !== "string" || Number.isNaN(Date.parse(time))) {
    return { code: "no-record", message: "This quarantine entry has no time." };
  }
  const written = isRelease(entry as QuarantineLine)
    ? encodeRelease(entry as Release)
    : encodeQuarantine(entry as QuarantineEntry);
  if (written !== line) {
    return {
      code: "not-canonical",
      message: "This line is not written as Opsbook writes entries: it was edited.",
    };
  }
  const own = calendar.of(Date.parse(time));
  if (own === week) return null;
  return { code: "wrong-week", message: `This entry is of ${own} and lies in ${week}.` };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** The schema's format lets leap seconds pass, which no clock here can count. */
function isInstant(...texts: (string | undefined)[]): boolean {
  return texts.every((text) => text === undefined || !Number.isNaN(Date.parse(text)));
}

function hasHostileKey(record: EventRecord): boolean {
  return record.data !== undefined && HOSTILE_KEYS.some((key) => Object.hasOwn(record.data as object, key));
}

/** Where two versions of a file differ first: the line's number, and what happened to it. */
export function firstDifference(
  before: readonly string[],
  after: readonly string[],
): { line: number; what: string } {
  const limit = Math.min(before.length, after.length);
  let at = 0;
  while (at < limit && before[at] === after[at]) at++;
  return { line: at + 1, what: whatHappened(before, after, at) };
}

function whatHappened(before: readonly string[], after: readonly string[], at: number): string {
  if (at === after.length) return "cut off";
  if (after.length > before.length) return "inserted";
  if (after.length < before.length) return "deleted";
  const sameLines = before.toSorted().join("\n") === after.toSorted().join("\n");
  return sameLines ? "moved" : "changed";
}
