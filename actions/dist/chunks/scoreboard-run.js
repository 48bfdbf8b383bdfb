import { n as instantOf, r as parseAsOf } from "./as-of.js";
import { J as definitionsOf } from "./local-instant.js";
import { t as forTerminal } from "./plain.js";
import { t as counted } from "./numbers.js";
import { t as weekSpans } from "./week-spans.js";
import { n as readValidCatalog } from "./catalog.js";
import { i as progressLine, n as print } from "./output.js";
import { n as openForReading } from "./sample-ledger.js";
import { O as canonicalJson, w as HEADLINE_PICTURE } from "./stages.js";
import { a as pageFiles, c as dataTable, d as textDifference, f as openBoard, i as frontFiles, l as definitionChanges, n as writeScoreboard, o as digestOf, r as surroundingsOf, s as dataLines, u as differences } from "./scoreboard.js";
import { i as weekCalendar } from "./week.js";
import { t as UsageError } from "./usage-error.js";
import { r as measureWeeks } from "./weeks.js";
import { t as ledgerAt } from "./anchored-ledger.js";
import path from "node:path";

// actions/shell/scoreboard/verify.ts
/**
* Computes every published week again, with the definitions that its facts carry, and compares every byte: facts, manifests, pages,
* pictures and the table; a file that Opsbook would not write is named. A week that the ledger of its own manifest still gives is superseded, not wrong.
* Throws UsageError where nothing was published.
*/
async function verifyScoreboard(request) {
	const folder = await openBoard(request.out);
	if (folder.weeks.length === 0) throw new UsageError(`There is nothing to verify in ${request.out}: it holds no data/<week>.json. Write the board with \`npx opsbook scoreboard\` first.`);
	const published = /* @__PURE__ */ new Map();
	for (const week of folder.weeks) published.set(week, await folder.facts(week));
	const facts = await verifyFacts(request, folder, published);
	const pages = await verifyPages(request, folder, published);
	const differing = [...facts.differing, ...pages.differing];
	const toDelete = filesToDelete(differing, published);
	const week = differing[0]?.file.match(/\d{4}-W\d{2}/)?.[0];
	const then = week === void 0 ? void 0 : published.get(week)?.definitions;
	return {
		weeks: [...folder.weeks],
		differing,
		foreign: pages.foreign,
		toDelete,
		losesGoals: toDelete.some((file) => /^data\/\d{4}-W\d{2}\.json$/.test(file)),
		superseded: facts.superseded,
		catalogChanges: then === void 0 ? [] : definitionChanges(then, request.definitions)
	};
}
/**
* A plain run draws a page with its pictures where the page is absent, and measures a closed week where its facts are. It does both for a
* week to date anyway, and writes the front page every time.
*/
function filesToDelete(differing, published) {
	const files = differing.flatMap(({ file }) => {
		const week = /\d{4}-W\d{2}/.exec(file)?.[0] ?? "";
		if (file.startsWith("charts/")) return [`weeks/${week}.md`];
		return file === "README.md" || file === "headline.svg" || file === `data/${week}.json` && isRunning(published.get(week)) ? [] : [file];
	});
	return [...new Set(files)];
}
function isRunning(facts) {
	return facts?.state === "to-date";
}
async function verifyFacts({ ledger, onProgress = () => {} }, folder, published) {
	const differing = [];
	const superseded = [];
	for await (const facts of again(ledger, published)) {
		onProgress(`Verifying ${facts.week}`);
		const file = `data/${facts.week}.json`;
		const text = await folder.text(file);
		const expected = canonicalJson(facts).text;
		if (text === null) continue;
		if (text === expected) differing.push(...await verifyManifest(folder, facts.week, text));
		else if (await wasRight(ledger, folder, published, facts.week, text)) {
			superseded.push(facts.week);
			differing.push(...await verifyManifest(folder, facts.week, text));
		} else differing.push({
			file,
			...differenceOf(expected, text)
		});
	}
	return {
		differing,
		superseded
	};
}
/** Every week from the first published one to the last, with the definitions that its own facts carry. */
function again(ledger, published, until) {
	const weeks = [...published.keys()];
	const first = published.get(weeks[0]);
	const to = until ?? weeks.at(-1);
	const last = published.get(to);
	const end = weekCalendar(last.zone).end(to);
	return measureWeeks({
		ledger,
		definitions: first.definitions,
		definitionsOf: async (week) => published.get(week)?.definitions ?? null,
		from: first.week,
		to,
		now: last.state === "closed" ? end : Date.parse(last.asOf)
	});
}
/** Whether the ledger, as it stood when the week was published, gives exactly what was published. */
async function wasRight(ledger, folder, published, week, text) {
	const manifest = await folder.manifest(week);
	const then = manifest?.ledger == null ? null : await ledgerAt(ledger, manifest.ledger);
	if (then === null) return false;
	for await (const facts of again(then, published, week)) if (facts.week === week) return canonicalJson(facts).text === text;
	return false;
}
async function verifyManifest(folder, week, text) {
	const manifest = await folder.manifest(week);
	const digest = digestOf(text);
	if (manifest === null || manifest.facts === digest) return [];
	return [{
		file: `data/${week}.manifest.json`,
		place: "facts",
		expected: digest,
		actual: manifest.facts
	}];
}
/** Pages, pictures and the table must be what the published facts give. */
async function verifyPages({ out, definitions, onProgress = () => {} }, folder, published) {
	const weeks = [...published.keys()];
	const board = {
		folder,
		weeks,
		facts: async (week) => published.get(week),
		surroundings: surroundingsOf(out, definitions)
	};
	const found = [];
	const own = /* @__PURE__ */ new Set();
	const compare = async (file, expected) => {
		own.add(file);
		const difference = textDifference(expected, await folder.text(file) ?? "");
		if (difference !== null) found.push({
			file,
			...difference
		});
	};
	for (const week of weeks) {
		onProgress(`Verifying the page of ${week}`);
		for (const [file, text] of await pageFiles(board, week)) await compare(file, text);
		own.add(`data/${week}.json`);
		if (published.get(week)?.state === "closed") own.add(`data/${week}.manifest.json`);
	}
	for (const [file, text] of await frontOf(board, published)) await compare(file, text);
	const lines = weeks.slice(-104).map((week) => [week, dataLines(published.get(week))]);
	await compare("data.csv", dataTable(new Map(lines)));
	return {
		differing: found,
		foreign: (await folder.all()).filter((file) => !own.has(file))
	};
}
/** The front page is the newest week's, or the newest closed one's beside a running week. */
async function frontOf(board, published) {
	const newest = board.weeks.at(-1);
	const closed = board.weeks.findLast((week) => published.get(week)?.state === "closed") ?? newest;
	const running = await frontFiles(board, newest);
	return await board.folder.holds("README.md", running.get("README.md")) ? running : frontFiles(board, closed);
}
/** The place in the data where there is one, else the line: the same values can be written otherwise. */
function differenceOf(expected, actual) {
	const [inData] = differences(JSON.parse(expected), JSON.parse(actual));
	return inData ?? textDifference(expected, actual);
}

