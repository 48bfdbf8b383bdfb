import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchPlaces } from "../../../../actions/core/execution/approval/fill.ts";

/** How many places can be taken at most, by trying everything. */
function most(lists: readonly string[][], used: readonly string[] = []): number {
  const [first, ...others] = lists;
  if (first === undefined) return 0;
  const without = most(others, used);
  const taken = first.filter((who) => !used.includes(who)).map((who) => 1 + most(others, [...used, who]));
  return Math.max(without, ...taken);
}

describe("giving places to people", () => {
  it("fills as many as can be, nobody twice, and only by candidates", () => {
    const lists = fc.array(fc.uniqueArray(fc.constantFrom("a", "b", "c", "d")), { maxLength: 4 });
    fc.assert(
      fc.property(lists, (wanted) => {
        const taken = matchPlaces(wanted.map((list) => list.map((human) => ({ human, as: human }))));
        const humans = taken.flatMap((candidate) => (candidate === null ? [] : [candidate.human]));
        expect(new Set(humans).size).toBe(humans.length);
        expect(humans.length).toBe(most(wanted));
        for (const [index, candidate] of taken.entries()) {
          if (candidate !== null) expect(wanted[index]).toContain(candidate.human);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("prefers the first of each place's candidates", () => {
    const candidates = ["stand-in", "escalation"].map((human) => ({ human, as: human }));
    expect(matchPlaces([candidates])[0]?.as).toBe("stand-in");
  });
});
