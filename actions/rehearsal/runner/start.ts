import { stampOf } from "../clock.ts";
import type { EmbeddedGitHub } from "../server.ts";
import type { RepositoryState } from "../state/model.ts";
import type { Book, Entry } from "./book.ts";
import type { Happening } from "./events/happening.ts";
import { runStateOf, tellRun } from "./events/run-event.ts";
import type { RunSource } from "./events/source.ts";
import { expandToText } from "./expressions/expand.ts";
import { enterGroup, type Groups } from "./groups.ts";
import type { ActionFolders } from "./job/action-folder.ts";
import { unsupported } from "./parse/unsupported.ts";
import type { Plain, WorkflowFile } from "./parse/workflow-file.ts";
import { githubContext, type RunFacts } from "./plan/github-context.ts";
import { inputsOf } from "./plan/inputs.ts";
import type { Conclusion, RunRecord } from "./records.ts";
import { refusalWords } from "./refusal-words.ts";
import type { RunnerRepository } from "./repository.ts";
import { runJobs, type SecretValues } from "./run.ts";
import type { Seats } from "./seats.ts";

/** What the parts of one runner share. */
export interface RunnerParts {
  github: EmbeddedGitHub;
  book: Book;
  place: string;
  groups: Map<string, Groups>;
  newGroups: () => Groups;
  folders: ActionFolders;
  seats: Seats;
  secrets: Record<string, SecretValues>;
  happen: (happening: Happening) => void;
  repository: (name: string) => RunnerRepository;
}

/** Runs a run that waited for approval (`by` null), or a finished one again. Throws RangeError where there is none. */
export async function relaunch(parts: RunnerParts, id: number, by: string | null): Promise<void> {
  const entry = parts.book.entry(id);
  const { record, facts } = entry;
  const waits = record.conclusion === "action_required";
  if (waits !== (by === null) || record.status !== "completed") {
    throw new RangeError(`Run ${id} is ${record.conclusion ?? record.status}.`);
  }
  if (by !== null) {
    entry.facts = { ...facts, attempt: facts.attempt + 1, triggeringActor: by };
    record.attempt = entry.facts.attempt;
  }
  Object.assign(record, { status: "queued", conclusion: null, reason: null, jobs: [], minutes: 0 });
  entry.stop = new AbortController();
  start(parts, entry);
}

const unreadable = (path: string): WorkflowFile => ({
  path,
  name: path,
  runName: null,
  events: {},
  permissions: undefined,
  env: {},
  concurrency: undefined,
  defaults: {},
  jobs: [],
});

function factsOf(parts: RunnerParts, file: WorkflowFile, source: RunSource, happening: Happening): RunFacts {
  const { login } = happening.cause;
  return {
    id: parts.book.nextId(),
    number: parts.book.nextNumber(`${happening.repository} ${file.path}`),
    attempt: 1,
    file,
    source,
    happening,
    actor: login,
    triggeringActor: login,
    url: parts.github.url,
  };
}

/** Makes a run and lets it go on by itself, or wait; one that asks for what is not served fails and says so. */
export async function begin(
  parts: RunnerParts,
  file: WorkflowFile,
  source: RunSource,
  happening: Happening,
  waits: string | null,
): Promise<void> {
  const facts = factsOf(parts, file, source, happening);
  const missing = unsupported(file);
  if (missing.length > 0) {
    const reason = `The rehearsal does not serve ${missing.join(", nor ")}.`;
    return settle(parts, enterBook(parts, facts), "failure", reason);
  }
  const entry = enterBook(parts, facts);
  if (waits === null) start(parts, entry);
  else await settle(parts, entry, "action_required", waits);
}

/** Records that a push brought a workflow file which GitHub cannot read. */
export function refuse(
  parts: RunnerParts,
  path: string,
  source: RunSource,
  happening: Happening,
  reason: string,
): Promise<void> {
  return settle(
    parts,
    enterBook(parts, factsOf(parts, unreadable(path), source, happening)),
    "failure",
    reason,
  );
}

function settle(
  { github }: RunnerParts,
  { record }: Entry,
  conclusion: Conclusion,
  reason: string,
): Promise<void> {
  Object.assign(record, { status: "completed", conclusion, reason });
  return github.recordRun(record.repository, runStateOf(record));
}

