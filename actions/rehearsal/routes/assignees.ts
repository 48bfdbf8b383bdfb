import { recordEvent } from "../acts/issue-events.ts";
import { canBeAssigned, loginsOf, setAssignees } from "../acts/issues.ts";
import { created, noContent, ok, type RouteTable } from "../api/route.ts";
import { causeOf } from "../events/delivery.ts";
import { notFound } from "../http/refusal.ts";
import { reads, triages, writes } from "../rules/access.ts";
import { issueShape } from "../shapes/conversation.ts";
import { simpleUser } from "../shapes/user.ts";
import { issueOf } from "../state/find.ts";

const ON_ISSUES = triages("issues:write", "pull-requests:write");

export const assignees = {
  "GET /repos/{owner}/{repo}/assignees": {
    needs: reads("issues:read", "pull-requests:read"),
    handle: ({ world, repo, paging }) => {
      const logins = [repo.owner, ...Object.keys(repo.collaborators)].filter((login) =>
        canBeAssigned(repo, login),
      );
      return ok(paging.take(logins).map((login) => simpleUser(world, login)));
    },
  },
  "GET /repos/{owner}/{repo}/assignees/{assignee}": {
    needs: reads("issues:read", "pull-requests:read"),
    handle: ({ repo, params }) => {
      if (!canBeAssigned(repo, params.assignee)) throw notFound();
      return noContent();
    },
  },
  "POST /repos/{owner}/{repo}/issues/{issue_number}/assignees": {
    needs: ON_ISSUES,
    handle: async ({ world, repo, params, viewer }) => {
      const issue = issueOf(repo, params.issue_number);
      await setAssignees(world, repo, causeOf(viewer), issue, [
        ...issue.assignees,
        ...(params.assignees ?? []),
      ]);
      return created(issueShape(world, repo, issue));
    },
  },
  "DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees": {
    needs: ON_ISSUES,
    handle: async ({ world, repo, params, viewer }) => {
      const issue = issueOf(repo, params.issue_number);
      const gone = new Set(loginsOf(params.assignees ?? []));
      await setAssignees(
        world,
        repo,
        causeOf(viewer),
        issue,
        issue.assignees.filter((login) => !gone.has(login)),
      );
      return ok(issueShape(world, repo, issue));
    },
  },
  "PUT /repos/{owner}/{repo}/issues/{issue_number}/lock": {
    needs: writes("issues:write", "pull-requests:write"),
    handle: ({ world, repo, params, viewer }) => {
      const issue = issueOf(repo, params.issue_number);
      const reason = params.lock_reason ?? null;
      if (!issue.locked) recordEvent(world, repo, causeOf(viewer), issue.number, { event: "locked", reason });
      Object.assign(issue, { locked: true, lockReason: reason, updatedAt: world.clock.stamp() });
      return noContent();
    },
  },
  "DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock": {
    needs: writes("issues:write", "pull-requests:write"),
    handle: ({ world, repo, params, viewer }) => {
      const issue = issueOf(repo, params.issue_number);
      if (issue.locked) recordEvent(world, repo, causeOf(viewer), issue.number, { event: "unlocked" });
      Object.assign(issue, { locked: false, lockReason: null, updatedAt: world.clock.stamp() });
      return noContent();
    },
  },
} satisfies RouteTable;
