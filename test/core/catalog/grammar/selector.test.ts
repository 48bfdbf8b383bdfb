import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type FieldCondition,
  matches,
  parseConditions,
  parseSelector,
  type Selector,
} from "../../../../actions/core/catalog/grammar/selector.ts";
import type { EventRecord } from "../../../../actions/core/signal/record.ts";

const record: EventRecord = {
  specversion: "1.0",
  id: "1",
  source: "crm",
  type: "case.responded",
  time: "2026-11-16T08:30:00.000Z",
  actor: "human",
  data: { priority: 5, made_sla: true, team: "In progress" },
};

function read(text: string): Selector {
  const result = parseSelector(text);
  if (!result.ok) throw new Error(result.message);
  return result.selector;
}

function write(selector: Omit<Selector, "text">): string {
  const conditions = selector.where.map(({ field, op, values }) => {
    const quoted = values.map((value) => (value.includes('"') ? `'${value}'` : `"${value}"`));
    return op === "in" ? `${field} in [${quoted.join(", ")}]` : `${field} ${op} ${quoted[0]}`;
  });
  const pick = selector.pick === "each" ? "" : `${selector.pick} `;
  return `${pick}${selector.type}${conditions.length === 0 ? "" : ` where ${conditions.join(" and ")}`}`;
}

describe("parseSelector", () => {
  it.each([
    ["case.opened", "each", "case.opened", []],
    ["last case.completed", "last", "case.completed", []],
    [
      "first case.responded where actor = human",
      "first",
      "case.responded",
      [{ field: "actor", op: "=", values: ["human"] }],
    ],
    [
      "any where channel!='In store' and level in [1,2, \"3 a\"]",
      "each",
      "any",
      [
        { field: "channel", op: "!=", values: ["In store"] },
        { field: "level", op: "in", values: ["1", "2", "3 a"] },
      ],
    ],
    ["  first   any ", "first", "any", []],
    [
      "any where and = 1 and in in [a]",
      "each",
      "any",
      [
        { field: "and", op: "=", values: ["1"] },
        { field: "in", op: "in", values: ["a"] },
      ],
    ],
  ])("reads %s", (text, pick, type, where) => {
    expect(parseSelector(text)).toEqual({ ok: true, selector: { pick, type, where, text } });
  });

  it.each([
    ["", "", "a record type is missing, such as case.opened, or any"],
    ["first ", "", "a record type is missing, such as case.opened, or any"],
    ["opened", "opened", '"opened" is no record type; write one such as case.opened, or any'],
    ["First case.opened", "First", /no record type/],
    [
      "case.opened when actor = human",
      "when",
      'unexpected "when" after case.opened; a condition begins with `where`',
    ],
    ["any where ", "", "a field, such as actor is missing at the end"],
    ["any where Actor = human", "Actor", 'expected a field, such as actor, found "Actor"'],
    ["any where actor is human", "is", 'expected =, != or in, found "is"'],
    ["any where actor == human", "==", '"==" is written `=`'],
    ["any where actor = = human", "=", 'expected a value, found "="'],
    ["any where actor ! human", "!", '"!" stands alone; write !='],
    ["any where actor = ", "", "a value is missing at the end"],
    ["any where actor = and", "and", 'expected a value, found "and"'],
    [
      "any where team = In progress",
      "progress",
      /join conditions with `and`, and put a value of several words in quotes/,
    ],
    ["any where team = 'In progress", "'In progress", "this quote is never closed"],
    ["any where team = ''", "''", "a value is never empty"],
    ["any where team in a, b", "a", 'expected a list, such as [a, b], found "a"'],
    ["any where team in []", "]", 'expected a value, found "]"'],
    ["any where team in [a b]", "b", 'expected `,` or `]`, found "b"'],
    ["any where team in [a, b", "", "`,` or `]` is missing at the end"],
    ["any where actor = human or actor = ai", "or", /unexpected "or"/],
  ])("refuses %s and marks the part", (text, part, message) => {
    const result = parseSelector(text);
    if (result.ok) throw new Error("expected a refusal");
    if (typeof message === "string") expect(result.message).toBe(message);
    else expect(result.message).toMatch(message);
    expect(text.slice(result.offset, result.offset + result.length)).toBe(part);
  });

  it("reads back what is written", () => {
    const value = fc
      .string({ minLength: 1, maxLength: 8, unit: "grapheme" })
      .filter((text) => !(text.includes('"') && text.includes("'")));
    const field = fc.stringMatching(/^[a-z][a-z0-9_]{0,6}$/);
    const condition: fc.Arbitrary<FieldCondition> = fc.oneof(
      fc.record({ field, op: fc.constantFrom("=" as const, "!=" as const), values: fc.tuple(value) }),
      fc.record({
        field,
        op: fc.constant("in" as const),
        values: fc.array(value, { minLength: 1, maxLength: 3 }),
      }),
    );
    const selector = fc.record({
      pick: fc.constantFrom("first" as const, "last" as const, "each" as const),
      type: fc.oneof(
        fc.constant("any"),
        fc.stringMatching(/^[a-z]{1,4}(\.[a-z]{1,4}(-[a-z]{1,3}){0,2}){1,2}$/),
      ),
      where: fc.array(condition, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(selector, (written) => {
        const { text: _, ...again } = read(write(written));
        expect(again).toEqual(written);
      }),
    );
  });

  it("never throws, and marks a part that lies in the text", () => {
    const pieces = fc.array(
      fc.constantFrom(
        "first",
        "any",
        "case.opened",
        "where",
        "and",
        "in",
        "=",
        "!",
        "[",
        "]",
        ",",
        "'",
        '"',
        " ",
        "a",
        "é",
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          pieces.map((list) => list.join(" ")),
          pieces.map((list) => list.join("")),
        ),
        (text) => {
          const result = parseSelector(text);
          return (
            result.ok ||
            (result.offset >= 0 && result.length >= 0 && result.offset + result.length <= text.length)
          );
        },
      ),
    );
  });
});

describe("parseConditions", () => {
  it("reads the condition of a rate", () => {
    expect(parseConditions("made_sla = true")).toEqual({
      ok: true,
      conditions: [{ field: "made_sla", op: "=", values: ["true"] }],
    });
  });

  it("refuses a selector", () => {
    expect(parseConditions("any where made_sla = true")).toMatchObject({ ok: false, offset: 4, length: 5 });
  });
});

describe("matches", () => {
  it.each([
    ["case.responded", true],
    ["case.opened", false],
    ["any", true],
    ["any where actor = human", true],
    ["any where actor != human", false],
    ["any where source = crm and type = case.responded", true],
    ["any where priority = 5", true],
    ["any where priority = 5.0", false],
    ["any where made_sla = true", true],
    ["any where made_sla != false", true],
    ["any where team in [x, 'In progress']", true],
    ["any where team in [x]", false],
    ["any where channel = direct", false],
    ["any where channel != direct", false],
    ["any where absent in [a]", false],
    ["any where constructor != a", false],
  ])("%s: %s", (text, expected) => {
    expect(matches(read(text), record)).toBe(expected);
  });

  it("takes a record without data", () => {
    const { data: _, ...bare } = record;
    expect(matches(read("any where priority != 1"), bare)).toBe(false);
  });
});
