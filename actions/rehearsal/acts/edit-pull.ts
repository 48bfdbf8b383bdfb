import type { Viewer } from "../api/viewer.ts";
import type { World } from "../api/world.ts";
import { causeOf } from "../events/delivery.ts";
import { forbidden, validationFailed } from "../http/refusal.ts";
import { roleIn } from "../rules/access.ts";
import type { PullState } from "../state/conversation.ts";
import { issueOf } from "../state/find.ts";
import type { RepositoryState } from "../state/model.ts";
import { includesRole } from "../state/roles.ts";
import { demandBody, setIssueState } from "./issues.ts";
import { branchTip } from "./resolve.ts";
import { tellPull } from "./tell-pull.ts";

export interface PullEdit {
  title?: string;
  body?: string;
  state?: "open" | "closed";
  base?: string;
  maintainer_can_modify?: boolean;
}

/** Changes a pull request and says what it was before. Throws GitHub's refusals. */
export async function editPull(
  world: World,
  repo: RepositoryState,
  viewer: Viewer,
  pull: PullState,
  edit: PullEdit,
): Promise<void> {
  const issue = issueOf(repo, pull.number);
  const isJob = viewer.token?.kind === "job";
  if (issue.author !== viewer.login && !isJob && !includesRole(roleIn(repo, viewer.login), "write")) {
    throw forbidden("Must have write access to change somebody else's pull request.");
  }
  demandBody("PullRequest", edit.body);
  const changes: Record<string, unknown> = {};
  if (edit.title !== undefined && edit.title !== issue.title) {
    changes.title = { from: issue.title };
    issue.title = edit.title;
  }
  if (edit.body !== undefined && edit.body !== issue.body) {
    changes.body = { from: issue.body };
    issue.body = edit.body;
  }
  if (edit.base !== undefined && edit.base !== pull.base.ref) {
    changes.base = { ref: { from: pull.base.ref }, sha: { from: pull.base.sha } };
    await changeBase(world, repo, pull, edit.base);
  }
  pull.maintainerCanModify = edit.maintainer_can_modify ?? pull.maintainerCanModify;
  const cause = causeOf(viewer);
  if (Object.keys(changes).length > 0) {
    issue.updatedAt = world.clock.stamp();
    await tellPull(world, repo, cause, pull, "edited", { changes });
  }
  if (edit.state === "open" && issue.state === "closed") await demandReopenable(world, pull);
  if (edit.state !== undefined) await setIssueState(world, repo, cause, issue, edit.state);
}

async function changeBase(world: World, repo: RepositoryState, pull: PullState, base: string): Promise<void> {
  const tip = await branchTip(world, repo, base);
  if (tip === null) {
    const message = `Proposed base branch '${base}' was not found`;
    throw validationFailed({ resource: "PullRequest", field: "base", code: "invalid", message });
  }
  if (issueOf(repo, pull.number).state === "closed") {
    const message = "Cannot change the base branch of a closed pull request.";
    throw validationFailed({ resource: "PullRequest", field: "base", code: "invalid", message });
  }
  pull.base = { ref: base, sha: tip };
}

async function demandReopenable(world: World, pull: PullState): Promise<void> {
  const invalid = (message: string) =>
    validationFailed({ resource: "PullRequest", code: "invalid", field: "state", message });
  if (pull.mergedAt !== null) throw invalid("state cannot be changed. The pull request cannot be reopened.");
  const from = world.state.repositories[pull.head.repository];
  const tip = from === undefined ? null : await branchTip(world, from, pull.head.ref);
  if (tip !== pull.head.sha) {
    throw invalid(`state cannot be changed. The ${pull.head.ref} branch was force-pushed or recreated.`);
  }
}
