import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { checkCatalog } from "../../../../actions/core/catalog/check.ts";
import { type LoadedCatalog, loadCatalog } from "../../../../actions/core/catalog/load.ts";
import { rules } from "../../../../actions/core/catalog/rules/index.ts";
import { fixtureAgainst, fixtureCatalog, fixtureRecurring, ROOT } from "../../../catalog-fixture.ts";

const root = path.resolve(import.meta.dirname, "../../../..");
const TODAY = "2026-11-22";
/** The other files of the folder: what a rule is, and which there are. */
const NO_RULES = ["rule.ts", "index.ts"];

const ids = rules.map(({ id }) => id);

/** Read once: most of the time goes into reading, and every test looks at the same examples. */
const read = new Map<string, LoadedCatalog>();

function findingsOf(overlay: string, today = TODAY) {
  const loaded = read.get(overlay) ?? loadCatalog(fixtureCatalog(overlay), ROOT);
  read.set(overlay, loaded);
  const against = fixtureAgainst(overlay);
  return checkCatalog(loaded, {
    today,
    recurring: fixtureRecurring(overlay),
    ...(against === undefined ? {} : { against: loadCatalog(against, ROOT).catalog }),
  });
}

function cases(id: string, kind: "bad" | "ok"): string[] {
  return readdirSync(path.join(root, "test/fixtures/rules", id))
    .filter((name) => name === kind || name.startsWith(`${kind}-`))
    .map((name) => `rules/${id}/${name}`);
}

describe("the registry of rules", () => {
  it("registers every file of the folder once, under its own name", () => {
    const files = readdirSync(path.join(root, "actions/core/catalog/rules"))
      .filter((name) => !NO_RULES.includes(name))
      .map((name) => name.replace(/\.ts$/, ""));
    expect(ids.toSorted()).toEqual(files.toSorted());
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    "%s says in one sentence what it asks for",
    (_, rule) => {
      expect(rule.description).toMatch(/^[A-Z].*\.$/);
      expect(rule.description.length).toBeLessThanOrEqual(130);
    },
  );

  it.each(ids)("%s: a right example has no finding at all", (id) => {
    for (const overlay of cases(id, "ok")) expect([overlay, findingsOf(overlay)]).toEqual([overlay, []]);
  });

  it.each(ids)("%s: a wrong example has findings of this rule alone, with all their words", (id) => {
    for (const overlay of cases(id, "bad")) {
      for (const { code, message, why, fix } of findingsOf(overlay)) {
        expect([overlay, code]).toEqual([overlay, id]);
        for (const text of [message, why, fix]) {
          expect(text).toMatch(/^["#`a-z0-9]/i);
          expect(text).not.toMatch(/undefined|null|\[object|NaN|[.!]$/);
        }
      }
    }
  });

  it("a replacement, put in place, takes the finding away", () => {
    let replaced = 0;
    for (const overlay of ids.flatMap((id) => cases(id, "bad"))) {
      const files = fixtureCatalog(overlay);
      for (const { code, file, range, message, replacement } of findingsOf(overlay)) {
        if (replacement === undefined) continue;
        replaced += 1;
        const lines = (files.get(file) ?? "").split("\n");
        const line = lines[range.start.line - 1] ?? "";
        expect(range.end.line).toBe(range.start.line);
        lines[range.start.line - 1] =
          line.slice(0, range.start.column - 1) + replacement + line.slice(range.end.column - 1);
        const after = checkCatalog(loadCatalog(new Map(files).set(file, lines.join("\n")), ROOT), {
          today: TODAY,
        });
        expect([
          overlay,
          after.filter(
            (found) =>
              found.code === code && found.message === message && found.range.start.line === range.start.line,
          ),
        ]).toEqual([overlay, []]);
      }
    }
    expect(replaced).toBeGreaterThan(15);
  });

  it("time alone never makes an error: rules that read the clock only warn", () => {
    const later = checkCatalog(loadCatalog(fixtureCatalog(), ROOT), { today: "2031-01-01" });
    expect(later.length).toBeGreaterThan(0);
    expect(later.filter(({ severity }) => severity === "error")).toEqual([]);
    for (const overlay of ids.flatMap((id) => cases(id, "bad"))) {
      const errorsOn = (today: string) =>
        findingsOf(overlay, today).filter(({ severity }) => severity === "error");
      expect(errorsOn("2031-01-01")).toEqual(errorsOn(TODAY));
    }
  });
});
