import type { Located } from "../../catalog.ts";
import type { Playbook, Step } from "../../generated/types.ts";
import { isSame, ORDER, plainKey } from "../difference.ts";
import { isLonger } from "../loosening.ts";
import type { KindTelling, Scene, Teller, Told, ToldDifference } from "../teller.ts";
import { added, count, fromTo, listChange, quoted, shown } from "../words.ts";
import { approvalChanges, heldBy, riskAround } from "./approvals.ts";
import { named } from "./named.ts";

type LocatedPlaybook = Located<Playbook>;
type StepTeller = Teller<LocatedPlaybook>;

const OUTBOUND = ["none", "low", "high"];
/** Who may act with the least check comes last. */
const ACTORS: Readonly<Record<string, string>> = { human: "a person", system: "the system", ai: "an AI" };
const CARE = ["ai", "system", "human"];

const plain = (field: string, words: string): StepTeller => ({
  at: `spec.steps.*.${field}`,
  tell: ({ keys: [id], before, after }) => ({
    about: "steps",
    text: `Step ${quoted(id)}: ${words} changes ${fromTo(before, after)}`,
  }),
});

const tellers: readonly StepTeller[] = [
  { at: "spec.steps.*.risk.?", tell: risk },
  {
    at: "spec.steps.*.risk",
    tell: (difference, scene) => wholeRisk(difference, scene),
  },
  { at: "spec.steps.*.by", tell: by },
  {
    at: "spec.steps.*.kind",
    tell: ({ keys: [id], before, after }, scene) => ({
      about: "steps",
      text: `Step ${quoted(id)} is now of the kind ${quoted(after)} instead of ${quoted(before)}`,
      ...(before === "ask" ? noLongerAsked(id, scene, "it no longer asks a person") : {}),
    }),
  },
  {
    at: "spec.steps.*.who",
    tell: ({ keys: [id], before, after }, { person }) => ({
      about: "approval",
      text: `Step ${quoted(id)} asks ${person(after)} instead of ${person(before)}`,
      ...(before === undefined ? {} : { lowers: `the yes of ${person(before)} is no longer asked` }),
    }),
  },
  {
    at: "spec.steps.*.approves",
    tell: approves,
  },
  {
    at: "spec.steps.*.to",
    tell: ({ keys: [id], before, after }, { person }) => ({
      about: "steps",
      text: `Step ${quoted(id)} hands the case to ${person(after)} instead of ${person(before)}`,
    }),
  },
  {
    at: "spec.steps.*.within",
    tell: ({ keys: [id], before, after }) => ({
      about: "steps",
      text: `The time that step ${quoted(id)} may take changes ${fromTo(before, after)}`,
      ...(isLonger(before, after) ? { lowers: "nobody is reminded until later, or never" } : {}),
    }),
  },
  plain("does", "what it does"),
  plain("question", "its question"),
  plain("prompt", "its prompt"),
  plain("channel", "its channel"),
  plain("after", "the time before it writes again"),
  plain("times", "how often it writes"),
  {
    at: `spec.steps.${ORDER}`,
    tell: ({ before, after }) => ({
      about: "steps",
      text: `Steps in another order: ${moved(before, after)}`,
    }),
  },
  { at: "spec.steps.*", tell: whole },
];

function risk({ keys: [id, field], before, after }: ToldDifference, scene: Scene<LocatedPlaybook>): Told {
  const key = field === "decision" ? "decision" : "outbound";
  const from = before ?? riskAround(scene.catalogs.before, scene.before)[key];
  const to = after ?? riskAround(scene.catalogs.after, scene.after)[key];
  return riskTold(id, key, from, to);
}

function riskTold(id: string | undefined, key: "decision" | "outbound", from: unknown, to: unknown): Told {
  const falls =
    key === "outbound"
      ? OUTBOUND.indexOf(String(to)) < OUTBOUND.indexOf(String(from))
      : from !== "none" && from !== to;
  const words = key === "outbound" ? "the risk of its message" : "the kind of its decision";
  return {
    about: "risk",
    text: `Step ${quoted(id)}: ${words} is now ${quoted(to)} instead of ${quoted(from)}`,
    ...(falls ? { lowers: "a step with a lower risk needs fewer approvals" } : {}),
  };
}

/** A step that says its own risk for the first time, or no longer: then its workflow's counts. */
function wholeRisk({ keys: [id], before, after }: ToldDifference, scene: Scene<LocatedPlaybook>): Told {
  const from = { ...riskAround(scene.catalogs.before, scene.before), ...record(before) };
  const to = { ...riskAround(scene.catalogs.after, scene.after), ...record(after) };
  const decision = riskTold(id, "decision", from.decision, to.decision);
  const outbound = riskTold(id, "outbound", from.outbound, to.outbound);
  const lowers = decision.lowers ?? outbound.lowers;
  return {
    about: "risk",
    text: `Step ${quoted(id)}: its risk is now ${riskWords(to)} instead of ${riskWords(from)}`,
    ...(lowers === undefined ? {} : { lowers }),
  };
}

