import type { Definitions, SourceIntegrity } from "../catalog/generated/types.ts";
import { HOUR } from "../duration.ts";
import { compareText } from "../finding.ts";
import { type Numbers, numbers, reserveNumber } from "./columns.ts";
import { absorb, absorbNumber, asNumber, finishHash, type Hash, startHash } from "./fingerprint.ts";
import { finishedFigure } from "./measures/figures.ts";
import type { ByteTable } from "./scan/byte-table.ts";
import { dataValue } from "./scan/conditions.ts";
import type { Span } from "./scan/line.ts";
import { type ReadRecord, type RecordReader, rawBytes, unescaped } from "./scan/reader.ts";

/** From these shares on a source is fair, and broken: what is fair is shown, what is broken is never green. */
export const LIMITS = {
  incomplete: { fair: 0.02, broken: 0.1 },
  quarantined: { fair: 0.01, broken: 0.05 },
  suspectedDuplicates: { fair: 0.02, broken: 0.1 },
  outOfOrder: { fair: 0.01, broken: 0.05 },
  negativeDurations: { fair: 0.01, broken: 0.05 },
  late: { fair: 0.05, broken: 0.2 },
} as const;

/** A source is silent in a week without a record, when it had some in this many of the weeks before. */
export const SILENT = { had: 4, of: 8 } as const;

/** What is counted of one source while a week streams by. */
export interface SourceTally {
  readonly name: string;
  /** The source's number in the reader's table. */
  readonly number: number;
  records: number;
  expected: number;
  readonly missing: Map<string, number>;
  /** The fields that a record should have, by the type's number. */
  readonly fields: Map<number, readonly ReadField[]>;
  readonly duplicateKey: readonly ReadField[];
  /** A hash of the duplicate key of so many records. */
  readonly keys: Numbers;
  keyed: number;
  /** Hours from happening to becoming known, of so many records. */
  readonly lags: Numbers;
  lagged: number;
  /** By hour since the week's start: whether there was a record. */
  readonly hours: Uint8Array;
}

export interface SourceTallies {
  /** The tally of a source by its name, or by its number; new ones included. */
  of: (name: string) => SourceTally;
  at: (number: number) => SourceTally;
  all: () => SourceTally[];
}

/** A field of a line: one of the record itself, or one of its data by the number of its name. */
interface ReadField {
  name: string;
  own: OwnField | null;
  key: number;
}

const OWN = ["subject", "time", "person", "channel", "actor", "workflow", "type"] as const;
type OwnField = (typeof OWN)[number];

/** More than any week has, also where the clocks go back. */
const MOST_HOURS = 170;

export function sourceTallies(definitions: Definitions, reader: RecordReader): SourceTallies {
  const tallies: SourceTally[] = [];
  const open = (name: string, number: number): SourceTally => {
    const definition = definitions.sources.find((source) => source.name === name);
    const tally: SourceTally = {
      name,
      number,
      records: 0,
      expected: 0,
      missing: new Map(),
      fields: new Map(
        Object.entries(definition?.fields ?? {}).map(([type, fields]) => [
          numberIn(reader.types, type),
          fields.map((field) => readField(field, reader)),
        ]),
      ),
      duplicateKey: (definition?.duplicateKey ?? []).map((field) => readField(field, reader)),
      keys: numbers(),
      keyed: 0,
      lags: numbers(),
      lagged: 0,
      hours: new Uint8Array(MOST_HOURS),
    };
    tallies[number] = tally;
    return tally;
  };
  const at = (number: number): SourceTally =>
    tallies[number] ?? open(unescaped(reader.sources.text(number)), number);
  const of = (name: string): SourceTally => at(numberIn(reader.sources, name));
  for (const { name } of definitions.sources) of(name);
  const all = (): SourceTally[] => tallies.filter(Boolean).sort((a, b) => compareText(a.name, b.name));
  return { of, at, all };
}

function numberIn(table: ByteTable, text: string): number {
  const raw = rawBytes(text);
  return table.number(raw, 0, raw.length);
}

function readField(name: string, { keys }: RecordReader): ReadField {
  const own = OWN.find((field) => field === name) ?? null;
  return { name, own, key: own === null ? numberIn(keys, name) : -1 };
}

