import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashText } from "../../../../actions/core/signal/ledger/hash.ts";
import { createIdIndex, type Known } from "../../../../actions/core/signal/ledger/id-index.ts";

const word = fc.nat({ max: 0xffffffff });
const hash = fc.record({ low: word, high: word });
/** Few different low words, so that keys meet in one slot. */
const key = fc.record({ low: fc.constantFrom(0, 1, 1024, 0xffffffff), high: fc.nat({ max: 40 }) });
const known: fc.Arbitrary<Known> = fc.record({
  standing: fc.constantFrom("live" as const, "void" as const, "quarantined" as const),
  content: hash,
  time: fc.integer({ min: -1e12, max: 4e12 }),
});

describe("the index of ids", () => {
  it("holds what a Map holds, also after it was written and read", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(key, known), { maxLength: 200 }), (entries) => {
        const index = createIdIndex();
        const model = new Map<string, Known>();
        for (const [one, what] of entries) {
          index.set(one, what);
          model.set(`${one.low}/${one.high}`, what);
        }
        const again = createIdIndex(index.toBytes());
        for (const [one] of entries) {
          expect(index.get(one)).toEqual(model.get(`${one.low}/${one.high}`));
          expect(again.get(one)).toEqual(model.get(`${one.low}/${one.high}`));
        }
        expect([index.size(), again.size()]).toEqual([model.size, model.size]);
        expect(index.get({ low: 5, high: 99 })).toBeNull();
      }),
      { numRuns: 100 },
    );
  });

  it("grows, and keeps 200,000 ids apart", () => {
    const index = createIdIndex();
    const nothing = { low: 0, high: 0 };
    for (let at = 0; at < 200_000; at++) {
      const one = hashText({ low: 0, high: 0 }, "record", "crm", `case.opened:INC${at}`);
      index.set(one, { standing: "live", content: nothing, time: at });
    }
    expect(index.size()).toBe(200_000);
    expect(index.get(hashText({ low: 0, high: 0 }, "record", "crm", "case.opened:INC123456"))?.time).toBe(
      123_456,
    );
  });

  it("refuses bytes of another length", () => {
    expect(() => createIdIndex(new Uint8Array(26))).toThrow(RangeError);
  });
});

describe("the hash of texts", () => {
  it("keeps the parts apart and depends on each", () => {
    const all = [["ab", "c"], ["a", "bc"], ["abc"], ["abc", "", "x"], ["abc", "x", ""]].map((parts) => {
      const { low, high } = hashText({ low: 0, high: 0 }, parts[0] as string, parts[1], parts[2]);
      return `${low}/${high}`;
    });
    expect(new Set(all).size).toBe(all.length);
  });

  it("spreads texts that differ little over both words", () => {
    const lows = new Set<number>();
    const highs = new Set<number>();
    for (let at = 0; at < 20_000; at++) {
      const { low, high } = hashText({ low: 0, high: 0 }, "record", "crm", `case:${at}`);
      lows.add(low);
      highs.add(high);
    }
    // 20,000 random words of 32 bits share 0.05 pairs on average.
    expect(lows.size).toBeGreaterThan(19_995);
    expect(highs.size).toBeGreaterThan(19_995);
  });
});
