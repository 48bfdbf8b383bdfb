// actions/core/execution/approval/pull-request.ts
function known(value) {
	return {
		known: true,
		value
	};
}
/**
* @param why a clause that reads after "because": "GitHub did not answer".
* @param remedy what a person can do about it.
*/
function unknown(why, remedy) {
	return remedy === void 0 ? {
		known: false,
		why
	} : {
		known: false,
		why,
		remedy
	};
}
/** True where both are the same account. */
function isSameAccount(one, other) {
	return one !== null && other !== null && one.toLowerCase() === other.toLowerCase();
}

export { known as n, unknown as r, isSameAccount as t };