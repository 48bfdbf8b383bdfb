import { t as EMPTY_LEDGER } from "./empty.js";
import { t as compareText } from "./finding.js";
import { i as weekCalendar, n as isWeek } from "./week.js";
import { t as counted } from "./numbers.js";
import { t as weekSpans } from "./week-spans.js";
import { t as forTerminal } from "./plain.js";
import { s as openGit, t as GitError } from "./git.js";
import { t as UsageError } from "./usage-error.js";
import { A as createIdIndex, F as VOIDED, I as linesOf, M as compareLedgerPaths, N as parseLedgerPath, O as keyOfRecord, V as isRelease, Y as hashOfHex, _ as isAncestor, d as chainDigest, h as cachedCommit, l as readTip, o as messageOfCommit, s as parseObjects, t as ABOUT$1, u as zoneOf, w as readBlobs } from "./snapshot.js";
import { t as isEventRecord } from "./output-validators.js";
import { n as isOwnType } from "./record.js";
import { i as encodeRelease, n as encodeQuarantine, r as encodeRecord } from "./line.js";
import { n as print } from "./output.js";
import path from "node:path";
import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";

// actions/core/report/ledger/verify-text.ts
const SHOWN_DAMAGES = 50;
/** What `opsbook ledger verify` found, for a person: each damage with its place, each remedy once, the total last. */
function verifyText({ batches, files, lines, anchors, damages }) {
	const checked = `${counted(batches, "batch", "batches")}, ${counted(files, "file")}, ${counted(lines, "line")}`;
	if (damages.length === 0) return `The ledger is whole: ${checked}, each as it was written.\n${anchorText(anchors)}`;
	const problems = oneOfAnchors(damages);
	const shown = problems.slice(0, SHOWN_DAMAGES).map((damage, at) => damageText(damage, problems.slice(0, at)));
	const more = problems.length > SHOWN_DAMAGES ? [`... and ${problems.length - SHOWN_DAMAGES} more`] : [];
	const total = `The ledger was altered: ${counted(problems.length, "problem")} in ${checked}.`;
	return forTerminal([
		...shown,
		...more,
		total
	].join("\n\n"));
}
function anchorText(anchors) {
	if (anchors > 0) return `It still holds every batch that ${counted(anchors, "published week")} came from.`;
	return "No published week anchors it yet. Until one does, nobody outside can see whether the newest batches were cut off.";
}
/** Published weeks whose batches are gone have one cause: they become one problem that names the weeks, where the first one stood. */
function oneOfAnchors(damages) {
	const anchors = damages.filter(({ code }) => code === "anchor");
	const [first] = anchors;
	if (first === void 0 || anchors.length === 1) return [...damages];
	const names = anchors.map(({ path }) => /\d{4}-W\d{2}/.exec(path ?? "")?.[0] ?? path ?? "");
	const weeks = names.filter((name) => isWeek(name)).toSorted(compareText);
	const listed = [weekSpans(weeks), ...names.filter((name) => !isWeek(name))].filter((name) => name !== "");
	const message = `${counted(anchors.length, "published week")} came from batches that the chain does not hold: ${listed.join(", ")}. Batches were cut off or history was rewritten since.`;
	return damages.flatMap((damage) => {
		if (damage.code !== "anchor") return [damage];
		return damage === first ? [{
			...first,
			message
		}] : [];
	});
}
function damageText({ code, batch, message, fix }, earlier) {
	const head = `error[${code}]${batch === null ? "" : ` batch ${batch}`}\n  ${message}`;
	return earlier.some((other) => other.fix === fix) ? head : `${head}\n  fix: ${fix}`;
}

// actions/shell/ledger/anchors.ts
/**
* The anchors of a folder of published weeks: the files `*.manifest.json`. None where the folder is absent.
* Throws UsageError for a manifest that cannot be read.
*/
async function readAnchors(folder) {
	const manifests = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".manifest.json")).toSorted();
	return (await Promise.all(manifests.map((name) => readAnchor(path.join(folder, name))))).filter((anchor) => anchor !== null);
}
/** A manifest names the newest batch that its week was computed from; null for a week without a ledger. */
async function readAnchor(file) {
	const text = await readFile(file, "utf8");
	let digest;
	try {
		digest = JSON.parse(text).ledger;
	} catch {
		digest = void 0;
	}
	if (digest === null) return null;
	if (typeof digest === "string") return {
		file: file.split(path.sep).join("/"),
		digest
	};
	throw new UsageError(`${file} is no manifest of a week: it names no batch of the ledger. Restore it with git.`);
}

