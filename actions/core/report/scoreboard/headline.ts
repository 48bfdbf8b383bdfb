import type { WeekFacts } from "../../catalog/generated/types.ts";
import { endWithStop, listed, upperFirst } from "../../wording.ts";
import { neutralise, neutraliseSentence } from "../text/neutralise.ts";
import { counted } from "../text/numbers.ts";
import { brokenSource, canBeAdded, sourceToLookAt } from "./feeding.ts";
import { troubles } from "./integrity.ts";
import type { Links } from "./links.ts";
import { isRealChange, type Row, sectionOf } from "./rows.ts";
import { againstBaseline, figureSentence, personName, pooledFigure, responseOf, sinceText } from "./words.ts";

/** What matters most this week. */
export type HeadlineKind =
  | "pause"
  | "real-change"
  | "audit"
  | "off-goal"
  | "missing"
  | "watch"
  | "good"
  | "empty";

export interface Headline {
  kind: HeadlineKind;
  /** The few words in bold. */
  title: string;
  /** Why, who owns it and what to do next. */
  body: string;
}

/**
 * One headline: a workflow that must pause, else a confirmed change off goal, else an audit decline, else what is off goal, else what
 * changed or cannot be trusted, else what is missing, else that all is well. Rows come worst first.
 */
export function headlineOf(facts: WeekFacts, rows: readonly Row[], links: Links): Headline {
  if (rows.every(({ measure }) => measure.value === null)) return emptyHeadline(facts, rows, links);
  const found = pick(rows);
  if (facts.records.count === 0 && found?.kind !== "pause") return emptyHeadline(facts, rows, links);
  if (found === null) return goodHeadline(facts, rows, links);
  const { kind, row } = found;
  const title = `${neutralise(row.workflow.title)} ${VERBS[kind]}.`;
  if (kind === "missing") {
    const reason = neutraliseSentence(row.measure.missing ?? "No record of it came in this week.");
    const name = neutralise(row.name.replaceAll("_", " "));
    const add = canBeAdded(facts, row)
      ? ` · do next: [add the number](${sourceToLookAt(facts, row, links)})`
      : "";
    return {
      kind,
      title,
      body: `${upperFirst(name)}: ${endWithStop(reason)} ${whose(facts, row)}${add}.`,
    };
  }
  const words = [`${endWithStop(figureSentence(row))}`, changeSentence(facts, row, kind, links)].filter(
    Boolean,
  );
  return { kind, title, body: `${words.join(" ")} ${whose(facts, row)}${nextStep(facts, row, kind, links)}` };
}

type RowKind = Exclude<HeadlineKind, "good" | "empty">;

const VERBS: Record<RowKind, string> = {
  pause: "must pause",
  "real-change": "is slipping",
  audit: "is not done as well as before",
  "off-goal": "is off goal",
  watch: "needs watching",
  missing: "misses a number",
};

function pick(rows: readonly Row[]): { kind: RowKind; row: Row } | null {
  const is = (kind: RowKind, test: (row: Row) => boolean) => {
    const row = rows.find(test);
    return row === undefined ? null : { kind, row };
  };
  const mustPause = ({ facts, workflow }: Row) => facts.state === "pause" && workflow.stage !== "paused";
  return (
    is("pause", (row) => mustPause(row) && row.measure.state === "pause") ??
    is("pause", (row) => mustPause(row) && row.colour !== "green" && row.colour !== "missing") ??
    is("real-change", ({ colour, measure }) => colour === "red" && isRealChange(measure)) ??
    is("audit", ({ name, measure }) => name === "completion_quality" && measure.variance?.breach === true) ??
    is("off-goal", ({ colour }) => colour === "red") ??
    is("watch", (row) => row.colour === "yellow" && sectionOf(row) === "needs-you") ??
    is("missing", (row) => row.colour === "missing" && sectionOf(row) === "needs-you")
  );
}

