import { n as isOwnType, t as compareRecords } from "./record.js";
import { n as ownRecord } from "./own-record.js";

// actions/core/execution/incidents/incident.ts
const SEVERITIES = [
	"critical",
	"major",
	"minor"
];
const ROOT_CAUSE_CLASSES = [
	"people",
	"process",
	"prompt",
	"data",
	"vendor"
];
const TOLD_KINDS = [
	"opened",
	"escalated",
	"resolved"
];
const TELLING_STATES = [
	"sending",
	"sent",
	"failed"
];
/** Somebody has to do something about it still. */
function isActive({ state }) {
	return state === "detected" || state === "acknowledged" || state === "mitigated";
}
/** Nothing can happen to it any more; the same cause makes a new one. */
function isOver({ state }) {
	return state === "reviewed" || state === "duplicate";
}

// actions/core/execution/incidents/fold.ts
/**
* Incidents by key from what happened to them, in the one order of records. Whatever two racing runs or two people wrote,
* the first one counts: a second acknowledgement changes nothing, and what comes after the end is only in the timeline.
* The same event twice, once of them in what was carried over, counts once.
* Events of an incident whose opening is not among them are left out.
*/
function foldIncidents(events, known = /* @__PURE__ */ new Map()) {
	const incidents = new Map(known);
	for (const event of events) {
		const after = step(incidents.get(event.key), event);
		if (after !== void 0) incidents.set(event.key, after);
	}
	return incidents;
}
/** The incident after one event; undefined where there is none yet and the event does not make one. */
function step(before, event) {
	if (before === void 0) return begin(event);
	if (event.kind === "carried" || before.timeline.some((known) => isSame(known, event))) return before;
	const changed = change(before, event);
	return {
		...before,
		...changed,
		timeline: [...before.timeline, event]
	};
}
function begin(event) {
	if (event.kind === "carried") return event.incident;
	if (event.kind !== "opened") return void 0;
	return {
		key: event.key,
		...event.origin,
		severity: event.severity,
		state: "detected",
		detectedAt: event.at,
		openedAt: Math.max(event.at, event.writtenAt ?? event.at),
		acknowledgedAt: null,
		acknowledgedBy: null,
		mitigatedAt: null,
		recoveredAt: null,
		resolvedAt: null,
		reviewedAt: null,
		escalatedAt: null,
		rootCause: null,
		followUp: null,
		followUpIneffective: false,
		duplicateOf: null,
		issue: null,
		attached: [],
		timeline: [event]
	};
}
function isSame(one, other) {
	if (one.kind !== other.kind) return false;
	if (one.kind === "opened") return true;
	const entries = (event) => Object.entries(event).sort(([a], [b]) => a < b ? -1 : 1);
	return JSON.stringify(entries(one)) === JSON.stringify(entries(other));
}
function change(incident, event) {
	if (event.kind === "filed") return { issue: incident.issue ?? event.issue };
	if (event.kind === "follow-up-failed") return { followUpIneffective: true };
	if (isOver(incident)) return {};
	switch (event.kind) {
		case "opened":
		case "carried":
		case "revert-prepared":
		case "overridden":
		case "override-judged":
		case "told": return {};
		case "refired":
		case "reopened": return again(incident);
		case "recovered": return {
			recoveredAt: event.at,
			...isLively(incident) ? mitigated(incident, event.at) : {}
		};
		case "attached": return incident.attached.includes(event.cause) ? {} : { attached: [...incident.attached, event.cause] };
		case "acknowledged": return acknowledged(incident, event);
		case "assigned": return { owner: event.to };
		case "severity-set": return { severity: event.severity };
		case "mitigated": return isLively(incident) ? mitigated(incident, event.at) : {};
		case "root-cause-found": return { rootCause: event.rootCause };
		case "follow-up-named": return {
			followUp: event.followUp,
			followUpIneffective: false
		};
		case "resolved": return incident.state === "resolved" ? {} : {
			state: "resolved",
			resolvedAt: event.at
		};
		case "reviewed": return incident.state === "resolved" ? {
			state: "reviewed",
			reviewedAt: event.at
		} : {};
		case "duplicate-named": return {
			state: "duplicate",
			duplicateOf: event.of
		};
		case "escalated": return incident.escalatedAt === null ? { escalatedAt: event.at } : {};
	}
}
function isLively({ state }) {
	return state === "detected" || state === "acknowledged";
}
function mitigated(incident, at) {
	return {
		state: "mitigated",
		mitigatedAt: incident.mitigatedAt ?? at
	};
}
/** The same incident goes on, and so does its clock: who acknowledged it once has acknowledged it. */
function again({ acknowledgedAt }) {
	return {
		state: acknowledgedAt === null ? "detected" : "acknowledged",
		mitigatedAt: null,
		recoveredAt: null,
		resolvedAt: null
	};
}
function acknowledged(incident, event) {
	if (incident.acknowledgedAt !== null) return {};
	const { at, by } = event;
	return {
		acknowledgedAt: at,
		acknowledgedBy: by,
		...incident.state === "detected" ? { state: "acknowledged" } : {}
	};
}

