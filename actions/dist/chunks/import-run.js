import { t as loadCatalog } from "./load.js";
import { t as closest } from "./closest.js";
import { a as importText, n as readingProgress, t as instantOf } from "./instant.js";
import { n as readValidCatalog } from "./catalog.js";
import { t as now } from "./clock.js";
import { a as piiKeyOf, r as importFile } from "./import.js";
import { t as openLedger } from "./ledger.js";
import { n as print } from "./output.js";
import { t as UsageError } from "./usage-error.js";
import path from "node:path";
import { readFile } from "node:fs/promises";

// actions/core/signal/source/import-summary.ts
/** True where a person should look before going on: nothing could be read, or not all of the file. */
function isFailure(result) {
	if (!result.ok) return true;
	const { rows, complete } = result.summary;
	return !complete || rows.records === 0 && rows.unreadable > 0;
}

// actions/cli/import/run.ts
/** `opsbook import`: each file in turn, so that the later one wins where a Source lets it. */
async function runImport(files, options) {
	const clock = options.asOf === void 0 ? now() : instantOf(options.asOf);
	const catalog = await readValidCatalog(options.catalog);
	const source = await findSource(options.source, catalog);
	const piiKey = piiKeyOf(process.env);
	const ledger = await openLedger(options.ledger ?? ".");
	const results = [];
	for (const file of files) {
		const progress = readingProgress(path.basename(file));
		const { dryRun } = options;
		const request = {
			file,
			source,
			catalog,
			ledger,
			now: clock,
			piiKey,
			dryRun,
			progress: progress.show
		};
		const result = await importFile(request).finally(progress.done);
		results.push(result);
		if (options.format === "text") print(importText(result));
	}
	if (options.format === "json") print(JSON.stringify({ imports: results }, null, 2));
	if (results.some(isFailure)) process.exitCode = 1;
}
/** The Source of this name in the catalog, or in the file of this path. Throws UsageError where there is none. */
async function findSource(wanted, catalog) {
	const known = catalog.sources.find(({ value, file }) => value.metadata.name === wanted || file === wanted);
	if (known !== void 0) return known.value;
	if (/\.ya?ml$/.test(wanted)) return sourceOfFile(wanted);
	const names = catalog.sources.map(({ value }) => value.metadata.name);
	const near = closest(wanted, names);
	const hint = near === null ? `The catalog has: ${names.join(", ") || "none"}.` : `Did you mean ${near}?`;
	throw new UsageError(`There is no Source "${wanted}". ${hint}`);
}
async function sourceOfFile(file) {
	const text = await readFile(file, "utf8").catch((cause) => {
		throw new UsageError(`The Source ${file} cannot be read. Check its path.`, { cause });
	});
	const place = `catalog/sources/${path.basename(file).replace(/\.yml$/, ".yaml")}`;
	const { catalog, findings } = loadCatalog(/* @__PURE__ */ new Map([[place, text]]), "catalog");
	const [wrong] = findings.filter((finding) => finding.file === place);
	const [source] = catalog.sources;
	if (source !== void 0) return source.value;
	const where = wrong === void 0 ? "" : ` ${wrong.range.start.line}:${wrong.range.start.column} ${wrong.message}`;
	throw new UsageError(`${file} is no Source:${where}. ${wrong?.fix ?? "Write `kind: Source` in it."}`);
}

export { runImport };