import { splitting } from "./model.ts";

/** The first touch earns it all. */
export const first = splitting("first", "all to the first touch", (weights, _, start, end) => {
  weights.fill(0, 0, end - start);
  weights[0] = 1;
});
