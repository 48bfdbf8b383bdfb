import { i as isOurBot } from "./account.js";
import { n as hasStatus, t as GitHubError } from "./failure.js";
import { a as renderIssueBody, i as parseIssueBody, n as OUR_LABEL, r as planIssue, t as EDITED_LABEL } from "./plan.js";
import { t as hiddenMarker } from "./marker.js";
import { n as cutBody } from "./cut.js";
import { createHash } from "node:crypto";
import { setTimeout } from "node:timers/promises";

// actions/core/report/issue/notes.ts
/** The marker of the comment beside an issue whose text a person changed. */
function editedMarker() {
	return hiddenMarker("edited", {});
}
/** Says that a person's text is kept, how Opsbook gets it back, and what it would have written. */
function editedComment(body) {
	const text = body.slice(body.indexOf("\n") + 1).replaceAll("<!--", "&lt;!--");
	return cutBody([
		editedMarker(),
		"**Somebody has changed the text above.** Opsbook keeps it as it is and writes here what it would say now.",
		"To hand the text back to Opsbook, edit it and delete everything in it.",
		"<details><summary>What Opsbook would write</summary>",
		text,
		"</details>"
	].join("\n\n"), "There is more than fits here.");
}
/** The body of an issue that was opened a second time for the same thing. */
function duplicateBody(of) {
	return `${hiddenMarker("duplicate", { of })}\nTwo runs opened this at the same moment. It goes on in #${of}.`;
}

// actions/shell/issues/find.ts
/**
* The issues of ours with a marker, the oldest first; more than one only where two runs raced. They are listed by their
* label, which is one call for a hundred, and never searched for: a search lags behind.
*/
async function findIssues({ issues }, marker) {
	return withMarker(await issues.list({ label: OUR_LABEL }), marker);
}
/** The issue of ours with a marker; null where there is none. */
async function findIssue(github, marker) {
	return (await findIssues(github, marker))[0] ?? null;
}
/** Those of a list that our bot opened and whose first line is the marker, the oldest first. */
function withMarker(list, marker) {
	return list.filter(({ by, body }) => isOurBot(by) && (body.split(/\r?\n/, 1)[0] ?? "").trim() === marker).toSorted((a, b) => a.number - b.number);
}

// actions/shell/issues/ensure.ts
/**
* Makes true that there is one issue with this marker and that it is as wanted. Returns whether anything had to be done.
* Where two runs opened it at once the older one stays, whichever run looks next (REL-10).
*/
async function ensureIssue(wanted, github, comments) {
	const [known, ...extra] = await lookUp(wanted, github);
	for (const { number } of extra) await retire(number, known, github);
	if (known === void 0) {
		await open(wanted, github);
		return true;
	}
	const plan = planIssue(known, wanted);
	const assigned = await assign(known.number, plan, github);
	const noted = await noteEdit(known, plan, wanted, comments);
	const changed = await change(known.number, plan, github);
	return extra.length > 0 || assigned || changed || noted;
}
/** Where its label is gone, or its marker, the issue is still one of those that our bot opened. */
async function lookUp({ marker, title }, github) {
	const found = await findIssues(github, marker);
	if (found.length > 0) return found;
	const ours = (await github.issues.list({ ours: true })).filter(({ by }) => isOurBot(by));
	const marked = withMarker(ours, marker);
	if (marked.length > 0) return marked;
	return ours.filter((issue) => issue.title === title && parseIssueBody(issue.body) === null).slice(0, 1);
}
async function open(wanted, github) {
	const { title, body, labels } = wanted;
	const made = await github.issues.open({
		title,
		body: renderIssueBody(title, body),
		labels: [.../* @__PURE__ */ new Set([OUR_LABEL, ...labels])]
	});
	const [first] = await findIssues(github, wanted.marker);
	if (first !== void 0 && first.number < made.number) await retire(made.number, first, github);
	else await finish(made, wanted, github);
}
async function finish(made, wanted, github) {
	const plan = planIssue(made, wanted);
	await assign(made.number, plan, github);
	await change(made.number, plan, github);
}
async function retire(number, { number: of }, { issues }) {
	await issues.change(number, {
		body: duplicateBody(of),
		state: "closed",
		reason: "not_planned"
	});
}
async function assign(number, plan, { issues }) {
	const able = [];
	for (const login of plan.assignees) if (await issues.mayAssign(login)) able.push(login);
	if (able.length > 0) await issues.assign(number, able);
	if (plan.former.length > 0) await issues.unassign(number, plan.former);
	return able.length + plan.former.length > 0;
}
async function change(number, plan, { issues }) {
	const { assignees, former, edited, ...changes } = plan;
	if (Object.keys(changes).length === 0) return false;
	await issues.change(number, changes);
	return true;
}
/** Beside a text that a person changed stands what we would have written, for as long as it is so. */
async function noteEdit({ number, labels }, { edited }, { body }, comments) {
	if (edited) return comments.ensure({
		kind: "ensure-comment",
		issue: number,
		marker: editedMarker(),
		body: editedComment(body)
	});
	return labels.includes("opsbook: edited by hand") ? comments.remove(number, editedMarker()) : false;
}

