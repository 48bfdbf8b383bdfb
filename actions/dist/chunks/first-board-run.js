import { i as groupText, n as readingProgress, r as SET_KEY, t as instantOf } from "./instant.js";
import { t as isZone } from "./zone.js";
import { t as now } from "./clock.js";
import { J as definitionsOf } from "./local-instant.js";
import { i as weekCalendar } from "./week.js";
import { n as readValidCatalog } from "./catalog.js";
import { a as gitAt } from "./git.js";
import { _ as readNumber, a as piiKeyOf, c as surveyFile, d as headingOf, f as mapRows, l as csvRecords, o as openFile, r as importFile, t as compileFor, u as utf8Bytes } from "./import.js";
import { t as openLedger } from "./ledger.js";
import { n as writeScoreboard } from "./scoreboard.js";
import { t as UsageError } from "./usage-error.js";
import { n as print } from "./output.js";
import { t as closest } from "./closest.js";
import { n as compileTimes } from "./times.js";
import { stripVTControlCharacters, styleText } from "node:util";
import path from "node:path";
import { existsSync } from "node:fs";
import process$1, { stdin, stdout } from "node:process";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import f__default from "node:readline";

// actions/core/signal/first-board/reconcile.ts
/** Counts rows by what the import makes of them. */
function reconciler() {
	const seen = /* @__PURE__ */ new Set();
	const counts = {
		rows: 0,
		cases: 0,
		duplicates: 0,
		unreadable: 0,
		undated: 0,
		partly: 0
	};
	return {
		add: ({ records, quarantined }) => {
			const opened = records.find(({ type }) => type === "case.opened");
			counts.rows++;
			if (opened === void 0) {
				if (quarantined.length > 0) counts.unreadable++;
				else counts.undated++;
				return;
			}
			const subject = opened.subject;
			if (seen.has(subject)) counts.duplicates++;
			else counts.cases++;
			if (!seen.has(subject) && quarantined.length > 0) counts.partly++;
			seen.add(subject);
		},
		result: () => ({ ...counts })
	};
}
/** `312 rows = 305 leads + 4 duplicates + 3 unreadable`. */
function reconciliationText(counts, cases) {
	const parts = [
		`${counts.cases} ${cases}`,
		counts.duplicates > 0 ? `${counts.duplicates} ${counts.duplicates === 1 ? "duplicate" : "duplicates"}` : "",
		counts.unreadable > 0 ? `${counts.unreadable} unreadable` : "",
		counts.undated > 0 ? `${counts.undated} without a date` : ""
	].filter((part) => part !== "");
	const partly = counts.partly > 0 ? `; ${counts.partly} of the ${cases} in part only` : "";
	return `${counts.rows} rows = ${parts.join(" + ")}${partly}`;
}

// actions/core/report/import/first-board.ts
/** What became of a spreadsheet: how it was read, where each row went, the board, and what to export next time. */
function firstBoardText(answers, made) {
	const { summary, reconciliation } = made;
	return [
		readAs(answers),
		doubtText(answers),
		[reconciliationText(reconciliation, answers.name), ...summary.groups.map(groupText)].join("\n"),
		personalText(answers, summary),
		[
			`${made.week}: ${made.headline}`,
			`  board    ${made.board}/README.md`,
			`  catalog  ${made.catalog}`,
			`  ledger   ${made.ledger}`
		].join("\n"),
		["Not measured yet. Export this as well next time:", ...made.missing.map(missingLine)].join("\n"),
		[
			"Next week, with the newer export of the same cases:",
			`  npx opsbook import FILE --source ${answers.name} --catalog ${made.catalog} --ledger ${made.ledger}`,
			`  npx opsbook scoreboard --catalog ${made.catalog} --ledger ${made.ledger} --out ${made.board}`
		].join("\n")
	].filter((block) => block !== "").join("\n\n");
}
function readAs({ roles, ways, zone }) {
	return [
		"The columns were read as:",
		...[
			["number", roles.id],
			["came in", roles.opened],
			["answered", roles.answered],
			["finished", roles.closed],
			["outcome", roles.status],
			["channel", roles.channel],
			["amount", roles.value],
			["person", roles.person]
		].map(([what, column]) => `  ${what.padEnd(9)}${column === null ? "(none)" : `"${column}"`}`),
		`  times    ${ways.join(", ")} in ${zone}`
	].join("\n");
}
function doubtText({ doubts }) {
	if (doubts.length === 0) return "";
	const again = "  To change it: remove the folder that was made, and run the call again with what is said above.";
	return [
		"Guessed, since nobody was asked. Check it:",
		...doubts.map((doubt) => `  ! ${doubt}`),
		again
	].join("\n");
}
function personalText({ roles, personal }, { hashed, dropped }) {
	if (hashed.length > 0) return `Stored as keyed hashes only: ${hashed.join(", ")}.`;
	const left = personal.filter((column) => column !== roles.person);
	const never = left.length > 0 ? `Never read: ${left.join(", ")}.` : "";
	if (dropped.length === 0) return never;
	const how = `  fix: ${SET_KEY}`;
	return `${`Dropped, since OPSBOOK_PII_KEY is not set: ${dropped.join(", ")}. ${never}`.trim()}\n${how}`;
}
function missingLine({ measure, column }) {
	return `  ⚪ ${measure}: ${column}`;
}

// actions/core/signal/first-board/answers.ts
const LONGEST_ID = 60;
/** A word as an id: `Google Ads` is google-ads. `other` where nothing is left of it. */
function idOf(text) {
	const id = text.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("ß", "ss").toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^[-0-9]+|-+$/g, "").slice(0, LONGEST_ID).replace(/-+$/, "");
	return id === "" ? "other" : id;
}
/** True where the sheet tells which cases were won, and when. */
function tellsSales({ roles, won }) {
	return roles.closed !== null && roles.status !== null && won.length > 0;
}

// actions/core/signal/first-board/source-text.ts
const q$1 = (text) => JSON.stringify(text);
const list = (texts) => `[${texts.map(q$1).join(", ")}]`;
/** The Source of a spreadsheet, as a person could have written it: comments say what to change. */
function sourceText(answers) {
	const { name, zone, ways, personal } = answers;
	return `${[
		"# yaml-language-server: $schema=../../../schemas/source.schema.json",
		"apiVersion: opsbook/v1",
		"kind: Source",
		`metadata: {name: ${name}}`,
		"spec:",
		"  format: csv",
		...dialect(answers),
		`  zone: ${q$1(zone)}                # the sheet's times are local times of this zone`,
		`  times: ${list(ways)}`,
		...personal.length > 0 ? [`  personal: ${list(personal)}    # never stored as they are`] : [],
		"  on_change: supersede             # a sheet is corrected by hand: the newest row counts",
		"  # Each rule reads one time column and makes one record of it; an empty time makes none.",
		"  emit:",
		...opened(answers),
		...answered$1(answers),
		...closed(answers),
		...sold(answers)
	].join("\n")}\n`;
}
function dialect({ delimiter, encoding, decimal, skipLines }) {
	const parts = [
		...delimiter === "," ? [] : [`delimiter: ${q$1(delimiter)}`],
		...encoding === "utf-8" ? [] : [`encoding: ${encoding}`],
		...decimal === "." ? [] : [`decimal: ${q$1(decimal)}`],
		...skipLines === 0 ? [] : [`skip_lines: ${skipLines}`]
	];
	return parts.length === 0 ? [] : [`  csv: {${parts.join(", ")}}`];
}
/** The lines that every rule begins with. A sheet does not tell when it knew of something: the import's time counts. */
function rule(answers, type, time) {
	const { id, person } = answers.roles;
	return [
		`    - type: ${type}`,
		`      time: ${q$1(time)}`,
		`      id: ${list([id])}`,
		`      subject: ${q$1(id)}`,
		...person === null ? [] : [`      person: ${q$1(person)}`],
		`      workflow: ${answers.name}`
	];
}
function opened(answers) {
	return [...rule(answers, "case.opened", answers.roles.opened), ...channelOf(answers)];
}
function channelOf({ roles: { channel }, channels }) {
	return channel === null ? [] : ["      channel:", ...translation(channel, channels, "        ")];
}
function answered$1(answers) {
	const { answered: time } = answers.roles;
	return time === null ? [] : [...rule(answers, "case.responded", time), "      actor: human"];
}
function closed(answers) {
	const { closed: time, status } = answers.roles;
	if (time === null) return [];
	const outcome = ["      data:", "        outcome:"];
	return [...rule(answers, "case.completed", time), ...status === null ? [] : [...outcome, ...translation(status, answers.statuses, "          ")]];
}
function sold(answers) {
	const { closed: time, status, value, channel } = answers.roles;
	if (!tellsSales(answers)) return [];
	const when = `      when: {column: ${q$1(status)}, in: ${list(answers.won)}}`;
	const met = [
		...rule(answers, "touch.recorded", time),
		when,
		...channelOf(answers)
	];
	return [
		...channel === null ? [] : met,
		...rule(answers, "conversion.won", time),
		when,
		...channelOf(answers),
		...value === null ? [] : [`      data: {value: {column: ${q$1(value)}, as: number}}`]
	];
}
/** Only words that were seen are written down; any other becomes `other`, so that no name slips through. */
function translation(column, words, indent) {
	return [
		`${indent}column: ${q$1(column)}`,
		...words.length === 0 ? [] : [`${indent}map: {${words.map((word) => `${q$1(word)}: ${idOf(word)}`).join(", ")}}`],
		`${indent}default: ${words.length === 0 ? "unknown" : "other"}`
	];
}

// actions/core/signal/first-board/catalog-text.ts
const q = (text) => JSON.stringify(text);
/** One file: its path in the catalog's folder, its kind, and what stands below the kind. */
const file = (path, schema, kind, lines) => {
	return [path, `${[
		...[`# yaml-language-server: $schema=${"../".repeat(path.split("/").length + 1)}schemas/${schema}.schema.json`, "apiVersion: opsbook/v1"],
		`kind: ${kind}`,
		...lines
	].join("\n")}\n`];
};
/**
* A small catalog around one spreadsheet that measures at once: path in the catalog's folder to text. `key` tells that
* persons are kept as hashes: only then a customer who comes back can be recognised.
*/
function catalogText(answers, key) {
	return new Map([
		settings$1(answers),
		people(),
		cadence(answers),
		approval(),
		risk(),
		...eventTypes(answers),
		[`sources/${answers.name}.yaml`, sourceText(answers)],
		workflow(answers, key),
		playbook(answers)
	]);
}
function settings$1({ business, currency }) {
	return file("settings.yaml", "settings", "Settings", [
		"metadata: {name: settings}",
		"spec:",
		"  live: false                      # true once real people stand in people.yaml",
		`  business: {name: ${q(business)}}`,
		...currency === null ? [] : [`  currency: ${currency}`]
	]);
}
function people() {
	return file("people.yaml", "people", "People", [
		"metadata: {name: people}",
		"spec:",
		"  people:                          # roles first; write accounts in when you go live",
		"    - {id: owner, name: Owner, github: null}",
		"    - {id: work-lead, name: Who does the work, github: null}",
		"    - {id: quality-lead, name: Who checks the work, github: null}",
		"  teams:",
		"    - {name: work, title: Work, owner: work-lead}"
	]);
}
function cadence({ zone }) {
	return file("cadence.yaml", "cadence", "Cadence", [
		"metadata: {name: cadence}",
		"spec:",
		`  zone: ${q(zone)}                # weeks are cut by it: the first import fixes it`,
		"  business_hours:                  # correct these: they count where a measure says `hours: business`",
		...[
			"mon",
			"tue",
			"wed",
			"thu",
			"fri"
		].map((day) => `    ${day}: ["08:00-17:00"]`),
		"  weekly: {priorities: \"mon 09:00\", quality: \"wed 09:00\", scoreboard: \"fri 15:00\"}",
		"  audit: {sample: 15}"
	]);
}
function approval() {
	return file("policies/approval.yaml", "approval-policy", "ApprovalPolicy", [
		"metadata: {name: approval}",
		"spec:",
		"  default: [owner]",
		"  paths: []"
	]);
}
function risk() {
	return file("policies/risk.yaml", "risk-policy", "RiskPolicy", [
		"metadata: {name: risk}",
		"spec:",
		"  owner: owner",
		"  decisions:",
		"    - {class: legal, approver: owner, examples: [Signing a contract]}",
		"    - {class: pricing, approver: owner, examples: [A discount]}",
		"    - {class: financial, approver: owner, examples: [A refund]}",
		"  outbound:",
		"    - {risk: low, approval: spot-check, examples: [A note that the work is done]}",
		"    - {risk: high, approval: required, examples: [A first message to a new customer]}"
	]);
}
function eventTypes(answers) {
	const { answered, closed, status, value, channel } = answers.roles;
	const types = [[
		"case.opened",
		"A case came in",
		"Someone needs something from us.",
		[]
	]];
	if (answered !== null) types.push([
		"case.responded",
		"We answered",
		"A person of ours answered.",
		[]
	]);
	if (closed !== null) {
		const fields = status === null ? [] : ["      outcome: {type: string, maxLength: 60}"];
		types.push([
			"case.completed",
			"The case was finished",
			"The work on it ended.",
			fields
		]);
	}
	if (tellsSales(answers)) {
		if (channel !== null) types.push([
			"touch.recorded",
			"A customer met us on a channel",
			"Where a case that was won came from.",
			[]
		]);
		const fields = value === null ? [] : ["      value: {type: number, minimum: 0}"];
		types.push([
			"conversion.won",
			"A customer said yes",
			"Someone bought.",
			fields
		]);
	}
	return types.map(([name, title, description, fields]) => file(`events/${name}.yaml`, "event-type", "EventType", [
		`metadata: {name: ${name}, title: ${title}}`,
		"spec:",
		`  description: ${description}`,
		"  data:",
		"    type: object",
		"    additionalProperties: false",
		...fields.length === 0 ? ["    properties: {}"] : ["    properties:", ...fields]
	]));
}
function workflow(answers, key) {
	const { name, roles } = answers;
	const channels = [.../* @__PURE__ */ new Set([...answers.channels.map(idOf), "other"])];
	return file(`workflows/${name}/workflow.yaml`, "workflow", "Workflow", [
		`metadata: {name: ${name}, title: ${q(titleOf(name))}, team: work}`,
		"spec:",
		"  purpose: Every case is answered and finished. Write here why that matters.",
		"  owner: work-lead",
		"  reviewer: quality-lead",
		"  escalation: owner",
		"  stage: baseline",
		"  risk: {decision: none, outbound: none}",
		...roles.channel === null ? [] : [`  channels: [${channels.join(", ")}]`],
		"  playbook: playbook.yaml",
		"  runbooks: {}",
		"  dependencies: []",
		"  measures:                        # a goal gives a number its colour. Write it into the braces, such as",
		"                                   # response_time: {from: ..., to: ..., goal: \"<= 1h\"}, or goal: \">= 20\" for a count",
		...roles.answered === null ? [] : ["    response_time: {from: case.opened, to: first case.responded where actor = human}"],
		...roles.closed === null ? [] : ["    cycle_time: {from: case.opened, to: last case.completed}", "    throughput: {count: case.completed}"],
		...tellsSales(answers) && answers.roles.person !== null && key ? ["    conversion_assist: {lookback: 90d}"] : [],
		"    opened: {count: case.opened}"
	]);
}
function playbook({ name }) {
	return file(`workflows/${name}/playbook.yaml`, "playbook", "Playbook", [
		`metadata: {name: ${name}}`,
		"spec:",
		"  steps:",
		"    - {id: take-on, kind: route, does: Hand the case to the one who does the work, to: work-lead}"
	]);
}
function titleOf(name) {
	const words = name.replaceAll("-", " ");
	return words.charAt(0).toUpperCase() + words.slice(1);
}

