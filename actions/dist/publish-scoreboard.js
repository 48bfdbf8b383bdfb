import { t as runAction } from "./chunks/run-action.js";
import { n as periodCompleted, t as readPeriods } from "./chunks/read-periods.js";
import { i as duePeriods, n as boardOf, r as closeOf } from "./chunks/periods.js";
import { n as cutBody, r as cutLine } from "./chunks/cut.js";
import { i as plainText, n as neutralise, r as neutraliseSentence } from "./chunks/neutralise.js";
import { n as readMarker, t as hiddenMarker } from "./chunks/marker.js";
import { t as PIN_HINT } from "./chunks/pin-hint.js";
import { i as weekCalendar, n as isWeek, t as addWeeks } from "./chunks/week.js";
import { o as networkOf } from "./chunks/request.js";
import { n as appendOwn, t as operate } from "./chunks/operation.js";
import { i as CHAT_NAMES, n as deliver, o as announcementMarkdown, s as announcementOf, t as chatTargetOf } from "./chunks/chat.js";
import { r as findIssue, t as applyEffects } from "./chunks/apply.js";
import { i as isOurBot, t as OUR_BOT } from "./chunks/account.js";
import { n as hasStatus, t as GitHubError } from "./chunks/failure.js";
import { i as pathsBetween, n as fetchBoard, r as fetchCommit, t as boardTree } from "./chunks/default-branch.js";
import { n as VALIDATE_CONTEXT, t as APPROVAL_CONTEXT } from "./chunks/contexts.js";
import { i as pushBranch, n as makeBoard, r as secondLedger } from "./chunks/make-board.js";
import { r as isWeekManifest } from "./chunks/output-validators.js";
import { t as GitError } from "./chunks/git.js";
import { S as leanRemote } from "./chunks/snapshot.js";
import { t as ledgerAt } from "./chunks/anchored-ledger.js";
import { t as UsageError } from "./chunks/usage-error.js";
import { n as ownRecord } from "./chunks/own-record.js";
import { setTimeout } from "node:timers/promises";

// actions/core/report/announcement/links.ts
/** The links of a repository; `url` is its page. */
function boardLinks(url, branch) {
	const blob = `${url}/blob/${encodeURI(branch)}/scoreboard`;
	return {
		board: `${blob}/README.md`,
		week: (week) => `${blob}/weeks/${week}.md`,
		pull: (number) => `${url}/pull/${number}`,
		compare: (from) => `${url}/compare/${encodeURI(branch)}...${encodeURI(from)}?expand=1`
	};
}

