import { upperFirst } from "../../../wording.ts";
import type { Located } from "../../catalog.ts";
import type { Workflow } from "../../generated/types.ts";
import { playbookOf } from "../../lookup/named-files.ts";
import { isSame } from "../difference.ts";
import type { KindTelling, Scene, Teller, Told } from "../teller.ts";
import { fromTo, listChange, quoted, shown } from "../words.ts";
import { dependencyTellers } from "./dependencies.ts";
import { measureTellers } from "./measures.ts";
import { named } from "./named.ts";
import { thresholdTellers } from "./thresholds.ts";
import { tolerance } from "./tolerance.ts";

type LocatedWorkflow = Located<Workflow>;
type WorkflowTeller = Teller<LocatedWorkflow>;

const STAGES = ["baseline", "controlled", "standard"];
const OUTBOUND = ["none", "low", "high"];

const people: WorkflowTeller[] = (["owner", "reviewer", "escalation"] as const).map((role) => ({
  at: `spec.${role}`,
  tell: ({ before, after }, { person }) => ({
    about: role,
    text: `${role === "escalation" ? "Escalation contact" : upperFirst(role)} changes from ${person(before)} to ${person(after)}`,
  }),
}));

const simple: WorkflowTeller[] = [
  {
    at: "metadata.team",
    tell: ({ before, after }) => ({
      about: "team",
      text: `Moves from the team ${shown(before)} to ${shown(after)}`,
    }),
  },
  {
    at: "spec.purpose",
    tell: ({ before, after }) => ({ about: "purpose", text: `Purpose changes ${fromTo(before, after)}` }),
  },
  {
    at: "spec.channels",
    tell: ({ before, after }) => ({ about: "channels", text: `Channels: ${listChange(before, after)}` }),
  },
  {
    at: "spec.stage",
    tell: ({ before, after }) => stage(String(before), String(after)),
  },
  {
    at: "spec.baseline",
    tell: (_, { before, after }) => baseline(before.value, after.value),
  },
];

function stage(before: string, after: string): Told {
  if (after === "paused") return { about: "stage", text: `Is paused; its stage was ${quoted(before)}` };
  if (before === "paused") {
    return {
      about: "stage",
      text: `Is no longer paused; its stage is ${quoted(after)}`,
      lowers: "the pause no longer holds it back",
    };
  }
  if (STAGES.indexOf(after) > STAGES.indexOf(before)) {
    return { about: "stage", text: `Stage moves ${fromTo(before, after)}` };
  }
  return {
    about: "stage",
    text: `Stage goes back ${fromTo(before, after)}`,
    lowers: `${quoted(after)} asks for less than ${quoted(before)}: fewer safeguards have to be in place`,
  };
}

function baseline(before: Workflow, after: Workflow): Told {
  const from = before.spec.baseline;
  const to = after.spec.baseline;
  if (to === undefined) {
    return {
      about: "baseline",
      text: `No longer has a baseline (it was ${weeks(from)})`,
      lowers: "without a baseline nothing shows that it is getting worse",
    };
  }
  if (from === undefined) return { about: "baseline", text: `The baseline is ${weeks(to)}` };
  const moves = weeks(from) !== weeks(to);
  return {
    about: "baseline",
    text: moves
      ? `The baseline moves from ${weeks(from)} to ${weeks(to)}`
      : `The baseline changes from ${shown(from)} to ${shown(to)}`,
    lowers: "other baseline weeks can make a bad week look normal",
  };
}

function weeks(span: Workflow["spec"]["baseline"]): string {
  return span === undefined ? "nothing" : `weeks ${span.from} to ${span.to}`;
}

const risk: WorkflowTeller[] = [
  {
    at: "spec.risk.decision",
    tell: ({ before, after }) => ({
      about: "risk",
      text: `The work's decisions now count as ${decision(after)} instead of ${decision(before)}`,
      ...(before === "none"
        ? {}
        : { lowers: `whoever decides ${String(before)} questions is no longer asked` }),
    }),
  },
  {
    at: "spec.risk.outbound",
    tell: ({ before, after }) => {
      const falls = OUTBOUND.indexOf(String(after)) < OUTBOUND.indexOf(String(before));
      return {
        about: "risk",
        text: `The risk of messages to people outside ${falls ? "falls" : "rises"} ${fromTo(before, after)}`,
        ...(falls ? { lowers: "messages with a lower risk need fewer approvals" } : {}),
      };
    },
  },
];

