import type { Threshold } from "../catalog/generated/types.ts";
import type { Comparison } from "../catalog/grammar/comparison.ts";
import { type OwnRecord, ownRecord } from "../signal/own-record.ts";
import type { EventRecord } from "../signal/record.ts";
import type { Phase } from "./rule-state.ts";

const TYPE = "decision.made";

type Severity = NonNullable<Threshold["then"]["open_incident"]>["severity"];

/** What a decision asks for. */
export interface DecisionOutcome {
  /** An incident of this severity, with its response play's path in the repository. */
  incident: { severity: Severity; runbook: string | null } | null;
  pausesExpansion: boolean;
  startsPlaybook: boolean;
  ask: { person: string; question: string } | null;
}

/** One decision as its record tells it. All instants are milliseconds. */
export interface Decision {
  /** `<workflow>/<threshold>`. */
  rule: string;
  workflow: string;
  /** What stays the same from episode to episode: `threshold:lead-response/slow-first-response`. */
  cause: string;
  /** Of all that decided what the rule does. */
  digest: string;
  /** The newest batch of the ledger that was read; null for none. */
  ledger: string | null;
  does: "fires" | "clears";
  /** When it was decided: an instant of the grid, whenever it was computed. */
  at: number;
  /** Since when it held: with the cause the key of the episode, the same for its firing and its end. */
  since: number;
  before: Phase;
  after: Phase;
  /** The condition in force, as written, and the window that it looks at. */
  condition: string;
  over: string;
  /** In hours, as a ratio or as a count; null where there is none. */
  value: number | null;
  unit: Comparison["unit"];
  /** The truth is more than the value. */
  beyond: boolean;
  cases: number;
  outcome: DecisionOutcome;
}

/** The record of a decision. The same rule, episode and instant are the same record. */
export function decisionRecord(decision: Decision): EventRecord {
  const { rule, workflow, does, at, since } = decision;
  return ownRecord({
    type: TYPE,
    id: `decision:${rule}@${instant(since)}:${does}:${instant(at)}`,
    time: at,
    subject: `${decision.cause}@${instant(since)}`,
    workflow,
    actor: "system",
    data: dataOf(decision),
  });
}

function dataOf(decision: Decision): NonNullable<OwnRecord["data"]> {
  const { incident, ask, pausesExpansion, startsPlaybook } = decision.outcome;
  return {
    rule: decision.rule,
    cause: decision.cause,
    digest: decision.digest,
    ...(decision.ledger === null ? {} : { ledger: decision.ledger }),
    does: decision.does,
    at: instant(decision.at),
    since: instant(decision.since),
    before: decision.before,
    after: decision.after,
    condition: decision.condition,
    over: decision.over,
    ...(decision.value === null ? {} : { value: decision.value }),
    unit: decision.unit,
    ...(decision.beyond ? { beyond: true } : {}),
    cases: decision.cases,
    ...(incident === null ? {} : { severity: incident.severity }),
    ...(incident?.runbook ? { runbook: incident.runbook } : {}),
    ...(pausesExpansion ? { pause_expansion: true } : {}),
    ...(startsPlaybook ? { start_playbook: true } : {}),
    ...(ask === null ? {} : { person: ask.person, question: ask.question }),
  };
}

/** Reads a decision from its record; null for any other record. Throws RangeError where one of ours is broken. */
export function parseDecision({ type, workflow, data }: EventRecord): Decision | null {
  if (type !== TYPE) return null;
  const text = (name: string): string | null => {
    const value = data?.[name];
    return typeof value === "string" ? value : null;
  };
  const needed = (name: string): string => {
    const value = text(name);
    if (value === null) throw new RangeError(`a decision without ${name}`);
    return value;
  };
  const value = data?.value;
  const [severity, person] = [text("severity"), text("person")];
  return {
    rule: needed("rule"),
    workflow: workflow ?? "",
    cause: needed("cause"),
    digest: needed("digest"),
    ledger: text("ledger"),
    does: needed("does") as Decision["does"],
    at: Date.parse(needed("at")),
    since: Date.parse(needed("since")),
    before: needed("before") as Phase,
    after: needed("after") as Phase,
    condition: needed("condition"),
    over: needed("over"),
    value: typeof value === "number" ? value : null,
    unit: needed("unit") as Decision["unit"],
    beyond: data?.beyond === true,
    cases: Number(data?.cases ?? 0),
    outcome: {
      incident: severity === null ? null : { severity: severity as Severity, runbook: text("runbook") },
      pausesExpansion: data?.pause_expansion === true,
      startsPlaybook: data?.start_playbook === true,
      ask: person === null ? null : { person, question: text("question") ?? "" },
    },
  };
}

/** Whether a record tells of a decision. */
export function isDecision({ type }: Pick<EventRecord, "type">): boolean {
  return type === TYPE;
}

function instant(time: number): string {
  return new Date(time).toISOString();
}
