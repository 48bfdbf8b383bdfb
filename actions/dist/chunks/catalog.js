import { t as formOf } from "./kinds.js";
import { t as loadCatalog } from "./load.js";
import { t as MOST_BYTES } from "./yaml.js";
import { t as UsageError } from "./usage-error.js";
import path from "node:path";
import { lstat, readFile, readdir, realpath } from "node:fs/promises";

// actions/shell/files.ts
/** More files than any catalog has: such a folder is not one. */
const MOST_FILES = 2e5;
/** So many files are read at the same time. */
const AT_ONCE = 32;
/**
* Reads the text files below a folder. Links, names that mean another file on another computer, files that are too large
* and files that are no UTF-8 are not read but refused; a byte order mark is dropped.
* Throws UsageError where the folder is absent.
*/
async function readFolder(folder, wanted) {
	const root = await realpath(folder).catch(() => null);
	if (root === null || !(await lstat(root)).isDirectory()) throw new UsageError(`there is no folder ${folder}. Run this in the repository's folder, or name it with an option.`);
	const refused = /* @__PURE__ */ new Map();
	const names = [];
	await list(root, "", names, refused);
	const texts = /* @__PURE__ */ new Map();
	const pending = names.sort().values();
	const work = async () => {
		for (const name of pending) {
			const text = wanted(name) ? await readText(path.join(root, name)) : { text: "" };
			if ("refusal" in text) refused.set(name, text.refusal);
			else texts.set(name, text.text);
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
	return {
		texts: new Map([...texts].sort(([a], [b]) => a < b ? -1 : 1)),
		refused
	};
}
async function list(root, below, names, refused) {
	const entries = await readdir(path.join(root, below), { withFileTypes: true });
	for (const entry of entries) {
		const name = below === "" ? entry.name : `${below}/${entry.name}`;
		if (/[\\\p{Cc}]/u.test(entry.name)) refused.set(name, "file-name");
		else if (entry.isDirectory()) await list(root, name, names, refused);
		else if (entry.isFile()) names.push(name);
		else refused.set(name, "file-is-link");
		if (names.length > MOST_FILES) throw new UsageError(`${root} holds more than ${MOST_FILES} files: is it the right folder?`);
	}
}
async function readText(file) {
	const bytes = (await lstat(file)).size > 262144 ? null : await readFile(file);
	if (bytes === null) return { refusal: "file-too-large" };
	try {
		return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
	} catch {
		return { refusal: "file-not-text" };
	}
}

// actions/shell/catalog.ts
/**
* Reads the catalog of a folder. Its files are named by their paths from the current folder, as the user would type them
* (`workflows-catalog/people.yaml`). Throws UsageError where the folder is absent.
*/
async function readCatalog(folder) {
	const root = rootOf(folder);
	const { texts, refused } = await readFolder(folder, (file) => !file.startsWith("sample/") && formOf(file) !== "other");
	const files = renamed(texts, root);
	return {
		...loadCatalog(files, root, renamed(refused, root)),
		files
	};
}
/** The catalog for verbs that work with it. Throws UsageError where a file of it could not be read. */
async function readValidCatalog(folder) {
	const { catalog, findings } = await readCatalog(folder);
	const [first] = findings;
	if (first === void 0) return catalog;
	const place = `${first.file}:${first.range.start.line}:${first.range.start.column}`;
	const more = findings.length > 1 ? ` (and ${findings.length - 1} more)` : "";
	throw new UsageError(`the catalog cannot be read: ${place} ${first.message}${more}. Run \`npx opsbook validate --catalog ${folder}\` and mend what it shows.`);
}
/** The folder as the catalog's root: relative to the current folder where it lies below it, else its own name. */
function rootOf(folder) {
	const relative = path.relative(process.cwd(), path.resolve(folder)).split(path.sep).join("/");
	return relative === "" || relative.startsWith("..") || path.isAbsolute(relative) ? path.basename(path.resolve(folder)) : relative;
}
function renamed(files, root) {
	return new Map([...files].map(([name, value]) => [`${root}/${name}`, value]));
}

export { readValidCatalog as n, readCatalog as t };