import type { LedgerStats } from "../../signal/ledger/tally.ts";
import { counted, formatCount } from "../text/numbers.ts";
import { forTerminal } from "./plain.ts";

/** From here on a folder is near the 1,000 files that GitHub lists (REL-16). */
const MANY_FILES = 900;

/** What `opsbook ledger stats` counted, for a person. */
export function statsText(stats: LedgerStats): string {
  const { batches, files, bytes, zone, tip, fullest } = stats;
  const size = `${counted(batches, "batch", "batches")} in ${counted(files, "file")}, ${sizeText(bytes)}`;
  const blocks = [
    `${size}; weeks of ${zone}; newest batch ${tip}`,
    table(
      ["week", "records", "quarantine", "voided"],
      stats.weeks.map(({ week, records, quarantined, voided }) => [week, records, quarantined, voided]),
    ),
    table(["source", "records", "quarantine", "first and last"], stats.sources.map(sourceRow)),
    table(
      ["type", "records"],
      stats.types.map(({ type, records }) => [type, records]),
    ),
    table(
      ["in quarantine because", "entries"],
      stats.quarantine.map(({ code, entries }) => [code, entries]),
    ),
    stats.released > 0
      ? `${counted(stats.released, "row")} waited in quarantine and ${stats.released === 1 ? "was" : "were"} released since.`
      : "",
    fullest !== null && fullest.files >= MANY_FILES ? crowdedText(fullest) : "",
  ];
  return forTerminal(blocks.filter((block) => block !== "").join("\n\n"));
}

function sourceRow({ source, records, quarantined, first, last }: LedgerStats["sources"][number]): Cell[] {
  return [source, records, quarantined, first === "" ? "" : `${first.slice(0, 10)} to ${last.slice(0, 10)}`];
}

function crowdedText({ folder, files }: { folder: string; files: number }): string {
  return (
    `${folder} has ${counted(files, "file")}, and GitHub's pages list only 1,000. ` +
    "Nothing is lost, git reads them all. Import less often, in larger exports."
  );
}

function sizeText(bytes: number): string {
  return bytes < 1_000_000
    ? `${formatCount(Math.ceil(bytes / 1000))} KB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

type Cell = string | number;

/** Columns padded to their widest cell, numbers to the right, texts to the left; nothing for no rows. */
function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  if (rows.length === 0) return "";
  const isNumber = head.map((_, at) => typeof rows[0]?.[at] === "number");
  const cells = [
    head,
    ...rows.map((row) => row.map((cell) => (typeof cell === "number" ? formatCount(cell) : cell))),
  ];
  const widths = head.map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)));
  return cells
    .map((row) =>
      row
        .map((cell, at) => pad(cell, widths[at] ?? 0, isNumber[at] === true))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function pad(cell: string, width: number, right: boolean): string {
  return right ? cell.padStart(width) : cell.padEnd(width);
}
