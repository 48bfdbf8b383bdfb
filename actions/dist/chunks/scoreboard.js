import { A as instantText, C as shownRows, D as darkPath, E as chartPath, O as canonicalJson, S as sectionOf, T as channelsPath, _ as weekNumber, b as isRealChange, c as integrityFold, d as pictureTag, f as againstBaseline, g as valueText, h as pooledFigure, i as plainHeadline, k as dates, l as markdownTable, m as personName, n as stagesSection, o as linksOf, r as headlineText, s as headlineOf, t as countColours, u as measureTable, v as SIGN, w as HEADLINE_PICTURE, x as rowsOf, y as inSection } from "./stages.js";
import { t as compareText } from "./finding.js";
import { a as weeksBetween, i as weekCalendar, n as isWeek, t as addWeeks } from "./week.js";
import { n as cutBody, r as cutLine } from "./cut.js";
import { i as plainText, n as neutralise, t as escapeMarkup } from "./neutralise.js";
import { a as formatMoney, i as formatGoal, n as formatCount, o as formatValue, s as meets, t as counted } from "./numbers.js";
import { n as listed } from "./wording.js";
import { i as formatHours, n as HOUR } from "./duration.js";
import { t as Temporal } from "./temporal-polyfill.js";
import { n as isWeekFacts, r as isWeekManifest } from "./output-validators.js";
import { t as UsageError } from "./usage-error.js";
import { c as utf8ToBytes, o as bytesToHex, t as sha256 } from "./sha2.js";
import { r as measureWeeks } from "./weeks.js";
import path from "node:path";
import { existsSync } from "node:fs";
import { mkdir, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";

// actions/shell/scoreboard/board-folder.ts
/** Opens a scoreboard's folder, which need not exist yet. */
async function openBoard(folder) {
	const list = async (name) => readdir(path.join(folder, name)).catch(absent([]));
	const text = async (file) => readFile(path.join(folder, file), "utf8").catch(absent(null));
	return {
		weeks: weeksAmong(await list("data")),
		list,
		text,
		...published(folder, text),
		holds: async (file, content) => await text(file) === content,
		expect: async () => {},
		all: () => allFiles(folder),
		write: async (file, content) => {
			if (await text(file) === content) return false;
			await writeWhole(path.join(folder, file), content);
			return true;
		},
		remove: (file) => rm(path.join(folder, file), { force: true })
	};
}
/** The weeks that have facts, by the names of the files in `data/`; the oldest first. */
function weeksAmong(names) {
	return names.filter((name) => name.endsWith(".json") && isWeek(name.slice(0, -5))).map((name) => name.slice(0, -5)).sort();
}
/** Reads facts and manifests by the text of their files. `folder` is what a message names. */
function published(folder, text) {
	return {
		facts: async (week) => {
			const file = `data/${week}.json`;
			return parsed(`${folder}/${file}`, await text(file), isWeekFacts);
		},
		manifest: async (week) => {
			const file = `data/${week}.manifest.json`;
			return parsed(`${folder}/${file}`, await text(file), isWeekManifest);
		}
	};
}
/** Throws UsageError for a text that is not of this form: somebody edited it, or another version of Opsbook wrote it. */
function parsed(file, text, isOf) {
	if (text === null) return null;
	let value = null;
	try {
		value = JSON.parse(text);
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
	}
	if (isOf(value)) return value;
	throw new UsageError(`${file} cannot be read: it was edited, or another version of Opsbook wrote it. Restore it with git, or delete it and run \`npx opsbook scoreboard\` again.`);
}
const OWN_FOLDERS = [
	"charts",
	"data",
	"weeks"
];
async function allFiles(folder) {
	const folders = (await readdir(folder).catch(absent([]))).includes(".git") ? OWN_FOLDERS : [""];
	const found = [];
	for (const name of folders) {
		const entries = await readdir(path.join(folder, name), {
			recursive: true,
			withFileTypes: true
		}).catch(absent([]));
		for (const entry of entries) {
			if (entry.isDirectory()) continue;
			found.push(path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"));
		}
	}
	return found.sort();
}
async function writeWhole(file, text) {
	await mkdir(path.dirname(file), { recursive: true });
	const temporary = `${file}.${process.pid}.tmp`;
	try {
		await writeFile(temporary, text);
		await rename(temporary, file);
	} finally {
		await rm(temporary, { force: true });
	}
}
function absent(instead) {
	return (error) => {
		if (error.code === "ENOENT" || error.code === "ENOTDIR") return instead;
		throw error;
	};
}

// actions/core/report/scoreboard/difference.ts
const SHOWN$1 = 80;
/** Where two JSON values differ, in the order of their canonical form, at most so many. */
function differences(expected, actual, most = 1) {
	const found = [];
	const visit = (a, b, place) => {
		if (found.length >= most || Object.is(a, b)) return;
		if (isBranch(a) && isBranch(b) && Array.isArray(a) === Array.isArray(b)) {
			const keys = [.../* @__PURE__ */ new Set([...Object.keys(a), ...Object.keys(b)])];
			const ordered = Array.isArray(a) ? keys : keys.sort(compareText);
			for (const key of ordered) visit(a[key], b[key], joined(place, key, Array.isArray(a)));
			return;
		}
		found.push({
			place,
			expected: shown(a),
			actual: shown(b)
		});
	};
	visit(expected, actual, "");
	return found;
}
/** The first line in which two texts differ, or null where they are the same. */
function textDifference(expected, actual) {
	if (expected === actual) return null;
	const [a, b] = [expected.split("\n"), actual.split("\n")];
	const at = a.findIndex((line, index) => line !== b[index]);
	const line = at < 0 ? a.length : at;
	return {
		place: `line ${line + 1}`,
		expected: shownAt(a[line], b[line]),
		actual: shownAt(b[line], a[line])
	};
}
/** What the catalog says today and did not say when a week was measured, in a line each. */
function definitionChanges(then, now, most = 5) {
	const named = (definitions) => ({
		...definitions,
		workflows: Object.fromEntries(definitions.workflows.map((workflow) => [workflow.name, workflow])),
		sources: Object.fromEntries(definitions.sources.map((source) => [source.name, source])),
		people: Object.fromEntries(definitions.people.map((person) => [person.id, person])),
		teams: Object.fromEntries(definitions.teams.map((team) => [team.name, team]))
	});
	return differences(named(then), named(now), most).map(({ place, expected, actual }) => `${place}: was ${expected}, is now ${actual}`);
}
/** Goals that the catalog has now and the week was not judged by: "Answer leads: throughput", in the catalog's order. */
function goalsSetSince(then, now) {
	return now.workflows.flatMap(({ name, title, measures }) => {
		const before = then.workflows.find((workflow) => workflow.name === name)?.measures ?? {};
		return Object.entries(measures).filter(([measure, { goal }]) => goal !== before[measure]?.goal).map(([measure]) => `${title}: ${measure.replaceAll("_", " ")}`);
	});
}
function isBranch(value) {
	return typeof value === "object" && value !== null;
}
function joined(place, key, inList) {
	if (inList) return `${place}[${key}]`;
	return place === "" ? key : `${place}.${key}`;
}
function shown(value) {
	if (value === void 0) return "nothing";
	const text = JSON.stringify(value);
	return text.length > SHOWN$1 ? `${text.slice(0, SHOWN$1)}…` : text;
}
/** A long line is shown from a little before the place where the two part. */
function shownAt(line, other) {
	if (line === void 0) return "nothing";
	let at = 0;
	while (other !== void 0 && at < line.length && line[at] === other[at]) at += 1;
	const from = Math.max(0, at - 20);
	const part = line.slice(from, from + SHOWN$1);
	return JSON.stringify(`${from > 0 ? "…" : ""}${part}${from + SHOWN$1 < line.length ? "…" : ""}`);
}

// node_modules/d3-array/dist/d3-array.mjs
function ascending(a, b) {
	return a == null || b == null ? NaN : a < b ? -1 : a > b ? 1 : a >= b ? 0 : NaN;
}
function descending(a, b) {
	return a == null || b == null ? NaN : b < a ? -1 : b > a ? 1 : b >= a ? 0 : NaN;
}
function bisector(f) {
	let compare1, compare2, delta;
	if (f.length !== 2) {
		compare1 = ascending;
		compare2 = (d, x) => ascending(f(d), x);
		delta = (d, x) => f(d) - x;
	} else {
		compare1 = f === ascending || f === descending ? f : zero$1;
		compare2 = f;
		delta = f;
	}
	function left(a, x, lo = 0, hi = a.length) {
		if (lo < hi) {
			if (compare1(x, x) !== 0) return hi;
			do {
				const mid = lo + hi >>> 1;
				if (compare2(a[mid], x) < 0) lo = mid + 1;
				else hi = mid;
			} while (lo < hi);
		}
		return lo;
	}
	function right(a, x, lo = 0, hi = a.length) {
		if (lo < hi) {
			if (compare1(x, x) !== 0) return hi;
			do {
				const mid = lo + hi >>> 1;
				if (compare2(a[mid], x) <= 0) lo = mid + 1;
				else hi = mid;
			} while (lo < hi);
		}
		return lo;
	}
	function center(a, x, lo = 0, hi = a.length) {
		const i = left(a, x, lo, hi - 1);
		return i > lo && delta(a[i - 1], x) > -delta(a[i], x) ? i - 1 : i;
	}
	return {
		left,
		center,
		right
	};
}
function zero$1() {
	return 0;
}
function number$2(x) {
	return x === null ? NaN : +x;
}
const ascendingBisect = bisector(ascending);
const bisectRight = ascendingBisect.right;
const bisectLeft = ascendingBisect.left;
const bisectCenter = bisector(number$2).center;
const blur2 = Blur2(blurf);
const blurImage = Blur2(blurfImage);
function Blur2(blur) {
	return function(data, rx, ry = rx) {
		if (!((rx = +rx) >= 0)) throw new RangeError("invalid rx");
		if (!((ry = +ry) >= 0)) throw new RangeError("invalid ry");
		let { data: values, width, height } = data;
		if (!((width = Math.floor(width)) >= 0)) throw new RangeError("invalid width");
		if (!((height = Math.floor(height !== void 0 ? height : values.length / width)) >= 0)) throw new RangeError("invalid height");
		if (!width || !height || !rx && !ry) return data;
		const blurx = rx && blur(rx);
		const blury = ry && blur(ry);
		const temp = values.slice();
		if (blurx && blury) {
			blurh(blurx, temp, values, width, height);
			blurh(blurx, values, temp, width, height);
			blurh(blurx, temp, values, width, height);
			blurv(blury, values, temp, width, height);
			blurv(blury, temp, values, width, height);
			blurv(blury, values, temp, width, height);
		} else if (blurx) {
			blurh(blurx, values, temp, width, height);
			blurh(blurx, temp, values, width, height);
			blurh(blurx, values, temp, width, height);
		} else if (blury) {
			blurv(blury, values, temp, width, height);
			blurv(blury, temp, values, width, height);
			blurv(blury, values, temp, width, height);
		}
		return data;
	};
}
function blurh(blur, T, S, w, h) {
	for (let y = 0, n = w * h; y < n;) blur(T, S, y, y += w, 1);
}
function blurv(blur, T, S, w, h) {
	for (let x = 0, n = w * h; x < w; ++x) blur(T, S, x, x + n, w);
}
function blurfImage(radius) {
	const blur = blurf(radius);
	return (T, S, start, stop, step) => {
		start <<= 2, stop <<= 2, step <<= 2;
		blur(T, S, start + 0, stop + 0, step);
		blur(T, S, start + 1, stop + 1, step);
		blur(T, S, start + 2, stop + 2, step);
		blur(T, S, start + 3, stop + 3, step);
	};
}
function blurf(radius) {
	const radius0 = Math.floor(radius);
	if (radius0 === radius) return bluri(radius);
	const t = radius - radius0;
	const w = 2 * radius + 1;
	return (T, S, start, stop, step) => {
		if (!((stop -= step) >= start)) return;
		let sum = radius0 * S[start];
		const s0 = step * radius0;
		const s1 = s0 + step;
		for (let i = start, j = start + s0; i < j; i += step) sum += S[Math.min(stop, i)];
		for (let i = start, j = stop; i <= j; i += step) {
			sum += S[Math.min(stop, i + s0)];
			T[i] = (sum + t * (S[Math.max(start, i - s1)] + S[Math.min(stop, i + s1)])) / w;
			sum -= S[Math.max(start, i - s0)];
		}
	};
}
function bluri(radius) {
	const w = 2 * radius + 1;
	return (T, S, start, stop, step) => {
		if (!((stop -= step) >= start)) return;
		let sum = radius * S[start];
		const s = step * radius;
		for (let i = start, j = start + s; i < j; i += step) sum += S[Math.min(stop, i)];
		for (let i = start, j = stop; i <= j; i += step) {
			sum += S[Math.min(stop, i + s)];
			T[i] = sum / w;
			sum -= S[Math.max(start, i - s)];
		}
	};
}
var slice$1 = Array.prototype.slice;
const e10 = Math.sqrt(50);
const e5 = Math.sqrt(10);
const e2 = Math.sqrt(2);
function tickSpec(start, stop, count) {
	const step = (stop - start) / Math.max(0, count), power = Math.floor(Math.log10(step)), error = step / Math.pow(10, power), factor = error >= e10 ? 10 : error >= e5 ? 5 : error >= e2 ? 2 : 1;
	let i1, i2, inc;
	if (power < 0) {
		inc = Math.pow(10, -power) / factor;
		i1 = Math.round(start * inc);
		i2 = Math.round(stop * inc);
		if (i1 / inc < start) ++i1;
		if (i2 / inc > stop) --i2;
		inc = -inc;
	} else {
		inc = Math.pow(10, power) * factor;
		i1 = Math.round(start / inc);
		i2 = Math.round(stop / inc);
		if (i1 * inc < start) ++i1;
		if (i2 * inc > stop) --i2;
	}
	if (i2 < i1 && .5 <= count && count < 2) return tickSpec(start, stop, count * 2);
	return [
		i1,
		i2,
		inc
	];
}
function ticks(start, stop, count) {
	stop = +stop, start = +start, count = +count;
	if (!(count > 0)) return [];
	if (start === stop) return [start];
	const reverse = stop < start, [i1, i2, inc] = reverse ? tickSpec(stop, start, count) : tickSpec(start, stop, count);
	if (!(i2 >= i1)) return [];
	const n = i2 - i1 + 1, ticks = new Array(n);
	if (reverse) {
		if (inc < 0) for (let i = 0; i < n; ++i) ticks[i] = (i2 - i) / -inc;
		else for (let i = 0; i < n; ++i) ticks[i] = (i2 - i) * inc;
	} else if (inc < 0) for (let i = 0; i < n; ++i) ticks[i] = (i1 + i) / -inc;
	else for (let i = 0; i < n; ++i) ticks[i] = (i1 + i) * inc;
	return ticks;
}
function tickIncrement(start, stop, count) {
	stop = +stop, start = +start, count = +count;
	return tickSpec(start, stop, count)[2];
}
function tickStep(start, stop, count) {
	stop = +stop, start = +start, count = +count;
	const reverse = stop < start, inc = reverse ? tickIncrement(stop, start, count) : tickIncrement(start, stop, count);
	return (reverse ? -1 : 1) * (inc < 0 ? 1 / -inc : inc);
}
var shuffle = shuffler(Math.random);
function shuffler(random) {
	return function shuffle(array, i0 = 0, i1 = array.length) {
		let m = i1 - (i0 = +i0);
		while (m) {
			const i = random() * m-- | 0, t = array[m + i0];
			array[m + i0] = array[i + i0];
			array[i + i0] = t;
		}
		return array;
	};
}

// node_modules/d3-color/dist/d3-color.mjs
function define(constructor, factory, prototype) {
	constructor.prototype = factory.prototype = prototype;
	prototype.constructor = constructor;
}
function extend(parent, definition) {
	var prototype = Object.create(parent.prototype);
	for (var key in definition) prototype[key] = definition[key];
	return prototype;
}
function Color() {}
var darker = .7;
var brighter = 1 / darker;
var reI = "\\s*([+-]?\\d+)\\s*";
var reN = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*";
var reP = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*";
var reHex = /^#([0-9a-f]{3,8})$/;
var reRgbInteger = new RegExp(`^rgb\\(${reI},${reI},${reI}\\)$`);
var reRgbPercent = new RegExp(`^rgb\\(${reP},${reP},${reP}\\)$`);
var reRgbaInteger = new RegExp(`^rgba\\(${reI},${reI},${reI},${reN}\\)$`);
var reRgbaPercent = new RegExp(`^rgba\\(${reP},${reP},${reP},${reN}\\)$`);
var reHslPercent = new RegExp(`^hsl\\(${reN},${reP},${reP}\\)$`);
var reHslaPercent = new RegExp(`^hsla\\(${reN},${reP},${reP},${reN}\\)$`);
var named = {
	aliceblue: 15792383,
	antiquewhite: 16444375,
	aqua: 65535,
	aquamarine: 8388564,
	azure: 15794175,
	beige: 16119260,
	bisque: 16770244,
	black: 0,
	blanchedalmond: 16772045,
	blue: 255,
	blueviolet: 9055202,
	brown: 10824234,
	burlywood: 14596231,
	cadetblue: 6266528,
	chartreuse: 8388352,
	chocolate: 13789470,
	coral: 16744272,
	cornflowerblue: 6591981,
	cornsilk: 16775388,
	crimson: 14423100,
	cyan: 65535,
	darkblue: 139,
	darkcyan: 35723,
	darkgoldenrod: 12092939,
	darkgray: 11119017,
	darkgreen: 25600,
	darkgrey: 11119017,
	darkkhaki: 12433259,
	darkmagenta: 9109643,
	darkolivegreen: 5597999,
	darkorange: 16747520,
	darkorchid: 10040012,
	darkred: 9109504,
	darksalmon: 15308410,
	darkseagreen: 9419919,
	darkslateblue: 4734347,
	darkslategray: 3100495,
	darkslategrey: 3100495,
	darkturquoise: 52945,
	darkviolet: 9699539,
	deeppink: 16716947,
	deepskyblue: 49151,
	dimgray: 6908265,
	dimgrey: 6908265,
	dodgerblue: 2003199,
	firebrick: 11674146,
	floralwhite: 16775920,
	forestgreen: 2263842,
	fuchsia: 16711935,
	gainsboro: 14474460,
	ghostwhite: 16316671,
	gold: 16766720,
	goldenrod: 14329120,
	gray: 8421504,
	green: 32768,
	greenyellow: 11403055,
	grey: 8421504,
	honeydew: 15794160,
	hotpink: 16738740,
	indianred: 13458524,
	indigo: 4915330,
	ivory: 16777200,
	khaki: 15787660,
	lavender: 15132410,
	lavenderblush: 16773365,
	lawngreen: 8190976,
	lemonchiffon: 16775885,
	lightblue: 11393254,
	lightcoral: 15761536,
	lightcyan: 14745599,
	lightgoldenrodyellow: 16448210,
	lightgray: 13882323,
	lightgreen: 9498256,
	lightgrey: 13882323,
	lightpink: 16758465,
	lightsalmon: 16752762,
	lightseagreen: 2142890,
	lightskyblue: 8900346,
	lightslategray: 7833753,
	lightslategrey: 7833753,
	lightsteelblue: 11584734,
	lightyellow: 16777184,
	lime: 65280,
	limegreen: 3329330,
	linen: 16445670,
	magenta: 16711935,
	maroon: 8388608,
	mediumaquamarine: 6737322,
	mediumblue: 205,
	mediumorchid: 12211667,
	mediumpurple: 9662683,
	mediumseagreen: 3978097,
	mediumslateblue: 8087790,
	mediumspringgreen: 64154,
	mediumturquoise: 4772300,
	mediumvioletred: 13047173,
	midnightblue: 1644912,
	mintcream: 16121850,
	mistyrose: 16770273,
	moccasin: 16770229,
	navajowhite: 16768685,
	navy: 128,
	oldlace: 16643558,
	olive: 8421376,
	olivedrab: 7048739,
	orange: 16753920,
	orangered: 16729344,
	orchid: 14315734,
	palegoldenrod: 15657130,
	palegreen: 10025880,
	paleturquoise: 11529966,
	palevioletred: 14381203,
	papayawhip: 16773077,
	peachpuff: 16767673,
	peru: 13468991,
	pink: 16761035,
	plum: 14524637,
	powderblue: 11591910,
	purple: 8388736,
	rebeccapurple: 6697881,
	red: 16711680,
	rosybrown: 12357519,
	royalblue: 4286945,
	saddlebrown: 9127187,
	salmon: 16416882,
	sandybrown: 16032864,
	seagreen: 3050327,
	seashell: 16774638,
	sienna: 10506797,
	silver: 12632256,
	skyblue: 8900331,
	slateblue: 6970061,
	slategray: 7372944,
	slategrey: 7372944,
	snow: 16775930,
	springgreen: 65407,
	steelblue: 4620980,
	tan: 13808780,
	teal: 32896,
	thistle: 14204888,
	tomato: 16737095,
	turquoise: 4251856,
	violet: 15631086,
	wheat: 16113331,
	white: 16777215,
	whitesmoke: 16119285,
	yellow: 16776960,
	yellowgreen: 10145074
};
define(Color, color, {
	copy(channels) {
		return Object.assign(new this.constructor(), this, channels);
	},
	displayable() {
		return this.rgb().displayable();
	},
	hex: color_formatHex,
	formatHex: color_formatHex,
	formatHex8: color_formatHex8,
	formatHsl: color_formatHsl,
	formatRgb: color_formatRgb,
	toString: color_formatRgb
});
function color_formatHex() {
	return this.rgb().formatHex();
}
function color_formatHex8() {
	return this.rgb().formatHex8();
}
function color_formatHsl() {
	return hslConvert(this).formatHsl();
}
function color_formatRgb() {
	return this.rgb().formatRgb();
}
function color(format) {
	var m, l;
	format = (format + "").trim().toLowerCase();
	return (m = reHex.exec(format)) ? (l = m[1].length, m = parseInt(m[1], 16), l === 6 ? rgbn(m) : l === 3 ? new Rgb(m >> 8 & 15 | m >> 4 & 240, m >> 4 & 15 | m & 240, (m & 15) << 4 | m & 15, 1) : l === 8 ? rgba(m >> 24 & 255, m >> 16 & 255, m >> 8 & 255, (m & 255) / 255) : l === 4 ? rgba(m >> 12 & 15 | m >> 8 & 240, m >> 8 & 15 | m >> 4 & 240, m >> 4 & 15 | m & 240, ((m & 15) << 4 | m & 15) / 255) : null) : (m = reRgbInteger.exec(format)) ? new Rgb(m[1], m[2], m[3], 1) : (m = reRgbPercent.exec(format)) ? new Rgb(m[1] * 255 / 100, m[2] * 255 / 100, m[3] * 255 / 100, 1) : (m = reRgbaInteger.exec(format)) ? rgba(m[1], m[2], m[3], m[4]) : (m = reRgbaPercent.exec(format)) ? rgba(m[1] * 255 / 100, m[2] * 255 / 100, m[3] * 255 / 100, m[4]) : (m = reHslPercent.exec(format)) ? hsla(m[1], m[2] / 100, m[3] / 100, 1) : (m = reHslaPercent.exec(format)) ? hsla(m[1], m[2] / 100, m[3] / 100, m[4]) : named.hasOwnProperty(format) ? rgbn(named[format]) : format === "transparent" ? new Rgb(NaN, NaN, NaN, 0) : null;
}
function rgbn(n) {
	return new Rgb(n >> 16 & 255, n >> 8 & 255, n & 255, 1);
}
function rgba(r, g, b, a) {
	if (a <= 0) r = g = b = NaN;
	return new Rgb(r, g, b, a);
}
function rgbConvert(o) {
	if (!(o instanceof Color)) o = color(o);
	if (!o) return new Rgb();
	o = o.rgb();
	return new Rgb(o.r, o.g, o.b, o.opacity);
}
function rgb$1(r, g, b, opacity) {
	return arguments.length === 1 ? rgbConvert(r) : new Rgb(r, g, b, opacity == null ? 1 : opacity);
}
function Rgb(r, g, b, opacity) {
	this.r = +r;
	this.g = +g;
	this.b = +b;
	this.opacity = +opacity;
}
define(Rgb, rgb$1, extend(Color, {
	brighter(k) {
		k = k == null ? brighter : Math.pow(brighter, k);
		return new Rgb(this.r * k, this.g * k, this.b * k, this.opacity);
	},
	darker(k) {
		k = k == null ? darker : Math.pow(darker, k);
		return new Rgb(this.r * k, this.g * k, this.b * k, this.opacity);
	},
	rgb() {
		return this;
	},
	clamp() {
		return new Rgb(clampi(this.r), clampi(this.g), clampi(this.b), clampa(this.opacity));
	},
	displayable() {
		return -.5 <= this.r && this.r < 255.5 && -.5 <= this.g && this.g < 255.5 && -.5 <= this.b && this.b < 255.5 && 0 <= this.opacity && this.opacity <= 1;
	},
	hex: rgb_formatHex,
	formatHex: rgb_formatHex,
	formatHex8: rgb_formatHex8,
	formatRgb: rgb_formatRgb,
	toString: rgb_formatRgb
}));
function rgb_formatHex() {
	return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}`;
}
function rgb_formatHex8() {
	return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}${hex((isNaN(this.opacity) ? 1 : this.opacity) * 255)}`;
}
function rgb_formatRgb() {
	const a = clampa(this.opacity);
	return `${a === 1 ? "rgb(" : "rgba("}${clampi(this.r)}, ${clampi(this.g)}, ${clampi(this.b)}${a === 1 ? ")" : `, ${a})`}`;
}
function clampa(opacity) {
	return isNaN(opacity) ? 1 : Math.max(0, Math.min(1, opacity));
}
function clampi(value) {
	return Math.max(0, Math.min(255, Math.round(value) || 0));
}
function hex(value) {
	value = clampi(value);
	return (value < 16 ? "0" : "") + value.toString(16);
}
function hsla(h, s, l, a) {
	if (a <= 0) h = s = l = NaN;
	else if (l <= 0 || l >= 1) h = s = NaN;
	else if (s <= 0) h = NaN;
	return new Hsl(h, s, l, a);
}
function hslConvert(o) {
	if (o instanceof Hsl) return new Hsl(o.h, o.s, o.l, o.opacity);
	if (!(o instanceof Color)) o = color(o);
	if (!o) return new Hsl();
	if (o instanceof Hsl) return o;
	o = o.rgb();
	var r = o.r / 255, g = o.g / 255, b = o.b / 255, min = Math.min(r, g, b), max = Math.max(r, g, b), h = NaN, s = max - min, l = (max + min) / 2;
	if (s) {
		if (r === max) h = (g - b) / s + (g < b) * 6;
		else if (g === max) h = (b - r) / s + 2;
		else h = (r - g) / s + 4;
		s /= l < .5 ? max + min : 2 - max - min;
		h *= 60;
	} else s = l > 0 && l < 1 ? 0 : h;
	return new Hsl(h, s, l, o.opacity);
}
function hsl$1(h, s, l, opacity) {
	return arguments.length === 1 ? hslConvert(h) : new Hsl(h, s, l, opacity == null ? 1 : opacity);
}
function Hsl(h, s, l, opacity) {
	this.h = +h;
	this.s = +s;
	this.l = +l;
	this.opacity = +opacity;
}
define(Hsl, hsl$1, extend(Color, {
	brighter(k) {
		k = k == null ? brighter : Math.pow(brighter, k);
		return new Hsl(this.h, this.s, this.l * k, this.opacity);
	},
	darker(k) {
		k = k == null ? darker : Math.pow(darker, k);
		return new Hsl(this.h, this.s, this.l * k, this.opacity);
	},
	rgb() {
		var h = this.h % 360 + (this.h < 0) * 360, s = isNaN(h) || isNaN(this.s) ? 0 : this.s, l = this.l, m2 = l + (l < .5 ? l : 1 - l) * s, m1 = 2 * l - m2;
		return new Rgb(hsl2rgb(h >= 240 ? h - 240 : h + 120, m1, m2), hsl2rgb(h, m1, m2), hsl2rgb(h < 120 ? h + 240 : h - 120, m1, m2), this.opacity);
	},
	clamp() {
		return new Hsl(clamph(this.h), clampt(this.s), clampt(this.l), clampa(this.opacity));
	},
	displayable() {
		return (0 <= this.s && this.s <= 1 || isNaN(this.s)) && 0 <= this.l && this.l <= 1 && 0 <= this.opacity && this.opacity <= 1;
	},
	formatHsl() {
		const a = clampa(this.opacity);
		return `${a === 1 ? "hsl(" : "hsla("}${clamph(this.h)}, ${clampt(this.s) * 100}%, ${clampt(this.l) * 100}%${a === 1 ? ")" : `, ${a})`}`;
	}
}));
function clamph(value) {
	value = (value || 0) % 360;
	return value < 0 ? value + 360 : value;
}
function clampt(value) {
	return Math.max(0, Math.min(1, value || 0));
}
function hsl2rgb(h, m1, m2) {
	return (h < 60 ? m1 + (m2 - m1) * h / 60 : h < 180 ? m2 : h < 240 ? m1 + (m2 - m1) * (240 - h) / 60 : m1) * 255;
}
const radians = Math.PI / 180;
const degrees$1 = 180 / Math.PI;
const K = 18;
const Xn = .96422;
const Yn = 1;
const Zn = .82521;
const t0 = 4 / 29;
const t1 = 6 / 29;
const t2 = 3 * t1 * t1;
const t3 = t1 * t1 * t1;
function labConvert(o) {
	if (o instanceof Lab) return new Lab(o.l, o.a, o.b, o.opacity);
	if (o instanceof Hcl) return hcl2lab(o);
	if (!(o instanceof Rgb)) o = rgbConvert(o);
	var r = rgb2lrgb(o.r), g = rgb2lrgb(o.g), b = rgb2lrgb(o.b), y = xyz2lab((.2225045 * r + .7168786 * g + .0606169 * b) / Yn), x, z;
	if (r === g && g === b) x = z = y;
	else {
		x = xyz2lab((.4360747 * r + .3850649 * g + .1430804 * b) / Xn);
		z = xyz2lab((.0139322 * r + .0971045 * g + .7141733 * b) / Zn);
	}
	return new Lab(116 * y - 16, 500 * (x - y), 200 * (y - z), o.opacity);
}
function lab(l, a, b, opacity) {
	return arguments.length === 1 ? labConvert(l) : new Lab(l, a, b, opacity == null ? 1 : opacity);
}
function Lab(l, a, b, opacity) {
	this.l = +l;
	this.a = +a;
	this.b = +b;
	this.opacity = +opacity;
}
define(Lab, lab, extend(Color, {
	brighter(k) {
		return new Lab(this.l + K * (k == null ? 1 : k), this.a, this.b, this.opacity);
	},
	darker(k) {
		return new Lab(this.l - K * (k == null ? 1 : k), this.a, this.b, this.opacity);
	},
	rgb() {
		var y = (this.l + 16) / 116, x = isNaN(this.a) ? y : y + this.a / 500, z = isNaN(this.b) ? y : y - this.b / 200;
		x = Xn * lab2xyz(x);
		y = Yn * lab2xyz(y);
		z = Zn * lab2xyz(z);
		return new Rgb(lrgb2rgb(3.1338561 * x - 1.6168667 * y - .4906146 * z), lrgb2rgb(-.9787684 * x + 1.9161415 * y + .033454 * z), lrgb2rgb(.0719453 * x - .2289914 * y + 1.4052427 * z), this.opacity);
	}
}));
function xyz2lab(t) {
	return t > t3 ? Math.pow(t, 1 / 3) : t / t2 + t0;
}
function lab2xyz(t) {
	return t > t1 ? t * t * t : t2 * (t - t0);
}
function lrgb2rgb(x) {
	return 255 * (x <= .0031308 ? 12.92 * x : 1.055 * Math.pow(x, 1 / 2.4) - .055);
}
function rgb2lrgb(x) {
	return (x /= 255) <= .04045 ? x / 12.92 : Math.pow((x + .055) / 1.055, 2.4);
}
function hclConvert(o) {
	if (o instanceof Hcl) return new Hcl(o.h, o.c, o.l, o.opacity);
	if (!(o instanceof Lab)) o = labConvert(o);
	if (o.a === 0 && o.b === 0) return new Hcl(NaN, 0 < o.l && o.l < 100 ? 0 : NaN, o.l, o.opacity);
	var h = Math.atan2(o.b, o.a) * degrees$1;
	return new Hcl(h < 0 ? h + 360 : h, Math.sqrt(o.a * o.a + o.b * o.b), o.l, o.opacity);
}
function hcl$1(h, c, l, opacity) {
	return arguments.length === 1 ? hclConvert(h) : new Hcl(h, c, l, opacity == null ? 1 : opacity);
}
function Hcl(h, c, l, opacity) {
	this.h = +h;
	this.c = +c;
	this.l = +l;
	this.opacity = +opacity;
}
function hcl2lab(o) {
	if (isNaN(o.h)) return new Lab(o.l, 0, 0, o.opacity);
	var h = o.h * radians;
	return new Lab(o.l, Math.cos(h) * o.c, Math.sin(h) * o.c, o.opacity);
}
define(Hcl, hcl$1, extend(Color, {
	brighter(k) {
		return new Hcl(this.h, this.c, this.l + K * (k == null ? 1 : k), this.opacity);
	},
	darker(k) {
		return new Hcl(this.h, this.c, this.l - K * (k == null ? 1 : k), this.opacity);
	},
	rgb() {
		return hcl2lab(this).rgb();
	}
}));
var A = -.14861;
var B = 1.78277;
var C = -.29227;
var D = -.90649;
var E = 1.97294;
var ED = E * D;
var EB = E * B;
var BC_DA = B * C - D * A;
function cubehelixConvert(o) {
	if (o instanceof Cubehelix) return new Cubehelix(o.h, o.s, o.l, o.opacity);
	if (!(o instanceof Rgb)) o = rgbConvert(o);
	var r = o.r / 255, g = o.g / 255, b = o.b / 255, l = (BC_DA * b + ED * r - EB * g) / (BC_DA + ED - EB), bl = b - l, k = (E * (g - l) - C * bl) / D, s = Math.sqrt(k * k + bl * bl) / (E * l * (1 - l)), h = s ? Math.atan2(k, bl) * degrees$1 - 120 : NaN;
	return new Cubehelix(h < 0 ? h + 360 : h, s, l, o.opacity);
}
function cubehelix$1(h, s, l, opacity) {
	return arguments.length === 1 ? cubehelixConvert(h) : new Cubehelix(h, s, l, opacity == null ? 1 : opacity);
}
function Cubehelix(h, s, l, opacity) {
	this.h = +h;
	this.s = +s;
	this.l = +l;
	this.opacity = +opacity;
}
define(Cubehelix, cubehelix$1, extend(Color, {
	brighter(k) {
		k = k == null ? brighter : Math.pow(brighter, k);
		return new Cubehelix(this.h, this.s, this.l * k, this.opacity);
	},
	darker(k) {
		k = k == null ? darker : Math.pow(darker, k);
		return new Cubehelix(this.h, this.s, this.l * k, this.opacity);
	},
	rgb() {
		var h = isNaN(this.h) ? 0 : (this.h + 120) * radians, l = +this.l, a = isNaN(this.s) ? 0 : this.s * l * (1 - l), cosh = Math.cos(h), sinh = Math.sin(h);
		return new Rgb(255 * (l + a * (A * cosh + B * sinh)), 255 * (l + a * (C * cosh + D * sinh)), 255 * (l + a * (E * cosh)), this.opacity);
	}
}));

