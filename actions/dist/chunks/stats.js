import { t as EMPTY_LEDGER } from "./empty.js";
import { n as formatCount, t as counted$1 } from "./numbers.js";
import { t as forTerminal } from "./plain.js";
import { t as openLedger } from "./ledger.js";
import { B as resolveWeek, F as VOIDED, z as resolveQuarantine } from "./snapshot.js";
import { t as compareText } from "./finding.js";
import { n as print } from "./output.js";

// actions/core/report/ledger/stats-text.ts
/** From here on a folder is near the 1,000 files that GitHub lists (REL-16). */
const MANY_FILES = 900;
/** What `opsbook ledger stats` counted, for a person. */
function statsText(stats) {
	const { batches, files, bytes, zone, tip, fullest } = stats;
	const blocks = [
		`${`${counted$1(batches, "batch", "batches")} in ${counted$1(files, "file")}, ${sizeText(bytes)}`}; weeks of ${zone}; newest batch ${tip}`,
		table([
			"week",
			"records",
			"quarantine",
			"voided"
		], stats.weeks.map(({ week, records, quarantined, voided }) => [
			week,
			records,
			quarantined,
			voided
		])),
		table([
			"source",
			"records",
			"quarantine",
			"first and last"
		], stats.sources.map(sourceRow)),
		table(["type", "records"], stats.types.map(({ type, records }) => [type, records])),
		table(["in quarantine because", "entries"], stats.quarantine.map(({ code, entries }) => [code, entries])),
		stats.released > 0 ? `${counted$1(stats.released, "row")} waited in quarantine and ${stats.released === 1 ? "was" : "were"} released since.` : "",
		fullest !== null && fullest.files >= MANY_FILES ? crowdedText(fullest) : ""
	];
	return forTerminal(blocks.filter((block) => block !== "").join("\n\n"));
}
function sourceRow({ source, records, quarantined, first, last }) {
	return [
		source,
		records,
		quarantined,
		first === "" ? "" : `${first.slice(0, 10)} to ${last.slice(0, 10)}`
	];
}
function crowdedText({ folder, files }) {
	return `${folder} has ${counted$1(files, "file")}, and GitHub's pages list only 1,000. Nothing is lost, git reads them all. Import less often, in larger exports.`;
}
function sizeText(bytes) {
	return bytes < 1e6 ? `${formatCount(Math.ceil(bytes / 1e3))} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
/** Columns padded to their widest cell, numbers to the right, texts to the left; nothing for no rows. */
function table(head, rows) {
	if (rows.length === 0) return "";
	const isNumber = head.map((_, at) => typeof rows[0]?.[at] === "number");
	const cells = [head, ...rows.map((row) => row.map((cell) => typeof cell === "number" ? formatCount(cell) : cell))];
	const widths = head.map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)));
	return cells.map((row) => row.map((cell, at) => pad(cell, widths[at] ?? 0, isNumber[at] === true)).join("  ").trimEnd()).join("\n");
}
function pad(cell, width, right) {
	return right ? cell.padStart(width) : cell.padEnd(width);
}

// actions/core/signal/ledger/tally.ts
/** Counts records and quarantine entries as they are read, in any order. */
function tallyCounter() {
	const weeks = /* @__PURE__ */ new Map();
	const sources = /* @__PURE__ */ new Map();
	const types = /* @__PURE__ */ new Map();
	const codes = /* @__PURE__ */ new Map();
	let released = 0;
	const takeRecord = (week, record) => {
		if (record.type === "record.voided") {
			week.voided++;
			return;
		}
		week.records++;
		const source = sourceIn(sources, record.source);
		source.records++;
		if (source.first === "" || record.time < source.first) source.first = record.time;
		if (record.time > source.last) source.last = record.time;
		types.set(record.type, (types.get(record.type) ?? 0) + 1);
	};
	return {
		records: (week, records) => {
			const tally = weekIn(weeks, week);
			for (const record of records) takeRecord(tally, record);
		},
		quarantined: (week, waiting, free) => {
			released += free;
			weekIn(weeks, week).quarantined += waiting.length;
			for (const { source, code } of waiting) {
				sourceIn(sources, source).quarantined++;
				codes.set(code, (codes.get(code) ?? 0) + 1);
			}
		},
		result: () => ({
			weeks: [...weeks.values()].toSorted((a, b) => compareText(a.week, b.week)),
			sources: [...sources.values()].toSorted((a, b) => compareText(a.source, b.source)),
			types: byName(types).map(([type, records]) => ({
				type,
				records
			})),
			quarantine: byName(codes).map(([code, entries]) => ({
				code,
				entries
			})),
			released
		})
	};
}
function weekIn(weeks, week) {
	const known = weeks.get(week) ?? {
		week,
		records: 0,
		voided: 0,
		quarantined: 0
	};
	weeks.set(week, known);
	return known;
}
function sourceIn(sources, source) {
	const known = sources.get(source) ?? {
		source,
		records: 0,
		quarantined: 0,
		first: "",
		last: ""
	};
	sources.set(source, known);
	return known;
}
function byName(counts) {
	return [...counts].toSorted(([a], [b]) => compareText(a, b));
}

// actions/shell/ledger/stats.ts
/** Counts what lies in a ledger; null where nothing was ever appended. Reads every line. */
async function ledgerStats(ledger) {
	const tip = await ledger.tip();
	if (tip === null || ledger.zone === null) return null;
	const counter = tallyCounter();
	const sizes = {
		files: 0,
		bytes: 0
	};
	let fullest = null;
	for (const { week } of await ledger.weeks()) {
		const records = counted(ledger.readWeek(week), sizes);
		for await (const block of resolveWeek(records.files)) counter.records(week, block);
		const quarantine = counted(ledger.readQuarantine(week), sizes);
		const { waiting, released } = await resolveQuarantine(quarantine.files);
		counter.quarantined(week, waiting, released);
		for (const [kind, { count }] of Object.entries({
			records,
			quarantine
		})) if (count() > (fullest?.files ?? 0)) fullest = {
			folder: `${kind}/${week}`,
			files: count()
		};
	}
	return {
		zone: ledger.zone,
		batches: tip.batches,
		tip: tip.digest,
		...sizes,
		fullest,
		...counter.result()
	};
}
/** Passes the pieces of files on; counts files and bytes. */
function counted(source, sizes) {
	let count = 0;
	let last = "";
	async function* files() {
		for await (const file of source) {
			if (file.path !== last) {
				count++;
				sizes.files++;
				last = file.path;
			}
			sizes.bytes += file.bytes.byteLength;
			yield file;
		}
	}
	return {
		files: files(),
		count: () => count
	};
}

// actions/cli/ledger/stats.ts
/** `opsbook ledger stats`: what lies in the ledger. */
async function stats({ ledger, format }) {
	const found = await ledgerStats(await openLedger(ledger ?? "."));
	if (format === "json") print(JSON.stringify(found ?? {
		batches: 0,
		weeks: []
	}, null, 2));
	else print(found === null ? EMPTY_LEDGER : statsText(found));
}

export { stats };