import type {
  Definitions,
  MeasureFacts,
  WeekFacts,
  WorkflowDefinition,
  WorkflowFacts,
} from "../../catalog/generated/types.ts";
import { addWeeks } from "../../week.ts";
import { upperFirst } from "../../wording.ts";
import { neutralise } from "../text/neutralise.ts";
import { formatGoal, formatValue, THIN } from "../text/numbers.ts";
import { isRealChange, type Row } from "./rows.ts";

const STATISTICS: Record<string, string> = {
  p50: "typical",
  p90: "9\u00a0in\u00a010",
  p95: "19\u00a0in\u00a020",
  mean: "average",
};
const SHARES: Record<string, string> = { p50: "Half", p90: "Nine in ten", p95: "Nineteen in twenty" };
const ACCOUNT = /^[a-z\d](?:[a-z\d-]{0,38})$/i;

/**
 * A person as the board names them: the account where they have one and the board is a real one, else the name, and no `@`
 * (nobody is called by a sample).
 */
export function personName(definitions: Definitions, id: string): string {
  const person = definitions.people.find((candidate) => candidate.id === id);
  if (person !== undefined && person.github !== null && !definitions.sample && ACCOUNT.test(person.github)) {
    return `@${person.github}`;
  }
  return neutralise(person?.name ?? id);
}

/** A measure's name with what it says of a duration: `response time, 9 in 10`. */
export function measureName(row: Row): string {
  const name = neutralise(row.name.replaceAll("_", " "));
  return row.measure.unit === "h" ? `${name}, ${STATISTICS[statisticOf(row)] ?? "typical"}` : name;
}

/** `46` of `2026-W46`. */
export function weekNumber(week: string): string {
  return String(Number(week.slice(-2)));
}

/** The value as the board shows it: `41 min`, `> 41 min` where the truth lies beyond what was seen. */
export function valueText(measure: MeasureFacts): string {
  if (measure.value === null) return "missing";
  const text = formatValue(measure.unit, measure.value, measure.goal);
  return measure.beyond ? `>\u202f${text}` : text;
}

/** What the control chart says of the newest point, in words; empty where it cannot say anything. */
export function changeWord(row: Row): string {
  const { measure } = row;
  if (measure.chart === null) return measure.provisional ? "provisional" : "";
  const word = isRealChange(measure) ? `${sideOfBaseline(row)} its baseline, for real` : "normal wobble";
  return measure.provisional ? `${word}, provisional` : word;
}

/** On which side of its chart's centre the newest value lies: "better than", or "above" where nobody says what is better. */
function sideOfBaseline({ measure, lowerIsBetter, hasDirection }: Row): string {
  const isBelow = (measure.value ?? 0) < (measure.chart?.centre ?? 0);
  if (!hasDirection) return isBelow ? "below" : "above";
  return isBelow === lowerIsBetter ? "better than" : "worse than";
}

/** The counts behind a figure: "22 of 25" for a rate, "64 cases, 3 open" for a duration. */
export function countsText(measure: MeasureFacts): string {
  const { figure } = measure;
  if ("k" in figure) return figure.n === 0 ? "" : `${figure.k} of ${figure.n}`;
  if (!("censored" in figure) || figure.n === 0) return "";
  const cases = `${figure.n} ${figure.n === 1 ? "case" : "cases"}`;
  return figure.censored === 0 ? cases : `${cases}, ${figure.censored} open`;
}

/** What an audit of a few cases is judged by: "9 of 12 in four weeks"; empty for other measures. */
export function pooledText({ name, facts, measure }: Row): string {
  const pooled = name === "completion_quality" ? facts.audit?.pooled : undefined;
  if (pooled === undefined || !("k" in measure.figure) || pooled.n <= measure.figure.n) return "";
  return `${pooled.k} of ${pooled.n} in four weeks`;
}

