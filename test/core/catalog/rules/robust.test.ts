import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkCatalog } from "../../../../actions/core/catalog/check.ts";
import { loadCatalog } from "../../../../actions/core/catalog/load.ts";
import { fixtureCatalog, ROOT } from "../../../catalog-fixture.ts";

const TODAY = "2026-11-22";
const base = fixtureCatalog();
const names = [...base.keys()];

/** Words that a definition might hold in the wrong place; many fit their schema, so that the rules have to cope. */
const WORDS = [
  "sales-lead",
  "nobody",
  "constructor",
  "rollback.md",
  "../../..",
  "#",
  "case.opened",
  "any",
  "first any where actor = human",
  "response_time.p90 > 0s",
  '">= 0%"',
  "standard",
  "paused",
  "baseline",
  "financial",
  "high",
  "none",
  "ai",
  "2026-W53",
  "2025-W53",
  "9999-W01",
  "9999-W52",
  "0001-W01",
  "2026-02-28",
  '"24:59-00:00"',
  "1",
  "0.5d",
  "[]",
  "{}",
  "true",
];

type Change =
  | { kind: "drop"; file: string }
  | { kind: "cut"; file: string; line: number }
  | { kind: "word"; file: string; at: number; word: string }
  | { kind: "swap"; file: string; other: string };

const file = fc.constantFrom(...names);
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant("drop" as const), file }),
  fc.record({ kind: fc.constant("cut" as const), file, line: fc.nat(60) }),
  {
    arbitrary: fc.record({
      kind: fc.constant("word" as const),
      file,
      at: fc.nat(200),
      word: fc.constantFrom(...WORDS),
    }),
    weight: 6,
  },
  fc.record({ kind: fc.constant("swap" as const), file, other: file }),
);

/** One value of YAML: what stands between a colon, a comma or a bracket and the next one. */
const VALUE = /(?<=[:,[{] ?)[A-Za-z0-9"<>][^,\]}\n]*/g;

function apply(files: Map<string, string>, made: Change): Map<string, string> {
  const text = files.get(made.file) ?? "";
  switch (made.kind) {
    case "drop":
      files.delete(made.file);
      return files;
    case "cut": {
      const lines = text.split("\n");
      return files.set(made.file, lines.toSpliced(made.line % lines.length, 1).join("\n"));
    }
    case "word": {
      const values = [...text.matchAll(VALUE)];
      const value = values[made.at % Math.max(1, values.length)];
      if (value === undefined) return files;
      return files.set(
        made.file,
        text.slice(0, value.index) + made.word + text.slice(value.index + value[0].length),
      );
    }
    case "swap":
      return files.set(made.file, base.get(made.other) ?? "");
  }
}

describe("rules on whatever parses", () => {
  it("never throw, point into their file, and say all their words", () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const files = changes.reduce(apply, new Map(base));
        for (const finding of checkCatalog(loadCatalog(files, ROOT), { today: TODAY })) {
          const lines = (files.get(finding.file) ?? "").split("\n");
          expect(finding.range.start.line).toBeLessThanOrEqual(Math.max(1, lines.length));
          expect(finding.range.end.line).toBeGreaterThanOrEqual(finding.range.start.line);
          expect([finding.message, finding.why, finding.fix].every((text) => text.length > 0)).toBe(true);
        }
      }),
      { numRuns: 120 },
    );
  });

  it("an empty catalog lacks what every business has, and nothing else", () => {
    const findings = checkCatalog(loadCatalog(new Map(), ROOT), { today: TODAY });
    expect(findings.map(({ message }) => message)).toEqual([
      "the catalog has no Cadence",
      "the catalog has no People",
      "the catalog has no ApprovalPolicy",
      "the catalog has no RiskPolicy",
      "the catalog has no Settings",
    ]);
  });

  it.each(names)("%s unreadable: no other file is blamed for it", (name) => {
    const files = new Map(base).set(name, "kind: [");
    const blamed = checkCatalog(loadCatalog(files, ROOT), { today: TODAY }).filter(
      (finding) => finding.file !== name,
    );
    expect(blamed).toEqual([]);
  });
});
