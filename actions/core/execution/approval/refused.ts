import type { Catalog } from "../../catalog/catalog.ts";
import type { Standing } from "./counts.ts";
import { accountKey, humanOf, peopleOf } from "./people.ts";
import type { Known, Role } from "./pull-request.ts";
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
  const found = [...standings].flatMap(([human, { yes, refused }]): Refused[] => {
    const told = role(human);
    const common = { name: names.get(human) ?? null, role: told?.known === true ? told.value : null };
    if (refused !== null) {
      const { by, how, at } = refused.word;
      // What a stranger may do was never asked: nobody asked them.
      const isStranger = !names.has(human) && ["cannot-write", "role-unknown"].includes(refused.refusal);
      const refusal = isStranger ? "not-asked" : refused.refusal;
      return [{ ...common, login: by.login, how, at, refusal, commit: refused.commit }];
    }
    if (yes === null) return [];
    const refusal = withoutSeat(human, seats);
    if (refusal === null) return [];
    const { by, how, at } = yes.word;
    return [{ ...common, login: by.login, how, at, refusal, commit: yes.commit }];
  });
  return found.toSorted((a, b) => a.at - b.at);
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
