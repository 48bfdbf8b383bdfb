import { nodeId, type World } from "../api/world.ts";
import type { LabelState, MilestoneState } from "../state/conversation.ts";
import { fullName, type RepositoryState } from "../state/model.ts";
import type { Label, Milestone } from "./types.ts";
import { simpleUser } from "./user.ts";

export function labelShape(world: World, repo: RepositoryState, label: LabelState): Label {
  return {
    id: label.id,
    node_id: nodeId("LA", label.id),
    url: `${world.url}/repos/${fullName(repo)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    color: label.color,
    default: false,
    description: label.description,
  };
}

/** The labels of an issue, in the order in which they were put on it. */
export function labelsNamed(world: World, repo: RepositoryState, names: readonly string[]): Label[] {
  return names.flatMap((name) => {
    const label = repo.labels.find((known) => known.name === name);
    return label === undefined ? [] : [labelShape(world, repo, label)];
  });
}

export function milestoneShape(world: World, repo: RepositoryState, milestone: MilestoneState): Milestone {
  const url = `${world.url}/repos/${fullName(repo)}/milestones/${milestone.number}`;
  const issues = repo.issues.filter((issue) => issue.milestone === milestone.number);
  return {
    id: milestone.id,
    node_id: nodeId("MI", milestone.id),
    url,
    html_url: `${world.url}/${fullName(repo)}/milestone/${milestone.number}`,
    labels_url: `${url}/labels`,
    number: milestone.number,
    title: milestone.title,
    description: milestone.description,
    creator: simpleUser(world, milestone.creator),
    open_issues: issues.filter(({ state }) => state === "open").length,
    closed_issues: issues.filter(({ state }) => state === "closed").length,
    state: milestone.state,
    created_at: milestone.createdAt,
    updated_at: milestone.updatedAt,
    due_on: milestone.dueOn,
    closed_at: milestone.closedAt,
  };
}

/** The milestone of an issue, or null. */
export function milestoneNumbered(
  world: World,
  repo: RepositoryState,
  number: number | null,
): Milestone | null {
  const found = repo.milestones.find((milestone) => milestone.number === number);
  return found === undefined ? null : milestoneShape(world, repo, found);
}
