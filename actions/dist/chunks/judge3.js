import { t as readGateComment } from "./comment2.js";
import { t as judgeChange } from "./judge.js";
import { t as todayOf } from "./today.js";
import { n as known } from "./pull-request.js";
import { t as isEmbedded } from "./embedded-github.js";
import { t as recurringAt } from "./recurring.js";
import { J as definitionsOf, Y as isComplete } from "./local-instant.js";
import { a as replaySubject, i as replaySentence, l as planReplay, o as firstOf, r as replayChart, s as isEmptyPlan, t as backtest } from "./backtest2.js";
import { t as GitError } from "./git.js";
import { n as hasStatus, r as reasonOf, t as GitHubError } from "./failure.js";
import { t as openLedger } from "./ledger.js";
import { n as BRANCH } from "./snapshot.js";
import { t as UsageError } from "./usage-error.js";
import { r as Unfetched, t as ROOT } from "./gate.js";
import { i as shownLines, n as gatherChange, t as attempt } from "./change.js";
import { r as renderGateComment, t as gateMarker } from "./comment.js";
import { n as VALIDATE_CONTEXT } from "./contexts.js";
import { n as sortFindings } from "./finding.js";
import { n as cutBody, r as cutLine } from "./cut.js";
import { i as plainText, n as neutralise } from "./neutralise.js";
import { n as formatCount, t as counted } from "./numbers.js";
import { t as terminalFindings } from "./terminal.js";
import { t as hiddenMarker } from "./marker.js";

