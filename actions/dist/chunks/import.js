import { a as aoutput, c as utf8ToBytes, i as ahash, n as abytes, o as bytesToHex, r as aexists, s as clean, t as sha256 } from "./sha2.js";
import { t as closest } from "./closest.js";
import { n as isOwnType } from "./record.js";
import { t as DAY } from "./duration.js";
import { a as REASONS, n as compileTimes, o as shapeOf, r as futureTrouble, t as NO_SUCH_DAY } from "./times.js";
import { t as toldText } from "./told-text.js";
import { n as acknowledgement } from "./acknowledgement.js";
import { t as GRACE } from "./lateness.js";
import { i as weekCalendar } from "./week.js";
import { I as linesOf$1 } from "./snapshot.js";
import { t as Parser } from "./lib.js";
import { t as UsageError } from "./usage-error.js";
import path from "node:path";
import { createReadStream } from "node:fs";
import { createHash } from "node:crypto";
import { open, stat } from "node:fs/promises";
import { createGunzip } from "node:zlib";
import { finished } from "node:stream/promises";
import { isUtf8 } from "node:buffer";

// actions/core/signal/event-data.ts
/** Names that mean something to JavaScript objects: refused everywhere, though a schema might list them (SEC-27). */
const FORBIDDEN_NAMES = /* @__PURE__ */ new Set([
	"__proto__",
	"constructor",
	"prototype"
]);
const DATE = /^\d{4}-\d\d-\d\d$/;
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
const LONGEST_TEXT = 2e3;
/** Compiles the check of an event type's data: closed, so that a field it does not list is refused. */
function compileDataCheck(type) {
	const { properties, required = [] } = type.spec.data;
	const fields = new Map(Object.entries(properties).map(([name, field]) => [name, fieldCheck(field)]));
	return (data) => {
		for (const name of Object.keys(data)) {
			const check = FORBIDDEN_NAMES.has(name) ? void 0 : fields.get(name);
			if (check === void 0) return refused$1(name, `"${name}" is no field of ${type.metadata.name}`);
			const wrong = check(data[name]);
			if (wrong !== null) return refused$1(name, `"${name}" ${wrong}`);
		}
		for (const name of required) {
			if (Object.hasOwn(data, name)) continue;
			return {
				code: "missing-field",
				field: name,
				message: `"${name}" is empty, and ${type.metadata.name} requires it`
			};
		}
		return null;
	};
}
function refused$1(field, message) {
	return {
		code: "data-not-allowed",
		field,
		message
	};
}
function fieldCheck(field) {
	const allowed = field.enum === void 0 ? null : new Set(field.enum);
	return (value) => {
		const wrong = typeTrouble(field, value);
		if (wrong !== null) return wrong;
		if (allowed !== null && !allowed.has(value)) return `must be one of ${[...allowed].join(", ")}`;
		return typeof value === "number" ? rangeTrouble(field, value) : textTrouble(field, value);
	};
}
function typeTrouble({ type }, value) {
	if (type === "integer") return Number.isSafeInteger(value) ? null : "must be a whole number";
	if (type === "number") return Number.isFinite(value) ? null : "must be a number";
	return typeof value === type ? null : `must be a ${type === "string" ? "text" : "yes or no"}`;
}
function rangeTrouble(field, value) {
	if (field.minimum !== void 0 && value < field.minimum) return `must be ${field.minimum} or more`;
	return field.maximum !== void 0 && value > field.maximum ? `must be ${field.maximum} or less` : null;
}
function textTrouble(field, value) {
	if (typeof value !== "string") return null;
	const longest = field.maxLength ?? LONGEST_TEXT;
	if (value.length > longest) return `must have at most ${longest} characters`;
	if (field.format === "date" && !(DATE.test(value) && isDay(value))) return "must be a date: 2026-11-22";
	if (field.format === "date-time" && !(DATE_TIME.test(value) && !Number.isNaN(Date.parse(value)))) return "must be a time: 2026-11-22T09:00:00Z";
	return null;
}
function isDay(text) {
	const instant = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
}

