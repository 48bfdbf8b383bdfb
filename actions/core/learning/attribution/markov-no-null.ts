import { removalCredits } from "./markov.ts";
import type { AttributionModel } from "./model.ts";

/** As `markov`, from the converting paths alone: for exports that do not say which ways came to nothing. */
export const markovNoNull: AttributionModel = {
  id: "markov-no-null",
  description: "as markov, from converting paths alone",
  credit: (table) => removalCredits(table, { nulls: false }),
};
