/** One line of `npm run bench`: how long something took against a floor that was measured in the same process or run. */
export interface BenchResult {
  /** What was done: `validate 1,000 workflows`. */
  name: string;
  seconds: number;
  /** What the floor did: `YAML parse and validator alone`. */
  floor: string;
  floorSeconds: number;
  /** The ratio that we aim for, at most; null where the line is there for comparison. */
  aim: number | null;
  /** Largest resident memory of the process that did it, in MB; null where it was not measured. */
  peakMegabytes: number | null;
}

/** Seconds of the fastest of some runs: noise on a shared machine only ever adds. */
export async function fastest(runs: number, work: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const started = performance.now();
    await work();
    best = Math.min(best, performance.now() - started);
  }
  return best / 1000;
}

/** The largest resident memory of this process so far, in MB. */
export function peakMegabytes(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}
