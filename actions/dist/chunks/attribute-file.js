import { t as attribute } from "./attribute.js";
import { t as closest } from "./closest.js";
import { n as sortFindings, t as compareText } from "./finding.js";
import { n as widthOf, t as printable } from "./width.js";
import { t as terminalFindings } from "./terminal.js";
import { n as transform, r as CsvError } from "./lib.js";
import { t as linesOf } from "./lines.js";
import { t as UsageError } from "./usage-error.js";
import { n as print, r as progress } from "./output.js";
import { readFile } from "node:fs/promises";
import { isUtf8 } from "node:buffer";

// actions/core/learning/attribution/path-problems.ts
const LONGEST_QUOTE = 60;
const PROBLEMS = {
	"not-utf-8": {
		message: "this file is not UTF-8",
		why: "letters such as ä or é would come out wrong, and one channel could become two",
		fix: "save it again as \"CSV UTF-8\""
	},
	"broken-quotes": {
		message: "the quotation marks do not pair up",
		why: "from here on nobody can tell where a cell ends, so the rest of the file was not read",
		fix: "close the quotation mark, or double one that belongs to the text: \"\""
	},
	"no-paths": {
		message: "there are no paths",
		why: "without paths there is nothing to credit",
		fix: "put one path a line below the header, for example: ads > mail,3,120.50,7"
	},
	"column-missing": {
		message: "there is no column {it}",
		why: "the table must say which way people took and how often it ended in a conversion",
		fix: "name the columns in the first line: path,total_conversions,total_conversion_value,total_null"
	},
	"column-misspelt": {
		message: "the column {it} is not known",
		why: "it looks like a column of a path table that would be left out",
		fix: "did you mean {instead}?"
	},
	"column-twice": {
		message: "the column {it} stands there twice",
		why: "nobody can tell which one counts",
		fix: "remove one of them"
	},
	"path-empty": {
		message: "the path is empty",
		why: "a conversion without a touch cannot be credited to a channel",
		fix: "write the channels in order, such as ads > mail, or remove the line"
	},
	"touch-empty": {
		message: "{it} has an empty touch",
		why: "an empty touch would become a channel without a name",
		fix: "remove the extra \">\", or write the channel that is missing"
	},
	"touch-not-separated": {
		message: "{it} has a \">\" without a space on either side",
		why: "the touches beside it would become one channel with a strange name",
		fix: "write \" > \" between two touches; a channel's own name cannot hold \">\""
	},
	"cell-missing": {
		message: "this line has no {it}",
		why: "a missing number is not zero, and taking it for zero would move credit to other channels",
		fix: "write the number; write 0 where it is zero"
	},
	"cells-extra": {
		message: "this line has more cells than the header: {it}",
		why: "a comma or semicolon inside a cell moves every cell after it",
		fix: "put a cell that has one into quotation marks: \"a, b\""
	},
	"not-a-number": {
		message: "{it} is not a number",
		why: "the credits of every channel would be wrong",
		fix: "write digits with a point before the decimals and nothing between the thousands: 1234.50"
	},
	"negative-number": {
		message: "{it} is below zero",
		why: "a channel cannot be credited with less than nothing; refunds belong to the value of the path that they undo",
		fix: "write 0 or more"
	},
	"value-without-conversion": {
		severity: "warning",
		message: "a value of {it} without any conversion",
		why: "money normally comes from a conversion: one of the two numbers may be wrong",
		fix: "check total_conversions on this line"
	}
};
/** A finding in a path table. `it` is quoted, and cut where it is long. */
function pathFinding(code, place, texts = {}) {
	const words = PROBLEMS[code];
	const fill = (text) => text.replace("{it}", () => quoted(texts.it ?? "")).replace("{instead}", () => texts.instead ?? "");
	return {
		code,
		severity: words.severity ?? "error",
		...place,
		message: fill(words.message),
		why: words.why,
		fix: fill(words.fix)
	};
}
function quoted(text) {
	return `"${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text}"`;
}

