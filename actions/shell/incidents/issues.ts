import type { Catalog } from "../../core/catalog/catalog.ts";
import { type Incident, isActive } from "../../core/execution/incidents/incident.ts";
import type { IssueFacts } from "../../core/execution/incidents/tend.ts";
import { readMarker } from "../../core/report/gate/marker.ts";
import { OUR_LABEL } from "../../core/report/issue/plan.ts";
import { isOurBot } from "../github/account.ts";
import type { GitHub } from "../github/github.ts";
import type { Issue } from "../github/issues.ts";

/** The issues of incidents by key; where two runs raced the oldest. One list for all (REL-11). */
export async function incidentIssues({ issues }: Pick<GitHub, "issues">): Promise<Map<string, Issue>> {
  const found = new Map<string, Issue>();
  for (const issue of await issues.list({ label: OUR_LABEL })) {
    const key = isOurBot(issue.by) ? readMarker("incident", issue.body)?.key : undefined;
    if (typeof key === "string" && !found.has(key)) found.set(key, issue);
  }
  return found;
}

/**
 * How the issues stand against the incidents. Only where one is not as it should be is GitHub asked who moved it: what our
 * own bot did, or did not come to do, is nobody's wish.
 */
export async function issueFacts(
  incidents: ReadonlyMap<string, Incident>,
  issues: ReadonlyMap<string, Issue>,
  catalog: Catalog,
  github: GitHub,
): Promise<Map<string, IssueFacts>> {
  const facts = new Map<string, IssueFacts>();
  for (const [key, incident] of incidents) {
    const issue = issues.get(key);
    if (issue === undefined) continue;
    const open = issue.state === "open";
    const moved = open === isActive(incident) ? null : await github.issues.lastMove(issue.number);
    const byHand = moved !== null && !isOurBot(moved.by) ? moved : null;
    facts.set(key, {
      open,
      movedBy: byHand === null || byHand.by.bot ? new Set() : idsOf(byHand.by.login, catalog),
      movedAt: byHand?.at ?? null,
    });
  }
  return facts;
}

/** The ids of people.yaml with an account. */
export function idsOf(login: string, catalog: Catalog): Set<string> {
  const people = catalog.people.flatMap(({ value }) => value.spec.people);
  const ofLogin = people.filter(({ github }) => github?.toLowerCase() === login.toLowerCase());
  return new Set(ofLogin.map(({ id }) => id));
}
