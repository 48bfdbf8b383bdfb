import { t as UsageError } from "./usage-error.js";
import { a as gitAt, t as GitError } from "./git.js";
import { t as compareText } from "./finding.js";
import { c as utf8ToBytes, o as bytesToHex, t as sha256 } from "./sha2.js";
import { a as canonicalInstant, i as encodeRelease, n as encodeQuarantine, r as encodeRecord, t as contentOfLine } from "./line.js";
import path from "node:path";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";

// actions/core/signal/ledger/hash.ts
/** Writes the hash of the parts (kept apart from each other) into `hash`, so that a million calls allocate nothing. */
function hashText(hash, first, second = "", third = "") {
	hash.low = 2654435769;
	hash.high = 2246822507;
	feed(hash, first);
	if (second !== "" || third !== "") {
		separate(hash);
		feed(hash, second);
		separate(hash);
		feed(hash, third);
	}
	return finish(hash);
}
function feed(hash, text) {
	let low = hash.low;
	let high = hash.high;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		low = Math.imul((low << 5 | low >>> 27) ^ code, 2654435761);
		high = Math.imul((high << 13 | high >>> 19) ^ code, 1597334677);
	}
	hash.low = low;
	hash.high = high;
}
/** No text has this code unit's value, so "ab" + "c" is not "a" + "bc". */
function separate(hash) {
	const beyondCodeUnits = 65537;
	hash.low = Math.imul((hash.low << 5 | hash.low >>> 27) ^ beyondCodeUnits, 2654435761);
	hash.high = Math.imul((hash.high << 13 | hash.high >>> 19) ^ beyondCodeUnits, 1597334677);
}
function finish(hash) {
	const low = hash.low;
	const high = hash.high;
	hash.low = (mix(low, 2246822507) ^ mix(high, 3266489909)) >>> 0;
	hash.high = mix(high, 2246822507) + mix(low ^ 668265263, 3266489909) >>> 0;
	return hash;
}
function mix(value, factor) {
	const once = Math.imul(value ^ value >>> 16, factor);
	return once ^ once >>> 13;
}
/** 16 hexadecimal digits. */
function hexOf({ low, high }) {
	return (low >>> 0).toString(16).padStart(8, "0") + (high >>> 0).toString(16).padStart(8, "0");
}
function hashOfHex(hex) {
	if (!/^[0-9a-f]{16}$/.test(hex)) return null;
	return {
		low: Number.parseInt(hex.slice(0, 8), 16),
		high: Number.parseInt(hex.slice(8), 16)
	};
}

// actions/core/signal/ledger/quarantine-key.ts
/** The code of a record that contradicts a known one. */
const CONFLICT = "other-content";
/**
* The key of a quarantine entry in the index of ids: a row that could be told apart, and a contradicting record, is known
* again by its content, whatever file brings it; any other by the row and the file.
*/
function keyOfQuarantine(entry) {
	const hash = {
		low: 0,
		high: 0
	};
	const { id, content } = entry.fields;
	if (entry.code === "other-content" && typeof content === "string") return keyOfConflict(entry.source, String(id), content);
	if (entry.content !== void 0) {
		const reason = [
			entry.type,
			entry.code,
			entry.column
		].map((part) => part ?? "").join("\n");
		return hashText(hash, `quarantine\n${entry.source}`, reason, entry.content);
	}
	const place = [
		entry.row,
		entry.rule,
		entry.type,
		entry.code,
		entry.column
	].map((part) => part ?? "").join("\n");
	return hashText(hash, `quarantine\n${entry.source}`, entry.file, place);
}
/** The key of a record that contradicts a known one; `content` is the digest of what it says. */
function keyOfConflict(source, id, content) {
	return hashText({
		low: 0,
		high: 0
	}, CONFLICT, `${source}\n${id}`, content);
}
/** The digest of a record's content by which a contradiction is known again. */
function conflictDigest(content) {
	return bytesToHex(sha256(utf8ToBytes(content)));
}
/** The entry for a record that contradicts a known one: which, and a digest of what it says, not what it says. */
function conflictEntry(record, row, content) {
	return {
		source: record.source,
		row: row.row ?? 0,
		file: row.file ?? "",
		...row.fileName === void 0 ? {} : { fileName: row.fileName },
		type: record.type,
		code: CONFLICT,
		message: `The ledger has other content under the id ${JSON.stringify(record.id)}. The first one stays. If the new one is right, void the old one with \`opsbook ledger void\` and import again, or set \`on_change: supersede\` in the Source.`,
		fields: {
			id: record.id,
			content: conflictDigest(content)
		},
		time: canonicalInstant(record.time)
	};
}

// actions/core/signal/ledger/waiting.ts
function isRelease(line) {
	return "releases" in line;
}
/** A row whose rules all lack an id may wait so often; further ones wait until a person looks. */
const MOST_OF_A_ROW = 4;
/** Is set for a source of which something ever waited: without it nothing else needs to be looked up. */
function keyOfWaiters(source) {
	return hashText({
		low: 0,
		high: 0
	}, "waiters", source);
}
function keyOfWaitingId(source, id) {
	return hashText({
		low: 0,
		high: 0
	}, "waiting", source, id);
}
/** Under one place several entries can wait. A place is a file's digest or its name. */
function keysOfPlace(source, place, row) {
	return Array.from({ length: MOST_OF_A_ROW }, (_, at) => hashText({
		low: 0,
		high: 0
	}, "place", source, `${place}\n${row}\n${at}`));
}
/** The places that an entry without an id waits under: the file by its digest, and by its name. */
function placesOf({ file, fileName }) {
	return [file, fileName].filter((place) => place !== void 0);
}
/** Notes that an entry waits from now on. `time` says in which week it lies. */
function startWaiting(index, entry, time) {
	const quarantine = keyOfQuarantine(entry);
	index.set(quarantine, {
		standing: "quarantined",
		content: NOTHING,
		time
	});
	index.set(keyOfWaiters(entry.source), {
		standing: "waiting",
		content: NOTHING,
		time: 0
	});
	const waits = {
		standing: "waiting",
		content: quarantine,
		time
	};
	if (entry.code === "other-content") return;
	if (entry.id !== void 0) {
		index.set(keyOfWaitingId(entry.source, entry.id), waits);
		return;
	}
	for (const place of placesOf(entry)) {
		const free = keysOfPlace(entry.source, place, entry.row).find((key) => !isWaiting(index.get(key)));
		if (free !== void 0) index.set(free, waits);
	}
}
/** Notes that what a release names waits no more. */
function stopWaiting(index, { source, releases, id, place, row }) {
	const quarantine = hashOfHex(releases);
	const entry = index.get(quarantine);
	if (entry !== null) index.set(quarantine, {
		...entry,
		standing: "released"
	});
	const keys = [...id === void 0 ? [] : [keyOfWaitingId(source, id)], ...place === void 0 ? [] : keysOfPlace(source, place, row ?? 0)];
	for (const key of keys) {
		const waits = index.get(key);
		if (isWaiting(waits) && sameHash$1(waits.content, quarantine)) index.set(key, {
			...waits,
			standing: "released"
		});
	}
}
/** What waits under an id. */
function waitingUnder(index, source, id) {
	const known = index.get(keyOfWaitingId(source, id));
	return isWaiting(known) ? known : null;
}
/** The contradiction of this very content that waits; its `content` is its own key, as of everything that waits. */
function waitingConflict(index, source, id, digest) {
	const key = keyOfConflict(source, id, digest);
	const known = index.get(key);
	return known?.standing === "quarantined" ? {
		...known,
		content: key
	} : null;
}
/** What waits under a place. */
function waitingAt(index, source, place, row) {
	return keysOfPlace(source, place, row).map((key) => index.get(key)).filter(isWaiting).filter(({ content }) => index.get(content)?.standing !== "released");
}
function isWaiting(known) {
	return known?.standing === "waiting";
}
const NOTHING = {
	low: 0,
	high: 0
};
const sameHash$1 = (a, b) => a.low === b.low && a.high === b.high;

