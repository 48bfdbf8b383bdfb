import { upperFirst } from "../../../wording.ts";
import type { Located } from "../../catalog.ts";
import type { RiskPolicy } from "../../generated/types.ts";
import { plainKey } from "../difference.ts";
import type { KindTelling, Teller } from "../teller.ts";
import { added, listChange, quoted } from "../words.ts";
import { named } from "./named.ts";

type PolicyTeller = Teller<Located<RiskPolicy>>;

const tellers: readonly PolicyTeller[] = [
  {
    at: "spec.owner",
    tell: ({ before, after }, { person }) => ({
      about: "policy",
      text: `Owner of the risk policy changes from ${person(before)} to ${person(after)}`,
    }),
  },
  {
    at: "spec.decisions.*.approver",
    tell: ({ keys: [kind], before, after }, { person }) => ({
      about: "policy",
      text: `${person(after)} instead of ${person(before)} decides ${kind} questions`,
    }),
  },
  {
    at: "spec.decisions.*.examples",
    tell: ({ keys: [kind], before, after }) => ({
      about: "policy",
      text: `Examples of ${kind} decisions: ${listChange(before, after)}`,
      ...(added(after, before).length > 0
        ? { lowers: "people may take it for something that needs no decision" }
        : {}),
    }),
  },
  {
    at: "spec.decisions.*",
    tell: ({ keys: [kind], after }) =>
      after === undefined
        ? {
            about: "policy",
            text: `Nobody is named any more for ${kind} decisions`,
            lowers: `${plainKey(kind)} questions may be decided without a person`,
          }
        : { about: "policy", text: `${upperFirst(plainKey(kind))} decisions now need a person` },
  },
  {
    at: "spec.outbound.*.approval",
    tell: ({ keys: [risk], before, after }) => ({
      about: "policy",
      text: `Messages with ${risk} risk: the approval is now ${quoted(after)} instead of ${quoted(before)}`,
      ...(after === "required" ? {} : { lowers: "such messages go out without a person's yes" }),
    }),
  },
  {
    at: "spec.outbound.*.examples",
    tell: ({ keys: [risk], before, after }) => {
      const milder = risk === "low" ? added(before, after) : added(after, before);
      return {
        about: "policy",
        text: `Examples of messages with ${risk} risk: ${listChange(before, after)}`,
        ...(milder.length > 0 ? { lowers: "such a message may count as less risky than before" } : {}),
      };
    },
  },
  {
    at: "spec.outbound.*",
    tell: ({ keys: [risk], after }) =>
      after === undefined
        ? {
            about: "policy",
            text: `There is no rule any more for messages with ${risk} risk`,
            lowers: "such messages may go out without a person's yes",
          }
        : { about: "policy", text: `There is now a rule for messages with ${risk} risk` },
  },
];

/** What may never be decided or sent without a person. */
export const riskPolicy: KindTelling<Located<RiskPolicy>> = {
  tellers: [...tellers, ...named("the risk policy")],
  added: ({ after: { value }, person }) => ({
    about: "policy",
    text: `There is now a risk policy, owner ${person(value.spec.owner)}`,
  }),
  removed: () => ({
    about: "policy",
    text: "The risk policy is removed",
    lowers: "nothing says any more what needs a person",
  }),
};
