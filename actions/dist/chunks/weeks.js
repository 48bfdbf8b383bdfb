import { M as parseQuarantine, N as resolveWeek, P as sha256$1, T as encodeRecord, V as utf8ToBytes, t as cacheFolder, z as bytesToHex } from "./index-cache.js";
import { a as parseDuration, n as HOUR, t as DAY } from "./duration.js";
import { t as compareText } from "./finding.js";
import { n as RECORD_FIELDS, r as parseConditions, t as parseSelector } from "./selector.js";
import { a as weeksBetween, i as weekCalendar, n as isWeek, t as addWeeks } from "./week.js";
import { n as isSingleTouch, t as attribute } from "./attribute2.js";
import { n as lastAtMost, t as businessCalendar } from "./business-calendar.js";
import { u as latenessOf } from "./import.js";
import { t as isOwnType } from "./record.js";
import { n as parseGoal, t as isOnGoal } from "./goal.js";
import { t as UsageError } from "./usage-error.js";
import path from "node:path";
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { hash } from "node:crypto";
import { deserialize, serialize } from "node:v8";

// actions/core/learning/columns.ts
const START = 256;
/** An empty list; places that were never written hold NaN. */
function numbers() {
	return { data: new Float64Array(START).fill(NaN) };
}
/** An empty list; places that were never written hold the filler. */
function integers(filler) {
	return { data: new Int32Array(START).fill(filler) };
}
/** Makes room for the place. */
function reserveNumber(list, place) {
	const { data } = list;
	if (place < data.length) return;
	const wider = new Float64Array(data.length * 2);
	wider.set(data);
	wider.fill(NaN, data.length);
	list.data = wider;
	reserveNumber(list, place);
}
/** Makes room for the place. */
function reserveInteger(list, place, filler) {
	const { data } = list;
	if (place < data.length) return;
	const wider = new Int32Array(data.length * 2);
	wider.set(data);
	wider.fill(filler, data.length);
	list.data = wider;
	reserveInteger(list, place, filler);
}

// actions/core/learning/scan/byte-table.ts
const DECODER$2 = new TextDecoder();
const FIRST_ROOM$1 = 64;
const NEWLINE$2 = 10;
/** An open-addressing table over one piece of memory. */
function byteTable() {
	let arena = /* @__PURE__ */ new Uint8Array(1024);
	let used = 0;
	let room = FIRST_ROOM$1;
	let buckets = new Int32Array(room).fill(-1);
	let hashes = new Int32Array(room / 2);
	let ends = new Int32Array(room / 2);
	let size = 0;
	let last = -1;
	const startOf = (number) => number === 0 ? 0 : ends[number - 1];
	const lengthOf = (number) => number === -1 ? 0 : ends[number] - startOf(number);
	const matches = (number, bytes, start, end) => {
		if (lengthOf(number) !== end - start) return false;
		for (let at = start, to = startOf(number); at < end; at += 1, to += 1) if (arena[to] !== bytes[at]) return false;
		return true;
	};
	/** The bucket of the text, or the free one where it belongs. */
	const seek = (hash, bytes, start, end) => {
		let bucket = hash & room - 1;
		for (;;) {
			const number = buckets[bucket];
			if (number === -1 || hashes[number] === hash && matches(number, bytes, start, end)) return bucket;
			bucket = bucket + 1 & room - 1;
		}
	};
	const widen = () => {
		room *= 2;
		hashes = widened(hashes, room / 2);
		ends = widened(ends, room / 2);
		buckets = new Int32Array(room).fill(-1);
		for (let number = 0; number < size; number += 1) {
			let bucket = hashes[number] & room - 1;
			while (buckets[bucket] !== -1) bucket = bucket + 1 & room - 1;
			buckets[bucket] = number;
		}
	};
	const find = (bytes, start, end) => buckets[seek(hashBytes(bytes, start, end), bytes, start, end)];
	const number = (bytes, start, end) => {
		if (last !== -1 && matches(last, bytes, start, end)) return last;
		last = numberOf(bytes, start, end);
		return last;
	};
	const numberOf = (bytes, start, end) => {
		const hash = hashBytes(bytes, start, end);
		const bucket = seek(hash, bytes, start, end);
		const known = buckets[bucket];
		if (known !== -1) return known;
		const added = size;
		while (used + end - start > arena.length) arena = widenedBytes(arena);
		for (let at = start; at < end; at += 1) arena[used++] = bytes[at];
		hashes[added] = hash;
		ends[added] = used;
		buckets[bucket] = added;
		size += 1;
		if (size * 2 >= room) widen();
		return added;
	};
	const text = (of) => DECODER$2.decode(arena.subarray(startOf(of), ends[of]));
	const joined = (numbers) => {
		const length = numbers.reduce((sum, of) => sum + lengthOf(of) + 1, 0);
		const bytes = new Uint8Array(Math.max(length - 1, 0)).fill(NEWLINE$2);
		let at = 0;
		for (const of of numbers) {
			const end = at + lengthOf(of);
			for (let from = startOf(of); at < end; from += 1) bytes[at++] = arena[from];
			at += 1;
		}
		return bytes;
	};
	return {
		number,
		find,
		size: () => size,
		text,
		joined
	};
}
/** FNV-1a with a final mix, for tables. */
function hashBytes(bytes, start, end) {
	let hash = 2166136261;
	for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ bytes[at], 16777619);
	return Math.imul(hash ^ hash >>> 15, 739982445) ^ hash >>> 12;
}
function widened(list, length) {
	const wider = new Int32Array(length);
	wider.set(list);
	return wider;
}
function widenedBytes(list) {
	const wider = new Uint8Array(list.length * 2);
	wider.set(list);
	return wider;
}

// actions/core/learning/scan/line.ts
const QUOTE = 34;
const BACKSLASH = 92;
const COLON = 58;
const COMMA = 44;
const OPEN = 123;
const CLOSE = 125;
/** As many data fields as a record may have. */
const MOST_FIELDS = 40;
const NONE = () => ({
	start: -1,
	end: -1
});
/** A line to be filled again and again: a million records need one. */
function emptyLine() {
	return {
		bytes: /* @__PURE__ */ new Uint8Array(),
		view: /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer()),
		start: 0,
		end: 0,
		id: NONE(),
		source: NONE(),
		type: NONE(),
		time: NONE(),
		subject: NONE(),
		workflow: NONE(),
		channel: NONE(),
		person: NONE(),
		actor: NONE(),
		sequence: NONE(),
		recorded: NONE(),
		fields: 0,
		keys: Array.from({ length: MOST_FIELDS }, NONE),
		values: Array.from({ length: MOST_FIELDS }, NONE)
	};
}
/**
* Finds the parts of a record in its line: JSON without spaces, as the ledger writes it, its keys in any order. Several
* times faster than JSON.parse, since no object and no text is made. Throws SyntaxError for any other line.
*/
function scanLine(line, bytes, start, end) {
	reset(line, bytes, start, end);
	if (bytes[start] !== OPEN || bytes[end - 1] !== CLOSE) throw broken(line);
	let at = start + 1;
	while (at < end - 1) {
		const likely = at + 1 + likelyLength(bytes, at + 1);
		const keyEnd = bytes[likely] === QUOTE && bytes[likely + 1] === COLON ? likely : textEnd(line, at);
		const value = keyEnd + 2;
		if (bytes[keyEnd + 1] !== COLON) throw broken(line);
		const span = spanOf$1(line, at + 1, keyEnd);
		const first = bytes[value];
		if (first === OPEN) at = scanData(line, value);
		else if (first === QUOTE) {
			at = (span !== null && (span === line.time || span === line.recorded) && bytes[value + 25] === QUOTE ? value + 25 : textEnd(line, value)) + 1;
			if (span !== null) {
				span.start = value + 1;
				span.end = at - 1;
			}
		} else throw broken(line);
		if (bytes[at] === COMMA) at += 1;
		else if (at !== end - 1) throw broken(line);
	}
	if (line.id.start < 0 || line.source.start < 0 || line.type.start < 0 || line.time.start < 0) throw broken(line);
}
function reset(line, bytes, start, end) {
	if (line.bytes !== bytes) line.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	line.bytes = bytes;
	line.start = start;
	line.end = end;
	line.fields = 0;
	line.id.start = -1;
	line.source.start = -1;
	line.type.start = -1;
	line.time.start = -1;
	line.subject.start = -1;
	line.workflow.start = -1;
	line.channel.start = -1;
	line.person.start = -1;
	line.actor.start = -1;
	line.sequence.start = -1;
	line.recorded.start = -1;
}
/** The closing quote of the text whose opening quote stands here. */
function textEnd(line, quote) {
	const { bytes, end } = line;
	if (bytes[quote] !== QUOTE) throw broken(line);
	let at = quote + 1;
	for (;;) {
		const byte = bytes[at];
		if (byte === QUOTE) return at;
		if (at >= end) throw broken(line);
		at += byte === BACKSLASH ? 2 : 1;
	}
}
function scanData(line, open) {
	const { bytes, keys, values } = line;
	let at = open + 1;
	if (bytes[at] === CLOSE) return at + 1;
	for (;;) {
		const keyEnd = textEnd(line, at);
		if (bytes[keyEnd + 1] !== COLON || line.fields === MOST_FIELDS) throw broken(line);
		const key = keys[line.fields];
		const value = values[line.fields];
		line.fields += 1;
		key.start = at + 1;
		key.end = keyEnd;
		at = keyEnd + 2;
		if (bytes[at] === QUOTE) {
			value.start = at + 1;
			value.end = textEnd(line, at);
			at = value.end + 1;
		} else {
			value.start = at;
			while (at < line.end && bytes[at] !== COMMA && bytes[at] !== CLOSE) at += 1;
			value.end = at;
		}
		if (bytes[at] === CLOSE) return at + 1;
		if (bytes[at] !== COMMA) throw broken(line);
		at += 1;
	}
}
/** The length of the record field that begins here, told by its first letters: names need not be read to their end. */
function likelyLength(bytes, at) {
	switch (bytes[at]) {
		case 115: {
			const second = bytes[at + 1];
			return second === 111 ? 6 : second === 117 ? 7 : second === 101 ? 8 : 11;
		}
		case 105: return 2;
		case 116:
		case 100: return 4;
		case 97: return 5;
		case 112: return 6;
		case 99: return 7;
		case 119: return 8;
		default: return 12;
	}
}
/** The place for a field's value, told by the key's length and one letter; null for a field that nobody reads. */
function spanOf$1(line, start, end) {
	const { bytes } = line;
	switch (end - start) {
		case 2: return line.id;
		case 4: return bytes[start + 1] === 121 ? line.type : bytes[start + 1] === 105 ? line.time : null;
		case 5: return line.actor;
		case 6: return bytes[start] === 115 ? line.source : line.person;
		case 7: return bytes[start] === 115 ? line.subject : line.channel;
		case 8: return bytes[start] === 119 ? line.workflow : line.sequence;
		case 12: return line.recorded;
		default: return null;
	}
}
function broken({ bytes, start, end }) {
	const text = new TextDecoder().decode(bytes.subarray(start, Math.min(end, start + 80)));
	return /* @__PURE__ */ new SyntaxError(`not a record as the ledger writes it: ${text}`);
}

// actions/core/learning/scan/reader.ts
const NEWLINE$1 = 10;
const ZERO = 48;
const ENCODER = new TextEncoder();
const DECODER$1 = new TextDecoder();
function recordReader() {
	const sources = byteTable();
	const types = byteTable();
	const workflows = byteTable();
	const keys = byteTable();
	const line = emptyLine();
	const read = {
		line,
		source: -1,
		type: -1,
		workflow: -1,
		time: 0,
		sequence: 0,
		recorded: -1,
		keys: new Int32Array(line.keys.length)
	};
	const timeOf = instantReader();
	const recordedOf = instantReader();
	const readLine = (bytes, start, end) => {
		scanLine(line, bytes, start, end);
		read.source = numberIn$1(sources, bytes, line.source);
		read.type = numberIn$1(types, bytes, line.type);
		read.workflow = numberIn$1(workflows, bytes, line.workflow);
		read.time = timeOf(bytes, line.time);
		read.sequence = line.sequence.start < 0 ? 0 : digits(bytes, line.sequence);
		read.recorded = line.recorded.start < 0 ? -1 : recordedOf(bytes, line.recorded);
		for (let field = 0; field < line.fields; field += 1) read.keys[field] = numberIn$1(keys, bytes, line.keys[field]);
	};
	const lines = (bytes, each) => {
		let start = 0;
		while (start < bytes.length) {
			const found = bytes.indexOf(NEWLINE$1, start);
			const end = found === -1 ? bytes.length : found;
			readLine(bytes, start, end);
			each(read);
			start = end + 1;
		}
	};
	const record = (of, each) => lines(ENCODER.encode(encodeRecord(of).line), each);
	return {
		sources,
		types,
		workflows,
		keys,
		lines,
		record
	};
}
function numberIn$1(table, bytes, { start, end }) {
	return start < 0 ? -1 : table.number(bytes, start, end);
}
/** The stretch as the text that it stands for. */
function textOf({ bytes }, { start, end }) {
	return unescaped(DECODER$1.decode(bytes.subarray(start, end)));
}
/** A text as it stands between the quotes of a line. */
function rawBytes(text) {
	return ENCODER.encode(JSON.stringify(text).slice(1, -1));
}
/** The text that raw bytes of a table stand for. */
function unescaped(raw) {
	return raw.includes("\\") ? JSON.parse(`"${raw}"`) : raw;
}
/** The whole record as an object, for the few that need to be looked at closely. */
function recordOf({ line }) {
	return JSON.parse(DECODER$1.decode(line.bytes.subarray(line.start, line.end)));
}
function digits(bytes, { start, end }) {
	let number = 0;
	for (let at = start; at < end; at += 1) number = number * 10 + bytes[at] - ZERO;
	return number;
}
/** Reads `2026-11-16T08:30:00.000Z` in milliseconds. The start of a day is looked up, since a week has seven. */
function instantReader() {
	const days = /* @__PURE__ */ new Map();
	let lastDate = -1;
	let day = 0;
	return (bytes, { start, end }) => {
		if (end - start !== 24) return NaN;
		const date = ((twoDigits(bytes, start) * 100 + twoDigits(bytes, start + 2)) * 100 + twoDigits(bytes, start + 5)) * 100 + twoDigits(bytes, start + 8);
		if (date !== lastDate) {
			day = days.get(date) ?? Date.parse(DECODER$1.decode(bytes.subarray(start, start + 10)));
			days.set(date, day);
			lastDate = date;
		}
		const minutes = twoDigits(bytes, start + 11) * 60 + twoDigits(bytes, start + 14);
		const milliseconds = (bytes[start + 20] - ZERO) * 100 + twoDigits(bytes, start + 21);
		return day + (minutes * 60 + twoDigits(bytes, start + 17)) * 1e3 + milliseconds;
	};
}
function twoDigits(bytes, at) {
	return (bytes[at] - ZERO) * 10 + bytes[at + 1] - ZERO;
}

// actions/core/learning/texts.ts
const DECODER = new TextDecoder();
const FIRST_ROOM = 256;
function texts() {
	let arena = new Uint8Array(FIRST_ROOM * 32);
	let ends = new Uint32Array(FIRST_ROOM);
	let used = 0;
	let length = 0;
	const push = (bytes, start, end) => {
		while (used + end - start > arena.length) {
			const wider = new Uint8Array(arena.length * 2);
			wider.set(arena);
			arena = wider;
		}
		if (length === ends.length) {
			const wider = new Uint32Array(ends.length * 2);
			wider.set(ends);
			ends = wider;
		}
		for (let at = start; at < end; at += 1) arena[used++] = bytes[at];
		ends[length++] = used;
	};
	const text = (index) => DECODER.decode(arena.subarray(index === 0 ? 0 : ends[index - 1], ends[index]));
	return {
		push,
		text
	};
}

