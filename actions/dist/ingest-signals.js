import { n as StepFailed, t as runAction } from "./chunks/run-action.js";
import { i as duePeriods } from "./chunks/periods.js";
import { t as applyEffects } from "./chunks/apply.js";
import { a as connectionFailure, i as HttpFailure, n as tooSlow, o as networkOf, r as allowedUrl, t as ask } from "./chunks/request.js";
import { a as piiKeyOf, i as importRows, n as importEvents, o as openFile, p as toldName, r as importFile, s as foreignFormat, t as compileFor } from "./chunks/import.js";
import { t as closest } from "./chunks/closest.js";
import { n as eventsBySource, r as readDispatch, t as DISPATCH_TYPE } from "./chunks/dispatch.js";
import { n as IDENTITY, t as GitError } from "./chunks/git.js";
import { t as UsageError } from "./chunks/usage-error.js";
import { c as utf8ToBytes, o as bytesToHex, t as sha256 } from "./chunks/sha2.js";
import { a as parseDuration } from "./chunks/duration.js";
import { r as refusal$1, t as INGESTED } from "./chunks/acknowledgement.js";
import { t as NOT_PUBLISHED_FIX } from "./chunks/pull-address.js";
import { B as resolveWeek } from "./chunks/snapshot.js";
import { n as appendOwn, t as operate } from "./chunks/operation.js";
import { t as readPeriods } from "./chunks/read-periods.js";
import { t as hiddenMarker } from "./chunks/marker.js";
import { r as upperFirst, t as endWithStop } from "./chunks/wording.js";
import { n as formatCount, t as counted$1 } from "./chunks/numbers.js";
import { n as neutralise, r as neutraliseSentence } from "./chunks/neutralise.js";
import { n as cutBody } from "./chunks/cut.js";
import path from "node:path";
import { createWriteStream } from "node:fs";
import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { createGunzip } from "node:zlib";
import { pipeline } from "node:stream/promises";
import { Transform } from "node:stream";

// actions/shell/ingest/ingest.ts
/** A file from outside may have so many bytes once it is unpacked. */
const MOST_BYTES = 256 << 20;
/** The Sources that take exports, by name; the desk's sentences come from the desk alone. */
function sourcesByName({ sources }) {
	return new Map(sources.filter(({ value }) => value.spec.format !== "desk").map(({ value }) => [value.metadata.name, value]));
}
/** An import's result as the outcome of a delivery. `key` tells it from other deliveries where it is refused. */
function outcomeOf(way, name, result, key) {
	if (result.ok) return {
		way,
		name,
		source: result.summary.source,
		kind: "taken",
		summary: result.summary
	};
	const { source, at, problems } = result;
	return {
		way,
		name,
		source,
		kind: "refused",
		reason: at,
		problems,
		key
	};
}

// actions/shell/ingest/take-dispatch.ts
const WAY$2 = "dispatch";
/** Takes in the payload of a dispatch: each Source's part as one batch. */
async function takeDispatch(ingest, { payload, key }) {
	const name = key === "" ? "dispatch" : `dispatch of run ${key}`;
	const read = readDispatch(payload);
	if (!read.ok) {
		const { problem } = read;
		return [{
			way: WAY$2,
			name,
			source: null,
			kind: "refused",
			reason: "envelope",
			problems: [problem],
			key
		}];
	}
	const { dispatch } = read;
	return dispatch.kind === "rows" ? [await takeRows(ingest, dispatch, name, key)] : takeEvents(ingest, dispatch.events, name, key);
}
async function takeRows(ingest, { source: named, rows }, name, key) {
	const sources = sourcesByName(ingest.catalog);
	const source = sources.get(named);
	if (source === void 0) {
		const problem = {
			message: "the payload names no source of the catalog",
			fix: fixFor(named, sources)
		};
		return {
			way: WAY$2,
			name,
			source: null,
			kind: "refused",
			reason: "no-source",
			problems: [problem],
			key
		};
	}
	return outcomeOf(WAY$2, name, await importRows({
		...ingest,
		source,
		rows,
		name,
		way: WAY$2
	}), key);
}
async function takeEvents(ingest, events, name, key) {
	const sources = sourcesByName(ingest.catalog);
	const { known, strangers } = eventsBySource(events, new Set(sources.keys()));
	const outcomes = [];
	for (const [named, own] of known) {
		const source = sources.get(named);
		if (source === void 0) throw new Error(`${named} was known a moment ago`);
		outcomes.push(outcomeOf(WAY$2, name, await importEvents({
			...ingest,
			source,
			events: own,
			name,
			way: WAY$2
		}), key));
	}
	if (strangers.length > 0) {
		const shown = strangers.slice(0, 5).join(", ");
		const problem = {
			message: `${strangers.length === 1 ? `event ${shown} names` : `${strangers.length} events (${shown}${strangers.length > 5 ? ", ..." : ""}) name`} no source of the catalog`,
			fix: fixFor("", sources)
		};
		outcomes.push({
			way: WAY$2,
			name,
			source: null,
			kind: "refused",
			reason: "no-source",
			problems: [problem],
			key
		});
	}
	return outcomes;
}
/** A sender's own word is not repeated: it may be anything. */
function fixFor(named, sources) {
	const near = named.length <= 100 ? closest(named, sources.keys()) : null;
	if (near !== null) return `did you mean ${near}?`;
	return `write the name of one of: ${[...sources.keys()].join(", ") || "none yet"}`;
}

