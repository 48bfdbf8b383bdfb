import { describe, expect, it } from "vitest";
import {
  batchName,
  compareForReading,
  compareLedgerPaths,
  type LedgerPath,
  parseLedgerPath,
  renderLedgerPath,
} from "../../../../actions/core/signal/ledger/files.ts";

const WEEK = "records/2026-W47";
const parsed = (path: string): LedgerPath => parseLedgerPath(path) as LedgerPath;

describe("paths of the ledger", () => {
  it.each([
    `${WEEK}/000012-1a2b3c4d.jsonl`,
    `${WEEK}/000012-1a2b3c4d.2.jsonl`,
    `${WEEK}/000012-1a2b3c4d.changes.jsonl`,
    `${WEEK}/000012-1a2b3c4d.changes.10.jsonl`,
    "quarantine/2026-W01/999999-00000000.jsonl",
  ])("reads and writes %s", (path) => {
    expect(renderLedgerPath(parsed(path))).toBe(path);
  });

  it.each([
    "ledger.json",
    "records/2026-47/000012-1a2b3c4d.jsonl",
    `${WEEK}/../000012-1a2b3c4d.jsonl`,
    `${WEEK}/000012-1A2B3C4D.jsonl`,
    `${WEEK}/000012-1a2b3c4d.0.jsonl`,
    `${WEEK}/000012-1a2b3c4d.jsonl.gz`,
    `other/${WEEK}/000012-1a2b3c4d.jsonl`,
  ])("knows that %s is none of its files", (path) => {
    expect(parseLedgerPath(path)).toBeNull();
  });

  it("orders by chain: number, then new before changed, then part as a number", () => {
    const inOrder = [
      `${WEEK}/000002-ffffffff.jsonl`,
      `${WEEK}/000010-00000000.jsonl`,
      `${WEEK}/000010-00000000.2.jsonl`,
      `${WEEK}/000010-00000000.10.jsonl`,
      `${WEEK}/000010-00000000.changes.jsonl`,
      `${WEEK}/000011-00000000.jsonl`,
    ];
    const sorted = inOrder.toReversed().toSorted((a, b) => compareLedgerPaths(parsed(a), parsed(b)));
    expect(sorted).toEqual(inOrder);
    expect(inOrder.toSorted((a, b) => compareForReading(parsed(a), parsed(b)))[0]).toBe(inOrder[4]);
  });

  it("names batches so that the order of names is the order of the chain", () => {
    const names = [9, 10, 99_999, 100_000].map((number) => batchName(number, "abcdef0123"));
    expect(names[0]).toBe("000009-abcdef01");
    expect(names.toSorted()).toEqual(names);
  });
});
