import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Path } from "../../../../actions/core/learning/attribution/path-table.ts";
import { shapley } from "../../../../actions/core/learning/attribution/shapley.ts";
import { published } from "../../../reference/published.ts";
import { conversionsOf, pathsOver, way } from "./paths.ts";

/** The Shapley value by its definition: over all 2ⁿ sets, what a player adds, weighted by |S|!(n-|S|-1)!/n!. */
function exact(players: string[], worth: (set: Set<string>) => number): Record<string, number> {
  const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1));
  const n = players.length;
  return Object.fromEntries(
    players.map((player) => {
      const others = players.filter((other) => other !== player);
      let value = 0;
      for (let mask = 0; mask < 2 ** others.length; mask += 1) {
        const set = others.filter((_, index) => mask & (1 << index));
        const weight = (factorial(set.length) * factorial(n - set.length - 1)) / factorial(n);
        value += weight * (worth(new Set([...set, player])) - worth(new Set(set)));
      }
      return [player, value];
    }),
  );
}

function expectClose(found: Record<string, number>, expected: Record<string, number>, digits: number): void {
  expect(Object.keys(found).toSorted()).toEqual(Object.keys(expected).toSorted());
  for (const [channel, value] of Object.entries(expected)) expect(found[channel]).toBeCloseTo(value, digits);
}

describe("Shapley", () => {
  it("splits a path's conversions over its distinct channels", () => {
    expect(conversionsOf(shapley, [way("A > B > A > A", 4), way("C", 1)])).toEqual({ A: 2, B: 2, C: 1 });
  });

  it("is the exact value of a published game (DP6's worths)", () => {
    const { v, phi } = published.tiny_shapley;
    const key = (set: Set<string>) => ["O", "F", "D"].filter((player) => set.has(player)).join("");
    expectClose(
      exact(["O", "F", "D"], (set) => v[key(set)]),
      phi,
      6,
    );
    // What each set is worth beyond its parts (Harsanyi's dividends), as paths.
    const paths = [
      way("O", 7),
      way("F", 6),
      way("D", 4),
      way("O > F", v.OF - 13),
      way("O > D", v.OD - 11),
      way("F > D", v.FD - 10),
      way("O > F > D", v.OFD - (v.OF + v.OD + v.FD) + 17),
    ];
    expectClose(conversionsOf(shapley, paths), phi, 6);
  });

  it("equals the exact value over all 2ⁿ sets", () => {
    const worthOf = (paths: readonly Path[]) => (set: Set<string>) =>
      paths
        .filter(({ touches }) => touches.every(({ channel }) => set.has(channel)))
        .reduce((sum, { conversions }) => sum + conversions, 0);
    fc.assert(
      fc.property(pathsOver(6), (paths) => {
        const found = conversionsOf(shapley, paths);
        expectClose(found, exact(Object.keys(found), worthOf(paths)), 9);
      }),
      { numRuns: 60 },
    );
  });
});
