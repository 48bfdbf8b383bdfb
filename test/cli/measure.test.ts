import { execFile } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isMeasureOutput } from "../../actions/core/catalog/generated/output-validators.js";
import type { MeasureOutput } from "../../actions/core/catalog/generated/types.ts";

const root = path.resolve(import.meta.dirname, "../..");
const bin = path.join(root, "actions/cli/bin.js");
let folder = "";

interface Ran {
  stdout: string;
  stderr: string;
  code: number;
}

/** Runs the command in a business of its own: the sample's catalog in a fresh repository without a ledger. */
async function opsbook(...args: string[]): Promise<Ran> {
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [bin, ...args], {
      cwd: folder,
      maxBuffer: 64_000_000,
    });
    return { stdout, stderr, code: 0 };
  } catch (error) {
    const { stdout, stderr, code } = error as Ran;
    return { stdout, stderr, code };
  }
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "opsbook-measure-"));
  await promisify(execFile)("git", ["init", "--quiet", folder]);
  await cp(path.join(root, "workflows-catalog"), path.join(folder, "workflows-catalog"), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("opsbook measure", () => {
  it("builds the sample's ledger where there is none, says so, and prints what the schema promises", async () => {
    const { stdout, stderr, code } = await opsbook("measure", "--json");
    expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining("sample exports") });
    const output = JSON.parse(stdout) as MeasureOutput;
    expect(isMeasureOutput(output), JSON.stringify(isMeasureOutput.errors)).toBe(true);
    expect(new Set(output.weeks.map(({ week }) => week)).size).toBe(26);
    expect(output.total.map(({ workflow }) => workflow)).toContain("lead-response");
    // No incident is recorded yet: that is missing, not zero.
    expect(output.total.every(({ measures }) => !("incident_count" in measures))).toBe(true);
  });

  it("measures one workflow and some weeks, the second time without building anything", async () => {
    const args = ["--workflow", "service-desk", "--from", "2026-W44", "--to", "2026-W45"];
    const { stdout, stderr } = await opsbook("measure", "--json", ...args);
    expect(stderr).not.toContain("Building");
    const { weeks, total } = JSON.parse(stdout) as MeasureOutput;
    expect(weeks.map(({ week, workflow }) => `${week} ${workflow}`)).toEqual([
      "2026-W44 service-desk",
      "2026-W45 service-desk",
    ]);
    const counts = weeks.map(({ measures }) => (measures.throughput as { count: number }).count);
    expect(total[0]?.measures.throughput).toEqual({ count: counts.reduce((a, b) => a + b, 0) });
    const table = await opsbook("measure", ...args);
    expect(table.stdout).toMatch(/^service-desk, 2026-W44 to 2026-W45\n {2,}all +2026-W44 +2026-W45\n/);
    expect(table.stdout).toContain("cycle_time p50");
  });

  it("says of every week of the range what became of it", async () => {
    const range = ["--workflow", "service-desk", "--from", "2026-W18", "--to", "2026-W50"];
    const { stdout } = await opsbook("measure", ...range);
    expect(stdout).toContain("The newest 5 of 30 weeks have a column; --json lists them all.");
    expect(stdout).toMatch(/\nNo records, so nothing measured: 2026-W18 to 2026-W20, 2026-W47\.\n/);
    expect(stdout).toContain("Not begun yet: 2026-W48 to 2026-W50.");
    const { weeks } = JSON.parse((await opsbook("measure", "--json", ...range)).stdout) as MeasureOutput;
    expect(weeks).toHaveLength(30);
    expect(weeks[0]).toMatchObject({ week: "2026-W18", measures: { response_time: { n: 0, p50: null } } });
  });

  it.each([
    [["--workflow", "lead-respons"], "Did you mean lead-response?"],
    [["--from", "W44"], "--from W44 is no week"],
    [["--from", "2030-W01"], "has begun"],
    [["--as-of", "soon"], "--as-of soon is neither a date"],
    [["--ledger", "nowhere"], "nowhere"],
  ])("refuses %j with the remedy", async (args, message) => {
    const { stderr, code } = await opsbook("measure", ...args);
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });
});
