import type { Catalog } from "../catalog.ts";
import { nameByPath } from "../lookup/paths.ts";
import type { CatalogRule } from "./rule.ts";

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u;

/**
 * A thing has one name: that of its folder (workflow, playbook, tests) or of its file (everything of which there are many). People
 * find it by the path, Opsbook by the name. Files of which there is one may be named freely.
 */
export const namesMatchFolders: CatalogRule = {
  id: "names-match-folders",
  severity: "error",
  description:
    "A workflow, its playbook and its tests are named like their folder, everything else like its file.",
  check: (catalog) =>
    places(catalog)
      .filter(({ name, expected }) => name !== expected)
      .map(({ file, name, expected, holder }) => ({
        file,
        place: { path: ["metadata", "name"] },
        message: `the name is "${name}", and the ${holder} is "${expected}"`,
        why: "people look for it under one name and Opsbook under another",
        fix: `write \`${expected}\`, or rename the ${holder}`,
        ...(ID.test(expected) ? { replacement: expected } : {}),
      })),
};

function places(
  catalog: Catalog,
): { file: string; name: string; expected: string; holder: "folder" | "file" }[] {
  return [
    ...[...catalog.workflows, ...catalog.playbooks, ...catalog.thresholdTests].map(({ file, value }) => ({
      file,
      name: value.metadata.name,
      expected: nameByPath(file, "folder"),
      holder: "folder" as const,
    })),
    ...[
      ...catalog.runbooks,
      ...catalog.prompts,
      ...catalog.eventTypes,
      ...catalog.sources,
      ...catalog.services,
      ...catalog.riskPolicies,
      ...catalog.approvalPolicies,
    ].map(({ file, value }) => ({
      file,
      name: value.metadata.name,
      expected: nameByPath(file, "file"),
      holder: "file" as const,
    })),
  ];
}
