import path from "node:path";
import { against, type BenchResult } from "./result.ts";
import { emptyLedger, inOwnProcess, inScratch } from "./scratch.ts";

/**
 * `opsbook import` of a help desk's CSV through the sample business's Source, and again, in fresh processes, against
 * JSON.parse of the records that come of it. The catalog and the start of Node are left out on both sides; git is in.
 */
export async function benchImport(full: boolean): Promise<BenchResult[]> {
  const results: BenchResult[] = [];
  for (const rows of full ? [100_000, 1_000_000] : [100_000]) {
    await inScratch(async (folder) => {
      const ledger = await emptyLedger(folder);
      const file = path.join(folder, "export.csv");
      await inOwnProcess(1, "write-export", file, String(rows));
      const first = await inOwnProcess(1, "import", ledger, file);
      const again = await inOwnProcess(1, "import", ledger, file);
      const floor = await inOwnProcess(1, "parse-all", ledger);
      const line = (name: string, measured: typeof first): BenchResult => ({
        name: `${name} a CSV of ${rows.toLocaleString("en")} rows`,
        ...against(measured, floor),
        floor: "JSON.parse of each record alone",
        aim: null,
      });
      results.push(line("import", first), line("import again", again));
    });
  }
  return results;
}
