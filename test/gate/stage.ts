import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Octokit } from "@octokit/rest";
import type { Limits } from "../../actions/rehearsal/http/rate-limit.ts";
import { fillAccounts, setLive } from "../../actions/rehearsal/serve/fill-accounts.ts";
import { type EmbeddedGitHub, startGitHub } from "../../actions/rehearsal/server.ts";
import { type ActionContext, actionContext } from "../../actions/shell/action-context.ts";
import type { Run } from "../../actions/shell/run-action.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");

/** People of the sample business, each with an account named after their id; see workflows-catalog/people.yaml. */
export const PEOPLE = [
  "general-manager",
  "sales-lead",
  "estimator",
  "marketing-lead",
  "service-lead",
  "office-manager",
  "bookkeeper",
  "quality-lead",
] as const;
export type Login = (typeof PEOPLE)[number] | "owner" | "reader" | "outsider";

export const LEAD = "workflows-catalog/workflows/lead-response/workflow.yaml";

export interface Repo {
  owner: string;
  repo: string;
}

/** The sample business on an embedded GitHub, live, its people with accounts; nothing runs by itself. */
export interface GateStage {
  github: EmbeddedGitHub;
  repo: Repo;
  /** Everybody's own client; what they do there is done as them. */
  as: Record<Login, Octokit>;
  tokens: Record<Login, string>;
  /** Lets time pass, in seconds. */
  pass: (seconds: number) => void;
  /** Runs an action on an event as the runner would, with the permissions of gate.yml; returns what it printed. */
  act: (run: Run, event: string, payload: unknown) => Promise<string[]>;
  /** The same for an event about one pull request. */
  actOn: (run: Run, pull: number) => Promise<string[]>;
  close: () => Promise<void>;
}

/** The permissions of the gate's job, as gate.yml gives them. */
export const PERMISSIONS = {
  contents: "read",
  issues: "read",
  "pull-requests": "write",
  statuses: "write",
  checks: "write",
} as const;

/** The sample catalog's definitions; `live` fills accounts in and turns it on. */
export async function catalogFiles(live: boolean): Promise<Record<string, string>> {
  const names = await readdir(path.join(ROOT, "workflows-catalog"), { recursive: true, withFileTypes: true });
  const files: Record<string, string> = {};
  for (const entry of names.filter((one) => one.isFile())) {
    const file = path.relative(ROOT, path.join(entry.parentPath, entry.name)).split(path.sep).join("/");
    if (!file.includes("/sample/")) files[file] = await readFile(path.join(ROOT, file), "utf8");
  }
  if (!live) return files;
  const people = PEOPLE.map((id) => ({ id, github: null }));
  const edit = (file: string, change: (text: string) => string): void => {
    files[file] = change(files[file] ?? "");
  };
  edit("workflows-catalog/people.yaml", (text) => fillAccounts(text, people));
  edit("workflows-catalog/settings.yaml", setLive);
  return files;
}

export async function setGateStage(
  options: {
    live?: boolean;
    private?: boolean;
    limits?: Partial<Limits>;
    /** Files beside the catalog's: workflows, actions. */
    files?: Record<string, string>;
  } = {},
): Promise<GateStage> {
  const limits = options.limits === undefined ? {} : { limits: options.limits };
  const github = await startGitHub({ frozen: true, now: "2026-11-16T14:00:00Z", ...limits });
  const logins: Login[] = ["owner", ...PEOPLE, "reader", "outsider"];
  const tokens = {} as Record<Login, string>;
  const as = {} as Record<Login, Octokit>;
  for (const login of logins) {
    tokens[login] = await github.addUser({ login, email: `${login}@example.com` });
    as[login] = new Octokit({
      auth: tokens[login],
      baseUrl: github.url,
      log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
    });
  }
  const writers = Object.fromEntries(PEOPLE.map((login) => [login, "write" as const]));
  await github.addRepository({
    owner: "owner",
    name: "business",
    private: options.private ?? true,
    files: { ...(await catalogFiles(options.live ?? true)), ...options.files },
    collaborators: { ...writers, reader: "read" },
  });
  const temp = await mkdtemp(path.join(tmpdir(), "opsbook-gate-test-"));
  const act = (run: Run, event: string, payload: unknown): Promise<string[]> =>
    runHere({ github, temp }, run, event, payload);
  return {
    github,
    repo: { owner: "owner", repo: "business" },
    as,
    tokens,
    pass: (seconds) => github.clock.set(github.clock.now() + seconds * 1000),
    act,
    actOn: (run, number) => act(run, "issue_comment", { issue: { number, pull_request: {} } }),
    close: async () => {
      await github.close();
      await rm(temp, { recursive: true, force: true });
    },
  };
}

