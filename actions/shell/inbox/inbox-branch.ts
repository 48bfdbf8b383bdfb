import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { INBOX_README } from "../../core/report/ingest/inbox-readme.ts";
import { type Git, GitError, IDENTITY } from "../git.ts";
import { UsageError } from "../usage-error.ts";

/** A file that somebody has uploaded. */
export interface InboxFile {
  path: string;
  blob: string;
  /** False for a link or another repository inside of this one: nothing is read from those. */
  isFile: boolean;
}

/** The branch as it stands, and what lies in it. */
export interface Inbox {
  commit: string;
  files: InboxFile[];
}

const INBOX = "refs/heads/inbox";
const README = "README.md";
/** One instant for ever, so that the empty root is the same commit in every run. */
const ROOT_TIME = "1767225600 +0000";

/**
 * Reads what lies in the inbox, and makes the branch where there is none. Null where it is empty. Files come with their
 * contents, into the job's own scratch repository and nowhere else. Throws GitError where GitHub does not give them.
 */
export async function readInbox(git: Git, remote: string): Promise<Inbox | null> {
  const root = await writeRoot(git);
  const commit = await tipOf(git, remote);
  if (commit === null) {
    await create(git, remote, root);
    return null;
  }
  if (commit === root) return null;
  const options = ["--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head", "--depth=1"];
  await git.run(["fetch", ...options, "--no-filter", remote, commit]);
  return { commit, files: await filesOf(git, commit) };
}

/** Writes an uploaded file to a place on disk, piece by piece. */
export async function writeInboxFile(git: Git, { blob }: InboxFile, to: string): Promise<void> {
  const { child, done } = git.start(["cat-file", "blob", blob]);
  child.stdin.end();
  await Promise.all([pipeline(child.stdout, createWriteStream(to, { mode: 0o600 })), done]);
}

/**
 * Empties the inbox, provided that it still stands at the commit that was read: `moved` says that something has arrived in
 * between, and nothing was done.
 */
export async function emptyInbox(git: Git, remote: string, read: string): Promise<"emptied" | "moved"> {
  const root = await writeRoot(git);
  try {
    const lease = `--force-with-lease=${INBOX}:${read}`;
    await git.run(["push", "--quiet", lease, remote, `${root}:${INBOX}`]);
    return "emptied";
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    // The answer may have been lost on its way (REL-9): only what GitHub has now tells.
    const tip = await tipOf(git, remote);
    if (tip === root) return "emptied";
    if (tip !== read) return "moved";
    throw refusal(error, "could not be emptied");
  }
}

async function tipOf(git: Git, remote: string): Promise<string | null> {
  const listed = await git.text(["ls-remote", remote, INBOX]);
  return listed === "" ? null : (listed.split(/\s/)[0] ?? null);
}

async function create(git: Git, remote: string, root: string): Promise<void> {
  try {
    await git.run(["push", "--quiet", `--force-with-lease=${INBOX}:`, remote, `${root}:${INBOX}`]);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    if ((await tipOf(git, remote)) === null) throw refusal(error, "could not be made");
  }
}

function refusal(error: GitError, what: string): Error {
  if (!/GH0\d\d|protected|rule violations?|denied|denying|declined/i.test(error.stderr)) return error;
  return new UsageError(
    `The branch \`inbox\` ${what}: this repository's rules refuse it. Take the branch \`inbox\` out of the rules ` +
      "(Settings, Rules): it holds uploads for a moment only, and is emptied by force.",
    { cause: error },
  );
}

/** The commit that holds nothing but the words what to do. */
async function writeRoot(git: Git): Promise<string> {
  const blob = await git.text(["hash-object", "-w", "--stdin"], INBOX_README);
  const tree = await git.text(["mktree"], `100644 blob ${blob}\t${README}\n`);
  const who = `${IDENTITY} ${ROOT_TIME}`;
  const text = `tree ${tree}\nauthor ${who}\ncommitter ${who}\n\nAn empty inbox\n`;
  return git.text(["hash-object", "-w", "-t", "commit", "--stdin"], text);
}

/** What stands in the branch besides its own words, whoever has changed those. */
async function filesOf(git: Git, commit: string): Promise<InboxFile[]> {
  const listed = await git.text(["ls-tree", "-r", "-z", "--full-tree", commit]);
  return listed
    .split("\0")
    .filter((line) => line !== "")
    .map((line) => {
      const tab = line.indexOf("\t");
      const [mode = "", , blob = ""] = line.slice(0, tab).split(" ");
      return { path: line.slice(tab + 1), blob, isFile: mode.startsWith("100") };
    })
    .filter(({ path }) => path !== README && !/(?:^|\/)\.gitkeep$/.test(path));
}
