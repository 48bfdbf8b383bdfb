import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isEventRecord } from "../../actions/core/catalog/generated/output-validators.js";
import { loadCatalog } from "../../actions/core/catalog/load.ts";
import { isOwnType } from "../../actions/core/signal/record.ts";
import { takeDispatch } from "../../actions/shell/ingest/take-dispatch.ts";
import { fixtureCatalog, ROOT } from "../catalog-fixture.ts";
import { fakeLedger } from "./fake-ledger.ts";

const { catalog } = loadCatalog(fixtureCatalog(), ROOT);
const NOW = Date.parse("2026-11-22T09:00:00Z");
const DAY = 86_400_000;
const CANARY = /canary|555[\s().-]*01|%40/i;

/** What the catalog allows, read off it without the code under test. */
const EMITTED = new Map(
  catalog.sources.map(({ value }) => [value.metadata.name, new Set(value.spec.emit.map(({ type }) => type))]),
);
const FIELDS = new Map(
  catalog.eventTypes.map(({ value }) => [
    value.metadata.name,
    new Set(Object.keys(value.spec.data.properties)),
  ]),
);
const WORKFLOWS = new Set(catalog.workflows.map(({ value }) => value.metadata.name));
const ENVELOPE =
  "specversion id source type subject time datacontenttype workflow channel person actor sequence data".split(
    " ",
  );

const EVENT = {
  specversion: "1.0",
  id: "e-1",
  source: "crm",
  type: "case.opened",
  subject: "L-1",
  time: "2026-11-20T09:00:00Z",
  workflow: "lead-response",
  channel: "direct",
  actor: "human",
  person: "canary@example.com",
  data: { phone: "+1 212 555 0142", topic: "Roof" },
};
const ROW = {
  Lead: "L-1",
  Created: "2026-11-20T09:00:00Z",
  Email: "canary@example.com",
  Phone: "(212) 555-0142",
  Topic: "Roof",
  Origin: "ChatGPT",
};

/** Values that break programs: each has broken one. */
const BAD_TEXTS = [
  "",
  " ",
  "__proto__",
  "constructor",
  "\u0000",
  "\ud800",
  "\u202eevil",
  "::error::x",
  "$" + "{{ secrets.X }}",
  "../../etc/passwd",
  "<script>alert(1)</script>",
  "=1+1",
  "a".repeat(50_000),
  "1".repeat(50_000),
  " ".repeat(50_000),
  `1${" ".repeat(40_000)}x`,
  "(".repeat(40_000),
  "1-".repeat(20_000),
  "approval.given",
  "decision.made",
  "record.voided",
  "opsbook",
  "2026-02-30T00:00:00Z",
  "2026-11-20",
  "9999-12-31T23:59:59Z",
  "0000-01-01T00:00:00Z",
  "2026-11-20T09:00:00",
  "2026-11-20T09:00:00+99:99",
  "1e999",
];
const bad = fc.oneof(
  fc.constantFrom<unknown>(...BAD_TEXTS),
  fc.constantFrom<unknown>(null, true, false, 0, -0, 1e308, 2 ** 53, [], {}, [[]], { a: { b: 1 } }),
  fc.integer({ min: 1, max: 9000 }).map((depth) => JSON.parse("[".repeat(depth) + "]".repeat(depth))),
  fc
    .integer({ min: 1, max: 5000 })
    .map((depth) => JSON.parse(`${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`)),
  fc
    .constantFrom(
      '{"__proto__":{"polluted":1}}',
      '{"constructor":{"prototype":{"polluted":1}}}',
      '{"a":{"__proto__":1}}',
    )
    .map((text) => JSON.parse(text)),
  fc.jsonValue({ maxDepth: 4 }),
  fc.string({ unit: "binary", maxLength: 50 }),
);

/** Something right, of which some parts are wrong. */
function damaged<T extends object>(right: T) {
  const names = fc.oneof(
    fc.constantFrom(...Object.keys(right)),
    fc.constantFrom("__proto__", "constructor", "toString", "recordedtime", "extra", "data"),
    fc.string({ maxLength: 20 }),
  );
  return fc.array(fc.tuple(names, fc.oneof(bad, fc.constant(undefined))), { maxLength: 3 }).map((edits) => {
    const entries = new Map<string, unknown>(Object.entries(right));
    for (const [name, value] of edits) {
      if (value === undefined) entries.delete(name);
      else entries.set(name, value);
    }
    // As JSON.parse does it: `__proto__` is a name like any other in a payload.
    const value = {};
    for (const [name, text] of entries)
      Object.defineProperty(value, name, {
        value: text,
        enumerable: true,
        writable: true,
        configurable: true,
      });
    return { value, edits: edits.length };
  });
}

const payload = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .array(damaged(EVENT), { maxLength: 4 })
      .map((list) => ({ events: list.map(({ value }) => value) })),
  },
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        fc.constantFrom("crm", "help-desk", "opsbook", "__proto__", "toString"),
        fc.array(damaged(ROW), { maxLength: 4 }),
      )
      .map(([source, list]) => ({ source, rows: list.map(({ value }) => value) })),
  },
  { weight: 2, arbitrary: damaged({ events: [EVENT] }).map(({ value }) => value) },
  { weight: 2, arbitrary: damaged({ source: "crm", rows: [ROW] }).map(({ value }) => value) },
  { weight: 1, arbitrary: bad },
);