// actions/core/report/announcement/obstacles.ts
const RULE = "Settings, Rules (or Branches)";
/** GitHub's sentences, as pushes, ref updates and merges are refused with them, in the words of the settings page. */
const KNOWN = [
	{
		words: /Changes must be made through a pull request/i,
		obstacle: () => null
	},
	{
		words: /not permitted to create or approve pull requests/i,
		obstacle: () => ({
			what: "GitHub does not let Actions open pull requests in this repository.",
			how: "In Settings, Actions, General, Workflow permissions, tick “Allow GitHub Actions to create and approve pull requests”."
		})
	},
	{
		words: /At least (\d+) approving reviews? (?:is|are) required/i,
		obstacle: ([, count], branch) => ({
			what: `The rules of ${branch} ask for ${count} approving review${count === "1" ? "" : "s"} of every change, also of this one that was computed.`,
			how: `Approve it and press Merge. So that it goes by itself the next time: in ${RULE}, set “Required approvals” to 0 and require the status opsbook/approval, which knows who has to approve what.`
		})
	},
	{
		words: /Waiting on code owner review from ([^.]+)\./i,
		obstacle: ([, owners]) => ({
			what: `A code owner has to review it: ${owners}.`,
			how: `Approve it and press Merge. So that it goes by itself the next time: take scoreboard/ out of .github/CODEOWNERS, or switch off “Require review from Code Owners” in ${RULE}.`
		})
	},
	{
		words: /approval from someone other than the last pusher/i,
		obstacle: () => ({
			what: "Somebody other than who pushed last has to approve it.",
			how: `Approve it and press Merge. So that it goes by itself the next time: switch off “Require approval of the most recent reviewable push” in ${RULE}.`
		})
	},
	{
		words: /Changes were requested by ([^.]+)\./i,
		obstacle: ([, who]) => ({
			what: `${who} asked for changes.`,
			how: "A board is computed and cannot be changed by hand: dismiss that review, or approve it instead."
		})
	},
	{
		words: /Required status check ["“]([^"”]+)["”] is (\w+)/i,
		obstacle: ([, check = "", how], branch) => check.startsWith("opsbook/") ? {
			what: `The rules of ${branch} want the status ${check} from another app than GitHub Actions, so that ours is ${how}.`,
			how: `In ${RULE}, let ${check} come from any source, or from GitHub Actions.`
		} : {
			what: `The rules of ${branch} require the check ${check}. What a job pushes starts no workflows, so that this commit never gets it.`,
			how: `In ${RULE}, take ${check} out of the required checks. Or run it on this branch by hand and press Merge.`
		}
	},
	{
		words: /(\d+) of \d+ required status checks (?:are|is) (\w+)/i,
		obstacle: ([, count, how], branch) => ({
			what: `${count} required checks of ${branch} are ${how}. What a job pushes starts no workflows, so that this commit never gets them.`,
			how: `In ${RULE}, require only opsbook/validate and opsbook/approval.`
		})
	},
	{
		words: /out of date with the base branch/i,
		obstacle: (_, branch) => ({
			what: `${branch} moved on while this was merged, again and again.`,
			how: "Nothing: the next run makes it anew."
		})
	},
	{
		words: /locked branch/i,
		obstacle: (_, branch) => ({
			what: `${branch} is locked: nobody can change it.`,
			how: "In Settings, Branches, switch off “Lock branch”."
		})
	},
	{
		words: /not authorized to push to this branch/i,
		obstacle: (_, branch) => ({
			what: `Only some people may push to ${branch}, and GitHub Actions is not among them.`,
			how: "In Settings, Branches, switch off “Restrict who can push to matching branches”, or merge it by hand."
		})
	},
	{
		words: /Cannot update this protected ref/i,
		obstacle: (_, branch) => ({
			what: `A rule restricts who may update ${branch}, and a job's token passes no rule by.`,
			how: "In Settings, Rules, switch off “Restrict updates”, or merge it by hand."
		})
	},
	{
		words: /creations being restricted/i,
		obstacle: () => ({
			what: "A rule restricts who may make branches, so that the board has none of its own.",
			how: "In Settings, Rules, exclude scoreboard/** from the rule that has “Restrict creations”."
		})
	},
	{
		words: /must not contain merge commits/i,
		obstacle: (_, branch) => ({
			what: `${branch} has to stay linear, and no way of merging is allowed that keeps it so.`,
			how: "In Settings, General, Pull Requests, allow squash merging."
		})
	},
	{
		words: /(?:Merge method \w+ is not allowed|(?:Merge commits|Squash merges|Rebase merges) are not allowed)/i,
		obstacle: () => ({
			what: "No way of merging is allowed both by the repository and by its rules.",
			how: "In Settings, General, Pull Requests, allow one that the rules allow as well."
		})
	},
	{
		words: /verified signatures/i,
		obstacle: (_, branch) => ({
			what: `${branch} takes signed commits only, and a job cannot sign what it pushes.`,
			how: "In Settings, Rules, switch off “Require signed commits”, or merge it by hand."
		})
	},
	{
		words: /merge queue/i,
		obstacle: (_, branch) => ({
			what: `Changes of ${branch} go through a merge queue.`,
			how: "Press “Merge when ready”."
		})
	},
	{
		words: /conversation|unresolved/i,
		obstacle: () => ({
			what: "A comment on it is not resolved yet.",
			how: "Resolve it and press Merge."
		})
	},
	{
		words: /Resource not accessible by integration|Permission to \S+ denied|denied to github-actions/i,
		obstacle: () => ({
			what: "The job's token may not write to this repository.",
			how: "The job needs `contents: write`, `pull-requests: write` and `statuses: write` in operate.yml, and in Settings, Actions, General nothing that forbids them."
		})
	},
	{
		words: /archived/i,
		obstacle: () => ({
			what: "The repository is archived, so that nothing can be written to it.",
			how: "In Settings, General, unarchive it."
		})
	}
];
/** Lines around GitHub's sentences that say nothing by themselves. */
const NOISE = /^(?:remote:|error:|!|To |Done|hint:|Repository rule violations found|GH\d+: |Review all repository rules|fatal:|failed to push|unable to access|Everything up-to-date|$)/i;
/**
* What GitHub's refusals of a push, of a ref update or of a merge mean for whoever looks after the repository, each
* once. A sentence that is not known is quoted.
*/
function obstaclesOf(refusals, branch) {
	const found = /* @__PURE__ */ new Map();
	for (const sentence of refusals.flatMap(sentencesOf)) {
		const known = KNOWN.find(({ words }) => words.test(sentence));
		const match = known?.words.exec(sentence);
		const obstacle = known !== void 0 && match ? known.obstacle(match, branch) : {
			what: `GitHub says: ${sentence}`,
			how: "Merge it by hand, or change the rule that says so."
		};
		if (obstacle !== null) found.set(obstacle.what, plainObstacle(obstacle));
	}
	return [...found.values()];
}
function sentencesOf(refusal) {
	return refusal.split(/\r?\n/).map((line) => line.replace(/^(?:remote:\s*)+/i, "").replace(/^(?:error:\s*|-\s+)+/i, "")).map((line) => line.trim()).filter((line) => !NOISE.test(line)).flatMap((line) => line.split(/(?<=[.!]) (?=[A-Z\d])/)).map((line) => cutLine(line, 300));
}
/** What GitHub quotes may come from anywhere: the names of checks, of people. */
function plainObstacle({ what, how }) {
	return {
		what: plainText(what),
		how
	};
}

