import { describe, expect, it } from "vitest";
import { isEventRecord } from "../../../../actions/core/catalog/generated/output-validators.js";
import type {
  EmitRule,
  EventField,
  EventType,
  Source,
} from "../../../../actions/core/catalog/generated/types.ts";
import { personHash } from "../../../../actions/core/signal/person.ts";
import { compileSource, type SourceOptions } from "../../../../actions/core/signal/source/compile.ts";
import type { Cell } from "../../../../actions/core/signal/source/row.ts";
import { numberRepeats } from "../../../../actions/core/signal/source/row-content.ts";

const CONTEXT = {
  file: "sha256:0",
  fileName: "leads.csv",
  now: Date.parse("2026-11-22T12:00:00Z"),
  recordedtime: "2026-11-22T12:00:00.000Z",
};

function eventType(
  name: string,
  fields: Record<string, EventField> = {},
  rest: Partial<EventType["spec"]> = {},
): EventType {
  const data = { type: "object", additionalProperties: false, properties: fields } as const;
  return {
    apiVersion: "opsbook/v1",
    kind: "EventType",
    metadata: { name, title: name },
    spec: { description: name, data, ...rest },
  };
}

const TYPES = [
  eventType("case.opened", {
    amount: { type: "number" },
    note: { type: "string", maxLength: 10 },
    urgent: { type: "boolean" },
    seats: { type: "integer" },
    due: { type: "string", format: "date-time" },
  }),
  eventType("case.responded", { phone: { type: "string" } }, { personal: ["phone"] }),
  eventType("case.completed"),
];

const OPENED: EmitRule = { type: "case.opened", time: "Created", id: ["Id"], subject: "Id" };

function sourceOf(emit: EmitRule[], rest: Partial<Source["spec"]> = {}): Source {
  return {
    apiVersion: "opsbook/v1",
    kind: "Source",
    metadata: { name: "crm" },
    spec: { format: "csv", ...rest, emit },
  };
}

function compile(emit: EmitRule[], rest: Partial<Source["spec"]> = {}, options: Partial<SourceOptions> = {}) {
  const compiled = compileSource(sourceOf(emit, rest), TYPES, { piiKey: "key", ...options });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return (row: Record<string, Cell>, number = 2) =>
    compiled.compiled.map(
      { number, cells: compiled.compiled.columns.map((column) => row[column] ?? "") },
      CONTEXT,
    );
}

function problems(
  emit: EmitRule[],
  rest: Partial<Source["spec"]> = {},
  options: Partial<SourceOptions> = {},
) {
  const compiled = compileSource(sourceOf(emit, rest), TYPES, { piiKey: null, ...options });
  return compiled.ok ? [] : compiled.problems.map(({ path, message }) => `${path.join(".")}: ${message}`);
}

const ROW = { Id: "L-1", Created: "2026-11-16T08:30:00Z" };

