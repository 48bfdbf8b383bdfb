import { n as isWeek } from "./week.js";
import path from "node:path";
import { readFile, readdir } from "node:fs/promises";

// actions/core/catalog/recurring.ts
/**
* The failures that came back, by the text of a week's facts. None where the text is not readable: whoever needs the facts
* themselves says what is wrong with them.
*/
function recurringIn(facts) {
	let value;
	try {
		value = JSON.parse(facts);
	} catch (error) {
		if (error instanceof SyntaxError) return [];
		throw error;
	}
	const recurring = fieldOf(fieldOf(value, "incidents"), "recurring");
	return Array.isArray(recurring) ? recurring.filter(isRecurring) : [];
}
function isRecurring(value) {
	const runbook = fieldOf(value, "runbook");
	const issue = fieldOf(value, "issue");
	return typeof fieldOf(value, "cause") === "string" && typeof fieldOf(value, "title") === "string" && typeof fieldOf(value, "times") === "number" && (runbook === null || typeof runbook === "string") && (issue === null || typeof issue === "number");
}
function fieldOf(value, name) {
	return typeof value === "object" && value !== null ? value[name] : void 0;
}

// actions/shell/recurring.ts
const DATA = "scoreboard/data";
/** The failures that came back by the newest board beside a catalog's folder; none where there is no board. */
async function recurringBeside(catalog) {
	const folder = path.join(catalog, "..", DATA);
	const newest = newestOf(await readdir(folder).catch(absent));
	return newest === null ? [] : recurringIn(await readFile(path.join(folder, newest), "utf8"));
}
/** The same by the board of a commit, whose files are here. */
async function recurringAt(git, commit) {
	const newest = newestOf((await git.text([
		"ls-tree",
		"-z",
		"--name-only",
		commit,
		"--",
		`${DATA}/`
	])).split("\0").map((file) => path.posix.basename(file)));
	if (newest === null) return [];
	const text = await git.run([
		"cat-file",
		"blob",
		`${commit}:${DATA}/${newest}`
	]);
	return recurringIn(text.toString("utf8"));
}
function newestOf(names) {
	return names.filter((name) => name.endsWith(".json") && isWeek(name.slice(0, -5))).toSorted().at(-1) ?? null;
}
function absent(error) {
	if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR")) return [];
	throw error;
}

export { recurringBeside as n, recurringAt as t };