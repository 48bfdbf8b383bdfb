import { t as UsageError } from "./usage-error.js";
import { s as openGitHub, t as ROOT } from "./gate.js";
import { a as gitAt, t as GitError } from "./git.js";
import { r as writtenAt } from "./own-record.js";
import { S as leanRemote, m as cacheFolder } from "./snapshot.js";
import { i as weekCalendar } from "./week.js";
import { t as openLedger } from "./ledger.js";
import path from "node:path";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { deserialize, serialize } from "node:v8";

// actions/shell/ledger/append-own.ts
/**
* Appends records of Opsbook's own as one batch. The first record with an id stands: the same id again is already there,
* whatever else it says, so that a run that is repeated writes nothing. No records, or none that are new: no batch.
*
* @param now the instant of writing, in milliseconds since 1970.
* @param title one line for the log of commits.
*/
function appendOwn(ledger, zone, now, title, records) {
	const calendar = weekCalendar(zone);
	const week = calendar.start(calendar.of(now));
	const written = records.map((record) => writtenAt(record, now, week));
	return ledger.append({
		zone,
		at: new Date(now).toISOString(),
		title,
		onChange: () => "keep",
		read: () => [[{
			records: written,
			quarantined: []
		}]]
	});
}

// actions/shell/operate/job-catalog.ts
/**
* The catalog of a commit. The job's first step fetches and parses it, and leaves it in the repository that the steps share:
* the others have it in a millisecond.
*/
async function jobCatalog(shared, commit) {
	const file = path.join(cacheFolder(shared.git), `catalog-${commit}`);
	const kept = await readFile(file).catch(() => null);
	if (kept !== null) return deserialize(kept);
	const { catalog, files, findings } = await fetchCatalog(shared, commit);
	await keep(shared.git, file, {
		catalog,
		files,
		findings
	});
	return {
		catalog,
		files,
		findings
	};
}
/** Of the tree's files only the catalog's own are fetched, and not the sample business's exports. */
async function fetchCatalog(shared, commit) {
	const { git } = shared;
	await shared.fetchTree(commit, ROOT);
	const blobs = (await git.text([
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		commit,
		"--",
		`${ROOT}/`
	])).split("\0").filter((line) => line !== "" && !line.includes(`\t${"workflows-catalog"}/sample/`)).map((line) => line.split(/[ \t]/)[2] ?? "");
	await shared.fetchBlobs(blobs);
	const { readTreeCatalog } = await import("./tree-catalog.js");
	return readTreeCatalog(git, commit, ROOT);
}
async function keep(git, file, catalog) {
	await mkdir(cacheFolder(git), { recursive: true });
	await writeFile(`${file}.part`, serialize(catalog));
	await rename(`${file}.part`, file);
}

// actions/shell/operate/shared-repository.ts
const REMOTE = "origin";
const QUIET = [
	"fetch",
	"--quiet",
	"--no-tags",
	"--no-recurse-submodules",
	"--no-write-fetch-head"
];
/** What is asked for by its name is to come, whatever the server thinks we have. */
const ASK_ALL = ["-c", "fetch.negotiationAlgorithm=noop"];
/**
* Opens the repository that the job's steps share, and makes it where this is the first. What a killed step left half
* done is thrown away with all the rest: everything in it can be fetched again.
*/
async function openSharedRepository(options) {
	const dir = path.join(options.temp, "opsbook-operate.git");
	const git = await prepare(dir, options).catch(async (error) => {
		if (!(error instanceof GitError)) throw error;
		await rm(dir, {
			recursive: true,
			force: true
		});
		return prepare(dir, options);
	});
	const fetchMissing = async (names) => {
		const missing = await missingOf(git, names);
		if (missing.length === 0) return;
		await git.run([
			...ASK_ALL,
			...QUIET,
			"--filter=blob:none",
			"--stdin",
			REMOTE
		], `${missing.join("\n")}\n`);
	};
	return {
		git,
		remote: REMOTE,
		fetchTree: async (commit, folder) => {
			if ((await missingOf(git, [commit])).length > 0) await git.run([
				...QUIET,
				"--depth=1",
				"--filter=tree:1",
				REMOTE,
				commit
			]);
			const [, tree] = /^040000 tree ([0-9a-f]+)\t/.exec(await git.text([
				"ls-tree",
				commit,
				folder
			])) ?? [];
			if (tree !== void 0) await fetchMissing([tree]);
		},
		fetchBlobs: fetchMissing,
		close: () => writeFile(path.join(dir, "config"), configOf(options.url, null), { mode: 384 })
	};
}
async function prepare(dir, { url, token }) {
	await mkdir(dir, { recursive: true });
	const git = gitAt(dir);
	if (!existsSync(path.join(dir, "HEAD"))) await git.run([
		"init",
		"--quiet",
		"--bare",
		"--template=",
		dir
	]);
	for (const lock of [
		"shallow.lock",
		"packed-refs.lock",
		"config.lock"
	]) await rm(path.join(dir, lock), { force: true });
	await writeFile(path.join(dir, "config"), configOf(url, token), { mode: 384 });
	await git.run(["rev-parse", "--git-dir"]);
	return git;
}
function configOf(url, token) {
	const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
	return [
		"[core]",
		"	repositoryFormatVersion = 1",
		"	bare = true",
		"	symlinks = false",
		"[extensions]",
		"	partialClone = origin",
		`[remote "${REMOTE}"]`,
		`\turl = ${url}`,
		"	promisor = true",
		"	tagOpt = --no-tags",
		"	partialCloneFilter = blob:none",
		"[transfer]",
		"	fsckObjects = true",
		"[submodule]",
		"	recurse = false",
		"[http]",
		"	followRedirects = false",
		...token === null ? [] : [`[http "${url}"]`, `\textraHeader = Authorization: Basic ${basic}`],
		""
	].join("\n");
}
/** Which objects are not here. Asking for one by its name would fetch it, each by a call of its own. */
async function missingOf(git, names) {
	const here = new Set((await git.text(["cat-file", ...[
		"--batch-all-objects",
		"--unordered",
		"--batch-check=%(objectname)"
	]])).split("\n"));
	return [...new Set(names)].filter((name) => !here.has(name));
}

