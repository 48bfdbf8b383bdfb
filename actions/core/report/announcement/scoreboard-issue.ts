import { hiddenMarker } from "../gate/marker.ts";
import { neutraliseSentence } from "../text/neutralise.ts";
import { PIN_HINT } from "../text/pin-hint.ts";
import type { BoardLinks } from "./links.ts";
import type { Obstacle } from "./obstacles.ts";

/** The issue in which every board is announced. */
export const SCOREBOARD_TITLE = "Scoreboard";

export function scoreboardMarker(): string {
  return hiddenMarker("scoreboard", {});
}

/** The first line of a board's comment. `key` is the period's: `scoreboard:2026-W47`, `close:2026-W46`; on demand before that `asked:2026-W47`. */
export function boardMarker(key: string): string {
  return hiddenMarker("board", { key });
}

/** The first line of the comment on a board that cannot get to the default branch. */
export function waitingMarker(): string {
  return hiddenMarker("board-waits", {});
}

export function scoreboardIssueBody(links: BoardLinks): string {
  return [
    scoreboardMarker(),
    `Every board that is due is announced here, in a comment of its own: on Friday the week to date, on Monday the week that is over. What somebody asks for before with \`/publish\` has one more comment a week. A comment that is brought up to date later notifies nobody. The newest board is always [the scoreboard](${links.board}).`,
    "Who owns a measure that is off goal or missing, and has an account, is mentioned. The sample mentions nobody: its people are invented. To hear of every board, press Subscribe.",
    PIN_HINT,
  ].join("\n\n");
}

/** A board that was made and is not on the default branch. */
export interface Waiting {
  week: string;
  /** The default branch. */
  into: string;
  /** The pull request that holds it; null where none could be opened. */
  pull: number | null;
  /** The branch that holds it; null where not even that could be made. */
  branch: string | null;
  obstacles: readonly Obstacle[];
}

/** What stands in the way of a board, and how to change it: in a pull request, in the issue, in a job's summary. */
export function waitingText(waiting: Waiting, links: BoardLinks): string {
  const { week, into, pull, branch, obstacles } = waiting;
  const where =
    pull !== null
      ? `It waits in [#${pull}](${links.pull(pull)}).`
      : branch !== null
        ? `It waits on the branch \`${branch}\`: [open a pull request from it](${links.compare(branch)}) and press Merge.`
        : "It could not even be put on a branch of its own.";
  const lines = obstacles.map(
    ({ what, how }) => `- ${neutraliseSentence(what)}<br>**What to do:** ${neutraliseSentence(how)}`,
  );
  return [
    `**The board of ${week} is made, but GitHub does not let it onto \`${into}\`.** ${where}`,
    lines.length === 0 ? "- GitHub gave no reason. The next run tries again." : lines.join("\n"),
    "It was computed from the ledger twice with the same bytes, and touches nothing outside `scoreboard/`. Every run tries again.",
  ].join("\n\n");
}

export function waitingComment(waiting: Waiting, links: BoardLinks): string {
  return `${waitingMarker()}\n${waitingText(waiting, links)}`;
}

/** The same comment once it is over. */
export function landedComment(): string {
  return `${waitingMarker()}\nEvery board is where it belongs.`;
}
