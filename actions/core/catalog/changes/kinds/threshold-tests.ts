import type { Located } from "../../catalog.ts";
import type { ThresholdTest, ThresholdTests } from "../../generated/types.ts";
import { differencesOf, isSame } from "../difference.ts";
import type { KindTelling, Told } from "../teller.ts";
import { count, quoted, shown } from "../words.ts";
import { named } from "./named.ts";

/** What the thresholds of a workflow are tried on. */
export const thresholdTests: KindTelling<Located<ThresholdTests>> = {
  tellers: [
    {
      at: "spec.tests.*",
      tell: ({ keys: [name], before, after }) => {
        if (before === undefined)
          return { about: "threshold", text: `New test of the alerts: ${quoted(name)}` };
        if (after !== undefined) return changed(name, before as ThresholdTest, after as ThresholdTest);
        return {
          about: "threshold",
          text: `The test ${quoted(name)} of the alerts is removed`,
          lowers: "nothing tries this any more",
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

/** What a test expects now, and where else it differs. */
function changed(name: string | undefined, before: ThresholdTest, after: ThresholdTest): Told {
  const { expect: was, ...others } = before;
  const { expect: is, ...othersNow } = after;
  const places = differencesOf(others, othersNow, { isCollection: () => false, isWhole: () => false }).map(
    ({ path, after: value }) => `${path.join(" ")} is ${shown(value)}`,
  );
  const parts = [...(isSame(was, is) ? [] : [`it expects ${expectations(is)}`]), ...places];
  const lowers = firings(after) < firings(before) ? { lowers: "it expects fewer alerts than before" } : {};
  return {
    about: "threshold",
    text: `The test ${quoted(name)} of the alerts changes: ${parts.join("; ")}`,
    ...lowers,
  };
}

function firings({ expect }: ThresholdTest): number {
  return expect.filter(({ fires }) => fires !== undefined).length;
}

function expectations(expect: ThresholdTest["expect"]): string {
  if (expect.length === 0) return "nothing";
  const words = ({ at, ...what }: ThresholdTest["expect"][number]): string =>
    `${Object.entries(what)
      .map(([key, value]) => `${quoted(value)} ${key}`)
      .join(", ")} at ${at}`;
  return expect.map(words).join(", ");
}
