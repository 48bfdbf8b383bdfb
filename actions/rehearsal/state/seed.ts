import { createHash } from "node:crypto";
import { ACTIONS_BOT, WEB_FLOW, WEB_FLOW_EMAIL } from "../shapes/app.ts";
import type { RepositorySettings, RepositoryState, State, TokenState, UserState } from "./model.ts";
import type { Role } from "./roles.ts";

/** The accounts that are GitHub's own, with their numbers on github.com. */
const OWN_ACCOUNTS: UserState[] = [
  { id: 9919, login: "github", name: "GitHub", email: null, type: "User", createdAt: "2008-05-11T04:37:31Z" },
  {
    id: 19_864_447,
    login: WEB_FLOW,
    name: "GitHub Web Flow",
    email: WEB_FLOW_EMAIL,
    type: "User",
    createdAt: "2016-06-10T16:46:27Z",
  },
  {
    id: 41_898_282,
    login: ACTIONS_BOT,
    name: null,
    email: null,
    type: "Bot",
    createdAt: "2018-07-30T09:30:16Z",
  },
];

/** GitHub before anybody has signed up. */
export function emptyState(): State {
  return {
    nextId: 1001,
    users: Object.fromEntries(OWN_ACCOUNTS.map((user) => [user.login, user])),
    tokens: {},
    repositories: {},
  };
}

const DEFAULT_LABELS: [name: string, color: string, description: string][] = [
  ["bug", "d73a4a", "Something isn't working"],
  ["documentation", "0075ca", "Improvements or additions to documentation"],
  ["duplicate", "cfd3d7", "This issue or pull request already exists"],
  ["enhancement", "a2eeef", "New feature or request"],
  ["good first issue", "7057ff", "Good for newcomers"],
  ["help wanted", "008672", "Extra attention is needed"],
  ["invalid", "e4e669", "This doesn't seem right"],
  ["question", "d876e3", "Further information is requested"],
  ["wontfix", "ffffff", "This will not be worked on"],
];

const SETTINGS: RepositorySettings = {
  hasIssues: true,
  allowMergeCommit: true,
  allowSquashMerge: true,
  allowRebaseMerge: true,
  allowAutoMerge: false,
  allowUpdateBranch: false,
  deleteBranchOnMerge: false,
  archived: false,
};

export interface NewRepository {
  owner: string;
  name: string;
  private?: boolean;
  description?: string | null;
  defaultBranch?: string;
  collaborators?: Record<string, Role>;
  parent?: string | null;
}

/** A repository as GitHub makes it, with the labels that every new one has. */
export function newRepository(state: State, wanted: NewRepository, now: string): RepositoryState {
  const id = state.nextId++;
  return {
    id,
    owner: wanted.owner,
    name: wanted.name,
    private: wanted.private ?? true,
    description: wanted.description ?? null,
    parent: wanted.parent ?? null,
    defaultBranch: wanted.defaultBranch ?? "main",
    createdAt: now,
    updatedAt: now,
    pushedAt: now,
    settings: { ...SETTINGS },
    collaborators: { ...wanted.collaborators },
    topics: [],
    nextNumber: 1,
    labels: DEFAULT_LABELS.map(([name, color, description]) => ({
      id: state.nextId++,
      name,
      color,
      description,
    })),
    milestones: [],
    issues: [],
    issueEvents: [],
    comments: [],
    pulls: [],
    reviews: [],
    reviewComments: [],
    reactions: [],
    statuses: [],
    checkRuns: [],
    protections: {},
    rulesets: [],
    activity: [],
    hooks: [],
    actions: {
      enabled: true,
      allowed: "all",
      defaultPermissions: "read",
      canApprovePulls: false,
      eventPolicies: [],
      disabledWorkflows: [],
      variables: [],
      secrets: [],
      runs: [],
    },
  };
}

/** Adds a user with a token; the same seed and login give the same token. */
export function addUser(
  state: State,
  user: { login: string; name?: string | null; email?: string | null },
  now: string,
  seed: number,
): string {
  state.users[user.login] ??= {
    id: state.nextId++,
    login: user.login,
    name: user.name ?? null,
    email: user.email ?? null,
    type: "User",
    createdAt: now,
  };
  return addToken(state, "ghp", { kind: "user", login: user.login }, seed, user.login);
}

/** Adds a token of some kind; `subject` tells it from others of the same kind. */
export function addToken(
  state: State,
  prefix: "ghp" | "ghs",
  token: TokenState,
  seed: number,
  subject: string,
): string {
  const text = `${prefix}_${createHash("sha256").update(`${seed}:${prefix}:${subject}`).digest("hex").slice(0, 36)}`;
  state.tokens[text] = token;
  return text;
}
