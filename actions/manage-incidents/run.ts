import { definitionsOf } from "../core/catalog/definitions.ts";
import { localClock } from "../core/catalog/local-clock.ts";
import type { Incident } from "../core/execution/incidents/incident.ts";
import { acknowledgeUntil, filedRecords, planRun, type RunFacts } from "../core/execution/incidents/plan.ts";
import { businessCalendar } from "../core/learning/business-calendar.ts";
import { commentEffects, INCIDENT_LABELS, issueEffect } from "../core/report/incidents/effects.ts";
import { incidentsSummary } from "../core/report/incidents/summary.ts";
import type { IncidentRoom } from "../core/report/incidents/view.ts";
import { weekCalendar } from "../core/week.ts";
import type { ActionContext } from "../shell/action-context.ts";
import { applyEffects } from "../shell/apply.ts";
import { incidentIssues, issueFacts } from "../shell/incidents/issues.ts";
import { readIncidents } from "../shell/incidents/read.ts";
import { readSignals } from "../shell/incidents/signals.ts";
import { appendOwn } from "../shell/ledger/append-own.ts";
import { type Operation, operate } from "../shell/operate/operation.ts";

/** Looks after all incidents: what the ledger says is written first, and what people see is made true from it. */
export async function run(context: ActionContext): Promise<void> {
  await operate(context, manage);
}

async function manage(operation: Operation): Promise<void> {
  const { context, github, ledger, catalog, zone, now } = operation;
  const facts = await gather(operation);
  const plan = planRun(facts);
  if (plan.records.length > 0) await appendOwn(ledger, zone, now, "Look after the incidents", plan.records);

  const touched = [...plan.incidents.values()].filter((incident) => needsIssue(incident, facts));
  if (touched.length > 0) {
    const until = (incident: Incident) => acknowledgeUntil(incident, facts);
    const room = (issues: ReadonlyMap<string, number>): IncidentRoom => ({
      catalog,
      incidents: plan.incidents,
      issues,
      blob: `${context.serverUrl}/${context.owner}/${context.repo}/blob/${operation.branch}`,
      clock: localClock(catalog),
    });
    const before = room(numbersOf(await incidentIssues(github)));
    const issues = touched.map((incident) => issueEffect(incident, until(incident), before));
    await applyEffects([...INCIDENT_LABELS, ...issues], github, context.second);
    const numbers = numbersOf(await incidentIssues(github));
    const filed = filedRecords(plan.incidents, numbers, now);
    if (filed.length > 0) await appendOwn(ledger, zone, now, "Name the issues of incidents", filed);
    const after = room(numbers);
    const comments = touched.flatMap((incident) =>
      commentEffects(incident, plan.remarks.get(incident.key) ?? null, until(incident), after),
    );
    await applyEffects(comments, github, context.second);
  }
  await context.summarise(
    incidentsSummary([...plan.incidents.values()], plan.records.length, localClock(catalog)),
  );
}

async function gather({ github, ledger, catalog, zone, now }: Operation): Promise<RunFacts> {
  const [{ incidents, registered }, issues] = await Promise.all([
    readIncidents(ledger),
    incidentIssues(github),
  ]);
  const signals = await readSignals(ledger, catalog, registered);
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
    issues: await issueFacts(incidents, issues, catalog, github),
    isMerged: (pull) => merged.get(pull) ?? null,
  };
}

/** What is going on, what has just changed, and what is not on GitHub as it should be. */
function needsIssue(incident: Incident, { incidents, issues }: RunFacts): boolean {
  const before = incidents.get(incident.key);
  const issue = issues.get(incident.key);
  const isGoingOn = incident.state !== "reviewed" && incident.state !== "duplicate";
  if (isGoingOn || issue?.open === true) return true;
  return before === undefined || before.state !== incident.state;
}

function numbersOf(issues: ReadonlyMap<string, { number: number }>): Map<string, number> {
  return new Map([...issues].map(([key, { number }]) => [key, number]));
}
