import type {
  MeasureFacts,
  WeekFacts,
  WorkflowDefinition,
  WorkflowFacts,
} from "../../catalog/generated/types.ts";
import { compareText } from "../../finding.ts";

/**
 * Red and green say off and on goal. Yellow is on goal, but changed for real or read from a broken source. White has no number.
 * `open` waits for the rest of a week that is not over; `plain` has no goal.
 */
export type Colour = "red" | "yellow" | "green" | "missing" | "open" | "plain";

export const SIGN: Record<Colour, string> = {
  red: "🔴",
  yellow: "🟡",
  green: "🟢",
  missing: "⚪",
  open: "",
  plain: "",
};

/** One measure of one workflow this week, with all that a row of the board needs. */
export interface Row {
  workflow: WorkflowDefinition;
  facts: WorkflowFacts;
  name: string;
  measure: MeasureFacts;
  colour: Colour;
  /** The same measure a week before, where there was one. */
  before: MeasureFacts | null;
  lowerIsBetter: boolean;
  /** False where nothing says which way is better: a custom count or share without a goal. */
  hasDirection: boolean;
  /** The measure in the week's facts. */
  pointer: string;
}

/** Measures of which more is better, where no goal says it. */
const MORE_IS_BETTER = new Set(["throughput", "completion_quality", "conversion_assist"]);

const KNOWN_DIRECTION = new Set([...MORE_IS_BETTER, "rework_rate", "reopen_rate", "incident_count"]);

/** The week's rows, the worst first; `before` is the week before, where it has facts. */
export function rowsOf(facts: WeekFacts, before: WeekFacts | null): Row[] {
  const rows = facts.workflows.flatMap((workflow, index) => {
    const definition = facts.definitions.workflows.find(({ name }) => name === workflow.name);
    if (definition === undefined) return [];
    const earlier = before?.workflows.find(({ name }) => name === workflow.name) ?? null;
    return Object.entries(workflow.measures)
      .filter(
        ([name, measure]) => measure.value !== null || measure.goal !== null || name in definition.measures,
      )
      .map(
        ([name, measure]): Row => ({
          workflow: definition,
          facts: workflow,
          name,
          measure,
          colour: colourOf(measure, facts.state),
          before: earlier?.measures[name] ?? null,
          lowerIsBetter: isLowerBetter(name, measure),
          hasDirection: measure.goal !== null || measure.unit === "h" || KNOWN_DIRECTION.has(name),
          pointer: `/workflows/${index}/measures/${name}`,
        }),
      );
  });
  return rows.toSorted(compareRows);
}

/**
 * The colour of a measure; one read from a broken source is never green. A number that a running week does not have yet is not missing,
 * unless its source is broken.
 */
export function colourOf(measure: MeasureFacts, state: WeekFacts["state"]): Colour {
  if (measure.value === null) return state === "to-date" && measure.trusted ? "open" : "missing";
  if (measure.onGoal === false) return "red";
  if (!measure.trusted || measure.state === "watch" || measure.state === "pause") return "yellow";
  if (measure.onGoal === true) return "green";
  return measure.goal === null ? "plain" : "open";
}

/** True where the control chart says that the newest point is no normal wobble. */
export function isRealChange(measure: MeasureFacts): boolean {
  return measure.chart !== null && measure.chart.signals.length > 0;
}

/** Where a row stands on the board. */
export type Section = "needs-you" | "still-counting" | "on-goal" | "without-goal" | "not-measured";

/**
 * What a person can act on comes first: what is off goal, must pause, or went missing. A number that changed but has no goal stands with
 * the others without one, and one that has never been there takes no room from those that have.
 */
export function sectionOf({ colour, measure }: Row): Section {
  switch (colour) {
    case "red":
      return "needs-you";
    case "yellow":
      return measure.goal !== null || measure.state === "pause" ? "needs-you" : "without-goal";
    case "missing":
      return measure.trusted && measure.series.every((value) => value === null)
        ? "not-measured"
        : "needs-you";
    case "open":
      return "still-counting";
    case "green":
      return "on-goal";
    case "plain":
      return "without-goal";
    default:
      return colour satisfies never;
  }
}

/** Rows of one section of the board, in their order. */
export function inSection(rows: readonly Row[], section: Section): Row[] {
  return rows.filter((row) => sectionOf(row) === section);
}

/** How far a value is on the bad side of its goal, as a share of the goal; 0 where it is not. */
function distance(row: Row): number {
  const { value, goal } = row.measure;
  if (value === null || goal === null) return 0;
  const gap = row.lowerIsBetter ? value - goal.value : goal.value - value;
  return Math.max(0, gap) / Math.max(Math.abs(goal.value), 1e-9);
}

function isLowerBetter(name: string, measure: MeasureFacts): boolean {
  if (measure.goal !== null) return measure.goal.op.startsWith("<");
  return !MORE_IS_BETTER.has(name);
}

/**
 * Rows as the board shows them: measures of one workflow that are missing for one reason share a row, so that a silent source does not push
 * everything else off a phone's screen. Each group's first row stands for it.
 */
export function shownRows(rows: readonly Row[]): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const reason = row.colour === "missing" ? row.measure.missing : row.name;
    const key = JSON.stringify([row.colour, row.workflow.name, reason]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

const ORDER: Record<Colour, number> = { red: 0, yellow: 1, missing: 2, open: 3, green: 4, plain: 5 };

/** Within a colour: what must pause, what changed for real, what is furthest from its goal. */
function compareRows(a: Row, b: Row): number {
  return (
    ORDER[a.colour] - ORDER[b.colour] ||
    Number(b.measure.state === "pause") - Number(a.measure.state === "pause") ||
    Number(isRealChange(b.measure)) - Number(isRealChange(a.measure)) ||
    distance(b) - distance(a) ||
    compareText(a.workflow.name, b.workflow.name) ||
    compareText(a.name, b.name)
  );
}
