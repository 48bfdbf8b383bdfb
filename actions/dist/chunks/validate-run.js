import { r as parseAsOf, t as dayOf } from "./as-of.js";
import { r as waitingRules, t as checkCatalog } from "./check.js";
import { n as githubFindings, t as jsonFindings } from "./json.js";
import { i as summaryOf, r as summaryLine, t as counted } from "./summary.js";
import { t as terminalFindings } from "./terminal.js";
import { t as readCatalog } from "./catalog.js";
import { t as now } from "./clock.js";
import { n as print } from "./output.js";
import { t as paint } from "./paint.js";
import { n as recurringBeside } from "./recurring.js";
import { t as UsageError } from "./usage-error.js";
import { n as wantedPath, t as isWithin } from "./wanted-path.js";

// actions/cli/validate/run.ts
/** Checks a catalog, prints its findings, and returns the exit code. */
async function validate(paths, options) {
	const started = performance.now();
	const read = await readCatalog(options.catalog);
	const wanted = paths.map((one) => wantedPath(one, options.catalog, read.catalog.root));
	const isWanted = ({ file }) => wanted.length === 0 || wanted.some((one) => isWithin(file, one));
	const day = today(options.asOf, read);
	if (options.against !== void 0) {
		const { validateAgainst } = await import("./against.js");
		return validateAgainst(read, {
			...options,
			against: options.against,
			day,
			isWanted
		});
	}
	const all = checkCatalog(read, {
		today: day,
		recurring: await recurringBeside(options.catalog)
	});
	const findings = all.filter(isWanted);
	const summary = summaryOf(read.catalog, findings);
	if (options.format === "json") print(jsonFindings(findings, summary));
	else if (options.format === "github") print(githubFindings(findings, summary));
	else printText(read, findings, all.length - findings.length, performance.now() - started);
	return summary.errors > 0 ? 1 : 0;
}
function today(asOf, { catalog }) {
	const zone = catalog.cadences[0]?.value.spec.zone;
	const given = asOf === void 0 ? { instant: now() } : parseAsOf(asOf);
	if (given === null) throw new UsageError(`--as-of ${asOf} is neither a date (2026-11-22) nor an instant (2026-11-22T09:00:00Z).`);
	return dayOf(given, zone !== void 0 && isZone(zone) ? zone : "UTC");
}
/** A zone that does not exist is a finding, so the check must get as far as that. */
function isZone(zone) {
	try {
		dayOf({ instant: 0 }, zone);
		return true;
	} catch (error) {
		if (error instanceof RangeError) return false;
		throw error;
	}
}
function printText(read, findings, elsewhere, milliseconds) {
	const time = paint.dim(`(${(milliseconds / 1e3).toFixed(2)} s)`);
	const line = summaryLine(summaryOf(read.catalog, findings));
	const rest = elsewhere > 0 ? ` ${elsewhere} more elsewhere in the catalog.` : "";
	if (findings.length === 0) {
		print(`${paint.good("All good.")} ${line}${rest} ${time}`);
		return;
	}
	const [first] = findings;
	print(`${terminalFindings(findings, read.files, paint)}\n`);
	print(`${line}${rest} ${time}`);
	const waiting = waitingRules(read);
	if (waiting > 0) print(`${counted(waiting, "rule")} could not be asked yet, for want of files that cannot be read.`);
	print(paint.dim(`\`npx opsbook explain ${first?.code}\` tells more and shows it right.`));
}

export { validate };