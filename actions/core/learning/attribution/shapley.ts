import { splitting } from "./model.ts";

/**
 * The Shapley value where a set of channels is worth the conversions of the paths that use no other channels. It then
 * needs no 2ⁿ sets: each path's conversions are split equally over its distinct channels (Zhao et al. 2018,
 * arXiv:1804.05327, theorem 1). Neither order nor repeats matter.
 */
export const shapley = splitting(
  "shapley",
  "the same to every channel of the path",
  (weights, table, start, end) => {
    const { touches } = table;
    let distinct = 0;
    for (let touch = start; touch < end; touch += 1) {
      const isNew = firstSeen(touches, start, touch) === touch;
      weights[touch - start] = isNew ? 1 : 0;
      if (isNew) distinct += 1;
    }
    for (let index = 0; index < end - start; index += 1) (weights[index] as number) /= distinct;
  },
);

/** Where the channel of this touch first stands in the path. Paths are short: looking back beats a set. */
function firstSeen(touches: Int32Array, start: number, touch: number): number {
  const channel = touches[touch];
  let index = start;
  while (touches[index] !== channel) index += 1;
  return index;
}
