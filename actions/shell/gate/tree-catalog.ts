import { formOf } from "../../core/catalog/kinds.ts";
import { type KnownCatalog, type LoadedCatalog, loadCatalog } from "../../core/catalog/load.ts";
import { MOST_BYTES } from "../../core/catalog/parse/yaml.ts";
import type { Refusal } from "../../core/catalog/read-file.ts";
import type { Git } from "../git.ts";

/** A catalog as it stands in a commit or tree, with the texts of its files by repository path. */
export interface CatalogInGit extends LoadedCatalog {
  files: ReadonlyMap<string, string>;
  /** Of the files whose text was read, the blobs in which it stands. */
  blobs: ReadonlyMap<string, string>;
}

interface Entry {
  mode: string;
  blob: string;
  path: string;
}

/**
 * Reads the catalog of a tree as data. What a folder's reader would refuse is refused here too (SEC-28, SEC-30). Of
 * `known`, another state of the same catalog, what is the same is not parsed a second time, and not read again where the
 * blobs are known.
 */
export async function readTreeCatalog(
  git: Git,
  treeish: string,
  root: string,
  known?: KnownCatalog & Partial<Pick<CatalogInGit, "blobs">>,
): Promise<CatalogInGit> {
  const entries = await entriesOf(git, treeish, root);
  const refused = new Map<string, Refusal>();
  const wanted: Entry[] = [];
  const files = new Map<string, string>();
  const blobs = new Map<string, string>();
  const keep = ({ path, blob }: Entry, text: string): void => {
    files.set(path, text);
    blobs.set(path, blob);
  };
  for (const entry of entries) {
    const below = entry.path.slice(root.length + 1);
    const isRead = !below.startsWith("sample/") && formOf(below) !== "other";
    if (/[\\\p{Cc}]/u.test(entry.path)) refused.set(entry.path, "file-name");
    else if (!entry.mode.startsWith("100")) refused.set(entry.path, "file-is-link");
    else if (!isRead) files.set(entry.path, "");
    else if (known?.blobs?.get(entry.path) === entry.blob) keep(entry, known.files.get(entry.path) ?? "");
    else wanted.push(entry);
  }
  const sizes = await sizesOf(git, wanted);
  const small = wanted.filter(({ path }, index) => {
    const size = sizes[index];
    if (size === undefined || size > MOST_BYTES) refused.set(path, "file-too-large");
    return size !== undefined && size <= MOST_BYTES;
  });
  for (const [entry, bytes] of await readBlobs(git, small)) {
    const text = textOf(bytes);
    if (text === null) refused.set(entry.path, "file-not-text");
    else keep(entry, text);
  }
  return { ...loadCatalog(files, root, refused, known), files, blobs };
}

async function entriesOf(git: Git, treeish: string, root: string): Promise<Entry[]> {
  const text = await git.text(["ls-tree", "-r", "-z", "--full-tree", treeish, "--", `${root}/`]);
  return text
    .split("\0")
    .filter((line) => line !== "")
    .map((line) => {
      const tab = line.indexOf("\t");
      const [mode = "", , blob = ""] = line.slice(0, tab).split(" ");
      return { mode, blob, path: line.slice(tab + 1) };
    });
}

/** The sizes of blobs in bytes; undefined for one that was too large to be fetched. */
async function sizesOf(git: Git, entries: readonly Entry[]): Promise<(number | undefined)[]> {
  if (entries.length === 0) return [];
  const input = entries.map(({ blob }) => blob).join("\n");
  const text = await git.text(["cat-file", "--batch-check=%(objectsize)"], `${input}\n`);
  return text.split("\n").map((line) => (/^\d+$/.test(line) ? Number(line) : undefined));
}

async function readBlobs(git: Git, entries: readonly Entry[]): Promise<[entry: Entry, bytes: Buffer][]> {
  if (entries.length === 0) return [];
  const input = entries.map(({ blob }) => blob).join("\n");
  const output = await git.run(["cat-file", "--batch=%(objectsize)"], `${input}\n`);
  let at = 0;
  return entries.map((entry) => {
    const line = output.indexOf(10, at);
    const size = Number(output.toString("latin1", at, line));
    if (!Number.isSafeInteger(size)) throw new Error(`git cat-file has no ${entry.path}`);
    at = line + 1 + size + 1;
    return [entry, output.subarray(line + 1, line + 1 + size)];
  });
}

/** A byte order mark is dropped, as the folder's reader does. */
function textOf(bytes: Buffer): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