// actions/core/learning/case-log.ts
function openLog() {
	return {
		length: 0,
		place: integers(0),
		time: numbers(),
		sequence: numbers(),
		recorded: numbers(),
		activity: integers(0),
		source: integers(0),
		person: integers(0),
		id: texts()
	};
}
function log(to, read, place, activity, person) {
	const at = to.length;
	if (at === to.place.data.length) widen(to, at);
	to.place.data[at] = place;
	to.time.data[at] = read.time;
	to.sequence.data[at] = read.sequence;
	to.recorded.data[at] = read.recorded;
	to.activity.data[at] = activity;
	to.source.data[at] = read.source;
	to.person.data[at] = person;
	const { start, end } = read.line.id;
	to.id.push(read.line.bytes, start, activity === -1 && person === -1 ? start : end);
	to.length = at + 1;
}
function widen(to, at) {
	for (const list of [
		to.time,
		to.sequence,
		to.recorded
	]) reserveNumber(list, at);
	for (const list of [
		to.place,
		to.activity,
		to.source,
		to.person
	]) reserveInteger(list, at, 0);
}
/** Forgets the week's records, and gives their memory back before the facts and the carry need some. */
function clearLog(of) {
	Object.assign(of, openLog());
}
/** The records of each case together: a counting sort, since a comparison sort of a million is too slow. */
function byCase(of, cases) {
	const starts = new Int32Array(cases + 2);
	const place = of.place.data;
	for (let row = 0; row < of.length; row += 1) starts[place[row] + 2] += 1;
	for (let index = 1; index < starts.length; index += 1) starts[index] += starts[index - 1];
	const next = starts.slice();
	const rows = new Int32Array(of.length);
	for (let row = 0; row < of.length; row += 1) {
		const bucket = place[row] + 1;
		rows[next[bucket]] = row;
		next[bucket] += 1;
	}
	return {
		starts: starts.subarray(1),
		rows
	};
}
/** The one order of records: (time, sequence, id). */
function inOrder(of) {
	const time = of.time.data;
	const sequence = of.sequence.data;
	return (a, b) => time[a] - time[b] || sequence[a] - sequence[b] || compareText(unescaped(of.id.text(a)), unescaped(of.id.text(b)));
}
/** The order in which records were noted: by source, when it became known, the row, and then by time. */
function asNoted(of) {
	const source = of.source.data;
	const recorded = of.recorded.data;
	const sequence = of.sequence.data;
	const time = of.time.data;
	return (a, b) => source[a] - source[b] || recorded[a] - recorded[b] || sequence[a] - sequence[b] || time[a] - time[b];
}
/** Sorts one case's rows in place. Most cases have a handful, often in order already. */
function sortRows(rows, start, end, compare) {
	if (end - start > 40) {
		rows.subarray(start, end).sort(compare);
		return;
	}
	for (let index = start + 1; index < end; index += 1) {
		const row = rows[index];
		let to = index;
		while (to > start && compare(rows[to - 1], row) > 0) {
			rows[to] = rows[to - 1];
			to -= 1;
		}
		rows[to] = row;
	}
}

// actions/core/learning/scan/conditions.ts
function compileConditions(conditions, { keys }) {
	return conditions.map(({ field, op, values }) => {
		const name = rawBytes(field);
		const own = RECORD_FIELDS.includes(field) ? field : null;
		return {
			own,
			key: own === null ? keys.number(name, 0, name.length) : -1,
			wanted: op !== "!=",
			values: values.map(rawBytes)
		};
	});
}
/** True where the record meets every condition; one that lacks the field meets neither = nor !=. */
function meetsAll(conditions, read) {
	for (const condition of conditions) {
		const span = condition.own === null ? dataValue(read, condition.key) : read.line[condition.own];
		if (span === null || span.start < 0) return false;
		let listed = false;
		for (const value of condition.values) if (equals(read.line, span, value)) listed = true;
		if (listed !== condition.wanted) return false;
	}
	return true;
}
/** The value of a data field, null where the record lacks it. */
function dataValue({ line, keys }, key) {
	for (let field = 0; field < line.fields; field += 1) if (keys[field] === key) return line.values[field];
	return null;
}
function equals({ bytes }, { start, end }, value) {
	if (end - start !== value.length) return false;
	for (let at = 0; at < value.length; at += 1) if (bytes[start + at] !== value[at]) return false;
	return true;
}

// actions/core/learning/slots.ts
function openSlot(spec, reader) {
	return {
		spec,
		where: compileConditions(spec.where, reader),
		tests: spec.tests.map((conditions) => compileConditions(conditions, reader)),
		time: numbers(),
		sequence: numbers(),
		id: integers(-1),
		ids: byteTable(),
		bits: integers(0)
	};
}
/** Makes room for a new case. */
function reserveSlot(slot, place) {
	reserveNumber(slot.time, place);
	if (!slot.spec.exact) return;
	reserveNumber(slot.sequence, place);
	reserveInteger(slot.id, place, -1);
	reserveInteger(slot.bits, place, 0);
}
/** Keeps the record where it matches and comes before (or after) the one that is kept. The type is the caller's. */
function offer(slot, place, read) {
	const { spec } = slot;
	const { time } = read;
	const kept = slot.time.data[place];
	const first = spec.pick === "first";
	if (first ? time > kept : time < kept) return;
	if (slot.where.length > 0 && !meetsAll(slot.where, read)) return;
	if (spec.exact) {
		if (time === kept && comesBefore(slot, place, read) !== first) return;
		slot.sequence.data[place] = read.sequence;
		if (slot.tests.length > 0) {
			const { bytes, id } = read.line;
			slot.id.data[place] = slot.ids.number(bytes, id.start, id.end);
			slot.bits.data[place] = answers(slot, read);
		}
	}
	slot.time.data[place] = time;
}
/** Whether the record stands before the kept one of the same instant. */
function comesBefore(slot, place, read) {
	const kept = slot.sequence.data[place];
	if (read.sequence !== kept || slot.tests.length === 0) return read.sequence < kept;
	return textOf(read.line, read.line.id) < unescaped(slot.ids.text(slot.id.data[place]));
}
/** Bit i is set where the record meets the i-th list of conditions. */
function answers({ tests }, read) {
	let bits = 0;
	for (let index = 0; index < tests.length; index += 1) if (meetsAll(tests[index], read)) bits |= 1 << index;
	return bits;
}
/**
* Whether the record of one slot happened after that of another. Two of one instant and sequence are one row of an
* export that says both, so neither is after the other, whatever their ids.
*/
function isAfter(slot, other, place) {
	const time = slot.time.data[place];
	const before = other.time.data[place];
	if (time !== before) return time > before;
	return slot.sequence.data[place] > other.sequence.data[place];
}

// actions/core/learning/trails.ts
/** Opens trails, new ones or those that were saved: then all numbers mean the same as before. */
function openTrails(saved = [[]]) {
	const sets = saved.map((members) => new Set(members));
	const places = new Map(saved.map((members, index) => [members.join(), index]));
	const steps = [];
	const has = (set, member) => sets[set].has(member);
	const step = (set, member) => {
		if (has(set, member)) return set;
		steps[set] ??= [];
		const known = steps[set][member];
		if (known !== void 0) return known;
		const members = [...sets[set], member].sort((a, b) => a - b);
		const name = members.join();
		const place = places.get(name) ?? sets.push(new Set(members)) - 1;
		places.set(name, place);
		steps[set][member] = place;
		return place;
	};
	return {
		step,
		has,
		save: () => sets.map((members) => [...members])
	};
}

// actions/core/learning/cases.ts
function openCases(plan, reader, trails) {
	const activityField = rawBytes(plan.activityField);
	return {
		plan,
		subjects: byteTable(),
		slots: plan.slots.map((spec) => openSlot(spec, reader)),
		counts: plan.counters.map(() => 0),
		activities: byteTable(),
		trails: openTrails(trails),
		trail: integers(0),
		activity: integers(-1),
		worked: numbers(),
		repeated: numbers(),
		seen: numbers(),
		people: byteTable(),
		peopleSeen: numbers(),
		log: openLog(),
		activityKey: reader.keys.number(activityField, 0, activityField.length),
		counterConditions: plan.counters.map(({ where }) => compileConditions(where, reader)),
		handlers: [],
		reader
	};
}
/** Takes one record in. The order in which records come does not matter within a week; weeks come in order. */
function addToCases(cases, read) {
	const { line } = read;
	const place = line.subject.start < 0 ? -1 : placeOf(cases, line.bytes, line.subject);
	const { slots, counters } = cases.handlers[read.type] ?? handlersOf(cases, read.type);
	if (place >= 0) for (let index = 0; index < slots.length; index += 1) offer(slots[index], place, read);
	for (const counter of counters) {
		const where = cases.counterConditions[counter];
		if (where.length === 0 || meetsAll(where, read)) cases.counts[counter] += 1;
	}
	const activity = dataValue(read, cases.activityKey);
	const named = activity !== null && activity.end > activity.start;
	const person = cases.plan.lookback === null || line.person.start < 0 ? -1 : personOf(cases, line.bytes, line.person);
	log(cases.log, read, place, named ? cases.activities.number(line.bytes, activity.start, activity.end) : -1, person);
}
/** The case's place; a new subject gets the next one. */
function placeOf(cases, bytes, { start, end }) {
	const known = cases.subjects.size();
	const place = cases.subjects.number(bytes, start, end);
	if (place < known) return place;
	for (const slot of cases.slots) reserveSlot(slot, place);
	reserveInteger(cases.trail, place, 0);
	reserveInteger(cases.activity, place, -1);
	reserveNumber(cases.worked, place);
	reserveNumber(cases.repeated, place);
	reserveNumber(cases.seen, place);
	return place;
}
/** The place of a known case by its subject, else -1. */
function findCase(cases, subject) {
	const raw = rawBytes(subject);
	return cases.subjects.find(raw, 0, raw.length);
}
/** The subject of a case. */
function subjectOf(cases, place) {
	return unescaped(cases.subjects.text(place));
}
/** The person's number; a new one gets the next. */
function personOf(cases, bytes, { start, end }) {
	const number = cases.people.number(bytes, start, end);
	reserveNumber(cases.peopleSeen, number);
	return number;
}
/** The slots and counters that read a record type, found once for each type. */
function handlersOf(cases, number) {
	const type = unescaped(cases.reader.types.text(number));
	const reads = (spec) => spec.type === type || spec.type === "any";
	const handlers = {
		slots: cases.slots.filter(({ spec }) => reads(spec)),
		counters: cases.plan.counters.flatMap((spec, index) => reads(spec) ? [index] : [])
	};
	cases.handlers[number] = handlers;
	return handlers;
}

// actions/core/learning/carry.ts
/** Raised when the form changes: an older carry is then built anew. */
const CARRY_VERSION = 4;
/** A finished case is kept so long, in case that it comes back. */
const KEPT$1 = 90 * DAY;
/** Whether the carry holds what these definitions need; where not, it is built anew from the first week. */
function serves(carry, plan) {
	if (carry.version !== 4 || carry.lookback < plan.lookback) return false;
	return plan.workflows.every((workflow) => {
		const saved = carry.workflows.find(({ name }) => name === workflow.definition.name);
		if (!saved || saved.activityField !== workflow.activityField) return false;
		if (workflow.lookback !== null && !(saved.lookback !== null && saved.lookback >= workflow.lookback)) return false;
		return workflow.slots.every(({ key }) => key in saved.slots);
	});
}
/** The cases that later weeks may need: open ones, and those with a record in the last 90 days. */
function saveCases(cases, plan, until) {
	const kept = numbersWhere(cases.subjects.size(), (place) => cases.seen.data[place] >= until - KEPT$1 || isOpen(cases, plan, place));
	const people = numbersWhere(cases.people.size(), (number) => cases.peopleSeen.data[number] >= until - (plan.lookback ?? 0));
	return {
		name: plan.definition.name,
		activityField: plan.activityField,
		lookback: plan.lookback,
		subjects: cases.subjects.joined(kept),
		slots: Object.fromEntries(cases.slots.map((slot) => [slot.spec.key, saveSlot(slot, kept)])),
		activities: cases.activities.joined(numbersWhere(cases.activities.size(), () => true)),
		trails: cases.trails.save(),
		trail: saveIntegers(cases.trail, kept),
		activity: saveIntegers(cases.activity, kept),
		seen: saveNumbers(cases.seen, kept),
		people: cases.people.joined(people),
		peopleSeen: saveNumbers(cases.peopleSeen, people)
	};
}
/** The numbers below a size that are wanted, in order. */
function numbersWhere(size, wanted) {
	const found = new Int32Array(size);
	let count = 0;
	for (let number = 0; number < size; number += 1) if (wanted(number)) found[count++] = number;
	return found.subarray(0, count);
}
/** Came in, and is not finished or was opened again since. */
function isOpen(cases, plan, place) {
	const opened = timeIn(cases, plan.opened, place);
	if (Number.isNaN(opened)) return false;
	const finished = timeIn(cases, plan.finished, place);
	return Number.isNaN(finished) || timeIn(cases, plan.reopened, place) > finished;
}
function timeIn(cases, slot, place) {
	return cases.slots[slot].time.data[place];
}
function saveSlot(slot, kept) {
	const time = saveNumbers(slot.time, kept);
	if (!slot.spec.exact) return { time };
	return {
		time,
		exact: {
			sequence: saveNumbers(slot.sequence, kept),
			ids: slot.tests.length > 0 ? slot.ids.joined(saveIntegers(slot.id, kept)) : /* @__PURE__ */ new Uint8Array(),
			bits: saveIntegers(slot.bits, kept)
		}
	};
}
function saveNumbers({ data }, kept) {
	const values = new Float64Array(kept.length);
	for (let index = 0; index < kept.length; index += 1) values[index] = data[kept[index]];
	return values.every(Number.isNaN) ? /* @__PURE__ */ new Float64Array() : values;
}
function saveIntegers({ data }, kept) {
	return kept.map((place) => data[place]);
}
/** The workflow's cases as they were saved, or none. */
function restoreCases(plan, reader, saved) {
	const cases = openCases(plan, reader, saved?.trails);
	if (!saved) return cases;
	eachLine(saved.subjects, (bytes, span) => placeOf(cases, bytes, span));
	eachLine(saved.activities, (bytes, { start, end }) => cases.activities.number(bytes, start, end));
	eachLine(saved.people, (bytes, span) => personOf(cases, bytes, span));
	cases.peopleSeen.data.set(saved.peopleSeen);
	for (const slot of cases.slots) restoreSlot(slot, saved.slots[slot.spec.key]);
	cases.trail.data.set(saved.trail);
	cases.activity.data.set(saved.activity);
	cases.seen.data.set(saved.seen);
	return cases;
}
function restoreSlot(slot, { time, exact }) {
	slot.time.data.set(time);
	if (!slot.spec.exact || !exact) return;
	slot.sequence.data.set(exact.sequence);
	slot.bits.data.set(exact.bits);
	let place = 0;
	eachLine(exact.ids, (bytes, { start, end }) => {
		if (end > start) slot.id.data[place] = slot.ids.number(bytes, start, end);
		place += 1;
	});
}
const NEWLINE = 10;
function eachLine(bytes, take) {
	if (bytes.length === 0) return;
	for (let start = 0; start <= bytes.length;) {
		const found = bytes.indexOf(NEWLINE, start);
		const end = found === -1 ? bytes.length : found;
		take(bytes, {
			start,
			end
		});
		start = end + 1;
	}
}

// actions/core/learning/carry-key.ts
/**
* A digest of all in the definitions that a carry depends on. Goals, tolerances, thresholds, people and texts are not
* among it: changing them costs nothing, while another measure means another history, built anew from the first week.
*/
function carryKey({ definitions, workflows }) {
	const needs = {
		version: 4,
		zone: definitions.zone,
		businessHours: definitions.businessHours,
		holidays: definitions.holidays,
		audit: definitions.audit,
		sources: definitions.sources.map(({ name, fields, duplicateKey, workflows: feeds, types }) => ({
			name,
			fields,
			duplicateKey,
			feeds,
			types
		})),
		workflows: workflows.map(({ definition, measures, audit }) => ({
			name: definition.name,
			measures: measures.map(({ key }) => key),
			audit,
			baseline: definition.baseline,
			valuePer: definition.value?.per ?? null
		}))
	};
	return bytesToHex(sha256$1(utf8ToBytes(JSON.stringify(needs))));
}

