import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { LedgerTrees, WeekFacts, WeekManifest } from "../../catalog/generated/types.ts";
import { canonicalJson } from "./canonical.ts";

/** The state of the ledger from which a week was computed. */
export interface LedgerState {
  /** Digest of the newest batch; null where nothing was ever appended. */
  tip: string | null;
  /** The week's folders. */
  trees: LedgerTrees;
}

/** The digest of a committed text: `sha256:` and 64 hexadecimal digits. */
export function digestOf(text: string): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`;
}

/** Anchors a closed week: the digest of its facts' bytes, and the ledger that they were computed from. */
export function manifestOf(facts: WeekFacts, ledger: LedgerState): WeekManifest {
  return {
    apiVersion: "opsbook/v1",
    kind: "WeekManifest",
    week: facts.week,
    facts: digestOf(canonicalJson(facts).text),
    records: facts.records.digest,
    ledger: ledger.tip,
    trees: ledger.trees,
  };
}

/** True where nothing was added to the week since its manifest was written. */
export function isCurrent(manifest: WeekManifest, trees: LedgerTrees): boolean {
  return manifest.trees.records === trees.records && manifest.trees.quarantine === trees.quarantine;
}
