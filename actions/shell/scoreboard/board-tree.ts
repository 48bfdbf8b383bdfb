import { createHash } from "node:crypto";
import { createInterface } from "node:readline";
import { feed, type Git } from "../git.ts";
import type { ObjectSource } from "../ledger/lean.ts";
import { parseObjects } from "../ledger/snapshot.ts";
import { type BoardFolder, published, weeksAmong } from "./board-folder.ts";
import { BOARD } from "./board-place.ts";

/** A scoreboard in a commit: what is written to it is kept until it is made a commit of its own. */
export interface TreeBoard extends BoardFolder {
  /** Makes one commit of all that was written, on top of the commit that was read. Null where nothing is different. */
  commit: (about: CommitAbout) => Promise<string | null>;
}

export interface CommitAbout {
  /** The first line of the message, and what follows after an empty line. */
  title: string;
  body: string;
  /** Who makes it: `name <address>`. */
  identity: string;
  /** The commit's time, in milliseconds since 1970. */
  at: number;
}

export interface TreeBoardOptions {
  git: Git;
  /** The commit that is read, and that the new one stands on. */
  onto: string;
  /** Where folders and files come from that are not here yet. */
  objects: ObjectSource;
}

interface Entry {
  mode: string;
  id: string;
}

/** No ref of this name is ever written: it names the commit while git builds it. */
const PENDING = "refs/opsbook/pending";
const FILE_MODE = "100644";
const FOLDER_MODE = "040000";

/**
 * The scoreboard as it stands in a commit, read from objects and written to objects: no work tree, no index. Of a partial
 * clone only those folders and files are fetched that are asked for, so that a run does not load the boards of all years.
 */
export async function openTreeBoard({ git, onto, objects }: TreeBoardOptions): Promise<TreeBoard> {
  const folders = new Map<string, Promise<Map<string, Entry>>>();
  /** What was written, by path; null where it was taken away. */
  const changes = new Map<string, string | null>();
  /** Texts that were expected, by their objects. */
  const read = new Map<string, string>();
  const folderOf = (name: string): Promise<Map<string, Entry>> => {
    const known = folders.get(name) ?? list(name);
    folders.set(name, known);
    return known;
  };
  const list = async (name: string): Promise<Map<string, Entry>> => {
    const [above, own] = name === "" ? [null, BOARD] : split(name);
    const around = above === null ? await listTree(git, onto) : await folderOf(above);
    const entry = around.get(own);
    if (entry === undefined || entry.mode !== FOLDER_MODE) return new Map();
    await objects.bring([entry.id]);
    const entries = await listTree(git, entry.id);
    // The few folders right below the board's own are all read: together they come in one go.
    if (above === null)
      await objects.bring(
        [...entries.values()].flatMap(({ mode, id }) => (mode === FOLDER_MODE ? [id] : [])),
      );
    return entries;
  };
  const entryOf = async (file: string): Promise<Entry | undefined> => {
    const [folder, name] = split(file);
    return (await folderOf(folder)).get(name);
  };
  const text = async (file: string): Promise<string | null> => {
    const change = changes.get(file);
    if (change !== undefined) return change;
    const entry = await entryOf(file);
    if (entry === undefined || !isFile(entry)) return null;
    return read.get(entry.id) ?? (await git.run(["cat-file", "blob", entry.id])).toString("utf8");
  };
  const holds = async (file: string, content: string): Promise<boolean> => {
    const change = changes.get(file);
    if (change !== undefined) return change === content;
    const entry = await entryOf(file);
    return entry?.mode === FILE_MODE && entry.id === blobId(content, entry.id.length);
  };
  return {
    weeks: weeksAmong([...(await folderOf("data")).keys()]),
    text,
    holds,
    ...published(BOARD, text),
    expect: async (files) => {
      const entries = await Promise.all(files.map(entryOf));
      const ids = entries.flatMap((entry) => (entry !== undefined && isFile(entry) ? [entry.id] : []));
      const fresh = [...new Set(ids)].filter((id) => !read.has(id));
      if (fresh.length === 0) return;
      await objects.bring(fresh);
      for (const { id, content } of parseObjects(
        await git.run(["cat-file", "--batch"], `${fresh.join("\n")}\n`),
      ))
        read.set(id, content);
    },
    list: async (name) => {
      const names = new Set((await folderOf(name)).keys());
      for (const [file, content] of changes) {
        const [folder, own] = split(file);
        if (folder !== name) continue;
        if (content === null) names.delete(own);
        else names.add(own);
      }
      return [...names];
    },
    all: async () => {
      const listed = await git.text(["ls-tree", "-r", "-z", "--name-only", onto, "--", `${BOARD}/`]);
      const files = new Set(listed.split("\0").filter((file) => file !== ""));
      for (const [file, content] of changes) {
        if (content === null) files.delete(`${BOARD}/${file}`);
        else files.add(`${BOARD}/${file}`);
      }
      return [...files].map((file) => file.slice(BOARD.length + 1)).sort();
    },
    write: async (file, content) => {
      if (await holds(file, content)) return false;
      changes.set(file, content);
      return true;
    },
    remove: async (file) => {
      changes.set(file, null);
    },
    commit: (about) => commitChanges(git, onto, changes, about),
  };
}

