import type { Effect } from "../core/effect.ts";
import { readGateComment } from "../shell/gate/comment.ts";
import type { Gate } from "../shell/gate/gate.ts";
import { gatherValidation } from "../shell/gate/validation.ts";
import type { PullSummary } from "../shell/github/pulls.ts";
import { decideValidation } from "./decide.ts";

/** What becomes true about one pull request by what it changes in the catalog. */
export async function judge(gate: Gate, pull: PullSummary): Promise<Effect[]> {
  const { serverUrl, owner, repo } = gate.context;
  const link = `${serverUrl}/${owner}/${repo}/pull/${pull.number}`;
  const validation = await gatherValidation(gate, pull);
  const { approval } = await readGateComment(gate.github, pull.number);

  const decided = decideValidation({ pull: pull.number, head: pull.head, link, validation, approval });

  await gate.context.summarise(`## #${pull.number}\n\n${decided.summary}`);
  return decided.effects;
}
