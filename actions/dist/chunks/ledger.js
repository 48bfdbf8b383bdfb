import { A as createIdIndex, C as pushed, D as learnFile, E as addedSince, F as VOIDED, G as placesOf, H as keyOfWaiters, J as keyOfQuarantine, K as conflictDigest, L as parseQuarantineLines, N as parseLedgerPath, O as keyOfRecord, P as renderLedgerPath, R as parseRecords, S as leanRemote, T as readLines, U as keyOfWaitingId, V as isRelease, W as keysOfPlace, X as hashText, Y as hashOfHex, Z as hexOf, a as listWeeks, b as WHOLE, c as readSnapshot, d as chainDigest, f as nextBatchName, g as indexAt, i as listFiles, j as compareForReading, k as planBatch, l as readTip, n as BRANCH, p as renderBatchMessage, q as keyOfConflict, r as aboutText, t as ABOUT, v as keepIndex, w as readBlobs, x as isLean, y as DERIVED } from "./snapshot.js";
import { r as encodeRecord } from "./line.js";
import { i as weekCalendar } from "./week.js";
import { i as feed, n as IDENTITY, s as openGit, t as GitError } from "./git.js";
import { t as UsageError } from "./usage-error.js";
import { a as readObjects, i as parseTreeObject, n as renderAbout, t as readAbout } from "./about.js";
import path from "node:path";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import { createInterface } from "node:readline";

// actions/core/signal/ledger/id-key.ts
/** Texts of quarantine entries begin with it: they come after those of records, which are JSON lists. */
const QUARANTINE = "q";
function idOfRecord(source, id) {
	return {
		text: JSON.stringify(partsOf(source, id, null)),
		hash: keyOfRecord(source, id)
	};
}
function idOfQuarantine(entry) {
	const hash = keyOfQuarantine(entry);
	return {
		text: `${QUARANTINE}${hexOf(hash)}`,
		hash
	};
}
/** All ids that appending a record, or learning it, asks for: its own, or that of the record which it takes out. */
function idsOfRecord(record) {
	if (record.type === "record.voided") return [idOfRecord(String(record.data?.source), String(record.data?.id))];
	return [idOfRecord(record.source, record.id), waitingId(record.source, record.id)];
}
/** All ids that appending a line of quarantine, or learning it, asks for. */
function idsOfQuarantine(line) {
	if (isRelease(line)) {
		const { source, releases, id, place, row } = line;
		return [
			{
				text: `${QUARANTINE}${releases}`,
				hash: hashOfHex(releases)
			},
			...id === void 0 ? [] : [waitingId(source, id)],
			...place === void 0 ? [] : waitingPlaces(source, place, row ?? 0)
		];
	}
	return [
		idOfQuarantine(line),
		waiters(line.source),
		...line.id === void 0 ? [] : [waitingId(line.source, line.id)],
		...line.id === void 0 ? placesOf(line).flatMap((place) => waitingPlaces(line.source, place, line.row)) : []
	];
}
/** What else a row asks for once the ids of `idsOfRecord` are known: contradictions, and what waits under its place. */
function furtherIds(index, row) {
	const { records, quarantined } = row;
	const conflicts = records.flatMap((record) => {
		const known = record.type === "record.voided" ? null : index.get(keyOfRecord(record.source, record.id));
		if (known === null) return [];
		const { content } = encodeRecord(record);
		const hash = hashText({
			low: 0,
			high: 0
		}, content);
		if (hash.low === known.content.low && hash.high === known.content.high) return [];
		const conflict = keyOfConflict(record.source, record.id, conflictDigest(content));
		return [{
			text: `${QUARANTINE}${hexOf(conflict)}`,
			hash: conflict
		}];
	});
	const source = records[0]?.source;
	if (source === void 0 || quarantined.length > 0 || index.get(keyOfWaiters(source)) === null) return conflicts;
	return [...conflicts, ...placesOf(row).flatMap((place) => waitingPlaces(source, place, row.row ?? 0))];
}
/** The mark of a source of which something ever waited. */
function waiters(source) {
	return {
		text: JSON.stringify([source]),
		hash: keyOfWaiters(source)
	};
}
function waitingId(source, id) {
	return {
		text: JSON.stringify([...partsOf(source, id, null), 0]),
		hash: keyOfWaitingId(source, id)
	};
}
function waitingPlaces(source, place, row) {
	return keysOfPlace(source, place, row).map((hash, at) => ({
		text: JSON.stringify([
			source,
			place,
			row,
			at,
			"at"
		]),
		hash
	}));
}
/** `none` stands for the type where the id has none before it. */
function partsOf(source, id, none) {
	const colon = id.indexOf(":");
	return colon === -1 ? [
		source,
		id,
		none
	] : [
		source,
		id.slice(colon + 1),
		id.slice(0, colon)
	];
}
/** The hash that belongs to a text; null where the text is none of ours. */
function hashOfText(text) {
	if (text.startsWith(QUARANTINE)) return hashOfHex(text.slice(1));
	try {
		const parts = JSON.parse(text);
		return Array.isArray(parts) ? hashOfParts(parts) : null;
	} catch {
		return null;
	}
}
function hashOfParts([source, second, third, fourth, ...rest]) {
	if (typeof source !== "string") return null;
	if (second === void 0) return keyOfWaiters(source);
	if (typeof second !== "string") return null;
	if (rest[0] === "at" && typeof third === "number" && typeof fourth === "number") return keysOfPlace(source, second, third)[fourth] ?? null;
	if (rest.length > 0 || third !== null && typeof third !== "string") return null;
	const id = third === null ? second : `${third}:${second}`;
	if (fourth === 0) return keyOfWaitingId(source, id);
	return fourth === void 0 ? keyOfRecord(source, id) : null;
}

