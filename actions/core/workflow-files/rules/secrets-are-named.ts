import type { RuleFinding } from "../../catalog/rules/rule.ts";
import { expressionsIn } from "../expressions.ts";
import { within } from "../places.ts";
import { textsIn } from "../plain.ts";
import type { ParsedFile, WorkflowDocument } from "../repository.ts";
import type { WorkflowRule } from "../rule.ts";

const WHY = "code that needs one secret, or none, would hold all of them";

/** One secret, by name, in the step that uses it (SEC-22). */
export const secretsAreNamed: WorkflowRule = {
  id: "secrets-are-named",
  requirement: "SEC-22",
  description: "Each secret is named in the step that uses it; never all of them, never `inherit`.",
  check: ({ workflows, actions }) => [
    ...workflows.flatMap((workflow) => [...inherited(workflow), ...wideEnv(workflow), ...unnamed(workflow)]),
    ...actions.flatMap(unnamed),
  ],
};

function inherited({ file, jobs }: WorkflowDocument): RuleFinding[] {
  return jobs
    .filter(({ value }) => value.secrets === "inherit")
    .map(({ path }) => ({
      file,
      place: { path: [...path, "secrets"] },
      message: "`inherit` hands over every secret",
      why: WHY,
      fix: "name each secret that the called workflow needs",
    }));
}

/** A secret in the `env` of a workflow or a job is in the environment of all its steps. */
function wideEnv(workflow: WorkflowDocument): RuleFinding[] {
  const places = [
    { path: ["env"] as (string | number)[], env: workflow.value.env },
    ...workflow.jobs.map(({ path, value }) => ({ path: [...path, "env"], env: value.env })),
  ];
  return places.flatMap(({ path, env }) =>
    textsIn(env, path)
      .filter(({ text }) => expressionsIn(text).some(({ inner }) => /\bsecrets\b/.test(inner)))
      .map((found) => ({
        file: workflow.file,
        place: { path: found.path },
        message: "every step gets this secret",
        why: WHY,
        fix: "name it under `env` or `with` of the one step that uses it",
      })),
  );
}

/** `toJSON(secrets)`, `secrets[name]`, `secrets.*`: which secret it is, nobody can read here. */
function unnamed(document: ParsedFile): RuleFinding[] {
  return textsIn(document.value).flatMap(({ path, text }) =>
    expressionsIn(text)
      .filter(({ inner }) => /\bsecrets\b(?!\s*\.\s*[A-Za-z_])/.test(inner.replace(/'(?:[^']|'')*'/g, "''")))
      .map(({ whole }) => ({
        file: document.file,
        place: within(document, path, whole),
        message: `${whole} names no single secret`,
        why: WHY,
        fix: "write `secrets.NAME` for the one that is needed",
      })),
  );
}
