import { t as hiddenMarker } from "./marker.js";
import { n as OUR_LABEL, t as EDITED_LABEL } from "./plan.js";
import { t as PIN_HINT } from "./pin-hint.js";
import { r as exampleOf } from "./phrase.js";
import { t as localClock } from "./local-clock.js";
import { n as neutralise } from "./neutralise.js";
import { n as listed } from "./wording.js";

// actions/core/report/desk/sentences.ts
const MOST_EXAMPLES = 5;
/** What was understood, and the question whether it shall be recorded. Markdown. */
function questionText(sentences, { at }, setting) {
	const good = sentences.flatMap((one) => one.kind === "understood" ? [meaning(one, at, setting.catalog)] : []);
	const bad = sentences.filter(({ kind }) => kind !== "understood");
	const rest = bad.length === 0 ? [] : ["Not understood, and not recorded:", bad.map(complaint).join("\n")];
	const dropped = new Set(sentences.flatMap((one) => one.kind === "understood" ? one.dropped : []));
	const left = dropped.size === 0 ? [] : [`Left out, since it is personal and the secret \`OPSBOOK_PII_KEY\` is not set: ${[...dropped].map(code).join(", ")}.`];
	const what = good.length === 1 ? "it" : `these ${good.length}`;
	return [
		"I understood:",
		good.join("\n"),
		...left,
		...rest,
		`**Reply \`yes\` within a day to record ${what}.** \`no\` drops ${good.length === 1 ? "it" : "them"}.`
	].join("\n\n");
}
/** Why nothing was understood, and what can be said. Markdown. */
function notUnderstood(sentences, { desk }) {
	const phrases = desk.flatMap(({ phrases: known }) => known);
	if (phrases.length === 0) return NO_PHRASES;
	const complaints = sentences.map(complaint).join("\n");
	const hasHint = sentences.some((one) => one.kind !== "unknown" || one.near.length > 0);
	const examples = phrases.slice(0, MOST_EXAMPLES).map((phrase) => `- ${code(exampleOf(phrase))}`);
	return [
		sentences.length === 0 ? "There is no sentence in this that I can read." : "Nothing was recorded:",
		...complaints === "" ? [] : [complaints],
		...hasHint ? [] : ["What I understand:", examples.join("\n")],
		"`/help` lists everything that can be said here."
	].join("\n\n");
}
const NO_PHRASES = "Nothing was recorded: the catalog has no sentences for the desk yet. They stand in a source with `format: desk` below `workflows-catalog/sources/`; somebody who edits the catalog can add them.";
/** `- "lead Kim called 14:05": A case began, in Answer new leads, Sun 22 Nov, 14:05`. */
function meaning(one, at, catalog) {
	const times = one.rows.length;
	const first = one.rows[0]?.outcome.records ?? [];
	const clock = localClock(catalog);
	const shown = first.map((record) => {
		const type = catalog.eventTypes.find(({ value }) => value.metadata.name === record.type)?.value;
		const flow = catalog.workflows.find(({ value }) => value.metadata.name === record.workflow)?.value;
		const data = Object.entries(record.data ?? {}).map(([name, value]) => `${name} ${value}`);
		return [
			type?.metadata.title ?? record.type,
			...flow === void 0 ? [] : [flow.metadata.title ?? flow.metadata.name],
			...data,
			timeOf(record.time, at, clock)
		].map(neutralise).join(" · ");
	});
	return `- “${neutralise(one.line)}” means ${times === 1 ? "" : `**${times} ×** `}${shown.join("; and ")}`;
}
/** The year is said where it is not the present one. */
function timeOf(time, at, clock) {
	const year = time.slice(0, 4);
	const shown = clock(Date.parse(time));
	return new Date(at).getUTCFullYear() === Number(year) ? shown : `${shown}, in ${year}`;
}
function complaint(one) {
	const line = `- “${neutralise(one.line.slice(0, 200))}”`;
	if (one.kind === "refused") return `${line}: ${one.why}`;
	if (one.kind === "understood") return line;
	if (one.near.length === 0) return `${line}: no sentence that I know.`;
	return `${line}: no sentence that I know. Did you mean ${one.near.map(code).join(" or ")}?`;
}
/** A text as code, whatever it holds. */
function code(text) {
	return `\`${text.replaceAll(/[`\r\n]/g, "'").slice(0, 200)}\``;
}