// node_modules/d3-interpolate/dist/d3-interpolate.mjs
function basis(t1, v0, v1, v2, v3) {
	var t2 = t1 * t1, t3 = t2 * t1;
	return ((1 - 3 * t1 + 3 * t2 - t3) * v0 + (4 - 6 * t2 + 3 * t3) * v1 + (1 + 3 * t1 + 3 * t2 - 3 * t3) * v2 + t3 * v3) / 6;
}
function basis$1(values) {
	var n = values.length - 1;
	return function(t) {
		var i = t <= 0 ? t = 0 : t >= 1 ? (t = 1, n - 1) : Math.floor(t * n), v1 = values[i], v2 = values[i + 1], v0 = i > 0 ? values[i - 1] : 2 * v1 - v2, v3 = i < n - 1 ? values[i + 2] : 2 * v2 - v1;
		return basis((t - i / n) * n, v0, v1, v2, v3);
	};
}
function basisClosed(values) {
	var n = values.length;
	return function(t) {
		var i = Math.floor(((t %= 1) < 0 ? ++t : t) * n), v0 = values[(i + n - 1) % n], v1 = values[i % n], v2 = values[(i + 1) % n], v3 = values[(i + 2) % n];
		return basis((t - i / n) * n, v0, v1, v2, v3);
	};
}
var constant$1 = (x) => () => x;
function linear$1(a, d) {
	return function(t) {
		return a + t * d;
	};
}
function exponential(a, b, y) {
	return a = Math.pow(a, y), b = Math.pow(b, y) - a, y = 1 / y, function(t) {
		return Math.pow(a + t * b, y);
	};
}
function hue$1(a, b) {
	var d = b - a;
	return d ? linear$1(a, d > 180 || d < -180 ? d - 360 * Math.round(d / 360) : d) : constant$1(isNaN(a) ? b : a);
}
function gamma(y) {
	return (y = +y) === 1 ? nogamma : function(a, b) {
		return b - a ? exponential(a, b, y) : constant$1(isNaN(a) ? b : a);
	};
}
function nogamma(a, b) {
	var d = b - a;
	return d ? linear$1(a, d) : constant$1(isNaN(a) ? b : a);
}
var rgb = (function rgbGamma(y) {
	var color = gamma(y);
	function rgb(start, end) {
		var r = color((start = rgb$1(start)).r, (end = rgb$1(end)).r), g = color(start.g, end.g), b = color(start.b, end.b), opacity = nogamma(start.opacity, end.opacity);
		return function(t) {
			start.r = r(t);
			start.g = g(t);
			start.b = b(t);
			start.opacity = opacity(t);
			return start + "";
		};
	}
	rgb.gamma = rgbGamma;
	return rgb;
})(1);
function rgbSpline(spline) {
	return function(colors) {
		var n = colors.length, r = new Array(n), g = new Array(n), b = new Array(n), i = 0, color;
		for (; i < n; ++i) {
			color = rgb$1(colors[i]);
			r[i] = color.r || 0;
			g[i] = color.g || 0;
			b[i] = color.b || 0;
		}
		r = spline(r);
		g = spline(g);
		b = spline(b);
		color.opacity = 1;
		return function(t) {
			color.r = r(t);
			color.g = g(t);
			color.b = b(t);
			return color + "";
		};
	};
}
var rgbBasis = rgbSpline(basis$1);
var rgbBasisClosed = rgbSpline(basisClosed);
function numberArray(a, b) {
	if (!b) b = [];
	var n = a ? Math.min(b.length, a.length) : 0, c = b.slice(), i;
	return function(t) {
		for (i = 0; i < n; ++i) c[i] = a[i] * (1 - t) + b[i] * t;
		return c;
	};
}
function isNumberArray(x) {
	return ArrayBuffer.isView(x) && !(x instanceof DataView);
}
function genericArray(a, b) {
	var nb = b ? b.length : 0, na = a ? Math.min(nb, a.length) : 0, x = new Array(na), c = new Array(nb), i = 0;
	for (; i < na; ++i) x[i] = value(a[i], b[i]);
	for (; i < nb; ++i) c[i] = b[i];
	return function(t) {
		for (i = 0; i < na; ++i) c[i] = x[i](t);
		return c;
	};
}
function date(a, b) {
	var d = /* @__PURE__ */ new Date();
	return a = +a, b = +b, function(t) {
		return d.setTime(a * (1 - t) + b * t), d;
	};
}
function number(a, b) {
	return a = +a, b = +b, function(t) {
		return a * (1 - t) + b * t;
	};
}
function object(a, b) {
	var i = {}, c = {}, k;
	if (a === null || typeof a !== "object") a = {};
	if (b === null || typeof b !== "object") b = {};
	for (k in b) if (k in a) i[k] = value(a[k], b[k]);
	else c[k] = b[k];
	return function(t) {
		for (k in i) c[k] = i[k](t);
		return c;
	};
}
var reA = /[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g;
var reB = new RegExp(reA.source, "g");
function zero(b) {
	return function() {
		return b;
	};
}
function one(b) {
	return function(t) {
		return b(t) + "";
	};
}
function string(a, b) {
	var bi = reA.lastIndex = reB.lastIndex = 0, am, bm, bs, i = -1, s = [], q = [];
	a = a + "", b = b + "";
	while ((am = reA.exec(a)) && (bm = reB.exec(b))) {
		if ((bs = bm.index) > bi) {
			bs = b.slice(bi, bs);
			if (s[i]) s[i] += bs;
			else s[++i] = bs;
		}
		if ((am = am[0]) === (bm = bm[0])) {
			if (s[i]) s[i] += bm;
			else s[++i] = bm;
		} else {
			s[++i] = null;
			q.push({
				i,
				x: number(am, bm)
			});
		}
		bi = reB.lastIndex;
	}
	if (bi < b.length) {
		bs = b.slice(bi);
		if (s[i]) s[i] += bs;
		else s[++i] = bs;
	}
	return s.length < 2 ? q[0] ? one(q[0].x) : zero(b) : (b = q.length, function(t) {
		for (var i = 0, o; i < b; ++i) s[(o = q[i]).i] = o.x(t);
		return s.join("");
	});
}
function value(a, b) {
	var t = typeof b, c;
	return b == null || t === "boolean" ? constant$1(b) : (t === "number" ? number : t === "string" ? (c = color(b)) ? (b = c, rgb) : string : b instanceof color ? rgb : b instanceof Date ? date : isNumberArray(b) ? numberArray : Array.isArray(b) ? genericArray : typeof b.valueOf !== "function" && typeof b.toString !== "function" || isNaN(b) ? object : number)(a, b);
}
function round(a, b) {
	return a = +a, b = +b, function(t) {
		return Math.round(a * (1 - t) + b * t);
	};
}
var degrees = 180 / Math.PI;
var identity$2 = {
	translateX: 0,
	translateY: 0,
	rotate: 0,
	skewX: 0,
	scaleX: 1,
	scaleY: 1
};
function decompose(a, b, c, d, e, f) {
	var scaleX, scaleY, skewX;
	if (scaleX = Math.sqrt(a * a + b * b)) a /= scaleX, b /= scaleX;
	if (skewX = a * c + b * d) c -= a * skewX, d -= b * skewX;
	if (scaleY = Math.sqrt(c * c + d * d)) c /= scaleY, d /= scaleY, skewX /= scaleY;
	if (a * d < b * c) a = -a, b = -b, skewX = -skewX, scaleX = -scaleX;
	return {
		translateX: e,
		translateY: f,
		rotate: Math.atan2(b, a) * degrees,
		skewX: Math.atan(skewX) * degrees,
		scaleX,
		scaleY
	};
}
var svgNode;
function parseCss(value) {
	const m = new (typeof DOMMatrix === "function" ? DOMMatrix : WebKitCSSMatrix)(value + "");
	return m.isIdentity ? identity$2 : decompose(m.a, m.b, m.c, m.d, m.e, m.f);
}
function parseSvg(value) {
	if (value == null) return identity$2;
	if (!svgNode) svgNode = document.createElementNS("http://www.w3.org/2000/svg", "g");
	svgNode.setAttribute("transform", value);
	if (!(value = svgNode.transform.baseVal.consolidate())) return identity$2;
	value = value.matrix;
	return decompose(value.a, value.b, value.c, value.d, value.e, value.f);
}
function interpolateTransform(parse, pxComma, pxParen, degParen) {
	function pop(s) {
		return s.length ? s.pop() + " " : "";
	}
	function translate(xa, ya, xb, yb, s, q) {
		if (xa !== xb || ya !== yb) {
			var i = s.push("translate(", null, pxComma, null, pxParen);
			q.push({
				i: i - 4,
				x: number(xa, xb)
			}, {
				i: i - 2,
				x: number(ya, yb)
			});
		} else if (xb || yb) s.push("translate(" + xb + pxComma + yb + pxParen);
	}
	function rotate(a, b, s, q) {
		if (a !== b) {
			if (a - b > 180) b += 360;
			else if (b - a > 180) a += 360;
			q.push({
				i: s.push(pop(s) + "rotate(", null, degParen) - 2,
				x: number(a, b)
			});
		} else if (b) s.push(pop(s) + "rotate(" + b + degParen);
	}
	function skewX(a, b, s, q) {
		if (a !== b) q.push({
			i: s.push(pop(s) + "skewX(", null, degParen) - 2,
			x: number(a, b)
		});
		else if (b) s.push(pop(s) + "skewX(" + b + degParen);
	}
	function scale(xa, ya, xb, yb, s, q) {
		if (xa !== xb || ya !== yb) {
			var i = s.push(pop(s) + "scale(", null, ",", null, ")");
			q.push({
				i: i - 4,
				x: number(xa, xb)
			}, {
				i: i - 2,
				x: number(ya, yb)
			});
		} else if (xb !== 1 || yb !== 1) s.push(pop(s) + "scale(" + xb + "," + yb + ")");
	}
	return function(a, b) {
		var s = [], q = [];
		a = parse(a), b = parse(b);
		translate(a.translateX, a.translateY, b.translateX, b.translateY, s, q);
		rotate(a.rotate, b.rotate, s, q);
		skewX(a.skewX, b.skewX, s, q);
		scale(a.scaleX, a.scaleY, b.scaleX, b.scaleY, s, q);
		a = b = null;
		return function(t) {
			var i = -1, n = q.length, o;
			while (++i < n) s[(o = q[i]).i] = o.x(t);
			return s.join("");
		};
	};
}
var interpolateTransformCss = interpolateTransform(parseCss, "px, ", "px)", "deg)");
var interpolateTransformSvg = interpolateTransform(parseSvg, ", ", ")", ")");
var epsilon2 = 1e-12;
function cosh(x) {
	return ((x = Math.exp(x)) + 1 / x) / 2;
}
function sinh(x) {
	return ((x = Math.exp(x)) - 1 / x) / 2;
}
function tanh(x) {
	return ((x = Math.exp(2 * x)) - 1) / (x + 1);
}
var zoom = (function zoomRho(rho, rho2, rho4) {
	function zoom(p0, p1) {
		var ux0 = p0[0], uy0 = p0[1], w0 = p0[2], ux1 = p1[0], uy1 = p1[1], w1 = p1[2], dx = ux1 - ux0, dy = uy1 - uy0, d2 = dx * dx + dy * dy, i, S;
		if (d2 < epsilon2) {
			S = Math.log(w1 / w0) / rho;
			i = function(t) {
				return [
					ux0 + t * dx,
					uy0 + t * dy,
					w0 * Math.exp(rho * t * S)
				];
			};
		} else {
			var d1 = Math.sqrt(d2), b0 = (w1 * w1 - w0 * w0 + rho4 * d2) / (2 * w0 * rho2 * d1), b1 = (w1 * w1 - w0 * w0 - rho4 * d2) / (2 * w1 * rho2 * d1), r0 = Math.log(Math.sqrt(b0 * b0 + 1) - b0);
			S = (Math.log(Math.sqrt(b1 * b1 + 1) - b1) - r0) / rho;
			i = function(t) {
				var s = t * S, coshr0 = cosh(r0), u = w0 / (rho2 * d1) * (coshr0 * tanh(rho * s + r0) - sinh(r0));
				return [
					ux0 + u * dx,
					uy0 + u * dy,
					w0 * coshr0 / cosh(rho * s + r0)
				];
			};
		}
		i.duration = Math.abs(S) * 1e3 * rho / Math.SQRT2;
		return i;
	}
	zoom.rho = function(_) {
		var _1 = Math.max(.001, +_), _2 = _1 * _1;
		return zoomRho(_1, _2, _2 * _2);
	};
	return zoom;
})(Math.SQRT2, 2, 4);
function hsl(hue) {
	return function(start, end) {
		var h = hue((start = hsl$1(start)).h, (end = hsl$1(end)).h), s = nogamma(start.s, end.s), l = nogamma(start.l, end.l), opacity = nogamma(start.opacity, end.opacity);
		return function(t) {
			start.h = h(t);
			start.s = s(t);
			start.l = l(t);
			start.opacity = opacity(t);
			return start + "";
		};
	};
}
var hsl_default = hsl(hue$1);
var hslLong = hsl(nogamma);
function hcl(hue) {
	return function(start, end) {
		var h = hue((start = hcl$1(start)).h, (end = hcl$1(end)).h), c = nogamma(start.c, end.c), l = nogamma(start.l, end.l), opacity = nogamma(start.opacity, end.opacity);
		return function(t) {
			start.h = h(t);
			start.c = c(t);
			start.l = l(t);
			start.opacity = opacity(t);
			return start + "";
		};
	};
}
var hcl_default = hcl(hue$1);
var hclLong = hcl(nogamma);
function cubehelix(hue) {
	return (function cubehelixGamma(y) {
		y = +y;
		function cubehelix(start, end) {
			var h = hue((start = cubehelix$1(start)).h, (end = cubehelix$1(end)).h), s = nogamma(start.s, end.s), l = nogamma(start.l, end.l), opacity = nogamma(start.opacity, end.opacity);
			return function(t) {
				start.h = h(t);
				start.s = s(t);
				start.l = l(Math.pow(t, y));
				start.opacity = opacity(t);
				return start + "";
			};
		}
		cubehelix.gamma = cubehelixGamma;
		return cubehelix;
	})(1);
}
var cubehelix_default = cubehelix(hue$1);
var cubehelixLong = cubehelix(nogamma);

// node_modules/d3-format/dist/d3-format.mjs
function formatDecimal(x) {
	return Math.abs(x = Math.round(x)) >= 1e21 ? x.toLocaleString("en").replace(/,/g, "") : x.toString(10);
}
function formatDecimalParts(x, p) {
	if (!isFinite(x) || x === 0) return null;
	var i = (x = p ? x.toExponential(p - 1) : x.toExponential()).indexOf("e"), coefficient = x.slice(0, i);
	return [coefficient.length > 1 ? coefficient[0] + coefficient.slice(2) : coefficient, +x.slice(i + 1)];
}
function exponent(x) {
	return x = formatDecimalParts(Math.abs(x)), x ? x[1] : NaN;
}
function formatGroup(grouping, thousands) {
	return function(value, width) {
		var i = value.length, t = [], j = 0, g = grouping[0], length = 0;
		while (i > 0 && g > 0) {
			if (length + g + 1 > width) g = Math.max(1, width - length);
			t.push(value.substring(i -= g, i + g));
			if ((length += g + 1) > width) break;
			g = grouping[j = (j + 1) % grouping.length];
		}
		return t.reverse().join(thousands);
	};
}
function formatNumerals(numerals) {
	return function(value) {
		return value.replace(/[0-9]/g, function(i) {
			return numerals[+i];
		});
	};
}
var re = /^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;
function formatSpecifier(specifier) {
	if (!(match = re.exec(specifier))) throw new Error("invalid format: " + specifier);
	var match;
	return new FormatSpecifier({
		fill: match[1],
		align: match[2],
		sign: match[3],
		symbol: match[4],
		zero: match[5],
		width: match[6],
		comma: match[7],
		precision: match[8] && match[8].slice(1),
		trim: match[9],
		type: match[10]
	});
}
formatSpecifier.prototype = FormatSpecifier.prototype;
function FormatSpecifier(specifier) {
	this.fill = specifier.fill === void 0 ? " " : specifier.fill + "";
	this.align = specifier.align === void 0 ? ">" : specifier.align + "";
	this.sign = specifier.sign === void 0 ? "-" : specifier.sign + "";
	this.symbol = specifier.symbol === void 0 ? "" : specifier.symbol + "";
	this.zero = !!specifier.zero;
	this.width = specifier.width === void 0 ? void 0 : +specifier.width;
	this.comma = !!specifier.comma;
	this.precision = specifier.precision === void 0 ? void 0 : +specifier.precision;
	this.trim = !!specifier.trim;
	this.type = specifier.type === void 0 ? "" : specifier.type + "";
}
FormatSpecifier.prototype.toString = function() {
	return this.fill + this.align + this.sign + this.symbol + (this.zero ? "0" : "") + (this.width === void 0 ? "" : Math.max(1, this.width | 0)) + (this.comma ? "," : "") + (this.precision === void 0 ? "" : "." + Math.max(0, this.precision | 0)) + (this.trim ? "~" : "") + this.type;
};
function formatTrim(s) {
	out: for (var n = s.length, i = 1, i0 = -1, i1; i < n; ++i) switch (s[i]) {
		case ".":
			i0 = i1 = i;
			break;
		case "0":
			if (i0 === 0) i0 = i;
			i1 = i;
			break;
		default:
			if (!+s[i]) break out;
			if (i0 > 0) i0 = 0;
	}
	return i0 > 0 ? s.slice(0, i0) + s.slice(i1 + 1) : s;
}
var prefixExponent;
function formatPrefixAuto(x, p) {
	var d = formatDecimalParts(x, p);
	if (!d) return prefixExponent = void 0, x.toPrecision(p);
	var coefficient = d[0], exponent = d[1], i = exponent - (prefixExponent = Math.max(-8, Math.min(8, Math.floor(exponent / 3))) * 3) + 1, n = coefficient.length;
	return i === n ? coefficient : i > n ? coefficient + new Array(i - n + 1).join("0") : i > 0 ? coefficient.slice(0, i) + "." + coefficient.slice(i) : "0." + new Array(1 - i).join("0") + formatDecimalParts(x, Math.max(0, p + i - 1))[0];
}
function formatRounded(x, p) {
	var d = formatDecimalParts(x, p);
	if (!d) return x + "";
	var coefficient = d[0], exponent = d[1];
	return exponent < 0 ? "0." + new Array(-exponent).join("0") + coefficient : coefficient.length > exponent + 1 ? coefficient.slice(0, exponent + 1) + "." + coefficient.slice(exponent + 1) : coefficient + new Array(exponent - coefficient.length + 2).join("0");
}
var formatTypes = {
	"%": (x, p) => (x * 100).toFixed(p),
	"b": (x) => Math.round(x).toString(2),
	"c": (x) => x + "",
	"d": formatDecimal,
	"e": (x, p) => x.toExponential(p),
	"f": (x, p) => x.toFixed(p),
	"g": (x, p) => x.toPrecision(p),
	"o": (x) => Math.round(x).toString(8),
	"p": (x, p) => formatRounded(x * 100, p),
	"r": formatRounded,
	"s": formatPrefixAuto,
	"X": (x) => Math.round(x).toString(16).toUpperCase(),
	"x": (x) => Math.round(x).toString(16)
};
function identity(x) {
	return x;
}
var map = Array.prototype.map;
var prefixes = [
	"y",
	"z",
	"a",
	"f",
	"p",
	"n",
	"µ",
	"m",
	"",
	"k",
	"M",
	"G",
	"T",
	"P",
	"E",
	"Z",
	"Y"
];
function formatLocale(locale) {
	var group = locale.grouping === void 0 || locale.thousands === void 0 ? identity : formatGroup(map.call(locale.grouping, Number), locale.thousands + ""), currencyPrefix = locale.currency === void 0 ? "" : locale.currency[0] + "", currencySuffix = locale.currency === void 0 ? "" : locale.currency[1] + "", decimal = locale.decimal === void 0 ? "." : locale.decimal + "", numerals = locale.numerals === void 0 ? identity : formatNumerals(map.call(locale.numerals, String)), percent = locale.percent === void 0 ? "%" : locale.percent + "", minus = locale.minus === void 0 ? "−" : locale.minus + "", nan = locale.nan === void 0 ? "NaN" : locale.nan + "";
	function newFormat(specifier, options) {
		specifier = formatSpecifier(specifier);
		var fill = specifier.fill, align = specifier.align, sign = specifier.sign, symbol = specifier.symbol, zero = specifier.zero, width = specifier.width, comma = specifier.comma, precision = specifier.precision, trim = specifier.trim, type = specifier.type;
		if (type === "n") comma = true, type = "g";
		else if (!formatTypes[type]) precision === void 0 && (precision = 12), trim = true, type = "g";
		if (zero || fill === "0" && align === "=") zero = true, fill = "0", align = "=";
		var prefix = (options && options.prefix !== void 0 ? options.prefix : "") + (symbol === "$" ? currencyPrefix : symbol === "#" && /[boxX]/.test(type) ? "0" + type.toLowerCase() : ""), suffix = (symbol === "$" ? currencySuffix : /[%p]/.test(type) ? percent : "") + (options && options.suffix !== void 0 ? options.suffix : "");
		var formatType = formatTypes[type], maybeSuffix = /[defgprs%]/.test(type);
		precision = precision === void 0 ? 6 : /[gprs]/.test(type) ? Math.max(1, Math.min(21, precision)) : Math.max(0, Math.min(20, precision));
		function format(value) {
			var valuePrefix = prefix, valueSuffix = suffix, i, n, c;
			if (type === "c") {
				valueSuffix = formatType(value) + valueSuffix;
				value = "";
			} else {
				value = +value;
				var valueNegative = value < 0 || 1 / value < 0;
				value = isNaN(value) ? nan : formatType(Math.abs(value), precision);
				if (trim) value = formatTrim(value);
				if (valueNegative && +value === 0 && sign !== "+") valueNegative = false;
				valuePrefix = (valueNegative ? sign === "(" ? sign : minus : sign === "-" || sign === "(" ? "" : sign) + valuePrefix;
				valueSuffix = (type === "s" && !isNaN(value) && prefixExponent !== void 0 ? prefixes[8 + prefixExponent / 3] : "") + valueSuffix + (valueNegative && sign === "(" ? ")" : "");
				if (maybeSuffix) {
					i = -1, n = value.length;
					while (++i < n) if (c = value.charCodeAt(i), 48 > c || c > 57) {
						valueSuffix = (c === 46 ? decimal + value.slice(i + 1) : value.slice(i)) + valueSuffix;
						value = value.slice(0, i);
						break;
					}
				}
			}
			if (comma && !zero) value = group(value, Infinity);
			var length = valuePrefix.length + value.length + valueSuffix.length, padding = length < width ? new Array(width - length + 1).join(fill) : "";
			if (comma && zero) value = group(padding + value, padding.length ? width - valueSuffix.length : Infinity), padding = "";
			switch (align) {
				case "<":
					value = valuePrefix + value + valueSuffix + padding;
					break;
				case "=":
					value = valuePrefix + padding + value + valueSuffix;
					break;
				case "^":
					value = padding.slice(0, length = padding.length >> 1) + valuePrefix + value + valueSuffix + padding.slice(length);
					break;
				default: value = padding + valuePrefix + value + valueSuffix;
			}
			return numerals(value);
		}
		format.toString = function() {
			return specifier + "";
		};
		return format;
	}
	function formatPrefix(specifier, value) {
		var e = Math.max(-8, Math.min(8, Math.floor(exponent(value) / 3))) * 3, k = Math.pow(10, -e), f = newFormat((specifier = formatSpecifier(specifier), specifier.type = "f", specifier), { suffix: prefixes[8 + e / 3] });
		return function(value) {
			return f(k * value);
		};
	}
	return {
		format: newFormat,
		formatPrefix
	};
}
var locale;
var format;
var formatPrefix;
defaultLocale({
	thousands: ",",
	grouping: [3],
	currency: ["$", ""]
});
function defaultLocale(definition) {
	locale = formatLocale(definition);
	format = locale.format;
	formatPrefix = locale.formatPrefix;
	return locale;
}
function precisionFixed(step) {
	return Math.max(0, -exponent(Math.abs(step)));
}
function precisionPrefix(step, value) {
	return Math.max(0, Math.max(-8, Math.min(8, Math.floor(exponent(value) / 3))) * 3 - exponent(Math.abs(step)));
}
function precisionRound(step, max) {
	step = Math.abs(step), max = Math.abs(max) - step;
	return Math.max(0, exponent(max) - exponent(step)) + 1;
}

// node_modules/d3-scale/dist/d3-scale.mjs
function initRange(domain, range) {
	switch (arguments.length) {
		case 0: break;
		case 1:
			this.range(domain);
			break;
		default: this.range(range).domain(domain);
	}
	return this;
}
function constants(x) {
	return function() {
		return x;
	};
}
function number$1(x) {
	return +x;
}
var unit = [0, 1];
function identity$1(x) {
	return x;
}
function normalize(a, b) {
	return (b -= a = +a) ? function(x) {
		return (x - a) / b;
	} : constants(isNaN(b) ? NaN : .5);
}
function clamper(a, b) {
	var t;
	if (a > b) t = a, a = b, b = t;
	return function(x) {
		return Math.max(a, Math.min(b, x));
	};
}
function bimap(domain, range, interpolate) {
	var d0 = domain[0], d1 = domain[1], r0 = range[0], r1 = range[1];
	if (d1 < d0) d0 = normalize(d1, d0), r0 = interpolate(r1, r0);
	else d0 = normalize(d0, d1), r0 = interpolate(r0, r1);
	return function(x) {
		return r0(d0(x));
	};
}
function polymap(domain, range, interpolate) {
	var j = Math.min(domain.length, range.length) - 1, d = new Array(j), r = new Array(j), i = -1;
	if (domain[j] < domain[0]) {
		domain = domain.slice().reverse();
		range = range.slice().reverse();
	}
	while (++i < j) {
		d[i] = normalize(domain[i], domain[i + 1]);
		r[i] = interpolate(range[i], range[i + 1]);
	}
	return function(x) {
		var i = bisectRight(domain, x, 1, j) - 1;
		return r[i](d[i](x));
	};
}
function copy$1(source, target) {
	return target.domain(source.domain()).range(source.range()).interpolate(source.interpolate()).clamp(source.clamp()).unknown(source.unknown());
}
function transformer$2() {
	var domain = unit, range = unit, interpolate$1 = value, transform, untransform, unknown, clamp = identity$1, piecewise, output, input;
	function rescale() {
		var n = Math.min(domain.length, range.length);
		if (clamp !== identity$1) clamp = clamper(domain[0], domain[n - 1]);
		piecewise = n > 2 ? polymap : bimap;
		output = input = null;
		return scale;
	}
	function scale(x) {
		return x == null || isNaN(x = +x) ? unknown : (output || (output = piecewise(domain.map(transform), range, interpolate$1)))(transform(clamp(x)));
	}
	scale.invert = function(y) {
		return clamp(untransform((input || (input = piecewise(range, domain.map(transform), number)))(y)));
	};
	scale.domain = function(_) {
		return arguments.length ? (domain = Array.from(_, number$1), rescale()) : domain.slice();
	};
	scale.range = function(_) {
		return arguments.length ? (range = Array.from(_), rescale()) : range.slice();
	};
	scale.rangeRound = function(_) {
		return range = Array.from(_), interpolate$1 = round, rescale();
	};
	scale.clamp = function(_) {
		return arguments.length ? (clamp = _ ? true : identity$1, rescale()) : clamp !== identity$1;
	};
	scale.interpolate = function(_) {
		return arguments.length ? (interpolate$1 = _, rescale()) : interpolate$1;
	};
	scale.unknown = function(_) {
		return arguments.length ? (unknown = _, scale) : unknown;
	};
	return function(t, u) {
		transform = t, untransform = u;
		return rescale();
	};
}
function continuous() {
	return transformer$2()(identity$1, identity$1);
}
function tickFormat(start, stop, count, specifier) {
	var step = tickStep(start, stop, count), precision;
	specifier = formatSpecifier(specifier == null ? ",f" : specifier);
	switch (specifier.type) {
		case "s":
			var value = Math.max(Math.abs(start), Math.abs(stop));
			if (specifier.precision == null && !isNaN(precision = precisionPrefix(step, value))) specifier.precision = precision;
			return formatPrefix(specifier, value);
		case "":
		case "e":
		case "g":
		case "p":
		case "r":
			if (specifier.precision == null && !isNaN(precision = precisionRound(step, Math.max(Math.abs(start), Math.abs(stop))))) specifier.precision = precision - (specifier.type === "e");
			break;
		case "f":
		case "%": if (specifier.precision == null && !isNaN(precision = precisionFixed(step))) specifier.precision = precision - (specifier.type === "%") * 2;
	}
	return format(specifier);
}
function linearish(scale) {
	var domain = scale.domain;
	scale.ticks = function(count) {
		var d = domain();
		return ticks(d[0], d[d.length - 1], count == null ? 10 : count);
	};
	scale.tickFormat = function(count, specifier) {
		var d = domain();
		return tickFormat(d[0], d[d.length - 1], count == null ? 10 : count, specifier);
	};
	scale.nice = function(count) {
		if (count == null) count = 10;
		var d = domain();
		var i0 = 0;
		var i1 = d.length - 1;
		var start = d[i0];
		var stop = d[i1];
		var prestep;
		var step;
		var maxIter = 10;
		if (stop < start) {
			step = start, start = stop, stop = step;
			step = i0, i0 = i1, i1 = step;
		}
		while (maxIter-- > 0) {
			step = tickIncrement(start, stop, count);
			if (step === prestep) {
				d[i0] = start;
				d[i1] = stop;
				return domain(d);
			} else if (step > 0) {
				start = Math.floor(start / step) * step;
				stop = Math.ceil(stop / step) * step;
			} else if (step < 0) {
				start = Math.ceil(start * step) / step;
				stop = Math.floor(stop * step) / step;
			} else break;
			prestep = step;
		}
		return scale;
	};
	return scale;
}
function linear() {
	var scale = continuous();
	scale.copy = function() {
		return copy$1(scale, linear());
	};
	initRange.apply(scale, arguments);
	return linearish(scale);
}

// actions/core/report/chart/svg.ts
/** System fonts only: an SVG shown as a picture may load nothing. */
const FONTS = "-apple-system,BlinkMacSystemFont,'Segoe UI','Noto Sans',Helvetica,Arial,sans-serif";
/** A coordinate to a tenth of a pixel: the same bytes on every machine. */
function px(value) {
	const rounded = Math.round(value * 10) / 10;
	return Object.is(rounded, -0) ? 0 : rounded;
}
/** One element; attributes that are null are left out, numbers are rounded. */
function element(name, attributes, content = "") {
	const written = Object.entries(attributes).filter(([, value]) => value !== null).map(([key, value]) => ` ${key}="${typeof value === "number" ? px(value) : escapeMarkup(String(value))}"`).join("");
	return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}
/** A text that may come from outside. */
function label(text, attributes) {
	return element("text", attributes, escapeMarkup(plainText(text)));
}
/** A whole picture with its name and description for those who do not see it. */
function picture(size, words, content) {
	const head = [`<title>${escapeMarkup(plainText(words.title))}</title>`, `<desc>${escapeMarkup(plainText(words.description))}</desc>`];
	return `${element("svg", {
		xmlns: "http://www.w3.org/2000/svg",
		role: "img",
		width: size.width,
		height: size.height,
		viewBox: `0 0 ${size.width} ${size.height}`,
		"font-family": FONTS
	}, `\n${[...head, ...content].join("\n")}\n`)}\n`;
}
/** How wide a text is about to be, in pixels: system fonts differ by a few percent. */
function textWidth(text, fontSize) {
	return text.length * fontSize * .56;
}

// actions/core/report/chart/bars.ts
const WIDTH$2 = 380;
const ROW = 48;
const TOP = 48;
const BAR = 11;
const FONT$1 = 12;
const LONGEST = 300;
/** Two bars a row, full and hatched, with their numbers at the end: what a channel closed against what it assisted. */
function barChart(input, theme) {
	const most = Math.max(1e-9, ...input.rows.flatMap((row) => [row.first, row.second]));
	const length = linear([0, most], [0, LONGEST]);
	const step = input.second === null ? 34 : ROW;
	const rows = input.rows.flatMap((row, index) => {
		const y = TOP + index * step;
		const name = label(cutLine(row.name, 48), {
			x: 4,
			y: y + 12,
			"font-size": FONT$1,
			fill: theme.text
		});
		const first = bar(y + 17, length(row.first), row.firstText, solid(theme), theme);
		if (input.second === null) return [name, ...first];
		return [
			name,
			...first,
			...bar(y + 19 + BAR, length(row.second), row.secondText, hatched(theme), theme)
		];
	});
	const content = [
		pattern(theme),
		label(cutLine(input.title, 52), {
			x: 4,
			y: 15,
			"font-size": 13,
			"font-weight": 600,
			fill: theme.text
		}),
		...legend$1(input, theme),
		...rows
	];
	return picture({
		width: WIDTH$2,
		height: TOP + input.rows.length * step + 4
	}, input, content);
}
function legend$1(input, theme) {
	const at = (x, text, fill) => [element("rect", {
		x,
		y: 27,
		width: 16,
		height: 9,
		...fill
	}), label(text, {
		x: x + 22,
		y: 36,
		"font-size": FONT$1,
		fill: theme.muted
	})];
	const first = at(4, input.first, solid(theme));
	if (input.second === null) return first;
	return [...first, ...at(26 + textWidth(input.first, FONT$1) + 14, input.second, hatched(theme))];
}
function bar(y, length, text, fill, theme) {
	return [element("rect", {
		x: 4,
		y,
		width: Math.max(length, 1),
		height: BAR,
		...fill
	}), label(text, {
		x: 4 + Math.max(length, 1) + 6,
		y: y + BAR - 1,
		"font-size": FONT$1,
		fill: theme.muted
	})];
}
function solid(theme) {
	return { fill: theme.line };
}
function hatched(theme) {
	return {
		fill: "url(#hatch)",
		stroke: theme.second
	};
}
function pattern(theme) {
	const stripe = element("path", {
		d: "M0,6L6,0",
		stroke: theme.second,
		"stroke-width": 1.5
	});
	return element("defs", {}, element("pattern", {
		id: "hatch",
		width: 6,
		height: 6,
		patternUnits: "userSpaceOnUse"
	}, stripe));
}

// node_modules/d3-path/dist/d3-path.mjs
const pi$1 = Math.PI;
const tau$1 = 2 * pi$1;
const epsilon$1 = 1e-6;
const tauEpsilon = tau$1 - epsilon$1;
function append(strings) {
	this._ += strings[0];
	for (let i = 1, n = strings.length; i < n; ++i) this._ += arguments[i] + strings[i];
}
function appendRound(digits) {
	let d = Math.floor(digits);
	if (!(d >= 0)) throw new Error(`invalid digits: ${digits}`);
	if (d > 15) return append;
	const k = 10 ** d;
	return function(strings) {
		this._ += strings[0];
		for (let i = 1, n = strings.length; i < n; ++i) this._ += Math.round(arguments[i] * k) / k + strings[i];
	};
}
function equal(x0, y0, x1, y1) {
	return x0 === x1 && y0 === y1;
}
function equalRound(digits) {
	const d = Math.floor(digits);
	if (!(d <= 15)) return equal;
	const k = 10 ** d;
	const r = function(value) {
		return Math.round(value * k);
	};
	return function(x0, y0, x1, y1) {
		return r(x0) === r(x1) && r(y0) === r(y1);
	};
}
var Path = class {
	constructor(digits) {
		this._x0 = this._y0 = this._x1 = this._y1 = null;
		this._ = "";
		this._append = digits == null ? append : appendRound(digits);
		this._equal = digits == null ? equal : equalRound(digits);
	}
	moveTo(x, y) {
		this._append`M${this._x0 = this._x1 = +x},${this._y0 = this._y1 = +y}`;
	}
	closePath() {
		if (this._x1 !== null) {
			this._x1 = this._x0, this._y1 = this._y0;
			this._append`Z`;
		}
	}
	lineTo(x, y) {
		this._append`L${this._x1 = +x},${this._y1 = +y}`;
	}
	quadraticCurveTo(x1, y1, x, y) {
		this._append`Q${+x1},${+y1},${this._x1 = +x},${this._y1 = +y}`;
	}
	bezierCurveTo(x1, y1, x2, y2, x, y) {
		this._append`C${+x1},${+y1},${+x2},${+y2},${this._x1 = +x},${this._y1 = +y}`;
	}
	arcTo(x1, y1, x2, y2, r) {
		x1 = +x1, y1 = +y1, x2 = +x2, y2 = +y2, r = +r;
		if (r < 0) throw new Error(`negative radius: ${r}`);
		let x0 = this._x1, y0 = this._y1, x21 = x2 - x1, y21 = y2 - y1, x01 = x0 - x1, y01 = y0 - y1, l01_2 = x01 * x01 + y01 * y01;
		if (this._x1 === null) this._append`M${this._x1 = x1},${this._y1 = y1}`;
		else if (!(l01_2 > epsilon$1));
		else if (!(Math.abs(y01 * x21 - y21 * x01) > epsilon$1) || !r) this._append`L${this._x1 = x1},${this._y1 = y1}`;
		else {
			let x20 = x2 - x0, y20 = y2 - y0, l21_2 = x21 * x21 + y21 * y21, l20_2 = x20 * x20 + y20 * y20, l21 = Math.sqrt(l21_2), l01 = Math.sqrt(l01_2), l = r * Math.tan((pi$1 - Math.acos((l21_2 + l01_2 - l20_2) / (2 * l21 * l01))) / 2), t01 = l / l01, t21 = l / l21;
			if (Math.abs(t01 - 1) > epsilon$1) this._append`L${x1 + t01 * x01},${y1 + t01 * y01}`;
			this._append`A${r},${r},0,0,${+(y01 * x20 > x01 * y20)},${this._x1 = x1 + t21 * x21},${this._y1 = y1 + t21 * y21}`;
		}
	}
	arc(x, y, r, a0, a1, ccw) {
		x = +x, y = +y, r = +r, ccw = !!ccw;
		if (r < 0) throw new Error(`negative radius: ${r}`);
		let dx = r * Math.cos(a0), dy = r * Math.sin(a0), x0 = x + dx, y0 = y + dy, cw = 1 ^ ccw, da = ccw ? a0 - a1 : a1 - a0;
		if (this._x1 === null) this._append`M${x0},${y0}`;
		else if (Math.abs(this._x1 - x0) > epsilon$1 || Math.abs(this._y1 - y0) > epsilon$1) this._append`L${x0},${y0}`;
		if (!r) return;
		if (da < 0) da = da % tau$1 + tau$1;
		if (da > tauEpsilon) this._append`A${r},${r},0,1,${cw},${x - dx},${y - dy}A${r},${r},0,1,${cw},${this._x1 = x0},${this._y1 = y0}`;
		else if (da > epsilon$1) {
			const x1 = x + r * Math.cos(a1);
			const y1 = y + r * Math.sin(a1);
			if (da >= pi$1 && this._equal(x0, y0, x1, y1)) {
				da /= 2;
				let a00 = a0 + da;
				this._append`A${r},${r},0,${+(da >= pi$1)},${cw},${x + r * Math.cos(a00)},${y + r * Math.sin(a00)}`;
			}
			this._append`A${r},${r},0,${+(da >= pi$1)},${cw},${this._x1 = x1},${this._y1 = y1}`;
		}
	}
	rect(x, y, w, h) {
		this._append`M${this._x0 = this._x1 = +x},${this._y0 = this._y1 = +y}h${w = +w}v${+h}h${-w}Z`;
	}
	toString() {
		return this._;
	}
};
function path$1() {
	return new Path();
}
path$1.prototype = Path.prototype;

// node_modules/d3-shape/dist/d3-shape.mjs
function constant(x) {
	return function constant() {
		return x;
	};
}
const cos = Math.cos;
const sin = Math.sin;
const sqrt = Math.sqrt;
const epsilon = 1e-12;
const pi = Math.PI;
const halfPi = pi / 2;
const tau = 2 * pi;
function withPath(shape) {
	let digits = 3;
	shape.digits = function(_) {
		if (!arguments.length) return digits;
		if (_ == null) digits = null;
		else {
			const d = Math.floor(_);
			if (!(d >= 0)) throw new RangeError(`invalid digits: ${_}`);
			digits = d;
		}
		return shape;
	};
	return () => new Path(digits);
}
var slice = Array.prototype.slice;
function array(x) {
	return typeof x === "object" && "length" in x ? x : Array.from(x);
}
function Linear(context) {
	this._context = context;
}
Linear.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._point = 0;
	},
	lineEnd: function() {
		if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
		this._line = 1 - this._line;
	},
	point: function(x, y) {
		x = +x, y = +y;
		switch (this._point) {
			case 0:
				this._point = 1;
				this._line ? this._context.lineTo(x, y) : this._context.moveTo(x, y);
				break;
			case 1: this._point = 2;
			default: this._context.lineTo(x, y);
		}
	}
};
function curveLinear(context) {
	return new Linear(context);
}
function x(p) {
	return p[0];
}
function y(p) {
	return p[1];
}
function line(x$1, y$1) {
	var defined = constant(true), context = null, curve = curveLinear, output = null, path = withPath(line);
	x$1 = typeof x$1 === "function" ? x$1 : x$1 === void 0 ? x : constant(x$1);
	y$1 = typeof y$1 === "function" ? y$1 : y$1 === void 0 ? y : constant(y$1);
	function line(data) {
		var i, n = (data = array(data)).length, d, defined0 = false, buffer;
		if (context == null) output = curve(buffer = path());
		for (i = 0; i <= n; ++i) {
			if (!(i < n && defined(d = data[i], i, data)) === defined0) {
				if (defined0 = !defined0) output.lineStart();
				else output.lineEnd();
			}
			if (defined0) output.point(+x$1(d, i, data), +y$1(d, i, data));
		}
		if (buffer) return output = null, buffer + "" || null;
	}
	line.x = function(_) {
		return arguments.length ? (x$1 = typeof _ === "function" ? _ : constant(+_), line) : x$1;
	};
	line.y = function(_) {
		return arguments.length ? (y$1 = typeof _ === "function" ? _ : constant(+_), line) : y$1;
	};
	line.defined = function(_) {
		return arguments.length ? (defined = typeof _ === "function" ? _ : constant(!!_), line) : defined;
	};
	line.curve = function(_) {
		return arguments.length ? (curve = _, context != null && (output = curve(context)), line) : curve;
	};
	line.context = function(_) {
		return arguments.length ? (_ == null ? context = output = null : output = curve(context = _), line) : context;
	};
	return line;
}
var curveRadialLinear = curveRadial(curveLinear);
function Radial(curve) {
	this._curve = curve;
}
Radial.prototype = {
	areaStart: function() {
		this._curve.areaStart();
	},
	areaEnd: function() {
		this._curve.areaEnd();
	},
	lineStart: function() {
		this._curve.lineStart();
	},
	lineEnd: function() {
		this._curve.lineEnd();
	},
	point: function(a, r) {
		this._curve.point(r * Math.sin(a), r * -Math.cos(a));
	}
};
function curveRadial(curve) {
	function radial(context) {
		return new Radial(curve(context));
	}
	radial._curve = curve;
	return radial;
}
const sqrt3$2 = sqrt(3);
const tan30 = sqrt(1 / 3);
const tan30_2 = tan30 * 2;
const kr = sin(pi / 10) / sin(7 * pi / 10);
const kx = sin(tau / 10) * kr;
const ky = -cos(tau / 10) * kr;
const sqrt3$1 = sqrt(3);
const sqrt3 = sqrt(3);
const s = sqrt(3) / 2;
const k = 1 / sqrt(12);
const a = (k / 2 + 1) * 3;
function noop() {}
function point$3(that, x, y) {
	that._context.bezierCurveTo((2 * that._x0 + that._x1) / 3, (2 * that._y0 + that._y1) / 3, (that._x0 + 2 * that._x1) / 3, (that._y0 + 2 * that._y1) / 3, (that._x0 + 4 * that._x1 + x) / 6, (that._y0 + 4 * that._y1 + y) / 6);
}
function Basis(context) {
	this._context = context;
}
Basis.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._y0 = this._y1 = NaN;
		this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 3: point$3(this, this._x1, this._y1);
			case 2: this._context.lineTo(this._x1, this._y1);
		}
		if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
		this._line = 1 - this._line;
	},
	point: function(x, y) {
		x = +x, y = +y;
		switch (this._point) {
			case 0:
				this._point = 1;
				this._line ? this._context.lineTo(x, y) : this._context.moveTo(x, y);
				break;
			case 1:
				this._point = 2;
				break;
			case 2:
				this._point = 3;
				this._context.lineTo((5 * this._x0 + this._x1) / 6, (5 * this._y0 + this._y1) / 6);
			default: point$3(this, x, y);
		}
		this._x0 = this._x1, this._x1 = x;
		this._y0 = this._y1, this._y1 = y;
	}
};
function BasisClosed(context) {
	this._context = context;
}
BasisClosed.prototype = {
	areaStart: noop,
	areaEnd: noop,
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = NaN;
		this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 1:
				this._context.moveTo(this._x2, this._y2);
				this._context.closePath();
				break;
			case 2:
				this._context.moveTo((this._x2 + 2 * this._x3) / 3, (this._y2 + 2 * this._y3) / 3);
				this._context.lineTo((this._x3 + 2 * this._x2) / 3, (this._y3 + 2 * this._y2) / 3);
				this._context.closePath();
				break;
			case 3:
				this.point(this._x2, this._y2);
				this.point(this._x3, this._y3);
				this.point(this._x4, this._y4);
		}
	},
	point: function(x, y) {
		x = +x, y = +y;
		switch (this._point) {
			case 0:
				this._point = 1;
				this._x2 = x, this._y2 = y;
				break;
			case 1:
				this._point = 2;
				this._x3 = x, this._y3 = y;
				break;
			case 2:
				this._point = 3;
				this._x4 = x, this._y4 = y;
				this._context.moveTo((this._x0 + 4 * this._x1 + x) / 6, (this._y0 + 4 * this._y1 + y) / 6);
				break;
			default: point$3(this, x, y);
		}
		this._x0 = this._x1, this._x1 = x;
		this._y0 = this._y1, this._y1 = y;
	}
};
function BasisOpen(context) {
	this._context = context;
}
BasisOpen.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._y0 = this._y1 = NaN;
		this._point = 0;
	},
	lineEnd: function() {
		if (this._line || this._line !== 0 && this._point === 3) this._context.closePath();
		this._line = 1 - this._line;
	},
	point: function(x, y) {
		x = +x, y = +y;
		switch (this._point) {
			case 0:
				this._point = 1;
				break;
			case 1:
				this._point = 2;
				break;
			case 2:
				this._point = 3;
				var x0 = (this._x0 + 4 * this._x1 + x) / 6, y0 = (this._y0 + 4 * this._y1 + y) / 6;
				this._line ? this._context.lineTo(x0, y0) : this._context.moveTo(x0, y0);
				break;
			case 3: this._point = 4;
			default: point$3(this, x, y);
		}
		this._x0 = this._x1, this._x1 = x;
		this._y0 = this._y1, this._y1 = y;
	}
};
function Bundle(context, beta) {
	this._basis = new Basis(context);
	this._beta = beta;
}
Bundle.prototype = {
	lineStart: function() {
		this._x = [];
		this._y = [];
		this._basis.lineStart();
	},
	lineEnd: function() {
		var x = this._x, y = this._y, j = x.length - 1;
		if (j > 0) {
			var x0 = x[0], y0 = y[0], dx = x[j] - x0, dy = y[j] - y0, i = -1, t;
			while (++i <= j) {
				t = i / j;
				this._basis.point(this._beta * x[i] + (1 - this._beta) * (x0 + t * dx), this._beta * y[i] + (1 - this._beta) * (y0 + t * dy));
			}
		}
		this._x = this._y = null;
		this._basis.lineEnd();
	},
	point: function(x, y) {
		this._x.push(+x);
		this._y.push(+y);
	}
};
var bundle = (function custom(beta) {
	function bundle(context) {
		return beta === 1 ? new Basis(context) : new Bundle(context, beta);
	}
	bundle.beta = function(beta) {
		return custom(+beta);
	};
	return bundle;
})(.85);
function point$2(that, x, y) {
	that._context.bezierCurveTo(that._x1 + that._k * (that._x2 - that._x0), that._y1 + that._k * (that._y2 - that._y0), that._x2 + that._k * (that._x1 - x), that._y2 + that._k * (that._y1 - y), that._x2, that._y2);
}
function Cardinal(context, tension) {
	this._context = context;
	this._k = (1 - tension) / 6;
}
Cardinal.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
		this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 2:
				this._context.lineTo(this._x2, this._y2);
				break;
			case 3: point$2(this, this._x1, this._y1);
		}
		if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
		this._line = 1 - this._line;
	},
	point: function(x, y) {
		x = +x, y = +y;
		switch (this._point) {
			case 0:
				this._point = 1;
				this._line ? this._context.lineTo(x, y) : this._context.moveTo(x, y);
				break;
			case 1:
				this._point = 2;
				this._x1 = x, this._y1 = y;
				break;
			case 2: this._point = 3;
			default: point$2(this, x, y);
		}
		this._x0 = this._x1, this._x1 = this._x2, this._x2 = x;
		this._y0 = this._y1, this._y1 = this._y2, this._y2 = y;
	}
};
var cardinal = (function custom(tension) {
	function cardinal(context) {
		return new Cardinal(context, tension);
	}
	cardinal.tension = function(tension) {
		return custom(+tension);
	};
	return cardinal;
})(0);
function CardinalClosed(context, tension) {
	this._context = context;
	this._k = (1 - tension) / 6;
}
CardinalClosed.prototype = {
	areaStart: noop,
	areaEnd: noop,
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._x5 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = this._y5 = NaN;
		this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 1:
				this._context.moveTo(this._x3, this._y3);
				this._context.closePath();
				break;
			case 2:
				this._context.lineTo(this._x3, this._y3);
				this._context.closePath();
				break;
			case 3:
				this.point(this._x3, this._y3);
				this.point(this._x4, this._y4);
				this.point(this._x5, this._y5);
		}
	},
	point: function(x, y) {
		x = +x, y = +y;
		switch (this._point) {
			case 0:
				this._point = 1;
				this._x3 = x, this._y3 = y;
				break;
			case 1:
				this._point = 2;
				this._context.moveTo(this._x4 = x, this._y4 = y);
				break;
			case 2:
				this._point = 3;
				this._x5 = x, this._y5 = y;
				break;
			default: point$2(this, x, y);
		}
		this._x0 = this._x1, this._x1 = this._x2, this._x2 = x;
		this._y0 = this._y1, this._y1 = this._y2, this._y2 = y;
	}
};
var cardinalClosed = (function custom(tension) {
	function cardinal(context) {
		return new CardinalClosed(context, tension);
	}
	cardinal.tension = function(tension) {
		return custom(+tension);
	};
	return cardinal;
})(0);
function CardinalOpen(context, tension) {
	this._context = context;
	this._k = (1 - tension) / 6;
}
CardinalOpen.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
		this._point = 0;
	},
	lineEnd: function() {
		if (this._line || this._line !== 0 && this._point === 3) this._context.closePath();
		this._line = 1 - this._line;
	},
	point: function(x, y) {
		x = +x, y = +y;
		switch (this._point) {
			case 0:
				this._point = 1;
				break;
			case 1:
				this._point = 2;
				break;
			case 2:
				this._point = 3;
				this._line ? this._context.lineTo(this._x2, this._y2) : this._context.moveTo(this._x2, this._y2);
				break;
			case 3: this._point = 4;
			default: point$2(this, x, y);
		}
		this._x0 = this._x1, this._x1 = this._x2, this._x2 = x;
		this._y0 = this._y1, this._y1 = this._y2, this._y2 = y;
	}
};
var cardinalOpen = (function custom(tension) {
	function cardinal(context) {
		return new CardinalOpen(context, tension);
	}
	cardinal.tension = function(tension) {
		return custom(+tension);
	};
	return cardinal;
})(0);
function point$1(that, x, y) {
	var x1 = that._x1, y1 = that._y1, x2 = that._x2, y2 = that._y2;
	if (that._l01_a > epsilon) {
		var a = 2 * that._l01_2a + 3 * that._l01_a * that._l12_a + that._l12_2a, n = 3 * that._l01_a * (that._l01_a + that._l12_a);
		x1 = (x1 * a - that._x0 * that._l12_2a + that._x2 * that._l01_2a) / n;
		y1 = (y1 * a - that._y0 * that._l12_2a + that._y2 * that._l01_2a) / n;
	}
	if (that._l23_a > epsilon) {
		var b = 2 * that._l23_2a + 3 * that._l23_a * that._l12_a + that._l12_2a, m = 3 * that._l23_a * (that._l23_a + that._l12_a);
		x2 = (x2 * b + that._x1 * that._l23_2a - x * that._l12_2a) / m;
		y2 = (y2 * b + that._y1 * that._l23_2a - y * that._l12_2a) / m;
	}
	that._context.bezierCurveTo(x1, y1, x2, y2, that._x2, that._y2);
}
function CatmullRom(context, alpha) {
	this._context = context;
	this._alpha = alpha;
}
CatmullRom.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
		this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 2:
				this._context.lineTo(this._x2, this._y2);
				break;
			case 3: this.point(this._x2, this._y2);
		}
		if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
		this._line = 1 - this._line;
	},
	point: function(x, y) {
		x = +x, y = +y;
		if (this._point) {
			var x23 = this._x2 - x, y23 = this._y2 - y;
			this._l23_a = Math.sqrt(this._l23_2a = Math.pow(x23 * x23 + y23 * y23, this._alpha));
		}
		switch (this._point) {
			case 0:
				this._point = 1;
				this._line ? this._context.lineTo(x, y) : this._context.moveTo(x, y);
				break;
			case 1:
				this._point = 2;
				break;
			case 2: this._point = 3;
			default: point$1(this, x, y);
		}
		this._l01_a = this._l12_a, this._l12_a = this._l23_a;
		this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a;
		this._x0 = this._x1, this._x1 = this._x2, this._x2 = x;
		this._y0 = this._y1, this._y1 = this._y2, this._y2 = y;
	}
};
var catmullRom = (function custom(alpha) {
	function catmullRom(context) {
		return alpha ? new CatmullRom(context, alpha) : new Cardinal(context, 0);
	}
	catmullRom.alpha = function(alpha) {
		return custom(+alpha);
	};
	return catmullRom;
})(.5);
function CatmullRomClosed(context, alpha) {
	this._context = context;
	this._alpha = alpha;
}
CatmullRomClosed.prototype = {
	areaStart: noop,
	areaEnd: noop,
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._x5 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = this._y5 = NaN;
		this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 1:
				this._context.moveTo(this._x3, this._y3);
				this._context.closePath();
				break;
			case 2:
				this._context.lineTo(this._x3, this._y3);
				this._context.closePath();
				break;
			case 3:
				this.point(this._x3, this._y3);
				this.point(this._x4, this._y4);
				this.point(this._x5, this._y5);
		}
	},
	point: function(x, y) {
		x = +x, y = +y;
		if (this._point) {
			var x23 = this._x2 - x, y23 = this._y2 - y;
			this._l23_a = Math.sqrt(this._l23_2a = Math.pow(x23 * x23 + y23 * y23, this._alpha));
		}
		switch (this._point) {
			case 0:
				this._point = 1;
				this._x3 = x, this._y3 = y;
				break;
			case 1:
				this._point = 2;
				this._context.moveTo(this._x4 = x, this._y4 = y);
				break;
			case 2:
				this._point = 3;
				this._x5 = x, this._y5 = y;
				break;
			default: point$1(this, x, y);
		}
		this._l01_a = this._l12_a, this._l12_a = this._l23_a;
		this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a;
		this._x0 = this._x1, this._x1 = this._x2, this._x2 = x;
		this._y0 = this._y1, this._y1 = this._y2, this._y2 = y;
	}
};
var catmullRomClosed = (function custom(alpha) {
	function catmullRom(context) {
		return alpha ? new CatmullRomClosed(context, alpha) : new CardinalClosed(context, 0);
	}
	catmullRom.alpha = function(alpha) {
		return custom(+alpha);
	};
	return catmullRom;
})(.5);
function CatmullRomOpen(context, alpha) {
	this._context = context;
	this._alpha = alpha;
}
CatmullRomOpen.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
		this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
	},
	lineEnd: function() {
		if (this._line || this._line !== 0 && this._point === 3) this._context.closePath();
		this._line = 1 - this._line;
	},
	point: function(x, y) {
		x = +x, y = +y;
		if (this._point) {
			var x23 = this._x2 - x, y23 = this._y2 - y;
			this._l23_a = Math.sqrt(this._l23_2a = Math.pow(x23 * x23 + y23 * y23, this._alpha));
		}
		switch (this._point) {
			case 0:
				this._point = 1;
				break;
			case 1:
				this._point = 2;
				break;
			case 2:
				this._point = 3;
				this._line ? this._context.lineTo(this._x2, this._y2) : this._context.moveTo(this._x2, this._y2);
				break;
			case 3: this._point = 4;
			default: point$1(this, x, y);
		}
		this._l01_a = this._l12_a, this._l12_a = this._l23_a;
		this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a;
		this._x0 = this._x1, this._x1 = this._x2, this._x2 = x;
		this._y0 = this._y1, this._y1 = this._y2, this._y2 = y;
	}
};
var catmullRomOpen = (function custom(alpha) {
	function catmullRom(context) {
		return alpha ? new CatmullRomOpen(context, alpha) : new CardinalOpen(context, 0);
	}
	catmullRom.alpha = function(alpha) {
		return custom(+alpha);
	};
	return catmullRom;
})(.5);
function LinearClosed(context) {
	this._context = context;
}
LinearClosed.prototype = {
	areaStart: noop,
	areaEnd: noop,
	lineStart: function() {
		this._point = 0;
	},
	lineEnd: function() {
		if (this._point) this._context.closePath();
	},
	point: function(x, y) {
		x = +x, y = +y;
		if (this._point) this._context.lineTo(x, y);
		else this._point = 1, this._context.moveTo(x, y);
	}
};
function sign(x) {
	return x < 0 ? -1 : 1;
}
function slope3(that, x2, y2) {
	var h0 = that._x1 - that._x0, h1 = x2 - that._x1, s0 = (that._y1 - that._y0) / (h0 || h1 < 0 && -0), s1 = (y2 - that._y1) / (h1 || h0 < 0 && -0), p = (s0 * h1 + s1 * h0) / (h0 + h1);
	return (sign(s0) + sign(s1)) * Math.min(Math.abs(s0), Math.abs(s1), .5 * Math.abs(p)) || 0;
}
function slope2(that, t) {
	var h = that._x1 - that._x0;
	return h ? (3 * (that._y1 - that._y0) / h - t) / 2 : t;
}
function point(that, t0, t1) {
	var x0 = that._x0, y0 = that._y0, x1 = that._x1, y1 = that._y1, dx = (x1 - x0) / 3;
	that._context.bezierCurveTo(x0 + dx, y0 + dx * t0, x1 - dx, y1 - dx * t1, x1, y1);
}
function MonotoneX(context) {
	this._context = context;
}
MonotoneX.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._y0 = this._y1 = this._t0 = NaN;
		this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 2:
				this._context.lineTo(this._x1, this._y1);
				break;
			case 3: point(this, this._t0, slope2(this, this._t0));
		}
		if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
		this._line = 1 - this._line;
	},
	point: function(x, y) {
		var t1 = NaN;
		x = +x, y = +y;
		if (x === this._x1 && y === this._y1) return;
		switch (this._point) {
			case 0:
				this._point = 1;
				this._line ? this._context.lineTo(x, y) : this._context.moveTo(x, y);
				break;
			case 1:
				this._point = 2;
				break;
			case 2:
				this._point = 3;
				point(this, slope2(this, t1 = slope3(this, x, y)), t1);
				break;
			default: point(this, this._t0, t1 = slope3(this, x, y));
		}
		this._x0 = this._x1, this._x1 = x;
		this._y0 = this._y1, this._y1 = y;
		this._t0 = t1;
	}
};
function MonotoneY(context) {
	this._context = new ReflectContext(context);
}
(MonotoneY.prototype = Object.create(MonotoneX.prototype)).point = function(x, y) {
	MonotoneX.prototype.point.call(this, y, x);
};
function ReflectContext(context) {
	this._context = context;
}
ReflectContext.prototype = {
	moveTo: function(x, y) {
		this._context.moveTo(y, x);
	},
	closePath: function() {
		this._context.closePath();
	},
	lineTo: function(x, y) {
		this._context.lineTo(y, x);
	},
	bezierCurveTo: function(x1, y1, x2, y2, x, y) {
		this._context.bezierCurveTo(y1, x1, y2, x2, y, x);
	}
};
function Natural(context) {
	this._context = context;
}
Natural.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x = [];
		this._y = [];
	},
	lineEnd: function() {
		var x = this._x, y = this._y, n = x.length;
		if (n) {
			this._line ? this._context.lineTo(x[0], y[0]) : this._context.moveTo(x[0], y[0]);
			if (n === 2) this._context.lineTo(x[1], y[1]);
			else {
				var px = controlPoints(x), py = controlPoints(y);
				for (var i0 = 0, i1 = 1; i1 < n; ++i0, ++i1) this._context.bezierCurveTo(px[0][i0], py[0][i0], px[1][i0], py[1][i0], x[i1], y[i1]);
			}
		}
		if (this._line || this._line !== 0 && n === 1) this._context.closePath();
		this._line = 1 - this._line;
		this._x = this._y = null;
	},
	point: function(x, y) {
		this._x.push(+x);
		this._y.push(+y);
	}
};
function controlPoints(x) {
	var i, n = x.length - 1, m, a = new Array(n), b = new Array(n), r = new Array(n);
	a[0] = 0, b[0] = 2, r[0] = x[0] + 2 * x[1];
	for (i = 1; i < n - 1; ++i) a[i] = 1, b[i] = 4, r[i] = 4 * x[i] + 2 * x[i + 1];
	a[n - 1] = 2, b[n - 1] = 7, r[n - 1] = 8 * x[n - 1] + x[n];
	for (i = 1; i < n; ++i) m = a[i] / b[i - 1], b[i] -= m, r[i] -= m * r[i - 1];
	a[n - 1] = r[n - 1] / b[n - 1];
	for (i = n - 2; i >= 0; --i) a[i] = (r[i] - a[i + 1]) / b[i];
	b[n - 1] = (x[n] + a[n - 1]) / 2;
	for (i = 0; i < n - 1; ++i) b[i] = 2 * x[i + 1] - a[i + 1];
	return [a, b];
}
function Step(context, t) {
	this._context = context;
	this._t = t;
}
Step.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x = this._y = NaN;
		this._point = 0;
	},
	lineEnd: function() {
		if (0 < this._t && this._t < 1 && this._point === 2) this._context.lineTo(this._x, this._y);
		if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
		if (this._line >= 0) this._t = 1 - this._t, this._line = 1 - this._line;
	},
	point: function(x, y) {
		x = +x, y = +y;
		switch (this._point) {
			case 0:
				this._point = 1;
				this._line ? this._context.lineTo(x, y) : this._context.moveTo(x, y);
				break;
			case 1: this._point = 2;
			default: if (this._t <= 0) {
				this._context.lineTo(this._x, y);
				this._context.lineTo(x, y);
			} else {
				var x1 = this._x * (1 - this._t) + x * this._t;
				this._context.lineTo(x1, this._y);
				this._context.lineTo(x1, y);
			}
		}
		this._x = x, this._y = y;
	}
};

