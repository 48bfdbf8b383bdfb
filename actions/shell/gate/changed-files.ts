import type { ChangedFile } from "../../core/execution/approval/pull-request.ts";
import type { Git } from "../git.ts";

/** Every file that differs between two commits or trees, renames found as GitHub finds them (REL-17). */
export async function changedFiles(git: Git, before: string, after: string): Promise<ChangedFile[]> {
  const text = await git.text(["diff-tree", "-r", "-M", "--name-status", "-z", before, after]);
  const fields = text.split("\0");
  const files: ChangedFile[] = [];
  for (let at = 0; at + 1 < fields.length; ) {
    const letter = (fields[at] ?? "")[0] ?? "";
    const moved = letter === "R" || letter === "C";
    const first = fields[at + 1] ?? "";
    if (!/^[A-Z]$/.test(letter) || first === "")
      throw new Error(`git diff-tree printed ${JSON.stringify(text)}`);
    files.push(moved ? { path: fields[at + 2] ?? "", oldPath: first } : { path: first, oldPath: null });
    at += moved ? 3 : 2;
  }
  return files;
}

/** The paths that differ; what was renamed differs in both places. */
export async function changedPaths(git: Git, before: string, after: string): Promise<Set<string>> {
  const text = await git.text(["diff-tree", "-r", "--no-renames", "--name-only", "-z", before, after]);
  return new Set(text.split("\0").filter((path) => path !== ""));
}

/** The blobs of some paths in a commit or tree; null where there is no such file. */
export async function blobsAt(
  git: Git,
  treeish: string,
  paths: readonly string[],
): Promise<Map<string, string | null>> {
  const blobs = new Map<string, string | null>(paths.map((path) => [path, null]));
  const listed = await git.text(["ls-tree", "-r", "-z", "--full-tree", treeish]);
  for (const line of listed.split("\0")) {
    const [facts = "", path = ""] = splitAt(line, line.indexOf("\t"));
    // The mode is part of what a person approves: a link is not the text that it holds.
    if (blobs.has(path)) blobs.set(path, facts.replace(" blob ", ":"));
  }
  return blobs;
}

function splitAt(text: string, at: number): [string, string] {
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}

const HUNK = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm;

/** First and last lines of the new file that GitHub's diff view shows: comments can stand on these only. */
export async function shownLines(
  git: Git,
  before: string,
  after: string,
  file: string,
): Promise<{ from: number; to: number }[]> {
  const patch = await git.text(["diff-tree", "-r", "-M", "--patch", "-U3", before, after, "--", file]);
  return [...patch.matchAll(HUNK)].map(([, start, count]) => {
    const from = Number(start);
    return { from, to: from + Number(count ?? "1") - 1 };
  });
}
