// actions/core/catalog/slips/account-for-id.ts
const WHY = "definitions name people by their id, so that they stay right when an account changes or there is none yet";
const accountForId = {
	id: "account-for-id",
	description: "People are named by their id in people.yaml, never by an account with @.",
	inSyntax: ({ text, start }) => {
		if (text[start] !== "@") return null;
		const account = /^@[\w-]*/.exec(text.slice(start))?.[0] ?? "@";
		return {
			...wordsFor$2(account),
			start,
			end: start + account.length
		};
	},
	inValue: ({ mismatch: { kind, value, path } }) => {
		if (kind !== "wrong-form" || typeof value !== "string" || !/^@[\w-]+$/.test(value)) return null;
		if (path.at(-1) === "github") return {
			message: `"${value}" is written with @`,
			why: "Opsbook adds the @ where it mentions someone",
			fix: `write ${value.slice(1)}`,
			replacement: value.slice(1)
		};
		return wordsFor$2(value);
	}
};
function wordsFor$2(account) {
	return {
		message: `${account} is an account; the id from people.yaml is meant here`,
		why: WHY,
		fix: "write the id of the person, such as sales-lead, without @"
	};
}

// actions/core/catalog/schema/formats.ts
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DATE_TIME = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(\.\d+)?(Z|[+-]\d{2}:\d{2})$/i;
/** True where a text has a format that our schemas use; the generated validators ask the same of it. */
function fitsFormat(text, format) {
	if (format === "date") return isDate(text);
	if (format === "date-time") {
		const match = DATE_TIME.exec(text);
		return match !== null && isDate(match[1]) && Number(match[2]) < 24 && Number(match[3]) < 60;
	}
	throw new Error(`the format ${format} is not known`);
}
/** True for a day that exists: 2028-02-29 does, 2026-02-29 does not. */
function isDate(text) {
	const match = DATE.exec(text);
	if (match === null) return false;
	const [year, month, day] = [
		Number(match[1]),
		Number(match[2]),
		Number(match[3])
	];
	return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);
}
function daysOf(year, month) {
	if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
	return [
		4,
		6,
		9,
		11
	].includes(month) ? 30 : 31;
}

// actions/core/catalog/slips/date-form.ts
const WRITTEN = /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})$/;
const dateForm = {
	id: "date-form",
	description: "Dates are written year-month-day: 2026-11-22.",
	inValue: ({ mismatch: { kind, value, schema } }) => {
		if (kind !== "wrong-form" || schema.format !== "date" || typeof value !== "string") return null;
		const match = WRITTEN.exec(value);
		if (match === null || /^\d{4}-\d{2}-\d{2}$/.test(value)) return null;
		const meant = readings(match);
		const [first] = meant;
		return {
			message: `"${value}" is not written as a date`,
			why: "11/12/2026 is November in one country and December in the next, so only year-month-day is taken",
			fix: first === void 0 ? "write it as 2026-11-22" : `write ${meant.join(" or ")}`,
			...first !== void 0 && meant.length === 1 ? { replacement: first } : {}
		};
	}
};
/** The days that the text may mean. */
function readings([, first = "", , middle = "", last = ""]) {
	const dates = (first.length === 4 ? [[
		first,
		middle,
		last
	]] : [[
		last,
		first,
		middle
	], [
		last,
		middle,
		first
	]]).map(([year = "", month = "", day = ""]) => [
		year,
		month.padStart(2, "0"),
		day.padStart(2, "0")
	].join("-"));
	return [...new Set(dates)].filter(isDate);
}

// actions/core/catalog/slips/goal-needs-quotes.ts
const goalNeedsQuotes = {
	id: "goal-needs-quotes",
	description: "A value that begins with > is written in quotes.",
	inSyntax: ({ line, lineStart }) => {
		const match = /(:\s+)(>=?\s*[0-9][^\s,}\]]*(?: cases?)?)/.exec(line);
		if (match === null) return null;
		const value = match[2];
		const start = lineStart + match.index + match[1].length;
		return {
			message: `${value} needs quotes`,
			why: "without them YAML takes > for the beginning of a folded text",
			fix: `write "${value}"`,
			start,
			end: start + value.length,
			replacement: `"${value}"`
		};
	}
};

// actions/core/catalog/slips/number-for-text.ts
const numberForText = {
	id: "number-for-text",
	description: "A text that looks like a number, such as 1.10 or 012, is written in quotes to stay as it is.",
	inValue: ({ mismatch, source }) => {
		if (mismatch.kind !== "wrong-type" || typeof mismatch.value !== "number") return null;
		if (!mismatch.types.includes("string") || mismatch.types.includes("number")) return null;
		return String(mismatch.value) === source ? null : wordsFor$1(source, mismatch.value);
	},
	inNumber: ({ source, value, types }) => types.includes("string") ? wordsFor$1(source, value) : null
};
function wordsFor$1(source, value) {
	return {
		message: `${source} is read as the number ${value}`,
		why: `a value "${source}" in an export or a text would never equal it`,
		fix: `write "${source}" where the text is meant, ${value} where the number is`,
		replacement: `"${source}"`
	};
}