// actions/core/signal/first-board/next-columns.ts
/** What is missing on the first board, and the column or sheet that brings it. */
function nextColumns(answers, key) {
	const { answered, closed, status, channel, value, person } = answers.roles;
	const missing = [];
	const add = (measure, column) => missing.push({
		measure,
		column
	});
	if (answered === null) add("response time", "the time of the first answer by a person, such as \"First reply\"");
	if (closed === null) add("cycle time and throughput", "the time at which the case was finished, such as \"Closed\"");
	if (!tellsSales(answers)) {
		const needs = closed === null || status === null ? "the outcome and its time, such as \"Outcome\" and \"Closed\"" : "a word for a sale";
		add("conversions", status === null || closed === null ? needs : `${needs} in "${status}", such as Won`);
	} else if (value === null) add("value of conversions", "the amount of each sale, such as \"Amount\"");
	if (channel === null) add("attribution by channel", "where the case came from, such as \"Source\"");
	if (person === null) add("conversions assisted by earlier visits", "the customer's e-mail address, such as \"Email\": it is stored as a hash");
	else if (!key) add("conversions assisted by earlier visits", `nothing new: set OPSBOOK_PII_KEY, so that "${person}" is stored as a hash and not dropped`);
	add("rework and reopen rate", "a second export with one row for each change of status: case, status, time");
	add("completion quality", "a small sheet of checked cases: case, time of the check, pass or fail");
	return missing;
}

// actions/shell/first-board.ts
/**
* Writes a Source and a small catalog for one spreadsheet, imports it, and draws its first board. Nothing that exists
* is overwritten, and what was begun is taken away again if it does not come to an end.
* Throws UsageError where the folder is not empty, or nothing of the sheet can be read.
*/
async function firstBoard(request) {
	const made = await makeFolder(request.out);
	try {
		return await build(request);
	} catch (error) {
		for (const name of await readdir(request.out)) await rm(path.join(request.out, name), { recursive: true });
		if (made !== void 0) await rm(made, { recursive: true });
		throw error;
	}
}
/** The topmost folder that was made, or undefined where all of it was there. */
async function makeFolder(folder) {
	const made = await mkdir(folder, { recursive: true });
	if ((await readdir(folder)).length === 0) return made;
	throw new UsageError(`The folder ${folder} is not empty, and nothing is overwritten. Name another one with --out.`);
}
async function build({ file, answers, out, now, piiKey, ...rest }) {
	const catalogFolder = path.join(out, "workflows-catalog");
	await writeFiles(catalogFolder, catalogText(answers, piiKey !== null));
	const catalog = await readValidCatalog(catalogFolder);
	const source = catalog.sources[0]?.value;
	if (source === void 0) throw new Error("the catalog that was written has no Source");
	const { reconciliation, newest } = await reconcile(file, compileFor(source, catalog, piiKey), now, answers.zone);
	const ledgerFolder = rest.ledger ?? path.join(out, "ledger.git");
	if (rest.ledger === void 0) await gitAt(out).run([
		"init",
		"--quiet",
		"--bare",
		path.resolve(ledgerFolder)
	]);
	const ledger = await openLedger(ledgerFolder);
	const progress = rest.progress === void 0 ? {} : { progress: rest.progress };
	const imported = await importFile({
		file,
		source,
		catalog,
		ledger,
		now,
		piiKey,
		...progress
	});
	if (!imported.ok) throw new UsageError(imported.problems.map(({ message, fix }) => `${message}. ${fix}`).join("\n"));
	const board = path.join(out, "scoreboard");
	const definitions = definitionsOf(catalog);
	const week = newest ?? await weekToShow(ledger, answers.zone, now);
	const written = await writeScoreboard({
		ledger,
		definitions,
		out: board,
		now,
		week
	});
	return {
		reconciliation,
		summary: imported.summary,
		week: written.week,
		headline: written.headline,
		missing: nextColumns(answers, piiKey !== null),
		catalog: catalogFolder,
		ledger: ledgerFolder,
		board
	};
}
async function writeFiles(folder, files) {
	for (const [name, text] of files) {
		const target = path.join(folder, name);
		await mkdir(path.dirname(target), { recursive: true });
		await writeFile(target, text, { flag: "wx" });
	}
}
async function reconcile(file, compiling, now, zone) {
	const problems = (list) => new UsageError(list.map(({ message, fix }) => `${message}: ${fix}`).join("\n"));
	if (!compiling.ok) throw problems(compiling.problems);
	const opened = await openFile(file, compiling.compiled);
	if (!opened.ok) throw problems(opened.problems);
	const counts = reconciler();
	const calendar = weekCalendar(zone);
	const running = calendar.start(calendar.of(now));
	let newest = Number.NEGATIVE_INFINITY;
	const context = {
		file: "",
		fileName: "",
		now,
		recordedtime: new Date(now).toISOString()
	};
	for await (const rows of mapRows(opened.rows, compiling.compiled, context, () => {})) for (const { outcome } of rows) {
		counts.add(outcome);
		for (const { type, time } of outcome.records) if (type === "case.opened" && Date.parse(time) < running) newest = Math.max(newest, Date.parse(time));
	}
	const reconciliation = counts.result();
	if (reconciliation.cases > 0) return {
		reconciliation,
		newest: Number.isFinite(newest) ? calendar.of(newest) : null
	};
	throw new UsageError("No row of the sheet could be read as a case. Check with --id, --opened and --dates what each column is.");
}
/** Where no new case came in before this week: the newest week that is over and in which something happened, else the one that is running. */
async function weekToShow(ledger, zone, now) {
	const calendar = weekCalendar(zone);
	return (await ledger.weeks()).filter(({ records }) => records !== null).map(({ week }) => week).findLast((week) => calendar.end(week) <= now) ?? calendar.of(now);
}