describe("records of a row", () => {
  it("holds only what its rule maps", () => {
    const map = compile([
      { ...OPENED, person: "Mail", workflow: "leads", channel: "direct", actor: "human" },
    ]);
    expect(map({ ...ROW, Mail: "Jane@Example.com ", Other: "x" }).records).toEqual([
      {
        specversion: "1.0",
        id: "case.opened:L-1",
        source: "crm",
        type: "case.opened",
        subject: "L-1",
        time: "2026-11-16T08:30:00.000Z",
        workflow: "leads",
        channel: "direct",
        person: personHash("key")("jane@example.com"),
        actor: "human",
        sequence: "2",
        recordedtime: "2026-11-22T12:00:00.000Z",
      },
    ]);
  });

  it("makes records that fit the schema of records", () => {
    const data = {
      amount: { column: "Amount", as: "number" as const },
      urgent: { column: "Urgent", as: "boolean" as const },
    };
    const [record] = compile([{ ...OPENED, data, person: "Mail" }])({
      ...ROW,
      Mail: "a@b.c",
      Amount: "1.5",
      Urgent: "yes",
    }).records;
    expect(isEventRecord(record)).toBe(true);
  });

  it("emits nothing for an empty time, and one record for each rule that has one", () => {
    const map = compile([OPENED, { ...OPENED, type: "case.completed", time: "Closed" }]);
    expect(map({ ...ROW, Closed: " " })).toMatchObject({
      records: [{ type: "case.opened" }],
      quarantined: [],
    });
    expect(map({ ...ROW, Closed: "2026-11-17" }).records.map(({ id, sequence }) => [id, sequence])).toEqual([
      ["case.opened:L-1", "200"],
      ["case.completed:L-1", "201"],
    ]);
  });

  it("keeps the rules' order among records of the same instant", () => {
    const map = compile([OPENED, { ...OPENED, type: "case.completed", time: "Created" }]);
    const [opened, completed] = map(ROW, 1_000_000).records;
    expect(Number(opened?.sequence)).toBeLessThan(Number(completed?.sequence));
    expect(opened?.sequence).toMatch(/^\d{1,15}$/);
  });

  it("takes the order from a column, where one is named", () => {
    const map = compile([{ ...OPENED, sequence: "Change" }]);
    expect(map({ ...ROW, Change: "0017" }).records[0]?.sequence).toBe("0017");
    expect(map({ ...ROW, Change: "" }).records[0]).not.toHaveProperty("sequence");
    expect(map({ ...ROW, Change: "1.5" }).quarantined[0]).toMatchObject({
      code: "bad-sequence",
      column: "Change",
    });
  });

  it("leaves open when a record became known, where its column is empty", () => {
    const map = compile([{ ...OPENED, recorded: "Noted" }]);
    expect(map({ ...ROW, Noted: "2026-11-16 09:00" }).records[0]?.recordedtime).toBe(
      "2026-11-16T09:00:00.000Z",
    );
    expect(map({ ...ROW, Noted: "" }).records[0]).not.toHaveProperty("recordedtime");
    expect(map({ ...ROW, Noted: "soon" }).quarantined[0]).toMatchObject({
      code: "unreadable-time",
      column: "Noted",
    });
  });

  it("applies a rule only where its condition holds", () => {
    const map = compile([{ ...OPENED, when: { column: "State", equals: "New" } }]);
    expect(map({ ...ROW, State: "Old", Created: "not even a time" })).toEqual({
      records: [],
      quarantined: [],
    });
  });
});

describe("ids", () => {
  it("joins columns so that no two rows can meet", () => {
    const map = compile([{ ...OPENED, id: ["A", "B"] }]);
    const id = (A: string, B: string) => map({ ...ROW, A, B }).records[0]?.id;
    expect([id("1", "2"), id("1:2", "3"), id("1", "2:3"), id("1%3A2", "3")]).toEqual([
      "case.opened:1:2",
      "case.opened:1%3A2:3",
      "case.opened:1:2%3A3",
      "case.opened:1%253A2:3",
    ]);
  });

  it("tells rules of the same type apart, and keeps the first one's ids when a rule is added", () => {
    const second: EmitRule = { ...OPENED, time: "Again" };
    const ids = (emit: EmitRule[]) =>
      compile(emit)({ ...ROW, Again: "2026-11-17" }).records.map(({ id }) => id);
    expect(ids([OPENED])).toEqual(["case.opened:L-1"]);
    expect(ids([OPENED, second])).toEqual(["case.opened:L-1", "case.opened~2:L-1"]);
  });

  it.each([
    [{ Id: "" }, "missing-id", "Id"],
    [{ Case: " " }, "missing-subject", "Case"],
    [{ Id: "2.02611E+11" }, "rounded-id", "Id"],
    [{ Id: 2 ** 60 }, "rounded-id", "Id"],
    [{ Id: "x".repeat(301) }, "text-too-long", "Id"],
  ])("quarantines %o", (cells, code, column) => {
    const { records, quarantined } = compile([{ ...OPENED, subject: "Case" }])({
      ...ROW,
      Case: "C",
      ...cells,
    });
    expect(records).toEqual([]);
    expect(quarantined).toMatchObject([{ code, column, row: 2, rule: 0, time: "2026-11-16T08:30:00.000Z" }]);
  });

  it("says what is wrong with a cell once, however many rules read it", () => {
    const map = compile([OPENED, { ...OPENED, type: "case.completed" }]);
    expect(map({ ...ROW, Id: "" }).quarantined).toHaveLength(1);
  });
});

