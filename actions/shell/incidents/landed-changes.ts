import type { LandedChange, LandedPull } from "../../core/execution/unapproved/proof.ts";
import { standInsSaid } from "../gate/away.ts";
import type { Gate } from "../gate/gate.ts";
import { hasCommit, mergeTrees } from "../gate/merge.ts";
import { gatherPullRequest } from "../gate/pull-request.ts";
import { rememberingRoles } from "../gate/remember.ts";
import { openScratch } from "../gate/scratch.ts";
import type { Git } from "../git.ts";
import type { Push } from "../github/access.ts";
import type { MergedPull } from "../github/merged-pulls.ts";
import type { Operation } from "../operate/operation.ts";
import { fetchCommit } from "../publish/default-branch.ts";
import { BOARD } from "../scoreboard/board-place.ts";
import { movesBetween, type Span, type Step, stepsOver } from "./moves.ts";

/** Each takes some ten calls, and some ten more where nobody approved it; what is left is looked at by the next run. */
const CHANGES_OF_A_RUN = 5;
/** Each takes a call to learn by which pull request it came. */
const STEPS_OF_A_RUN = 20;

/** What happened to the default branch since it was last looked at. */
export interface Landed {
  changes: LandedChange[];
  /** Up to which commit all is looked at now. */
  checked: string;
  /** Moves, and commits over a gap in GitHub's log, that are left to the next run. */
  left: number;
}

/** One or more steps of the default branch that belong together. */
interface Move extends Push {
  isLogged: boolean;
  paths: readonly string[];
  /** Those that brought it. */
  pulls: readonly MergedPull[];
  steps: number;
}

/** All but the tip, which is another one for each change. */
type Room = Omit<Gate, "tip">;

/**
 * The moves of the default branch after a commit, the oldest first, with all that the gate would decide by. Moves of the
 * scoreboard alone are left out: they need no approval. Where nothing else has moved, next to nothing is asked.
 */
export async function landedChanges(operation: Operation, checked: string): Promise<Landed> {
  const { commit, branch, github, now } = operation;
  const log = await github.access.newestPushes(branch);
  const { gap, moves } = movesBetween(checked, commit, log);
  if (gap === null && (await areOfBoard(operation, moves))) return { changes: [], checked: commit, left: 0 };
  const room = await openRoom(operation);
  const { fetch, git, close } = room.scratch;
  try {
    await fetch([commit]);
    for (const { before } of [{ before: checked }, ...moves])
      if (!(await hasCommit(git, before))) await fetch([before]);
    const steps = [...(gap === null ? [] : await stepsOver(gap, log, git)), ...moves];
    const found = await together(steps.slice(0, STEPS_OF_A_RUN), now, room);
    const taken = found.slice(0, CHANGES_OF_A_RUN);
    const changes: LandedChange[] = [];
    for (const move of taken) if (move.paths.length > 0) changes.push(await changeOf(move, room));
    const done = taken.reduce((sum, move) => sum + move.steps, 0);
    return { changes, checked: taken.at(-1)?.after ?? commit, left: steps.length - done };
  } finally {
    await close();
  }
}

/** The room in which the gate decides, with this step's calls; a scratch repository of its own, since it needs all history. */
async function openRoom({ context, github, branch, now }: Operation): Promise<Room> {
  const { serverUrl, owner, repo, temp } = context;
  const url = `${serverUrl}/${owner}/${repo}.git`;
  const scratch = await openScratch({ url, token: context.secret("token"), temp });
  const asking = rememberingRoles(github, () => performance.now());
  return { context, github: asking, scratch, branch, standInsSaid: standInsSaid(asking, now, context.say) };
}

/** The steps with what brought them. Of those that GitHub's log does not have, the neighbours of one pull request are one. */
async function together(
  steps: readonly Step[],
  now: number,
  { scratch: { git }, github, branch }: Room,
): Promise<Move[]> {
  const moves: Move[] = [];
  for (const step of steps) {
    const paths = await gatedPaths(git, step);
    const pulls = paths.length === 0 ? [] : await github.mergedPulls.of(branch, step.after);
    const isLogged = "at" in step;
    const known = isLogged ? step : { at: pulls[0]?.mergedAt ?? now, by: null };
    const move = { ...step, ...known, isLogged, paths, pulls, steps: 1 };
    const last = moves.at(-1);
    if (last !== undefined && areOne(last, move)) moves[moves.length - 1] = await joined(last, move, git);
    else moves.push(move);
  }
  return moves;
}

function areOne(one: Move, other: Move): boolean {
  const isUnknown = !one.isLogged && !other.isLogged && one.paths.length > 0 && other.paths.length > 0;
  return isUnknown && numbers(one) === numbers(other);
}

async function joined(one: Move, { after, steps }: Move, git: Git): Promise<Move> {
  const span = { before: one.before, after };
  return { ...one, ...span, paths: await gatedPaths(git, span), steps: one.steps + steps };
}

function numbers({ pulls }: Pick<Move, "pulls">): string {
  return pulls.map(({ number }) => number).join();
}

async function changeOf({ pulls, ...move }: Move, room: Room): Promise<LandedChange> {
  const landed: LandedPull[] = [];
  for (const pull of pulls) landed.push(await landedPull(pull, move, room));
  const [first] = pulls;
  const by = move.by ?? (first === undefined ? null : await room.github.mergedPulls.mergedBy(first.number));
  const { before, after, at, paths } = move;
  return { before, after, at, by, paths, pulls: landed };
}

/** What the gate would have decided by when it went in: with the default branch as it stood just before. */
async function landedPull(
  { number, head, mergedAt }: MergedPull,
  { before, after, paths }: Pick<Move, "before" | "after" | "paths">,
  room: Room,
): Promise<LandedPull> {
  const { git } = room.scratch;
  const facts = await gatherPullRequest(
    { ...room, tip: before },
    await room.github.pulls.get(number),
    mergedAt,
  );
  const merge = (await hasCommit(git, head)) ? await mergeTrees(git, before, head) : null;
  const isKnown = merge !== null && "tree" in merge;
  const differing = isKnown ? await gatedPaths(git, { before: merge.tree, after }) : paths;
  return { number, facts, differing: new Set(differing) };
}

async function areOfBoard({ git, remote }: Operation, moves: readonly Push[]): Promise<boolean> {
  for (const { before, after } of moves) {
    await fetchCommit(git, remote, before);
    await fetchCommit(git, remote, after);
    const [one, other] = [await uppermost(git, before), await uppermost(git, after)];
    const names = [...new Set([...one.keys(), ...other.keys()])];
    if (!names.every((name) => name === BOARD || one.get(name) === other.get(name))) return false;
  }
  return true;
}

async function uppermost(git: Git, commit: string): Promise<Map<string, string>> {
  const listed = await git.text(["ls-tree", "-z", commit]);
  return new Map(
    listed
      .split("\0")
      .filter((line) => line !== "")
      .map((line) => [line.slice(line.indexOf("\t") + 1), line.slice(0, line.indexOf("\t"))] as const),
  );
}

/** The paths outside of the scoreboard's folder that differ between two commits or trees. */
async function gatedPaths(git: Git, { before, after }: Span): Promise<string[]> {
  const options = ["-r", "-z", "--no-renames", "--name-only"];
  const listed = await git.text(["diff-tree", ...options, before, after, "--", ".", `:(exclude)${BOARD}`]);
  return listed.split("\0").filter((path) => path !== "");
}
