import type { RowOutcome } from "../source/row.ts";

/** Where every row of a spreadsheet went: `rows` is the sum of the others. */
export interface Reconciliation {
  rows: number;
  /** Rows that brought a case for the first time. */
  cases: number;
  /** Rows of a case that an earlier row had brought. */
  duplicates: number;
  /** Rows without a case, because something in them cannot be read. */
  unreadable: number;
  /** Rows that do not say when the case came in. */
  undated: number;
  /** Of the cases: those of which a later part, such as the closing time, cannot be read. */
  partly: number;
}

/** Counts rows by what the import makes of them. */
export function reconciler(): {
  add: (outcome: RowOutcome) => void;
  result: () => Reconciliation;
} {
  const seen = new Set<string>();
  const counts = { rows: 0, cases: 0, duplicates: 0, unreadable: 0, undated: 0, partly: 0 };
  return {
    add: ({ records, quarantined }) => {
      const opened = records.find(({ type }) => type === "case.opened");
      counts.rows++;
      if (opened === undefined) {
        if (quarantined.length > 0) counts.unreadable++;
        else counts.undated++;
        return;
      }
      const subject = opened.subject as string;
      if (seen.has(subject)) counts.duplicates++;
      else counts.cases++;
      if (!seen.has(subject) && quarantined.length > 0) counts.partly++;
      seen.add(subject);
    },
    result: () => ({ ...counts }),
  };
}

/** `312 rows = 305 leads + 4 duplicates + 3 unreadable`. */
export function reconciliationText(counts: Reconciliation, cases: string): string {
  const parts = [
    `${counts.cases} ${cases}`,
    counts.duplicates > 0
      ? `${counts.duplicates} ${counts.duplicates === 1 ? "duplicate" : "duplicates"}`
      : "",
    counts.unreadable > 0 ? `${counts.unreadable} unreadable` : "",
    counts.undated > 0 ? `${counts.undated} without a date` : "",
  ].filter((part) => part !== "");
  const partly = counts.partly > 0 ? `; ${counts.partly} of the ${cases} in part only` : "";
  return `${counts.rows} rows = ${parts.join(" + ")}${partly}`;
}
