import { t as runAction } from "./chunks/run-action.js";
import { n as ownRecord } from "./chunks/own-record.js";
import { i as sentencesOf, n as awayOf, r as commandLine, t as standInsSaid } from "./chunks/away.js";
import { a as shownWays, i as helpAnswer, o as notUnderstood, r as deskEffects, s as questionText, t as DESK_MARKER } from "./chunks/issue.js";
import { f as workflowsByName, s as personName } from "./chunks/names.js";
import { t as closest } from "./chunks/closest.js";
import { n as neutralise } from "./chunks/neutralise.js";
import { a as SEVERITIES, i as ROOT_CAUSE_CLASSES, n as recordOfEvent, r as foldIncidents, s as isActive, t as eventsOfRecords } from "./chunks/records.js";
import { l as obey, n as incidentIssues, o as overrideRecord, s as standingOf, t as idsOf, u as strangerWords } from "./chunks/issues.js";
import { t as slipDistance } from "./chunks/slip-distance.js";
import { a as triggerOfReport, i as nameIn, n as dependenciesOf, r as knownName } from "./chunks/report.js";
import { t as toldText } from "./chunks/told-text.js";
import { a as eventsOfTrigger, n as readIncidents, o as lastOf } from "./chunks/read.js";
import { r as MINUTE, t as DAY } from "./chunks/duration.js";
import { c as utf8ToBytes, o as bytesToHex, t as sha256 } from "./chunks/sha2.js";
import { a as piiKeyOf, g as compileSource, h as importMapped, v as fieldPaths, y as objectRow } from "./chunks/import.js";
import { t as Temporal } from "./chunks/temporal-polyfill.js";
import { i as weekCalendar, n as isWeek, r as mondayDate } from "./chunks/week.js";
import { t as localClock } from "./chunks/local-time.js";
import { a as wordsOf, i as textOfWords, n as compilePhrase, r as exampleOf } from "./chunks/phrase.js";
import { n as remembering, t as applyEffects } from "./chunks/apply.js";
import { n as readMarker, t as hiddenMarker } from "./chunks/marker.js";
import { n as cutBody } from "./chunks/cut.js";
import { n as appendOwn, t as operate } from "./chunks/operation.js";
import { t as UsageError } from "./chunks/usage-error.js";
import { n as OUR_LABEL } from "./chunks/plan.js";
import { n as numberAt } from "./chunks/payload.js";
import { i as isOurBot } from "./chunks/account.js";
import { n as hasStatus } from "./chunks/failure.js";
import { n as standInsAt } from "./chunks/stand-ins.js";
import { createHash } from "node:crypto";

// actions/core/execution/commands/command.ts
/** A decision that only answers. */
function answering(answer, more = {}) {
	return {
		records: [],
		recordings: [],
		endings: [],
		effects: [],
		after: [],
		outputs: {},
		answer,
		...more
	};
}

