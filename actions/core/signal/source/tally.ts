import { type QuarantineEntry, REASONS, type ReasonCode } from "../quarantine.ts";
import type { RowOutcome } from "./row.ts";

/** All rows of a file that could not be read for the same reason. */
export interface QuarantineGroup {
  code: string;
  column?: string;
  title: string;
  fix: string;
  /** How many entries there are. */
  count: number;
  /** The first few rows, as a spreadsheet numbers them. */
  rows: number[];
  /** A few of the messages, each once. */
  examples: string[];
}

/** What became of the rows of a file before the ledger saw them. */
export interface RowTally {
  /** Rows that are not blank. */
  read: number;
  /** Rows that gave at least one record and nothing unreadable. */
  mapped: number;
  /** Rows that no rule had anything to say about. */
  silent: number;
  /** Rows of which something, or all, could not be read. */
  unreadable: number;
  /** Records, and quarantine entries: a row can give several. */
  records: number;
  entries: number;
  /** False where a row never ended, and nothing after it was read. */
  complete: boolean;
  groups: QuarantineGroup[];
}

const SHOWN_ROWS = 5;
const SHOWN_EXAMPLES = 5;

/** Counts the outcomes of rows; memory does not grow with the file. */
export function rowTally(): { add: (outcome: RowOutcome) => void; result: () => RowTally } {
  const groups = new Map<string, QuarantineGroup>();
  const counts = { read: 0, mapped: 0, silent: 0, unreadable: 0, records: 0, entries: 0, complete: true };
  return {
    add: ({ records, quarantined }) => {
      counts.read++;
      counts.records += records.length;
      counts.entries += quarantined.length;
      if (quarantined.length > 0) counts.unreadable++;
      else if (records.length > 0) counts.mapped++;
      else counts.silent++;
      for (const entry of quarantined) {
        if (entry.code === "endless-row") counts.complete = false;
        addToGroup(groups, entry);
      }
    },
    result: () => ({ ...counts, groups: sortGroups([...groups.values()]) }),
  };
}

/** Groups entries by reason and column, the largest group first. */
export function groupEntries(entries: readonly QuarantineEntry[]): QuarantineGroup[] {
  const groups = new Map<string, QuarantineGroup>();
  for (const entry of entries) addToGroup(groups, entry);
  return sortGroups([...groups.values()]);
}

function sortGroups(groups: QuarantineGroup[]): QuarantineGroup[] {
  return groups.toSorted((a, b) => b.count - a.count || (a.rows[0] ?? 0) - (b.rows[0] ?? 0));
}

function addToGroup(groups: Map<string, QuarantineGroup>, entry: QuarantineEntry): void {
  const key = JSON.stringify([entry.code, entry.column]);
  let group = groups.get(key);
  if (group === undefined) {
    group = newGroup(entry);
    groups.set(key, group);
  }
  group.count++;
  if (group.rows.length < SHOWN_ROWS) group.rows.push(entry.row);
  if (group.examples.length < SHOWN_EXAMPLES && !group.examples.includes(entry.message))
    group.examples.push(entry.message);
}

function newGroup({ code, column }: QuarantineEntry): QuarantineGroup {
  const reason = Object.hasOwn(REASONS, code) ? REASONS[code as ReasonCode] : CONTRADICTION;
  const place = column === undefined ? {} : { column };
  return { code, ...place, title: reason.title, fix: reason.fix, count: 0, rows: [], examples: [] };
}

/** The ledger's own reason. */
const CONTRADICTION = {
  title: "other content under an id that is known",
  fix: "write `on_change: supersede` in the Source if the newest export is right, or name more id columns",
};