// actions/core/signal/source/object-row.ts
const DEEPEST = 20;
/** The ways to a Source's fields: a dot leads into a nested object. */
function fieldPaths(fields) {
	return fields.map((field) => ({
		field,
		path: field.split(".")
	}));
}
/**
* A row of what was JSON, cut down to the fields that a Source reads. Anything but an object of plain values, and an
* object that must not be read at all (SEC-27), is a fault, which quotes none of it. `where` names the row for people.
*/
function objectRow(value, number, paths, where) {
	if (!isObject(value)) return faultyRow(number, "not-json", `${where} is no JSON object`);
	const hostile = hostility(value, 1);
	if (hostile !== null) return faultyRow(number, "hostile-line", `${where} ${hostile}`);
	const cells = [];
	for (const { field, path } of paths) {
		const cell = cellAt(value, field, path);
		if (cell === null) return {
			number,
			cells: [],
			fault: {
				code: "not-plain",
				column: field,
				message: `"${field}" holds a list or an object`
			}
		};
		cells.push(cell);
	}
	return {
		number,
		cells
	};
}
/** A row of which nothing can be read. */
function faultyRow(number, code, message) {
	return {
		number,
		cells: [],
		fault: {
			code,
			message
		}
	};
}
/** Why something that was JSON must not be read (SEC-27), or null; it reads after what is talked about. */
function hostility(value, depth) {
	if (typeof value !== "object" || value === null) return null;
	if (depth > DEEPEST) return `is nested deeper than ${DEEPEST} levels`;
	for (const name of Object.keys(value)) {
		if (FORBIDDEN_NAMES.has(name) && !Array.isArray(value)) return `uses the forbidden name ${name}`;
		const inner = hostility(value[name], depth + 1);
		if (inner !== null) return inner;
	}
	return null;
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The value of a field, "" where there is none, or null where it is no plain value. A name with dots goes first. */
function cellAt(object, field, path) {
	let value = object;
	if (Object.hasOwn(object, field)) value = object[field];
	else for (const name of path) value = isObject(value) && Object.hasOwn(value, name) ? value[name] : void 0;
	if (value === void 0 || value === null) return "";
	return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

// node_modules/@noble/hashes/hmac.js
/**
* HMAC: RFC2104 message authentication code.
* @module
*/
/**
* Internal class for HMAC.
* Accepts any byte key, although RFC 2104 §3 recommends keys at least
* `HashLen` bytes long.
*/
var _HMAC = class {
	oHash;
	iHash;
	blockLen;
	outputLen;
	canXOF = false;
	finished = false;
	destroyed = false;
	constructor(hash, key) {
		ahash(hash);
		abytes(key, void 0, "key");
		this.iHash = hash.create();
		if (typeof this.iHash.update !== "function") throw new Error("expected Hash instance");
		this.blockLen = this.iHash.blockLen;
		this.outputLen = this.iHash.outputLen;
		const blockLen = this.blockLen;
		const pad = new Uint8Array(blockLen);
		pad.set(key.length > blockLen ? hash.create().update(key).digest() : key);
		for (let i = 0; i < pad.length; i++) pad[i] ^= 54;
		this.iHash.update(pad);
		this.oHash = hash.create();
		for (let i = 0; i < pad.length; i++) pad[i] ^= 106;
		this.oHash.update(pad);
		clean(pad);
	}
	update(buf) {
		aexists(this);
		this.iHash.update(buf);
		return this;
	}
	digestInto(out) {
		aexists(this);
		aoutput(out, this);
		this.finished = true;
		const buf = out.subarray(0, this.outputLen);
		this.iHash.digestInto(buf);
		this.oHash.update(buf);
		this.oHash.digestInto(buf);
		this.destroy();
	}
	digest() {
		const out = new Uint8Array(this.oHash.outputLen);
		this.digestInto(out);
		return out;
	}
	_cloneInto(to) {
		to ||= Object.create(Object.getPrototypeOf(this), {});
		const { oHash, iHash, finished, destroyed, blockLen, outputLen, canXOF } = this;
		to = to;
		to.finished = finished;
		to.destroyed = destroyed;
		to.blockLen = blockLen;
		to.outputLen = outputLen;
		to.canXOF = canXOF;
		to.oHash = oHash._cloneInto(to.oHash);
		to.iHash = iHash._cloneInto(to.iHash);
		return to;
	}
	clone() {
		return this._cloneInto();
	}
	destroy() {
		this.destroyed = true;
		this.oHash.destroy();
		this.iHash.destroy();
	}
};
const hmac = /* @__PURE__ */ (() => {
	const hmac_ = ((hash, key, message) => new _HMAC(hash, key).update(message).digest());
	hmac_.create = (hash, key) => new _HMAC(hash, key);
	return hmac_;
})();

// actions/core/signal/person.ts
const HASH_LENGTH = 32;
const FEWEST_PHONE_DIGITS = 7;
const CACHE_SIZE = 5e4;
/**
* The same person written in different ways: trimmed, lower case, one space between words; a telephone number is its
* digits (a leading 00 dropped). A national and an international number stay different: nothing is guessed.
*/
function normalisePerson(text) {
	const plain = text.normalize("NFKC").trim().toLowerCase().replaceAll(/\s+/g, " ");
	if (!/^\+?[\d\s()./-]+$/.test(plain)) return plain;
	const digits = plain.replaceAll(/\D/g, "");
	return digits.length < FEWEST_PHONE_DIGITS ? plain : digits.replace(/^00/, "");
}
/**
* HMAC-SHA256 of the normalised text, the first 128 bits in hex (RFC 2104). The same key gives the same hash in every
* source; without the key nobody can try names against it. People come back, so the newest hashes are kept.
*/
function personHash(key) {
	const keyed = hmac.create(sha256, utf8ToBytes(key));
	const known = /* @__PURE__ */ new Map();
	return (text) => {
		const cached = known.get(text);
		if (cached !== void 0) return cached;
		const hash = bytesToHex(keyed.clone().update(utf8ToBytes(normalisePerson(text))).digest()).slice(0, HASH_LENGTH);
		if (known.size >= CACHE_SIZE) known.clear();
		known.set(text, hash);
		return hash;
	};
}

// actions/core/signal/source/problems.ts
const ACTORS$1 = [
	"human",
	"ai",
	"system"
];
const SET_KEY = "set OPSBOOK_PII_KEY to a long random text and keep it: it hashes personal data";
/** All problems of a Source's rules, in the order of the file. */
function checkRules(source, types, known) {
	const personal = new Set(source.spec.personal ?? []);
	return source.spec.emit.flatMap((rule, index) => {
		const path = [
			"spec",
			"emit",
			index
		];
		const type = types.get(rule.type);
		if (isOwnType(rule.type) || type === void 0) return [wrongType(rule, path, types)];
		return [
			...checkFixed(rule, path, known),
			...checkKeys(rule, path, personal, known),
			...checkData(rule, path, type, personal, known)
		];
	});
}
function wrongType(rule, path, types) {
	const place = [...path, "type"];
	if (isOwnType(rule.type)) return {
		path: place,
		message: `"${rule.type}" is written by Opsbook itself, no export may carry it`,
		fix: "choose a business type such as case.opened"
	};
	const near = closest(rule.type, types.keys());
	const fix = near === null ? "register it as a file in events/ of the catalog" : `did you mean ${near}?`;
	return {
		path: place,
		message: `"${rule.type}" is no registered event type`,
		fix
	};
}
function checkFixed(rule, path, { workflows }) {
	const found = [];
	const { workflow, actor } = rule;
	if (typeof workflow === "string" && workflows !== void 0 && !workflows.has(workflow)) {
		const near = closest(workflow, workflows);
		const fix = near === null ? "name a workflow of the catalog" : `did you mean ${near}?`;
		found.push({
			path: [...path, "workflow"],
			message: `"${workflow}" is no workflow of the catalog`,
			fix
		});
	}
	if (typeof actor === "string" && !ACTORS$1.includes(actor)) {
		const message = `"${actor}" is no kind of actor`;
		found.push({
			path: [...path, "actor"],
			message,
			fix: `write ${ACTORS$1.join(", ")}, or map a column`
		});
	}
	return found;
}
/** An id or a case number cannot be dropped: if it is personal, a key is needed. */
function checkKeys(rule, path, personal, { piiKey }) {
	if (piiKey !== null) return [];
	return [...rule.id, rule.subject].filter((column, index, all) => personal.has(column) && all.indexOf(column) === index).map((column) => ({
		path: [...path, column === rule.subject ? "subject" : "id"],
		message: `"${column}" is personal and names the record, and there is no key to hash it with`,
		fix: SET_KEY
	}));
}
function checkData(rule, path, type, personal, { piiKey }) {
	const { properties, required = [] } = type.spec.data;
	const data = rule.data ?? {};
	const hidden = new Set(type.spec.personal ?? []);
	const found = Object.entries(data).flatMap(([name, value]) => {
		const wrong = fieldTrouble(name, value, Object.keys(properties), type, personal);
		return wrong === null ? [] : [{
			path: [
				...path,
				"data",
				name
			],
			...wrong
		}];
	});
	for (const name of required) {
		const value = Object.hasOwn(data, name) ? data[name] : void 0;
		const place = [...path, "data"];
		if (value === void 0) {
			const message = `${rule.type} requires "${name}", and the rule does not map it`;
			found.push({
				path: place,
				message,
				fix: `map a column to ${name}`
			});
		} else if (piiKey === null && typeof value === "object" && (hidden.has(name) || personal.has(value.column))) {
			if (value.map !== void 0 && !hidden.has(name)) continue;
			const message = `${rule.type} requires "${name}", which is personal, and there is no key to hash it with`;
			found.push({
				path: [...place, name],
				message,
				fix: SET_KEY
			});
		}
	}
	return found;
}
function fieldTrouble(name, value, fields, type, personal) {
	if (FORBIDDEN_NAMES.has(name)) return {
		message: `"${name}" is a forbidden name`,
		fix: "choose another name"
	};
	if (!fields.includes(name)) {
		const near = closest(name, fields);
		const fix = near === null ? `add the field to the event type, or leave it out` : `did you mean ${near}?`;
		return {
			message: `"${name}" is no field of ${type.metadata.name}`,
			fix
		};
	}
	if (typeof value === "object" && value.map === void 0 && personal.has(value.column) && value.as !== void 0 && value.as !== "text") return {
		message: `"${value.column}" is personal: only its hash is stored, never a ${value.as}`,
		fix: "leave `as` out, or take the column off the personal ones"
	};
	return null;
}

// actions/core/signal/source/row.ts
/** The text of a cell without the white space around it. */
function textOf(cell) {
	return typeof cell === "string" ? cell.trim() : String(cell);
}

// actions/core/signal/source/row-content.ts
const DIGEST_LENGTH$1 = 16;
const MOST_COUNTED = 2e5;
/**
* The columns that make up what a rule has to say about a row, personal ones left out: by them the same bad row is
* known again in next week's export, whose digest and row numbers are others.
*/
function contentColumns(rule, type, isPersonal) {
	const hidden = new Set(type.spec.personal ?? []);
	const data = Object.entries(rule.data ?? {}).flatMap(([name, value]) => hidden.has(name) ? [] : columnOf(value));
	const values = [
		rule.workflow,
		rule.channel,
		rule.actor
	].flatMap(columnOf);
	const asked = rule.when === void 0 ? [] : columnsOf(rule.when);
	const columns = [
		rule.time,
		...rule.id,
		rule.subject,
		...asked,
		...values,
		...data
	];
	return [...new Set(columns)].filter((column) => !isPersonal(column));
}
/** A digest of these cells. */
function contentOf$1(cells, positions) {
	const texts = positions.map((at) => textOf(cells[at]));
	return bytesToHex(sha256(utf8ToBytes(JSON.stringify(texts)))).slice(0, DIGEST_LENGTH$1);
}
/**
* Numbers entries of the same content within one file, so that fifty rows that lack their id on the same day count as
* fifty, now and next week. Beyond a limit of different ones, entries go without: each file's then count anew.
*/
function numberRepeats() {
	const counts = /* @__PURE__ */ new Map();
	return (entry) => {
		if (entry.content === void 0) return;
		const key = `${entry.type}\n${entry.code}\n${entry.column}\n${entry.content}`;
		const count = (counts.get(key) ?? 0) + 1;
		if (count === 1 && counts.size >= MOST_COUNTED) delete entry.content;
		else {
			counts.set(key, count);
			entry.content = `${entry.content}-${count}`;
		}
	};
}
function columnOf(value) {
	return typeof value === "object" ? [value.column] : [];
}
function columnsOf(condition) {
	if ("and" in condition) return condition.and.flatMap(columnsOf);
	if ("or" in condition) return condition.or.flatMap(columnsOf);
	return "not" in condition ? columnsOf(condition.not) : [condition.column];
}

// actions/core/signal/source/condition.ts
/**
* Compiles a condition over the cells of a row. Texts compare as they stand, without the white space around them;
* `true` and `false` in any case; a number compares as a number.
*/
function compileCondition(condition, position) {
	if ("and" in condition) {
		const tests = condition.and.map((inner) => compileCondition(inner, position));
		return (cells) => tests.every((test) => test(cells));
	}
	if ("or" in condition) {
		const tests = condition.or.map((inner) => compileCondition(inner, position));
		return (cells) => tests.some((test) => test(cells));
	}
	if ("not" in condition) {
		const test = compileCondition(condition.not, position);
		return (cells) => !test(cells);
	}
	const at = position(condition.column);
	const text = (cells) => textOf(cells[at]);
	if ("is_empty" in condition) return (cells) => text(cells) === "" === condition.is_empty;
	if ("starts_with" in condition) return (cells) => text(cells).startsWith(condition.starts_with);
	const words = "in" in condition ? condition.in : [condition.equals];
	const tests = words.map(equalTo);
	if (tests.length === 1) return (cells) => tests[0](text(cells));
	const texts = new Set(words);
	if (words.every((word) => typeof word === "string")) return (cells) => texts.has(text(cells));
	return (cells) => tests.some((test) => test(text(cells)));
}
function equalTo(word) {
	if (typeof word === "number") return (text) => text !== "" && Number(text) === word;
	if (typeof word === "boolean") return (text) => text.toLowerCase() === String(word);
	return (text) => text === word;
}

// actions/core/signal/source/far-time.ts
/** So much empty time between a row and the rest of its file is no history but a slip. */
const FAR_DAYS = 1826.25;
const DAYS_OF_YEAR = 365.25;
/** Nothing that a business measures by the week is older; an empty date becomes 1900 or 1970 in many programs. */
const EARLIEST = Date.UTC(2e3, 0, 1);
/**
* Finds where the bulk of a file begins: from the median day backwards to the first gap of more than five years. A
* history of twenty years has no such gap and stays whole. Memory grows with the days, not with the rows.
*/
function timeSpread() {
	const days = /* @__PURE__ */ new Map();
	let count = 0;
	return {
		add: (instant) => {
			const day = Math.floor(instant / DAY);
			days.set(day, (days.get(day) ?? 0) + 1);
			count++;
		},
		start: () => {
			const sorted = [...days].toSorted(([a], [b]) => a - b);
			let at = 0;
			for (let passed = sorted[0]?.[1] ?? 0; passed * 2 < count; passed += sorted[at]?.[1] ?? 0) at++;
			const day = (index) => sorted[index]?.[0] ?? Number.NEGATIVE_INFINITY;
			while (at > 0 && day(at) - day(at - 1) <= FAR_DAYS) at--;
			return count === 0 ? null : day(at) * DAY;
		}
	};
}
/** True for a time that may lie far away from the rest of its file: only then is the file worth reading for it. */
function mayBeFar(instant, now) {
	return now - instant > FAR_DAYS * DAY;
}
/** Why an event's time is no time of this file, or null. `start` is that of the file's {@link TimeSpread}. */
function farTrouble(instant, start, column) {
	const date = new Date(instant).toISOString().slice(0, 10);
	const days = start === null ? 0 : (start - instant) / DAY;
	if (days > FAR_DAYS) return {
		code: "far-time",
		column,
		message: `${date} in "${column}" is ${Math.floor(days / DAYS_OF_YEAR)} years before the other rows: a wrong date?`
	};
	if (instant >= EARLIEST) return null;
	return {
		code: "far-time",
		column,
		message: `${date} in "${column}" is before the year 2000: a wrong date?`
	};
}

// actions/core/signal/source/record-id.ts
const LONGEST_KEY$1 = 300;
/** A long number as a spreadsheet saves it once it was opened there: 2.02611E+11. The digits are lost. */
const ROUNDED = /^\d(?:[.,]\d+)?[eE]\+\d+$/;
/**
* Reads a record's id: `<type>:<value>[:<value>...]`, with `:` and `%` in a value escaped as in addresses. The second
* rule of a type says `<type>~2:`, so that ids of the first stay as they were when a rule is added at the end.
*/
function compileId(rule, ordinal, reading) {
	const prefix = ordinal === 1 ? rule.type : `${rule.type}~${ordinal}`;
	const parts = rule.id.map((column) => compileKey(column, "missing-id", reading));
	return (cells) => {
		let id = prefix;
		for (const read of parts) {
			const part = read(cells);
			if (typeof part === "object") return part;
			id += `:${escaped(part)}`;
		}
		if (id.length <= LONGEST_KEY$1) return id;
		return {
			code: "text-too-long",
			message: `the id has more than ${LONGEST_KEY$1} characters`
		};
	};
}
/** Reads a column that must not be empty; a personal one is hashed. */
function compileKey(column, missing, reading) {
	const at = reading.position(column);
	const personal = reading.isPersonal(column);
	return (cells) => {
		const cell = cells[at];
		const text = textOf(cell);
		if (text === "") return {
			code: missing,
			column,
			message: `"${column}" is empty`
		};
		if (personal && reading.hash !== null) return reading.hash(text);
		if (isRounded(cell, text)) return {
			code: "rounded-id",
			column,
			message: `"${column}" is a rounded number`
		};
		if (text.length <= LONGEST_KEY$1) return text;
		return {
			code: "text-too-long",
			column,
			message: `"${column}" has more than ${LONGEST_KEY$1} characters`
		};
	};
}
function isRounded(cell, text) {
	return typeof cell === "number" ? Number.isInteger(cell) && !Number.isSafeInteger(cell) : ROUNDED.test(text);
}
function escaped(value) {
	return value.replaceAll("%", "%25").replaceAll(":", "%3A");
}

// actions/core/signal/source/decimal.ts
const GROUPING = "[ \\u00a0\\u202f'’]";
const FORMS = {
	".": new RegExp(`^-?(?:\\d+|\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?:${GROUPING}\\d{3})+)?(?:\\.\\d+)?(?:[eE][+-]?\\d{1,3})?$`),
	",": new RegExp(`^-?(?:\\d+|\\d{1,3}(?:\\.\\d{3})+|\\d{1,3}(?:${GROUPING}\\d{3})+)?(?:,\\d+)?(?:[eE][+-]?\\d{1,3})?$`)
};
const STRAY = {
	".": /[, \u00a0\u202f'’]/g,
	",": /[. \u00a0\u202f'’]/g
};
/** Signs of money, and the currencies that use them. */
const SIGNS = {
	$: [
		"USD",
		"CAD",
		"AUD",
		"NZD",
		"SGD",
		"HKD",
		"MXN"
	],
	"€": ["EUR"],
	"£": ["GBP"],
	"¥": ["JPY", "CNY"]
};
const MONEY = /^(-?)\s*([$€£¥]|[A-Z]{3}(?=[\s\d-]))?\s*(-?[^$€£¥A-Z]*?)\s*([$€£¥]|[A-Z]{3})?$/;
const LONGEST$1 = 60;
/**
* Reads a number as people write it: `1234.5`, `1,234.50` or with a decimal comma `1.234,50`; thousands may be grouped
* in threes, also by spaces or apostrophes. A sign or code of the business's own currency may stand before or after
* it; another one is refused, since amounts of two currencies must not be added.
*/
function readNumber(text, decimal, currency, column) {
	const plain = text.length <= LONGEST$1 ? amountOf(text.replace("−", "-"), currency) : null;
	if (plain !== null && typeof plain === "object") return {
		...plain,
		column,
		message: `"${column}" ${plain.message}`
	};
	const value = plain !== null && /\d/.test(plain) && FORMS[decimal].test(plain) ? Number(plain.replaceAll(STRAY[decimal], "").replace(",", ".")) : NaN;
	if (Number.isFinite(value)) return value;
	return {
		code: "unreadable-number",
		column,
		message: `"${column}" is written ${shapeOf(text)}, not as a number with a decimal "${decimal}"`
	};
}
/** The amount without its currency, null where it is no amount, or why the currency does not fit. */
function amountOf(text, currency) {
	if (!/[$€£¥A-Z]/.test(text)) return text;
	if (/^-?[\d.,]+E[+-]?\d+$/.test(text)) return text;
	const match = MONEY.exec(text);
	if (match === null) return null;
	const [, minus, before, amount, after] = match;
	const sign = before ?? after;
	if (sign === void 0 || before !== void 0 && after !== void 0) return null;
	const meant = Object.hasOwn(SIGNS, sign) ? SIGNS[sign] : [sign];
	if (currency !== null && meant.includes(currency)) return `${minus}${amount}`;
	return {
		code: "other-currency",
		message: `carries the currency sign ${sign}, and ${currency === null ? "settings.yaml names no currency" : `the business counts in ${currency}`}`
	};
}

// actions/core/signal/source/value.ts
const YES = /* @__PURE__ */ new Set([
	"true",
	"yes",
	"y",
	"1"
]);
const NO = /* @__PURE__ */ new Set([
	"false",
	"no",
	"n",
	"0"
]);
const LONGEST_QUOTE = 40;
const LOOKS_PERSONAL = /@|\d[\d\s()./-]{4,}\d/;
/**
* Compiles a fixed or mapped value. An empty cell is absent, unless there is a default. A translation (`map`) gives
* words of the Source itself, so it may read a personal column; any other reading of one is hashed or dropped.
*/
function compileValue(value, hidden, reading) {
	if (typeof value !== "object") return () => value;
	const at = reading.position(value.column);
	const personal = reading.isPersonal(value.column);
	const read = value.map === void 0 ? plainReader(value, hidden || personal, reading) : wordReader(value, personal);
	return (cells) => {
		const cell = cells[at];
		return textOf(cell) === "" ? emptyValue(value) : read(cell);
	};
}
function emptyValue({ map, default: otherwise }) {
	return map !== void 0 && Object.hasOwn(map, "") ? map[""] : otherwise;
}
function wordReader(value, personal) {
	const words = new Map(Object.entries(value.map ?? {}));
	const { column, default: otherwise } = value;
	return (cell) => {
		const text = textOf(cell);
		return words.get(text) ?? otherwise ?? {
			code: "unlisted-word",
			column,
			message: `"${column}" holds ${quoted(text, personal)}, not listed`
		};
	};
}
/** A word of a column that is not personal, and does not look so, in quotation marks; else how it is written. */
function quoted(text, personal) {
	return !personal && text.length <= LONGEST_QUOTE && !LOOKS_PERSONAL.test(text) ? `the word "${text.replaceAll(/[\p{C}"]/gu, "")}"` : `a word written ${shapeOf(text)}`;
}
function plainReader(value, hidden, reading) {
	const { hash } = reading;
	if (hidden) return hash === null ? () => void 0 : (cell) => hash(textOf(cell));
	const { column, as = "text" } = value;
	switch (as) {
		case "text": return textOf;
		case "number": return (cell) => numberOf(cell, column, reading);
		case "integer": return (cell) => wholeNumberOf(cell, column, reading);
		case "boolean": return (cell) => booleanOf(cell, column);
		case "time": return (cell) => {
			const instant = reading.readTime(textOf(cell), column);
			return typeof instant === "number" ? new Date(instant).toISOString() : instant;
		};
		default: return as;
	}
}
function numberOf(cell, column, { decimal, currency }) {
	return typeof cell === "number" ? cell : readNumber(textOf(cell), decimal, currency, column);
}
function wholeNumberOf(cell, column, reading) {
	const value = numberOf(cell, column, reading);
	if (typeof value !== "number" || Number.isSafeInteger(value)) return value;
	return {
		code: "unreadable-number",
		column,
		message: `"${column}" is not a whole number`
	};
}
function booleanOf(cell, column) {
	const text = textOf(cell).toLowerCase();
	if (YES.has(text)) return true;
	if (NO.has(text)) return false;
	return {
		code: "unreadable-boolean",
		column,
		message: `"${column}" is written ${shapeOf(text)}, not as yes or no`
	};
}

// actions/core/signal/source/record-parts.ts
const ROOM_FOR_RULES = 100;
const ACTORS = /* @__PURE__ */ new Set([
	"human",
	"ai",
	"system"
]);
const LONGEST_CHANNEL = 60;
const ORDER_NUMBER = /^\d{1,15}$/;
/** Who, where and by what: the parts of a record beside its data, in the order in which they are written. */
function envelopeParts(rule, { reading, workflows }) {
	const parts = [];
	if (rule.workflow !== void 0) {
		const read = compileValue(rule.workflow, false, reading);
		const known = workflows;
		const fits = (value) => known === null || known.has(String(value));
		parts.push(part("workflow", checked(read, fits, "unknown-workflow", "names no workflow of the catalog")));
	}
	if (rule.channel !== void 0) {
		const read = compileValue(rule.channel, false, reading);
		const fits = (value) => String(value).length <= LONGEST_CHANNEL;
		parts.push(part("channel", checked(read, fits, "text-too-long", `has more than ${LONGEST_CHANNEL} characters`)));
	}
	if (rule.person !== void 0) parts.push({
		...part("person", compileValue({ column: rule.person }, true, reading)),
		shown: false
	});
	if (rule.actor !== void 0) {
		const read = compileValue(rule.actor, false, reading);
		const fits = (value) => ACTORS.has(String(value));
		parts.push(part("actor", checked(read, fits, "unknown-actor", "is neither human, ai nor system")));
	}
	return parts;
}
function part(name, read) {
	return {
		name,
		shown: true,
		read
	};
}
function checked(read, fits, code, message) {
	return (cells) => {
		const value = read(cells);
		if (value === void 0 || typeof value === "object") return value;
		const text = String(value);
		return fits(text) ? text : {
			code,
			message: `the ${code === "text-too-long" ? "channel" : "value"} ${message}`
		};
	};
}
/** The fields of a record's data. */
function dataParts(rule, { reading, eventType }) {
	const personal = new Set(eventType.spec.personal ?? []);
	return Object.entries(rule.data ?? {}).map(([name, value]) => {
		const hidden = personal.has(name);
		const column = typeof value === "object" ? value.column : null;
		return {
			name,
			shown: !hidden && (column === null || !reading.isPersonal(column)),
			read: compileValue(value, hidden, reading)
		};
	});
}
/** The column of each field of the data, to say which one is to blame. */
function dataColumns(rule) {
	const mapped = Object.entries(rule.data ?? {});
	return new Map(mapped.flatMap(([name, value]) => typeof value === "object" ? [[name, value.column]] : []));
}
/**
* The record's `sequence`. Without a column it is the row's number; where a row can give several records of the same
* instant, the order of the rules decides among them, so the row's number is followed by two digits for the rule.
*/
function compileOrder(rule, setting) {
	const { sequence: column } = rule;
	if (column === void 0) {
		if (setting.rules === 1) return (row) => String(row.number);
		return (row) => String(row.number * ROOM_FOR_RULES + setting.index);
	}
	const at = setting.reading.position(column);
	return ({ cells }) => {
		const text = textOf(cells[at]);
		if (text === "") return void 0;
		if (ORDER_NUMBER.test(text)) return text;
		return {
			code: "bad-sequence",
			column,
			message: `"${column}" is not a whole number of at most 15 digits`
		};
	};
}

// actions/core/signal/source/rule.ts
/** True where a rule refused; records have no `trouble`. */
function isRefusal(outcome) {
	return "trouble" in outcome;
}
/** Compiles one `emit` rule. */
function compileRule(rule, setting) {
	const { reading, source } = setting;
	const applies = rule.when === void 0 ? null : compileCondition(rule.when, reading.position);
	const timeAt = reading.position(rule.time);
	const id = compileId(rule, setting.ordinal, reading);
	const subject = compileKey(rule.subject, "missing-subject", reading);
	const readRest = compileRest(rule, setting);
	const refusal = (trouble, cells, time) => {
		const key = id(cells);
		const known = typeof key === "string" ? { id: key } : {};
		return {
			...refuse(trouble, cells, trouble.code === "missing-subject" ? null : subject, readRest, time),
			...known
		};
	};
	return (row, clock) => {
		const { cells } = row;
		if (applies !== null && !applies(cells)) return null;
		const written = textOf(cells[timeAt]);
		if (written === "") return null;
		const instant = reading.readTime(written, rule.time);
		if (typeof instant !== "number") return refusal(instant, cells);
		const time = new Date(instant).toISOString();
		const away = futureTrouble(instant, clock.now, rule.time) ?? farTrouble(instant, clock.start ?? null, rule.time);
		if (away !== null) return refusal(away, cells);
		const key = id(cells);
		if (typeof key === "object") return refusal(key, cells, time);
		const about = subject(cells);
		if (typeof about === "object") return refusal(about, cells, time);
		const record = {
			specversion: "1.0",
			id: key,
			source,
			type: rule.type,
			subject: about,
			time
		};
		const trouble = readRest(row, record, clock);
		return trouble === null ? record : refusal(trouble, cells, time);
	};
}
function compileRest(rule, setting) {
	const { reading } = setting;
	const envelope = envelopeParts(rule, setting);
	const data = dataParts(rule, setting);
	const check = compileDataCheck(setting.eventType);
	const columns = dataColumns(rule);
	const order = compileOrder(rule, setting);
	const recordedAt = rule.recorded === void 0 ? null : reading.position(rule.recorded);
	const readRest = (row, record, clock) => {
		const extra = {};
		for (const part of envelope) {
			const value = part.read(row.cells);
			if (typeof value === "object") return value;
			if (value !== void 0) extra[part.name] = value;
		}
		const sequence = order(row);
		if (typeof sequence === "object") return sequence;
		if (sequence !== void 0) extra.sequence = sequence;
		const recorded = recordedAt === null ? "" : textOf(row.cells[recordedAt]);
		if (recordedAt === null) extra.recordedtime = clock.recordedtime;
		else if (recorded !== "") {
			const instant = reading.readTime(recorded, rule.recorded);
			if (typeof instant !== "number") return instant;
			extra.recordedtime = new Date(instant).toISOString();
		}
		Object.assign(record, extra);
		return fillData(row, record, data, check, columns);
	};
	return Object.assign(readRest, { parts: [...envelope, ...data] });
}
function fillData(row, record, parts, check, columns) {
	const data = {};
	let any = false;
	for (const part of parts) {
		const value = part.read(row.cells);
		if (value === void 0) continue;
		if (typeof value === "object") return value;
		data[part.name] = value;
		any = true;
	}
	if (any) record.data = data;
	const wrong = check(data);
	if (wrong === null) return null;
	const column = columns.get(wrong.field);
	return {
		code: wrong.code,
		message: wrong.message,
		...column === void 0 ? {} : { column }
	};
}
function refuse(trouble, cells, subject, rest, time) {
	const fields = {};
	const about = subject?.(cells);
	if (typeof about === "string") fields.subject = about;
	for (const { name, shown, read } of rest.parts) {
		const value = shown && !Object.hasOwn(fields, name) ? read(cells) : void 0;
		if (value !== void 0 && typeof value !== "object") fields[name] = value;
	}
	return {
		trouble,
		fields,
		...time === void 0 ? {} : { time }
	};
}

// actions/core/signal/source/compile.ts
/**
* Compiles a Source once, so that mapping a row costs little. All problems of the Source are returned together: what
* a schema cannot say, such as a field that its event type does not have. The mapper never throws over a row.
*/
function compileSource(source, eventTypes, options) {
	const { spec } = source;
	const decimal = spec.csv?.decimal ?? ".";
	const types = new Map(eventTypes.map((type) => [type.metadata.name, type]));
	const times = compileTimes(spec.times ?? ["iso"], spec.zone ?? "UTC", decimal);
	const problems = checkRules(source, types, options);
	if (!times.ok) {
		const fix = times.at === "zone" ? "write a zone such as Europe/Berlin" : "see `times` in the guide to Sources";
		problems.unshift({
			path: ["spec", times.at],
			message: times.problem,
			fix
		});
	}
	if (!times.ok || problems.length > 0) return {
		ok: false,
		problems
	};
	const columns = columnList();
	const personal = new Set(spec.personal ?? []);
	const reading = {
		position: columns.position,
		readTime: times.read,
		decimal,
		currency: options.currency ?? null,
		isPersonal: (column) => personal.has(column),
		hash: options.piiKey === null ? null : personHash(options.piiKey)
	};
	const rules = compileRules(source, types, reading, options.workflows ?? null);
	const contents = spec.emit.map((rule) => contentColumns(rule, types.get(rule.type), reading.isPersonal).map(reading.position));
	const kept = columns.names.filter((column) => personal.has(column) || isPerson(spec.emit, column, types));
	return {
		ok: true,
		compiled: {
			source,
			columns: columns.names,
			hashed: reading.hash === null ? [] : kept,
			dropped: reading.hash === null ? kept : [],
			map: (row, context) => mapRow(row, context, source, rules, contents)
		}
	};
}
/** Gives each column its place when it is first asked for. */
function columnList() {
	const names = [];
	const places = /* @__PURE__ */ new Map();
	const position = (column) => {
		const known = places.get(column);
		if (known !== void 0) return known;
		places.set(column, names.length);
		return names.push(column) - 1;
	};
	return {
		names,
		position
	};
}
function compileRules({ metadata, spec }, types, reading, workflows) {
	const seen = /* @__PURE__ */ new Map();
	return spec.emit.map((rule, index) => {
		const ordinal = (seen.get(rule.type) ?? 0) + 1;
		seen.set(rule.type, ordinal);
		const eventType = types.get(rule.type);
		return compileRule(rule, {
			source: metadata.name,
			reading,
			eventType,
			ordinal,
			index,
			rules: spec.emit.length,
			workflows
		});
	});
}
function isPerson(rules, column, types) {
	return rules.some((rule) => {
		const mapped = (types.get(rule.type)?.spec.personal ?? []).map((field) => rule.data?.[field]);
		return rule.person === column || mapped.some((value) => typeof value === "object" && value.column === column);
	});
}
function mapRow(row, context, source, rules, contents) {
	const outcome = {
		records: [],
		quarantined: []
	};
	if (row.fault !== void 0) {
		outcome.quarantined.push(entryOf(row, context, source, row.fault));
		return outcome;
	}
	for (let index = 0; index < rules.length; index++) {
		const made = rules[index](row, context);
		if (made === null) continue;
		if (!isRefusal(made)) outcome.records.push(made);
		else if (!alreadySaid(outcome, made.trouble)) {
			const entry = entryOf(row, context, source, made.trouble);
			entry.rule = index;
			entry.type = source.spec.emit[index].type;
			if (made.id !== void 0) entry.id = made.id;
			entry.fields = made.fields;
			entry.content = contentOf$1(row.cells, contents[index]);
			if (made.time !== void 0) entry.time = made.time;
			outcome.quarantined.push(entry);
		}
	}
	return outcome;
}
/** One cell that several rules need is one problem. */
function alreadySaid({ quarantined }, trouble) {
	return quarantined.some(({ code, column }) => code === trouble.code && column === trouble.column);
}
function entryOf(row, context, source, trouble) {
	return {
		source: source.metadata.name,
		row: row.number,
		file: context.file,
		fileName: context.fileName,
		code: trouble.code,
		...trouble.column === void 0 ? {} : { column: trouble.column },
		message: trouble.message,
		fields: {}
	};
}

// actions/core/signal/source/time-example.ts
/** Monday 16 November 2026, nine in the morning, part by part as the pattern language writes it. */
const PARTS = {
	yyyy: "2026",
	yy: "26",
	MMMM: "November",
	MMM: "Nov",
	MM: "11",
	M: "11",
	dd: "16",
	d: "16",
	HH: "09",
	H: "9",
	hh: "09",
	h: "9",
	mm: "00",
	m: "0",
	ss: "00",
	s: "0",
	SSS: "000",
	S: "0",
	a: "AM",
	EEEE: "Monday",
	EEE: "Mon",
	X: "Z"
};
const PIECE = /'([^']*)'|([A-Za-z])\2*/g;
/** A time as a way of writing times wants it (`M/d/yyyy h:mm a` gives `11/16/2026 9:00 AM`): for a person to compare theirs with. */
function timeExample(way, decimal) {
	if (way === "iso") return "2026-11-16 09:00";
	if (way === "unix") return "1794819600";
	if (way === "unix-ms") return "1794819600000";
	if (way === "excel") return `46342${decimal}375`;
	return way.replace(PIECE, (piece, quoted) => quoted === void 0 ? PARTS[piece] ?? piece : quoted || "'");
}

// actions/core/signal/source/tally.ts
const SHOWN_ROWS = 5;
const SHOWN_EXAMPLES = 5;
/** Forms in which one column's times are written wrongly that are told one by one. */
const SHOWN_FORMS = 6;
/** Counts the outcomes of rows; memory does not grow with the file. */
function rowTally(times = null) {
	const groups = /* @__PURE__ */ new Map();
	const counts = {
		read: 0,
		mapped: 0,
		silent: 0,
		unreadable: 0,
		records: 0,
		entries: 0,
		complete: true
	};
	return {
		add: ({ records, quarantined }) => {
			counts.read++;
			counts.records += records.length;
			counts.entries += quarantined.length;
			if (quarantined.length > 0) counts.unreadable++;
			else if (records.length > 0) counts.mapped++;
			else counts.silent++;
			for (const entry of quarantined) {
				if (entry.code === "endless-row") counts.complete = false;
				addToGroup(groups, entry, times);
			}
		},
		result: () => ({
			...counts,
			groups: sortGroups([...groups.values()])
		})
	};
}
/** Groups entries by reason and column, the largest group first. */
function groupEntries(entries) {
	const groups = /* @__PURE__ */ new Map();
	for (const entry of entries) addToGroup(groups, entry);
	return sortGroups([...groups.values()]);
}
function sortGroups(groups) {
	return groups.toSorted((a, b) => b.count - a.count || (a.rows[0] ?? 0) - (b.rows[0] ?? 0));
}
function addToGroup(groups, entry, times = null) {
	const key = keyOf(groups, entry);
	let group = groups.get(key);
	if (group === void 0) {
		group = newGroup(entry);
		if (entry.code === TIME && times !== null) group.fix = timeFix(entry.message, times);
		groups.set(key, group);
	}
	group.count++;
	if (group.rows.length < SHOWN_ROWS) group.rows.push(entry.row);
	if (group.examples.length < SHOWN_EXAMPLES && !group.examples.includes(entry.message)) group.examples.push(entry.message);
}
const TIME = "unreadable-time";
/** Each form of a time is mended by itself, so each has its own group; one hour digit or two are one form. */
function keyOf(groups, { code, column, message }) {
	const shared = JSON.stringify([code, column]);
	if (code !== TIME) return shared;
	const key = JSON.stringify([
		code,
		column,
		message.replaceAll(/9+/g, (run) => run === "99" ? "9" : run)
	]);
	if (groups.has(key)) return key;
	return [...groups.values()].filter((group) => group.code === TIME && group.column === column).length < SHOWN_FORMS ? key : shared;
}
function timeFix(message, { ways, decimal }) {
	const examples = ways.map((way) => timeExample(way, decimal)).join(" or ");
	if (message.endsWith("names a day or an hour that does not exist")) return `correct it in the export: a time is read when it is like ${examples}`;
	return `write it like ${examples}, or add the way it is written to \`times\` in the Source`;
}
function newGroup({ code, column }) {
	const reason = Object.hasOwn(REASONS, code) ? REASONS[code] : CONTRADICTION;
	return {
		code,
		...column === void 0 ? {} : { column },
		title: reason.title,
		fix: reason.fix,
		count: 0,
		rows: [],
		examples: []
	};
}
/** The ledger's own reason. */
const CONTRADICTION = {
	title: "other content under an id that is known",
	fix: "write `on_change: supersede` in the Source if the newest export is right, or name more id columns"
};

// actions/shell/ledger/known-weeks.ts
/**
* Looks for a source's newest week from the newest folder backwards, and no further back than it is asked for: a feed
* that comes every week is found in the first folder. Records that were taken out since count as well.
*/
function knownWeeks(ledger, source) {
	let left = null;
	let newest = null;
	return { reachTo: async (week) => {
		left ??= (await ledger.weeks()).filter(({ records }) => records !== null).map((one) => one.week);
		while (newest === null && (left.at(-1) ?? "") >= week) {
			const next = left.pop();
			if (await holds(ledger, next, source)) newest = next;
		}
		return newest !== null && newest >= week;
	} };
}
async function holds(ledger, week, source) {
	const mark = `"source":${JSON.stringify(source)}`;
	for await (const file of ledger.readWeek(week)) {
		if (!Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.length).includes(mark)) continue;
		const isOfSource = (line) => line.includes(mark) && JSON.parse(line).source === source;
		if (linesOf$1(file).some(isOfSource)) return true;
	}
	return false;
}

// actions/shell/late-arrivals.ts
/**
* A column of the export says when its own system knew of something, not when it was learnt here. Where a record's week
* has been over for longer than the grace, and the source has brought records of that week or a later one before, its
* board was made without the record: it became known now. A first delivery, and a history that is loaded the oldest
* first, keep what the column says. `now` is the import's clock, in milliseconds; `zone` cuts the weeks.
*/
function lateStamp(ledger, source, zone, now) {
	if (source.spec.emit.every(({ recorded }) => recorded === void 0)) return null;
	const calendar = weekCalendar(ledger.zone ?? zone);
	const recordedtime = new Date(now).toISOString();
	const known = knownWeeks(ledger, source.metadata.name);
	const stamped = /* @__PURE__ */ new Map();
	return async (record) => {
		const week = calendar.of(Date.parse(record.time));
		let isLate = stamped.get(week);
		if (isLate === void 0) {
			isLate = calendar.end(week) + GRACE <= now && await known.reachTo(week);
			stamped.set(week, isLate);
		}
		if (isLate) record.recordedtime = recordedtime;
	};
}

// actions/shell/import-mapped.ts
const OTHER_CONTENT = "other-content";
/** Appends mapped rows as one batch: the last step of every way in. */
async function importMapped(request) {
	const { source, catalog, ledger, now, name, dryRun, way } = request;
	const recordedtime = new Date(now).toISOString();
	const context = {
		file: request.digest,
		fileName: name,
		now,
		recordedtime
	};
	const zone = zoneOf(catalog);
	const times = {
		ways: source.spec.times ?? ["iso"],
		decimal: source.spec.csv?.decimal ?? "."
	};
	let tally = rowTally(times);
	const appended = await ledger.append({
		zone,
		at: recordedtime,
		title: `Import ${name} through ${source.metadata.name}`,
		onChange: () => source.spec.on_change ?? "quarantine",
		read: () => {
			tally = rowTally(times);
			return incomingRows(request, context, tally, lateStamp(ledger, source, zone, now));
		},
		...dryRun === void 0 ? {} : { dryRun },
		...way === void 0 ? {} : { closing: tellingOf(way, request, context) }
	});
	return {
		ok: true,
		summary: summaryOf(request, tally.result(), appended)
	};
}
/** The batch's own record of what became of it. */
function tellingOf(way, { source, noted }, context) {
	const arrival = {
		way,
		source: source.metadata.name,
		context,
		...noted === void 0 ? {} : { noted }
	};
	return (counts, batch) => [acknowledgement({
		...arrival,
		counts,
		batch
	})];
}
/** The zone that cuts the business's weeks; UTC unless its cadence says otherwise. */
function zoneOf(catalog) {
	return catalog.cadences[0]?.value.spec.zone ?? "UTC";
}
async function* incomingRows({ size, read, progress }, context, tally, stamp) {
	const numberRepeat = numberRepeats();
	let bytes = 0;
	let rows = 0;
	const onRead = (count) => {
		bytes += count;
	};
	for await (const block of read(context, onRead)) {
		const incoming = [];
		for (const { row, outcome } of block) {
			tally.add(outcome);
			for (const entry of outcome.quarantined) numberRepeat(entry);
			if (stamp !== null) for (const record of outcome.records) await stamp(record);
			if (outcome.records.length === 0 && outcome.quarantined.length === 0) continue;
			incoming.push({
				...outcome,
				row: row.number,
				file: context.file,
				fileName: context.fileName
			});
		}
		rows += block.length;
		progress?.({
			rows,
			bytes,
			size
		});
		yield incoming;
	}
}
function summaryOf(request, tally, appended) {
	const { groups, complete, ...rows } = tally;
	const contradictions = groupEntries(appended.entries.filter(({ code }) => code === OTHER_CONTENT));
	return {
		source: request.source.metadata.name,
		fileName: request.name,
		digest: request.digest,
		dryRun: request.dryRun === true,
		complete,
		rows,
		added: appended.added,
		alreadyThere: appended.alreadyThere,
		superseded: appended.superseded,
		quarantined: appended.quarantined,
		released: appended.released,
		groups: [...groups, ...contradictions],
		hashed: [...request.hashed],
		dropped: [...request.dropped],
		weeks: appended.weeks,
		batch: appended.batch
	};
}

// actions/core/signal/ways/event-envelope.ts
const CONTROL = /\p{Cc}/u;
/** RFC 3339: a time without its offset could be anywhere. */
const INSTANT = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:[Zz]|[+-]\d\d:\d\d)$/;
const MOST_FIELDS = 40;
const LONGEST_KEY = 300;
const CHECKS = {
	specversion: (value) => value === "1.0" ? null : "must be \"1.0\"",
	id: text(LONGEST_KEY),
	source: text(100),
	type: text(100),
	subject: text(LONGEST_KEY),
	time: (value) => typeof value === "string" && INSTANT.test(value) ? null : "must be a time with its offset: 2026-11-22T09:00:00Z",
	datacontenttype: (value) => typeof value === "string" && /^application\/json(?:\s*;|$)/i.test(value) ? null : "must be application/json",
	workflow: text(100),
	channel: text(60),
	person: text(LONGEST_KEY),
	actor: (value) => value === "human" || value === "ai" || value === "system" ? null : "must be human, ai or system",
	sequence: (value) => typeof value === "string" && /^\d{1,15}$/.test(value) ? null : "must be a text of at most 15 digits",
	data: plainObject
};
const REQUIRED = [
	"specversion",
	"id",
	"source",
	"type",
	"subject",
	"time"
];
/** Reads the outer form of an event; anything that is not listed is refused (SEC-27). */
function readEnvelope(value) {
	if (!isRecord(value)) return malformed("the event is no JSON object");
	const hostile = hostility(value, 1);
	if (hostile !== null) return malformed(`the event ${hostile}`);
	for (const name of Object.keys(value)) {
		const check = Object.hasOwn(CHECKS, name) ? CHECKS[name] : void 0;
		if (check === void 0) return malformed(`the event has ${fieldNamed(name)}, which no event has`);
		const wrong = check(value[name]);
		if (wrong !== null) return malformed(`"${name}" ${wrong}`, name);
	}
	const missing = REQUIRED.find((name) => !Object.hasOwn(value, name));
	if (missing !== void 0) return malformed(`"${missing}" is missing`, missing);
	return {
		data: {},
		...value
	};
}
/** True for what could not be read. */
function isUnreadable(value) {
	return "code" in value && "message" in value;
}
/** A field of a sender's as it may be told: by its name where that is one, and not where it could be anything. */
function fieldNamed(name) {
	return /^[a-z][a-z_]{0,39}$/i.test(name) && !FORBIDDEN_NAMES.has(name) ? `a field "${name}"` : "a field";
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function malformed(message, column) {
	return {
		code: "malformed-event",
		message,
		...column === void 0 ? {} : { column }
	};
}
function text(longest) {
	return (value) => {
		if (typeof value !== "string" || value.trim() === "") return "must be a text";
		if (value.length > longest) return `must have at most ${longest} characters`;
		return CONTROL.test(value) || !value.isWellFormed() ? "holds signs that no text has" : null;
	};
}
function plainObject(value) {
	if (!isRecord(value)) return "must be an object";
	if (Object.keys(value).length > MOST_FIELDS) return `must have at most ${MOST_FIELDS} fields`;
	return Object.values(value).every((inner) => typeof inner === "string" ? inner.isWellFormed() : typeof inner === "number" || typeof inner === "boolean") ? null : "must hold texts, numbers and true or false, nothing inside of each other";
}

// actions/core/signal/ways/compile-events.ts
const DIGEST_LENGTH = 16;
/**
* Compiles what a Source's own events are held against: the types that it emits, their data, and what of them is
* personal, be it by the event type or because the Source reads it from a personal column. The Source must compile.
*/
function compileEvents(source, eventTypes, { piiKey, workflows }) {
	const types = new Map(eventTypes.map((type) => [type.metadata.name, type]));
	const sent = new Map(source.spec.emit.flatMap(({ type: name }) => {
		const type = types.get(name);
		return type === void 0 ? [] : [[name, sentOf(source, type)]];
	}));
	const personal = [.../* @__PURE__ */ new Set(["person", ...[...sent.values()].flatMap((one) => [...one.personal])])];
	const setting = {
		source: source.metadata.name,
		sent,
		hash: piiKey === null ? null : personHash(piiKey),
		workflows: workflows ?? null
	};
	return {
		hashed: piiKey === null ? [] : personal,
		dropped: piiKey === null ? personal : [],
		map: (incoming, context) => mapEvent(incoming, context, setting),
		open: ({ event }) => {
			const envelope = readEnvelope(event);
			const known = isUnreadable(envelope) ? void 0 : sent.get(envelope.type);
			return isUnreadable(envelope) || known === void 0 ? "" : openText(envelope, known);
		}
	};
}
/** A digest of what a message openly says: whoever has it can try no telephone numbers until one fits. */
function digestOfEvents(events, { open }) {
	const hash = sha256.create();
	for (const event of events) hash.update(utf8ToBytes(`${open(event)}\n`));
	return `sha256:${bytesToHex(hash.digest())}`;
}
function sentOf({ spec }, type) {
	const columns = new Set(spec.personal ?? []);
	const rules = spec.emit.filter((rule) => rule.type === type.metadata.name);
	const fields = rules.flatMap(({ data = {} }) => Object.entries(data).flatMap(([name, value]) => typeof value === "object" && value.map === void 0 && columns.has(value.column) ? [name] : []));
	return {
		type,
		check: compileDataCheck(type),
		personal: /* @__PURE__ */ new Set([...type.spec.personal ?? [], ...fields]),
		hidesId: rules.some(({ id }) => id.some((column) => columns.has(column))),
		hidesSubject: rules.some(({ subject }) => columns.has(subject))
	};
}
const times = compileTimes(["iso"], "UTC", ".");
function mapEvent({ number, event }, context, setting) {
	const envelope = readEnvelope(event);
	if (isUnreadable(envelope)) return refused(number, context, setting, envelope);
	const { type: name } = envelope;
	if (isOwnType(name)) return refused(number, context, setting, {
		code: "own-type",
		column: "type",
		message: "only Opsbook itself writes records of this type"
	});
	const sent = setting.sent.get(name);
	if (sent === void 0) return refused(number, context, setting, {
		code: "type-not-sent",
		column: "type",
		message: "the Source emits no records of this type"
	});
	const made = recordOf(envelope, number, context, sent, setting);
	if (!isUnreadable(made)) return {
		records: [made],
		quarantined: []
	};
	return refused(number, context, setting, made, {
		envelope,
		sent
	});
}
function recordOf(envelope, number, context, sent, { source, hash, workflows }) {
	const instant = instantOf(envelope.time, context);
	if (typeof instant !== "number") return instant;
	const { workflow, channel, actor, person, sequence } = envelope;
	if (workflow !== void 0 && workflows !== null && !workflows.has(workflow)) return {
		code: "unknown-workflow",
		column: "workflow",
		message: "no workflow of the catalog has this name"
	};
	const data = dataOf(envelope, sent, hash);
	if (isUnreadable(data)) return data;
	const hidden = (text, hides) => hides && hash !== null ? hash(text) : text.trim();
	return {
		specversion: "1.0",
		id: hidden(envelope.id, sent.hidesId),
		source,
		type: envelope.type,
		subject: hidden(envelope.subject, sent.hidesSubject),
		time: new Date(instant).toISOString(),
		...workflow === void 0 ? {} : { workflow },
		...channel === void 0 ? {} : { channel: channel.trim() },
		...person === void 0 || hash === null ? {} : { person: hash(person) },
		...actor === void 0 ? {} : { actor },
		sequence: sequence ?? String(number),
		recordedtime: context.recordedtime,
		...Object.keys(data).length === 0 ? {} : { data }
	};
}
function instantOf(text, { now, start }) {
	if (!times.ok) throw new Error(times.problem);
	const instant = times.read(text.toUpperCase(), "time");
	if (typeof instant !== "number") return instant;
	return futureTrouble(instant, now, "time") ?? farTrouble(instant, start ?? null, "time") ?? instant;
}
/** The data with its personal fields hashed or left out; a field that the type does not have is told without its value. */
function dataOf({ data }, { type, check, personal }, hash) {
	const kept = {};
	for (const [name, value] of Object.entries(data)) {
		if (!Object.hasOwn(type.spec.data.properties, name)) return {
			code: "data-not-allowed",
			message: `the data has ${fieldNamed(name)}, which ${type.metadata.name} does not have`
		};
		if (!personal.has(name)) kept[name] = value;
		else if (hash !== null) kept[name] = hash(String(value));
	}
	const wrong = check(kept);
	return wrong === null ? kept : {
		code: wrong.code,
		column: wrong.field,
		message: wrong.message
	};
}
function refused(row, { file, fileName }, { source, hash }, trouble, known) {
	const { code, column, message } = trouble;
	const entry = {
		source,
		row,
		file,
		fileName,
		code,
		...column === void 0 ? {} : { column },
		message,
		fields: {}
	};
	if (known === void 0) return {
		records: [],
		quarantined: [entry]
	};
	const { envelope, sent } = known;
	const { workflow, channel, actor } = envelope;
	entry.type = envelope.type;
	const id = hash !== null && sent.hidesId ? hash(envelope.id) : sent.hidesId ? void 0 : envelope.id.trim();
	if (id !== void 0) entry.id = id;
	entry.fields = {
		...sent.hidesId ? {} : { id: envelope.id },
		...sent.hidesSubject ? {} : { subject: envelope.subject },
		...workflow === void 0 || code === "unknown-workflow" ? {} : { workflow },
		...channel === void 0 ? {} : { channel },
		...actor === void 0 ? {} : { actor }
	};
	const time = times.ok ? times.read(envelope.time.toUpperCase(), "time") : null;
	if (typeof time === "number" && !TIME_TROUBLE.has(code)) entry.time = new Date(time).toISOString();
	entry.content = contentOf(envelope, sent);
	return {
		records: [],
		quarantined: [entry]
	};
}
const TIME_TROUBLE = /* @__PURE__ */ new Set([
	"future-time",
	"far-time",
	"time-out-of-range"
]);
/** By it the same bad event is known again in another message. */
function contentOf(envelope, sent) {
	return bytesToHex(sha256(utf8ToBytes(openText(envelope, sent)))).slice(0, DIGEST_LENGTH);
}
function openText(envelope, { type, personal, hidesId, hidesSubject }) {
	const { id, subject, time, workflow, channel, actor, data } = envelope;
	const open = Object.keys(type.spec.data.properties).filter((name) => !personal.has(name) && Object.hasOwn(data, name)).toSorted().map((name) => [name, data[name]]);
	const parts = [
		type.metadata.name,
		hidesId ? null : id,
		hidesSubject ? null : subject,
		time
	];
	return JSON.stringify([
		...parts,
		workflow,
		channel,
		actor,
		open
	]);
}

// actions/core/signal/ways/told-name.ts
const LONGEST = 120;
/** No more is looked at: no ordinary name is longer. */
const MOST_READ = 500;
/** A file's name as it may be stored: people write telephone numbers and e-mail addresses into names too. */
function toldName(name) {
	const line = name.slice(0, MOST_READ).normalize("NFC").replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, "");
	return toldText(line, LONGEST);
}