// actions/shell/operate/operation.ts
/** Six steps make a run, and a run an hour must leave calls for the gate: a repository's jobs have 1,000 an hour (REL-11). */
const CALLS_OF_A_STEP = 150;
/**
* Opens a step of operate.yml with the job's token (input `token`). Null where the business is not live: the job's summary
* then says so, once for all steps. Throws UsageError where the default branch's settings or cadence cannot be read.
*/
async function openOperation(context) {
	const token = context.secret("token");
	const { owner, repo, apiUrl, serverUrl, temp, second } = context;
	const github = openGitHub({
		token,
		apiUrl,
		owner,
		repo,
		second,
		budget: CALLS_OF_A_STEP
	});
	const shared = await openSharedRepository({
		url: `${serverUrl}/${owner}/${repo}.git`,
		token,
		temp
	});
	let open = false;
	try {
		const lean = leanRemote(shared.git, shared.remote, Math.random);
		const { branch, commit } = headOf(await lean.look());
		const { catalog, files, findings } = await jobCatalog(shared, commit);
		if (!isLive(catalog, branch)) {
			await sayNotLive(context, shared, branch);
			return null;
		}
		const cadence = cadenceOf(catalog, branch);
		const ledger = await openLedger(shared.git.dir, {
			remote: shared.remote,
			lean
		});
		open = true;
		const { git, remote, close } = shared;
		return {
			context,
			github,
			git,
			remote,
			branch,
			commit,
			catalog,
			files,
			findings,
			cadence,
			zone: cadence.zone,
			ledger,
			now: context.now(),
			close
		};
	} finally {
		if (!open) await shared.close();
	}
}
/** Runs a step between opening and closing; nothing where the business is not live. */
async function operate(context, step) {
	const operation = await openOperation(context);
	if (operation === null) return;
	try {
		await step(operation);
	} finally {
		await operation.close();
	}
}
function headOf({ head }) {
	if (head !== null) return head;
	throw new UsageError("This repository has no default branch with a commit: there is no catalog to go by.");
}
/** What cannot be read is not taken for "not live": it would look as if all were well. */
function isLive(catalog, branch) {
	const [settings, ...more] = catalog.settings;
	if (settings !== void 0 && more.length === 0) return settings.value.spec.live;
	throw new UsageError(`${ROOT}/settings.yaml on ${branch} is missing or wrong, so nobody can tell whether this business is live. Run \`npx opsbook validate\` to see what to mend.`);
}
function cadenceOf(catalog, branch) {
	const [cadence, ...more] = catalog.cadences;
	if (cadence !== void 0 && more.length === 0) return cadence.value.spec;
	throw new UsageError(`${ROOT}/cadence.yaml on ${branch} is missing or wrong, so nobody can tell when what is due. Run \`npx opsbook validate\` to see what to mend.`);
}
async function sayNotLive(context, { git }, branch) {
	context.say("Not live: nothing was done.");
	try {
		await writeFile(path.join(git.dir, "opsbook-not-live"), "", { flag: "wx" });
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "EEXIST") return;
		throw error;
	}
	await context.summarise(`## Not live yet\n\n\`${ROOT}/settings.yaml\` on \`${branch}\` says \`live: false\`, so nothing was read, written or sent. To begin, give the people in \`people.yaml\` their GitHub accounts and set \`live: true\`: a pull request for each.`);
}

export { appendOwn as n, operate as t };