// actions/core/execution/commands/away.ts
/**
* Says who stands in for somebody who is away. The ledger's record is only a copy: the gate reads the comment itself again,
* so that a forged record brings no approver.
*/
const awayCommand = {
	name: "away",
	places: ["desk"],
	ways: ["/away until 14 July, @x covers"],
	purpose: "say who stands in for you (at most 30 days); `/away over` ends it",
	bare: (line) => /^(?:i am |i'm )?away (until .*)$/i.exec(line)?.[1] ?? null,
	decide: (rest, { said, catalog }) => {
		const body = `/away ${rest}`;
		const away = awayOf({
			by: said.by.login,
			at: said.at,
			edited: said.edited,
			body
		}, catalog);
		if (away === null || !away.ok) return answering(away?.answer ?? "Write `/away until 14 July, @x covers`.");
		const records = away.standIns.map((standIn) => ownRecord({
			type: "approval.delegated",
			id: `approval:delegated-${said.origin}-${standIn.for}`,
			subject: `person:${standIn.for}`,
			time: said.at,
			actor: "human",
			data: {
				for: standIn.for,
				by: standIn.by,
				from: standIn.from,
				to: standIn.to
			}
		}));
		return answering(away.answer, { records });
	}
};

// actions/core/execution/commands/help.ts
/** Lists what can be said here. It knows the table only when it is asked, since it stands in it. */
function helpCommand(table) {
	return {
		name: "help",
		places: [
			"desk",
			"form",
			"incident"
		],
		ways: ["/help"],
		purpose: "this list",
		decide: (_, { said, desk }) => answering(helpAnswer(said.place, table(), desk))
	};
}

// actions/core/execution/commands/import.ts
/** Takes what was uploaded at once: the next step of the same job takes the inbox at every run. */
const importCommand = {
	name: "import",
	places: ["desk"],
	ways: ["/import"],
	purpose: "take the uploaded files now, without waiting for the next hour",
	decide: (rest, { said }) => rest === "" ? answering("Taking what lies in the inbox now, and asking every address that a Source names. What became of it follows below.", { outputs: { import: String(said.issue) } }) : answering("`/import` takes no words after it: it takes every file in the inbox. Write `/import` alone.")
};

// actions/core/execution/incidents/outage-words.ts
/** What follows a name where something is down or works again, and the words that are understood for it. */
const WAYS = [...[...[
	"is down",
	"are down",
	"down",
	"is broken",
	"not working",
	"is not working",
	"does not work"
], ...[
	"doesn't work",
	"stopped working",
	"is dead",
	"is offline",
	"has failed"
]].map((said) => ({
	said,
	meant: "down"
})), ...[
	"is back",
	"are back",
	"back",
	"is up",
	"is up again",
	"is working",
	"works again"
].map((said) => ({
	said,
	meant: "back"
}))];
/**
* The sentence about an outage that was probably meant: `crm is down` for `crm is dwon`, for `the CRM is down?` and for `crm is
* down since nine` and for `the crm system is dead`; null where the words name no dependency of the catalog, or say nothing like it.
*/
function outageMeant(line, catalog) {
	const words = line.toLowerCase().replace(/[\s.,;:!?]+$/u, "").split(/\s+/u);
	const known = dependenciesOf(catalog);
	let best = null;
	for (let size = 1; size <= 4 && size < words.length; size += 1) {
		const subject = words.slice(0, size);
		const typed = knownName(subject.join(" "), catalog);
		const within = subject.find((word) => known.has(word));
		const name = known.has(typed) ? typed : within ?? closest(typed, known);
		const way = nearestWay(words.slice(size));
		if (name === null || typed === "" || way === null) continue;
		const slips = way.slips + (name === typed ? 0 : slipDistance(name, typed));
		if (best === null || slips < best.slips) best = {
			sentence: `${name} is ${way.meant}`,
			slips
		};
	}
	return best?.sentence ?? null;
}
/** More words may follow where two or more of a way's own stand there: `is down since nine`. */
function nearestWay(words) {
	let best = null;
	for (const { said, meant } of WAYS) {
		const length = said.split(" ").length;
		if (length === 1 && words.length > 1) continue;
		const slips = slipDistance(words.slice(0, length).join(" "), said);
		if (slips <= (said.length < 8 ? 1 : 2) && (best === null || slips < best.slips)) best = {
			meant,
			slips
		};
	}
	return best;
}

// actions/core/execution/incidents/parse-command.ts
/** Whole numbers of GitHub's; longer ones are none. */
const ISSUE = /^#?(\d{1,9})$/;
const BECAUSE = /^because[ \t:]+(\S.*)$/i;
const LONGEST_TEXT = 500;
/** The commands of an incident, and the ways of writing each. No number stands in them: it could be this incident's own. */
const INCIDENT_COMMANDS = {
	ack: ["/ack"],
	assign: ["/assign @account"],
	severity: [`/severity ${SEVERITIES.join("|")}`],
	mitigated: ["/mitigated"],
	"root-cause": [`/root-cause ${ROOT_CAUSE_CLASSES.join("|")}: what went wrong`],
	"follow-up": [
		"/follow-up #NUMBER",
		"/follow-up https://…",
		"/follow-up none because …"
	],
	resolve: ["/resolve"],
	reviewed: ["/reviewed"],
	reopen: ["/reopen because …"],
	duplicate: ["/duplicate #NUMBER"]
};
/** Reads what follows a command's name, trimmed. What is not complete says what to write; nothing is guessed and done. */
function parseIncidentCommand(name, rest) {
	const command = read$1(name, rest);
	if (command !== null) return {
		ok: true,
		command
	};
	const ways = INCIDENT_COMMANDS[name];
	return {
		ok: false,
		instead: ways.includes(`/${name}`) ? `Nothing was done: ${shownWays(ways)} takes no words after it. Write it alone in a new comment, and what you want to say below it.` : `Write ${shownWays(ways)}.`
	};
}
function read$1(name, rest) {
	switch (name) {
		case "ack":
		case "mitigated":
		case "resolve":
		case "reviewed": return rest === "" ? { name } : null;
		case "assign": return /^@?[a-z0-9](?:-?[a-z0-9])*$/i.test(rest) ? {
			name,
			to: rest
		} : null;
		case "severity": {
			const severity = SEVERITIES.find((one) => one === rest.toLowerCase());
			return severity === void 0 ? null : {
				name,
				severity
			};
		}
		case "root-cause": return readRootCause(rest);
		case "follow-up": {
			const followUp = readFollowUp(rest);
			return followUp === null ? null : {
				name,
				followUp
			};
		}
		case "reopen": {
			const reason = BECAUSE.exec(rest)?.[1];
			return reason === void 0 ? null : {
				name,
				reason: toldText(reason, LONGEST_TEXT)
			};
		}
		case "duplicate": {
			const issue = ISSUE.exec(rest)?.[1];
			return issue === void 0 ? null : {
				name,
				issue: Number(issue)
			};
		}
	}
}
function readRootCause(rest) {
	const [, word = "", text = ""] = /^([a-z]+)(?:[ \t]*[:,-][ \t]*|[ \t]+)(\S.*)$/i.exec(rest) ?? [];
	const found = ROOT_CAUSE_CLASSES.find((one) => one === word.toLowerCase());
	if (found === void 0) return null;
	return {
		name: "root-cause",
		rootCause: {
			class: found,
			text: toldText(text, LONGEST_TEXT)
		}
	};
}
function readFollowUp(rest) {
	const issue = ISSUE.exec(rest)?.[1];
	if (issue !== void 0) return {
		kind: "pull",
		number: Number(issue)
	};
	const reason = /^none[ \t]+(.*)$/i.exec(rest)?.[1];
	const because = reason === void 0 ? void 0 : BECAUSE.exec(reason)?.[1];
	if (because !== void 0) return {
		kind: "none",
		reason: toldText(because, LONGEST_TEXT)
	};
	if (!/^https?:\/\/\S+$/i.test(rest) || rest.length > LONGEST_TEXT || !URL.canParse(rest)) return null;
	return {
		kind: "url",
		url: rest
	};
}

// actions/core/execution/commands/incident-talk.ts
const PURPOSES = {
	ack: "I take this on",
	assign: "hand it to somebody",
	severity: "say how bad it is",
	mitigated: "customers are served again",
	"root-cause": "name what went wrong",
	"follow-up": "name what keeps it from happening again",
	resolve: "close it (its owner, or the escalation owner)",
	reviewed: "end it (a reviewer)",
	reopen: "open it again",
	duplicate: "say that it repeats another one"
};
/** The commands below an incident. What each does stands in incidents/obey.ts. */
const incidentCommands = Object.keys(INCIDENT_COMMANDS).map((key) => {
	const name = key;
	return {
		name,
		places: ["incident"],
		ways: INCIDENT_COMMANDS[name],
		purpose: PURPOSES[name],
		decide: (rest, facts) => obeyed(name, rest, facts)
	};
});
function obeyed(name, rest, facts) {
	const { said, incidents, catalog } = facts;
	const incident = incidents.of(said.issue);
	if (incident === null) return answering("This incident is not in the ledger, so nothing can be done to it here.");
	const read = parseIncidentCommand(name, rest);
	if (!read.ok) return answering(read.instead);
	const commandFacts = {
		as: incidents.idsOf(said.by.login),
		standing: standingOf(incident, catalog),
		at: said.at,
		personOf: incidents.personOf,
		nameOf: (id) => neutralise(personName(catalog, id)),
		incidentOf: incidents.of,
		isMerged: incidents.isMerged
	};
	const { done, answer, ...more } = obey(read.command, incident, commandFacts);
	return done && "events" in more ? answering(answer, { records: recordsOf(more.events, incident, said.origin) }) : answering(answer);
}
/** Tells of something that no rule has seen: `crm is down`, `/incident crm: customers cannot book`. */
const reportCommand = {
	name: "incident",
	places: ["desk"],
	ways: ["crm is down", "/incident crm: customers cannot book"],
	purpose: "open an incident",
	yieldsToPhrases: true,
	bare: (line) => {
		const about = DOWN.exec(line)?.[1];
		return about === void 0 || !isNameLong(about) ? null : `${about.replaceAll(":", " ")}:`;
	},
	decide: (rest, facts) => report(rest, facts)
};
/** `The CRM is down!`, `CRM down`, `phones are not working`: a name of a few words, and nothing after it. */
const DOWN = /^([^\s?]+(?: [^\s?]+){0,3}?) (?:(?:is|are|seems?) )?(?:down|broken|not working)(?: again)?[.!]*$/i;
const BACK = /^([^\s?]+(?: [^\s?]+){0,3}?) (?:is|are) (?:back|up|working)(?: again)?[.!]*$/i;
function isNameLong({ length }) {
	return length >= 2 && length <= 60;
}
/** What a person reports is an incident of its own, whatever else is down. */
const NO_COVER = /* @__PURE__ */ new Set();
function report(rest, { said, incidents, catalog }) {
	const [, before, after] = /^([^:]{2,60}):\s*(.*)$/.exec(rest) ?? [];
	const by = [...incidents.idsOf(said.by.login)][0] ?? said.by.login;
	const about = before === void 0 ? {
		about: null,
		text: rest
	} : {
		about: before,
		text: after ?? ""
	};
	if (about.about === null && about.text === "") return answering("Write what is wrong: `/incident crm: customers cannot book`.");
	const reported = triggerOfReport({
		...about,
		origin: said.origin,
		at: said.at,
		by
	}, catalog);
	if (!reported.ok) {
		const meant = reported.unknown ? outageMeant(`${about.about} down`, catalog) : null;
		return answering(meant === null ? reported.instead : `Did you mean \`${meant}\`? ${reported.instead}`);
	}
	const { trigger, dependency } = reported;
	const events = eventsOfTrigger(trigger, incidents.all(), NO_COVER);
	const last = lastOf(trigger.origin.cause, incidents.all());
	if (events.length === 0 && last !== void 0) return answering(`That is known: ${named(last)} is ${last.state}.`);
	const records = events.flatMap((event) => recordsOf([event], trigger.origin, said.origin));
	const again = events[0]?.kind === "refired" && last !== void 0 ? `${named(last)} goes on.` : null;
	const affected = trigger.origin.workflows.length;
	const whom = dependency === null ? "" : affected === 1 ? " It counts for the workflow that uses it." : ` It counts for all ${affected} workflows that use it.`;
	return answering(again ?? `I understood: **${neutralise(trigger.origin.title)}**, major, since you wrote it.${whom} Its issue opens in this same run, under **Issues** with the label \`incident\`, assigned to its owner; commands such as \`/severity critical\` go there.`, { records });
}
/** Says that a dependency works again: `crm is back`. */
const backCommand = {
	name: "back",
	places: ["desk", "incident"],
	ways: ["crm is back", "/back crm"],
	purpose: "say that something works again",
	yieldsToPhrases: true,
	bare: (line) => {
		const about = BACK.exec(line)?.[1];
		return about === void 0 || !isNameLong(about) ? null : about;
	},
	decide: (rest, facts) => {
		const { said, incidents, catalog } = facts;
		if (nameIn(rest) === "") return answering("Write what works again: `/back crm`.");
		const name = knownName(rest, catalog);
		if (said.place === "incident") return backHere(name, facts);
		const incident = lastOf(`dependency:${name}`, incidents.all());
		if (incident === void 0 || !isActive(incident)) {
			if (dependenciesOf(catalog).has(name)) return answering(`No incident of \`${name}\` is open.`);
			const near = closest(name, dependenciesOf(catalog));
			const guess = near === null ? "" : ` Did you mean \`${near}\`? Write \`${near} is back\`.`;
			return answering(`No workflow uses \`${name}\`, so nothing was changed.${guess}`);
		}
		const by = [...incidents.idsOf(said.by.login)][0] ?? said.by.login;
		const event = {
			kind: "mitigated",
			key: incident.key,
			at: said.at,
			by
		};
		return answering(`${named(incident)} is mitigated. It stays open until somebody has named its root cause and a follow-up there.`, { records: recordsOf([event], incident, said.origin) });
	}
};
/** Below an incident it is that one which is mitigated. Who else is back there is people's own talk. */
function backHere(name, facts) {
	const { said, incidents, catalog } = facts;
	if (incidents.of(said.issue)?.dependency === name) return obeyed("mitigated", "", facts);
	if (!dependenciesOf(catalog).has(name)) return answering(said.body.startsWith("/") ? NOT_HERE : null);
	return answering(NOT_HERE);
}
const NOT_HERE = "That is not what this incident is about, so nothing was changed. Where customers are served again here, write `/mitigated`; say on the desk what else works again.";
function recordsOf(events, { workflows }, origin) {
	return events.map((event) => recordOfEvent(event, {
		cause: origin,
		workflow: workflows[0] ?? null
	}));
}
function named({ issue, title }) {
	return issue === null ? `"${neutralise(title)}"` : `#${issue}`;
}

// actions/core/signal/desk/when.ts
const WEEKDAYS$1 = [
	"monday",
	"tuesday",
	"wednesday",
	"thursday",
	"friday",
	"saturday",
	"sunday"
];
const DAY_WORD = /^(?:(?:on|last) )?(mon|tue|wed|thu|fri|sat|sun)([a-z]*)$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
/** A date is written otherwise, and is no time by itself: `14.05` can only be five past two. */
const CLOCK = /^(\d{1,2})(?:[:.](\d{2}))? ?(am|pm)?$/;
const NOON = 720 * MINUTE;
/**
* Reads a time as people write it: `14:05`, `2pm`, `yesterday 9:30`, `Mon 14:05`, `2026-11-20 14:05`, `now`. A weekday is the
* last one that is past. Null where the words are no time at all; a time that is not over yet is refused.
*/
function readTime(text, clock) {
	const words = plain(text);
	if (words === "now" || words === "just now") return {
		ok: true,
		instant: clock.said
	};
	const parts = splitTime(words);
	if (parts === null) return null;
	const minutes = minutesOf(parts.clock);
	const today = todayOf(clock);
	const days = parts.day === null ? [today] : daysOf(parts.day, today);
	if (minutes === null || days === null) return refused(`"${text}" names a time that does not exist`);
	const past = days.map((day) => instantOf(day, minutes * MINUTE, clock.zone)).find((one) => !one.ok || one.instant <= clock.said + 6e4);
	if (past !== void 0) return past.ok ? {
		ok: true,
		instant: Math.min(past.instant, clock.said)
	} : past;
	return refused(`"${text}" has not happened yet${parts.day === null ? `. Was it yesterday? Then write \`yesterday ${text}\`` : ""}`);
}
/**
* Reads a stretch of time: `today`, `yesterday`, `Mon`, `2026-11-20`, `this week`, `last week`, `2026-W46`. What is counted over it is
* dated at noon of its last day with opening hours; while it is not over, at the moment of writing.
*/
function readPeriod(text, clock) {
	const days = periodDays(plain(text), todayOf(clock));
	if (days === null) return null;
	if (days === "none") return refused(`"${text}" names a day or a week that does not exist`);
	const today = todayOf(clock).toString();
	const first = days[0];
	const last = days.at(-1);
	if (first > today) return refused(`"${text}" has not begun yet`);
	if (last >= today) return {
		ok: true,
		instant: clock.said
	};
	const day = days.findLast((date) => clock.isOpen(date)) ?? last;
	return instantOf(Temporal.PlainDate.from(day), NOON, clock.zone);
}
function plain(text) {
	return text.toLowerCase().replaceAll(/\b([ap])\.? ?m\b\.?/g, "$1m").replaceAll(/\s+/g, " ").trim();
}
/** The day's words and the clock's, in either order; null where there is no clock. */
function splitTime(words) {
	const list = words.split(" ").filter((word) => word !== "at");
	for (const size of [2, 1]) {
		const splits = [[list.slice(-size), list.slice(0, -size)], [list.slice(0, size), list.slice(size)]];
		for (const [time, day] of splits) {
			const clock = time.join(" ");
			if (time.length < size || !CLOCK.test(clock) || !/[:.m]/.test(clock)) continue;
			if (day.length === 0) return {
				day: null,
				clock
			};
			if (isDayWords(day.join(" "))) return {
				day: day.join(" "),
				clock
			};
		}
	}
	return null;
}
function isDayWords(words) {
	return words === "today" || words === "yesterday" || DATE.test(words) || weekdayOf(words) !== null;
}
/** Minutes since midnight; null for 25:00 and 14pm. */
function minutesOf(clock) {
	const [, hour = "", minute = "0", half] = CLOCK.exec(clock) ?? [];
	const hours = Number(hour);
	const minutes = Number(minute);
	if (minutes > 59 || hours > 23 || half !== void 0 && (hours < 1 || hours > 12)) return null;
	return (half === void 0 ? hours : hours % 12 + (half === "pm" ? 12 : 0)) * 60 + minutes;
}
/** From 0, Monday. */
function weekdayOf(words) {
	const [, start = "", rest = ""] = DAY_WORD.exec(words) ?? [];
	const at = WEEKDAYS$1.findIndex((name) => start !== "" && name.startsWith(start));
	const name = WEEKDAYS$1[at];
	if (name === void 0) return null;
	return rest === "" || name === start + rest || [
		"tues",
		"thur",
		"thurs"
	].includes(start + rest) ? at : null;
}
function todayOf({ said, zone }) {
	return Temporal.Instant.fromEpochMilliseconds(said).toZonedDateTimeISO(zone).toPlainDate();
}
/** The days that the words can mean, the latest first; null for a date that does not exist. */
function daysOf(words, today) {
	if (words === "today") return [today];
	if (words === "yesterday") return [today.subtract({ days: 1 })];
	const weekday = weekdayOf(words);
	if (weekday !== null) {
		const latest = today.subtract({ days: (today.dayOfWeek - 1 - weekday + 7) % 7 });
		return [latest, latest.subtract({ days: 7 })];
	}
	const date = dateOf(words);
	return date === null ? null : [date];
}
function dateOf(text) {
	try {
		return Temporal.PlainDate.from(text, { overflow: "reject" });
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}
/** The dates of a stretch, in order; "none" where there is no such, null where the words are no stretch. */
function periodDays(words, today) {
	const week = (monday) => Array.from({ length: 7 }, (_, day) => monday.add({ days: day }).toString());
	const monday = today.subtract({ days: today.dayOfWeek - 1 });
	if (words === "this week") return week(monday);
	if (words === "last week") return week(monday.subtract({ days: 7 }));
	if (/^(?:week )?\d{4}-w\d{2}$/.test(words)) {
		const name = words.slice(-8).toUpperCase();
		return isWeek(name) ? week(Temporal.PlainDate.from(mondayDate(name))) : "none";
	}
	if (!isDayWords(words)) return null;
	const days = daysOf(words, today);
	return days === null ? "none" : [days[0].toString()];
}
function instantOf(day, ofDay, zone) {
	const local = Date.UTC(day.year, day.month - 1, day.day) + ofDay;
	const instant = localClock(zone).instant(local);
	if (typeof instant === "number") return {
		ok: true,
		instant
	};
	const shown = new Date(local).toISOString().slice(0, 16).replace("T", " ");
	return refused(instant === "nonexistent-time" ? `${shown} does not exist: the clocks were put forward over it` : `${shown} happened twice: the clocks were put back. Name a time before or after that hour`);
}
function refused(message) {
	return {
		ok: false,
		message
	};
}

// actions/core/signal/desk/match.ts
const EXACTLY = (typed, word) => typed === word;
const LONGEST_GAP = 8;
const LONGEST_NAME = 80;
/** A number that a system gave: short, or with letters before it. Ten digits alone could be a telephone's. */
const CASE_NUMBER = /^#?(?:\d{1,6}|[a-z]{1,8}[-_]?\d{1,12})$/i;
const COUNT = /^\d{1,3}$/;
const MOST_COUNTED = 500;
const AMOUNT = /^[$€£]?(\d{1,9}(?:\.\d{1,2})?|\d{1,3}(?:,\d{3}){1,2}(?:\.\d{1,2})?)$/;
/**
* How a sentence fits a phrase; null where it does not. Gaps for words take as few as they can, so that `Kim yesterday 14:05` is Kim
* and a time. Takes time in proportion to the sentence's words times the phrase's.
*/
function fitPhrase(phrase, words, clock, same = EXACTLY) {
	const { tokens } = phrase;
	const dead = /* @__PURE__ */ new Set();
	const walk = (at, from) => {
		const token = tokens[at];
		if (token === void 0) return from === words.length ? [] : null;
		const place = at * (words.length + 1) + from;
		if (dead.has(place)) return null;
		for (const [taken, filling] of takes(token, words, from, clock, same)) {
			const rest = walk(at + 1, from + taken);
			if (rest !== null) return filling === null ? rest : [[nameOf$1(token), filling], ...rest];
		}
		dead.add(place);
		return null;
	};
	const filled = walk(0, 0);
	return filled === null ? null : {
		phrase,
		fillings: new Map(filled)
	};
}
function nameOf$1(token) {
	return "gap" in token ? token.gap.name : "";
}
/** How many words a token can take from here on, and what they fill. */
function takes(token, words, from, clock, same) {
	if ("word" in token) {
		const word = words[from];
		return word !== void 0 && same(word.key, token.word) ? [[1, null]] : [];
	}
	const found = [];
	for (let size = 1; size <= LONGEST_GAP && from + size <= words.length; size++) {
		const filling = fill(token.gap, textOfWords(words.slice(from, from + size)), clock);
		if (filling !== null) found.push([size, filling]);
	}
	return found;
}
/** What a text is in a gap; null where it is nothing that belongs there. */
function fill({ kind }, text, clock) {
	switch (kind) {
		case "words": return text.length <= LONGEST_NAME ? {
			ok: true,
			cell: text
		} : null;
		case "number": return CASE_NUMBER.test(text) ? {
			ok: true,
			cell: text.replace(/^#/, "")
		} : null;
		case "time": return asCell(readTime(text, clock));
		case "period": return asCell(readPeriod(text, clock));
		case "count": return countOf(text);
		case "amount": {
			const digits = AMOUNT.exec(text)?.[1];
			return digits === void 0 ? null : {
				ok: true,
				cell: Number(digits.replaceAll(",", ""))
			};
		}
		default: return kind;
	}
}
function asCell(read) {
	if (read === null || !read.ok) return read;
	return {
		ok: true,
		cell: new Date(read.instant).toISOString()
	};
}
function countOf(text) {
	if (!COUNT.test(text)) return null;
	const count = Number(text);
	if (count >= 1 && count <= MOST_COUNTED) return {
		ok: true,
		cell: count
	};
	return {
		ok: false,
		message: `the number must be from 1 to ${MOST_COUNTED}`
	};
}

// actions/core/signal/desk/near.ts
const MOST_SHOWN = 3;
/**
* What a person may have meant: the same sentence with its slips mended, where a phrase then fits; else examples of the phrases
* that share most words with it, the nearest first.
*/
function nearPhrases(words, phrases, clock) {
	const mended = phrases.flatMap((phrase) => mend(phrase, words, clock));
	if (mended.length > 0) return [...new Set(mended)].slice(0, MOST_SHOWN);
	return phrases.map((phrase) => ({
		phrase,
		shared: sharedWords(phrase, words)
	})).filter(({ shared }) => shared > 0).toSorted((a, b) => b.shared - a.shared).slice(0, MOST_SHOWN).map(({ phrase }) => exampleOf(phrase));
}
const ALMOST = (typed, word) => typed === word || word.length > 2 && slipDistance(typed, word) <= Math.max(1, Math.floor(word.length / 4));
function mend(phrase, words, clock) {
	if (fitPhrase(phrase, words, clock, ALMOST) === null) return [];
	const literals = phrase.tokens.flatMap((token) => "word" in token ? [token.word] : []);
	let next = 0;
	return [words.map(({ text, key }) => {
		const word = literals[next];
		if (word === void 0 || !ALMOST(key, word)) return text;
		next += 1;
		return word;
	}).join(" ")];
}
/** The part of the phrase's own words that stand in the sentence, slips allowed. */
function sharedWords({ tokens }, words) {
	const literals = tokens.flatMap((token) => "word" in token ? [token.word] : []);
	const keys = words.map(({ key }) => key);
	return literals.filter((word) => closest(word, keys) !== null).length / literals.length;
}

// actions/core/signal/desk/understand.ts
/** More rows than a sentence can make: rows of a comment are numbered in the order of its sentences. */
const ROOM_FOR_ROWS = 1e3;
/**
* Reads sentences of one comment: each becomes a row of the desk's Source, or several where it counts, and goes through the
* Source's rules as a row of a file does. The same comment always gives the same records, whenever it is read.
*/
function understand(lines, sources, speaker, clock) {
	return lines.map((line, index) => understandLine(line, index + 1, sources, speaker, clock));
}
function understandLine(line, number, sources, speaker, clock) {
	if (line.length > 300) return {
		kind: "refused",
		line,
		why: `It has more than ${300} characters. Say it shorter.`
	};
	const words = wordsOf(line);
	const fits = sources.flatMap((desk) => desk.phrases.flatMap((phrase) => {
		const fit = fitPhrase(phrase, words, clock);
		return fit === null ? [] : [{
			desk,
			fit
		}];
	}));
	const fewest = Math.min(...fits.map(({ fit }) => wordGaps(fit)));
	const [first, second] = fits.filter(({ fit }) => wordGaps(fit) === fewest);
	if (first === void 0) {
		const phrases = sources.flatMap((desk) => desk.phrases);
		return {
			kind: "unknown",
			line,
			near: nearPhrases(words, phrases, clock)
		};
	}
	if (second !== void 0) return {
		kind: "refused",
		line,
		why: `It can be read in two ways: ${`\`${first.fit.phrase.text}\` and \`${second.fit.phrase.text}\``}.`
	};
	return rowsOf({
		text: line,
		number
	}, first.desk, first.fit, speaker, clock);
}
function wordGaps({ phrase }) {
	return phrase.gaps.filter(({ kind }) => kind === "words").length;
}
function rowsOf({ text: line, number }, desk, { phrase, fillings }, speaker, clock) {
	const refused = (why) => ({
		kind: "refused",
		line,
		why
	});
	const cells = {};
	for (const [name, filling] of fillings) {
		if (!filling.ok) return refused(`${filling.message}.`);
		cells[name] = filling.cell;
	}
	if (phrase.gaps.find(({ name }) => desk.unkeyed.has(name)) !== void 0) return refused(NO_KEY);
	const said = new Date(clock.said).toISOString();
	const counted = phrase.gaps.find(({ kind }) => kind === "count")?.name;
	const times = counted === void 0 ? 1 : Number(cells[counted]);
	const common = {
		time: cells.period ?? said,
		...cells,
		phrase: phrase.name,
		origin: speaker.origin,
		author: speaker.author,
		said
	};
	const item = `${speaker.origin}-${number}`;
	const paths = fieldPaths(desk.compiled.columns);
	const rows = Array.from({ length: times }, (_, at) => {
		const value = {
			...common,
			item: times === 1 ? item : `${item}-${at + 1}`,
			nth: at + 1
		};
		const row = objectRow(value, (number - 1) * ROOM_FOR_ROWS + at + 1, paths, "the sentence");
		const context = {
			now: clock.said,
			recordedtime: said,
			file: "",
			fileName: ""
		};
		return {
			row,
			outcome: desk.compiled.map(row, context)
		};
	});
	const trouble = rows.flatMap(({ outcome }) => outcome.quarantined)[0];
	if (trouble !== void 0) return refused(`It cannot be recorded: ${trouble.message}.`);
	const records = rows.flatMap(({ outcome }) => outcome.records);
	if (records.length === 0) return refused("No rule of the desk records such a sentence yet.");
	return {
		kind: "understood",
		line,
		desk,
		rows,
		records,
		dropped: desk.compiled.dropped.filter((column) => Object.hasOwn(common, column))
	};
}
const NO_KEY = "It names a case in words, which may be a person's name, and this repository has no key to hide it with. Set the secret `OPSBOOK_PII_KEY`, or use the number that your system gave the case.";

// actions/core/execution/desk/reading.ts
const WEEKDAYS = [
	"sun",
	"mon",
	"tue",
	"wed",
	"thu",
	"fri",
	"sat"
];
/** Reads what somebody said. The same words at the same time give the same records. */
function readSaid(said, { desk, zone, catalog }) {
	const clock = {
		said: said.at,
		zone,
		isOpen: opening(catalog)
	};
	const speaker = {
		origin: said.origin,
		author: said.by.login
	};
	const sentences = understand(sentencesOf(said.body), desk, speaker, clock);
	const records = sentences.flatMap((one) => one.kind === "understood" ? one.records : []);
	return {
		sentences,
		digest: bytesToHex(sha256(utf8ToBytes(JSON.stringify(records)))).slice(0, 32)
	};
}
/** Whether the business has hours on a date, by its cadence; without one, every day. */
function opening(catalog) {
	const cadence = catalog.cadences[0]?.value.spec;
	if (cadence === void 0) return () => true;
	const holidays = new Set((cadence.holidays ?? []).map(({ date }) => date));
	return (date) => {
		const weekday = WEEKDAYS[(/* @__PURE__ */ new Date(`${date}T00:00:00Z`)).getUTCDay()] ?? "sun";
		return (cadence.business_hours[weekday]?.length ?? 0) > 0 && !holidays.has(date);
	};
}

// actions/core/execution/desk/confirm.ts
/** A question waits so long for its `yes`. */
const PATIENCE = DAY;
/**
* What a `yes` confirms: what this person said and nobody has confirmed yet; where there is nothing, what one other person
* said. It counts only for what stood there when it was written, and only while the words, and what they mean, are the same.
*
* @param login whose sentences are meant; "" where the person does not say.
*/
function confirm(login, facts) {
	const { said, questions } = facts;
	const seen = questions.filter(({ asked }) => asked <= said.at);
	const open = seen.filter(({ asked }) => said.at <= asked + PATIENCE);
	const meant = whose(login, open, said.by.login);
	if (typeof meant === "string") return answering(seen.length > 0 && open.length === 0 ? TOO_LATE : meant);
	const recordings = [];
	const endings = [];
	for (const question of meant) {
		const trouble = troubleOf(question);
		const batches = trouble === null ? batchesOf(question, facts) : null;
		if (batches === null) endings.push({
			question,
			state: "changed",
			origin: said.origin,
			text: trouble ?? OTHER_MEANING
		});
		else recordings.push({
			question,
			by: said.by.login,
			origin: said.origin,
			batches
		});
	}
	return answering(null, {
		recordings,
		endings
	});
}
/** Drops what this person said and nobody has confirmed yet. */
function withdraw({ said, questions }) {
	const own = questions.filter(({ by, asked }) => isSame(by, said.by.login) && asked <= said.at);
	if (own.length === 0) return answering("Nothing of yours waits to be recorded, so nothing was dropped.");
	const text = "Dropped: nothing was recorded.";
	return answering(null, { endings: own.map((question) => ({
		question,
		state: "withdrawn",
		origin: said.origin,
		text
	})) });
}
/** The questions that have waited too long. `now` in milliseconds since 1970. */
function expired(questions, now) {
	const text = "Nobody confirmed this within a day, so nothing was recorded. If it still holds, write it again.";
	return questions.filter(({ asked }) => now > asked + PATIENCE).map((question) => ({
		question,
		state: "expired",
		origin: null,
		text
	}));
}
const NOTHING = "Nothing waits for a `yes` here. Write first what happened; `/help` shows how.";
const TOO_LATE = "That was more than a day ago, so nothing was recorded. If it still holds, write it again.";
const OTHER_MEANING = "The catalog has changed since, and these words mean something else now. Nothing was recorded: please write it again.";
/** The questions that are meant, or why it is not clear which. */
function whose(login, open, own) {
	if (login !== "") {
		const theirs = open.filter(({ by }) => isSame(by, login));
		return theirs.length > 0 ? theirs : `Nothing of \`${login}\` waits for a \`yes\` here.`;
	}
	const mine = open.filter(({ by }) => isSame(by, own));
	if (mine.length > 0) return mine;
	const people = [...new Set(open.map(({ by }) => by.toLowerCase()))];
	if (people.length <= 1) return people.length === 0 ? NOTHING : open;
	return `Several people wait for a \`yes\`. Write whose you mean: \`yes @${people[0]}\`.`;
}
function troubleOf({ said }) {
	if (said === null) return "What was written is not there any more, so nothing was recorded.";
	return said.edited ? "What was written has been edited since, so nothing was recorded. Please write it again as a new comment." : null;
}
/** The rows by their Sources; null where they are not those that were shown. */
function batchesOf({ said, digest }, facts) {
	if (said === null) return null;
	const reading = readSaid(said, facts);
	if (reading.digest !== digest) return null;
	const bySource = /* @__PURE__ */ new Map();
	for (const one of reading.sentences) {
		if (one.kind !== "understood") continue;
		bySource.set(one.desk, [...bySource.get(one.desk) ?? [], ...one.rows]);
	}
	return [...bySource].map(([desk, rows]) => ({
		desk,
		rows
	}));
}
function isSame(one, other) {
	return one.toLowerCase() === other.toLowerCase();
}