// actions/shell/derived/broken-cache.ts
/** Thrown where a part of the branch `derived` is not what Opsbook writes: it is then computed again from the ledger. */
var BrokenCache = class extends Error {
	name = "BrokenCache";
};

// actions/shell/derived/derived-branch.ts
/** No ref of this name is ever written: it names the commit while git builds it. */
const PENDING$1 = "refs/opsbook/derived-pending";
function openDerived(git, remote) {
	let distrusted = null;
	const tip = () => {
		const { derived } = remote.tips();
		return derived === distrusted ? null : derived;
	};
	return {
		git,
		remote,
		tip,
		distrust: () => {
			distrusted = remote.tips().derived;
		},
		replace: async (changes) => {
			const replacing = remote.tips().derived;
			const to = await commitChanges(git, tip(), changes);
			try {
				return await remote.push({
					ref: DERIVED,
					to,
					replacing
				}) === "moved";
			} catch (error) {
				if (error instanceof UsageError) return false;
				throw error;
			}
		}
	};
}
/** A commit without a parent: the base's tree with the changes, of which moves come first, then removals. */
async function commitChanges(git, base, changes) {
	const tree = base === null ? null : await git.text(["rev-parse", `${base}^{tree}`]);
	const script = [`commit ${PENDING$1}\nmark :1\ncommitter ${IDENTITY} 0 +0000\ndata 27\nWhat can be computed again
`, tree === null ? "" : `M 040000 ${tree} \n`];
	for (const change of changes) if (change.do === "move") script.push(`R ${change.path} ${change.to}\n`);
	for (const change of changes) if (change.do === "remove") script.push(`D ${change.path}\n`);
	for (const change of changes) {
		if (change.do !== "write") continue;
		const bytes = Buffer.from(change.bytes);
		script.push(`M 100644 inline ${change.path}\ndata ${bytes.length}\n`, bytes, "\n");
	}
	script.push(`\nget-mark :1\nreset ${PENDING$1}\n\ndone\n`);
	const input = Buffer.concat(script.map((part) => Buffer.from(part)));
	return (await git.text([
		"fast-import",
		"--quiet",
		"--done",
		"--date-format=raw"
	], input)).trim();
}

