import type { ChangedFile, Head } from "./pull-request.ts";

/** Which commits an approval may be for, and what the gate had shown when. */
export interface Binding {
  head: string;
  /** The head, and the earlier ones from which it differs only by git's own merges of the default branch. */
  accepted: ReadonlySet<string>;
  heads: readonly Head[];
}

/**
 * The commits whose approval is one of the head: itself, and, going back over merges of the default branch that equal
 * git's own, each earlier head in which every file of the pull request has the same blob (SEC-14). A blob that is not
 * known carries nothing over.
 */
export function bindingOf(heads: readonly Head[], files: readonly ChangedFile[]): Binding {
  const last = heads.at(-1);
  if (last === undefined) return { head: "", accepted: new Set(), heads };
  const paths = files.flatMap(({ path, oldPath }) => (oldPath === null ? [path] : [path, oldPath]));
  const accepted = new Set([last.sha]);
  let index = heads.length - 1;
  while (index > 0) {
    const [before, merge] = [heads[index - 1], heads[index]] as [Head, Head];
    if (merge.mergeOf !== before.sha || !haveSameBlobs(last, before, paths)) break;
    accepted.add(before.sha);
    index -= 1;
  }
  return { head: last.sha, accepted, heads };
}

function haveSameBlobs(one: Head, other: Head, paths: readonly string[]): boolean {
  return paths.every((path) => {
    const blob = one.blobs.get(path);
    return blob !== undefined && blob === other.blobs.get(path);
  });
}

/** What a yes without a commit was for. */
export type BareYes =
  | { counts: true; commit: string }
  | { counts: false; why: "before-first-status" | "head-between" };

/**
 * A bare yes is for a head only where the gate had posted its first status on it before, and no other head had come in
 * between, not even for a moment (SEC-16): else a push in the same second would be approved unseen. Times are told to the
 * second, so what happened in the same one counts as the worse case.
 */
export function bareYesAt({ accepted, heads }: Binding, at: number): BareYes {
  let why: "before-first-status" | "head-between" = "before-first-status";
  for (const { sha, firstStatus } of heads.toReversed()) {
    if (!accepted.has(sha) || firstStatus === null || firstStatus >= at) continue;
    const between = heads.some((other) => other.sha !== sha && other.at >= firstStatus && other.at <= at);
    if (!between) return { counts: true, commit: sha };
    why = "head-between";
  }
  return { counts: false, why };
}

/** The one of the heads that the typed digits stand for, or null. Digits that fit two heads stand for none. */
export function headOfHash({ heads }: Binding, hash: string): string | null {
  const fitting = new Set(heads.map(({ sha }) => sha).filter((sha) => sha.startsWith(hash)));
  const [only] = fitting;
  return fitting.size === 1 && only !== undefined ? only : null;
}
