import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { type Git, GitError, gitAt } from "../git.ts";
import { UsageError } from "../usage-error.ts";

/** What became of a push. `unknown`: it may or may not have happened; reading the branch tells. */
export type Pushed = "moved" | "lost" | "unknown";

export interface Push {
  ref: string;
  to: string;
  /** The commit that is replaced, where the new one does not stand on it; `null`: there is to be none yet. */
  replacing?: string | null;
}

/** Throws UsageError where the remote's rules or rights forbid it. */
export type Pusher = (push: Push) => Promise<Pushed>;

/**
 * Pushes from a repository in which most objects are missing. git would fetch many of them only to find out what the
 * remote has, one call each, so it is started in a folder of its own that shares the objects and knows of no place to
 * fetch from: what is missing then counts as what it is, known to the remote.
 */
export function openPusher(git: Git, remote: string): Pusher {
  return async ({ ref, to, replacing }) => {
    const folder = path.join(git.dir, "opsbook", "push");
    const settings = await settingsOf(git);
    await prepare(git, folder, replacing ?? null);
    const view = gitAt(folder, { ...settings, GIT_OBJECT_DIRECTORY: path.join(git.dir, "objects") });
    const lease = replacing === undefined ? [] : [`--force-with-lease=${ref}:${replacing ?? ""}`];
    try {
      return await pushed(view, ["push", "--porcelain", ...lease, remote, `${to}:${ref}`]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
}

/** Runs a push and reads what git says of the one ref. */
export async function pushed(git: Git, args: readonly string[]): Promise<Pushed> {
  const { child, done } = git.start(args);
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  child.stdin.end();
  try {
    await done;
    return "moved";
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return outcomeOf(Buffer.concat(chunks).toString("utf8"), error);
  }
}

/** Another writer was faster, or its lock stood there this very moment. */
const RACED =
  /cannot lock ref|failed to update ref|incorrect old value|reference already exists|fetch first/i;
const FORBIDDEN = /returned error: 40[134]|Authentication failed|could not read Username|denied to /i;

function outcomeOf(said: string, error: GitError): Pushed {
  const [, mark, , summary = ""] = /^([! +*=-])\t(\S+)\t(.*)$/m.exec(said) ?? [];
  const reason = summary.startsWith("[remote rejected]")
    ? summary.slice("[remote rejected]".length).trim()
    : null;
  if (reason !== null && !RACED.test(reason)) {
    const told = error.stderr.split("\n").filter((line) => line.startsWith("remote:"));
    throw new UsageError(
      `GitHub does not take what Opsbook writes: ${reason} ${told.map((line) => line.slice(7).trim()).join(" ")}`.trim() +
        " Let the branches `ledger` and `derived` out of the repository's branch rules.",
      { cause: error },
    );
  }
  if (reason !== null || (mark === "!" && summary.startsWith("[rejected]"))) return "lost";
  if (FORBIDDEN.test(error.stderr)) {
    throw new UsageError(`The ledger cannot be written: ${error.stderr.trim()}`, { cause: error });
  }
  return "unknown";
}

/** A bare repository without objects. Where its history ends is told, so that what stands beyond is not looked for. */
async function prepare(git: Git, folder: string, replaced: string | null): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(path.join(folder, "refs"), { recursive: true });
  const ends = await readFile(path.join(git.dir, "shallow"), "utf8").catch(() => "");
  await Promise.all([
    writeFile(path.join(folder, "HEAD"), "ref: refs/heads/none\n"),
    writeFile(path.join(folder, "config"), "[core]\n\trepositoryFormatVersion = 0\n\tbare = true\n"),
    writeFile(path.join(folder, "shallow"), ends + (replaced === null ? "" : `${replaced}\n`)),
  ]);
}

const LEFT_OUT = /^(?:core|extensions|include|includeif)\.|^remote\..*\.(?:promisor|partialclonefilter)$/;

/** The repository's own settings, how to reach and how to prove oneself to the remote among them, but not that parts are missing. */
async function settingsOf(git: Git): Promise<Record<string, string>> {
  const listed = await git.text(["config", "--local", "--list", "-z"]);
  const settings: Record<string, string> = {};
  let count = 0;
  for (const entry of listed.split("\0")) {
    const end = entry.indexOf("\n");
    const name = end === -1 ? entry : entry.slice(0, end);
    if (name === "" || LEFT_OUT.test(name)) continue;
    settings[`GIT_CONFIG_KEY_${count}`] = name;
    settings[`GIT_CONFIG_VALUE_${count}`] = end === -1 ? "true" : entry.slice(end + 1);
    count++;
  }
  return { ...settings, GIT_CONFIG_COUNT: String(count) };
}
