import { DAY } from "../../duration.ts";
import type { Catalog } from "../catalog.ts";
import { type WrittenWindow, windowsOf } from "../lookup/maintenance.ts";
import { workflowsByName } from "../lookup/names.ts";
import { unknownName } from "../lookup/unknown-name.ts";
import type { CatalogRule, RuleFinding } from "./rule.ts";

const MOST = 7 * DAY;

/**
 * A window of maintenance is about one dependency or one workflow that there is, and ends within a week. Longer than that it
 * is no maintenance: nobody would be called for what has become the usual state.
 */
export const maintenanceIsValid: CatalogRule = {
  id: "maintenance-is-valid",
  severity: "error",
  description: "A window of maintenance names one dependency or workflow, and ends within 7 days.",
  needs: ["workflows"],
  check: (catalog) =>
    windowsOf(catalog).flatMap((written, index, all) => [
      ...ids(written, all, index),
      ...about(catalog, written),
      ...times(catalog, written),
    ]),
};

function ids({ file, path, window }: WrittenWindow, all: WrittenWindow[], index: number): RuleFinding[] {
  if (!all.slice(0, index).some((other) => other.window.id === window.id)) return [];
  return [
    {
      file,
      place: { path: [...path, "id"] },
      message: `there is another window "${window.id}"`,
      why: "people and records speak of a window by its id",
      fix: "give this one an id of its own",
    },
  ];
}

function about(catalog: Catalog, { file, path, window }: WrittenWindow): RuleFinding[] {
  const { dependency, workflow } = window;
  const why = "what is not named is not silenced, and people would be called for it";
  if ((dependency === undefined) === (workflow === undefined)) {
    return [
      {
        file,
        place: { path },
        message: `window "${window.id}" names ${dependency === undefined ? "neither a dependency nor a workflow" : "a dependency and a workflow"}`,
        why,
        fix: "name one of them; for two, write two windows",
      },
    ];
  }
  if (dependency !== undefined) {
    const used = catalog.workflows.flatMap(({ value }) => value.spec.dependencies.map(({ name }) => name));
    const known = [...new Set(used)];
    if (known.includes(dependency)) return [];
    const words = { where: "a dependency of any workflow", add: "name it in the workflow that uses it" };
    return [
      { file, place: { path: [...path, "dependency"] }, why, ...unknownName(dependency, known, words) },
    ];
  }
  const known = [...workflowsByName(catalog).keys()];
  if (workflow === undefined || known.includes(workflow)) return [];
  const words = { where: "a workflow here", add: "add that workflow first" };
  return [{ file, place: { path: [...path, "workflow"] }, why, ...unknownName(workflow, known, words) }];
}

function times(catalog: Catalog, { file, path, window, from, to }: WrittenWindow): RuleFinding[] {
  if (catalog.cadences.length === 0) return [];
  for (const [key, instant] of [
    ["from", from],
    ["to", to],
  ] as const) {
    if (instant !== null) continue;
    return [
      {
        file,
        place: { path: [...path, key] },
        message: `there is no single moment ${window[key]}`,
        why: "nobody can tell when it begins or ends: no clock shows it, or clocks show it twice",
        fix: "write a date of the calendar and a time that comes once that day",
      },
    ];
  }
  const length = (to ?? 0) - (from ?? 0);
  if (length > 0 && length <= MOST) return [];
  return [
    {
      file,
      place: { path: [...path, "to"] },
      message:
        length <= 0
          ? `the end, ${window.to}, does not come after the beginning, ${window.from}`
          : `it lasts longer than 7 days`,
      why:
        length <= 0
          ? "the window would silence nothing"
          : "what is down for so long is no maintenance, and nobody would be called for it",
      fix: "write the first minute as `from` and the end as `to`, at most 7 days apart",
    },
  ];
}
