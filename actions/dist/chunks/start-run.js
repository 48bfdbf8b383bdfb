import { t as checkCatalog } from "./check.js";
import { r as definitionsOf, t as readCatalog } from "./catalog.js";
import { i as summaryOf, r as summaryLine } from "./summary.js";
import { t as terminalFindings } from "./terminal.js";
import { t as counted } from "./numbers.js";
import { a as gitAt, r as checkGit } from "./git.js";
import { t as openLedger } from "./ledger.js";
import { i as progressLine, n as print } from "./output.js";
import { t as paint } from "./paint.js";
import { r as readManifest, t as importSample } from "./sample-ledger.js";
import { t as writeScoreboard } from "./scoreboard.js";
import { t as UsageError } from "./usage-error.js";
import path from "node:path";
import { mkdir, readdir, rm } from "node:fs/promises";

// actions/cli/start/run.ts
const CATALOG = "workflows-catalog";
const DATE_LENGTH = 10;
/**
* `opsbook start`: the main job, once through, on the sample business. Checks its catalog, loads its exports into a ledger of its own, measures all
* weeks and writes the scoreboard, everything in a scratch folder. Returns the exit code.
*/
async function start(options) {
	const began = performance.now();
	const read = await readCatalog(CATALOG);
	const manifest = await readManifest(CATALOG);
	if (manifest === null) throw new UsageError(`The sample business is not here: there is no ${CATALOG}/sample/manifest.json. Your own data goes through \`opsbook import\` and \`opsbook scoreboard\`.`);
	const business = read.catalog.settings[0]?.value.spec.business.name ?? "The sample business";
	print(paint.strong(`${business}: from its exports to a scoreboard`));
	heading(1, "Check the catalog");
	const findings = checkCatalog(read, { today: manifest.as_of.slice(0, DATE_LENGTH) });
	const summary = summaryOf(read.catalog, findings);
	if (findings.length > 0) print(terminalFindings(findings, read.files, paint));
	done(summaryLine(summary), began);
	if (summary.errors > 0) return 1;
	const scratch = path.resolve(options.out);
	await emptyScratch(scratch);
	const ledger = await loadExports(read.catalog, path.join(scratch, "ledger.git"));
	const out = path.join(scratch, "scoreboard");
	closing(await writeBoards(read.catalog, manifest, ledger, out), scratch, (performance.now() - began) / 1e3);
	return 0;
}
/** Only a folder that an earlier start made, or none, is replaced: nothing of the user's is lost. */
async function emptyScratch(scratch) {
	const mark = path.join(scratch, "ledger.git");
	const names = await readdir(scratch).catch(() => []);
	if (names.length > 0 && !names.includes(path.basename(mark))) throw new UsageError(`${scratch} holds something else. Name an empty folder with --out.`);
	await checkGit();
	await rm(scratch, {
		recursive: true,
		force: true
	});
	await mkdir(mark, { recursive: true });
	await gitAt(mark).run([
		"init",
		"--quiet",
		"--bare",
		mark
	]);
}
async function loadExports(catalog, folder) {
	heading(2, "Load the exports into a ledger");
	const began = performance.now();
	const ledger = await openLedger(folder);
	const summaries = [];
	await importSample(CATALOG, catalog, ledger, (summary) => {
		summaries.push(summary);
		print(`  ${paint.dim(exportLine(summary))}`);
	});
	const added = summaries.reduce((sum, one) => sum + one.added, 0);
	const quarantined = summaries.reduce((sum, one) => sum + one.quarantined, 0);
	done(`${counted(summaries.length, "export")}, ${counted(added, "record")}; ${counted(quarantined, "row")} in quarantine, each with its reason.`, began);
	return ledger;
}
function exportLine({ fileName, rows, added, alreadyThere, superseded, quarantined }) {
	const parts = [
		`${counted(rows.read, "row")} → ${counted(added, "record")}`,
		alreadyThere > 0 ? `${alreadyThere} already there` : "",
		superseded > 0 ? `${superseded} superseded` : "",
		quarantined > 0 ? `${quarantined} quarantined` : ""
	];
	return `${fileName.padEnd(30)} ${parts.filter((part) => part !== "").join(", ")}`;
}
async function writeBoards(catalog, manifest, ledger, out) {
	heading(3, "Measure every week and write its board");
	const began = performance.now();
	const line = progressLine();
	const written = await writeScoreboard({
		ledger,
		definitions: definitionsOf(catalog),
		out,
		now: Date.parse(manifest.as_of),
		onProgress: line.show
	}).finally(line.done);
	done(`${counted(written.weeks.length, "week")}, ${written.weeks[0]} to ${written.week}; ${counted(written.changed.length, "file")} written.`, began);
	return written;
}
function closing(written, scratch, seconds) {
	const at = path.relative(process.cwd(), scratch) || scratch;
	print(`\n${paint.strong(`Week ${written.week}:`)} ${written.headline}\n`);
	print(`The board    ${path.join(at, "scoreboard", "README.md")}`);
	print(`The figures  ${path.join(at, "scoreboard", "data", `${written.week}.json`)}`);
	print(`The ledger   ${path.join(at, "ledger.git")} ${paint.dim(`(${seconds.toFixed(1)} s in all)`)}`);
	print(`
What to try next:
  npm run preview -- ${path.join(at, "scoreboard")}   the board as GitHub shows it
  npx opsbook measure --workflow lead-response --ledger ${path.join(at, "ledger.git")}
  npx opsbook ledger verify --ledger ${path.join(at, "ledger.git")} --anchors ${path.join(at, "scoreboard", "data")}
  npx opsbook explain fallback-per-dependency          why a rule matters, wrong and right
  npx opsbook first-board YOUR-EXPORT.csv              a board from your own spreadsheet`);
}
function heading(number, text) {
	print(`\n${paint.strong(`${number}. ${text}`)}`);
}
function done(text, began) {
	const seconds = ((performance.now() - began) / 1e3).toFixed(1);
	print(`  ${paint.good("✓")} ${text} ${paint.dim(`(${seconds} s)`)}`);
}

export { start };