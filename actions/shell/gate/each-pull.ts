import type { Effect } from "../../core/effect.ts";
import type { ActionContext } from "../action-context.ts";
import { applyEffects } from "../apply.ts";
import { reasonOf } from "../github/failure.ts";
import type { PullSummary } from "../github/pulls.ts";
import { type Gate, openGate } from "./gate.ts";
import { type Target, targetsOf } from "./targets.ts";

/** What an action of the gate does with one open pull request into the default branch. */
export interface Judging {
  /** The status that it answers for. */
  status: string;
  judge: (gate: Gate, pull: PullSummary) => Promise<Effect[]>;
}

/**
 * Judges every pull request that the event is about, one after the other. Where judging one fails, its status becomes
 * pending if GitHub still takes that, the others are judged all the same, and then the run fails. A pull request into
 * another branch is left alone: a status there would be spent here later.
 */
export async function judgeEach(context: ActionContext, judging: Judging): Promise<void> {
  const gate = await openGate(context);
  const failures: unknown[] = [];
  try {
    for (const target of await targetsOf(context, gate.github)) {
      await judgeOne(gate, target, judging).catch(async (error: unknown) => {
        failures.push(error);
        context.say(`#${target.number}: ${error instanceof Error ? error.message : String(error)}`);
        await closeAgain(gate, target, judging.status, error);
      });
    }
  } finally {
    await gate.scratch.close();
    context.say(`${gate.github.calls()} calls of GitHub's API`);
  }
  if (failures.length > 0)
    throw new Error(`${failures.length} pull requests could not be judged`, { cause: failures[0] });
}

async function judgeOne(gate: Gate, target: Target, { judge }: Judging): Promise<void> {
  const { github, context, branch } = gate;
  const pull = await github.pulls.get(target.number);
  target.head = pull.head;
  if (!pull.open || pull.into !== branch) {
    context.say(
      `#${pull.number} is ${pull.open ? `for ${pull.into}, not for ${branch}` : "closed"}: nothing to do.`,
    );
    target.head = null;
    return;
  }
  await applyEffects(await judge(gate, pull), github, context.second);
}

/** What was a success before this run is not proved any more. */
async function closeAgain(
  { github, context }: Gate,
  { head }: Target,
  status: string,
  error: unknown,
): Promise<void> {
  if (head === null) return;
  const description = `Waits: ${reasonOf(error)}. Write /check in a comment to try again`;
  const pending = {
    kind: "set-status",
    sha: head,
    context: status,
    state: "pending",
    description,
    link: null,
  } as const;
  await applyEffects([pending], github, context.second).catch((refusal: unknown) => {
    context.say(
      `The status ${status} could not be taken back: ${refusal instanceof Error ? refusal.message : ""}`,
    );
  });
}
