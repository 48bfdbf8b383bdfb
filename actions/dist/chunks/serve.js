import { n as readValidCatalog } from "./catalog.js";
import { a as gitAt, o as gitEnvironment, t as GitError } from "./git.js";
import { t as UsageError } from "./usage-error.js";
import { a as replacer, c as Null, i as reviver, l as BooleanData, n as Evaluator, o as StringData, r as Lexer, s as NumberData, t as Parser, u as Dictionary } from "./dist2.js";
import { t as require_dist } from "./dist.js";
import { n as documentOf } from "./yaml.js";
import { registerHooks } from "node:module";
import { once } from "node:events";
import { spawn } from "node:child_process";
import path from "node:path";
import { createHash, createHmac, randomUUID } from "node:crypto";
import { lstat, mkdir, mkdtemp, readFile, readdir, readlink, rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { deflateSync, gunzipSync } from "node:zlib";
import { pipeline } from "node:stream/promises";
import { Readable } from "node:stream";
import { createServer } from "node:http";

// actions/rehearsal/runner/book.ts
/** Numbers of runs and jobs begin here. */
const FIRST_ID = 1e7;
/** Opens the book of a runner; numbers go on from the runs that the embedded GitHub knows already. */
function createBook(state) {
	const entries = /* @__PURE__ */ new Map();
	const lines = /* @__PURE__ */ new Map();
	const numbers = /* @__PURE__ */ new Map();
	let last = FIRST_ID;
	for (const [name, { actions }] of Object.entries(state.repositories)) for (const { id, number, workflow, jobs } of actions.runs) {
		last = Math.max(last, id, ...jobs.map((job) => job.id));
		numbers.set(`${name} ${workflow}`, Math.max(number, numbers.get(`${name} ${workflow}`) ?? 0));
	}
	const entry = (id) => {
		const found = entries.get(id);
		if (found === void 0) throw new RangeError(`There is no run ${id}.`);
		return found;
	};
	return {
		runs: [],
		notices: [],
		entries,
		active: /* @__PURE__ */ new Map(),
		nextId: () => ++last,
		nextNumber: (key) => {
			const number = (numbers.get(key) ?? 0) + 1;
			numbers.set(key, number);
			return number;
		},
		entry,
		write: (job, line) => {
			const own = lines.get(job.id) ?? [];
			own.push(line);
			lines.set(job.id, own);
		},
		log: (id) => {
			const { record } = entry(id);
			const state = record.conclusion ?? record.status;
			const head = `${record.workflow} on ${record.event} at ${record.commit}: ${state}`;
			const why = record.reason === null ? [] : [record.reason];
			const jobs = record.jobs.flatMap((job) => [`=== ${job.name}: ${job.conclusion ?? job.status}`, ...lines.get(job.id) ?? []]);
			return `${[
				head,
				...why,
				...jobs
			].join("\n")}\n`;
		}
	};
}

// node_modules/croner/dist/croner.js
function g(s, e, t, n = 0, r = 0, a = 0, i = 0) {
	let o = s >= 0 && s < 100, u = Date.UTC(o ? s + 400 : s, e, t, n, r, a, i);
	return o ? u - 0xb7af85d9c00 : u;
}
function D(s) {
	return g(s.y, s.m - 1, s.d, s.h, s.i, s.s);
}
function w(s, e) {
	return s.y === e.y && s.m === e.m && s.d === e.d && s.h === e.h && s.i === e.i && s.s === e.s;
}
function O(s) {
	let e = s.substring(9);
	return e.includes("Z") || e.includes("+") || e.includes("-");
}
function Z(s, e) {
	let t = new Date(Date.parse(s));
	if (isNaN(t)) throw new Error("Invalid ISO8601 passed to timezone parser.");
	return O(s) ? {
		tp: T(t.getUTCFullYear(), t.getUTCMonth() + 1, t.getUTCDate(), t.getUTCHours(), t.getUTCMinutes(), t.getUTCSeconds(), "Etc/UTC"),
		ms: t.getUTCMilliseconds()
	} : {
		tp: T(t.getFullYear(), t.getMonth() + 1, t.getDate(), t.getHours(), t.getMinutes(), t.getSeconds(), e),
		ms: t.getMilliseconds()
	};
}
function v(s, e, t) {
	let { tp: n, ms: r } = Z(s, e);
	return new Date(N(n, t).getTime() + r);
}
function N(s, e) {
	let t = _(s);
	if (t.kind === "single") return t.date;
	if (t.kind === "ambiguous") return t.earlier;
	if (e) throw new Error("Invalid date passed to fromTZ()");
	return t.after;
}
function _(s) {
	let e = D(s), t = (i) => R(new Date(i), s.tz), n = e - t(e), r = y(new Date(n), s.tz);
	if (w(r, s)) {
		let i = D(r) - n, o = n - (t(n - E) - i);
		if (o < n && w(y(new Date(o), s.tz), s)) return {
			kind: "ambiguous",
			earlier: new Date(o),
			later: new Date(n)
		};
		let u = n + (i - t(n + E));
		return u > n && w(y(new Date(u), s.tz), s) ? {
			kind: "ambiguous",
			earlier: new Date(n),
			later: new Date(u)
		} : {
			kind: "single",
			date: new Date(n)
		};
	}
	let a = e - (D(r) - n);
	return w(y(new Date(a), s.tz), s) ? {
		kind: "single",
		date: new Date(a)
	} : {
		kind: "gap",
		before: new Date(Math.min(n, a)),
		after: new Date(Math.max(n, a))
	};
}
var E = 108e5;
function R(s, e) {
	return D(y(s, e)) - (s.getTime() - s.getUTCMilliseconds());
}
function k(s, e, t) {
	let n = R(new Date(s), t);
	for (; e - s > 1e3;) {
		let r = s + Math.floor((e - s) / 2e3) * 1e3;
		R(new Date(r), t) === n ? s = r : e = r;
	}
	return e;
}
function U(s, e) {
	let t = _(y(new Date(s), e));
	if (t.kind === "ambiguous") return s < t.later.getTime() ? "earlier" : "later";
}
var H = g(1, 0, 1);
var S = 864e5;
var W = /* @__PURE__ */ new Map();
function y(s, e) {
	if (e === void 0) return T(s.getFullYear(), s.getMonth() + 1, s.getDate(), s.getHours(), s.getMinutes(), s.getSeconds());
	let t = W.get(e), n;
	try {
		t || (t = new Intl.DateTimeFormat("en-US", {
			timeZone: e,
			year: "numeric",
			month: "numeric",
			day: "numeric",
			hour: "numeric",
			minute: "numeric",
			second: "numeric",
			hour12: !1
		}), W.set(e, t)), n = t.formatToParts(s);
	} catch (i) {
		let o = i instanceof Error ? i.message : String(i);
		throw new RangeError(`toTZ: Invalid timezone '${e}' or date. Please provide a valid IANA timezone (e.g., 'America/New_York', 'Europe/Stockholm'). Original error: ${o}`);
	}
	let r = {
		year: 0,
		month: 0,
		day: 0,
		hour: 0,
		minute: 0,
		second: 0
	};
	for (let i of n) (i.type === "year" || i.type === "month" || i.type === "day" || i.type === "hour" || i.type === "minute" || i.type === "second") && (r[i.type] = parseInt(i.value, 10));
	if (isNaN(r.year) || isNaN(r.month) || isNaN(r.day) || isNaN(r.hour) || isNaN(r.minute) || isNaN(r.second)) throw new Error(`toTZ: Failed to parse all date components from timezone '${e}'. This may indicate an invalid date or timezone configuration. Parsed components: ${JSON.stringify(r)}`);
	let a = s.getTime() - H;
	return (a < -S || a < S && r.month === 12) && (r.year = 1 - r.year), r.hour === 24 && (r.hour = 0), {
		y: r.year,
		m: r.month,
		d: r.day,
		h: r.hour,
		i: r.minute,
		s: r.second,
		tz: e
	};
}
function T(s, e, t, n, r, a, i) {
	return {
		y: s,
		m: e,
		d: t,
		h: n,
		i: r,
		s: a,
		tz: i
	};
}
var x = [
	1,
	2,
	4,
	8,
	16
];
var C = class s {
	pattern;
	timezone;
	mode;
	alternativeWeekdays;
	sloppyRanges;
	fixedTimeRule;
	second;
	minute;
	hour;
	day;
	month;
	dayOfWeek;
	year;
	lastDayOfMonth;
	lastWeekday;
	nearestWeekdays;
	starDOM;
	starDOW;
	starYear;
	useAndLogic;
	isFixedTime;
	constructor(e, t, n) {
		this.pattern = e, this.timezone = t, this.mode = n?.mode ?? "auto", this.alternativeWeekdays = n?.alternativeWeekdays ?? !1, this.sloppyRanges = n?.sloppyRanges ?? !1, this.fixedTimeRule = n?.fixedTimeRule ?? "single-value", this.second = Array(60).fill(0), this.minute = Array(60).fill(0), this.hour = Array(24).fill(0), this.day = Array(31).fill(0), this.month = Array(12).fill(0), this.dayOfWeek = Array(7).fill(0), this.year = [], this.lastDayOfMonth = !1, this.lastWeekday = !1, this.nearestWeekdays = Array(31).fill(0), this.starDOM = !1, this.starDOW = !1, this.starYear = !1, this.useAndLogic = !1, this.isFixedTime = !1, this.parse();
	}
	parse() {
		if (!(typeof this.pattern == "string" || this.pattern instanceof String)) throw new TypeError("CronPattern: Pattern has to be of type string.");
		this.pattern.indexOf("@") >= 0 && (this.pattern = this.handleNicknames(this.pattern).trim());
		let e = this.pattern.match(/\S+/g) || [""], t = e.length;
		if (e.length < 5 || e.length > 7) throw new TypeError("CronPattern: invalid configuration format ('" + this.pattern + "'), exactly five, six, or seven space separated parts are required.");
		if (this.mode !== "auto") {
			let i;
			switch (this.mode) {
				case "5-part":
					i = 5;
					break;
				case "6-part":
					i = 6;
					break;
				case "7-part":
					i = 7;
					break;
				case "5-or-6-parts":
					i = [5, 6];
					break;
				case "6-or-7-parts":
					i = [6, 7];
					break;
				default: i = 0;
			}
			if (!(Array.isArray(i) ? i.includes(t) : t === i)) {
				let u = Array.isArray(i) ? i.join(" or ") : i.toString();
				throw new TypeError(`CronPattern: mode '${this.mode}' requires exactly ${u} parts, but pattern '${this.pattern}' has ${t} parts.`);
			}
		}
		if (e.length === 5 && e.unshift("0"), e.length === 6 && e.push("*"), this.pattern.indexOf("?") >= 0) for (let i = 0; i < e.length; i++) e[i] = e[i].replace(/\?/g, "*");
		if (e[3].toUpperCase() === "LW") this.lastWeekday = !0, e[3] = "";
		else if (e[3].toUpperCase().indexOf("L") >= 0) {
			let i = e[3].split(",");
			if (i.length > 1 && i.some((o) => o.toUpperCase() === "LW")) throw new TypeError(`CronPattern: Syntax error, LW can not be in a list in day-of-month ('${e[3]}').`);
			if (i.some((o) => o === "" || o.toUpperCase() !== "L" && /l/i.test(o))) throw new TypeError("CronPattern: Syntax error, L has to be a value of its own in day-of-month ('" + e[3] + "').");
			e[3] = i.filter((o) => o.toUpperCase() !== "L").join(","), this.lastDayOfMonth = !0;
		}
		if (e[3] == "*" && (this.starDOM = !0), e[6] == "*" && (this.starYear = !0), e[4].length >= 3 && (e[4] = this.replaceAlpha(e[4], s.MONTH_NAMES)), e[5].length >= 3 && (e[5] = this.alternativeWeekdays ? this.replaceAlpha(e[5], s.DAY_NAMES_QUARTZ) : this.replaceAlpha(e[5], s.DAY_NAMES)), e[5].startsWith("+") && (this.useAndLogic = !0, e[5] = e[5].substring(1), e[5] === "")) throw new TypeError("CronPattern: Day-of-week field cannot be empty after '+' modifier.");
		switch (e[5] == "*" && (this.starDOW = !0), this.mode) {
			case "5-part":
				e[0] = "0", e[6] = "*";
				break;
			case "6-part":
				e[6] = "*";
				break;
			case "5-or-6-parts": e[6] = "*";
		}
		this.throwAtIllegalCharacters(e), this.partToArray("second", e[0], 0, 1), this.partToArray("minute", e[1], 0, 1), this.partToArray("hour", e[2], 0, 1), this.partToArray("day", e[3], -1, 1), this.partToArray("month", e[4], -1, 1);
		let n = this.alternativeWeekdays ? -1 : 0;
		this.partToArray("dayOfWeek", e[5], n, 63), e[6] === "*" ? this.year = Array(1e4).fill(1) : (this.year = Array(1e4).fill(0), this.partToArray("year", e[6], 0, 1)), !this.alternativeWeekdays && this.dayOfWeek[7] && (this.dayOfWeek[0] = this.dayOfWeek[7]);
		let r = this.fixedTimeRule === "single-value", a = (i, o) => !i.includes("*") && !i.includes("/") && (!r || o.filter((u) => u).length === 1);
		this.isFixedTime = a(e[0], this.second) && a(e[1], this.minute) && a(e[2], this.hour);
	}
	partToArray(e, t, n, r) {
		let a = this[e];
		if (t === "" && !(e === "day" && (this.lastDayOfMonth || this.lastWeekday))) throw new TypeError("CronPattern: configuration entry " + e + " (" + t + ") is empty, check for trailing spaces.");
		if (t === "*") return a.fill(r);
		let i = t.split(",");
		if (i.length > 1) for (let o of i) this.partToArray(e, o, n, r);
		else t.includes("-") && t.includes("/") ? this.handleRangeWithStepping(t, e, n, r) : t.includes("-") ? this.handleRange(t, e, n, r) : t.includes("/") ? this.handleStepping(t, e, n, r) : t !== "" && this.handleNumber(t, e, n, r);
	}
	throwAtIllegalCharacters(e) {
		for (let t = 0; t < e.length; t++) if ((t === 3 ? /[^/*0-9,\-WwLl]+/ : t === 5 ? /[^/*0-9,\-#Ll]+/ : /[^/*0-9,\-]+/).test(e[t])) throw new TypeError("CronPattern: configuration entry " + t + " (" + e[t] + ") contains illegal characters.");
	}
	handleNumber(e, t, n, r) {
		let a = this.extractNth(e, t), i = e.toUpperCase().includes("W");
		if (t !== "day" && i) throw new TypeError("CronPattern: Nearest weekday modifier (W) only allowed in day-of-month.");
		i && (t = "nearestWeekdays");
		let o = i ? a[0].replace(/W$/i, "") : a[0], u = s.toNumber(o) + n;
		if (isNaN(u)) throw new TypeError("CronPattern: " + t + " is not a number: '" + e + "'");
		this.setPart(t, u, a[1] || r);
	}
	setPart(e, t, n) {
		if (!Object.prototype.hasOwnProperty.call(this, e)) throw new TypeError("CronPattern: Invalid part specified: " + e);
		if (e === "dayOfWeek") {
			if (t === 7 && (t = 0), t < 0 || t > 6) throw new RangeError("CronPattern: Invalid value for dayOfWeek: " + t);
			this.setNthWeekdayOfMonth(t, n);
			return;
		}
		if (e === "second" || e === "minute") {
			if (t < 0 || t >= 60) throw new RangeError("CronPattern: Invalid value for " + e + ": " + t);
		} else if (e === "hour") {
			if (t < 0 || t >= 24) throw new RangeError("CronPattern: Invalid value for " + e + ": " + t);
		} else if (e === "day" || e === "nearestWeekdays") {
			if (t < 0 || t >= 31) throw new RangeError("CronPattern: Invalid value for " + e + ": " + t);
		} else if (e === "month") {
			if (t < 0 || t >= 12) throw new RangeError("CronPattern: Invalid value for " + e + ": " + t);
		} else if (e === "year" && (t < 1 || t >= 1e4)) throw new RangeError("CronPattern: Invalid value for " + e + ": " + t + " (supported range: 1-9999)");
		this[e][t] = n;
	}
	static toNumber(e) {
		return /^\d+$/.test(e) ? parseInt(e, 10) : NaN;
	}
	validateNotNaN(e, t) {
		if (isNaN(e)) throw new TypeError(t);
	}
	validateRange(e, t, n, r, a) {
		if (e > t) throw new TypeError("CronPattern: From value is larger than to value: '" + a + "'");
		if (n !== void 0) {
			if (n === 0) throw new TypeError("CronPattern: Syntax error, illegal stepping: 0");
			if (n > this[r].length) throw new TypeError("CronPattern: Syntax error, steps cannot be greater than maximum value of part (" + this[r].length + ")");
		}
	}
	handleRangeWithStepping(e, t, n, r) {
		if (e.toUpperCase().includes("W")) throw new TypeError("CronPattern: Syntax error, W is not allowed in ranges with stepping.");
		let a = this.extractNth(e, t), i = a[0].match(/^(\d+)-(\d+)\/(\d+)$/);
		if (i === null) throw new TypeError("CronPattern: Syntax error, illegal range with stepping: '" + e + "'");
		let [, o, u, l] = i, h = parseInt(o, 10) + n, m = parseInt(u, 10) + n, d = parseInt(l, 10);
		this.validateNotNaN(h, "CronPattern: Syntax error, illegal lower range (NaN)"), this.validateNotNaN(m, "CronPattern: Syntax error, illegal upper range (NaN)"), this.validateNotNaN(d, "CronPattern: Syntax error, illegal stepping: (NaN)"), this.validateRange(h, m, d, t, e);
		for (let p = h; p <= m; p += d) this.setPart(t, p, a[1] || r);
	}
	extractNth(e, t) {
		let n = e, r;
		if (n.includes("#")) {
			if (t !== "dayOfWeek") throw new Error("CronPattern: nth (#) only allowed in day-of-week field");
			let a = n.split("#");
			if (a.length !== 2 || a[1] === "") throw new TypeError("CronPattern: Syntax error, illegal nth weekday: '" + e + "'");
			n = a[0], r = a[1];
		} else if (n.toUpperCase().endsWith("L")) {
			if (t !== "dayOfWeek") throw new Error("CronPattern: L modifier only allowed in day-of-week field (use L alone for day-of-month)");
			r = "L", n = n.slice(0, -1);
		}
		return [n, r];
	}
	handleRange(e, t, n, r) {
		if (e.toUpperCase().includes("W")) throw new TypeError("CronPattern: Syntax error, W is not allowed in a range.");
		let a = this.extractNth(e, t), i = a[0].split("-");
		if (i.length !== 2) throw new TypeError("CronPattern: Syntax error, illegal range: '" + e + "'");
		let o = s.toNumber(i[0]) + n, u = s.toNumber(i[1]) + n;
		this.validateNotNaN(o, "CronPattern: Syntax error, illegal lower range (NaN)"), this.validateNotNaN(u, "CronPattern: Syntax error, illegal upper range (NaN)"), this.validateRange(o, u, void 0, t, e);
		for (let l = o; l <= u; l++) this.setPart(t, l, a[1] || r);
	}
	handleStepping(e, t, n, r) {
		if (e.toUpperCase().includes("W")) throw new TypeError("CronPattern: Syntax error, W is not allowed in parts with stepping.");
		let a = this.extractNth(e, t), i = a[0].split("/");
		if (i.length !== 2) throw new TypeError("CronPattern: Syntax error, illegal stepping: '" + e + "'");
		if (this.sloppyRanges) i[0] === "" && (i[0] = "*");
		else {
			if (i[0] === "") throw new TypeError("CronPattern: Syntax error, stepping with missing prefix ('" + e + "') is not allowed. Use wildcard (*/step) or range (min-max/step) instead.");
			if (i[0] !== "*") throw new TypeError("CronPattern: Syntax error, stepping with numeric prefix ('" + e + "') is not allowed. Use wildcard (*/step) or range (min-max/step) instead.");
		}
		let o = 0;
		i[0] !== "*" && (o = s.toNumber(i[0]) + n, this.validateNotNaN(o, "CronPattern: Syntax error, illegal stepping start (NaN)"));
		let u = s.toNumber(i[1]);
		this.validateNotNaN(u, "CronPattern: Syntax error, illegal stepping: (NaN)"), this.validateRange(0, this[t].length - 1, u, t, e);
		for (let l = o; l < this[t].length; l += u) t === "year" && l === 0 || this.setPart(t, l, a[1] || r);
	}
	replaceAlpha(e, t) {
		let n = e;
		for (let [r, a] of Object.entries(t)) n = n.replace(new RegExp(r, "gi"), (i, o, u) => {
			let l = o + i.length - 3, h = u.charAt(l - 1), m = u.charAt(l + 3);
			if (/[a-z\d/#]/i.test(h) || /[a-km-z\d]/i.test(m)) throw new TypeError(`CronPattern: Syntax error, a month or day name has to stand alone ('${e}').`);
			return a;
		});
		return n;
	}
	static DAY_NAMES = {
		"-sun": "-7",
		sun: "0",
		mon: "1",
		tue: "2",
		wed: "3",
		thu: "4",
		fri: "5",
		sat: "6"
	};
	static DAY_NAMES_QUARTZ = {
		sun: "1",
		mon: "2",
		tue: "3",
		wed: "4",
		thu: "5",
		fri: "6",
		sat: "7"
	};
	static MONTH_NAMES = {
		jan: "1",
		feb: "2",
		mar: "3",
		apr: "4",
		may: "5",
		jun: "6",
		jul: "7",
		aug: "8",
		sep: "9",
		oct: "10",
		nov: "11",
		dec: "12"
	};
	static NICKNAME_MAP = {
		"@yearly": "0 0 1 1 *",
		"@annually": "0 0 1 1 *",
		"@monthly": "0 0 1 * *",
		"@weekly": "0 0 * * SUN",
		"@daily": "0 0 * * *",
		"@midnight": "0 0 * * *",
		"@hourly": "0 * * * *"
	};
	handleNicknames(e) {
		let t = e.trim().toLowerCase();
		if (t === "@reboot") throw new TypeError("CronPattern: @reboot is not supported in this environment. This is an event-based trigger that requires system startup detection.");
		return s.NICKNAME_MAP[t] || e;
	}
	setNthWeekdayOfMonth(e, t) {
		if (typeof t != "number" && t.toUpperCase() === "L") this.dayOfWeek[e] = this.dayOfWeek[e] | 32;
		else if (t === 63) this.dayOfWeek[e] = 63;
		else if (t < 6 && t > 0) this.dayOfWeek[e] = this.dayOfWeek[e] | x[t - 1];
		else throw new TypeError(`CronPattern: nth weekday out of range, should be 1-5 or L. Value: ${t}, Type: ${typeof t}`);
	}
};
var B = [
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
var f = [
	[
		"month",
		"year",
		0
	],
	[
		"day",
		"month",
		-1
	],
	[
		"hour",
		"day",
		0
	],
	[
		"minute",
		"hour",
		0
	],
	[
		"second",
		"minute",
		0
	]
];
var c = class s {
	tz;
	instantMs;
	instantFields;
	ms;
	second;
	minute;
	hour;
	day;
	month;
	year;
	constructor(e, t) {
		if (this.tz = t, e && e instanceof Date) if (!isNaN(e)) this.fromDate(e);
		else throw new TypeError("CronDate: Invalid date passed to CronDate constructor");
		else if (e == null) this.fromDate(/* @__PURE__ */ new Date());
		else if (e && typeof e == "string") this.fromString(e);
		else if (e instanceof s) this.fromCronDate(e);
		else throw new TypeError("CronDate: Invalid type (" + typeof e + ") passed to CronDate constructor");
	}
	getLastDayOfMonth(e, t) {
		return t !== 1 ? B[t] : new Date(g(e, t + 1, 0)).getUTCDate();
	}
	getLastWeekday(e, t) {
		let n = this.getLastDayOfMonth(e, t), a = new Date(g(e, t, n)).getUTCDay();
		return a === 0 ? n - 2 : a === 6 ? n - 1 : n;
	}
	getNearestWeekday(e, t, n) {
		let r = this.getLastDayOfMonth(e, t);
		if (n > r) return -1;
		let i = new Date(g(e, t, n)).getUTCDay();
		return i === 0 ? n === r ? n - 2 : n + 1 : i === 6 ? n === 1 ? n + 2 : n - 1 : n;
	}
	isNthWeekdayOfMonth(e, t, n, r) {
		let i = new Date(g(e, t, n)).getUTCDay(), o = 0;
		for (let u = 1; u <= n; u++) new Date(g(e, t, u)).getUTCDay() === i && o++;
		if (r & 63 && x[o - 1] & r) return !0;
		if (r & 32) {
			let u = this.getLastDayOfMonth(e, t);
			for (let l = n + 1; l <= u; l++) if (new Date(g(e, t, l)).getUTCDay() === i) return !1;
			return !0;
		}
		return !1;
	}
	fromDate(e) {
		if (this.tz !== void 0) if (typeof this.tz == "number") this.ms = e.getUTCMilliseconds(), this.second = e.getUTCSeconds(), this.minute = e.getUTCMinutes() + this.tz, this.hour = e.getUTCHours(), this.day = e.getUTCDate(), this.month = e.getUTCMonth(), this.year = e.getUTCFullYear(), this.apply();
		else try {
			let t = y(e, this.tz);
			this.ms = e.getMilliseconds(), this.second = t.s, this.minute = t.i, this.hour = t.h, this.day = t.d, this.month = t.m - 1, this.year = t.y, this.cacheInstant(e.getTime() - this.ms);
		} catch (t) {
			let n = t instanceof Error ? t.message : String(t);
			throw new TypeError(`CronDate: Failed to convert date to timezone '${this.tz}'. This may happen with invalid timezone names or dates. Original error: ${n}`);
		}
		else this.ms = e.getMilliseconds(), this.second = e.getSeconds(), this.minute = e.getMinutes(), this.hour = e.getHours(), this.day = e.getDate(), this.month = e.getMonth(), this.year = e.getFullYear(), this.cacheInstant(e.getTime() - this.ms);
	}
	cacheInstant(e) {
		this.instantMs = e;
		let { year: t, month: n, day: r, hour: a, minute: i, second: o } = this;
		this.instantFields = [
			t,
			n,
			r,
			a,
			i,
			o,
			this.tz
		];
	}
	cachedInstant() {
		let e = this.instantFields;
		if (!(e === void 0 || e[6] !== this.tz) && !(e[5] !== this.second || e[4] !== this.minute || e[3] !== this.hour) && !(e[2] !== this.day || e[1] !== this.month || e[0] !== this.year)) return this.instantMs;
	}
	fromCronDate(e) {
		this.tz = e.tz, this.year = e.year, this.month = e.month, this.day = e.day, this.hour = e.hour, this.minute = e.minute, this.second = e.second, this.ms = e.ms, this.instantMs = e.instantMs, this.instantFields = e.instantFields;
	}
	apply() {
		if (this.month > 11 || this.month < 0 || this.day > this.getLastDayOfMonth(this.year, this.month) || this.day < 1 || this.hour > 23 || this.minute > 59 || this.second > 59 || this.hour < 0 || this.minute < 0 || this.second < 0) {
			let e = /* @__PURE__ */ new Date(0);
			return e.setUTCFullYear(this.year, this.month, this.day), e.setUTCHours(this.hour, this.minute, this.second, this.ms), this.ms = e.getUTCMilliseconds(), this.second = e.getUTCSeconds(), this.minute = e.getUTCMinutes(), this.hour = e.getUTCHours(), this.day = e.getUTCDate(), this.month = e.getUTCMonth(), this.year = e.getUTCFullYear(), !0;
		} else return !1;
	}
	fromString(e) {
		if (typeof this.tz == "number") {
			if (O(e)) return this.fromDate(v(e));
			let t = v(e, "Etc/UTC");
			this.ms = t.getUTCMilliseconds(), this.second = t.getUTCSeconds(), this.minute = t.getUTCMinutes(), this.hour = t.getUTCHours(), this.day = t.getUTCDate(), this.month = t.getUTCMonth(), this.year = t.getUTCFullYear(), this.apply();
		} else return this.fromDate(v(e, this.tz));
	}
	findNext(e, t, n, r) {
		return this._findMatch(e, t, n, r, 1);
	}
	_matchDayValue(e, t, n, r) {
		let a = e;
		if (!a) {
			for (let i = 0; i < n.nearestWeekdays.length; i++) if (n.nearestWeekdays[i]) {
				let o = this.getNearestWeekday(this.year, this.month, i + 1);
				if (o !== -1 && o === t) {
					a = 1;
					break;
				}
			}
		}
		if (n.lastWeekday) t === this.getLastWeekday(this.year, this.month) && (a = 1);
		if (n.lastDayOfMonth) t === this.getLastDayOfMonth(this.year, this.month) && (a = 1);
		if (!n.starDOW) {
			let i = new Date(g(this.year, this.month, 1, 0, 0, 0, 0)).getUTCDay(), o = n.dayOfWeek[(i + (t - 1)) % 7];
			o && o & 63 && (o = this.isNthWeekdayOfMonth(this.year, this.month, t, o) ? 1 : 0), n.useAndLogic ? a = a && o : !r.domAndDow && !n.starDOM ? a = a || o : a = a && o;
		}
		return a;
	}
	_findMatch(e, t, n, r, a) {
		let i = this[t], o = t === "day" ? this.getLastDayOfMonth(this.year, this.month) : 0, u = this[t] + r, l = a === 1 ? (h) => h < n[t].length : (h) => h >= 0;
		for (let h = u; l(h); h += a) {
			let m = n[t][h];
			if (t === "day") {
				if (h - r > o) continue;
				m = this._matchDayValue(m, h - r, n, e);
			}
			if (m) return this[t] = h - r, i !== this[t] ? 2 : 1;
		}
		return 3;
	}
	recurse(e, t, n) {
		let r = this.year, a = n;
		for (; typeof a == "number";) {
			if (e.starYear && Math.abs(this.year - r) > 400) return null;
			a = this.recurseStep(e, t, a);
		}
		return a;
	}
	recurseStep(e, t, n) {
		if (n === 0 && !e.starYear) {
			if (this.year >= 0 && this.year < e.year.length && e.year[this.year] === 0) {
				let a = -1;
				for (let i = this.year + 1; i < e.year.length && i < 1e4; i++) if (e.year[i] === 1) {
					a = i;
					break;
				}
				if (a === -1) return null;
				this.year = a, this.month = 0, this.day = 1, this.hour = 0, this.minute = 0, this.second = 0, this.ms = 0;
			}
			if (this.year >= 1e4) return null;
		}
		let r = this.findNext(t, f[n][0], e, f[n][2]);
		if (r > 1) {
			let a = n + 1;
			for (; a < f.length;) this[f[a][0]] = -f[a][2], a++;
			if (r === 3) {
				if (this[f[n][1]]++, this[f[n][0]] = -f[n][2], this.apply(), n === 0 && !e.starYear) {
					for (; this.year >= 0 && this.year < e.year.length && e.year[this.year] === 0 && this.year < 1e4;) this.year++;
					if (this.year >= 1e4 || this.year >= e.year.length) return null;
				}
				return 0;
			} else if (this.apply()) return n - 1;
		}
		return n += 1, n >= f.length ? this : (e.starYear ? this.year >= 3e3 : this.year >= 1e4) ? null : n;
	}
	increment(e, t, n) {
		return this.instantMs = void 0, this.instantFields = void 0, this.second += t.interval !== void 0 && t.interval > 1 && n ? t.interval : 1, this.ms = 0, this.apply(), this.recurse(e, t, 0);
	}
	decrement(e, t, n = !0) {
		this.instantMs = void 0, this.instantFields = void 0;
		let r = t.interval !== void 0 && t.interval >= 1;
		return (this.ms === 0 || r) && (this.second -= r && n ? t.interval : 1), this.ms = 0, this.apply(), this.year < 1 ? null : this.recurseBackward(e, t, 0);
	}
	recurseBackward(e, t, n) {
		let r = this.year, a = n;
		for (; typeof a == "number";) {
			if (e.starYear && Math.abs(this.year - r) > 400) return null;
			a = this.recurseBackwardStep(e, t, a);
		}
		return a;
	}
	recurseBackwardStep(e, t, n) {
		if (n === 0 && !e.starYear) {
			if (this.year >= 0 && this.year < e.year.length && e.year[this.year] === 0) {
				let a = -1;
				for (let i = this.year - 1; i >= 0; i--) if (e.year[i] === 1) {
					a = i;
					break;
				}
				if (a === -1) return null;
				this.year = a, this.month = 11, this.day = 31, this.hour = 23, this.minute = 59, this.second = 59, this.ms = 0;
			}
			if (this.year < 1) return null;
		}
		let r = this.findPrevious(t, f[n][0], e, f[n][2]);
		if (r > 1) {
			let a = n + 1;
			for (; a < f.length;) {
				let i = f[a][0], o = f[a][2], u = this.getMaxPatternValue(i, e, o);
				this[i] = u, a++;
			}
			if (r === 3) {
				if (this[f[n][1]]--, n === 0) {
					let u = this.getLastDayOfMonth(this.year, this.month);
					this.day > u && (this.day = u);
				}
				if (n === 1) if (this.day <= 0) this.day = 1;
				else {
					let u = this.year, l = this.month;
					for (; l < 0;) l += 12, u--;
					for (; l > 11;) l -= 12, u++;
					let h = this.getLastDayOfMonth(u, l);
					this.day > h && (this.day = h);
				}
				this.apply();
				let i = f[n][0], o = f[n][2];
				if (this[i] = this.getMaxPatternValue(i, e, o), this.apply(), n === 0) {
					let u = f[1][2], l = this.getMaxPatternValue("day", e, u);
					l !== this.day && (this.day = l, this.hour = this.getMaxPatternValue("hour", e, f[2][2]), this.minute = this.getMaxPatternValue("minute", e, f[3][2]), this.second = this.getMaxPatternValue("second", e, f[4][2]));
				}
				if (n === 0 && !e.starYear) {
					for (; this.year >= 0 && this.year < e.year.length && e.year[this.year] === 0;) this.year--;
					if (this.year < 1) return null;
				}
				return 0;
			} else if (this.apply()) return n - 1;
		}
		return n += 1, n >= f.length ? this : this.year < 1 ? null : n;
	}
	getMaxPatternValue(e, t, n) {
		let r = t[e].length - 1 - n;
		for (let a = t[e].length - 1; a >= 0; a--) if (t[e][a]) {
			r = a - n;
			break;
		}
		if (e === "day") {
			let a = this.getLastDayOfMonth(this.year, this.month);
			return t.lastWeekday || t.nearestWeekdays.some((i) => i) || t.lastDayOfMonth || !t.starDOW ? a : Math.min(r, a);
		}
		return r;
	}
	findPrevious(e, t, n, r) {
		return this._findMatch(e, t, n, r, -1);
	}
	getDate(e) {
		if (!e && typeof this.tz != "number") {
			let t = this.cachedInstant();
			if (t !== void 0) return new Date(t + (this.tz === void 0 ? this.ms : 0));
		}
		if (e || this.tz === void 0) {
			if (this.year >= 0 && this.year < 100) {
				let t = /* @__PURE__ */ new Date(0);
				return t.setFullYear(this.year, this.month, this.day), t.setHours(this.hour, this.minute, this.second, this.ms), t;
			}
			return new Date(this.year, this.month, this.day, this.hour, this.minute, this.second, this.ms);
		} else return typeof this.tz == "number" ? new Date(g(this.year, this.month, this.day, this.hour, this.minute - this.tz, this.second, this.ms)) : N(T(this.year, this.month + 1, this.day, this.hour, this.minute, this.second, this.tz), !1);
	}
	getTime() {
		return this.getDate(!1).getTime();
	}
	match(e, t) {
		if (!e.starYear && (this.year < 0 || this.year >= e.year.length || e.year[this.year] === 0)) return !1;
		for (let n = 0; n < f.length; n++) {
			let r = f[n][0], a = f[n][2], i = this[r];
			if (i + a < 0 || i + a >= e[r].length) return !1;
			let o = e[r][i + a];
			if (r === "day" && (o = this._matchDayValue(o, i, e, t)), !o) return !1;
		}
		return !0;
	}
};
function F(s) {
	s === void 0 && (s = {}), delete s.name, s.legacyMode !== void 0 && s.domAndDow === void 0 ? s.domAndDow = !s.legacyMode : s.domAndDow === void 0 && (s.domAndDow = !1), s.legacyMode = !s.domAndDow;
	let e = (n, r) => n === void 0 ? r : n;
	if (s.paused = e(s.paused, !1), s.maxRuns = e(s.maxRuns, 1 / 0), s.catch = e(s.catch, !1), s.unref = e(s.unref, !1), s.mode = e(s.mode, "auto"), s.alternativeWeekdays = e(s.alternativeWeekdays, !1), s.sloppyRanges = e(s.sloppyRanges, !1), s.fixedTimeRule = e(s.fixedTimeRule, "single-value"), s.allowPast = e(s.allowPast, !1), s.interval = s.interval === void 0 ? 0 : parseInt(s.interval.toString(), 10), s.utcOffset = s.utcOffset === void 0 ? void 0 : parseInt(s.utcOffset.toString(), 10), s.dayOffset = s.dayOffset === void 0 ? 0 : parseInt(s.dayOffset.toString(), 10), ![
		"auto",
		"5-part",
		"6-part",
		"7-part",
		"5-or-6-parts",
		"6-or-7-parts"
	].includes(s.mode)) throw new Error("CronOptions: mode must be one of 'auto', '5-part', '6-part', '7-part', '5-or-6-parts', or '6-or-7-parts'.");
	if (!["single-value", "no-wildcard"].includes(s.fixedTimeRule)) throw new Error("CronOptions: fixedTimeRule must be one of 'single-value' or 'no-wildcard'.");
	s.timezone === "" && (s.timezone = void 0);
	let t = s.timezone ?? s.utcOffset;
	if (s.startAt && (s.startAt = I(new c(s.startAt, t))), s.stopAt && (s.stopAt = I(new c(s.stopAt, t))), s.interval !== null) {
		if (isNaN(s.interval)) throw new Error("CronOptions: Supplied value for interval is not a number");
		if (s.interval < 0) throw new Error("CronOptions: Supplied value for interval can not be negative");
	}
	if (s.utcOffset !== void 0) {
		if (isNaN(s.utcOffset)) throw new Error("CronOptions: Invalid value passed for utcOffset, should be number representing minutes offset from UTC.");
		if (s.utcOffset < -870 || s.utcOffset > 870) throw new Error("CronOptions: utcOffset out of bounds.");
		if (s.utcOffset !== void 0 && s.timezone) throw new Error("CronOptions: Combining 'utcOffset' with 'timezone' is not allowed.");
	}
	if (s.unref !== !0 && s.unref !== !1) throw new Error("CronOptions: Unref should be either true, false or undefined(false).");
	if (s.dayOffset !== void 0 && s.dayOffset !== 0 && isNaN(s.dayOffset)) throw new Error("CronOptions: Invalid value passed for dayOffset, should be a number representing days to offset.");
	return s;
}
function I(s) {
	return s.ms ? (s.ms = 0, new c(new Date(s.getTime() + 1e3), s.tz)) : s;
}
function b(s) {
	return typeof s == "function";
}
function L(s) {
	return b(s);
}
function Y(s) {
	typeof Deno < "u" && typeof Deno.unrefTimer < "u" ? Deno.unrefTimer(s) : s && typeof s.unref < "u" && s.unref();
}
var P = 864e5;
var $ = 3e4;
var M = [];
var j = class {
	name;
	options;
	_states;
	fn;
	_startAtRoundingMs = 0;
	getTz() {
		return this.options.timezone ?? this.options.utcOffset;
	}
	applyDayOffset(e) {
		let t = this._offsetMs();
		return t ? new Date(e.getTime() + t) : e;
	}
	_offsetMs() {
		return (this.options.dayOffset ?? 0) * P;
	}
	get _startAt() {
		return this.options.startAt;
	}
	get _stopAt() {
		return this.options.stopAt;
	}
	_nextTarget(e, t) {
		let n = this._offsetMs(), r = this._next(this._shift(e), new Date(t.getTime() - n), {
			startAt: this._shift(this._startAt),
			stopAt: this._shift(this._stopAt)
		});
		return r ? this.applyDayOffset(r.getDate(!1)) : null;
	}
	_previousTarget(e, t) {
		let n = this._toMs(e ?? t) - this._offsetMs(), r = this._previous(new Date(n), {
			startAt: this._shift(this._startAt),
			stopAt: this._shift(this._stopAt)
		});
		return r ? this.applyDayOffset(r.getDate(!1)) : null;
	}
	_shift(e) {
		if (e != null) return new c(new Date(this._toMs(e) - this._offsetMs()), this.getTz());
	}
	constructor(e, t, n) {
		let r, a;
		if (b(t)) a = t;
		else if (typeof t == "object") r = t;
		else if (t !== void 0) throw new Error("Cron: Invalid argument passed for optionsIn. Should be one of function, or object (options).");
		if (b(n)) a = n;
		else if (typeof n == "object") r = n;
		else if (n !== void 0) throw new Error("Cron: Invalid argument passed for funcIn. Should be one of function, or object (options).");
		this.name = r?.name;
		let i = r?.startAt;
		this.options = F(r), i && this._startAt && (this._startAtRoundingMs = this._startAt.getTime() - new c(i, this.getTz()).getTime());
		let o = !!e && (e instanceof Date || typeof e == "string" && e.indexOf(":") > 0);
		if (this._states = {
			kill: !1,
			blocking: !1,
			previousRun: void 0,
			currentRun: void 0,
			once: void 0,
			currentTimeout: void 0,
			maxRuns: r ? r.maxRuns : void 0,
			paused: r ? r.paused : !1,
			pattern: o ? new C("* * * * *", void 0, { mode: "auto" }) : new C(e, this.options.timezone, {
				mode: this.options.mode,
				alternativeWeekdays: this.options.alternativeWeekdays,
				sloppyRanges: this.options.sloppyRanges,
				fixedTimeRule: this.options.fixedTimeRule
			})
		}, o && (this._states.once = new c(e, this.getTz())), this.name) {
			if (M.find((l) => l.name === this.name)) throw new Error("Cron: Tried to initialize new named job '" + this.name + "', but name already taken.");
			M.push(this);
		}
		return a !== void 0 && L(a) && (this.fn = a, this.schedule()), this;
	}
	nextRun(e) {
		return this._nextTarget(e, /* @__PURE__ */ new Date());
	}
	nextRuns(e, t) {
		this._states.maxRuns !== void 0 && e > this._states.maxRuns && (e = this._states.maxRuns);
		let n = t || this._states.currentRun || void 0;
		return this._enumerateRuns(e, n, "next");
	}
	previousRuns(e, t) {
		return this._enumerateRuns(e, t || void 0, "previous");
	}
	enumerate(e) {
		return new A(this, e);
	}
	_enumerateRuns(e, t, n) {
		let r = [], a = /* @__PURE__ */ new Date(), i = t;
		for (; e-- > 0;) {
			let o = n === "next" ? this._nextTarget(i, a) : this._previousTarget(i, a);
			if (!o) break;
			r.push(o), i = o;
		}
		return r;
	}
	match(e) {
		if (this._states.once) {
			let n = new c(e, this.getTz());
			n.ms = 0;
			let r = new c(this._states.once, this.getTz());
			return r.ms = 0, n.getTime() === r.getTime();
		}
		let t = new c(e, this.getTz());
		return t.ms = 0, t.match(this._states.pattern, this.options);
	}
	getPattern() {
		if (!this._states.once) return this._states.pattern ? this._states.pattern.pattern : void 0;
	}
	getOnce() {
		return this._states.once ? this._states.once.getDate() : null;
	}
	isRunning() {
		return !this._states.paused && !this._states.kill && this.fn !== void 0 && this._nextTarget(this._states.currentRun, /* @__PURE__ */ new Date()) !== null;
	}
	isStopped() {
		return this._states.kill;
	}
	isBusy() {
		return this._states.blocking;
	}
	currentRun() {
		return this._states.currentRun ? this._states.currentRun.getDate() : null;
	}
	previousRun() {
		return this._states.previousRun ? this._states.previousRun.getDate() : null;
	}
	msToNext(e) {
		let t = /* @__PURE__ */ new Date(), n = this._nextTarget(e, t);
		return n ? n.getTime() - this._toMs(e ?? t) : null;
	}
	stop() {
		this._states.kill = !0, this._states.currentTimeout && clearTimeout(this._states.currentTimeout);
		let e = M.indexOf(this);
		e >= 0 && M.splice(e, 1);
	}
	pause() {
		return this._states.paused = !0, !this._states.kill;
	}
	resume() {
		return this._states.paused = !1, !this._states.kill;
	}
	schedule(e) {
		return this._schedule(e);
	}
	_schedule(e, t) {
		if (e && this.fn) throw new Error("Cron: It is not allowed to schedule two functions using the same Croner instance.");
		e && (this.fn = e);
		let n = t ?? /* @__PURE__ */ new Date(), r = this._nextTarget(void 0, n), a = r ? r.getTime() - n.getTime() : null, i = this._states.currentRun;
		i && i.getTime() > n.getTime() && (i = void 0);
		let o = this._nextTarget(i, n);
		return a === null || isNaN(a) || o === null ? this : (a > $ && (a = $), a < 0 && (a = this._states.paused ? 1e3 : 0), this._states.currentTimeout = setTimeout(() => this._checkTrigger(o), a), this._states.currentTimeout && this.options.unref && Y(this._states.currentTimeout), this);
	}
	async _trigger(e = /* @__PURE__ */ new Date()) {
		this._states.blocking = !0, this._states.currentRun = new c(e, this.getTz());
		try {
			if (this.options.catch) try {
				this.fn !== void 0 && await this.fn(this, this.options.context);
			} catch (t) {
				if (b(this.options.catch)) try {
					Promise.resolve(this.options.catch(t, this)).catch(() => {});
				} catch {}
			}
			else this.fn !== void 0 && await this.fn(this, this.options.context);
		} finally {
			this._states.previousRun = new c(e, this.getTz()), this._states.blocking = !1;
		}
	}
	async trigger() {
		await this._trigger();
	}
	runsLeft() {
		return this._states.maxRuns;
	}
	_checkTrigger(e) {
		let t = /* @__PURE__ */ new Date(), n = !this._states.paused && t.getTime() >= e.getTime(), r = this._states.blocking && this.options.protect;
		n && !r ? (this._states.maxRuns !== void 0 && this._states.maxRuns--, this._trigger(t)) : n && r && b(this.options.protect) && setTimeout(() => this.options.protect(this), 0), this._schedule(void 0, n ? void 0 : t);
	}
	_next(e, t, n) {
		let r = n ? n.startAt : this._startAt, a = n ? n.stopAt : this._stopAt, i = !!e, o = !!(e || this._states.currentRun), u = !1;
		!e && r && this.options.interval && (e = this._calculatePreviousRun(r, t), e && (o = !0), u = !e);
		let l = e ?? t ?? /* @__PURE__ */ new Date(), h = this._toMs(l);
		e = new c(l, this.getTz()), r && h < r.getTime() && (e = u ? r : new c(/* @__PURE__ */ new Date(r.getTime() - 1e3), this.getTz()), h = e.getTime());
		let m = this._states.once || new c(e, this.getTz());
		if (!u && m !== this._states.once && (m = this._findOccurrence(e, h, 1, o)), this._states.once) {
			let d = this._states.once.getTime(), p = h - d;
			if (r && d < r.getTime() - this._startAtRoundingMs || this._states.currentRun && this.applyDayOffset(this._states.once.getDate()).getTime() <= this._states.currentRun.getTime() || (i ? p >= 0 : p > 1e3 && !this.options.allowPast)) return null;
		}
		return m === null || this._states.maxRuns !== void 0 && this._states.maxRuns <= 0 || this._states.kill || a && m.getTime() >= a.getTime() ? null : m;
	}
	_previous(e, t) {
		let n = this._toMs(e ?? /* @__PURE__ */ new Date());
		if (t.stopAt && n > t.stopAt.getTime() && (n = t.stopAt.getTime()), this._states.once) return this._states.once.getTime() < n ? this._states.once : null;
		let r = this._findOccurrence(new c(new Date(n), this.getTz()), n, -1);
		return r === null || t.startAt && r.getTime() < t.startAt.getTime() ? null : r;
	}
	_toMs(e) {
		if (e instanceof Date) return e.getTime();
		let t = new c(e, this.getTz());
		return t.getTime() + (typeof t.tz == "string" ? t.ms : 0);
	}
	_findOccurrence(e, t, n, r = !1) {
		let a = this.options.interval ?? 0;
		if (a > 1 && (n === -1 || r)) {
			t += (a - 1) * 1e3 * n;
			let m = new Date(t);
			if (isNaN(m.getTime()) || (e = new c(m, this.getTz()), !(e.year >= 1 && e.year <= 9999))) return null;
			r = !1;
		}
		let i = this._walk(e, t, n, r), o = this.getTz();
		if (this._states.pattern.isFixedTime && n === 1 || typeof o == "number" || U(t, o) !== (n === 1 ? "earlier" : "later")) return i;
		let u = Math.floor(t / 1e3) * 1e3, l = n === 1 ? k(u, u + P, o) : k(u - P, u, o) - 1e3;
		if (i && (l - i.getTime()) * n > 0) return i;
		let h = this._walk(new c(new Date(l), o), l - n, n, !1, !0);
		return !i || !h ? i ?? h : (i.getTime() - h.getTime()) * n > 0 ? h : i;
	}
	_walk(e, t, n, r, a = !1) {
		let i = this._states.pattern, o = (l, h) => n === 1 ? l.increment(i, this.options, h) : l.decrement(i, this.options, h), u = new c(e, this.getTz());
		for ((!a || !u.match(i, this.options)) && (u = o(u, r)); u;) {
			let l = this._runAt(u, t, n);
			if (l) return new c(l, this.getTz());
			u = o(u, !1);
		}
		return null;
	}
	_runAt(e, t, n) {
		let r = (d) => (d.getTime() - t) * n > 0, a = e.tz;
		if (typeof a == "number") {
			let d = e.getDate();
			return r(d) ? d : null;
		}
		let i = T(e.year, e.month + 1, e.day, e.hour, e.minute, e.second, a), o = _(i), u = this._states.pattern.isFixedTime;
		if (o.kind === "single") return r(o.date) ? o.date : null;
		if (o.kind === "ambiguous") {
			let { earlier: d, later: p } = o;
			return (u ? [d] : n === 1 ? [d, p] : [p, d]).find(r) ?? null;
		}
		if (!u) return null;
		let l = new Date(k(o.before.getTime(), o.after.getTime(), a)), h = y(l, a);
		return h.y === i.y && h.m === i.m && h.d === i.d && r(l) ? l : null;
	}
	_calculatePreviousRun(e, t) {
		let n = new c(t, this.getTz()).getTime();
		if (e.getTime() > n) return;
		let r = this.options.interval * 1e3, a = e;
		for (; a.getTime() + r <= n;) {
			let i = this._findOccurrence(a, a.getTime(), 1, !0);
			if (i === null) break;
			a = i;
		}
		return a;
	}
};
var A = class {
	cron;
	cursor;
	now;
	done;
	initialMaxRuns;
	remainingRuns;
	constructor(e, t) {
		this.cron = e, this.initialMaxRuns = e.runsLeft() ?? 1 / 0, this.reset(t);
	}
	next() {
		if (this.done || this.remainingRuns <= 0) return this.done = !0, {
			value: void 0,
			done: !0
		};
		let e = this.cron._nextTarget(this.cursor, this.now);
		return e === null ? (this.done = !0, {
			value: void 0,
			done: !0
		}) : (this.cursor = e, this.remainingRuns--, {
			value: e,
			done: !1
		});
	}
	peek() {
		return this.done || this.remainingRuns <= 0 ? null : this.cron._nextTarget(this.cursor, this.now);
	}
	reset(e) {
		this.cursor = e instanceof Date ? new Date(e.getTime()) : e ?? void 0, this.now = /* @__PURE__ */ new Date(), this.done = !1, this.remainingRuns = this.initialMaxRuns;
	}
	[Symbol.iterator]() {
		return this;
	}
};

// actions/rehearsal/runner/schedule.ts
/**
* The earliest time after `from` and up to `to` at which schedules come due, and which of them, in the order given; null
* where none does. Cron times are UTC unless the schedule names a time zone. Times are milliseconds since 1970.
*/
function nextDue(schedules, from, to) {
	const times = schedules.map((schedule) => nextTime(schedule, from));
	const at = Math.min(...times);
	if (at > to || !Number.isFinite(at)) return null;
	return {
		at,
		schedules: schedules.filter((_, index) => times[index] === at)
	};
}
function nextTime({ cron, timezone = "UTC" }, from) {
	return new j(cron, {
		timezone,
		mode: "5-part"
	}).nextRun(new Date(from))?.getTime() ?? Number.POSITIVE_INFINITY;
}

// actions/rehearsal/runner/clockwork.ts
/** Makes the clockwork of a runner. A clock that is set back fires nothing. */
function catchUp(options) {
	const { github, parts, happen, idle } = options;
	let seen = github.clock.now();
	let last = Promise.resolve();
	const inTurn = (work) => {
		const next = last.then(work);
		last = next.catch(() => {});
		return next;
	};
	const fire = async (until, each) => {
		for (let due = nextDue(await planned(parts), seen, until); due !== null;) {
			seen = due.at;
			await each(due.at);
			for (const schedule of due.schedules) happen(scheduled(schedule));
			await idle();
			due = nextDue(await planned(parts), seen, until);
		}
		seen = until;
	};
	return {
		set: (instant, { lost = false } = {}) => inTurn(async () => {
			const until = Date.parse(instant);
			if (!Number.isFinite(until)) throw new RangeError(`${instant} is not an instant like 2026-11-16T09:00:00Z.`);
			if (lost) seen = until;
			else await fire(until, (at) => github.clock.set(at));
			github.clock.set(until);
		}),
		tick: () => inTurn(async () => {
			const now = github.clock.now();
			if (now > seen) await fire(now, () => {});
		})
	};
}
async function planned({ github, repository }) {
	const { state } = await github.snapshot();
	const found = [];
	for (const [name, { defaultBranch, parent }] of Object.entries(state.repositories)) {
		const commit = parent === null ? await repository(name).tip(defaultBranch) : null;
		if (commit === null) continue;
		for (const { path, read } of await repository(name).workflowsAt(commit)) {
			const schedules = read.ok ? read.file.events.schedule?.schedules ?? [] : [];
			found.push(...schedules.map((schedule) => ({
				...schedule,
				repository: name,
				workflow: path
			})));
		}
	}
	return found;
}
function scheduled({ cron, timezone, repository, workflow }) {
	const [login = ""] = repository.split("/");
	return {
		repository,
		event: "schedule",
		action: null,
		payload: {
			schedule: cron,
			workflow
		},
		cause: {
			login,
			token: "server",
			run: null
		},
		cron: {
			workflow,
			cron,
			...timezone === void 0 ? {} : { timezone }
		}
	};
}

// actions/rehearsal/runner/events/happening.ts
/** Events by which the embedded GitHub tells others what its runner reported. */
const OWN_REPORTS = /* @__PURE__ */ new Set([
	"workflow_run",
	"workflow_job",
	"check_run"
]);
/** What a webhook delivery may start: one of a pull request also stands for `pull_request_target`. */
function happeningsOf({ repository, event, action, payload, cause }) {
	if (cause.token === "server" && OWN_REPORTS.has(event)) return [];
	const happening = {
		repository,
		event,
		action,
		payload,
		cause
	};
	return event === "pull_request" ? [{
		...happening,
		event: "pull_request_target"
	}, happening] : [happening];
}
/** Whether a pull request comes from another repository. */
function isFromFork({ pull_request: pull }) {
	return pull !== void 0 && pull.head.repo?.id !== pull.base.repo.id;
}

// actions/rehearsal/runner/expressions/evaluate.ts
/**
* Evaluates the inside of one `${{ }}` with GitHub's own evaluator. Throws with GitHub's words where the expression is
* wrong, or names a context or function that is not there.
*/
function evaluate(expression, scope) {
	const { tokens } = new Lexer(expression).lex();
	const functions = statusFunctions(scope.status);
	const tree = new Parser(tokens, Object.keys(scope.contexts), functions).parse();
	const contexts = new Dictionary(...Object.entries(scope.contexts).map(([key, value]) => ({
		key,
		value: dataOf$1(value)
	})));
	return new Evaluator(tree, contexts, new Map(functions.map((entry) => [entry.name, entry]))).evaluate();
}
/** Whether a condition holds, as `if:` asks. */
function holds(condition, scope) {
	const result = evaluate(bare(condition), scope);
	if (result instanceof BooleanData) return result.value;
	if (result instanceof NumberData) return result.number() !== 0 && !Number.isNaN(result.number());
	if (result instanceof StringData) return result.coerceString() !== "";
	return !(result instanceof Null);
}
/** An `if` may stand in `${{ }}` or without it. */
function bare(condition) {
	const match = /^\s*\$\{\{([\s\S]*)\}\}\s*$/.exec(condition);
	return match === null || match[1]?.includes("${{") === true ? condition : match[1];
}
function statusFunctions(status) {
	if (status === void 0) return [];
	const answers = {
		...status,
		always: true
	};
	return Object.entries(answers).map(([name, answer]) => ({
		name,
		minArgs: 0,
		maxArgs: 0,
		call: () => new BooleanData(answer)
	}));
}
function dataOf$1(value) {
	return JSON.parse(JSON.stringify(value), reviver);
}
/** The plain value of an expression's result. */
function plainOf(value) {
	return JSON.parse(JSON.stringify(value, replacer));
}

// actions/rehearsal/runner/expressions/expand.ts
/** Puts values for the `${{ }}` of a value, however deep; a text that is one expression keeps its kind of value. */
function expand(value, scope) {
	if (value === void 0) return null;
	if (typeof value === "string") return expandText(value, scope);
	if (Array.isArray(value)) return value.map((item) => expand(item, scope));
	if (value === null || typeof value !== "object") return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [textOf$1(expandText(key, scope)), expand(item, scope)]));
}
/** As `expand`, for what has to be a text. */
function expandToText(value, scope) {
	return textOf$1(expand(value, scope));
}
/** As `expand`, for a mapping whose values have to be texts: `env`, `with`, outputs. */
function expandTexts(value, scope) {
	const expanded = expand(value ?? {}, scope);
	if (expanded === null || typeof expanded !== "object" || Array.isArray(expanded)) return {};
	return Object.fromEntries(Object.entries(expanded).map(([key, item]) => [key, textOf$1(item)]));
}
/** A value as GitHub writes it into a text. */
function textOf$1(value) {
	if (value === null) return "";
	if (Array.isArray(value)) return "Array";
	return typeof value === "object" ? "Object" : String(value);
}
function expandText(text, scope) {
	const parts = partsOf(text);
	const [only] = parts;
	if (parts.length === 1 && only !== void 0 && "expression" in only) return plainOf(evaluate(only.expression, scope));
	return parts.map((part) => "text" in part ? part.text : evaluate(part.expression, scope).coerceString()).join("");
}
/** Splits a text at its `${{ }}`; a `}}` within an expression's own quotes ends nothing. */
function partsOf(text) {
	const parts = [];
	let at = 0;
	for (let open = text.indexOf("${{"); open !== -1; open = text.indexOf("${{", at)) {
		const close = closeOf(text, open + 3);
		if (close === -1) throw new Error(`The expression is not closed: missing }} in ${JSON.stringify(text)}.`);
		if (open > at) parts.push({ text: text.slice(at, open) });
		parts.push({ expression: text.slice(open + 3, close) });
		at = close + 2;
	}
	if (at < text.length) parts.push({ text: text.slice(at) });
	return parts.length === 0 ? [{ text: "" }] : parts;
}
function closeOf(text, from) {
	let quoted = false;
	for (let at = from; at < text.length; at += 1) if (text[at] === "'") quoted = !quoted;
	else if (!quoted && text.startsWith("}}", at)) return at;
	return -1;
}

// actions/rehearsal/runner/parse/parser-library.ts
var import_dist = require_dist();
let library = null;
/**
* GitHub's own parser of workflow files, loaded when the first one is read. It imports its schema as JSON without the
* attribute that Node demands, so a hook says for these files what they are.
*/
function parserLibrary() {
	library ??= load();
	return library;
}
async function load() {
	const hooks = registerHooks({ load: (url, context, next) => url.includes("/@actions/workflow-parser/") && url.endsWith(".json") ? next(url, {
		...context,
		importAttributes: {
			...context.importAttributes,
			type: "json"
		}
	}) : next(url, context) });
	try {
		return await import("./dist3.js");
	} finally {
		hooks.deregister();
	}
}

// actions/rehearsal/runner/parse/workflow-file.ts
/** Reads a workflow file with GitHub's own parser. Errors are the parser's, each with its place. */
async function readWorkflow(path, text) {
	const { parseWorkflow, convertWorkflowTemplate, NoOperationTraceWriter } = await parserLibrary();
	const { context, value } = parseWorkflow({
		name: path,
		content: spelledOut(text)
	}, new NoOperationTraceWriter());
	const errorsSoFar = () => context.errors.getErrors().map(({ message }) => message);
	if (value === void 0 || errorsSoFar().length > 0) return {
		ok: false,
		errors: errorsSoFar()
	};
	const template = await convertWorkflowTemplate(context, value);
	const errors = [...errorsSoFar(), ...zoneErrors(template.events?.schedule ?? [])];
	if (errors.length > 0) return {
		ok: false,
		errors
	};
	const written = (0, import_dist.parse)(text);
	const jobs = mapOf(written.jobs);
	return {
		ok: true,
		file: {
			path,
			name: typeof written.name === "string" && written.name !== "" ? written.name : path,
			runName: typeof written["run-name"] === "string" ? written["run-name"] : null,
			events: eventsOf(template.events),
			permissions: written.permissions,
			env: written.env ?? {},
			concurrency: written.concurrency,
			defaults: written.defaults ?? {},
			jobs: template.jobs.map((job) => {
				const own = mapOf(jobs[job.id.value]);
				const steps = listOf(own.steps).map(mapOf);
				return {
					id: job.id.value,
					needs: (job.needs ?? []).map(({ value: id }) => id),
					condition: job.if.expression,
					written: own,
					steps: (job.type === "job" ? job.steps : []).map((step, index) => ({
						id: step.id,
						condition: step.if?.expression ?? "success()",
						written: steps[index] ?? {}
					}))
				};
			})
		}
	};
}
/**
* GitHub takes `on: repository_dispatch` and `on: [repository_dispatch]`; its parser (0.3) knows that event as a mapping
* only. Such a file is given to it with the events spelled out; every other one as it stands, so that places are right.
*/
function spelledOut(text) {
	if (!/^on:.*\brepository_dispatch\b/m.test(text)) return text;
	const written = readPlain(text);
	const names = typeof written.on === "string" ? [written.on] : listOf(written.on);
	if (names.length === 0) return text;
	return JSON.stringify({
		...written,
		on: Object.fromEntries(names.map((name) => [String(name), null]))
	});
}
function readPlain(text) {
	try {
		return mapOf((0, import_dist.parse)(text));
	} catch {
		return {};
	}
}
/** GitHub refuses a time zone that there is not; its parser does not look. */
function zoneErrors(schedules) {
	return schedules.flatMap(({ timezone }) => {
		try {
			new Intl.DateTimeFormat("en", { timeZone: timezone ?? "UTC" });
			return [];
		} catch {
			return [`There is no time zone ${JSON.stringify(timezone)}.`];
		}
	});
}
function eventsOf(events) {
	return Object.fromEntries(Object.entries(events).map(([name, filter]) => [name, name === "schedule" ? { schedules: filter } : filter]));
}
/** The entries of a value, or none where it is no mapping. */
function mapOf(value) {
	return value !== null && typeof value === "object" && !Array.isArray(value) ? value : {};
}
/** The items of a value, or none where it is no list. */
function listOf(value) {
	return Array.isArray(value) ? value : [];
}

// actions/rehearsal/runner/groups.ts
/** How many may wait in a group with `queue: max`; one more is dropped (REL-4). */
const LONGEST_QUEUE = 100;
/**
* Concurrency groups as GitHub has them: one member runs; without `queue: max` one waits and a newer one cancels it;
* `cancel-in-progress` also stops the one that runs. Names do not differ by the case of letters.
*/
function createGroups() {
	const groups = /* @__PURE__ */ new Map();
	const next = (key, group) => {
		group.running = group.waiting.shift() ?? null;
		if (group.running === null) groups.delete(key);
		else group.running.go(true);
	};
	return { enter: ({ name, queue, cancelInProgress }, member) => {
		const key = name.toLowerCase();
		const group = groups.get(key) ?? {
			running: null,
			waiting: []
		};
		groups.set(key, group);
		const { promise, resolve } = Promise.withResolvers();
		const own = {
			member,
			go: resolve
		};
		const drop = (dropped) => {
			dropped.go(false);
			dropped.member.cancel();
		};
		if (group.running === null) {
			group.running = own;
			resolve(true);
		} else if (queue === "max" && group.waiting.length >= 100) drop(own);
		else {
			if (queue === "single") for (const older of group.waiting.splice(0)) drop(older);
			group.waiting.push(own);
			if (cancelInProgress) group.running.member.cancel();
		}
		return {
			begun: promise,
			end: () => {
				if (group.running === own) next(key, group);
				else {
					group.waiting = group.waiting.filter((entry) => entry !== own);
					resolve(false);
				}
			}
		};
	} };
}
/** Takes its place in a concurrency group, where the file names one. */
function enterGroup(groups, written, scope, signal) {
	const stopper = new AbortController();
	const stopped = stopper.signal;
	if (written === void 0) return {
		begun: Promise.resolve(true),
		end: () => {},
		stopped
	};
	const { group, queue, "cancel-in-progress": cancel } = typeof written === "string" ? { group: written } : mapOf(written);
	const name = expandToText(group, scope);
	const turn = groups.enter({
		name,
		queue: queue === "max" ? "max" : "single",
		cancelInProgress: expand(cancel ?? false, scope) === true
	}, { cancel: () => stopper.abort() });
	signal.addEventListener("abort", turn.end, { once: true });
	return {
		...turn,
		stopped
	};
}

// actions/rehearsal/git/tree.ts
/** Reads the entries of one folder; null where the name leads to no tree. */
async function readTree(objects, name) {
	const found = await objects.read(`${name}^{tree}`);
	return found === null ? null : parseTree(found.bytes);
}
function parseTree(bytes) {
	const entries = [];
	for (let at = 0; at < bytes.length;) {
		const space = bytes.indexOf(32, at);
		const end = bytes.indexOf(0, space);
		entries.push({
			mode: bytes.toString("utf8", at, space).padStart(6, "0"),
			name: bytes.toString("utf8", space + 1, end),
			sha: bytes.toString("hex", end + 1, end + 21)
		});
		at = end + 21;
	}
	return entries;
}
/** The entry at a path below a tree, or null. The empty path is the tree itself. */
async function entryAt(objects, tree, path) {
	let current = {
		mode: "040000",
		name: "",
		sha: tree
	};
	for (const name of path.split("/").filter((part) => part !== "")) {
		if (current.mode !== "040000") return null;
		const next = (await readTree(objects, current.sha))?.find((entry) => entry.name === name);
		if (next === void 0) return null;
		current = next;
	}
	return current;
}
/** Every entry below a tree with its whole path, folders before what is in them. */
async function walkTree(objects, tree, below = "") {
	const found = [];
	for (const entry of await readTree(objects, tree) ?? []) {
		const path = `${below}${entry.name}`;
		found.push({
			...entry,
			path
		});
		if (entry.mode === "040000") found.push(...await walkTree(objects, entry.sha, `${path}/`));
	}
	return found;
}
/** The tree that a base becomes by some changes; a folder that ends up empty goes. Returns its hash. */
async function changeTree(objects, base, changes) {
	return await changedTree(objects, base, changes) ?? objects.write("tree", Buffer.alloc(0));
}
async function changedTree(objects, base, changes) {
	const entries = new Map(((base === null ? null : await readTree(objects, base)) ?? []).map((entry) => [entry.name, entry]));
	const deeper = /* @__PURE__ */ new Map();
	for (const change of changes) {
		const [name = "", ...rest] = change.path.split("/");
		if (rest.length > 0) deeper.set(name, [...deeper.get(name) ?? [], {
			...change,
			path: rest.join("/")
		}]);
		else if (change.sha === null) entries.delete(name);
		else entries.set(name, {
			mode: change.mode,
			name,
			sha: change.sha
		});
	}
	for (const [name, below] of deeper) {
		const existing = entries.get(name);
		const sha = await changedTree(objects, existing?.mode === "040000" ? existing.sha : null, below);
		if (sha === null) entries.delete(name);
		else entries.set(name, {
			mode: "040000",
			name,
			sha
		});
	}
	return entries.size === 0 ? null : objects.write("tree", treeBytes([...entries.values()]));
}
/** A tree as git stores it: sorted by name, a folder as if its name ended in a slash. */
function treeBytes(entries) {
	const key = (entry) => Buffer.from(entry.mode === "040000" ? `${entry.name}/` : entry.name);
	const sorted = entries.map((entry) => ({
		entry,
		key: key(entry)
	})).sort((left, right) => Buffer.compare(left.key, right.key));
	return Buffer.concat(sorted.flatMap(({ entry }) => [Buffer.from(`${entry.mode.replace(/^0/, "")} ${entry.name}\0`), Buffer.from(entry.sha, "hex")]));
}

// actions/rehearsal/runner/job/action-folder.ts
/** Keeps actions below a folder. */
function actionFolders(root) {
	const ready = /* @__PURE__ */ new Map();
	return { find: async (repository, commit, action) => {
		const [top = ""] = action.split("/");
		const [tree, manifest] = await Promise.all([entryAt(repository.objects, commit, top), entryAt(repository.objects, commit, "package.json")]);
		if (tree?.mode !== "040000") throw new Error(`There is no folder ${action} in commit ${commit}.`);
		const key = `${repository.name.replace("/", "-")}-${tree.sha}-${manifest?.sha ?? "none"}`;
		const place = ready.get(key) ?? putOnDisk(repository, path.join(root, key), top, tree.sha, manifest?.sha);
		ready.set(key, place);
		const within = await place;
		return {
			folder: path.join(within, action),
			within
		};
	} };
}
async function putOnDisk({ objects }, place, top, tree, manifest) {
	const making = `${place}.making`;
	await rm(making, {
		recursive: true,
		force: true
	});
	await mkdir(path.join(making, top), { recursive: true });
	for (const entry of await walkTree(objects, tree)) {
		const target = path.join(making, top, entry.path);
		if (entry.mode === "040000") await mkdir(target, { recursive: true });
		else if (!entry.mode.startsWith("100")) throw new Error(`${top}/${entry.path} is a link, not a file.`);
		else await write(target, entry.sha, entry.mode === "100755" ? 493 : 420);
	}
	if (manifest !== void 0) await write(path.join(making, "package.json"), manifest, 420);
	await rm(place, {
		recursive: true,
		force: true
	});
	await rename(making, place);
	return place;
	async function write(target, sha, mode) {
		const blob = await objects.read(sha);
		if (blob === null) throw new Error(`The object ${sha} is missing.`);
		await writeFile(target, blob.bytes, { mode });
	}
}
/** The text of an action's own file, or null where the folder holds none. */
async function readActionText(folder) {
	for (const name of ["action.yml", "action.yaml"]) {
		const file = path.join(folder, name);
		if (await stat(file).catch(() => null) !== null) return readFile(file, "utf8");
	}
	return null;
}

// actions/rehearsal/git/commit.ts
/** Reads a commit (of a hash, a branch, a tag), or null where there is none. */
async function readCommit$1(objects, name) {
	const found = await objects.read(`${name}^{commit}`);
	return found === null ? null : parseCommit(found.sha, found.bytes.toString("utf8"));
}
/** Stores a commit; returns its hash. */
function writeCommit(objects, commit) {
	const lines = [
		`tree ${commit.tree}`,
		...commit.parents.map((parent) => `parent ${parent}`),
		`author ${signatureText(commit.author)}`,
		`committer ${signatureText(commit.committer)}`
	];
	return objects.write("commit", Buffer.from(`${lines.join("\n")}\n\n${commit.message}`));
}
function parseCommit(sha, text) {
	const end = text.indexOf("\n\n");
	const headers = (end === -1 ? text : text.slice(0, end)).split("\n");
	const values = (name) => headers.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
	return {
		sha,
		tree: values("tree")[0] ?? "",
		parents: values("parent"),
		author: parseSignature(values("author")[0] ?? ""),
		committer: parseSignature(values("committer")[0] ?? ""),
		message: end === -1 ? "" : text.slice(end + 2)
	};
}
function signatureText({ name, email, seconds, zone }) {
	const clean = (text) => text.replace(/[<>\n\0]/g, "").trim();
	return `${clean(name)} <${clean(email)}> ${seconds} ${zone}`;
}
function parseSignature(text) {
	const match = /^(.*?) ?<([^>]*)> (-?\d+) ([+-]\d{4})$/.exec(text);
	if (match === null) return {
		name: "",
		email: "",
		seconds: 0,
		zone: "+0000"
	};
	return {
		name: match[1] ?? "",
		email: match[2] ?? "",
		seconds: Number(match[3]),
		zone: match[4] ?? "+0000"
	};
}
/** The instant of a signature as GitHub writes it. */
function signatureTime({ seconds }) {
	return `${(/* @__PURE__ */ new Date(seconds * 1e3)).toISOString().slice(0, 19)}Z`;
}

// actions/rehearsal/git/refs.ts
const NO_OBJECT = "0".repeat(40);
/** The refs below some prefixes (`refs/heads/`), by name. */
async function listRefs(git, ...prefixes) {
	return (await git.text([
		"for-each-ref",
		"--format=%(objectname) %(objecttype) %(refname)",
		...prefixes
	])).split("\n").filter((line) => line !== "").map((line) => {
		const [sha = "", type = "", ...name] = line.split(" ");
		return {
			sha,
			type,
			name: name.join(" ")
		};
	});
}
/** Moves refs all together; false where one of them no longer stands where the caller thinks. */
async function moveRefs(git, moves) {
	const lines = moves.map(({ ref, before, after }) => after === null ? `delete ${ref}\0${before ?? ""}\0` : `update ${ref}\0${after}\0${before ?? NO_OBJECT}\0`);
	try {
		await git.run([
			"update-ref",
			"--stdin",
			"-z"
		], lines.join(""));
		return true;
	} catch (error) {
		if (error instanceof GitError) return false;
		throw error;
	}
}
/** Sets refs whatever their value: for a pull request's own refs and for restoring. */
async function setRefs(git, values) {
	if (values.length === 0) return;
	const lines = values.map(({ ref, sha }) => sha === null ? `delete ${ref}\0\0` : `update ${ref}\0${sha}\0\0`);
	await git.run([
		"update-ref",
		"--stdin",
		"-z"
	], lines.join(""));
}
/** Whether git accepts a full ref name. */
function isRefName(name) {
	return name.startsWith("refs/") && name.split("/").length >= 3 && !/[\s\p{Cc}~^:?*[\\]|\.\.|@\{|\/\/|\/\.|\.lock(\/|$)|[./]$/u.test(name);
}

// actions/rehearsal/runner/changed-paths.ts
const EMPTY_TREE$1 = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
/** The files that a push or a pull request changes, by git: for `paths` filters. */
async function listChangedPaths({ git, tip }, { payload }) {
	const pull = payload.pull_request;
	if (pull !== void 0) {
		const base = await tip(pull.base.ref) ?? pull.base.sha;
		return names(await git.text([
			"diff",
			"--name-only",
			"-z",
			`${base}...${pull.head.sha}`
		]));
	}
	const { before = NO_OBJECT, after = NO_OBJECT } = payload;
	const older = before === NO_OBJECT ? EMPTY_TREE$1 : before;
	return names(await git.text([
		"diff-tree",
		"-r",
		"--name-only",
		"-z",
		older,
		after
	]));
}
const names = (text) => text.split("\0").filter((name) => name !== "");

// actions/rehearsal/runner/events/event-table.ts
const SOURCES = {
	push: "pushed",
	pull_request: "merge",
	pull_request_review: "merge",
	pull_request_review_comment: "merge",
	workflow_dispatch: "chosen",
	check_run: "default",
	check_suite: "default",
	issue_comment: "default",
	issues: "default",
	label: "default",
	milestone: "default",
	pull_request_target: "default",
	repository_dispatch: "default",
	schedule: "default",
	status: "default",
	workflow_run: "default"
};
/** Where an event's workflow files are read from, or null for an event that the runner does not serve. */
function commitSource(event) {
	return Object.hasOwn(SOURCES, event) ? SOURCES[event] : null;
}
/** Where a file names no types, these are meant; every other event starts on all of its types. */
const DEFAULT_TYPES = {
	pull_request: [
		"opened",
		"synchronize",
		"reopened"
	],
	pull_request_target: [
		"opened",
		"synchronize",
		"reopened"
	]
};
/** The types on which a workflow starts, or null for all of them. */
function typesOf(event, named) {
	return named ?? DEFAULT_TYPES[event] ?? null;
}

// actions/rehearsal/http/refusal.ts
/** An answer other than success, as GitHub words it. Thrown by a route, written by the server. */
var Refusal = class extends Error {
	name = "Refusal";
	status;
	errors;
	headers;
	constructor(status, message, errors = null, headers = {}) {
		super(message);
		this.status = status;
		this.errors = errors;
		this.headers = headers;
	}
};
const notFound = (message = "Not Found") => new Refusal(404, message);
const forbidden = (message) => new Refusal(403, message);
const conflict = (message) => new Refusal(409, message);
const unprocessable = (message, errors) => new Refusal(422, message, errors ?? null);
const invalidRequest = (detail) => new Refusal(422, `Invalid request.\n\n${detail}`);
const validationFailed = (...errors) => new Refusal(422, "Validation Failed", errors);
/** What this server does not do: said by name, never invented. */
const notServed = (what) => new Refusal(501, `The embedded GitHub does not serve ${what}.`);
/** The body of a refusal. */
function refusalBody({ message, errors, status }) {
	return {
		message,
		...errors === null ? {} : { errors },
		documentation_url: "https://docs.github.com/rest",
		status: String(status)
	};
}

// actions/rehearsal/state/model.ts
/** The full name of a repository, by which it is known everywhere. */
function fullName(repository) {
	return `${repository.owner}/${repository.name}`;
}

// actions/rehearsal/state/own.ts
/**
* The value of a name in a record, or undefined. Names come from requests: `__proto__` and `constructor` are names
* like any other, and find nothing that was not put there.
*/
function ownValue(record, name) {
	return Object.hasOwn(record, name) ? record[name] : void 0;
}
/** Sets the value of a name in a record, whatever the name. */
function setOwn(record, name, value) {
	Object.defineProperty(record, name, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
}

// actions/rehearsal/state/roles.ts
/** What a person may do in a repository, least first; each role includes those before it. */
const ROLES = [
	"none",
	"read",
	"triage",
	"write",
	"maintain",
	"admin"
];
/** Whether one role includes another. */
function includesRole(role, needed) {
	return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}

// actions/rehearsal/rules/access.ts
const reads = (...scopes) => ({
	role: "read",
	scopes,
	anonymous: true
});
/** What everybody who can read may do once signed in: open an issue, comment, review. */
const joinsIn = (...scopes) => ({
	role: "read",
	scopes,
	anonymous: false
});
const triages = (...scopes) => ({
	role: "triage",
	scopes,
	anonymous: false
});
const writes = (...scopes) => ({
	role: "write",
	scopes,
	anonymous: false,
	refusal: "Must have push access to repository"
});
const administers = (...scopes) => ({
	role: "admin",
	scopes: scopes.length === 0 ? ["administration"] : scopes,
	anonymous: false,
	refusal: "Must have admin rights to Repository."
});
/** Routes outside any repository. */
const anyone = {
	role: "none",
	scopes: ["metadata:read"],
	anonymous: true
};
/** A person's role in a repository: what they were given, and reading for all where it is public. */
function roleIn(repository, login) {
	if (login !== null && login === repository.owner) return "admin";
	const given = login === null ? void 0 : ownValue(repository.collaborators, login);
	if (given !== void 0 && given !== "none") return given;
	return repository.private ? "none" : "read";
}
/** Throws GitHub's refusal where somebody may not do what a route does. What one may not see does not exist. */
function demandAccess(repository, token, login, needs) {
	if (token?.kind === "job") {
		demandScope(repository, token, needs);
		return;
	}
	const role = roleIn(repository, login);
	if (!includesRole(role, "read")) throw notFound();
	if (login === null && !needs.anonymous) throw new Refusal(401, "Requires authentication");
	if (!includesRole(role, needs.role)) throw forbidden(needs.refusal ?? `Must have ${needs.role} rights to Repository.`);
	if (repository.settings.archived && !needs.anonymous && needs.role !== "admin") throw forbidden("Repository was archived so is read-only.");
}
function demandScope(repository, token, needs) {
	const own = token.repository === fullName(repository);
	if (!own && repository.private) throw notFound();
	if (needs.anonymous && !repository.private || own && needs.scopes.some((scope) => holdsScope(token, scope))) return;
	throw forbidden("Resource not accessible by integration");
}
function holdsScope(token, need) {
	if (need === "metadata:read") return true;
	if (need === "administration") return false;
	const [scope, level] = need.split(":");
	const held = token.permissions[scope];
	return held === "write" || held === level;
}

// actions/rehearsal/runner/events/guards.ts
const RUN = { kind: "run" };
/** What a job's token does starts nothing but these (docs.github.com, "Triggering a workflow from a workflow"). */
const DISPATCHES = /* @__PURE__ */ new Set(["workflow_dispatch", "repository_dispatch"]);
/** GitHub ends a chain of `workflow_run` here. */
const LONGEST_CHAIN = 3;
/** Judges whether GitHub would start a workflow file on what happened. Pure. */
function judgeStart(path, happening, repository) {
	const { actions } = repository;
	if (!actions.enabled) return none("Actions are switched off in this repository");
	if (repository.parent !== null) return none("a fork runs no workflows until its owner switches them on");
	if (actions.disabledWorkflows.includes(path)) return none("this workflow is disabled");
	if ((happening.depth ?? 0) > LONGEST_CHAIN) return none("a chain of workflow_run ends after three runs");
	return judgeMaker(happening) ?? judgePolicy(path, happening, repository) ?? judgeFork(happening, repository);
}
function judgeMaker({ event, cause }) {
	if (cause.token !== "job" || DISPATCHES.has(event)) return null;
	return event === "pull_request" ? {
		kind: "wait",
		reason: "the repository's own token did this: somebody who can write has to approve"
	} : none("the repository's own token did this, and what it does starts no workflows");
}
/** Public repositories block `pull_request_target`; a policy allows events by workflow file, and for it nothing else. */
function judgePolicy(path, { event }, repository) {
	if (repository.private) return null;
	const naming = repository.actions.eventPolicies.filter(({ workflows }) => workflows.some((name) => name === path || `.github/workflows/${name}` === path));
	if (naming.some((policy) => policy.event === event)) return null;
	if (event === "pull_request_target") return none("pull_request_target is blocked in public repositories without an Actions event policy");
	return naming.length === 0 ? null : none(`the Actions event policy does not allow ${path} on ${event}`);
}
/** Forks of private repositories run nothing; in public ones a newcomer's run waits for approval. */
function judgeFork({ event, payload, cause }, repository) {
	if (commitSource(event) !== "merge" || !isFromFork(payload)) return RUN;
	if (repository.private) return none("workflows of forks do not run in private repositories");
	if (includesRole(roleIn(repository, cause.login), "write")) return RUN;
	return hasMerged(repository, payload.pull_request?.user?.login) ? RUN : {
		kind: "wait",
		reason: "a first contribution from a fork: somebody who can write has to approve"
	};
}
function hasMerged({ issues, pulls }, login) {
	const own = new Set(issues.filter(({ author }) => author === login).map(({ number }) => number));
	return pulls.some(({ number, mergedAt }) => own.has(number) && mergedAt !== null);
}
const none = (reason) => ({
	kind: "none",
	reason
});

// actions/rehearsal/api/world.ts
/** A number of its own for a new thing. */
function nextId(world) {
	return world.state.nextId++;
}
/** A user by login, in any case of letters. Throws a 404 refusal where there is none. */
function userNamed(world, login) {
	const user = findUser(world, login);
	if (user === null) throw notFound();
	return user;
}
function findUser(world, login) {
	const exact = ownValue(world.state.users, login);
	if (exact !== void 0) return exact;
	const lower = login.toLowerCase();
	return Object.values(world.state.users).find((user) => user.login.toLowerCase() === lower) ?? null;
}
/** A repository by its full name, or null. Names do not differ by the case of letters. */
function findRepository(world, owner, name) {
	const wanted = `${owner}/${name}`.toLowerCase();
	const found = Object.keys(world.state.repositories).find((known) => known.toLowerCase() === wanted);
	return found === void 0 ? null : world.state.repositories[found] ?? null;
}
/** A node id of GitHub's kind: opaque, and the same for the same thing. */
function nodeId(kind, id) {
	return `${kind}_${Buffer.from(String(id)).toString("base64url")}`;
}

// actions/rehearsal/git/history.ts
/** The best common ancestor of two commits, or null where their histories never meet. */
async function mergeBase(git, left, right) {
	try {
		return await git.text([
			"merge-base",
			left,
			right
		]);
	} catch (error) {
		if (error instanceof GitError && error.exitCode === 1) return null;
		throw error;
	}
}
/** Whether all of a commit's history is in another's; both commits must exist. */
async function isAncestor(git, ancestor, commit) {
	try {
		await git.run([
			"merge-base",
			"--is-ancestor",
			ancestor,
			commit
		]);
		return true;
	} catch (error) {
		if (error instanceof GitError && error.exitCode === 1) return false;
		throw error;
	}
}
/** The hashes of the commits that a query finds, newest first unless it says otherwise. */
async function listRevisions(git, query) {
	const options = [
		...query.limit === void 0 ? [] : [`--max-count=${query.limit}`],
		...query.author === void 0 ? [] : ["--fixed-strings", `--author=${query.author}`],
		...query.since === void 0 ? [] : [`--since=${query.since}`],
		...query.until === void 0 ? [] : [`--until=${query.until}`],
		...query.oldestFirst === true ? ["--reverse"] : []
	];
	const paths = query.path === void 0 || query.path === "" ? [] : [query.path];
	const order = paths.length > 0 ? [] : ["--topo-order"];
	const text = await git.text([
		"rev-list",
		...order,
		...options,
		...query.from,
		"--",
		...paths
	]);
	return text === "" ? [] : text.split("\n");
}
/** How many commits each of two has that the other has not. */
async function countApart(git, base, head) {
	const [behind, ahead] = (await git.text([
		"rev-list",
		"--left-right",
		"--count",
		`${base}...${head}`
	])).split("	").map(Number);
	return {
		ahead: ahead ?? 0,
		behind: behind ?? 0
	};
}

// actions/rehearsal/shapes/user.ts
/** The user that GitHub shows in place of one whose account is gone. */
const GHOST = {
	id: 10137,
	login: "ghost",
	name: "Deleted user",
	email: null,
	type: "User",
	createdAt: "2012-05-30T00:00:00Z"
};
/** A user as other things name them. */
function simpleUser(world, login) {
	const user = findUser(world, login) ?? GHOST;
	const url = `${world.url}/users/${encodeURIComponent(user.login)}`;
	const app = /^(.+)\[bot\]$/.exec(user.login)?.[1];
	return {
		login: user.login,
		id: user.id,
		node_id: nodeId("U", user.id),
		avatar_url: `https://avatars.githubusercontent.com/u/${user.id}?v=4`,
		gravatar_id: "",
		url,
		html_url: `${world.url}/${app === void 0 ? user.login : `apps/${app}`}`,
		followers_url: `${url}/followers`,
		following_url: `${url}/following{/other_user}`,
		gists_url: `${url}/gists{/gist_id}`,
		starred_url: `${url}/starred{/owner}{/repo}`,
		subscriptions_url: `${url}/subscriptions`,
		organizations_url: `${url}/orgs`,
		repos_url: `${url}/repos`,
		events_url: `${url}/events{/privacy}`,
		received_events_url: `${url}/received_events`,
		type: user.type,
		site_admin: false,
		user_view_type: "public"
	};
}
/** The address that GitHub gives a user for commits: no mail goes there. */
function noReply(user) {
	return `${user.id}+${user.login}@users.noreply.github.com`;
}
/** The user to whom a commit's address belongs, or null: names and addresses in commits are free text. */
function userOfEmail(world, email) {
	const wanted = email.toLowerCase();
	return Object.values(world.state.users).find((user) => user.email?.toLowerCase() === wanted || noReply(user).toLowerCase() === wanted) ?? null;
}

// actions/rehearsal/acts/tell-move.ts
/** A push names no more commits than this (GitHub's limit is 2,048 a push, 20 in older payloads). */
const COMMITS_SHOWN$1 = 2048;
/** Says that a ref moved: `create` or `delete` where it came or went, and `push`. */
async function tellMove(world, repo, cause, { ref, before, after }, forced) {
	const [, kind = "", ...rest] = ref.split("/");
	const refType = kind === "tags" ? "tag" : "branch";
	const named = {
		ref: rest.join("/"),
		ref_type: refType,
		pusher_type: "user"
	};
	if (before === null) world.emit("create", repo, cause, {
		...named,
		master_branch: repo.defaultBranch,
		description: repo.description
	});
	if (after === null) world.emit("delete", repo, cause, named);
	const commits = after === null ? [] : await commitsOf$2(world, repo, before, after);
	const html = `${world.url}/${fullName(repo)}`;
	world.emit("push", repo, cause, {
		ref,
		before: before ?? NO_OBJECT,
		after: after ?? NO_OBJECT,
		created: before === null,
		deleted: after === null,
		forced,
		base_ref: null,
		compare: before === null || after === null ? `${html}/compare/${rest.join("/")}` : `${html}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
		commits: commits.slice(0, COMMITS_SHOWN$1),
		head_commit: commits.at(-1) ?? (after === null ? null : await pushedCommit(world, repo, after)),
		pusher: pusherOf(world, cause.login)
	});
}
async function commitsOf$2(world, repo, before, after) {
	const { git } = world.store(repo);
	const known = before ?? `refs/heads/${repo.defaultBranch}`;
	const isNew = before === null && await world.store(repo).objects.find(`${known}^{commit}`) === null;
	const shas = await listRevisions(git, {
		from: isNew ? [after] : [after, `^${known}`],
		oldestFirst: true,
		limit: COMMITS_SHOWN$1
	});
	return Promise.all(shas.map((sha) => pushedCommit(world, repo, sha)));
}
async function pushedCommit(world, repo, sha) {
	const store = world.store(repo);
	const commit = await readCommit$1(store.objects, sha);
	if (commit === null) return null;
	const files = await store.changes(commit.parents[0] ?? null, commit.sha);
	const named = (...statuses) => files.filter(({ status }) => statuses.includes(status)).map(({ filename }) => filename);
	return {
		...shortCommit(world, commit),
		distinct: true,
		url: `${world.url}/${fullName(repo)}/commit/${commit.sha}`,
		added: named("added", "copied", "renamed"),
		removed: [...named("removed"), ...files.flatMap(({ previousFilename }) => previousFilename === void 0 ? [] : [previousFilename])],
		modified: named("modified", "changed")
	};
}
/** A commit as webhook payloads name it. */
function shortCommit(world, commit) {
	const person = (signature) => {
		const account = userOfEmail(world, signature.email);
		return {
			name: signature.name,
			email: signature.email,
			...account === null ? {} : { username: account.login }
		};
	};
	return {
		id: commit.sha,
		tree_id: commit.tree,
		message: commit.message.replace(/\n$/, ""),
		timestamp: signatureTime(commit.committer),
		author: person(commit.author),
		committer: person(commit.committer)
	};
}
function pusherOf(world, login) {
	const user = findUser(world, login);
	return {
		name: login,
		email: user === null ? "" : user.email ?? noReply(user)
	};
}

// actions/rehearsal/http/body-schema.ts
/**
* Holds a request's body against GitHub's description of it. Returns what GitHub would say is wrong, or null.
* Fields that the description does not name are ignored, as GitHub ignores them.
*/
function bodyFault(schema, body) {
	return objectFault(schema, body, "");
}
function objectFault(schema, value, place) {
	const missing = (schema.required ?? []).filter((name) => value[name] === void 0);
	if (missing.length > 0 && place !== "") return `For '${place}', ${missing.map((name) => `"${name}"`).join(", ")} wasn't supplied.`;
	if (missing.length > 0) return `${missing.map((name) => `"${name}"`).join(", ")} wasn't supplied.`;
	if (schema.maxProperties !== void 0 && Object.keys(value).length > schema.maxProperties) return `No more than ${schema.maxProperties} properties are allowed; ${Object.keys(value).length} were supplied.`;
	for (const [name, part] of Object.entries(schema.properties ?? {})) {
		if (value[name] === void 0) continue;
		const fault = valueFault(part, value[name], place === "" ? `properties/${name}` : `${place}/properties/${name}`);
		if (fault !== null) return fault;
	}
	return null;
}
function valueFault(schema, value, place) {
	const choices = schema.oneOf ?? schema.anyOf;
	if (choices !== void 0) {
		const faults = choices.map((choice) => valueFault(choice, value, place));
		if (faults.includes(null)) return null;
		const depth = (fault) => (fault ?? "").split("/").length;
		return faults.toSorted((left, right) => depth(right) - depth(left))[0] ?? null;
	}
	const types = schema.type === void 0 ? [] : [schema.type].flat();
	if (types.length > 0 && !types.some((type) => isOfType(value, type))) return `For '${place}', ${JSON.stringify(value)} is not ${article(types.filter((type) => type !== "null"))}.`;
	if (schema.enum !== void 0 && !schema.enum.includes(value)) return `For '${place}', ${JSON.stringify(value)} is not a member of ${JSON.stringify(schema.enum)}.`;
	if (Array.isArray(value)) return listFault(schema, value, place);
	return isRecord$1(value) ? objectFault(schema, value, place) : null;
}
function listFault(schema, value, place) {
	if (schema.maxItems !== void 0 && value.length > schema.maxItems) return `For '${place}', no more than ${schema.maxItems} items are allowed; ${value.length} were supplied.`;
	for (const [index, item] of value.entries()) {
		const fault = schema.items === void 0 ? null : valueFault(schema.items, item, `${place}/items/${index}`);
		if (fault !== null) return fault;
	}
	return null;
}
function isOfType(value, type) {
	switch (type) {
		case "null": return value === null;
		case "array": return Array.isArray(value);
		case "object": return isRecord$1(value);
		case "integer": return Number.isInteger(value);
		default: return typeof value === type;
	}
}
function article(types) {
	return types.map((type) => /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`).join(" or ");
}
/** Whether a parsed JSON value is an object with named fields. */
function isRecord$1(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// actions/rehearsal/acts/resolve.ts
const FULL_HASH = /^[0-9a-f]{40}$/;
/** The hash at which a ref stands, or null: the ref's full name, `refs/heads/main`. */
async function refTarget(world, repo, ref) {
	return (await world.store(repo).objects.find(ref))?.sha ?? null;
}
/** The hash of a branch's tip, or null where there is no such branch. */
function branchTip(world, repo, branch) {
	return refTarget(world, repo, `refs/heads/${branch}`);
}
/** The commit that a branch, a tag, a ref or a hash (also a short one) means, or null. */
async function findCommit(world, repo, name) {
	const { objects } = world.store(repo);
	if (FULL_HASH.test(name)) return readCommit$1(objects, name);
	const places = name.startsWith("refs/") ? [name] : [
		`refs/heads/${name}`,
		`refs/tags/${name}`,
		`refs/${name}`
	];
	for (const place of places) {
		const commit = await readCommit$1(objects, place);
		if (commit !== null) return commit;
	}
	return /^[0-9a-f]{7,39}$/.test(name) ? readCommit$1(objects, name) : null;
}
/** As `findCommit`; throws GitHub's refusal where there is none. */
async function commitNamed(world, repo, name) {
	const commit = await findCommit(world, repo, name);
	if (commit === null) throw new Refusal(422, `No commit found for SHA: ${name}`);
	return commit;
}
/** The commit of `main` or, from another repository of the network, `owner:main`. Throws a 404 refusal. */
async function commitAcross(world, repo, name) {
	const [owner, ref] = name.includes(":") ? splitOnce(name) : [repo.owner, name];
	const holder = owner === repo.owner ? repo : relatedRepository(world, repo, owner);
	const commit = holder === null ? null : await findCommit(world, holder, ref);
	if (holder === null || commit === null) throw notFound();
	return {
		repo: holder,
		commit
	};
}
/** The repository of the same network that somebody owns: the fork, or what was forked. */
function relatedRepository(world, repo, owner) {
	const root = repo.parent ?? fullName(repo);
	return Object.values(world.state.repositories).find((other) => other.owner.toLowerCase() === owner.toLowerCase() && (other.parent ?? fullName(other)) === root) ?? null;
}
function splitOnce(text) {
	const at = text.indexOf(":");
	return [text.slice(0, at), text.slice(at + 1)];
}

// actions/rehearsal/acts/workflows.ts
const FOLDER$1 = ".github/workflows";
/** The workflow files of the default branch, by path. A file's number follows from its path. */
async function listWorkflows(world, repo) {
	const { objects } = world.store(repo);
	const commit = await findCommit(world, repo, repo.defaultBranch);
	const folder = commit === null ? null : await entryAt(objects, commit.tree, FOLDER$1);
	const files = (folder === null ? [] : await readTree(objects, folder.sha) ?? []).filter(({ name, mode }) => /\.ya?ml$/.test(name) && mode.startsWith("100"));
	return Promise.all(files.map(async ({ name, sha }) => {
		const path = `${FOLDER$1}/${name}`;
		const text = (await objects.read(sha))?.bytes.toString("utf8") ?? "";
		return {
			id: workflowId(repo, path),
			path,
			name: titleOf$1(text) ?? path
		};
	}));
}
/** The number of a workflow file: the same in every run of the server. */
function workflowId(repo, path) {
	let hash = repo.id;
	for (const character of path) hash = Math.imul(hash, 31) + (character.codePointAt(0) ?? 0) >>> 0;
	return hash;
}
/** A workflow by its number or its file's name. Throws a 404 refusal. */
async function workflowNamed(world, repo, name) {
	const wanted = String(name);
	const found = (await listWorkflows(world, repo)).find(({ id, path }) => String(id) === wanted || path === wanted || path === `${FOLDER$1}/${wanted}`);
	if (found === void 0) throw notFound();
	return found;
}
function titleOf$1(text) {
	try {
		const file = (0, import_dist.parse)(text);
		return isRecord$1(file) && typeof file.name === "string" ? file.name : null;
	} catch {
		return null;
	}
}

// actions/rehearsal/shapes/repository-urls.ts
/** The addresses that stand in every repository, with GitHub's own templates. */
function repositoryUrls(base, name) {
	const api = `${base}/repos/${name}`;
	const html = `${base}/${name}`;
	return {
		html_url: html,
		url: api,
		archive_url: `${api}/{archive_format}{/ref}`,
		assignees_url: `${api}/assignees{/user}`,
		blobs_url: `${api}/git/blobs{/sha}`,
		branches_url: `${api}/branches{/branch}`,
		collaborators_url: `${api}/collaborators{/collaborator}`,
		comments_url: `${api}/comments{/number}`,
		commits_url: `${api}/commits{/sha}`,
		compare_url: `${api}/compare/{base}...{head}`,
		contents_url: `${api}/contents/{+path}`,
		contributors_url: `${api}/contributors`,
		deployments_url: `${api}/deployments`,
		downloads_url: `${api}/downloads`,
		events_url: `${api}/events`,
		forks_url: `${api}/forks`,
		git_commits_url: `${api}/git/commits{/sha}`,
		git_refs_url: `${api}/git/refs{/sha}`,
		git_tags_url: `${api}/git/tags{/sha}`,
		hooks_url: `${api}/hooks`,
		issue_comment_url: `${api}/issues/comments{/number}`,
		issue_events_url: `${api}/issues/events{/number}`,
		issues_url: `${api}/issues{/number}`,
		keys_url: `${api}/keys{/key_id}`,
		labels_url: `${api}/labels{/name}`,
		languages_url: `${api}/languages`,
		merges_url: `${api}/merges`,
		milestones_url: `${api}/milestones{/number}`,
		notifications_url: `${api}/notifications{?since,all,participating}`,
		pulls_url: `${api}/pulls{/number}`,
		releases_url: `${api}/releases{/id}`,
		stargazers_url: `${api}/stargazers`,
		statuses_url: `${api}/statuses/{sha}`,
		subscribers_url: `${api}/subscribers`,
		subscription_url: `${api}/subscription`,
		tags_url: `${api}/tags`,
		teams_url: `${api}/teams`,
		trees_url: `${api}/git/trees{/sha}`,
		git_url: `${html.replace(/^https?:/, "git:")}.git`,
		ssh_url: `ssh://git@${base.replace(/^https?:\/\//, "")}/${name}.git`,
		clone_url: `${html}.git`,
		svn_url: html
	};
}

// actions/rehearsal/shapes/repository.ts
/** A role as the five flags that GitHub shows. */
function permissionsOf$1(role) {
	return {
		admin: includesRole(role, "admin"),
		maintain: includesRole(role, "maintain"),
		push: includesRole(role, "write"),
		triage: includesRole(role, "triage"),
		pull: includesRole(role, "read")
	};
}
/** What every shape of a repository holds. */
function repositoryShape(world, repo) {
	const openIssues = repo.issues.filter((issue) => issue.state === "open").length;
	const forks = Object.values(world.state.repositories).filter((other) => other.parent === fullName(repo)).length;
	return {
		id: repo.id,
		node_id: nodeId("R", repo.id),
		name: repo.name,
		full_name: fullName(repo),
		owner: simpleUser(world, repo.owner),
		private: repo.private,
		description: repo.description,
		fork: repo.parent !== null,
		...repositoryUrls(world.url, fullName(repo)),
		mirror_url: null,
		homepage: null,
		language: null,
		license: null,
		size: 0,
		default_branch: repo.defaultBranch,
		forks_count: forks,
		forks,
		stargazers_count: 0,
		watchers_count: 0,
		watchers: 0,
		open_issues_count: openIssues,
		open_issues: openIssues,
		is_template: false,
		topics: repo.topics,
		has_issues: repo.settings.hasIssues,
		has_projects: false,
		has_wiki: false,
		has_pages: false,
		has_downloads: true,
		has_discussions: false,
		archived: repo.settings.archived,
		disabled: false,
		visibility: repo.private ? "private" : "public",
		pushed_at: repo.pushedAt,
		created_at: repo.createdAt,
		updated_at: repo.updatedAt,
		allow_forking: true,
		web_commit_signoff_required: false,
		custom_properties: {}
	};
}
/** How pull requests may be merged here: shown to who may write. */
function mergeSettings({ settings }) {
	return {
		allow_merge_commit: settings.allowMergeCommit,
		allow_squash_merge: settings.allowSquashMerge,
		allow_rebase_merge: settings.allowRebaseMerge,
		allow_auto_merge: settings.allowAutoMerge,
		allow_update_branch: settings.allowUpdateBranch,
		delete_branch_on_merge: settings.deleteBranchOnMerge,
		use_squash_pr_title_as_default: false,
		squash_merge_commit_title: "COMMIT_OR_PR_TITLE",
		squash_merge_commit_message: "COMMIT_MESSAGES",
		merge_commit_title: "MERGE_MESSAGE",
		merge_commit_message: "PR_TITLE"
	};
}
/** A repository with everything that its own page shows to somebody. */
function fullRepository(world, repo, login) {
	const parent = repo.parent === null ? void 0 : world.state.repositories[repo.parent];
	return {
		...repositoryShape(world, repo),
		...mergeSettings(repo),
		permissions: permissionsOf$1(roleIn(repo, login)),
		network_count: 0,
		subscribers_count: 0,
		temp_clone_token: "",
		...parent === void 0 ? {} : {
			parent: repositoryShape(world, parent),
			source: repositoryShape(world, parent)
		}
	};
}

// actions/rehearsal/rules/checks.ts
/** The newest word of each context on a commit: statuses and check runs alike. */
function checkFacts(statuses, runs, runsAppId) {
	const latest = /* @__PURE__ */ new Map();
	for (const status of statuses.toSorted((left, right) => left.id - right.id)) {
		const outcome = status.state === "error" ? "failure" : status.state;
		latest.set(`status ${status.context}`, {
			context: status.context,
			appId: status.appId,
			outcome
		});
	}
	for (const run of runs.toSorted((left, right) => left.id - right.id)) latest.set(`run ${run.name}`, {
		context: run.name,
		appId: runsAppId,
		outcome: outcomeOf(run)
	});
	return [...latest.values()];
}
function outcomeOf({ status, conclusion }) {
	if (status !== "completed") return "pending";
	return conclusion === "success" || conclusion === "neutral" || conclusion === "skipped" ? "success" : "failure";
}
/** GitHub's sentence for each required check that a commit has not passed. */
function missingChecks(required, facts) {
	return required.flatMap(({ context, appId }) => {
		const own = facts.filter((fact) => fact.context === context && (appId === null || fact.appId === appId));
		if (own.length === 0) return [`Required status check "${context}" is expected.`];
		if (own.some(({ outcome }) => outcome === "failure")) return [`Required status check "${context}" is failing.`];
		if (own.some(({ outcome }) => outcome === "pending")) return [`Required status check "${context}" is pending.`];
		return [];
	});
}
/** One word for all statuses of a commit, as the combined status gives it. */
function combinedState(states) {
	if (states.some((state) => state === "error" || state === "failure")) return "failure";
	return states.length === 0 || states.includes("pending") ? "pending" : "success";
}

// actions/rehearsal/state/find.ts
/** An issue, or a pull request as an issue. Throws a 404 refusal. */
function issueOf(repo, number) {
	return demand(repo.issues.find((issue) => issue.number === Number(number)));
}
function pullOf(repo, number) {
	return demand(repo.pulls.find((pull) => pull.number === Number(number)));
}
/** The pull request of an issue's number, or null where it is an issue only. */
function pullOfIssue(repo, number) {
	return repo.pulls.find((pull) => pull.number === Number(number)) ?? null;
}
function commentOf(repo, id) {
	return demand(repo.comments.find((comment) => comment.id === Number(id)));
}
function reviewOf(repo, pull, id) {
	return demand(repo.reviews.find((review) => review.id === Number(id) && review.pull === Number(pull)));
}
/** A label by name, in any case of letters. */
function findLabel(repo, name) {
	const lower = name.toLowerCase();
	return repo.labels.find((label) => label.name.toLowerCase() === lower) ?? null;
}
function labelOf(repo, name) {
	return demand(findLabel(repo, name) ?? void 0);
}
function demand(found) {
	if (found === void 0) throw notFound();
	return found;
}

// actions/rehearsal/shapes/app.ts
/** The app as whom every job's token speaks, with its number on github.com. */
const ACTIONS_APP_ID = 15368;
/** The user as whom it appears. */
const ACTIONS_BOT = "github-actions[bot]";
/** The user in whose name GitHub itself commits: merges, and edits made in the browser. */
const WEB_FLOW = "web-flow";
const WEB_FLOW_EMAIL = "noreply@github.com";
/** The Actions app, as check runs and comments name it. */
function actionsApp(world) {
	return {
		id: ACTIONS_APP_ID,
		slug: "github-actions",
		node_id: nodeId("A", ACTIONS_APP_ID),
		owner: simpleUser(world, "github"),
		name: "GitHub Actions",
		description: "Automate your workflow from idea to production",
		external_url: "https://help.github.com/en/actions",
		html_url: "https://github.com/apps/github-actions",
		created_at: "2018-07-30T09:30:17Z",
		updated_at: "2019-12-10T19:04:12Z",
		permissions: {
			actions: "write",
			checks: "write",
			contents: "write",
			issues: "write",
			statuses: "write"
		},
		events: [
			"check_run",
			"check_suite",
			"pull_request",
			"push",
			"workflow_dispatch",
			"workflow_run"
		]
	};
}

// actions/rehearsal/shapes/results.ts
function statusBase(world, repo, status) {
	return {
		url: `${world.url}/repos/${fullName(repo)}/statuses/${status.sha}`,
		avatar_url: simpleUser(world, status.creator).avatar_url,
		id: status.id,
		node_id: nodeId("SC", status.id),
		state: status.state,
		description: status.description,
		target_url: status.targetUrl,
		context: status.context,
		created_at: status.createdAt,
		updated_at: status.createdAt
	};
}
function statusShape(world, repo, status) {
	return {
		...statusBase(world, repo, status),
		creator: simpleUser(world, status.creator)
	};
}
/** The newest status of each context of a commit, the newest first. */
function latestStatuses(repo, sha) {
	return [...new Map(repo.statuses.filter((status) => status.sha === sha).map((status) => [status.context, status])).values()].sort((left, right) => right.id - left.id);
}
/** All statuses of a commit as one; `shown` are those of the page. */
function combinedStatus(world, repo, sha, latest, shown) {
	const url = `${world.url}/repos/${fullName(repo)}/commits/${sha}`;
	return {
		state: combinedState(latest.map(({ state }) => state)),
		statuses: shown.map((status) => {
			const base = statusBase(world, repo, status);
			return {
				...base,
				target_url: base.target_url
			};
		}),
		sha,
		total_count: latest.length,
		repository: repositoryShape(world, repo),
		commit_url: url,
		url: `${url}/status`
	};
}
/** The open pull requests of this repository whose head is a commit. */
function pullsAt(world, repo, sha) {
	const api = `${world.url}/repos/${fullName(repo)}`;
	const short = {
		id: repo.id,
		url: api,
		name: repo.name
	};
	return repo.pulls.filter((pull) => pull.head.sha === sha && pull.head.repository === fullName(repo) && issueOf(repo, pull.number).state === "open").map((pull) => ({
		url: `${api}/pulls/${pull.number}`,
		id: pull.id,
		number: pull.number,
		head: {
			ref: pull.head.ref,
			sha: pull.head.sha,
			repo: short
		},
		base: {
			ref: pull.base.ref,
			sha: pull.base.sha,
			repo: short
		}
	}));
}
function checkRunShape(world, repo, run) {
	const url = `${world.url}/repos/${fullName(repo)}/check-runs/${run.id}`;
	const html = `${world.url}/${fullName(repo)}/runs/${run.id}`;
	return {
		id: run.id,
		node_id: nodeId("CR", run.id),
		head_sha: run.sha,
		external_id: run.externalId,
		name: run.name,
		url,
		html_url: html,
		details_url: run.detailsUrl ?? html,
		status: run.status,
		conclusion: run.conclusion,
		started_at: run.startedAt,
		completed_at: run.completedAt,
		output: {
			title: run.title,
			summary: run.summary,
			text: run.text,
			annotations_count: run.annotations.length,
			annotations_url: `${url}/annotations`
		},
		check_suite: { id: run.suite },
		app: actionsApp(world),
		pull_requests: pullsAt(world, repo, run.sha)
	};
}

// actions/rehearsal/shapes/run.ts
/** A run of a workflow, as the runner reported it. */
async function runShape(world, repo, run) {
	const url = `${world.url}/repos/${fullName(repo)}/actions/runs/${run.id}`;
	const workflow = workflowId(repo, run.workflow);
	const head = world.state.repositories[run.headRepository] ?? repo;
	const commit = await readCommit$1(world.store(repo).objects, run.sha);
	return {
		id: run.id,
		node_id: nodeId("WFR", run.id),
		name: run.name,
		display_title: run.title,
		path: run.workflow,
		run_number: run.number,
		run_attempt: run.attempt,
		event: run.event,
		status: run.status,
		conclusion: run.conclusion,
		workflow_id: workflow,
		check_suite_id: run.id,
		check_suite_node_id: nodeId("CS", run.id),
		head_branch: run.branch,
		head_sha: run.sha,
		head_commit: commit === null ? null : shortCommit(world, commit),
		repository: repositoryShape(world, repo),
		head_repository: repositoryShape(world, head),
		head_repository_id: head.id,
		pull_requests: pullsAt(world, repo, run.sha),
		actor: simpleUser(world, run.actor),
		triggering_actor: simpleUser(world, run.actor),
		created_at: run.createdAt,
		updated_at: run.updatedAt,
		run_started_at: run.createdAt,
		url,
		html_url: `${world.url}/${fullName(repo)}/actions/runs/${run.id}`,
		jobs_url: `${url}/jobs`,
		logs_url: `${url}/logs`,
		artifacts_url: `${url}/artifacts`,
		cancel_url: `${url}/cancel`,
		rerun_url: `${url}/rerun`,
		previous_attempt_url: null,
		check_suite_url: `${world.url}/repos/${fullName(repo)}/check-suites/${run.id}`,
		workflow_url: `${world.url}/repos/${fullName(repo)}/actions/workflows/${workflow}`
	};
}
/** A job of a run, with its steps. */
function jobShape(world, repo, run, job) {
	const api = `${world.url}/repos/${fullName(repo)}`;
	return {
		id: job.id,
		node_id: nodeId("J", job.id),
		run_id: run.id,
		run_url: `${api}/actions/runs/${run.id}`,
		run_attempt: run.attempt,
		workflow_name: run.name,
		head_branch: run.branch,
		head_sha: run.sha,
		name: job.name,
		status: job.status,
		conclusion: job.conclusion,
		created_at: run.createdAt,
		started_at: job.startedAt,
		completed_at: job.completedAt,
		steps: job.steps.map((step) => ({
			...step,
			started_at: job.startedAt,
			completed_at: job.completedAt
		})),
		url: `${api}/actions/jobs/${job.id}`,
		html_url: `${world.url}/${fullName(repo)}/actions/runs/${run.id}/job/${job.id}`,
		check_run_url: `${api}/check-runs/${job.id}`,
		labels: ["ubuntu-latest"],
		runner_id: 1,
		runner_name: "embedded",
		runner_group_id: 1,
		runner_group_name: "GitHub Actions"
	};
}

// actions/rehearsal/acts/check-runs.ts
/** One request carries no more annotations than this; further requests add to them. */
const ANNOTATIONS_A_REQUEST = 50;
const TEXT_LIMIT = 65535;
/** A check run after a client said something of it: annotations are added, all else is replaced. */
function checkRunFrom(run, given, now) {
	const annotations = given.output?.annotations ?? [];
	if (annotations.length > ANNOTATIONS_A_REQUEST) throw invalidRequest(`No more than ${ANNOTATIONS_A_REQUEST} items are allowed; ${annotations.length} were supplied.`);
	for (const [field, text] of Object.entries({
		summary: given.output?.summary,
		text: given.output?.text
	})) if ((text ?? "").length > TEXT_LIMIT) throw invalidRequest(`Only ${TEXT_LIMIT} characters are allowed; ${text?.length} were supplied for ${field}.`);
	const status = given.conclusion === void 0 ? given.status ?? run.status : "completed";
	if (status === "completed" && (given.conclusion ?? run.conclusion) === null) throw invalidRequest("\"conclusion\" wasn't supplied.");
	return {
		...run,
		name: given.name ?? run.name,
		externalId: given.external_id ?? run.externalId,
		detailsUrl: given.details_url ?? run.detailsUrl,
		status,
		conclusion: status === "completed" ? given.conclusion ?? run.conclusion : null,
		startedAt: given.started_at ?? run.startedAt,
		completedAt: status === "completed" ? given.completed_at ?? run.completedAt ?? now : null,
		title: given.output?.title ?? run.title,
		summary: given.output?.summary ?? run.summary,
		text: given.output?.text ?? run.text,
		annotations: [...run.annotations, ...annotations.map(annotationFrom)]
	};
}
function annotationFrom(given) {
	return {
		path: given.path,
		startLine: given.start_line,
		endLine: given.end_line,
		startColumn: given.start_column ?? null,
		endColumn: given.end_column ?? null,
		level: given.annotation_level,
		message: given.message,
		title: given.title ?? null,
		rawDetails: given.raw_details ?? null
	};
}
/** The suite of the Actions app on a commit: one for all its runs. */
function suiteOf(world, repo, sha) {
	return repo.checkRuns.find((run) => run.sha === sha)?.suite ?? nextId(world);
}

// actions/rehearsal/rules/active.ts
/** The rules for a branch, without regard to who asks. */
function rulesOf(repository, branch) {
	const protection = ownValue(repository.protections, branch);
	return [...protection === void 0 ? [] : protectionRules(protection), ...activeRulesets(repository, branch).flatMap((ruleset) => ruleset.rules.map((rule) => ({
		origin: "ruleset",
		ruleset: ruleset.id,
		rule
	})))];
}
/** The rules for a branch that this actor cannot pass by. `merging` tells a merge of a pull request from a push. */
function rulesFor(repository, branch, actor, merging) {
	const protection = ownValue(repository.protections, branch);
	const passes = new Set(activeRulesets(repository, branch).filter((ruleset) => bypasses(ruleset, actor, merging)).map((ruleset) => ruleset.id));
	const admin = !actor.isApp && actor.role === "admin" && protection?.enforceAdmins === false;
	return rulesOf(repository, branch).filter(({ origin, ruleset }) => origin === "protection" ? !admin : ruleset === null || !passes.has(ruleset));
}
function activeRulesets(repository, branch) {
	const ref = `refs/heads/${branch}`;
	const covers = (pattern) => {
		if (pattern === "~ALL") return true;
		if (pattern === "~DEFAULT_BRANCH") return branch === repository.defaultBranch;
		return globExpression(pattern).test(ref);
	};
	return repository.rulesets.filter((ruleset) => ruleset.enforcement === "active" && ruleset.include.some(covers) && !ruleset.exclude.some(covers));
}
/** A pattern of GitHub's (fnmatch): `*` stays within a folder, `**` does not. Linear: no nested repetition. */
function globExpression(pattern) {
	const source = pattern.replace(/[.+^${}()|[\]\\]/g, "\\$&").replace(/\*\*\/?|\*|\?/g, (mark) => mark.startsWith("**") ? ".*" : mark === "*" ? "[^/]*" : "[^/]");
	return new RegExp(`^${source}$`);
}
function protectionRules(protection) {
	return [
		...protection.lockBranch ? [{ type: "locked" }] : [],
		...protection.restrictions === null ? [] : [{
			type: "restricted",
			users: protection.restrictions.users
		}],
		...protection.allowDeletions ? [] : [{ type: "deletion" }],
		...protection.allowForcePushes ? [] : [{ type: "non_fast_forward" }],
		...protection.linearHistory ? [{ type: "required_linear_history" }] : [],
		...protection.reviews === null ? [] : [pullRequestRule(protection.reviews)],
		...protection.requiredStatusChecks === null ? [] : [{
			type: "required_status_checks",
			...protection.requiredStatusChecks
		}]
	].map((rule) => ({
		origin: "protection",
		ruleset: null,
		rule
	}));
}
function pullRequestRule(requirement) {
	return {
		type: "pull_request",
		requirement,
		methods: [
			"merge",
			"squash",
			"rebase"
		]
	};
}
/** The numbers by which rulesets name roles. */
const ROLE_NUMBERS = {
	2: "maintain",
	4: "write",
	5: "admin"
};
function bypasses(ruleset, actor, merging) {
	if (actor.isApp) return false;
	return ruleset.bypass.some(({ actorId, actorType, mode }) => {
		if (mode === "pull_request" && !merging) return false;
		if (actorType === "User") return actorId === actor.id;
		if (actorType !== "RepositoryRole" || actorId === null) return false;
		const role = ROLE_NUMBERS[actorId];
		return role !== void 0 && includesRole(actor.role, role);
	});
}

// actions/rehearsal/shapes/commit.ts
const person = (signature) => ({
	name: signature.name,
	email: signature.email,
	date: signatureTime(signature)
});
/** GitHub signs what it commits itself; nothing else is signed here. */
function verification({ committer }) {
	const signed = committer.email === WEB_FLOW_EMAIL;
	return {
		verified: signed,
		reason: signed ? "valid" : "unsigned",
		signature: null,
		payload: null,
		verified_at: null
	};
}
/** The account of a commit's author or committer, as far as its address belongs to one. */
function accountOf(world, { email }) {
	const user = userOfEmail(world, email);
	return user === null ? null : simpleUser(world, user.login);
}
/** A commit as the git data routes show it. */
function gitCommit(world, repo, commit) {
	const api = `${world.url}/repos/${fullName(repo)}/git`;
	const html = `${world.url}/${fullName(repo)}/commit`;
	return {
		sha: commit.sha,
		node_id: nodeId("C", commit.sha),
		url: `${api}/commits/${commit.sha}`,
		html_url: `${html}/${commit.sha}`,
		author: person(commit.author),
		committer: person(commit.committer),
		tree: {
			sha: commit.tree,
			url: `${api}/trees/${commit.tree}`
		},
		message: commit.message.replace(/\n$/, ""),
		parents: commit.parents.map((sha) => ({
			sha,
			url: `${api}/commits/${sha}`,
			html_url: `${html}/${sha}`
		})),
		verification: verification(commit)
	};
}
/** A commit as lists and comparisons show it: without its files. */
function commitShape(world, repo, commit) {
	const api = `${world.url}/repos/${fullName(repo)}`;
	const html = `${world.url}/${fullName(repo)}/commit`;
	return {
		sha: commit.sha,
		node_id: nodeId("C", commit.sha),
		url: `${api}/commits/${commit.sha}`,
		html_url: `${html}/${commit.sha}`,
		comments_url: `${api}/commits/${commit.sha}/comments`,
		commit: {
			url: `${api}/git/commits/${commit.sha}`,
			author: person(commit.author),
			committer: person(commit.committer),
			message: commit.message.replace(/\n$/, ""),
			comment_count: 0,
			tree: {
				sha: commit.tree,
				url: `${api}/git/trees/${commit.tree}`
			},
			verification: verification(commit)
		},
		author: accountOf(world, commit.author),
		committer: accountOf(world, commit.committer),
		parents: commit.parents.map((sha) => ({
			sha,
			url: `${api}/commits/${sha}`,
			html_url: `${html}/${sha}`
		}))
	};
}
/** A changed file as pull requests, commits and comparisons show it. */
function diffEntry(world, repo, head, file) {
	const path = encodePath(file.filename);
	const name = fullName(repo);
	return {
		sha: file.sha,
		filename: file.filename,
		status: file.status,
		additions: file.additions,
		deletions: file.deletions,
		changes: file.additions + file.deletions,
		blob_url: `${world.url}/${name}/blob/${head}/${path}`,
		raw_url: `${world.url}/${name}/raw/${head}/${path}`,
		contents_url: `${world.url}/repos/${name}/contents/${path}?ref=${head}`,
		...file.previousFilename === void 0 ? {} : { previous_filename: file.previousFilename },
		...file.patch === void 0 ? {} : { patch: file.patch }
	};
}
/** A path as it stands in an address. */
function encodePath(path) {
	return path.split("/").map(encodeURIComponent).join("/");
}

// actions/rehearsal/acts/tell-results.ts
/** A status event names no more branches than this. */
const BRANCHES_SHOWN = 10;
/** Says that a commit has a new status. */
async function tellStatus(world, repo, cause, status) {
	const commit = await commitNamed(world, repo, status.sha);
	const heads = (await listRefs(world.store(repo).git, "refs/heads/")).filter(({ sha }) => sha === status.sha);
	world.emit("status", repo, cause, {
		id: status.id,
		sha: status.sha,
		name: fullName(repo),
		avatar_url: simpleUser(world, status.creator).avatar_url,
		target_url: status.targetUrl,
		context: status.context,
		description: status.description,
		state: status.state,
		commit: commitShape(world, repo, commit),
		branches: heads.slice(0, BRANCHES_SHOWN).map(({ name, sha }) => ({
			name: name.slice(11),
			commit: {
				sha,
				url: `${world.url}/repos/${fullName(repo)}/commits/${sha}`
			},
			protected: rulesOf(repo, name.slice(11)).length > 0
		})),
		created_at: status.createdAt,
		updated_at: status.createdAt
	});
}
/** Says that a check run came or ended. */
async function tellCheckRun(world, repo, cause, run, action) {
	const branch = (await listRefs(world.store(repo).git, "refs/heads/")).find(({ sha }) => sha === run.sha)?.name.slice(11) ?? null;
	const time = run.startedAt ?? world.clock.stamp();
	world.emit("check_run", repo, cause, {
		action,
		check_run: {
			...checkRunShape(world, repo, run),
			check_suite: {
				id: run.suite,
				node_id: nodeId("CS", run.suite),
				head_branch: branch,
				head_sha: run.sha,
				status: run.status,
				conclusion: run.conclusion,
				url: `${world.url}/repos/${fullName(repo)}/check-suites/${run.suite}`,
				before: null,
				after: run.sha,
				pull_requests: pullsAt(world, repo, run.sha),
				app: actionsApp(world),
				created_at: time,
				updated_at: time
			}
		}
	});
}

// actions/rehearsal/acts/report-run.ts
/**
* Takes in what a runner reports of a run: the run itself, a check run on its head for each job, under the job's own
* number, and the events that tell of what is new.
*/
async function reportRun(world, repo, reported) {
	const { runs } = repo.actions;
	const run = structuredClone(reported);
	const at = runs.findIndex(({ id }) => id === run.id);
	const before = at === -1 ? null : runs[at];
	runs.splice(at === -1 ? runs.length : at, 1, run);
	const cause = {
		login: run.actor,
		token: "server",
		run: run.id
	};
	for (const job of run.jobs) {
		if ((before?.jobs.find(({ id }) => id === job.id))?.status === job.status) continue;
		await keepCheckRun(world, repo, run, job, cause);
		world.emit("workflow_job", repo, cause, {
			action: job.status,
			workflow_job: jobShape(world, repo, run, job)
		});
	}
	if (before?.status === run.status && before.attempt === run.attempt) return;
	const action = run.status === "queued" ? "requested" : run.status;
	world.emit("workflow_run", repo, cause, {
		action,
		...await runFields(world, repo, run)
	});
}
/** What a `workflow_run` event says of a run. */
async function runFields(world, repo, run) {
	const id = workflowId(repo, run.workflow);
	const base = `${world.url}/repos/${repo.owner}/${repo.name}`;
	const html = `${world.url}/${repo.owner}/${repo.name}`;
	return {
		workflow: {
			id,
			node_id: nodeId("W", id),
			name: run.name,
			path: run.workflow,
			state: "active",
			created_at: repo.createdAt,
			updated_at: repo.updatedAt,
			url: `${base}/actions/workflows/${id}`,
			html_url: `${html}/blob/${repo.defaultBranch}/${run.workflow}`,
			badge_url: `${html}/workflows/${encodeURIComponent(run.name)}/badge.svg`
		},
		workflow_run: await runShape(world, repo, run)
	};
}
async function keepCheckRun(world, repo, run, job, cause) {
	const at = repo.checkRuns.findIndex(({ id }) => id === job.id);
	const check = {
		id: job.id,
		sha: run.sha,
		name: job.name,
		suite: suiteOf(world, repo, run.sha),
		externalId: null,
		detailsUrl: jobShape(world, repo, run, job).html_url,
		status: job.status,
		conclusion: job.conclusion,
		startedAt: job.startedAt,
		completedAt: job.completedAt,
		title: null,
		summary: null,
		text: null,
		annotations: structuredClone(job.annotations ?? [])
	};
	repo.checkRuns.splice(at === -1 ? repo.checkRuns.length : at, 1, check);
	if (at === -1) await tellCheckRun(world, repo, cause, check, "created");
	if (check.status === "completed") await tellCheckRun(world, repo, cause, check, "completed");
}

// actions/rehearsal/runner/events/run-event.ts
/** A run as the embedded GitHub keeps it, for everybody who asks its API. */
function runStateOf(record) {
	const { id, number, attempt, workflow, name, title, event, actor, status, conclusion } = record;
	return {
		id,
		number,
		attempt,
		workflow,
		name,
		title,
		event,
		actor,
		status,
		conclusion,
		branch: record.headBranch,
		sha: record.headSha,
		headRepository: record.headRepository,
		createdAt: record.createdAt,
		updatedAt: record.updatedAt,
		jobs: record.jobs.map((job) => ({
			id: job.id,
			name: job.name,
			status: job.status,
			conclusion: job.conclusion,
			startedAt: job.startedAt ?? record.createdAt,
			completedAt: job.completedAt,
			steps: structuredClone(job.steps),
			annotations: job.annotations.map(annotationState)
		}))
	};
}
/** One without a place stands at the workflow's folder, as on GitHub. */
function annotationState(annotation) {
	const { level, message, title, file, line, endLine, column, endColumn } = annotation;
	const startLine = line ?? 1;
	return {
		path: file ?? ".github",
		startLine,
		endLine: endLine ?? startLine,
		startColumn: column,
		endColumn,
		level,
		message,
		title,
		rawDetails: null
	};
}
/** What tells of a run: `workflow_run` events are made by GitHub itself, whoever caused the run. */
function tellRun(record, action, cause) {
	const { repository, name, actor, id, headBranch } = record;
	const branch = cause.payload.repository?.default_branch;
	return {
		repository,
		event: "workflow_run",
		action,
		payload: {
			action,
			workflow_run: {
				name,
				head_branch: headBranch
			}
		},
		cause: {
			login: actor,
			token: "server",
			run: id
		},
		depth: (cause.depth ?? 0) + 1,
		...branch === void 0 ? {} : { defaultBranch: branch },
		run: runStateOf(record)
	};
}
/**
* Puts in what GitHub names in every payload, where it is not there yet: the repository, who did it, and the whole of
* the run that an event tells of.
*/
async function completePayload(github, repository, happening) {
	const { payload, cause, run } = happening;
	if (payload.repository !== void 0 && payload.sender !== void 0) return happening;
	const { state } = await github.snapshot();
	const known = state.repositories[happening.repository];
	if (known === void 0) throw new Error(`There is no repository ${happening.repository}.`);
	const world = {
		state,
		url: github.url,
		clock: github.clock,
		store: () => repository
	};
	const { permissions: _, temp_clone_token: __, ...shape } = fullRepository(world, known, null);
	return {
		...happening,
		payload: {
			...payload,
			...run === void 0 ? {} : await runFields(world, known, run),
			repository: shape,
			sender: simpleUser(world, cause.login)
		}
	};
}

// actions/rehearsal/git/merge.ts
/** The tree of git's own merge of two commits, or null where they conflict. */
async function mergeTree(git, ours, theirs) {
	try {
		return (await git.text([
			"merge-tree",
			"--write-tree",
			"--allow-unrelated-histories",
			ours,
			theirs
		])).split("\n")[0] ?? null;
	} catch (error) {
		if (error instanceof GitError && error.exitCode === 1) return null;
		throw error;
	}
}
/** A merge commit of two commits, or null where they conflict. Moves no ref. */
async function joinCommits(git, objects, join) {
	const tree = await mergeTree(git, join.base, join.head);
	if (tree === null) return null;
	return writeCommit(objects, {
		...join,
		tree,
		parents: [join.base, join.head]
	});
}
/** One commit on the base with everything that the head changed, or null where they conflict. */
async function squashCommits(git, objects, join) {
	const tree = await mergeTree(git, join.base, join.head);
	if (tree === null) return null;
	return writeCommit(objects, {
		...join,
		tree,
		parents: [join.base]
	});
}
/** The head's own commits again, one after the other on the base; null where one of them conflicts. */
async function rebaseCommits(git, objects, { base, head, committer }) {
	let tip = base;
	for (const sha of await listRevisions(git, {
		from: [head, `^${base}`],
		oldestFirst: true
	})) {
		const commit = await readCommit$1(objects, sha);
		if (commit === null || commit.parents.length > 1) continue;
		const tree = await pickTree(git, objects, tip, commit);
		if (tree === null) return null;
		tip = await writeCommit(objects, {
			...commit,
			tree,
			parents: [tip],
			committer
		});
	}
	return tip;
}
/**
* The tree of one commit's change on another commit. `merge-tree` of git 2.39 takes no merge base of the caller's, so
* the tip's tree gets a commit whose only parent is the picked commit's parent: that is then the base of the two.
*/
async function pickTree(git, objects, tip, commit) {
	const onto = await readCommit$1(objects, tip);
	if (onto === null) return null;
	const parent = commit.parents[0];
	const parents = parent === void 0 ? [] : [parent];
	return mergeTree(git, await writeCommit(objects, {
		...onto,
		parents,
		message: "stand-in for a merge base"
	}), commit.sha);
}

// actions/rehearsal/runner/events/source.ts
/** Who writes a test merge: not a person, so that it brings nobody in. */
const MERGER = {
	name: "GitHub",
	email: "noreply@github.com",
	seconds: 0,
	zone: "+0000"
};
/** Finds the commit for what happened, as GitHub would; null where there is none (a deletion, a conflict). */
async function sourceOf(repository, happening, defaultBranch) {
	switch (commitSource(happening.event)) {
		case "pushed": return pushedSource(repository, happening);
		case "chosen": return branchSource(repository, happening.payload.ref ?? defaultBranch);
		case "merge": return mergeSource(repository, happening);
		default: return aboutPull(await branchSource(repository, defaultBranch), happening);
	}
}
/** `pull_request_target` runs the default branch's file and is shown at the pull request's head all the same. */
function aboutPull(source, { event, payload }) {
	const pull = event === "pull_request_target" ? payload.pull_request : void 0;
	if (source === null || pull === void 0) return source;
	return {
		...source,
		headSha: pull.head.sha,
		headBranch: pull.head.ref,
		headRepository: pull.head.repo?.full_name ?? source.headRepository
	};
}
function pushedSource({ name }, { payload }) {
	const { after = "", ref, deleted } = payload;
	if (deleted === true || typeof ref !== "string") return null;
	return {
		commit: after,
		ref,
		headSha: after,
		headBranch: ref.replace(/^refs\/(heads|tags)\//, ""),
		headRepository: name,
		fromFork: false
	};
}
async function branchSource(repository, chosen) {
	const isTag = chosen.startsWith("refs/tags/");
	const ref = chosen.startsWith("refs/") ? chosen : `refs/heads/${chosen}`;
	const commit = (await repository.objects.find(`${ref}^{commit}`))?.sha ?? null;
	if (commit === null) return null;
	return {
		commit,
		ref,
		headSha: commit,
		headBranch: ref.replace(isTag ? /^refs\/tags\// : /^refs\/heads\//, ""),
		headRepository: repository.name,
		fromFork: false
	};
}
async function mergeSource(repository, { payload }) {
	const pull = payload.pull_request;
	if (pull === void 0) return null;
	const merged = pull.merged === true ? pull.merge_commit_sha ?? null : null;
	const commit = merged ?? await testMerge$1(repository, pull.base.ref, pull.head.sha, pull.number);
	if (commit === null) return null;
	return {
		commit,
		ref: merged === null ? `refs/pull/${pull.number}/merge` : `refs/heads/${pull.base.ref}`,
		headSha: pull.head.sha,
		headBranch: pull.head.ref,
		headRepository: pull.head.repo?.full_name ?? repository.name,
		fromFork: isFromFork(payload)
	};
}
/** The pull request's merge commit, made from the two hashes: the ref of that name may be stale. */
async function testMerge$1({ git, objects, tip }, baseBranch, head, number) {
	const base = await tip(baseBranch);
	const commit = await readCommit$1(objects, head);
	if (base === null || commit === null) return null;
	const when = {
		...MERGER,
		seconds: commit.committer.seconds
	};
	const message = `Merge ${head} into ${base} for pull request ${number}\n`;
	return joinCommits(git, objects, {
		base,
		head,
		message,
		author: when,
		committer: when
	});
}

// actions/rehearsal/runner/events/filters.ts
/**
* A filter pattern of GitHub's: `*` stops at a slash, `**` does not, `?` and `+` repeat what stands before them,
* `[]` holds characters. (docs.github.com, "Filter pattern cheat sheet")
*/
function patternOf$1(pattern) {
	let source = "";
	for (let at = 0; at < pattern.length; at += 1) {
		const sign = pattern[at];
		if (pattern.startsWith("**/", at)) {
			source += "(?:.*/)?";
			at += 2;
		} else if (pattern.startsWith("**", at)) {
			source += ".*";
			at += 1;
		} else if (sign === "*") source += "[^/]*";
		else if (sign === "?" || sign === "+") source += sign;
		else if (sign === "[" && pattern.includes("]", at)) {
			const end = pattern.indexOf("]", at);
			source += pattern.slice(at, end + 1).replaceAll("\\", "\\\\");
			at = end;
		} else if (sign === "\\" && at + 1 < pattern.length) {
			at += 1;
			source += literal(pattern[at]);
		} else source += literal(sign);
	}
	return new RegExp(`^${source}$`, "s");
}
const literal = (text) => text.replace(/[-/\\^$*+?.()|[\]{}]/g, "\\$&");
/** Whether a list of patterns takes a name: the last pattern that fits decides, `!` in front refuses. */
function takes(patterns, name) {
	let taken = false;
	for (const pattern of patterns) {
		const refuses = pattern.startsWith("!");
		if (patternOf$1(refuses ? pattern.slice(1) : pattern).test(name)) taken = !refuses;
	}
	return taken;
}
/** Whether a name passes a pair of lists such as `branches` and `branches-ignore`; without any list everything does. */
function passes(name, wanted, ignored) {
	if (wanted !== void 0) return takes(wanted, name);
	return ignored === void 0 || !takes(ignored, name);
}
/** Whether any of the changed files passes `paths`, or any stands outside `paths-ignore`. */
function passesPaths(files, wanted, ignored) {
	if (wanted === void 0 && ignored === void 0) return true;
	return files.some((file) => passes(file, wanted, ignored));
}

// actions/rehearsal/runner/events/triggers.ts
/** Whether a workflow file starts on what happened: its event, its types and all its filters. */
async function isTriggered(file, happening, facts) {
	const filter = Object.hasOwn(file.events, happening.event) ? file.events[happening.event] : void 0;
	if (filter === void 0) return false;
	const types = typesOf(happening.event, filter.types);
	if (happening.event !== "workflow_dispatch" && types !== null && !typeFits(types, happening)) return false;
	if (happening.event === "schedule") return hasSchedule(file.path, filter, happening);
	if (happening.event === "workflow_dispatch") return isChosen(file, happening);
	if (happening.event === "workflow_run" && !runFits(filter, happening)) return false;
	if (!refFits(filter, happening)) return false;
	if (filter.paths === void 0 && filter["paths-ignore"] === void 0) return true;
	if (happening.event === "push" && happening.payload.ref?.startsWith("refs/tags/") === true) return true;
	return passesPaths(await facts.changedFiles(), filter.paths, filter["paths-ignore"]);
}
function typeFits(types, { event, action }) {
	return event === "repository_dispatch" ? takes(types, action ?? "") : types.includes(action ?? "");
}
function hasSchedule(path, filter, { cron }) {
	return (filter.schedules ?? []).some((schedule) => path === cron?.workflow && schedule.cron === cron.cron && schedule.timezone === cron.timezone);
}
function isChosen(file, { payload }) {
	const chosen = typeof payload.workflow === "string" ? payload.workflow : payload.workflow?.path ?? "";
	return chosen === file.path || `.github/workflows/${chosen}` === file.path;
}
function runFits(filter, { payload }) {
	const run = payload.workflow_run;
	if (filter.workflows !== void 0 && !takes(filter.workflows, run?.name ?? "")) return false;
	return passes(run?.head_branch ?? "", filter.branches, filter["branches-ignore"]);
}
function refFits(filter, { event, payload }) {
	if (event === "push") return pushFits(filter, payload.ref ?? "");
	if (event === "pull_request" || event === "pull_request_target") return passes(payload.pull_request?.base.ref ?? "", filter.branches, filter["branches-ignore"]);
	return true;
}
/** A file that names branches only does not start on tags, and the other way round. */
function pushFits(filter, ref) {
	const namesBranches = filter.branches !== void 0 || filter["branches-ignore"] !== void 0;
	const namesTags = filter.tags !== void 0 || filter["tags-ignore"] !== void 0;
	const isTag = ref.startsWith("refs/tags/");
	const name = ref.replace(/^refs\/(heads|tags)\//, "");
	if (isTag) return namesTags ? passes(name, filter.tags, filter["tags-ignore"]) : !namesBranches;
	return namesBranches ? passes(name, filter.branches, filter["branches-ignore"]) : !namesTags;
}

// actions/rehearsal/runner/refusal-words.ts
/**
* What a thrown error says to the author of a workflow file: an expression that cannot be read, an action that is not
* there, something that is not served. A mistake in this program's own code is thrown on.
*/
function refusalWords(error) {
	if (error instanceof TypeError || error instanceof ReferenceError || !(error instanceof Error)) throw error;
	return error.message;
}

// actions/rehearsal/clock.ts
/** Makes a clock that runs from an instant on (default: this machine's time), or stands still until it is set. */
function createClock(options = {}, machine = Date.now) {
	let base = options.now === void 0 ? machine() : instantOf(options.now);
	let since = machine();
	const now = () => options.frozen === true ? base : base + (machine() - since);
	const set = (instant) => {
		base = instantOf(instant);
		since = machine();
	};
	return {
		now,
		stamp: () => stampOf(now()),
		set,
		advance: (milliseconds) => set(now() + milliseconds)
	};
}
/** An instant as GitHub writes it. */
function stampOf(milliseconds) {
	return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}
function instantOf(instant) {
	const milliseconds = typeof instant === "number" ? instant : Date.parse(instant);
	if (!Number.isFinite(milliseconds)) throw new RangeError(`${instant} is not an instant like 2026-11-16T09:00:00Z.`);
	return milliseconds;
}

// actions/rehearsal/runner/parse/unsupported.ts
const JOB_KEYS = /* @__PURE__ */ new Set([
	"name",
	"needs",
	"if",
	"runs-on",
	"permissions",
	"environment",
	"concurrency",
	"outputs",
	"env",
	"defaults",
	"steps",
	"timeout-minutes",
	"strategy",
	"continue-on-error"
]);
const STEP_KEYS = /* @__PURE__ */ new Set([
	"id",
	"if",
	"name",
	"uses",
	"run",
	"with",
	"env",
	"shell",
	"working-directory",
	"continue-on-error",
	"timeout-minutes"
]);
const SHELLS = /* @__PURE__ */ new Set(["bash", "sh"]);
/**
* What a workflow file asks for and the embedded runner has not: named, so that nothing is run in another way than on
* GitHub. Empty for a file that it runs as written.
*/
function unsupported(file) {
	const found = [...concurrencyFaults(file.concurrency, "the workflow"), ...defaultsFaults(file.defaults, "the workflow")];
	for (const job of file.jobs) {
		const place = `job ${job.id}`;
		for (const key of Object.keys(job.written)) if (!JOB_KEYS.has(key)) found.push(`\`${key}\` in ${place}`);
		found.push(...runsOnFaults(job.written["runs-on"], place), ...concurrencyFaults(job.written.concurrency, place), ...defaultsFaults(job.written.defaults ?? {}, place), ...listOf(job.written.steps).flatMap((step, index) => stepFaults(mapOf(step), `step ${index + 1} of ${place}`)));
	}
	return found;
}
function runsOnFaults(runsOn, place) {
	const labels = typeof runsOn === "string" ? [runsOn] : listOf(runsOn);
	if (labels.length === 0) return runsOn === void 0 ? [] : [`\`runs-on\` by group in ${place}`];
	return labels.filter((label) => typeof label !== "string" || !/^ubuntu-|\$\{\{/.test(label)).map((label) => `\`runs-on: ${String(label)}\` in ${place} (only ubuntu-*)`);
}
function concurrencyFaults(concurrency, place) {
	const { queue, "cancel-in-progress": cancel } = mapOf(concurrency);
	return queue === "max" && cancel !== void 0 && cancel !== false ? [`\`queue: max\` together with \`cancel-in-progress\` in ${place}, which GitHub refuses`] : [];
}
function defaultsFaults(defaults, place) {
	const { shell } = mapOf(mapOf(defaults).run);
	return shell === void 0 || SHELLS.has(String(shell)) ? [] : [`\`shell: ${String(shell)}\` in the defaults of ${place} (only bash and sh)`];
}
function stepFaults(step, place) {
	const found = Object.keys(step).filter((key) => !STEP_KEYS.has(key)).map((key) => `\`${key}\` in ${place}`);
	if (step.shell !== void 0 && !SHELLS.has(String(step.shell))) found.push(`\`shell: ${String(step.shell)}\` in ${place} (only bash and sh)`);
	if (typeof step.uses === "string" && usesKind(step.uses) === null) found.push(`\`uses: ${step.uses}\` in ${place}`);
	return found;
}
/** How a `uses` is served: an action of this repository, the checkout that the runner does itself, or not at all. */
function usesKind(uses) {
	if (/^\$\/[^@]+$/.test(uses)) return "commit";
	if (/^\.\/[^@]+$/.test(uses)) return "workspace";
	return /^actions\/checkout@[^\s]+$/.test(uses) ? "checkout" : null;
}

// actions/rehearsal/runner/plan/github-context.ts
/** The parts of the `github` context that a run's first look at a file may use: all but the job's own. */
function githubContext(run) {
	const { happening, source, file } = run;
	const { repository, pull_request: pull } = happening.payload;
	const [owner = "", name = ""] = happening.repository.split("/");
	const isTag = source.ref.startsWith("refs/tags/");
	const isPull = pull !== void 0 && happening.event.startsWith("pull_request");
	return {
		actor: run.actor,
		actor_id: String(happening.payload.sender?.id ?? ""),
		api_url: run.url,
		base_ref: isPull ? pull.base.ref : "",
		event_name: happening.event,
		graphql_url: `${run.url}/graphql`,
		head_ref: isPull ? pull.head.ref : "",
		ref: source.ref,
		ref_name: source.ref.replace(/^refs\/(heads|tags|pull)\//, ""),
		ref_protected: "false",
		ref_type: isTag ? "tag" : "branch",
		repository: `${owner}/${name}`,
		repository_id: String(repository?.id ?? ""),
		repository_owner: owner,
		repository_owner_id: String(repository?.owner.id ?? ""),
		retention_days: "90",
		run_attempt: String(run.attempt),
		run_id: String(run.id),
		run_number: String(run.number),
		server_url: run.url,
		sha: source.commit,
		triggering_actor: run.triggeringActor,
		workflow: file.name,
		workflow_ref: `${owner}/${name}/${file.path}@${source.ref}`,
		workflow_sha: source.commit
	};
}

// actions/rehearsal/runner/plan/inputs.ts
/** The `inputs` context of a dispatched workflow: what was given, else the file's defaults, in the types it names. */
function inputsOf$2({ file, happening }) {
	if (happening.event !== "workflow_dispatch") return {};
	const given = happening.payload.inputs ?? {};
	return Object.fromEntries(Object.entries(file.events.workflow_dispatch?.inputs ?? {}).map(([name, input]) => {
		const value = Object.hasOwn(given, name) ? given[name] : input.default ?? null;
		if (input.type === "boolean") return [name, value === true || value === "true"];
		if (input.type === "number") return [name, Number(value ?? 0)];
		return [name, value === null ? "" : String(value)];
	}));
}

// actions/rehearsal/runner/plan/job-graph.ts
/** What the status functions say in a job's `if`: success asks for all it needs, failure looks at all before it. */
function statusBefore(job, jobs, results, cancelled) {
	const before = ancestorsOf(job, jobs);
	return {
		success: !cancelled && job.needs.every((id) => results.get(id)?.result === "success"),
		failure: [...before].some((id) => results.get(id)?.result === "failure"),
		cancelled
	};
}
function ancestorsOf(job, jobs) {
	const found = /* @__PURE__ */ new Set();
	const open = [...job.needs];
	for (let id = open.pop(); id !== void 0; id = open.pop()) {
		if (found.has(id)) continue;
		found.add(id);
		open.push(...jobs.find((other) => other.id === id)?.needs ?? []);
	}
	return found;
}
/** What several jobs come to: of a run's jobs, or of one matrix. */
function together(conclusions) {
	if (conclusions.includes("failure")) return "failure";
	if (conclusions.includes("cancelled")) return "cancelled";
	return conclusions.length > 0 && conclusions.every((conclusion) => conclusion === "skipped") ? "skipped" : "success";
}

// actions/rehearsal/runner/plan/matrix.ts
/** GitHub makes no more jobs of one matrix. */
const MOST_JOBS = 256;
/**
* The combinations of a matrix whose expressions are evaluated: every value of each axis with every other, without
* what `exclude` names, with what `include` adds (docs.github.com, "Expanding or adding matrix configurations").
* Throws RangeError beyond 256 of them.
*/
function combinationsOf(matrix) {
	const { include, exclude, ...axes } = mapOf(matrix);
	const excluded = listOf(exclude).map(mapOf);
	const combinations = included(Object.entries(axes).reduce((sofar, [axis, values]) => sofar.flatMap((combination) => listOf(values).map((value) => ({
		...combination,
		[axis]: value
	}))), Object.keys(axes).length === 0 ? [] : [{}]).filter((combination) => !excluded.some((pattern) => agrees(combination, pattern))), Object.keys(axes), listOf(include).map(mapOf));
	if (combinations.length > MOST_JOBS) throw new RangeError(`The matrix makes ${combinations.length} jobs; GitHub takes ${MOST_JOBS}.`);
	return combinations;
}
/** An entry of `include` is added to each combination whose own values it leaves alone, else it is one of its own. */
function included(base, axes, entries) {
	const extra = [];
	const widened = base.map((combination) => ({ ...combination }));
	for (const entry of entries) {
		const own = Object.fromEntries(Object.entries(entry).filter(([key]) => axes.includes(key)));
		const fitting = widened.filter((_, index) => agrees(base[index], own));
		if (fitting.length === 0) extra.push({ ...entry });
		for (const combination of fitting) Object.assign(combination, entry);
	}
	return [...widened, ...extra];
}
function agrees(combination, pattern) {
	return Object.entries(pattern).every(([key, value]) => JSON.stringify(combination[key]) === JSON.stringify(value));
}

// actions/rehearsal/runner/job/job-state.ts
/** GitHub shows so many annotations of each kind for one step (REL-15). */
const MOST_ANNOTATIONS = 10;
/** Adds an annotation to a job, unless the step has made ten of its kind already. */
function annotate(job, counts, annotation) {
	const made = (counts.get(annotation.level) ?? 0) + 1;
	counts.set(annotation.level, made);
	if (made > MOST_ANNOTATIONS) return;
	job.record.annotations.push({
		...annotation,
		message: job.masks.hide(annotation.message)
	});
}
/** An annotation without a place in a file. */
function plainAnnotation(level, message) {
	return {
		level,
		message,
		title: null,
		file: null,
		line: null,
		endLine: null,
		column: null,
		endColumn: null
	};
}

// actions/rehearsal/runner/job/environment.ts
/** What a person may have in the environment of this machine and a step must not: everything but these. */
const KEPT = [
	"PATH",
	"LANG",
	"LC_ALL",
	"TZ",
	"SSL_CERT_FILE",
	"SSL_CERT_DIR",
	"NODE_EXTRA_CA_CERTS"
];
/** The `GITHUB_` variables that a hosted runner sets from the github context. */
const FROM_CONTEXT = [
	"actor",
	"actor_id",
	"api_url",
	"base_ref",
	"event_name",
	"graphql_url",
	"head_ref",
	"job",
	"ref",
	"ref_name",
	"ref_protected",
	"ref_type",
	"repository",
	"repository_id",
	"repository_owner",
	"repository_owner_id",
	"retention_days",
	"run_attempt",
	"run_id",
	"run_number",
	"server_url",
	"sha",
	"triggering_actor",
	"workflow",
	"workflow_ref",
	"workflow_sha",
	"workspace"
];
/** The `runner` context: a hosted Linux machine. */
function runnerContext(room) {
	return {
		name: "GitHub Actions 1",
		os: "Linux",
		arch: process.arch === "arm64" ? "ARM64" : "X64",
		environment: "github-hosted",
		temp: room.temp,
		tool_cache: room.tools
	};
}
/** The environment of a job's every step before the workflow's own `env`, as a hosted runner gives it. */
function runnerEnvironment(github, room) {
	const runner = runnerContext(room);
	const kept = KEPT.flatMap((name) => process.env[name] === void 0 ? [] : [[name, process.env[name]]]);
	return {
		...Object.fromEntries(kept),
		CI: "true",
		HOME: room.home,
		GITHUB_ACTIONS: "true",
		GITHUB_EVENT_PATH: room.eventPath,
		...Object.fromEntries(FROM_CONTEXT.map((name) => [`GITHUB_${name.toUpperCase()}`, String(github[name])])),
		...Object.fromEntries(Object.entries(runner).map(([name, value]) => [`RUNNER_${name.toUpperCase()}`, value])),
		RUNNER_WORKSPACE: path.dirname(room.workspace),
		PATH: [path.dirname(process.execPath), process.env.PATH ?? ""].join(path.delimiter)
	};
}

// actions/rehearsal/runner/job/masks.ts
/** Makes the masks of one job, with the secrets that it starts with. */
function createMasks(secrets) {
	const hidden = /* @__PURE__ */ new Set();
	const add = (value) => {
		for (const part of [value, ...value.split(/\r?\n/)]) if (part.trim() !== "") hidden.add(part);
	};
	for (const secret of secrets) add(secret);
	const inOrder = () => [...hidden].sort((left, right) => right.length - left.length);
	return {
		add,
		hide: (text) => inOrder().reduce((sofar, value) => sofar.replaceAll(value, "***"), text),
		holds: (text) => [...hidden].some((value) => text.includes(value))
	};
}

// actions/rehearsal/runner/job/room.ts
/** Makes the folders of one job and writes its event file. */
async function makeRoom(root, repository, event) {
	const name = repository.split("/")[1] ?? repository;
	const room = {
		root,
		workspace: path.join(root, name, name),
		temp: path.join(root, "_temp"),
		tools: path.join(root, "_tool"),
		home: path.join(root, "home")
	};
	const folders = [
		room.workspace,
		room.tools,
		room.home,
		path.join(room.temp, "_github_workflow")
	];
	await Promise.all(folders.map((folder) => mkdir(folder, { recursive: true })));
	const eventPath = path.join(room.temp, "_github_workflow", "event.json");
	await writeFile(eventPath, JSON.stringify(event));
	return {
		...room,
		eventPath,
		remove: () => rm(root, {
			recursive: true,
			force: true
		})
	};
}

// actions/rehearsal/runner/job/process.ts
/** Between the polite signal and the other one, in milliseconds. */
const PATIENCE$1 = 2e3;
/**
* Runs a process with all that it starts as one group, and stops the whole group when the signal comes. Returns the
* exit code; null where it was stopped.
*/
async function runProcess(options) {
	const { file, args, cwd, env, onLine, signal } = options;
	if (signal.aborted) return null;
	const child = spawn(file, args, {
		cwd,
		env,
		detached: true,
		stdio: [
			"ignore",
			"pipe",
			"pipe"
		]
	});
	const stopGroup = (how) => {
		try {
			if (child.pid !== void 0) process.kill(-child.pid, how);
		} catch {}
	};
	let force;
	const stop = () => {
		stopGroup("SIGTERM");
		force = setTimeout(() => stopGroup("SIGKILL"), PATIENCE$1);
	};
	signal.addEventListener("abort", stop, { once: true });
	const outputs = [readLines(child.stdout, onLine), readLines(child.stderr, onLine)];
	try {
		const [code] = await once(child, "exit");
		stopGroup("SIGKILL");
		await Promise.all(outputs);
		return signal.aborted ? null : code ?? 1;
	} finally {
		clearTimeout(force);
		signal.removeEventListener("abort", stop);
	}
}
async function readLines(output, onLine) {
	let rest = "";
	output.setEncoding("utf8");
	for await (const chunk of output) {
		const lines = (rest + chunk).split(/\r?\n/);
		rest = lines.pop() ?? "";
		for (const line of lines) onLine(line);
	}
	if (rest !== "") onLine(rest);
}

// actions/rehearsal/runner/job/checkout.ts
/** Inputs of actions/checkout that are served; the last ones change nothing here. */
const SERVED = /* @__PURE__ */ new Set([
	"repository",
	"ref",
	"token",
	"path",
	"fetch-depth",
	"filter",
	"persist-credentials",
	"fetch-tags",
	"clean",
	"show-progress",
	"set-safe-directory"
]);
const SWITCHED_OFF = {
	submodules: "false",
	lfs: "false"
};
/** What actions/checkout does, with the real git and the job's own token. */
async function checkOut(job, step, scope) {
	const inputs = expandTexts(step.definition.written.with, scope);
	for (const [name, value] of Object.entries(inputs)) if (!SERVED.has(name) && SWITCHED_OFF[name] !== value) throw new Error(`\`${name}\` of actions/checkout`);
	const folder = path.resolve(job.room.workspace, inputs.path ?? ".");
	if (folder !== job.room.workspace && !folder.startsWith(job.room.workspace + path.sep)) throw new Error(`Repository path '${folder}' is not under '${job.room.workspace}'`);
	await mkdir(folder, { recursive: true });
	for (const name of await readdir(folder)) await rm(path.join(folder, name), { recursive: true });
	const server = job.run.url;
	const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${inputs.token ?? job.token}`).toString("base64")}`;
	const git = async (...args) => {
		const env = {
			...step.env,
			GIT_TERMINAL_PROMPT: "0"
		};
		const { onLine, signal } = step;
		return await runProcess({
			file: "git",
			args: [
				"-C",
				folder,
				...args
			],
			cwd: folder,
			env,
			onLine,
			signal
		}) === 0;
	};
	const wanted = wantedOf(job, inputs);
	const own = [
		[
			"init",
			"--quiet",
			"."
		],
		[
			"remote",
			"add",
			"origin",
			`${server}/${wanted.repository}`
		],
		[
			"config",
			"--local",
			"gc.auto",
			"0"
		],
		...inputs["persist-credentials"] === "false" ? [] : [[
			"config",
			"--local",
			`http.${server}/.extraheader`,
			header
		]],
		[
			"-c",
			`http.${server}/.extraheader=${header}`,
			"fetch",
			...fetchOptions(inputs),
			"origin",
			...wanted.fetch
		],
		[
			"checkout",
			"--quiet",
			"--force",
			...wanted.checkout
		]
	];
	for (const args of own) if (!await git(...args)) return false;
	step.outputs.ref = inputs.ref ?? job.run.source.ref;
	await readCommit(job, step, folder);
	return true;
}
async function readCommit(job, step, folder) {
	await runProcess({
		file: "git",
		args: [
			"-C",
			folder,
			"rev-parse",
			"HEAD"
		],
		cwd: folder,
		env: step.env,
		onLine: (line) => {
			step.outputs.commit = line;
			job.log(`HEAD is now at ${line}`);
		},
		signal: step.signal
	});
}
function fetchOptions(inputs) {
	const depth = Number(inputs["fetch-depth"] ?? "1");
	return [
		"--quiet",
		"--prune",
		"--no-recurse-submodules",
		inputs["fetch-tags"] === "true" || depth === 0 ? "--tags" : "--no-tags",
		...depth > 0 ? [`--depth=${depth}`] : [],
		...inputs.filter === void 0 ? [] : [`--filter=${inputs.filter}`]
	];
}
function wantedOf(job, inputs) {
	const { commit, ref } = job.run.source;
	const own = job.run.happening.repository;
	const repository = inputs.repository === void 0 || inputs.repository === "" ? own : inputs.repository;
	const asked = inputs.ref === void 0 || inputs.ref === "" ? null : inputs.ref;
	const all = inputs["fetch-depth"] === "0" ? ["+refs/heads/*:refs/remotes/origin/*"] : [];
	if (asked !== null && /^[0-9a-f]{40}$/.test(asked)) return {
		repository,
		fetch: [...all, asked],
		checkout: ["--detach", asked]
	};
	if (asked === null && repository !== own) return {
		repository,
		fetch: [...all, "HEAD"],
		checkout: ["FETCH_HEAD"]
	};
	const full = asked ?? ref;
	const branch = /^refs\/heads\/(.+)$/.exec(full)?.[1] ?? (full.startsWith("refs/") ? null : full);
	const source = asked === null ? commit : branch === null ? full : `refs/heads/${branch}`;
	if (branch === null) {
		const local = full.replace(/^refs\//, "refs/remotes/");
		return {
			repository,
			fetch: [...all, `+${source}:${local}`],
			checkout: ["--detach", local]
		};
	}
	const tracked = `refs/remotes/origin/${branch}`;
	if (all.length > 0) return {
		repository,
		fetch: [...all, source],
		checkout: [
			"-B",
			branch,
			asked === null ? commit : tracked
		]
	};
	return {
		repository,
		fetch: [`+${source}:${tracked}`],
		checkout: [
			"-B",
			branch,
			tracked
		]
	};
}

// actions/rehearsal/runner/job/workflow-commands.ts
const LINE = /^\s*::([A-Za-z][\w-]*)(?:\s+([^:]*(?::(?!:)[^:]*)*))?::([\s\S]*)$/;
/** Reads a command from a line of output; null for ordinary text. (actions/runner, ActionCommand.cs) */
function readCommand(line) {
	const match = LINE.exec(line);
	if (match === null) return null;
	const [, name = "", properties = "", data = ""] = match;
	return {
		name: name.toLowerCase(),
		properties: Object.fromEntries(properties.split(",").map((pair) => pair.trim()).filter((pair) => pair.includes("=")).map((pair) => {
			const at = pair.indexOf("=");
			return [pair.slice(0, at).toLowerCase(), unescapeProperty(pair.slice(at + 1))];
		})),
		data: unescapeData(data)
	};
}
function unescapeData(text) {
	return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}
function unescapeProperty(text) {
	return unescapeData(text.replaceAll("%3A", ":").replaceAll("%2C", ","));
}

// actions/rehearsal/runner/job/obey.ts
const LEVELS = {
	error: "failure",
	warning: "warning",
	notice: "notice"
};
/** Commands that GitHub has taken away because logged text could give them. */
const GONE = /* @__PURE__ */ new Set([
	"set-env",
	"add-path",
	"set-output",
	"save-state"
]);
/** Commands that change nothing that this runner shows. */
const SILENT = /* @__PURE__ */ new Set([
	"add-matcher",
	"remove-matcher",
	"echo",
	"debug"
]);
/** Makes the listener of one step. */
function listenTo(job) {
	const counts = /* @__PURE__ */ new Map();
	const refused = [];
	let stopped = null;
	const obey = (command) => {
		const level = LEVELS[command.name];
		if (level !== void 0) {
			annotate(job, counts, annotationOf(level, command));
			job.log(`##[${command.name}]${command.data}`);
		} else if (command.name === "add-mask") job.masks.add(command.data);
		else if (command.name === "group") job.log(`##[group]${command.data}`);
		else if (command.name === "endgroup") job.log("##[endgroup]");
		else if (command.name === "stop-commands") stopped = command.data;
		else if (GONE.has(command.name)) refused.push(`The \`${command.name}\` command is disabled.`);
		else if (!SILENT.has(command.name)) job.log(`::${command.name}::${command.data}`);
	};
	return {
		refused,
		onLine: (line) => {
			const command = readCommand(line);
			if (stopped !== null) {
				if (command?.name === stopped.toLowerCase()) stopped = null;
				else job.log(line);
			} else if (command === null) job.log(line);
			else obey(command);
		}
	};
}
function annotationOf(level, { properties, data }) {
	const number = (name) => {
		const value = Number(properties[name]);
		return properties[name] === void 0 || !Number.isInteger(value) ? null : value;
	};
	const line = number("line");
	return {
		level,
		message: data,
		title: properties.title ?? null,
		file: properties.file ?? null,
		line,
		endLine: number("endline") ?? line,
		column: number("col"),
		endColumn: number("endcolumn")
	};
}

// actions/rehearsal/runner/job/action-file.ts
/** Reads an action.yml. Throws where it asks for what the embedded runner has not: containers, composites, old Nodes. */
function readActionFile(text, place) {
	const file = mapOf((0, import_dist.parse)(text));
	const runs = mapOf(file.runs);
	if (runs.using !== "node24") throw new Error(`\`using: ${String(runs.using)}\` in ${place} (the rehearsal runs node24 only)`);
	if (runs.pre !== void 0) throw new Error(`\`pre\` in ${place}`);
	if (typeof runs.main !== "string") throw new Error(`${place} names no \`main\``);
	return {
		name: String(file.name ?? place),
		inputs: Object.fromEntries(Object.entries(mapOf(file.inputs)).map(([name, input]) => [name, inputOf(input)])),
		main: runs.main,
		post: typeof runs.post === "string" ? runs.post : null,
		postIf: typeof runs["post-if"] === "string" ? runs["post-if"] : "always()"
	};
}
function inputOf(input) {
	const written = mapOf(input);
	return {
		required: written.required === true,
		default: written.default
	};
}
/** The variable in which an action finds an input. */
function inputVariable(name) {
	return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}

// actions/rehearsal/runner/job/run-action.ts
/** Clocks less far apart than this, in milliseconds, are the same clock. */
const SAME_CLOCK = 1500;
/** Runs an action of this repository: `$/` as it stands in the run's own commit, `./` as it stands in the workspace. */
async function runAction(job, step, scope) {
	const placed = await placeOf$1(job, String(step.definition.written.uses));
	const given = expandTexts(step.definition.written.with, scope);
	for (const name of Object.keys(given)) if (!Object.keys(placed.file.inputs).some((known) => known.toLowerCase() === name.toLowerCase())) {
		const known = Object.keys(placed.file.inputs).join("', '");
		step.onLine(`::warning::Unexpected input(s) '${name}', valid inputs are ['${known}']`);
	}
	const inputs = inputsOf$1(placed.file, given, scope);
	if (placed.file.post !== null) keepPost(job, step, placed, inputs);
	return runNode(job, step, placed, placed.file.main, inputs);
}
async function placeOf$1(job, uses) {
	const place = uses.startsWith("$/") ? await job.folders.find(job.repository, job.run.source.commit, path.posix.normalize(uses.slice(2))) : {
		folder: path.resolve(job.room.workspace, uses),
		within: job.room.workspace
	};
	const text = await readActionText(place.folder);
	if (text === null) throw new Error(`Can't find 'action.yml' or 'action.yaml' for action '${uses}'. Did you check it out?`);
	return {
		file: readActionFile(text, uses),
		...place
	};
}
function inputsOf$1(file, given, scope) {
	const defaults = Object.entries(file.inputs).map(([name, input]) => [inputVariable(name), expandToText(input.default, scope)]);
	const named = Object.entries(given).map(([name, value]) => [inputVariable(name), value]);
	return Object.fromEntries([...defaults, ...named]);
}
/** An action's `post` runs when all steps are over, with what the action saved. */
function keepPost(job, step, placed, inputs) {
	const { saved } = step;
	job.posts.unshift({
		name: `Post ${placed.file.name}`,
		condition: placed.file.postIf,
		run: (later) => {
			const states = Object.entries(saved).map(([name, value]) => [`STATE_${name}`, value]);
			const own = {
				...inputs,
				...Object.fromEntries(states)
			};
			return runNode(job, later, placed, placed.file.post, own);
		}
	});
}
async function runNode(job, step, { folder, within }, main, inputs) {
	const file = path.resolve(folder, main);
	if (!file.startsWith(within + path.sep)) throw new Error(`\`${main}\` lies outside the folder that holds the action, which the rehearsal does not serve`);
	return await runProcess({
		file: process.execPath,
		args: [...clockArguments(job.clockShift), file],
		cwd: job.room.workspace,
		env: {
			...step.env,
			...inputs
		},
		onLine: step.onLine,
		signal: step.signal
	}) === 0;
}
/** Where the embedded GitHub's clock was set, an action has to see the same time as GitHub itself. */
function clockArguments(shift) {
	if (Math.abs(shift) < SAME_CLOCK) return [];
	const preload = new URL("./shifted-clock.js", import.meta.url);
	preload.searchParams.set("ms", String(Math.round(shift)));
	return ["--import", preload.href];
}

// actions/rehearsal/runner/job/run-script.ts
/** Runs a `run:` step with the shell that the file names. Whether it ended with 0. */
async function runScript(job, step, scope) {
	const { written } = step.definition;
	const shared = mapOf(job.defaults.run);
	const shell = written.shell ?? shared.shell ?? null;
	const script = path.join(job.room.temp, `${randomUUID()}.sh`);
	await writeFile(script, expandToText(written.run, scope));
	const inside = expandToText(written["working-directory"] ?? shared["working-directory"] ?? "", scope);
	const [file, args] = commandFor(shell === null ? null : String(shell), script);
	const code = await runProcess({
		file,
		args,
		cwd: path.resolve(job.room.workspace, inside),
		env: step.env,
		onLine: step.onLine,
		signal: step.signal
	});
	if (code !== null && code !== 0) step.onLine(`::error::Process completed with exit code ${code}.`);
	return code === 0;
}
/** How GitHub calls each shell: only a named bash also fails on the middle of a pipe. */
function commandFor(shell, script) {
	if (shell === "bash") return ["bash", [
		"--noprofile",
		"--norc",
		"-eo",
		"pipefail",
		script
	]];
	return shell === "sh" ? ["sh", ["-e", script]] : ["bash", ["-e", script]];
}

// actions/rehearsal/runner/job/file-commands.ts
/** Reads what a step wrote to `GITHUB_OUTPUT`, `GITHUB_ENV` or `GITHUB_STATE`: `name=value`, or `name<<END` … `END`. */
function readEntries(text) {
	const lines = text.split(/\r?\n/);
	const entries = [];
	for (let at = 0; at < lines.length; at += 1) {
		const line = lines[at];
		if (line === "") continue;
		const equals = line.indexOf("=");
		const heredoc = line.indexOf("<<");
		if (heredoc !== -1 && (equals === -1 || heredoc < equals)) {
			const [name, end] = [line.slice(0, heredoc), line.slice(heredoc + 2)];
			if (name === "" || end === "") return {
				ok: false,
				error: `Invalid format '${line}'.`
			};
			const last = lines.indexOf(end, at + 1);
			if (last === -1) return {
				ok: false,
				error: `Invalid value. Matching delimiter not found '${end}'`
			};
			entries.push([name, lines.slice(at + 1, last).join("\n")]);
			at = last;
		} else if (equals > 0) entries.push([line.slice(0, equals), line.slice(equals + 1)]);
		else return {
			ok: false,
			error: `Invalid format '${line}'`
		};
	}
	return {
		ok: true,
		entries
	};
}
/** Names that a step may not set for the steps after it. (actions/runner, FileCommandManager.cs) */
function isReservedVariable(name) {
	return name.toUpperCase() === "NODE_OPTIONS" || /^(GITHUB|RUNNER)_/i.test(name) || name === "CI";
}

// actions/rehearsal/runner/job/step-files.ts
const NAMES = [
	"ENV",
	"OUTPUT",
	"PATH",
	"STATE",
	"STEP_SUMMARY"
];
/** A job summary ends at 1 MiB (REL-15). */
const MOST_SUMMARY = 1048576;
/** Makes empty files for one step. */
async function makeStepFiles(temp) {
	const folder = path.join(temp, "_runner_file_commands");
	await mkdir(folder, { recursive: true });
	const id = randomUUID();
	const files = Object.fromEntries(NAMES.map((name) => [name, path.join(folder, `${name.toLowerCase()}_${id}`)]));
	await Promise.all(NAMES.map((name) => writeFile(files[name], "")));
	return {
		variables: Object.fromEntries(NAMES.map((name) => [`GITHUB_${name}`, files[name]])),
		takeIn: async (job, step) => {
			const faults = [
				...await takeEntries(files.OUTPUT, (name, value) => setOutput(step, name, value)),
				...await takeEntries(files.STATE, (name, value) => setState(step, name, value)),
				...await takeEntries(files.ENV, (name, value) => setVariable(job, name, value)),
				...await takeSummary(job, files.STEP_SUMMARY)
			];
			const folders = (await readFile(files.PATH, "utf8")).split(/\r?\n/).filter((line) => line !== "");
			for (const added of folders) job.path.unshift(added);
			for (const fault of faults) {
				job.record.annotations.push(plainAnnotation("failure", fault));
				job.log(`##[error]${fault}`);
			}
			return faults.length === 0;
		}
	};
}
async function takeEntries(file, take) {
	const read = readEntries(await readFile(file, "utf8"));
	if (!read.ok) return [`Unable to process file command: ${read.error}`];
	return read.entries.flatMap(([name, value]) => take(name, value) ?? []);
}
function setOutput(step, name, value) {
	step.outputs[name] = value;
	return null;
}
function setState(step, name, value) {
	step.saved[name] = value;
	return null;
}
function setVariable(job, name, value) {
	if (isReservedVariable(name)) return `Can't store ${name} output parameter using '$GITHUB_ENV' command.`;
	job.env[name] = value;
	return null;
}
async function takeSummary(job, file) {
	const { size } = await stat(file);
	if (size > MOST_SUMMARY) return [`$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${Math.ceil(size / 1024)}k.`];
	const text = await readFile(file, "utf8");
	if (text !== "") job.record.summary += job.masks.hide(text.endsWith("\n") ? text : `${text}\n`);
	return [];
}

// actions/rehearsal/runner/job/run-steps.ts
/** Runs all steps of a job and then what they left for the end. The job's status says how it went. */
async function runSteps(job, steps, signal) {
	for (const definition of steps) {
		const scope = () => scopeOf(job, definition);
		await runStep(job, definition, {
			signal,
			name: () => nameOf(definition, scope()),
			work: workOf(job, definition)
		});
	}
	for (const post of job.posts) await runStep(job, {
		id: `__post_${job.record.steps.length}`,
		condition: post.condition,
		written: {}
	}, {
		signal,
		name: () => post.name,
		work: post.run
	});
}
/** What expressions of a step may read at this moment. */
function scopeOf(job, step, env = job.env) {
	const github = job.contexts.github;
	return {
		contexts: {
			...job.contexts,
			github: {
				...github,
				action: step?.id ?? ""
			},
			env,
			steps: job.steps,
			job: { status: job.status }
		},
		status: {
			success: job.status === "success",
			failure: job.status === "failure",
			cancelled: job.status === "cancelled"
		}
	};
}
async function runStep(job, definition, { signal, name, work }) {
	const record = {
		number: job.record.steps.length + 1,
		name: "",
		status: "in_progress",
		conclusion: null
	};
	job.record.steps.push(record);
	const finish = (outcome, conclusion, outputs) => {
		record.status = "completed";
		record.conclusion = conclusion;
		job.steps[definition.id] = {
			outputs,
			outcome,
			conclusion
		};
	};
	if (signal.aborted) job.status = "cancelled";
	try {
		record.name = name();
		const scope = scopeOf(job, definition, envOf(job, definition));
		if (!holds(definition.condition, scope)) {
			job.log(`--- ${record.name}: skipped`);
			return finish("skipped", "skipped", {});
		}
		job.log(`--- ${record.name}`);
		const { outcome, outputs } = await performStep(job, definition, {
			signal,
			work
		});
		const forgiven = outcome === "failure" && isTrue(expand(definition.written["continue-on-error"], scope));
		finish(outcome, forgiven ? "success" : outcome, outputs);
		if (!forgiven && outcome !== "success" && job.status === "success") job.status = outcome;
	} catch (error) {
		fail(job, refusalWords(error));
		finish("failure", "failure", {});
		if (job.status === "success") job.status = "failure";
	}
}
function fail(job, message) {
	job.log(`##[error]${message}`);
	job.record.annotations.push(plainAnnotation("failure", job.masks.hide(message)));
}
async function performStep(job, definition, { signal, work }) {
	const env = envOf(job, definition);
	const scope = scopeOf(job, definition, env);
	const files = await makeStepFiles(job.room.temp);
	const listener = listenTo(job);
	const minutes = Number(expand(definition.written["timeout-minutes"] ?? 0, scope));
	const over = job.status === "cancelled" ? new AbortController().signal : signal;
	const limit = minutes > 0 ? AbortSignal.timeout(minutes * 6e4) : null;
	const step = {
		definition,
		outputs: {},
		saved: {},
		env: stepEnvironment(job, env, files.variables, definition.id),
		signal: limit === null ? over : AbortSignal.any([over, limit]),
		onLine: listener.onLine
	};
	const ended = await work(step, scope).catch((error) => {
		fail(job, refusalWords(error));
		return false;
	});
	const tidy = await files.takeIn(job, step);
	for (const refused of listener.refused) fail(job, refused);
	if (limit?.aborted === true) {
		fail(job, `The action '${nameOf(definition, scope)}' has timed out after ${minutes} minutes.`);
		return {
			outcome: "failure",
			outputs: step.outputs
		};
	}
	if (over.aborted) return {
		outcome: "cancelled",
		outputs: step.outputs
	};
	return {
		outcome: ended && tidy && listener.refused.length === 0 ? "success" : "failure",
		outputs: step.outputs
	};
}
function workOf(job, { written }) {
	if (written.run !== void 0) return (step, scope) => runScript(job, step, scope);
	const perform = usesKind(String(written.uses)) === "checkout" ? checkOut : runAction;
	return (step, scope) => perform(job, step, scope);
}
function envOf(job, { written }) {
	return {
		...job.env,
		...expandTexts(written.env, scopeOf(job))
	};
}
function stepEnvironment(job, env, files, id) {
	const { PATH = "", ...base } = job.base;
	const search = [...job.path, env.PATH ?? PATH].join(path.delimiter);
	return {
		...base,
		...env,
		...files,
		GITHUB_ACTION: id,
		PATH: search
	};
}
function nameOf({ written }, scope) {
	if (written.name !== void 0) return expandToText(written.name, scope);
	const shown = typeof written.run === "string" ? written.run.trim().split("\n")[0] : written.uses;
	return `Run ${String(shown ?? "")}`;
}
const isTrue = (value) => value === true || value === "true";

// actions/rehearsal/runner/job/run-job.ts
/** Runs one job in a room of its own and takes the room down again. */
async function runJob(options) {
	const { run, job, record, token, secrets } = options;
	const room = await makeRoom(options.place, run.happening.repository, run.happening.payload);
	try {
		const github = githubOf(options, room.workspace, room.eventPath);
		const masks = createMasks([token, ...Object.values(secrets)]);
		return await perform$1({
			run,
			repository: options.repository,
			room,
			folders: options.folders,
			masks,
			record,
			token,
			contexts: {
				...options.contexts,
				github,
				secrets: {
					...secrets,
					GITHUB_TOKEN: token
				},
				runner: runnerContext(room)
			},
			base: runnerEnvironment(github, room),
			env: {},
			path: [],
			steps: {},
			status: "success",
			posts: [],
			clockShift: options.clockShift,
			defaults: { run: {
				...mapOf(mapOf(run.file.defaults).run),
				...mapOf(mapOf(job.written.defaults).run)
			} },
			log: (line) => options.log(masks.hide(line))
		}, options);
	} finally {
		await room.remove();
	}
}
function githubOf({ run, job, token }, workspace, eventPath) {
	return {
		...githubContext(run),
		event: JSON.parse(JSON.stringify(run.happening.payload)),
		event_path: eventPath,
		job: job.id,
		token,
		workspace,
		action_path: "",
		path: path.join(workspace, "..", "_path")
	};
}
async function perform$1(state, options) {
	const { job, run, timeoutMinutes } = options;
	const limit = AbortSignal.timeout(timeoutMinutes * 6e4);
	const signal = AbortSignal.any([options.signal, limit]);
	state.env = expandTexts(run.file.env, scopeOf(state));
	Object.assign(state.env, expandTexts(job.written.env, scopeOf(state)));
	await runSteps(state, job.steps, signal);
	if (limit.aborted) {
		const words = `The job has exceeded the maximum execution time of ${timeoutMinutes}m0s`;
		state.record.annotations.push(plainAnnotation("failure", words));
		state.log(`##[error]${words}`);
	}
	return {
		conclusion: signal.aborted ? "cancelled" : state.status,
		outputs: outputsOf(state, job)
	};
}
/** A job's outputs; one that holds a secret is kept back, as on GitHub. */
function outputsOf(state, job) {
	const outputs = expandTexts(job.written.outputs, scopeOf(state));
	return Object.fromEntries(Object.entries(outputs).filter(([name, value]) => {
		if (!state.masks.holds(value)) return true;
		const words = `Skip output '${name}' since it may contain secret.`;
		state.record.annotations.push(plainAnnotation("warning", words));
		return false;
	}));
}

// actions/rehearsal/runner/plan/permissions.ts
/** The scopes that the embedded GitHub knows. */
const SCOPES = [
	"actions",
	"checks",
	"contents",
	"deployments",
	"issues",
	"pages",
	"pull-requests",
	"statuses"
];
/**
* The scopes of a job's token: the job's own list, else the workflow's, else the repository's default. What a list does
* not name is refused to the job. A pull request from a fork only ever reads.
*/
function permissionsOf(options) {
	const declared = options.job ?? options.workflow;
	const granted = declared === void 0 ? defaults(options.repositoryDefault) : listed$1(declared);
	if (!granted.ok || !options.fromFork) return granted;
	return {
		ok: true,
		permissions: Object.fromEntries(Object.keys(granted.permissions).map((scope) => [scope, "read"]))
	};
}
function defaults(level) {
	return level === "write" ? all("write") : {
		ok: true,
		permissions: { contents: "read" }
	};
}
function all(level) {
	return {
		ok: true,
		permissions: Object.fromEntries(SCOPES.map((scope) => [scope, level]))
	};
}
function listed$1(declared) {
	if (declared === "read-all") return all("read");
	if (declared === "write-all") return all("write");
	const permissions = {};
	for (const [scope, level] of Object.entries(mapOf(declared))) {
		if (level === "none") continue;
		const known = SCOPES.find((name) => name === scope);
		if (known === void 0 || level !== "read" && level !== "write") return {
			ok: false,
			scope,
			level: String(level)
		};
		permissions[known] = level;
	}
	return {
		ok: true,
		permissions
	};
}

// actions/rehearsal/runner/run-one.ts
/** Runs one job, once its needs, its group and a free runner let it, and reports its beginning and its end. */
async function runOne(progress, job, contexts) {
	const ending = await runInTurn(progress, job, contexts);
	await report(progress);
	return ending;
}
function report({ desk, record }) {
	return desk.github.recordRun(record.repository, runStateOf(record));
}
async function runInTurn(progress, job, contexts) {
	const { desk, run, signal } = progress;
	const scope = { contexts };
	const record = openJob(progress, jobName(job, scope), null);
	const turn = enterGroup(desk.groups, job.written.concurrency, scope, signal);
	const free = await turn.begun && !signal.aborted ? await desk.runnerFree() : null;
	let token = null;
	try {
		record.permissions = grantedTo(progress, job);
		if (free === null || signal.aborted) return close(desk, record, 0, "cancelled");
		const begun = performance.now();
		record.status = "in_progress";
		record.startedAt = stampOf(desk.github.clock.now());
		await report(progress);
		token = await desk.github.jobToken({
			repository: run.happening.repository,
			permissions: record.permissions,
			run: run.id
		});
		const { conclusion, outputs } = await runJob({
			run,
			repository: desk.repository,
			job,
			record,
			folders: desk.folders,
			place: path.join(desk.place, `${run.id}-${run.attempt}-${record.id}`),
			token,
			secrets: secretsOf(progress, job, scope),
			contexts,
			timeoutMinutes: Number(expand(job.written["timeout-minutes"] ?? 360, scope)),
			clockShift: desk.github.clock.now() - Date.now(),
			signal: AbortSignal.any([signal, turn.stopped]),
			log: (line) => desk.log(record, line)
		});
		const forgiven = conclusion === "failure" && expand(job.written["continue-on-error"] ?? false, scope) === true;
		return {
			...close(desk, record, performance.now() - begun, conclusion),
			outputs,
			forgiven
		};
	} catch (error) {
		return endJob(desk, record, error);
	} finally {
		if (token !== null) await desk.github.revokeToken(token);
		free?.();
		turn.end();
	}
}
/** Begins the record of a job; one with a conclusion is over already. */
function openJob({ desk, record }, name, conclusion) {
	const job = {
		id: desk.nextId(),
		name,
		status: conclusion === null ? "queued" : "completed",
		conclusion,
		permissions: {},
		startedAt: null,
		completedAt: conclusion === null ? null : stampOf(desk.github.clock.now()),
		minutes: 0,
		steps: [],
		annotations: [],
		summary: ""
	};
	record.jobs.push(job);
	return job;
}
/** Ends a job that could not run as it is written: an environment, an expression, a permission. It says why. */
function endJob(desk, record, error) {
	const words = refusalWords(error);
	record.annotations.push(plainAnnotation("failure", words));
	desk.log(record, `##[error]${words}`);
	return close(desk, record, 0, "failure");
}
function grantedTo({ run, state }, job) {
	const granted = permissionsOf({
		job: job.written.permissions,
		workflow: run.file.permissions,
		repositoryDefault: state.actions.defaultPermissions,
		fromFork: run.source.fromFork
	});
	if (granted.ok) return granted.permissions;
	throw new Error(`\`permissions: ${granted.scope}: ${granted.level}\` in job ${job.id} is not served.`);
}
/** Ends a job's record; every job that began costs at least a minute (REL-25). */
function close({ github }, record, milliseconds, conclusion) {
	record.status = "completed";
	record.conclusion = conclusion;
	record.completedAt = stampOf(github.clock.now());
	record.minutes = record.startedAt === null ? 0 : Math.max(1, Math.ceil(milliseconds / 6e4));
	return {
		result: conclusion,
		outputs: {},
		forgiven: false
	};
}
function jobName(job, scope) {
	const { name } = job.written;
	if (name !== void 0 && name !== null && name !== "") return expandToText(name, scope);
	const values = Object.values(mapOf(scope.contexts.matrix));
	return values.length === 0 ? job.id : `${job.id} (${values.map((value) => expandToText(value, scope)).join(", ")})`;
}
/** The secrets that a job may read: none for a fork's, an environment's only where its branch rule lets it. */
function secretsOf({ desk, run, state }, job, scope) {
	const shared = run.source.fromFork ? {} : desk.secrets.repository;
	const wanted = job.written.environment;
	if (wanted === void 0) return { ...shared };
	const name = expandToText(typeof wanted === "string" ? wanted : mapOf(wanted).name, scope);
	const environment = desk.secrets.environments?.[name];
	if (environment?.defaultBranchOnly === true && run.source.ref !== `refs/heads/${state.defaultBranch}`) throw new Error(`Branch "${run.source.ref.replace(/^refs\/heads\//, "")}" is not allowed to deploy to ${name} due to environment protection rules.`);
	return {
		...shared,
		...environment?.secrets
	};
}

// actions/rehearsal/runner/run.ts
/** Runs all jobs of a run whose turn has come, and returns how it ended. */
async function runJobs(desk, run, record, state, signal) {
	const results = /* @__PURE__ */ new Map();
	const waits = /* @__PURE__ */ new Map();
	const lasting = [];
	const start = async (job) => {
		await Promise.all(job.needs.map((id) => waits.get(id)));
		const result = await runMatrix({
			desk,
			run,
			record,
			state,
			signal,
			results
		}, job);
		results.set(job.id, result);
		lasting.push(result.forgiven ? "success" : result.result);
	};
	const { promise: ready, resolve } = Promise.withResolvers();
	for (const job of run.file.jobs) waits.set(job.id, ready.then(() => start(job)));
	resolve();
	await Promise.all(waits.values());
	return together(lasting);
}
/** All jobs that one entry of `jobs` makes: one, or one for each combination of its matrix. */
async function runMatrix(progress, job) {
	const { run, results, state } = progress;
	const cancelled = progress.signal.aborted;
	const signal = cancelled ? new AbortController().signal : progress.signal;
	const needs = Object.fromEntries(job.needs.map((id) => [id, results.get(id) ?? {
		result: "skipped",
		outputs: {}
	}]));
	const contexts = {
		github: {
			...githubContext(run),
			event: JSON.parse(JSON.stringify(run.happening.payload))
		},
		inputs: inputsOf$2(run),
		vars: Object.fromEntries(state.actions.variables.map(({ name, value }) => [name, value])),
		needs: JSON.parse(JSON.stringify(needs))
	};
	try {
		const status = statusBefore(job, run.file.jobs, results, cancelled);
		if (!holds(job.condition, {
			contexts,
			status
		})) {
			openJob(progress, job.id, "skipped");
			return {
				result: "skipped",
				outputs: {},
				forgiven: false
			};
		}
		const strategy = mapOf(job.written.strategy);
		const combinations = strategy.matrix === void 0 ? [] : combinationsOf(expand(strategy.matrix, { contexts }));
		const failFast = expand(strategy["fail-fast"] ?? true, { contexts }) !== false;
		const most = Number(expand(strategy["max-parallel"] ?? 0, { contexts })) || combinations.length || 1;
		const ends = await runCombinations({
			...progress,
			signal
		}, job, {
			contexts,
			combinations,
			failFast,
			most
		});
		return {
			result: together(ends.map(({ result }) => result)),
			outputs: Object.assign({}, ...ends.map(({ outputs }) => outputs)),
			forgiven: ends.every(({ forgiven, result }) => forgiven || result !== "failure") && ends.some(({ forgiven }) => forgiven)
		};
	} catch (error) {
		return endJob(progress.desk, openJob(progress, job.id, null), error);
	}
}
async function runCombinations(progress, job, { contexts, combinations, failFast, most }) {
	const first = new AbortController();
	const signal = AbortSignal.any([progress.signal, first.signal]);
	const total = Math.max(1, combinations.length);
	const waiting = Array.from({ length: total }, (_, index) => index).values();
	const ends = [];
	const lane = async () => {
		for (const index of waiting) {
			const matrix = combinations[index] ?? null;
			const strategy = {
				"fail-fast": failFast,
				"job-index": index,
				"job-total": total,
				"max-parallel": most
			};
			const own = {
				...contexts,
				matrix,
				strategy
			};
			const end = await runOne({
				...progress,
				signal
			}, job, own);
			ends.push(end);
			if (end.result === "failure" && failFast && !end.forgiven) first.abort();
		}
	};
	await Promise.all(Array.from({ length: Math.min(most, total) }, lane));
	return ends;
}

// actions/rehearsal/runner/start.ts
/** Runs a run that waited for approval (`by` null), or a finished one again. Throws RangeError where there is none. */
async function relaunch(parts, id, by) {
	const entry = parts.book.entry(id);
	const { record, facts } = entry;
	if (record.conclusion === "action_required" !== (by === null) || record.status !== "completed") throw new RangeError(`Run ${id} is ${record.conclusion ?? record.status}.`);
	if (by !== null) {
		entry.facts = {
			...facts,
			attempt: facts.attempt + 1,
			triggeringActor: by
		};
		record.attempt = entry.facts.attempt;
	}
	Object.assign(record, {
		status: "queued",
		conclusion: null,
		reason: null,
		jobs: [],
		minutes: 0
	});
	entry.stop = new AbortController();
	start(parts, entry);
}
const unreadable = (path) => ({
	path,
	name: path,
	runName: null,
	events: {},
	permissions: void 0,
	env: {},
	concurrency: void 0,
	defaults: {},
	jobs: []
});
function factsOf$1(parts, file, source, happening) {
	const { login } = happening.cause;
	return {
		id: parts.book.nextId(),
		number: parts.book.nextNumber(`${happening.repository} ${file.path}`),
		attempt: 1,
		file,
		source,
		happening,
		actor: login,
		triggeringActor: login,
		url: parts.github.url
	};
}
/** Makes a run and lets it go on by itself, or wait; one that asks for what is not served fails and says so. */
async function begin(parts, file, source, happening, waits) {
	const facts = factsOf$1(parts, file, source, happening);
	const missing = unsupported(file);
	if (missing.length > 0) {
		const reason = `The rehearsal does not serve ${missing.join(", nor ")}.`;
		return settle(parts, enterBook(parts, facts), "failure", reason);
	}
	const entry = enterBook(parts, facts);
	if (waits === null) start(parts, entry);
	else await settle(parts, entry, "action_required", waits);
}
/** Records that a push brought a workflow file which GitHub cannot read. */
function refuse$1(parts, path, source, happening, reason) {
	return settle(parts, enterBook(parts, factsOf$1(parts, unreadable(path), source, happening)), "failure", reason);
}
function settle({ github }, { record }, conclusion, reason) {
	Object.assign(record, {
		status: "completed",
		conclusion,
		reason
	});
	return github.recordRun(record.repository, runStateOf(record));
}
function enterBook({ book, github }, facts) {
	const { file, source, happening } = facts;
	const now = stampOf(github.clock.now());
	const record = {
		id: facts.id,
		number: facts.number,
		attempt: facts.attempt,
		repository: happening.repository,
		workflow: file.path,
		name: file.name,
		title: titleOf(facts),
		event: happening.event,
		action: happening.action,
		commit: source.commit,
		ref: source.ref,
		headSha: source.headSha,
		headBranch: source.headBranch,
		headRepository: source.headRepository,
		actor: facts.actor,
		status: "queued",
		conclusion: null,
		reason: null,
		createdAt: now,
		updatedAt: now,
		jobs: [],
		minutes: 0
	};
	const entry = {
		record,
		facts,
		stop: new AbortController()
	};
	book.runs.push(record);
	book.entries.set(record.id, entry);
	return entry;
}
function titleOf(facts) {
	const { file, happening } = facts;
	const pull = happening.payload.pull_request;
	if (file.runName === null) return pull?.title ?? file.name;
	try {
		return expandToText(file.runName, { contexts: {
			...earlyContexts(facts),
			vars: {}
		} });
	} catch {
		return file.name;
	}
}
function earlyContexts(facts) {
	const event = JSON.parse(JSON.stringify(facts.happening.payload));
	return {
		github: {
			...githubContext(facts),
			event
		},
		inputs: inputsOf$2(facts)
	};
}
function start(parts, entry) {
	const key = parts.book.nextId();
	const done = perform(parts, entry).finally(() => parts.book.active.delete(key));
	parts.book.active.set(key, done);
}
async function perform(parts, entry) {
	const { record, facts, stop } = entry;
	const { github, book, happen } = parts;
	const state = await parts.repository(record.repository).state();
	const told = async (step) => {
		record.updatedAt = stampOf(github.clock.now());
		await github.recordRun(record.repository, runStateOf(record));
		happen(tellRun(record, step, facts.happening));
	};
	const end = (conclusion, reason) => {
		const minutes = record.jobs.reduce((sum, job) => sum + job.minutes, 0);
		Object.assign(record, {
			status: "completed",
			conclusion,
			reason,
			minutes
		});
		return told("completed");
	};
	await told("requested");
	const turn = groupTurn(parts, facts, state, stop);
	if (typeof turn === "string") return end("failure", turn);
	try {
		if (!await turn.begun || stop.signal.aborted) return await end("cancelled", "another run of the same concurrency group took its place");
		record.status = "in_progress";
		await told("in_progress");
		const desk = {
			github,
			repository: parts.repository(record.repository),
			groups: groupsOf(parts, record.repository),
			folders: parts.folders,
			secrets: parts.secrets[record.repository] ?? {},
			place: parts.place,
			runnerFree: parts.seats.take,
			nextId: book.nextId,
			log: book.write
		};
		const signal = AbortSignal.any([stop.signal, turn.stopped]);
		await end(await runJobs(desk, facts, record, state, signal), null);
	} finally {
		turn.end();
	}
}
/** A run's place in its workflow's concurrency group, or why there is none. */
function groupTurn(parts, facts, state, stop) {
	const vars = Object.fromEntries(state.actions.variables.map(({ name, value }) => [name, value]));
	const scope = { contexts: {
		...earlyContexts(facts),
		vars
	} };
	try {
		return enterGroup(groupsOf(parts, facts.happening.repository), facts.file.concurrency, scope, stop.signal);
	} catch (error) {
		return refusalWords(error);
	}
}
function groupsOf({ groups, newGroups }, repository) {
	const found = groups.get(repository) ?? newGroups();
	groups.set(repository, found);
	return found;
}

// actions/rehearsal/runner/launch.ts
/** Starts every workflow file that GitHub would start for what happened; the runs go on by themselves. */
async function launch(parts, happened) {
	const { event, action, payload } = happened;
	const repository = parts.repository(happened.repository);
	const notice = (workflow, reason) => {
		parts.book.notices.push({
			repository: repository.name,
			workflow,
			event,
			action,
			reason
		});
	};
	const branch = payload.repository?.default_branch ?? happened.defaultBranch;
	const source = await sourceOf(repository, happened, branch ?? (await repository.state()).defaultBranch);
	if (source === null) return;
	const concerned = (await repository.workflowsAt(source.commit)).filter(({ read }) => concerns(read, event));
	if (concerned.length === 0) return;
	const state = await repository.state();
	const happening = await completePayload(parts.github, repository, happened);
	const facts = { changedFiles: () => listChangedPaths(repository, happening) };
	for (const { path, read } of concerned) {
		if (!read.ok) {
			if (event === "push") await refuse$1(parts, path, source, happening, read.errors.join("\n"));
			else notice(path, read.errors.join("\n"));
			continue;
		}
		const starts = await isTriggered(read.file, happening, facts).catch(refusalWords);
		if (typeof starts === "string") notice(path, starts);
		if (starts !== true) continue;
		if (commitSource(event) === null) {
			notice(path, `the rehearsal starts no workflows on \`${event}\``);
			continue;
		}
		const verdict = judgeStart(path, happening, state);
		if (verdict.kind === "none") notice(path, verdict.reason);
		else if (await isSkipped(repository, happening, source)) notice(path, "the commit's message says [skip ci]");
		else await begin(parts, read.file, source, happening, verdict.kind === "wait" ? verdict.reason : null);
	}
}
/** Whether a file listens to an event; of one that cannot be read nobody knows. */
function concerns(read, event) {
	return read.ok ? Object.hasOwn(read.file.events, event) : event !== "workflow_run";
}
/** Commits that ask to be left alone (docs.github.com, "Skipping workflow runs"). */
async function isSkipped(repository, { event }, source) {
	if (event !== "push" && event !== "pull_request") return false;
	const commit = await readCommit$1(repository.objects, source.headSha);
	return /\[(skip ci|ci skip|no ci|skip actions|actions skip)\]/.test(commit?.message ?? "");
}

// actions/rehearsal/git/objects.ts
/** Opens the objects of a repository; the reading process starts with the first question. */
function openObjects(git) {
	let reader = null;
	const ask = (command, name) => {
		if (name === "" || /[\s\0]/.test(name) || name.startsWith("-")) return Promise.resolve(null);
		reader ??= startReader(git.start(["cat-file", "--batch-command"]), () => {
			reader = null;
		});
		return reader.ask(command, name);
	};
	return {
		read: async (name) => {
			const found = await ask("contents", name);
			return found === null ? null : {
				sha: found.sha,
				type: found.type,
				bytes: found.bytes
			};
		},
		find: async (name) => {
			const found = await ask("info", name);
			return found === null ? null : {
				sha: found.sha,
				type: found.type,
				size: found.size
			};
		},
		write: (type, bytes) => writeLoose(git.dir, type, bytes),
		close: () => reader?.close()
	};
}
function startReader({ child, done }, ended) {
	const waiting = [];
	let pending = Buffer.alloc(0);
	child.stdout.on("data", (chunk) => {
		pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
		for (let question = waiting[0]; question !== void 0; question = waiting[0]) {
			const used = takeAnswer(pending, question);
			if (used === 0) return;
			waiting.shift();
			pending = pending.subarray(used);
		}
	});
	const stop = (error) => {
		ended();
		for (const question of waiting.splice(0)) question.fail(error);
	};
	done.then(() => stop(/* @__PURE__ */ new Error("git cat-file ended early")), stop);
	return {
		ask: (command, name) => new Promise((answer, fail) => {
			waiting.push({
				withContent: command === "contents",
				answer,
				fail
			});
			child.stdin.write(`${command} ${name}\n`);
		}),
		close: () => child.stdin.end()
	};
}
/** Reads one answer from the front of what has arrived; returns the bytes used, 0 when it is not complete. */
function takeAnswer(bytes, question) {
	const end = bytes.indexOf(10);
	if (end === -1) return 0;
	const [sha = "", type = "", size = ""] = bytes.toString("utf8", 0, end).split(" ");
	if (!/^\d+$/.test(size)) {
		question.answer(null);
		return end + 1;
	}
	const length = Number(size);
	const head = {
		sha,
		type,
		size: length
	};
	if (!question.withContent) {
		question.answer({
			...head,
			bytes: Buffer.alloc(0)
		});
		return end + 1;
	}
	if (bytes.length < end + length + 2) return 0;
	question.answer({
		...head,
		bytes: Buffer.from(bytes.subarray(end + 1, end + 1 + length))
	});
	return end + length + 2;
}
async function writeLoose(dir, type, bytes) {
	const whole = Buffer.concat([Buffer.from(`${type} ${bytes.length}\0`), bytes]);
	const sha = createHash("sha1").update(whole).digest("hex");
	const folder = path.join(dir, "objects", sha.slice(0, 2));
	const file = path.join(folder, sha.slice(2));
	if (await stat(file).catch(() => null)) return sha;
	await mkdir(folder, { recursive: true });
	const temporary = `${file}.${process.hrtime.bigint()}`;
	await writeFile(temporary, deflateSync(whole, { level: 1 }), { mode: 292 });
	await rename(temporary, file);
	return sha;
}

// actions/rehearsal/runner/repository.ts
const FOLDER = ".github/workflows";
/** Opens a repository of the embedded GitHub for the runner. Throws where there is none of that name. */
function openRepository(github, name) {
	const git = gitAt(github.directory(name));
	const objects = openObjects(git);
	const known = /* @__PURE__ */ new Map();
	const readAt = async (path, sha) => {
		const blob = await objects.read(sha);
		return readWorkflow(path, blob?.bytes.toString("utf8") ?? "");
	};
	return {
		name,
		git,
		objects,
		workflowsAt: async (commit) => {
			const folder = await entryAt(objects, commit, FOLDER);
			const entries = folder === null ? [] : await readTree(objects, folder.sha) ?? [];
			return Promise.all(entries.filter((entry) => entry.mode.startsWith("100") && /\.ya?ml$/.test(entry.name)).map(async (entry) => {
				const path = `${FOLDER}/${entry.name}`;
				const key = `${path} ${entry.sha}`;
				const read = known.get(key) ?? readAt(path, entry.sha);
				known.set(key, read);
				return {
					path,
					read: await read
				};
			}));
		},
		tip: async (branch) => (await objects.find(`refs/heads/${branch}^{commit}`))?.sha ?? null,
		state: () => github.repository(name),
		close: () => objects.close()
	};
}

// actions/rehearsal/runner/seats.ts
/** Makes so many seats; who came first is served first. */
function createSeats(count) {
	let free = count;
	const waiting = [];
	const leave = () => {
		const next = waiting.shift();
		if (next === void 0) free += 1;
		else next();
	};
	return { take: async () => {
		if (free > 0) free -= 1;
		else await new Promise((resolve) => waiting.push(resolve));
		return leave;
	} };
}

// actions/rehearsal/runner/runner.ts
const OLDEST_NODE = 24;
/** Starts the runner of an embedded GitHub. Throws UsageError on an older Node than hosted runners give to actions. */
async function startRunner(github, options = {}) {
	if (Number(process.versions.node.split(".")[0]) < OLDEST_NODE) throw new UsageError(`Actions run on Node ${OLDEST_NODE}; this is ${process.version}. Use \`npx opsbook\`.`);
	const place = await mkdtemp(path.join(tmpdir(), "opsbook-runner-"));
	const repositories = /* @__PURE__ */ new Map();
	const book = createBook((await github.snapshot()).state);
	let last = Promise.resolve();
	const happen = (happening) => {
		last = last.then(() => launch(parts, happening));
	};
	const parts = {
		github,
		book,
		place,
		groups: /* @__PURE__ */ new Map(),
		newGroups: createGroups,
		folders: actionFolders(path.join(place, "_actions")),
		seats: createSeats(options.parallel ?? 4),
		secrets: options.secrets ?? {},
		happen,
		repository: (name) => {
			const found = repositories.get(name) ?? openRepository(github, name);
			repositories.set(name, found);
			return found;
		}
	};
	const idle = async () => {
		for (let seen = null; seen !== last || book.active.size > 0;) {
			seen = last;
			await last;
			await Promise.all(book.active.values());
		}
	};
	const stopListening = github.subscribe((delivery) => happeningsOf(delivery).forEach(happen));
	const clockwork = catchUp({
		github,
		parts,
		happen,
		idle
	});
	const timer = options.watchClock === true ? setInterval(() => void clockwork.tick(), 1e3) : null;
	return {
		runs: book.runs,
		notices: book.notices,
		log: book.log,
		idle,
		setClock: clockwork.set,
		approve: async (id) => relaunch(parts, id, null),
		rerun: async (id, by) => relaunch(parts, id, by),
		cancel: (id) => book.entry(id).stop.abort(),
		close: async () => {
			if (timer !== null) clearInterval(timer);
			stopListening();
			for (const { stop } of book.entries.values()) stop.abort();
			await idle();
			for (const repository of repositories.values()) repository.close();
			await rm(place, {
				recursive: true,
				force: true
			});
		}
	};
}

// actions/rehearsal/http/faults.ts
const FAULT_KINDS = [
	"error-before",
	"error-after",
	"delay",
	"reset",
	"truncate",
	"stale",
	"rate-limit",
	"secondary-rate-limit"
];
/** Makes the fault injector of one server; the same seed and the same calls give the same faults. */
function createFaults(seed) {
	const active = [];
	const random = randomFrom(seed);
	const hits = (entry, route) => {
		if (!covers$1(entry.rule.route, route)) return false;
		entry.calls += 1;
		if (entry.rule.times !== void 0 && entry.strikes >= entry.rule.times) return false;
		if (entry.rule.nth !== void 0 && entry.calls !== entry.rule.nth) return false;
		if (entry.rule.from !== void 0 && entry.calls < entry.rule.from) return false;
		return entry.rule.probability === void 0 || random() < entry.rule.probability;
	};
	return {
		add: (...rules) => {
			for (const rule of rules) active.push({
				rule,
				calls: 0,
				strikes: 0
			});
		},
		clear: () => {
			active.length = 0;
		},
		strike: (route) => {
			const struck = active.filter((entry) => hits(entry, route))[0];
			if (struck === void 0) return null;
			struck.strikes += 1;
			return struck.rule;
		},
		needsPast: () => active.some(({ rule }) => rule.kind === "stale")
	};
}
function covers$1(pattern, route) {
	if (pattern === void 0 || pattern === "*") return true;
	return pattern.endsWith("*") ? route.startsWith(pattern.slice(0, -1)) : pattern === route;
}
/** Mulberry32: small, fast and the same everywhere. */
function randomFrom(seed) {
	let state = seed >>> 0;
	return () => {
		state = state + 1831565813 >>> 0;
		let mixed = Math.imul(state ^ state >>> 15, state | 1);
		mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
		return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
	};
}

// actions/rehearsal/serve/shown-run.ts
/** A run as `GET /runs` shows it, with the names that GitHub's API has for the same things. */
function shownRun(run) {
	return {
		id: run.id,
		run_number: run.number,
		run_attempt: run.attempt,
		workflow: run.workflow,
		name: run.name,
		display_title: run.title,
		event: run.event,
		action: run.action,
		commit: run.commit,
		ref: run.ref,
		head_sha: run.headSha,
		head_branch: run.headBranch,
		actor: run.actor,
		status: run.status,
		conclusion: run.conclusion,
		reason: run.reason,
		created_at: run.createdAt,
		updated_at: run.updatedAt,
		minutes: run.minutes,
		jobs: run.jobs.map((job) => ({
			name: job.name,
			status: job.status,
			conclusion: job.conclusion,
			minutes: job.minutes,
			permissions: job.permissions,
			steps: job.steps,
			annotations: job.annotations,
			summary: job.summary
		}))
	};
}

// actions/rehearsal/serve/control.ts
/** What a request to the control address may be refused for. */
var ControlError = class extends Error {
	status;
	constructor(status, message) {
		super(message);
		this.status = status;
	}
};
const MOST_BYTES$1 = 65536;
const FAULT_FIELDS = /* @__PURE__ */ new Set([
	"kind",
	"route",
	"nth",
	"from",
	"probability",
	"times",
	"status",
	"delay"
]);
/** Listens on the loopback address for what steers a rehearsal: its clock, its faults, its runs. */
async function listenForControl(github, runner) {
	const server = createServer((request, response) => {
		answer(github, runner, request).catch((error) => ({
			status: statusOf$1(error),
			body: { message: wordsOf(error) }
		})).then(({ status, body }) => send$1(response, status, body));
	});
	await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
	return {
		url: `http://127.0.0.1:${server.address().port}`,
		close: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		}
	};
}
async function answer(github, runner, request) {
	if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? "")) throw new ControlError(403, "This address answers to 127.0.0.1 only.");
	const url = new URL(request.url ?? "/", "http://127.0.0.1");
	const [, base = "", id, what = ""] = /^(\/runs)\/(\d+)\/(log|approve|rerun)$/.exec(url.pathname) ?? [];
	if (url.searchParams.get("wait") === "true") await runner.idle();
	const ok = (body) => ({
		status: 200,
		body
	});
	switch (`${request.method} ${base === "" ? url.pathname : `${base}/{id}/${what}`}`) {
		case "POST /clock": return ok(await setClock(github, runner, await readJson(request)));
		case "POST /faults": return ok(setFaults(github, await readJson(request)));
		case "GET /runs": return ok(runner.runs.map(shownRun));
		case "GET /notices": return ok(runner.notices);
		case "GET /runs/{id}/log": return ok(runner.log(knownRun(runner, id)));
		case "POST /runs/{id}/approve": return ok(await runner.approve(knownRun(runner, id)).then(() => ({})));
		case "POST /runs/{id}/rerun": return ok(await rerun(runner, knownRun(runner, id), await readJson(request)));
		default: throw new ControlError(404, `There are ${ROUTES}.`);
	}
}
const ROUTES = "POST /clock, POST /faults, GET /runs, GET /runs/{id}/log, POST /runs/{id}/approve, POST /runs/{id}/rerun and GET /notices";
async function rerun(runner, id, body) {
	const by = isRecord(body) ? body.by : void 0;
	if (typeof by !== "string") throw new ControlError(400, "Send {\"by\": \"login\"}: who asks for it.");
	await runner.rerun(id, by);
	return {};
}
function knownRun({ runs }, text) {
	const found = runs.find(({ id }) => id === Number(text));
	if (found === void 0) throw new ControlError(404, `There is no run ${text}.`);
	return found.id;
}
async function setClock(github, runner, body) {
	const { now, lost = false } = isRecord(body) ? body : {};
	if (typeof now !== "string" || typeof lost !== "boolean") throw new ControlError(400, "Send {\"now\": \"2026-11-16T09:00:00Z\"}, with \"lost\": true where schedules are to be lost.");
	await runner.setClock(now, { lost });
	return { now: github.clock.stamp() };
}
/** Adds one rule or several; an empty list takes all of them away. */
function setFaults(github, body) {
	const rules = Array.isArray(body) ? body : [body];
	for (const rule of rules) {
		const kinds = FAULT_KINDS.join(", ");
		if (!isRecord(rule) || !FAULT_KINDS.some((kind) => kind === rule.kind)) throw new ControlError(400, `A fault has a \`kind\`: one of ${kinds}.`);
		const unknown = Object.keys(rule).find((name) => !FAULT_FIELDS.has(name));
		if (unknown !== void 0) throw new ControlError(400, `A fault has no \`${unknown}\`; it has ${[...FAULT_FIELDS].join(", ")}.`);
	}
	if (rules.length === 0) github.faults.clear();
	github.faults.add(...rules);
	return { added: rules.length };
}
async function readJson(request) {
	const chunks = [];
	for await (const chunk of request) {
		chunks.push(chunk);
		if (chunks.reduce((sum, { length }) => sum + length, 0) > MOST_BYTES$1) throw new ControlError(413, "That is too long.");
	}
	try {
		return JSON.parse(Buffer.concat(chunks).toString("utf8"));
	} catch {
		throw new ControlError(400, "The body has to be JSON.");
	}
}
function send$1(response, status, body) {
	const isText = typeof body === "string";
	response.writeHead(status, { "content-type": isText ? "text/plain; charset=utf-8" : "application/json" });
	response.end(isText ? body : `${JSON.stringify(body)}\n`);
}
/** A RangeError of the runner names something that is not there; anything else is a bug and says so. */
function statusOf$1(error) {
	if (error instanceof ControlError) return error.status;
	return error instanceof RangeError ? 422 : 500;
}
const wordsOf = (error) => error instanceof Error ? error.message : String(error);
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

// actions/rehearsal/serve/fill-accounts.ts
/** The account of each person of a people.yaml: the one that is named there, else the person's id. */
function accountsOf(people) {
	return people.map(({ id, github }) => github ?? id);
}
/** A people.yaml in which every person has an account; nothing else of the text changes. */
function fillAccounts(text, people) {
	return spliced(text, people.flatMap(({ id, github }, index) => github === null ? [spliceAt(text, [
		"spec",
		"people",
		index,
		"github"
	], id)] : []));
}
/** A settings.yaml that says `live: true`; nothing else of the text changes. */
function setLive(text) {
	return spliced(text, [spliceAt(text, ["spec", "live"], "true")]);
}
function spliceAt(text, path, value) {
	const node = documentOf(text).getIn(path, true);
	if (!(0, import_dist.isNode)(node) || !node.range) throw new Error(`There is no ${path.join(".")} to fill in.`);
	const [start, end] = node.range;
	return {
		start,
		end,
		text: start === end ? ` ${value}` : value
	};
}
function spliced(text, splices) {
	return splices.toSorted((left, right) => right.start - left.start).reduce((sofar, { start, end, text: value }) => sofar.slice(0, start) + value + sofar.slice(end), text);
}

// actions/rehearsal/serve/tree.ts
/** Folders that are in no copy of the repository, where git cannot say so. */
const NEVER = /* @__PURE__ */ new Set([
	".git",
	"node_modules",
	".opsbook"
]);
/** The files of a folder as the next commit would hold them, by path with forward slashes. */
async function readTreeFiles(root) {
	const files = /* @__PURE__ */ new Map();
	for (const name of (await namesOf$1(root)).sort()) {
		const file = path.join(root, name);
		const found = await lstat(file).catch(() => null);
		if (found?.isSymbolicLink() === true) files.set(name, {
			mode: "120000",
			bytes: Buffer.from(await readlink(file))
		});
		else if (found?.isFile() === true) files.set(name, {
			mode: found.mode & 64 ? "100755" : "100644",
			bytes: await readFile(file)
		});
	}
	return files;
}
async function namesOf$1(root) {
	if (!((await lstat(path.join(root, ".git")).catch(() => null))?.isDirectory() === true)) return walk(root, "");
	const git = gitAt(path.join(root, ".git"));
	const options = [
		"--cached",
		"--others",
		"--exclude-standard",
		"-z"
	];
	try {
		return (await git.text([
			`--work-tree=${root}`,
			"-C",
			root,
			"ls-files",
			...options
		])).split("\0").filter((name) => name !== "");
	} catch (error) {
		if (error instanceof GitError) return walk(root, "");
		throw error;
	}
}
async function walk(root, below) {
	const names = [];
	for (const entry of await readdir(path.join(root, below), { withFileTypes: true })) {
		if (NEVER.has(entry.name)) continue;
		const name = below === "" ? entry.name : `${below}/${entry.name}`;
		if (entry.isDirectory()) names.push(...await walk(root, name));
		else names.push(name);
	}
	return names;
}
/** Puts files into an empty bare repository as its first commit. One process of git, whatever their number. */
async function commitFiles$1(git, files, commit) {
	await importFiles(git, files, commit, []);
}
/** Puts files onto a branch as another commit, in the place of all that stands in a folder. */
async function appendFiles(git, files, { instead, ...commit }) {
	await importFiles(git, files, commit, [`from refs/heads/${commit.branch}^0\nD ${JSON.stringify(instead)}\n`]);
}
async function importFiles(git, files, { branch, author, seconds, message }, before) {
	const parts = [`commit refs/heads/${branch}\ncommitter ${author} ${seconds} +0000\n${dataOf(Buffer.byteLength(message))}${message}\n`, ...before];
	for (const [name, { mode, bytes }] of files) parts.push(`M ${mode} inline ${JSON.stringify(name)}\n${dataOf(bytes.length)}`, bytes, "\n");
	parts.push("done\n");
	await git.run([
		"fast-import",
		"--quiet",
		"--done"
	], Buffer.concat(parts.map((part) => Buffer.from(part))));
}
const dataOf = (length) => `data ${length}\n`;

// actions/rehearsal/events/post-hook.ts
const LOOPBACK = /* @__PURE__ */ new Set([
	"127.0.0.1",
	"localhost",
	"[::1]"
]);
/** As long as GitHub waits for an answer. */
const PATIENCE = 1e4;
/** Whether an address is on this machine: webhooks go nowhere else. */
function isLoopback(url) {
	return URL.canParse(url) && LOOPBACK.has(new URL(url).hostname) && /^https?:$/.test(new URL(url).protocol);
}
/** Whether a hook wants an event. A ping goes to the hook that was made. */
function wants(hook, { event, payload }) {
	if (event === "ping") return payload.hook_id === hook.id;
	return hook.active && (hook.events.includes("*") || hook.events.includes(event));
}
/** Sends an event to a hook, signed with its secret. Returns what came back; an unreachable hook has a code of 0. */
async function postHook(hook, delivery) {
	const json = JSON.stringify(delivery.payload);
	const body = hook.contentType === "json" ? json : `payload=${encodeURIComponent(json)}`;
	try {
		const response = await fetch(hook.url, {
			method: "POST",
			body,
			headers: hookHeaders(hook, delivery, body),
			redirect: "manual",
			signal: AbortSignal.timeout(PATIENCE)
		});
		await response.arrayBuffer();
		return {
			code: response.status,
			status: response.ok ? "active" : "error",
			message: response.statusText
		};
	} catch (error) {
		return {
			code: 0,
			status: "failed",
			message: error instanceof Error ? error.message : String(error)
		};
	}
}
function hookHeaders({ id, secret, contentType }, { event, id: delivery }, body) {
	const sign = (algorithm) => `${algorithm}=${createHmac(algorithm, secret ?? "").update(body).digest("hex")}`;
	return {
		"content-type": contentType === "json" ? "application/json" : "application/x-www-form-urlencoded",
		"user-agent": "GitHub-Hookshot/embedded",
		accept: "*/*",
		"x-github-event": event,
		"x-github-delivery": delivery,
		"x-github-hook-id": String(id),
		"x-github-hook-installation-target-type": "repository",
		...secret === null ? {} : {
			"x-hub-signature": sign("sha1"),
			"x-hub-signature-256": sign("sha256")
		}
	};
}

// actions/rehearsal/events/deliver-hooks.ts
/** Makes the sender of one server. `state` gives the newest state: a hook may have gone meanwhile. */
function createHookPost(state) {
	const lines = /* @__PURE__ */ new Map();
	const hooksOf = ({ repository }) => state().repositories[repository]?.hooks ?? [];
	const send = async (hookId, delivery) => {
		const hook = hooksOf(delivery).find(({ id }) => id === hookId);
		if (hook !== void 0) hook.lastResponse = await postHook({ ...hook }, delivery);
	};
	return {
		deliver: (delivery) => {
			for (const hook of hooksOf(delivery).filter((candidate) => wants(candidate, delivery))) {
				const before = lines.get(hook.id) ?? Promise.resolve();
				lines.set(hook.id, before.then(() => send(hook.id, delivery)));
			}
		},
		settled: async () => {
			await Promise.all(lines.values());
		}
	};
}

// actions/rehearsal/events/outbox.ts
/** Makes the outbox of one server. Delivery ids follow from the seed and the order alone. */
function createOutbox(clock, seed) {
	const waiting = [];
	const sent = [];
	const listeners = /* @__PURE__ */ new Set();
	let sequence = 0;
	return {
		sent,
		put: (world, event, repo, cause, payload) => {
			sequence += 1;
			const action = typeof payload.action === "string" ? payload.action : null;
			waiting.push({
				id: guid(`${seed}:${sequence}`),
				sequence,
				event,
				action,
				repository: fullName(repo),
				payload: structuredClone({
					...payload,
					repository: eventRepository(world, repo, event),
					sender: simpleUser(world, cause.login)
				}),
				at: clock.stamp(),
				cause
			});
		},
		flush: () => {
			for (const delivery of waiting.splice(0)) {
				sent.push(delivery);
				for (const listener of listeners) listener(delivery);
			}
		},
		drop: () => {
			waiting.length = 0;
		},
		subscribe: (listener) => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		}
	};
}
/** A repository as payloads show it; the push event has older forms of some fields. */
function eventRepository(world, repo, event) {
	const { permissions: _, temp_clone_token: __, ...shape } = fullRepository(world, repo, null);
	if (event !== "push") return shape;
	const seconds = (stamp) => Date.parse(stamp) / 1e3;
	return {
		...shape,
		created_at: seconds(repo.createdAt),
		pushed_at: seconds(repo.pushedAt),
		url: shape.html_url,
		owner: {
			...shape.owner,
			name: repo.owner,
			email: null
		},
		stargazers: 0,
		master_branch: repo.defaultBranch
	};
}
function guid(text) {
	const hex = createHash("sha256").update(text).digest("hex");
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		hex.slice(12, 16),
		hex.slice(16, 20),
		hex.slice(20, 32)
	].join("-");
}

// actions/rehearsal/api/viewer.ts
/** Finds who asks from an Authorization header. Throws a 401 refusal for a token that nobody has. */
function viewerOf(state, authorization) {
	if (authorization === void 0 || authorization === "") return {
		login: null,
		token: null
	};
	const text = secretOf(authorization);
	const token = text === null ? void 0 : ownValue(state.tokens, text);
	if (token === void 0) throw new Refusal(401, "Bad credentials");
	return {
		login: token.login,
		token
	};
}
/** The secret of `Bearer x`, `token x` or Basic (where it is the password, and git sends any user name). */
function secretOf(authorization) {
	const [scheme = "", ...rest] = authorization.trim().split(/\s+/);
	const value = rest.join(" ");
	if (/^(bearer|token)$/i.test(scheme)) return value;
	if (!/^basic$/i.test(scheme)) return null;
	const text = Buffer.from(value, "base64").toString("utf8");
	const [user = "", password = ""] = [text.slice(0, text.indexOf(":")), text.slice(text.indexOf(":") + 1)];
	return password === "" || password === "x-oauth-basic" ? user : password;
}
/** The login of somebody who signed in. Throws a 401 refusal for nobody. */
function signedIn(viewer) {
	if (viewer.login === null) throw new Refusal(401, "Requires authentication");
	return viewer.login;
}

// actions/rehearsal/http/rate-limit.ts
const GITHUB_LIMITS = {
	user: 5e3,
	job: 1e3,
	anonymous: 60,
	contentPerMinute: 80,
	contentPerHour: 500
};
const MINUTE = 6e4;
const HOUR = 60 * MINUTE;
function createRateLimits(limits) {
	const hours = /* @__PURE__ */ new Map();
	const creations = /* @__PURE__ */ new Map();
	const current = (who, now) => {
		const known = hours.get(who.key);
		if (known !== void 0 && now - known.since < HOUR && now >= known.since) return known;
		const fresh = {
			since: now,
			used: 0
		};
		hours.set(who.key, fresh);
		return fresh;
	};
	const allowance = (who, now) => {
		const { since, used } = current(who, now);
		return {
			limit: limits[who.kind],
			used,
			reset: since + HOUR
		};
	};
	return {
		look: allowance,
		spend: (who, now) => {
			const hour = current(who, now);
			if (hour.used >= limits[who.kind]) throw primaryRefusal(who, allowance(who, now));
			hour.used += 1;
			return allowance(who, now);
		},
		refund: (who, now) => {
			const hour = current(who, now);
			hour.used = Math.max(0, hour.used - 1);
		},
		create: (who, now) => {
			const recent = (creations.get(who.key) ?? []).filter((time) => now - time < HOUR && time <= now);
			const minute = recent.filter((time) => now - time < MINUTE);
			if (minute.length >= limits.contentPerMinute) throw secondaryRefusal((minute[0] ?? now) + MINUTE - now);
			if (recent.length >= limits.contentPerHour) throw secondaryRefusal((recent[0] ?? now) + HOUR - now);
			creations.set(who.key, [...recent, now]);
		}
	};
}
/** The headers that stand on every answer. */
function rateHeaders({ limit, used, reset }) {
	return {
		"x-ratelimit-limit": String(limit),
		"x-ratelimit-remaining": String(Math.max(0, limit - used)),
		"x-ratelimit-used": String(used),
		"x-ratelimit-reset": String(Math.ceil(reset / 1e3)),
		"x-ratelimit-resource": "core"
	};
}
/** The refusal of a request beyond the hour's allowance. */
function primaryRefusal(who, allowance) {
	const spent = {
		...allowance,
		used: allowance.limit
	};
	return new Refusal(403, `API rate limit exceeded for ${who.key}. It resets at ${stampOf(allowance.reset)}.`, null, rateHeaders(spent));
}
/** The refusal of too much new content in a short time; `wait` in milliseconds. */
function secondaryRefusal(wait) {
	return new Refusal(403, "You have exceeded a secondary rate limit and have been temporarily blocked from content creation. Please retry your request again later.", null, { "retry-after": String(Math.max(1, Math.ceil(wait / 1e3))) });
}

// actions/rehearsal/http/request.ts
/** More than any request of an operator's work: files of up to 40 MB as Base64, a push of a whole repository. */
const MAXIMUM_BYTES = 268435456;
/** Reads all of a request's body, unpacked. Throws a 413 refusal beyond what the server takes. */
async function readBody(request) {
	const chunks = [];
	let length = 0;
	for await (const chunk of request) {
		length += chunk.length;
		if (length > MAXIMUM_BYTES) throw new Refusal(413, "Payload too large");
		chunks.push(chunk);
	}
	const whole = Buffer.concat(chunks);
	return request.headers["content-encoding"] === "gzip" ? gunzipSync(whole, { maxOutputLength: MAXIMUM_BYTES }) : whole;
}
/** Parses a JSON body. Throws GitHub's 400 refusals where it is none, or no object. */
function parseJson(body) {
	if (body.length === 0) return {};
	let value;
	try {
		value = JSON.parse(body.toString("utf8"));
	} catch {
		throw new Refusal(400, "Problems parsing JSON");
	}
	if (Array.isArray(value)) return { labels: value };
	if (!isRecord$1(value)) throw new Refusal(400, "Body should be a JSON object");
	return value;
}
/** Puts path, query and body together, held against GitHub's description of the body. Throws a 422 refusal. */
function parametersOf(path, query, body, schema) {
	if (schema !== void 0) {
		const fault = bodyFault(schema, body);
		if (fault !== null) throw invalidRequest(fault);
	}
	return {
		...Object.fromEntries(query),
		...body,
		...path
	};
}

// actions/rehearsal/rules/approvals.ts
/** Each reviewer's latest word on a pull request: a comment takes nothing back, a dismissal does. */
function latestVerdicts(reviews) {
	const latest = /* @__PURE__ */ new Map();
	for (const review of reviews) {
		if (review.state === "PENDING" || review.state === "COMMENTED") continue;
		latest.set(review.author, review);
	}
	return [...latest.values()];
}
/** Whose approvals count by GitHub's own rules: who can write and is not the author. */
function approvalFacts(pull, author, reviews, canWrite) {
	const counted = latestVerdicts(reviews).filter((review) => review.author !== author && canWrite(review.author));
	const approved = counted.filter((review) => review.state === "APPROVED");
	return {
		approvedBy: approved.map((review) => review.author),
		changesRequestedBy: counted.filter((review) => review.state === "CHANGES_REQUESTED").map((review) => review.author),
		approvedSinceLastPush: approved.some((review) => review.author !== pull.lastPusher && review.commit === pull.head.sha)
	};
}

// actions/rehearsal/rules/codeowners.ts
/** Where GitHub looks for the file, first found first. */
const CODEOWNERS_PLACES = [
	".github/CODEOWNERS",
	"CODEOWNERS",
	"docs/CODEOWNERS"
];
function parseCodeowners(text) {
	return text.split(/\r?\n/).flatMap((line, index) => {
		const [pattern = "", ...owners] = line.replace(/(^|\s)#.*$/, "").trim().split(/\s+/);
		return pattern === "" ? [] : [{
			line: index + 1,
			pattern,
			owners
		}];
	});
}
/** The owners of a path: the last rule that covers it decides, also one that names nobody. */
function ownersOf(rules, path) {
	return rules.findLast(({ pattern }) => covers(pattern, path))?.owners ?? [];
}
/** The lists of owners of whom none has approved, without those that repeat; `@login` is written without its sign. */
function missingOwners(rules, paths, approvedBy) {
	const lists = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const owners = ownersOf(rules, path).map((owner) => owner.replace(/^@/, ""));
		if (owners.length > 0) lists.set(owners.join(" "), owners);
	}
	const approvers = new Set(approvedBy.map((login) => login.toLowerCase()));
	return [...lists.values()].filter((owners) => !owners.some((owner) => approvers.has(owner.toLowerCase())));
}
/** gitignore's patterns as CODEOWNERS uses them: no `!`, no brackets. */
function covers(pattern, path) {
	const anchored = pattern.replace(/\/$/, "").includes("/");
	const body = pattern.replace(/^\//, "").replace(/\/$/, "").replace(/[.+^${}()|[\]\\]/g, "\\$&").replace(/\*\*\/|\*\*|\*|\?/g, (mark) => MARKS[mark] ?? "[^/]*");
	const folderOnly = pattern.endsWith("/");
	const below = pattern.endsWith("/*") ? "" : folderOnly ? "/.*" : "(/.*)?";
	return new RegExp(`^${anchored ? "" : "(.*/)?"}${body}${below}$`).test(path);
}
const MARKS = {
	"**/": "(.*/)?",
	"**": ".*",
	"*": "[^/]*",
	"?": "[^/]"
};

// actions/rehearsal/acts/actor.ts
/** Who moves a branch, for the branch's rules. */
function actorOf(world, repo, viewer) {
	const { login, id } = userNamed(world, signedIn(viewer));
	const isApp = viewer.token?.kind === "job";
	return {
		login,
		id,
		role: isApp ? "write" : roleIn(repo, login),
		isApp
	};
}
/** How somebody signs a commit that they make through GitHub. */
function signatureOf(world, login) {
	const user = userNamed(world, login);
	return {
		name: user.name ?? user.login,
		email: user.email ?? noReply(user),
		seconds: Math.floor(world.clock.now() / 1e3),
		zone: "+0000"
	};
}
/** How GitHub itself signs: as the committer of merges. */
function webFlow(world) {
	return {
		name: "GitHub",
		email: WEB_FLOW_EMAIL,
		seconds: Math.floor(world.clock.now() / 1e3),
		zone: "+0000"
	};
}

// actions/rehearsal/acts/pull-diff.ts
/** Where the base stands for a pull request: its branch's tip while open, later where it stood at the end. */
async function pullBase(world, repo, pull) {
	if (issueOf(repo, pull.number).state === "closed") return pull.base.sha;
	return await branchTip(world, repo, pull.base.ref) ?? pull.base.sha;
}
/** The files that a pull request changes, from the merge base to its head. */
async function pullFiles(world, repo, pull) {
	const head = pull.head.sha;
	return world.store(repo).changes(await forkPoint(world, repo, await pullBase(world, repo, pull), head), head);
}
/** The hashes of a pull request's commits, oldest first. */
async function pullCommits(world, repo, pull) {
	const base = await pullBase(world, repo, pull);
	const { git, once } = world.store(repo);
	const head = pull.head.sha;
	return once(`commits ${base} ${head}`, () => listRevisions(git, {
		from: [head, `^${base}`],
		oldestFirst: true
	}));
}
/** Where a head left its base: what a pull request's changes count from. */
function forkPoint(world, repo, base, head) {
	const { git, once } = world.store(repo);
	return once(`merge-base ${base} ${head}`, () => mergeBase(git, base, head));
}

// actions/rehearsal/acts/merge-check.ts
/** Git's own test merge of a pull request, made once for each pair of base and head; null where they conflict. */
async function testMerge(world, repo, pull) {
	const base = await branchTip(world, repo, pull.base.ref) ?? pull.base.sha;
	const { head } = pull;
	if (pull.tested?.base === base && pull.tested.head === head.sha) return pull.tested.commit;
	const { git, objects } = world.store(repo);
	const github = webFlow(world);
	const message = `Merge ${head.sha} into ${base}\n`;
	const commit = await joinCommits(git, objects, {
		base,
		head: head.sha,
		message,
		author: github,
		committer: github
	});
	pull.tested = {
		base,
		head: head.sha,
		commit
	};
	if (commit !== null) await setRefs(git, [{
		ref: `refs/pull/${pull.number}/merge`,
		sha: commit
	}]);
	return commit;
}
/** Everything that branch rules want to know of a pull request. */
async function factsOfPull(world, repo, pull, method) {
	const base = await branchTip(world, repo, pull.base.ref) ?? pull.base.sha;
	const reviews = repo.reviews.filter((review) => review.pull === pull.number);
	const canWrite = (login) => login === "github-actions[bot]" || includesRole(roleIn(repo, login), "write");
	const approvals = approvalFacts(pull, issueOf(repo, pull.number).author, reviews, canWrite);
	const paths = (await pullFiles(world, repo, pull)).flatMap(({ filename, previousFilename }) => [filename, previousFilename ?? filename]);
	return {
		method,
		upToDate: await forkPoint(world, repo, base, pull.head.sha) === base,
		approvals: approvals.approvedBy.length,
		changesRequestedBy: approvals.changesRequestedBy,
		approvedSinceLastPush: approvals.approvedSinceLastPush,
		missingOwners: missingOwners(await codeowners(world, repo, pull.base.ref), paths, approvals.approvedBy)
	};
}
/** The code owners that a branch's own file names. */
async function codeowners(world, repo, branch) {
	const { objects } = world.store(repo);
	const commit = await findCommit(world, repo, branch);
	if (commit === null) return [];
	for (const place of CODEOWNERS_PLACES) {
		const entry = await entryAt(objects, commit.tree, place);
		const found = entry === null ? null : await objects.read(entry.sha);
		if (found !== null) return parseCodeowners(found.bytes.toString("utf8"));
	}
	return [];
}

// actions/rehearsal/api/route.ts
const ok = (data) => ({
	status: 200,
	data
});
const created = (data) => ({
	status: 201,
	data
});
const accepted = (data) => ({
	status: 202,
	data
});
const noContent = () => ({
	status: 204,
	data: void 0
});
const raw = (type, content) => ({
	status: 200,
	raw: {
		type,
		content
	}
});

// actions/rehearsal/routes/about.ts
const about = {
	"GET /rate_limit": {
		needs: anyone,
		handle: ({ rate }) => {
			const { limit, used, reset } = rate;
			const core = {
				limit,
				used,
				remaining: Math.max(0, limit - used),
				reset: Math.ceil(reset / 1e3)
			};
			return ok({
				resources: {
					core,
					search: core
				},
				rate: core
			});
		}
	},
	"GET /meta": {
		needs: anyone,
		handle: () => ok({ verifiable_password_authentication: false })
	},
	"GET /repos/{owner}/{repo}/codeowners/errors": {
		needs: reads("contents:read"),
		handle: async ({ world, repo, params }) => {
			const errors = (await codeowners(world, repo, params.ref ?? repo.defaultBranch)).flatMap((rule) => rule.owners.filter((owner) => owner.startsWith("@") && findUser(world, owner.slice(1)) === null).map((owner) => ({
				rule,
				owner
			}))).map(({ rule, owner }) => ({
				line: rule.line,
				column: rule.pattern.length + 2,
				source: `${rule.pattern} ${rule.owners.join(" ")}`,
				kind: "Unknown owner",
				suggestion: `make sure ${owner} exists and has write access to the repository`,
				message: `Unknown owner on line ${rule.line}: make sure ${owner} exists and has write access to the repository`,
				path: CODEOWNERS_PLACES[0] ?? ""
			}));
			return ok({ errors });
		}
	}
};

// actions/rehearsal/routes/actions-settings.ts
function workflowShape(world, repo, { id, path, name }) {
	const html = `${world.url}/${fullName(repo)}`;
	return {
		id,
		node_id: nodeId("W", id),
		name,
		path,
		state: repo.actions.disabledWorkflows.includes(path) ? "disabled_manually" : "active",
		created_at: repo.createdAt,
		updated_at: repo.pushedAt,
		url: `${world.url}/repos/${fullName(repo)}/actions/workflows/${id}`,
		html_url: `${html}/blob/${repo.defaultBranch}/${path}`,
		badge_url: `${html}/workflows/${encodeURIComponent(name)}/badge.svg`
	};
}
const actionsSettings = {
	"GET /repos/{owner}/{repo}/actions/permissions": {
		needs: administers(),
		handle: ({ repo }) => ok({
			enabled: repo.actions.enabled,
			allowed_actions: repo.actions.allowed,
			sha_pinning_required: false
		})
	},
	"PUT /repos/{owner}/{repo}/actions/permissions": {
		needs: administers(),
		handle: ({ repo, params }) => {
			repo.actions.enabled = params.enabled;
			repo.actions.allowed = params.allowed_actions ?? repo.actions.allowed;
			return noContent();
		}
	},
	"GET /repos/{owner}/{repo}/actions/permissions/workflow": {
		needs: administers(),
		handle: ({ repo }) => ok({
			default_workflow_permissions: repo.actions.defaultPermissions,
			can_approve_pull_request_reviews: repo.actions.canApprovePulls
		})
	},
	"PUT /repos/{owner}/{repo}/actions/permissions/workflow": {
		needs: administers(),
		handle: ({ repo, params }) => {
			repo.actions.defaultPermissions = params.default_workflow_permissions ?? repo.actions.defaultPermissions;
			repo.actions.canApprovePulls = params.can_approve_pull_request_reviews ?? repo.actions.canApprovePulls;
			return noContent();
		}
	},
	"GET /repos/{owner}/{repo}/actions/workflows": {
		needs: reads("actions:read"),
		handle: async ({ world, repo, paging }) => {
			const found = await listWorkflows(world, repo);
			const workflows = paging.take(found).map((workflow) => workflowShape(world, repo, workflow));
			return ok({
				total_count: found.length,
				workflows
			});
		}
	},
	"GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}": {
		needs: reads("actions:read"),
		handle: async ({ world, repo, params }) => ok(workflowShape(world, repo, await workflowNamed(world, repo, params.workflow_id)))
	},
	"PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable": {
		needs: writes("actions:write"),
		handle: async ({ world, repo, params }) => {
			const { path } = await workflowNamed(world, repo, params.workflow_id);
			repo.actions.disabledWorkflows = repo.actions.disabledWorkflows.filter((other) => other !== path);
			return noContent();
		}
	},
	"GET /repos/{owner}/{repo}/actions/secrets": {
		needs: administers(),
		handle: ({ repo, paging }) => {
			const secrets = paging.take(repo.actions.secrets).map((name) => ({
				name,
				created_at: repo.createdAt,
				updated_at: repo.createdAt
			}));
			return ok({
				total_count: repo.actions.secrets.length,
				secrets
			});
		}
	}
};

// actions/rehearsal/routes/activity.ts
const PERIODS = {
	day: 1,
	week: 7,
	month: 30,
	quarter: 91,
	year: 365
};
const DAY = 864e5;
function isWanted$2(entry, filter, now) {
	if (filter.ref !== void 0 && entry.ref !== filter.ref && entry.ref !== `refs/heads/${filter.ref}`) return false;
	if (filter.actor !== void 0 && entry.actor.toLowerCase() !== filter.actor.toLowerCase()) return false;
	if (filter.activity_type !== void 0 && entry.type !== filter.activity_type) return false;
	const days = PERIODS[filter.time_period ?? ""];
	return days === void 0 || now - Date.parse(entry.timestamp) <= days * DAY;
}
const activity = { "GET /repos/{owner}/{repo}/activity": {
	needs: reads("contents:read"),
	handle: ({ world, repo, params, paging }) => {
		const found = repo.activity.filter((entry) => isWanted$2(entry, params, world.clock.now()));
		const ordered = params.direction === "asc" ? found : found.reverse();
		return ok(paging.take(ordered).map((entry) => ({
			id: entry.id,
			node_id: nodeId("PUSH", entry.id),
			before: entry.before,
			after: entry.after,
			ref: entry.ref,
			timestamp: entry.timestamp,
			activity_type: entry.type,
			actor: simpleUser(world, entry.actor)
		})));
	}
} };

// actions/rehearsal/acts/issue-events.ts
/** Records in an issue's history what happened to it; a pull request is an issue too. */
function recordEvent(world, repo, cause, issue, happening) {
	repo.issueEvents.push({
		id: nextId(world),
		issue,
		actor: cause.login,
		byJob: cause.token === "job",
		createdAt: world.clock.stamp(),
		happening
	});
}
/** Records that an issue has another title than before, where it has. */
function recordRename(world, repo, cause, { number, title }, before) {
	if (title === before) return;
	recordEvent(world, repo, cause, number, {
		event: "renamed",
		rename: {
			from: before,
			to: title
		}
	});
}

// actions/rehearsal/shapes/label.ts
function labelShape(world, repo, label) {
	return {
		id: label.id,
		node_id: nodeId("LA", label.id),
		url: `${world.url}/repos/${fullName(repo)}/labels/${encodeURIComponent(label.name)}`,
		name: label.name,
		color: label.color,
		default: false,
		description: label.description
	};
}
/** The labels of an issue, in the order in which they were put on it. */
function labelsNamed(world, repo, names) {
	return names.flatMap((name) => {
		const label = repo.labels.find((known) => known.name === name);
		return label === void 0 ? [] : [labelShape(world, repo, label)];
	});
}
function milestoneShape(world, repo, milestone) {
	const url = `${world.url}/repos/${fullName(repo)}/milestones/${milestone.number}`;
	const issues = repo.issues.filter((issue) => issue.milestone === milestone.number);
	return {
		id: milestone.id,
		node_id: nodeId("MI", milestone.id),
		url,
		html_url: `${world.url}/${fullName(repo)}/milestone/${milestone.number}`,
		labels_url: `${url}/labels`,
		number: milestone.number,
		title: milestone.title,
		description: milestone.description,
		creator: simpleUser(world, milestone.creator),
		open_issues: issues.filter(({ state }) => state === "open").length,
		closed_issues: issues.filter(({ state }) => state === "closed").length,
		state: milestone.state,
		created_at: milestone.createdAt,
		updated_at: milestone.updatedAt,
		due_on: milestone.dueOn,
		closed_at: milestone.closedAt
	};
}
/** The milestone of an issue, or null. */
function milestoneNumbered(world, repo, number) {
	const found = repo.milestones.find((milestone) => milestone.number === number);
	return found === void 0 ? null : milestoneShape(world, repo, found);
}

// actions/rehearsal/shapes/conversation.ts
/** How an author stands to the repository. It says nothing of what they may do: that is their role. */
function associationOf(repo, login) {
	if (login === repo.owner) return "OWNER";
	if (ownValue(repo.collaborators, login) !== void 0) return "COLLABORATOR";
	return repo.pulls.some((pull) => pull.mergedAt !== null && repo.issues.some((issue) => issue.number === pull.number && issue.author === login)) ? "CONTRIBUTOR" : "NONE";
}
function reactionsShape(repo, subject, url) {
	const own = repo.reactions.filter((reaction) => reaction.subject === subject);
	const count = (content) => own.filter((reaction) => reaction.content === content).length;
	return {
		url: `${url}/reactions`,
		total_count: own.length,
		"+1": count("+1"),
		"-1": count("-1"),
		laugh: count("laugh"),
		hooray: count("hooray"),
		confused: count("confused"),
		heart: count("heart"),
		rocket: count("rocket"),
		eyes: count("eyes")
	};
}
/** An issue, or a pull request as the issues routes show it. */
function issueShape(world, repo, issue) {
	const api = `${world.url}/repos/${fullName(repo)}`;
	const url = `${api}/issues/${issue.number}`;
	const pull = pullOfIssue(repo, issue.number);
	const html = `${world.url}/${fullName(repo)}/${pull === null ? "issues" : "pull"}/${issue.number}`;
	const assignees = issue.assignees.map((login) => simpleUser(world, login));
	return {
		url,
		repository_url: api,
		labels_url: `${url}/labels{/name}`,
		comments_url: `${url}/comments`,
		events_url: `${url}/events`,
		timeline_url: `${url}/timeline`,
		html_url: html,
		id: issue.id,
		node_id: nodeId(pull === null ? "I" : "PR", issue.id),
		number: issue.number,
		title: issue.title,
		user: simpleUser(world, issue.author),
		labels: labelsNamed(world, repo, issue.labels),
		state: issue.state,
		state_reason: issue.stateReason,
		locked: issue.locked,
		active_lock_reason: issue.lockReason,
		assignee: assignees[0] ?? null,
		assignees,
		milestone: milestoneNumbered(world, repo, issue.milestone),
		comments: repo.comments.filter((comment) => comment.issue === issue.number).length,
		created_at: issue.createdAt,
		updated_at: issue.updatedAt,
		closed_at: issue.closedAt,
		closed_by: issue.closedBy === null ? null : simpleUser(world, issue.closedBy),
		author_association: associationOf(repo, issue.author),
		body: issue.body,
		reactions: reactionsShape(repo, `issue:${issue.number}`, url),
		performed_via_github_app: null,
		...pull === null ? {} : {
			draft: pull.draft,
			pull_request: {
				url: `${api}/pulls/${issue.number}`,
				html_url: html,
				diff_url: `${html}.diff`,
				patch_url: `${html}.patch`,
				merged_at: pull.mergedAt
			}
		}
	};
}
function commentShape(world, repo, comment) {
	const api = `${world.url}/repos/${fullName(repo)}`;
	const kind = pullOfIssue(repo, comment.issue) === null ? "issues" : "pull";
	const url = `${api}/issues/comments/${comment.id}`;
	return {
		url,
		html_url: `${world.url}/${fullName(repo)}/${kind}/${comment.issue}#issuecomment-${comment.id}`,
		issue_url: `${api}/issues/${comment.issue}`,
		id: comment.id,
		node_id: nodeId("IC", comment.id),
		user: simpleUser(world, comment.author),
		created_at: comment.createdAt,
		updated_at: comment.updatedAt,
		author_association: associationOf(repo, comment.author),
		body: comment.body,
		reactions: reactionsShape(repo, `comment:${comment.id}`, url),
		performed_via_github_app: comment.author === "github-actions[bot]" ? actionsApp(world) : null
	};
}

// actions/rehearsal/shapes/pull.ts
function side(world, repo, { ref, sha }) {
	return {
		label: `${repo.owner}:${ref}`,
		ref,
		sha,
		user: simpleUser(world, repo.owner),
		repo: {
			...repositoryShape(world, repo),
			...mergeSettings(repo)
		}
	};
}
function links$1(world, repo, pull) {
	const api = `${world.url}/repos/${fullName(repo)}`;
	const url = `${api}/pulls/${pull.number}`;
	const html = `${world.url}/${fullName(repo)}/pull/${pull.number}`;
	const issue = `${api}/issues/${pull.number}`;
	const statuses = `${api}/statuses/${pull.head.sha}`;
	return {
		url,
		html_url: html,
		diff_url: `${html}.diff`,
		patch_url: `${html}.patch`,
		issue_url: issue,
		commits_url: `${url}/commits`,
		review_comments_url: `${url}/comments`,
		review_comment_url: `${api}/pulls/comments{/number}`,
		comments_url: `${issue}/comments`,
		statuses_url: statuses,
		_links: {
			self: { href: url },
			html: { href: html },
			issue: { href: issue },
			comments: { href: `${issue}/comments` },
			review_comments: { href: `${url}/comments` },
			review_comment: { href: `${api}/pulls/comments{/number}` },
			commits: { href: `${url}/commits` },
			statuses: { href: statuses }
		}
	};
}
/** A pull request as lists show it. */
function pullShape(world, repo, pull) {
	const issue = issueOf(repo, pull.number);
	const headRepo = world.state.repositories[pull.head.repository];
	const assignees = issue.assignees.map((login) => simpleUser(world, login));
	return {
		...links$1(world, repo, pull),
		id: pull.id,
		node_id: nodeId("PR", pull.id),
		number: pull.number,
		state: issue.state,
		locked: issue.locked,
		active_lock_reason: issue.lockReason,
		title: issue.title,
		user: simpleUser(world, issue.author),
		body: issue.body,
		created_at: issue.createdAt,
		updated_at: issue.updatedAt,
		closed_at: issue.closedAt,
		merged_at: pull.mergedAt,
		merge_commit_sha: pull.mergeCommit ?? pull.tested?.commit ?? null,
		assignee: assignees[0] ?? null,
		assignees,
		requested_reviewers: pull.requestedReviewers.map((login) => simpleUser(world, login)),
		requested_teams: [],
		labels: labelsNamed(world, repo, issue.labels).map((label) => ({
			...label,
			description: label.description ?? ""
		})),
		milestone: milestoneNumbered(world, repo, issue.milestone),
		head: side(world, headRepo ?? repo, pull.head),
		base: side(world, repo, pull.base),
		author_association: associationOf(repo, issue.author),
		auto_merge: null,
		draft: pull.draft
	};
}
/** What a pull request's own page adds, but for whether it can be merged. */
async function pullDetails(world, repo, pull) {
	const files = await pullFiles(world, repo, pull);
	const sum = (of) => files.reduce((total, file) => total + file[of], 0);
	return {
		merged: pull.mergedAt !== null,
		merged_by: pull.mergedBy === null ? null : simpleUser(world, pull.mergedBy),
		comments: repo.comments.filter((comment) => comment.issue === pull.number).length,
		review_comments: repo.reviewComments.filter((comment) => comment.pull === pull.number).length,
		maintainer_can_modify: pull.maintainerCanModify,
		commits: (await pullCommits(world, repo, pull)).length,
		additions: sum("additions"),
		deletions: sum("deletions"),
		changed_files: files.length
	};
}

// actions/rehearsal/acts/tell-pull.ts
/** Says that something happened to a pull request. Whether it can be merged is not known yet, as on GitHub. */
async function tellPull(world, repo, cause, pull, action, extra = {}) {
	world.emit("pull_request", repo, cause, {
		action,
		number: pull.number,
		pull_request: await eventPull(world, repo, pull),
		...extra
	});
}
/** A pull request as events carry it, whole. */
async function eventPull(world, repo, pull) {
	return {
		...pullShape(world, repo, pull),
		...await pullDetails(world, repo, pull),
		mergeable: null,
		rebaseable: null,
		mergeable_state: pull.mergedAt === null ? "unknown" : "clean"
	};
}

// actions/rehearsal/acts/issues.ts
/** GitHub cuts no body: one that is longer is refused. */
const BODY_LIMIT = 65536;
/** Throws GitHub's refusal of a body that is too long. */
function demandBody(resource, body) {
	if (body === null || body === void 0 || body.length <= BODY_LIMIT) return;
	throw validationFailed({
		resource,
		code: "custom",
		field: "body",
		message: `body is too long (maximum is ${BODY_LIMIT} characters)`
	});
}
/** Adds an issue with the next number; a pull request is one too. */
function addIssue(world, repo, given) {
	const now = world.clock.stamp();
	const issue = {
		id: nextId(world),
		number: repo.nextNumber++,
		...given,
		state: "open",
		stateReason: null,
		labels: [],
		assignees: [],
		milestone: null,
		locked: false,
		lockReason: null,
		createdAt: now,
		updatedAt: now,
		closedAt: null,
		closedBy: null
	};
	repo.issues.push(issue);
	return issue;
}
/** Says that something happened to an issue, or to a pull request where it is one. */
async function tellIssue(world, repo, cause, issue, action, extra = {}) {
	const pull = pullOfIssue(repo, issue.number);
	if (pull !== null) await tellPull(world, repo, cause, pull, action, extra);
	else world.emit("issues", repo, cause, {
		action,
		issue: {
			draft: false,
			...issueShape(world, repo, issue)
		},
		...extra
	});
}
/** The label of a name; one that is not there is made, as GitHub does when it is put on an issue. */
function labelFor(world, repo, name) {
	const known = findLabel(repo, name);
	if (known !== null) return known;
	const label = {
		id: nextId(world),
		name,
		color: "ededed",
		description: null
	};
	repo.labels.push(label);
	return label;
}
/** Puts exactly these labels on an issue, and says which came and went. */
async function setLabels(world, repo, cause, issue, names, before = issue.labels) {
	const wanted = labelsOf(world, repo, names);
	issue.labels = wanted;
	issue.updatedAt = world.clock.stamp();
	const changed = [...wanted.filter((name) => !before.includes(name)).map((name) => ["labeled", name]), ...before.filter((name) => !wanted.includes(name)).map((name) => ["unlabeled", name])];
	for (const [event, name] of changed) {
		const label = findLabel(repo, name);
		if (label === null) continue;
		const { color } = label;
		recordEvent(world, repo, cause, issue.number, {
			event,
			label: {
				name,
				color
			}
		});
		await tellIssue(world, repo, cause, issue, event, { label: labelShape(world, repo, label) });
	}
}
/** The labels of these names, each once; those that are not there are made. */
function labelsOf(world, repo, names) {
	return [...new Set(names.map((name) => labelFor(world, repo, name).name))];
}
/** Those of some people who can be assigned. */
function assigneesOf(world, repo, people) {
	return [...new Set(loginsOf(people))].flatMap((login) => findUser(world, login)?.login ?? []).filter((login) => canBeAssigned(repo, login) && roleIn(repo, login) !== "none");
}
/** Whether somebody can be assigned: people who can read a private repository, or were added to a public one. */
function canBeAssigned(repo, login) {
	return login === repo.owner || includesRole(ownValue(repo.collaborators, login) ?? "none", "read");
}
/** Logins, given bare or in objects. */
const loginsOf = (people) => people.flatMap((person) => typeof person === "string" ? person : person.login ?? []);
/** Assigns exactly these people; as on GitHub, who cannot be assigned is passed over in silence. */
async function setAssignees(world, repo, cause, issue, people, before = issue.assignees) {
	const wanted = assigneesOf(world, repo, people);
	issue.assignees = wanted;
	issue.updatedAt = world.clock.stamp();
	const changed = [...wanted.filter((login) => !before.includes(login)).map((login) => ["assigned", login]), ...before.filter((login) => !wanted.includes(login)).map((login) => ["unassigned", login])];
	for (const [event, login] of changed) {
		recordEvent(world, repo, cause, issue.number, {
			event,
			assignee: login
		});
		await tellIssue(world, repo, cause, issue, event, { assignee: simpleUser(world, login) });
	}
}
/** Puts an issue on a milestone, or on none. */
function setMilestone(world, repo, cause, issue, number) {
	if (issue.milestone === number) return;
	const record = (event, of) => {
		const title = repo.milestones.find((milestone) => milestone.number === of)?.title;
		if (title !== void 0) recordEvent(world, repo, cause, issue.number, {
			event,
			milestone: { title }
		});
	};
	record("demilestoned", issue.milestone);
	issue.milestone = number;
	record("milestoned", number);
}
/** Opens or closes an issue, and says so. */
async function setIssueState(world, repo, cause, issue, state, reason = null) {
	if (issue.state === state) return;
	const now = world.clock.stamp();
	issue.state = state;
	issue.stateReason = pullOfIssue(repo, issue.number) !== null ? null : reason ?? (state === "closed" ? "completed" : "reopened");
	issue.closedAt = state === "closed" ? now : null;
	issue.closedBy = state === "closed" ? cause.login : null;
	issue.updatedAt = now;
	const happening = state === "closed" ? {
		event: "closed",
		reason: issue.stateReason
	} : { event: "reopened" };
	recordEvent(world, repo, cause, issue.number, happening);
	await tellIssue(world, repo, cause, issue, happening.event);
}

// actions/rehearsal/events/delivery.ts
/** The cause that a request is: its viewer with the kind of token. */
function causeOf({ login, token }) {
	return {
		login: login ?? "ghost",
		token: token?.kind ?? "server",
		run: token?.kind === "job" ? token.run : null
	};
}

// actions/rehearsal/routes/assignees.ts
const ON_ISSUES$1 = triages("issues:write", "pull-requests:write");
const assignees = {
	"GET /repos/{owner}/{repo}/assignees": {
		needs: reads("issues:read", "pull-requests:read"),
		handle: ({ world, repo, paging }) => {
			const logins = [repo.owner, ...Object.keys(repo.collaborators)].filter((login) => canBeAssigned(repo, login));
			return ok(paging.take(logins).map((login) => simpleUser(world, login)));
		}
	},
	"GET /repos/{owner}/{repo}/assignees/{assignee}": {
		needs: reads("issues:read", "pull-requests:read"),
		handle: ({ repo, params }) => {
			if (!canBeAssigned(repo, params.assignee)) throw notFound();
			return noContent();
		}
	},
	"POST /repos/{owner}/{repo}/issues/{issue_number}/assignees": {
		needs: ON_ISSUES$1,
		handle: async ({ world, repo, params, viewer }) => {
			const issue = issueOf(repo, params.issue_number);
			await setAssignees(world, repo, causeOf(viewer), issue, [...issue.assignees, ...params.assignees ?? []]);
			return created(issueShape(world, repo, issue));
		}
	},
	"DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees": {
		needs: ON_ISSUES$1,
		handle: async ({ world, repo, params, viewer }) => {
			const issue = issueOf(repo, params.issue_number);
			const gone = new Set(loginsOf(params.assignees ?? []));
			await setAssignees(world, repo, causeOf(viewer), issue, issue.assignees.filter((login) => !gone.has(login)));
			return ok(issueShape(world, repo, issue));
		}
	},
	"PUT /repos/{owner}/{repo}/issues/{issue_number}/lock": {
		needs: writes("issues:write", "pull-requests:write"),
		handle: ({ world, repo, params, viewer }) => {
			const issue = issueOf(repo, params.issue_number);
			const reason = params.lock_reason ?? null;
			if (!issue.locked) recordEvent(world, repo, causeOf(viewer), issue.number, {
				event: "locked",
				reason
			});
			Object.assign(issue, {
				locked: true,
				lockReason: reason,
				updatedAt: world.clock.stamp()
			});
			return noContent();
		}
	},
	"DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock": {
		needs: writes("issues:write", "pull-requests:write"),
		handle: ({ world, repo, params, viewer }) => {
			const issue = issueOf(repo, params.issue_number);
			if (issue.locked) recordEvent(world, repo, causeOf(viewer), issue.number, { event: "unlocked" });
			Object.assign(issue, {
				locked: false,
				lockReason: null,
				updatedAt: world.clock.stamp()
			});
			return noContent();
		}
	}
};

// actions/rehearsal/routes/blobs-and-trees.ts
/** GitHub cuts a recursive listing here and says so. */
const TREE_LIMIT = 1e5;
const blobUrl = (world, repo, sha) => `${world.url}/repos/${fullName(repo)}/git/blobs/${sha}`;
async function treeShape(world, repo, sha, entries) {
	const api = `${world.url}/repos/${fullName(repo)}/git`;
	const { objects } = world.store(repo);
	const shown = entries.slice(0, TREE_LIMIT);
	const tree = await Promise.all(shown.map(async ({ path, mode, sha: entry }) => {
		if (mode === "040000") return {
			path,
			mode,
			type: "tree",
			sha: entry,
			url: `${api}/trees/${entry}`
		};
		if (mode === "160000") return {
			path,
			mode,
			type: "commit",
			sha: entry
		};
		return {
			path,
			mode,
			type: "blob",
			sha: entry,
			size: (await objects.find(entry))?.size ?? 0,
			url: `${api}/blobs/${entry}`
		};
	}));
	return {
		sha,
		url: `${api}/trees/${sha}`,
		tree,
		truncated: entries.length > TREE_LIMIT
	};
}
/** The object of one wanted entry: its text is stored, or its hash must lead to something. */
async function entryObject({ objects }, { sha, content, path }) {
	if (content !== void 0) return objects.write("blob", Buffer.from(content));
	if (sha === null || sha === void 0) return null;
	if (await objects.find(sha) === null) throw unprocessable(`tree.sha ${sha} is not a valid blob, tree or commit`);
	if (path === void 0) throw unprocessable("tree.path must be given");
	return sha;
}
const badPath = (path) => path === "" || path.startsWith("/") || path.split("/").some((part) => [
	"",
	".",
	"..",
	".git"
].includes(part));
const blobsAndTrees = {
	"POST /repos/{owner}/{repo}/git/blobs": {
		needs: writes("contents:write"),
		handle: async ({ world, repo, params }) => {
			const encoding = params.encoding === "base64" ? "base64" : "utf8";
			const sha = await world.store(repo).objects.write("blob", Buffer.from(params.content, encoding));
			return created({
				sha,
				url: blobUrl(world, repo, sha)
			});
		}
	},
	"GET /repos/{owner}/{repo}/git/blobs/{file_sha}": {
		needs: reads("contents:read"),
		handle: async ({ world, repo, params, accept }) => {
			const found = await world.store(repo).objects.read(params.file_sha);
			if (found?.type !== "blob") throw notFound();
			if (accept.includes("raw")) return {
				status: 200,
				raw: {
					type: "application/vnd.github.raw",
					content: found.bytes
				}
			};
			return ok({
				sha: found.sha,
				node_id: nodeId("B", found.sha),
				size: found.bytes.length,
				url: blobUrl(world, repo, found.sha),
				content: found.bytes.toString("base64").replace(/(.{60})/g, "$1\n"),
				encoding: "base64"
			});
		}
	},
	"POST /repos/{owner}/{repo}/git/trees": {
		needs: writes("contents:write"),
		handle: async ({ world, repo, params }) => {
			const store = world.store(repo);
			const base = params.base_tree === void 0 ? null : await store.objects.find(`${params.base_tree}^{tree}`);
			if (params.base_tree !== void 0 && base === null) throw unprocessable("Base tree does not exist");
			const changes = await Promise.all(params.tree.map(async (entry) => {
				if (badPath(entry.path ?? "")) throw unprocessable("tree.path contains a malformed path component");
				return {
					path: entry.path ?? "",
					mode: entry.mode ?? "100644",
					sha: await entryObject(store, entry)
				};
			}));
			const sha = await changeTree(store.objects, base?.sha ?? null, changes);
			const entries = await readTree(store.objects, sha) ?? [];
			return created(await treeShape(world, repo, sha, entries.map((entry) => ({
				...entry,
				path: entry.name
			}))));
		}
	},
	"GET /repos/{owner}/{repo}/git/trees/{tree_sha}": {
		needs: reads("contents:read"),
		handle: async ({ world, repo, params }) => {
			const { objects } = world.store(repo);
			const name = (await findCommit(world, repo, params.tree_sha))?.tree ?? params.tree_sha;
			const tree = await objects.find(`${name}^{tree}`);
			if (tree === null) throw notFound();
			const entries = params.recursive === void 0 ? (await readTree(objects, tree.sha) ?? []).map((entry) => ({
				...entry,
				path: entry.name
			})) : await walkTree(objects, tree.sha);
			return ok(await treeShape(world, repo, tree.sha, entries));
		}
	}
};

// actions/rehearsal/rules/judge.ts
/** Holds a change of a branch against its rules: every rule that it breaks, in the rules' order. */
function judgeMove(rules, facts) {
	return rules.flatMap(({ origin, rule }) => faultsOf(rule, facts).map((message) => ({
		origin,
		rule: rule.type,
		message
	})));
}
function faultsOf(rule, facts) {
	const when = (broken, message) => broken ? [message] : [];
	const changes = facts.kind === "update";
	switch (rule.type) {
		case "creation": return when(facts.kind === "create", "Cannot create ref due to creations being restricted.");
		case "update": return when(changes && facts.pull === null, "Cannot update this protected ref.");
		case "deletion": return when(facts.kind === "delete", "Cannot delete this branch");
		case "non_fast_forward": return when(facts.forced, "Cannot force-push to this branch");
		case "required_linear_history": return when(changes && brings(facts), "This branch must not contain merge commits.");
		case "locked": return when(changes, "Cannot change this locked branch");
		case "restricted": return when(changes && !rule.users.includes(facts.actor), "You're not authorized to push to this branch.");
		case "pull_request": return changes ? pullFaults(rule, facts.pull) : [];
		case "required_status_checks": return changes ? checkFaults(rule, facts) : [];
		default: return rule;
	}
}
function brings({ pull, mergesInside }) {
	return pull === null ? mergesInside : pull.method === "merge";
}
function pullFaults(rule, pull) {
	if (pull === null) return ["Changes must be made through a pull request."];
	const { count, codeOwners, lastPushApproval } = rule.requirement;
	const faults = [];
	if (!rule.methods.includes(pull.method)) faults.push(`Merge method ${pull.method} is not allowed by the rules of this branch.`);
	if (pull.changesRequestedBy.length > 0 && count > 0) faults.push(`Changes were requested by ${pull.changesRequestedBy.join(", ")}.`);
	if (pull.approvals < count) faults.push(`At least ${count} approving review${count === 1 ? " is" : "s are"} required by reviewers with write access.`);
	if (codeOwners) for (const owners of pull.missingOwners) faults.push(`Waiting on code owner review from ${owners.join(" or ")}.`);
	if (lastPushApproval && !pull.approvedSinceLastPush) faults.push("New changes require approval from someone other than the last pusher.");
	return faults;
}
function checkFaults(rule, { checks, pull }) {
	return [...rule.strict && pull !== null && !pull.upToDate ? ["Head branch is out of date with the base branch."] : [], ...missingChecks(rule.checks, checks)];
}

// actions/rehearsal/acts/check-facts.ts
/** What statuses and check runs say of a commit. */
function factsOfCommit(repo, sha) {
	const statuses = repo.statuses.filter((status) => status.sha === sha).map((status) => ({
		...status,
		appId: status.creator === "github-actions[bot]" ? ACTIONS_APP_ID : null
	}));
	return checkFacts(statuses, repo.checkRuns.filter((run) => run.sha === sha), ACTIONS_APP_ID);
}

// actions/rehearsal/acts/bring-objects.ts
/** Brings a commit with all its history from one repository of a network to another, where it is not there yet. */
async function bringObjects(world, from, to, sha) {
	if (from.id === to.id || await world.store(to).objects.find(sha) !== null) return;
	const { git } = world.store(to);
	await git.run([
		"fetch",
		"--quiet",
		"--no-tags",
		"--no-write-fetch-head",
		world.store(from).dir,
		sha
	]);
}

// actions/rehearsal/shapes/review.ts
function reviewShape(world, repo, review) {
	const pull = `${world.url}/repos/${fullName(repo)}/pulls/${review.pull}`;
	const html = `${world.url}/${fullName(repo)}/pull/${review.pull}#pullrequestreview-${review.id}`;
	return {
		id: review.id,
		node_id: nodeId("PRR", review.id),
		user: simpleUser(world, review.author),
		body: review.body,
		state: review.state,
		html_url: html,
		pull_request_url: pull,
		author_association: associationOf(repo, review.author),
		_links: {
			html: { href: html },
			pull_request: { href: pull }
		},
		...review.submittedAt === null ? {} : { submitted_at: review.submittedAt },
		commit_id: review.commit
	};
}
function reviewCommentShape(world, repo, comment) {
	const api = `${world.url}/repos/${fullName(repo)}/pulls`;
	const url = `${api}/comments/${comment.id}`;
	const html = `${world.url}/${fullName(repo)}/pull/${comment.pull}#discussion_r${comment.id}`;
	const pull = `${api}/${comment.pull}`;
	return {
		url,
		id: comment.id,
		node_id: nodeId("PRRC", comment.id),
		pull_request_review_id: comment.review,
		diff_hunk: comment.diffHunk,
		path: comment.path,
		position: comment.position,
		original_position: comment.position,
		commit_id: comment.commit,
		original_commit_id: comment.originalCommit,
		user: simpleUser(world, comment.author),
		body: comment.body,
		created_at: comment.createdAt,
		updated_at: comment.updatedAt,
		html_url: html,
		pull_request_url: pull,
		author_association: associationOf(repo, comment.author),
		_links: {
			self: { href: url },
			html: { href: html },
			pull_request: { href: pull }
		},
		reactions: reactionsShape(repo, `review-comment:${comment.id}`, url),
		start_line: comment.startLine,
		original_start_line: comment.startLine,
		start_side: comment.startSide,
		line: comment.line,
		original_line: comment.line,
		side: comment.side,
		subject_type: "line",
		...comment.inReplyTo === null ? {} : { in_reply_to_id: comment.inReplyTo }
	};
}

// actions/rehearsal/acts/reviews.ts
/** Says that something happened to a review. Events write its state in small letters. */
async function tellReview(world, repo, cause, review, action, extra = {}) {
	world.emit("pull_request_review", repo, cause, {
		action,
		review: {
			...reviewShape(world, repo, review),
			state: review.state.toLowerCase()
		},
		pull_request: await eventPull(world, repo, pullOf(repo, review.pull)),
		...extra
	});
}
/** Takes a verdict back: by hand with a message, or because of the commit that was pushed. */
async function dismissReview(world, repo, cause, review, why) {
	recordEvent(world, repo, cause, review.pull, {
		event: "review_dismissed",
		dismissal: {
			review: review.id,
			state: review.state === "APPROVED" ? "approved" : "changes_requested",
			message: "message" in why ? why.message : null,
			commit: "commit" in why ? why.commit : null
		}
	});
	review.state = "DISMISSED";
	await tellReview(world, repo, cause, review, "dismissed");
}

// actions/rehearsal/acts/follow-pulls.ts
/** Lets open pull requests follow a branch that moved: those that come from it, and those that go into it. */
async function followPulls(world, repo, cause, branch, move) {
	for (const holder of Object.values(world.state.repositories)) for (const pull of holder.pulls.filter((candidate) => isOpen(holder, candidate))) if (pull.head.repository === fullName(repo) && pull.head.ref === branch) await followHead(world, holder, cause, pull, move);
	else if (holder.id === repo.id && pull.base.ref === branch) await followBase(world, holder, cause, pull, move);
}
const isOpen = (repo, pull) => issueOf(repo, pull.number).state === "open";
async function followHead(world, repo, cause, pull, { before, after, forced }) {
	if (after === null) {
		await setIssueState(world, repo, cause, issueOf(repo, pull.number), "closed");
		return;
	}
	await setHead(world, repo, pull, after);
	pull.lastPusher = cause.login;
	if (forced) recordEvent(world, repo, cause, pull.number, {
		event: "head_ref_force_pushed",
		commit: after
	});
	pull.base.sha = await branchTip(world, repo, pull.base.ref) ?? pull.base.sha;
	issueOf(repo, pull.number).updatedAt = world.clock.stamp();
	await dismissStale(world, repo, cause, pull);
	await tellPull(world, repo, cause, pull, "synchronize", {
		before,
		after
	});
}
/** Sets a pull request's head, and brings its objects here where it comes from a fork. */
async function setHead(world, repo, pull, sha) {
	const [owner = "", name = ""] = pull.head.repository.split("/");
	const from = findRepository(world, owner, name);
	if (from !== null) await bringObjects(world, from, repo, sha);
	await setRefs(world.store(repo).git, [{
		ref: `refs/pull/${pull.number}/head`,
		sha
	}]);
	pull.head.sha = sha;
}
async function dismissStale(world, repo, cause, pull) {
	if (!rulesOf(repo, pull.base.ref).some(({ rule }) => rule.type === "pull_request" && rule.requirement.dismissStale)) return;
	const approved = repo.reviews.filter((review) => review.pull === pull.number && review.state === "APPROVED");
	for (const review of approved) await dismissReview(world, repo, cause, review, { commit: pull.head.sha });
}
/** A base that has come to hold the head has merged the pull request, whoever brought it there. */
async function followBase(world, repo, cause, pull, { after }) {
	const issue = issueOf(repo, pull.number);
	if (after === null) {
		await setIssueState(world, repo, cause, issue, "closed");
		return;
	}
	if (!await isAncestor(world.store(repo).git, pull.head.sha, after)) return;
	markMerged(world, repo, pull, cause, after);
	await setIssueState(world, repo, cause, issue, "closed");
}
/** Records that a pull request was merged, by whom, and as which commit. */
function markMerged(world, repo, pull, cause, commit) {
	pull.mergedAt = world.clock.stamp();
	pull.mergedBy = cause.login;
	pull.mergeCommit = commit;
	recordEvent(world, repo, cause, pull.number, {
		event: "merged",
		commit
	});
}

// actions/rehearsal/acts/move-ref.ts
/** Holds a change of a ref against the branch's rules. The one judge of pushes, API calls and merges. */
async function judgeChange(world, repo, change) {
	const branch = branchOf(change.ref);
	if (branch === null) return [];
	const rules = rulesFor(repo, branch, actorOf(world, repo, change.viewer), change.pull !== void 0);
	return rules.length === 0 ? [] : judgeMove(rules, await factsOf(world, repo, change));
}
async function factsOf(world, repo, change) {
	const { before, after } = change;
	const { git } = world.store(repo);
	const update = before !== null && after !== null;
	const added = update ? await listRevisions(git, {
		from: [
			"--merges",
			after,
			`^${before}`
		],
		limit: 1
	}) : [];
	const checked = change.checkedCommit ?? after;
	return {
		kind: before === null ? "create" : after === null ? "delete" : "update",
		forced: update && !await isAncestor(git, before, after),
		mergesInside: added.length > 0,
		actor: change.viewer.login ?? "",
		checks: checked === null ? [] : factsOfCommit(repo, checked),
		pull: change.pull ?? null
	};
}
/** Moves a ref if its rules let it, and does all that follows: activity, events, pull requests that stand on it. */
async function moveRef(world, repo, change) {
	const violations = await judgeChange(world, repo, change);
	if (violations.length > 0) return {
		moved: false,
		violations
	};
	if (change.before === change.after) return { moved: true };
	if (!await moveRefs(world.store(repo).git, [change])) return {
		moved: false,
		lost: true
	};
	await afterMove(world, repo, change);
	return { moved: true };
}
async function afterMove(world, repo, change) {
	repo.pushedAt = world.clock.stamp();
	const forced = change.before !== null && change.after !== null && !await isAncestor(world.store(repo).git, change.before, change.after);
	const branch = branchOf(change.ref);
	if (branch !== null) repo.activity.push({
		id: nextId(world),
		ref: change.ref,
		before: change.before ?? NO_OBJECT,
		after: change.after ?? NO_OBJECT,
		type: activityType(change, forced),
		actor: change.viewer.login ?? "ghost",
		timestamp: world.clock.stamp()
	});
	const cause = causeOf(change.viewer);
	await tellMove(world, repo, cause, change, forced);
	if (branch !== null) await followPulls(world, repo, cause, branch, {
		...change,
		forced
	});
}
function activityType(change, forced) {
	if (change.before === null) return "branch_creation";
	if (change.after === null) return "branch_deletion";
	if (change.pull !== void 0) return "pr_merge";
	return forced ? "force_push" : "push";
}
/** The branch that a full ref names, or null for a tag or another ref. */
function branchOf(ref) {
	return ref.startsWith("refs/heads/") ? ref.slice(11) : null;
}

// actions/rehearsal/rules/words.ts
/** Rules are named together, and rulesets before protections, which is how GitHub answers where both hold. */
function sentences(violations) {
	return {
		ruleset: violations.some(({ origin }) => origin === "ruleset"),
		list: [...new Set(violations.map(({ message }) => message))]
	};
}
function message(violations, before = "") {
	const { ruleset, list } = sentences(violations);
	return ruleset ? `Repository rule violations found\n\n${list.join("\n")}\n\n` : `${before}${list.join(" ")}`;
}
/** The refusal of a change of a ref by the API. */
const refRefusal = (violations) => unprocessable(message(violations));
/** The refusal of a commit to a branch by the contents API. */
const fileRefusal = (violations) => conflict(message(violations, "Could not change file: "));
/** The refusal of a merge. */
const mergeRefusal = (violations) => new Refusal(405, message(violations));
/** The refusal of a push, as git prints it. */
function pushRefusal(ref, rulesPage, violations) {
	const { ruleset, list } = sentences(violations);
	if (!ruleset) return {
		reason: "protected branch hook declined",
		lines: [`error: GH006: Protected branch update failed for ${ref}.`, ...list.map((line) => `error: ${line}`)]
	};
	return {
		reason: "push declined due to repository rule violations",
		lines: [
			`error: GH013: Repository rule violations found for ${ref}.`,
			`Review all repository rules at ${rulesPage}`,
			"",
			...list.flatMap((line) => [`- ${line}`, ""])
		]
	};
}

// actions/rehearsal/routes/branch-merges.ts
const branchMerges = { "POST /repos/{owner}/{repo}/merges": {
	needs: writes("contents:write"),
	handle: async ({ world, repo, params, viewer }) => {
		const before = await branchTip(world, repo, params.base);
		if (before === null) throw notFound("Base does not exist");
		const head = await findCommit(world, repo, params.head);
		if (head === null) throw notFound("Head does not exist");
		const { git, objects } = world.store(repo);
		if (await isAncestor(git, head.sha, before)) return noContent();
		const after = await joinCommits(git, objects, {
			base: before,
			head: head.sha,
			message: params.commit_message ?? `Merge ${params.head} into ${params.base}`,
			author: signatureOf(world, signedIn(viewer)),
			committer: webFlow(world)
		});
		if (after === null) throw conflict("Merge conflict");
		const outcome = await moveRef(world, repo, {
			ref: `refs/heads/${params.base}`,
			before,
			after,
			viewer
		});
		if (!outcome.moved) throw "lost" in outcome ? conflict("Base was changed meanwhile") : refRefusal(outcome.violations);
		return created(commitShape(world, repo, await commitNamed(world, repo, after)));
	}
} };

// actions/rehearsal/routes/branches.ts
const branchUrl = (world, repo, branch) => `${world.url}/repos/${fullName(repo)}/branches/${branch}`;
/** What a branch's own page says of its protection: only the required checks of classic protections. */
function protectionSummary(repo, branch) {
	const checks = ownValue(repo.protections, branch)?.requiredStatusChecks ?? null;
	return {
		enabled: ownValue(repo.protections, branch) !== void 0,
		required_status_checks: {
			enforcement_level: checks === null ? "off" : "non_admins",
			contexts: (checks?.checks ?? []).map(({ context }) => context),
			checks: (checks?.checks ?? []).map(({ context, appId }) => ({
				context,
				app_id: appId
			}))
		}
	};
}
const branches = {
	"GET /repos/{owner}/{repo}/branches": {
		needs: reads("contents:read"),
		handle: async ({ world, repo, params, paging }) => {
			const all = (await listRefs(world.store(repo).git, "refs/heads/")).map((ref) => ({
				name: ref.name.slice(11),
				sha: ref.sha
			}));
			const wanted = params.protected === void 0 ? null : String(params.protected) === "true";
			const isProtected = (name) => rulesOf(repo, name).length > 0;
			const chosen = wanted === null ? all : all.filter(({ name }) => isProtected(name) === wanted);
			return ok(paging.take(chosen).map(({ name, sha }) => ({
				name,
				commit: {
					sha,
					url: `${world.url}/repos/${fullName(repo)}/commits/${sha}`
				},
				protected: isProtected(name),
				protection: protectionSummary(repo, name),
				protection_url: `${branchUrl(world, repo, name)}/protection`
			})));
		}
	},
	"GET /repos/{owner}/{repo}/branches/{branch}": {
		needs: reads("contents:read"),
		handle: async ({ world, repo, params }) => {
			const tip = await branchTip(world, repo, params.branch);
			if (tip === null) throw notFound("Branch not found");
			const url = branchUrl(world, repo, params.branch);
			return ok({
				name: params.branch,
				commit: commitShape(world, repo, await commitNamed(world, repo, tip)),
				_links: {
					self: url,
					html: `${world.url}/${fullName(repo)}/tree/${params.branch}`
				},
				protected: rulesOf(repo, params.branch).length > 0,
				protection: protectionSummary(repo, params.branch),
				protection_url: `${url}/protection`
			});
		}
	}
};

// actions/rehearsal/routes/check-runs.ts
/** Check runs belong to apps: a person's own token makes none. */
function demandApp({ token }) {
	if (token?.kind !== "job") throw forbidden("You must authenticate via a GitHub App.");
}
function runOf$1(repo, id) {
	const found = repo.checkRuns.find((run) => run.id === Number(id));
	if (found === void 0) throw notFound();
	return found;
}
const checkRuns = {
	"POST /repos/{owner}/{repo}/check-runs": {
		needs: writes("checks:write"),
		handle: async ({ world, repo, params, viewer }) => {
			demandApp(viewer);
			const { sha } = await commitNamed(world, repo, params.head_sha);
			const empty = {
				id: nextId(world),
				sha,
				name: params.name,
				suite: suiteOf(world, repo, sha),
				externalId: null,
				detailsUrl: null,
				status: "queued",
				conclusion: null,
				startedAt: world.clock.stamp(),
				completedAt: null,
				title: null,
				summary: null,
				text: null,
				annotations: []
			};
			const run = checkRunFrom(empty, params, world.clock.stamp());
			repo.checkRuns.push(run);
			await tellCheckRun(world, repo, causeOf(viewer), run, "created");
			if (run.status === "completed") await tellCheckRun(world, repo, causeOf(viewer), run, "completed");
			return created(checkRunShape(world, repo, run));
		}
	},
	"GET /repos/{owner}/{repo}/check-runs/{check_run_id}": {
		needs: reads("checks:read"),
		handle: ({ world, repo, params }) => ok(checkRunShape(world, repo, runOf$1(repo, params.check_run_id)))
	},
	"PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}": {
		needs: writes("checks:write"),
		handle: async ({ world, repo, params, viewer }) => {
			demandApp(viewer);
			const before = runOf$1(repo, params.check_run_id);
			const run = checkRunFrom(before, params, world.clock.stamp());
			repo.checkRuns[repo.checkRuns.indexOf(before)] = run;
			if (before.status !== "completed" && run.status === "completed") await tellCheckRun(world, repo, causeOf(viewer), run, "completed");
			return ok(checkRunShape(world, repo, run));
		}
	},
	"GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations": {
		needs: reads("checks:read"),
		handle: ({ world, repo, params, paging }) => {
			const run = runOf$1(repo, params.check_run_id);
			const blob = `${world.url}/${fullName(repo)}/blob/${run.sha}`;
			return ok(paging.take(run.annotations).map((annotation) => ({
				path: annotation.path,
				blob_href: `${blob}/${annotation.path}`,
				start_line: annotation.startLine,
				end_line: annotation.endLine,
				start_column: annotation.startColumn,
				end_column: annotation.endColumn,
				annotation_level: annotation.level,
				title: annotation.title,
				message: annotation.message,
				raw_details: annotation.rawDetails
			})));
		}
	},
	"GET /repos/{owner}/{repo}/commits/{ref}/check-runs": {
		needs: reads("checks:read"),
		handle: async ({ world, repo, params, paging }) => {
			const { sha } = await commitNamed(world, repo, params.ref);
			const own = repo.checkRuns.filter((run) => run.sha === sha);
			const latest = new Map(own.map((run) => [run.name, run]));
			const found = (params.filter === "all" ? own : [...latest.values()]).filter((run) => params.check_name === void 0 || run.name === params.check_name).filter((run) => params.status === void 0 || run.status === params.status).reverse();
			const shown = paging.take(found).map((run) => checkRunShape(world, repo, run));
			return ok({
				total_count: found.length,
				check_runs: shown
			});
		}
	}
};

// actions/rehearsal/routes/collaborators.ts
const listing = {
	role: "write",
	scopes: ["metadata:read"],
	anonymous: false,
	refusal: "Must have push access to view repository collaborators."
};
/** The five roles as the older permission words. */
function permissionWord(role) {
	if (role === "maintain") return "write";
	return role === "triage" ? "read" : role;
}
/** The words by which a role is asked for, old and new. */
function roleOf(permission) {
	const role = {
		pull: "read",
		push: "write",
		read: "read",
		write: "write",
		triage: "triage",
		maintain: "maintain",
		admin: "admin"
	}[permission ?? "push"];
	if (role === void 0) throw unprocessable("Validation Failed", [{
		resource: "Repository",
		field: "permission",
		code: "invalid"
	}]);
	return role;
}
function collaborator(world, repo, login) {
	const role = roleIn(repo, login);
	return {
		...simpleUser(world, login),
		permissions: permissionsOf$1(role),
		role_name: role
	};
}
const collaborators = {
	"GET /repos/{owner}/{repo}/collaborators": {
		needs: listing,
		handle: ({ world, repo, paging }) => {
			const logins = [repo.owner, ...Object.keys(repo.collaborators)];
			return ok(paging.take(logins).map((login) => collaborator(world, repo, login)));
		}
	},
	"GET /repos/{owner}/{repo}/collaborators/{username}": {
		needs: listing,
		handle: ({ repo, params }) => {
			if (params.username !== repo.owner && ownValue(repo.collaborators, params.username) === void 0) throw notFound();
			return noContent();
		}
	},
	"GET /repos/{owner}/{repo}/collaborators/{username}/permission": {
		needs: {
			...listing,
			refusal: "Must have push access to view collaborator permission."
		},
		handle: ({ world, repo, params }) => {
			const { login } = userNamed(world, params.username);
			const role = roleIn(repo, login);
			return ok({
				permission: permissionWord(role),
				role_name: role,
				user: collaborator(world, repo, login)
			});
		}
	},
	"PUT /repos/{owner}/{repo}/collaborators/{username}": {
		needs: administers(),
		handle: ({ world, repo, params, viewer }) => {
			const { login } = userNamed(world, params.username);
			const role = roleOf(params.permission);
			const before = ownValue(repo.collaborators, login);
			if (login === repo.owner) throw unprocessable("Repository owner cannot be a collaborator");
			setOwn(repo.collaborators, login, role);
			const action = before === void 0 ? "added" : "edited";
			const changes = before === void 0 ? { permission: { to: role } } : { old_permission: { from: permissionWord(before) } };
			world.emit("member", repo, causeOf(viewer), {
				action,
				member: simpleUser(world, login),
				changes
			});
			if (before !== void 0) return noContent();
			const id = nextId(world);
			const permissions = role === "none" ? "read" : role;
			return created({
				id,
				node_id: nodeId("RI", id),
				repository: repositoryShape(world, repo),
				invitee: simpleUser(world, login),
				inviter: simpleUser(world, viewer.login ?? repo.owner),
				permissions,
				created_at: world.clock.stamp(),
				url: `${world.url}/user/repository_invitations/${id}`,
				html_url: `${world.url}/${fullName(repo)}/invitations`
			});
		}
	},
	"DELETE /repos/{owner}/{repo}/collaborators/{username}": {
		needs: administers(),
		handle: ({ world, repo, params, viewer }) => {
			const { login } = userNamed(world, params.username);
			if (ownValue(repo.collaborators, login) !== void 0) {
				delete repo.collaborators[login];
				world.emit("member", repo, causeOf(viewer), {
					action: "removed",
					member: simpleUser(world, login)
				});
			}
			return noContent();
		}
	}
};

// actions/rehearsal/git/diff.ts
const EMPTY_TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
/** The files that differ between two trees or commits, in git's order, with their patches. */
async function diffFiles(git, before, after) {
	const trees = [before ?? EMPTY_TREE, after];
	const options = [
		"diff-tree",
		"-r",
		"-M",
		"--full-index"
	];
	const [list, patches] = await Promise.all([git.text([
		...options,
		"--raw",
		"--numstat",
		"-z",
		...trees
	]), git.text([
		...options,
		"--patch",
		...trees
	])]);
	const texts = splitPatches(patches);
	const counts = /* @__PURE__ */ new Map();
	return parseList(list.split("\0"), counts).map((file, index) => {
		const patch = texts[index];
		return {
			...file,
			...counts.get(file.filename) ?? {
				additions: 0,
				deletions: 0
			},
			...patch === void 0 || patch === "" ? {} : { patch }
		};
	});
}
/** The whole difference as git prints it. */
function diffText(git, before, after) {
	return git.text([
		"diff-tree",
		"-r",
		"-M",
		"--patch",
		before ?? EMPTY_TREE,
		after
	]);
}
function parseList(fields, counts) {
	const files = [];
	for (let at = 0; at < fields.length; at += 1) {
		const field = fields[at] ?? "";
		const raw = /^:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) ([A-Z])\d*$/.exec(field);
		if (raw !== null) {
			const moved = raw[3] === "R" || raw[3] === "C";
			const name = fields[at + 1] ?? "";
			files.push({
				filename: moved ? fields[at + 2] ?? "" : name,
				...moved ? { previousFilename: name } : {},
				status: statusOf(raw[3] ?? ""),
				sha: raw[2] === NO_OBJECT ? raw[1] ?? "" : raw[2] ?? ""
			});
			at += moved ? 2 : 1;
			continue;
		}
		const numbers = /^(\d+|-)\t(\d+|-)\t([\s\S]*)$/.exec(field);
		if (numbers === null) continue;
		const moved = numbers[3] === "";
		counts.set(moved ? fields[at + 2] ?? "" : numbers[3] ?? "", {
			additions: Number(numbers[1]) || 0,
			deletions: Number(numbers[2]) || 0
		});
		at += moved ? 2 : 0;
	}
	return files;
}
function statusOf(letter) {
	return {
		A: "added",
		D: "removed",
		R: "renamed",
		C: "copied",
		T: "changed"
	}[letter] ?? "modified";
}
/** One text for each file: what follows its header, from the first hunk. */
function splitPatches(text) {
	if (text === "") return [];
	return text.replace(/^diff --git /, "").split("\ndiff --git ").map((part) => {
		const hunk = part.search(/^@@ /m);
		return hunk === -1 ? "" : part.slice(hunk);
	});
}
/** The lines of one side that a patch shows, by line number: where a comment may stand. */
function linesOfPatch(patch) {
	const left = /* @__PURE__ */ new Map();
	const right = /* @__PURE__ */ new Map();
	let before = 0;
	let after = 0;
	for (const [position, line] of patch.split("\n").entries()) {
		const hunk = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line);
		if (hunk !== null) {
			before = Number(hunk[1]);
			after = Number(hunk[2]);
		} else if (line.startsWith("-")) left.set(before++, position);
		else if (line.startsWith("+")) right.set(after++, position);
		else if (!line.startsWith("\\")) {
			left.set(before++, position);
			right.set(after++, position);
		}
	}
	return {
		left,
		right
	};
}

// actions/rehearsal/routes/commits.ts
/** A comparison shows no more files than this, and says nothing of the rest. */
const COMPARED_FILES = 300;
const COMPARED_COMMITS = 250;
async function withFiles(world, repo, commit) {
	const files = await world.store(repo).changes(commit.parents[0] ?? null, commit.sha);
	const total = (of) => files.reduce((sum, file) => sum + file[of], 0);
	return {
		...commitShape(world, repo, commit),
		stats: {
			additions: total("additions"),
			deletions: total("deletions"),
			total: total("additions") + total("deletions")
		},
		files: files.map((file) => diffEntry(world, repo, commit.sha, file))
	};
}
async function shapes(world, repo, shas) {
	return Promise.all(shas.map(async (sha) => commitShape(world, repo, await commitNamed(world, repo, sha))));
}
const commits = {
	"GET /repos/{owner}/{repo}/commits": {
		needs: reads("contents:read"),
		handle: async ({ world, repo, params, paging }) => {
			const start = await findCommit(world, repo, params.sha ?? repo.defaultBranch);
			if (start === null) throw params.sha === void 0 ? conflict("Git Repository is empty.") : notFound();
			const author = params.author === void 0 ? void 0 : ownValue(world.state.users, params.author)?.email ?? params.author;
			const { path, since, until } = params;
			const shas = await listRevisions(world.store(repo).git, {
				from: [start.sha],
				path,
				since,
				until,
				author
			});
			return ok(await shapes(world, repo, paging.take(shas)));
		}
	},
	"GET /repos/{owner}/{repo}/commits/{ref}": {
		needs: reads("contents:read"),
		handle: async ({ world, repo, params, accept }) => {
			const commit = await commitNamed(world, repo, params.ref);
			if (accept.includes("sha")) return raw("application/vnd.github.sha; charset=utf-8", commit.sha);
			if (accept.includes("diff")) {
				const text = await diffText(world.store(repo).git, commit.parents[0] ?? null, commit.sha);
				return raw("application/vnd.github.diff; charset=utf-8", text);
			}
			return ok(await withFiles(world, repo, commit));
		}
	},
	"GET /repos/{owner}/{repo}/compare/{basehead}": {
		needs: reads("contents:read"),
		handle: async ({ world, repo, params, paging, accept }) => {
			const [left, right] = params.basehead.split("...");
			if (left === void 0 || right === void 0 || left === "" || right === "") throw notFound();
			const base = await commitAcross(world, repo, left);
			const head = await commitAcross(world, repo, right);
			await bringObjects(world, base.repo, repo, base.commit.sha);
			await bringObjects(world, head.repo, repo, head.commit.sha);
			const { git, changes } = world.store(repo);
			const common = await mergeBase(git, base.commit.sha, head.commit.sha);
			if (common === null) throw notFound(`No common ancestor between ${left} and ${right}.`);
			if (accept.includes("diff")) return raw("application/vnd.github.diff; charset=utf-8", await diffText(git, common, head.commit.sha));
			const { ahead, behind } = await countApart(git, base.commit.sha, head.commit.sha);
			const shas = await listRevisions(git, {
				from: [head.commit.sha, `^${base.commit.sha}`],
				oldestFirst: true
			});
			const files = await changes(common, head.commit.sha);
			const page = paging.page > 1 || paging.size < COMPARED_COMMITS ? paging.take(shas) : shas.slice(0, COMPARED_COMMITS);
			const api = `${world.url}/repos/${fullName(repo)}/compare/${params.basehead}`;
			const html = `${world.url}/${fullName(repo)}/compare/${params.basehead}`;
			return ok({
				url: api,
				html_url: html,
				permalink_url: `${world.url}/${fullName(repo)}/compare/${base.commit.sha.slice(0, 7)}...${head.commit.sha.slice(0, 7)}`,
				diff_url: `${html}.diff`,
				patch_url: `${html}.patch`,
				base_commit: commitShape(world, repo, base.commit),
				merge_base_commit: commitShape(world, repo, await commitNamed(world, repo, common)),
				status: ahead > 0 && behind > 0 ? "diverged" : ahead > 0 ? "ahead" : behind > 0 ? "behind" : "identical",
				ahead_by: ahead,
				behind_by: behind,
				total_commits: shas.length,
				commits: await shapes(world, repo, page),
				files: paging.page > 1 ? [] : files.slice(0, COMPARED_FILES).map((file) => diffEntry(world, repo, head.commit.sha, file))
			});
		}
	}
};

// actions/rehearsal/acts/given-signature.ts
/** Name, address and time as a client may give them; what is missing comes from who asks. */
function givenSignature(given, own) {
	const time = given?.date === void 0 ? NaN : Date.parse(given.date);
	return {
		...own,
		name: given?.name ?? own.name,
		email: given?.email ?? own.email,
		seconds: Number.isNaN(time) ? own.seconds : Math.floor(time / 1e3)
	};
}

// actions/rehearsal/acts/change-file.ts
/** Commits a change of one file to a branch, as the web editor and the contents API do. Throws GitHub's refusals. */
async function changeFile(world, repo, viewer, { branch, tip, change, message, ...given }) {
	const { objects } = world.store(repo);
	if (change.path.split("/").some((part) => [
		"",
		".",
		"..",
		".git"
	].includes(part))) throw unprocessable("path contains a malformed path component");
	const base = tip === null ? null : await readCommit$1(objects, tip);
	const login = signedIn(viewer);
	const author = givenSignature(given.author ?? given.committer, signatureOf(world, login));
	const byBot = login === "github-actions[bot]" && given.author === void 0 && given.committer === void 0;
	const commit = {
		tree: await changeTree(objects, base?.tree ?? null, [change]),
		parents: tip === null ? [] : [tip],
		author,
		committer: byBot ? webFlow(world) : givenSignature(given.committer, author),
		message
	};
	const sha = await writeCommit(objects, commit);
	const outcome = await moveRef(world, repo, {
		ref: `refs/heads/${branch}`,
		before: tip,
		after: sha,
		viewer
	});
	if (outcome.moved) return {
		...commit,
		sha
	};
	throw "lost" in outcome ? conflict(`${branch} was changed meanwhile`) : fileRefusal(outcome.violations);
}

// actions/rehearsal/shapes/content.ts
/** Above this the content is left out: it has to be asked for as raw text or as a blob. */
const CONTENT_LIMIT = 1048576;
function links(world, repo, { path, ref }, entry) {
	const name = fullName(repo);
	const kind = entry.mode === "040000" ? "tree" : "blob";
	const url = `${world.url}/repos/${name}/contents/${encodePath(path)}?ref=${encodeURIComponent(ref)}`;
	const git = `${world.url}/repos/${name}/git/${kind}s/${entry.sha}`;
	const html = `${world.url}/${name}/${kind}/${ref}/${encodePath(path)}`;
	return {
		url,
		html_url: html,
		git_url: git,
		download_url: kind === "blob" ? rawUrl(world, repo, {
			path,
			ref
		}) : null,
		_links: {
			self: url,
			git,
			html
		}
	};
}
const rawUrl = (world, repo, { path, ref }) => `${world.url}/${fullName(repo)}/raw/${ref}/${encodePath(path)}`;
/** A file with its content. */
function contentFile(world, repo, { path, ref, entry, bytes }) {
	const fits = bytes !== null && bytes.length <= CONTENT_LIMIT;
	return {
		name: entry.name,
		path,
		sha: entry.sha,
		size: bytes?.length ?? 0,
		...links(world, repo, {
			path,
			ref
		}, entry),
		download_url: rawUrl(world, repo, {
			path,
			ref
		}),
		type: "file",
		content: fits ? `${bytes.toString("base64").replace(/(.{60})/g, "$1\n")}\n` : "",
		encoding: fits ? "base64" : "none"
	};
}
/** The entries of a folder, without their contents. */
async function contentDirectory(world, repo, { path, ref, entries }) {
	const { objects } = world.store(repo);
	return Promise.all(entries.map(async (entry) => {
		const own = path === "" ? entry.name : `${path.replace(/\/$/, "")}/${entry.name}`;
		const type = entry.mode === "040000" ? "dir" : entry.mode === "120000" ? "symlink" : "file";
		return {
			name: entry.name,
			path: own,
			sha: entry.sha,
			size: type === "dir" ? 0 : (await objects.find(entry.sha))?.size ?? 0,
			type,
			...links(world, repo, {
				path: own,
				ref
			}, entry)
		};
	}));
}

// actions/rehearsal/routes/contents.ts
/** The contents API lists no more entries of a folder than this. */
const LISTING_LIMIT = 1e3;
/** The blob that stands at a path of a branch, or null. */
async function blobAt({ objects }, commit, path) {
	const tree = await objects.find(`${commit}^{tree}`);
	const entry = tree === null ? null : await entryAt(objects, tree.sha, path);
	return entry === null || entry.mode === "040000" ? null : entry.sha;
}
/** GitHub wants the blob that a change replaces: a missing one is refused, another one is a conflict. */
function demandBlob(path, standing, given) {
	if (given === void 0) throw invalidRequest("\"sha\" wasn't supplied.");
	if (given !== standing) throw conflict(`${path} does not match ${given}`);
}
const contents = {
	"GET /repos/{owner}/{repo}/contents/{path}": {
		needs: reads("contents:read"),
		handle: async ({ world, repo, params, accept }) => {
			const { objects } = world.store(repo);
			const ref = params.ref ?? repo.defaultBranch;
			const commit = await findCommit(world, repo, ref);
			if (commit === null) throw notFound(params.ref === void 0 ? "This repository is empty." : `No commit found for the ref ${ref}`);
			const entry = await entryAt(objects, commit.tree, params.path);
			if (entry === null) throw notFound();
			if (entry.mode === "040000") {
				const entries = (await readTree(objects, entry.sha) ?? []).slice(0, LISTING_LIMIT);
				const items = await contentDirectory(world, repo, {
					path: params.path,
					ref,
					entries
				});
				return ok(items);
			}
			const found = await objects.read(entry.sha);
			if (accept.includes("raw") && found !== null) return raw("application/vnd.github.raw; charset=utf-8", found.bytes);
			return ok(contentFile(world, repo, {
				path: params.path,
				ref,
				entry,
				bytes: found?.bytes ?? null
			}));
		}
	},
	"GET /repos/{owner}/{repo}/readme": {
		needs: reads("contents:read"),
		handle: async ({ world, repo, params }) => {
			const { objects } = world.store(repo);
			const ref = params.ref ?? repo.defaultBranch;
			const commit = await findCommit(world, repo, ref);
			for (const folder of [
				".github/",
				"",
				"docs/"
			]) {
				const place = commit === null ? null : await entryAt(objects, commit.tree, folder);
				const entry = (place === null ? null : await readTree(objects, place.sha))?.find(({ name }) => /^readme(\.\w+)?$/i.test(name));
				if (entry === void 0) continue;
				const bytes = (await objects.read(entry.sha))?.bytes ?? null;
				return ok(contentFile(world, repo, {
					path: `${folder}${entry.name}`,
					ref,
					entry,
					bytes
				}));
			}
			throw notFound();
		}
	},
	"PUT /repos/{owner}/{repo}/contents/{path}": {
		needs: writes("contents:write"),
		handle: async ({ world, repo, params, viewer }) => {
			const store = world.store(repo);
			const text = params.content.replace(/\s/g, "");
			if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text)) throw unprocessable("content is not valid Base64");
			const branch = params.branch ?? repo.defaultBranch;
			const tip = await branchTip(world, repo, branch);
			if (tip === null && params.branch !== void 0) throw notFound(`Branch ${branch} not found`);
			const standing = tip === null ? null : await blobAt(store, tip, params.path);
			if (standing !== null) demandBlob(params.path, standing, params.sha);
			else if (params.sha !== void 0) throw conflict(`${params.path} does not match ${params.sha}`);
			const bytes = Buffer.from(text, "base64");
			const sha = await store.objects.write("blob", bytes);
			const commit = await changeFile(world, repo, viewer, {
				...params,
				branch,
				tip,
				change: {
					path: params.path,
					mode: "100644",
					sha
				}
			});
			const entry = {
				mode: "100644",
				name: params.path.split("/").at(-1) ?? "",
				sha
			};
			const content = contentFile(world, repo, {
				path: params.path,
				ref: branch,
				entry,
				bytes
			});
			return {
				status: standing === null ? 201 : 200,
				data: {
					content,
					commit: gitCommit(world, repo, commit)
				}
			};
		}
	},
	"DELETE /repos/{owner}/{repo}/contents/{path}": {
		needs: writes("contents:write"),
		handle: async ({ world, repo, params, viewer }) => {
			const branch = params.branch ?? repo.defaultBranch;
			const tip = await branchTip(world, repo, branch);
			if (tip === null) throw notFound(`Branch ${branch} not found`);
			const standing = await blobAt(world.store(repo), tip, params.path);
			if (standing === null) throw notFound();
			demandBlob(params.path, standing, params.sha);
			const change = {
				path: params.path,
				mode: "100644",
				sha: null
			};
			const commit = await changeFile(world, repo, viewer, {
				...params,
				branch,
				tip,
				change
			});
			return ok({
				content: null,
				commit: gitCommit(world, repo, commit)
			});
		}
	}
};

// actions/rehearsal/routes/dispatches.ts
/** The longest payload that a dispatch may carry, in characters of JSON. */
const PAYLOAD_LIMIT = 65535;
/** The inputs that a workflow file declares for `workflow_dispatch`; null where it has no such trigger. */
async function declaredInputs(world, repo, ref, path) {
	const { objects } = world.store(repo);
	const commit = await findCommit(world, repo, ref);
	const entry = commit === null ? null : await entryAt(objects, commit.tree, path);
	const found = entry === null ? null : await objects.read(entry.sha);
	const file = found === null ? null : (0, import_dist.parse)(found.bytes.toString("utf8"));
	const triggers = isRecord$1(file) ? file.on : void 0;
	if (triggers === "workflow_dispatch" || Array.isArray(triggers) && triggers.includes("workflow_dispatch")) return {};
	if (!isRecord$1(triggers) || !("workflow_dispatch" in triggers)) return null;
	const trigger = triggers.workflow_dispatch;
	return isRecord$1(trigger) && isRecord$1(trigger.inputs) ? trigger.inputs : {};
}
/** The inputs that a run gets: those given, and the declared defaults. Throws GitHub's refusals. */
function inputsOf(declared, given) {
	const unexpected = Object.keys(given).filter((name) => !Object.hasOwn(declared, name));
	if (unexpected.length > 0) throw unprocessable(`Unexpected inputs provided: ${JSON.stringify(unexpected)}`);
	const entries = Object.entries(declared).flatMap(([name, input]) => {
		const { required, default: otherwise } = isRecord$1(input) ? input : {};
		const value = given[name] ?? otherwise;
		if (value === void 0 && required === true) throw unprocessable(`Required input '${name}' not provided`);
		return value === void 0 ? [] : [[name, typeof value === "string" ? value : String(value)]];
	});
	return Object.fromEntries(entries);
}
const noRef = (ref) => unprocessable(`No ref found for: ${ref}`);
const dispatches = {
	"POST /repos/{owner}/{repo}/dispatches": {
		needs: writes("contents:write"),
		handle: ({ world, repo, params, viewer }) => {
			const payload = params.client_payload ?? {};
			if (params.event_type.length === 0 || params.event_type.length > 100) throw invalidRequest("event_type must have between 1 and 100 characters.");
			if (JSON.stringify(payload).length > PAYLOAD_LIMIT) throw validationFailed({
				resource: "RepositoryDispatch",
				code: "custom",
				field: "client_payload",
				message: "client_payload is too large."
			});
			world.emit("repository_dispatch", repo, causeOf(viewer), {
				action: params.event_type,
				branch: repo.defaultBranch,
				client_payload: payload
			});
			return noContent();
		}
	},
	"POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches": {
		needs: writes("actions:write"),
		handle: async ({ world, repo, params, viewer }) => {
			const workflow = await workflowNamed(world, repo, params.workflow_id);
			if (repo.actions.disabledWorkflows.includes(workflow.path)) throw forbidden("Cannot trigger a 'workflow_dispatch' on a disabled workflow");
			const full = await fullRef(world, repo, params.ref);
			if (full === null) throw noRef(params.ref);
			const declared = await declaredInputs(world, repo, params.ref, workflow.path);
			if (declared === null) throw unprocessable("Workflow does not have 'workflow_dispatch' trigger");
			const inputs = inputsOf(declared, params.inputs ?? {});
			world.emit("workflow_dispatch", repo, causeOf(viewer), {
				inputs,
				ref: full,
				workflow: workflow.path
			});
			return noContent();
		}
	}
};
/** The full name of a branch or a tag, or null where there is none. */
async function fullRef(world, repo, ref) {
	const places = ref.startsWith("refs/") ? [ref] : [`refs/heads/${ref}`, `refs/tags/${ref}`];
	for (const place of places) if (await refTarget(world, repo, place) !== null) return place;
	return null;
}

// actions/rehearsal/routes/git-commits.ts
const gitCommits = {
	"POST /repos/{owner}/{repo}/git/commits": {
		needs: writes("contents:write"),
		handle: async ({ world, repo, params, viewer }) => {
			const { objects } = world.store(repo);
			if ((await objects.find(params.tree))?.type !== "tree") throw unprocessable("Tree SHA does not exist");
			const parents = params.parents ?? [];
			for (const parent of parents) if ((await objects.find(parent))?.type !== "commit") throw unprocessable("Parent SHA does not exist or is not a commit object");
			const author = givenSignature(params.author, signatureOf(world, signedIn(viewer)));
			const committer = givenSignature(params.committer, author);
			const { message, tree } = params;
			const sha = await writeCommit(objects, {
				tree,
				parents,
				author,
				committer,
				message
			});
			return created(gitCommit(world, repo, {
				sha,
				tree,
				parents,
				author,
				committer,
				message
			}));
		}
	},
	"GET /repos/{owner}/{repo}/git/commits/{commit_sha}": {
		needs: reads("contents:read"),
		handle: async ({ world, repo, params }) => {
			const commit = /^[0-9a-f]{40}$/.test(params.commit_sha) ? await readCommit$1(world.store(repo).objects, params.commit_sha) : null;
			if (commit === null) throw notFound();
			return ok(gitCommit(world, repo, commit));
		}
	},
	"POST /repos/{owner}/{repo}/git/tags": {
		needs: writes("contents:write"),
		handle: async ({ world, repo, params, viewer }) => {
			const { objects } = world.store(repo);
			const target = await objects.find(params.object);
			if (target === null || target.type !== params.type) throw unprocessable("Object does not exist");
			const tagger = givenSignature(params.tagger, signatureOf(world, signedIn(viewer)));
			const head = `object ${target.sha}\ntype ${target.type}\ntag ${params.tag}\ntagger ${signatureText(tagger)}`;
			const sha = await objects.write("tag", Buffer.from(`${head}\n\n${params.message}`));
			const api = `${world.url}/repos/${fullName(repo)}/git`;
			return created({
				node_id: nodeId("T", sha),
				tag: params.tag,
				sha,
				url: `${api}/tags/${sha}`,
				message: params.message,
				tagger: {
					name: tagger.name,
					email: tagger.email,
					date: signatureTime(tagger)
				},
				object: {
					sha: target.sha,
					type: target.type,
					url: `${api}/${target.type}s/${target.sha}`
				},
				verification: {
					verified: false,
					reason: "unsigned",
					signature: null,
					payload: null,
					verified_at: null
				}
			});
		}
	}
};

// actions/rehearsal/shapes/hook.ts
/** A webhook; its secret is never shown. */
function hookShape(world, repo, hook) {
	const url = `${world.url}/repos/${fullName(repo)}/hooks/${hook.id}`;
	return {
		type: "Repository",
		id: hook.id,
		name: "web",
		active: hook.active,
		events: hook.events,
		config: {
			url: hook.url,
			content_type: hook.contentType,
			insecure_ssl: "0",
			...hook.secret === null ? {} : { secret: "********" }
		},
		created_at: hook.createdAt,
		updated_at: hook.updatedAt,
		url,
		test_url: `${url}/test`,
		ping_url: `${url}/pings`,
		deliveries_url: `${url}/deliveries`,
		last_response: hook.lastResponse
	};
}

// actions/rehearsal/routes/hooks.ts
const hooks = {
	"GET /repos/{owner}/{repo}/hooks": {
		needs: administers(),
		handle: ({ world, repo, paging }) => ok(paging.take(repo.hooks).map((hook) => hookShape(world, repo, hook)))
	},
	"POST /repos/{owner}/{repo}/hooks": {
		needs: administers(),
		handle: ({ world, repo, params, viewer }) => {
			const url = params.config?.url ?? "";
			const refuse = (message) => validationFailed({
				resource: "Hook",
				code: "custom",
				message
			});
			if (!URL.canParse(url)) throw refuse("url is missing a scheme");
			if (!isLoopback(url)) throw refuse("url is not supported because it isn't reachable from the embedded GitHub");
			if (repo.hooks.some((hook) => hook.url === url)) throw refuse("Hook already exists on this repository");
			const hook = newHook(world, url, params);
			repo.hooks.push(hook);
			world.emit("ping", repo, causeOf(viewer), {
				zen: "Keep it logically awesome.",
				hook_id: hook.id,
				hook: hookShape(world, repo, hook)
			});
			return created(hookShape(world, repo, hook));
		}
	}
};
function newHook(world, url, { active, events, config }) {
	const now = world.clock.stamp();
	return {
		id: nextId(world),
		active: active ?? true,
		events: events ?? ["push"],
		url,
		contentType: config?.content_type === "json" ? "json" : "form",
		secret: config?.secret ?? null,
		createdAt: now,
		updatedAt: now,
		lastResponse: {
			code: null,
			status: "unused",
			message: null
		}
	};
}

// actions/rehearsal/routes/issue-comments.ts
const SCOPES_READ = ["issues:read", "pull-requests:read"];
const SCOPES_WRITE = ["issues:write", "pull-requests:write"];
function tell(world, repo, viewer, comment, action, extra = {}) {
	world.emit("issue_comment", repo, causeOf(viewer), {
		action,
		issue: {
			draft: false,
			...issueShape(world, repo, issueOf(repo, comment.issue))
		},
		comment: commentShape(world, repo, comment),
		...extra
	});
}
function demandText(body) {
	if (body.trim() === "") throw validationFailed({
		resource: "IssueComment",
		code: "missing_field",
		field: "body"
	});
	demandBody("IssueComment", body);
}
/** A comment may be changed by its author and by who may write. */
function demandOwn(repo, viewer, comment) {
	const isJob = viewer.token?.kind === "job";
	if (comment.author === viewer.login || isJob || includesRole(roleIn(repo, viewer.login), "write")) return;
	throw forbidden("Must have write access to change somebody else's comment.");
}
const issueComments = {
	"GET /repos/{owner}/{repo}/issues/{issue_number}/comments": {
		needs: reads(...SCOPES_READ),
		handle: ({ world, repo, params, paging }) => {
			const issue = issueOf(repo, params.issue_number);
			const since = params.since === void 0 ? 0 : Date.parse(params.since);
			const found = repo.comments.filter((comment) => comment.issue === issue.number && Date.parse(comment.updatedAt) >= since);
			return ok(paging.take(found).map((comment) => commentShape(world, repo, comment)));
		}
	},
	"POST /repos/{owner}/{repo}/issues/{issue_number}/comments": {
		needs: joinsIn(...SCOPES_WRITE),
		handle: ({ world, repo, params, viewer }) => {
			const issue = issueOf(repo, params.issue_number);
			demandText(params.body);
			const isWriter = viewer.token?.kind === "job" || includesRole(roleIn(repo, viewer.login), "write");
			if (issue.locked && !isWriter) throw forbidden("Unable to create comment because issue is locked.");
			const now = world.clock.stamp();
			const comment = {
				id: nextId(world),
				issue: issue.number,
				author: signedIn(viewer),
				body: params.body,
				createdAt: now,
				updatedAt: now
			};
			repo.comments.push(comment);
			issue.updatedAt = now;
			tell(world, repo, viewer, comment, "created");
			return created(commentShape(world, repo, comment));
		}
	},
	"GET /repos/{owner}/{repo}/issues/comments/{comment_id}": {
		needs: reads(...SCOPES_READ),
		handle: ({ world, repo, params }) => ok(commentShape(world, repo, commentOf(repo, params.comment_id)))
	},
	"PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}": {
		needs: joinsIn(...SCOPES_WRITE),
		handle: ({ world, repo, params, viewer }) => {
			const comment = commentOf(repo, params.comment_id);
			demandOwn(repo, viewer, comment);
			demandText(params.body);
			const from = comment.body;
			if (from !== params.body) {
				comment.body = params.body;
				comment.updatedAt = stampOf(Math.max(world.clock.now(), Date.parse(comment.createdAt) + 1e3));
				tell(world, repo, viewer, comment, "edited", { changes: { body: { from } } });
			}
			return ok(commentShape(world, repo, comment));
		}
	},
	"DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}": {
		needs: joinsIn(...SCOPES_WRITE),
		handle: ({ world, repo, params, viewer }) => {
			const comment = commentOf(repo, params.comment_id);
			demandOwn(repo, viewer, comment);
			tell(world, repo, viewer, comment, "deleted");
			repo.comments.splice(repo.comments.indexOf(comment), 1);
			return noContent();
		}
	}
};

// actions/rehearsal/shapes/issue-event.ts
function issueEventShape(world, repo, event) {
	const api = `${world.url}/repos/${fullName(repo)}`;
	const { happening } = event;
	const commit = "commit" in happening ? happening.commit : null;
	return {
		id: event.id,
		node_id: nodeId("IE", event.id),
		url: `${api}/issues/events/${event.id}`,
		actor: simpleUser(world, event.actor),
		event: happening.event,
		commit_id: commit,
		commit_url: commit === null ? null : `${api}/commits/${commit}`,
		created_at: event.createdAt,
		performed_via_github_app: event.byJob ? actionsApp(world) : null,
		...ownFields(world, event.actor, happening)
	};
}
/** What only this kind of event says. */
function ownFields(world, actor, happening) {
	switch (happening.event) {
		case "labeled":
		case "unlabeled": return { label: happening.label };
		case "assigned":
		case "unassigned": return {
			assignee: simpleUser(world, happening.assignee),
			assigner: simpleUser(world, actor)
		};
		case "milestoned":
		case "demilestoned": return { milestone: happening.milestone };
		case "renamed": return { rename: happening.rename };
		case "locked": return { lock_reason: happening.reason };
		case "closed": return { state_reason: happening.reason };
		case "review_requested":
		case "review_request_removed": {
			const reviewer = simpleUser(world, happening.reviewer);
			return {
				review_requester: simpleUser(world, actor),
				requested_reviewer: reviewer
			};
		}
		case "review_dismissed": {
			const { review, state, message, commit } = happening.dismissal;
			return { dismissed_review: {
				state,
				review_id: review,
				dismissal_message: message,
				...commit === null ? {} : { dismissal_commit_id: commit }
			} };
		}
		default: return {};
	}
}

// actions/rehearsal/routes/issue-events.ts
const issueEvents = { "GET /repos/{owner}/{repo}/issues/{issue_number}/events": {
	needs: reads("issues:read", "pull-requests:read"),
	handle: ({ world, repo, params, paging }) => {
		const { number } = issueOf(repo, params.issue_number);
		const found = repo.issueEvents.filter(({ issue }) => issue === number);
		return ok(paging.take(found).map((event) => issueEventShape(world, repo, event)));
	}
} };

// actions/rehearsal/acts/edit-pull.ts
/** Changes a pull request and says what it was before. Throws GitHub's refusals. */
async function editPull(world, repo, viewer, pull, edit) {
	const issue = issueOf(repo, pull.number);
	const isJob = viewer.token?.kind === "job";
	if (issue.author !== viewer.login && !isJob && !includesRole(roleIn(repo, viewer.login), "write")) throw forbidden("Must have write access to change somebody else's pull request.");
	demandBody("PullRequest", edit.body);
	const moved = edit.base !== void 0 && edit.base !== pull.base.ref;
	const base = moved ? await newBase(world, repo, pull, edit.base ?? "") : pull.base;
	if (edit.state === "open" && issue.state === "closed") await demandReopenable(world, pull);
	const changes = {
		...edit.title === void 0 || edit.title === issue.title ? {} : { title: { from: issue.title } },
		...edit.body === void 0 || edit.body === issue.body ? {} : { body: { from: issue.body } },
		...moved ? { base: {
			ref: { from: pull.base.ref },
			sha: { from: pull.base.sha }
		} } : {}
	};
	const { title } = issue;
	issue.title = edit.title ?? issue.title;
	issue.body = edit.body ?? issue.body;
	pull.base = base;
	pull.maintainerCanModify = edit.maintainer_can_modify ?? pull.maintainerCanModify;
	const cause = causeOf(viewer);
	recordRename(world, repo, cause, issue, title);
	if (moved) recordEvent(world, repo, cause, issue.number, { event: "base_ref_changed" });
	if (Object.keys(changes).length > 0) {
		issue.updatedAt = world.clock.stamp();
		await tellPull(world, repo, cause, pull, "edited", { changes });
	}
	if (edit.state !== void 0) await setIssueState(world, repo, cause, issue, edit.state);
}
async function newBase(world, repo, pull, base) {
	const tip = await branchTip(world, repo, base);
	if (tip === null) {
		const message = `Proposed base branch '${base}' was not found`;
		throw validationFailed({
			resource: "PullRequest",
			field: "base",
			code: "invalid",
			message
		});
	}
	if (issueOf(repo, pull.number).state === "closed") throw validationFailed({
		resource: "PullRequest",
		field: "base",
		code: "invalid",
		message: "Cannot change the base branch of a closed pull request."
	});
	return {
		ref: base,
		sha: tip
	};
}
/** Throws GitHub's refusal where a closed pull request cannot be opened again. */
async function demandReopenable(world, pull) {
	const invalid = (message) => validationFailed({
		resource: "PullRequest",
		code: "invalid",
		field: "state",
		message
	});
	if (pull.mergedAt !== null) throw invalid("state cannot be changed. The pull request cannot be reopened.");
	const from = world.state.repositories[pull.head.repository];
	if ((from === void 0 ? null : await branchTip(world, from, pull.head.ref)) !== pull.head.sha) throw invalid(`state cannot be changed. The ${pull.head.ref} branch was force-pushed or recreated.`);
}

// actions/rehearsal/routes/issues.ts
const blank = (field) => validationFailed({
	resource: "Issue",
	code: "missing_field",
	field
});
/** Labels, assignees and milestones need triage; a job's token has its scope. */
function mayTriage(repo, viewer) {
	return viewer.token?.kind === "job" || includesRole(roleIn(repo, viewer.login), "triage");
}
const labelNames = (labels) => labels.flatMap((label) => typeof label === "string" ? label : label.name ?? []);
/** The milestone that a client names; undefined where it names none. Throws GitHub's refusal where there is no such. */
function milestoneNumber(repo, given) {
	if (given === void 0) return void 0;
	if (given === null || given === "") return null;
	const known = repo.milestones.find(({ number }) => number === Number(given));
	if (known === void 0) throw validationFailed({
		resource: "Issue",
		code: "invalid",
		field: "milestone"
	});
	return known.number;
}
function wanted(issue, filter) {
	const state = filter.state ?? "open";
	if (state !== "all" && issue.state !== state) return false;
	if (!(typeof filter.labels === "string" ? filter.labels.split(",") : []).every((name) => issue.labels.some((own) => own.toLowerCase() === name.trim().toLowerCase()))) return false;
	if (typeof filter.creator === "string" && issue.author !== filter.creator) return false;
	const assignee = filter.assignee;
	if (assignee === "none" && issue.assignees.length > 0) return false;
	if (assignee === "*" && issue.assignees.length === 0) return false;
	if (typeof assignee === "string" && !["none", "*"].includes(assignee) && !issue.assignees.includes(assignee)) return false;
	return typeof filter.since !== "string" || Date.parse(issue.updatedAt) >= Date.parse(filter.since);
}
function sorted$1(issues, filter) {
	const by = (issue) => filter.sort === "updated" ? Date.parse(issue.updatedAt) : 0;
	const up = issues.toSorted((left, right) => by(left) - by(right) || left.number - right.number);
	return filter.direction === "asc" ? up : up.reverse();
}
const issues = {
	"GET /repos/{owner}/{repo}/issues": {
		needs: reads("issues:read"),
		handle: ({ world, repo, params, paging }) => {
			const found = repo.issues.filter((issue) => wanted(issue, params));
			return ok(paging.take(sorted$1(found, params)).map((issue) => issueShape(world, repo, issue)));
		}
	},
	"POST /repos/{owner}/{repo}/issues": {
		needs: joinsIn("issues:write"),
		handle: async ({ world, repo, params, viewer }) => {
			if (!repo.settings.hasIssues) throw new Refusal(410, "Issues has been disabled in this repository.");
			if (String(params.title).trim() === "") throw blank("title");
			demandBody("Issue", params.body);
			const cause = causeOf(viewer);
			const milestone = milestoneNumber(repo, params.milestone);
			const given = {
				title: String(params.title),
				body: params.body ?? null,
				author: signedIn(viewer)
			};
			const issue = addIssue(world, repo, given);
			if (milestone !== void 0 && mayTriage(repo, viewer)) setMilestone(world, repo, cause, issue, milestone);
			if (mayTriage(repo, viewer)) {
				const people = [...params.assignees ?? [], ...params.assignee ? [params.assignee] : []];
				issue.labels = labelsOf(world, repo, labelNames(params.labels ?? []));
				issue.assignees = assigneesOf(world, repo, people);
			}
			await tellIssue(world, repo, cause, issue, "opened");
			await setLabels(world, repo, cause, issue, issue.labels, []);
			await setAssignees(world, repo, cause, issue, issue.assignees, []);
			return created(issueShape(world, repo, issue));
		}
	},
	"GET /repos/{owner}/{repo}/issues/{issue_number}": {
		needs: reads("issues:read", "pull-requests:read"),
		handle: ({ world, repo, params }) => ok(issueShape(world, repo, issueOf(repo, params.issue_number)))
	},
	"PATCH /repos/{owner}/{repo}/issues/{issue_number}": {
		needs: joinsIn("issues:write", "pull-requests:write"),
		handle: async ({ world, repo, params, viewer }) => {
			const issue = issueOf(repo, params.issue_number);
			const triage = mayTriage(repo, viewer);
			if (!triage && issue.author !== viewer.login) throw new Refusal(403, "Must have triage rights to Repository.");
			demandBody("Issue", params.body);
			const milestone = milestoneNumber(repo, params.milestone);
			const pull = pullOfIssue(repo, issue.number);
			const reopens = params.state === "open" && issue.state === "closed";
			if (pull !== null && reopens) await demandReopenable(world, pull);
			const cause = causeOf(viewer);
			const { title } = issue;
			await edit(issue, params, (changes) => tellIssue(world, repo, cause, issue, "edited", { changes }));
			recordRename(world, repo, cause, issue, title);
			issue.updatedAt = world.clock.stamp();
			if (params.labels !== void 0 && triage) await setLabels(world, repo, cause, issue, labelNames(params.labels));
			if (params.assignees !== void 0 && triage) await setAssignees(world, repo, cause, issue, params.assignees);
			if (milestone !== void 0 && triage) setMilestone(world, repo, cause, issue, milestone);
			if (params.state !== void 0) await setIssueState(world, repo, cause, issue, params.state, params.state_reason ?? null);
			return ok(issueShape(world, repo, issue));
		}
	}
};
/** Changes title and body, and says what they were before. */
async function edit(issue, wanted, tell) {
	const title = wanted.title === void 0 || wanted.title === null ? issue.title : String(wanted.title);
	if (title.trim() === "") throw blank("title");
	const body = wanted.body === void 0 ? issue.body : wanted.body;
	const changes = {
		...title === issue.title ? {} : { title: { from: issue.title } },
		...body === issue.body ? {} : { body: { from: issue.body } }
	};
	Object.assign(issue, {
		title,
		body
	});
	if (Object.keys(changes).length > 0) await tell(changes);
}

// actions/rehearsal/routes/labels.ts
const READ$2 = reads("issues:read", "pull-requests:read");
const ON_ISSUES = triages("issues:write", "pull-requests:write");
/** Labels come as a list, bare or in an object, of names or of objects with names. */
const namesOf = (params) => ("labels" in params && Array.isArray(params.labels) ? params.labels : []).flatMap((label) => typeof label === "string" ? label : label.name ?? []);
const COLOR = /^[0-9a-fA-F]{6}$/;
const labels = {
	"GET /repos/{owner}/{repo}/labels": {
		needs: READ$2,
		handle: ({ world, repo, paging }) => ok(paging.take(repo.labels).map((label) => labelShape(world, repo, label)))
	},
	"POST /repos/{owner}/{repo}/labels": {
		needs: writes("issues:write"),
		handle: ({ world, repo, params, viewer }) => {
			if (findLabel(repo, params.name) !== null) throw validationFailed({
				resource: "Label",
				code: "already_exists",
				field: "name"
			});
			const color = params.color ?? "ededed";
			if (!COLOR.test(color)) throw validationFailed({
				resource: "Label",
				code: "invalid",
				field: "color"
			});
			const label = {
				id: nextId(world),
				name: params.name,
				color,
				description: params.description ?? null
			};
			repo.labels.push(label);
			const shape = labelShape(world, repo, label);
			world.emit("label", repo, causeOf(viewer), {
				action: "created",
				label: shape
			});
			return created(shape);
		}
	},
	"GET /repos/{owner}/{repo}/labels/{name}": {
		needs: READ$2,
		handle: ({ world, repo, params }) => ok(labelShape(world, repo, labelOf(repo, params.name)))
	},
	"PATCH /repos/{owner}/{repo}/labels/{name}": {
		needs: writes("issues:write"),
		handle: ({ world, repo, params, viewer }) => {
			const label = labelOf(repo, params.name);
			const before = { ...label };
			label.name = params.new_name ?? label.name;
			label.color = params.color ?? label.color;
			label.description = params.description ?? label.description;
			for (const issue of repo.issues) issue.labels = issue.labels.map((name) => name === before.name ? label.name : name);
			const shape = labelShape(world, repo, label);
			const changes = {
				...before.name === label.name ? {} : { name: { from: before.name } },
				...before.color === label.color ? {} : { color: { from: before.color } }
			};
			world.emit("label", repo, causeOf(viewer), {
				action: "edited",
				label: shape,
				changes
			});
			return ok(shape);
		}
	},
	"DELETE /repos/{owner}/{repo}/labels/{name}": {
		needs: writes("issues:write"),
		handle: ({ world, repo, params, viewer }) => {
			const label = labelOf(repo, params.name);
			const shape = labelShape(world, repo, label);
			repo.labels.splice(repo.labels.indexOf(label), 1);
			for (const issue of repo.issues) issue.labels = issue.labels.filter((name) => name !== label.name);
			world.emit("label", repo, causeOf(viewer), {
				action: "deleted",
				label: shape
			});
			return noContent();
		}
	},
	"GET /repos/{owner}/{repo}/issues/{issue_number}/labels": {
		needs: READ$2,
		handle: ({ world, repo, params, paging }) => ok(paging.take(labelsNamed(world, repo, issueOf(repo, params.issue_number).labels)))
	},
	"POST /repos/{owner}/{repo}/issues/{issue_number}/labels": {
		needs: ON_ISSUES,
		handle: async ({ world, repo, params, viewer }) => {
			const issue = issueOf(repo, params.issue_number);
			await setLabels(world, repo, causeOf(viewer), issue, [...issue.labels, ...namesOf(params)]);
			return ok(labelsNamed(world, repo, issue.labels));
		}
	},
	"PUT /repos/{owner}/{repo}/issues/{issue_number}/labels": {
		needs: ON_ISSUES,
		handle: async ({ world, repo, params, viewer }) => {
			const issue = issueOf(repo, params.issue_number);
			await setLabels(world, repo, causeOf(viewer), issue, namesOf(params));
			return ok(labelsNamed(world, repo, issue.labels));
		}
	},
	"DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels": {
		needs: ON_ISSUES,
		handle: async ({ world, repo, params, viewer }) => {
			await setLabels(world, repo, causeOf(viewer), issueOf(repo, params.issue_number), []);
			return noContent();
		}
	},
	"DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}": {
		needs: ON_ISSUES,
		handle: async ({ world, repo, params, viewer }) => {
			const issue = issueOf(repo, params.issue_number);
			const name = findLabel(repo, params.name)?.name;
			if (name === void 0 || !issue.labels.includes(name)) throw notFound("Label does not exist");
			await setLabels(world, repo, causeOf(viewer), issue, issue.labels.filter((other) => other !== name));
			return ok(labelsNamed(world, repo, issue.labels));
		}
	}
};

// actions/rehearsal/routes/milestones.ts
const READ$1 = reads("issues:read", "pull-requests:read");
const WRITE$1 = writes("issues:write", "pull-requests:write");
function milestoneOf(repo, number) {
	const found = repo.milestones.find((milestone) => milestone.number === number);
	if (found === void 0) throw notFound();
	return found;
}
const milestones = {
	"GET /repos/{owner}/{repo}/milestones": {
		needs: READ$1,
		handle: ({ world, repo, params, paging }) => {
			const state = params.state ?? "open";
			const found = repo.milestones.filter((milestone) => state === "all" || milestone.state === state);
			return ok(paging.take(found).map((milestone) => milestoneShape(world, repo, milestone)));
		}
	},
	"POST /repos/{owner}/{repo}/milestones": {
		needs: WRITE$1,
		handle: ({ world, repo, params, viewer }) => {
			if (repo.milestones.some(({ title }) => title === params.title)) throw validationFailed({
				resource: "Milestone",
				code: "already_exists",
				field: "title"
			});
			const now = world.clock.stamp();
			const milestone = {
				id: nextId(world),
				number: Math.max(0, ...repo.milestones.map(({ number }) => number)) + 1,
				title: params.title,
				description: params.description ?? null,
				creator: signedIn(viewer),
				state: params.state ?? "open",
				dueOn: params.due_on ?? null,
				createdAt: now,
				updatedAt: now,
				closedAt: params.state === "closed" ? now : null
			};
			repo.milestones.push(milestone);
			return created(milestoneShape(world, repo, milestone));
		}
	},
	"GET /repos/{owner}/{repo}/milestones/{milestone_number}": {
		needs: READ$1,
		handle: ({ world, repo, params }) => ok(milestoneShape(world, repo, milestoneOf(repo, params.milestone_number)))
	},
	"PATCH /repos/{owner}/{repo}/milestones/{milestone_number}": {
		needs: WRITE$1,
		handle: ({ world, repo, params }) => {
			const milestone = milestoneOf(repo, params.milestone_number);
			const now = world.clock.stamp();
			const state = params.state ?? milestone.state;
			Object.assign(milestone, {
				title: params.title ?? milestone.title,
				description: params.description ?? milestone.description,
				dueOn: params.due_on ?? milestone.dueOn,
				state,
				closedAt: state === "closed" ? milestone.closedAt ?? now : null,
				updatedAt: now
			});
			return ok(milestoneShape(world, repo, milestone));
		}
	},
	"DELETE /repos/{owner}/{repo}/milestones/{milestone_number}": {
		needs: WRITE$1,
		handle: ({ repo, params }) => {
			const milestone = milestoneOf(repo, params.milestone_number);
			repo.milestones.splice(repo.milestones.indexOf(milestone), 1);
			for (const issue of repo.issues) if (issue.milestone === milestone.number) issue.milestone = null;
			return noContent();
		}
	}
};

// actions/rehearsal/shapes/protection.ts
/** A branch protection as its own page shows it. */
function protectionShape(world, repo, branch, protection) {
	const url = `${world.url}/repos/${fullName(repo)}/branches/${branch}/protection`;
	const { requiredStatusChecks: checks, reviews, restrictions } = protection;
	return {
		url,
		...checks === null ? {} : { required_status_checks: {
			url: `${url}/required_status_checks`,
			strict: checks.strict,
			contexts: checks.checks.map(({ context }) => context),
			contexts_url: `${url}/required_status_checks/contexts`,
			checks: checks.checks.map(({ context, appId }) => ({
				context,
				app_id: appId
			}))
		} },
		...reviews === null ? {} : { required_pull_request_reviews: {
			url: `${url}/required_pull_request_reviews`,
			dismiss_stale_reviews: reviews.dismissStale,
			require_code_owner_reviews: reviews.codeOwners,
			required_approving_review_count: reviews.count,
			require_last_push_approval: reviews.lastPushApproval
		} },
		...restrictions === null ? {} : { restrictions: {
			url: `${url}/restrictions`,
			users_url: `${url}/restrictions/users`,
			teams_url: `${url}/restrictions/teams`,
			apps_url: `${url}/restrictions/apps`,
			users: restrictions.users.map((login) => simpleUser(world, login)),
			teams: [],
			apps: []
		} },
		required_signatures: {
			url: `${url}/required_signatures`,
			enabled: false
		},
		enforce_admins: {
			url: `${url}/enforce_admins`,
			enabled: protection.enforceAdmins
		},
		required_linear_history: { enabled: protection.linearHistory },
		allow_force_pushes: { enabled: protection.allowForcePushes },
		allow_deletions: { enabled: protection.allowDeletions },
		block_creations: { enabled: false },
		required_conversation_resolution: { enabled: false },
		lock_branch: { enabled: protection.lockBranch },
		allow_fork_syncing: { enabled: false }
	};
}
/** A branch protection as the event names it. */
function protectionRuleShape(repo, branch, protection, now) {
	const level = (on) => on ? "everyone" : "off";
	const { requiredStatusChecks: checks, reviews, restrictions } = protection;
	return {
		id: repo.id,
		repository_id: repo.id,
		name: branch,
		created_at: now,
		updated_at: now,
		pull_request_reviews_enforcement_level: level(reviews !== null),
		required_approving_review_count: reviews?.count ?? 0,
		dismiss_stale_reviews_on_push: reviews?.dismissStale ?? false,
		require_code_owner_review: reviews?.codeOwners ?? false,
		require_last_push_approval: reviews?.lastPushApproval ?? false,
		authorized_dismissal_actors_only: false,
		ignore_approvals_from_contributors: false,
		required_status_checks: (checks?.checks ?? []).map(({ context }) => context),
		required_status_checks_enforcement_level: level(checks !== null),
		strict_required_status_checks_policy: checks?.strict ?? false,
		signature_requirement_enforcement_level: "off",
		linear_history_requirement_enforcement_level: level(protection.linearHistory),
		admin_enforced: protection.enforceAdmins,
		create_protected: false,
		allow_force_pushes_enforcement_level: level(protection.allowForcePushes),
		allow_deletions_enforcement_level: level(protection.allowDeletions),
		merge_queue_enforcement_level: "off",
		required_deployments_enforcement_level: "off",
		required_conversation_resolution_level: "off",
		authorized_actors_only: restrictions !== null,
		authorized_actor_names: restrictions?.users ?? []
	};
}

// actions/rehearsal/routes/protection.ts
/** Settings that would change what a branch allows and that this server does not enforce. */
const UNSERVED = [
	"block_creations",
	"required_conversation_resolution",
	"allow_fork_syncing"
];
function protectionFrom(world, wanted) {
	for (const setting of UNSERVED) if (wanted[setting] === true) throw notServed(`the protection ${setting}`);
	const reviews = wanted.required_pull_request_reviews;
	if (reviews?.bypass_pull_request_allowances !== void 0) throw notServed("bypass_pull_request_allowances");
	if ((wanted.restrictions?.teams ?? []).length > 0) throw notServed("restrictions to teams");
	return {
		requiredStatusChecks: checksFrom(wanted),
		enforceAdmins: wanted.enforce_admins ?? false,
		reviews: reviews === null ? null : {
			count: reviews.required_approving_review_count ?? 1,
			dismissStale: reviews.dismiss_stale_reviews ?? false,
			codeOwners: reviews.require_code_owner_reviews ?? false,
			lastPushApproval: reviews.require_last_push_approval ?? false
		},
		restrictions: wanted.restrictions === null ? null : { users: wanted.restrictions.users.map((login) => userNamed(world, login).login) },
		linearHistory: wanted.required_linear_history ?? false,
		allowForcePushes: wanted.allow_force_pushes ?? false,
		allowDeletions: wanted.allow_deletions ?? false,
		lockBranch: wanted.lock_branch ?? false
	};
}
function checksFrom({ required_status_checks: wanted }) {
	if (wanted === null) return null;
	const named = wanted.checks?.map(({ context, app_id }) => ({
		context,
		appId: app_id === -1 ? null : app_id ?? null
	}));
	return {
		strict: wanted.strict,
		checks: named ?? wanted.contexts.map((context) => ({
			context,
			appId: null
		}))
	};
}
function protectionOf(repo, branch) {
	const found = ownValue(repo.protections, branch);
	if (found === void 0) throw notFound("Branch not protected");
	return found;
}
const protection = {
	"GET /repos/{owner}/{repo}/branches/{branch}/protection": {
		needs: administers(),
		handle: async ({ world, repo, params }) => {
			if (await branchTip(world, repo, params.branch) === null) throw notFound("Branch not found");
			return ok(protectionShape(world, repo, params.branch, protectionOf(repo, params.branch)));
		}
	},
	"PUT /repos/{owner}/{repo}/branches/{branch}/protection": {
		needs: administers(),
		handle: async ({ world, repo, params, viewer }) => {
			if (await branchTip(world, repo, params.branch) === null) throw notFound("Branch not found");
			const before = ownValue(repo.protections, params.branch);
			const wanted = protectionFrom(world, params);
			setOwn(repo.protections, params.branch, wanted);
			const now = world.clock.stamp();
			world.emit("branch_protection_rule", repo, causeOf(viewer), {
				action: before === void 0 ? "created" : "edited",
				rule: protectionRuleShape(repo, params.branch, wanted, now),
				...before === void 0 ? {} : { changes: {} }
			});
			return ok(protectionShape(world, repo, params.branch, wanted));
		}
	},
	"DELETE /repos/{owner}/{repo}/branches/{branch}/protection": {
		needs: administers(),
		handle: ({ world, repo, params, viewer }) => {
			const before = protectionOf(repo, params.branch);
			delete repo.protections[params.branch];
			const rule = protectionRuleShape(repo, params.branch, before, world.clock.stamp());
			world.emit("branch_protection_rule", repo, causeOf(viewer), {
				action: "deleted",
				rule
			});
			return noContent();
		}
	}
};

// actions/rehearsal/acts/merge-pull.ts
const notAllowed = (message) => new Refusal(405, message);
const MOVED = "Head branch was modified. Review and try the merge again.";
/** Merges a pull request as the rules of its base branch let it. Returns the commit. Throws GitHub's refusals. */
async function mergePull(world, repo, viewer, pull, request) {
	demandMergeable(repo, pull, request);
	const before = await branchTip(world, repo, pull.base.ref);
	if (before === null) throw notAllowed("Pull Request is not mergeable");
	const after = await mergedCommit(world, repo, viewer, pull, before, request);
	if (after === null) throw notAllowed("Pull Request is not mergeable");
	const cause = causeOf(viewer);
	const facts = await factsOfPull(world, repo, pull, request.method);
	pull.base.sha = before;
	const outcome = await moveRef(world, repo, {
		ref: `refs/heads/${pull.base.ref}`,
		before,
		after,
		viewer,
		pull: facts,
		checkedCommit: pull.head.sha
	});
	if (!outcome.moved) throw "lost" in outcome ? conflict("Base branch was modified. Review and try the merge again.") : mergeRefusal(outcome.violations);
	if (pull.mergedAt === null) {
		markMerged(world, repo, pull, cause, after);
		await setIssueState(world, repo, cause, issueOf(repo, pull.number), "closed");
	}
	if (repo.settings.deleteBranchOnMerge && pull.head.repository === fullName(repo)) {
		const ref = `refs/heads/${pull.head.ref}`;
		await moveRef(world, repo, {
			ref,
			before: pull.head.sha,
			after: null,
			viewer
		});
	}
	return after;
}
function demandMergeable(repo, pull, { method, sha }) {
	const { settings } = repo;
	const allowed = {
		merge: settings.allowMergeCommit,
		squash: settings.allowSquashMerge,
		rebase: settings.allowRebaseMerge
	};
	const names = {
		merge: "Merge commits",
		squash: "Squash merges",
		rebase: "Rebase merges"
	};
	if (issueOf(repo, pull.number).state === "closed") throw notAllowed("Pull Request is not mergeable");
	if (pull.draft) throw notAllowed("Pull Request is still a draft");
	if (!allowed[method]) throw notAllowed(`${names[method]} are not allowed on this repository.`);
	if (sha !== void 0 && sha !== pull.head.sha) throw conflict(MOVED);
}
async function mergedCommit(world, repo, viewer, pull, base, request) {
	const { git, objects } = world.store(repo);
	const { title } = issueOf(repo, pull.number);
	const author = signatureOf(world, signedIn(viewer));
	const join = {
		base,
		head: pull.head.sha,
		author,
		committer: webFlow(world)
	};
	switch (request.method) {
		case "merge": {
			const from = `${pull.head.repository.split("/")[0]}/${pull.head.ref}`;
			const message = textOf(request, `Merge pull request #${pull.number} from ${from}`, title);
			return joinCommits(git, objects, {
				...join,
				message
			});
		}
		case "squash": {
			const commits = await commitsOf$1(world, repo, pull);
			const message = textOf(request, `${title} (#${pull.number})`, squashText(world, commits, viewer));
			const first = commits[0]?.author ?? author;
			return squashCommits(git, objects, {
				...join,
				author: {
					...first,
					seconds: author.seconds
				},
				message
			});
		}
		case "rebase": return rebaseCommits(git, objects, join);
		default: return request.method;
	}
}
function textOf({ title, message }, ownTitle, ownMessage) {
	const body = message ?? ownMessage;
	return `${title ?? ownTitle}${body === "" ? "" : `\n\n${body}`}`;
}
async function commitsOf$1(world, repo, pull) {
	const { objects } = world.store(repo);
	return (await Promise.all((await pullCommits(world, repo, pull)).map((sha) => readCommit$1(objects, sha)))).filter((commit) => commit !== null);
}
/** What a squashed commit says of those in it: their messages, and all authors but the first. */
function squashText(world, commits, viewer) {
	if (commits.length < 2) return commits[0]?.message.split("\n").slice(1).join("\n").trim() ?? "";
	const messages = commits.map(({ message }) => `* ${message.trim()}`).join("\n\n");
	const own = noReply(userNamed(world, signedIn(viewer)));
	const others = /* @__PURE__ */ new Map();
	for (const { author } of commits.slice(1)) if (author.email !== commits[0]?.author.email && author.email !== own) others.set(author.email, author);
	const trailers = [...others.values()].map(({ name, email }) => `Co-authored-by: ${name} <${email}>`);
	return trailers.length === 0 ? messages : `${messages}\n\n${trailers.join("\n")}`;
}

// actions/rehearsal/acts/update-pull-branch.ts
/** Merges the base branch into a pull request's head, as the button does. Throws GitHub's refusals. */
async function updatePullBranch(world, repo, viewer, pull, expected) {
	if (expected !== void 0 && expected !== pull.head.sha) throw unprocessable("expected head sha didn’t match current head ref.");
	const [owner = "", name = ""] = pull.head.repository.split("/");
	const from = findRepository(world, owner, name);
	const base = await branchTip(world, repo, pull.base.ref);
	if (from === null || base === null) throw unprocessable("The head repository or the base branch is gone.");
	if (!(viewer.token?.kind === "job" ? from.id === repo.id : includesRole(roleIn(from, viewer.login), "write")) && !pull.maintainerCanModify) throw forbidden("Must have push access to the head repository.");
	const { git, objects } = world.store(repo);
	if (await isAncestor(git, base, pull.head.sha)) throw unprocessable("There are no new commits on the base branch.");
	const after = await joinCommits(git, objects, {
		base: pull.head.sha,
		head: base,
		message: `Merge branch '${pull.base.ref}' into ${pull.head.ref}`,
		author: signatureOf(world, signedIn(viewer)),
		committer: webFlow(world)
	});
	if (after === null) throw unprocessable("merge conflict between base and head");
	await bringObjects(world, repo, from, after);
	const ref = `refs/heads/${pull.head.ref}`;
	const outcome = await moveRef(world, from, {
		ref,
		before: pull.head.sha,
		after,
		viewer
	});
	if (!outcome.moved) throw "lost" in outcome ? unprocessable("expected head sha didn’t match current head ref.") : refRefusal(outcome.violations);
}

// actions/rehearsal/routes/pull-changes.ts
/** What the lists of a pull request end at, without saying so. */
const FILES_SHOWN = 3e3;
const COMMITS_SHOWN = 250;
const pullChanges = {
	"GET /repos/{owner}/{repo}/pulls/{pull_number}/commits": {
		needs: reads("pull-requests:read"),
		handle: async ({ world, repo, params, paging }) => {
			const shas = await pullCommits(world, repo, pullOf(repo, params.pull_number));
			const page = paging.take(shas.slice(0, COMMITS_SHOWN));
			return ok(await Promise.all(page.map(async (sha) => commitShape(world, repo, await commitNamed(world, repo, sha)))));
		}
	},
	"GET /repos/{owner}/{repo}/pulls/{pull_number}/files": {
		needs: reads("pull-requests:read"),
		handle: async ({ world, repo, params, paging }) => {
			const pull = pullOf(repo, params.pull_number);
			const files = (await pullFiles(world, repo, pull)).slice(0, FILES_SHOWN);
			return ok(paging.take(files).map((file) => diffEntry(world, repo, pull.head.sha, file)));
		}
	},
	"GET /repos/{owner}/{repo}/pulls/{pull_number}/merge": {
		needs: reads("pull-requests:read"),
		handle: ({ repo, params }) => {
			if (pullOf(repo, params.pull_number).mergedAt === null) throw notFound();
			return noContent();
		}
	},
	"PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge": {
		needs: writes("contents:write"),
		handle: async ({ world, repo, params, viewer }) => {
			const sha = await mergePull(world, repo, viewer, pullOf(repo, params.pull_number), {
				method: params.merge_method ?? "merge",
				...params.sha === void 0 ? {} : { sha: params.sha },
				...params.commit_title === void 0 ? {} : { title: params.commit_title },
				...params.commit_message === void 0 ? {} : { message: params.commit_message }
			});
			return ok({
				sha,
				merged: true,
				message: "Pull Request successfully merged"
			});
		}
	},
	"PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch": {
		needs: joinsIn("pull-requests:write", "contents:write"),
		handle: async ({ world, repo, params, viewer }) => {
			const pull = pullOf(repo, params.pull_number);
			await updatePullBranch(world, repo, viewer, pull, params.expected_head_sha);
			const url = `${world.url}/repos/${fullName(repo)}/pulls/${pull.number}`;
			return accepted({
				message: "Updating pull request branch.",
				url
			});
		}
	},
	"GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls": {
		needs: reads("pull-requests:read"),
		handle: async ({ world, repo, params, paging }) => {
			const { sha } = await commitNamed(world, repo, params.commit_sha);
			const { git } = world.store(repo);
			const found = [];
			for (const pull of repo.pulls) {
				if (pull.head.repository !== fullName(repo) && pull.mergedAt === null) continue;
				if ((await listRevisions(git, { from: [pull.head.sha, `^${pull.base.sha}`] })).includes(sha) || pull.mergeCommit === sha) found.push(pull);
			}
			return ok(paging.take(found).map((pull) => pullShape(world, repo, pull)));
		}
	}
};

// actions/rehearsal/acts/mergeable.ts
/** Whether a pull request can be merged, and GitHub's one word for it. */
async function mergeability(world, repo, pull) {
	if (pull.mergedAt !== null) return {
		mergeable: null,
		rebaseable: null,
		mergeable_state: "unknown"
	};
	const clean = await testMerge(world, repo, pull) !== null;
	return {
		mergeable: clean,
		rebaseable: clean,
		mergeable_state: clean ? await stateOf(world, repo, pull) : "dirty"
	};
}
async function stateOf(world, repo, pull) {
	if (pull.draft) return "draft";
	const facts = await factsOfPull(world, repo, pull, "merge");
	const checks = factsOfCommit(repo, pull.head.sha);
	const rules = rulesOf(repo, pull.base.ref).filter(({ rule }) => rule.type !== "required_linear_history");
	const violations = judgeMove(rules, {
		kind: "update",
		forced: false,
		mergesInside: false,
		actor: "",
		checks,
		pull: facts
	});
	const behind = rules.some(({ rule }) => rule.type === "required_status_checks" && rule.strict) && !facts.upToDate;
	if (violations.length > (behind ? 1 : 0)) return "blocked";
	if (behind) return "behind";
	return checks.some(({ outcome }) => outcome !== "success") ? "unstable" : "clean";
}

// actions/rehearsal/acts/open-pull.ts
const faulty = (field) => validationFailed({
	resource: "PullRequest",
	field,
	code: "invalid"
});
const custom = (message) => validationFailed({
	resource: "PullRequest",
	code: "custom",
	message
});
/** Throws the refusal that a job's token gets where the repository does not let it open or approve pull requests. */
function demandBotMayOpen(repo, viewer) {
	if (viewer.token?.kind !== "job" || repo.actions.canApprovePulls) return;
	throw forbidden("GitHub Actions is not permitted to create or approve pull requests.");
}
/** Opens a pull request, also from a fork. Throws GitHub's refusals. */
async function openPull(world, repo, viewer, wanted) {
	demandBotMayOpen(repo, viewer);
	const login = signedIn(viewer);
	const from = headOf(world, repo, wanted.head);
	const headTip = from === null ? null : await branchTip(world, from.repo, from.branch);
	const baseTip = await branchTip(world, repo, wanted.base);
	if (baseTip === null) throw faulty("base");
	if (from === null || headTip === null) throw faulty("head");
	if (viewer.token?.kind !== "job" && !includesRole(roleIn(from.repo, login), "write")) throw custom("must be a collaborator");
	demandNew(repo, from.repo, from.branch, wanted.base);
	const pull = {
		id: nextId(world),
		number: repo.nextNumber,
		draft: wanted.draft,
		head: {
			repository: fullName(from.repo),
			ref: from.branch,
			sha: headTip
		},
		base: {
			ref: wanted.base,
			sha: baseTip
		},
		maintainerCanModify: wanted.maintainerCanModify && from.repo.id !== repo.id,
		requestedReviewers: [],
		mergedAt: null,
		mergedBy: null,
		mergeCommit: null,
		tested: null,
		lastPusher: login
	};
	await bringObjects(world, from.repo, repo, headTip);
	if ((await listRevisions(world.store(repo).git, {
		from: [headTip, `^${baseTip}`],
		limit: 1
	})).length === 0) throw custom(`No commits between ${wanted.base} and ${wanted.head}`);
	await setHead(world, repo, pull, headTip);
	addIssue(world, repo, {
		title: wanted.title,
		body: wanted.body,
		author: login
	});
	repo.pulls.push(pull);
	await tellPull(world, repo, causeOf(viewer), pull, "opened");
	return pull;
}
function headOf(world, repo, head) {
	const at = head.indexOf(":");
	if (at === -1) return {
		repo,
		branch: head
	};
	const owner = head.slice(0, at);
	const holder = owner.toLowerCase() === repo.owner.toLowerCase() ? repo : relatedRepository(world, repo, owner);
	return holder === null ? null : {
		repo: holder,
		branch: head.slice(at + 1)
	};
}
function demandNew(repo, from, branch, base) {
	if (repo.pulls.some((pull) => pull.head.repository === fullName(from) && pull.head.ref === branch && pull.base.ref === base && issueOf(repo, pull.number).state === "open")) throw custom(`A pull request already exists for ${from.owner}:${branch}.`);
}

// actions/rehearsal/routes/pulls.ts
/** A pull request with everything that its own page shows. */
async function fullPull(world, repo, pull) {
	const merge = await mergeability(world, repo, pull);
	return {
		...pullShape(world, repo, pull),
		...await pullDetails(world, repo, pull),
		...merge
	};
}
function isWanted$1(repo, pull, { state, head, base }) {
	const own = issueOf(repo, pull.number).state;
	if (state !== "all" && own !== (state ?? "open")) return false;
	if (base !== void 0 && pull.base.ref !== base) return false;
	const label = `${pull.head.repository.split("/")[0]}:${pull.head.ref}`;
	return head === void 0 || !head.includes(":") || head === label;
}
function sorted(repo, pulls, { sort, direction }) {
	const by = (pull) => sort === "updated" ? Date.parse(issueOf(repo, pull.number).updatedAt) : 0;
	const up = pulls.toSorted((left, right) => by(left) - by(right) || left.number - right.number);
	return direction === "asc" ? up : up.reverse();
}
const pulls = {
	"GET /repos/{owner}/{repo}/pulls": {
		needs: reads("pull-requests:read"),
		handle: ({ world, repo, params, paging }) => {
			const found = repo.pulls.filter((pull) => isWanted$1(repo, pull, params));
			return ok(paging.take(sorted(repo, found, params)).map((pull) => pullShape(world, repo, pull)));
		}
	},
	"POST /repos/{owner}/{repo}/pulls": {
		needs: joinsIn("pull-requests:write"),
		handle: async ({ world, repo, params, viewer }) => {
			if (params.title === void 0) throw invalidRequest("\"title\" wasn't supplied.");
			demandBody("PullRequest", params.body);
			const pull = await openPull(world, repo, viewer, {
				title: params.title,
				body: params.body ?? null,
				head: params.head,
				base: params.base,
				draft: params.draft ?? false,
				maintainerCanModify: params.maintainer_can_modify ?? true
			});
			return created(await fullPull(world, repo, pull));
		}
	},
	"GET /repos/{owner}/{repo}/pulls/{pull_number}": {
		needs: reads("pull-requests:read"),
		handle: async ({ world, repo, params, accept }) => {
			const pull = pullOf(repo, params.pull_number);
			if (accept.includes("diff")) {
				const { git } = world.store(repo);
				const base = await forkPoint(world, repo, await pullBase(world, repo, pull), pull.head.sha);
				return raw("application/vnd.github.diff; charset=utf-8", await diffText(git, base, pull.head.sha));
			}
			return ok(await fullPull(world, repo, pull));
		}
	},
	"PATCH /repos/{owner}/{repo}/pulls/{pull_number}": {
		needs: joinsIn("pull-requests:write"),
		handle: async ({ world, repo, params, viewer }) => {
			const pull = pullOf(repo, params.pull_number);
			await editPull(world, repo, viewer, pull, params);
			return ok(await fullPull(world, repo, pull));
		}
	}
};

// actions/rehearsal/routes/reactions.ts
const READ = reads("issues:read", "pull-requests:read");
const WRITE = joinsIn("issues:write", "pull-requests:write");
const shape$1 = (world, reaction) => ({
	id: reaction.id,
	node_id: nodeId("REA", reaction.id),
	user: simpleUser(world, reaction.author),
	content: reaction.content,
	created_at: reaction.createdAt
});
/** Adds a reaction; the same one of the same person stands once, and is given back with 200. */
function react(world, repo, viewer, subject, content) {
	const author = signedIn(viewer);
	const known = repo.reactions.find((own) => own.subject === subject && own.author === author && own.content === content);
	if (known !== void 0) return ok(shape$1(world, known));
	const reaction = {
		id: nextId(world),
		subject,
		author,
		content,
		createdAt: world.clock.stamp()
	};
	repo.reactions.push(reaction);
	return created(shape$1(world, reaction));
}
const on = (repo, subject, content) => repo.reactions.filter((own) => own.subject === subject && (content === void 0 || own.content === content));
const reactions = {
	"GET /repos/{owner}/{repo}/issues/{issue_number}/reactions": {
		needs: READ,
		handle: ({ world, repo, params, paging }) => {
			const subject = `issue:${issueOf(repo, params.issue_number).number}`;
			return ok(paging.take(on(repo, subject, params.content)).map((reaction) => shape$1(world, reaction)));
		}
	},
	"POST /repos/{owner}/{repo}/issues/{issue_number}/reactions": {
		needs: WRITE,
		handle: ({ world, repo, params, viewer }) => react(world, repo, viewer, `issue:${issueOf(repo, params.issue_number).number}`, params.content)
	},
	"GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions": {
		needs: READ,
		handle: ({ world, repo, params, paging }) => {
			const subject = `comment:${commentOf(repo, params.comment_id).id}`;
			return ok(paging.take(on(repo, subject, params.content)).map((reaction) => shape$1(world, reaction)));
		}
	},
	"POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions": {
		needs: WRITE,
		handle: ({ world, repo, params, viewer }) => react(world, repo, viewer, `comment:${commentOf(repo, params.comment_id).id}`, params.content)
	}
};

// actions/rehearsal/routes/refs.ts
function refShape(world, repo, { name, sha, type }) {
	const api = `${world.url}/repos/${fullName(repo)}/git`;
	return {
		ref: name,
		node_id: nodeId("REF", `${fullName(repo)}:${name}`),
		url: `${api}/${name}`,
		object: {
			type,
			sha,
			url: `${api}/${type}s/${sha}`
		}
	};
}
/** Moves a ref for the API; throws GitHub's refusals. */
async function move(world, repo, viewer, change) {
	const outcome = await moveRef(world, repo, {
		...change,
		viewer
	});
	if (outcome.moved) return;
	throw "lost" in outcome ? conflict("Reference cannot be updated") : refRefusal(outcome.violations);
}
/** The object that a ref shall stand at: a branch stands at commits only. */
async function target(world, repo, ref, sha) {
	const found = /^[0-9a-f]{40}$/.test(sha) ? await world.store(repo).objects.find(sha) : null;
	if (found === null) throw unprocessable("Object does not exist");
	if (ref.startsWith("refs/heads/") && found.type !== "commit") throw unprocessable("Reference update failed");
	return {
		name: ref,
		sha: found.sha,
		type: found.type
	};
}
const refs = {
	"GET /repos/{owner}/{repo}/git/ref/{ref}": {
		needs: reads("contents:read"),
		handle: async ({ world, repo, params }) => {
			const name = `refs/${params.ref.replace(/^refs\//, "")}`;
			const found = (await listRefs(world.store(repo).git, name)).find((ref) => ref.name === name);
			if (found === void 0) throw notFound();
			return ok(refShape(world, repo, found));
		}
	},
	"GET /repos/{owner}/{repo}/git/matching-refs/{ref}": {
		needs: reads("contents:read"),
		handle: async ({ world, repo, params }) => {
			const name = `refs/${params.ref.replace(/^refs\//, "")}`;
			const folder = name.slice(0, name.lastIndexOf("/") + 1);
			const found = (await listRefs(world.store(repo).git, folder)).filter((ref) => ref.name.startsWith(name));
			return ok(found.map((ref) => refShape(world, repo, ref)));
		}
	},
	"POST /repos/{owner}/{repo}/git/refs": {
		needs: writes("contents:write"),
		handle: async ({ world, repo, params, viewer }) => {
			if (!params.ref.startsWith("refs/") || params.ref.split("/").length < 3) throw unprocessable("Reference name must start with 'refs/' and have at least two slashes");
			if (!isRefName(params.ref) || params.ref.startsWith("refs/pull/")) throw unprocessable(`Reference name is not valid: ${params.ref}`);
			const wanted = await target(world, repo, params.ref, params.sha);
			if (await refTarget(world, repo, params.ref) !== null) throw unprocessable("Reference already exists");
			await move(world, repo, viewer, {
				ref: params.ref,
				before: null,
				after: wanted.sha
			});
			return created(refShape(world, repo, wanted));
		}
	},
	"PATCH /repos/{owner}/{repo}/git/refs/{ref}": {
		needs: writes("contents:write"),
		handle: async ({ world, repo, params, viewer }) => {
			const ref = `refs/${params.ref}`;
			const before = await refTarget(world, repo, ref);
			if (before === null) throw unprocessable("Reference does not exist");
			const wanted = await target(world, repo, ref, params.sha);
			if (params.force !== true && !await isAncestor(world.store(repo).git, before, wanted.sha)) throw unprocessable("Update is not a fast forward");
			await move(world, repo, viewer, {
				ref,
				before,
				after: wanted.sha
			});
			return ok(refShape(world, repo, wanted));
		}
	},
	"DELETE /repos/{owner}/{repo}/git/refs/{ref}": {
		needs: writes("contents:write"),
		handle: async ({ world, repo, params, viewer }) => {
			const ref = `refs/${params.ref}`;
			const before = await refTarget(world, repo, ref);
			if (before === null || ref.startsWith("refs/pull/")) throw unprocessable("Reference does not exist");
			if (ref === `refs/heads/${repo.defaultBranch}`) throw unprocessable("Cannot delete the default branch");
			await move(world, repo, viewer, {
				ref,
				before,
				after: null
			});
			return noContent();
		}
	}
};

// actions/rehearsal/routes/repositories.ts
const repositories = {
	"GET /repos/{owner}/{repo}": {
		needs: reads("metadata:read"),
		handle: ({ world, repo, viewer }) => ok(fullRepository(world, repo, viewer.login))
	},
	"PATCH /repos/{owner}/{repo}": {
		needs: administers(),
		handle: async ({ world, repo, params, viewer }) => {
			const { settings } = repo;
			const branch = params.default_branch ?? repo.defaultBranch;
			if (branch !== repo.defaultBranch && await branchTip(world, repo, branch) === null) {
				const message = `The branch ${branch} was not found. Please push that ref first or create it via the Git Data API.`;
				throw validationFailed({
					resource: "Repository",
					field: "default_branch",
					code: "invalid",
					message
				});
			}
			if (branch !== repo.defaultBranch) {
				repo.defaultBranch = branch;
				await world.store(repo).git.run([
					"symbolic-ref",
					"HEAD",
					`refs/heads/${branch}`
				]);
			}
			repo.private = params.private ?? (params.visibility === void 0 ? repo.private : params.visibility === "private");
			repo.description = params.description ?? repo.description;
			settings.hasIssues = params.has_issues ?? settings.hasIssues;
			settings.allowMergeCommit = params.allow_merge_commit ?? settings.allowMergeCommit;
			settings.allowSquashMerge = params.allow_squash_merge ?? settings.allowSquashMerge;
			settings.allowRebaseMerge = params.allow_rebase_merge ?? settings.allowRebaseMerge;
			settings.allowAutoMerge = params.allow_auto_merge ?? settings.allowAutoMerge;
			settings.allowUpdateBranch = params.allow_update_branch ?? settings.allowUpdateBranch;
			settings.deleteBranchOnMerge = params.delete_branch_on_merge ?? settings.deleteBranchOnMerge;
			settings.archived = params.archived ?? settings.archived;
			repo.updatedAt = world.clock.stamp();
			return ok(fullRepository(world, repo, viewer.login));
		}
	},
	"GET /repos/{owner}/{repo}/topics": {
		needs: reads("metadata:read"),
		handle: ({ repo }) => ok({ names: repo.topics })
	},
	"PUT /repos/{owner}/{repo}/topics": {
		needs: administers(),
		handle: ({ repo, params }) => {
			repo.topics = params.names.map((name) => name.toLowerCase());
			return ok({ names: repo.topics });
		}
	},
	"GET /repos/{owner}/{repo}/tags": {
		needs: reads("contents:read"),
		handle: async ({ world, repo, paging }) => {
			const api = `${world.url}/repos/${fullName(repo)}`;
			const { git, objects } = world.store(repo);
			const tags = paging.take((await listRefs(git, "refs/tags/")).reverse()).map(async ({ name: ref }) => {
				const name = ref.slice(10);
				const sha = (await objects.find(`${ref}^{commit}`))?.sha ?? "";
				return {
					name,
					node_id: nodeId("REF", `${fullName(repo)}:${ref}`),
					commit: {
						sha,
						url: `${api}/commits/${sha}`
					},
					zipball_url: `${api}/zipball/${ref}`,
					tarball_url: `${api}/tarball/${ref}`
				};
			});
			return ok(await Promise.all(tags));
		}
	}
};

// actions/rehearsal/routes/requested-reviewers.ts
const notCollaborator = (repo) => unprocessable(`Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the ${fullName(repo)} repository.`);
/** Reviews are asked of people who were added to the repository; of nobody else. */
function isCollaborator(repo, login) {
	return roleIn(repo, login) !== "none" && (login === repo.owner || ownValue(repo.collaborators, login) !== void 0);
}
/** Records and says that somebody is asked for a review, or no longer. */
async function tellReviewer(world, repo, viewer, pull, event, reviewer) {
	const cause = causeOf(viewer);
	recordEvent(world, repo, cause, pull.number, {
		event,
		reviewer
	});
	await tellPull(world, repo, cause, pull, event, { requested_reviewer: simpleUser(world, reviewer) });
}
const requestedReviewers = {
	"GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers": {
		needs: reads("pull-requests:read"),
		handle: ({ world, repo, params }) => {
			const { requestedReviewers: logins } = pullOf(repo, params.pull_number);
			return ok({
				users: logins.map((login) => simpleUser(world, login)),
				teams: []
			});
		}
	},
	"POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers": {
		needs: triages("pull-requests:write"),
		handle: async ({ world, repo, params, viewer }) => {
			const pull = pullOf(repo, params.pull_number);
			const { author } = issueOf(repo, pull.number);
			if ((params.team_reviewers ?? []).length > 0) throw notCollaborator(repo);
			const logins = (params.reviewers ?? []).map((login) => findUser(world, login)?.login ?? login);
			if (logins.includes(author)) throw unprocessable("Review cannot be requested from pull request author.");
			if (!logins.every((login) => isCollaborator(repo, login))) throw notCollaborator(repo);
			for (const login of logins.filter((other) => !pull.requestedReviewers.includes(other))) {
				pull.requestedReviewers.push(login);
				await tellReviewer(world, repo, viewer, pull, "review_requested", login);
			}
			return created(pullShape(world, repo, pull));
		}
	},
	"DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers": {
		needs: triages("pull-requests:write"),
		handle: async ({ world, repo, params, viewer }) => {
			const pull = pullOf(repo, params.pull_number);
			const gone = params.reviewers.filter((login) => pull.requestedReviewers.includes(login));
			pull.requestedReviewers = pull.requestedReviewers.filter((login) => !gone.includes(login));
			for (const login of gone) await tellReviewer(world, repo, viewer, pull, "review_request_removed", login);
			return ok(pullShape(world, repo, pull));
		}
	}
};

// actions/rehearsal/acts/review-comments.ts
const outside = (field) => validationFailed({
	resource: "PullRequestReviewComment",
	code: "custom",
	field: `pull_request_review_thread.${field}`,
	message: `pull_request_review_thread.${field} must be part of the diff`
});
/** Finds the place of a comment. Throws GitHub's refusal where the diff does not show it. */
async function placeOf(world, repo, pull, commit, wanted) {
	const base = await forkPoint(world, repo, await pullBase(world, repo, pull), commit);
	const file = (await world.store(repo).changes(base, commit)).find(({ filename }) => filename === wanted.path);
	if (file?.patch === void 0) throw outside("path");
	const { left, right } = linesOfPatch(file.patch);
	const lines = wanted.side === "LEFT" ? left : right;
	const found = [...lines].find(([line, position]) => wanted.line === void 0 ? position === wanted.position : line === wanted.line);
	if (found === void 0) throw outside(wanted.line === void 0 ? "position" : "line");
	if (wanted.start_line !== void 0 && !lines.has(wanted.start_line)) throw outside("start_line");
	const [line, position] = found;
	const shown = file.patch.split("\n").slice(0, position + 1);
	const hunk = shown.findLastIndex((text) => text.startsWith("@@ "));
	return {
		line,
		position,
		diffHunk: shown.slice(Math.max(hunk, 0)).join("\n")
	};
}
/** Writes a comment of a review at its place, and says so. */
async function addReviewComment(world, repo, viewer, review, wanted) {
	const now = world.clock.stamp();
	const sideOf = (side) => side === "LEFT" ? "LEFT" : "RIGHT";
	const comment = {
		id: nextId(world),
		pull: review.pull,
		review: review.id,
		author: signedIn(viewer),
		body: wanted.body,
		path: wanted.path,
		commit: review.commit,
		originalCommit: review.commit,
		...wanted.place,
		startLine: wanted.start_line ?? null,
		side: sideOf(wanted.side),
		startSide: wanted.start_line === void 0 ? null : sideOf(wanted.start_side ?? wanted.side),
		inReplyTo: wanted.inReplyTo ?? null,
		createdAt: now,
		updatedAt: now
	};
	repo.reviewComments.push(comment);
	world.emit("pull_request_review_comment", repo, causeOf(viewer), {
		action: "created",
		comment: reviewCommentShape(world, repo, comment),
		pull_request: await eventPull(world, repo, pullOf(repo, review.pull))
	});
	return comment;
}

// actions/rehearsal/acts/submit-review.ts
const VERDICTS = {
	APPROVE: "APPROVED",
	REQUEST_CHANGES: "CHANGES_REQUESTED",
	COMMENT: "COMMENTED"
};
/** Writes a review, submitted or pending. Throws GitHub's refusals: nobody approves their own pull request. */
async function addReview(world, repo, viewer, pull, wanted) {
	const author = signedIn(viewer);
	demandVerdict(repo, viewer, pull, wanted);
	const { objects } = world.store(repo);
	if (await readCommit$1(objects, wanted.commit) === null) throw unprocessable("Unprocessable Entity", ["commit_id is not part of the pull request"]);
	if (repo.reviews.find((review) => review.pull === pull.number && review.author === author && review.state === "PENDING") !== void 0) throw unprocessable("Unprocessable Entity", ["User can only have one pending review per pull request"]);
	const places = await Promise.all(wanted.comments.map((comment) => placeOf(world, repo, pull, wanted.commit, comment)));
	const review = {
		id: nextId(world),
		pull: pull.number,
		author,
		body: wanted.body,
		state: "PENDING",
		commit: wanted.commit,
		submittedAt: null
	};
	repo.reviews.push(review);
	for (const [index, place] of places.entries()) {
		const comment = wanted.comments[index];
		if (comment !== void 0) await addReviewComment(world, repo, viewer, review, {
			...comment,
			place
		});
	}
	if (wanted.event !== null) await submit(world, repo, viewer, pull, review, VERDICTS[wanted.event] ?? "COMMENTED");
	return review;
}
function demandVerdict(repo, viewer, pull, { event, body, comments }) {
	const own = issueOf(repo, pull.number).author === viewer.login;
	const refused = (text) => unprocessable("Unprocessable Entity", [text]);
	if (own && event === "APPROVE") throw refused("Can not approve your own pull request");
	if (own && event === "REQUEST_CHANGES") throw refused("Can not request changes on your own pull request");
	if (event === "APPROVE") demandBotMayOpen(repo, viewer);
	if ((event === "COMMENT" || event === "REQUEST_CHANGES") && body === "" && comments.length === 0) throw validationFailed({
		resource: "PullRequestReview",
		code: "missing_field",
		field: "body"
	});
}
/** Makes a review known. Whoever was asked for one has answered. */
async function submit(world, repo, viewer, pull, review, state) {
	review.state = state;
	review.submittedAt = world.clock.stamp();
	pull.requestedReviewers = pull.requestedReviewers.filter((login) => login !== review.author);
	issueOf(repo, pull.number).updatedAt = review.submittedAt;
	await tellReview(world, repo, causeOf(viewer), review, "submitted");
}

// actions/rehearsal/routes/review-comments.ts
const reviewComments = {
	"GET /repos/{owner}/{repo}/pulls/{pull_number}/comments": {
		needs: reads("pull-requests:read"),
		handle: ({ world, repo, params, paging }) => {
			const pull = pullOf(repo, params.pull_number);
			const found = repo.reviewComments.filter((comment) => comment.pull === pull.number);
			return ok(paging.take(found).map((comment) => reviewCommentShape(world, repo, comment)));
		}
	},
	"POST /repos/{owner}/{repo}/pulls/{pull_number}/comments": {
		needs: joinsIn("pull-requests:write"),
		handle: async ({ world, repo, params, viewer }) => {
			const pull = pullOf(repo, params.pull_number);
			if (params.in_reply_to !== void 0) throw notServed("replies to review comments");
			const review = await addReview(world, repo, viewer, pull, {
				event: "COMMENT",
				body: "",
				commit: params.commit_id,
				comments: [params]
			});
			const comment = repo.reviewComments.find((own) => own.review === review.id);
			if (comment === void 0) throw new Error("A review of one comment has none.");
			return created(reviewCommentShape(world, repo, comment));
		}
	}
};

// actions/rehearsal/routes/reviews.ts
/** A review that is not submitted yet is its author's own business. */
const isVisible = (review, { login }) => review.state !== "PENDING" || review.author === login;
const reviews = {
	"GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews": {
		needs: reads("pull-requests:read"),
		handle: ({ world, repo, params, paging, viewer }) => {
			const pull = pullOf(repo, params.pull_number);
			const found = repo.reviews.filter((review) => review.pull === pull.number && isVisible(review, viewer));
			return ok(paging.take(found).map((review) => reviewShape(world, repo, review)));
		}
	},
	"POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews": {
		needs: joinsIn("pull-requests:write"),
		handle: async ({ world, repo, params, viewer }) => {
			const pull = pullOf(repo, params.pull_number);
			const review = await addReview(world, repo, viewer, pull, {
				event: params.event ?? null,
				body: params.body ?? "",
				commit: params.commit_id ?? pull.head.sha,
				comments: params.comments ?? []
			});
			return ok(reviewShape(world, repo, review));
		}
	},
	"GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}": {
		needs: reads("pull-requests:read"),
		handle: ({ world, repo, params, viewer }) => {
			const review = reviewOf(repo, params.pull_number, params.review_id);
			if (!isVisible(review, viewer)) throw notFound();
			return ok(reviewShape(world, repo, review));
		}
	},
	"PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}": {
		needs: joinsIn("pull-requests:write"),
		handle: async ({ world, repo, params, viewer }) => {
			const review = reviewOf(repo, params.pull_number, params.review_id);
			if (review.author !== viewer.login) throw forbidden("Must be the author of the review.");
			const from = review.body;
			review.body = params.body;
			if (from !== params.body) await tellReview(world, repo, causeOf(viewer), review, "edited", { changes: { body: { from } } });
			return ok(reviewShape(world, repo, review));
		}
	},
	"DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}": {
		needs: joinsIn("pull-requests:write"),
		handle: ({ world, repo, params, viewer }) => {
			const review = reviewOf(repo, params.pull_number, params.review_id);
			if (!isVisible(review, viewer)) throw notFound();
			if (review.state !== "PENDING") throw unprocessable("Can not delete a non-pending pull request review");
			repo.reviews.splice(repo.reviews.indexOf(review), 1);
			return ok(reviewShape(world, repo, review));
		}
	},
	"PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals": {
		needs: writes("pull-requests:write"),
		handle: async ({ world, repo, params, viewer }) => {
			const review = reviewOf(repo, params.pull_number, params.review_id);
			if (review.state !== "APPROVED" && review.state !== "CHANGES_REQUESTED") throw unprocessable(`Can not dismiss a ${review.state.toLowerCase()} pull request review`);
			await dismissReview(world, repo, causeOf(viewer), review, { message: params.message });
			return ok(reviewShape(world, repo, review));
		}
	}
};

// actions/rehearsal/rules/ruleset-codec.ts
const PLAIN = [
	"creation",
	"update",
	"deletion",
	"non_fast_forward",
	"required_linear_history"
];
/** Reads one rule of a ruleset as GitHub writes it. A rule that is not enforced here is refused by name. */
function parseRule(given) {
	const { type, parameters } = isRecord$1(given) ? given : {};
	const values = isRecord$1(parameters) ? parameters : {};
	const plain = PLAIN.find((name) => name === type);
	if (plain !== void 0) return { type: plain };
	if (type === "pull_request") {
		const methods = values.allowed_merge_methods;
		return {
			type,
			methods: Array.isArray(methods) ? methods : [
				"merge",
				"squash",
				"rebase"
			],
			requirement: {
				count: Number(values.required_approving_review_count ?? 0),
				dismissStale: values.dismiss_stale_reviews_on_push === true,
				codeOwners: values.require_code_owner_review === true,
				lastPushApproval: values.require_last_push_approval === true
			}
		};
	}
	if (type !== "required_status_checks") throw notServed(`the ruleset rule ${String(type)}`);
	const checks = Array.isArray(values.required_status_checks) ? values.required_status_checks : [];
	return {
		type,
		strict: values.strict_required_status_checks_policy === true,
		checks: checks.filter(isRecord$1).map((check) => ({
			context: String(check.context),
			appId: typeof check.integration_id === "number" ? check.integration_id : null
		}))
	};
}
/** Writes one rule as GitHub shows it. */
function ruleShape(rule) {
	switch (rule.type) {
		case "pull_request": return {
			type: rule.type,
			parameters: {
				allowed_merge_methods: rule.methods,
				dismiss_stale_reviews_on_push: rule.requirement.dismissStale,
				require_code_owner_review: rule.requirement.codeOwners,
				require_last_push_approval: rule.requirement.lastPushApproval,
				required_approving_review_count: rule.requirement.count,
				required_review_thread_resolution: false
			}
		};
		case "required_status_checks": return {
			type: rule.type,
			parameters: {
				strict_required_status_checks_policy: rule.strict,
				do_not_enforce_on_create: true,
				required_status_checks: rule.checks.map(({ context, appId }) => ({
					context,
					...appId === null ? {} : { integration_id: appId }
				}))
			}
		};
		case "update": return {
			type: rule.type,
			parameters: { update_allows_fetch_and_merge: false }
		};
		default: return { type: rule.type };
	}
}
/** Reads who may bypass a ruleset. The Actions app is refused, as by GitHub: a job's token never bypasses. */
function parseBypass(given, actionsAppId) {
	return (Array.isArray(given) ? given.filter(isRecord$1) : []).map((actor) => {
		const actorId = typeof actor.actor_id === "number" ? actor.actor_id : null;
		const actorType = actor.actor_type;
		if (actorType === "Integration" && actorId === actionsAppId) throw validationFailed({
			resource: "RepositoryRuleset",
			code: "custom",
			field: "bypass_actors",
			message: "Actor GitHub Actions integration must be part of the ruleset source or owner organization"
		});
		if (actorType !== "RepositoryRole" && actorType !== "User") throw notServed(`the bypass actor ${actorType}`);
		return {
			actorId,
			actorType,
			mode: actor.bypass_mode ?? "always"
		};
	});
}
/** Reads for which branches a ruleset holds. Rules for tags and pushes are not enforced here. */
function parseTarget(given) {
	if (given.target !== void 0 && given.target !== "branch") throw notServed(`a ruleset for ${String(given.target)}`);
	const conditions = isRecord$1(given.conditions) ? given.conditions : {};
	const names = isRecord$1(conditions.ref_name) ? conditions.ref_name : {};
	const list = (value) => Array.isArray(value) ? value.map(String) : [];
	return {
		include: list(names.include),
		exclude: list(names.exclude)
	};
}

// actions/rehearsal/routes/rulesets.ts
function summary(world, repo, ruleset) {
	const url = `${world.url}/repos/${fullName(repo)}/rulesets/${ruleset.id}`;
	return {
		id: ruleset.id,
		name: ruleset.name,
		target: "branch",
		source_type: "Repository",
		source: fullName(repo),
		enforcement: ruleset.enforcement,
		node_id: nodeId("RRS", ruleset.id),
		_links: {
			self: { href: url },
			html: { href: `${world.url}/${fullName(repo)}/rules/${ruleset.id}` }
		},
		created_at: ruleset.createdAt,
		updated_at: ruleset.updatedAt
	};
}
/** A ruleset with its rules; who may bypass it is shown to administrators only. */
function details(world, repo, ruleset, role) {
	const rules = ruleset.rules.map(ruleShape);
	return {
		...summary(world, repo, ruleset),
		conditions: { ref_name: {
			include: ruleset.include,
			exclude: ruleset.exclude
		} },
		rules,
		...role === "admin" ? { bypass_actors: ruleset.bypass.map(({ actorId, actorType, mode }) => ({
			actor_id: actorId,
			actor_type: actorType,
			bypass_mode: mode
		})) } : {}
	};
}
function rulesetOf(repo, id) {
	const found = repo.rulesets.find((ruleset) => ruleset.id === Number(id));
	if (found === void 0) throw notFound();
	return found;
}
const rulesets = {
	"GET /repos/{owner}/{repo}/rulesets": {
		needs: reads("metadata:read"),
		handle: ({ world, repo, paging }) => ok(paging.take(repo.rulesets).map((ruleset) => summary(world, repo, ruleset)))
	},
	"POST /repos/{owner}/{repo}/rulesets": {
		needs: administers(),
		handle: ({ world, repo, params }) => {
			const now = world.clock.stamp();
			const ruleset = {
				id: nextId(world),
				name: params.name,
				enforcement: params.enforcement,
				...parseTarget(params),
				bypass: parseBypass(params.bypass_actors, ACTIONS_APP_ID),
				rules: (params.rules ?? []).map(parseRule),
				createdAt: now,
				updatedAt: now
			};
			repo.rulesets.push(ruleset);
			return created(details(world, repo, ruleset, "admin"));
		}
	},
	"GET /repos/{owner}/{repo}/rulesets/{ruleset_id}": {
		needs: reads("metadata:read"),
		handle: ({ world, repo, params, viewer }) => {
			const role = viewer.token?.kind === "job" ? "write" : roleIn(repo, viewer.login);
			return ok(details(world, repo, rulesetOf(repo, params.ruleset_id), role));
		}
	},
	"PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}": {
		needs: administers(),
		handle: ({ world, repo, params }) => {
			const ruleset = rulesetOf(repo, params.ruleset_id);
			Object.assign(ruleset, {
				name: params.name ?? ruleset.name,
				enforcement: params.enforcement ?? ruleset.enforcement,
				...params.conditions === void 0 ? {} : parseTarget(params),
				bypass: params.bypass_actors === void 0 ? ruleset.bypass : parseBypass(params.bypass_actors, ACTIONS_APP_ID),
				rules: params.rules === void 0 ? ruleset.rules : params.rules.map(parseRule),
				updatedAt: world.clock.stamp()
			});
			return ok(details(world, repo, ruleset, "admin"));
		}
	},
	"DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}": {
		needs: administers(),
		handle: ({ repo, params }) => {
			repo.rulesets.splice(repo.rulesets.indexOf(rulesetOf(repo, params.ruleset_id)), 1);
			return noContent();
		}
	},
	"GET /repos/{owner}/{repo}/rules/branches/{branch}": {
		needs: reads("metadata:read"),
		handle: ({ repo, params, paging }) => {
			const own = rulesOf(repo, params.branch).filter(({ origin }) => origin === "ruleset");
			const shown = paging.take(own).map(({ rule, ruleset }) => ({
				...ruleShape(rule),
				ruleset_source_type: "Repository",
				ruleset_source: fullName(repo),
				ruleset_id: ruleset ?? 0
			}));
			return ok(shown);
		}
	}
};

// actions/rehearsal/routes/runs.ts
function isWanted(run, { event, branch, actor, status, head_sha }) {
	return (event === void 0 || run.event === event) && (branch === void 0 || run.branch === branch) && (actor === void 0 || run.actor === actor) && (head_sha === void 0 || run.sha === head_sha) && (status === void 0 || run.status === status || run.conclusion === status);
}
/** The page of runs that was asked for, the newest first. */
async function listed(world, repo, paging, runs) {
	const shown = paging.take(runs.toReversed());
	return {
		total_count: runs.length,
		workflow_runs: await Promise.all(shown.map((run) => runShape(world, repo, run)))
	};
}
function runOf(repo, id) {
	const found = repo.actions.runs.find((run) => run.id === Number(id));
	if (found === void 0) throw notFound();
	return found;
}
const runs = {
	"GET /repos/{owner}/{repo}/actions/runs": {
		needs: reads("actions:read"),
		handle: async ({ world, repo, params, paging }) => {
			const found = repo.actions.runs.filter((run) => isWanted(run, params));
			return ok(await listed(world, repo, paging, found));
		}
	},
	"GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs": {
		needs: reads("actions:read"),
		handle: async ({ world, repo, params, paging }) => {
			const { path } = await workflowNamed(world, repo, params.workflow_id);
			const own = repo.actions.runs.filter((run) => run.workflow === path && isWanted(run, params));
			return ok(await listed(world, repo, paging, own));
		}
	},
	"GET /repos/{owner}/{repo}/actions/runs/{run_id}": {
		needs: reads("actions:read"),
		handle: async ({ world, repo, params }) => ok(await runShape(world, repo, runOf(repo, params.run_id)))
	},
	"DELETE /repos/{owner}/{repo}/actions/runs/{run_id}": {
		needs: writes("actions:write"),
		handle: ({ repo, params }) => {
			repo.actions.runs.splice(repo.actions.runs.indexOf(runOf(repo, params.run_id)), 1);
			return noContent();
		}
	},
	"GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs": {
		needs: reads("actions:read"),
		handle: ({ world, repo, params, paging }) => {
			const run = runOf(repo, params.run_id);
			const jobs = paging.take(run.jobs).map((job) => jobShape(world, repo, run, job));
			return ok({
				total_count: run.jobs.length,
				jobs
			});
		}
	},
	"GET /repos/{owner}/{repo}/actions/jobs/{job_id}": {
		needs: reads("actions:read"),
		handle: ({ world, repo, params }) => {
			for (const run of repo.actions.runs) {
				const job = run.jobs.find(({ id }) => id === Number(params.job_id));
				if (job !== void 0) return ok(jobShape(world, repo, run, job));
			}
			throw notFound();
		}
	}
};

// actions/rehearsal/routes/statuses.ts
const DESCRIPTION_LIMIT = 140;
const CONTEXT_LIMIT = 255;
/** GitHub takes no more statuses than this for one commit and context. */
const STATUS_LIMIT = 1e3;
function tooLong(field, limit) {
	const message = `${field} is too long (maximum is ${limit} characters)`;
	return validationFailed({
		resource: "Status",
		code: "custom",
		field,
		message
	});
}
const statuses = {
	"POST /repos/{owner}/{repo}/statuses/{sha}": {
		needs: writes("statuses:write"),
		handle: async ({ world, repo, params, viewer }) => {
			const found = /^[0-9a-f]{40}$/.test(params.sha) ? await findCommit(world, repo, params.sha) : null;
			if (found === null) throw unprocessable(`No commit found for SHA: ${params.sha}`);
			const context = params.context ?? "default";
			if ([...params.description ?? ""].length > DESCRIPTION_LIMIT) throw tooLong("description", DESCRIPTION_LIMIT);
			if (context.length > CONTEXT_LIMIT) throw tooLong("context", CONTEXT_LIMIT);
			if (params.target_url && !/^https?:\/\//.test(params.target_url)) throw validationFailed({
				resource: "Status",
				code: "custom",
				field: "target_url",
				message: "target_url must use http(s) scheme"
			});
			if (repo.statuses.filter((status) => status.sha === found.sha && status.context === context).length >= STATUS_LIMIT) throw validationFailed({
				resource: "Status",
				code: "custom",
				message: "This SHA and context has reached the maximum number of statuses."
			});
			const status = {
				id: nextId(world),
				sha: found.sha,
				context,
				state: params.state,
				description: params.description ?? null,
				targetUrl: params.target_url ?? null,
				creator: signedIn(viewer),
				createdAt: world.clock.stamp()
			};
			repo.statuses.push(status);
			await tellStatus(world, repo, causeOf(viewer), status);
			return created(statusShape(world, repo, status));
		}
	},
	"GET /repos/{owner}/{repo}/commits/{ref}/statuses": {
		needs: reads("statuses:read"),
		handle: async ({ world, repo, params, paging }) => {
			const { sha } = await commitNamed(world, repo, params.ref);
			const found = repo.statuses.filter((status) => status.sha === sha).reverse();
			return ok(paging.take(found).map((status) => statusShape(world, repo, status)));
		}
	},
	"GET /repos/{owner}/{repo}/commits/{ref}/status": {
		needs: reads("statuses:read"),
		handle: async ({ world, repo, params, paging }) => {
			const { sha } = await commitNamed(world, repo, params.ref);
			const latest = latestStatuses(repo, sha);
			return ok(combinedStatus(world, repo, sha, latest, paging.take(latest)));
		}
	}
};

// actions/rehearsal/routes/timeline.ts
/** The commits of a pull request, which the conversation shows where they were made. */
async function commitsOf(world, repo, number) {
	const pull = pullOfIssue(repo, number);
	const shas = pull === null ? [] : await pullCommits(world, repo, pull);
	return Promise.all(shas.map(async (sha) => {
		const commit = await commitNamed(world, repo, sha);
		return {
			at: signatureTime(commit.committer),
			entry: {
				event: "committed",
				...gitCommit(world, repo, commit)
			}
		};
	}));
}
const timeline = { "GET /repos/{owner}/{repo}/issues/{issue_number}/timeline": {
	needs: reads("issues:read", "pull-requests:read"),
	handle: async ({ world, repo, params, paging }) => {
		const { number } = issueOf(repo, params.issue_number);
		const events = repo.issueEvents.filter(({ issue }) => issue === number);
		const comments = repo.comments.filter(({ issue }) => issue === number);
		const reviews = repo.reviews.filter(({ pull, submittedAt }) => pull === number && submittedAt !== null);
		const dated = [
			...await commitsOf(world, repo, number),
			...events.map((event) => ({
				at: event.createdAt,
				entry: issueEventShape(world, repo, event)
			})),
			...comments.map((comment) => {
				const entry = {
					event: "commented",
					actor: simpleUser(world, comment.author),
					...commentShape(world, repo, comment)
				};
				return {
					at: comment.createdAt,
					entry
				};
			}),
			...reviews.map((review) => {
				const shape = reviewShape(world, repo, review);
				const entry = {
					event: "reviewed",
					...shape,
					state: shape.state.toLowerCase()
				};
				return {
					at: review.submittedAt ?? "",
					entry
				};
			})
		];
		dated.sort((left, right) => left.at < right.at ? -1 : left.at > right.at ? 1 : 0);
		return ok(paging.take(dated).map(({ entry }) => entry));
	}
} };

// actions/rehearsal/routes/users.ts
function publicUser(world, login) {
	const user = userNamed(world, login);
	const owned = Object.values(world.state.repositories).filter((repo) => repo.owner === user.login);
	return {
		...simpleUser(world, user.login),
		name: user.name,
		company: null,
		blog: "",
		location: null,
		email: user.email,
		hireable: null,
		bio: null,
		twitter_username: null,
		public_repos: owned.filter((repo) => !repo.private).length,
		public_gists: 0,
		followers: 0,
		following: 0,
		created_at: user.createdAt,
		updated_at: user.createdAt
	};
}
/** A user as they see themselves. */
function privateUser(world, login) {
	const hidden = Object.values(world.state.repositories).filter((repo) => repo.owner === login).filter((repo) => repo.private).length;
	return {
		...publicUser(world, login),
		private_gists: 0,
		total_private_repos: hidden,
		owned_private_repos: hidden,
		disk_usage: 0,
		collaborators: 0,
		two_factor_authentication: true
	};
}
const users = {
	"GET /user": {
		needs: anyone,
		handle: ({ world, viewer }) => {
			const login = signedIn(viewer);
			if (viewer.token?.kind === "job") throw new Refusal(403, "Resource not accessible by integration");
			return ok(privateUser(world, login));
		}
	},
	"PATCH /user": {
		needs: anyone,
		handle: ({ world, viewer, params }) => {
			const login = signedIn(viewer);
			if (viewer.token?.kind === "job") throw new Refusal(403, "Resource not accessible by integration");
			const user = userNamed(world, login);
			user.name = params.name ?? user.name;
			user.email = params.email ?? user.email;
			return ok(privateUser(world, login));
		}
	},
	"GET /users/{username}": {
		needs: anyone,
		handle: ({ world, params }) => ok(publicUser(world, params.username))
	}
};

// actions/rehearsal/routes/variables.ts
const NAME$1 = /^(?!GITHUB_)[A-Z_][A-Z0-9_]*$/;
function variableOf(repo, name) {
	const found = repo.actions.variables.find((variable) => variable.name === name.toUpperCase());
	if (found === void 0) throw notFound();
	return found;
}
const shape = ({ name, value, createdAt, updatedAt }) => ({
	name,
	value,
	created_at: createdAt,
	updated_at: updatedAt
});
const variables = {
	"GET /repos/{owner}/{repo}/actions/variables": {
		needs: administers(),
		handle: ({ repo, paging }) => ok({
			total_count: repo.actions.variables.length,
			variables: paging.take(repo.actions.variables).map(shape)
		})
	},
	"GET /repos/{owner}/{repo}/actions/variables/{name}": {
		needs: administers(),
		handle: ({ repo, params }) => ok(shape(variableOf(repo, params.name)))
	},
	"POST /repos/{owner}/{repo}/actions/variables": {
		needs: administers(),
		handle: ({ world, repo, params }) => {
			const name = params.name.toUpperCase();
			if (!NAME$1.test(name)) throw unprocessable("Variable names can only contain alphanumeric characters and underscores, and cannot start with GITHUB_.");
			if (repo.actions.variables.some((variable) => variable.name === name)) throw conflict("Already exists - Variable already exists");
			const now = world.clock.stamp();
			repo.actions.variables.push({
				name,
				value: params.value,
				createdAt: now,
				updatedAt: now
			});
			return created({});
		}
	},
	"PATCH /repos/{owner}/{repo}/actions/variables/{name}": {
		needs: administers(),
		handle: ({ world, repo, params }) => {
			const variable = variableOf(repo, params.name);
			Object.assign(variable, {
				value: params.value ?? variable.value,
				updatedAt: world.clock.stamp()
			});
			return noContent();
		}
	},
	"DELETE /repos/{owner}/{repo}/actions/variables/{name}": {
		needs: administers(),
		handle: ({ repo, params }) => {
			repo.actions.variables.splice(repo.actions.variables.indexOf(variableOf(repo, params.name)), 1);
			return noContent();
		}
	}
};

// actions/rehearsal/api/table.ts
const tables = [
	users,
	repositories,
	collaborators,
	contents,
	branches,
	commits,
	blobsAndTrees,
	gitCommits,
	refs,
	branchMerges,
	issues,
	issueComments,
	issueEvents,
	timeline,
	labels,
	assignees,
	milestones,
	reactions,
	pulls,
	pullChanges,
	requestedReviewers,
	reviews,
	reviewComments,
	statuses,
	checkRuns,
	activity,
	protection,
	rulesets,
	actionsSettings,
	variables,
	hooks,
	dispatches,
	runs,
	about
];
/** Every route that is served, by GitHub's own name for it. */
const routes = new Map(tables.flatMap((table) => Object.entries(table)));

// actions/rehearsal/generated/operations.ts
const operations = {
	"GET /user": { "id": "users/get-authenticated" },
	"PATCH /user": {
		"id": "users/update-authenticated",
		"body": {
			"type": "object",
			"properties": {
				"name": { "type": "string" },
				"email": { "type": "string" },
				"blog": { "type": "string" },
				"twitter_username": { "type": ["string", "null"] },
				"company": { "type": "string" },
				"location": { "type": "string" },
				"hireable": { "type": "boolean" },
				"bio": { "type": "string" }
			}
		}
	},
	"GET /users/{username}": { "id": "users/get-by-username" },
	"GET /rate_limit": { "id": "rate-limit/get" },
	"GET /meta": { "id": "meta/get" },
	"GET /search/issues": { "id": "search/issues-and-pull-requests" },
	"GET /repos/{owner}/{repo}": { "id": "repos/get" },
	"PATCH /repos/{owner}/{repo}": {
		"id": "repos/update",
		"body": {
			"type": "object",
			"properties": {
				"name": { "type": "string" },
				"description": { "type": "string" },
				"homepage": { "type": "string" },
				"private": {
					"type": "boolean",
					"default": false
				},
				"visibility": {
					"type": "string",
					"enum": ["public", "private"]
				},
				"security_and_analysis": {
					"type": ["object", "null"],
					"properties": {
						"advanced_security": {
							"type": "object",
							"properties": { "status": { "type": "string" } }
						},
						"code_security": {
							"type": "object",
							"properties": { "status": { "type": "string" } }
						},
						"secret_scanning": {
							"type": "object",
							"properties": { "status": { "type": "string" } }
						},
						"secret_scanning_push_protection": {
							"type": "object",
							"properties": { "status": { "type": "string" } }
						},
						"secret_scanning_ai_detection": {
							"type": "object",
							"properties": { "status": { "type": "string" } }
						},
						"secret_scanning_non_provider_patterns": {
							"type": "object",
							"properties": { "status": { "type": "string" } }
						},
						"secret_scanning_delegated_alert_dismissal": {
							"type": "object",
							"properties": { "status": { "type": "string" } }
						},
						"secret_scanning_delegated_bypass": {
							"type": "object",
							"properties": { "status": { "type": "string" } }
						},
						"secret_scanning_delegated_bypass_options": {
							"type": "object",
							"properties": { "reviewers": {
								"type": "array",
								"items": {
									"type": "object",
									"required": ["reviewer_id", "reviewer_type"],
									"properties": {
										"reviewer_id": { "type": "integer" },
										"reviewer_type": {
											"type": "string",
											"enum": ["TEAM", "ROLE"]
										},
										"mode": {
											"type": "string",
											"enum": ["ALWAYS", "EXEMPT"],
											"default": "ALWAYS"
										}
									}
								}
							} }
						}
					}
				},
				"has_issues": {
					"type": "boolean",
					"default": true
				},
				"has_projects": {
					"type": "boolean",
					"default": true
				},
				"has_wiki": {
					"type": "boolean",
					"default": true
				},
				"has_pull_requests": {
					"type": "boolean",
					"default": true
				},
				"pull_request_creation_policy": {
					"type": "string",
					"enum": ["all", "collaborators_only"]
				},
				"is_template": {
					"type": "boolean",
					"default": false
				},
				"default_branch": { "type": "string" },
				"allow_squash_merge": {
					"type": "boolean",
					"default": true
				},
				"allow_merge_commit": {
					"type": "boolean",
					"default": true
				},
				"allow_rebase_merge": {
					"type": "boolean",
					"default": true
				},
				"allow_auto_merge": {
					"type": "boolean",
					"default": false
				},
				"delete_branch_on_merge": {
					"type": "boolean",
					"default": false
				},
				"allow_update_branch": {
					"type": "boolean",
					"default": false
				},
				"use_squash_pr_title_as_default": {
					"type": "boolean",
					"default": false
				},
				"squash_merge_commit_title": {
					"type": "string",
					"enum": ["PR_TITLE", "COMMIT_OR_PR_TITLE"]
				},
				"squash_merge_commit_message": {
					"type": "string",
					"enum": [
						"PR_BODY",
						"COMMIT_MESSAGES",
						"BLANK"
					]
				},
				"merge_commit_title": {
					"type": "string",
					"enum": ["PR_TITLE", "MERGE_MESSAGE"]
				},
				"merge_commit_message": {
					"type": "string",
					"enum": [
						"PR_BODY",
						"PR_TITLE",
						"BLANK"
					]
				},
				"archived": {
					"type": "boolean",
					"default": false
				},
				"allow_forking": {
					"type": "boolean",
					"default": false
				},
				"web_commit_signoff_required": {
					"type": "boolean",
					"default": false
				}
			}
		}
	},
	"DELETE /repos/{owner}/{repo}": { "id": "repos/delete" },
	"GET /repos/{owner}/{repo}/contents/{path}": { "id": "repos/get-content" },
	"PUT /repos/{owner}/{repo}/contents/{path}": {
		"id": "repos/create-or-update-file-contents",
		"body": {
			"type": "object",
			"properties": {
				"message": { "type": "string" },
				"content": { "type": "string" },
				"sha": { "type": "string" },
				"branch": { "type": "string" },
				"committer": {
					"type": "object",
					"properties": {
						"name": { "type": "string" },
						"email": { "type": "string" },
						"date": { "type": "string" }
					},
					"required": ["name", "email"]
				},
				"author": {
					"type": "object",
					"properties": {
						"name": { "type": "string" },
						"email": { "type": "string" },
						"date": { "type": "string" }
					},
					"required": ["name", "email"]
				}
			},
			"required": ["message", "content"]
		}
	},
	"DELETE /repos/{owner}/{repo}/contents/{path}": {
		"id": "repos/delete-file",
		"body": {
			"type": "object",
			"properties": {
				"message": { "type": "string" },
				"sha": { "type": "string" },
				"branch": { "type": "string" },
				"committer": {
					"type": "object",
					"properties": {
						"name": { "type": "string" },
						"email": { "type": "string" }
					}
				},
				"author": {
					"type": "object",
					"properties": {
						"name": { "type": "string" },
						"email": { "type": "string" }
					}
				}
			},
			"required": ["message", "sha"]
		}
	},
	"GET /repos/{owner}/{repo}/readme": { "id": "repos/get-readme" },
	"POST /repos/{owner}/{repo}/git/blobs": {
		"id": "git/create-blob",
		"body": {
			"type": "object",
			"properties": {
				"content": { "type": "string" },
				"encoding": {
					"type": "string",
					"default": "utf-8"
				}
			},
			"required": ["content"]
		}
	},
	"GET /repos/{owner}/{repo}/git/blobs/{file_sha}": { "id": "git/get-blob" },
	"POST /repos/{owner}/{repo}/git/trees": {
		"id": "git/create-tree",
		"body": {
			"type": "object",
			"properties": {
				"tree": {
					"type": "array",
					"items": {
						"type": "object",
						"properties": {
							"path": { "type": "string" },
							"mode": {
								"type": "string",
								"enum": [
									"100644",
									"100755",
									"040000",
									"160000",
									"120000"
								]
							},
							"type": {
								"type": "string",
								"enum": [
									"blob",
									"tree",
									"commit"
								]
							},
							"sha": { "type": ["string", "null"] },
							"content": { "type": "string" }
						}
					}
				},
				"base_tree": { "type": "string" }
			},
			"required": ["tree"]
		}
	},
	"GET /repos/{owner}/{repo}/git/trees/{tree_sha}": { "id": "git/get-tree" },
	"POST /repos/{owner}/{repo}/git/commits": {
		"id": "git/create-commit",
		"body": {
			"type": "object",
			"properties": {
				"message": { "type": "string" },
				"tree": { "type": "string" },
				"parents": {
					"type": "array",
					"items": { "type": "string" }
				},
				"author": {
					"type": "object",
					"properties": {
						"name": { "type": "string" },
						"email": { "type": "string" },
						"date": {
							"type": "string",
							"format": "date-time"
						}
					},
					"required": ["name", "email"]
				},
				"committer": {
					"type": "object",
					"properties": {
						"name": { "type": "string" },
						"email": { "type": "string" },
						"date": {
							"type": "string",
							"format": "date-time"
						}
					}
				},
				"signature": { "type": "string" }
			},
			"required": ["message", "tree"]
		}
	},
	"GET /repos/{owner}/{repo}/git/commits/{commit_sha}": { "id": "git/get-commit" },
	"POST /repos/{owner}/{repo}/git/refs": {
		"id": "git/create-ref",
		"body": {
			"type": "object",
			"properties": {
				"ref": { "type": "string" },
				"sha": { "type": "string" }
			},
			"required": ["ref", "sha"]
		}
	},
	"PATCH /repos/{owner}/{repo}/git/refs/{ref}": {
		"id": "git/update-ref",
		"body": {
			"type": "object",
			"properties": {
				"sha": { "type": "string" },
				"force": {
					"type": "boolean",
					"default": false
				}
			},
			"required": ["sha"]
		}
	},
	"DELETE /repos/{owner}/{repo}/git/refs/{ref}": { "id": "git/delete-ref" },
	"GET /repos/{owner}/{repo}/git/ref/{ref}": { "id": "git/get-ref" },
	"GET /repos/{owner}/{repo}/git/matching-refs/{ref}": { "id": "git/list-matching-refs" },
	"POST /repos/{owner}/{repo}/git/tags": {
		"id": "git/create-tag",
		"body": {
			"type": "object",
			"properties": {
				"tag": { "type": "string" },
				"message": { "type": "string" },
				"object": { "type": "string" },
				"type": {
					"type": "string",
					"enum": [
						"commit",
						"tree",
						"blob"
					]
				},
				"tagger": {
					"type": "object",
					"properties": {
						"name": { "type": "string" },
						"email": { "type": "string" },
						"date": {
							"type": "string",
							"format": "date-time"
						}
					},
					"required": ["name", "email"]
				}
			},
			"required": [
				"tag",
				"message",
				"object",
				"type"
			]
		}
	},
	"GET /repos/{owner}/{repo}/branches": { "id": "repos/list-branches" },
	"GET /repos/{owner}/{repo}/branches/{branch}": { "id": "repos/get-branch" },
	"GET /repos/{owner}/{repo}/branches/{branch}/protection": { "id": "repos/get-branch-protection" },
	"PUT /repos/{owner}/{repo}/branches/{branch}/protection": {
		"id": "repos/update-branch-protection",
		"body": {
			"type": "object",
			"properties": {
				"required_status_checks": {
					"type": ["object", "null"],
					"properties": {
						"strict": { "type": "boolean" },
						"contexts": {
							"type": "array",
							"items": { "type": "string" }
						},
						"checks": {
							"type": "array",
							"items": {
								"type": "object",
								"required": ["context"],
								"properties": {
									"context": { "type": "string" },
									"app_id": { "type": "integer" }
								}
							}
						}
					},
					"required": ["strict", "contexts"]
				},
				"enforce_admins": { "type": ["boolean", "null"] },
				"required_pull_request_reviews": {
					"type": ["object", "null"],
					"properties": {
						"dismissal_restrictions": {
							"type": "object",
							"properties": {
								"users": {
									"type": "array",
									"items": { "type": "string" }
								},
								"teams": {
									"type": "array",
									"items": { "type": "string" }
								},
								"apps": {
									"type": "array",
									"items": { "type": "string" }
								}
							}
						},
						"dismiss_stale_reviews": { "type": "boolean" },
						"require_code_owner_reviews": { "type": "boolean" },
						"required_approving_review_count": { "type": "integer" },
						"require_last_push_approval": {
							"type": "boolean",
							"default": false
						},
						"bypass_pull_request_allowances": {
							"type": "object",
							"properties": {
								"users": {
									"type": "array",
									"items": { "type": "string" }
								},
								"teams": {
									"type": "array",
									"items": { "type": "string" }
								},
								"apps": {
									"type": "array",
									"items": { "type": "string" }
								}
							}
						}
					}
				},
				"restrictions": {
					"type": ["object", "null"],
					"properties": {
						"users": {
							"type": "array",
							"items": { "type": "string" }
						},
						"teams": {
							"type": "array",
							"items": { "type": "string" }
						},
						"apps": {
							"type": "array",
							"items": { "type": "string" }
						}
					},
					"required": ["users", "teams"]
				},
				"required_linear_history": { "type": "boolean" },
				"allow_force_pushes": { "type": ["boolean", "null"] },
				"allow_deletions": { "type": "boolean" },
				"block_creations": { "type": "boolean" },
				"required_conversation_resolution": { "type": "boolean" },
				"lock_branch": {
					"type": "boolean",
					"default": false
				},
				"allow_fork_syncing": {
					"type": "boolean",
					"default": false
				}
			},
			"required": [
				"required_status_checks",
				"enforce_admins",
				"required_pull_request_reviews",
				"restrictions"
			]
		}
	},
	"DELETE /repos/{owner}/{repo}/branches/{branch}/protection": { "id": "repos/delete-branch-protection" },
	"GET /repos/{owner}/{repo}/rules/branches/{branch}": { "id": "repos/get-branch-rules" },
	"GET /repos/{owner}/{repo}/rulesets": { "id": "repos/get-repo-rulesets" },
	"POST /repos/{owner}/{repo}/rulesets": {
		"id": "repos/create-repo-ruleset",
		"body": {
			"type": "object",
			"properties": {
				"name": { "type": "string" },
				"target": {
					"type": "string",
					"enum": [
						"branch",
						"tag",
						"push"
					],
					"default": "branch"
				},
				"enforcement": {
					"type": "string",
					"enum": [
						"disabled",
						"active",
						"evaluate"
					]
				},
				"bypass_actors": {
					"type": "array",
					"items": {
						"type": "object",
						"required": ["actor_type"],
						"properties": {
							"actor_id": { "type": ["integer", "null"] },
							"actor_type": {
								"type": "string",
								"enum": [
									"Integration",
									"OrganizationAdmin",
									"RepositoryRole",
									"Team",
									"DeployKey",
									"User"
								]
							},
							"bypass_mode": {
								"type": "string",
								"enum": [
									"always",
									"pull_request",
									"exempt"
								],
								"default": "always"
							}
						}
					}
				},
				"conditions": {
					"type": "object",
					"properties": { "ref_name": {
						"type": "object",
						"properties": {
							"include": {
								"type": "array",
								"items": { "type": "string" }
							},
							"exclude": {
								"type": "array",
								"items": { "type": "string" }
							}
						}
					} }
				},
				"rules": {
					"type": "array",
					"items": {
						"type": "object",
						"oneOf": [
							{
								"type": "object",
								"required": ["type"],
								"properties": { "type": {
									"type": "string",
									"enum": ["creation"]
								} }
							},
							{
								"type": "object",
								"required": ["type"],
								"properties": {
									"type": {
										"type": "string",
										"enum": ["update"]
									},
									"parameters": {
										"type": "object",
										"properties": { "update_allows_fetch_and_merge": { "type": "boolean" } },
										"required": ["update_allows_fetch_and_merge"]
									}
								}
							},
							{
								"type": "object",
								"required": ["type"],
								"properties": { "type": {
									"type": "string",
									"enum": ["deletion"]
								} }
							},
							{
								"type": "object",
								"required": ["type"],
								"properties": { "type": {
									"type": "string",
									"enum": ["required_linear_history"]
								} }
							},
							{
								"type": "object",
								"required": ["type"],
								"properties": {
									"type": {
										"type": "string",
										"enum": ["merge_queue"]
									},
									"parameters": {
										"type": "object",
										"properties": {
											"check_response_timeout_minutes": {
												"type": "integer",
												"minimum": 1,
												"maximum": 360
											},
											"grouping_strategy": {
												"type": "string",
												"enum": ["ALLGREEN", "HEADGREEN"]
											},
											"max_entries_to_build": {
												"type": "integer",
												"minimum": 0,
												"maximum": 100
											},
											"max_entries_to_merge": {
												"type": "integer",
												"minimum": 0,
												"maximum": 100
											},
											"merge_method": {
												"type": "string",
												"enum": [
													"MERGE",
													"SQUASH",
													"REBASE"
												]
											},
											"min_entries_to_merge": {
												"type": "integer",
												"minimum": 0,
												"maximum": 100
											},
											"min_entries_to_merge_wait_minutes": {
												"type": "integer",
												"minimum": 0,
												"maximum": 360
											}
										},
										"required": [
											"check_response_timeout_minutes",
											"grouping_strategy",
											"max_entries_to_build",
											"max_entries_to_merge",
											"merge_method",
											"min_entries_to_merge",
											"min_entries_to_merge_wait_minutes"
										]
									}
								}
							},
							{
								"type": "object",
								"required": ["type"],
								"properties": {
									"type": {
										"type": "string",
										"enum": ["required_deployments"]
									},
									"parameters": {
										"type": "object",
										"properties": { "required_deployment_environments": {
											"type": "array",
											"items": { "type": "string" }
										} },
										"required": ["required_deployment_environments"]
									}
								}
							},
							{
								"type": "object",
								"required": ["type"],
								"properties": { "type": {
									"type": "string",
									"enum": ["required_signatures"]
								} }
							},
							{
								"type": "object",
								"required": ["type"],
								"properties": {
									"type": {
										"type": "string",
										"enum": ["pull_request"]
									},
									"parameters": {
										"type": "object",
										"properties": {
											"allowed_merge_methods": {
												"type": "array",
												"items": {
													"type": "string",
													"enum": [
														"merge",
														"squash",
														"rebase"
													]
												}
											},
											"dismiss_stale_reviews_on_push": { "type": "boolean" },
											"dismissal_restriction": {
												"type": "object",
												"properties": {
													"allowed_actors": {
														"type": "array",
														"items": {
															"type": "object",
															"properties": {
																"id": { "type": "integer" },
																"type": {
																	"type": "string",
																	"enum": [
																		"User",
																		"Team",
																		"IntegrationInstallation",
																		"RepositoryRole"
																	]
																}
															},
															"required": ["id", "type"]
														}
													},
													"enabled": { "type": "boolean" }
												},
												"required": ["enabled"]
											},
											"require_code_owner_review": { "type": "boolean" },
											"require_last_push_approval": { "type": "boolean" },
											"required_approving_review_count": {
												"type": "integer",
												"minimum": 0,
												"maximum": 10
											},
											"required_review_thread_resolution": { "type": "boolean" },
											"required_reviewers": {
												"type": "array",
												"items": {
													"type": "object",
													"properties": {
														"file_patterns": {
															"type": "array",
															"items": { "type": "string" }
														},
														"minimum_approvals": { "type": "integer" },
														"reviewer": {
															"type": "object",
															"properties": {
																"id": { "type": "integer" },
																"type": {
																	"type": "string",
																	"enum": ["Team"]
																}
															},
															"required": ["id", "type"]
														}
													},
													"required": [
														"file_patterns",
														"minimum_approvals",
														"reviewer"
													]
												}
											}
										},
										"required": [
											"dismiss_stale_reviews_on_push",
											"require_code_owner_review",
											"require_last_push_approval",
											"required_approving_review_count",
											"required_review_thread_resolution"
										]
									}
								}
							},
							{
								"type": "object",
								"required": ["type"],
								"properties": {
									"type": {
										"type": "string",
										"enum": ["required_status_checks"]
									},
									"parameters": {
										"type": "object",
										"properties": {
											"do_not_enforce_on_create": { "type": "boolean" },
											"required_status_checks": {
												"type": "array",
												"items": {
													"type": "object",
													"properties": {
														"context": { "type": "string" },
														"integration_id": { "type": "integer" }
													},
													"required": ["context"]
												}
											},
											"strict_required_status_checks_policy": { "type": "boolean" }
										},
										"required": ["required_status_checks", "strict_required_status_checks_policy"]
									}
								}
							},
							{
								"type": "object",
								"required": ["type"],
								"properties": { "type": {
									"type": "string",
									"enum": ["non_fast_forward"]
								} }
							},
							{
								"type": "object",
								"required": ["type"],
								"properties": {
									"type": {
										"type": "string",
										"enum": ["commit_message_pattern"]
									},
									"parameters": {
										"type": "object",
										"properties": {
											"name": { "type": "string" },
											"negate": { "type": "boolean" },
											"operator": {
												"type": "string",
												"enum": [
													"starts_with",
													"ends_with",
													"contains",
													"regex"
												]
											},
											"pattern": { "type": "string" }
										},
										"required": ["operator", "pattern"]
									}
								}
							},
							{
								"type": "object",
								"required": ["type"],
								"properties": {
									"type": {
										"type": "string",
										"enum": ["commit_author_email_pattern"]
									},
									"parameters": {
										"type": "object",
										"properties": {
											"name": { "type": "string" },
											"negate": { "type": "boolean" },
											"operator": {
												"type": "string",
												"enum": [
													"starts_with",
													"ends_with",
													"contains",
													"regex"
												]
											},
											"pattern": { "type": "string" }
										},
										"required": ["operator", "pattern"]
									}
								}
							},
							{
								"type": "object",
								"required": ["type"],
								"properties": {
									"type": {
										"type": "string",
										"enum": ["committer_email_pattern"]
									},
									"parameters": {
										"type": "object",
										"properties": {
											"name": { "type": "string" },
											"negate": { "type": "boolean" },
											"operator": {
												"type": "string",
												"enum": [
													"starts_with",
													"ends_with",
													"contains",
													"regex"
												]
											},
											"pattern": { "type": "string" }
										},
										"required": ["operator", "pattern"]
									}
								}
							},
							{
								"type": "object",
								"required": ["type"],
								"properties": {
									"type": {
										"type": "string",
										"enum": ["branch_name_pattern"]
									},
									"parameters": {
										"type": "object",
										"properties": {
											"name": { "type": "string" },
											"negate": { "type": "boolean" },
											"operator": {
												"type": "string",
												"enum": [
													"starts_with",
													"ends_with",
													"contains",
													"regex"
												]
											},
											"pattern": { "type": "string" }
										},
										"required": ["operator", "pattern"]
									}
								}
							},
							{
								"type": "object",
								"required": ["type"],
								"properties": {
									"type": {
										"type": "string",
										"enum": ["tag_name_pattern"]
									},
									"parameters": {
										"type": "object",
										"properties": {
											"name": { "type": "string" },
											"negate": { "type": "boolean" },
											"operator": {
												"type": "string",
												"enum": [
													"starts_with",
													"ends_with",
													"contains",
													"regex"
												]
											},
											"pattern": { "type": "string" }
										},
										"required": ["operator", "pattern"]
									}
								}
							},
							{
								"type": "object",
								"required": ["type"],
								"properties": {
									"type": {
										"type": "string",
										"enum": ["workflows"]
									},
									"parameters": {
										"type": "object",
										"properties": {
											"do_not_enforce_on_create": { "type": "boolean" },
											"workflows": {
												"type": "array",
												"items": {
													"type": "object",
													"properties": {
														"path": { "type": "string" },
														"ref": { "type": "string" },
														"repository_id": { "type": "integer" },
														"sha": { "type": "string" }
													},
													"required": ["path", "repository_id"]
												}
											}
										},
										"required": ["workflows"]
									}
								}
							},
							{
								"type": "object",
								"required": ["type"],
								"properties": {
									"type": {
										"type": "string",
										"enum": ["code_scanning"]
									},
									"parameters": {
										"type": "object",
										"properties": { "code_scanning_tools": {
											"type": "array",
											"items": {
												"type": "object",
												"properties": {
													"alerts_threshold": {
														"type": "string",
														"enum": [
															"none",
															"errors",
															"errors_and_warnings",
															"all"
														]
													},
													"security_alerts_threshold": {
														"type": "string",
														"enum": [
															"none",
															"critical",
															"high_or_higher",
															"medium_or_higher",
															"all"
														]
													},
													"tool": { "type": "string" }
												},
												"required": [
													"alerts_threshold",
													"security_alerts_threshold",
													"tool"
												]
											}
										} },
										"required": ["code_scanning_tools"]
									}
								}
							},
							{
								"type": "object",
								"required": ["type"],
								"properties": {
									"type": {
										"type": "string",
										"enum": ["copilot_code_review"]
									},
									"parameters": {
										"type": "object",
										"properties": {
											"review_draft_pull_requests": { "type": "boolean" },
											"review_on_push": { "type": "boolean" }
										}
									}
								}
							},
							{
								"type": "object",
								"required": ["type"],
								"properties": { "type": {
									"type": "string",
									"enum": ["license_compliance_scanning"]
								} }
							},
							{
								"type": "object",
								"required": ["type"],
								"properties": {
									"type": {
										"type": "string",
										"enum": ["file_path_restriction"]
									},
									"parameters": {
										"type": "object",
										"properties": { "restricted_file_paths": {
											"type": "array",
											"items": { "type": "string" }
										} },
										"required": ["restricted_file_paths"]
									}
								}
							},
							{
								"type": "object",
								"required": ["type"],
								"properties": {
									"type": {
										"type": "string",
										"enum": ["max_file_path_length"]
									},
									"parameters": {
										"type": "object",
										"properties": { "max_file_path_length": {
											"type": "integer",
											"minimum": 1,
											"maximum": 32767
										} },
										"required": ["max_file_path_length"]
									}
								}
							},
							{
								"type": "object",
								"required": ["type"],
								"properties": {
									"type": {
										"type": "string",
										"enum": ["file_extension_restriction"]
									},
									"parameters": {
										"type": "object",
										"properties": { "restricted_file_extensions": {
											"type": "array",
											"items": { "type": "string" }
										} },
										"required": ["restricted_file_extensions"]
									}
								}
							},
							{
								"type": "object",
								"required": ["type"],
								"properties": {
									"type": {
										"type": "string",
										"enum": ["max_file_size"]
									},
									"parameters": {
										"type": "object",
										"properties": { "max_file_size": {
											"type": "integer",
											"minimum": 1,
											"maximum": 100
										} },
										"required": ["max_file_size"]
									}
								}
							}
						]
					}
				}
			},
			"required": ["name", "enforcement"]
		}
	},
	"GET /repos/{owner}/{repo}/rulesets/{ruleset_id}": { "id": "repos/get-repo-ruleset" },
	"PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}": {
		"id": "repos/update-repo-ruleset",
		"body": {
			"type": "object",
			"properties": {
				"name": { "type": "string" },
				"target": {
					"type": "string",
					"enum": [
						"branch",
						"tag",
						"push"
					]
				},
				"enforcement": {
					"type": "string",
					"enum": [
						"disabled",
						"active",
						"evaluate"
					]
				},
				"bypass_actors": {
					"type": "array",
					"items": {
						"type": "object",
						"required": ["actor_type"],
						"properties": {
							"actor_id": { "type": ["integer", "null"] },
							"actor_type": {
								"type": "string",
								"enum": [
									"Integration",
									"OrganizationAdmin",
									"RepositoryRole",
									"Team",
									"DeployKey",
									"User"
								]
							},
							"bypass_mode": {
								"type": "string",
								"enum": [
									"always",
									"pull_request",
									"exempt"
								],
								"default": "always"
							}
						}
					}
				},
				"conditions": {
					"type": "object",
					"properties": { "ref_name": {
						"type": "object",
						"properties": {
							"include": {
								"type": "array",
								"items": { "type": "string" }
							},
							"exclude": {
								"type": "array",
								"items": { "type": "string" }
							}
						}
					} }
				},
				"rules": {
					"type": "array",
					"items": {
						"type": "object",
						"oneOf": [
							{
								"type": "object",
								"required": ["type"],
								"properties": { "type": {
									"type": "string",
									"enum": ["creation"]
								} }
							},
							{
								"type": "object",
								"required": ["type"],
								"properties": {
									"type": {
										"type": "string",
										"enum": ["update"]
									},
									"parameters": {
										"type": "object",
										"properties": { "update_allows_fetch_and_merge": { "type": "boolean" } },
										"required": ["update_allows_fetch_and_merge"]
									}
								}
							},
							{
								"type": "object",
								"required": ["type"],
								"properties": { "type": {
									"type": "string",
									"enum": ["deletion"]
								} }
							},
							{
								"type": "object",
								"required": ["type"],
								"properties": { "type": {
									"type": "string",
									"enum": ["required_linear_history"]
								} }
							},
							{
								"type": "object",
								"required": ["type"],
								"properties": {
									"type": {
										"type": "string",
										"enum": ["merge_queue"]
									},
									"parameters": {
										"type": "object",
										"properties": {
											"check_response_timeout_minutes": {
												"type": "integer",
												"minimum": 1,
												"maximum": 360
											},
											"grouping_strategy": {
												"type": "string",
												"enum": ["ALLGREEN", "HEADGREEN"]
											},
											"max_entries_to_build": {
												"type": "integer",
												"minimum": 0,
												"maximum": 100
											},
											"max_entries_to_merge": {
												"type": "integer",
												"minimum": 0,
												"maximum": 100
											},
											"merge_method": {
												"type": "string",
												"enum": [
													"MERGE",
													"SQUASH",
													"REBASE"
												]
											},
											"min_entries_to_merge": {
												"type": "integer",
												"minimum": 0,
												"maximum": 100
											},
											"min_entries_to_merge_wait_minutes": {
												"type": "integer",
												"minimum": 0,
												"maximum": 360
											}
										},
										"required": [
											"check_response_timeout_minutes",
											"grouping_strategy",
											"max_entries_to_build",
											"max_entries_to_merge",
											"merge_method",
											"min_entries_to_merge",
											"min_entries_to_merge_wait_minutes"
										]
									}
								}
							},
							{
								"type": "object",
								"required": ["type"],
								"properties": {
									"type": {
										"type": "string",
										"enum": ["required_deployments"]
									},
									"parameters": {
										"type": "object",
										"properties": { "required_deployment_environments": {
											"type": "array",
											"items": { "type": "string" }
										} },
										"required": ["required_deployment_environments"]
									}
								}
							},
							{
								"type": "object",
								"required": ["type"],
								"properties": { "type": {
									"type": "string",
									"enum": ["required_signatures"]
								} }
							},
							{
								"type": "object",
								"required": ["type"],
								"properties": {
									"type": {
										"type": "string",
										"enum": ["pull_request"]
									},
									"parameters": {
										"type": "object",
										"properties": {
											"allowed_merge_methods": {
												"type": "array",
												"items": {
													"type": "string",
													"enum": [
														"merge",
														"squash",
														"rebase"
													]
												}
											},
											"dismiss_stale_reviews_on_push": { "type": "boolean" },
											"dismissal_restriction": {
												"type": "object",
												"properties": {
													"allowed_actors": {
														"type": "array",
														"items": {
															"type": "object",
															"properties": {
																"id": { "type": "integer" },
																"type": {
																	"type": "string",
																	"enum": [
																		"User",
																		"Team",
																		"IntegrationInstallation",
																		"RepositoryRole"
																	]
																}
															},
															"required": ["id", "type"]
														}
													},
													"enabled": { "type": "boolean" }
												},
												"required": ["enabled"]
											},
											"require_code_owner_review": { "type": "boolean" },
											"require_last_push_approval": { "type": "boolean" },
											"required_approving_review_count": {
												"type": "integer",
												"minimum": 0,
												"maximum": 10
											},
											"required_review_thread_resolution": { "type": "boolean" },
											"required_reviewers": {
												"type": "array",
												"items": {
													"type": "object",
													"properties": {
														"file_patterns": {
															"type": "array",
															"items": { "type": "string" }
														},
														"minimum_approvals": { "type": "integer" },
														"reviewer": {
															"type": "object",
															"properties": {
																"id": { "type": "integer" },
																"type": {
																	"type": "string",
																	"enum": ["Team"]
																}
															},
															"required": ["id", "type"]
														}
													},
													"required": [
														"file_patterns",
														"minimum_approvals",
														"reviewer"
													]
												}
											}
										},
										"required": [
											"dismiss_stale_reviews_on_push",
											"require_code_owner_review",
											"require_last_push_approval",
											"required_approving_review_count",
											"required_review_thread_resolution"
										]
									}
								}
							},
							{
								"type": "object",
								"required": ["type"],
								"properties": {
									"type": {
										"type": "string",
										"enum": ["required_status_checks"]
									},
									"parameters": {
										"type": "object",
										"properties": {
											"do_not_enforce_on_create": { "type": "boolean" },
											"required_status_checks": {
												"type": "array",
												"items": {
													"type": "object",
													"properties": {
														"context": { "type": "string" },
														"integration_id": { "type": "integer" }
													},
													"required": ["context"]
												}
											},
											"strict_required_status_checks_policy": { "type": "boolean" }
										},
										"required": ["required_status_checks", "strict_required_status_checks_policy"]
									}
								}
							},
							{
								"type": "object",
								"required": ["type"],
								"properties": { "type": {
									"type": "string",
									"enum": ["non_fast_forward"]
								} }
							},
							{
								"type": "object",
								"required": ["type"],
								"properties": {
									"type": {
										"type": "string",
										"enum": ["commit_message_pattern"]
									},
									"parameters": {
										"type": "object",
										"properties": {
											"name": { "type": "string" },
											"negate": { "type": "boolean" },
											"operator": {
												"type": "string",
												"enum": [
													"starts_with",
													"ends_with",
													"contains",
													"regex"
												]
											},
											"pattern": { "type": "string" }
										},
										"required": ["operator", "pattern"]
									}
								}
							},
							{
								"type": "object",
								"required": ["type"],
								"properties": {
									"type": {
										"type": "string",
										"enum": ["commit_author_email_pattern"]
									},
									"parameters": {
										"type": "object",
										"properties": {
											"name": { "type": "string" },
											"negate": { "type": "boolean" },
											"operator": {
												"type": "string",
												"enum": [
													"starts_with",
													"ends_with",
													"contains",
													"regex"
												]
											},
											"pattern": { "type": "string" }
										},
										"required": ["operator", "pattern"]
									}
								}
							},
							{
								"type": "object",
								"required": ["type"],
								"properties": {
									"type": {
										"type": "string",
										"enum": ["committer_email_pattern"]
									},
									"parameters": {
										"type": "object",
										"properties": {
											"name": { "type": "string" },
											"negate": { "type": "boolean" },
											"operator": {
												"type": "string",
												"enum": [
													"starts_with",
													"ends_with",
													"contains",
													"regex"
												]
											},
											"pattern": { "type": "string" }
										},
										"required": ["operator", "pattern"]
									}
								}
							},
							{
								"type": "object",
								"required": ["type"],
								"properties": {
									"type": {
										"type": "string",
										"enum": ["branch_name_pattern"]
									},
									"parameters": {
										"type": "object",
										"properties": {
											"name": { "type": "string" },
											"negate": { "type": "boolean" },
											"operator": {
												"type": "string",
												"enum": [
													"starts_with",
													"ends_with",
													"contains",
													"regex"
												]
											},
											"pattern": { "type": "string" }
										},
										"required": ["operator", "pattern"]
									}
								}
							},
							{
								"type": "object",
								"required": ["type"],
								"properties": {
									"type": {
										"type": "string",
										"enum": ["tag_name_pattern"]
									},
									"parameters": {
										"type": "object",
										"properties": {
											"name": { "type": "string" },
											"negate": { "type": "boolean" },
											"operator": {
												"type": "string",
												"enum": [
													"starts_with",
													"ends_with",
													"contains",
													"regex"
												]
											},
											"pattern": { "type": "string" }
										},
										"required": ["operator", "pattern"]
									}
								}
							},
							{
								"type": "object",
								"required": ["type"],
								"properties": {
									"type": {
										"type": "string",
										"enum": ["workflows"]
									},
									"parameters": {
										"type": "object",
										"properties": {
											"do_not_enforce_on_create": { "type": "boolean" },
											"workflows": {
												"type": "array",
												"items": {
													"type": "object",
													"properties": {
														"path": { "type": "string" },
														"ref": { "type": "string" },
														"repository_id": { "type": "integer" },
														"sha": { "type": "string" }
													},
													"required": ["path", "repository_id"]
												}
											}
										},
										"required": ["workflows"]
									}
								}
							},
							{
								"type": "object",
								"required": ["type"],
								"properties": {
									"type": {
										"type": "string",
										"enum": ["code_scanning"]
									},
									"parameters": {
										"type": "object",
										"properties": { "code_scanning_tools": {
											"type": "array",
											"items": {
												"type": "object",
												"properties": {
													"alerts_threshold": {
														"type": "string",
														"enum": [
															"none",
															"errors",
															"errors_and_warnings",
															"all"
														]
													},
													"security_alerts_threshold": {
														"type": "string",
														"enum": [
															"none",
															"critical",
															"high_or_higher",
															"medium_or_higher",
															"all"
														]
													},
													"tool": { "type": "string" }
												},
												"required": [
													"alerts_threshold",
													"security_alerts_threshold",
													"tool"
												]
											}
										} },
										"required": ["code_scanning_tools"]
									}
								}
							},
							{
								"type": "object",
								"required": ["type"],
								"properties": {
									"type": {
										"type": "string",
										"enum": ["copilot_code_review"]
									},
									"parameters": {
										"type": "object",
										"properties": {
											"review_draft_pull_requests": { "type": "boolean" },
											"review_on_push": { "type": "boolean" }
										}
									}
								}
							},
							{
								"type": "object",
								"required": ["type"],
								"properties": { "type": {
									"type": "string",
									"enum": ["license_compliance_scanning"]
								} }
							},
							{
								"type": "object",
								"required": ["type"],
								"properties": {
									"type": {
										"type": "string",
										"enum": ["file_path_restriction"]
									},
									"parameters": {
										"type": "object",
										"properties": { "restricted_file_paths": {
											"type": "array",
											"items": { "type": "string" }
										} },
										"required": ["restricted_file_paths"]
									}
								}
							},
							{
								"type": "object",
								"required": ["type"],
								"properties": {
									"type": {
										"type": "string",
										"enum": ["max_file_path_length"]
									},
									"parameters": {
										"type": "object",
										"properties": { "max_file_path_length": {
											"type": "integer",
											"minimum": 1,
											"maximum": 32767
										} },
										"required": ["max_file_path_length"]
									}
								}
							},
							{
								"type": "object",
								"required": ["type"],
								"properties": {
									"type": {
										"type": "string",
										"enum": ["file_extension_restriction"]
									},
									"parameters": {
										"type": "object",
										"properties": { "restricted_file_extensions": {
											"type": "array",
											"items": { "type": "string" }
										} },
										"required": ["restricted_file_extensions"]
									}
								}
							},
							{
								"type": "object",
								"required": ["type"],
								"properties": {
									"type": {
										"type": "string",
										"enum": ["max_file_size"]
									},
									"parameters": {
										"type": "object",
										"properties": { "max_file_size": {
											"type": "integer",
											"minimum": 1,
											"maximum": 100
										} },
										"required": ["max_file_size"]
									}
								}
							}
						]
					}
				}
			}
		}
	},
	"DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}": { "id": "repos/delete-repo-ruleset" },
	"GET /repos/{owner}/{repo}/commits": { "id": "repos/list-commits" },
	"GET /repos/{owner}/{repo}/commits/{ref}": { "id": "repos/get-commit" },
	"GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls": { "id": "repos/list-pull-requests-associated-with-commit" },
	"GET /repos/{owner}/{repo}/commits/{ref}/status": { "id": "repos/get-combined-status-for-ref" },
	"GET /repos/{owner}/{repo}/commits/{ref}/statuses": { "id": "repos/list-commit-statuses-for-ref" },
	"GET /repos/{owner}/{repo}/commits/{ref}/check-runs": { "id": "checks/list-for-ref" },
	"GET /repos/{owner}/{repo}/compare/{basehead}": { "id": "repos/compare-commits-with-basehead" },
	"POST /repos/{owner}/{repo}/statuses/{sha}": {
		"id": "repos/create-commit-status",
		"body": {
			"type": "object",
			"properties": {
				"state": {
					"type": "string",
					"enum": [
						"error",
						"failure",
						"pending",
						"success"
					]
				},
				"target_url": { "type": ["string", "null"] },
				"description": { "type": ["string", "null"] },
				"context": {
					"type": "string",
					"default": "default"
				}
			},
			"required": ["state"]
		}
	},
	"POST /repos/{owner}/{repo}/check-runs": {
		"id": "checks/create",
		"body": {
			"type": "object",
			"properties": {
				"name": { "type": "string" },
				"head_sha": { "type": "string" },
				"details_url": { "type": "string" },
				"external_id": { "type": "string" },
				"status": {
					"type": "string",
					"enum": [
						"queued",
						"in_progress",
						"completed"
					],
					"default": "queued"
				},
				"started_at": {
					"type": "string",
					"format": "date-time"
				},
				"conclusion": {
					"type": "string",
					"enum": [
						"action_required",
						"cancelled",
						"failure",
						"neutral",
						"success",
						"skipped",
						"stale",
						"timed_out"
					]
				},
				"completed_at": {
					"type": "string",
					"format": "date-time"
				},
				"output": {
					"type": "object",
					"properties": {
						"title": { "type": "string" },
						"summary": {
							"type": "string",
							"maxLength": 65535
						},
						"text": {
							"type": "string",
							"maxLength": 65535
						},
						"annotations": {
							"type": "array",
							"maxItems": 50,
							"items": {
								"type": "object",
								"properties": {
									"path": { "type": "string" },
									"start_line": { "type": "integer" },
									"end_line": { "type": "integer" },
									"start_column": { "type": "integer" },
									"end_column": { "type": "integer" },
									"annotation_level": {
										"type": "string",
										"enum": [
											"notice",
											"warning",
											"failure"
										]
									},
									"message": { "type": "string" },
									"title": { "type": "string" },
									"raw_details": { "type": "string" }
								},
								"required": [
									"path",
									"start_line",
									"end_line",
									"annotation_level",
									"message"
								]
							}
						},
						"images": {
							"type": "array",
							"items": {
								"type": "object",
								"properties": {
									"alt": { "type": "string" },
									"image_url": { "type": "string" },
									"caption": { "type": "string" }
								},
								"required": ["alt", "image_url"]
							}
						}
					},
					"required": ["title", "summary"]
				},
				"actions": {
					"type": "array",
					"maxItems": 3,
					"items": {
						"type": "object",
						"properties": {
							"label": {
								"type": "string",
								"maxLength": 20
							},
							"description": {
								"type": "string",
								"maxLength": 40
							},
							"identifier": {
								"type": "string",
								"maxLength": 20
							}
						},
						"required": [
							"label",
							"description",
							"identifier"
						]
					}
				}
			},
			"required": ["name", "head_sha"]
		}
	},
	"GET /repos/{owner}/{repo}/check-runs/{check_run_id}": { "id": "checks/get" },
	"PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}": {
		"id": "checks/update",
		"body": {
			"type": "object",
			"properties": {
				"name": { "type": "string" },
				"details_url": { "type": "string" },
				"external_id": { "type": "string" },
				"started_at": {
					"type": "string",
					"format": "date-time"
				},
				"status": {
					"type": "string",
					"enum": [
						"queued",
						"in_progress",
						"completed",
						"waiting",
						"requested",
						"pending"
					]
				},
				"conclusion": {
					"type": "string",
					"enum": [
						"action_required",
						"cancelled",
						"failure",
						"neutral",
						"success",
						"skipped",
						"stale",
						"timed_out"
					]
				},
				"completed_at": {
					"type": "string",
					"format": "date-time"
				},
				"output": {
					"type": "object",
					"properties": {
						"title": { "type": "string" },
						"summary": {
							"type": "string",
							"maxLength": 65535
						},
						"text": {
							"type": "string",
							"maxLength": 65535
						},
						"annotations": {
							"type": "array",
							"maxItems": 50,
							"items": {
								"type": "object",
								"properties": {
									"path": { "type": "string" },
									"start_line": { "type": "integer" },
									"end_line": { "type": "integer" },
									"start_column": { "type": "integer" },
									"end_column": { "type": "integer" },
									"annotation_level": {
										"type": "string",
										"enum": [
											"notice",
											"warning",
											"failure"
										]
									},
									"message": { "type": "string" },
									"title": { "type": "string" },
									"raw_details": { "type": "string" }
								},
								"required": [
									"path",
									"start_line",
									"end_line",
									"annotation_level",
									"message"
								]
							}
						},
						"images": {
							"type": "array",
							"items": {
								"type": "object",
								"properties": {
									"alt": { "type": "string" },
									"image_url": { "type": "string" },
									"caption": { "type": "string" }
								},
								"required": ["alt", "image_url"]
							}
						}
					},
					"required": ["summary"]
				},
				"actions": {
					"type": "array",
					"maxItems": 3,
					"items": {
						"type": "object",
						"properties": {
							"label": {
								"type": "string",
								"maxLength": 20
							},
							"description": {
								"type": "string",
								"maxLength": 40
							},
							"identifier": {
								"type": "string",
								"maxLength": 20
							}
						},
						"required": [
							"label",
							"description",
							"identifier"
						]
					}
				}
			},
			"anyOf": [{
				"properties": { "status": { "enum": ["completed"] } },
				"required": ["conclusion"],
				"additionalProperties": true
			}, {
				"properties": { "status": { "enum": ["queued", "in_progress"] } },
				"additionalProperties": true
			}]
		}
	},
	"GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations": { "id": "checks/list-annotations" },
	"GET /repos/{owner}/{repo}/pulls": { "id": "pulls/list" },
	"POST /repos/{owner}/{repo}/pulls": {
		"id": "pulls/create",
		"body": {
			"type": "object",
			"properties": {
				"title": { "type": "string" },
				"head": { "type": "string" },
				"head_repo": {
					"type": "string",
					"format": "repo.nwo"
				},
				"base": { "type": "string" },
				"body": { "type": "string" },
				"maintainer_can_modify": { "type": "boolean" },
				"draft": { "type": "boolean" },
				"issue": {
					"type": "integer",
					"format": "int64"
				}
			},
			"required": ["head", "base"]
		}
	},
	"GET /repos/{owner}/{repo}/pulls/{pull_number}": { "id": "pulls/get" },
	"PATCH /repos/{owner}/{repo}/pulls/{pull_number}": {
		"id": "pulls/update",
		"body": {
			"type": "object",
			"properties": {
				"title": { "type": "string" },
				"body": { "type": "string" },
				"state": {
					"type": "string",
					"enum": ["open", "closed"]
				},
				"base": { "type": "string" },
				"maintainer_can_modify": { "type": "boolean" }
			}
		}
	},
	"GET /repos/{owner}/{repo}/pulls/{pull_number}/commits": { "id": "pulls/list-commits" },
	"GET /repos/{owner}/{repo}/pulls/{pull_number}/files": { "id": "pulls/list-files" },
	"GET /repos/{owner}/{repo}/pulls/{pull_number}/merge": { "id": "pulls/check-if-merged" },
	"PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge": {
		"id": "pulls/merge",
		"body": {
			"type": ["object", "null"],
			"properties": {
				"commit_title": { "type": "string" },
				"commit_message": { "type": "string" },
				"sha": { "type": "string" },
				"merge_method": {
					"type": "string",
					"enum": [
						"merge",
						"squash",
						"rebase"
					]
				}
			}
		}
	},
	"GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers": { "id": "pulls/list-requested-reviewers" },
	"POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers": {
		"id": "pulls/request-reviewers",
		"body": {
			"type": "object",
			"properties": {
				"reviewers": {
					"type": "array",
					"items": { "type": "string" }
				},
				"team_reviewers": {
					"type": "array",
					"items": { "type": "string" }
				}
			}
		}
	},
	"DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers": {
		"id": "pulls/remove-requested-reviewers",
		"body": {
			"type": "object",
			"properties": {
				"reviewers": {
					"type": "array",
					"items": { "type": "string" }
				},
				"team_reviewers": {
					"type": "array",
					"items": { "type": "string" }
				}
			},
			"required": ["reviewers"]
		}
	},
	"GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews": { "id": "pulls/list-reviews" },
	"POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews": {
		"id": "pulls/create-review",
		"body": {
			"type": "object",
			"properties": {
				"commit_id": { "type": "string" },
				"body": { "type": "string" },
				"event": {
					"type": "string",
					"enum": [
						"APPROVE",
						"REQUEST_CHANGES",
						"COMMENT"
					]
				},
				"comments": {
					"type": "array",
					"items": {
						"type": "object",
						"properties": {
							"path": { "type": "string" },
							"position": { "type": "integer" },
							"body": { "type": "string" },
							"line": { "type": "integer" },
							"side": { "type": "string" },
							"start_line": { "type": "integer" },
							"start_side": { "type": "string" }
						},
						"required": ["path", "body"]
					}
				}
			}
		}
	},
	"GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}": { "id": "pulls/get-review" },
	"PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}": {
		"id": "pulls/update-review",
		"body": {
			"type": "object",
			"properties": { "body": { "type": "string" } },
			"required": ["body"]
		}
	},
	"DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}": { "id": "pulls/delete-pending-review" },
	"PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals": {
		"id": "pulls/dismiss-review",
		"body": {
			"type": "object",
			"properties": {
				"message": { "type": "string" },
				"event": {
					"type": "string",
					"enum": ["DISMISS"]
				}
			},
			"required": ["message"]
		}
	},
	"GET /repos/{owner}/{repo}/pulls/{pull_number}/comments": { "id": "pulls/list-review-comments" },
	"POST /repos/{owner}/{repo}/pulls/{pull_number}/comments": {
		"id": "pulls/create-review-comment",
		"body": {
			"type": "object",
			"properties": {
				"body": { "type": "string" },
				"commit_id": { "type": "string" },
				"path": { "type": "string" },
				"position": { "type": "integer" },
				"side": {
					"type": "string",
					"enum": ["LEFT", "RIGHT"]
				},
				"line": { "type": "integer" },
				"start_line": { "type": "integer" },
				"start_side": {
					"type": "string",
					"enum": [
						"LEFT",
						"RIGHT",
						"side"
					]
				},
				"in_reply_to": { "type": "integer" },
				"subject_type": {
					"type": "string",
					"enum": ["line", "file"]
				}
			},
			"required": [
				"body",
				"commit_id",
				"path"
			]
		}
	},
	"PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch": {
		"id": "pulls/update-branch",
		"body": {
			"type": ["object", "null"],
			"properties": { "expected_head_sha": { "type": "string" } }
		}
	},
	"GET /repos/{owner}/{repo}/issues": { "id": "issues/list-for-repo" },
	"POST /repos/{owner}/{repo}/issues": {
		"id": "issues/create",
		"body": {
			"type": "object",
			"properties": {
				"title": { "oneOf": [{ "type": "string" }, { "type": "integer" }] },
				"body": { "type": "string" },
				"assignee": { "type": ["string", "null"] },
				"milestone": { "anyOf": [{ "oneOf": [{ "type": "string" }, { "type": "integer" }] }, { "type": "null" }] },
				"labels": {
					"type": "array",
					"items": { "oneOf": [{ "type": "string" }, {
						"type": "object",
						"properties": {
							"id": { "type": "integer" },
							"name": { "type": "string" },
							"description": { "type": ["string", "null"] },
							"color": { "type": ["string", "null"] }
						}
					}] }
				},
				"assignees": {
					"type": "array",
					"items": { "type": "string" }
				},
				"issue_field_values": {
					"type": "array",
					"items": {
						"type": "object",
						"properties": {
							"field_id": { "type": "integer" },
							"value": { "oneOf": [
								{ "type": "string" },
								{ "type": "number" },
								{
									"type": "array",
									"items": { "type": "string" }
								}
							] }
						},
						"required": ["field_id", "value"],
						"additionalProperties": false
					}
				},
				"type": { "type": ["string", "null"] }
			},
			"required": ["title"]
		}
	},
	"GET /repos/{owner}/{repo}/issues/{issue_number}": { "id": "issues/get" },
	"PATCH /repos/{owner}/{repo}/issues/{issue_number}": {
		"id": "issues/update",
		"body": {
			"type": "object",
			"properties": {
				"title": { "anyOf": [{ "oneOf": [{ "type": "string" }, { "type": "integer" }] }, { "type": "null" }] },
				"body": { "type": ["string", "null"] },
				"assignee": { "type": ["string", "null"] },
				"state": {
					"type": "string",
					"enum": ["open", "closed"]
				},
				"state_reason": {
					"type": ["string", "null"],
					"enum": [
						"completed",
						"not_planned",
						"duplicate",
						"reopened",
						null
					]
				},
				"duplicate_issue_id": { "type": "integer" },
				"milestone": { "anyOf": [{ "oneOf": [{ "type": "string" }, { "type": "integer" }] }, { "type": "null" }] },
				"labels": {
					"type": "array",
					"items": { "oneOf": [{ "type": "string" }, {
						"type": "object",
						"properties": {
							"id": { "type": "integer" },
							"name": { "type": "string" },
							"description": { "type": ["string", "null"] },
							"color": { "type": ["string", "null"] },
							"rationale": { "type": "string" },
							"suggest": { "type": "boolean" },
							"confidence": {
								"type": "string",
								"enum": [
									"low",
									"medium",
									"high"
								]
							}
						}
					}] }
				},
				"assignees": {
					"type": "array",
					"items": { "oneOf": [{ "type": "string" }, {
						"type": "object",
						"properties": {
							"login": { "type": "string" },
							"rationale": { "type": "string" },
							"suggest": { "type": "boolean" },
							"confidence": {
								"type": "string",
								"enum": [
									"low",
									"medium",
									"high"
								]
							}
						}
					}] }
				},
				"issue_field_values": {
					"type": "array",
					"items": {
						"type": "object",
						"properties": {
							"field_id": { "type": "integer" },
							"value": { "oneOf": [
								{ "type": "string" },
								{ "type": "number" },
								{
									"type": "array",
									"items": { "type": "string" }
								}
							] },
							"rationale": { "type": "string" },
							"suggest": { "type": "boolean" },
							"confidence": {
								"type": "string",
								"enum": [
									"low",
									"medium",
									"high"
								]
							}
						},
						"required": ["field_id", "value"],
						"additionalProperties": false
					}
				},
				"type": { "anyOf": [{ "oneOf": [{ "type": "string" }, {
					"type": "object",
					"properties": {
						"value": { "type": ["string", "null"] },
						"rationale": { "type": "string" },
						"suggest": { "type": "boolean" },
						"confidence": {
							"type": "string",
							"enum": [
								"low",
								"medium",
								"high"
							]
						}
					}
				}] }, { "type": "null" }] }
			}
		}
	},
	"GET /repos/{owner}/{repo}/issues/{issue_number}/comments": { "id": "issues/list-comments" },
	"POST /repos/{owner}/{repo}/issues/{issue_number}/comments": {
		"id": "issues/create-comment",
		"body": {
			"type": "object",
			"properties": { "body": { "type": "string" } },
			"required": ["body"]
		}
	},
	"GET /repos/{owner}/{repo}/issues/comments/{comment_id}": { "id": "issues/get-comment" },
	"PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}": {
		"id": "issues/update-comment",
		"body": {
			"type": "object",
			"properties": { "body": { "type": "string" } },
			"required": ["body"]
		}
	},
	"DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}": { "id": "issues/delete-comment" },
	"GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions": { "id": "reactions/list-for-issue-comment" },
	"POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions": {
		"id": "reactions/create-for-issue-comment",
		"body": {
			"type": "object",
			"properties": { "content": {
				"type": "string",
				"enum": [
					"+1",
					"-1",
					"laugh",
					"confused",
					"heart",
					"hooray",
					"rocket",
					"eyes"
				]
			} },
			"required": ["content"]
		}
	},
	"GET /repos/{owner}/{repo}/issues/{issue_number}/labels": { "id": "issues/list-labels-on-issue" },
	"POST /repos/{owner}/{repo}/issues/{issue_number}/labels": {
		"id": "issues/add-labels",
		"body": { "oneOf": [{
			"type": "object",
			"properties": { "labels": {
				"type": "array",
				"minItems": 1,
				"items": { "oneOf": [{ "type": "string" }, {
					"type": "object",
					"properties": {
						"name": { "type": "string" },
						"rationale": { "type": "string" },
						"suggest": { "type": "boolean" },
						"confidence": {
							"type": "string",
							"enum": [
								"low",
								"medium",
								"high"
							]
						}
					},
					"required": ["name"]
				}] }
			} }
		}] }
	},
	"PUT /repos/{owner}/{repo}/issues/{issue_number}/labels": {
		"id": "issues/set-labels",
		"body": { "oneOf": [{
			"type": "object",
			"properties": { "labels": {
				"type": "array",
				"minItems": 1,
				"items": { "type": "string" }
			} }
		}, {
			"type": "object",
			"properties": { "labels": {
				"type": "array",
				"minItems": 1,
				"items": {
					"type": "object",
					"properties": { "name": { "type": "string" } },
					"required": ["name"]
				}
			} }
		}] }
	},
	"DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels": { "id": "issues/remove-all-labels" },
	"DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}": { "id": "issues/remove-label" },
	"POST /repos/{owner}/{repo}/issues/{issue_number}/assignees": {
		"id": "issues/add-assignees",
		"body": {
			"type": "object",
			"properties": { "assignees": {
				"type": "array",
				"items": { "oneOf": [{ "type": "string" }, {
					"type": "object",
					"properties": {
						"login": { "type": "string" },
						"rationale": { "type": "string" },
						"suggest": { "type": "boolean" },
						"confidence": {
							"type": "string",
							"enum": [
								"low",
								"medium",
								"high"
							]
						}
					},
					"required": ["login"]
				}] }
			} }
		}
	},
	"DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees": {
		"id": "issues/remove-assignees",
		"body": {
			"type": "object",
			"properties": { "assignees": {
				"type": "array",
				"items": { "type": "string" }
			} },
			"required": ["assignees"]
		}
	},
	"PUT /repos/{owner}/{repo}/issues/{issue_number}/lock": {
		"id": "issues/lock",
		"body": {
			"type": ["object", "null"],
			"properties": { "lock_reason": {
				"type": "string",
				"enum": [
					"off-topic",
					"too heated",
					"resolved",
					"spam"
				]
			} }
		}
	},
	"DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock": { "id": "issues/unlock" },
	"GET /repos/{owner}/{repo}/issues/{issue_number}/timeline": { "id": "issues/list-events-for-timeline" },
	"GET /repos/{owner}/{repo}/issues/{issue_number}/events": { "id": "issues/list-events" },
	"GET /repos/{owner}/{repo}/issues/{issue_number}/reactions": { "id": "reactions/list-for-issue" },
	"POST /repos/{owner}/{repo}/issues/{issue_number}/reactions": {
		"id": "reactions/create-for-issue",
		"body": {
			"type": "object",
			"properties": { "content": {
				"type": "string",
				"enum": [
					"+1",
					"-1",
					"laugh",
					"confused",
					"heart",
					"hooray",
					"rocket",
					"eyes"
				]
			} },
			"required": ["content"]
		}
	},
	"GET /repos/{owner}/{repo}/assignees/{assignee}": { "id": "issues/check-user-can-be-assigned" },
	"GET /repos/{owner}/{repo}/assignees": { "id": "issues/list-assignees" },
	"GET /repos/{owner}/{repo}/labels": { "id": "issues/list-labels-for-repo" },
	"POST /repos/{owner}/{repo}/labels": {
		"id": "issues/create-label",
		"body": {
			"type": "object",
			"properties": {
				"name": { "type": "string" },
				"color": { "type": "string" },
				"description": { "type": "string" }
			},
			"required": ["name"]
		}
	},
	"GET /repos/{owner}/{repo}/labels/{name}": { "id": "issues/get-label" },
	"PATCH /repos/{owner}/{repo}/labels/{name}": {
		"id": "issues/update-label",
		"body": {
			"type": "object",
			"properties": {
				"new_name": { "type": "string" },
				"color": { "type": "string" },
				"description": { "type": "string" }
			}
		}
	},
	"DELETE /repos/{owner}/{repo}/labels/{name}": { "id": "issues/delete-label" },
	"GET /repos/{owner}/{repo}/milestones": { "id": "issues/list-milestones" },
	"POST /repos/{owner}/{repo}/milestones": {
		"id": "issues/create-milestone",
		"body": {
			"type": "object",
			"properties": {
				"title": { "type": "string" },
				"state": {
					"type": "string",
					"enum": ["open", "closed"],
					"default": "open"
				},
				"description": { "type": "string" },
				"due_on": {
					"type": "string",
					"format": "date-time"
				}
			},
			"required": ["title"]
		}
	},
	"GET /repos/{owner}/{repo}/milestones/{milestone_number}": { "id": "issues/get-milestone" },
	"PATCH /repos/{owner}/{repo}/milestones/{milestone_number}": {
		"id": "issues/update-milestone",
		"body": {
			"type": "object",
			"properties": {
				"title": { "type": "string" },
				"state": {
					"type": "string",
					"enum": ["open", "closed"],
					"default": "open"
				},
				"description": { "type": "string" },
				"due_on": {
					"type": "string",
					"format": "date-time"
				}
			}
		}
	},
	"DELETE /repos/{owner}/{repo}/milestones/{milestone_number}": { "id": "issues/delete-milestone" },
	"GET /repos/{owner}/{repo}/collaborators": { "id": "repos/list-collaborators" },
	"GET /repos/{owner}/{repo}/collaborators/{username}": { "id": "repos/check-collaborator" },
	"PUT /repos/{owner}/{repo}/collaborators/{username}": {
		"id": "repos/add-collaborator",
		"body": {
			"type": "object",
			"properties": { "permission": {
				"type": "string",
				"default": "push"
			} }
		}
	},
	"DELETE /repos/{owner}/{repo}/collaborators/{username}": { "id": "repos/remove-collaborator" },
	"GET /repos/{owner}/{repo}/collaborators/{username}/permission": { "id": "repos/get-collaborator-permission-level" },
	"GET /repos/{owner}/{repo}/teams": { "id": "repos/list-teams" },
	"POST /repos/{owner}/{repo}/dispatches": {
		"id": "repos/create-dispatch-event",
		"body": {
			"type": "object",
			"required": ["event_type"],
			"properties": {
				"event_type": {
					"type": "string",
					"minLength": 1,
					"maxLength": 100
				},
				"client_payload": {
					"type": "object",
					"additionalProperties": true,
					"maxProperties": 10
				}
			}
		}
	},
	"GET /repos/{owner}/{repo}/actions/workflows": { "id": "actions/list-repo-workflows" },
	"GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}": { "id": "actions/get-workflow" },
	"POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches": {
		"id": "actions/create-workflow-dispatch",
		"body": {
			"type": "object",
			"properties": {
				"ref": { "type": "string" },
				"inputs": {
					"type": "object",
					"additionalProperties": true,
					"maxProperties": 25
				},
				"return_run_details": { "type": "boolean" }
			},
			"required": ["ref"]
		}
	},
	"PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable": { "id": "actions/enable-workflow" },
	"GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs": { "id": "actions/list-workflow-runs" },
	"GET /repos/{owner}/{repo}/actions/runs": { "id": "actions/list-workflow-runs-for-repo" },
	"GET /repos/{owner}/{repo}/actions/runs/{run_id}": { "id": "actions/get-workflow-run" },
	"DELETE /repos/{owner}/{repo}/actions/runs/{run_id}": { "id": "actions/delete-workflow-run" },
	"GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs": { "id": "actions/list-jobs-for-workflow-run" },
	"POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun": {
		"id": "actions/re-run-workflow",
		"body": {
			"type": ["object", "null"],
			"properties": { "enable_debug_logging": {
				"type": "boolean",
				"default": false
			} }
		}
	},
	"GET /repos/{owner}/{repo}/actions/permissions": { "id": "actions/get-github-actions-permissions-repository" },
	"PUT /repos/{owner}/{repo}/actions/permissions": {
		"id": "actions/set-github-actions-permissions-repository",
		"body": {
			"type": "object",
			"properties": {
				"enabled": { "type": "boolean" },
				"allowed_actions": {
					"type": "string",
					"enum": [
						"all",
						"local_only",
						"selected"
					]
				},
				"sha_pinning_required": { "type": "boolean" }
			},
			"required": ["enabled"]
		}
	},
	"GET /repos/{owner}/{repo}/actions/permissions/workflow": { "id": "actions/get-github-actions-default-workflow-permissions-repository" },
	"PUT /repos/{owner}/{repo}/actions/permissions/workflow": {
		"id": "actions/set-github-actions-default-workflow-permissions-repository",
		"body": {
			"type": "object",
			"properties": {
				"default_workflow_permissions": {
					"type": "string",
					"enum": ["read", "write"]
				},
				"can_approve_pull_request_reviews": { "type": "boolean" }
			}
		}
	},
	"GET /repos/{owner}/{repo}/actions/secrets": { "id": "actions/list-repo-secrets" },
	"GET /repos/{owner}/{repo}/actions/variables": { "id": "actions/list-repo-variables" },
	"POST /repos/{owner}/{repo}/actions/variables": {
		"id": "actions/create-repo-variable",
		"body": {
			"type": "object",
			"properties": {
				"name": { "type": "string" },
				"value": { "type": "string" }
			},
			"required": ["name", "value"]
		}
	},
	"GET /repos/{owner}/{repo}/actions/variables/{name}": { "id": "actions/get-repo-variable" },
	"PATCH /repos/{owner}/{repo}/actions/variables/{name}": {
		"id": "actions/update-repo-variable",
		"body": {
			"type": "object",
			"properties": {
				"name": { "type": "string" },
				"value": { "type": "string" }
			}
		}
	},
	"DELETE /repos/{owner}/{repo}/actions/variables/{name}": { "id": "actions/delete-repo-variable" },
	"GET /repos/{owner}/{repo}/environments": { "id": "repos/get-all-environments" },
	"GET /repos/{owner}/{repo}/environments/{environment_name}": { "id": "repos/get-environment" },
	"PUT /repos/{owner}/{repo}/environments/{environment_name}": {
		"id": "repos/create-or-update-environment",
		"body": {
			"type": ["object", "null"],
			"properties": {
				"wait_timer": { "type": "integer" },
				"prevent_self_review": { "type": "boolean" },
				"reviewers": {
					"type": ["array", "null"],
					"items": {
						"type": "object",
						"properties": {
							"type": {
								"type": "string",
								"enum": ["User", "Team"]
							},
							"id": { "type": "integer" }
						}
					}
				},
				"deployment_branch_policy": {
					"type": ["object", "null"],
					"properties": {
						"protected_branches": { "type": "boolean" },
						"custom_branch_policies": { "type": "boolean" }
					},
					"required": ["protected_branches", "custom_branch_policies"]
				}
			},
			"additionalProperties": false
		}
	},
	"DELETE /repos/{owner}/{repo}/environments/{environment_name}": { "id": "repos/delete-an-environment" },
	"GET /repos/{owner}/{repo}/hooks": { "id": "repos/list-webhooks" },
	"POST /repos/{owner}/{repo}/hooks": {
		"id": "repos/create-webhook",
		"body": {
			"type": ["object", "null"],
			"properties": {
				"name": { "type": "string" },
				"config": {
					"type": "object",
					"properties": {
						"url": {
							"type": "string",
							"format": "uri"
						},
						"content_type": { "type": "string" },
						"secret": { "type": "string" },
						"insecure_ssl": { "oneOf": [{ "type": "string" }, { "type": "number" }] }
					}
				},
				"events": {
					"type": "array",
					"default": ["push"],
					"items": { "type": "string" }
				},
				"active": {
					"type": "boolean",
					"default": true
				}
			},
			"additionalProperties": false
		}
	},
	"GET /repos/{owner}/{repo}/activity": { "id": "repos/list-activities" },
	"GET /repos/{owner}/{repo}/actions/jobs/{job_id}": { "id": "actions/get-job-for-workflow-run" },
	"POST /repos/{owner}/{repo}/merges": {
		"id": "repos/merge",
		"body": {
			"type": "object",
			"properties": {
				"base": { "type": "string" },
				"head": { "type": "string" },
				"commit_message": { "type": "string" }
			},
			"required": ["base", "head"]
		}
	},
	"GET /repos/{owner}/{repo}/releases": { "id": "repos/list-releases" },
	"POST /repos/{owner}/{repo}/releases": {
		"id": "repos/create-release",
		"body": {
			"type": "object",
			"properties": {
				"tag_name": { "type": "string" },
				"target_commitish": { "type": "string" },
				"name": { "type": "string" },
				"body": { "type": "string" },
				"draft": {
					"type": "boolean",
					"default": false
				},
				"prerelease": {
					"type": "boolean",
					"default": false
				},
				"discussion_category_name": { "type": "string" },
				"generate_release_notes": {
					"type": "boolean",
					"default": false
				},
				"make_latest": {
					"type": "string",
					"enum": [
						"true",
						"false",
						"legacy"
					],
					"default": "true"
				}
			},
			"required": ["tag_name"]
		}
	},
	"GET /repos/{owner}/{repo}/releases/latest": { "id": "repos/get-latest-release" },
	"GET /repos/{owner}/{repo}/tags": { "id": "repos/list-tags" },
	"GET /repos/{owner}/{repo}/topics": { "id": "repos/get-all-topics" },
	"PUT /repos/{owner}/{repo}/topics": {
		"id": "repos/replace-all-topics",
		"body": {
			"type": "object",
			"properties": { "names": {
				"type": "array",
				"items": { "type": "string" }
			} },
			"required": ["names"]
		}
	},
	"GET /repos/{owner}/{repo}/pages": { "id": "repos/get-pages" },
	"POST /repos/{owner}/{repo}/pages": {
		"id": "repos/create-pages-site",
		"body": {
			"type": ["object", "null"],
			"properties": {
				"build_type": {
					"type": "string",
					"enum": ["legacy", "workflow"]
				},
				"source": {
					"type": "object",
					"properties": {
						"branch": { "type": "string" },
						"path": {
							"type": "string",
							"enum": ["/", "/docs"],
							"default": "/"
						}
					},
					"required": ["branch"]
				}
			},
			"anyOf": [{ "required": ["source"] }, { "required": ["build_type"] }]
		}
	},
	"PUT /repos/{owner}/{repo}/pages": {
		"id": "repos/update-information-about-pages-site",
		"body": {
			"type": "object",
			"properties": {
				"cname": { "type": ["string", "null"] },
				"https_enforced": { "type": "boolean" },
				"build_type": {
					"type": "string",
					"enum": ["legacy", "workflow"]
				},
				"source": { "anyOf": [{
					"type": "string",
					"enum": [
						"gh-pages",
						"master",
						"master /docs"
					]
				}, {
					"type": "object",
					"properties": {
						"branch": { "type": "string" },
						"path": {
							"type": "string",
							"enum": ["/", "/docs"]
						}
					},
					"required": ["branch", "path"]
				}] }
			},
			"anyOf": [
				{ "required": ["build_type"] },
				{ "required": ["source"] },
				{ "required": ["cname"] },
				{ "required": ["public"] },
				{ "required": ["https_enforced"] }
			]
		}
	},
	"DELETE /repos/{owner}/{repo}/pages": { "id": "repos/delete-pages-site" },
	"GET /repos/{owner}/{repo}/codeowners/errors": { "id": "repos/codeowners-errors" }
};

// actions/rehearsal/http/match.ts
/** Path parameters that may hold slashes. */
const LONG = /* @__PURE__ */ new Set([
	"path",
	"ref",
	"branch",
	"basehead"
]);
const LONG_END = /\{(ref|branch)\}$/;
/** What GitHub has below a commit or a branch and nothing here serves: it is no part of a ref's name. */
const OTHERS$1 = /\/commits\/.+\/(check-suites|comments|branches-where-head)$|\/branches\/.+\/(protection\/.+|rename)$/;
const byMethod = /* @__PURE__ */ new Map();
for (const route of Object.keys(operations)) {
	const [method = "", template = ""] = route.split(" ");
	byMethod.set(method, [...byMethod.get(method) ?? [], patternOf(route, template)]);
}
for (const patterns of byMethod.values()) patterns.sort((left, right) => right.weight - left.weight);
function patternOf(route, template) {
	const names = [];
	const segments = template.split("/").slice(1);
	const source = segments.map((segment) => {
		const name = /^\{(.+)\}$/.exec(segment)?.[1];
		if (name === void 0) return `/${segment}`;
		names.push(name);
		if (name === "path") return "(?:/(.*))?";
		if (LONG.has(name)) return "/(.+)";
		return isNumber(name) ? "/(\\d+)" : "/([^/]+)";
	});
	const literals = segments.filter((segment) => !segment.startsWith("{")).length;
	const long = names.filter((name) => LONG.has(name)).length;
	return {
		route,
		expression: new RegExp(`^${source.join("")}/?$`),
		names,
		weight: segments.length * 10 + literals - long * 5
	};
}
/** `workflow_id` may be a file's name; every other `_id` and `_number` counts. */
function isNumber(name) {
	return /_(number|id)$/.test(name) && name !== "workflow_id";
}
/** The operation of GitHub's description that a request means, or null. */
function matchRoute(method, path) {
	for (const { route, expression, names } of byMethod.get(method) ?? []) {
		const found = expression.exec(path);
		if (found === null || LONG_END.test(route) && OTHERS$1.test(path)) continue;
		const params = names.map((name, index) => {
			const text = decode(found[index + 1] ?? "");
			return [name, isNumber(name) ? Number(text) : text];
		});
		return {
			route,
			params: Object.fromEntries(params)
		};
	}
	return null;
}
function decode(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

// actions/rehearsal/http/paging.ts
/** Pages as GitHub counts them: 30 items unless asked, at most 100. */
function pagingOf(query) {
	const whole = (name, otherwise) => {
		const value = Number(query.get(name) ?? otherwise);
		return Number.isInteger(value) && value > 0 ? value : otherwise;
	};
	const page = whole("page", 1);
	const size = Math.min(whole("per_page", 30), 100);
	const paging = {
		page,
		size,
		total: null,
		take: (items) => {
			paging.total = items.length;
			return items.slice((page - 1) * size, page * size);
		}
	};
	return paging;
}
/** The Link header of a page, or null where everything fits on it. */
function linkHeader(url, { page, size, total }) {
	if (total === null || total <= size) return null;
	const last = Math.ceil(total / size);
	const link = (number, relation) => {
		const target = new URL(url);
		target.searchParams.set("page", String(number));
		return `<${target}>; rel="${relation}"`;
	};
	return [
		...page > 1 ? [link(page - 1, "prev")] : [],
		...page < last ? [link(page + 1, "next"), link(last, "last")] : [],
		...page > 1 ? [link(1, "first")] : []
	].join(", ");
}

// actions/rehearsal/http/serve-api.ts
/** Routes whose success counts as new content for the secondary limit. */
const CREATIONS = /^(POST|PUT|PATCH) .*\/(issues|pulls|labels)(\/|$)/;
/** Answers one request of the REST API. Never throws for what a client did; a bug of the server's own throws. */
async function answerApi(world, limits, request) {
	let allowance = null;
	try {
		const viewer = viewerOf(world.state, request.headers.authorization);
		const spender = spenderOf(viewer);
		const now = world.clock.now();
		allowance = request.url.pathname === "/rate_limit" ? limits.look(spender, now) : limits.spend(spender, now);
		const creating = (route) => {
			if (CREATIONS.test(route)) limits.create(spender, now);
		};
		const { answer, link } = await dispatch(world, viewer, request, allowance, creating);
		return withCache(request, success(answer, link, allowance), () => limits.refund(spender, now));
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		return refusalAnswer(error, allowance);
	}
}
async function dispatch(world, viewer, { method, url, headers, body }, rate, creating) {
	const match = matchRoute(method, url.pathname);
	if (match === null) throw notServed(`${method} ${url.pathname}`);
	const operation = operations[match.route];
	const route = routes.get(match.route);
	if (route === void 0) throw notServed(`${operation?.id} (${match.route})`);
	const paging = pagingOf(url.searchParams);
	const repo = repositoryOf(world, match.params);
	if (repo !== null) demandAccess(repo, viewer.token, viewer.login, route.needs);
	const params = parametersOf(match.params, url.searchParams, parseJson(body), operation?.body);
	creating(match.route);
	const accept = headers.accept ?? "application/json";
	return {
		answer: await route.handle({
			world,
			viewer,
			repo,
			params,
			accept,
			paging,
			rate
		}),
		link: linkHeader(url, paging)
	};
}
function repositoryOf(world, params) {
	if (params.owner === void 0 || params.repo === void 0) return null;
	const repo = findRepository(world, String(params.owner), String(params.repo));
	if (repo === null) throw notFound();
	return repo;
}
/** Whose hour a request counts against: a person's, a repository's jobs', or everybody's who gave no name. */
function spenderOf({ login, token }) {
	if (token?.kind === "job") return {
		kind: "job",
		key: `installation ${token.repository}`
	};
	return login === null ? {
		kind: "anonymous",
		key: "127.0.0.1"
	} : {
		kind: "user",
		key: `user ${login}`
	};
}
function success(answer, link, allowance) {
	const isRaw = "raw" in answer;
	const empty = !isRaw && (answer.status === 204 || answer.data === void 0);
	const content = isRaw ? answer.raw.content : empty ? "" : JSON.stringify(answer.data);
	return {
		status: answer.status,
		headers: {
			...empty ? {} : { "content-type": isRaw ? answer.raw.type : "application/json; charset=utf-8" },
			...rateHeaders(allowance),
			...link === null ? {} : { link }
		},
		body: Buffer.from(content)
	};
}
/** Gives an answer its ETag, and 304 to who has it already; that costs nothing of the hour. */
function withCache(request, answer, refund) {
	if (request.method !== "GET" || answer.status !== 200) return answer;
	const etag = `W/"${createHash("sha256").update(answer.body).digest("hex")}"`;
	const headers = {
		...answer.headers,
		etag,
		"cache-control": "private, max-age=60, s-maxage=60"
	};
	if (!(request.headers["if-none-match"] ?? "").split(/\s*,\s*/).map(weak).includes(weak(etag))) return {
		...answer,
		headers
	};
	refund();
	return {
		status: 304,
		headers,
		body: Buffer.alloc(0)
	};
}
const weak = (etag) => etag.replace(/^W\//, "");
/** A refusal as the client gets it. */
function refusalAnswer(refusal, allowance) {
	return {
		status: refusal.status,
		headers: {
			"content-type": "application/json; charset=utf-8",
			...allowance === null ? {} : rateHeaders(allowance),
			...refusal.headers
		},
		body: Buffer.from(JSON.stringify(refusalBody(refusal)))
	};
}
/** What a route is called in faults and in the list of calls. */
function routeName(method, path) {
	return matchRoute(method, path)?.route ?? `${method} ${path}`;
}

// actions/rehearsal/git/pkt-line.ts
/** One line of git's wire format: its length in four hex digits, then its bytes. */
function pktLine(content) {
	const bytes = Buffer.from(content);
	return Buffer.concat([Buffer.from((bytes.length + 4).toString(16).padStart(4, "0")), bytes]);
}
/** Ends a list of lines. */
const FLUSH = Buffer.from("0000");
/** The lines up to the first flush, and where the bytes after it begin. Null where the bytes are no such list. */
function readPktLines(bytes) {
	const lines = [];
	for (let at = 0; at + 4 <= bytes.length;) {
		const length = Number.parseInt(bytes.toString("latin1", at, at + 4), 16);
		if (length === 0) return {
			lines,
			end: at + 4
		};
		if (Number.isNaN(length) || length < 4 || at + length > bytes.length) return null;
		lines.push(bytes.subarray(at + 4, at + length));
		at += length;
	}
	return null;
}
/** Bytes for one band of git's multiplexed answer: 1 is data, 2 is text that the client prints as `remote: `. */
function sideBand(band, content) {
	const bytes = Buffer.from(content);
	const parts = [];
	for (let at = 0; at < bytes.length; at += 6e4) parts.push(pktLine(Buffer.concat([Buffer.from([band]), bytes.subarray(at, at + 6e4)])));
	return Buffer.concat(parts);
}

// actions/rehearsal/git/receive.ts
/** Reads the body of a push. Null where it is not one. */
function parsePush(body) {
	const read = readPktLines(body);
	if (read === null) return null;
	const capabilities = /* @__PURE__ */ new Set();
	const moves = [];
	for (const line of read.lines) {
		const [command = "", abilities = ""] = line.toString("utf8").replace(/\n$/, "").split("\0");
		for (const ability of abilities.split(" ")) capabilities.add(ability);
		const match = /^([0-9a-f]{40}) ([0-9a-f]{40}) (.+)$/.exec(command);
		if (match === null) continue;
		const value = (sha) => sha === NO_OBJECT ? null : sha ?? null;
		moves.push({
			before: value(match[1]),
			after: value(match[2]),
			ref: match[3] ?? ""
		});
	}
	return {
		moves,
		capabilities,
		pack: body.subarray(read.end)
	};
}
/** Takes a push's objects in, checked. Returns git's complaint, or null. Objects that no ref reaches do no harm. */
async function takePack(git, pack) {
	if (pack.length === 0) return null;
	try {
		await git.run([
			"index-pack",
			"--stdin",
			"--fix-thin",
			"--strict"
		], pack);
		return null;
	} catch (error) {
		if (error instanceof GitError) return error.stderr.trim().split("\n").at(-1) ?? "unpack failed";
		throw error;
	}
}
/** The answer to a push: what the client prints as `remote:` lines, and the fate of each ref. */
function pushAnswer({ capabilities }, unpack, outcomes, messages) {
	if (!capabilities.has("report-status") && !capabilities.has("report-status-v2")) return Buffer.alloc(0);
	const report = Buffer.concat([
		pktLine(`unpack ${unpack ?? "ok"}\n`),
		...outcomes.map(({ ref, refusal }) => pktLine(refusal === null ? `ok ${ref}\n` : `ng ${ref} ${refusal}\n`)),
		FLUSH
	]);
	if (!capabilities.has("side-band-64k")) return report;
	const text = messages.map((line) => `${line}\n`).join("");
	return Buffer.concat([
		...text === "" ? [] : [sideBand(2, text)],
		sideBand(1, report),
		FLUSH
	]);
}

// actions/rehearsal/acts/receive-push.ts
/** Takes a push: its objects, then each ref by the rules that also hold for the API. Returns git's answer. */
async function receivePush(world, repo, viewer, body) {
	const push = parsePush(body);
	if (push === null) throw new Refusal(400, "This is not a push.");
	const { git } = world.store(repo);
	const unpack = await takePack(git, push.pack);
	const outcomes = [];
	const messages = [];
	for (const move of push.moves) {
		if (unpack !== null) {
			outcomes.push({
				ref: move.ref,
				refusal: "unpacker error"
			});
			continue;
		}
		outcomes.push({
			ref: move.ref,
			refusal: await moveOne(world, repo, viewer, move, messages)
		});
	}
	return pushAnswer(push, unpack, outcomes, messages);
}
async function moveOne(world, repo, viewer, move, messages) {
	if (move.ref.startsWith("refs/pull/")) return "deny updating a hidden ref";
	if (!isRefName(move.ref)) return "funny refname";
	if (move.after === null && move.ref === `refs/heads/${repo.defaultBranch}`) {
		messages.push(`error: refusing to delete the current branch: ${move.ref}`);
		return "refusing to delete the current branch";
	}
	const target = move.after === null ? null : await world.store(repo).objects.find(move.after);
	if (move.after !== null && (target === null || move.ref.startsWith("refs/heads/") && target.type !== "commit")) return "missing necessary objects";
	const outcome = await moveRef(world, repo, {
		...move,
		viewer
	});
	if (outcome.moved) return null;
	if ("lost" in outcome) return "failed to update ref";
	const refusal = pushRefusal(move.ref, `${world.url}/${fullName(repo)}/rules`, outcome.violations);
	messages.push(...refusal.lines);
	return refusal.reason;
}

// actions/rehearsal/git/service.ts
/** What git would otherwise tell the client about this server's own environment. */
const QUIET = ["-c", "advice.graftFileDeprecated=false"];
/** What a service of git says of a repository before anything is asked: its refs and abilities. */
async function advertise(dir, service, protocol) {
	const hidden = service === "git-receive-pack" ? [
		"-c",
		"receive.hideRefs=refs/pull",
		"-c",
		"receive.advertiseAtomic=false"
	] : [];
	const child = spawn("git", [
		...QUIET,
		...hidden,
		service.slice(4),
		"--stateless-rpc",
		"--http-backend-info-refs",
		dir
	], {
		env: serviceEnvironment(protocol),
		stdio: [
			"ignore",
			"pipe",
			"inherit"
		]
	});
	const chunks = [];
	for await (const chunk of child.stdout) chunks.push(chunk);
	const body = Buffer.concat(chunks);
	return service === "git-upload-pack" && protocol?.includes("version=2") === true ? body : Buffer.concat([
		pktLine(`# service=${service}\n`),
		FLUSH,
		body
	]);
}
/** Lets git answer one fetch: the client's request goes in, the pack comes out. */
async function uploadPack(dir, protocol, request, answer) {
	const child = spawn("git", [
		...QUIET,
		"upload-pack",
		"--stateless-rpc",
		dir
	], {
		env: serviceEnvironment(protocol),
		stdio: [
			"pipe",
			"pipe",
			"ignore"
		]
	});
	await Promise.allSettled([pipeline(request, child.stdin), pipeline(child.stdout, answer)]);
}
function serviceEnvironment(protocol) {
	const environment = gitEnvironment(process.env);
	return protocol === void 0 ? environment : {
		...environment,
		GIT_PROTOCOL: protocol
	};
}

// actions/rehearsal/http/serve-git.ts
/** What of git's smart HTTP a request asks for, or null where it is none of it. */
function gitRoute(url) {
	const found = /^\/([^/]+)\/([^/]+?)(?:\.git)?\/(info\/refs|git-upload-pack|git-receive-pack)$/.exec(url.pathname);
	if (found === null) return null;
	const advertising = found[3] === "info/refs";
	const service = advertising ? url.searchParams.get("service") : found[3];
	if (service !== "git-upload-pack" && service !== "git-receive-pack") return null;
	return {
		owner: found[1] ?? "",
		name: found[2] ?? "",
		service,
		advertising
	};
}
/** What a request of git is called in faults and in the list of calls: asking for refs comes before each of them. */
function gitRouteName({ service, advertising }) {
	return advertising ? `${service} refs` : service;
}
/** Answers a clone, a fetch or a push. `afterwards` may still refuse a push that has been taken: a fault. */
async function answerGit({ world, outbox, lock }, route, request, response, afterwards) {
	try {
		const { repo, viewer } = admit(world, route, request);
		const { dir } = world.store(repo);
		const protocol = headerText(request, "git-protocol");
		response.setHeader("cache-control", "no-cache, max-age=0, must-revalidate");
		const kind = route.advertising ? "advertisement" : "result";
		response.setHeader("content-type", `application/x-${route.service}-${kind}`);
		if (route.advertising) {
			response.end(await advertise(dir, route.service, protocol));
			return;
		}
		const body = await readBody(request);
		if (route.service === "git-upload-pack") {
			await uploadPack(dir, protocol, Readable.from([body]), response);
			return;
		}
		const answer = await lock(() => receivePush(world, repo, viewer, body));
		outbox.flush();
		afterwards();
		response.end(answer);
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		refuse(response, error);
	}
}
function admit(world, route, request) {
	const viewer = viewerOf(world.state, request.headers.authorization);
	const pushing = route.service === "git-receive-pack";
	const repo = findRepository(world, route.owner, route.name);
	if (viewer.login === null && (pushing || repo === null || repo.private)) throw new Refusal(401, "Requires authentication");
	if (repo === null) throw new Refusal(404, "Repository not found.");
	const needs = pushing ? writes("contents:write") : reads("contents:read");
	const refusal = `Permission to ${fullName(repo)}.git denied to ${viewer.login}.`;
	demandAccess(repo, viewer.token, viewer.login, {
		...needs,
		refusal
	});
	return {
		repo,
		viewer
	};
}
function refuse(response, refusal) {
	if (refusal.status === 401) response.setHeader("www-authenticate", "Basic realm=\"GitHub\"");
	response.writeHead(refusal.status, { "content-type": "text/plain" });
	response.end(`${refusal.message}\n`);
}
function headerText(request, name) {
	const value = request.headers[name];
	return Array.isArray(value) ? value.join(":") : value;
}

// actions/rehearsal/http/sites.ts
const OWN = /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/i;
const MOST_BYTES = 1 << 20;
/** The host that is meant, where it is not the embedded GitHub itself. */
function outsideHost({ headers }) {
	const { host } = headers;
	return host === void 0 || OWN.test(host) ? null : host.toLowerCase();
}
/** Answers for a host of the outside world; one that does not exist has nothing to say. */
function answerSite(sites, host, request, response) {
	const site = sites.get(host);
	const chunks = [];
	let bytes = 0;
	request.on("data", (chunk) => {
		chunks.push(chunk);
		bytes += chunk.length;
		if (bytes > MOST_BYTES) request.destroy();
	});
	request.on("end", () => {
		if (site === void 0) {
			request.socket.destroy();
			return;
		}
		const { method = "GET", url: path = "/", headers } = request;
		const { status, headers: more = {}, body = "" } = site({
			method,
			path,
			headers,
			body: Buffer.concat(chunks).toString("utf8")
		});
		response.writeHead(status, more);
		response.end(body);
	});
}

// actions/rehearsal/http/listen.ts
/** Listens on the loopback address and nowhere else. */
async function listen(options) {
	const calls = [];
	const past = { state: null };
	const server = createServer((request, response) => {
		handle(options, past, calls, request, response).catch((error) => {
			options.outbox.drop();
			if (error instanceof Refusal && !response.headersSent) return send(response, refusalAnswer(error, null), null);
			if (!response.headersSent) response.writeHead(500, { "content-type": "application/json" });
			const message = error instanceof Error ? error.stack ?? error.message : String(error);
			response.end(JSON.stringify({
				message: `The embedded GitHub has a bug: ${message}`,
				status: "500"
			}));
		});
	});
	await new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(options.port, "127.0.0.1", resolve);
	});
	const { port } = server.address();
	return {
		url: `http://127.0.0.1:${port}`,
		calls,
		forgetPast: () => {
			past.state = null;
		},
		close: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		}
	};
}
async function handle(options, past, calls, request, response) {
	const outside = outsideHost(request);
	if (outside !== null) return answerSite(options.sites, outside, request, response);
	const url = new URL(request.url ?? "/", options.world.url);
	const method = request.method ?? "GET";
	const git = gitRoute(url);
	const route = git === null ? routeName(method, url.pathname) : gitRouteName(git);
	const fault = options.faults.strike(route);
	const record = {
		route,
		status: 0,
		login: viewerFor(options.world, request.headers.authorization).login,
		fault: fault?.kind ?? null
	};
	calls.push(record);
	response.setHeader("x-github-request-id", requestId(calls.length));
	response.once("close", () => {
		record.status = response.statusCode;
	});
	if (fault?.kind === "delay") await setTimeout$1(fault.delay ?? 100);
	if (fault?.kind === "reset") return void request.socket.destroy();
	const early = earlyFault(options, request, fault);
	if (early !== null) return send(response, early, fault);
	if (git !== null) {
		await answerGit(options, git, request, response, () => {
			if (fault?.kind === "error-after") throw new Refusal(fault.status ?? 502, "Server Error");
		});
		return;
	}
	const api = {
		method,
		url,
		headers: request.headers,
		body: await readBody(request)
	};
	const answer = await options.lock(() => answerOnce(options, past, api, fault));
	options.outbox.flush();
	send(response, fault?.kind === "error-after" ? faultAnswer(fault) : answer, fault);
}
/** One request in its turn; a bug leaves no event behind. */
async function answerOnce({ world, limits, faults, withState, outbox }, past, api, fault) {
	const reading = api.method === "GET";
	if (reading && fault?.kind === "stale" && past.state !== null) return withState(past.state, () => answerApi(world, limits, api));
	const before = !reading && faults.needsPast() ? structuredClone(world.state) : null;
	const answer = await answerApi(world, limits, api);
	if (before !== null && answer.status < 300) past.state = before;
	if (answer.status >= 400) outbox.drop();
	return answer;
}
function earlyFault({ world, limits }, request, fault) {
	if (fault === null) return null;
	const now = world.clock.now();
	const spender = spenderOf(viewerFor(world, request.headers.authorization));
	switch (fault.kind) {
		case "error-before": return faultAnswer(fault);
		case "rate-limit": return refusalAnswer(primaryRefusal(spender, limits.look(spender, now)), null);
		case "secondary-rate-limit": return refusalAnswer(secondaryRefusal(6e4), limits.look(spender, now));
		default: return null;
	}
}
function faultAnswer(fault) {
	return refusalAnswer(new Refusal(fault.status ?? 502, "Server Error"), null);
}
function send(response, answer, fault) {
	const headers = {
		...answer.headers,
		"x-github-media-type": "github.v3; format=json",
		"x-github-api-version-selected": "2022-11-28"
	};
	if (fault?.kind !== "truncate") {
		response.writeHead(answer.status, {
			...headers,
			"content-length": answer.body.length
		});
		response.end(answer.body);
		return;
	}
	response.writeHead(answer.status, {
		...headers,
		"content-length": Math.max(answer.body.length, 2)
	});
	response.write(answer.body.subarray(0, Math.floor(answer.body.length / 2)), () => response.destroy());
}
function viewerFor(world, authorization) {
	try {
		return viewerOf(world.state, authorization);
	} catch {
		return {
			login: null,
			token: null
		};
	}
}
function requestId(count) {
	return `OPSB:${count.toString(16).toUpperCase().padStart(8, "0")}`;
}

// actions/rehearsal/http/lock.ts
/** Runs one piece of work after the other, in the order in which they came. */
function createLock() {
	let last = Promise.resolve();
	return (work) => {
		const next = last.then(work, work);
		last = next.catch(() => {});
		return next;
	};
}

// actions/rehearsal/git/bare.ts
/**
* What GitHub allows of its clients: partial clones, fetching any object by its hash, and reading pull requests'
* refs. Objects are checked on the way in and never collected, so a snapshot of the refs is a snapshot of all.
*/
const CONFIG = `[core]
	repositoryformatversion = 0
	filemode = true
	bare = true
	logallrefupdates = false
[uploadpack]
	allowFilter = true
	allowAnySHA1InWant = true
[transfer]
	fsckObjects = true
[gc]
	auto = 0
`;
/** Makes an empty bare repository, by hand: `git init` would cost a process at each start. */
async function makeBare(dir, { defaultBranch, parent }) {
	await Promise.all([
		"objects/info",
		"objects/pack",
		"refs/heads",
		"refs/tags"
	].map((folder) => mkdir(path.join(dir, folder), { recursive: true })));
	await writeFile(path.join(dir, "config"), CONFIG);
	await writeFile(path.join(dir, "HEAD"), `ref: refs/heads/${defaultBranch}\n`);
	if (parent !== void 0) await writeFile(path.join(dir, "objects/info/alternates"), `${path.join(parent, "objects")}\n`);
}

// actions/rehearsal/state/seed.ts
/** The accounts that are GitHub's own, with their numbers on github.com. */
const OWN_ACCOUNTS = [
	{
		id: 9919,
		login: "github",
		name: "GitHub",
		email: null,
		type: "User",
		createdAt: "2008-05-11T04:37:31Z"
	},
	{
		id: 19864447,
		login: WEB_FLOW,
		name: "GitHub Web Flow",
		email: WEB_FLOW_EMAIL,
		type: "User",
		createdAt: "2016-06-10T16:46:27Z"
	},
	{
		id: 41898282,
		login: ACTIONS_BOT,
		name: null,
		email: null,
		type: "Bot",
		createdAt: "2018-07-30T09:30:16Z"
	}
];
/** GitHub before anybody has signed up. */
function emptyState() {
	return {
		nextId: 1001,
		users: Object.fromEntries(OWN_ACCOUNTS.map((user) => [user.login, user])),
		tokens: {},
		repositories: {}
	};
}
const DEFAULT_LABELS = [
	[
		"bug",
		"d73a4a",
		"Something isn't working"
	],
	[
		"documentation",
		"0075ca",
		"Improvements or additions to documentation"
	],
	[
		"duplicate",
		"cfd3d7",
		"This issue or pull request already exists"
	],
	[
		"enhancement",
		"a2eeef",
		"New feature or request"
	],
	[
		"good first issue",
		"7057ff",
		"Good for newcomers"
	],
	[
		"help wanted",
		"008672",
		"Extra attention is needed"
	],
	[
		"invalid",
		"e4e669",
		"This doesn't seem right"
	],
	[
		"question",
		"d876e3",
		"Further information is requested"
	],
	[
		"wontfix",
		"ffffff",
		"This will not be worked on"
	]
];
const SETTINGS = {
	hasIssues: true,
	allowMergeCommit: true,
	allowSquashMerge: true,
	allowRebaseMerge: true,
	allowAutoMerge: false,
	allowUpdateBranch: false,
	deleteBranchOnMerge: false,
	archived: false
};
/** A repository as GitHub makes it, with the labels that every new one has. */
function newRepository(state, wanted, now) {
	return {
		id: state.nextId++,
		owner: wanted.owner,
		name: wanted.name,
		private: wanted.private ?? true,
		description: wanted.description ?? null,
		parent: wanted.parent ?? null,
		defaultBranch: wanted.defaultBranch ?? "main",
		createdAt: now,
		updatedAt: now,
		pushedAt: now,
		settings: { ...SETTINGS },
		collaborators: { ...wanted.collaborators },
		topics: [],
		nextNumber: 1,
		labels: DEFAULT_LABELS.map(([name, color, description]) => ({
			id: state.nextId++,
			name,
			color,
			description
		})),
		milestones: [],
		issues: [],
		issueEvents: [],
		comments: [],
		pulls: [],
		reviews: [],
		reviewComments: [],
		reactions: [],
		statuses: [],
		checkRuns: [],
		protections: {},
		rulesets: [],
		activity: [],
		hooks: [],
		actions: {
			enabled: true,
			allowed: "all",
			defaultPermissions: "read",
			canApprovePulls: false,
			eventPolicies: [],
			disabledWorkflows: [],
			variables: [],
			secrets: [],
			runs: []
		}
	};
}
/** Adds a user with a token; the same seed and login give the same token. */
function addUser(state, user, now, seed) {
	state.users[user.login] ??= {
		id: state.nextId++,
		login: user.login,
		name: user.name ?? null,
		email: user.email ?? null,
		type: "User",
		createdAt: now
	};
	return addToken(state, "ghp", {
		kind: "user",
		login: user.login
	}, seed, user.login);
}
/** Adds a token of some kind; `subject` tells it from others of the same kind. */
function addToken(state, prefix, token, seed, subject) {
	const text = `${prefix}_${createHash("sha256").update(`${seed}:${prefix}:${subject}`).digest("hex").slice(0, 36)}`;
	state.tokens[text] = token;
	return text;
}

// actions/rehearsal/settlement.ts
/** Everything is done in turn with the requests, so that none of them sees half of it. */
function settlement(world, stores, lock, flush, seed) {
	const known = (name) => {
		const repository = world.state.repositories[name];
		if (repository === void 0) throw new Error(`There is no repository ${name} on the embedded GitHub.`);
		return repository;
	};
	const act = async (work) => {
		await lock(work);
		flush();
	};
	return {
		addUser: (user) => lock(async () => addUser(world.state, user, world.clock.stamp(), seed)),
		addRepository: ({ files, from, ...wanted }) => lock(async () => {
			if (findUser(world, wanted.owner) === null) addUser(world.state, { login: wanted.owner }, world.clock.stamp(), seed);
			const repository = newRepository(world.state, wanted, world.clock.stamp());
			world.state.repositories[fullName(repository)] = repository;
			const store = stores.of(repository);
			await makeBare(store.dir, { defaultBranch: repository.defaultBranch });
			const ref = `refs/heads/${repository.defaultBranch}`;
			if (from !== void 0) await store.git.run([
				"fetch",
				"--quiet",
				"--no-tags",
				from.dir,
				`${from.commit}:${ref}`
			]);
			if (files !== void 0) await commitFiles(world, store, repository, files);
		}),
		fork: (of, login) => lock(() => makeFork(world, stores, known(of), login)),
		jobToken: ({ repository, permissions, run }) => lock(async () => {
			known(repository);
			const token = {
				kind: "job",
				login: ACTIONS_BOT,
				repository,
				permissions,
				run: run ?? null
			};
			return addToken(world.state, "ghs", token, seed, `${repository}:${world.state.nextId++}`);
		}),
		revokeToken: (token) => lock(async () => {
			delete world.state.tokens[token];
		}),
		setEventPolicies: (repository, policies) => lock(async () => {
			known(repository).actions.eventPolicies = structuredClone(policies);
		}),
		readyForReview: (repository, number, login) => act(async () => {
			const repo = known(repository);
			const pull = pullOf(repo, number);
			const cause = {
				login,
				token: "user",
				run: null
			};
			pull.draft = false;
			recordEvent(world, repo, cause, number, { event: "ready_for_review" });
			await tellPull(world, repo, cause, pull, "ready_for_review");
		}),
		recordRun: (repository, run) => act(() => reportRun(world, known(repository), run)),
		repository: (name) => lock(async () => structuredClone(known(name))),
		directory: (repository) => stores.of(known(repository)).dir
	};
}
async function commitFiles(world, store, repository, files) {
	const changes = await Promise.all(Object.entries(files).map(async ([path, text]) => ({
		path,
		mode: "100644",
		sha: await store.objects.write("blob", Buffer.from(text))
	})));
	const ref = `refs/heads/${repository.defaultBranch}`;
	const base = await readCommit$1(store.objects, ref);
	const signature = signatureOf(world, repository.owner);
	const sha = await writeCommit(store.objects, {
		tree: await changeTree(store.objects, base?.tree ?? null, changes),
		parents: base === null ? [] : [base.sha],
		author: signature,
		committer: signature,
		message: base === null ? "Initial commit\n" : "Set up\n"
	});
	await setRefs(store.git, [{
		ref,
		sha
	}]);
}
async function makeFork(world, stores, parent, login) {
	const { name, defaultBranch, description } = parent;
	const wanted = {
		owner: login,
		name,
		defaultBranch,
		description,
		private: parent.private,
		parent: fullName(parent)
	};
	const repository = newRepository(world.state, wanted, world.clock.stamp());
	world.state.repositories[fullName(repository)] = repository;
	const [from, to] = [stores.of(parent), stores.of(repository)];
	await makeBare(to.dir, {
		defaultBranch,
		parent: from.dir
	});
	const branches = await listRefs(from.git, "refs/heads/");
	await setRefs(to.git, branches.map(({ name: ref, sha }) => ({
		ref,
		sha
	})));
}

// actions/rehearsal/snapshot.ts
async function takeSnapshot(world) {
	const refs = {};
	for (const [name, repo] of Object.entries(world.state.repositories)) {
		const found = await listRefs(world.store(repo).git);
		refs[name] = Object.fromEntries(found.map((ref) => [ref.name, ref.sha]));
	}
	return {
		state: structuredClone(world.state),
		refs
	};
}
/** Puts every ref back where the snapshot has it; the state must have been put back before. */
async function restoreRefs(world, { refs }) {
	for (const [name, repo] of Object.entries(world.state.repositories)) {
		const { git } = world.store(repo);
		const wanted = refs[name] ?? {};
		const standing = await listRefs(git);
		await setRefs(git, [...standing.filter((ref) => wanted[ref.name] === void 0).map((ref) => ({
			ref: ref.name,
			sha: null
		})), ...Object.entries(wanted).map(([ref, sha]) => ({
			ref,
			sha
		}))]);
	}
}

// actions/rehearsal/stores.ts
/** Repositories below a folder, as `owner/name.git`. */
function openStores(root) {
	const open = /* @__PURE__ */ new Map();
	const of = (repository) => {
		const name = fullName(repository);
		const known = open.get(name);
		if (known !== void 0) return known;
		const store = openStore(path.join(root, `${name}.git`));
		open.set(name, store);
		return store;
	};
	return {
		of,
		close: () => {
			for (const store of open.values()) store.objects.close();
		}
	};
}
function openStore(dir) {
	const git = gitAt(dir);
	const known = /* @__PURE__ */ new Map();
	const once = (key, compute) => {
		const found = known.get(key) ?? compute();
		known.set(key, found);
		return found;
	};
	return {
		dir,
		git,
		objects: openObjects(git),
		once,
		changes: (before, after) => once(`changes ${before} ${after}`, () => diffFiles(git, before, after))
	};
}

// actions/rehearsal/server.ts
/** Starts an embedded GitHub on the loopback address. */
async function startGitHub(options = {}) {
	const seed = options.seed ?? 1;
	const dir = options.dir ?? await mkdtemp(path.join(tmpdir(), "opsbook-github-"));
	const clock = createClock(options);
	const outbox = createOutbox(clock, seed);
	const faults = createFaults(seed);
	const sites = /* @__PURE__ */ new Map();
	const stores = openStores(dir);
	const lock = createLock();
	let state = emptyState();
	let url = "";
	const world = {
		get state() {
			return state;
		},
		get url() {
			return url;
		},
		clock,
		store: stores.of,
		emit: (event, repo, cause, payload) => outbox.put(world, event, repo, cause, payload)
	};
	const server = await listen({
		world,
		outbox,
		faults,
		sites,
		lock,
		limits: createRateLimits({
			...GITHUB_LIMITS,
			...options.limits
		}),
		port: options.port ?? 0,
		withState: async (other, work) => {
			const current = state;
			state = other;
			try {
				return await work();
			} finally {
				state = current;
			}
		}
	});
	url = server.url;
	const post = createHookPost(() => state);
	outbox.subscribe(post.deliver);
	return {
		url,
		clock,
		faults,
		sites,
		subscribe: outbox.subscribe,
		deliveries: outbox.sent,
		calls: server.calls,
		settled: post.settled,
		...settlement(world, stores, lock, outbox.flush, seed),
		snapshot: () => lock(() => takeSnapshot(world)),
		restore: (snapshot) => lock(async () => {
			state = structuredClone(snapshot.state);
			server.forgetPast();
			await restoreRefs(world, snapshot);
		}),
		close: async () => {
			await server.close();
			stores.close();
			if (options.dir === void 0) await rm(dir, {
				recursive: true,
				force: true
			});
		}
	};
}

// actions/rehearsal/serve.ts
const CATALOG = "workflows-catalog";
const BRANCH = "main";
const NAME = "opsbook";
/** Users beside the catalog's people: who owns the repository, who may only read it, and who may not even see it. */
const OTHERS = [
	"owner",
	"reader",
	"outsider"
];
/**
* Serves a repository on an embedded GitHub with its runner: private, its people with accounts, `live: true`.
* Throws UsageError where the catalog cannot be read.
*/
async function serve(options) {
	const catalog = await readValidCatalog(options.catalog);
	const people = catalog.people.flatMap(({ value }) => value.spec.people);
	const accounts = [...new Set(accountsOf(people))];
	const [owner, reader, outsider] = OTHERS.map((name) => freeName(name, accounts));
	const files = await servedFiles(options, catalog);
	const github = await startGitHub({
		...options.port === void 0 ? {} : { port: options.port },
		...options.now === void 0 ? {} : { now: options.now }
	});
	const tokens = {};
	for (const login of [
		owner,
		...accounts,
		reader,
		outsider
	]) tokens[login] = await github.addUser({ login });
	const repo = `${owner}/${NAME}`;
	await github.addRepository({
		owner,
		name: NAME,
		private: true,
		defaultBranch: BRANCH,
		collaborators: {
			...Object.fromEntries(accounts.map((login) => [login, "write"])),
			[reader]: "read"
		}
	});
	await commitFiles$1(gitAt(github.directory(repo)), files, {
		branch: BRANCH,
		author: `${owner} <${owner}@example.com>`,
		seconds: Math.floor(github.clock.now() / 1e3),
		message: "Initial commit\n"
	});
	tokens[ACTIONS_BOT] = await botToken(github, repo);
	const runner = await startRunner(github, {
		watchClock: options.setClockOnly !== true,
		secrets: { [repo]: { repository: options.secrets ?? {} } }
	});
	const control = await listenForControl(github, runner);
	return {
		announcement: {
			api_url: github.url,
			git_url: `${github.url}/${repo}.git`,
			repo,
			default_branch: BRANCH,
			tokens,
			control_url: control.url
		},
		github,
		runner,
		close: async () => {
			await control.close();
			await runner.close();
			await github.close();
		}
	};
}
/** The name, or with a number behind it where a person of the catalog is called so. */
function freeName(name, accounts) {
	const taken = new Set(accounts.map((account) => account.toLowerCase()));
	let free = name;
	for (let number = 2; taken.has(free); number += 1) free = `${name}-${number}`;
	return free;
}
/** A job's token with every scope, for clients that stand in for a workflow. */
function botToken(github, repository) {
	return github.jobToken({
		repository,
		permissions: {
			actions: "write",
			checks: "write",
			contents: "write",
			issues: "write",
			"pull-requests": "write",
			statuses: "write"
		}
	});
}
/** The repository's files with the catalog in its place, accounts filled in. */
async function servedFiles({ root, catalog: folder }, catalog) {
	const files = await readTreeFiles(root);
	if (path.resolve(folder) !== path.join(root, CATALOG)) {
		for (const name of [...files.keys()]) if (name.startsWith(`${CATALOG}/`)) files.delete(name);
		for (const [name, file] of await readTreeFiles(path.resolve(folder))) files.set(`${CATALOG}/${name}`, file);
	}
	const change = (file, edit) => {
		const name = `${CATALOG}/${path.posix.relative(catalog.root, file)}`;
		const found = files.get(name);
		if (found === void 0) throw new UsageError(`${file} is ignored by git, so nobody else would have it.`);
		files.set(name, {
			...found,
			bytes: Buffer.from(edit(found.bytes.toString("utf8")))
		});
	};
	for (const { file, value } of catalog.people) change(file, (text) => fillAccounts(text, value.spec.people));
	for (const { file, value } of catalog.settings) if (!value.spec.live) change(file, setLive);
	return new Map([...files].sort(([a], [b]) => a < b ? -1 : 1));
}

export { ACTIONS_BOT as i, appendFiles as n, accountsOf as r, serve as t };