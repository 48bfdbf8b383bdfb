import type { Definitions, SourceDefinition, WorkflowDefinition } from "../catalog/generated/types.ts";
import { parseDuration } from "../duration.ts";
import { compareText } from "../finding.ts";
import type { CasesPlan } from "./cases.ts";
import { LOOKBACK } from "./measures/assist.ts";
import { compileMeasure } from "./measures/index.ts";
import type { Measure } from "./measures/measure.ts";
import { ACTIVITY_FIELD } from "./measures/rework.ts";
import { collectNeeds, conditionsOf } from "./selectors.ts";
import { splitSample } from "./statistics/split-sample.ts";

/**
 * Flow is measured for every workflow, whether it sets goals for it or not, where a source sends what shows it: with no record of work, "0 %
 * reopened" would be a false zero.
 */
const ALWAYS: Readonly<Record<string, readonly string[]>> = {
  cycle_time: ["case.completed"],
  rework_rate: ["case.worked", "case.completed"],
  reopen_rate: ["case.reopened", "case.worked"],
};
const OPENED = "first case.opened";
const FINISHED = "last case.completed";
const REOPENED = "last case.reopened";

/** One workflow, ready to fold its records. */
export interface WorkflowPlan extends CasesPlan {
  definition: WorkflowDefinition;
  measures: Measure[];
  /** Slots of the record that brings a case in, that finishes it, and that opens it again. */
  opened: number;
  finished: number;
  reopened: number;
  /** What is drawn for the weekly audit; null where the workflow does not measure its quality. */
  audit: { size: number; automatic: boolean } | null;
  /** Counts the records that are worth something; null where no value is given. */
  valueCounter: number | null;
}

/** All definitions, ready to fold records. */
export interface Plan {
  definitions: Definitions;
  workflows: WorkflowPlan[];
  /** The longest lookback: how long a touch is kept, in milliseconds. */
  lookback: number;
}

/** Compiles the definitions. Throws where a selector or goal cannot be read: rules refuse such a catalog. */
export function compilePlan(definitions: Definitions): Plan {
  const audited = definitions.workflows.filter(({ measures }) => "completion_quality" in measures);
  const sizes =
    audited.length === 0
      ? new Map<string, number>()
      : splitSample(
          definitions.audit.sample,
          audited.map(({ name, risk }) => ({ name, ...risk })),
        );
  const workflows = definitions.workflows
    .toSorted((a, b) => compareText(a.name, b.name))
    .map((definition) =>
      compileWorkflow(definition, flowOf(definitions, definition.name), sizes.get(definition.name) ?? null),
    );
  const lookbacks = workflows.map(({ lookback }) => lookback ?? 0);
  return { definitions, workflows, lookback: Math.max(durationOf(LOOKBACK), ...lookbacks) };
}

/** The flow measures that some source of the workflow can show; all of them where no source is known. */
function flowOf(definitions: Definitions, workflow: string): string[] {
  return Object.entries(ALWAYS)
    .filter(
      ([, types]) => definitions.sources.length === 0 || feeding(definitions, workflow, types).length > 0,
    )
    .map(([name]) => name);
}

function compileWorkflow(
  definition: WorkflowDefinition,
  flow: readonly string[],
  size: number | null,
): WorkflowPlan {
  const needs = collectNeeds();
  const written = definition.measures;
  const names = [...Object.keys(written), ...flow.filter((name) => !(name in written))];
  const measures = names.map((name) => compileMeasure(name, written[name] ?? {}, needs));
  const cycle = written.cycle_time ?? {};
  const passes = written.completion_quality?.passes;
  const tests = passes === undefined ? [] : [conditionsOf(passes)];
  const assists = written.conversion_assist;
  const { value } = definition;
  return {
    definition,
    measures,
    opened: needs.slot(cycle.from ?? OPENED, "first").slot,
    finished: needs.slot(cycle.to ?? FINISHED, "first", { tests }).slot,
    reopened: needs.slot(REOPENED, "last").slot,
    audit: size === null ? null : { size, automatic: passes !== undefined },
    valueCounter: value === null ? null : needs.counter(value.per, []),
    slots: needs.slots,
    counters: needs.counters,
    activityField: written.rework_rate?.activity ?? ACTIVITY_FIELD,
    lookback: assists === undefined ? null : durationOf(assists.lookback ?? LOOKBACK),
  };
}

function durationOf(text: string): number {
  const length = parseDuration(text);
  if (length === null) throw new Error(`the duration "${text}" passed the catalog's checks`);
  return length;
}

/** The sources that a measure of a workflow reads, going by what the Sources say they emit. */
export function feeding(
  definitions: Definitions,
  workflow: string,
  types: readonly string[],
): SourceDefinition[] {
  return definitions.sources.filter((source) => {
    if (source.workflows.length > 0 && !source.workflows.includes(workflow) && !isShared(types)) return false;
    return types.includes("any") || source.types.some((type) => types.includes(type));
  });
}

/** Conversions count for every workflow that helped, whichever source they come from. */
function isShared(types: readonly string[]): boolean {
  return types.includes("conversion.won");
}
