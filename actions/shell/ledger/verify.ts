import { createHash } from "node:crypto";
import { type Anchor, type ChainCommit, checkAnchors, checkChain } from "../../core/signal/ledger/chain.ts";
import { checkFile, firstDifference } from "../../core/signal/ledger/check-file.ts";
import type { ManifestFile } from "../../core/signal/ledger/commit-message.ts";
import { damage, type LedgerDamage, type Verification } from "../../core/signal/ledger/damage.ts";
import { compareLedgerPaths, parseLedgerPath } from "../../core/signal/ledger/files.ts";
import { createIdIndex, type IdIndex } from "../../core/signal/ledger/id-index.ts";
import { type LedgerFile, linesOf } from "../../core/signal/ledger/resolve.ts";
import { type WeekCalendar, weekCalendar } from "../../core/week.ts";
import { type Git, GitError } from "../git.ts";
import { UsageError } from "../usage-error.ts";
import { type BlobRef, readBlobs } from "./blobs.ts";
import { readHistory } from "./history.ts";
import { cachedCommit, isAncestor } from "./index-cache.ts";
import { ABOUT, readTip, zoneOf } from "./snapshot.ts";

/**
 * Checks the whole ledger of a repository; null where there is none and none is anchored.
 * Reads every line, so it takes its time. Throws UsageError in a clone that holds only the end of the chain.
 */
export async function verifyLedger(git: Git, anchors: readonly Anchor[]): Promise<Verification | null> {
  const tip = await readTip(git);
  if (tip === null) return anchors.length === 0 ? null : noLedger(anchors.length);
  await refuseShallow(git);
  const commits = await readHistory(git, tip).catch((error: unknown) => brokenHistory(error, tip));
  if (!Array.isArray(commits))
    return { batches: 0, files: 0, lines: 0, anchors: anchors.length, damages: [commits] };
  const zone = await zoneAt(git, commits[0] as ChainCommit);
  const contents = await checkContents(git, commits, weekCalendar(zone ?? "UTC"));
  const damages = [
    ...(zone === null ? [noZone(commits[0] as ChainCommit)] : []),
    ...checkChain(commits),
    ...contents.damages,
    ...(await checkEdits(git, commits)),
    ...checkAnchors(commits, anchors),
    ...(await checkCutOff(git, commits, tip)),
  ];
  return { ...contents, batches: commits.length - 1, anchors: anchors.length, damages };
}

async function refuseShallow(git: Git): Promise<void> {
  if ((await git.text(["rev-parse", "--is-shallow-repository"])) !== "true") return;
  throw new UsageError(
    "This clone holds only the newest commits, so the chain cannot be followed to its root. " +
      "Fetch the rest with `git fetch --unshallow` and try again.",
  );
}

function noLedger(anchors: number): Verification {
  const found = damage("missing-ledger", null, {
    message: `There is no branch \`ledger\` here, and published weeks (${anchors}) were computed from one.`,
    fix:
      "Fetch it: `git fetch origin ledger:ledger`. If the scoreboard still shows the sample business, nothing is lost: " +
      "your own ledger starts with your first import.",
  });
  return { batches: 0, files: 0, lines: 0, anchors, damages: [found] };
}

function brokenHistory(error: unknown, tip: string): LedgerDamage {
  if (!(error instanceof GitError)) throw error;
  return damage(
    "broken-object",
    { id: tip, message: null },
    {
      message: `The history of the branch \`ledger\` cannot be read: ${error.stderr.trim()}`,
    },
  );
}

async function zoneAt(git: Git, root: ChainCommit): Promise<string | null> {
  const zone = zoneOf(await git.text(["cat-file", "blob", `${root.id}:${ABOUT}`]).catch(() => ""));
  try {
    return zone === null ? null : weekCalendar(zone).zone;
  } catch {
    return null;
  }
}

function noZone(root: ChainCommit): LedgerDamage {
  return damage("zone", root, {
    path: ABOUT,
    message: `The first commit holds no ${ABOUT} with a known time zone, so no week can be checked.`,
  });
}

/** A file as a batch added it. */
interface Added extends BlobRef {
  commit: ChainCommit;
}

