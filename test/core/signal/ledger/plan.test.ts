import { describe, expect, it } from "vitest";
import { encodeRecord } from "../../../../actions/core/signal/ledger/line.ts";
import { memoryLedger } from "./memory-ledger.ts";
import { sampleRecord, sampleRows } from "./sample-records.ts";

const FIRST = sampleRecord({ data: { priority: "low" } });
const OTHER = sampleRecord({ data: { priority: "high" } });
const NEXT_WEEK = sampleRecord({ time: "2026-11-23T08:30:00.000Z" });
const VOID = sampleRecord({
  id: "void",
  source: "opsbook",
  type: "record.voided",
  data: { source: "crm", id: "case.opened:1", why: "test entry" },
});
const counts = (
  read: number,
  added: number,
  alreadyThere: number,
  superseded: number,
  quarantined: number,
) => ({
  read,
  added,
  alreadyThere,
  superseded,
  quarantined,
});

/** The contents that count, week by week. */
async function contents(ledger: ReturnType<typeof memoryLedger>): Promise<Record<string, string[]>> {
  const weeks = await ledger.resolve();
  return Object.fromEntries(
    [...weeks].map(([week, records]) => [
      week,
      records.filter(({ type }) => type !== "record.voided").map((record) => encodeRecord(record).content),
    ]),
  );
}
const contentOf = (record: typeof FIRST): string => encodeRecord(record).content;

