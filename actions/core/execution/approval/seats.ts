import type { Catalog } from "../../catalog/catalog.ts";
import { canWrite, type Standing } from "./counts.ts";
import { type Candidate, matchPlaces } from "./fill.ts";
import { workflowIn } from "./folders.ts";
import { isMaker, type Makers } from "./makers.ts";
import type { Place } from "./needed.ts";
import { humanOf, peopleOf, personOf } from "./people.ts";
import type { Known, Role } from "./pull-request.ts";
import { silenceOver } from "./silence.ts";
import { standInsFor } from "./stand-ins.ts";
import type { Hold, Named, Seat } from "./verdict.ts";

/** What is known when places are given to people. Standings and roles are by human, `@login`. */
export interface Room {
  catalog: Catalog;
  now: number;
  makers: Makers;
  standings: ReadonlyMap<string, Standing>;
  role: (human: string) => Known<Role> | undefined;
  /** Since when the gate has been asking for this head; null before its first status. */
  askingSince: number | null;
}

/**
 * Gives every place to who approved it. The person who is asked comes first; whoever has no place of their own may then
 * take one as stand-in, as escalation owner after a silent business day, or as any second person: one each.
 */
export function seatsOf(places: readonly Place[], room: Room): Seat[] {
  const seats = places.map((place) => openSeat(place, room));
  const named = new Set(seats.flatMap(({ person }) => (person === null ? [] : [humanOf(person)])));
  const waiting = seats.filter(({ state }) => state === "waiting");
  const taken = matchPlaces(waiting.map((seat) => candidatesFor(seat, room, named)));
  for (const [index, seat] of waiting.entries()) {
    const candidate = taken[index];
    if (candidate === null || candidate === undefined) continue;
    const { by, as } = candidate.as;
    sit(seat, by, as, room);
  }
  return seats;
}

function openSeat(place: Place, room: Room): Seat {
  const { person } = place;
  const standIns = standInsFor(room.catalog, place, room.now).filter(
    ({ by }) => !isMaker(room.makers, humanOf(by)),
  );
  const voices = person === null ? [] : [person, ...standIns.map(({ by }) => by)];
  const holds = voices.flatMap((voice) => holdOf(voice, room));
  const seat: Seat = {
    ...place,
    state: holds.length > 0 ? "held" : "waiting",
    approval: null,
    as: null,
    holds,
    standIns,
    escalation: escalationFor(place, room),
    obstacle: person === null ? null : obstacleOf(person, room),
  };
  if (person !== null && seat.state === "waiting") sit(seat, person, "named", room);
  return seat;
}

/** Seats a person whose yes counts; without one the seat stays as it is. */
function sit(seat: Seat, by: Named, as: NonNullable<Seat["as"]>, { standings }: Room): void {
  const yes = standings.get(humanOf(by))?.yes ?? null;
  if (yes === null) return;
  seat.state = "approved";
  seat.as = as;
  seat.approval = { by, how: yes.word.how, at: yes.word.at, commit: yes.commit };
}

function holdOf(by: Named, { standings }: Room): Hold[] {
  const no = standings.get(humanOf(by))?.no ?? null;
  return no === null ? [] : [{ by, how: no.how, at: no.at, reason: no.reason, doubt: no.doubt }];
}

type Taker = { by: Named; as: "stand-in" | "escalation" | "second-person" };

function candidatesFor(seat: Seat, room: Room, named: ReadonlySet<string>): Candidate<Taker>[] {
  const takers: Taker[] = seat.standIns.map(({ by }) => ({ by, as: "stand-in" }));
  if (seat.escalation?.open === true) takers.push({ by: seat.escalation.by, as: "escalation" });
  if (seat.person === null) {
    takers.push(...peopleOf(room.catalog).map((by): Taker => ({ by, as: "second-person" })));
  }
  return takers
    .map((taker) => ({ human: humanOf(taker.by), as: taker }))
    .filter(({ human }) => !named.has(human) && room.standings.get(human)?.yes != null);
}

/**
 * The escalation owner may stand for a reviewer who has been silent for a business day, counted from the gate's first status
 * on this head and from whatever the reviewer said last. Never for the risk policy's owner, nor where a control is lowered.
 */
function escalationFor({ person, asks }: Place, room: Room): Seat["escalation"] {
  const isReviewers = asks.length > 0 && asks.every(({ kind, lowered }) => kind === "reviewer" && !lowered);
  if (person === null || !isReviewers || room.askingSince === null) return null;
  const found = asks.map(({ workflow }) => escalationOf(room.catalog, workflow));
  const [by] = found;
  const isOne =
    by !== undefined &&
    by.account !== null &&
    found.every((other) => other && humanOf(other) === humanOf(by));
  if (!isOne || humanOf(by) === humanOf(person) || isMaker(room.makers, humanOf(by))) return null;
  const lastWord = room.standings.get(humanOf(person))?.lastWord ?? room.askingSince;
  const from = silenceOver(room.catalog, Math.max(room.askingSince, lastWord));
  return from === null ? null : { by, from, open: from <= room.now };
}

function escalationOf(catalog: Catalog, name: string | null): Named | undefined {
  if (name === null) return undefined;
  const workflow = workflowIn(catalog, `${catalog.root}/workflows/${name}`);
  return workflow === undefined ? undefined : personOf(catalog, workflow.value.spec.escalation);
}

function obstacleOf(person: Named, { makers, role }: Room): Seat["obstacle"] {
  if (person.account === null) return "no-account";
  if (makers.gitAuthors.has(humanOf(person))) return "git-author";
  const found = role(humanOf(person));
  if (found === undefined || !found.known) return "role-unknown";
  return canWrite(found.value) ? null : "cannot-write";
}
