import type { QuarantineEntry, Unreadable } from "../quarantine.ts";
import type { EventRecord } from "../record.ts";

/** What stands in a cell; an empty one is an empty text. */
export type Cell = string | number | boolean;

/** One row of a file. Cells stand in the order of the compiled Source's `columns`. */
export interface Row {
  /** As a spreadsheet numbers it: {@link QuarantineEntry.row}. */
  number: number;
  cells: readonly Cell[];
  /** Why the row as a whole cannot be read; its cells are not looked at. */
  fault?: Unreadable;
}

/** What one row gave: none, one or several records, and what could not be read of it. */
export interface RowOutcome {
  records: EventRecord[];
  quarantined: QuarantineEntry[];
}

/** The text of a cell without the white space around it. */
export function textOf(cell: Cell): string {
  return typeof cell === "string" ? cell.trim() : String(cell);
}