/** Reads every file that a batch added and compares it with what the batch says of it. */
async function checkContents(
  git: Git,
  commits: readonly ChainCommit[],
  calendar: WeekCalendar,
): Promise<{ files: number; lines: number; damages: LedgerDamage[] }> {
  const added = commits.flatMap((commit) =>
    commit.changes
      .filter(({ status, path: name }) => status === "A" && parseLedgerPath(name) !== null)
      .map((change): Added => ({ id: change.after, path: change.path, commit }))
      .toSorted((a, b) => inChainOrder(a.path, b.path)),
  );
  const seen = createIdIndex();
  const damages: LedgerDamage[] = [];
  let lines = 0;
  for (let at = 0; at < added.length; ) {
    try {
      for await (const { path: name, bytes } of readBlobs(git, added.slice(at))) {
        const file = { path: name, bytes, changes: false };
        const { commit } = added[at] as Added;
        at++;
        const checked = checkAdded(file, commit, calendar, seen);
        lines += checked.lines;
        damages.push(...checked.damages);
      }
    } catch (error) {
      const { path: name, commit } = added[at] as Added;
      damages.push(damage("broken-object", commit, { path: name, message: messageOf(error) }));
      at++;
    }
  }
  return { files: added.length, lines, damages };
}

function inChainOrder(a: string, b: string): number {
  const [first, second] = [parseLedgerPath(a), parseLedgerPath(b)];
  return first === null || second === null ? 0 : compareLedgerPaths(first, second);
}

function checkAdded(
  { path: name, bytes }: LedgerFile,
  commit: ChainCommit,
  calendar: WeekCalendar,
  seen: IdIndex,
): { lines: number; damages: LedgerDamage[] } {
  const file = { path: name, bytes, changes: parseLedgerPath(name)?.changes === true };
  const lines = linesOf(file).length;
  const faults = checkFile(file, calendar, seen).map(({ code, line, message }) =>
    damage(code, commit, { path: name, line, message: `${name}, line ${line}: ${message}` }),
  );
  const named = commit.message?.files.find((entry) => entry.path === name);
  return { lines, damages: [...faults, ...compareWithManifest(file, lines, commit, named)] };
}

function compareWithManifest(
  { path: name, bytes }: LedgerFile,
  lines: number,
  commit: ChainCommit,
  named: ManifestFile | undefined,
): LedgerDamage[] {
  if (named === undefined || createHash("sha256").update(bytes).digest("hex") === named.sha256) return [];
  if (lines !== named.lines) {
    const message = `${name} was written with ${named.lines} lines and has ${lines}: lines were ${lines < named.lines ? "deleted" : "inserted"}.`;
    return [damage("line-count", commit, { path: name, message })];
  }
  const message = `${name} still has its ${lines} lines, but they are not those that were written: one was changed, or the order was.`;
  return [damage("changed-line", commit, { path: name, message })];
}

/** A later commit that changes a file shows the very line: both versions are there. */
async function checkEdits(git: Git, commits: readonly ChainCommit[]): Promise<LedgerDamage[]> {
  const found: LedgerDamage[] = [];
  for (const commit of commits) {
    for (const { status, path: name, before, after } of commit.changes) {
      if (status !== "M") continue;
      const versions: string[][] = [];
      const blobs = [before, after].map((id) => ({ id, path: name }));
      for await (const { bytes } of readBlobs(git, blobs)) {
        versions.push(linesOf({ path: name, bytes, changes: false }));
      }
      const { line, what } = firstDifference(versions[0] as string[], versions[1] as string[]);
      const message = `${name}, line ${line}: the line was ${what} by commit ${commit.id.slice(0, 12)}.`;
      found.push(damage("changed-line", commit, { path: name, line, message }));
    }
  }
  return found;
}

/** This machine remembers the newest batch it has seen: without an anchor, only that tells that the end is missing. */
async function checkCutOff(git: Git, commits: readonly ChainCommit[], tip: string): Promise<LedgerDamage[]> {
  const seen = await cachedCommit(git);
  if (seen === null || (await isAncestor(git, seen, tip))) return [];
  const message = `This machine has seen the commit ${seen.slice(0, 12)} on the ledger, and the branch does not hold it any more: batches were cut off or rewritten.`;
  return [damage("cut-off", commits.at(-1) ?? null, { message })];
}

function messageOf(error: unknown): string {
  if (error instanceof GitError) return `The repository has a broken object here: ${error.stderr.trim()}`;
  if (error instanceof Error) return error.message;
  throw error;
}
