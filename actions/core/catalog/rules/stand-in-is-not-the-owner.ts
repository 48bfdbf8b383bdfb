import { isSamePerson } from "../lookup/names.ts";
import { standInsOf } from "../lookup/stand-ins.ts";
import type { CatalogRule } from "./rule.ts";

/**
 * When the owner stands in for the reviewer of their own workflow, or the other way round, nobody is left who may approve: the
 * second pair of eyes is the same pair. Only a warning, and only while it is not over: nothing unapproved gets through.
 */
export const standInIsNotTheOwner: CatalogRule = {
  id: "stand-in-is-not-the-owner",
  severity: "warning",
  description: "A stand-in does not make one person both owner and reviewer of a workflow.",
  check: (catalog, { today }) =>
    standInsOf(catalog)
      .filter(({ standIn }) => standIn.to >= today)
      .flatMap(({ file, path, standIn }) => {
        const stuck = catalog.workflows.filter(({ value: { spec } }) => {
          const { owner, reviewer } = spec;
          if (isSamePerson(catalog, owner, reviewer)) return false;
          return (
            (standIn.for === reviewer && isSamePerson(catalog, standIn.by, owner)) ||
            (standIn.for === owner && isSamePerson(catalog, standIn.by, reviewer))
          );
        });
        if (stuck.length === 0) return [];
        const names = stuck.map(({ value }) => value.metadata.name).join(", ");
        return [
          {
            file,
            place: { path: [...path, "by"] },
            message: `"${standIn.by}" would be both owner and reviewer of ${names}`,
            why: `from ${standIn.from} to ${standIn.to} nobody can approve a change of it`,
            fix: "name someone else, or leave changes until then",
          },
        ];
      }),
};
