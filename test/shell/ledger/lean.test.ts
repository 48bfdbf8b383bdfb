import { describe, expect, it } from "vitest";
import { openLedger } from "../../../actions/shell/ledger/ledger.ts";
import { verifyLedger } from "../../../actions/shell/ledger/verify.ts";
import { sampleRecord, sampleRows } from "../../core/signal/ledger/sample-records.ts";
import { hosted, weekOf } from "./hosted.ts";
import { allRecords, batchOf, git, scratchRepository } from "./repository.ts";

describe("a ledger on a fresh runner", () => {
  it("appends and reads as one on a whole clone does", async () => {
    const { dir, fresh } = await hosted();
    const whole = await openLedger(scratchRepository());
    for (let week = 0; week < 6; week++) {
      for (const rows of [weekOf(week, 60), weekOf(week, 80)]) {
        const expected = await whole.append(batchOf(rows));
        expect(await (await fresh()).append(batchOf(rows))).toEqual(expected);
      }
    }
    const late = [...weekOf(2, 84), ...weekOf(5, 90)];
    expect(await (await fresh()).append(batchOf(late))).toEqual(await whole.append(batchOf(late)));
    expect(git(dir, ["rev-parse", "ledger"])).toBe((await whole.tip())?.commit);
    expect(await allRecords(await fresh())).toEqual(await allRecords(whole));
    expect((await verifyLedger((await openLedger(dir)).git, []))?.damages).toEqual([]);
    expect(git(dir, ["rev-list", "--count", "derived"])).toBe("1");
  });

  it("asks for little, in few requests, however many weeks there are", async () => {
    const { fresh, requests } = await hosted();
    for (let week = 0; week < 8; week++) await (await fresh()).append(batchOf(weekOf(week, 60)));
    requests();
    const ledger = await fresh();
    await ledger.append(batchOf(weekOf(7, 70)));
    const asked = requests();
    expect(asked["git-upload-pack refs"]).toBeLessThanOrEqual(7);
    expect(asked["git-receive-pack"]).toBe(1);
    const objects = await ledger.git.text(["cat-file", "--batch-all-objects", "--batch-check=%(objecttype)"]);
    const blobs = objects.split("\n").filter((type) => type === "blob");
    // `ledger.json`, `derived.json`, a leaf of the index, and the new batch.
    expect(blobs).toHaveLength(4);
  });

  it("is not fetched again by a job's next step where nothing has come since", async () => {
    const { fresh, requests } = await hosted();
    await (await fresh()).append(batchOf(weekOf(0, 60)));
    const first = await fresh();
    await first.append(batchOf(weekOf(0, 70)));
    requests();
    const next = await openLedger(first.git.dir, { remote: "origin" });
    expect(requests()).toEqual({ "git-upload-pack refs": 1, "git-upload-pack": 1 });
    expect((await next.tip())?.batches).toBe(2);
    await (await fresh()).append(batchOf(weekOf(0, 80)));
    const last = await openLedger(first.git.dir, { remote: "origin" });
    expect((await last.tip())?.batches).toBe(3);
    expect(await allRecords(last)).toHaveLength(80);
  });

  it("shows the ledger as it stood after a batch of long ago, and tells one that it never had", async () => {
    const { dir, fresh } = await hosted();
    const whole = await openLedger(dir);
    const digests: string[] = [];
    for (let at = 0; at < 24; at++) {
      await whole.append(batchOf(sampleRows(sampleRecord({ id: `${at}` }))));
      digests.push((await whole.tip())?.digest ?? "");
    }
    const ledger = await fresh();
    const then = await ledger.asOf(digests[2] ?? "");
    if (then === null) throw new Error("the batch was not found");
    expect((await allRecords(then)).map(({ id }) => id)).toEqual(["0", "1", "2"]);
    await expect(then.append(batchOf(sampleRows(sampleRecord({ id: "x" }))))).rejects.toThrow(/only read/);
    expect(await ledger.asOf(`sha256:${"0".repeat(64)}`)).toBeNull();
    expect(await ledger.append(batchOf(sampleRows(sampleRecord({ id: "24" }))))).toMatchObject({ added: 1 });
  });
});
