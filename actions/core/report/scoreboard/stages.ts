import type { WeekFacts, WorkflowDefinition, WorkflowFacts } from "../../catalog/generated/types.ts";
import { listed } from "../../wording.ts";
import { neutralise } from "../text/neutralise.ts";
import { counted } from "../text/numbers.ts";
import type { Links } from "./links.ts";
import { colourOf, type Row, sectionOf } from "./rows.ts";
import { markdownTable } from "./table.ts";
import { againstBaseline, pooledFigure } from "./words.ts";

/** About 30 days: how long a workflow keeps its goals before its next stage is earned. */
export const WEEKS_TO_EARN = 4;
/** Below this, control limits are provisional (methods.md). */
const BASELINE_WEEKS = 12;

export interface StageVerdict {
  verdict: "pause" | "earned" | "not-yet" | "keeps";
  /** What the figures allow to be said, as Markdown. */
  words: string;
}

/**
 * What this week's figures, with those of the weeks before, allow to be said of a workflow's stage. They never move it: a person does, by a
 * reviewed change of the workflow. `earlier` are the weeks before, the newest last.
 */
export function stageVerdict(
  facts: WeekFacts,
  earlier: readonly WeekFacts[],
  definition: WorkflowDefinition,
): StageVerdict {
  const workflow = facts.workflows.find(({ name }) => name === definition.name);
  if (workflow === undefined) return { verdict: "not-yet", words: "Not measured this week." };
  const goals = Object.values(workflow.measures).filter(({ goal }) => goal !== null);
  if (goals.length === 0 && workflow.state !== "pause") {
    return { verdict: "not-yet", words: "Not yet: no goal is set, so there is nothing to keep." };
  }
  if (goals.length > 0 && goals.every(({ value }) => value === null)) {
    return { verdict: "not-yet", words: "Nothing can be said: its numbers are missing." };
  }
  const reasons = pauseReasons(workflow);
  if (workflow.state === "pause") {
    const why = reasons.length === 0 ? "" : `: ${listed(reasons)}`;
    return definition.stage === "paused"
      ? { verdict: "keeps", words: `Stays paused${why}.` }
      : { verdict: "pause", words: `🔴 **Must pause**${why}.` };
  }
  switch (definition.stage) {
    case "baseline":
      return baselineVerdict(definition, workflow);
    case "controlled":
      return keptVerdict(facts, earlier, definition, "standard");
    case "paused":
      return keptVerdict(facts, earlier, definition, "controlled");
    case "standard":
      return standardVerdict(workflow);
    default:
      return definition.stage satisfies never;
  }
}

/** Every workflow with its stage and what the figures say of it. */
export function stagesSection(facts: WeekFacts, earlier: readonly WeekFacts[], links: Links): string {
  const rows = facts.definitions.workflows.map((definition) => [
    `[${neutralise(definition.title)}](${links.file(definition.file)})<br><sub>${definition.stage}</sub>`,
    stageVerdict(facts, earlier, definition).words,
  ]);
  const table = markdownTable(["Workflow and stage", "What the figures say"], rows);
  return `### Stages\n\n${table}\n\n<sub>Figures never move a stage: a reviewed change of the workflow does.</sub>`;
}

function pauseReasons(workflow: WorkflowFacts): string[] {
  return Object.entries(workflow.measures)
    .filter(([, measure]) => measure.state === "pause")
    .map(([name, measure]) => {
      const ratio = measure.variance?.ratio ?? null;
      const size = ratio === null ? "worse than its baseline" : againstBaseline(ratio);
      const pooled = pooledFigure(name, workflow);
      const figure = pooled === null ? "" : `, ${pooled},`;
      return `${neutralise(name.replaceAll("_", " "))}${figure} is ${size}${measure.provisional ? " (provisional)" : ""}`;
    });
}