// actions/core/execution/commands/no.ts
/** Drops what Opsbook has understood. */
const noCommand = {
	name: "no",
	places: ["desk", "form"],
	ways: ["no"],
	purpose: "drop what you said, as long as it is not recorded",
	bare: (line) => /^(?:no|nope)(?:,?[ \t]+thanks)?[.!]*$/i.test(line) ? "" : null,
	decide: (_, facts) => withdraw(facts)
};

// actions/core/execution/commands/override.ts
const LONGEST_REASON = 500;
const HOW = "Write `/override slow-first-response because …`, with the threshold's id and your reason.";
/**
* Says that a threshold is wrong this time, and why. The disagreement is recorded and shown on the board, and what became of
* it later; neither the incident nor the gate moves because of it.
*/
const overrideCommand = {
	name: "override",
	places: ["desk", "incident"],
	ways: ["/override slow-first-response because …"],
	purpose: "disagree with a threshold, for the record",
	decide: (rest, facts) => {
		const [, word, because] = /^(\S+)[ \t]+because[ \t:]+(\S.*)$/i.exec(rest) ?? [];
		if (word === void 0 || because === void 0) return answering(HOW);
		const read = ruleNamed(word.replaceAll("`", ""), facts);
		return read.ok ? overridden(read.rule, toldText(because, LONGEST_REASON), facts) : answering(read.instead);
	}
};
/** `workflow/id`, or the id alone where only one threshold has it; on an incident that incident's own one comes first. */
function ruleNamed(word, { catalog, incidents, said }) {
	const rules = [...workflowsByName(catalog).values()].flatMap(({ value }) => (value.spec.thresholds ?? []).map(({ id }) => `${value.metadata.name}/${id}`));
	const name = word.toLowerCase();
	const meant = rules.filter((rule) => rule === name || rule.endsWith(`/${name}`));
	const here = incidents.of(said.issue);
	const own = here === null ? void 0 : meant.find((rule) => causesOf(here).has(`threshold:${rule}`));
	const [only, ...more] = own === void 0 ? meant : [own];
	if (only !== void 0 && more.length === 0) return {
		ok: true,
		rule: only
	};
	if (only !== void 0) return {
		ok: false,
		instead: `Which one do you mean: ${meant.map((rule) => `\`${rule}\``).join(", ")}?`
	};
	const near = closest(name, [...rules, ...rules.map((rule) => rule.slice(rule.indexOf("/") + 1))]);
	return {
		ok: false,
		instead: `There is no such threshold. ${near === null ? `There are: ${rules.map((rule) => `\`${rule}\``).join(", ") || "none"}.` : `Did you mean \`/override ${near} because …\`?`}`
	};
}
function causesOf({ cause, attached }) {
	return /* @__PURE__ */ new Set([cause, ...attached]);
}
function overridden(rule, reason, { incidents, said, catalog }) {
	const open = [...incidents.all().values()].filter((one) => isActive(one) && causesOf(one).has(`threshold:${rule}`));
	const incident = open.find(({ key }) => key === incidents.of(said.issue)?.key) ?? open[0];
	if (incident === void 0) return answering(`No incident of \`${rule}\` is open, so there is nothing to disagree with. To change the threshold itself, edit its workflow in a pull request.`);
	const standing = standingOf(incident, catalog);
	const by = [...incidents.idsOf(said.by.login)].find((id) => standing.named.has(id));
	if (by === void 0) return answering(strangerWords({
		standing,
		nameOf: (id) => neutralise(personName(catalog, id))
	}));
	const { key } = incident;
	const event = {
		kind: "overridden",
		key,
		at: said.at,
		by,
		rule,
		reason
	};
	const workflow = rule.slice(0, rule.indexOf("/"));
	const where = incident.issue === null ? "the incident" : `#${incident.issue}`;
	return answering(`Recorded: you disagree with \`${rule}\`. It stands on the board and in the timeline of ${where}, and what becomes of it will stand beside it. It changes nothing by itself: the incident is closed as any other, and the gate is not touched.`, { records: [overrideRecord(event, workflow, said.origin), recordOfEvent(event, {
		cause: said.origin,
		workflow: incident.workflows[0] ?? null
	})] });
}

