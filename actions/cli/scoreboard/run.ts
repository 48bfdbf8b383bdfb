import path from "node:path";
import { instantOf, parseAsOf } from "../../core/as-of.ts";
import { definitionsOf } from "../../core/catalog/definitions.ts";
import { counted } from "../../core/report/text/numbers.ts";
import { addWeeks } from "../../core/week.ts";
import { readValidCatalog } from "../../shell/catalog.ts";
import { print, progressLine } from "../../shell/output.ts";
import { openForReading } from "../../shell/sample-ledger.ts";
import { verifyScoreboard } from "../../shell/scoreboard/verify.ts";
import { writeScoreboard } from "../../shell/scoreboard.ts";
import { UsageError } from "../../shell/usage-error.ts";
import { verdictText } from "./verdict.ts";

export interface ScoreboardOptions {
  week?: string;
  out: string;
  verify: boolean;
  asOf?: string;
  catalog: string;
  ledger?: string;
}

/** `opsbook scoreboard`: writes the board, or verifies the committed ones. Returns the exit code. */
export async function scoreboard(options: ScoreboardOptions): Promise<number> {
  const catalog = await readValidCatalog(options.catalog);
  const definitions = definitionsOf(catalog);
  const named = options.ledger === undefined ? {} : { ledger: options.ledger };
  const read = await openForReading({ folder: options.catalog, catalog, ...named });
  const line = progressLine();
  try {
    const base = { ledger: read.ledger, definitions, out: options.out, onProgress: line.show };
    if (options.verify) {
      const verdict = await verifyScoreboard(base);
      line.done();
      print(verdictText(verdict, options.out));
      return verdict.differing.length + verdict.foreign.length > 0 ? 1 : 0;
    }
    const now = options.asOf === undefined ? read.now : asOfInstant(options.asOf, definitions.zone);
    const week = options.week === undefined ? {} : { week: options.week };
    const written = await writeScoreboard({ ...base, now, ...week });
    line.done();
    print(written.headline);
    print("");
    if (written.restated.length > 0) print(`Published before and different now: ${spans(written.restated)}.`);
    print(`The board of ${written.week}: ${path.join(options.out, "README.md")}`);
    const changes =
      written.changed.length === 0 ? "nothing changed" : `${counted(written.changed.length, "file")} changed`;
    print(`${counted(written.weeks.length, "week")} on it; ${changes}.`);
    return 0;
  } finally {
    line.done();
  }
}

/** Weeks in a row as "2026-W21 to 2026-W24". */
function spans(weeks: readonly string[]): string {
  const rows: string[][] = [];
  for (const week of weeks) {
    const row = rows.at(-1);
    if (row !== undefined && addWeeks(row.at(-1) as string, 1) === week) row.push(week);
    else rows.push([week]);
  }
  return rows.map((row) => (row.length === 1 ? row[0] : `${row[0]} to ${row.at(-1)}`)).join(", ");
}

function asOfInstant(text: string, zone: string): number {
  const asOf = parseAsOf(text);
  if (asOf) return instantOf(asOf, zone);
  throw new UsageError(
    `--as-of ${text} is neither a date (2026-11-22) nor an instant (2026-11-22T09:00:00Z).`,
  );
}
