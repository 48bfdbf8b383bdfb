import { splitting } from "./model.ts";

/** The last touch earns it all. */
export const last = splitting("last", "all to the last touch", (weights, _, start, end) => {
  weights.fill(0, 0, end - start);
  weights[end - start - 1] = 1;
});
