import type { Source } from "../../catalog/generated/types.ts";
import { closest } from "../../closest.ts";

/** Why a file does not fit its Source at all: nothing of it is imported. */
export interface MisfitProblem {
  message: string;
  fix: string;
}

/** Where the Source's columns stand in the file, in the order of `columns`. */
export type Binding =
  | { ok: true; positions: number[]; width: number }
  | { ok: false; problems: MisfitProblem[] };

const SEPARATORS = [",", ";", "\t", "|"];
const SEPARATOR_NAMES: Record<string, string> = {
  ",": "commas",
  ";": "semicolons",
  "\t": "tabs",
  "|": "bars",
};

/** A heading as it is compared: without white space around it, one space between words. */
export function headingOf(cell: string): string {
  return cell.trim().replaceAll(/\s+/g, " ").normalize("NFC");
}

/**
 * Finds the columns that a Source reads in a file's header. Unknown ones, headings that stand twice, and a header in
 * one piece (another separator) are reported together. Columns that the Source does not read are no concern.
 */
export function bindColumns(source: Source, columns: readonly string[], header: readonly string[]): Binding {
  const headings = header.map(headingOf);
  while (headings.length > 0 && headings.at(-1) === "") headings.pop();
  const separator = separatorTrouble(source, headings);
  if (separator !== null) return { ok: false, problems: [separator] };
  const problems: MisfitProblem[] = [];
  const absent: string[] = [];
  const positions = columns.map((column) => {
    const wanted = headingOf(column);
    const at = headings.indexOf(wanted);
    if (at === -1) absent.push(column);
    else if (headings.lastIndexOf(wanted) !== at) problems.push(twice(column));
    return at;
  });
  if (absent.length > 0) problems.unshift(lacking(absent, headings));
  problems.push(...misspeltPersonal(source, columns, headings));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, positions, width: headings.length };
}

/** Headings never look so; the first row of a file without a header does, and must not be quoted. */
const LOOKS_LIKE_DATA = /@|\d[\d\s()./:-]{4,}\d/;

function lacking(columns: readonly string[], headings: readonly string[]): MisfitProblem {
  if (headings.some((heading) => LOOKS_LIKE_DATA.test(heading))) {
    const message = "the first row holds data where the names of the columns should stand";
    return {
      message,
      fix: "export with a header, or say in `skip_lines` of the Source how many lines stand above it",
    };
  }
  const named = columns.map((column) => {
    const near = closest(column, headings);
    return near === null ? `"${column}"` : `"${column}" (did you mean "${near}"?)`;
  });
  const what = columns.length === 1 ? "a column" : `${columns.length} columns`;
  const there = headings.filter((heading) => heading !== "").join(", ");
  const message = `the file lacks ${what} that the Source reads: ${named.join(", ")}`;
  const again = `export again with ${columns.length === 1 ? "this column" : "these columns"}: ${columns.join(", ")}`;
  return {
    message,
    fix: `${again}. If they only have other names now, write those into the Source; the file has: ${there}`,
  };
}

function twice(column: string): MisfitProblem {
  const message = `the column "${column}" stands twice in the file, so nobody can tell which one is meant`;
  return { message, fix: "rename one of them in the export, or export without it" };
}

function separatorTrouble({ spec }: Source, headings: readonly string[]): MisfitProblem | null {
  if (headings.length !== 1) return null;
  const only = headings[0] as string;
  const own = spec.csv?.delimiter ?? ",";
  const other = SEPARATORS.find((sign) => sign !== own && only.includes(sign));
  if (other === undefined) return null;
  const message = `the header is in one piece: the file seems to be separated by ${SEPARATOR_NAMES[other]}`;
  const asked = SEPARATOR_NAMES[own] === undefined ? "" : `save it with ${SEPARATOR_NAMES[own]}, or `;
  return { message, fix: `${asked}write \`csv: {delimiter: ${JSON.stringify(other)}}\` in the Source` };
}

/**
 * A personal column that the file does not have may simply have been left out of the export. But if its name is
 * nearly that of a column that is read and not personal, the name is misspelt, and personal data would be stored.
 */
function misspeltPersonal(
  { spec }: Source,
  columns: readonly string[],
  headings: readonly string[],
): MisfitProblem[] {
  const personal = spec.personal ?? [];
  const open = columns.filter((column) => !personal.includes(column));
  return personal
    .filter((column) => !headings.includes(headingOf(column)))
    .flatMap((column) => {
      const near = open.find((name) => lettersOf(name) === lettersOf(column)) ?? closest(column, open);
      if (near === null) return [];
      const message = `"${column}" is declared personal, the file has no such column, and "${near}" is read openly`;
      return [{ message, fix: `correct the name under \`personal\` in the Source: did you mean "${near}"?` }];
    });
}

/** Two letters that changed places are the commonest slip of all. */
function lettersOf(name: string): string {
  return [...name.toLowerCase()].toSorted().join("");
}
