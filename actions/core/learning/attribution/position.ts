import { splitting } from "./model.ts";

const END = 0.4;
const MIDDLE = 0.2;

/** The first and the last touch earn 0.4 each, those between share 0.2; two touches share equally (Google Analytics). */
export const position = splitting(
  "position",
  "most to the first and the last touch",
  (weights, _, start, end) => {
    const count = end - start;
    if (count <= 2) {
      weights.fill(1 / count, 0, count);
      return;
    }
    weights.fill(MIDDLE / (count - 2), 0, count);
    weights[0] = END;
    weights[count - 1] = END;
  },
);
