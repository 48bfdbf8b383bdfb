import { definitionsOf } from "../core/catalog/definitions.ts";
import { localClock } from "../core/catalog/local-clock.ts";
import { type Incident, isOver } from "../core/execution/incidents/incident.ts";
import {
  acknowledgeUntil,
  filedRecords,
  planRun,
  type RunFacts,
  type RunPlan,
} from "../core/execution/incidents/plan.ts";
import { troubledTellings } from "../core/execution/incidents/tellings.ts";
import { businessCalendar } from "../core/learning/business-calendar.ts";
import { commentEffects, INCIDENT_LABELS, issueEffect } from "../core/report/incidents/effects.ts";
import { STATE_LABEL } from "../core/report/incidents/incident-issue.ts";
import { incidentsSummary } from "../core/report/incidents/summary.ts";
import type { IncidentRoom } from "../core/report/incidents/view.ts";
import { weekCalendar } from "../core/week.ts";
import type { ActionContext } from "../shell/action-context.ts";
import { applyEffects } from "../shell/apply.ts";
import { standInsSaid } from "../shell/gate/away.ts";
import type { GitHub } from "../shell/github/github.ts";
import type { Issue } from "../shell/github/issues.ts";
import { incidentIssues, issueFacts } from "../shell/incidents/issues.ts";
import { lookAtChanges } from "../shell/incidents/look-at-changes.ts";
import { newestCharts } from "../shell/incidents/newest-charts.ts";
import { readIncidents } from "../shell/incidents/read.ts";
import { readSignals } from "../shell/incidents/signals.ts";
import { tellChat } from "../shell/incidents/tell-chat.ts";
import { remembering } from "../shell/issues/remember.ts";
import { appendOwn } from "../shell/ledger/append-own.ts";
import { type Operation, operate } from "../shell/operate/operation.ts";

/** Looks after all incidents: what the ledger says is written first, and what people see is made true from it. */
export async function run(context: ActionContext): Promise<void> {
  await operate(context, manage);
}

async function manage(operation: Operation): Promise<void> {
  const { context, ledger, catalog, zone, now } = operation;
  const github = remembering(operation.github);
  const issues = await incidentIssues(github);
  const facts = await gather({ ...operation, github }, issues);
  const plan = planRun(facts);
  if (plan.records.length > 0) await appendOwn(ledger, zone, now, "Look after the incidents", plan.records);
  const shown = [...plan.incidents.values()].filter((incident) =>
    needsIssue(incident, issues.get(incident.key)),
  );
  const incidents =
    shown.length === 0 ? plan.incidents : await show(shown, { operation, github, facts, plan });
  const clock = localClock(catalog);
  const silences = facts.silences.filter(({ until }) => until > now);
  await context.summarise(
    incidentsSummary([...incidents.values()], { written: plan.records.length, silences, clock }),
  );
}

interface Showing {
  operation: Operation;
  github: GitHub;
  facts: RunFacts;
  plan: RunPlan;
}

/** Makes the issues, names them in the ledger, tells the chat, and says below them what has to be said. */
async function show(
  incidents: readonly Incident[],
  { operation, github, facts, plan }: Showing,
): Promise<ReadonlyMap<string, Incident>> {
  const { context, ledger, catalog, zone, now, branch } = operation;
  const { serverUrl, owner, repo, second } = context;
  const until = (incident: Incident) => acknowledgeUntil(incident, facts);
  const charts = await newestCharts(operation);
  const isWaitedFor = incidents.some(
    ({ escalatedAt, state }) => escalatedAt !== null && state === "detected",
  );
  const people = isWaitedFor ? await standInsSaid(github, now, context.say)(catalog) : catalog;
  const room = async (): Promise<IncidentRoom> => ({
    catalog: people,
    now,
    incidents: plan.incidents,
    issues: numbersOf(await incidentIssues(github)),
    blob: `${serverUrl}/${owner}/${repo}/blob/${branch}`,
    clock: localClock(catalog),
    charts,
  });
  const before = await room();
  const issues = incidents.map((incident) => issueEffect(incident, until(incident), before));
  await applyEffects([...INCIDENT_LABELS, ...issues], github, second);
  const after = await room();
  const filed = filedRecords(plan.incidents, after.issues, now);
  if (filed.length > 0) await appendOwn(ledger, zone, now, "Name the issues of incidents", filed);
  const told = await tellChat(operation, { ...after, incidents: plan.incidents, acknowledgeBy: until });
  // What the chat did not take stands in the issue.
  const changed = incidents.flatMap(({ key }) => {
    const incident = told.get(key);
    if (incident === undefined || troubledTellings(incident).length === 0) return [];
    return [issueEffect(incident, until(incident), { ...after, incidents: told })];
  });
  await applyEffects(changed, github, second);
  const comments = incidents.flatMap((incident) =>
    commentEffects(incident, plan.remarks.get(incident.key) ?? null, until(incident), after),
  );
  await applyEffects(comments, github, second);
  return told;
}

async function gather(operation: Operation, issues: ReadonlyMap<string, Issue>): Promise<RunFacts> {
  const { ledger, catalog, zone, now, github } = operation;
  const { incidents, registered, checked } = await readIncidents(ledger);
  const looked = await lookAtChanges(operation, checked);
  const signals = await readSignals(ledger, catalog, registered, now);
  const { businessHours: hours, holidays } = definitionsOf(catalog);
  const merged = new Map<number, boolean | null>();
  for (const { followUp, state } of incidents.values()) {
    if (followUp?.kind !== "pull" || state === "reviewed" || state === "duplicate") continue;
    merged.set(followUp.number, await github.pulls.isMerged(followUp.number));
  }
  return {
    catalog,
    calendar: businessCalendar({ zone, hours, holidays }),
    incidents,
    registered,
    week: weekCalendar(zone).of(now),
    now,
    ...signals,
    triggers: [...signals.triggers, ...looked.triggers],
    reverts: looked.reverts,
    checked: { before: checked, now: looked.checked },
    issues: await issueFacts(incidents, issues, catalog, github),
    isMerged: (pull) => merged.get(pull) ?? null,
  };
}

/** What is going on, and what does not look on GitHub as it stands in the ledger. */
function needsIssue(incident: Incident, issue: Issue | undefined): boolean {
  if (!isOver(incident)) return true;
  return (
    issue !== undefined &&
    (issue.state === "open" || !issue.labels.includes(`${STATE_LABEL}${incident.state}`))
  );
}

function numbersOf(issues: ReadonlyMap<string, { number: number }>): Map<string, number> {
  return new Map([...issues].map(([key, { number }]) => [key, number]));
}