// actions/core/signal/ledger/id-leaf.ts
const LETTERS = {
	live: "l",
	void: "v",
	quarantined: "q",
	waiting: "w",
	released: "r"
};
const STANDINGS = new Map(Object.entries(LETTERS).map(([standing, letter]) => [letter, standing]));
const LINE = /^([^\t]+)\t(-?[0-9a-z]{1,11})\t([0-9a-f]{16})([lvqwr])$/;
/**
* A piece of the index: a line for each id, in the order of their texts, and a last one with a hash over them all. JSON has
* escaped tabs and line breaks.
*/
function renderLeaf(entries) {
	const lines = entries.map(({ text, known }) => `${text}\t${known.time.toString(36)}\t${hexOf(known.content)}${LETTERS[known.standing]}\n`).join("");
	return `${lines}${sealOf(lines)}\n`;
}
/** Reads a piece; null where it is none, or was changed by somebody else: such a cache is thrown away. */
function parseLeaf(leaf) {
	const end = leaf.lastIndexOf("\n", leaf.length - 2) + 1;
	const body = leaf.slice(0, end);
	if (leaf.slice(end) !== `${sealOf(body)}\n`) return null;
	const entries = [];
	for (const line of body.split("\n").slice(0, -1)) {
		const entry = parseLine(line);
		if (entry === null || entry.text <= (entries.at(-1)?.text ?? "")) return null;
		entries.push(entry);
	}
	return entries;
}
function sealOf(lines) {
	return hexOf(hashText({
		low: 0,
		high: 0
	}, lines));
}
function parseLine(line) {
	const [, text = "", time = "", hex = "", letter = ""] = LINE.exec(line) ?? [];
	const hash = text === "" ? null : hashOfText(text);
	const content = hashOfHex(hex);
	const standing = STANDINGS.get(letter);
	if (hash === null || content === null || standing === void 0) return null;
	return {
		text,
		hash,
		known: {
			standing,
			content,
			time: Number.parseInt(time, 36)
		}
	};
}
/** Puts changes into a piece; both are in order, and a change replaces the entry of its text. */
function mergeEntries(entries, changes) {
	const byText = new Map(entries.map((entry) => [entry.text, entry]));
	for (const change of changes) byText.set(change.text, change);
	return [...byText.values()].toSorted((a, b) => a.text < b.text ? -1 : 1);
}
/**
* Cuts a list that has outgrown `most` into pieces of `full` and a rest. Where ids are counted up, all that comes later
* goes into the rest, and full pieces are never written again.
*/
function cut(list, most, full) {
	if (list.length <= most) return [[...list]];
	const pieces = [];
	for (let at = 0; at < list.length; at += full) pieces.push(list.slice(at, at + full));
	return pieces;
}
/** The shortest beginning of `first` that comes after `before`: where a piece begins. */
function boundBetween(before, first) {
	let length = 1;
	while (length < first.length && first.slice(0, length) <= before) length++;
	if (/[\ud800-\udbff]/.test(first[length - 1])) length++;
	return first.slice(0, length);
}
/** The place of the last of these bounds, in order, that is not after the text; the first bound comes before every text. */
function placeOf(bounds, text) {
	let low = 0;
	let high = bounds.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if (bounds[middle].bound <= text) low = middle;
		else high = middle - 1;
	}
	return low;
}
/** The name of a file or folder for a bound: letters and digits as they are, all else as bytes, `%0a`. */
function nameOfBound(bound) {
	const bytes = new TextEncoder().encode(bound);
	let name = "=";
	for (const byte of bytes) {
		const letter = String.fromCharCode(byte);
		name += /[A-Za-z0-9_-]/.test(letter) ? letter : `%${byte.toString(16).padStart(2, "0")}`;
	}
	return name;
}
/** The bound that a name stands for; null where the name is none of ours. */
function boundOfName(name) {
	if (!/^=(?:[A-Za-z0-9_-]|%[0-9a-f]{2})*$/.test(name)) return null;
	try {
		return decodeURIComponent(name.slice(1));
	} catch {
		return null;
	}
}

