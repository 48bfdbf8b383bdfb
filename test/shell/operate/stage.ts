import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Octokit } from "@octokit/rest";
import { resolveWeek } from "../../../actions/core/signal/ledger/resolve.ts";
import type { EventRecord } from "../../../actions/core/signal/record.ts";
import { type EmbeddedGitHub, startGitHub } from "../../../actions/rehearsal/server.ts";
import { type ActionContext, actionContext } from "../../../actions/shell/action-context.ts";
import { openLedger } from "../../../actions/shell/ledger/ledger.ts";
import type { Run } from "../../../actions/shell/run-action.ts";
import { catalogFiles, type Login, PEOPLE } from "../../gate/stage.ts";

/** What a step of operate.yml printed, and what it left on the run's page. */
export interface Acted {
  lines: string[];
  summary: string;
}

/** The sample business on an embedded GitHub, on which steps of operate.yml are run one by one. */
export interface OperateStage {
  github: EmbeddedGitHub;
  repo: { owner: string; repo: string };
  as: Record<Login, Octokit>;
  /** Runs a step as the runner would, in the job's temporary folder; another job has another one. */
  act: (run: Run, job?: string) => Promise<Acted>;
  /** Sets the clock. */
  at: (instant: string) => void;
  /** All records of the ledger as GitHub has it. */
  records: () => Promise<EventRecord[]>;
  close: () => Promise<void>;
}

/** The permissions of operate.yml's job. */
export const PERMISSIONS = {
  actions: "read",
  contents: "write",
  issues: "write",
  "pull-requests": "write",
  statuses: "write",
} as const;

const NAME = "owner/business";

export async function setOperateStage(
  options: { live?: boolean; now?: string; private?: boolean } = {},
): Promise<OperateStage> {
  const github = await startGitHub({ frozen: true, now: options.now ?? "2026-11-16T14:17:00Z" });
  const as = {} as Record<Login, Octokit>;
  const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  const logins: Login[] = ["owner", ...PEOPLE, "reader", "outsider"];
  for (const login of logins) {
    const token = await github.addUser({ login, email: `${login}@example.com` });
    as[login] = new Octokit({ auth: token, baseUrl: github.url, log });
  }
  await github.addRepository({
    owner: "owner",
    name: "business",
    private: options.private ?? true,
    files: await catalogFiles(options.live ?? true),
    collaborators: Object.fromEntries(PEOPLE.map((login) => [login, "write" as const])),
  });
  const temp = await mkdtemp(path.join(tmpdir(), "opsbook-operate-test-"));
  return {
    github,
    repo: { owner: "owner", repo: "business" },
    as,
    act: (run, job = "job") => acted(github, path.join(temp, job), run),
    at: (instant) => github.clock.set(instant),
    records: async () => {
      const ledger = await openLedger(github.directory(NAME));
      const found: EventRecord[] = [];
      for (const { week } of await ledger.weeks())
        for await (const block of resolveWeek(ledger.readWeek(week))) found.push(...block);
      return found;
    },
    close: async () => {
      await github.close();
      await rm(temp, { recursive: true, force: true });
    },
  };
}

async function acted(github: EmbeddedGitHub, temp: string, run: Run): Promise<Acted> {
  await mkdir(temp, { recursive: true });
  const token = await github.jobToken({ repository: NAME, permissions: PERMISSIONS });
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
  const config = await readFile(path.join(temp, "opsbook-operate.git", "config"), "utf8").catch(() => "");
  if (config.includes("Authorization")) throw new Error("The token was left in the shared repository.");
  return { lines, summary };
}
