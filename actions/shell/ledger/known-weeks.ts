import { linesOf } from "../../core/signal/ledger/resolve.ts";
import type { EventRecord } from "../../core/signal/record.ts";
import type { Ledger } from "./ledger.ts";

/** What a ledger holds of one source, as it stands when it is first asked. */
export interface KnownWeeks {
  /** True where there is a record of the source in this week or a later one. */
  reachTo: (week: string) => Promise<boolean>;
}

/**
 * Looks for a source's newest week from the newest folder backwards, and no further back than it is asked for: a feed
 * that comes every week is found in the first folder. Records that were taken out since count as well.
 */
export function knownWeeks(ledger: Ledger, source: string): KnownWeeks {
  let left: string[] | null = null;
  let newest: string | null = null;
  return {
    reachTo: async (week) => {
      left ??= (await ledger.weeks()).filter(({ records }) => records !== null).map((one) => one.week);
      while (newest === null && (left.at(-1) ?? "") >= week) {
        const next = left.pop() as string;
        if (await holds(ledger, next, source)) newest = next;
      }
      return newest !== null && newest >= week;
    },
  };
}

async function holds(ledger: Ledger, week: string, source: string): Promise<boolean> {
  const mark = `"source":${JSON.stringify(source)}`;
  for await (const file of ledger.readWeek(week)) {
    if (!Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.length).includes(mark)) continue;
    // The mark may also stand in the data of another source's record.
    const isOfSource = (line: string) =>
      line.includes(mark) && (JSON.parse(line) as EventRecord).source === source;
    if (linesOf(file).some(isOfSource)) return true;
  }
  return false;
}
