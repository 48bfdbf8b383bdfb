import type { LedgerPath } from "../../core/signal/ledger/files.ts";
import type { Git } from "../git.ts";
import type { BlobRef } from "./blobs.ts";
import type { ObjectSource } from "./lean.ts";
import { listFiles, listWeeks } from "./snapshot.ts";

/** One week's records or its quarantine. */
export type WeekFolder = readonly [kind: LedgerPath["kind"], week: string];

/** The files of weeks, by folder. */
export interface WeekFiles {
  /** The files of these folders, in git's order; all that are not known yet are listed, and fetched, in as few calls as can be. */
  of: (commit: string, folders: readonly WeekFolder[]) => Promise<BlobRef[]>;
}

/** What was listed is remembered while the ledger stays at one commit: a call of git takes longer than reading a small week. */
export function weekFiles(git: Git, objects: ObjectSource): WeekFiles {
  let listedAt = "";
  let listed = new Map<string, BlobRef[]>();
  return {
    of: async (commit, folders) => {
      const known = commit === listedAt ? listed : new Map<string, BlobRef[]>();
      const missing = folders.filter((folder) => !known.has(pathOf(folder)));
      if (missing.length > 0) {
        const found = Map.groupBy(await list(git, objects, commit, missing), folderOf);
        for (const folder of missing) known.set(pathOf(folder), found.get(pathOf(folder)) ?? []);
      }
      [listedAt, listed] = [commit, known];
      return folders.flatMap((folder) => known.get(pathOf(folder)) ?? []);
    },
  };
}

/** What is missing here of the folders and of their files is fetched. */
async function list(
  git: Git,
  objects: ObjectSource,
  commit: string,
  folders: readonly WeekFolder[],
): Promise<BlobRef[]> {
  if (objects.partial) {
    const weeks = new Map((await listWeeks(git, commit)).map((week) => [week.week, week]));
    await objects.bring(folders.flatMap(([kind, week]) => weeks.get(week)?.[kind] ?? []));
  }
  const files = await listFiles(git, commit, folders.map(pathOf));
  await objects.bring(files.map(({ id }) => id));
  return files;
}

function pathOf([kind, week]: WeekFolder): string {
  return `${kind}/${week}/`;
}

function folderOf({ path }: BlobRef): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}
