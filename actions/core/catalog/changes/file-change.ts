import { compareText } from "../../finding.ts";

/** One file that is different between two states of the repository. */
export interface FileChange {
  /** Path in the repository; for a file that was removed, where it stood. */
  file: string;
  /** Its old path where it was renamed, else null. */
  was: string | null;
  status: "added" | "changed" | "removed" | "renamed";
}

/** Share of lines that a new file has in common with a gone one to count as the same file: as git does. */
const SIMILAR = 0.5;
/** Beyond so many new and gone files only those with the same text or name are looked at, so that time stays bounded. */
const MOST_PAIRS = 40_000;

/**
 * What is different between two sets of files, by path. A new file that has a gone one's text, or at least half of its
 * lines, is that file renamed.
 *
 * @param before and after: path to text.
 */
export function fileChanges(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): FileChange[] {
  const gone = new Map([...before].filter(([file]) => !after.has(file)));
  const fresh = [...after].filter(([file]) => !before.has(file));
  const renames = renamesOf(gone, fresh);
  const taken = new Set(renames.values());
  return [
    ...[...after]
      .filter(([file, text]) => before.has(file) && before.get(file) !== text)
      .map(([file]): FileChange => ({ file, was: null, status: "changed" })),
    ...fresh.map(([file]): FileChange => {
      const was = renames.get(file) ?? null;
      return { file, was, status: was === null ? "added" : "renamed" };
    }),
    ...[...gone.keys()]
      .filter((file) => !taken.has(file))
      .map((file): FileChange => ({ file, was: null, status: "removed" })),
  ].sort((a, b) => compareText(a.file, b.file));
}

function renamesOf(
  gone: ReadonlyMap<string, string>,
  fresh: readonly (readonly [string, string])[],
): Map<string, string> {
  const left = new Map([...gone].filter(([, text]) => text.trim() !== ""));
  const renames = new Map<string, string>();
  for (const [file, text] of fresh) {
    const same = [...left].find(([, old]) => old === text);
    if (same === undefined) continue;
    renames.set(file, same[0]);
    left.delete(same[0]);
  }
  for (const [file, text] of fresh) {
    if (renames.has(file) || left.size * fresh.length > MOST_PAIRS) continue;
    const lines = linesOf(text);
    const [best] = [...left]
      .filter(([old]) => endingOf(old) === endingOf(file))
      .map(([old, oldText]) => ({ old, share: shareOf(lines, linesOf(oldText)) }))
      .sort((a, b) => b.share - a.share);
    if (best === undefined || best.share < SIMILAR) continue;
    renames.set(file, best.old);
    left.delete(best.old);
  }
  return renames;
}

function endingOf(file: string): string {
  return file.slice(file.lastIndexOf(".") + 1);
}

function linesOf(text: string): Set<string> {
  return new Set(
    text
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line.length > 3),
  );
}

function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((line) => other.has(line)).length;
  return common / Math.max(1, one.size, other.size);
}