// actions/core/signal/ways/inbox-name.ts
/**
* The Source that an uploaded file names: the folder that it lies in, or what its name begins with. Of `crm` and
* `crm-leads` the longer one is meant by `crm-leads-2026-11-22.csv`. Null where it names none.
*/
function sourceOfPath(path, sources) {
	const parts = path.toLowerCase().split("/");
	const name = parts.at(-1) ?? "";
	const folders = new Set(parts.slice(0, -1));
	const inFolder = sources.filter((source) => folders.has(source.toLowerCase()));
	if (inFolder.length === 1) return inFolder[0] ?? null;
	return sources.filter((source) => beginsWith(name, source.toLowerCase())).toSorted((a, b) => b.length - a.length)[0] ?? null;
}
/** `crm` begins `crm.csv`, `crm-2026.csv` and `CRM (1).csv`, not `crmleads.csv`. */
function beginsWith(name, source) {
	return name.startsWith(source) && !/^[\p{L}\p{N}]/u.test(name.slice(source.length));
}

// actions/core/report/ingest/inbox-readme.ts
/** What stands on the branch `inbox` when it is empty: for the person who wants to bring a file. */
const INBOX_README = `# Inbox

Bring an export (CSV, or JSON Lines) here: **Add file, Upload files**, then **Commit changes**. It is read at the next run,
or at once when somebody writes \`/import\` on the desk. Then this branch is emptied again.

- Let the file's name begin with the name of its source: \`crm-leads-2026-11-22.csv\` for the source \`crm-leads\`.
- A workbook (.xlsx) cannot be read. In Excel: File, Save a copy, CSV UTF-8. In Google Sheets: File, Download, Comma-separated values.
- **Columns with personal data** (names, e-mail addresses, telephone numbers) may be in the file: they are stored as keyed
  hashes, or not at all. Leave out what nobody needs. GitHub keeps an upload in this branch until it is read.
- What became of the file stands in the summary of the run (Actions, operate). A file that could not be read is removed as
  well: mend it and upload it again.
`;

// actions/shell/inbox/inbox-branch.ts
const INBOX = "refs/heads/inbox";
const README = "README.md";
/** One instant for ever, so that the empty root is the same commit in every run. */
const ROOT_TIME = "1767225600 +0000";
/**
* Reads what lies in the inbox, and makes the branch where there is none. Null where it is empty. Files come with their
* contents, into the job's own scratch repository and nowhere else. Throws GitError where GitHub does not give them.
*/
async function readInbox(git, remote) {
	const root = await writeRoot(git);
	const commit = await tipOf(git, remote);
	if (commit === null) {
		await create(git, remote, root);
		return null;
	}
	if (commit === root) return null;
	await git.run([
		"fetch",
		...[
			"--quiet",
			"--no-tags",
			"--no-recurse-submodules",
			"--no-write-fetch-head",
			"--depth=1"
		],
		"--no-filter",
		remote,
		commit
	]);
	return {
		commit,
		files: await filesOf(git, commit)
	};
}
/** Writes an uploaded file to a place on disk, piece by piece. */
async function writeInboxFile(git, { blob }, to) {
	const { child, done } = git.start([
		"cat-file",
		"blob",
		blob
	]);
	child.stdin.end();
	await Promise.all([pipeline(child.stdout, createWriteStream(to, { mode: 384 })), done]);
}
/**
* Empties the inbox, provided that it still stands at the commit that was read: `moved` says that something has arrived in
* between, and nothing was done.
*/
async function emptyInbox(git, remote, read) {
	const root = await writeRoot(git);
	try {
		const lease = `--force-with-lease=${INBOX}:${read}`;
		await git.run([
			"push",
			"--quiet",
			lease,
			remote,
			`${root}:${INBOX}`
		]);
		return "emptied";
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
		const tip = await tipOf(git, remote);
		if (tip === root) return "emptied";
		if (tip !== read) return "moved";
		throw refusal(error, "could not be emptied");
	}
}
async function tipOf(git, remote) {
	const listed = await git.text([
		"ls-remote",
		remote,
		INBOX
	]);
	return listed === "" ? null : listed.split(/\s/)[0] ?? null;
}
async function create(git, remote, root) {
	try {
		await git.run([
			"push",
			"--quiet",
			`--force-with-lease=${INBOX}:`,
			remote,
			`${root}:${INBOX}`
		]);
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
		if (await tipOf(git, remote) === null) throw refusal(error, "could not be made");
	}
}
function refusal(error, what) {
	if (!/GH0\d\d|protected|rule violations?|denied|denying|declined/i.test(error.stderr)) return error;
	return new UsageError(`The branch \`inbox\` ${what}: this repository's rules refuse it. Take the branch \`inbox\` out of the rules (Settings, Rules): it holds uploads for a moment only, and is emptied by force.`, { cause: error });
}
/** The commit that holds nothing but the words what to do. */
async function writeRoot(git) {
	const blob = await git.text([
		"hash-object",
		"-w",
		"--stdin"
	], INBOX_README);
	const tree = await git.text(["mktree"], `100644 blob ${blob}\t${README}\n`);
	const who = `${IDENTITY} ${ROOT_TIME}`;
	const text = `tree ${tree}\nauthor ${who}\ncommitter ${who}\n\nAn empty inbox\n`;
	return git.text([
		"hash-object",
		"-w",
		"-t",
		"commit",
		"--stdin"
	], text);
}
/** What stands in the branch besides its own words, whoever has changed those. */
async function filesOf(git, commit) {
	return (await git.text([
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		commit
	])).split("\0").filter((line) => line !== "").map((line) => {
		const tab = line.indexOf("	");
		const [mode = "", , blob = ""] = line.slice(0, tab).split(" ");
		return {
			path: line.slice(tab + 1),
			blob,
			isFile: mode.startsWith("100")
		};
	}).filter(({ path }) => path !== README && !/(?:^|\/)\.gitkeep$/.test(path));
}