// actions/cli/scoreboard/verdict.ts
const FILES_SHOWN = 20;
/** What a verification found, in words. */
function verdictText(verdict, out) {
	const { weeks, differing, foreign, superseded, catalogChanges } = verdict;
	const lines = [];
	const [first] = differing;
	if (first !== void 0) {
		const place = first.place === "" ? "" : `, ${first.place}`;
		lines.push(`${counted(differing.length, "file")} in ${out} ${differing.length === 1 ? "differs" : "differ"} from what the ledger gives.`, `First difference: ${out}/${first.file}${place}`, `  expected: ${first.expected}`, `  found:    ${first.actual}`);
		if (catalogChanges.length > 0) lines.push("The catalog has changed since that week:", ...catalogChanges.map((change) => `  ${change}`));
		lines.push(...remedy(verdict, out));
	}
	if (foreign.length > 0) lines.push(`${counted(foreign.length, "file")} in ${out} ${foreign.length === 1 ? "is" : "are"} not from Opsbook. Delete ${foreign.length === 1 ? "it" : "them"}, or keep ${foreign.length === 1 ? "it" : "them"} elsewhere:`, ...shown(foreign, out));
	if (superseded.length > 0) lines.push(`${counted(superseded.length, "week")} superseded by late records: ${superseded.join(", ")}. They were right when they were published; \`npx opsbook scoreboard\` restates them.`);
	if (lines.length === 0) lines.push(`${counted(weeks.length, "week")} verified: every byte of ${out} is what the ledger gives.`);
	return lines.join("\n");
}
/** What writes the right files again: a plain run keeps what it has no reason to doubt, so that goes first. */
function remedy({ toDelete, losesGoals }, out) {
	if (toDelete.length === 0) return ["Run `npx opsbook scoreboard`: it writes them again."];
	const goals = losesGoals ? ["A week whose data is deleted is judged again, by the goals that the catalog has today: restore that file with git if you can."] : [];
	return [
		`Restore the files with git (\`git restore --source COMMIT ${out}\`). Or delete these and run \`npx opsbook scoreboard\`, which writes them again:`,
		...shown(toDelete, out),
		...goals
	];
}
function shown(files, out) {
	const lines = files.slice(0, FILES_SHOWN).map((file) => `  ${out}/${file}`);
	return files.length > FILES_SHOWN ? [...lines, `  and ${files.length - FILES_SHOWN} more`] : lines;
}

