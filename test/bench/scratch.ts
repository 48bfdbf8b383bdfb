import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { gitAt } from "../../actions/shell/git.ts";
import type { Timed } from "./result.ts";

const start = promisify(execFile);

/** Works in a scratch folder, which is gone afterwards. */
export async function inScratch<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "opsbook-bench-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Makes an empty repository for a ledger. */
export async function emptyLedger(folder: string): Promise<string> {
  const repository = path.join(folder, "ledger.git");
  await gitAt(repository).run(["init", "--quiet", "--bare", repository]);
  return repository;
}

/** Runs a part in a process of its own, some times. */
export async function inOwnProcess(runs: number, part: string, ...args: string[]): Promise<Timed> {
  const all: Timed[] = [];
  for (let run = 0; run < runs; run += 1) {
    const { stdout } = await start(process.execPath, [process.argv[1] as string, "part", part, ...args]);
    all.push(JSON.parse(stdout) as Timed);
  }
  return bestOf(all);
}

/** The fastest run, and the largest memory. */
export function bestOf(runs: readonly Timed[]): Timed {
  return {
    seconds: Math.min(...runs.map(({ seconds }) => seconds)),
    cpuSeconds: Math.min(...runs.map(({ cpuSeconds }) => cpuSeconds)),
    peakMegabytes: Math.max(...runs.map(({ peakMegabytes }) => peakMegabytes)),
  };
}