// actions/shell/derived/id-tree.ts
const FOLDER = "ids";
/**
* A leaf is fetched as a whole, and so is the list of leaves around it: about 2 KB each. Of 330,000 ids there are 2,600
* leaves in 55 nodes.
*/
const LEAF = {
	most: 160,
	full: 128
};
const NODE = {
	most: 64,
	full: 48
};
/** Opens the index below a tree; null for one that is built anew. The tree itself is here already. Throws BrokenCache. */
async function openIdTree(git, objects, treeId) {
	const nodes = treeId === null ? [] : await readNodes(git, treeId);
	if (nodes.length === 0) nodes.push({
		bound: "",
		id: null,
		leaves: [emptyLeaf()]
	});
	const load = async (texts) => {
		await readLeaves(git, objects, [...new Set(texts.map((text) => nodes[placeOf(nodes, text)]))]);
		const leaves = /* @__PURE__ */ new Set();
		for (const text of texts) leaves.add(leafOf(nodes, text));
		return readEntries(git, objects, [...leaves]);
	};
	const changes = (entries) => {
		const byLeaf = Map.groupBy(entries, ({ text }) => leafOf(nodes, text));
		return rewrite(nodes, byLeaf);
	};
	return {
		load,
		changes
	};
}
function emptyLeaf() {
	return {
		bound: "",
		id: null,
		path: null,
		entries: []
	};
}
function leafOf(nodes, text) {
	const { leaves } = nodes[placeOf(nodes, text)];
	if (leaves === null) throw new Error("the part of the index was not loaded");
	return leaves[placeOf(leaves, text)];
}
async function readNodes(git, treeId) {
	const [bytes] = await readObjects(git, [treeId]);
	return entriesOf(bytes ?? null, treeId).map(({ bound, id }) => ({
		bound,
		id,
		leaves: null
	}));
}
async function readLeaves(git, objects, nodes) {
	const unread = nodes.filter(({ leaves }) => leaves === null);
	const ids = unread.map(({ id }) => id);
	await objects.bring(ids);
	const trees = await readObjects(git, ids);
	for (const [at, node] of unread.entries()) {
		const folder = `${FOLDER}/${nameOfBound(node.bound)}`;
		node.leaves = entriesOf(trees[at] ?? null, node.id).map(({ bound, id, name }) => ({
			bound,
			id,
			path: `${folder}/${name}`,
			entries: null
		}));
		if (node.leaves[0]?.bound !== node.bound) throw new BrokenCache(`${folder} does not begin where it says`);
	}
}
async function readEntries(git, objects, leaves) {
	const unread = leaves.filter(({ entries }) => entries === null);
	const ids = unread.map(({ id }) => id);
	await objects.bring(ids);
	const blobs = await readObjects(git, ids);
	for (const [at, leaf] of unread.entries()) {
		const entries = parseLeaf(blobs[at]?.toString("utf8") ?? "?");
		if (entries === null || entries[0] !== void 0 && entries[0].text < leaf.bound) throw new BrokenCache(`${leaf.path} is no part of an index`);
		leaf.entries = entries;
	}
	return unread.flatMap(({ entries }) => entries);
}
/** Entries of a tree in the order of their bounds, the first of which comes before every text. */
function entriesOf(bytes, id) {
	if (bytes === null) throw new BrokenCache(`${id} is not there`);
	const entries = parseTreeObject(bytes, id.length).map((entry) => ({
		...entry,
		bound: boundOfName(entry.name)
	}));
	const found = entries.flatMap(({ bound, ...rest }) => bound === null ? [] : [{
		...rest,
		bound
	}]);
	if (found.length !== entries.length) throw new BrokenCache(`${id} holds foreign files`);
	return found.toSorted((a, b) => a.bound < b.bound ? -1 : 1);
}
/** Puts entries into their leaves, cuts what has grown too large, and tells what changes in git. */
function rewrite(nodes, byLeaf) {
	const changed = /* @__PURE__ */ new Set();
	for (let at = 0; at < nodes.length; at++) {
		const node = nodes[at];
		if (node.leaves?.some((leaf) => byLeaf.has(leaf)) !== true) continue;
		const leaves = node.leaves.flatMap((leaf) => {
			const entries = byLeaf.get(leaf);
			if (entries === void 0) return [leaf];
			const pieces = grown(leaf, entries);
			for (const piece of pieces) changed.add(piece);
			return pieces;
		});
		const parts = cut(leaves, NODE.most, NODE.full).map((part, number) => ({
			bound: number === 0 ? node.bound : part[0].bound,
			id: null,
			leaves: part
		}));
		nodes.splice(at, 1, ...parts);
		at += parts.length - 1;
	}
	return changesOf(nodes, changed);
}
function grown(leaf, entries) {
	const merged = mergeEntries(leaf.entries ?? [], entries);
	return cut(merged, LEAF.most, LEAF.full).map((piece, number, pieces) => {
		if (number === 0) return {
			...leaf,
			entries: piece
		};
		const before = pieces[number - 1].at(-1);
		return {
			bound: boundBetween(before.text, piece[0].text),
			id: null,
			path: null,
			entries: piece
		};
	});
}
function changesOf(nodes, changed) {
	const changes = [];
	for (const node of nodes) {
		const folder = `${FOLDER}/${nameOfBound(node.bound)}`;
		for (const leaf of node.leaves ?? []) {
			const path = `${folder}/${nameOfBound(leaf.bound)}`;
			if (changed.has(leaf)) {
				if (leaf.path !== null && leaf.path !== path) changes.push({
					do: "remove",
					path: leaf.path
				});
				changes.push({
					do: "write",
					path,
					bytes: renderLeaf(leaf.entries)
				});
			} else if (leaf.path !== null && leaf.path !== path) changes.push({
				do: "move",
				path: leaf.path,
				to: path
			});
			leaf.path = path;
		}
	}
	return changes;
}

