import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashText } from "../../../../actions/core/signal/ledger/hash.ts";
import type { Standing } from "../../../../actions/core/signal/ledger/id-index.ts";
import {
  hashOfText,
  idOfRecord,
  idsOfQuarantine,
  idsOfRecord,
  waiters,
} from "../../../../actions/core/signal/ledger/id-key.ts";
import {
  boundBetween,
  boundOfName,
  cut,
  type IdEntry,
  mergeEntries,
  nameOfBound,
  parseLeaf,
  placeOf,
  renderLeaf,
} from "../../../../actions/core/signal/ledger/id-leaf.ts";
import { sampleRecord } from "./sample-records.ts";

const STANDINGS: readonly Standing[] = ["live", "void", "quarantined", "waiting", "released"];
/** Texts of every kind: lone surrogates, separators, names that mean something to git or JavaScript. */
const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("a:b:c", ":", "", "__proto__", "../x", "\ud800", "tab\tline\n"),
);
const entry = fc
  .record({
    source: text,
    id: text,
    standing: fc.constantFrom(...STANDINGS),
    low: fc.nat(0xffffffff),
    high: fc.nat(0xffffffff),
    time: fc.integer({ min: -8.64e15, max: 8.64e15 }),
  })
  .map(
    ({ source, id, standing, low, high, time }): IdEntry => ({
      ...idOfRecord(source, id),
      known: { standing, content: { low, high }, time },
    }),
  );
const entries = fc.array(entry, { maxLength: 40 }).map((list) => mergeEntries([], list));

describe("texts of ids", () => {
  it("lead back to the hash that a table knows the id by, whatever they hold", () => {
    fc.assert(
      fc.property(text, text, fc.nat(1000), (source, id, row) => {
        const bad = { source, id, row, file: id, code: "unreadable-time", message: "", fields: {} };
        const { id: _, ...placed } = bad;
        const keys = [
          idOfRecord(source, id),
          ...idsOfRecord(sampleRecord({ source, id })),
          ...idsOfQuarantine(bad),
          ...idsOfQuarantine(placed),
          waiters(source),
        ];
        for (const { text: one, hash } of keys) expect(hashOfText(one)).toEqual(hash);
      }),
    );
  });

  it("are different for different ids", () => {
    fc.assert(
      fc.property(text, text, text, text, (source, id, otherSource, otherId) => {
        fc.pre(source !== otherSource || id !== otherId);
        expect(idOfRecord(source, id).text).not.toBe(idOfRecord(otherSource, otherId).text);
      }),
    );
  });

  it("stand together for the records of one case", () => {
    const ids = ["case.opened:8", "case.responded:8", "case.opened:9", "case.responded:9"];
    const sorted = ids
      .toReversed()
      .map((id) => idOfRecord("crm", id).text)
      .toSorted();
    expect(sorted).toEqual(ids.map((id) => idOfRecord("crm", id).text));
  });

  it.each(["", "x", "[", "[1]", '["a",1]', '["a","b","c","d"]', '["a","b","c",0,1]', "q12", "qx"])(
    "are refused where they are none of ours: %s",
    (other) => {
      expect(hashOfText(other)).toBeNull();
    },
  );
});

describe("a leaf of the index", () => {
  it("reads as it was written", () => {
    fc.assert(
      fc.property(entries, (list) => {
        expect(parseLeaf(renderLeaf(list))).toEqual(list);
      }),
    );
  });

  it("is refused where a line is missing, another, or out of order", () => {
    fc.assert(
      fc.property(entries, fc.nat(), fc.nat(), (list, at, other) => {
        fc.pre(list.length > 1);
        const lines = renderLeaf(list).split("\n");
        const [first, second] = [at % list.length, other % list.length];
        expect(parseLeaf(lines.toSpliced(first, 1).join("\n"))).toBeNull();
        fc.pre(first !== second);
        const swapped = lines.with(first, lines[second] as string).with(second, lines[first] as string);
        expect(parseLeaf(swapped.join("\n"))).toBeNull();
        expect(parseLeaf(lines.with(first, lines[second] as string).join("\n"))).toBeNull();
      }),
    );
    expect(parseLeaf("hello\n")).toBeNull();
    expect(parseLeaf("")).toBeNull();
  });

  it("keeps the newest of two entries of a text", () => {
    const made = (time: number): IdEntry => ({
      text: '["crm","1"]',
      hash: hashText({ low: 0, high: 0 }, "1"),
      known: { standing: "live", content: { low: 1, high: 2 }, time },
    });
    expect(mergeEntries([made(1)], [made(2)])).toEqual([made(2)]);
  });
});

describe("where leaves begin", () => {
  it("is found again for every text, by names that git takes", () => {
    const texts = fc.uniqueArray(entry, { minLength: 3, maxLength: 60, selector: (one) => one.text });
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 7 }), (list, full) => {
        const sorted = mergeEntries([], list);
        const pieces = cut(sorted, full, full);
        const bounds = pieces.map((piece, at) => {
          const before = pieces[at - 1]?.at(-1);
          return { bound: before === undefined ? "" : boundBetween(before.text, (piece[0] as IdEntry).text) };
        });
        for (const [at, piece] of pieces.entries())
          for (const one of piece) expect(placeOf(bounds, one.text)).toBe(at);
        for (const { bound } of bounds) {
          const name = nameOfBound(bound);
          expect(name).toMatch(/^=[\w%-]*$/);
          expect(boundOfName(name)).toBe(bound);
        }
      }),
    );
  });

  it("cuts only what has grown too large, and leaves full pieces alone", () => {
    expect(cut([1, 2, 3], 3, 2)).toEqual([[1, 2, 3]]);
    expect(cut([1, 2, 3, 4, 5], 4, 2)).toEqual([[1, 2], [3, 4], [5]]);
  });

  it.each(["", "x", "=a b", "=%zz", "=%c3", "=a/b"])("refuses a foreign name: %s", (name) => {
    expect(boundOfName(name)).toBeNull();
  });
});
