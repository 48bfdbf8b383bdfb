import path from "node:path";
import { firstBoardText } from "../../core/report/import/first-board.ts";
import { isZone } from "../../core/zone.ts";
import { now } from "../../shell/clock.ts";
import { firstBoard } from "../../shell/first-board.ts";
import { piiKeyOf } from "../../shell/import.ts";
import { print } from "../../shell/output.ts";
import { readingProgress } from "../../shell/reading-progress.ts";
import { readSheet } from "../../shell/rows/sheet.ts";
import { UsageError } from "../../shell/usage-error.ts";
import { instantOf } from "../import/instant.ts";
import { answersFor, type GivenAnswers } from "./answer.ts";
import { accepting, asking } from "./questions.ts";

export interface FirstBoardOptions extends GivenAnswers {
  out: string;
  ledger?: string;
  yes: boolean;
  asOf?: string;
}

/** `opsbook first-board`: from one spreadsheet to a board, with as few questions as possible. */
export async function runFirstBoard(file: string, options: FirstBoardOptions): Promise<void> {
  const { out, ledger, yes, asOf, ...given } = options;
  const clock = asOf === undefined ? now() : instantOf(asOf);
  const read = await readSheet(file);
  if (!read.ok)
    throw new UsageError(`${path.basename(file)}: ${read.problem.message}. To mend it: ${read.problem.fix}.`);
  if (!yes && !process.stdin.isTTY) {
    throw new UsageError(
      "Nobody can be asked here. Accept every guess with --yes, or see the options in --help.",
    );
  }
  if (given.zone !== undefined && !isZone(given.zone))
    throw new UsageError(`"${given.zone}" is no time zone.`);
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const ask = yes ? accepting : asking;
  const answers = await answersFor(read.sheet, path.basename(file), given, ask, zone);
  const piiKey = piiKeyOf(process.env);
  const progress = readingProgress(path.basename(file));
  const made = await firstBoard({
    file,
    answers,
    out,
    now: clock,
    piiKey,
    progress: progress.show,
    ...(ledger === undefined ? {} : { ledger }),
  }).finally(progress.done);
  print(firstBoardText(answers, made));
}
