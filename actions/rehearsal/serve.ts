import path from "node:path";
import type { Catalog } from "../core/catalog/catalog.ts";
import { readValidCatalog } from "../shell/catalog.ts";
import { gitAt } from "../shell/git.ts";
import { UsageError } from "../shell/usage-error.ts";
import { type Runner, startRunner } from "./runner/runner.ts";
import { listenForControl } from "./serve/control.ts";
import { accountsOf, fillAccounts, setLive } from "./serve/fill-accounts.ts";
import { commitFiles, readTreeFiles, type TreeFile } from "./serve/tree.ts";
import { type EmbeddedGitHub, startGitHub } from "./server.ts";
import { ACTIONS_BOT } from "./shapes/app.ts";

export interface ServeOptions {
  /** The repository whose files are served. */
  root: string;
  /** The folder of the catalog; it is served as `workflows-catalog`. */
  catalog: string;
  port?: number;
  now?: string;
  /** Schedules run only where the clock is set over them, and not because time goes by: a story is told at its own pace. */
  setClockOnly?: boolean;
  /** The repository's secrets by name: what its owner types into its settings. */
  secrets?: Record<string, string>;
}

/** What a client has to know: the one line of JSON that `opsbook rehearse --serve` prints first. */
export interface Announcement {
  api_url: string;
  git_url: string;
  repo: string;
  default_branch: string;
  tokens: Record<string, string>;
  control_url: string;
}

export interface Serving {
  announcement: Announcement;
  github: EmbeddedGitHub;
  runner: Runner;
  close: () => Promise<void>;
}

const CATALOG = "workflows-catalog";
const BRANCH = "main";
const NAME = "opsbook";
/** Users beside the catalog's people: who owns the repository, who may only read it, and who may not even see it. */
const OTHERS = ["owner", "reader", "outsider"] as const;

/**
 * Serves a repository on an embedded GitHub with its runner: private, its people with accounts, `live: true`.
 * Throws UsageError where the catalog cannot be read.
 */
export async function serve(options: ServeOptions): Promise<Serving> {
  const catalog = await readValidCatalog(options.catalog);
  const people = catalog.people.flatMap(({ value }) => value.spec.people);
  const accounts = [...new Set(accountsOf(people))];
  const [owner, reader, outsider] = OTHERS.map((name) => freeName(name, accounts)) as [
    string,
    string,
    string,
  ];
  const files = await servedFiles(options, catalog);
  const github = await startGitHub({
    ...(options.port === undefined ? {} : { port: options.port }),
    ...(options.now === undefined ? {} : { now: options.now }),
  });
  const tokens: Record<string, string> = {};
  for (const login of [owner, ...accounts, reader, outsider]) tokens[login] = await github.addUser({ login });
  const repo = `${owner}/${NAME}`;
  await github.addRepository({
    owner,
    name: NAME,
    private: true,
    defaultBranch: BRANCH,
    collaborators: { ...Object.fromEntries(accounts.map((login) => [login, "write"])), [reader]: "read" },
  });
  await commitFiles(gitAt(github.directory(repo)), files, {
    branch: BRANCH,
    author: `${owner} <${owner}@example.com>`,
    seconds: Math.floor(github.clock.now() / 1000),
    message: "Initial commit\n",
  });
  tokens[ACTIONS_BOT] = await botToken(github, repo);
  const runner = await startRunner(github, {
    watchClock: options.setClockOnly !== true,
    secrets: { [repo]: { repository: options.secrets ?? {} } },
  });
  const control = await listenForControl(github, runner);
  return {
    announcement: {
      api_url: github.url,
      git_url: `${github.url}/${repo}.git`,
      repo,
      default_branch: BRANCH,
      tokens,
      control_url: control.url,
    },
    github,
    runner,
    close: async () => {
      await control.close();
      await runner.close();
      await github.close();
    },
  };
}

/** The name, or with a number behind it where a person of the catalog is called so. */
function freeName(name: string, accounts: readonly string[]): string {
  const taken = new Set(accounts.map((account) => account.toLowerCase()));
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name}-${number}`;
  return free;
}

/** A job's token with every scope, for clients that stand in for a workflow. */
function botToken(github: EmbeddedGitHub, repository: string): Promise<string> {
  return github.jobToken({
    repository,
    permissions: {
      actions: "write",
      checks: "write",
      contents: "write",
      issues: "write",
      "pull-requests": "write",
      statuses: "write",
    },
  });
}

/** The repository's files with the catalog in its place, accounts filled in. */
async function servedFiles(
  { root, catalog: folder }: ServeOptions,
  catalog: Catalog,
): Promise<Map<string, TreeFile>> {
  const files = await readTreeFiles(root);
  if (path.resolve(folder) !== path.join(root, CATALOG)) {
    for (const name of [...files.keys()]) if (name.startsWith(`${CATALOG}/`)) files.delete(name);
    for (const [name, file] of await readTreeFiles(path.resolve(folder)))
      files.set(`${CATALOG}/${name}`, file);
  }
  const change = (file: string, edit: (text: string) => string): void => {
    const name = `${CATALOG}/${path.posix.relative(catalog.root, file)}`;
    const found = files.get(name);
    if (found === undefined) throw new UsageError(`${file} is ignored by git, so nobody else would have it.`);
    files.set(name, { ...found, bytes: Buffer.from(edit(found.bytes.toString("utf8"))) });
  };
  for (const { file, value } of catalog.people) change(file, (text) => fillAccounts(text, value.spec.people));
  for (const { file, value } of catalog.settings) if (!value.spec.live) change(file, setLive);
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}
