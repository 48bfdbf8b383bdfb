import type { RunTimes } from "../../core/learning/cadence/minutes.ts";
import type { RunSummary, Usage } from "../github/usage.ts";

/** Each takes a call. A day has some thirty; of more, the run's own time stands for its one job. */
const LOOKED_UP = 40;

/** The runs since an instant with the times of their jobs. */
export async function gatherRunTimes(usage: Usage, since: number): Promise<RunTimes[]> {
  const runs = await usage.runs(since);
  const times: RunTimes[] = [];
  for (const [index, run] of runs.entries()) {
    const jobs = run.over ? await jobsOf(usage, run, index < LOOKED_UP) : null;
    times.push({ created: run.created, jobs });
  }
  return times;
}

async function jobsOf(usage: Usage, run: RunSummary, isLookedUp: boolean): Promise<readonly number[]> {
  return isLookedUp ? usage.jobTimes(run.id) : [run.updated - run.created];
}
