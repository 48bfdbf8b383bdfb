import type { QuarantineEntry } from "../quarantine.ts";
import { type Hash, hashOfHex, hashText } from "./hash.ts";
import type { IdIndex, Known } from "./id-index.ts";
import { CONFLICT, keyOfConflict, keyOfQuarantine } from "./quarantine-key.ts";

/**
 * What waits in quarantine, and what takes it out. Exact identities come first:
 *
 * - An entry whose row has a readable id waits under the id that its record would have had. Any good row of the same Source
 *   with that id releases it, from whatever file: the mended row, or the same row through a mended Source. So does a newer
 *   bad row with that id, which then waits in its place: an id waits once.
 * - A record that contradicted a known one waits under its id and its content, and is released once that content counts.
 * - An entry without an id (no id, or a row that could not be cut into cells) waits under its place: the file's digest and
 *   the row. The same file through a mended Source releases it. A mended file has another digest, so there the file's name
 *   and the row must be the same, and at least half of what the file brings must be known: it is then the same export, and
 *   not next week's of the same name.
 *
 * Nothing is taken away: a release is a line of its own in the week of the entry, and names it.
 */
export interface Release {
  source: string;
  /** The entry's key, 16 hexadecimal digits. */
  releases: string;
  /** The instant by which the entry lies in its week, UTC with milliseconds. */
  time: string;
  /** What the entry waited under: its id (also of a contradiction), or its place. */
  id?: string;
  place?: string;
  row?: number;
  /** The file that brought the good row, and which row it is. */
  file?: string;
  fileName?: string;
  fileRow?: number;
  recordedtime: string;
}

/** A line of quarantine: what waits, or that it waits no more. */
export type QuarantineLine = QuarantineEntry | Release;

export function isRelease(line: QuarantineLine): line is Release {
  return "releases" in line;
}

/** A row whose rules all lack an id may wait so often; further ones wait until a person looks. */
const MOST_OF_A_ROW = 4;

/** Is set for a source of which something ever waited: without it nothing else needs to be looked up. */
export function keyOfWaiters(source: string): Hash {
  return hashText({ low: 0, high: 0 }, "waiters", source);
}

export function keyOfWaitingId(source: string, id: string): Hash {
  return hashText({ low: 0, high: 0 }, "waiting", source, id);
}

/** Under one place several entries can wait. A place is a file's digest or its name. */
export function keysOfPlace(source: string, place: string, row: number): Hash[] {
  return Array.from({ length: MOST_OF_A_ROW }, (_, at) =>
    hashText({ low: 0, high: 0 }, "place", source, `${place}\n${row}\n${at}`),
  );
}

/** The places that an entry without an id waits under: the file by its digest, and by its name. */
export function placesOf({ file, fileName }: { file?: string; fileName?: string }): string[] {
  return [file, fileName].filter((place) => place !== undefined);
}

/** Notes that an entry waits from now on. `time` says in which week it lies. */
export function startWaiting(index: IdIndex, entry: QuarantineEntry, time: number): void {
  const quarantine = keyOfQuarantine(entry);
  index.set(quarantine, { standing: "quarantined", content: NOTHING, time });
  index.set(keyOfWaiters(entry.source), { standing: "waiting", content: NOTHING, time: 0 });
  const waits: Known = { standing: "waiting", content: quarantine, time };
  if (entry.code === CONFLICT) return;
  if (entry.id !== undefined) {
    index.set(keyOfWaitingId(entry.source, entry.id), waits);
    return;
  }
  for (const place of placesOf(entry)) {
    const free = keysOfPlace(entry.source, place, entry.row).find((key) => !isWaiting(index.get(key)));
    if (free !== undefined) index.set(free, waits);
  }
}

/** Notes that what a release names waits no more. */
export function stopWaiting(index: IdIndex, { source, releases, id, place, row }: Release): void {
  const quarantine = hashOfHex(releases) as Hash;
  const entry = index.get(quarantine);
  if (entry !== null) index.set(quarantine, { ...entry, standing: "released" });
  const keys = [
    ...(id === undefined ? [] : [keyOfWaitingId(source, id)]),
    ...(place === undefined ? [] : keysOfPlace(source, place, row ?? 0)),
  ];
  for (const key of keys) {
    const waits = index.get(key);
    if (isWaiting(waits) && sameHash(waits.content, quarantine))
      index.set(key, { ...waits, standing: "released" });
  }
}

/** What waits under an id. */
export function waitingUnder(index: IdIndex, source: string, id: string): Known | null {
  const known = index.get(keyOfWaitingId(source, id));
  return isWaiting(known) ? known : null;
}

/** The contradiction of this very content that waits; its `content` is its own key, as of everything that waits. */
export function waitingConflict(index: IdIndex, source: string, id: string, digest: string): Known | null {
  const key = keyOfConflict(source, id, digest);
  const known = index.get(key);
  return known?.standing === "quarantined" ? { ...known, content: key } : null;
}

/** What waits under a place. */
export function waitingAt(index: IdIndex, source: string, place: string, row: number): Known[] {
  return (
    keysOfPlace(source, place, row)
      .map((key) => index.get(key))
      .filter(isWaiting)
      // Of an entry that waits under two places one may have been released.
      .filter(({ content }) => index.get(content)?.standing !== "released")
  );
}

function isWaiting(known: Known | null): known is Known {
  return known?.standing === "waiting";
}

const NOTHING: Hash = { low: 0, high: 0 };
const sameHash = (a: Hash, b: Hash): boolean => a.low === b.low && a.high === b.high;
