import { describe, expect, it } from "vitest";
import { holds } from "../../../../actions/rehearsal/runner/expressions/evaluate.ts";
import {
  expand,
  expandTexts,
  expandToText,
} from "../../../../actions/rehearsal/runner/expressions/expand.ts";

const status = { success: true, failure: false, cancelled: false };
const scope = { contexts: { github: { n: 3, list: ["a", "b"], none: null, name: "Ann" } }, status };
const open = "$" + "{{";

describe("expressions", () => {
  it("keep the kind of value where a text is one expression, and become text among others", () => {
    expect(expand(`${open} github.n }}`, scope)).toBe(3);
    expect(expand(`${open} github.list }}`, scope)).toEqual(["a", "b"]);
    expect(expand(`n=${open} github.n }} ${open} github.none }}!`, scope)).toBe("n=3 !");
    expect(expandTexts({ a: true, b: 1.5, c: `${open} github.list }}` }, scope)).toEqual({
      a: "true",
      b: "1.5",
      c: "Array",
    });
  });

  it("end at the braces outside quotes, and must end", () => {
    expect(expandToText(`${open} format('{0} }} {{', github.name) }}.`, scope)).toBe("Ann } {.");
    expect(() => expand(`${open} github.n`, scope)).toThrow("not closed");
  });

  it("refuse a context that is not there by name", () => {
    expect(() => expand(`${open} secrets.A }}`, scope)).toThrow("secrets");
  });

  it.each([
    ["success() && github.n == 3", true],
    [`${open} failure() }}`, false],
    ["always()", true],
    ["github.missing", false],
    ["github.name == 'ANN'", true],
    ["github.n", true],
    ["!github.none", true],
  ])("%s is %j", (condition, expected) => {
    expect(holds(condition, scope)).toBe(expected);
  });
});
