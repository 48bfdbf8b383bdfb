import { accountKey } from "./people.ts";
import type { Account, Commit, Head, PullRequest } from "./pull-request.ts";

/** GitHub's own committer of what is made in the browser: no person. */
const WEB_FLOW = "web-flow";

/** Who made a change (SEC-12). Accounts are keys of `accountKey`. */
export interface Makers {
  author: string;
  /** Everyone who pushed to it by GitHub's record, the author not counted in. */
  pushers: ReadonlySet<string>;
  /** Accounts that the commits name. Anybody can write any name there: they may exclude, never bring in a substitute. */
  gitAuthors: ReadonlySet<string>;
  /** True where something was made by nobody whom GitHub knows as a person: nobody can be excluded for it. */
  unnamed: boolean;
}

/**
 * Tells who made a change. Git's own merge of the default branch on top of the head before it is nobody's work. What a
 * bot pushed counts as made by nobody known: any writer can have a workflow push it.
 */
export function makersOf(pull: PullRequest, heads: readonly Head[], commits: readonly Commit[]): Makers {
  const pushes = heads.filter((head, index) => !isOwnMerge(head, heads[index - 1]));
  const made = commits.filter(({ ownMerge }) => !ownMerge);
  const people = pushes.flatMap(({ by }) => (by === null || by.bot ? [] : [accountKey(by.login)]));
  const named = made.flatMap(({ author, committer }) => [author, committer]).filter(isPerson);
  return {
    author: pull.author === null ? "" : accountKey(pull.author.login),
    pushers: new Set(people),
    gitAuthors: new Set(named.map(({ login }) => accountKey(login))),
    unnamed: pushes.some(({ by }) => by?.bot === true) || made.some(({ author }) => isNobody(author)),
  };
}

/** True for an author without an account, and for GitHub itself, which commits for people but is never the author. */
function isNobody(author: Account | null): boolean {
  return author === null || author.login.toLowerCase() === WEB_FLOW;
}

/** True for a head that is nothing but git's merge of the default branch into the head before it. */
export function isOwnMerge(head: Head, before: Head | undefined): boolean {
  return before !== undefined && head.mergeOf === before.sha;
}

function isPerson(account: Account | null): account is Account {
  return account !== null && !account.bot && account.login.toLowerCase() !== WEB_FLOW;
}

/** True where GitHub's own record says that this person made some of the change. */
export function isMaker(makers: Makers, human: string): boolean {
  return human === makers.author || makers.pushers.has(human);
}
