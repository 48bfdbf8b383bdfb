import type { Catalog } from "../../catalog/catalog.ts";
import { nearCommand } from "./command.ts";
import type { Standing } from "./counts.ts";
import { accountKey, humanOf, peopleOf } from "./people.ts";
import type { Comment, Known, Role } from "./pull-request.ts";
import type { Refused, Seat } from "./verdict.ts";

/** Every approval that did not count, the newest of each account, in the order in which they were given. */
export function refusedOf(
  catalog: Catalog,
  seats: readonly Seat[],
  standings: ReadonlyMap<string, Standing>,
  role: (human: string) => Known<Role> | undefined,
): Refused[] {
  const names = new Map(
    peopleOf(catalog).flatMap(({ account, name }) =>
      account === null ? [] : [[accountKey(account), name] as const],
    ),
  );
  const found = [...standings].flatMap(([human, { yes, no, refused }]): Refused[] => {
    const told = role(human);
    const common = { name: names.get(human) ?? null, role: told?.known === true ? told.value : null };
    if (refused !== null) {
      const { by, how, at } = refused.word;
      // What a stranger may do was never asked: nobody asked them.
      const isStranger = !names.has(human) && ["cannot-write", "role-unknown"].includes(refused.refusal);
      const refusal = isStranger ? "not-asked" : refused.refusal;
      return [{ ...common, login: by.login, how, at, refusal, commit: refused.commit }];
    }
    if (no !== null && no.doubt === null && !no.by.bot && !mayHold(human, seats)) {
      const { by, how, at } = no;
      return [{ ...common, login: by.login, how, at, refusal: "no-not-asked", commit: null }];
    }
    if (yes === null) return [];
    const refusal = withoutSeat(human, seats);
    if (refusal === null) return [];
    const { by, how, at } = yes.word;
    return [{ ...common, login: by.login, how, at, refusal, commit: yes.commit }];
  });
  return found.toSorted((a, b) => a.at - b.at);
}

/** True for whoever has a say in a place, and for makers of the change, in whose place another one is asked. */
function mayHold(human: string, seats: readonly Seat[]): boolean {
  return seats.some(
    ({ person, insteadOf, holds, standIns }) =>
      [...(person === null ? [] : [person]), ...insteadOf].some((named) => humanOf(named) === human) ||
      [...holds, ...standIns].some(({ by }) => humanOf(by) === human),
  );
}

/** What people wrote last and what is nearly a command, so that a slip of the finger is not met by silence. */
export function nearMissesOf(catalog: Catalog, comments: readonly Comment[]): Refused[] {
  const people = peopleOf(catalog);
  const newest = Map.groupBy(
    comments.toSorted((a, b) => a.created - b.created),
    ({ by }) => accountKey(by.login),
  );
  return [...newest].flatMap(([key, said]): Refused[] => {
    const { by, created, body } = said.at(-1) as Comment;
    const meant = by.bot ? null : nearCommand(body);
    if (meant === null) return [];
    const person = people.find(({ account }) => account !== null && accountKey(account) === key);
    const common = { login: by.login, name: person?.name ?? null, how: "comment" as const, at: created };
    return [{ ...common, refusal: "near-command", commit: null, role: null, meant }];
  });
}

/** Why a yes that is sound has no place; null where it has one, or where its place is held. */
function withoutSeat(human: string, seats: readonly Seat[]): "not-asked" | "not-yet" | "other-place" | null {
  const waiting = seats.filter(({ state }) => state === "waiting");
  const isSeated = seats.some(({ approval }) => approval !== null && humanOf(approval.by) === human);
  const couldStand = waiting.some(({ standIns }) => standIns.some(({ by }) => humanOf(by) === human));
  if (isSeated) return couldStand ? "other-place" : null;
  const isNamed = seats.some(({ person }) => person !== null && humanOf(person) === human);
  if (isNamed || couldStand) return null;
  const isEarly = waiting.some(
    ({ escalation }) => escalation !== null && !escalation.open && humanOf(escalation.by) === human,
  );
  return isEarly ? "not-yet" : "not-asked";
}
