import { describe, expect, it } from "vitest";
import type { Condition } from "../../../../actions/core/catalog/generated/types.ts";
import { compileCondition } from "../../../../actions/core/signal/source/condition.ts";
import type { Cell } from "../../../../actions/core/signal/source/row.ts";

const COLUMNS = ["status", "count", "note"];
const holds = (condition: Condition, ...cells: Cell[]) =>
  compileCondition(condition, (column) => COLUMNS.indexOf(column))(cells);
const status = (rest: object) => ({ column: "status", ...rest }) as Condition;

describe("conditions", () => {
  it.each<[string, Condition, Cell[], boolean]>([
    ["equals", status({ equals: "Open" }), [" Open "], true],
    ["equals minds upper case", status({ equals: "Open" }), ["open"], false],
    ["equals true in any case", status({ equals: true }), ["TRUE"], true],
    ["equals a JSON boolean", status({ equals: true }), [true], true],
    ["equals a number as a number", status({ equals: 5 }), ["5.0"], true],
    ["an empty cell is not zero", status({ equals: 0 }), [""], false],
    ["in", status({ in: ["A", "B"] }), ["B"], true],
    ["in with numbers", status({ in: ["A", 2] }), ["2"], true],
    ["not in", status({ in: ["A", "B"] }), ["C"], false],
    ["starts_with", status({ starts_with: "Clos" }), ["Closed"], true],
    ["starts_with no more than it says", status({ starts_with: "Clos" }), ["Clo"], false],
    ["is_empty", status({ is_empty: true }), ["  "], true],
    ["is not empty", status({ is_empty: false }), ["x"], true],
    ["not", { not: status({ equals: "A" }) }, ["B"], true],
    ["and", { and: [status({ equals: "A" }), { column: "count", equals: 1 }] }, ["A", "2"], false],
    ["or", { or: [status({ equals: "A" }), { column: "count", equals: 2 }] }, ["B", "2"], true],
  ])("%s", (_name, condition, cells, wanted) => {
    expect(holds(condition, ...cells)).toBe(wanted);
  });
});