// actions/core/report/announcement/scoreboard-issue.ts
/** The issue in which every board is announced. */
const SCOREBOARD_TITLE = "Scoreboard";
function scoreboardMarker() {
	return hiddenMarker("scoreboard", {});
}
/** The first line of a board's comment. `key` is the period's: `scoreboard:2026-W47`, `close:2026-W46`; on demand before that `asked:2026-W47`. */
function boardMarker(key) {
	return hiddenMarker("board", { key });
}
/** The first line of the comment on a board that cannot get to the default branch. */
function waitingMarker() {
	return hiddenMarker("board-waits", {});
}
function scoreboardIssueBody(links) {
	return [
		scoreboardMarker(),
		`Every board that is due is announced here, in a comment of its own: on Friday the week to date, on Monday the week that is over. What somebody asks for before with \`/publish\` has one more comment a week. A comment that is brought up to date later notifies nobody. The newest board is always [the scoreboard](${links.board}).`,
		"Who owns a measure that is off goal or missing, and has an account, is mentioned. The sample mentions nobody: its people are invented. To hear of every board, press Subscribe.",
		PIN_HINT
	].join("\n\n");
}
/** What stands in the way of a board, and how to change it: in a pull request, in the issue, in a job's summary. */
function waitingText(waiting, links) {
	const { week, into, pull, branch, obstacles } = waiting;
	const where = pull !== null ? `It waits in [#${pull}](${links.pull(pull)}).` : branch !== null ? `It waits on the branch \`${branch}\`: [open a pull request from it](${links.compare(branch)}) and press Merge.` : "It could not even be put on a branch of its own.";
	const lines = obstacles.map(({ what, how }) => `- ${neutraliseSentence(what)}<br>**What to do:** ${neutraliseSentence(how)}`);
	return [
		`**The board of ${week} is made, but GitHub does not let it onto \`${into}\`.** ${where}`,
		lines.length === 0 ? "- GitHub gave no reason. The next run tries again." : lines.join("\n"),
		"It was computed from the ledger twice with the same bytes, and touches nothing outside `scoreboard/`. Every run tries again."
	].join("\n\n");
}
function waitingComment(waiting, links) {
	return `${waitingMarker()}\n${waitingText(waiting, links)}`;
}
/** The same comment once it is over. */
function landedComment() {
	return `${waitingMarker()}\nEvery board is where it belongs.`;
}

// actions/core/report/announcement/delivery.ts
const MARKER = "delivery";
/** The comment's part about the chat: a hidden line, and a sentence where there is something to say. */
function renderDelivery(delivery) {
	if (delivery.state === "none") return hiddenMarker(MARKER, { state: "none" });
	const { state, chat } = delivery;
	const why = delivery.state === "failed" ? delivery.why : "";
	return `${hiddenMarker(MARKER, {
		state,
		chat,
		...why === "" ? {} : { why }
	})}\n<sub>${sentence(delivery, CHAT_NAMES[chat])}</sub>`;
}
function sentence(delivery, name) {
	switch (delivery.state) {
		case "sending": return `${name}: on its way.`;
		case "sent": return `${name}: sent.`;
		case "unknown": return `${name}: the run was cut off while it was sent, so nobody here knows whether it arrived. Please look; it is not sent twice.`;
		case "failed": return `${name}: **not sent**. ${neutralise(delivery.why)}`;
		default: return delivery;
	}
}
/** Reads what a comment says of the delivery; `none` where it says nothing. */
function parseDelivery(body) {
	const line = body.split(/\r?\n/).find((one) => readMarker(MARKER, one) !== null);
	const { state, chat, why } = readMarker(MARKER, line ?? "") ?? {};
	if (chat !== "slack" && chat !== "teams") return { state: "none" };
	if (state === "failed") return {
		state,
		chat,
		why: String(why ?? "")
	};
	return state === "sending" || state === "sent" || state === "unknown" ? {
		state,
		chat
	} : { state: "none" };
}