// actions/core/learning/statistics/audit-sample.ts
/** Without anything of the platform. */
const digestOf = (text) => bytesToHex(sha256$1(utf8ToBytes(text)));
/**
* The cases to look at: the `size` smallest by sha256 of `seed|week|case`, ties by case, in that order. Anyone can
* check it with `sha256sum`, and adding a case never reorders the others. A case that is named twice counts once.
*/
function auditSample({ seed, week, cases, size, digest = digestOf }) {
	if (size <= 0) return [];
	const kept = [];
	let limit = "";
	for (const id of cases) {
		const hash = digest(`${seed}|${week}|${id}`);
		if (kept.length === size && hash > limit) continue;
		insert(kept, {
			hash,
			id
		});
		if (kept.length > size) kept.pop();
		limit = kept.at(-1)?.hash ?? "";
	}
	return kept.map(({ id }) => id);
}
/** Keeps the list sorted. A sample has tens of cases, and few of many cases get this far. */
function insert(kept, drawn) {
	let index = kept.length;
	while (index > 0 && order(kept[index - 1], drawn) > 0) index -= 1;
	const before = kept[index - 1];
	if (before && order(before, drawn) === 0) return;
	kept.splice(index, 0, drawn);
}
function order(a, b) {
	return compareText(a.hash, b.hash) || compareText(a.id, b.id);
}

// actions/core/learning/audit.ts
/** Draws the audit sample of a week from the cases that finished in it; null where the workflow is not audited. */
function drawSample(cases, plan, draw) {
	if (!plan.audit) return null;
	const { size, automatic } = plan.audit;
	const { week, window, ...rest } = draw;
	const finished = cases.slots[plan.finished];
	const places = placesFinished(cases, finished, window);
	const drawn = auditSample({
		...rest,
		week,
		cases: subjectsOf(cases, places),
		size
	});
	const passed = (subject) => (finished.bits.data[findCase(cases, subject)] & 1) === 1;
	return {
		week,
		population: places.length,
		cases: drawn,
		passed: automatic ? drawn.map(passed) : null
	};
}
function placesFinished(cases, finished, { from, to }) {
	const places = [];
	for (let place = 0; place < cases.subjects.size(); place += 1) {
		const time = finished.time.data[place];
		if (time >= from && time < to) places.push(place);
	}
	return places;
}
function* subjectsOf(cases, places) {
	for (const place of places) yield subjectOf(cases, place);
}

// actions/core/learning/audience.ts
/** The record types that an audience looks at. */
const AUDIENCE = /* @__PURE__ */ new Set([
	"touch.recorded",
	"conversion.won",
	"intent.observed"
]);
/** A conversion without any touch before it is credited to this channel. */
const UNKNOWN_CHANNEL = "unknown";
function openAudience(lookback, saved = {
	touches: [],
	won: []
}) {
	const touches = /* @__PURE__ */ new Map();
	const lastWon = new Map(saved.won);
	const won = [];
	const intents = /* @__PURE__ */ new Map();
	const keep = (touch) => {
		const known = touches.get(touch.key);
		if (known) known.push(touch);
		else touches.set(touch.key, [touch]);
	};
	saved.touches.forEach(keep);
	const add = (record, { time, sequence }) => {
		if (record.type === "touch.recorded") {
			const key = keyOf$1(record);
			if (key !== null && record.channel) keep({
				key,
				channel: record.channel,
				time,
				sequence,
				id: record.id
			});
		} else if (record.type === "conversion.won") {
			won.push(conversionOf(record, time, sequence));
			for (const key of keysOf(record)) lastWon.set(key, Math.max(lastWon.get(key) ?? time, time));
		} else if (record.type === "intent.observed") countIntent(intents, record);
	};
	const pathOf = (conversion) => {
		return {
			touches: [...conversionKeys(conversion)].map((key) => within(touches.get(key) ?? [], conversion, lookback)).find((found) => found.length > 0) ?? [{
				channel: "unknown",
				time: conversion.time
			}],
			conversions: 1,
			value: conversion.value,
			nulls: 0
		};
	};
	/** Whose lookback ran out in this window without a conversion: each such path counts once, in that week. */
	const lost = ({ from, asOf }) => [...touches].toSorted(([a], [b]) => compareText(a, b)).flatMap(([key, theirs]) => {
		const newest = theirs.reduce((last, touch) => isBefore(last, touch) ? touch : last);
		const ends = newest.time + lookback;
		if (ends < from || ends >= asOf || (lastWon.get(key) ?? Number.NEGATIVE_INFINITY) >= newest.time - lookback) return [];
		return [{
			touches: within(theirs, newest, lookback),
			conversions: 0,
			value: 0,
			nulls: 1
		}];
	});
	const attribution = (window) => {
		if (won.length === 0) return null;
		const paths = won.toSorted((a, b) => isBefore(a, b) ? -1 : 1).map(pathOf);
		return {
			conversions: won.length,
			value: paths.reduce((sum, { value }) => sum + value, 0),
			singleTouch: isSingleTouch(paths),
			...attribute([...paths, ...lost(window)])
		};
	};
	const save = ({ to }) => {
		const kept = [...touches.values()].flat().filter(({ time }) => time >= to - lookback);
		const keys = new Set(kept.map(({ key }) => key));
		return {
			touches: kept,
			won: [...lastWon].filter(([key]) => keys.has(key))
		};
	};
	const intent = () => [...intents.values()].sort((a, b) => compareText(a.channel, b.channel) || compareText(a.intent, b.intent));
	return {
		add,
		conversions: () => won,
		attribution,
		intent,
		save
	};
}
function keyOf$1(record) {
	return keysOf(record)[0] ?? null;
}
/** The person, and the case for who is not known as a person. */
function keysOf({ person, subject }) {
	return [...person === void 0 ? [] : [`p:${person}`], ...subject === void 0 ? [] : [`s:${subject}`]];
}
function conversionKeys({ person, subject }) {
	return [...person === null ? [] : [`p:${person}`], ...subject === null ? [] : [`s:${subject}`]];
}
/** A won conversion, as far as its path is looked for. */
function conversionOf(record, time, sequence) {
	const value = record.data?.value;
	return {
		time,
		sequence,
		id: record.id,
		person: record.person ?? null,
		subject: record.subject ?? null,
		value: typeof value === "number" ? value : 0
	};
}
function isBefore(a, b) {
	if (a.time !== b.time) return a.time < b.time;
	return a.sequence === b.sequence ? a.id < b.id : a.sequence < b.sequence;
}
/** The touches up to the instant, no older than the lookback, in order. */
function within(touches, until, lookback) {
	return touches.filter((touch) => touch.time >= until.time - lookback && !isBefore(until, touch)).sort((a, b) => isBefore(a, b) ? -1 : 1);
}
function countIntent(intents, record) {
	const channel = record.channel ?? "unknown";
	const intent = String(record.data?.intent ?? "unknown");
	const key = `${channel}\n${intent}`;
	const known = intents.get(key);
	if (known) known.count += 1;
	else intents.set(key, {
		channel,
		intent,
		count: 1
	});
}

// actions/core/learning/fingerprint.ts
const PRIME_A = 2654435761;
const PRIME_B = 1597334677;
function startHash(hash) {
	hash.a = -559038737;
	hash.b = 1103547991;
}
/** Takes a number in: two lanes of multiply and xor. */
function absorbNumber(hash, value) {
	hash.a = Math.imul(hash.a ^ value, PRIME_A);
	hash.b = Math.imul(hash.b << 5 ^ hash.b >>> 27 ^ value, PRIME_B);
}
/** Mixes the lanes, so that every bit of both depends on every byte. */
function finishHash(hash) {
	let { a, b } = hash;
	a = Math.imul(a ^ a >>> 16, 2246822507) ^ Math.imul(b ^ b >>> 13, 3266489909);
	b = Math.imul(b ^ b >>> 16, 2246822507) ^ Math.imul(a ^ a >>> 13, 3266489909);
	hash.a = a;
	hash.b = b;
}
function recordsDigest() {
	const hash = {
		a: 0,
		b: 0
	};
	let sumA = 0;
	let sumB = 0;
	let products = 0;
	const digest = {
		count: 0,
		add: ({ view, start, end }) => {
			startHash(hash);
			absorb(hash, view, start, end);
			finishHash(hash);
			sumA = sumA + hash.a | 0;
			sumB = sumB + hash.b | 0;
			products = products + Math.imul(hash.a | 1, hash.b | 1) | 0;
			digest.count += 1;
		},
		text: () => {
			const sums = [
				digest.count,
				sumA,
				sumB,
				products
			].join("|");
			return `sha256:${bytesToHex(sha256$1(utf8ToBytes(sums)))}`;
		}
	};
	return digest;
}
/** Takes a stretch of bytes in, four at a time: whole lines are hashed, so this is where a week's time would go. */
function absorb(hash, view, start, end) {
	let { a, b } = hash;
	let at = start;
	for (; at + 8 <= end; at += 8) {
		const low = view.getInt32(at, true);
		const high = view.getInt32(at + 4, true);
		a = Math.imul((a << 13 | a >>> 19) ^ low ^ b, PRIME_A);
		b = Math.imul((b << 11 | b >>> 21) ^ high ^ a, PRIME_B);
	}
	for (; at < end; at += 1) {
		const byte = view.getUint8(at);
		a = Math.imul(a ^ byte, PRIME_A);
		b = Math.imul((b << 5 | b >>> 27) ^ byte, PRIME_B);
	}
	hash.a = a;
	hash.b = b;
	absorbNumber(hash, end - start);
}
/** A hash as one number of 53 bits: a million of them collide with a chance of one in twenty thousand. */
function asNumber({ a, b }) {
	return (a >>> 0) * 2097152 + (b >>> 11);
}

// actions/core/learning/statistics/kaplan-meier.ts
/**
* S(t) is a product of many quotients; a quantile compares it with 1 - p, itself not exact in binary (1 - 0.9 is
* 0.09999999999999998). Ten finished cases must have their p90 at the ninth, so what is this near counts as equal.
*/
const EQUAL = 1e-11;
/**
* The product-limit estimate of Kaplan & Meier (1958): S(t) = Π (1 - dᵢ/nᵢ) over the times at which cases finished.
* `finished` are durations, `censored` the ages of cases still open. At one and the same time finishing comes first,
* so an open case of just that age still counts as at risk. Sorts copies: 100,000 cases take a few milliseconds.
*/
function kaplanMeier(finished, censored) {
	const ends = Float64Array.from(finished).sort();
	const ages = Float64Array.from(censored).sort();
	const { times, shares } = steps(ends, ages);
	const longest = Math.max(ends.at(-1) ?? Number.NEGATIVE_INFINITY, ages.at(-1) ?? Number.NEGATIVE_INFINITY);
	const survival = (time) => shares[lastAtMost(times, time)] ?? 1;
	const quantile = (p) => {
		if (ends.length + ages.length === 0) return null;
		const index = firstFallenTo(shares, 1 - p + EQUAL);
		const value = times[index];
		return value === void 0 ? {
			value: longest,
			beyond: true
		} : {
			value,
			beyond: false
		};
	};
	const exceeds = (p, time) => ends.length + ages.length > 0 && survival(time) > 1 - p + EQUAL;
	return {
		finished: ends.length,
		censored: ages.length,
		survival,
		quantile,
		exceeds
	};
}
/**
* The curve's steps: each time at which a case finished, and S just after it. Between two censored cases the
* quotients telescope, so S is one quotient from the start of such a stretch: exact where nothing is censored.
*/
function steps(ends, ages) {
	const times = new Float64Array(ends.length);
	const shares = new Float64Array(ends.length);
	let count = 0;
	let gone = 0;
	let censored = 0;
	let stretch = {
		share: 1,
		atRisk: ends.length + ages.length
	};
	while (gone < ends.length) {
		const time = ends[gone];
		const before = censored;
		while (censored < ages.length && ages[censored] < time) censored += 1;
		if (censored > before) stretch = {
			share: shares[count - 1] ?? 1,
			atRisk: ends.length - gone + ages.length - censored
		};
		while (gone < ends.length && ends[gone] === time) gone += 1;
		times[count] = time;
		shares[count] = stretch.share * (ends.length - gone + ages.length - censored) / stretch.atRisk;
		count += 1;
	}
	return {
		times: times.subarray(0, count),
		shares: shares.subarray(0, count)
	};
}
/** Index of the first share (they only fall) that is at most the limit; the length where there is none. */
function firstFallenTo(shares, limit) {
	let low = 0;
	let high = shares.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (shares[middle] <= limit) high = middle;
		else low = middle + 1;
	}
	return low;
}

// actions/core/learning/statistics/percentile.ts
/**
* The p-quantile of ascending values, type 7 (the default of R and NumPy): h = (n - 1)p, interpolated linearly
* (Hyndman & Fan 1996). null where there are no values. For typed arrays, which sort many times faster than lists.
*/
function percentileType7(sorted, p) {
	if (!(p >= 0 && p <= 1)) throw new RangeError(`a quantile lies between 0 and 1, not ${p}`);
	if (sorted.length === 0) return null;
	const position = (sorted.length - 1) * p;
	const below = Math.floor(position);
	const low = sorted[below];
	const high = sorted[Math.ceil(position)];
	return low + (position - below) * (high - low);
}

// actions/core/learning/statistics/summary.ts
/** Summarises values in any order: they are sorted first, so that no digit of the sum depends on how they arrived. */
function summarise(values) {
	const sorted = Float64Array.from(values).sort();
	const n = sorted.length;
	return {
		n,
		mean: n === 0 ? null : total(sorted) / n,
		p50: percentileType7(sorted, .5),
		p90: percentileType7(sorted, .9),
		p95: percentileType7(sorted, .95),
		max: sorted[n - 1] ?? null
	};
}
function total(values) {
	let sum = 0;
	for (const value of values) sum += value;
	return sum;
}

// actions/core/learning/statistics/wilson.ts
/** The 97.5 % point of the normal distribution: two-sided 95 %. */
const Z95 = 1.959963984540054;
/**
* Wilson's score interval of a share, 95 %, without continuity correction (Wilson 1927; Newcombe 1998, method 3).
* null where n is 0. Exactly 0 below where k is 0, and exactly 1 above where k is n.
*/
function wilson95({ k, n }) {
	if (!(k >= 0 && k <= n)) throw new RangeError(`not a share: ${k} of ${n}`);
	if (n === 0) return null;
	const share = k / n;
	const square = Z95 * Z95;
	const centre = share + square / (2 * n);
	const reach = Z95 * Math.sqrt(share * (1 - share) / n + square / (4 * n * n));
	const scale = 1 + square / n;
	return [k === 0 ? 0 : (centre - reach) / scale, k === n ? 1 : (centre + reach) / scale];
}

// actions/core/learning/measures/figures.ts
/** Hours of the finished and ages of the open cases as the figure that facts and `measure --json` show. */
function durationFigure(finished, censored) {
	const { mean, p50, p90, p95 } = summarise(finished);
	const curve = kaplanMeier(finished, censored);
	return {
		figure: {
			unit: "h",
			n: finished.length + censored.length,
			finished: finished.length,
			censored: censored.length,
			mean,
			p50,
			p90,
			p95,
			km: {
				p50: reached(curve, .5),
				p90: reached(curve, .9)
			}
		},
		curve
	};
}
/**
* The same where every case is finished: then the curve's quantile is the smallest value that enough are at most, and
* one sort is enough for a million values. Sorts the values in place.
*/
function finishedFigure(values) {
	const sorted = values.sort();
	const n = sorted.length;
	const rank = (p) => sorted[Math.ceil(p * n - 1e-9) - 1] ?? null;
	let sum = 0;
	for (let at = 0; at < n; at += 1) sum += sorted[at];
	return {
		unit: "h",
		n,
		finished: n,
		censored: 0,
		mean: n === 0 ? null : sum / n,
		p50: percentileType7(sorted, .5),
		p90: percentileType7(sorted, .9),
		p95: percentileType7(sorted, .95),
		km: {
			p50: rank(.5),
			p90: rank(.9)
		}
	};
}
/** A quantile of the curve, null where it never falls that far. */
function reached(curve, p) {
	const quantile = curve.quantile(p);
	return quantile === null || quantile.beyond ? null : quantile.value;
}
/** k of n with its Wilson interval. */
function rateFigure(k, n) {
	return {
		k,
		n,
		value: n === 0 ? null : k / n,
		wilson95: wilson95({
			k,
			n
		})
	};
}
function countFigure(count) {
	return { count };
}

