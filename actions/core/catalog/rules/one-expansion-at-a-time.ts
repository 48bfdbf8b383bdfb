import type { Catalog, Located } from "../catalog.ts";
import type { Workflow } from "../generated/types.ts";
import { namesOf, workflowsByName } from "../lookup/names.ts";
import type { CatalogRule, RuleFinding } from "./rule.ts";

type Stage = Workflow["spec"]["stage"];

const RANK: Readonly<Record<Stage, number>> = { baseline: 0, paused: 0, controlled: 1, standard: 2 };

/**
 * A stage is earned by evidence, and the evidence of two expansions in the same weeks cannot be told apart. So one change
 * moves one workflow. It counts as a move to come back from a pause, and to come in beyond `baseline`. Whether an earlier
 * expansion has held is judged by the ledger's weeks; files know no dates. Judged only where there is a default branch to
 * compare with; a repository's first catalog moves nothing.
 */
export const oneExpansionAtATime: CatalogRule = {
  id: "one-expansion-at-a-time",
  severity: "error",
  description: "One change moves at most one workflow to a later stage.",
  check: (catalog, { against }) => {
    if (against === undefined || against.workflows.length === 0) return [];
    const moves = catalog.workflows.filter((workflow) => hasMoved(workflow, against));
    if (moves.length < 2) return [];
    return moves.map((workflow): RuleFinding => {
      const others = moves.filter((other) => other !== workflow).map(({ value }) => value.metadata.name);
      return {
        file: workflow.file,
        place: { path: ["spec", "stage"] },
        message: `"${workflow.value.metadata.name}" moves to "${workflow.value.spec.stage}" in the same change as ${others.map((name) => `"${name}"`).join(", ")}`,
        why: "when the numbers get worse afterwards, nobody can tell which expansion did it",
        fix: "move one workflow in this change, and the other in a change of its own once this one has held",
      };
    });
  },
};

function hasMoved(workflow: Located<Workflow>, against: Catalog): boolean {
  const known = workflowsByName(against);
  const before = namesOf(workflow)
    .map((name) => known.get(name))
    .find((found) => found !== undefined);
  // What stood in a file that could not be read is not known: nothing is said of it.
  if (before === undefined && against.files.has(workflow.file)) return false;
  return RANK[workflow.value.spec.stage] > RANK[before?.value.spec.stage ?? "baseline"];
}
