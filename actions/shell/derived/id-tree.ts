import {
  boundBetween,
  boundOfName,
  cut,
  type IdEntry,
  mergeEntries,
  nameOfBound,
  parseLeaf,
  placeOf,
  renderLeaf,
} from "../../core/signal/ledger/id-leaf.ts";
import type { Git } from "../git.ts";
import type { ObjectSource } from "../ledger/lean.ts";
import { BrokenCache } from "./broken-cache.ts";
import type { TreeChange } from "./derived-branch.ts";
import { parseTreeObject, readObjects } from "./read-objects.ts";

/** The index of ids as it lies in git: `ids/<node>/<leaf>`, both named by the text from which on they hold ids. */
export interface IdTree {
  /** Reads the leaves in which these texts would stand; returns the entries of those that were not read before. */
  load: (texts: readonly string[]) => Promise<IdEntry[]>;
  /** What has to be written so that these entries are in it. The leaves they belong to were loaded. */
  changes: (entries: readonly IdEntry[]) => TreeChange[];
}

interface Leaf {
  bound: string;
  /** Null for one that is not in git yet. */
  id: string | null;
  /** Where it lies in git. */
  path: string | null;
  entries: IdEntry[] | null;
}

interface Node {
  bound: string;
  id: string | null;
  leaves: Leaf[] | null;
}

const FOLDER = "ids";
/**
 * A leaf is fetched as a whole, and so is the list of leaves around it: about 2 KB each. Of 330,000 ids there are 2,600
 * leaves in 55 nodes.
 */
const LEAF = { most: 160, full: 128 };
const NODE = { most: 64, full: 48 };

/** Opens the index below a tree; null for one that is built anew. The tree itself is here already. Throws BrokenCache. */
export async function openIdTree(git: Git, objects: ObjectSource, treeId: string | null): Promise<IdTree> {
  const nodes: Node[] = treeId === null ? [] : await readNodes(git, treeId);
  if (nodes.length === 0) nodes.push({ bound: "", id: null, leaves: [emptyLeaf()] });

  const load = async (texts: readonly string[]): Promise<IdEntry[]> => {
    const touched = new Set(texts.map((text) => nodes[placeOf(nodes, text)] as Node));
    await readLeaves(git, objects, [...touched]);
    const leaves = new Set<Leaf>();
    for (const text of texts) leaves.add(leafOf(nodes, text));
    return readEntries(git, objects, [...leaves]);
  };
  const changes = (entries: readonly IdEntry[]): TreeChange[] => {
    const byLeaf = Map.groupBy(entries, ({ text }) => leafOf(nodes, text));
    return rewrite(nodes, byLeaf);
  };
  return { load, changes };
}

function emptyLeaf(): Leaf {
  return { bound: "", id: null, path: null, entries: [] };
}

function leafOf(nodes: readonly Node[], text: string): Leaf {
  const { leaves } = nodes[placeOf(nodes, text)] as Node;
  if (leaves === null) throw new Error("the part of the index was not loaded");
  return leaves[placeOf(leaves, text)] as Leaf;
}

async function readNodes(git: Git, treeId: string): Promise<Node[]> {
  const [bytes] = await readObjects(git, [treeId]);
  return entriesOf(bytes ?? null, treeId).map(({ bound, id }) => ({ bound, id, leaves: null }));
}

async function readLeaves(git: Git, objects: ObjectSource, nodes: readonly Node[]): Promise<void> {
  const unread = nodes.filter(({ leaves }) => leaves === null);
  const ids = unread.map(({ id }) => id as string);
  await objects.bring(ids);
  const trees = await readObjects(git, ids);
  for (const [at, node] of unread.entries()) {
    const folder = `${FOLDER}/${nameOfBound(node.bound)}`;
    node.leaves = entriesOf(trees[at] ?? null, node.id as string).map(({ bound, id, name }) => ({
      bound,
      id,
      path: `${folder}/${name}`,
      entries: null,
    }));
    if (node.leaves[0]?.bound !== node.bound) throw new BrokenCache(`${folder} does not begin where it says`);
  }
}

