import { spawnSync } from "node:child_process";
import path from "node:path";
import { type BenchResult, fastest } from "./result.ts";

const bin = path.resolve(".opsbook/bench/opsbook.js");
const RUNS = 15;

/** Start of the command line against Node alone: what every hook, job and keystroke pays. */
export async function benchCliStart(): Promise<BenchResult[]> {
  const start = (args: string[]) => spawnSync(process.execPath, args, { stdio: "ignore" });
  const floorSeconds = await fastest(RUNS, () => start(["-e", ""]));
  const floor = "bare node";
  const measured = async (name: string, args: string[]): Promise<BenchResult> => ({
    name,
    seconds: await fastest(RUNS, () => start([bin, ...args])),
    floor,
    floorSeconds,
    aim: 3,
    peakMegabytes: null,
  });
  return [
    await measured("start: opsbook --help", ["--help"]),
    await measured("start: opsbook explain owner-is-known", ["explain", "owner-is-known"]),
  ];
}
