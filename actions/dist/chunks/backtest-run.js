import { n as instantOf, r as parseAsOf } from "./as-of.js";
import { J as definitionsOf, Y as isComplete } from "./local-instant.js";
import { c as planOfAll, l as planReplay, n as backtestTerminal, t as backtest$1 } from "./backtest2.js";
import { i as compileRules } from "./evidence.js";
import { n as readValidCatalog, t as readCatalog } from "./catalog.js";
import { t as readCatalogAt } from "./catalog-at.js";
import { n as print } from "./output.js";
import { t as paint } from "./paint.js";
import { n as openForReading } from "./sample-ledger.js";
import { t as UsageError } from "./usage-error.js";

// actions/cli/backtest/run.ts
/** Replays what changed against a branch over the ledger's newest weeks, and prints what would have been different. */
async function backtest(options) {
	const started = performance.now();
	const catalog = await readValidCatalog(options.catalog);
	const after = definitionsOf(catalog);
	refuseUnreadable(after);
	const before = options.all ? null : await definitionsAt(options);
	const plan = before === null ? planOfAll(after) : planReplay({
		before,
		after
	});
	const named = options.ledger === void 0 ? {} : { ledger: options.ledger };
	const { ledger, now } = await openForReading({
		folder: options.catalog,
		catalog,
		...named
	});
	const asOf = options.asOf === void 0 ? now : instantAt(options.asOf, after.zone);
	const found = await backtest$1(ledger, {
		before: before ?? after,
		after
	}, plan, asOf);
	if (found === null) throw new UsageError("the ledger has no weeks to replay, or its weeks are cut by another zone than that of the catalog. `opsbook ledger stats` shows what it holds.");
	if (!found.isTold) {
		print("There are no records to replay: the ledger holds nothing yet that happened in the business.");
		return;
	}
	const workflows = [...before?.workflows ?? [], ...after.workflows];
	const titles = new Map(workflows.map(({ name, title }) => [name, title]));
	print(backtestTerminal(found.replays, found.weeks, titles));
	print(paint.dim(`\n(${((performance.now() - started) / 1e3).toFixed(2)} s)`));
}
/** Of what nobody can read it would seem that it never fires. */
function refuseUnreadable(definitions) {
	const [first, ...more] = compileRules(definitions).unreadable;
	if (first === void 0) return;
	const others = more.length === 0 ? "" : ` (and ${more.length} more)`;
	throw new UsageError(`the threshold ${first.id} cannot be read${others}, so nothing can be said of it. Run \`npx opsbook validate\` and mend what it shows.`);
}
async function definitionsAt({ catalog, against }) {
	const base = await readCatalogAt(catalog, await readCatalog(catalog), against);
	if (isComplete(base.catalog.catalog)) return definitionsOf(base.catalog.catalog);
	throw new UsageError(`the catalog of ${against} cannot be read, so there is nothing to compare with. Name another one with --against, or replay every threshold as it stands with --all.`);
}
function instantAt(text, zone) {
	const asOf = parseAsOf(text);
	if (asOf) return instantOf(asOf, zone);
	throw new UsageError(`--as-of ${text} is neither a date (2026-11-22) nor an instant (2026-11-22T09:00:00Z).`);
}

export { backtest };