describe("values", () => {
  const value = (mapped: NonNullable<EmitRule["data"]>[string], cell: Cell, field = "note", rest = {}) => {
    const { records, quarantined } = compile(
      [{ ...OPENED, data: { [field]: mapped } }],
      rest,
    )({ ...ROW, Value: cell });
    return quarantined[0]?.code ?? records[0]?.data?.[field];
  };

  it.each<[string, Cell, NonNullable<EmitRule["data"]>[string], unknown]>([
    ["note", " text ", { column: "Value" }, "text"],
    ["note", "", { column: "Value" }, undefined],
    ["note", "", { column: "Value", default: "none" }, "none"],
    ["note", "W", { column: "Value", map: { W: "web" } }, "web"],
    ["note", "X", { column: "Value", map: { W: "web" } }, "unlisted-word"],
    ["note", "constructor", { column: "Value", map: { W: "web" } }, "unlisted-word"],
    ["note", "X", { column: "Value", map: { W: "web" }, default: "other" }, "other"],
    ["note", "", { column: "Value", map: { "": "none" } }, "none"],
    ["note", "far too long", { column: "Value" }, "data-not-allowed"],
    ["amount", "1,234.5", { column: "Value", as: "number" }, 1234.5],
    ["amount", 12.5, { column: "Value", as: "number" }, 12.5],
    ["amount", "n/a", { column: "Value", as: "number" }, "unreadable-number"],
    ["seats", "3.0", { column: "Value", as: "integer" }, 3],
    ["seats", "3.5", { column: "Value", as: "integer" }, "unreadable-number"],
    ["urgent", "No", { column: "Value", as: "boolean" }, false],
    ["urgent", "maybe", { column: "Value", as: "boolean" }, "unreadable-boolean"],
    ["urgent", "P1", { column: "Value", map: { P1: true }, default: false }, true],
    ["due", "2026-12-01 10:00", { column: "Value", as: "time" }, "2026-12-01T10:00:00.000Z"],
    ["note", "x", "fixed", "fixed"],
    ["amount", "x", 7, 7],
  ])("%s of %o", (field, cell, mapped, wanted) => {
    expect(value(mapped, cell, field)).toBe(wanted);
  });

  it("reads numbers with the file's decimal sign", () => {
    expect(value({ column: "Value", as: "number" }, "1.234,5", "amount", { csv: { decimal: "," } })).toBe(
      1234.5,
    );
  });

  it("knows workflows and actors", () => {
    const map = compile(
      [{ ...OPENED, workflow: { column: "W" }, actor: { column: "A" } }],
      {},
      { workflows: new Set(["leads"]) },
    );
    expect(map({ ...ROW, W: "leads", A: "ai" }).records).toMatchObject([{ workflow: "leads", actor: "ai" }]);
    expect(map({ ...ROW, W: "leeds", A: "ai" }).quarantined).toMatchObject([{ code: "unknown-workflow" }]);
    expect(map({ ...ROW, W: "leads", A: "bot" }).quarantined).toMatchObject([{ code: "unknown-actor" }]);
  });
});

describe("personal data", () => {
  const rule: EmitRule = {
    ...OPENED,
    type: "case.responded",
    person: "Mail",
    data: { phone: { column: "Phone" } },
  };
  const row = { ...ROW, Mail: "jane@canary.example", Phone: "+1 555 0100 999" };

  it("is hashed with the key: the person, the Source's personal columns and the event type's personal fields", () => {
    const [record] = compile([rule])(row).records;
    const hash = personHash("key");
    expect(record).toMatchObject({
      person: hash("jane@canary.example"),
      data: { phone: hash("15550100999") },
    });
    const [open] = compile([{ ...OPENED, data: { note: { column: "Mail" } } }], { personal: ["Mail"] }).call(
      null,
      row,
    ).quarantined;
    expect(open).toMatchObject({ code: "data-not-allowed", fields: { subject: "L-1" } });
  });

  it("is dropped without a key", () => {
    const [record] = compile([rule], {}, { piiKey: null })(row).records;
    expect(record).not.toHaveProperty("person");
    expect(record).not.toHaveProperty("data");
  });

  it("is said once for the file", () => {
    const of = (piiKey: string | null) => {
      const compiled = compileSource(sourceOf([rule], { personal: ["Phone"] }), TYPES, { piiKey });
      return compiled.ok ? [compiled.compiled.hashed, compiled.compiled.dropped] : [];
    };
    expect(of("key")).toEqual([["Mail", "Phone"], []]);
    expect(of(null)).toEqual([[], ["Mail", "Phone"]]);
  });

  it("never stands in a quarantine entry, whatever is wrong with the row", () => {
    const rules: EmitRule[] = [
      { ...rule, data: { phone: { column: "Phone" } }, channel: { column: "Mail", map: { x: "y" } } },
      { ...OPENED, id: ["Mail"], data: { note: { column: "Phone", as: "text" } } },
      { ...OPENED, time: "Mail" },
    ];
    const map = compile(rules, { personal: ["Mail", "Phone"] });
    for (const broken of [{}, { Id: "" }, { Created: "jane" }, { Created: "2062-01-01" }]) {
      expect(JSON.stringify(map({ ...row, ...broken }).quarantined)).not.toMatch(/jane|canary|555 ?0100/i);
    }
  });

  it("is told by its look even in a column that is not declared personal", () => {
    const map = compile([{ ...OPENED, channel: { column: "Origin", map: { Web: "direct" } } }]);
    const message = (Origin: string) => map({ ...ROW, Origin }).quarantined[0]?.message;
    expect(message("Wob")).toBe('"Origin" holds the word "Wob", not listed');
    expect(message("jane@canary.example")).toBe(
      '"Origin" holds a word written xxxx@xxxxxx.xxxxxxx, not listed',
    );
    expect(message("+49 171 5550199")).not.toContain("171");
  });
});