// actions/core/signal/ledger/damage.ts
const RESTORE = "Find the newest copy that verifies (another clone, the remote, `git reflog ledger`) and set the branch back to it: `git update-ref refs/heads/ledger <commit>`. Imports made since can be repeated: what is known already is skipped.";
/** A damage at a commit of the chain, with the remedy that fits all of them unless another is given. */
function damage(code, commit, { path, line, message, fix }) {
	return {
		code,
		batch: commit?.message?.batch ?? null,
		commit: commit?.id ?? null,
		path: path ?? null,
		line: line ?? null,
		message,
		fix: fix ?? RESTORE
	};
}

// actions/core/signal/ledger/chain.ts
const REGULAR_FILE = "100644";
const ABOUT = "ledger.json";
/**
* Checks the links of a chain, root first: each commit stands on one other and only adds files, batches are numbered
* without a gap, each names the digest of the one before and its own, and says exactly which files it adds.
* What the files hold is not read here.
*/
function checkChain(commits) {
	return commits.flatMap((commit, number) => checkCommit(commit, number, commits[number - 1] ?? null));
}
function checkCommit(commit, number, previous) {
	const { message } = commit;
	const found = [...checkParents(commit, previous), ...commit.changes.flatMap((change) => checkChange(commit, change))];
	if (message === null) return [...found, damage("foreign-commit", commit, { message: `Commit ${short(commit.id)} is no batch of Opsbook: it has no readable \`Opsbook-Batch\` line.` })];
	if (Number(message.batch.slice(0, 6)) !== number) found.push(damage("numbering", commit, { message: `The batch ${message.batch} stands at place ${number} of the chain: a batch was taken out or put in before it.` }));
	return [
		...found,
		...checkDigests(commit, message, previous),
		...checkFiles(commit, message)
	];
}
function checkParents(commit, previous) {
	const expected = previous === null ? [] : [previous.id];
	if (commit.parents.join() === expected.join()) return [];
	return [damage("not-a-line", commit, { message: `Commit ${short(commit.id)} has ${commit.parents.length} parents where ${expected.length} is right: the branch is not one line of batches.` })];
}
function checkChange(commit, change) {
	const { status, path, mode } = change;
	if (status !== "A") {
		const did = status === "D" ? "deletes" : "changes";
		return [damage("changed-file", commit, {
			path,
			message: `Commit ${short(commit.id)} ${did} ${path}, which an earlier batch added. Batches only add.`
		})];
	}
	if (mode !== REGULAR_FILE || path !== ABOUT && parseLedgerPath(path) === null) return [damage("foreign-file", commit, {
		path,
		message: `${path} is no file of a ledger; it was added by hand.`
	})];
	return [];
}
function checkDigests(commit, message, previous) {
	const found = [];
	if (chainDigest(message.prev, message.files) !== message.digest) found.push(damage("digest", commit, { message: `The batch ${message.batch} says ${message.digest}, which is not the digest of the files it names.` }));
	const before = previous?.message?.digest ?? null;
	if ((previous === null || previous.message !== null) && message.prev !== before) found.push(damage("broken-link", commit, { message: `The batch ${message.batch} was made on top of ${message.prev}, but ${before} stands before it: history was rewritten.` }));
	return found;
}
/** The files that a commit adds and those that its message names must be the same. */
function checkFiles(commit, message) {
	const added = new Set(commit.changes.filter(({ status }) => status === "A").map(({ path }) => path));
	const named = new Set(message.files.map(({ path }) => path));
	const missing = [...named].filter((path) => !added.has(path));
	const extra = [...added].filter((path) => !named.has(path) || path !== ABOUT && parseLedgerPath(path)?.batch !== message.batch);
	return [...missing.map((path) => damage("missing-file", commit, {
		path,
		message: `The batch ${message.batch} has lost its file ${path}.`
	})), ...extra.map((path) => damage("extra-file", commit, {
		path,
		message: `${path} was put into the batch ${message.batch} by hand.`
	}))];
}
const ANCHOR_FIX = "Find the copy of the ledger that still holds this batch (another clone, the remote, `git reflog ledger`) and set the branch back to it. Boards of the sample business come from another ledger: remove them once you have your own.";
/** Every digest that a published week was computed from must still be in the chain. */
function checkAnchors(commits, anchors) {
	const digests = new Set(commits.map(({ message }) => message?.digest));
	return anchors.filter(({ digest }) => !digests.has(digest)).map(({ file, digest }) => damage("anchor", commits.at(-1) ?? null, {
		path: file,
		message: `${file} was published from the batch ${digest}, and the chain does not hold it: batches were cut off or history was rewritten since.`,
		fix: ANCHOR_FIX
	}));
}
function short(commit) {
	return commit.slice(0, 12);
}

