import { readCommit } from "../git/commit.ts";
import { listChangedPaths } from "./changed-paths.ts";
import { commitSource } from "./events/event-table.ts";
import { judgeStart } from "./events/guards.ts";
import type { Happening } from "./events/happening.ts";
import { completePayload } from "./events/run-event.ts";
import { type RunSource, sourceOf } from "./events/source.ts";
import { isTriggered } from "./events/triggers.ts";
import { refusalWords } from "./refusal-words.ts";
import type { RunnerRepository } from "./repository.ts";
import { begin, type RunnerParts, refuse } from "./start.ts";

/** Starts every workflow file that GitHub would start for what happened; the runs go on by themselves. */
export async function launch(parts: RunnerParts, happened: Happening): Promise<void> {
  const repository = parts.repository(happened.repository);
  const state = await repository.state();
  const happening = await completePayload(parts.github, repository, happened);
  const notice = (workflow: string, reason: string): void => {
    const { event, action } = happening;
    parts.book.notices.push({ repository: repository.name, workflow, event, action, reason });
  };
  const source = await sourceOf(repository, happening, state.defaultBranch);
  if (source === null) return;
  const facts = { changedFiles: () => listChangedPaths(repository, happening) };
  for (const { path, read } of await repository.workflowsAt(source.commit)) {
    if (!read.ok) {
      if (happening.event !== "push") notice(path, read.errors.join("\n"));
      else await refuse(parts, path, source, happening, read.errors.join("\n"));
      continue;
    }
    const starts = await isTriggered(read.file, happening, facts).catch(refusalWords);
    if (typeof starts === "string") notice(path, starts);
    if (starts !== true) continue;
    if (commitSource(happening.event) === null) {
      notice(path, `the rehearsal starts no workflows on \`${happening.event}\``);
      continue;
    }
    const verdict = judgeStart(path, happening, state);
    if (verdict.kind === "none") notice(path, verdict.reason);
    else if (await isSkipped(repository, happening, source))
      notice(path, "the commit's message says [skip ci]");
    else await begin(parts, read.file, source, happening, verdict.kind === "wait" ? verdict.reason : null);
  }
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
