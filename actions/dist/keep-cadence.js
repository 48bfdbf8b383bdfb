import { t as runAction } from "./chunks/run-action.js";
import { n as ownRecord, r as writtenAt } from "./chunks/own-record.js";
import { i as duePeriods, t as COMPLETED } from "./chunks/periods.js";
import { n as appendOwn, t as operate } from "./chunks/operation.js";
import { t as APPROVAL_CONTEXT } from "./chunks/contexts.js";
import { n as periodCompleted, r as settledUntil, t as readPeriods } from "./chunks/read-periods.js";
import { i as readMoment } from "./chunks/opening-times.js";
import { r as parseYaml } from "./chunks/yaml.js";
import { t as GitError } from "./chunks/git.js";
import { n as parseCommand } from "./chunks/command.js";
import { t as isSameAccount } from "./chunks/pull-request.js";
import { n as readApprovalStatus } from "./chunks/approval-status.js";
import { t as counted } from "./chunks/numbers.js";

// actions/core/learning/cadence/kept.ts
function carriedHistory({ until, gateSince }) {
	return {
		...instant("history", until),
		...instant("gate_since", gateSince)
	};
}
function carriedMinutes(minutes) {
	if (minutes === null) return {};
	return {
		minutes: minutes.minutes,
		minutes_month: minutes.month,
		minutes_until: new Date(minutes.until).toISOString()
	};
}
/** The record that says how far GitHub's history is read; between two heartbeats, where there was something to read. */
function historyRead(history, now) {
	if (history.until === null) return null;
	const until = new Date(history.until).toISOString();
	const key = `history:${until}`;
	const data = {
		period: "history",
		key,
		of: until,
		due: until,
		...carriedHistory(history)
	};
	return ownRecord({
		type: COMPLETED,
		id: key,
		time: now,
		actor: "system",
		data
	});
}
/** Where the last run stopped reading GitHub's history. */
function readHistory({ heartbeat, history }) {
	const of = (name) => {
		const known = [heartbeat, history].map((record) => Date.parse(String(record?.data?.[name]))).filter((time) => !Number.isNaN(time));
		return known.length === 0 ? null : name === "history" ? Math.max(...known) : Math.min(...known);
	};
	return {
		until: of("history"),
		gateSince: of("gate_since")
	};
}
/** The minutes that the newest heartbeat knew of; null where it knew none. */
function readMinutes({ heartbeat }) {
	const { minutes, minutes_month: month, minutes_until: until } = heartbeat?.data ?? {};
	if (typeof minutes !== "number" || typeof month !== "string" || typeof until !== "string") return null;
	return {
		minutes,
		month,
		until: Date.parse(until)
	};
}
function instant(name, time) {
	return time === null ? {} : { [name]: new Date(time).toISOString() };
}

// actions/core/learning/cadence/minutes.ts
const MINUTE = 6e4;
/** What GitHub gives away each month to a private repository; a public one pays nothing. */
const FREE_MINUTES = 2e3;
/** From this share on every run warns. */
const WARN_FROM = .7;
/** From which instant on runs have to be looked up. */
function minutesFrom(known, now) {
	const { month, start } = monthOf(now);
	return known !== null && known.month === month ? Math.max(known.until, start) : start;
}
/** Every job costs whole minutes, the last one begun too. Runs that are not over are left for the next time. */
function minutesSoFar(known, runs, now) {
	const { month } = monthOf(now);
	const from = minutesFrom(known, now);
	const until = Math.min(now, ...runs.filter(({ jobs }) => jobs === null).map(({ created }) => created));
	const minutes = runs.filter(({ created }) => created >= from && created < until).flatMap(({ jobs }) => (jobs ?? []).map(billedMinutes)).reduce((sum, one) => sum + one, 0);
	return {
		month,
		minutes: (known?.month === month ? known.minutes : 0) + minutes,
		until: Math.max(from, until)
	};
}
/** What GitHub bills for a job. */
function billedMinutes(milliseconds) {
	return Math.max(1, Math.ceil(milliseconds / MINUTE));
}
function isMuch({ minutes }) {
	return minutes >= FREE_MINUTES * WARN_FROM;
}
function monthOf(instant) {
	const month = new Date(instant).toISOString().slice(0, 7);
	return {
		month,
		start: Date.parse(`${month}-01T00:00:00Z`)
	};
}

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

