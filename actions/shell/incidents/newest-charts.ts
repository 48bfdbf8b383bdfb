import type { WeekCharts } from "../../core/report/incidents/figure-chart.ts";
import { isWeek } from "../../core/week.ts";
import type { Git } from "../git.ts";
import { leanRemote } from "../ledger/lean.ts";
import type { Operation } from "../operate/operation.ts";
import { BOARD } from "../scoreboard/board-place.ts";

/** Which pictures the newest week on the board has; null where there is no board yet. Folders are fetched, no files. */
export async function newestCharts({
  git,
  remote,
  commit,
}: Pick<Operation, "git" | "remote" | "commit">): Promise<WeekCharts | null> {
  const { bring } = leanRemote(git, remote, Math.random);
  const folder = async (tree: string, name: string): Promise<string | null> => {
    const id = (await foldersIn(git, tree)).get(name) ?? null;
    if (id !== null) await bring([id]);
    return id;
  };
  const board = await folder(commit, BOARD);
  const charts = board === null ? null : await folder(board, "charts");
  if (charts === null) return null;
  const week = [...(await foldersIn(git, charts)).keys()].filter(isWeek).sort().at(-1);
  const newest = week === undefined ? null : await folder(charts, week);
  if (week === undefined || newest === null) return null;
  const listed = await git.text(["ls-tree", "-z", "--name-only", newest]);
  return { week, names: new Set(listed.split("\0").filter((name) => name !== "")) };
}

/** The folders of a tree that is here, by name. */
async function foldersIn(git: Git, tree: string): Promise<Map<string, string>> {
  const listed = await git.text(["ls-tree", "-z", tree]);
  return new Map(
    listed.split("\0").flatMap((line) => {
      const [, id, name] = /^040000 tree ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
      return id === undefined || name === undefined ? [] : [[name, id] as const];
    }),
  );
}
