import { approvalStatus } from "../../report/gate/approval-status.ts";
import { catalogObstacles } from "./catalog-obstacles.ts";
import { canWrite } from "./counts.ts";
import { CLOSED, type Decided, judge, type RoleOf } from "./judge.ts";
import { accountKey } from "./people.ts";
import type { PullRequest } from "./pull-request.ts";
import { type Admission, admissionOf } from "./set-up.ts";
import { type KnownPull, knownPull } from "./unknowns.ts";
import { unreadObstacles } from "./unread-files.ts";
import type { Override, Seat, Verdict } from "./verdict.ts";

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
  const unread = unreadObstacles(facts.proposed, facts.files);
  if (unread.length > 0) return { ...CLOSED, obstacles: unread };
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
