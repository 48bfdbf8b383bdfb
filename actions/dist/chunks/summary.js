// actions/core/report/findings/summary.ts
function summaryOf(catalog, findings) {
	const { root: _, files, looseBodies: __, ...lists } = catalog;
	const errors = findings.filter(({ severity }) => severity === "error").length;
	return {
		workflows: catalog.workflows.length,
		definitions: Object.values(lists).reduce((sum, list) => sum + list.length, 0),
		files: files.size,
		errors,
		warnings: findings.length - errors
	};
}
/** `12 workflows, 96 definitions in 101 files: 2 errors, 1 warning.` */
function summaryLine(summary) {
	const { workflows, definitions, files, errors, warnings } = summary;
	return `${`${counted(workflows, "workflow")}, ${counted(definitions, "definition")} in ${counted(files, "file")}`}: ${foundLine(errors, warnings)}`;
}
/** `2 errors, 1 warning.` */
function foundLine(errors, warnings) {
	if (errors === 0 && warnings === 0) return "nothing to fix.";
	return `${[errors > 0 ? counted(errors, "error") : "", warnings > 0 ? counted(warnings, "warning") : ""].filter((part) => part !== "").join(", ")}.`;
}
/** `1 error`, `2 errors`, `0 errors`. */
function counted(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

export { summaryOf as i, foundLine as n, summaryLine as r, counted as t };