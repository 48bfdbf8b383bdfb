import type { Route, RouteKey } from "../../actions/rehearsal/api/route.ts";
import { routes } from "../../actions/rehearsal/api/table.ts";
import { reads } from "../../actions/rehearsal/rules/access.ts";
import type { EmbeddedGitHub } from "../../actions/rehearsal/server.ts";

const ROUTE = "GET /repos/{owner}/{repo}/issues/{issue_number}/events";

/** Lets an embedded GitHub that does not tell an issue's events yet tell those that the gate reads, from its deliveries. */
export function serveIssueEvents(github: () => EmbeddedGitHub): void {
  if (routes.has(ROUTE)) return;
  const route = {
    needs: reads("issues:read", "pull-requests:read"),
    handle: ({ params }: { params: { issue_number: number } }) => ({
      status: 200,
      data: eventsOf(github(), Number(params.issue_number)),
    }),
  };
  (routes as Map<string, Route<RouteKey>>).set(ROUTE, route as unknown as Route<RouteKey>);
}

interface Payload {
  pull_request?: { number: number };
  changes?: { base?: unknown };
  review?: { id: number; state: string };
}

function eventsOf(github: EmbeddedGitHub, number: number): object[] {
  const said = new Map<number, string>();
  return github.deliveries.flatMap(({ event, action, at, payload }) => {
    const { pull_request: pull, changes, review } = payload as Payload;
    if (pull?.number !== number) return [];
    if (event === "pull_request" && changes?.base !== undefined)
      return [{ event: "base_ref_changed", created_at: at }];
    if (event !== "pull_request_review" || review === undefined) return [];
    if (action !== "dismissed") said.set(review.id, review.state);
    const dismissed = { review_id: review.id, state: said.get(review.id) ?? "" };
    return action === "dismissed"
      ? [{ event: "review_dismissed", created_at: at, dismissed_review: dismissed }]
      : [];
  });
}
