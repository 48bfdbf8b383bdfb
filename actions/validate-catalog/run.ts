import { VALIDATE_CONTEXT } from "../core/report/gate/contexts.ts";
import type { ActionContext } from "../shell/action-context.ts";
import { judgeEach } from "../shell/gate/each-pull.ts";

/** Checks what open pull requests change in the catalog, and says it in the five forms. */
export async function run(context: ActionContext): Promise<void> {
  // What judges is large, and is read while GitHub's first answers are on their way.
  const judging = import("./judge.ts");
  await judgeEach(context, {
    status: VALIDATE_CONTEXT,
    judge: async (gate, pull) => (await judging).judge(gate, pull),
  });
}
