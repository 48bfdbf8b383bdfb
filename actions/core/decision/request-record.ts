import { ownRecord } from "../signal/own-record.ts";
import type { EventRecord } from "../signal/record.ts";
import type { Decision } from "./decision-record.ts";

/** The request that a decision makes for a run of its workflow's playbook; null where it asks for none. */
export function requestRecord(decision: Decision): EventRecord | null {
  const { does, outcome, rule, since, at, workflow, cause } = decision;
  if (does !== "fires" || !outcome.startsPlaybook) return null;
  const episode = `${rule}@${new Date(since).toISOString()}`;
  return ownRecord({
    type: "run.requested",
    id: `run:${episode}`,
    time: at,
    subject: `${cause}@${new Date(since).toISOString()}`,
    workflow,
    actor: "system",
    data: { what: "playbook", rule, because: decision.condition },
  });
}
