import type { Catalog } from "../catalog.ts";
import { linkTarget } from "../lookup/links.ts";
import { namedFiles } from "../lookup/named-files.ts";
import type { CatalogRule } from "./rule.ts";

/** A runbook that no workflow names and no other one links is found by nobody when it is needed. */
export const runbookIsUsed: CatalogRule = {
  id: "runbook-is-used",
  severity: "warning",
  description: "Every runbook is named by a workflow or linked from another file.",
  needs: ["workflows", "runbooks"],
  check: (catalog) => {
    const used = usedFiles(catalog);
    return catalog.runbooks
      .filter(({ file }) => !used.has(file))
      .map(({ file, value }) => ({
        file,
        place: { path: ["metadata", "name"] },
        message: `no workflow names "${value.metadata.name}" and nothing links it`,
        why: "when it is needed, nobody will find it; and nobody keeps it right",
        fix: `name it in workflow.yaml where it is needed, or delete the file`,
      }));
  },
};

function usedFiles(catalog: Catalog): Set<string | null> {
  return new Set([
    ...namedFiles(catalog).map(({ target }) => target),
    ...[...catalog.runbooks, ...catalog.prompts].flatMap(({ file, body }) =>
      body.links.map(({ url }) => linkTarget(file, url).target).filter((target) => target !== file),
    ),
  ]);
}
