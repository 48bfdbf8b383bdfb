import path from "node:path";
import { describe, expect, it } from "vitest";
import { fileChanges } from "../../../../actions/core/catalog/changes/file-change.ts";
import { type JudgedChange, judgeChange } from "../../../../actions/core/catalog/changes/judge.ts";
import { loadCatalog } from "../../../../actions/core/catalog/load.ts";
import type { Finding } from "../../../../actions/core/finding.ts";
import { blobLinks } from "../../../../actions/core/report/gate/links.ts";
import { type Validation, validationForms } from "../../../../actions/core/report/gate/validation.ts";
import type { LineSpan } from "../../../../actions/core/report/gate/validation-suggestions.ts";
import { STATUS_LIMIT } from "../../../../actions/core/report/text/cut.ts";
import { fixtureCatalog, ROOT } from "../../../catalog-fixture.ts";

const TODAY = "2026-11-22";
const WORKFLOW = `${ROOT}/workflows/lead-response/workflow.yaml`;
const PLAYBOOK = `${ROOT}/workflows/lead-response/playbook.yaml`;
const link = blobLinks("https://github.com/harbor/opsbook", "5f0c2a1b");
const titles = new Map([
  ["lead-response", "Answer new leads"],
  ["service-desk", "Solve tickets"],
]);
const EVERYWHERE: LineSpan[] = [{ from: 1, to: 10_000 }];

/** The small catalog with some texts replaced: file, what stands there, what comes in its place. */
function edited(
  edits: readonly (readonly [string, string, string])[],
  from = fixtureCatalog(),
): Map<string, string> {
  const files = new Map(from);
  for (const [file, old, now] of edits) {
    const text = files.get(file) ?? "";
    if (!text.includes(old)) throw new Error(`${file} holds no ${old}`);
    files.set(file, text.replace(old, now));
  }
  return files;
}

function validationOf(
  before: Map<string, string>,
  after: Map<string, string>,
  more: Partial<Validation> = {},
): Validation {
  const files = fileChanges(before, after);
  return {
    judged: judgeChange(loadCatalog(before, ROOT), loadCatalog(after, ROOT), files, { today: TODAY }),
    backtest: null,
    conflicts: [],
    outside: 0,
    titles,
    texts: after,
    shown: new Map(files.map(({ file }) => [file, EVERYWHERE])),
    link,
    ...more,
  };
}

const golden = (name: string): string => path.join(import.meta.dirname, "golden", name);

