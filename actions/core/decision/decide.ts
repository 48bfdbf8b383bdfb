import type { WorkflowDefinition } from "../catalog/generated/types.ts";
import { resolvePath } from "../catalog/lookup/paths.ts";
import { DAY } from "../duration.ts";
import { compareText } from "../finding.ts";
import type { EventRecord } from "../signal/record.ts";
import { type Decision, decisionRecord } from "./decision-record.ts";
import { evaluate, type Ground, type Transition } from "./evaluate.ts";
import { stepUntil } from "./grid.ts";
import { requestRecord } from "./request-record.ts";
import { causeOf, type Rule } from "./rule.ts";
import { type RuleStanding, type Standing, standingIn, standingRecord } from "./standing.ts";
import { decideVariance, type VarianceWeek, varianceRule } from "./variance.ts";

/** All that the thresholds of a business are decided from. */
export interface DecideInput {
  rules: readonly Rule[];
  ground: Ground;
  /** How they stand; null where nothing was ever decided: then it begins now. */
  standing: Standing | null;
  now: number;
  /** What the sources of a threshold have told up to now: nothing later is judged. */
  knownUntil: (rule: Rule) => number;
  /** The newest batch of the ledger that was read. */
  ledger: string | null;
  /** The workflows that have a tolerance, with the weeks that were closed since. */
  variances: readonly { workflow: WorkflowDefinition; weeks: readonly VarianceWeek[] }[];
}

/** What becomes known by deciding. */
export interface Decided {
  decisions: Decision[];
  standing: Standing;
  records: EventRecord[];
  /** Thresholds that could not be judged up to now, because their sources have not told that much. */
  behind: { rule: Rule; until: number }[];
}

/** So often it is written down how everything stands: more often would only fill the ledger. */
const WRITTEN_EVERY = DAY;

/**
 * Decides everything between how the thresholds stand and now. The same records, thresholds and standing give the same
 * decisions with the same times, whether runs came every five minutes or one came after a week.
 */
export function decideRules(input: DecideInput): Decided {
  const { rules, ground, now } = input;
  const until = stepUntil(now);
  const before: Standing = input.standing ?? { until, rules: new Map() };
  const after = new Map<string, RuleStanding>();
  const transitions: Transition[] = [];
  const behind: Decided["behind"] = [];
  for (const rule of rules) {
    const { state, at } = standingIn(before, rule.id);
    const known = Math.min(until, stepUntil(input.knownUntil(rule)));
    if (known < until) behind.push({ rule, until: Math.max(known, at) });
    if (known <= at) {
      after.set(rule.id, { state, at });
      continue;
    }
    const found = evaluate(rule, ground, { state, after: at, until: known });
    transitions.push(...found.transitions);
    after.set(rule.id, { state: found.state, at: known });
  }
  const decisions = transitions.map((transition) => decisionOf(transition, input.ledger));
  for (const { workflow, weeks } of input.variances) {
    const id = varianceRule(workflow.name);
    const { state, at } = standingIn(before, id);
    const since = weeks.filter((week) => week.at > at && week.at <= until);
    const judged = decideVariance(workflow, since, state, input.ledger);
    decisions.push(...judged.decisions);
    after.set(id, { state: judged.state, at: until });
  }
  decisions.sort((a, b) => a.at - b.at || compareText(a.rule, b.rule));
  const standing = { until, rules: after };
  const isDue = input.standing === null || until - before.until >= WRITTEN_EVERY;
  return {
    decisions,
    standing,
    behind,
    records: [
      ...decisions.map(decisionRecord),
      ...decisions.flatMap((decision) => requestRecord(decision) ?? []),
      ...(isDue ? [standingRecord(standing)] : []),
    ],
  };
}

/** What a threshold has decided, with all that whoever acts on it needs. */
function decisionOf(transition: Transition, ledger: string | null): Decision {
  const { rule, at, does, began, before, after, reading } = transition;
  const { then } = rule.threshold;
  const incident = then.open_incident;
  const condition = does === "fires" ? rule.when : (rule.clear ?? rule.when);
  return {
    rule: rule.id,
    workflow: rule.workflow,
    cause: causeOf(rule),
    digest: rule.digest,
    ledger,
    does,
    at,
    since: began,
    before,
    after,
    condition: condition.text,
    over: rule.threshold.over,
    value: reading.value,
    unit: rule.when.unit,
    beyond: reading.beyond,
    cases: reading.cases,
    outcome: {
      incident:
        incident === undefined
          ? null
          : {
              severity: incident.severity,
              runbook: incident.runbook === undefined ? null : resolvePath(rule.file, incident.runbook),
            },
      pausesExpansion: then.pause_expansion === true,
      startsPlaybook: then.start_playbook === true,
      ask: then.ask ?? null,
    },
  };
}
