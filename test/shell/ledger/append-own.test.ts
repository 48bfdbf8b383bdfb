import { describe, expect, it } from "vitest";
import { ownRecord } from "../../../actions/core/signal/own-record.ts";
import { appendOwn } from "../../../actions/shell/ledger/append-own.ts";
import { openLedger } from "../../../actions/shell/ledger/ledger.ts";
import { readPeriods } from "../../../actions/shell/operate/read-periods.ts";
import { allRecords, git, scratchRepository } from "./repository.ts";

const at = (text: string): number => Date.parse(text);
const MONDAY = at("2026-11-16T09:00:00Z");
const beat = (day: string, more: Record<string, string> = {}) =>
  ownRecord({
    type: "period.completed",
    id: `heartbeat:${day}`,
    time: at(`${day}T09:00:00Z`),
    data: { period: "heartbeat", key: `heartbeat:${day}`, of: day, ...more },
  });

describe("own records", () => {
  it("are written once: the first with an id stands, whatever comes later under it", async () => {
    const dir = scratchRepository();
    const ledger = await openLedger(dir);
    const first = await appendOwn(ledger, "UTC", MONDAY, "Heartbeat", [beat("2026-11-16")]);
    expect(first).toMatchObject({ added: 1, alreadyThere: 0 });
    const other = { ...beat("2026-11-16", { minutes: "5" }), time: "2026-11-16T10:00:00.000Z" };
    const again = await appendOwn(ledger, "UTC", MONDAY + 1, "Heartbeat", [other]);
    expect(again).toMatchObject({ added: 0, alreadyThere: 1, quarantined: 0, batch: null });
    expect(await appendOwn(ledger, "UTC", MONDAY, "Nothing", [])).toMatchObject({ read: 0, batch: null });
    expect(await allRecords(ledger)).toMatchObject([{ time: "2026-11-16T09:00:00.000Z" }]);
    expect(git(dir, ["rev-list", "--count", "ledger"])).toBe("2");
  });

  it("never reopen a week that is over", async () => {
    const ledger = await openLedger(scratchRepository());
    await appendOwn(ledger, "UTC", MONDAY, "Late", [beat("2026-11-13")]);
    expect((await ledger.weeks()).map(({ week }) => week)).toEqual(["2026-W47"]);
    expect(await allRecords(ledger)).toMatchObject([{ data: { happened: "2026-11-13T09:00:00.000Z" } }]);
  });
});

describe("the periods that are done", () => {
  it("are read back to the week in which all was done, and no further", async () => {
    const ledger = await openLedger(scratchRepository());
    const write = (now: string, ...records: Parameters<typeof appendOwn>[4][number][]) =>
      appendOwn(ledger, "UTC", at(now), "Write", records);
    const close = (week: string, now: string) =>
      ownRecord({ type: "period.completed", id: `close:${week}`, time: at(now), data: { period: "close" } });
    await write("2026-11-02T09:00:00Z", close("2026-W44", "2026-11-02T09:00:00Z"));
    await write("2026-11-10T09:00:00Z", close("2026-W45", "2026-11-10T09:00:00Z"));
    await write("2026-11-16T09:00:00Z", beat("2026-11-16", { settled: "2026-11-10T09:00:00Z" }));
    const read = await readPeriods(ledger, "UTC", MONDAY);
    expect([...read.done].toSorted()).toEqual(["close:2026-W45", "heartbeat:2026-11-16"]);
    expect(new Date(read.since).toISOString()).toBe("2026-11-09T00:00:00.000Z");
    expect(read.heartbeat?.id).toBe("heartbeat:2026-11-16");
  });

  it("begin with this week before the first live run has ended", async () => {
    const ledger = await openLedger(scratchRepository());
    const read = await readPeriods(ledger, "UTC", MONDAY + 3_600_000);
    expect(read).toEqual({
      done: new Set(),
      since: at("2026-11-16T00:00:00Z"),
      heartbeat: null,
      history: null,
    });
  });
});