// actions/core/report/gate/links.ts
/**
* Links to lines of a file as it stands at a commit.
*
* @param repository its address in the browser: `https://github.com/owner/name`.
*/
function blobLinks(repository, sha) {
	return (file, lines) => {
		const path = file.split("/").map(escaped).join("/");
		const anchor = lines === void 0 ? "" : `#L${lines.from}${lines.to > lines.from ? `-L${lines.to}` : ""}`;
		return `${repository}/blob/${sha}/${path}${/\.md$/i.test(file) && anchor !== "" ? "?plain=1" : ""}${anchor}`;
	};
}
function escaped(part) {
	const safe = part.replaceAll(/\p{Surrogate}/gu, "�");
	return encodeURIComponent(safe).replaceAll(/[()'!*~]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

// actions/shell/gate/backtest.ts
/** A pull request may bring any number of thresholds; so many are replayed, and of the others it is said that they are not. */
const MOST_REPLAYED = 60;
/** A changed threshold often fails its old test: just then people want to see what it would have done. */
const NO_OBSTACLE = "threshold-tests-pass";
/**
* Replays what a pull request changes over the ledger's newest weeks, read-only, in the gate's scratch repository. Null
* where nothing of it can be replayed, or where the catalog has things to fix first. It informs: whatever keeps it from being
* done is said, and changes nothing about the verdict.
*/
async function gatherBacktest(gate, { current, proposed }, judged) {
	const isWrong = judged.introduced.some(({ severity, code }) => severity === "error" && code !== NO_OBSTACLE);
	if (proposed === null || isWrong || !isComplete(current.catalog) || !isComplete(proposed.catalog.catalog)) return null;
	const definitions = {
		before: definitionsOf(current.catalog),
		after: definitionsOf(proposed.catalog.catalog)
	};
	const { plan, left } = firstOf(planReplay(definitions), MOST_REPLAYED);
	if (isEmptyPlan(plan)) return null;
	try {
		if (!await fetchLedger(gate)) return { state: "no-ledger" };
		const ledger = await openLedger(gate.scratch.git.dir);
		const found = await backtest(ledger, definitions, plan, gate.context.now());
		if (found === null) return { state: "no-ledger" };
		if (!found.isTold) return { state: "no-records" };
		const workflows = [...definitions.before.workflows, ...definitions.after.workflows];
		return {
			state: "replayed",
			...found,
			left,
			titles: new Map(workflows.map(({ name, title }) => [name, title]))
		};
	} catch (error) {
		if (error instanceof GitHubError) return {
			state: "unknown",
			why: reasonOf(error)
		};
		if (error instanceof Unfetched) return {
			state: "unknown",
			why: error.why
		};
		if (error instanceof GitError || error instanceof UsageError) return {
			state: "unknown",
			why: "the ledger could not be read"
		};
		throw error;
	}
}
/** Brings the ledger's branch into the scratch repository; false where there is none. */
async function fetchLedger({ github, scratch }) {
	const name = BRANCH.replace("refs/heads/", "");
	const tip = await github.access.tip(name).catch((error) => {
		if (hasStatus(error, 404)) return null;
		throw error;
	});
	if (tip === null) return false;
	await scratch.fetch([tip]);
	await scratch.git.run([
		"update-ref",
		BRANCH,
		tip
	]);
	return true;
}

// actions/shell/gate/validation.ts
/** The comment lists no more standing problems than so many files have. */
const STANDING_IN_LINE = 30;
/** Everything that is said about a change of the catalog; unknown where git or GitHub does not show it. */
function gatherValidation(gate, pull) {
	return attempt(async () => {
		const found = await gatherChange(gate, pull);
		if (!found.known) return found;
		const change = found.value;
		const { serverUrl, owner, repo, now } = gate.context;
		const { current, proposed, merge, files } = change;
		const after = proposed?.catalog ?? current;
		const context = {
			today: todayOf(current.catalog, now()),
			recurring: await recurringAt(gate.scratch.git, gate.tip),
			rehearsal: isEmbedded(gate.context.apiUrl)
		};
		const judged = judgeChange(current, after, proposed?.files ?? [], context, STANDING_IN_LINE);
		return known({
			judged,
			backtest: await gatherBacktest(gate, change, judged),
			conflicts: "conflicts" in merge ? merge.conflicts : [],
			outside: files.filter(({ file }) => !file.startsWith(`${ROOT}/`)).length,
			titles: new Map([...current.catalog.workflows, ...after.catalog.workflows].map(({ value }) => [value.metadata.name, value.metadata.title])),
			texts: after.files,
			shown: await linesInView(gate, pull, change),
			link: blobLinks(`${serverUrl}/${owner}/${repo}`, pull.head)
		});
	});
}
/** A file that the default branch has changed as well has other lines after the merge than GitHub shows: none of it. */
async function linesInView({ scratch }, pull, { files, changedOnBase, mergeBase }) {
	const moved = new Set(changedOnBase);
	const wanted = files.filter(({ file, status }) => status !== "removed" && !moved.has(file) && file.startsWith(`${"workflows-catalog"}/`));
	return shownLines(scratch.git, mergeBase, pull.head, wanted.map(({ file }) => file));
}

// actions/core/report/gate/finding-groups.ts
/** One group for each thing to fix, in the order of the first place of each. */
function groupFindings(findings) {
	const groups = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const key = JSON.stringify([
			finding.severity,
			finding.message,
			finding.fix
		]);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [finding]);
		else group.push(finding);
	}
	return [...groups.values()];
}

// actions/core/report/gate/validation-annotations.ts
/** So many are marked in the files: four requests of 50 (REL-15). */
const MOST_ANNOTATIONS = 200;
/** Notes for the "Files changed" view, errors first. They are plain text to GitHub. */
function annotationsOf(findings) {
	const errors = findings.filter(({ severity }) => severity === "error");
	const warnings = findings.filter(({ severity }) => severity === "warning");
	return [...errors, ...warnings].slice(0, MOST_ANNOTATIONS).map((finding) => ({
		file: finding.file,
		range: finding.range,
		level: finding.severity === "error" ? "failure" : "warning",
		title: finding.code,
		text: [
			finding.message,
			`why: ${finding.why}`,
			`fix: ${finding.fix}`
		].map(plainText).join("\n")
	}));
}

// actions/core/report/gate/validation-backtest.ts
/** So many lines stand in the comment; the summary has them all. */
const MOST_LINES = 12;
/** So many of those that were not replayed are named. */
const MOST_NAMED = 100;
/** The part of the comment; nothing where the change touches nothing that can be replayed. */
function backtestComment(note) {
	if (note === null) return [];
	const heading = "### What it would have done";
	switch (note.state) {
		case "no-ledger": return [heading, "There is no ledger yet, so the change cannot be replayed over past weeks."];
		case "no-records": return [heading, "There are no records to replay: the ledger holds nothing yet that happened in the business. Import its exports first, then write `/check`."];
		case "unknown": return [heading, `Not replayed over past weeks, because ${neutralise(note.why)}.`];
		case "replayed": {
			if (note.replays.length === 0) return [];
			const lines = note.replays.slice(0, MOST_LINES).map((one) => line$1(one, note.titles));
			const more = note.replays.length - lines.length;
			return [
				heading,
				`Replayed over the ledger's weeks ${note.weeks[0]} to ${note.weeks.at(-1)}, as if every record had come in time:`,
				[...lines, ...more > 0 ? [`- ... and ${formatCount(more)} more in the run's summary`] : []].join("\n"),
				...notReplayed(note.left, MOST_LINES)
			];
		}
		default: return note;
	}
}
/** The same with a chart of each, for the run's summary. */
function backtestSummary(note) {
	if (note?.state !== "replayed" || note.replays.length === 0) return [];
	return [
		"### The weeks before and after",
		"A bar is the share of the week during which it was on; a number, how often it began.",
		...note.replays.map((one) => `${line$1(one, note.titles)}\n\n\`\`\`text\n${replayChart(one, note.weeks)}\n\`\`\``),
		table(note.replays),
		...notReplayed(note.left, MOST_NAMED)
	];
}
/** How many were not replayed, which, why, and how to see them all the same. */
function notReplayed(left, most) {
	if (left.length === 0) return [];
	const names = left.slice(0, most).map((id) => `\`${neutralise(id)}\``);
	const more = left.length - names.length;
	const listed = more > 0 ? `${names.join(", ")} and ${formatCount(more)} more` : names.join(", ");
	return [`**${counted(left.length, "threshold was", "thresholds were")} not replayed**, because so many at once would hold up this check: ${listed}. \`npx opsbook backtest\` on a clone with this change replays all of them; so do several smaller pull requests.`];
}
function line$1(replay, titles) {
	return `- ${neutralise(replaySubject(replay, titles))} **${replaySentence(replay)}**.`;
}
function table(replays) {
	const total = (weeks) => weeks === null ? "" : String(weeks.reduce((sum, { count }) => sum + count, 0));
	return [
		"| Workflow | What | Kind | Until now | With this change |",
		"| --- | --- | --- | --: | --: |",
		...replays.map((one) => `| ${neutralise(one.workflow)} | ${neutralise(one.name)} | ${one.kind} | ${total(one.before)} | ${total(one.after)} |`)
	].join("\n");
}

// actions/core/report/gate/validation-changes.ts
/** So many lines stand open in each group; the rest is folded. */
const MOST_OPEN = 12;
/** So many of all are written; their number is always said. */
const MOST_WRITTEN = 150;
/** Headings for what belongs to no workflow. */
const GROUPS = {
	Workflow: "Workflows",
	Playbook: "Workflows",
	ThresholdTests: "Workflows",
	Prompt: "Workflows",
	Runbook: "Workflows",
	ServiceModule: "Services",
	People: "People",
	RiskPolicy: "Policies",
	ApprovalPolicy: "Policies",
	Cadence: "Rhythm of the business",
	Maintenance: "Rhythm of the business",
	Settings: "Settings",
	Source: "Sources",
	EventType: "Events",
	File: "Files"
};
/** Kinds of which a group may hold several files: their lines name the file. */
const NAMED = /* @__PURE__ */ new Set([
	"Prompt",
	"Runbook",
	"Source",
	"EventType",
	"ServiceModule"
]);
/** The changes in words, by workflow, what lowers a control first. */
function changesText(changes, { titles, outside }) {
	const known = changes.filter(({ about }) => about !== "unreadable");
	const written = known.slice(0, MOST_WRITTEN);
	const parts = [...unreadText(changes), ...[...grouped(written, titles)].flatMap(([heading, group]) => groupText(heading, group))];
	if (written.length < known.length) parts.push(`... and ${counted(known.length - written.length, "more change", "more changes")}.`);
	if (outside > 0) parts.push(`${counted(outside, "file")} outside the catalog ${outside === 1 ? "changes" : "change"} too.`);
	return parts.length === 0 ? "Nothing: only comments or layout." : parts.join("\n\n");
}
/** Once for all files that cannot be read, before what is known of the rest. */
function unreadText(changes) {
	const files = changes.filter(({ about }) => about === "unreadable").map(({ file }) => file);
	if (files.length === 0) return [];
	const named = files.slice(0, MOST_OPEN).map((file) => neutralise(file.split("/").slice(-2).join("/")));
	const more = files.length - named.length;
	const list = [...named, ...more > 0 ? [`${more} more`] : []].join(", ");
	return [`**Put right first:** ${files.length === 1 ? "1 file cannot" : `${files.length} files cannot`} be read (${list}). What ${files.length === 1 ? "it changes" : "they change"} is told here once that is done, and nobody is asked to approve before. What is wrong stands under "To fix".`];
}
function grouped(changes, titles) {
	const groups = /* @__PURE__ */ new Map();
	for (const change of changes) {
		const { workflow, kind } = change;
		const heading = workflow === null ? GROUPS[kind] : titles.get(workflow) ?? workflow;
		groups.set(heading, [...groups.get(heading) ?? [], change]);
	}
	return groups;
}
function groupText(heading, group) {
	const sorted = group.toSorted((a, b) => Number(b.lowersControl) - Number(a.lowersControl));
	const lowered = sorted.filter(({ lowersControl }) => lowersControl).length;
	const open = Math.max(MOST_OPEN, lowered);
	const [first, rest] = [sorted.slice(0, open), sorted.slice(open)];
	return [
		`**${neutralise(heading)}**`,
		first.map(line).join("\n"),
		...rest.length === 0 ? [] : [
			`<details><summary>${counted(rest.length, "more change", "more changes")}</summary>`,
			rest.map(line).join("\n"),
			"</details>"
		]
	];
}
function line({ kind, file, text, reason }) {
	const name = NAMED.has(kind) ? `${neutralise(file.slice(file.lastIndexOf("/") + 1))}: ` : "";
	const control = reason === null ? "" : ` **Lowers a control:** ${neutralise(reason)}.`;
	return `- ${name}${neutralise(text)}.${control}`;
}

// actions/core/report/gate/validation-findings.ts
const MOST_LISTED = 50;
const MOST_FOLDED = 30;
const MOST_PLACES = 20;
const MOST_FRAMES = 300;
/** Findings as a numbered list with what, why, fix, and a link to their lines; those that say the same are one entry. */
function findingsList(findings, link) {
	const groups = groupFindings(findings);
	const items = groups.slice(0, MOST_LISTED).map((group, index) => {
		const [finding] = group;
		const indent = " ".repeat(`${index + 1}. `.length);
		return [
			`${index + 1}. ${placeOf(finding, link)}: ${sentence(finding.message)}`,
			...group.length === 1 ? [] : [`${indent}${placesOf(group, link)}`],
			`${indent}Why: ${sentence(finding.why)}`,
			`${indent}Fix: ${sentence(finding.fix)}`
		].join("  \n");
	});
	const more = groups.length - items.length;
	return [...items, ...more > 0 ? ["", `... and ${more} more.`] : []].join("\n");
}
/** Every other place that says the same. */
function placesOf([, ...others], link) {
	const shown = others.slice(0, MOST_PLACES).map((one) => placeOf(one, link));
	const more = others.length - shown.length;
	return `The same at ${counted(others.length, "more place")}: ${[...shown, ...more > 0 ? [`${more} more`] : []].join(", ")}`;
}
/** Findings that are not this change's doing, folded away, one line each. */
function foldedFindings(findings, which, link) {
	if (findings.length === 0) return [];
	const lines = findings.slice(0, MOST_FOLDED).map((finding) => `- ${placeOf(finding, link)}: ${sentence(finding.message)}`);
	const more = findings.length - lines.length;
	return [
		`<details><summary>${counted(findings.length, "problem")} ${which}</summary>`,
		[...lines, ...more > 0 ? [`- and ${more} more`] : []].join("\n"),
		"</details>"
	];
}
/** Every finding with its lines, as the terminal shows it. */
function framesText(findings, texts) {
	if (findings.length === 0) return "";
	const frames = terminalFindings(findings.slice(0, MOST_FRAMES), texts);
	const fence = fenceFor(frames);
	const more = findings.length - MOST_FRAMES;
	return `${fence}text\n${frames}\n${fence}${more > 0 ? `\n\n... and ${more} more.` : ""}`;
}
/** A fence that nothing inside the text can close. */
function fenceFor(text) {
	const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
	return "`".repeat(longest + 1);
}
function placeOf({ file, range }, link) {
	const place = `${neutralise(file.split("/").slice(-2).join("/"))}:${range.start.line}`;
	const target = link?.(file, {
		from: range.start.line,
		to: range.end.line
	}) ?? null;
	return target === null ? place : `[${place}](${target})`;
}
/** `tolerance: 20%` inside a sentence; not what holds a tag, and no run of backticks. */
const SPAN = /((?<!`)`[^`\n]+`(?!`))/;
const TAG = /<[a-z/!?]/i;
/** A finding's words with their code spans; whatever they quote shows as text and does nothing. */
function sentence(text) {
	return text.split(SPAN).map((part, index) => index % 2 === 1 && !TAG.test(part) ? code(part) : spaced(part)).join("");
}
function code(span) {
	const inner = plainText(span.slice(1, -1));
	return inner === "" ? "" : `\`${inner}\``;
}
/** Neutralising trims; what stands between two code spans keeps its spaces. */
function spaced(text) {
	const [, before = "", after = ""] = /^(\s*)[\s\S]*?(\s*)$/.exec(text) ?? [];
	const middle = neutralise(text);
	if (middle === "") return before === "" ? "" : " ";
	return `${before === "" ? "" : " "}${middle}${after === "" ? "" : " "}`;
}

// actions/core/report/gate/validation-suggestions.ts
/** More would drown the conversation, and content is paced (REL-12). */
const MOST_SUGGESTIONS = 20;
const AUTHOR = "Whoever accepts this becomes an author of this change and cannot approve it.";
/**
* Exact fixes that a person can accept with one tap: GitHub takes them only on lines that the diff shows. At most one for
* a line, since a second one would be for a line that the first has changed.
*/
function suggestionsOf(findings, texts, shown) {
	const taken = /* @__PURE__ */ new Set();
	return findings.flatMap((finding) => {
		const { file, range } = finding;
		const [from, to] = [range.start.line, range.end.line];
		const isShown = (shown.get(file) ?? []).some((span) => span.from <= from && to <= span.to);
		const place = `${file}:${from}`;
		const lines = isShown && !taken.has(place) ? replacedLines(finding, texts.get(file)) : null;
		if (lines === null) return [];
		taken.add(place);
		return [{
			file,
			from,
			to,
			body: bodyOf(finding, lines)
		}];
	}).slice(0, MOST_SUGGESTIONS);
}
/** The lines of the finding's range with its replacement in place. */
function replacedLines({ range, replacement }, text) {
	if (replacement === void 0 || text === void 0) return null;
	const lines = text.split(/\r?\n/);
	const first = lines[range.start.line - 1];
	const last = lines[range.end.line - 1];
	if (first === void 0 || last === void 0) return null;
	return first.slice(0, range.start.column - 1) + replacement + last.slice(range.end.column - 1);
}
function bodyOf({ code, file, range, message, replacement = "" }, lines) {
	const key = `${code} ${file}:${range.start.line} ${replacement}`;
	const fence = fenceFor(lines);
	return [
		hiddenMarker("suggestion", { key }),
		`${sentence(message)}${message.endsWith("?") ? "" : "."}`,
		`${fence}suggestion\n${lines}\n${fence}`,
		`**${AUTHOR}**`
	].join("\n");
}

// actions/core/report/gate/validation.ts
/** A job summary ends at 1 MiB (REL-15); most characters here are of one byte. */
const MOST_SUMMARY = 5e5;
const MOST_COMMENT = 5e4;
const MOST_CHECK = 2e4;
const REST = "**There is more than fits here.** The counts above are complete; `npx opsbook validate --against` lists everything.";
/**
* Says in all forms what a pull request changes and what is wrong with it. Only errors that it introduces, and conflicts,
* make it fail. Texts from outside are neutralised (SEC-31).
*/
function validationForms(validation) {
	const { judged, conflicts, texts, shown } = validation;
	const introduced = sortFindings([...conflicts.map(conflictFinding), ...judged.introduced]);
	const errors = introduced.filter(({ severity }) => severity === "error");
	const warnings = introduced.filter(({ severity }) => severity === "warning");
	const suggestions = suggestionsOf(introduced, texts, shown);
	const annotations = annotationsOf(introduced);
	const headline = headlineOf(errors);
	const counts = countsOf(warnings.length, judged);
	const body = commentOf(validation, {
		errors,
		warnings,
		suggestions,
		headline,
		counts
	});
	return {
		state: errors.length === 0 ? "success" : "failure",
		comment: cutBody(body, REST, MOST_COMMENT),
		status: statusOf(errors, judged),
		check: {
			conclusion: errors.length === 0 ? "success" : "failure",
			title: cutLine(`${headline}: ${counts}`),
			summary: cutBody(checkSummary(headline, counts, introduced.length, annotations.length), REST, MOST_CHECK),
			annotations
		},
		jobSummary: cutBody([
			body,
			...backtestSummary(validation.backtest),
			framesText(introduced, texts)
		].join("\n\n").trimEnd(), REST, MOST_SUMMARY),
		suggestions
	};
}
/** A conflict stops the merge, so it is told like any other thing to fix. */
function conflictFinding(file) {
	const start = {
		line: 1,
		column: 1
	};
	return {
		code: "merge-conflict",
		severity: "error",
		file,
		range: {
			start,
			end: start
		},
		message: "this file was changed here and on the default branch in the same place",
		why: "nobody knows which of the two is meant, so nothing of it can be checked",
		fix: "use \"Resolve conflicts\" at the end of this page, or take the default branch in and choose"
	};
}
function headlineOf(errors) {
	const things = groupFindings(errors).length;
	return things === 0 ? "Safe to merge" : counted(things, "thing to fix", "things to fix");
}
/** What stands beside the headline, which counts the errors. */
function countsOf(warnings, { changes, standing, mended }) {
	const lowered = changes.filter(({ lowersControl }) => lowersControl).length;
	const unread = changes.filter(({ about }) => about === "unreadable").length;
	const told = changes.length - unread;
	return [
		told > 0 ? counted(told, "change") : unread > 0 ? "" : "No change of the catalog",
		lowered > 0 ? `${lowered} of them ${lowered === 1 ? "lowers" : "lower"} a control` : "",
		unread > 0 ? `${counted(unread, "file")} that cannot be read` : "",
		warnings > 0 ? counted(warnings, "warning") : "",
		standing.length > 0 ? counted(standing.length, "older problem") : "",
		mended.length > 0 ? `${counted(mended.length, "problem")} mended` : ""
	].filter((part) => part !== "").join(", ");
}
function statusOf(errors, { changes, standing }) {
	const [first] = errors;
	if (first !== void 0) return cutLine(plainText(`${headlineOf(errors)}: ${first.message}`));
	const lowered = changes.filter(({ lowersControl }) => lowersControl).length;
	const told = `${counted(changes.length, "change")}${lowered > 0 ? `, ${lowered} ${lowered === 1 ? "lowers" : "lower"} a control` : ""}`;
	return cutLine(`Safe to merge: ${told}${standing.length > 0 ? `; ${counted(standing.length, "older problem")}` : ""}`);
}
function commentOf(validation, { errors, warnings, suggestions, headline, counts }) {
	const { judged, titles, link, outside } = validation;
	return [
		errors.length === 0 ? `**${headline}.** The check found nothing to fix. Who has to approve is a question of its own.` : `**${headline}** before this can be merged.`,
		`${counts}.`,
		"### What changes for the business",
		validation.conflicts.length > 0 ? "Not known before the conflict is resolved." : changesText(judged.changes, {
			titles,
			outside
		}),
		...backtestComment(validation.backtest),
		...errors.length > 0 ? ["### To fix", findingsList(errors, link)] : [],
		...suggestions.length > 0 ? [suggestionNote(suggestions.length)] : [],
		...warnings.length > 0 ? ["### Worth a look", findingsList(warnings, link)] : [],
		...foldedFindings(judged.standing, "that stood here before", link),
		...foldedFindings(judged.mended, "that this change mends", null)
	].join("\n\n");
}
function suggestionNote(count) {
	return `${counted(count, "fix", "fixes")} can be accepted with one tap, under "Files changed". **Whoever accepts one becomes an author of this change and cannot approve it.**`;
}
function checkSummary(headline, counts, found, shown) {
	return `**${headline}.** ${counts}.${shown < found ? `\n\n${shown} of ${found} problems are marked in the files; the comment and the run's summary have the rest.` : ""}`;
}

// actions/validate-catalog/decide.ts
/** Not the status's name: a rule that requires that one would wait for both. */
const CHECK_NAME = "Opsbook findings";
/** Everything that becomes true about a pull request by its validation. Pure. */
function decideValidation({ pull, head, link, validation, approval }) {
	const status = {
		kind: "set-status",
		sha: head,
		context: VALIDATE_CONTEXT,
		link
	};
	const comment = (half) => ({
		kind: "ensure-comment",
		issue: pull,
		marker: gateMarker(String(pull)),
		body: renderGateComment({
			key: String(pull),
			validation: half,
			approval
		})
	});
	if (!validation.known) {
		const half = `**Not checked yet**, because ${neutralise(validation.why)}. Write \`/check\` in a comment to try again.`;
		const description = cutLine(plainText(`Waits: ${validation.why}`));
		return {
			effects: [comment(half), {
				...status,
				state: "pending",
				description
			}],
			summary: half
		};
	}
	const forms = validationForms(validation.value);
	return {
		effects: [
			comment(forms.comment),
			{
				kind: "ensure-check-run",
				sha: head,
				name: CHECK_NAME,
				...forms.check
			},
			{
				kind: "ensure-suggestions",
				pull,
				sha: head,
				suggestions: forms.suggestions
			},
			{
				...status,
				state: forms.state,
				description: forms.status
			}
		],
		summary: forms.jobSummary
	};
}

// actions/validate-catalog/judge.ts
/** What becomes true about one pull request by what it changes in the catalog. */
async function judge(gate, pull) {
	const { serverUrl, owner, repo } = gate.context;
	const link = `${serverUrl}/${owner}/${repo}/pull/${pull.number}`;
	const validation = await gatherValidation(gate, pull);
	const { approval } = await readGateComment(gate.github, pull.number);
	const decided = decideValidation({
		pull: pull.number,
		head: pull.head,
		link,
		validation,
		approval
	});
	await gate.context.summarise(`## #${pull.number}\n\n${decided.summary}`);
	return decided.effects;
}

export { judge };