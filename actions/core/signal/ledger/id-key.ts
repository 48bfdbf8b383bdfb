import type { QuarantineEntry } from "../quarantine.ts";
import type { EventRecord } from "../record.ts";
import type { IncomingRow } from "./batch.ts";
import { type Hash, hashOfHex, hashText, hexOf } from "./hash.ts";
import type { IdIndex } from "./id-index.ts";
import { encodeRecord } from "./line.ts";
import { keyOfRecord } from "./plan.ts";
import { conflictDigest, keyOfConflict, keyOfQuarantine } from "./quarantine-key.ts";
import { VOIDED } from "./resolve.ts";
import {
  isRelease,
  keyOfWaiters,
  keyOfWaitingId,
  keysOfPlace,
  placesOf,
  type QuarantineLine,
} from "./waiting.ts";

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
  return { text: JSON.stringify(partsOf(source, id, null)), hash: keyOfRecord(source, id) };
}

function idOfQuarantine(entry: QuarantineEntry): IdKey {
  const hash = keyOfQuarantine(entry);
  return { text: `${QUARANTINE}${hexOf(hash)}`, hash };
}

/** All ids that appending a record, or learning it, asks for: its own, or that of the record which it takes out. */
export function idsOfRecord(record: EventRecord): IdKey[] {
  if (record.type === VOIDED) return [idOfRecord(String(record.data?.source), String(record.data?.id))];
  return [idOfRecord(record.source, record.id), waitingId(record.source, record.id)];
}

/** All ids that appending a line of quarantine, or learning it, asks for. */
export function idsOfQuarantine(line: QuarantineLine): IdKey[] {
  if (isRelease(line)) {
    const { source, releases, id, place, row } = line;
    return [
      { text: `${QUARANTINE}${releases}`, hash: hashOfHex(releases) as Hash },
      ...(id === undefined ? [] : [waitingId(source, id)]),
      ...(place === undefined ? [] : waitingPlaces(source, place, row ?? 0)),
    ];
  }
  return [
    idOfQuarantine(line),
    waiters(line.source),
    ...(line.id === undefined ? [] : [waitingId(line.source, line.id)]),
    ...(line.id === undefined
      ? placesOf(line).flatMap((place) => waitingPlaces(line.source, place, line.row))
      : []),
  ];
}

/** What else a row asks for once the ids of `idsOfRecord` are known: contradictions, and what waits under its place. */
export function furtherIds(index: IdIndex, row: IncomingRow): IdKey[] {
  const { records, quarantined } = row;
  const conflicts = records.flatMap((record) => {
    const known = record.type === VOIDED ? null : index.get(keyOfRecord(record.source, record.id));
    if (known === null) return [];
    const { content } = encodeRecord(record);
    const hash = hashText({ low: 0, high: 0 }, content);
    if (hash.low === known.content.low && hash.high === known.content.high) return [];
    const conflict = keyOfConflict(record.source, record.id, conflictDigest(content));
    return [{ text: `${QUARANTINE}${hexOf(conflict)}`, hash: conflict }];
  });
  const source = records[0]?.source;
  if (source === undefined || quarantined.length > 0 || index.get(keyOfWaiters(source)) === null)
    return conflicts;
  return [...conflicts, ...placesOf(row).flatMap((place) => waitingPlaces(source, place, row.row ?? 0))];
}

/** The mark of a source of which something ever waited. */
export function waiters(source: string): IdKey {
  return { text: JSON.stringify([source]), hash: keyOfWaiters(source) };
}

function waitingId(source: string, id: string): IdKey {
  return { text: JSON.stringify([...partsOf(source, id, null), 0]), hash: keyOfWaitingId(source, id) };
}

function waitingPlaces(source: string, place: string, row: number): IdKey[] {
  return keysOfPlace(source, place, row).map((hash, at) => ({
    text: JSON.stringify([source, place, row, at, "at"]),
    hash,
  }));
}

/** `none` stands for the type where the id has none before it. */
function partsOf<T>(source: string, id: string, none: T): (string | T)[] {
  const colon = id.indexOf(":");
  return colon === -1 ? [source, id, none] : [source, id.slice(colon + 1), id.slice(0, colon)];
}

/** The hash that belongs to a text; null where the text is none of ours. */
export function hashOfText(text: string): Hash | null {
  if (text.startsWith(QUARANTINE)) return hashOfHex(text.slice(QUARANTINE.length));
  try {
    const parts: unknown = JSON.parse(text);
    return Array.isArray(parts) ? hashOfParts(parts) : null;
  } catch {
    return null;
  }
}

function hashOfParts([source, second, third, fourth, ...rest]: readonly unknown[]): Hash | null {
  if (typeof source !== "string") return null;
  if (second === undefined) return keyOfWaiters(source);
  if (typeof second !== "string") return null;
  if (rest[0] === "at" && typeof third === "number" && typeof fourth === "number") {
    return keysOfPlace(source, second, third)[fourth] ?? null;
  }
  if (rest.length > 0 || (third !== null && typeof third !== "string")) return null;
  const id = third === null ? second : `${third}:${second}`;
  if (fourth === 0) return keyOfWaitingId(source, id);
  return fourth === undefined ? keyOfRecord(source, id) : null;
}
