import { asksOf } from "./asks.ts";
import { bindingOf } from "./binding.ts";
import { type Standing, standingOf } from "./counts.ts";
import { isLive, mustShowWriters, takesLiveBack, tooFewWriters } from "./live.ts";
import { type Makers, makersOf } from "./makers.ts";
import { neededFor } from "./needed.ts";
import type { Known, PullRequest, Role } from "./pull-request.ts";
import { nearMissesOf, refusedOf } from "./refused.ts";
import { seatsOf } from "./seats.ts";
import type { KnownPull } from "./unknowns.ts";
import type { Obstacle, Verdict } from "./verdict.ts";
import { wordsOf } from "./words.ts";

/** What GitHub says that somebody may do here, by `accountKey`; undefined where it was not asked. */
export type RoleOf = (human: string) => Known<Role> | undefined;
export type Decided = Omit<Verdict, "status">;

/** The verdict before anything has spoken for opening the gate. */
export const CLOSED: Decided = {
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

/** Who is asked, and what they have said; still closed. */
export function judge(pull: PullRequest, facts: KnownPull, role: RoleOf): Decided {
  const makers = makersOf(pull, facts.heads, facts.commits);
  const { asks, obstacles } = asksOf(facts);
  const standings = standingsOf(facts, makers, role);
  const { places, coveredByOthers } = neededFor(facts.current, asks, makers, whyTwo(facts, makers));
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
    refused: [
      ...refusedOf(facts.current, seats, standings, role),
      ...nearMissesOf(facts.current, facts.comments),
    ],
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

/** Why one approval is not enough (SEC-12), or null. */
function whyTwo({ current, proposed }: KnownPull, { unnamed }: Makers): string | null {
  if (takesLiveBack(current, proposed)) return "two approvals: the repository would not be live any more";
  return unnamed ? "two approvals: some of this was made by nobody whom GitHub knows as a person" : null;
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
      what: `"Update branch" first: the default branch has changed \`${first}\`${more} since the newest commit`,
      todo: 'press "Update branch", so that the reviewer sees what will stand there',
    });
  }
  if (mustShowWriters(current, proposed, files)) obstacles.push(...tooFewWriters(proposed, role));
  return obstacles;
}
