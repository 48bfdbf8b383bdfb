import type { IdIndex } from "../../core/signal/ledger/id-index.ts";
import type { IdKey } from "../../core/signal/ledger/id-key.ts";
import type { WeekCalendar } from "../../core/week.ts";
import type { Git } from "../git.ts";
import { indexAt, keepIndex } from "./index-cache.ts";

/** What is known of ids at one commit of the ledger. */
export interface KnownIds {
  /** Holds all ids, or those that were asked for with `load`. It is updated with what is planned on top. */
  readonly index: IdIndex;
  /** So many rows are gathered before their ids are loaded; 0 where every id is there. */
  readonly rowsAtOnce: number;
  load: (keys: readonly IdKey[]) => Promise<void>;
  /** Keeps what is known now, at this commit, for the next time. */
  keep: (commit: string | null) => Promise<void>;
}

/** All ids, from this machine's own cache. */
export async function allIds(git: Git, commit: string | null, calendar: WeekCalendar): Promise<KnownIds> {
  const index = await indexAt(git, commit, calendar);
  return {
    index,
    rowsAtOnce: 0,
    load: async () => {},
    keep: async (at) => {
      if (at !== null && at !== commit) await keepIndex(git, at, index);
    },
  };
}