// actions/core/execution/commands/publish.ts
/** Asks for a week's board. The step that publishes reads the output `publish-week`. */
const publishCommand = {
	name: "publish",
	places: ["desk"],
	ways: ["/publish 2026-W47"],
	purpose: "write the board of a week now; without a week, of this one, to date",
	decide: (rest, { said, zone }) => {
		const present = weekCalendar(zone).of(said.at);
		const week = rest === "" ? present : rest.toUpperCase();
		if (!isWeek(week)) return answering(`\`/publish\` takes a week such as \`${present}\`, or nothing for this one.`);
		if (week > present) return answering(`The week ${week} has not begun yet. This one is \`${present}\`.`);
		return answering(`Writing the board of ${week} now.`, { outputs: { "publish-week": week } });
	}
};

// actions/core/execution/commands/yes.ts
const BARE = /^(?:yes|ok|okay)(?:,?[ \t]+please)?[.!]*(?:[ \t]+@?([a-z0-9-]{1,39}))?$/i;
/** Confirms what Opsbook has understood. */
const yesCommand = {
	name: "yes",
	places: ["desk", "form"],
	ways: ["yes"],
	purpose: "record what Opsbook has understood; `yes @account` for what that colleague wrote",
	bare: (line) => {
		const found = BARE.exec(line);
		return found === null ? null : found[1] ?? "";
	},
	decide: (rest, facts) => confirm(rest.replace(/^@/, ""), facts)
};

