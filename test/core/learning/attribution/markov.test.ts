import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markov } from "../../../../actions/core/learning/attribution/markov.ts";
import { markovNoNull } from "../../../../actions/core/learning/attribution/markov-no-null.ts";
import type { Path } from "../../../../actions/core/learning/attribution/path-table.ts";
import { published } from "../../../reference/published.ts";
import { conversionsOf, moneyOf, pathsOver, way } from "./paths.ts";

/**
 * The definition, step by step and without algebra: push all probability through the chain, channel by channel, until
 * next to nothing is on its way; steps into the removed channel come to nothing.
 */
function chanceOfConversion(paths: readonly Path[], removed: string | null): number {
  const steps = new Map<string, Map<string, number>>();
  const add = (from: string, to: string, weight: number) => {
    const row = steps.get(from) ?? new Map<string, number>();
    steps.set(from, row.set(to, (row.get(to) ?? 0) + weight));
  };
  for (const { touches, conversions, nulls } of paths) {
    const names = ["(start)", ...touches.map(({ channel }) => channel)];
    names.slice(1).forEach((name, index) => {
      add(names[index] as string, name, conversions + nulls);
    });
    add(names.at(-1) as string, "(conversion)", conversions);
    add(names.at(-1) as string, "(null)", nulls);
  }
  let moving = new Map([["(start)", 1]]);
  let converted = 0;
  for (let round = 0; round < 3000 && moving.size > 0; round += 1) {
    const next = new Map<string, number>();
    for (const [from, probability] of moving) {
      const row = steps.get(from) ?? new Map<string, number>();
      const all = [...row.values()].reduce((a, b) => a + b, 0);
      for (const [to, weight] of row) {
        const chance = all === 0 ? 0 : (probability * weight) / all;
        if (to === "(conversion)") converted += chance;
        else if (to !== "(null)" && to !== removed && chance > 1e-15)
          next.set(to, (next.get(to) ?? 0) + chance);
      }
    }
    moving = next;
  }
  return converted;
}

describe("Markov", () => {
  it("is the published simple example (google ads, mailing)", () => {
    const example = published.tiny_markov_example;
    const paths = [way("google_ads", 2, { nulls: 1 }), way("mailing", 1), way("google_ads > mailing", 1)];
    expect(chanceOfConversion(paths, null)).toBeCloseTo(example.p_conversion, 12);
    for (const [channel, credit] of Object.entries<number>(example.conversions)) {
      expect(conversionsOf(markov, paths)[channel]).toBeCloseTo(credit, 12);
    }
  });

  it("is the exact answer to pychattr's simulated one", () => {
    const { A, B } = published.tiny_markov_pychattr.conversions_exact;
    const found = conversionsOf(markov, [way("A > B > A", 3)]);
    expect(found.A).toBeCloseTo(A, 12);
    expect(found.B).toBeCloseTo(B, 12);
  });

  it("weighs money by what conversions after a channel are worth", () => {
    // Without either channel only the other's conversions are left: removal costs 10 of 100, and 90 of 100.
    const paths = [way("cheap", 5, { value: 10 }), way("dear", 5, { value: 90 })];
    expect(moneyOf(markov, paths)).toEqual({ cheap: expect.closeTo(10, 10), dear: expect.closeTo(90, 10) });
    expect(conversionsOf(markov, paths)).toEqual({
      cheap: expect.closeTo(5, 10),
      dear: expect.closeTo(5, 10),
    });
  });

  it("knows that a way may come to nothing; markov-no-null does not", () => {
    const paths = [way("A > B", 1, { nulls: 0 }), way("A > C", 1, { nulls: 8 }), way("C", 1)];
    expect(conversionsOf(markov, paths)).not.toEqual(conversionsOf(markovNoNull, paths));
    const converting = paths.map((path) => ({ ...path, nulls: 0 }));
    expect(conversionsOf(markovNoNull, paths)).toEqual(conversionsOf(markov, converting));
  });

  it("takes a channel that is touched again and again as a delay only", () => {
    const repeated = conversionsOf(markov, [way("A > A > A > B", 1, { nulls: 1 }), way("B", 1)]);
    const once = conversionsOf(markov, [way("A > B", 1, { nulls: 1 }), way("B", 1)]);
    expect(repeated).toEqual({
      A: expect.closeTo(once.A as number, 12),
      B: expect.closeTo(once.B as number, 12),
    });
  });

  it("gives nothing where nothing converted, and nothing to a channel that never led anywhere", () => {
    expect(conversionsOf(markov, [way("A > B", 0, { nulls: 5 })])).toEqual({ A: 0, B: 0 });
    expect(conversionsOf(markov, [way("A", 2), way("B", 0, { nulls: 3 }), way("C", 0)])).toEqual({
      A: 2,
      B: 0,
      C: 0,
    });
    expect(conversionsOf(markovNoNull, [way("A", 2), way("B", 0, { nulls: 3 })])).toEqual({ A: 2, B: 0 });
    expect(conversionsOf(markov, [])).toEqual({});
  });

  it.each([markov, markovNoNull])("$id: credits are removal effects, shared out", (model) => {
    fc.assert(
      fc.property(pathsOver(4), (drawn) => {
        const paths = drawn.map((path) => (model === markov ? path : { ...path, nulls: 0 }));
        const total = paths.reduce((sum, { conversions }) => sum + conversions, 0);
        fc.pre(total > 0);
        const found = conversionsOf(model, drawn);
        const all = chanceOfConversion(paths, null);
        const effects = Object.keys(found).map((name) => 1 - chanceOfConversion(paths, name) / all);
        const sum = effects.reduce((a, b) => a + b, 0);
        Object.keys(found).forEach((name, index) => {
          expect(found[name]).toBeCloseTo(((effects[index] as number) / sum) * total, 7);
        });
      }),
      { numRuns: 60 },
    );
  });
});