// actions/shell/issues/remember.ts
/**
* The same GitHub, which lists issues and labels once for many effects (REL-11). Whatever writes one of them, done or
* failed, makes it list them anew.
*/
function remembering(github) {
	const lists = /* @__PURE__ */ new Map();
	const once = (key, ask) => {
		const known = lists.get(key);
		if (known !== void 0) return known;
		const asked = ask();
		lists.set(key, asked);
		asked.catch(() => lists.delete(key));
		return asked;
	};
	const writing = async (write) => {
		try {
			return await write();
		} finally {
			lists.clear();
		}
	};
	const issues = {
		...github.issues,
		list: (which) => once(JSON.stringify(which), () => github.issues.list(which)),
		open: (issue) => writing(() => github.issues.open(issue)),
		change: (number, change) => writing(() => github.issues.change(number, change)),
		assign: (number, logins) => writing(() => github.issues.assign(number, logins)),
		unassign: (number, logins) => writing(() => github.issues.unassign(number, logins)),
		mayAssign: (login) => once(`assign ${login}`, () => github.issues.mayAssign(login))
	};
	const labels = {
		all: () => once("labels", () => github.labels.all()),
		make: (label) => writing(() => github.labels.make(label)),
		change: (label) => writing(() => github.labels.change(label))
	};
	return {
		...github,
		issues,
		labels
	};
}

