import { compareText } from "../finding.ts";
import { type Integers, integers, type Numbers, numbers, reserveInteger, reserveNumber } from "./columns.ts";
import { type ReadRecord, unescaped } from "./scan/reader.ts";
import { type Texts, texts } from "./texts.ts";

/** One week's records of a workflow's cases, in columns, in no order. */
export interface CaseLog {
  length: number;
  /** The case's place, -1 for a record without a subject. */
  readonly place: Integers;
  readonly time: Numbers;
  readonly sequence: Numbers;
  /** When it became known, -1 where that is not said. */
  readonly recorded: Numbers;
  /** Number of its activity, -1 without. */
  readonly activity: Integers;
  readonly source: Integers;
  /** Number of its person, -1 without. */
  readonly person: Integers;
  readonly id: Texts;
}

export function openLog(): CaseLog {
  return {
    length: 0,
    place: integers(0),
    time: numbers(),
    sequence: numbers(),
    recorded: numbers(),
    activity: integers(0),
    source: integers(0),
    person: integers(0),
    id: texts(),
  };
}

export function log(to: CaseLog, read: ReadRecord, place: number, activity: number, person: number): void {
  const at = to.length;
  if (at === to.place.data.length) widen(to, at);
  to.place.data[at] = place;
  to.time.data[at] = read.time;
  to.sequence.data[at] = read.sequence;
  to.recorded.data[at] = read.recorded;
  to.activity.data[at] = activity;
  to.source.data[at] = read.source;
  to.person.data[at] = person;
  // Ids only settle the order of activities of one instant and row, and of a conversion and what helped it.
  const { start, end } = read.line.id;
  to.id.push(read.line.bytes, start, activity === -1 && person === -1 ? start : end);
  to.length = at + 1;
}

function widen(to: CaseLog, at: number): void {
  for (const list of [to.time, to.sequence, to.recorded]) reserveNumber(list, at);
  for (const list of [to.place, to.activity, to.source, to.person]) reserveInteger(list, at, 0);
}

/** Forgets the week's records, and gives their memory back before the facts and the carry need some. */
export function clearLog(of: CaseLog): void {
  Object.assign(of, openLog());
}

/** The records of each case together: a counting sort, since a comparison sort of a million is too slow. */
export function byCase(of: CaseLog, cases: number): { starts: Int32Array; rows: Int32Array } {
  const starts = new Int32Array(cases + 2);
  const place = of.place.data;
  // One place up, so that records without a case come first.
  for (let row = 0; row < of.length; row += 1) (starts[(place[row] as number) + 2] as number) += 1;
  for (let index = 1; index < starts.length; index += 1)
    (starts[index] as number) += starts[index - 1] as number;
  const next = starts.slice();
  const rows = new Int32Array(of.length);
  for (let row = 0; row < of.length; row += 1) {
    const bucket = (place[row] as number) + 1;
    rows[next[bucket] as number] = row;
    (next[bucket] as number) += 1;
  }
  return { starts: starts.subarray(1), rows };
}

/** The one order of records: (time, sequence, id). */
export function inOrder(of: CaseLog): (a: number, b: number) => number {
  const time = of.time.data;
  const sequence = of.sequence.data;
  return (a, b) =>
    (time[a] as number) - (time[b] as number) ||
    (sequence[a] as number) - (sequence[b] as number) ||
    compareText(unescaped(of.id.text(a)), unescaped(of.id.text(b)));
}

/** The order in which records were noted: by source, when it became known, the row, and then by time. */
export function asNoted(of: CaseLog): (a: number, b: number) => number {
  const source = of.source.data;
  const recorded = of.recorded.data;
  const sequence = of.sequence.data;
  const time = of.time.data;
  return (a, b) =>
    (source[a] as number) - (source[b] as number) ||
    (recorded[a] as number) - (recorded[b] as number) ||
    (sequence[a] as number) - (sequence[b] as number) ||
    (time[a] as number) - (time[b] as number);
}

/** Sorts one case's rows in place. Most cases have a handful, often in order already. */
export function sortRows(
  rows: Int32Array,
  start: number,
  end: number,
  compare: (a: number, b: number) => number,
): void {
  if (end - start > 40) {
    rows.subarray(start, end).sort(compare);
    return;
  }
  for (let index = start + 1; index < end; index += 1) {
    const row = rows[index] as number;
    let to = index;
    while (to > start && compare(rows[to - 1] as number, row) > 0) {
      rows[to] = rows[to - 1] as number;
      to -= 1;
    }
    rows[to] = row;
  }
}
