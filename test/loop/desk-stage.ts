import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Octokit } from "@octokit/rest";
import { resolveWeek } from "../../actions/core/signal/ledger/resolve.ts";
import type { EventRecord } from "../../actions/core/signal/record.ts";
import { run } from "../../actions/handle-command/run.ts";
import { type EmbeddedGitHub, startGitHub } from "../../actions/rehearsal/server.ts";
import type { Snapshot } from "../../actions/rehearsal/snapshot.ts";
import { actionContext } from "../../actions/shell/action-context.ts";
import { openLedger } from "../../actions/shell/ledger/ledger.ts";
import { catalogFiles, type Login, PEOPLE } from "../gate/stage.ts";
import { KEY } from "./stage.ts";

const NAME = "owner/business";
const PERMISSIONS = { contents: "write", issues: "write", "pull-requests": "write" } as const;

/** The sample business, live, with handle-command run as the runner would. */
export interface DeskStage {
  github: EmbeddedGitHub;
  repo: { owner: string; repo: string };
  as: Record<Login, Octokit>;
  /** Lets time pass, in seconds. */
  pass: (seconds: number) => void;
  /** Runs the step as one of a new job; the outputs that it set. `key: null` where the secret is not set. */
  act: (options?: { key?: null; payload?: object }) => Promise<Record<string, string>>;
  /** Writes a comment on the desk; its number. */
  say: (who: Login, body: string, issue?: number) => Promise<number>;
  /** The bot's comments on an issue, the desk unless said otherwise. */
  answers: (issue?: number) => Promise<string[]>;
  /** Records that did not come from Opsbook itself. */
  records: () => Promise<EventRecord[]>;
  desk: () => Promise<number>;
  snapshot: () => Promise<Snapshot>;
  close: () => Promise<void>;
}

export async function setDeskStage(options: { private?: boolean } = {}): Promise<DeskStage> {
  const limits = { job: 1e7, contentPerMinute: 1e7, contentPerHour: 1e7 };
  // Monday, 09:17 in New York.
  const github = await startGitHub({ frozen: true, now: "2026-11-16T14:17:00Z", limits });
  const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  const as = {} as Record<Login, Octokit>;
  for (const login of ["owner", ...PEOPLE, "reader", "outsider"] as Login[]) {
    const auth = await github.addUser({ login, email: `${login}@example.com` });
    as[login] = new Octokit({ auth, baseUrl: github.url, log });
  }
  const files = await catalogFiles(true);
  const writers = Object.fromEntries(PEOPLE.map((login) => [login, "write" as const]));
  const collaborators = { ...writers, reader: "read" as const };
  await github.addRepository({
    owner: "owner",
    name: "business",
    private: options.private ?? true,
    files,
    collaborators,
  });
  const temp = await mkdtemp(path.join(tmpdir(), "opsbook-desk-test-"));
  const repo = { owner: "owner", repo: "business" };
  const state = () => github.repository(NAME);
  const desk = async (): Promise<number> => {
    const found = (await state()).issues.filter(({ title }) => title === "Opsbook desk");
    if (found.length !== 1) throw new Error(`There are ${found.length} desks.`);
    return found[0]?.number ?? 0;
  };
  let jobs = 0;
  return {
    github,
    repo,
    as,
    desk,
    pass: (seconds) => github.clock.set(github.clock.now() + seconds * 1000),
    act: async ({ key, payload } = {}) => {
      jobs += 1;
      const room = path.join(temp, `job-${jobs}`);
      await mkdir(room);
      try {
        return await act(github, room, key === null ? "" : KEY, payload ?? {});
      } finally {
        await rm(room, { recursive: true, force: true });
      }
    },
    say: async (who, body, issue) => {
      const issue_number = issue ?? (await desk());
      return (await as[who].rest.issues.createComment({ ...repo, issue_number, body })).data.id;
    },
    answers: async (issue) => {
      const number = issue ?? (await desk());
      return (await state()).comments
        .filter((comment) => comment.issue === number && comment.author === "github-actions[bot]")
        .map(({ body }) => body.replace(/^<!--.*-->\n/, ""));
    },
    records: async () => {
      const ledger = await openLedger(github.directory(NAME));
      const found: EventRecord[] = [];
      for (const { week } of await ledger.weeks())
        for await (const block of resolveWeek(ledger.readWeek(week))) found.push(...block);
      return found.filter(({ source }) => source !== "opsbook");
    },
    snapshot: () => github.snapshot(),
    close: async () => {
      await github.close();
      await rm(temp, { recursive: true, force: true });
    },
  };
}

async function act(
  github: EmbeddedGitHub,
  room: string,
  key: string,
  payload: object,
): Promise<Record<string, string>> {
  const token = await github.jobToken({ repository: NAME, permissions: PERMISSIONS });
  const event = path.join(room, "event.json");
  await writeFile(event, JSON.stringify(payload));
  const environment = {
    GITHUB_EVENT_NAME: "issue_comment",
    GITHUB_EVENT_PATH: event,
    GITHUB_REPOSITORY: NAME,
    GITHUB_API_URL: github.url,
    GITHUB_SERVER_URL: github.url,
    GITHUB_RUN_ID: "1",
    RUNNER_TEMP: room,
    INPUT_TOKEN: token,
    OPSBOOK_PII_KEY: key,
  };
  const outputs: Record<string, string> = {};
  const context = {
    ...(await actionContext(environment, () => {})),
    now: () => github.clock.now(),
    second: 1,
    output: async (name: string, value: string) => {
      outputs[name] = value;
    },
  };
  await run(context);
  return outputs;
}
