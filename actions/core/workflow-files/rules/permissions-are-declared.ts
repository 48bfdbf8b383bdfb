import type { RuleFinding } from "../../catalog/rules/rule.ts";
import type { DeclaredJob } from "../declarations.ts";
import { asMap } from "../plain.ts";
import type { WorkflowDocument, WorkflowJob } from "../repository.ts";
import type { WorkflowRule } from "../rule.ts";

const WHY = "a job with more power than it needs lends it to whoever finds a hole in it";
const TABLE = "actions/core/workflow-files/declarations.ts";

/** Nothing at the top, and in each job exactly what the table says and explains (SEC-2). */
export const permissionsAreDeclared: WorkflowRule = {
  id: "permissions-are-declared",
  requirement: "SEC-2",
  description: "A workflow's own permissions are `{}`, and each job's are those of the declared table.",
  check: ({ workflows }, { jobs }) =>
    workflows.flatMap((workflow) => [
      ...atTop(workflow),
      ...workflow.jobs.flatMap((job) => inJob(workflow, job, jobs[workflow.name]?.[job.id])),
    ]),
};

function atTop({ file, value }: WorkflowDocument): RuleFinding[] {
  const isEmpty = JSON.stringify(value.permissions) === "{}";
  if (isEmpty) return [];
  const missing = value.permissions === undefined;
  return [
    {
      file,
      place: missing ? { path: ["jobs"], at: "key" } : { path: ["permissions"], at: "key" },
      message: missing
        ? "the workflow names no permissions"
        : "the workflow gives permissions to all its jobs",
      why: WHY,
      fix: "write `permissions: {}` at the top, and what a job needs in the job",
    },
  ];
}

function inJob(
  { file }: WorkflowDocument,
  job: WorkflowJob,
  declared: DeclaredJob | undefined,
): RuleFinding[] {
  const named = declared !== undefined && job.value.permissions !== undefined;
  const at = (message: string, fix: string): RuleFinding => ({
    file,
    place: { path: named ? [...job.path, "permissions"] : job.path, at: "key" },
    message,
    why: WHY,
    fix,
  });
  if (declared === undefined) {
    return [
      at(
        `the job ${job.id} is not in the table of permissions`,
        `write down in ${TABLE} what it needs and why`,
      ),
    ];
  }
  if (typeof job.value.permissions === "string") {
    return [at(`the job ${job.id} asks for ${job.value.permissions}`, "name each scope that it needs")];
  }
  const wanted = Object.entries(declared.scopes).map(([scope, { level }]) => `${scope}: ${level}`);
  const given = Object.entries(asMap(job.value.permissions)).map(
    ([scope, level]) => `${scope}: ${String(level)}`,
  );
  const more = given.filter((entry) => !wanted.includes(entry));
  const less = wanted.filter((entry) => !given.includes(entry));
  return [
    ...more.map((entry) =>
      at(
        `the job ${job.id} has \`${entry}\`, which the table does not give it`,
        `remove it, or explain it in ${TABLE}`,
      ),
    ),
    ...less.map((entry) =>
      at(
        `the table gives the job ${job.id} \`${entry}\`, and the job does not ask for it`,
        `add it, or take it out of ${TABLE}`,
      ),
    ),
  ];
}
