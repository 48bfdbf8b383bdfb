import { type Git, IDENTITY } from "../git.ts";
import { DERIVED, type LeanRemote } from "../ledger/lean.ts";
import { UsageError } from "../usage-error.ts";

/**
 * The branch `derived`: what can be computed again from the ledger and the catalog, so that a job on a fresh machine need
 * not read all of history. It is one commit without a past, replaced as a whole; who loses a race loses nothing else.
 */
export interface DerivedBranch {
  readonly git: Git;
  readonly remote: LeanRemote;
  /** The commit as it was last seen; null where there is none, or it turned out to be unusable. */
  tip: () => string | null;
  /** Forgets a tip that cannot be read, so that everything is computed and written anew. */
  distrust: () => void;
  /** Replaces the branch by its tip with these changes. False where another writer was faster, or the remote refused. */
  replace: (changes: readonly TreeChange[]) => Promise<boolean>;
}

export type TreeChange =
  | { do: "write"; path: string; bytes: string | Uint8Array }
  | { do: "move"; path: string; to: string }
  | { do: "remove"; path: string };

/** No ref of this name is ever written: it names the commit while git builds it. */
const PENDING = "refs/opsbook/derived-pending";

export function openDerived(git: Git, remote: LeanRemote): DerivedBranch {
  let distrusted: string | null = null;
  const tip = (): string | null => {
    const { derived } = remote.tips();
    return derived === distrusted ? null : derived;
  };
  return {
    git,
    remote,
    tip,
    distrust: () => {
      distrusted = remote.tips().derived;
    },
    replace: async (changes) => {
      const replacing = remote.tips().derived;
      const to = await commitChanges(git, tip(), changes);
      try {
        return (await remote.push({ ref: DERIVED, to, replacing })) === "moved";
      } catch (error) {
        // Rules that keep this branch from being written cost time at every run, and nothing else.
        if (error instanceof UsageError) return false;
        throw error;
      }
    },
  };
}

/** A commit without a parent: the base's tree with the changes, of which moves come first, then removals. */
async function commitChanges(git: Git, base: string | null, changes: readonly TreeChange[]): Promise<string> {
  const tree = base === null ? null : await git.text(["rev-parse", `${base}^{tree}`]);
  const message = "What can be computed again\n";
  const head = `commit ${PENDING}\nmark :1\ncommitter ${IDENTITY} 0 +0000\ndata ${message.length}\n${message}`;
  const script: (string | Uint8Array)[] = [head, tree === null ? "" : `M 040000 ${tree} \n`];
  for (const change of changes) if (change.do === "move") script.push(`R ${change.path} ${change.to}\n`);
  for (const change of changes) if (change.do === "remove") script.push(`D ${change.path}\n`);
  for (const change of changes) {
    if (change.do !== "write") continue;
    const bytes = Buffer.from(change.bytes);
    script.push(`M 100644 inline ${change.path}\ndata ${bytes.length}\n`, bytes, "\n");
  }
  script.push(`\nget-mark :1\nreset ${PENDING}\n\ndone\n`);
  const input = Buffer.concat(script.map((part) => Buffer.from(part)));
  return (await git.text(["fast-import", "--quiet", "--done", "--date-format=raw"], input)).trim();
}
