import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { openLedger } from "../../actions/shell/ledger/ledger.ts";
import { batchOf, rowsOf, weekAt } from "./hosted-ledger.ts";
import type { BenchResult } from "./result.ts";
import { emptyLedger, inScratch } from "./scratch.ts";

/** Batches of a size, and as many records as make the sum steady without waiting for minutes. */
const SIZES = [
  { batch: 1, records: 500 },
  { batch: 50, records: 5_000 },
  { batch: 250, records: 10_000 },
] as const;
/** From batches of so many records on, git is to need no more than this of what gzip needs. */
const AIM = { from: 250, ratio: 1.5 };

/** What a record costs in git once it is packed, commits and trees included, against all records in one gzipped file. */
export async function benchLedgerSize(): Promise<BenchResult[]> {
  const results: BenchResult[] = [];
  for (const { batch, records } of SIZES) {
    const { packed, zipped } = await inScratch((folder) => measure(folder, batch, records));
    results.push({
      name: `ledger: bytes a record in git, batches of ${batch}`,
      seconds: null,
      bytes: { of: packed / records, floor: zipped / records },
      floor: "gzipped JSONL",
      floorSeconds: 0,
      aim: batch >= AIM.from ? AIM.ratio : null,
      peakMegabytes: null,
    });
  }
  return results;
}

async function measure(
  folder: string,
  size: number,
  records: number,
): Promise<{ packed: number; zipped: number }> {
  const ledger = await openLedger(await emptyLedger(folder));
  for (let at = 0; at < records; at += size) {
    await ledger.append(batchOf(rowsOf(0, at, at + size, "counted up", records), 0));
  }
  const lines: Uint8Array[] = [];
  for await (const { bytes } of ledger.readWeek(weekAt(0))) lines.push(Buffer.from(bytes));
  await ledger.git.run(["repack", "-adfq"]);
  return {
    packed: await packedBytes(ledger.git.dir),
    zipped: gzipSync(Buffer.concat(lines), { level: 9 }).length,
  };
}

/** Of packs and their indexes. */
async function packedBytes(dir: string): Promise<number> {
  const packs = path.join(dir, "objects/pack");
  const sizes = await Promise.all((await readdir(packs)).map((name) => stat(path.join(packs, name))));
  return sizes.reduce((sum, { size }) => sum + size, 0);
}
