import { t as runAction } from "./chunks/run-action.js";
import { J as definitionsOf } from "./chunks/local-instant.js";
import { t as localClock } from "./chunks/local-clock.js";
import { c as isOver, n as recordOfEvent, r as foldIncidents, s as isActive } from "./chunks/records.js";
import { S as resolvePath, f as workflowsByName, o as peopleById, s as personName } from "./chunks/names.js";
import { a as eventsOfTrigger, i as registerRecords, n as readIncidents, o as lastOf, r as checkedRecord } from "./chunks/read.js";
import { i as acknowledgeBy, n as newSilences, r as parseSilence, t as heardBeyondMaintenance } from "./chunks/silence.js";
import { a as outcomeRecord, c as missingToClose, i as judgedOverrides, n as incidentIssues, r as issueFacts, s as standingOf } from "./chunks/issues.js";
import { a as incidentTitle, i as incidentMarker, n as incidentBody, o as dueTellings, r as incidentLabels, s as troubledTellings, t as STATE_LABEL } from "./chunks/incident-issue.js";
import { n as businessCalendar } from "./chunks/zone.js";
import { t as hiddenMarker } from "./chunks/marker.js";
import { n as standInsAt } from "./chunks/stand-ins.js";
import { i as plainText, n as neutralise } from "./chunks/neutralise.js";
import { n as parseThreshold } from "./chunks/threshold.js";
import { i as formatHours, n as HOUR } from "./chunks/duration.js";
import { t as counted } from "./chunks/numbers.js";
import { i as weekCalendar, n as isWeek, t as addWeeks } from "./chunks/week.js";
import { n as remembering, t as applyEffects } from "./chunks/apply.js";
import { t as standInsSaid } from "./chunks/away.js";
import { r as unapprovedChange } from "./chunks/change-trigger.js";
import { r as Unfetched } from "./chunks/gate.js";
import { t as GitError } from "./chunks/git.js";
import { r as reasonOf, t as GitHubError } from "./chunks/failure.js";
import { B as resolveWeek, S as leanRemote } from "./chunks/snapshot.js";
import { t as BOARD } from "./chunks/board-place.js";
import { r as parseDecision } from "./chunks/decision-record.js";
import { o as signalsOf } from "./chunks/report.js";
import { a as chatBody, i as CHAT_NAMES, r as send, t as chatTargetOf } from "./chunks/chat.js";
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
	if (checked === null || checked === commit) return {
		...found,
		checked: commit
	};
	const [{ unprovenIn }, { landedChanges }, { prepareRevert }] = await Promise.all([
		import("./chunks/proof.js"),
		import("./chunks/landed-changes.js"),
		import("./chunks/prepare-revert.js")
	]);
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