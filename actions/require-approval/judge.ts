import { localClock } from "../core/catalog/local-clock.ts";
import type { Effect } from "../core/effect.ts";
import { readGateComment } from "../shell/gate/comment.ts";
import type { Gate } from "../shell/gate/gate.ts";
import { gatherPullRequest } from "../shell/gate/pull-request.ts";
import type { PullSummary } from "../shell/github/pulls.ts";
import { decideEffects } from "./decide.ts";

/** What becomes true about one pull request by who has approved it. */
export async function judge(gate: Gate, summary: PullSummary): Promise<Effect[]> {
  const { number, asked } = summary;
  const { serverUrl, owner, repo } = gate.context;
  const pull = await gatherPullRequest(gate, summary);
  const { validation } = await readGateComment(gate.github, number);
  const clock = localClock(pull.catalog.known ? pull.catalog.value : null);
  const link = `${serverUrl}/${owner}/${repo}/pull/${number}`;

  const decided = decideEffects({ number, pull, into: gate.branch, link, asked, validation, clock });

  await gate.context.summarise(`## #${number}\n\n${decided.summary}`);
  return decided.effects;
}
