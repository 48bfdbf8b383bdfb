import type { Catalog, Located } from "../catalog.ts";
import type { Measures, Workflow } from "../generated/types.ts";
import type { Unit } from "../grammar/comparison.ts";
import type { Unreadable } from "../grammar/failure.ts";
import { type FieldCondition, parseConditions, parseSelector, type Selector } from "../grammar/selector.ts";
import type { Statistic } from "../grammar/threshold.ts";
import type { Path } from "../rules/rule.ts";
import { once } from "./once.ts";

export type MeasureKind =
  | "duration"
  | "rate"
  | "count"
  | "quality"
  | "rework"
  | "reopen"
  | "assist"
  | "incidents";

type AnyMeasure = NonNullable<Measures[string]>;

/** A measure of a workflow and where it stands. */
export interface WrittenMeasure {
  workflow: Located<Workflow>;
  name: string;
  kind: MeasureKind;
  path: Path;
  measure: AnyMeasure;
}

/** A selector as written, or the conditions of a rate or a quality check. */
export interface WrittenSelector {
  of: WrittenMeasure;
  path: Path;
  text: string;
  read: { ok: true; selector: Selector } | Unreadable;
}

export interface WrittenConditions {
  of: WrittenMeasure;
  path: Path;
  text: string;
  read: { ok: true; conditions: FieldCondition[] } | Unreadable;
}

const KIND_OF_NAME: Record<string, MeasureKind> = {
  response_time: "duration",
  cycle_time: "duration",
  completion_quality: "quality",
  rework_rate: "rework",
  reopen_rate: "reopen",
  conversion_assist: "assist",
  throughput: "count",
  incident_count: "incidents",
};

/** The unit in which a measure of the kind is told. */
export const UNIT_OF_KIND: Record<MeasureKind, Unit> = {
  duration: "h",
  rate: "ratio",
  quality: "ratio",
  rework: "ratio",
  reopen: "ratio",
  count: "count",
  assist: "count",
  incidents: "count",
};

/** The kind of a measure: by its name for those that every business has, else by what is written in it. */
function measureKind(name: string, measure: object): MeasureKind {
  const known = Object.hasOwn(KIND_OF_NAME, name) ? KIND_OF_NAME[name] : undefined;
  if (known !== undefined) return known;
  if ("from" in measure) return "duration";
  return "count" in measure ? "count" : "rate";
}

/** The statistic that the board shows of a duration; p50 unless said otherwise. */
export function statisticOf({ measure }: WrittenMeasure): Statistic {
  return "statistic" in measure && measure.statistic !== undefined ? measure.statistic : "p50";
}

export const measuresOf: (catalog: Catalog) => readonly WrittenMeasure[] = once((catalog) =>
  catalog.workflows.flatMap((workflow) =>
    Object.entries(workflow.value.spec.measures).flatMap(([name, measure]) =>
      measure === undefined
        ? []
        : [{ workflow, name, kind: measureKind(name, measure), path: ["spec", "measures", name], measure }],
    ),
  ),
);

/** The measure of a workflow by its name. */
export function measureNamed(
  catalog: Catalog,
  workflow: Located<Workflow>,
  name: string,
): WrittenMeasure | undefined {
  return measuresByWorkflow(catalog).get(workflow)?.get(name);
}

/** The measures of a workflow, in the order in which they stand. */
export function measuresOfWorkflow(catalog: Catalog, workflow: Located<Workflow>): WrittenMeasure[] {
  return [...(measuresByWorkflow(catalog).get(workflow)?.values() ?? [])];
}

const measuresByWorkflow = once((catalog) => {
  const found = new Map<Located<Workflow>, Map<string, WrittenMeasure>>();
  for (const measure of measuresOf(catalog)) {
    const ofWorkflow = found.get(measure.workflow) ?? new Map<string, WrittenMeasure>();
    found.set(measure.workflow, ofWorkflow.set(measure.name, measure));
  }
  return found;
});

/** The keys of a measure that hold a selector. A rate's `of` is one; a duration's `of` says opened or finished. */
const SELECTOR_KEYS: Record<MeasureKind, readonly string[]> = {
  duration: ["from", "to"],
  rate: ["of", "cases"],
  count: ["count"],
  reopen: ["after", "work"],
  quality: [],
  rework: [],
  assist: [],
  incidents: [],
};

const CONDITION_KEYS: Partial<Record<MeasureKind, string>> = { rate: "where", quality: "passes" };

export const writtenSelectors: (catalog: Catalog) => readonly WrittenSelector[] = once((catalog) =>
  measuresOf(catalog).flatMap((of) =>
    SELECTOR_KEYS[of.kind].flatMap((key) => {
      const text = textAt(of.measure, key);
      return text === null ? [] : [{ of, path: [...of.path, key], text, read: parseSelector(text) }];
    }),
  ),
);

export const writtenConditions: (catalog: Catalog) => readonly WrittenConditions[] = once((catalog) =>
  measuresOf(catalog).flatMap((of) => {
    const key = CONDITION_KEYS[of.kind];
    const text = key === undefined ? null : textAt(of.measure, key);
    return key === undefined || text === null
      ? []
      : [{ of, path: [...of.path, key], text, read: parseConditions(text) }];
  }),
);

/** The selector as written under a key of the measure, if it is there and can be read. */
export function selectorAt(catalog: Catalog, of: WrittenMeasure, key: string): Selector | null {
  const found = selectorsByMeasure(catalog)
    .get(of)
    ?.find(({ path }) => path.at(-1) === key);
  return found?.read.ok ? found.read.selector : null;
}

const selectorsByMeasure = once((catalog) => Map.groupBy(writtenSelectors(catalog), ({ of }) => of));

function textAt(measure: object, key: string): string | null {
  const value: unknown = Object.entries(measure).find(([name]) => name === key)?.[1];
  return typeof value === "string" ? value : null;
}
