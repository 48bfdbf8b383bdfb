import type { Catalog, Located } from "../../catalog.ts";
import type { Playbook } from "../../generated/types.ts";
import { type AskingStep, isActing } from "../../lookup/step-risk.ts";
import type { Scene, Told } from "../teller.ts";
import { ordinal, quoted } from "../words.ts";

type Steps = Playbook["spec"]["steps"];
type Guards = ReadonlyMap<string, readonly AskingStep[]>;

/** Which acting steps now need more or fewer approvals, or those of other people: whatever the edit that did it. */
export function approvalChanges({ before, after, person }: Scene<Located<Playbook>>): Told[] {
  const old = guardsOf(before.value.spec.steps);
  const now = guardsOf(after.value.spec.steps);
  return [...now].flatMap(([step, guards]) => {
    const known = old.get(step);
    if (known === undefined) return [];
    return [...lostApprovals(step, known, guards, person), ...newApprovals(step, known, guards, person)];
  });
}

/** The acting steps that one asking step holds only before, or only after, a change: {@link approvalChanges} tells each. */
export function heldBy(
  ask: string,
  { before, after }: Pick<Scene<Located<Playbook>>, "before" | "after">,
): { lost: string[]; gained: string[] } {
  const [old, now] = [guardsOf(before.value.spec.steps), guardsOf(after.value.spec.steps)];
  const holds = (guards: Guards, step: string): boolean =>
    guards.get(step)?.some(({ id }) => id === ask) === true;
  const both = [...now.keys()].filter((step) => old.has(step));
  return {
    lost: both.filter((step) => holds(old, step) && !holds(now, step)),
    gained: both.filter((step) => !holds(old, step) && holds(now, step)),
  };
}

function newApprovals(
  step: string,
  known: readonly AskingStep[],
  guards: readonly AskingStep[],
  person: Scene<unknown>["person"],
): Told[] {
  const kept = new Set(known.map(({ id }) => id));
  const gained = guards.filter(({ id }) => !kept.has(id));
  const lost = known.filter(({ id }) => !guards.some((guard) => guard.id === id)).length;
  const from = known.length - lost;
  return gained.map(({ who }, index) => ({
    about: "approval",
    text:
      from + index === 0
        ? `${quoted(step)} now needs an approval by ${person(who)}`
        : `${quoted(step)} now needs a ${ordinal(from + index + 1)} approval, by ${person(who)}`,
  }));
}

function lostApprovals(
  step: string,
  known: readonly AskingStep[],
  guards: readonly AskingStep[],
  person: Scene<unknown>["person"],
): Told[] {
  const kept = new Set(guards.map(({ id }) => id));
  return known
    .filter(({ id }) => !kept.has(id))
    .map(({ who }) => ({
      about: "approval",
      text: `${quoted(step)} no longer waits for the approval by ${person(who)}`,
      lowers: `${quoted(step)} happens without this yes`,
    }));
}

/** The approvals that each acting step waits for: asked before it, and naming it or naming no step at all. */
function guardsOf(steps: Steps): Guards {
  const guards = new Map<string, AskingStep[]>();
  steps.forEach((step, index) => {
    if (!isActing(step)) return;
    const asked = steps
      .slice(0, index)
      .filter((earlier): earlier is AskingStep => earlier.kind === "ask")
      .filter(({ approves }) => approves === undefined || approves.includes(step.id));
    guards.set(step.id, asked);
  });
  return guards;
}

/** The risk of the workflow that uses a playbook; where none does, the worst is taken. */
export function riskAround(
  catalog: Catalog,
  { file }: Located<Playbook>,
): {
  decision: string;
  outbound: string;
} {
  const folder = file.slice(0, file.lastIndexOf("/"));
  const workflow = catalog.workflows.find((one) => one.file === `${folder}/workflow.yaml`);
  return workflow?.value.spec.risk ?? { decision: "financial", outbound: "high" };
}
