/** What can happen to an issue or pull request, in GitHub's words, with what only that kind of event tells. */
export type Happening =
  | { event: "labeled" | "unlabeled"; label: { name: string; color: string } }
  | { event: "assigned" | "unassigned"; assignee: string }
  | { event: "milestoned" | "demilestoned"; milestone: { title: string } }
  | { event: "renamed"; rename: { from: string; to: string } }
  | { event: "locked"; reason: string | null }
  | { event: "closed"; reason: string | null }
  | { event: "reopened" | "unlocked" | "ready_for_review" | "base_ref_changed" }
  | { event: "merged" | "head_ref_force_pushed"; commit: string }
  | { event: "review_requested" | "review_request_removed"; reviewer: string }
  | { event: "review_dismissed"; dismissal: Dismissal };

export interface Dismissal {
  review: number;
  /** What the review said until then. */
  state: "approved" | "changes_requested";
  /** Null where a push dismissed it. */
  message: string | null;
  /** The head that was pushed, where that is what dismissed it. */
  commit: string | null;
}

/** One thing that happened, kept as it was then: a label that is renamed later keeps its old name here. */
export interface IssueEventState {
  id: number;
  issue: number;
  actor: string;
  /** Whether a running job did it. */
  byJob: boolean;
  createdAt: string;
  happening: Happening;
}