// actions/core/catalog/slips/quote-first-character.ts
/** A value to the end of its line; within brackets, to the comma or bracket that ends it. */
const VALUE = /(?::|-)\s+([*&!%`].*)$/;
const VALUE_IN_BRACKETS = /(?::|,|[[{])\s*([*&!%`][^,}\]]*)/g;
const quoteFirstCharacter = {
	id: "quote-first-character",
	description: "A text that begins with *, &, !, % or ` is written in quotes.",
	inSyntax: ({ line, lineStart, start }) => {
		const plain = VALUE.exec(line);
		const bracketed = plain === null || /[[{]/.test(line.slice(0, plain.index));
		for (const match of bracketed ? line.matchAll(VALUE_IN_BRACKETS) : [plain]) {
			const value = match[1].trimEnd();
			const from = lineStart + match.index + match[0].indexOf(match[1]);
			if (start < from || start > from + value.length) continue;
			return {
				message: `a text that begins with ${value.charAt(0)} needs quotes`,
				why: `${value.charAt(0)} at the beginning has a special meaning in YAML`,
				fix: "put the whole text in quotes",
				start: from,
				end: from + value.length,
				...value.includes("\"") || value.includes("\\") ? {} : { replacement: `"${value}"` }
			};
		}
		return null;
	}
};

// actions/core/catalog/slips/space-after-colon.ts
const PAIR = /^(\s*(?:- )*)([a-z][a-z0-9_]*):([^\s/:][^:]*)$/i;
const spaceAfterColon = {
	id: "space-after-colon",
	description: "A colon between a name and its value is followed by a space.",
	inSyntax: ({ line, lineStart, text, code }) => {
		if (code !== "MULTILINE_IMPLICIT_KEY" && code !== "MISSING_CHAR" && code !== "BAD_INDENT") return null;
		const before = text.slice(0, Math.max(0, lineStart - 1));
		const aboveStart = before.lastIndexOf("\n") + 1;
		for (const [candidate, start] of [[line, lineStart], [before.slice(aboveStart), aboveStart]]) {
			const match = PAIR.exec(candidate);
			if (match === null) continue;
			const colon = start + match[1].length + match[2].length;
			return {
				...wordsFor(match[2], match[3].trim()),
				start: colon,
				end: colon + 1,
				replacement: ": "
			};
		}
		return null;
	},
	inValue: ({ mismatch }) => {
		const text = mismatch.kind === "unknown-key" ? mismatch.key : mismatch.value;
		if (mismatch.kind !== "unknown-key" && mismatch.kind !== "wrong-type") return null;
		if (mismatch.kind === "wrong-type" && !mismatch.types.includes("object")) return null;
		const match = typeof text === "string" ? PAIR.exec(text) : null;
		return match === null ? null : wordsFor(match[2], match[3].trim());
	}
};
function wordsFor(name, value) {
	return {
		message: `a space is missing after the colon of "${name}:"`,
		why: `without it, ${name}:${value} is read as one word`,
		fix: `write ${name}: ${value}`
	};
}

// actions/core/catalog/slips/tab-indentation.ts
const tabIndentation = {
	id: "tab-indentation",
	description: "Lines are indented with spaces; YAML does not take tabs.",
	inSyntax: ({ code, line, lineStart }) => {
		const indent = /^[ \t]*/.exec(line)?.[0] ?? "";
		if (code !== "TAB_AS_INDENT" && !indent.includes("	")) return null;
		const first = lineStart + Math.max(0, indent.indexOf("	"));
		return {
			message: "this line is indented with a tab",
			why: "a tab has no fixed width, so YAML cannot tell what belongs to what",
			fix: "replace each tab by two spaces",
			start: first,
			end: Math.max(first + 1, lineStart + indent.length)
		};
	}
};

// actions/core/catalog/slips/yes-for-true.ts
const MEANS = {
	yes: true,
	on: true,
	y: true,
	no: false,
	off: false,
	n: false
};
const yesForTrue = {
	id: "yes-for-true",
	description: "Yes and no are written true and false.",
	inValue: ({ mismatch: { kind, value, schema } }) => {
		if (kind !== "wrong-type" && kind !== "not-a-choice") return null;
		if (schema.type !== "boolean" && typeof schema.const !== "boolean") return null;
		const meant = typeof value === "string" ? MEANS[value.toLowerCase()] : void 0;
		if (meant === void 0) return null;
		return {
			message: `"${value}" is read as a text here`,
			why: "yes, no, on and off mean different things to different programs, so only true and false are taken",
			fix: `write ${meant}`,
			replacement: String(meant)
		};
	}
};

// actions/core/catalog/slips/index.ts
/** All slips; the first that recognises a place gives its words. */
const slips = [
	tabIndentation,
	accountForId,
	goalNeedsQuotes,
	quoteFirstCharacter,
	spaceAfterColon,
	numberForText,
	yesForTrue,
	dateForm
];

export { fitsFormat as n, slips as t };