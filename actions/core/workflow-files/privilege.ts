import { asMap, type Plain, textsIn } from "./plain.ts";
import type { WorkflowDocument, WorkflowJob } from "./repository.ts";

/** Events that run the default branch's file with its powers on what anybody sent in (SEC-5). */
const PRIVILEGED_EVENTS = ["pull_request_target", "issue_comment", "workflow_run"] as const;

/** The privileged event that a workflow listens to, or null. */
export function privilegedEvent({ events }: WorkflowDocument): string | null {
  return PRIVILEGED_EVENTS.find((event) => Object.hasOwn(events, event)) ?? null;
}

/** The scopes of a job's token: its own, else the workflow's. */
function scopesOf(workflow: WorkflowDocument, job: WorkflowJob): Plain | undefined {
  return job.value.permissions ?? workflow.value.permissions;
}

/** Whether a job can change anything: a scope to write, or all of them. */
export function writes(workflow: WorkflowDocument, job: WorkflowJob): boolean {
  const scopes = scopesOf(workflow, job);
  return scopes === "write-all" || scopes === undefined || Object.values(asMap(scopes)).includes("write");
}

/** Whether a job has something to lose: a privileged event, a scope to write, or a secret. */
export function isPrivileged(workflow: WorkflowDocument, job: WorkflowJob): boolean {
  return (
    privilegedEvent(workflow) !== null ||
    writes(workflow, job) ||
    textsIn(job.value).some(({ text }) => /\bsecrets\b/.test(text) && text.includes("${{"))
  );
}