// actions/shell/operate/run-times.ts
/** Each takes a call. A day has some thirty; of more, the run's own time stands for its one job. */
const LOOKED_UP = 40;
/** The runs since an instant with the times of their jobs. */
async function gatherRunTimes(usage, since) {
	const runs = await usage.runs(since);
	const times = [];
	for (const [index, run] of runs.entries()) {
		const jobs = run.over ? await jobsOf(usage, run, index < LOOKED_UP) : null;
		times.push({
			created: run.created,
			jobs
		});
	}
	return times;
}
async function jobsOf(usage, run, isLookedUp) {
	return isLookedUp ? usage.jobTimes(run.id) : [run.updated - run.created];
}

// actions/core/workflow-files/plain.ts
/** The entries of a value, or none where it is no mapping. */
function asMap(value) {
	return value !== null && typeof value === "object" && !Array.isArray(value) ? value : {};
}
/** The items of a value, or none where it is no list. */
function asList(value) {
	return Array.isArray(value) ? value : [];
}

// actions/core/workflow-files/schedule-faults.ts
/**
* What is wrong with a workflow's schedules: a minute at which GitHub's queue is full, or another time zone than the
* business's. One without `timezone` is in UTC.
*
* @param on the workflow's `on`.
* @param zone the zone of cadence.yaml; null where there is none to compare with.
*/
function scheduleFaults(on, zone) {
	return asList(asMap(on).schedule).flatMap((item, entry) => {
		const { cron, timezone } = asMap(item);
		const early = isFullHour(typeof cron === "string" ? cron.trim().split(/\s+/)[0] ?? "" : "") ? [{
			entry,
			key: "cron",
			message: `"${String(cron)}" runs at minute 0`,
			why: "so does everybody else's, and GitHub then starts runs late or drops them",
			fix: "choose a minute such as 17"
		}] : [];
		if (zone === null || timezone === void 0 || timezone === zone) return early;
		const why = "the runs come at other hours than those of the business";
		const message = `the schedule is in ${String(timezone)}, and cadence.yaml says ${zone}`;
		return [...early, {
			entry,
			key: "timezone",
			message,
			why,
			fix: `write \`timezone: ${zone}\``
		}];
	});
}
/**
* What is wrong with the schedules of operate.yml, in one sentence; null where nothing is.
*
* @param weekly the weekly times of cadence.yaml that a run has to follow on the same day: `fri 16:00`.
*/
function scheduleTrouble(text, zone, weekly) {
	const { value, problems } = parseYaml(text);
	if (problems.length > 0) return null;
	const on = asMap(value).on;
	const [fault] = scheduleFaults(on, zone);
	if (fault !== void 0) return `In operate.yml ${fault.message}: ${fault.fix}, since ${fault.why}.`;
	const missed = weekly.find((moment) => !hasRunAfter(on, moment));
	if (missed === void 0) return null;
	return `In operate.yml no run is scheduled on the same day after "${missed}" of cadence.yaml, so what is due then comes late: add an hour to \`cron\`.`;
}
const NAMES = [
	"sun",
	"mon",
	"tue",
	"wed",
	"thu",
	"fri",
	"sat"
];
/** Whether some schedule has a run later on the day of a moment. Of forms that it does not know it says yes. */
function hasRunAfter(on, moment) {
	const { day, minute } = readMoment(moment);
	return asList(asMap(on).schedule).some((item) => {
		const { cron } = asMap(item);
		const [minutes, hours, , , days] = typeof cron === "string" ? cron.trim().split(/\s+/) : [];
		const last = (listed(hours, 23).at(-1) ?? 23) * 60 + (listed(minutes, 59).at(-1) ?? 59);
		return listed(days?.toLowerCase(), 7).map((number) => number % 7).includes(NAMES.indexOf(day)) && last > minute;
	});
}
/** The numbers that a field of a cron line stands for, in order; all of them where it is written in another form. */
function listed(field, most) {
	const all = Array.from({ length: most + 1 }, (_, number) => number);
	const numbers = (field ?? "*").split(",").map((part) => {
		const match = /^(?:\*|(\w+)(?:-(\w+))?)(?:\/(\d+))?$/.exec(part);
		if (match === null) return all;
		const [, first, last, step = "1"] = match;
		const from = first === void 0 ? 0 : numberOf(first);
		const to = first === void 0 || last === void 0 && match[3] !== void 0 ? most : numberOf(last ?? first);
		return all.filter((number) => number >= from && number <= to && (number - from) % Number(step) === 0);
	});
	return all.filter((number) => numbers.some((some) => some.includes(number)));
}
function numberOf(text) {
	return NAMES.includes(text) ? NAMES.indexOf(text) : Number(text);
}
/** `0`, a range or a list with it, and every step that begins at it. */
function isFullHour(minute) {
	return minute.split(",").some((part) => /^(?:\*|0+)(?:$|[-/])/.test(part));
}

