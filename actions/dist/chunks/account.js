// actions/shell/github/account.ts
/** The bot whose token a job has. */
const OUR_BOT = "github-actions[bot]";
/**
* An account as the gate knows it; null where there is none. Whatever is not plainly a person's counts as a bot's
* (SEC-13).
*
* @param app whether the account did it through an app.
*/
function accountOf(user, app = null) {
	if (user?.login === void 0 || user.login === "") return null;
	const isPerson = user.type === "User" && !user.login.endsWith("[bot]");
	return {
		login: user.login,
		bot: !isPerson || app !== null && app !== void 0
	};
}
/** The same where an account must be: one that is gone is nobody's, and no person. */
function accountOrGhost(user, app = null) {
	return accountOf(user, app) ?? {
		login: "ghost",
		bot: true
	};
}
function isOurBot(account) {
	return account.bot && account.login === "github-actions[bot]";
}

export { isOurBot as i, accountOf as n, accountOrGhost as r, OUR_BOT as t };