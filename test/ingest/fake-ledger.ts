import type { AppendResult, NewRecords } from "../../actions/core/signal/ledger/batch.ts";
import type { QuarantineEntry } from "../../actions/core/signal/quarantine.ts";
import type { EventRecord } from "../../actions/core/signal/record.ts";
import { gitAt } from "../../actions/shell/git.ts";
import type { Ledger } from "../../actions/shell/ledger/ledger.ts";

/** What came as far as the ledger. */
export interface Taken {
  records: EventRecord[];
  quarantined: QuarantineEntry[];
}

/** A ledger that only keeps what it is given, for thousands of imports in a few seconds. */
export function fakeLedger(zone = "UTC"): { ledger: Ledger; taken: Taken } {
  const taken: Taken = { records: [], quarantined: [] };
  const append = async ({ read }: NewRecords): Promise<AppendResult> => {
    const before = { records: taken.records.length, quarantined: taken.quarantined.length };
    for await (const rows of read()) {
      for (const row of rows) {
        taken.records.push(...row.records);
        taken.quarantined.push(...row.quarantined);
      }
    }
    const added = taken.records.length - before.records;
    const quarantined = taken.quarantined.length - before.quarantined;
    return {
      read: added + quarantined,
      added,
      alreadyThere: 0,
      superseded: 0,
      quarantined,
      released: 0,
      entries: [],
      weeks: [],
      batch: null,
      conflicts: 0,
    };
  };
  async function* nothing(): AsyncGenerator<never> {}
  const ledger: Ledger = {
    zone,
    tip: async () => null,
    weeks: async () => [],
    readWeek: nothing,
    readWeeks: nothing,
    readQuarantine: nothing,
    append,
    find: async () => null,
    prepare: async () => {},
    asOf: async () => null,
    derived: null,
    git: gitAt("/dev/null"),
  };
  return { ledger, taken };
}
