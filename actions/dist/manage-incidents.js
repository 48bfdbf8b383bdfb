import { t as runAction } from "./chunks/run-action.js";
import { $ as definitionsOf } from "./chunks/local-instant.js";
import { t as localClock } from "./chunks/local-clock.js";
import { c as isOver, n as recordOfEvent, r as foldIncidents, s as isActive } from "./chunks/records.js";
import { S as resolvePath, f as workflowsByName, o as peopleById, s as personName } from "./chunks/names.js";
import { a as eventsOfTrigger, i as registerRecords, n as readIncidents, o as lastOf, r as checkedRecord } from "./chunks/read.js";
import { g as acknowledgeBy, h as parseSilence, m as newSilences, p as heardBeyondMaintenance } from "./chunks/weeks.js";
import { a as outcomeRecord, c as missingToClose, i as judgedOverrides, n as incidentIssues, r as issueFacts, s as standingOf } from "./chunks/issues.js";
import { a as incidentTitle, c as dueTellings, i as incidentMarker, l as troubledTellings, n as incidentBody, o as revertBranch, r as incidentLabels, s as unapprovedChange, t as STATE_LABEL } from "./chunks/incident-issue.js";
import { i as businessCalendar } from "./chunks/zone.js";
import { t as hiddenMarker } from "./chunks/marker.js";
import { n as standInsAt } from "./chunks/stand-ins.js";
import { i as plainText, n as neutralise } from "./chunks/neutralise.js";
import { n as parseThreshold } from "./chunks/threshold.js";
import { i as formatHours, n as HOUR } from "./chunks/duration.js";
import { t as counted } from "./chunks/numbers.js";
import { i as weekCalendar, n as isWeek, t as addWeeks } from "./chunks/week.js";
import { n as remembering, t as applyEffects } from "./chunks/apply.js";
import { t as standInsSaid } from "./chunks/away.js";
import { n as decideApproval, t as gatherPullRequest } from "./chunks/pull-request2.js";
import { i as openScratch, o as rememberingRoles, r as Unfetched } from "./chunks/gate.js";
import { t as GitError } from "./chunks/git.js";
import { r as reasonOf, t as GitHubError } from "./chunks/failure.js";
import { a as hasCommit, c as parentsOf, l as treeOf, o as mergeTrees } from "./chunks/change.js";
import { a as chatBody, c as pushBranch, g as BOARD, i as CHAT_NAMES, l as BOT, m as fetchCommit, r as send, t as chatTargetOf } from "./chunks/chat.js";
import { B as resolveWeek, S as leanRemote } from "./chunks/snapshot.js";
import { r as parseDecision } from "./chunks/decision-record.js";
import { o as signalsOf } from "./chunks/report.js";
import { o as networkOf } from "./chunks/request.js";
import { n as appendOwn, t as operate } from "./chunks/operation.js";

// actions/core/execution/incidents/tend.ts
const NOTHING = {
	events: [],
	remark: null
};
/**
* Looks after one incident: escalates once what nobody has acknowledged in its time, and takes what people did to the issue
* by hand for what they meant, as far as the rules let it. Doing so again gives nothing new.
*/
function tend(incident, facts) {
	const moved = tendIssue(incident, facts);
	return {
		events: [...escalation(incident, facts), ...moved.events],
		remark: moved.remark
	};
}
function escalation({ key, state, escalatedAt }, facts) {
	const { now, acknowledgeBy, standing } = facts;
	const [to] = standing.escalations;
	if (state !== "detected" || escalatedAt !== null || now < acknowledgeBy || to === void 0) return [];
	return [{
		kind: "escalated",
		key,
		at: acknowledgeBy,
		by: "opsbook",
		to
	}];
}
function tendIssue(incident, { issue, standing, isMerged }) {
	if (issue === null || issue.movedAt === null) return NOTHING;
	const { key } = incident;
	const by = [...issue.movedBy].find((id) => standing.named.has(id)) ?? null;
	const at = issue.movedAt;
	if (isActive(incident) && !issue.open) {
		const missing = missingToClose(incident, { isMerged });
		const mayClose = by !== null && (by === standing.owner || standing.escalations.has(by));
		if (mayClose && missing.length === 0) return {
			events: [{
				kind: "resolved",
				key,
				at,
				by
			}],
			remark: null
		};
		return {
			events: [],
			remark: `Opened again: ${mayClose ? missing.join("; ") : "only its owner or the escalation owner resolves it, with `/resolve`"}.`
		};
	}
	if (incident.state === "resolved" && issue.open) {
		if (by === null) return {
			events: [],
			remark: "Closed again: it is resolved. `/reopen because …` opens it."
		};
		return {
			events: [{
				kind: "reopened",
				key,
				at,
				by,
				reason: "the issue was opened by hand"
			}],
			remark: null
		};
	}
	if (isOver(incident) && issue.open) return {
		events: [],
		remark: "Closed again: it is over. If it happens again, write `/incident …` on the desk."
	};
	return NOTHING;
}