// actions/shell/derived/known-ids.ts
/** From so many ids, or batches, that are not on it, the branch is written: until then the next run reads the batches. */
const WORTH_WRITING = {
	ids: 48,
	batches: 8
};
/** So many rows ask for their ids in one go. */
const ROWS_AT_ONCE = 1e4;
/**
* The ids of a ledger by the branch `derived`: of the index only those parts are fetched in which an id would stand, and
* batches that came after it are read. Where it is absent, of another ledger or older than it can tell, everything is read.
* Throws BrokenCache where a part of it cannot be read.
*/
async function derivedIds(branch, commit, calendar) {
	const { git, remote } = branch;
	const index = createIdIndex();
	const about = await readAbout(branch);
	const usable = commit === null || about === null ? null : await addedSince(git, remote, about.ledger, commit);
	const isFresh = usable === null;
	const tree = await openIdTree(git, remote, isFresh ? null : about?.ids ?? null);
	const touched = /* @__PURE__ */ new Map();
	const load = async (keys) => {
		for (const { hash, known } of await tree.load(keys.map(({ text }) => text))) if (index.get(hash) === null) index.set(hash, known);
	};
	const touch = async (files) => {
		await remote.bring(files.map(({ id }) => id));
		for await (const file of readBlobs(git, files)) for (const key of keysOf({
			...file,
			changes: false
		})) touched.set(key.text, key);
		await load([...touched.values()]);
	};
	const write = async (at) => {
		const own = await addedSince(git, remote, commit, at) ?? [];
		await touch(own);
		const batches = new Set([...usable ?? [], ...own].map(({ path }) => parseLedgerPath(path)?.number)).size;
		if (!(touched.size >= WORTH_WRITING.ids || batches >= WORTH_WRITING.batches)) return;
		const entries = [...touched.values()].flatMap(({ text, hash }) => {
			const known = index.get(hash);
			return known === null ? [] : [{
				text,
				hash,
				known
			}];
		});
		const old = isFresh ? [{
			do: "remove",
			path: "ids"
		}] : [];
		await branch.replace([
			...old,
			...tree.changes(entries),
			renderAbout(at)
		]);
	};
	const keep = async (at) => {
		if (at === null) return;
		try {
			await write(at);
		} catch (error) {
			if (error instanceof BrokenCache) branch.distrust();
			else if (!(error instanceof UsageError)) throw error;
		}
	};
	if (commit !== null) {
		const files = usable ?? await addedSince(git, remote, null, commit) ?? [];
		await touch(files);
		for await (const file of readBlobs(git, files)) learnFile(index, {
			...file,
			changes: false
		}, calendar);
	}
	return {
		index,
		rowsAtOnce: ROWS_AT_ONCE,
		load,
		keep
	};
}
function keysOf(file) {
	return parseLedgerPath(file.path)?.kind === "quarantine" ? parseQuarantineLines(file).flatMap(idsOfQuarantine) : parseRecords(file).flatMap(idsOfRecord);
}

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
/** Writers that are thought to come at once. */
const MOST_AT_ONCE = 16;
const MOST_SPREAD_MS = 3e4;
/** So often in a row a push may end without a word whether it was taken, and turn out not to be. */
const MOST_UNTAKEN = 5;
/**
* Appends what is new as one batch. Where another writer was faster, all is read and decided again on top of its batch.
* Throws UsageError for another zone than the ledger's, and where the branch never comes to rest.
*/
async function appendBatch(context, batch) {
	let untaken = 0;
	let conflicts = 0;
	for (let attempt = 0; attempt < context.attempts; attempt++) {
		const started = performance.now();
		const seen = attempt === 0 ? context.seen() : void 0;
		const outcome = await tryAppend(context, batch, seen === void 0 ? await context.refs.refresh() : seen).catch((error) => {
			if (!(error instanceof BrokenCache)) throw error;
			context.distrust();
			return "anew";
		});
		if (typeof outcome === "object") return {
			...outcome,
			result: {
				...outcome.result,
				conflicts
			}
		};
		if (outcome === "lost") conflicts++;
		untaken = outcome === "untaken" ? untaken + 1 : 0;
		if (untaken === MOST_UNTAKEN) throw new UsageError("The remote did not take the ledger's new batch, and did not say why. Nothing was written; try again later.");
		if (outcome === "anew") continue;
		await setTimeout(longestWait(attempt, performance.now() - started) * context.random());
	}
	throw new UsageError(`${context.attempts} times another writer was faster at the ledger. Nothing was written; try again when less is going on.`);
}
/** Milliseconds. Where an attempt takes long, others come to its end meanwhile: writers spread over the time of several. */
function longestWait(attempt, took) {
	const spread = Math.min(took * MOST_AT_ONCE, MOST_SPREAD_MS);
	return Math.min(Math.max(FIRST_WAIT_MS, took) * 2 ** attempt, Math.max(LONGEST_WAIT_MS, spread));
}
async function tryAppend(context, batch, before) {
	const { git } = context;
	const snapshot = before === null ? null : await readSnapshot(git, before);
	refuseOtherZone(snapshot, batch.zone);
	const calendar = weekCalendar(batch.zone);
	const ids = await context.knownIds(before, calendar);
	const writer = openBatchWriter(git);
	try {
		const plan = planBatch({
			index: ids.index,
			calendar,
			onChange: batch.onChange,
			at: batch.at,
			batch: (snapshot?.tip.batches ?? 0) + 1,
			write: batch.dryRun === true ? () => {} : writer.write,
			...batch.closing === void 0 ? {} : { closing: batch.closing }
		});
		for await (const rows of gathered(batch.read(), ids.rowsAtOnce)) {
			if (ids.rowsAtOnce > 0) await loadIds(ids, rows);
			for (const row of rows) plan.take(row);
			await writer.flush();
		}
		const result = plan.finish();
		if (batch.dryRun === true) return {
			result: {
				...result,
				batch: null
			},
			commit: before
		};
		if (result.weeks.length === 0) {
			await ids.keep(before);
			return {
				result: {
					...result,
					batch: null
				},
				commit: before
			};
		}
		const { title, at, zone } = batch;
		await bringWeeks(context, before, result.weeks);
		const made = await writer.commit({
			title,
			at,
			zone,
			onto: snapshot?.tip ?? null
		});
		const moved = await moveOn(context, before, made.commit);
		if (moved !== "moved") return moved;
		await ids.keep(made.commit);
		return {
			result: {
				...result,
				batch: made.batch
			},
			commit: made.commit
		};
	} finally {
		writer.abandon();
	}
}
function refuseOtherZone(snapshot, zone) {
	if (snapshot === null || snapshot.zone === zone) return;
	throw new UsageError(`The ledger's weeks are those of ${snapshot.zone}, and the catalog says ${zone}. The zone is fixed by the first import, so that no week ever changes: set \`timezone: ${snapshot.zone}\` in cadence.yaml, or start a new ledger.`);
}
/** Moves the branch; where it is not known whether that happened, reads back before saying so (REL-9). */
async function moveOn({ git, refs, objects }, before, after) {
	const outcome = await refs.swap(before, after);
	if (outcome !== "unknown") return outcome;
	const tip = await refs.refresh();
	if (tip !== null && await addedSince(git, objects, after, tip) !== null) return "moved";
	return tip === before ? "untaken" : "lost";
}
/** Rows in groups of at least so many, as blocks come. */
async function* gathered(blocks, atOnce) {
	let held = [];
	for await (const rows of blocks) {
		if (held.length === 0 && rows.length >= atOnce) yield rows;
		else held = held.concat(rows);
		if (held.length < atOnce || held.length === 0) continue;
		yield held;
		held = [];
	}
	if (held.length > 0) yield held;
}
async function loadIds({ index, load }, rows) {
	const sources = /* @__PURE__ */ new Set();
	await load([...rows.flatMap(({ records, quarantined }) => {
		for (const { source } of records) sources.add(source);
		return [...records.flatMap(idsOfRecord), ...quarantined.flatMap(idsOfQuarantine)];
	}), ...[...sources].map(waiters)]);
	await load(rows.flatMap((row) => furtherIds(index, row)));
}
/** Fetches the folders that get a new file: git would fetch each by a call of its own. */
async function bringWeeks({ git, objects }, before, weeks) {
	if (!objects.partial || before === null) return;
	const changed = new Set(weeks);
	const listed = (await listWeeks(git, before)).filter(({ week }) => changed.has(week));
	await objects.bring(listed.flatMap(({ records, quarantine }) => [records, quarantine].filter((id) => id !== null)));
}

