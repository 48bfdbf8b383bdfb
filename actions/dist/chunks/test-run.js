import { a as runTests, i as thresholdTestsFit, n as readingText, o as testsOf } from "./trial-text.js";
import { n as localText } from "./local-instant.js";
import { t as printable } from "./width.js";
import { t as counted } from "./numbers.js";
import { t as readCatalog } from "./catalog.js";
import { n as print } from "./output.js";
import { t as paint } from "./paint.js";
import { t as UsageError } from "./usage-error.js";
import { n as wantedPath, t as isWithin } from "./wanted-path.js";

// actions/core/report/decision/trial-report.ts
/** What each test expected and what came of it, for a terminal, and whether anything was not as it should be. */
function trialReport({ all, run, unfit, locate, paint }) {
	if (all.length === 0) return {
		text: "There is no test yet. Write thresholds.test.yaml beside a workflow: some events, and when its thresholds fire.",
		failed: false
	};
	const byFile = Map.groupBy(run, ({ tests }) => tests.file);
	const bad = run.filter(({ result }) => result.missing.length + result.unexpected.length > 0).length;
	const parts = [...byFile].map(([file, tests]) => [paint.strong(printable(file)), ...tests.map((one) => testText(one, locate, paint))].join("\n"));
	const stopped = all.length - run.length;
	const problems = unfit.map(({ file, range, message }) => paint.loud(`${place(file, range)} ${printable(message)}`));
	const good = run.length - bad;
	const summary = [
		`${counted(all.length, "test")}: ${good} as expected`,
		bad > 0 ? paint.loud(`${bad} not`) : "",
		stopped > 0 ? paint.loud(`${stopped} could not be run`) : ""
	];
	return {
		text: [
			...parts,
			...problems,
			`${summary.filter((part) => part !== "").join(", ")}.`
		].join("\n\n"),
		failed: bad + stopped + problems.length > 0
	};
}
function testText({ tests, test, path, result, definitions }, locate, paint) {
	const { zone } = definitions;
	const isGood = result.missing.length + result.unexpected.length === 0;
	const at = (below) => place(tests.file, locate(tests.file, { path: [...path, ...below] }));
	if (isGood) {
		const done = result.got.map((one) => `      ${localText(one.at, zone)}  ${one.does} ${one.rule.threshold.id}  ${paint.dim(readingText(one))}`);
		const nothing = `      ${paint.dim(`nothing happens until ${test.until}`)}`;
		return [`  ${paint.good("ok")}  ${printable(test.name)}`, ...done.length === 0 ? [nothing] : done].join("\n");
	}
	return [
		`  ${paint.loud("no")}  ${printable(test.name)}`,
		...result.missing.map((wanted) => `      expected  ${localText(wanted.at, zone)}  ${wanted.does} ${wanted.threshold}  ${paint.dim(at([
			"expect",
			wanted.place,
			"at"
		]))}`),
		...result.unexpected.map((one) => `      got       ${localText(one.at, zone)}  ${one.does} ${one.rule.threshold.id} (${readingText(one)})  ${paint.dim(at(["expect"]))}`)
	].join("\n");
}
function place(file, { start }) {
	return `${printable(file)}:${start.line}:${start.column}`;
}

// actions/cli/test/run.ts
/** Runs the tests of the thresholds, prints what each expected and got, and returns the exit code. */
async function test(paths, options) {
	const read = await readCatalog(options.catalog);
	const wanted = paths.map((one) => wantedPath(one, options.catalog, read.catalog.root));
	const isWanted = ({ file }) => wanted.length === 0 || wanted.some((one) => isWithin(file, one));
	const [broken] = read.findings;
	if (broken !== void 0) {
		const { file, range, message } = broken;
		throw new UsageError(`the catalog cannot be read: ${file}:${range.start.line}:${range.start.column} ${message}. Run \`npx opsbook validate --catalog ${options.catalog}\` and mend what it shows.`);
	}
	const unfit = thresholdTestsFit.check(read.catalog, { today: "" }).filter(isWanted);
	const { text, failed } = trialReport({
		all: testsOf(read.catalog).filter(({ tests }) => isWanted(tests)),
		run: runTests(read.catalog).filter(({ tests }) => isWanted(tests)),
		unfit: unfit.map(({ file, place, message }) => ({
			file,
			range: read.locate(file, place),
			message
		})),
		locate: read.locate,
		paint
	});
	print(text);
	return failed ? 1 : 0;
}

export { test };