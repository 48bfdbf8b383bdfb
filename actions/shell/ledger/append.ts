import { setTimeout as sleep } from "node:timers/promises";
import type { AppendResult, IncomingRow, NewRecords } from "../../core/signal/ledger/batch.ts";
import { furtherIds, idsOfQuarantine, idsOfRecord, waiters } from "../../core/signal/ledger/id-key.ts";
import { planBatch } from "../../core/signal/ledger/plan.ts";
import { type WeekCalendar, weekCalendar } from "../../core/week.ts";
import { BrokenCache } from "../derived/broken-cache.ts";
import type { Git } from "../git.ts";
import { UsageError } from "../usage-error.ts";
import { addedSince } from "./added-files.ts";
import { openBatchWriter } from "./batch-writer.ts";
import type { KnownIds } from "./known-ids.ts";
import type { ObjectSource } from "./lean.ts";
import type { LedgerRefs } from "./refs.ts";
import { listWeeks, readSnapshot, type Snapshot } from "./snapshot.ts";

/** What an append needs besides the batch. `random` gives numbers from 0 to 1. */
export interface AppendContext {
  git: Git;
  refs: LedgerRefs;
  objects: ObjectSource;
  /**
   * The commit to try first, where asking for the tip costs a call and a push that comes too late is refused; undefined: ask.
   */
  seen: () => string | null | undefined;
  /** What is known of ids at a commit. */
  knownIds: (commit: string | null, calendar: WeekCalendar) => Promise<KnownIds>;
  /** Gives up a cache that cannot be read. */
  distrust: () => void;
  random: () => number;
  /** How often another writer may be faster before giving up. */
  attempts: number;
}

const FIRST_WAIT_MS = 20;
const LONGEST_WAIT_MS = 2000;
/** Writers that are thought to come at once. */
const MOST_AT_ONCE = 16;
const MOST_SPREAD_MS = 30_000;

/** One attempt: done, another writer was faster, the remote took nothing, or a cache has to be built anew. */
type Attempt = Done | "lost" | "untaken" | "anew";

interface Done {
  result: Omit<AppendResult, "conflicts">;
  commit: string | null;
}

/** What came of an append, and the commit at which the ledger now stands. */
export interface Appended {
  result: AppendResult;
  commit: string | null;
}

/** So often in a row a push may end without a word whether it was taken, and turn out not to be. */
const MOST_UNTAKEN = 5;

/**
 * Appends what is new as one batch. Where another writer was faster, all is read and decided again on top of its batch.
 * Throws UsageError for another zone than the ledger's, and where the branch never comes to rest.
 */
export async function appendBatch(context: AppendContext, batch: NewRecords): Promise<Appended> {
  let untaken = 0;
  let conflicts = 0;
  for (let attempt = 0; attempt < context.attempts; attempt++) {
    const started = performance.now();
    const seen = attempt === 0 ? context.seen() : undefined;
    const before = seen === undefined ? await context.refs.refresh() : seen;
    const outcome = await tryAppend(context, batch, before).catch((error: unknown): Attempt => {
      if (!(error instanceof BrokenCache)) throw error;
      context.distrust();
      return "anew";
    });
    if (typeof outcome === "object") return { ...outcome, result: { ...outcome.result, conflicts } };
    if (outcome === "lost") conflicts++;
    untaken = outcome === "untaken" ? untaken + 1 : 0;
    if (untaken === MOST_UNTAKEN) {
      throw new UsageError(
        "The remote did not take the ledger's new batch, and did not say why. Nothing was written; try again later.",
      );
    }
    if (outcome === "anew") continue;
    await sleep(longestWait(attempt, performance.now() - started) * context.random());
  }
  throw new UsageError(
    `${context.attempts} times another writer was faster at the ledger. Nothing was written; try again when less is going on.`,
  );
}

