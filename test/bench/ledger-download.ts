import type { Ledger } from "../../actions/shell/ledger/ledger.ts";
import { batchOf, fill, type HostedLedger, hostLedger, type Ids, rowsOf, weekAt } from "./hosted-ledger.ts";
import type { BenchResult } from "./result.ts";
import { inScratch } from "./scratch.ts";

/** So many records a week are 330,000 in three years. */
const PER_WEEK = 2115;
/** Of the week that goes on, so many are there, in batches of this size. */
const SO_FAR = 1000;
const BATCH = 25;
const QUARTER = 13;
/** Three years. */
const WEEKS = 156;
const AIM = 1.2;
/** Numbers of new records that are appended, each by a fresh runner. */
const COUNTS = [1, 100];

/** What a run on a fresh machine receives. */
interface Received {
  /** To append so many records, the ledger alone. */
  append: Record<number, number>;
  /** The whole run: the catalog, 100 new records, and the week read to be measured. */
  run: number;
}

/** What a job fetches when history is long, against the first week: bytes as they come over HTTP, headers included. */
export async function benchDownload(): Promise<BenchResult[]> {
  const results: BenchResult[] = [];
  for (const ids of ["counted up", "random"] as const) {
    const first = await inScratch((folder) => receivedIn(folder, 1, ids));
    const later = await inScratch((folder) => receivedIn(folder, WEEKS, ids));
    const line = (what: string, of: number, floor: number, aim: number | null): void => {
      const name = `download in week ${WEEKS}, ids ${ids}: ${what}`;
      const rest = { seconds: null, floorSeconds: 0, peakMegabytes: null };
      results.push({ name, bytes: { of, floor }, floor: "in week 1", aim, ...rest });
    };
    for (const count of COUNTS) {
      line(`${count} records, the ledger alone`, later.append[count] ?? 0, first.append[count] ?? 0, null);
    }
    line("a run with 100 records", later.run, first.run, ids === "random" ? null : AIM);
  }
  return results;
}

async function receivedIn(folder: string, weeks: number, ids: Ids): Promise<Received> {
  const hosted = await hostLedger(folder);
  try {
    await makeHistory(hosted, weeks, ids);
    return await runs(hosted, weeks - 1, ids);
  } finally {
    await hosted.close();
  }
}

/**
 * Weeks that are over come a quarter at a time: how many batches they came in changes nothing of what a run fetches, which is
 * the newest batches and the list of weeks.
 */
async function makeHistory({ dir }: HostedLedger, weeks: number, ids: Ids): Promise<void> {
  for (let from = 0; from < weeks - 1; from += QUARTER) {
    const quarter = Array.from({ length: Math.min(QUARTER, weeks - 1 - from) }, (_, at) => from + at);
    const spans = quarter.map((week) => ({ week, from: 0, to: PER_WEEK }));
    await fill(dir, spans, ids, PER_WEEK);
  }
  for (let from = 0; from < SO_FAR; from += BATCH)
    await fill(dir, [{ week: weeks - 1, from, to: from + BATCH }], ids, PER_WEEK);
}

/** The first run makes the caches that all later ones find. */
async function runs({ fresh, job, received }: HostedLedger, week: number, ids: Ids): Promise<Received> {
  let at = SO_FAR;
  const append = async (ledger: Ledger, count: number): Promise<void> => {
    const result = await ledger.append(batchOf(rowsOf(week, at, at + count, ids, PER_WEEK), week));
    if (result.added !== count) throw new Error(`${result.added} of ${count} records were added`);
    at += count;
  };
  await append(await fresh(), 10);
  const found: Received = { append: {}, run: 0 };
  for (const count of COUNTS) {
    received();
    await append(await fresh(), count);
    found.append[count] = received();
  }
  const ledger = await job();
  await append(ledger, 100);
  for await (const _ of ledger.readWeek(weekAt(week)));
  found.run = received();
  return found;
}
