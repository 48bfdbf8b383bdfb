import type { AppendResult } from "../../actions/core/signal/ledger/batch.ts";
import { openLedger } from "../../actions/shell/ledger/ledger.ts";
import { batchOf, hostLedger, rowsOf } from "./hosted-ledger.ts";
import { type BenchResult, timed } from "./result.ts";
import { inScratch } from "./scratch.ts";

const WRITERS = 64;
const EACH = 5;

/** Many writers, each on a machine of its own, append to one ledger over HTTP at once: none may lose a record. */
export function benchWriters(): Promise<BenchResult[]> {
  return race(WRITERS);
}

export function race(writers: number): Promise<BenchResult[]> {
  return inScratch(async (folder) => {
    const hosted = await hostLedger(folder);
    try {
      const ledgers = await Promise.all(Array.from({ length: writers }, hosted.fresh));
      const total = writers * EACH;
      const write = (writer: number): Promise<AppendResult> => {
        const rows = rowsOf(0, writer * EACH, (writer + 1) * EACH, "counted up", total);
        return (ledgers[writer] as (typeof ledgers)[number]).append(batchOf(rows, 0));
      };
      let results: AppendResult[] = [];
      const { seconds } = await timed(async () => {
        results = await Promise.all(ledgers.map((_, writer) => write(writer)));
      });
      const ledger = await openLedger(hosted.dir);
      const { batches = 0 } = (await ledger.tip()) ?? {};
      const found = await countRecords(hosted.dir);
      if (batches !== writers || found !== total)
        throw new Error(`${found} of ${total} records, ${batches} batches`);
      const conflicts = results.reduce((sum, result) => sum + result.conflicts, 0);
      const floor = `${found} of ${total} records, ${conflicts} conflicts retried`;
      const alone = await timed(async () => {
        const rows = rowsOf(0, total, total + EACH, "counted up", total * 2);
        await (await hosted.fresh()).append(batchOf(rows, 0));
      });
      const name = `ledger: ${writers} writers at once over HTTP, ${floor}`;
      return [
        { name, seconds, floor: "one alone", floorSeconds: alone.seconds, aim: null, peakMegabytes: null },
      ];
    } finally {
      await hosted.close();
    }
  });
}

async function countRecords(dir: string): Promise<number> {
  const ledger = await openLedger(dir);
  const ids = new Set<string>();
  for (const { week } of await ledger.weeks()) {
    for await (const { bytes } of ledger.readWeek(week)) {
      for (const line of Buffer.from(bytes).toString("utf8").trimEnd().split("\n"))
        ids.add(JSON.parse(line).id);
    }
  }
  return ids.size;
}
