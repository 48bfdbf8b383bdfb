import { t as now } from "./clock.js";
import { a as gitAt, s as openGit } from "./git.js";
import { r as importFile } from "./import.js";
import { m as cacheFolder } from "./snapshot.js";
import { t as openLedger } from "./ledger.js";
import { r as progress } from "./output.js";
import { t as UsageError } from "./usage-error.js";
import path from "node:path";
import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, rename, rm, stat } from "node:fs/promises";
import os from "node:os";

// actions/shell/sample-ledger.ts
/**
* The key of the sample business: all its people are invented, so that everyone may know it. It hashes the exports of a
* catalog's own `sample/` folder and nothing else: with a public key anybody could try names against the hashes.
*/
const SAMPLE_KEY = "opsbook-sample";
/**
* The ledger for a verb that only reads. A business that is not live and has no ledger yet is shown on the sample
* exports of its catalog; that is said on the standard error. Throws UsageError where there is nothing to read from.
*/
async function openForReading({ folder, catalog, ledger }) {
	const live = catalog.settings[0]?.value.spec.live === true;
	if (ledger !== void 0 || live) return {
		ledger: await nonEmpty(ledger ?? "."),
		now: now(),
		sample: false
	};
	const own = await openGit(".").catch(() => null);
	if (own) {
		const found = await openLedger(".");
		if (await found.tip() !== null) return {
			ledger: found,
			now: now(),
			sample: false
		};
	}
	const manifest = await readManifest(folder);
	if (!manifest) throw emptyLedger(".");
	const built = await sampleLedger(folder, catalog, await scratchFolder(own));
	progress(`No ledger here yet: reading the sample exports in ${path.join(folder, "sample")}, as of ${manifest.as_of}.`);
	return {
		ledger: built,
		now: Date.parse(manifest.as_of),
		sample: true
	};
}
/** Reads the sample's manifest; null where the catalog has no sample. */
async function readManifest(folder) {
	try {
		return JSON.parse(await readFile(path.join(folder, "sample", "manifest.json"), "utf8"));
	} catch (error) {
		if (error.code === "ENOENT") return null;
		throw error;
	}
}
/** Imports every sample export, in order, into the ledger. */
async function importSample(folder, catalog, ledger, onImported = () => {}) {
	const manifest = await readManifest(folder);
	if (!manifest) throw new UsageError(`There is no sample in ${folder}: it has no sample/manifest.json.`);
	for (const { file, source: name, imported_at } of manifest.exports) {
		const source = catalog.sources.find(({ value }) => value.metadata.name === name)?.value;
		if (!source) throw new UsageError(`The sample's manifest names the Source ${name}, which the catalog lacks.`);
		const from = path.join(folder, "sample", file);
		const result = await importFile({
			file: from,
			source,
			catalog,
			ledger,
			now: Date.parse(imported_at),
			piiKey: SAMPLE_KEY
		});
		if (!result.ok) throw new UsageError(`The sample export ${file} does not fit ${name}: ${result.problems[0]?.message}`);
		onImported(result.summary);
	}
}
/** The sample's ledger in a scratch repository, built once for the same exports, catalog and program. */
async function sampleLedger(folder, catalog, scratch) {
	const target = path.join(scratch, `sample-${await digestOf(folder)}`);
	if (await exists(target)) return openLedger(target);
	progress("Building the ledger of the sample business.");
	const building = `${target}.${process.pid}`;
	await mkdir(building, { recursive: true });
	try {
		await gitAt(building).run([
			"init",
			"--quiet",
			"--bare",
			building
		]);
		await importSample(folder, catalog, await openLedger(building));
		await removeOlder(scratch);
		await rename(building, target).catch(async (error) => {
			if (!await exists(target)) throw error;
		});
	} finally {
		await rm(building, {
			recursive: true,
			force: true
		});
	}
	return openLedger(target);
}
/** Inside git's own folder, else in the user's own part of the temporary folder. */
async function scratchFolder(git) {
	if (git) return cacheFolder(git);
	const folder = path.join(os.tmpdir(), `opsbook-${os.userInfo().username}`);
	await mkdir(folder, {
		recursive: true,
		mode: 448
	});
	const { uid } = await stat(folder);
	if (process.getuid && uid !== process.getuid()) throw new UsageError(`The folder ${folder} belongs to someone else. Remove it, or work inside a git repository.`);
	return folder;
}
async function removeOlder(scratch) {
	const names = (await readdir(scratch)).filter((name) => /^sample-[0-9a-f]+$/.test(name));
	await Promise.all(names.map((name) => rm(path.join(scratch, name), {
		recursive: true,
		force: true
	})));
}
/** Of the catalog with its exports, and of the program itself: another mapping is another ledger. */
async function digestOf(folder) {
	const hash = createHash("sha256");
	for (const name of await filesOf(folder)) hash.update(`${name}\0`).update(await readFile(path.join(folder, name)));
	const program = path.resolve(import.meta.dirname, "..");
	for (const name of await filesOf(program)) {
		if (!/\.(ts|js)$/.test(name)) continue;
		const { size, mtimeMs } = await stat(path.join(program, name));
		hash.update(`${name}\0${size}\0${mtimeMs}`);
	}
	return hash.digest("hex").slice(0, 20);
}
async function filesOf(folder) {
	return (await readdir(folder, {
		recursive: true,
		withFileTypes: true
	})).filter((entry) => entry.isFile()).map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name))).sort();
}
async function nonEmpty(folder) {
	const ledger = await openLedger(folder);
	if (await ledger.tip() === null) throw emptyLedger(folder);
	return ledger;
}
function emptyLedger(folder) {
	return new UsageError(`There are no records in ${folder === "." ? "this repository" : folder} yet. Bring some in with \`npx opsbook import FILE --source NAME\`.`);
}
async function exists(folder) {
	return stat(folder).then(() => true, () => false);
}

export { openForReading as n, readManifest as r, importSample as t };