// actions/shell/rows/map-rows.ts
/**
* Maps a file's rows, block by block. Where a time lies years back, the file is first read through once more, to tell a
* history from a wrong date: only the whole file says which it is.
*/
async function* mapRows(file, compiled, context, onRead) {
	let known = null;
	const asksForMore = ({ records, quarantined }) => records.some(({ time }) => mayBeFar(Date.parse(time), context.now)) || quarantined.some(({ code }) => code === "far-time");
	for await (const rows of file.read(onRead)) {
		const mapped = [];
		for (const row of rows) {
			let outcome = compiled.map(row, known ?? context);
			if (known === null && asksForMore(outcome)) {
				known = {
					...context,
					start: await startOf(file, compiled, context)
				};
				outcome = compiled.map(row, known);
			}
			mapped.push({
				row,
				outcome
			});
		}
		yield mapped;
	}
}
async function startOf(file, compiled, context) {
	const spread = timeSpread();
	for await (const rows of file.read(() => {})) for (const row of rows) for (const { time } of compiled.map(row, context).records) spread.add(Date.parse(time));
	return spread.start();
}

// actions/core/signal/source/columns.ts
const SEPARATORS = [
	",",
	";",
	"	",
	"|"
];
const SEPARATOR_NAMES = {
	",": "commas",
	";": "semicolons",
	"	": "tabs",
	"|": "bars"
};
/** A heading as it is compared: without white space around it, one space between words. */
function headingOf(cell) {
	return cell.trim().replaceAll(/\s+/g, " ").normalize("NFC");
}
/**
* Finds the columns that a Source reads in a file's header. Unknown ones, headings that stand twice, and a header in
* one piece (another separator) are reported together. Columns that the Source does not read are no concern.
*/
function bindColumns(source, columns, header) {
	const headings = header.map(headingOf);
	while (headings.length > 0 && headings.at(-1) === "") headings.pop();
	const separator = separatorTrouble(source, headings);
	if (separator !== null) return {
		ok: false,
		problems: [separator]
	};
	const problems = [];
	const absent = [];
	const positions = columns.map((column) => {
		const wanted = headingOf(column);
		const at = headings.indexOf(wanted);
		if (at === -1) absent.push(column);
		else if (headings.lastIndexOf(wanted) !== at) problems.push(twice(column));
		return at;
	});
	if (absent.length > 0) problems.unshift(lacking(absent, headings));
	problems.push(...misspeltPersonal(source, columns, headings));
	return problems.length > 0 ? {
		ok: false,
		problems
	} : {
		ok: true,
		positions,
		width: headings.length
	};
}
/** Headings never look so; the first row of a file without a header does, and must not be quoted. */
const LOOKS_LIKE_DATA = /@|\d[\d\s()./:-]{4,}\d/;
function lacking(columns, headings) {
	if (headings.some((heading) => LOOKS_LIKE_DATA.test(heading))) return {
		message: "the first row holds data where the names of the columns should stand",
		fix: "export with a header, or say in `skip_lines` of the Source how many lines stand above it"
	};
	const named = columns.map((column) => {
		const near = closest(column, headings);
		return near === null ? `"${column}"` : `"${column}" (did you mean "${near}"?)`;
	});
	const what = columns.length === 1 ? "a column" : `${columns.length} columns`;
	const there = headings.filter((heading) => heading !== "").join(", ");
	return {
		message: `the file lacks ${what} that the Source reads: ${named.join(", ")}`,
		fix: `${`export again with ${columns.length === 1 ? "this column" : "these columns"}: ${columns.join(", ")}`}. If they only have other names now, write those into the Source; the file has: ${there}`
	};
}
function twice(column) {
	return {
		message: `the column "${column}" stands twice in the file, so nobody can tell which one is meant`,
		fix: "rename one of them in the export, or export without it"
	};
}
function separatorTrouble({ spec }, headings) {
	if (headings.length !== 1) return null;
	const only = headings[0];
	const own = spec.csv?.delimiter ?? ",";
	const other = SEPARATORS.find((sign) => sign !== own && only.includes(sign));
	if (other === void 0) return null;
	return {
		message: `the header is in one piece: the file seems to be separated by ${SEPARATOR_NAMES[other]}`,
		fix: `${SEPARATOR_NAMES[own] === void 0 ? "" : `save it with ${SEPARATOR_NAMES[own]}, or `}write \`csv: {delimiter: ${JSON.stringify(other)}}\` in the Source`
	};
}
/**
* A personal column that the file does not have may simply have been left out of the export. But if its name is
* nearly that of a column that is read and not personal, the name is misspelt, and personal data would be stored.
*/
function misspeltPersonal({ spec }, columns, headings) {
	const personal = spec.personal ?? [];
	const open = columns.filter((column) => !personal.includes(column));
	return personal.filter((column) => !headings.includes(headingOf(column))).flatMap((column) => {
		const near = open.find((name) => lettersOf(name) === lettersOf(column)) ?? closest(column, open);
		if (near === null) return [];
		return [{
			message: `"${column}" is declared personal, the file has no such column, and "${near}" is read openly`,
			fix: `correct the name under \`personal\` in the Source: did you mean "${near}"?`
		}];
	});
}
/** Two letters that changed places are the commonest slip of all. */
function lettersOf(name) {
	return [...name.toLowerCase()].toSorted().join("");
}