// actions/core/learning/attribution/path-rows.ts
const COLUMNS = ["path", ...[
	"total_conversions",
	"total_conversion_value",
	"total_null"
]];
const REQUIRED = ["path", "total_conversions"];
const SEPARATOR = " > ";
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const COMMA_NUMBER = /^[+-]?\d*,\d+$/;
/**
* Reads the common path table: `path` with " > " between touches, `total_conversions`, and, where the file has them,
* `total_conversion_value` and `total_null`; a missing one of these two is 0 for every path, which a note says. Other
* columns are left alone. Nothing is guessed: every cell that cannot be read is a finding, all of them together.
*/
function readPaths(table) {
	const findings = [];
	const report = (code, row, cell, it = "", instead = "") => {
		findings.push(pathFinding(code, {
			file: table.file,
			range: table.rangeOf(row, cell)
		}, {
			it,
			instead
		}));
	};
	if (table.fault) findings.push(pathFinding(table.fault.kind, {
		file: table.file,
		range: table.fault.range
	}));
	if (table.fault && table.rows.length === 0) return {
		paths: [],
		findings,
		notes: []
	};
	const columns = columnsOf$1(table.rows[0] ?? [], report);
	const width = table.rows[0]?.length ?? 0;
	const paths = [];
	for (let row = 1; row < table.rows.length; row += 1) {
		const cells = table.rows[row];
		const extra = cells.findIndex((cell, index) => index >= width && cell.trim() !== "");
		if (extra >= 0) report("cells-extra", row, extra, cells[extra]);
		paths.push(pathOf(cells, columns, table.decimalComma, (code, cell, it) => report(code, row, cell, it)));
	}
	if (table.rows.length === 1 && !table.fault) report("no-paths", 0);
	return {
		paths,
		findings: sortFindings(findings),
		notes: notesOf(columns)
	};
}
function columnsOf$1(header, report) {
	const columns = /* @__PURE__ */ new Map();
	const names = header.map((cell) => cell.trim().toLowerCase());
	names.forEach((name, index) => {
		const column = COLUMNS.find((known) => known === name);
		if (column === void 0) return;
		if (columns.has(column)) report("column-twice", 0, index, column);
		else columns.set(column, index);
	});
	const missing = COLUMNS.filter((column) => !columns.has(column));
	const misspelt = /* @__PURE__ */ new Set();
	names.forEach((name, index) => {
		const near = name === "" || columns.has(name) ? null : closest(name, missing);
		if (near === null) return;
		misspelt.add(near);
		report("column-misspelt", 0, index, header[index], near);
	});
	for (const column of missing) if (REQUIRED.includes(column) && !misspelt.has(column)) report("column-missing", 0, void 0, column);
	return columns;
}
function pathOf(cells, columns, decimalComma, report) {
	const number = (column) => {
		const cell = columns.get(column);
		return cell === void 0 ? 0 : numberOf(cells[cell], column, decimalComma, (code, it) => report(code, cell, it));
	};
	const path = {
		touches: touchesOf(cells, columns.get("path"), report),
		conversions: number("total_conversions"),
		value: number("total_conversion_value"),
		nulls: number("total_null")
	};
	const isOdd = path.conversions === 0 && path.value > 0 && columns.has("total_conversions");
	const valueCell = columns.get("total_conversion_value");
	if (isOdd && valueCell !== void 0) report("value-without-conversion", valueCell, cells[valueCell]?.trim());
	return path;
}
function touchesOf(cells, cell, report) {
	if (cell === void 0) return [];
	const text = cells[cell] ?? "";
	if (text.trim() === "") {
		report("path-empty", cell);
		return [];
	}
	const channels = text.split(SEPARATOR).map((channel) => channel.trim());
	if (/^\s*>|>\s*$/.test(text) || channels.includes("")) report("touch-empty", cell, text);
	else if (channels.some((channel) => channel.includes(">"))) report("touch-not-separated", cell, text);
	return channels.map((channel) => ({ channel }));
}
function numberOf(cell, column, decimalComma, report) {
	const text = cell?.trim() ?? "";
	if (text === "") {
		report("cell-missing", column);
		return NaN;
	}
	const plain = decimalComma && COMMA_NUMBER.test(text) ? text.replace(",", ".") : text;
	const value = NUMBER.test(plain) ? Number(plain) : NaN;
	if (!Number.isFinite(value)) report("not-a-number", text);
	else if (value < 0) report("negative-number", text);
	return value;
}
function notesOf(columns) {
	const notes = [];
	if (!columns.has("total_conversion_value")) notes.push("no column total_conversion_value: every value is 0");
	if (!columns.has("total_null")) notes.push("no column total_null: ways without a conversion are not known, so markov equals markov-no-null");
	return notes;
}

