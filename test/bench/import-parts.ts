import { once } from "node:events";
import { createWriteStream } from "node:fs";
import path from "node:path";
import { readValidCatalog } from "../../actions/shell/catalog.ts";
import { importFile } from "../../actions/shell/import.ts";
import { openLedger } from "../../actions/shell/ledger/ledger.ts";
import { SAMPLE_KEY } from "../../actions/shell/sample-ledger.ts";
import { parseWeek } from "./measure-parts.ts";
import { timed } from "./result.ts";

const CATALOG = "workflows-catalog";
const SOURCE = "help-desk";
const CHANGES = ["New", "Answered", "Scheduled", "On site", "Waiting for part", "Solved"];
const MONDAY = Date.UTC(2026, 9, 19);
const WEEK_MS = 7 * 24 * 3_600_000;
const NOW = MONDAY + 8 * 24 * 3_600_000;
const LINES_IN_BLOCK = 1000;

/** The parts of the bench of imports. */
export const IMPORT_PARTS = {
  "write-export": (file: string, rows: string) => timed(() => writeExport(file, Number(rows))),
  import: importExport,
  "parse-all": (ledger: string) => parseWeek(ledger),
} as const;

/** An export as the sample business's help desk makes it: one row for each change of a ticket, all of one week. */
async function writeExport(file: string, rows: number): Promise<void> {
  const out = createWriteStream(file);
  let block = "ticket,change,changed_at,status,via,priority,requester,in_time,synced_at\n";
  for (let row = 0; row < rows; row += 1) {
    const ticket = Math.floor(row / CHANGES.length);
    const change = row % CHANGES.length;
    const time = MONDAY + Math.floor((row / rows) * WEEK_MS);
    const requester = `person.${ticket % 50_000}@example.com`;
    block +=
      `T-${1_000_000 + ticket},${change + 1},${instant(time)},${CHANGES[change]},phone,P2,` +
      `${requester},${change === CHANGES.length - 1 ? "yes" : ""},${instant(time + 20_000)}\n`;
    if (row % LINES_IN_BLOCK !== 0) continue;
    if (!out.write(block)) await once(out, "drain");
    block = "";
  }
  out.end(block);
  await once(out, "close");
}

function instant(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

/** `opsbook import` without the start of Node and the reading of the catalog. */
async function importExport(folder: string, file: string) {
  const catalog = await readValidCatalog(path.resolve(CATALOG));
  const source = catalog.sources.find(({ value }) => value.metadata.name === SOURCE)?.value;
  if (!source) throw new Error(`the sample business has no Source ${SOURCE}`);
  const ledger = await openLedger(folder);
  const request = { file, source, catalog, ledger, now: NOW, piiKey: SAMPLE_KEY };
  return timed(async () => {
    const result = await importFile(request);
    if (!result.ok || result.summary.quarantined > 0) throw new Error(JSON.stringify(result).slice(0, 1000));
  });
}
