import type { Finding } from "../../finding.ts";
import type { FileChange } from "./file-change.ts";

/** The findings of a change, told apart. */
export interface SplitFindings {
  /** Those that the change brings. Only its errors keep it from being merged. */
  introduced: Finding[];
  /** Those that were there before it. */
  standing: Finding[];
  /** Those of the default branch that the change takes away. */
  mended: Finding[];
}

export interface FindingsToSplit {
  before: readonly Finding[];
  after: readonly Finding[];
  files: readonly FileChange[];
  /** Rules that could not be asked before, because files could not be read: what they say of untouched files is not new. */
  unasked: ReadonlySet<string>;
}

/**
 * Which findings a change introduces. A finding is the same one where code, severity, file (renames followed) and message
 * are the same; its line may move. Of several equal ones as many are standing as there were before, those that keep their
 * line first.
 */
export function splitFindings({ before, after, files, unasked }: FindingsToSplit): SplitFindings {
  const oldPaths = new Map(files.flatMap(({ file, was }) => (was === null ? [] : [[file, was] as const])));
  const touched = new Set(files.map(({ file }) => file));
  const left = new Map<string, Finding[]>();
  for (const finding of before) {
    const key = keyOf(finding, finding.file);
    left.set(key, [...(left.get(key) ?? []), finding]);
  }
  const known = new Set<Finding>();
  const keyNow = (finding: Finding): string => keyOf(finding, oldPaths.get(finding.file) ?? finding.file);
  for (const sameLine of [true, false]) {
    for (const finding of after) {
      if (known.has(finding)) continue;
      const candidates = left.get(keyNow(finding)) ?? [];
      const at = candidates.findIndex(
        ({ range }) => !sameLine || range.start.line === finding.range.start.line,
      );
      if (at === -1) continue;
      candidates.splice(at, 1);
      known.add(finding);
    }
  }
  const isStanding = (finding: Finding): boolean =>
    known.has(finding) || (unasked.has(finding.code) && !touched.has(finding.file));
  return {
    introduced: after.filter((finding) => !isStanding(finding)),
    standing: after.filter(isStanding),
    mended: [...left.values()].flat(),
  };
}

function keyOf({ code, severity, message }: Finding, file: string): string {
  return JSON.stringify([code, severity, file, message]);
}