// actions/shell/publish/announce.ts
/** Makes sure of the issue in which boards are announced; returns its number. */
async function scoreboardIssue({ operation, links }) {
	const { github, context } = operation;
	const effect = {
		kind: "ensure-issue",
		marker: scoreboardMarker(),
		title: SCOREBOARD_TITLE,
		body: scoreboardIssueBody(links),
		labels: [],
		assignees: []
	};
	await applyEffects([effect], github, context.second);
	const issue = await findIssue(github, scoreboardMarker());
	if (issue === null) throw new Error(`the issue ${SCOREBOARD_TITLE} is gone right after it was made`);
	return issue.number;
}
/**
* Announces a board in its issue and to the team's chat, each once, and mends the announcements of weeks that it restates.
* Returns what became of the message to the chat; `none` where there was nothing to send.
*/
async function announce(about, publication, written) {
	const issue = await scoreboardIssue(about);
	const standing = await standingComments(about, issue);
	const caughtUp = publication.periods.filter(({ kind }) => kind === "close").map(({ of }) => of);
	const delivery = await tell(about, issue, publication, await announcementFor(written, publication.week, {
		restated: written.restated,
		caughtUp
	}), standing.get(boardMarker(publication.key)));
	if (standing.has(waitingMarker())) await note(about, issue, landedComment());
	for (const week of written.restated.slice(-13)) {
		const key = `close:${week}`;
		if (key === publication.key) continue;
		const comment = standing.get(boardMarker(key));
		if (comment === void 0) continue;
		await put(about, issue, key, await announcementFor(written, week, {}), parseDelivery(comment));
	}
	return delivery;
}
/** Says in the issue what keeps a board from the default branch; one comment for all that ever waits. */
async function announceWaiting(about, waiting) {
	await note(about, await scoreboardIssue(about), waitingComment(waiting, about.links));
}
async function note({ operation }, issue, body) {
	const effect = {
		kind: "ensure-comment",
		issue,
		marker: waitingMarker(),
		body
	};
	await applyEffects([effect], operation.github, operation.context.second);
}
/** By the first line: the bodies of our comments. */
async function standingComments({ operation }, issue) {
	const ours = (await operation.github.conversation.comments(issue)).filter(({ by }) => isOurBot(by)).toSorted((a, b) => b.id - a.id);
	return new Map(ours.map(({ body }) => [(body.split(/\r?\n/, 1)[0] ?? "").trim(), body]));
}
async function announcementFor(written, week, more) {
	const facts = await written.facts(week);
	const last = addWeeks(week, -1);
	const before = written.weeks.includes(last) ? await written.facts(last) : null;
	return announcementOf({
		facts,
		before,
		...more
	});
}
/** The comment comes first and says that the message is on its way: a run that is cut off then sends no second one. */
async function tell(about, issue, { key, periods }, said, standing) {
	const { chat, links, network } = about;
	const was = standing === void 0 ? null : parseDelivery(standing);
	if (was?.state === "sending") {
		const unknown = {
			state: "unknown",
			chat: was.chat
		};
		await put(about, issue, key, said, unknown);
		return unknown;
	}
	if (chat === null || periods.length === 0 || was !== null && was.state !== "none") {
		await put(about, issue, key, said, was ?? { state: "none" });
		return was ?? { state: "none" };
	}
	await put(about, issue, key, said, {
		state: "sending",
		chat: chat.chat
	});
	const delivery = await deliver(chat, said, links.board, network);
	await put(about, issue, key, said, delivery);
	return delivery;
}
async function put({ operation, links }, issue, key, said, delivery) {
	const marker = boardMarker(key);
	const text = [announcementMarkdown(said, links), renderDelivery(delivery)].join("\n\n");
	const effect = {
		kind: "ensure-comment",
		issue,
		marker,
		body: `${marker}\n${cutBody(text, `[The rest is on the board](${links.board}).`)}`
	};
	await applyEffects([effect], operation.github, operation.context.second);
}

