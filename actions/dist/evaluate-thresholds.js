import { t as runAction } from "./chunks/run-action.js";
import { J as definitionsOf } from "./chunks/local-instant.js";
import { t as localClock } from "./chunks/local-clock.js";
import { S as resolvePath } from "./chunks/names.js";
import { a as parseDuration, n as HOUR, t as DAY } from "./chunks/duration.js";
import { t as compareText } from "./chunks/finding.js";
import { n as isDecision, r as parseDecision, t as decisionRecord } from "./chunks/decision-record.js";
import { a as evaluate, c as QUIET, d as stepUntil, i as compileRules, o as groundOf, r as causeOf, u as stepFrom } from "./chunks/evidence.js";
import { n as ownRecord } from "./chunks/own-record.js";
import { c as utf8ToBytes, o as bytesToHex, t as sha256 } from "./chunks/sha2.js";
import { t as GRACE } from "./chunks/lateness.js";
import { n as neutralise } from "./chunks/neutralise.js";
import { o as formatValue, t as counted } from "./chunks/numbers.js";
import { t as gatherEvidence } from "./chunks/gather-evidence.js";
import { a as weeksBetween, i as weekCalendar, t as addWeeks } from "./chunks/week.js";
import { r as measureWeeks } from "./chunks/weeks.js";
import { B as resolveWeek } from "./chunks/snapshot.js";
import { n as appendOwn, t as operate } from "./chunks/operation.js";

// actions/core/decision/request-record.ts
/** The request that a decision makes for a run of its workflow's playbook; null where it asks for none. */
function requestRecord(decision) {
	const { does, outcome, rule, since, at, workflow, cause } = decision;
	if (does !== "fires" || !outcome.startsPlaybook) return null;
	const episode = `${rule}@${new Date(since).toISOString()}`;
	return ownRecord({
		type: "run.requested",
		id: `run:${episode}`,
		time: at,
		subject: `${cause}@${new Date(since).toISOString()}`,
		workflow,
		actor: "system",
		data: {
			what: "playbook",
			rule,
			because: decision.condition
		}
	});
}

// actions/core/decision/standing.ts
const TYPE = "decision.evaluated";
/** The record that says how far everything is decided. */
function standingRecord({ until, rules }) {
	const kept = [...rules].filter(([, { state, at }]) => state.phase !== "quiet" || at !== until);
	return ownRecord({
		type: TYPE,
		id: `evaluated:${new Date(until).toISOString()}`,
		time: until,
		actor: "system",
		data: {
			until: new Date(until).toISOString(),
			rules: JSON.stringify(Object.fromEntries(kept))
		}
	});
}
/** Reads a standing from its record; null for any other record. */
function parseStanding({ type, data }) {
	if (type !== TYPE) return null;
	const rules = JSON.parse(String(data?.rules ?? "{}"));
	return {
		until: Date.parse(String(data?.until)),
		rules: new Map(Object.entries(rules))
	};
}
/** Whether a record says how far everything is decided. */
function isStanding({ type }) {
	return type === TYPE;
}
/**
* How each threshold stands now: as it was written down last, and then as its newest decision left it. What is decided is
* decided: a late record changes what comes, never what people were called for.
*
* @param records of Opsbook's own, in any order; null where nothing was ever decided.
*/
function standingOf(records) {
	let newest = null;
	const decisions = [];
	for (const record of records) {
		const standing = parseStanding(record);
		if (standing !== null && (newest === null || standing.until > newest.until)) newest = standing;
		else decisions.push(record);
	}
	if (newest === null) return null;
	const rules = new Map(newest.rules);
	for (const record of decisions) {
		const decision = parseDecision(record);
		if (decision === null) continue;
		const { rule, at, since } = decision;
		if (at <= standingIn({
			until: newest.until,
			rules
		}, rule).at) continue;
		rules.set(rule, {
			at,
			state: decision.does === "fires" ? {
				phase: "firing",
				began: since,
				fired: at
			} : QUIET
		});
	}
	return {
		until: newest.until,
		rules
	};
}
/** How one threshold stands; one that was never heard of is quiet. */
function standingIn({ until, rules }, rule) {
	return rules.get(rule) ?? {
		state: QUIET,
		at: until
	};
}