// actions/core/learning/integrity.ts
/** From these shares on a source is fair, and broken: what is fair is shown, what is broken is never green. */
const LIMITS = {
	incomplete: {
		fair: .02,
		broken: .1
	},
	quarantined: {
		fair: .01,
		broken: .05
	},
	suspectedDuplicates: {
		fair: .02,
		broken: .1
	},
	outOfOrder: {
		fair: .01,
		broken: .05
	},
	negativeDurations: {
		fair: .01,
		broken: .05
	},
	late: {
		fair: .05,
		broken: .2
	}
};
/** A source is silent in a week without a record, when it had some in this many of the weeks before. */
const SILENT = {
	had: 4,
	of: 8
};
const OWN = [
	"subject",
	"time",
	"person",
	"channel",
	"actor",
	"workflow",
	"type"
];
function sourceTallies(definitions, reader) {
	const tallies = [];
	const open = (name, number) => {
		const definition = definitions.sources.find((source) => source.name === name);
		const tally = {
			name,
			number,
			records: 0,
			expected: 0,
			missing: /* @__PURE__ */ new Map(),
			fields: new Map(Object.entries(definition?.fields ?? {}).map(([type, fields]) => [numberIn(reader.types, type), fields.map((field) => readField(field, reader))])),
			duplicateKey: (definition?.duplicateKey ?? []).map((field) => readField(field, reader)),
			keys: numbers(),
			keyed: 0,
			lags: numbers(),
			lagged: 0
		};
		tallies[number] = tally;
		return tally;
	};
	const at = (number) => tallies[number] ?? open(unescaped(reader.sources.text(number)), number);
	const of = (name) => at(numberIn(reader.sources, name));
	for (const { name } of definitions.sources) of(name);
	const all = () => tallies.filter(Boolean).sort((a, b) => compareText(a.name, b.name));
	return {
		of,
		at,
		all
	};
}
function numberIn(table, text) {
	const raw = rawBytes(text);
	return table.number(raw, 0, raw.length);
}
function readField(name, { keys }) {
	const own = OWN.find((field) => field === name) ?? null;
	return {
		name,
		own,
		key: own === null ? numberIn(keys, name) : -1
	};
}
const hash$1 = {
	a: 0,
	b: 0
};
/** Counts one record of a source: what it lacks, whether another agrees with it, how long it took to become known. */
function tally(of, read) {
	of.records += 1;
	if (read.recorded >= 0) {
		reserveNumber(of.lags, of.lagged);
		of.lags.data[of.lagged] = (read.recorded - read.time) / HOUR;
		of.lagged += 1;
	}
	const fields = of.fields.get(read.type);
	if (fields) {
		of.expected += fields.length;
		for (const field of fields) if (spanOf(read, field) === null) of.missing.set(field.name, (of.missing.get(field.name) ?? 0) + 1);
	}
	if (of.duplicateKey.length > 0) noteKey(of, read);
}
/** Two records of one type that agree in the source's duplicate key; a record that lacks a part of it is let be. */
function noteKey(of, read) {
	startHash(hash$1);
	absorbNumber(hash$1, read.type);
	for (const field of of.duplicateKey) {
		const span = spanOf(read, field);
		if (span === null) return;
		absorb(hash$1, read.line.view, span.start, span.end);
	}
	finishHash(hash$1);
	reserveNumber(of.keys, of.keyed);
	of.keys.data[of.keyed] = asNumber(hash$1);
	of.keyed += 1;
}
/** Records that agree with an earlier one. Sorting a million numbers is several times faster than a table of them. */
function duplicatesOf({ keys, keyed }) {
	const sorted = keys.data.subarray(0, keyed).sort();
	let found = 0;
	for (let at = 1; at < keyed; at += 1) if (sorted[at] === sorted[at - 1]) found += 1;
	return found;
}
/** Where the field stands; null where it is absent or empty. */
function spanOf(read, { own, key }) {
	const span = own === null ? dataValue(read, key) : read.line[own];
	return span === null || span.start < 0 || span.end === span.start ? null : span;
}
/** The source's week as the facts carry it; `worst` is the worst of its shares, never an average. */
function integrityOf(of, week) {
	const lacking = [...of.missing.values()].reduce((sum, count) => sum + count, 0);
	const completeness = of.expected === 0 ? null : 1 - lacking / of.expected;
	const { records } = of;
	const duplicates = duplicatesOf(of);
	const shares = {
		incomplete: completeness === null ? 0 : 1 - completeness,
		quarantined: share$2(week.quarantined, records + week.quarantined),
		suspectedDuplicates: share$2(duplicates, records),
		outOfOrder: share$2(week.outOfOrder, records),
		negativeDurations: share$2(week.negativeDurations, records),
		late: share$2(week.late, records)
	};
	const over = (level) => Object.entries(LIMITS).some(([name, limits]) => shares[name] > limits[level]);
	return {
		source: of.name,
		records,
		quarantined: week.quarantined,
		completeness,
		missing: Object.fromEntries([...of.missing].sort(([a], [b]) => compareText(a, b))),
		suspectedDuplicates: duplicates,
		outOfOrder: week.outOfOrder,
		negativeDurations: week.negativeDurations,
		late: week.late,
		lag: of.lagged === 0 ? null : finishedFigure(of.lags.data.subarray(0, of.lagged)),
		silent: week.silent,
		worst: week.silent || over("broken") ? "broken" : over("fair") ? "fair" : "good"
	};
}
function share$2(part, whole) {
	return whole === 0 ? 0 : part / whole;
}

// actions/core/learning/fold.ts
/** Opsbook's own records carry this source; it has no integrity of its own. */
const OWN_SOURCE = "opsbook";
function openFold({ plan, calendar, week, asOf, carry }) {
	const from = calendar.start(week);
	const to = calendar.end(week);
	const reader = recordReader();
	const fold = {
		plan,
		week,
		cases: casesOf(plan, reader, carry),
		audience: openAudience(plan.lookback, carry?.audience),
		tallies: sourceTallies(plan.definitions, reader),
		digest: recordsDigest(),
		lateness: latenessOf(week, calendar, carry?.firstKnown ?? {}),
		business: workingTime(plan),
		incidentsRecorded: carry?.incidentsRecorded ?? false
	};
	const casesByNumber = byNumber((number) => fold.cases.get(unescaped(reader.workflows.text(number))) ?? null);
	const treatment = byNumber((number) => treatmentOf(unescaped(reader.types.text(number))));
	const take = (read) => {
		if (!(read.time >= from && read.time < to)) {
			const { id, source, time } = recordOf(read);
			throw new RangeError(`record ${id} of ${source} at ${time} is not of ${week}`);
		}
		const special = treatment(read.type);
		if (read.time > asOf || special === "void") return;
		fold.digest.add(read.line);
		const source = fold.tallies.at(read.source);
		tally(source, read);
		fold.lateness.add(read.recorded, source.name);
		if (read.workflow !== -1) {
			const cases = casesByNumber(read.workflow);
			if (cases) addToCases(cases, read);
		}
		if (special === "audience") fold.audience.add(recordOf(read), read);
		else if (special === "incident") fold.incidentsRecorded = true;
	};
	return Object.assign(fold, {
		add: (record) => reader.record(record, take),
		addLines: (bytes) => reader.lines(bytes, take)
	});
}
/** What a record type needs beyond being folded into its case. */
function treatmentOf(type) {
	if (type === "record.voided") return "void";
	if (AUDIENCE.has(type)) return "audience";
	return type.startsWith("incident.") ? "incident" : "none";
}
/** Remembers what belongs to the numbers of a table. */
function byNumber(make) {
	const known = [];
	return (number) => {
		if (number >= known.length || known[number] === void 0) known[number] = make(number);
		return known[number];
	};
}
function casesOf(plan, reader, carry) {
	return new Map(plan.workflows.map((workflow) => {
		const { name } = workflow.definition;
		return [name, restoreCases(workflow, reader, carry?.workflows.find((saved) => saved.name === name))];
	}));
}
/** Business time of the definitions; laid out only when a measure asks. */
function workingTime({ definitions }) {
	const { zone, businessHours, holidays } = definitions;
	let calendar = null;
	return { between: (from, to) => {
		calendar ??= businessCalendar({
			zone,
			hours: businessHours,
			holidays
		});
		return calendar.between(from, to);
	} };
}
/** Whether a source is one whose integrity is shown. */
function isOutside(name) {
	return name !== OWN_SOURCE;
}

// actions/core/learning/history.ts
function emptyHistory() {
	return {
		since: null,
		weeks: [],
		series: {},
		audits: {},
		units: {}
	};
}
/** The history with one more week; what is neither new nor in a baseline is forgotten. */
function extended(history, added, baselines) {
	const oldest = addWeeks(added.week, -60);
	const inBaseline = (week) => baselines.some(({ from, to }) => week >= from && week <= to);
	const kept = history.weeks.flatMap((week, index) => week > oldest || inBaseline(week) ? [index] : []);
	const series = {};
	for (const [key, { value, trusted }] of added.values) {
		const known = history.series[key];
		series[key] = {
			values: [...kept.map((index) => known?.values[index] ?? null), value],
			trusted: kept.map((index) => known?.trusted[index] ?? "0").join("") + (trusted ? "1" : "0")
		};
	}
	const audits = Object.fromEntries([...added.audits].map(([name, share]) => [name, [...kept.map((index) => history.audits[name]?.[index] ?? null), share]]));
	const units = Object.fromEntries([...added.units].map(([key, count]) => {
		const known = history.units[key] ?? {
			from: added.week,
			counts: []
		};
		return [key, {
			from: known.from,
			counts: [...known.counts, count]
		}];
	}));
	return {
		since: history.since ?? added.week,
		weeks: [...kept.map((index) => history.weeks[index]), added.week],
		series,
		audits,
		units
	};
}
/** A series by week; weeks that are not known are absent. */
function valuesOf(history, key) {
	const series = history.series[key];
	if (!series) return [];
	return history.weeks.map((week, index) => ({
		week,
		value: series.values[index] ?? null,
		trusted: series.trusted[index] === "1"
	}));
}
/** Whether the history holds all of this that it could hold: every series, and every baseline's weeks. */
function remembers(history, wanted) {
	if (!wanted.series.every((key) => key in history.series)) return false;
	if (!wanted.units.every((key) => key in history.units)) return false;
	const { since } = history;
	const newest = history.weeks.at(-1);
	if (since === null || newest === void 0) return true;
	const kept = new Set(history.weeks);
	return wanted.baselines.every(({ from, to }) => weeksBetween(since, newest).every((week) => week < from || week > to || kept.has(week)));
}

// actions/core/learning/selectors.ts
/** Collects needs; the same need asked twice is kept once. */
function collectNeeds() {
	const slots = [];
	const counters = [];
	const placed = (list, wanted) => {
		const known = list.findIndex(({ key }) => key === wanted.key);
		return known === -1 ? list.push(wanted) - 1 : known;
	};
	return {
		slots,
		counters,
		slot: (text, pick, { tests = [], exact = tests.length > 0 } = {}) => {
			const selector = selectorOf(text);
			const spec = {
				pick: selector.pick === "each" ? pick : selector.pick,
				type: selector.type,
				where: selector.where,
				tests,
				exact
			};
			const key = JSON.stringify([
				spec.pick,
				spec.type,
				spec.where,
				tests,
				exact
			]);
			return {
				slot: placed(slots, {
					key,
					...spec
				}),
				type: spec.type,
				pick: spec.pick
			};
		},
		counter: (type, where) => placed(counters, {
			key: JSON.stringify([type, where]),
			type,
			where
		})
	};
}
/** A selector of a valid catalog. Throws where it is not: the catalog's rules should have refused it. */
function selectorOf(text) {
	const read = parseSelector(text);
	if (!read.ok) throw new Error(`the selector "${text}" passed the catalog's checks: ${read.message}`);
	return read.selector;
}
/** The conditions of a valid catalog. Throws where they are not. */
function conditionsOf(text) {
	const read = parseConditions(text);
	if (!read.ok) throw new Error(`the condition "${text}" passed the catalog's checks: ${read.message}`);
	return read.conditions;
}

// actions/core/learning/measures/measure.ts
/** The goal of a valid catalog; null where there is none. Throws where it cannot be read. */
function goalOf(text) {
	if (text.goal === void 0) return null;
	const read = parseGoal(text.goal);
	if (!read.ok) throw new Error(`the goal "${text.goal}" passed the catalog's checks: ${read.message}`);
	return read.goal;
}
/** What makes two weeks' values comparable. */
function keyOf(name, text) {
	const { goal: _, ...rest } = text;
	return JSON.stringify([name, ...Object.entries(rest).sort(([a], [b]) => a < b ? -1 : 1)]);
}

// actions/core/learning/measures/count.ts
const THROUGHPUT = "case.completed";
/**
* How many: every matching record of the window; with `first` or `last` every case whose first or last such record
* lies in it, so that a case that is closed twice counts once.
*/
const count = {
	id: "count",
	fits: (name, text) => name === "throughput" || text.count !== void 0,
	compile: (name, text, needs) => {
		const wanted = text.count ?? THROUGHPUT;
		const selector = selectorOf(wanted);
		const goal = goalOf(text);
		const { pick } = selector;
		const slot = pick === "each" ? null : needs.slot(wanted, pick).slot;
		const counter = pick === "each" ? needs.counter(selector.type, selector.where) : null;
		return {
			name,
			unit: "count",
			goal,
			worse: goal?.op.startsWith("<") ? "higher" : "lower",
			key: keyOf(name, {
				...text,
				count: wanted
			}),
			types: [selector.type],
			compute: (view) => countOutcome(counter === null ? casesIn(view, slot) : recordsIn(view, counter)),
			pool: poolCounts
		};
	}
};
function casesIn({ cases, window }, slot) {
	const times = cases.slots[slot].time.data;
	let found = 0;
	for (let place = 0; place < cases.subjects.size(); place += 1) {
		const time = times[place];
		if (time >= window.from && time < window.to) found += 1;
	}
	return found;
}
function recordsIn({ weeks }, counter) {
	return weeks.reduce((sum, { counts }) => sum + counts[counter], 0);
}
function countOutcome(found) {
	return {
		figure: countFigure(found),
		value: found,
		beyond: false,
		missing: null
	};
}
/** The counts of several workflows added; missing where every one is. */
function poolCounts(outcomes) {
	const sum = outcomes.reduce((all, { figure }) => all + ("count" in figure ? figure.count : 0), 0);
	const missing = outcomes.every((outcome) => outcome.missing !== null) ? outcomes[0]?.missing ?? null : null;
	return {
		...countOutcome(sum),
		value: missing === null ? sum : null,
		missing
	};
}

// actions/core/learning/measures/assist.ts
/** How far back a record helps a conversion where the workflow does not say. */
const LOOKBACK = "30d";
/** Conversions won whose person (else subject) has an earlier record of this workflow within the lookback. */
const assist = {
	id: "assist",
	fits: (name) => name === "conversion_assist",
	compile: (name, text) => ({
		name,
		unit: "count",
		goal: goalOf(text),
		worse: "lower",
		key: keyOf(name, {
			lookback: "30d",
			...text
		}),
		types: ["conversion.won"],
		compute: ({ weeks }) => countOutcome(weeks.reduce((sum, { assisted }) => sum + assisted, 0)),
		pool: poolCounts
	})
};

