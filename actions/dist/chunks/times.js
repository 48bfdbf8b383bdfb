import { n as HOUR, r as MINUTE, t as DAY } from "./duration.js";
import { t as localClock } from "./local-time.js";

// actions/core/signal/quarantine.ts
/** Every reason why reading a file quarantines something. The ledger adds its own for contradictions. */
const REASONS = {
	"too-few-cells": {
		title: "fewer cells than the header",
		fix: "look for a line break inside a cell, or export again with a last column that is always filled"
	},
	"too-many-cells": {
		title: "more cells than the header",
		fix: "look for a separator inside a cell without quotation marks, and export again with quotation marks"
	},
	"broken-quotes": {
		title: "quotation marks do not pair up",
		fix: "double each quotation mark inside a cell, or export again"
	},
	"endless-row": {
		title: "a row never ends, and nothing after it was read",
		fix: "look near this row for a quotation mark that is opened and never closed, mend it and import again"
	},
	"not-json": {
		title: "the line is not a JSON object",
		fix: "export again as JSON Lines: one object on each line"
	},
	"hostile-line": {
		title: "the line is too long, too deep, or uses a forbidden name",
		fix: "leave the row out: no ordinary export looks like this"
	},
	"not-plain": {
		title: "a list or an object where one value is expected",
		fix: "name the inner field in the Source, with a dot: customer.id"
	},
	"missing-id": {
		title: "no id",
		fix: "fill the id column, or name other id columns in the Source"
	},
	"missing-subject": {
		title: "no case number",
		fix: "fill the column that names the case"
	},
	"rounded-id": {
		title: "a spreadsheet has rounded the number",
		fix: "format the column as text before saving, or export again straight from the system"
	},
	"text-too-long": {
		title: "a text is too long",
		fix: "shorten it, or map a shorter column"
	},
	"unreadable-time": {
		title: "the time cannot be read",
		fix: "correct it, or add the way it is written to `times` in the Source"
	},
	"two-way-time": {
		title: "the time can be read in two ways",
		fix: "keep only one of the two ways in `times` of the Source"
	},
	"nonexistent-time": {
		title: "the local time does not exist: clocks were put forward over it",
		fix: "correct the time, or export times in UTC"
	},
	"ambiguous-time": {
		title: "the local time happened twice: clocks were put back",
		fix: "export times in UTC or with their offset"
	},
	"time-out-of-range": {
		title: "the year is not plausible",
		fix: "correct the time in the system it comes from"
	},
	"future-time": {
		title: "the time lies in the future",
		fix: "correct the time, or import the row once it has happened"
	},
	"far-time": {
		title: "the date lies far before the other rows",
		fix: "correct the date in the system it comes from; a program often writes 1900 or 1970 where a date is empty"
	},
	"unreadable-number": {
		title: "not a number",
		fix: "check the decimal sign (`decimal`) in the Source"
	},
	"other-currency": {
		title: "a currency sign that does not fit",
		fix: "name the currency in settings.yaml, or export the amounts in it"
	},
	"unreadable-boolean": {
		title: "neither yes nor no",
		fix: "say what each word means with `map` in the Source"
	},
	"unlisted-word": {
		title: "a word that the Source does not list",
		fix: "add the word to `map` in the Source"
	},
	"unknown-workflow": {
		title: "no such workflow",
		fix: "translate the word with `map` in the Source"
	},
	"unknown-actor": {
		title: "neither human, ai nor system",
		fix: "translate the word with `map` in the Source"
	},
	"bad-sequence": {
		title: "the order number cannot be read",
		fix: "correct the column, or map another one"
	},
	"data-not-allowed": {
		title: "a value that the event type does not allow",
		fix: "correct the value, or change the event type in the catalog"
	},
	"malformed-event": {
		title: "no event as CloudEvents 1.0 describes it",
		fix: "send specversion, id, source, type, subject, time and data, and nothing that is not listed in the guide"
	},
	"own-type": {
		title: "a type that only Opsbook itself writes",
		fix: "send a business type, such as case.opened"
	},
	"type-not-sent": {
		title: "a type that this source does not send",
		fix: "send a type that stands under `emit` in the Source, or add a rule for it"
	},
	"missing-field": {
		title: "a field that the event type requires is empty",
		fix: "fill the column, or make the field optional in the event type"
	}
};
const SHAPE_LENGTH = 30;
/**
* How a text is written, without the text: digits as 9, letters as x. `03/17/26 9am` gives `99/99/99 9xx`, which is
* enough to mend a Source and tells nothing about a person.
*/
function shapeOf(text) {
	const shape = text.slice(0, SHAPE_LENGTH).replaceAll(/\p{N}/gu, "9").replaceAll(/[^\x20-\x7e]|[A-Za-z]/gu, "x");
	return text.length > SHAPE_LENGTH ? `${shape}…` : shape;
}

