import type { JudgedPull } from "../../core/learning/cadence/history.ts";
import { APPROVAL_CONTEXT } from "../../core/report/gate/contexts.ts";
import type { GitHub } from "../github/github.ts";
import type { MergedPull } from "../github/merged-pulls.ts";

/** Each takes four calls; a long history is read over several runs. */
const PULLS_OF_A_RUN = 15;
/** GitHub writes whole seconds, and lists lag a little: what changed a moment ago is read again next time. */
const UNSETTLED = 60_000;

export interface HistoryGathered {
  pulls: JudgedPull[];
  readUntil: number;
  pullsLeft: number;
}

/** The pull requests that went into a branch and changed after an instant, with what GitHub keeps of their approval. */
export async function gatherHistory(
  github: GitHub,
  branch: string,
  since: number | null,
  now: number,
): Promise<HistoryGathered> {
  const merged = await github.mergedPulls.since(branch, since ?? Number.NEGATIVE_INFINITY);
  const taken = merged.slice(0, PULLS_OF_A_RUN);
  const last = taken.at(-1);
  // Those that changed in the same second go together, or the next run would pass over the rest.
  const rest = merged.slice(taken.length);
  const also = rest.filter(({ updatedAt }) => updatedAt === last?.updatedAt);
  const pulls: JudgedPull[] = [];
  for (const pull of [...taken, ...also]) pulls.push(await judged(github, pull));
  const pullsLeft = rest.length - also.length;
  const settled = now - UNSETTLED;
  return {
    pulls,
    readUntil: pullsLeft > 0 ? Math.min(last?.updatedAt ?? settled, settled) : settled,
    pullsLeft,
  };
}

/** A pull request that went in, with what GitHub keeps of its approval. */
async function judged(
  github: Pick<GitHub, "conversation" | "statuses" | "mergedPulls">,
  { updatedAt: _, ...pull }: MergedPull,
): Promise<JudgedPull> {
  const { conversation, statuses, mergedPulls } = github;
  const posted = await statuses.of(pull.head);
  return {
    ...pull,
    mergedBy: await mergedPulls.mergedBy(pull.number),
    reviews: await conversation.reviews(pull.number),
    comments: await conversation.comments(pull.number),
    gate: posted.filter(({ context, ours }) => ours && context === APPROVAL_CONTEXT),
  };
}
