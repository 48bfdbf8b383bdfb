import { last } from "./last.ts";
import { type Credits, noCredits } from "./model.ts";
import type { PathTable } from "./path-table.ts";

/** What a channel helped with, and how that compares with what it closed. */
export interface AssistedConversions extends Credits {
  /** Assisted / last click; NaN where a channel never was the last click. */
  ratio: Float64Array;
}

/**
 * Assisted conversions as Google Analytics counts them: each conversion counts once for every distinct channel that
 * stands anywhere but as the final touch, also where that channel is the final touch as well. A ratio above 1 says
 * that a channel helps more than it closes. These do not add up to the conversions, and are not meant to.
 */
export function assisted(table: PathTable): AssistedConversions {
  const credits = noCredits(table);
  const { starts, touches } = table;
  const seen = new Int32Array(table.channels.length).fill(-1);
  for (let path = 0; path < table.paths; path += 1) {
    const final = (starts[path + 1] as number) - 1;
    for (let touch = starts[path] as number; touch < final; touch += 1) {
      const channel = touches[touch] as number;
      if (seen[channel] === path) continue;
      seen[channel] = path;
      (credits.conversions[channel] as number) += table.conversions[path] as number;
      (credits.value[channel] as number) += table.values[path] as number;
    }
  }
  const closed = last.credit(table).conversions;
  const ratio = closed.map((conversions, channel) =>
    conversions === 0 ? Number.NaN : (credits.conversions[channel] as number) / conversions,
  );
  return { ...credits, ratio };
}
