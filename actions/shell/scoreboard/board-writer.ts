import type { WeekFacts } from "../../core/catalog/generated/types.ts";
import { canonicalJson } from "../../core/report/scoreboard/canonical.ts";
import {
  dataLines,
  dataTable,
  splitDataTable,
  WEEKS_IN_TABLE,
} from "../../core/report/scoreboard/data-table.ts";
import type { Surroundings } from "../../core/report/scoreboard/links.ts";
import { type LedgerState, manifestOf } from "../../core/report/scoreboard/manifest.ts";
import { type Neighbours, renderBoard, renderWeek, WEEKS_READ } from "../../core/report/scoreboard/render.ts";
import { addWeeks } from "../../core/week.ts";
import type { BoardFolder } from "./board-folder.ts";

/** The weeks of a board, published or just measured, and where its files go. */
export interface Board {
  folder: BoardFolder;
  /** Every week with a board, the oldest first. */
  weeks: readonly string[];
  /** Throws for a week without a board. */
  facts: (week: string) => Promise<WeekFacts>;
  surroundings: Surroundings;
}

/** What the page of a week needs besides its own facts. */
export async function neighboursOf(board: Board, week: string): Promise<Neighbours> {
  const from = addWeeks(week, -WEEKS_READ);
  const before = board.weeks.filter((other) => other >= from && other < week);
  const earlier = await Promise.all(before.map(board.facts));
  return { earlier, weeks: board.weeks, surroundings: board.surroundings };
}

/** The page and the pictures of a week, as they should be; its facts are written separately, and last. */
export async function pageFiles(board: Board, week: string): Promise<Map<string, string>> {
  const files = renderWeek(await board.facts(week), await neighboursOf(board, week));
  files.delete(`data/${week}.json`);
  return files;
}

/** Writes the page and the pictures of a week and takes away pictures that it has no longer. Returns what changed. */
export async function writePages(board: Board, week: string): Promise<string[]> {
  const files = await pageFiles(board, week);
  const changed: string[] = [];
  for (const [file, text] of files) if (await board.folder.write(file, text)) changed.push(file);
  for (const file of await leftOver(board.folder, week, files)) {
    await board.folder.remove(file);
    changed.push(file);
  }
  return changed;
}

/** Pictures of a week that its page no longer shows. */
async function leftOver(
  folder: BoardFolder,
  week: string,
  files: ReadonlyMap<string, string>,
): Promise<string[]> {
  const names = await folder.list(`charts/${week}`);
  return names.map((name) => `charts/${week}/${name}`).filter((file) => !files.has(file));
}

/** The front page and the picture of its headline, for the week that the board shows. */
export async function frontFiles(board: Board, week: string): Promise<Map<string, string>> {
  return renderBoard(await board.facts(week), await neighboursOf(board, week));
}

/** `data.csv`: lines of weeks that did not change are kept as they are. */
export async function tableFile(board: Board, changed: ReadonlySet<string>): Promise<string> {
  const known = splitDataTable((await board.folder.text("data.csv")) ?? "");
  const lines = new Map<string, string[]>();
  for (const week of board.weeks.slice(-WEEKS_IN_TABLE)) {
    const kept = changed.has(week) ? undefined : known.get(week);
    lines.set(week, kept ?? dataLines(await board.facts(week)));
  }
  return dataTable(lines);
}

/** Writes a week's facts. Returns what changed. */
export async function writeFacts(board: Board, facts: WeekFacts): Promise<string[]> {
  const data = `data/${facts.week}.json`;
  return (await board.folder.write(data, canonicalJson(facts).text)) ? [data] : [];
}

/** Writes the manifest that anchors a week's facts, once the week is closed. Returns what changed. */
export async function writeManifest(board: Board, facts: WeekFacts, ledger: LedgerState): Promise<string[]> {
  if (facts.state !== "closed") return [];
  const file = `data/${facts.week}.manifest.json`;
  const manifest = manifestOf(facts, ledger);
  const before = await board.folder.manifest(facts.week);
  const stands =
    before?.facts === manifest.facts &&
    before.trees.records === ledger.trees.records &&
    before.trees.quarantine === ledger.trees.quarantine;
  return !stands && (await board.folder.write(file, canonicalJson(manifest).text)) ? [file] : [];
}
