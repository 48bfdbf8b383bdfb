import { EMPTY_LEDGER } from "../../core/report/ledger/empty.ts";
import { statsText } from "../../core/report/ledger/stats-text.ts";
import { openLedger } from "../../shell/ledger/ledger.ts";
import { ledgerStats } from "../../shell/ledger/stats.ts";
import { print } from "../../shell/output.ts";

export interface StatsOptions {
  ledger?: string;
  format: "text" | "json";
}

/** `opsbook ledger stats`: what lies in the ledger. */
export async function stats({ ledger, format }: StatsOptions): Promise<void> {
  const found = await ledgerStats(await openLedger(ledger ?? "."));
  if (format === "json") print(JSON.stringify(found ?? { batches: 0, weeks: [] }, null, 2));
  else print(found === null ? EMPTY_LEDGER : statsText(found));
}
