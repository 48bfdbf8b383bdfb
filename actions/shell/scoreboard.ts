import type { Definitions, WeekFacts } from "../core/catalog/generated/types.ts";
import { canonicalJson } from "../core/report/scoreboard/canonical.ts";
import { goalsSetSince } from "../core/report/scoreboard/difference.ts";
import { headlineText } from "../core/report/scoreboard/headline-text.ts";
import type { Surroundings } from "../core/report/scoreboard/links.ts";
import { WEEKS_READ } from "../core/report/scoreboard/render.ts";
import { addWeeks, weekCalendar, weeksBetween } from "../core/week.ts";
import type { Ledger } from "./ledger/ledger.ts";
import { type BoardFolder, openBoard } from "./scoreboard/board-folder.ts";
import {
  type Board,
  frontFiles,
  neighboursOf,
  pageFiles,
  tableFile,
  writeFacts,
  writeManifest,
  writePages,
} from "./scoreboard/board-writer.ts";
import { withoutSample } from "./scoreboard/sample-boards.ts";
import { surroundingsOf } from "./scoreboard/surroundings.ts";
import { chooseWeek, firstStale, treesOf } from "./scoreboard/which-weeks.ts";
import { measureWeeks } from "./weeks.ts";

export interface BoardRequest {
  ledger: Ledger;
  /** What the catalog says now; weeks that are closed and published keep what their facts carry. */
  definitions: Definitions;
  /** The present, in milliseconds. */
  now: number;
  /** The week to show; without, the newest that is over. */
  week?: string;
  /** Leaves the front page at the newest week on the board, where that is a later one than the week to show. */
  keepFront?: boolean;
  onProgress?: (text: string) => void;
}

export interface ScoreboardRequest extends BoardRequest {
  /** The scoreboard's folder. */
  out: string;
}

export interface WrittenScoreboard {
  /** The week that README.md shows. */
  week: string;
  /** Its headline, for a terminal. */
  headline: string;
  /** Files that were written or taken away, by path in the scoreboard's folder; none when nothing changed. */
  changed: string[];
  /** Goals of the catalog that the shown week was published without: they count from the next week. */
  goalsWaiting: string[];
  /** Weeks that were published as closed and are different now, the oldest first. */
  restated: string[];
  /** Weeks whose boards were the sample business's, and are gone. */
  removed: string[];
  /** All weeks with a board, the oldest first. */
  weeks: string[];
  /** The facts of a week with a board, as they are now. */
  facts: (week: string) => Promise<WeekFacts>;
}

/** Writes the scoreboard into a folder, as `writeBoard` does. Throws as it does. */
export async function writeScoreboard(request: ScoreboardRequest): Promise<WrittenScoreboard> {
  const surroundings = surroundingsOf(request.out, request.definitions);
  return writeBoard(await openBoard(request.out), surroundings, request);
}

/**
 * Writes the scoreboard of a week and of every week before it, touching only files whose bytes change. Facts are written after what is made
 * from them, and manifests after all facts, the first stale one last, so that a run that was cut off is finished by the next one (REL-18).
 * Throws UsageError for a week that cannot be shown, or for published facts that cannot be read.
 */
export async function writeBoard(
  published: BoardFolder,
  surroundings: Surroundings,
  request: BoardRequest,
): Promise<WrittenScoreboard> {
  const { ledger, definitions, now, onProgress = () => {} } = request;
  const { week, first } = await chooseWeek(ledger, definitions, now, request.week);
  await published.expect(usuallyRead(published));
  const { folder, ...sampled } = await withoutSample(published, first, definitions);
  const measured = await measureStale(request, folder, earlier(first, folder.weeks[0]), week);
  const board = boardOf(folder, measured, surroundings);
  const fresh = await differing(folder, measured);
  const restated = await closedAmong(folder, fresh);

  const changed: string[] = [...sampled.files];
  const stale = await weeksToRender(board, fresh);
  for (const one of stale) {
    onProgress(`Drawing ${one}`);
    changed.push(...(await writePages(board, one)));
  }
  const front = request.keepFront === true ? later(week, board.weeks.at(-1)) : week;
  for (const [file, text] of [
    ...(await frontFiles(board, front)),
    ["data.csv", await tableFile(board, new Set(fresh))],
  ] as const) {
    if (await folder.write(file, text)) changed.push(file);
  }
  for (const facts of measured.values()) changed.push(...(await writeFacts(board, facts)));
  const [tip, listed] = await Promise.all([ledger.tip(), ledger.weeks()]);
  for (const facts of [...measured.values()].toReversed()) {
    const trees = treesOf(listed.find((one) => one.week === facts.week));
    changed.push(...(await writeManifest(board, facts, { tip: tip?.digest ?? null, trees })));
  }
  const { earlier: before } = await neighboursOf(board, week);
  const shown = await board.facts(week);
  return {
    week,
    headline: headlineText(shown, before),
    goalsWaiting: goalsSetSince(shown.definitions, definitions),
    changed,
    restated,
    removed: sampled.weeks,
    weeks: [...board.weeks],
    facts: board.facts,
  };
}

