import { windowsOf } from "../lookup/maintenance.ts";
import type { CatalogRule } from "./rule.ts";

/** A window that is over silences nothing any more and only makes the file longer. Reads the clock: only warns. */
export const maintenanceIsOver: CatalogRule = {
  id: "maintenance-is-over",
  severity: "warning",
  description: "Windows of maintenance that are over are taken out of maintenance.yaml.",
  check: (catalog, { today }) =>
    windowsOf(catalog)
      .filter(({ window }) => window.from < window.to && window.to.slice(0, 10) < today)
      .map(({ file, path, window }) => ({
        file,
        place: { path: [...path, "to"] },
        message: `this window ended on ${window.to}`,
        why: "people read it and believe that the work is still to come",
        fix: "take the window out",
      })),
};