// actions/core/report/desk/ways.ts
/** Ways of writing one command, each to be copied by itself. Markdown. */
function shownWays(ways) {
	return listed(ways.map(code), "or");
}

// actions/core/report/desk/help.ts
/** Everything that can be said in a place. Markdown. */
function helpAnswer(place, table, desk) {
	return [...place === "incident" ? [] : [sentenceList(desk)], commandList(place, table)].join("\n\n");
}
/** The commands of a place, one a line. */
function commandList(place, table) {
	return table.filter(({ places }) => places.includes(place)).map(({ ways, purpose }) => `- ${shownWays(ways)}: ${purpose}`).join("\n");
}
/** The sentences of the catalog, each with what it means to the business. */
function sentenceList(desk) {
	const lines = desk.flatMap(({ phrases }) => phrases.map((phrase) => `- ${code(exampleOf(phrase))}`));
	if (lines.length === 0) return "The catalog has no sentences for the desk yet.";
	return [
		"Sentences, one a line:",
		lines.join("\n"),
		HOW_TIMES
	].join("\n\n");
}
/** How times are written on the desk. */
const HOW_TIMES = "Times: `14:05`, `2pm`, `yesterday 9:30`, `Mon 14:05`, `2026-11-20 14:05`, `now`. Counts: `yesterday`, `last week`, `this week`, `2026-W46`; what is counted is dated at noon of the last day of that stretch on which the business was open.";

// actions/core/report/desk/issue.ts
/** The marker of the one issue that is the desk. */
const DESK_MARKER = hiddenMarker("desk", {});
const DESK_TITLE = "Opsbook desk";
const LABELS = [{
	kind: "ensure-label",
	name: OUR_LABEL,
	color: "1f6feb",
	description: "Opsbook opened this, or reads it"
}, {
	kind: "ensure-label",
	name: EDITED_LABEL,
	color: "fbca04",
	description: "A person changed the text: Opsbook keeps it and no longer updates it"
}];
/** The desk and the labels that find it. */
function deskEffects(setting) {
	return [...LABELS, deskIssue(setting)];
}
function deskIssue({ url, desk, table }) {
	const body = [
		DESK_MARKER,
		"Tell Opsbook here what no system of yours knows. **Write a comment; each line is a sentence.** It works on a phone. Opsbook answers what it understood, and records it when you reply `yes`.",
		`${PIN_HINT} In a public repository lock the conversation too, so that only your people can write here.`,
		"### What you can say",
		sentenceList(desk),
		"### What you can ask for",
		commandList("desk", table),
		"### Files",
		`An export of one of your systems: [upload it here](${url}/upload/inbox), named after its source, such as \`crm-leads.csv\`. Leave out columns that name people and that no source needs; those that a source knows as personal are stored as a keyed hash or not at all. The file itself is taken away once it is read.`,
		"### What stays where",
		"Only people with write access are heard, and only comments that were not edited. A name that you write stays on GitHub in your own comment, where you can delete it; Opsbook stores a keyed hash of it, or refuses the sentence where there is no key. Of the words of a command it stores no e-mail address and no telephone number; do not name customers in them."
	].join("\n\n");
	return {
		kind: "ensure-issue",
		marker: DESK_MARKER,
		title: DESK_TITLE,
		body: body.replace("\n\n", "\n"),
		labels: [OUR_LABEL],
		assignees: []
	};
}

export { shownWays as a, helpAnswer as i, DESK_TITLE as n, notUnderstood as o, deskEffects as r, questionText as s, DESK_MARKER as t };