import { n as HOUR } from "./duration.js";
import { t as compareText } from "./finding.js";
import { D as rawBytes, G as reserveNumber, R as finishedFigure, T as dataValue, U as numbers, j as unescaped } from "./local-instant.js";
import { c as utf8ToBytes, o as bytesToHex, t as sha256 } from "./sha2.js";

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
			return `sha256:${bytesToHex(sha256(utf8ToBytes(sums)))}`;
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
/** More than any week has, also where the clocks go back. */
const MOST_HOURS = 170;
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
			lagged: 0,
			hours: new Uint8Array(MOST_HOURS)
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
const hash = {
	a: 0,
	b: 0
};
/**
* Counts one record of a source: what it lacks, whether another agrees with it, how long it took to become known.
*
* @param from the week's first instant, in milliseconds.
*/
function tally(of, read, from) {
	of.records += 1;
	of.hours[Math.trunc((read.time - from) / HOUR)] = 1;
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
	startHash(hash);
	absorbNumber(hash, read.type);
	for (const field of of.duplicateKey) {
		const span = spanOf(read, field);
		if (span === null) return;
		absorb(hash, read.line.view, span.start, span.end);
	}
	finishHash(hash);
	reserveNumber(of.keys, of.keyed);
	of.keys.data[of.keyed] = asNumber(hash);
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
		quarantined: share(week.quarantined, records + week.quarantined),
		suspectedDuplicates: share(duplicates, records),
		outOfOrder: share(week.outOfOrder, records),
		negativeDurations: share(week.negativeDurations, records),
		late: share(week.late, records)
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
		silentHours: week.silentHours,
		worst: week.silent || week.silentHours > 0 || over("broken") ? "broken" : over("fair") ? "fair" : "good"
	};
}
function share(part, whole) {
	return whole === 0 ? 0 : part / whole;
}

export { tally as a, sourceTallies as i, SILENT as n, recordsDigest as o, integrityOf as r, LIMITS as t };