import type { RuleFinding } from "../../catalog/rules/rule.ts";
import { within } from "../places.ts";
import { asMap } from "../plain.ts";
import { privilegedEvent } from "../privilege.ts";
import type { Step, WorkflowDocument } from "../repository.ts";
import type { WorkflowRule } from "../rule.ts";

/** Actions that bring in files which a stranger may have made. */
const CARRIERS: [pattern: RegExp, what: string][] = [
  [/^actions\/checkout@/, "checks out a work tree"],
  [/^actions\/(cache|cache\/restore|cache\/save)@/, "uses a cache that other runs fill"],
  [/^actions\/(download-artifact|upload-artifact)@/, "passes artifacts between runs"],
];
/** Commands that do the same, or install and run what was brought. */
const COMMANDS: [pattern: RegExp, what: string][] = [
  [/\bgit\s+(?:-\S+\s+\S+\s+)*(?:clone|checkout|switch|pull|worktree|submodule)\b/, "checks out a work tree"],
  [/\bgh\s+(?:pr\s+checkout|repo\s+clone|run\s+download)\b/, "brings in a pull request's files"],
  [/\brefs\/pull\//, "reads a pull request by name"],
  [/\b(?:npm|pnpm|yarn|bun)\s+(?:ci|i|install|add|run|test|exec|start|dlx)\b/, "installs or runs packages"],
  [/\b(?:npx|bunx|uvx|pipx)\s/, "installs or runs packages"],
  [
    /\b(?:pip3?|poetry|bundle|cargo|go|gem)\s+(?:install|add|run|build|test|get)\b/,
    "installs or runs packages",
  ],
  [/\bmake\b/, "runs what a file says"],
];

/** A privileged trigger never touches what a pull request brings (SEC-5). */
export const noForeignCode: WorkflowRule = {
  id: "no-foreign-code",
  requirement: "SEC-5",
  description: "A workflow on a privileged event checks out, installs, caches and downloads nothing.",
  check: ({ workflows }) =>
    workflows.flatMap((workflow) => {
      const event = privilegedEvent(workflow);
      return event === null
        ? []
        : workflow.jobs.flatMap(({ steps }) => steps.flatMap((step) => inStep(workflow, step, event)));
    }),
};

function inStep(workflow: WorkflowDocument, { path, value }: Step, event: string): RuleFinding[] {
  const at = (place: RuleFinding["place"], what: string): RuleFinding => ({
    file: workflow.file,
    place,
    message: `this step ${what} in a workflow on ${event}`,
    why: "the run has the default branch's powers, and a stranger's pull request could bring the files",
    fix: "read what you need as git objects by hash, in an action of this repository",
  });
  const { uses, run } = value;
  const found: RuleFinding[] = [];
  if (typeof uses === "string") {
    const carrier = CARRIERS.find(([pattern]) => pattern.test(uses));
    if (carrier !== undefined) found.push(at({ path: [...path, "uses"] }, carrier[1]));
    if (asMap(value.with).cache !== undefined) {
      found.push(at({ path: [...path, "with", "cache"] }, "uses a cache that other runs fill"));
    }
  }
  if (typeof run === "string") {
    for (const [pattern, what] of COMMANDS) {
      const piece = pattern.exec(run)?.[0];
      if (piece !== undefined) found.push(at(within(workflow, [...path, "run"], piece), what));
    }
  }
  return found;
}