// actions/core/report/chart/marks.ts
/** A circle on goal, a diamond off goal, a triangle to watch, a ring where the count is still open. */
function mark(kind, x, y, size, theme) {
	switch (kind) {
		case "bad": return element("path", {
			d: diamond(x, y, size * 1.35),
			fill: theme.bad
		});
		case "watch": return element("path", {
			d: triangle(x, y, size * 1.3),
			fill: theme.warn
		});
		case "open": return element("circle", {
			cx: x,
			cy: y,
			r: size,
			fill: theme.background,
			stroke: theme.muted,
			"stroke-width": 1.5
		});
		case "good": return element("circle", {
			cx: x,
			cy: y,
			r: size,
			fill: theme.good
		});
		case "plain": return element("circle", {
			cx: x,
			cy: y,
			r: size,
			fill: theme.line
		});
		default: return kind;
	}
}
/** Where a value should be and is not. */
function missingMark(x, y, theme) {
	return element("circle", {
		cx: x,
		cy: y,
		r: 3.5,
		fill: "none",
		stroke: theme.muted,
		"stroke-width": 1.5,
		"stroke-dasharray": "1.5 2"
	});
}
function diamond(x, y, size) {
	return `M${at(x, y - size)}L${at(x + size, y)}L${at(x, y + size)}L${at(x - size, y)}Z`;
}
function triangle(x, y, size) {
	return `M${at(x, y - size)}L${at(x + size, y + size * .8)}L${at(x - size, y + size * .8)}Z`;
}
function at(x, y) {
	return `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
}

// actions/core/report/chart/sparkline.ts
const WIDTH$1 = 112;
const HEIGHT = 32;
const PADDING = 6;
/** A quarter of a year: what the board's third column shows. */
const WEEKS_SHOWN = 13;
/** Thirteen weeks in 112 × 32: the goal dashed, a gap where a week is missing, the newest point marked by shape and colour. */
function sparkline(input, theme) {
	const values = slots(input.values);
	const x = linear([0, 12], [PADDING, 106]);
	const y = linear(domain$1(values, input.goal), [26, PADDING]);
	const path = line().defined((value) => value !== null).x((_, index) => x(index)).y((value) => y(value ?? 0)).digits(1)(values);
	const content = [];
	if (input.goal !== null) content.push(goalLine$1(y(input.goal), theme));
	if (path !== null && path !== "") content.push(element("path", {
		d: path,
		fill: "none",
		stroke: theme.muted,
		"stroke-width": 1.8,
		"stroke-linecap": "round",
		"stroke-linejoin": "round"
	}));
	content.push(...newestPoint(values, input.newest, x, y, theme));
	return picture({
		width: WIDTH$1,
		height: HEIGHT
	}, input, content);
}
/** The newest week always stands at the right edge. */
function slots(values) {
	const shown = values.slice(-13);
	return [...Array(WEEKS_SHOWN - shown.length).fill(null), ...shown];
}
function domain$1(values, goal) {
	const known = [...values, goal].filter((value) => value !== null);
	if (known.length === 0) return [0, 1];
	const [low, high] = [Math.min(...known), Math.max(...known)];
	return low === high ? [low - 1, high + 1] : [low, high];
}
function goalLine$1(y, theme) {
	return element("line", {
		x1: 2,
		x2: 110,
		y1: y,
		y2: y,
		stroke: theme.good,
		"stroke-width": 1,
		"stroke-dasharray": "3 2"
	});
}
function newestPoint(values, kind, x, y, theme) {
	const last = values.length - 1;
	const value = values[last] ?? null;
	if (value !== null) return [mark(kind, x(last), y(value), 3.6, theme)];
	const known = values.findLastIndex((candidate) => candidate !== null);
	if (known < 0) return [missingMark(x(last), HEIGHT / 2, theme)];
	const level = y(values[known]);
	return [element("line", {
		x1: x(known),
		x2: x(last) - 4,
		y1: level,
		y2: level,
		stroke: theme.muted,
		"stroke-width": 1.5,
		"stroke-dasharray": "1 3",
		"stroke-linecap": "round"
	}), missingMark(x(last), level, theme)];
}

// actions/core/report/chart/theme.ts
/** After GitHub's own palettes (primer/primitives), so that charts sit in the page like its text. */
const THEMES = {
	light: {
		name: "light",
		background: "#ffffff",
		stripe: "#f6f8fa",
		text: "#1f2328",
		muted: "#59636e",
		axis: "#818b98",
		line: "#0969da",
		good: "#1a7f37",
		bad: "#cf222e",
		warn: "#9a6700",
		second: "#8250df",
		band: "#f0f3f6"
	},
	dark: {
		name: "dark",
		background: "#0d1117",
		stripe: "#151b23",
		text: "#f0f6fc",
		muted: "#9198a1",
		axis: "#6e7681",
		line: "#4493f8",
		good: "#3fb950",
		bad: "#f85149",
		warn: "#d29922",
		second: "#ab7df8",
		band: "#1c2530"
	}
};

// actions/core/report/chart/trend-input.ts
/** About 380 wide, so that 12-pixel text is still 11 on a phone that is 390 wide. */
const TREND = {
	width: 380,
	height: 190,
	left: 54,
	right: 366,
	top: 38,
	bottom: 138
};
/** What each point says: only points beyond the normal range, and the newest one, stand out. */
function markOf(input, index) {
	const value = input.values[index];
	const newest = index === input.values.length - 1;
	if (newest && input.toDate) return "open";
	const range = sideOfRange(input, value);
	if (range !== "inside") return range;
	if (!newest || input.goal === null) return "plain";
	return meets(input.goal, value) ? "good" : "bad";
}
/** Whether a value lies within the normal range, or beyond it on the good or the bad side. */
function sideOfRange(input, value) {
	if (input.limits === null) return "inside";
	const { lower, upper } = input.limits;
	if (value >= lower && value <= upper) return "inside";
	return value > upper === input.lowerIsBetter ? "bad" : "good";
}

// actions/core/report/chart/trend-labels.ts
const FONT = 12;
const LINE_HEIGHT = 14;
/** Every third week from the newest back: four names fit beside each other on a phone. */
const WEEKS_PER_NAME = 3;
/** The goal, the range and the extremes at the left, most important first; one that would cover another is left out. */
function axisLabels(input, x, y, theme) {
	const known = input.values.filter((value) => value !== null);
	const wanted = [];
	if (input.goal !== null) wanted.push({
		value: input.goal.value,
		fill: theme.good
	});
	if (input.limits !== null) {
		const { upper, lower } = input.limits;
		const highest = input.unit === "ratio" ? 1 : Number.POSITIVE_INFINITY;
		const lowest = known.every((value) => value >= 0) ? 0 : Number.NEGATIVE_INFINITY;
		wanted.push({
			value: Math.min(upper, highest),
			fill: theme.muted
		}, {
			value: Math.max(lower, lowest),
			fill: theme.muted
		});
	}
	if (known.length > 0) wanted.push({
		value: Math.max(...known),
		fill: theme.muted
	}, {
		value: Math.min(...known),
		fill: theme.muted
	});
	const placed = [];
	const levels = wanted.flatMap(({ value, fill }) => {
		const level = y(value);
		if (level < TREND.top - 1 || level > TREND.bottom + 1 || placed.some((other) => Math.abs(other - level) < LINE_HEIGHT)) return [];
		placed.push(level);
		return [label(formatValue(input.unit, value), {
			x: TREND.left - 6,
			y: level + 4,
			"text-anchor": "end",
			"font-size": FONT,
			fill
		})];
	});
	const last = input.weeks.length - 1;
	const weeks = input.weeks.flatMap((week, index) => (last - index) % WEEKS_PER_NAME === 0 ? [label(week, {
		x: index === last ? TREND.right + 2 : x(index),
		y: TREND.bottom + 20,
		"text-anchor": index === last ? "end" : "middle",
		"font-size": FONT,
		fill: theme.muted
	})] : []);
	return [
		...levels,
		...upperEdgeLabel(input, x, y, placed, theme),
		...weeks
	];
}
/**
* The range's upper edge named above its line, where the axis had no room for it beside the goal; left out where the goal or the first
* points would run through it.
*/
function upperEdgeLabel(input, x, y, onAxis, theme) {
	if (input.limits === null) return [];
	const { upper, provisional } = input.limits;
	const level = y(upper);
	if (level < TREND.top + LINE_HEIGHT || onAxis.some((other) => Math.abs(other - level) < 1)) return [];
	const text = `${provisional ? "provisional" : "normal"} up to ${formatValue(input.unit, upper)}`;
	const left = TREND.left + 6;
	const right = left + textWidth(text, FONT);
	const covers = (other) => other > level - LINE_HEIGHT - 4 && other < level - 1;
	if ([...input.values.filter((value, index) => value !== null && x(Math.max(0, index - 1)) < right), input.goal?.value ?? null].filter((value) => value !== null).some((value) => covers(y(value)))) return [];
	return [label(text, {
		x: left,
		y: level - 4,
		"font-size": FONT,
		fill: theme.muted
	})];
}
/** The newest value at its point: above a line that rises to it, below one that falls to it. */
function newestLabel(input, y, theme) {
	const last = input.values.length - 1;
	const value = input.values[last] ?? null;
	const place = {
		x: TREND.right + 2,
		"text-anchor": "end",
		"font-size": 13,
		"font-weight": 600
	};
	const halo = {
		stroke: theme.background,
		"stroke-width": 3,
		"paint-order": "stroke"
	};
	if (value === null) {
		const y = (TREND.top + TREND.bottom) / 2 - 9;
		return [label("missing", {
			...place,
			...halo,
			y,
			fill: theme.muted
		})];
	}
	const before = input.values[last - 1] ?? null;
	const below = before !== null && y(before) < y(value) && y(value) + 18 < TREND.bottom + 6;
	const kind = markOf(input, last);
	const fill = kind === "bad" ? theme.bad : kind === "good" ? theme.good : theme.text;
	const text = `${formatValue(input.unit, value, input.goal)}${input.toDate ? " to date" : ""}`;
	return [label(text, {
		...place,
		...halo,
		y: y(value) + (below ? 19 : -9),
		fill
	})];
}
/** What the signs mean, in one line under the weeks. */
function legend(input, theme) {
	const y = TREND.height - 8;
	const signs = [];
	if (input.goal !== null) {
		const dash = {
			stroke: theme.good,
			"stroke-width": 1.5,
			"stroke-dasharray": "5 3"
		};
		signs.push({
			text: "goal",
			draw: (x) => element("line", {
				x1: x,
				x2: x + 16,
				y1: y - 4,
				y2: y - 4,
				...dash
			})
		});
	}
	if (input.limits !== null) {
		const { provisional } = input.limits;
		signs.push({
			text: provisional ? "provisional range" : "normal range",
			draw: (x) => element("rect", {
				x,
				y: y - 9,
				width: 16,
				height: 10,
				fill: provisional ? "none" : theme.band,
				stroke: theme.axis,
				"stroke-dasharray": provisional ? "1 3" : null
			})
		});
	}
	const bad = input.values.filter((value, index) => value !== null && markOf(input, index) === "bad");
	if (bad.length > 0) {
		const beyond = bad.some((value) => value !== null && sideOfRange(input, value) === "bad");
		signs.push({
			text: beyond ? "out of range" : "off goal",
			draw: (x) => mark("bad", x + 8, y - 4, 4, theme)
		});
	}
	let x = TREND.left;
	return signs.flatMap(({ text, draw }) => {
		const at = x;
		x += 22 + textWidth(text, FONT) + 14;
		return [draw(at), label(text, {
			x: at + 22,
			y,
			"font-size": FONT,
			fill: theme.muted
		})];
	});
}

// actions/core/report/chart/trend.ts
/** Thirteen weeks of one measure with its goal, its normal range and every point beyond that range. */
function trendChart(input, theme) {
	const x = linear([0, Math.max(1, input.values.length - 1)], [TREND.left + 6, TREND.right - 6]);
	const y = linear(domain(input), [TREND.bottom, TREND.top]);
	const content = [
		label(cutLine(input.title, 52), {
			x: 4,
			y: 15,
			"font-size": 13,
			"font-weight": 600,
			fill: theme.text
		}),
		...band(input, y, theme),
		...goalLine(input, y, theme),
		...curve(input, x, y, theme),
		...axisLabels(input, x, y, theme),
		...newestLabel(input, y, theme),
		...legend(input, theme)
	];
	return picture(TREND, input, content);
}
function domain(input) {
	const known = input.values.filter((value) => value !== null);
	const all = [...known];
	if (input.goal !== null) all.push(input.goal.value);
	if (input.limits !== null) all.push(input.limits.lower, input.limits.upper);
	if (all.length === 0) return [0, 1];
	const floor = known.every((value) => value >= 0) ? 0 : Number.NEGATIVE_INFINITY;
	const ceiling = input.unit === "ratio" ? 1 : Number.POSITIVE_INFINITY;
	const low = Math.max(Math.min(...all), floor);
	const high = Math.min(Math.max(...all), ceiling);
	return low >= high ? [low - 1, low + 1] : [low, high];
}
function band(input, y, theme) {
	if (input.limits === null) return [];
	const top = Math.max(y(input.limits.upper), TREND.top);
	const bottom = Math.min(y(input.limits.lower), TREND.bottom);
	const [x1, x2] = [TREND.left, TREND.right];
	const dash = input.limits.provisional ? "1 4" : null;
	const edge = (level) => element("line", {
		x1,
		x2,
		y1: level,
		y2: level,
		stroke: theme.axis,
		"stroke-dasharray": dash
	});
	const area = element("rect", {
		x: x1,
		y: top,
		width: x2 - x1,
		height: bottom - top,
		fill: theme.band
	});
	return input.limits.provisional ? [edge(top), edge(bottom)] : [
		area,
		edge(top),
		edge(bottom)
	];
}
function goalLine(input, y, theme) {
	if (input.goal === null) return [];
	const level = y(input.goal.value);
	return [element("line", {
		x1: TREND.left,
		x2: TREND.right,
		y1: level,
		y2: level,
		stroke: theme.good,
		"stroke-width": 1.5,
		"stroke-dasharray": "5 3"
	})];
}
function curve(input, x, y, theme) {
	const path = line().defined((value) => value !== null).x((_, index) => x(index)).y((value) => y(value ?? 0)).digits(1)(input.values);
	const stroke = {
		fill: "none",
		stroke: theme.line,
		"stroke-width": 2,
		"stroke-linecap": "round",
		"stroke-linejoin": "round"
	};
	const points = input.values.flatMap((value, index) => {
		const kind = value === null ? null : markOf(input, index);
		if (value === null || kind === null) return [];
		return [mark(kind, x(index), y(value), kind === "plain" ? 2.5 : 4, theme)];
	});
	const missing = input.values.at(-1) === null ? [missingMark(x(input.values.length - 1), (TREND.top + TREND.bottom) / 2, theme)] : [];
	return [
		...path === null ? [] : [element("path", {
			d: path,
			...stroke
		})],
		...points,
		...missing
	];
}
/** What a person who does not see the chart is told: newest value, goal, range and since when it is beyond it. */
function trendDescription(input) {
	const value = input.values.at(-1) ?? null;
	const parts = [value === null ? "The newest week is missing" : `Newest week ${input.weeks.at(-1)}: ${formatValue(input.unit, value, input.goal)}${input.toDate ? " to date" : ""}`];
	if (input.goal !== null) parts.push(`goal ${formatGoal(input.unit, input.goal)}`);
	if (input.limits !== null) {
		const kind = input.limits.provisional ? "provisional range" : "normal range";
		const low = Math.max(input.limits.lower, 0);
		const high = input.unit === "ratio" ? Math.min(input.limits.upper, 1) : input.limits.upper;
		parts.push(`${kind} ${formatValue(input.unit, low)} to ${formatValue(input.unit, high)}`);
	}
	return `${parts.join("; ")}.`;
}

// actions/core/report/scoreboard/channels.ts
const MOST_CHANNELS = 6;
const MOST_INTENTS = 10;
/** Named in the sentence; all stand in the chart. */
const MOST_HELPERS = 2;
/** The models in plain words, in the order in which they are shown. */
const MODELS = {
	last: "last touch takes all",
	first: "first touch takes all",
	linear: "every touch the same",
	position: "first and last 40 % each",
	"time-decay": "later touches more",
	shapley: "fair share by what each adds (Shapley)",
	markov: "what is lost without it (Markov)",
	"markov-no-null": "the same, sales only"
};
/** Channels by what they closed and assisted together. */
function channelsOf(attribution) {
	const last = attribution.models.last ?? {};
	return [.../* @__PURE__ */ new Set([...Object.keys(last), ...Object.keys(attribution.assisted)])].map((name) => ({
		name,
		closed: last[name]?.conversions ?? 0,
		assisted: attribution.assisted[name]?.conversions ?? 0
	})).filter(({ closed, assisted }) => closed + assisted > 0).toSorted((a, b) => b.closed + b.assisted - (a.closed + a.assisted) || compareText(a.name, b.name));
}
/** The bar chart of the channels, or null where nothing was won. One bar a channel where every path has one touch. */
function channelBars(facts) {
	if (facts.attribution === null) return null;
	const channels = channelsOf(facts.attribution).slice(0, MOST_CHANNELS);
	if (channels.length === 0) return null;
	const { singleTouch } = facts.attribution;
	return {
		title: `Sales of week ${Number(facts.week.slice(-2))} by channel`,
		description: channels.map(({ name, closed, assisted }) => singleTouch ? `${name}: ${share(closed)}` : `${name}: closed ${share(closed)}, assisted ${share(assisted)}`).join("; "),
		first: singleTouch ? "sales" : "last step before the sale",
		second: singleTouch ? null : "earlier step (assist)",
		rows: channels.map(({ name, closed, assisted }) => ({
			name,
			first: closed,
			second: singleTouch ? 0 : assisted,
			firstText: share(closed),
			secondText: share(assisted)
		}))
	};
}
/** Channels and intent: who closes, who assists, in words first. */
function channelsSection(facts, links) {
	const parts = [];
	if (facts.attribution === null) {
		const reason = facts.state === "to-date" ? "No sale so far this week" : "No sale was recorded this week";
		parts.push(`${reason}, so there is nothing to share out between channels.`);
	} else {
		parts.push(wordsOf(facts.attribution, facts.definitions.currency, links));
		const bars = channelBars(facts);
		if (bars !== null) parts.push(pictureTag(links, channelsPath(facts.week), `${bars.title}. ${bars.description}`, 380));
		if (!facts.attribution.singleTouch) parts.push(modelsFold(facts.attribution, links));
	}
	const intent = intentFold(facts, links);
	return [
		"### Channels",
		...parts,
		...intent === null ? [] : [intent]
	].join("\n\n");
}
function wordsOf(attribution, currency, links) {
	const sales = counted(attribution.conversions, "sale");
	const worth = attribution.value > 0 ? ` worth ${formatMoney(attribution.value, currency)}` : "";
	const total = `[${sales}](${links.data("/attribution")})${worth}.`;
	if (attribution.singleTouch) return `${total} Every sale had one touch, so one column says it all.`;
	const helpers = channelsOf(attribution).filter(({ closed, assisted }) => assisted > closed).toSorted((a, b) => b.assisted - b.closed - (a.assisted - a.closed) || compareText(a.name, b.name)).slice(0, MOST_HELPERS);
	if (helpers.length === 0) return `${total} Every channel closes at least as much as it assists.`;
	const words = helpers.map(({ name, closed, assisted }) => `**${neutralise(name)}** (a step on the way to ${share(assisted)}, the last step of ${share(closed)})`);
	const verb = helpers.length === 1 ? "assists more than it closes" : "assist more than they close";
	return `${total} ${listed(words)} ${verb}: judged by last clicks alone, ${helpers.length === 1 ? "it looks" : "they look"} weaker than ${helpers.length === 1 ? "it is" : "they are"}.`;
}
/** One row a model, so that eight of them still fit a phone. */
function modelsFold(attribution, links) {
	const names = channelsOf(attribution).map(({ name }) => name);
	const rows = Object.entries(MODELS).flatMap(([model, words]) => {
		const credit = attribution.models[model];
		if (credit === void 0) return [];
		const shares = names.filter((name) => (credit[name]?.conversions ?? 0) > 0).map((name) => `${neutralise(name)} ${share(credit[name]?.conversions ?? 0)}`);
		return [[`[${model}](${links.data(`/attribution/models/${model}`)})<br><sub>${words}</sub>`, shares.join(" · ")]];
	});
	const table = markdownTable(["Way to share out", "Sales by channel"], rows);
	return `<details><summary>The same sales, shared out in ${rows.length} ways</summary>\n\n${table}\n\n</details>`;
}
function intentFold(facts, links) {
	if (facts.intent.length === 0) return null;
	const sorted = facts.intent.map((entry, index) => ({
		...entry,
		index
	})).toSorted((a, b) => b.count - a.count || compareText(a.channel, b.channel) || compareText(a.intent, b.intent));
	const rows = sorted.slice(0, MOST_INTENTS).map(({ channel, intent, count, index }) => [
		neutralise(intent),
		neutralise(channel),
		`[${counted(count, "search", "searches")}](${links.data(`/intent/${index}`)})`
	]);
	const total = sorted.reduce((sum, { count }) => sum + count, 0);
	const more = sorted.length > rows.length ? `\n\nThe ${rows.length} largest of ${sorted.length}.` : "";
	const table = markdownTable([
		"What people look for",
		"Channel",
		"This week"
	], rows);
	return `<details><summary>What people looked for (${counted(total, "search", "searches")})</summary>\n\n${table}${more}\n\n</details>`;
}
/** Sales shared out are rarely whole: one digit is enough. */
function share(conversions) {
	const rounded = Math.round(conversions * 10) / 10;
	return String(rounded === 0 ? 0 : rounded);
}

// actions/core/report/scoreboard/charts.ts
const MOST_TRENDS = 3;
const MARKS = {
	red: "bad",
	yellow: "watch",
	green: "good",
	missing: "open",
	open: "open",
	plain: "plain"
};
/** The worst one to three measures, which get a large chart: off goal or changed, with a line to draw. */
function worstRows(rows) {
	return rows.filter((row) => row.colour === "red" || row.colour === "yellow" && row.measure.trusted).filter((row) => sectionOf(row) === "needs-you").filter(({ measure }) => measure.series.filter((value) => value !== null).length > 1).slice(0, MOST_TRENDS);
}
/** Every picture of the week by path, each in light and dark. */
function chartsOf(facts, rows) {
	const files = /* @__PURE__ */ new Map();
	const add = (path, draw) => {
		files.set(path, draw(THEMES.light));
		files.set(darkPath(path), draw(THEMES.dark));
	};
	for (const [row] of shownRows(rows)) add(chartPath(facts.week, row), (theme) => sparkline(sparkInput(facts, row), theme));
	for (const row of worstRows(rows)) add(chartPath(facts.week, row, "trend"), (theme) => trendChart(trendInput(facts, row), theme));
	const bars = channelBars(facts);
	if (bars !== null) add(channelsPath(facts.week), (theme) => barChart(bars, theme));
	return files;
}
/** What the large chart of a row says; its description is also the picture's text in the page. */
function trendInput(facts, row) {
	const { measure } = row;
	const input = {
		title: chartTitle(row),
		unit: measure.unit,
		weeks: measure.series.map((_, index) => {
			return `W${addWeeks(facts.week, index + 1 - measure.series.length).slice(-2)}`;
		}),
		values: measure.series,
		goal: measure.goal,
		lowerIsBetter: row.lowerIsBetter,
		limits: measure.chart === null ? null : {
			lower: measure.chart.lower,
			upper: measure.chart.upper,
			provisional: measure.provisional
		},
		toDate: facts.state === "to-date"
	};
	return {
		...input,
		description: trendDescription(input)
	};
}
function sparkInput(facts, row) {
	const { measure } = row;
	const goal = measure.goal === null ? "no goal" : `goal ${formatGoal(measure.unit, measure.goal)}`;
	return {
		values: measure.series,
		goal: measure.goal?.value ?? null,
		newest: MARKS[row.colour],
		title: `${chartTitle(row)}, 13 weeks to week ${weekNumber(facts.week)}`,
		description: `Newest: ${valueText(measure)}; ${goal}.`
	};
}
function chartTitle(row) {
	return `${row.workflow.title}: ${row.name.replaceAll("_", " ")}`;
}

// actions/core/report/chart/headline-card.ts
const WIDTH = 380;
const MARGIN = 16;
const ROOM = 348;
const MOST_TITLE_LINES = 3;
const MOST_BODY_LINES = 6;
/**
* The board's headline as one picture with a background of its own, so that it can be read on any page: light, or dark
* where the reader's system is. It is drawn as wide as a phone shows it.
*/
function headlineCard(input) {
	const [business, week] = input.above;
	const lines = [];
	let y = 28;
	const write = (text, kind, size) => {
		lines.push(label(text, {
			x: MARGIN,
			y,
			class: kind,
			"font-size": size
		}));
	};
	write(wrap(business, 13, 1)[0] ?? "", "muted strong", 13);
	y += 19;
	write(week, "muted", 13);
	y += 25;
	const dots = countsRow(input.counts, y);
	lines.push(...dots.drawn);
	y = dots.y;
	y += 6;
	for (const line of wrap(input.title, 17, MOST_TITLE_LINES)) {
		y += 23;
		write(line, "text strong", 17);
	}
	y += 4;
	for (const line of wrap(input.body, 13, MOST_BODY_LINES)) {
		y += 18;
		write(line, "text", 13);
	}
	const height = y + MARGIN;
	const card = element("rect", {
		x: .5,
		y: .5,
		width: 379,
		height: height - 1,
		rx: 6,
		class: "card"
	});
	const words = {
		title: `${week}: ${input.title}`,
		description: input.body
	};
	return picture({
		width: WIDTH,
		height
	}, words, [
		style(),
		card,
		...lines
	]);
}
/** As many in a line as fit. */
function countsRow(counts, top) {
	const drawn = [];
	let [x, y] = [MARGIN, top];
	for (const { colour, text } of counts) {
		const width = 15 + textWidth(text, 13);
		if (x > MARGIN && x + width > 364) [x, y] = [MARGIN, y + 20];
		drawn.push(element("circle", {
			cx: x + 5,
			cy: y - 4.5,
			r: 5,
			class: colour
		}));
		drawn.push(label(text, {
			x: x + 15,
			y,
			class: "text",
			"font-size": 13
		}));
		x += width + 12;
	}
	return {
		drawn,
		y: counts.length === 0 ? top - 16 : y
	};
}
/** Lines of whole words that fit; the last one ends in "…" where there is more. */
function wrap(text, size, most) {
	const fits = (line) => textWidth(line, size) * (size > 13 ? 1 : .9) <= ROOM;
	const lines = [];
	let line = "";
	for (const word of plainText(text).split(" ")) {
		const longer = line === "" ? word : `${line} ${word}`;
		if (line === "" || fits(longer)) {
			line = longer;
			continue;
		}
		lines.push(line);
		line = word;
	}
	lines.push(line);
	if (lines.length <= most && lines.every(fits)) return lines;
	const kept = lines.slice(0, most).map((one) => cutToFit(one, fits));
	if (lines.length > most) kept.push(cutToFit(`${kept.pop()}…`, fits));
	return kept;
}
function cutToFit(line, fits) {
	if (fits(line)) return line;
	const marks = [...line.replace(/…$/, "")];
	while (marks.length > 1 && !fits(`${marks.join("")}…`)) marks.pop();
	return `${marks.join("").trimEnd()}…`;
}
function style() {
	const rules = (theme) => [
		`.card{fill:${theme.background};stroke:${theme.axis}}`,
		`.text{fill:${theme.text}}.muted{fill:${theme.muted}}`,
		`.good{fill:${theme.good}}.bad{fill:${theme.bad}}.warn{fill:${theme.warn}}.axis{fill:${theme.axis}}`
	].join("");
	const dark = `@media (prefers-color-scheme:dark){${rules(THEMES.dark)}}`;
	return element("style", {}, `.strong{font-weight:600}${rules(THEMES.light)}${dark}`);
}

// actions/core/report/scoreboard/headline-picture.ts
/** The headline of a week as a picture; rows come worst first. */
function headlinePicture(facts, rows) {
	const { red, yellow, green, missing, open } = countColours(rows);
	const counts = [
		{
			colour: "bad",
			text: red > 0 ? `${red} off goal` : ""
		},
		{
			colour: "warn",
			text: yellow > 0 ? `${yellow} to watch` : ""
		},
		{
			colour: "good",
			text: green > 0 ? `${green} on goal` : ""
		},
		{
			colour: "axis",
			text: missing > 0 ? `${missing} missing` : ""
		},
		{
			colour: "axis",
			text: open > 0 ? `${open} still counting` : ""
		}
	];
	const toDate = facts.state === "to-date" ? " to date" : "";
	const sample = facts.sample ? " · SAMPLE" : "";
	return headlineCard({
		above: [`${facts.definitions.business}${sample}`, `Week ${weekNumber(facts.week)}${toDate} · ${dates(facts.week)}`],
		counts: counts.filter(({ text }) => text !== ""),
		...plainHeadline(facts, rows)
	});
}

// actions/core/report/scoreboard/audit.ts
/** The Wednesday checkpoint: which cases a person is to check, drawn so that nobody picks; null where no quality is measured. */
function auditFold(facts, links) {
	const lines = facts.workflows.flatMap(({ name, audit }, index) => {
		if (audit === null) return [];
		const title = neutralise(facts.definitions.workflows.find((one) => one.name === name)?.title ?? name);
		const { cases, population } = audit.toCheck;
		const drawn = cases.length === 0 ? "none was finished" : cases.map(neutralise).join(", ");
		const of = `${formatCount(cases.length)} of ${formatCount(population)}`;
		const checked = audit.checked === null ? "" : `; of the week before, ${formatCount(audit.checked.checked)} of ${formatCount(audit.checked.size)} were checked and ${formatCount(audit.checked.passed)} were right`;
		return [`- ${title}: [${of}](${links.data(`/workflows/${index}/audit`)}) (${drawn})${checked}`];
	});
	if (lines.length === 0) return null;
	const total = facts.workflows.reduce((sum, { audit }) => sum + (audit?.toCheck.cases.length ?? 0), 0);
	return `<details><summary>Audit: ${counted(total, "case")} of this week to check by Wednesday</summary>\n\n${lines.join("\n")}\n\n</details>`;
}

// actions/core/report/scoreboard/changes.ts
const SHOWN = 6;
const FIRST_WEEK = "This is the first week on the board: there is nothing to compare it with yet.";
const NOTHING = "No number crossed its goal, and nothing that was agreed has changed.";
/** A number that was missing the week before did not get worse, wherever it is now. */
const BACK_OFF_GOAL = " has a number again, off goal: ";
/** Without a record, "nothing crossed its goal" would sound as if all were well. */
const NOTHING_CAME = "Nothing has come in, so nothing can be said yet of what changed.";
/** What is different from the week before, the most urgent first: numbers that crossed a line, then agreements that changed. */
function changesSection(facts, before, rows, links) {
	const head = "### What changed since last week";
	const changes = before === null ? [] : changesOf(facts, before, rows, links);
	if (before === null) return `${head}\n\n${FIRST_WEEK} ${firstWeekToDo(facts)}`;
	if (changes.length === 0) return `${head}\n\n${facts.records.count === 0 ? NOTHING_CAME : NOTHING}`;
	const bullets = changes.map((change) => `- ${change}`);
	const shown = bullets.slice(0, SHOWN).join("\n");
	const rest = bullets.slice(SHOWN);
	if (rest.length === 0) return `${head}\n\n${shown}`;
	return `${head}\n\n${shown}\n\n${`<details><summary>${rest.length} more</summary>\n\n${rest.join("\n")}\n\n</details>`}`;
}
/** The same in one line, which is read before anything else: how much got worse, is missing, or got better. */
function changesLine(facts, before, rows, links) {
	const start = "**Since last week:**";
	if (before === null) return `${start} this is the first board.`;
	const changes = changesOf(facts, before, rows, links);
	if (changes.length === 0 && facts.records.count === 0) return `${start} nothing has come in yet.`;
	if (changes.length === 0) return `${start} nothing crossed its goal, and nothing that was agreed has changed.`;
	const again = changes.filter((change) => change.includes(BACK_OFF_GOAL)).length;
	const of = (sign) => changes.filter((change) => change.startsWith(sign)).length;
	const [red, missing, watch, better] = [
		of(SIGN.red),
		of(SIGN.missing),
		of(SIGN.yellow),
		of(SIGN.green)
	];
	const agreed = changes.length - red - missing - watch - better;
	const worse = red - again;
	return `${start} ${[
		worse > 0 ? `${SIGN.red} ${worse} got worse` : "",
		again > 0 ? `${SIGN.red} ${again} there again, off goal` : "",
		missing > 0 ? `${SIGN.missing} ${missing} went missing` : "",
		watch > 0 ? `${SIGN.yellow} ${watch} to look at` : "",
		better > 0 ? `${SIGN.green} ${better} got better` : "",
		agreed > 0 ? `${agreed} changed by agreement` : ""
	].filter((part) => part !== "").join(" · ").replaceAll(/(?<=[\p{So}\d]) /gu, "\xA0")}`;
}
/** What makes the second week worth reading. */
function firstWeekToDo(facts) {
	const next = weekNumber(addWeeks(facts.week, 1));
	return facts.records.count === 0 ? `Bring in what there is, and the board of week ${next} says what changed.` : `The board of week ${next} says what changed.`;
}
function changesOf(facts, before, rows, links) {
	return [
		...pauseChanges(facts, before, rows, links),
		...rows.filter((row) => !isSaidByPause(row, before)).flatMap((row) => crossing(row, links)),
		...sourceChanges(facts, before, links),
		...agreementChanges(facts, before, links)
	];
}
/** A measure that makes its workflow pause this week: the line about the pause names it. */
function isSaidByPause(row, before) {
	const earlier = before.workflows.find(({ name }) => name === row.workflow.name);
	return earlier !== void 0 && earlier.state !== "pause" && row.facts.state === "pause" && row.measure.state === "pause";
}
function pauseChanges(facts, before, rows, links) {
	return facts.workflows.flatMap((workflow) => {
		const definition = facts.definitions.workflows.find(({ name }) => name === workflow.name);
		const earlier = before.workflows.find(({ name }) => name === workflow.name);
		if (definition === void 0 || earlier === void 0 || earlier.state === workflow.state) return [];
		const title = titleLink(definition, links);
		if (workflow.state === "pause") {
			const why = rows.filter((row) => row.workflow.name === workflow.name && row.measure.state === "pause").map((row) => pauseReason(row, links));
			return [`🔴 ${title} must now pause${why.length === 0 ? "" : `: ${listed(why)}`}`];
		}
		if (isLifted(facts, workflow, earlier)) return [`🟢 ${title} no longer has to pause`];
		return [];
	});
}
/** An audit pauses by its last four weeks, not by the few cases of this one. */
function pauseReason(row, links) {
	const name = neutralise(row.name.replaceAll("_", " "));
	const pooled = pooledFigure(row.name, row.facts);
	const ratio = row.measure.variance?.ratio ?? null;
	if (pooled === null || ratio === null) return `${name} is ${fromTo(row, links)}`;
	return `${name}, [${pooled}](${links.data(row.pointer)}), is ${againstBaseline(ratio)}`;
}
/** A pause ends when the numbers that called for it are there again and fine; a missing number ends nothing. */
function isLifted(facts, now, before) {
	if (before.state !== "pause" || facts.state !== "closed") return false;
	return Object.entries(before.measures).filter(([, measure]) => measure.state === "pause").every(([name]) => now.measures[name]?.value != null && now.measures[name].trusted);
}
/** A number that changed its colour, or changed for real on the good side. */
function crossing(row, links) {
	const { before, measure, colour } = row;
	if (before === null) return [];
	const what = `${titleLink(row.workflow, links)}: ${neutralise(row.name.replaceAll("_", " "))}`;
	const was = wasText(before);
	const values = fromTo(row, links);
	if (measure.value === null && colour === "open") return [];
	if (colour === "missing") return before.value === null ? [] : [`⚪ ${what} is missing (was ${was})`];
	if (colour === "red" && before.value === null) return [`🔴 ${what}${BACK_OFF_GOAL}${values}`];
	if (colour === "red" && before.onGoal !== false) return [`🔴 ${what} went off goal, ${values}`];
	if (!measure.trusted) return before.trusted ? [`🟡 ${what} is read from a source that broke`] : [];
	if (measure.onGoal === true && before.onGoal === false) return [`${SIGN[colour]} ${what} is back on goal, ${values}`];
	if (before.value === null && measure.onGoal !== null) return [`${SIGN[colour]} ${what} has a number again, ${values}`];
	if (isRealChange(measure) && !isRealChange(before) && colour !== "open") {
		const value = measure.value;
		const better = value < (measure.chart?.centre ?? value) === row.lowerIsBetter ? "better" : "worse";
		const word = row.hasDirection ? `is ${better} than it used to be` : "is not what it used to be";
		return [`${SIGN[colour]} ${what} ${word}, for real: ${values}`.trimStart()];
	}
	return [];
}
/** `41 min (was 13 min)`, with the value linked. */
function fromTo(row, links) {
	const value = `[${valueText(row.measure)}](${links.data(row.pointer)})`;
	const was = row.before === null ? null : wasText(row.before);
	return was === null || was === valueText(row.measure) ? value : `${value} (was ${was})`;
}
function wasText(before) {
	return before.value === null ? "missing" : formatValue(before.unit, before.value, before.goal);
}
function sourceChanges(facts, before, links) {
	return facts.integrity.flatMap((source, index) => {
		const earlier = before.integrity.find((candidate) => candidate.source === source.source);
		const definition = facts.definitions.sources.find(({ name }) => name === source.source);
		const link = `[${neutralise(definition?.title ?? source.source)}](${links.data(`/integrity/${index}`)})`;
		if (source.silent && earlier?.silent !== true) return [`🟡 Nothing came from ${link}, though it used to`];
		if ((source.silentHours ?? 0) > 0 && !source.silent && (earlier?.silentHours ?? 0) === 0) return [`🟡 ${link} fell silent for ${counted(Math.round(source.silentHours ?? 0), "business hour")}`];
		if (source.records > 0 && !source.silent && earlier?.silent === true) return [`🟢 ${link} sends again`];
		return [];
	});
}
/** Goals, stages and owners that changed in the catalog between the two weeks. */
function agreementChanges(facts, before, links) {
	const gone = before.definitions.workflows.filter(({ name }) => !facts.definitions.workflows.some((workflow) => workflow.name === name)).map(({ title }) => `${neutralise(title)} is no longer a workflow`);
	return [...facts.definitions.workflows.flatMap((workflow) => {
		const earlier = before.definitions.workflows.find(({ name }) => name === workflow.name);
		const title = titleLink(workflow, links);
		if (earlier === void 0) return [`${title} is a new workflow`];
		const changes = goalChanges(facts, before, workflow, title);
		if (earlier.stage !== workflow.stage) changes.push(`${title} moved from ${earlier.stage} to ${workflow.stage}`);
		if (earlier.owner !== workflow.owner) changes.push(`${title} is now with ${personName(facts.definitions, workflow.owner)}`);
		return changes;
	}), ...gone];
}
function goalChanges(facts, before, workflow, title) {
	const now = facts.workflows.find(({ name }) => name === workflow.name)?.measures ?? {};
	const then = before.workflows.find(({ name }) => name === workflow.name)?.measures ?? {};
	return Object.entries(now).flatMap(([name, measure]) => {
		const was = then[name];
		if (was === void 0) return [];
		const [old, goal] = [was.goal, measure.goal];
		if (old?.text === goal?.text) return [];
		const what = `The goal for ${title}, ${neutralise(name.replaceAll("_", " "))},`;
		if (old === null) return goal === null ? [] : [`${what} is new: ${formatGoal(measure.unit, goal)}`];
		if (goal === null) return [`${what} was taken away (it was ${formatGoal(was.unit, old)})`];
		return [`${what} changed from ${formatGoal(was.unit, old)} to ${formatGoal(measure.unit, goal)}`];
	});
}
function titleLink(workflow, links) {
	return `[${neutralise(workflow.title)}](${links.file(workflow.file)})`;
}

// actions/core/report/scoreboard/incidents.ts
const SIGNS = {
	critical: "🔴",
	major: "🔴",
	minor: "🟡"
};
/** Incidents that are open at the week's end, and failures that come back without a play: somebody has to act. */
function openIncidents(facts, links) {
	const open = facts.incidents?.open ?? [];
	const unplayed = (facts.incidents?.recurring ?? []).filter(({ runbook }) => runbook === null);
	if (open.length + unplayed.length === 0) return [];
	const lines = open.map(({ title, severity, state, since, issue, owner }) => {
		const age = formatHours((Date.parse(facts.asOf) - Date.parse(since)) / HOUR);
		const name = issue === null ? `**${neutralise(title)}**` : `[**${neutralise(title)}**](${links.issue(issue)})`;
		return `- ${SIGNS[severity]} ${name}: ${severity}, ${state}, open for ${age} · ${personName(facts.definitions, owner)}`;
	});
	lines.push(...unplayed.map((one) => recurringLine(one, links)));
	return [`### Incidents that need you (${lines.length})`, lines.join("\n")];
}
/** Incidents of the week in numbers, what recurs, and overrides, folded away; null before anything was recorded. */
function incidentsFold({ incidents }, links) {
	if (incidents === void 0) return null;
	const { overrides } = incidents;
	const lines = [
		`- Opened: ${openedWords(incidents)}`,
		`- Until somebody took it on (MTTA): ${figureWords(incidents.acknowledge, "acknowledged")}`,
		`- Until it was resolved (MTTR): ${figureWords(incidents.resolve, "resolved")}`,
		...incidents.recurring.filter(({ runbook }) => runbook !== null).map((one) => recurringLine(one, links)),
		...incidents.silenced === void 0 ? [] : [`- Silenced by maintenance: ${counted(incidents.silenced, "firing")}`],
		...overrides.newest.map(overrideLine),
		`- [As data](${links.data("/incidents")})`
	];
	return `<details><summary>${[
		`Incidents: ${openedTotal(incidents)} opened`,
		`${incidents.open.length} open`,
		counted(overrides.count, "override")
	].join(", ")}</summary>\n\n${lines.join("\n")}\n\n</details>`;
}
function overrideLine({ by, kind, reason, time, rule, held }) {
	const what = rule === void 0 ? kind : `threshold ${rule}`;
	const outcome = held === void 0 ? "" : held ? " It cleared by itself: the disagreement held." : " It fired again.";
	return `- Override on ${time.slice(0, 10)} by ${neutralise(by)} (${neutralise(what)}): ${neutralise(reason)}${outcome === "" ? "" : `.${outcome}`}`;
}
function openedTotal({ opened }) {
	return opened.critical + opened.major + opened.minor;
}
function openedWords(facts) {
	const { critical, major, minor } = facts.opened;
	const parts = Object.entries({
		critical,
		major,
		minor
	}).filter(([, count]) => count > 0);
	return parts.length === 0 ? "none" : parts.map(([severity, count]) => `${count} ${severity}`).join(", ");
}
function figureWords({ n, mean, p50, p90 }, what) {
	if (mean === null || p50 === null || p90 === null) return `none was ${what} this week`;
	return `mean ${formatHours(mean)}, median ${formatHours(p50)}, nine in ten within ${formatHours(p90)} (${n} ${what})`;
}
function recurringLine({ title, times, runbook, issue }, links) {
	const name = issue === null ? neutralise(title) : `[${neutralise(title)}](${links.issue(issue)})`;
	const play = runbook === null ? `**no response play yet**: \`npx opsbook new runbook --from-incident ${issue ?? "N"}\` drafts one` : `[its play](${links.file(runbook)})`;
	return `- ${runbook === null ? "🔴" : "🟡"} Came back ${times} times in 90 days: ${name}; ${play}`;
}

