import type { Viewer } from "../api/viewer.ts";
import type { World } from "../api/world.ts";
import { causeOf } from "../events/delivery.ts";
import { forbidden, validationFailed } from "../http/refusal.ts";
import { roleIn } from "../rules/access.ts";
import type { PullState } from "../state/conversation.ts";
import { issueOf } from "../state/find.ts";
import type { RepositoryState } from "../state/model.ts";
import { includesRole } from "../state/roles.ts";
import { recordEvent, recordRename } from "./issue-events.ts";
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
  // All refusals come first: a refused edit changes nothing.
  const moved = edit.base !== undefined && edit.base !== pull.base.ref;
  const base = moved ? await newBase(world, repo, pull, edit.base ?? "") : pull.base;
  if (edit.state === "open" && issue.state === "closed") await demandReopenable(world, pull);
  const changes: Record<string, unknown> = {
    ...(edit.title === undefined || edit.title === issue.title ? {} : { title: { from: issue.title } }),
    ...(edit.body === undefined || edit.body === issue.body ? {} : { body: { from: issue.body } }),
    ...(moved ? { base: { ref: { from: pull.base.ref }, sha: { from: pull.base.sha } } } : {}),
  };
  const { title } = issue;
  issue.title = edit.title ?? issue.title;
  issue.body = edit.body ?? issue.body;
  pull.base = base;
  pull.maintainerCanModify = edit.maintainer_can_modify ?? pull.maintainerCanModify;
  const cause = causeOf(viewer);
  recordRename(world, repo, cause, issue, title);
  if (moved) recordEvent(world, repo, cause, issue.number, { event: "base_ref_changed" });
  if (Object.keys(changes).length > 0) {
    issue.updatedAt = world.clock.stamp();
    await tellPull(world, repo, cause, pull, "edited", { changes });
  }
  if (edit.state !== undefined) await setIssueState(world, repo, cause, issue, edit.state);
}

async function newBase(
  world: World,
  repo: RepositoryState,
  pull: PullState,
  base: string,
): Promise<PullState["base"]> {
  const tip = await branchTip(world, repo, base);
  if (tip === null) {
    const message = `Proposed base branch '${base}' was not found`;
    throw validationFailed({ resource: "PullRequest", field: "base", code: "invalid", message });
  }
  if (issueOf(repo, pull.number).state === "closed") {
    const message = "Cannot change the base branch of a closed pull request.";
    throw validationFailed({ resource: "PullRequest", field: "base", code: "invalid", message });
  }
  return { ref: base, sha: tip };
}

/** Throws GitHub's refusal where a closed pull request cannot be opened again. */
export async function demandReopenable(world: World, pull: PullState): Promise<void> {
  const invalid = (message: string) =>
    validationFailed({ resource: "PullRequest", code: "invalid", field: "state", message });
  if (pull.mergedAt !== null) throw invalid("state cannot be changed. The pull request cannot be reopened.");
  const from = world.state.repositories[pull.head.repository];
  const tip = from === undefined ? null : await branchTip(world, from, pull.head.ref);
  if (tip !== pull.head.sha) {
    throw invalid(`state cannot be changed. The ${pull.head.ref} branch was force-pushed or recreated.`);
  }
}
