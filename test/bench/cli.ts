import { spawnSync } from "node:child_process";
import { type BenchResult, fastest } from "./result.ts";

/** As `npx opsbook` runs it. */
const OPSBOOK = "actions/cli/bin.js";
const TINY_CATALOG = "test/fixtures/catalog";
const RUNS = 15;

/** Start of the command line against Node alone: what every hook, job and keystroke pays. */
export async function benchCliStart(): Promise<BenchResult[]> {
  const start = (args: readonly string[]): void => {
    const { status, stderr } = spawnSync(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"] });
    if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr}`);
  };
  const floorSeconds = await fastest(RUNS, () => start(["-e", ""]));
  const measured = async (name: string, args: readonly string[]): Promise<BenchResult> => ({
    name,
    seconds: await fastest(RUNS, () => start([OPSBOOK, ...args])),
    floor: "bare node",
    floorSeconds,
    aim: 3,
    peakMegabytes: null,
  });
  const validate = ["validate", "--catalog", TINY_CATALOG, "--as-of", "2026-11-16"];
  return [
    await measured("start: opsbook --help", ["--help"]),
    await measured("start: opsbook explain owner-is-known", ["explain", "owner-is-known"]),
    await measured("start: opsbook validate, a tiny catalog", validate),
  ];
}