// actions/core/signal/ledger/resolve.ts
/** Takes a record out of every measure. It lies in the voided record's week and voids what stands before it there. */
const VOIDED = "record.voided";
/**
* The records of one week that count, each id once: superseded and voided ones are left out, `record.voided` itself
* is handed on (it has no workflow). One block for each piece, in no order that means anything.
*
* What is new in the ledger and what repeats a known id lie in different files, so a week without changes needs no
* table of ids, and one with changes holds those ids only. Files come as `readWeek` gives them, changes first.
* Throws Error naming file and line where a line is not a record.
*/
async function* resolveWeek(files) {
	const last = /* @__PURE__ */ new Map();
	let pending = false;
	let place = {
		path: "",
		nextLine: 1
	};
	for await (const file of files) {
		const firstLine = file.path === place.path ? place.nextLine : 1;
		const records = parseRecords(file, firstLine);
		place = {
			path: file.path,
			nextLine: firstLine + records.length
		};
		if (file.changes) {
			takeChanges(last, records);
			pending = true;
			continue;
		}
		if (pending) yield survivors(last);
		pending = false;
		yield last.size === 0 ? records : records.filter((record) => last.get(record.source)?.has(record.id) !== true);
	}
	if (pending) yield survivors(last);
}
/** Keeps for each id the newest of its changes: a record, or the `record.voided` that took it out. */
function takeChanges(last, changes) {
	const put = (source, id, record) => {
		const ofSource = last.get(source);
		if (ofSource === void 0) last.set(source, /* @__PURE__ */ new Map([[id, record]]));
		else ofSource.set(id, record);
	};
	for (const record of changes) {
		if (record.type === "record.voided") put(String(record.data?.source), String(record.data?.id), record);
		put(record.source, record.id, record);
	}
}
function survivors(last) {
	return [...last].flatMap(([source, byId]) => [...byId].filter(([id, record]) => record.source === source && record.id === id).map(([, record]) => record));
}
/**
* The records of a file, or of a piece that begins at its line `firstLine`, one for each line.
* Throws Error naming file and line where a line is not a record.
*/
function parseRecords(file, firstLine = 1) {
	const lines = linesOf(file);
	const records = new Array(lines.length);
	for (let at = 0; at < lines.length; at++) records[at] = parseRecord(lines[at], file.path, firstLine + at);
	return records;
}
/** The lines of a quarantine file. Throws Error naming file and line where a line is neither entry nor release. */
function parseQuarantineLines(file) {
	return linesOf(file).map((line, at) => {
		const entry = parseJson(line, file.path, at + 1);
		if (typeof entry?.source === "string") {
			if (typeof entry.code === "string") return entry;
			if (typeof entry.releases === "string" && /^[0-9a-f]{16}$/.test(entry.releases)) return entry;
		}
		throw unreadable(file.path, at + 1);
	});
}
/** The quarantine of one week: what still waits, in the chain's order, and how much was released. Throws as `parseQuarantineLines`. */
async function resolveQuarantine(files) {
	const entries = [];
	const released = /* @__PURE__ */ new Set();
	for await (const file of files) for (const line of parseQuarantineLines(file)) if (isRelease(line)) released.add(line.releases);
	else entries.push(line);
	const waiting = released.size === 0 ? entries : entries.filter((entry) => !released.has(hexOf(keyOfQuarantine(entry))));
	return {
		waiting,
		released: entries.length - waiting.length
	};
}
const DECODER = new TextDecoder("utf-8");
/** The lines of a file without their line breaks. */
function linesOf(file) {
	const lines = DECODER.decode(file.bytes).split("\n");
	if (lines.at(-1) === "") lines.pop();
	return lines;
}
/** Reads what every fold relies on; the full check of each line is the work of `ledger verify`. */
function parseRecord(line, path, number) {
	const record = parseJson(line, path, number);
	if (typeof record?.id === "string" && typeof record.source === "string" && typeof record.type === "string" && typeof record.time === "string" && record.time.length === 24) return record;
	throw unreadable(path, number);
}
function parseJson(line, path, number) {
	try {
		return JSON.parse(line);
	} catch (cause) {
		throw unreadable(path, number, cause);
	}
}
function unreadable(path, line, cause) {
	return new Error(`The ledger cannot be read: ${path}, line ${line}, is not a record. Run \`npx opsbook ledger verify\`.`, cause === void 0 ? void 0 : { cause });
}

// actions/core/signal/ledger/files.ts
const PATTERN = /^(records|quarantine)\/(\d{4}-W\d{2})\/((\d{6})-[0-9a-f]{8})(\.changes)?(?:\.([1-9]\d{0,4}))?\.jsonl$/;
/** Reads a path of the branch; null for a file that is not of the ledger. */
function parseLedgerPath(path) {
	const match = PATTERN.exec(path);
	if (match === null) return null;
	const [, kind, week, batch, number, changes, part] = match;
	return {
		kind,
		week,
		batch,
		number: Number(number),
		changes: changes !== void 0,
		part: Number(part ?? 1)
	};
}
/** The path of a part: the first has no number, so most batches have one short name a week. */
function renderLedgerPath({ kind, week, batch, changes, part }) {
	return `${kind}/${week}/${batch}${changes ? ".changes" : ""}${part === 1 ? "" : `.${part}`}.jsonl`;
}
/** The chain's order: by batch; within a batch what is new before what changes, parts by number, then weeks. */
function compareLedgerPaths(a, b) {
	return a.number - b.number || Number(a.changes) - Number(b.changes) || (a.week < b.week ? -1 : a.week > b.week ? 1 : 0) || a.part - b.part;
}
/** The order in which `resolveWeek` takes a week's files: changes first, each in the chain's order. */
function compareForReading(a, b) {
	return Number(b.changes) - Number(a.changes) || compareLedgerPaths(a, b);
}
/** The name of a batch: six digits keep name order equal to chain order for 999,999 batches. */
function batchName(number, digest) {
	return `${String(number).padStart(6, "0")}-${digest.slice(0, 8)}`;
}