/** The entries of a commit's or of a folder's own tree, which is here. */
async function listTree(git: Git, treeish: string): Promise<Map<string, Entry>> {
  const listed = await git.text(["ls-tree", "-z", treeish]);
  const entries = new Map<string, Entry>();
  for (const line of listed.split("\0").filter((one) => one !== "")) {
    const tab = line.indexOf("\t");
    const [mode = "", , id = ""] = line.slice(0, tab).split(" ");
    entries.set(line.slice(tab + 1), { mode, id });
  }
  return entries;
}

function split(file: string): [folder: string, name: string] {
  const slash = file.lastIndexOf("/");
  return slash === -1 ? ["", file] : [file.slice(0, slash), file.slice(slash + 1)];
}

/** A link in the board's place is not the text that it holds. */
function isFile({ mode }: Entry): boolean {
  return mode.startsWith("100");
}

/** The name that git gives to a text, in a repository of SHA-1 or of SHA-256. */
function blobId(content: string, digits: number): string {
  const bytes = Buffer.from(content, "utf8");
  const hash = createHash(digits === 40 ? "sha1" : "sha256");
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

/**
 * Writes one commit by `git fast-import`, which reads only the folders on the way to what changes. The same changes on the
 * same commit by the same identity at the same time are the same commit, whoever makes it.
 */
async function commitChanges(
  git: Git,
  onto: string,
  changes: ReadonlyMap<string, string | null>,
  { title, body, identity, at }: CommitAbout,
): Promise<string | null> {
  if (changes.size === 0) return null;
  const message = `${title}\n${body === "" ? "" : `\n${body}\n`}`;
  const importer = git.start(["fast-import", "--quiet", "--done", "--date-format=raw"]);
  importer.done.catch(() => {});
  const head = [
    `commit ${PENDING}`,
    "mark :1",
    `committer ${identity} ${Math.floor(at / 1000)} +0000`,
    `data ${Buffer.byteLength(message)}`,
    message,
  ];
  await feed(importer, `${head.join("\n")}from ${onto}\n`);
  for (const [file, content] of [...changes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const path = `${BOARD}/${file}`;
    const command =
      content === null
        ? `D ${path}\n`
        : `M ${FILE_MODE} inline ${path}\ndata ${Buffer.byteLength(content)}\n${content}\n`;
    await feed(importer, command);
  }
  await feed(importer, `\nget-mark :1\nreset ${PENDING}\n\ndone\n`);
  importer.child.stdin.end();
  const made = await firstLine(importer.child.stdout);
  await importer.done;
  if (made === null) throw new Error("git fast-import ended without naming the commit it made");
  const [before, after] = await Promise.all(
    [onto, made].map((one) => git.text(["rev-parse", `${one}^{tree}`])),
  );
  return before === after ? null : made;
}

async function firstLine(output: NodeJS.ReadableStream): Promise<string | null> {
  for await (const line of createInterface({ input: output })) return line;
  return null;
}
