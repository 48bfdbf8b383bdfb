import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { RecurringFailure } from "../core/catalog/generated/types.ts";
import { recurringIn } from "../core/catalog/recurring.ts";
import { isWeek } from "../core/week.ts";
import type { Git } from "./git.ts";

const DATA = "scoreboard/data";

/** The failures that came back by the newest board beside a catalog's folder; none where there is no board. */
export async function recurringBeside(catalog: string): Promise<RecurringFailure[]> {
  const folder = path.join(catalog, "..", DATA);
  const newest = newestOf(await readdir(folder).catch(absent));
  return newest === null ? [] : recurringIn(await readFile(path.join(folder, newest), "utf8"));
}

/** The same by the board of a commit, whose files are here. */
export async function recurringAt(git: Git, commit: string): Promise<RecurringFailure[]> {
  const listed = await git.text(["ls-tree", "-z", "--name-only", commit, "--", `${DATA}/`]);
  const newest = newestOf(listed.split("\0").map((file) => path.posix.basename(file)));
  if (newest === null) return [];
  const text = await git.run(["cat-file", "blob", `${commit}:${DATA}/${newest}`]);
  return recurringIn(text.toString("utf8"));
}

function newestOf(names: readonly string[]): string | null {
  const weeks = names.filter((name) => name.endsWith(".json") && isWeek(name.slice(0, -".json".length)));
  return weeks.toSorted().at(-1) ?? null;
}

function absent(error: unknown): string[] {
  if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR"))
    return [];
  throw error;
}
