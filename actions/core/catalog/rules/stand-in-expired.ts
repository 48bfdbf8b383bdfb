import { standInsOf } from "../lookup/stand-ins.ts";
import type { CatalogRule } from "./rule.ts";

/** A stand-in that is over has no effect any more and only makes the file longer. Reads the clock: only warns. */
export const standInExpired: CatalogRule = {
  id: "stand-in-expired",
  severity: "warning",
  description: "Stand-ins that are over are taken out of people.yaml.",
  check: (catalog, { today }) =>
    standInsOf(catalog)
      .filter(({ standIn }) => standIn.from <= standIn.to && standIn.to < today)
      .map(({ file, path, standIn }) => ({
        file,
        place: { path: [...path, "to"] },
        message: `this stand-in ended on ${standIn.to}`,
        why: "people read it and believe that someone is still away",
        fix: "take the line out",
      })),
};
