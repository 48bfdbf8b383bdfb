import { accountsOf, mustShowWriters } from "./live.ts";
import { makersOf } from "./makers.ts";
import { accountKey } from "./people.ts";
import type { PullRequest } from "./pull-request.ts";
import { knownPull } from "./unknowns.ts";
import { wordsOf } from "./words.ts";

/**
 * The logins, in lower case, whose role has to be gathered before the gate decides: everybody of the default branch's
 * people, whoever said yes or no, who made the change, and, where it goes live, whom it names. Bots are never asked about.
 * Empty where something else is unknown, as the gate stays closed then.
 */
export function accountsToAsk(pull: Omit<PullRequest, "roles">): string[] {
  const { pull: facts } = knownPull({ ...pull, roles: new Map() });
  if (facts === null) return [];
  const makers = makersOf({ ...pull, roles: new Map() }, facts.heads, facts.commits);
  const words = wordsOf(facts.reviews, facts.comments);
  const speakers = [...words].flatMap(([human, said]) =>
    said.some(({ kind, by }) => kind !== "talk" && !by.bot) ? [human] : [],
  );
  const writers = mustShowWriters(facts.current, facts.proposed, facts.files)
    ? accountsOf(facts.proposed)
    : [];
  const author = facts.author.bot ? [] : [makers.author];
  const humans = [
    ...[...accountsOf(facts.current), ...writers].map(accountKey),
    ...speakers,
    ...author,
    ...makers.pushers,
  ];
  return [...new Set(humans)].map((human) => human.slice(1));
}