// actions/core/signal/source/written-time.ts
const DAYS_OF_MONTH = [
	31,
	28,
	31,
	30,
	31,
	30,
	31,
	31,
	30,
	31,
	30,
	31
];
/** Local milliseconds of the parts, or null where there is no such day or time (31 April, 24:00, second 60). */
function localOf(parts) {
	const { year, month, day, hour, minute, second, millisecond } = parts;
	if (month < 1 || month > 12 || day < 1 || day > daysOfMonth(year, month)) return null;
	if (hour > 23 || minute > 59 || second > 59) return null;
	const local = Date.UTC(year, month - 1, day, hour, minute, second, millisecond);
	return year < 100 ? null : local;
}
function daysOfMonth(year, month) {
	const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	return DAYS_OF_MONTH[month - 1] + (leap ? 1 : 0);
}

// actions/core/signal/source/iso-time.ts
const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s?(Z|z|[+-]\d\d(?::?\d\d)?)?)?$/;
/**
* Reads `2026-11-16T08:30:00.000Z`, `2026-11-16 08:30`, `2026-11-16T08:30+01:00`, `2026-11-16` (the day's start).
* Fractions beyond milliseconds are cut off. Null for any other text, and for days and times that do not exist.
*/
function parseIso(text) {
	const match = ISO.exec(text);
	if (match === null) return null;
	const [, year, month, day, hour, minute, second, fraction, offset] = match;
	const local = localOf({
		year: Number(year),
		month: Number(month),
		day: Number(day),
		hour: Number(hour ?? 0),
		minute: Number(minute ?? 0),
		second: Number(second ?? 0),
		millisecond: fraction === void 0 ? 0 : Number(fraction.slice(0, 3).padEnd(3, "0"))
	});
	if (local === null) return null;
	if (offset === void 0) return {
		local,
		offset: null
	};
	const away = parseOffset(offset);
	return away === null ? null : {
		local,
		offset: away
	};
}
/** Milliseconds east of UTC of `Z`, `+02:00`, `+0200`, `+02`; null beyond 15 hours or with 60 minutes and more. */
function parseOffset(text) {
	if (text === "Z" || text === "z") return 0;
	const hours = Number(text.slice(1, 3));
	const minutes = text.length > 3 ? Number(text.slice(-2)) : 0;
	if (hours > 15 || minutes > 59) return null;
	const size = hours * HOUR + minutes * MINUTE;
	return text[0] === "-" ? 0 - size : size;
}

// actions/core/signal/source/number-time.ts
const SERIAL = /^\d{1,7}(?:[.,]\d+)?$/;
const UNIX = /^\d{1,11}(?:\.\d+)?$/;
const UNIX_MS = /^\d{1,14}(?:\.\d+)?$/;
/** Day 0 of the serial numbers from 61 on, which count the day 1900-02-29 that never was. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
const LEAP_DAY_THAT_NEVER_WAS = 60;
/**
* Reads a serial number of Excel's 1900 system (46342.354166 is 2026-11-16 08:30), with the decimal sign of the file.
* Rounded to the second, since a saved sheet shows few decimals. Days 1 to 59 are moved by the leap day that Excel
* counts wrongly; day 60 (1900-02-29) and times without a day (below 1) are null.
*/
function parseExcel(text, decimal) {
	if (!SERIAL.test(text) || text.includes(decimal === "." ? "," : ".")) return null;
	const serial = Number(text.replace(",", "."));
	const day = Math.floor(serial);
	if (day < 1 || day === LEAP_DAY_THAT_NEVER_WAS) return null;
	const days = day < LEAP_DAY_THAT_NEVER_WAS ? serial + 1 : serial;
	return {
		local: EXCEL_EPOCH + Math.round(days * DAY / 1e3) * 1e3,
		offset: null
	};
}
/** Reads seconds since 1970-01-01T00:00Z. */
function parseUnix(text) {
	return UNIX.test(text) ? {
		local: Math.round(Number(text) * 1e3),
		offset: 0
	} : null;
}
/** Reads milliseconds since 1970-01-01T00:00Z. */
function parseUnixMs(text) {
	return UNIX_MS.test(text) ? {
		local: Math.floor(Number(text)),
		offset: 0
	} : null;
}

