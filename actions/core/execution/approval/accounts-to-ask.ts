import { judge } from "./judge.ts";
import { accountsOf, mustShowWriters } from "./live.ts";
import { makersOf } from "./makers.ts";
import { accountKey, humanOf } from "./people.ts";
import type { PullRequest } from "./pull-request.ts";
import { knownPull } from "./unknowns.ts";
import { wordsOf } from "./words.ts";

/**
 * The logins, in lower case, whose role has to be gathered before the gate decides: whoever is needed or may stand in, the
 * people of people.yaml who have spoken, who made the change, and, where it goes live, whom it names. Strangers and bots
 * are never asked about, so that nobody can use up the calls. Empty where something else is unknown: the gate stays closed.
 */
export function accountsToAsk(pull: Omit<PullRequest, "roles">): string[] {
  const withoutRoles = { ...pull, roles: new Map() };
  const { pull: facts } = knownPull(withoutRoles);
  if (facts === null) return [];
  const { seats } = judge(withoutRoles, facts, () => undefined);
  const needed = seats.flatMap(({ person, standIns, escalation }) => [
    ...(person === null ? [] : [person]),
    ...standIns.map(({ by }) => by),
    ...(escalation === null ? [] : [escalation.by]),
  ]);
  const people = new Set(accountsOf(facts.current).map(accountKey));
  const speakers = [...wordsOf(facts.reviews, facts.comments).keys()].filter((human) => people.has(human));
  const writers = mustShowWriters(facts.current, facts.proposed, facts.files)
    ? accountsOf(facts.proposed)
    : [];
  const makers = makersOf(withoutRoles, facts.heads, facts.commits);
  const humans = [
    ...needed.filter(({ account }) => account !== null).map(humanOf),
    ...speakers,
    ...(facts.author.bot ? [] : [makers.author]),
    ...makers.pushers,
    ...writers.map(accountKey),
  ];
  return [...new Set(humans)].map((human) => human.slice(1));
}