function enterBook({ book, github }: RunnerParts, facts: RunFacts): Entry {
  const { file, source, happening } = facts;
  const now = stampOf(github.clock.now());
  const record: RunRecord = {
    id: facts.id,
    number: facts.number,
    attempt: facts.attempt,
    repository: happening.repository,
    workflow: file.path,
    name: file.name,
    title: titleOf(facts),
    event: happening.event,
    action: happening.action,
    commit: source.commit,
    ref: source.ref,
    headSha: source.headSha,
    headBranch: source.headBranch,
    headRepository: source.headRepository,
    actor: facts.actor,
    status: "queued",
    conclusion: null,
    reason: null,
    createdAt: now,
    updatedAt: now,
    jobs: [],
    minutes: 0,
  };
  const entry = { record, facts, stop: new AbortController() };
  book.runs.push(record);
  book.entries.set(record.id, entry);
  return entry;
}

function titleOf(facts: RunFacts): string {
  const { file, happening } = facts;
  const pull = happening.payload.pull_request;
  if (file.runName === null) return pull?.title ?? file.name;
  try {
    return expandToText(file.runName, { contexts: { ...earlyContexts(facts), vars: {} } });
  } catch {
    return file.name;
  }
}

function earlyContexts(facts: RunFacts): Record<string, Plain> {
  const event = JSON.parse(JSON.stringify(facts.happening.payload)) as Plain;
  return { github: { ...githubContext(facts), event }, inputs: inputsOf(facts) };
}

function start(parts: RunnerParts, entry: Entry): void {
  const key = parts.book.nextId();
  const done = perform(parts, entry).finally(() => parts.book.active.delete(key));
  parts.book.active.set(key, done);
}

async function perform(parts: RunnerParts, entry: Entry): Promise<void> {
  const { record, facts, stop } = entry;
  const { github, book, happen } = parts;
  const state = await parts.repository(record.repository).state();
  const told = async (step: "requested" | "in_progress" | "completed"): Promise<void> => {
    record.updatedAt = stampOf(github.clock.now());
    await github.recordRun(record.repository, runStateOf(record));
    happen(tellRun(record, step, facts.happening));
  };
  const end = (conclusion: Conclusion, reason: string | null): Promise<void> => {
    const minutes = record.jobs.reduce((sum, job) => sum + job.minutes, 0);
    Object.assign(record, { status: "completed", conclusion, reason, minutes });
    return told("completed");
  };
  await told("requested");
  const turn = groupTurn(parts, facts, state, stop);
  if (typeof turn === "string") return end("failure", turn);
  try {
    if (!(await turn.begun) || stop.signal.aborted) {
      return await end("cancelled", "another run of the same concurrency group took its place");
    }
    record.status = "in_progress";
    await told("in_progress");
    const desk = {
      github,
      repository: parts.repository(record.repository),
      groups: groupsOf(parts, record.repository),
      folders: parts.folders,
      secrets: parts.secrets[record.repository] ?? {},
      place: parts.place,
      runnerFree: parts.seats.take,
      nextId: book.nextId,
      log: book.write,
    };
    const signal = AbortSignal.any([stop.signal, turn.stopped]);
    await end(await runJobs(desk, facts, record, state, signal), null);
  } finally {
    turn.end();
  }
}

/** A run's place in its workflow's concurrency group, or why there is none. */
function groupTurn(
  parts: RunnerParts,
  facts: RunFacts,
  state: RepositoryState,
  stop: AbortController,
): ReturnType<typeof enterGroup> | string {
  const vars = Object.fromEntries(state.actions.variables.map(({ name, value }) => [name, value]));
  const scope = { contexts: { ...earlyContexts(facts), vars } };
  try {
    return enterGroup(
      groupsOf(parts, facts.happening.repository),
      facts.file.concurrency,
      scope,
      stop.signal,
    );
  } catch (error) {
    return refusalWords(error);
  }
}

function groupsOf({ groups, newGroups }: RunnerParts, repository: string): Groups {
  const found = groups.get(repository) ?? newGroups();
  groups.set(repository, found);
  return found;
}
