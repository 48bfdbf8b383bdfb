import { scheduleTrouble } from "../../core/workflow-files/schedule-faults.ts";
import { GitError } from "../git.ts";
import type { Operation } from "./operation.ts";

const FILE = ".github/workflows/operate.yml";

/** What is wrong with the schedule of operate.yml on the default branch, as one sentence; null where nothing is. */
export async function scheduleProblem({ git, commit, cadence }: Operation): Promise<string | null> {
  const text = await git.text(["show", `${commit}:${FILE}`]).catch((error: unknown) => {
    if (error instanceof GitError) return null;
    throw error;
  });
  const { zone, weekly } = cadence;
  return text === null ? null : scheduleTrouble(text, zone, [weekly.priorities, weekly.scoreboard]);
}
