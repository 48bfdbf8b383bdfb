import type { Located } from "../../catalog.ts";
import type { ThresholdTest, ThresholdTests } from "../../generated/types.ts";
import type { KindTelling } from "../teller.ts";
import { count, quoted } from "../words.ts";
import { named } from "./named.ts";

function firings(test: unknown): number {
  return (test as ThresholdTest).expect.filter(({ fires }) => fires !== undefined).length;
}

/** What the thresholds of a workflow are tried on. */
export const thresholdTests: KindTelling<Located<ThresholdTests>> = {
  tellers: [
    {
      at: "spec.tests.*",
      tell: ({ keys: [name], before, after }) => {
        const test = `The test ${quoted(name)} of the alerts`;
        if (before === undefined)
          return { about: "threshold", text: `New test of the alerts: ${quoted(name)}` };
        if (after === undefined)
          return { about: "threshold", text: `${test} is removed`, lowers: "nothing tries this any more" };
        const fewer = firings(after) < firings(before);
        return {
          about: "threshold",
          text: `${test} changes`,
          ...(fewer ? { lowers: "it expects fewer alerts than before" } : {}),
        };
      },
    },
    ...named("the tests of the alerts"),
  ],
  added: ({ after: { value } }) => ({
    about: "threshold",
    text: `The alerts are tried by ${count(value.spec.tests.length, "new test")}`,
  }),
  removed: () => ({
    about: "threshold",
    text: "The tests of the alerts are removed",
    lowers: "nothing tries the alerts any more when they change",
  }),
};
