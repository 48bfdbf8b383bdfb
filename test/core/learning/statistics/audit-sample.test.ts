import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { auditSample } from "../../../../actions/core/learning/statistics/audit-sample.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

describe("the weekly audit's draw", () => {
  it("is the n smallest by hash, as anyone can compute them", () => {
    const ids = fc.uniqueArray(fc.string({ maxLength: 12 }), { maxLength: 60 });
    fc.assert(
      fc.property(ids, fc.nat(30), (cases, size) => {
        const expected = cases
          .map((id) => [sha256(`audit-v1|2016-W12|${id}`), id] as const)
          .toSorted((a, b) => (a[0] < b[0] ? -1 : 1))
          .slice(0, size)
          .map(([, id]) => id);
        expect(auditSample({ seed: "audit-v1", week: "2016-W12", cases, size })).toEqual(expected);
      }),
    );
  });

  it("is a fixed one: these five of twenty", () => {
    const cases = Array.from({ length: 20 }, (_, index) => `INC${String(index).padStart(7, "0")}`);
    const draw = { seed: "audit-v1", week: "2016-W12", cases, size: 5 };
    expect(auditSample(draw)).toEqual(auditSample({ ...draw, cases: cases.toReversed() }));
    expect(auditSample({ ...draw, week: "2016-W13" })).not.toEqual(auditSample(draw));
    expect(auditSample({ ...draw, seed: "audit-v2" })).not.toEqual(auditSample(draw));
  });

  it("takes all where there are few, counts a case once, and none where none are asked for", () => {
    const draw = { seed: "s", week: "2026-W01", cases: ["a", "b", "a", "b", "a"], size: 4 };
    expect(auditSample(draw).toSorted()).toEqual(["a", "b"]);
    expect(auditSample({ ...draw, size: 1 })).toHaveLength(1);
    expect(auditSample({ ...draw, size: 0 })).toEqual([]);
  });
});
