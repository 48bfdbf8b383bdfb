import { a as parseDuration, n as HOUR } from "./duration.js";
import { E as remembering, S as resolvePath, T as once } from "./names.js";
import { t as firstStepUnder } from "./markdown-body.js";
import { t as Temporal } from "./temporal-polyfill.js";
import { t as compareText } from "./finding.js";
import { r as lastAtMost, t as isZone } from "./zone.js";
import { n as unreadable } from "./comparison.js";
import { r as encodeRecord } from "./line.js";
import { n as parseGoal } from "./goal.js";
import { t as localClock } from "./local-time.js";

// actions/core/catalog/lookup/feeds.ts
/** Types whose records need no workflow: the person joins them with the cases of all. */
const FREE_TYPES = /* @__PURE__ */ new Set(["conversion.won"]);
/** By record type, what the sources emit. */
const feedsByType = once((catalog) => {
	const found = /* @__PURE__ */ new Map();
	for (const { value } of catalog.sources) for (const { type, workflow } of value.spec.emit) {
		const feeds = found.get(type) ?? {
			workflows: /* @__PURE__ */ new Set(),
			every: false
		};
		found.set(type, feeds);
		const names = textsOf(workflow);
		if (FREE_TYPES.has(type) || workflow !== void 0 && names === null) feeds.every = true;
		for (const { text } of names ?? []) feeds.workflows.add(text);
	}
	return found;
});
/** Every text that a mapped value can become; null where a column decides, or where nothing is mapped. */
function textsOf(value) {
	if (value === void 0) return null;
	if (typeof value === "string") return [{
		text: value,
		path: []
	}];
	if (value.map === void 0) return null;
	const texts = Object.entries(value.map).map(([word, text]) => ({
		text: String(text),
		path: ["map", word]
	}));
	return value.default === void 0 ? texts : [...texts, {
		text: String(value.default),
		path: ["default"]
	}];
}

