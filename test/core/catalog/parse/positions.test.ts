import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { positionsOf } from "../../../../actions/core/catalog/parse/positions.ts";
import type { ValuePath } from "../../../../actions/core/catalog/parse/problem.ts";
import { parseYaml } from "../../../../actions/core/catalog/parse/yaml.ts";
import { fixtureCatalog } from "../../../catalog-fixture.ts";

const TEXT = `# head
a: one
b: {c: [x, "y z"], d: 3}
list:
  - name: first
    deep: {e: 1}
  - second
empty:
block: |
  some
  text
`;
const { spanOf } = positionsOf(TEXT);
const textAt = (path: ValuePath, at?: "key" | "value" | "parent"): string => TEXT.slice(...spanOf(path, at));

describe("positionsOf", () => {
  it.each<[ValuePath, "key" | "value" | "parent", string]>([
    [["a"], "value", "one"],
    [["a"], "key", "a"],
    [["b"], "value", '{c: [x, "y z"], d: 3}'],
    [["b"], "parent", "b"],
    [["b", "c", 1], "value", '"y z"'],
    [["list"], "value", "list"],
    [["list", 0], "value", "name: first"],
    [["list", 0], "key", "name: first"],
    [["list", 0, "deep", "e"], "value", "1"],
    [["list", 0, "missing"], "value", "name: first"],
    [["list", 1], "value", "second"],
    [["list", 9], "value", "list"],
    [["empty"], "value", "empty"],
    [["b", "missing"], "value", "b"],
    [["missing"], "value", "a: one"],
    [[], "value", "a: one"],
  ])("%j at its %s is %j", (path, at, expected) => {
    expect(textAt(path, at)).toBe(expected);
  });

  it("points at the head of a text over several lines", () => {
    expect(textAt(["block"])).toMatch(/^\|\n {2}some/);
  });

  it("stays within any text, for any path", () => {
    const step = fc.oneof(fc.constantFrom("a", "b", "list", "c"), fc.nat(3));
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."ab:[]{}- \n\"'#|>") }),
        fc.array(step),
        (text, path) => {
          const [start, end] = positionsOf(text).spanOf(path);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("finds every scalar of the small catalog where it stands", () => {
    let checked = 0;
    for (const [file, text] of fixtureCatalog()) {
      if (!file.endsWith(".yaml")) continue;
      const positions = positionsOf(text);
      const walk = (value: unknown, path: (string | number)[]): void => {
        if (typeof value === "object" && value !== null) {
          for (const [key, below] of Object.entries(value))
            walk(below, [...path, Array.isArray(value) ? Number(key) : key]);
        } else {
          expect(parseYaml(positions.sourceOf(path)).value, `${file} ${path.join(".")}`).toEqual(value);
          checked++;
        }
      };
      walk(parseYaml(text).value, []);
    }
    expect(checked).toBeGreaterThan(300);
  });
});
