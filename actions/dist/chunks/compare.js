import { t as formOf } from "./kinds.js";
import { g as playbookOf, o as peopleById, v as fileNameOf } from "./names.js";
import { n as listed, r as upperFirst } from "./wording.js";
import { a as parseDuration, n as HOUR } from "./duration.js";
import { n as parseGoal } from "./goal.js";
import { n as parseThreshold } from "./threshold.js";
import { n as isActing } from "./step-risk.js";

// actions/core/catalog/changes/difference.ts
/** Stands in the path of a difference in the order of a list's entries; no key of a definition has such a name. */
const ORDER = "#order";
/** What tells the entries of a list apart, the best first. */
const KEYS = [
	"date",
	"id",
	"name",
	"class",
	"risk",
	"path",
	"measure",
	"type",
	"when"
];
/**
* Everything in which two values differ, in the order in which the second one has it. Values that are the same but for
* the order of their keys do not differ. Whatever is not the same is in the answer: nothing is left out.
*/
function differencesOf(before, after, shape) {
	return walk(before, after, [], shape);
}
function walk(before, after, path, shape) {
	if (isSame(before, after)) return [];
	const whole = [{
		path,
		before,
		after
	}];
	if (shape.isWhole(path)) return whole;
	const from = entriesOf(before, after, path, shape);
	const to = entriesOf(after, before, path, shape);
	if (from === null || to === null) return whole;
	const inside = [...to.keys(), ...[...from.keys()].filter((key) => !to.has(key))].flatMap((key) => walk(from.get(key), to.get(key), [...path, key], shape));
	const moved = Array.isArray(before) && Array.isArray(after) ? orderOf(from, to, path) : [];
	return inside.length + moved.length > 0 ? [...inside, ...moved] : whole;
}
/** The entries of a group or a list by their keys; null where the value has to be told as a whole. */
function entriesOf(value, other, path, shape) {
	if (value === void 0) return shape.isCollection(path) && typeof other === "object" && other !== null ? /* @__PURE__ */ new Map() : null;
	if (Array.isArray(value)) return other === void 0 || Array.isArray(other) ? keyed(value) : null;
	if (!isGroup(value) || Array.isArray(other)) return null;
	if (other === void 0 && !shape.isCollection(path)) return null;
	return new Map(Object.entries(value));
}
/** Entries by their keys, the second one of a key as `key#2`; null where an entry has none. */
function keyed(list) {
	const entries = /* @__PURE__ */ new Map();
	const seen = /* @__PURE__ */ new Map();
	for (const item of list) {
		const key = keyOf(item);
		if (key === null) return null;
		const count = (seen.get(key) ?? 0) + 1;
		seen.set(key, count);
		entries.set(count === 1 ? key : `${key}#${count}`, item);
	}
	return entries;
}
/** The name of an entry without the number that tells it from a namesake: `night-alert` of `night-alert#2`. */
function plainKey(key) {
	return (key ?? "").replace(/#\d+$/, "");
}
/** The name of a list's entry in paths: its id, name, ...; `sales-lead by office-manager` for a stand-in. */
function keyOf(item) {
	if (!isGroup(item)) return null;
	if (typeof item.for === "string" && typeof item.by === "string") return `${item.for} by ${item.by}`;
	for (const key of KEYS) {
		const value = item[key];
		if (typeof value === "string") return value;
	}
	return null;
}
function orderOf(from, to, path) {
	const before = [...from.keys()].filter((key) => to.has(key));
	const after = [...to.keys()].filter((key) => from.has(key));
	return isSame(before, after) ? [] : [{
		path: [...path, ORDER],
		before,
		after
	}];
}
function isGroup(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** True where two parsed values say the same; the order of keys says nothing, that of lists does. */
function isSame(one, other) {
	if (one === other) return true;
	if (Array.isArray(one)) return Array.isArray(other) && one.length === other.length && one.every((item, index) => isSame(item, other[index]));
	if (!isGroup(one) || !isGroup(other)) return false;
	const keys = Object.keys(one);
	return keys.length === Object.keys(other).length && keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key]));
}

