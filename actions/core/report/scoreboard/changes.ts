import type {
  MeasureFacts,
  WeekFacts,
  WorkflowDefinition,
  WorkflowFacts,
} from "../../catalog/generated/types.ts";
import { addWeeks } from "../../week.ts";
import { listed } from "../../wording.ts";
import { neutralise } from "../text/neutralise.ts";
import { counted, formatGoal, formatValue } from "../text/numbers.ts";
import type { Links } from "./links.ts";
import { isRealChange, type Row, SIGN } from "./rows.ts";
import { againstBaseline, personName, pooledFigure, valueText, weekNumber } from "./words.ts";

const SHOWN = 6;

const FIRST_WEEK = "This is the first week on the board: there is nothing to compare it with yet.";
const NOTHING = "No number crossed its goal, and nothing that was agreed has changed.";
/** A number that was missing the week before did not get worse, wherever it is now. */
const BACK_OFF_GOAL = " has a number again, off goal: ";
/** Without a record, "nothing crossed its goal" would sound as if all were well. */
const NOTHING_CAME = "Nothing has come in, so nothing can be said yet of what changed.";

/** What is different from the week before, the most urgent first: numbers that crossed a line, then agreements that changed. */
export function changesSection(
  facts: WeekFacts,
  before: WeekFacts | null,
  rows: readonly Row[],
  links: Links,
): string {
  const head = "### What changed since last week";
  const changes = before === null ? [] : changesOf(facts, before, rows, links);
  if (before === null) return `${head}\n\n${FIRST_WEEK} ${firstWeekToDo(facts)}`;
  if (changes.length === 0) return `${head}\n\n${facts.records.count === 0 ? NOTHING_CAME : NOTHING}`;
  const bullets = changes.map((change) => `- ${change}`);
  const shown = bullets.slice(0, SHOWN).join("\n");
  const rest = bullets.slice(SHOWN);
  if (rest.length === 0) return `${head}\n\n${shown}`;
  const fold = `<details><summary>${rest.length} more</summary>\n\n${rest.join("\n")}\n\n</details>`;
  return `${head}\n\n${shown}\n\n${fold}`;
}

/** The same in one line, which is read before anything else: how much got worse, is missing, or got better. */
export function changesLine(
  facts: WeekFacts,
  before: WeekFacts | null,
  rows: readonly Row[],
  links: Links,
): string {
  const start = "**Since last week:**";
  if (before === null) return `${start} this is the first board.`;
  const changes = changesOf(facts, before, rows, links);
  if (changes.length === 0 && facts.records.count === 0) return `${start} nothing has come in yet.`;
  if (changes.length === 0)
    return `${start} nothing crossed its goal, and nothing that was agreed has changed.`;
  const again = changes.filter((change) => change.includes(BACK_OFF_GOAL)).length;
  const of = (sign: string): number => changes.filter((change) => change.startsWith(sign)).length;
  const [red, missing, watch, better] = [of(SIGN.red), of(SIGN.missing), of(SIGN.yellow), of(SIGN.green)];
  const agreed = changes.length - red - missing - watch - better;
  const worse = red - again;
  const parts = [
    worse > 0 ? `${SIGN.red} ${worse} got worse` : "",
    again > 0 ? `${SIGN.red} ${again} there again, off goal` : "",
    missing > 0 ? `${SIGN.missing} ${missing} went missing` : "",
    watch > 0 ? `${SIGN.yellow} ${watch} to look at` : "",
    better > 0 ? `${SIGN.green} ${better} got better` : "",
    agreed > 0 ? `${agreed} changed by agreement` : "",
  ].filter((part) => part !== "");
  return `${start} ${parts.join(" · ").replaceAll(/(?<=[\p{So}\d]) /gu, "\u00a0")}`;
}

/** What makes the second week worth reading. */
function firstWeekToDo(facts: WeekFacts): string {
  const next = weekNumber(addWeeks(facts.week, 1));
  return facts.records.count === 0
    ? `Bring in what there is, and the board of week ${next} says what changed.`
    : `The board of week ${next} says what changed.`;
}