// actions/shell/publish/describe-waiting.ts
/** Writes into a pull request that waits what stands in its way; nothing where it says so already. */
async function describeWaiting({ operation, links }, waiting) {
	const { branch, pull } = waiting;
	if (branch === null || pull === null) return;
	const { proposals } = operation.github;
	const open = (await proposals.from(branch)).find(({ number }) => number === pull);
	const text = waitingText(waiting, links);
	if (open === void 0 || open.body.replaceAll("\r\n", "\n").trim() === text.trim()) return;
	await proposals.describe(pull, text);
}

// actions/shell/publish/merge-pull.ts
const TRIES$1 = 4;
/** The first keeps history linear and gives GitHub's own signature; the others where the rules allow only those. */
const METHODS = [
	"squash",
	"rebase",
	"merge"
];
const BY_METHOD = /Merge method|are not allowed on this repository|must not contain merge commits/i;
const MOVED = /was modified|out of date with the base|not up to date/i;
/** Also while GitHub has not yet looked whether it could be merged. */
const NOT_YET = /not mergeable|being checked/i;
/** Opens a pull request from a branch, or finds the open one, and merges exactly this commit by a way that is allowed. */
async function mergeByPull(operation, wanted) {
	let pull;
	try {
		pull = await openOrFind(operation, wanted);
	} catch (error) {
		if (!hasStatus(error, 403)) throw error;
		return {
			state: "refused",
			pull: null,
			words: wordsOf(error)
		};
	}
	let shortest = null;
	for (const method of METHODS) {
		const outcome = await mergeOnce(operation, pull.number, method, wanted);
		if (typeof outcome !== "string") return outcome;
		if (shortest === null || outcome.length < shortest.length) shortest = outcome;
		if (!BY_METHOD.test(outcome)) break;
	}
	return {
		state: "refused",
		pull: pull.number,
		words: shortest ?? ""
	};
}
/** One that a person opened from this branch is as good: what is merged is the commit. */
async function openOrFind({ github, branch: into, context }, wanted) {
	const { branch, title, message } = wanted;
	for (let tried = 1;; tried += 1) {
		const open = (await github.proposals.from(branch)).filter((pull) => pull.into === into);
		const found = open.find(({ author }) => author === "github-actions[bot]") ?? open[0];
		if (found !== void 0) return found;
		try {
			return await github.proposals.open({
				branch,
				into,
				title,
				body: message
			});
		} catch (error) {
			if (!(error instanceof GitHubError && (error.uncertain || error.status === 422)) || tried === TRIES$1) throw error;
			await setTimeout(tried ** 2 * context.second);
		}
	}
}
/** The words of a refusal, or what came of it. */
async function mergeOnce({ github, context }, pull, method, { commit, title, message, landed }) {
	for (let tried = 1;; tried += 1) try {
		await github.proposals.merge(pull, {
			sha: commit,
			method,
			title: `${title} (#${pull})`,
			message
		});
		return { state: "merged" };
	} catch (error) {
		if (!(error instanceof GitHubError)) throw error;
		if (await landed()) return { state: "merged" };
		if (error.status === 409 || MOVED.test(error.message)) return { state: "moved" };
		if (!(error.uncertain || NOT_YET.test(error.message))) return wordsOf(error);
		if (tried === TRIES$1) {
			if (error.uncertain) throw error;
			return wordsOf(error);
		}
		await setTimeout(tried ** 2 * context.second);
	}
}
/** What GitHub said, without what we put before it. */
function wordsOf(error) {
	return error instanceof GitHubError ? error.said : String(error);
}