// actions/core/report/attribution/text-table.ts
/**
* What each channel earned, for a terminal: one row a channel, the one that closed most first, one column a model.
* Values follow where there are any. One column is shown where all models say the same.
*/
function attributionTable(output) {
	return (Object.values(output.models.last ?? {}).some(({ value }) => value > 0) ? ["conversions", "value"] : ["conversions"]).map((kind) => tableOf(output, kind)).join("\n\n");
}
function tableOf({ models, assisted }, kind) {
	const closed = models.last ?? {};
	const channels = Object.keys(closed).sort((a, b) => (closed[b]?.[kind] ?? 0) - (closed[a]?.[kind] ?? 0) || compareText(a, b));
	const credit = (model, channel) => models[model]?.[channel]?.[kind] ?? 0;
	const shown = columnsOf(channels, Object.keys(models), credit);
	return aligned([[
		kind,
		...shown.map(({ title }) => title),
		"assisted",
		...kind === "value" ? [] : ["per last click"]
	], ...channels.map((channel) => [
		printable(channel),
		...shown.map(({ model }) => credit(model, channel).toFixed(1)),
		(assisted[channel]?.[kind] ?? 0).toFixed(1),
		...kind === "value" ? [] : [ratioText(assisted[channel]?.ratio ?? null)]
	])]);
}
function columnsOf(channels, models, credit) {
	return channels.every((channel) => models.every((model) => Math.abs(credit(model, channel) - credit("last", channel)) < .05)) ? [{
		title: "every model",
		model: "last"
	}] : models.map((model) => ({
		title: model,
		model
	}));
}
function ratioText(ratio) {
	return ratio === null ? "never last" : ratio.toFixed(2);
}
/** Columns two spaces apart: the first to the left, numbers to the right. */
function aligned(rows) {
	const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ""))));
	return rows.map((row) => row.map((cell, column) => {
		const pad = " ".repeat(widths[column] - widthOf(cell));
		return column === 0 ? cell + pad : pad + cell;
	}).join("  ").trimEnd()).join("\n");
}

// node_modules/csv-parse/lib/sync.js
const parse = function(data, opts = {}) {
	if (typeof data === "string") data = Buffer.from(data);
	const records = opts && opts.objname ? Object.create(null) : [];
	const parser = transform(opts);
	const push = (record) => {
		if (parser.options.objname === void 0) records.push(record);
		else records[record[0]] = record[1];
	};
	const close = () => {};
	const error = parser.parse(data, true, push, close);
	if (error !== void 0) throw error;
	return records;
};

