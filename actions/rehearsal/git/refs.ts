import { type Git, GitError } from "../../shell/git.ts";

export const NO_OBJECT = "0".repeat(40);

export interface Ref {
  name: string;
  sha: string;
  type: string;
}

/** The refs below some prefixes (`refs/heads/`), by name. */
export async function listRefs(git: Git, ...prefixes: string[]): Promise<Ref[]> {
  const format = "--format=%(objectname) %(objecttype) %(refname)";
  const text = await git.text(["for-each-ref", format, ...prefixes]);
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [sha = "", type = "", ...name] = line.split(" ");
      return { sha, type, name: name.join(" ") };
    });
}

/** A change of one ref: null as the new value deletes it, null as the old one demands that it is new. */
export interface RefMove {
  ref: string;
  before: string | null;
  after: string | null;
}

/** Moves refs all together; false where one of them no longer stands where the caller thinks. */
export async function moveRefs(git: Git, moves: readonly RefMove[]): Promise<boolean> {
  const lines = moves.map(({ ref, before, after }) =>
    after === null ? `delete ${ref}\0${before ?? ""}\0` : `update ${ref}\0${after}\0${before ?? NO_OBJECT}\0`,
  );
  try {
    await git.run(["update-ref", "--stdin", "-z"], lines.join(""));
    return true;
  } catch (error) {
    if (error instanceof GitError) return false;
    throw error;
  }
}

/** Sets refs whatever their value: for a pull request's own refs and for restoring. */
export async function setRefs(
  git: Git,
  values: readonly { ref: string; sha: string | null }[],
): Promise<void> {
  if (values.length === 0) return;
  const lines = values.map(({ ref, sha }) =>
    sha === null ? `delete ${ref}\0\0` : `update ${ref}\0${sha}\0\0`,
  );
  await git.run(["update-ref", "--stdin", "-z"], lines.join(""));
}

/** Whether git accepts a full ref name. */
export function isRefName(name: string): boolean {
  return (
    name.startsWith("refs/") &&
    name.split("/").length >= 3 &&
    !/[\s\p{Cc}~^:?*[\\]|\.\.|@\{|\/\/|\/\.|\.lock(\/|$)|[./]$/u.test(name)
  );
}