// actions/core/learning/measures/duration.ts
/** What standard durations mean where the workflow does not say. */
const DEFAULTS = {
	response_time: {
		from: "case.opened",
		to: "first case.responded where actor = human"
	},
	cycle_time: {
		from: "case.opened",
		to: "last case.completed",
		of: "finished"
	}
};
const PERCENTILES = {
	p50: .5,
	p90: .9
};
/**
* From one record of a case to another, in hours. `of: opened` covers the cases that came in, open ones censored at
* the window's end, and shows the Kaplan-Meier quantile; `of: finished` covers the cases that finished.
*/
const duration = {
	id: "duration",
	fits: (name, text) => name in DEFAULTS || text.from !== void 0 && text.to !== void 0,
	compile: (name, written, needs) => {
		const text = {
			...DEFAULTS[name],
			...written
		};
		const from = needs.slot(text.from, "first");
		const to = needs.slot(text.to, "first");
		const way = {
			from: from.slot,
			to: to.slot,
			finishedOnly: text.of === "finished",
			business: text.hours === "business",
			statistic: text.statistic ?? "p50"
		};
		return {
			name,
			unit: "h",
			goal: goalOf(text),
			worse: "higher",
			key: keyOf(name, text),
			types: [from.type, to.type],
			compute: (view) => shown(hoursOf(view, way), way),
			pool: (outcomes) => shown(together(outcomes), way)
		};
	}
};
/** Every case of the window. Negative ones are kept: they say that two systems' clocks or exports disagree. */
function hoursOf(view, way) {
	const { cases, window } = view;
	const starts = cases.slots[way.from].time.data;
	const ends = cases.slots[way.to].time.data;
	const hours = {
		finished: [],
		censored: []
	};
	for (let place = 0; place < cases.subjects.size(); place += 1) {
		const start = starts[place];
		const end = ends[place];
		const decides = way.finishedOnly ? end : start;
		if (!(decides >= window.from && decides < window.to) || Number.isNaN(start)) continue;
		if (Number.isNaN(end)) hours.censored.push(hoursBetween(view, way, start, window.asOf));
		else hours.finished.push(hoursBetween(view, way, start, end));
	}
	return hours;
}
function hoursBetween({ business }, way, from, to) {
	if (!way.business) return (to - from) / HOUR;
	return business.between(from, to) / HOUR;
}
function together(outcomes) {
	return {
		finished: outcomes.flatMap(({ hours }) => hours?.finished ?? []),
		censored: outcomes.flatMap(({ hours }) => hours?.censored ?? [])
	};
}
function shown(hours, way) {
	const { figure, curve } = durationFigure(hours.finished, hours.censored);
	const p = PERCENTILES[way.statistic];
	if (!way.finishedOnly && p !== void 0) {
		const quantile = curve.quantile(p);
		if (quantile) return {
			figure,
			...quantile,
			missing: null,
			hours
		};
	}
	const value = figure[way.statistic];
	return {
		figure,
		value,
		beyond: false,
		missing: value === null ? absence$1(figure, way) : null,
		hours
	};
}
function absence$1(figure, way) {
	if (way.finishedOnly) return "No case finished this week.";
	return figure.n === 0 ? "No case came in this week." : "No case that came in this week is finished yet.";
}

// actions/core/learning/measures/incidents.ts
const OPENED$1 = "incident.opened";
const MISSING$1 = "No incident has ever been recorded, so none this week says nothing: they are recorded once alerts run.";
/**
* Incidents opened. Missing, not zero, until the ledger holds any `incident.*` record: only Opsbook writes them, and
* before it does, silence is no good news.
*/
const incidents = {
	id: "incidents",
	fits: (name) => name === "incident_count",
	compile: (name, text, needs) => {
		const counter = needs.counter(OPENED$1, []);
		return {
			name,
			unit: "count",
			goal: goalOf(text),
			worse: "higher",
			key: keyOf(name, text),
			types: [OPENED$1],
			compute: ({ weeks, incidentsRecorded }) => {
				const outcome = countOutcome(weeks.reduce((sum, { counts }) => sum + counts[counter], 0));
				return incidentsRecorded ? outcome : {
					...outcome,
					value: null,
					missing: MISSING$1
				};
			},
			pool: poolCounts
		};
	}
};

// actions/core/learning/measures/rate.ts
/**
* The share of cases whose `of` record meets `where`: per case, never per row. A case counts in the week of that
* record; where the selector says neither first nor last, of its last one as far as it is known.
*/
const rate = {
	id: "rate",
	fits: (_name, text) => text.of !== void 0 && text.where !== void 0,
	compile: (name, text, needs) => {
		const of = needs.slot(text.of, "last", { tests: [conditionsOf(text.where)] });
		const only = text.cases === void 0 ? null : needs.slot(text.cases, "first");
		const goal = goalOf(text);
		return {
			name,
			unit: "ratio",
			goal,
			worse: goal?.op.startsWith("<") ? "higher" : "lower",
			key: keyOf(name, text),
			types: only ? [of.type, only.type] : [of.type],
			compute: (view) => share$1(view, of.slot, only?.slot ?? null),
			pool: poolRates
		};
	}
};
function share$1({ cases, window }, of, only) {
	const slot = cases.slots[of];
	const required = only === null ? null : cases.slots[only].time.data;
	let k = 0;
	let n = 0;
	for (let place = 0; place < cases.subjects.size(); place += 1) {
		const time = slot.time.data[place];
		if (!(time >= window.from && time < window.to)) continue;
		if (required && Number.isNaN(required[place])) continue;
		n += 1;
		if (slot.bits.data[place] & 1) k += 1;
	}
	return rateOutcome(k, n, "No case had such a record this week.");
}
/** k of n; missing, with what to say then, where n is 0. */
function rateOutcome(k, n, missing) {
	const figure = rateFigure(k, n);
	return {
		figure,
		value: figure.value,
		beyond: false,
		missing: n === 0 ? missing : null
	};
}
/** The rates of several workflows as one rate over all their cases. */
function poolRates(outcomes) {
	let k = 0;
	let n = 0;
	for (const { figure } of outcomes) {
		if (!("k" in figure)) continue;
		k += figure.k;
		n += figure.n;
	}
	return rateOutcome(k, n, outcomes.find(({ missing }) => missing !== null)?.missing ?? "No case counted this week.");
}

// actions/core/learning/measures/quality.ts
const CHECK = "last output.checked";
/**
* The pass rate of the audit sample of the week before, over those that were checked: by a person's `output.checked`
* of this week, or by `passes` on the case's last completion. What nobody checked is missing, never a pass.
*/
const quality = {
	id: "quality",
	fits: (name) => name === "completion_quality",
	compile: (name, text, needs) => {
		const passed = {
			field: "passed",
			op: "="
		};
		const tests = [[{
			...passed,
			values: ["true"]
		}], [{
			...passed,
			values: ["false"]
		}]];
		const check = needs.slot(CHECK, "last", { tests });
		return {
			name,
			unit: "ratio",
			goal: goalOf(text),
			worse: "lower",
			key: keyOf(name, text),
			types: text.passes === void 0 ? ["output.checked"] : [],
			compute: (view) => {
				const { k, n } = checked(view, check.slot);
				return rateOutcome(k, n, absence(view));
			},
			pool: poolRates
		};
	}
};
function checked(view, slot) {
	const check = view.cases.slots[slot];
	let k = 0;
	let n = 0;
	for (const { sample, window } of view.samples) sample?.cases.forEach((subject, index) => {
		if (sample.passed) {
			n += 1;
			if (sample.passed[index]) k += 1;
			return;
		}
		const place = findCase(view.cases, subject);
		if (place === -1) return;
		const time = check.time.data[place];
		const answer = check.bits.data[place];
		if (!(time >= window.from && time < window.to) || answer === 0) return;
		n += 1;
		if (answer & 1) k += 1;
	});
	return {
		k,
		n
	};
}
function absence({ samples }) {
	const size = samples.filter(({ sample }) => sample !== null && sample.cases.length > 0).reduce((sum, { sample }) => sum + (sample?.cases.length ?? 0), 0);
	if (size === 0) return "No case was completed the week before, so there was none to check.";
	return size === 1 ? "The 1 case of the audit sample was not checked: record an output.checked for it." : `None of the ${size} cases of the audit sample was checked: record an output.checked for each.`;
}

// actions/core/learning/measures/reopen.ts
const COMPLETION = "first case.completed";
const WORK = ["last case.reopened", "last case.worked"];
/**
* The share of completed cases with work after their first completion, counted in the week in which the work happens.
* A week's completed cases are those first completed in it, and those completed earlier that came back in it.
*/
const reopen = {
	id: "reopen",
	fits: (name) => name === "reopen_rate",
	compile: (name, text, needs) => {
		const after = needs.slot(text.after ?? COMPLETION, "first", { exact: true });
		const work = (text.work === void 0 ? WORK : [text.work]).map((selector) => needs.slot(selector, "last", { exact: true }));
		return {
			name,
			unit: "ratio",
			goal: goalOf(text),
			worse: "higher",
			key: keyOf(name, text),
			types: [after.type, ...work.map(({ type }) => type)],
			compute: (view) => share(view, after.slot, work.map(({ slot }) => slot)),
			pool: poolRates
		};
	}
};
function share({ cases, window }, after, work) {
	const completed = cases.slots[after];
	const works = work.map((slot) => cases.slots[slot]);
	let k = 0;
	let n = 0;
	for (let place = 0; place < cases.subjects.size(); place += 1) {
		const time = completed.time.data[place];
		if (!(time < window.to)) continue;
		let reopened = false;
		for (const slot of works) {
			const worked = slot.time.data[place];
			if (worked >= window.from && worked < window.to && isAfter(slot, completed, place)) reopened = true;
		}
		if (reopened) k += 1;
		if (reopened || time >= window.from) n += 1;
	}
	return rateOutcome(k, n, "No case was completed this week.");
}

// actions/core/learning/measures/rework.ts
/** The data field that names the activity where the workflow does not say. */
const ACTIVITY_FIELD = "activity";
const MISSING = "No record of a case names an activity this week: map a column to `activity` in the source of its work.";
/**
* The share of the cases worked on that came back to an activity they had already left, counted in the week in which
* that happens. The same activity twice in a row is no rework: on real logs "any repeat" reads 62 % where the truth is 4 %.
*/
const rework = {
	id: "rework",
	fits: (name) => name === "rework_rate",
	compile: (name, text) => ({
		name,
		unit: "ratio",
		goal: goalOf(text),
		worse: "higher",
		key: keyOf(name, {
			activity: ACTIVITY_FIELD,
			...text
		}),
		types: ["any"],
		compute: (view) => {
			const { worked, repeated } = casesReworked(view);
			return rateOutcome(repeated, worked, MISSING);
		},
		pool: poolRates
	})
};
/** Of one week what was counted in it; of several weeks each case once. */
function casesReworked({ cases, weeks, window }) {
	const only = weeks[0];
	if (weeks.length === 1 && only) return only;
	const since = (times) => {
		let found = 0;
		for (let place = 0; place < cases.subjects.size(); place += 1) if (times[place] >= window.from) found += 1;
		return found;
	};
	return {
		worked: since(cases.worked.data),
		repeated: since(cases.repeated.data)
	};
}

// actions/core/learning/measures/index.ts
/** Every kind of measure; the first that fits takes it, so kinds of one name stand before those of any name. */
const measureKinds = [
	quality,
	rework,
	reopen,
	assist,
	incidents,
	duration,
	rate,
	count
];
/** Readies one measure of a workflow. Throws where no kind fits: the schema should have refused it. */
function compileMeasure(name, text, needs) {
	const kind = measureKinds.find(({ fits }) => fits(name, text));
	if (!kind) throw new Error(`no kind of measure fits ${name}`);
	return kind.compile(name, text, needs);
}

// actions/core/learning/statistics/split-sample.ts
/** Fewer than two cases say nothing about a workflow's week. */
const AT_LEAST = 2;
/**
* Splits one weekly audit total over the workflows by risk, at least 2 cases each; the total grows only where there
* are more than half as many workflows as cases. A workflow weighs 1, twice that where it prepares a legal, pricing
* or financial decision, and twice again where what it sends out is high-risk: 1, 2 or 4. Largest remainder; ties go
* to the heavier, then by name, so the split is the same whatever the order of the workflows.
*/
function splitSample(total, workflows) {
	const weighed = workflows.map((workflow) => ({
		name: workflow.name,
		weight: riskWeight(workflow)
	})).sort((a, b) => b.weight - a.weight || compareText(a.name, b.name));
	let left = Math.max(total, AT_LEAST * weighed.length);
	let split = weighed;
	const sizes = /* @__PURE__ */ new Map();
	for (;;) {
		const perWeight = left / sum$1(split);
		const small = split.filter(({ weight }) => weight * perWeight < AT_LEAST);
		if (small.length === 0) break;
		for (const { name } of small) sizes.set(name, AT_LEAST);
		left -= AT_LEAST * small.length;
		split = split.filter((workflow) => !small.includes(workflow));
	}
	for (const [name, size] of largestRemainder(left, split)) sizes.set(name, size);
	return sizes;
}
/** 1, 2 or 4: doubled for a decision that needs a person, doubled for high-risk outbound. */
function riskWeight({ decision, outbound }) {
	return (decision === "none" ? 1 : 2) * (outbound === "high" ? 2 : 1);
}
/** In whole numbers throughout, so that equal remainders are equal. Among them the order of the parts decides. */
function largestRemainder(total, parts) {
	const weights = sum$1(parts);
	const shares = parts.map(({ name, weight }) => {
		const remainder = total * weight % weights;
		return {
			name,
			remainder,
			size: (total * weight - remainder) / weights
		};
	});
	const left = total - shares.reduce((all, { size }) => all + size, 0);
	const largest = new Set(shares.toSorted((a, b) => b.remainder - a.remainder).slice(0, left));
	return shares.map((share) => [share.name, share.size + (largest.has(share) ? 1 : 0)]);
}
function sum$1(parts) {
	return parts.reduce((all, { weight }) => all + weight, 0);
}

// actions/core/learning/plan.ts
/**
* Flow is measured for every workflow, whether it sets goals for it or not, where a source sends what shows it: with no record of work, "0 %
* reopened" would be a false zero.
*/
const ALWAYS = {
	cycle_time: ["case.completed"],
	rework_rate: ["case.worked", "case.completed"],
	reopen_rate: ["case.reopened", "case.worked"]
};
const OPENED = "first case.opened";
const FINISHED = "last case.completed";
const REOPENED = "last case.reopened";
/** Compiles the definitions. Throws where a selector or goal cannot be read: rules refuse such a catalog. */
function compilePlan(definitions) {
	const audited = definitions.workflows.filter(({ measures }) => "completion_quality" in measures);
	const sizes = audited.length === 0 ? /* @__PURE__ */ new Map() : splitSample(definitions.audit.sample, audited.map(({ name, risk }) => ({
		name,
		...risk
	})));
	const workflows = definitions.workflows.toSorted((a, b) => compareText(a.name, b.name)).map((definition) => compileWorkflow(definition, flowOf$1(definitions, definition.name), sizes.get(definition.name) ?? null));
	const lookbacks = workflows.map(({ lookback }) => lookback ?? 0);
	return {
		definitions,
		workflows,
		lookback: Math.max(durationOf("30d"), ...lookbacks)
	};
}
/** The flow measures that some source of the workflow can show; all of them where no source is known. */
function flowOf$1(definitions, workflow) {
	return Object.entries(ALWAYS).filter(([, types]) => definitions.sources.length === 0 || feeding(definitions, workflow, types).length > 0).map(([name]) => name);
}
function compileWorkflow(definition, flow, size) {
	const needs = collectNeeds();
	const written = definition.measures;
	const measures = [...Object.keys(written), ...flow.filter((name) => !(name in written))].map((name) => compileMeasure(name, written[name] ?? {}, needs));
	const cycle = written.cycle_time ?? {};
	const passes = written.completion_quality?.passes;
	const tests = passes === void 0 ? [] : [conditionsOf(passes)];
	const assists = written.conversion_assist;
	const { value } = definition;
	return {
		definition,
		measures,
		opened: needs.slot(cycle.from ?? OPENED, "first").slot,
		finished: needs.slot(cycle.to ?? FINISHED, "first", { tests }).slot,
		reopened: needs.slot(REOPENED, "last").slot,
		audit: size === null ? null : {
			size,
			automatic: passes !== void 0
		},
		valueCounter: value === null ? null : needs.counter(value.per, []),
		slots: needs.slots,
		counters: needs.counters,
		activityField: written.rework_rate?.activity ?? "activity",
		lookback: assists === void 0 ? null : durationOf(assists.lookback ?? "30d")
	};
}
function durationOf(text) {
	const length = parseDuration(text);
	if (length === null) throw new Error(`the duration "${text}" passed the catalog's checks`);
	return length;
}
/** The sources that a measure of a workflow reads, going by what the Sources say they emit. */
function feeding(definitions, workflow, types) {
	return definitions.sources.filter((source) => {
		if (source.workflows.length > 0 && !source.workflows.includes(workflow) && !isShared(types)) return false;
		return types.includes("any") || source.types.some((type) => types.includes(type));
	});
}
/** Conversions count for every workflow that helped, whichever source they come from. */
function isShared(types) {
	return types.includes("conversion.won");
}

