import { runTest, type TrialResult } from "../../decision/trial/run-test.ts";
import type { Catalog, Located } from "../catalog.ts";
import { definitionsOf, isComplete } from "../definitions.ts";
import type { Definitions, ThresholdTest, ThresholdTests, Workflow } from "../generated/types.ts";
import type { Path } from "../rules/rule.ts";
import { areSame, once, remembering } from "./once.ts";
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

/** Where a change is judged, so many tests of workflows that it leaves alone are run as well. */
const MOST_UNTOUCHED = 50;

/**
 * Runs the tests that can be run; the others lack their workflow, name a time that does not exist, or stand in a catalog
 * without people, hours or settings, of which other findings tell.
 *
 * @param beside the other state of the catalog, where two are compared: what is the same there ends the same there, so that
 *   only the first 50 of those tests are run, for what is wrong with them already.
 */
export function runTests(catalog: Catalog, beside?: Catalog): RunTest[] {
  const tests = testsOf(catalog);
  if (tests.length === 0 || !isComplete(catalog)) return [];
  const all = definitionsOf(catalog);
  // One object for all tests of a workflow, whose rules are then compiled once.
  const byFile = new Map(all.workflows.map((own) => [own.file, { ...all, workflows: [own] }]));
  const ground = groundOf(catalog);
  return wanted(tests, ground, beside).flatMap((written) => {
    const { workflow, test } = written;
    const definitions = workflow === null ? undefined : byFile.get(workflow.file);
    if (workflow === null || definitions === undefined) return [];
    const result = remembered(test, [workflow.value, ...ground], () =>
      tried(test, workflow.value.metadata.name, definitions),
    );
    return result === null ? [] : [{ ...written, workflow, result, definitions }];
  });
}

/** What a test's outcome depends on, beside its workflow. */
function groundOf({ cadences, settings, sources, eventTypes }: Catalog): object[] {
  return [cadences, settings, sources, eventTypes].flatMap((list) => list.map(({ value }) => value));
}

function wanted(
  tests: readonly WrittenTest[],
  ground: readonly object[],
  beside: Catalog | undefined,
): readonly WrittenTest[] {
  if (beside === undefined || !areSame(ground, groundOf(beside))) return tests;
  const same = new Set<unknown>([...beside.workflows, ...beside.thresholdTests]);
  let untouched = 0;
  return tests.filter((one) => {
    if (!same.has(one.tests) || !same.has(one.workflow)) return true;
    untouched += 1;
    return untouched <= MOST_UNTOUCHED;
  });
}

const remembered = remembering<ThresholdTest, TrialResult | null>();

/** Null where a time, or the business's hours, cannot be. */
function tried(test: ThresholdTest, workflow: string, definitions: Definitions): TrialResult | null {
  try {
    return runTest(test, workflow, definitions);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
