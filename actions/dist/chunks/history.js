import { t as APPROVAL_CONTEXT } from "./contexts.js";
import { n as ownRecord } from "./own-record.js";
import { n as readApprovalStatus, r as parseCommand } from "./approval-status.js";
import { t as isSameAccount } from "./pull-request.js";

// actions/shell/operate/history.ts
/** Each takes four calls; a long history is read over several runs. */
const PULLS_OF_A_RUN = 15;
/** GitHub writes whole seconds, and lists lag a little: what changed a moment ago is read again next time. */
const UNSETTLED = 6e4;
/** The pull requests that went into a branch and changed after an instant, with what GitHub keeps of their approval. */
async function gatherHistory(github, branch, since, now) {
	const merged = await github.mergedPulls.since(branch, since ?? Number.NEGATIVE_INFINITY);
	const taken = merged.slice(0, PULLS_OF_A_RUN);
	const last = taken.at(-1);
	const rest = merged.slice(taken.length);
	const also = rest.filter(({ updatedAt }) => updatedAt === last?.updatedAt);
	const pulls = [];
	for (const pull of [...taken, ...also]) pulls.push(await judged(github, pull));
	const pullsLeft = rest.length - also.length;
	const settled = now - UNSETTLED;
	return {
		pulls,
		readUntil: pullsLeft > 0 ? Math.min(last?.updatedAt ?? settled, settled) : settled,
		pullsLeft
	};
}
/** A pull request that went in, with what GitHub keeps of its approval. */
async function judged(github, { updatedAt: _, ...pull }) {
	const { conversation, statuses, mergedPulls } = github;
	const posted = await statuses.of(pull.head);
	return {
		...pull,
		mergedBy: await mergedPulls.mergedBy(pull.number),
		reviews: await conversation.reviews(pull.number),
		comments: await conversation.comments(pull.number),
		gate: posted.filter(({ context, ours }) => ours && context === "opsbook/approval")
	};
}

// actions/core/learning/cadence/history.ts
/**
* The approvals and overrides of pull requests, as far as GitHub's own records prove them. Their ids are made of GitHub's,
* so that reading the same again adds nothing. Pure.
*
* @param gateSince the first instant at which the gate is known to have judged anything: what went in before could not ask
*   it. Null where it never did.
*/
function historyRecords(pulls, gateSince) {
	return pulls.flatMap((pull) => [...approvals(pull), ...overrides(pull, gateSince)]);
}
/** The earliest instant at which the gate judged one of these; null where it judged none. */
function firstJudged(pulls) {
	const times = pulls.flatMap(({ gate }) => gate.map(({ at }) => at));
	return times.length === 0 ? null : Math.min(...times);
}
/** Every yes to exactly the commit that went in, by a person who did not make it. */
function approvals(pull) {
	const { number, head, author, mergedAt } = pull;
	return [...inReviews(pull), ...inComments(pull)].filter(({ by, at }) => !by.bot && !isSameAccount(by.login, author?.login ?? null) && at <= mergedAt).map(({ id, by, at, how }) => ownRecord({
		type: "approval.given",
		id: `approval:${id}`,
		subject: `pull:${number}`,
		time: at,
		actor: "human",
		data: {
			pull: number,
			head,
			by: by.login,
			how
		}
	}));
}
function inReviews({ reviews, head }) {
	return reviews.filter(({ state, commit }) => state === "approved" && commit === head).map(({ id, by, at }) => ({
		id: `review-${id}`,
		by,
		at,
		how: "review"
	}));
}
/** A comment that names the commit, or a bare yes from after the gate had first judged it; an edited one proves nothing. */
function inComments({ comments, head, gate }) {
	const shown = gate.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...gate.map(({ at }) => at));
	return comments.flatMap(({ id, by, body, created, updated }) => {
		const command = parseCommand(body);
		if (command?.kind !== "approve" || updated !== created) return [];
		return (command.hash === null ? created > shown : head.startsWith(command.hash)) ? [{
			id: `comment-${id}`,
			by,
			at: created,
			how: "comment"
		}] : [];
	});
}
/** A person went past the gate, or it let them: in set-up mode, by escalation, or by merging without its yes. */
function overrides(pull, gateSince) {
	const { number, head, author, mergedAt, mergedBy } = pull;
	const last = pull.gate.filter(({ at }) => at <= mergedAt).toSorted((a, b) => b.at - a.at)[0];
	const record = (kind, by, reason) => ownRecord({
		type: "override.made",
		id: `override:${kind}-${number}`,
		subject: `pull:${number}`,
		time: mergedAt,
		actor: "human",
		data: {
			kind,
			pull: number,
			head,
			by,
			reason
		}
	});
	if (last?.state === "success") {
		const read = readApprovalStatus(last.description);
		if (read === null) return [];
		return [record(read.kind, read.by ?? author?.login ?? "ghost", last.description)];
	}
	if (gateSince === null || mergedAt < gateSince) return [];
	const reason = last === void 0 ? "Merged before the gate had judged it" : last.description;
	return [record("merged-unapproved", mergedBy?.login ?? "ghost", reason)];
}

export { judged as i, historyRecords as n, gatherHistory as r, firstJudged as t };