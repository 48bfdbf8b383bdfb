import { mkdtemp, rm } from "node:fs/promises";
import path from "node:path";
import { definitionsOf } from "../../core/catalog/definitions.ts";
import { boardCommitMessage } from "../../core/report/announcement/commit.ts";
import type { Publication } from "../../core/report/announcement/publication.ts";
import { USUAL_SURROUNDINGS } from "../../core/report/scoreboard/links.ts";
import { weekCalendar } from "../../core/week.ts";
import { leanRemote } from "../ledger/lean.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { Operation } from "../operate/operation.ts";
import { BOARD } from "../scoreboard/board-place.ts";
import { openTreeBoard } from "../scoreboard/board-tree.ts";
import { type WrittenScoreboard, writeBoard } from "../scoreboard.ts";
import { boardTree, pathsBetween } from "./default-branch.ts";

/** GitHub's own address of its bot, so that the commit is shown as the bot's; it is nobody's name and mailbox. */
export const BOT = "github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>";

/** A board as a commit on top of another one; no commit where that one holds it already. */
export interface MadeBoard {
  commit: string | null;
  onto: string;
  /** The commit's message. */
  title: string;
  body: string;
  written: WrittenScoreboard;
}

/** The ledger for computing a second time: it sees nothing of what the first time leaves behind. */
export type SecondLedger = (cache: string) => Ledger;

/**
 * Call it before the first computing. Carries are looked up in a folder of their own and on the branch `derived` as it
 * stands now, and written nowhere else.
 */
export function secondLedger(ledger: Ledger): SecondLedger {
  const { derived } = ledger;
  const tip = derived?.tip() ?? null;
  const then: Ledger["derived"] =
    derived === null ? null : { ...derived, tip: () => tip, distrust: () => {}, replace: async () => false };
  return (dir) => ({ ...ledger, zone: ledger.zone, derived: then, git: { ...ledger.git, dir } });
}

/**
 * Makes the board of a publication on top of a commit, computes it a second time, and compares every byte. The second time
 * nothing is used that the first one left behind, neither a carry nor a parsed file: only the ledger, the catalog and the
 * commit that it stands on. Throws where the two differ, or where anything outside the board's folder was touched.
 */
export async function makeBoard(
  operation: Operation,
  publication: Publication,
  onto: string,
  second: SecondLedger,
): Promise<MadeBoard> {
  const made = await makeOnce(operation, operation.ledger, publication, onto);
  if (made.commit === null) return made;
  const cache = await mkdtemp(path.join(operation.context.temp, "opsbook-again-"));
  try {
    const again = await makeOnce(operation, second(cache), publication, onto);
    await checkSame(operation, made, again);
  } finally {
    await rm(cache, { recursive: true, force: true });
  }
  return made;
}

async function makeOnce(
  { git, remote, catalog, zone }: Operation,
  ledger: Ledger,
  { week, asOf, periods }: Publication,
  onto: string,
): Promise<MadeBoard> {
  const objects = leanRemote(git, remote, Math.random);
  const board = await openTreeBoard({ git, onto, objects });
  const written = await writeBoard(board, USUAL_SURROUNDINGS, {
    ledger,
    definitions: definitionsOf(catalog),
    now: asOf,
    week,
    keepFront: true,
  });
  const { title, body } = boardCommitMessage({
    week,
    toDate: weekCalendar(zone).end(week) > asOf,
    headline: written.headline,
    restated: written.restated.filter((one) => one !== week),
    removed: written.removed,
    caughtUp: periods.filter(({ kind, of }) => kind === "close" && of !== week).map(({ of }) => of),
  });
  return { commit: await board.commit({ title, body, identity: BOT, at: asOf }), onto, title, body, written };
}

async function checkSame({ git }: Operation, made: MadeBoard, again: MadeBoard): Promise<void> {
  const commit = made.commit as string;
  const [one, other] = [await boardTree(git, commit), again.commit && (await boardTree(git, again.commit))];
  if (one === null || one !== other) {
    throw new Error(
      `The board of ${made.written.week} was computed twice with different bytes (${one}, ${other}), so it is not published.`,
    );
  }
  const outside = (await pathsBetween(git, made.onto, commit)).filter(
    (file) => !file.startsWith(`${BOARD}/`),
  );
  if (outside.length > 0)
    throw new Error(`The board would touch ${outside.join(", ")}, so it is not published.`);
}