// actions/core/report/scoreboard/life.ts
const DAYS = [
	"Monday",
	"Tuesday",
	"Wednesday",
	"Thursday",
	"Friday",
	"Saturday",
	"Sunday"
];
const WHAT_TO_DO = "Open the Actions tab, then Operate: GitHub stops schedules after 60 days without a change, and when whoever last edited the file leaves. Enable it there, and press Run workflow";
/** What stands at the top where Opsbook itself did not run: then what is below may be old. */
function lifeNotice(life) {
	if (life === void 0 || life.missedDays.length === 0) return [];
	return [`**Opsbook did not run** on ${listed(life.missedDays.map(dayName))}. ${WHAT_TO_DO}.`];
}
/** Whether Opsbook's own runs came, folded away; none before the first live day. */
function lifeFold(life, links) {
	if (life === void 0) return null;
	const { days, missedDays, missedBoards } = life;
	const ran = days - missedDays.length;
	const missed = missedDays.length + missedBoards.length;
	return `<details><summary>${`Opsbook's own runs: on ${ran} of ${counted(days, "working day")}${missedBoards.length === 0 ? "" : `, ${counted(missedBoards.length, "board")} not made in time`}`}</summary>\n\n${[
		...missedDays.map((day) => `- Nothing ran on ${dayName(day)}`),
		...missedBoards.map((key) => `- Not made in time: ${boardName(key)}`),
		...missed === 0 ? ["- Nothing was missed"] : [`- ${WHAT_TO_DO}`],
		`- [As data](${links.data("/life")})`
	].join("\n")}\n\n</details>`;
}
/** `Wednesday 18`: the week is named above. */
function dayName(date) {
	const day = Temporal.PlainDate.from(date);
	return `${DAYS[day.dayOfWeek - 1]} ${day.day}`;
}
function boardName(key) {
	const [kind, week = ""] = key.split(":");
	return kind === "close" ? `the final board of week ${weekNumber(week)}` : `the board to date of week ${weekNumber(week)}`;
}

// actions/core/report/scoreboard/notices.ts
/** What a reader must know before any number: an invented business, late records, restated or missing weeks. */
function notices({ facts, earlier, weeks, links }) {
	const lines = [];
	if (facts.sample) {
		const name = neutralise(facts.definitions.business);
		const guide = links.readme("bring-your-own-data");
		const own = guide === null ? "" : ` [Bring your own data](${guide})`;
		lines.push(`**SAMPLE**: ${name} is invented, with its people and its numbers.${own}`);
	}
	if (facts.records.late > 0) lines.push(`**Restated**: ${counted(facts.records.late, "record")} came in after this week was closed; the numbers below include them.`);
	if (facts.restated.length > 0) {
		const restated = facts.restated.map(({ week, records, sources }) => {
			const name = `week ${weekNumber(week)}`;
			const from = sources.length === 0 ? "" : ` from ${listed(sources.map((name) => sourceName(facts, name)))}`;
			return `${weeks.includes(week) ? `[${name}](${links.week(week)})` : name} (${counted(records, "late record")}${from})`;
		});
		lines.push(`**Late records** came in this week and restated ${listed(restated)}.`);
	}
	lines.push(...lifeNotice(facts.life));
	const silent = facts.integrity.filter((source) => source.silent).map(({ source }) => sourceName(facts, source));
	if (silent.length > 0) lines.push(`**Silent**: nothing came from ${listed(silent)} this week.`);
	const last = earlier.at(-1)?.week;
	const missed = last === void 0 ? [] : weeksBetweenExclusive(last, facts.week);
	if (missed.length > 0) lines.push(`**Missed**: ${listed(missed.map((week) => `week ${weekNumber(week)}`))} had no board.`);
	return lines.length === 0 ? [] : [lines.join("<br>\n")];
}
function sourceName({ definitions }, name) {
	return neutralise(definitions.sources.find((source) => source.name === name)?.title ?? name);
}
function weeksBetweenExclusive(first, last) {
	const weeks = [];
	for (let week = addWeeks(first, 1); week < last; week = addWeeks(week, 1)) weeks.push(week);
	return weeks;
}

// actions/core/report/scoreboard/returns.ts
/** What the work brought against its baseline, for workflows with a value; null where none has one. */
function returnsFold(facts, links) {
	const { currency } = facts.definitions;
	const rows = facts.workflows.flatMap((workflow, index) => {
		const definition = facts.definitions.workflows.find(({ name }) => name === workflow.name);
		if (workflow.roi === null || definition === void 0) return [];
		const { roi } = workflow;
		const title = `[${neutralise(definition.title)}](${links.file(definition.file)})`;
		const gain = `[${formatMoney(roi.value, currency)}](${links.data(`/workflows/${index}/roi`)}) for ${formatMoney(roi.cost, currency)}`;
		return [[
			`${title}<br><sub>${counted(roi.weeks, "week")}</sub>`,
			gain,
			verdict(roi)
		]];
	});
	if (rows.length === 0) return null;
	const table = markdownTable([
		"Workflow",
		"More than the baseline, for its cost",
		"What it says"
	], rows);
	return `<details><summary>Return on the work since the baseline (${counted(rows.length, "workflow")})</summary>\n\n${table}\n\n</details>`;
}
function verdict(roi) {
	if (roi.ratio === null) return "No cost is given, so there is no return to say.";
	const ratio = percent(roi.ratio);
	if (roi.interval95 === null) return `${ratio}, too early for a range.`;
	const [low, high] = roi.interval95;
	const range = `between ${percent(low)} and ${percent(high)}`;
	if (low > 0) return `Pays: ${ratio} (${range}).`;
	return high < 0 ? `Does not pay: ${ratio} (${range}).` : `Cannot be told from chance yet: ${ratio} (${range}).`;
}
function percent(ratio) {
	const rounded = Math.round(ratio * 100);
	return `${rounded > 0 ? "+" : rounded < 0 ? "−" : ""}${Math.abs(rounded)}\u202f%`;
}

// actions/core/report/scoreboard/page.ts
/** One week's scoreboard as Markdown: how much changed and the headline first, then what changed, what needs a person, and the rest folded away. */
function page(input) {
	const { facts, earlier, rows, links } = input;
	const before = weekBefore(facts, earlier);
	const headline = headlineOf(facts, rows, links);
	const sections = [
		facts.sample ? "# Scoreboard · SAMPLE" : "# Scoreboard",
		titleLine(facts, rows),
		changesLine(facts, before, rows, links),
		...notices(input),
		`> **${headline.title}** ${headline.body}`,
		changesSection(facts, before, rows, links),
		...openIncidents(facts, links),
		...needsYou(facts, rows, links),
		...soFar(facts, rows, links),
		...fold((count) => `<b>On goal (${count})</b>`, facts, inSection(rows, "on-goal"), links),
		...fold((count) => `Measured without a goal (${count})`, facts, inSection(rows, "without-goal"), links),
		...fold((count) => `Not measured yet (${count})`, facts, inSection(rows, "not-measured"), links),
		stagesSection(facts, earlier, links),
		channelsSection(facts, links),
		"### Behind the numbers",
		integrityFold(input),
		...[incidentsFold(facts, links), lifeFold(facts.life, links)].filter((part) => part !== null),
		...[returnsFold(facts, links)].filter((part) => part !== null),
		openCasesFold(facts, links),
		...[auditFold(facts, links)].filter((part) => part !== null),
		notRecordedFold(facts),
		footer(input)
	];
	const rest = `[The rest of this week as data](${links.data("")})`;
	return `${cutBody(sections.join("\n\n"), rest)}\n`;
}
function weekBefore(facts, earlier) {
	const last = addWeeks(facts.week, -1);
	return earlier.find(({ week }) => week === last) ?? null;
}
function titleLine(facts, rows) {
	const counts = countColours(rows);
	const parts = [
		counts.red > 0 ? `${SIGN.red} ${counts.red} off goal` : "",
		counts.yellow > 0 ? `${SIGN.yellow} ${counts.yellow} to watch` : "",
		counts.green > 0 ? `${SIGN.green} ${counts.green} on goal` : "",
		counts.missing > 0 ? `${SIGN.missing} ${counts.missing} missing` : "",
		counts.open > 0 ? `${counts.open} still counting` : ""
	].filter((part) => part !== "");
	const toDate = facts.state === "to-date" ? " to date" : "";
	return `**${[
		`Week ${weekNumber(facts.week)}${toDate}`,
		dates(facts.week),
		...parts
	].map(unbroken).join(" · ")}**`;
}
/** Breaks between the parts of the title line, never within one. */
function unbroken(text) {
	return text.replaceAll(" ", "\xA0");
}
function needsYou(facts, rows, links) {
	const wanted = inSection(rows, "needs-you");
	if (wanted.length === 0) return [];
	const trends = worstRows(rows).map((row) => {
		const input = trendInput(facts, row);
		return pictureTag(links, chartPath(facts.week, row, "trend"), `${input.title}. ${input.description}`, 380);
	});
	return [
		`### Needs you (${wanted.length})`,
		measureTable(facts, wanted, links),
		...trends
	];
}
/** Counts of a week that is not over: below their goal they say nothing yet, so they have no colour. */
function soFar(facts, rows, links) {
	const open = inSection(rows, "still-counting");
	if (open.length === 0) return [];
	const head = facts.state === "to-date" ? "### Still counting" : "### Not judged yet";
	const counting = open.filter(({ measure }) => measure.value !== null);
	const empty = open.filter(({ measure }) => measure.value === null);
	return [...counting.length === 0 ? [] : [head, measureTable(facts, counting, links)], ...fold((count) => `Nothing yet this week (${count})`, facts, empty, links)];
}
function fold(summary, facts, rows, links) {
	if (rows.length === 0) return [];
	return [`<details><summary>${summary(rows.length)}</summary>\n\n${measureTable(facts, rows, links)}\n\n</details>`];
}
function openCasesFold(facts, links) {
	const lines = facts.workflows.map((workflow, index) => {
		const definition = facts.definitions.workflows.find(({ name }) => name === workflow.name);
		const { count, oldestHours } = workflow.open;
		const oldest = oldestHours === null || count === 0 ? "" : `, the oldest for ${counted(Math.round(oldestHours / 24), "day")}`;
		const counts = `${formatCount(workflow.opened)} opened, ${formatCount(workflow.finished)} finished`;
		return `- ${neutralise(definition?.title ?? workflow.name)}: ${counts}, [${formatCount(count)} open](${links.data(`/workflows/${index}/open`)})${oldest}`;
	});
	const { opened, finished, open } = facts.overall;
	return `<details><summary>Cases: ${`${formatCount(opened)} opened, ${formatCount(finished)} finished, ${formatCount(open.count)} open`}</summary>\n\n${lines.length === 0 ? "No workflow is defined yet." : lines.join("\n")}\n\n</details>`;
}
/** Said rather than left out, so that nobody takes an empty place for a zero. */
function notRecordedFold({ incidents }) {
	const isTold = incidents !== void 0;
	return `<details><summary>${isTold ? "Priorities, lessons, drills" : "Priorities, lessons, incidents, overrides, drills"}: nothing recorded</summary>\n\n${[
		"- Monday's priorities: none was recorded for this week",
		"- Lessons and next actions: none was recorded",
		isTold ? "- Drills: none was recorded" : "- Incidents, overrides and drills: none was recorded"
	].join("\n")}\n\n</details>`;
}
function footer({ facts, weeks, links }) {
	const count = counted(facts.records.count, "record");
	const tree = facts.sample ? null : links.records();
	const records = tree === null ? count : `[${count}](${tree})`;
	const method = links.readme("how-it-is-measured");
	const parts = [
		`Computed from ${records}`,
		`as of ${instantText(facts)}`,
		`[this week's data](${links.data("")})`,
		`[all weeks as a table](${links.board("data.csv")})`,
		...method === null ? [] : [`[how it is measured](${method})`]
	];
	const at = weeks.indexOf(facts.week);
	const next = at < 0 ? void 0 : weeks[at + 1];
	const earlier = weeks.filter((week) => week < facts.week).slice(-13).toReversed();
	const lines = [`<sub>${parts.join(" · ")}</sub>`];
	const pages = earlier.map((week) => `[${weekNumber(week)}](${links.week(week)})`).join(" · ");
	const onwards = next === void 0 ? "" : `Next: [week ${weekNumber(next)}](${links.week(next)}) · `;
	if (earlier.length > 0) lines.push(`<sub>${onwards}Earlier weeks: ${pages}</sub>`);
	else if (onwards !== "") lines.push(`<sub>${onwards.replace(/ · $/, "")}</sub>`);
	return lines.join("\n\n");
}

