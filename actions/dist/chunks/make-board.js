import { i as feed, t as GitError } from "./git.js";
import { J as definitionsOf } from "./local-instant.js";
import { i as plainText } from "./neutralise.js";
import { S as leanRemote, s as parseObjects } from "./snapshot.js";
import { i as weekCalendar } from "./week.js";
import { t as BOARD } from "./board-place.js";
import { _ as weekNumber, a as USUAL_SURROUNDINGS } from "./stages.js";
import { i as pathsBetween, t as boardTree } from "./default-branch.js";
import { t as weekSpans } from "./week-spans.js";
import { m as weeksAmong, p as published, t as writeBoard } from "./scoreboard.js";
import path from "node:path";
import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import { createInterface } from "node:readline";

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

// actions/shell/scoreboard/board-tree.ts
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
			return [...files].map((file) => file.slice(BOARD.length + 1)).sort();
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

export { pushBranch as i, makeBoard as n, secondLedger as r, BOT as t };