// actions/shell/publish/standing-commit.ts
const MANIFEST = /^scoreboard\/data\/\d{4}-W\d{2}\.manifest\.json$/;
/**
* The commit to bring to the default branch: the one that waits on the board's branch already, where it holds the same board
* as the one just made and stands on the same commit. A manifest's anchor may be an older batch of the same ledger: with
* every record that comes in a new one would be pushed else, and take away the approval that a person has given.
*/
async function standingCommit(operation, branch, made) {
	const { git, remote, github } = operation;
	const standing = await github.branches.tip(branch);
	if (standing === null || standing === made.commit) return made.commit;
	await fetchCommit(git, remote, standing);
	if ((await parentsOf(git, standing)).join() !== made.onto) return made.commit;
	await fetchBoard(git, leanRemote(git, remote, Math.random), standing);
	const paths = await pathsBetween(git, standing, made.commit);
	if (!paths.every((file) => MANIFEST.test(file))) return made.commit;
	for (const file of paths) if (!await isSameButAnchor(operation, file, standing, made.commit)) return made.commit;
	return standing;
}
/** As the commit itself says: what was fetched without its past has none for other commands of git. */
async function parentsOf(git, commit) {
	const [head = ""] = (await git.text([
		"cat-file",
		"commit",
		commit
	])).split("\n\n", 1);
	return [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent]) => parent ?? "");
}
async function isSameButAnchor({ git, ledger }, file, standing, fresh) {
	const [old, now] = await Promise.all([standing, fresh].map((commit) => manifestAt(git, commit, file)));
	if (!old || !now || old.ledger === null) return false;
	return JSON.stringify({
		...old,
		ledger: null
	}) === JSON.stringify({
		...now,
		ledger: null
	}) && await ledgerAt(ledger, old.ledger) !== null;
}
async function manifestAt(git, commit, file) {
	try {
		const value = JSON.parse(await git.text([
			"cat-file",
			"blob",
			`${commit}:${file}`
		]));
		return isWeekManifest(value) ? value : null;
	} catch (error) {
		if (error instanceof SyntaxError || error instanceof GitError) return null;
		throw error;
	}
}

// actions/shell/publish/land.ts
const TRIES = 4;
const RE_DERIVED = "Touches only scoreboard/, and computing it again from the ledger gave the same bytes";
const NO_FORCE = /Cannot force-push|force-?push/i;
/** Branches of Opsbook's own, on which boards wait; the gate leaves their pull requests to this action. */
function branchOf(week) {
	return `scoreboard/${week}`;
}
/**
* Brings a board's commit to the default branch as its rules let it: on a branch of its own it gets its statuses, then the
* default branch is fast-forwarded to it, and where rules forbid that, a pull request is opened and merged. Never by force.
*/
async function land(operation, made) {
	const { week } = made.written;
	const commit = await standingCommit(operation, branchOf(week), made);
	const placed = await place(operation, week, commit);
	if (placed.state === "moved") return { state: "moved" };
	if (placed.state === "refused") return {
		state: "waits",
		branch: null,
		pull: null,
		refusals: [placed.words]
	};
	const { branch } = placed;
	await applyEffects(statusesOf(commit), operation.github, operation.context.second);
	const forwarded = await forward(operation, commit, made.onto);
	if (forwarded.state !== "refused") return forwarded.state === "moved" ? forwarded : { state: "landed" };
	const merged = await mergeByPull(operation, {
		branch,
		commit,
		title: made.title,
		message: made.body,
		landed: () => isLanded(operation, commit)
	});
	if (merged.state === "moved") return { state: "moved" };
	if (merged.state === "refused") {
		const refusals = [...merged.pull === null ? [forwarded.words] : [], merged.words];
		return {
			state: "waits",
			branch,
			pull: merged.pull,
			refusals
		};
	}
	return { state: await isLanded(operation, commit) ? "landed" : "moved" };
}
/** On the week's own branch; beside it where that one may not be replaced. */
async function place(operation, week, commit) {
	const usual = branchOf(week);
	const first = await pushBranch(operation, usual, commit);
	if (first.state === "pushed") return {
		state: "placed",
		branch: usual
	};
	if (first.state === "moved") return { state: "moved" };
	if (!NO_FORCE.test(first.words)) return first;
	const beside = `${usual}-${commit.slice(0, 8)}`;
	const second = await pushBranch(operation, beside, commit);
	return second.state === "pushed" ? {
		state: "placed",
		branch: beside
	} : second;
}
/** What these say is so: the commit was derived twice before it was pushed. */
function statusesOf(sha) {
	return [VALIDATE_CONTEXT, APPROVAL_CONTEXT].map((context) => ({
		kind: "set-status",
		sha,
		context,
		state: "success",
		description: RE_DERIVED,
		link: null
	}));
}
async function forward({ github, branch, context }, commit, onto) {
	for (let tried = 1;; tried += 1) try {
		await github.branches.forward(branch, commit);
		return { state: "done" };
	} catch (error) {
		if (!(error instanceof GitHubError)) throw error;
		const tip = await github.branches.tip(branch);
		if (tip === commit) return { state: "done" };
		if (tip !== onto) return { state: "moved" };
		if (!error.uncertain) return refusalOf(error);
		if (tried === TRIES) throw error;
		await setTimeout(tried ** 2 * context.second);
	}
}
function refusalOf(error) {
	if (hasStatus(error, 409)) return { state: "moved" };
	return {
		state: "refused",
		words: wordsOf(error)
	};
}
/** Whether the default branch's board is this commit's, byte for byte, whatever else it has by now. */
async function isLanded({ git, remote, github, branch }, commit) {
	const tip = await github.branches.tip(branch);
	if (tip === null) return false;
	await fetchCommit(git, remote, tip);
	return await boardTree(git, tip) === await boardTree(git, commit);
}

