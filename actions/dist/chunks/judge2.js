import { t as localClock } from "./local-clock.js";
import { t as readGateComment } from "./comment2.js";
import { t as gatherPullRequest } from "./pull-request2.js";
import { t as decideApproval } from "./decide.js";
import "./command.js";
import { n as neutralise } from "./neutralise.js";
import { t as counted } from "./numbers.js";
import { t as endWithStop } from "./wording.js";
import { r as renderGateComment, t as gateMarker } from "./comment.js";
import { t as APPROVAL_CONTEXT } from "./contexts.js";

// actions/core/report/gate/approval-notes.ts
/** Why a place is held, and how it is let go. */
function heldLines({ holds }) {
	return holds.map((hold) => {
		const name = neutralise(hold.by.name);
		const reason = hold.reason === null ? "" : `: ${neutralise(hold.reason)}`;
		return `${name} ${heldBy(hold)}${endWithStop(reason)} It is held until ${name} approves.`;
	});
}
function heldBy({ how, doubt }) {
	switch (doubt) {
		case "dismissed": return "asked for changes, and the review was dismissed";
		case "edited": return "rejected it, in a comment that was edited";
		case null: return how === "review" ? "asked for changes" : "rejected it";
		default: return doubt;
	}
}
const OBSTACLES = {
	"no-account": "has no GitHub account in people.yaml yet. An administrator writes it there.",
	"cannot-write": "has no write access. An administrator gives it; then write `/check`.",
	"role-unknown": "may not be able to approve: GitHub does not say now whether they have write access. Write `/check` to ask again.",
	"git-author": "is named as author or committer of a commit here, so cannot approve it. Make that commit again under the name of who wrote it."
};
/** What a place that waits is waiting for, beside the person: an obstacle, a stand-in, the end of a silence. */
function waitingLines(seat, clock) {
	const { state, person, obstacle, standIns, escalation } = seat;
	if (state !== "waiting" || person === null) return [];
	const name = neutralise(person.name);
	const lines = obstacle === null ? [] : [`${name} ${OBSTACLES[obstacle]}`];
	lines.push(...standIns.map(({ by, until }) => `${called(by)} stands in for ${name} until ${until} and may approve.`));
	if (escalation !== null) {
		const may = `${called(escalation.by)} may stand for ${name}`;
		lines.push(escalation.open ? `${name} has been silent for a business day: ${may}. That is recorded as an override.` : `${may} from ${neutralise(clock(escalation.from))}, if ${name} says nothing until then.`);
	}
	return lines;
}
function called({ name, account }) {
	return account === null ? neutralise(name) : `${neutralise(name)} (@${account})`;
}

