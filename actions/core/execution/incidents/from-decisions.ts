import type { Catalog, Located } from "../../catalog/catalog.ts";
import type { Source, Workflow } from "../../catalog/generated/types.ts";
import { parseThreshold, type ThresholdCondition } from "../../catalog/grammar/threshold.ts";
import { runbooksByFile } from "../../catalog/lookup/named-files.ts";
import { workflowsByName } from "../../catalog/lookup/names.ts";
import { resolvePath } from "../../catalog/lookup/paths.ts";
import type { Decision } from "../../decision/decision-record.ts";
import { HOUR, parseDuration } from "../../duration.ts";
import { counted, formatValue } from "../../report/text/numbers.ts";
import type { Severity } from "./incident.ts";
import type { Trigger } from "./trigger.ts";

/** What decisions mean for incidents. */
export interface Signals {
  triggers: Trigger[];
  recoveries: { cause: string; at: number }[];
}

/**
 * Turns decisions into what opens incidents and what calms them, the oldest first. The silence of a source points at the
 * dependency that it comes from: then that is the cause, and one incident for all workflows that use it. A decision of a
 * workflow that the catalog does not know any more opens nothing: nobody would own it.
 */
export function signalsOf(decisions: readonly Decision[], catalog: Catalog): Signals {
  const signals: Signals = { triggers: [], recoveries: [] };
  for (const decision of decisions.toSorted((a, b) => a.at - b.at)) {
    const { incident } = decision.outcome;
    const workflow = workflowsByName(catalog).get(decision.workflow);
    if (incident === null || workflow === undefined) continue;
    const trigger = triggerOf(decision, workflow, catalog, incident);
    if (decision.does === "fires") signals.triggers.push(trigger);
    else signals.recoveries.push({ cause: trigger.origin.cause, at: decision.at });
  }
  return signals;
}

function triggerOf(
  decision: Decision,
  workflow: Located<Workflow>,
  catalog: Catalog,
  { severity, runbook }: { severity: Severity; runbook: string | null },
): Trigger {
  const { owner, reviewer, escalation } = workflow.value.spec;
  const dependency = silentDependency(decision, workflow, catalog);
  const about =
    dependency === null
      ? {
          cause: decision.cause,
          title: titleOf(decision, workflow, runbook, catalog),
          workflows: [workflow.value.metadata.name],
          runbook,
        }
      : dependencyOrigin(dependency, workflow, catalog);
  return {
    origin: {
      ...about,
      since: decision.since,
      dependency,
      figure: figureOf(decision),
      owner,
      reviewer,
      escalation,
    },
    severity,
    at: decision.at,
    by: "opsbook",
  };
}

/** What a dependency's incident is about: all workflows that use it, and the fallback of the first. */
export function dependencyOrigin(
  dependency: string,
  first: Located<Workflow>,
  catalog: Catalog,
): { cause: string; title: string; workflows: string[]; runbook: string | null } {
  const users = catalog.workflows.filter(({ value }) =>
    value.spec.dependencies.some(({ name }) => name === dependency),
  );
  const names = [first, ...users].map(({ value }) => value.metadata.name);
  const fallback = first.value.spec.dependencies.find(({ name }) => name === dependency)?.fallback;
  const runbook = fallback === undefined ? null : resolvePath(first.file, fallback);
  const title = runbook === null ? undefined : runbooksByFile(catalog).get(runbook)?.value.metadata.title;
  return {
    cause: `dependency:${dependency}`,
    title: title ?? `${dependency} is down`,
    workflows: [...new Set(names)],
    runbook,
  };
}

/** The dependency behind a rule about silence; null for any other rule, or where no source names one that is used here. */
function silentDependency(
  { condition }: Decision,
  { value }: Located<Workflow>,
  catalog: Catalog,
): string | null {
  if (!/^silence\b/.test(condition)) return null;
  const used = new Set(value.spec.dependencies.map(({ name }) => name));
  const behind = catalog.sources
    .filter((source) => feeds(source, value.metadata.name))
    .flatMap((source) => source.value.spec.dependency ?? [])
    .filter((name) => used.has(name));
  const [only, ...more] = new Set(behind);
  return only === undefined || more.length > 0 ? null : only;
}

function feeds({ value }: Located<Source>, workflow: string): boolean {
  return value.spec.emit.some((rule) => rule.workflow === workflow);
}

function titleOf(
  decision: Decision,
  workflow: Located<Workflow>,
  runbook: string | null,
  catalog: Catalog,
): string {
  const play = runbook === null ? undefined : runbooksByFile(catalog).get(runbook)?.value.metadata.title;
  const rule = decision.rule.slice(decision.rule.indexOf("/") + 1).replaceAll("-", " ");
  return play ?? `${workflow.value.metadata.title ?? workflow.value.metadata.name}: ${rule}`;
}

/**
 * `response time (p90) 41 min over the last 24 h, 12 cases; it fires above 30 min`, or
 * `nothing has come for 5.1 h of business time; it fires above 5 h`.
 */
function figureOf({ condition, value, unit, beyond, over, cases }: Decision): string {
  const read = parseThreshold(condition);
  const [name, limit] = read.ok ? shownCondition(read.threshold) : [condition, condition];
  const shown = value === null ? "not known" : `${beyond ? "more than " : ""}${formatValue(unit, value)}`;
  const isSilence = read.ok && read.threshold.measure === "silence" && value !== null;
  const window = parseDuration(over);
  const figure = isSilence
    ? `nothing has come for ${shown} of business time`
    : `${name} ${shown} over the last ${window === null ? over : formatValue("h", window / HOUR)}, ${counted(cases, "case")}`;
  return `${figure}; it fires ${limit}`;
}

const WORDS = { ">": "above", ">=": "from", "<": "below", "<=": "up to" } as const;

function shownCondition({ measure, statistic, op, value, unit, burn }: ThresholdCondition): [string, string] {
  const how = burn ? " (burn rate)" : statistic === null ? "" : ` (${statistic})`;
  return [`${measure.replaceAll("_", " ")}${how}`, `${WORDS[op]} ${formatValue(unit, value)}`];
}
