import type { Catalog } from "../../catalog/catalog.ts";
import { canWrite } from "./counts.ts";
import { accountKey, peopleOf } from "./people.ts";
import type { ChangedFile, Known, Role } from "./pull-request.ts";
import type { Obstacle } from "./verdict.ts";

/** With one account, everybody would approve themselves. */
const LEAST_WRITERS = 2;

/** True where real people approve; the settings are one file, or the catalog is not fit to decide by. */
export function isLive(catalog: Catalog): boolean {
  return catalog.settings.length === 1 && catalog.settings[0]?.value.spec.live === true;
}

/** True where a change takes a live repository back to set-up mode: two people have to approve that. */
export function takesLiveBack(current: Catalog, proposed: Catalog): boolean {
  return isLive(current) && !isLive(proposed);
}

/** True where a change has to show that enough accounts can write: it goes live, or changes who is who in a live one. */
export function mustShowWriters(current: Catalog, proposed: Catalog, files: readonly ChangedFile[]): boolean {
  if (!isLive(proposed)) return false;
  const people = `${current.root}/people.yaml`;
  return !isLive(current) || files.some(({ path, oldPath }) => path === people || oldPath === people);
}

/** A live repository has two accounts that can write, by GitHub's word; an account it does not tell about is none. */
export function tooFewWriters(
  proposed: Catalog,
  role: (human: string) => Known<Role> | undefined,
): Obstacle[] {
  const accounts = accountsOf(proposed);
  const roles = accounts.map((account) => role(accountKey(account)));
  const writers = roles.filter((found) => found?.known === true && canWrite(found.value)).length;
  if (writers >= LEAST_WRITERS) return [];
  const isUntold = roles.some((found) => found === undefined || !found.known);
  return [
    {
      what:
        `\`live: true\` needs ${LEAST_WRITERS} people whose GitHub accounts can write here, and people.yaml has ${writers}` +
        (isUntold ? " of whom GitHub says so now" : ""),
      todo: "give a second person of people.yaml an account with write access, or leave `live: false`",
    },
  ];
}

/** The accounts of a catalog's people, each once. */
export function accountsOf(catalog: Catalog): string[] {
  const accounts = peopleOf(catalog).flatMap(({ account }) =>
    account === null ? [] : [account.toLowerCase()],
  );
  return [...new Set(accounts)];
}