// actions/core/learning/case-week.ts
/** Closes a week: what has to be seen in order is sorted now, case by case, and the log is emptied. */
function closeCaseWeek(cases, conversions) {
	const { log } = cases;
	const { starts, rows } = byCase(log, cases.subjects.size());
	const week = {
		counts: [...cases.counts],
		worked: 0,
		repeated: 0,
		outOfOrder: /* @__PURE__ */ new Map(),
		assisted: countAssisted(cases, conversions, {
			starts,
			rows
		}),
		records: log.length
	};
	const noted = asNoted(log);
	const ordered = inOrder(log);
	for (let place = 0; place < cases.subjects.size(); place += 1) {
		const start = starts[place];
		const end = starts[place + 1];
		if (start === end) continue;
		sortRows(rows, start, end, noted);
		countOutOfOrder(cases, rows, start, end, week.outOfOrder);
		sortRows(rows, start, end, ordered);
		followTrail(cases, place, rows, start, end, week);
		const newest = log.time.data[rows[end - 1]];
		cases.seen.data[place] = newest;
	}
	rememberPeople(cases);
	cases.counts.fill(0);
	clearLog(log);
	return week;
}
/** A record is out of order where one of its case, noted earlier by the same source, is of a later time. */
function countOutOfOrder({ log }, rows, start, end, found) {
	let source = -1;
	let newest = Number.NEGATIVE_INFINITY;
	for (let index = start; index < end; index += 1) {
		const row = rows[index];
		const time = log.time.data[row];
		if (log.source.data[row] !== source) {
			source = log.source.data[row];
			newest = time;
		} else if (time < newest) found.set(source, (found.get(source) ?? 0) + 1);
		else newest = time;
	}
}
/** Rework is an activity that comes back after another one; the same one noted twice in a row is not. */
function followTrail(cases, place, rows, start, end, week) {
	let worked = false;
	let repeated = false;
	for (let index = start; index < end; index += 1) {
		const row = rows[index];
		const activity = cases.log.activity.data[row];
		if (activity === -1) continue;
		worked = true;
		cases.worked.data[place] = cases.log.time.data[row];
		if (activity === cases.activity.data[place]) continue;
		const trail = cases.trail.data[place];
		if (cases.trails.has(trail, activity)) {
			repeated = true;
			cases.repeated.data[place] = cases.log.time.data[row];
		}
		cases.trail.data[place] = cases.trails.step(trail, activity);
		cases.activity.data[place] = activity;
	}
	if (worked) week.worked += 1;
	if (repeated) week.repeated += 1;
}
function countAssisted(cases, conversions, buckets) {
	const { lookback } = cases.plan;
	if (lookback === null || conversions.length === 0) return 0;
	const rowsOfPeople = rowsByPerson(cases, conversions);
	let assisted = 0;
	for (const conversion of conversions) if (helpedPerson(cases, conversion, lookback, rowsOfPeople) || helpedCase(cases, conversion, lookback, buckets)) assisted += 1;
	return assisted;
}
/** The rows of the people who converted; one pass, since few of many do. */
function rowsByPerson(cases, conversions) {
	const rows = /* @__PURE__ */ new Map();
	for (const { person } of conversions) {
		const number = numberOfPerson(cases, person);
		if (number !== -1) rows.set(number, []);
	}
	if (rows.size === 0) return rows;
	for (let row = 0; row < cases.log.length; row += 1) rows.get(cases.log.person.data[row])?.push(row);
	return rows;
}
function helpedPerson(cases, conversion, lookback, rowsOfPeople) {
	const number = numberOfPerson(cases, conversion.person);
	if (number === -1) return false;
	if (cases.peopleSeen.data[number] >= conversion.time - lookback) return true;
	return (rowsOfPeople.get(number) ?? []).some((row) => isEarlier(cases, row, conversion, lookback));
}
/** By subject where the conversion names no person, or one who has no such record. */
function helpedCase(cases, conversion, lookback, { starts, rows }) {
	if (conversion.subject === null) return false;
	const place = findCase(cases, conversion.subject);
	if (place === -1) return false;
	if (cases.seen.data[place] >= conversion.time - lookback) return true;
	return rows.subarray(starts[place], starts[place + 1]).some((row) => isEarlier(cases, row, conversion, lookback));
}
function isEarlier({ log }, row, conversion, lookback) {
	const time = log.time.data[row];
	if (time < conversion.time - lookback || time > conversion.time) return false;
	if (time < conversion.time) return true;
	const sequence = log.sequence.data[row];
	if (sequence !== conversion.sequence) return sequence < conversion.sequence;
	const id = unescaped(log.id.text(row));
	return id !== "" && id < conversion.id;
}
function numberOfPerson({ people }, person) {
	if (person === null) return -1;
	const raw = rawBytes(person);
	return people.find(raw, 0, raw.length);
}
function rememberPeople(cases) {
	if (cases.plan.lookback === null) return;
	const { log, peopleSeen } = cases;
	for (let row = 0; row < log.length; row += 1) {
		const person = log.person.data[row];
		if (person === -1) continue;
		const time = log.time.data[row];
		if (!(peopleSeen.data[person] >= time)) peopleSeen.data[person] = time;
	}
}

// actions/core/learning/week-outcomes.ts
/** Closes every workflow's week and computes its measures, as of the window's end. */
function computeOutcomes(fold, window, samples) {
	const conversions = fold.audience.conversions();
	return fold.plan.workflows.map((plan) => {
		const { name } = plan.definition;
		const cases = fold.cases.get(name);
		const week = closeCaseWeek(cases, conversions);
		const view = {
			cases,
			window,
			weeks: [week],
			business: fold.business,
			samples: [{
				sample: samples[name] ?? null,
				window
			}],
			incidentsRecorded: fold.incidentsRecorded
		};
		return {
			plan,
			cases,
			week,
			outcomes: new Map(plan.measures.map((measure) => [measure, measure.compute(view)])),
			...flowOf(cases, plan, window)
		};
	});
}
/** Cases that came in, cases that finished, and those open at the end with the age of the oldest. */
function flowOf(cases, plan, window) {
	const starts = cases.slots[plan.opened].time.data;
	const ends = cases.slots[plan.finished].time.data;
	let opened = 0;
	let finished = 0;
	let count = 0;
	let oldest = Number.POSITIVE_INFINITY;
	for (let place = 0; place < cases.subjects.size(); place += 1) {
		const start = starts[place];
		const end = ends[place];
		if (start >= window.from && start < window.to) opened += 1;
		if (end >= window.from && end < window.to) finished += 1;
		if (!isOpen(cases, plan, place)) continue;
		count += 1;
		if (start < oldest) oldest = start;
	}
	return {
		opened,
		finished,
		open: {
			count,
			oldestHours: count === 0 ? null : (window.asOf - oldest) / HOUR
		}
	};
}
/**
* Durations below zero by source: those that bring the record at which the duration ends. They stay in the figures,
* and say that two systems' clocks or exports disagree.
*/
function negativeDurations(fold, workflows) {
	const found = /* @__PURE__ */ new Map();
	for (const { plan, outcomes } of workflows) for (const [measure, { hours }] of outcomes) {
		const negative = hours?.finished.filter((value) => value < 0).length ?? 0;
		if (negative === 0) continue;
		const sources = feeding(fold.plan.definitions, plan.definition.name, measure.types.slice(-1));
		for (const { name } of sources) found.set(name, (found.get(name) ?? 0) + negative);
	}
	return found;
}

// actions/core/learning/source-health.ts
function sourceHealth(input) {
	const { fold, carry } = input;
	const { definitions } = fold.plan;
	const integrity = integrityOfAll(input);
	const of = new Map(integrity.map((source) => [source.source, source]));
	const counts = Object.fromEntries(integrity.map(({ source, records }) => [source, [...carry?.sources[source] ?? [], records].slice(-SILENT.of)]));
	const trusted = (workflow, { types }) => feeding(definitions, workflow, types).every(({ name }) => of.get(name)?.worst !== "broken");
	const honest = (workflow, measure, outcome) => {
		if (measure.types.length === 0 || measure.types.every(isOwnType)) return outcome;
		const sources = feeding(definitions, workflow, measure.types);
		const alive = sources.filter(({ name }) => !of.get(name)?.silent && [...carry?.sources[name] ?? [], of.get(name)?.records ?? 0].some((n) => n > 0));
		if (!(outcome.value === null || outcome.value === 0) || alive.length > 0) return outcome;
		if ("k" in outcome.figure && outcome.figure.n > 0) return outcome;
		return {
			...outcome,
			value: null,
			missing: reason(measure.types, sources)
		};
	};
	return {
		integrity,
		counts,
		honest,
		trusted
	};
}
function reason(types, sources) {
	if (sources.length === 0) return `No source brings ${types.join(" or ")}: add one that does.`;
	return `Nothing came from ${sources.map(({ title }) => `"${title}"`).join(" and ")}: export it again and import it.`;
}
function integrityOfAll({ fold, workflows, carry, quarantined, toDate }) {
	const negatives = negativeDurations(fold, workflows);
	const outOfOrder = /* @__PURE__ */ new Map();
	for (const { week } of workflows) for (const [number, count] of week.outOfOrder) outOfOrder.set(number, (outOfOrder.get(number) ?? 0) + count);
	const late = fold.lateness.late();
	for (const name of quarantined.keys()) fold.tallies.of(name);
	return fold.tallies.all().filter(({ name }) => isOutside(name)).map((tally) => {
		const held = quarantined.get(tally.name) ?? 0;
		return integrityOf(tally, {
			quarantined: held,
			outOfOrder: outOfOrder.get(tally.number) ?? 0,
			negativeDurations: negatives.get(tally.name) ?? 0,
			late: late.get(tally.name) ?? 0,
			silent: !toDate && tally.records + held === 0 && usedToCome(carry?.sources[tally.name] ?? [])
		});
	});
}
function usedToCome(before) {
	return before.slice(-SILENT.of).filter((records) => records > 0).length >= SILENT.had;
}

// actions/core/learning/statistics/newcombe.ts
/**
* a - b with Newcombe's method 10: the square-and-add hybrid of two Wilson intervals (Newcombe 1998, Statistics in
* Medicine 17:873). null where either has no cases.
*/
function newcombe95(a, b) {
	const first = wilson95(a);
	const second = wilson95(b);
	if (!first || !second) return null;
	const p = a.k / a.n;
	const q = b.k / b.n;
	const difference = p - q;
	return {
		difference,
		lower: difference - Math.hypot(p - first[0], second[1] - q),
		upper: difference + Math.hypot(first[1] - p, q - second[0])
	};
}
/** Several weeks as one share: one week's audit is too small to see a drop. */
function pooled(shares) {
	return shares.reduce((sum, { k, n }) => ({
		k: sum.k + k,
		n: sum.n + n
	}), {
		k: 0,
		n: 0
	});
}
/** Whether the newest weeks' pass rate is surely below the baseline's: the whole interval of the drop is above 0. */
function isConfirmedDecline(baseline, newest) {
	const drop = newcombe95(pooled(baseline), pooled(newest));
	return drop !== null && drop.lower > 0;
}

// node_modules/simple-statistics/dist/simple-statistics.mjs
/**
* Our default sum is the [Kahan-Babuska algorithm](https://pdfs.semanticscholar.org/1760/7d467cda1d0277ad272deb2113533131dc09.pdf).
* This method is an improvement over the classical
* [Kahan summation algorithm](https://en.wikipedia.org/wiki/Kahan_summation_algorithm).
* It aims at computing the sum of a list of numbers while correcting for
* floating-point errors. Traditionally, sums are calculated as many
* successive additions, each one with its own floating-point roundoff. These
* losses in precision add up as the number of numbers increases. This alternative
* algorithm is more accurate than the simple way of calculating sums by simple
* addition.
*
* This runs in `O(n)`, linear time, with respect to the length of the array.
*
* @param {Array<number>} x input
* @return {number} sum of all input numbers
* @example
* sum([1, 2, 3]); // => 6
*/
function sum(x) {
	if (x.length === 0) return 0;
	var sum = x[0];
	var correction = 0;
	var transition;
	if (typeof sum !== "number") return NaN;
	for (var i = 1; i < x.length; i++) {
		if (typeof x[i] !== "number") return NaN;
		transition = sum + x[i];
		if (Math.abs(sum) >= Math.abs(x[i])) correction += sum - transition + x[i];
		else correction += x[i] - transition + sum;
		sum = transition;
	}
	return sum + correction;
}
/**
* The mean, _also known as average_,
* is the sum of all values over the number of values.
* This is a [measure of central tendency](https://en.wikipedia.org/wiki/Central_tendency):
* a method of finding a typical or central value of a set of numbers.
*
* This runs in `O(n)`, linear time, with respect to the length of the array.
*
* @param {Array<number>} x sample of one or more data points
* @throws {Error} if the length of x is less than one
* @returns {number} mean
* @example
* mean([0, 10]); // => 5
*/
function mean(x) {
	if (x.length === 0) throw new Error("mean requires at least one data point");
	return sum(x) / x.length;
}
/**
* [Bayesian Classifier](http://en.wikipedia.org/wiki/Naive_Bayes_classifier)
*
* This is a naïve bayesian classifier that takes
* singly-nested objects.
*
* @class
* @example
* var bayes = new BayesianClassifier();
* bayes.train({
*   species: 'Cat'
* }, 'animal');
* var result = bayes.score({
*   species: 'Cat'
* })
* // result
* // {
* //   animal: 1
* // }
*/
var BayesianClassifier = function BayesianClassifier() {
	this.totalCount = 0;
	this.data = {};
};
/**
* Train the classifier with a new item, which has a single
* dimension of Javascript literal keys and values.
*
* @param {Object} item an object with singly-deep properties
* @param {string} category the category this item belongs to
* @return {undefined} adds the item to the classifier
*/
BayesianClassifier.prototype.train = function train(item, category) {
	if (!this.data[category]) this.data[category] = {};
	for (var k in item) {
		var v = item[k];
		if (this.data[category][k] === void 0) this.data[category][k] = {};
		if (this.data[category][k][v] === void 0) this.data[category][k][v] = 0;
		this.data[category][k][v]++;
	}
	this.totalCount++;
};
/**
* Generate a score of how well this item matches all
* possible categories based on its attributes
*
* @param {Object} item an item in the same format as with train
* @returns {Object} of probabilities that this item belongs to a
* given category.
*/
BayesianClassifier.prototype.score = function score(item) {
	var odds = {};
	var category;
	for (var k in item) {
		var v = item[k];
		for (category in this.data) {
			if (odds[category] === void 0) odds[category] = {};
			if (this.data[category][k]) odds[category][k + "_" + v] = (this.data[category][k][v] || 0) / this.totalCount;
			else odds[category][k + "_" + v] = 0;
		}
	}
	var oddsSums = {};
	for (category in odds) {
		oddsSums[category] = 0;
		for (var combination in odds[category]) oddsSums[category] += odds[category][combination];
	}
	return oddsSums;
};
var SQRT_2PI$1 = Math.sqrt(2 * Math.PI);
function cumulativeDistribution(z) {
	var sum = z;
	var tmp = z;
	for (var i = 1; i < 30; i++) {
		tmp *= z * z / (2 * i + 1);
		sum += tmp;
	}
	return Math.round((.5 + sum / SQRT_2PI$1 * Math.exp(-z * z / 2)) * 1e4) / 1e4;
}
/**
* A standard normal table, also called the unit normal table or Z table,
* is a mathematical table for the values of Φ (phi), which are the values of
* the [cumulative distribution function](https://en.wikipedia.org/wiki/Normal_distribution#Cumulative_distribution_function)
* of the normal distribution. It is used to find the probability that a
* statistic is observed below, above, or between values on the standard
* normal distribution, and by extension, any normal distribution.
*/
var standardNormalTable = [];
for (var z = 0; z <= 3.09; z += .01) standardNormalTable.push(cumulativeDistribution(z));
/**
* This is a single-layer [Perceptron Classifier](http://en.wikipedia.org/wiki/Perceptron) that takes
* arrays of numbers and predicts whether they should be classified
* as either 0 or 1 (negative or positive examples).
* @class
* @example
* // Create the model
* var p = new PerceptronModel();
* // Train the model with input with a diagonal boundary.
* for (var i = 0; i < 5; i++) {
*     p.train([1, 1], 1);
*     p.train([0, 1], 0);
*     p.train([1, 0], 0);
*     p.train([0, 0], 0);
* }
* p.predict([0, 0]); // 0
* p.predict([0, 1]); // 0
* p.predict([1, 0]); // 0
* p.predict([1, 1]); // 1
*/
var PerceptronModel = function PerceptronModel() {
	this.weights = [];
	this.bias = 0;
};
/**
* **Predict**: Use an array of features with the weight array and bias
* to predict whether an example is labeled 0 or 1.
*
* @param {Array<number>} features an array of features as numbers
* @returns {number|null} 1 if the score is over 0, otherwise 0; null if
* the model has not been trained on feature arrays of this length
*/
PerceptronModel.prototype.predict = function predict(features) {
	if (features.length !== this.weights.length) return null;
	var score = 0;
	for (var i = 0; i < this.weights.length; i++) score += this.weights[i] * features[i];
	score += this.bias;
	if (score > 0) return 1;
	else return 0;
};
/**
* **Train** the classifier with a new example, which is
* a numeric array of features and a 0 or 1 label.
*
* @param {Array<number>} features an array of features as numbers
* @param {number} label either 0 or 1
* @returns {PerceptronModel|null} this, or null if the label is not 0 or 1
*/
PerceptronModel.prototype.train = function train(features, label) {
	if (label !== 0 && label !== 1) return null;
	if (features.length !== this.weights.length) {
		this.weights = features.slice();
		this.bias = 1;
	}
	var prediction = this.predict(features);
	if (typeof prediction === "number" && prediction !== label) {
		var gradient = label - prediction;
		for (var i = 0; i < this.weights.length; i++) this.weights[i] += gradient * features[i];
		this.bias += gradient;
	}
	return this;
};

