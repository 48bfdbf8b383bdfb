import type { Definitions, WeekFacts } from "../../core/catalog/generated/types.ts";
import { canonicalJson } from "../../core/report/scoreboard/canonical.ts";
import { dataLines, dataTable, WEEKS_IN_TABLE } from "../../core/report/scoreboard/data-table.ts";
import {
  type Difference,
  definitionChanges,
  differences,
  textDifference,
} from "../../core/report/scoreboard/difference.ts";
import { digestOf } from "../../core/report/scoreboard/manifest.ts";
import { HEADLINE_PICTURE } from "../../core/report/scoreboard/paths.ts";
import { weekCalendar } from "../../core/week.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { UsageError } from "../usage-error.ts";
import { measureWeeks } from "../weeks.ts";
import { ledgerAt } from "./anchored-ledger.ts";
import { type BoardFolder, openBoard } from "./board-folder.ts";
import { type Board, frontFiles, pageFiles } from "./board-writer.ts";
import { surroundingsOf } from "./surroundings.ts";

export interface VerifyRequest {
  ledger: Ledger;
  /** What the catalog says now, to name what has changed since a week that differs. */
  definitions: Definitions;
  /** The scoreboard's folder. */
  out: string;
  onProgress?: (text: string) => void;
}

/** A file that is not what the ledger gives. */
export interface Differing extends Difference {
  file: string;
}

export interface Verdict {
  weeks: string[];
  /** The first one is where to look. */
  differing: Differing[];
  /** Files in the board's folder that Opsbook would not write. */
  foreign: string[];
  /** Files to delete before a plain run, so that it writes again what differs; none where it does so anyway. */
  toDelete: string[];
  /** True where one of them holds the goals that a closed week was judged by. */
  losesGoals: boolean;
  /** Weeks that were right when they were published, and to which records came later. */
  superseded: string[];
  /** What the catalog says otherwise than the first week that differs. */
  catalogChanges: string[];
}

/**
 * Computes every published week again, with the definitions that its facts carry, and compares every byte: facts, manifests, pages,
 * pictures and the table; a file that Opsbook would not write is named. A week that the ledger of its own manifest still gives is superseded, not wrong.
 * Throws UsageError where nothing was published.
 */
export async function verifyScoreboard(request: VerifyRequest): Promise<Verdict> {
  const folder = await openBoard(request.out);
  if (folder.weeks.length === 0) {
    throw new UsageError(
      `There is nothing to verify in ${request.out}: it holds no data/<week>.json. Write the board with \`npx opsbook scoreboard\` first.`,
    );
  }
  const published = new Map<string, WeekFacts>();
  for (const week of folder.weeks) published.set(week, (await folder.facts(week)) as WeekFacts);
  const facts = await verifyFacts(request, folder, published);
  const pages = await verifyPages(request, folder, published);
  const differing = [...facts.differing, ...pages.differing];
  const toDelete = filesToDelete(differing, published);
  const week = differing[0]?.file.match(/\d{4}-W\d{2}/)?.[0];
  const then = week === undefined ? undefined : published.get(week)?.definitions;
  return {
    weeks: [...folder.weeks],
    differing,
    foreign: pages.foreign,
    toDelete,
    losesGoals: toDelete.some((file) => /^data\/\d{4}-W\d{2}\.json$/.test(file)),
    superseded: facts.superseded,
    catalogChanges: then === undefined ? [] : definitionChanges(then, request.definitions),
  };
}

/**
 * A plain run draws a page with its pictures where the page is absent, and measures a closed week where its facts are. It does both for a
 * week to date anyway, and writes the front page every time.
 */
function filesToDelete(differing: readonly Differing[], published: ReadonlyMap<string, WeekFacts>): string[] {
  const files = differing.flatMap(({ file }) => {
    const week = /\d{4}-W\d{2}/.exec(file)?.[0] ?? "";
    if (file.startsWith("charts/")) return [`weeks/${week}.md`];
    const again =
      file === "README.md" ||
      file === HEADLINE_PICTURE ||
      (file === `data/${week}.json` && isRunning(published.get(week)));
    return again ? [] : [file];
  });
  return [...new Set(files)];
}

function isRunning(facts: WeekFacts | undefined): boolean {
  return facts?.state === "to-date";
}

