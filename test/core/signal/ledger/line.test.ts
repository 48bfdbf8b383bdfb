import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentOfLine, encodeRecord } from "../../../../actions/core/signal/ledger/line.ts";
import type { EventRecord } from "../../../../actions/core/signal/record.ts";
import { sampleRecord } from "./sample-records.ts";

const value = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
);
const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 });
/** JSON keeps no sign of zero, so a source cannot send one. */
const data = fc.dictionary(
  text,
  value.filter((one) => !Object.is(one, -0)),
  { maxKeys: 5 },
);
const record: fc.Arbitrary<EventRecord> = fc.record(
  {
    specversion: fc.constant("1.0" as const),
    id: text,
    source: text,
    type: fc.constantFrom("case.opened", "touch.recorded"),
    time: fc
      .date({ min: new Date(0), max: new Date("2100-01-01"), noInvalidDate: true })
      .map((date) => date.toISOString()),
    subject: text,
    person: text,
    data,
    sequence: fc.stringMatching(/^[0-9]{1,15}$/),
    recordedtime: fc.constant("2026-11-16T08:30:00.000Z"),
  },
  { requiredKeys: ["specversion", "id", "source", "type", "time"] },
);

describe("a record as a line", () => {
  it("has a fixed order of keys, sorted data, UTC times, and what is not content last", () => {
    const { line, content } = encodeRecord({
      data: { b: 2, a: "x" },
      recordedtime: "2026-11-17T00:00:00Z",
      sequence: "7",
      time: "2026-11-16T09:30:00+01:00",
      type: "case.opened",
      source: "crm",
      id: "1",
      specversion: "1.0",
    });
    const expected =
      '{"specversion":"1.0","id":"1","source":"crm","type":"case.opened","time":"2026-11-16T08:30:00.000Z","data":{"a":"x","b":2}';
    expect(content).toBe(`${expected}}`);
    expect(line).toBe(`${expected},"sequence":"7","recordedtime":"2026-11-17T00:00:00.000Z"}`);
  });

  it("round-trips any record, in one line, and the bytes do not depend on the order of keys", () => {
    fc.assert(
      fc.property(record, (one) => {
        const { line } = encodeRecord(one);
        expect(line).not.toContain("\n");
        const { data: read, ...rest } = JSON.parse(line) as EventRecord;
        const { data: given, ...plain } = one;
        expect(rest).toEqual(plain);
        expect(Object.entries(read ?? {}).toSorted()).toEqual(Object.entries(given ?? {}).toSorted());
        const reversed = Object.fromEntries(Object.entries(one).reverse()) as unknown as EventRecord;
        expect(encodeRecord(reversed).line).toBe(line);
        expect(encodeRecord(JSON.parse(line)).line).toBe(line);
      }),
      { numRuns: 300 },
    );
  });

  it("finds the content of any line again", () => {
    fc.assert(
      fc.property(record, (one) => {
        const { line, content } = encodeRecord(one);
        expect(contentOfLine(line)).toBe(content);
      }),
      { numRuns: 300 },
    );
  });

  it("has the same content whoever the person is, or is not", () => {
    fc.assert(
      fc.property(record, text, (one, other) => {
        const { person: _, ...nobody } = one;
        const { content } = encodeRecord(nobody);
        expect(encodeRecord(one).content).toBe(content);
        expect(encodeRecord({ ...one, person: other }).content).toBe(content);
      }),
      { numRuns: 200 },
    );
    const data = { a: "1", person: "p" };
    expect(encodeRecord(sampleRecord({ data })).content).toContain('"data":{"a":"1","person":"p"}');
  });

  it("is not misled by data that look like the end of a line", () => {
    const tricky = sampleRecord({
      data: { sequence: "5", x: ',"sequence":"1"}', recordedtime: "2026-11-16T08:30:00.000Z" },
    });
    const { line, content } = encodeRecord({ ...tricky, sequence: "9" });
    expect(contentOfLine(line)).toBe(content);
    expect(contentOfLine(encodeRecord(tricky).line)).toBe(content);
  });

  it("keeps a data key named __proto__ as data", () => {
    const hostile = JSON.parse('{"b":1,"__proto__":"x"}') as Record<string, string>;
    expect(encodeRecord(sampleRecord({ data: hostile })).line).toContain('"data":{"__proto__":"x","b":1}');
  });

  it("refuses a time that is no instant", () => {
    expect(() => encodeRecord(sampleRecord({ time: "yesterday" }))).toThrow(RangeError);
  });
});
