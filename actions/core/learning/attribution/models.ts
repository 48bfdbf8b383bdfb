import { first } from "./first.ts";
import { last } from "./last.ts";
import { linear } from "./linear.ts";
import { markov } from "./markov.ts";
import { markovNoNull } from "./markov-no-null.ts";
import type { AttributionModel } from "./model.ts";
import { position } from "./position.ts";
import { shapley } from "./shapley.ts";
import { timeDecay } from "./time-decay.ts";

/** Every model, in the order in which they are shown. */
export const attributionModels: readonly AttributionModel[] = [
  first,
  last,
  linear,
  position,
  timeDecay,
  shapley,
  markov,
  markovNoNull,
];
