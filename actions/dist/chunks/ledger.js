import { C as planBatch, E as compareForReading, O as parseLedgerPath, _ as readTip, a as keepIndex, b as nextBatchName, d as aboutText, f as listFiles, g as readSnapshot, i as isAncestor, k as renderLedgerPath, l as ABOUT, o as readBlobs, p as listWeeks, r as indexAt, s as readLines, u as BRANCH, x as renderBatchMessage, y as chainDigest } from "./index-cache.js";
import { i as feed, n as IDENTITY, s as openGit, t as GitError } from "./git.js";
import { i as weekCalendar } from "./week.js";
import { t as UsageError } from "./usage-error.js";
import path from "node:path";
import { readFile } from "node:fs/promises";
import { createHash } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { createInterface } from "node:readline";

// actions/shell/ledger/batch-writer.ts
/** A file stays under 1 MB: GitHub's contents API serves no more (REL-16). */
const PART_BYTES = 1e6;
/** Unwritten lines of all weeks together; a batch over many years is cut into smaller files before it fills memory. */
const HELD_BYTES = 64e6;
const FIRST_BUFFER = 16384;
/** No ref of this name is ever written: it names the commit while git builds it. */
const PENDING = "refs/opsbook/pending";
/** Builds one batch by `git fast-import`, which writes one pack and touches neither work tree nor index. */
function openBatchWriter(git) {
	let importer = null;
	const buffers = /* @__PURE__ */ new Map();
	const full = [];
	const parts = [];
	let held = 0;
	const importing = () => {
		importer ??= startImport(git);
		return importer;
	};
	const seal = (buffered) => {
		if (buffered.lines === 0) return;
		full.push({
			buffered,
			bytes: buffered.bytes.subarray(0, buffered.used),
			lines: buffered.lines
		});
		buffered.bytes = Buffer.allocUnsafeSlow(FIRST_BUFFER);
		buffered.used = 0;
		buffered.lines = 0;
	};
	const write = (place, line) => {
		const buffered = bufferFor(buffers, place);
		const length = Buffer.byteLength(line) + 1;
		if (buffered.used + length > 1e6) seal(buffered);
		if (buffered.used + length > buffered.bytes.length) grow(buffered, length);
		buffered.used += buffered.bytes.write(line, buffered.used);
		buffered.bytes[buffered.used++] = 10;
		buffered.lines++;
		held += length;
	};
	const flush = async () => {
		if (held > HELD_BYTES) for (const buffered of buffers.values()) seal(buffered);
		for (const { buffered, bytes, lines } of full.splice(0)) {
			held -= bytes.length;
			buffered.parts++;
			const mark = parts.length + 1;
			const sha256 = createHash("sha256").update(bytes).digest("hex");
			parts.push({
				place: buffered.place,
				part: buffered.parts,
				mark,
				lines,
				sha256
			});
			await feed(importing(), `blob\nmark :${mark}\ndata ${bytes.length}\n`);
			await feed(importing(), bytes);
			await feed(importing(), "\n");
		}
	};
	const commit = async (options) => {
		for (const buffered of buffers.values()) seal(buffered);
		await flush();
		const { script, batch, mark } = commitScript(parts, options);
		const id = firstLine(importing());
		await feed(importing(), `${script}get-mark :${mark}\nreset ${PENDING}\n\ndone\n`);
		importing().child.stdin.end();
		await importing().done;
		return {
			commit: await id,
			batch
		};
	};
	return {
		write,
		flush,
		commit,
		abandon: () => importer?.child.kill()
	};
}
function startImport(git) {
	const importer = git.start([
		"-c",
		"core.compression=1",
		"-c",
		"pack.compression=1",
		"fast-import",
		"--quiet",
		"--done",
		"--depth=0",
		"--date-format=raw"
	]);
	importer.done.catch(() => {});
	return importer;
}
function bufferFor(buffers, place) {
	const name = `${place.kind}/${place.week}/${place.changes}`;
	const known = buffers.get(name);
	if (known !== void 0) return known;
	const made = {
		place,
		bytes: Buffer.allocUnsafeSlow(FIRST_BUFFER),
		used: 0,
		lines: 0,
		parts: 0
	};
	buffers.set(name, made);
	return made;
}
function grow(buffered, length) {
	const size = Math.max(Math.min(buffered.bytes.length * 4, PART_BYTES), buffered.used + length);
	const larger = Buffer.allocUnsafeSlow(size);
	buffered.bytes.copy(larger, 0, 0, buffered.used);
	buffered.bytes = larger;
}
/** The commands that make the commit (and the root before it) of files that git has. */
function commitScript(parts, { title, at, zone, onto }) {
	const root = onto === null ? rootCommit(zone, at, parts.length + 1) : null;
	const prev = onto?.digest ?? root.digest;
	const batch = nextBatchName((onto?.batches ?? 0) + 1, prev, parts.map(({ sha256 }) => sha256));
	const files = parts.map((part) => ({
		...part,
		path: renderLedgerPath({
			...part.place,
			...part,
			batch
		})
	}));
	const message = renderBatchMessage({
		title,
		files,
		batch,
		prev
	});
	const mark = parts.length + 3;
	const changes = files.map(({ path, mark: file }) => `M 100644 :${file} ${path}\n`).join("");
	const from = onto === null ? `:${parts.length + 2}` : onto.commit;
	return {
		script: `${root?.script ?? ""}${commitHead(mark, at, message)}from ${from}\n${changes}\n`,
		batch,
		mark
	};
}
function rootCommit(zone, at, mark) {
	const text = aboutText(zone);
	const file = {
		path: ABOUT,
		lines: 1,
		sha256: createHash("sha256").update(text).digest("hex")
	};
	const message = renderBatchMessage({
		title: "Start the ledger",
		files: [file],
		batch: nextBatchName(0, null, [file.sha256]),
		prev: null
	});
	return {
		script: `${`blob\nmark :${mark}\ndata ${Buffer.byteLength(text)}\n${text}\n`}${commitHead(mark + 1, at, message)}M 100644 :${mark} ${ABOUT}\n\n`,
		digest: chainDigest(null, [file])
	};
}
function commitHead(mark, at, message) {
	const seconds = Math.floor(Date.parse(at) / 1e3);
	return `commit ${PENDING}\nmark :${mark}\ncommitter ${IDENTITY} ${seconds} +0000\ndata ${Buffer.byteLength(message)}\n${message}`;
}
async function firstLine({ child, done }) {
	for await (const line of createInterface({ input: child.stdout })) return line;
	await done;
	throw new Error("git fast-import ended without naming the commit it made");
}