const hash: Hash = { a: 0, b: 0 };

/**
 * Counts one record of a source: what it lacks, whether another agrees with it, how long it took to become known.
 *
 * @param from the week's first instant, in milliseconds.
 */
export function tally(of: SourceTally, read: ReadRecord, from: number): void {
  of.records += 1;
  of.hours[Math.trunc((read.time - from) / HOUR)] = 1;
  if (read.recorded >= 0) {
    reserveNumber(of.lags, of.lagged);
    of.lags.data[of.lagged] = (read.recorded - read.time) / HOUR;
    of.lagged += 1;
  }
  const fields = of.fields.get(read.type);
  if (fields) {
    of.expected += fields.length;
    for (const field of fields) {
      if (spanOf(read, field) === null) of.missing.set(field.name, (of.missing.get(field.name) ?? 0) + 1);
    }
  }
  if (of.duplicateKey.length > 0) noteKey(of, read);
}

/** Two records of one type that agree in the source's duplicate key; a record that lacks a part of it is let be. */
function noteKey(of: SourceTally, read: ReadRecord): void {
  startHash(hash);
  absorbNumber(hash, read.type);
  for (const field of of.duplicateKey) {
    const span = spanOf(read, field);
    if (span === null) return;
    absorb(hash, read.line.view, span.start, span.end);
  }
  finishHash(hash);
  reserveNumber(of.keys, of.keyed);
  of.keys.data[of.keyed] = asNumber(hash);
  of.keyed += 1;
}

/** Records that agree with an earlier one. Sorting a million numbers is several times faster than a table of them. */
function duplicatesOf({ keys, keyed }: SourceTally): number {
  const sorted = keys.data.subarray(0, keyed).sort();
  let found = 0;
  for (let at = 1; at < keyed; at += 1) if (sorted[at] === sorted[at - 1]) found += 1;
  return found;
}

/** Where the field stands; null where it is absent or empty. */
function spanOf(read: ReadRecord, { own, key }: ReadField): Span | null {
  const span = own === null ? dataValue(read, key) : read.line[own];
  return span === null || span.start < 0 || span.end === span.start ? null : span;
}

/** What else is known of a source's week. */
export interface SourceWeek {
  quarantined: number;
  outOfOrder: number;
  negativeDurations: number;
  late: number;
  silent: boolean;
  /** Business hours of the longest silence; 0 where there was none. */
  silentHours: number;
}

/** The source's week as the facts carry it; `worst` is the worst of its shares, never an average. */
export function integrityOf(of: SourceTally, week: SourceWeek): SourceIntegrity {
  const lacking = [...of.missing.values()].reduce((sum, count) => sum + count, 0);
  const completeness = of.expected === 0 ? null : 1 - lacking / of.expected;
  const { records } = of;
  const duplicates = duplicatesOf(of);
  const shares: Record<keyof typeof LIMITS, number> = {
    incomplete: completeness === null ? 0 : 1 - completeness,
    quarantined: share(week.quarantined, records + week.quarantined),
    suspectedDuplicates: share(duplicates, records),
    outOfOrder: share(week.outOfOrder, records),
    negativeDurations: share(week.negativeDurations, records),
    late: share(week.late, records),
  };
  const over = (level: "fair" | "broken"): boolean =>
    Object.entries(LIMITS).some(([name, limits]) => shares[name as keyof typeof LIMITS] > limits[level]);
  return {
    source: of.name,
    records,
    quarantined: week.quarantined,
    completeness,
    missing: Object.fromEntries([...of.missing].sort(([a], [b]) => compareText(a, b))),
    suspectedDuplicates: duplicates,
    outOfOrder: week.outOfOrder,
    negativeDurations: week.negativeDurations,
    late: week.late,
    lag: of.lagged === 0 ? null : finishedFigure(of.lags.data.subarray(0, of.lagged)),
    silent: week.silent,
    silentHours: week.silentHours,
    worst: week.silent || week.silentHours > 0 || over("broken") ? "broken" : over("fair") ? "fair" : "good",
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