// actions/core/signal/ledger/id-index.ts
const STANDINGS = [
	"live",
	"void",
	"quarantined",
	"waiting",
	"released"
];
const FIRST_CAPACITY = 1024;
const BYTES_OF_ENTRY = 25;
/** An empty index, or the one that `toBytes` wrote. Throws RangeError for bytes of another length. */
function createIdIndex(bytes) {
	let count = 0;
	let table = emptyTable(FIRST_CAPACITY);
	const set = (key, known) => {
		if (count * 5 >= (table.mask + 1) * 3) table = grown(table);
		const slot = slotOf(table, key.low, key.high);
		if (table.standings[slot] === 0) count++;
		table.keys[slot * 2] = key.low;
		table.keys[slot * 2 + 1] = key.high;
		table.contents[slot * 2] = known.content.low;
		table.contents[slot * 2 + 1] = known.content.high;
		table.times[slot] = known.time;
		table.standings[slot] = 1 + STANDINGS.indexOf(known.standing);
	};
	const get = (key) => {
		const slot = slotOf(table, key.low, key.high);
		const standing = table.standings[slot];
		if (standing === 0) return null;
		return {
			standing: STANDINGS[standing - 1],
			content: {
				low: table.contents[slot * 2],
				high: table.contents[slot * 2 + 1]
			},
			time: table.times[slot]
		};
	};
	if (bytes !== void 0) ({table, count} = tableOf(bytes));
	return {
		size: () => count,
		get,
		set,
		toBytes: () => bytesOf(table, count)
	};
}
function emptyTable(capacity) {
	return {
		mask: capacity - 1,
		keys: new Uint32Array(capacity * 2),
		contents: new Uint32Array(capacity * 2),
		times: new Float64Array(capacity),
		standings: new Uint8Array(capacity)
	};
}
/** The slot of the key, or the free one where it belongs: open addressing with steps of one. */
function slotOf(table, low, high) {
	let slot = low & table.mask;
	while (table.standings[slot] !== 0 && (table.keys[slot * 2] !== low || table.keys[slot * 2 + 1] !== high)) slot = slot + 1 & table.mask;
	return slot;
}
function copySlot(from, at, to) {
	const low = from.keys[at * 2];
	const high = from.keys[at * 2 + 1];
	const slot = slotOf(to, low, high);
	to.keys[slot * 2] = low;
	to.keys[slot * 2 + 1] = high;
	to.contents[slot * 2] = from.contents[at * 2];
	to.contents[slot * 2 + 1] = from.contents[at * 2 + 1];
	to.times[slot] = from.times[at];
	to.standings[slot] = from.standings[at];
}
function grown(table) {
	const larger = emptyTable((table.mask + 1) * 2);
	for (let at = 0; at <= table.mask; at++) if (table.standings[at] !== 0) copySlot(table, at, larger);
	return larger;
}
/** The used slots only, one array after the other, the widest numbers first so that each is aligned. */
function bytesOf(table, count) {
	const bytes = new Uint8Array(count * BYTES_OF_ENTRY);
	const packed = viewsOf(bytes, count);
	let next = 0;
	for (let at = 0; at <= table.mask; at++) {
		if (table.standings[at] === 0) continue;
		packed.keys.set(table.keys.subarray(at * 2, at * 2 + 2), next * 2);
		packed.contents.set(table.contents.subarray(at * 2, at * 2 + 2), next * 2);
		packed.times[next] = table.times[at];
		packed.standings[next] = table.standings[at];
		next++;
	}
	return bytes;
}
function tableOf(bytes) {
	if (bytes.byteLength % BYTES_OF_ENTRY !== 0) throw new RangeError("not an id index: its length is odd");
	const count = bytes.byteLength / BYTES_OF_ENTRY;
	const packed = viewsOf(bytes.byteOffset % 8 === 0 ? bytes : bytes.slice(), count);
	let capacity = FIRST_CAPACITY;
	while (count * 5 >= capacity * 3) capacity *= 2;
	const table = emptyTable(capacity);
	for (let at = 0; at < count; at++) copySlot(packed, at, table);
	return {
		table,
		count
	};
}
function viewsOf(bytes, count) {
	const { buffer, byteOffset } = bytes;
	return {
		mask: 0,
		times: new Float64Array(buffer, byteOffset, count),
		keys: new Uint32Array(buffer, byteOffset + count * 8, count * 2),
		contents: new Uint32Array(buffer, byteOffset + count * 16, count * 2),
		standings: new Uint8Array(buffer, byteOffset + count * 24, count)
	};
}

// actions/core/signal/ledger/plan-releases.ts
function openReleases({ index, at, write }) {
	let released = 0;
	const waits = /* @__PURE__ */ new Map();
	/** Good rows where a row of a file of this name waited. */
	const likely = [];
	const hasWaiters = (source) => {
		const known = waits.get(source) ?? index.get(keyOfWaiters(source)) !== null;
		waits.set(source, known);
		return known;
	};
	const release = (known, source, where, by) => {
		const made = {
			source,
			...where,
			releases: hexOf(known.content),
			time: new Date(known.time).toISOString(),
			...byRow(by),
			recordedtime: at
		};
		stopWaiting(index, made);
		write(known.time, encodeRelease(made));
		if (by !== null) released++;
	};
	return {
		good: (source, id, row) => {
			const known = hasWaiters(source) ? waitingUnder(index, source, id) : null;
			if (known !== null) release(known, source, { id }, row);
		},
		settled: (source, id, content, row) => {
			const known = hasWaiters(source) ? waitingConflict(index, source, id, conflictDigest(content)) : null;
			if (known !== null) release(known, source, { id }, row);
		},
		readable: (row) => {
			const source = row.records[0]?.source;
			if (source === void 0 || row.quarantined.length > 0 || !hasWaiters(source)) return;
			for (const place of placesOf(row)) {
				const where = {
					place,
					row: row.row ?? 0
				};
				for (const known of waitingAt(index, source, place, where.row)) if (place === row.file) release(known, source, where, row);
				else likely.push({
					known,
					source,
					where,
					row
				});
			}
		},
		replaced: (entry) => {
			const older = entry.id === void 0 ? null : waitingUnder(index, entry.source, entry.id);
			if (older !== null) release(older, entry.source, { id: entry.id }, null);
			waits.set(entry.source, true);
		},
		finish: ({ read, alreadyThere }) => {
			const brought = likely.reduce((sum, { row }) => sum + row.records.length, 0);
			if (!(alreadyThere > 0 && alreadyThere * 2 >= read - brought)) return;
			for (const { known, source, where, row } of likely) if (index.get(known.content)?.standing !== "released") release(known, source, where, row);
		},
		count: () => released
	};
}
function byRow(row) {
	return {
		...row?.file === void 0 ? {} : { file: row.file },
		...row?.fileName === void 0 ? {} : { fileName: row.fileName },
		...row?.row === void 0 ? {} : { fileRow: row.row }
	};
}

