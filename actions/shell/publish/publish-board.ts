import type { Publication } from "../../core/report/announcement/publication.ts";
import { OUR_BOT } from "../github/account.ts";
import { GitHubError } from "../github/failure.ts";
import type { Operation } from "../operate/operation.ts";
import type { WrittenScoreboard } from "../scoreboard.ts";
import { fetchCommit } from "./default-branch.ts";
import { type Landing, land } from "./land.ts";
import { type MadeBoard, makeBoard, secondLedger } from "./make-board.ts";

/** What became of a board: on the default branch since before (`stands`) or just now (`landed`), or kept from it. */
export type Published = { written: WrittenScoreboard } & (
  | { state: "stands" | "landed" }
  | Extract<Landing, { state: "waits" }>
);

/** So often the default branch may move while a board is made; more than that is another fault. */
const ATTEMPTS = 5;

/** Makes the board of a publication on the default branch's tip, and brings it there. Made anew where that one moved. */
export async function publishBoard(operation: Operation, publication: Publication): Promise<Published> {
  const { github, git, remote, branch, context } = operation;
  const second = secondLedger(operation.ledger);
  for (let attempt = 1; ; attempt += 1) {
    const onto = await github.branches.tip(branch);
    if (onto === null) throw new Error(`the branch ${branch} is gone`);
    await fetchCommit(git, remote, onto);
    const made = await makeBoard(operation, publication, onto, second);
    const { written } = made;
    if (!isMade(made)) {
      await retire(operation, written.week, null);
      return { state: "stands", written };
    }
    const landing = await land(operation, made);
    if (landing.state === "landed") {
      await retire(operation, written.week, null);
      return { state: "landed", written };
    }
    if (landing.state === "waits") {
      await retire(operation, written.week, landing.branch);
      return { ...landing, written };
    }
    if (attempt === ATTEMPTS)
      throw new Error(`${branch} moved ${ATTEMPTS} times while the board of ${written.week} was made.`);
    context.say(`${branch} has moved on: the board is made anew on top.`);
  }
}

function isMade(made: MadeBoard): made is MadeBoard & { commit: string } {
  return made.commit !== null;
}

const BOARD_BRANCH = /^scoreboard\/(\d{4}-W\d{2})(?:-[0-9a-f]{8})?$/;

/** Takes boards that wait no longer out of the way: those up to this week have landed, or are held by the one that is kept. */
async function retire(operation: Operation, until: string, kept: string | null): Promise<void> {
  const { git, remote, github, context } = operation;
  const listed = await git.text(["ls-remote", remote, "refs/heads/scoreboard/*"]);
  const branches = listed.split("\n").flatMap((line) => line.split("\trefs/heads/")[1] ?? []);
  for (const branch of branches) {
    const week = BOARD_BRANCH.exec(branch)?.[1];
    if (week === undefined || week > until || branch === kept) continue;
    try {
      for (const { number, author } of await github.proposals.from(branch)) {
        if (author === OUR_BOT) await github.proposals.close(number);
      }
      await github.branches.remove(branch);
    } catch (error) {
      if (!(error instanceof GitHubError) || error.uncertain) throw error;
      context.say(`The branch ${branch} could not be taken away: ${error.said}`);
    }
  }
}
