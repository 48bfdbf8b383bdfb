import { parentsOf } from "../gate/merge.ts";
import type { Git } from "../git.ts";
import type { Push } from "../github/access.ts";

const NO_COMMIT = /^0+$/;

/** From one commit to another. */
export interface Span {
  before: string;
  after: string;
}

/** A step of the default branch; who made it and when is only known of a move that is in the log. */
export type Step = Push | Span;

/**
 * The moves that lead from one commit to another, the oldest first, as far as GitHub's log has them: a stretch at the
 * beginning can be missing in it, since the log lags, and its newest page ends.
 */
export function movesBetween(
  from: string,
  to: string,
  newest: readonly Push[],
): { gap: Span | null; moves: Push[] } {
  const moves: Push[] = [];
  let at = to;
  for (const push of newest) {
    if (at === from) break;
    if (push.after !== at || NO_COMMIT.test(push.before)) continue;
    moves.unshift(push);
    at = push.before;
  }
  return { gap: at === from ? null : { before: from, after: at }, moves };
}

/**
 * The steps over a gap along the default branch: what the log has of it, and commit by commit what it does not have, since
 * nobody knows which of those were pushed together. One step over it where the branch was forced to another history meanwhile.
 */
export async function stepsOver({ before, after }: Span, newest: readonly Push[], git: Git): Promise<Step[]> {
  const listed = await git.text(["rev-list", "--first-parent", "--reverse", after, `^${before}`]);
  const [first, ...later] = listed === "" ? [] : listed.split("\n");
  if (first === undefined || (await parentsOf(git, first))[0] !== before) return [{ before, after }];
  const commits = [before, first, ...later];
  const steps: Step[] = [];
  for (let at = 0; at + 1 < commits.length; ) {
    const logged = newest.find((push) => push.before === commits[at] && commits.indexOf(push.after) > at);
    const step = logged ?? { before: commits[at] ?? before, after: commits[at + 1] ?? after };
    steps.push(step);
    at = commits.indexOf(step.after);
  }
  return steps;
}
