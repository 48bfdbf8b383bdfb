import { demandBody } from "../acts/issues.ts";
import { created, noContent, ok, type RouteTable } from "../api/route.ts";
import { signedIn, type Viewer } from "../api/viewer.ts";
import { nextId, type World } from "../api/world.ts";
import { stampOf } from "../clock.ts";
import { causeOf } from "../events/delivery.ts";
import { forbidden, validationFailed } from "../http/refusal.ts";
import { joinsIn, reads, roleIn } from "../rules/access.ts";
import { commentShape, issueShape } from "../shapes/conversation.ts";
import type { CommentState } from "../state/conversation.ts";
import { commentOf, issueOf } from "../state/find.ts";
import type { RepositoryState } from "../state/model.ts";
import { includesRole } from "../state/roles.ts";

const SCOPES_READ = ["issues:read", "pull-requests:read"] as const;
const SCOPES_WRITE = ["issues:write", "pull-requests:write"] as const;

function tell(
  world: World,
  repo: RepositoryState,
  viewer: Viewer,
  comment: CommentState,
  action: "created" | "edited" | "deleted",
  extra: Record<string, unknown> = {},
): void {
  world.emit("issue_comment", repo, causeOf(viewer), {
    action,
    issue: { draft: false, ...issueShape(world, repo, issueOf(repo, comment.issue)) },
    comment: commentShape(world, repo, comment),
    ...extra,
  });
}

function demandText(body: string): void {
  if (body.trim() === "")
    throw validationFailed({ resource: "IssueComment", code: "missing_field", field: "body" });
  demandBody("IssueComment", body);
}

/** A comment may be changed by its author and by who may write. */
function demandOwn(repo: RepositoryState, viewer: Viewer, comment: CommentState): void {
  const isJob = viewer.token?.kind === "job";
  if (comment.author === viewer.login || isJob || includesRole(roleIn(repo, viewer.login), "write")) return;
  throw forbidden("Must have write access to change somebody else's comment.");
}

export const issueComments = {
  "GET /repos/{owner}/{repo}/issues/{issue_number}/comments": {
    needs: reads(...SCOPES_READ),
    handle: ({ world, repo, params, paging }) => {
      const issue = issueOf(repo, params.issue_number);
      const since = params.since === undefined ? 0 : Date.parse(params.since);
      const found = repo.comments.filter(
        (comment) => comment.issue === issue.number && Date.parse(comment.updatedAt) >= since,
      );
      return ok(paging.take(found).map((comment) => commentShape(world, repo, comment)));
    },
  },
  "POST /repos/{owner}/{repo}/issues/{issue_number}/comments": {
    needs: joinsIn(...SCOPES_WRITE),
    handle: ({ world, repo, params, viewer }) => {
      const issue = issueOf(repo, params.issue_number);
      demandText(params.body);
      const isWriter = viewer.token?.kind === "job" || includesRole(roleIn(repo, viewer.login), "write");
      if (issue.locked && !isWriter) throw forbidden("Unable to create comment because issue is locked.");
      const now = world.clock.stamp();
      const comment = {
        id: nextId(world),
        issue: issue.number,
        author: signedIn(viewer),
        body: params.body,
        createdAt: now,
        updatedAt: now,
      };
      repo.comments.push(comment);
      issue.updatedAt = now;
      tell(world, repo, viewer, comment, "created");
      return created(commentShape(world, repo, comment));
    },
  },
  "GET /repos/{owner}/{repo}/issues/comments/{comment_id}": {
    needs: reads(...SCOPES_READ),
    handle: ({ world, repo, params }) => ok(commentShape(world, repo, commentOf(repo, params.comment_id))),
  },
  "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}": {
    needs: joinsIn(...SCOPES_WRITE),
    handle: ({ world, repo, params, viewer }) => {
      const comment = commentOf(repo, params.comment_id);
      demandOwn(repo, viewer, comment);
      demandText(params.body);
      const from = comment.body;
      if (from !== params.body) {
        comment.body = params.body;
        // On a clock that stands still an edit would otherwise bear the time of the writing, and not be seen.
        comment.updatedAt = stampOf(Math.max(world.clock.now(), Date.parse(comment.createdAt) + 1000));
        tell(world, repo, viewer, comment, "edited", { changes: { body: { from } } });
      }
      return ok(commentShape(world, repo, comment));
    },
  },
  "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}": {
    needs: joinsIn(...SCOPES_WRITE),
    handle: ({ world, repo, params, viewer }) => {
      const comment = commentOf(repo, params.comment_id);
      demandOwn(repo, viewer, comment);
      tell(world, repo, viewer, comment, "deleted");
      repo.comments.splice(repo.comments.indexOf(comment), 1);
      return noContent();
    },
  },
} satisfies RouteTable;