// actions/core/signal/source/time-tokens.ts
const MONTHS = [
	"january",
	"february",
	"march",
	"april",
	"may",
	"june",
	"july",
	"august",
	"september",
	"october",
	"november",
	"december"
];
const WEEKDAYS = [
	"sunday",
	"monday",
	"tuesday",
	"wednesday",
	"thursday",
	"friday",
	"saturday"
];
const SHORT_NAME = 3;
const CENTURY_SPLIT = 70;
const setting = (field) => (reading, digits) => {
	reading[field] = Number(digits);
};
/** Every part that a pattern may name. */
const TOKENS = {
	yyyy: {
		field: "year",
		open: false,
		step: digits(4, 4, setting("year"))
	},
	yy: {
		field: "year",
		open: false,
		step: digits(2, 2, (reading, text) => {
			const year = Number(text);
			reading.year = year < CENTURY_SPLIT ? 2e3 + year : 1900 + year;
		})
	},
	MMMM: {
		field: "month",
		open: false,
		step: name(MONTHS, false, (reading, index) => reading.month = index + 1)
	},
	MMM: {
		field: "month",
		open: false,
		step: name(MONTHS, true, (reading, index) => reading.month = index + 1)
	},
	MM: {
		field: "month",
		open: false,
		step: digits(2, 2, setting("month"))
	},
	M: {
		field: "month",
		open: true,
		step: digits(1, 2, setting("month"))
	},
	dd: {
		field: "day",
		open: false,
		step: digits(2, 2, setting("day"))
	},
	d: {
		field: "day",
		open: true,
		step: digits(1, 2, setting("day"))
	},
	HH: {
		field: "hour",
		open: false,
		step: digits(2, 2, setting("hour"))
	},
	H: {
		field: "hour",
		open: true,
		step: digits(1, 2, setting("hour"))
	},
	hh: {
		field: "hour",
		open: false,
		step: digits(2, 2, setting("hour"))
	},
	h: {
		field: "hour",
		open: true,
		step: digits(1, 2, setting("hour"))
	},
	mm: {
		field: "minute",
		open: false,
		step: digits(2, 2, setting("minute"))
	},
	m: {
		field: "minute",
		open: true,
		step: digits(1, 2, setting("minute"))
	},
	ss: {
		field: "second",
		open: false,
		step: digits(2, 2, setting("second"))
	},
	s: {
		field: "second",
		open: true,
		step: digits(1, 2, setting("second"))
	},
	SSS: {
		field: "fraction",
		open: false,
		step: digits(3, 3, setting("millisecond"))
	},
	S: {
		field: "fraction",
		open: true,
		step: digits(1, 9, (reading, text) => {
			reading.millisecond = Number(text.slice(0, 3).padEnd(3, "0"));
		})
	},
	a: {
		field: "half",
		open: false,
		step: half
	},
	EEEE: {
		field: "weekday",
		open: false,
		step: name(WEEKDAYS, false, (reading, index) => reading.weekday = index)
	},
	EEE: {
		field: "weekday",
		open: false,
		step: name(WEEKDAYS, true, (reading, index) => reading.weekday = index)
	},
	X: {
		field: "offset",
		open: false,
		step: offset
	}
};
const LETTER = /[A-Za-z]/;
function digits(least, most, set) {
	return (text, at, reading) => {
		let end = at;
		while (end < at + most && isDigit(text, end)) end++;
		if (end - at < least) return -1;
		set(reading, text.slice(at, end));
		return end;
	};
}
function isDigit(text, at) {
	const code = text.charCodeAt(at);
	return code >= 48 && code <= 57;
}
/** Names in any case; short ones may end in a full stop, and September may be Sept. */
function name(names, short, set) {
	return (text, at, reading) => {
		let end = at;
		while (end < text.length && LETTER.test(text[end])) end++;
		const word = text.slice(at, end).toLowerCase();
		const wanted = word === "sept" ? "sep" : word;
		const index = names.findIndex((full) => (short ? full.slice(0, SHORT_NAME) : full) === wanted);
		if (index === -1) return -1;
		set(reading, index);
		return short && text[end] === "." ? end + 1 : end;
	};
}
function half(text, at, reading) {
	const word = text.slice(at, at + 4).toLowerCase();
	const length = word.startsWith("a.m.") || word.startsWith("p.m.") ? 4 : 2;
	if (length === 2 && !word.startsWith("am") && !word.startsWith("pm")) return -1;
	reading.afternoon = word[0] === "p";
	return at + length;
}
const OFFSETS = [
	/^[Zz]/,
	/^[+-]\d\d:\d\d/,
	/^[+-]\d\d\d\d/,
	/^[+-]\d\d/
];
function offset(text, at, reading) {
	const rest = text.slice(at, at + 6);
	for (const form of OFFSETS) {
		const found = form.exec(rest);
		if (found === null) continue;
		const away = parseOffset(found[0]);
		if (away === null) return -1;
		reading.offset = away;
		return at + found[0].length;
	}
	return -1;
}
const SPACE = /\s/;
/** Reads these characters as they stand; a space reads any run of white space. */
function literal(characters) {
	if (characters !== " ") return (text, at) => text.startsWith(characters, at) ? at + characters.length : -1;
	return (text, at) => {
		let end = at;
		while (end < text.length && SPACE.test(text[end])) end++;
		return end > at ? end : -1;
	};
}