// actions/core/report/scoreboard/render.ts
/** How many weeks before its own a page reads: those that earn a stage, where the week itself is not over. */
const WEEKS_READ = 4;
/** The files of one week by path in the scoreboard's folder: its page, its pictures and its facts. */
function renderWeek(facts, neighbours) {
	const input = inputOf(facts, neighbours);
	return new Map([
		[`weeks/${facts.week}.md`, pageIn("weeks", input)],
		[`data/${facts.week}.json`, input.data.text],
		...chartsOf(input.facts, input.rows)
	]);
}
/** `README.md`: the newest week's page, one folder up, and the picture of its headline for pages that link it. */
function renderBoard(facts, neighbours) {
	const input = inputOf(facts, neighbours);
	return /* @__PURE__ */ new Map([["README.md", pageIn("board", input)], [HEADLINE_PICTURE, headlinePicture(input.facts, input.rows)]]);
}
function inputOf(given, around) {
	const { facts, data } = committedForm(given);
	const neighbours = {
		...around,
		earlier: around.earlier.map((earlier) => committedForm(earlier).facts)
	};
	const before = neighbours.earlier.find(({ week }) => week === addWeeks(facts.week, -1)) ?? null;
	return {
		facts,
		data,
		rows: rowsOf(facts, before),
		neighbours
	};
}
/** Made once for each value: a week's facts are read by its own pages and by those of the four weeks after it. */
const committed = /* @__PURE__ */ new WeakMap();
/** Facts as they are published: a page is the same whether they were just measured or read back. */
function committedForm(given) {
	const known = committed.get(given);
	if (known !== void 0) return known;
	const data = canonicalJson(given);
	const form = {
		facts: JSON.parse(data.text),
		data
	};
	committed.set(given, form);
	return form;
}
function pageIn(place, { facts, data, rows, neighbours }) {
	const links = linksOf(facts.week, data, place, neighbours.surroundings);
	return page({
		facts,
		earlier: neighbours.earlier,
		weeks: neighbours.weeks,
		rows,
		links
	});
}

