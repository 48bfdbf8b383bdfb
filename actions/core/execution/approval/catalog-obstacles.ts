import type { Catalog } from "../../catalog/catalog.ts";
import { kinds } from "../../catalog/kinds.ts";
import { unclearLines } from "./policy-paths.ts";
import { openingProblem } from "./silence.ts";
import type { Obstacle } from "./verdict.ts";

/**
 * What keeps the default branch's catalog from naming approvers: a file of which there is one is missing, double or not
 * to be read, two people share an id, or a line of the approval policy is no path.
 */
export function catalogObstacles(catalog: Catalog): Obstacle[] {
  const lacking = kinds
    .filter(({ single, list }) => single && catalog[list].length !== 1)
    .map(({ kind, example, list }) =>
      obstacle(
        catalog[list].length === 0
          ? `the default branch has no ${kind} that can be read (\`${catalog.root}/${example}\`)`
          : `the default branch has more than one ${kind}`,
      ),
    );
  return [...lacking, ...doubleIds(catalog), ...unclearPolicy(catalog), ...impossibleHours(catalog)];
}

function impossibleHours(catalog: Catalog): Obstacle[] {
  const problem = openingProblem(catalog);
  return problem === null ? [] : [obstacle(`the cadence on the default branch is impossible: ${problem}`)];
}

function doubleIds(catalog: Catalog): Obstacle[] {
  const ids = catalog.people.flatMap(({ value }) => value.spec.people.map(({ id }) => id));
  const double = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...double].map((id) => obstacle(`"${id}" stands twice in people.yaml on the default branch`));
}

function unclearPolicy(catalog: Catalog): Obstacle[] {
  return catalog.approvalPolicies
    .flatMap(({ value }) => unclearLines(value.spec))
    .map((path) => obstacle(`the approval policy's line "${path}" is neither a path nor a folder with /**`));
}

function obstacle(what: string): Obstacle {
  return { what, todo: "ask an administrator to put it right on the default branch" };
}