// actions/shell/apply.ts
/** A write whose answer was lost is read back and repeated at most so often (REL-9). */
const TRIES = 4;
const MADE_BY_GITHUB = "ededed";
/** GitHub takes so many annotations in one request (REL-15). */
const ANNOTATIONS_AT_ONCE = 50;
/**
* Makes effects true, one after the other. Each is first read: what is so already is left alone, so that applying twice
* changes nothing, and a write whose answer was lost is found done. Throws GitHubError where GitHub keeps refusing.
*
* @param second what a second of waiting takes, in milliseconds: less than 1,000 on the embedded GitHub only.
*/
async function applyEffects(effects, github, second = 1e3) {
	const outcomes = [];
	const known = remembering(github);
	for (const effect of effects) outcomes.push(await applyEffect(effect, known, second));
	return outcomes;
}
async function applyEffect(effect, github, second) {
	for (let tried = 1;; tried += 1) try {
		return await makeTrue(effect, github) || tried > 1 ? "made" : "already-so";
	} catch (error) {
		if (!(error instanceof GitHubError && error.uncertain) || tried === TRIES) throw error;
		await setTimeout(tried ** 2 * second);
	}
}
/** Returns whether anything had to be done. */
function makeTrue(effect, github) {
	switch (effect.kind) {
		case "ensure-comment": return ensureComment(effect, github);
		case "ensure-issue": return ensureIssue(effect, github, {
			ensure: (comment) => ensureComment(comment, github),
			remove: (issue, marker) => removeComment(issue, marker, github)
		});
		case "ensure-label": return ensureLabel(effect, github);
		case "ensure-state": return ensureState(effect, github);
		case "set-status": return setStatus(effect, github);
		case "ensure-check-run": return ensureCheckRun(effect, github);
		case "request-reviewers": return requestReviewers(effect, github);
		case "ensure-suggestions": return ensureSuggestions(effect, github);
		default: return effect;
	}
}
/**
* The oldest of our comments is kept; others go. A lost answer may have left them behind, or another run that wrote at the
* same moment: so what was added is looked at again, and the later of two goes, whichever run sees it (REL-10).
*/
async function ensureComment(effect, github) {
	const { issue, marker, body, since } = effect;
	const { conversation } = github;
	const ours = await ourComments(issue, marker, github, since);
	const isNew = ours.length === 0;
	if (isNew) await conversation.add(issue, body);
	const [kept, ...extra] = isNew ? await ourComments(issue, marker, github, since) : ours;
	for (const { id } of extra) await conversation.remove(id);
	const isOther = !isNew && kept !== void 0 && isOtherText(kept.body, body);
	if (isOther) await conversation.edit(kept.id, body);
	return isNew || isOther || extra.length > 0;
}
async function removeComment(issue, marker, github) {
	const ours = await ourComments(issue, marker, github);
	for (const { id } of ours) await github.conversation.remove(id);
	return ours.length > 0;
}
async function ourComments(issue, marker, { conversation }, since) {
	return (await conversation.comments(issue, since)).filter(({ by, body }) => isOurBot(by) && body.startsWith(marker)).toSorted((a, b) => a.id - b.id);
}
/** GitHub hands bodies back with its own line breaks and without spaces at the end. */
function isOtherText(one, other) {
	return one.replaceAll("\r\n", "\n").trimEnd() !== other.replaceAll("\r\n", "\n").trimEnd();
}
/** GitHub makes a label that is put on an issue: grey and without a description. That one is ours to describe. */
async function ensureLabel({ name, color, description }, { labels }) {
	const known = (await labels.all()).find((label) => label.name.toLowerCase() === name.toLowerCase());
	if (known === void 0) return labels.make({
		name,
		color,
		description
	});
	if (!(known.color.toLowerCase() === MADE_BY_GITHUB && known.description === "") || description === "") return false;
	await labels.change({
		name: known.name,
		color,
		description
	});
	return true;
}
async function ensureState({ issue, state, labels }, { issues }) {
	const now = await issues.get(issue);
	const known = new Set(now.labels.map((name) => name.toLowerCase()));
	const missing = labels.filter((name) => !known.has(name.toLowerCase()));
	if (missing.length > 0) await issues.change(issue, { labels: [...now.labels, ...missing] });
	if (now.state !== state) await issues.change(issue, { state });
	return missing.length > 0 || now.state !== state;
}
async function setStatus(effect, github) {
	const { sha, context, link, only } = effect;
	const wanted = only === void 0 || await stands(only.while, github) ? {
		state: effect.state,
		description: effect.description
	} : {
		state: "pending",
		description: only.otherwise
	};
	const newest = (await github.statuses.of(sha)).find((status) => status.context === context);
	const same = newest !== void 0 && newest.state === wanted.state && newest.description === wanted.description && newest.link === link;
	if (!same) await github.statuses.set(sha, {
		context,
		link,
		...wanted
	});
	return !same;
}
async function stands({ pull, head, into, base }, { pulls, access }) {
	const [now, tip] = await Promise.all([pulls.get(pull), access.tip(into)]);
	return now.open && now.head === head && now.into === into && tip === base;
}
/** The mark is set last, so that a run that was cut off is made anew. */
async function ensureCheckRun(effect, { checkRuns }) {
	const { sha, name, conclusion, title, summary, annotations } = effect;
	const mark = digestOf([
		conclusion,
		title,
		summary,
		annotations
	]);
	const latest = await checkRuns.latest(sha, name);
	if (latest?.completed === true && latest.mark === mark) return false;
	const part = (from) => annotations.slice(from, from + ANNOTATIONS_AT_ONCE);
	const id = await checkRuns.begin(sha, name, {
		title,
		summary,
		annotations: part(0)
	});
	for (let from = ANNOTATIONS_AT_ONCE; from < annotations.length; from += ANNOTATIONS_AT_ONCE) await checkRuns.annotate(id, {
		title,
		summary,
		annotations: part(from)
	});
	await checkRuns.finish(id, conclusion, mark);
	return true;
}
function digestOf(value) {
	return createHash("sha256").update(JSON.stringify(value)).digest("hex");
}
/** Whoever cannot be asked (no access, or the author) keeps nobody else from being asked. */
async function requestReviewers({ pull, logins }, { pulls }) {
	const asked = new Set((await pulls.get(pull)).asked.map((login) => login.toLowerCase()));
	const missing = logins.filter((login) => !asked.has(login.toLowerCase()));
	if (missing.length === 0) return false;
	try {
		await pulls.requestReviewers(pull, missing);
	} catch (error) {
		if (!hasStatus(error, 422)) throw error;
		for (const login of missing.length > 1 ? missing : []) await pulls.requestReviewers(pull, [login]).catch((refusal) => {
			if (!hasStatus(refusal, 422)) throw refusal;
		});
	}
	return true;
}
/** Each is made once, whatever became of it: a person who resolved it is not asked again. */
async function ensureSuggestions({ pull, sha, suggestions }, github) {
	if (suggestions.length === 0) return false;
	const made = (await github.suggestions.made(pull)).map(firstLine);
	const missing = suggestions.filter(({ body }) => !made.includes(firstLine(body)));
	if (missing.length > 0) await github.suggestions.make(pull, sha, missing);
	return missing.length > 0;
}
function firstLine(body) {
	return (body.split(/\r?\n/)[0] ?? "").trim();
}

export { remembering as n, findIssue as r, applyEffects as t };