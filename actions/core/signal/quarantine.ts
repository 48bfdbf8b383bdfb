/**
 * What could not become a record: where it stands and why, never the raw row and no personal or unmapped value.
 * It lies in the ledger beside the records, so nothing is dropped, and counts against signal integrity.
 */
export interface QuarantineEntry {
  /** The Source's name. */
  source: string;
  /** 1-based row of the file, the header not counted. */
  row: number;
  /** The file's digest, `sha256:<hex>`, and its name without folders. */
  file: string;
  fileName?: string;
  /** Position of the `emit` rule, from 0, and the record type it emits; absent where the row itself is unreadable. */
  rule?: number;
  type?: string;
  /** A finding's code: `unknown-zone-time`, `other-content`. */
  code: string;
  /** What is wrong and what to do, in an operator's words, quoting no personal or unmapped value. */
  message: string;
  /** Mapped fields that are not personal and could be read. */
  fields: Record<string, string | number | boolean>;
  /** The mapped time, where it could be read: UTC with milliseconds. The entry lies in that week. */
  time?: string;
  /** When it became known; set when it is appended. */
  recordedtime?: string;
}
