import { type BatchMessage, chainDigest } from "./commit-message.ts";
import { damage, type LedgerDamage } from "./damage.ts";
import { parseLedgerPath } from "./files.ts";

/** A commit of the branch as git shows it, and what it says of itself (null: it is no batch). */
export interface ChainCommit {
  id: string;
  parents: readonly string[];
  message: BatchMessage | null;
  changes: readonly TreeChange[];
}

/** One path that a commit changes: `A` added, `M` modified, `D` deleted, `T` another type. */
export interface TreeChange {
  status: string;
  mode: string;
  path: string;
  before: string;
  after: string;
}

const REGULAR_FILE = "100644";
const ABOUT = "ledger.json";

/**
 * Checks the links of a chain, root first: each commit stands on one other and only adds files, batches are numbered
 * without a gap, each names the digest of the one before and its own, and says exactly which files it adds.
 * What the files hold is not read here.
 */
export function checkChain(commits: readonly ChainCommit[]): LedgerDamage[] {
  return commits.flatMap((commit, number) => checkCommit(commit, number, commits[number - 1] ?? null));
}

function checkCommit(commit: ChainCommit, number: number, previous: ChainCommit | null): LedgerDamage[] {
  const { message } = commit;
  const found = [
    ...checkParents(commit, previous),
    ...commit.changes.flatMap((change) => checkChange(commit, change)),
  ];
  if (message === null) {
    return [
      ...found,
      damage("foreign-commit", commit, {
        message: `Commit ${short(commit.id)} is no batch of Opsbook: it has no readable \`Opsbook-Batch\` line.`,
      }),
    ];
  }
  if (Number(message.batch.slice(0, 6)) !== number) {
    found.push(
      damage("numbering", commit, {
        message: `The batch ${message.batch} stands at place ${number} of the chain: a batch was taken out or put in before it.`,
      }),
    );
  }
  return [...found, ...checkDigests(commit, message, previous), ...checkFiles(commit, message)];
}

function checkParents(commit: ChainCommit, previous: ChainCommit | null): LedgerDamage[] {
  const expected = previous === null ? [] : [previous.id];
  if (commit.parents.join() === expected.join()) return [];
  return [
    damage("not-a-line", commit, {
      message:
        `Commit ${short(commit.id)} has ${commit.parents.length} parents where ${expected.length} is right: ` +
        "the branch is not one line of batches.",
    }),
  ];
}

function checkChange(commit: ChainCommit, change: TreeChange): LedgerDamage[] {
  const { status, path, mode } = change;
  if (status !== "A") {
    const did = status === "D" ? "deletes" : "changes";
    return [
      damage("changed-file", commit, {
        path,
        message: `Commit ${short(commit.id)} ${did} ${path}, which an earlier batch added. Batches only add.`,
      }),
    ];
  }
  if (mode !== REGULAR_FILE || (path !== ABOUT && parseLedgerPath(path) === null)) {
    return [
      damage("foreign-file", commit, {
        path,
        message: `${path} is no file of a ledger; it was added by hand.`,
      }),
    ];
  }
  return [];
}

function checkDigests(
  commit: ChainCommit,
  message: BatchMessage,
  previous: ChainCommit | null,
): LedgerDamage[] {
  const found: LedgerDamage[] = [];
  if (chainDigest(message.prev, message.files) !== message.digest) {
    found.push(
      damage("digest", commit, {
        message: `The batch ${message.batch} says ${message.digest}, which is not the digest of the files it names.`,
      }),
    );
  }
  const before = previous?.message?.digest ?? null;
  const known = previous === null || previous.message !== null;
  if (known && message.prev !== before) {
    found.push(
      damage("broken-link", commit, {
        message: `The batch ${message.batch} was made on top of ${message.prev}, but ${before} stands before it: history was rewritten.`,
      }),
    );
  }
  return found;
}

/** The files that a commit adds and those that its message names must be the same. */
function checkFiles(commit: ChainCommit, message: BatchMessage): LedgerDamage[] {
  const added = new Set(commit.changes.filter(({ status }) => status === "A").map(({ path }) => path));
  const named = new Set(message.files.map(({ path }) => path));
  const missing = [...named].filter((path) => !added.has(path));
  const extra = [...added].filter(
    (path) => !named.has(path) || (path !== ABOUT && parseLedgerPath(path)?.batch !== message.batch),
  );
  return [
    ...missing.map((path) =>
      damage("missing-file", commit, {
        path,
        message: `The batch ${message.batch} has lost its file ${path}.`,
      }),
    ),
    ...extra.map((path) =>
      damage("extra-file", commit, {
        path,
        message: `${path} was put into the batch ${message.batch} by hand.`,
      }),
    ),
  ];
}

/** An anchor: a file on the default branch that names a digest of the chain. */
export interface Anchor {
  file: string;
  digest: string;
}

const ANCHOR_FIX =
  "Find the copy of the ledger that still holds this batch (another clone, the remote, `git reflog ledger`) and set the " +
  "branch back to it. Boards of the sample business come from another ledger: remove them once you have your own.";

/** Every digest that a published week was computed from must still be in the chain. */
export function checkAnchors(commits: readonly ChainCommit[], anchors: readonly Anchor[]): LedgerDamage[] {
  const digests = new Set(commits.map(({ message }) => message?.digest));
  return anchors
    .filter(({ digest }) => !digests.has(digest))
    .map(({ file, digest }) =>
      damage("anchor", commits.at(-1) ?? null, {
        path: file,
        message:
          `${file} was published from the batch ${digest}, and the chain does not hold it: ` +
          "batches were cut off or history was rewritten since.",
        fix: ANCHOR_FIX,
      }),
    );
}

function short(commit: string): string {
  return commit.slice(0, 12);
}
