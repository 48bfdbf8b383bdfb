import { spawnSync } from "node:child_process";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { type BenchResult, fastest } from "./result.ts";

const STARTS = 15;

/** Each built action until it has read where it runs: everything that GitHub's first answer waits for. */
export async function benchActionStarts(): Promise<BenchResult[]> {
  const floorSeconds = await startOf("-e", "");
  const results: BenchResult[] = [];
  for (const action of await actionNames()) {
    const seconds = await startOf(path.resolve(`actions/dist/${action}.js`));
    const name = `start: ${action}`;
    results.push({ name, seconds, floor: "bare node", floorSeconds, aim: 3, peakMegabytes: null });
  }
  return results;
}

/** Every folder of `actions` that holds an action.yml. */
async function actionNames(): Promise<string[]> {
  const files = await readdir("actions", { recursive: true });
  return files.flatMap((file) => /^([^/\\]+)[/\\]action\.yml$/.exec(file)?.[1] ?? []).sort();
}

/** Without a runner's environment an action says what it misses, and ends. */
function startOf(...args: string[]): Promise<number> {
  const env = { PATH: process.env.PATH };
  return fastest(STARTS, () => spawnSync(process.execPath, args, { stdio: "ignore", env }));
}
