import type { QuarantineEntry } from "../quarantine.ts";
import type { EventRecord } from "../record.ts";
import type { Hash } from "./hash.ts";
import { keyOfRecord } from "./plan.ts";
import { keyOfQuarantine } from "./quarantine-key.ts";
import { VOIDED } from "./resolve.ts";

/**
 * What an id is known by: a hash for tables in memory, and a text for the index that is kept in git. In the order of the
 * texts lies together what arrives together: the source, then the id without the record type before it, so that the
 * records of one case are neighbours, and the newest cases of a source that counts them up are the last.
 */
export interface IdKey {
  text: string;
  hash: Hash;
}

/** Texts of quarantine entries begin with it: they come after those of records, which are JSON lists. */
const QUARANTINE = "q";

export function idOfRecord(source: string, id: string): IdKey {
  const colon = id.indexOf(":");
  const parts = colon === -1 ? [source, id] : [source, id.slice(colon + 1), id.slice(0, colon)];
  return { text: JSON.stringify(parts), hash: keyOfRecord(source, id) };
}

export function idOfQuarantine(entry: QuarantineEntry): IdKey {
  const hash = keyOfQuarantine(entry);
  return { text: `${QUARANTINE}${hexOf(hash)}`, hash };
}

/** All ids that appending these, or learning them, asks for: their own, and that of a record which one of them takes out. */
export function idsOf(records: readonly EventRecord[], quarantined: readonly QuarantineEntry[]): IdKey[] {
  const keys = quarantined.map(idOfQuarantine);
  for (const record of records) {
    if (record.type === VOIDED) keys.push(idOfRecord(String(record.data?.source), String(record.data?.id)));
    else keys.push(idOfRecord(record.source, record.id));
  }
  return keys;
}

/** The hash that belongs to a text; null where the text is none of ours. */
export function hashOfText(text: string): Hash | null {
  if (text.startsWith(QUARANTINE)) return hashOfHex(text.slice(QUARANTINE.length));
  try {
    const parts: unknown = JSON.parse(text);
    if (!Array.isArray(parts) || !parts.every((part) => typeof part === "string")) return null;
    const [source, rest, prefix] = parts as [string, string, string?];
    if (parts.length === 2) return keyOfRecord(source, rest);
    return parts.length === 3 ? keyOfRecord(source, `${prefix}:${rest}`) : null;
  } catch {
    return null;
  }
}

/** 16 hexadecimal digits. */
export function hexOf({ low, high }: Hash): string {
  return (low >>> 0).toString(16).padStart(8, "0") + (high >>> 0).toString(16).padStart(8, "0");
}

export function hashOfHex(hex: string): Hash | null {
  if (!/^[0-9a-f]{16}$/.test(hex)) return null;
  return { low: Number.parseInt(hex.slice(0, 8), 16), high: Number.parseInt(hex.slice(8), 16) };
}
