import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  counted,
  formatDelta,
  formatGoal,
  formatMoney,
  formatValue,
  meets,
  type Unit,
} from "../../../../actions/core/report/text/numbers.ts";

/** Unbreakable spaces as plain ones, so that the tables below can be read. */
const spaced = (text: string) => text.replace(/[\u202f\u00a0]/g, " ");

describe("numbers", () => {
  it.each<[Unit, number, string]>([
    ["h", 41 / 60, "41 min"],
    ["h", 0, "0 min"],
    ["h", 12 / 3600, "12 s"],
    ["h", 5.24, "5.2 h"],
    ["h", 38.4, "1.6 d"],
    ["h", 48, "2 d"],
    ["h", 400, "17 d"],
    ["ratio", 0.88, "88 %"],
    ["ratio", 0.038, "3.8 %"],
    ["ratio", 1, "100 %"],
    ["count", 1284, "1,284"],
    ["count", 0, "0"],
  ])("writes %s %d as %s", (unit, value, text) => {
    expect(spaced(formatValue(unit, value))).toBe(text);
  });

  it("takes more digits where rounding would cross the goal", () => {
    expect(spaced(formatValue("ratio", 0.946, { op: ">=", value: 0.95 }))).toBe("94.6 %");
    expect(spaced(formatValue("ratio", 0.9496, { op: ">=", value: 0.95 }))).toBe("94.96 %");
    expect(spaced(formatValue("h", 15.3 / 60, { op: "<=", value: 0.25 }))).toBe("15.3 min");
    expect(spaced(formatValue("ratio", 0.953, { op: ">=", value: 0.95 }))).toBe("95 %");
  });

  it("never shows a value on the other side of its goal", () => {
    const op = fc.constantFrom("<=" as const, ">=" as const);
    const unit = fc.constantFrom<Unit>("h", "ratio", "count");
    const small = fc.integer({ min: 0, max: 40_000 }).map((n) => n / 100);
    fc.assert(
      fc.property(unit, op, small, small, (kind, sign, value, goal) => {
        const shown = spaced(formatValue(kind, value, { op: sign, value: goal })).replaceAll(",", "");
        const [number, name] = shown.split(" ");
        const size = { s: 1 / 3600, min: 1 / 60, h: 1, d: 24, "%": 0.01 }[name ?? ""] ?? 1;
        const back = Number(number) * size;
        if (Math.abs(value - goal) > 1e-9 && Math.abs(value - goal) * 50 > 1e-4 * Math.abs(goal)) {
          expect(meets({ op: sign, value: goal + 1e-9 * (sign === "<=" ? 1 : -1) }, back)).toBe(
            meets({ op: sign, value: goal }, value),
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each<[Unit, "<=" | ">=", number, string]>([
    ["h", "<=", 0.25, "≤ 15 min"],
    ["h", "<=", 48, "≤ 2 d"],
    ["h", "<=", 4.5, "≤ 4.5 h"],
    ["ratio", ">=", 0.95, "≥ 95 %"],
    ["ratio", "<=", 0.025, "≤ 2.5 %"],
    ["count", ">=", 40, "≥ 40"],
  ])("writes the goal %s %s %d as %s", (unit, op, value, text) => {
    expect(spaced(formatGoal(unit, { op, value }))).toBe(text);
  });

  it("says in words whether a change is good", () => {
    expect(spaced(formatDelta("h", 41 / 60, 32 / 60, true))).toBe("▲ 9 min worse");
    expect(spaced(formatDelta("count", 64, 58, false))).toBe("▲ 6 better");
    expect(spaced(formatDelta("ratio", 0.88, 0.92, false))).toBe("▼ 4 points worse");
    expect(spaced(formatDelta("h", 38.4, 40.8, true))).toBe("▼ 0.1 d better");
    expect(formatDelta("count", 5, 5, true)).toBe("same as last week");
    expect(formatDelta("h", 0.25, 0.2501, true)).toBe("same as last week");
  });

  it("writes counts and money", () => {
    expect(counted(1, "record")).toBe("1 record");
    expect(counted(1284, "record")).toBe("1,284 records");
    expect(spaced(formatMoney(1240.4, "USD"))).toBe("USD 1,240");
    expect(spaced(formatMoney(-2.5, null))).toBe("-2.50");
  });
});
