import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { PART_BYTES } from "../../../actions/shell/ledger/batch-writer.ts";
import { openLedger } from "../../../actions/shell/ledger/ledger.ts";
import { UsageError } from "../../../actions/shell/usage-error.ts";
import { sampleRecord, sampleRows } from "../../core/signal/ledger/sample-records.ts";
import { allRecords, batchOf, git, scratchRepository } from "./repository.ts";

const ONE = sampleRecord({ id: "1" });
const TWO = sampleRecord({ id: "2", time: "2026-11-23T00:00:00.000Z" });
const WAVE = Array.from({ length: 3000 }, (_, at) =>
  sampleRecord({ id: `wave-${at}`, data: { note: "x".repeat(900) } }),
);

describe("appending to the ledger", () => {
  it.each(["bare", "with a work tree"] as const)("writes and reads a repository that is %s", async (kind) => {
    const ledger = await openLedger(scratchRepository(kind));
    expect([ledger.zone, await ledger.tip(), await ledger.weeks()]).toEqual([null, null, []]);
    const result = await ledger.append(batchOf(sampleRows(ONE, TWO)));
    expect(result).toMatchObject({ read: 2, added: 2, weeks: ["2026-W47", "2026-W48"] });
    expect(ledger.zone).toBe("UTC");
    expect(await ledger.tip()).toMatchObject({
      batches: 1,
      digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    });
    expect((await ledger.weeks()).map(({ week }) => week)).toEqual(["2026-W47", "2026-W48"]);
    expect(await allRecords(ledger)).toEqual([ONE, TWO]);
  });

  it("leaves work tree and index alone, whatever state they are in", async () => {
    const dir = scratchRepository("with a work tree");
    writeFileSync(path.join(dir, "kept.txt"), "one\n");
    git(dir, ["add", "."]);
    git(dir, ["commit", "--quiet", "-m", "x"]);
    writeFileSync(path.join(dir, "staged.txt"), "staged\n");
    git(dir, ["add", "staged.txt"]);
    writeFileSync(path.join(dir, "kept.txt"), "changed\n");
    writeFileSync(path.join(dir, "untracked.txt"), "untracked\n");
    const state = () => [
      git(dir, ["status", "--porcelain=v2", "--branch"]),
      readFileSync(path.join(dir, ".git/index"), "hex"),
      readdirSync(dir).join(),
    ];
    git(dir, ["status"]);
    const before = state();
    const ledger = await openLedger(dir);
    await ledger.append(batchOf(sampleRows(ONE)));
    await ledger.append(batchOf(sampleRows(TWO)));
    expect(state()).toEqual(before);
  });

  it("makes the same commits from the same batches: nothing of the machine or the clock goes in", async () => {
    const tips = [];
    for (const kind of ["bare", "with a work tree"] as const) {
      const ledger = await openLedger(scratchRepository(kind));
      await ledger.append(batchOf(sampleRows(ONE)));
      await ledger.append(batchOf(sampleRows(TWO), { at: "2026-11-30T09:00:00.000Z" }));
      tips.push(await ledger.tip());
    }
    expect(tips[0]).toEqual(tips[1]);
  });

  it("writes no commit where nothing is new", async () => {
    const ledger = await openLedger(scratchRepository());
    await ledger.append(batchOf(sampleRows(ONE)));
    const tip = await ledger.tip();
    const again = await ledger.append(batchOf(sampleRows(ONE)));
    expect(again).toMatchObject({ read: 1, added: 0, alreadyThere: 1, batch: null });
    expect(await ledger.tip()).toEqual(tip);
  });

  it("writes nothing at all on a dry run, and counts the same", async () => {
    const dir = scratchRepository();
    const before = readdirSync(dir, { recursive: true });
    const ledger = await openLedger(dir);
    const result = await ledger.append(batchOf(sampleRows(ONE, TWO, ONE), { dryRun: true }));
    expect(result).toMatchObject({ read: 3, added: 2, alreadyThere: 1, batch: null });
    expect(readdirSync(dir, { recursive: true })).toEqual(before);
  });

  it("refuses another zone than the first one's", async () => {
    const ledger = await openLedger(scratchRepository());
    await ledger.append(batchOf(sampleRows(ONE), { zone: "America/New_York" }));
    await expect(ledger.append(batchOf(sampleRows(TWO)))).rejects.toThrow(UsageError);
    await expect(ledger.append(batchOf(sampleRows(TWO)))).rejects.toThrow(/America\/New_York/);
  });

  it("cuts files under 1 MB and reads them in their order (REL-16)", async () => {
    const dir = scratchRepository();
    const ledger = await openLedger(dir);
    await ledger.append(batchOf(sampleRows(...WAVE)));
    const sizes = git(dir, ["ls-tree", "-r", "-l", "ledger", "records/"])
      .split("\n")
      .map((line) => Number(line.split(/\s+/)[3]));
    expect(sizes.length).toBeGreaterThan(3);
    expect(Math.max(...sizes)).toBeLessThan(PART_BYTES);
    const ids: string[] = [];
    for await (const { bytes } of ledger.readWeek("2026-W47")) {
      ids.push(
        ...[
          ...Buffer.from(bytes)
            .toString()
            .matchAll(/"id":"([^"]+)"/g),
        ].map(([, id]) => id as string),
      );
    }
    expect(ids).toEqual(WAVE.map(({ id }) => id));
  });

  it.each([
    ["lost", (file: string) => rmSync(file)],
    ["cut off", (file: string) => writeFileSync(file, readFileSync(file).subarray(0, 100))],
    ["of another repository", (file: string) => writeFileSync(file, Buffer.alloc(64, "f"))],
  ])("reads its index again where the cache is %s", async (_, spoil) => {
    const dir = scratchRepository();
    const ledger = await openLedger(dir);
    await ledger.append(batchOf(sampleRows(ONE)));
    spoil(path.join(dir, "opsbook", "ledger-index-3"));
    const result = await ledger.append(batchOf(sampleRows(ONE, TWO)));
    expect(result).toMatchObject({ added: 1, alreadyThere: 1 });
  });

  it("reads quarantine entries of a week", async () => {
    const ledger = await openLedger(scratchRepository());
    const changed = { ...ONE, data: { note: "other" } };
    await ledger.append(batchOf(sampleRows(ONE, changed)));
    const texts: string[] = [];
    for await (const { bytes } of ledger.readQuarantine("2026-W47"))
      texts.push(Buffer.from(bytes).toString());
    expect(texts.map((text) => JSON.parse(text))).toMatchObject([
      { source: "crm", row: 3, code: "other-content" },
    ]);
  });

  it("stops reading early without leaving git behind", async () => {
    const ledger = await openLedger(scratchRepository());
    await ledger.append(batchOf(sampleRows(...WAVE)));
    for await (const { path: first } of ledger.readWeek("2026-W47")) {
      expect(first).toMatch(/^records\/2026-W47\/000001-/);
      break;
    }
  });

  it("refuses a branch that a work tree stands on", async () => {
    const dir = scratchRepository("with a work tree");
    git(dir, ["symbolic-ref", "HEAD", "refs/heads/ledger"]);
    const ledger = await openLedger(dir);
    await expect(ledger.append(batchOf(sampleRows(ONE)))).rejects.toThrow(/checked out/);
  });

  it("refuses to build on a commit that is none of its own", async () => {
    const dir = scratchRepository();
    await (await openLedger(dir)).append(batchOf(sampleRows(ONE)));
    const tree = git(dir, ["rev-parse", "ledger^{tree}"]);
    const commit = git(dir, ["commit-tree", tree, "-p", "ledger", "-m", "Tidy up"]);
    git(dir, ["update-ref", "refs/heads/ledger", commit]);
    await expect(openLedger(dir)).rejects.toThrow(/opsbook ledger verify/);
  });

  it("runs no hook of the repository", async () => {
    const dir = scratchRepository();
    const hook = path.join(dir, "hooks", "reference-transaction");
    writeFileSync(hook, `#!/bin/sh\ntouch ${path.join(dir, "hook-ran")}\n`, { mode: 0o755 });
    await (await openLedger(dir)).append(batchOf(sampleRows(ONE)));
    expect(readdirSync(dir)).not.toContain("hook-ran");
  });
});
