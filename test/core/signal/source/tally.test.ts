import { describe, expect, it } from "vitest";
import type { QuarantineEntry } from "../../../../actions/core/signal/quarantine.ts";
import { rowTally } from "../../../../actions/core/signal/source/tally.ts";
import { compileTimes } from "../../../../actions/core/signal/source/times.ts";

const WAYS = ["M/d/yyyy h:mm a"];

function groupsOf(texts: readonly string[]) {
  const times = compileTimes(WAYS, "UTC", ".");
  if (!times.ok) throw new Error(times.problem);
  const tally = rowTally({ ways: WAYS, decimal: "." });
  for (const [index, text] of texts.entries()) {
    const read = times.read(text, "Opened");
    if (typeof read === "number") throw new Error(`${text} is read`);
    const entry: QuarantineEntry = { source: "crm", row: index + 2, file: "sha256:1", ...read, fields: {} };
    tally.add({ records: [], quarantined: [entry] });
  }
  return tally.result().groups;
}

describe("times that cannot be read", () => {
  it("are told form by form, each with the form that is wanted", () => {
    const groups = groupsOf([
      "16.11.2026 9:00",
      "2026-11-16 09:00",
      "11/16/2026 25:00 PM",
      "16.11.2026 10:00",
    ]);
    expect(groups.map(({ count, rows, examples }) => [count, rows, examples[0]])).toEqual([
      [2, [2, 5], 'the time in "Opened" is written 99.99.9999 9:99, not as M/d/yyyy h:mm a'],
      [1, [3], 'the time in "Opened" is written 9999-99-99 99:99, not as M/d/yyyy h:mm a'],
      [1, [4], 'the time in "Opened" (99/99/9999 99:99 xx) names a day or an hour that does not exist'],
    ]);
    for (const { fix } of groups) expect(fix).toContain("like 11/16/2026 9:00 AM");
    expect(JSON.stringify(groups)).not.toMatch(/16\.11|2026-11-16/);
  });

  it("of ever new forms do not fill the answer", () => {
    const groups = groupsOf(Array.from({ length: 40 }, (_, index) => `${"x".repeat(index + 1)} y`));
    expect(groups.length).toBeLessThan(10);
    expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(40);
  });
});