/** The figure as a sentence: "Nine in ten are answered within 41 min (goal ≤ 15 min)". */
export function figureSentence(row: Row): string {
  const { measure } = row;
  const value = valueText(measure);
  const goal = measure.goal === null ? "" : ` (goal ${formatGoal(measure.unit, measure.goal)})`;
  const counts = countsText(measure);
  switch (row.name) {
    case "throughput":
      return `${value} finished this week${goal}`;
    case "conversion_assist":
      return `It helped to win ${value} this week${goal}`;
    case "incident_count":
      return `${value} ${measure.value === 1 ? "incident" : "incidents"} this week${goal}`;
    case "completion_quality":
      return `${counts === "" ? value : `${counts} checked`} were right, ${value}${goal}`;
    case "rework_rate":
      return `${value} had to be done again${goal}`;
    default:
      return measure.unit === "h"
        ? `${durationSentence(row, value)}${goal}`
        : `${upperFirst(measureName(row))}: ${value}${goal}`;
  }
}

function durationSentence(row: Row, value: string): string {
  const share = SHARES[statisticOf(row)];
  const done = row.name === "response_time" ? "answered" : row.name === "cycle_time" ? "finished" : null;
  if (row.measure.beyond || share === undefined || done === null) {
    return `${upperFirst(measureName(row))}: ${value}`;
  }
  return `${share} are ${done} within ${value}`;
}

/** How long the newest run of weeks beyond its range, or off its goal, has lasted: " since week 44"; empty for one week. */
export function sinceText(facts: WeekFacts, row: Row): string {
  const { series, chart, goal } = row.measure;
  const limit = chart === null ? (goal?.value ?? null) : row.lowerIsBetter ? chart.upper : chart.lower;
  if (limit === null) return "";
  const isBad = (value: number | null) =>
    value !== null && (row.lowerIsBetter ? value > limit : value < limit);
  let weeks = 0;
  while (weeks < series.length && isBad(series[series.length - 1 - weeks] ?? null)) weeks += 1;
  return weeks < 2 ? "" : ` since week ${weekNumber(addWeeks(facts.week, 1 - weeks))}`;
}

/** The response play that a threshold on this measure names; null where none does. */
export function responseOf(
  workflow: WorkflowDefinition,
  measure: string,
): WorkflowDefinition["responses"][number] | null {
  const runbooks = workflow.thresholds
    .filter(({ when }) => when.split(/[.\s<>=]/, 1)[0] === measure)
    .map(({ then }) => then.open_incident?.runbook?.split("/").at(-1));
  return workflow.responses.find(({ path }) => runbooks.includes(path.split("/").at(-1))) ?? null;
}

/** The issue of the open incident that a threshold of this measure has opened; null for none. */
export function incidentOf(facts: WeekFacts, workflow: WorkflowDefinition, measure: string): number | null {
  const causes = workflow.thresholds
    .filter(({ when }) => when.split(/[.\s<>=]/, 1)[0] === measure)
    .map(({ id }) => `threshold:${workflow.name}/${id}`);
  return facts.incidents?.open.find(({ cause }) => causes.includes(cause))?.issue ?? null;
}

/** How far a value is from its baseline: "2.9 times its baseline", "31 % below its baseline". */
export function againstBaseline(ratio: number): string {
  if (ratio >= 1) return `${Math.round((1 + ratio) * 10) / 10} times its baseline`;
  return `${Math.round(Math.abs(ratio) * 100)}${THIN}% ${ratio < 0 ? "below" : "above"} its baseline`;
}

/** What is measured against the baseline, before ", is …": an audit's four weeks, since one week of it says little; else null. */
export function pooledFigure(name: string, facts: WorkflowFacts): string | null {
  const pooled = name === "completion_quality" ? facts.audit?.pooled : undefined;
  if (pooled === undefined || pooled.value === null) return null;
  return `${pooled.k} of ${pooled.n} in four weeks, ${formatValue("ratio", pooled.value)}`;
}

function statisticOf(row: Row): string {
  return row.workflow.measures[row.name]?.statistic ?? "p50";
}