describe("problems of a Source", () => {
  it.each<[string, EmitRule, Partial<Source["spec"]>, Partial<SourceOptions>, string[]]>([
    [
      "own types",
      { ...OPENED, type: "record.voided" },
      {},
      {},
      ['spec.emit.0.type: "record.voided" is written by Opsbook itself, no export may carry it'],
    ],
    [
      "unknown types",
      { ...OPENED, type: "case.open" },
      {},
      {},
      ['spec.emit.0.type: "case.open" is no registered event type'],
    ],
    [
      "unknown fields",
      { ...OPENED, data: { amout: 1 } },
      {},
      {},
      ['spec.emit.0.data.amout: "amout" is no field of case.opened'],
    ],
    [
      "forbidden names",
      { ...OPENED, data: { constructor: 1 } as unknown as Record<string, number> },
      {},
      {},
      ['spec.emit.0.data.constructor: "constructor" is a forbidden name'],
    ],
    ["a wrong zone", OPENED, { zone: "Berlin" }, {}, ['spec.zone: "Berlin" is no time zone']],
    ["a wrong pattern", OPENED, { times: ["dd.mm.yyyy"] }, {}, ["spec.times: there is no month in it"]],
    [
      "an unknown workflow",
      { ...OPENED, workflow: "leeds" },
      {},
      { workflows: new Set(["leads"]) },
      ['spec.emit.0.workflow: "leeds" is no workflow of the catalog'],
    ],
    [
      "an unknown actor",
      { ...OPENED, actor: "robot" },
      {},
      {},
      ['spec.emit.0.actor: "robot" is no kind of actor'],
    ],
    [
      "a personal id without a key",
      OPENED,
      { personal: ["Id"] },
      {},
      ['spec.emit.0.subject: "Id" is personal and names the record, and there is no key to hash it with'],
    ],
    [
      "a personal number",
      { ...OPENED, data: { amount: { column: "Salary", as: "number" } } },
      { personal: ["Salary"] },
      {},
      ['spec.emit.0.data.amount: "Salary" is personal: only its hash is stored, never a number'],
    ],
    ["nothing", OPENED, {}, {}, []],
  ])("%s", (_name, rule, rest, options, wanted) => {
    expect(problems([rule], rest, options)).toEqual(wanted);
  });

  it("asks for the fields that an event type requires", () => {
    const type = eventType("case.opened", { amount: { type: "number" } });
    type.spec.data.required = ["amount"];
    const compiled = compileSource(sourceOf([OPENED]), [type], { piiKey: null });
    expect(compiled).toMatchObject({
      ok: false,
      problems: [{ message: 'case.opened requires "amount", and the rule does not map it' }],
    });
  });
});

describe("what a row says, as a digest", () => {
  const rule: EmitRule = {
    ...OPENED,
    type: "case.responded",
    person: "Mail",
    data: { phone: { column: "Phone" } },
  };
  const row = { Created: "2026-11-16", Id: "", Mail: "a@b.example", Phone: "1", Other: "x" };
  const content = (cells: Record<string, Cell>, number = 2) =>
    compile([rule], { personal: ["Mail"] })({ ...row, ...cells }, number).quarantined[0]?.content;

  it("is the same wherever the row stands, whatever the person and the columns that the rule does not read", () => {
    const first = content({});
    expect(first).toMatch(/^[0-9a-f]{16}$/);
    expect([
      content({}, 99),
      content({ Mail: "c@d.example" }),
      content({ Phone: "2" }),
      content({ Other: "y" }),
    ]).toEqual(Array(4).fill(first));
    expect(content({ Created: "2026-11-17" })).not.toBe(first);
  });

  it("is numbered within a file", () => {
    const number = numberRepeats();
    const entries = Array.from({ length: 3 }, () => compile([rule])(row).quarantined[0]);
    for (const entry of entries) if (entry !== undefined) number(entry);
    expect(entries.map((entry) => entry?.content?.slice(16))).toEqual(["-1", "-2", "-3"]);
  });
});