// actions/core/catalog/definitions.ts
const DAYS = [
	"mon",
	"tue",
	"wed",
	"thu",
	"fri",
	"sat",
	"sun"
];
/** The draw of the weekly audit, where cadence.yaml names no other. */
const SEED = "audit-v1";
/** A month's cost for one week: 7 days of the twelfth part of a Gregorian year. */
const WEEKS_OF_MONTH = 365.2425 / 12 / 7;
/** Whether the catalog has all that its definitions need: where not, that is a finding. */
function isComplete({ people, cadences, settings }) {
	return people.length > 0 && cadences.length > 0 && settings.length > 0;
}
/**
* The part of the catalog that measuring and the boards use, as facts carry it: all values normalised, lists in the order
* of their files. Throws where the catalog lacks its people, cadence or settings, which loading it has reported.
*/
function definitionsOf(catalog) {
	const cadence = single(catalog.cadences, "cadence").spec;
	const settings = single(catalog.settings, "settings").spec;
	const runbooks = new Map(catalog.runbooks.map((runbook) => [runbook.file, runbook]));
	const { people, teams } = single(catalog.people, "people").spec;
	return {
		zone: cadence.zone,
		businessHours: openingTimes(cadence),
		holidays: (cadence.holidays ?? []).map(({ date }) => date),
		audit: {
			sample: cadence.audit.sample,
			seed: cadence.audit.seed ?? SEED
		},
		sample: settings.sample ?? false,
		business: settings.business.name,
		currency: settings.currency ?? null,
		hourlyRate: settings.hourly_rate ?? null,
		people: people.map(({ id, name, github }) => ({
			id,
			name,
			github
		})),
		teams: teams.map(({ name, title, owner }) => ({
			name,
			title: title ?? name,
			owner
		})),
		workflows: catalog.workflows.map((workflow) => workflowOf(workflow, runbooks)),
		sources: catalog.sources.map((source) => sourceOf(source, catalog.eventTypes))
	};
}
function single(list, name) {
	const [only] = list;
	if (only === void 0) throw new Error(`the catalog has no ${name}`);
	return only.value;
}
function openingTimes({ business_hours: hours }) {
	return Object.fromEntries(DAYS.flatMap((day) => {
		const times = hours[day];
		return times === void 0 ? [] : [[day, times]];
	}));
}
function workflowOf({ file, value: { metadata, spec } }, runbooks) {
	return {
		name: metadata.name,
		title: metadata.title,
		team: metadata.team,
		file,
		owner: spec.owner,
		reviewer: spec.reviewer,
		escalation: spec.escalation,
		stage: spec.stage,
		risk: spec.risk,
		measures: spec.measures,
		tolerance: spec.tolerance === void 0 ? null : Number.parseFloat(spec.tolerance) / 100,
		thresholds: spec.thresholds ?? [],
		baseline: spec.baseline ?? null,
		value: spec.value === void 0 ? null : valueOfCase(spec.value),
		responses: (spec.runbooks.response ?? []).flatMap((name) => responseOf(file, name, runbooks))
	};
}
function valueOfCase({ per, amount, cost }) {
	const [price = "0", period] = (cost?.tools ?? "0/week").split("/");
	const review = cost?.review === void 0 ? 0 : parseDuration(cost.review) ?? 0;
	return {
		per,
		amount,
		toolsPerWeek: Number(price) / (period === "month" ? WEEKS_OF_MONTH : 1),
		reviewHours: review / HOUR
	};
}
/** A response play that is not there is a finding of `links-resolve`; a board simply does not link it. */
function responseOf(workflowFile, name, runbooks) {
	const path = resolvePath(workflowFile, name);
	const runbook = runbooks.get(path ?? "");
	if (runbook === void 0) return [];
	const { metadata } = runbook.value;
	const title = metadata.title ?? runbook.body.headings[0]?.text ?? metadata.name;
	const firstStep = firstSteps(runbook, [], () => firstStepUnder("Steps", runbook.body.text));
	return [{
		path: runbook.file,
		title,
		firstStep
	}];
}
const firstSteps = remembering();
function sourceOf({ file, value: { metadata, spec } }, eventTypes) {
	const types = [...new Set(spec.emit.map(({ type }) => type))];
	const personal = new Set(spec.personal);
	const fields = types.map((type) => {
		const eventType = eventTypes.find(({ value }) => value.metadata.name === type)?.value;
		return [type, fieldsOf(spec.emit.filter((rule) => rule.type === type), personal, eventType)];
	});
	return {
		name: metadata.name,
		title: metadata.title ?? metadata.name,
		file,
		fields: Object.fromEntries(fields),
		duplicateKey: spec.duplicate_key ?? [],
		workflows: workflowsOf(spec.emit),
		types,
		...spec.every === void 0 ? {} : { every: spec.every },
		...spec.heartbeat === void 0 ? {} : { heartbeat: spec.heartbeat },
		...spec.format === "desk" ? { onOccasion: true } : {}
	};
}
/**
* What every record of a type should have: the data that all its rules map. Personal values are left out, because
* without the key they are dropped, and that is no fault of the export.
*/
function fieldsOf(rules, personal, eventType) {
	const hidden = new Set(eventType?.spec.personal);
	const [first = {}, ...others] = rules.map(({ data }) => data ?? {});
	return [
		"subject",
		"time",
		...Object.entries(first).filter(([name]) => others.every((data) => Object.hasOwn(data, name)) && !hidden.has(name)).filter(([, value]) => typeof value !== "object" || !personal.has(value.column)).map(([name]) => name)
	];
}
/** None where a column decides for some of the records. */
function workflowsOf(rules) {
	const names = rules.filter(({ workflow }) => workflow !== void 0).map(({ workflow }) => textsOf(workflow));
	if (names.some((texts) => texts === null)) return [];
	return [...new Set(names.flatMap((texts) => (texts ?? []).map(({ text }) => text)))];
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

// actions/core/catalog/grammar/token.ts
const SPACE = /\s/u;
/** What ends a word that is not in quotes. */
const SPECIAL = /[\s=!,[\]'"]/u;
/** The next token from an offset. There are no escapes: a value with one kind of quote stands in the other kind. */
function readToken(text, from) {
	let offset = from;
	while (offset < text.length && SPACE.test(text[offset])) offset += 1;
	if (offset >= text.length) {
		const end = text.trimEnd().length;
		return {
			ok: true,
			kind: "end",
			text: "",
			offset: end,
			end
		};
	}
	const first = text[offset];
	if (first === "'" || first === "\"") return readQuoted(text, offset, first);
	if (first === "=" || first === "[" || first === "]" || first === ",") return {
		ok: true,
		kind: first,
		text: first,
		offset,
		end: offset + 1
	};
	if (first === "!") {
		if (text[offset + 1] !== "=") return unreadable("\"!\" stands alone; write !=", offset, 1);
		return {
			ok: true,
			kind: "!=",
			text: "!=",
			offset,
			end: offset + 2
		};
	}
	let end = offset + 1;
	while (end < text.length && !SPECIAL.test(text[end])) end += 1;
	return {
		ok: true,
		kind: "word",
		text: text.slice(offset, end),
		offset,
		end
	};
}
function readQuoted(text, offset, quote) {
	const close = text.indexOf(quote, offset + 1);
	if (close < 0) return unreadable("this quote is never closed", offset, text.trimEnd().length - offset);
	if (close === offset + 1) return unreadable("a value is never empty", offset, 2);
	return {
		ok: true,
		kind: "quoted",
		text: text.slice(offset + 1, close),
		offset,
		end: close + 1
	};
}

// actions/core/catalog/grammar/conditions.ts
/** Fields of the record itself; every other name is a field of its data. */
const RECORD_FIELDS = [
	"actor",
	"channel",
	"type",
	"source"
];
const FIELD = /^[a-z][a-z0-9_]*$/u;
/** Reads `<field> = <value> | <field> != <value> | <field> in [<value>, ...]`, joined by `and`. */
function parseConditions(text) {
	return parseConditionsFrom(text, 0);
}
/** The same from an offset of the text to its end. */
function parseConditionsFrom(text, start) {
	const conditions = [];
	let at = start;
	for (;;) {
		const read = parseCondition(text, at);
		if (!read.ok) return read;
		conditions.push(read.condition);
		const next = readToken(text, read.end);
		if (!next.ok) return next;
		if (next.kind === "end") return {
			ok: true,
			conditions
		};
		if (next.kind !== "word" || next.text !== "and") return expectedAnd(next);
		at = next.end;
	}
}
function expectedAnd(token) {
	return unreadable(`unexpected "${token.text}"; join conditions with \`and\`, and put a value of several words in quotes`, token.offset, token.end - token.offset);
}
function parseCondition(text, at) {
	const field = readToken(text, at);
	if (!field.ok) return field;
	if (field.kind !== "word" || !FIELD.test(field.text)) return expected("a field, such as actor", field);
	const op = readToken(text, field.end);
	if (!op.ok) return op;
	if (op.kind === "word" && op.text === "in") return parseList(text, op.end, field.text);
	if (op.kind !== "=" && op.kind !== "!=") return expected("=, != or in", op);
	const value = readToken(text, op.end);
	if (!value.ok) return value;
	if (op.kind === "=" && value.kind === "=" && value.offset === op.end) return unreadable("\"==\" is written `=`", op.offset, 2, "=");
	if (!isValue(value)) return expected("a value", value);
	return {
		ok: true,
		condition: {
			field: field.text,
			op: op.kind,
			values: [value.text]
		},
		end: value.end
	};
}
function parseList(text, at, field) {
	const open = readToken(text, at);
	if (!open.ok) return open;
	if (open.kind !== "[") return expected("a list, such as [a, b]", open);
	const values = [];
	let end = open.end;
	for (;;) {
		const value = readToken(text, end);
		if (!value.ok) return value;
		if (!isValue(value)) return expected("a value", value);
		values.push(value.text);
		const next = readToken(text, value.end);
		if (!next.ok) return next;
		if (next.kind === "]") return {
			ok: true,
			condition: {
				field,
				op: "in",
				values
			},
			end: next.end
		};
		if (next.kind !== ",") return expected("`,` or `]`", next);
		end = next.end;
	}
}
function isValue(token) {
	return token.kind === "quoted" || token.kind === "word" && token.text !== "and";
}
function expected(what, found) {
	const message = found.kind === "end" ? `${what} is missing at the end` : `expected ${what}, found "${found.text}"`;
	return unreadable(message, found.offset, found.end - found.offset);
}

// actions/core/catalog/grammar/selector.ts
const TYPE = /^(any|[a-z]+(\.[a-z]+(-[a-z]+)*)+)$/u;
/** Reads `[first|last] <record type>|any [where <condition> [and <condition>]*]`. */
function parseSelector(text) {
	const head = readToken(text, 0);
	if (!head.ok) return head;
	const pick = head.kind === "word" && (head.text === "first" || head.text === "last") ? head.text : "each";
	const type = pick === "each" ? head : readToken(text, head.end);
	if (!type.ok) return type;
	if (type.kind === "end") return unreadable("a record type is missing, such as case.opened, or any", type.offset, 0);
	if (type.kind !== "word" || !TYPE.test(type.text)) {
		const found = text.slice(type.offset, type.end);
		return unreadable(`"${found}" is no record type; write one such as case.opened, or any`, type.offset, found.length);
	}
	const next = readToken(text, type.end);
	if (!next.ok) return next;
	if (next.kind === "end") return {
		ok: true,
		selector: {
			pick,
			type: type.text,
			where: [],
			text
		}
	};
	if (next.kind !== "word" || next.text !== "where") return unreadable(`unexpected "${next.text}" after ${type.text}; a condition begins with \`where\``, next.offset, next.end - next.offset);
	const read = parseConditionsFrom(text, next.end);
	if (!read.ok) return read;
	return {
		ok: true,
		selector: {
			pick,
			type: type.text,
			where: read.conditions,
			text
		}
	};
}

// actions/core/learning/scan/byte-table.ts
const DECODER$2 = new TextDecoder();
const FIRST_ROOM$1 = 64;
const NEWLINE$1 = 10;
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
		const bytes = new Uint8Array(Math.max(length - 1, 0)).fill(NEWLINE$1);
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
		const span = spanOf(line, at + 1, keyEnd);
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
function spanOf(line, start, end) {
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
const NEWLINE = 10;
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
		read.source = numberIn(sources, bytes, line.source);
		read.type = numberIn(types, bytes, line.type);
		read.workflow = numberIn(workflows, bytes, line.workflow);
		read.time = timeOf(bytes, line.time);
		read.sequence = line.sequence.start < 0 ? 0 : digits(bytes, line.sequence);
		read.recorded = line.recorded.start < 0 ? -1 : recordedOf(bytes, line.recorded);
		for (let field = 0; field < line.fields; field += 1) read.keys[field] = numberIn(keys, bytes, line.keys[field]);
	};
	const lines = (bytes, each) => {
		let start = 0;
		while (start < bytes.length) {
			const found = bytes.indexOf(NEWLINE, start);
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
function numberIn(table, bytes, { start, end }) {
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
const DURATION_DEFAULTS = {
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
	fits: (name, text) => name in DURATION_DEFAULTS || text.from !== void 0 && text.to !== void 0,
	compile: (name, written, needs) => {
		const text = {
			...DURATION_DEFAULTS[name],
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
const DUPLICATE = "incident.duplicate-named";
const MISSING$1 = "No incident has ever been recorded, so none this week says nothing: they are recorded once alerts run.";
/**
* Incidents opened, without those that a person has named duplicates of others until the window is over: what is named
* later does not change a week that is closed. Missing, not zero, until the ledger holds any `incident.*` record: only Opsbook writes them, and
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
			types: [OPENED$1, DUPLICATE],
			compute: ({ weeks, incidentsRecorded, duplicates }) => {
				const opened = weeks.reduce((sum, { counts }) => sum + counts[counter], 0);
				const outcome = countOutcome(Math.max(0, opened - duplicates));
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
			types: [text.passes === void 0 ? "output.checked" : "case.completed"],
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
		const after = needs.slot(text.after ?? "first case.completed", "first", { exact: true });
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
/** The records whose data name it there. A field that the workflow names may stand in any of them. */
const WORKED = "case.worked";
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
		types: text.activity === void 0 ? [WORKED] : ["any"],
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
/** The kind of a measure. Throws where none fits: the schema should have refused it. */
function kindOfMeasure(name, text) {
	const kind = measureKinds.find(({ fits }) => fits(name, text));
	if (!kind) throw new Error(`no kind of measure fits ${name}`);
	return kind;
}
/** Readies one measure of a workflow. Throws where no kind fits: the schema should have refused it. */
function compileMeasure(name, text, needs) {
	return kindOfMeasure(name, text).compile(name, text, needs);
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
		const perWeight = left / sum(split);
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
	const weights = sum(parts);
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
function sum(parts) {
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
	const workflows = definitions.workflows.toSorted((a, b) => compareText(a.name, b.name)).map((definition) => compileWorkflow(definition, flowOf(definitions, definition.name), sizes.get(definition.name) ?? null));
	const lookbacks = workflows.map(({ lookback }) => lookback ?? 0);
	return {
		definitions,
		workflows,
		lookback: Math.max(durationOf("30d"), ...lookbacks)
	};
}
/** The flow measures that some source of the workflow can show; all of them where no source is known. */
function flowOf(definitions, workflow) {
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

// actions/core/decision/trial/local-instant.ts
/**
* The instant of `2026-11-16 09:00` on the clocks of a zone, in milliseconds; null for a time that does not exist there, or
* twice. A catalog has thousands of such times: the zone's clock changes are looked up once.
*/
function localInstant(text, zone) {
	const clock = clockOf(zone);
	const written = text.replace(" ", "T");
	const local = Date.parse(`${written}Z`);
	const isTime = !Number.isNaN(local) && new Date(local).toISOString().startsWith(`${written}:00.`);
	const instant = clock === null || !isTime ? null : clock.instant(local);
	return typeof instant === "number" ? instant : null;
}
const clocks = /* @__PURE__ */ new Map();
function clockOf(zone) {
	const known = clocks.get(zone);
	if (known !== void 0) return known;
	const clock = isZone(zone) ? localClock(zone) : null;
	clocks.set(zone, clock);
	return clock;
}
/** `2026-11-16 09:00` on the clocks of a zone. */
function localText(instant, zone) {
	return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: "minute" }).replace("T", " ");
}

export { textOf as A, Z95 as B, collectNeeds as C, rawBytes as D, meetsAll as E, parseConditions as F, reserveNumber as G, integers as H, readToken as I, definitionsOf as J, percentileType7 as K, durationFigure as L, byteTable as M, parseSelector as N, recordOf as O, RECORD_FIELDS as P, finishedFigure as R, DURATION_DEFAULTS as S, dataValue as T, numbers as U, wilson95 as V, reserveInteger as W, feedsByType as X, isComplete as Y, textsOf as Z, asNoted as _, compileMeasure as a, inOrder as b, COMPLETION as c, findCase as d, openCases as f, openTrails as g, subjectOf as h, feeding as i, unescaped as j, recordReader as k, WORK as l, placeOf as m, localText as n, kindOfMeasure as o, personOf as p, kaplanMeier as q, compilePlan as r, ACTIVITY_FIELD as s, localInstant as t, addToCases as u, byCase as v, compileConditions as w, sortRows as x, clearLog as y, rateFigure as z };