// actions/core/execution/incidents/plan.ts
/**
* What one run makes of the incidents: what fired opens, continues or attaches; what came back mitigates; nobody's
* incidents escalate; issues that were moved by hand are taken for what they meant. Running it again on what it wrote
* gives nothing.
*/
function planRun(facts) {
	const records = [];
	const remarks = /* @__PURE__ */ new Map();
	let incidents = new Map(facts.incidents);
	if (facts.registered !== facts.week) records.push(...registerRecords(incidents, facts.week, facts.now));
	records.push(...newSilences(facts.silences, facts.recorded));
	const take = (events) => {
		incidents = foldIncidents(events, incidents);
		records.push(...recordsOfEvents(events, incidents));
	};
	for (const { events } of inOrder(facts)) take(events(incidents));
	for (const [cause, revert] of facts.reverts) take(prepared(lastOf(cause, incidents), revert, facts.now));
	const { before, now: checked } = facts.checked;
	if (checked !== null && (checked !== before || facts.registered !== facts.week)) records.push(checkedRecord(checked, facts.now));
	for (const incident of incidents.values()) {
		const tended = tend(incident, {
			now: facts.now,
			standing: standingOf(incident, facts.catalog),
			acknowledgeBy: acknowledgeUntil(incident, facts),
			issue: facts.issues.get(incident.key) ?? null,
			isMerged: facts.isMerged
		});
		take(tended.events);
		take(judgedOverrides(incidents.get(incident.key) ?? incident));
		if (tended.remark !== null) remarks.set(incident.key, tended.remark);
	}
	return {
		records,
		incidents,
		remarks
	};
}
/** The records of events, as runs of ours write them: the same event again is the same record. */
function recordsOfEvents(events, incidents) {
	return events.flatMap((event) => {
		const workflow = incidents.get(event.key)?.workflows[0] ?? null;
		const record = recordOfEvent(event, {
			cause: causeOf(event),
			workflow
		});
		return event.kind === "override-judged" ? [record, outcomeRecord(event)] : [record];
	});
}
/** Records of issues that were made since: whoever reads the ledger finds the issue without asking GitHub. */
function filedRecords(incidents, issues, now) {
	return [...incidents.values()].flatMap((incident) => {
		const issue = issues.get(incident.key);
		if (issue === void 0 || incident.issue !== null) return [];
		const event = {
			kind: "filed",
			key: incident.key,
			at: now,
			by: "opsbook",
			issue
		};
		return [recordOfEvent(event, {
			cause: incident.key,
			workflow: incident.workflows[0] ?? null
		})];
	});
}
/** Until when an incident has to be acknowledged, by the times of cadence.yaml. */
function acknowledgeUntil(incident, { catalog, calendar }) {
	return acknowledgeBy(incident, catalog.cadences[0]?.value.spec.acknowledge ?? {}, calendar);
}
/**
* What fired and what came back, as it happened: a run that catches up on a day sees a cause come, go and come again, as
* those would have seen it that were lost.
*/
function inOrder({ triggers, recoveries, catalog, now }) {
	const fired = triggers.map((trigger) => {
		const uses = dependenciesOf(trigger, catalog);
		return {
			at: trigger.at,
			events: (incidents) => openedNow(eventsOfTrigger(trigger, incidents, uses), now)
		};
	});
	const back = recoveries.map(({ cause, at }) => {
		return {
			at,
			events: (incidents) => recovery(lastOf(cause, incidents), at)
		};
	});
	return [...fired, ...back].sort((one, other) => one.at - other.at);
}
/** What fired long ago is opened now: its clock to acknowledge begins when somebody can know. */
function openedNow(events, now) {
	return events.map((event) => event.kind === "opened" ? {
		...event,
		writtenAt: now
	} : event);
}
function dependenciesOf({ origin }, catalog) {
	const workflows = origin.workflows.flatMap((name) => workflowsByName(catalog).get(name)?.value ?? []);
	return new Set(workflows.flatMap(({ spec }) => (spec.dependencies ?? []).map(({ name }) => name)));
}
function prepared(incident, revert, now) {
	if (incident === void 0 || incident.timeline.some(({ kind }) => kind === "revert-prepared")) return [];
	return [{
		kind: "revert-prepared",
		key: incident.key,
		at: now,
		by: "opsbook",
		...revert
	}];
}
function recovery(incident, at) {
	if (incident === void 0 || !isActive(incident) || incident.recoveredAt !== null) return [];
	const fired = incident.timeline.findLast(({ kind }) => kind === "refired");
	return at > (fired?.kind === "refired" ? fired.since : incident.since) ? [{
		kind: "recovered",
		key: incident.key,
		at,
		by: "opsbook"
	}] : [];
}
/** What happens once to an incident bears its key alone; what can happen again, its instant too. */
function causeOf(event) {
	switch (event.kind) {
		case "opened":
		case "filed":
		case "escalated":
		case "follow-up-failed":
		case "revert-prepared": return event.key;
		case "override-judged": return `${event.key}:${event.rule}:${new Date(event.at).toISOString()}`;
		case "told": {
			const of = new Date(event.of).toISOString();
			return `${event.key}:${event.what}:${of}:${event.attempt}:${event.state}`;
		}
		case "attached": return `${event.key}:${event.cause}`;
		case "refired": return `${event.key}:${new Date(event.since).toISOString()}`;
		default: return `${event.key}:${new Date(event.at).toISOString()}`;
	}
}

// actions/core/report/incidents/figure-chart.ts
/**
* The picture of the measure that an incident's threshold looks at, as the newest board on the default branch has it; null
* where nothing fired, or the board has none of it.
*
* @param blob the address of the default branch's tree in the browser.
*/
function figureChart({ cause }, catalog, charts, blob) {
	const [, name = "", id] = /^threshold:([^/]+)\/(.+)$/.exec(cause) ?? [];
	const workflow = workflowsByName(catalog).get(name)?.value;
	const threshold = workflow?.spec.thresholds?.find((one) => one.id === id);
	if (charts === null || workflow === void 0 || threshold === void 0) return null;
	const read = parseThreshold(threshold.when);
	if (!read.ok) return null;
	const { measure } = read.threshold;
	const file = `${name}.${measure.replace(/[^a-z0-9_-]/gi, "_")}.svg`;
	if (!charts.names.has(file)) return null;
	return {
		alt: `${workflow.metadata.title ?? name}: ${measure.replaceAll("_", " ")}, the weeks up to ${charts.week}`,
		image: `${blob}/scoreboard/charts/${charts.week}/${file}?raw=true`,
		link: `${blob}/scoreboard/weeks/${charts.week}.md`
	};
}