// actions/shell/rows/sheet.ts
const DELIMITERS = [
	",",
	";",
	"	",
	"|"
];
const ENCODINGS = [
	"utf-8",
	"windows-1252",
	"utf-16le"
];
const LOOKED_AT = 200;
const ROWS_KEPT = 2e4;
/** A title line above the header fills fewer cells than this share of the columns. */
const FILLED_HEADER = .6;
/** Finds out how a CSV file is written and reads its first rows. Throws UsageError where there is no such file. */
async function readSheet(path) {
	const found = await surveyInAnyEncoding(path);
	if (!found.ok) return found;
	const { survey, encoding } = found;
	const [best] = (await Promise.all(DELIMITERS.map((delimiter) => lookWith(survey, delimiter)))).toSorted((a, b) => b.score - a.score);
	if (best === void 0 || best.score === 0 || best.first.startsWith("{")) return {
		ok: false,
		problem: {
			message: "this is no table with several columns",
			fix: "export it as CSV, with the names of the columns in the first row"
		}
	};
	const { delimiter, skipLines } = best;
	const table = await readTable(survey, {
		delimiter,
		skipLines
	});
	if (table.rows.length > 0) return {
		ok: true,
		sheet: {
			survey,
			encoding,
			delimiter,
			skipLines,
			table
		}
	};
	return {
		ok: false,
		problem: {
			message: "there are no rows below the header",
			fix: "export it again"
		}
	};
}
async function surveyInAnyEncoding(path) {
	let first = null;
	for (const encoding of ENCODINGS) {
		const surveyed = await surveyFile(path, encoding);
		if (surveyed.ok) return {
			ok: true,
			survey: surveyed.survey,
			encoding
		};
		first ??= surveyed.problem;
	}
	return {
		ok: false,
		problem: first
	};
}
async function lookWith(survey, delimiter) {
	const records = await firstRecords(survey, {
		delimiter,
		skipLines: 0
	}, LOOKED_AT);
	const widths = records.filter(({ fault }) => fault === void 0).map(({ cells }) => cells.length);
	const width = commonest(widths);
	const share = widths.filter((one) => one === width).length / Math.max(records.length, 1);
	const first = records[0]?.cells[0]?.trim() ?? "";
	const score = width < 2 ? 0 : width * share * share;
	return {
		delimiter,
		skipLines: linesAboveHeader(records, width),
		score,
		first
	};
}
function commonest(numbers) {
	const counts = /* @__PURE__ */ new Map();
	for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
	return [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}
function linesAboveHeader(records, width) {
	const filled = ({ cells }) => cells.filter((cell) => cell.trim() !== "").length;
	const widest = Math.max(...records.map(filled), 1);
	const header = records.findIndex((record) => record.cells.length >= width && filled(record) >= FILLED_HEADER * widest);
	return records.slice(0, Math.max(header, 0)).reduce((lines, { cells }) => lines + 1 + newlinesIn(cells), 0);
}
function newlinesIn(cells) {
	return cells.reduce((count, cell) => count + cell.split("\n").length - 1, 0);
}
async function readTable(survey, dialect) {
	const [header, ...rest] = (await firstRecords(survey, dialect, ROWS_KEPT)).filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
	const headings = (header?.cells ?? []).map(headingOf);
	const width = headings.findLastIndex((heading) => heading !== "") + 1;
	return {
		headings,
		rows: rest.filter(({ cells }) => cells.length >= width && cells.slice(width).every((cell) => cell.trim() === "")).map(({ cells }) => cells)
	};
}
async function firstRecords(survey, dialect, most) {
	const records = [];
	for await (const block of csvRecords(utf8Bytes(survey, () => {}), dialect)) {
		records.push(...block);
		if (records.length >= most) break;
	}
	return records.slice(0, most);
}

// actions/core/signal/first-board/table.ts
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const PHONE = /^\+?[\d\s()./-]{7,}$/;
const DATE_LIKE = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/;
const NUMBER = /^[-−]?\s*[$€£¥]?\s*\d[\d.,\s'’]*\s*(?:[$€£¥]|[A-Z]{3})?$/;
/** Looks at every column that has a heading. */
function lookAt({ headings, rows }) {
	return headings.flatMap((heading, position) => {
		if (heading === "") return [];
		const values = rows.map((row) => (row[position] ?? "").trim()).filter((text) => text !== "");
		const counts = /* @__PURE__ */ new Map();
		for (const text of values) counts.set(text, (counts.get(text) ?? 0) + 1);
		const words = [...counts].toSorted(([, a], [, b]) => b - a).map(([text]) => text);
		const share = (test) => values.length === 0 ? 0 : values.filter(test).length / values.length;
		return [{
			heading,
			position,
			values,
			filled: rows.length === 0 ? 0 : values.length / rows.length,
			words,
			different: values.length === 0 ? 0 : counts.size / values.length,
			emails: share((text) => EMAIL.test(text)),
			phones: share((text) => PHONE.test(text) && !DATE_LIKE.test(text) && /[\s()/+-]|^0/.test(text)),
			numbers: share((text) => NUMBER.test(text))
		}];
	});
}

// actions/core/signal/first-board/time-ways.ts
const CLOCKS = [
	"",
	" H:mm",
	" H:mm:ss",
	" h:mm a",
	" h:mm:ss a"
];
const withClocks = (dates) => dates.flatMap((date) => CLOCKS.map((clock) => `${date}${clock}`));
const NEUTRAL = [
	"iso",
	...withClocks([
		"d.M.yyyy",
		"d.M.yy",
		"yyyy/M/d",
		"d MMM yyyy",
		"d-MMM-yyyy",
		"d-MMM-yy",
		"MMM d, yyyy",
		"MMMM d, yyyy",
		"d MMMM yyyy"
	]),
	"EEE, d MMM yyyy H:mm:ss X",
	"yyyy-MM-dd HH:mm:ss X"
];
const BY_ORDER = {
	day: withClocks([
		"d/M/yyyy",
		"d/M/yy",
		"d-M-yyyy"
	]),
	month: withClocks([
		"M/d/yyyy",
		"M/d/yy",
		"M-d-yyyy"
	])
};
const MOST_WAYS = 4;
/** Plain numbers are times only within these bounds: 1982 to 2064. */
const NUMERIC = [
	{
		way: "excel",
		least: 3e4,
		most: 6e4
	},
	{
		way: "unix",
		least: 4e8,
		most: 3e9
	},
	{
		way: "unix-ms",
		least: 4e11,
		most: 3e12
	}
];
/**
* Guesses how times are written from the texts themselves: the fewest ways that read most of them. Where day and
* month could change places in every one, `preferred` decides and `open` says so.
*/
function guessWays(values, decimal, preferred) {
	const numeric = numericWay(values);
	if (numeric !== null) return {
		ways: [numeric],
		order: null,
		open: false,
		example: null
	};
	const tries = {
		day: cover(values, "day", decimal),
		month: cover(values, "month", decimal)
	};
	const other = preferred === "day" ? "month" : "day";
	const order = tries[other].read > tries[preferred].read ? other : preferred;
	const { ways } = tries[order];
	const matters = ways.some((way) => BY_ORDER[order].includes(way));
	const open = matters && tries.day.read === tries.month.read;
	const example = values.find((text) => !readsSame(text, ways, tries[order === "day" ? "month" : "day"].ways)) ?? null;
	return {
		ways,
		order: matters ? order : null,
		open,
		example: open ? example : null
	};
}
/** The share of texts that one of the ways reads. */
function readShare(values, ways, decimal) {
	const read = readerOf(ways, decimal);
	return values.length === 0 || read === null ? 0 : values.filter((text) => read(text) !== null).length / values.length;
}
function numericWay(values) {
	const numbers = values.map((text) => /^\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(",", ".")) : NaN);
	return NUMERIC.find(({ least, most }) => {
		const fitting = numbers.filter((value) => value >= least && value <= most).length;
		return values.length > 0 && fitting / values.length >= .9;
	})?.way ?? null;
}
function cover(values, order, decimal) {
	const readers = [...NEUTRAL, ...BY_ORDER[order]].map((way) => ({
		way,
		read: readerOf([way], decimal)
	}));
	const ways = [];
	let left = [...values];
	while (ways.length < MOST_WAYS && left.length > 0) {
		let best = {
			way: "",
			rest: left
		};
		for (const { way, read } of readers) {
			const rest = left.filter((text) => read?.(text) === null);
			if (rest.length < best.rest.length) best = {
				way,
				rest
			};
		}
		if (best.way === "") break;
		ways.push(best.way);
		left = best.rest;
	}
	return {
		ways: ways.length > 0 ? ways : ["iso"],
		read: values.length - left.length
	};
}
/** The instant of a text in UTC, or null. */
function readerOf(ways, decimal) {
	const compiled = compileTimes(ways, "UTC", decimal);
	if (!compiled.ok) return null;
	return (text) => {
		const instant = compiled.read(text, "");
		return typeof instant === "number" ? instant : null;
	};
}
function readsSame(text, one, other) {
	return readerOf(one, ".")?.(text) === readerOf(other, ".")?.(text);
}

// actions/core/signal/first-board/words.ts
const words = (text) => text.split(" ");
/**
* Words by which people head such columns, in English, German, French and Spanish; the surer ones first. A heading is
* cut into words, so that "Lead ID" has the word "id" and "Idea" has not.
*/
const ROLE_WORDS = {
	id: words("id nr no number nummer numero ref reference ticket case key order # lead quote invoice job request vorgang auftrag rechnung"),
	opened: words("created opened received submitted eingang eingegangen erstellt angelegt reported requested inquiry cree creado recu issued sent ordered booked entered added start date datum fecha"),
	answered: words("response responded reply replied answered answer contacted antwort beantwortet kontakt reponse respuesta contact called call phoned touch"),
	closed: words("closed completed resolved finished solved done won decided abschluss abgeschlossen geschlossen erledigt fertig beendet ende end ferme cerrado settled paid delivered shipped bezahlt"),
	status: words("status stage state outcome result phase ergebnis stand statut estado"),
	owner: words("owner assignee assigned agent rep salesperson bearbeiter zustandig verantwortlich responsable"),
	channel: words("source channel origin medium campaign referrer via quelle kanal herkunft canal origen heard came"),
	value: words("value amount revenue price total deal betrag wert umsatz summe preis montant importe quoted agreed offer"),
	person: words("email mail e-mail")
};
/** Words of headings under which people, or free texts about them, stand. */
const PERSONAL_WORDS = new Set("name customer client contact company person kunde vorname nachname firma nom prenom cliente nombre email mail phone tel telephone telefon mobile mobil handy address adresse street strasse city ort zip plz postal birthday geburtstag note notes notiz notizen comment comments kommentar bemerkung message nachricht description beschreibung subject betreff owner assignee agent rep salesperson bearbeiter".split(" "));
/** Words that say of a status that the customer bought. */
const WON_WORDS = new Set("won booked sold accepted converted purchased gewonnen verkauft gebucht angenommen auftrag gagne ganado vendido".split(" "));
/** The words of a heading: lower case, without accents. `E-Mail` gives e, mail and email. */
function wordsOf(text) {
	const words = text.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("ß", "ss").replaceAll(/([a-z])([A-Z])/g, "$1 $2").toLowerCase().split(/[^a-z#]+/).filter((word) => word !== "");
	return words.includes("mail") ? [...words, "email"] : words;
}
/** Columns headed by one of these alone hold names; "First reply" does not. */
const NAMES_ALONE = /* @__PURE__ */ new Set(["first", "last"]);
/** Times that something should happen, not that it did. */
const PLANS = new Set("due deadline fallig expected planned scheduled appointment overdue next follow termin".split(" "));
const BIRTHDAYS = /* @__PURE__ */ new Set([
	"birthday",
	"birth",
	"born",
	"dob",
	"geburtstag",
	"geburtsdatum"
]);
const MACHINES = /* @__PURE__ */ new Set([
	"auto",
	"automatic",
	"autoreply",
	"bot",
	"automatisch",
	"system"
]);
/** True for headings of columns that are treated as personal, whether they are read or not. */
function isPersonalHeading(heading) {
	const words = wordsOf(heading);
	return words.some((word) => PERSONAL_WORDS.has(word)) || words.length === 1 && NAMES_ALONE.has(words[0]);
}
/** True for headings of times that are only planned. */
function isPlan(heading) {
	return wordsOf(heading).some((word) => PLANS.has(word));
}
/** True for headings of dates that belong to a person and not to a case. */
function isBirthday(heading) {
	return wordsOf(heading).some((word) => BIRTHDAYS.has(word));
}
/** True for the words of a status that mean a sale. `Not sold` is none. */
function meansWon(status) {
	const words = wordsOf(status);
	return words.some((word) => WON_WORDS.has(word)) && !words.some((word) => [
		"not",
		"nicht",
		"lost",
		"no"
	].includes(word));
}
/** How surely a heading names a role: 0 not at all; words that stand first in the list count more. */
function headingScore(heading, role) {
	const list = ROLE_WORDS[role];
	const words = wordsOf(heading);
	if (role === "answered" && words.some((word) => MACHINES.has(word))) return 0;
	const places = words.map((word) => list.indexOf(word)).filter((place) => place >= 0);
	return places.length === 0 ? 0 : 1 - Math.min(...places) / (list.length + 1);
}

// actions/core/signal/first-board/guess.ts
const MOSTLY = .8;
const HALF = .5;
const FEW_WORDS = 30;
const TIME_ROLES = [
	"opened",
	"answered",
	"closed"
];
const SIGNS = {
	$: "USD",
	"€": "EUR",
	"£": "GBP"
};
const NOBODY = {
	id: null,
	opened: null,
	answered: null,
	closed: null,
	status: null,
	owner: null,
	channel: null,
	value: null,
	person: null
};
/** Guesses what each column is, by its heading and by what stands in it. `preferred` settles 03/04/2026. */
function guessTable(table, delimiter, preferred) {
	const looks = lookAt(table);
	const decimal = guessDecimal(looks.filter((look) => !isPersonal(look)), delimiter);
	const dated = looks.filter((look) => !isBirthday(look.heading) && holdsTimes(look, decimal, preferred));
	const personal = looks.filter((look) => !dated.includes(look) && isPersonal(look));
	const open = looks.filter((look) => !personal.includes(look));
	const times = guessWays(dated.flatMap(({ values }) => values), decimal, preferred);
	const rest = open.filter((look) => !dated.includes(look));
	const ids = rest.filter(tellsApart);
	const value = best(rest.filter((look) => look.numbers >= MOSTLY && !isNamedId(look)), "value", true);
	const roles = {
		...NOBODY,
		...timeRoles(dated.filter(({ heading }) => !isPlan(heading))),
		id: (best(ids, "id", true) ?? ids[0])?.heading ?? null,
		value: value?.heading ?? null,
		person: best(personal.filter((look) => look.emails >= MOSTLY), "person", false)?.heading ?? null,
		owner: best(personal, "owner", true)?.heading ?? null
	};
	const few = rest.filter((look) => look !== value && look.heading !== roles.id && isListOfWords(look));
	roles.status = best(few, "status", true)?.heading ?? null;
	roles.channel = best(few.filter(({ heading }) => heading !== roles.status), "channel", true)?.heading ?? null;
	return {
		roles,
		times,
		decimal,
		currency: value === void 0 ? null : currencyOf(value),
		personal: personal.map(({ heading }) => heading),
		timeColumns: dated.map(({ heading }) => heading),
		idColumns: ids.map(({ heading }) => heading),
		headings: looks.map(({ heading }) => heading)
	};
}
/** The words of a column that may stand in a committed file: few, and none that looks like a person. */
function wordsOfColumn(table, heading) {
	return (lookAt(table).find((one) => one.heading === heading)?.words ?? []).filter((word) => word.length <= 60 && !/@|\d{5}/.test(word)).slice(0, FEW_WORDS);
}
/** The words of the status column that mean a sale. */
function wonWords(table, status) {
	return wordsOfColumn(table, status).filter(meansWon);
}
function isPersonal(look) {
	if (look.emails > .2 || look.phones > .5 || isBirthday(look.heading)) return true;
	const number = headingScore(look.heading, "id") > 0 && look.values.every((text) => /\d/.test(text));
	return isPersonalHeading(look.heading) && !number;
}
/**
* Plain numbers are times only where the heading or an hour behind the decimal sign says so: an amount of 45000 is a
* day of 2023 to Excel.
*/
function holdsTimes(look, decimal, preferred) {
	if (look.values.length === 0) return false;
	const { ways } = guessWays(look.values, decimal, preferred);
	const named = TIME_ROLES.some((role) => headingScore(look.heading, role) > 0);
	if (readShare(look.values, ways, decimal) < (named ? HALF : MOSTLY)) return false;
	if (named || ![
		"excel",
		"unix",
		"unix-ms"
	].includes(ways[0])) return true;
	return look.values.filter((text) => /[.,]\d{3,}$/.test(text)).length / look.values.length > HALF;
}
/** A column that is headed as a number may repeat and be empty here and there: those rows are what is wrong. */
function tellsApart(look) {
	const named = headingScore(look.heading, "id") > 0;
	return look.values.length > 1 && look.filled > (named ? .7 : .95) && look.different > (named ? .6 : .95);
}
function isNamedId(look) {
	return headingScore(look.heading, "id") > headingScore(look.heading, "value");
}
function isListOfWords(look) {
	return look.words.length <= FEW_WORDS && (look.different < .5 || look.words.length <= 5);
}
function best(looks, role, named) {
	const found = looks.map((look) => ({
		look,
		score: headingScore(look.heading, role)
	})).toSorted((a, b) => b.score - a.score)[0];
	return found === void 0 || named && found.score === 0 ? void 0 : found.look;
}
/** An answer and an end are recognised by their headings; what came first and is always filled is the opening. */
function timeRoles(dated) {
	const answered = best(dated, "answered", true);
	const closed = best(dated.filter((look) => look !== answered), "closed", true);
	const left = dated.filter((look) => look !== answered && look !== closed);
	const fullest = left.toSorted((a, b) => b.filled - a.filled)[0];
	return {
		opened: (left.filter(({ heading }) => headingScore(heading, "opened") > 0).toSorted((a, b) => surety(b) - surety(a))[0] ?? fullest)?.heading ?? null,
		answered: answered?.heading ?? null,
		closed: closed?.heading ?? null
	};
}
/** A column that is often empty does not say when cases come in, however it is headed. */
function surety(look) {
	return headingScore(look.heading, "opened") * look.filled ** 2;
}
function guessDecimal(looks, delimiter) {
	const amounts = looks.filter(({ numbers }) => numbers >= MOSTLY).flatMap(({ values }) => values).map((text) => text.replaceAll(/[$€£¥A-Z\s]/g, ""));
	const count = (decimal) => amounts.filter((text) => typeof readNumber(text, decimal, null, "") === "number").length;
	const [point, comma] = [count("."), count(",")];
	if (point !== comma) return point > comma ? "." : ",";
	return delimiter === ";" ? "," : ".";
}
function currencyOf(look) {
	const sign = Object.keys(SIGNS).find((one) => look.values.some((text) => text.includes(one)));
	if (sign !== void 0) return SIGNS[sign];
	return look.values.map((text) => /[A-Z]{3}/.exec(text)?.[0]).find((found) => found !== void 0) ?? currencyOfHeading(look.heading);
}
/** `Amount (€)`, `Betrag EUR`. Capitals may be any word, so only these codes count. */
function currencyOfHeading(heading) {
	const sign = Object.keys(SIGNS).find((one) => heading.includes(one));
	if (sign !== void 0) return SIGNS[sign];
	return /(?<![A-Za-z])(?:EUR|USD|GBP|CHF|CAD|AUD|NZD|SEK|NOK|DKK|PLN|CZK|JPY)(?![A-Za-z])/.exec(heading)?.[0] ?? null;
}

// actions/cli/first-board/answer.ts
const ASKED = [
	{
		role: "id",
		question: "Which column numbers the cases?"
	},
	{
		role: "opened",
		question: "Which column says when a case came in?"
	},
	{
		role: "answered",
		question: "Which column says when a person first answered?"
	},
	{
		role: "closed",
		question: "Which column says when it was finished?"
	},
	{
		role: "channel",
		question: "Which column says where it came from?"
	}
];
const PLAIN_NAMES = [
	"lead",
	"ticket",
	"quote",
	"order",
	"invoice",
	"request",
	"job",
	"case"
];
/**
* Comes to answers from what was given, what a person says (at most six questions) and what the sheet tells.
* Throws UsageError for a column that is not there, and where a case has no number or no date.
*/
async function answersFor(sheet, file, given, ask, localZone) {
	const preferred = (given.zone ?? localZone).startsWith("America/") ? "month" : "day";
	const guess = guessTable(sheet.table, sheet.delimiter, preferred);
	const decimal = given.decimal ?? guess.decimal;
	const roles = {
		...guess.roles,
		...givenRoles(given, guess.headings)
	};
	const times = () => {
		const used = lookAt(sheet.table).filter(({ heading }) => [
			roles.opened,
			roles.answered,
			roles.closed
		].includes(heading));
		return guessWays(used.flatMap(({ values }) => values), decimal, preferred);
	};
	for (const { role, question } of ASKED) {
		if (given[role] !== void 0 || role === "channel" && given.dates === void 0 && times().open) continue;
		const optional = role !== "id" && role !== "opened";
		roles[role] = await ask.column(question, columnsFor(role, guess), roles[role], optional);
	}
	requireRoles(roles, guess);
	const found = times();
	const ways = await waysFor(found, given.dates, decimal, sheet, ask, roles);
	const won = given.won?.split(",").map((word) => word.trim()) ?? wonWords(sheet.table, roles.status);
	return {
		name: given.name === void 0 ? nameOf(file, roles.id ?? "") : idOf(given.name),
		business: given.business ?? "My business",
		zone: given.zone ?? await ask.zone(localZone),
		roles,
		ways,
		decimal,
		delimiter: sheet.delimiter,
		encoding: sheet.encoding,
		skipLines: sheet.skipLines,
		currency: guess.currency,
		personal: guess.personal.filter((column) => !Object.values({
			...roles,
			person: null,
			owner: null
		}).includes(column)),
		channels: wordsOfColumn(sheet.table, roles.channel),
		statuses: wordsOfColumn(sheet.table, roles.status),
		won,
		doubts: ask.asksPerson ? [] : doubtsOf(found, given, localZone)
	};
}
/** What a person would have been asked, and might have answered otherwise. */
function doubtsOf({ open, example, order }, given, localZone) {
	const other = order === "day" ? "month" : "day";
	return [...given.dates === void 0 && open && example !== null ? [`${example} can be read in two ways: the ${order} was taken to come first. If it is the ${other}, add --dates ${other}.`] : [], ...given.zone === void 0 && localZone === "UTC" ? ["Times were taken as UTC, since this machine has no other zone. If they are local times, add --zone, such as --zone Europe/Berlin."] : []];
}
function givenRoles(given, headings) {
	const roles = {};
	for (const role of [
		"id",
		"opened",
		"answered",
		"closed",
		"status",
		"channel",
		"value",
		"person"
	]) {
		const column = given[role];
		if (column === void 0) continue;
		roles[role] = column === "none" ? null : headingNamed(column, headings);
	}
	return roles;
}
function headingNamed(column, headings) {
	if (headings.includes(column)) return column;
	const near = closest(column, headings);
	const hint = near === null ? `It has: ${headings.join(", ")}.` : `Did you mean "${near}"?`;
	throw new UsageError(`The sheet has no column "${column}". ${hint}`);
}
function columnsFor(role, guess) {
	if (role === "id") return guess.idColumns.length > 0 ? guess.idColumns : guess.headings;
	if (role === "channel") return guess.headings.filter((heading) => !guess.personal.includes(heading));
	return guess.timeColumns.length > 0 ? guess.timeColumns : guess.headings;
}
function requireRoles(roles, guess) {
	if (roles.id === null) throw new UsageError("No column has another value in every row, so the cases cannot be told apart. Add a column that numbers them (1, 2, 3, ...) and save again, or name one with --id.");
	if (roles.opened === null) throw new UsageError(`No column holds dates that can be read. Name one of these with --opened: ${guess.headings.join(", ")}.`);
}
async function waysFor(times, given, decimal, sheet, ask, roles) {
	const values = lookAt(sheet.table).filter(({ heading }) => [
		roles.opened,
		roles.answered,
		roles.closed
	].includes(heading)).flatMap((look) => look.values);
	if (given === "day" || given === "month") return guessWays(values, decimal, given).ways;
	if (given !== void 0) return [given];
	if (!times.open || times.example === null || times.order === null) return times.ways;
	return guessWays(values, decimal, await ask.dates(times.example, times.order)).ways;
}
/** `CRM leads (3).csv` is about leads, and so is a sheet whose cases have a "Lead No". */
function nameOf(file, numbers) {
	return `${[...wordsOf(file.replace(/\.(csv|txt|tsv)(\.gz)?$/i, "")), ...wordsOf(numbers)].flatMap((word) => PLAIN_NAMES.filter((name) => word === name || word === `${name}s`))[0] ?? "case"}s`;
}

// node_modules/fast-string-truncated-width/dist/utils.js
const getCodePointsLength = (() => {
	const SURROGATE_PAIR_RE = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
	return (input) => {
		let surrogatePairsNr = 0;
		SURROGATE_PAIR_RE.lastIndex = 0;
		while (SURROGATE_PAIR_RE.test(input)) surrogatePairsNr += 1;
		return input.length - surrogatePairsNr;
	};
})();
const isFullWidth = (x) => {
	return x === 12288 || x >= 65281 && x <= 65376 || x >= 65504 && x <= 65510;
};
const isWideNotCJKTNotEmoji = (x) => {
	return x === 8987 || x === 9001 || x >= 12272 && x <= 12287 || x >= 12289 && x <= 12350 || x >= 12441 && x <= 12543 || x >= 12549 && x <= 12591 || x >= 12593 && x <= 12686 || x >= 12688 && x <= 12771 || x >= 12783 && x <= 12830 || x >= 12832 && x <= 12871 || x >= 12880 && x <= 19903 || x >= 65040 && x <= 65049 || x >= 65072 && x <= 65106 || x >= 65108 && x <= 65126 || x >= 65128 && x <= 65131 || x >= 127488 && x <= 127490 || x >= 127504 && x <= 127547 || x >= 127552 && x <= 127560 || x >= 131072 && x <= 196605 || x >= 196608 && x <= 262141;
};

// node_modules/fast-string-truncated-width/dist/index.js
const ANSI_RE = /[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]|\u001b\]8;[^;]*;.*?(?:\u0007|\u001b\u005c)/y;
const CONTROL_RE = /[\x00-\x08\x0A-\x1F\x7F-\x9F]{1,1000}/y;
const CJKT_WIDE_RE = /(?:(?![\uFF61-\uFF9F\uFF00-\uFFEF])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Tangut}]){1,1000}/uy;
const TAB_RE = /\t{1,1000}/y;
const EMOJI_RE = /[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation}|\p{Emoji}\uFE0F\u20E3?))*/uy;
const LATIN_RE = /(?:[\x20-\x7E\xA0-\xFF](?!\uFE0F)){1,1000}/y;
const MODIFIER_RE = /\p{M}+/gu;
const NO_TRUNCATION$1 = {
	limit: Infinity,
	ellipsis: ""
};
const getStringTruncatedWidth = (input, truncationOptions = {}, widthOptions = {}) => {
	const LIMIT = truncationOptions.limit ?? Infinity;
	const ELLIPSIS = truncationOptions.ellipsis ?? "";
	const ELLIPSIS_WIDTH = truncationOptions?.ellipsisWidth ?? (ELLIPSIS ? getStringTruncatedWidth(ELLIPSIS, NO_TRUNCATION$1, widthOptions).width : 0);
	const ANSI_WIDTH = 0;
	const CONTROL_WIDTH = widthOptions.controlWidth ?? 0;
	const TAB_WIDTH = widthOptions.tabWidth ?? 8;
	const EMOJI_WIDTH = widthOptions.emojiWidth ?? 2;
	const FULL_WIDTH_WIDTH = 2;
	const REGULAR_WIDTH = widthOptions.regularWidth ?? 1;
	const WIDE_WIDTH = widthOptions.wideWidth ?? FULL_WIDTH_WIDTH;
	const PARSE_BLOCKS = [
		[LATIN_RE, REGULAR_WIDTH],
		[ANSI_RE, ANSI_WIDTH],
		[CONTROL_RE, CONTROL_WIDTH],
		[TAB_RE, TAB_WIDTH],
		[EMOJI_RE, EMOJI_WIDTH],
		[CJKT_WIDE_RE, WIDE_WIDTH]
	];
	let indexPrev = 0;
	let index = 0;
	let length = input.length;
	let lengthExtra = 0;
	let truncationEnabled = false;
	let truncationIndex = length;
	let truncationLimit = Math.max(0, LIMIT - ELLIPSIS_WIDTH);
	let unmatchedStart = 0;
	let unmatchedEnd = 0;
	let width = 0;
	let widthExtra = 0;
	outer: while (true) {
		if (unmatchedEnd > unmatchedStart || index >= length && index > indexPrev) {
			const unmatched = input.slice(unmatchedStart, unmatchedEnd) || input.slice(indexPrev, index);
			lengthExtra = 0;
			for (const char of unmatched.replaceAll(MODIFIER_RE, "")) {
				const codePoint = char.codePointAt(0) || 0;
				if (isFullWidth(codePoint)) widthExtra = FULL_WIDTH_WIDTH;
				else if (isWideNotCJKTNotEmoji(codePoint)) widthExtra = WIDE_WIDTH;
				else widthExtra = REGULAR_WIDTH;
				if (width + widthExtra > truncationLimit) truncationIndex = Math.min(truncationIndex, Math.max(unmatchedStart, indexPrev) + lengthExtra);
				if (width + widthExtra > LIMIT) {
					truncationEnabled = true;
					break outer;
				}
				lengthExtra += char.length;
				width += widthExtra;
			}
			unmatchedStart = unmatchedEnd = 0;
		}
		if (index >= length) break outer;
		for (let i = 0, l = PARSE_BLOCKS.length; i < l; i++) {
			const [BLOCK_RE, BLOCK_WIDTH] = PARSE_BLOCKS[i];
			BLOCK_RE.lastIndex = index;
			if (BLOCK_RE.test(input)) {
				lengthExtra = BLOCK_RE === CJKT_WIDE_RE ? getCodePointsLength(input.slice(index, BLOCK_RE.lastIndex)) : BLOCK_RE === EMOJI_RE ? 1 : BLOCK_RE.lastIndex - index;
				widthExtra = lengthExtra * BLOCK_WIDTH;
				if (width + widthExtra > truncationLimit) truncationIndex = Math.min(truncationIndex, index + Math.floor((truncationLimit - width) / BLOCK_WIDTH));
				if (width + widthExtra > LIMIT) {
					truncationEnabled = true;
					break outer;
				}
				width += widthExtra;
				unmatchedStart = indexPrev;
				unmatchedEnd = index;
				index = indexPrev = BLOCK_RE.lastIndex;
				continue outer;
			}
		}
		index += 1;
	}
	return {
		width: truncationEnabled ? truncationLimit : width,
		index: truncationEnabled ? truncationIndex : length,
		truncated: truncationEnabled,
		ellipsed: truncationEnabled && LIMIT >= ELLIPSIS_WIDTH
	};
};