async function take(sent: unknown, piiKey: string | null = "a-key-of-sixteen-or-more") {
  const { ledger, taken } = fakeLedger();
  const started = performance.now();
  const outcomes = await takeDispatch(
    { catalog, ledger, now: NOW, piiKey, temp: "/dev/null" },
    { payload: sent, key: "1" },
  );
  return { outcomes, taken, took: performance.now() - started };
}

/** Whatever was sent: what of it may be a record at all. */
function mayBeAccepted(record: unknown): string[] {
  if (!isEventRecord(record)) return ["it is no record"];
  const { id, source, type, time, workflow, subject, recordedtime, data = {} } = record;
  const wrong: [string, boolean][] = [
    ["an own type", isOwnType(type)],
    ["a type that the source does not emit", EMITTED.get(source)?.has(type) !== true],
    ["a field that the type does not have", Object.keys(data).some((name) => !FIELDS.get(type)?.has(name))],
    ["an unknown workflow", workflow !== undefined && !WORKFLOWS.has(workflow)],
    ["no case", subject === undefined || subject.trim() === ""],
    ["no id", id.trim() === ""],
    ["a time to come", Date.parse(time) > NOW + DAY],
    ["a time long past", Date.parse(time) < Date.UTC(2000, 0, 1)],
    ["a time of its own choice when it became known", recordedtime !== new Date(NOW).toISOString()],
    ["a person", CANARY.test(JSON.stringify(record))],
  ];
  return wrong.flatMap(([what, is]) => (is ? [what] : []));
}

/** An event that was accepted was closed: by the rules, told again without the code under test. */
function isClosed(event: unknown): boolean {
  if (typeof event !== "object" || event === null) return false;
  const own = Object.keys(event);
  return (
    own.every((name) => ENVELOPE.includes(name)) &&
    ["id", "source", "type", "subject", "time"].every((name) => own.includes(name))
  );
}

describe("hostile payloads (SEC-27)", () => {
  it("10,000 of them: no crash, no hang over a second, nothing accepted that should not be", async () => {
    let slowest = 0;
    const counts = { payloads: 0, accepted: 0, quarantined: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(payload, fc.boolean(), async (sent, keyed) => {
        const { outcomes, taken, took } = await take(sent, keyed ? "a-key-of-sixteen-or-more" : null);
        slowest = Math.max(slowest, took);
        counts.payloads += 1;
        counts.accepted += taken.records.length;
        counts.quarantined += taken.quarantined.length;
        counts.refused += outcomes.filter(({ kind }) => kind === "refused").length;
        expect(outcomes.length).toBeGreaterThan(0);
        expect(taken.records.flatMap(mayBeAccepted)).toEqual([]);
        const told = outcomes.map((outcome) => ("problems" in outcome ? outcome.problems : ""));
        // A digest may hold any digits.
        const kept = JSON.stringify([taken, told]).replaceAll(/sha256:[0-9a-f]{64}/g, "");
        expect(kept).not.toMatch(CANARY);
        const events = (sent as { events?: unknown[] } | null)?.events;
        if (Array.isArray(events) && Object.keys(sent as object).length === 1)
          expect(taken.records.length).toBeLessThanOrEqual(events.filter(isClosed).length);
        expect(({} as { polluted?: unknown }).polluted).toBe(undefined);
        return took < 1000;
      }),
      { numRuns: 10_000 },
    );
    expect(counts.payloads).toBe(10_000);
    // Without payloads that pass, and others that do not, this would show nothing.
    for (const count of [counts.accepted, counts.quarantined, counts.refused])
      expect(count).toBeGreaterThan(1000);
    expect(slowest).toBeLessThan(1000);
  }, 240_000);

  it("right ones are taken, whatever stands beside them", async () => {
    const { taken } = await take({
      events: [EVENT, 17, { ...EVENT, id: "e-2", data: { topic: 3 } }, { ...EVENT, id: "e-3" }],
    });
    expect(taken.records.map(({ id }) => id)).toEqual(["e-1", "e-3"]);
    const rows = await take({ source: "crm", rows: ["x", ROW, { ...ROW, Lead: "L-2", Created: "soon" }] });
    expect(new Set(rows.taken.records.map(({ subject }) => subject))).toEqual(new Set(["L-1"]));
  });

  it("as long as GitHub lets them be: 65,535 characters, and none longer (REL-6)", async () => {
    const events = (count: number) => Array.from({ length: count }, (_, at) => ({ ...EVENT, id: `e-${at}` }));
    const size = (list: unknown[], pad: number) =>
      JSON.stringify({ events: [...list, "x".repeat(pad)] }).length;
    const list = events(200);
    const pad = 65_535 - size(list, 0);
    expect(pad).toBeGreaterThan(0);
    const fits = await take({ events: [...list, "x".repeat(pad)] });
    expect(fits.taken.records).toHaveLength(200);
    const over = await take({ events: [...list, "x".repeat(pad + 1)] });
    expect(over.taken.records).toEqual([]);
    expect(over.outcomes).toMatchObject([{ kind: "refused", reason: "envelope" }]);
  });

  it("21,000 events that are none take no second", async () => {
    const { took, outcomes } = await take({ events: Array.from({ length: 21_000 }, () => ({})) });
    expect(took).toBeLessThan(1000);
    expect(outcomes).toMatchObject([{ kind: "refused", reason: "no-source" }]);
  });
});
