import { approvalStatus } from "../../report/gate/approval-status.ts";
import { asksOf } from "./asks.ts";
import { bindingOf } from "./binding.ts";
import { catalogObstacles } from "./catalog-obstacles.ts";
import { canWrite, type Standing, standingOf } from "./counts.ts";
import { isLive, mustShowWriters, takesLiveBack, tooFewWriters } from "./live.ts";
import { type Makers, makersOf } from "./makers.ts";
import { neededFor } from "./needed.ts";
import { accountKey } from "./people.ts";
import type { Known, PullRequest, Role } from "./pull-request.ts";
import { refusedOf } from "./refused.ts";
import { seatsOf } from "./seats.ts";
import { type Admission, admissionOf } from "./set-up.ts";
import { type KnownPull, knownPull } from "./unknowns.ts";
import type { Obstacle, Override, Seat, Verdict } from "./verdict.ts";
import { wordsOf } from "./words.ts";

type RoleOf = (human: string) => Known<Role> | undefined;
type Decided = Omit<Verdict, "status">;

const CLOSED: Decided = {
  state: "pending",
  mode: "unknown",
  obstacles: [],
  seats: [],
  coveredByOthers: [],
  refused: [],
  overrides: [],
  admitted: [],
  request: [],
};

/**
 * Decides whether a pull request has been approved by those whom the default branch's catalog names. A pure function of
 * what was gathered: it publishes nothing, and whatever is not known keeps the gate closed, with the reason.
 */
export function decideApproval(pull: PullRequest): Verdict {
  const decided = decide(pull);
  return { ...decided, status: approvalStatus(decided) };
}

function decide(pull: PullRequest): Decided {
  const { pull: facts, obstacles: unknowns } = knownPull(pull);
  if (facts === null) return { ...CLOSED, obstacles: unknowns };
  const unfit = catalogObstacles(facts.current);
  if (unfit.length > 0) return { ...CLOSED, obstacles: unfit };
  const role: RoleOf = (human) => pull.roles.get(human.slice(1));
  const judged = judge(pull, facts, role);
  const { seats, obstacles, mode } = judged;
  const request = requestsOf(seats, role);
  if (obstacles.length > 0) return { ...judged, request };
  if (seats.length > 0 && seats.every(({ state }) => state === "approved")) {
    return { ...judged, state: "success", overrides: escalations(seats) };
  }
  if (mode === "live" || seats.some(({ state }) => state === "held")) return { ...judged, request };
  const admission = admissionOf(facts.current.root, facts.author, facts.files, facts.heads, role);
  return admission.admitted ? { ...judged, ...admitted(facts, admission, seats) } : { ...judged, request };
}

/** Who is asked, and what they have said; still closed. */
function judge(pull: PullRequest, facts: KnownPull, role: RoleOf): Decided {
  const makers = makersOf(pull, facts.heads, facts.commits);
  const { asks, obstacles } = asksOf(facts);
  const standings = standingsOf(facts, makers, role);
  const { places, coveredByOthers } = neededFor(facts.current, asks, makers, leastApprovals(facts, makers));
  const firstStatus = facts.heads.at(-1)?.firstStatus ?? null;
  const askingSince = firstStatus === null ? null : Math.max(firstStatus, facts.basedSince ?? firstStatus);
  const room = { catalog: facts.current, now: pull.now, makers, standings, role, askingSince };
  const seats = seatsOf(places, room);
  return {
    ...CLOSED,
    mode: isLive(facts.current) ? "live" : "set-up",
    obstacles: [...changeObstacles(facts, role), ...obstacles],
    seats,
    coveredByOthers,
    refused: refusedOf(facts.current, seats, standings, role),
  };
}

/** What each account's words amount to, by human. */
function standingsOf(facts: KnownPull, makers: Makers, role: RoleOf): Map<string, Standing> {
  const { heads, files, basedSince, reviews, comments } = facts;
  const scales = { binding: bindingOf(heads, files), makers, basedSince };
  return new Map(
    [...wordsOf(reviews, comments)].map(([human, words]) => [
      human,
      standingOf(human, words, role(human), scales),
    ]),
  );
}

/** Two where nobody known can be excluded for some of the work (SEC-12), or where a live repository is taken back. */
function leastApprovals({ current, proposed }: KnownPull, { unnamed }: Makers): number {
  return unnamed || takesLiveBack(current, proposed) ? 2 : 1;
}

function changeObstacles({ current, proposed, files, changedOnBase }: KnownPull, role: RoleOf): Obstacle[] {
  const obstacles: Obstacle[] = [];
  if (files.length === 0) {
    obstacles.push({ what: "it changes no file, so there is nothing to approve", todo: "close it" });
  }
  const [first] = changedOnBase;
  if (first !== undefined) {
    const more = changedOnBase.length > 1 ? ` and ${changedOnBase.length - 1} more` : "";
    obstacles.push({
      what: `the default branch has changed \`${first}\`${more} since the newest commit was made`,
      todo: 'press "Update branch", so that the reviewer sees what will stand there',
    });
  }
  if (mustShowWriters(current, proposed, files)) obstacles.push(...tooFewWriters(proposed, role));
  return obstacles;
}

function escalations(seats: readonly Seat[]): Override[] {
  return seats
    .filter(({ as }) => as === "escalation")
    .map(({ approval, person }) => ({
      kind: "escalation",
      by: approval?.by.account ?? "",
      person: approval?.by.id ?? null,
      insteadOf: person === null ? [] : [person.id],
      reason: `${person?.name ?? ""} was silent for a business day`,
    }));
}

/** An administrator's change in set-up mode: open, with everybody who did not approve it named. */
function admitted(
  { author, current }: KnownPull,
  { files }: Extract<Admission, { admitted: true }>,
  seats: readonly Seat[],
): Pick<Decided, "state" | "admitted" | "overrides"> {
  const person = current.people
    .flatMap(({ value }) => value.spec.people)
    .find(({ github }) => github !== null && accountKey(github) === accountKey(author.login));
  const missing = seats.flatMap((seat) =>
    seat.state === "approved" || seat.person === null ? [] : [seat.person.id],
  );
  return {
    state: "success",
    admitted: files,
    overrides: [
      {
        kind: "set-up",
        by: author.login,
        person: person?.id ?? null,
        insteadOf: missing,
        reason: "an administrator's change of set-up files, before the repository is live",
      },
    ],
  };
}

/** Who is still to look: those who are asked, their stand-ins, and the escalation owner once the silence is over. */
function requestsOf(seats: readonly Seat[], role: RoleOf): string[] {
  const people = seats
    .filter(({ state }) => state === "waiting")
    .flatMap(({ person, standIns, escalation }) => [
      ...(person === null ? [] : [person]),
      ...standIns.map(({ by }) => by),
      ...(escalation?.open === true ? [escalation.by] : []),
    ]);
  const accounts = people.flatMap(({ account }) => (account === null ? [] : [account]));
  return [...new Set(accounts)].filter((account) => {
    const found = role(accountKey(account));
    return found?.known === true && canWrite(found.value);
  });
}
