import type { Kind } from "../kinds.ts";

/**
 * What a change is about. An approval asks by it: owners and reviewers answer for people, the risk policy's owner for
 * steps, prompts, risk, policies and prices.
 */
export type ChangeTopic =
  | "definition"
  | "title"
  | "purpose"
  | "owner"
  | "reviewer"
  | "escalation"
  | "team"
  | "stage"
  | "risk"
  | "channels"
  | "steps"
  | "approval"
  | "prompt"
  | "runbook"
  | "dependency"
  | "measure"
  | "goal"
  | "tolerance"
  | "threshold"
  | "baseline"
  | "price"
  | "person"
  | "account"
  | "stand-in"
  | "policy"
  | "source"
  | "event-type"
  | "personal-data"
  | "schedule"
  | "audit"
  | "settings"
  | "service"
  | "file"
  /** The file cannot be read: what it changes is told once it is put right, and until then nobody can approve it. */
  | "unreadable"
  | "other";

/** One thing that a change of the catalog means for the business. */
export interface CatalogChange {
  /** Where it stands after the change; for what was taken away, where it stood. */
  file: string;
  /** The workflow that it belongs to (its folder's name), or null. */
  workflow: string | null;
  /** The kind of definition; `File` for what is no definition, such as a README. */
  kind: Kind | "File";
  about: ChangeTopic;
  /** In an operator's words, one sentence without its full stop: `Response goal tightens from 30 to 15 minutes`. */
  text: string;
  /** True where the business is watched, asked or protected less than before. */
  lowersControl: boolean;
  /** Why it lowers a control, in words; null where it does not. */
  reason: string | null;
}
