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
  const [at, from, until, start, end]: [number[], number[], number[], number[], number[]] = [
    [],
    [],
    [],
    [],
    [],
  ];
  return {
    add: (row) => {
      // A row that ends as it begins was never to be seen.
      if (!(row.from < row.until)) return;
      at.push(row.at);
      from.push(row.from);
      until.push(row.until);
      start.push(row.start);
      end.push(row.end);
    },
    finish: () => {
      const order = orderOf(at);
      const column = (list: readonly number[]): Float64Array => inOrder(list, order);
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
  const order = new Int32Array(at.length);
  for (let row = 0; row < order.length; row += 1) order[row] = row;
  return order.sort((a, b) => (at[a] as number) - (at[b] as number));
}

/** One by one: `Float64Array.from` with a function takes several times as long. */
function inOrder(list: readonly number[], order: Int32Array | null): Float64Array {
  const column = new Float64Array(list);
  if (order === null) return column;
  for (let row = 0; row < column.length; row += 1) column[row] = list[order[row] as number] as number;
  return column;
}
