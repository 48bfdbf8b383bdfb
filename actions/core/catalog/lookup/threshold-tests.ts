import { runTest, type TrialResult } from "../../decision/trial/run-test.ts";
import type { Catalog, Located } from "../catalog.ts";
import { definitionsOf } from "../definitions.ts";
import type { Definitions, ThresholdTest, ThresholdTests, Workflow } from "../generated/types.ts";
import type { Path } from "../rules/rule.ts";
import { once } from "./once.ts";
import { folderOf } from "./paths.ts";

/** One test of a workflow's thresholds and where it stands. */
export interface WrittenTest {
  tests: Located<ThresholdTests>;
  /** The workflow beside it; null where there is none. */
  workflow: Located<Workflow> | null;
  test: ThresholdTest;
  path: Path;
}

export const testsOf: (catalog: Catalog) => readonly WrittenTest[] = once((catalog) => {
  const workflows = new Map(catalog.workflows.map((workflow) => [folderOf(workflow.file), workflow]));
  return catalog.thresholdTests.flatMap((tests) =>
    tests.value.spec.tests.map((test, index) => ({
      tests,
      workflow: workflows.get(folderOf(tests.file)) ?? null,
      test,
      path: ["spec", "tests", index],
    })),
  );
});

/** A test that was run. */
export interface RunTest extends WrittenTest {
  workflow: Located<Workflow>;
  result: TrialResult;
  definitions: Definitions;
}

/**
 * Runs all tests that can be run; the others lack their workflow, name a time that does not exist, or stand in a catalog
 * without people, hours or settings, of which other findings tell.
 */
export const runTests: (catalog: Catalog) => readonly RunTest[] = once((catalog) => {
  const tests = testsOf(catalog);
  if (tests.length === 0 || !isWhole(catalog)) return [];
  const all = definitionsOf(catalog);
  const byFile = new Map(all.workflows.map((workflow) => [workflow.file, workflow]));
  const ground = [catalog.cadences, catalog.settings, catalog.sources, catalog.eventTypes].flatMap((list) =>
    list.map(({ value }) => value),
  );
  return tests.flatMap((written) => {
    const { workflow, test } = written;
    const own = workflow === null ? undefined : byFile.get(workflow.file);
    if (workflow === null || own === undefined) return [];
    const definitions = { ...all, workflows: [own] };
    const result = remembered(test, [workflow.value, ...ground], () =>
      tried(test, workflow.value.metadata.name, definitions),
    );
    return result === null ? [] : [{ ...written, workflow, result, definitions }];
  });
});

const results = new WeakMap<ThresholdTest, { ground: readonly object[]; result: TrialResult | null }>();

/** A test on the same files is not run again: of two catalogs that differ in one file, a thousand are the same. */
function remembered(
  test: ThresholdTest,
  ground: readonly object[],
  run: () => TrialResult | null,
): TrialResult | null {
  const known = results.get(test);
  const isSame =
    known?.ground.length === ground.length && known.ground.every((one, index) => one === ground[index]);
  if (known !== undefined && isSame) return known.result;
  const result = run();
  results.set(test, { ground, result });
  return result;
}

function isWhole({ people, cadences, settings }: Catalog): boolean {
  return people.length > 0 && cadences.length > 0 && settings.length > 0;
}

/** Null where a time, or the business's hours, cannot be. */
function tried(test: ThresholdTest, workflow: string, definitions: Definitions): TrialResult | null {
  try {
    return runTest(test, workflow, definitions);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
