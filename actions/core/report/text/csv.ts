/** Characters that make a spreadsheet read a text as a formula (SEC-32). */
const FORMULA_START = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\r\n]/;

/** What a cell may hold; null is an empty cell. */
export type CsvValue = string | number | boolean | null;

/** One cell: texts that a spreadsheet would run get a `'` before them, numbers stay as they are. */
export function csvCell(value: CsvValue): string {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  const safe = FORMULA_START.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One line of a table, without its line end (RFC 4180). */
export function csvLine(values: readonly CsvValue[]): string {
  return values.map(csvCell).join(",");
}
