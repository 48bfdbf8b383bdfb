import type { DecisionRule, Playbook, Step, Workflow } from "../generated/types.ts";

type Steps = Playbook["spec"]["steps"];
type Risk = Workflow["spec"]["risk"];
/** A step that does something outside. */
export type ActingStep = Extract<Step, { kind: "act" | "follow-up" }>;
export type AskingStep = Extract<Step, { kind: "ask" }>;

export function isActing(step: Step): step is ActingStep {
  return step.kind === "act" || step.kind === "follow-up";
}

/**
 * The risk of a step that acts: its own where it says so, else the workflow's. What is not said is taken at its worst: a
 * playbook does not become harmless by leaving a line out.
 */
export function riskOf(step: ActingStep, workflow: Risk): Risk {
  return {
    decision: step.risk?.decision ?? workflow.decision,
    outbound: step.risk?.outbound ?? workflow.outbound,
  };
}

/** The classes that are never decided without a person. */
export type Sensitive = DecisionRule["class"];

export function isSensitive(decision: Risk["decision"]): decision is Sensitive {
  return decision !== "none";
}

/** The ask steps before a step that list it in `approves`, with their positions. */
export function approvalsOf(steps: Steps, index: number): { ask: AskingStep; at: number }[] {
  const id = steps[index]?.id ?? "";
  return steps
    .slice(0, index)
    .flatMap((step, at) =>
      step.kind === "ask" && step.approves?.includes(id) === true ? [{ ask: step, at }] : [],
    );
}
