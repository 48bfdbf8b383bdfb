import { describe, expect, it } from "vitest";
import { judgeChange } from "../../../../actions/core/catalog/changes/judge.ts";
import { loadCatalog } from "../../../../actions/core/catalog/load.ts";
import { catalogFiles } from "../../../gate/stage.ts";

const ROOT = "workflows-catalog";
const TODAY = "2026-11-16";
const LEAD = `${ROOT}/workflows/lead-response/workflow.yaml`;
const PEOPLE = `${ROOT}/people.yaml`;

/** The sample business, where one person of people.yaml is gone: nobody touched the workflows that name them. */
async function withoutEstimator() {
  const files = new Map(Object.entries(await catalogFiles(false)));
  const text = files.get(PEOPLE) ?? "";
  const after = new Map(files).set(PEOPLE, text.replace(/^ +- \{id: estimator,.*\n/m, ""));
  // A problem that stood there before, too.
  for (const state of [files, after]) {
    state.set(LEAD, (state.get(LEAD) ?? "").replace("fallback: crm-down.md", "fallback: crm-gone.md"));
  }
  return { before: loadCatalog(files, ROOT), after: loadCatalog(after, ROOT) };
}

describe("judging a change with few lines looked up", () => {
  it("tells the same problems apart, and points at the lines of all that are new", async () => {
    const { before, after } = await withoutEstimator();
    const files = [{ file: PEOPLE, was: null, status: "changed" as const }];
    const full = judgeChange(before, after, files, { today: TODAY });
    const few = judgeChange(before, after, files, { today: TODAY }, 0);
    expect(full.introduced.some(({ file }) => file !== PEOPLE)).toBe(true);
    expect(few.introduced).toEqual(full.introduced);
    expect(few.changes).toEqual(full.changes);
    const words = (found: typeof few.standing) =>
      found.map(({ code, file, message }) => [code, file, message]).sort();
    expect(words(few.standing)).toEqual(words(full.standing));
    const lead = few.standing.filter(({ file, severity }) => file === LEAD && severity === "error");
    expect(lead.map(({ range }) => range.start.line)).toEqual(lead.map(() => 1));
    expect(lead.length).toBeGreaterThan(0);
  });
});
