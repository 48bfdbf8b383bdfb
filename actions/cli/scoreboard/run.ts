import path from "node:path";
import { instantOf, parseAsOf } from "../../core/as-of.ts";
import { definitionsOf } from "../../core/catalog/definitions.ts";
import { forTerminal } from "../../core/report/ledger/plain.ts";
import { counted } from "../../core/report/text/numbers.ts";
import { weekSpans } from "../../core/report/text/week-spans.ts";
import { readValidCatalog } from "../../shell/catalog.ts";
import { print, progressLine } from "../../shell/output.ts";
import { openForReading } from "../../shell/sample-ledger.ts";
import { verifyScoreboard } from "../../shell/scoreboard/verify.ts";
import { type WrittenScoreboard, writeScoreboard } from "../../shell/scoreboard.ts";
import { UsageError } from "../../shell/usage-error.ts";
import { verdictText } from "./verdict.ts";

const GOALS_NAMED = 3;

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
    if (written.restated.length > 0)
      print(`Published before and different now: ${weekSpans(written.restated)}.`);
    if (written.removed.length > 0)
      print(`Taken away: the sample business's boards of ${weekSpans(written.removed)}.`);
    print(`The board of ${written.week}: ${path.join(options.out, "README.md")}`);
    if (written.goalsWaiting.length > 0) print(waitingText(written));
    const changes =
      written.changed.length === 0 ? "nothing changed" : `${counted(written.changed.length, "file")} changed`;
    print(`${counted(written.weeks.length, "week")} on it; ${changes}.`);
    return 0;
  } finally {
    line.done();
  }
}

/** A published week keeps the goals that it was judged by, so a goal set since does not show on it. */
function waitingText({ week, goalsWaiting }: WrittenScoreboard): string {
  const goals =
    goalsWaiting.length === 1 ? "Your goal counts" : `Your ${goalsWaiting.length} changed goals count`;
  const names = goalsWaiting.slice(0, GOALS_NAMED).join("; ");
  const more = goalsWaiting.length > GOALS_NAMED ? ` and ${goalsWaiting.length - GOALS_NAMED} more` : "";
  return forTerminal(
    `${goals} from the next week (${names}${more}): ${week} was published before and keeps its own.`,
  );
}

function asOfInstant(text: string, zone: string): number {
  const asOf = parseAsOf(text);
  if (asOf) return instantOf(asOf, zone);
  throw new UsageError(
    `--as-of ${text} is neither a date (2026-11-22) nor an instant (2026-11-22T09:00:00Z).`,
  );
}
