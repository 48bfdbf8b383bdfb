import { i as feed, t as GitError } from "./git.js";
import { $ as definitionsOf } from "./local-instant.js";
import { i as plainText, n as neutralise, r as neutraliseSentence } from "./neutralise.js";
import { i as formatGoal } from "./numbers.js";
import { S as leanRemote, s as parseObjects } from "./snapshot.js";
import { i as weekCalendar, t as addWeeks } from "./week.js";
import { i as HttpFailure, r as allowedUrl, t as ask } from "./request.js";
import { S as shownRows, b as rowsOf, c as personName, g as SIGN, h as weekNumber, m as valueText, s as measureName, x as sectionOf } from "./words.js";
import { b as published, f as plainHeadline, l as countColours, t as writeBoard, u as dates, v as USUAL_SURROUNDINGS, x as weeksAmong } from "./scoreboard.js";
import { t as weekSpans } from "./week-spans.js";
import path from "node:path";
import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import { createInterface } from "node:readline";

// actions/shell/scoreboard/board-tree.ts
/** The scoreboard's folder in every repository. */
const BOARD = "scoreboard";
/** No ref of this name is ever written: it names the commit while git builds it. */
const PENDING = "refs/opsbook/pending";
const FILE_MODE = "100644";
const FOLDER_MODE = "040000";
/**
* The scoreboard as it stands in a commit, read from objects and written to objects: no work tree, no index. Of a partial
* clone only those folders and files are fetched that are asked for, so that a run does not load the boards of all years.
*/
async function openTreeBoard({ git, onto, objects }) {
	const folders = /* @__PURE__ */ new Map();
	/** What was written, by path; null where it was taken away. */
	const changes = /* @__PURE__ */ new Map();
	/** Texts that were expected, by their objects. */
	const read = /* @__PURE__ */ new Map();
	const folderOf = (name) => {
		const known = folders.get(name) ?? list(name);
		folders.set(name, known);
		return known;
	};
	const list = async (name) => {
		const [above, own] = name === "" ? [null, BOARD] : split(name);
		const entry = (above === null ? await listTree(git, onto) : await folderOf(above)).get(own);
		if (entry === void 0 || entry.mode !== FOLDER_MODE) return /* @__PURE__ */ new Map();
		await objects.bring([entry.id]);
		const entries = await listTree(git, entry.id);
		if (above === null) await objects.bring([...entries.values()].flatMap(({ mode, id }) => mode === FOLDER_MODE ? [id] : []));
		return entries;
	};
	const entryOf = async (file) => {
		const [folder, name] = split(file);
		return (await folderOf(folder)).get(name);
	};
	const text = async (file) => {
		const change = changes.get(file);
		if (change !== void 0) return change;
		const entry = await entryOf(file);
		if (entry === void 0 || !isFile(entry)) return null;
		return read.get(entry.id) ?? (await git.run([
			"cat-file",
			"blob",
			entry.id
		])).toString("utf8");
	};
	const holds = async (file, content) => {
		const change = changes.get(file);
		if (change !== void 0) return change === content;
		const entry = await entryOf(file);
		return entry?.mode === FILE_MODE && entry.id === blobId(content, entry.id.length);
	};
	return {
		weeks: weeksAmong([...(await folderOf("data")).keys()]),
		text,
		holds,
		...published(BOARD, text),
		expect: async (files) => {
			const ids = (await Promise.all(files.map(entryOf))).flatMap((entry) => entry !== void 0 && isFile(entry) ? [entry.id] : []);
			const fresh = [...new Set(ids)].filter((id) => !read.has(id));
			if (fresh.length === 0) return;
			await objects.bring(fresh);
			for (const { id, content } of parseObjects(await git.run(["cat-file", "--batch"], `${fresh.join("\n")}\n`))) read.set(id, content);
		},
		list: async (name) => {
			const names = new Set((await folderOf(name)).keys());
			for (const [file, content] of changes) {
				const [folder, own] = split(file);
				if (folder !== name) continue;
				if (content === null) names.delete(own);
				else names.add(own);
			}
			return [...names];
		},
		all: async () => {
			const listed = await git.text([
				"ls-tree",
				"-r",
				"-z",
				"--name-only",
				onto,
				"--",
				`${BOARD}/`
			]);
			const files = new Set(listed.split("\0").filter((file) => file !== ""));
			for (const [file, content] of changes) if (content === null) files.delete(`${BOARD}/${file}`);
			else files.add(`${BOARD}/${file}`);
			return [...files].map((file) => file.slice(11)).sort();
		},
		write: async (file, content) => {
			if (await holds(file, content)) return false;
			changes.set(file, content);
			return true;
		},
		remove: async (file) => {
			changes.set(file, null);
		},
		commit: (about) => commitChanges(git, onto, changes, about)
	};
}
/** The entries of a commit's or of a folder's own tree, which is here. */
async function listTree(git, treeish) {
	const listed = await git.text([
		"ls-tree",
		"-z",
		treeish
	]);
	const entries = /* @__PURE__ */ new Map();
	for (const line of listed.split("\0").filter((one) => one !== "")) {
		const tab = line.indexOf("	");
		const [mode = "", , id = ""] = line.slice(0, tab).split(" ");
		entries.set(line.slice(tab + 1), {
			mode,
			id
		});
	}
	return entries;
}
function split(file) {
	const slash = file.lastIndexOf("/");
	return slash === -1 ? ["", file] : [file.slice(0, slash), file.slice(slash + 1)];
}
/** A link in the board's place is not the text that it holds. */
function isFile({ mode }) {
	return mode.startsWith("100");
}
/** The name that git gives to a text, in a repository of SHA-1 or of SHA-256. */
function blobId(content, digits) {
	const bytes = Buffer.from(content, "utf8");
	return createHash(digits === 40 ? "sha1" : "sha256").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
/**
* Writes one commit by `git fast-import`, which reads only the folders on the way to what changes. The same changes on the
* same commit by the same identity at the same time are the same commit, whoever makes it.
*/
async function commitChanges(git, onto, changes, { title, body, identity, at }) {
	if (changes.size === 0) return null;
	const message = `${title}\n${body === "" ? "" : `\n${body}\n`}`;
	const importer = git.start([
		"fast-import",
		"--quiet",
		"--done",
		"--date-format=raw"
	]);
	importer.done.catch(() => {});
	const head = [
		`commit ${PENDING}`,
		"mark :1",
		`committer ${identity} ${Math.floor(at / 1e3)} +0000`,
		`data ${Buffer.byteLength(message)}`,
		message
	];
	await feed(importer, `${head.join("\n")}from ${onto}\n`);
	for (const [file, content] of [...changes].sort(([a], [b]) => a < b ? -1 : 1)) {
		const path = `${BOARD}/${file}`;
		const command = content === null ? `D ${path}\n` : `M ${FILE_MODE} inline ${path}\ndata ${Buffer.byteLength(content)}\n${content}\n`;
		await feed(importer, command);
	}
	await feed(importer, `\nget-mark :1\nreset ${PENDING}\n\ndone\n`);
	importer.child.stdin.end();
	const made = await firstLine(importer.child.stdout);
	await importer.done;
	if (made === null) throw new Error("git fast-import ended without naming the commit it made");
	const [before, after] = await Promise.all([onto, made].map((one) => git.text(["rev-parse", `${one}^{tree}`])));
	return before === after ? null : made;
}
async function firstLine(output) {
	for await (const line of createInterface({ input: output })) return line;
	return null;
}

// actions/shell/publish/default-branch.ts
const QUIET = [
	"--quiet",
	"--no-tags",
	"--no-recurse-submodules",
	"--no-write-fetch-head"
];
/** Brings a commit with its uppermost tree here, without all else: the boards of all years lie below it. */
async function fetchCommit(git, remote, commit) {
	if ((await git.text(["cat-file", ...[
		"--batch-all-objects",
		"--unordered",
		"--batch-check=%(objectname)"
	]])).split("\n").includes(commit)) return;
	await git.run([
		"fetch",
		...QUIET,
		"--depth=1",
		"--filter=tree:1",
		remote,
		commit
	]);
}
/** The name of the scoreboard's folder in a commit; null where it has none. Equal names are equal bytes. */
async function boardTree(git, commit) {
	const line = await git.text([
		"ls-tree",
		"-z",
		commit,
		"--",
		BOARD
	]);
	return /^040000 tree ([0-9a-f]+)\t/.exec(line)?.[1] ?? null;
}
/** Brings the scoreboard's folder of a commit here, and those right below it: what comparing two boards begins with. */
async function fetchBoard(git, objects, commit) {
	const tree = await boardTree(git, commit);
	if (tree === null) return;
	await objects.bring([tree]);
	const listed = (await git.text([
		"ls-tree",
		"-z",
		tree
	])).split("\0");
	await objects.bring(listed.flatMap((line) => /^040000 tree ([0-9a-f]+)\t/.exec(line)?.[1] ?? []));
}
/** Paths that differ between two commits. */
async function pathsBetween(git, before, after) {
	return (await git.text([
		"diff-tree",
		"-r",
		"-z",
		"--no-renames",
		"--name-only",
		before,
		after
	])).split("\0").filter((path) => path !== "");
}

// actions/core/report/announcement/commit.ts
/** The commit's first line and its text. */
function boardCommitMessage(about) {
	const { week, toDate, headline, restated, removed, caughtUp } = about;
	return {
		title: `Scoreboard of week ${weekNumber(week)} (${week})${toDate ? ", to date" : ""}`,
		body: [
			plainText(headline),
			restated.length === 0 ? "" : `Restated by late records: ${weekSpans(restated)}.`,
			removed.length === 0 ? "" : `Taken away: the sample business's boards of ${weekSpans(removed)}.`,
			caughtUp.length === 0 ? "" : `Caught up: ${weekSpans(caughtUp)}.`,
			"Computed from the ledger, twice, with the same bytes. Nothing outside scoreboard/ is touched."
		].filter((part) => part !== "").join("\n\n")
	};
}

// actions/shell/publish/make-board.ts
/** GitHub's own address of its bot, so that the commit is shown as the bot's; it is nobody's name and mailbox. */
const BOT = "github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>";
/**
* Call it before the first computing. Carries are looked up in a folder of their own and on the branch `derived` as it
* stands now, and written nowhere else.
*/
function secondLedger(ledger) {
	const { derived } = ledger;
	const tip = derived?.tip() ?? null;
	const then = derived === null ? null : {
		...derived,
		tip: () => tip,
		distrust: () => {},
		replace: async () => false
	};
	return (dir) => ({
		...ledger,
		zone: ledger.zone,
		derived: then,
		git: {
			...ledger.git,
			dir
		}
	});
}
/**
* Makes the board of a publication on top of a commit, computes it a second time, and compares every byte. The second time
* nothing is used that the first one left behind, neither a carry nor a parsed file: only the ledger, the catalog and the
* commit that it stands on. Throws where the two differ, or where anything outside the board's folder was touched.
*/
async function makeBoard(operation, publication, onto, second) {
	const made = await makeOnce(operation, operation.ledger, publication, onto);
	if (made.commit === null) return made;
	const cache = await mkdtemp(path.join(operation.context.temp, "opsbook-again-"));
	try {
		await checkSame(operation, made, await makeOnce(operation, second(cache), publication, onto));
	} finally {
		await rm(cache, {
			recursive: true,
			force: true
		});
	}
	return made;
}
async function makeOnce({ git, remote, catalog, zone }, ledger, { week, asOf, periods }, onto) {
	const objects = leanRemote(git, remote, Math.random);
	const board = await openTreeBoard({
		git,
		onto,
		objects
	});
	const written = await writeBoard(board, USUAL_SURROUNDINGS, {
		ledger,
		definitions: definitionsOf(catalog),
		now: asOf,
		week,
		keepFront: true
	});
	const { title, body } = boardCommitMessage({
		week,
		toDate: weekCalendar(zone).end(week) > asOf,
		headline: written.headline,
		restated: written.restated.filter((one) => one !== week),
		removed: written.removed,
		caughtUp: periods.filter(({ kind, of }) => kind === "close" && of !== week).map(({ of }) => of)
	});
	return {
		commit: await board.commit({
			title,
			body,
			identity: BOT,
			at: asOf
		}),
		onto,
		title,
		body,
		written
	};
}
async function checkSame({ git }, made, again) {
	const commit = made.commit;
	const [one, other] = [await boardTree(git, commit), again.commit && await boardTree(git, again.commit)];
	if (one === null || one !== other) throw new Error(`The board of ${made.written.week} was computed twice with different bytes (${one}, ${other}), so it is not published.`);
	const outside = (await pathsBetween(git, made.onto, commit)).filter((file) => !file.startsWith(`${BOARD}/`));
	if (outside.length > 0) throw new Error(`The board would touch ${outside.join(", ")}, so it is not published.`);
}

// actions/shell/publish/push-branch.ts
const TRIES = 4;
const REFUSED = /GH0\d\d|declined|denied|returned error: 40[13]|protected branch|archived/i;
const TOO_LATE = /stale info|fetch first|non-fast-forward|failed to update ref|cannot lock ref/i;
/**
* Puts a commit on a branch of Opsbook's own, in place of what stands there, if that is still what was seen. A push whose
* answer was lost is read back before it is repeated (REL-9). Throws GitError where GitHub cannot be reached.
*/
async function pushBranch(operation, branch, commit) {
	const { git, remote, github, context } = operation;
	for (let tried = 1;; tried += 1) {
		const standing = await github.branches.tip(branch);
		if (standing === commit) return { state: "pushed" };
		const ref = `refs/heads/${branch}`;
		const lease = `--force-with-lease=${ref}:${standing ?? ""}`;
		try {
			await git.run([
				"push",
				"--quiet",
				"--porcelain",
				lease,
				remote,
				`${commit}:${ref}`
			]);
			return { state: "pushed" };
		} catch (error) {
			if (!(error instanceof GitError)) throw error;
			if (REFUSED.test(error.stderr)) return {
				state: "refused",
				words: error.stderr
			};
			if (TOO_LATE.test(error.stderr)) return { state: "moved" };
			if (tried === TRIES) throw error;
			await setTimeout(tried ** 2 * context.second);
		}
	}
}

// actions/core/report/announcement/announcement.ts
const LINES_SHOWN = 8;
/** What is said of a board. Only people with an account are mentioned, and only those who own what is off goal or missing. */
function announcementOf({ facts, before, restated = [], caughtUp = [] }) {
	const rows = rowsOf(facts, before !== null && before.week === addWeeks(facts.week, -1) ? before : null);
	const calling = rows.filter((row) => (row.colour === "red" || row.colour === "missing") && sectionOf(row) === "needs-you");
	const shown = shownRows(calling).map((group) => announcedRow(facts, group));
	const { title, body } = plainHeadline(facts, rows);
	const state = facts.state === "closed" ? " is closed" : " to date";
	return {
		week: facts.week,
		about: `Week ${weekNumber(facts.week)}${state} · ${dates(facts.week)}`,
		title: withoutCalls(title),
		body: withoutCalls(body),
		counts: countsOf(rows),
		rows: shown.slice(0, LINES_SHOWN),
		more: Math.max(0, shown.length - LINES_SHOWN),
		mentions: [...new Set(calling.map(({ workflow }) => personName(facts.definitions, workflow.owner)))].filter((name) => name.startsWith("@") && !name.includes("⁠")).sort(),
		restated: restated.filter((week) => week !== facts.week),
		caughtUp: caughtUp.filter((week) => week !== facts.week)
	};
}
/** Who is called is called beside the rows, once. */
function withoutCalls(text) {
	return text.replace(/@(?=[a-z\d])/gi, "");
}
function countsOf(rows) {
	const { red, yellow, green, missing, open } = countColours(rows);
	return [
		red > 0 ? `${SIGN.red} ${red} off goal` : "",
		yellow > 0 ? `${SIGN.yellow} ${yellow} to watch` : "",
		green > 0 ? `${SIGN.green} ${green} on goal` : "",
		missing > 0 ? `${SIGN.missing} ${missing} missing` : "",
		open > 0 ? `${open} still counting` : ""
	].filter((text) => text !== "");
}
function announcedRow(facts, group) {
	const [row] = group;
	const { measure, workflow } = row;
	const person = facts.definitions.people.find(({ id }) => id === workflow.owner);
	const account = personName(facts.definitions, workflow.owner);
	const goal = measure.goal === null ? "" : `, goal ${formatGoal(measure.unit, measure.goal)}`;
	return {
		sign: SIGN[row.colour],
		workflow: workflow.title,
		measures: group.map(plainMeasure).join("; "),
		value: measure.value === null ? measure.missing ?? "missing" : `${valueText(measure)}${goal}`,
		owner: account.startsWith("@") ? account : person?.name ?? workflow.owner
	};
}
function plainMeasure(row) {
	return row.measure.unit === "h" ? measureName(row).replaceAll("\\_", "_") : row.name.replaceAll("_", " ");
}
/** The announcement as lines of Markdown in which only the accounts that are called are called (SEC-31). */
function announcementMarkdown(said, links) {
	const weekLinks = (weeks) => weeks.map((week) => `[week ${weekNumber(week)}](${links.week(week)})`).join(", ");
	const rows = said.rows.map(({ sign, workflow, measures, value, owner }) => `- ${sign} **${neutralise(workflow)}**, ${neutralise(measures)}: ${neutraliseSentence(value)} · ${said.mentions.includes(owner) ? owner : neutralise(owner)}`);
	const more = said.more === 0 ? [] : [`- and ${said.more} more`];
	const unnamed = said.mentions.filter((account) => !said.rows.some(({ owner }) => owner === account));
	return [
		`### ${neutralise(said.about)}`,
		`> **${neutralise(said.title)}** ${neutraliseSentence(said.body)}`,
		said.counts.join(" · "),
		[...rows, ...more].join("\n"),
		unnamed.length === 0 ? "" : `Also for ${unnamed.join(", ")}.`,
		said.restated.length === 0 ? "" : `**Restated** by late records: ${weekLinks(said.restated)}.`,
		said.caughtUp.length === 0 ? "" : `**Caught up**: ${weekLinks(said.caughtUp)}.`,
		`[The board](${links.board}) · [this week's own page](${links.week(said.week)})`
	].filter((part) => part !== "").join("\n\n");
}
/** The announcement as lines of plain text: no form of markup, nobody called. */
function announcementLines(said) {
	return [
		plainText(said.about),
		plainText(`${said.title} ${said.body}`),
		said.counts.join(" · "),
		...said.rows.map(({ sign, workflow, measures, value, owner }) => plainText(`${sign} ${workflow}, ${measures}: ${value} · ${owner.replace(/^@/, "")}`)),
		...said.more === 0 ? [] : [`and ${said.more} more`],
		...said.restated.length === 0 ? [] : [`Restated by late records: ${said.restated.map((week) => `week ${weekNumber(week)}`).join(", ")}`]
	].filter((line) => line !== "");
}

// actions/core/report/announcement/chat.ts
/** Where webhooks of each lead; a leading dot stands for any host below. */
const CHAT_HOSTS = {
	slack: ["hooks.slack.com", "hooks.slack-gov.com"],
	teams: [
		".logic.azure.com",
		".api.powerplatform.com",
		".webhook.office.com"
	]
};
const CHAT_NAMES = {
	slack: "Slack",
	teams: "Teams"
};
/** The announcement as the body that a chat's webhook takes. */
function chatMessage(chat, said, board) {
	return chatBody(chat, announcementLines(said), {
		name: "The board",
		url: board
	});
}
/** Lines and one link as the body that a chat's webhook takes. Texts from outside call nobody and hold no markup. */
function chatBody(chat, lines, link) {
	switch (chat) {
		case "slack": return { text: [...lines.map(slackText), `<${link.url}|${slackText(link.name)}>`].join("\n") };
		case "teams": return teamsMessage(lines, link);
		default: return chat;
	}
}
/** Slack reads three signs as markup: with them anybody could be called, or a link hidden behind another one's name. */
function slackText(line) {
	return line.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
/** An adaptive card, which is what a workflow of Teams takes. `RichTextBlock` shows texts as they are. */
function teamsMessage(lines, { name, url }) {
	const block = (text, index) => ({
		type: "RichTextBlock",
		inlines: [{
			type: "TextRun",
			text,
			weight: index < 2 ? "Bolder" : "Default"
		}]
	});
	return {
		type: "message",
		attachments: [{
			contentType: "application/vnd.microsoft.card.adaptive",
			contentUrl: null,
			content: {
				$schema: "http://adaptivecards.io/schemas/adaptive-card.json",
				type: "AdaptiveCard",
				version: "1.4",
				body: lines.map(block),
				actions: [{
					type: "Action.OpenUrl",
					title: name,
					url
				}]
			}
		}]
	};
}

// actions/shell/http/post-json.ts
const LONGEST_POST = 15e3;
/**
* Sends JSON to a webhook over https: to a host of the caller's list, at a public address, without following redirects
* (SEC-33). Throws HttpFailure where it was not taken; where that is `temporary`, it may have been taken all the same.
*/
async function postJson({ url, allowedHosts, body, network, time }) {
	const to = allowedUrl(url, allowedHosts);
	const bytes = Buffer.from(JSON.stringify(body));
	const headers = {
		"content-type": "application/json; charset=utf-8",
		"content-length": `${bytes.length}`
	};
	const signal = AbortSignal.timeout(time ?? LONGEST_POST);
	const answer = await ask(network, {
		url: to,
		method: "POST",
		headers,
		body: bytes,
		signal
	});
	const status = answer.statusCode ?? 0;
	answer.destroy();
	if (status >= 200 && status < 300) return;
	const temporary = status === 429 || status >= 500;
	throw new HttpFailure(`${to.hostname} did not take the message (${status})`, temporary ? "nothing: the next run tries again" : "make a new webhook there and set its address again", temporary);
}

// actions/shell/publish/chat.ts
/** Where boards are announced besides the issue; null where settings.yaml names no chat. */
function chatTargetOf(catalog, url) {
	const settings = catalog.settings[0]?.value.spec;
	const chat = settings?.notify?.chat;
	if (chat === void 0) return null;
	return {
		chat,
		url,
		hosts: [...CHAT_HOSTS[chat], ...settings?.allowed_hosts ?? []]
	};
}
const NOT_AGAIN = "nothing: this message is not sent again, that of the next board is";
/** Sends an announcement once: no later run tries again. */
function deliver(target, said, board, network) {
	return send(target, chatMessage(target.chat, said, board), network, NOT_AGAIN);
}
/**
* Sends a message once. A chat that does not take it is no failure of what it tells: it is what is returned.
*
* @param later what a person has to do where it may be taken at another time; as the failure says, where the next run tries again.
*/
async function send({ chat, url, hosts }, body, network, later) {
	if (url === "") return {
		state: "failed",
		chat,
		why: "The secret OPSBOOK_CHAT_WEBHOOK is not set: put the address of the webhook there."
	};
	try {
		await postJson({
			url,
			allowedHosts: hosts,
			body,
			network
		});
		return {
			state: "sent",
			chat
		};
	} catch (error) {
		if (!(error instanceof HttpFailure)) throw error;
		return {
			state: "failed",
			chat,
			why: `${sentence(error.message)} What to do: ${error.temporary ? later ?? error.fix : error.fix}.`
		};
	}
}
function sentence(text) {
	return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}

export { chatBody as a, pushBranch as c, secondLedger as d, boardTree as f, BOARD as g, pathsBetween as h, CHAT_NAMES as i, BOT as l, fetchCommit as m, deliver as n, announcementMarkdown as o, fetchBoard as p, send as r, announcementOf as s, chatTargetOf as t, makeBoard as u };