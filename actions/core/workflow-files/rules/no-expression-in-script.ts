import { expressionsIn } from "../expressions.ts";
import { within } from "../places.ts";
import { asMap } from "../plain.ts";
import type { ParsedFile, Step } from "../repository.ts";
import type { WorkflowRule } from "../rule.ts";

/** Inputs of foreign actions that are run as a program. */
const SCRIPT_INPUTS = ["script", "run", "command"];

/**
 * GitHub puts the value into the script's text before the shell reads it: a pull request's title then is part of the
 * program (SEC-1).
 */
export const noExpressionInScript: WorkflowRule = {
  id: "no-expression-in-script",
  requirement: "SEC-1",
  description: "No expression of GitHub stands inside a script; values reach it through `env` or `with`.",
  check: ({ workflows, actions }) => [
    ...workflows.flatMap((workflow) =>
      workflow.jobs.flatMap(({ steps }) => steps.flatMap((step) => inStep(workflow, step))),
    ),
    ...actions.flatMap((action) => action.steps.flatMap((step) => inStep(action, step))),
  ],
};

function inStep(document: ParsedFile, { path, value }: Step) {
  const inputs = asMap(value.with);
  const scripts = [
    { path: [...path, "run"], text: value.run },
    ...SCRIPT_INPUTS.map((name) => ({ path: [...path, "with", name], text: inputs[name] })),
  ];
  return scripts.flatMap(({ path: place, text }) =>
    typeof text !== "string"
      ? []
      : expressionsIn(text).map(({ whole }) => ({
          file: document.file,
          place: within(document, place, whole),
          message: `${whole} stands inside a script`,
          why: "GitHub writes the value into the program before it runs, so whoever chose the value chooses what runs",
          fix: "name the value under `env` of this step and read the variable in the script",
        })),
  );
}
