import type { RowContext } from "../../core/signal/source/compile.ts";
import { mayBeFar, timeSpread } from "../../core/signal/source/far-time.ts";
import type { RowOutcome } from "../../core/signal/source/row.ts";

/** A row, and what the Source makes of it. */
export interface MappedRow {
  row: { number: number };
  outcome: RowOutcome;
}

/** Rows of a file or a message, from the start as often as asked. */
export interface Rows<R> {
  read: (onRead: (bytes: number) => void) => AsyncIterable<R[]> | Iterable<R[]>;
}

/** What makes records of rows. */
export interface Mapper<R> {
  map: (row: R, context: RowContext) => RowOutcome;
}

/**
 * Maps a file's rows, block by block. Where a time lies years back, the file is first read through once more, to tell a
 * history from a wrong date: only the whole file says which it is.
 */
export async function* mapRows<R extends { number: number }>(
  file: Rows<R>,
  compiled: Mapper<R>,
  context: RowContext,
  onRead: (bytes: number) => void,
): AsyncGenerator<MappedRow[]> {
  let known: RowContext | null = null;
  const asksForMore = ({ records, quarantined }: RowOutcome): boolean =>
    records.some(({ time }) => mayBeFar(Date.parse(time), context.now)) ||
    quarantined.some(({ code }) => code === "far-time");
  for await (const rows of file.read(onRead)) {
    const mapped: MappedRow[] = [];
    for (const row of rows) {
      let outcome = compiled.map(row, known ?? context);
      if (known === null && asksForMore(outcome)) {
        known = { ...context, start: await startOf(file, compiled, context) };
        outcome = compiled.map(row, known);
      }
      mapped.push({ row, outcome });
    }
    yield mapped;
  }
}

async function startOf<R>(file: Rows<R>, compiled: Mapper<R>, context: RowContext): Promise<number | null> {
  const spread = timeSpread();
  for await (const rows of file.read(() => {})) {
    for (const row of rows)
      for (const { time } of compiled.map(row, context).records) spread.add(Date.parse(time));
  }
  return spread.start();
}
