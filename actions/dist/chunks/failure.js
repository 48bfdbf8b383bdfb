// actions/shell/github/wire.ts
/** A call that takes longer has gone wrong. */
const LONGEST_CALL = 3e4;
/** No answer that we ask for is larger; a page of 100 comments of full length is 6 MB. */
const MOST_BYTES = 33554432;
/** A run that asks for more than its budget would starve the others of this repository (REL-11). */
var OverBudget = class extends Error {
	name = "OverBudget";
};
/**
* Wraps fetch. An answer that breaks off, or is no JSON where it says so, throws as if it had never come: Octokit would
* hand it on as an empty text, and a list of no reviews is not the same as a list that was lost.
*
* @param budget requests that this run may make in all.
*/
function createWire(budget, send = fetch) {
	let calls = 0;
	return {
		get calls() {
			return calls;
		},
		fetch: async (input, init) => {
			if (calls >= budget) throw new OverBudget(`this run has used up its ${budget} calls of GitHub's API`);
			calls += 1;
			const response = await send(input, {
				...init,
				signal: AbortSignal.timeout(LONGEST_CALL)
			});
			const bytes = await response.arrayBuffer();
			if (bytes.byteLength > MOST_BYTES) throw new TypeError("the answer is too large", { cause: /* @__PURE__ */ new Error("too large") });
			const { status, headers } = response;
			const text = new TextDecoder().decode(bytes);
			const empty = status === 204 || status === 205 || status === 304;
			if (!empty && status < 400 && /json/.test(headers.get("content-type") ?? "")) checkJson(text);
			return new Response(empty ? null : text, {
				status,
				headers: withoutLength(headers)
			});
		}
	};
}
function checkJson(text) {
	try {
		JSON.parse(text);
	} catch (error) {
		throw new TypeError("the answer is no JSON", { cause: error });
	}
}
/** What was unpacked is longer than the header says. */
function withoutLength(headers) {
	const kept = new Headers(headers);
	kept.delete("content-length");
	kept.delete("content-encoding");
	return kept;
}

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
	/** Set where the limit of calls is used up. */
	usedUp;
	constructor(route, status, message, cause, usedUp = null) {
		super(`${route} answered ${status}: ${message}`, { cause });
		this.route = route;
		this.said = message;
		this.status = status;
		this.usedUp = usedUp;
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
/** That no more calls of GitHub's API are answered, or none are left to this run, for people; null for any other failure. */
function usedUpWords(error) {
	for (let one = error; one instanceof Error; one = one.cause) {
		if (one instanceof OverBudget) return `Stopped: ${one.message}. ${CATCHES_UP}`;
		if (!(one instanceof GitHubError) || one.usedUp === null) continue;
		const { until } = one.usedUp;
		return `GitHub answers no more calls for this repository${until === null ? "" : ` until ${new Date(until).toISOString().slice(11, 16)} UTC`}: its limit of API calls is used up. ${CATCHES_UP}`;
	}
	return null;
}
const CATCHES_UP = "Nothing is lost: the next run catches up on what is left. There is nothing to mend; if this comes often, let the workflows start less often.";

export { OverBudget as a, usedUpWords as i, hasStatus as n, createWire as o, reasonOf as r, GitHubError as t };