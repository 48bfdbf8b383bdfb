import type { Effect } from "../../core/effect.ts";
import type { ActionContext } from "../action-context.ts";
import { isOurBot } from "../github/account.ts";
import { CALLS_OF_A_RUN } from "../github/client.ts";
import { reasonOf } from "../github/failure.ts";
import type { PullSummary } from "../github/pulls.ts";
import { type Gate, openGate } from "./gate.ts";
import { rememberingOne } from "./remember.ts";
import { type Target, targetsOf } from "./targets.ts";

const HOUR = 3_600_000;
/** The most that judging one pull request takes, with everything to be written. */
const MOST_CALLS_OF_A_PULL = 40;
/** One to see whether it stands open, one to close it. */
const CALLS_TO_CLOSE = 2;

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
export async function judgeEach(
  context: ActionContext,
  judging: Judging,
  budget = CALLS_OF_A_RUN,
): Promise<void> {
  const gate = await openGate(context, budget);
  const failures: unknown[] = [];
  try {
    const targets = inTurn(await targetsOf(context, gate), context.now());
    for (const [index, target] of targets.entries()) {
      const rest = targets.slice(index);
      const needed = MOST_CALLS_OF_A_PULL + rest.length * CALLS_TO_CLOSE;
      if (index > 0 && budget - gate.github.calls() < needed) {
        await closeRest(gate, rest, judging.status);
        break;
      }
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

/** A sweep begins with another pull request each hour, so that where it cannot judge all, each has its turn. */
function inTurn(targets: readonly Target[], now: number): Target[] {
  const first = Math.floor(now / HOUR) % Math.max(1, targets.length);
  return [...targets.slice(first), ...targets.slice(0, first)];
}

/** Those that a run has no calls left for: a success among them is not proved any more. */
async function closeRest({ github, context }: Gate, rest: readonly Target[], status: string): Promise<void> {
  const text = `${rest.length} open pull requests are left to later runs: one run judges no more of them. Write /check in one that matters now.`;
  context.annotate("warning", "Not all could be judged", text);
  for (const { number, head } of rest) {
    if (head === null) continue;
    const newest = (await github.statuses.of(head)).find((one) => one.context === status);
    if (newest?.state !== "success") continue;
    const description =
      "Waits: more pull requests are open than one run can judge. Write /check in a comment";
    await github.statuses.set(head, { context: status, state: "pending", description, link: newest.link });
    context.say(`#${number} was not judged: ${status} waits.`);
  }
}

async function judgeOne(opened: Gate, target: Target, { judge }: Judging): Promise<void> {
  const { context, branch } = opened;
  const github = rememberingOne(opened.github);
  const gate = { ...opened, github };
  const pull = await github.pulls.get(target.number);
  target.head = pull.head;
  if (!pull.open || pull.into !== branch) {
    context.say(
      `#${pull.number} is ${pull.open ? `for ${pull.into}, not for ${branch}` : "closed"}: nothing to do.`,
    );
    target.head = null;
    return;
  }
  if (isBoard(pull, `${context.owner}/${context.repo}`)) {
    context.say(`#${pull.number} is a computed scoreboard: publish-scoreboard answers for it.`);
    target.head = null;
    return;
  }
  await apply(await judge(gate, pull), gate);
}

/** What writes is read once there is something to write. */
async function apply(effects: readonly Effect[], { github, context }: Gate): Promise<void> {
  const { applyEffects } = await import("../apply.ts");
  await applyEffects(effects, github, context.second);
}

/**
 * A board that waits to be merged. Who made it has computed it twice and posted both statuses on exactly that commit; a
 * verdict of ours would only stand in its way. On any other commit of such a branch there is no status at all, and so it
 * stays closed: publish-scoreboard gives none to a commit that it did not derive.
 */
function isBoard({ author, headBranch, headRepository }: PullSummary, repository: string): boolean {
  const isOwn = headRepository?.fullName.toLowerCase() === repository.toLowerCase();
  return isOwn && author !== null && isOurBot(author) && headBranch.startsWith("scoreboard/");
}

/** What was a success before this run is not proved any more. */
async function closeAgain(gate: Gate, { head }: Target, status: string, error: unknown): Promise<void> {
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
  await apply([pending], gate).catch((refusal: unknown) => {
    gate.context.say(
      `The status ${status} could not be taken back: ${refusal instanceof Error ? refusal.message : ""}`,
    );
  });
}
