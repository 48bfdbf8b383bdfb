/**
 * What could not become a record: where it stands and why, never the raw row and no personal or unmapped value.
 * It lies in the ledger beside the records, so nothing is dropped, and counts against signal integrity.
 */
export interface QuarantineEntry {
  /** The Source's name. */
  source: string;
  /** The row as a spreadsheet numbers it: the header is row 1 (or stands below the skipped lines). JSONL: the line. */
  row: number;
  /** The file's digest, `sha256:<hex>`, and its name without folders. */
  file: string;
  fileName?: string;
  /** Position of the `emit` rule, from 0, and the record type it emits; absent where the row itself is unreadable. */
  rule?: number;
  type?: string;
  /** The id that its record would have had, where it could be read. A good row with that id releases the entry. */
  id?: string;
  /** A key of {@link REASONS}. */
  code: string;
  /** The column, as the Source names it, where one is to blame. */
  column?: string;
  /** What is wrong, in an operator's words, quoting no personal or unmapped value. */
  message: string;
  /** Mapped fields that are not personal and could be read. */
  fields: Record<string, string | number | boolean>;
  /**
   * What the rule read of the row, personal columns left out, as a digest and which of the file's rows with the same
   * digest it is. By it the same bad row is known again in another export; without it, by file and row.
   */
  content?: string;
  /** The mapped time, where it could be read: UTC with milliseconds. The entry lies in that week. */
  time?: string;
  /** When it became known; set when it is appended. */
  recordedtime?: string;
}

/** A reason for which a row or a record is quarantined: its name for people, and how to mend it. */
export interface Reason {
  title: string;
  fix: string;
}

/** Every reason why reading a file quarantines something. The ledger adds its own for contradictions. */
export const REASONS = {
  "too-few-cells": {
    title: "fewer cells than the header",
    fix: "look for a line break inside a cell, or export again with a last column that is always filled",
  },
  "too-many-cells": {
    title: "more cells than the header",
    fix: "look for a separator inside a cell without quotation marks, and export again with quotation marks",
  },
  "broken-quotes": {
    title: "quotation marks do not pair up",
    fix: "double each quotation mark inside a cell, or export again",
  },
  "endless-row": {
    title: "a row never ends, and nothing after it was read",
    fix: "look near this row for a quotation mark that is opened and never closed, mend it and import again",
  },
  "not-json": {
    title: "the line is not a JSON object",
    fix: "export again as JSON Lines: one object on each line",
  },
  "hostile-line": {
    title: "the line is too long, too deep, or uses a forbidden name",
    fix: "leave the row out: no ordinary export looks like this",
  },
  "not-plain": {
    title: "a list or an object where one value is expected",
    fix: "name the inner field in the Source, with a dot: customer.id",
  },
  "missing-id": { title: "no id", fix: "fill the id column, or name other id columns in the Source" },
  "missing-subject": { title: "no case number", fix: "fill the column that names the case" },
  "rounded-id": {
    title: "a spreadsheet has rounded the number",
    fix: "format the column as text before saving, or export again straight from the system",
  },
  "text-too-long": { title: "a text is too long", fix: "shorten it, or map a shorter column" },
  "unreadable-time": {
    title: "the time cannot be read",
    fix: "correct it, or add the way it is written to `times` in the Source",
  },
  "two-way-time": {
    title: "the time can be read in two ways",
    fix: "keep only one of the two ways in `times` of the Source",
  },
  "nonexistent-time": {
    title: "the local time does not exist: clocks were put forward over it",
    fix: "correct the time, or export times in UTC",
  },
  "ambiguous-time": {
    title: "the local time happened twice: clocks were put back",
    fix: "export times in UTC or with their offset",
  },
  "time-out-of-range": {
    title: "the year is not plausible",
    fix: "correct the time in the system it comes from",
  },
  "future-time": {
    title: "the time lies in the future",
    fix: "correct the time, or import the row once it has happened",
  },
  "far-time": {
    title: "the date lies far before the other rows",
    fix: "correct the date in the system it comes from; a program often writes 1900 or 1970 where a date is empty",
  },
  "unreadable-number": { title: "not a number", fix: "check the decimal sign (`decimal`) in the Source" },
  "other-currency": {
    title: "a currency sign that does not fit",
    fix: "name the currency in settings.yaml, or export the amounts in it",
  },
  "unreadable-boolean": {
    title: "neither yes nor no",
    fix: "say what each word means with `map` in the Source",
  },
  "unlisted-word": {
    title: "a word that the Source does not list",
    fix: "add the word to `map` in the Source",
  },
  "unknown-workflow": { title: "no such workflow", fix: "translate the word with `map` in the Source" },
  "unknown-actor": {
    title: "neither human, ai nor system",
    fix: "translate the word with `map` in the Source",
  },
  "bad-sequence": { title: "the order number cannot be read", fix: "correct the column, or map another one" },
  "data-not-allowed": {
    title: "a value that the event type does not allow",
    fix: "correct the value, or change the event type in the catalog",
  },
  "malformed-event": {
    title: "no event as CloudEvents 1.0 describes it",
    fix: "send specversion, id, source, type, subject, time and data, and nothing that is not listed in the guide",
  },
  "own-type": {
    title: "a type that only Opsbook itself writes",
    fix: "send a business type, such as case.opened",
  },
  "type-not-sent": {
    title: "a type that this source does not send",
    fix: "send a type that stands under `emit` in the Source, or add a rule for it",
  },
  "missing-field": {
    title: "a field that the event type requires is empty",
    fix: "fill the column, or make the field optional in the event type",
  },
} as const satisfies Record<string, Reason>;

export type ReasonCode = keyof typeof REASONS;

/** Why one cell, or the record it belongs to, cannot be read. `message` quotes no personal or unmapped value. */
export interface Unreadable {
  code: ReasonCode;
  column?: string;
  message: string;
}

const SHAPE_LENGTH = 30;

/**
 * How a text is written, without the text: digits as 9, letters as x. `03/17/26 9am` gives `99/99/99 9xx`, which is
 * enough to mend a Source and tells nothing about a person.
 */
export function shapeOf(text: string): string {
  const shape = text
    .slice(0, SHAPE_LENGTH)
    .replaceAll(/\p{N}/gu, "9")
    .replaceAll(/[^\x20-\x7e]|[A-Za-z]/gu, "x");
  return text.length > SHAPE_LENGTH ? `${shape}…` : shape;
}