function changeSentence(facts: WeekFacts, row: Row, kind: RowKind, links: Links): string {
  const { measure } = row;
  if (!measure.trusted) return brokenText(facts, row, links);
  const ratio = measure.variance?.ratio ?? null;
  const against = ratio !== null && measure.variance?.breach ? ` ${againstBaseline(ratio)}` : "";
  const pooled = against === "" ? null : pooledFigure(row.name, row.facts);
  const subject = pooled === null ? "That is" : `${pooled}, is`;
  const since = sinceText(facts, row);
  if (isRealChange(measure)) {
    const tail = measure.provisional ? "; the range is provisional yet" : "";
    return `${subject}${against === "" ? "" : `${against} and`} a real change${since}, not a normal wobble${tail}.`;
  }
  if (against !== "") {
    const tail = measure.provisional && kind === "pause" ? ", two weeks running (provisional)" : since;
    return `${subject}${against}${tail}.`;
  }
  if (since !== "") return `It has been off goal${since}.`;
  return measure.chart === null ? "" : "That is within its normal wobble.";
}

/** Which source broke and how, so that nobody has to unfold the table of all sources for it. */
function brokenText(facts: WeekFacts, row: Row, links: Links): string {
  const broken = brokenSource(facts, row);
  if (broken === null) return "Its source is broken, so do not rely on this number.";
  const { definition, integrity, index } = broken;
  // More than one sign can break a source: the gravest two, so that the one that did is told.
  const why = troubles(integrity).slice(0, 2);
  const source = `[${neutralise(definition.title)}](${links.data(`/integrity/${index}`)})`;
  const told = why.length === 0 ? "" : `: ${listed(why)}`;
  return `Its source ${source} is broken${told}. Do not rely on this number.`;
}

function sourceStep(facts: WeekFacts, row: Row, links: Links): string {
  const file = sourceToLookAt(facts, row, links);
  const integrity = brokenSource(facts, row)?.integrity;
  if (integrity === undefined) return `[look at its source](${file})`;
  if (integrity.silent || (integrity.silentHours ?? 0) > 0)
    return `see why nothing came to [its Source](${file}), and bring in what is there`;
  if (integrity.quarantined > 0)
    return `mend those rows, as [its Source](${file}) reads them, and bring them in again`;
  return `[look at how it is read](${file})`;
}

function whose(facts: WeekFacts, row: Row): string {
  return `It is with ${personName(facts.definitions, row.workflow.owner)}`;
}

function nextStep(facts: WeekFacts, row: Row, kind: RowKind, links: Links): string {
  if (!row.measure.trusted) return ` · do next: ${sourceStep(facts, row, links)}.`;
  const response = responseOf(row.workflow, row.name);
  if (response === null) {
    const workflow = `[the workflow](${links.file(row.workflow.file)})`;
    if (kind === "pause") return ` · do next: stop new work of this kind (${workflow}).`;
    return row.colour === "red" ? ` · do next: look at ${workflow}.` : ".";
  }
  const link = `[${neutralise(response.title)}](${links.file(response.path)})`;
  if (response.firstStep === null) return ` · do next: ${link}.`;
  return ` · do next: ${link}, step 1: ${endWithStop(neutralise(firstSentence(response.firstStep)))}`;
}

