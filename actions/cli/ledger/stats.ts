import { grouped, plural } from "../../core/signal/ledger/plural.ts";
import { openLedger } from "../../shell/ledger/ledger.ts";
import { type LedgerStats, ledgerStats } from "../../shell/ledger/stats.ts";
import { print } from "../../shell/output.ts";
import { EMPTY } from "./empty.ts";

export interface StatsOptions {
  ledger?: string;
  format: "text" | "json";
}

/** From here on the folder is near the 1,000 files that GitHub lists. */
const MANY_FILES = 900;

/** `opsbook ledger stats`: what lies in the ledger. */
export async function stats({ ledger, format }: StatsOptions): Promise<void> {
  const found = await ledgerStats(await openLedger(ledger ?? "."));
  if (format === "json") print(JSON.stringify(found ?? { batches: 0, weeks: [] }, null, 2));
  else print(found === null ? EMPTY : render(found));
}

function render(found: LedgerStats): string {
  const weeks = found.weeks.map((week) => [week.week, week.records, week.quarantined, week.voided]);
  const sources = found.sources.map((source) => [
    source.source,
    source.records,
    source.quarantined,
    source.first === "" ? "" : `${source.first.slice(0, 10)} to ${source.last.slice(0, 10)}`,
  ]);
  const blocks = [
    `${plural(found.batches, "batch", "batches")} in ${plural(found.files, "file")}, ${megabytes(found.bytes)}; weeks of ${found.zone}; tip ${found.tip}`,
    table(["week", "records", "quarantine", "voided"], weeks),
    table(["source", "records", "quarantine", "from first to last"], sources),
    table(
      ["type", "records"],
      found.types.map(({ type, records }) => [type, records]),
    ),
  ];
  if (found.quarantine.length > 0) {
    const codes = found.quarantine.map(({ code, entries }) => [code, entries]);
    blocks.push(table(["in quarantine because", "entries"], codes));
  }
  if ((found.fullest?.files ?? 0) >= MANY_FILES)
    blocks.push(crowded(found.fullest as { folder: string; files: number }));
  return blocks.join("\n\n");
}

function crowded({ folder, files }: { folder: string; files: number }): string {
  return `${folder} has ${grouped(files)} files, and GitHub's pages list only 1,000. Nothing is lost: git reads them all. Import less often, in larger exports.`;
}

function megabytes(bytes: number): string {
  return bytes < 1_000_000
    ? `${grouped(Math.ceil(bytes / 1000))} KB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** Columns padded to their widest cell: numbers to the right, texts to the left. */
function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === "number" ? grouped(cell) : cell)));
  const widths = head.map((name, at) => Math.max(name.length, ...cells.map((row) => row[at]?.length ?? 0)));
  const isNumber = head.map((_, at) => typeof rows[0]?.[at] === "number");
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) =>
        isNumber[at] ? cell.padStart(widths[at] as number) : cell.padEnd(widths[at] as number),
      )
      .join("  ")
      .trimEnd();
  return [line(head), ...cells.map(line)].join("\n");
}
