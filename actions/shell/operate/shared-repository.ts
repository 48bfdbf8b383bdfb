import { existsSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { type Git, GitError, gitAt } from "../git.ts";

export interface SharedRepositoryOptions {
  /** The repository's address for git: `https://github.com/owner/name.git`. */
  url: string;
  token: string;
  /** The job's temporary folder: the steps of a job find the same repository in it. */
  temp: string;
}

/** A bare repository that the steps of one job share: what one has fetched, the next need not fetch again. */
export interface SharedRepository {
  readonly git: Git;
  /** The name under which GitHub is known in it. */
  readonly remote: string;
  /**
   * Fetches a commit and the tree of one of its folders, without the files, and without what came before it. Other folders
   * are not fetched: the boards of all years lie in one of them.
   */
  fetchTree: (commit: string, folder: string) => Promise<void>;
  /** Fetches files by their hashes, all in one go; those that are here already are not asked for. */
  fetchBlobs: (blobs: readonly string[]) => Promise<void>;
  /** Takes the token out of it; the objects stay for the job's next step. */
  close: () => Promise<void>;
}

const REMOTE = "origin";
const QUIET = ["fetch", "--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head"];
/** What is asked for by its name is to come, whatever the server thinks we have. */
const ASK_ALL = ["-c", "fetch.negotiationAlgorithm=noop"];

/**
 * Opens the repository that the job's steps share, and makes it where this is the first. What a killed step left half
 * done is thrown away with all the rest: everything in it can be fetched again.
 */
export async function openSharedRepository(options: SharedRepositoryOptions): Promise<SharedRepository> {
  const dir = path.join(options.temp, "opsbook-operate.git");
  const git = await prepare(dir, options).catch(async (error: unknown) => {
    if (!(error instanceof GitError)) throw error;
    await rm(dir, { recursive: true, force: true });
    return prepare(dir, options);
  });
  const fetchMissing = async (names: readonly string[]): Promise<void> => {
    const missing = await missingOf(git, names);
    if (missing.length === 0) return;
    await git.run([...ASK_ALL, ...QUIET, "--filter=blob:none", "--stdin", REMOTE], `${missing.join("\n")}\n`);
  };
  return {
    git,
    remote: REMOTE,
    fetchTree: async (commit, folder) => {
      if ((await missingOf(git, [commit])).length > 0)
        await git.run([...QUIET, "--depth=1", "--filter=tree:1", REMOTE, commit]);
      const [, tree] = /^040000 tree ([0-9a-f]+)\t/.exec(await git.text(["ls-tree", commit, folder])) ?? [];
      if (tree !== undefined) await fetchMissing([tree]);
    },
    fetchBlobs: fetchMissing,
    close: () => writeFile(path.join(dir, "config"), configOf(options.url, null), { mode: 0o600 }),
  };
}

async function prepare(dir: string, { url, token }: SharedRepositoryOptions): Promise<Git> {
  await mkdir(dir, { recursive: true });
  const git = gitAt(dir);
  if (!existsSync(path.join(dir, "HEAD"))) await git.run(["init", "--quiet", "--bare", "--template=", dir]);
  // The steps of a job run one after the other: a lock that is here was left by one that was killed.
  for (const lock of ["shallow.lock", "packed-refs.lock", "config.lock"])
    await rm(path.join(dir, lock), { force: true });
  // The token stands in a file that only we can read, not among the arguments, which every process sees.
  await writeFile(path.join(dir, "config"), configOf(url, token), { mode: 0o600 });
  await git.run(["rev-parse", "--git-dir"]);
  return git;
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
    `[remote "${REMOTE}"]`,
    `\turl = ${url}`,
    "\tpromisor = true",
    "\ttagOpt = --no-tags",
    "\tpartialCloneFilter = blob:none",
    "[transfer]",
    "\tfsckObjects = true",
    "[submodule]",
    "\trecurse = false",
    "[http]",
    "\tfollowRedirects = false",
    ...(token === null ? [] : [`[http "${url}"]`, `\textraHeader = Authorization: Basic ${basic}`]),
    "",
  ].join("\n");
}

/** Which objects are not here. Asking for one by its name would fetch it, each by a call of its own. */
async function missingOf(git: Git, names: readonly string[]): Promise<string[]> {
  const options = ["--batch-all-objects", "--unordered", "--batch-check=%(objectname)"];
  const here = new Set((await git.text(["cat-file", ...options])).split("\n"));
  return [...new Set(names)].filter((name) => !here.has(name));
}
