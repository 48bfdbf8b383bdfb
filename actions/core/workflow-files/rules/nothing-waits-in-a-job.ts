import type { RuleFinding } from "../../catalog/rules/rule.ts";
import { within } from "../places.ts";
import type { WorkflowDocument, WorkflowJob } from "../repository.ts";
import type { WorkflowRule } from "../rule.ts";

/** No job of Opsbook has work for longer; GitHub's own limit of six hours only bounds the damage. */
const MOST_MINUTES = 60;
const WAITING = /\bsleep\b|\bgh\s+run\s+watch\b|\b--watch\b|\bwhile\s+(?:true|:)|\buntil\s/;

/** A job that waits costs minutes, and ends at six hours with what it waited for undone (REL-22). */
export const nothingWaitsInAJob: WorkflowRule = {
  id: "nothing-waits-in-a-job",
  requirement: "REL-22",
  description: `Every job has a \`timeout-minutes\` of at most ${MOST_MINUTES}, and none of its scripts waits.`,
  check: ({ workflows }) =>
    workflows.flatMap((workflow) =>
      workflow.jobs.flatMap((job) => [...timeLimit(workflow, job), ...waiting(workflow, job)]),
    ),
};

function timeLimit({ file }: WorkflowDocument, { id, path, value }: WorkflowJob): RuleFinding[] {
  const minutes = value["timeout-minutes"];
  if (typeof minutes === "number" && minutes > 0 && minutes <= MOST_MINUTES) return [];
  const missing = minutes === undefined;
  return [
    {
      file,
      place: missing ? { path, at: "key" } : { path: [...path, "timeout-minutes"] },
      message: missing
        ? `the job ${id} has no time limit`
        : `${String(minutes)} is no limit of at most ${MOST_MINUTES} minutes`,
      why: "a job that hangs runs for six hours, and each of its minutes is paid for",
      fix: "write a `timeout-minutes` of a few times what the job takes",
    },
  ];
}

function waiting(workflow: WorkflowDocument, { steps }: WorkflowJob): RuleFinding[] {
  return steps.flatMap(({ path, value }) => {
    const piece = typeof value.run === "string" ? WAITING.exec(value.run)?.[0] : undefined;
    return piece === undefined
      ? []
      : [
          {
            file: workflow.file,
            place: within(workflow, [...path, "run"], piece),
            message: `\`${piece.trim()}\` waits inside a job`,
            why: "the job ends at its limit with what it waited for undone",
            fix: "end here, and let a later event or schedule go on",
          },
        ];
  });
}
