import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { WeekFacts, WeekManifest } from "../../catalog/generated/types.ts";
import { canonicalJson } from "./canonical.ts";

/** The digest of a committed text: `sha256:` and 64 hexadecimal digits. */
export function digestOf(text: string): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`;
}

/** Anchors a closed week: the digest of its facts' bytes, and the ledger's newest batch when they were computed. */
export function manifestOf(facts: WeekFacts, ledger: string | null): WeekManifest {
  return {
    apiVersion: "opsbook/v1",
    kind: "WeekManifest",
    week: facts.week,
    facts: digestOf(canonicalJson(facts).text),
    records: facts.records.digest,
    ledger,
  };
}
