import type { RuleFinding } from "../../catalog/rules/rule.ts";
import { within } from "../places.ts";
import type { ParsedFile, Step } from "../repository.ts";
import type { WorkflowRule } from "../rule.ts";

/** What a step writes there changes how every later step runs; outputs with a fixed end mark can be broken out of (SEC-24). */
export const noEnvironmentInjection: WorkflowRule = {
  id: "no-environment-injection",
  requirement: "SEC-24",
  description:
    "No script writes to GITHUB_ENV or GITHUB_PATH, and none writes outputs with a fixed end mark.",
  check: ({ workflows, actions }) => [
    ...workflows.flatMap((workflow) =>
      workflow.jobs.flatMap(({ steps }) => steps.flatMap((step) => inStep(workflow, step))),
    ),
    ...actions.flatMap((action) => action.steps.flatMap((step) => inStep(action, step))),
  ],
};

function inStep(document: ParsedFile, { path, value }: Step): RuleFinding[] {
  const { run } = value;
  if (typeof run !== "string") return [];
  const place = [...path, "run"];
  const files = [...run.matchAll(/\bGITHUB_(?:ENV|PATH)\b/g)].map(([name]) => name);
  const marks = run.includes("GITHUB_OUTPUT")
    ? [...run.matchAll(/[\w-]+<<(?!\$|"?\$)["']?[A-Za-z_][\w-]*/g)].map(([mark]) => mark)
    : [];
  return [
    ...[...new Set(files)].map((name) => ({
      file: document.file,
      place: within(document, place, name),
      message: `this script writes to ${name}`,
      why: "a value with a line break could set any variable for every later step",
      fix: "pass the value as an output, and name it under `env` of the step that needs it",
    })),
    ...marks.map((mark) => ({
      file: document.file,
      place: within(document, place, mark),
      message: `\`${mark}\` ends the output at a mark that everybody can read`,
      why: "a value that holds the mark could set other outputs",
      fix: "make a new mark each time, as in `end=$(openssl rand -hex 16)`",
    })),
  ];
}