/** What a run reads of a board to which one week is added: the newest weeks, the table, and every week's anchor. */
function usuallyRead({ weeks }: BoardFolder): string[] {
  const facts = weeks.slice(-WEEKS_READ - 3).map((week) => `data/${week}.json`);
  const oldest = weeks.slice(0, 1).map((week) => `data/${week}.json`);
  return ["data.csv", ...oldest, ...facts, ...weeks.map((week) => `data/${week}.manifest.json`)];
}

/** Measures the weeks that are not published yet, or to which something was added, and all after them. */
async function measureStale(
  { ledger, definitions, now, onProgress = () => {} }: BoardRequest,
  folder: BoardFolder,
  first: string,
  week: string,
): Promise<Map<string, WeekFacts>> {
  const { last, asOf } = await lastToMeasure(folder, definitions.zone, now, week);
  const from = await firstStale(folder, ledger, first, last);
  const definitionsOf = async (one: string) => {
    const facts = folder.weeks.includes(one) ? await folder.facts(one) : null;
    return facts?.state === "closed" ? facts.definitions : null;
  };
  const measured = new Map<string, WeekFacts>();
  if (from > last) return measured;
  const read = folder.weeks.filter((one) => one >= addWeeks(from, -WEEKS_READ - 2));
  await folder.expect(read.map((one) => `data/${one}.json`));
  for await (const facts of measureWeeks({ ledger, definitions, definitionsOf, from, to: last, now: asOf })) {
    onProgress(`Measured ${facts.week}: ${facts.records.count} records`);
    measured.set(facts.week, facts);
  }
  return measured;
}

/**
 * The last week to measure and the instant to measure it as of: a published week after the shown one may be stale too. One that is
 * not over keeps the instant that its facts carry.
 */
async function lastToMeasure(
  folder: BoardFolder,
  zone: string,
  now: number,
  week: string,
): Promise<{ last: string; asOf: number }> {
  const end = weekCalendar(zone).end;
  const last = folder.weeks.at(-1);
  if (last === undefined || last <= week || end(week) > now) return { last: week, asOf: now };
  if (end(last) <= now) return { last, asOf: now };
  const facts = await folder.facts(last);
  return { last, asOf: facts?.state === "to-date" ? Date.parse(facts.asOf) : end(last) };
}

function boardOf(
  folder: BoardFolder,
  measured: ReadonlyMap<string, WeekFacts>,
  surroundings: Surroundings,
): Board {
  const facts = async (week: string): Promise<WeekFacts> => {
    const found = measured.get(week) ?? (await folder.facts(week));
    if (found === null) throw new Error(`there is no board of ${week}`);
    return found;
  };
  const weeks = [...new Set([...folder.weeks, ...measured.keys()])].sort();
  return { folder, weeks, facts, surroundings };
}

/** Measured weeks whose facts are new, or are not what was published. */
async function differing(folder: BoardFolder, measured: ReadonlyMap<string, WeekFacts>): Promise<string[]> {
  const weeks: string[] = [];
  for (const [week, facts] of measured) {
    if (!(await folder.holds(`data/${week}.json`, canonicalJson(facts).text))) weeks.push(week);
  }
  return weeks;
}

async function closedAmong(folder: BoardFolder, weeks: readonly string[]): Promise<string[]> {
  const closed: string[] = [];
  for (const week of weeks) {
    if (folder.weeks.includes(week) && (await folder.facts(week))?.state === "closed") closed.push(week);
  }
  return closed;
}

/**
 * Pages that may be different: of fresh weeks, of those after them that read their facts, of the one before that links to them, and absent
 * ones. Where an old page is not what would be drawn today, Opsbook itself has changed, and all are drawn again.
 */
async function weeksToRender(board: Board, fresh: readonly string[]): Promise<string[]> {
  const pages = new Set(await board.folder.list("weeks"));
  const stale = new Set(board.weeks.filter((week) => !pages.has(`${week}.md`)));
  for (const week of fresh) {
    for (const other of weeksBetween(addWeeks(week, -1), addWeeks(week, WEEKS_READ))) stale.add(other);
  }
  const other = board.weeks.findLast((week) => !stale.has(week));
  const outdated = other !== undefined && !(await isDrawnAsToday(board, other));
  return board.weeks.filter((week) => outdated || stale.has(week));
}

async function isDrawnAsToday(board: Board, week: string): Promise<boolean> {
  for (const [file, text] of await pageFiles(board, week)) {
    if (!(await board.folder.holds(file, text))) return false;
  }
  return true;
}

function later(a: string, b: string | undefined): string {
  return b !== undefined && b > a ? b : a;
}

function earlier(a: string, b: string | undefined): string {
  return b !== undefined && b < a ? b : a;
}
