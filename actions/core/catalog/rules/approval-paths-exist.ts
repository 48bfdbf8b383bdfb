import type { Catalog } from "../catalog.ts";
import { foldersOf } from "../lookup/folders.ts";
import type { CatalogRule, RuleFinding } from "./rule.ts";

/**
 * A path of the approval policy that matches no file protects nothing: a slip of one letter hands the file to whoever the
 * default names. Paths outside of the catalog cannot be seen from here. The longest match wins, so the same path twice leaves
 * open who approves.
 */
export const approvalPathsExist: CatalogRule = {
  id: "approval-paths-exist",
  severity: "error",
  description:
    "Every path of the approval policy that lies in the catalog matches a file, and stands there once.",
  check: (catalog) =>
    catalog.approvalPolicies.flatMap(({ file, value: { spec } }) => {
      const seen = new Set<string>();
      return spec.paths.flatMap(({ path }, index): RuleFinding[] => {
        const place = { path: ["spec", "paths", index, "path"] };
        if (seen.has(path)) {
          return [
            {
              file,
              place,
              message: `"${path}" is there twice`,
              why: "nobody can tell whose approval counts",
              fix: "keep one of them, with all approvers",
            },
          ];
        }
        seen.add(path);
        if (!path.startsWith(`${catalog.root}/`) || isMatched(catalog, path)) return [];
        return [
          {
            file,
            place,
            message: `"${path}" matches no file`,
            why: "the files that were meant are approved by the default instead",
            fix: "write the path as it stands in the repository, a folder with `/**` behind it",
          },
        ];
      });
    }),
};

function isMatched(catalog: Catalog, path: string): boolean {
  return path.endsWith("/**") ? foldersOf(catalog).has(path.slice(0, -3)) : catalog.files.has(path);
}
