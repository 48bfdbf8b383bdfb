import type { Account, Role } from "../../core/execution/approval/pull-request.ts";
import { type ApiUser, accountOf } from "./account.ts";
import type { Client } from "./client.ts";
import { GitHubError, hasStatus } from "./failure.ts";

/** One move of a branch, by GitHub's own record. */
export interface Push {
  before: string;
  after: string;
  at: number;
  by: Account | null;
}

/** What a repository says of itself and of who may do what in it. */
export interface Access {
  /** The role of an account; "none" for one that GitHub does not know here. */
  role: (login: string) => Promise<Role>;
  defaultBranch: () => Promise<string>;
  /** The commit at which a branch stands. */
  tip: (branch: string) => Promise<string>;
  /** Every move of a branch, the oldest first. `repository` is the fork where it lies in one, as `owner/name`. */
  pushes: (branch: string, repository?: string) => Promise<Push[]>;
  /** Its newest moves, the newest first, in one call. */
  newestPushes: (branch: string) => Promise<Push[]>;
}

const ROLES: readonly Role[] = ["admin", "maintain", "write", "triage", "read", "none"];

export function accessOf(client: Client): Access {
  return {
    role: async (login) => {
      const route = "GET /repos/{owner}/{repo}/collaborators/{username}/permission";
      try {
        const data = await client.get(route, { username: login });
        return roleOf(data.permission, data.role_name);
      } catch (error) {
        if (hasStatus(error, 404)) return "none";
        throw error;
      }
    },
    defaultBranch: async () => (await client.get("GET /repos/{owner}/{repo}", {})).default_branch,
    tip: async (branch) => {
      const data = await client.get("GET /repos/{owner}/{repo}/git/ref/{ref}", { ref: `heads/${branch}` });
      if (data.ref !== `refs/heads/${branch}`)
        throw new GitHubError("git/ref", 500, "another branch than asked for");
      return data.object.sha;
    },
    pushes: async (branch, repository) => {
      const [owner = "", repo = ""] = (repository ?? `${client.owner}/${client.repo}`).split("/");
      const query = { ref: `refs/heads/${branch}`, direction: "asc" as const };
      const found = await client.list("GET /repos/{owner}/{repo}/activity", query, { owner, repo });
      return found.map(pushOf);
    },
    newestPushes: async (branch) => {
      const query = { ref: `refs/heads/${branch}`, direction: "desc" as const, per_page: 100 };
      return (await client.get("GET /repos/{owner}/{repo}/activity", query)).map(pushOf);
    },
  };
}

interface ApiMove {
  before: string;
  after: string;
  timestamp: string;
  actor?: object | null;
}

function pushOf({ before, after, timestamp, actor }: ApiMove): Push {
  return { before, after, at: Date.parse(timestamp), by: accountOf(actor as ApiUser) };
}

/** The finer word where GitHub has one; a role of an organisation's own counts as the plain permission under it. */
function roleOf(permission: string, name: string): Role {
  const fine = ROLES.find((role) => role === name);
  const plain = ROLES.find((role) => role === permission);
  return fine ?? plain ?? "none";
}
