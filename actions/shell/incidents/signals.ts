import type { Catalog } from "../../core/catalog/catalog.ts";
import { parseDecision } from "../../core/decision/decision-record.ts";
import { type Signals, signalsOf } from "../../core/execution/incidents/from-decisions.ts";
import { resolveWeek } from "../../core/signal/ledger/resolve.ts";
import { addWeeks } from "../../core/week.ts";
import type { Ledger } from "../ledger/ledger.ts";

/**
 * Reads what the rules have decided since a week before incidents were last carried over: a run that was cut off between a
 * decision and its incident is made up for, and what was seen before is seen again without harm.
 */
export async function readSignals(
  ledger: Ledger,
  catalog: Catalog,
  registered: string | null,
): Promise<Signals> {
  const from = registered === null ? "" : addWeeks(registered, -1);
  const decisions = [];
  for (const { week, records } of await ledger.weeks()) {
    if (records === null || week < from) continue;
    for await (const block of resolveWeek(ledger.readWeek(week))) {
      for (const record of block) {
        const decision = parseDecision(record);
        if (decision !== null) decisions.push(decision);
      }
    }
  }
  return signalsOf(decisions, catalog);
}