// node_modules/fast-string-width/dist/index.js
const NO_TRUNCATION = {
	limit: Infinity,
	ellipsis: "",
	ellipsisWidth: 0
};
const fastStringWidth = (input, options = {}) => {
	return getStringTruncatedWidth(input, NO_TRUNCATION, options).width;
};

// node_modules/fast-wrap-ansi/lib/main.js
const ESC$1 = "\x1B";
const CSI$1 = "";
const END_CODE = 39;
const ANSI_ESCAPE_BELL = "\x07";
const ANSI_CSI = "[";
const ANSI_OSC = "]";
const ANSI_SGR_TERMINATOR = "m";
const ANSI_ESCAPE_LINK = `${ANSI_OSC}8;;`;
const GROUP_REGEX = new RegExp(`(?:\\${ANSI_CSI}(?<code>\\d+)m|\\${ANSI_ESCAPE_LINK}(?<uri>.*)${ANSI_ESCAPE_BELL})`, "y");
const getClosingCode = (openingCode) => {
	if (openingCode >= 30 && openingCode <= 37) return 39;
	if (openingCode >= 90 && openingCode <= 97) return 39;
	if (openingCode >= 40 && openingCode <= 47) return 49;
	if (openingCode >= 100 && openingCode <= 107) return 49;
	if (openingCode === 1 || openingCode === 2) return 22;
	if (openingCode === 3) return 23;
	if (openingCode === 4) return 24;
	if (openingCode === 7) return 27;
	if (openingCode === 8) return 28;
	if (openingCode === 9) return 29;
	if (openingCode === 0) return 0;
};
const wrapAnsiCode = (code) => `${ESC$1}${ANSI_CSI}${code}${ANSI_SGR_TERMINATOR}`;
const wrapAnsiHyperlink = (url) => `${ESC$1}${ANSI_ESCAPE_LINK}${url}${ANSI_ESCAPE_BELL}`;
const wrapWord = (rows, word, columns) => {
	const characters = word[Symbol.iterator]();
	let isInsideEscape = false;
	let isInsideLinkEscape = false;
	let lastRow = rows.at(-1);
	let visible = lastRow === void 0 ? 0 : fastStringWidth(lastRow);
	let currentCharacter = characters.next();
	let nextCharacter = characters.next();
	let rawCharacterIndex = 0;
	while (!currentCharacter.done) {
		const character = currentCharacter.value;
		const characterLength = fastStringWidth(character);
		if (visible + characterLength <= columns) rows[rows.length - 1] += character;
		else {
			rows.push(character);
			visible = 0;
		}
		if (character === ESC$1 || character === CSI$1) {
			isInsideEscape = true;
			isInsideLinkEscape = word.startsWith(ANSI_ESCAPE_LINK, rawCharacterIndex + 1);
		}
		if (isInsideEscape) {
			if (isInsideLinkEscape) {
				if (character === ANSI_ESCAPE_BELL) {
					isInsideEscape = false;
					isInsideLinkEscape = false;
				}
			} else if (character === ANSI_SGR_TERMINATOR) isInsideEscape = false;
		} else {
			visible += characterLength;
			if (visible === columns && !nextCharacter.done) {
				rows.push("");
				visible = 0;
			}
		}
		currentCharacter = nextCharacter;
		nextCharacter = characters.next();
		rawCharacterIndex += character.length;
	}
	lastRow = rows.at(-1);
	if (!visible && lastRow !== void 0 && lastRow.length && rows.length > 1) rows[rows.length - 2] += rows.pop();
};
const stringVisibleTrimSpacesRight = (string) => {
	const words = string.split(" ");
	let last = words.length;
	while (last) {
		if (fastStringWidth(words[last - 1])) break;
		last--;
	}
	if (last === words.length) return string;
	return words.slice(0, last).join(" ") + words.slice(last).join("");
};
const exec = (string, columns, options = {}) => {
	if (options.trim !== false && string.trim() === "") return "";
	let returnValue = "";
	let escapeCode;
	let escapeUrl;
	const words = string.split(" ");
	let rows = [""];
	let rowLength = 0;
	for (let index = 0; index < words.length; index++) {
		const word = words[index];
		if (options.trim !== false) {
			const row = rows.at(-1) ?? "";
			const trimmed = row.trimStart();
			if (row.length !== trimmed.length) {
				rows[rows.length - 1] = trimmed;
				rowLength = fastStringWidth(trimmed);
			}
		}
		if (index !== 0) {
			if (rowLength >= columns && (options.wordWrap === false || options.trim === false)) {
				rows.push("");
				rowLength = 0;
			}
			if (rowLength || options.trim === false) {
				rows[rows.length - 1] += " ";
				rowLength++;
			}
		}
		const wordLength = fastStringWidth(word);
		if (options.hard && wordLength > columns) {
			const remainingColumns = columns - rowLength;
			const breaksStartingThisLine = 1 + Math.floor((wordLength - remainingColumns - 1) / columns);
			if (Math.floor((wordLength - 1) / columns) < breaksStartingThisLine) rows.push("");
			wrapWord(rows, word, columns);
			rowLength = fastStringWidth(rows.at(-1) ?? "");
			continue;
		}
		if (rowLength + wordLength > columns && rowLength && wordLength) {
			if (options.wordWrap === false && rowLength < columns) {
				wrapWord(rows, word, columns);
				rowLength = fastStringWidth(rows.at(-1) ?? "");
				continue;
			}
			rows.push("");
			rowLength = 0;
		}
		if (rowLength + wordLength > columns && options.wordWrap === false) {
			wrapWord(rows, word, columns);
			rowLength = fastStringWidth(rows.at(-1) ?? "");
			continue;
		}
		rows[rows.length - 1] += word;
		rowLength += wordLength;
	}
	if (options.trim !== false) rows = rows.map((row) => stringVisibleTrimSpacesRight(row));
	const preString = rows.join("\n");
	let inSurrogate = false;
	for (let i = 0; i < preString.length; i++) {
		const character = preString[i];
		returnValue += character;
		if (!inSurrogate) {
			inSurrogate = character >= "\ud800" && character <= "\udbff";
			if (inSurrogate) continue;
		} else inSurrogate = false;
		if (character === ESC$1 || character === CSI$1) {
			GROUP_REGEX.lastIndex = i + 1;
			const groups = GROUP_REGEX.exec(preString)?.groups;
			if (groups?.code !== void 0) {
				const code = Number.parseFloat(groups.code);
				escapeCode = code === END_CODE ? void 0 : code;
			} else if (groups?.uri !== void 0) escapeUrl = groups.uri.length === 0 ? void 0 : groups.uri;
		}
		if (preString[i + 1] === "\n") {
			if (escapeUrl) returnValue += wrapAnsiHyperlink("");
			const closingCode = escapeCode ? getClosingCode(escapeCode) : void 0;
			if (escapeCode && closingCode) returnValue += wrapAnsiCode(closingCode);
		} else if (character === "\n") {
			if (escapeCode && getClosingCode(escapeCode)) returnValue += wrapAnsiCode(escapeCode);
			if (escapeUrl) returnValue += wrapAnsiHyperlink(escapeUrl);
		}
	}
	return returnValue;
};
const CRLF_OR_LF = /\r?\n/;
function wrapAnsi(string, columns, options) {
	return String(string).normalize().split(CRLF_OR_LF).map((line) => exec(line, columns, options)).join("\n");
}