function changesOf(facts: WeekFacts, before: WeekFacts, rows: readonly Row[], links: Links): string[] {
  return [
    ...pauseChanges(facts, before, rows, links),
    ...rows.filter((row) => !isSaidByPause(row, before)).flatMap((row) => crossing(row, links)),
    ...sourceChanges(facts, before, links),
    ...agreementChanges(facts, before, links),
  ];
}

/** A measure that makes its workflow pause this week: the line about the pause names it. */
function isSaidByPause(row: Row, before: WeekFacts): boolean {
  const earlier = before.workflows.find(({ name }) => name === row.workflow.name);
  const begins = earlier !== undefined && earlier.state !== "pause" && row.facts.state === "pause";
  return begins && row.measure.state === "pause";
}

function pauseChanges(facts: WeekFacts, before: WeekFacts, rows: readonly Row[], links: Links): string[] {
  return facts.workflows.flatMap((workflow) => {
    const definition = facts.definitions.workflows.find(({ name }) => name === workflow.name);
    const earlier = before.workflows.find(({ name }) => name === workflow.name);
    if (definition === undefined || earlier === undefined || earlier.state === workflow.state) return [];
    const title = titleLink(definition, links);
    if (workflow.state === "pause") {
      const why = rows
        .filter((row) => row.workflow.name === workflow.name && row.measure.state === "pause")
        .map((row) => pauseReason(row, links));
      return [`🔴 ${title} must now pause${why.length === 0 ? "" : `: ${listed(why)}`}`];
    }
    if (isLifted(facts, workflow, earlier)) return [`🟢 ${title} no longer has to pause`];
    return [];
  });
}

/** An audit pauses by its last four weeks, not by the few cases of this one. */
function pauseReason(row: Row, links: Links): string {
  const name = neutralise(row.name.replaceAll("_", " "));
  const pooled = pooledFigure(row.name, row.facts);
  const ratio = row.measure.variance?.ratio ?? null;
  if (pooled === null || ratio === null) return `${name} is ${fromTo(row, links)}`;
  return `${name}, [${pooled}](${links.data(row.pointer)}), is ${againstBaseline(ratio)}`;
}

/** A pause ends when the numbers that called for it are there again and fine; a missing number ends nothing. */
function isLifted(facts: WeekFacts, now: WorkflowFacts, before: WorkflowFacts): boolean {
  if (before.state !== "pause" || facts.state !== "closed") return false;
  return Object.entries(before.measures)
    .filter(([, measure]) => measure.state === "pause")
    .every(([name]) => now.measures[name]?.value != null && now.measures[name].trusted);
}

/** A number that changed its colour, or changed for real on the good side. */
function crossing(row: Row, links: Links): string[] {
  const { before, measure, colour } = row;
  if (before === null) return [];
  const what = `${titleLink(row.workflow, links)}: ${neutralise(row.name.replaceAll("_", " "))}`;
  const was = wasText(before);
  const values = fromTo(row, links);
  if (measure.value === null && colour === "open") return [];
  if (colour === "missing") return before.value === null ? [] : [`⚪ ${what} is missing (was ${was})`];
  if (colour === "red" && before.value === null) return [`🔴 ${what}${BACK_OFF_GOAL}${values}`];
  if (colour === "red" && before.onGoal !== false) return [`🔴 ${what} went off goal, ${values}`];
  // What a broken source says is no good news, whatever it says.
  if (!measure.trusted) return before.trusted ? [`🟡 ${what} is read from a source that broke`] : [];
  if (measure.onGoal === true && before.onGoal === false)
    return [`${SIGN[colour]} ${what} is back on goal, ${values}`];
  if (before.value === null && measure.onGoal !== null)
    return [`${SIGN[colour]} ${what} has a number again, ${values}`];
  const fresh = isRealChange(measure) && !isRealChange(before);
  if (fresh && colour !== "open") {
    const value = measure.value as number;
    const better = value < (measure.chart?.centre ?? value) === row.lowerIsBetter ? "better" : "worse";
    const word = row.hasDirection ? `is ${better} than it used to be` : "is not what it used to be";
    return [`${SIGN[colour]} ${what} ${word}, for real: ${values}`.trimStart()];
  }
  return [];
}

