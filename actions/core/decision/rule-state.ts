/**
 * Where a threshold stands. quiet: nothing. pending: it holds, but not long enough yet. firing: it has fired. clearing: what
 * ends it holds, but not long enough yet.
 */
export type RuleState =
  | { phase: "quiet" }
  | { phase: "pending"; since: number }
  | { phase: "firing"; began: number; fired: number }
  | { phase: "clearing"; began: number; fired: number; since: number };

export type Phase = RuleState["phase"];

export const QUIET: RuleState = { phase: "quiet" };

/** What a threshold shows at one instant; null where nobody can say. */
export interface Signs {
  when: () => boolean | null;
  clear: () => boolean | null;
}

/**
 * The state at an instant from the state before it. What cannot be said is never good news: it ends a wait for firing, which
 * must hold without a gap, and a wait for the end, which must be seen; it neither fires nor clears anything.
 *
 * @param hold how long `when` holds before it fires, and `clear` before it is over, in milliseconds.
 */
export function stateAt(state: RuleState, at: number, hold: number, signs: Signs): RuleState {
  switch (state.phase) {
    case "quiet":
    case "pending": {
      if (signs.when() !== true) return QUIET;
      const since = state.phase === "pending" ? state.since : at;
      return at - since >= hold ? { phase: "firing", began: since, fired: at } : { phase: "pending", since };
    }
    case "firing":
    case "clearing": {
      const { began, fired } = state;
      if (signs.clear() !== true) return { phase: "firing", began, fired };
      const since = state.phase === "clearing" ? state.since : at;
      return at - since >= hold ? QUIET : { phase: "clearing", began, fired, since };
    }
    default:
      return state satisfies never;
  }
}

/** When the state changes if nothing else does; null where only something new can change it. */
export function dueAt(state: RuleState, hold: number): number | null {
  return state.phase === "pending" || state.phase === "clearing" ? state.since + hold : null;
}

/** Whether people were called and it is not over. */
export function isFiring(state: RuleState): boolean {
  return state.phase === "firing" || state.phase === "clearing";
}
