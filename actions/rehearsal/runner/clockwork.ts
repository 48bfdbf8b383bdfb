import type { EmbeddedGitHub } from "../server.ts";
import type { Happening } from "./events/happening.ts";
import { nextDue, type Schedule } from "./schedule.ts";
import type { RunnerParts } from "./start.ts";

/** A schedule of a workflow file on a default branch. */
interface Planned extends Schedule {
  repository: string;
  workflow: string;
}

/** What fires schedules as the clock goes on. */
export interface Clockwork {
  /**
   * Sets the clock, and on the way there fires what comes due, each at its own time and run to its end. Where schedules
   * are lost, as GitHub may lose them, nothing is fired, then or later.
   */
  set: (instant: string, options?: { lost?: boolean }) => Promise<void>;
  /** Fires what has come due since the last look. */
  tick: () => Promise<void>;
}

/** Makes the clockwork of a runner. A clock that is set back fires nothing. */
export function catchUp(options: {
  github: EmbeddedGitHub;
  parts: RunnerParts;
  happen: (happening: Happening) => void;
  idle: () => Promise<void>;
}): Clockwork {
  const { github, parts, happen, idle } = options;
  let seen = github.clock.now();
  let last: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const next = last.then(work);
    last = next.catch(() => {});
    return next;
  };
  const fire = async (until: number, each: (at: number) => Promise<void> | void): Promise<void> => {
    // The schedules are read again each time: a run on the way may have changed them.
    for (let due = nextDue(await planned(parts), seen, until); due !== null; ) {
      seen = due.at;
      await each(due.at);
      for (const schedule of due.schedules) happen(scheduled(schedule));
      await idle();
      due = nextDue(await planned(parts), seen, until);
    }
    seen = until;
  };
  return {
    set: (instant, { lost = false } = {}) =>
      inTurn(async () => {
        const until = Date.parse(instant);
        if (!Number.isFinite(until)) {
          throw new RangeError(`${instant} is not an instant like 2026-11-16T09:00:00Z.`);
        }
        if (lost) seen = until;
        else await fire(until, (at) => github.clock.set(at));
        github.clock.set(until);
      }),
    tick: () =>
      inTurn(async () => {
        const now = github.clock.now();
        if (now > seen) await fire(now, () => {});
      }),
  };
}

async function planned({ github, repository }: RunnerParts): Promise<Planned[]> {
  const { state } = await github.snapshot();
  const found: Planned[] = [];
  for (const [name, { defaultBranch, parent }] of Object.entries(state.repositories)) {
    const commit = parent === null ? await repository(name).tip(defaultBranch) : null;
    if (commit === null) continue;
    for (const { path, read } of await repository(name).workflowsAt(commit)) {
      const schedules = read.ok ? (read.file.events.schedule?.schedules ?? []) : [];
      found.push(...schedules.map((schedule) => ({ ...schedule, repository: name, workflow: path })));
    }
  }
  return found;
}

function scheduled({ cron, timezone, repository, workflow }: Planned): Happening {
  const [login = ""] = repository.split("/");
  return {
    repository,
    event: "schedule",
    action: null,
    payload: { schedule: cron, workflow },
    cause: { login, token: "server", run: null },
    cron: { workflow, cron, ...(timezone === undefined ? {} : { timezone }) },
  };
}
