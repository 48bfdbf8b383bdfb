import type { AppendResult, IncomingRow, OnChange } from "../../../../actions/core/signal/ledger/batch.ts";
import {
  compareForReading,
  compareLedgerPaths,
  parseLedgerPath,
  renderLedgerPath,
} from "../../../../actions/core/signal/ledger/files.ts";
import { createIdIndex, type IdIndex } from "../../../../actions/core/signal/ledger/id-index.ts";
import { learnFile } from "../../../../actions/core/signal/ledger/learn.ts";
import { planBatch } from "../../../../actions/core/signal/ledger/plan.ts";
import { type LedgerFile, resolveWeek } from "../../../../actions/core/signal/ledger/resolve.ts";
import type { EventRecord } from "../../../../actions/core/signal/record.ts";
import { weekCalendar } from "../../../../actions/core/week.ts";

/** A ledger without git: the same plan, files and reading, in memory. */
export interface MemoryLedger {
  files: Map<string, string[]>;
  append: (rows: readonly IncomingRow[], onChange: OnChange) => Omit<AppendResult, "batch" | "conflicts">;
  /** Forgets the index; the next append reads it from the lines again, as after a lost cache. */
  loseIndex: () => void;
  resolve: () => Promise<Map<string, EventRecord[]>>;
}

export function memoryLedger(zone = "UTC"): MemoryLedger {
  const calendar = weekCalendar(zone);
  const files = new Map<string, string[]>();
  let index: IdIndex | null = createIdIndex();
  let batches = 0;

  const fileAt = (path: string): LedgerFile => ({
    path,
    changes: parseLedgerPath(path)?.changes === true,
    bytes: Buffer.from((files.get(path) as string[]).map((line) => `${line}\n`).join("")),
  });
  const paths = (order: typeof compareLedgerPaths): string[] => {
    const place = (path: string) => parseLedgerPath(path) as NonNullable<ReturnType<typeof parseLedgerPath>>;
    return [...files.keys()].toSorted((a, b) => order(place(a), place(b)));
  };
  const relearned = (): IdIndex => {
    const fresh = createIdIndex();
    for (const path of paths(compareLedgerPaths)) learnFile(fresh, fileAt(path), calendar);
    return fresh;
  };
  return {
    files,
    append: (rows, onChange) => {
      index ??= relearned();
      const number = batches + 1;
      const batch = `${String(number).padStart(6, "0")}-00000000`;
      const plan = planBatch({
        index,
        calendar,
        onChange: () => onChange,
        at: "2026-12-01T00:00:00.000Z",
        batch: number,
        write: (place, line) => {
          const path = renderLedgerPath({ ...place, batch, part: 1 });
          files.set(path, [...(files.get(path) ?? []), line]);
        },
      });
      for (const row of rows) plan.take(row);
      const result = plan.finish();
      if (result.weeks.length > 0) batches++;
      return result;
    },
    loseIndex: () => {
      index = null;
    },
    resolve: async () => {
      const weeks = new Map<string, EventRecord[]>();
      const records = paths(compareForReading).filter((path) => path.startsWith("records/"));
      for (const [week, ofWeek] of Map.groupBy(records, (path) => path.split("/")[1] as string)) {
        weeks.set(week, await recordsOf(ofWeek.map(fileAt)));
      }
      return weeks;
    },
  };
}

/** The records that count among the files of one week. */
export async function recordsOf(files: readonly LedgerFile[]): Promise<EventRecord[]> {
  async function* stream(): AsyncGenerator<LedgerFile> {
    yield* files;
  }
  const records: EventRecord[] = [];
  for await (const block of resolveWeek(stream())) records.push(...block);
  return records;
}
