import type { Catalog } from "../../catalog/catalog.ts";
import type { Person } from "../../catalog/generated/types.ts";
import { peopleById } from "../../catalog/lookup/names.ts";
import type { Named } from "./verdict.ts";

/** The person of an id, as shown; undefined where people.yaml does not know it. */
export function personOf(catalog: Catalog, id: string): Named | undefined {
  const person = peopleById(catalog).get(id);
  return person === undefined ? undefined : named(person);
}

function named({ id, name, github }: Person): Named {
  return { id, name, account: github };
}

/** All people, in the order of the file. */
export function peopleOf(catalog: Catalog): Named[] {
  return [...peopleById(catalog).values()].map(named);
}

/** Who a person is in the world: two ids with one account are one human being, who cannot be two approvers. */
export function humanOf(person: Named): string {
  return person.account === null ? `id:${person.id}` : accountKey(person.account);
}

/** The same for an account, whoever it belongs to. */
export function accountKey(login: string): string {
  return `@${login.toLowerCase()}`;
}
