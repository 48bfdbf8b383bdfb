import fc from "fast-check";
import type { Credits } from "../../../../actions/core/learning/attribution/model.ts";
import {
  type Path,
  type PathTable,
  pathTable,
} from "../../../../actions/core/learning/attribution/path-table.ts";

/** A path from its short form: `way("A > B", 2)`. */
export function way(text: string, conversions: number, more: { value?: number; nulls?: number } = {}): Path {
  const touches = text.split(" > ").map((channel) => ({ channel }));
  return { touches, conversions, value: more.value ?? 0, nulls: more.nulls ?? 0 };
}

/** Path tables of up to so many channels, with whole counts and money only where something converted. */
export function pathsOver(count: number): fc.Arbitrary<Path[]> {
  const channel = fc.constantFrom(..."ABCDEFGHIJKL".slice(0, count));
  const touch = fc.oneof(
    fc.record({ channel }),
    fc.record({ channel, time: fc.integer({ min: 0, max: 3e9 }) }),
  );
  const path = fc.record({
    touches: fc.array(touch, { minLength: 1, maxLength: 7 }),
    conversions: fc.nat(9),
    value: fc.nat(900),
    nulls: fc.nat(9),
  });
  return fc.array(
    path.map((drawn) => ({ ...drawn, value: drawn.conversions === 0 ? 0 : drawn.value })),
    { maxLength: 25 },
  );
}

/** Credits by the channels' names. */
export function named(table: PathTable, credits: Float64Array): Record<string, number> {
  return Object.fromEntries(table.channels.map((channel, index) => [channel, credits[index] as number]));
}

/** What a model makes of paths: conversions by channel. */
export function conversionsOf(model: { credit: (table: PathTable) => Credits }, paths: readonly Path[]) {
  const table = pathTable(paths);
  return named(table, model.credit(table).conversions);
}

/** The same for money. */
export function moneyOf(model: { credit: (table: PathTable) => Credits }, paths: readonly Path[]) {
  const table = pathTable(paths);
  return named(table, model.credit(table).value);
}
