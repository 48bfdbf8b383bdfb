import type { JudgedChange } from "../../core/catalog/changes/judge.ts";
import { definitionsOf, isComplete } from "../../core/catalog/definitions.ts";
import { firstOf, isEmptyPlan, planReplay } from "../../core/decision/backtest.ts";
import type { BacktestNote } from "../../core/report/gate/validation-backtest.ts";
import { backtest } from "../decision/backtest.ts";
import { GitError } from "../git.ts";
import { GitHubError, hasStatus, reasonOf } from "../github/failure.ts";
import { openLedger } from "../ledger/ledger.ts";
import { BRANCH } from "../ledger/snapshot.ts";
import { UsageError } from "../usage-error.ts";
import type { Change } from "./change.ts";
import type { Gate } from "./gate.ts";
import { Unfetched } from "./scratch.ts";

/** A pull request may bring any number of thresholds; so many are replayed, and of the others it is said that they are not. */
const MOST_REPLAYED = 60;
/** A changed threshold often fails its old test: just then people want to see what it would have done. */
const NO_OBSTACLE = "threshold-tests-pass";

/**
 * Replays what a pull request changes over the ledger's newest weeks, read-only, in the gate's scratch repository. Null
 * where nothing of it can be replayed, or where the catalog has things to fix first. It informs: whatever keeps it from being
 * done is said, and changes nothing about the verdict.
 */
export async function gatherBacktest(
  gate: Gate,
  { current, proposed }: Change,
  judged: JudgedChange,
): Promise<BacktestNote | null> {
  const isWrong = judged.introduced.some(
    ({ severity, code }) => severity === "error" && code !== NO_OBSTACLE,
  );
  if (proposed === null || isWrong || !isComplete(current.catalog) || !isComplete(proposed.catalog.catalog))
    return null;
  const definitions = {
    before: definitionsOf(current.catalog),
    after: definitionsOf(proposed.catalog.catalog),
  };
  const { plan, left } = firstOf(planReplay(definitions), MOST_REPLAYED);
  if (isEmptyPlan(plan)) return null;
  try {
    if (!(await fetchLedger(gate))) return { state: "no-ledger" };
    const ledger = await openLedger(gate.scratch.git.dir);
    const found = await backtest(ledger, definitions, plan, gate.context.now());
    if (found === null) return { state: "no-ledger" };
    if (!found.isTold) return { state: "no-records" };
    const workflows = [...definitions.before.workflows, ...definitions.after.workflows];
    return {
      state: "replayed",
      ...found,
      left,
      titles: new Map(workflows.map(({ name, title }) => [name, title])),
    };
  } catch (error) {
    if (error instanceof GitHubError) return { state: "unknown", why: reasonOf(error) };
    if (error instanceof Unfetched) return { state: "unknown", why: error.why };
    if (error instanceof GitError || error instanceof UsageError)
      return { state: "unknown", why: "the ledger could not be read" };
    throw error;
  }
}

/** Brings the ledger's branch into the scratch repository; false where there is none. */
async function fetchLedger({ github, scratch }: Gate): Promise<boolean> {
  const name = BRANCH.replace("refs/heads/", "");
  const tip = await github.access.tip(name).catch((error: unknown) => {
    if (hasStatus(error, 404)) return null;
    throw error;
  });
  if (tip === null) return false;
  await scratch.fetch([tip]);
  await scratch.git.run(["update-ref", BRANCH, tip]);
  return true;
}
