import path from "node:path";
import { gitAt } from "../shell/git.ts";
import type { Store } from "./api/world.ts";
import { diffFiles, type FileChange } from "./git/diff.ts";
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
  const known = new Map<string, Promise<FileChange[]>>();
  return {
    dir,
    git,
    objects: openObjects(git),
    changes: (before, after) => {
      const key = `${before}..${after}`;
      const found = known.get(key) ?? diffFiles(git, before, after);
      known.set(key, found);
      return found;
    },
  };
}
