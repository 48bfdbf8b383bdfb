import { lstat, readdir, readFile, realpath } from "node:fs/promises";
import path from "node:path";
import { MOST_BYTES } from "../core/catalog/parse/yaml.ts";
import type { Refusal } from "../core/catalog/read-file.ts";
import { UsageError } from "./usage-error.ts";

/** More files than any catalog has: such a folder is not one. */
const MOST_FILES = 200_000;
/** So many files are read at the same time. */
const AT_ONCE = 32;

/** The files below a folder: paths relative to it, with forward slashes. */
export interface FolderFiles {
  /** The text of each file that `wanted` asks for, an empty one for the others. */
  texts: Map<string, string>;
  /** Files that are never opened, and why (SEC-28, SEC-30). */
  refused: Map<string, Refusal>;
}

/**
 * Reads the text files below a folder. Links, names that mean another file on another computer, files that are too large
 * and files that are no UTF-8 are not read but refused; a byte order mark is dropped.
 * Throws UsageError where the folder is absent.
 */
export async function readFolder(folder: string, wanted: (file: string) => boolean): Promise<FolderFiles> {
  const root = await realpath(folder).catch(() => null);
  if (root === null || !(await lstat(root)).isDirectory()) {
    throw new UsageError(
      `there is no folder ${folder}. Run this in the repository's folder, or name it with an option.`,
    );
  }
  const refused = new Map<string, Refusal>();
  const names: string[] = [];
  await list(root, "", names, refused);
  const texts = new Map<string, string>();
  const pending = names.sort().values();
  const work = async (): Promise<void> => {
    for (const name of pending) {
      const text = wanted(name) ? await readText(path.join(root, name)) : { text: "" };
      if ("refusal" in text) refused.set(name, text.refusal);
      else texts.set(name, text.text);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { texts: new Map([...texts].sort(([a], [b]) => (a < b ? -1 : 1))), refused };
}

async function list(
  root: string,
  below: string,
  names: string[],
  refused: Map<string, Refusal>,
): Promise<void> {
  const entries = await readdir(path.join(root, below), { withFileTypes: true });
  for (const entry of entries) {
    const name = below === "" ? entry.name : `${below}/${entry.name}`;
    if (/[\\\p{Cc}]/u.test(entry.name)) refused.set(name, "file-name");
    else if (entry.isDirectory()) await list(root, name, names, refused);
    else if (entry.isFile()) names.push(name);
    else refused.set(name, "file-is-link");
    if (names.length > MOST_FILES)
      throw new UsageError(`${root} holds more than ${MOST_FILES} files: is it the right folder?`);
  }
}

async function readText(file: string): Promise<{ text: string } | { refusal: Refusal }> {
  // The size is asked first, so that a huge file is never held in memory.
  const bytes = (await lstat(file)).size > MOST_BYTES ? null : await readFile(file);
  if (bytes === null) return { refusal: "file-too-large" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { refusal: "file-not-text" };
  }
}
