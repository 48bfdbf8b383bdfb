import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isOnGoal, parseGoal } from "../../../../actions/core/catalog/grammar/goal.ts";

const HOURS: Record<string, number> = { s: 1 / 3600, m: 1 / 60, h: 1, d: 24, w: 168 };

describe("parseGoal", () => {
  it.each([
    ["<= 15m", "<=", 0.25, "h"],
    ["<=2d", "<=", 48, "h"],
    ["< 90s", "<", 0.025, "h"],
    [">= 95%", ">=", 0.95, "ratio"],
    [">= 99.9%", ">=", 0.999, "ratio"],
    ["<= 100%", "<=", 1, "ratio"],
    [">= 40", ">=", 40, "count"],
    ["  >  0.5 ", ">", 0.5, "count"],
    ["<= 15 m", "<=", 0.25, "h"],
  ])("reads %s", (text, op, value, unit) => {
    expect(parseGoal(text)).toEqual({ ok: true, goal: { op, value, unit, text } });
  });

  it.each([
    ["15m", "", 'an operator is missing before "15m": <=, >=, < or >'],
    ["=< 15m", "=<", '"=<" is written `<=`'],
    ["≥ 95%", "≥", '"≥" is written `>=`'],
    ["under 15m", "under", '"under" is no operator; use <=, >=, < or >'],
    ["<== 3", "<==", '"<==" is no operator; use <=, >=, < or >'],
    [" <= ", "", "the value is missing: 15m, 95% or 40"],
    ["", "", "a comparison is missing: <=, >=, < or >, and a value"],
    ["<= fast", "fast", '"fast" is no value; write 15m, 95% or 40'],
    ["<= -3", "-3", '"-3" is no value; write 15m, 95% or 40'],
    ["<= 15 minutes", "15 minutes", '"15 minutes" is written `15m`'],
    ["<= 15y", "y", '"y" is no unit; use s, m, h, d or w for time, % for a share, nothing for a count'],
    [">= 950%", "950%", '"950%" is more than all of them; a share ends at 100%'],
    ["<= 1,5h", ",5h", '",5h" is no unit; use s, m, h, d or w for time, % for a share, nothing for a count'],
  ])("refuses %s and marks the part", (text, part, message) => {
    const read = parseGoal(text);
    if (read.ok) throw new Error("expected a refusal");
    expect(read.message).toBe(message);
    expect(text.slice(read.offset, read.offset + read.length)).toBe(part);
  });

  it.each([
    ["=< 15m", "<="],
    ["<= 15 minutes", "15m"],
    ["<= 15y", undefined],
  ])("knows what %s should read, where there is no doubt", (text, instead) => {
    expect(parseGoal(text)).toHaveProperty("ok", false);
    expect(parseGoal(text)).toMatchObject(instead === undefined ? {} : { instead });
  });

  it("reads back what is written, whatever the spacing", () => {
    const value = fc.oneof(
      fc.nat(10_000).map((n) => ({ text: String(n), value: n, unit: "count" })),
      fc.nat(1000).map((n) => ({ text: `${n / 10}%`, value: Number(`${n / 10}e-2`), unit: "ratio" })),
      fc
        .tuple(fc.nat(999), fc.constantFrom("s", "m", "h", "d", "w"))
        .map(([n, unit]) => ({ text: `${n}${unit}`, value: n * (HOURS[unit] as number), unit: "h" })),
    );
    const space = fc.constantFrom("", " ", "  ");
    fc.assert(
      fc.property(
        fc.constantFrom("<=", ">=", "<", ">"),
        value,
        space,
        space,
        (op, written, before, between) => {
          const read = parseGoal(`${before}${op}${between}${written.text}`);
          if (!read.ok) throw new Error(read.message);
          expect([read.goal.op, read.goal.unit]).toEqual([op, written.unit]);
          expect(read.goal.value).toBeCloseTo(written.value, 9);
        },
      ),
    );
  });

  it("never throws, and marks a part that lies in the text", () => {
    const pieces = fc.array(
      fc.constantFrom("<", ">", "=", "≤", "15", "m", "%", " ", ".", "é", "min", "\n", "😀"),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          pieces.map((list) => list.join("")),
        ),
        (text) => {
          const read = parseGoal(text);
          if (read.ok) return Number.isFinite(read.goal.value) && read.goal.value >= 0;
          return read.offset >= 0 && read.length >= 0 && read.offset + read.length <= text.length;
        },
      ),
    );
  });
});

describe("isOnGoal", () => {
  it.each([
    ["<= 2", [1, 2], [3]],
    ["< 2", [1], [2, 3]],
    [">= 2", [2, 3], [1]],
    ["> 2", [3], [1, 2]],
  ])("holds %s at its edge", (text, on, off) => {
    const read = parseGoal(text);
    if (!read.ok) throw new Error(read.message);
    expect(on.map((value) => isOnGoal(read.goal, value))).toEqual(on.map(() => true));
    expect(off.map((value) => isOnGoal(read.goal, value))).toEqual(off.map(() => false));
  });
});
