import { rm } from "node:fs/promises";
import type { IncomingRow } from "../../actions/core/signal/ledger/batch.ts";
import { linesOf } from "../../actions/core/signal/ledger/resolve.ts";
import { weekCalendar, weeksBetween } from "../../actions/core/week.ts";
import { cacheFolder } from "../../actions/shell/ledger/index-cache.ts";
import { type Ledger, openLedger } from "../../actions/shell/ledger/ledger.ts";
import { writeScoreboard } from "../../actions/shell/scoreboard.ts";
import { measureWeeks } from "../../actions/shell/weeks.ts";
import { peakMegabytes, type Timed, timed } from "./result.ts";
import { definitions, weekRecords } from "./week-records.ts";

const ROWS_IN_BLOCK = 2000;
const HOUR = 3_600_000;

/** The parts of the benches that measure weeks; the first argument is the ledger's folder. */
export const MEASURE_PARTS = {
  "fill-weeks": (folder: string, from: string, to: string, size: string) =>
    timed(() => fillWeeks(folder, weeksBetween(from, to), Number(size))),
  "parse-week": parseWeek,
  "measure-week": async (folder: string, week: string) => {
    const ledger = await openLedger(folder);
    // Without what an earlier run has cached: a carry that is there is not written again.
    await rm(cacheFolder(ledger.git), { recursive: true, force: true });
    return timed(() => measureWeek(ledger, week));
  },
  "write-scoreboard": async (folder: string, week: string, out: string) => {
    const ledger = await openLedger(folder);
    const now = mondayAfter(week);
    return timed(() => writeScoreboard({ ledger, definitions, out, now }));
  },
} as const;

/** One batch a week, known on the Monday after it. */
async function fillWeeks(folder: string, weeks: readonly string[], size: number): Promise<void> {
  const ledger = await openLedger(folder);
  for (const week of weeks) {
    await ledger.append({
      zone: definitions.zone,
      at: new Date(mondayAfter(week)).toISOString(),
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

/** Only JSON.parse is timed: not git, not decoding, not cutting into lines. */
export async function parseWeek(folder: string, ...weeks: string[]): Promise<Timed> {
  const ledger = await openLedger(folder);
  const sum = { seconds: 0, cpuSeconds: 0 };
  let records = 0;
  for (const week of weeks.length > 0 ? weeks : (await ledger.weeks()).map(({ week }) => week)) {
    for await (const file of ledger.readWeek(week)) {
      const lines = linesOf(file);
      const { seconds, cpuSeconds } = await timed(() => {
        for (const line of lines) if ((JSON.parse(line) as { id: string }).id !== "") records += 1;
      });
      sum.seconds += seconds;
      sum.cpuSeconds += cpuSeconds;
    }
  }
  if (records === 0) throw new Error("nothing was parsed");
  return { ...sum, peakMegabytes: peakMegabytes() };
}

/** All of it: listing, git, reading, folding, facts, and the carry that is written to the cache. */
async function measureWeek(ledger: Ledger, week: string): Promise<void> {
  const now = mondayAfter(week);
  for await (const facts of measureWeeks({ ledger, definitions, from: week, to: week, now })) {
    if (facts.records.count === 0) throw new Error("nothing was measured");
  }
}

function mondayAfter(week: string): number {
  return weekCalendar(definitions.zone).end(week) + 8 * HOUR;
}