// actions/core/decision/variance.ts
/** What every workflow with a tolerance is held against, without being written down: no threshold has such an id. */
function varianceRule(workflow) {
	return `${workflow}#variance`;
}
/** When a week is judged: as soon as it is closed, exports of the morning after it included. */
function judgedAt(week, calendar) {
	return stepFrom(calendar.end(week) + GRACE);
}
/** The week of a workflow as its facts tell it; null where the workflow is not in them. */
function varianceWeek(facts, workflow, at) {
	const found = facts.workflows.find(({ name }) => name === workflow);
	if (found === void 0) return null;
	const worst = Object.values(found.measures).flatMap(({ state, variance }) => state === found.state && variance?.ratio != null ? [variance.ratio] : []).toSorted((a, b) => Math.abs(b) - Math.abs(a))[0];
	return {
		at,
		state: found.state,
		ratio: worst ?? null
	};
}
/**
* Pauses a workflow's expansion in the week in which an adverse breach of the tolerance comes with a signal of the control
* chart, and ends the pause in a week without either. A week that only has one of them, or nothing to say, changes nothing.
*/
function decideVariance(workflow, weeks, before, ledger) {
	const decisions = [];
	let state = before;
	for (const { at, state: found, ratio } of weeks) {
		const was = state;
		if (found === "pause" && was.phase === "quiet") state = {
			phase: "firing",
			began: at,
			fired: at
		};
		else if (found === "ok" && "began" in was) state = QUIET;
		else continue;
		const episode = "began" in was ? was : state;
		decisions.push({
			...aboutOf(workflow, ledger),
			does: state.phase === "quiet" ? "clears" : "fires",
			at,
			since: episode.began,
			before: was.phase,
			after: state.phase,
			value: ratio
		});
	}
	return {
		decisions,
		state
	};
}
function aboutOf({ name, tolerance, baseline, measures }, ledger) {
	const digest = bytesToHex(sha256(utf8ToBytes(JSON.stringify([
		tolerance,
		baseline,
		measures
	]))));
	return {
		rule: varianceRule(name),
		workflow: name,
		cause: `variance:${name}`,
		digest: digest.slice(0, 16),
		ledger,
		condition: `variance > ${Math.round((tolerance ?? 0) * 1e3) / 10}%`,
		over: "1w",
		unit: "ratio",
		beyond: false,
		cases: 0,
		outcome: {
			incident: null,
			pausesExpansion: true,
			startsPlaybook: false,
			ask: null
		}
	};
}

// actions/core/decision/decide.ts
/** So often it is written down how everything stands: more often would only fill the ledger. */
const WRITTEN_EVERY = DAY;
/**
* Decides everything between how the thresholds stand and now. The same records, thresholds and standing give the same
* decisions with the same times, whether runs came every five minutes or one came after a week.
*/
function decideRules(input) {
	const { rules, ground, now } = input;
	const until = stepUntil(now);
	const before = input.standing ?? {
		until,
		rules: /* @__PURE__ */ new Map()
	};
	const after = /* @__PURE__ */ new Map();
	const transitions = [];
	const behind = [];
	for (const rule of rules) {
		const { state, at } = standingIn(before, rule.id);
		const known = Math.min(until, stepUntil(input.knownUntil(rule)));
		if (known < until) behind.push({
			rule,
			until: Math.max(known, at)
		});
		if (known <= at) {
			after.set(rule.id, {
				state,
				at
			});
			continue;
		}
		const found = evaluate(rule, ground, {
			state,
			after: at,
			until: known
		});
		transitions.push(...found.transitions);
		after.set(rule.id, {
			state: found.state,
			at: known
		});
	}
	const decisions = transitions.map((transition) => decisionOf(transition, input.ledger));
	for (const { workflow, weeks } of input.variances) {
		const id = varianceRule(workflow.name);
		const { state, at } = standingIn(before, id);
		const since = weeks.filter((week) => week.at > at && week.at <= until);
		const judged = decideVariance(workflow, since, state, input.ledger);
		decisions.push(...judged.decisions);
		after.set(id, {
			state: judged.state,
			at: until
		});
	}
	decisions.sort((a, b) => a.at - b.at || compareText(a.rule, b.rule));
	const standing = {
		until,
		rules: after
	};
	const isDue = input.standing === null || until - before.until >= WRITTEN_EVERY;
	return {
		decisions,
		standing,
		behind,
		records: [
			...decisions.map(decisionRecord),
			...decisions.flatMap((decision) => requestRecord(decision) ?? []),
			...isDue ? [standingRecord(standing)] : []
		]
	};
}
/** What a threshold has decided, with all that whoever acts on it needs. */
function decisionOf(transition, ledger) {
	const { rule, at, does, began, before, after, reading } = transition;
	const { then } = rule.threshold;
	const incident = then.open_incident;
	const condition = does === "fires" ? rule.when : rule.clear ?? rule.when;
	return {
		rule: rule.id,
		workflow: rule.workflow,
		cause: causeOf(rule),
		digest: rule.digest,
		ledger,
		does,
		at,
		since: began,
		before,
		after,
		condition: condition.text,
		over: rule.threshold.over,
		value: reading.value,
		unit: rule.when.unit,
		beyond: reading.beyond,
		cases: reading.cases,
		outcome: {
			incident: incident === void 0 ? null : {
				severity: incident.severity,
				runbook: incident.runbook === void 0 ? null : resolvePath(rule.file, incident.runbook)
			},
			pausesExpansion: then.pause_expansion === true,
			startsPlaybook: then.start_playbook === true,
			ask: then.ask ?? null
		}
	};
}

