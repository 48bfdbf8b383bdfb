import { describe, expect, it } from "vitest";
import type { AppendResult } from "../../../actions/core/signal/ledger/batch.ts";
import { openLedger } from "../../../actions/shell/ledger/ledger.ts";
import { verifyLedger } from "../../../actions/shell/ledger/verify.ts";
import { sampleRecord, sampleRows } from "../../core/signal/ledger/sample-records.ts";
import { hosted } from "./hosted.ts";
import { allRecords, batchOf } from "./repository.ts";

/** How many of git's requests an append makes at least, by what they are for. */
const CALLS = {
  "git-upload-pack refs": 4,
  "git-upload-pack": 4,
  "git-receive-pack refs": 1,
  "git-receive-pack": 1,
};
const ONE = sampleRows(sampleRecord({ id: "1" }));

describe("writers on runners of their own (REL-8)", () => {
  it.each([
    [2, 2],
    [8, 1],
  ])(
    "loses no record of %i and none counts twice",
    async (writers, each) => {
      const { dir, fresh } = await hosted();
      const ledgers = await Promise.all(Array.from({ length: writers }, fresh));
      const results = await Promise.all(
        ledgers.map(async (ledger, writer) => {
          const results: AppendResult[] = [];
          for (let at = 0; at < each; at++) {
            const own = sampleRecord({ id: `writer${writer}-${at}` });
            const batch = batchOf(sampleRows(own, sampleRecord({ id: `shared-${at}` })));
            results.push(await ledger.append(batch));
          }
          return results;
        }),
      );
      const ledger = await openLedger(dir);
      expect(results.flat().reduce((sum, { added }) => sum + added, 0)).toBe(writers * each + each);
      const expected = [
        ...Array.from({ length: writers * each }, (_, at) => `writer${Math.floor(at / each)}-${at % each}`),
        ...Array.from({ length: each }, (_, at) => `shared-${at}`),
      ];
      expect((await allRecords(ledger)).map(({ id }) => id)).toEqual(expected.toSorted());
      expect((await ledger.tip())?.batches).toBe(writers * each);
      expect((await verifyLedger(ledger.git, []))?.damages).toEqual([]);
      const conflicts = results.flat().reduce((sum, result) => sum + result.conflicts, 0);
      expect(conflicts).toBeGreaterThan(0);
    },
    180_000,
  );
});

describe("a remote that fails (REL-9)", () => {
  it.each(["error-before", "error-after", "reset", "truncate"] as const)(
    "appends once, whichever request of git ends in %s",
    async (kind) => {
      const { github, dir, fresh } = await hosted();
      await (await fresh()).append(batchOf(ONE));
      const ids = ["1"];
      for (const [route, calls] of Object.entries(CALLS)) {
        for (let nth = 1; nth <= calls; nth++) {
          const id = `${kind} ${route} ${nth}`;
          github.faults.add({ route, kind, nth });
          const ledger = await fresh();
          const result = await ledger.append(batchOf([...ONE, ...sampleRows(sampleRecord({ id }))]));
          github.faults.clear();
          expect(result, id).toMatchObject({ read: 2, added: 1, alreadyThere: 1 });
          ids.push(id);
          expect(await ledger.tip(), id).toMatchObject({ batches: ids.length });
        }
      }
      const ledger = await openLedger(dir);
      expect((await allRecords(ledger)).map((record) => record.id)).toEqual(ids.toSorted());
      expect((await verifyLedger(ledger.git, []))?.damages).toEqual([]);
      expect(github.calls.filter(({ fault }) => fault === kind)).toHaveLength(ids.length - 1);
    },
  );

  it("says what stands in the way where the repository's rules refuse the push", async () => {
    const { github, fresh } = await hosted();
    const ledger = await fresh();
    github.faults.add({ route: "git-receive-pack*", kind: "error-before", status: 403 });
    await expect(ledger.append(batchOf(ONE))).rejects.toThrow(/The ledger cannot be written/);
  });

  it("gives up on a remote that never takes anything, and says so", async () => {
    const { github, fresh } = await hosted();
    const ledger = await fresh();
    github.faults.add({ route: "git-receive-pack", kind: "error-before" });
    await expect(ledger.append(batchOf(ONE))).rejects.toThrow(/did not take the ledger's new batch/);
  });
});
