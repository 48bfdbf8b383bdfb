import type { Located } from "../../catalog.ts";
import type { ServiceModule } from "../../generated/types.ts";
import { goalMove } from "../loosening.ts";
import type { KindTelling, Teller } from "../teller.ts";
import { added, fromTo, listChange, quoted, shown, spoken } from "../words.ts";
import { goalWords } from "./measures.ts";
import { named } from "./named.ts";

type ServiceTeller = Teller<Located<ServiceModule>>;

const promises: readonly ServiceTeller[] = [
  {
    at: "spec.sla.*.objective",
    tell: ({ keys: [measure], before, after }) => {
      const move = goalMove(before, after);
      const verb = {
        tighter: "tightens",
        looser: "loosens",
        same: "is written differently",
        other: "changes",
      }[move];
      return {
        about: "service",
        text: `The promise on ${spoken(measure ?? "")} ${verb}: ${goalWords(after)}; until now ${goalWords(before)}`,
        ...(move === "looser" || move === "other" ? { lowers: "customers are promised less" } : {}),
      };
    },
  },
  {
    at: "spec.sla.*.over",
    tell: ({ keys: [measure], before, after }) => ({
      about: "service",
      text: `The time over which ${spoken(measure ?? "")} is promised changes ${fromTo(before, after)}`,
    }),
  },
  {
    at: "spec.sla.*.remedy",
    tell: ({ keys: [measure], before, after }) => ({
      about: "service",
      text: `What a customer gets when the promise on ${spoken(measure ?? "")} is missed changes ${fromTo(before, after)}`,
      ...(after === undefined ? { lowers: "customers get nothing when it is missed" } : {}),
    }),
  },
  {
    at: "spec.sla.*",
    tell: ({ keys: [measure], after }) =>
      after === undefined
        ? {
            about: "service",
            text: `There is no promise on ${spoken(measure ?? "")} any more`,
            lowers: "customers are promised less",
          }
        : { about: "service", text: `There is now a promise on ${spoken(measure ?? "")}` },
  },
];

const extent: readonly ServiceTeller[] = [
  {
    at: "spec.scope",
    tell: ({ before, after }) => ({
      about: "service",
      text:
        after === undefined
          ? `What the service includes and leaves out is no longer said (it was ${shown(before)})`
          : `What the service includes and leaves out is now said: ${shown(after)}`,
      ...(after === undefined ? { lowers: "nobody knows where the service ends" } : {}),
    }),
  },
  {
    at: "spec.scope.included",
    tell: ({ before, after }) => ({
      about: "service",
      text: `What the service includes: ${listChange(before, after)}`,
    }),
  },
  {
    at: "spec.scope.excluded",
    tell: ({ before, after }) => ({
      about: "service",
      text: `What the service leaves out: ${listChange(before, after)}`,
      ...(added(after, before).length > 0
        ? { lowers: "what was left out on purpose is no longer left out" }
        : {}),
    }),
  },
  {
    at: "spec.exceptions.*",
    tell: ({ keys: [when], before, after }) =>
      after === undefined
        ? {
            about: "service",
            text: `The exception ${quoted(when)} is removed`,
            lowers: "nobody is named for it any more",
          }
        : {
            about: "service",
            text:
              before === undefined
                ? `New exception ${quoted(when)}`
                : `The exception ${quoted(when)} changes ${fromTo(before, after)}`,
          },
  },
  {
    at: "spec.exceptions.*.who",
    tell: ({ keys: [when], before, after }, { person }) => ({
      about: "service",
      text: `The exception ${quoted(when)} now goes to ${person(after)} instead of ${person(before)}`,
    }),
  },
  {
    at: "spec.exceptions.*.then",
    tell: ({ keys: [when], before, after }) => ({
      about: "service",
      text: `What happens in the exception ${quoted(when)} changes ${fromTo(before, after)}`,
    }),
  },
];

const plain = (at: string, words: string): ServiceTeller => ({
  at,
  tell: ({ before, after }) => ({ about: "service", text: `${words} changes ${fromTo(before, after)}` }),
});

/** What customers of a packaged workflow are promised. */
export const service: KindTelling<Located<ServiceModule>> = {
  tellers: [
    ...promises,
    ...extent,
    plain("spec.summary", "What the service says of itself"),
    plain("spec.workflow", "The workflow behind the service"),
    plain("spec.report", "The customer's report"),
    ...named("the service"),
  ],
  added: ({ after: { value } }) => ({
    about: "service",
    text: `New service ${quoted(value.metadata.title ?? value.metadata.name)} on the workflow ${quoted(value.spec.workflow)}`,
  }),
  removed: ({ before: { value } }) => ({
    about: "service",
    text: `The service ${quoted(value.metadata.title ?? value.metadata.name)} is removed`,
    lowers: "its promises, limits and exceptions go with it",
  }),
};