// actions/core/execution/incidents/records.ts
const PREFIX = "incident.";
/**
* The record of an event. Its subject is the incident's key, its workflow the one that the incident counts for.
*
* @param cause what makes the record unique: the same cause again is the same record. A comment's id, a firing's instant.
*/
function recordOfEvent(event, { cause, workflow }) {
	const { key, at, by, kind } = event;
	return ownRecord({
		type: `${PREFIX}${kind}`,
		id: `${PREFIX}${kind}:${cause}`,
		time: at,
		subject: key,
		...workflow === null ? {} : { workflow },
		data: {
			by,
			...dataOf(event)
		}
	});
}
function dataOf(event) {
	switch (event.kind) {
		case "opened": return {
			severity: event.severity,
			...originData(event.origin)
		};
		case "refired": return { since: new Date(event.since).toISOString() };
		case "attached": return { cause: event.cause };
		case "filed": return { issue: event.issue };
		case "assigned":
		case "escalated": return { to: event.to };
		case "severity-set": return { severity: event.severity };
		case "root-cause-found": return {
			class: event.rootCause.class,
			text: event.rootCause.text
		};
		case "follow-up-named": return followUpData(event.followUp);
		case "reopened": return { reason: event.reason };
		case "duplicate-named": return { of: event.of };
		case "carried": return { incident: JSON.stringify(event.incident) };
		case "revert-prepared": return present({
			branch: event.branch,
			pull: event.pull,
			trouble: event.trouble
		});
		case "overridden": return {
			rule: event.rule,
			reason: event.reason
		};
		case "override-judged": return {
			rule: event.rule,
			held: event.held
		};
		case "told": {
			const { what, of, attempt, state, why } = event;
			return present({
				what,
				of: new Date(of).toISOString(),
				attempt,
				state,
				why
			});
		}
		case "recovered":
		case "acknowledged":
		case "mitigated":
		case "resolved":
		case "reviewed":
		case "follow-up-failed": return {};
	}
}
function originData({ since, workflows, ...rest }) {
	return {
		since: new Date(since).toISOString(),
		workflows: workflows.join(","),
		...present(rest)
	};
}
function present(values) {
	return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}