function decision(value: unknown): string {
  return value === "none" ? "no sensitive decisions" : `${String(value)} decisions`;
}

const files: WorkflowTeller[] = [
  {
    at: "spec.playbook",
    tell: ({ before, after }, scene) => ({
      about: "steps",
      text: `The playbook is now ${quoted(after)} instead of ${quoted(before)}`,
      ...(hasSameSteps(scene)
        ? {}
        : { lowers: "the approvals of the old playbook need not be in the new one" }),
    }),
  },
  {
    at: "spec.runbooks.rollback",
    tell: ({ before, after }) => {
      if (before === undefined)
        return { about: "runbook", text: `There is now a way back: ${quoted(after)}` };
      if (after !== undefined) {
        return {
          about: "runbook",
          text: `The way back is now ${quoted(after)} instead of ${quoted(before)}`,
        };
      }
      return {
        about: "runbook",
        text: `The way back ${quoted(before)} is no longer named`,
        lowers: "nobody knows how to go back to how it was",
      };
    },
  },
  {
    at: "spec.runbooks.response",
    tell: ({ before, after }) => {
      const kept = new Set(Array.isArray(after) ? after : []);
      const lost = Array.isArray(before) && before.some((file) => !kept.has(file));
      return {
        about: "runbook",
        text: `Response plays: ${listChange(before, after)}`,
        ...(lost ? { lowers: "a failure that had a response play has none" } : {}),
      };
    },
  },
];

function hasSameSteps({ before, after, catalogs }: Scene<LocatedWorkflow>): boolean {
  const old = playbookOf(catalogs.before, before);
  const now = playbookOf(catalogs.after, after);
  return old !== undefined && now !== undefined && isSame(old.value.spec, now.value.spec);
}

const value: WorkflowTeller[] = [
  {
    at: "spec.value.amount",
    tell: ({ before, after }) => ({
      about: "price",
      text: `What one is worth changes ${fromTo(before, after)}`,
    }),
  },
  {
    at: "spec.value.per",
    tell: ({ before, after }) => ({
      about: "price",
      text: `The value is counted per ${quoted(after)} instead of ${quoted(before)}`,
    }),
  },
  {
    at: "spec.value.cost.tools",
    tell: ({ before, after }) => ({
      about: "price",
      text: `The cost of tools changes ${fromTo(before, after)}`,
    }),
  },
  {
    at: "spec.value.cost.review",
    tell: ({ before, after }) => ({
      about: "price",
      text: `The time to look one over changes ${fromTo(before, after)}`,
    }),
  },
  {
    at: "spec.value.cost",
    tell: ({ before, after }) => ({ about: "price", text: `The cost changes ${fromTo(before, after)}` }),
  },
  {
    at: "spec.value",
    tell: ({ before, after }) => ({
      about: "price",
      text:
        after === undefined
          ? `The value of one is no longer given (it was ${shown(before)})`
          : `The value of one is now given: ${shown(after)}`,
    }),
  },
];

/** Goals, thresholds, people, stage, risk and everything else of a workflow.yaml. */
export const workflow: KindTelling<LocatedWorkflow> = {
  tellers: [
    ...people,
    ...simple,
    ...risk,
    ...files,
    ...dependencyTellers,
    ...measureTellers,
    tolerance,
    ...thresholdTellers,
    ...value,
    ...named("the workflow"),
  ],
  added: ({
    after: {
      value: { metadata, spec },
    },
    person,
  }) => ({
    about: "definition",
    text: `New workflow ${quoted(metadata.title)}: owner ${person(spec.owner)}, reviewer ${person(spec.reviewer)}, escalation ${person(spec.escalation)}, stage ${quoted(spec.stage)}`,
  }),
  removed: ({
    before: {
      value: { metadata, spec },
    },
  }) => ({
    about: "definition",
    text: `The workflow ${quoted(metadata.title)} is removed`,
    lowers: `its goals${(spec.thresholds ?? []).length > 0 ? ", alerts" : ""} and approvals go with it`,
  }),
};