// actions/shell/operate/schedule.ts
const FILE = ".github/workflows/operate.yml";
/** What is wrong with the schedule of operate.yml on the default branch, as one sentence; null where nothing is. */
async function scheduleProblem({ git, commit, cadence }) {
	const text = await git.text(["show", `${commit}:${FILE}`]).catch((error) => {
		if (error instanceof GitError) return null;
		throw error;
	});
	const { zone, weekly } = cadence;
	return text === null ? null : scheduleTrouble(text, zone, [weekly.priorities, weekly.scoreboard]);
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

// actions/core/report/cadence/summary.ts
/** The step's part of the run's page. */
function cadenceSummary(said) {
	const { heartbeat, approvals, overrides, pullsLeft, minutes, open, schedule, unreadable } = said;
	const lines = [
		...heartbeat === null ? [] : [`First run of ${heartbeat.of}: the ledger has its sign of life.`],
		...approvals + overrides === 0 ? [] : [`From GitHub's own history: ${counted(approvals, "approval")} and ${counted(overrides, "override")} of pull requests that went in.`],
		...pullsLeft === 0 ? [] : [`${counted(pullsLeft, "older pull request")} more to read: the next runs continue with them.`],
		...open.map((period) => `${boardOf(period)}: due since ${new Date(period.due).toISOString()}, and not made.`),
		...schedule === null ? [] : [schedule],
		...unreadable === 0 ? [] : [unreadableLine(unreadable)],
		...minutes === null ? [] : [minutesLine(minutes)]
	];
	return `## Cadence\n\n${(lines.length === 0 ? ["Nothing was due."] : lines).map((line) => `- ${line}`).join("\n")}`;
}
/** What somebody has to look at. */
function cadenceNotes({ open, minutes, isMuch, schedule, unreadable }) {
	return [
		...open.map((period) => ({
			title: `${boardOf(period)} was not made`,
			text: "It was due, and is still due after this run. The step that publishes the scoreboard says why."
		})),
		...schedule === null ? [] : [{
			title: "The schedule does not fit the cadence",
			text: schedule
		}],
		...unreadable === 0 ? [] : [{
			title: "Parts of the catalog cannot be read",
			text: unreadableLine(unreadable)
		}],
		...minutes !== null && isMuch ? [{
			title: "Most of the month's free minutes are used",
			text: `${minutesLine(minutes)} Run operate.yml less often, or allow for paid minutes under Settings, Billing.`
		}] : []
	];
}
function unreadableLine(count) {
	return `The catalog on the default branch has ${counted(count, "error")}, and what they are in is left out of everything: run \`npx opsbook validate\` and mend it.`;
}
function boardOf({ kind, of }) {
	return kind === "close" ? `The final board of ${of}` : `The board of ${of} to date`;
}
function minutesLine({ minutes, month, until }) {
	const share = Math.round(minutes / FREE_MINUTES * 100);
	return `${minutes} of ${FREE_MINUTES} free minutes used in ${month} (${share}%), all workflows of this repository until ${new Date(until).toISOString().slice(0, 16).replace("T", " ")} UTC.`;
}

// actions/keep-cadence/decide.ts
/** What a run writes down at its end, and what it says. Pure. */
function decideCadence(gathered) {
	const { now, cadence, periods, pulls } = gathered;
	const { done, since } = periods;
	const due = duePeriods({
		cadence,
		done,
		since,
		now
	});
	const heartbeat = due.find(({ kind }) => kind === "heartbeat") ?? null;
	const open = due.filter(({ kind }) => kind !== "heartbeat");
	const history = historyAfter(readHistory(periods), gathered);
	const found = historyRecords(pulls, history.gateSince).map((record) => writtenAt(record, now, now));
	const minutes = gathered.runs === null ? readMinutes(periods) : minutesAfter(gathered, gathered.runs);
	const records = [...found, ...signOf(heartbeat, gathered, {
		open,
		history,
		minutes
	})];
	const said = {
		heartbeat,
		open,
		approvals: found.filter(({ type }) => type === "approval.given").length,
		overrides: found.filter(({ type }) => type === "override.made").length,
		pullsLeft: gathered.pullsLeft,
		minutes,
		isMuch: minutes !== null && isMuch(minutes),
		schedule: gathered.schedule,
		unreadable: gathered.unreadable
	};
	return {
		title: titleOf(heartbeat, found.length),
		records,
		summary: cadenceSummary(said),
		notes: cadenceNotes(said)
	};
}
function historyAfter(before, { pulls, readUntil }) {
	const judged = [before.gateSince, firstJudged(pulls)].filter((time) => time !== null);
	return {
		until: Math.max(before.until ?? readUntil, readUntil),
		gateSince: judged.length === 0 ? null : Math.min(...judged)
	};
}
function minutesAfter({ now, periods }, runs) {
	return minutesSoFar(readMinutes(periods), runs, now);
}
/** The day's heartbeat carries what the next run continues from; later in the day only new reading is noted. */
function signOf(heartbeat, { now, pulls }, { open, history, minutes }) {
	if (heartbeat === null) return pulls.length === 0 ? [] : [historyRead(history, now)].filter((one) => one !== null);
	const more = {
		settled: new Date(settledUntil(open, now)).toISOString(),
		...carriedHistory(history),
		...carriedMinutes(minutes)
	};
	return [periodCompleted(heartbeat, now, more)];
}
function titleOf(heartbeat, found) {
	if (heartbeat === null) return "Record approvals and overrides from GitHub's history";
	return `Heartbeat of ${heartbeat.of}${found === 0 ? "" : ", approvals and overrides from GitHub's history"}`;
}

// actions/keep-cadence/run.ts
/** Leaves the day's sign of life, with what GitHub's history says of approvals and what the month has cost. */
async function run(context) {
	await operate(context, async (operation) => {
		const { github, branch, ledger, zone, cadence, now } = operation;
		const periods = await readPeriods(ledger, zone, now);
		const { done, since } = periods;
		const isFirst = duePeriods({
			cadence,
			done,
			since,
			now
		}).some(({ kind }) => kind === "heartbeat");
		const history = await gatherHistory(github, branch, readHistory(periods).until, now);
		const from = minutesFrom(readMinutes(periods), now);
		const runs = isFirst && await github.usage.isPrivate() ? await gatherRunTimes(github.usage, from) : null;
		const schedule = isFirst ? await scheduleProblem(operation) : null;
		const unreadable = operation.findings.filter(({ severity }) => severity === "error").length;
		const decided = decideCadence({
			now,
			cadence,
			periods,
			...history,
			runs,
			schedule,
			unreadable
		});
		await appendOwn(ledger, zone, now, decided.title, decided.records);
		for (const { title, text } of decided.notes) context.annotate("warning", title, text);
		await context.summarise(decided.summary);
	});
}

// actions/keep-cadence/main.ts
await runAction(run);

export {  };