// actions/shell/ledger/append.ts
const FIRST_WAIT_MS = 20;
const LONGEST_WAIT_MS = 2e3;
/**
* Appends what is new as one batch. Where another writer was faster, all is read and decided again on top of its batch.
* Throws UsageError for another zone than the ledger's, and where the branch never comes to rest.
*/
async function appendBatch(context, batch) {
	for (let attempt = 0; attempt < context.attempts; attempt++) {
		const outcome = await tryAppend(context, batch);
		if (outcome !== "lost") return outcome.result;
		const ceiling = Math.min(FIRST_WAIT_MS * 2 ** attempt, LONGEST_WAIT_MS);
		await setTimeout(ceiling * context.random());
	}
	throw new UsageError(`${context.attempts} times another writer was faster at the ledger. Nothing was written; try again when less is going on.`);
}
async function tryAppend(context, batch) {
	const { git, refs } = context;
	const before = await refs.refresh();
	const snapshot = before === null ? null : await readSnapshot(git, before);
	refuseOtherZone(snapshot, batch.zone);
	const calendar = weekCalendar(batch.zone);
	const index = await indexAt(git, before, calendar);
	const writer = openBatchWriter(git);
	try {
		const plan = planBatch({
			index,
			calendar,
			onChange: batch.onChange,
			at: batch.at,
			batch: (snapshot?.tip.batches ?? 0) + 1,
			write: batch.dryRun === true ? () => {} : writer.write
		});
		for await (const rows of batch.read()) {
			for (const row of rows) plan.take(row);
			await writer.flush();
		}
		const result = plan.finish();
		if (batch.dryRun === true || result.weeks.length === 0) return { result: {
			...result,
			batch: null
		} };
		const { title, at, zone } = batch;
		const made = await writer.commit({
			title,
			at,
			zone,
			onto: snapshot?.tip ?? null
		});
		if (!await moveOn(context, before, made.commit)) return "lost";
		await keepIndex(git, made.commit, index);
		return { result: {
			...result,
			batch: made.batch
		} };
	} finally {
		writer.abandon();
	}
}
function refuseOtherZone(snapshot, zone) {
	if (snapshot === null || snapshot.zone === zone) return;
	throw new UsageError(`The ledger's weeks are those of ${snapshot.zone}, and the catalog says ${zone}. The zone is fixed by the first import, so that no week ever changes: set \`timezone: ${snapshot.zone}\` in cadence.yaml, or start a new ledger.`);
}
/** Moves the branch; where it is not known whether that happened, reads back before saying so (REL-9). */
async function moveOn({ git, refs }, before, after) {
	const outcome = await refs.swap(before, after);
	if (outcome !== "unknown") return outcome === "moved";
	const tip = await refs.refresh();
	return tip !== null && await isAncestor(git, after, tip);
}

