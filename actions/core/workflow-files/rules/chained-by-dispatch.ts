import type { RuleFinding } from "../../catalog/rules/rule.ts";
import { asList } from "../plain.ts";
import type { WorkflowDocument } from "../repository.ts";
import type { WorkflowRule } from "../rule.ts";

const WHY = "what a workflow's own token does starts no workflows, so this one would never run";

/** Events that in this repository only a workflow's token makes. */
const OWN_EVENTS = ["status", "check_run", "check_suite", "deployment", "deployment_status", "page_build"];

/** A chain that waits for an event of our own token is never continued (REL-21). */
export const chainedByDispatch: WorkflowRule = {
  id: "chained-by-dispatch",
  requirement: "REL-21",
  description:
    "No workflow waits for what only a workflow's token does; chains go by dispatch or in one run.",
  check: ({ workflows }, { ownBranches }) =>
    workflows.flatMap((workflow) => [
      ...ownEvents(workflow),
      ...pushesOfOurs(workflow, ownBranches),
      ...unknownRuns(workflow, workflows),
    ]),
};

function ownEvents({ file, events }: WorkflowDocument): RuleFinding[] {
  return OWN_EVENTS.filter((event) => Object.hasOwn(events, event)).map((event) => ({
    file,
    place: { path: ["on", event], at: "key" },
    message: `only a workflow makes \`${event}\` here`,
    why: WHY,
    fix: "do it in the same run, or start it with a dispatch",
  }));
}

function pushesOfOurs({ file, events }: WorkflowDocument, ownBranches: readonly string[]): RuleFinding[] {
  const branches = asList(events.push?.branches);
  return branches.flatMap((branch, index) =>
    ownBranches.includes(String(branch))
      ? [
          {
            file,
            place: { path: ["on", "push", "branches", index] },
            message: `only a workflow pushes to ${String(branch)}`,
            why: WHY,
            fix: "do it in the run that pushes, or start it with a dispatch",
          },
        ]
      : [],
  );
}

function unknownRuns(
  { file, events }: WorkflowDocument,
  workflows: readonly WorkflowDocument[],
): RuleFinding[] {
  const names = workflows.map(({ value, file: path }) =>
    typeof value.name === "string" ? value.name : path,
  );
  return asList(events.workflow_run?.workflows).flatMap((name, index) =>
    names.includes(String(name))
      ? []
      : [
          {
            file,
            place: { path: ["on", "workflow_run", "workflows", index] },
            message: `there is no workflow named "${String(name)}"`,
            why: "nothing would ever start this workflow",
            fix: `write the \`name\` of a workflow: ${names.join(", ")}`,
          },
        ],
  );
}