// actions/shell/ingest/fitting-sources.ts
/** The Sources whose columns a file has, and of which at least one row of it can be read. */
async function fittingSources({ catalog, piiKey }, sources, file) {
	const fitting = [];
	for (const source of sources) {
		const compiling = compileFor(source, catalog, piiKey);
		if (!compiling.ok) continue;
		const opened = await openFile(file, compiling.compiled, MOST_BYTES);
		if (opened.ok && (source.spec.format === "csv" || await hasRow(opened.rows))) fitting.push(source);
	}
	return fitting;
}
/** Any text passes for JSON Lines of which every line is wrong. */
async function hasRow({ read }) {
	for await (const rows of read(() => {})) if (rows.some(({ fault }) => fault === void 0)) return true;
	return false;
}

// actions/shell/ingest/take-inbox.ts
const WAY$1 = "inbox";
/** Whoever keeps uploading is served by the next run. */
const ROUNDS = 5;
const KEY_LENGTH = 16;
/**
* Takes in what was uploaded, and empties the inbox once all of it is acknowledged. What arrives in between is read in
* another round: the branch is only emptied at the very commit that was read, so that nothing is lost.
*
* @param acknowledge writes down what was refused, before its file goes.
*/
async function takeInbox(ingest, { git, remote }, acknowledge) {
	const outcomes = /* @__PURE__ */ new Map();
	for (let round = 0; round < ROUNDS; round += 1) {
		const inbox = await readInbox(git, remote);
		if (inbox === null) break;
		await acknowledge(await takeFiles(ingest, git, inbox, outcomes));
		if (await emptyInbox(git, remote, inbox.commit) === "emptied") break;
	}
	return [...outcomes.values()];
}
async function takeFiles(ingest, git, { files }, outcomes) {
	const folder = await mkdtemp(path.join(ingest.temp, "opsbook-inbox-"));
	const taken = [];
	try {
		for (const file of files) {
			const known = `${file.blob} ${file.path}`;
			if (outcomes.has(known)) continue;
			const at = path.join(folder, "upload");
			const outcome = await takeFile(ingest, git, file, at).finally(() => rm(at, { force: true }));
			outcomes.set(known, outcome);
			taken.push(outcome);
		}
	} finally {
		await rm(folder, {
			recursive: true,
			force: true
		});
	}
	return taken;
}
async function takeFile(ingest, git, file, at) {
	const name = toldName(path.posix.basename(file.path));
	const key = file.blob.slice(0, KEY_LENGTH);
	if (!file.isFile) return {
		way: WAY$1,
		name,
		source: null,
		kind: "refused",
		reason: "file",
		problems: [{
			message: "it is a link, not a file",
			fix: "upload the file itself"
		}],
		key
	};
	await writeInboxFile(git, file, at);
	const found = await sourceFor(ingest, file.path, at);
	if (!found.ok) {
		const { problem } = found;
		return {
			way: WAY$1,
			name,
			source: null,
			kind: "refused",
			reason: "no-source",
			problems: [problem],
			key
		};
	}
	const { source } = found;
	const request = {
		...ingest,
		file: at,
		name,
		source,
		way: WAY$1,
		most: MOST_BYTES
	};
	return outcomeOf(WAY$1, name, await importFile(request), key);
}
/** The Source that the name says; else the only one that the file fits. */
async function sourceFor(ingest, uploaded, at) {
	const sources = sourcesByName(ingest.catalog);
	const named = sources.get(sourceOfPath(uploaded, [...sources.keys()]) ?? "");
	if (named !== void 0) return {
		ok: true,
		source: named
	};
	const foreign = await foreignFormat(at);
	if (foreign !== null) return {
		ok: false,
		problem: foreign
	};
	const fitting = await fittingSources(ingest, [...sources.values()], at);
	const [only, other] = fitting;
	if (only !== void 0 && other === void 0) return {
		ok: true,
		source: only
	};
	const names = (fitting.length > 0 ? fitting : [...sources.values()]).map(({ metadata }) => metadata.name);
	return {
		ok: false,
		problem: {
			message: fitting.length > 0 ? "it fits more than one source, and nobody can tell which one is meant" : "it fits no source",
			fix: `begin its name with the name of its source (${names.join(", ") || "there is none yet"}) and upload it again`
		}
	};
}