// node_modules/sisteransi/dist/index.js
const ESC = "\x1B";
const CSI = `${ESC}[`;
const cursor = {
	to(x, y) {
		if (!y) return `${CSI}${x + 1}G`;
		return `${CSI}${y + 1};${x + 1}H`;
	},
	move(x, y) {
		let ret = "";
		if (x < 0) ret += `${CSI}${-x}D`;
		else if (x > 0) ret += `${CSI}${x}C`;
		if (y < 0) ret += `${CSI}${-y}A`;
		else if (y > 0) ret += `${CSI}${y}B`;
		return ret;
	},
	up: (count = 1) => `${CSI}${count}A`,
	down: (count = 1) => `${CSI}${count}B`,
	forward: (count = 1) => `${CSI}${count}C`,
	backward: (count = 1) => `${CSI}${count}D`,
	nextLine: (count = 1) => `${CSI}E`.repeat(count),
	prevLine: (count = 1) => `${CSI}F`.repeat(count),
	left: `${CSI}G`,
	hide: `${CSI}?25l`,
	show: `${CSI}?25h`,
	save: `${ESC}7`,
	restore: `${ESC}8`
};
const erase = {
	screen: `${CSI}2J`,
	up: (count = 1) => `${CSI}1J`.repeat(count),
	down: (count = 1) => `${CSI}J`.repeat(count),
	line: `${CSI}2K`,
	lineEnd: `${CSI}K`,
	lineStart: `${CSI}1K`,
	lines(count) {
		let clear = "";
		for (let i = 0; i < count; i++) clear += this.line + (i < count - 1 ? cursor.up() : "");
		if (count) clear += cursor.left;
		return clear;
	}
};

