import type { PathTable } from "./path-table.ts";

/** What each channel is credited with; an index is a channel's place in the table. */
export interface Credits {
  conversions: Float64Array;
  value: Float64Array;
}

/** One answer to "which channel earned it?". Its credits add up to the table's conversions and value. */
export interface AttributionModel {
  id: string;
  /** For the person who reads the board. */
  description: string;
  credit: (table: PathTable) => Credits;
}

/** Fills `weights` for the touches of one path, from `start` up to `end` of the table; they add up to 1. */
export type Weigh = (weights: Float64Array, table: PathTable, start: number, end: number) => void;

/** A model that splits each path's conversions and value over the path's own touches. */
export function splitting(id: string, description: string, weigh: Weigh): AttributionModel {
  return { id, description, credit: (table) => split(table, weigh) };
}

export function noCredits(table: PathTable): Credits {
  return {
    conversions: new Float64Array(table.channels.length),
    value: new Float64Array(table.channels.length),
  };
}

function split(table: PathTable, weigh: Weigh): Credits {
  const credits = noCredits(table);
  const { starts, touches } = table;
  let weights = new Float64Array(64);
  for (let path = 0; path < table.paths; path += 1) {
    const start = starts[path] as number;
    const end = starts[path + 1] as number;
    const conversions = table.conversions[path] as number;
    const value = table.values[path] as number;
    if (end === start || (conversions === 0 && value === 0)) continue;
    if (end - start > weights.length) weights = new Float64Array(2 * (end - start));
    weigh(weights, table, start, end);
    for (let touch = start; touch < end; touch += 1) {
      const channel = touches[touch] as number;
      const weight = weights[touch - start] as number;
      (credits.conversions[channel] as number) += conversions * weight;
      (credits.value[channel] as number) += value * weight;
    }
  }
  return credits;
}
