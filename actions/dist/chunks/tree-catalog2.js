import { t as formOf } from "./kinds.js";
import { t as loadCatalog } from "./load.js";
import { t as MOST_BYTES } from "./yaml.js";

// actions/shell/gate/tree-catalog.ts
/**
* Reads the catalog of a tree as data. What a folder's reader would refuse is refused here too (SEC-28, SEC-30). Of
* `known`, another state of the same catalog, what is the same is not parsed a second time, and not read again where the
* blobs are known.
*/
async function readTreeCatalog(git, treeish, root, known) {
	const entries = await entriesOf(git, treeish, root);
	const refused = /* @__PURE__ */ new Map();
	const wanted = [];
	const files = /* @__PURE__ */ new Map();
	const blobs = /* @__PURE__ */ new Map();
	const keep = ({ path, blob }, text) => {
		files.set(path, text);
		blobs.set(path, blob);
	};
	for (const entry of entries) {
		const below = entry.path.slice(root.length + 1);
		const isRead = !below.startsWith("sample/") && formOf(below) !== "other";
		if (/[\\\p{Cc}]/u.test(entry.path)) refused.set(entry.path, "file-name");
		else if (!entry.mode.startsWith("100")) refused.set(entry.path, "file-is-link");
		else if (!isRead) files.set(entry.path, "");
		else if (known?.blobs?.get(entry.path) === entry.blob) keep(entry, known.files.get(entry.path) ?? "");
		else wanted.push(entry);
	}
	const sizes = await sizesOf(git, wanted);
	const small = wanted.filter(({ path }, index) => {
		const size = sizes[index];
		if (size === void 0 || size > 262144) refused.set(path, "file-too-large");
		return size !== void 0 && size <= 262144;
	});
	for (const [entry, bytes] of await readBlobs(git, small)) {
		const text = textOf(bytes);
		if (text === null) refused.set(entry.path, "file-not-text");
		else keep(entry, text);
	}
	return {
		...loadCatalog(files, root, refused, known),
		files,
		blobs
	};
}
async function entriesOf(git, treeish, root) {
	return (await git.text([
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		treeish,
		"--",
		`${root}/`
	])).split("\0").filter((line) => line !== "").map((line) => {
		const tab = line.indexOf("	");
		const [mode = "", , blob = ""] = line.slice(0, tab).split(" ");
		return {
			mode,
			blob,
			path: line.slice(tab + 1)
		};
	});
}
/** The sizes of blobs in bytes; undefined for one that was too large to be fetched. */
async function sizesOf(git, entries) {
	if (entries.length === 0) return [];
	const input = entries.map(({ blob }) => blob).join("\n");
	return (await git.text(["cat-file", "--batch-check=%(objectsize)"], `${input}\n`)).split("\n").map((line) => /^\d+$/.test(line) ? Number(line) : void 0);
}
async function readBlobs(git, entries) {
	if (entries.length === 0) return [];
	const input = entries.map(({ blob }) => blob).join("\n");
	const output = await git.run(["cat-file", "--batch=%(objectsize)"], `${input}\n`);
	let at = 0;
	return entries.map((entry) => {
		const line = output.indexOf(10, at);
		const size = Number(output.toString("latin1", at, line));
		if (!Number.isSafeInteger(size)) throw new Error(`git cat-file has no ${entry.path}`);
		at = line + 1 + size + 1;
		return [entry, output.subarray(line + 1, line + 1 + size)];
	});
}
/** A byte order mark is dropped, as the folder's reader does. */
function textOf(bytes) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch (error) {
		if (error instanceof TypeError) return null;
		throw error;
	}
}

export { readTreeCatalog as t };