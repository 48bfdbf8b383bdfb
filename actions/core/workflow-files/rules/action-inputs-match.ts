import type { RuleFinding } from "../../catalog/rules/rule.ts";
import { closest } from "../../closest.ts";
import { asMap, type Plain } from "../plain.ts";
import type { ActionDocument, WorkflowRepository } from "../repository.ts";
import type { WorkflowRule } from "../rule.ts";
import { type Uses, usesIn } from "../uses.ts";

/** GitHub only warns of an input that nobody reads, and starts an action without one that it needs. */
export const actionInputsMatch: WorkflowRule = {
  id: "action-inputs-match",
  requirement: null,
  description: "A local action exists, gets every input that it needs, and none that it does not know.",
  check: (repository) =>
    usesIn(repository)
      .filter(({ uses }) => /^[.$]\//.test(uses))
      .flatMap((found) => inUses(found, actionOf(repository, found.uses))),
};

function actionOf({ actions }: WorkflowRepository, uses: string): ActionDocument | null {
  const folder = uses.slice(2).replace(/\/$/, "");
  return actions.find((action) => action.folder === folder) ?? null;
}

function inUses(
  { document, path, holder, uses, with: given }: Uses,
  action: ActionDocument | null,
): RuleFinding[] {
  // A workflow of this repository is called by its file, and has inputs of its own.
  if (/\.ya?ml$/.test(uses)) return [];
  if (action === null) {
    return [
      {
        file: document.file,
        place: { path },
        message: `there is no action in ${uses.slice(2)}`,
        why: "the job would fail at this step",
        fix: "name the folder of an action.yml of this repository",
      },
    ];
  }
  const known = asMap(action.value.inputs);
  const named = Object.keys(asMap(given as Plain | undefined));
  const unknown = named.filter((name) => !Object.hasOwn(known, name));
  const missing = Object.entries(known)
    .filter(
      ([name, input]) =>
        asMap(input).required === true && asMap(input).default === undefined && !named.includes(name),
    )
    .map(([name]) => name);
  return [
    ...unknown.map((name): RuleFinding => {
      const near = closest(name, Object.keys(known));
      return {
        file: document.file,
        place: { path: [...holder, "with", name], at: "key" },
        message: `${uses.slice(2)} has no input ${name}`,
        why: "the value would be passed over without a word",
        fix: near === null ? `its inputs are ${Object.keys(known).join(", ")}` : `did you mean ${near}?`,
      };
    }),
    ...missing.map((name) => ({
      file: document.file,
      place: { path },
      message: `${uses.slice(2)} needs the input ${name}`,
      why: "the action would stop at once",
      fix: `add ${name} under \`with\``,
    })),
  ];
}