// actions/core/report/incidents/runbook-extract.ts
const LONGEST_STEP = 200;
/** A step that ends in the words to say is not cut before them. */
const LONGEST_LEAD = 400;
/** What stands below a step beyond this is read in the runbook. */
const MOST_BELOW = 1e3;
/** The start of a link's address that has no scheme and is no heading. */
const RELATIVE_LINK = /\]\((?![a-z][a-z0-9+.-]*:|#|\/)(?:\.\/)?/gi;
/**
* Reads the sections of a runbook's Markdown body; a section that is not there gives nothing.
*
* @param folder the address of the runbook's folder: links to its neighbours lead there.
*/
function extractOf(body, folder) {
	const sections = sectionsOf(body.replaceAll(RELATIVE_LINK, `](${folder}/`));
	const tell = itemsOf(sections.get("tell people") ?? []).map(({ text }) => text);
	const quoted = tell.map((item) => /["“]([^"”]{10,})["”]/.exec(item)?.[1] ?? null);
	const escalate = itemsOf(sections.get("escalate") ?? []).map(({ text }) => text);
	return {
		steps: itemsOf(sections.get("steps") ?? []).map(stepOf),
		message: quoted.find((text) => text !== null) ?? null,
		calls: escalate.length > 0 ? escalate : tell
	};
}
function sectionsOf(body) {
	const sections = /* @__PURE__ */ new Map();
	let lines = [];
	for (const line of body.split(/\r?\n/)) {
		const heading = /^##\s+(.+?)\s*#*$/.exec(line)?.[1];
		if (heading === void 0) {
			lines.push(line);
			continue;
		}
		lines = [];
		sections.set(heading.toLowerCase(), lines);
	}
	return sections;
}
/** Top-level items of the lists of a section. */
function itemsOf(lines) {
	const items = [];
	let open = false;
	for (const line of lines) {
		const text = /^(?:\d{1,3}[.)]|[-*+])\s+(.*)$/.exec(line)?.[1];
		const last = items.at(-1);
		if (text !== void 0) {
			items.push({
				text: text.trim(),
				below: []
			});
			open = true;
		} else if (last === void 0 || /^\S/.test(line)) open = false;
		else if (open && /^\s{2,}[^\s|>*+-]/.test(line) && !/^\s*\d/.test(line)) last.text += ` ${line.trim()}`;
		else {
			open = false;
			last.below.push(line.replace(/^ {1,3}/, "").trimEnd());
		}
	}
	return items;
}
/** A step is shown with what stands below it where it leads to that: `Say:`, or a text in quotes. */
function stepOf({ text, below }) {
	const shown = below.join("\n").replaceAll(/^\n+|\n+$/g, "");
	if (!(shown !== "" && (text.endsWith(":") || shown.startsWith(">")))) return cutStep(text, LONGEST_STEP);
	if (shown.length > MOST_BELOW || text.length > LONGEST_LEAD) return `${cutStep(text, LONGEST_STEP).replace(/:$/, "")} (what belongs to it stands in the play)`;
	return `${text}\n\n${shown.replaceAll(/^(?=.)/gm, "  ")}\n`;
}
/** At most so many characters: as many whole sentences as fit, or else as many words. */
function cutStep(step, longest) {
	if (step.length <= longest) return step;
	const ends = [...step.slice(0, longest).matchAll(/[.!?](?=\s+[A-Z*"“[])/g)].map(({ index }) => index + 1);
	const cut = step.slice(0, ends.at(-1) ?? step.lastIndexOf(" ", longest - 2));
	return `${((cut.match(/\*\*/g) ?? []).length % 2 === 0 ? cut : `${cut}**`).replace(/[:,;]$/, "")} …`;
}

// actions/core/report/incidents/view.ts
const MOST_SIMILAR = 3;
/** The view of one incident. */
function viewOf(incident, acknowledgeBy, room) {
	const { catalog, blob, clock } = room;
	const issueOf = (key) => room.issues.get(key) ?? null;
	const turn = turnOf(incident, room);
	return {
		incident,
		acknowledgeBy,
		repository: blob.replace(/\/blob\/.*$/, ""),
		clock,
		person: (id) => shownPerson(catalog, id, turn.has(id)),
		workflow: (name) => {
			const found = workflowsByName(catalog).get(name);
			const file = found?.file ?? `${catalog.root}/workflows/${name}/workflow.yaml`;
			return {
				title: found?.value.metadata.title ?? name,
				link: `${blob}/${file}`
			};
		},
		runbook: incident.runbook === null ? null : runbookView(incident.runbook, room),
		fallbacks: incident.dependency === null ? [] : fallbacksOf(incident.dependency, incident.workflows, room),
		chart: figureChart(incident, catalog, room.charts, blob),
		similar: similarTo(incident, room.incidents).map((one) => ({
			incident: one,
			issue: issueOf(one.key)
		})),
		issueOf
	};
}
/** Only who has to act is mentioned with `@`; the others are named. */
function turnOf(incident, room) {
	return new Set(isActive(incident) ? actingOn(incident, room) : []);
}
/** Whose turn it is: the owner's, and once it was escalated also the escalation owner's and of those who stand in for them. */
function actingOn(incident, room) {
	const { owner, escalation, escalatedAt } = incident;
	return escalatedAt === null ? [owner] : [
		owner,
		escalation,
		...standingInFor(escalation, room)
	];
}
/** Ids of those who stand in for somebody today. */
function standingInFor(id, { catalog, now }) {
	return standInsAt(catalog, now).flatMap((standIn) => standIn.for === id ? [standIn.by] : []);
}
function shownPerson(catalog, id, mention) {
	const person = peopleById(catalog).get(id);
	if (person === void 0) return neutralise(id);
	const name = neutralise(person.name);
	return mention && person.github !== null ? `${name} (@${person.github})` : name;
}
function runbookView(file, { catalog, blob }) {
	const runbook = catalog.runbooks.find((one) => one.file === file);
	if (runbook === void 0) return null;
	const folder = `${blob}/${file.slice(0, file.lastIndexOf("/"))}`;
	return {
		title: runbook.value.metadata.title ?? runbook.value.metadata.name,
		link: `${blob}/${file}`,
		extract: extractOf(runbook.body.text, folder)
	};
}
/** The fallbacks of a dependency in each affected workflow. */
function fallbacksOf(dependency, workflows, room) {
	return workflows.flatMap((name) => {
		const workflow = workflowsByName(room.catalog).get(name);
		const fallback = (workflow?.value.spec.dependencies.find((one) => one.name === dependency))?.fallback;
		const file = workflow === void 0 || fallback === void 0 ? null : resolvePath(workflow.file, fallback);
		const runbook = file === null ? null : runbookView(file, room);
		if (workflow === void 0 || runbook === null) return [];
		const { title, link, extract } = runbook;
		return [{
			workflow: workflow.value.metadata.title ?? name,
			title,
			link,
			steps: extract.steps
		}];
	});
}
/** Earlier incidents of the same cause first, then of the same dependency or play; the newest of each first. */
function similarTo(incident, all) {
	const earlier = [...all.values()].filter((one) => one.key !== incident.key && one.since < incident.since && !isActive(one) && one.state !== "duplicate" && (one.cause === incident.cause || isAkin(one, incident)));
	const rank = (one) => one.cause === incident.cause ? 0 : 1;
	return earlier.sort((a, b) => rank(a) - rank(b) || b.since - a.since).slice(0, MOST_SIMILAR);
}
function isAkin(one, other) {
	if (one.dependency !== null && one.dependency === other.dependency) return true;
	return one.runbook !== null && one.runbook === other.runbook;
}

// actions/core/report/incidents/effects.ts
const COLOURS = {
	critical: "b60205",
	major: "d93f0b",
	minor: "fbca04"
};
/** The labels of incidents; those that people deleted come back. */
const INCIDENT_LABELS = [
	label("incident", "5319e7", "Something went wrong: one cause, one issue"),
	label("severity: critical", COLOURS.critical, "Customers are not served, or harm is near"),
	label("severity: major", COLOURS.major, "Customers wait"),
	label("severity: minor", COLOURS.minor, "Worth looking at in the next days")
];
function label(name, color, description) {
	return {
		kind: "ensure-label",
		name,
		color,
		description
	};
}
/** The issue of an incident as it should be. */
function issueEffect(incident, acknowledgeBy, room) {
	return {
		kind: "ensure-issue",
		marker: incidentMarker(incident.key),
		title: incidentTitle(incident),
		body: incidentBody(viewOf(incident, acknowledgeBy, room)),
		labels: incidentLabels(incident),
		assignees: isOver(incident) ? [] : accountsOf(actingOn(incident, room), room),
		former: isOver(incident) ? [] : accountsOf(ownersOf(incident), room),
		state: isActive(incident) ? "open" : "closed",
		...incident.state === "duplicate" ? { reason: "not_planned" } : {}
	};
}
/** Everybody who has owned it, with whoever does now. */
function ownersOf({ timeline }) {
	return timeline.flatMap((event) => {
		if (event.kind === "opened") return [event.origin.owner];
		return event.kind === "assigned" ? [event.to] : [];
	});
}
function accountsOf(ids, room) {
	const people = room.catalog.people.flatMap(({ value }) => value.spec.people);
	return ids.flatMap((id) => people.find((person) => person.id === id)?.github ?? []);
}
/** What is said below an incident's issue by itself: that it was escalated, and why it was opened or closed again. */
function commentEffects(incident, remark, acknowledgeBy, room) {
	const issue = room.issues.get(incident.key);
	if (issue === void 0) return [];
	const effects = [];
	const say = (name, text) => {
		const marker = hiddenMarker(name, { key: incident.key });
		effects.push({
			kind: "ensure-comment",
			issue,
			marker,
			body: `${marker}\n${text}\n`
		});
	};
	const { person, clock } = viewOf(incident, acknowledgeBy, room);
	if (incident.escalatedAt !== null && incident.state === "detected") {
		const standIns = standingInFor(incident.escalation, room).map(person);
		const instead = standIns.length === 0 ? "" : `, or ${standIns.join(" or ")} in their place`;
		say("incident-escalated", `Nobody acknowledged this by ${clock(acknowledgeBy)}. ${person(incident.escalation)}${instead}: please take it on, or hand it over with \`/assign @account\`.`);
	}
	if (remark !== null) say("incident-remark", remark);
	return effects;
}

// actions/core/report/incidents/summary.ts
/** The job's summary of manage-incidents: what is going on, the oldest first; a list, since a phone shows no five columns. */
function incidentsSummary(incidents, { written, silences, clock }) {
	const lines = incidents.filter(isActive).sort((a, b) => a.since - b.since).map(({ title, severity, state, since, acknowledgedAt }) => `- **${neutralise(title)}**: ${severity}, ${state}, since ${clock(since)}${acknowledgedAt === null ? "" : `, acknowledged after ${formatHours((acknowledgedAt - since) / HOUR)}`}`);
	const list = lines.length === 0 ? "No incident is open." : lines.join("\n");
	const untold = incidents.flatMap((incident) => troubledTellings(incident).map(({ what, why }) => `- The chat was not told that **${neutralise(incident.title)}** was ${what}: ${neutralise(why ?? "the run was cut off while it was sent")}`));
	return `## Incidents\n\n${[
		list,
		silences.map(({ cause, at, until, windows }) => `- Silenced by maintenance (${neutralise(windows)}) until ${clock(until)}: ${neutralise(cause.replace(/^threshold:/, ""))}, fired ${clock(at)}`).join("\n"),
		untold.join("\n"),
		`${counted(written, "record")} written.`
	].filter((part) => part !== "").join("\n\n")}\n`;
}

// actions/core/execution/unapproved/proof.ts
/**
* What of a change nobody is known to have approved as the gate asks for it. The gate itself decides, with what GitHub keeps
* of its pull requests and the catalog as it stood before: so where it asks for two people, two have to have said yes, to
* exactly the files that are there now. Statuses prove nothing: whoever can write can post one (SEC-18). Null where all is
* proven.
*/
function unprovenIn({ paths, pulls }) {
	const judged = pulls.map((pull) => ({
		...pull,
		verdict: decideApproval(pull.facts)
	}));
	const open = paths.filter((path) => !judged.some((pull) => !pull.differing.has(path) && isOpen(path, pull.verdict)));
	if (open.length === 0) return null;
	const closed = judged.find(({ verdict }) => verdict.state !== "success");
	const [first] = judged;
	if (first === void 0) return {
		paths: open,
		why: "it came by no pull request"
	};
	return {
		paths: open,
		why: closed === void 0 ? `#${first.number} was approved, and these files are not as it had them` : `#${closed.number}: ${closed.verdict.status}`
	};
}
/** Whether the gate was open for a path, by all who are asked for it: a place that names no file is one for every file. */
function isOpen(path, { state, obstacles, seats }) {
	if (state === "success") return true;
	const concerned = seats.filter(({ asks }) => asks.some(({ files }) => files.length === 0 || files.includes(path)));
	const isAsked = concerned.some(({ person }) => person !== null);
	return obstacles.length === 0 && isAsked && concerned.every((seat) => seat.state === "approved");
}

// actions/shell/incidents/moves.ts
const NO_COMMIT = /^0+$/;
/**
* The moves that lead from one commit to another, the oldest first, as far as GitHub's log has them: a stretch at the
* beginning can be missing in it, since the log lags, and its newest page ends.
*/
function movesBetween(from, to, newest) {
	const moves = [];
	let at = to;
	for (const push of newest) {
		if (at === from) break;
		if (push.after !== at || NO_COMMIT.test(push.before)) continue;
		moves.unshift(push);
		at = push.before;
	}
	return {
		gap: at === from ? null : {
			before: from,
			after: at
		},
		moves
	};
}
/**
* The steps over a gap along the default branch: what the log has of it, and commit by commit what it does not have, since
* nobody knows which of those were pushed together. One step over it where the branch was forced to another history meanwhile.
*/
async function stepsOver({ before, after }, newest, git) {
	const listed = await git.text([
		"rev-list",
		"--first-parent",
		"--reverse",
		after,
		`^${before}`
	]);
	const [first, ...later] = listed === "" ? [] : listed.split("\n");
	if (first === void 0 || (await parentsOf(git, first))[0] !== before) return [{
		before,
		after
	}];
	const commits = [
		before,
		first,
		...later
	];
	const steps = [];
	for (let at = 0; at + 1 < commits.length;) {
		const step = newest.find((push) => push.before === commits[at] && commits.indexOf(push.after) > at) ?? {
			before: commits[at] ?? before,
			after: commits[at + 1] ?? after
		};
		steps.push(step);
		at = commits.indexOf(step.after);
	}
	return steps;
}

// actions/shell/incidents/landed-changes.ts
/** Each takes some ten calls, and some ten more where nobody approved it; what is left is looked at by the next run. */
const CHANGES_OF_A_RUN = 5;
/** Each takes a call to learn by which pull request it came. */
const STEPS_OF_A_RUN = 20;
/**
* The moves of the default branch after a commit, the oldest first, with all that the gate would decide by. Moves of the
* scoreboard alone are left out: they need no approval. Where nothing else has moved, next to nothing is asked.
*/
async function landedChanges(operation, checked) {
	const { commit, branch, github, now } = operation;
	if (checked === commit) return {
		changes: [],
		checked,
		left: 0
	};
	const log = await github.access.newestPushes(branch);
	const { gap, moves } = movesBetween(checked, commit, log);
	if (gap === null && await areOfBoard(operation, moves)) return {
		changes: [],
		checked: commit,
		left: 0
	};
	const room = await openRoom(operation);
	const { fetch, git, close } = room.scratch;
	try {
		await fetch([commit]);
		for (const { before } of [{ before: checked }, ...moves]) if (!await hasCommit(git, before)) await fetch([before]);
		const steps = [...gap === null ? [] : await stepsOver(gap, log, git), ...moves];
		const taken = (await together(steps.slice(0, STEPS_OF_A_RUN), now, room)).slice(0, CHANGES_OF_A_RUN);
		const changes = [];
		for (const move of taken) if (move.paths.length > 0) changes.push(await changeOf(move, room));
		const done = taken.reduce((sum, move) => sum + move.steps, 0);
		return {
			changes,
			checked: taken.at(-1)?.after ?? commit,
			left: steps.length - done
		};
	} finally {
		await close();
	}
}
/** The room in which the gate decides, with this step's calls; a scratch repository of its own, since it needs all history. */
async function openRoom({ context, github, branch, now }) {
	const { serverUrl, owner, repo, temp } = context;
	const url = `${serverUrl}/${owner}/${repo}.git`;
	const scratch = await openScratch({
		url,
		token: context.secret("token"),
		temp
	});
	const asking = rememberingRoles(github, () => performance.now());
	return {
		context,
		github: asking,
		scratch,
		branch,
		standInsSaid: standInsSaid(asking, now, context.say)
	};
}
/** The steps with what brought them. Of those that GitHub's log does not have, the neighbours of one pull request are one. */
async function together(steps, now, { scratch: { git }, github, branch }) {
	const moves = [];
	for (const step of steps) {
		const paths = await gatedPaths(git, step);
		const pulls = paths.length === 0 ? [] : await github.mergedPulls.of(branch, step.after);
		const isLogged = "at" in step;
		const known = isLogged ? step : {
			at: pulls[0]?.mergedAt ?? now,
			by: null
		};
		const move = {
			...step,
			...known,
			isLogged,
			paths,
			pulls,
			steps: 1
		};
		const last = moves.at(-1);
		if (last !== void 0 && areOne(last, move)) moves[moves.length - 1] = await joined(last, move, git);
		else moves.push(move);
	}
	return moves;
}
function areOne(one, other) {
	return !one.isLogged && !other.isLogged && one.paths.length > 0 && other.paths.length > 0 && numbers(one) === numbers(other);
}
async function joined(one, { after, steps }, git) {
	const span = {
		before: one.before,
		after
	};
	return {
		...one,
		...span,
		paths: await gatedPaths(git, span),
		steps: one.steps + steps
	};
}
function numbers({ pulls }) {
	return pulls.map(({ number }) => number).join();
}
async function changeOf({ pulls, ...move }, room) {
	const landed = [];
	for (const pull of pulls) landed.push(await landedPull(pull, move, room));
	const [first] = pulls;
	const by = move.by ?? (first === void 0 ? null : await room.github.mergedPulls.mergedBy(first.number));
	const { before, after, at, paths } = move;
	return {
		before,
		after,
		at,
		by,
		paths,
		pulls: landed
	};
}
/** What the gate would have decided by when it went in: with the default branch as it stood just before. */
async function landedPull({ number, head, mergedAt }, { before, after, paths }, room) {
	const { git } = room.scratch;
	const facts = await gatherPullRequest({
		...room,
		tip: before
	}, await room.github.pulls.get(number), mergedAt);
	const merge = await hasCommit(git, head) ? await mergeTrees(git, before, head) : null;
	const differing = merge !== null && "tree" in merge ? await gatedPaths(git, {
		before: merge.tree,
		after
	}) : paths;
	return {
		number,
		facts,
		differing: new Set(differing)
	};
}
async function areOfBoard({ git, remote }, moves) {
	for (const { before, after } of moves) {
		await fetchCommit(git, remote, before);
		await fetchCommit(git, remote, after);
		const [one, other] = [await uppermost(git, before), await uppermost(git, after)];
		if (![.../* @__PURE__ */ new Set([...one.keys(), ...other.keys()])].every((name) => name === "scoreboard" || one.get(name) === other.get(name))) return false;
	}
	return true;
}
async function uppermost(git, commit) {
	const listed = await git.text([
		"ls-tree",
		"-z",
		commit
	]);
	return new Map(listed.split("\0").filter((line) => line !== "").map((line) => [line.slice(line.indexOf("	") + 1), line.slice(0, line.indexOf("	"))]));
}
/** The paths outside of the scoreboard's folder that differ between two commits or trees. */
async function gatedPaths(git, { before, after }) {
	return (await git.text([
		"diff-tree",
		...[
			"-r",
			"-z",
			"--no-renames",
			"--name-only"
		],
		before,
		after,
		"--",
		".",
		`:(exclude)${BOARD}`
	])).split("\0").filter((path) => path !== "");
}

// actions/shell/incidents/prepare-revert.ts
/**
* Prepares what takes a change back: one commit on a branch of its own, and its pull request, which a person approves and
* merges as any other. What stands there from a run that was cut off is taken as it is. Where it cannot be done, why.
*/
async function prepareRevert(operation, change) {
	const { github, branch: into, context } = operation;
	const branch = revertBranch(change.after);
	if (await github.branches.tip(branch) === null) {
		const made = await makeRevert(operation, change);
		if ("trouble" in made) return {
			branch: null,
			pull: null,
			trouble: made.trouble
		};
		const pushed = await pushBranch(operation, branch, made.commit);
		if (pushed.state === "refused") return {
			branch: null,
			pull: null,
			trouble: /workflow/i.test(pushed.words) ? "GitHub lets no job change workflow files" : "GitHub does not let this job push the branch"
		};
	}
	const [standing] = await github.proposals.from(branch);
	if (standing !== void 0) return {
		branch,
		pull: standing.number,
		trouble: null
	};
	const { serverUrl, owner, repo } = context;
	try {
		const { number } = await github.proposals.open({
			branch,
			into,
			title: `Take back the unapproved change ${change.after.slice(0, 7)}`,
			body: bodyOf(change, `${serverUrl}/${owner}/${repo}`)
		});
		return {
			branch,
			pull: number,
			trouble: null
		};
	} catch (error) {
		if (!(error instanceof GitHubError) || error.uncertain) throw error;
		return {
			branch,
			pull: null,
			trouble: "GitHub does not let this job open pull requests"
		};
	}
}
function bodyOf({ after }, repository) {
	return `[${after.slice(0, 7)}](${repository}/commit/${after}) went in and nobody is known to have approved it. This takes it back, and leaves all that came later.

If the change should not be there: approve this as any other pull request and merge it. If it is right: close this, and name the cause and a follow-up on the incident's issue.
`;
}
/** The default branch's tip without the change. */
async function makeRevert({ git, remote, commit: tip }, change) {
	const { before, after, at } = change;
	for (const commit of [before, after]) await fetchCommit(git, remote, commit);
	const merged = await mergeWithout(git, tip, change);
	if ("conflicts" in merged) {
		const [file = "", ...more] = merged.conflicts;
		return { trouble: `${file}${more.length === 0 ? "" : ` and ${more.length} more`} was changed again since, so git needs a person` };
	}
	if (merged.tree === await treeOf(git, tip)) return { trouble: "it has been taken back already" };
	const message = `${`Take back the unapproved change ${after.slice(0, 7)}`}\n\nThis reverts commit ${after}.`;
	return { commit: await writeCommit(git, {
		tree: merged.tree,
		parent: tip,
		at,
		message
	}) };
}
/**
* A three-way merge of the tip with what was before the change, with the change as what both know. Git takes that from
* history, so a history of three commits is made for it: nothing of it is pushed.
*/
async function mergeWithout(git, tip, { before, after, at }) {
	const commitOf = async (from, parent) => writeCommit(git, {
		tree: await treeOf(git, from),
		parent,
		at,
		message: "For a merge"
	});
	const common = await commitOf(after, null);
	return mergeTrees(git, await commitOf(tip, common), await commitOf(before, common));
}
async function writeCommit(git, { tree, parent, at, message }) {
	const who = `${BOT} ${Math.floor(at / 1e3)} +0000`;
	const parents = parent === null ? [] : [`parent ${parent}`];
	const lines = [
		`tree ${tree}`,
		...parents,
		`author ${who}`,
		`committer ${who}`,
		"",
		message,
		""
	];
	return git.text([
		"hash-object",
		"-t",
		"commit",
		"-w",
		"--stdin"
	], lines.join("\n"));
}

// actions/shell/incidents/look-at-changes.ts
/**
* Looks at what has reached the default branch since the last look, and prepares to take back what nobody approved. The first
* look only notes where the branch stands: what was there before going live needed nobody's yes. Incidents do not wait for
* this: where GitHub does not answer, the next run looks again.
*/
async function lookAtChanges(operation, checked) {
	const { commit, catalog, now, context } = operation;
	const found = {
		triggers: [],
		reverts: /* @__PURE__ */ new Map(),
		checked
	};
	if (checked === null) return {
		...found,
		checked: commit
	};
	try {
		const landed = await landedChanges(operation, checked);
		for (const change of landed.changes) {
			const unproven = unprovenIn(change);
			const trigger = unproven === null ? null : unapprovedChange(change, unproven, catalog, now);
			if (trigger === null) continue;
			found.triggers.push(trigger);
			found.reverts.set(trigger.origin.cause, await prepareRevert(operation, change));
		}
		if (landed.left > 0) await context.summarise(`## Changes\n\nThe default branch has moved a lot: ${counted(landed.left, "move")} of it ${landed.left === 1 ? "is" : "are"} held against the approvals by the next run.`);
		return {
			...found,
			checked: landed.checked
		};
	} catch (error) {
		if (!isOfNetwork(error)) throw error;
		const why = error instanceof GitHubError ? reasonOf(error) : "git could not fetch the commits";
		context.annotate("warning", "Changes were not looked at", `What has reached the default branch could not be held against its approvals: ${why}. The next run tries again.`);
		return {
			triggers: [],
			reverts: /* @__PURE__ */ new Map(),
			checked
		};
	}
}
function isOfNetwork(error) {
	if (error instanceof GitHubError) return error.uncertain || error.status === 403 || error.status === 429;
	return error instanceof Unfetched || error instanceof GitError && /fetch|push/.test(error.args.join(" "));
}

// actions/shell/incidents/newest-charts.ts
/** Which pictures the newest week on the board has; null where there is no board yet. Folders are fetched, no files. */
async function newestCharts({ git, remote, commit }) {
	const { bring } = leanRemote(git, remote, Math.random);
	const folder = async (tree, name) => {
		const id = (await foldersIn(git, tree)).get(name) ?? null;
		if (id !== null) await bring([id]);
		return id;
	};
	const board = await folder(commit, BOARD);
	const charts = board === null ? null : await folder(board, "charts");
	if (charts === null) return null;
	const week = [...(await foldersIn(git, charts)).keys()].filter(isWeek).sort().at(-1);
	const newest = week === void 0 ? null : await folder(charts, week);
	if (week === void 0 || newest === null) return null;
	const listed = await git.text([
		"ls-tree",
		"-z",
		"--name-only",
		newest
	]);
	return {
		week,
		names: new Set(listed.split("\0").filter((name) => name !== ""))
	};
}
/** The folders of a tree that is here, by name. */
async function foldersIn(git, tree) {
	const listed = await git.text([
		"ls-tree",
		"-z",
		tree
	]);
	return new Map(listed.split("\0").flatMap((line) => {
		const [, id, name] = /^040000 tree ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
		return id === void 0 || name === void 0 ? [] : [[name, id]];
	}));
}

// actions/shell/incidents/signals.ts
/**
* Reads what the rules have decided since a week before incidents were last carried over: a run that was cut off between a
* decision and its incident is made up for, and what was seen before is seen again without harm.
*/
async function readSignals(ledger, catalog, registered, now) {
	const from = registered === null ? "" : addWeeks(registered, -1);
	const decisions = [];
	const recorded = [];
	for (const { week, records } of await ledger.weeks()) {
		if (records === null || week < from) continue;
		for await (const block of resolveWeek(ledger.readWeek(week))) for (const record of block) {
			const decision = parseDecision(record);
			if (decision !== null) decisions.push(decision);
			const silence = parseSilence(record);
			if (silence !== null) recorded.push(silence);
		}
	}
	const signals = signalsOf(decisions, catalog);
	return {
		...heardBeyondMaintenance(signals, catalog, recorded, now),
		recorded
	};
}

// actions/core/report/incidents/chat-lines.ts
/**
* What the team's chat is told of an incident: plain lines, the first of which says it all.
*
* @param person a person's name for their id.
*/
function chatLines(what, incident, acknowledgeBy, clock, person) {
	const { title, severity, figure, since, owner, escalation, resolvedAt } = incident;
	switch (what) {
		case "opened": return [
			`Incident (${severity}): ${plainText(title)}`,
			`Since ${clock(since)}. ${person(owner)}, please take it on by ${clock(acknowledgeBy)}.`,
			...figure === null ? [] : [plainText(figure)]
		];
		case "escalated": return [`Nobody has taken on: ${plainText(title)}`, `It was due by ${clock(acknowledgeBy)}. ${person(escalation)}, it is yours now.`];
		case "resolved": return [`Resolved: ${plainText(title)}`, ...resolvedAt === null ? [] : [`After ${formatHours((resolvedAt - since) / HOUR)}.`]];
		default: return what;
	}
}

// actions/shell/incidents/tell-chat.ts
/**
* Tells the team's chat what happened to incidents, where settings.yaml names one. That a message is on its way stands in the
* ledger before it is sent, and what became of it afterwards; of two runs at once only the one sends whose word stands there.
* A chat that takes nothing keeps nobody from their work. Returns the incidents as they are afterwards.
*/
async function tellChat(operation, { incidents, issues, acknowledgeBy }) {
	const { context, catalog, now } = operation;
	const url = context.input("chat_webhook") === "" ? "" : context.secret("chat_webhook");
	const target = chatTargetOf(catalog, url);
	const due = target === null ? [] : dueTellings(incidents.values(), now);
	if (target === null || due.length === 0) return new Map(incidents);
	const network = networkOf(context.apiUrl);
	const person = (id) => personName(catalog, id);
	const clock = localClock(catalog);
	const onTheirWay = [];
	const done = [];
	for (const one of due) {
		const incident = incidents.get(one.key);
		if (incident === void 0) continue;
		const sending = told(one, "sending", null, now);
		if ((await write(operation, [sending], incidents)).alreadyThere > 0) continue;
		const lines = chatLines(one.what, incident, acknowledgeBy(incident), clock, person);
		const body = chatBody(target.chat, lines, linkOf(operation, issues.get(one.key) ?? null));
		const sent = await send(target, body, network);
		const why = sent.state === "failed" ? `${CHAT_NAMES[target.chat]}: ${sent.why}` : null;
		onTheirWay.push(sending);
		done.push(told(one, sent.state, why, now));
		if (why !== null) context.annotate("warning", `The chat was not told that an incident was ${one.what}`, why);
	}
	if (done.length > 0) await write(operation, done, incidents);
	return foldIncidents([...onTheirWay, ...done], incidents);
}
function told({ attempt, key, of, what }, state, why, now) {
	return {
		kind: "told",
		key,
		at: now,
		by: "opsbook",
		what,
		of,
		attempt,
		state,
		why
	};
}
function linkOf({ context: { serverUrl, owner, repo } }, issue) {
	const home = `${serverUrl}/${owner}/${repo}/issues`;
	return issue === null ? {
		name: "Issues",
		url: home
	} : {
		name: `#${issue}`,
		url: `${home}/${issue}`
	};
}
function write({ ledger, zone, now }, events, incidents) {
	return appendOwn(ledger, zone, now, "Tell the chat of incidents", recordsOfEvents(events, incidents));
}

// actions/manage-incidents/run.ts
/** Looks after all incidents: what the ledger says is written first, and what people see is made true from it. */
async function run(context) {
	await operate(context, manage);
}
async function manage(operation) {
	const { context, ledger, catalog, zone, now } = operation;
	const github = remembering(operation.github);
	const issues = await incidentIssues(github);
	const facts = await gather({
		...operation,
		github
	}, issues);
	const plan = planRun(facts);
	if (plan.records.length > 0) await appendOwn(ledger, zone, now, "Look after the incidents", plan.records);
	const shown = [...plan.incidents.values()].filter((incident) => needsIssue(incident, issues.get(incident.key)));
	const incidents = shown.length === 0 ? plan.incidents : await show(shown, {
		operation,
		github,
		facts,
		plan
	});
	const clock = localClock(catalog);
	const silences = facts.silences.filter(({ until }) => until > now);
	await context.summarise(incidentsSummary([...incidents.values()], {
		written: plan.records.length,
		silences,
		clock
	}));
}
/** Makes the issues, names them in the ledger, tells the chat, and says below them what has to be said. */
async function show(incidents, { operation, github, facts, plan }) {
	const { context, ledger, catalog, zone, now, branch } = operation;
	const { serverUrl, owner, repo, second } = context;
	const until = (incident) => acknowledgeUntil(incident, facts);
	const charts = await newestCharts(operation);
	const people = incidents.some(({ escalatedAt, state }) => escalatedAt !== null && state === "detected") ? await standInsSaid(github, now, context.say)(catalog) : catalog;
	const room = async () => ({
		catalog: people,
		now,
		incidents: plan.incidents,
		issues: numbersOf(await incidentIssues(github)),
		blob: `${serverUrl}/${owner}/${repo}/blob/${branch}`,
		clock: localClock(catalog),
		charts
	});
	const before = await room();
	const issues = incidents.map((incident) => issueEffect(incident, until(incident), before));
	await applyEffects([...INCIDENT_LABELS, ...issues], github, second);
	const after = await room();
	const filed = filedRecords(plan.incidents, after.issues, now);
	if (filed.length > 0) await appendOwn(ledger, zone, now, "Name the issues of incidents", filed);
	const told = await tellChat(operation, {
		...after,
		incidents: plan.incidents,
		acknowledgeBy: until
	});
	const changed = incidents.flatMap(({ key }) => {
		const incident = told.get(key);
		if (incident === void 0 || troubledTellings(incident).length === 0) return [];
		return [issueEffect(incident, until(incident), {
			...after,
			incidents: told
		})];
	});
	await applyEffects(changed, github, second);
	const comments = incidents.flatMap((incident) => commentEffects(incident, plan.remarks.get(incident.key) ?? null, until(incident), after));
	await applyEffects(comments, github, second);
	return told;
}
async function gather(operation, issues) {
	const { ledger, catalog, zone, now, github } = operation;
	const { incidents, registered, checked } = await readIncidents(ledger);
	const looked = await lookAtChanges(operation, checked);
	const signals = await readSignals(ledger, catalog, registered, now);
	const { businessHours: hours, holidays } = definitionsOf(catalog);
	const merged = /* @__PURE__ */ new Map();
	for (const { followUp, state } of incidents.values()) {
		if (followUp?.kind !== "pull" || state === "reviewed" || state === "duplicate") continue;
		merged.set(followUp.number, await github.pulls.isMerged(followUp.number));
	}
	return {
		catalog,
		calendar: businessCalendar({
			zone,
			hours,
			holidays
		}),
		incidents,
		registered,
		week: weekCalendar(zone).of(now),
		now,
		...signals,
		triggers: [...signals.triggers, ...looked.triggers],
		reverts: looked.reverts,
		checked: {
			before: checked,
			now: looked.checked
		},
		issues: await issueFacts(incidents, issues, catalog, github),
		isMerged: (pull) => merged.get(pull) ?? null
	};
}
/** What is going on, and what does not look on GitHub as it stands in the ledger. */
function needsIssue(incident, issue) {
	if (!isOver(incident)) return true;
	return issue !== void 0 && (issue.state === "open" || !issue.labels.includes(`${"state: "}${incident.state}`));
}
function numbersOf(issues) {
	return new Map([...issues].map(([key, { number }]) => [key, number]));
}

// actions/manage-incidents/main.ts
await runAction(run);

export {  };