// actions/core/report/text/csv.ts
/** Characters that make a spreadsheet read a text as a formula (SEC-32). */
const FORMULA_START = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\r\n]/;
/** One cell: texts that a spreadsheet would run get a `'` before them, numbers stay as they are. */
function csvCell(value) {
	if (value === null) return "";
	if (typeof value !== "string") return String(value);
	const safe = FORMULA_START.test(value) ? `'${value}` : value;
	return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll("\"", "\"\"")}"` : safe;
}
/** One line of a table, without its line end (RFC 4180). */
function csvLine(values) {
	return values.map(csvCell).join(",");
}

// actions/core/report/scoreboard/data-table.ts
/** GitHub shows a searchable table up to 512 KB; a little room is left. */
const LIMIT = 5e5;
/** Two years: what is older stands in the weeks' own data. */
const WEEKS_IN_TABLE = 104;
const DATA_HEADER = csvLine("week,workflow,measure,owner,shown,value,unit,goal,on_goal,state,real_change,trusted,n,k,baseline,missing".split(","));
const UNITS = {
	h: "hours",
	ratio: "share",
	count: "count"
};
/** One week's lines of `data.csv`: a line a workflow and measure, as in the facts. */
function dataLines(facts) {
	return rowsOf(facts, null).toSorted((a, b) => a.pointer < b.pointer ? -1 : 1).map((row) => {
		const { measure, workflow } = row;
		const { figure } = measure;
		return csvLine([
			facts.week,
			workflow.name,
			row.name,
			workflow.owner,
			valueText(measure).replace(/[\u202f\u00a0]/g, " "),
			measure.value,
			UNITS[measure.unit],
			measure.goal?.text ?? null,
			measure.onGoal,
			measure.state,
			measure.chart === null ? null : measure.chart.signals.join(" "),
			measure.trusted,
			"n" in figure ? figure.n : null,
			"k" in figure ? figure.k : null,
			measure.variance?.baseline ?? null,
			measure.missing === null ? null : plainText(measure.missing)
		]);
	});
}
/** The table of all weeks, the newest first, no longer than GitHub shows; `lines` are those of each week. */
function dataTable(lines) {
	const weeks = [...lines.keys()].sort().toReversed().slice(0, 104);
	const parts = [DATA_HEADER];
	let size = DATA_HEADER.length + 1;
	for (const week of weeks) {
		const own = lines.get(week) ?? [];
		size += own.reduce((sum, line) => sum + utf8ToBytes(line).length + 1, 0);
		if (size > LIMIT) break;
		parts.push(...own);
	}
	return `${parts.join("\n")}\n`;
}
/** The weeks that a table holds, with their lines; nothing where the header is another one. */
function splitDataTable(text) {
	const [header, ...rest] = text.trimEnd().split("\n");
	const weeks = /* @__PURE__ */ new Map();
	if (header !== DATA_HEADER) return weeks;
	for (const line of rest) {
		const week = line.slice(0, line.indexOf(","));
		const known = weeks.get(week);
		if (known === void 0) weeks.set(week, [line]);
		else known.push(line);
	}
	return weeks;
}

