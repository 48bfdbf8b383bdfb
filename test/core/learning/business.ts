import type { Definitions, WorkflowDefinition } from "../../../actions/core/catalog/generated/types.ts";
import type { EventRecord } from "../../../actions/core/signal/record.ts";

/** A workflow as the tests need it; everything not named is harmless. */
export function workflowOf(name: string, more: Partial<WorkflowDefinition> = {}): WorkflowDefinition {
  return {
    name,
    title: name,
    team: "sales",
    file: `workflows-catalog/workflows/${name}/workflow.yaml`,
    owner: "sales-lead",
    reviewer: "quality-lead",
    escalation: "general-manager",
    stage: "baseline",
    risk: { decision: "none", outbound: "none" },
    measures: {},
    tolerance: 0.2,
    thresholds: [],
    baseline: null,
    value: null,
    responses: [],
    ...more,
  };
}

/** A business with these workflows. */
export function businessOf(
  workflows: readonly WorkflowDefinition[],
  more: Partial<Definitions> = {},
): Definitions {
  return {
    zone: "UTC",
    businessHours: {},
    holidays: [],
    audit: { sample: 5, seed: "audit-v1" },
    sample: false,
    business: "Test",
    currency: null,
    hourlyRate: null,
    people: [],
    teams: [],
    workflows: [...workflows],
    sources: [
      {
        name: "desk",
        title: "Desk",
        file: "workflows-catalog/sources/desk.yaml",
        fields: {},
        duplicateKey: [],
        workflows: [],
        types: [
          "case.opened",
          "case.responded",
          "case.worked",
          "case.completed",
          "case.reopened",
          "conversion.won",
          "touch.recorded",
          "output.checked",
        ],
      },
    ],
    ...more,
  };
}

let next = 0;

/** One record of the desk; an id is made up. `time` may leave out seconds: `2026-03-02T09:00`. */
export function recordOf(type: string, time: string, more: Partial<EventRecord> = {}): EventRecord {
  next += 1;
  return {
    specversion: "1.0",
    id: `r${String(next).padStart(6, "0")}`,
    source: "desk",
    type,
    time: new Date(`${time}Z`).toISOString(),
    workflow: "help",
    ...more,
  };
}
