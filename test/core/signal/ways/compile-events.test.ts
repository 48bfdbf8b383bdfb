import { describe, expect, it } from "vitest";
import { loadCatalog } from "../../../../actions/core/catalog/load.ts";
import { personHash } from "../../../../actions/core/signal/person.ts";
import { compileEvents, digestOfEvents } from "../../../../actions/core/signal/ways/compile-events.ts";
import { fixtureCatalog, ROOT } from "../../../catalog-fixture.ts";

const { catalog } = loadCatalog(fixtureCatalog(), ROOT);
const CRM = catalog.sources.find(({ value }) => value.metadata.name === "crm")?.value;
const TYPES = catalog.eventTypes.map(({ value }) => value);
const KEY = "a key of sixteen or more";
const CONTEXT = {
  file: "sha256:0",
  fileName: "dispatch of run 7",
  now: Date.parse("2026-11-22T12:00:00Z"),
  recordedtime: "2026-11-22T12:00:00.000Z",
};
const EVENT = {
  specversion: "1.0",
  id: "e-1",
  source: "crm",
  type: "case.opened",
  subject: "L-1",
  time: "2026-11-20T10:00:00+01:00",
  workflow: "lead-response",
  channel: "direct",
  actor: "human",
  person: "Kim@Example.com",
  data: { phone: "(212) 555-0142", topic: "Roof" },
};

function compiled(piiKey: string | null = KEY) {
  if (CRM === undefined) throw new Error("no source crm");
  const workflows = new Set(catalog.workflows.map(({ value }) => value.metadata.name));
  return compileEvents(CRM, TYPES, { piiKey, workflows });
}

function outcome(event: unknown, piiKey: string | null = KEY) {
  return compiled(piiKey).map({ number: 3, event }, CONTEXT);
}