// actions/core/signal/ledger/check-file.ts
/** The source of the records that Opsbook writes of itself. */
const OWN_SOURCE = "opsbook";
const HOSTILE_KEYS = [
	"__proto__",
	"constructor",
	"prototype"
];
/**
* Checks every line of a file: a valid record in its canonical bytes, in the folder of its week, its id new to the
* ledger unless the file holds changes. `seen` collects the ids; files come in the chain's order.
*/
function checkFile(file, calendar, seen) {
	const place = parseLedgerPath(file.path);
	if (place === null) return [];
	const check = place.kind === "quarantine" ? (line) => checkQuarantine(line, place.week, calendar) : (line) => checkRecord(line, place, calendar, seen);
	return linesOf(file).flatMap((line, at) => {
		const fault = check(line);
		return fault === null ? [] : [{
			...fault,
			line: at + 1
		}];
	});
}
function checkRecord(line, place, calendar, seen) {
	const record = parse(line);
	if (!isEventRecord(record) || hasHostileKey(record) || !isInstant(record.time, record.recordedtime)) return {
		code: "no-record",
		message: "This line is not a valid record."
	};
	if (encodeRecord(record).line !== line) return {
		code: "not-canonical",
		message: "This line is not written as Opsbook writes records: it was edited."
	};
	const time = Date.parse(record.time);
	const week = calendar.of(time);
	if (week !== place.week) return {
		code: "wrong-week",
		message: `This record is of ${week} and lies in ${place.week}.`
	};
	if (isOwnType(record.type) !== (record.source === OWN_SOURCE)) return {
		code: "wrong-source",
		message: `A record of type ${record.type} cannot come from the source ${record.source}.`
	};
	return checkId(record, time, place.changes, seen);
}
function checkId(record, time, changes, seen) {
	const key = keyOfRecord(record.source, record.id);
	const known = seen.get(key) !== null;
	seen.set(key, {
		standing: "live",
		content: {
			low: 0,
			high: 0
		},
		time
	});
	if (!known || changes && record.type !== "record.voided") return null;
	return {
		code: "repeated-id",
		message: `The id ${JSON.stringify(record.id)} of ${record.source} stands in an earlier line: this record would count twice.`
	};
}
function checkQuarantine(line, week, calendar) {
	const entry = parse(line);
	if (!(typeof entry?.source === "string" && (typeof entry.releases === "string" ? hashOfHex(entry.releases) !== null && typeof entry.time === "string" : typeof entry.code === "string" && typeof entry.fields === "object"))) return {
		code: "no-record",
		message: "This line is not a quarantine entry."
	};
	const time = entry.time ?? entry.recordedtime;
	if (typeof time !== "string" || Number.isNaN(Date.parse(time))) return {
		code: "no-record",
		message: "This quarantine entry has no time."
	};
	if ((isRelease(entry) ? encodeRelease(entry) : encodeQuarantine(entry)) !== line) return {
		code: "not-canonical",
		message: "This line is not written as Opsbook writes entries: it was edited."
	};
	const own = calendar.of(Date.parse(time));
	if (own === week) return null;
	return {
		code: "wrong-week",
		message: `This entry is of ${own} and lies in ${week}.`
	};
}
function parse(line) {
	try {
		return JSON.parse(line);
	} catch {
		return null;
	}
}
/** The schema's format lets leap seconds pass, which no clock here can count. */
function isInstant(...texts) {
	return texts.every((text) => text === void 0 || !Number.isNaN(Date.parse(text)));
}
function hasHostileKey(record) {
	return record.data !== void 0 && HOSTILE_KEYS.some((key) => Object.hasOwn(record.data, key));
}
/** Where two versions of a file differ first: the line's number, and what happened to it. */
function firstDifference(before, after) {
	const limit = Math.min(before.length, after.length);
	let at = 0;
	while (at < limit && before[at] === after[at]) at++;
	return {
		line: at + 1,
		what: whatHappened(before, after, at)
	};
}
function whatHappened(before, after, at) {
	if (at === after.length) return "cut off";
	if (after.length > before.length) return "inserted";
	if (after.length < before.length) return "deleted";
	return before.toSorted().join("\n") === after.toSorted().join("\n") ? "moved" : "changed";
}

