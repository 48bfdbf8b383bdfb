import { expect, it } from "vitest";
import { loadCatalog } from "../../../../actions/core/catalog/load.ts";
import { recurringFailureHasPlay } from "../../../../actions/core/catalog/rules/recurring-failure-has-play.ts";
import { fixtureCatalog, ROOT } from "../../../catalog-fixture.ts";

const FILE = `${ROOT}/workflows/lead-response/workflow.yaml`;
const failure = { title: "It came back", times: 2, runbook: null, issue: null };

function found(cause: string, before: string, after: string): string[] {
  const files = fixtureCatalog();
  files.set(FILE, (files.get(FILE) ?? "").replace(before, after));
  const { catalog } = loadCatalog(files, ROOT);
  const context = { today: "2026-11-22", recurring: [{ ...failure, cause }] };
  return recurringFailureHasPlay.check(catalog, context).map(({ message }) => message);
}

// Beside the errors that other rules find there: this one says that it has happened.
it.each([
  ["dependency:crm", ", fallback: crm-down.md", '"crm" came back 2 times in 90 days and has no fallback'],
  [
    "threshold:lead-response/slow-first-response",
    ", runbook: slow-response.md",
    '"slow-first-response" came back 2 times in 90 days and has no response play',
  ],
])("finds %s where its play is not named", (cause, play, message) => {
  expect(found(cause, play, "")).toEqual([message]);
  expect(found(cause, "", "")).toEqual([]);
});

it("says nothing of what is no rule's, or gone", () => {
  for (const cause of ["reported:c9", "change:abc", "threshold:lead-response/gone", "dependency:gone"])
    expect(found(cause, "", "")).toEqual([]);
});
