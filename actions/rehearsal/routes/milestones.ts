import { created, noContent, ok, type RouteTable } from "../api/route.ts";
import { signedIn } from "../api/viewer.ts";
import { nextId } from "../api/world.ts";
import { notFound, validationFailed } from "../http/refusal.ts";
import { reads, writes } from "../rules/access.ts";
import { milestoneShape } from "../shapes/label.ts";
import type { MilestoneState } from "../state/conversation.ts";
import type { RepositoryState } from "../state/model.ts";

const READ = reads("issues:read", "pull-requests:read");
const WRITE = writes("issues:write", "pull-requests:write");

function milestoneOf(repo: RepositoryState, number: number): MilestoneState {
  const found = repo.milestones.find((milestone) => milestone.number === number);
  if (found === undefined) throw notFound();
  return found;
}

export const milestones = {
  "GET /repos/{owner}/{repo}/milestones": {
    needs: READ,
    handle: ({ world, repo, params, paging }) => {
      const state = params.state ?? "open";
      const found = repo.milestones.filter((milestone) => state === "all" || milestone.state === state);
      return ok(paging.take(found).map((milestone) => milestoneShape(world, repo, milestone)));
    },
  },
  "POST /repos/{owner}/{repo}/milestones": {
    needs: WRITE,
    handle: ({ world, repo, params, viewer }) => {
      if (repo.milestones.some(({ title }) => title === params.title)) {
        throw validationFailed({ resource: "Milestone", code: "already_exists", field: "title" });
      }
      const now = world.clock.stamp();
      const milestone: MilestoneState = {
        id: nextId(world),
        number: Math.max(0, ...repo.milestones.map(({ number }) => number)) + 1,
        title: params.title,
        description: params.description ?? null,
        creator: signedIn(viewer),
        state: params.state ?? "open",
        dueOn: params.due_on ?? null,
        createdAt: now,
        updatedAt: now,
        closedAt: params.state === "closed" ? now : null,
      };
      repo.milestones.push(milestone);
      return created(milestoneShape(world, repo, milestone));
    },
  },
  "GET /repos/{owner}/{repo}/milestones/{milestone_number}": {
    needs: READ,
    handle: ({ world, repo, params }) =>
      ok(milestoneShape(world, repo, milestoneOf(repo, params.milestone_number))),
  },
  "PATCH /repos/{owner}/{repo}/milestones/{milestone_number}": {
    needs: WRITE,
    handle: ({ world, repo, params }) => {
      const milestone = milestoneOf(repo, params.milestone_number);
      const now = world.clock.stamp();
      const state = params.state ?? milestone.state;
      Object.assign(milestone, {
        title: params.title ?? milestone.title,
        description: params.description ?? milestone.description,
        dueOn: params.due_on ?? milestone.dueOn,
        state,
        closedAt: state === "closed" ? (milestone.closedAt ?? now) : null,
        updatedAt: now,
      });
      return ok(milestoneShape(world, repo, milestone));
    },
  },
  "DELETE /repos/{owner}/{repo}/milestones/{milestone_number}": {
    needs: WRITE,
    handle: ({ repo, params }) => {
      const milestone = milestoneOf(repo, params.milestone_number);
      repo.milestones.splice(repo.milestones.indexOf(milestone), 1);
      for (const issue of repo.issues) if (issue.milestone === milestone.number) issue.milestone = null;
      return noContent();
    },
  },
} satisfies RouteTable;
