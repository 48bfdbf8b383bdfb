import { DAY, failuresOf, happen, setIncidentStage, startOf } from "./incident-day.ts";
import type { LoopStage } from "./stage.ts";

/** Calls of GitHub's API, and pushes and fetches of git. */
export interface Calls {
  api: number;
  git: number;
}

/** What the runs of a day with one incident ask, and what the same number of runs asks when nothing happens. */
export interface IncidentCalls {
  runs: number;
  incident: Calls;
  quiet: Calls;
  /** One incident, from its opening to its review, may ask so much more of the API than the same runs without it. */
  budget: number;
}

const BUDGET = 60;

/** The day of incident-day.ts: opened, taken on, calmed, explained, closed, reviewed. The first run of all is not counted. */
export async function countCalls(): Promise<IncidentCalls> {
  const stage = await setIncidentStage();
  try {
    const [first, ...rest] = DAY;
    if (first === undefined) throw new Error("the day is empty");
    await happen(stage, first);
    await stage.job();
    const quiet = await callsOf(stage, async () => {
      await stage.job();
    });
    const incident: Calls = { api: 0, git: 0 };
    for (const beat of rest) {
      await happen(stage, beat);
      const { api, git } = await callsOf(stage, async () => {
        const failures = failuresOf(await stage.job(startOf(beat)));
        if (failures.length > 0) throw new Error(failures.join("\n"));
      });
      incident.api += api;
      incident.git += git;
    }
    const runs = rest.length;
    return { runs, incident, quiet: { api: quiet.api * runs, git: quiet.git * runs }, budget: BUDGET };
  } finally {
    await stage.close();
  }
}

async function callsOf(stage: LoopStage, work: () => Promise<void>): Promise<Calls> {
  const from = stage.github.calls.length;
  await work();
  const routes = stage.github.calls.slice(from).map(({ route }) => route);
  const api = routes.filter((route) => /^[A-Z]+ \//.test(route)).length;
  return { api, git: routes.filter((route) => /^git-.*(?<! refs)$/.test(route)).length };
}