async function runHere(
  { github, temp }: { github: EmbeddedGitHub; temp: string },
  run: Run,
  event: string,
  payload: unknown,
): Promise<string[]> {
  const token = await github.jobToken({ repository: "owner/business", permissions: PERMISSIONS });
  const file = path.join(temp, "event.json");
  await writeFile(file, JSON.stringify(payload));
  const lines: string[] = [];
  const environment = {
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: file,
    GITHUB_REPOSITORY: "owner/business",
    GITHUB_API_URL: github.url,
    GITHUB_SERVER_URL: github.url,
    RUNNER_TEMP: temp,
    INPUT_TOKEN: token,
  };
  const context: ActionContext = {
    ...(await actionContext(environment, (line) => lines.push(line))),
    now: () => github.clock.now(),
    second: 1,
  };
  const failure = await run(context).then(
    () => null,
    (error: unknown) => ({ error }),
  );
  // Whatever happened, nothing of the pull request stays behind.
  const left = (await readdir(temp)).filter((name) => name.startsWith("opsbook-gate-"));
  if (left.length > 0) throw new Error(`The scratch repository was left behind: ${left}`);
  if (failure !== null) throw failure.error;
  return lines;
}

/** What a pull request changes, by path: a text, how it changes, or null to delete it. */
export type Edits = Record<string, string | null | ((text: string) => string)>;

/** Commits edits to a branch as a person does in the browser, from the default branch where it is new. Returns the commit. */
export async function commit(
  { as, repo }: Pick<GateStage, "as" | "repo">,
  who: Login,
  branch: string,
  edits: Edits,
): Promise<string> {
  const client = as[who];
  const signed = await inTheBrowser(client);
  const tip = await client.rest.git
    .getRef({ ...repo, ref: `heads/${branch}` })
    .then(({ data }) => data.object.sha)
    .catch(() => null);
  if (tip === null) {
    const main = await client.rest.git.getRef({ ...repo, ref: "heads/main" });
    await client.rest.git.createRef({ ...repo, ref: `refs/heads/${branch}`, sha: main.data.object.sha });
  }
  let sha = "";
  for (const [file, edit] of Object.entries(edits)) {
    const at = { ...repo, path: file, branch, message: `Change ${path.basename(file)}`, ...signed };
    const old = await client.rest.repos
      .getContent({ ...repo, path: file, ref: branch })
      .then(({ data }) => data as { sha: string; content: string })
      .catch(() => null);
    const before = old === null ? "" : Buffer.from(old.content, "base64").toString("utf8");
    if (edit === null) {
      const { data } = await client.rest.repos.deleteFile({ ...at, sha: old?.sha ?? "" });
      sha = data.commit.sha as string;
      continue;
    }
    const text = typeof edit === "string" ? edit : edit(before);
    if (text === before) throw new Error(`The edit changes nothing in ${file}.`);
    const content = Buffer.from(text).toString("base64");
    const known = old === null ? {} : { sha: old.sha };
    const { data } = await client.rest.repos.createOrUpdateFileContents({ ...at, content, ...known });
    sha = data.commit.sha as string;
  }
  return sha;
}

/** How a commit of the web editor is signed: GitHub is its committer. */
async function inTheBrowser(client: Octokit): Promise<object> {
  const { id, login, name, email } = (await client.rest.users.getAuthenticated()).data;
  return {
    author: { name: name ?? login, email: email ?? `${id}+${login}@users.noreply.github.com` },
    committer: { name: "GitHub", email: "noreply@github.com" },
  };
}

/** A branch with edits and a pull request for it, by one person. */
export async function propose(
  stage: GateStage,
  who: Login,
  branch: string,
  edits: Edits,
): Promise<{ number: number; head: string }> {
  const head = await commit(stage, who, branch, edits);
  const { data } = await stage.as[who].rest.pulls.create({
    ...stage.repo,
    title: `Change by ${who}`,
    head: branch,
    base: "main",
  });
  return { number: data.number, head };
}

export interface Seen {
  /** The newest status of each context on the commit, as `state: description`. */
  status: Record<string, string>;
  /** The bot's comments on the pull request. */
  comments: string[];
}

/** What a person sees on a pull request. */
export async function look(stage: GateStage, number: number, sha: string): Promise<Seen> {
  const { statuses, comments } = await stage.github.repository("owner/business");
  const on = statuses.filter((status) => status.sha === sha);
  return {
    status: Object.fromEntries(
      on.map(({ context, state, description }) => [context, `${state}: ${description}`]),
    ),
    comments: comments
      .filter(({ issue, author }) => issue === number && author === "github-actions[bot]")
      .map(({ body }) => body),
  };
}
