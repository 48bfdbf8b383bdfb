import type { Catalog, Located } from "../catalog.ts";
import type { EventType, Person, ServiceModule, Team, Workflow } from "../generated/types.ts";
import { firstBy, once } from "./once.ts";
import { nameByPath } from "./paths.ts";
import { unreadNames } from "./unread.ts";

export const peopleById: (catalog: Catalog) => ReadonlyMap<string, Person> = once((catalog) =>
  firstBy(
    catalog.people.flatMap(({ value }) => value.spec.people),
    (person) => person.id,
  ),
);

/** A person's name for their id; the id where nobody has it. */
export function personName(catalog: Catalog, id: string): string {
  return peopleById(catalog).get(id)?.name ?? id;
}

export const teamsByName: (catalog: Catalog) => ReadonlyMap<string, Team> = once((catalog) =>
  firstBy(
    catalog.people.flatMap(({ value }) => value.spec.teams),
    (team) => team.name,
  ),
);

export const workflowsByName: (catalog: Catalog) => ReadonlyMap<string, Located<Workflow>> = once((catalog) =>
  byEitherName(catalog.workflows, "folder"),
);

export const eventTypesByName: (catalog: Catalog) => ReadonlyMap<string, Located<EventType>> = once(
  (catalog) => byEitherName(catalog.eventTypes, "file"),
);

/** Names of workflows, also of those whose file could not be read. */
export const workflowNames: (catalog: Catalog) => ReadonlySet<string> = once(
  (catalog) => new Set([...workflowsByName(catalog).keys(), ...unreadNames(catalog, "Workflow")]),
);

export const eventTypeNames: (catalog: Catalog) => ReadonlySet<string> = once(
  (catalog) => new Set([...eventTypesByName(catalog).keys(), ...unreadNames(catalog, "EventType")]),
);

export const sourceNames: (catalog: Catalog) => ReadonlySet<string> = once(
  (catalog) => new Set([...byEitherName(catalog.sources, "file").keys(), ...unreadNames(catalog, "Source")]),
);

/**
 * By the name that a definition has and by the one that its folder or file gives it: where the two differ, that is one
 * finding, and not another one in every file that uses either.
 */
function byEitherName<T extends { metadata: { name: string } }>(
  list: readonly Located<T>[],
  holder: "folder" | "file",
): Map<string, Located<T>> {
  const byPath = firstBy(list, ({ file }) => nameByPath(file, holder));
  for (const [name, located] of firstBy(list, ({ value }) => value.metadata.name)) {
    if (!byPath.has(name)) byPath.set(name, located);
  }
  return byPath;
}

/** The names of a workflow: its own, and its folder's where that is another. */
export function namesOf({ file, value }: Located<Workflow>): string[] {
  return [...new Set([value.metadata.name, nameByPath(file, "folder")])];
}

/** The service module of a workflow. */
export function serviceOf(catalog: Catalog, workflow: Located<Workflow>): Located<ServiceModule> | undefined {
  return namesOf(workflow)
    .map((name) => servicesByWorkflow(catalog).get(name))
    .find((service) => service !== undefined);
}

const servicesByWorkflow = once((catalog) => firstBy(catalog.services, ({ value }) => value.spec.workflow));

/**
 * Who a person is in the world: two ids with one GitHub account are the same human being, so one of them cannot check the
 * other. Ids without an account count as different people.
 */
export function isSamePerson(catalog: Catalog, one: string, other: string): boolean {
  if (one === other) return true;
  const account = peopleById(catalog).get(one)?.github?.toLowerCase();
  return account !== undefined && account === peopleById(catalog).get(other)?.github?.toLowerCase();
}

/**
 * Where two ids have become one human being by a change of people.yaml, the account there that did it: the last of those
 * that the change wrote. Null where people.yaml does not make the difference, or there is nothing to compare with.
 */
export function accountThatJoins(
  catalog: Catalog,
  against: Catalog | undefined,
  ids: readonly [string, string],
): { file: string; path: readonly (string | number)[] } | null {
  if (against === undefined || ids[0] === ids[1] || isSamePerson(against, ...ids)) return null;
  const written = catalog.people.flatMap(({ file, value }) =>
    value.spec.people.flatMap(({ id, github }, index) => {
      const before = peopleById(against).get(id);
      const isNew = ids.includes(id) && before !== undefined && before.github !== github;
      return isNew ? [{ file, path: ["spec", "people", index, "github"] }] : [];
    }),
  );
  return written.at(-1) ?? null;
}
