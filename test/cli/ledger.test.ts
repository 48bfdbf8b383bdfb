import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { openLedger } from "../../actions/shell/ledger/ledger.ts";
import { sampleRecord, sampleRows } from "../core/signal/ledger/sample-records.ts";
import { batchOf, git, scratchFolder, scratchRepository } from "../shell/ledger/repository.ts";

const bin = path.resolve(import.meta.dirname, "../../actions/cli/bin.js");
const cwd = path.resolve(import.meta.dirname, "../fixtures");

function ledgerVerb(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, "ledger", ...args], {
    cwd,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

describe("opsbook ledger", () => {
  it("verifies, counts and voids", async () => {
    const dir = scratchRepository();
    await (await openLedger(dir)).append(
      batchOf(sampleRows(sampleRecord({ id: "1" }), sampleRecord({ id: "2" }))),
    );
    expect(ledgerVerb("verify", "--ledger", dir)).toMatchObject({ status: 0, stderr: "" });
    const voided = ledgerVerb("void", "crm", "1", "--why", "a test entry", "--ledger", dir);
    expect(voided).toMatchObject({ status: 0, stderr: "" });
    expect(voided.stdout).toContain('Voided the case.opened record "1" of crm');
    const stats = ledgerVerb("stats", "--format", "json", "--ledger", dir);
    expect(JSON.parse(stats.stdout)).toMatchObject({
      batches: 2,
      weeks: [{ week: "2026-W47", records: 1, voided: 1 }],
    });
  });

  it("ends with 1 and the damage where the ledger was altered", async () => {
    const dir = scratchRepository();
    await (await openLedger(dir)).append(batchOf(sampleRows(sampleRecord())));
    const commit = git(dir, ["commit-tree", "ledger^{tree}", "-p", "ledger", "-m", "x"]);
    git(dir, ["update-ref", "refs/heads/ledger", commit]);
    const { status, stdout } = ledgerVerb("verify", "--format", "json", "--ledger", dir);
    expect(status).toBe(1);
    expect(JSON.parse(stdout).damages).toMatchObject([{ code: "foreign-commit", commit }]);
  });

  it("says how to begin where there is no ledger, and asks for the lost one where weeks were published", () => {
    const dir = scratchRepository();
    const empty = ledgerVerb("verify", "--ledger", dir);
    expect(empty).toMatchObject({ status: 0 });
    expect(empty.stdout).toContain("opsbook import FILE --source NAME");
    expect(ledgerVerb("stats", "--ledger", dir).stdout).toContain("opsbook import FILE --source NAME");
    const anchors = scratchFolder();
    writeFileSync(
      path.join(anchors, "2026-W47.manifest.json"),
      JSON.stringify({ ledger: `sha256:${"0".repeat(64)}` }),
    );
    const lost = ledgerVerb("verify", "--ledger", dir, "--anchors", anchors);
    expect(lost.status).toBe(1);
    expect(lost.stdout).toContain("git fetch origin ledger:ledger");
  });

  it("ends with 2 and the remedy for a wrong call", () => {
    const plain = ledgerVerb("stats", "--ledger", scratchFolder());
    expect(plain).toMatchObject({ status: 2, stdout: "" });
    expect(plain.stderr).toMatch(/is not a git repository\. Run `git init` there/);
    expect(ledgerVerb("void", "crm", "1", "--ledger", ".").stderr).toContain("--why");
  });
});