// actions/core/execution/commands/table.ts
/** All commands, in the order in which `/help` lists them. A new one is a file and a line here. */
const commands = [
	yesCommand,
	noCommand,
	importCommand,
	publishCommand,
	reportCommand,
	backCommand,
	awayCommand,
	overrideCommand,
	...incidentCommands,
	helpCommand(() => commands)
];

// actions/core/signal/desk/desk-source.ts
/**
* The catalog's desk Sources. One that does not compile is left out: the check of the catalog says why.
*
* @param piiKey the key of personal data; null where there is none.
*/
function deskSources(catalog, piiKey) {
	const types = catalog.eventTypes.map(({ value }) => value);
	const workflows = new Set(catalog.workflows.map(({ value }) => value.metadata.name));
	const currency = catalog.settings[0]?.value.spec.currency ?? null;
	return catalog.sources.flatMap(({ value: source }) => {
		const texts = Object.entries(source.spec.phrases ?? {});
		if (source.spec.format !== "desk" || texts.length === 0) return [];
		const unkeyed = new Set(piiKey === null ? namingColumns(source) : []);
		const readable = unkeyed.size === 0 ? source : withoutNames(source, unkeyed);
		const compiling = compileSource(readable, types, {
			piiKey,
			workflows,
			currency
		});
		const phrases = texts.map(([name, text]) => compilePhrase(name, text));
		if (!compiling.ok) return [];
		return [{
			source,
			phrases: phrases.flatMap((compiled) => compiled.ok ? [compiled.phrase] : []),
			compiled: compiling.compiled,
			unkeyed
		}];
	});
}
/** Personal columns that name a case or a record. */
function namingColumns({ spec }) {
	const personal = new Set(spec.personal ?? []);
	return spec.emit.flatMap((rule) => [...rule.id, rule.subject]).filter((column) => personal.has(column));
}
/** The rules stay in their places, so that records have the ids that they have with a key. No sentence reaches the changed ones. */
function withoutNames(source, hidden) {
	const open = (column) => hidden.has(column) ? "item" : column;
	const emit = source.spec.emit.map((rule) => {
		const [first = "item", ...more] = rule.id.map(open);
		return {
			...rule,
			id: [first, ...more],
			subject: open(rule.subject)
		};
	});
	return {
		...source,
		spec: {
			...source.spec,
			emit
		}
	};
}

