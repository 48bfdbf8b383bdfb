// actions/shell/derived/read-objects.ts
/** The bytes of objects, in the order asked for, from one `git cat-file --batch`; null for one that is absent. */
async function readObjects(git, ids) {
	if (ids.length === 0) return [];
	const answer = await git.run(["cat-file", "--batch"], ids.map((id) => `${id}\n`).join(""));
	let at = 0;
	return ids.map(() => {
		const end = answer.indexOf(10, at);
		const size = Number(answer.toString("latin1", at, end).split(" ")[2]);
		at = end + 1;
		if (!Number.isSafeInteger(size)) return null;
		const bytes = answer.subarray(at, at + size);
		at += size + 1;
		return bytes;
	});
}
/** The entries of a raw tree object: `<mode> <name>`, a zero byte, and the id's bytes. `length` is an id's in digits. */
function parseTreeObject(bytes, length) {
	const entries = [];
	for (let at = 0; at < bytes.length;) {
		const end = bytes.indexOf(0, at);
		const [mode = "", name = ""] = splitOnce(bytes.toString("utf8", at, end));
		const id = bytes.toString("hex", end + 1, end + 1 + length / 2);
		entries.push({
			name,
			id,
			isTree: mode === "40000"
		});
		at = end + 1 + length / 2;
	}
	return entries;
}
function splitOnce(text) {
	const space = text.indexOf(" ");
	return [text.slice(0, space), text.slice(space + 1)];
}

// actions/shell/derived/about.ts
/** The number goes up with every change of a form, of the hash, or of what a record's content is. */
const API_VERSION = "opsbook/derived-1";
const FILE = "derived.json";
const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/** What stands at the root of the branch by name; nothing where the branch is absent. */
async function rootOf({ git, remote, tip }) {
	const commit = tip();
	if (commit === null) return /* @__PURE__ */ new Map();
	const id = await git.text(["rev-parse", `${commit}^{tree}`]);
	await remote.bring([id]);
	const [tree] = await readObjects(git, [id]);
	if (!tree) return /* @__PURE__ */ new Map();
	return new Map(parseTreeObject(tree, id.length).map((entry) => [entry.name, entry.id]));
}
/** Null where the branch is absent, of another form, or not ours. */
async function readAbout(branch) {
	const root = await rootOf(branch);
	const [file, ids] = [root.get(FILE), root.get("ids")];
	if (file === void 0 || ids === void 0) return null;
	await branch.remote.bring([file, ids]);
	const [bytes] = await readObjects(branch.git, [file]);
	try {
		const about = JSON.parse(bytes?.toString("utf8") ?? "");
		if (about.apiVersion !== API_VERSION || typeof about.ledger !== "string") return null;
		return COMMIT.test(about.ledger) ? {
			ledger: about.ledger,
			ids
		} : null;
	} catch {
		return null;
	}
}
function renderAbout(ledger) {
	return {
		do: "write",
		path: FILE,
		bytes: `${JSON.stringify({
			apiVersion: API_VERSION,
			ledger
		})}\n`
	};
}

export { readObjects as a, parseTreeObject as i, renderAbout as n, rootOf as r, readAbout as t };