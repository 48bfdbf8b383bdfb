import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Octokit } from "@octokit/rest";
import { parse } from "yaml";
import { resolveWeek } from "../../actions/core/signal/ledger/resolve.ts";
import type { EventRecord } from "../../actions/core/signal/record.ts";
import { type EmbeddedGitHub, startGitHub } from "../../actions/rehearsal/server.ts";
import type { Snapshot } from "../../actions/rehearsal/snapshot.ts";
import { actionContext } from "../../actions/shell/action-context.ts";
import { gitAt } from "../../actions/shell/git.ts";
import { openLedger } from "../../actions/shell/ledger/ledger.ts";
import type { Run } from "../../actions/shell/run-action.ts";
import { catalogFiles, type Login, PEOPLE } from "../gate/stage.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");
const NAME = "owner/business";
/** The sample's own key: all its people are invented. */
export const KEY = "opsbook-sample-0123456789";

/** What starts a job: an event, and its payload as GitHub writes it. */
export interface Start {
  event: string;
  payload?: object;
}

export const SCHEDULE: Start = { event: "schedule" };

/** What became of a job: what its failed steps threw, by step, and what stands on its page. */
export interface Job {
  failed: Map<string, unknown>;
  lines: string[];
  summary: string;
}

/** The sample business on an embedded GitHub, where operate.yml's job is run step by step in this very process. */
export interface LoopStage {
  github: EmbeddedGitHub;
  repo: { owner: string; repo: string };
  as: Record<Login, Octokit>;
  /** The job's actions, in its order. */
  steps: readonly string[];
  /** Sets the clock, which stands still otherwise. */
  at: (instant: string | number) => void;
  /** Runs the job as the runner would: all steps in order, whatever became of those before; or some of them alone. */
  job: (start?: Start, only?: readonly string[]) => Promise<Job>;
  /** All records of the ledger as GitHub has it. */
  records: () => Promise<EventRecord[]>;
  /** The hashes of a branch's files below a folder, by path; of all where it is "". */
  files: (branch: string, folder: string) => Promise<Map<string, string>>;
  snapshot: () => Promise<Snapshot>;
  restore: (snapshot: Snapshot) => Promise<void>;
  close: () => Promise<void>;
}

interface Step {
  action: string;
  inputs: Record<string, string>;
  env: Record<string, string>;
}

/** The permissions and the steps of operate.yml's job. */
async function readJob(): Promise<{ permissions: Record<string, string>; steps: Step[] }> {
  const file = parse(await readFile(path.join(ROOT, ".github/workflows/operate.yml"), "utf8"));
  const { permissions, steps, env = {} } = file.jobs.operate;
  return {
    permissions,
    steps: steps.map((step: { uses: string; with?: object; env?: object }) => ({
      action: step.uses.replace("$/actions/", ""),
      inputs: step.with ?? {},
      env: { ...env, ...step.env },
    })),
  };
}

/** Limits that a day in which the clock stands still would reach. */
const UNLIMITED = { job: 1e7, user: 1e7, contentPerMinute: 1e7, contentPerHour: 1e7 };