// actions/shell/ledger/refs.ts
/** To git an empty old value means: there must be no such branch yet. */
const NONE = "";
/** The branch of a repository on this machine. */
function localRefs(git) {
	return {
		refresh: () => readTip(git),
		swap: async (before, after) => {
			await refuseCheckedOut(git);
			try {
				await git.run([
					"update-ref",
					"-m",
					"opsbook: append",
					BRANCH,
					after,
					before ?? NONE
				]);
				return "moved";
			} catch (error) {
				if (error instanceof GitError && /cannot lock ref|unable to lock/i.test(error.stderr)) return "lost";
				throw error;
			}
		}
	};
}
/** The branch of a remote; the local one follows it. A plain push, never forced, is the compare-and-swap. */
function remoteRefs(git, remote) {
	const refresh = async () => {
		if (await git.text([
			"ls-remote",
			remote,
			"refs/heads/ledger"
		]).catch((cause) => {
			if (!(cause instanceof GitError)) throw cause;
			const message = `The remote ${remote} of the ledger does not answer: ${cause.stderr.trim()}`;
			throw new UsageError(message, { cause });
		}) === "") return readTip(git);
		await refuseCheckedOut(git);
		await git.run([
			"fetch",
			"--quiet",
			"--no-tags",
			"--no-write-fetch-head",
			remote,
			`+${BRANCH}:${BRANCH}`
		]);
		return readTip(git);
	};
	return {
		refresh,
		swap: async (_before, after) => {
			try {
				await git.run([
					"push",
					"--quiet",
					"--porcelain",
					remote,
					`${after}:${BRANCH}`
				]);
			} catch (error) {
				if (!(error instanceof GitError)) throw error;
				return /rejected|non-fast-forward|fetch first/i.test(error.message) ? "lost" : "unknown";
			}
			await refresh();
			return "moved";
		}
	};
}
/** A work tree that stands on the branch would silently fall behind it. A bare repository has none. */
async function refuseCheckedOut(git) {
	if ((await readFile(path.join(git.dir, "HEAD"), "utf8")).trim() !== `ref: ${"refs/heads/ledger"}`) return;
	if (await git.text([
		"config",
		"--get",
		"--bool",
		"core.bare"
	]).catch(() => "false") === "true") return;
	throw new UsageError("The branch `ledger` is checked out. Opsbook writes it without a work tree: switch to another branch first.");
}

// actions/shell/ledger/ledger.ts
/** With 64 writers at once each has its turn; more than that is another fault, and waiting does not mend it. */
const ATTEMPTS = 100;
/**
* Opens the ledger of a git repository, bare or not; nothing is written before the first append.
* Throws UsageError where the folder is no repository, git is missing, or the branch `ledger` is not Opsbook's.
*/
async function openLedger(folder, options = {}) {
	const git = await openGit(folder);
	const refs = options.refs ?? (options.remote === void 0 ? localRefs(git) : remoteRefs(git, options.remote));
	const random = options.random ?? Math.random;
	const load = async () => {
		const commit = await refs.refresh();
		return commit === null ? null : readSnapshot(git, commit);
	};
	let snapshot = await load();
	async function* readFiles(kind, week) {
		if (snapshot === null) return;
		const files = await listFiles(git, snapshot.tip.commit, `${kind}/${week}/`);
		const read = kind === "records" ? readLines : readBlobs;
		for await (const { path, bytes } of read(git, inReadingOrder(files))) yield {
			path,
			bytes,
			changes: parseLedgerPath(path)?.changes === true
		};
	}
	return {
		git,
		get zone() {
			return snapshot?.zone ?? null;
		},
		tip: async () => snapshot?.tip ?? null,
		weeks: async () => snapshot === null ? [] : listWeeks(git, snapshot.tip.commit),
		readWeek: (week) => readFiles("records", week),
		readQuarantine: (week) => readFiles("quarantine", week),
		append: async (batch) => {
			const result = await appendBatch({
				git,
				refs,
				random,
				attempts: ATTEMPTS
			}, batch);
			if (result.batch !== null) snapshot = await load();
			return result;
		}
	};
}
/** Files that are not of the ledger are left out: `ledger verify` names them. */
function inReadingOrder(files) {
	return files.flatMap((file) => {
		const place = parseLedgerPath(file.path);
		return place === null ? [] : [{
			...file,
			place
		}];
	}).toSorted((a, b) => compareForReading(a.place, b.place));
}

export { openLedger as t };