// actions/core/catalog/changes/words.ts
const UNITS = {
	s: "second",
	m: "minute",
	h: "hour",
	d: "day",
	w: "week"
};
const DURATION = /^(\d+(?:\.\d+)?)\s*([smhdw])$/;
const MONTHS = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December"
];
const DAYS = {
	mon: "Monday",
	tue: "Tuesday",
	wed: "Wednesday",
	thu: "Thursday",
	fri: "Friday",
	sat: "Saturday",
	sun: "Sunday"
};
/** Longer values are cut: the file has them in full. */
const MOST_SHOWN = 100;
/** A value as a sentence shows it: words in quotes, durations written out, what is not there as "nothing". */
function shown(value) {
	if (value === void 0 || value === null) return "nothing";
	if (typeof value === "number" || typeof value === "boolean") return String(value);
	if (typeof value === "string") return DURATION.test(value) ? duration(value) : quoted(value);
	if (Array.isArray(value) && value.every((item) => typeof item !== "object")) return value.length === 0 ? "an empty list" : cut(listed(value.map(String)));
	return cut(JSON.stringify(value));
}
/** `"sales"`, on one line and cut where it is long. */
function quoted(value) {
	return `"${cut(String(value))}"`;
}
function cut(text) {
	const line = text.replaceAll(/\s+/g, " ").trim();
	if (line.length <= MOST_SHOWN) return line;
	return `${line.slice(0, 99).replace(/[\ud800-\udbff]$/, "")}…`;
}
/** `from 30 to 15 minutes`, `from "sales" to "service"`: the unit once where both have the same. */
function fromTo(before, after) {
	const [from, to] = [before, after].map((value) => DURATION.exec(typeof value === "string" ? value : ""));
	if (from?.[2] !== void 0 && from[2] === to?.[2]) return `from ${from[1]} to ${duration(String(after))}`;
	return `from ${shown(before)} to ${shown(after)}`;
}
/** `15 minutes` of `15m`; any other text as it is. */
function duration(text) {
	const match = DURATION.exec(text);
	if (!match) return text;
	return `${match[1]} ${UNITS[match[2]]}${match[1] === "1" ? "" : "s"}`;
}
/** `15 minutes`, `95%`, `12`: a value as goals and thresholds write it. */
function amount(text) {
	return duration(text.trim());
}
/** `1 word`, `3 words`. */
function count(number, noun) {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
/** `second`, `third`, `4th`. */
function ordinal(number) {
	return [
		"",
		"first",
		"second",
		"third"
	][number] ?? `${number}th`;
}
/** `23 November 2026` of `2026-11-23`. */
function day(value) {
	const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(String(value));
	const month = match === null ? void 0 : MONTHS[Number(match[2]) - 1];
	return match === null || month === void 0 ? shown(value) : `${Number(match[3])} ${month} ${match[1]}`;
}
/** `Friday 16:00` of `fri 16:00`, `second Tuesday 10:00` of `second tue 10:00`. */
function weekTime(value) {
	return String(value).replaceAll(/\b(mon|tue|wed|thu|fri|sat|sun)\b/g, (short) => DAYS[short] ?? short);
}
/** What is in one list and not in the other. */
function added(before, after) {
	const known = new Set(texts(before));
	return texts(after).filter((text) => !known.has(text));
}
/** What a change does to a list of words: `adds "a" and "b", drops "c"`; a new order only where nothing else changed. */
function listChange(before, after) {
	const gained = added(before, after);
	const lost = added(after, before);
	const parts = [gained.length === 0 ? "" : `adds ${listed(gained.map(quoted))}`, lost.length === 0 ? "" : `drops ${listed(lost.map(quoted))}`].filter((part) => part !== "");
	return parts.length === 0 ? `in another order: ${listed(texts(after).map(quoted))}` : parts.join(", ");
}
function texts(value) {
	return Array.isArray(value) ? value.map(String) : [];
}
/** A name as people say it: `response time` of `response_time`, `first reply` of `first-reply`. */
function spoken(name) {
	return name.replaceAll(/[_-]/g, " ");
}

// actions/core/catalog/changes/kinds/named.ts
/** The id and the title that every definition has; `what` is the kind in words: `the prompt`. */
function named(what) {
	return [{
		at: "metadata.title",
		tell: ({ before, after }) => ({
			about: "title",
			text: `The title of ${what} changes ${fromTo(before, after)}`
		})
	}, {
		at: "metadata.name",
		tell: ({ before, after }) => ({
			about: "title",
			text: `The id of ${what} changes ${fromTo(before, after)}`
		})
	}];
}

// actions/core/catalog/changes/kinds/approval-policy.ts
const tellers$3 = [
	{
		at: "spec.default",
		tell: (difference, scene) => approvers("everything that no path names", difference, scene)
	},
	{
		at: "spec.paths.*.approvers",
		tell: (difference, scene) => approvers(difference.keys[0] ?? "", difference, scene)
	},
	{
		at: "spec.paths.*.why",
		tell: ({ keys: [path], before, after }) => ({
			about: "policy",
			text: `The reason beside ${quoted(path)} changes ${fromTo(before, after)}`
		})
	},
	{
		at: "spec.paths.*",
		tell: rule
	}
];
function approvers(what, { before, after }, scene) {
	return asked(what, ids(before), ids(after), scene.person);
}
function rule({ keys: [path], before, after }, scene) {
	const named = plainKey(path);
	const told = asked(named, isGroup(before) ? ids(before.approvers) : approversOf(scene.before.value, named), isGroup(after) ? ids(after.approvers) : approversOf(scene.after.value, named), scene.person);
	const text = after === void 0 ? `No own rule any more for ${quoted(named)}` : `New rule for ${quoted(named)}`;
	return {
		...told,
		text: `${text}: ${told.text.replace(/^.*? is approved/, "approved")}`
	};
}
function asked(what, before, after, person) {
	const lost = before.filter((id) => !after.includes(id));
	const names = (list) => listed(list.map(person)) || "nobody";
	return {
		about: "policy",
		text: `${what.includes("/") || what.includes(".") ? quoted(what) : upperFirst(what)} is approved by ${names(after)}; until now by ${names(before)}`,
		...lost.length > 0 ? { lowers: `${names(lost)} is no longer asked` } : {}
	};
}
/** Whom a policy asks about the files of a path: the longest rule that covers it, else the default. */
function approversOf({ spec }, path) {
	const target = path.replace(/\/\*\*$/, "");
	return spec.paths.filter((one) => one.path === path || one.path.endsWith("/**") && `${target}/`.startsWith(one.path.slice(0, -2))).toSorted((a, b) => b.path.length - a.path.length)[0]?.approvers ?? spec.default;
}
function ids(value) {
	return Array.isArray(value) ? value.map(String) : [];
}
/** Who approves a change of which file. */
const approvalPolicy = {
	tellers: [...tellers$3, ...named("the approval policy")],
	added: ({ after: { value }, person }) => ({
		about: "policy",
		text: `There is now an approval policy; by default ${listed(value.spec.default.map(person))} approves`
	}),
	removed: () => ({
		about: "policy",
		text: "The approval policy is removed",
		lowers: "nothing says any more who approves what"
	})
};

// actions/core/catalog/changes/loosening.ts
/** How a goal moves: `<= 30m` to `<= 15m` is tighter, `>= 95%` to `>= 90%` looser. */
function goalMove(before, after) {
	const from = parseGoal(String(before));
	const to = parseGoal(String(after));
	return from.ok && to.ok ? limitMove(from.goal, to.goal) : "other";
}
/** How the firing of an alert moves: it is looser when something worse has to happen before it fires. */
function firingMove(before, after) {
	const [from, to] = sameNumber(before, after);
	return from === null || to === null ? "other" : turned(limitMove(from, to));
}
/** How the end of an alert moves: it is looser when it is over at a worse value. */
function clearingMove(before, after) {
	const [from, to] = sameNumber(before, after);
	return from === null || to === null ? "other" : limitMove(from, to);
}
function sameNumber(before, after) {
	const from = parseThreshold(String(before));
	const to = parseThreshold(String(after));
	if (!from.ok || !to.ok) return [null, null];
	const { threshold: one } = from;
	const { threshold: other } = to;
	return one.measure === other.measure && one.statistic === other.statistic ? [one, other] : [null, null];
}
function limitMove(from, to) {
	if (from.unit !== to.unit || from.op[0] !== to.op[0]) return "other";
	const step = from.op.startsWith("<") ? from.value - to.value : to.value - from.value;
	if (step !== 0) return step > 0 ? "tighter" : "looser";
	if (from.op === to.op) return "same";
	return to.op.length === 1 ? "tighter" : "looser";
}
function turned(move) {
	if (move === "tighter") return "looser";
	return move === "looser" ? "tighter" : move;
}
/** True where a duration is longer, or has ended its limit: `15m` to `1h`, `15m` to nothing. */
function isLonger(before, after) {
	if (before === void 0) return false;
	if (after === void 0) return true;
	return hours$2(after) > hours$2(before);
}
function hours$2(value) {
	return (parseDuration(String(value)) ?? Number.POSITIVE_INFINITY) / HOUR;
}
/** The number in a text: 20 of `20%`, 5 of `5 cases`; 0 where there is none. */
function numberIn(value) {
	return Number(/\d+(?:\.\d+)?/.exec(String(value ?? ""))?.[0] ?? 0);
}

// actions/core/catalog/changes/kinds/cadence.ts
const WEEKLY = {
	priorities: "The week's priorities",
	quality: "The quality checkpoint",
	scoreboard: "The scoreboard"
};
const MONTHLY = {
	drill: "The monthly drill",
	budget: "The budget review"
};
const tellers$2 = [
	{
		at: "spec.zone",
		tell: ({ before, after }) => ({
			about: "schedule",
			text: `The time zone changes ${fromTo(before, after)}: weeks are cut at other times`
		})
	},
	{
		at: "spec.business_hours.*",
		tell: opening
	},
	{
		at: "spec.holidays.*",
		tell: ({ keys: [date], before, after }) => ({
			about: "schedule",
			text: after === void 0 ? `${day(plainKey(date))} is no longer a holiday` : before === void 0 ? `${day(plainKey(date))} is now a holiday: ${nameOf(after)}` : `The holiday of ${day(plainKey(date))} changes ${fromTo(before, after)}`
		})
	},
	{
		at: "spec.holidays.*.name",
		tell: ({ keys: [date], before, after }) => ({
			about: "schedule",
			text: `The holiday of ${day(plainKey(date))} is renamed ${fromTo(before, after)}`
		})
	},
	{
		at: "spec.weekly.*",
		tell: ({ keys: [what], before, after }) => ({
			about: "schedule",
			text: `${WEEKLY[what ?? ""] ?? quoted(what)} moves from ${weekTime(before)} to ${weekTime(after)}`
		})
	},
	{
		at: "spec.monthly.*",
		tell: monthly
	},
	{
		at: "spec.audit.sample",
		tell: sample
	},
	{
		at: "spec.audit.seed",
		tell: ({ before, after }) => ({
			about: "audit",
			text: `The seed of the audit sample changes from ${quoted(before ?? "audit-v1")} to ${quoted(after ?? "audit-v1")}`,
			lowers: "whoever picks the seed can pick the cases that are looked at"
		})
	},
	{
		at: "spec.acknowledge.*",
		tell: acknowledge
	}
];
function nameOf(value) {
	return typeof value === "object" && value !== null && "name" in value ? String(value.name) : quoted(value);
}
function opening({ keys: [weekday], before, after }) {
	const name = upperFirst(weekTime(weekday));
	return {
		about: "schedule",
		text: after === void 0 ? `${name} is now closed (it was ${hours$1(before)})` : before === void 0 ? `${name} is now open ${hours$1(after)}` : `${name}'s business hours change from ${hours$1(before)} to ${hours$1(after)}`,
		...minutes(after) < minutes(before) ? { lowers: "fewer hours count, so goals in business hours are easier to keep" } : {}
	};
}
function hours$1(value) {
	return Array.isArray(value) ? listed(value.map(String)) : quoted(value);
}
/** Open minutes of a day: 240 of `[08:00-12:00]`. */
function minutes(value) {
	if (!Array.isArray(value)) return 0;
	return value.reduce((sum, span) => {
		const [from, to] = String(span).split("-").map((time) => numberIn(time.slice(0, 2)) * 60 + numberIn(time.slice(3)));
		return sum + (to ?? 0) - (from ?? 0);
	}, 0);
}
function monthly({ keys: [what], before, after }) {
	const name = MONTHLY[what ?? ""] ?? quoted(what);
	if (after === void 0) return {
		about: "schedule",
		text: `${name} no longer takes place (it was on the ${weekTime(before)})`,
		lowers: what === "drill" ? "nobody tries out the fallbacks any more" : "nobody looks at the budget any more"
	};
	return {
		about: "schedule",
		text: before === void 0 ? `${name} is now on the ${weekTime(after)}` : `${name} moves from the ${weekTime(before)} to the ${weekTime(after)}`
	};
}
function sample({ before, after }) {
	const fewer = numberIn(after) < numberIn(before);
	return {
		about: "audit",
		text: `The weekly audit looks at ${after} cases instead of ${before}`,
		...fewer ? { lowers: "with fewer cases a decline is seen later" } : {}
	};
}
function acknowledge({ keys: [severity], before, after }) {
	return {
		about: "schedule",
		text: `The time to answer a ${severity} incident changes ${fromTo(before, after)}`,
		...isLonger(before, after) ? { lowers: "an incident may stay unanswered for longer" } : {}
	};
}
/** The rhythm of the business: hours, holidays, weekly and monthly times, audit, times to answer. */
const cadence = {
	tellers: [...tellers$2, ...named("the cadence")],
	added: () => ({
		about: "schedule",
		text: "The business now has a cadence"
	}),
	removed: () => ({
		about: "schedule",
		text: "The cadence is removed",
		lowers: "no audit, drill or scoreboard has a time any more"
	})
};

// actions/core/catalog/changes/kinds/event-type.ts
/** Which fields a registered event has. */
const eventType = {
	tellers: [
		{
			at: "spec.description",
			tell: ({ before, after }) => ({
				about: "event-type",
				text: `What the event means changes ${fromTo(before, after)}`
			})
		},
		{
			at: "spec.personal",
			tell: ({ before, after }) => ({
				about: "personal-data",
				text: `Fields with personal data: ${listChange(before, after)}`,
				...added(after, before).length > 0 ? { lowers: "a field is no longer declared as personal data" } : {}
			})
		},
		{
			at: "spec.data.required",
			tell: ({ before, after }) => ({
				about: "event-type",
				text: `Fields that must be there: ${listChange(before, after)}`,
				...added(after, before).length > 0 ? { lowers: "records without it are no longer put aside" } : {}
			})
		},
		{
			at: "spec.data.properties.*.?",
			tell: ({ keys: [field, what], before, after }) => ({
				about: "event-type",
				text: `The field ${quoted(field)}: ${quoted(what)} changes ${fromTo(before, after)}`
			})
		},
		{
			at: "spec.data.properties.*",
			tell: ({ keys: [field], after }) => ({
				about: "event-type",
				text: after === void 0 ? `The field ${quoted(field)} is removed` : `New field ${quoted(field)}`
			})
		},
		...named("the event")
	],
	added: ({ after: { value } }) => ({
		about: "event-type",
		text: `New event ${quoted(value.metadata.name)}: ${value.metadata.title}`
	}),
	removed: ({ before: { value } }) => ({
		about: "event-type",
		text: `The event ${quoted(value.metadata.name)} is removed`
	})
};

// actions/core/catalog/changes/kinds/maintenance.ts
const SILENT = "nobody is called then for what fires";
/** When something is down on purpose. */
const maintenance = {
	tellers: [{
		at: "spec.windows.*",
		tell: ({ before, after }) => window(written(before), written(after))
	}, ...named("the maintenance")],
	added: ({ after: { value } }) => {
		const { windows } = value.spec;
		return {
			about: "schedule",
			text: `There is now a file of maintenance, with ${count(windows.length, "window")}${windows.map((one) => `; ${words(one)}`).join("")}`,
			...windows.length > 0 ? { lowers: SILENT } : {}
		};
	},
	removed: () => ({
		about: "schedule",
		text: "The file of maintenance is removed: nothing is silenced any more"
	})
};
function written(value) {
	return value;
}
function window(before, after) {
	if (after === void 0) return {
		about: "schedule",
		text: `No maintenance any more: ${before === void 0 ? "" : words(before)}`
	};
	return {
		about: "schedule",
		text: before === void 0 ? `New maintenance: ${words(after)}` : `The maintenance ${quoted(after.id)} changes: ${words(after)} (until now: ${words(before)})`,
		...silencesMore(before, after) ? { lowers: SILENT } : {}
	};
}
function silencesMore(before, after) {
	if (before === void 0 || subject(before) !== subject(after)) return true;
	return after.from < before.from || after.to > before.to;
}
function words(one) {
	return `${subject(one)} from ${one.from} to ${one.to} (${one.why})`;
}
function subject({ dependency, workflow }) {
	return [dependency, workflow].filter((name) => name !== void 0).map(quoted).join(" and ") || "nothing";
}

// actions/core/catalog/changes/kinds/people.ts
const ofPeople = [
	{
		at: "spec.people.*.github",
		tell: ({ keys: [id], before, after }, { person }) => ({
			about: "account",
			text: before === null ? `${person(id)} gets the GitHub account ${quoted(after)}` : after === null ? `${person(id)} no longer has a GitHub account (it was ${quoted(before)})` : `The GitHub account of ${person(id)} changes ${fromTo(before, after)}`
		})
	},
	{
		at: "spec.people.*.name",
		tell: ({ keys: [id], before, after }) => ({
			about: "person",
			text: `The name of ${quoted(id)} changes ${fromTo(before, after)}`
		})
	},
	{
		at: "spec.people.*",
		tell: ({ keys: [id], before, after }, { person }) => ({
			about: "person",
			text: after === void 0 ? `${person(id)} (${quoted(id)}) is no longer in people.yaml` : before === void 0 ? `New person: ${person(id)} (${quoted(id)})` : `${person(id)} changes ${fromTo(before, after)}`
		})
	},
	{
		at: "spec.teams.*.owner",
		tell: ({ keys: [name], before, after }, { person }) => ({
			about: "team",
			text: `Owner of the team ${quoted(name)} changes from ${person(before)} to ${person(after)}`
		})
	},
	{
		at: "spec.teams.*.title",
		tell: ({ keys: [name], before, after }) => ({
			about: "team",
			text: `Title of the team ${quoted(name)} changes ${fromTo(before, after)}`
		})
	},
	{
		at: "spec.teams.*",
		tell: ({ keys: [name], after }) => ({
			about: "team",
			text: after === void 0 ? `The team ${quoted(name)} is removed` : `New team ${quoted(name)}`
		})
	}
];
const ofStandIns = [
	{
		at: "spec.stand_ins.*.from",
		tell: (difference, scene) => limit(difference, scene, "from")
	},
	{
		at: "spec.stand_ins.*.to",
		tell: (difference, scene) => limit(difference, scene, "to")
	},
	{
		at: "spec.stand_ins.*",
		tell: ({ before, after }, { person }) => {
			const now = readStandIn(after);
			const old = readStandIn(before);
			return {
				about: "stand-in",
				text: now === null ? `${person(old?.by)} no longer stands in for ${person(old?.for)} (it was ${days(old)})` : `${person(now.by)} stands in for ${person(now.for)} ${days(now)}`
			};
		}
	}
];
function limit({ keys: [key], before, after }, { person }, end) {
	const [who, by] = plainKey(key).split(" by ");
	const longer = end === "from" ? String(after) < String(before) : String(after) > String(before);
	return {
		about: "stand-in",
		text: `${person(by)} stands in for ${person(who)} ${end === "from" ? "from" : "until"} ${day(after)} instead of ${day(before)}`,
		...longer ? { lowers: "somebody else approves in their place for longer" } : {}
	};
}
function readStandIn(value) {
	if (!isGroup(value)) return null;
	const { for: who, by, from, to } = value;
	return {
		for: String(who),
		by: String(by),
		from: String(from),
		to: String(to)
	};
}
function days(standIn) {
	return standIn === null ? "" : `from ${day(standIn.from)} to ${day(standIn.to)}`;
}
/** Who is who, with which account, in which team, and who stands in for whom. */
const people$1 = {
	tellers: [
		...ofPeople,
		...ofStandIns,
		...named("the list of people")
	],
	added: ({ after: { value } }) => ({
		about: "person",
		text: `People and teams are now named: ${value.spec.people.map(({ name }) => name).join(", ")}`
	}),
	removed: () => ({
		about: "person",
		text: "The list of people is removed",
		lowers: "nobody can be asked for an approval any more"
	})
};

// actions/core/catalog/changes/kinds/approvals.ts
/** Which acting steps now need more or fewer approvals, or those of other people: whatever the edit that did it. */
function approvalChanges({ before, after, person }) {
	const old = guardsOf(before.value.spec.steps);
	return [...guardsOf(after.value.spec.steps)].flatMap(([step, guards]) => {
		const known = old.get(step);
		if (known === void 0) return [];
		return [...lostApprovals(step, known, guards, person), ...newApprovals(step, known, guards, person)];
	});
}
/** The acting steps that one asking step holds only before, or only after, a change: {@link approvalChanges} tells each. */
function heldBy(ask, { before, after }) {
	const [old, now] = [guardsOf(before.value.spec.steps), guardsOf(after.value.spec.steps)];
	const holds = (guards, step) => guards.get(step)?.some(({ id }) => id === ask) === true;
	const both = [...now.keys()].filter((step) => old.has(step));
	return {
		lost: both.filter((step) => holds(old, step) && !holds(now, step)),
		gained: both.filter((step) => !holds(old, step) && holds(now, step))
	};
}
function newApprovals(step, known, guards, person) {
	const kept = new Set(known.map(({ id }) => id));
	const gained = guards.filter(({ id }) => !kept.has(id));
	const lost = known.filter(({ id }) => !guards.some((guard) => guard.id === id)).length;
	const from = known.length - lost;
	return gained.map(({ who }, index) => ({
		about: "approval",
		text: from + index === 0 ? `${quoted(step)} now needs an approval by ${person(who)}` : `${quoted(step)} now needs a ${ordinal(from + index + 1)} approval, by ${person(who)}`
	}));
}
function lostApprovals(step, known, guards, person) {
	const kept = new Set(guards.map(({ id }) => id));
	return known.filter(({ id }) => !kept.has(id)).map(({ who }) => ({
		about: "approval",
		text: `${quoted(step)} no longer waits for the approval by ${person(who)}`,
		lowers: `${quoted(step)} happens without this yes`
	}));
}
/** The approvals that each acting step waits for: asked before it, and naming it or naming no step at all. */
function guardsOf(steps) {
	const guards = /* @__PURE__ */ new Map();
	steps.forEach((step, index) => {
		if (!isActing(step)) return;
		const asked = steps.slice(0, index).filter((earlier) => earlier.kind === "ask").filter(({ approves }) => approves === void 0 || approves.includes(step.id));
		guards.set(step.id, asked);
	});
	return guards;
}
/** The risk of the workflow that uses a playbook; where none does, the worst is taken. */
function riskAround(catalog, { file }) {
	const folder = file.slice(0, file.lastIndexOf("/"));
	return catalog.workflows.find((one) => one.file === `${folder}/workflow.yaml`)?.value.spec.risk ?? {
		decision: "financial",
		outbound: "high"
	};
}

// actions/core/catalog/changes/kinds/playbook.ts
const OUTBOUND$1 = [
	"none",
	"low",
	"high"
];
/** Who may act with the least check comes last. */
const ACTORS = {
	human: "a person",
	system: "the system",
	ai: "an AI"
};
const CARE = [
	"ai",
	"system",
	"human"
];
const plain$2 = (field, words) => ({
	at: `spec.steps.*.${field}`,
	tell: ({ keys: [id], before, after }) => ({
		about: "steps",
		text: `Step ${quoted(id)}: ${words} changes ${fromTo(before, after)}`
	})
});
const tellers$1 = [
	{
		at: "spec.steps.*.risk.?",
		tell: risk$1
	},
	{
		at: "spec.steps.*.risk",
		tell: (difference, scene) => wholeRisk(difference, scene)
	},
	{
		at: "spec.steps.*.by",
		tell: by
	},
	{
		at: "spec.steps.*.kind",
		tell: ({ keys: [id], before, after }, scene) => ({
			about: "steps",
			text: `Step ${quoted(id)} is now of the kind ${quoted(after)} instead of ${quoted(before)}`,
			...before === "ask" ? noLongerAsked(id, scene, "it no longer asks a person") : {}
		})
	},
	{
		at: "spec.steps.*.who",
		tell: ({ keys: [id], before, after }, { person }) => ({
			about: "approval",
			text: `Step ${quoted(id)} asks ${person(after)} instead of ${person(before)}`,
			...before === void 0 ? {} : { lowers: `the yes of ${person(before)} is no longer asked` }
		})
	},
	{
		at: "spec.steps.*.approves",
		tell: approves
	},
	{
		at: "spec.steps.*.to",
		tell: ({ keys: [id], before, after }, { person }) => ({
			about: "steps",
			text: `Step ${quoted(id)} hands the case to ${person(after)} instead of ${person(before)}`
		})
	},
	{
		at: "spec.steps.*.within",
		tell: ({ keys: [id], before, after }) => ({
			about: "steps",
			text: `The time that step ${quoted(id)} may take changes ${fromTo(before, after)}`,
			...isLonger(before, after) ? { lowers: "nobody is reminded until later, or never" } : {}
		})
	},
	plain$2("does", "what it does"),
	plain$2("question", "its question"),
	plain$2("prompt", "its prompt"),
	plain$2("channel", "its channel"),
	plain$2("after", "the time before it writes again"),
	plain$2("times", "how often it writes"),
	{
		at: `spec.steps.${ORDER}`,
		tell: ({ before, after }) => ({
			about: "steps",
			text: `Steps in another order: ${moved(before, after)}`
		})
	},
	{
		at: "spec.steps.*",
		tell: whole$3
	}
];
function risk$1({ keys: [id, field], before, after }, scene) {
	const key = field === "decision" ? "decision" : "outbound";
	return riskTold(id, key, before ?? riskAround(scene.catalogs.before, scene.before)[key], after ?? riskAround(scene.catalogs.after, scene.after)[key]);
}
function riskTold(id, key, from, to) {
	const falls = key === "outbound" ? OUTBOUND$1.indexOf(String(to)) < OUTBOUND$1.indexOf(String(from)) : from !== "none" && from !== to;
	const words = key === "outbound" ? "the risk of its message" : "the kind of its decision";
	return {
		about: "risk",
		text: `Step ${quoted(id)}: ${words} is now ${quoted(to)} instead of ${quoted(from)}`,
		...falls ? { lowers: "a step with a lower risk needs fewer approvals" } : {}
	};
}
/** A step that says its own risk for the first time, or no longer: then its workflow's counts. */
function wholeRisk({ keys: [id], before, after }, scene) {
	const from = {
		...riskAround(scene.catalogs.before, scene.before),
		...record(before)
	};
	const to = {
		...riskAround(scene.catalogs.after, scene.after),
		...record(after)
	};
	const decision = riskTold(id, "decision", from.decision, to.decision);
	const outbound = riskTold(id, "outbound", from.outbound, to.outbound);
	const lowers = decision.lowers ?? outbound.lowers;
	return {
		about: "risk",
		text: `Step ${quoted(id)}: its risk is now ${riskWords(to)} instead of ${riskWords(from)}`,
		...lowers === void 0 ? {} : { lowers }
	};
}
function riskWords({ decision, outbound }) {
	return `${quoted(decision)} for decisions and ${quoted(outbound)} for messages`;
}
function record(value) {
	return typeof value === "object" && value !== null ? value : {};
}
function by({ keys: [id], before, after }) {
	const [from, to] = [before, after].map((value) => String(value ?? "system"));
	const lowers = CARE.indexOf(to ?? "") < CARE.indexOf(from ?? "");
	return {
		about: "steps",
		text: `Step ${quoted(id)} is done by ${ACTORS[to ?? ""] ?? shown(to)} instead of ${ACTORS[from ?? ""] ?? shown(from)}`,
		...lowers ? { lowers: from === "human" ? "no person does it any more" : "its outcome is less certain" } : {}
	};
}
/** What waits for a yes no longer, or newly, is told by the steps that wait; here stands what no step tells. */
function approves({ keys: [id], before, after }, scene) {
	const { lost, gained } = heldBy(plainKey(id), scene);
	const [old, now] = [without(before, lost), without(after, gained)];
	if (before === void 0 || after === void 0 ? lost.length + gained.length > 0 : isSame(old, now)) return null;
	const isLess = before === void 0 || after !== void 0 && added(now, old).length > 0;
	return {
		about: "approval",
		text: before === void 0 ? `Step ${quoted(id)} now holds only ${shown(after)}; until now it held everything after it` : after === void 0 ? `Step ${quoted(id)} now holds everything after it, not only ${shown(before)}` : `Step ${quoted(id)} approves: ${listChange(old, now)}`,
		...isLess ? { lowers: "a step that waited for this yes no longer does" } : {}
	};
}
function without(list, told) {
	return Array.isArray(list) ? list.filter((entry) => !told.includes(entry)) : list;
}
/** That a control is lowered is said once: by the steps that no longer wait, where there are any. */
function noLongerAsked(id, scene, lowers) {
	return heldBy(plainKey(id), scene).lost.length > 0 ? {} : { lowers };
}
/** The first step that has another place, told by its new neighbour. */
function moved(before, after) {
	if (!Array.isArray(before) || !Array.isArray(after)) return shown(after);
	const index = after.findIndex((id, at) => id !== before[at]);
	const step = before.indexOf(after[index]) > index ? after[index] : before[index];
	const at = after.indexOf(step);
	return at === 0 ? `${quoted(step)} comes first` : `${quoted(step)} now comes after ${quoted(after[at - 1])}`;
}
function whole$3({ keys: [id], after: entry }, scene) {
	const { before, after, person } = scene;
	const now = find$2(after.value, id);
	if (entry !== void 0 && now !== void 0) return {
		about: "steps",
		text: `New step ${quoted(id)}: ${does$1(now, person)}`
	};
	const old = find$2(before.value, id);
	return {
		about: old?.kind === "ask" ? "approval" : "steps",
		text: `Step ${quoted(id)} is removed (it was: ${old === void 0 ? "nothing" : does$1(old, person)})`,
		...old?.kind === "ask" ? noLongerAsked(id, scene, "nobody is asked there any more") : {}
	};
}
function does$1(step, person) {
	switch (step.kind) {
		case "ask": return `ask ${person(step.who)} "${step.question}"`;
		case "route": return `hand the case to ${person(step.to)}`;
		case "draft": return `draft with ${quoted(step.prompt)}`;
		case "follow-up": return `write again after ${shown(step.after)}${step.times === void 0 ? "" : `, ${count(step.times, "time")}`}`;
		case "act": return `${step.does} (done by ${ACTORS[step.by ?? "system"]})`;
		default: return step;
	}
}
function find$2({ spec }, id) {
	return spec.steps.find((step) => step.id === plainKey(id));
}
/** The steps of a playbook, their order, and which of them a person approves. */
const playbook = {
	tellers: [...tellers$1, ...named("the playbook")],
	also: approvalChanges,
	added: ({ after: { value } }) => ({
		about: "steps",
		text: `New playbook ${quoted(value.metadata.title ?? value.metadata.name)} with ${count(value.spec.steps.length, "step")}, ${count(value.spec.steps.filter(({ kind }) => kind === "ask").length, "approval")} among them`
	}),
	removed: ({ before: { value } }) => ({
		about: "steps",
		text: `The playbook ${quoted(value.metadata.title ?? value.metadata.name)} is removed`,
		lowers: "its approvals go with it"
	})
};

// actions/core/catalog/changes/text-change.ts
/** More lines than this are compared as sets: a table of 4,000,000 cells is the most that is worth its time. */
const MOST_CELLS = 4e6;
/** The lines that only one of two texts has, in order; blank ones and the space around them do not count. */
function lineChange(before, after) {
	return change$1(linesOf(before), linesOf(after));
}
/** `3 words added, 12 removed`; empty where no word changed. */
function wordCounts(before, after) {
	const lines = lineChange(before, after);
	const { added, removed } = change$1(wordsOf$1(lines.removed), wordsOf$1(lines.added));
	return [added.length > 0 ? `${count(added.length, "word")} added` : "", removed.length > 0 ? `${count(removed.length, "word")} removed` : ""].filter((part) => part !== "").join(", ");
}
const FENCE = /^ {0,3}(?:```|~~~)/;
const HEADING$1 = /^ {0,3}#{1,6}\s+(.*?)\s*#*\s*$/;
/** Sections by their headings, each with the text down to the next one; what stands above the first has the heading "". */
function sectionsOf(text) {
	const sections = /* @__PURE__ */ new Map([["", ""]]);
	let name = "";
	let fenced = false;
	for (const line of text.split("\n")) {
		if (FENCE.test(line)) fenced = !fenced;
		const heading = fenced ? void 0 : HEADING$1.exec(line)?.[1];
		if (heading === void 0) {
			sections.set(name, `${sections.get(name) ?? ""}${line}\n`);
			continue;
		}
		name = heading;
		if (!sections.has(name)) sections.set(name, "");
	}
	return sections;
}
/** Up to so many lines as an excerpt: `"never name a price" and 3 more`. */
function excerpt(lines, most = 2) {
	const shown = lines.slice(0, most).map((line) => quoted(unmarked(line)));
	const more = lines.length - shown.length;
	return listed(more > 0 ? [...shown, `${more} more`] : shown);
}
/** A line of Markdown without the marks that begin it, those that make words stand out, and its full stop: it is quoted within a sentence. */
function unmarked(line) {
	return line.replace(/^(?:[-*+>]|\d+[.)]|#{1,6})\s+/, "").replaceAll(/\*\*|__/g, "").replace(/\.$/, "");
}
function linesOf(text) {
	return text.split("\n").map((line) => line.replaceAll(/\s+/g, " ").trim()).filter((line) => line !== "");
}
function wordsOf$1(lines) {
	return lines.flatMap((line) => line.split(/[^\p{L}\p{N}{}'’]+/u)).filter((word) => word !== "");
}
/** By the longest common subsequence; by sets where the texts are too long for it. */
function change$1(before, after) {
	let start = 0;
	while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
	let end = 0;
	const most = Math.min(before.length, after.length) - start;
	while (end < most && before.at(-1 - end) === after.at(-1 - end)) end += 1;
	const from = before.slice(start, before.length - end);
	const to = after.slice(start, after.length - end);
	return from.length * to.length > MOST_CELLS ? bySets(from, to) : bySequence(from, to);
}
function bySets(from, to) {
	const old = new Set(from);
	const now = new Set(to);
	return {
		added: to.filter((item) => !old.has(item)),
		removed: from.filter((item) => !now.has(item))
	};
}
function bySequence(from, to) {
	const width = to.length + 1;
	const lengths = new Uint32Array((from.length + 1) * width);
	const at = (a, b) => lengths[a * width + b];
	for (let a = from.length - 1; a >= 0; a--) for (let b = to.length - 1; b >= 0; b--) lengths[a * width + b] = from[a] === to[b] ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1));
	const added = [];
	const removed = [];
	let a = 0;
	let b = 0;
	while (a < from.length || b < to.length) if (a < from.length && b < to.length && from[a] === to[b]) {
		a += 1;
		b += 1;
	} else if (a < from.length && (b === to.length || at(a + 1, b) >= at(a, b + 1))) removed.push(from[a++]);
	else added.push(to[b++]);
	return {
		added,
		removed
	};
}

// actions/core/catalog/changes/bans.ts
/** Words that forbid or limit something. */
const FORBIDS = /\b(never|do not|don['’]t|must not|may not|at most|only|not)\b/i;
const NEVER = /\b(?:never|do not|don['’]t|must not|may not)\b/g;
const LIST_ITEM = /^(?:[-*+]|\d+[.)])\s/;
const HEADING = /^#{1,6}\s/;
/** Which lines forbade or limited something, by themselves or by the list or heading that they stand under, and no longer do. */
function banChange(before, after) {
	const [old, now] = [bansOf(before), bansOf(after)];
	const gone = [...old].filter((line) => !now.has(line));
	const fresh = [...now].filter((line) => !old.has(line));
	const change = {
		lost: [],
		reworded: []
	};
	for (const from of gone) {
		const at = fresh.findIndex((line) => meaningOf(line) === meaningOf(from));
		const [to] = at === -1 ? [] : fresh.splice(at, 1);
		if (to === void 0) change.lost.push(from);
		else if (to.toLowerCase() !== from.toLowerCase()) change.reworded.push({
			from,
			to
		});
	}
	return change;
}
function bansOf(text) {
	const found = /* @__PURE__ */ new Set();
	let [heading, intro] = ["", ""];
	for (const raw of text.split("\n")) {
		const line = raw.replaceAll(/\s+/g, " ").trim();
		if (line === "") continue;
		if (HEADING.test(line)) [heading, intro] = [line, ""];
		else if (!LIST_ITEM.test(line) && !/^\s/.test(raw)) intro = line;
		if ([
			line,
			intro,
			heading
		].some((words) => FORBIDS.test(words))) found.add(unmarked(line));
	}
	return found;
}
/** The same for two lines that differ only in numbers, punctuation, capitals, or in how they say "never". */
function meaningOf(line) {
	return line.toLowerCase().replaceAll(NEVER, "never").replaceAll(/\p{N}+/gu, "0").replaceAll(/[^\p{L}\p{N}{}]+/gu, " ").trim();
}

// actions/core/catalog/changes/kinds/prompt.ts
/** What the text tells the model to do differently, in numbers and in its first changed lines. */
function textChanges({ before, after }) {
	if (before.body.text === after.body.text) return [];
	const { added, removed } = lineChange(before.body.text, after.body.text);
	const words = wordCounts(before.body.text, after.body.text);
	const parts = [
		words === "" ? "only its layout changes" : words,
		added.length > 0 ? `new: ${excerpt(added)}` : "",
		removed.length > 0 ? `gone: ${excerpt(removed)}` : ""
	].filter((part) => part !== "");
	const { lost, reworded } = banChange(before.body.text, after.body.text);
	return [{
		about: "prompt",
		text: `The prompt's text changes: ${parts.join("; ")}`,
		...lost.length === 0 ? {} : { lowers: `the model is no longer told: ${listed(lost.map((ban) => quoted(ban)))}` }
	}, ...reworded.map(({ from, to }) => ({
		about: "prompt",
		text: `The wording of a limit changes from ${quoted(from)} to ${quoted(to)}`
	}))];
}
/** What a language model is told, and with which inputs. */
const prompt = {
	tellers: [
		{
			at: "spec.purpose",
			tell: ({ before, after }) => ({
				about: "prompt",
				text: `Purpose of the prompt changes ${fromTo(before, after)}`
			})
		},
		{
			at: "spec.inputs",
			tell: ({ before, after }) => ({
				about: "prompt",
				text: `Inputs of the prompt: ${listChange(before, after)}`
			})
		},
		{
			at: "spec.reviewed",
			tell: ({ before, after }) => ({
				about: "prompt",
				text: `The prompt was last reviewed on ${day(after)}; until now it said ${day(before)}`
			})
		},
		{
			at: "spec.max_words",
			tell: ({ before, after }) => ({
				about: "prompt",
				text: `The longest draft, in words, changes from ${shown(before)} to ${shown(after)}`
			})
		},
		...named("the prompt")
	],
	also: textChanges,
	added: ({ after: { value } }) => ({
		about: "prompt",
		text: `New prompt ${quoted(value.metadata.title ?? value.metadata.name)}: ${value.spec.purpose}`
	}),
	removed: ({ before: { value } }) => ({
		about: "prompt",
		text: `The prompt ${quoted(value.metadata.title ?? value.metadata.name)} is removed`
	})
};

