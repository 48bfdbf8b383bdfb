import type { Definitions } from "../../core/catalog/generated/types.ts";
import type { BoardFolder } from "./board-folder.ts";

/** A scoreboard's folder without the boards of the sample business. */
export interface OwnBoards {
  folder: BoardFolder;
  /** The weeks whose boards were taken away, the oldest first, and the files that went with them. */
  weeks: string[];
  files: string[];
}

/**
 * Takes away the boards of the sample business that are not this ledger's: all of them once the catalog is no longer the
 * sample's, and in a rehearsal those of weeks before its first one. Whoever begins from the template has 26 of them, and
 * measured again from the new ledger they would be 26 empty weeks that seem to have been restated.
 *
 * @param first the ledger's first week.
 */
export async function withoutSample(
  folder: BoardFolder,
  first: string,
  { sample }: Pick<Definitions, "sample">,
): Promise<OwnBoards> {
  const weeks: string[] = [];
  // They are the oldest ones: the first of one's own ends the search, so that a run reads one week's facts.
  for (const week of folder.weeks) {
    if (sample && week >= first) break;
    if ((await folder.facts(week))?.sample !== true) break;
    weeks.push(week);
  }
  if (weeks.length === 0) return { folder, weeks, files: [] };
  const files: string[] = [];
  for (const week of weeks) {
    const charts = (await folder.list(`charts/${week}`)).map((name) => `charts/${week}/${name}`);
    // Facts go last: without them nobody would know of the rest any more.
    files.push(...charts, `weeks/${week}.md`, `data/${week}.manifest.json`, `data/${week}.json`);
  }
  for (const file of files) await folder.remove(file);
  return { folder: { ...folder, weeks: folder.weeks.slice(weeks.length) }, weeks, files };
}
