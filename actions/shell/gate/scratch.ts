import { mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { type Git, GitError, gitAt } from "../git.ts";

/** Larger files of a pull request or its base are never fetched; no definition is, and no merge needs to read them. */
const LARGEST_BLOB = "5m";
/** A fetch that brings more is stopped (SEC-5). */
const MOST_BYTES = 512 * 1024 * 1024;
const LONGEST_FETCH = 120_000;
const LOOK_EVERY = 500;
const HASH = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

export interface ScratchOptions {
  /** The repository's address for git: `https://github.com/owner/name.git`. */
  url: string;
  token: string;
  /** The folder in which the scratch repository gets one of its own. */
  temp: string;
}

/** A bare repository for a moment: objects come in by their hashes, nothing is ever checked out or run (SEC-5). */
export interface Scratch {
  readonly git: Git;
  /** Fetches commits with all that leads to them. Throws Unfetched where GitHub has one of them no more, or they are too large. */
  fetch: (hashes: readonly string[]) => Promise<void>;
  /** Takes the repository and the token in it away. */
  close: () => Promise<void>;
}

/** Objects that could not be had; `why` reads after "because". */
export class Unfetched extends Error {
  override readonly name = "Unfetched";
  readonly why: string;
  constructor(why: string, cause?: unknown) {
    super(`the commits could not be fetched: ${why}`, { cause });
    this.why = why;
  }
}

/** Opens an empty scratch repository. */
export async function openScratch({ url, token, temp }: ScratchOptions): Promise<Scratch> {
  const dir = await mkdtemp(path.join(temp, "opsbook-gate-"));
  const git = gitAt(dir);
  await git.run(["init", "--quiet", "--bare", "--template=", dir]);
  const config = path.join(dir, "config");
  // The token stands in a file that only we can read, not among the arguments, which every process sees.
  await writeFile(config, configOf(url, token), { mode: 0o600 });
  return {
    git,
    fetch: async (hashes) => {
      const wanted = [...new Set(hashes)];
      const odd = wanted.find((hash) => !HASH.test(hash));
      if (odd !== undefined) throw new Unfetched(`"${odd}" is no commit`);
      await writeFile(config, configOf(url, token));
      await fetchInto(git, dir, wanted);
      // What is missing now stays missing: no later command may go and ask for it, or be given the token.
      await writeFile(config, configOf("/dev/null", null));
    },
    close: () => rm(dir, { recursive: true, force: true }),
  };
}

function configOf(url: string, token: string | null): string {
  const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
  return [
    "[core]",
    "\trepositoryFormatVersion = 1",
    "\tbare = true",
    "\tsymlinks = false",
    "[extensions]",
    "\tpartialClone = origin",
    '[remote "origin"]',
    `\turl = ${url}`,
    "\tpromisor = true",
    "\ttagOpt = --no-tags",
    `\tpartialCloneFilter = blob:limit=${LARGEST_BLOB}`,
    "[transfer]",
    "\tfsckObjects = true",
    "[submodule]",
    "\trecurse = false",
    "[http]",
    "\tfollowRedirects = false",
    ...(token === null ? [] : [`\textraHeader = Authorization: Basic ${basic}`]),
    "",
  ].join("\n");
}

async function fetchInto(git: Git, dir: string, hashes: readonly string[]): Promise<void> {
  const filter = `--filter=blob:limit=${LARGEST_BLOB}`;
  const options = ["--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head", filter];
  const { child, done } = git.start(["fetch", ...options, "--stdin", "origin"]);
  child.stdout.resume();
  child.stdin.end(`${hashes.join("\n")}\n`);
  let stopped: string | null = null;
  const stop = (why: string): void => {
    stopped ??= why;
    child.kill("SIGKILL");
  };
  const timer = setTimeout(() => stop("it took too long"), LONGEST_FETCH);
  const watch = setInterval(() => {
    sizeOf(dir).then(
      (bytes) => bytes > MOST_BYTES && stop("they are too large"),
      () => {},
    );
  }, LOOK_EVERY);
  try {
    await done;
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new Unfetched(stopped ?? "GitHub did not give them", error);
  } finally {
    clearTimeout(timer);
    clearInterval(watch);
  }
}

async function sizeOf(dir: string): Promise<number> {
  const names = await readdir(dir, { recursive: true });
  const sizes = await Promise.all(
    names.map((name) =>
      stat(path.join(dir, name)).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