// actions/core/catalog/changes/kinds/risk-policy.ts
const tellers = [
	{
		at: "spec.owner",
		tell: ({ before, after }, { person }) => ({
			about: "policy",
			text: `Owner of the risk policy changes from ${person(before)} to ${person(after)}`
		})
	},
	{
		at: "spec.decisions.*.approver",
		tell: ({ keys: [kind], before, after }, { person }) => ({
			about: "policy",
			text: `${person(after)} instead of ${person(before)} decides ${kind} questions`
		})
	},
	{
		at: "spec.decisions.*.examples",
		tell: ({ keys: [kind], before, after }) => ({
			about: "policy",
			text: `Examples of ${kind} decisions: ${listChange(before, after)}`,
			...added(after, before).length > 0 ? { lowers: "people may take it for something that needs no decision" } : {}
		})
	},
	{
		at: "spec.decisions.*",
		tell: ({ keys: [kind], after }) => after === void 0 ? {
			about: "policy",
			text: `Nobody is named any more for ${kind} decisions`,
			lowers: `${plainKey(kind)} questions may be decided without a person`
		} : {
			about: "policy",
			text: `${upperFirst(plainKey(kind))} decisions now need a person`
		}
	},
	{
		at: "spec.outbound.*.approval",
		tell: ({ keys: [risk], before, after }) => ({
			about: "policy",
			text: `Messages with ${risk} risk: the approval is now ${quoted(after)} instead of ${quoted(before)}`,
			...after === "required" ? {} : { lowers: "such messages go out without a person's yes" }
		})
	},
	{
		at: "spec.outbound.*.examples",
		tell: ({ keys: [risk], before, after }) => {
			const milder = risk === "low" ? added(before, after) : added(after, before);
			return {
				about: "policy",
				text: `Examples of messages with ${risk} risk: ${listChange(before, after)}`,
				...milder.length > 0 ? { lowers: "such a message may count as less risky than before" } : {}
			};
		}
	},
	{
		at: "spec.outbound.*",
		tell: ({ keys: [risk], after }) => after === void 0 ? {
			about: "policy",
			text: `There is no rule any more for messages with ${risk} risk`,
			lowers: "such messages may go out without a person's yes"
		} : {
			about: "policy",
			text: `There is now a rule for messages with ${risk} risk`
		}
	}
];
/** What may never be decided or sent without a person. */
const riskPolicy = {
	tellers: [...tellers, ...named("the risk policy")],
	added: ({ after: { value }, person }) => ({
		about: "policy",
		text: `There is now a risk policy, owner ${person(value.spec.owner)}`
	}),
	removed: () => ({
		about: "policy",
		text: "The risk policy is removed",
		lowers: "nothing says any more what needs a person"
	})
};

