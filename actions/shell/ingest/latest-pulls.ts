import { resolveWeek } from "../../core/signal/ledger/resolve.ts";
import { type LastPull, latestPulls } from "../../core/signal/ways/pulls.ts";
import type { Ledger } from "../ledger/ledger.ts";

/** A sheet that has brought nothing for longer is read again: that is cheaper than looking for when it last did. */
const WEEKS = 2;

/** Reads from the ledger's newest weeks what each Source was pulled with for the last time. */
export async function readLatestPulls(ledger: Ledger): Promise<(source: string) => LastPull | null> {
  const latest = latestPulls();
  const weeks = (await ledger.weeks()).filter(({ records }) => records !== null).slice(-WEEKS);
  await ledger.prepare(weeks.map(({ week }) => week));
  for (const { week } of weeks) {
    for await (const records of resolveWeek(ledger.readWeek(week)))
      for (const record of records) latest.see(record);
  }
  return latest.of;
}
