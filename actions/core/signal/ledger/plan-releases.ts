import type { QuarantineEntry } from "../quarantine.ts";
import type { IncomingRow } from "./batch.ts";
import { hexOf } from "./hash.ts";
import type { IdIndex, Known } from "./id-index.ts";
import { encodeRelease } from "./line.ts";
import { conflictDigest } from "./quarantine-key.ts";
import {
  keyOfWaiters,
  placesOf,
  type Release,
  stopWaiting,
  waitingAt,
  waitingConflict,
  waitingUnder,
} from "./waiting.ts";

/** Takes out of quarantine what a good row mends; `waiting.ts` says what that is. */
export interface Releases {
  /** A record with this id came in, whatever becomes of it. */
  good: (source: string, id: string, row: IncomingRow) => void;
  /** This content counts from now on, under an id that was known with another. */
  settled: (source: string, id: string, content: string, row: IncomingRow) => void;
  /** A row came in of which everything could be read. */
  readable: (row: IncomingRow) => void;
  /** A bad row comes in; an older one with its id waits no more. */
  replaced: (entry: QuarantineEntry) => void;
  /** Decides on rows that are known by their place alone. */
  finish: (counts: { read: number; alreadyThere: number }) => void;
  /** Entries that good rows have released. */
  count: () => number;
}

interface ReleasesContext {
  index: IdIndex;
  /** The instant of the import. */
  at: string;
  /** Writes a line into the quarantine of the week of a time, in milliseconds. */
  write: (time: number, line: string) => void;
}

type Where = Pick<Release, "id" | "place" | "row">;

export function openReleases({ index, at, write }: ReleasesContext): Releases {
  let released = 0;
  const waits = new Map<string, boolean>();
  /** Good rows where a row of a file of this name waited. */
  const likely: { known: Known; source: string; where: Where; row: IncomingRow }[] = [];
  const hasWaiters = (source: string): boolean => {
    const known = waits.get(source) ?? index.get(keyOfWaiters(source)) !== null;
    waits.set(source, known);
    return known;
  };
  const release = (known: Known, source: string, where: Where, by: IncomingRow | null): void => {
    const made: Release = {
      source,
      ...where,
      releases: hexOf(known.content),
      time: new Date(known.time).toISOString(),
      ...byRow(by),
      recordedtime: at,
    };
    stopWaiting(index, made);
    write(known.time, encodeRelease(made));
    if (by !== null) released++;
  };
  return {
    good: (source, id, row) => {
      const known = hasWaiters(source) ? waitingUnder(index, source, id) : null;
      if (known !== null) release(known, source, { id }, row);
    },
    settled: (source, id, content, row) => {
      const known = hasWaiters(source) ? waitingConflict(index, source, id, conflictDigest(content)) : null;
      if (known !== null) release(known, source, { id }, row);
    },
    readable: (row) => {
      const source = row.records[0]?.source;
      if (source === undefined || row.quarantined.length > 0 || !hasWaiters(source)) return;
      for (const place of placesOf(row)) {
        const where = { place, row: row.row ?? 0 };
        for (const known of waitingAt(index, source, place, where.row)) {
          if (place === row.file) release(known, source, where, row);
          else likely.push({ known, source, where, row });
        }
      }
    },
    replaced: (entry) => {
      const older = entry.id === undefined ? null : waitingUnder(index, entry.source, entry.id);
      if (older !== null) release(older, entry.source, { id: entry.id as string }, null);
      waits.set(entry.source, true);
    },
    finish: ({ read, alreadyThere }) => {
      const brought = likely.reduce((sum, { row }) => sum + row.records.length, 0);
      const isSameExport = alreadyThere > 0 && alreadyThere * 2 >= read - brought;
      if (!isSameExport) return;
      for (const { known, source, where, row } of likely) {
        if (index.get(known.content)?.standing !== "released") release(known, source, where, row);
      }
    },
    count: () => released,
  };
}

function byRow(row: IncomingRow | null): Pick<Release, "file" | "fileName" | "fileRow"> {
  return {
    ...(row?.file === undefined ? {} : { file: row.file }),
    ...(row?.fileName === undefined ? {} : { fileName: row.fileName }),
    ...(row?.row === undefined ? {} : { fileRow: row.row }),
  };
}