// actions/core/catalog/changes/kinds/runbook.ts
/** Which sections are new, gone or different. */
function sectionChanges({ before, after }) {
	if (before.body.text === after.body.text) return [];
	const old = sectionsOf(before.body.text);
	const now = sectionsOf(after.body.text);
	const gained = [...now.keys()].filter((name) => !old.has(name));
	const lost = [...old.keys()].filter((name) => !now.has(name));
	const told = [...now].flatMap(([name, text]) => {
		const known = old.get(name);
		if (known === void 0) return [{
			about: "runbook",
			text: `New section ${quoted(name)}`
		}];
		const change = lineChange(known, text);
		if (change.added.length + change.removed.length === 0) return [];
		return [{
			about: "runbook",
			text: `${name === "" ? "The text above the first heading" : `Section ${quoted(name)}`} changes: ${lines(change)}`
		}];
	});
	for (const name of lost) told.push({
		about: "runbook",
		text: `Section ${quoted(name)} is gone`,
		...gained.length < lost.length ? { lowers: "whoever follows it finds fewer instructions" } : {}
	});
	return told.length > 0 ? told : [{
		about: "runbook",
		text: "Only the layout of the text changes"
	}];
}
/** What is new and what is gone, in its first lines. */
function lines({ added, removed }) {
	return [added.length > 0 ? `new: ${excerpt(added)}` : "", removed.length > 0 ? `gone: ${excerpt(removed)}` : ""].filter((part) => part !== "").join("; ");
}
/** What people follow when something happened. */
const runbook = {
	tellers: [
		{
			at: "spec.owner",
			tell: ({ before, after }, { person }) => ({
				about: "runbook",
				text: `Owner of the runbook changes from ${person(before)} to ${person(after)}`
			})
		},
		{
			at: "spec.reviewed",
			tell: ({ before, after }) => ({
				about: "runbook",
				text: `A person last walked through it on ${day(after)}; until now it said ${day(before)}`
			})
		},
		{
			at: "spec.type",
			tell: ({ before, after }) => ({
				about: "runbook",
				text: `It is now a ${String(after)} runbook instead of a ${String(before)} one`
			})
		},
		{
			at: "spec.dependency",
			tell: ({ before, after }) => ({
				about: "runbook",
				text: `It is now for ${shown(after)} being down, not for ${shown(before)}`
			})
		},
		...named("the runbook")
	],
	also: sectionChanges,
	added: ({ after: { value }, person }) => ({
		about: "runbook",
		text: `New ${value.spec.type} runbook ${quoted(value.metadata.title ?? value.metadata.name)}, owner ${person(value.spec.owner)}`
	}),
	removed: ({ before: { value } }) => ({
		about: "runbook",
		text: `The ${value.spec.type} runbook ${quoted(value.metadata.title ?? value.metadata.name)} is removed`,
		lowers: "what people were to do then is written nowhere any more"
	})
};