// actions/core/signal/source/time-pattern.ts
/** Compiles a pattern, or says in an operator's words what is wrong with it. */
function compilePattern(pattern) {
	const pieces = piecesOf(pattern);
	if (typeof pieces === "string") return {
		ok: false,
		message: pieces
	};
	const wrong = faultOf(pieces);
	if (wrong !== null) return {
		ok: false,
		message: wrong
	};
	const steps = pieces.map((piece) => typeof piece.token === "string" ? literal(piece.token) : piece.token.step);
	const clock12 = pieces.some(({ text }) => text === "h" || text === "hh");
	return {
		ok: true,
		parse: (text) => run(steps, clock12, text)
	};
}
function piecesOf(pattern) {
	const pieces = [];
	for (let at = 0; at < pattern.length;) {
		const letter = pattern[at];
		if (letter === "'") {
			const quoted = quotedAt(pattern, at);
			if (quoted === null) return `"${pattern}" opens an apostrophe that it never closes`;
			pieces.push({
				text: "'",
				token: quoted.text
			});
			at = quoted.end;
		} else if (LETTER.test(letter)) {
			let end = at;
			while (pattern[end] === letter) end++;
			const text = pattern.slice(at, end);
			const token = Object.hasOwn(TOKENS, text) ? TOKENS[text] : void 0;
			if (token === void 0) return `"${text}" in "${pattern}" is no part of a time`;
			pieces.push({
				text,
				token
			});
			at = end;
		} else {
			pieces.push({
				text: letter,
				token: letter
			});
			at++;
		}
	}
	return pieces;
}
function quotedAt(pattern, start) {
	const end = pattern.indexOf("'", start + 1);
	if (end === -1) return null;
	return {
		text: end === start + 1 ? "'" : pattern.slice(start + 1, end),
		end: end + 1
	};
}
/** A pattern names each part once, all parts above the smallest, and no number that could run into the next. */
function faultOf(pieces) {
	const tokens = pieces.flatMap(({ token }) => typeof token === "string" ? [] : [token]);
	const has = (field) => tokens.some((token) => token.field === field);
	for (const field of [
		"year",
		"month",
		"day"
	]) if (!has(field)) return `there is no ${field} in it`;
	const twice = tokens.find((token, index) => tokens.findIndex(({ field }) => field === token.field) !== index);
	if (twice !== void 0) return `the ${twice.field} stands in it twice`;
	if (pieces.some(({ text }) => text === "h" || text === "hh") !== has("half")) return "h (hours to 12) and a (AM or PM) belong together; write H for hours to 23";
	if (has("minute") && !has("hour")) return "there are minutes without an hour in it";
	if (has("second") && !has("minute")) return "there are seconds without minutes in it";
	if (has("fraction") && !has("second")) return "there is a fraction without seconds in it";
	return pieces.some(({ token }, index) => {
		const next = pieces[index + 1]?.token;
		return typeof token !== "string" && token.open && typeof next === "object" && isNumber(next);
	}) ? "two numbers stand side by side; write the first one with two letters" : null;
}
function isNumber(token) {
	return token.field !== "half" && token.field !== "weekday" && token.field !== "offset";
}
function run(steps, clock12, text) {
	const reading = {
		year: 0,
		month: 0,
		day: 0,
		hour: 0,
		minute: 0,
		second: 0,
		millisecond: 0,
		offset: null,
		afternoon: null,
		weekday: null
	};
	let at = 0;
	for (const step of steps) {
		at = step(text, at, reading);
		if (at === -1) return null;
	}
	if (at !== text.length) return null;
	if (clock12) {
		if (reading.hour < 1 || reading.hour > 12) return null;
		reading.hour = reading.hour % 12 + (reading.afternoon === true ? 12 : 0);
	}
	const local = localOf(reading);
	if (local === null) return null;
	if (reading.weekday !== null && new Date(local).getUTCDay() !== reading.weekday) return null;
	return {
		local,
		offset: reading.offset
	};
}

