import { a as parseDuration, t as DAY } from "./duration.js";
import { f as workflowsByName } from "./names.js";
import { n as ownRecord } from "./own-record.js";
import { t as windowsOf } from "./maintenance.js";

// actions/core/execution/incidents/clocks.ts
/** Where cadence.yaml names no time: an hour for the worst, and longer for what can wait. */
const ACKNOWLEDGE = {
	critical: "15m",
	major: "1h",
	minor: "1d"
};
/**
* The instant, in milliseconds, until which an incident has to be acknowledged, from when it was written down: nobody can
* acknowledge what nobody was told. Times below a day are business time, so that a minute before closing leaves the rest
* for the morning; a day and more passes on the clock, and ends when the business is open.
*/
function acknowledgeBy({ openedAt, severity }, times, calendar) {
	const length = parseDuration(times[severity] ?? ACKNOWLEDGE[severity]) ?? 864e5;
	return length < 864e5 ? calendar.add(openedAt, length) : calendar.nextOpening(openedAt + length);
}
/** Hours until somebody took it on (MTTA is their mean); null while nobody has. */
function hoursToAcknowledge({ since, acknowledgedAt }) {
	return acknowledgedAt === null ? null : (acknowledgedAt - since) / HOUR;
}
/** Hours until it was resolved, from the first firing to the last resolution (MTTR is their mean); null while it is not. */
function hoursToResolve({ since, resolvedAt }) {
	return resolvedAt === null ? null : (resolvedAt - since) / HOUR;
}
const HOUR = DAY / 24;

// actions/core/execution/incidents/silence.ts
const TYPE = "incident.silenced";
/**
* Takes out what fired within a window of maintenance: of its workflow, of the dependency that is silent, or of one that the
* workflow uses. What fires still when the window ends opens its incident then, and its clock begins then. A window that was
* taken out of the file since silenced what it silenced: the record of it says so.
*
* @param recorded silences that the ledger knows.
*/
function heardBeyondMaintenance({ triggers, recoveries }, catalog, recorded, now) {
	const windows = windowsOf(catalog);
	const heard = {
		triggers: [],
		recoveries,
		silences: []
	};
	for (const trigger of triggers) {
		const silence = silenceOf(trigger, windows, catalog) ?? pastSilence(trigger, recorded, now);
		if (silence === null) {
			heard.triggers.push(trigger);
			continue;
		}
		heard.silences.push(silence);
		const { until, cause, at } = silence;
		const isOver = recoveries.some((one) => one.cause === cause && one.at >= at && one.at <= until);
		if (until <= now && !isOver) heard.triggers.push({
			...trigger,
			at: until,
			origin: {
				...trigger.origin,
				since: until
			}
		});
	}
	return heard;
}
/** The windows that cover a firing, each going on where the one before ends; null where none does. */
function silenceOf(trigger, windows, catalog) {
	const { origin, at } = trigger;
	const about = windows.filter(({ window }) => isAbout(trigger, window, catalog));
	const ids = [];
	let until = at;
	for (;;) {
		const next = about.find(({ from, to }) => from !== null && to !== null && from <= until && until < to);
		if (next?.to == null) break;
		ids.push(next.window.id);
		until = next.to;
	}
	if (ids.length === 0) return null;
	const { cause, since, workflows } = origin;
	return {
		cause,
		since,
		at,
		until,
		windows: ids.join(","),
		workflow: workflows[0] ?? null
	};
}
function isAbout({ origin: { dependency, workflows } }, window, catalog) {
	const [workflow = ""] = workflows;
	if (window.workflow !== void 0) return window.workflow === workflow;
	if (dependency !== null) return window.dependency === dependency;
	return (workflowsByName(catalog).get(workflow)?.value.spec.dependencies ?? []).some(({ name }) => name === window.dependency);
}
/** What is recorded counts once it is past: until then a window can be shortened or taken back. */
function pastSilence({ origin, at }, recorded, now) {
	return recorded.filter((one) => one.cause === origin.cause && one.since === origin.since).find((one) => one.at === at && one.until <= now) ?? null;
}
/** The record of a silence. The same firing and the same end are the same record. */
function silenceRecord({ cause, since, at, until, windows, workflow }) {
	const data = {
		cause,
		since: instant(since),
		fired: instant(at),
		until: instant(until),
		windows
	};
	return ownRecord({
		type: TYPE,
		id: `${TYPE}:${cause}@${data.since}:${data.until}`,
		time: at,
		...workflow === null ? {} : { workflow },
		actor: "system",
		data
	});
}
/** Reads a silence from its record; null for any other record. */
function parseSilence({ type, source, workflow, data }) {
	if (type !== TYPE || source !== "opsbook") return null;
	const at = (name) => Date.parse(String(data?.[name]));
	return {
		cause: String(data?.cause),
		since: at("since"),
		at: at("fired"),
		until: at("until"),
		windows: String(data?.windows),
		workflow: workflow ?? null
	};
}
/** Records of those that the ledger does not know. */
function newSilences(silences, recorded) {
	const known = new Set(recorded.map((one) => silenceRecord(one).id));
	return silences.map(silenceRecord).filter(({ id }) => !known.has(id));
}
function instant(time) {
	return new Date(time).toISOString();
}

export { hoursToAcknowledge as a, acknowledgeBy as i, newSilences as n, hoursToResolve as o, parseSilence as r, heardBeyondMaintenance as t };