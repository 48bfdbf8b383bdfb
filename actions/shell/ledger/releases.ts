import { parseQuarantine } from "../../core/signal/ledger/resolve.ts";
import type { EventRecord } from "../../core/signal/record.ts";
import type { Ledger } from "./ledger.ts";

/** Counts the rows of a source that lay in quarantine and become records now, because the row or the Source was mended. */
export interface Releases {
  see: (record: EventRecord) => void;
  /** Begins anew: the rows are read again. */
  restart: () => void;
  count: () => number;
}

/** Older rows are mended by nobody any more, and reading them would cost more the older the ledger is. */
const WEEKS = 8;

/**
 * Reads what lies in quarantine of a source, of the newest weeks. A row is known again by its type and its case: what was
 * wrong with it was mended, so nothing else of it needs to be the same.
 */
export async function releasesOf(ledger: Ledger, source: string): Promise<Releases> {
  const waiting = new Map<string, number>();
  const weeks = (await ledger.weeks()).filter(({ quarantine }) => quarantine !== null).slice(-WEEKS);
  for (const { week } of weeks) {
    for await (const file of ledger.readQuarantine(week)) {
      for (const entry of parseQuarantine(file)) {
        const { subject } = entry.fields;
        if (entry.source !== source || entry.type === undefined || subject === undefined) continue;
        const key = keyOf(entry.type, String(subject));
        waiting.set(key, (waiting.get(key) ?? 0) + 1);
      }
    }
  }
  let released = new Map<string, number>();
  return {
    see: ({ type, subject = "" }) => {
      const key = keyOf(type, subject);
      const known = waiting.get(key);
      if (known !== undefined) released.set(key, known);
    },
    restart: () => {
      released = new Map();
    },
    count: () => [...released.values()].reduce((sum, one) => sum + one, 0),
  };
}

function keyOf(type: string, subject: string): string {
  return `${type}\n${subject}`;
}