// actions/core/report/scoreboard/manifest.ts
/** The digest of a committed text: `sha256:` and 64 hexadecimal digits. */
function digestOf(text) {
	return `sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`;
}
/** Anchors a closed week: the digest of its facts' bytes, and the ledger that they were computed from. */
function manifestOf(facts, ledger) {
	return {
		apiVersion: "opsbook/v1",
		kind: "WeekManifest",
		week: facts.week,
		facts: digestOf(canonicalJson(facts).text),
		records: facts.records.digest,
		ledger: ledger.tip,
		trees: ledger.trees
	};
}
/** True where nothing was added to the week since its manifest was written. */
function isCurrent(manifest, trees) {
	return manifest.trees.records === trees.records && manifest.trees.quarantine === trees.quarantine;
}

// actions/shell/scoreboard/board-writer.ts
/** What the page of a week needs besides its own facts. */
async function neighboursOf(board, week) {
	const from = addWeeks(week, -WEEKS_READ);
	const before = board.weeks.filter((other) => other >= from && other < week);
	return {
		earlier: await Promise.all(before.map(board.facts)),
		weeks: board.weeks,
		surroundings: board.surroundings
	};
}
/** The page and the pictures of a week, as they should be; its facts are written separately, and last. */
async function pageFiles(board, week) {
	const files = renderWeek(await board.facts(week), await neighboursOf(board, week));
	files.delete(`data/${week}.json`);
	return files;
}
/** Writes the page and the pictures of a week and takes away pictures that it has no longer. Returns what changed. */
async function writePages(board, week) {
	const files = await pageFiles(board, week);
	const changed = [];
	for (const [file, text] of files) if (await board.folder.write(file, text)) changed.push(file);
	for (const file of await leftOver(board.folder, week, files)) {
		await board.folder.remove(file);
		changed.push(file);
	}
	return changed;
}
/** Pictures of a week that its page no longer shows. */
async function leftOver(folder, week, files) {
	return (await folder.list(`charts/${week}`)).map((name) => `charts/${week}/${name}`).filter((file) => !files.has(file));
}
/** The front page and the picture of its headline, for the week that the board shows. */
async function frontFiles(board, week) {
	return renderBoard(await board.facts(week), await neighboursOf(board, week));
}
/** `data.csv`: lines of weeks that did not change are kept as they are. */
async function tableFile(board, changed) {
	const known = splitDataTable(await board.folder.text("data.csv") ?? "");
	const lines = /* @__PURE__ */ new Map();
	for (const week of board.weeks.slice(-104)) {
		const kept = changed.has(week) ? void 0 : known.get(week);
		lines.set(week, kept ?? dataLines(await board.facts(week)));
	}
	return dataTable(lines);
}
/** Writes a week's facts. Returns what changed. */
async function writeFacts(board, facts) {
	const data = `data/${facts.week}.json`;
	return await board.folder.write(data, canonicalJson(facts).text) ? [data] : [];
}
/** Writes the manifest that anchors a week's facts, once the week is closed. Returns what changed. */
async function writeManifest(board, facts, ledger) {
	if (facts.state !== "closed") return [];
	const file = `data/${facts.week}.manifest.json`;
	const manifest = manifestOf(facts, ledger);
	const before = await board.folder.manifest(facts.week);
	return !(before?.facts === manifest.facts && before.trees.records === ledger.trees.records && before.trees.quarantine === ledger.trees.quarantine) && await board.folder.write(file, canonicalJson(manifest).text) ? [file] : [];
}