// actions/core/learning/statistics/xmr.ts
/** 3 / 1.128, rounded as Wheeler prints it: three standard deviations as seen by moving ranges of two. */
const LIMIT_FACTOR = 2.66;
const RUN = 8;
const NEAR_IN_WINDOW = 3;
/** Twelve equal weeks of 0.1 have a mean that differs from 0.1 in its last digit; that is no signal. */
const NOISE$1 = 1e-12;
/**
* Natural process limits x̄ ± 2.66·mR̄ of a baseline (Wheeler, Understanding Variation). They are frozen: compute
* them from the baseline alone, and judge every later week by them. Missing weeks (null) are skipped, never zero: a
* moving range then spans the gap. `floor` and `ceiling` keep the limits within what the measure can reach at all (0 for
* counts, durations and rates; 1 for rates). null with fewer than two known weeks.
*/
function xmrLimits(baseline, { floor = Number.NEGATIVE_INFINITY, ceiling = Number.POSITIVE_INFINITY } = {}) {
	const known = baseline.filter((value) => value !== null);
	if (known.length < 2) return null;
	const centre = mean(known);
	const movingRange = meanMovingRange(known);
	const reach = LIMIT_FACTOR * movingRange;
	return {
		centre,
		movingRange,
		lower: Math.max(centre - reach, floor),
		upper: Math.min(centre + reach, ceiling),
		weeks: known.length
	};
}
/** The mean of the absolute differences from one value to the next; needs at least two values. */
function meanMovingRange(values) {
	return mean(values.slice(1).map((value, index) => Math.abs(value - values[index])));
}
/**
* The rules that each point of a series breaks. The series runs from the baseline's first week on; a missing week
* (null) breaks no rule, and neither ends nor lengthens a run.
* - outside: strictly beyond a limit.
* - run-of-eight: the point ends a run of eight or more known points strictly on one side of the centre.
* - three-of-four: of the last four known points at least three, the point itself among them, lie strictly beyond
*   half-way from the centre to the same limit (1.33·mR̄).
*/
function xmrSignals(limits, series) {
	const near = LIMIT_FACTOR / 2 * limits.movingRange;
	const noise = NOISE$1 * Math.max(Math.abs(limits.centre), limits.movingRange);
	let side = 0;
	let run = 0;
	let last = [];
	return series.map((value) => {
		if (value === null) return [];
		const distance = value - limits.centre;
		const newSide = Math.abs(distance) > noise ? Math.sign(distance) : 0;
		run = newSide !== 0 && newSide === side ? run + 1 : Math.abs(newSide);
		side = newSide;
		last = [...last.slice(-3), Math.abs(distance) > near + noise ? newSide : 0];
		const signals = [];
		if (value > limits.upper + noise || value < limits.lower - noise) signals.push("outside");
		if (run >= RUN) signals.push("run-of-eight");
		if (last.filter((other) => other !== 0 && other === last.at(-1)).length >= NEAR_IN_WINDOW) signals.push("three-of-four");
		return signals;
	});
}

// actions/core/learning/statistics/pause.ts
/** Control limits of fewer weeks would move with every week that is added. */
const WEEKS_FOR_LIMITS = 12;
/** Below this nothing can be said, not even provisionally. */
const WEEKS_FOR_PROVISIONAL = 4;
/** (0.7 - 0.5) / 0.5 computes as 0.3999999999999999: no breach may hang on that. */
const NOISE = 1e-12;
/**
* Whether a workflow's expansion goes on. *pause* is an adverse breach of the tolerance and an adverse signal of the
* XmR chart, *watch* only one of them, *ok* neither. Under 12 baseline weeks (at least 4) a breach this week and in
* the known week before pauses, and one breach is *watch*; this is provisional.
*/
function judge(judged) {
	const { since, worse } = judged;
	const baseline = judged.baseline.filter((value) => value !== null);
	const provisional = baseline.length < 12;
	const limits = provisional ? null : xmrLimits(baseline, judged);
	const value = since.at(-1) ?? null;
	const variance = baseline.length >= 4 && value !== null ? varianceOf(value, mean(baseline), judged) : null;
	const signals = limits && value !== null ? xmrSignals(limits, [...baseline, ...since]).at(-1) ?? [] : [];
	const chart = limits && chartOf(limits, signals);
	const state = () => {
		if (!variance) return "unknown";
		const second = limits ? signals.length > 0 && isWorse(value, limits.centre, worse) : variance.breach && breachedBefore(judged, variance.baseline);
		if (variance.breach && second) return "pause";
		return variance.breach || second ? "watch" : "ok";
	};
	return {
		state: state(),
		provisional,
		chart,
		variance
	};
}
/** The bad side of a goal: `<=` and `<` want little, so more is worse. */
function worseSide(operator) {
	return operator.startsWith("<") ? "higher" : "lower";
}
/**
* (value - baseline) / baseline, and whether that is adverse and beyond the tolerance. With a baseline of 0 there is
* no ratio, and any adverse value is a breach.
*/
function varianceOf(value, baseline, { worse, tolerance }) {
	if (baseline === 0) return {
		baseline,
		ratio: null,
		breach: isWorse(value, 0, worse)
	};
	const ratio = (value - baseline) / baseline;
	return {
		baseline,
		ratio,
		breach: isWorse(value, baseline, worse) && Math.abs(ratio) > tolerance + NOISE
	};
}
function isWorse(value, than, worse) {
	return worse === "higher" ? value > than : value < than;
}
/** A missing week in between does not interrupt: otherwise not reporting would avoid the pause. */
function breachedBefore(judged, baseline) {
	const before = judged.since.filter((value) => value !== null).at(-2);
	return before !== void 0 && varianceOf(before, baseline, judged).breach;
}
function chartOf({ centre, lower, upper, weeks }, signals) {
	return {
		centre,
		lower,
		upper,
		weeks,
		signals
	};
}

// actions/core/learning/judging.ts
/** Without a tolerance nothing breaches; the control chart still speaks. */
const ANY = Number.POSITIVE_INFINITY;
/**
* Against the baseline weeks that were complete: over, and their sources to be trusted. A count of a week that is not
* over is not judged, and nothing is while its sources are broken.
*/
function judgeWeek(judging) {
	const { workflow, measure, history, week } = judging;
	const known = valuesOf(history, judging.key);
	const value = judging.toDate && measure.unit === "count" ? null : judging.value;
	const all = [...known, {
		week,
		value,
		trusted: judging.trusted
	}];
	const { baseline } = workflow;
	const usable = (of) => of.trusted ? of.value : null;
	return judge({
		baseline: baseline ? all.filter((of) => of.week >= baseline.from && of.week <= baseline.to).filter((of) => !(of.week === week && judging.toDate)).map(usable) : [],
		since: baseline ? all.filter((of) => of.week > baseline.to).map(usable) : [],
		worse: measure.goal ? worseSide(measure.goal.op) : measure.worse,
		tolerance: workflow.tolerance ?? ANY,
		floor: 0,
		ceiling: measure.unit === "ratio" ? 1 : Number.POSITIVE_INFINITY
	});
}
/**
* Completion quality against its baseline. A week's audit is a handful of cases, of which one failure is no signal: the newest four
* weeks are pooled, and Newcombe's interval takes the place of the control chart. A confirmed decline pauses; a breach
* of the tolerance that is not confirmed is *watch*.
*/
function judgeAudits({ baseline, newest }, tolerance) {
	const provisional = baseline.length < 12;
	const before = pooled(baseline);
	const now = pooled(newest);
	if (baseline.length < 4 || before.n === 0 || now.n === 0) return {
		state: "unknown",
		provisional,
		chart: null,
		variance: null
	};
	const variance = varianceOf(now.k / now.n, before.k / before.n, {
		worse: "lower",
		tolerance: tolerance ?? ANY
	});
	return {
		state: isConfirmedDecline(baseline, newest) ? "pause" : variance.breach ? "watch" : "ok",
		provisional,
		chart: null,
		variance
	};
}
/**
* Whether the value is on goal; null where nobody can say yet: no goal, no value, a lower bound within the goal, or a
* count of a week that is not over and can still go either way.
*/
function onGoal(measure, outcome, toDate) {
	const { goal, unit } = measure;
	const { value, beyond } = outcome;
	if (!goal || value === null) return null;
	const on = isOnGoal(goal, value);
	const wantsLittle = goal.op.startsWith("<");
	if ((beyond || toDate && unit === "count") && on === wantsLittle) return null;
	return on;
}
/** The worst of several: one measure that must pause pauses the workflow. */
function worstState(states) {
	return [
		"pause",
		"watch",
		"ok"
	].find((state) => states.includes(state)) ?? "unknown";
}

// actions/core/learning/statistics/roi.ts
/** d₂ for ranges of two, 1.128…: the mean difference of two normal values in standard deviations. */
const RANGE_TO_SIGMA = 2 / Math.sqrt(Math.PI);
/**
* Return against the baseline: ((Σy - n·b̄)·unit - cost) / cost over the n known weeks since, with the standard error
* of the units σ√(n + n²/m), σ = mR̄/d₂ of the m baseline weeks, which carries the baseline's own uncertainty,
* and a 95 % interval. null with fewer than two known baseline weeks or none since; no ratio where nothing was spent.
*/
function returnOnInvestment({ baseline, since, unitValue, cost }) {
	const before = baseline.filter((value) => value !== null);
	const after = since.filter((value) => value !== null);
	if (before.length < 2 || after.length === 0) return null;
	const m = before.length;
	const n = after.length;
	const units = (mean(after) - mean(before)) * n;
	const standardError = meanMovingRange(before) / RANGE_TO_SIGMA * Math.sqrt(n + n * n / m);
	const result = {
		weeks: n,
		units,
		standardError,
		value: units * unitValue,
		cost
	};
	if (cost === 0) return {
		...result,
		ratio: null,
		interval95: null
	};
	const ratio = (result.value - cost) / cost;
	const reach = Math.abs(Z95 * standardError * unitValue / cost);
	return {
		...result,
		ratio,
		interval95: [ratio - reach, ratio + reach]
	};
}

