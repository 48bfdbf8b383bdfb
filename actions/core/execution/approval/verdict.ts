import type { Role } from "./pull-request.ts";

/** Why a person is asked. */
export type AskKind =
  | "reviewer"
  | "new-workflow-reviewer"
  | "team-owner"
  | "owner"
  | "new-owner"
  | "new-reviewer"
  | "risk-owner"
  | "policy"
  | "second-person";

/** A reason for which somebody must approve. */
export interface Ask {
  kind: AskKind;
  /** An id in people.yaml; empty for "any second person". */
  person: string;
  /** The workflow's name, where the reason is a workflow. */
  workflow: string | null;
  /** True where the change lowers a control: then nobody may overrule the silence of who is asked. */
  lowered: boolean;
  files: string[];
  /** The rule, in words: `reviewer of "Answer new leads"`. */
  rule: string;
}

/** A person of people.yaml as they are shown. */
export interface Named {
  id: string;
  name: string;
  /** Null while the person has none. */
  account: string | null;
}

/** A yes that counts. */
export interface Approval {
  by: Named;
  how: "review" | "comment";
  at: number;
  /** The commit that was approved: the head, or one that differs from it only by git's own merge of the default branch. */
  commit: string;
}

/** A no that stands until the person approves later. */
export interface Hold {
  by: Named;
  how: "review" | "comment";
  at: number;
  reason: string | null;
  /** Why it is taken as a no although it does not read as one any more; null where it does. */
  doubt: "dismissed" | "edited" | null;
}

/** One approval that is needed. */
export interface Seat {
  /** Who is asked; null where any other named person will do. */
  person: Named | null;
  /** Those in whose place this person is asked, because they made the change themselves. */
  insteadOf: Named[];
  asks: Ask[];
  state: "approved" | "waiting" | "held";
  approval: Approval | null;
  /** As whom the approver approved. */
  as: "named" | "stand-in" | "escalation" | "second-person" | null;
  holds: Hold[];
  standIns: { by: Named; until: string }[];
  /** Who may overrule silence, and from when; null where nobody may, or it cannot be told yet. */
  escalation: { by: Named; from: number; open: boolean } | null;
  /** What keeps the person from approving at all, such as having no account. */
  obstacle: "no-account" | "cannot-write" | "role-unknown" | "git-author" | null;
}

/** Why an approval does not count. */
export type Refusal =
  | "older-commit"
  | "other-commit"
  | "other-base"
  | "before-first-status"
  | "head-between"
  | "edited"
  | "garbled"
  | "dismissed"
  | "bot"
  | "author"
  | "pusher"
  | "git-author"
  | "cannot-write"
  | "role-unknown"
  | "not-asked"
  | "not-yet"
  | "other-place"
  /** A no that holds nothing, since nobody asked for it. */
  | "no-not-asked"
  /** Nearly a command. */
  | "near-command";

/** An approval that did not count, the newest one of each account. */
export interface Refused {
  login: string;
  /** The person's name in people.yaml; null for others. */
  name: string | null;
  how: "review" | "comment";
  at: number;
  refusal: Refusal;
  /** The commit that it was for, where one was named. */
  commit: string | null;
  role: Role | null;
  /** The command that was probably meant, without its slash; only for `near-command`. */
  meant?: string;
}

/** A person overruling an automated outcome, to be recorded. */
export interface Override {
  kind: "escalation" | "set-up";
  /** The account that overrules. */
  by: string;
  /** The id in people.yaml; null where an administrator is nobody there yet. */
  person: string | null;
  /** Whose approval it takes the place of. */
  insteadOf: string[];
  reason: string;
}

/** Something that keeps the gate closed whoever approves. */
export interface Obstacle {
  what: string;
  todo: string;
}

/** What the gate says about a pull request. It is a value: posting it is for others. */
export interface Verdict {
  state: "pending" | "success";
  /** One line of at most 140 characters. */
  status: string;
  mode: "live" | "set-up" | "unknown";
  obstacles: Obstacle[];
  seats: Seat[];
  /** People whose own place fell away, since they made the change and everybody who could stand for them is asked already. */
  coveredByOthers: Named[];
  refused: Refused[];
  overrides: Override[];
  /** Files that an administrator's change in set-up mode was admitted for; empty otherwise. */
  admitted: string[];
  /** Logins of those whose review GitHub should ask for. */
  request: string[];
}
