import { i as formatHours, n as HOUR, t as DAY } from "./duration.js";
import { c as isOver, o as TOLD_KINDS, s as isActive } from "./records.js";
import { t as changeOf } from "./change-trigger.js";
import { t as hiddenMarker } from "./marker.js";
import { n as neutralise } from "./neutralise.js";
import { t as counted } from "./numbers.js";

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

// actions/core/report/text/wrap.ts
/**
* A text in lines of at most so many characters, broken at spaces: a block of code does not wrap by itself, and what is longer
* than the screen is read by nobody. A word that is longer, such as an address, keeps a line of its own.
*/
function wrapLines(text, width) {
	const lines = [];
	for (const word of text.split(/\s+/).filter((part) => part !== "")) {
		const last = lines.at(-1);
		const joined = `${last} ${word}`;
		if (last !== void 0 && joined.length <= width) lines[lines.length - 1] = joined;
		else lines.push(word);
	}
	return lines;
}

// actions/core/report/incidents/words.ts
function rootCauseWords({ rootCause }) {
	return rootCause === null ? "no root cause named" : `${rootCause.class}: ${neutralise(rootCause.text)}`;
}
function followUpWords(followUp) {
	if (followUp === null) return "no follow-up named";
	if (followUp.kind === "pull") return `follow-up #${followUp.number}`;
	if (followUp.kind === "url") return `follow-up ${link(followUp.url)}`;
	return `no follow-up, because ${neutralise(followUp.reason)}`;
}
/** An address that a person wrote, to be followed: what could end the link in Markdown is escaped. */
function link(url) {
	const escaped = (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;
	return `[${neutralise(url)}](${new URL(url).href.replaceAll(/[()<>[\]|\\`]/g, escaped)})`;
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
		case "root-cause-found": return `root cause, ${rootCauseWords(event)}`;
		case "follow-up-named": return followUpWords(event.followUp);
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
/** How the label begins that says which state an incident is in. */
const STATE_LABEL = "state: ";
/** Labels by which lists are made; of each kind an issue has one. */
function incidentLabels({ severity, state, workflows }) {
	return [
		"incident",
		`severity: ${severity}`,
		`${STATE_LABEL}${state}`,
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
	if (runbook === null) return `### What to do\n\nThere is no response play for this yet. Write below what you do; on a computer \`npx opsbook new runbook --from-incident ${incident.issue ?? "N"}\` makes a play of it afterwards.`;
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
			`Look at [what changed](${repository}/commit/${commit}): it went in without the approvals that the catalog asks for.`,
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
	return ["### Until it is back, elsewhere", ...others.map(({ workflow, steps, ...book }) => [
		`<details><summary>${neutralise(workflow)}</summary>`,
		`From ${linked(book)}:`,
		steps.map((step) => `- [ ] ${step}`).join("\n"),
		"</details>"
	].join("\n\n"))].join("\n\n");
}
/** So many characters of a block of code fit a phone of 390 pixels, the frame around an issue's text left out of it. */
const PHONE_WIDTH = 36;
function message({ runbook, incident, clock }) {
	if (!isActive(incident)) return "";
	const since = clock(incident.since);
	const written = runbook?.extract.message ?? null;
	const made = incident.dependency === null ? null : `${incident.dependency} is down since [time].`;
	const text = written ?? made;
	if (text === null) return "";
	return `### To tell staff without GitHub\n\nCopy and paste:\n\n\`\`\`text\n${wrapLines(withTime(text, since).replaceAll("`", "'"), PHONE_WIDTH).join("\n")}\n\`\`\``;
}
/** Runbooks leave open since when it is so; other times are for whoever copies the text. */
function withTime(text, since) {
	return text.replaceAll(/\bsince \[(?:time|day)\]/gi, `since ${since}`);
}
function calls({ runbook, incident, clock }) {
	const lines = runbook?.extract.calls ?? [];
	if (lines.length === 0 || !isActive(incident)) return "";
	return [
		"### Whom to call, and when",
		"",
		...lines.map((line) => `- ${withTime(line, clock(incident.since))}`)
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
const HOW_TO_END = "A reviewer writes `/reviewed` once the follow-up has been looked at; `/reopen because …` opens it again.";
const HOW_TO = [
	"- `/ack` when you take it on; `/assign @account` to hand it over",
	"- `/mitigated` once customers are served again",
	"- `/root-cause people|process|prompt|data|vendor: what went wrong`",
	"- `/follow-up #NUMBER`, an address, or `/follow-up none because …`",
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

export { incidentTitle as a, incidentMarker as i, incidentBody as n, dueTellings as o, incidentLabels as r, troubledTellings as s, STATE_LABEL as t };