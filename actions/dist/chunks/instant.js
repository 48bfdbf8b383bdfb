import { t as UsageError } from "./usage-error.js";
import { t as now } from "./clock.js";
import { n as formatCount, t as counted } from "./numbers.js";
import { i as parseIso } from "./times.js";

// actions/core/report/import/summary.ts
/** How a person gets the key that keeps persons apart without storing them. */
const SET_KEY = "make a key once, keep it, and set it before the import: export OPSBOOK_PII_KEY=$(openssl rand -hex 32)";
/** What an import did, for a person: counts that add up, what to mend, what became of personal columns, which weeks. */
function importText(result) {
	if (!result.ok) return misfitText(result);
	const { summary } = result;
	return [
		[`${summary.fileName} → ${summary.source}`, ...countLines(summary)].join("\n"),
		...summary.groups.map(groupText),
		personalText(summary),
		weeksText(summary)
	].filter((block) => block !== "").join("\n");
}
function countLines(summary) {
	const { rows } = summary;
	const parts = [
		rows.mapped > 0 ? `${formatCount(rows.mapped)} mapped` : "",
		rows.silent > 0 ? `${formatCount(rows.silent)} that no rule reads` : "",
		rows.unreadable > 0 ? `${formatCount(rows.unreadable)} not (wholly) readable` : ""
	].filter((part) => part !== "");
	const said = parts.length > 0 ? `: ${parts.join(", ")}` : "";
	return [
		`  rows          ${formatCount(rows.read)} read${said}`,
		`  records       ${formatCount(rows.records)} emitted`,
		`  added         ${formatCount(summary.added)}`,
		`  already there ${formatCount(summary.alreadyThere)}`,
		`  superseded    ${formatCount(summary.superseded)}`,
		`  quarantined   ${formatCount(summary.quarantined)}${rows.entries > 0 && summary.quarantined === 0 ? " new" : ""}`,
		...summary.released > 0 ? [`  released      ${releasedText(summary.released)}`] : [],
		...summary.complete ? [] : ["  The file was not read to its end: see below."]
	];
}
function releasedText(released) {
	return `${counted(released, "row")} that waited in quarantine`;
}
/** One reason of quarantine: how often, where, and how to mend it. */
function groupText(group) {
	const column = group.column === void 0 ? "" : `, column "${group.column}"`;
	const more = group.count > group.rows.length ? " ..." : "";
	return [
		`  ! ${formatCount(group.count)}× ${group.title}${column}: row${group.rows.length === 1 ? "" : "s"} ${group.rows.join(", ")}${more}`,
		...group.examples.slice(0, 3).map((example) => `      ${example}`),
		`      fix: ${group.fix}`
	].join("\n");
}
function personalText({ hashed, dropped }) {
	if (hashed.length > 0) return `  personal      stored as keyed hashes only: ${hashed.join(", ")}`;
	if (dropped.length === 0) return "";
	return [`  personal      dropped, since OPSBOOK_PII_KEY is not set: ${dropped.join(", ")}`, `      fix: ${SET_KEY}`].join("\n");
}
function weeksText({ weeks, dryRun, batch }) {
	const [first] = weeks;
	const span = first === weeks.at(-1) ? `${first}` : `${first} to ${weeks.at(-1)} (${weeks.length})`;
	if (first === void 0) return "  Nothing is new: nothing was written.";
	if (dryRun) return `  Dry run: nothing was written. It would touch ${span}.`;
	return `  weeks         ${span}, batch ${batch}`;
}
function misfitText(result) {
	return [result.at === "source" ? `The Source ${result.source} cannot be used, so nothing of ${result.fileName} was imported:` : `${result.fileName} does not fit the Source ${result.source}, so nothing of it was imported:`, ...result.problems.map(problemText)].join("\n");
}
function problemText({ path, message, fix }) {
	return `  ! ${path === void 0 ? "" : `${path.join(".")}: `}${message}\n      fix: ${fix}`;
}

// actions/shell/reading-progress.ts
const SHORTEST_PAUSE_MS = 100;
const PAUSE_BETWEEN_LINES_MS = 5e3;
/**
* Says on the standard error how far a file is read: on a terminal in one line that is rewritten, else in a line every
* five seconds, so that a long import in a log is seen to live.
*/
function readingProgress(name) {
	const terminal = process.stderr.isTTY === true;
	const pause = terminal ? SHORTEST_PAUSE_MS : PAUSE_BETWEEN_LINES_MS;
	let last = terminal ? 0 : now();
	let shown = false;
	return {
		show: ({ rows, bytes, size }) => {
			const moment = now();
			if (moment - last < pause) return;
			last = moment;
			shown = true;
			const share = size === 0 ? 100 : Math.floor(100 * Math.min(bytes, size) / size);
			const text = `${name}: ${rows.toLocaleString("en-US")} rows read, ${share}%`;
			process.stderr.write(terminal ? `\r\u001b[2K${text}` : `${text}\n`);
		},
		done: () => {
			if (terminal && shown) process.stderr.write("\r\x1B[2K");
		}
	};
}

// actions/cli/import/instant.ts
/** The instant of `--as-of` in milliseconds; a text without an offset is UTC. Throws UsageError for any other text. */
function instantOf(text) {
	const written = parseIso(text);
	if (written !== null) return written.local - (written.offset ?? 0);
	throw new UsageError(`"${text}" is no instant. Write --as-of 2026-11-22T09:00:00Z.`);
}

export { importText as a, groupText as i, readingProgress as n, SET_KEY as r, instantOf as t };