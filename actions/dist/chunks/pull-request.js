// actions/core/execution/approval/pull-request.ts
function known(value) {
	return {
		known: true,
		value
	};
}
/** @param why a clause that reads after "because": "GitHub did not answer". */
function unknown(why) {
	return {
		known: false,
		why
	};
}
/** True where both are the same account. */
function isSameAccount(one, other) {
	return one !== null && other !== null && one.toLowerCase() === other.toLowerCase();
}

export { known as n, unknown as r, isSameAccount as t };