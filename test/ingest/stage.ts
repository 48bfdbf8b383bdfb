import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Octokit } from "@octokit/rest";
import { resolveQuarantine, resolveWeek } from "../../actions/core/signal/ledger/resolve.ts";
import type { QuarantineEntry } from "../../actions/core/signal/quarantine.ts";
import type { EventRecord } from "../../actions/core/signal/record.ts";
import { run } from "../../actions/ingest-signals/run.ts";
import { type EmbeddedGitHub, startGitHub } from "../../actions/rehearsal/server.ts";
import { actionContext } from "../../actions/shell/action-context.ts";
import { openLedger } from "../../actions/shell/ledger/ledger.ts";
import { catalogFiles, type Login, PEOPLE } from "../gate/stage.ts";
import { git } from "../shell/ledger/repository.ts";

export const NAME = "owner/business";
/** The sample's own key: all its people are invented. */
export const KEY = "opsbook-sample-0123456789";
const PERMISSIONS = { contents: "write", issues: "write" } as const;
const NOW = "2026-11-16T14:17:00Z";

/** What became of a step: what it printed, what stands on its page, what it failed with. */
export interface Acted {
  lines: string[];
  summary: string;
  failure: unknown;
}

/** The sample business on an embedded GitHub, where ingest-signals is run as operate.yml would. */
export interface IngestStage {
  github: EmbeddedGitHub;
  repo: { owner: string; repo: string };
  as: Record<Login, Octokit>;
  directory: string;
  act: (event?: string, payload?: object, inputs?: Record<string, string>) => Promise<Acted>;
  /** A dispatch, sent through the API as a system would, and the run that it starts. */
  send: (payload: Record<string, unknown>) => Promise<Acted>;
  /** A file as a person uploads it in the browser. */
  upload: (name: string, content: string | Buffer) => Promise<void>;
  /** The files of the branch `inbox`. */
  inbox: () => string[];
  records: () => Promise<EventRecord[]>;
  quarantine: () => Promise<QuarantineEntry[]>;
  at: (instant: string) => void;
  /** Every object that any ref leads to, as text: what is kept. */
  kept: () => string;
  close: () => Promise<void>;
}

export async function setIngestStage(
  options: {
    edit?: (files: Record<string, string>) => void;
    /** What operate.yml hands over under `env:`; the key of personal data unless null. */
    env?: Record<string, string>;
    piiKey?: string | null;
  } = {},
): Promise<IngestStage> {
  const { piiKey = KEY } = options;
  const github = await startGitHub({ frozen: true, now: NOW });
  const as = {} as Record<Login, Octokit>;
  const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  for (const login of ["owner", ...PEOPLE, "reader", "outsider"] as Login[]) {
    const auth = await github.addUser({ login, email: `${login}@example.com` });
    as[login] = new Octokit({ auth, baseUrl: github.url, log });
  }
  const files = await catalogFiles(true);
  options.edit?.(files);
  const collaborators = Object.fromEntries(PEOPLE.map((login) => [login, "write" as const]));
  await github.addRepository({ owner: "owner", name: "business", private: true, files, collaborators });
  const temp = await mkdtemp(path.join(tmpdir(), "opsbook-ingest-test-"));
  const directory = github.directory(NAME);
  const repo = { owner: "owner", repo: "business" };
  const env = { ...options.env, ...(piiKey === null ? {} : { OPSBOOK_PII_KEY: piiKey }) };
  let jobs = 0;
  const act: IngestStage["act"] = async (event = "schedule", payload = {}, inputs = {}) => {
    jobs += 1;
    const room = path.join(temp, `job-${jobs}`);
    await mkdir(room);
    const acted = await runStep(
      { github, room, env: { ...env, ...inputsOf(inputs) }, runId: String(jobs) },
      event,
      payload,
    );
    const left = (await readdir(room)).filter(
      (name) => !["event.json", "opsbook-operate.git"].includes(name),
    );
    if (left.length > 0) throw new Error(`left behind: ${left.join(", ")}`);
    return acted;
  };
  return {
    github,
    repo,
    as,
    directory,
    act,
    send: async (payload) => {
      await as.owner.rest.repos.createDispatchEvent({
        ...repo,
        event_type: "opsbook",
        client_payload: payload,
      });
      return act("repository_dispatch", { action: "opsbook", branch: "main", client_payload: payload });
    },
    upload: async (name, content) => {
      await as["sales-lead"].rest.repos.createOrUpdateFileContents({
        ...repo,
        branch: "inbox",
        path: name,
        message: "Add files via upload",
        content: Buffer.from(content).toString("base64"),
      });
    },
    inbox: () => git(directory, ["ls-tree", "-r", "--name-only", "inbox"]).trim().split("\n"),
    records: () => readAll(directory),
    quarantine: () => readQuarantine(directory),
    at: (instant) => github.clock.set(instant),
    kept: () => keptObjects(directory),
    close: async () => {
      await github.close();
      await rm(temp, { recursive: true, force: true });
    },
  };
}

