import type { FileChange } from "../../core/catalog/changes/file-change.ts";
import type { Git } from "../git.ts";

/**
 * Every file that differs between two commits or trees, renames found as GitHub finds them: git's own list, since
 * GitHub's ends at 3,000 (REL-17).
 */
export async function changedFiles(git: Git, before: string, after: string): Promise<FileChange[]> {
  const text = await git.text(["diff-tree", "-r", "-M", "--name-status", "-z", before, after]);
  const fields = text.split("\0");
  const files: FileChange[] = [];
  for (let at = 0; at + 1 < fields.length; ) {
    const letter = (fields[at] ?? "")[0] ?? "";
    const [first = "", second = ""] = [fields[at + 1], fields[at + 2]];
    if (!/^[ADMRT]$/.test(letter) || first === "") throw new Error(`git printed ${JSON.stringify(text)}`);
    if (letter === "R") files.push({ file: second, was: first, status: "renamed" });
    else files.push({ file: first, was: null, status: STATUS[letter] ?? "changed" });
    at += letter === "R" ? 3 : 2;
  }
  return files;
}

const STATUS: Record<string, FileChange["status"]> = { A: "added", D: "removed" };

/** The paths that differ; what was renamed differs in both places. */
export async function changedPaths(git: Git, before: string, after: string): Promise<Set<string>> {
  const text = await git.text(["diff-tree", "-r", "--no-renames", "--name-only", "-z", before, after]);
  return new Set(text.split("\0").filter((path) => path !== ""));
}

/**
 * What stands at some paths of a commit or tree: the blob and its mode, since a link is not the text that it holds; null
 * where there is no such file.
 */
export async function blobsAt(
  git: Git,
  treeish: string,
  paths: readonly string[],
): Promise<Map<string, string | null>> {
  const blobs = new Map<string, string | null>(paths.map((path) => [path, null]));
  for (const line of (await git.text(["ls-tree", "-r", "-z", "--full-tree", treeish])).split("\0")) {
    const tab = line.indexOf("\t");
    const path = line.slice(tab + 1);
    if (tab > 0 && blobs.has(path)) blobs.set(path, line.slice(0, tab));
  }
  return blobs;
}

const HUNK = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm;

/** The lines of the new files that GitHub's view of the difference shows: only there can a comment stand. */
export async function shownLines(
  git: Git,
  before: string,
  after: string,
  files: readonly string[],
): Promise<Map<string, { from: number; to: number }[]>> {
  const shown = new Map<string, { from: number; to: number }[]>();
  if (files.length === 0) return shown;
  const patch = await git.text(["diff-tree", "-r", "-M", "--patch", "-U3", before, after]);
  const wanted = new Set(files);
  for (const part of patch.split(/^(?=diff --git )/m)) {
    const file = /^\+\+\+ b\/(.*?)\t?$/m.exec(part)?.[1] ?? "";
    if (wanted.has(file)) shown.set(file, [...part.matchAll(HUNK)].map(spanOf));
  }
  return shown;
}

function spanOf([, start, count]: RegExpMatchArray): { from: number; to: number } {
  const from = Number(start);
  return { from, to: from + Number(count ?? "1") - 1 };
}