// actions/shell/csv-cells.ts
const QUOTE = "\"";
const SOUND = /^(?:[^"]*|"(?:[^"]|"")*")$/;
/** The cells of the CSV record that starts at an offset. A quotation mark that is never closed runs to the text's end. */
function cellSpans(text, offset, delimiter) {
	const spans = [];
	let start = offset;
	for (;;) {
		const end = endOfCell(text, start, delimiter);
		spans.push({
			start,
			end
		});
		if (text[end] !== delimiter) return spans;
		start = end + 1;
	}
}
/** The first cell of the record whose quotation marks do not pair up, or its first cell. Cut at the end of its line. */
function brokenCell(text, offset, delimiter) {
	const spans = cellSpans(text, offset, delimiter);
	const { start, end } = spans.find((span) => !SOUND.test(text.slice(span.start, span.end))) ?? spans[0];
	const lineEnd = text.slice(start, end).search(/[\r\n]/);
	return {
		start,
		end: lineEnd < 0 ? end : start + lineEnd
	};
}
/** The first offset from this one on that is no line break: where a record starts when blank lines are skipped. */
function startOfRecord(text, offset) {
	let start = offset;
	while (text[start] === "\n" || text[start] === "\r") start += 1;
	return start;
}
function endOfCell(text, start, delimiter) {
	let index = start;
	if (text[index] === QUOTE) {
		index += 1;
		while (index < text.length && !(text[index] === QUOTE && text[index + 1] !== QUOTE)) index += text[index] === QUOTE ? 2 : 1;
	}
	while (index < text.length && text[index] !== delimiter && text[index] !== "\n" && text[index] !== "\r") index += 1;
	return index;
}

// actions/shell/csv-table.ts
const DELIMITERS = [
	",",
	";",
	"	"
];
const BOM = Buffer.from("﻿");
/** Excel writes this line above the header to tell itself the separator. */
const SEPARATOR_LINE = /^sep=(.)[\r\n]/;
/** What decoding makes of a byte that is not UTF-8. */
const UNDECODED = "�";
/** Reads a CSV file that fits into memory. Throws UsageError where there is no such file. */
async function readCsvTable(file) {
	try {
		return csvTable(await readFile(file));
	} catch (error) {
		const code = error.code;
		if (code === "ENOENT") throw new UsageError(`There is no file ${file}. Give the path of a CSV file.`);
		if (code === "EISDIR") throw new UsageError(`${file} is a folder. Give the path of a CSV file in it.`);
		throw error;
	}
}
/** Takes a table as people export it: UTF-8 with or without a BOM, any line ending, `,`, `;` or tabs between cells. */
function csvTable(bytes) {
	const body = bytes.indexOf(BOM) === 0 ? bytes.subarray(BOM.length) : bytes;
	const text = body.toString("utf8");
	const delimiter = delimiterOf(text);
	if (!isUtf8(body)) return notUtf8(text, delimiter);
	const { records, isBroken } = recordsOf(body, delimiter);
	const starts = startsIn(body, text, records);
	const lines = linesOf(text);
	const kept = records.flatMap(({ cells }, index) => isBlank(cells) || index === 0 && SEPARATOR_LINE.test(text) ? [] : [{
		cells,
		index
	}]);
	const rangeOf = (row, cell) => {
		const spans = cellSpans(text, starts()[kept[row]?.index ?? 0], delimiter);
		const one = cell === void 0 ? void 0 : spans[cell];
		return lines.range((one ?? spans[0])?.start ?? 0, (one ?? spans.at(-1))?.end ?? 0);
	};
	const rows = kept.map(({ cells }) => cells);
	if (!isBroken) return {
		text,
		delimiter,
		rows,
		rangeOf,
		fault: null
	};
	const { start, end } = brokenCell(text, starts().at(-1), delimiter);
	return {
		text,
		delimiter,
		rows,
		rangeOf,
		fault: {
			kind: "broken-quotes",
			range: lines.range(start, end)
		}
	};
}
/** The records up to the end, or up to one whose quotation marks do not pair up: after that nothing is certain. */
function recordsOf(body, delimiter) {
	const records = [];
	try {
		parse(body, {
			delimiter,
			record_delimiter: [
				"\r\n",
				"\n",
				"\r"
			],
			relax_column_count: true,
			skip_empty_lines: true,
			on_record: (cells, { bytes }) => {
				records.push({
					cells,
					end: bytes
				});
				return null;
			}
		});
		return {
			records,
			isBroken: false
		};
	} catch (error) {
		if (error instanceof CsvError) return {
			records,
			isBroken: true
		};
		throw error;
	}
}
/** Where each record starts in the text, and the one after the last; counted only when a place is asked for. */
function startsIn(body, text, records) {
	let starts = null;
	return () => {
		if (starts) return starts;
		starts = [startOfRecord(text, 0)];
		let offset = 0;
		let byte = 0;
		for (const { end } of records) {
			offset += body.subarray(byte, end).toString("utf8").length;
			byte = end;
			starts.push(startOfRecord(text, offset));
		}
		return starts;
	};
}
/** The separator that the first line names (`sep=;`), else the one that stands most often in the header. */
function delimiterOf(text) {
	const named = SEPARATOR_LINE.exec(text)?.[1];
	if (named !== void 0) return named;
	const header = text.trimStart().split(/[\r\n]/, 1)[0] ?? "";
	const count = (delimiter) => header.split(delimiter).length;
	return DELIMITERS.reduce((best, delimiter) => count(delimiter) > count(best) ? delimiter : best);
}
function isBlank(cells) {
	return cells.every((cell) => cell.trim() === "");
}
function notUtf8(text, delimiter) {
	const offset = text.indexOf(UNDECODED);
	const range = linesOf(text).range(offset, offset + 1);
	return {
		text,
		delimiter,
		rows: [],
		rangeOf: () => range,
		fault: {
			kind: "not-utf-8",
			range
		}
	};
}

// actions/cli/attribute/attribute-file.ts
/** A file of 10,000 wrong lines is wrong in one way: the first of them show which. */
const MOST_FINDINGS = 50;
/**
* Prints the credits of a file's paths. What is wrong with the file goes to the standard error, all of it together, and
* then nothing is credited.
*/
async function attributeFile(file, { json }) {
	const table = await readCsvTable(file);
	const { paths, findings, notes } = readPaths({
		...table,
		file,
		decimalComma: table.delimiter !== ","
	});
	if (findings.length > 0) {
		progress(terminalFindings(findings.slice(0, MOST_FINDINGS), /* @__PURE__ */ new Map([[file, table.text]])));
		const more = findings.length - MOST_FINDINGS;
		if (more > 0) progress(`\nand ${more} more`);
	}
	if (findings.some(({ severity }) => severity === "error")) {
		progress("\nNothing was credited: put these lines right first.");
		process.exitCode = 1;
		return;
	}
	for (const note of notes) progress(`note: ${note}`);
	const output = attribute(paths);
	print(json ? JSON.stringify(output, null, 2) : attributionTable(output));
}

export { attributeFile };