describe("the validation half, as people see it", () => {
  it("a good edit", async () => {
    const forms = validationForms(
      validationOf(
        fixtureCatalog(),
        edited([
          [WORKFLOW, 'goal: "<= 15m"', 'goal: "<= 10m"'],
          [WORKFLOW, "owner: sales-lead", "owner: support-lead"],
        ]),
      ),
    );
    expect(forms.state).toBe("success");
    expect(forms.status).toBe("Safe to merge: 2 changes");
    expect(forms.comment.startsWith("**Safe to merge.**")).toBe(true);
    await expect(forms.comment).toMatchFileSnapshot(golden("good.md"));
  });

  it("a bad edit, on a catalog that was not whole before", async () => {
    const before = edited([[WORKFLOW, "  tolerance: 20%\n", ""]]);
    const after = edited(
      [
        [WORKFLOW, "fallback: crm-down.md", ""],
        [WORKFLOW, "response_time.p90 > 30m", "response_time.p90 > 45m"],
        [WORKFLOW, "reviewer: quality-lead", "reviewer: qualty-lead"],
        [PLAYBOOK, "within: 5m", "within: 5 min"],
      ],
      before,
    );
    const forms = validationForms(validationOf(before, after, { outside: 2 }));
    expect(forms.state).toBe("failure");
    expect(forms.comment).toMatch(/^\*\*\d things to fix\*\* before this can be merged\./);
    expect(forms.suggestions.length).toBeGreaterThan(0);
    for (const { body } of forms.suggestions)
      expect(body).toContain("becomes an author of this change and cannot approve it");
    await expect(forms.comment).toMatchFileSnapshot(golden("bad.md"));
    await expect(forms.jobSummary).toMatchFileSnapshot(golden("bad-summary.md"));
    await expect(
      JSON.stringify({ status: forms.status, check: forms.check, suggestions: forms.suggestions }, null, 2),
    ).toMatchFileSnapshot(golden("bad.json"));
  });

  it("files that cannot be read are named once, first, and lower nothing", () => {
    const files = [...fixtureCatalog().keys()].filter((file) => /\/sources\/|playbook\.yaml$/.test(file));
    const after = new Map([...fixtureCatalog(), ...files.map((file) => [file, ": ["] as const)]);
    const { comment, check } = validationForms(validationOf(fixtureCatalog(), after));
    expect(files.length).toBeGreaterThan(2);
    expect(check.title).toContain(`${files.length} files that cannot be read`);
    expect(comment).not.toMatch(/lower/i);
    expect(comment.match(/told here once that is done/g)).toHaveLength(1);
    for (const file of files) expect(comment).toContain(file.split("/").slice(-2).join("/"));
  });

  it("one cause in many files is one thing to fix, with all its places", () => {
    const people = `${ROOT}/people.yaml`;
    const after = edited([[people, "{id: sales-lead, name: Sales lead", "{id: mia, name: Mia"]]);
    const { comment, suggestions, check } = validationForms(validationOf(fixtureCatalog(), after));
    expect(comment.match(/"sales-lead" is not in people.yaml/g)).toHaveLength(1);
    expect(comment).toMatch(/The same at \d+ more places: \[/);
    expect(check.annotations.length).toBeGreaterThan(3);
    expect(Number(/^\d+/.exec(check.title)?.[0])).toBeLessThan(check.annotations.length);
    expect(suggestions.every(({ body }) => !body.includes("?."))).toBe(true);
  });

  it("a suggestion's question ends as one", () => {
    const after = edited([[WORKFLOW, "reviewer: quality-lead", "reviewer: qualty-lead"]]);
    const { suggestions } = validationForms(validationOf(fixtureCatalog(), after));
    expect(suggestions[0]?.body).toContain("did you mean `quality-lead`?\n");
  });

  it("a conflict", async () => {
    const judged: JudgedChange = { changes: [], introduced: [], standing: [], mended: [] };
    const forms = validationForms({
      ...validationOf(fixtureCatalog(), fixtureCatalog()),
      judged,
      conflicts: [WORKFLOW],
    });
    expect(forms.state).toBe("failure");
    expect(forms.status).toBe(
      "1 thing to fix: this file was changed here and on the default branch in the same place",
    );
    await expect(forms.comment).toMatchFileSnapshot(golden("conflict.md"));
  });
});

describe("a pull request fails only for what it introduces", () => {
  const broken = edited([[WORKFLOW, "  tolerance: 20%\n", ""]]);

  it("an error that stood before is listed below, also where its line moved or its file was renamed", () => {
    const moved = edited([[WORKFLOW, "  purpose:", "  # a line more\n  purpose:"]], broken);
    const forms = validationForms(validationOf(broken, moved));
    expect(forms.state).toBe("success");
    expect(forms.comment).toContain("<details><summary>1 problem that stood here before</summary>");
  });

  it("a second one of the same kind is new", () => {
    const desk = `${ROOT}/workflows/service-desk/workflow.yaml`;
    const worse = edited([[desk, "  tolerance: 20%\n", ""]], broken);
    const { judged } = validationOf(broken, worse);
    expect(judged.introduced.map(({ file }) => file)).toEqual([desk]);
    expect(judged.standing.map(({ file }) => file)).toEqual([WORKFLOW]);
  });

  it("what it mends is told", () => {
    const { judged } = validationOf(broken, fixtureCatalog());
    expect(judged).toMatchObject({ introduced: [], standing: [] });
    expect(judged.mended.map(({ code }) => code)).toEqual(["tolerance-before-controlled"]);
  });

  it("problems that come to light because another file can be read again are not its doing", () => {
    const desk = `${ROOT}/workflows/service-desk/workflow.yaml`;
    const hidden = edited([[WORKFLOW, "reviewer: quality-lead", "reviewer: nobody"]]);
    const unreadable = edited([[desk, "kind: Workflow", "kind: [Workflow"]], hidden);
    const { judged } = validationOf(unreadable, hidden);
    expect(judged.introduced).toEqual([]);
    expect(judged.standing.length).toBeGreaterThan(0);
  });
});

describe("limits (REL-14, REL-15)", () => {
  const finding = (index: number): Finding => ({
    code: "unknown-key",
    severity: index % 5 === 0 ? "warning" : "error",
    file: WORKFLOW,
    range: { start: { line: index + 1, column: 1 }, end: { line: index + 1, column: 4 } },
    message: `"field ${index}" is unknown ${"and so on ".repeat(20)}`,
    why: "nothing reads it",
    fix: "take it out",
  });

  it.each([0, 10, 11, 51, 3000])("%i findings: all counted, none lost from the totals", (count) => {
    const introduced = Array.from({ length: count }, (_, index) => finding(index));
    const errors = introduced.filter(({ severity }) => severity === "error").length;
    const forms = validationForms({
      ...validationOf(fixtureCatalog(), fixtureCatalog()),
      judged: { changes: [], introduced, standing: introduced, mended: [] },
    });
    expect(forms.comment.length).toBeLessThanOrEqual(50_000);
    expect(forms.status.length).toBeLessThanOrEqual(STATUS_LIMIT);
    expect(forms.jobSummary.length).toBeLessThanOrEqual(500_000);
    expect(forms.check.summary.length).toBeLessThanOrEqual(20_000);
    expect(forms.check.annotations).toHaveLength(Math.min(count, 200));
    expect(forms.comment).toContain(
      count === 0 ? "Safe to merge" : `${errors.toLocaleString("en")} things to fix`,
    );
    if (errors > 50) expect(forms.comment).toMatch(/\.\.\. and [\d,]+ more\./);
    if (count > 200) expect(forms.check.summary).toContain(`200 of ${count}`);
    expect(forms.comment.split("<details>").length).toBe(forms.comment.split("</details>").length);
  });
});
