import type { Catalog } from "../../catalog/catalog.ts";
import { peopleById, workflowsByName } from "../../catalog/lookup/names.ts";
import { resolvePath } from "../../catalog/lookup/paths.ts";
import { standInsAt } from "../../catalog/lookup/stand-ins.ts";
import { type Incident, isActive } from "../../execution/incidents/incident.ts";
import { neutralise } from "../text/neutralise.ts";
import { figureChart, type WeekCharts } from "./figure-chart.ts";
import type { IncidentView } from "./incident-issue.ts";
import { extractOf } from "./runbook-extract.ts";

/** What the issues of all incidents are drawn from. */
export interface IncidentRoom {
  /** With those who stand in for others. */
  catalog: Catalog;
  /** Milliseconds. */
  now: number;
  incidents: ReadonlyMap<string, Incident>;
  /** Issue numbers by the incident's key. */
  issues: ReadonlyMap<string, number>;
  /** The address of the default branch's tree in the browser: `https://github.com/o/r/blob/main`. */
  blob: string;
  clock: (instant: number) => string;
  /** Of the newest board; null where there is none. */
  charts: WeekCharts | null;
}

const MOST_SIMILAR = 3;

/** The view of one incident. */
export function viewOf(incident: Incident, acknowledgeBy: number, room: IncidentRoom): IncidentView {
  const { catalog, blob, clock } = room;
  const issueOf = (key: string): number | null => room.issues.get(key) ?? null;
  const turn = turnOf(incident, room);
  return {
    incident,
    acknowledgeBy,
    repository: blob.replace(/\/blob\/.*$/, ""),
    clock,
    person: (id) => shownPerson(catalog, id, turn.has(id)),
    workflow: (name) => {
      const found = workflowsByName(catalog).get(name);
      const file = found?.file ?? `${catalog.root}/workflows/${name}/workflow.yaml`;
      return { title: found?.value.metadata.title ?? name, link: `${blob}/${file}` };
    },
    runbook: incident.runbook === null ? null : runbookView(incident.runbook, room),
    fallbacks: incident.dependency === null ? [] : fallbacksOf(incident.dependency, incident.workflows, room),
    chart: figureChart(incident, catalog, room.charts, blob),
    similar: similarTo(incident, room.incidents).map((one) => ({ incident: one, issue: issueOf(one.key) })),
    issueOf,
  };
}

/** Only who has to act is mentioned with `@`; the others are named. */
function turnOf(incident: Incident, room: IncidentRoom): Set<string> {
  return new Set(isActive(incident) ? actingOn(incident, room) : []);
}

/** Whose turn it is: the owner's, and once it was escalated also the escalation owner's and of those who stand in for them. */
export function actingOn(incident: Incident, room: IncidentRoom): string[] {
  const { owner, escalation, escalatedAt } = incident;
  return escalatedAt === null ? [owner] : [owner, escalation, ...standingInFor(escalation, room)];
}

/** Ids of those who stand in for somebody today. */
export function standingInFor(id: string, { catalog, now }: Pick<IncidentRoom, "catalog" | "now">): string[] {
  return standInsAt(catalog, now).flatMap((standIn) => (standIn.for === id ? [standIn.by] : []));
}

function shownPerson(catalog: Catalog, id: string, mention: boolean): string {
  const person = peopleById(catalog).get(id);
  if (person === undefined) return neutralise(id);
  const name = neutralise(person.name);
  return mention && person.github !== null ? `${name} (@${person.github})` : name;
}

function runbookView(file: string, { catalog, blob }: IncidentRoom): IncidentView["runbook"] {
  const runbook = catalog.runbooks.find((one) => one.file === file);
  if (runbook === undefined) return null;
  const folder = `${blob}/${file.slice(0, file.lastIndexOf("/"))}`;
  return {
    title: runbook.value.metadata.title ?? runbook.value.metadata.name,
    link: `${blob}/${file}`,
    extract: extractOf(runbook.body.text, folder),
  };
}

/** The fallbacks of a dependency in each affected workflow. */
function fallbacksOf(
  dependency: string,
  workflows: readonly string[],
  room: IncidentRoom,
): IncidentView["fallbacks"][number][] {
  return workflows.flatMap((name) => {
    const workflow = workflowsByName(room.catalog).get(name);
    const used = workflow?.value.spec.dependencies.find((one) => one.name === dependency);
    const fallback = used?.fallback;
    const file =
      workflow === undefined || fallback === undefined ? null : resolvePath(workflow.file, fallback);
    const runbook = file === null ? null : runbookView(file, room);
    if (workflow === undefined || runbook === null) return [];
    const { title, link, extract } = runbook;
    return [{ workflow: workflow.value.metadata.title ?? name, title, link, steps: extract.steps }];
  });
}

/** Earlier incidents of the same cause first, then of the same dependency or play; the newest of each first. */
export function similarTo(incident: Incident, all: ReadonlyMap<string, Incident>): Incident[] {
  const earlier = [...all.values()].filter(
    (one) =>
      one.key !== incident.key &&
      one.since < incident.since &&
      !isActive(one) &&
      one.state !== "duplicate" &&
      (one.cause === incident.cause || isAkin(one, incident)),
  );
  const rank = (one: Incident): number => (one.cause === incident.cause ? 0 : 1);
  return earlier.sort((a, b) => rank(a) - rank(b) || b.since - a.since).slice(0, MOST_SIMILAR);
}

function isAkin(one: Incident, other: Incident): boolean {
  if (one.dependency !== null && one.dependency === other.dependency) return true;
  return one.runbook !== null && one.runbook === other.runbook;
}
