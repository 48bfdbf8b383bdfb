import type { StatusAnswers } from "../expressions/evaluate.ts";
import type { JobDefinition } from "../parse/workflow-file.ts";
import type { Conclusion } from "../records.ts";

/** How a job ended, as the jobs after it see it. */
export interface JobResult {
  result: Conclusion;
  outputs: Record<string, string>;
}

/** What the status functions say in a job's `if`: success asks for all it needs, failure looks at all before it. */
export function statusBefore(
  job: JobDefinition,
  jobs: readonly JobDefinition[],
  results: ReadonlyMap<string, JobResult>,
  cancelled: boolean,
): StatusAnswers {
  const before = ancestorsOf(job, jobs);
  return {
    success: !cancelled && job.needs.every((id) => results.get(id)?.result === "success"),
    failure: [...before].some((id) => results.get(id)?.result === "failure"),
    cancelled,
  };
}

function ancestorsOf(job: JobDefinition, jobs: readonly JobDefinition[]): Set<string> {
  const found = new Set<string>();
  const open = [...job.needs];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...(jobs.find((other) => other.id === id)?.needs ?? []));
  }
  return found;
}

/** What several jobs come to: of a run's jobs, or of one matrix. */
export function together(conclusions: readonly Conclusion[]): Conclusion {
  if (conclusions.includes("failure")) return "failure";
  if (conclusions.includes("cancelled")) return "cancelled";
  return conclusions.length > 0 && conclusions.every((conclusion) => conclusion === "skipped")
    ? "skipped"
    : "success";
}
