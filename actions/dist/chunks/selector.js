import { i as unreadable } from "./goal.js";

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

export { readToken as i, RECORD_FIELDS as n, parseConditions as r, parseSelector as t };