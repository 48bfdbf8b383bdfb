import { describe, expect, it } from "vitest";
import { type Ledger, openLedger } from "../../../actions/shell/ledger/ledger.ts";
import { ledgerStats } from "../../../actions/shell/ledger/stats.ts";
import { verifyLedger } from "../../../actions/shell/ledger/verify.ts";
import { type VoidRequest, voidRecord, voidRow } from "../../../actions/shell/ledger/void.ts";
import { UsageError } from "../../../actions/shell/usage-error.ts";
import { sampleRecord, sampleRows } from "../../core/signal/ledger/sample-records.ts";
import { allRecords, batchOf, scratchRepository } from "./repository.ts";

const ONE = sampleRecord({ id: "case.opened:INC1001" });
const TWO = sampleRecord({ id: "case.opened:INC1002", time: "2026-11-24T00:00:00.000Z" });
const OWN = sampleRecord({ id: "d1", source: "opsbook", type: "decision.made" });
const request = (change: Partial<VoidRequest> = {}): VoidRequest => ({
  source: "crm",
  id: ONE.id,
  why: "a test entry",
  at: "2026-11-30T10:00:00.000Z",
  ...change,
});

async function ledgerWith(): Promise<Ledger> {
  const ledger = await openLedger(scratchRepository());
  await ledger.append(batchOf(sampleRows(ONE, TWO, OWN)));
  return ledger;
}

describe("voiding a record", () => {
  it("takes it out of its week by a record that bears its time, its reason and who said so", async () => {
    const ledger = await ledgerWith();
    const result = await voidRecord(ledger, request({ who: "owner" }));
    expect(result).toMatchObject({ week: "2026-W47", type: "case.opened", alreadyVoid: false });
    const voided = (await allRecords(ledger)).find(({ type }) => type === "record.voided");
    expect(voided).toMatchObject({
      id: "void-000002-1",
      source: "opsbook",
      time: ONE.time,
      recordedtime: "2026-11-30T10:00:00.000Z",
      data: { source: "crm", id: ONE.id, why: "a test entry", who: "owner" },
    });
    expect(voided).not.toHaveProperty("workflow");
    expect((await allRecords(ledger)).map(({ id }) => id)).toEqual([TWO.id, OWN.id, "void-000002-1"]);
    expect((await verifyLedger(ledger.git, []))?.damages).toEqual([]);
  });

  it("does nothing the second time, and an import of the same record does not bring it back", async () => {
    const ledger = await ledgerWith();
    await voidRecord(ledger, request());
    const tip = await ledger.tip();
    expect(await voidRecord(ledger, request())).toMatchObject({ alreadyVoid: true, batch: null });
    expect(await ledger.append(batchOf(sampleRows(ONE, TWO)))).toMatchObject({
      alreadyThere: 2,
      batch: null,
    });
    expect(await ledger.tip()).toEqual(tip);
  });

  it.each([
    [
      "an unknown id, naming near ones",
      { id: "case.opened:INC1010" },
      /"case.opened:INC1001", "case.opened:INC1002"/,
    ],
    ["a piece of an id, naming the whole one", { id: "INC1002" }, /Near ones: "case.opened:INC1002"/],
    ["an unknown source, naming those there are", { source: "crn" }, /It has crm\./],
    ["a record of Opsbook's own", { source: "opsbook", id: "d1" }, /decision\.made.*Those stay/],
    ["an empty reason", { why: "  " }, /--why needs a reason/],
    ["an endless reason", { why: "x".repeat(501) }, /at most 500/],
  ])("refuses %s", async (_, change, message) => {
    const ledger = await ledgerWith();
    const tip = await ledger.tip();
    await expect(voidRecord(ledger, request(change))).rejects.toThrow(UsageError);
    await expect(voidRecord(ledger, request(change))).rejects.toThrow(message);
    expect(await ledger.tip()).toEqual(tip);
  });

  it("says what to do in an empty ledger", async () => {
    const ledger = await openLedger(scratchRepository());
    await expect(voidRecord(ledger, request())).rejects.toThrow(/Import an export first/);
  });
});

describe("voiding a row", () => {
  it("takes out all records that differ from one in the type alone, in whatever week, and no others", async () => {
    const answer = sampleRecord({
      id: "case.responded:INC1001",
      type: "case.responded",
      time: "2026-11-24T09:00:00.000Z",
    });
    const longer = sampleRecord({ id: "case.opened:INC10011" });
    const elsewhere = sampleRecord({ id: ONE.id, source: "help-desk" });
    const ledger = await ledgerWith();
    await ledger.append(batchOf(sampleRows(answer, longer, elsewhere)));
    const result = await voidRow(ledger, request());
    expect(result).toMatchObject({ ids: [ONE.id, answer.id], weeks: ["2026-W47", "2026-W48"] });
    const left = (await allRecords(ledger)).filter(({ type }) => type !== "record.voided");
    expect(left.map(({ id, source }) => `${source} ${id}`)).toEqual([
      `help-desk ${ONE.id}`,
      `crm ${longer.id}`,
      `crm ${TWO.id}`,
      "opsbook d1",
    ]);
    expect(await voidRow(ledger, request())).toEqual({ ids: [], weeks: [], batch: null });
    expect((await verifyLedger(ledger.git, []))?.damages).toEqual([]);
  });

  it("refuses an id that is not there, and what Opsbook itself did", async () => {
    const ledger = await ledgerWith();
    await expect(voidRow(ledger, request({ id: "case.opened:INC9" }))).rejects.toThrow(
      /no record with the id/,
    );
    await expect(voidRow(ledger, request({ source: "opsbook", id: OWN.id }))).rejects.toThrow(/Those stay/);
  });
});

describe("the counts of a ledger", () => {
  it("are those of records that count, with what is void and in quarantine beside them", async () => {
    const ledger = await ledgerWith();
    await voidRecord(ledger, request());
    await ledger.append(batchOf(sampleRows({ ...TWO, subject: "other" })));
    const stats = await ledgerStats(ledger);
    expect(stats).toMatchObject({
      zone: "UTC",
      batches: 3,
      files: 4,
      fullest: { folder: "records/2026-W47", files: 2 },
      weeks: [
        { week: "2026-W47", records: 1, voided: 1, quarantined: 0 },
        { week: "2026-W48", records: 1, voided: 0, quarantined: 1 },
      ],
      sources: [
        { source: "crm", records: 1, quarantined: 1, first: TWO.time, last: TWO.time },
        { source: "opsbook", records: 1, quarantined: 0 },
      ],
      types: [
        { type: "case.opened", records: 1 },
        { type: "decision.made", records: 1 },
      ],
      quarantine: [{ code: "other-content", entries: 1 }],
    });
  });

  it("are none where there is no ledger", async () => {
    expect(await ledgerStats(await openLedger(scratchRepository()))).toBeNull();
  });
});