// actions/core/catalog/changes/kinds/measures.ts
/** How the measures that every business has are called in front of "goal". */
const NAMES = {
	response_time: "Response",
	completion_quality: "Quality",
	rework_rate: "Rework",
	reopen_rate: "Reopening",
	incident_count: "Incident"
};
const STATISTICS = {
	p50: "the typical case (p50)",
	p90: "nine cases in ten (p90)",
	p95: "nineteen cases in twenty (p95)",
	mean: "the average (mean)"
};
const STRICTNESS = [
	"p50",
	"p90",
	"p95"
];
const REDEFINED = "it counts something else than before, so its goal may be easier to keep";
/** What is measured, and how good it has to be. */
const measureTellers = [
	{
		at: "spec.measures.*.goal",
		tell: goal
	},
	{
		at: "spec.measures.*.statistic",
		tell: statistic
	},
	{
		at: "spec.measures.*.hours",
		tell: hours
	},
	{
		at: "spec.measures.*.lookback",
		tell: lookback
	},
	{
		at: "spec.measures.*.?",
		tell: ({ keys: [name, field], before, after }) => ({
			about: "measure",
			text: `How ${quoted(spoken(name ?? ""))} is measured changes: ${quoted(field)} goes ${fromTo(before, after)}`,
			lowers: REDEFINED
		})
	},
	{
		at: "spec.measures.*",
		tell: whole$2
	}
];
function label(name) {
	return NAMES[name ?? ""] ?? upperFirst(spoken(name ?? ""));
}
function goal({ keys: [name], before, after }) {
	if (before === void 0) return {
		about: "goal",
		text: `${label(name)} now has a goal: ${goalWords(after)}`
	};
	if (after === void 0) return {
		about: "goal",
		text: `${label(name)} no longer has a goal (it was ${goalWords(before)})`,
		lowers: "no value of it is ever off goal again"
	};
	const move = goalMove(before, after);
	const [from, to] = [before, after].map((text) => String(text).replace(/^[<>=\s]+/, ""));
	switch (move) {
		case "tighter":
		case "looser": {
			const words = from === to ? `from ${goalWords(before)} to ${goalWords(after)}` : span(from ?? "", to ?? "");
			const text = `${label(name)} goal ${move === "tighter" ? "tightens" : "loosens"} ${words}`;
			return move === "tighter" ? {
				about: "goal",
				text
			} : {
				about: "goal",
				text,
				lowers: "the goal is easier to keep"
			};
		}
		case "same": return {
			about: "goal",
			text: `${label(name)} goal is written differently, and stays ${goalWords(after)}`
		};
		default: return {
			about: "goal",
			text: `${label(name)} goal changes from ${goalWords(before)} to ${goalWords(after)}`,
			lowers: "the new goal cannot be compared with the old one"
		};
	}
}
/** `from 30 to 15 minutes`, `from 95% to 90%`. */
function span(from, to) {
	const [unit, other] = [from, to].map((text) => text.replace(/^[\d.]+\s*/, ""));
	return unit === other && unit !== "%" && unit !== "" ? fromTo(from, to) : `from ${amount(from)} to ${amount(to)}`;
}
/** `at most 15 minutes` of `<= 15m`. */
function goalWords(goalText) {
	const read = parseGoal(String(goalText));
	if (!read.ok) return quoted(goalText);
	return `${{
		"<=": "at most",
		">=": "at least",
		"<": "less than",
		">": "more than"
	}[read.goal.op]} ${amount(String(goalText).replace(/^[\s<>=]+/, ""))}`;
}
function statistic({ keys: [name], before, after }) {
	const [from, to] = [before, after].map((value) => String(value ?? "p50"));
	const stricter = STRICTNESS.indexOf(to ?? "") - STRICTNESS.indexOf(from ?? "");
	const comparable = from !== "mean" && to !== "mean";
	return {
		about: "measure",
		text: `${label(name)} now looks at ${STATISTICS[to ?? ""] ?? quoted(to)} instead of ${STATISTICS[from ?? ""] ?? quoted(from)}`,
		...comparable && stricter >= 0 ? {} : { lowers: "slow cases weigh less than before" }
	};
}
function hours({ keys: [name], before, after }) {
	const [from, to] = [before, after].map((value) => String(value ?? "calendar"));
	return {
		about: "measure",
		text: `${label(name)} now counts ${to} hours; until now it counted ${from} hours`,
		...to === "business" && from !== "business" ? { lowers: "nights and closed days no longer count" } : {}
	};
}
function lookback({ keys: [name], before, after }) {
	return {
		about: "measure",
		text: `${label(name)} now looks back ${fromTo(before, after)}`,
		...before === void 0 || after === void 0 || isLonger(before, after) ? { lowers: "a longer look back counts more, so its goal is easier to keep" } : {}
	};
}
function whole$2({ keys: [name] }, { before, after }) {
	const old = before.value.spec.measures[name ?? ""];
	const now = after.value.spec.measures[name ?? ""];
	if (now === void 0) return {
		about: "measure",
		text: `${label(name)} is no longer measured${old?.goal === void 0 ? "" : ` (its goal was ${goalWords(old.goal)})`}`,
		lowers: "what is not measured is never off goal"
	};
	return {
		about: "measure",
		text: `${label(name)} is now measured, ${now.goal === void 0 ? "without a goal" : `goal ${goalWords(now.goal)}`}`
	};
}

// actions/core/catalog/changes/kinds/service.ts
const promises = [
	{
		at: "spec.sla.*.objective",
		tell: ({ keys: [measure], before, after }) => {
			const move = goalMove(before, after);
			const verb = {
				tighter: "tightens",
				looser: "loosens",
				same: "is written differently",
				other: "changes"
			}[move];
			return {
				about: "service",
				text: `The promise on ${spoken(measure ?? "")} ${verb}: ${goalWords(after)}; until now ${goalWords(before)}`,
				...move === "looser" || move === "other" ? { lowers: "customers are promised less" } : {}
			};
		}
	},
	{
		at: "spec.sla.*.over",
		tell: ({ keys: [measure], before, after }) => ({
			about: "service",
			text: `The time over which ${spoken(measure ?? "")} is promised changes ${fromTo(before, after)}`
		})
	},
	{
		at: "spec.sla.*.remedy",
		tell: ({ keys: [measure], before, after }) => ({
			about: "service",
			text: `What a customer gets when the promise on ${spoken(measure ?? "")} is missed changes ${fromTo(before, after)}`,
			...after === void 0 ? { lowers: "customers get nothing when it is missed" } : {}
		})
	},
	{
		at: "spec.sla.*",
		tell: ({ keys: [measure], after }) => after === void 0 ? {
			about: "service",
			text: `There is no promise on ${spoken(measure ?? "")} any more`,
			lowers: "customers are promised less"
		} : {
			about: "service",
			text: `There is now a promise on ${spoken(measure ?? "")}`
		}
	}
];
const extent = [
	{
		at: "spec.scope",
		tell: ({ before, after }) => ({
			about: "service",
			text: after === void 0 ? `What the service includes and leaves out is no longer said (it was ${shown(before)})` : `What the service includes and leaves out is now said: ${shown(after)}`,
			...after === void 0 ? { lowers: "nobody knows where the service ends" } : {}
		})
	},
	{
		at: "spec.scope.included",
		tell: ({ before, after }) => ({
			about: "service",
			text: `What the service includes: ${listChange(before, after)}`
		})
	},
	{
		at: "spec.scope.excluded",
		tell: ({ before, after }) => ({
			about: "service",
			text: `What the service leaves out: ${listChange(before, after)}`,
			...added(after, before).length > 0 ? { lowers: "what was left out on purpose is no longer left out" } : {}
		})
	},
	{
		at: "spec.exceptions.*",
		tell: ({ keys: [when], before, after }) => after === void 0 ? {
			about: "service",
			text: `The exception ${quoted(when)} is removed`,
			lowers: "nobody is named for it any more"
		} : {
			about: "service",
			text: before === void 0 ? `New exception ${quoted(when)}` : `The exception ${quoted(when)} changes ${fromTo(before, after)}`
		}
	},
	{
		at: "spec.exceptions.*.who",
		tell: ({ keys: [when], before, after }, { person }) => ({
			about: "service",
			text: `The exception ${quoted(when)} now goes to ${person(after)} instead of ${person(before)}`
		})
	},
	{
		at: "spec.exceptions.*.then",
		tell: ({ keys: [when], before, after }) => ({
			about: "service",
			text: `What happens in the exception ${quoted(when)} changes ${fromTo(before, after)}`
		})
	}
];
const plain$1 = (at, words) => ({
	at,
	tell: ({ before, after }) => ({
		about: "service",
		text: `${words} changes ${fromTo(before, after)}`
	})
});
/** What customers of a packaged workflow are promised. */
const service = {
	tellers: [
		...promises,
		...extent,
		plain$1("spec.summary", "What the service says of itself"),
		plain$1("spec.workflow", "The workflow behind the service"),
		plain$1("spec.report", "The customer's report"),
		...named("the service")
	],
	added: ({ after: { value } }) => ({
		about: "service",
		text: `New service ${quoted(value.metadata.title ?? value.metadata.name)} on the workflow ${quoted(value.spec.workflow)}`
	}),
	removed: ({ before: { value } }) => ({
		about: "service",
		text: `The service ${quoted(value.metadata.title ?? value.metadata.name)} is removed`,
		lowers: "its promises, limits and exceptions go with it"
	})
};

// actions/core/catalog/changes/kinds/settings.ts
/** What belongs to the whole repository. */
const settings = {
	tellers: [
		{
			at: "spec.live",
			tell: ({ after }) => after === true ? {
				about: "settings",
				text: "The business goes live: scheduled work begins"
			} : {
				about: "settings",
				text: "The business is no longer live: scheduled work stops",
				lowers: "nothing is watched while it is not live, and administrators may change policies alone"
			}
		},
		{
			at: "spec.sample",
			tell: ({ after }) => ({
				about: "settings",
				text: after === true ? "Boards say SAMPLE" : "Boards no longer say SAMPLE"
			})
		},
		{
			at: "spec.business.name",
			tell: ({ before, after }) => ({
				about: "settings",
				text: `The business's name changes ${fromTo(before, after)}`
			})
		},
		{
			at: "spec.currency",
			tell: ({ before, after }) => ({
				about: "price",
				text: `The currency changes ${fromTo(before, after)}`
			})
		},
		{
			at: "spec.hourly_rate",
			tell: ({ before, after }) => ({
				about: "price",
				text: `What an hour of a person's time costs changes from ${shown(before)} to ${shown(after)}`
			})
		},
		{
			at: "spec.allowed_hosts",
			tell: ({ before, after }) => {
				const more = added(before ?? [], after ?? []);
				return {
					about: "settings",
					text: `Hosts that may be asked for exports: ${listChange(before ?? [], after ?? [])}`,
					...more.length > 0 ? { lowers: "exports may come from more places, and boards may go there" } : {}
				};
			}
		},
		...named("the settings")
	],
	added: () => ({
		about: "settings",
		text: "The repository now has settings"
	}),
	removed: () => ({
		about: "settings",
		text: "The settings are removed",
		lowers: "without settings nothing runs"
	})
};

