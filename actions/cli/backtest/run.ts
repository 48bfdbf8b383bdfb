import { instantOf, parseAsOf } from "../../core/as-of.ts";
import { definitionsOf, isComplete } from "../../core/catalog/definitions.ts";
import type { Definitions } from "../../core/catalog/generated/types.ts";
import { planOfAll, planReplay } from "../../core/decision/backtest.ts";
import { compileRules } from "../../core/decision/rule.ts";
import { backtestTerminal } from "../../core/report/decision/backtest-text.ts";
import { readCatalog, readValidCatalog } from "../../shell/catalog.ts";
import { readCatalogAt } from "../../shell/catalog-at.ts";
import { backtest as replayOver } from "../../shell/decision/backtest.ts";
import { print } from "../../shell/output.ts";
import { paint } from "../../shell/paint.ts";
import { openForReading } from "../../shell/sample-ledger.ts";
import { UsageError } from "../../shell/usage-error.ts";

export interface BacktestOptions {
  against: string;
  all: boolean;
  asOf?: string;
  catalog: string;
  ledger?: string;
}

/** Replays what changed against a branch over the ledger's newest weeks, and prints what would have been different. */
export async function backtest(options: BacktestOptions): Promise<void> {
  const started = performance.now();
  const catalog = await readValidCatalog(options.catalog);
  const after = definitionsOf(catalog);
  refuseUnreadable(after);
  const before = options.all ? null : await definitionsAt(options);
  const plan = before === null ? planOfAll(after) : planReplay({ before, after });
  const named = options.ledger === undefined ? {} : { ledger: options.ledger };
  const { ledger, now } = await openForReading({ folder: options.catalog, catalog, ...named });
  const asOf = options.asOf === undefined ? now : instantAt(options.asOf, after.zone);
  const found = await replayOver(ledger, { before: before ?? after, after }, plan, asOf);
  if (found === null) {
    throw new UsageError(
      "the ledger has no weeks to replay, or its weeks are cut by another zone than that of the catalog. `opsbook ledger stats` shows what it holds.",
    );
  }
  if (!found.isTold) {
    print("There are no records to replay: the ledger holds nothing yet that happened in the business.");
    return;
  }
  const workflows = [...(before?.workflows ?? []), ...after.workflows];
  const titles = new Map(workflows.map(({ name, title }) => [name, title]));
  print(backtestTerminal(found.replays, found.weeks, titles));
  print(paint.dim(`\n(${((performance.now() - started) / 1000).toFixed(2)} s)`));
}

/** Of what nobody can read it would seem that it never fires. */
function refuseUnreadable(definitions: Definitions): void {
  const [first, ...more] = compileRules(definitions).unreadable;
  if (first === undefined) return;
  const others = more.length === 0 ? "" : ` (and ${more.length} more)`;
  throw new UsageError(
    `the threshold ${first.id} cannot be read${others}, so nothing can be said of it. Run \`npx opsbook validate\` and mend what it shows.`,
  );
}

async function definitionsAt({ catalog, against }: BacktestOptions): Promise<Definitions> {
  const base = await readCatalogAt(catalog, await readCatalog(catalog), against);
  if (isComplete(base.catalog.catalog)) return definitionsOf(base.catalog.catalog);
  throw new UsageError(
    `the catalog of ${against} cannot be read, so there is nothing to compare with. Name another one with --against, or replay every threshold as it stands with --all.`,
  );
}

function instantAt(text: string, zone: string): number {
  const asOf = parseAsOf(text);
  if (asOf) return instantOf(asOf, zone);
  throw new UsageError(
    `--as-of ${text} is neither a date (2026-11-22) nor an instant (2026-11-22T09:00:00Z).`,
  );
}