// actions/core/report/gate/approval-refused.ts
/** Why an approval did not count, and what the person can do. Both read after the person's name. */
const TEXTS = {
	"older-commit": {
		why: "approved an older commit",
		todo: "Something was pushed since: look at the newest version and approve again."
	},
	"other-commit": {
		why: "approved a commit that is not in this pull request",
		todo: "Approve again with the hash below."
	},
	"other-base": {
		why: "approved before this was meant for the default branch",
		todo: "Look at what changes there and approve again."
	},
	"before-first-status": {
		why: "approved before the gate had shown this commit",
		todo: "Look at the newest version and approve again."
	},
	"head-between": {
		why: "approved after another commit had come and gone",
		todo: "Approve by a review, or with the hash below."
	},
	edited: {
		why: "has a comment that was edited, so nobody can tell what it said",
		todo: "Write a new comment to approve."
	},
	garbled: {
		why: "wrote something that is not a whole command",
		todo: `The first line has to be \`/approve\` alone, or with at least ${16} digits of the commit's hash.`
	},
	dismissed: {
		why: "had their approval dismissed",
		todo: "Approve again if it still holds."
	},
	bot: {
		why: "is a program, or used one",
		todo: "Only a person can approve, with their own hands."
	},
	author: {
		why: "opened this change",
		todo: "Somebody else approves it."
	},
	pusher: {
		why: "pushed to this change",
		todo: "Somebody else approves it."
	},
	"git-author": {
		why: "is named as author or committer of a commit here",
		todo: "Make that commit again under the name of who wrote it, or let somebody else open the change."
	},
	"cannot-write": {
		why: "has no write access",
		todo: "An administrator gives write access; then write `/check`."
	},
	"role-unknown": {
		why: "approved, and GitHub does not say now whether they have write access",
		todo: "Write `/check` to ask again."
	},
	"not-asked": {
		why: "approved, and is not asked for this change",
		todo: "Those in the table are."
	},
	"not-yet": {
		why: "approved as escalation owner, while the reviewer still has time",
		todo: "It counts once the reviewer has been silent for a business day."
	},
	"other-place": {
		why: "approved in their own place",
		todo: "One person does not fill two places: another one has to approve the rest."
	},
	"no-not-asked": {
		why: "rejected it, and is not asked for this change, so it holds nothing",
		todo: "Those in the table can hold it: tell them why."
	},
	"near-command": {
		why: "wrote what is no command",
		todo: "Write a new comment whose first line is `/approve`, `/reject` and the reason, or `/check`."
	}
};
/** One line about an approval that did not count: who, why, and what to do. */
function refusedLine({ login, name, refusal, commit, meant }) {
	const { why, todo: usual } = TEXTS[refusal];
	const todo = meant === void 0 ? usual : `Did you mean \`/${meant}\`? Then write it as a new comment.`;
	return `${name === null ? neutralise(login) : `${neutralise(name)} (${neutralise(login)})`} ${why}${commit !== null && refusal.endsWith("-commit") ? ` (\`${commit.slice(0, 7)}\`)` : ""}. ${todo}`;
}

// actions/core/report/gate/approval.ts
/** More would bury the rest of the comment; how many there are is always said. */
const MOST_FILES = 8;
/**
* The approval half of the gate's one comment, as Markdown: who must approve which files by which rule, what did not count
* and what to do. Texts from outside come in neutralised (SEC-31); a person without an account is named without `@`.
*
* @param head the commit that is judged, for the command that approves exactly it.
* @param clock writes an instant (milliseconds since 1970) as people of the business read it: `Tue 17 Nov, 15:00`.
*/
function approvalSection(verdict, head, clock) {
	const { seats, obstacles, refused } = verdict;
	const isOpen = verdict.state === "success";
	return `${[
		`### Approval: ${headline(verdict)}`,
		...banner(verdict),
		list(obstacles.map(({ what, todo }) => `**Waits:** ${rule(what)}. What to do: ${rule(todo)}.`)),
		table(verdict),
		isOpen ? "" : list(seats.flatMap((seat) => [...heldLines(seat), ...waitingLines(seat, clock)])),
		list(verdict.coveredByOthers.map((maker) => `${who(maker)} made this change, so cannot approve it. Everybody who could stand in is asked already.`)),
		refused.length === 0 ? "" : `**Not counted**\n\n${notCounted(verdict)}`,
		isOpen ? "" : howTo(head, seats.length > 0)
	].filter((part) => part !== "").join("\n\n")}\n`;
}
function headline({ state, status, admitted, obstacles }) {
	if (obstacles.length > 0) return "waits";
	if (state === "success") return admitted.length > 0 ? "admitted in set-up mode" : "complete";
	return lowerFirst(neutralise(status));
}
function lowerFirst(text) {
	return /^[A-Z][a-z ]/.test(text) ? `${text.slice(0, 1).toLowerCase()}${text.slice(1)}` : text;
}
function banner({ mode, admitted, overrides }) {
	const [override] = overrides;
	if (admitted.length > 0) return [`> [!WARNING]\n> **Set-up mode: nobody else approved this.** It is an administrator's own change (${code(override?.by ?? "")}) of ${admitted.map(code).join(", ")}. It is recorded as an override. Once \`settings.yaml\` says \`live: true\`, the people who are named there have to approve.`];
	if (overrides.length > 0) return overrides.map(({ reason }) => `> [!WARNING]\n> **Override:** ${neutralise(reason)}. It is recorded as an override.`);
	if (mode !== "set-up") return [];
	return ["> [!NOTE]\n> Set-up mode: this repository is not live yet. An administrator's change of `people.yaml`, `settings.yaml` or `policies/`, and of nothing else, needs no other approval."];
}
function table({ seats, admitted }) {
	if (seats.length === 0) return "";
	return [
		"| Who | Asked for |",
		"|---|---|",
		...seats.map((seat) => row(seat, admitted.length > 0))
	].join("\n");
}
const MARKS = {
	approved: "🟢",
	waiting: "🟡",
	held: "🔴"
};
function row(seat, isAdmitted) {
	const person = seat.person === null ? "any second person of people.yaml" : who(seat.person);
	const instead = seat.insteadOf.length === 0 ? "" : `, for ${seat.insteadOf.map(({ name }) => neutralise(name)).join(", ")}`;
	const why = seat.asks.map(askText).join("<br>");
	const isPassedOver = isAdmitted && seat.state === "waiting";
	return `| ${isPassedOver ? "⚪" : MARKS[seat.state]} ${person}${instead}<br>${isPassedOver ? "did not approve" : stateText(seat)} | ${why} |`;
}
function askText({ rule: text, files }) {
	const shown = (files.length === 1 && text.includes(`\`${files[0]}\``) ? [] : files).slice(0, MOST_FILES).map((file) => code(shortPath(file)));
	const more = files.length > MOST_FILES ? `, and ${counted(files.length - MOST_FILES, "more file")}` : "";
	return `${rule(text)}${shown.length === 0 ? "" : `: ${shown.join(", ")}${more}`}`;
}
/** A file of a workflow is known by its folder: `lead-response/playbook.yaml`. */
function shortPath(file) {
	return file.replace(/^[^/]+\/workflows\/(?=[^/]+\/)/, "");
}
function stateText({ state, approval, as, person }) {
	if (state === "held") return "holds it";
	if (approval === null) return "waits";
	const how = approval.how === "review" ? "approved" : "approved in a comment";
	if (as === "stand-in") return `${who(approval.by)} ${how}, standing in`;
	if (as === "escalation") return `${who(approval.by)} ${how}, overruling the silence of ${neutralise(person?.name ?? "")}`;
	return person === null ? `${who(approval.by)} ${how}` : how;
}
function notCounted({ refused }) {
	const newest = refused.slice(-10);
	const older = refused.length - newest.length;
	return list([...older > 0 ? [`${counted(older, "older one")}, not shown.`] : [], ...newest.map(refusedLine)]);
}
/** Where nobody is asked yet, nobody can approve. */
function howTo(head, isAsked) {
	if (!isAsked) return "`/check` looks again.";
	return `To approve: a review with "Approve", or a comment whose first line is \`/approve\`. Surer, since it names exactly this version: \`/approve ${head.slice(0, 16)}\`. To hold it: "Request changes", or \`/reject\` and the reason. \`/check\` looks again.`;
}
/** A person as the comment names them: with the account where there is one. */
function who({ name, account }) {
	return account === null ? neutralise(name) : `${neutralise(name)} (@${account})`;
}
/** A rule or an obstacle: our own words around names from outside; what stands in backticks stays code. */
function rule(text) {
	return text.split("`").map((part, index) => index % 2 === 0 ? spaced(part) : code(part)).join("");
}
/** Neutralised, with the spaces at both ends that neutralising takes away. */
function spaced(part) {
	const [start = ""] = /^\s*/.exec(part) ?? [];
	const [end = ""] = /\s*$/.exec(part) ?? [];
	const inner = neutralise(part);
	return inner === "" ? start.slice(0, 1) : `${start.slice(0, 1)}${inner}${end.slice(0, 1)}`;
}
/** A path as code: it can hold anything that git allows, so whatever would end the code or the table is taken out. */
function code(text) {
	const safe = text.replace(/[`|\r\n]|[^\x20-\x7e\u00a0-\ud7ff]/g, "?").trim();
	return `\`${safe === "" ? "?" : safe}\``;
}
function list(lines) {
	return lines.map((line) => `- ${line}`).join("\n");
}

// actions/require-approval/decide.ts
const MOVED = "Waits: something changed while this was judged. Write /check in a comment to try again";
/** Everything that becomes true about a pull request by who has approved it. Pure. */
function decideEffects({ number, pull, into, link, asked, validation, clock }) {
	const verdict = decideApproval(pull);
	const approval = approvalSection(verdict, pull.head, clock);
	const standing = {
		pull: number,
		head: pull.head,
		into,
		base: pull.base
	};
	const status = {
		kind: "set-status",
		sha: pull.head,
		context: APPROVAL_CONTEXT,
		state: verdict.state,
		description: verdict.status,
		link,
		...verdict.state === "success" ? { only: {
			while: standing,
			otherwise: MOVED
		} } : {}
	};
	const comment = {
		kind: "ensure-comment",
		issue: number,
		marker: gateMarker(String(number)),
		body: renderGateComment({
			key: String(number),
			validation,
			approval
		})
	};
	const known = new Set(asked.map((login) => login.toLowerCase()));
	const logins = verdict.request.filter((login) => !known.has(login.toLowerCase()));
	const reviewers = {
		kind: "request-reviewers",
		pull: number,
		logins
	};
	const effects = verdict.state === "success" ? [comment, status] : [status, comment];
	return {
		verdict,
		effects: logins.length > 0 ? [...effects, reviewers] : effects,
		summary: approval
	};
}

// actions/require-approval/judge.ts
/** What becomes true about one pull request by who has approved it. */
async function judge(gate, summary) {
	const { number, asked } = summary;
	const { serverUrl, owner, repo } = gate.context;
	const pull = await gatherPullRequest(gate, summary);
	const { validation } = await readGateComment(gate.github, number);
	const clock = localClock(pull.catalog.known ? pull.catalog.value : null);
	const link = `${serverUrl}/${owner}/${repo}/pull/${number}`;
	const decided = decideEffects({
		number,
		pull,
		into: gate.branch,
		link,
		asked,
		validation,
		clock
	});
	await gate.context.summarise(`## #${number}\n\n${decided.summary}`);
	return decided.effects;
}

export { judge };