// actions/core/catalog/changes/kinds/source.ts
const plain = (at, words) => ({
	at,
	tell: ({ before, after }) => ({
		about: "source",
		text: `${words} changes ${fromTo(before, after)}`
	})
});
const FIELDS = {
	time: "the column of its time",
	subject: "the column that names the case",
	sequence: "the column of its order",
	recorded: "the column that says when it was noted",
	workflow: "its workflow",
	channel: "its channel",
	actor: "who did it",
	type: "its type"
};
const ofFile = [
	plain("spec.system", "Where the export comes from"),
	plain("spec.dependency", "The system behind it"),
	{
		at: "spec.every",
		tell: ({ before, after }) => ({
			about: "source",
			text: `How often an export is expected changes ${fromTo(before, after)}`,
			...isLonger(before, after) ? { lowers: "that the exports have stopped is noticed later, or never" } : {}
		})
	},
	{
		at: "spec.pull",
		tell: ({ before, after }) => ({
			about: "source",
			text: after === void 0 ? `It is no longer fetched from ${fetched(before)}` : `It is now fetched from ${fetched(after)}`,
			...after === void 0 ? { lowers: "that nobody brings it any more is noticed later, or never" } : { lowers: "what is counted comes in without anybody looking" }
		})
	},
	{
		at: "spec.pull.url",
		tell: ({ before, after }) => ({
			about: "source",
			text: `Where it is fetched from changes ${fromTo(before, after)}`,
			lowers: "what is counted comes from another place than before"
		})
	},
	{
		at: "spec.pull.secret",
		tell: ({ before, after }) => ({
			about: "source",
			text: `The secret that is sent to fetch it changes ${fromTo(before, after)}`,
			...after === void 0 ? {} : { lowers: "a secret of the repository is sent to this address" }
		})
	},
	plain("spec.pull.every", "How often it is fetched"),
	plain("spec.format", "The format of the export"),
	{
		at: "spec.phrases.*",
		tell: ({ keys: [phrase], before, after }) => ({
			about: "source",
			text: after === void 0 ? `The desk no longer understands ${shown(before)} (${quoted(phrase)})` : before === void 0 ? `The desk now understands ${shown(after)} (${quoted(phrase)})` : `What the desk understands as ${quoted(phrase)} changes ${fromTo(before, after)}`
		})
	},
	{
		at: "spec.csv.*",
		tell: ({ keys: [field], before, after }) => ({
			about: "source",
			text: `How the table is read changes: ${quoted(field)} goes ${fromTo(before, after)}`
		})
	},
	plain("spec.zone", "The time zone of its times"),
	{
		at: "spec.times",
		tell: ({ before, after }) => ({
			about: "source",
			text: `How times are written: ${change(before, after)}`
		})
	},
	{
		at: "spec.personal",
		tell: ({ before, after }) => ({
			about: "personal-data",
			text: `Columns with personal data: ${change(before, after)}`,
			...added(after, before).length > 0 ? { lowers: "a column is no longer declared as personal data" } : {}
		})
	},
	{
		at: "spec.on_change",
		tell: ({ before, after }) => ({
			about: "source",
			text: `What happens when a known row changes: ${quoted(after ?? "quarantine")} instead of ${quoted(before ?? "quarantine")}`,
			...after === "supersede" ? { lowers: "a changed row replaces the old one without anybody looking" } : {}
		})
	},
	{
		at: "spec.duplicate_key",
		tell: ({ before, after }) => ({
			about: "source",
			text: `What tells duplicates: ${change(before, after)}`,
			lowers: "duplicates that were reported may no longer be"
		})
	}
];
const ofRules = [
	{
		at: "spec.emit.*.data.*",
		tell: ({ keys: [rule, field], before, after }) => ({
			about: "source",
			text: after === void 0 ? `${quoted(rule)} no longer carries the field ${quoted(field)}` : before === void 0 ? `${quoted(rule)} now carries the field ${quoted(field)}, from ${column(after)}` : `${quoted(rule)}: the field ${quoted(field)} ${mapped(before, after)}`
		})
	},
	{
		at: "spec.emit.*.when",
		tell: ({ keys: [rule], before, after }) => ({
			about: "source",
			text: `Which rows become ${quoted(rule)} changes ${fromTo(before, after)}`
		})
	},
	{
		at: "spec.emit.*.id",
		tell: ({ keys: [rule], before, after }) => ({
			about: "source",
			text: `What makes ${quoted(rule)} unique: ${change(before, after)}`
		})
	},
	{
		at: "spec.emit.*.person",
		tell: ({ keys: [rule], before, after }) => ({
			about: "source",
			text: `${quoted(rule)}: the column that names the customer changes ${fromTo(before, after)}`
		})
	},
	{
		at: "spec.emit.*.?",
		tell: ({ keys: [rule, field], before, after }) => ({
			about: "source",
			text: `${quoted(rule)}: ${FIELDS[field ?? ""] ?? quoted(field)} ${mapped(before, after)}`
		})
	},
	{
		at: `spec.emit.${ORDER}`,
		tell: () => ({
			about: "source",
			text: "The rules that make records stand in another order"
		})
	},
	{
		at: "spec.emit.*",
		tell: ({ keys: [rule], after }) => after === void 0 ? {
			about: "source",
			text: `${quoted(rule)} is no longer read from it`,
			lowers: "what was counted from it is no longer seen"
		} : {
			about: "source",
			text: `${quoted(rule)} is now read from it`
		}
	}
];
/** An address, and what is sent to it. */
function fetched(pull) {
	if (!isGroup(pull)) return shown(pull);
	return pull.secret === void 0 ? shown(pull.url) : `${shown(pull.url)} with the secret ${shown(pull.secret)}`;
}
/** How a mapped value changes: of a table of words only those that are different. */
function mapped(before, after) {
	const [from, to] = [before, after].map((value) => isGroup(value) ? value : null);
	if (!from || !to) return `is now ${column(after)} instead of ${column(before)}`;
	const [{ map: one, ...old }, { map: other, ...now }] = [from, to];
	if (!isSame(old, now)) return isSame(one, other) ? `is now ${column(now)} instead of ${column(old)}` : `is now ${column(after)} instead of ${column(before)}`;
	return `reads ${wordsOf(one, other)}`;
}
function wordsOf(before, after) {
	const [old, now] = [before, after].map((map) => isGroup(map) ? map : {});
	const words = [.../* @__PURE__ */ new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})])].filter((word) => old?.[word] !== now?.[word]);
	return listed(words.map((word) => `${quoted(word)} as ${shown(now?.[word])} instead of ${shown(old?.[word])}`));
}
/** A mapped value in words: `the column "Amount" with {"as":"number"}`, or the fixed text. */
function column(value) {
	if (!isGroup(value) || !("column" in value)) return shown(value);
	const { column: name, ...rest } = value;
	return `the column ${quoted(name)}${Object.keys(rest).length === 0 ? "" : ` with ${shown(rest)}`}`;
}
function change(before, after) {
	return before === void 0 || after === void 0 ? fromTo(before, after) : listChange(before, after);
}
/** How an export becomes records. */
const source = {
	tellers: [
		...ofFile,
		...ofRules,
		{
			at: "metadata.name",
			tell: ({ before, after }) => ({
				about: "source",
				text: `The source's id changes ${fromTo(before, after)}: its old records count as those of another source`
			})
		},
		...named("the source")
	],
	added: ({ after: { value } }) => ({
		about: "source",
		text: `New source ${quoted(value.metadata.title ?? value.metadata.name)}`
	}),
	removed: ({ before: { value } }) => ({
		about: "source",
		text: `The source ${quoted(value.metadata.title ?? value.metadata.name)} is removed`,
		lowers: "what was counted from it is no longer seen"
	})
};

// actions/core/catalog/changes/kinds/threshold-tests.ts
/** What the thresholds of a workflow are tried on. */
const thresholdTests = {
	tellers: [{
		at: "spec.tests.*",
		tell: ({ keys: [name], before, after }) => {
			if (before === void 0) return {
				about: "threshold",
				text: `New test of the alerts: ${quoted(name)}`
			};
			if (after !== void 0) return changed(name, before, after);
			return {
				about: "threshold",
				text: `The test ${quoted(name)} of the alerts is removed`,
				lowers: "nothing tries this any more"
			};
		}
	}, ...named("the tests of the alerts")],
	added: ({ after: { value } }) => ({
		about: "threshold",
		text: `The alerts are tried by ${count(value.spec.tests.length, "new test")}`
	}),
	removed: () => ({
		about: "threshold",
		text: "The tests of the alerts are removed",
		lowers: "nothing tries the alerts any more when they change"
	})
};
/** What a test expects now, and where else it differs. */
function changed(name, before, after) {
	const { expect: was, ...others } = before;
	const { expect: is, ...othersNow } = after;
	const places = differencesOf(others, othersNow, {
		isCollection: () => false,
		isWhole: () => false
	}).map(({ path, after: value }) => `${path.join(" ")} is ${shown(value)}`);
	const parts = [...isSame(was, is) ? [] : [`it expects ${expectations(is)}`], ...places];
	const lowers = firings(after) < firings(before) ? { lowers: "it expects fewer alerts than before" } : {};
	return {
		about: "threshold",
		text: `The test ${quoted(name)} of the alerts changes: ${parts.join("; ")}`,
		...lowers
	};
}
function firings({ expect }) {
	return expect.filter(({ fires }) => fires !== void 0).length;
}
function expectations(expect) {
	if (expect.length === 0) return "nothing";
	const words = ({ at, ...what }) => `${Object.entries(what).map(([key, value]) => `${quoted(value)} ${key}`).join(", ")} at ${at}`;
	return expect.map(words).join(", ");
}

// actions/core/catalog/changes/kinds/dependencies.ts
/** What a workflow depends on, and what happens while it is down. */
const dependencyTellers = [
	{
		at: "spec.dependencies.*.fallback",
		tell: fallback
	},
	{
		at: "spec.dependencies.*.timeout",
		tell: ({ keys: [name], before, after }) => ({
			about: "dependency",
			text: `The time after which ${quoted(name)} counts as down changes ${fromTo(before, after)}`,
			...isLonger(before, after) ? { lowers: "its fallback begins later, or never" } : {}
		})
	},
	{
		at: "spec.dependencies.*.used_by",
		tell: usedBy
	},
	{
		at: "spec.dependencies.*",
		tell: whole$1
	}
];
function fallback({ keys: [name], before, after }) {
	if (before === void 0) return {
		about: "dependency",
		text: `${quoted(name)} now has the fallback ${quoted(after)}`
	};
	if (after === void 0) return {
		about: "dependency",
		text: `${quoted(name)} no longer has a fallback (it was ${quoted(before)})`,
		lowers: `nobody knows what to do while ${quoted(name)} is down`
	};
	return {
		about: "dependency",
		text: `The fallback of ${quoted(name)} is now ${quoted(after)} instead of ${quoted(before)}`
	};
}
function usedBy({ keys: [name], before, after }, scene) {
	const steps = new Set(playbookOf(scene.catalogs.after, scene.after)?.value.spec.steps.map(({ id }) => id) ?? []);
	const lost = added(after, before).filter((step) => steps.has(step));
	return {
		about: "dependency",
		text: `Steps that need ${quoted(name)}: ${listChange(before, after)}`,
		...lost.length > 0 ? { lowers: "its fallback no longer covers a step that is still there" } : {}
	};
}
function whole$1({ keys: [name], after: entry }, { before, after }) {
	const old = find$1(before.value, name);
	const now = find$1(after.value, name);
	if (entry === void 0 || now === void 0) {
		const gone = old?.fallback === void 0 ? {} : { lowers: `its fallback ${quoted(old.fallback)} goes with it` };
		return {
			about: "dependency",
			text: `No longer depends on ${quoted(name)}`,
			...gone
		};
	}
	const covered = now.fallback === void 0 ? "no fallback" : `fallback ${quoted(now.fallback)}`;
	return {
		about: "dependency",
		text: `Now depends on ${quoted(name)}, with ${covered}`
	};
}
function find$1({ spec }, name) {
	return spec.dependencies.find((dependency) => dependency.name === plainKey(name));
}

