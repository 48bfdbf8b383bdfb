import type { Definitions } from "../../catalog/generated/types.ts";
import { compareText } from "../../finding.ts";

/** One place where two values, or two texts, are not the same. */
export interface Difference {
  /** `workflows[0].measures.response_time.value` in data; `line 12` in a text; empty where all of it differs. */
  place: string;
  expected: string;
  actual: string;
}

const SHOWN = 80;

/** Where two JSON values differ, in the order of their canonical form, at most so many. */
export function differences(expected: unknown, actual: unknown, most = 1): Difference[] {
  const found: Difference[] = [];
  const visit = (a: unknown, b: unknown, place: string): void => {
    if (found.length >= most || Object.is(a, b)) return;
    if (isBranch(a) && isBranch(b) && Array.isArray(a) === Array.isArray(b)) {
      const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
      const ordered = Array.isArray(a) ? keys : keys.sort(compareText);
      for (const key of ordered) visit(a[key], b[key], joined(place, key, Array.isArray(a)));
      return;
    }
    found.push({ place, expected: shown(a), actual: shown(b) });
  };
  visit(expected, actual, "");
  return found;
}

/** The first line in which two texts differ, or null where they are the same. */
export function textDifference(expected: string, actual: string): Difference | null {
  if (expected === actual) return null;
  const [a, b] = [expected.split("\n"), actual.split("\n")];
  const at = a.findIndex((line, index) => line !== b[index]);
  const line = at < 0 ? a.length : at;
  return {
    place: `line ${line + 1}`,
    expected: shownAt(a[line], b[line]),
    actual: shownAt(b[line], a[line]),
  };
}

/** What the catalog says today and did not say when a week was measured, in a line each. */
export function definitionChanges(then: Definitions, now: Definitions, most = 5): string[] {
  const named = (definitions: Definitions) => ({
    ...definitions,
    workflows: Object.fromEntries(definitions.workflows.map((workflow) => [workflow.name, workflow])),
    sources: Object.fromEntries(definitions.sources.map((source) => [source.name, source])),
    people: Object.fromEntries(definitions.people.map((person) => [person.id, person])),
    teams: Object.fromEntries(definitions.teams.map((team) => [team.name, team])),
  });
  return differences(named(then), named(now), most).map(
    ({ place, expected, actual }) => `${place}: was ${expected}, is now ${actual}`,
  );
}

/** Goals that the catalog has now and the week was not judged by: "Answer leads: throughput", in the catalog's order. */
export function goalsSetSince(then: Definitions, now: Definitions): string[] {
  return now.workflows.flatMap(({ name, title, measures }) => {
    const before = then.workflows.find((workflow) => workflow.name === name)?.measures ?? {};
    return Object.entries(measures)
      .filter(([measure, { goal }]) => goal !== before[measure]?.goal)
      .map(([measure]) => `${title}: ${measure.replaceAll("_", " ")}`);
  });
}

function isBranch(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function joined(place: string, key: string, inList: boolean): string {
  if (inList) return `${place}[${key}]`;
  return place === "" ? key : `${place}.${key}`;
}

function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

/** A long line is shown from a little before the place where the two part. */
function shownAt(line: string | undefined, other: string | undefined): string {
  if (line === undefined) return "nothing";
  let at = 0;
  while (other !== undefined && at < line.length && line[at] === other[at]) at += 1;
  const from = Math.max(0, at - 20);
  const part = line.slice(from, from + SHOWN);
  return JSON.stringify(`${from > 0 ? "…" : ""}${part}${from + SHOWN < line.length ? "…" : ""}`);
}
