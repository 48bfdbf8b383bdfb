import { describe, expect, it } from "vitest";
import { openLedger } from "../../../actions/shell/ledger/ledger.ts";
import { verifyLedger } from "../../../actions/shell/ledger/verify.ts";
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
});
