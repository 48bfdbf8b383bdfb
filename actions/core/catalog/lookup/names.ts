import type { Catalog, Located } from "../catalog.ts";
import type { EventType, Person, ServiceModule, Team, Workflow } from "../generated/types.ts";
import { firstBy, once } from "./once.ts";
import { unreadNames } from "./unread.ts";

export const peopleById: (catalog: Catalog) => ReadonlyMap<string, Person> = once((catalog) =>
  firstBy(
    catalog.people.flatMap(({ value }) => value.spec.people),
    (person) => person.id,
  ),
);

export const teamsByName: (catalog: Catalog) => ReadonlyMap<string, Team> = once((catalog) =>
  firstBy(
    catalog.people.flatMap(({ value }) => value.spec.teams),
    (team) => team.name,
  ),
);

export const workflowsByName: (catalog: Catalog) => ReadonlyMap<string, Located<Workflow>> = once((catalog) =>
  firstBy(catalog.workflows, ({ value }) => value.metadata.name),
);

export const eventTypesByName: (catalog: Catalog) => ReadonlyMap<string, Located<EventType>> = once(
  (catalog) => firstBy(catalog.eventTypes, ({ value }) => value.metadata.name),
);

/** Names of workflows, also of those whose file could not be read. */
export const workflowNames: (catalog: Catalog) => ReadonlySet<string> = once(
  (catalog) => new Set([...workflowsByName(catalog).keys(), ...unreadNames(catalog, "Workflow")]),
);

export const sourceNames: (catalog: Catalog) => ReadonlySet<string> = once(
  (catalog) =>
    new Set([...catalog.sources.map(({ value }) => value.metadata.name), ...unreadNames(catalog, "Source")]),
);

export const eventTypeNames: (catalog: Catalog) => ReadonlySet<string> = once(
  (catalog) => new Set([...eventTypesByName(catalog).keys(), ...unreadNames(catalog, "EventType")]),
);

/** Service modules by the name of their workflow. */
export const servicesByWorkflow: (catalog: Catalog) => ReadonlyMap<string, Located<ServiceModule>> = once(
  (catalog) => firstBy(catalog.services, ({ value }) => value.spec.workflow),
);

/**
 * Who a person is in the world: two ids with one GitHub account are the same human being, so one of them cannot check the
 * other. Ids without an account count as different people.
 */
export function isSamePerson(catalog: Catalog, one: string, other: string): boolean {
  if (one === other) return true;
  const account = peopleById(catalog).get(one)?.github?.toLowerCase();
  return account !== undefined && account === peopleById(catalog).get(other)?.github?.toLowerCase();
}
