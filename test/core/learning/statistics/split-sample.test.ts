import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AuditedWorkflow,
  riskWeight,
  splitSample,
} from "../../../../actions/core/learning/statistics/split-sample.ts";

const workflow = (
  name: string,
  decision: AuditedWorkflow["decision"] = "none",
  outbound: AuditedWorkflow["outbound"] = "none",
): AuditedWorkflow => ({ name, decision, outbound });
const sample = [
  workflow("lead-response", "pricing", "high"),
  workflow("quote-follow-up", "pricing", "low"),
  workflow("review-replies", "none", "high"),
  workflow("invoice-reminders", "financial", "low"),
  workflow("service-desk"),
];
const split = (total: number, workflows: AuditedWorkflow[]) =>
  Object.fromEntries(splitSample(total, workflows));

describe("one audit sample for the whole business", () => {
  it("weighs a workflow by what can go wrong", () => {
    expect(sample.map(riskWeight)).toEqual([4, 2, 2, 2, 1]);
  });

  it("goes where the risk is", () => {
    expect(split(22, sample)).toEqual({
      "lead-response": 8,
      "quote-follow-up": 4,
      "review-replies": 4,
      "invoice-reminders": 4,
      "service-desk": 2,
    });
  });

  it("keeps the total where the small ones are lifted to two", () => {
    expect(split(15, sample)).toEqual({
      "lead-response": 5,
      "invoice-reminders": 3,
      "quote-follow-up": 3,
      "review-replies": 2,
      "service-desk": 2,
    });
  });

  it("grows where there are too many workflows for it", () => {
    expect(split(4, sample)).toEqual(Object.fromEntries(sample.map(({ name }) => [name, 2])));
    expect(split(15, [])).toEqual({});
    expect(split(15, [workflow("only")])).toEqual({ only: 15 });
  });

  it("always adds up, gives two at least, follows the risk, and does not depend on the order", () => {
    const workflows = fc.uniqueArray(
      fc.record({
        name: fc.stringMatching(/^[a-z]{1,6}$/),
        decision: fc.constantFrom("none", "legal", "pricing", "financial"),
        outbound: fc.constantFrom("none", "low", "high"),
      }),
      { selector: ({ name }) => name, minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(workflows, fc.integer({ min: 2, max: 200 }), (list, total) => {
        const sizes = splitSample(total, list);
        const all = [...sizes.values()];
        expect(all.reduce((a, b) => a + b, 0)).toBe(Math.max(total, 2 * list.length));
        expect(Math.min(...all)).toBeGreaterThanOrEqual(2);
        for (const a of list) {
          for (const b of list) {
            if (riskWeight(a) > riskWeight(b)) {
              expect(sizes.get(a.name)).toBeGreaterThanOrEqual(sizes.get(b.name) as number);
            }
          }
        }
        expect(Object.fromEntries(splitSample(total, list.toReversed()))).toEqual(Object.fromEntries(sizes));
      }),
    );
  });
});
