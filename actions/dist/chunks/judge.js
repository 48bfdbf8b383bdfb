import { n as waitingRuleIds, t as checkCatalog } from "./check.js";
import { t as compareCatalogs } from "./compare.js";

// actions/core/catalog/changes/introduced.ts
/**
* Which findings a change introduces. A finding is the same one where code, severity, file (renames followed) and message
* are the same; its line may move. Of several equal ones as many are standing as there were before, those that keep their
* line first.
*/
function splitFindings({ before, after, files, unasked }) {
	const oldPaths = new Map(files.flatMap(({ file, was }) => was === null ? [] : [[file, was]]));
	const touched = new Set(files.map(({ file }) => file));
	const left = /* @__PURE__ */ new Map();
	for (const finding of before) {
		const key = keyOf(finding, finding.file);
		left.set(key, [...left.get(key) ?? [], finding]);
	}
	const known = /* @__PURE__ */ new Set();
	const keyNow = (finding) => keyOf(finding, oldPaths.get(finding.file) ?? finding.file);
	for (const sameLine of [true, false]) for (const finding of after) {
		if (known.has(finding)) continue;
		const candidates = left.get(keyNow(finding)) ?? [];
		const at = candidates.findIndex(({ range }) => !sameLine || range.start.line === finding.range.start.line);
		if (at === -1) continue;
		candidates.splice(at, 1);
		known.add(finding);
	}
	const isStanding = (finding) => known.has(finding) || unasked.has(finding.code) && !touched.has(finding.file);
	return {
		introduced: after.filter((finding) => !isStanding(finding)),
		standing: after.filter(isStanding),
		mended: [...left.values()].flat()
	};
}
function keyOf({ code, severity, message }, file) {
	return JSON.stringify([
		code,
		severity,
		file,
		message
	]);
}

// actions/core/catalog/changes/judge.ts
/**
* Judges a change: what it means in words, and which problems it brings. Rules that compare with the default branch are
* asked too. Pure.
*
* @param before the default branch's catalog. @param after the catalog as the merge would make it.
* @param files all files that are different, of the whole repository.
* @param known the day on which both are judged, and what came back: so that time alone introduces nothing.
* @param others of how many files that the change leaves alone the lines are looked up; default: of all.
*/
function judgeChange(before, after, files, known, others) {
	const split = (looked) => splitFindings({
		before: checkCatalog(before, {
			...known,
			beside: after.catalog
		}, looked),
		after: checkCatalog(after, {
			...known,
			against: before.catalog,
			beside: before.catalog
		}, looked),
		files,
		unasked: new Set(waitingRuleIds(before))
	});
	return {
		changes: compareCatalogs(before.catalog, after.catalog, files),
		...others === void 0 ? split(void 0) : splitInSight(split, files, others)
	};
}
/** A change of one file can bring problems into others, and each of those is wanted with its line. */
function splitInSight(split, files, others) {
	const changed = new Set(files.flatMap(({ file, was }) => was === null ? [file] : [file, was]));
	const found = split({
		files: changed,
		others
	});
	const elsewhere = found.introduced.map(({ file }) => file).filter((file) => !changed.has(file));
	return elsewhere.length === 0 ? found : split({
		files: /* @__PURE__ */ new Set([...changed, ...elsewhere]),
		others
	});
}

export { judgeChange as t };