// actions/shell/ledger/history.ts
/** All commits below a tip, root first, with what each changes. Throws GitError where objects are absent or broken. */
async function readHistory(git, tip) {
	const input = (await git.text([
		"rev-list",
		"--topo-order",
		"--reverse",
		tip
	])).split("\n").map((id) => `${id}\n`).join("");
	const [objects, listed] = await Promise.all([git.run(["cat-file", "--batch"], input), git.text([
		"diff-tree",
		"--stdin",
		"-m",
		"--root",
		"-r",
		"-z",
		"--no-renames",
		"--no-abbrev"
	], input)]);
	const changes = parseChanges(listed);
	return parseObjects(objects).map(({ id, content: raw }) => ({
		id,
		parents: [...raw.slice(0, raw.indexOf("\n\n")).matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent]) => parent),
		message: messageOfCommit(raw),
		changes: changes.get(id) ?? []
	}));
}
/** Output of `git diff-tree --stdin -z`: a commit's id, then for each change its description and its path. */
function parseChanges(listed) {
	const byCommit = /* @__PURE__ */ new Map();
	let current = [];
	const fields = listed.split("\0");
	for (let at = 0; at < fields.length; at++) {
		const field = fields[at];
		if (field.startsWith(":")) {
			const [, mode, before, after, status] = field.split(" ");
			at++;
			current.push({
				mode,
				before,
				after,
				status: status[0],
				path: fields[at]
			});
		} else if (field !== "") {
			const id = field.trim();
			current = byCommit.get(id) ?? [];
			byCommit.set(id, current);
		}
	}
	return byCommit;
}

