import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FieldCondition, meets } from "../../../../actions/core/catalog/grammar/selector.ts";
import { compileConditions, meetsAll } from "../../../../actions/core/learning/scan/conditions.ts";
import { recordOf, recordReader, textOf, unescaped } from "../../../../actions/core/learning/scan/reader.ts";
import { encodeRecord } from "../../../../actions/core/signal/ledger/line.ts";
import type { EventRecord } from "../../../../actions/core/signal/record.ts";

const text = fc.string({ unit: "binary", minLength: 1, maxLength: 12 });
const word = fc.constantFrom("a", "b", "true", "5", 'say "hi"', "ü", "back\\slash");
const value = fc.oneof(word, fc.integer({ min: -9, max: 9 }), fc.double({ noNaN: true }), fc.boolean());
const record = fc
  .record(
    {
      id: text,
      source: fc.constantFrom("desk", "crm"),
      type: fc.constantFrom("case.opened", "case.worked"),
      time: fc.integer({ min: 0, max: 4e12 }).map((at) => new Date(at).toISOString()),
      subject: text,
      workflow: fc.constantFrom("help", "sales"),
      channel: word,
      person: fc.constant("0123456789abcdef0123456789abcdef"),
      actor: fc.constantFrom("human" as const, "ai" as const),
      sequence: fc.integer({ min: 0, max: 999_999_999_999_999 }).map(String),
      recordedtime: fc.integer({ min: 0, max: 4e12 }).map((at) => new Date(at).toISOString()),
      data: fc.dictionary(fc.constantFrom("activity", "x", "made_sla", "channel"), value, { maxKeys: 4 }),
    },
    { requiredKeys: ["id", "source", "type", "time"] },
  )
  .map((fields): EventRecord => ({ specversion: "1.0", ...fields }) as EventRecord);

describe("recordReader", () => {
  it("finds in a line what JSON.parse finds", () => {
    const reader = recordReader();
    fc.assert(
      fc.property(record, (one) => {
        reader.record(one, (read) => {
          expect(recordOf(read)).toEqual(JSON.parse(encodeRecord(one).line));
          expect(read.time).toBe(Date.parse(one.time));
          expect(read.sequence).toBe(Number(one.sequence ?? 0));
          expect(read.recorded).toBe(one.recordedtime === undefined ? -1 : Date.parse(one.recordedtime));
          expect(textOf(read.line, read.line.id)).toBe(one.id);
          expect(unescaped(reader.types.text(read.type))).toBe(one.type);
          expect(read.workflow === -1 ? undefined : unescaped(reader.workflows.text(read.workflow))).toBe(
            one.workflow,
          );
          expect(read.line.subject.start < 0 ? undefined : textOf(read.line, read.line.subject)).toBe(
            one.subject,
          );
        });
      }),
      { numRuns: 300 },
    );
  });

  it("reads any order of keys, and whole blocks", () => {
    const reader = recordReader();
    const line =
      '{"type":"case.opened","data":{},"time":"2026-03-02T09:00:00.001Z","source":"desk","id":"1"}\n';
    const times: number[] = [];
    reader.lines(new TextEncoder().encode(line + line), ({ time }) => times.push(time));
    expect(times).toEqual([Date.UTC(2026, 2, 2, 9, 0, 0, 1), Date.UTC(2026, 2, 2, 9, 0, 0, 1)]);
  });

  it.each([
    "",
    "{}",
    "[]",
    '{"id":"1"}',
    '{"id":"1","source":"a","type":"b","time":"c"',
    '{"id":1}',
    "nonsense",
  ])("refuses %j, which is not a record", (line) => {
    const read = (): void => recordReader().lines(new TextEncoder().encode(`${line}\n`), () => {});
    expect(read).toThrow(SyntaxError);
  });
});

describe("meetsAll", () => {
  it("says of a line what `meets` says of the object", () => {
    const reader = recordReader();
    const condition: fc.Arbitrary<FieldCondition> = fc.record({
      field: fc.constantFrom("activity", "x", "made_sla", "actor", "channel", "type", "source"),
      op: fc.constantFrom("=" as const, "!=" as const, "in" as const),
      values: fc.array(fc.oneof(word, fc.constantFrom("human", "ai", "case.opened", "desk", "-0", "0")), {
        minLength: 1,
        maxLength: 2,
      }),
    });
    fc.assert(
      fc.property(record, fc.array(condition, { minLength: 1, maxLength: 2 }), (one, conditions) => {
        // The ledger's codec turns -0 into 0, so the object is compared as it comes back.
        const stored = JSON.parse(encodeRecord(one).line) as EventRecord;
        reader.record(one, (read) => {
          expect(meetsAll(compileConditions(conditions, reader), read)).toBe(meets(conditions, stored));
        });
      }),
      { numRuns: 400 },
    );
  });
});
