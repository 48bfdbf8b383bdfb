import type { Definitions, SourceDefinition, SourceIntegrity } from "../catalog/generated/types.ts";
import { HOUR } from "../duration.ts";
import { compareText } from "../finding.ts";
import type { EventRecord } from "../signal/record.ts";
import { absorb, finishHash, type Hash, type HashSet, hashSet, startHash } from "./fingerprint.ts";
import { durationFigure } from "./measures/figures.ts";

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
  readonly number: number;
  records: number;
  expected: number;
  readonly missing: Map<string, number>;
  readonly definition: SourceDefinition | null;
  readonly fields: Map<string, readonly string[]>;
  readonly keys: HashSet;
  duplicates: number;
  lags: number[];
}

export interface SourceTallies {
  /** The tally of a source, new ones included. */
  of: (name: string) => SourceTally;
  all: () => SourceTally[];
}

/** Fields that stand on the record itself; every other one is a field of its data. */
const OWN = new Set(["subject", "time", "person", "channel", "actor", "workflow", "type"]);

export function sourceTallies(definitions: Definitions): SourceTallies {
  const tallies = new Map<string, SourceTally>();
  const open = (name: string, definition: SourceDefinition | null): SourceTally => {
    const tally: SourceTally = {
      name,
      number: tallies.size,
      records: 0,
      expected: 0,
      missing: new Map(),
      definition,
      fields: new Map(Object.entries(definition?.fields ?? {})),
      keys: hashSet(),
      duplicates: 0,
      lags: [],
    };
    tallies.set(name, tally);
    return tally;
  };
  for (const definition of definitions.sources) open(definition.name, definition);
  return {
    of: (name) => tallies.get(name) ?? open(name, null),
    all: () => [...tallies.values()].sort((a, b) => compareText(a.name, b.name)),
  };
}

const hash: Hash = { a: 0, b: 0 };

/** Counts one record of a source: what it lacks, whether another agrees with it, how long it took to become known. */
export function tally(of: SourceTally, record: EventRecord, time: number, recorded: number): void {
  of.records += 1;
  if (recorded >= 0) of.lags.push((recorded - time) / HOUR);
  const fields = of.fields.get(record.type);
  if (fields) {
    of.expected += fields.length;
    for (const field of fields) {
      const value = fieldOf(record, field);
      if (value === undefined || value === "") of.missing.set(field, (of.missing.get(field) ?? 0) + 1);
    }
  }
  const keys = of.definition?.duplicateKey;
  if (keys && keys.length > 0) countDuplicate(of, record, keys);
}

/** Two records of one type that agree in the source's duplicate key; a record that lacks a part of it is let be. */
function countDuplicate(of: SourceTally, record: EventRecord, keys: readonly string[]): void {
  startHash(hash);
  absorb(hash, record.type);
  for (const field of keys) {
    const value = fieldOf(record, field);
    if (value === undefined || value === "") return;
    absorb(hash, typeof value === "string" ? value : String(value));
  }
  finishHash(hash);
  if (!of.keys.add(hash)) of.duplicates += 1;
}

function fieldOf(record: EventRecord, field: string): string | number | boolean | undefined {
  return OWN.has(field) ? (record[field as "subject"] as string | undefined) : record.data?.[field];
}

/** What else is known of a source's week. */
export interface SourceWeek {
  quarantined: number;
  outOfOrder: number;
  negativeDurations: number;
  late: number;
  silent: boolean;
}

/** The source's week as the facts carry it; `worst` is the worst of its shares, never an average. */
export function integrityOf(of: SourceTally, week: SourceWeek): SourceIntegrity {
  const lacking = [...of.missing.values()].reduce((sum, count) => sum + count, 0);
  const completeness = of.expected === 0 ? null : 1 - lacking / of.expected;
  const { records } = of;
  const shares: Record<keyof typeof LIMITS, number> = {
    incomplete: completeness === null ? 0 : 1 - completeness,
    quarantined: share(week.quarantined, records + week.quarantined),
    suspectedDuplicates: share(of.duplicates, records),
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
    suspectedDuplicates: of.duplicates,
    outOfOrder: week.outOfOrder,
    negativeDurations: week.negativeDurations,
    late: week.late,
    lag: of.lags.length === 0 ? null : durationFigure(of.lags, []).figure,
    silent: week.silent,
    worst: week.silent || over("broken") ? "broken" : over("fair") ? "fair" : "good",
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