async function readEntries(git: Git, objects: ObjectSource, leaves: readonly Leaf[]): Promise<IdEntry[]> {
  const unread = leaves.filter(({ entries }) => entries === null);
  const ids = unread.map(({ id }) => id as string);
  await objects.bring(ids);
  const blobs = await readObjects(git, ids);
  for (const [at, leaf] of unread.entries()) {
    const entries = parseLeaf(blobs[at]?.toString("utf8") ?? "?");
    if (entries === null || (entries[0] !== undefined && entries[0].text < leaf.bound)) {
      throw new BrokenCache(`${leaf.path} is no part of an index`);
    }
    leaf.entries = entries;
  }
  return unread.flatMap(({ entries }) => entries as IdEntry[]);
}

/** Entries of a tree in the order of their bounds, the first of which comes before every text. */
function entriesOf(bytes: Buffer | null, id: string): { bound: string; id: string; name: string }[] {
  if (bytes === null) throw new BrokenCache(`${id} is not there`);
  const entries = parseTreeObject(bytes, id.length).map((entry) => ({
    ...entry,
    bound: boundOfName(entry.name),
  }));
  const found = entries.flatMap(({ bound, ...rest }) => (bound === null ? [] : [{ ...rest, bound }]));
  if (found.length !== entries.length) throw new BrokenCache(`${id} holds foreign files`);
  return found.toSorted((a, b) => (a.bound < b.bound ? -1 : 1));
}

/** Puts entries into their leaves, cuts what has grown too large, and tells what changes in git. */
function rewrite(nodes: Node[], byLeaf: ReadonlyMap<Leaf, IdEntry[]>): TreeChange[] {
  const changed = new Set<Leaf>();
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at] as Node;
    if (node.leaves?.some((leaf) => byLeaf.has(leaf)) !== true) continue;
    const leaves = node.leaves.flatMap((leaf) => {
      const entries = byLeaf.get(leaf);
      if (entries === undefined) return [leaf];
      const pieces = grown(leaf, entries);
      for (const piece of pieces) changed.add(piece);
      return pieces;
    });
    const parts = cut(leaves, NODE.most, NODE.full).map((part, number) => ({
      bound: number === 0 ? node.bound : (part[0] as Leaf).bound,
      id: null,
      leaves: part,
    }));
    nodes.splice(at, 1, ...parts);
    at += parts.length - 1;
  }
  return changesOf(nodes, changed);
}

function grown(leaf: Leaf, entries: readonly IdEntry[]): Leaf[] {
  const merged = mergeEntries(leaf.entries ?? [], entries);
  return cut(merged, LEAF.most, LEAF.full).map((piece, number, pieces) => {
    if (number === 0) return { ...leaf, entries: piece };
    const before = (pieces[number - 1] as IdEntry[]).at(-1) as IdEntry;
    return {
      bound: boundBetween(before.text, (piece[0] as IdEntry).text),
      id: null,
      path: null,
      entries: piece,
    };
  });
}

function changesOf(nodes: readonly Node[], changed: ReadonlySet<Leaf>): TreeChange[] {
  const changes: TreeChange[] = [];
  for (const node of nodes) {
    const folder = `${FOLDER}/${nameOfBound(node.bound)}`;
    for (const leaf of node.leaves ?? []) {
      const path = `${folder}/${nameOfBound(leaf.bound)}`;
      if (changed.has(leaf)) {
        if (leaf.path !== null && leaf.path !== path) changes.push({ do: "remove", path: leaf.path });
        changes.push({ do: "write", path, bytes: renderLeaf(leaf.entries as IdEntry[]) });
      } else if (leaf.path !== null && leaf.path !== path) {
        changes.push({ do: "move", path: leaf.path, to: path });
      }
      leaf.path = path;
    }
  }
  return changes;
}
