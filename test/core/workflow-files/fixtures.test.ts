import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { checkWorkflowFiles } from "../../../actions/core/workflow-files/check.ts";
import type { Declarations, DeclaredJob } from "../../../actions/core/workflow-files/declarations.ts";
import { asMap } from "../../../actions/core/workflow-files/plain.ts";
import { readWorkflowRepository } from "../../../actions/core/workflow-files/repository.ts";
import { workflowRules } from "../../../actions/core/workflow-files/rules/index.ts";

const FOLDER = path.join(import.meta.dirname, "fixtures");

/** What stands around every case, with nothing wrong in it. */
const AROUND = {
  "workflows-catalog/cadence.yaml": "spec: {zone: Europe/Berlin}\n",
  "workflows-catalog/sources/crm.yaml":
    "spec: {pull: {url: https://crm.example.com/leads.csv, secret: OPSBOOK_PULL_CRM}}\n",
  ".github/CODEOWNERS": "* @ann\n",
  ".github/workflows/bell.yml": `name: bell
on: {pull_request_review: {types: [submitted]}}
permissions: {}
jobs:
  ring:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions: {}
    steps:
      - run: echo ring
`,
  "actions/ingest-signals/action.yml": `name: Ingest signals
description: Takes events in
runs: {using: node24, main: ../dist/ingest-signals.js}
`,
  "actions/greet/action.yml": `name: Greet
description: Greets somebody
inputs:
  who: {description: whom, required: true}
  loud: {description: how, default: "false"}
runs: {using: node24, main: ../dist/greet.js}
`,
};

/** Where a case stands in its repository. */
function placeOf(name: string): string {
  if (name.endsWith(".CODEOWNERS")) return ".github/CODEOWNERS";
  const action = /^(.*)\.action\.yml$/.exec(name)?.[1];
  return action === undefined ? `.github/workflows/${name}` : `actions/${action}/action.yml`;
}

/** What a case's jobs have is what the table says, unless the case is about the table itself. */
function declarationsFor(rule: string, files: ReadonlyMap<string, string>): Declarations {
  const table: DeclaredJob = {
    scopes: { contents: { level: "read", why: "reads the catalog" } },
    required: rule === "required-jobs-always-run",
  };
  const jobs: Declarations["jobs"] = {};
  for (const workflow of readWorkflowRepository(files).repository.workflows) {
    jobs[workflow.name] = Object.fromEntries(
      workflow.jobs.map(({ id, value }) => {
        const scopes = Object.entries(asMap(value.permissions)).map(([scope, level]) => [
          scope,
          { level: level === "write" ? "write" : "read", why: "as the case has it" },
        ]);
        const own = { scopes: Object.fromEntries(scopes), required: table.required === true && id === "do" };
        return [id, rule === "permissions-are-declared" && id === "do" ? table : own];
      }),
    );
    if (rule === "permissions-are-declared") delete jobs[workflow.name]?.other;
  }
  return { jobs, ownBranches: ["ledger"] };
}

function markedLines(text: string): number[] {
  return text.split("\n").flatMap((line, index) => (line.includes("# bad") ? [index + 1] : []));
}

describe.each(workflowRules)("$id ($requirement)", ({ id }) => {
  const cases = readdirSync(path.join(FOLDER, id));

  it("has a seeded-bad case and one that is right", () => {
    expect(cases.some((name) => name.startsWith("bad"))).toBe(true);
    expect(cases.some((name) => name.startsWith("ok"))).toBe(true);
  });

  it.each(cases)("finds in %s what is marked there, and nothing else", (name) => {
    const text = readFileSync(path.join(FOLDER, id, name), "utf8");
    const files = new Map(Object.entries({ ...AROUND, [placeOf(name)]: text }));
    const findings = checkWorkflowFiles(files, declarationsFor(id, files));
    expect([...new Set(findings.map(({ code, file }) => `${code} in ${file}`))]).toEqual(
      name.startsWith("bad") ? [`${id} in ${placeOf(name)}`] : [],
    );
    expect([...new Set(findings.map(({ range }) => range.start.line))]).toEqual(markedLines(text));
  });
});

describe("the rules over workflow files", () => {
  it("are one file each, named after the rule, with unique ids", () => {
    const folder = path.resolve(import.meta.dirname, "../../../actions/core/workflow-files/rules");
    const files = readdirSync(folder).filter((name) => name !== "index.ts");
    expect(workflowRules.map(({ id }) => `${id}.ts`)).toEqual(files.sort());
    expect(readdirSync(FOLDER).sort()).toEqual(workflowRules.map(({ id }) => id));
  });

  it("say what is wrong, why and how to mend it", () => {
    const findings = workflowRules.flatMap(({ id }) =>
      readdirSync(path.join(FOLDER, id)).flatMap((name) => {
        const text = readFileSync(path.join(FOLDER, id, name), "utf8");
        const files = new Map(Object.entries({ ...AROUND, [placeOf(name)]: text }));
        return checkWorkflowFiles(files, declarationsFor(id, files));
      }),
    );
    for (const { message, why, fix } of findings) {
      for (const words of [message, why, fix]) expect(words).toMatch(/^\S[^\n]{8,160}[^.\s]$/);
    }
  });
});