// actions/shell/publish/publish-board.ts
/** So often the default branch may move while a board is made; more than that is another fault. */
const ATTEMPTS = 5;
/** Makes the board of a publication on the default branch's tip, and brings it there. Made anew where that one moved. */
async function publishBoard(operation, publication) {
	const { github, git, remote, branch, context } = operation;
	const second = secondLedger(operation.ledger);
	for (let attempt = 1;; attempt += 1) {
		const onto = await github.branches.tip(branch);
		if (onto === null) throw new Error(`the branch ${branch} is gone`);
		await fetchCommit(git, remote, onto);
		const made = await makeBoard(operation, publication, onto, second);
		const { written } = made;
		if (!isMade(made)) {
			await retire(operation, written.week, null);
			return {
				state: "stands",
				written
			};
		}
		const landing = await land(operation, made);
		if (landing.state === "landed") {
			await retire(operation, written.week, null);
			return {
				state: "landed",
				written
			};
		}
		if (landing.state === "waits") {
			await retire(operation, written.week, landing.branch);
			return {
				...landing,
				written
			};
		}
		if (attempt === ATTEMPTS) throw new Error(`${branch} moved ${ATTEMPTS} times while the board of ${written.week} was made.`);
		context.say(`${branch} has moved on: the board is made anew on top.`);
	}
}
function isMade(made) {
	return made.commit !== null;
}
const BOARD_BRANCH = /^scoreboard\/(\d{4}-W\d{2})(?:-[0-9a-f]{8})?$/;
/** Takes boards that wait no longer out of the way: those up to this week have landed, or are held by the one that is kept. */
async function retire(operation, until, kept) {
	const { git, remote, github, context } = operation;
	const branches = (await git.text([
		"ls-remote",
		remote,
		"refs/heads/scoreboard/*"
	])).split("\n").flatMap((line) => line.split("	refs/heads/")[1] ?? []);
	for (const branch of branches) {
		const week = BOARD_BRANCH.exec(branch)?.[1];
		if (week === void 0 || week > until || branch === kept) continue;
		try {
			for (const { number, author } of await github.proposals.from(branch)) if (author === "github-actions[bot]") await github.proposals.close(number);
			await github.branches.remove(branch);
		} catch (error) {
			if (!(error instanceof GitHubError) || error.uncertain) throw error;
			context.say(`The branch ${branch} could not be taken away: ${error.said}`);
		}
	}
}

// actions/core/report/announcement/notified.ts
/** The type of the record that says what became of a message to the team's chat. */
const NOTIFIED = "run.notified";
/** The record about a board's message; none where none was to be sent. A failed one is so as visible as any other. */
function notifiedRecord(key, delivery, now) {
	if (delivery.state === "none" || delivery.state === "sending") return [];
	const { chat, state: outcome } = delivery;
	const data = {
		board: key,
		chat,
		outcome,
		...delivery.state === "failed" ? { why: delivery.why } : {}
	};
	return [ownRecord({
		type: NOTIFIED,
		id: `notified:${key}`,
		time: now,
		actor: "system",
		data
	})];
}

