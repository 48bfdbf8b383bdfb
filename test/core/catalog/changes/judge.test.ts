import { describe, expect, it } from "vitest";
import { fileChanges } from "../../../../actions/core/catalog/changes/file-change.ts";
import { judgeChange } from "../../../../actions/core/catalog/changes/judge.ts";
import { loadCatalog } from "../../../../actions/core/catalog/load.ts";
import { fixtureCatalog } from "../../../catalog-fixture.ts";
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

describe("what a change brings is told by its cause", () => {
  const base = fixtureCatalog();
  const LEADS = `${ROOT}/workflows/lead-response`;
  const withText = (file: string, old: string, now: string, from = base): Map<string, string> => {
    const text = from.get(file) ?? "";
    if (!text.includes(old)) throw new Error(`${file} holds no ${old}`);
    return new Map(from).set(file, text.replace(old, now));
  };
  const brought = (after: Map<string, string>, before = base) =>
    judgeChange(loadCatalog(before, ROOT), loadCatalog(after, ROOT), fileChanges(before, after), {
      today: TODAY,
    }).introduced.filter(({ severity }) => severity === "error");

  it("a goal without an operator is shown how a goal is written", () => {
    const [found] = brought(withText(`${LEADS}/workflow.yaml`, 'goal: "<= 15m"', 'goal: "15"'));
    expect(found).toMatchObject({ code: "goal-parses", message: expect.stringContaining("operator") });
    expect(found?.fix).toContain('"<= 15m"');
    expect(found?.fix).not.toContain("character");
  });

  it("two people who get one account are found where they got it", () => {
    const own = withText(PEOPLE, "name: Sales lead, github: null", "name: Sales lead, github: sal");
    const before = withText(
      PEOPLE,
      "name: Quality lead, github: null",
      "name: Quality lead, github: quin",
      own,
    );
    const after = withText(PEOPLE, "github: quin", "github: sal", before);
    const found = brought(after, before);
    expect(found.map(({ file }) => file)).toEqual(found.map(() => PEOPLE));
    expect(found[0]?.message).toBe(
      '"sales-lead" and "quality-lead" now have the same GitHub account, and are owner and reviewer of "Answer new leads"',
    );
    expect(found[0]?.range.start.line).toBe(
      (after.get(PEOPLE) ?? "").split("\n").findIndex((line) => line.includes("id: quality-lead")) + 1,
    );
    const workflow = `${LEADS}/workflow.yaml`;
    const named = brought(withText(workflow, "reviewer: quality-lead", "reviewer: sales-lead"));
    expect(named.map(({ file }) => file)).toEqual([workflow]);
  });

  it("a file that the change deletes is to be restored, one that it renames is named anew", () => {
    const gone = new Map(base);
    gone.delete(`${LEADS}/crm-down.md`);
    const [found] = brought(gone);
    expect(found?.message).toContain("this change deletes it");
    expect(found?.fix).toMatch(/^restore crm-down.md, or /);
    const renamed = new Map(gone).set(`${LEADS}/crm-downs.md`, base.get(`${LEADS}/crm-down.md`) ?? "");
    expect(brought(renamed).find(({ code }) => code === "links-resolve")?.fix).toBe("write `crm-downs.md`");
  });

  it("a person with another id is called renamed, by account or by name", () => {
    const after = withText(
      PEOPLE,
      "{id: sales-lead, name: Sales lead",
      "{id: head-of-sales, name: Sales lead",
    );
    const found = brought(after).filter(({ message }) => message.includes("sales-lead"));
    expect(found.length).toBeGreaterThan(3);
    expect(new Set(found.map(({ message, fix }) => `${message} | ${fix}`))).toEqual(
      new Set([
        '"sales-lead" was renamed to "head-of-sales" in people.yaml, and other files still name "sales-lead" | keep the id "sales-lead" in people.yaml and change only its `name`: an id stays for good',
      ]),
    );
    const before = withText(PEOPLE, "name: Sales lead, github: null", "name: Sales lead, github: sal");
    const other = withText(PEOPLE, "{id: sales-lead, name: Sales lead", "{id: mia, name: Mia", before);
    expect(brought(other, before)[0]?.message).toContain('was renamed to "mia"');
    const left = withText(PEOPLE, "{id: sales-lead, name: Sales lead", "{id: mia, name: Mia");
    expect(brought(left)[0]?.message).toContain('"sales-lead" is not in people.yaml');
  });
});