// node_modules/@clack/core/dist/index.mjs
function findCursor(o, s, l) {
	if (!l.some((r) => !r.disabled)) return o;
	const t = o + s, n = Math.max(l.length - 1, 0), e = t < 0 ? n : t > n ? 0 : t;
	return l[e]?.disabled ? findCursor(e, s < 0 ? -1 : 1, l) : e;
}
const settings = {
	actions: /* @__PURE__ */ new Set([
		"up",
		"down",
		"left",
		"right",
		"space",
		"enter",
		"cancel"
	]),
	aliases: /* @__PURE__ */ new Map([
		["k", "up"],
		["j", "down"],
		["h", "left"],
		["l", "right"],
		["", "cancel"],
		["escape", "cancel"]
	]),
	messages: {
		cancel: "Canceled",
		error: "Something went wrong"
	},
	withGuide: true,
	accessible: void 0,
	date: {
		monthNames: [...[
			"January",
			"February",
			"March",
			"April",
			"May",
			"June",
			"July",
			"August",
			"September",
			"October",
			"November",
			"December"
		]],
		messages: {
			required: "Please enter a valid date",
			invalidMonth: "There are only 12 months in a year",
			invalidDay: (n, e) => `There are only ${n} days in ${e}`,
			afterMin: (n) => `Date must be on or after ${n.toISOString().slice(0, 10)}`,
			beforeMax: (n) => `Date must be on or before ${n.toISOString().slice(0, 10)}`
		}
	}
};
function isAccessible(n) {
	if (n !== void 0) return n;
	if (settings.accessible !== void 0) return settings.accessible;
	const e = process.env.ACCESSIBLE;
	return e !== void 0 && e !== "" && e !== "0" && e !== "false";
}
function isActionKey(n, e) {
	if (typeof n == "string") return settings.aliases.get(n) === e;
	for (const s of n) if (s !== void 0 && isActionKey(s, e)) return true;
	return false;
}
function diffLines(i, s) {
	if (i === s) return;
	const e = i.split(`
`), t = s.split(`
`), r = Math.max(e.length, t.length), f = [];
	for (let n = 0; n < r; n++) e[n] !== t[n] && f.push(n);
	return {
		lines: f,
		numLinesBefore: e.length,
		numLinesAfter: t.length,
		numLines: r
	};
}
const R = globalThis.process.platform.startsWith("win");
const CANCEL_SYMBOL = Symbol("clack:cancel");
function setRawMode(e, r) {
	const o = e;
	o.isTTY && o.setRawMode(r);
}
const getColumns = (e) => "columns" in e && typeof e.columns == "number" ? e.columns : 80;
const getRows = (e) => "rows" in e && typeof e.rows == "number" ? e.rows : 20;
function wrapTextWithPrefix(e, r, o, n = o, s = o, t) {
	const l = getColumns(e ?? stdout), i = fastStringWidth(o);
	return wrapAnsi(r, l - i, {
		hard: true,
		trim: false
	}).split(`
`).map((c, a, g) => {
		const m = t ? t(c, a) : c;
		return a === 0 ? `${n}${m}` : a === g.length - 1 ? `${s}${m}` : `${o}${m}`;
	}).join(`
`);
}
function runValidation(e, a) {
	if ("~standard" in e) {
		const n = e["~standard"].validate(a);
		return n instanceof Promise ? n.then((r) => r.issues?.at(0)?.message) : n.issues?.at(0)?.message;
	}
	return e(a);
}
let C$1 = class C {
	input;
	output;
	_abortSignal;
	rl;
	opts;
	_render;
	_track = false;
	_prevFrame = "";
	_subscribers = /* @__PURE__ */ new Map();
	_cursor = 0;
	state = "initial";
	error = "";
	value;
	userInput = "";
	/**
	* Whether accessible (static, screen-reader friendly) output is enabled for
	* this prompt, resolved from the `accessible` option, the global setting,
	* and the `ACCESSIBLE` env var.
	*/
	get accessible() {
		return isAccessible(this.opts.accessible);
	}
	constructor(t, e = true) {
		const { input: i = stdin, output: s = stdout, render: r, signal: n, ...o } = t;
		this.opts = o, this.onKeypress = this.onKeypress.bind(this), this.close = this.close.bind(this), this.render = this.render.bind(this), this._render = r.bind(this), this._track = e, this._abortSignal = n, this.input = i, this.output = s;
	}
	/**
	* Unsubscribe all listeners
	*/
	unsubscribe() {
		this._subscribers.clear();
	}
	/**
	* Set a subscriber with opts
	* @param event - The event name
	*/
	setSubscriber(t, e) {
		const i = this._subscribers.get(t) ?? [];
		i.push(e), this._subscribers.set(t, i);
	}
	/**
	* Subscribe to an event
	* @param event - The event name
	* @param cb - The callback
	*/
	on(t, e) {
		this.setSubscriber(t, { cb: e });
	}
	/**
	* Subscribe to an event once
	* @param event - The event name
	* @param cb - The callback
	*/
	once(t, e) {
		this.setSubscriber(t, {
			cb: e,
			once: true
		});
	}
	/**
	* Emit an event with data
	* @param event - The event name
	* @param data - The data to pass to the callback
	*/
	emit(t, ...e) {
		const i = this._subscribers.get(t) ?? [], s = [];
		for (const r of i) r.cb(...e), r.once && s.push(() => i.splice(i.indexOf(r), 1));
		for (const r of s) r();
	}
	prompt() {
		return new Promise((t) => {
			if (this._abortSignal) {
				if (this._abortSignal.aborted) return this.state = "cancel", this.close(), t(CANCEL_SYMBOL);
				this._abortSignal.addEventListener("abort", () => {
					this.state = "cancel", this.close();
				}, { once: true });
			}
			this.rl = f__default.createInterface({
				input: this.input,
				tabSize: 2,
				prompt: "",
				escapeCodeTimeout: 50,
				terminal: true
			}), this.rl.prompt(), this.opts.initialUserInput !== void 0 && this._setUserInput(this.opts.initialUserInput, true), this.input.on("keypress", this.onKeypress), setRawMode(this.input, true), this.output.on("resize", this.render), this.render(), this.once("submit", () => {
				this.output.write(cursor.show), this.output.off("resize", this.render), setRawMode(this.input, false), t(this.value);
			}), this.once("cancel", () => {
				this.output.write(cursor.show), this.output.off("resize", this.render), setRawMode(this.input, false), t(CANCEL_SYMBOL);
			});
		});
	}
	_isActionKey(t, e) {
		return t === "	";
	}
	_shouldSubmit(t, e) {
		return true;
	}
	_setValue(t) {
		this.value = t, this.emit("value", this.value);
	}
	_setUserInput(t, e) {
		this.userInput = t ?? "", this.emit("userInput", this.userInput), e && this._track && this.rl && (this.rl.write(this.userInput), this._cursor = this.rl.cursor);
	}
	_clearUserInput() {
		this.rl?.write(null, {
			ctrl: true,
			name: "u"
		}), this._setUserInput("");
	}
	async onKeypress(t, e) {
		if (this.state !== "validating") {
			if (this._track && e.name !== "return" && (e.name && this._isActionKey(t, e) && this.rl?.write(null, {
				ctrl: true,
				name: "h"
			}), this._cursor = this.rl?.cursor ?? 0, this._setUserInput(this.rl?.line)), this.state === "error" && (this.state = "active"), e?.name && (!this._track && settings.aliases.has(e.name) && this.emit("cursor", settings.aliases.get(e.name)), settings.actions.has(e.name) && this.emit("cursor", e.name)), t && (t.toLowerCase() === "y" || t.toLowerCase() === "n") && this.emit("confirm", t.toLowerCase() === "y"), this.emit("key", t, e), e?.name === "return" && this._shouldSubmit(t, e)) {
				if (this.opts.validate) {
					const i = runValidation(this.opts.validate, this.value);
					let s;
					i instanceof Promise ? (this.state = "validating", this.render(), s = await i) : s = i, s && (this.error = s instanceof Error ? s.message : s, this.state = "error", this.rl?.write(this.userInput));
				}
				this.state !== "error" && (this.state = "submit");
			}
			isActionKey([
				t,
				e?.name,
				e?.sequence
			], "cancel") && (this.state = "cancel"), (this.state === "submit" || this.state === "cancel") && this.emit("finalize"), this.render(), (this.state === "submit" || this.state === "cancel") && this.close();
		}
	}
	close() {
		this.input.unpipe(), this.input.removeListener("keypress", this.onKeypress), this.output.write(`
`), setRawMode(this.input, false), this.rl?.close(), this.rl = void 0, this.emit(`${this.state}`, this.value), this.unsubscribe();
	}
	restoreCursor() {
		const t = wrapAnsi(this._prevFrame, getColumns(this.output), {
			hard: true,
			trim: false
		}).split(`
`).length - 1;
		this.output.write(cursor.move(-999, t * -1));
	}
	render() {
		const t = wrapAnsi(this._render(this) ?? "", getColumns(this.output), {
			hard: true,
			trim: false
		});
		if (t !== this._prevFrame) {
			if (this.state === "initial") this.output.write(cursor.hide);
			else {
				const e = diffLines(this._prevFrame, t), i = getRows(this.output);
				if (this.restoreCursor(), e) {
					const s = Math.max(0, e.numLinesAfter - i), r = Math.max(0, e.numLinesBefore - i);
					let n = e.lines.find((o) => o >= s);
					if (n === void 0) {
						this._prevFrame = t;
						return;
					}
					if (e.lines.length === 1) {
						this.output.write(cursor.move(0, n - r)), this.output.write(erase.lines(1));
						const o = t.split(`
`);
						this.output.write(o[n]), this._prevFrame = t, this.output.write(cursor.move(0, o.length - n - 1));
						return;
					} else if (e.lines.length > 1) {
						if (s < r) n = s;
						else {
							const h = n - r;
							h > 0 && this.output.write(cursor.move(0, h));
						}
						this.output.write(erase.down());
						const m = t.split(`
`).slice(n);
						this.output.write(m.join(`
`)), this._prevFrame = t;
						return;
					}
				}
				this.output.write(erase.down());
			}
			this.output.write(t), this.state === "initial" && (this.state = "active"), this._prevFrame = t;
		}
	}
};
let n$1 = class n extends C$1 {
	options;
	cursor = 0;
	get _selectedValue() {
		return this.options[this.cursor];
	}
	changeValue() {
		const e = this._selectedValue;
		this.value = e === void 0 ? void 0 : e.value;
	}
	constructor(e) {
		super(e, false), this.options = e.options;
		const o = this.options.findIndex(({ value: s }) => s === e.initialValue), t = o === -1 ? 0 : o;
		this.cursor = this.options[t]?.disabled ? findCursor(t, 1, this.options) : t, this.changeValue(), this.on("cursor", (s) => {
			switch (s) {
				case "left":
				case "up":
					this.cursor = findCursor(this.cursor, -1, this.options);
					break;
				case "down":
				case "right": this.cursor = findCursor(this.cursor, 1, this.options);
			}
			this.changeValue();
		});
	}
};
var n = class extends C$1 {
	get userInputWithCursor() {
		if (this.state === "submit") return this.userInput;
		const t = this.userInput;
		if (this.cursor >= t.length) return `${this.userInput}\u2588`;
		const r = t.slice(0, this.cursor), s = t.slice(this.cursor, this.cursor + 1), e = t.slice(this.cursor + 1);
		return `${r}${styleText("inverse", s)}${e}`;
	}
	get cursor() {
		return this._cursor;
	}
	constructor(t) {
		super({
			...t,
			initialUserInput: t.initialUserInput ?? t.initialValue
		}), this.on("userInput", (r) => {
			this._setValue(r);
		}), this.on("finalize", () => {
			this.value || (this.value = t.defaultValue), this.value === void 0 && (this.value = "");
		});
	}
};