// actions/core/signal/source/times.ts
const EARLIEST = Date.UTC(1970, 0, 1);
const LATEST = Date.UTC(2200, 0, 1);
/** Clocks and zones may be off by hours; beyond a day an event cannot have happened yet. */
const FUTURE_SLACK = DAY;
/** Said of a time that is written as it should be. */
const NO_SUCH_DAY = "names a day or an hour that does not exist";
const ISO_SHAPE = /^9999-99-99(?:[x ]99:99(?::99(?:[.,]9+)?)? ?(?:x|[+-]99:?99)?)?$/;
const TROUBLE = {
	"nonexistent-time": "does not exist: clocks were put forward over it",
	"ambiguous-time": "happened twice: clocks were put back"
};
/**
* Compiles the ways in which times are written (`iso`, `excel`, `unix`, `unix-ms` or patterns) and their zone.
* A text that two ways read as different instants is unreadable: nothing is guessed. `problem` is said in an
* operator's words where a way or the zone is wrong.
*/
function compileTimes(ways, zone, decimal) {
	const parsers = [];
	for (const way of ways) {
		const compiled = parserOf(way, decimal);
		if (!compiled.ok) return {
			ok: false,
			at: "times",
			problem: compiled.message
		};
		parsers.push(compiled.parse);
	}
	const clock = clockOf(zone);
	if (clock === null) return {
		ok: false,
		at: "zone",
		problem: `"${zone}" is no time zone`
	};
	return {
		ok: true,
		read: (text, column) => readTime(text, column, parsers, clock, ways)
	};
}
/** Why an event's time lies too far after the import's clock to have happened, or null. Both in milliseconds. */
function futureTrouble(time, now, column) {
	if (time <= now + FUTURE_SLACK) return null;
	return {
		code: "future-time",
		column,
		message: `the time in "${column}" lies after the import`
	};
}
function parserOf(way, decimal) {
	if (way === "iso") return {
		ok: true,
		parse: parseIso
	};
	if (way === "unix") return {
		ok: true,
		parse: parseUnix
	};
	if (way === "unix-ms") return {
		ok: true,
		parse: parseUnixMs
	};
	if (way === "excel") return {
		ok: true,
		parse: (text) => parseExcel(text, decimal)
	};
	return compilePattern(way);
}
function clockOf(zone) {
	try {
		return localClock(zone);
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}
function readTime(text, column, parsers, clock, ways) {
	let found = null;
	for (const parse of parsers) {
		const written = parse(text);
		if (written === null) continue;
		const instant = instantOf(written, clock, column);
		if (found === null) found = instant;
		else if (typeof found !== "number" || typeof instant !== "number" || found !== instant) return {
			code: "two-way-time",
			column,
			message: `the time in "${column}" (${shapeOf(text)}) can be read in two ways`
		};
	}
	if (found !== null) return found;
	const shape = shapeOf(text);
	return {
		code: "unreadable-time",
		column,
		message: ways.some((way) => way === "iso" ? ISO_SHAPE.test(shape) : hasShape(way, shape)) ? `the time in "${column}" (${shape}) ${NO_SUCH_DAY}` : `the time in "${column}" is written ${shape}, not as ${ways.join(" or ")}`
	};
}
/** Whether a text is written as the pattern asks, one digit or two: then it is the day or the hour that is wrong. */
function hasShape(pattern, shape) {
	return pattern.replaceAll(/[yMdHhms]+/g, "9").replaceAll("a", "x") === shape.replaceAll(/9+/g, "9").replaceAll(/x+/g, "x");
}
function instantOf(written, clock, column) {
	const { local, offset } = written;
	const instant = offset === null ? clock.instant(local) : local - offset;
	if (typeof instant !== "number") return {
		code: instant,
		column,
		message: `the time in "${column}", ${new Date(local).toISOString().slice(0, 16).replace("T", " ")} in ${clock.zone}, ${TROUBLE[instant]}`
	};
	if (instant >= EARLIEST && instant < LATEST) return instant;
	return {
		code: "time-out-of-range",
		column,
		message: `the time in "${column}" lies in the year ${new Date(instant).getUTCFullYear()}`
	};
}

export { REASONS as a, parseIso as i, compileTimes as n, shapeOf as o, futureTrouble as r, NO_SUCH_DAY as t };