// actions/core/signal/ledger/plan.ts
/** Decides, row by row, what a batch adds: the meaning of "already there", "superseded" and "quarantined". */
function planBatch(context) {
	const counts = {
		read: 0,
		added: 0,
		alreadyThere: 0,
		superseded: 0,
		quarantined: 0
	};
	const { index, at } = context;
	const releases = openReleases({
		index,
		at,
		write: (time, line) => write(state, "quarantine", time, line)
	});
	const state = {
		context,
		counts,
		releases,
		entries: [],
		changes: /* @__PURE__ */ new Map(),
		weeks: /* @__PURE__ */ new Set(),
		voids: 0
	};
	return {
		take: (row) => {
			counts.read += row.records.length + row.quarantined.length;
			releases.readable(row);
			for (const entry of row.quarantined) takeQuarantine(state, entry);
			for (const record of row.records) if (record.type === "record.voided") takeVoid(state, record);
			else takeRecord(state, record, row);
		},
		finish: () => {
			for (const change of state.changes.values()) writeChange(state, change);
			releases.finish(counts);
			const released = releases.count();
			const result = {
				...counts,
				released,
				entries: state.entries,
				weeks: [...state.weeks].toSorted()
			};
			if (result.weeks.length > 0) writeClosing(state);
			return result;
		}
	};
}
/** The key of a record in the index of ids. */
function keyOfRecord(source, id) {
	return hashText({
		low: 0,
		high: 0
	}, "record", source, id);
}
/** What a batch says about itself is counted nowhere: it came from nobody. */
function writeClosing(state) {
	const { closing, batch, index } = state.context;
	for (const record of closing?.({
		...state.counts,
		released: state.releases.count()
	}, batch) ?? []) {
		const { content, line } = encodeRecord(record);
		const time = Date.parse(record.time);
		const known = {
			standing: "live",
			content: hashText({
				low: 0,
				high: 0
			}, content),
			time
		};
		index.set(keyOfRecord(record.source, record.id), known);
		write(state, "records", time, line);
	}
}
function takeRecord(state, record, row) {
	const { context, counts } = state;
	const { content, line } = encodeRecord(record);
	const key = keyOfRecord(record.source, record.id);
	const known = context.index.get(key);
	const hash = hashText({
		low: 0,
		high: 0
	}, content);
	const now = {
		standing: "live",
		content: hash,
		time: Date.parse(record.time)
	};
	if (known === null) {
		context.index.set(key, now);
		counts.added++;
		write(state, "records", now.time, line);
	} else if (sameHash(known.content, hash) || context.onChange(record.source) === "keep") counts.alreadyThere++;
	else if (known.standing === "live" && context.onChange(record.source) === "quarantine") {
		takeQuarantine(state, conflictEntry(record, row, content));
		return;
	} else {
		context.index.set(key, now);
		state.releases.settled(record.source, record.id, content, row);
		takeChange(state, known, now, {
			record,
			line
		});
	}
	state.releases.good(record.source, record.id, row);
}
/** Other content under a known id that counts from now on: a superseding record, or one that comes back after a voiding. */
function takeChange(state, known, now, { record, line }) {
	const { changes, counts, context } = state;
	const name = nameOf(record.source, record.id);
	const earlier = changes.get(name);
	const before = earlier?.before ?? known;
	const counted = earlier?.counted ?? (known.standing === "void" ? "added" : "superseded");
	const rows = (earlier?.rows ?? 0) + 1;
	counts[counted]++;
	if (!sameHash(before.content, now.content)) {
		changes.set(name, {
			before,
			record,
			line,
			counted,
			rows
		});
		return;
	}
	changes.delete(name);
	context.index.set(keyOfRecord(record.source, record.id), before);
	counts[counted] -= rows;
	counts.alreadyThere += rows;
}
/** A person takes a record out, after what the same import has changed of it. */
function takeVoid(state, record) {
	const { context, counts, changes } = state;
	const source = String(record.data?.source);
	const id = String(record.data?.id);
	const key = keyOfRecord(source, id);
	const known = context.index.get(key);
	if (known?.standing !== "live") {
		counts.alreadyThere++;
		return;
	}
	const change = changes.get(nameOf(source, id));
	if (change !== void 0) writeChange(state, change);
	changes.delete(nameOf(source, id));
	context.index.set(key, {
		...known,
		standing: "void"
	});
	counts.added++;
	writeVoid(state, known.time, {
		...record.data,
		source,
		id
	});
}
function takeQuarantine(state, entry) {
	const { context, counts, entries } = state;
	const key = keyOfQuarantine(entry);
	if (context.index.get(key) !== null) {
		counts.alreadyThere++;
		return;
	}
	const stamped = {
		...entry,
		recordedtime: context.at
	};
	const time = Date.parse(entry.time ?? context.at);
	state.releases.replaced(entry);
	startWaiting(context.index, entry, time);
	counts.quarantined++;
	if (entries.length < 20) entries.push(stamped);
	write(state, "quarantine", time, encodeQuarantine(stamped));
}
/** Where the record has moved to another week, the line that takes its old self out lies in the old one. */
function writeChange(state, { before, record, line }) {
	const { calendar } = state.context;
	const time = Date.parse(record.time);
	if (before.standing === "live" && calendar.of(before.time) !== calendar.of(time)) writeVoid(state, before.time, {
		reason: "superseded by a record of another week",
		source: record.source,
		id: record.id
	});
	write(state, "records", time, line, true);
}
function writeVoid(state, time, data) {
	state.voids++;
	const { batch, at } = state.context;
	const record = {
		specversion: "1.0",
		id: `void-${String(batch).padStart(6, "0")}-${state.voids}`,
		source: "opsbook",
		type: VOIDED,
		time: new Date(time).toISOString(),
		recordedtime: at,
		...data === void 0 ? {} : { data }
	};
	write(state, "records", time, encodeRecord(record).line, true);
}
function write({ context, weeks }, kind, time, line, changes = false) {
	const week = context.calendar.of(time);
	weeks.add(week);
	context.write({
		kind,
		week,
		changes
	}, line);
}
const sameHash = (a, b) => a.low === b.low && a.high === b.high;
const nameOf = (source, id) => `${source}\u0000${id}`;