// actions/core/decision/known-until.ts
/** A source that is expected this often is as good as live: between two of its batches nothing has happened. */
const LIVE = 2 * HOUR;
/** What becomes known so soon is sent as it happens, whatever is expected of the export beside it. */
const PROMPT = HOUR;
/**
* Up to when what a threshold looks at is known. Of a source that comes once a day or once a week nobody knows what
* happened since: a case that looks open may long be answered, so nothing is judged beyond the last time that it was heard
* of. One that is live says by its silence that nothing happened. That nothing came for an hour says nothing of a source that
* comes once a day; that nothing came for a week does. What was refused is always known.
*
* @param every how often a source is expected, as its file says it; absent where it is not said.
* @param now milliseconds.
*/
function knownUntil({ feed, sources, when }, evidence, every, now) {
	const { kind } = feed.shape;
	if (kind === "quarantined") return now;
	const patience = kind === "silence" ? Math.max(LIVE, when.value * HOUR) : LIVE;
	const batches = sources.filter((source) => {
		const expected = every.get(source);
		const isSlow = (evidence.lag(source) ?? Number.POSITIVE_INFINITY) > PROMPT;
		return expected !== void 0 && (parseDuration(expected) ?? 0) > patience && isSlow;
	});
	return Math.min(now, ...batches.map((source) => evidence.heard(source) ?? Number.NEGATIVE_INFINITY));
}

