import { localInstant } from "../../decision/trial/local-instant.ts";
import type { Catalog } from "../catalog.ts";
import type { MaintenanceWindow } from "../generated/types.ts";
import type { Path } from "../rules/rule.ts";

/** A window of maintenance and where it is written; instants in milliseconds, null for a time that does not exist. */
export interface WrittenWindow {
  file: string;
  path: Path;
  window: MaintenanceWindow;
  from: number | null;
  to: number | null;
}

/** All windows, in the order of the file. None has an instant where the business's clocks are not known. */
export function windowsOf(catalog: Catalog): WrittenWindow[] {
  const zone = catalog.cadences[0]?.value.spec.zone;
  const instant = (text: string): number | null => (zone === undefined ? null : localInstant(text, zone));
  return catalog.maintenance.flatMap(({ file, value }) =>
    value.spec.windows.map((window, index) => ({
      file,
      path: ["spec", "windows", index],
      window,
      from: instant(window.from),
      to: instant(window.to),
    })),
  );
}