/** `41 min (was 13 min)`, with the value linked. */
function fromTo(row: Row, links: Links): string {
  const value = `[${valueText(row.measure)}](${links.data(row.pointer)})`;
  const was = row.before === null ? null : wasText(row.before);
  return was === null || was === valueText(row.measure) ? value : `${value} (was ${was})`;
}

function wasText(before: MeasureFacts): string {
  return before.value === null ? "missing" : formatValue(before.unit, before.value, before.goal);
}

function sourceChanges(facts: WeekFacts, before: WeekFacts, links: Links): string[] {
  return facts.integrity.flatMap((source, index) => {
    const earlier = before.integrity.find((candidate) => candidate.source === source.source);
    const definition = facts.definitions.sources.find(({ name }) => name === source.source);
    const link = `[${neutralise(definition?.title ?? source.source)}](${links.data(`/integrity/${index}`)})`;
    if (source.silent && earlier?.silent !== true) return [`🟡 Nothing came from ${link}, though it used to`];
    if ((source.silentHours ?? 0) > 0 && !source.silent && (earlier?.silentHours ?? 0) === 0)
      return [`🟡 ${link} fell silent for ${counted(Math.round(source.silentHours ?? 0), "business hour")}`];
    if (source.records > 0 && !source.silent && earlier?.silent === true) return [`🟢 ${link} sends again`];
    return [];
  });
}

/** Goals, stages and owners that changed in the catalog between the two weeks. */
function agreementChanges(facts: WeekFacts, before: WeekFacts, links: Links): string[] {
  const gone = before.definitions.workflows
    .filter(({ name }) => !facts.definitions.workflows.some((workflow) => workflow.name === name))
    .map(({ title }) => `${neutralise(title)} is no longer a workflow`);
  const changed = facts.definitions.workflows.flatMap((workflow) => {
    const earlier = before.definitions.workflows.find(({ name }) => name === workflow.name);
    const title = titleLink(workflow, links);
    if (earlier === undefined) return [`${title} is a new workflow`];
    const changes = goalChanges(facts, before, workflow, title);
    if (earlier.stage !== workflow.stage)
      changes.push(`${title} moved from ${earlier.stage} to ${workflow.stage}`);
    if (earlier.owner !== workflow.owner) {
      changes.push(`${title} is now with ${personName(facts.definitions, workflow.owner)}`);
    }
    return changes;
  });
  return [...changed, ...gone];
}

function goalChanges(
  facts: WeekFacts,
  before: WeekFacts,
  workflow: WorkflowDefinition,
  title: string,
): string[] {
  const now = facts.workflows.find(({ name }) => name === workflow.name)?.measures ?? {};
  const then = before.workflows.find(({ name }) => name === workflow.name)?.measures ?? {};
  return Object.entries(now).flatMap(([name, measure]) => {
    const was = then[name];
    if (was === undefined) return [];
    const [old, goal] = [was.goal, measure.goal];
    if (old?.text === goal?.text) return [];
    const what = `The goal for ${title}, ${neutralise(name.replaceAll("_", " "))},`;
    if (old === null) return goal === null ? [] : [`${what} is new: ${formatGoal(measure.unit, goal)}`];
    if (goal === null) return [`${what} was taken away (it was ${formatGoal(was.unit, old)})`];
    return [`${what} changed from ${formatGoal(was.unit, old)} to ${formatGoal(measure.unit, goal)}`];
  });
}

function titleLink(workflow: WorkflowDefinition, links: Links): string {
  return `[${neutralise(workflow.title)}](${links.file(workflow.file)})`;
}