// actions/shell/rows/chunks.ts
/** What is read at once: its rows all live at the same time, and four times as much costs 100 MB and a tenth of the time. */
const CHUNK = 65536;
/**
* The bytes of a file, unpacked where it is gzipped. `onRead` gets how many bytes of the file itself were read.
* Rejects with the error of the disk or of zlib.
*/
async function* fileBytes(path, gzip, onRead) {
	const stream = createReadStream(path, { highWaterMark: CHUNK });
	stream.on("data", (chunk) => onRead(chunk));
	if (!gzip) {
		yield* stream;
		return;
	}
	const unpacked = createGunzip({ chunkSize: CHUNK });
	stream.on("error", (error) => unpacked.destroy(error));
	stream.pipe(unpacked);
	try {
		yield* unpacked;
	} finally {
		stream.destroy();
	}
}
/** The text of a surveyed file as UTF-8 bytes without a byte order mark. */
async function* utf8Bytes(survey, onRead) {
	const chunks = fileBytes(survey.path, survey.gzip, (chunk) => onRead(chunk.length));
	if (survey.encoding === "utf-8") {
		let first = true;
		for await (const chunk of chunks) {
			yield first && hasUtf8Mark(chunk) ? chunk.subarray(3) : chunk;
			first = false;
		}
		return;
	}
	const decoder = new TextDecoder(survey.encoding, { fatal: true });
	for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }), "utf8");
	const rest = decoder.decode();
	if (rest !== "") yield Buffer.from(rest, "utf8");
}
/** True where a text starts with the byte order mark of UTF-8. */
function hasUtf8Mark(bytes) {
	return bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191;
}