describe("what an import adds", () => {
  it("adds a new record once, however often it comes and whatever its sequence and recorded time", async () => {
    const ledger = memoryLedger();
    const again = { ...FIRST, sequence: "9", recordedtime: "2026-11-30T00:00:00.000Z" };
    expect(ledger.append(sampleRows(FIRST, again), "quarantine")).toMatchObject(counts(2, 1, 1, 0, 0));
    expect(ledger.append(sampleRows(again), "supersede")).toMatchObject({
      ...counts(1, 0, 1, 0, 0),
      weeks: [],
    });
    expect(await contents(ledger)).toEqual({ "2026-W47": [contentOf(FIRST)] });
  });

  it("knows a record again under another key of personal data, or with none", () => {
    const ledger = memoryLedger();
    const hashed = { ...FIRST, person: "a".repeat(32) };
    ledger.append(sampleRows(hashed), "quarantine");
    for (const again of [FIRST, { ...FIRST, person: "b".repeat(32) }]) {
      for (const onChange of ["quarantine", "supersede"] as const) {
        expect(ledger.append(sampleRows(again), onChange)).toMatchObject({
          ...counts(1, 0, 1, 0, 0),
          weeks: [],
        });
        ledger.loseIndex();
      }
    }
  });

  it("keeps the same id of two sources apart", async () => {
    const ledger = memoryLedger();
    const rows = sampleRows(FIRST, { ...OTHER, source: "help-desk" });
    expect(ledger.append(rows, "quarantine")).toMatchObject(counts(2, 2, 0, 0, 0));
  });

  it("leaves a record without a recorded time as its Source gave it", () => {
    const ledger = memoryLedger();
    ledger.append(sampleRows(FIRST), "quarantine");
    expect([...ledger.files.values()].flat()).toEqual([encodeRecord(FIRST).line]);
  });

  it("quarantines other content once, saying where it stands and not what it says", async () => {
    const ledger = memoryLedger();
    const result = ledger.append(sampleRows(FIRST, OTHER), "quarantine");
    expect(result).toMatchObject(counts(2, 1, 0, 0, 1));
    expect(result.entries).toHaveLength(1);
    expect(result.entries[0]).toMatchObject({
      source: "crm",
      row: 3,
      fileName: "crm.csv",
      code: "other-content",
    });
    expect(JSON.stringify(result.entries)).not.toContain("high");
    expect(ledger.append(sampleRows(FIRST, OTHER), "quarantine")).toMatchObject({
      ...counts(2, 0, 2, 0, 0),
      weeks: [],
    });
    expect(await contents(ledger)).toEqual({ "2026-W47": [contentOf(FIRST)] });
  });

  it("knows a quarantined row of the same file again, also after the index was lost", () => {
    const ledger = memoryLedger();
    const entry = {
      source: "crm",
      row: 4,
      file: "sha256:1",
      code: "no-time",
      message: "no time",
      fields: {},
    };
    const rows = [{ records: [], quarantined: [entry] }];
    expect(ledger.append(rows, "quarantine")).toMatchObject(counts(1, 0, 0, 0, 1));
    ledger.loseIndex();
    expect(ledger.append(rows, "quarantine")).toMatchObject(counts(1, 0, 1, 0, 0));
    expect([...ledger.files.keys()]).toEqual(["quarantine/2026-W49/000001-00000000.jsonl"]);
  });

  it("lays a quarantine entry in the week of its own time where that could be read", () => {
    const ledger = memoryLedger();
    const entry = {
      source: "crm",
      row: 4,
      file: "sha256:1",
      code: "x",
      message: "x",
      fields: {},
      time: FIRST.time,
    };
    ledger.append([{ records: [], quarantined: [entry] }], "quarantine");
    expect([...ledger.files.keys()]).toEqual(["quarantine/2026-W47/000001-00000000.jsonl"]);
  });

  it("supersedes with the later content, in a file that says so", async () => {
    const ledger = memoryLedger();
    ledger.append(sampleRows(FIRST), "supersede");
    expect(ledger.append(sampleRows(OTHER), "supersede")).toMatchObject(counts(1, 0, 0, 1, 0));
    expect(await contents(ledger)).toEqual({ "2026-W47": [contentOf(OTHER)] });
    expect([...ledger.files.keys()]).toContain("records/2026-W47/000002-00000000.changes.jsonl");
  });

  it("takes the last of several contents within one import, and the same file again adds nothing", async () => {
    const ledger = memoryLedger();
    expect(ledger.append(sampleRows(FIRST, OTHER), "supersede")).toMatchObject(counts(2, 1, 0, 1, 0));
    expect(ledger.append(sampleRows(FIRST, OTHER), "supersede")).toMatchObject({
      ...counts(2, 0, 2, 0, 0),
      weeks: [],
    });
    expect(await contents(ledger)).toEqual({ "2026-W47": [contentOf(OTHER)] });
  });

  it("voids the old record where a superseding one moves to another week, and back", async () => {
    const ledger = memoryLedger();
    ledger.append(sampleRows(FIRST), "supersede");
    const moved = ledger.append(sampleRows(NEXT_WEEK), "supersede");
    expect(moved).toMatchObject({ ...counts(1, 0, 0, 1, 0), weeks: ["2026-W47", "2026-W48"] });
    expect(await contents(ledger)).toEqual({ "2026-W47": [], "2026-W48": [contentOf(NEXT_WEEK)] });
    const voided = (await ledger.resolve()).get("2026-W47") as (typeof FIRST)[];
    expect(voided).toMatchObject([
      { type: "record.voided", time: FIRST.time, source: "opsbook", data: { source: "crm", id: FIRST.id } },
    ]);
    ledger.loseIndex();
    ledger.append(sampleRows(FIRST), "supersede");
    expect(await contents(ledger)).toEqual({ "2026-W47": [contentOf(FIRST)], "2026-W48": [] });
  });

  it("keeps what a person voided out, whatever brings it again, until its content differs", async () => {
    const ledger = memoryLedger();
    ledger.append(sampleRows(FIRST), "quarantine");
    expect(ledger.append(sampleRows(VOID), "quarantine")).toMatchObject(counts(1, 1, 0, 0, 0));
    expect(await contents(ledger)).toEqual({ "2026-W47": [] });
    ledger.loseIndex();
    expect(ledger.append(sampleRows(FIRST, VOID), "quarantine")).toMatchObject({
      ...counts(2, 0, 2, 0, 0),
      weeks: [],
    });
    expect(ledger.append(sampleRows(OTHER), "quarantine")).toMatchObject(counts(1, 1, 0, 0, 0));
    expect(await contents(ledger)).toEqual({ "2026-W47": [contentOf(OTHER)] });
    expect(ledger.append(sampleRows(VOID), "quarantine")).toMatchObject(counts(1, 1, 0, 0, 0));
    expect(await contents(ledger)).toEqual({ "2026-W47": [] });
  });

  it("gives each voiding an id of its own", async () => {
    const ledger = memoryLedger();
    ledger.append(sampleRows(FIRST), "supersede");
    ledger.append(sampleRows(VOID), "supersede");
    ledger.append(sampleRows(OTHER), "supersede");
    ledger.append(sampleRows(VOID), "supersede");
    const ids = [...(await ledger.resolve()).values()].flat().map(({ id }) => id);
    expect(ids).toEqual(["void-000002-1", "void-000004-1"]);
  });

  it("uses the weeks of the business's zone", async () => {
    const ledger = memoryLedger("America/New_York");
    ledger.append(sampleRows({ ...FIRST, time: "2026-11-16T04:59:59.999Z" }), "quarantine");
    expect([...ledger.files.keys()]).toEqual(["records/2026-W46/000001-00000000.jsonl"]);
  });
});
