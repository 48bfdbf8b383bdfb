import path from "node:path";
import { gitAt } from "../shell/git.ts";
import type { Store } from "./api/world.ts";
import { diffFiles } from "./git/diff.ts";
import { openObjects } from "./git/objects.ts";
import { fullName, type RepositoryState } from "./state/model.ts";

/** The bare repositories of one server, opened once each. */
export interface Stores {
  of: (repository: Pick<RepositoryState, "owner" | "name">) => Store;
  close: () => void;
}

/** Repositories below a folder, as `owner/name.git`. */
export function openStores(root: string): Stores {
  const open = new Map<string, Store>();
  const of = (repository: Pick<RepositoryState, "owner" | "name">): Store => {
    const name = fullName(repository);
    const known = open.get(name);
    if (known !== undefined) return known;
    const store = openStore(path.join(root, `${name}.git`));
    open.set(name, store);
    return store;
  };
  return {
    of,
    close: () => {
      for (const store of open.values()) store.objects.close();
    },
  };
}

function openStore(dir: string): Store {
  const git = gitAt(dir);
  const known = new Map<string, Promise<unknown>>();
  const once = <T>(key: string, compute: () => Promise<T>): Promise<T> => {
    const found = (known.get(key) as Promise<T> | undefined) ?? compute();
    known.set(key, found);
    return found;
  };
  return {
    dir,
    git,
    objects: openObjects(git),
    once,
    changes: (before, after) => once(`changes ${before} ${after}`, () => diffFiles(git, before, after)),
  };
}
