import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Octokit } from "@octokit/rest";
import { onTestFinished } from "vitest";
import { resolveWeek } from "../../actions/core/signal/ledger/resolve.ts";
import type { EventRecord } from "../../actions/core/signal/record.ts";
import { run as publishScoreboard } from "../../actions/publish-scoreboard/run.ts";
import { fillAccounts, setLive } from "../../actions/rehearsal/serve/fill-accounts.ts";
import { type EmbeddedGitHub, startGitHub } from "../../actions/rehearsal/server.ts";
import type { RepositoryState } from "../../actions/rehearsal/state/model.ts";
import { type ActionContext, actionContext } from "../../actions/shell/action-context.ts";
import { type Git, gitAt } from "../../actions/shell/git.ts";
import { openLedger } from "../../actions/shell/ledger/ledger.ts";
import type { Run } from "../../actions/shell/run-action.ts";
import { fixtureCatalog } from "../catalog-fixture.ts";
import { batchOf } from "../shell/ledger/repository.ts";

export const REPO = { owner: "owner", repo: "shop" };
const NAME = "owner/shop";
const ZONE = "America/New_York";
/** Those of the small catalog; each has an account named like its id. */
const PEOPLE = ["general-manager", "sales-lead", "support-lead", "quality-lead"] as const;
export type Login = (typeof PEOPLE)[number] | "owner";

/** Monday 09:17 in New York: the week before, 2026-W46, is due to be closed. */
export const MONDAY = "2026-11-16T14:17:00Z";
/** Friday 15:17 in New York: the board of 2026-W47 to date is due. */
export const FRIDAY = "2026-11-20T20:17:00Z";
export const NEXT_MONDAY = "2026-11-23T14:17:00Z";

/** The permissions of operate.yml's job. */
export const PERMISSIONS = {
  actions: "read",
  contents: "write",
  issues: "write",
  "pull-requests": "write",
  statuses: "write",
} as const;

export interface Acted {
  lines: string[];
  summary: string;
}

/** A small live business on an embedded GitHub, whose board is published by the step alone. */
export interface PublishStage {
  github: EmbeddedGitHub;
  as: Record<Login, Octokit>;
  git: Git;
  at: (instant: string) => void;
  /** Runs the step on a fresh runner. */
  publish: (inputs?: { week?: string; chat_webhook?: string }) => Promise<Acted>;
  /** As a job of these permissions. */
  act: (run: Run, inputs?: Readonly<Record<string, string>>, permissions?: object) => Promise<Acted>;
  /** Names of all objects that the newest run had on its machine. */
  fetched: () => Promise<Set<string>>;
  append: (records: readonly EventRecord[]) => Promise<void>;
  records: () => Promise<EventRecord[]>;
  state: () => Promise<RepositoryState>;
  /** The newest commit of a branch; null where there is none. */
  tip: (branch: string) => Promise<string | null>;
  /** The texts of the scoreboard's files on the default branch. */
  board: (commit?: string) => Promise<Map<string, string>>;
  /** Commits a file to the default branch, past all rules. */
  commit: (file: string, text: string) => Promise<string>;
}

/** A lead that came in at an instant, was answered and done some minutes later. */
export function lead(id: string, at: string, minutes: number, recorded?: string): EventRecord[] {
  const time = (later: number): string => new Date(Date.parse(at) + later * 60_000).toISOString();
  const of = (type: string, later: number): EventRecord => ({
    specversion: "1.0",
    id: `${type}:${id}`,
    source: "crm",
    type,
    subject: id,
    time: time(later),
    workflow: "lead-response",
    channel: "direct",
    actor: "human",
    data: {},
    recordedtime: recorded ?? time(later),
  });
  return [of("case.opened", 0), of("case.responded", minutes), of("case.completed", minutes + 30)];
}

