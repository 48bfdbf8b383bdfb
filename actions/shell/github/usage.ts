import type { Client } from "./client.ts";

/** A run of a workflow. Times are in milliseconds since 1970. */
export interface RunSummary {
  id: number;
  created: number;
  /** When it last changed: of a run that is over, its end. */
  updated: number;
  over: boolean;
}

/** What the repository uses of GitHub's machines. */
export interface Usage {
  /** Minutes cost only private repositories. */
  isPrivate: () => Promise<boolean>;
  /** The runs created since an instant, the newest first. */
  runs: (since: number) => Promise<RunSummary[]>;
  /** How long each job of a run, in all its attempts, was on a machine, in milliseconds; jobs that were skipped are left out. */
  jobTimes: (run: number) => Promise<number[]>;
}

const PAGE = 100;
/** 1,000 runs in a day: whoever has so many is told of the rest by their bill. */
const MOST_PAGES = 10;

export function usageOf(client: Client): Usage {
  return {
    isPrivate: async () => (await client.get("GET /repos/{owner}/{repo}", {})).private,
    runs: async (since) => {
      const found = new Map<number, RunSummary>();
      for (let page = 1; page <= MOST_PAGES; page += 1) {
        const query = { per_page: PAGE, page };
        const { workflow_runs } = await client.get("GET /repos/{owner}/{repo}/actions/runs", query);
        for (const { id, created_at, updated_at, status } of workflow_runs) {
          const created = Date.parse(created_at);
          if (created < since) continue;
          found.set(Number(id), {
            id: Number(id),
            created,
            updated: Date.parse(updated_at),
            over: status === "completed",
          });
        }
        const last = workflow_runs.at(-1);
        if (workflow_runs.length < PAGE || last === undefined || Date.parse(last.created_at) < since) break;
      }
      return [...found.values()];
    },
    jobTimes: async (run) => {
      const query = { run_id: run, filter: "all" as const, per_page: PAGE };
      const { jobs } = await client.get("GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs", query);
      return jobs
        .filter(({ conclusion }) => conclusion !== "skipped")
        .flatMap(({ started_at, completed_at }) =>
          started_at && completed_at ? [Date.parse(completed_at) - Date.parse(started_at)] : [],
        );
    },
  };
}