// node_modules/@clack/prompts/dist/index.mjs
function isUnicodeSupported() {
	if (process$1.platform !== "win32") return process$1.env.TERM !== "linux";
	return Boolean(process$1.env.CI) || Boolean(process$1.env.WT_SESSION) || Boolean(process$1.env.TERMINUS_SUBLIME) || process$1.env.ConEmuTask === "{cmd::Cmder}" || process$1.env.TERM_PROGRAM === "Terminus-Sublime" || process$1.env.TERM_PROGRAM === "vscode" || process$1.env.TERM === "xterm-256color" || process$1.env.TERM === "alacritty" || process$1.env.TERMINAL_EMULATOR === "JetBrains-JediTerm";
}
const unicode = isUnicodeSupported();
const unicodeOr = (e, o) => unicode ? e : o;
const S_STEP_ACTIVE = unicodeOr("◆", "*");
const S_STEP_CANCEL = unicodeOr("■", "x");
const S_STEP_ERROR = unicodeOr("▲", "x");
const S_STEP_SUBMIT = unicodeOr("◇", "o");
const S_BAR_START = unicodeOr("┌", "T");
const S_BAR = unicodeOr("│", "|");
const S_BAR_END = unicodeOr("└", "—");
const S_BAR_START_RIGHT = unicodeOr("┐", "T");
const S_BAR_END_RIGHT = unicodeOr("┘", "—");
const S_RADIO_ACTIVE = unicodeOr("●", ">");
const S_RADIO_INACTIVE = unicodeOr("○", " ");
const S_CHECKBOX_ACTIVE = unicodeOr("◻", "[•]");
const S_CHECKBOX_SELECTED = unicodeOr("◼", "[+]");
const S_CHECKBOX_INACTIVE = unicodeOr("◻", "[ ]");
const S_PASSWORD_MASK = unicodeOr("▪", "•");
const S_BAR_H = unicodeOr("─", "-");
const S_CORNER_TOP_RIGHT = unicodeOr("╮", "+");
const S_CONNECT_LEFT = unicodeOr("├", "+");
const S_CORNER_BOTTOM_RIGHT = unicodeOr("╯", "+");
const S_CORNER_BOTTOM_LEFT = unicodeOr("╰", "+");
const S_CORNER_TOP_LEFT = unicodeOr("╭", "+");
const S_INFO = unicodeOr("●", "•");
const S_SUCCESS = unicodeOr("◆", "*");
const S_WARN = unicodeOr("▲", "!");
const S_ERROR = unicodeOr("■", "x");
const symbol = (e) => {
	switch (e) {
		case "initial":
		case "active": return styleText("cyan", S_STEP_ACTIVE);
		case "cancel": return styleText("red", S_STEP_CANCEL);
		case "error": return styleText("yellow", S_STEP_ERROR);
		case "submit": return styleText("green", S_STEP_SUBMIT);
		case "validating": return styleText("dim", S_STEP_ACTIVE);
	}
};
const symbolBar = (e) => {
	switch (e) {
		case "initial":
		case "active": return styleText("cyan", S_BAR);
		case "cancel": return styleText("red", S_BAR);
		case "error": return styleText("yellow", S_BAR);
		case "submit": return styleText("green", S_BAR);
	}
};
function formatInstructionFooter(e, o, r) {
	const s = r ? `${styleText("cyan", S_BAR)}  ` : "", n = wrapTextWithPrefix(e, o.join(" • "), s).split(`
`);
	return r && n.push(styleText("cyan", S_BAR_END)), n;
}
const E$1 = (l, e, w, p, b, C = false) => {
	let r = e, O = 0;
	if (C) for (let i = p - 1; i >= w; i--) {
		const m = l[i];
		if (m && (r -= m.length), O++, r <= b) break;
	}
	else for (let i = w; i < p; i++) {
		const m = l[i];
		if (m && (r -= m.length), O++, r <= b) break;
	}
	return {
		lineCount: r,
		removals: O
	};
};
const limitOptions = ({ cursor: l, options: e, style: w, output: p = process.stdout, maxItems: b = Number.POSITIVE_INFINITY, columnPadding: C = 0, rowPadding: r = 4 }) => {
	const i = getColumns(p) - C, m = getRows(p), M = styleText("dim", "..."), v = Math.max(m - r, 0), a = Math.max(Math.min(b, v), 5);
	let f = 0;
	l >= a - 3 && (f = Math.max(Math.min(l - a + 3, e.length - a), 0));
	let d = a < e.length && f > 0, c = a < e.length && f + a < e.length;
	const I = Math.min(f + a, e.length), s = [];
	let g = 0;
	d && g++, c && g++;
	const T = f + (d ? 1 : 0), W = I - (c ? 1 : 0);
	for (let t = T; t < W; t++) {
		const n = e[t], o = n !== void 0 ? w(n, t === l) : "", h = wrapAnsi(o, i, {
			hard: true,
			trim: false
		}).split(`
`);
		s.push(h), g += h.length;
	}
	if (g > v) {
		let t = 0, n = 0, o = g;
		const h = l - T;
		let u = v;
		const L = () => E$1(s, o, 0, h, u), y = () => E$1(s, o, h + 1, s.length, u, true);
		d ? ({lineCount: o, removals: t} = L(), o > u && (c || (u -= 1), {lineCount: o, removals: n} = y())) : (c || (u -= 1), {lineCount: o, removals: n} = y(), o > u && (u -= 1, {lineCount: o, removals: t} = L())), t > 0 && (d = true, s.splice(0, t)), n > 0 && (c = true, s.splice(s.length - n, n));
	}
	const x = [];
	d && x.push(M);
	for (const t of s) for (const n of t) x.push(n);
	return c && x.push(M), x;
};
const MULTISELECT_INSTRUCTIONS = [
	`${styleText("dim", "↑/↓")} to navigate`,
	`${styleText("dim", "Space:")} select`,
	`${styleText("dim", "Enter:")} confirm`
];
const cancel = (o = "", t) => {
	const i = t?.output ?? process.stdout, e = t?.withGuide ?? settings.withGuide ? `${styleText("gray", S_BAR_END)}  ` : "";
	i.write(`${e}${styleText("red", o)}

`);
};
const u = {
	light: unicodeOr("─", "-"),
	heavy: unicodeOr("━", "="),
	block: unicodeOr("█", "#")
};
const SELECT_INSTRUCTIONS = [`${styleText("dim", "↑/↓")} to navigate`, `${styleText("dim", "Enter:")} confirm`];
const c = (t, o) => t.includes(`
`) ? t.split(`
`).map((d) => o(d)).join(`
`) : o(t);
const select = (t) => {
	const o = (n, m) => {
		if (n === void 0) return "";
		const s = n.label ?? String(n.value);
		switch (m) {
			case "disabled": return `${styleText("gray", S_RADIO_INACTIVE)} ${c(s, (i) => styleText("gray", i))}${n.hint ? ` ${styleText("dim", `(${n.hint ?? "disabled"})`)}` : ""}`;
			case "selected": return `${c(s, (i) => styleText("dim", i))}`;
			case "active": return `${styleText("green", S_RADIO_ACTIVE)} ${s}${n.hint ? ` ${styleText("dim", `(${n.hint})`)}` : ""}`;
			case "cancelled": return `${c(s, (i) => styleText(["strikethrough", "dim"], i))}`;
			default: return `${styleText("dim", S_RADIO_INACTIVE)} ${c(s, (i) => styleText("dim", i))}`;
		}
	}, d = t.showInstructions ?? true;
	return new n$1({
		options: t.options,
		signal: t.signal,
		input: t.input,
		output: t.output,
		initialValue: t.initialValue,
		render() {
			const n = t.withGuide ?? settings.withGuide, m = `${symbol(this.state)}  `, s = `${symbolBar(this.state)}  `, i = wrapTextWithPrefix(t.output, t.message, s, m), u = `${n ? `${styleText("gray", S_BAR)}
` : ""}${i}
`;
			switch (this.state) {
				case "submit": {
					const r = n ? `${styleText("gray", S_BAR)}  ` : "";
					return `${u}${wrapTextWithPrefix(t.output, o(this.options[this.cursor], "selected"), r)}`;
				}
				case "cancel": {
					const r = n ? `${styleText("gray", S_BAR)}  ` : "";
					return `${u}${wrapTextWithPrefix(t.output, o(this.options[this.cursor], "cancelled"), r)}${n ? `
${styleText("gray", S_BAR)}` : ""}`;
				}
				default: {
					const r = n ? `${styleText("cyan", S_BAR)}  ` : "", a = u.split(`
`).length, p = d ? formatInstructionFooter(t.output, SELECT_INSTRUCTIONS, n) : n ? [styleText("cyan", S_BAR_END)] : [], f = p.join(`
`), b = p.length + 1;
					return `${u}${r}${limitOptions({
						output: t.output,
						cursor: this.cursor,
						options: this.options,
						maxItems: t.maxItems,
						columnPadding: r.length,
						rowPadding: a + b,
						style: (g, x) => o(g, g.disabled ? "disabled" : x ? "active" : "inactive")
					}).join(`
${r}`)}
${f}
`;
				}
			}
		}
	}).prompt();
};
const i = `${styleText("gray", S_BAR)}  `;
const text = (t) => new n({
	validate: t.validate,
	placeholder: t.placeholder,
	defaultValue: t.defaultValue,
	initialValue: t.initialValue,
	output: t.output,
	signal: t.signal,
	input: t.input,
	render() {
		const r = t?.withGuide ?? settings.withGuide, l = `${`${r ? `${styleText("gray", S_BAR)}
` : ""}${symbol(this.state)}  `}${t.message}
`, d = t.placeholder && t.placeholder.length > 0 ? styleText("inverse", t.placeholder[0]) + styleText("dim", t.placeholder.slice(1)) : styleText(["inverse", "hidden"], "_"), o = this.userInput ? this.userInputWithCursor : d, s = this.value ?? "";
		switch (this.state) {
			case "validating": {
				const n = r ? `${styleText("cyan", S_BAR)}  ` : "", i = r ? styleText("cyan", S_BAR_END) : "";
				return `${l}${n}${styleText("dim", o)}
${i}  ${styleText("dim", "Validating...")}
`;
			}
			case "error": {
				const n = this.error ? `  ${styleText("yellow", this.error)}` : "", i = r ? `${styleText("yellow", S_BAR)}  ` : "", c = r ? styleText("yellow", S_BAR_END) : "";
				return `${l.trim()}
${i}${o}
${c}${n}
`;
			}
			case "submit": {
				const n = s ? `${r ? "  " : ""}${styleText("dim", s)}` : "";
				return `${l}${r ? styleText("gray", S_BAR) : ""}${n}`;
			}
			case "cancel": {
				const n = s ? `  ${styleText(["strikethrough", "dim"], s)}` : "", i = r ? styleText("gray", S_BAR) : "";
				return `${l}${i}${n}${s.trim() ? `
${i}` : ""}`;
			}
			default: return `${l}${r ? `${styleText("cyan", S_BAR)}  ` : ""}${o}
${r ? styleText("cyan", S_BAR_END) : ""}
`;
		}
	}
}).prompt();

