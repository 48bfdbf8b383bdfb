import type { Catalog } from "../../core/catalog/catalog.ts";
import { parseDecision } from "../../core/decision/decision-record.ts";
import { signalsOf } from "../../core/execution/incidents/from-decisions.ts";
import {
  type Heard,
  heardBeyondMaintenance,
  parseSilence,
  type Silence,
} from "../../core/execution/incidents/silence.ts";
import { resolveWeek } from "../../core/signal/ledger/resolve.ts";
import { addWeeks } from "../../core/week.ts";
import type { Ledger } from "../ledger/ledger.ts";

/** What the rules have decided, beyond maintenance. */
export interface SignalsRead extends Heard {
  /** The silences that the ledger knows. */
  recorded: Silence[];
}

/**
 * Reads what the rules have decided since a week before incidents were last carried over: a run that was cut off between a
 * decision and its incident is made up for, and what was seen before is seen again without harm.
 */
export async function readSignals(
  ledger: Ledger,
  catalog: Catalog,
  registered: string | null,
  now: number,
): Promise<SignalsRead> {
  const from = registered === null ? "" : addWeeks(registered, -1);
  const decisions = [];
  const recorded: Silence[] = [];
  for (const { week, records } of await ledger.weeks()) {
    if (records === null || week < from) continue;
    for await (const block of resolveWeek(ledger.readWeek(week))) {
      for (const record of block) {
        const decision = parseDecision(record);
        if (decision !== null) decisions.push(decision);
        const silence = parseSilence(record);
        if (silence !== null) recorded.push(silence);
      }
    }
  }
  const signals = signalsOf(decisions, catalog);
  return { ...heardBeyondMaintenance(signals, catalog, recorded, now), recorded };
}
