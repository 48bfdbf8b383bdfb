import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { schemas } from "../../../../actions/core/catalog/generated/schemas.ts";
import { kindOf } from "../../../../actions/core/catalog/kinds.ts";
import { splitFrontMatter } from "../../../../actions/core/catalog/parse/front-matter.ts";
import { diagnose, schemaFile, typesAt } from "../../../../actions/core/catalog/schema/diagnose.ts";
import { hasWords } from "../../../../actions/core/catalog/schema/forms.ts";
import type { Mismatch } from "../../../../actions/core/catalog/schema/mismatch.ts";
import { wordsOf } from "../../../../actions/core/catalog/schema/words.ts";
import { fixtureCatalog } from "../../../catalog-fixture.ts";

type Value = Record<string, unknown>;

const definitions = [...fixtureCatalog()].map(([file, text]) => ({
  file,
  value: parse(file.endsWith(".md") ? (splitFrontMatter(text)?.yaml ?? "") : text) as Value,
}));

/** Every path into a value, the top left out. */
function pathsOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    return [here, ...pathsOf(below, here)];
  });
}

function parentOf(value: Value, path: readonly (string | number)[]): Record<string | number, unknown> {
  return path.slice(0, -1).reduce((at: unknown, key) => (at as Value)[key], value) as Record<string, unknown>;
}

const anything = fc.oneof(
  fc.constantFrom(
    "",
    "Sales Lead",
    "sales-lead",
    "15m",
    "2026-W30",
    "2026-11-22",
    "x".repeat(300),
    "<= 2d",
    "human",
  ),
  fc.integer({ min: -5, max: 5000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom([], {}, ["a", "a"], { column: "A" }, { of: "any", where: "a = b" }, { goal: ">= 1" }),
);

const change = fc.record({
  definition: fc.constantFrom(...definitions),
  where: fc.nat(),
  how: fc.constantFrom("replace", "remove", "add", "repeat"),
  key: fc.constantFrom("extra", "ownr", "kind", "spec", "where", "count", "equals", "from", "default"),
  value: anything,
});

function changed({
  definition,
  where,
  how,
  key,
  value,
}: typeof change extends fc.Arbitrary<infer T> ? T : never): Value {
  const copy = structuredClone(definition.value);
  const paths = pathsOf(copy);
  const path = paths[where % paths.length] as (string | number)[];
  const parent = parentOf(copy, path);
  const last = path.at(-1) as string | number;
  if (how === "replace") parent[last] = value;
  else if (how === "add" && !Array.isArray(parent)) parent[key] = value;
  else if (how === "remove" && !Array.isArray(parent)) delete parent[last];
  else if (Array.isArray(parent)) parent.push(structuredClone(parent[0]));
  return copy;
}

describe("diagnose", () => {
  it("finds nothing in the small catalog", () => {
    for (const { file, value } of definitions) {
      expect(diagnose(value, schemaFile(kindOf(value.kind as string)?.schema ?? "")), file).toEqual([]);
    }
  });

  it("finds something exactly where the generated validators refuse, and words for it", () => {
    let refused = 0;
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 1 }), ([first]) => {
        const change = first as NonNullable<typeof first>;
        const kind = kindOf(change.definition.value.kind as string);
        const value = changed(change);
        const mismatches = diagnose(value, schemaFile(kind?.schema ?? ""));
        expect(mismatches.length === 0, JSON.stringify(mismatches)).toBe(kind?.fits(value));
        if (mismatches.length > 0) refused++;
        for (const mismatch of mismatches) {
          const { message, why, fix } = wordsOf(mismatch);
          for (const text of [message, why, fix]) {
            expect(text).toMatch(/^.{4,400}$/s);
            expect(text).not.toMatch(/undefined|\[object|NaN|\^\[/);
          }
        }
      }),
      { numRuns: 3000 },
    );
    expect(refused).toBeGreaterThan(1000);
  });

  it("reports one cause once", () => {
    const workflow = definitions.find(({ value }) => value.kind === "Workflow")?.value as Value;
    const spec = { ...(workflow.spec as Value) };
    spec.reviwer = spec.reviewer;
    delete spec.reviewer;
    const found = diagnose({ ...workflow, spec }, schemaFile("workflow.schema.json"));
    expect(found.map(({ kind }) => kind)).toEqual(["unknown-key"]);
  });
});

