import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import type { IncomingRow } from "../../actions/core/signal/ledger/batch.ts";
import { addWeeks, weekCalendar, weeksBetween } from "../../actions/core/week.ts";
import { gitAt } from "../../actions/shell/git.ts";
import { type Ledger, openLedger } from "../../actions/shell/ledger/ledger.ts";
import type { BenchResult } from "./result.ts";
import { definitions, weekRecords } from "./week-records.ts";

const LAST_WEEK = "2026-W40";
const ROWS_IN_BLOCK = 2000;
/** Records of a week of the long history: a busy small business. */
const RECORDS_OF_WEEK = 1800;

/** Measuring one week of a ledger, from git's objects to facts and carry, against JSON.parse of its lines alone. */
export async function benchMeasure(full: boolean): Promise<BenchResult[]> {
  const results: BenchResult[] = [];
  for (const size of full ? [100_000, 1_000_000] : [100_000]) {
    results.push(
      await inScratch(async (folder) => {
        await fill(folder, [LAST_WEEK], size);
        const floor = await child(folder, "parse");
        const measured = await child(folder, "measure");
        return {
          name: `measure a week of ${size.toLocaleString("en")} records`,
          seconds: measured.seconds,
          floor: "JSON.parse of each line alone",
          floorSeconds: floor.seconds,
          aim: 1.5,
          peakMegabytes: measured.peakMegabytes,
        };
      }),
    );
  }
  return results;
}

/** The newest week after 156 weeks of history against the same week after 4, with what earlier runs have cached. */
export async function benchHistory(): Promise<BenchResult[]> {
  const seconds = async (weeks: number): Promise<{ seconds: number; peakMegabytes: number }> =>
    inScratch(async (folder) => {
      await fill(folder, weeksBetween(addWeeks(LAST_WEEK, -weeks), LAST_WEEK), RECORDS_OF_WEEK);
      await child(folder, "measure-before");
      return child(folder, "measure");
    });
  const short = await seconds(4);
  const long = await seconds(156);
  return [
    {
      name: "measure the newest week after 156 weeks",
      seconds: long.seconds,
      floor: "the same week after 4 weeks",
      floorSeconds: short.seconds,
      aim: 1.1,
      peakMegabytes: long.peakMegabytes,
    },
  ];
}

async function inScratch<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "opsbook-bench-"));
  try {
    await gitAt(folder).run(["init", "--quiet", "--bare", folder]);
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** One batch a week, known on the Monday after it. */
async function fill(folder: string, weeks: readonly string[], size: number): Promise<void> {
  const ledger: Ledger = await openLedger(folder);
  const calendar = weekCalendar(definitions.zone);
  for (const week of weeks) {
    await ledger.append({
      zone: definitions.zone,
      at: new Date(calendar.end(week) + 8 * 3_600_000).toISOString(),
      title: `Bench ${week}`,
      onChange: () => "quarantine",
      read: () => rowsOf(week, size),
    });
  }
}

function* rowsOf(week: string, size: number): Generator<IncomingRow[]> {
  let block: IncomingRow[] = [];
  for (const record of weekRecords(week, size)) {
    block.push({ records: [record], quarantined: [] });
    if (block.length < ROWS_IN_BLOCK) continue;
    yield block;
    block = [];
  }
  yield block;
}

/** In a process of its own, so that its memory is its own. The fastest of three runs. */
async function child(
  folder: string,
  what: "parse" | "measure" | "measure-before",
): Promise<{ seconds: number; peakMegabytes: number }> {
  const script = path.join(import.meta.dirname, "measure-child.ts");
  const runs: { seconds: number; peakMegabytes: number }[] = [];
  for (let run = 0; run < (what === "measure-before" ? 1 : 3); run += 1) {
    const { stdout } = await promisify(execFile)(process.execPath, [script, folder, LAST_WEEK, what]);
    runs.push(JSON.parse(stdout) as { seconds: number; peakMegabytes: number });
  }
  return {
    seconds: Math.min(...runs.map(({ seconds }) => seconds)),
    peakMegabytes: Math.max(...runs.map(({ peakMegabytes }) => peakMegabytes)),
  };
}