// actions/shell/rows/csv-records.ts
/** No ordinary row is longer; a quotation mark that is never closed makes one. */
const LONGEST_RECORD = 4 << 20;
const NEWLINE$1 = 10;
/**
* Reads CSV as people have it: any line ending, quoted line breaks, blank lines. A row whose quotation marks do not
* pair up is a fault; one that never ends is the last one read. Memory is bounded by the longest row.
*/
async function* csvRecords(chunks, dialect) {
	const reader = recordReader(dialect.delimiter, dialect.skipLines);
	for await (const chunk of withoutLines(chunks, dialect.skipLines)) {
		yield await reader.add(chunk);
		if (reader.isEndless()) {
			yield [reader.endless()];
			return;
		}
	}
	yield await reader.end();
}
function recordReader(delimiter, skipped) {
	let block = [];
	let number = skipped;
	let brokenLine = 0;
	let sinceRecord = 0;
	const parser = new Parser({
		delimiter,
		record_delimiter: [
			"\r\n",
			"\n",
			"\r"
		],
		relax_column_count: true,
		skip_records_with_error: true,
		on_record: (cells) => {
			number++;
			block.push(brokenLine === 0 ? {
				number,
				cells
			} : brokenRecord(number, skipped + brokenLine));
			brokenLine = 0;
			return null;
		},
		on_skip: (error) => {
			if (parser.state !== void 0) parser.state.recordHasError = false;
			if (error?.code !== "INVALID_OPENING_QUOTE" && brokenLine === 0) brokenLine = Number(error?.lines ?? 1);
		}
	});
	parser.resume();
	const taken = () => {
		const records = block;
		block = [];
		return records;
	};
	return {
		add: async (chunk) => {
			await new Promise((resolve, reject) => {
				parser.write(chunk, (error) => error ? reject(error) : resolve());
			});
			sinceRecord = block.length > 0 ? 0 : sinceRecord + chunk.length;
			return taken();
		},
		end: async () => {
			parser.end();
			await finished(parser);
			if (brokenLine > 0) block.push(brokenRecord(number + 1, skipped + brokenLine));
			return taken();
		},
		isEndless: () => sinceRecord > LONGEST_RECORD,
		endless: () => ({
			number: number + 1,
			cells: [],
			fault: {
				code: "endless-row",
				message: `row ${number + 1} never ends: a quotation mark is not closed`
			}
		})
	};
}
function brokenRecord(number, line) {
	return {
		number,
		cells: [],
		fault: {
			code: "broken-quotes",
			message: `the quotation marks near line ${line} do not pair up`
		}
	};
}
/** Leaves out the first lines, whatever stands in them. */
async function* withoutLines(chunks, lines) {
	let left = lines;
	for await (const chunk of chunks) {
		let rest = chunk;
		for (; left > 0; left--) {
			const end = rest.indexOf(NEWLINE$1);
			if (end === -1) break;
			rest = rest.subarray(end + 1);
		}
		if (left === 0 && rest.length > 0) yield rest;
	}
}

