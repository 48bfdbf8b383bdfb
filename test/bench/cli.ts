import { spawnSync } from "node:child_process";
import { type BenchResult, fastest } from "./result.ts";

/** As an installed Opsbook runs. */
const BUNDLE = ".opsbook/bench/opsbook.js";
/** Of a clone, as `npx opsbook` runs it. */
const CLONE = "actions/cli/bin.js";
const TINY_CATALOG = "test/fixtures/catalog";
const RUNS = 15;

/** Start of the command line against Node alone: what every hook, job and keystroke pays. */
export async function benchCliStart(): Promise<BenchResult[]> {
  const start = (args: readonly string[]): void => {
    const { status, stderr } = spawnSync(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"] });
    if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr}`);
  };
  const floorSeconds = await fastest(RUNS, () => start(["-e", ""]));
  const measured = async (
    name: string,
    [script, ...args]: readonly [string, ...string[]],
  ): Promise<BenchResult> => ({
    name,
    seconds: await fastest(RUNS, () => start([script, ...args])),
    floor: "bare node",
    floorSeconds,
    aim: 3,
    peakMegabytes: null,
  });
  const validate = ["validate", "--catalog", TINY_CATALOG, "--as-of", "2026-11-16"];
  return [
    await measured("start: opsbook --help", [BUNDLE, "--help"]),
    await measured("start: opsbook explain owner-is-known", [BUNDLE, "explain", "owner-is-known"]),
    await measured("start: opsbook validate, a tiny catalog", [BUNDLE, ...validate]),
    await measured("start: opsbook --help, a clone without a bundle", [CLONE, "--help"]),
  ];
}
