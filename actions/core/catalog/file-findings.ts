import type { Finding } from "../finding.ts";
import { linesOf } from "./parse/lines.ts";
import { type Positions, positionsOf } from "./parse/positions.ts";
import type { Problem, ValuePath } from "./parse/problem.ts";
import type { OddNumber } from "./parse/yaml-value.ts";
import type { Misfit, Readable, ReadFile } from "./read-file.ts";
import { diagnose, schemaFile, typesAt } from "./schema/diagnose.ts";
import type { Mismatch, TypeName } from "./schema/mismatch.ts";
import { wordsOf } from "./schema/words.ts";
import { slips } from "./slips/index.ts";

/** After so many of one file, the rest helps nobody. */
const MOST_FINDINGS = 50;

/** All findings of a file that could not be read, does not fit its kind, or holds a number that lost its zeros. */
export function findingsOfFile(file: string, text: string, read: ReadFile): Finding[] {
  const lines = linesOf(text);
  return problemsOf(read)
    .slice(0, MOST_FINDINGS)
    .map(({ start, end, ...words }) => ({
      severity: "error",
      file,
      range: lines.range(start, end),
      ...words,
    }));
}

function problemsOf(read: ReadFile): Problem[] {
  if (read.state === "unreadable") return read.problems;
  const positions = positionsOf(read.yaml.text);
  const problems =
    read.state === "misplaced" ? [misfitProblem(read.misfit, positions)] : unfitting(read, positions);
  const shift = read.yaml.start;
  return problems.map((one) => ({ ...one, start: one.start + shift, end: one.end + shift }));
}

function misfitProblem({ path, at, ...words }: Misfit, positions: Positions): Problem {
  const [start, end] = positions.spanOf(path, at);
  return { ...words, start, end };
}

function unfitting({ value, kind, oddNumbers }: Readable, positions: Positions): Problem[] {
  const schema = schemaFile(kind.schema);
  const fits = kind.fits(value);
  const mismatches = fits ? [] : diagnose(value, schema);
  if (!fits && mismatches.length === 0) {
    throw new Error(`the validator of ${kind.kind} refuses a value in which its schema explains nothing`);
  }
  const problems = mismatches.map((mismatch) => problemOf(mismatch, positions));
  const told = new Set(problems.map(({ start }) => start));
  const numbers = oddNumbers.flatMap((number) =>
    numberProblem(number, typesAt(value, schema, number.path), positions),
  );
  return [...problems, ...numbers.filter(({ start }) => !told.has(start))];
}

/** In the words of the slip that recognises it, else in those of the schema. */
function problemOf(mismatch: Mismatch, positions: Positions): Problem {
  const { at, ...words } = wordsOf(mismatch);
  const path = mismatch.kind === "unknown-key" ? [...mismatch.path, mismatch.key] : pathOf(mismatch);
  const [start, end] = positions.spanOf(path, at);
  const source = positions.sourceOf(path, at);
  for (const slip of slips) {
    const own = slip.inValue?.({ mismatch, source });
    if (own) return { start, end, ...own, code: slip.id };
  }
  return { start, end, ...words };
}

/** A repeated entry is shown where it is repeated. */
function pathOf(mismatch: Mismatch): ValuePath {
  return mismatch.kind === "repeated-item" ? [...mismatch.path, mismatch.index] : mismatch.path;
}

function numberProblem(number: OddNumber, types: readonly TypeName[], positions: Positions): Problem[] {
  for (const slip of slips) {
    const words = slip.inNumber?.({ ...number, types });
    if (!words) continue;
    const [start, end] = positions.spanOf(number.path);
    return [{ start, end, ...words, code: slip.id }];
  }
  return [];
}
