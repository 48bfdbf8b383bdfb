import type { RuleFinding } from "../../catalog/rules/rule.ts";
import type { WorkflowDocument } from "../repository.ts";
import type { WorkflowRule } from "../rule.ts";

const FILTERS = ["paths", "paths-ignore", "branches", "branches-ignore"];
const WHY = "a job that is skipped counts as passed, so the change would go in unseen";

/** GitHub takes a skipped required job for a passed one (SEC-17). */
export const requiredJobsAlwaysRun: WorkflowRule = {
  id: "required-jobs-always-run",
  requirement: "SEC-17",
  description: "A job behind a required status has no `if`, and its workflow no filter of paths or branches.",
  check: ({ workflows }, { jobs }) =>
    workflows.flatMap((workflow) => {
      const required = workflow.jobs.filter(({ id }) => jobs[workflow.name]?.[id]?.required === true);
      if (required.length === 0) return [];
      return [
        ...required.flatMap(({ id, path, value }) => inJob(workflow, id, path, value)),
        ...filtersOf(workflow),
      ];
    }),
};

function inJob(
  { file }: WorkflowDocument,
  id: string,
  path: readonly (string | number)[],
  value: object,
): RuleFinding[] {
  return ["if", "needs"]
    .filter((key) => Object.hasOwn(value, key))
    .map((key) => ({
      file,
      place: { path: [...path, key], at: "key" },
      message: `the required job ${id} has \`${key}\`, so it can be skipped`,
      why: WHY,
      fix: `remove \`${key}\`; let the action itself decide what there is to do`,
    }));
}

function filtersOf({ file, events }: WorkflowDocument): RuleFinding[] {
  return Object.entries(events)
    .filter(([event]) => event.startsWith("pull_request"))
    .flatMap(([event, filter]) =>
      FILTERS.filter((key) => Object.hasOwn(filter, key)).map((key) => ({
        file,
        place: { path: ["on", event, key], at: "key" },
        message: `\`${key}\` keeps a workflow with a required job from running`,
        why: WHY,
        fix: `remove \`${key}\``,
      })),
    );
}
