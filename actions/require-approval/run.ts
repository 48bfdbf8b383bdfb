import { APPROVAL_CONTEXT } from "../core/report/gate/contexts.ts";
import type { ActionContext } from "../shell/action-context.ts";
import { judgeEach } from "../shell/gate/each-pull.ts";

/** Opens the gate for those pull requests that the named people have approved, and says what the others wait for. */
export async function run(context: ActionContext): Promise<void> {
  // What judges is large, and is read while GitHub's first answers are on their way.
  const judging = import("./judge.ts");
  await judgeEach(context, {
    status: APPROVAL_CONTEXT,
    judge: async (gate, pull) => (await judging).judge(gate, pull),
  });
}
