import { pullCommits } from "../acts/pull-diff.ts";
import { commitNamed } from "../acts/resolve.ts";
import { type Data, ok, type RouteTable } from "../api/route.ts";
import type { World } from "../api/world.ts";
import { signatureTime } from "../git/commit.ts";
import { reads } from "../rules/access.ts";
import { gitCommit } from "../shapes/commit.ts";
import { commentShape } from "../shapes/conversation.ts";
import { issueEventShape } from "../shapes/issue-event.ts";
import { reviewShape } from "../shapes/review.ts";
import { simpleUser } from "../shapes/user.ts";
import { issueOf, pullOfIssue } from "../state/find.ts";
import type { RepositoryState } from "../state/model.ts";

type Entry = Data<"GET /repos/{owner}/{repo}/issues/{issue_number}/timeline">[number];

/** Something that happened to an issue, and when, as GitHub writes instants. */
interface Dated {
  at: string;
  entry: Entry;
}

/** The commits of a pull request, which the conversation shows where they were made. */
async function commitsOf(world: World, repo: RepositoryState, number: number): Promise<Dated[]> {
  const pull = pullOfIssue(repo, number);
  const shas = pull === null ? [] : await pullCommits(world, repo, pull);
  return Promise.all(
    shas.map(async (sha) => {
      const commit = await commitNamed(world, repo, sha);
      const at = signatureTime(commit.committer);
      // The cast: GitHub's types have one list of fields for all kinds of entries.
      return { at, entry: { event: "committed", ...gitCommit(world, repo, commit) } as Entry };
    }),
  );
}

export const timeline = {
  "GET /repos/{owner}/{repo}/issues/{issue_number}/timeline": {
    needs: reads("issues:read", "pull-requests:read"),
    handle: async ({ world, repo, params, paging }) => {
      const { number } = issueOf(repo, params.issue_number);
      const events = repo.issueEvents.filter(({ issue }) => issue === number);
      const comments = repo.comments.filter(({ issue }) => issue === number);
      const reviews = repo.reviews.filter(({ pull, submittedAt }) => pull === number && submittedAt !== null);
      const dated: Dated[] = [
        ...(await commitsOf(world, repo, number)),
        ...events.map((event) => ({
          at: event.createdAt,
          entry: issueEventShape(world, repo, event) as Entry,
        })),
        ...comments.map((comment) => {
          const actor = simpleUser(world, comment.author);
          const entry = { event: "commented", actor, ...commentShape(world, repo, comment) } as Entry;
          return { at: comment.createdAt, entry };
        }),
        ...reviews.map((review) => {
          const shape = reviewShape(world, repo, review);
          const entry = { event: "reviewed", ...shape, state: shape.state.toLowerCase() } as Entry;
          return { at: review.submittedAt ?? "", entry };
        }),
      ];
      // One sort that keeps the order of what happened within the same second.
      dated.sort((left, right) => (left.at < right.at ? -1 : left.at > right.at ? 1 : 0));
      return ok(paging.take(dated).map(({ entry }) => entry));
    },
  },
} satisfies RouteTable;
