import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { definitionsOf } from "../core/catalog/definitions.ts";
import type { Answers } from "../core/signal/first-board/answers.ts";
import { catalogText } from "../core/signal/first-board/catalog-text.ts";
import { type NextColumn, nextColumns } from "../core/signal/first-board/next-columns.ts";
import { type Reconciliation, reconciler } from "../core/signal/first-board/reconcile.ts";
import type { ImportSummary } from "../core/signal/source/import-summary.ts";
import { weekCalendar } from "../core/week.ts";
import { readValidCatalog } from "./catalog.ts";
import { gitAt } from "./git.ts";
import { compileFor, type ImportRequest, importFile } from "./import.ts";
import { type Ledger, openLedger } from "./ledger/ledger.ts";
import { mapRows } from "./rows/map-rows.ts";
import { openFile } from "./rows/open.ts";
import { writeScoreboard } from "./scoreboard.ts";
import { UsageError } from "./usage-error.ts";

export interface FirstBoardRequest {
  file: string;
  answers: Answers;
  /** The folder that is made; it must not exist yet, or be empty. */
  out: string;
  /** The git repository of the ledger; without, one is made in the folder. */
  ledger?: string;
  /** The import's clock, in milliseconds. */
  now: number;
  piiKey: string | null;
  progress?: ImportRequest["progress"];
}

export interface FirstBoard {
  reconciliation: Reconciliation;
  summary: ImportSummary;
  /** The week that the board shows, and its headline. */
  week: string;
  headline: string;
  missing: NextColumn[];
  catalog: string;
  ledger: string;
  board: string;
}

/**
 * Writes a Source and a small catalog for one spreadsheet, imports it, and draws its first board. Nothing that exists
 * is overwritten, and what was begun is taken away again if it does not come to an end.
 * Throws UsageError where the folder is not empty, or nothing of the sheet can be read.
 */
export async function firstBoard(request: FirstBoardRequest): Promise<FirstBoard> {
  const made = await makeFolder(request.out);
  try {
    return await build(request);
  } catch (error) {
    for (const name of await readdir(request.out))
      await rm(path.join(request.out, name), { recursive: true });
    if (made !== undefined) await rm(made, { recursive: true });
    throw error;
  }
}

/** The topmost folder that was made, or undefined where all of it was there. */
async function makeFolder(folder: string): Promise<string | undefined> {
  const made = await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length === 0) return made;
  throw new UsageError(
    `The folder ${folder} is not empty, and nothing is overwritten. Name another one with --out.`,
  );
}

async function build({ file, answers, out, now, piiKey, ...rest }: FirstBoardRequest): Promise<FirstBoard> {
  const catalogFolder = path.join(out, "workflows-catalog");
  await writeFiles(catalogFolder, catalogText(answers, piiKey !== null));
  const catalog = await readValidCatalog(catalogFolder);
  const source = catalog.sources[0]?.value;
  if (source === undefined) throw new Error("the catalog that was written has no Source");
  const { reconciliation, newest } = await reconcile(
    file,
    compileFor(source, catalog, piiKey),
    now,
    answers.zone,
  );

  const ledgerFolder = rest.ledger ?? path.join(out, "ledger.git");
  if (rest.ledger === undefined)
    await gitAt(out).run(["init", "--quiet", "--bare", path.resolve(ledgerFolder)]);
  const ledger = await openLedger(ledgerFolder);
  const progress = rest.progress === undefined ? {} : { progress: rest.progress };
  const imported = await importFile({ file, source, catalog, ledger, now, piiKey, ...progress });
  if (!imported.ok)
    throw new UsageError(imported.problems.map(({ message, fix }) => `${message}. ${fix}`).join("\n"));

  const board = path.join(out, "scoreboard");
  const definitions = definitionsOf(catalog);
  const week = newest ?? (await weekToShow(ledger, answers.zone, now));
  const written = await writeScoreboard({ ledger, definitions, out: board, now, week });
  return {
    reconciliation,
    summary: imported.summary,
    week: written.week,
    headline: written.headline,
    missing: nextColumns(answers, piiKey !== null),
    catalog: catalogFolder,
    ledger: ledgerFolder,
    board,
  };
}

async function writeFiles(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [name, text] of files) {
    const target = path.join(folder, name);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text, { flag: "wx" });
  }
}

interface Reconciled {
  reconciliation: Reconciliation;
  /** The newest week that is over and in which new cases came in; null where there is none. */
  newest: string | null;
}

async function reconcile(
  file: string,
  compiling: ReturnType<typeof compileFor>,
  now: number,
  zone: string,
): Promise<Reconciled> {
  const problems = (list: readonly { message: string; fix: string }[]) =>
    new UsageError(list.map(({ message, fix }) => `${message}: ${fix}`).join("\n"));
  if (!compiling.ok) throw problems(compiling.problems);
  const opened = await openFile(file, compiling.compiled);
  if (!opened.ok) throw problems(opened.problems);
  const counts = reconciler();
  const calendar = weekCalendar(zone);
  const running = calendar.start(calendar.of(now));
  let newest = Number.NEGATIVE_INFINITY;
  const context = { file: "", fileName: "", now, recordedtime: new Date(now).toISOString() };
  for await (const rows of mapRows(opened.rows, compiling.compiled, context, () => {}))
    for (const { outcome } of rows) {
      counts.add(outcome);
      for (const { type, time } of outcome.records) {
        if (type === "case.opened" && Date.parse(time) < running) newest = Math.max(newest, Date.parse(time));
      }
    }
  const reconciliation = counts.result();
  if (reconciliation.cases > 0)
    return { reconciliation, newest: Number.isFinite(newest) ? calendar.of(newest) : null };
  throw new UsageError(
    "No row of the sheet could be read as a case. Check with --id, --opened and --dates what each column is.",
  );
}

/** Where no new case came in before this week: the newest week that is over and in which something happened, else the one that is running. */
async function weekToShow(ledger: Ledger, zone: string, now: number): Promise<string> {
  const calendar = weekCalendar(zone);
  const weeks = (await ledger.weeks()).filter(({ records }) => records !== null).map(({ week }) => week);
  return weeks.findLast((week) => calendar.end(week) <= now) ?? calendar.of(now);
}
