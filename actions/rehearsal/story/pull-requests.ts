import { parseGateComment } from "../../core/report/gate/comment.ts";
import { GitHubError } from "../../shell/github/failure.ts";
import { UsageError } from "../../shell/usage-error.ts";
import { ACTIONS_BOT } from "../shapes/app.ts";
import type { Shown } from "./act.ts";
import type { News } from "./news.ts";
import type { Stage } from "./stage.ts";

/** What one person changes in one file, as GitHub's web editor does it: on a branch of its own, with a pull request. */
export interface Proposal {
  by: string;
  branch: string;
  title: string;
  file: string;
  /** The text that is replaced, and what stands there afterwards. */
  from: string;
  to: string;
}

/** Edits the file in the browser and opens a pull request. Throws UsageError where the sample was changed since. */
export async function propose({ serving, as }: Stage, proposal: Proposal): Promise<void> {
  const client = as(proposal.by);
  const { file: path, branch, title } = proposal;
  const base = serving.announcement.default_branch;
  const found = await client.get("GET /repos/{owner}/{repo}/contents/{path}", { path });
  const before = "content" in found ? Buffer.from(found.content, "base64").toString("utf8") : "";
  if (!("sha" in found) || !before.includes(proposal.from)) {
    throw new UsageError(
      `The story is about the sample business as it comes, and ${path} has no \`${proposal.from}\` any more. Start it in a fresh copy of Opsbook.`,
    );
  }
  const tip = await client.get("GET /repos/{owner}/{repo}/git/ref/{ref}", { ref: `heads/${base}` });
  await client.write("POST /repos/{owner}/{repo}/git/refs", {
    ref: `refs/heads/${branch}`,
    sha: tip.object.sha,
  });
  const content = Buffer.from(before.replace(proposal.from, proposal.to)).toString("base64");
  const commit = { path, branch, content, sha: found.sha, message: title };
  await client.write("PUT /repos/{owner}/{repo}/contents/{path}", commit);
  await client.write("POST /repos/{owner}/{repo}/pulls", { title, head: branch, base });
}

/** The number and the head of the pull request of a branch. */
async function pullOf({ serving, as }: Stage, branch: string): Promise<{ number: number; head: string }> {
  const [owner] = serving.announcement.repo.split("/");
  const query = { head: `${owner}:${branch}`, state: "all" as const };
  const [found] = await as("owner").get("GET /repos/{owner}/{repo}/pulls", query);
  if (found === undefined) throw new Error(`there is no pull request of ${branch}`);
  return { number: found.number, head: found.head.sha };
}

/** Approves the pull request with a review. */
export async function approve(stage: Stage, person: string, branch: string): Promise<void> {
  const { number, head } = await pullOf(stage, branch);
  const review = { pull_number: number, event: "APPROVE" as const, commit_id: head };
  await stage.as(person).write("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", review);
}

/** Presses "Merge". Throws GitHubError where GitHub refuses. */
export async function merge(stage: Stage, person: string, branch: string): Promise<void> {
  const { number, head } = await pullOf(stage, branch);
  await stage
    .as(person)
    .write("PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge", { pull_number: number, sha: head });
}

/** Presses "Merge" where GitHub has to refuse it; returns how it did. Throws where it did not. */
export async function refusedMerge(stage: Stage, person: string, branch: string): Promise<News> {
  const { number } = await pullOf(stage, branch);
  const refusal = await merge(stage, person, branch).then(
    () => null,
    (error: unknown) => error,
  );
  if (refusal === null) throw new Error("GitHub merged it");
  if (!(refusal instanceof GitHubError)) throw refusal;
  return { about: `#${number}`, what: "not merged", state: "bad", text: refusalText(refusal.message) };
}

/** What GitHub says, without the route: in general first, then, below an empty line, what it is about. */
function refusalText(message: string): string {
  const said = message.replace(/^\S+ \S+ answered \d+: /, "").trim();
  return said.split("\n\n").at(-1) ?? said;
}

/** Null where the statuses of the pull request's head begin as wanted, by context; else what they are. */
export async function statuses(
  stage: Stage,
  branch: string,
  wanted: Record<string, string>,
): Promise<string | null> {
  const { head } = await pullOf(stage, branch);
  const route = "GET /repos/{owner}/{repo}/commits/{ref}/status";
  const { statuses: found } = await stage.as("owner").get(route, { ref: head });
  const texts = new Map(
    found.map(({ context, state, description }) => [context, `${state}: ${description}`]),
  );
  const wrong = Object.entries(wanted).find(
    ([context, start]) => texts.get(context)?.startsWith(start) !== true,
  );
  if (wrong === undefined) return null;
  const [context, start] = wrong;
  return `${context} should be "${start}…", and is "${texts.get(context) ?? "not there"}"`;
}

/** What Opsbook's comment on the pull request says of the change; who has to approve it stands below. */
export async function verdict(stage: Stage, branch: string): Promise<Shown> {
  const { title, markdown } = await comment(stage, branch);
  return { title, markdown: parseGateComment(markdown)?.validation ?? markdown };
}

/** The comment that Opsbook keeps on the pull request. */
export async function comment(stage: Stage, branch: string): Promise<Shown> {
  const { number } = await pullOf(stage, branch);
  const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
  const all = await stage.as("owner").get(route, { issue_number: number });
  const ours = all.find(({ user }) => user?.login === ACTIONS_BOT);
  if (ours === undefined) throw new Error(`there is no comment on pull request ${number}`);
  return { title: `Opsbook's comment on #${number}`, markdown: ours.body ?? "" };
}
