import type { Comment, Review } from "../../core/execution/approval/pull-request.ts";
import { accountOrGhost } from "./account.ts";
import type { Client } from "./client.ts";
import { hasStatus } from "./failure.ts";

/** What people wrote about a pull request, and our own comment among it. */
export interface Conversation {
  /** `since` leaves out those that were last changed before that instant, in milliseconds since 1970. */
  comments: (pull: number, since?: number) => Promise<Comment[]>;
  /** Submitted reviews; pending ones are nobody's business. What a dismissed one had said, the pull request's history knows. */
  reviews: (pull: number) => Promise<Omit<Review, "was">[]>;
  add: (pull: number, body: string) => Promise<void>;
  edit: (comment: number, body: string) => Promise<void>;
  /** One that is gone already is as well. */
  remove: (comment: number) => Promise<void>;
}

export function conversationOf(client: Client): Conversation {
  return {
    comments: async (pull, since) => {
      const from = since === undefined ? {} : { since: new Date(since).toISOString() };
      const query = { issue_number: pull, ...from };
      const found = await client.list("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", query);
      return found.map((comment) => ({
        id: Number(comment.id),
        by: accountOrGhost(comment.user, comment.performed_via_github_app),
        created: Date.parse(comment.created_at),
        updated: Date.parse(comment.updated_at),
        body: comment.body ?? "",
      }));
    },
    reviews: async (pull) => {
      const query = { pull_number: pull };
      const found = await client.list("GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews", query);
      return found.flatMap((review) => {
        const state = stateOf(review.state);
        if (state === null) return [];
        const by = accountOrGhost(review.user);
        const at = Date.parse(review.submitted_at ?? "");
        const reason = state === "changes-requested" && review.body ? { reason: review.body } : {};
        return [{ id: Number(review.id), by, at, commit: review.commit_id ?? "", state, ...reason }];
      });
    },
    add: async (pull, body) => {
      const query = { issue_number: pull, body };
      await client.write("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", query);
    },
    edit: async (comment, body) => {
      const query = { comment_id: comment, body };
      await client.write("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", query);
    },
    remove: async (comment) => {
      const query = { comment_id: comment };
      try {
        await client.write("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", query);
      } catch (error) {
        if (!hasStatus(error, 404)) throw error;
      }
    },
  };
}

/** The words of the API for a review's state; null for one that is not submitted. Throws for a word that we do not know. */
function stateOf(state: string): Review["state"] | null {
  switch (state.toUpperCase()) {
    case "APPROVED":
      return "approved";
    case "CHANGES_REQUESTED":
      return "changes-requested";
    case "COMMENTED":
      return "commented";
    case "DISMISSED":
      return "dismissed";
    case "PENDING":
      return null;
    default:
      throw new Error(`GitHub has a state of reviews that Opsbook does not know: ${state}`);
  }
}
