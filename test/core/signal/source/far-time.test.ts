import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { farTrouble, timeSpread } from "../../../../actions/core/signal/source/far-time.ts";

const day = (text: string) => Date.parse(`${text}T00:00:00Z`);
function startOf(...texts: string[]): number | null {
  const spread = timeSpread();
  for (const text of texts) spread.add(day(text));
  return spread.start();
}

describe("where the bulk of a file begins", () => {
  it("is after a gap of more than five years before the median", () => {
    expect(startOf("1970-01-01", "2026-11-02", "2026-11-03", "2026-11-04")).toBe(day("2026-11-02"));
    expect(startOf("2021-11-10", "2026-11-02", "2026-11-03")).toBe(day("2021-11-10"));
    expect(startOf("2021-10-01", "2026-11-02", "2026-11-03")).toBe(day("2026-11-02"));
    // Old rows are the file where most of it is old.
    expect(startOf("2010-01-01", "2010-01-02", "2010-01-03", "2026-11-02")).toBe(day("2010-01-01"));
    expect(startOf()).toBeNull();
  });

  it("never leaves out as much as half of the rows", () => {
    const instants = fc.array(fc.integer({ min: day("1990-01-01"), max: day("2026-01-01") }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(instants, (times) => {
        const spread = timeSpread();
        for (const time of times) spread.add(time);
        const left = times.filter((time) => time < (spread.start() as number));
        expect(left.length * 2).toBeLessThan(times.length + 1);
      }),
    );
  });
});

describe("a time far away", () => {
  it("is said with its date, and how many years it lies before the rest", () => {
    expect(farTrouble(day("1970-01-01"), day("2026-11-02"), "Created")?.message).toBe(
      '1970-01-01 in "Created" is 56 years before the other rows: a wrong date?',
    );
    expect(farTrouble(day("1999-12-31"), null, "Created")?.message).toContain("is before the year 2000");
    expect(farTrouble(day("2010-01-01"), null, "Created")).toBeNull();
    expect(farTrouble(day("2022-01-01"), day("2026-11-02"), "Created")).toBeNull();
  });
});
