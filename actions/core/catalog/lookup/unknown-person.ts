import type { Catalog } from "../catalog.ts";
import type { RuleFinding } from "../rules/rule.ts";
import { peopleById } from "./names.ts";
import { unknownName } from "./unknown-name.ts";

/** The words for an id that people.yaml does not have; where the change gave the person another id, they say so. */
export function unknownPerson(
  id: string,
  catalog: Catalog,
  against: Catalog | undefined,
): Pick<RuleFinding, "message" | "fix" | "replacement"> {
  const renamed = against === undefined ? null : newIdOf(id, catalog, against);
  if (renamed !== null) {
    return {
      message: `"${id}" was renamed to "${renamed}" in people.yaml, and other files still name "${id}"`,
      fix: `keep the id "${id}" in people.yaml and change only its \`name\`: an id stays for good`,
    };
  }
  return unknownName(id, peopleById(catalog).keys(), {
    where: "in people.yaml",
    add: "add that person to people.yaml",
  });
}

/** The id that is new and has the account of the one that is gone, or its name where that has no account. */
function newIdOf(id: string, catalog: Catalog, against: Catalog): string | null {
  const gone = peopleById(against).get(id);
  if (gone === undefined) return null;
  const fresh = [...peopleById(catalog).values()].filter((one) => !peopleById(against).has(one.id));
  const account = gone.github?.toLowerCase();
  const same = fresh.find(({ github, name }) =>
    account === undefined ? name === gone.name : github?.toLowerCase() === account,
  );
  return same?.id ?? null;
}
