import { localClock } from "../core/catalog/local-clock.ts";
import type { Effect } from "../core/effect.ts";
import { APPROVAL_CONTEXT } from "../core/report/gate/contexts.ts";
import type { ActionContext } from "../shell/action-context.ts";
import { readGateComment } from "../shell/gate/comment.ts";
import { judgeEach } from "../shell/gate/each-pull.ts";
import type { Gate } from "../shell/gate/gate.ts";
import { gatherPullRequest } from "../shell/gate/pull-request.ts";
import type { PullSummary } from "../shell/github/pulls.ts";
import { decideEffects } from "./decide.ts";

/** Opens the gate for those pull requests that the named people have approved, and says what the others wait for. */
export async function run(context: ActionContext): Promise<void> {
  await judgeEach(context, { status: APPROVAL_CONTEXT, judge });
}

async function judge(gate: Gate, summary: PullSummary): Promise<Effect[]> {
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
