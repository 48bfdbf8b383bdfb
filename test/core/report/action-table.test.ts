import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type ActionDescription, withTable } from "../../../actions/core/report/action-table.ts";

const ACTIONS = path.resolve(import.meta.dirname, "../../../actions");
const ACTION = {
  name: "Greet",
  description: "Greets.",
  inputs: {
    who: { description: "Whom | which\none", required: true },
    loud: { description: "How", default: "no" },
  },
};

describe("withTable", () => {
  it("begins a README where there is none, and finds its own place again", () => {
    const fresh = withTable("", ACTION);
    expect(fresh).toContain("# Greet");
    expect(fresh).toContain("Whom \\| which one");
    const edited = fresh.replace("Greets.", "Greets in words of its own.");
    const again = withTable(edited, { ...ACTION, inputs: {}, outputs: { done: { description: "Whether" } } });
    expect(again).toContain("in words of its own");
    expect(again).toContain("No inputs.");
    expect(again).toContain("`done`");
    expect(withTable(again, { ...ACTION, inputs: {}, outputs: { done: { description: "Whether" } } })).toBe(
      again,
    );
  });

  const own = readdirSync(ACTIONS).flatMap((name) => {
    try {
      return [[name, readFileSync(path.join(ACTIONS, name, "action.yml"), "utf8")] as const];
    } catch {
      return [];
    }
  });
  it.each(own)("%s has its table, and names nothing else as its build", (name, yaml) => {
    const readme = readFileSync(path.join(ACTIONS, name, "README.md"), "utf8");
    expect(withTable(readme, parse(yaml) as ActionDescription)).toBe(readme);
    expect(yaml).toContain(`main: ../dist/${name}.js`);
  });
});
