import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { isWeekFacts, isWeekManifest } from "../../core/catalog/generated/output-validators.js";
import type { WeekFacts, WeekManifest } from "../../core/catalog/generated/types.ts";
import { isWeek } from "../../core/week.ts";
import { UsageError } from "../usage-error.ts";

/** The scoreboard as it stands, in a folder or in a tree of git: what was published, read piece by piece. */
export interface BoardFolder {
  /** Weeks with facts, the oldest first. */
  readonly weeks: readonly string[];
  /** A file's text; null where it is not there. */
  text: (file: string) => Promise<string | null>;
  /** Whether a file has exactly this text; where that can be told without reading it, it is not read. */
  holds: (file: string, text: string) => Promise<boolean>;
  /** Says which files will be read, for whoever has to fetch them from far away: once for all is faster than each by itself. */
  expect: (files: readonly string[]) => Promise<void>;
  /** The facts of a week; null where there are none. */
  facts: (week: string) => Promise<WeekFacts | null>;
  /** The manifest of a week; null where there is none. */
  manifest: (week: string) => Promise<WeekManifest | null>;
  /** Names of the files in a folder of it; none where it is absent. */
  list: (folder: string) => Promise<string[]>;
  /** Every file of the board by path; of a folder that is a repository itself, only those in the board's own folders. */
  all: () => Promise<string[]>;
  /** Writes what differs; returns whether it did. A reader sees the old file or the new one, never half of one. */
  write: (file: string, text: string) => Promise<boolean>;
  remove: (file: string) => Promise<void>;
}

/** Opens a scoreboard's folder, which need not exist yet. */
export async function openBoard(folder: string): Promise<BoardFolder> {
  const list = async (name: string) => readdir(path.join(folder, name)).catch(absent([]));
  const text = async (file: string) => readFile(path.join(folder, file), "utf8").catch(absent(null));
  const weeks = weeksAmong(await list("data"));
  return {
    weeks,
    list,
    text,
    ...published(folder, text),
    holds: async (file, content) => (await text(file)) === content,
    expect: async () => {},
    all: () => allFiles(folder),
    write: async (file, content) => {
      if ((await text(file)) === content) return false;
      await writeWhole(path.join(folder, file), content);
      return true;
    },
    remove: (file) => rm(path.join(folder, file), { force: true }),
  };
}

/** The weeks that have facts, by the names of the files in `data/`; the oldest first. */
export function weeksAmong(names: readonly string[]): string[] {
  return names
    .filter((name) => name.endsWith(".json") && isWeek(name.slice(0, -".json".length)))
    .map((name) => name.slice(0, -".json".length))
    .sort();
}

/** Reads facts and manifests by the text of their files. `folder` is what a message names. */
export function published(
  folder: string,
  text: BoardFolder["text"],
): Pick<BoardFolder, "facts" | "manifest"> {
  return {
    facts: async (week) => {
      const file = `data/${week}.json`;
      return parsed(`${folder}/${file}`, await text(file), isWeekFacts);
    },
    manifest: async (week) => {
      const file = `data/${week}.manifest.json`;
      return parsed(`${folder}/${file}`, await text(file), isWeekManifest);
    },
  };
}

/** Throws UsageError for a text that is not of this form: somebody edited it, or another version of Opsbook wrote it. */
function parsed<T>(file: string, text: string | null, isOf: (value: unknown) => value is T): T | null {
  if (text === null) return null;
  let value: unknown = null;
  try {
    value = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  if (isOf(value)) return value;
  throw new UsageError(
    `${file} cannot be read: it was edited, or another version of Opsbook wrote it. Restore it with git, or delete it and run \`npx opsbook scoreboard\` again.`,
  );
}

const OWN_FOLDERS = ["charts", "data", "weeks"];

async function allFiles(folder: string): Promise<string[]> {
  const top = await readdir(folder).catch(absent<string[]>([]));
  const folders = top.includes(".git") ? OWN_FOLDERS : [""];
  const found: string[] = [];
  for (const name of folders) {
    const options = { recursive: true, withFileTypes: true } as const;
    const entries = await readdir(path.join(folder, name), options).catch(absent([]));
    for (const entry of entries) {
      if (entry.isDirectory()) continue;
      found.push(path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"));
    }
  }
  return found.sort();
}

async function writeWhole(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, text);
    await rename(temporary, file);
  } finally {
    await rm(temporary, { force: true });
  }
}

function absent<T>(instead: T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return instead;
    throw error;
  };
}
