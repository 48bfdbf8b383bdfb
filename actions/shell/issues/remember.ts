import type { GitHub } from "../github/github.ts";
import type { Issues } from "../github/issues.ts";
import type { Labels } from "../github/labels.ts";

/**
 * The same GitHub, which lists issues and labels once for many effects (REL-11). Whatever writes one of them, done or
 * failed, makes it list them anew.
 */
export function remembering(github: GitHub): GitHub {
  const lists = new Map<string, Promise<unknown>>();
  const once = <T>(key: string, ask: () => Promise<T>): Promise<T> => {
    const known = lists.get(key) as Promise<T> | undefined;
    if (known !== undefined) return known;
    const asked = ask();
    lists.set(key, asked);
    asked.catch(() => lists.delete(key));
    return asked;
  };
  const writing = async <T>(write: () => Promise<T>): Promise<T> => {
    try {
      return await write();
    } finally {
      lists.clear();
    }
  };
  const issues: Issues = {
    ...github.issues,
    list: (which) => once(JSON.stringify(which), () => github.issues.list(which)),
    open: (issue) => writing(() => github.issues.open(issue)),
    change: (number, change) => writing(() => github.issues.change(number, change)),
    assign: (number, logins) => writing(() => github.issues.assign(number, logins)),
    unassign: (number, logins) => writing(() => github.issues.unassign(number, logins)),
    mayAssign: (login) => once(`assign ${login}`, () => github.issues.mayAssign(login)),
  };
  const labels: Labels = {
    all: () => once("labels", () => github.labels.all()),
    make: (label) => writing(() => github.labels.make(label)),
    change: (label) => writing(() => github.labels.change(label)),
  };
  return { ...github, issues, labels };
}
