import { compareText } from "../../finding.ts";
import type { QuarantineEntry } from "../quarantine.ts";
import type { EventRecord } from "../record.ts";
import { VOIDED } from "./resolve.ts";

/** What lies in one week of the ledger. */
export interface WeekTally {
  week: string;
  /** Records that count: without those superseded or voided. */
  records: number;
  /** `record.voided` lines: what people took out, and what moved to another week. */
  voided: number;
  /** What waits in quarantine; what was released from it counts below. */
  quarantined: number;
}

/** Counts over the whole ledger. */
export interface LedgerTally {
  weeks: WeekTally[];
  sources: { source: string; records: number; quarantined: number; first: string; last: string }[];
  types: { type: string; records: number }[];
  quarantine: { code: string; entries: number }[];
  /** Entries that waited in quarantine until the row or its Source was mended. */
  released: number;
}

/** What `opsbook ledger stats` shows. */
export interface LedgerStats extends LedgerTally {
  zone: string;
  batches: number;
  tip: string;
  files: number;
  /** Of all lines as they lie in the files, uncompressed. */
  bytes: number;
  /** The folder with most files: GitHub lists 1,000 (REL-16). */
  fullest: { folder: string; files: number } | null;
}

export interface TallyCounter {
  records: (week: string, records: readonly EventRecord[]) => void;
  quarantined: (week: string, waiting: readonly QuarantineEntry[], released: number) => void;
  result: () => LedgerTally;
}

type SourceTally = LedgerTally["sources"][number];

/** Counts records and quarantine entries as they are read, in any order. */
export function tallyCounter(): TallyCounter {
  const weeks = new Map<string, WeekTally>();
  const sources = new Map<string, SourceTally>();
  const types = new Map<string, number>();
  const codes = new Map<string, number>();
  let released = 0;

  const takeRecord = (week: WeekTally, record: EventRecord): void => {
    if (record.type === VOIDED) {
      week.voided++;
      return;
    }
    week.records++;
    const source = sourceIn(sources, record.source);
    source.records++;
    if (source.first === "" || record.time < source.first) source.first = record.time;
    if (record.time > source.last) source.last = record.time;
    types.set(record.type, (types.get(record.type) ?? 0) + 1);
  };
  return {
    records: (week, records) => {
      const tally = weekIn(weeks, week);
      for (const record of records) takeRecord(tally, record);
    },
    quarantined: (week, waiting, free) => {
      released += free;
      weekIn(weeks, week).quarantined += waiting.length;
      for (const { source, code } of waiting) {
        sourceIn(sources, source).quarantined++;
        codes.set(code, (codes.get(code) ?? 0) + 1);
      }
    },
    result: () => ({
      weeks: [...weeks.values()].toSorted((a, b) => compareText(a.week, b.week)),
      sources: [...sources.values()].toSorted((a, b) => compareText(a.source, b.source)),
      types: byName(types).map(([type, records]) => ({ type, records })),
      quarantine: byName(codes).map(([code, entries]) => ({ code, entries })),
      released,
    }),
  };
}

function weekIn(weeks: Map<string, WeekTally>, week: string): WeekTally {
  const known = weeks.get(week) ?? { week, records: 0, voided: 0, quarantined: 0 };
  weeks.set(week, known);
  return known;
}

function sourceIn(sources: Map<string, SourceTally>, source: string): SourceTally {
  const known = sources.get(source) ?? { source, records: 0, quarantined: 0, first: "", last: "" };
  sources.set(source, known);
  return known;
}

function byName(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].toSorted(([a], [b]) => compareText(a, b));
}
