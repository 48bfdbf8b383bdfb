import { parseCommand } from "./command.ts";
import { accountKey } from "./people.ts";
import type { Account, Comment, Review } from "./pull-request.ts";

/** What an approval names as approved. */
export type Bound = { by: "commit"; commit: string } | { by: "hash"; hash: string } | { by: "nothing" };

/** What a person said about the pull request, by a review or a comment. */
export type Word = { by: Account; at: number; how: "review" | "comment" } & (
  | { kind: "yes"; bound: Bound }
  | { kind: "no"; reason: string | null; doubt: "dismissed" | "edited" | null }
  /** Meant as a yes, and not understood. */
  | { kind: "garbled" }
  /** Nobody can tell any more what was said: the yes before it is not taken as the last word. */
  | { kind: "unclear"; why: "edited" | "dismissed"; meantAsYes: boolean }
  /** Anything else: it decides nothing, but whoever says it is not silent. */
  | { kind: "talk" }
);

/** More of a review's text is read on its own page. */
const LONGEST_REASON = 2000;

/** In one instant the more careful reading comes last, so that it stands. */
const CARE = { talk: 0, garbled: 1, yes: 2, unclear: 3, no: 4 } as const;

/** All words by account key, each list in the order in which they were said. */
export function wordsOf(
  reviews: readonly Review[],
  comments: readonly Comment[],
): ReadonlyMap<string, readonly Word[]> {
  const words = [...reviews.map(wordOfReview), ...comments.map(wordOfComment)];
  const sorted = words.toSorted((a, b) => a.at - b.at || CARE[a.kind] - CARE[b.kind]);
  return Map.groupBy(sorted, ({ by }) => accountKey(by.login));
}

function wordOfReview({ by, at, commit, state, was, reason = "" }: Review): Word {
  const said = { by, at, how: "review" as const };
  switch (state) {
    case "approved":
      return { ...said, kind: "yes", bound: { by: "commit", commit } };
    case "changes-requested":
      return { ...said, kind: "no", reason: reason.trim().slice(0, LONGEST_REASON) || null, doubt: null };
    case "commented":
      return { ...said, kind: "talk" };
    case "dismissed":
      // Anybody who can write can dismiss a refusal, so it stands unless GitHub says that it was an approval.
      return was === "approved"
        ? { ...said, kind: "unclear", why: "dismissed", meantAsYes: true }
        : { ...said, kind: "no", reason: null, doubt: "dismissed" };
    default:
      return state satisfies never;
  }
}

/**
 * An edited comment is never an approval (SEC-10), and may have been a refusal before, since anybody who can write can
 * edit it: a refusal it stays, and everything else takes back what the person had approved before it.
 */
function wordOfComment({ by, created, updated, body }: Comment): Word {
  const said = { by, at: created, how: "comment" as const };
  const command = parseCommand(body);
  const isEdited = updated !== created;
  if (command?.kind === "reject") {
    return { ...said, kind: "no", reason: command.reason, doubt: isEdited ? "edited" : null };
  }
  const meantAsYes = command?.kind === "approve" || command?.kind === "garbled";
  if (isEdited) return { ...said, kind: "unclear", why: "edited", meantAsYes };
  if (command?.kind === "approve") return { ...said, kind: "yes", bound: boundOf(command.hash) };
  return { ...said, kind: meantAsYes ? "garbled" : "talk" };
}

function boundOf(hash: string | null): Bound {
  return hash === null ? { by: "nothing" } : { by: "hash", hash };
}
