import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { UsageError } from "../../shell/usage-error.ts";
import type { EmbeddedGitHub } from "../server.ts";
import { createBook, type Notice } from "./book.ts";
import { catchUp } from "./clockwork.ts";
import { type Happening, happeningsOf } from "./events/happening.ts";
import { createGroups } from "./groups.ts";
import { actionFolders } from "./job/action-folder.ts";
import { launch } from "./launch.ts";
import type { RunRecord } from "./records.ts";
import { openRepository, type RunnerRepository } from "./repository.ts";
import type { SecretValues } from "./run.ts";
import { createSeats } from "./seats.ts";
import { type RunnerParts, relaunch } from "./start.ts";

export interface RunnerOptions {
  /** Values of secrets, by repository's full name. */
  secrets?: Record<string, SecretValues>;
  /** How many jobs run at the same time; default 4. */
  parallel?: number;
  /** Looks every second whether a schedule came due by itself; else only `setClock` fires schedules. */
  watchClock?: boolean;
}

/** What runs the workflow files of an embedded GitHub. */
export interface Runner {
  /** Every run since the start, oldest first. A re-run is the same run with another attempt. */
  readonly runs: readonly RunRecord[];
  /** Workflow files that started nothing although they listen to what happened, and why. */
  readonly notices: readonly Notice[];
  /** The log of a run: each job's lines under its name. Throws RangeError for a run that is not there. */
  log: (run: number) => string;
  /** Resolves when everything that has happened so far has been run; runs that wait for approval are left waiting. */
  idle: () => Promise<void>;
  /** Sets the embedded GitHub's clock; schedules passed on the way fire in order, each at its own time, or are lost. */
  setClock: (instant: string, options?: { lost?: boolean }) => Promise<void>;
  /** Lets a run go on that waits for somebody's approval. */
  approve: (run: number) => Promise<void>;
  /** Runs a finished run again: the same event, the same commit (REL-23), by whom it is asked. */
  rerun: (run: number, by: string) => Promise<void>;
  /** Stops a run. */
  cancel: (run: number) => void;
  close: () => Promise<void>;
}

const OLDEST_NODE = 24;

/** Starts the runner of an embedded GitHub. Throws UsageError on an older Node than hosted runners give to actions. */
export async function startRunner(github: EmbeddedGitHub, options: RunnerOptions = {}): Promise<Runner> {
  if (Number(process.versions.node.split(".")[0]) < OLDEST_NODE) {
    throw new UsageError(
      `Actions run on Node ${OLDEST_NODE}; this is ${process.version}. Use \`npx opsbook\`.`,
    );
  }
  const place = await mkdtemp(path.join(tmpdir(), "opsbook-runner-"));
  const repositories = new Map<string, RunnerRepository>();
  const book = createBook((await github.snapshot()).state);
  let last: Promise<unknown> = Promise.resolve();
  const happen = (happening: Happening): void => {
    last = last.then(() => launch(parts, happening));
  };
  const parts: RunnerParts = {
    github,
    book,
    place,
    groups: new Map(),
    newGroups: createGroups,
    folders: actionFolders(path.join(place, "_actions")),
    seats: createSeats(options.parallel ?? 4),
    secrets: options.secrets ?? {},
    happen,
    repository: (name) => {
      const found = repositories.get(name) ?? openRepository(github, name);
      repositories.set(name, found);
      return found;
    },
  };
  const idle = async (): Promise<void> => {
    for (let seen: unknown = null; seen !== last || book.active.size > 0; ) {
      seen = last;
      await last;
      await Promise.all(book.active.values());
    }
  };
  const stopListening = github.subscribe((delivery) => happeningsOf(delivery).forEach(happen));
  const clockwork = catchUp({ github, parts, happen, idle });
  const timer = options.watchClock === true ? setInterval(() => void clockwork.tick(), 1_000) : null;
  return {
    runs: book.runs,
    notices: book.notices,
    log: book.log,
    idle,
    setClock: clockwork.set,
    approve: async (id) => relaunch(parts, id, null),
    rerun: async (id, by) => relaunch(parts, id, by),
    cancel: (id) => book.entry(id).stop.abort(),
    close: async () => {
      if (timer !== null) clearInterval(timer);
      stopListening();
      for (const { stop } of book.entries.values()) stop.abort();
      await idle();
      for (const repository of repositories.values()) repository.close();
      await rm(place, { recursive: true, force: true });
    },
  };
}
