import type { IncidentFacts, OverrideFacts, StandingIncident } from "../catalog/generated/types.ts";
import { DAY } from "../duration.ts";
import { hoursToAcknowledge, hoursToResolve } from "../execution/incidents/clocks.ts";
import { foldIncidents } from "../execution/incidents/fold.ts";
import { type Incident, isActive, isOver, type Severity } from "../execution/incidents/incident.ts";
import { eventsOfRecords } from "../execution/incidents/records.ts";
import { parseSilence } from "../execution/incidents/silence.ts";
import { compareText } from "../finding.ts";
import { compareRecords, type EventRecord } from "../signal/record.ts";
import { durationFigure } from "./measures/figures.ts";
import type { Window } from "./measures/measure.ts";

/** A cause that comes back within so long is a recurring failure. */
const RECURS_WITHIN = 90 * DAY;
/** More overrides than these are counted and not listed. */
const OVERRIDES_LISTED = 20;

/** The incidents and overrides of one week under way. */
export interface IncidentLog {
  /** Takes in a record of type `incident.*` or `override.*`. */
  add: (record: EventRecord) => void;
  /** Null where no incident and no override was ever recorded. */
  facts: (window: Window) => IncidentFacts | null;
  /** Of those opened in the window, the duplicates: how many for each workflow that they counted for. */
  duplicates: (window: Pick<Window, "from" | "to">) => ReadonlyMap<string, number>;
  /** What later weeks need: incidents that are not over, and those whose cause can still recur. */
  save: (window: Window) => Incident[];
}

/** @param before incidents of earlier weeks, as saved. */
export function incidentLogOf(before: readonly Incident[], everRecorded: boolean): IncidentLog {
  const records: EventRecord[] = [];
  const overrides: EventRecord[] = [];
  const outcomes: EventRecord[] = [];
  let silenced = 0;
  const fold = (): Map<string, Incident> => {
    const known = new Map(before.map((incident) => [incident.key, incident]));
    // What was carried over is in `before` already.
    const events = eventsOfRecords(records).filter(({ kind }) => kind !== "carried");
    return foldIncidents(events, known);
  };
  return {
    add: (record) => {
      if (record.type === "override.outcome") outcomes.push(record);
      else if (record.type.startsWith("override.")) overrides.push(record);
      else if (parseSilence(record) !== null) silenced += 1;
      else records.push(record);
    },
    facts: (window) => {
      if (!everRecorded && records.length === 0 && overrides.length + silenced === 0) return null;
      const facts = factsOf([...fold().values()], { overrides, outcomes }, window);
      return silenced === 0 ? facts : { ...facts, silenced };
    },
    duplicates: (window) => {
      const found = new Map<string, number>();
      for (const { state, openedAt, workflows } of fold().values()) {
        const [workflow] = workflows;
        if (state !== "duplicate" || workflow === undefined || !isWithin(openedAt, window)) continue;
        found.set(workflow, (found.get(workflow) ?? 0) + 1);
      }
      return found;
    },
    save: ({ to }) =>
      [...fold().values()]
        .filter((incident) => !isOver(incident) || to - incident.since <= RECURS_WITHIN)
        .map((incident) => ({ ...incident, timeline: [] }))
        .sort((a, b) => compareText(a.key, b.key)),
  };
}

function isWithin(at: number, { from, to }: Pick<Window, "from" | "to">): boolean {
  return at >= from && at < to;
}

function factsOf(
  incidents: readonly Incident[],
  { overrides, outcomes }: { overrides: readonly EventRecord[]; outcomes: readonly EventRecord[] },
  window: Window,
): IncidentFacts {
  const within = (at: number | null): boolean => at !== null && isWithin(at, window);
  const real = incidents.filter(({ state }) => state !== "duplicate");
  const opened = real.filter(({ openedAt }) => within(openedAt));
  const acknowledged = real.filter(({ acknowledgedAt }) => within(acknowledgedAt));
  const resolved = real.filter(({ resolvedAt }) => within(resolvedAt));
  const count = (severity: Severity): number => opened.filter((one) => one.severity === severity).length;
  return {
    opened: { critical: count("critical"), major: count("major"), minor: count("minor") },
    acknowledge: durationFigure(
      acknowledged.flatMap((one) => hoursToAcknowledge(one) ?? []),
      [],
    ).figure,
    resolve: durationFigure(
      resolved.flatMap((one) => hoursToResolve(one) ?? []),
      [],
    ).figure,
    open: real
      .filter(isActive)
      .toSorted((a, b) => a.since - b.since || compareText(a.key, b.key))
      .map((incident) => openFacts(incident)),
    recurring: recurringOf(real, window),
    overrides: {
      count: overrides.length,
      newest: overrides
        .toSorted(compareRecords)
        .slice(-OVERRIDES_LISTED)
        .map((one) => overrideFacts(one, outcomes)),
    },
  };
}

function openFacts({
  key,
  title,
  severity,
  state,
  since,
  issue,
  owner,
  workflows,
  cause,
}: Incident): StandingIncident {
  return {
    key,
    cause,
    title,
    severity,
    state,
    since: new Date(since).toISOString(),
    issue,
    owner,
    workflows: [...workflows],
  };
}

/** Causes that came back within 90 days, with how often, and whether there is a play for them. */
function recurringOf(incidents: readonly Incident[], { to }: Window): IncidentFacts["recurring"] {
  const byCause = new Map<string, Incident[]>();
  for (const incident of incidents) {
    if (to - incident.since > RECURS_WITHIN) continue;
    byCause.set(incident.cause, [...(byCause.get(incident.cause) ?? []), incident]);
  }
  return [...byCause]
    .filter(([, list]) => list.length > 1)
    .sort(([a], [b]) => compareText(a, b))
    .map(([cause, list]) => {
      const newest = list.reduce((one, other) => (other.since > one.since ? other : one));
      return { cause, title: newest.title, times: list.length, runbook: newest.runbook, issue: newest.issue };
    });
}

function overrideFacts(
  { id, time, subject, data }: EventRecord,
  outcomes: readonly EventRecord[],
): OverrideFacts {
  const text = (name: string): string | null => {
    const value = data?.[name];
    return value === undefined ? null : String(value);
  };
  const rule = text("rule");
  const outcome = outcomes
    .filter((one) => one.subject === subject && one.data?.rule === rule && one.time >= time)
    .toSorted(compareRecords)[0];
  return {
    id,
    time,
    by: text("by") ?? "",
    kind: text("kind") ?? text("rule") ?? "",
    reason: text("reason") ?? "",
    ...(rule === null ? {} : { rule }),
    ...(outcome === undefined ? {} : { held: outcome.data?.held === true }),
  };
}
