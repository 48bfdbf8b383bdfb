// actions/shell/github/failure.ts
/** A call of GitHub's API that did not give what was asked for. Octokit's own errors stop here. */
var GitHubError = class extends Error {
	name = "GitHubError";
	/** The HTTP status; 500 and above also stand for an answer that never came, or came broken. */
	status;
	/** The route, as GitHub's documentation writes it. */
	route;
	/** GitHub's own words. */
	said;
	constructor(route, status, message, cause) {
		super(`${route} answered ${status}: ${message}`, { cause });
		this.route = route;
		this.said = message;
		this.status = status;
	}
	/** True where a write may have happened all the same: read back before repeating it (REL-9). */
	get uncertain() {
		return this.status >= 500;
	}
};
/** True for a GitHubError with this status. */
function hasStatus(error, status) {
	return error instanceof GitHubError && error.status === status;
}
/** A failure as one short sentence that can stand in a status: no stack, no link. */
function reasonOf(error) {
	if (!(error instanceof GitHubError)) return "this run of Opsbook failed; its log says why";
	if (error.status === 403 || error.status === 429) return "GitHub refused to answer (rate limit or rights)";
	return error.uncertain ? "GitHub did not answer" : `GitHub answered ${error.status}`;
}

export { hasStatus as n, reasonOf as r, GitHubError as t };