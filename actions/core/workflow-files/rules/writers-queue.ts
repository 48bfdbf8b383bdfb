import type { RuleFinding } from "../../catalog/rules/rule.ts";
import { asMap, type Plain } from "../plain.ts";
import { writes } from "../privilege.ts";
import type { WorkflowDocument } from "../repository.ts";
import type { WorkflowRule } from "../rule.ts";

/** Without `queue: max` GitHub cancels the run that waits when another comes, and its work is lost (REL-3). */
export const writersQueue: WorkflowRule = {
  id: "writers-queue",
  requirement: "REL-3",
  description: "A job that writes stands in a concurrency group with `queue: max` and is never cancelled.",
  check: ({ workflows }) =>
    workflows.flatMap((workflow) => {
      const writers = workflow.jobs.filter((job) => writes(workflow, job));
      if (writers.length === 0) return [];
      const shared = groupFaults(workflow, ["concurrency"], workflow.value.concurrency);
      if (workflow.value.concurrency !== undefined) return shared;
      return writers.flatMap(({ id, path, value }) =>
        value.concurrency === undefined
          ? [fault(workflow, path, `the job ${id} writes and stands in no concurrency group`)]
          : groupFaults(workflow, [...path, "concurrency"], value.concurrency),
      );
    }),
};

function groupFaults(
  workflow: WorkflowDocument,
  path: (string | number)[],
  group: Plain | undefined,
): RuleFinding[] {
  if (group === undefined) return [];
  const { queue, "cancel-in-progress": cancel } = asMap(group);
  const found: RuleFinding[] = [];
  if (queue !== "max")
    found.push(fault(workflow, path, "this group of a job that writes has no `queue: max`"));
  if (cancel !== undefined && cancel !== false) {
    found.push(
      fault(workflow, [...path, "cancel-in-progress"], "a job that writes may be cancelled halfway"),
    );
  }
  return found;
}

function fault({ file }: WorkflowDocument, path: readonly (string | number)[], message: string): RuleFinding {
  return {
    file,
    place: { path, at: "key" },
    message,
    why: "GitHub drops the run that waits when a newer one comes, so what it should have done never happens",
    fix: "write `concurrency: {group: <name>, queue: max}`, without cancel-in-progress",
  };
}