// actions/core/signal/ledger/learn.ts
/**
* Brings an index up to date with a file of the ledger. Files come in the chain's order.
* Throws Error naming file and line where a line is not a record.
*/
function learnFile(index, file, calendar) {
	if (parseLedgerPath(file.path)?.kind === "quarantine") learnQuarantine(index, file);
	else learnRecords(index, file, calendar);
}
function learnQuarantine(index, file) {
	for (const line of parseQuarantineLines(file)) if (isRelease(line)) stopWaiting(index, line);
	else startWaiting(index, line, Date.parse(line.time ?? line.recordedtime ?? ""));
}
function learnRecords(index, file, calendar) {
	const lines = linesOf(file);
	for (const [at, record] of parseRecords(file).entries()) {
		const time = Date.parse(record.time);
		if (record.type === "record.voided") {
			const key = keyOfRecord(String(record.data?.source), String(record.data?.id));
			const known = index.get(key);
			if (known !== null && calendar.of(known.time) === calendar.of(time)) index.set(key, {
				...known,
				standing: "void"
			});
		} else {
			const content = hashText({
				low: 0,
				high: 0
			}, contentOfLine(lines[at]));
			index.set(keyOfRecord(record.source, record.id), {
				standing: "live",
				content,
				time
			});
		}
	}
}

// actions/shell/ledger/added-files.ts
/**
* The ledger's files at `to` that are not at `from` (all of them where it is null), in the chain's order. Null where `to`
* does not hold everything that `from` holds: another history, or one that was tampered with.
*/
async function addedSince(git, objects, from, to) {
	if (from === to) return [];
	if (from !== null && !await objects.bringCommit(from)) return null;
	const since = from ?? await git.text([
		"hash-object",
		"-t",
		"tree",
		"--stdin"
	], "");
	if (objects.partial) await bringDifferent(git, objects, from, to);
	try {
		return parseAdded(await git.text([
			"diff-tree",
			"-r",
			"-z",
			"--no-renames",
			"--no-commit-id",
			since,
			to
		]));
	} catch (error) {
		if (error instanceof GitError && from !== null) return null;
		throw error;
	}
}
/** Fetches the folders of those weeks in which two commits differ. */
async function bringDifferent(git, objects, from, to) {
	const [before, after] = await Promise.all([from === null ? "" : folders(git, from), folders(git, to)]);
	const known = new Set(before.split("\0"));
	const changed = after.split("\0").filter((entry) => !known.has(entry));
	const names = new Set(changed.map((entry) => entry.slice(entry.indexOf("	"))));
	const replaced = [...known].filter((entry) => names.has(entry.slice(entry.indexOf("	"))));
	const wanted = [...changed, ...replaced].filter((entry) => entry !== "");
	await objects.bring(wanted.map((entry) => entry.split(/[ \t]/)[2]));
}
/** `<mode> tree <id>\t<kind>/<week>` for each week. */
function folders(git, commit) {
	return git.text([
		"ls-tree",
		"-z",
		commit,
		"records/",
		"quarantine/"
	]);
}
/** Output of `git diff-tree -z`: a change's description, then its path. Null where anything but an addition is in it. */
function parseAdded(listed) {
	const fields = listed.split("\0");
	const files = [];
	for (let at = 0; at + 1 < fields.length; at += 2) {
		const [, , , id, status] = fields[at].split(" ");
		const path = fields[at + 1];
		const place = parseLedgerPath(path);
		if (status !== "A") return null;
		if (place !== null) files.push({
			id,
			path,
			place
		});
	}
	return files.toSorted((a, b) => compareLedgerPaths(a.place, b.place));
}

// actions/shell/ledger/blobs.ts
/**
* The contents of blobs, whole and in the order given, from one `git cat-file --batch`.
* Throws GitError, or Error where an object is absent or is no blob.
*/
async function* readBlobs(git, blobs) {
	let parts = [];
	for await (const { blob, bytes, last } of readParts(git, blobs)) {
		parts.push(bytes);
		if (!last) continue;
		yield {
			path: blob.path,
			bytes: Buffer.concat(parts)
		};
		parts = [];
	}
}
/**
* The contents of blobs in pieces of whole lines, about as long as what git hands over at once. Small pieces let git
* unpack the next one while this one is parsed, and die young: 1,000,000 lines are read in two thirds of the time.
* Throws as `readBlobs`.
*/
async function* readLines(git, blobs) {
	let rest = Buffer.alloc(0);
	for await (const { blob, bytes, last } of readParts(git, blobs)) {
		const { path } = blob;
		const end = last ? bytes.length : bytes.lastIndexOf(NEWLINE) + 1;
		const newline = bytes.indexOf(NEWLINE);
		const start = rest.length === 0 ? 0 : newline === -1 ? end : newline + 1;
		if (start > 0) yield {
			path,
			bytes: Buffer.concat([rest, bytes.subarray(0, start)])
		};
		if (end > start) yield {
			path,
			bytes: bytes.subarray(start, end)
		};
		rest = end > 0 || rest.length === 0 ? bytes.subarray(end) : Buffer.concat([rest, bytes]);
	}
}
const NEWLINE = 10;
/** What git answers, cut where blobs end: for each `<id> blob <size>`, a line break, the bytes, a line break. */
async function* readParts(git, blobs) {
	if (blobs.length === 0) return;
	const process = git.start([
		"cat-file",
		"--batch",
		"--buffer"
	]);
	process.done.catch(() => {});
	process.child.stdin.end(blobs.map(({ id }) => `${id}\n`).join(""));
	try {
		yield* cutParts(process, blobs);
	} finally {
		process.child.kill();
	}
}
async function* cutParts(process, blobs) {
	let done = 0;
	let head = "";
	/** Bytes of the blob that are still to come; null while its head is read. */
	let missing = null;
	for await (const chunk of process.child.stdout) for (let at = 0; at < chunk.length;) {
		const blob = blobs[done];
		if (missing === null) {
			const end = chunk.indexOf(NEWLINE, at);
			head += chunk.toString("latin1", at, end === -1 ? chunk.length : end);
			if (end === -1) break;
			missing = sizeOf(head, blob);
			head = "";
			at = end + 1;
			if (missing === 0) yield {
				blob,
				bytes: chunk.subarray(at, at),
				last: true
			};
		} else if (missing === 0) {
			missing = null;
			done++;
			at++;
		} else {
			const bytes = chunk.subarray(at, at + missing);
			missing -= bytes.length;
			at += bytes.length;
			yield {
				blob,
				bytes,
				last: missing === 0
			};
		}
	}
	await process.done;
	if (done < blobs.length) throw new Error(`git ended before ${blobs[done].path}`);
}
function sizeOf(head, { id, path }) {
	const [, type, size] = head.split(" ");
	if (type === "blob") return Number(size);
	throw new Error(`The repository has lost ${path} (object ${id}): ${head}.`);
}

