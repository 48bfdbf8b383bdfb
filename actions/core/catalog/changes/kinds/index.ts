import type { Catalog, Located } from "../../catalog.ts";
import type { Kind } from "../../kinds.ts";
import type { KindTelling } from "../teller.ts";
import { approvalPolicy } from "./approval-policy.ts";
import { cadence } from "./cadence.ts";
import { eventType } from "./event-type.ts";
import { maintenance } from "./maintenance.ts";
import { people } from "./people.ts";
import { playbook } from "./playbook.ts";
import { prompt } from "./prompt.ts";
import { riskPolicy } from "./risk-policy.ts";
import { runbook } from "./runbook.ts";
import { service } from "./service.ts";
import { settings } from "./settings.ts";
import { source } from "./source.ts";
import { thresholdTests } from "./threshold-tests.ts";
import { workflow } from "./workflow.ts";

type Definition = Located<{ metadata: { name: string } }>;

/** Takes one kind of the registry, whatever the type of its definitions. */
export interface KindVisitor<R> {
  visit: <T extends Definition>(
    kind: Kind,
    listOf: (catalog: Catalog) => readonly T[],
    telling: KindTelling<T>,
  ) => R;
}

/** Asks every kind, in the order in which changes are told: first the work itself, then who and when, then the rest. */
export function eachKind<R>({ visit }: KindVisitor<R>): R[] {
  return [
    visit("Workflow", ({ workflows }) => workflows, workflow),
    visit("Playbook", ({ playbooks }) => playbooks, playbook),
    visit("ThresholdTests", ({ thresholdTests: list }) => list, thresholdTests),
    visit("Prompt", ({ prompts }) => prompts, prompt),
    visit("Runbook", ({ runbooks }) => runbooks, runbook),
    visit("ServiceModule", ({ services }) => services, service),
    visit("People", ({ people: list }) => list, people),
    visit("RiskPolicy", ({ riskPolicies }) => riskPolicies, riskPolicy),
    visit("ApprovalPolicy", ({ approvalPolicies }) => approvalPolicies, approvalPolicy),
    visit("Cadence", ({ cadences }) => cadences, cadence),
    visit("Maintenance", ({ maintenance: list }) => list, maintenance),
    visit("Settings", ({ settings: list }) => list, settings),
    visit("Source", ({ sources }) => sources, source),
    visit("EventType", ({ eventTypes }) => eventTypes, eventType),
  ];
}
