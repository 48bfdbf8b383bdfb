import { lstat, readdir, readFile, readlink } from "node:fs/promises";
import path from "node:path";
import { type Git, GitError, gitAt } from "../../shell/git.ts";

export interface TreeFile {
  mode: "100644" | "100755" | "120000";
  bytes: Buffer;
}

/** Folders that are in no copy of the repository, where git cannot say so. */
const NEVER = new Set([".git", "node_modules", ".opsbook"]);

/** The files of a folder as the next commit would hold them, by path with forward slashes. */
export async function readTreeFiles(root: string): Promise<Map<string, TreeFile>> {
  const files = new Map<string, TreeFile>();
  for (const name of (await namesOf(root)).sort()) {
    const file = path.join(root, name);
    const found = await lstat(file).catch(() => null);
    if (found?.isSymbolicLink() === true) {
      files.set(name, { mode: "120000", bytes: Buffer.from(await readlink(file)) });
    } else if (found?.isFile() === true) {
      files.set(name, { mode: found.mode & 0o100 ? "100755" : "100644", bytes: await readFile(file) });
    }
  }
  return files;
}

async function namesOf(root: string): Promise<string[]> {
  const own = (await lstat(path.join(root, ".git")).catch(() => null))?.isDirectory() === true;
  if (!own) return walk(root, "");
  const git = gitAt(path.join(root, ".git"));
  const options = ["--cached", "--others", "--exclude-standard", "-z"];
  try {
    const text = await git.text([`--work-tree=${root}`, "-C", root, "ls-files", ...options]);
    return text.split("\0").filter((name) => name !== "");
  } catch (error) {
    if (error instanceof GitError) return walk(root, "");
    throw error;
  }
}

async function walk(root: string, below: string): Promise<string[]> {
  const names: string[] = [];
  for (const entry of await readdir(path.join(root, below), { withFileTypes: true })) {
    if (NEVER.has(entry.name)) continue;
    const name = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) names.push(...(await walk(root, name)));
    else names.push(name);
  }
  return names;
}

interface CommitWanted {
  branch: string;
  author: string;
  /** Since 1970. */
  seconds: number;
  message: string;
}

/** Puts files into an empty bare repository as its first commit. One process of git, whatever their number. */
export async function commitFiles(
  git: Git,
  files: ReadonlyMap<string, TreeFile>,
  commit: CommitWanted,
): Promise<void> {
  await importFiles(git, files, commit, []);
}

/** Puts files onto a branch as another commit, in the place of all that stands in a folder. */
export async function appendFiles(
  git: Git,
  files: ReadonlyMap<string, TreeFile>,
  { instead, ...commit }: CommitWanted & { instead: string },
): Promise<void> {
  const from = `from refs/heads/${commit.branch}^0\nD ${JSON.stringify(instead)}\n`;
  await importFiles(git, files, commit, [from]);
}

async function importFiles(
  git: Git,
  files: ReadonlyMap<string, TreeFile>,
  { branch, author, seconds, message }: CommitWanted,
  before: readonly string[],
): Promise<void> {
  const parts: (string | Uint8Array)[] = [
    `commit refs/heads/${branch}\ncommitter ${author} ${seconds} +0000\n${dataOf(Buffer.byteLength(message))}${message}\n`,
    ...before,
  ];
  for (const [name, { mode, bytes }] of files) {
    parts.push(`M ${mode} inline ${JSON.stringify(name)}\n${dataOf(bytes.length)}`, bytes, "\n");
  }
  parts.push("done\n");
  await git.run(["fast-import", "--quiet", "--done"], Buffer.concat(parts.map((part) => Buffer.from(part))));
}

const dataOf = (length: number): string => `data ${length}\n`;
