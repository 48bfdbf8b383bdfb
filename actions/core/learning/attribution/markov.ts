import { inverse } from "./linear-solve.ts";
import { type AttributionModel, type Credits, noCredits } from "./model.ts";
import type { PathTable } from "./path-table.ts";

/** A chain over the channels: probabilities of the first step, of each next step, and of converting after a channel. */
interface Chain {
  size: number;
  first: Float64Array;
  next: Float64Array;
  converts: Float64Array;
  /** Expected money when it converts right after this channel, weighted by the chance of that. */
  earns: Float64Array;
}

/**
 * What the business would lose without a channel: a Markov chain of order 1 over the paths, those without a conversion
 * included, and each channel's removal effect 1 - P(conversion without it) / P(conversion), shared out over all
 * conversions (Anderl et al. 2016, IJRM 33(3)). Repeats stay as they are. Solved exactly, never simulated.
 */
export const markov: AttributionModel = {
  id: "markov",
  description: "by what would be lost without the channel",
  credit: (table) => removalCredits(table, { nulls: true }),
};

/** Removal effects from a table's chain, with or without the ways that came to nothing. */
export function removalCredits(table: PathTable, { nulls }: { nulls: boolean }): Credits {
  const credits = noCredits(table);
  const chain = chainOf(table, nulls);
  const visits = inverse(iMinusQ(chain), chain.size);
  const conversions = removalEffects(chain, visits, chain.converts);
  const value = removalEffects(chain, visits, chain.earns);
  share(credits.conversions, conversions, sum(table.conversions));
  // Money of paths that are in no chain follows the conversions.
  share(credits.value, sum(value) > 0 ? value : conversions, sum(table.values));
  return credits;
}

function chainOf(table: PathTable, nulls: boolean): Chain {
  const size = table.channels.length;
  const chain: Chain = {
    size,
    first: new Float64Array(size),
    next: new Float64Array(size * size),
    converts: new Float64Array(size),
    earns: new Float64Array(size),
  };
  const leaving = new Float64Array(size);
  for (let path = 0; path < table.paths; path += 1) {
    const start = table.starts[path] as number;
    const end = table.starts[path + 1] as number;
    const conversions = table.conversions[path] as number;
    const weight = conversions + (nulls ? (table.nulls[path] as number) : 0);
    if (end === start || weight === 0) continue;
    (chain.first[table.touches[start] as number] as number) += weight;
    for (let touch = start; touch < end; touch += 1) {
      const channel = table.touches[touch] as number;
      (leaving[channel] as number) += weight;
      if (touch + 1 < end)
        (chain.next[channel * size + (table.touches[touch + 1] as number)] as number) += weight;
    }
    const final = table.touches[end - 1] as number;
    (chain.converts[final] as number) += conversions;
    (chain.earns[final] as number) += table.values[path] as number;
  }
  normalise(chain, leaving);
  return chain;
}

function normalise(chain: Chain, leaving: Float64Array): void {
  const { size, first, next, converts, earns } = chain;
  const started = sum(first);
  for (let channel = 0; channel < size; channel += 1) {
    if (started > 0) (first[channel] as number) /= started;
    const all = leaving[channel] as number;
    if (all === 0) continue;
    (converts[channel] as number) /= all;
    (earns[channel] as number) /= all;
    for (let to = 0; to < size; to += 1) (next[channel * size + to] as number) /= all;
  }
}

function iMinusQ({ size, next }: Chain): Float64Array {
  const matrix = next.map((probability) => -probability);
  for (let channel = 0; channel < size; channel += 1) (matrix[channel * size + channel] as number) += 1;
  return matrix;
}

/**
 * 1 - P_k / P for each channel k, where P = first · N · r with N = (I - Q)⁻¹, and P_k sends every step into k to
 * nothing. The ways through k are those that ever reach k, N[first, k] / N[k, k], times what follows from k, (N r)[k];
 * so one inversion serves all channels: P - P_k is just that product.
 */
function removalEffects({ size, first }: Chain, visits: Float64Array, result: Float64Array): Float64Array {
  const from = new Float64Array(size);
  const visited = new Float64Array(size);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const visit = visits[row * size + column] as number;
      (from[row] as number) += visit * (result[column] as number);
      (visited[column] as number) += (first[row] as number) * visit;
    }
  }
  let total = 0;
  for (let channel = 0; channel < size; channel += 1)
    total += (first[channel] as number) * (from[channel] as number);
  if (total === 0) return new Float64Array(size);
  return from.map((ahead, channel) => {
    const reached = (visited[channel] as number) / (visits[channel * size + channel] as number);
    return (reached * ahead) / total;
  });
}

function share(credits: Float64Array, effects: Float64Array, total: number): void {
  const all = sum(effects);
  if (all === 0) return;
  for (let channel = 0; channel < credits.length; channel += 1) {
    credits[channel] = ((effects[channel] as number) / all) * total;
  }
}

function sum(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
