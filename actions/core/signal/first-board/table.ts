/** The beginning of a spreadsheet, as it was read: headings, and rows of as many cells. */
export interface Table {
  headings: readonly string[];
  rows: readonly (readonly string[])[];
}

/** What the cells of one column look like. */
export interface ColumnLook {
  heading: string;
  position: number;
  /** The texts that are not empty. */
  values: readonly string[];
  /** Share of rows that are not empty, from 0 to 1. */
  filled: number;
  /** Different texts, the commonest first. */
  words: readonly string[];
  /** Share of different texts among those that are not empty. */
  different: number;
  /** Share of texts with an e-mail address, of telephone numbers, and of numbers. */
  emails: number;
  phones: number;
  numbers: number;
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const PHONE = /^\+?[\d\s()./-]{7,}$/;
const DATE_LIKE = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/;
const NUMBER = /^[-−]?\s*[$€£¥]?\s*\d[\d.,\s'’]*\s*(?:[$€£¥]|[A-Z]{3})?$/;

/** Looks at every column that has a heading. */
export function lookAt({ headings, rows }: Table): ColumnLook[] {
  return headings.flatMap((heading, position) => {
    if (heading === "") return [];
    const values = rows.map((row) => (row[position] ?? "").trim()).filter((text) => text !== "");
    const counts = new Map<string, number>();
    for (const text of values) counts.set(text, (counts.get(text) ?? 0) + 1);
    const words = [...counts].toSorted(([, a], [, b]) => b - a).map(([text]) => text);
    const share = (test: (text: string) => boolean) =>
      values.length === 0 ? 0 : values.filter(test).length / values.length;
    return [
      {
        heading,
        position,
        values,
        filled: rows.length === 0 ? 0 : values.length / rows.length,
        words,
        different: values.length === 0 ? 0 : counts.size / values.length,
        emails: share((text) => EMAIL.test(text)),
        phones: share((text) => PHONE.test(text) && !DATE_LIKE.test(text) && /[\s()/+-]|^0/.test(text)),
        numbers: share((text) => NUMBER.test(text)),
      },
    ];
  });
}
