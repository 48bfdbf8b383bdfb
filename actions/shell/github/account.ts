import type { Account } from "../../core/execution/approval/pull-request.ts";

/** The bot whose token a job has. */
export const OUR_BOT = "github-actions[bot]";

/** What GitHub says of an account, as far as we read it. */
export type ApiUser = { login?: string; type?: string } | null | undefined;

/**
 * An account as the gate knows it; null where there is none. Whatever is not plainly a person's counts as a bot's
 * (SEC-13).
 *
 * @param app whether the account did it through an app.
 */
export function accountOf(user: ApiUser, app: object | null | undefined = null): Account | null {
  if (user?.login === undefined || user.login === "") return null;
  const isPerson = user.type === "User" && !user.login.endsWith("[bot]");
  return { login: user.login, bot: !isPerson || (app !== null && app !== undefined) };
}

/** The same where an account must be: one that is gone is nobody's, and no person. */
export function accountOrGhost(user: ApiUser, app: object | null | undefined = null): Account {
  return accountOf(user, app) ?? { login: "ghost", bot: true };
}

export function isOurBot(account: Account): boolean {
  return account.bot && account.login === OUR_BOT;
}
