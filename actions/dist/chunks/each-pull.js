import { i as isOurBot } from "./account.js";
import { r as reasonOf } from "./failure.js";
import { a as rememberingOne, n as openGate } from "./gate.js";
import { t as UsageError } from "./usage-error.js";
import { n as numberAt, r as textAt, t as groupAt } from "./payload.js";

// actions/shell/gate/targets.ts
/**
* The pull requests that an event is about: one for what happens to it; those of a reviewed commit for the doorbell; all
* that are open for a push to the default branch and for the clock (REL-26, REL-27). Throws UsageError for any other event.
*/
async function targetsOf({ event }, { github, branch }) {
	const { name, payload } = event;
	switch (name) {
		case "pull_request_target": return one(numberAt(payload, "pull_request", "number"), textAt(payload, "pull_request", "head", "sha"));
		case "issue_comment": return groupAt(payload, "issue", "pull_request") !== null ? one(numberAt(payload, "issue", "number"), null) : [];
		case "workflow_run": return rung(payload, github);
		case "push": return (textAt(payload, "ref") ?? `refs/heads/${branch}`) === `refs/heads/${branch}` ? all(github) : [];
		case "schedule":
		case "workflow_dispatch":
		case "repository_dispatch": return all(github);
		default: throw new UsageError(`the gate does not know the event \`${name}\`: take it out of the workflow's \`on:\`.`);
	}
}
async function all(github) {
	return (await github.pulls.open()).map(({ number, head }) => ({
		number,
		head
	}));
}
function one(number, head) {
	if (number === null) throw new UsageError("the event names no pull request.");
	return [{
		number,
		head
	}];
}
/**
* Whoever rang the doorbell says only where they stood: which pull requests have that commit as their head, GitHub says.
* (`workflow_run.pull_requests` is empty for forks.)
*/
async function rung(payload, github) {
	const run = groupAt(payload, "workflow_run");
	const owner = textAt(run, "head_repository", "owner", "login");
	const repository = numberAt(run, "head_repository", "id");
	const branch = textAt(run, "head_branch");
	const sha = textAt(run, "head_sha");
	if (owner === null || repository === null || branch === null || sha === null) return [];
	return (await github.pulls.open(`${owner}:${branch}`)).filter(({ head, headRepository }) => head === sha && headRepository === repository).map(({ number, head }) => ({
		number,
		head
	}));
}

// actions/shell/gate/each-pull.ts
const HOUR = 36e5;
/** The most that judging one pull request takes, with everything to be written. */
const MOST_CALLS_OF_A_PULL = 40;
/** One to see whether it stands open, one to close it. */
const CALLS_TO_CLOSE = 2;
/**
* Judges every pull request that the event is about, one after the other. Where judging one fails, its status becomes
* pending if GitHub still takes that, the others are judged all the same, and then the run fails. A pull request into
* another branch is left alone: a status there would be spent here later.
*/
async function judgeEach(context, judging, budget = 450) {
	const gate = await openGate(context, budget);
	const failures = [];
	try {
		const targets = inTurn(await targetsOf(context, gate), context.now());
		for (const [index, target] of targets.entries()) {
			const rest = targets.slice(index);
			const needed = MOST_CALLS_OF_A_PULL + rest.length * CALLS_TO_CLOSE;
			if (index > 0 && budget - gate.github.calls() < needed) {
				await closeRest(gate, rest, judging.status);
				break;
			}
			await judgeOne(gate, target, judging).catch(async (error) => {
				failures.push(error);
				context.say(`#${target.number}: ${error instanceof Error ? error.message : String(error)}`);
				await closeAgain(gate, target, judging.status, error);
			});
		}
	} finally {
		await gate.scratch.close();
		context.say(`${gate.github.calls()} calls of GitHub's API`);
	}
	if (failures.length > 0) throw new Error(`${failures.length} pull requests could not be judged`, { cause: failures[0] });
}
/** A sweep begins with another pull request each hour, so that where it cannot judge all, each has its turn. */
function inTurn(targets, now) {
	const first = Math.floor(now / HOUR) % Math.max(1, targets.length);
	return [...targets.slice(first), ...targets.slice(0, first)];
}
/** Those that a run has no calls left for: a success among them is not proved any more. */
async function closeRest({ github, context }, rest, status) {
	const text = `${rest.length} open pull requests are left to later runs: one run judges no more of them. Write /check in one that matters now.`;
	context.annotate("warning", "Not all could be judged", text);
	for (const { number, head } of rest) {
		if (head === null) continue;
		const newest = (await github.statuses.of(head)).find((one) => one.context === status);
		if (newest?.state !== "success") continue;
		await github.statuses.set(head, {
			context: status,
			state: "pending",
			description: "Waits: more pull requests are open than one run can judge. Write /check in a comment",
			link: newest.link
		});
		context.say(`#${number} was not judged: ${status} waits.`);
	}
}
async function judgeOne(opened, target, { judge }) {
	const { context, branch } = opened;
	const github = rememberingOne(opened.github);
	const gate = {
		...opened,
		github
	};
	const pull = await github.pulls.get(target.number);
	target.head = pull.head;
	if (!pull.open || pull.into !== branch) {
		context.say(`#${pull.number} is ${pull.open ? `for ${pull.into}, not for ${branch}` : "closed"}: nothing to do.`);
		target.head = null;
		return;
	}
	if (isBoard(pull, `${context.owner}/${context.repo}`)) {
		context.say(`#${pull.number} is a computed scoreboard: publish-scoreboard answers for it.`);
		target.head = null;
		return;
	}
	await apply(await judge(gate, pull), gate);
}
/** What writes is read once there is something to write. */
async function apply(effects, { github, context }) {
	const { applyEffects } = await import("./apply2.js");
	await applyEffects(effects, github, context.second);
}
/**
* A board that waits to be merged. Who made it has computed it twice and posted both statuses on exactly that commit; a
* verdict of ours would only stand in its way. On any other commit of such a branch there is no status at all, and so it
* stays closed: publish-scoreboard gives none to a commit that it did not derive.
*/
function isBoard({ author, headBranch, headRepository }, repository) {
	return headRepository?.fullName.toLowerCase() === repository.toLowerCase() && author !== null && isOurBot(author) && headBranch.startsWith("scoreboard/");
}
/** What was a success before this run is not proved any more. */
async function closeAgain(gate, { head }, status, error) {
	if (head === null) return;
	await apply([{
		kind: "set-status",
		sha: head,
		context: status,
		state: "pending",
		description: `Waits: ${reasonOf(error)}. Write /check in a comment to try again`,
		link: null
	}], gate).catch((refusal) => {
		gate.context.say(`The status ${status} could not be taken back: ${refusal instanceof Error ? refusal.message : ""}`);
	});
}

export { judgeEach as t };