/**
 * What a threshold counts, in columns, in order of `at`. A row is one case as it stood during a stretch of time: a later
 * record of the case ends the row and begins another. It counts at an instant t where `from <= t < until`, and its `at`
 * lies in the window that ends at t.
 */
export interface Rows {
  readonly length: number;
  /** The instant that puts the case into a window. */
  readonly at: Float64Array;
  readonly from: Float64Array;
  readonly until: Float64Array;
  /** Of durations: when it began and when it ended (NaN while it is open). */
  readonly start: Float64Array;
  readonly end: Float64Array;
}

export interface Row {
  at: number;
  from: number;
  until: number;
  start: number;
  end: number;
}

/** Rows under way, in any order. */
export interface RowList {
  add: (row: Row) => void;
  finish: () => Rows;
}

export function openRows(): RowList {
  const list: Row[] = [];
  return {
    // A row that ends as it begins was never to be seen.
    add: (row) => {
      if (row.from < row.until) list.push(row);
    },
    finish: () => columns(list),
  };
}

/** Rows of single instants that count from then on, each until the next of its case. */
export function momentRow(at: number, until = Number.POSITIVE_INFINITY, from = at): Row {
  return { at, from, until, start: Number.NaN, end: Number.NaN };
}

function columns(list: Row[]): Rows {
  const sorted = list.sort((a, b) => a.at - b.at);
  const column = (of: (row: Row) => number): Float64Array => Float64Array.from(sorted, of);
  return {
    length: sorted.length,
    at: column(({ at }) => at),
    from: column(({ from }) => from),
    until: column(({ until }) => until),
    start: column(({ start }) => start),
    end: column(({ end }) => end),
  };
}
