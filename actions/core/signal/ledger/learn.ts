import type { WeekCalendar } from "../../week.ts";
import { parseLedgerPath } from "./files.ts";
import { hashText } from "./hash.ts";
import type { IdIndex } from "./id-index.ts";
import { contentOfLine } from "./line.ts";
import { keyOfRecord } from "./plan.ts";
import { type LedgerFile, linesOf, parseQuarantineLines, parseRecords, VOIDED } from "./resolve.ts";
import { isRelease, startWaiting, stopWaiting } from "./waiting.ts";

/**
 * Brings an index up to date with a file of the ledger. Files come in the chain's order.
 * Throws Error naming file and line where a line is not a record.
 */
export function learnFile(index: IdIndex, file: LedgerFile, calendar: WeekCalendar): void {
  if (parseLedgerPath(file.path)?.kind === "quarantine") learnQuarantine(index, file);
  else learnRecords(index, file, calendar);
}

function learnQuarantine(index: IdIndex, file: LedgerFile): void {
  for (const line of parseQuarantineLines(file)) {
    if (isRelease(line)) stopWaiting(index, line);
    else startWaiting(index, line, Date.parse(line.time ?? line.recordedtime ?? ""));
  }
}

function learnRecords(index: IdIndex, file: LedgerFile, calendar: WeekCalendar): void {
  const lines = linesOf(file);
  for (const [at, record] of parseRecords(file).entries()) {
    const time = Date.parse(record.time);
    if (record.type === VOIDED) {
      const key = keyOfRecord(String(record.data?.source), String(record.data?.id));
      const known = index.get(key);
      // A record that has moved to another week is not voided by the line that takes its old self out.
      const isHere = known !== null && calendar.of(known.time) === calendar.of(time);
      if (isHere) index.set(key, { ...known, standing: "void" });
    } else {
      const content = hashText({ low: 0, high: 0 }, contentOfLine(lines[at] as string));
      index.set(keyOfRecord(record.source, record.id), { standing: "live", content, time });
    }
  }
}