// actions/core/report/desk/answer.ts
const STATES = [
	"asked",
	"answered",
	"recorded",
	"withdrawn",
	"expired",
	"changed"
];
const NAME = "answer";
/** The start of the answer's first line, by which it is found again whatever has become of it. */
function answerMarker(to) {
	return hiddenMarker(NAME, { to }).replace(/} -->$/, ",");
}
/** The answer's body, of at most 60,000 characters. */
function renderAnswer({ text, ...answer }) {
	const { to, state, by, digest, ended } = answer;
	const body = `${hiddenMarker(NAME, {
		to,
		state,
		by,
		digest,
		ended
	})}\n${text}`;
	return cutBody(body, "There is more than fits here.");
}
/** Reads an answer; null where a comment is none. Trusted only on what our own bot wrote. */
function parseAnswer(body) {
	const { to, state, by, digest, ended } = readMarker(NAME, body) ?? {};
	const known = STATES.find((one) => one === state);
	const texts = [
		to,
		by,
		digest,
		ended
	];
	if (known === void 0 || texts.some((text) => typeof text !== "string")) return null;
	const text = body.replaceAll("\r\n", "\n").split("\n").slice(1).join("\n");
	const [one = "", two = "", three = "", four = ""] = texts.map(String);
	return {
		to: one,
		state: known,
		by: two,
		digest: three,
		ended: four,
		text
	};
}

// actions/core/report/desk/recorded.ts
/** The answer once its question is over: what was understood, without the question, and what became of it. Markdown. */
function overText(question, what) {
	return `${question.replace(/\n\n\*\*Reply `yes`[\s\S]*$/, "")}\n\n${what}`;
}
/** That it is recorded, and by whose `yes`. Markdown. */
function recordedText(by, results) {
	const sum = (pick) => results.reduce((all, one) => all + pick(one), 0);
	const added = sum(({ added: count, superseded }) => count + superseded);
	const known = sum(({ alreadyThere }) => alreadyThere);
	const bad = sum(({ quarantined }) => quarantined);
	const reasons = [...new Set(results.flatMap((one) => one.reasons))].map(neutralise).join("; ");
	return [`**Recorded** (${neutralise(by)} said yes): ${records(added + known)} in the ledger.`, ...bad === 0 ? [] : [`${records(bad)} could not be kept and went to quarantine: ${reasons}.`]].join(" ");
}
function records(count) {
	return count === 1 ? "1 record" : `${count} records`;
}

// actions/shell/desk/carry-out.ts
/**
* Makes a decision true: records, then effects, then the answer. Whoever is cut off in between leaves no answer, and the next run does it
* all again without anything happening twice.
*/
async function carryOut(decision, said, means) {
	const { operation } = means;
	const { ledger, zone, now } = operation;
	if (decision.records.length > 0) await appendOwn(ledger, zone, now, `Take ${nameOf(said.origin)}`, decision.records);
	await apply(decision.effects, means);
	for (const recording of decision.recordings) await record(recording, said.issue, means);
	await endQuestions(decision.endings, said.issue, means);
	if (decision.answer !== null) await apply([answerTo(said, decision, decision.answer)], means);
	await apply(decision.after, means);
}
/** Says below each question how it ended. */
async function endQuestions(endings, issue, means) {
	await apply(endings.map(({ question, state, origin, text }) => over(question, issue, {
		state,
		ended: origin ?? "",
		what: text
	})), means);
}
async function apply(effects, { operation, github }) {
	await applyEffects(effects, github, operation.context.second);
}
function answerTo(said, { question, to }, text) {
	const state = question === void 0 ? "answered" : "asked";
	const answer = {
		to: to ?? said.origin,
		state,
		by: said.by.login,
		digest: question?.digest ?? "",
		ended: ""
	};
	return {
		kind: "ensure-comment",
		issue: said.issue,
		marker: answerMarker(answer.to),
		body: renderAnswer({
			...answer,
			text
		}),
		...to === void 0 ? { since: said.at } : {}
	};
}
function over(question, issue, { state, ended, what }) {
	const { origin: to, by, digest, text, asked } = question;
	return {
		kind: "ensure-comment",
		issue,
		marker: answerMarker(to),
		body: renderAnswer({
			to,
			state,
			by,
			digest,
			ended,
			text: overText(text, what)
		}),
		since: asked
	};
}
async function record(recording, issue, means) {
	const results = [];
	for (const batch of recording.batches) results.push(await recordBatch(batch, recording.question, means));
	const what = recordedText(recording.by, results);
	await apply([over(recording.question, issue, {
		state: "recorded",
		ended: recording.origin,
		what
	})], means);
}
/** The rows go where those of a file go; their ids come from the comment, so that a second time adds nothing. */
async function recordBatch({ desk, rows }, { origin }, { operation, piiKey }) {
	const { ledger, catalog, now } = operation;
	const name = nameOf(origin);
	const records = rows.flatMap(({ outcome }) => outcome.records);
	async function* read(context) {
		yield rows.map(({ row }) => ({
			row,
			outcome: desk.compiled.map(row, context)
		}));
	}
	const result = await importMapped({
		source: desk.source,
		catalog,
		ledger,
		now,
		piiKey,
		way: origin.startsWith("i") ? "form" : "desk",
		name,
		digest: `sha256:${createHash("sha256").update(JSON.stringify(records)).digest("hex")}`,
		size: 0,
		hashed: desk.compiled.hashed,
		dropped: desk.compiled.dropped,
		read
	});
	if (!result.ok) throw new UsageError(result.problems.map(({ message }) => message).join("; "));
	const { added, alreadyThere, superseded, quarantined, groups } = result.summary;
	return {
		added,
		alreadyThere,
		superseded,
		quarantined,
		reasons: groups.map(({ title }) => title)
	};
}
/** `desk comment 17`, `form 45`: what stands in the ledger's log. */
function nameOf(origin) {
	const number = origin.slice(1);
	return origin.startsWith("i") ? `form ${number}` : `desk comment ${number}`;
}

