import type { Condition } from "../../catalog/generated/types.ts";
import { type Cell, textOf } from "./row.ts";

export type RowTest = (cells: readonly Cell[]) => boolean;

/**
 * Compiles a condition over the cells of a row. Texts compare as they stand, without the white space around them;
 * `true` and `false` in any case; a number compares as a number.
 */
export function compileCondition(condition: Condition, position: (column: string) => number): RowTest {
  if ("and" in condition) {
    const tests = condition.and.map((inner) => compileCondition(inner, position));
    return (cells) => tests.every((test) => test(cells));
  }
  if ("or" in condition) {
    const tests = condition.or.map((inner) => compileCondition(inner, position));
    return (cells) => tests.some((test) => test(cells));
  }
  if ("not" in condition) {
    const test = compileCondition(condition.not, position);
    return (cells) => !test(cells);
  }
  const at = position(condition.column);
  const text = (cells: readonly Cell[]) => textOf(cells[at] as Cell);
  if ("is_empty" in condition) return (cells) => (text(cells) === "") === condition.is_empty;
  if ("starts_with" in condition) return (cells) => text(cells).startsWith(condition.starts_with);
  const words = "in" in condition ? condition.in : [condition.equals];
  const tests = words.map(equalTo);
  if (tests.length === 1) return (cells) => (tests[0] as (text: string) => boolean)(text(cells));
  const texts = new Set(words);
  const onlyTexts = words.every((word) => typeof word === "string");
  if (onlyTexts) return (cells) => texts.has(text(cells));
  return (cells) => tests.some((test) => test(text(cells)));
}

function equalTo(word: string | number | boolean): (text: string) => boolean {
  if (typeof word === "number") return (text) => text !== "" && Number(text) === word;
  if (typeof word === "boolean") return (text) => text.toLowerCase() === String(word);
  return (text) => text === word;
}