/** Milliseconds. Where an attempt takes long, others come to its end meanwhile: writers spread over the time of several. */
function longestWait(attempt: number, took: number): number {
  const spread = Math.min(took * MOST_AT_ONCE, MOST_SPREAD_MS);
  return Math.min(Math.max(FIRST_WAIT_MS, took) * 2 ** attempt, Math.max(LONGEST_WAIT_MS, spread));
}

async function tryAppend(context: AppendContext, batch: NewRecords, before: string | null): Promise<Attempt> {
  const { git } = context;
  const snapshot = before === null ? null : await readSnapshot(git, before);
  refuseOtherZone(snapshot, batch.zone);
  const calendar = weekCalendar(batch.zone);
  const ids = await context.knownIds(before, calendar);
  const writer = openBatchWriter(git);
  try {
    const plan = planBatch({
      index: ids.index,
      calendar,
      onChange: batch.onChange,
      at: batch.at,
      batch: (snapshot?.tip.batches ?? 0) + 1,
      write: batch.dryRun === true ? () => {} : writer.write,
      ...(batch.closing === undefined ? {} : { closing: batch.closing }),
    });
    for await (const rows of gathered(batch.read(), ids.rowsAtOnce)) {
      if (ids.rowsAtOnce > 0) await loadIds(ids, rows);
      for (const row of rows) plan.take(row);
      await writer.flush();
    }
    const result = plan.finish();
    if (batch.dryRun === true) return { result: { ...result, batch: null }, commit: before };
    if (result.weeks.length === 0) {
      await ids.keep(before);
      return { result: { ...result, batch: null }, commit: before };
    }
    const { title, at, zone } = batch;
    await bringWeeks(context, before, result.weeks);
    const made = await writer.commit({ title, at, zone, onto: snapshot?.tip ?? null });
    const moved = await moveOn(context, before, made.commit);
    if (moved !== "moved") return moved;
    await ids.keep(made.commit);
    return { result: { ...result, batch: made.batch }, commit: made.commit };
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
async function moveOn(
  { git, refs, objects }: AppendContext,
  before: string | null,
  after: string,
): Promise<"moved" | "lost" | "untaken"> {
  const outcome = await refs.swap(before, after);
  if (outcome !== "unknown") return outcome;
  const tip = await refs.refresh();
  if (tip !== null && (await addedSince(git, objects, after, tip)) !== null) return "moved";
  return tip === before ? "untaken" : "lost";
}

/** Rows in groups of at least so many, as blocks come. */
async function* gathered(
  blocks: AsyncIterable<readonly IncomingRow[]> | Iterable<readonly IncomingRow[]>,
  atOnce: number,
): AsyncGenerator<readonly IncomingRow[]> {
  let held: IncomingRow[] = [];
  for await (const rows of blocks) {
    if (held.length === 0 && rows.length >= atOnce) yield rows;
    else held = held.concat(rows);
    if (held.length < atOnce || held.length === 0) continue;
    yield held;
    held = [];
  }
  if (held.length > 0) yield held;
}

async function loadIds({ index, load }: KnownIds, rows: readonly IncomingRow[]): Promise<void> {
  const sources = new Set<string>();
  const keys = rows.flatMap(({ records, quarantined }) => {
    for (const { source } of records) sources.add(source);
    return [...records.flatMap(idsOfRecord), ...quarantined.flatMap(idsOfQuarantine)];
  });
  await load([...keys, ...[...sources].map(waiters)]);
  await load(rows.flatMap((row) => furtherIds(index, row)));
}

/** Fetches the folders that get a new file: git would fetch each by a call of its own. */
async function bringWeeks(
  { git, objects }: AppendContext,
  before: string | null,
  weeks: readonly string[],
): Promise<void> {
  if (!objects.partial || before === null) return;
  const changed = new Set(weeks);
  const listed = (await listWeeks(git, before)).filter(({ week }) => changed.has(week));
  await objects.bring(
    listed.flatMap(({ records, quarantine }) => [records, quarantine].filter((id) => id !== null)),
  );
}