// actions/core/learning/week-facts.ts
/** The week's facts, and what they add to the history. */
function weekFacts(input) {
	const { fold, window, workflows, health } = input;
	const { definitions } = fold.plan;
	const added = {
		week: fold.week,
		values: /* @__PURE__ */ new Map(),
		audits: /* @__PURE__ */ new Map(),
		units: /* @__PURE__ */ new Map()
	};
	return {
		facts: {
			apiVersion: "opsbook/v1",
			kind: "WeekFacts",
			week: fold.week,
			zone: definitions.zone,
			from: new Date(window.from).toISOString(),
			to: new Date(window.to).toISOString(),
			asOf: new Date(window.asOf).toISOString(),
			state: input.toDate ? "to-date" : "closed",
			sample: definitions.sample,
			records: {
				count: fold.digest.count,
				digest: fold.digest.text(),
				late: [...fold.lateness.late().values()].reduce((sum, count) => sum + count, 0)
			},
			definitions,
			workflows: workflows.map((workflow) => factsOfWorkflow(input, workflow, added)),
			overall: overallFacts(input, added),
			attribution: fold.audience.attribution(window),
			intent: fold.audience.intent(),
			integrity: health.integrity,
			restated: input.restating.filter(({ known }) => known === fold.week).map(({ week, records, sources }) => ({
				week,
				records,
				sources
			})).sort((a, b) => compareText(a.week, b.week))
		},
		added
	};
}
/** What is kept of the weekly values: one series for each measure of each workflow, and for each over all. */
function seriesKeys(plan) {
	return [...plan.workflows.flatMap((workflow) => workflow.measures.map((measure) => seriesKey(workflow, measure))), ...measureNames(plan).map((name) => overallKey(plan, name))];
}
function baselinesOf(plan) {
	return plan.workflows.flatMap(({ definition }) => definition.baseline ?? []);
}
/** Where the weekly units of worth are kept; null where no value is given. */
function unitKey({ definition }) {
	return definition.value ? `${definition.name} ${definition.value.per}` : null;
}
function seriesKey({ definition }, { name, key }) {
	return `${definition.name} ${name} ${shortHash(key)}`;
}
function overallKey(plan, name) {
	return `* ${name} ${shortHash(plan.workflows.flatMap((workflow) => workflow.measures.filter((measure) => measure.name === name).map((measure) => seriesKey(workflow, measure))).join("\n"))}`;
}
function shortHash(text) {
	return bytesToHex(sha256$1(utf8ToBytes(text))).slice(0, 16);
}
function measureNames(plan) {
	return [...new Set(plan.workflows.flatMap(({ measures }) => measures.map(({ name }) => name)))].sort();
}
function factsOfWorkflow(input, workflow, added) {
	const { plan } = workflow;
	const { name } = plan.definition;
	const audit = auditOf(input, workflow, added);
	const measures = plan.measures.map((measure) => {
		const outcome = input.health.honest(name, measure, workflow.outcomes.get(measure));
		const facts = factsOfMeasure(input, {
			workflow: plan.definition,
			measure,
			outcome,
			key: seriesKey(plan, measure),
			trusted: input.health.trusted(name, measure),
			audits: measure.name === "completion_quality" ? audit?.audits ?? null : null
		});
		added.values.set(seriesKey(plan, measure), {
			value: facts.value,
			trusted: facts.trusted
		});
		return [measure.name, facts];
	});
	const declared = measures.filter(([measure]) => measure in plan.definition.measures);
	return {
		name,
		opened: workflow.opened,
		finished: workflow.finished,
		open: workflow.open,
		measures: Object.fromEntries(measures),
		state: worstState(declared.map(([, { state }]) => state)),
		audit: audit?.facts ?? null,
		roi: roiOf(input, workflow, added)
	};
}
function factsOfMeasure(input, of) {
	const { fold, history, toDate } = input;
	const { measure, outcome, key, trusted } = of;
	const { goal, unit } = measure;
	const judged = of.audits === null ? judgeWeek({
		...of,
		history,
		week: fold.week,
		value: outcome.value,
		toDate
	}) : judgeAudits(of.audits, of.workflow.tolerance);
	const before = valuesOf(history, key);
	const year = sameWeekOfLastYear(fold.week);
	return {
		unit,
		value: outcome.value,
		beyond: outcome.beyond && outcome.value !== null,
		goal: goal && {
			op: goal.op,
			value: goal.value,
			text: goal.text
		},
		onGoal: onGoal(measure, outcome, toDate),
		figure: outcome.figure,
		missing: outcome.missing,
		trusted,
		...judged,
		series: [...before.slice(-12).map(({ value }) => value), outcome.value],
		lastYear: before.find(({ week }) => week === year)?.value ?? null
	};
}
/** Null for a week 53 whose year before had none. */
function sameWeekOfLastYear(week) {
	const same = `${String(Number(week.slice(0, 4)) - 1).padStart(4, "0")}${week.slice(4)}`;
	return isWeek(same) ? same : null;
}
function auditOf(input, { plan, outcomes }, added) {
	const quality = plan.measures.find(({ name }) => name === "completion_quality");
	const toCheck = input.samples[plan.definition.name];
	if (!quality || !toCheck) return null;
	const { name, baseline } = plan.definition;
	const figure = outcomes.get(quality)?.figure;
	const share = figure && "k" in figure ? {
		k: figure.k,
		n: figure.n
	} : {
		k: 0,
		n: 0
	};
	added.audits.set(name, share.n === 0 ? null : share);
	const sample = input.checked[name];
	const { history, fold } = input;
	const audits = history.audits[name] ?? [];
	const newest = [...weeksAfter(history, audits, addWeeks(fold.week, -4)), share];
	const inBaseline = audits.filter((known, index) => {
		const week = history.weeks[index];
		return known !== null && baseline !== null && week >= baseline.from && week <= baseline.to;
	});
	const afterBaseline = baseline !== null && fold.week > baseline.to;
	const { k, n } = pooled(newest);
	return {
		audits: afterBaseline ? {
			baseline: inBaseline,
			newest
		} : null,
		facts: {
			checked: sample ? {
				week: sample.week,
				population: sample.population,
				size: sample.cases.length,
				checked: share.n,
				passed: share.k
			} : null,
			pooled: rateFigure(k, n),
			toCheck: {
				population: toCheck.population,
				cases: toCheck.cases
			}
		}
	};
}
function weeksAfter(history, audits, week) {
	return audits.filter((share, index) => share !== null && history.weeks[index] > week);
}
/** Against the baseline, over all weeks since; null without a value, a baseline, or an hourly rate for the review. */
function roiOf({ fold, history, toDate }, { plan, week }, added) {
	const { value, baseline } = plan.definition;
	const key = unitKey(plan);
	if (!value || key === null || plan.valueCounter === null) return null;
	const count = week.counts[plan.valueCounter];
	const units = history.units[key];
	added.units.set(key, count);
	const { hourlyRate } = fold.plan.definitions;
	if (!baseline || toDate || value.reviewHours > 0 && hourlyRate === null) return null;
	const known = [...units?.counts ?? [], count].map((units_, index) => ({
		week: addWeeks(units?.from ?? fold.week, index),
		units: units_
	}));
	const since = known.filter((of) => of.week > baseline.to).map(({ units: number }) => number);
	const handled = since.reduce((sum, number) => sum + (number ?? 0), 0);
	return returnOnInvestment({
		baseline: known.filter((of) => of.week >= baseline.from && of.week <= baseline.to).map((of) => of.units),
		since,
		unitValue: value.amount,
		cost: value.toolsPerWeek * since.length + value.reviewHours * (hourlyRate ?? 0) * handled
	});
}
/** All workflows taken as one: rates over all cases, durations over all cases, counts added. */
function overallFacts(input, added) {
	const { fold, workflows, health } = input;
	const measures = measureNames(fold.plan).map((name) => {
		const parts = workflows.flatMap(({ plan, outcomes }) => plan.measures.filter((measure) => measure.name === name).map((measure) => ({
			measure,
			outcome: health.honest(plan.definition.name, measure, outcomes.get(measure)),
			trusted: health.trusted(plan.definition.name, measure)
		})));
		const { unit, pool } = parts[0].measure;
		const comparable = parts.filter(({ measure }) => measure.unit === unit);
		const facts = factsOfMeasure(input, {
			workflow: {
				baseline: null,
				tolerance: null
			},
			measure: {
				goal: null,
				worse: "higher",
				unit
			},
			outcome: pool(comparable.map(({ outcome }) => outcome)),
			key: overallKey(fold.plan, name),
			trusted: parts.every(({ trusted }) => trusted),
			audits: null
		});
		added.values.set(overallKey(fold.plan, name), {
			value: facts.value,
			trusted: facts.trusted
		});
		return [name, facts];
	});
	const oldest = workflows.flatMap(({ open }) => open.oldestHours ?? []);
	const sum = (of) => workflows.reduce((all, workflow) => all + of(workflow), 0);
	return {
		opened: sum(({ opened }) => opened),
		finished: sum(({ finished }) => finished),
		open: {
			count: sum(({ open }) => open.count),
			oldestHours: oldest.length === 0 ? null : Math.max(...oldest)
		},
		measures: Object.fromEntries(measures)
	};
}

// actions/core/learning/measure-week.ts
/**
* Opens a week. Throws where the carry does not serve the definitions (`carryServes`) or is not of the week before:
* then build it anew from the first week.
*/
function startWeek({ plan, week, asOf = null, carry, digest }) {
	if (carry && !carryServes(carry, plan)) throw new Error(`the carry of ${carry.week} does not serve ${week}`);
	const calendar = weekCalendar(plan.definitions.zone);
	const window = windowOf(calendar, week, asOf);
	const fold = openFold({
		plan,
		calendar,
		week,
		asOf: window.asOf,
		carry
	});
	const { add, addLines } = fold;
	const ending = {
		fold,
		window,
		carry,
		digest
	};
	return {
		add,
		addLines,
		finish: (quarantined = /* @__PURE__ */ new Map()) => finish({
			...ending,
			quarantined
		})
	};
}
/** Whether the carry holds what these definitions need; where not, it is built anew from the first week. */
function carryServes(carry, plan) {
	return serves(carry, plan) && remembers(carry.history, {
		series: seriesKeys(plan),
		units: plan.workflows.flatMap((workflow) => unitKey(workflow) ?? []),
		baselines: baselinesOf(plan)
	});
}
function windowOf(calendar, week, asOf) {
	const to = calendar.end(week);
	return {
		from: calendar.start(week),
		to,
		asOf: asOf === null ? to : Math.min(asOf, to)
	};
}
function finish({ fold, window, carry, quarantined, digest }) {
	const toDate = window.asOf < window.to;
	const workflows = computeOutcomes(fold, window, carry?.samples ?? {});
	const health = sourceHealth({
		fold,
		workflows,
		carry,
		quarantined,
		toDate
	});
	const samples = drawSamples(fold, workflows, window, digest);
	const restating = [...carry?.restating ?? [], ...fold.lateness.restating()];
	const { facts, added } = weekFacts({
		fold,
		window,
		toDate,
		workflows,
		health,
		samples,
		checked: carry?.samples ?? {},
		history: carry?.history ?? emptyHistory(),
		restating
	});
	return {
		facts,
		carry: nextCarry({
			fold,
			window,
			workflows,
			samples,
			added,
			carry,
			health,
			restating
		})
	};
}
function drawSamples(fold, workflows, window, digest) {
	const { seed } = fold.plan.definitions.audit;
	return Object.fromEntries(workflows.flatMap(({ plan, cases }) => {
		const sample = drawSample(cases, plan, {
			window,
			week: fold.week,
			seed,
			digest
		});
		return sample ? [[plan.definition.name, sample]] : [];
	}));
}
function nextCarry(of) {
	const { fold, window, carry } = of;
	return {
		version: 4,
		week: fold.week,
		workflows: of.workflows.map(({ cases, plan }) => saveCases(cases, plan, window.to)),
		audience: fold.audience.save(window),
		lookback: fold.plan.lookback,
		history: extended(carry?.history ?? emptyHistory(), of.added, baselinesOf(fold.plan)),
		samples: of.samples,
		sources: of.health.counts,
		firstKnown: fold.lateness.firstKnown(),
		restating: of.restating.filter(({ known }) => known > fold.week),
		incidentsRecorded: fold.incidentsRecorded
	};
}

// actions/shell/carry-cache.ts
/** Carries that are kept; the oldest go first. */
const KEPT = 48;
const PREFIX = "carry-";
const SUFFIX = ".v8";
/** A cache in a folder of files; the folder need not exist. V8's own form keeps columns of numbers as they are. */
function carryCache(folder) {
	const fileOf = (key) => path.join(folder, `${PREFIX}${key}${SUFFIX}`);
	const read = async (key) => {
		try {
			return deserialize(await readFile(fileOf(key)));
		} catch {
			return null;
		}
	};
	const has = async (key) => stat(fileOf(key)).then(() => true, () => false);
	const write = async (key, carry) => {
		await mkdir(folder, { recursive: true });
		const temporary = `${fileOf(key)}.${process.pid}`;
		try {
			await writeFile(temporary, serialize(carry));
			await rename(temporary, fileOf(key));
		} finally {
			await rm(temporary, { force: true });
		}
		await prune(folder);
	};
	return {
		read,
		has,
		write
	};
}
async function prune(folder) {
	const names = (await readdir(folder)).filter((name) => name.startsWith(PREFIX) && name.endsWith(SUFFIX));
	if (names.length <= KEPT) return;
	const files = await Promise.all(names.map(async (name) => {
		const file = path.join(folder, name);
		return {
			file,
			made: await stat(file).then(({ mtimeMs }) => mtimeMs, () => 0)
		};
	}));
	files.sort((a, b) => b.made - a.made);
	await Promise.all(files.slice(KEPT).map(({ file }) => rm(file, { force: true })));
}

// actions/shell/weeks.ts
/** Of a long rebuild only these carries are kept: those of the newest weeks, and one of a quarter. */
const NEWEST_KEPT = 8;
const QUARTER = 13;
/**
* Measures weeks of a ledger, the oldest first. Each week's facts depend on its records, on those before it, and on its
* definitions alone. What the weeks before left is taken from a cache, found by what it was computed from, so one more
* week costs what happened in it. Throws UsageError where the ledger's weeks are cut by another zone.
*/
async function* measureWeeks(request) {
	const { ledger, now } = request;
	checkZone(ledger, request.definitions);
	const calendar = weekCalendar(request.definitions.zone);
	let chain = null;
	let carry = null;
	for (const week of weeksBetween(request.from, request.to)) {
		const definitions = await request.definitionsOf?.(week) ?? request.definitions;
		const plan = chain?.plan.definitions === definitions ? chain.plan : compilePlan(definitions);
		const key = carryKey(plan);
		if (chain?.key !== key) {
			chain = await openChain(ledger, plan, key, request.to);
			carry = await carryBefore(chain, week);
		}
		chain.plan = plan;
		const result = await measureOne(chain, week, carry, now);
		carry = result.carry;
		if (calendar.end(week) <= now) await keep(chain, week, carry);
		yield result.facts;
	}
}
/** What the weeks before a week left, for these definitions; null for the first week of all. */
async function carryBeforeWeek(ledger, definitions, week) {
	checkZone(ledger, definitions);
	const plan = compilePlan(definitions);
	return carryBefore(await openChain(ledger, plan, carryKey(plan), week), week);
}
/** What startWeek and startRange take as `digest`. */
function sha256(text) {
	return hash("sha256", text);
}
/** Reads the records of a week that count. Where nothing was corrected, and changes come first, lines do as they are. */
async function readWeekInto(ledger, week, reading) {
	for await (const file of ledger.readWeek(week)) {
		if (file.changes) return readResolvedInto(ledger, week, reading);
		reading.addLines(file.bytes);
	}
}
async function readResolvedInto(ledger, week, reading) {
	for await (const records of resolveWeek(ledger.readWeek(week))) for (const record of records) reading.add(record);
}
async function openChain(ledger, plan, key, last) {
	const listed = new Map((await ledger.weeks()).map((week) => [week.week, week]));
	const first = [...listed.values()].find(({ records }) => records !== null)?.week;
	const weeks = first === void 0 ? [] : weeksBetween(first, last);
	const keys = [];
	for (const week of weeks) keys.push(sha256(`${keys.at(-1) ?? key}|${week}|${listed.get(week)?.records ?? ""}`).slice(0, 40));
	return {
		ledger,
		listed,
		plan,
		key,
		cache: carryCache(cacheFolder(ledger.git)),
		weeks,
		keys
	};
}
/** The carry before a week: the newest of its past that is cached, brought up to it week by week. */
async function carryBefore(chain, week) {
	const { cache, keys, weeks } = chain;
	const past = weeks.filter((one) => one < week);
	let next = past.length;
	let carry = null;
	while (next > 0 && carry === null) {
		carry = await cache.read(keys[next - 1]);
		if (carry === null) next -= 1;
	}
	for (const one of past.slice(next)) {
		({carry} = await measureOne(chain, one, carry, null));
		await keep(chain, one, carry);
	}
	return carry;
}
async function keep({ cache, keys, weeks }, week, carry) {
	const index = weeks.indexOf(week);
	const key = keys[index];
	if (key === void 0) return;
	const isNew = weeks.length - index <= NEWEST_KEPT;
	const isQuarter = index % QUARTER === 0;
	if ((isNew || isQuarter) && !await cache.has(key)) await cache.write(key, carry);
}
async function measureOne({ ledger, listed, plan }, week, carry, now) {
	const measuring = startWeek({
		plan,
		week,
		asOf: now,
		carry,
		digest: sha256
	});
	const content = listed.get(week);
	if (content?.records) await readWeekInto(ledger, week, measuring);
	return measuring.finish(content?.quarantine ? await quarantinedOf(ledger, week) : /* @__PURE__ */ new Map());
}
/** Entries of a week's quarantine by source. */
async function quarantinedOf(ledger, week) {
	const found = /* @__PURE__ */ new Map();
	for await (const file of ledger.readQuarantine(week)) for (const { source } of parseQuarantine(file)) found.set(source, (found.get(source) ?? 0) + 1);
	return found;
}
function checkZone(ledger, { zone }) {
	if (ledger.zone === null || ledger.zone === zone) return;
	throw new UsageError(`The ledger's weeks are cut in ${ledger.zone}, but cadence.yaml says ${zone}. A ledger keeps its zone: set it back.`);
}

export { closeCaseWeek as a, byNumber as c, conversionOf as d, drawSample as f, unescaped as g, recordReader as h, sha256 as i, casesOf as l, recordOf as m, measureWeeks as n, compilePlan as o, addToCases as p, readWeekInto as r, feeding as s, carryBeforeWeek as t, workingTime as u };