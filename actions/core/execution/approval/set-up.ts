import { isOwnMerge } from "./makers.ts";
import { accountKey } from "./people.ts";
import type { Account, ChangedFile, Head, Known, Role } from "./pull-request.ts";

/** Whether an administrator's change is admitted in set-up mode, and for which files. */
export type Admission = { admitted: true; files: string[] } | { admitted: false; why: string };

/**
 * In set-up mode nobody can approve yet: people.yaml names nobody. So a change of people.yaml, settings.yaml or the
 * policies, and of nothing else, is admitted where its author and every pusher are administrators by GitHub's word.
 */
export function admissionOf(
  root: string,
  author: Account,
  files: readonly ChangedFile[],
  heads: readonly Head[],
  role: (human: string) => Known<Role> | undefined,
): Admission {
  const paths = files.flatMap(({ path, oldPath }) => (oldPath === null ? [path] : [oldPath, path]));
  const others = paths.filter((path) => !isSetUpFile(root, path));
  if (paths.length === 0 || others.length > 0) {
    return { admitted: false, why: `it changes other files too, such as \`${others[0] ?? ""}\`` };
  }
  const pushers = heads.filter((head, index) => !isOwnMerge(head, heads[index - 1])).map(({ by }) => by);
  for (const maker of [author, ...pushers]) {
    if (maker === null || maker.bot) return { admitted: false, why: "a program made some of it" };
    const found = role(accountKey(maker.login));
    if (found === undefined || !found.known) {
      return { admitted: false, why: `GitHub does not say now whether ${maker.login} is an administrator` };
    }
    if (found.value !== "admin") return { admitted: false, why: `${maker.login} is no administrator` };
  }
  return { admitted: true, files: [...new Set(paths)] };
}

/** The files with which a repository is set up. */
function isSetUpFile(root: string, path: string): boolean {
  return (
    path === `${root}/people.yaml` || path === `${root}/settings.yaml` || path.startsWith(`${root}/policies/`)
  );
}