// actions/shell/ledger/push.ts
/**
* Pushes from a repository in which most objects are missing. git would fetch many of them only to find out what the
* remote has, one call each, so it is started in a folder of its own that shares the objects and knows of no place to
* fetch from: what is missing then counts as what it is, known to the remote.
*/
function openPusher(git, remote) {
	return async ({ ref, to, replacing }) => {
		const folder = path.join(git.dir, "opsbook", "push");
		const settings = await settingsOf(git);
		await prepare(git, folder, replacing ?? null);
		const view = gitAt(folder, {
			...settings,
			GIT_OBJECT_DIRECTORY: path.join(git.dir, "objects")
		});
		const lease = replacing === void 0 ? [] : [`--force-with-lease=${ref}:${replacing ?? ""}`];
		try {
			return await pushed(view, [
				"push",
				"--porcelain",
				...lease,
				remote,
				`${to}:${ref}`
			]);
		} finally {
			await rm(folder, {
				recursive: true,
				force: true
			});
		}
	};
}
/** Runs a push and reads what git says of the one ref. */
async function pushed(git, args) {
	const { child, done } = git.start(args);
	const chunks = [];
	child.stdout.on("data", (chunk) => chunks.push(chunk));
	child.stdin.end();
	try {
		await done;
		return "moved";
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
		return outcomeOf(Buffer.concat(chunks).toString("utf8"), error);
	}
}
/** Another writer was faster, or its lock stood there this very moment. */
const RACED = /cannot lock ref|failed to update ref|incorrect old value|reference already exists|fetch first/i;
const FORBIDDEN = /returned error: 40[134]|Authentication failed|could not read Username|denied to /i;
function outcomeOf(said, error) {
	const [, mark, , summary = ""] = /^([! +*=-])\t(\S+)\t(.*)$/m.exec(said) ?? [];
	const reason = summary.startsWith("[remote rejected]") ? summary.slice(17).trim() : null;
	if (reason !== null && !RACED.test(reason)) {
		const told = error.stderr.split("\n").filter((line) => line.startsWith("remote:"));
		throw new UsageError(`GitHub does not take what Opsbook writes: ${reason} ${told.map((line) => line.slice(7).trim()).join(" ")}`.trim() + " Let the branches `ledger` and `derived` out of the repository's branch rules.", { cause: error });
	}
	if (reason !== null || mark === "!" && summary.startsWith("[rejected]")) return "lost";
	if (FORBIDDEN.test(error.stderr)) throw new UsageError(`The ledger cannot be written: ${error.stderr.trim()}`, { cause: error });
	return "unknown";
}
/** A bare repository without objects. Where its history ends is told, so that what stands beyond is not looked for. */
async function prepare(git, folder, replaced) {
	await rm(folder, {
		recursive: true,
		force: true
	});
	await mkdir(path.join(folder, "refs"), { recursive: true });
	const ends = await readFile(path.join(git.dir, "shallow"), "utf8").catch(() => "");
	await Promise.all([
		writeFile(path.join(folder, "HEAD"), "ref: refs/heads/none\n"),
		writeFile(path.join(folder, "config"), "[core]\n	repositoryFormatVersion = 0\n	bare = true\n"),
		writeFile(path.join(folder, "shallow"), ends + (replaced === null ? "" : `${replaced}\n`))
	]);
}
const LEFT_OUT = /^(?:core|extensions|include|includeif)\.|^remote\..*\.(?:promisor|partialclonefilter)$/;
/** The repository's own settings, how to reach and how to prove oneself to the remote among them, but not that parts are missing. */
async function settingsOf(git) {
	const listed = await git.text([
		"config",
		"--local",
		"--list",
		"-z"
	]);
	const settings = {};
	let count = 0;
	for (const entry of listed.split("\0")) {
		const end = entry.indexOf("\n");
		const name = end === -1 ? entry : entry.slice(0, end);
		if (name === "" || LEFT_OUT.test(name)) continue;
		settings[`GIT_CONFIG_KEY_${count}`] = name;
		settings[`GIT_CONFIG_VALUE_${count}`] = end === -1 ? "true" : entry.slice(end + 1);
		count++;
	}
	return {
		...settings,
		GIT_CONFIG_COUNT: String(count)
	};
}

