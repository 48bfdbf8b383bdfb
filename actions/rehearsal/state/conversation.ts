/** What people write: issues and pull requests share one row of numbers; a pull request is also an issue. */
export interface IssueState {
  id: number;
  number: number;
  title: string;
  body: string | null;
  author: string;
  state: "open" | "closed";
  stateReason: "completed" | "reopened" | "not_planned" | "duplicate" | null;
  labels: string[];
  assignees: string[];
  milestone: number | null;
  locked: boolean;
  lockReason: string | null;
  createdAt: string;
  updatedAt: string;
  closedAt: string | null;
  closedBy: string | null;
}

export interface PullState {
  id: number;
  number: number;
  draft: boolean;
  head: { repository: string; ref: string; sha: string };
  base: { ref: string; sha: string };
  maintainerCanModify: boolean;
  requestedReviewers: string[];
  mergedAt: string | null;
  mergedBy: string | null;
  mergeCommit: string | null;
  /** Git's own test merge of one base and one head; null where they conflict. */
  tested: { base: string; head: string; commit: string | null } | null;
  /** Who moved the head last, by GitHub's record. */
  lastPusher: string;
}

export interface CommentState {
  id: number;
  issue: number;
  author: string;
  body: string;
  createdAt: string;
  updatedAt: string;
}

export type ReviewVerdict = "PENDING" | "COMMENTED" | "APPROVED" | "CHANGES_REQUESTED" | "DISMISSED";

export interface ReviewState {
  id: number;
  pull: number;
  author: string;
  body: string;
  state: ReviewVerdict;
  commit: string;
  submittedAt: string | null;
}

export interface ReviewCommentState {
  id: number;
  pull: number;
  review: number;
  author: string;
  body: string;
  path: string;
  commit: string;
  originalCommit: string;
  line: number;
  startLine: number | null;
  side: "LEFT" | "RIGHT";
  startSide: "LEFT" | "RIGHT" | null;
  position: number;
  diffHunk: string;
  inReplyTo: number | null;
  createdAt: string;
  updatedAt: string;
}

export interface LabelState {
  id: number;
  name: string;
  color: string;
  description: string | null;
}

export interface MilestoneState {
  id: number;
  number: number;
  title: string;
  description: string | null;
  creator: string;
  state: "open" | "closed";
  dueOn: string | null;
  createdAt: string;
  updatedAt: string;
  closedAt: string | null;
}

const REACTIONS = ["+1", "-1", "laugh", "confused", "heart", "hooray", "rocket", "eyes"] as const;

export interface ReactionState {
  id: number;
  /** What it stands on: `issue:5` or `comment:77`. */
  subject: string;
  author: string;
  content: (typeof REACTIONS)[number];
  createdAt: string;
}