function goodHeadline(facts: WeekFacts, rows: readonly Row[], links: Links): Headline {
  const green = rows.filter(({ colour }) => colour === "green").length;
  const open = rows.filter(({ colour }) => colour === "open").length;
  const pauses = standingPauses(rows);
  if (!rows.some(({ measure }) => measure.goal !== null)) {
    const file = rows[0] === undefined ? null : links.file(rows[0].workflow.file);
    const toDo = file === null ? "" : `Do next: agree on one and write it into [the workflow](${file}).`;
    const body = ["Numbers without a goal have no colour.", toDo, pauses];
    return { kind: "good", title: "No goal is set yet.", body: body.filter((part) => part !== "").join(" ") };
  }
  if (facts.state === "to-date") {
    const parts = [
      green === 0 ? "" : `${counted(green, "number")} on goal.`,
      open === 0 ? "" : `${counted(open, "number")} ${open === 1 ? "has" : "have"} until Sunday.`,
      pauses,
    ];
    return {
      kind: "good",
      title: "Nothing is off goal so far.",
      body: parts.filter((part) => part !== "").join(" "),
    };
  }
  if (green === 0) {
    const body = "None of the numbers that have a goal is there yet: see what is not measured.";
    return { kind: "good", title: "No goal can be judged yet.", body };
  }
  const unmeasured = rows.filter(
    ({ colour, measure }) => colour === "missing" && measure.goal !== null,
  ).length;
  if (unmeasured > 0) {
    const title = `${green} of ${counted(green + unmeasured, "goal")} are kept.`;
    return {
      kind: "good",
      title,
      body: `${counted(unmeasured, "goal")} cannot be judged: not measured yet.`,
    };
  }
  const title = green === 1 ? "The one goal is kept." : `All ${green} goals are kept.`;
  return { kind: "good", title, body: "Nothing needs you this week." };
}

/** A week that has just begun does not undo what the last one asked for. */
function standingPauses(rows: readonly Row[]): string {
  const titles = rows
    .filter(({ before, workflow }) => before?.state === "pause" && workflow.stage !== "paused")
    .map(({ workflow }) => `**${neutralise(workflow.title)}**`);
  const named = [...new Set(titles)];
  return named.length === 0
    ? ""
    : `From last week: ${listed(named)} must pause until the numbers say otherwise.`;
}

function hadNumbers({ measure, before }: Row): boolean {
  return (before?.value ?? null) !== null || measure.series.some((value) => value !== null);
}

function emptyHeadline(facts: WeekFacts, rows: readonly Row[], links: Links): Headline {
  const title = "There are no numbers yet.";
  const guide = links.readme("bring-your-own-data");
  if (rows.length === 0) {
    const toDo = guide === null ? "describe one process" : `[describe one process](${guide})`;
    return { kind: "empty", title, body: `No workflow says yet what to measure. Do next: ${toDo}.` };
  }
  const toDate = facts.state === "to-date";
  const bring = `Do next: ${guide === null ? "bring in an export" : `[bring in an export](${guide})`}.`;
  if (facts.records.count > 0) {
    const source = facts.definitions.sources[0];
    const look =
      source === undefined ? bring : `Do next: look at [what it maps](${links.file(source.file)}).`;
    const came = counted(facts.records.count, "record");
    return { kind: "empty", title, body: `${came} came in, but none that a measure reads. ${look}` };
  }
  if (rows.some(hadNumbers)) {
    const none = toDate ? "Nothing has come in so far this week." : "Nothing came in this week.";
    return {
      kind: "empty",
      title: none,
      body: `No record has this week's date. ${silentToDo(facts, links, bring)}`,
    };
  }
  const nothing = toDate ? "has come in so far" : "came in this week";
  const body = `Nothing ${nothing}, so nothing is green and nothing is zero: it is missing. ${bring}`;
  return { kind: "empty", title, body };
}

/** Where something used to come from, that is the place to look. */
function silentToDo(facts: WeekFacts, links: Links, otherwise: string): string {
  const silent = facts.integrity.filter((source) => source.silent).map(({ source }) => source);
  const named = facts.definitions.sources
    .filter(({ name }) => silent.includes(name))
    .slice(0, 2)
    .map(({ title, file }) => `[${neutralise(title)}](${links.file(file)})`);
  if (named.length === 0) return otherwise;
  return `Do next: see why ${listed(named)} ${named.length === 1 ? "sends" : "send"} nothing, and bring in what is there.`;
}

/** A step may explain itself; the headline only says what to do. */
function firstSentence(text: string): string {
  return /^.{20,}?[.!?](?=\s)/u.exec(text)?.[0] ?? text;
}
