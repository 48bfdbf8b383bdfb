import type { Catalog } from "../catalog.ts";
import { nameByPath } from "../lookup/paths.ts";
import type { CatalogRule, Path } from "./rule.ts";

interface Named {
  /** What must be unique together: names in one scope. */
  scope: string;
  what: string;
  name: string;
  file: string;
  path: Path;
}

/**
 * Within its scope a name means one thing: a workflow in the catalog, a step in its playbook. A name that also fails to match
 * its folder is reported there only. Several ids may share one GitHub account: in a small business one person has many hats.
 */
export const uniqueNames: CatalogRule = {
  id: "unique-names",
  severity: "error",
  description:
    "Names are unique: of workflows, event types, sources, services, people, teams, steps and thresholds.",
  check: (catalog) => {
    const first = new Map<string, Named>();
    return [...definitions(catalog), ...ofPeople(catalog), ...ofWorkflows(catalog)].flatMap((item) => {
      const key = `${item.scope}\n${item.name}`;
      const other = first.get(key);
      if (other === undefined) {
        first.set(key, item);
        return [];
      }
      return [
        {
          file: item.file,
          place: { path: item.path },
          message: `there is another ${item.what} "${item.name}"${other.file === item.file ? "" : ` in ${other.file}`}`,
          why: "nobody can tell which one is meant, and one of them is never used",
          fix: "rename one of them, or delete it",
        },
      ];
    });
  },
};

function definitions(catalog: Catalog): Named[] {
  const path = ["metadata", "name"];
  return [
    { what: "workflow", holder: "folder" as const, list: catalog.workflows },
    { what: "event type", holder: "file" as const, list: catalog.eventTypes },
    { what: "source", holder: "file" as const, list: catalog.sources },
    { what: "service module", holder: "file" as const, list: catalog.services },
  ].flatMap(({ what, holder, list }) =>
    list
      .map(({ file, value }) => ({ scope: what, what, name: value.metadata.name, file, path }))
      .filter(({ file, name }) => name === nameByPath(file, holder)),
  );
}

function ofPeople(catalog: Catalog): Named[] {
  return catalog.people.flatMap(({ file, value: { spec } }) => [
    ...spec.people.map(({ id }, index) => ({
      scope: "person",
      what: "person",
      name: id,
      file,
      path: ["spec", "people", index, "id"],
    })),
    ...spec.teams.map(({ name }, index) => ({
      scope: "team",
      what: "team",
      name,
      file,
      path: ["spec", "teams", index, "name"],
    })),
  ]);
}

function ofWorkflows(catalog: Catalog): Named[] {
  return [
    ...catalog.playbooks.flatMap(({ file, value }) =>
      value.spec.steps.map(({ id }, index) => ({
        scope: `step ${file}`,
        what: "step",
        name: id,
        file,
        path: ["spec", "steps", index, "id"],
      })),
    ),
    ...catalog.workflows.flatMap(({ file, value: { spec } }) => [
      ...(spec.thresholds ?? []).map(({ id }, index) => ({
        scope: `threshold ${file}`,
        what: "threshold",
        name: id,
        file,
        path: ["spec", "thresholds", index, "id"],
      })),
      ...spec.dependencies.map(({ name }, index) => ({
        scope: `dependency ${file}`,
        what: "dependency",
        name,
        file,
        path: ["spec", "dependencies", index, "name"],
      })),
    ]),
  ];
}