describe("events of a source", () => {
  it("become records in UTC, with persons hashed as rows hash them", () => {
    const hash = personHash(KEY);
    expect(outcome(EVENT)).toEqual({
      records: [
        {
          specversion: "1.0",
          id: "e-1",
          source: "crm",
          type: "case.opened",
          subject: "L-1",
          time: "2026-11-20T09:00:00.000Z",
          workflow: "lead-response",
          channel: "direct",
          person: hash("kim@example.com"),
          actor: "human",
          sequence: "3",
          recordedtime: "2026-11-22T12:00:00.000Z",
          data: { phone: hash("2125550142"), topic: "Roof" },
        },
      ],
      quarantined: [],
    });
  });

  it("lose what is personal where there is no key", () => {
    const [record] = outcome(EVENT, null).records;
    expect(record).not.toHaveProperty("person");
    expect(record?.data).toEqual({ topic: "Roof" });
    expect(compiled(null).dropped).toEqual(["person", "phone"]);
    expect(compiled().hashed).toEqual(["person", "phone"]);
  });

  it.each([
    ["no object", 17, "malformed-event", "the event is no JSON object"],
    ["another version", { ...EVENT, specversion: "0.3" }, "malformed-event", '"specversion" must be "1.0"'],
    ["no id", { ...EVENT, id: " " }, "malformed-event", '"id" must be a text'],
    ["a number for an id", { ...EVENT, id: 17 }, "malformed-event", '"id" must be a text'],
    [
      "a long id",
      { ...EVENT, id: "x".repeat(301) },
      "malformed-event",
      '"id" must have at most 300 characters',
    ],
    [
      "half a character",
      { ...EVENT, subject: "\ud83d" },
      "malformed-event",
      '"subject" holds signs that no text has',
    ],
    [
      "a line break",
      { ...EVENT, subject: "a\nb" },
      "malformed-event",
      '"subject" holds signs that no text has',
    ],
    ["no case", { ...EVENT, subject: undefined }, "malformed-event", '"subject" must be a text'],
    [
      "an attribute of its own",
      { ...EVENT, traceparent: "00" },
      "malformed-event",
      'the event has a field "traceparent", which no event has',
    ],
    [
      "one that is somebody's",
      { ...EVENT, "kim@example.com": 1 },
      "malformed-event",
      "the event has a field, which no event has",
    ],
    [
      "its own time of arrival",
      { ...EVENT, recordedtime: EVENT.time },
      "malformed-event",
      'the event has a field "recordedtime", which no event has',
    ],
    [
      "a forbidden name",
      JSON.parse(`{"__proto__": {"a": 1}, "id": "x"}`),
      "malformed-event",
      "the event uses the forbidden name __proto__",
    ],
    [
      "a forbidden name in its data",
      { ...EVENT, data: JSON.parse('{"constructor": 1}') },
      "malformed-event",
      "the event uses the forbidden name constructor",
    ],
    [
      "nested data",
      { ...EVENT, data: { topic: { a: 1 } } },
      "malformed-event",
      '"data" must hold texts, numbers and true or false, nothing inside of each other',
    ],
    ["a list as data", { ...EVENT, data: [] }, "malformed-event", '"data" must be an object'],
    [
      "another content type",
      { ...EVENT, datacontenttype: "text/xml" },
      "malformed-event",
      '"datacontenttype" must be application/json',
    ],
    [
      "a local time",
      { ...EVENT, time: "2026-11-20T10:00:00" },
      "malformed-event",
      '"time" must be a time with its offset: 2026-11-22T09:00:00Z',
    ],
    [
      "a day that does not exist",
      { ...EVENT, time: "2026-02-30T10:00:00Z" },
      "unreadable-time",
      /names a day or an hour that does not exist/,
    ],
    ["a time to come", { ...EVENT, time: "2026-11-24T10:00:00Z" }, "future-time", /lies after the import/],
    ["a time long past", { ...EVENT, time: "1970-01-01T00:00:00Z" }, "far-time", /before the year 2000/],
    [
      "a type of Opsbook's own",
      { ...EVENT, type: "approval.given" },
      "own-type",
      "only Opsbook itself writes records of this type",
    ],
    [
      "a type that the source does not emit",
      { ...EVENT, type: "case.worked" },
      "type-not-sent",
      "the Source emits no records of this type",
    ],
    [
      "no workflow of the catalog",
      { ...EVENT, workflow: "kim" },
      "unknown-workflow",
      "no workflow of the catalog has this name",
    ],
    [
      "a field that the type lacks",
      { ...EVENT, data: { colour: "red" } },
      "data-not-allowed",
      'the data has a field "colour", which case.opened does not have',
    ],
    [
      "a value that is not allowed",
      { ...EVENT, data: { topic: 17 } },
      "data-not-allowed",
      '"topic" must be a text',
    ],
  ])("with %s lie in quarantine, with a reason", (_, event, code, message) => {
    const { records, quarantined } = outcome(event);
    expect(records).toEqual([]);
    expect(quarantined).toMatchObject([
      {
        source: "crm",
        row: 3,
        fileName: "dispatch of run 7",
        code,
        message: typeof message === "string" ? message : expect.stringMatching(message),
      },
    ]);
  });

  it("in quarantine show what is open, and lie in the week of their time", () => {
    const [entry] = outcome({ ...EVENT, data: { topic: 17, phone: "(212) 555-0142" } }).quarantined;
    expect(entry).toMatchObject({
      type: "case.opened",
      column: "topic",
      time: "2026-11-20T09:00:00.000Z",
      fields: { id: "e-1", subject: "L-1", workflow: "lead-response", channel: "direct", actor: "human" },
    });
    expect(JSON.stringify(entry)).not.toMatch(/555|kim/i);
    const again = outcome({ ...EVENT, person: "other", data: { topic: 17, phone: "other" } }).quarantined[0];
    expect(again?.content).toBe(entry?.content);
    expect(outcome({ ...EVENT, id: "e-2", data: { topic: 17 } }).quarantined[0]?.content).not.toBe(
      entry?.content,
    );
  });

  it("hide an id and a case that the Source reads from personal columns", () => {
    if (CRM === undefined) throw new Error("no source crm");
    const source = { ...CRM, spec: { ...CRM.spec, personal: ["Phone", "Email", "Lead"] } };
    const hash = personHash(KEY);
    const [record] = compileEvents(source, TYPES, { piiKey: KEY }).map(
      { number: 1, event: EVENT },
      CONTEXT,
    ).records;
    expect(record).toMatchObject({ id: hash("e-1"), subject: hash("L-1") });
  });

  it("have one digest as a message, whoever the person is", () => {
    const one = compiled();
    const digest = (events: unknown[]) =>
      digestOfEvents(
        events.map((event, at) => ({ number: at + 1, event })),
        one,
      );
    expect(digest([EVENT])).toBe(
      digest([{ ...EVENT, person: "other", data: { ...EVENT.data, phone: "1" } }]),
    );
    expect(digest([EVENT])).not.toBe(digest([{ ...EVENT, id: "e-2" }]));
    expect(digest([EVENT])).not.toBe(digest([EVENT, EVENT]));
    expect(digest([17])).toMatch(/^sha256:[0-9a-f]{64}$/);
  });
});