// actions/shell/ledger/lean.ts
const NO_TIPS = {
	ledger: null,
	derived: null
};
const LEDGER = "refs/heads/ledger";
const DERIVED = "refs/heads/derived";
/** Where the tip of `derived` stands in this repository. */
const DERIVED_HERE = "refs/opsbook/derived";
/** So many of the newest batches come with their upper trees: what the caches were made from is nearly always among them. */
const DEPTH = "--depth=16";
/** The tree of a commit and what stands right below it: all weeks with the ids of their folders, and no folder. */
const UPPER_TREES = "--filter=tree:2";
const ALONE = "--filter=tree:0";
const FETCH = [
	"fetch",
	"--quiet",
	"--no-tags",
	"--no-recurse-submodules",
	"--no-write-fetch-head"
];
/** What is asked for by its id is to come, whatever the server thinks we have. */
const ASK_ALL = ["-c", "fetch.negotiationAlgorithm=noop"];
const TRIES = 4;
const FIRST_WAIT_MS = 250;
/** A repository that holds everything itself. */
const WHOLE = {
	partial: false,
	bring: async () => {},
	bringCommit: async () => true,
	bringHistory: async () => {}
};
/** Whether the repository is told to leave out objects of this remote until they are needed. */
async function isLean(git, remote) {
	const setting = [
		"config",
		"--get",
		"--bool",
		`remote.${remote}.promisor`
	];
	return await git.text(setting).catch(() => "false") === "true";
}
/** `random` gives numbers from 0 to 1, which spread the tries. */
function leanRemote(git, remote, random) {
	let here = null;
	let tips = null;
	let looked = null;
	const pusher = openPusher(git, remote);
	const reading = (args, input) => retried(remote, random, () => git.text(args, input));
	const bring = async (ids) => {
		here ??= await objectsHere(git);
		const missing = [...new Set(ids)].filter((id) => here?.has(id) !== true);
		if (missing.length === 0) return;
		await reading([
			...ASK_ALL,
			...FETCH,
			ALONE,
			"--stdin",
			remote
		], `${missing.join("\n")}\n`);
		for (const id of missing) here.add(id);
	};
	const bringCommit = async (id) => {
		if (here?.has(id) !== true) here = await objectsHere(git);
		if (here.has(id)) {
			const tree = await git.text(["rev-parse", `${id}^{tree}`]);
			if (!here.has(tree)) await reading([
				...ASK_ALL,
				...FETCH,
				UPPER_TREES,
				"--stdin",
				remote
			], `${tree}\n`);
			here = null;
			return true;
		}
		try {
			await reading([
				...ASK_ALL,
				...FETCH,
				"--depth=1",
				UPPER_TREES,
				remote,
				id
			]);
			here = null;
			return true;
		} catch (error) {
			if (error instanceof GitError) return false;
			throw error;
		}
	};
	const bringHistory = async (commits) => {
		await reading([
			...FETCH,
			`--depth=${commits}`,
			ALONE,
			remote,
			LEDGER
		]);
		here = null;
	};
	const look = async () => {
		looked = parseListed(await reading([
			"ls-remote",
			"--symref",
			remote,
			"HEAD",
			LEDGER,
			DERIVED
		]));
		return looked;
	};
	const refresh = async () => {
		const { ledger, derived } = looked ?? await look();
		looked = null;
		tips ??= await tipsHere(git);
		if (tips.ledger === ledger && tips.derived === derived) return tips;
		const wanted = [...ledger === null ? [] : [`+${LEDGER}:${LEDGER}`], ...derived === null ? [] : [`+${DERIVED}:${DERIVED_HERE}`]];
		if (wanted.length > 0) await reading([
			...FETCH,
			DEPTH,
			UPPER_TREES,
			remote,
			...wanted
		]);
		here = null;
		const fetched = await tipsHere(git);
		tips = {
			ledger: ledger === null ? null : fetched.ledger,
			derived: derived === null ? null : fetched.derived
		};
		return tips;
	};
	const push = async (request) => {
		const outcome = await pusher(request);
		if (outcome !== "moved") return outcome;
		const isLedger = request.ref === LEDGER;
		await git.run([
			"update-ref",
			isLedger ? LEDGER : DERIVED_HERE,
			request.to
		]);
		tips = {
			...tips ?? NO_TIPS,
			[isLedger ? "ledger" : "derived"]: request.to
		};
		here = null;
		return outcome;
	};
	return {
		partial: true,
		bring,
		bringCommit,
		bringHistory,
		look,
		refresh,
		tips: () => tips ?? NO_TIPS,
		push
	};
}
/** Output of `git ls-remote --symref`: `<hash>` and a name, with a tab between them; first of all `ref: <branch>` and HEAD. */
function parseListed(listed) {
	const lines = listed.split("\n").map((line) => line.split("	"));
	const hashes = new Map(lines.filter(([what]) => !what.startsWith("ref: ")).map(([hash, name]) => [name, hash]));
	const [to = ""] = lines.find(([what, name]) => name === "HEAD" && what.startsWith(BRANCH_OF_HEAD)) ?? [];
	const commit = hashes.get("HEAD");
	return {
		head: commit === void 0 || to === "" ? null : {
			branch: to.slice(BRANCH_OF_HEAD.length),
			commit
		},
		ledger: hashes.get(LEDGER) ?? null,
		derived: hashes.get("refs/heads/derived") ?? null
	};
}
const BRANCH_OF_HEAD = "ref: refs/heads/";
async function tipsHere(git) {
	const listed = await git.text([
		"for-each-ref",
		"--format=%(objectname)%09%(refname)",
		LEDGER,
		DERIVED_HERE
	]);
	const found = new Map(listed.split("\n").map((line) => line.split("	").toReversed()));
	return {
		ledger: found.get(LEDGER) ?? null,
		derived: found.get("refs/opsbook/derived") ?? null
	};
}
/** Asking for an object by its name would fetch it, each by a call of its own; this lists what is here. */
async function objectsHere(git) {
	return new Set((await git.text(["cat-file", ...[
		"--batch-all-objects",
		"--unordered",
		"--batch-check=%(objectname)"
	]])).split("\n"));
}
const PASSING = /returned error: (?:429|5\d\d)|HTTP (?:429|5\d\d)|RPC failed|early EOF|unexpected disconnect|expected (?:flush|packfile)|Empty reply|Connection|timed out|Could not resolve|remote end hung up|invalid index-pack/i;
const CLOSED = /returned error: 40[134]|Authentication failed|could not read Username|not found|does not exist|does not appear/i;
/** Reading again harms nothing, and most failures of a network pass. */
async function retried(remote, random, read) {
	for (let tried = 1;; tried++) try {
		return await read();
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
		if (CLOSED.test(error.stderr)) throw noAnswer(remote, error);
		if (/not our ref/i.test(error.stderr)) throw error;
		if (tried === TRIES || !PASSING.test(error.stderr)) throw noAnswer(remote, error);
		await setTimeout(FIRST_WAIT_MS * 2 ** (tried - 1) * (.5 + random() / 2));
	}
}
function noAnswer(remote, cause) {
	return new UsageError(`The remote ${remote} of the ledger does not answer: ${cause.stderr.trim()}`, { cause });
}

// actions/shell/ledger/index-cache.ts
/** The number goes up with every change of the format, of the hash, or of what a record's content is. */
const FILE$1 = "ledger-index-3";
const HEADER_BYTES = 64;
/** The folder for what can be computed again: inside git's own, so that it is never committed. */
function cacheFolder(git) {
	return path.join(git.dir, "opsbook");
}
/**
* The index of all ids at a commit: from the cache, brought up to date with the batches since, or read anew where the
* cache is absent, unreadable or of another history.
*/
async function indexAt(git, commit, calendar) {
	if (commit === null) return createIdIndex();
	const cached = await readCache(git);
	if (cached?.commit === commit) return cached.index;
	const since = cached === null ? null : await addedSince(git, WHOLE, cached.commit, commit);
	const index = since === null ? createIdIndex() : cached.index;
	const files = since ?? await addedSince(git, WHOLE, null, commit) ?? [];
	for await (const { path: name, bytes } of readBlobs(git, files)) learnFile(index, {
		path: name,
		changes: false,
		bytes
	}, calendar);
	await keepIndex(git, commit, index);
	return index;
}
/** Keeps the index of a commit. The file appears whole or not at all, whatever else writes one. */
async function keepIndex(git, commit, index) {
	const folder = cacheFolder(git);
	await mkdir(folder, { recursive: true });
	const temporary = path.join(folder, `${FILE$1}.${process.pid}`);
	const header = Buffer.from(commit.padEnd(HEADER_BYTES, " "));
	try {
		await writeFile(temporary, [header, index.toBytes()]);
		await rename(temporary, path.join(folder, FILE$1));
	} finally {
		await rm(temporary, { force: true });
	}
}
/** The commit that the cache was last made for: what this machine has seen of the chain. */
async function cachedCommit(git) {
	return (await readCache(git))?.commit ?? null;
}
async function readCache(git) {
	try {
		const bytes = await readFile(path.join(cacheFolder(git), FILE$1));
		const commit = bytes.toString("latin1", 0, HEADER_BYTES).trim();
		if (!/^[0-9a-f]{40,64}$/.test(commit)) return null;
		return {
			commit,
			index: createIdIndex(bytes.subarray(HEADER_BYTES))
		};
	} catch {
		return null;
	}
}
/** True where the later commit stands on the earlier one; false for a commit that is gone. */
async function isAncestor(git, earlier, later) {
	if (earlier === later) return true;
	try {
		await git.run([
			"merge-base",
			"--is-ancestor",
			earlier,
			later
		]);
		return true;
	} catch (error) {
		if (error instanceof GitError) return false;
		throw error;
	}
}