function inputsOf(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
}

async function runStep(
  { github, room, env, runId }: { github: EmbeddedGitHub; room: string; env: object; runId: string },
  event: string,
  payload: object,
): Promise<Acted> {
  const token = await github.jobToken({ repository: NAME, permissions: PERMISSIONS });
  const file = path.join(room, "event.json");
  await writeFile(file, JSON.stringify(payload));
  const acted: Acted = { lines: [], summary: "", failure: null };
  const environment = {
    ...env,
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: file,
    GITHUB_REPOSITORY: NAME,
    GITHUB_API_URL: github.url,
    GITHUB_SERVER_URL: github.url,
    GITHUB_RUN_ID: runId,
    RUNNER_TEMP: room,
    INPUT_TOKEN: token,
  };
  const context = {
    ...(await actionContext(environment, (line) => acted.lines.push(line))),
    now: () => github.clock.now(),
    second: 1,
    summarise: async (markdown: string) => {
      acted.summary += `${markdown}\n`;
    },
  };
  await run(context).catch((error: unknown) => {
    acted.failure = error;
  });
  await github.revokeToken(token);
  return acted;
}

async function readAll(directory: string): Promise<EventRecord[]> {
  const ledger = await openLedger(directory);
  const found: EventRecord[] = [];
  for (const { week } of await ledger.weeks())
    for await (const block of resolveWeek(ledger.readWeek(week))) found.push(...block);
  return found;
}

async function readQuarantine(directory: string): Promise<QuarantineEntry[]> {
  const ledger = await openLedger(directory);
  const found: QuarantineEntry[] = [];
  for (const { week } of await ledger.weeks())
    found.push(...(await resolveQuarantine(ledger.readQuarantine(week))).waiting);
  return found;
}

/** Blobs, trees, commits and tags that a ref leads to, contents and names. */
function keptObjects(directory: string): string {
  const listed = git(directory, ["rev-list", "--all", "--objects"]).trim().split("\n");
  const names = listed.map((line) => line.slice(0, 40)).join("\n");
  const contents = git(directory, ["cat-file", "--batch"], `${names}\n`);
  return [git(directory, ["for-each-ref"]), ...listed, contents].join("\n");
}

/** Rows of the sample's CRM, as its export has them. */
export function leadsCsv(rows: readonly Partial<Record<string, string>>[]): string {
  const lines = rows.map((row) => LEAD_COLUMNS.map((column) => csvCell(row[column] ?? "")).join(","));
  return `${[LEAD_COLUMNS.join(","), ...lines].join("\n")}\n`;
}

function csvCell(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export const LEAD_COLUMNS = [
  "Lead ID",
  "Created",
  "Full Name",
  "Email",
  "Phone",
  "Lead Source",
  "Service",
  "Auto Reply",
  "First Human Reply",
  "Reply Via",
  "Qualified",
  "To Estimator",
  "Sent Back",
  "Closed",
  "Outcome",
];
