import { existsSync, readFileSync } from "node:fs";

const STATUS = "/proc/self/status";

/** One line of `npm run bench`: how long something took against a floor that was measured in the same run. */
export interface BenchResult {
  /** What was done: `validate 1,000 workflows`. */
  name: string;
  /** Null where it could not be measured here; `floor` then says why. */
  seconds: number | null;
  /** Where what was measured is a size and no time: bytes against bytes. `seconds` is then null. */
  bytes?: { of: number; floor: number };
  /** What the floor did: `YAML parse and validator alone`. */
  floor: string;
  floorSeconds: number;
  /**
   * Processor time of the process against that of the floor, without git's: it says more than the clock where others
   * use the machine. Absent where both run in one thread.
   */
  cpuRatio?: number;
  /** The ratio that we aim for, at most; null where the line is there for comparison. */
  aim: number | null;
  /** The time that we aim for, at most, where it is a time and no ratio. */
  aimSeconds?: number;
  /** Largest resident memory of the process that did it, in MB; null where it was not measured. */
  peakMegabytes: number | null;
  /** The memory that we aim for, at most. */
  aimMegabytes?: number;
}

/** One timed run in a process. */
export interface Timed {
  seconds: number;
  /** Of all threads of the process, in seconds. */
  cpuSeconds: number;
  /** Largest resident memory of the process so far, in MB. */
  peakMegabytes: number;
}

/** Seconds of the fastest of some runs: noise on a shared machine only ever adds. */
export async function fastest(runs: number, work: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) best = Math.min(best, (await timed(work)).seconds);
  return best;
}

/** One run in this process. */
export async function timed(work: () => unknown): Promise<Timed> {
  const used = process.cpuUsage();
  const started = performance.now();
  await work();
  const seconds = (performance.now() - started) / 1000;
  return { seconds, cpuSeconds: secondsOf(process.cpuUsage(used)), peakMegabytes: peakMegabytes() };
}

/** A line of the table: one timed run against another. */
export function against(
  measured: Timed,
  floor: Timed,
): Pick<BenchResult, "seconds" | "floorSeconds" | "cpuRatio" | "peakMegabytes"> {
  const { seconds, peakMegabytes } = measured;
  return {
    seconds,
    floorSeconds: floor.seconds,
    cpuRatio: measured.cpuSeconds / floor.cpuSeconds,
    peakMegabytes,
  };
}

export function secondsOf({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1e6;
}

/**
 * The largest resident memory of this process so far, in MB. On Linux from the kernel's own page about it: what
 * `resourceUsage` says begins with the memory of the process that started this one.
 */
export function peakMegabytes(): number {
  const status = existsSync(STATUS) ? readFileSync(STATUS, "utf8") : "";
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? process.resourceUsage().maxRSS;
  return Math.round(Number(kilobytes) / 1024);
}