// actions/core/signal/ways/pulls.ts
/** Keeps, of all records of one's own that go by, what the newest pull of each Source brought. */
function latestPulls() {
	const latest = /* @__PURE__ */ new Map();
	return {
		see: ({ type, time, data }) => {
			if (type !== "run.ingested" || data?.way !== "pull" || typeof data.source !== "string") return;
			const at = Date.parse(time);
			const before = latest.get(data.source);
			if (before !== void 0 && before.time > at) return;
			const { digest, mapping, etag } = data;
			latest.set(data.source, {
				time: at,
				digest: String(digest),
				mapping: String(mapping),
				etag: typeof etag === "string" ? etag : null
			});
		},
		of: (source) => latest.get(source) ?? null
	};
}
/**
* The Sources to be fetched now. `every` counts from the last time that one brought something new; so long as it brings
* nothing, asking costs nothing, and it is asked at each run.
*/
function pullsDue(catalog, last, now, isKeyed) {
	return catalog.sources.flatMap(({ value: source }) => {
		const { pull } = source.spec;
		if (pull === void 0) return [];
		const before = last(source.metadata.name);
		const wait = pull.every === void 0 ? 0 : parseDuration(pull.every) ?? 0;
		const mapping = mappingDigest(source, catalog, isKeyed);
		const known = before?.mapping === mapping ? before : null;
		if (known !== null && known.time + wait > now) return [];
		return [{
			source,
			url: pull.url,
			secret: pull.secret ?? null,
			mapping,
			known
		}];
	});
}
/** A digest of all that decides what is made of a sheet: where it is another one, the same sheet is read again. */
function mappingDigest({ spec }, catalog, isKeyed) {
	const { pull: _, ...reading } = spec;
	const sent = new Set(spec.emit.map(({ type }) => type));
	const types = catalog.eventTypes.filter(({ value }) => sent.has(value.metadata.name));
	const workflows = catalog.workflows.map(({ value }) => value.metadata.name).toSorted();
	const currency = catalog.settings[0]?.value.spec.currency ?? null;
	const text = JSON.stringify([
		reading,
		types.map(({ value }) => value.spec),
		workflows,
		currency,
		isKeyed
	]);
	return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 32);
}

