import type { Threshold, WorkflowDefinition } from "../catalog/generated/types.ts";
import {
  type FieldCondition,
  parseConditions,
  parseSelector,
  type Selector,
} from "../catalog/grammar/selector.ts";
import type { Statistic, ThresholdCondition } from "../catalog/grammar/threshold.ts";
import { DAY, parseDuration } from "../duration.ts";
import { LOOKBACK } from "../learning/measures/assist.ts";
import { DURATION_DEFAULTS } from "../learning/measures/duration.ts";
import { kindOfMeasure } from "../learning/measures/index.ts";
import type { MeasureText } from "../learning/measures/measure.ts";
import { COMPLETION, WORK } from "../learning/measures/reopen.ts";
import { ACTIVITY_FIELD } from "../learning/measures/rework.ts";
import { Unreadable } from "./unreadable.ts";

/** Which record of a case is looked at, of all that match as far as they are known. */
export interface Matcher {
  pick: "first" | "last" | "each";
  type: string;
  where: readonly FieldCondition[];
}

/** How a case's records become the rows of a threshold. */
export type Shape =
  /** Matcher 0 begins and matcher 1 ends the duration. */
  | { kind: "duration"; finishedOnly: boolean; business: boolean; statistic: Statistic }
  /** Matcher 0 puts the case in; test 0 says whether it counts; matcher 1, where there is one, must be there too. */
  | { kind: "rate" }
  /** Matcher 0 is the check; test 0 passed, test 1 failed. */
  | { kind: "quality" }
  /** Matcher 0 completes, the others are work. */
  | { kind: "reopen" }
  | { kind: "rework"; activityField: string }
  /** Matcher 0 is counted. */
  | { kind: "count" }
  | { kind: "assist"; lookback: number }
  | { kind: "silence"; source: string | null }
  | { kind: "quarantined"; source: string | null };

/** The records that a threshold looks at. Equal keys give equal rows from equal records. */
export interface FeedSpec {
  key: string;
  workflow: string;
  shape: Shape;
  matchers: readonly Matcher[];
  tests: readonly (readonly FieldCondition[])[];
  /** The record types that matter, `any` for all. */
  types: readonly string[];
  /** How long before its window a record may still matter, in milliseconds: the case that ends now began then. */
  reach: number;
}

/** A case is followed so long, as the weekly measures do. */
const FOLLOWED = 90 * DAY;

/** What a threshold looks at. Throws Unreadable where the measure cannot be read. */
export function feedOf(
  workflow: WorkflowDefinition,
  { source }: Pick<Threshold, "source">,
  { measure }: Pick<ThresholdCondition, "measure">,
): FeedSpec {
  const written = workflow.measures[measure] as MeasureText | undefined;
  const part =
    written === undefined ? signalFeed(measure, source ?? null) : measureFeed(workflow, measure, written);
  const types = part.types ?? [...new Set(part.matchers.map(({ type }) => type))];
  const key = JSON.stringify([workflow.name, part.shape, part.matchers, part.tests]);
  return { ...part, key, workflow: workflow.name, types };
}

type Part = Pick<FeedSpec, "shape" | "matchers" | "tests" | "reach"> & { types?: readonly string[] };

function signalFeed(name: string, source: string | null): Part {
  const common = { matchers: [], tests: [], types: ["any"], reach: 0 };
  switch (name) {
    case "silence":
      return { ...common, shape: { kind: "silence", source } };
    case "quarantined":
      return { ...common, shape: { kind: "quarantined", source } };
    default:
      throw new Unreadable(`there is no measure ${name}`);
  }
}

function measureFeed(workflow: WorkflowDefinition, name: string, written: MeasureText): Part {
  const kind = kindOfMeasure(name, written).id;
  switch (kind) {
    case "duration":
      return durationFeed(name, written);
    case "rate":
      return {
        shape: { kind: "rate" },
        matchers: [
          matcher(written.of as string, "last"),
          ...(written.cases === undefined ? [] : [matcher(written.cases, "first")]),
        ],
        tests: [conditions(written.where as string)],
        reach: FOLLOWED,
      };
    case "quality":
      return qualityFeed(workflow, written);
    case "reopen":
      return {
        shape: { kind: "reopen" },
        matchers: [
          matcher(written.after ?? COMPLETION, "first"),
          ...(written.work === undefined ? WORK : [written.work]).map((text) => matcher(text, "last")),
        ],
        tests: [],
        reach: FOLLOWED,
      };
    case "rework": {
      const activityField = written.activity ?? ACTIVITY_FIELD;
      return {
        shape: { kind: "rework", activityField },
        matchers: [],
        tests: [],
        types: ["any"],
        reach: FOLLOWED,
      };
    }
    case "assist": {
      const lookback = parseDuration(written.lookback ?? LOOKBACK) as number;
      return {
        shape: { kind: "assist", lookback },
        matchers: [],
        tests: [],
        types: ["conversion.won"],
        reach: lookback,
      };
    }
    case "incidents":
      return {
        shape: { kind: "count" },
        matchers: [{ pick: "each", type: "incident.opened", where: [] }],
        tests: [],
        reach: 0,
      };
    case "count": {
      const counted = matcher(written.count ?? "case.completed", "each");
      return {
        shape: { kind: "count" },
        matchers: [counted],
        tests: [],
        reach: counted.pick === "each" ? 0 : FOLLOWED,
      };
    }
    default:
      throw new Error(`thresholds cannot look at ${kind}`);
  }
}

function durationFeed(name: string, written: MeasureText): Part {
  const text = { ...DURATION_DEFAULTS[name], ...written };
  const finishedOnly = text.of === "finished";
  const from = matcher(text.from as string, "first");
  return {
    shape: {
      kind: "duration",
      finishedOnly,
      business: text.hours === "business",
      statistic: (text.statistic ?? "p50") as Statistic,
    },
    matchers: [from, matcher(text.to as string, "first")],
    tests: [],
    reach: FOLLOWED,
  };
}

/** Every check within the window counts: a threshold does not wait for the week's sample to be complete. */
function qualityFeed({ measures }: WorkflowDefinition, { passes }: MeasureText): Part {
  const shape: Shape = { kind: "quality" };
  if (passes === undefined) {
    const passed = (value: string): FieldCondition[] => [{ field: "passed", op: "=", values: [value] }];
    const check = matcher("last output.checked", "last");
    return { shape, matchers: [check], tests: [passed("true"), passed("false")], reach: FOLLOWED };
  }
  const completion = matcher(
    (measures.cycle_time as MeasureText | undefined)?.to ?? "last case.completed",
    "last",
  );
  const failed: FieldCondition[] = [];
  return { shape, matchers: [completion], tests: [conditions(passes), failed], reach: FOLLOWED };
}

function matcher(text: string, pick: "first" | "last" | "each"): Matcher {
  const read = parseSelector(text);
  if (!read.ok) throw new Unreadable(`"${text}": ${read.message}`);
  const selector: Selector = read.selector;
  return {
    pick: selector.pick === "each" ? pick : selector.pick,
    type: selector.type,
    where: selector.where,
  };
}

function conditions(text: string): FieldCondition[] {
  const read = parseConditions(text);
  if (!read.ok) throw new Unreadable(`"${text}": ${read.message}`);
  return read.conditions;
}
