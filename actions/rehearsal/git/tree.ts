import type { Objects } from "./objects.ts";

export interface TreeEntry {
  mode: string;
  name: string;
  sha: string;
}

/** A change of one path: the object that shall stand there, or null to take it away. */
export interface PathChange {
  path: string;
  mode: string;
  sha: string | null;
}

/** Reads the entries of one folder; null where the name leads to no tree. */
export async function readTree(objects: Objects, name: string): Promise<TreeEntry[] | null> {
  const found = await objects.read(`${name}^{tree}`);
  return found === null ? null : parseTree(found.bytes);
}

function parseTree(bytes: Buffer): TreeEntry[] {
  const entries: TreeEntry[] = [];
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(0x20, at);
    const end = bytes.indexOf(0, space);
    entries.push({
      mode: bytes.toString("utf8", at, space).padStart(6, "0"),
      name: bytes.toString("utf8", space + 1, end),
      sha: bytes.toString("hex", end + 1, end + 21),
    });
    at = end + 21;
  }
  return entries;
}

/** The entry at a path below a tree, or null. The empty path is the tree itself. */
export async function entryAt(objects: Objects, tree: string, path: string): Promise<TreeEntry | null> {
  let current: TreeEntry = { mode: "040000", name: "", sha: tree };
  for (const name of path.split("/").filter((part) => part !== "")) {
    if (current.mode !== "040000") return null;
    const next = (await readTree(objects, current.sha))?.find((entry) => entry.name === name);
    if (next === undefined) return null;
    current = next;
  }
  return current;
}

/** Every entry below a tree with its whole path, folders before what is in them. */
export async function walkTree(
  objects: Objects,
  tree: string,
  below = "",
): Promise<(TreeEntry & { path: string })[]> {
  const found: (TreeEntry & { path: string })[] = [];
  for (const entry of (await readTree(objects, tree)) ?? []) {
    const path = `${below}${entry.name}`;
    found.push({ ...entry, path });
    if (entry.mode === "040000") found.push(...(await walkTree(objects, entry.sha, `${path}/`)));
  }
  return found;
}

/** The tree that a base becomes by some changes; a folder that ends up empty goes. Returns its hash. */
export async function changeTree(
  objects: Objects,
  base: string | null,
  changes: readonly PathChange[],
): Promise<string> {
  return (await changedTree(objects, base, changes)) ?? objects.write("tree", Buffer.alloc(0));
}

async function changedTree(
  objects: Objects,
  base: string | null,
  changes: readonly PathChange[],
): Promise<string | null> {
  const entries = new Map(
    ((base === null ? null : await readTree(objects, base)) ?? []).map((entry) => [entry.name, entry]),
  );
  const deeper = new Map<string, PathChange[]>();
  for (const change of changes) {
    const [name = "", ...rest] = change.path.split("/");
    if (rest.length > 0) deeper.set(name, [...(deeper.get(name) ?? []), { ...change, path: rest.join("/") }]);
    else if (change.sha === null) entries.delete(name);
    else entries.set(name, { mode: change.mode, name, sha: change.sha });
  }
  for (const [name, below] of deeper) {
    const existing = entries.get(name);
    const sha = await changedTree(objects, existing?.mode === "040000" ? existing.sha : null, below);
    if (sha === null) entries.delete(name);
    else entries.set(name, { mode: "040000", name, sha });
  }
  return entries.size === 0 ? null : objects.write("tree", treeBytes([...entries.values()]));
}

/** A tree as git stores it: sorted by name, a folder as if its name ended in a slash. */
function treeBytes(entries: TreeEntry[]): Buffer {
  const key = (entry: TreeEntry): Buffer =>
    Buffer.from(entry.mode === "040000" ? `${entry.name}/` : entry.name);
  const sorted = entries
    .map((entry) => ({ entry, key: key(entry) }))
    .sort((left, right) => Buffer.compare(left.key, right.key));
  return Buffer.concat(
    sorted.flatMap(({ entry }) => [
      Buffer.from(`${entry.mode.replace(/^0/, "")} ${entry.name}\0`),
      Buffer.from(entry.sha, "hex"),
    ]),
  );
}