// actions/shell/rows/csv-rows.ts
/** Excel writes this line above the header to tell itself the separator. */
const SEPARATOR_LINE = /^sep=.?$/;
/** The dialect that a Source says, or the ordinary one. */
function dialectOf({ spec }) {
	return {
		delimiter: spec.csv?.delimiter ?? ",",
		skipLines: spec.csv?.skip_lines ?? 0
	};
}
/** The header of a file, as it stands; null where there is none. */
async function readHeader(survey, dialect) {
	for await (const records of csvRecords(utf8Bytes(survey, () => {}), dialect)) {
		const header = records.find((record) => !isAboveHeader(record));
		if (header !== void 0) return header.fault === void 0 ? header.cells : null;
	}
	return null;
}
/** The rows below the header, cut down to the columns at these positions. Rows without any text are passed over. */
async function* readCsvRows(survey, dialect, positions, width, onRead) {
	let header = false;
	for await (const records of csvRecords(utf8Bytes(survey, onRead), dialect)) {
		const rows = [];
		for (const record of records) {
			if (!header) {
				header = !isAboveHeader(record);
				continue;
			}
			if (record.fault !== void 0) rows.push({
				number: record.number,
				cells: [],
				fault: record.fault
			});
			else if (!isBlank(record.cells)) rows.push(rowOf$1(record, positions, width));
		}
		if (rows.length > 0) yield rows;
	}
}
function isAboveHeader({ cells, fault }) {
	return fault === void 0 && (isBlank(cells) || cells.length <= 2 && SEPARATOR_LINE.test((cells[0] ?? "").trim()));
}
function isBlank(cells) {
	return cells.every((cell) => cell === "" || cell.trim() === "");
}
function rowOf$1({ number, cells }, positions, width) {
	if (cells.length < width) return {
		number,
		cells: [],
		fault: {
			code: "too-few-cells",
			message: `${cells.length} cells, where the header has ${width}`
		}
	};
	if (cells.length > width && !isBlank(cells.slice(width))) return {
		number,
		cells: [],
		fault: {
			code: "too-many-cells",
			message: `${cells.length} cells, where the header has ${width}`
		}
	};
	return {
		number,
		cells: positions.map((at) => cells[at])
	};
}

