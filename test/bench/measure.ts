import path from "node:path";
import { addWeeks } from "../../actions/core/week.ts";
import { against, type BenchResult, type Timed } from "./result.ts";
import { bestOf, emptyLedger, inOwnProcess, inScratch } from "./scratch.ts";

const WEEK = "2026-W40";
const RUNS = 3;

/**
 * Measuring one week of a ledger in a fresh process, from git's objects to facts and the carry on disk, git's time
 * included, against JSON.parse of its lines alone. Neither has the start of Node in it; V8 has yet to compile what is
 * hot, which is a third of the time of 100,000 records and little of that of 1,000,000.
 */
export async function benchMeasure(full: boolean): Promise<BenchResult[]> {
  const results: BenchResult[] = [];
  for (const size of full ? [100_000, 1_000_000] : [100_000]) {
    await inScratch(async (folder) => {
      const ledger = await emptyLedger(folder);
      await inOwnProcess(1, "fill-weeks", ledger, WEEK, WEEK, String(size));
      const floor = await inOwnProcess(RUNS, "parse-week", ledger, WEEK);
      const measured = await inOwnProcess(RUNS, "measure-week", ledger, WEEK);
      results.push({
        name: `measure a week of ${size.toLocaleString("en")} records: git, fold, facts, carry`,
        ...against(measured, floor),
        floor: "JSON.parse of each line alone",
        aim: 1.5,
        aimMegabytes: 300,
      });
    });
  }
  return results;
}

/** Records of a week of the long history: a busy small business. */
const RECORDS_OF_WEEK = 1800;

/**
 * One more week of a scoreboard after 156 weeks of history, against the same after 4. After 30 weeks the charts are
 * full and cases finished long ago are forgotten: what comes on top of that would be the cost of history.
 */
export async function benchHistory(): Promise<BenchResult[]> {
  const short = await nextWeek(4);
  const line = async (weeks: number, aim: number | null): Promise<BenchResult> => ({
    name: `write the newest week's scoreboard after ${weeks} weeks of ${RECORDS_OF_WEEK.toLocaleString("en")} records`,
    ...against(await nextWeek(weeks), short),
    floor: "the same after 4 weeks",
    aim,
  });
  return [await line(30, null), await line(156, 1.1)];
}

/** Each run writes a week that is new. */
async function nextWeek(history: number): Promise<Timed> {
  return inScratch(async (folder) => {
    const ledger = await emptyLedger(folder);
    const board = path.join(folder, "scoreboard");
    const last = addWeeks(WEEK, RUNS - 1);
    await inOwnProcess(1, "fill-weeks", ledger, addWeeks(WEEK, -history), last, String(RECORDS_OF_WEEK));
    await inOwnProcess(1, "write-scoreboard", ledger, addWeeks(WEEK, -1), board);
    const runs: Timed[] = [];
    for (let run = 0; run < RUNS; run += 1)
      runs.push(await inOwnProcess(1, "write-scoreboard", ledger, addWeeks(WEEK, run), board));
    return bestOf(runs);
  });
}
