import { type QuarantineEntry, REASONS, type ReasonCode } from "../quarantine.ts";
import type { RowOutcome } from "./row.ts";
import { timeExample } from "./time-example.ts";
import { NO_SUCH_DAY } from "./times.ts";

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
/** Forms in which one column's times are written wrongly that are told one by one. */
const SHOWN_FORMS = 6;

/** How a source writes its times, so that an answer can show one. */
export interface WrittenTimes {
  ways: readonly string[];
  decimal: "." | ",";
}

/** Counts the outcomes of rows; memory does not grow with the file. */
export function rowTally(times: WrittenTimes | null = null): {
  add: (outcome: RowOutcome) => void;
  result: () => RowTally;
} {
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
        addToGroup(groups, entry, times);
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

function addToGroup(
  groups: Map<string, QuarantineGroup>,
  entry: QuarantineEntry,
  times: WrittenTimes | null = null,
): void {
  const key = keyOf(groups, entry);
  let group = groups.get(key);
  if (group === undefined) {
    group = newGroup(entry);
    if (entry.code === TIME && times !== null) group.fix = timeFix(entry.message, times);
    groups.set(key, group);
  }
  group.count++;
  if (group.rows.length < SHOWN_ROWS) group.rows.push(entry.row);
  if (group.examples.length < SHOWN_EXAMPLES && !group.examples.includes(entry.message))
    group.examples.push(entry.message);
}

const TIME: ReasonCode = "unreadable-time";

/** Each form of a time is mended by itself, so each has its own group; one hour digit or two are one form. */
function keyOf(groups: Map<string, QuarantineGroup>, { code, column, message }: QuarantineEntry): string {
  const shared = JSON.stringify([code, column]);
  if (code !== TIME) return shared;
  const key = JSON.stringify([code, column, message.replaceAll(/9+/g, (run) => (run === "99" ? "9" : run))]);
  if (groups.has(key)) return key;
  const forms = [...groups.values()].filter((group) => group.code === TIME && group.column === column);
  return forms.length < SHOWN_FORMS ? key : shared;
}

function timeFix(message: string, { ways, decimal }: WrittenTimes): string {
  const examples = ways.map((way) => timeExample(way, decimal)).join(" or ");
  if (message.endsWith(NO_SUCH_DAY))
    return `correct it in the export: a time is read when it is like ${examples}`;
  return `write it like ${examples}, or add the way it is written to \`times\` in the Source`;
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