// actions/core/report/desk/form.ts
const FORM_LABELS = {
	what: "What happened?",
	note: "A note for colleagues"
};
/** Titles of forms begin with this, whatever people write after it. */
const FORM_TITLE = "Opsbook: ";
/** GitHub writes this where a field is left empty. */
const EMPTY = "_No response_";
/**
* Reads the body of an issue that the form opened: people can send it without the form, or change it on the way, so that nothing
* of it is certain. A body without the form's headings is all sentences, as from a telephone, where forms do not work.
*/
function parseForm(body) {
	const text = body.replaceAll("\r\n", "\n");
	const what = `### ${FORM_LABELS.what}\n`;
	const note = `\n### ${FORM_LABELS.note}\n`;
	if (!text.startsWith(what)) return {
		what: text.trim(),
		note: ""
	};
	const end = text.lastIndexOf(note);
	const [first, second] = end === -1 ? [text.slice(what.length), ""] : [text.slice(what.length, end), text.slice(end + note.length)];
	return {
		what: fieldOf(first),
		note: fieldOf(second)
	};
}
function fieldOf(section) {
	const value = section.trim();
	return value === EMPTY ? "" : value;
}

// actions/shell/desk/gather.ts
/** Longer than any outage of the schedule that is expected; what is older has been heard or has lost its sense. */
const LOOK_BACK = 21 * DAY;
/** One call for each: the desk, forms, and open incidents. */
const MOST_CONVERSATIONS = 40;
/**
* Reads from GitHub what people have said and what became of it. All that is known of it is in the conversations themselves, so that
* an event that is lost, doubled or late changes nothing: any run finds what has no answer yet.
*
* @param places which issues of ours are conversations, by the first line of their body.
*/
async function gatherConversations({ context, now }, github) {
	const since = now - LOOK_BACK;
	const known = (await withIssueOfEvent(await github.issues.list({ label: OUR_LABEL }), context.event.payload, github)).flatMap((issue) => {
		const place = placeOf(issue);
		return place === null || issue.updated < since ? [] : [{
			issue,
			place
		}];
	}).toSorted((a, b) => b.issue.updated - a.issue.updated).slice(0, MOST_CONVERSATIONS);
	const conversations = [];
	for (const { issue, place } of known) conversations.push(await read(issue, place, since, github));
	return conversations;
}
/** A form that came before the label was there is known by its event alone. */
async function withIssueOfEvent(listed, payload, { issues }) {
	const number = numberAt(payload, "issue", "number");
	if (number === null || listed.some((issue) => issue.number === number)) return listed;
	try {
		return [...listed, await issues.get(number)];
	} catch (error) {
		if (hasStatus(error, 404) || hasStatus(error, 410)) return listed;
		throw error;
	}
}
/** Ours are known by their marker, forms by their title: the label is not on them before they have been read once. */
function placeOf({ by, title, body }) {
	if (!isOurBot(by)) return !by.bot && title.startsWith("Opsbook: ".trim()) ? "form" : null;
	if (body.startsWith(DESK_MARKER)) return "desk";
	return body.startsWith("<!-- opsbook:incident ") ? "incident" : null;
}
async function read(issue, place, since, github) {
	const comments = (await github.conversation.comments(issue.number, since)).toSorted((a, b) => a.id - b.id);
	const answers = comments.flatMap(({ by, body, created }) => {
		const answer = isOurBot(by) ? parseAnswer(body) : null;
		return answer === null ? [] : [{
			answer,
			created
		}];
	});
	const said = comments.filter(({ by }) => !by.bot).map(({ id, by, created, updated, body }) => {
		const when = {
			at: created,
			edited: updated !== created
		};
		return {
			origin: `c${id}`,
			issue: issue.number,
			place,
			by,
			...when,
			body
		};
	});
	if (place === "form") said.unshift(formOf(issue));
	const done = new Set(answers.flatMap(({ answer }) => [answer.to, answer.ended]));
	const newest = Math.max(0, ...[...done].map(commentNumber));
	const find = (origin) => said.find((one) => one.origin === origin) ?? null;
	return {
		issue,
		place,
		pending: said.filter(({ origin }) => origin.startsWith("i") ? !done.has(origin) : commentNumber(origin) > newest),
		questions: answers.flatMap(({ answer, created }) => questionOf(answer, created, find(answer.to)))
	};
}
function formOf({ number, by, created, body }) {
	const what = parseForm(body).what;
	return {
		origin: `i${number}`,
		issue: number,
		place: "form",
		by,
		at: created,
		edited: false,
		body: what
	};
}
function commentNumber(origin) {
	return origin.startsWith("c") ? Number(origin.slice(1)) : 0;
}
function questionOf({ state, to, by, digest, text }, asked, said) {
	return state === "asked" ? [{
		origin: to,
		by,
		asked,
		digest,
		text,
		said
	}] : [];
}
/**
* The role of an account, asked once for each in a run. In a public repository everybody can read: whoever can do no more is
* nobody there, and is not answered.
*/
function rolesOf({ access, usage }) {
	const known = /* @__PURE__ */ new Map();
	const ask = async (login) => {
		const role = await access.role(login);
		return role === "read" && !await usage.isPrivate() ? "none" : role;
	};
	return (login) => {
		const asked = known.get(login) ?? ask(login);
		known.set(login, asked);
		return asked;
	};
}

// actions/core/execution/incidents/before-word.ts
/**
* Incidents as they stood without what one comment did: a run that was cut off between the ledger and its answer, or that
* raced another one, gives the answer that it would have given the first time, and not "that was done before".
*
* @param origin of the comment, `c17`; its records bear it at the end of their ids.
*/
function incidentsBeforeWord(origin, records) {
	const others = records.filter(({ type, id }) => id !== `${type}:${origin}`);
	return foldIncidents(eventsOfRecords(others));
}

// actions/shell/desk/incidents.ts
const WRITERS$1 = [
	"admin",
	"maintain",
	"write"
];
/** Reads the ledger when the first comment asks, and not where nobody has said anything. */
function openIncidents({ context, ledger, catalog, now }, github, roleOf) {
	let known = null;
	const load = async () => {
		const [{ records }, issues] = await Promise.all([readIncidents(ledger), incidentIssues(github)]);
		const people = await standInsSaid(github, now, context.say)(catalog);
		return {
			records,
			keys: new Map([...issues].map(([key, { number }]) => [number, key])),
			people
		};
	};
	return {
		at: async (said) => {
			known ??= await load();
			const { records, keys, people } = known;
			const incidents = incidentsBeforeWord(said.origin, records);
			const of = (issue) => incidents.get(keys.get(issue) ?? "") ?? null;
			const line = said.place === "incident" ? commandLine(said.body) : "";
			const merged = await mergedAmong(pullsIn(line, of(said.issue)), github);
			const able = await writerIn(line, catalog, roleOf);
			return {
				of,
				all: () => incidents,
				idsOf: (login) => withStandIns(idsOf(login, catalog), people, now),
				personOf: (text) => able !== null && able.text === text ? able.id : null,
				isMerged: (pull) => merged.get(pull) ?? null
			};
		},
		take: (records) => known?.records.push(...records.filter(({ type }) => type.startsWith("incident.")))
	};
}
/** The pull requests that a comment can be about: the one that it names, and the incident's follow-up. */
function pullsIn(line, incident) {
	const pulls = /* @__PURE__ */ new Set();
	const named = /^\/follow-up\s+#?(\d{1,9})$/i.exec(line)?.[1];
	if (named !== void 0) pulls.add(Number(named));
	if (incident?.followUp?.kind === "pull" && line !== "") pulls.add(incident.followUp.number);
	return pulls;
}
async function mergedAmong(pulls, { pulls: port }) {
	const merged = /* @__PURE__ */ new Map();
	for (const pull of pulls) merged.set(pull, await port.isMerged(pull));
	return merged;
}
/** Whom `/assign` names: a person of people.yaml whose account can write here. */
async function writerIn(line, catalog, roleOf) {
	const text = /^\/assign\s+(\S+)$/i.exec(line)?.[1];
	if (text === void 0) return null;
	const name = text.replace(/^@/, "").toLowerCase();
	const people = catalog.people.flatMap(({ value }) => value.spec.people);
	const person = people.find(({ github }) => github?.toLowerCase() === name) ?? people.find(({ id }) => id === name);
	if (person === void 0 || person.github === null) return null;
	return WRITERS$1.includes(await roleOf(person.github)) ? {
		text,
		id: person.id
	} : null;
}
/** Whoever stands in for somebody today acts as them, too. */
function withStandIns(ids, catalog, now) {
	const covered = standInsAt(catalog, now).filter(({ by }) => ids.has(by)).map((standIn) => standIn.for);
	return /* @__PURE__ */ new Set([...ids, ...covered]);
}