// actions/shell/ledger/verify.ts
/**
* Checks the whole ledger of a repository; null where there is none and none is anchored.
* Reads every line, so it takes its time. Throws UsageError in a clone that holds only the end of the chain.
*/
async function verifyLedger(git, anchors) {
	const tip = await readTip(git);
	if (tip === null) return anchors.length === 0 ? null : noLedger(anchors.length);
	await refuseShallow(git);
	const commits = await readHistory(git, tip).catch((error) => brokenHistory(error, tip));
	if (!Array.isArray(commits)) return {
		batches: 0,
		files: 0,
		lines: 0,
		anchors: anchors.length,
		damages: [commits]
	};
	const zone = await zoneAt(git, commits[0]);
	const contents = await checkContents(git, commits, weekCalendar(zone ?? "UTC"));
	const damages = [
		...zone === null ? [noZone(commits[0])] : [],
		...checkChain(commits),
		...contents.damages,
		...await checkEdits(git, commits),
		...checkAnchors(commits, anchors),
		...await checkCutOff(git, commits, tip)
	];
	return {
		...contents,
		batches: commits.length - 1,
		anchors: anchors.length,
		damages
	};
}
async function refuseShallow(git) {
	if (await git.text(["rev-parse", "--is-shallow-repository"]) !== "true") return;
	throw new UsageError("This clone holds only the newest commits, so the chain cannot be followed to its root. Fetch the rest with `git fetch --unshallow` and try again.");
}
function noLedger(anchors) {
	return {
		batches: 0,
		files: 0,
		lines: 0,
		anchors,
		damages: [damage("missing-ledger", null, {
			message: `There is no branch \`ledger\` here, and published weeks (${anchors}) were computed from one.`,
			fix: "Fetch it: `git fetch origin ledger:ledger`. If the scoreboard still shows the sample business, nothing is lost: your own ledger starts with your first import."
		})]
	};
}
function brokenHistory(error, tip) {
	if (!(error instanceof GitError)) throw error;
	return damage("broken-object", {
		id: tip,
		message: null
	}, { message: `The history of the branch \`ledger\` cannot be read: ${error.stderr.trim()}` });
}
async function zoneAt(git, root) {
	const zone = zoneOf(await git.text([
		"cat-file",
		"blob",
		`${root.id}:${ABOUT$1}`
	]).catch(() => ""));
	try {
		return zone === null ? null : weekCalendar(zone).zone;
	} catch {
		return null;
	}
}
function noZone(root) {
	return damage("zone", root, {
		path: ABOUT$1,
		message: `The first commit holds no ${ABOUT$1} with a known time zone, so no week can be checked.`
	});
}
/** Reads every file that a batch added and compares it with what the batch says of it. */
async function checkContents(git, commits, calendar) {
	const added = commits.flatMap((commit) => commit.changes.filter(({ status, path: name }) => status === "A" && parseLedgerPath(name) !== null).map((change) => ({
		id: change.after,
		path: change.path,
		commit
	})).toSorted((a, b) => inChainOrder(a.path, b.path)));
	const seen = createIdIndex();
	const damages = [];
	let lines = 0;
	for (let at = 0; at < added.length;) try {
		for await (const { path: name, bytes } of readBlobs(git, added.slice(at))) {
			const file = {
				path: name,
				bytes,
				changes: false
			};
			const { commit } = added[at];
			at++;
			const checked = checkAdded(file, commit, calendar, seen);
			lines += checked.lines;
			damages.push(...checked.damages);
		}
	} catch (error) {
		const { path: name, commit } = added[at];
		damages.push(damage("broken-object", commit, {
			path: name,
			message: messageOf(error)
		}));
		at++;
	}
	return {
		files: added.length,
		lines,
		damages
	};
}
function inChainOrder(a, b) {
	const [first, second] = [parseLedgerPath(a), parseLedgerPath(b)];
	return first === null || second === null ? 0 : compareLedgerPaths(first, second);
}
function checkAdded({ path: name, bytes }, commit, calendar, seen) {
	const file = {
		path: name,
		bytes,
		changes: parseLedgerPath(name)?.changes === true
	};
	const lines = linesOf(file).length;
	const faults = checkFile(file, calendar, seen).map(({ code, line, message }) => damage(code, commit, {
		path: name,
		line,
		message: `${name}, line ${line}: ${message}`
	}));
	const named = commit.message?.files.find((entry) => entry.path === name);
	return {
		lines,
		damages: [...faults, ...compareWithManifest(file, lines, commit, named)]
	};
}
function compareWithManifest({ path: name, bytes }, lines, commit, named) {
	if (named === void 0 || createHash("sha256").update(bytes).digest("hex") === named.sha256) return [];
	if (lines !== named.lines) {
		const message = `${name} was written with ${named.lines} lines and has ${lines}: lines were ${lines < named.lines ? "deleted" : "inserted"}.`;
		return [damage("line-count", commit, {
			path: name,
			message
		})];
	}
	const message = `${name} still has its ${lines} lines, but they are not those that were written: one was changed, or the order was.`;
	return [damage("changed-line", commit, {
		path: name,
		message
	})];
}
/** A later commit that changes a file shows the very line: both versions are there. */
async function checkEdits(git, commits) {
	const found = [];
	for (const commit of commits) for (const { status, path: name, before, after } of commit.changes) {
		if (status !== "M") continue;
		const versions = [];
		const blobs = [before, after].map((id) => ({
			id,
			path: name
		}));
		for await (const { bytes } of readBlobs(git, blobs)) versions.push(linesOf({
			path: name,
			bytes,
			changes: false
		}));
		const { line, what } = firstDifference(versions[0], versions[1]);
		const message = `${name}, line ${line}: the line was ${what} by commit ${commit.id.slice(0, 12)}.`;
		found.push(damage("changed-line", commit, {
			path: name,
			line,
			message
		}));
	}
	return found;
}
/** This machine remembers the newest batch it has seen: without an anchor, only that tells that the end is missing. */
async function checkCutOff(git, commits, tip) {
	const seen = await cachedCommit(git);
	if (seen === null || await isAncestor(git, seen, tip)) return [];
	const message = `This machine has seen the commit ${seen.slice(0, 12)} on the ledger, and the branch does not hold it any more: batches were cut off or rewritten.`;
	return [damage("cut-off", commits.at(-1) ?? null, { message })];
}
function messageOf(error) {
	if (error instanceof GitError) return `The repository has a broken object here: ${error.stderr.trim()}`;
	if (error instanceof Error) return error.message;
	throw error;
}

// actions/cli/ledger/verify.ts
/** `opsbook ledger verify`: exit code 1 where a line or a link is not as it was written. */
async function verify({ ledger, anchors, format }) {
	const result = await verifyLedger(await openGit(ledger ?? "."), await readAnchors(anchors));
	if (result !== null && result.damages.length > 0) process.exitCode = 1;
	if (format === "json") print(JSON.stringify(result ?? {
		batches: 0,
		damages: []
	}, null, 2));
	else print(result === null ? EMPTY_LEDGER : verifyText(result));
}

export { verify };