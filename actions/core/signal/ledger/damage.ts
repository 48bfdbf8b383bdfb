/** What is wrong with the ledger: which batch, which file, which line, as far as that can be known. */
export interface LedgerDamage {
  code: DamageCode;
  /** The batch's name; null where the commit says none. */
  batch: string | null;
  commit: string | null;
  path: string | null;
  /** 1-based. */
  line: number | null;
  message: string;
  fix: string;
}

/** What was checked and what was found; no damage means that every line stands as it was written. */
export interface Verification {
  batches: number;
  files: number;
  lines: number;
  anchors: number;
  damages: LedgerDamage[];
}

export type DamageCode =
  | "anchor"
  | "broken-link"
  | "broken-object"
  | "changed-file"
  | "changed-line"
  | "cut-off"
  | "digest"
  | "extra-file"
  | "foreign-commit"
  | "foreign-file"
  | "line-count"
  | "missing-file"
  | "missing-ledger"
  | "no-record"
  | "not-a-line"
  | "not-canonical"
  | "numbering"
  | "repeated-id"
  | "wrong-source"
  | "wrong-week"
  | "zone";

const RESTORE =
  "Find the newest copy that verifies (another clone, the remote, `git reflog ledger`) and set the branch back to it: " +
  "`git update-ref refs/heads/ledger <commit>`. Imports made since can be repeated: what is known already is skipped.";

interface Details {
  path?: string;
  line?: number;
  message: string;
  fix?: string;
}

/** A damage at a commit of the chain, with the remedy that fits all of them unless another is given. */
export function damage(
  code: DamageCode,
  commit: { id: string; message: { batch: string } | null } | null,
  { path, line, message, fix }: Details,
): LedgerDamage {
  return {
    code,
    batch: commit?.message?.batch ?? null,
    commit: commit?.id ?? null,
    path: path ?? null,
    line: line ?? null,
    message,
    fix: fix ?? RESTORE,
  };
}
