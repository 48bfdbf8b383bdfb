import type { State } from "../state/model.ts";
import type { RunFacts } from "./plan/github-context.ts";
import type { JobRecord, RunRecord } from "./records.ts";

/** A workflow file that started nothing although it listens to what happened. */
export interface Notice {
  repository: string;
  workflow: string;
  event: string;
  action: string | null;
  reason: string;
}

/** One run with what is needed to run it again, and to stop it. */
export interface Entry {
  record: RunRecord;
  facts: RunFacts;
  stop: AbortController;
}

/** All that a runner has done. */
export interface Book {
  runs: RunRecord[];
  notices: Notice[];
  entries: Map<number, Entry>;
  /** Runs that are not over, by number of their own: what `idle` waits for. */
  active: Map<number, Promise<void>>;
  nextId: () => number;
  /** The next run number of one workflow file. */
  nextNumber: (key: string) => number;
  entry: (id: number) => Entry;
  write: (job: JobRecord, line: string) => void;
  log: (id: number) => string;
}

/** Numbers of runs and jobs begin here. */
const FIRST_ID = 10_000_000;

/** Opens the book of a runner; numbers go on from the runs that the embedded GitHub knows already. */
export function createBook(state: State): Book {
  const entries = new Map<number, Entry>();
  const lines = new Map<number, string[]>();
  const numbers = new Map<string, number>();
  // A job's number is its check run's too, so it must be none that the embedded GitHub gives itself.
  let last = FIRST_ID;
  for (const [name, { actions }] of Object.entries(state.repositories)) {
    for (const { id, number, workflow, jobs } of actions.runs) {
      last = Math.max(last, id, ...jobs.map((job) => job.id));
      numbers.set(`${name} ${workflow}`, Math.max(number, numbers.get(`${name} ${workflow}`) ?? 0));
    }
  }
  const entry = (id: number): Entry => {
    const found = entries.get(id);
    if (found === undefined) throw new RangeError(`There is no run ${id}.`);
    return found;
  };
  return {
    runs: [],
    notices: [],
    entries,
    active: new Map(),
    nextId: () => ++last,
    nextNumber: (key) => {
      const number = (numbers.get(key) ?? 0) + 1;
      numbers.set(key, number);
      return number;
    },
    entry,
    write: (job, line) => {
      const own = lines.get(job.id) ?? [];
      own.push(line);
      lines.set(job.id, own);
    },
    log: (id) => {
      const { record } = entry(id);
      const state = record.conclusion ?? record.status;
      const head = `${record.workflow} on ${record.event} at ${record.commit}: ${state}`;
      const why = record.reason === null ? [] : [record.reason];
      const jobs = record.jobs.flatMap((job) => [
        `=== ${job.name}: ${job.conclusion ?? job.status}`,
        ...(lines.get(job.id) ?? []),
      ]);
      return `${[head, ...why, ...jobs].join("\n")}\n`;
    },
  };
}