// actions/core/catalog/changes/kinds/thresholds.ts
const SEVERITIES = [
	"minor",
	"major",
	"critical"
];
/** When an alert fires, when it is over, and what it does. */
const thresholdTellers = [
	{
		at: "spec.thresholds.*.when",
		tell: when
	},
	{
		at: "spec.thresholds.*.clear",
		tell: clear
	},
	{
		at: "spec.thresholds.*.over",
		tell: over
	},
	{
		at: "spec.thresholds.*.at_least",
		tell: ({ keys: [id], before, after }) => ({
			about: "threshold",
			text: `Alert ${quoted(id)} ${after === void 0 ? `no longer waits for ${before}` : `now waits for at least ${after}${before === void 0 ? "" : ` instead of ${before}`}`}`,
			...numberIn(after) > numberIn(before) ? { lowers: "quiet times raise no alert any more" } : {}
		})
	},
	{
		at: "spec.thresholds.*.for",
		tell: ({ keys: [id], before, after }) => ({
			about: "threshold",
			text: `Alert ${quoted(id)} fires after ${holds(after)}; until now after ${holds(before)}`,
			...after !== void 0 && isLonger(before ?? "0s", after) ? { lowers: "it fires later" } : {}
		})
	},
	{
		at: "spec.thresholds.*.then.open_incident.severity",
		tell: severity
	},
	{
		at: "spec.thresholds.*.then.open_incident.runbook",
		tell: ({ keys: [id], before, after }) => ({
			about: "threshold",
			text: `The runbook of alert ${quoted(id)} changes ${fromTo(before, after)}`,
			...after === void 0 ? { lowers: "whoever is called has nothing to follow" } : {}
		})
	},
	{
		at: "spec.thresholds.*.then.ask.person",
		tell: ({ keys: [id], before, after }, { person }) => ({
			about: "threshold",
			text: `Alert ${quoted(id)} now asks ${person(after)} instead of ${person(before)}`
		})
	},
	{
		at: "spec.thresholds.*.then.ask.question",
		tell: ({ keys: [id], before, after }) => ({
			about: "threshold",
			text: `The question of alert ${quoted(id)} changes ${fromTo(before, after)}`
		})
	},
	{
		at: "spec.thresholds.*.then.?",
		tell: outcome
	},
	{
		at: "spec.thresholds.*",
		tell: whole
	}
];
/** `response time (p90) above 30 minutes` of `response_time.p90 > 30m`. */
function condition(text) {
	const read = parseThreshold(String(text));
	if (!read.ok) return quoted(text);
	const { measure, statistic, op } = read.threshold;
	const words = {
		">": "above",
		">=": "at or above",
		"<": "below",
		"<=": "at or below"
	}[op];
	const value = amount(String(text).replace(/^[^<>=]*[<>=]+\s*/, ""));
	return `${spoken(measure)}${statistic === null ? "" : ` (${statistic})`} ${words} ${value}`;
}
function when({ keys: [id], before, after }) {
	const move = firingMove(before, after);
	const verb = {
		tighter: "fires earlier",
		looser: "fires later",
		same: "is written differently",
		other: "looks at something else"
	}[move];
	const text = `Alert ${quoted(id)} ${verb}: ${condition(after)}; until now ${condition(before)}`;
	if (move === "looser") return {
		about: "threshold",
		text,
		lowers: "something worse has to happen before anyone is called"
	};
	if (move === "other") return {
		about: "threshold",
		text,
		lowers: "what it watched is no longer watched by it"
	};
	return {
		about: "threshold",
		text
	};
}
function clear({ keys: [id], before, after }) {
	if (before === void 0) return {
		about: "threshold",
		text: `Alert ${quoted(id)} is now over at ${condition(after)}`
	};
	const text = `Alert ${quoted(id)} is now over at ${after === void 0 ? "no value of its own" : condition(after)}; until now at ${condition(before)}`;
	const move = after === void 0 ? "other" : clearingMove(before, after);
	return move === "tighter" || move === "same" ? {
		about: "threshold",
		text
	} : {
		about: "threshold",
		text,
		lowers: "it may be over before things are good again"
	};
}
function over({ keys: [id], before, after }, { after: { value } }) {
	const atLeast = find(value, id)?.at_least;
	const lowers = isLonger(before, after) ? "over a longer time a bad hour shows later" : atLeast === void 0 ? null : `in a shorter time there may never be ${atLeast}`;
	return {
		about: "threshold",
		text: `Alert ${quoted(id)} looks at the last ${duration(String(after))} instead of ${duration(String(before))}`,
		...lowers === null ? {} : { lowers }
	};
}
function holds(value) {
	return value === void 0 ? "no wait" : duration(String(value));
}
function severity({ keys: [id], before, after }) {
	const falls = SEVERITIES.indexOf(String(after)) < SEVERITIES.indexOf(String(before));
	return {
		about: "threshold",
		text: `The incidents of alert ${quoted(id)} are now ${String(after)} instead of ${String(before)}`,
		...falls ? { lowers: "people may take more time to answer" } : {}
	};
}
const OUTCOMES = {
	open_incident: "opens an incident",
	pause_expansion: "pauses the expansion",
	start_playbook: "starts the playbook",
	ask: "asks a person"
};
function outcome({ keys: [id, field], before, after }) {
	const does = OUTCOMES[field ?? ""];
	if (does !== void 0 && before === void 0) return {
		about: "threshold",
		text: `Alert ${quoted(id)} now ${does}: ${shown(after)}`
	};
	if (does !== void 0 && after === void 0) return {
		about: "threshold",
		text: `Alert ${quoted(id)} no longer ${does}`,
		lowers: `nothing ${does} any more when it fires`
	};
	return {
		about: "threshold",
		text: `What alert ${quoted(id)} does changes: ${quoted(field)} ${fromTo(before, after)}`
	};
}
function whole({ keys: [id], before, after }, scene) {
	const now = find(scene.after.value, id);
	const old = find(scene.before.value, id);
	if (after === void 0 || now === void 0) return {
		about: "threshold",
		text: `Alert ${quoted(id)} is removed (${condition(old?.when)})`,
		lowers: "nobody is called any more when this happens"
	};
	if (before === void 0) return {
		about: "threshold",
		text: `New alert ${quoted(id)}: ${condition(now.when)} over ${duration(now.over)}, ${does(now)}`
	};
	return {
		about: "threshold",
		text: `Alert ${quoted(id)} changes ${fromTo(before, after)}`,
		lowers: "it may fire less often"
	};
}
function does({ then }) {
	const incident = then.open_incident;
	const parts = [
		incident === void 0 ? "" : `opens a ${incident.severity} incident`,
		then.pause_expansion === void 0 ? "" : "pauses the expansion",
		then.start_playbook === void 0 ? "" : "starts the playbook",
		then.ask === void 0 ? "" : "asks a person"
	].filter((part) => part !== "");
	return parts.length === 0 ? "does nothing" : parts.join(" and ");
}
function find({ spec }, id) {
	return spec.thresholds?.find((threshold) => threshold.id === plainKey(id));
}

// actions/core/catalog/changes/kinds/tolerance.ts
const NO_STOP = "however far it falls behind its baseline, nothing stops its expansion";
/** How far a workflow may fall behind its baseline. */
const tolerance = {
	at: "spec.tolerance",
	tell: ({ before, after }) => {
		if (before === void 0) return {
			about: "tolerance",
			text: `There is now a tolerance of ${after}`
		};
		if (after === void 0) return {
			about: "tolerance",
			text: `The tolerance of ${before} is taken away`,
			lowers: NO_STOP
		};
		const wider = numberIn(after) > numberIn(before);
		return {
			about: "tolerance",
			text: `Tolerance ${wider ? "widens" : "narrows"} from ${before} to ${after}`,
			...wider ? { lowers: "it may fall further behind its baseline before it is stopped" } : {}
		};
	}
};

// actions/core/catalog/changes/kinds/workflow.ts
const STAGES = [
	"baseline",
	"controlled",
	"standard"
];
const OUTBOUND = [
	"none",
	"low",
	"high"
];
const people = [
	"owner",
	"reviewer",
	"escalation"
].map((role) => ({
	at: `spec.${role}`,
	tell: ({ before, after }, { person }) => ({
		about: role,
		text: `${role === "escalation" ? "Escalation contact" : upperFirst(role)} changes from ${person(before)} to ${person(after)}`
	})
}));
const simple = [
	{
		at: "metadata.team",
		tell: ({ before, after }) => ({
			about: "team",
			text: `Moves from the team ${shown(before)} to ${shown(after)}`
		})
	},
	{
		at: "spec.purpose",
		tell: ({ before, after }) => ({
			about: "purpose",
			text: `Purpose changes ${fromTo(before, after)}`
		})
	},
	{
		at: "spec.channels",
		tell: ({ before, after }) => ({
			about: "channels",
			text: `Channels: ${listChange(before, after)}`
		})
	},
	{
		at: "spec.stage",
		tell: ({ before, after }) => stage(String(before), String(after))
	},
	{
		at: "spec.baseline",
		tell: (_, { before, after }) => baseline(before.value, after.value)
	}
];
function stage(before, after) {
	if (after === "paused") return {
		about: "stage",
		text: `Is paused; its stage was ${quoted(before)}`
	};
	if (before === "paused") return {
		about: "stage",
		text: `Is no longer paused; its stage is ${quoted(after)}`,
		lowers: "the pause no longer holds it back"
	};
	if (STAGES.indexOf(after) > STAGES.indexOf(before)) return {
		about: "stage",
		text: `Stage moves ${fromTo(before, after)}`
	};
	return {
		about: "stage",
		text: `Stage goes back ${fromTo(before, after)}`,
		lowers: `${quoted(after)} asks for less than ${quoted(before)}: fewer safeguards have to be in place`
	};
}
function baseline(before, after) {
	const from = before.spec.baseline;
	const to = after.spec.baseline;
	if (to === void 0) return {
		about: "baseline",
		text: `No longer has a baseline (it was ${weeks(from)})`,
		lowers: "without a baseline nothing shows that it is getting worse"
	};
	if (from === void 0) return {
		about: "baseline",
		text: `The baseline is ${weeks(to)}`
	};
	return {
		about: "baseline",
		text: weeks(from) !== weeks(to) ? `The baseline moves from ${weeks(from)} to ${weeks(to)}` : `The baseline changes from ${shown(from)} to ${shown(to)}`,
		lowers: "other baseline weeks can make a bad week look normal"
	};
}
function weeks(span) {
	return span === void 0 ? "nothing" : `weeks ${span.from} to ${span.to}`;
}
const risk = [{
	at: "spec.risk.decision",
	tell: ({ before, after }) => ({
		about: "risk",
		text: `The work's decisions now count as ${decision(after)} instead of ${decision(before)}`,
		...before === "none" ? {} : { lowers: `whoever decides ${String(before)} questions is no longer asked` }
	})
}, {
	at: "spec.risk.outbound",
	tell: ({ before, after }) => {
		const falls = OUTBOUND.indexOf(String(after)) < OUTBOUND.indexOf(String(before));
		return {
			about: "risk",
			text: `The risk of messages to people outside ${falls ? "falls" : "rises"} ${fromTo(before, after)}`,
			...falls ? { lowers: "messages with a lower risk need fewer approvals" } : {}
		};
	}
}];
function decision(value) {
	return value === "none" ? "no sensitive decisions" : `${String(value)} decisions`;
}
const files = [
	{
		at: "spec.playbook",
		tell: ({ before, after }, scene) => ({
			about: "steps",
			text: `The playbook is now ${quoted(after)} instead of ${quoted(before)}`,
			...hasSameSteps(scene) ? {} : { lowers: "the approvals of the old playbook need not be in the new one" }
		})
	},
	{
		at: "spec.runbooks.rollback",
		tell: ({ before, after }) => {
			if (before === void 0) return {
				about: "runbook",
				text: `There is now a way back: ${quoted(after)}`
			};
			if (after !== void 0) return {
				about: "runbook",
				text: `The way back is now ${quoted(after)} instead of ${quoted(before)}`
			};
			return {
				about: "runbook",
				text: `The way back ${quoted(before)} is no longer named`,
				lowers: "nobody knows how to go back to how it was"
			};
		}
	},
	{
		at: "spec.runbooks.response",
		tell: ({ before, after }) => {
			const kept = new Set(Array.isArray(after) ? after : []);
			const lost = Array.isArray(before) && before.some((file) => !kept.has(file));
			return {
				about: "runbook",
				text: `Response plays: ${listChange(before, after)}`,
				...lost ? { lowers: "a failure that had a response play has none" } : {}
			};
		}
	}
];
function hasSameSteps({ before, after, catalogs }) {
	const old = playbookOf(catalogs.before, before);
	const now = playbookOf(catalogs.after, after);
	return old !== void 0 && now !== void 0 && isSame(old.value.spec, now.value.spec);
}
const value = [
	{
		at: "spec.value.amount",
		tell: ({ before, after }) => ({
			about: "price",
			text: `What one is worth changes ${fromTo(before, after)}`
		})
	},
	{
		at: "spec.value.per",
		tell: ({ before, after }) => ({
			about: "price",
			text: `The value is counted per ${quoted(after)} instead of ${quoted(before)}`
		})
	},
	{
		at: "spec.value.cost.tools",
		tell: ({ before, after }) => ({
			about: "price",
			text: `The cost of tools changes ${fromTo(before, after)}`
		})
	},
	{
		at: "spec.value.cost.review",
		tell: ({ before, after }) => ({
			about: "price",
			text: `The time to look one over changes ${fromTo(before, after)}`
		})
	},
	{
		at: "spec.value.cost",
		tell: ({ before, after }) => ({
			about: "price",
			text: `The cost changes ${fromTo(before, after)}`
		})
	},
	{
		at: "spec.value",
		tell: ({ before, after }) => ({
			about: "price",
			text: after === void 0 ? `The value of one is no longer given (it was ${shown(before)})` : `The value of one is now given: ${shown(after)}`
		})
	}
];
/** Goals, thresholds, people, stage, risk and everything else of a workflow.yaml. */
const workflow = {
	tellers: [
		...people,
		...simple,
		...risk,
		...files,
		...dependencyTellers,
		...measureTellers,
		tolerance,
		...thresholdTellers,
		...value,
		...named("the workflow")
	],
	added: ({ after: { value: { metadata, spec } }, person }) => ({
		about: "definition",
		text: `New workflow ${quoted(metadata.title)}: owner ${person(spec.owner)}, reviewer ${person(spec.reviewer)}, escalation ${person(spec.escalation)}, stage ${quoted(spec.stage)}`
	}),
	removed: ({ before: { value: { metadata, spec } } }) => ({
		about: "definition",
		text: `The workflow ${quoted(metadata.title)} is removed`,
		lowers: `its goals${(spec.thresholds ?? []).length > 0 ? ", alerts" : ""} and approvals go with it`
	})
};