// actions/core/signal/ledger/commit-message.ts
const DIGEST = /^sha256:[0-9a-f]{64}$/;
const TRAILER_BATCH = /^Opsbook-Batch: (\d{6}-[0-9a-f]{8}) (sha256:[0-9a-f]{64})$/;
const TRAILER_PREV = /^Opsbook-Prev: (.*)$/;
const FILE = /^(\S+) (\d+) sha256:([0-9a-f]{64})$/;
const LONGEST_TITLE = 100;
/** The digest of a batch: SHA-256 over the previous digest and, sorted by path, each file's path, lines and SHA-256. */
function chainDigest(prev, files) {
	const text = `${prev ?? ""}\n${files.toSorted(byPath).map(renderFile).join("")}`;
	return `sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`;
}
/** The name of the next batch: told by its place in the chain and what it holds. */
function nextBatchName(number, prev, contents) {
	return batchName(number, bytesToHex(sha256(utf8ToBytes(`${prev ?? ""}\n${contents.join("\n")}\n`))));
}
/** The message of a batch's commit; `parseBatchMessage` reads it again. */
function renderBatchMessage(message) {
	const digest = chainDigest(message.prev, message.files);
	const files = message.files.toSorted(byPath).map(renderFile).join("");
	const prev = message.prev === null ? "" : `Opsbook-Prev: ${message.prev}\n`;
	return `${oneLine(message.title)}\n\n${files}\nOpsbook-Batch: ${message.batch} ${digest}\n${prev}`;
}
/** Reads the message of a batch's commit; null where it is none. It is not checked against its own digest. */
function parseBatchMessage(text) {
	const lines = text.split("\n");
	const files = [];
	let batch = null;
	let prev = null;
	for (const line of lines.slice(1)) {
		const file = FILE.exec(line);
		if (file) files.push({
			path: file[1],
			lines: Number(file[2]),
			sha256: file[3]
		});
		batch = TRAILER_BATCH.exec(line) ?? batch;
		prev = TRAILER_PREV.exec(line)?.[1] ?? prev;
	}
	if (batch === null || prev !== null && !DIGEST.test(prev)) return null;
	return {
		title: lines[0],
		files,
		batch: batch[1],
		digest: batch[2],
		prev
	};
}
const byPath = (a, b) => compareText(a.path, b.path);
function renderFile({ path, lines, sha256: hex }) {
	return `${path} ${lines} sha256:${hex}\n`;
}
/** Titles name files that people sent: no line breaks, no control characters, not endless. */
function oneLine(title) {
	const plain = title.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ").trim().slice(0, LONGEST_TITLE);
	return plain === "" ? "Append records" : plain;
}

// actions/shell/ledger/snapshot.ts
/** The branch that holds the ledger. */
const BRANCH = "refs/heads/ledger";
/** The file of the root commit: what is fixed for the ledger's life. */
const ABOUT = "ledger.json";
/** The commit at the tip of the branch; null where there is no branch. */
async function readTip(git) {
	try {
		return await git.text([
			"rev-parse",
			"--verify",
			"--quiet",
			`${BRANCH}^{commit}`
		]);
	} catch (error) {
		if (error instanceof GitError && error.exitCode === 1) return null;
		throw error;
	}
}
/** Reads zone and chain position at a commit. Throws UsageError where the commit is not one of Opsbook's batches. */
async function readSnapshot(git, commit) {
	const [message = "", about = ""] = parseObjects(await git.run(["cat-file", "--batch"], `${commit}\n${commit}:${ABOUT}\n`)).map(({ content }) => content);
	const batch = messageOfCommit(message);
	const zone = zoneOf(about);
	if (batch === null || zone === null) throw new UsageError(`The branch \`ledger\` ends in a commit that Opsbook did not write (${commit.slice(0, 12)}). Run \`npx opsbook ledger verify\` to see where it went wrong.`);
	return {
		zone,
		tip: {
			digest: batch.digest,
			batches: Number(batch.batch.slice(0, 6)),
			commit
		}
	};
}
/** The objects of a `git cat-file --batch`, as texts; those that are absent are left out. */
function parseObjects(answer) {
	const objects = [];
	for (let at = 0; at < answer.length;) {
		const end = answer.indexOf(10, at);
		const [id, , size] = answer.toString("latin1", at, end).split(" ");
		at = end + 1;
		if (size === void 0) continue;
		objects.push({
			id,
			content: answer.toString("utf8", at, at + Number(size))
		});
		at += Number(size) + 1;
	}
	return objects;
}
/** The batch that a raw commit object tells of. */
function messageOfCommit(raw) {
	return parseBatchMessage(raw.slice(raw.indexOf("\n\n") + 2));
}
/** The zone that `ledger.json` fixes; null where the text is not one of ours. */
function zoneOf(text) {
	try {
		const about = JSON.parse(text);
		return about.apiVersion === "opsbook/v1" && typeof about.zone === "string" ? about.zone : null;
	} catch {
		return null;
	}
}
/** What the root commit's file says. */
function aboutText(zone) {
	return `${JSON.stringify({
		apiVersion: "opsbook/v1",
		zone
	})}\n`;
}
/** The weeks at a commit with the ids of their folders, in order of time. */
async function listWeeks(git, commit) {
	const listed = await git.text([
		"ls-tree",
		"-z",
		commit,
		"records/",
		"quarantine/"
	]);
	const weeks = /* @__PURE__ */ new Map();
	for (const { id, path } of parseTree(listed)) {
		const [kind, week] = path.split("/");
		const known = weeks.get(week) ?? {
			week,
			records: null,
			quarantine: null
		};
		weeks.set(week, {
			...known,
			[kind]: id
		});
	}
	return [...weeks.values()].toSorted((a, b) => compareText(a.week, b.week));
}
/** The files below folders at a commit, in git's order. */
async function listFiles(git, commit, folders) {
	return parseTree(await git.text([
		"ls-tree",
		"-r",
		"-z",
		commit,
		...folders
	]));
}
/** Entries of `git ls-tree -z`: `<mode> <type> <id>\t<path>`. */
function parseTree(listed) {
	return listed.split("\0").filter((entry) => entry !== "").map((entry) => {
		const tab = entry.indexOf("	");
		return {
			id: entry.slice(0, tab).split(" ")[2],
			path: entry.slice(tab + 1)
		};
	});
}

export { createIdIndex as A, resolveWeek as B, pushed as C, learnFile as D, addedSince as E, VOIDED as F, placesOf as G, keyOfWaiters as H, linesOf as I, keyOfQuarantine as J, conflictDigest as K, parseQuarantineLines as L, compareLedgerPaths as M, parseLedgerPath as N, keyOfRecord as O, renderLedgerPath as P, parseRecords as R, leanRemote as S, readLines as T, keyOfWaitingId as U, isRelease as V, keysOfPlace as W, hashText as X, hashOfHex as Y, hexOf as Z, isAncestor as _, listWeeks as a, WHOLE as b, readSnapshot as c, chainDigest as d, nextBatchName as f, indexAt as g, cachedCommit as h, listFiles as i, compareForReading as j, planBatch as k, readTip as l, cacheFolder as m, BRANCH as n, messageOfCommit as o, renderBatchMessage as p, keyOfConflict as q, aboutText as r, parseObjects as s, ABOUT as t, zoneOf as u, keepIndex as v, readBlobs as w, isLean as x, DERIVED as y, resolveQuarantine as z };