function followUpData(followUp) {
	switch (followUp.kind) {
		case "pull": return {
			follow_up: "pull",
			number: followUp.number
		};
		case "url": return {
			follow_up: "url",
			url: followUp.url
		};
		case "none": return {
			follow_up: "none",
			reason: followUp.reason
		};
	}
}
/**
* The events of records, as they are folded: what was carried over from an older week comes first, since what happened
* before a late run may have been written after it; then what was opened, since something may have happened to it at the
* same instant.
*/
function eventsOfRecords(records) {
	const events = records.toSorted(compareRecords).flatMap((record) => {
		const event = eventOfRecord(record);
		return event === null ? [] : [event];
	});
	const rank = ({ kind }) => kind === "carried" ? 0 : kind === "opened" ? 1 : 2;
	return events.sort((one, other) => rank(one) - rank(other));
}
/** The event of a record; null where it is none of an incident. Throws RangeError for one that Opsbook did not write so. */
function eventOfRecord(record) {
	const { type, source, subject, time, data = {} } = record;
	if (!type.startsWith(PREFIX) || !isOwnType(type) || source !== "opsbook" || subject === void 0) return null;
	const read = reader(data, record.id);
	const common = {
		key: subject,
		at: Date.parse(read.optional("happened") ?? time),
		by: read.text("by")
	};
	const happening = happeningOf(type.slice(9), read, record.id);
	return happening.kind === "opened" && record.recordedtime !== void 0 ? {
		...common,
		...happening,
		writtenAt: Date.parse(record.recordedtime)
	} : {
		...common,
		...happening
	};
}
function happeningOf(kind, read, id) {
	switch (kind) {
		case "opened": return {
			kind,
			severity: read.oneOf("severity", SEVERITIES),
			origin: originOf(read)
		};
		case "refired": return {
			kind,
			since: read.instant("since")
		};
		case "attached": return {
			kind,
			cause: read.text("cause")
		};
		case "filed": return {
			kind,
			issue: read.number("issue")
		};
		case "assigned":
		case "escalated": return {
			kind,
			to: read.text("to")
		};
		case "severity-set": return {
			kind,
			severity: read.oneOf("severity", SEVERITIES)
		};
		case "root-cause-found": return {
			kind,
			rootCause: rootCauseOf(read)
		};
		case "follow-up-named": return {
			kind,
			followUp: followUpOf(read)
		};
		case "reopened": return {
			kind,
			reason: read.text("reason")
		};
		case "duplicate-named": return {
			kind,
			of: read.text("of")
		};
		case "carried": return {
			kind,
			incident: carriedIncident(read.text("incident"))
		};
		case "revert-prepared": return {
			kind,
			branch: read.optional("branch"),
			pull: read.has("pull") ? read.number("pull") : null,
			trouble: read.optional("trouble")
		};
		case "overridden": return {
			kind,
			rule: read.text("rule"),
			reason: read.text("reason")
		};
		case "override-judged": return {
			kind,
			rule: read.text("rule"),
			held: read.yes("held")
		};
		case "told": return {
			kind,
			...tellingOf(read)
		};
		case "recovered":
		case "acknowledged":
		case "mitigated":
		case "resolved":
		case "reviewed":
		case "follow-up-failed": return { kind };
		default: throw new RangeError(`record ${id}: there is no "${PREFIX}${kind}"`);
	}
}
/** Registers of before say of an incident only when it was detected. */
function carriedIncident(text) {
	const incident = JSON.parse(text);
	return {
		...incident,
		openedAt: incident.openedAt ?? incident.detectedAt
	};
}
function originOf(read) {
	const workflows = read.text("workflows");
	return {
		cause: read.text("cause"),
		title: read.text("title"),
		since: read.instant("since"),
		workflows: workflows === "" ? [] : workflows.split(","),
		dependency: read.optional("dependency"),
		figure: read.optional("figure"),
		runbook: read.optional("runbook"),
		owner: read.text("owner"),
		reviewer: read.text("reviewer"),
		escalation: read.text("escalation"),
		previous: read.optional("previous")
	};
}
function tellingOf(read) {
	return {
		what: read.oneOf("what", TOLD_KINDS),
		of: read.instant("of"),
		attempt: read.number("attempt"),
		state: read.oneOf("state", TELLING_STATES),
		why: read.optional("why")
	};
}
function rootCauseOf(read) {
	return {
		class: read.oneOf("class", ROOT_CAUSE_CLASSES),
		text: read.text("text")
	};
}
function followUpOf(read) {
	const kind = read.oneOf("follow_up", [
		"pull",
		"url",
		"none"
	]);
	if (kind === "pull") return {
		kind,
		number: read.number("number")
	};
	return kind === "url" ? {
		kind,
		url: read.text("url")
	} : {
		kind,
		reason: read.text("reason")
	};
}
function reader(data, id) {
	const wrong = (name) => /* @__PURE__ */ new RangeError(`record ${id}: its ${name} is ${JSON.stringify(data[name])}`);
	const optional = (name) => {
		const value = data[name];
		if (value !== void 0 && typeof value !== "string") throw wrong(name);
		return value ?? null;
	};
	const text = (name) => {
		const value = optional(name);
		if (value === null) throw wrong(name);
		return value;
	};
	return {
		text,
		optional,
		has: (name) => data[name] !== void 0,
		yes: (name) => {
			const value = data[name];
			if (typeof value !== "boolean") throw wrong(name);
			return value;
		},
		number: (name) => {
			const value = data[name];
			if (typeof value !== "number") throw wrong(name);
			return value;
		},
		instant: (name) => {
			const value = Date.parse(text(name));
			if (Number.isNaN(value)) throw wrong(name);
			return value;
		},
		oneOf: (name, words) => {
			const found = words.find((word) => word === data[name]);
			if (found === void 0) throw wrong(name);
			return found;
		}
	};
}

export { SEVERITIES as a, isOver as c, ROOT_CAUSE_CLASSES as i, recordOfEvent as n, TOLD_KINDS as o, foldIncidents as r, isActive as s, eventsOfRecords as t };