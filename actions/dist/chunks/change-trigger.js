import { t as counted } from "./numbers.js";
import { t as defaultPeople } from "./report.js";

// actions/core/execution/unapproved/change-trigger.ts
/** More paths are counted and not listed. */
const PATHS_LISTED = 5;
/**
* What an unapproved change opens: an incident of its own, owned by whom the approval policy names for everything else. Null
* where the catalog names nobody.
*/
function unapprovedChange({ after, at, by }, { paths, why }, catalog, now) {
	const people = defaultPeople(catalog);
	if (people === null) return null;
	const more = paths.length > 1 ? ` and ${counted(paths.length - 1, "more file")}` : "";
	const left = paths.length - PATHS_LISTED;
	const listed = `${paths.slice(0, PATHS_LISTED).join(", ")}${left > 0 ? ` and ${left} more` : ""}`;
	const who = by?.login ?? "somebody whom GitHub does not name";
	return {
		severity: "major",
		at: now,
		by: "opsbook",
		origin: {
			cause: `change:${after}`,
			title: `Unapproved change: ${paths[0]}${more}`,
			since: at,
			workflows: [],
			dependency: null,
			figure: `${after.slice(0, 7)} by ${who}, ${listed} (${why})`,
			runbook: null,
			...people
		}
	};
}
/** The commit of an incident about an unapproved change; null for any other. */
function changeOf(cause) {
	return /^change:([0-9a-f]{40,64})$/.exec(cause)?.[1] ?? null;
}
/** The branch on which a change is taken back. */
function revertBranch(after) {
	return `revert/${after.slice(0, 7)}`;
}

export { revertBranch as n, unapprovedChange as r, changeOf as t };