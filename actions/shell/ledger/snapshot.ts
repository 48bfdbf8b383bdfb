import { compareText } from "../../core/finding.ts";
import { type BatchMessage, parseBatchMessage } from "../../core/signal/ledger/commit-message.ts";
import { type Git, GitError } from "../git.ts";
import { UsageError } from "../usage-error.ts";
import type { BlobRef } from "./blobs.ts";
import type { LedgerTip, LedgerWeek } from "./ledger.ts";

/** The branch that holds the ledger. */
export const BRANCH = "refs/heads/ledger";
/** The file of the root commit: what is fixed for the ledger's life. */
export const ABOUT = "ledger.json";

/** The ledger at one commit. */
export interface Snapshot {
  zone: string;
  tip: LedgerTip;
}

/** The commit at the tip of the branch; null where there is no branch. */
export async function readTip(git: Git): Promise<string | null> {
  try {
    return await git.text(["rev-parse", "--verify", "--quiet", `${BRANCH}^{commit}`]);
  } catch (error) {
    if (error instanceof GitError && error.exitCode === 1) return null;
    throw error;
  }
}

/** Reads zone and chain position at a commit. Throws UsageError where the commit is not one of Opsbook's batches. */
export async function readSnapshot(git: Git, commit: string): Promise<Snapshot> {
  const answer = await git.run(["cat-file", "--batch"], `${commit}\n${commit}:${ABOUT}\n`);
  const [message = "", about = ""] = parseObjects(answer).map(({ content }) => content);
  const batch = messageOfCommit(message);
  const zone = zoneOf(about);
  if (batch === null || zone === null) {
    throw new UsageError(
      `The branch \`ledger\` ends in a commit that Opsbook did not write (${commit.slice(0, 12)}). ` +
        "Run `npx opsbook ledger verify` to see where it went wrong.",
    );
  }
  return { zone, tip: { digest: batch.digest, batches: Number(batch.batch.slice(0, 6)), commit } };
}

/** The objects of a `git cat-file --batch`, as texts; those that are absent are left out. */
export function parseObjects(answer: Buffer): { id: string; content: string }[] {
  const objects: { id: string; content: string }[] = [];
  for (let at = 0; at < answer.length; ) {
    const end = answer.indexOf(0x0a, at);
    const [id, , size] = answer.toString("latin1", at, end).split(" ");
    at = end + 1;
    if (size === undefined) continue;
    objects.push({ id: id as string, content: answer.toString("utf8", at, at + Number(size)) });
    at += Number(size) + 1;
  }
  return objects;
}

/** The batch that a raw commit object tells of. */
export function messageOfCommit(raw: string): BatchMessage | null {
  return parseBatchMessage(raw.slice(raw.indexOf("\n\n") + 2));
}

/** The zone that `ledger.json` fixes; null where the text is not one of ours. */
export function zoneOf(text: string): string | null {
  try {
    const about = JSON.parse(text) as { apiVersion?: unknown; zone?: unknown };
    return about.apiVersion === "opsbook/v1" && typeof about.zone === "string" ? about.zone : null;
  } catch {
    return null;
  }
}

/** What the root commit's file says. */
export function aboutText(zone: string): string {
  return `${JSON.stringify({ apiVersion: "opsbook/v1", zone })}\n`;
}

/** The weeks at a commit with the ids of their folders, in order of time. */
export async function listWeeks(git: Git, commit: string): Promise<LedgerWeek[]> {
  const listed = await git.text(["ls-tree", "-z", commit, "records/", "quarantine/"]);
  const weeks = new Map<string, LedgerWeek>();
  for (const { id, path } of parseTree(listed)) {
    const [kind, week] = path.split("/") as [string, string];
    const known = weeks.get(week) ?? { week, records: null, quarantine: null };
    weeks.set(week, { ...known, [kind]: id });
  }
  return [...weeks.values()].toSorted((a, b) => compareText(a.week, b.week));
}

/** The files below folders at a commit, in git's order. */
export async function listFiles(git: Git, commit: string, folders: readonly string[]): Promise<BlobRef[]> {
  return parseTree(await git.text(["ls-tree", "-r", "-z", commit, ...folders]));
}

/** Entries of `git ls-tree -z`: `<mode> <type> <id>\t<path>`. */
function parseTree(listed: string): BlobRef[] {
  return listed
    .split("\0")
    .filter((entry) => entry !== "")
    .map((entry) => {
      const tab = entry.indexOf("\t");
      return { id: entry.slice(0, tab).split(" ")[2] as string, path: entry.slice(tab + 1) };
    });
}
