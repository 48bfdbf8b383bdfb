import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { openGit } from "../../../actions/shell/git.ts";
import { type AppendContext, appendBatch } from "../../../actions/shell/ledger/append.ts";
import { allIds } from "../../../actions/shell/ledger/known-ids.ts";
import { WHOLE } from "../../../actions/shell/ledger/lean.ts";
import { openLedger } from "../../../actions/shell/ledger/ledger.ts";
import { type LedgerRefs, localRefs } from "../../../actions/shell/ledger/refs.ts";
import { verifyLedger } from "../../../actions/shell/ledger/verify.ts";
import { sampleRecord, sampleRows } from "../../core/signal/ledger/sample-records.ts";
import { allRecords, batchOf, git, scratchRepository } from "./repository.ts";

const run = promisify(execFile);
const WRITER = path.join(import.meta.dirname, "writer.ts");
const ONE = sampleRecord({ id: "1" });
const TWO = sampleRecord({ id: "2" });

const write = (dir: string, name: string, count: number, mode = ""): Promise<unknown> =>
  run(process.execPath, [WRITER, dir, name, String(count), mode]);

/** The local branch with one swap replaced. */
async function refsWith(
  dir: string,
  replaced: (real: LedgerRefs) => LedgerRefs["swap"],
): Promise<LedgerRefs> {
  const real = localRefs(await openGit(dir));
  const first = replaced(real);
  let calls = 0;
  return {
    ...real,
    swap: (before, after) => (calls++ === 0 ? first(before, after) : real.swap(before, after)),
  };
}

describe("writers that meet (REL-8)", () => {
  it.each([
    [2, 2],
    [8, 1],
  ])("loses no record of %i processes and none counts twice", async (writers, each) => {
    const dir = scratchRepository();
    await Promise.all(Array.from({ length: writers }, (_, at) => write(dir, `writer${at}`, each)));
    const ledger = await openLedger(dir);
    const batches = Array.from({ length: each }, (_, at) => at);
    const own = Array.from({ length: writers }, (_, writer) => batches.map((at) => `writer${writer}-${at}`));
    const expected = [...own.flat(), ...batches.map((at) => `shared-${at}`)];
    expect((await allRecords(ledger)).map(({ id }) => id)).toEqual(expected.toSorted());
    expect((await ledger.tip())?.batches).toBe(writers * each);
    expect((await verifyLedger(ledger.git, []))?.damages).toEqual([]);
  });

  it("decides again on top of the batch that was faster", async () => {
    const dir = scratchRepository();
    const refs = await refsWith(dir, (real) => async (before, after) => {
      await (await openLedger(dir)).append(batchOf(sampleRows(ONE)));
      return real.swap(before, after);
    });
    const slow = await openLedger(dir, { refs, random: () => 0 });
    expect(await slow.append(batchOf(sampleRows(ONE, TWO)))).toMatchObject({
      read: 2,
      added: 1,
      alreadyThere: 1,
    });
    expect(await slow.tip()).toMatchObject({ batches: 2 });
    expect(await allRecords(slow)).toEqual([ONE, TWO]);
  });

  it("gives up where the branch never comes to rest, and says so", async () => {
    const opened = await openGit(scratchRepository());
    const refs: LedgerRefs = { ...localRefs(opened), swap: async () => "lost" };
    const knownIds: AppendContext["knownIds"] = (commit, calendar) => allIds(opened, commit, calendar);
    const rest = {
      objects: WHOLE,
      knownIds,
      distrust: () => {},
      seen: () => undefined,
      random: () => 0,
      attempts: 3,
    };
    const append = appendBatch({ git: opened, refs, ...rest }, batchOf(sampleRows(ONE)));
    await expect(append).rejects.toThrow(/Nothing was written/);
  });
});

describe("an append that is cut short (REL-9, REL-18)", () => {
  it("ends as a clean run does when it is run again after being killed before the branch moved", async () => {
    const dir = scratchRepository();
    await expect(write(dir, "writer", 1, "die")).rejects.toMatchObject({ signal: "SIGKILL" });
    expect(git(dir, ["for-each-ref"])).toBe("");
    await write(dir, "writer", 1);
    const clean = scratchRepository();
    await write(clean, "writer", 1);
    expect(git(dir, ["rev-parse", "ledger"])).toBe(git(clean, ["rev-parse", "ledger"]));
  });

  it("adds nothing again where the branch had moved and only the rest was lost", async () => {
    const dir = scratchRepository();
    const refs = await refsWith(dir, (real) => async (before, after) => {
      await real.swap(before, after);
      throw new Error("the power went off");
    });
    const ledger = await openLedger(dir, { refs });
    await expect(ledger.append(batchOf(sampleRows(ONE)))).rejects.toThrow("the power went off");
    const again = await openLedger(dir);
    expect(await again.append(batchOf(sampleRows(ONE)))).toMatchObject({ alreadyThere: 1, batch: null });
    expect(await again.tip()).toMatchObject({ batches: 1 });
  });

  it("reads back where it is not known whether the branch moved: it had", async () => {
    const dir = scratchRepository();
    const refs = await refsWith(dir, (real) => async (before, after) => {
      await real.swap(before, after);
      return "unknown";
    });
    const ledger = await openLedger(dir, { refs });
    expect(await ledger.append(batchOf(sampleRows(ONE)))).toMatchObject({ added: 1 });
    expect(await ledger.tip()).toMatchObject({ batches: 1 });
  });

  it("reads back where it is not known whether the branch moved: it had not", async () => {
    const dir = scratchRepository();
    const refs = await refsWith(dir, () => async () => "unknown");
    const ledger = await openLedger(dir, { refs, random: () => 0 });
    expect(await ledger.append(batchOf(sampleRows(ONE)))).toMatchObject({ added: 1 });
    expect(await ledger.tip()).toMatchObject({ batches: 1 });
  });
});

describe("a ledger that follows a remote", () => {
  it("pushes without force; of two clones the slower one builds on the faster one's batch", async () => {
    const remote = scratchRepository();
    const [first, second] = await Promise.all(
      [scratchRepository(), scratchRepository()].map((dir) => openLedger(dir, { remote, random: () => 0 })),
    );
    await first?.append(batchOf(sampleRows(ONE)));
    expect(await second?.append(batchOf(sampleRows(ONE, TWO)))).toMatchObject({ added: 1, alreadyThere: 1 });
    const third = await openLedger(scratchRepository(), { remote });
    expect(await allRecords(third)).toEqual([ONE, TWO]);
    expect(await third.tip()).toMatchObject({ batches: 2 });
  });

  it("says that the remote does not answer", async () => {
    const remote = path.join(scratchRepository(), "absent");
    await expect(openLedger(scratchRepository(), { remote })).rejects.toThrow(/does not answer: fatal/);
  });

  it("loses nothing when two clones push at once", async () => {
    const remote = scratchRepository();
    const clones = await Promise.all(
      [1, 2, 3].map(() => openLedger(scratchRepository(), { remote, random: () => 0.5 })),
    );
    await Promise.all(
      clones.map((ledger, at) => ledger.append(batchOf(sampleRows(sampleRecord({ id: `${at}` }))))),
    );
    const reader = await openLedger(remote);
    expect((await allRecords(reader)).map(({ id }) => id)).toEqual(["0", "1", "2"]);
    expect(await reader.tip()).toMatchObject({ batches: 3 });
  });
});
