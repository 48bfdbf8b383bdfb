import type { LedgerPath } from "../../core/signal/ledger/files.ts";
import type { Git } from "../git.ts";
import type { BlobRef } from "./blobs.ts";
import type { ObjectSource } from "./lean.ts";
import type { LedgerWeek } from "./ledger.ts";
import { listFiles, listWeeks } from "./snapshot.ts";

/** One week's records or its quarantine. */
export type WeekFolder = readonly [kind: LedgerPath["kind"], week: string];

/** The weeks of a ledger and their files, by folder. */
export interface WeekFiles {
  /** The weeks with the ids of their folders, in order of time. */
  weeks: (commit: string) => Promise<LedgerWeek[]>;
  /** The files of these folders, in git's order; all that are not known yet are listed, and fetched, in as few calls as can be. */
  of: (commit: string, folders: readonly WeekFolder[]) => Promise<BlobRef[]>;
}

/** What was listed is remembered while the ledger stays at one commit: a call of git takes longer than reading a small week. */
export function weekFiles(git: Git, objects: ObjectSource): WeekFiles {
  let listedAt = "";
  let listed = new Map<string, BlobRef[]>();
  let weeksAt: { commit: string; weeks: Promise<LedgerWeek[]> } | null = null;
  const weeks = (commit: string): Promise<LedgerWeek[]> => {
    if (weeksAt?.commit !== commit) weeksAt = { commit, weeks: listWeeks(git, commit) };
    return weeksAt.weeks;
  };
  /** What is missing here of the folders and of their files is fetched. */
  const list = async (commit: string, folders: readonly WeekFolder[]): Promise<BlobRef[]> => {
    if (objects.partial) {
      const byName = new Map((await weeks(commit)).map((week) => [week.week, week]));
      await objects.bring(folders.flatMap(([kind, week]) => byName.get(week)?.[kind] ?? []));
    }
    const files = await listFiles(git, commit, folders.map(pathOf));
    await objects.bring(files.map(({ id }) => id));
    return files;
  };
  return {
    weeks: async (commit) => [...(await weeks(commit))],
    of: async (commit, folders) => {
      const known = commit === listedAt ? listed : new Map<string, BlobRef[]>();
      const missing = folders.filter((folder) => !known.has(pathOf(folder)));
      if (missing.length > 0) {
        const found = Map.groupBy(await list(commit, missing), folderOf);
        for (const folder of missing) known.set(pathOf(folder), found.get(pathOf(folder)) ?? []);
      }
      [listedAt, listed] = [commit, known];
      return folders.flatMap((folder) => known.get(pathOf(folder)) ?? []);
    },
  };
}

function pathOf([kind, week]: WeekFolder): string {
  return `${kind}/${week}/`;
}

function folderOf({ path }: BlobRef): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}
