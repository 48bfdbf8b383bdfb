/** One way to a conversion, or several people's same way: the touches in order, and what came of them. */
export interface Path {
  touches: readonly Touch[];
  conversions: number;
  /** Money won by these conversions, in the business's currency. */
  value: number;
  /** How often the way was gone without a conversion. */
  nulls: number;
}

export interface Touch {
  channel: string;
  /** Milliseconds since 1970, where known. */
  time?: number;
}

/** Paths laid out in columns, so that every model is one fast pass: 10,000 paths take well under a millisecond each. */
export interface PathTable {
  /** Every channel of the table, in the order of their names; a touch is an index into it. */
  channels: readonly string[];
  paths: number;
  /** Path p has the touches from starts[p] up to, not including, starts[p + 1]. */
  starts: Int32Array;
  touches: Int32Array;
  /** Each touch's time, NaN where it is not known. */
  times: Float64Array;
  conversions: Float64Array;
  values: Float64Array;
  nulls: Float64Array;
}

/** Lays paths out. Sums run in the order of the paths: give them in a fixed order where every bit counts. */
export function pathTable(paths: readonly Path[]): PathTable {
  const channels = channelsOf(paths);
  const indexes = new Map(channels.map((channel, index) => [channel, index]));
  const count = paths.reduce((sum, { touches }) => sum + touches.length, 0);
  const table: PathTable = {
    channels,
    paths: paths.length,
    starts: new Int32Array(paths.length + 1),
    touches: new Int32Array(count),
    times: new Float64Array(count),
    conversions: new Float64Array(paths.length),
    values: new Float64Array(paths.length),
    nulls: new Float64Array(paths.length),
  };
  let next = 0;
  paths.forEach(({ touches, conversions, value, nulls }, path) => {
    for (const { channel, time } of touches) {
      table.touches[next] = indexes.get(channel) as number;
      table.times[next] = time ?? Number.NaN;
      next += 1;
    }
    table.starts[path + 1] = next;
    table.conversions[path] = conversions;
    table.values[path] = value;
    table.nulls[path] = nulls;
  });
  return table;
}

function channelsOf(paths: readonly Path[]): string[] {
  const channels = new Set<string>();
  for (const { touches } of paths) for (const { channel } of touches) channels.add(channel);
  return [...channels].sort();
}
