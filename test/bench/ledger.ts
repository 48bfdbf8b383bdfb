import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { IncomingRow } from "../../actions/core/signal/ledger/batch.ts";
import { resolveWeek } from "../../actions/core/signal/ledger/resolve.ts";
import type { EventRecord } from "../../actions/core/signal/record.ts";
import { type Ledger, openLedger } from "../../actions/shell/ledger/ledger.ts";
import { type BenchResult, fastest, peakMegabytes } from "./result.ts";

const WEEK = "2026-W47";
const MONDAY = Date.UTC(2026, 10, 16);
const WEEK_MS = 7 * 24 * 3_600_000;
const BLOCK = 500;
const FLOOR = "JSON.parse per line alone";

/** Records of one week, four to a case, as long as those of a real help desk. */
function* rowsOf(count: number): Generator<IncomingRow[]> {
  for (let from = 0; from < count; from += BLOCK) {
    const length = Math.min(BLOCK, count - from);
    yield Array.from({ length }, (_, at) => ({
      row: from + at + 2,
      quarantined: [],
      records: [recordOf(from + at, count)],
    }));
  }
}

function recordOf(at: number, count: number): EventRecord {
  const number = 1_000_000 + Math.floor(at / 4);
  return {
    specversion: "1.0",
    id: `case.worked:INC${number}-${at % 4}`,
    source: "help-desk",
    type: at % 4 === 0 ? "case.opened" : "case.worked",
    subject: `INC${number}`,
    time: new Date(MONDAY + Math.floor((at / count) * WEEK_MS)).toISOString(),
    workflow: "service-desk",
    channel: "direct",
    person: "0123456789abcdef0123456789abcdef",
    actor: "human",
    sequence: String(at),
    recordedtime: "2026-11-23T09:00:00.000Z",
    data: { activity: "assign", priority: "high" },
  };
}

async function readAll(ledger: Ledger): Promise<number> {
  let letters = 0;
  for await (const block of resolveWeek(ledger.readWeek(WEEK)))
    for (const { id } of block) letters += id.length;
  return letters;
}

/** Writing and reading the ledger alone: records of one week in, and out again, against parsing the same lines. */
export async function benchLedger(full: boolean): Promise<BenchResult[]> {
  const results: BenchResult[] = [];
  for (const count of full ? [100_000, 1_000_000] : [100_000]) {
    const folder = mkdtempSync(path.join(tmpdir(), "opsbook-bench-"));
    try {
      execFileSync("git", ["init", "--quiet", "--bare", folder]);
      results.push(...(await benchSize(await openLedger(folder), count)));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return results;
}

async function benchSize(ledger: Ledger, count: number): Promise<BenchResult[]> {
  const batch = {
    zone: "UTC",
    at: "2026-11-23T09:00:00.000Z",
    title: "Bench",
    onChange: () => "quarantine" as const,
    read: () => rowsOf(count),
  };
  const appended = await fastest(1, () => ledger.append(batch));
  const appendPeak = peakMegabytes();
  const again = await fastest(1, () => ledger.append(batch));
  const read = await fastest(3, () => readAll(ledger));
  const readPeak = peakMegabytes();
  const lines: string[] = [];
  for await (const { bytes } of ledger.readWeek(WEEK))
    lines.push(...Buffer.from(bytes).toString("utf8").trimEnd().split("\n"));
  const floorSeconds = await fastest(3, () =>
    lines.reduce((sum, line) => sum + JSON.parse(line).id.length, 0),
  );
  const line = (name: string, seconds: number, aim: number | null, peak: number): BenchResult => ({
    name: `${name} ${count.toLocaleString("en-US")} records of one week`,
    seconds,
    floor: FLOOR,
    floorSeconds,
    aim,
    peakMegabytes: peak,
  });
  return [
    line("append", appended, null, appendPeak),
    line("append again (nothing new)", again, null, appendPeak),
    line("read", read, 1.5, readPeak),
  ];
}
