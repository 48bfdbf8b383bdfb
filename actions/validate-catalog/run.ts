import type { Effect } from "../core/effect.ts";
import { VALIDATE_CONTEXT } from "../core/report/gate/contexts.ts";
import type { ActionContext } from "../shell/action-context.ts";
import { readGateComment } from "../shell/gate/comment.ts";
import { judgeEach } from "../shell/gate/each-pull.ts";
import type { Gate } from "../shell/gate/gate.ts";
import { gatherValidation } from "../shell/gate/validation.ts";
import type { PullSummary } from "../shell/github/pulls.ts";
import { decideValidation } from "./decide.ts";

/** Checks what open pull requests change in the catalog, and says it in the five forms. */
export async function run(context: ActionContext): Promise<void> {
  await judgeEach(context, { status: VALIDATE_CONTEXT, judge });
}

async function judge(gate: Gate, pull: PullSummary): Promise<Effect[]> {
  const { serverUrl, owner, repo } = gate.context;
  const link = `${serverUrl}/${owner}/${repo}/pull/${pull.number}`;
  const validation = await gatherValidation(gate, pull);
  const { approval } = await readGateComment(gate.github, pull.number);

  const decided = decideValidation({ pull: pull.number, head: pull.head, link, validation, approval });

  await gate.context.summarise(`## #${pull.number}\n\n${decided.summary}`);
  return decided.effects;
}
