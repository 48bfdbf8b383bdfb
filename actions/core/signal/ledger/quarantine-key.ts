import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { QuarantineEntry } from "../quarantine.ts";
import type { EventRecord } from "../record.ts";
import type { IncomingRow } from "./batch.ts";
import { type Hash, hashText } from "./hash.ts";
import { canonicalInstant } from "./instant.ts";

/** The code of a record that contradicts a known one. */
export const CONFLICT = "other-content";

/**
 * The key of a quarantine entry in the index of ids: a row that could be told apart, and a contradicting record, is known
 * again by its content, whatever file brings it; any other by the row and the file.
 */
export function keyOfQuarantine(entry: QuarantineEntry): Hash {
  const hash = { low: 0, high: 0 };
  const { id, content } = entry.fields;
  if (entry.code === CONFLICT && typeof content === "string") {
    return keyOfConflict(entry.source, String(id), content);
  }
  if (entry.content !== undefined) {
    const reason = [entry.type, entry.code, entry.column].map((part) => part ?? "").join("\n");
    return hashText(hash, `quarantine\n${entry.source}`, reason, entry.content);
  }
  const place = [entry.row, entry.rule, entry.type, entry.code, entry.column]
    .map((part) => part ?? "")
    .join("\n");
  return hashText(hash, `quarantine\n${entry.source}`, entry.file, place);
}

/** The key of a record that contradicts a known one; `content` is the digest of what it says. */
export function keyOfConflict(source: string, id: string, content: string): Hash {
  return hashText({ low: 0, high: 0 }, CONFLICT, `${source}\n${id}`, content);
}

/** The digest of a record's content by which a contradiction is known again. */
export function conflictDigest(content: string): string {
  return bytesToHex(sha256(utf8ToBytes(content)));
}

/** The entry for a record that contradicts a known one: which, and a digest of what it says, not what it says. */
export function conflictEntry(record: EventRecord, row: IncomingRow, content: string): QuarantineEntry {
  return {
    source: record.source,
    row: row.row ?? 0,
    file: row.file ?? "",
    ...(row.fileName === undefined ? {} : { fileName: row.fileName }),
    type: record.type,
    code: CONFLICT,
    message:
      `The ledger has other content under the id ${JSON.stringify(record.id)}. The first one stays. If the new one is right, ` +
      "void the old one with `opsbook ledger void` and import again, or set `on_change: supersede` in the Source.",
    fields: { id: record.id, content: conflictDigest(content) },
    time: canonicalInstant(record.time),
  };
}