// actions/shell/rows/json-rows.ts
const NEWLINE = 10;
const LONGEST_LINE = 1 << 20;
/** Reads JSON Lines: one object a line, cut down to these fields (dots lead into nested objects). Blank lines pass. */
async function* readJsonRows(survey, fields, onRead) {
	const paths = fieldPaths(fields);
	let number = 0;
	for await (const lines of linesOf(utf8Bytes(survey, onRead))) {
		const rows = [];
		for (const line of lines) {
			number++;
			if (line === null) rows.push(faultyRow(number, "hostile-line", `line ${number} is longer than 1 MB`));
			else if (line.trim() !== "") rows.push(rowOf(number, line, paths));
		}
		if (rows.length > 0) yield rows;
	}
}
function rowOf(number, line, paths) {
	let value;
	try {
		value = JSON.parse(line);
	} catch {
		return faultyRow(number, "not-json", `line ${number} is not JSON`);
	}
	return objectRow(value, number, paths, `line ${number}`);
}
/** The lines of each chunk; null for a line that is too long to keep. */
async function* linesOf(chunks) {
	let rest = [];
	let length = 0;
	const flush = (last) => {
		const whole = length + last.length;
		const line = whole > LONGEST_LINE ? null : Buffer.concat([...rest, last], whole).toString("utf8");
		rest = [];
		length = 0;
		return line;
	};
	for await (const chunk of chunks) {
		const lines = [];
		let start = 0;
		for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
			lines.push(flush(chunk.subarray(start, end)));
			start = end + 1;
		}
		length += chunk.length - start;
		if (length <= LONGEST_LINE) rest.push(chunk.subarray(start));
		else rest = [];
		yield lines;
	}
	if (length > 0) yield [length > LONGEST_LINE ? null : Buffer.concat(rest).toString("utf8")];
}

