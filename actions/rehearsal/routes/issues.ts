import { demandReopenable } from "../acts/edit-pull.ts";
import { recordRename } from "../acts/issue-events.ts";
import {
  addIssue,
  assigneesOf,
  demandBody,
  labelsOf,
  setAssignees,
  setIssueState,
  setLabels,
  setMilestone,
  tellIssue,
} from "../acts/issues.ts";
import { created, ok, type RouteTable } from "../api/route.ts";
import type { Viewer } from "../api/viewer.ts";
import { signedIn } from "../api/viewer.ts";
import { causeOf } from "../events/delivery.ts";
import { Refusal, validationFailed } from "../http/refusal.ts";
import { joinsIn, reads, roleIn } from "../rules/access.ts";
import { issueShape } from "../shapes/conversation.ts";
import type { IssueState } from "../state/conversation.ts";
import { issueOf, pullOfIssue } from "../state/find.ts";
import type { RepositoryState } from "../state/model.ts";
import { includesRole } from "../state/roles.ts";

const blank = (field: string): Refusal =>
  validationFailed({ resource: "Issue", code: "missing_field", field });

/** Labels, assignees and milestones need triage; a job's token has its scope. */
function mayTriage(repo: RepositoryState, viewer: Viewer): boolean {
  return viewer.token?.kind === "job" || includesRole(roleIn(repo, viewer.login), "triage");
}

const labelNames = (labels: readonly (string | { name?: string | null })[]): string[] =>
  labels.flatMap((label) => (typeof label === "string" ? label : (label.name ?? [])));

/** The milestone that a client names; undefined where it names none. Throws GitHub's refusal where there is no such. */
function milestoneNumber(repo: RepositoryState, given: unknown): number | null | undefined {
  if (given === undefined) return undefined;
  if (given === null || given === "") return null;
  const known = repo.milestones.find(({ number }) => number === Number(given));
  if (known === undefined) throw validationFailed({ resource: "Issue", code: "invalid", field: "milestone" });
  return known.number;
}

function wanted(issue: IssueState, filter: Record<string, unknown>): boolean {
  const state = filter.state ?? "open";
  if (state !== "all" && issue.state !== state) return false;
  const labels = typeof filter.labels === "string" ? filter.labels.split(",") : [];
  if (!labels.every((name) => issue.labels.some((own) => own.toLowerCase() === name.trim().toLowerCase())))
    return false;
  if (typeof filter.creator === "string" && issue.author !== filter.creator) return false;
  const assignee = filter.assignee;
  if (assignee === "none" && issue.assignees.length > 0) return false;
  if (assignee === "*" && issue.assignees.length === 0) return false;
  if (
    typeof assignee === "string" &&
    !["none", "*"].includes(assignee) &&
    !issue.assignees.includes(assignee)
  )
    return false;
  return typeof filter.since !== "string" || Date.parse(issue.updatedAt) >= Date.parse(filter.since);
}

function sorted(
  issues: readonly IssueState[],
  filter: { sort?: string | undefined; direction?: string | undefined },
): IssueState[] {
  const by = (issue: IssueState): number => (filter.sort === "updated" ? Date.parse(issue.updatedAt) : 0);
  const up = issues.toSorted((left, right) => by(left) - by(right) || left.number - right.number);
  return filter.direction === "asc" ? up : up.reverse();
}

export const issues = {
  "GET /repos/{owner}/{repo}/issues": {
    needs: reads("issues:read"),
    handle: ({ world, repo, params, paging }) => {
      const found = repo.issues.filter((issue) => wanted(issue, params));
      return ok(paging.take(sorted(found, params)).map((issue) => issueShape(world, repo, issue)));
    },
  },
  "POST /repos/{owner}/{repo}/issues": {
    needs: joinsIn("issues:write"),
    handle: async ({ world, repo, params, viewer }) => {
      if (!repo.settings.hasIssues) throw new Refusal(410, "Issues has been disabled in this repository.");
      if (String(params.title).trim() === "") throw blank("title");
      demandBody("Issue", params.body);
      const cause = causeOf(viewer);
      const milestone = milestoneNumber(repo, params.milestone);
      const given = { title: String(params.title), body: params.body ?? null, author: signedIn(viewer) };
      const issue = addIssue(world, repo, given);
      if (milestone !== undefined && mayTriage(repo, viewer))
        setMilestone(world, repo, cause, issue, milestone);
      if (mayTriage(repo, viewer)) {
        const people = [...(params.assignees ?? []), ...(params.assignee ? [params.assignee] : [])];
        issue.labels = labelsOf(world, repo, labelNames(params.labels ?? []));
        issue.assignees = assigneesOf(world, repo, people);
      }
      // An issue that is opened with labels has them in this event already; the events of each label follow.
      await tellIssue(world, repo, cause, issue, "opened");
      await setLabels(world, repo, cause, issue, issue.labels, []);
      await setAssignees(world, repo, cause, issue, issue.assignees, []);
      return created(issueShape(world, repo, issue));
    },
  },
  "GET /repos/{owner}/{repo}/issues/{issue_number}": {
    needs: reads("issues:read", "pull-requests:read"),
    handle: ({ world, repo, params }) => ok(issueShape(world, repo, issueOf(repo, params.issue_number))),
  },
  "PATCH /repos/{owner}/{repo}/issues/{issue_number}": {
    needs: joinsIn("issues:write", "pull-requests:write"),
    handle: async ({ world, repo, params, viewer }) => {
      const issue = issueOf(repo, params.issue_number);
      const triage = mayTriage(repo, viewer);
      if (!triage && issue.author !== viewer.login)
        throw new Refusal(403, "Must have triage rights to Repository.");
      demandBody("Issue", params.body);
      const milestone = milestoneNumber(repo, params.milestone);
      const pull = pullOfIssue(repo, issue.number);
      const reopens = params.state === "open" && issue.state === "closed";
      if (pull !== null && reopens) await demandReopenable(world, pull);
      const cause = causeOf(viewer);
      const { title } = issue;
      await edit(issue, params, (changes) => tellIssue(world, repo, cause, issue, "edited", { changes }));
      recordRename(world, repo, cause, issue, title);
      issue.updatedAt = world.clock.stamp();
      if (params.labels !== undefined && triage)
        await setLabels(world, repo, cause, issue, labelNames(params.labels));
      if (params.assignees !== undefined && triage)
        await setAssignees(world, repo, cause, issue, params.assignees);
      if (milestone !== undefined && triage) setMilestone(world, repo, cause, issue, milestone);
      if (params.state !== undefined) {
        await setIssueState(world, repo, cause, issue, params.state, params.state_reason ?? null);
      }
      return ok(issueShape(world, repo, issue));
    },
  },
} satisfies RouteTable;

/** Changes title and body, and says what they were before. */
async function edit(
  issue: IssueState,
  wanted: { title?: unknown; body?: string | null },
  tell: (changes: Record<string, unknown>) => Promise<void>,
): Promise<void> {
  const title = wanted.title === undefined || wanted.title === null ? issue.title : String(wanted.title);
  if (title.trim() === "") throw blank("title");
  const body = wanted.body === undefined ? issue.body : wanted.body;
  const changes = {
    ...(title === issue.title ? {} : { title: { from: issue.title } }),
    ...(body === issue.body ? {} : { body: { from: issue.body } }),
  };
  Object.assign(issue, { title, body });
  if (Object.keys(changes).length > 0) await tell(changes);
}
