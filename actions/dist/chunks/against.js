import { t as compareText } from "./finding.js";
import { t as judgeChange } from "./judge.js";
import { n as githubFindings, t as jsonFindings } from "./json.js";
import { i as summaryOf, n as foundLine, t as counted } from "./summary.js";
import { n as noPaint, t as terminalFindings } from "./terminal.js";
import { t as printable } from "./width.js";
import { t as readCatalogAt } from "./catalog-at.js";
import { n as print } from "./output.js";
import { t as paint } from "./paint.js";
import { n as recurringBeside } from "./recurring.js";

// actions/core/catalog/changes/file-change.ts
/** Share of lines that a new file has in common with a gone one to count as the same file: as git does. */
const SIMILAR = .5;
/** Beyond so many new and gone files only those with the same text or name are looked at, so that time stays bounded. */
const MOST_PAIRS = 4e4;
/**
* What is different between two sets of files, by path. A new file that has a gone one's text, or at least half of its
* lines, is that file renamed.
*
* @param before and after: path to text.
*/
function fileChanges(before, after) {
	const gone = new Map([...before].filter(([file]) => !after.has(file)));
	const fresh = [...after].filter(([file]) => !before.has(file));
	const renames = renamesOf(gone, fresh);
	const taken = new Set(renames.values());
	return [
		...[...after].filter(([file, text]) => before.has(file) && before.get(file) !== text).map(([file]) => ({
			file,
			was: null,
			status: "changed"
		})),
		...fresh.map(([file]) => {
			const was = renames.get(file) ?? null;
			return {
				file,
				was,
				status: was === null ? "added" : "renamed"
			};
		}),
		...[...gone.keys()].filter((file) => !taken.has(file)).map((file) => ({
			file,
			was: null,
			status: "removed"
		}))
	].sort((a, b) => compareText(a.file, b.file));
}
function renamesOf(gone, fresh) {
	const left = new Map([...gone].filter(([, text]) => text.trim() !== ""));
	const renames = /* @__PURE__ */ new Map();
	for (const [file, text] of fresh) {
		const same = [...left].find(([, old]) => old === text);
		if (same === void 0) continue;
		renames.set(file, same[0]);
		left.delete(same[0]);
	}
	for (const [file, text] of fresh) {
		if (renames.has(file) || left.size * fresh.length > MOST_PAIRS) continue;
		const lines = linesOf(text);
		const [best] = [...left].filter(([old]) => endingOf(old) === endingOf(file)).map(([old, oldText]) => ({
			old,
			share: shareOf(lines, linesOf(oldText))
		})).sort((a, b) => b.share - a.share);
		if (best === void 0 || best.share < SIMILAR) continue;
		renames.set(file, best.old);
		left.delete(best.old);
	}
	return renames;
}
function endingOf(file) {
	return file.slice(file.lastIndexOf(".") + 1);
}
function linesOf(text) {
	return new Set(text.split("\n").map((line) => line.trim()).filter((line) => line.length > 3));
}
function shareOf(one, other) {
	return [...one].filter((line) => other.has(line)).length / Math.max(1, one.size, other.size);
}

// actions/core/report/gate/validation-terminal.ts
/** The changes in words as the terminal shows them, by file. */
function terminalChanges(changes, paint = noPaint) {
	if (changes.length === 0) return "Nothing changes for the business.";
	const byFile = /* @__PURE__ */ new Map();
	for (const change of changes) byFile.set(change.file, [...byFile.get(change.file) ?? [], change]);
	return [...byFile].map(([file, group]) => [paint.strong(printable(file)), ...group.flatMap((change) => lines(change, paint))].join("\n")).join("\n\n");
}
function lines({ text, reason }, paint) {
	const told = `  - ${printable(text)}`;
	return reason === null ? [told] : [told, paint.loud(`    lowers a control: ${printable(reason)}`)];
}
/** Problems that are not this change's doing, one line each. */
function terminalStanding(findings, paint = noPaint) {
	return findings.map(({ severity, code, file, range, message }) => {
		const place = `${printable(file)}:${range.start.line}:${range.start.column}`;
		return `  ${paint.dim(`${severity}[${code}]`)} ${place} ${printable(message)}`;
	}).join("\n");
}

// actions/cli/validate/against.ts
/** Prints what the folder changes against another branch, in words, and what is newly wrong; returns the exit code. */
async function validateAgainst(read, options) {
	const base = await readCatalogAt(options.catalog, read, options.against);
	const files = fileChanges(base.catalog.files, read.files);
	const all = judgeChange(base.catalog, read, files, {
		today: options.day,
		recurring: await recurringBeside(options.catalog)
	});
	const judged = {
		changes: all.changes.filter(options.isWanted),
		introduced: all.introduced.filter(options.isWanted),
		standing: all.standing.filter(options.isWanted),
		mended: all.mended.filter(options.isWanted)
	};
	const summary = summaryOf(read.catalog, judged.introduced);
	if (options.format === "json") {
		const { changes, standing, mended } = judged;
		const against = {
			ref: options.against,
			commit: base.commit
		};
		print(jsonFindings(judged.introduced, summary, {
			against,
			changes,
			standing,
			mended
		}));
	} else if (options.format === "github") print(githubFindings(judged.introduced, summary));
	else printText(read, judged, base, options.against);
	return summary.errors > 0 ? 1 : 0;
}
function printText(read, judged, base, against) {
	const { changes, introduced, standing, mended } = judged;
	const place = base.isMergeBase ? `where this branch left ${against}` : against;
	print(paint.dim(`Compared with ${place}, commit ${base.commit.slice(0, 10)}.\n`));
	print(`${terminalChanges(changes, paint)}\n`);
	if (introduced.length > 0) print(`${terminalFindings(introduced, read.files, paint)}\n`);
	if (standing.length > 0) print(`${counted(standing.length, "problem")} stood there before:\n${terminalStanding(standing, paint)}\n`);
	if (mended.length > 0) print(`${counted(mended.length, "problem")} mended.`);
	const errors = introduced.filter(({ severity }) => severity === "error").length;
	const found = foundLine(errors, introduced.length - errors);
	const verdict = errors === 0 ? paint.good("Safe to merge.") : `${counted(errors, "thing")} to fix.`;
	print(`${verdict} ${counted(changes.length, "change")}; new: ${found}`);
}

export { validateAgainst };