import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readQuickYaml } from "../../../../actions/core/catalog/parse/quick-yaml.ts";
import { parseAnyYaml } from "../../../../actions/core/catalog/parse/yaml.ts";
import { fixtureCatalog } from "../../../catalog-fixture.ts";

const texts = [...fixtureCatalog()].filter(([file]) => file.endsWith(".yaml")).map(([, text]) => text);
const lines = texts.flatMap((text) => text.split("\n"));

/** What has a meaning in YAML, and what only looks as if it had. */
const PIECES = [
  ...[
    " ",
    "  ",
    "\n",
    "\n  ",
    "\n- ",
    "- ",
    "-",
    ":",
    ": ",
    "#",
    " #",
    "'",
    '"',
    "[",
    "]",
    "{",
    "}",
    ",",
    ", ",
  ],
  ...[
    "|",
    ">",
    ">-",
    "&",
    "*",
    "!",
    "%",
    "@",
    "`",
    "?",
    "? ",
    "~",
    "=",
    "\\",
    "\t",
    "\r",
    "\nkey: ",
    "a",
    "é",
  ],
  ...["...", "---", "\n---\n", "<<", "__proto__", "\u00a0", "\u2028", "\u0085", "\ufeff"],
  ...["0", "12", "1.50", "-1", "+1", ".5", "1e3", "0x1f", "12:30", ".inf", "null", "True", "Infinity"],
];

const aLine = fc
  .tuple(fc.nat({ max: 8 }), fc.constantFrom(...lines))
  .map(([indent, line]) => `${" ".repeat(indent)}${line.trim()}\n`);
const someLines = fc
  .tuple(fc.constantFrom(...texts), fc.nat(60), fc.integer({ min: 1, max: 6 }))
  .map(([text, from, count]) =>
    text
      .split("\n")
      .slice(from, from + count)
      .join("\n"),
  );
const aText = fc.oneof(
  someLines,
  fc.array(aLine, { minLength: 1, maxLength: 5 }).map((all) => all.join("")),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => `a: ${pieces.join("")}`),
);
const anEdit = fc.tuple(fc.nat(400), fc.constantFrom(...PIECES), fc.nat(2));

/** Hard to get right are texts that are almost what somebody would write. */
const aMendedText = fc.tuple(aText, fc.array(anEdit, { maxLength: 3 })).map(([text, edits]) =>
  edits.reduce((now, [place, piece, gone]) => {
    const at = place % (now.length + 1);
    return now.slice(0, at) + piece + now.slice(at + gone);
  }, text),
);

describe("readQuickYaml", () => {
  it("reads nearly every definition by itself", () => {
    const read = texts.filter((text) => readQuickYaml(text) !== undefined);
    expect(read.length / texts.length).toBeGreaterThan(0.9);
  });

  it("is never of another opinion than the full parser", () => {
    let read = 0;
    fc.assert(
      fc.property(aMendedText, (text) => {
        const value = readQuickYaml(text);
        if (value === undefined) return;
        read += 1;
        expect(parseAnyYaml(text)).toStrictEqual({ value, problems: [], oddNumbers: [] });
      }),
      // The same texts each time, so that a new one is found by whoever looks for it, and not on the day of a release.
      { numRuns: 8000, seed: 18 },
    );
    expect(read).toBeGreaterThan(500);
  });

  it.each([
    ["a: {b: [c, 'd, e'], f: \"g: h\"} # i", { a: { b: ["c", "d, e"], f: "g: h" } }],
    ["a:\n- b: 1\n  c:\n  - d\n  -\ne:", { a: [{ b: 1, c: ["d", null] }], e: null }],
    ["a: x#y # z\n # w\n\nb: 12:30\n", { a: "x#y", b: "12:30" }],
    ["a: [-1, 2.5, 012x, true, ~, yes]", { a: [-1, 2.5, "012x", true, null, "yes"] }],
    ["a: >-\n  b\n  c\nd: [e,\n  f]", { a: "b c", d: ["e", "f"] }],
    ["010: a\nb c: d", { "010": "a", "b c": "d" }],
  ])("reads %j", (text, value) => {
    expect(readQuickYaml(text)).toStrictEqual(value);
  });

  it.each([
    ["a repeated key", "a: 1\na: 2"],
    ["a key of JavaScript's", "__proto__: 1"],
    ["a key that merges", "<<: {a: 1}"],
    ["a key in quotes", '"a": 1'],
    ["an anchor", "a: &b c"],
    ["an alias", "a: *b"],
    ["a tag", "a: !b c"],
    ["a number that loses something", "a: 1.10"],
    ["a number of another base", "a: 0x1f"],
    ["what is no number", "a: .inf"],
    ["a tab", "a:\tb"],
    ["a directive", "%YAML 1.2\n---\na: b"],
    ["a second document", "a: b\n---\nc: d"],
    ["a document that was ended before it began", "... a: b"],
    ["a text that says how far it is indented", "a: |1\n  b"],
    ["what stands behind a bracket", "a:\n- {b: c}   d: e"],
    ["an empty text", ""],
    ["what is no YAML", "a: [b"],
    ["many levels", `a: ${"[".repeat(40)}${"]".repeat(40)}`],
  ])("leaves %s to the full parser", (_, text) => {
    expect(readQuickYaml(text)).toBeUndefined();
  });
});