// actions/core/execution/commands/read.ts
const SLASHED = /^\/([a-z][a-z-]*)[.!]*(?:[ \t:]+(.*))?$/i;
/** Reads a comment's first line as a command; null where it is none. A near miss is guessed and never obeyed. */
function readCommand(line, place, table) {
	const slashed = SLASHED.exec(line);
	const here = table.filter(({ places }) => places.includes(place));
	if (slashed === null) {
		for (const command of here) {
			const rest = command.bare?.(line) ?? null;
			if (rest !== null) return {
				kind: "command",
				command,
				rest
			};
		}
		return null;
	}
	const name = slashed[1].toLowerCase();
	const command = here.find((one) => one.name === name);
	if (command !== void 0) return {
		kind: "command",
		command,
		rest: slashed[2]?.trim() ?? ""
	};
	return {
		kind: "unclear",
		answer: unclear(name, here, table)
	};
}
function unclear(name, here, table) {
	const elsewhere = table.find((command) => command.name === name);
	if (elsewhere !== void 0) return `\`/${name}\` belongs ${WHERE[elsewhere.places[0] ?? "desk"]}, not here.`;
	const near = closest(name, here.map((command) => command.name));
	return `There is no command \`/${name}\` here.${near === null ? "" : ` Did you mean \`/${near}\`?`} \`/help\` lists what there is.`;
}
const WHERE = {
	desk: "on the desk",
	form: "below a form",
	incident: "on an incident's issue"
};

// actions/core/execution/desk/ask.ts
const MOST_SENTENCES = 20;
/** What becomes of sentences: a question whether they shall be recorded, or what to write instead. */
function ask(facts) {
	const { said } = facts;
	const reading = readSaid(said, facts);
	const { digest } = reading;
	const sentences = reading.sentences.map((one) => withOutage(one, facts));
	if (sentences.length > MOST_SENTENCES) {
		const many = `These are ${sentences.length} sentences; at most ${MOST_SENTENCES} fit one comment.`;
		return answering(`${many} For more, upload a file. Nothing was recorded.`);
	}
	if (sentences.some(({ kind }) => kind === "understood")) return answering(questionText(sentences, said, facts), { question: { digest } });
	return answering(notUnderstood(sentences, facts));
}
/** Who mistypes that something is down is told so, and not what is said of cases. */
function withOutage(sentence, { catalog }) {
	const meant = sentence.kind === "unknown" ? outageMeant(sentence.line, catalog) : null;
	return sentence.kind === "unknown" && meant !== null ? {
		...sentence,
		near: [meant]
	} : sentence;
}

// actions/handle-command/decide.ts
const WRITERS = [
	"admin",
	"maintain",
	"write"
];
const EDITED = "This was edited after it was written, and only what stands as it was written counts. Please write it again as a new comment.";
const OTHER_LINES = "Only the first line was read: it is about an incident. Write what else happened in a comment of its own.";
const STRANGER = "Only people with write access to this repository are heard here. Somebody who has it can write the same, or give you access.";
/** Whether something is for Opsbook at all: on an incident, and below a form, people also talk with one another. */
function isForUs({ place, origin, body }, table) {
	if (place === "desk" || origin.startsWith("i")) return true;
	return readCommand(commandLine(body), place, table) !== null;
}
/** What becomes of something that a person said; a bot, and who is nobody here, is not even answered. Pure. */
function decideSaid(facts, table) {
	const { said, role } = facts;
	if (said.by.bot || role === "none" || !isForUs(said, table)) return answering(null);
	const decision = decide(facts, table);
	return said.place === "form" ? {
		...decision,
		after: [...decision.after, ...formState(decision, said)]
	} : decision;
}
/** A form is open as long as something of it waits for an answer. Its label is what it is found by later. */
function formState({ answer, question, recordings, endings }, { origin, issue }) {
	if (question !== void 0) return [{
		...closedForm(issue),
		state: "open"
	}];
	return recordings.length + endings.length > 0 || origin.startsWith("i") && answer !== null ? [closedForm(issue)] : [];
}
/** A form that is done with. */
function closedForm(issue) {
	return {
		kind: "ensure-state",
		issue,
		state: "closed",
		labels: [OUR_LABEL]
	};
}
function decide(facts, table) {
	const { said, role } = facts;
	if (!WRITERS.includes(role)) return answering(STRANGER, { to: answerToStranger(said) });
	if (said.edited) return answering(EDITED);
	const read = commandIn(said, table);
	if (read === null) return ask(facts);
	if (read.kind === "unclear") return answering(read.answer);
	const { command, rest } = read;
	if (!(command.yieldsToPhrases === true && said.place !== "incident" && !said.body.trimStart().startsWith("/"))) return command.decide(rest, facts);
	const [first, ...others] = readSaid(said, facts).sentences;
	if (first !== void 0 && first.kind !== "unknown") return ask(facts);
	const decision = command.decide(rest, facts);
	return others.some(({ kind }) => kind !== "unknown") && decision.answer !== null ? {
		...decision,
		answer: `${decision.answer}\n\n${OTHER_LINES}`
	} : decision;
}
/** A form takes what a person tells, as the desk does: `crm is down`. What one asks for or decides is a comment of its own. */
function commandIn({ origin, body, place }, table) {
	const line = commandLine(body);
	if (!origin.startsWith("i")) return readCommand(line, place, table);
	return readCommand(line, "desk", table.filter(({ yieldsToPhrases }) => yieldsToPhrases === true));
}
function answerToStranger({ origin, by }) {
	return origin.startsWith("i") ? origin : `reader ${by.login.toLowerCase()}`;
}

// actions/handle-command/run.ts
/** One run deals with so many, and the next one goes on: each takes some four calls (REL-11). */
const MOST_DEALT_WITH = 25;
/** Keeps the desk, and deals with what people have said there, on incidents and by forms, and nobody has dealt with yet. */
async function run(context) {
	const piiKey = piiKeyOf({ OPSBOOK_PII_KEY: context.handedOver("OPSBOOK_PII_KEY") ?? "" });
	await operate(context, async (operation) => {
		const { catalog, zone } = operation;
		const desk = deskSources(catalog, piiKey);
		const github = remembering(operation.github);
		const means = {
			operation,
			github,
			piiKey
		};
		const url = `${context.serverUrl}/${context.owner}/${context.repo}`;
		await applyEffects(deskEffects({
			url,
			desk,
			table: commands
		}), github, context.second);
		const conversations = await gatherConversations(operation, github);
		const dealt = await deal(conversations, {
			catalog,
			zone,
			desk
		}, means);
		await setOutputs(context, dealt);
		if (dealt.length > 0) await context.summarise(summaryOf(dealt.length, conversations));
	});
}
/** Decides and carries out, one after the other: what one changes, the next one sees. */
async function deal(conversations, setting, means) {
	const roleOf = rolesOf(means.github);
	const incidents = openIncidents(means.operation, means.github, roleOf);
	const dealt = [];
	for (const { issue, place, pending, questions } of conversations) {
		let open = questions;
		for (const said of pending.filter((one) => isForUs(one, commands))) {
			if (dealt.length === MOST_DEALT_WITH) return dealt;
			const role = await roleOf(said.by.login);
			const facts = {
				...setting,
				said,
				role,
				questions: open,
				incidents: await incidents.at(said)
			};
			const decision = decideSaid(facts, commands);
			if (contradicts(dealt, decision)) return dealt;
			await carryOut(decision, said, means);
			incidents.take(decision.records);
			const ended = new Set([...decision.recordings, ...decision.endings].map(({ question }) => question));
			open = open.filter((question) => !ended.has(question));
			dealt.push(decision);
		}
		const late = expired(open, means.operation.now);
		await endQuestions(late, issue.number, means);
		if (late.length > 0 && place === "form") await applyEffects([closedForm(issue.number)], means.github, means.operation.context.second);
	}
	return dealt;
}
/** The steps after this one take one value of each output: another week is for the next run. */
function contradicts(dealt, { outputs }) {
	return Object.entries(outputs).some(([name, value]) => dealt.some((earlier) => (earlier.outputs[name] ?? value) !== value));
}
async function setOutputs(context, dealt) {
	const outputs = Object.assign({}, ...dealt.map((decision) => decision.outputs));
	for (const [name, value] of Object.entries(outputs)) await context.output(name, value);
}
function summaryOf(dealt, conversations) {
	return `## Desk\n\nDealt with ${dealt} of what people said; ${conversations.reduce((sum, { questions }) => sum + questions.length, 0)} waited for a \`yes\` before that.${dealt === MOST_DEALT_WITH ? " What came after it is for the next run." : ""}`;
}

// actions/handle-command/main.ts
await runAction(run);

export {  };