import { namedFiles } from "../lookup/named-files.ts";
import type { CatalogRule } from "./rule.ts";

/** A prompt that no draft step sends is a version that somebody will edit in vain. */
export const promptIsUsed: CatalogRule = {
  id: "prompt-is-used",
  severity: "warning",
  description: "Every prompt is sent by a draft step of a playbook.",
  needs: ["playbooks"],
  check: (catalog) => {
    const used = new Set(namedFiles(catalog).map(({ target }) => target));
    return catalog.prompts
      .filter(({ file }) => !used.has(file))
      .map(({ file, value }) => ({
        file,
        place: { path: ["metadata", "name"] },
        message: `no draft step sends "${value.metadata.name}"`,
        why: "someone will improve it and wonder why nothing changes",
        fix: "name it in a draft step of the playbook, or delete the file",
      }));
  },
};
