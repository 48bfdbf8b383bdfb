import type { Catalog } from "../../catalog/catalog.ts";
import { workflowsByName } from "../../catalog/lookup/names.ts";
import type { Incident } from "./incident.ts";

/** Who has a say in an incident, as ids of people.yaml. */
export interface Standing {
  owner: string;
  /** Those who may mark it reviewed. */
  reviewers: ReadonlySet<string>;
  escalations: ReadonlySet<string>;
  /** All named people of the affected workflows, and whoever it is assigned to. */
  named: ReadonlySet<string>;
}

/**
 * The people of an incident: whom the catalog names for its workflows today, and its owner. Where it belongs to no
 * workflow, or to one that is gone, those who were named when it was opened.
 */
export function standingOf(incident: Incident, catalog: Catalog): Standing {
  const found = incident.workflows.flatMap((name) => workflowsByName(catalog).get(name)?.value.spec ?? []);
  const named = found.length > 0 ? found : [incident];
  const reviewers = new Set(named.map(({ reviewer }) => reviewer));
  const escalations = new Set(named.map(({ escalation }) => escalation));
  const owners = named.map(({ owner }) => owner);
  return {
    owner: incident.owner,
    reviewers,
    escalations,
    named: new Set([incident.owner, ...owners, ...reviewers, ...escalations]),
  };
}
