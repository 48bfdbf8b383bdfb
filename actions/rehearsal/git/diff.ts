import type { Git } from "../../shell/git.ts";
import { NO_OBJECT } from "./refs.ts";

export type FileStatus = "added" | "removed" | "modified" | "renamed" | "copied" | "changed" | "unchanged";

export interface FileChange {
  filename: string;
  previousFilename?: string;
  status: FileStatus;
  /** The blob in the newer tree; of a removed file the one that went. */
  sha: string;
  additions: number;
  deletions: number;
  /** The hunks, without the lines that name the files; absent for a binary file and for a plain rename. */
  patch?: string;
}

const EMPTY_TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

/** The files that differ between two trees or commits, in git's order, with their patches. */
export async function diffFiles(git: Git, before: string | null, after: string): Promise<FileChange[]> {
  const trees = [before ?? EMPTY_TREE, after];
  const options = ["diff-tree", "-r", "-M", "--full-index"];
  const [list, patches] = await Promise.all([
    git.text([...options, "--raw", "--numstat", "-z", ...trees]),
    git.text([...options, "--patch", ...trees]),
  ]);
  const texts = splitPatches(patches);
  const counts = new Map<string, { additions: number; deletions: number }>();
  const files = parseList(list.split("\0"), counts);
  return files.map((file, index) => {
    const patch = texts[index];
    return {
      ...file,
      ...(counts.get(file.filename) ?? { additions: 0, deletions: 0 }),
      ...(patch === undefined || patch === "" ? {} : { patch }),
    };
  });
}

/** The whole difference as git prints it. */
export function diffText(git: Git, before: string | null, after: string): Promise<string> {
  return git.text(["diff-tree", "-r", "-M", "--patch", before ?? EMPTY_TREE, after]);
}

type Listed = Omit<FileChange, "additions" | "deletions" | "patch">;

function parseList(
  fields: string[],
  counts: Map<string, { additions: number; deletions: number }>,
): Listed[] {
  const files: Listed[] = [];
  for (let at = 0; at < fields.length; at += 1) {
    const field = fields[at] ?? "";
    const raw = /^:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/.exec(field);
    if (raw !== null) {
      const moved = raw[3] === "R" || raw[3] === "C";
      const name = fields[at + 1] ?? "";
      files.push({
        filename: moved ? (fields[at + 2] ?? "") : name,
        ...(moved ? { previousFilename: name } : {}),
        status: statusOf(raw[3] ?? ""),
        sha: raw[2] === NO_OBJECT ? (raw[1] ?? "") : (raw[2] ?? ""),
      });
      at += moved ? 2 : 1;
      continue;
    }
    const numbers = /^(\d+|-)\t(\d+|-)\t([\s\S]*)$/.exec(field);
    if (numbers === null) continue;
    const moved = numbers[3] === "";
    counts.set(moved ? (fields[at + 2] ?? "") : (numbers[3] ?? ""), {
      additions: Number(numbers[1]) || 0,
      deletions: Number(numbers[2]) || 0,
    });
    at += moved ? 2 : 0;
  }
  return files;
}

function statusOf(letter: string): FileStatus {
  const names: Record<string, FileStatus> = {
    A: "added",
    D: "removed",
    R: "renamed",
    C: "copied",
    T: "changed",
  };
  return names[letter] ?? "modified";
}

/** One text for each file: what follows its header, from the first hunk. */
function splitPatches(text: string): string[] {
  if (text === "") return [];
  return text
    .replace(/^diff --git /, "")
    .split("\ndiff --git ")
    .map((part) => {
      const hunk = part.search(/^@@ /m);
      return hunk === -1 ? "" : part.slice(hunk);
    });
}

/** The lines of one side that a patch shows, by line number: where a comment may stand. */
export function linesOfPatch(patch: string): { left: Map<number, number>; right: Map<number, number> } {
  const left = new Map<number, number>();
  const right = new Map<number, number>();
  let before = 0;
  let after = 0;
  for (const [position, line] of patch.split("\n").entries()) {
    const hunk = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line);
    if (hunk !== null) {
      before = Number(hunk[1]);
      after = Number(hunk[2]);
    } else if (line.startsWith("-")) left.set(before++, position);
    else if (line.startsWith("+")) right.set(after++, position);
    else if (!line.startsWith("\\")) {
      left.set(before++, position);
      right.set(after++, position);
    }
  }
  return { left, right };
}
