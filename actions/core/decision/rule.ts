import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Definitions, Threshold, WorkflowDefinition } from "../catalog/generated/types.ts";
import { parseGoal } from "../catalog/grammar/goal.ts";
import { parseThreshold, SIGNALS, type ThresholdCondition } from "../catalog/grammar/threshold.ts";
import { DAY, parseDuration } from "../duration.ts";
import { compareText } from "../finding.ts";
import type { MeasureText } from "../learning/measures/measure.ts";
import { feeding } from "../learning/plan.ts";
import { type FeedSpec, feedOf } from "./feed-spec.ts";
import { Unreadable } from "./unreadable.ts";

/** One threshold of a workflow, ready to be looked at. Lengths are milliseconds. */
export interface Rule {
  /** `<workflow>/<threshold>`. */
  id: string;
  workflow: string;
  /** The workflow's file in the repository: what the threshold names stands beside it. */
  file: string;
  threshold: Threshold;
  /** Of all that decides what it does: the threshold, its measure, hours and zone. Equal digests decide alike. */
  digest: string;
  when: ThresholdCondition;
  /** Where none is written, what ends it is that `when` no longer holds. */
  clear: ThresholdCondition | null;
  over: number;
  /** No decision on fewer cases. */
  atLeast: number;
  /** How long `when` holds before it fires, and `clear` before it is over. */
  hold: number;
  /** The share of bad ones that the objective allows, and whether the measure counts the bad ones; only of burn rates. */
  budget: { share: number; countsBad: boolean } | null;
  feed: FeedSpec;
  /** The sources that bring what it looks at. */
  sources: readonly string[];
}

/** A window, or a wait, of more than a year is a mistake; and nobody may make a run read ten thousand years. */
export const LONGEST = 366 * DAY;

/** What goes wrong where it fires: the part of an incident's key that stays the same. */
export function causeOf({ id }: Pick<Rule, "id">): string {
  return `threshold:${id}`;
}

/** The thresholds of a catalog. */
export interface CompiledRules {
  /** In the order of their ids. */
  rules: Rule[];
  /** Those that cannot be read, and why: findings of the catalog's rules, which somebody may have merged all the same. */
  unreadable: { id: string; why: string }[];
}

export function compileRules(definitions: Definitions): CompiledRules {
  const compiled: CompiledRules = { rules: [], unreadable: [] };
  for (const workflow of definitions.workflows) {
    for (const threshold of workflow.thresholds) {
      try {
        compiled.rules.push(compileRule(definitions, workflow, threshold));
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error;
        compiled.unreadable.push({ id: ruleId(workflow, threshold), why: error.message });
      }
    }
  }
  compiled.rules.sort((a, b) => compareText(a.id, b.id));
  return compiled;
}

function ruleId({ name }: WorkflowDefinition, { id }: Threshold): string {
  return `${name}/${id}`;
}

function compileRule(definitions: Definitions, workflow: WorkflowDefinition, threshold: Threshold): Rule {
  const when = conditionOf(threshold.when);
  const measure = measureText(workflow, when);
  const feed = feedOf(workflow, threshold, when);
  const rule = {
    id: ruleId(workflow, threshold),
    workflow: workflow.name,
    file: workflow.file,
    threshold,
    when,
    clear: threshold.clear === undefined ? null : conditionOf(threshold.clear),
    over: lengthOf(threshold.over),
    atLeast: threshold.at_least === undefined ? 1 : Number.parseInt(threshold.at_least, 10),
    hold: threshold.for === undefined ? 0 : lengthOf(threshold.for),
    budget: when.burn ? budgetOf(threshold, measure) : null,
    feed,
    sources: sourcesOf(definitions, workflow, threshold, feed),
  };
  if (rule.clear !== null && rule.clear.measure !== when.measure)
    throw new Unreadable(`it clears on another measure than that of "${threshold.when}"`);
  const { zone, businessHours, holidays } = definitions;
  const { then: _, ...decides } = threshold;
  const { goal, ...looked } = measure;
  const objective = when.burn ? goal : undefined;
  return { ...rule, digest: digestOf([decides, looked, objective, feed.key, zone, businessHours, holidays]) };
}

function conditionOf(text: string): ThresholdCondition {
  const read = parseThreshold(text);
  if (!read.ok) throw new Unreadable(`"${text}": ${read.message}`);
  return read.threshold;
}

function measureText({ measures }: WorkflowDefinition, { measure }: ThresholdCondition): MeasureText {
  const written = measures[measure];
  if (written !== undefined) return written as MeasureText;
  if (Object.hasOwn(SIGNALS, measure)) return {};
  throw new Unreadable(`there is no measure ${measure}`);
}

function lengthOf(text: string): number {
  const length = parseDuration(text);
  if (length === null || length < 0 || length > LONGEST) throw new Unreadable(`"${text}" is no duration`);
  return length;
}

/** The error budget: what the objective leaves. A goal such as `<= 5%` counts the bad ones already. */
function budgetOf({ objective }: Threshold, { goal }: MeasureText): Rule["budget"] {
  const read = goal === undefined ? null : parseGoal(goal);
  const countsBad = read?.ok === true && read.goal.op.startsWith("<");
  if (objective !== undefined) return { share: 1 - Number(`${Number.parseFloat(objective)}e-2`), countsBad };
  if (!read?.ok || read.goal.unit !== "ratio") throw new Unreadable("a burn rate needs an objective");
  return { share: countsBad ? read.goal.value : 1 - read.goal.value, countsBad };
}

function sourcesOf(
  definitions: Definitions,
  { name }: WorkflowDefinition,
  { source }: Threshold,
  { types }: FeedSpec,
): string[] {
  if (source !== undefined) return [source];
  return feeding(definitions, name, types).map((of) => of.name);
}

function digestOf(parts: readonly unknown[]): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts)))).slice(0, 16);
}
