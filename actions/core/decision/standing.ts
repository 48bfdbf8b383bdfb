import { ownRecord } from "../signal/own-record.ts";
import type { EventRecord } from "../signal/record.ts";
import { parseDecision } from "./decision-record.ts";
import { QUIET, type RuleState } from "./rule-state.ts";

const TYPE = "decision.evaluated";

/** How a threshold stood at the last instant that was decided for it. */
export interface RuleStanding {
  state: RuleState;
  /** Nothing up to here is decided again, whatever becomes known later. Milliseconds. */
  at: number;
}

/** How all thresholds stand: what a run goes on from, so that it reads no more than the longest window. */
export interface Standing {
  /** The instant up to which everything was decided when this was written down. */
  until: number;
  /** Those that are not quiet at that instant, or were not decided as far. */
  rules: ReadonlyMap<string, RuleStanding>;
}

/** The record that says how far everything is decided. */
export function standingRecord({ until, rules }: Standing): EventRecord {
  const kept = [...rules].filter(([, { state, at }]) => state.phase !== "quiet" || at !== until);
  return ownRecord({
    type: TYPE,
    id: `evaluated:${new Date(until).toISOString()}`,
    time: until,
    actor: "system",
    data: { until: new Date(until).toISOString(), rules: JSON.stringify(Object.fromEntries(kept)) },
  });
}

/** Reads a standing from its record; null for any other record. */
function parseStanding({ type, data }: EventRecord): Standing | null {
  if (type !== TYPE) return null;
  const rules = JSON.parse(String(data?.rules ?? "{}")) as Record<string, RuleStanding>;
  return { until: Date.parse(String(data?.until)), rules: new Map(Object.entries(rules)) };
}

/** Whether a record says how far everything is decided. */
export function isStanding({ type }: Pick<EventRecord, "type">): boolean {
  return type === TYPE;
}

/**
 * How each threshold stands now: as it was written down last, and then as its newest decision left it. What is decided is
 * decided: a late record changes what comes, never what people were called for.
 *
 * @param records of Opsbook's own, in any order; null where nothing was ever decided.
 */
export function standingOf(records: Iterable<EventRecord>): Standing | null {
  let newest: Standing | null = null;
  const decisions: EventRecord[] = [];
  for (const record of records) {
    const standing = parseStanding(record);
    if (standing !== null && (newest === null || standing.until > newest.until)) newest = standing;
    else decisions.push(record);
  }
  if (newest === null) return null;
  const rules = new Map(newest.rules);
  for (const record of decisions) {
    const decision = parseDecision(record);
    if (decision === null) continue;
    const { rule, at, since } = decision;
    if (at <= standingIn({ until: newest.until, rules }, rule).at) continue;
    rules.set(rule, {
      at,
      state: decision.does === "fires" ? { phase: "firing", began: since, fired: at } : QUIET,
    });
  }
  return { until: newest.until, rules };
}

/** How one threshold stands; one that was never heard of is quiet. */
export function standingIn({ until, rules }: Standing, rule: string): RuleStanding {
  return rules.get(rule) ?? { state: QUIET, at: until };
}