// actions/cli/scoreboard/run.ts
const GOALS_NAMED = 3;
/** `opsbook scoreboard`: writes the board, or verifies the committed ones. Returns the exit code. */
async function scoreboard(options) {
	const catalog = await readValidCatalog(options.catalog);
	const definitions = definitionsOf(catalog);
	const named = options.ledger === void 0 ? {} : { ledger: options.ledger };
	const read = await openForReading({
		folder: options.catalog,
		catalog,
		...named
	});
	const line = progressLine();
	try {
		const base = {
			ledger: read.ledger,
			definitions,
			out: options.out,
			onProgress: line.show
		};
		if (options.verify) {
			const verdict = await verifyScoreboard(base);
			line.done();
			print(verdictText(verdict, options.out));
			return verdict.differing.length + verdict.foreign.length > 0 ? 1 : 0;
		}
		const now = options.asOf === void 0 ? read.now : asOfInstant(options.asOf, definitions.zone);
		const week = options.week === void 0 ? {} : { week: options.week };
		const written = await writeScoreboard({
			...base,
			now,
			...week
		});
		line.done();
		print(written.headline);
		print("");
		if (written.restated.length > 0) print(`Published before and different now: ${weekSpans(written.restated)}.`);
		if (written.removed.length > 0) print(`Taken away: the sample business's boards of ${weekSpans(written.removed)}.`);
		print(`The board of ${written.week}: ${path.join(options.out, "README.md")}`);
		if (written.goalsWaiting.length > 0) print(waitingText(written));
		const changes = written.changed.length === 0 ? "nothing changed" : `${counted(written.changed.length, "file")} changed`;
		print(`${counted(written.weeks.length, "week")} on it; ${changes}.`);
		return 0;
	} finally {
		line.done();
	}
}
/** A published week keeps the goals that it was judged by, so a goal set since does not show on it. */
function waitingText({ week, goalsWaiting }) {
	const goals = goalsWaiting.length === 1 ? "Your goal counts" : `Your ${goalsWaiting.length} changed goals count`;
	const names = goalsWaiting.slice(0, GOALS_NAMED).join("; ");
	const more = goalsWaiting.length > GOALS_NAMED ? ` and ${goalsWaiting.length - GOALS_NAMED} more` : "";
	return forTerminal(`${goals} from the next week (${names}${more}): ${week} was published before and keeps its own.`);
}
function asOfInstant(text, zone) {
	const asOf = parseAsOf(text);
	if (asOf) return instantOf(asOf, zone);
	throw new UsageError(`--as-of ${text} is neither a date (2026-11-22) nor an instant (2026-11-22T09:00:00Z).`);
}

export { scoreboard };