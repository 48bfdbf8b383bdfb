export type StatusVerdict = "error" | "failure" | "pending" | "success";

/** One commit status; the newest of each context counts. */
export interface StatusState {
  id: number;
  sha: string;
  context: string;
  state: StatusVerdict;
  description: string | null;
  targetUrl: string | null;
  creator: string;
  createdAt: string;
}

export interface AnnotationState {
  path: string;
  startLine: number;
  endLine: number;
  startColumn: number | null;
  endColumn: number | null;
  level: "notice" | "warning" | "failure";
  message: string;
  title: string | null;
  rawDetails: string | null;
}

export type CheckStatus = "queued" | "in_progress" | "completed" | "waiting" | "requested" | "pending";

export type CheckConclusion =
  | "success"
  | "failure"
  | "neutral"
  | "cancelled"
  | "skipped"
  | "timed_out"
  | "action_required";

export interface CheckRunState {
  id: number;
  sha: string;
  name: string;
  suite: number;
  externalId: string | null;
  detailsUrl: string | null;
  status: CheckStatus;
  conclusion: CheckConclusion | null;
  startedAt: string | null;
  completedAt: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  annotations: AnnotationState[];
}