function riskWords({ decision, outbound }: { decision: string; outbound: string }): string {
  return `${quoted(decision)} for decisions and ${quoted(outbound)} for messages`;
}

function record(value: unknown): { decision?: string; outbound?: string } {
  return typeof value === "object" && value !== null ? value : {};
}

function by({ keys: [id], before, after }: ToldDifference): Told {
  const [from, to] = [before, after].map((value) => String(value ?? "system"));
  const lowers = CARE.indexOf(to ?? "") < CARE.indexOf(from ?? "");
  return {
    about: "steps",
    text: `Step ${quoted(id)} is done by ${ACTORS[to ?? ""] ?? shown(to)} instead of ${ACTORS[from ?? ""] ?? shown(from)}`,
    ...(lowers
      ? { lowers: from === "human" ? "no person does it any more" : "its outcome is less certain" }
      : {}),
  };
}

/** What waits for a yes no longer, or newly, is told by the steps that wait; here stands what no step tells. */
function approves({ keys: [id], before, after }: ToldDifference, scene: Scene<LocatedPlaybook>): Told | null {
  const { lost, gained } = heldBy(plainKey(id), scene);
  const [old, now] = [without(before, lost), without(after, gained)];
  const isTold =
    before === undefined || after === undefined ? lost.length + gained.length > 0 : isSame(old, now);
  if (isTold) return null;
  const isLess = before === undefined || (after !== undefined && added(now, old).length > 0);
  const text =
    before === undefined
      ? `Step ${quoted(id)} now holds only ${shown(after)}; until now it held everything after it`
      : after === undefined
        ? `Step ${quoted(id)} now holds everything after it, not only ${shown(before)}`
        : `Step ${quoted(id)} approves: ${listChange(old, now)}`;
  return {
    about: "approval",
    text,
    ...(isLess ? { lowers: "a step that waited for this yes no longer does" } : {}),
  };
}

function without(list: unknown, told: readonly string[]): unknown {
  return Array.isArray(list) ? list.filter((entry) => !told.includes(entry)) : list;
}

/** That a control is lowered is said once: by the steps that no longer wait, where there are any. */
function noLongerAsked(
  id: string | undefined,
  scene: Scene<LocatedPlaybook>,
  lowers: string,
): Pick<Told, "lowers"> {
  return heldBy(plainKey(id), scene).lost.length > 0 ? {} : { lowers };
}

/** The first step that has another place, told by its new neighbour. */
function moved(before: unknown, after: unknown): string {
  if (!Array.isArray(before) || !Array.isArray(after)) return shown(after);
  const index = after.findIndex((id, at) => id !== before[at]);
  const early = before.indexOf(after[index]) > index;
  const step = early ? after[index] : before[index];
  const at = after.indexOf(step);
  return at === 0
    ? `${quoted(step)} comes first`
    : `${quoted(step)} now comes after ${quoted(after[at - 1])}`;
}

function whole({ keys: [id], after: entry }: ToldDifference, scene: Scene<LocatedPlaybook>): Told {
  const { before, after, person } = scene;
  const now = find(after.value, id);
  if (entry !== undefined && now !== undefined)
    return { about: "steps", text: `New step ${quoted(id)}: ${does(now, person)}` };
  const old = find(before.value, id);
  return {
    about: old?.kind === "ask" ? "approval" : "steps",
    text: `Step ${quoted(id)} is removed (it was: ${old === undefined ? "nothing" : does(old, person)})`,
    ...(old?.kind === "ask" ? noLongerAsked(id, scene, "nobody is asked there any more") : {}),
  };
}

function does(step: Step, person: (id: unknown) => string): string {
  switch (step.kind) {
    case "ask":
      return `ask ${person(step.who)} "${step.question}"`;
    case "route":
      return `hand the case to ${person(step.to)}`;
    case "draft":
      return `draft with ${quoted(step.prompt)}`;
    case "follow-up":
      return `write again after ${shown(step.after)}${step.times === undefined ? "" : `, ${count(step.times, "time")}`}`;
    case "act":
      return `${step.does} (done by ${ACTORS[step.by ?? "system"]})`;
    default:
      return step satisfies never;
  }
}

function find({ spec }: Playbook, id: string | undefined): Step | undefined {
  return spec.steps.find((step) => step.id === plainKey(id));
}

/** The steps of a playbook, their order, and which of them a person approves. */
export const playbook: KindTelling<LocatedPlaybook> = {
  tellers: [...tellers, ...named("the playbook")],
  also: approvalChanges,
  added: ({ after: { value } }) => ({
    about: "steps",
    text: `New playbook ${quoted(value.metadata.title ?? value.metadata.name)} with ${count(value.spec.steps.length, "step")}, ${count(value.spec.steps.filter(({ kind }) => kind === "ask").length, "approval")} among them`,
  }),
  removed: ({ before: { value } }) => ({
    about: "steps",
    text: `The playbook ${quoted(value.metadata.title ?? value.metadata.name)} is removed`,
    lowers: "its approvals go with it",
  }),
};
