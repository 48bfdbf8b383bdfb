import type { Runbook } from "./generated/types.ts";

/**
 * What a runbook of each type must tell, as headings in this order. A person reads it on a phone in the middle of a bad
 * hour, perhaps for the first time: how do I know that this is it, what do I do, whom do I tell, when is it over?
 */
export const RUNBOOK_SECTIONS: Record<Runbook["spec"]["type"], readonly string[]> = {
  response: ["Signs", "Steps", "Escalate", "When it is over"],
  fallback: ["Signs", "Steps", "Tell people", "Back to normal"],
  rollback: ["When to go back", "Steps", "Check", "Tell people"],
};
