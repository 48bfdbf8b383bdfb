import { c as isOver, n as recordOfEvent, r as foldIncidents, s as isActive, t as eventsOfRecords } from "./records.js";
import { t as DAY } from "./duration.js";
import { n as ownRecord } from "./own-record.js";
import { B as resolveWeek } from "./snapshot.js";

// actions/core/execution/incidents/trigger.ts
/** A follow-up that does not hold so long did not work. */
const FOLLOW_UP_HOLDS_DAYS = 90;
/** The key of a firing episode. */
function keyOf(cause, since) {
	return `${cause}@${new Date(since).toISOString()}`;
}
/**
* What a firing makes of the incidents that there are. One cause is one incident: it goes on where it is not reviewed yet,
* and attaches to an open one of a dependency that the workflow uses; else it is opened. A cause that comes back soon after
* its review says that its follow-up did not work. The same firing twice gives nothing.
*
* @param dependencies what the workflow of the firing uses, by name.
*/
function eventsOfTrigger({ origin, severity, at, by }, incidents, dependencies) {
	const key = keyOf(origin.cause, origin.since);
	if (incidents.has(key) || isPast(origin, at, incidents)) return [];
	const last = lastOf(origin.cause, incidents);
	if (last !== void 0 && !isOver(last)) {
		const since = origin.since;
		const calmSince = last.resolvedAt ?? last.recoveredAt ?? last.mitigatedAt;
		if (calmSince === null || since <= calmSince) return [];
		return [{
			kind: "refired",
			key: last.key,
			at,
			by,
			since
		}];
	}
	const cover = coverOf(origin.cause, incidents, dependencies);
	if (cover !== void 0) {
		if (cover.attached.includes(origin.cause)) return [];
		return [{
			kind: "attached",
			key: cover.key,
			at,
			by,
			cause: origin.cause
		}];
	}
	const opened = {
		kind: "opened",
		key,
		at,
		by,
		severity,
		origin: {
			...origin,
			previous: last?.key ?? null
		}
	};
	return failedFollowUp(last, origin.since) ? [opened, {
		kind: "follow-up-failed",
		key: last.key,
		at,
		by
	}] : [opened];
}
/** It went on an incident that is over since: what a run sees again after the review is no new firing. */
function isPast({ cause, since }, at, incidents) {
	return incidents.values().some((incident) => {
		if (!isOver(incident)) return false;
		if (incident.cause === cause && since <= (incident.resolvedAt ?? Number.NEGATIVE_INFINITY)) return true;
		return incident.timeline.some((event) => event.kind === "attached" && event.cause === cause && event.at === at || event.kind === "refired" && incident.cause === cause && event.since === since);
	});
}
/** The newest incident of a cause; a duplicate stands for the one that it repeats. */
function lastOf(cause, incidents) {
	let last;
	for (const incident of incidents.values()) {
		const later = last === void 0 || incident.since >= last.since;
		if (incident.cause === cause && incident.state !== "duplicate" && later) last = incident;
	}
	return last;
}
/** The open incident of a dependency that explains the firing. */
function coverOf(cause, incidents, dependencies) {
	for (const incident of incidents.values()) {
		const { dependency } = incident;
		if (dependency === null || incident.cause === cause || !isActive(incident)) continue;
		if (dependencies.has(dependency)) return incident;
	}
}
function failedFollowUp(last, since) {
	if (last === void 0 || last.followUp === null || last.followUpIneffective) return false;
	const end = last.reviewedAt ?? last.resolvedAt;
	return end !== null && since - end <= 90 * 864e5;
}

// actions/core/execution/incidents/register.ts
/** The record that says: all incidents that still matter stand in this week, so no older week has to be read. */
const REGISTER = "incident.register";
/** True for the record from which on a week's incidents are complete. */
function isRegister({ type, source }) {
	return type === REGISTER && source === "opsbook";
}
/**
* Carries incidents over into a week, once: those that are not over, and those whose follow-up can still turn out to have
* failed. One record each, and the one that says that they are all. Written as one batch.
*/
function registerRecords(incidents, week, now) {
	const kept = [...incidents.values()].filter((incident) => stillMatters(incident, now));
	const carried = kept.map((incident) => recordOfEvent({
		kind: "carried",
		key: incident.key,
		at: now,
		by: "opsbook",
		incident
	}, {
		cause: `${week}:${incident.key}`,
		workflow: null
	}));
	const register = ownRecord({
		type: REGISTER,
		id: `${REGISTER}:${week}`,
		time: now,
		actor: "system",
		data: { incidents: kept.length }
	});
	return [...carried, register];
}
function stillMatters(incident, now) {
	if (!isOver(incident)) return true;
	return now - (incident.reviewedAt ?? incident.detectedAt) <= 90 * DAY;
}

// actions/core/execution/unapproved/checked.ts
const TYPE = "approval.checked";
/** The record that says up to which commit of the default branch every change has been looked at. */
function checkedRecord(commit, now) {
	return ownRecord({
		type: TYPE,
		id: `${TYPE}:${commit}@${new Date(now).toISOString()}`,
		time: now,
		actor: "system",
		data: { commit }
	});
}
/** How far changes are looked at, by some records in the order of the chain; null where none of them says it. */
function checkedIn(records) {
	let newest = null;
	for (const record of records) {
		if (record.type !== TYPE || record.source !== "opsbook") continue;
		if (newest === null || record.time >= newest.time) newest = record;
	}
	return newest === null ? null : String(newest.data?.commit);
}

// actions/shell/incidents/read.ts
/**
* Reads the incidents that still matter: the newest weeks, back to the one into which they were carried over. What a run
* reads does not grow with history.
*/
async function readIncidents(ledger) {
	const found = [];
	const looks = [];
	let registered = null;
	const weeks = (await ledger.weeks()).filter(({ records }) => records !== null);
	for (const { week } of weeks.toReversed()) {
		for await (const records of resolveWeek(ledger.readWeek(week))) for (const record of records) {
			if (record.type.startsWith("approval.")) looks.push(record);
			if (!record.type.startsWith("incident.")) continue;
			found.push(record);
			if (isRegister(record)) registered ??= week;
		}
		if (registered !== null) break;
	}
	return {
		incidents: foldIncidents(eventsOfRecords(found)),
		records: found,
		registered,
		checked: checkedIn(looks)
	};
}
/** Every incident that the ledger ever held, with its whole timeline; for people, not for runs. */
async function readAllIncidents(ledger) {
	const found = [];
	for (const { week, records } of await ledger.weeks()) {
		if (records === null) continue;
		for await (const block of resolveWeek(ledger.readWeek(week))) found.push(...block.filter(({ type }) => type.startsWith("incident.") && type !== "incident.carried"));
	}
	return foldIncidents(eventsOfRecords(found));
}

export { eventsOfTrigger as a, registerRecords as i, readIncidents as n, lastOf as o, checkedRecord as r, readAllIncidents as t };