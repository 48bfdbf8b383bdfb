import { asNoted, byCase, clearLog, inOrder, sortRows } from "./case-log.ts";
import { type Cases, findCase } from "./cases.ts";
import { rawBytes, unescaped } from "./scan/reader.ts";

/** A conversion won, as far as it is looked for among the cases. */
export interface Conversion {
  time: number;
  sequence: number;
  id: string;
  person: string | null;
  subject: string | null;
}

/** What happened among a workflow's cases in one week, beyond what the slots keep. */
export interface CaseWeek {
  /** Counts of the week, as `plan.counters`. */
  counts: number[];
  /** Cases with an activity this week, and those of them that came back to one they had left. */
  worked: number;
  repeated: number;
  /** Records noted after a later one of their case, by the number of their source. */
  outOfOrder: Map<number, number>;
  /** Conversions with an earlier record of this workflow within the lookback. */
  assisted: number;
  records: number;
}

/** Closes a week: what has to be seen in order is sorted now, case by case, and the log is emptied. */
export function closeCaseWeek(cases: Cases, conversions: readonly Conversion[]): CaseWeek {
  const { log } = cases;
  const { starts, rows } = byCase(log, cases.subjects.size());
  const week: CaseWeek = {
    counts: [...cases.counts],
    worked: 0,
    repeated: 0,
    outOfOrder: new Map(),
    assisted: countAssisted(cases, conversions, { starts, rows }),
    records: log.length,
  };
  const noted = asNoted(log);
  const ordered = inOrder(log);
  for (let place = 0; place < cases.subjects.size(); place += 1) {
    const start = starts[place] as number;
    const end = starts[place + 1] as number;
    if (start === end) continue;
    sortRows(rows, start, end, noted);
    countOutOfOrder(cases, rows, start, end, week.outOfOrder);
    sortRows(rows, start, end, ordered);
    followTrail(cases, place, rows, start, end, week);
    const newest = log.time.data[rows[end - 1] as number] as number;
    cases.seen.data[place] = newest;
  }
  rememberPeople(cases);
  cases.counts.fill(0);
  clearLog(log);
  return week;
}

/** A record is out of order where one of its case, noted earlier by the same source, is of a later time. */
function countOutOfOrder(
  { log }: Cases,
  rows: Int32Array,
  start: number,
  end: number,
  found: Map<number, number>,
): void {
  let source = -1;
  let newest = Number.NEGATIVE_INFINITY;
  for (let index = start; index < end; index += 1) {
    const row = rows[index] as number;
    const time = log.time.data[row] as number;
    if (log.source.data[row] !== source) {
      source = log.source.data[row] as number;
      newest = time;
    } else if (time < newest) found.set(source, (found.get(source) ?? 0) + 1);
    else newest = time;
  }
}

/** Rework is an activity that comes back after another one; the same one noted twice in a row is not. */
function followTrail(
  cases: Cases,
  place: number,
  rows: Int32Array,
  start: number,
  end: number,
  week: CaseWeek,
): void {
  let worked = false;
  let repeated = false;
  for (let index = start; index < end; index += 1) {
    const row = rows[index] as number;
    const activity = cases.log.activity.data[row] as number;
    if (activity === -1) continue;
    worked = true;
    cases.worked.data[place] = cases.log.time.data[row] as number;
    if (activity === cases.activity.data[place]) continue;
    const trail = cases.trail.data[place] as number;
    if (cases.trails.has(trail, activity)) {
      repeated = true;
      cases.repeated.data[place] = cases.log.time.data[row] as number;
    }
    cases.trail.data[place] = cases.trails.step(trail, activity);
    cases.activity.data[place] = activity;
  }
  if (worked) week.worked += 1;
  if (repeated) week.repeated += 1;
}

interface Buckets {
  starts: Int32Array;
  rows: Int32Array;
}

function countAssisted(cases: Cases, conversions: readonly Conversion[], buckets: Buckets): number {
  const { lookback } = cases.plan;
  if (lookback === null || conversions.length === 0) return 0;
  const rowsOfPeople = rowsByPerson(cases, conversions);
  let assisted = 0;
  for (const conversion of conversions) {
    if (
      helpedPerson(cases, conversion, lookback, rowsOfPeople) ||
      helpedCase(cases, conversion, lookback, buckets)
    ) {
      assisted += 1;
    }
  }
  return assisted;
}

/** The rows of the people who converted; one pass, since few of many do. */
function rowsByPerson(cases: Cases, conversions: readonly Conversion[]): Map<number, number[]> {
  const rows = new Map<number, number[]>();
  for (const { person } of conversions) {
    const number = numberOfPerson(cases, person);
    if (number !== -1) rows.set(number, []);
  }
  if (rows.size === 0) return rows;
  for (let row = 0; row < cases.log.length; row += 1)
    rows.get(cases.log.person.data[row] as number)?.push(row);
  return rows;
}

function helpedPerson(
  cases: Cases,
  conversion: Conversion,
  lookback: number,
  rowsOfPeople: Map<number, number[]>,
): boolean {
  const number = numberOfPerson(cases, conversion.person);
  if (number === -1) return false;
  if ((cases.peopleSeen.data[number] as number) >= conversion.time - lookback) return true;
  return (rowsOfPeople.get(number) ?? []).some((row) => isEarlier(cases, row, conversion, lookback));
}

/** By subject where the conversion names no person, or one who has no such record. */
function helpedCase(
  cases: Cases,
  conversion: Conversion,
  lookback: number,
  { starts, rows }: Buckets,
): boolean {
  if (conversion.subject === null) return false;
  const place = findCase(cases, conversion.subject);
  if (place === -1) return false;
  if ((cases.seen.data[place] as number) >= conversion.time - lookback) return true;
  return rows
    .subarray(starts[place] as number, starts[place + 1] as number)
    .some((row) => isEarlier(cases, row, conversion, lookback));
}

function isEarlier({ log }: Cases, row: number, conversion: Conversion, lookback: number): boolean {
  const time = log.time.data[row] as number;
  if (time < conversion.time - lookback || time > conversion.time) return false;
  if (time < conversion.time) return true;
  const sequence = log.sequence.data[row] as number;
  if (sequence !== conversion.sequence) return sequence < conversion.sequence;
  const id = unescaped(log.id.text(row));
  return id !== "" && id < conversion.id;
}

function numberOfPerson({ people }: Cases, person: string | null): number {
  if (person === null) return -1;
  const raw = rawBytes(person);
  return people.find(raw, 0, raw.length);
}

function rememberPeople(cases: Cases): void {
  if (cases.plan.lookback === null) return;
  const { log, peopleSeen } = cases;
  for (let row = 0; row < log.length; row += 1) {
    const person = log.person.data[row] as number;
    if (person === -1) continue;
    const time = log.time.data[row] as number;
    if (!((peopleSeen.data[person] as number) >= time)) peopleSeen.data[person] = time;
  }
}