// actions/shell/rows/survey.ts
/** Programs' own formats, by their first bytes, which people take for tables of text. */
const NOT_TEXT = [
	{
		magic: [
			80,
			75,
			3,
			4
		],
		what: "an Excel workbook or a zip archive",
		fix: "open it and save the sheet as CSV UTF-8, or unpack it"
	},
	{
		magic: [
			208,
			207,
			17,
			224
		],
		what: "an old Excel workbook",
		fix: "open it and save the sheet as CSV UTF-8"
	},
	{
		magic: [
			37,
			80,
			68,
			70
		],
		what: "a PDF",
		fix: "export the data as CSV"
	}
];
/** Why a file is another program's own and no table of text; null where it is not. */
async function foreignFormat(path) {
	const head = await firstBytes(path);
	const foreign = NOT_TEXT.find(({ magic }) => magic.every((byte, at) => head[at] === byte));
	return foreign === void 0 ? null : {
		message: `the file is ${foreign.what}`,
		fix: foreign.fix
	};
}
/**
* Reads a file through once before anything of it is imported: its digest, and whether all of it is text in the
* encoding that its Source or its byte order mark says. One with more than `most` bytes, unpacked, is not read to its
* end. Throws UsageError where there is no such file.
*/
async function surveyFile(path, declared, most = Number.POSITIVE_INFINITY) {
	const size = await sizeOf(path);
	const head = await firstBytes(path);
	if (size === 0) return misfit("the file is empty", "export it again");
	const gzip = head[0] === 31 && head[1] === 139;
	const problemOfFormat = await foreignFormat(path);
	if (problemOfFormat !== null) return {
		ok: false,
		problem: problemOfFormat
	};
	const hash = createHash("sha256");
	let check = null;
	let bytes = 0;
	try {
		for await (const chunk of fileBytes(path, gzip, (raw) => hash.update(raw))) {
			bytes += chunk.length;
			if (bytes > most) return misfit(`the file has more than ${most >> 20} MB`, "export fewer weeks at a time");
			check ??= textCheck(markedEncoding(chunk) ?? declared);
			const problem = check.add(chunk);
			if (problem !== null) return {
				ok: false,
				problem
			};
		}
	} catch (error) {
		if (gzip && isZlibError(error)) return misfit("the gzip file is cut off or damaged", "download it again");
		throw error;
	}
	if (check === null) return misfit("the file is empty", "export it again");
	const problem = check.end();
	if (problem !== null) return {
		ok: false,
		problem
	};
	return {
		ok: true,
		survey: {
			path,
			digest: `sha256:${hash.digest("hex")}`,
			size,
			gzip,
			encoding: check.encoding
		}
	};
}
async function sizeOf(path) {
	try {
		const found = await stat(path);
		if (found.isFile()) return found.size;
		throw new UsageError(`${path} is not a file. Name the export itself.`);
	} catch (error) {
		const code = error instanceof Error && "code" in error ? error.code : null;
		if (code !== "ENOENT" && code !== "ENOTDIR") throw error;
		throw new UsageError(`There is no file ${path}. Check the path of the export.`, { cause: error });
	}
}
async function firstBytes(path) {
	const file = await open(path);
	try {
		const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
		return buffer.subarray(0, bytesRead);
	} finally {
		await file.close();
	}
}
function misfit(message, fix) {
	return {
		ok: false,
		problem: {
			message,
			fix
		}
	};
}
function isZlibError(error) {
	return (error instanceof Error && "code" in error ? String(error.code) : "").startsWith("Z_");
}
function markedEncoding(head) {
	if (head[0] === 239 && head[1] === 187 && head[2] === 191) return "utf-8";
	if (head[0] === 255 && head[1] === 254) return "utf-16le";
	return head[0] === 254 && head[1] === 255 ? "utf-16be" : null;
}
function textCheck(encoding) {
	const decoder = new TextDecoder(encoding, { fatal: true });
	let lines = 1;
	const attempt = (decode, chunk) => {
		try {
			decode();
			lines += newlines(chunk);
			return null;
		} catch (error) {
			if (error instanceof TypeError) return notText(encoding, lines + linesBefore(chunk));
			throw error;
		}
	};
	return {
		encoding,
		add: (chunk) => {
			if (!encoding.startsWith("utf-16") && chunk.includes(0)) return zeroBytes(lines + newlines(chunk.subarray(0, chunk.indexOf(0))));
			return attempt(() => decoder.decode(chunk, { stream: true }), chunk);
		},
		end: () => attempt(() => decoder.decode(), Buffer.alloc(0))
	};
}
function newlines(chunk) {
	let count = 0;
	for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) count++;
	return count;
}
/** How many lines of a chunk stand before the first one that is no UTF-8. */
function linesBefore(chunk) {
	let count = 0;
	let start = chunk.indexOf(10) + 1;
	for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, start)) {
		if (count > 0 && !isUtf8(chunk.subarray(start, at))) return count;
		start = at + 1;
		count++;
	}
	return count;
}
function notText(encoding, line) {
	const message = `near line ${line} the file is not ${encoding}`;
	if (encoding !== "utf-8") return {
		message,
		fix: "export it again as UTF-8"
	};
	return {
		message,
		fix: "if names with accents look wrong elsewhere too, write `csv: {encoding: windows-1252}` in the Source"
	};
}
function zeroBytes(line) {
	return {
		message: `line ${line} of the file holds zero bytes, which no text has`,
		fix: "if it comes from a Windows program, write `csv: {encoding: utf-16le}` in the Source"
	};
}

// actions/shell/rows/open.ts
const ROWS_LOOKED_AT = 1e3;
const OBJECTS_AT_ONCE = 500;
/**
* Looks a file through before anything of it is imported. All problems are returned together: it is no text, or
* lacks columns that the Source reads. Throws UsageError where there is no such file.
*/
async function openFile(path, compiled, most) {
	const { source, columns } = compiled;
	const surveyed = await surveyFile(path, source.spec.csv?.encoding ?? "utf-8", most);
	if (!surveyed.ok) return {
		ok: false,
		problems: [surveyed.problem]
	};
	const { survey } = surveyed;
	const { digest, size } = survey;
	if (source.spec.format === "jsonl") {
		const read = (onRead) => readJsonRows(survey, columns, onRead);
		return fitting({
			digest,
			size,
			read
		}, compiled);
	}
	const dialect = dialectOf(source);
	const binding = await bind(survey, compiled);
	if (!binding.ok) return binding;
	const { positions, width } = binding;
	const read = (onRead) => readCsvRows(survey, dialect, positions, width, onRead);
	return {
		ok: true,
		rows: {
			digest,
			size,
			read
		}
	};
}
/**
* Takes the objects of a message as rows, whatever format the Source's exports have: what is a column there is a name
* here. All problems are returned together.
*/
async function openObjects(objects, compiled) {
	const paths = fieldPaths(compiled.columns);
	const digest = openDigest(objects, compiled);
	async function* read() {
		for (let from = 0; from < objects.length; from += OBJECTS_AT_ONCE) yield objects.slice(from, from + OBJECTS_AT_ONCE).map((value, at) => objectRow(value, from + at + 1, paths, `row ${from + at + 1}`));
	}
	return fitting({
		digest,
		size: 0,
		read
	}, compiled);
}
/**
* A digest of what a message openly says. Personal columns are left out of it, and what the Source does not read: a
* message is short, and whoever has its digest could try telephone numbers until one fits.
*/
function openDigest(objects, { columns, hashed, dropped }) {
	const personal = /* @__PURE__ */ new Set([...hashed, ...dropped]);
	const paths = fieldPaths(columns.filter((column) => !personal.has(column)));
	const hash = createHash("sha256");
	for (const value of objects) hash.update(`${JSON.stringify(objectRow(value, 0, paths, "row").cells)}\n`);
	return `sha256:${hash.digest("hex")}`;
}
async function fitting(rows, compiled) {
	const problems = await missingFields(rows, compiled);
	return problems.length > 0 ? {
		ok: false,
		problems
	} : {
		ok: true,
		rows
	};
}
async function bind(survey, { source, columns }) {
	const header = await readHeader(survey, dialectOf(source));
	if (header !== null) return bindColumns(source, columns, header);
	return {
		ok: false,
		problems: [{
			message: "the file has no header",
			fix: "export it with the names of the columns in the first row"
		}]
	};
}
/**
* Fields that may be absent are no problem in JSON Lines. But where no row has any of the times, or a rule has its
* time and never its id or its case, the Source is not made for this file.
*/
async function missingFields({ read }, { source, columns }) {
	const seen = /* @__PURE__ */ new Set();
	let rowsSeen = 0;
	for await (const rows of read(() => {})) {
		for (const { cells, fault } of rows) {
			if (fault !== void 0) continue;
			rowsSeen++;
			columns.forEach((field, at) => {
				if (cells[at] !== "") seen.add(field);
			});
		}
		if (rowsSeen >= ROWS_LOOKED_AT) break;
	}
	if (rowsSeen === 0) return [];
	const rules = source.spec.emit.filter(({ time }) => seen.has(time));
	const wanted = rules.length > 0 ? rules.flatMap(({ id, subject }) => [...id, subject]) : timesOf(source);
	return [...new Set(wanted)].filter((field) => !seen.has(field)).map((field) => ({
		message: `the Source reads the field "${field}", which no row has`,
		fix: "look at a row for the field's name; nested ones are written with a dot: customer.id"
	}));
}
function timesOf({ spec }) {
	return spec.emit.map(({ time }) => time);
}

// actions/shell/import.ts
/** Whoever has the hashes can try names against a shorter key until one fits. */
const SHORTEST_KEY = 16;
/**
* Imports one export: maps its rows and appends what is new as one batch. Importing it again adds nothing; a row that
* cannot be read is quarantined. A file that does not fit its Source at all gives problems, and nothing is written.
* Throws UsageError where the file is absent or the ledger cannot be written.
*/
async function importFile(request) {
	const { file, name = toldName(path.basename(file)), most, ...setting } = request;
	return importOpened(setting, name, (compiled) => openFile(file, compiled, most));
}
/** Imports the rows of a message as `importFile` imports those of an export. */
async function importRows(request) {
	const { rows, name, ...setting } = request;
	return importOpened(setting, name, (compiled) => openObjects(rows, compiled));
}
/** Imports events of a message: nothing is mapped, all is held against the Source and its event types. */
async function importEvents(request) {
	const { events, name, ...setting } = request;
	const { source, catalog, piiKey } = setting;
	const compiling = compileFor(source, catalog, piiKey);
	if (!compiling.ok) return {
		ok: false,
		fileName: name,
		source: source.metadata.name,
		at: "source",
		problems: compiling.problems
	};
	const compiled = compileEvents(source, eventTypesOf(catalog), optionsOf(catalog, piiKey));
	const { hashed, dropped } = compiled;
	const digest = digestOfEvents(events, compiled);
	const rows = { read: () => [[...events]] };
	return importMapped({
		...setting,
		name,
		digest,
		size: 0,
		hashed,
		dropped,
		read: (context, onRead) => mapRows(rows, compiled, context, onRead)
	});
}
async function importOpened(setting, name, open) {
	const { source, catalog, piiKey } = setting;
	const failed = {
		ok: false,
		fileName: name,
		source: source.metadata.name
	};
	const compiling = compileFor(source, catalog, piiKey);
	if (!compiling.ok) return {
		...failed,
		at: "source",
		problems: compiling.problems
	};
	const { compiled } = compiling;
	const opened = await open(compiled);
	if (!opened.ok) return {
		...failed,
		at: "file",
		problems: opened.problems
	};
	const { rows } = opened;
	return importMapped({
		...setting,
		name,
		digest: rows.digest,
		size: rows.size,
		hashed: compiled.hashed,
		dropped: compiled.dropped,
		read: (context, onRead) => mapRows(rows, compiled, context, onRead)
	});
}
/** Compiles a Source with what the catalog says about the business. */
function compileFor(source, catalog, piiKey) {
	return compileSource(source, eventTypesOf(catalog), optionsOf(catalog, piiKey));
}
function eventTypesOf(catalog) {
	return catalog.eventTypes.map(({ value }) => value);
}
function optionsOf(catalog, piiKey) {
	return {
		piiKey,
		workflows: new Set(catalog.workflows.map(({ value }) => value.metadata.name)),
		currency: catalog.settings[0]?.value.spec.currency ?? null
	};
}
/**
* The key of personal data that was set; null where there is none, and persons are dropped.
* Throws UsageError for one that is too short to protect anybody.
*/
function piiKeyOf(environment) {
	const set = environment.OPSBOOK_PII_KEY?.trim() ?? "";
	if (set === "" || set.length >= SHORTEST_KEY) return set === "" ? null : set;
	throw new UsageError(`OPSBOOK_PII_KEY has ${set.length} characters, and a key needs at least ${SHORTEST_KEY}: a shorter one can be guessed. Make one with \`openssl rand -hex 32\`, and keep it: another key makes other hashes.`);
}

export { readNumber as _, piiKeyOf as a, surveyFile as c, headingOf as d, mapRows as f, compileSource as g, importMapped as h, importRows as i, csvRecords as l, isRecord as m, importEvents as n, openFile as o, toldName as p, importFile as r, foreignFormat as s, compileFor as t, utf8Bytes as u, fieldPaths as v, objectRow as y };