// actions/shell/scoreboard/sample-boards.ts
/**
* Takes away the boards of the sample business that are not this ledger's: all of them once the catalog is no longer the
* sample's, and in a rehearsal those of weeks before its first one. Whoever begins from the template has 26 of them, and
* measured again from the new ledger they would be 26 empty weeks that seem to have been restated.
*
* @param first the ledger's first week.
*/
async function withoutSample(folder, first, { sample }) {
	const weeks = [];
	for (const week of folder.weeks) {
		if (sample && week >= first) break;
		if ((await folder.facts(week))?.sample !== true) break;
		weeks.push(week);
	}
	if (weeks.length === 0) return {
		folder,
		weeks,
		files: []
	};
	const files = [];
	for (const week of weeks) {
		const charts = (await folder.list(`charts/${week}`)).map((name) => `charts/${week}/${name}`);
		files.push(...charts, `weeks/${week}.md`, `data/${week}.manifest.json`, `data/${week}.json`);
	}
	for (const file of files) await folder.remove(file);
	return {
		folder: {
			...folder,
			weeks: folder.weeks.slice(weeks.length)
		},
		weeks,
		files
	};
}

// actions/shell/scoreboard/surroundings.ts
/**
* Where a scoreboard's folder lies: the nearest folder above it from which the catalog's paths lead to files. It is a repository as Opsbook
* lays it out where README.md stands beside the catalog. Where no folder fits, links lead to the current folder, if the board lies below
* it, and none leads out of the catalog.
*/
function surroundingsOf(out, definitions) {
	const file = definitions.workflows[0]?.file ?? definitions.sources[0]?.file;
	const root = file === void 0 ? null : holderOf(path.resolve(out), file);
	if (file === void 0 || root === null) return {
		toRoot: belowCurrent(out),
		inRepository: false
	};
	return {
		toRoot: path.relative(path.resolve(out), root).split(path.sep).join("/"),
		inRepository: isDirectlyBelow(file) && existsSync(path.join(root, "README.md"))
	};
}
function holderOf(board, file) {
	const folder = path.dirname(board);
	if (existsSync(path.join(folder, file))) return folder;
	return folder === board ? null : holderOf(folder, file);
}
/** True for `workflows-catalog/workflows/…`, not for a catalog that lies deeper: that is one of several, or a first board's own. */
function isDirectlyBelow(file) {
	return ["workflows", "sources"].includes(file.split("/")[1] ?? "");
}
function belowCurrent(out) {
	const relative = path.relative(path.resolve(out), process.cwd()).split(path.sep).join("/");
	return /^\.\.(\/\.\.)*$/.test(relative) ? relative : "..";
}

// actions/shell/scoreboard/which-weeks.ts
/**
* The week to show and the first one to have a board: without a wish the newest week that is over. Where the records end more than a
* quarter before that, the week in which they end. Throws UsageError for a week that cannot be shown.
*/
async function chooseWeek(ledger, { zone }, now, wanted) {
	const present = weekCalendar(zone).of(now);
	const closed = addWeeks(present, -1);
	const known = (await ledger.weeks()).filter(({ records, week }) => records !== null && week <= present);
	const first = known[0]?.week;
	if (wanted !== void 0) {
		checkWanted(wanted, present, first);
		return {
			week: wanted,
			first: later$1(first ?? wanted, addWeeks(wanted, -259))
		};
	}
	const last = known.at(-1)?.week ?? closed;
	const week = last < addWeeks(closed, -13) ? last : closed;
	return {
		week,
		first: later$1(first === void 0 || first > week ? week : first, addWeeks(week, -259))
	};
}
function checkWanted(wanted, present, first) {
	if (!isWeek(wanted)) throw new UsageError(`--week ${wanted} is no week. Write the year and the ISO week: 2026-W47.`);
	if (wanted > present) throw new UsageError(`Week ${wanted} has not begun yet. The present week is ${present}.`);
	if (first !== void 0 && wanted < first) throw new UsageError(`There is no record in ${wanted} or before it: the first week with records is ${first}.`);
}
/**
* The first week to be measured again: the first one without a closed board, or to which something was added since. Weeks before it stand
* as they are, because nothing that they depend on has changed.
*/
async function firstStale(board, ledger, first, last) {
	const listed = new Map((await ledger.weeks()).map((week) => [week.week, week]));
	for (const week of weeksBetween(first, last)) {
		if (!board.weeks.includes(week)) return week;
		const manifest = await board.manifest(week);
		if (manifest === null || !isCurrent(manifest, treesOf(listed.get(week)))) return week;
	}
	return addWeeks(last, 1);
}
/** What the ledger holds of a week. */
function treesOf(week) {
	return {
		records: week?.records ?? null,
		quarantine: week?.quarantine ?? null
	};
}
function later$1(a, b) {
	return a > b ? a : b;
}

// actions/shell/scoreboard.ts
/** Writes the scoreboard into a folder, as `writeBoard` does. Throws as it does. */
async function writeScoreboard(request) {
	const surroundings = surroundingsOf(request.out, request.definitions);
	return writeBoard(await openBoard(request.out), surroundings, request);
}
/**
* Writes the scoreboard of a week and of every week before it, touching only files whose bytes change. Facts are written after what is made
* from them, and manifests after all facts, the first stale one last, so that a run that was cut off is finished by the next one (REL-18).
* Throws UsageError for a week that cannot be shown, or for published facts that cannot be read.
*/
async function writeBoard(published, surroundings, request) {
	const { ledger, definitions, now, onProgress = () => {} } = request;
	const { week, first } = await chooseWeek(ledger, definitions, now, request.week);
	await published.expect(usuallyRead(published));
	const { folder, ...sampled } = await withoutSample(published, first, definitions);
	const measured = await measureStale(request, folder, earlier(first, folder.weeks[0]), week);
	const board = boardOf(folder, measured, surroundings);
	const fresh = await differing(folder, measured);
	const restated = await closedAmong(folder, fresh);
	const changed = [...sampled.files];
	const stale = await weeksToRender(board, fresh);
	for (const one of stale) {
		onProgress(`Drawing ${one}`);
		changed.push(...await writePages(board, one));
	}
	const front = request.keepFront === true ? later(week, board.weeks.at(-1)) : week;
	for (const [file, text] of [...await frontFiles(board, front), ["data.csv", await tableFile(board, new Set(fresh))]]) if (await folder.write(file, text)) changed.push(file);
	for (const facts of measured.values()) changed.push(...await writeFacts(board, facts));
	const [tip, listed] = await Promise.all([ledger.tip(), ledger.weeks()]);
	for (const facts of [...measured.values()].toReversed()) {
		const trees = treesOf(listed.find((one) => one.week === facts.week));
		changed.push(...await writeManifest(board, facts, {
			tip: tip?.digest ?? null,
			trees
		}));
	}
	const { earlier: before } = await neighboursOf(board, week);
	const shown = await board.facts(week);
	return {
		week,
		headline: headlineText(shown, before),
		goalsWaiting: goalsSetSince(shown.definitions, definitions),
		changed,
		restated,
		removed: sampled.weeks,
		weeks: [...board.weeks],
		facts: board.facts
	};
}
/** What a run reads of a board to which one week is added: the newest weeks, the table, and every week's anchor. */
function usuallyRead({ weeks }) {
	const facts = weeks.slice(-WEEKS_READ - 3).map((week) => `data/${week}.json`);
	return [
		"data.csv",
		...weeks.slice(0, 1).map((week) => `data/${week}.json`),
		...facts,
		...weeks.map((week) => `data/${week}.manifest.json`)
	];
}
/** Measures the weeks that are not published yet, or to which something was added, and all after them. */
async function measureStale({ ledger, definitions, now, onProgress = () => {} }, folder, first, week) {
	const { last, asOf } = await lastToMeasure(folder, definitions.zone, now, week);
	const from = await firstStale(folder, ledger, first, last);
	const definitionsOf = async (one) => {
		const facts = folder.weeks.includes(one) ? await folder.facts(one) : null;
		return facts?.state === "closed" ? facts.definitions : null;
	};
	const measured = /* @__PURE__ */ new Map();
	if (from > last) return measured;
	const read = folder.weeks.filter((one) => one >= addWeeks(from, -WEEKS_READ - 2));
	await folder.expect(read.map((one) => `data/${one}.json`));
	for await (const facts of measureWeeks({
		ledger,
		definitions,
		definitionsOf,
		from,
		to: last,
		now: asOf
	})) {
		onProgress(`Measured ${facts.week}: ${facts.records.count} records`);
		measured.set(facts.week, facts);
	}
	return measured;
}
/**
* The last week to measure and the instant to measure it as of: a published week after the shown one may be stale too. One that is
* not over keeps the instant that its facts carry.
*/
async function lastToMeasure(folder, zone, now, week) {
	const end = weekCalendar(zone).end;
	const last = folder.weeks.at(-1);
	if (last === void 0 || last <= week || end(week) > now) return {
		last: week,
		asOf: now
	};
	if (end(last) <= now) return {
		last,
		asOf: now
	};
	const facts = await folder.facts(last);
	return {
		last,
		asOf: facts?.state === "to-date" ? Date.parse(facts.asOf) : end(last)
	};
}
function boardOf(folder, measured, surroundings) {
	const facts = async (week) => {
		const found = measured.get(week) ?? await folder.facts(week);
		if (found === null) throw new Error(`there is no board of ${week}`);
		return found;
	};
	return {
		folder,
		weeks: [.../* @__PURE__ */ new Set([...folder.weeks, ...measured.keys()])].sort(),
		facts,
		surroundings
	};
}
/** Measured weeks whose facts are new, or are not what was published. */
async function differing(folder, measured) {
	const weeks = [];
	for (const [week, facts] of measured) if (!await folder.holds(`data/${week}.json`, canonicalJson(facts).text)) weeks.push(week);
	return weeks;
}
async function closedAmong(folder, weeks) {
	const closed = [];
	for (const week of weeks) if (folder.weeks.includes(week) && (await folder.facts(week))?.state === "closed") closed.push(week);
	return closed;
}
/**
* Pages that may be different: of fresh weeks, of those after them that read their facts, of the one before that links to them, and absent
* ones. Where an old page is not what would be drawn today, Opsbook itself has changed, and all are drawn again.
*/
async function weeksToRender(board, fresh) {
	const pages = new Set(await board.folder.list("weeks"));
	const stale = new Set(board.weeks.filter((week) => !pages.has(`${week}.md`)));
	for (const week of fresh) for (const other of weeksBetween(addWeeks(week, -1), addWeeks(week, WEEKS_READ))) stale.add(other);
	const other = board.weeks.findLast((week) => !stale.has(week));
	const outdated = other !== void 0 && !await isDrawnAsToday(board, other);
	return board.weeks.filter((week) => outdated || stale.has(week));
}
async function isDrawnAsToday(board, week) {
	for (const [file, text] of await pageFiles(board, week)) if (!await board.folder.holds(file, text)) return false;
	return true;
}
function later(a, b) {
	return b !== void 0 && b > a ? b : a;
}
function earlier(a, b) {
	return b !== void 0 && b < a ? b : a;
}

export { pageFiles as a, dataTable as c, textDifference as d, openBoard as f, frontFiles as i, definitionChanges as l, weeksAmong as m, writeScoreboard as n, digestOf as o, published as p, surroundingsOf as r, dataLines as s, writeBoard as t, differences as u };