async function verifyFacts(
  { ledger, onProgress = () => {} }: VerifyRequest,
  folder: BoardFolder,
  published: ReadonlyMap<string, WeekFacts>,
): Promise<{ differing: Differing[]; superseded: string[] }> {
  const differing: Differing[] = [];
  const superseded: string[] = [];
  for await (const facts of again(ledger, published)) {
    onProgress(`Verifying ${facts.week}`);
    const file = `data/${facts.week}.json`;
    const text = await folder.text(file);
    const expected = canonicalJson(facts).text;
    if (text === null) continue;
    if (text === expected) {
      differing.push(...(await verifyManifest(folder, facts.week, text)));
    } else if (await wasRight(ledger, folder, published, facts.week, text)) {
      superseded.push(facts.week);
      differing.push(...(await verifyManifest(folder, facts.week, text)));
    } else {
      differing.push({ file, ...differenceOf(expected, text) });
    }
  }
  return { differing, superseded };
}

/** Every week from the first published one to the last, with the definitions that its own facts carry. */
function again(
  ledger: Ledger,
  published: ReadonlyMap<string, WeekFacts>,
  until?: string,
): AsyncGenerator<WeekFacts> {
  const weeks = [...published.keys()];
  const first = published.get(weeks[0] as string) as WeekFacts;
  const to = until ?? (weeks.at(-1) as string);
  const last = published.get(to) as WeekFacts;
  const end = weekCalendar(last.zone).end(to);
  return measureWeeks({
    ledger,
    definitions: first.definitions,
    definitionsOf: async (week) => published.get(week)?.definitions ?? null,
    from: first.week,
    to,
    now: last.state === "closed" ? end : Date.parse(last.asOf),
  });
}

/** Whether the ledger, as it stood when the week was published, gives exactly what was published. */
async function wasRight(
  ledger: Ledger,
  folder: BoardFolder,
  published: ReadonlyMap<string, WeekFacts>,
  week: string,
  text: string,
): Promise<boolean> {
  const manifest = await folder.manifest(week);
  const then = manifest?.ledger == null ? null : await ledgerAt(ledger, manifest.ledger);
  if (then === null) return false;
  for await (const facts of again(then, published, week)) {
    if (facts.week === week) return canonicalJson(facts).text === text;
  }
  return false;
}

async function verifyManifest(folder: BoardFolder, week: string, text: string): Promise<Differing[]> {
  const manifest = await folder.manifest(week);
  const digest = digestOf(text);
  if (manifest === null || manifest.facts === digest) return [];
  const file = `data/${week}.manifest.json`;
  return [{ file, place: "facts", expected: digest, actual: manifest.facts }];
}

/** Pages, pictures and the table must be what the published facts give. */
async function verifyPages(
  { out, definitions, onProgress = () => {} }: VerifyRequest,
  folder: BoardFolder,
  published: ReadonlyMap<string, WeekFacts>,
): Promise<{ differing: Differing[]; foreign: string[] }> {
  const weeks = [...published.keys()];
  const board: Board = {
    folder,
    weeks,
    facts: async (week) => published.get(week) as WeekFacts,
    surroundings: surroundingsOf(out, definitions),
  };
  const found: Differing[] = [];
  const own = new Set<string>();
  const compare = async (file: string, expected: string): Promise<void> => {
    own.add(file);
    const difference = textDifference(expected, (await folder.text(file)) ?? "");
    if (difference !== null) found.push({ file, ...difference });
  };
  for (const week of weeks) {
    onProgress(`Verifying the page of ${week}`);
    for (const [file, text] of await pageFiles(board, week)) await compare(file, text);
    own.add(`data/${week}.json`);
    if (published.get(week)?.state === "closed") own.add(`data/${week}.manifest.json`);
  }
  for (const [file, text] of await frontOf(board, published)) await compare(file, text);
  const lines = weeks
    .slice(-WEEKS_IN_TABLE)
    .map((week): [string, string[]] => [week, dataLines(published.get(week) as WeekFacts)]);
  await compare("data.csv", dataTable(new Map(lines)));
  return { differing: found, foreign: (await folder.all()).filter((file) => !own.has(file)) };
}

/** The front page is the newest week's, or the newest closed one's beside a running week. */
async function frontOf(
  board: Board,
  published: ReadonlyMap<string, WeekFacts>,
): Promise<ReadonlyMap<string, string>> {
  const newest = board.weeks.at(-1) as string;
  const closed = board.weeks.findLast((week) => published.get(week)?.state === "closed") ?? newest;
  const running = await frontFiles(board, newest);
  const isRunning = await board.folder.holds("README.md", running.get("README.md") as string);
  return isRunning ? running : frontFiles(board, closed);
}

/** The place in the data where there is one, else the line: the same values can be written otherwise. */
function differenceOf(expected: string, actual: string): Difference {
  const [inData] = differences(JSON.parse(expected), JSON.parse(actual));
  return inData ?? (textDifference(expected, actual) as Difference);
}
