import { ok, type RouteTable } from "../api/route.ts";
import { reads } from "../rules/access.ts";
import { issueEventShape } from "../shapes/issue-event.ts";
import { issueOf } from "../state/find.ts";

export const issueEvents = {
  "GET /repos/{owner}/{repo}/issues/{issue_number}/events": {
    needs: reads("issues:read", "pull-requests:read"),
    handle: ({ world, repo, params, paging }) => {
      const { number } = issueOf(repo, params.issue_number);
      const found = repo.issueEvents.filter(({ issue }) => issue === number);
      return ok(paging.take(found).map((event) => issueEventShape(world, repo, event)));
    },
  },
} satisfies RouteTable;
