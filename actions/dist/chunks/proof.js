import { t as decideApproval } from "./decide.js";

// actions/core/execution/unapproved/proof.ts
/**
* What of a change nobody is known to have approved as the gate asks for it. The gate itself decides, with what GitHub keeps
* of its pull requests and the catalog as it stood before: so where it asks for two people, two have to have said yes, to
* exactly the files that are there now. Statuses prove nothing: whoever can write can post one (SEC-18). Null where all is
* proven.
*/
function unprovenIn({ paths, pulls }) {
	const judged = pulls.map((pull) => ({
		...pull,
		verdict: decideApproval(pull.facts)
	}));
	const open = paths.filter((path) => !judged.some((pull) => !pull.differing.has(path) && isOpen(path, pull.verdict)));
	if (open.length === 0) return null;
	const closed = judged.find(({ verdict }) => verdict.state !== "success");
	const [first] = judged;
	if (first === void 0) return {
		paths: open,
		why: "it came by no pull request"
	};
	return {
		paths: open,
		why: closed === void 0 ? `#${first.number} was approved, and these files are not as it had them` : `#${closed.number}: ${closed.verdict.status}`
	};
}
/** Whether the gate was open for a path, by all who are asked for it: a place that names no file is one for every file. */
function isOpen(path, { state, obstacles, seats }) {
	if (state === "success") return true;
	const concerned = seats.filter(({ asks }) => asks.some(({ files }) => files.length === 0 || files.includes(path)));
	const isAsked = concerned.some(({ person }) => person !== null);
	return obstacles.length === 0 && isAsked && concerned.every((seat) => seat.state === "approved");
}

export { unprovenIn };