export async function setLoopStage(options: {
  now: string;
  edit?: (files: Record<string, string>) => void;
  /** The actions that the job is cut down to, in its own order; default: all. */
  only?: readonly string[];
}): Promise<LoopStage> {
  const github = await startGitHub({ frozen: true, now: options.now, limits: UNLIMITED });
  const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  const as = {} as Record<Login, Octokit>;
  for (const login of ["owner", ...PEOPLE, "reader", "outsider"] as Login[]) {
    const auth = await github.addUser({ login, email: `${login}@example.com` });
    as[login] = new Octokit({ auth, baseUrl: github.url, log });
  }
  const files = await catalogFiles(true);
  options.edit?.(files);
  const writers = Object.fromEntries(PEOPLE.map((login) => [login, "write" as const]));
  await github.addRepository({
    owner: "owner",
    name: "business",
    private: true,
    files,
    collaborators: writers,
  });
  const temp = await mkdtemp(path.join(tmpdir(), "opsbook-loop-test-"));
  const directory = github.directory(NAME);
  const { permissions, steps: all } = await readJob();
  const steps = all.filter(({ action }) => options.only?.includes(action) ?? true);
  const runs = new Map<string, Run>();
  for (const { action } of steps)
    runs.set(action, (await import(`../../actions/${action}/run.ts`)).run as Run);
  let jobs = 0;
  return {
    github,
    repo: { owner: "owner", repo: "business" },
    as,
    steps: steps.map(({ action }) => action),
    at: (instant) => github.clock.set(instant),
    job: async (start = SCHEDULE, some) => {
      jobs += 1;
      const room = path.join(temp, `job-${jobs}`);
      await mkdir(room);
      try {
        const chosen = steps.filter(({ action }) => some?.includes(action) ?? true);
        return await runJob({ github, room, permissions, steps: chosen, runs, run: jobs }, start);
      } finally {
        await rm(room, { recursive: true, force: true });
      }
    },
    records: async () => {
      const ledger = await openLedger(directory);
      const found: EventRecord[] = [];
      for (const { week } of await ledger.weeks())
        for await (const block of resolveWeek(ledger.readWeek(week))) found.push(...block);
      return found;
    },
    files: (branch, folder) => filesOf(directory, branch, folder),
    snapshot: () => github.snapshot(),
    restore: (snapshot) => github.restore(snapshot),
    close: async () => {
      await github.close();
      await rm(temp, { recursive: true, force: true });
    },
  };
}

interface Room {
  github: EmbeddedGitHub;
  room: string;
  permissions: Record<string, string>;
  steps: readonly Step[];
  runs: ReadonlyMap<string, Run>;
  run: number;
}

async function runJob({ github, room, permissions, steps, runs, run }: Room, start: Start): Promise<Job> {
  const token = await github.jobToken({ repository: NAME, permissions: permissions as never });
  const event = path.join(room, "event.json");
  await writeFile(event, JSON.stringify(start.payload ?? {}));
  const job: Job = { failed: new Map(), lines: [], summary: "" };
  for (const { action, inputs, env } of steps) {
    const given = Object.entries(inputs).map(([name, text]) => [
      `INPUT_${name.toUpperCase()}`,
      text.includes("github.token") ? token : text.includes("${{") ? "" : text,
    ]);
    const set = Object.keys(env).map((name) => [name, name === "OPSBOOK_PII_KEY" ? KEY : ""]);
    const environment = {
      ...Object.fromEntries([...given, ...set]),
      GITHUB_EVENT_NAME: start.event,
      GITHUB_EVENT_PATH: event,
      GITHUB_REPOSITORY: NAME,
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: github.url,
      GITHUB_RUN_ID: String(run),
      RUNNER_TEMP: room,
    };
    const context = {
      ...(await actionContext(environment, (line) => job.lines.push(line))),
      now: () => github.clock.now(),
      second: 1,
      summarise: async (markdown: string) => {
        job.summary += `${markdown}\n`;
      },
    };
    await (runs.get(action) as Run)(context).catch((error: unknown) => job.failed.set(action, error));
  }
  await github.revokeToken(token);
  return job;
}

async function filesOf(directory: string, branch: string, folder: string): Promise<Map<string, string>> {
  const git = gitAt(directory);
  const below = folder === "" ? [] : ["--", `${folder}/`];
  const listed = await git.text(["ls-tree", "-r", "-z", branch, ...below]);
  const entries = listed.split("\0").filter((line) => line !== "");
  const files = new Map<string, string>();
  for (const entry of entries) {
    const [about = "", name = ""] = entry.split("\t");
    files.set(folder === "" ? name : name.slice(folder.length + 1), about.split(" ")[2] ?? "");
  }
  return files;
}
