import { expect, it } from "vitest";
import { judgeChange } from "../../../../actions/core/catalog/changes/judge.ts";
import type { LoadedCatalog } from "../../../../actions/core/catalog/load.ts";
import { loadCatalog } from "../../../../actions/core/catalog/load.ts";
import { runTests } from "../../../../actions/core/catalog/lookup/threshold-tests.ts";
import type { Finding } from "../../../../actions/core/finding.ts";
import { fixtureCatalog, ROOT } from "../../../catalog-fixture.ts";

const DESK_FILE = `${ROOT}/workflows/service-desk/workflow.yaml`;
const TESTS = `${ROOT}/workflows/service-desk/thresholds.test.yaml`;
const LEAD = `${ROOT}/workflows/lead-response/workflow.yaml`;
const CADENCE = `${ROOT}/cadence.yaml`;
const PEOPLE = `${ROOT}/people.yaml`;
/** As many as one file may hold, the one that fails among them. */
const MANY = 100;
const threshold = "tickets-pile-up";
const test = (index: number, expected: string): string =>
  `    - {name: Test ${index}, events: [{at: 2026-11-16 09:00, type: case.opened}], until: 2026-11-16 10:00, expect: ${expected}}\n`;

/** The service desk gets so many tests, of which the last expects what never comes. */
function manyTests(): Map<string, string> {
  const files = fixtureCatalog();
  const written = files.get(TESTS) ?? "";
  const tests = Array.from({ length: MANY - 1 }, (_, index) => test(index, "[]"));
  const last = test(MANY, `[{at: 2026-11-16 09:30, fires: ${threshold}}]`);
  const head = written.slice(0, written.indexOf("  tests:\n"));
  return files.set(TESTS, `${head}  tests:\n${tests.join("")}${last}`);
}

const files = manyTests();
const before = loadCatalog(files, ROOT);
const own = runTests(before.catalog).length - MANY;

function changed(file: string, from: string, to: string): LoadedCatalog {
  const text = files.get(file) ?? "";
  expect(text).toContain(from);
  const known = { ...before, files };
  return loadCatalog(new Map([...files, [file, text.replace(from, to)]]), ROOT, new Map(), known);
}

it("runs all tests of a catalog that is judged alone", () => {
  expect(before.findings).toEqual([]);
  expect(own).toBeGreaterThan(0);
});

it("runs what a change touches, and fifty of the tests that it leaves alone", () => {
  expect(runTests(changed(LEAD, "title:", "title: New").catalog, before.catalog)).toHaveLength(own + 50);
  expect(
    runTests(changed(PEOPLE, "General manager", "New General manager").catalog, before.catalog),
  ).toHaveLength(50);
});

it("runs all tests where what they are all judged by changes", () => {
  const after = changed(CADENCE, "2026-11-26", "2026-11-27");
  expect(runTests(after.catalog, before.catalog)).toHaveLength(own + MANY);
});

it("finds each test that fails in what is touched, and nothing new in what is not", () => {
  const codes = (after: LoadedCatalog): string[][] => {
    const { introduced, standing } = judgeChange(before, after, [], { today: "2026-11-16" });
    const ours = (list: readonly Finding[]): string[] =>
      list.map(({ code }) => code).filter((code) => code.startsWith("threshold-tests"));
    return [ours(introduced), ours(standing)];
  };
  expect(codes(changed(PEOPLE, "General manager", "New General manager"))).toEqual([[], []]);
  expect(codes(changed(DESK_FILE, "title:", "title: New"))).toEqual([[], ["threshold-tests-pass"]]);
  const never = `expect: [{at: 2026-11-16 09:30, fires: ${threshold}}]`;
  expect(codes(changed(TESTS, "expect: []", never))).toEqual([
    ["threshold-tests-pass"],
    ["threshold-tests-pass"],
  ]);
});