function baselineVerdict(definition: WorkflowDefinition, workflow: WorkflowFacts): StageVerdict {
  if (definition.baseline === null) {
    return { verdict: "not-yet", words: "Not yet: no baseline weeks are named." };
  }
  const goals = Object.entries(workflow.measures).filter(([, { goal }]) => goal !== null);
  const missing = goals
    .filter(([, { value }]) => value === null)
    .map(([name]) => neutralise(name.replaceAll("_", " ")));
  if (missing.length > 0) return { verdict: "not-yet", words: `Not yet: ${listed(missing)} missing.` };
  const weeks = goals.map(([, { chart }]) => chart?.weeks ?? 0);
  const fewest = weeks.length === 0 ? 0 : Math.min(...weeks);
  if (fewest < BASELINE_WEEKS) {
    return {
      verdict: "not-yet",
      words: `Not yet: ${fewest} of ${BASELINE_WEEKS} baseline weeks are complete.`,
    };
  }
  if (workflow.state !== "ok")
    return { verdict: "not-yet", words: "Not yet: something changed since the baseline." };
  return {
    verdict: "earned",
    words: `🟢 **Earned controlled**: ${counted(fewest, "baseline week")} complete, nothing beyond its tolerance.`,
  };
}

function keptVerdict(
  facts: WeekFacts,
  earlier: readonly WeekFacts[],
  definition: WorkflowDefinition,
  next: string,
): StageVerdict {
  const weeks = [facts, ...earlier.toReversed()]
    .filter(({ state }) => state === "closed")
    .slice(0, WEEKS_TO_EARN);
  const failures = weeks.map((week) => failedGoals(week, definition.name));
  const kept = failures.filter((failed) => failed.length === 0).length;
  const goals = Object.values(
    facts.workflows.find(({ name }) => name === definition.name)?.measures ?? {},
  ).filter(({ goal }) => goal !== null).length;
  if (kept === WEEKS_TO_EARN) {
    return {
      verdict: "earned",
      words: `🟢 **Earned ${next}**: ${goals === 1 ? "its goal" : `all ${goals} goals`} kept ${WEEKS_TO_EARN} weeks running, nothing beyond its tolerance.`,
    };
  }
  const names = [...new Set(failures.flat())].map((name) => neutralise(name.replaceAll("_", " ")));
  const why = names.length === 0 ? "" : ` (${listed(names)})`;
  return {
    verdict: "not-yet",
    words: `Not yet: goals kept in ${kept} of ${counted(weeks.length, "week")}${why}; ${WEEKS_TO_EARN} running earn ${next}.`,
  };
}

/** Measures that keep a week from counting: off goal, missing, not trusted, or beyond the tolerance. */
function failedGoals(facts: WeekFacts, name: string): string[] {
  const workflow = facts.workflows.find((candidate) => candidate.name === name);
  if (workflow === undefined) return ["no facts"];
  const goals = Object.entries(workflow.measures).filter(([, { goal }]) => goal !== null);
  if (goals.length === 0) return ["no goal"];
  return goals
    .filter(([, measure]) => colourOf(measure, facts.state) !== "green")
    .map(([measure]) => measure);
}

function standardVerdict(workflow: WorkflowFacts): StageVerdict {
  const off = Object.entries(workflow.measures)
    .filter(([, { onGoal }]) => onGoal === false)
    .map(([name]) => neutralise(name.replaceAll("_", " ")));
  if (workflow.state === "watch")
    return { verdict: "keeps", words: "Keeps it, but 🟡 something changed: watch it." };
  if (off.length > 0) return { verdict: "keeps", words: `Keeps it, with ${listed(off)} off goal.` };
  return { verdict: "keeps", words: "Keeps it." };
}

/** How many rows of a board carry each colour, those without a goal and those not measured yet left out. */
export function countColours(rows: readonly Row[]): Record<Row["colour"], number> {
  const counts = { red: 0, yellow: 0, green: 0, missing: 0, open: 0, plain: 0 };
  for (const row of rows) {
    const section = sectionOf(row);
    if (section !== "without-goal" && section !== "not-measured") counts[row.colour] += 1;
  }
  return counts;
}