export async function setPublishStage(
  options: { now?: string; settings?: (text: string) => string; seed?: readonly EventRecord[] } = {},
): Promise<PublishStage> {
  const github = await startGitHub({ frozen: true, now: options.now ?? MONDAY });
  const temp = await mkdtemp(path.join(tmpdir(), "opsbook-publish-test-"));
  onTestFinished(async () => {
    await github.close();
    await rm(temp, { recursive: true, force: true });
  });
  const as = {} as Record<Login, Octokit>;
  const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  for (const login of ["owner", ...PEOPLE] as Login[]) {
    const token = await github.addUser({ login, email: `${login}@example.com` });
    as[login] = new Octokit({ auth: token, baseUrl: github.url, log });
  }
  await github.addRepository({
    owner: REPO.owner,
    name: REPO.repo,
    private: true,
    files: liveCatalog(options.settings ?? ((text) => text)),
    collaborators: Object.fromEntries(PEOPLE.map((login) => [login, "write" as const])),
  });
  const git = gitAt(github.directory(NAME));
  let jobs = 0;
  const act: PublishStage["act"] = (run, inputs = {}, permissions = PERMISSIONS) => {
    jobs += 1;
    return acted({ github, temp: path.join(temp, `job-${jobs}`), permissions }, run, inputs);
  };
  const stage: PublishStage = {
    github,
    as,
    git,
    at: (instant) => github.clock.set(instant),
    act,
    publish: (inputs = {}) => act(publishScoreboard, inputs),
    fetched: async () => {
      const options = ["--batch-all-objects", "--unordered", "--batch-check=%(objectname)"];
      const here = gitAt(path.join(temp, `job-${jobs}`, "opsbook-operate.git"));
      return new Set((await here.text(["cat-file", ...options])).split("\n"));
    },
    append: async (records) => {
      const ledger = await openLedger(git.dir);
      await ledger.append(batchOf([{ records, quarantined: [] }], { zone: ZONE, at: github.clock.stamp() }));
    },
    records: async () => {
      const ledger = await openLedger(git.dir);
      const found: EventRecord[] = [];
      for (const { week } of await ledger.weeks())
        for await (const block of resolveWeek(ledger.readWeek(week))) found.push(...block);
      return found;
    },
    state: () => github.repository(NAME),
    tip: (branch) => git.text(["rev-parse", "--verify", "--quiet", `refs/heads/${branch}`]).catch(() => null),
    board: (commit = "main") => boardAt(git, commit),
    commit: (file, text) => commitFile(git, file, text),
  };
  await stage.append(options.seed ?? usualLeads());
  return stage;
}

/** Two weeks of leads, all answered in time but one. */
export function usualLeads(): EventRecord[] {
  return [
    ...lead("L1", "2026-11-03T15:00:00Z", 5),
    ...lead("L2", "2026-11-04T15:00:00Z", 6),
    ...lead("L3", "2026-11-10T15:00:00Z", 5),
    ...lead("L4", "2026-11-11T15:00:00Z", 90),
    ...lead("L5", "2026-11-17T15:00:00Z", 4),
  ];
}

function liveCatalog(settings: (text: string) => string): Record<string, string> {
  const files = Object.fromEntries(fixtureCatalog());
  const edit = (file: string, change: (text: string) => string): void => {
    files[`workflows-catalog/${file}`] = change(files[`workflows-catalog/${file}`] ?? "");
  };
  edit("people.yaml", (text) =>
    fillAccounts(
      text,
      PEOPLE.map((id) => ({ id, github: null })),
    ),
  );
  edit("settings.yaml", (text) => settings(setLive(text).replace(/^ *sample: true\n/m, "")));
  return { ...files, "README.md": "# Shop\n" };
}

interface Place {
  github: EmbeddedGitHub;
  temp: string;
  permissions: object;
}

async function acted(
  { github, temp, permissions }: Place,
  run: Run,
  inputs: Readonly<Record<string, string>>,
): Promise<Acted> {
  await mkdir(temp, { recursive: true });
  const token = await github.jobToken({ repository: NAME, permissions });
  const event = path.join(temp, "event.json");
  await writeFile(event, "{}");
  const lines: string[] = [];
  let summary = "";
  const environment = {
    GITHUB_EVENT_NAME: "schedule",
    GITHUB_EVENT_PATH: event,
    GITHUB_REPOSITORY: NAME,
    GITHUB_API_URL: github.url,
    GITHUB_SERVER_URL: github.url,
    RUNNER_TEMP: temp,
    INPUT_TOKEN: token,
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  };
  const context: ActionContext = {
    ...(await actionContext(environment, (line) => lines.push(line))),
    now: () => github.clock.now(),
    second: 1,
    summarise: async (markdown) => {
      summary += `${markdown}\n`;
    },
  };
  await run(context);
  return { lines, summary };
}

async function boardAt(git: Git, commit: string): Promise<Map<string, string>> {
  const listed = await git.text(["ls-tree", "-r", "-z", "--name-only", commit, "scoreboard/"]);
  const files = new Map<string, string>();
  for (const name of listed.split("\0").filter((one) => one !== "")) {
    files.set(
      name.slice("scoreboard/".length),
      (await git.run(["cat-file", "blob", `${commit}:${name}`])).toString(),
    );
  }
  return files;
}

async function commitFile(git: Git, file: string, text: string): Promise<string> {
  const script = [
    "commit refs/heads/main",
    "mark :1",
    "committer Owner <owner@example.com> 1763300000 +0000",
    "data 5",
    "Edit",
    "from refs/heads/main^0",
    `M 100644 inline ${file}`,
    `data ${Buffer.byteLength(text)}`,
    text,
    "get-mark :1",
    "done",
    "",
  ].join("\n");
  return (await git.text(["fast-import", "--quiet", "--done", "--date-format=raw"], script)).trim();
}