// actions/core/catalog/changes/kinds/index.ts
/** Asks every kind, in the order in which changes are told: first the work itself, then who and when, then the rest. */
function eachKind({ visit }) {
	return [
		visit("Workflow", ({ workflows }) => workflows, workflow),
		visit("Playbook", ({ playbooks }) => playbooks, playbook),
		visit("ThresholdTests", ({ thresholdTests: list }) => list, thresholdTests),
		visit("Prompt", ({ prompts }) => prompts, prompt),
		visit("Runbook", ({ runbooks }) => runbooks, runbook),
		visit("ServiceModule", ({ services }) => services, service),
		visit("People", ({ people: list }) => list, people$1),
		visit("RiskPolicy", ({ riskPolicies }) => riskPolicies, riskPolicy),
		visit("ApprovalPolicy", ({ approvalPolicies }) => approvalPolicies, approvalPolicy),
		visit("Cadence", ({ cadences }) => cadences, cadence),
		visit("Maintenance", ({ maintenance: list }) => list, maintenance),
		visit("Settings", ({ settings: list }) => list, settings),
		visit("Source", ({ sources }) => sources, source),
		visit("EventType", ({ eventTypes }) => eventTypes, eventType)
	];
}

// actions/core/catalog/changes/pairs.ts
/**
* Finds each definition again: at its path, where git says that it was, or by its name where the name is the only one of
* its kind that is left over. In the order of the new catalog, what is gone behind it.
*
* @param renames new path to old path.
*/
function pairsOf(before, after, renames) {
	const left = new Map(before.map((one) => [one.file, one]));
	const found = /* @__PURE__ */ new Map();
	const take = (now, old) => {
		if (old === void 0 || found.has(now)) return;
		found.set(now, old);
		left.delete(old.file);
	};
	for (const now of after) take(now, left.get(now.file));
	for (const now of after) if (!found.has(now)) take(now, left.get(renames.get(now.file) ?? ""));
	const unpaired = after.filter((now) => !found.has(now));
	for (const now of unpaired) {
		const name = now.value.metadata.name;
		const namesakes = [...left.values()].filter((old) => old.value.metadata.name === name);
		const isOnly = unpaired.filter((other) => other.value.metadata.name === name).length === 1;
		if (namesakes.length === 1 && isOnly) take(now, namesakes[0]);
	}
	return [...after.map((now) => ({
		before: found.get(now) ?? null,
		after: now
	})), ...[...left.values()].map((old) => ({
		before: old,
		after: null
	}))];
}

// actions/core/catalog/changes/teller.ts
/** Everything that changes between two versions of one definition; a place without a teller is told by its path. */
function tell(telling, scene) {
	return [...isSame(scene.before.value, scene.after.value) ? [] : tellDifferences(telling.tellers, scene), ...telling.also?.(scene) ?? []];
}
function tellDifferences(tellers, scene) {
	const places = tellers.map((teller) => ({
		teller,
		pattern: teller.at.split(".")
	}));
	const shape = shapeOf(places.map(({ pattern }) => pattern));
	return differencesOf(scene.before.value, scene.after.value, shape).flatMap((difference) => {
		for (const { teller, pattern } of places) {
			const keys = keysIn(pattern, difference.path);
			if (keys === null) continue;
			const told = teller.tell({
				...difference,
				keys
			}, scene);
			return told === null ? [] : [told];
		}
		return [plainly(difference)];
	});
}
/** For what nobody has found words: `spec, tolerance changes from 20% to 30%`. */
function plainly({ path, before, after }) {
	const place = path.filter((part) => part !== "spec" && part !== "#order");
	if (path.at(-1) === "#order") return {
		about: "other",
		text: `${quoted(place.join(", "))} stand in another order: ${shown(after)}`
	};
	return {
		about: "other",
		text: `${quoted(place.join(", "))} changes from ${shown(before)} to ${shown(after)}`
	};
}
/** What a list or a whole is follows from the places that have words. */
function shapeOf(patterns) {
	const parents = patterns.flatMap((pattern) => pattern.flatMap((part, index) => part === "*" ? [pattern.slice(0, index)] : []));
	const beginsLonger = (pattern, path) => pattern.length > path.length && keysIn(pattern.slice(0, path.length), path) !== null;
	return {
		isCollection: (path) => parents.some((parent) => keysIn(parent, path) !== null),
		isWhole: (path) => patterns.some((pattern) => keysIn(pattern, path) !== null) && !patterns.some((pattern) => beginsLonger(pattern, path))
	};
}
/** What stands for the stars and question marks of a pattern in a path; null where it does not fit. */
function keysIn(pattern, path) {
	if (pattern.length !== path.length) return null;
	const keys = [];
	for (const [index, part] of pattern.entries()) {
		const found = path[index];
		if ((part === "*" || part === "?") && found !== "#order") keys.push(found);
		else if (part !== found) return null;
	}
	return keys;
}
/** Names people as the catalogs do: after the change, else before it; an id that nobody has stays in quotes. */
function namer(catalogs) {
	return (id) => {
		if (typeof id !== "string") return shown(id);
		return (peopleById(catalogs.after).get(id) ?? peopleById(catalogs.before).get(id))?.name ?? quoted(id);
	};
}

// actions/core/catalog/changes/compare.ts
/**
* What a change of the catalog means for the business, in plain words. Pure; the order is the same on every machine.
* A value of a definition that differs is always told, at worst by its path.
*
* @param before the catalog of the default branch. @param after the catalog as it would be.
* @param files the files that git says are different, of the whole repository: tells renames apart from a new and a gone
*   definition, and names what is no definition. Without it only definitions are compared.
*/
function compareCatalogs(before, after, files = []) {
	const renames = new Map(files.flatMap(({ file, was }) => was === null ? [] : [[file, was]]));
	const person = namer({
		before,
		after
	});
	const changes = eachKind({ visit: (kind, listOf, telling) => pairsOf(listOf(before), listOf(after), renames).flatMap((pair) => {
		const told = toldOf(telling, {
			catalogs: {
				before,
				after
			},
			person
		}, pair.before, pair.after);
		const file = (pair.after ?? pair.before)?.file ?? "";
		const workflow = serviceFor(after, file) ?? serviceFor(before, file) ?? workflowAt(file, after.root);
		return told.map((one) => changeOf(one, file, kind, workflow));
	}) }).flat();
	return [...changes, ...otherFiles(before, after, files, changes)];
}
function toldOf(telling, scene, before, after) {
	if (before === null) return after === null ? [] : [addedOrReadable(telling, scene, after)];
	if (after === null) {
		if (!scene.catalogs.after.files.has(before.file)) return [telling.removed({
			...scene,
			before
		})];
		return [unreadable(before.file), ...bodyChanges(telling, scene, before)];
	}
	const told = tell(telling, {
		...scene,
		before,
		after
	});
	if (before.file === after.file) return told;
	return [{
		about: "file",
		text: `Moves from ${quoted(before.file)} to ${quoted(after.file)}`
	}, ...told];
}
function addedOrReadable(telling, scene, after) {
	const told = telling.added({
		...scene,
		after
	});
	if (!scene.catalogs.before.files.has(after.file)) return told;
	return {
		...told,
		text: `${told.text} (until now the file could not be read)`,
		lowers: "what it said before is not known, so nobody can say what is given up"
	};
}
/** What changes below a front matter that cannot be read: the text says it all the same. */
function bodyChanges(telling, scene, before) {
	const body = scene.catalogs.after.looseBodies.get(before.file);
	if (body === void 0 || !("body" in before)) return [];
	return tell(telling, {
		...scene,
		before,
		after: {
			...before,
			value: before.value,
			body
		}
	});
}
function changeOf({ about, text, lowers }, file, kind, workflow) {
	return {
		file,
		workflow,
		kind,
		about,
		text,
		lowersControl: lowers !== void 0,
		reason: lowers ?? null
	};
}
/** The workflow that a service module packages. */
function serviceFor(catalog, file) {
	return catalog.services.find((one) => one.file === file)?.value.spec.workflow ?? null;
}
/** The name of the workflow's folder that a file lies in. */
function workflowAt(file, root) {
	const parts = file.startsWith(`${root}/workflows/`) ? file.slice(root.length + 1).split("/") : [];
	return parts.length > 2 ? parts[1] ?? null : null;
}
/** Files that changed and of which nothing was told: no definitions, unreadable ones, or a change of comments only. */
function otherFiles(before, after, files, told) {
	const known = new Set(told.map(({ file }) => file));
	const readable = /* @__PURE__ */ new Set([...definitionsOf(before), ...definitionsOf(after)]);
	return files.filter(({ file }) => !known.has(file) && isBelow(file, after.root)).map(({ file, was, status }) => {
		const isDefinition = formOf(file.slice(after.root.length + 1)) !== "other";
		if (isDefinition && !readable.has(file)) return changeOf(after.files.has(file) ? unreadable(file) : neverRead(file), file, "File", workflowAt(file, after.root));
		const what = status === "changed" ? isDefinition ? "changes in its comments or layout only; nothing changes for the business" : "changes" : status === "renamed" ? `was called ${quoted(was)} until now` : `is ${status}`;
		return changeOf({
			about: "file",
			text: `The file ${quoted(file)} ${what}`
		}, file, "File", workflowAt(file, after.root));
	});
}
/** No lowered control: nobody can approve such a change at all. */
function unreadable(file) {
	return {
		about: "unreadable",
		text: `${quoted(fileNameOf(file))} cannot be read; what it changes is told once it is put right`
	};
}
/** A file that goes and that nobody could read before. */
function neverRead(file) {
	return {
		about: "definition",
		text: `The file ${quoted(file)} could not be read; what its going changes is not known`,
		lowers: "what it said is not known"
	};
}
function definitionsOf(catalog) {
	return eachKind({ visit: (_, listOf) => listOf(catalog).map(({ file }) => file) }).flat();
}
function isBelow(file, root) {
	return file.startsWith(`${root}/`);
}

export { compareCatalogs as t };