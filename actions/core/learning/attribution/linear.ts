import { splitting } from "./model.ts";

/** Every touch earns the same; a channel that was touched twice earns twice. */
export const linear = splitting("linear", "the same to every touch", (weights, _, start, end) => {
  weights.fill(1 / (end - start), 0, end - start);
});
