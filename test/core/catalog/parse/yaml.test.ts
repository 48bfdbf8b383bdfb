import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { parseYaml } from "../../../../actions/core/catalog/parse/yaml.ts";
import { fixtureCatalog } from "../../../catalog-fixture.ts";

const codesOf = (text: string): string[] => parseYaml(text).problems.map(({ code }) => code);

describe("parseYaml", () => {
  it("reads every definition as the yaml library does", () => {
    const texts = [...fixtureCatalog()].filter(([file]) => file.endsWith(".yaml"));
    expect(texts.length).toBeGreaterThan(15);
    for (const [file, text] of texts)
      expect(parseYaml(text), file).toMatchObject({ value: parse(text), problems: [] });
  });

  it("keeps to YAML 1.2's core schema", () => {
    const text = "{a: yes, b: no, c: on, d: 0o14, e: 1e3, f: ~, g: true, h: 2026-11-22, i: 12:30, j: null}";
    expect(parseYaml(text).value).toEqual({
      a: "yes",
      b: "no",
      c: "on",
      d: 12,
      e: 1000,
      f: null,
      g: true,
      h: "2026-11-22",
      i: "12:30",
      j: null,
    });
  });

  it("keeps keys as they are written", () => {
    expect(parseYaml("{010: a, 1.10: b, 'x y': c, true: d}").value).toEqual({
      "010": "a",
      "1.10": "b",
      "x y": "c",
      true: "d",
    });
  });

  it("notes numbers that lost something, and no others", () => {
    const text = "{a: 1.10, b: 012, c: 12, d: -1.5, e: '012', f: [+5, 0x1F], g: 0}";
    expect(parseYaml(text).oddNumbers).toEqual([
      { path: ["a"], source: "1.10", value: 1.1 },
      { path: ["b"], source: "012", value: 12 },
      { path: ["f", 0], source: "+5", value: 5 },
      { path: ["f", 1], source: "0x1F", value: 31 },
    ]);
  });

  it.each([
    ["a: &x 1\nb: *x", ["yaml-alias", "yaml-alias"]],
    ["&k a: 1", ["yaml-alias"]],
    ["? *x\n: 1", ["yaml-alias"]],
    ["a: !!str 1", ["yaml-tag"]],
    ["a: !foo {b: 1}", ["yaml-tag"]],
    ["!x a: 1", ["yaml-tag"]],
    ["a: 1\na: 2", ["yaml-duplicate-key"]],
    ["a: {b: 1, 'b': 2}", ["yaml-duplicate-key"]],
    ["{<<: {a: 1}}", ["reserved-key"]],
    ["__proto__: {a: 1}", ["reserved-key"]],
    ["? [a]\n: b", ["yaml-syntax"]],
    [": b", ["yaml-syntax"]],
    ["%YAML 1.1\n---\na: yes", ["yaml-syntax"]],
    ["a: 1\n---\nb: 2", ["yaml-syntax"]],
    [`a: ${"[".repeat(33)}${"]".repeat(33)}`, ["file-too-deep"]],
  ])("refuses %j", (text, codes) => {
    expect(codesOf(text)).toEqual(codes);
    expect(parseYaml(text).value).toBeUndefined();
  });

  it("allows what looks odd and is not", () => {
    expect(codesOf("constructor: 1\ntoString: 2\nhasOwnProperty: 3\na: 'x & y *z* !'\nb: '%'")).toEqual([]);
  });

  it("tells several mistakes at once, each on its own line", () => {
    expect(codesOf("a: @x\nb: 1\nc: @y\n")).toEqual(["account-for-id", "account-for-id"]);
    expect(codesOf("a: {x: 1, x: 2}\nb: *y\n")).toEqual(["yaml-duplicate-key", "yaml-alias"]);
  });

  it("is no way into the prototype", () => {
    parseYaml('{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

/** Texts that are made of what YAML gives a meaning to. */
const nearlyYaml = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ..."- |? |: |, |\n|\n  |\n    |\t|[|]|{|}|&a |*a|!t |!!str |'|\"|\\|#|%|@|`|>|---\n|...\n|<<: |~".split(
          "|",
        ),
        "|",
        "key: ",
        "name: x\n",
        "1.10",
        "\r\n",
        "\u{1f600}",
        "\u{feff}",
        "\u0000",
        "é",
      ),
      fc.string({ maxLength: 4 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

describe("parseYaml on any text", () => {
  it("never throws, and its problems lie within the text", () => {
    fc.assert(
      fc.property(nearlyYaml, (text) => {
        const { value, problems } = parseYaml(text);
        if (problems.length > 0) expect(value).toBeUndefined();
        for (const { start, end, message, why, fix } of problems) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(start).toBeLessThanOrEqual(text.length);
          expect(end).toBeLessThanOrEqual(text.length + 1);
          for (const words of [message, why, fix]) expect(words.length).toBeGreaterThan(3);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it("reads back any plain value that is written as JSON", () => {
    const keys = fc.string().filter((key) => key !== "__proto__" && key !== "<<");
    const { value: plain } = fc.letrec((tie) => ({
      leaf: fc.oneof(fc.boolean(), fc.integer(), fc.string(), fc.constant(null)),
      value: fc.oneof(
        { depthSize: "small" },
        tie("leaf"),
        fc.array(tie("value"), { maxLength: 4 }),
        fc.dictionary(keys, tie("value"), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(plain, (value) => {
        expect(parseYaml(JSON.stringify(value)).value).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { numRuns: 300 },
    );
  });
});

describe("hostile YAML (SEC-28)", () => {
  const KB = 256 * 1024;
  const repeated = (part: string): string => part.repeat(Math.floor(KB / part.length));
  const bombs: [string, string][] = [
    ["brackets", repeated("[")],
    ["braces", repeated("{a: ")],
    ["hyphens", repeated("- ")],
    ["question marks", repeated("? ")],
    ["closers", repeated("]")],
    ["commas", `[${repeated(",").slice(1)}`],
    ["quotes", repeated('"')],
    ["escapes", `"${repeated("\\x").slice(2)}`],
    ["anchors", repeated("&a ")],
    ["tags", repeated("!a ")],
    ["colons", repeated(": ")],
    ["comments", repeated("#\n")],
    ["documents", repeated("---\n")],
    ["many keys", Array.from({ length: 30_000 }, (_, index) => `key${index}:`).join("\n")],
    ["one key again and again", repeated("a: 1\n")],
    ["sequences of openers", repeated("- [\n")],
    [
      "laughs",
      `a: &a [x,x]\n${Array.from({ length: 200 }, (_, index) => `b${index}: &b${index} [*a,*a,*a]`).join("\n")}`,
    ],
  ];

  it.each(bombs)("%s take seconds at most", (_, text) => {
    const started = performance.now();
    const { problems } = parseYaml(text);
    expect(problems.length).toBeLessThanOrEqual(20);
    // About a second each where the machine is idle; the cap leaves room for a busy one.
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
