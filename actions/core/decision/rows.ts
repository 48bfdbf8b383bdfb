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

const COLUMNS = ["at", "from", "until", "start", "end"] as const;

export function openRows(): RowList {
  const lists: Record<(typeof COLUMNS)[number], number[]> = {
    at: [],
    from: [],
    until: [],
    start: [],
    end: [],
  };
  return {
    add: (row) => {
      // A row that ends as it begins was never to be seen.
      if (!(row.from < row.until)) return;
      for (const name of COLUMNS) lists[name].push(row[name]);
    },
    finish: () => {
      const order = orderOf(lists.at);
      const column = (list: readonly number[]): Float64Array =>
        order === null ? Float64Array.from(list) : Float64Array.from(order, (row) => list[row] as number);
      const { at, from, until, start, end } = lists;
      return {
        length: at.length,
        at: column(at),
        from: column(from),
        until: column(until),
        start: column(start),
        end: column(end),
      };
    },
  };
}

/** Rows of single instants that count from then on, each until the next of its case. */
export function momentRow(at: number, until = Number.POSITIVE_INFINITY, from = at): Row {
  return { at, from, until, start: Number.NaN, end: Number.NaN };
}

/** The rows in order of their instant; null where they are. */
function orderOf(at: readonly number[]): Int32Array | null {
  if (at.every((time, row) => row === 0 || (at[row - 1] as number) <= time)) return null;
  return Int32Array.from(at.keys()).sort((a, b) => (at[a] as number) - (at[b] as number));
}
