import { created, ok, type RouteTable } from "../api/route.ts";
import { signedIn, type Viewer } from "../api/viewer.ts";
import { nextId, nodeId, type World } from "../api/world.ts";
import { joinsIn, reads } from "../rules/access.ts";
import { simpleUser } from "../shapes/user.ts";
import type { ReactionState } from "../state/conversation.ts";
import { commentOf, issueOf } from "../state/find.ts";
import type { RepositoryState } from "../state/model.ts";

const READ = reads("issues:read", "pull-requests:read");
const WRITE = joinsIn("issues:write", "pull-requests:write");

const shape = (world: World, reaction: ReactionState) => ({
  id: reaction.id,
  node_id: nodeId("REA", reaction.id),
  user: simpleUser(world, reaction.author),
  content: reaction.content,
  created_at: reaction.createdAt,
});

/** Adds a reaction; the same one of the same person stands once, and is given back with 200. */
function react(
  world: World,
  repo: RepositoryState,
  viewer: Viewer,
  subject: string,
  content: ReactionState["content"],
) {
  const author = signedIn(viewer);
  const known = repo.reactions.find(
    (own) => own.subject === subject && own.author === author && own.content === content,
  );
  if (known !== undefined) return ok(shape(world, known));
  const reaction = { id: nextId(world), subject, author, content, createdAt: world.clock.stamp() };
  repo.reactions.push(reaction);
  return created(shape(world, reaction));
}

const on = (repo: RepositoryState, subject: string, content: string | undefined): ReactionState[] =>
  repo.reactions.filter(
    (own) => own.subject === subject && (content === undefined || own.content === content),
  );

export const reactions = {
  "GET /repos/{owner}/{repo}/issues/{issue_number}/reactions": {
    needs: READ,
    handle: ({ world, repo, params, paging }) => {
      const subject = `issue:${issueOf(repo, params.issue_number).number}`;
      return ok(paging.take(on(repo, subject, params.content)).map((reaction) => shape(world, reaction)));
    },
  },
  "POST /repos/{owner}/{repo}/issues/{issue_number}/reactions": {
    needs: WRITE,
    handle: ({ world, repo, params, viewer }) =>
      react(world, repo, viewer, `issue:${issueOf(repo, params.issue_number).number}`, params.content),
  },
  "GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions": {
    needs: READ,
    handle: ({ world, repo, params, paging }) => {
      const subject = `comment:${commentOf(repo, params.comment_id).id}`;
      return ok(paging.take(on(repo, subject, params.content)).map((reaction) => shape(world, reaction)));
    },
  },
  "POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions": {
    needs: WRITE,
    handle: ({ world, repo, params, viewer }) =>
      react(world, repo, viewer, `comment:${commentOf(repo, params.comment_id).id}`, params.content),
  },
} satisfies RouteTable;
