import { weekNumber } from "../scoreboard/words.ts";
import { plainText } from "../text/neutralise.ts";
import { weekSpans } from "../text/week-spans.ts";

/** What a commit of the scoreboard is about. */
export interface BoardCommit {
  week: string;
  toDate: boolean;
  headline: string;
  /** Weeks that were published before and are different now, the oldest first. */
  restated: readonly string[];
  /** Weeks whose boards were the sample business's. */
  removed: readonly string[];
  /** Weeks that got their boards late, with this one. */
  caughtUp: readonly string[];
}

/** The commit's first line and its text. */
export function boardCommitMessage(about: BoardCommit): { title: string; body: string } {
  const { week, toDate, headline, restated, removed, caughtUp } = about;
  const title = `Scoreboard of week ${weekNumber(week)} (${week})${toDate ? ", to date" : ""}`;
  const parts = [
    plainText(headline),
    restated.length === 0 ? "" : `Restated by late records: ${weekSpans(restated)}.`,
    removed.length === 0 ? "" : `Taken away: the sample business's boards of ${weekSpans(removed)}.`,
    caughtUp.length === 0 ? "" : `Caught up: ${weekSpans(caughtUp)}.`,
    "Computed from the ledger, twice, with the same bytes. Nothing outside scoreboard/ is touched.",
  ];
  return { title, body: parts.filter((part) => part !== "").join("\n\n") };
}