// actions/shell/http/pull.ts
const PULL_LIMITS = {
	bytes: 64 << 20,
	time: 12e4
};
const MOST_REDIRECTS = 3;
const REDIRECTS = /* @__PURE__ */ new Set([
	301,
	302,
	303,
	307,
	308
]);
/** What a bearer token is made of (RFC 6750), and an ETag (RFC 9110): nothing that could start another header. */
const TOKEN = /^[A-Za-z0-9._~+/=-]{1,4096}$/;
const ETAG = /^(?:W\/)?"[\x21\x23-\x7e]{0,200}"$/;
/**
* Fetches a file over https: only from hosts that settings.yaml lists, over at most three redirects, each checked and
* pinned again (SEC-33). Throws HttpFailure; what was written by then is the caller's to take away.
*/
async function pull(request) {
	const { allowedHosts, network, limits = PULL_LIMITS } = request;
	const signal = AbortSignal.timeout(limits.time);
	const first = allowedUrl(request.url, allowedHosts);
	let url = first;
	for (let redirects = 0;; redirects += 1) {
		const headers = headersFor(request, redirects === 0);
		const answer = await ask(network, {
			url,
			method: "GET",
			headers,
			signal
		});
		if (!REDIRECTS.has(answer.statusCode ?? 0)) return take$1(answer, url.hostname, request, limits, signal);
		answer.destroy();
		if (redirects === MOST_REDIRECTS) throw new HttpFailure(`${first.hostname} sends on more than ${MOST_REDIRECTS} times`, "use the address at which the file lies in the end");
		const { location } = answer.headers;
		if (location === void 0) throw new HttpFailure(`${url.hostname} sends on, and does not say where`, "check the address");
		url = allowedUrl(location, allowedHosts, url);
	}
}
function headersFor({ secret, etag }, isFirst) {
	const headers = {
		accept: "text/csv, application/x-ndjson, application/json, text/plain, */*;q=0.1",
		"accept-encoding": "gzip"
	};
	if (etag !== void 0 && ETAG.test(etag)) headers["if-none-match"] = etag;
	if (secret === void 0 || !isFirst) return headers;
	if (!TOKEN.test(secret)) throw new HttpFailure("the secret holds signs that no token has, such as a space or a line break", "set the secret again, the token alone");
	return {
		...headers,
		authorization: `Bearer ${secret}`
	};
}
async function take$1(answer, host, { file }, limits, signal) {
	try {
		if (answer.statusCode === 304) return { changed: false };
		refuseStatus(answer.statusCode ?? 0, host);
		refuseLength(answer, host, limits);
		const etag = typeof answer.headers.etag === "string" && ETAG.test(answer.headers.etag);
		const hash = createHash("sha256");
		let bytes = 0;
		const unpacked = counted(host, limits.bytes, (chunk) => {
			if (bytes === 0) refusePage(chunk, answer, host);
			hash.update(chunk);
			bytes += chunk.length;
		});
		const packed = counted(host, limits.bytes, () => {});
		const stages = isGzip(answer, host) ? [packed, createGunzip()] : [];
		await pipeline([
			answer,
			...stages,
			unpacked,
			createWriteStream(file, { mode: 384 })
		], { signal });
		if (bytes === 0) throw new HttpFailure(`${host} answered with an empty file`, "check the address");
		return {
			changed: true,
			bytes,
			digest: `sha256:${hash.digest("hex")}`,
			etag: etag ? answer.headers.etag : null
		};
	} catch (error) {
		if (error instanceof HttpFailure) throw error;
		if (signal.aborted) throw tooSlow(host);
		const code = error instanceof Error && "code" in error ? String(error.code) : "";
		if (/^E(?:NOSPC|ACCES|ROFS|NOENT|ISDIR|MFILE)$/.test(code)) throw error;
		if (code.startsWith("Z_")) throw new HttpFailure(`${host} answered with a damaged file`, "nothing: the next run tries again", true);
		throw connectionFailure(host, error);
	} finally {
		answer.destroy();
	}
}
/** Passes chunks on and ends with a failure where they are too many: a small packed answer may unpack without end. */
function counted(host, most, see) {
	let bytes = 0;
	return new Transform({ transform(chunk, _encoding, done) {
		bytes += chunk.length;
		if (bytes > most) {
			done(tooLarge(host, most));
			return;
		}
		try {
			see(chunk);
			done(null, chunk);
		} catch (error) {
			done(error);
		}
	} });
}
function refuseStatus(status, host) {
	if (status === 200) return;
	if (status === 401 || status === 403) throw new HttpFailure(`${host} refuses (${status})`, "check the secret, or whether the file is published for anyone with the link");
	if (status === 404 || status === 410) throw new HttpFailure(`${host} has no such file (${status})`, "check the address: links run out");
	if (status === 429 || status >= 500) throw new HttpFailure(`${host} does not answer at the moment (${status})`, "nothing: the next run tries again", true);
	throw new HttpFailure(`${host} answered with the status ${status}`, "check the address");
}
function refuseLength(answer, host, { bytes }) {
	if (Number(answer.headers["content-length"] ?? 0) > bytes) throw tooLarge(host, bytes);
}
function tooLarge(host, most) {
	return new HttpFailure(`${host} answers with more than ${most >> 20} MB`, "publish a smaller part of it: the last weeks are enough");
}
function isGzip(answer, host) {
	const encoding = (answer.headers["content-encoding"] ?? "identity").trim().toLowerCase();
	if (encoding === "identity" || encoding === "") return false;
	if (encoding === "gzip" || encoding === "x-gzip") return true;
	throw new HttpFailure(`${host} packs its answer in a way that was not asked for`, "use another address of the file");
}
/** A web page instead of a table: nearly always a page to sign in. */
function refusePage(start, answer, host) {
	const type = (answer.headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase();
	const text = start.subarray(0, 512).toString("latin1").replace(/^\xef\xbb\xbf/, "").trimStart();
	if (type !== "text/html" && type !== "application/xhtml+xml" && !/^<(?:!doctype\s+html|html)\b/i.test(text)) return;
	if (/(?:^|\.)google(?:usercontent)?\.com$/.test(host)) throw new HttpFailure(`${host} asks to sign in: the sheet is not published`, NOT_PUBLISHED_FIX);
	throw new HttpFailure(`${host} answered with a web page, not with a table`, "use the address of the export itself; if it asks to sign in, name a `secret`");
}

// actions/shell/ingest/latest-pulls.ts
/** Reads from the ledger's newest weeks what each Source was pulled with for the last time. */
async function readLatestPulls(ledger) {
	const latest = latestPulls();
	const weeks = (await ledger.weeks()).filter(({ records }) => records !== null).slice(-2);
	await ledger.prepare(weeks.map(({ week }) => week));
	for (const { week } of weeks) for await (const records of resolveWeek(ledger.readWeek(week))) for (const record of records) latest.see(record);
	return latest.of;
}

// actions/shell/ingest/take-pulls.ts
const WAY = "pull";
/** Fetches every Source's export that is due, and takes it in. One that cannot be had keeps no other from being fetched. */
async function takePulls(ingest, fetching) {
	const { catalog, ledger, now, piiKey } = ingest;
	if (catalog.sources.every(({ value }) => value.spec.pull === void 0)) return [];
	const last = await readLatestPulls(ledger);
	const outcomes = [];
	const at = fetching.which === "all" ? Number.POSITIVE_INFINITY : now;
	for (const plan of pullsDue(catalog, last, at, piiKey !== null)) outcomes.push(await takePull(ingest, plan, fetching));
	return outcomes;
}
async function takePull(ingest, plan, { network, handedOver }) {
	const source = plan.source.metadata.name;
	const about = {
		way: WAY,
		name: nameOf(plan),
		source
	};
	const secret = plan.secret === null ? null : handedOver(plan.secret);
	if (plan.secret !== null && secret === null) {
		const problem = {
			message: `the secret ${plan.secret} is not handed over`,
			fix: handOver(plan.secret)
		};
		return {
			...about,
			kind: "refused",
			reason: "secret",
			problems: [problem],
			key: null
		};
	}
	const folder = await mkdtemp(path.join(ingest.temp, "opsbook-pull-"));
	try {
		const file = path.join(folder, "export");
		const pulled = await fetchInto(ingest, plan, {
			file,
			secret,
			network
		});
		if (pulled instanceof HttpFailure) return {
			...about,
			...failed(pulled)
		};
		if (!pulled.changed || pulled.digest === plan.known?.digest) return {
			...about,
			kind: "unchanged"
		};
		const noted = {
			mapping: plan.mapping,
			...pulled.etag === null ? {} : { etag: pulled.etag }
		};
		const request = {
			...ingest,
			file,
			name: about.name,
			source: plan.source,
			way: WAY,
			noted,
			most: MOST_BYTES
		};
		return outcomeOf(WAY, about.name, await importFile(request), null);
	} finally {
		await rm(folder, {
			recursive: true,
			force: true
		});
	}
}
async function fetchInto({ catalog }, { url, known }, { file, secret, network }) {
	const allowedHosts = catalog.settings[0]?.value.spec.allowed_hosts ?? [];
	const etag = known?.etag ?? null;
	try {
		return await pull({
			url,
			allowedHosts,
			file,
			network,
			...secret === null ? {} : { secret },
			...etag === null ? {} : { etag }
		});
	} catch (error) {
		if (error instanceof HttpFailure) return error;
		throw error;
	}
}
function failed({ message, fix, temporary }) {
	if (temporary) return {
		kind: "delayed",
		message
	};
	return {
		kind: "refused",
		reason: "host",
		problems: [{
			message,
			fix
		}],
		key: null
	};
}
/** The host alone: the rest of an address may be as good as a password. */
function nameOf({ source, url }) {
	const host = URL.canParse(url) ? new URL(url).hostname : "its address";
	return `${source.metadata.name} from ${host}`;
}
function handOver(secret) {
	return `in .github/workflows/operate.yml, under \`env:\` of the step ingest-signals, write ${secret}: \${{ secrets.${secret} }}, and set the secret (Settings, Secrets and variables, Actions)`;
}

// actions/core/report/ingest/notes.ts
/** GitHub shows ten of each kind; all of it stands in the summary (REL-15). */
const MOST = 9;
/** What a person has to look at: what was refused, and what lies in quarantine now. */
function ingestNotes(outcomes) {
	const notes = outcomes.flatMap(noteOf);
	const errors = notes.filter(({ level }) => level === "error");
	const warnings = notes.filter(({ level }) => level === "warning");
	return [...shortened(errors, "error"), ...shortened(warnings, "warning")];
}
function noteOf(outcome) {
	const { name } = outcome;
	switch (outcome.kind) {
		case "refused": {
			const [first] = outcome.problems;
			return [{
				level: "error",
				title: "Refused",
				text: first === void 0 ? name : `${name}: ${first.message}. To mend: ${endWithStop(first.fix)}`
			}];
		}
		case "delayed": return [{
			level: "warning",
			title: "Not fetched",
			text: `${name}: ${outcome.message}.`
		}];
		case "taken": {
			const { quarantined, rows, complete } = outcome.summary;
			if (!complete) return [{
				level: "error",
				title: "Read in part",
				text: `${name} was not read to its end: see the summary.`
			}];
			if (quarantined > 0) return [{
				level: "warning",
				title: "In quarantine",
				text: `${name}: ${counted$1(quarantined, "entry", "entries")} new in quarantine, with reasons in the summary.`
			}];
			return rows.records === 0 && rows.entries === 0 && rows.read > 0 ? [{
				level: "warning",
				title: "Nothing read",
				text: `${name}: no row says anything that its source reads.`
			}] : [];
		}
		case "unchanged": return [];
		default: return outcome;
	}
}
function shortened(notes, level) {
	if (notes.length <= 10) return [...notes];
	const text = `${notes.length - MOST} more: see the summary.`;
	return [...notes.slice(0, MOST), {
		level,
		title: "More",
		text
	}];
}

// actions/core/report/ingest/summary.ts
const MOST_GROUPS = 20;
const WAYS = {
	pull: "fetched",
	inbox: "uploaded",
	dispatch: "sent",
	desk: "desk",
	form: "form"
};
/** What became of everything that came in, for whoever brought it; "" where nothing did. Markdown. */
function ingestSummary(outcomes) {
	const taken = outcomes.filter((outcome) => outcome.kind === "taken");
	const refused = outcomes.filter((outcome) => outcome.kind === "refused");
	const parts = [
		taken.map(takenLine).join("\n"),
		...taken.map(quarantineText),
		...refused.map(refusedText),
		...outcomes.map(quietText),
		personalText(taken)
	].filter((part) => part !== "");
	return parts.length === 0 ? "" : ["## Events in", ...parts].join("\n\n");
}
/** A line, not a row of a table: eight columns are read on no phone. */
function takenLine({ way, name, summary }) {
	const { added, alreadyThere, superseded, quarantined, released = 0 } = summary;
	const said = [
		[added, "added"],
		[alreadyThere, "already there"],
		[superseded, "superseded"],
		[quarantined, "in quarantine"],
		[released, "released from quarantine"]
	].filter(([count], index) => count > 0 || index === 0).map(([count, what]) => `${formatCount(count)} ${what}`);
	return `- **${neutralise(name)}** (${WAYS[way]}, source ${neutralise(summary.source)}): ${said.join(", ")}.`;
}
function quarantineText({ name, summary }) {
	const { rows, groups, complete } = summary;
	const silent = rows.silent === 0 ? "" : `${counted$1(rows.silent, "row")} said nothing that the source ${neutralise(summary.source)} reads.`;
	const cut = complete ? "" : "The file was **not read to its end**.";
	if (groups.length === 0 && silent === "" && cut === "") return "";
	const shown = groups.slice(0, MOST_GROUPS).map(groupLine);
	const more = groups.length > MOST_GROUPS ? [`- ${groups.length - MOST_GROUPS} more reasons`] : [];
	return [
		`**${neutralise(name)}**: ${[
			headOf(summary),
			silent,
			cut
		].filter((part) => part !== "").join(" ")}`,
		...shown,
		...more
	].join("\n");
}
function headOf({ rows, groups }) {
	if (groups.length === 0) return "";
	const entries = groups.reduce((sum, { count }) => sum + count, 0);
	return `${counted$1(rows.read, "row")} read, ${formatCount(entries)} of what they say in quarantine. Mend it and bring it again: what is mended is released.`;
}
function groupLine({ title, fix, column, count, rows, examples }) {
	const place = column === void 0 ? "" : `, column "${neutralise(column)}"`;
	const more = count > rows.length ? ", ..." : "";
	const where = `row${rows.length === 1 ? "" : "s"} ${rows.join(", ")}${more}`;
	const example = examples[0] === void 0 ? "" : ` ${neutraliseSentence(endWithStop(upperFirst(examples[0])))}`;
	return `- ${formatCount(count)}× ${neutraliseSentence(title)}${place} (${where}).${example} To mend: ${neutraliseSentence(endWithStop(fix))}`;
}
function refusedText({ way, name, problems }) {
	const told = problems.map(({ message, fix }) => `- ${neutraliseSentence(endWithStop(message))} To mend: ${neutraliseSentence(endWithStop(fix))}`);
	const gone = way === "inbox" ? " It was taken out of the inbox." : "";
	return [`**${neutralise(name)} was refused**, and nothing of it was taken in.${gone}`, ...told].join("\n");
}
function quietText(outcome) {
	if (outcome.kind === "unchanged") return `${neutralise(outcome.name)}: unchanged since it was read.`;
	if (outcome.kind === "delayed") return `${neutralise(outcome.name)}: ${neutraliseSentence(outcome.message)}. The next run tries again.`;
	return "";
}
function personalText(taken) {
	const of = (key) => [...new Set(taken.flatMap(({ summary }) => summary[key]))];
	const [hashed, dropped] = [of("hashed"), of("dropped")];
	return [hashed.length === 0 ? "" : `Personal data is stored as keyed hashes only: ${hashed.map(neutralise).join(", ")}.`, dropped.length === 0 ? "" : `Personal data was left out, since the secret OPSBOOK\\_PII\\_KEY is not set: ${dropped.map(neutralise).join(", ")}.`].filter((line) => line !== "").join("\n");
}

// actions/ingest-signals/decide.ts
/**
* What a run is for, from the event that started it. Pure.
*
* @param isAsked whether a person asks for everything now; the step before this one has heard and checked them.
*/
function decideErrand(event, isAsked) {
	const errand = errandOf(event);
	return isAsked ? {
		...errand,
		pulls: "all"
	} : errand;
}
function errandOf({ name, payload }) {
	const event = isRecord(payload) ? payload : {};
	switch (name) {
		case "repository_dispatch": return event.action === "opsbook" ? {
			dispatch: { payload: event.client_payload },
			pulls: "none"
		} : { pulls: "none" };
		case "schedule": return { pulls: "due" };
		case "workflow_dispatch": return { pulls: "all" };
		default: return { pulls: "none" };
	}
}
/** The records of what was refused: they are written before it is thrown away. Pure. */
function decideRefusals(outcomes, time) {
	return outcomes.flatMap((outcome) => {
		if (outcome.kind !== "refused" || outcome.key === null) return [];
		const { way, key, name, source, reason } = outcome;
		return [refusal$1({
			way,
			key,
			name,
			source,
			reason,
			time
		})];
	});
}
/** What a run says of all that came in. Pure. */
function decideReport(outcomes) {
	const notes = ingestNotes(outcomes);
	const refused = outcomes.filter(({ kind }) => kind === "refused").length;
	const cut = outcomes.filter((outcome) => outcome.kind === "taken" && !outcome.summary.complete).length;
	const parts = [refused === 0 ? "" : `${refused} of ${outcomes.length} deliveries refused`, cut === 0 ? "" : `${cut} not read to the end`].filter((part) => part !== "");
	return {
		summary: ingestSummary(outcomes),
		notes,
		failure: parts.length === 0 ? null : `${parts.join(", ")}. The job's summary says why and what to do.`
	};
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The answer to whoever asked for everything at once, below the issue where they did. Pure. */
function decideAnswer(issue, run, outcomes) {
	const marker = hiddenMarker("imported", { run });
	const summary = ingestSummary(outcomes);
	return {
		kind: "ensure-comment",
		issue,
		marker,
		body: cutBody(`${marker}\n${summary === "" ? "Nothing lay in the inbox, and no address had anything new." : summary}`, "The rest stands in the run's summary.")
	};
}

// actions/ingest-signals/run.ts
/** Takes in what was sent, uploaded, or can be fetched, and says what became of it. */
async function run(context) {
	await operate(context, async (operation) => {
		const { outcomes, failures } = await take(operation);
		const decided = decideReport(outcomes);
		for (const { level, title, text } of decided.notes) context.annotate(level, title, text);
		if (decided.summary !== "") await context.summarise(decided.summary);
		const asked = Number(context.input("import"));
		if (asked > 0) {
			const answer = decideAnswer(asked, context.runId, outcomes);
			await applyEffects([answer], operation.github, context.second);
		}
		if (failures.length > 0) throw failures[0];
		if (decided.failure !== null) throw new StepFailed(decided.failure);
	});
}
async function isBoardDue({ catalog, ledger, zone, cadence, now }) {
	if (catalog.sources.every(({ value }) => value.spec.pull === void 0)) return false;
	const { done, since } = await readPeriods(ledger, zone, now);
	return duePeriods({
		cadence,
		done,
		since,
		now
	}).some(({ kind }) => kind !== "heartbeat");
}
/** Each way in its turn. One that fails keeps no other from bringing what it has; the run fails at its end. */
async function take(operation) {
	const { context, catalog, ledger, zone, now, git, remote } = operation;
	const { handedOver, temp, apiUrl, runId } = context;
	const ingest = {
		catalog,
		ledger,
		now,
		piiKey: piiKeyOf({ OPSBOOK_PII_KEY: handedOver("OPSBOOK_PII_KEY") ?? "" }),
		temp
	};
	const acknowledge = async (outcomes) => {
		const records = decideRefusals(outcomes, now);
		if (records.length > 0) await appendOwn(ledger, zone, now, "Refuse what cannot be read", records);
	};
	const { dispatch, pulls } = decideErrand(context.event, context.input("import") !== "");
	const ways = [
		async () => {
			if (dispatch === void 0) return [];
			const sent = await takeDispatch(ingest, {
				payload: dispatch.payload,
				key: runId
			});
			await acknowledge(sent);
			return sent;
		},
		() => takeInbox(ingest, {
			git,
			remote
		}, acknowledge),
		async () => {
			const which = await isBoardDue(operation) ? "all" : pulls;
			return which === "none" ? [] : takePulls(ingest, {
				which,
				network: networkOf(apiUrl),
				handedOver
			});
		}
	];
	const outcomes = [];
	const failures = [];
	for (const way of ways) await way().then((some) => outcomes.push(...some), (error) => failures.push(error));
	return {
		outcomes,
		failures
	};
}

// actions/ingest-signals/main.ts
await runAction(run);

export {  };