import { readCommit } from "../git/commit.ts";
import { listChangedPaths } from "./changed-paths.ts";
import { commitSource } from "./events/event-table.ts";
import { judgeStart } from "./events/guards.ts";
import type { Happening } from "./events/happening.ts";
import { completePayload } from "./events/run-event.ts";
import { type RunSource, sourceOf } from "./events/source.ts";
import { isTriggered } from "./events/triggers.ts";
import type { ReadWorkflow } from "./parse/workflow-file.ts";
import { refusalWords } from "./refusal-words.ts";
import type { RunnerRepository } from "./repository.ts";
import { begin, type RunnerParts, refuse } from "./start.ts";

/** Starts every workflow file that GitHub would start for what happened; the runs go on by themselves. */
export async function launch(parts: RunnerParts, happened: Happening): Promise<void> {
  const { event, action, payload } = happened;
  const repository = parts.repository(happened.repository);
  const notice = (workflow: string, reason: string): void => {
    parts.book.notices.push({ repository: repository.name, workflow, event, action, reason });
  };
  const branch = payload.repository?.default_branch ?? happened.defaultBranch;
  const source = await sourceOf(repository, happened, branch ?? (await repository.state()).defaultBranch);
  if (source === null) return;
  const files = await repository.workflowsAt(source.commit);
  const concerned = files.filter(({ read }) => concerns(read, event));
  if (concerned.length === 0) return;
  // Only what somebody listens to is looked at closer: most events are heard by nobody.
  const state = await repository.state();
  const happening = await completePayload(parts.github, repository, happened);
  const facts = { changedFiles: () => listChangedPaths(repository, happening) };
  for (const { path, read } of concerned) {
    if (!read.ok) {
      if (event === "push") await refuse(parts, path, source, happening, read.errors.join("\n"));
      else notice(path, read.errors.join("\n"));
      continue;
    }
    const starts = await isTriggered(read.file, happening, facts).catch(refusalWords);
    if (typeof starts === "string") notice(path, starts);
    if (starts !== true) continue;
    if (commitSource(event) === null) {
      notice(path, `the rehearsal starts no workflows on \`${event}\``);
      continue;
    }
    const verdict = judgeStart(path, happening, state);
    if (verdict.kind === "none") notice(path, verdict.reason);
    else if (await isSkipped(repository, happening, source))
      notice(path, "the commit's message says [skip ci]");
    else await begin(parts, read.file, source, happening, verdict.kind === "wait" ? verdict.reason : null);
  }
}

/** Whether a file listens to an event; of one that cannot be read nobody knows. */
function concerns(read: ReadWorkflow, event: string): boolean {
  return read.ok ? Object.hasOwn(read.file.events, event) : event !== "workflow_run";
}

/** Commits that ask to be left alone (docs.github.com, "Skipping workflow runs"). */
async function isSkipped(
  repository: RunnerRepository,
  { event }: Happening,
  source: RunSource,
): Promise<boolean> {
  if (event !== "push" && event !== "pull_request") return false;
  const commit = await readCommit(repository.objects, source.headSha);
  return /\[(skip ci|ci skip|no ci|skip actions|actions skip)\]/.test(commit?.message ?? "");
}