// actions/publish-scoreboard/decide.ts
/**
* Parts what is due from what was over before the first record came in: of such a week no board can be made, and whoever goes
* live on a Monday has nothing to close. It is done without one.
*
* @param first the first week with records; null where there is none yet.
*/
function partEmptyWeeks(due, first, now, zone) {
	const from = first ?? weekCalendar(zone).of(now);
	const isEmpty = ({ kind, of }) => kind !== "heartbeat" && of < from;
	return {
		due: due.filter((period) => !isEmpty(period)),
		empty: due.filter(isEmpty)
	};
}
/**
* The boards to make, in order. All that is due is one board, that of its newest week: it holds every week before it. What
* somebody asked for comes after it, as of now.
*/
function decidePublications({ due, asked, now, cadence }) {
	const boards = due.filter(({ kind }) => kind !== "heartbeat");
	const newest = boards.toSorted((a, b) => compare(a.of, b.of) || a.due - b.due).at(-1);
	const publications = [];
	if (newest !== void 0) publications.push({
		key: newest.key,
		week: newest.of,
		asOf: newest.due,
		periods: boards
	});
	if (asked !== null) publications.push({
		key: keyOfAsked(asked, now, cadence),
		week: asked,
		asOf: now,
		periods: []
	});
	return publications;
}
/**
* A board whose time has come mends its announcement. One that is asked for before has a comment of its own: of the board that is
* due people are to hear, and a comment that is only mended notifies nobody.
*/
function keyOfAsked(week, now, cadence) {
	const close = closeOf(week, cadence);
	const board = boardOf(week, cadence);
	if (now >= close.due) return close.key;
	return !(weekCalendar(cadence.zone).end(week) <= now) && now >= board.due ? board.key : `asked:${week}`;
}
/** What is written down once the board stands on the default branch. */
function decideRecords({ key, periods }, delivery, now) {
	return [...periods.map((period) => periodCompleted(period, now)), ...notifiedRecord(key, delivery, now)];
}
/** Whether a person may ask for this week's board: one that has begun, of the last five years. */
function mayBeAsked(week, now, zone) {
	const present = weekCalendar(zone).of(now);
	return week <= present && week > addWeeks(present, -260);
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// actions/publish-scoreboard/run.ts
/** Publishes the boards that are due, and the one that somebody asked for. */
async function run(context) {
	await operate(context, async (operation) => {
		const { ledger, zone, cadence, now, catalog, branch } = operation;
		const asked = weekAsked(operation);
		const url = context.input("chat_webhook") === "" ? "" : context.secret("chat_webhook");
		const { done, since } = await readPeriods(ledger, zone, now);
		const first = (await ledger.weeks()).find(({ records }) => records !== null)?.week ?? null;
		const { due, empty } = partEmptyWeeks(duePeriods({
			cadence,
			done,
			since,
			now
		}), first, now, zone);
		const nothing = empty.map((period) => periodCompleted(period, now));
		if (nothing.length > 0) await appendOwn(ledger, zone, now, "Weeks before the first record have no board", nothing);
		const publications = decidePublications({
			due,
			asked,
			now,
			cadence
		});
		if (publications.length === 0) context.say("No board is due.");
		const { serverUrl, owner, repo, apiUrl } = context;
		const about = {
			operation,
			links: boardLinks(`${serverUrl}/${owner}/${repo}`, branch),
			chat: chatTargetOf(catalog, url),
			network: networkOf(apiUrl)
		};
		for (const publication of publications) await publish(about, publication);
	});
}
/** The board first, then what is said of it, and last the record that it is done: whoever is cut off is finished by the next run. */
async function publish(about, publication) {
	const { context, ledger, zone, now } = about.operation;
	const published = await publishBoard(about.operation, publication);
	if (published.state === "waits") {
		await sayWaiting(about, publication, published);
		return;
	}
	const delivery = await announce(about, publication, published.written);
	const records = decideRecords(publication, delivery, now);
	await appendOwn(ledger, zone, now, `Publish the scoreboard of ${publication.week}`, records);
	if (delivery.state === "failed") context.annotate("warning", "The board was not told to the chat", plainText(delivery.why));
	const { headline, changed } = published.written;
	const what = published.state === "stands" ? "stood already" : `is published (${changed.length} files)`;
	await context.summarise(`## Scoreboard\n\nThe board of [${publication.week}](${about.links.week(publication.week)}) ${what}.\n\n> ${neutralise(headline)}`);
}
async function sayWaiting(about, { week }, { branch, pull, refusals }) {
	const { context, branch: into } = about.operation;
	const waiting = {
		week,
		into,
		pull,
		branch,
		obstacles: obstaclesOf(refusals, into)
	};
	await describeWaiting(about, waiting);
	await announceWaiting(about, waiting);
	const [first] = waiting.obstacles;
	const why = first === void 0 ? "GitHub gave no reason." : `${first.what} ${first.how}`;
	context.annotate("warning", `The board of ${week} waits`, why);
	await context.summarise(`## Scoreboard\n\n${waitingText(waiting, about.links)}`);
}
/** Throws UsageError for what is no week, or one that has not begun. */
function weekAsked({ context, now, zone }) {
	const week = context.input("week");
	if (week === "") return null;
	if (isWeek(week) && mayBeAsked(week, now, zone)) return week;
	throw new UsageError(`\`week: ${week.slice(0, 40)}\` is no week that has begun. Write the year and the ISO week, such as 2026-W46.`);
}

// actions/publish-scoreboard/main.ts
await runAction(run);

export {  };