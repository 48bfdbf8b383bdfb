import { a as parseDuration, n as HOUR } from "./duration.js";

// actions/core/catalog/grammar/failure.ts
function unreadable(message, offset, length, instead) {
	return {
		ok: false,
		message,
		offset,
		length,
		...instead === void 0 ? {} : { instead }
	};
}

// actions/core/catalog/grammar/comparison.ts
const OPERATORS = [
	"<=",
	">=",
	"<",
	">"
];
const MISWRITTEN = {
	"=<": "<=",
	"=>": ">=",
	"≤": "<=",
	"≥": ">="
};
const NUMBER = /^(\d+(?:\.\d+)?)(.*)$/su;
const DURATION_UNITS = /^[smhdw]$/u;
const LONG_UNITS = {
	sec: "s",
	secs: "s",
	second: "s",
	seconds: "s",
	min: "m",
	mins: "m",
	minute: "m",
	minutes: "m",
	hr: "h",
	hrs: "h",
	hour: "h",
	hours: "h",
	day: "d",
	days: "d",
	week: "w",
	weeks: "w"
};
/** Reads `<operator> <value>` from `start` to the end of the text; offsets count from the text's first character. */
function parseComparison(text, start) {
	const at = start + leadingSpace(text.slice(start));
	const rest = text.slice(at).trimEnd();
	const signs = /^[<>=≤≥!~]*/u.exec(rest)?.[0] ?? "";
	const op = OPERATORS.find((known) => known === signs);
	if (op === void 0) return operatorFailure(rest, at);
	const valueAt = at + op.length + leadingSpace(rest.slice(op.length));
	const value = parseValue(rest.slice(valueAt - at), valueAt);
	return value.ok ? {
		ok: true,
		op,
		value: value.value,
		unit: value.unit
	} : value;
}
function operatorFailure(rest, at) {
	const found = /^[^\d\s]*/u.exec(rest)?.[0] ?? "";
	const meant = MISWRITTEN[found];
	if (meant !== void 0) return unreadable(`"${found}" is written \`${meant}\``, at, found.length, meant);
	if (rest === "") return unreadable("a comparison is missing: <=, >=, < or >, and a value", at, 0);
	if (found === "") return unreadable(`an operator is missing before "${rest}": <=, >=, < or >`, at, 0);
	return unreadable(`"${found}" is no operator; use <=, >=, < or >`, at, found.length);
}
function parseValue(text, at) {
	if (text === "") return unreadable("the value is missing: 15m, 95% or 40", at, 0);
	const match = NUMBER.exec(text);
	if (!match) return unreadable(`"${text}" is no value; write 15m, 95% or 40`, at, text.length);
	const number = match[1];
	const suffix = match[2].trim();
	if (suffix === "") return {
		ok: true,
		value: Number(number),
		unit: "count"
	};
	if (suffix === "%") return ratio(number, text, at);
	const long = LONG_UNITS[suffix.toLowerCase()];
	if (long !== void 0) return unreadable(`"${text}" is written \`${number}${long}\``, at, text.length, `${number}${long}`);
	if (!DURATION_UNITS.test(suffix)) return unreadable(`"${suffix}" is no unit; use s, m, h, d or w for time, % for a share, nothing for a count`, at + text.lastIndexOf(suffix), suffix.length);
	return {
		ok: true,
		value: parseDuration(`${number}${suffix}`) / HOUR,
		unit: "h"
	};
}
function ratio(number, text, at) {
	const value = Number(`${number}e-2`);
	if (value > 1) return unreadable(`"${text}" is more than all of them; a share ends at 100%`, at, text.length);
	return {
		ok: true,
		value,
		unit: "ratio"
	};
}
function leadingSpace(text) {
	return text.length - text.trimStart().length;
}

export { unreadable as n, parseComparison as t };