describe("the form that was meant", () => {
  const inStep = (step: unknown): Mismatch[] =>
    diagnose(
      { apiVersion: "opsbook/v1", kind: "Playbook", metadata: { name: "a" }, spec: { steps: [step] } },
      schemaFile("playbook.schema.json"),
    );
  const inMeasure = (measure: unknown): Mismatch[] =>
    diagnose(measure, {
      schema: { $ref: "workflow.schema.json#/properties/spec/properties/measures" },
      file: "workflow.schema.json",
    });
  const inCondition = (condition: unknown): Mismatch[] =>
    diagnose(condition, { schema: { $ref: "#/definitions/condition" }, file: "source.schema.json" });
  const summary = (found: Mismatch[]): string[] =>
    found.map((one) => {
      const more =
        "key" in one
          ? one.key
          : "keys" in one
            ? one.keys.join("|")
            : "choices" in one
              ? one.choices.join("|")
              : "";
      return [one.kind, one.path.join("."), more].join(" ").trim();
    });

  it.each<[unknown, string[]]>([
    [{ id: "a", kind: "draft" }, ["missing-key spec.steps.0 prompt"]],
    [{ id: "a", kind: "ask", who: "x", question: "y", to: "z" }, ["unknown-key spec.steps.0 to"]],
    [{ id: "a", kind: "asks" }, ["not-a-choice spec.steps.0.kind draft|route|follow-up|ask|act"]],
    [{ id: "a" }, ["missing-key spec.steps.0 kind"]],
    ["a", ["wrong-type spec.steps.0"]],
  ])("of a step %j", (step, expected) => expect(summary(inStep(step))).toEqual(expected));

  it.each<[unknown, string[]]>([
    [{ response_time: { from: "case.opened" } }, ["missing-key response_time to"]],
    [{ own: { from: "case.opened", too: "case.completed" } }, ["unknown-key own too"]],
    [{ own: { of: "case.opened" } }, ["missing-key own where"]],
    [{ own: { goal: ">= 5" } }, ["missing-key own count"]],
    [{ own: { count: "case.opened", gaol: ">= 5" } }, ["unknown-key own gaol"]],
    [
      { throughput: { from: "a", to: "b" } },
      ["unknown-key throughput from", "unknown-key throughput to", "missing-key throughput count"],
    ],
  ])("of a measure %j", (measure, expected) => expect(summary(inMeasure(measure))).toEqual(expected));

  it.each<[unknown, string[]]>([
    [{ column: "A" }, ["missing-one-of  equals|in|starts_with|is_empty"]],
    [{ column: "A", equal: "b" }, ["unknown-key  equal"]],
    [{ column: "A", in: "b" }, ["wrong-type in"]],
    [
      {
        and: [
          { column: "A", equals: 1 },
          { colum: "B", equals: 1 },
        ],
      },
      ["unknown-key and.1 colum"],
    ],
    [{ not: [{ column: "A", equals: 1 }] }, ["wrong-type not"]],
  ])("of a condition %j", (condition, expected) => expect(summary(inCondition(condition))).toEqual(expected));
});

describe("typesAt", () => {
  const source = definitions.find(({ file }) => file.endsWith("/crm.yaml"))?.value as Value;
  it("looks into every form", () => {
    const schema = schemaFile("source.schema.json");
    expect(typesAt(source, schema, ["spec", "emit", 4, "when", "equals"])).toEqual([
      "string",
      "number",
      "boolean",
    ]);
    expect(typesAt(source, schema, ["spec", "emit", 0, "data", "topic", "column"])).toEqual(["string"]);
    expect(typesAt(source, schema, ["metadata", "name"])).toEqual(["string"]);
    expect(typesAt(source, schema, ["spec", "nowhere"])).toEqual([]);
  });
});

describe("forms", () => {
  it("every pattern and format of the schemas has words", () => {
    const found = new Set<string>();
    const walk = (node: unknown): void => {
      if (typeof node !== "object" || node === null) return;
      for (const [key, value] of Object.entries(node)) {
        if ((key === "pattern" || key === "format") && typeof value === "string") found.add(value);
        walk(value);
      }
    };
    walk(schemas);
    expect(found.size).toBeGreaterThan(10);
    expect([...found].filter((form) => !hasWords(form))).toEqual([]);
  });
});
