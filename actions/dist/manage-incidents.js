import { t as runAction } from "./chunks/run-action.js";
import { t as definitionsOf } from "./chunks/definitions.js";
import { t as localClock } from "./chunks/local-clock.js";
import { c as isOver, n as recordOfEvent, o as TOLD_KINDS, r as foldIncidents, s as isActive } from "./chunks/records.js";
import { a as peopleById, h as runbooksByFile, u as workflowsByName } from "./chunks/names.js";
import { a as eventsOfTrigger, i as registerRecords, n as readIncidents, o as lastOf, r as checkedRecord } from "./chunks/read.js";
import { d as newSilences, f as parseSilence, p as acknowledgeBy, u as heardBeyondMaintenance } from "./chunks/weeks.js";
import { a as outcomeRecord, c as defaultPeople, i as judgedOverrides, m as missingToClose, n as incidentIssues, p as signalsOf, r as issueFacts, s as standingOf } from "./chunks/issues.js";
import { i as formatHours, n as HOUR, t as DAY } from "./chunks/duration.js";
import { r as businessCalendar } from "./chunks/goal.js";
import { _ as reasonOf, h as GitHubError, p as hiddenMarker } from "./chunks/issue.js";
import { t as counted } from "./chunks/numbers.js";
import { n as neutralise, r as plainText } from "./chunks/neutralise.js";
import { l as resolvePath } from "./chunks/kinds.js";
import { n as parseThreshold } from "./chunks/threshold.js";
import { i as weekCalendar, n as isWeek, t as addWeeks } from "./chunks/week.js";
import { n as remembering, t as applyEffects } from "./chunks/apply.js";
import { n as standInsOf } from "./chunks/stand-ins.js";
import { t as todayOf } from "./chunks/today.js";
import { i as judged, n as historyRecords } from "./chunks/history.js";
import { E as workflowIn, T as workflowFolder, a as policyAnswer, c as isLive, i as isSetUpFile, n as substitutesFor } from "./chunks/substitutes.js";
import { t as isSameAccount } from "./chunks/pull-request.js";
import { t as GitError } from "./chunks/git.js";
import { a as standInsSaid, t as ROOT } from "./chunks/gate.js";
import { t as readTreeCatalog } from "./chunks/tree-catalog.js";
import { S as leanRemote, V as resolveWeek } from "./chunks/snapshot.js";
import { a as chatBody, c as pushBranch, g as BOARD, i as CHAT_NAMES, l as BOT, m as fetchCommit, r as send, t as chatTargetOf } from "./chunks/chat.js";
import { i as treeOf, n as mergeTrees } from "./chunks/merge.js";
import { r as parseDecision } from "./chunks/decision-record.js";
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
function inOrder({ triggers, recoveries, catalog }) {
	const fired = triggers.map((trigger) => {
		const uses = dependenciesOf(trigger, catalog);
		return {
			at: trigger.at,
			events: (incidents) => eventsOfTrigger(trigger, incidents, uses)
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

// actions/core/execution/incidents/tellings.ts
/** Later than that a message is no news; the issue stands there anyway. */
const NEWS = 2 * DAY;
/** A run sends no more; the rest is for the next one. */
const MOST = 20;
/**
* What nobody has told the team's chat yet: that an incident was opened, escalated or resolved, each once. What failed is
* tried again by the next run, and then less and less often. Where a run was cut off while it sent, nobody knows whether the
* message arrived, and it is not sent a second time (REL-20).
*/
function dueTellings(incidents, now) {
	const due = [];
	for (const { key, state, timeline } of incidents) {
		if (state === "duplicate") continue;
		for (const { kind, at } of timeline) {
			const what = TOLD_KINDS.find((one) => one === kind);
			if (what === void 0 || now - at > NEWS) continue;
			const attempt = nextAttempt(toldOf(timeline, what, at), now);
			if (attempt !== null) due.push({
				key,
				what,
				of: at,
				attempt
			});
		}
	}
	return due.sort((a, b) => a.of - b.of).slice(0, MOST);
}
/** How the last try stands for each thing that was told; only those that did not arrive, or of which nobody knows. */
function troubledTellings({ timeline }) {
	const last = /* @__PURE__ */ new Map();
	for (const event of timeline) {
		if (event.kind !== "told") continue;
		const what = `${event.what}@${event.of}`;
		if (isLater(event, last.get(what) ?? null)) last.set(what, event);
	}
	return [...last.values()].filter(({ state }) => state !== "sent");
}
function toldOf(timeline, what, of) {
	return timeline.filter((event) => event.kind === "told").filter((one) => one.what === what && one.of === of);
}
function nextAttempt(told, now) {
	const newest = told.reduce((last, one) => isLater(one, last) ? one : last, null);
	if (newest === null) return 1;
	if (newest.state !== "failed") return null;
	const wait = newest.attempt === 1 ? 0 : HOUR * 2 ** (newest.attempt - 2);
	return now > newest.at + wait ? newest.attempt + 1 : null;
}
/** The end of an attempt is later than its beginning, though both bear the same instant. */
function isLater(one, other) {
	if (other === null || one.attempt > other.attempt) return true;
	return one.attempt === other.attempt && other.state === "sending";
}

// actions/core/execution/unapproved/change-trigger.ts
/** More paths are counted and not listed. */
const PATHS_LISTED = 5;
/**
* What an unapproved change opens: an incident of its own, owned by whom the approval policy names for everything else. Null
* where the catalog names nobody.
*
* @param paths those without proof.
*/
function unapprovedChange({ after, at, by }, paths, catalog, now) {
	const people = defaultPeople(catalog);
	const [first] = paths;
	if (people === null || first === void 0) return null;
	const more = paths.length > 1 ? ` and ${counted(paths.length - 1, "more file")}` : "";
	const left = paths.length - PATHS_LISTED;
	return {
		severity: "major",
		at: now,
		by: "opsbook",
		origin: {
			cause: `change:${after}`,
			title: `Unapproved change: ${first}${more}`,
			since: at,
			workflows: [],
			dependency: null,
			figure: `pushed by ${by?.login ?? "somebody whom GitHub does not name"}, ${after.slice(0, 7)}: ${paths.slice(0, PATHS_LISTED).join(", ")}${left > 0 ? ` and ${left} more` : ""}`,
			runbook: null,
			...people
		}
	};
}
/** The commit of an incident about an unapproved change; null for any other. */
function changeOf(cause) {
	return /^change:([0-9a-f]{40,64})$/.exec(cause)?.[1] ?? null;
}
/** The branch on which a change is taken back. */
function revertBranch(after) {
	return `revert/${after.slice(0, 7)}`;
}

// actions/core/report/incidents/timeline.ts
/** What has happened to an incident, the oldest first, one line each: `Mon 16 Nov, 09:10: acknowledged (Sam Okafor)`. */
function timelineLines({ timeline }, clock, person) {
	return timeline.filter((event) => event.kind !== "filed" && event.kind !== "carried" && (event.kind !== "told" || event.state === "failed")).map((event) => {
		const by = event.by === "opsbook" ? "" : ` (${person(event.by)})`;
		return `${clock(event.at)}: ${words(event, person)}${by}`;
	});
}
function words(event, person) {
	switch (event.kind) {
		case "opened": return `opened as ${event.severity}`;
		case "refired": return "fired again";
		case "recovered": return "the figure is back by itself";
		case "attached": return `also fired: ${neutralise(event.cause.replace(/^threshold:/, ""))}`;
		case "assigned": return `handed to ${person(event.to)}`;
		case "severity-set": return `severity ${event.severity}`;
		case "root-cause-found": return `root cause, ${event.rootCause.class}: ${neutralise(event.rootCause.text)}`;
		case "follow-up-named": return event.followUp.kind === "pull" ? `follow-up #${event.followUp.number}` : "follow-up named";
		case "reopened": return `opened again: ${neutralise(event.reason)}`;
		case "duplicate-named": return "named a duplicate";
		case "escalated": return `not acknowledged in time: escalated to ${person(event.to)}`;
		case "follow-up-failed": return "the same thing happened again: the follow-up did not hold";
		case "carried": return "carried over from an earlier week";
		case "revert-prepared": return event.pull === null ? "no pull request could be made that takes the change back" : `#${event.pull} takes the change back`;
		case "overridden": return `disagreed with ${neutralise(event.rule)}: ${neutralise(event.reason)}`;
		case "override-judged": return event.held ? `${neutralise(event.rule)} cleared by itself: the disagreement held` : `${neutralise(event.rule)} fired again: the disagreement did not hold`;
		case "told": return `the chat was not told: ${neutralise(event.why ?? "")}`;
		case "filed": return `told in #${event.issue}`;
		case "acknowledged":
		case "mitigated":
		case "resolved":
		case "reviewed": return event.kind;
	}
}

// actions/core/report/incidents/incident-issue.ts
/** The marker that finds an incident's issue again. */
function incidentMarker(key) {
	return hiddenMarker("incident", { key });
}
/** Short enough for a phone's list of issues. */
const LONGEST_TITLE = 100;
function incidentTitle({ title, severity }) {
	const text = severity === "critical" ? `Critical: ${title}` : title;
	return text.length <= LONGEST_TITLE ? text : `${text.slice(0, 99)}…`;
}
/** Labels by which lists are made; of each kind an issue has one. */
function incidentLabels({ severity, state, workflows }) {
	return [
		"incident",
		`severity: ${severity}`,
		`state: ${state}`,
		...workflows.map((name) => `workflow: ${name}`)
	];
}
/**
* The body of an incident's issue, rendered from its records: what happened, since when, what to do as a checklist, what to
* tell staff, whom to call, what helped the last time, and what has happened since. Texts from outside come in neutralised.
*/
function incidentBody(view) {
	return `${[
		incidentMarker(view.incident.key),
		lead(view),
		facts(view),
		chart(view),
		takeBack(view),
		toDo(view),
		fallbacks(view),
		message(view),
		calls(view),
		similar(view),
		closing(view),
		timeline(view)
	].filter((part) => part !== "").join("\n\n")}\n`;
}
function lead({ incident, clock }) {
	const figure = incident.figure === null ? "" : `: ${neutralise(incident.figure)}`;
	return `**${neutralise(incident.title)}**${figure}, since ${clock(incident.since)}.`;
}
function facts(view) {
	const { incident, person, workflow } = view;
	const [head, ...rest] = [
		["State", stateWords(view)],
		["Severity", incident.severity],
		["Owner", person(incident.owner)],
		["Affected", incident.workflows.map((name) => linked(workflow(name))).join("<br>")],
		["Down", incident.dependency ?? ""],
		["Also fired", incident.attached.map(causeWords).join("<br>")],
		["Escalation", person(incident.escalation)],
		["Chat", troubledTellings(incident).map(tellingWords).join("<br>")]
	].filter(([, value]) => value !== "").map(([name, value]) => `| ${name} | ${value} |`);
	return [
		head,
		"|---|---|",
		...rest
	].join("\n");
}
function tellingWords({ what, state, why }) {
	if (state === "failed") return `**not told** that this was ${what}; it is tried again. ${neutralise(why ?? "")}`;
	return `the run was cut off while it told that this was ${what}, so nobody here knows whether it arrived`;
}
function stateWords({ incident, acknowledgeBy, clock, person, issueOf }) {
	const { state, since, resolvedAt, escalatedAt } = incident;
	switch (state) {
		case "detected": return escalatedAt === null ? `detected; to be acknowledged by ${clock(acknowledgeBy)}` : `detected, **not acknowledged**; escalated to ${person(incident.escalation)}`;
		case "acknowledged": return `acknowledged by ${person(incident.acknowledgedBy ?? incident.owner)}`;
		case "mitigated": return incident.recoveredAt === null ? "mitigated: customers are served again" : "mitigated: the figure is back by itself; the cause is not known to be gone";
		case "resolved": return `resolved after ${formatHours(((resolvedAt ?? since) - since) / HOUR)}; waits for \`/reviewed\``;
		case "reviewed": return "reviewed: this one is done";
		case "duplicate": {
			const of = issueOf(incident.duplicateOf ?? "");
			return of === null ? "a duplicate" : `a duplicate of #${of}`;
		}
	}
}
function causeWords(cause) {
	return neutralise(cause.replace(/^threshold:/, ""));
}
function linked({ title, link }) {
	return `[${neutralise(title)}](${link})`;
}
function chart({ chart: picture }) {
	return picture === null ? "" : `[![${neutralise(picture.alt)}](${picture.image})](${picture.link})`;
}
function toDo({ incident, runbook }) {
	if (!isActive(incident)) return "";
	if (runbook === null && changeOf(incident.cause) !== null) return "";
	if (runbook === null) return "### What to do\n\nThere is no response play for this yet. Write below what you do; `npx opsbook new runbook --from-incident` makes a play of it afterwards.";
	const steps = runbook.extract.steps.map((step) => `- [ ] ${step}`);
	return [
		"### What to do",
		"",
		`From ${linked(runbook)}:`,
		"",
		...steps
	].join("\n").trimEnd();
}
/** An unapproved change: to look at, and to take back with one tap. */
function takeBack({ incident, repository }) {
	const commit = changeOf(incident.cause);
	if (commit === null || !isActive(incident)) return "";
	const revert = incident.timeline.findLast((event) => event.kind === "revert-prepared");
	return [
		"### What to do",
		"",
		...[
			`Look at [what changed](${repository}/commit/${commit}): nobody is known to have approved it.`,
			`It should not be there: ${revertWords(revert?.kind === "revert-prepared" ? revert : null, commit, repository)}`,
			"It is right: name why it went past the gate (`/root-cause process: …`) and what keeps that from happening again (`/follow-up …`), then `/resolve`."
		].map((step) => `- [ ] ${step}`)
	].join("\n");
}
function revertWords(revert, commit, repository) {
	if (revert?.pull != null) return `approve and merge #${revert.pull}, which takes it back.`;
	if (revert?.branch != null) return `[open the pull request that takes it back](${repository}/compare/${encodeURI(revert.branch)}?expand=1), approve and merge it (${neutralise(revert.trouble ?? "")}).`;
	return `there is no pull request for it${revert?.trouble == null ? "" : `: ${neutralise(revert.trouble)}`}. On a computer: \`git revert ${commit.slice(0, 12)}\`, and a pull request of that.`;
}
function fallbacks({ fallbacks: all, runbook }) {
	const others = all.filter(({ link }) => link !== runbook?.link);
	if (others.length === 0) return "";
	return [
		"### Until it is back",
		"",
		...others.map(({ workflow, ...book }) => `- ${neutralise(workflow)}: ${linked(book)}`)
	].join("\n");
}
function message({ runbook, incident, clock }) {
	if (!isActive(incident)) return "";
	const since = clock(incident.since);
	const written = runbook?.extract.message?.replaceAll(/\[(?:time|day)\]/gi, since) ?? null;
	const made = incident.dependency === null ? null : `${incident.dependency} is down since ${since}.`;
	const text = written ?? made;
	if (text === null) return "";
	return `### To tell staff without GitHub\n\nCopy and paste:\n\n\`\`\`text\n${text.replaceAll("`", "'")}\n\`\`\``;
}
function calls({ runbook, incident }) {
	const lines = runbook?.extract.calls ?? [];
	if (lines.length === 0 || !isActive(incident)) return "";
	return [
		"### Whom to call, and when",
		"",
		...lines.map((line) => `- ${line}`)
	].join("\n");
}
function similar({ similar: earlier, incident }) {
	if (earlier.length === 0) return "";
	return [
		"### The last time",
		"",
		...earlier.map(({ incident: one, issue }) => {
			const days = Math.round((incident.since - one.since) / DAY);
			const name = issue === null ? neutralise(one.title) : `#${issue}`;
			const failed = one.followUpIneffective ? " **It did not hold.**" : "";
			return `- ${name}, ${counted(days, "day")} before: ${rootCauseWords(one)}; ${followUpWords(one.followUp)}.${failed}`;
		})
	].join("\n");
}
function rootCauseWords({ rootCause }) {
	return rootCause === null ? "no root cause named" : `${rootCause.class}: ${neutralise(rootCause.text)}`;
}
function followUpWords(followUp) {
	if (followUp === null) return "no follow-up named";
	if (followUp.kind === "pull") return `follow-up #${followUp.number}`;
	if (followUp.kind === "url") return `follow-up ${neutralise(followUp.url)}`;
	return `no follow-up, because ${neutralise(followUp.reason)}`;
}
const HOW_TO_END = "A reviewer writes `/reviewed` once the follow-up has been looked at; `/reopen because …` opens it again.";
const HOW_TO = [
	"- `/ack` when you take it on; `/assign @account` to hand it over",
	"- `/mitigated` once customers are served again",
	"- `/root-cause people|process|prompt|data|vendor: what went wrong`",
	"- `/follow-up #12`, an address, or `/follow-up none because …`",
	"- `/resolve` closes it, `/reviewed` ends it; `/help` tells the rest"
].join("\n");
function closing({ incident }) {
	if (isOver(incident)) return "";
	const named = [rootCauseWords(incident), followUpWords(incident.followUp)].join("; ");
	if (incident.state === "resolved") return `### Cause and follow-up\n\n${named}.\n\n${HOW_TO_END}`;
	return `### To close it\n\nSo far: ${named}.\n\n${HOW_TO}`;
}
function timeline({ incident, clock, person }) {
	const lines = timelineLines(incident, clock, person);
	return `<details><summary>What has happened (${lines.length})</summary>\n\n${lines.map((line) => `- ${line}`).join("\n")}\n\n</details>`;
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
const LONGEST_STEP = 240;
/** The start of a link's address that has no scheme and is no heading. */
const RELATIVE_LINK = /\]\((?![a-z][a-z0-9+.-]*:|#|\/)(?:\.\/)?/gi;
/**
* Reads the sections of a runbook's Markdown body; a section that is not there gives nothing.
*
* @param folder the address of the runbook's folder: links to its neighbours lead there.
*/
function extractOf(body, folder) {
	const sections = sectionsOf(body.replaceAll(RELATIVE_LINK, `](${folder}/`));
	const tell = itemsOf(sections.get("tell people") ?? []);
	const quoted = tell.map((item) => /["“]([^"”]{10,})["”]/.exec(item)?.[1] ?? null);
	const escalate = itemsOf(sections.get("escalate") ?? []);
	return {
		steps: itemsOf(sections.get("steps") ?? []).map(firstSentence),
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
/** Top-level items of the lists of a section, each as one line; what stands below an item is left to the runbook. */
function itemsOf(lines) {
	const items = [];
	let open = false;
	for (const line of lines) {
		const item = /^(?:\d{1,3}[.)]|[-*+])\s+(.*)$/.exec(line)?.[1];
		if (item !== void 0) {
			items.push(item.trim());
			open = true;
		} else if (open && /^\s{2,}[^\s|>*+-]/.test(line) && !/^\s*\d/.test(line)) items[items.length - 1] += ` ${line.trim()}`;
		else open = false;
	}
	return items;
}
function firstSentence(step) {
	const end = /[.!?](?=\s+[A-Z*"“])/.exec(step);
	const text = end === null ? step : step.slice(0, end.index + 1);
	const closed = (text.match(/\*\*/g) ?? []).length % 2 === 0 ? text : `${text}**`;
	return closed.length <= LONGEST_STEP ? closed : `${closed.slice(0, 239).trimEnd()}…`;
}

// actions/core/report/incidents/view.ts
const MOST_SIMILAR = 3;
/** The view of one incident. */
function viewOf(incident, acknowledgeBy, room) {
	const { catalog, blob, clock } = room;
	const issueOf = (key) => room.issues.get(key) ?? null;
	const turn = turnOf(incident);
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
function turnOf({ owner, escalation, escalatedAt, state }) {
	if (state === "resolved" || state === "reviewed" || state === "duplicate") return /* @__PURE__ */ new Set();
	return new Set(escalatedAt === null ? [owner] : [owner, escalation]);
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
function fallbacksOf(dependency, workflows, { catalog, blob }) {
	return workflows.flatMap((name) => {
		const workflow = workflowsByName(catalog).get(name);
		const used = workflow?.value.spec.dependencies.find((one) => one.name === dependency);
		if (workflow === void 0 || used?.fallback === void 0) return [];
		const file = resolvePath(workflow.file, used.fallback);
		if (file === null) return [];
		const title = runbooksByFile(catalog).get(file)?.value.metadata.title ?? used.fallback;
		return [{
			workflow: workflow.value.metadata.title ?? name,
			title,
			link: `${blob}/${file}`
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
		assignees: isOver(incident) ? [] : accountsOf(incident, room),
		state: isActive(incident) ? "open" : "closed"
	};
}
function accountsOf(incident, { catalog }) {
	const ids = incident.escalatedAt === null ? [incident.owner] : [incident.owner, incident.escalation];
	const people = catalog.people.flatMap(({ value }) => value.spec.people);
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
	if (incident.escalatedAt !== null && incident.state === "detected") say("incident-escalated", `Nobody acknowledged this by ${clock(acknowledgeBy)}. ${person(incident.escalation)}: please take it on, or hand it over with \`/assign @account\`.`);
	if (remark !== null) say("incident-remark", remark);
	return effects;
}

// actions/core/report/incidents/summary.ts
/** The job's summary of manage-incidents: what is going on, the oldest first. */
function incidentsSummary(incidents, { written, silences, clock }) {
	const lines = incidents.filter(isActive).sort((a, b) => a.since - b.since).map(({ title, severity, state, since, acknowledgedAt }) => `| ${neutralise(title)} | ${severity} | ${state} | ${clock(since)} | ${acknowledgedAt === null ? "" : formatHours((acknowledgedAt - since) / HOUR)} |`);
	const table = lines.length === 0 ? "No incident is open." : [
		"| Incident | Severity | State | Since | Acknowledged after |",
		"|---|---|---|---|---|",
		...lines
	].join("\n");
	const untold = incidents.flatMap((incident) => troubledTellings(incident).map(({ what, why }) => `- The chat was not told that **${neutralise(incident.title)}** was ${what}: ${neutralise(why ?? "the run was cut off while it was sent")}`));
	return `## Incidents\n\n${[
		table,
		silences.map(({ cause, at, until, windows }) => `- Silenced by maintenance (${neutralise(windows)}) until ${clock(until)}: ${neutralise(cause.replace(/^threshold:/, ""))}, fired ${clock(at)}`).join("\n"),
		untold.join("\n"),
		`${counted(written, "record")} written.`
	].filter((part) => part !== "").join("\n\n")}\n`;
}

// actions/core/execution/unapproved/proof.ts
/**
* The paths of a change for which GitHub keeps no proof that anybody approved them: a yes, to exactly the files that are there
* now, by a person whom the catalog of before asks for that path and who made none of it; or an administrator's pull request
* in set-up mode. Statuses prove nothing: whoever can write can post one. How many people are needed is the gate's to count.
*/
function unprovenPaths({ paths, pulls, catalog, at }) {
	const proofs = pulls.map((landed) => proofOf(landed, catalog, at));
	return paths.filter((path) => !proofs.some((proves) => proves(path)));
}
/**
* Every yes that GitHub's own records prove: to the commit that went in, or in a review to an earlier one, whose files may be
* the same. A pull request's author says none.
*/
function yesesOf(pull) {
	const toHead = historyRecords([pull], null).filter(({ type }) => type === "approval.given").map(({ data }) => ({
		by: String(data?.by).toLowerCase(),
		commit: pull.head
	}));
	const earlier = pull.reviews.filter(({ state, by, at }) => state === "approved" && !by.bot && at <= pull.mergedAt).filter(({ by }) => !isSameAccount(by.login, pull.author?.login ?? null)).map(({ by, commit }) => ({
		by: by.login.toLowerCase(),
		commit
	}));
	return [...toHead, ...earlier.filter(({ commit }) => commit !== pull.head)];
}
function proofOf({ pull, makers, byAdministrator, differing }, catalog, at) {
	const isSame = (commit, path) => differing.get(commit)?.has(path) === false;
	const yeses = yesesOf(pull).filter(({ by }) => !makers.has(by));
	const author = idsOf(/* @__PURE__ */ new Set([pull.author?.login.toLowerCase() ?? ""]), catalog);
	const isSetUp = !isLive(catalog) && byAdministrator;
	return (path) => {
		if (isSetUp && isSetUpFile(catalog.root, path) && isSame(pull.head, path)) return true;
		const approvers = new Set(yeses.filter(({ commit }) => isSame(commit, path)).map(({ by }) => by));
		const accepted = acceptedFor(path, catalog, author, at);
		return [...idsOf(approvers, catalog)].some((id) => accepted.has(id));
	};
}
/** Everybody whose yes the gate can have taken for a path: who is asked, who comes in their place, and to whom it goes on. */
function acceptedFor(path, catalog, author, at) {
	const folder = workflowFolder(catalog.root, path);
	const workflow = folder === null ? void 0 : workflowIn(catalog, folder);
	const spec = workflow?.value.spec;
	const asked = [
		...catalog.approvalPolicies.flatMap(({ value }) => policyAnswer(value.spec, path).approvers),
		...spec === void 0 ? [] : [
			spec.reviewer,
			spec.owner,
			spec.escalation
		],
		...catalog.workflows.map(({ value }) => value.spec.escalation)
	];
	const name = workflow?.value.metadata.name ?? null;
	const instead = asked.some((id) => author.has(id)) ? [false, true].flatMap((isRisk) => substitutesFor(catalog, isRisk, name).map(({ id }) => id)) : [];
	const ids = /* @__PURE__ */ new Set([...asked, ...instead]);
	const today = todayOf(catalog, at);
	for (const { standIn } of standInsOf(catalog)) if (ids.has(standIn.for) && standIn.from <= today && today <= standIn.to) ids.add(standIn.by);
	return ids;
}
function idsOf(logins, catalog) {
	const people = catalog.people.flatMap(({ value }) => value.spec.people);
	return new Set(people.flatMap(({ id, github }) => github !== null && logins.has(github.toLowerCase()) ? [id] : []));
}

// actions/shell/incidents/landed-changes.ts
/** Each takes some ten calls; what is left is looked at by the next run. */
const MOVES_OF_A_RUN = 8;
const NO_COMMIT = /^0+$/;
/**
* The moves of the default branch after a commit, the oldest first, with what GitHub keeps of their approval. A move that
* GitHub's log does not have (yet) is taken together with its neighbours. Moves of the scoreboard alone are left out: they
* need no approval. Where nothing has moved, nothing is asked.
*/
async function landedChanges(operation, checked) {
	const { commit, branch, github, now, context } = operation;
	if (checked === commit) return {
		changes: [],
		checked
	};
	const taken = movesBetween(checked, commit, await github.access.newestPushes(branch), now).slice(0, MOVES_OF_A_RUN);
	const withStandIns = standInsSaid(github, now, context.say);
	const changes = [];
	for (const { before, after, at, by } of taken) {
		const paths = await pathsOf(operation, before, after);
		if (paths.length === 0) continue;
		const pulls = await github.mergedPulls.of(branch, after);
		const landed = [];
		for (const pull of pulls) landed.push(await landedPull(operation, pull, after));
		const catalog = await withStandIns(await catalogAt(operation, before));
		changes.push({
			before,
			after,
			at,
			by,
			paths,
			catalog,
			pulls: landed
		});
	}
	return {
		changes,
		checked: taken.at(-1)?.after ?? commit
	};
}
/** The moves that lead from one commit to another, the oldest first; where the log has a gap, one move over it. */
function movesBetween(from, to, newest, now) {
	const moves = [];
	let at = to;
	for (const push of newest) {
		if (at === from) break;
		if (push.after !== at || NO_COMMIT.test(push.before)) continue;
		moves.unshift(push);
		at = push.before;
	}
	if (at === from) return moves;
	return [{
		before: from,
		after: at,
		at: moves[0]?.at ?? now,
		by: null
	}, ...moves];
}
/** The paths outside of the scoreboard's folder that differ; of the rest nothing is fetched. */
async function pathsOf({ git, remote }, before, after) {
	await fetchCommit(git, remote, before);
	await fetchCommit(git, remote, after);
	const [one, other] = await Promise.all([before, after].map((commit) => uppermost(git, commit)));
	return [.../* @__PURE__ */ new Set([...one.keys(), ...other.keys()])].every((name) => name === "scoreboard" || one.get(name) === other.get(name)) ? [] : differing(git, before, after);
}
async function uppermost(git, commit) {
	const listed = await git.text([
		"ls-tree",
		"-z",
		commit
	]);
	return new Map(listed.split("\0").filter((line) => line !== "").map((line) => [line.slice(line.indexOf("	") + 1), line.slice(0, line.indexOf("	"))]));
}
/** Git fetches the folders that it looks into; no file's content is needed to compare names of contents. */
async function differing(git, before, after) {
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
async function landedPull(operation, merged, after) {
	const { git, remote, github } = operation;
	const pull = await judged(github, merged);
	const makers = await github.mergedPulls.makers(pull.number);
	const differ = /* @__PURE__ */ new Map();
	for (const commit of /* @__PURE__ */ new Set([pull.head, ...yesesOf(pull).map((yes) => yes.commit)])) {
		if (!await isHere(git, remote, commit)) continue;
		differ.set(commit, new Set(await differing(git, commit, after)));
	}
	const { author } = pull;
	return {
		pull,
		makers: new Set(makers.map(({ login }) => login.toLowerCase())),
		byAdministrator: author !== null && !author.bot && await github.access.role(author.login) === "admin",
		differing: differ
	};
}
/** A commit that was replaced by a forced push can be gone: then nothing is known of its files. */
async function isHere(git, remote, commit) {
	try {
		await fetchCommit(git, remote, commit);
		return true;
	} catch (error) {
		if (error instanceof GitError && /not our ref|unadvertised|no such remote ref/i.test(error.stderr)) return false;
		throw error;
	}
}
/** The catalog as it stood at a commit; the one of the tip where both are the same. */
async function catalogAt(operation, commit) {
	const { git, remote, catalog } = operation;
	const [there, here] = (await Promise.all([commit, operation.commit].map((one) => uppermost(git, one)))).map((tree) => tree.get(ROOT));
	if (there === here) return catalog;
	const blobs = (await git.text([
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		commit,
		"--",
		`${ROOT}/`
	])).split("\0").filter((line) => line !== "" && !line.includes(`\t${"workflows-catalog"}/sample/`)).map((line) => line.split(/[ \t]/)[2] ?? "");
	await leanRemote(git, remote, Math.random).bring(blobs);
	return (await readTreeCatalog(git, commit, ROOT)).catalog;
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
async function makeRevert({ git, commit: tip }, change) {
	const { after, at } = change;
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
			const trigger = unapprovedChange(change, unprovenPaths(change), catalog, now);
			if (trigger === null) continue;
			found.triggers.push(trigger);
			found.reverts.set(trigger.origin.cause, await prepareRevert(operation, change));
		}
		return {
			...found,
			checked: landed.checked
		};
	} catch (error) {
		if (!isOfNetwork(error)) throw error;
		const why = error instanceof GitHubError ? reasonOf(error) : "git could not reach GitHub";
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
	return error instanceof GitError && /fetch|push/.test(error.args.join(" "));
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
* ledger before it is sent, and what became of it afterwards; a chat that takes nothing keeps nobody from their work. Returns
* the incidents as they are afterwards.
*/
async function tellChat(operation, { incidents, issues, acknowledgeBy }) {
	const { context, catalog, now } = operation;
	const url = context.input("chat_webhook") === "" ? "" : context.secret("chat_webhook");
	const target = chatTargetOf(catalog, url);
	const due = target === null ? [] : dueTellings(incidents.values(), now);
	if (target === null || due.length === 0) return new Map(incidents);
	const onTheirWay = due.map((one) => told(one, "sending", null, now));
	await write(operation, onTheirWay, incidents);
	const network = networkOf(context.apiUrl);
	const person = (id) => peopleById(catalog).get(id)?.name ?? id;
	const clock = localClock(catalog);
	const done = [];
	for (const one of due) {
		const incident = incidents.get(one.key);
		if (incident === void 0) continue;
		const lines = chatLines(one.what, incident, acknowledgeBy(incident), clock, person);
		const body = chatBody(target.chat, lines, linkOf(operation, issues.get(one.key) ?? null));
		const sent = await send(target, body, network);
		const why = sent.state === "failed" ? `${CHAT_NAMES[target.chat]}: ${sent.why}` : null;
		done.push(told(one, sent.state, why, now));
		if (why !== null) context.annotate("warning", `The chat was not told that an incident was ${one.what}`, why);
	}
	await write(operation, done, incidents);
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
async function write({ ledger, zone, now }, events, incidents) {
	if (events.length > 0) await appendOwn(ledger, zone, now, "Tell the chat of incidents", recordsOfEvents(events, incidents));
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
	const room = async () => ({
		catalog,
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
	return issue !== void 0 && (issue.state === "open" || !issue.labels.includes(`state: ${incident.state}`));
}
function numbersOf(issues) {
	return new Map([...issues].map(([key, { number }]) => [key, number]));
}

// actions/manage-incidents/main.ts
await runAction(run);

export {  };