// actions/shell/ledger/known-ids.ts
/** All ids, from this machine's own cache. */
async function allIds(git, commit, calendar) {
	const index = await indexAt(git, commit, calendar);
	return {
		index,
		rowsAtOnce: 0,
		load: async () => {},
		keep: async (at) => {
			if (at !== null && at !== commit) await keepIndex(git, at, index);
		}
	};
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
			const outcome = await pushed(git, [
				"push",
				"--porcelain",
				remote,
				`${after}:${BRANCH}`
			]);
			if (outcome === "moved") await refresh();
			return outcome;
		}
	};
}
/** The branch of a remote in a repository that holds of it only what was needed. */
function leanRefs(remote) {
	return {
		refresh: async () => (await remote.refresh()).ledger,
		swap: (_before, after) => remote.push({
			ref: BRANCH,
			to: after
		})
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

// actions/shell/ledger/week-files.ts
/** What was listed is remembered while the ledger stays at one commit: a call of git takes longer than reading a small week. */
function weekFiles(git, objects) {
	let listedAt = "";
	let listed = /* @__PURE__ */ new Map();
	let weeksAt = null;
	const weeks = (commit) => {
		if (weeksAt?.commit !== commit) weeksAt = {
			commit,
			weeks: listWeeks(git, commit)
		};
		return weeksAt.weeks;
	};
	/** What is missing here of the folders and of their files is fetched. */
	const list = async (commit, folders) => {
		if (objects.partial) {
			const byName = new Map((await weeks(commit)).map((week) => [week.week, week]));
			await objects.bring(folders.flatMap(([kind, week]) => byName.get(week)?.[kind] ?? []));
		}
		const files = await listFiles(git, commit, folders.map(pathOf));
		await objects.bring(files.map(({ id }) => id));
		return files;
	};
	return {
		weeks: async (commit) => [...await weeks(commit)],
		of: async (commit, folders) => {
			const known = commit === listedAt ? listed : /* @__PURE__ */ new Map();
			const missing = folders.filter((folder) => !known.has(pathOf(folder)));
			if (missing.length > 0) {
				const found = Map.groupBy(await list(commit, missing), folderOf);
				for (const folder of missing) known.set(pathOf(folder), found.get(pathOf(folder)) ?? []);
			}
			[listedAt, listed] = [commit, known];
			return folders.flatMap((folder) => known.get(pathOf(folder)) ?? []);
		}
	};
}
function pathOf([kind, week]) {
	return `${kind}/${week}/`;
}
function folderOf({ path }) {
	return path.slice(0, path.lastIndexOf("/") + 1);
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
	const random = options.random ?? Math.random;
	const { remote } = options;
	const lean = options.lean ?? await leanOf(git, remote, random);
	const refs = options.refs ?? refsOf(git, remote, lean);
	return ledgerOf({
		git,
		refs,
		random,
		lean,
		snapshot: await snapshotAt(git, await refs.refresh())
	});
}
async function leanOf(git, remote, random) {
	return remote !== void 0 && await isLean(git, remote) ? leanRemote(git, remote, random) : null;
}
function refsOf(git, remote, lean) {
	if (lean !== null) return leanRefs(lean);
	return remote === void 0 ? localRefs(git) : remoteRefs(git, remote);
}
async function snapshotAt(git, commit) {
	return commit === null ? null : readSnapshot(git, commit);
}
function ledgerOf({ git, refs, random, lean, snapshot: opened }) {
	let snapshot = opened;
	const objects = lean ?? WHOLE;
	const files = weekFiles(git, objects);
	const derived = lean === null ? null : openDerived(git, lean);
	const knownIds = (commit, calendar) => derived === null ? allIds(git, commit, calendar) : derivedIds(derived, commit, calendar);
	const context = {
		git,
		refs,
		random,
		objects,
		knownIds,
		distrust: () => derived?.distrust(),
		seen: () => lean === null ? void 0 : snapshot?.tip.commit ?? null,
		attempts: ATTEMPTS
	};
	async function* readFiles(kind, weeks) {
		if (snapshot === null) return;
		const folders = weeks.map((week) => [kind, week]);
		const found = await files.of(snapshot.tip.commit, folders);
		const read = kind === "records" ? readLines : readBlobs;
		for await (const { path, bytes } of read(git, inReadingOrder(found))) yield {
			path,
			bytes,
			changes: parseLedgerPath(path)?.changes === true
		};
	}
	return {
		git,
		derived,
		get zone() {
			return snapshot?.zone ?? null;
		},
		tip: async () => snapshot?.tip ?? null,
		weeks: async () => snapshot === null ? [] : files.weeks(snapshot.tip.commit),
		readWeek: (week) => readFiles("records", [week]),
		readWeeks: (weeks) => readFiles("records", weeks),
		readQuarantine: (week) => readFiles("quarantine", [week]),
		append: async (batch) => {
			const { result, commit } = await appendBatch(context, batch);
			if (result.batch !== null) snapshot = await snapshotAt(git, commit);
			return result;
		},
		find: async (source, id) => {
			if (snapshot === null) return null;
			return findKnown(context, snapshot, idOfRecord(source, id));
		},
		asOf: async (digest) => {
			const commit = snapshot === null ? null : await commitOf(git, objects, snapshot.tip, digest);
			if (commit === null) return null;
			return ledgerOf({
				git,
				refs: {
					refresh: async () => commit,
					swap: refuseWriting
				},
				random,
				lean,
				snapshot: await snapshotAt(git, commit)
			});
		},
		prepare: async (weeks) => {
			if (snapshot === null) return;
			await files.of(snapshot.tip.commit, weeks.flatMap((week) => [["records", week], ["quarantine", week]]));
		}
	};
}
async function refuseWriting() {
	throw new Error("a ledger of the past is only read");
}
/** So many commits are asked for first where history is missing, and so many times as many next. */
const HISTORY_STEPS = {
	first: 256,
	factor: 8
};
/** The commit of the batch with this digest, looked for from the newest one on. */
async function commitOf(git, objects, tip, digest) {
	const search = [
		"rev-list",
		"--max-count=1",
		`--grep=^Opsbook-Batch: .* ${digest}$`,
		tip.commit
	];
	for (let wanted = HISTORY_STEPS.first;; wanted *= HISTORY_STEPS.factor) {
		const found = await git.text(search);
		if (found !== "") return await objects.bringCommit(found) ? found : null;
		const known = Number(await git.text([
			"rev-list",
			"--count",
			tip.commit
		]));
		if (!objects.partial || known > tip.batches) return null;
		await objects.bringHistory(Math.max(wanted, known + 1));
	}
}
async function findKnown(context, { zone, tip }, key) {
	const look = async () => {
		const ids = await context.knownIds(tip.commit, weekCalendar(zone));
		await ids.load([key]);
		return ids.index.get(key.hash);
	};
	return look().catch((error) => {
		if (!(error instanceof BrokenCache)) throw error;
		context.distrust();
		return look();
	});
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