// actions/cli/first-board/questions.ts
const NONE = "";
/** Nobody is asked: every guess is the answer. */
const accepting = {
	asksPerson: false,
	column: async (_question, _columns, guess) => guess,
	dates: async (_example, guess) => guess,
	zone: async (guess) => guess
};
/** Asks on the terminal. */
const asking = {
	asksPerson: true,
	column: async (message, columns, guess, optional) => {
		const choices = columns.map((column) => ({
			value: column,
			label: column
		}));
		const options = optional ? [...choices, {
			value: NONE,
			label: "none"
		}] : choices;
		const column = answered(await select({
			message,
			options,
			initialValue: guess ?? (optional ? NONE : columns[0] ?? NONE)
		}));
		return column === NONE ? null : column;
	},
	dates: async (example, guess) => {
		const day = {
			value: "day",
			label: "the day"
		};
		const month = {
			value: "month",
			label: "the month"
		};
		const message = `What comes first in ${example}?`;
		return answered(await select({
			message,
			options: [day, month],
			initialValue: guess
		}));
	},
	zone: async (guess) => {
		const message = "In which time zone are the times?";
		const validate = (zone) => isZone(zone ?? "") ? void 0 : "There is no such zone. Write one such as Europe/Berlin.";
		return answered(await text({
			message,
			initialValue: guess,
			validate
		}));
	}
};
/** Ctrl-C ends everything before anything was written. */
function answered(answer) {
	if (typeof answer !== "symbol") return answer;
	cancel("Stopped. Nothing was written.");
	process.exit(2);
}

// actions/cli/first-board/run.ts
/** `opsbook first-board`: from one spreadsheet to a board, with as few questions as possible. */
async function runFirstBoard(file, options) {
	const { out, ledger, yes, asOf, ...given } = options;
	const clock = asOf === void 0 ? now() : instantOf(asOf);
	const read = await readSheet(file);
	if (!read.ok) throw new UsageError(`${path.basename(file)}: ${read.problem.message}. To mend it: ${read.problem.fix}.`);
	if (!yes && !process.stdin.isTTY) throw new UsageError("Nobody can be asked here. Accept every guess with --yes, or see the options in --help.");
	if (given.zone !== void 0 && !isZone(given.zone)) throw new UsageError(`"${given.zone}" is no time zone.`);
	const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
	const ask = yes ? accepting : asking;
	const answers = await answersFor(read.sheet, path.basename(file), given, ask, zone);
	const piiKey = piiKeyOf(process.env);
	const progress = readingProgress(path.basename(file));
	const made = await firstBoard({
		file,
		answers,
		out,
		now: clock,
		piiKey,
		progress: progress.show,
		...ledger === void 0 ? {} : { ledger }
	}).finally(progress.done);
	print(firstBoardText(answers, made));
}

export { runFirstBoard };