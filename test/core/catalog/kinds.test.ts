import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { schemas } from "../../../actions/core/catalog/generated/schemas.ts";
import { formOf, kindOf, kinds, kindsAt } from "../../../actions/core/catalog/kinds.ts";

describe("kinds", () => {
  it("each have a schema of their name", () => {
    const titles = kinds.map(({ kind, schema }) => [kind, schemas[schema]?.title]);
    expect(titles.filter(([kind, title]) => kind !== title)).toEqual([]);
    expect(kinds.map(({ schema }) => schema).toSorted()).toEqual(
      Object.keys(schemas).filter((file) => file !== "common.schema.json"),
    );
  });

  it("each have an example that stands in their place", () => {
    for (const { kind, example, markdown } of kinds) {
      expect(
        kindsAt(example).map((one) => one.kind),
        kind,
      ).toContain(kind);
      expect(formOf(example)).toBe(markdown ? "markdown" : "yaml");
    }
  });

  it("are all found by name", () => {
    expect(kindOf("EventType")?.schema).toBe("event-type.schema.json");
    expect(kindOf("Deployment")).toBeUndefined();
    expect(kindOf("toString")).toBeUndefined();
  });

  it("stand beside all other schemas in schemas/", () => {
    const files = readdirSync(path.resolve(import.meta.dirname, "../../../schemas"));
    expect(files).toEqual(expect.arrayContaining(Object.keys(schemas)));
  });

  it.each([
    ["workflows/a/workflow.yaml", ["Workflow"]],
    ["workflows/a/playbook.yaml", ["Playbook"]],
    ["workflows/a/b/playbook.yaml", []],
    ["workflows/a/x.md", ["Runbook"]],
    ["workflows/a/prompts/x.md", ["Prompt"]],
    ["policies/x.yaml", ["RiskPolicy", "ApprovalPolicy"]],
    ["people.yaml", ["People"]],
    ["a/people.yaml", []],
    ["events/case.opened.yaml", ["EventType"]],
    ["sources/x.yml", []],
  ])("%s is the place of %j", (file, expected) =>
    expect(kindsAt(file).map(({ kind }) => kind)).toEqual(expected),
  );

  it.each([
    ["README.md", "other"],
    ["workflows/a/README.md", "other"],
    ["workflows/a/x.MD", "markdown"],
    ["services/report.md", "other"],
    ["x.YML", "yaml"],
    ["sources/export.csv", "other"],
  ])("%s is read as %s", (file, expected) => expect(formOf(file)).toBe(expected));
});
