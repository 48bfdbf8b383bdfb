import type { Path } from "../catalog/rules/rule.ts";
import type { ParsedFile, WorkflowDocument, WorkflowJob, WorkflowRepository } from "./repository.ts";

/** One `uses:` and where it stands; an action's own has no job. */
export interface Uses {
  document: ParsedFile;
  workflow: WorkflowDocument | null;
  job: WorkflowJob | null;
  path: Path;
  /** The step's or the job's own path, without `uses`. */
  holder: Path;
  uses: string;
  with: unknown;
}

/** Every `uses:` of workflows and actions, in steps and in jobs. */
export function usesIn({ workflows, actions }: WorkflowRepository): Uses[] {
  const inWorkflows = workflows.flatMap((workflow) =>
    workflow.jobs.flatMap((job) =>
      [{ path: job.path, value: job.value }, ...job.steps].map((holder) => ({
        document: workflow,
        workflow,
        job,
        ...holder,
      })),
    ),
  );
  const inActions = actions.flatMap((action) =>
    action.steps.map((step) => ({ document: action, workflow: null, job: null, ...step })),
  );
  return [...inWorkflows, ...inActions].flatMap(({ path, value, ...rest }) =>
    typeof value.uses === "string"
      ? [{ ...rest, path: [...path, "uses"], holder: path, uses: value.uses, with: value.with }]
      : [],
  );
}
