import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import type { Octokit } from "@octokit/rest";
import { type EmbeddedGitHub, type GitHubOptions, startGitHub } from "../../actions/rehearsal/server.ts";
import { type Breach, contractClient } from "./contract.ts";

/** An embedded GitHub with a private repository, its people, and a contract client for each of them. */
export interface Stage {
  github: EmbeddedGitHub;
  repo: { owner: string; repo: string };
  tokens: Record<"ann" | "bob" | "cleo" | "eve", string>;
  /** The owner. */
  ann: Octokit;
  /** May write. */
  bob: Octokit;
  /** May read. */
  cleo: Octokit;
  /** Has no access. */
  eve: Octokit;
  client: (token: string | null) => Octokit;
  /** What GitHub would not have answered; has to stay empty. */
  breaches: Breach[];
  /** Route and status of every answer that was held against GitHub's description. */
  seen: Set<string>;
  close: () => Promise<void>;
}

export const FILES = { "README.md": "# Shop\n", "prices.csv": "item,price\nvisit,120\nrepair,240\n" };

/** Sets up the stage that most tests play on. The clock stands still at a Monday morning. */
export async function setStage(options: GitHubOptions & { private?: boolean } = {}): Promise<Stage> {
  const { private: hidden = true, ...rest } = options;
  const github = await startGitHub({ frozen: true, now: "2026-11-16T09:00:00Z", ...rest });
  const tokens = {
    ann: await github.addUser({ login: "ann", name: "Ann Owner", email: "ann@example.com" }),
    bob: await github.addUser({ login: "bob", name: "Bob Writer", email: "bob@example.com" }),
    cleo: await github.addUser({ login: "cleo" }),
    eve: await github.addUser({ login: "eve" }),
  };
  const collaborators = { bob: "write", cleo: "read" } as const;
  await github.addRepository({ owner: "ann", name: "shop", private: hidden, files: FILES, collaborators });
  const breaches: Breach[] = [];
  const seen = new Set<string>();
  const client = (token: string | null): Octokit => contractClient(github.url, token, breaches, seen);
  return {
    github,
    repo: { owner: "ann", repo: "shop" },
    tokens,
    ann: client(tokens.ann),
    bob: client(tokens.bob),
    cleo: client(tokens.cleo),
    eve: client(tokens.eve),
    client,
    breaches,
    seen,
    close: () => github.close(),
  };
}

/** Status and message of a refused call; fails where the call succeeds. */
export async function refusalOf(call: Promise<unknown>): Promise<[status: number, message: string]> {
  try {
    await call;
  } catch (error) {
    const { status, response } = error as { status: number; response?: { data?: { message?: string } } };
    return [status, response?.data?.message ?? ""];
  }
  throw new Error("The call was not refused.");
}

/** Commits a file to a branch, made from the default branch's tip where it does not exist yet. Returns the commit. */
export async function commitFile(
  client: Octokit,
  repo: { owner: string; repo: string },
  file: { branch: string; path: string; text: string; from?: string },
): Promise<string> {
  const from = await client.rest.git.getRef({ ...repo, ref: `heads/${file.from ?? "main"}` });
  await client.rest.git
    .createRef({ ...repo, ref: `refs/heads/${file.branch}`, sha: from.data.object.sha })
    .catch((error: { status: number }) => {
      if (error.status !== 422) throw error;
    });
  const standing = await client.rest.repos
    .getContent({ ...repo, path: file.path, ref: file.branch })
    .then(({ data }) => (data as { sha: string }).sha)
    .catch(() => undefined);
  const { data } = await client.rest.repos.createOrUpdateFileContents({
    ...repo,
    path: file.path,
    branch: file.branch,
    message: `Change ${file.path}`,
    content: Buffer.from(file.text).toString("base64"),
    ...(standing === undefined ? {} : { sha: standing }),
  });
  return data.commit.sha as string;
}

/** Runs the real git command; gives its standard output, or what it printed where it failed. */
export async function runGit(
  cwd: string,
  ...args: string[]
): Promise<{ ok: boolean; out: string; err: string }> {
  const settings = [
    "-c",
    "user.name=Dev",
    "-c",
    "user.email=dev@example.com",
    "-c",
    "init.defaultBranch=main",
  ];
  const env = { ...process.env, GIT_TERMINAL_PROMPT: "0", GIT_CONFIG_NOSYSTEM: "1", LC_ALL: "C" };
  try {
    const { stdout, stderr } = await promisify(execFile)("git", [...settings, ...args], { cwd, env });
    return { ok: true, out: stdout.trim(), err: stderr.trim() };
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return { ok: false, out: stdout.trim(), err: stderr.trim() };
  }
}

/** A folder for one test's clones. */
export async function scratch(): Promise<{ dir: string; remove: () => Promise<void> }> {
  const dir = await mkdtemp(path.join(tmpdir(), "opsbook-clone-"));
  return { dir, remove: () => rm(dir, { recursive: true, force: true }) };
}

/** The address of a repository for git, with a token. */
export function remote(github: EmbeddedGitHub, token: string | null, name: string): string {
  const user = token === null ? "" : `x-access-token:${token}@`;
  return `${github.url.replace("http://", `http://${user}`)}/${name}.git`;
}