// actions/core/report/decision/summary.ts
/** What a run of evaluate-thresholds did, for the job's summary; nothing where there is nothing to say. */
function decidedSummary({ decisions, behind }, unreadable, clock) {
	return [
		unreadable.length === 0 ? "" : `**${counted(unreadable.length, "threshold is", "thresholds are")} not judged, because nobody can read ${unreadable.length === 1 ? "it" : "them"}.** \`npx opsbook validate\` shows where.\n\n${unreadable.map(({ id, why }) => `- \`${neutralise(id)}\`: ${neutralise(why)}`).join("\n")}`,
		decisions.length === 0 ? "" : `## ${counted(decisions.length, "decision")}\n\n${decisions.map((one) => line(one, clock)).join("\n")}`,
		behind.length === 0 ? "" : `<details><summary>${counted(behind.length, "threshold waits", "thresholds wait")} for news of what they look at</summary>\n\n${behind.map((one) => waiting(one, clock)).join("\n")}\n\n</details>`
	].filter((part) => part !== "").join("\n\n");
}
function line(decision, clock) {
	const { rule, does, at, condition } = decision;
	const verb = does === "fires" ? "**fires**" : "is over";
	return `- ${clock(at)}: \`${neutralise(rule)}\` ${verb} (\`${neutralise(condition)}\`: ${figureOf(decision)})${does === "fires" ? outcomeOf(decision) : ""}`;
}
/** The figure of a decision: `more than 52 min, 8 cases`. */
function figureOf({ value, unit, beyond, cases }) {
	const figure = value === null ? "no value" : `${beyond ? "more than " : ""}${formatValue(unit, value)}`;
	return cases > 0 && unit !== "count" ? `${figure}, ${counted(cases, "case")}` : figure;
}
function outcomeOf({ outcome }) {
	const parts = [
		outcome.incident === null ? "" : `opens a ${outcome.incident.severity} incident`,
		outcome.pausesExpansion ? "pauses the expansion" : "",
		outcome.startsPlaybook ? "asks for a run of the playbook" : "",
		outcome.ask === null ? "" : `asks ${neutralise(outcome.ask.person)}: ${neutralise(outcome.ask.question)}`
	].filter((part) => part !== "");
	return parts.length === 0 ? "" : `: ${parts.join(", ")}`;
}
function waiting({ rule, until }, clock) {
	const since = Number.isFinite(until) ? `judged up to ${clock(until)}` : "not judged yet";
	return `- \`${neutralise(rule.id)}\`: ${since}; ${rule.sources.map((source) => `\`${neutralise(source)}\``).join(", ")}`;
}

// actions/shell/decision/gather-variances.ts
/** Every workflow that has a tolerance, with its weeks that were closed within a stretch of time. */
async function gatherVariances(ledger, definitions, { from, until }) {
	const held = definitions.workflows.filter(({ tolerance, baseline }) => tolerance !== null && baseline !== null);
	const found = held.map((workflow) => ({
		workflow,
		weeks: []
	}));
	const calendar = weekCalendar(definitions.zone);
	const first = (await ledger.weeks()).find(({ records }) => records !== null)?.week;
	const closed = weeksBetween(addWeeks(calendar.of(from), -1), calendar.of(until)).filter((week) => {
		const at = judgedAt(week, calendar);
		return first !== void 0 && week >= first && at > from && at <= until;
	});
	const [oldest, newest] = [closed[0], closed.at(-1)];
	if (oldest === void 0 || newest === void 0 || held.length === 0) return found;
	for await (const facts of measureWeeks({
		ledger,
		definitions,
		from: oldest,
		to: newest,
		now: until
	})) for (const { workflow, weeks } of found) {
		const week = varianceWeek(facts, workflow.name, judgedAt(facts.week, calendar));
		if (week !== null) weeks.push(week);
	}
	return found;
}

// actions/shell/decision/read-standing.ts
/**
* How all thresholds stand, read from the newest weeks back to where it was written down last; null where that is too long
* ago, or never was.
*/
async function readStanding(ledger, zone, now) {
	const found = [];
	const oldest = addWeeks(weekCalendar(zone).of(now), -13);
	const weeks = (await ledger.weeks()).filter(({ week, records }) => records !== null && week >= oldest);
	for (const { week } of weeks.toReversed()) {
		for await (const records of resolveWeek(ledger.readWeek(week))) found.push(...records.filter((record) => isDecision(record) || isStanding(record)));
		if (found.some(isStanding)) break;
	}
	return standingOf(found);
}

// actions/evaluate-thresholds/run.ts
/** Decides everything that has come due since the last run, and records it. */
async function run(context) {
	await operate(context, async (operation) => {
		const { ledger, zone, now, catalog } = operation;
		const { unreadable, ...gathered } = await gather(operation);
		const decided = decideRules(gathered);
		await appendOwn(ledger, zone, now, "Decide by the thresholds", decided.records);
		await context.summarise(decidedSummary(decided, unreadable, localClock(catalog)));
	});
}
async function gather({ catalog, ledger, zone, now }) {
	const definitions = definitionsOf(catalog);
	const { rules, unreadable } = compileRules(definitions);
	const standing = await readStanding(ledger, zone, now);
	const since = standing ?? {
		until: stepUntil(now),
		rules: /* @__PURE__ */ new Map()
	};
	const from = Math.min(since.until, ...rules.map(({ id }) => standingIn(since, id).at));
	const evidence = await gatherEvidence(ledger, zone, rules, {
		from,
		until: now
	});
	const every = new Map(catalog.sources.flatMap(({ value: { metadata, spec } }) => spec.every === void 0 ? [] : [[metadata.name, spec.every]]));
	return {
		rules,
		unreadable,
		standing,
		now,
		ground: groundOf(evidence, definitions),
		knownUntil: (rule) => knownUntil(rule, evidence, every, now),
		ledger: (await ledger.tip())?.digest ?? null,
		variances: await gatherVariances(ledger, definitions, {
			from,
			until: now
		})
	};
}

// actions/evaluate-thresholds/main.ts
await runAction(run);

export {  };