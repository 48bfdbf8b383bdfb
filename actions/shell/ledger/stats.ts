import { type LedgerFile, resolveQuarantine, resolveWeek } from "../../core/signal/ledger/resolve.ts";
import { type LedgerStats, tallyCounter } from "../../core/signal/ledger/tally.ts";
import type { Ledger } from "./ledger.ts";

/** Counts what lies in a ledger; null where nothing was ever appended. Reads every line. */
export async function ledgerStats(ledger: Ledger): Promise<LedgerStats | null> {
  const tip = await ledger.tip();
  if (tip === null || ledger.zone === null) return null;
  const counter = tallyCounter();
  const sizes = { files: 0, bytes: 0 };
  let fullest: LedgerStats["fullest"] = null;
  for (const { week } of await ledger.weeks()) {
    const records = counted(ledger.readWeek(week), sizes);
    for await (const block of resolveWeek(records.files)) counter.records(week, block);
    const quarantine = counted(ledger.readQuarantine(week), sizes);
    const { waiting, released } = await resolveQuarantine(quarantine.files);
    counter.quarantined(week, waiting, released);
    for (const [kind, { count }] of Object.entries({ records, quarantine })) {
      if (count() > (fullest?.files ?? 0)) fullest = { folder: `${kind}/${week}`, files: count() };
    }
  }
  return { zone: ledger.zone, batches: tip.batches, tip: tip.digest, ...sizes, fullest, ...counter.result() };
}

/** Passes the pieces of files on; counts files and bytes. */
function counted<T extends LedgerFile>(
  source: AsyncIterable<T>,
  sizes: { files: number; bytes: number },
): { files: AsyncIterable<T>; count: () => number } {
  let count = 0;
  let last = "";
  async function* files(): AsyncGenerator<T> {
    for await (const file of source) {
      if (file.path !== last) {
        count++;
        sizes.files++;
        last = file.path;
      }
      sizes.bytes += file.bytes.byteLength;
      yield file;
    }
  }
  return { files: files(), count: () => count };
}
