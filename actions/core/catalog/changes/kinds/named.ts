import type { Located } from "../../catalog.ts";
import type { Teller } from "../teller.ts";
import { fromTo } from "../words.ts";

/** The id and the title that every definition has; `what` is the kind in words: `the prompt`. */
export function named<T extends Located<unknown>>(what: string): Teller<T>[] {
  return [
    {
      at: "metadata.title",
      tell: ({ before, after }) => ({
        about: "title",
        text: `The title of ${what} changes ${fromTo(before, after)}`,
      }),
    },
    {
      at: "metadata.name",
      tell: ({ before, after }) => ({
        about: "title",
        text: `The id of ${what} changes ${fromTo(before, after)}`,
      }),
    },
  ];
}
