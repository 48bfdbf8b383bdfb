import { findUser, nextId, type World } from "../api/world.ts";
import type { Cause } from "../events/delivery.ts";
import { validationFailed } from "../http/refusal.ts";
import { roleIn } from "../rules/access.ts";
import { issueShape } from "../shapes/conversation.ts";
import { labelShape } from "../shapes/label.ts";
import { simpleUser } from "../shapes/user.ts";
import type { IssueState, LabelState } from "../state/conversation.ts";
import { findLabel, pullOfIssue } from "../state/find.ts";
import type { Happening } from "../state/issue-events.ts";
import type { RepositoryState } from "../state/model.ts";
import { ownValue } from "../state/own.ts";
import { includesRole } from "../state/roles.ts";
import { recordEvent } from "./issue-events.ts";
import { tellPull } from "./tell-pull.ts";

/** GitHub cuts no body: one that is longer is refused. */
const BODY_LIMIT = 65_536;

/** Throws GitHub's refusal of a body that is too long. */
export function demandBody(resource: string, body: string | null | undefined): void {
  if (body === null || body === undefined || body.length <= BODY_LIMIT) return;
  const message = `body is too long (maximum is ${BODY_LIMIT} characters)`;
  throw validationFailed({ resource, code: "custom", field: "body", message });
}

/** Adds an issue with the next number; a pull request is one too. */
export function addIssue(
  world: World,
  repo: RepositoryState,
  given: { title: string; body: string | null; author: string },
): IssueState {
  const now = world.clock.stamp();
  const issue: IssueState = {
    id: nextId(world),
    number: repo.nextNumber++,
    ...given,
    state: "open",
    stateReason: null,
    labels: [],
    assignees: [],
    milestone: null,
    locked: false,
    lockReason: null,
    createdAt: now,
    updatedAt: now,
    closedAt: null,
    closedBy: null,
  };
  repo.issues.push(issue);
  return issue;
}

/** Says that something happened to an issue, or to a pull request where it is one. */
export async function tellIssue(
  world: World,
  repo: RepositoryState,
  cause: Cause,
  issue: IssueState,
  action: string,
  extra: Record<string, unknown> = {},
): Promise<void> {
  const pull = pullOfIssue(repo, issue.number);
  if (pull !== null) await tellPull(world, repo, cause, pull, action, extra);
  else
    world.emit("issues", repo, cause, {
      action,
      issue: { draft: false, ...issueShape(world, repo, issue) },
      ...extra,
    });
}

/** The label of a name; one that is not there is made, as GitHub does when it is put on an issue. */
function labelFor(world: World, repo: RepositoryState, name: string): LabelState {
  const known = findLabel(repo, name);
  if (known !== null) return known;
  const label = { id: nextId(world), name, color: "ededed", description: null };
  repo.labels.push(label);
  return label;
}

/** Puts exactly these labels on an issue, and says which came and went. */
export async function setLabels(
  world: World,
  repo: RepositoryState,
  cause: Cause,
  issue: IssueState,
  names: readonly string[],
  before: readonly string[] = issue.labels,
): Promise<void> {
  const wanted = labelsOf(world, repo, names);
  issue.labels = wanted;
  issue.updatedAt = world.clock.stamp();
  const changed = [
    ...wanted.filter((name) => !before.includes(name)).map((name) => ["labeled", name] as const),
    ...before.filter((name) => !wanted.includes(name)).map((name) => ["unlabeled", name] as const),
  ];
  for (const [event, name] of changed) {
    const label = findLabel(repo, name);
    if (label === null) continue;
    const { color } = label;
    recordEvent(world, repo, cause, issue.number, { event, label: { name, color } });
    await tellIssue(world, repo, cause, issue, event, { label: labelShape(world, repo, label) });
  }
}

/** The labels of these names, each once; those that are not there are made. */
export function labelsOf(world: World, repo: RepositoryState, names: readonly string[]): string[] {
  return [...new Set(names.map((name) => labelFor(world, repo, name).name))];
}

/** Those of some people who can be assigned. */
export function assigneesOf(
  world: World,
  repo: RepositoryState,
  people: readonly (string | { login?: string })[],
): string[] {
  return [...new Set(loginsOf(people))]
    .flatMap((login) => findUser(world, login)?.login ?? [])
    .filter((login) => canBeAssigned(repo, login) && roleIn(repo, login) !== "none");
}

/** Whether somebody can be assigned: people who can read a private repository, or were added to a public one. */
export function canBeAssigned(repo: RepositoryState, login: string): boolean {
  return login === repo.owner || includesRole(ownValue(repo.collaborators, login) ?? "none", "read");
}

/** Logins, given bare or in objects. */
export const loginsOf = (people: readonly (string | { login?: string })[]): string[] =>
  people.flatMap((person) => (typeof person === "string" ? person : (person.login ?? [])));

/** Assigns exactly these people; as on GitHub, who cannot be assigned is passed over in silence. */
export async function setAssignees(
  world: World,
  repo: RepositoryState,
  cause: Cause,
  issue: IssueState,
  people: readonly (string | { login?: string })[],
  before: readonly string[] = issue.assignees,
): Promise<void> {
  const wanted = assigneesOf(world, repo, people);
  issue.assignees = wanted;
  issue.updatedAt = world.clock.stamp();
  const changed = [
    ...wanted.filter((login) => !before.includes(login)).map((login) => ["assigned", login] as const),
    ...before.filter((login) => !wanted.includes(login)).map((login) => ["unassigned", login] as const),
  ];
  for (const [event, login] of changed) {
    recordEvent(world, repo, cause, issue.number, { event, assignee: login });
    await tellIssue(world, repo, cause, issue, event, { assignee: simpleUser(world, login) });
  }
}

/** Puts an issue on a milestone, or on none. */
export function setMilestone(
  world: World,
  repo: RepositoryState,
  cause: Cause,
  issue: IssueState,
  number: number | null,
): void {
  if (issue.milestone === number) return;
  const record = (event: "milestoned" | "demilestoned", of: number | null): void => {
    const title = repo.milestones.find((milestone) => milestone.number === of)?.title;
    if (title !== undefined) recordEvent(world, repo, cause, issue.number, { event, milestone: { title } });
  };
  record("demilestoned", issue.milestone);
  issue.milestone = number;
  record("milestoned", number);
}

/** Opens or closes an issue, and says so. */
export async function setIssueState(
  world: World,
  repo: RepositoryState,
  cause: Cause,
  issue: IssueState,
  state: "open" | "closed",
  reason: IssueState["stateReason"] = null,
): Promise<void> {
  if (issue.state === state) return;
  const now = world.clock.stamp();
  issue.state = state;
  const isPull = pullOfIssue(repo, issue.number) !== null;
  issue.stateReason = isPull ? null : (reason ?? (state === "closed" ? "completed" : "reopened"));
  issue.closedAt = state === "closed" ? now : null;
  issue.closedBy = state === "closed" ? cause.login : null;
  issue.updatedAt = now;
  const happening: Happening =
    state === "closed" ? { event: "closed", reason: issue.stateReason } : { event: "reopened" };
  recordEvent(world, repo, cause, issue.number, happening);
  await tellIssue(world, repo, cause, issue, happening.event);
}
