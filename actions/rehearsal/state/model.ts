import type { ActionsState } from "./actions.ts";
import type {
  CommentState,
  IssueState,
  LabelState,
  MilestoneState,
  PullState,
  ReactionState,
  ReviewCommentState,
  ReviewState,
} from "./conversation.ts";
import type { IssueEventState } from "./issue-events.ts";
import type { Protection, Ruleset } from "./protection.ts";
import type { CheckRunState, StatusState } from "./results.ts";
import type { Permissions, Role } from "./roles.ts";

/** Everything that the embedded GitHub knows beside git's objects: plain JSON, so that it can be kept and restored. */
export interface State {
  /** The next number for anything that needs one of its own. */
  nextId: number;
  users: Record<string, UserState>;
  tokens: Record<string, TokenState>;
  /** By full name, `owner/name`. */
  repositories: Record<string, RepositoryState>;
}

export interface UserState {
  id: number;
  login: string;
  name: string | null;
  email: string | null;
  type: "User" | "Bot";
  createdAt: string;
}

/** Whom a token speaks for: a person, or a running job with its own permissions in one repository. */
export type TokenState =
  | { kind: "user"; login: string }
  | { kind: "job"; login: string; repository: string; permissions: Permissions; run: number | null };

export interface RepositoryState {
  id: number;
  owner: string;
  name: string;
  private: boolean;
  description: string | null;
  /** The full name of the repository that this one was forked from. */
  parent: string | null;
  defaultBranch: string;
  createdAt: string;
  updatedAt: string;
  pushedAt: string;
  settings: RepositorySettings;
  /** Everybody beside the owner, who is always an admin. */
  collaborators: Record<string, Role>;
  topics: string[];
  nextNumber: number;
  labels: LabelState[];
  milestones: MilestoneState[];
  issues: IssueState[];
  issueEvents: IssueEventState[];
  comments: CommentState[];
  pulls: PullState[];
  reviews: ReviewState[];
  reviewComments: ReviewCommentState[];
  reactions: ReactionState[];
  statuses: StatusState[];
  checkRuns: CheckRunState[];
  protections: Record<string, Protection>;
  rulesets: Ruleset[];
  activity: ActivityState[];
  hooks: HookState[];
  actions: ActionsState;
}

export interface RepositorySettings {
  hasIssues: boolean;
  allowMergeCommit: boolean;
  allowSquashMerge: boolean;
  allowRebaseMerge: boolean;
  allowAutoMerge: boolean;
  allowUpdateBranch: boolean;
  deleteBranchOnMerge: boolean;
  archived: boolean;
}

export type ActivityType = "push" | "force_push" | "branch_creation" | "branch_deletion" | "pr_merge";

export interface ActivityState {
  id: number;
  ref: string;
  before: string;
  after: string;
  type: ActivityType;
  actor: string;
  timestamp: string;
}

export interface HookState {
  id: number;
  active: boolean;
  events: string[];
  url: string;
  contentType: "json" | "form";
  secret: string | null;
  createdAt: string;
  updatedAt: string;
  lastResponse: { code: number | null; status: string | null; message: string | null };
}

/** The full name of a repository, by which it is known everywhere. */
export function fullName(repository: Pick<RepositoryState, "owner" | "name">): string {
  return `${repository.owner}/${repository.name}`;
}
