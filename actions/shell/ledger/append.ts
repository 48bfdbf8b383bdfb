import { setTimeout as sleep } from "node:timers/promises";
import type { AppendResult, NewRecords } from "../../core/signal/ledger/batch.ts";
import { planBatch } from "../../core/signal/ledger/plan.ts";
import { weekCalendar } from "../../core/week.ts";
import type { Git } from "../git.ts";
import { UsageError } from "../usage-error.ts";
import { openBatchWriter } from "./batch-writer.ts";
import { indexAt, isAncestor, keepIndex } from "./index-cache.ts";
import type { LedgerRefs } from "./refs.ts";
import { readSnapshot, type Snapshot } from "./snapshot.ts";

/** What an append needs besides the batch. `random` gives numbers from 0 to 1. */
export interface AppendContext {
  git: Git;
  refs: LedgerRefs;
  random: () => number;
  /** How often another writer may be faster before giving up. */
  attempts: number;
}

const FIRST_WAIT_MS = 20;
const LONGEST_WAIT_MS = 2000;

/** One attempt: done, or another writer was faster. */
type Attempt = { result: AppendResult } | "lost";

/**
 * Appends what is new as one batch. Where another writer was faster, all is read and decided again on top of its batch.
 * Throws UsageError for another zone than the ledger's, and where the branch never comes to rest.
 */
export async function appendBatch(context: AppendContext, batch: NewRecords): Promise<AppendResult> {
  for (let attempt = 0; attempt < context.attempts; attempt++) {
    const outcome = await tryAppend(context, batch);
    if (outcome !== "lost") return outcome.result;
    const ceiling = Math.min(FIRST_WAIT_MS * 2 ** attempt, LONGEST_WAIT_MS);
    await sleep(ceiling * context.random());
  }
  throw new UsageError(
    `${context.attempts} times another writer was faster at the ledger. Nothing was written; try again when less is going on.`,
  );
}

async function tryAppend(context: AppendContext, batch: NewRecords): Promise<Attempt> {
  const { git, refs } = context;
  const before = await refs.refresh();
  const snapshot = before === null ? null : await readSnapshot(git, before);
  refuseOtherZone(snapshot, batch.zone);
  const calendar = weekCalendar(batch.zone);
  const index = await indexAt(git, before, calendar);
  const writer = openBatchWriter(git);
  try {
    const plan = planBatch({
      index,
      calendar,
      onChange: batch.onChange,
      at: batch.at,
      batch: (snapshot?.tip.batches ?? 0) + 1,
      write: batch.dryRun === true ? () => {} : writer.write,
      ...(batch.closing === undefined ? {} : { closing: batch.closing }),
    });
    for await (const rows of batch.read()) {
      for (const row of rows) plan.take(row);
      await writer.flush();
    }
    const result = plan.finish();
    if (batch.dryRun === true || result.weeks.length === 0) return { result: { ...result, batch: null } };
    const { title, at, zone } = batch;
    const made = await writer.commit({ title, at, zone, onto: snapshot?.tip ?? null });
    if (!(await moveOn(context, before, made.commit))) return "lost";
    await keepIndex(git, made.commit, index);
    return { result: { ...result, batch: made.batch } };
  } finally {
    writer.abandon();
  }
}

function refuseOtherZone(snapshot: Snapshot | null, zone: string): void {
  if (snapshot === null || snapshot.zone === zone) return;
  throw new UsageError(
    `The ledger's weeks are those of ${snapshot.zone}, and the catalog says ${zone}. The zone is fixed by the first ` +
      `import, so that no week ever changes: set \`timezone: ${snapshot.zone}\` in cadence.yaml, or start a new ledger.`,
  );
}

/** Moves the branch; where it is not known whether that happened, reads back before saying so (REL-9). */
async function moveOn({ git, refs }: AppendContext, before: string | null, after: string): Promise<boolean> {
  const outcome = await refs.swap(before, after);
  if (outcome !== "unknown") return outcome === "moved";
  const tip = await refs.refresh();
  return tip !== null && (await isAncestor(git, after, tip));
}
