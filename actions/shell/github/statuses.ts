import type { StatusState } from "../../core/effect.ts";
import { type ApiUser, OUR_BOT } from "./account.ts";
import type { Client } from "./client.ts";

/** One status as it was posted. */
export interface PostedStatus {
  context: string;
  state: StatusState;
  description: string;
  link: string | null;
  at: number;
  /** Posted with a job's token of this repository; every job of every branch has the same (SEC-18). */
  ours: boolean;
}

export interface Statuses {
  /** Every status of a commit, the newest first. */
  of: (sha: string) => Promise<PostedStatus[]>;
  set: (
    sha: string,
    status: Pick<PostedStatus, "context" | "state" | "description" | "link">,
  ) => Promise<void>;
}

export function statusesOf(client: Client): Statuses {
  return {
    of: async (sha) => {
      const found = await client.list("GET /repos/{owner}/{repo}/commits/{ref}/statuses", { ref: sha });
      return found.map((status) => ({
        context: status.context,
        state: status.state as StatusState,
        description: status.description ?? "",
        link: status.target_url ?? null,
        at: Date.parse(status.created_at),
        ours: (status.creator as ApiUser)?.login === OUR_BOT,
      }));
    },
    set: async (sha, { context, state, description, link }) => {
      const target = link === null ? {} : { target_url: link };
      const body = { sha, context, state, description, ...target };
      await client.write("POST /repos/{owner}/{repo}/statuses/{sha}", body);
    },
  };
}
