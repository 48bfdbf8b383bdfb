import { mkdir, readdir, rm } from "node:fs/promises";
import path from "node:path";
import type { Catalog } from "../../core/catalog/catalog.ts";
import { checkCatalog } from "../../core/catalog/check.ts";
import { definitionsOf } from "../../core/catalog/definitions.ts";
import { summaryLine, summaryOf } from "../../core/report/findings/summary.ts";
import { terminalFindings } from "../../core/report/findings/terminal.ts";
import { counted } from "../../core/report/text/numbers.ts";
import type { ImportSummary } from "../../core/signal/source/import-summary.ts";
import type { Act } from "../../rehearsal/story/act.ts";
import { aWeek, CHANGES } from "../../rehearsal/story/acts/index.ts";
import { play } from "../../rehearsal/story/play.ts";
import { openStage, type Stage } from "../../rehearsal/story/stage.ts";
import { type CatalogOnDisk, readCatalog } from "../../shell/catalog.ts";
import { checkGit, gitAt } from "../../shell/git.ts";
import { type Ledger, openLedger } from "../../shell/ledger/ledger.ts";
import { print, progressLine } from "../../shell/output.ts";
import { paint } from "../../shell/paint.ts";
import { importSample, readManifest, type SampleManifest } from "../../shell/sample-ledger.ts";
import { type WrittenScoreboard, writeScoreboard } from "../../shell/scoreboard.ts";
import { UsageError } from "../../shell/usage-error.ts";
import { type Voice, voice } from "./voice.ts";

const ROOT = path.resolve(import.meta.dirname, "../../..");
const CATALOG = "workflows-catalog";
const DATE_LENGTH = "2026-11-16".length;

/**
 * `opsbook start`: Opsbook's main jobs, once through, on the sample business. Checks its catalog, plays two changes on an embedded
 * GitHub, loads the exports into a ledger, measures all weeks and writes the scoreboard, everything in a scratch folder. Returns the exit code.
 */
export async function start(options: { out: string }): Promise<number> {
  const began = performance.now();
  const read = await readCatalog(CATALOG);
  const manifest = await readManifest(CATALOG);
  if (manifest === null) {
    throw new UsageError(
      `The sample business is not here: there is no ${CATALOG}/sample/manifest.json. Your own data goes through \`npx opsbook import\` and \`npx opsbook scoreboard\`.`,
    );
  }
  const scratch = path.resolve(options.out);
  await emptyScratch(scratch);
  const business = read.catalog.settings[0]?.value.spec.business.name ?? "The sample business";
  print(paint.strong(`${business}: a rehearsal of Opsbook, without network and without a GitHub account`));

  const told = voice();
  if (!checked(read, manifest, told)) return 1;
  const stage = await openStage({ root: ROOT, folder: CATALOG, catalog: read.catalog, now: manifest.as_of });
  try {
    await perform(CHANGES, stage, told);
    const ledger = await loadExports(read.catalog, path.join(scratch, "ledger.git"), told);
    const out = path.join(scratch, "scoreboard");
    const written = await writeBoards(read.catalog, manifest, ledger, out, told);
    await perform([aWeek({ ledger: path.join(scratch, "ledger.git"), board: out })], stage, told);
    closing(written, scratch, (performance.now() - began) / 1000);
  } finally {
    await stage.close();
  }
  return 0;
}

function checked(read: CatalogOnDisk, manifest: SampleManifest, told: Voice): boolean {
  told.heading("Check the catalog: what the business has agreed to do");
  const findings = checkCatalog(read, { today: manifest.as_of.slice(0, DATE_LENGTH) });
  const summary = summaryOf(read.catalog, findings);
  if (findings.length > 0) print(terminalFindings(findings, read.files, paint));
  told.done(summaryLine(summary));
  return summary.errors === 0;
}

async function perform(acts: readonly Act[], stage: Stage, told: Voice): Promise<void> {
  for (const act of acts) {
    told.heading(act.title);
    await play([act], stage, told.audience);
  }
}

/** Only a folder that an earlier start made, or none, is replaced: nothing of the user's is lost. */
async function emptyScratch(scratch: string): Promise<void> {
  const mark = path.join(scratch, "ledger.git");
  const names: string[] = await readdir(scratch).catch(() => []);
  if (names.length > 0 && !names.includes(path.basename(mark))) {
    throw new UsageError(`${scratch} holds something else. Name an empty folder with --out.`);
  }
  // Without git nothing can be made anew, so nothing is taken away.
  await checkGit();
  await rm(scratch, { recursive: true, force: true });
  await mkdir(mark, { recursive: true });
  await gitAt(mark).run(["init", "--quiet", "--bare", mark]);
}

async function loadExports(catalog: Catalog, folder: string, told: Voice): Promise<Ledger> {
  told.heading("Load the exports of 26 weeks into a ledger");
  const ledger = await openLedger(folder);
  const summaries: ImportSummary[] = [];
  await importSample(CATALOG, catalog, ledger, (summary) => {
    summaries.push(summary);
    print(`  ${paint.dim(exportLine(summary))}`);
  });
  const added = summaries.reduce((sum, one) => sum + one.added, 0);
  const quarantined = summaries.reduce((sum, one) => sum + one.quarantined, 0);
  told.done(
    `${counted(summaries.length, "export")}, ${counted(added, "record")}; ${counted(quarantined, "row")} in quarantine, each with its reason.`,
  );
  return ledger;
}

function exportLine({ fileName, rows, added, alreadyThere, superseded, quarantined }: ImportSummary): string {
  const parts = [
    `${counted(rows.read, "row")} → ${counted(added, "record")}`,
    alreadyThere > 0 ? `${alreadyThere} already there` : "",
    superseded > 0 ? `${superseded} superseded` : "",
    quarantined > 0 ? `${quarantined} quarantined` : "",
  ];
  return `${fileName.padEnd(30)} ${parts.filter((part) => part !== "").join(", ")}`;
}

async function writeBoards(
  catalog: Catalog,
  manifest: SampleManifest,
  ledger: Ledger,
  out: string,
  told: Voice,
): Promise<WrittenScoreboard> {
  told.heading("Measure every week and write its board");
  const line = progressLine();
  const written = await writeScoreboard({
    ledger,
    definitions: definitionsOf(catalog),
    out,
    now: Date.parse(manifest.as_of),
    onProgress: line.show,
  }).finally(line.done);
  told.done(
    `${counted(written.weeks.length, "week")}, ${written.weeks[0]} to ${written.week}; ${counted(written.changed.length, "file")} written.`,
  );
  return written;
}

function closing(written: WrittenScoreboard, scratch: string, seconds: number): void {
  const at = path.relative(process.cwd(), scratch) || scratch;
  print(`\n${paint.strong(`On this computer, week ${written.week}:`)} ${written.headline}\n`);
  print(`The board    ${path.join(at, "scoreboard", "README.md")}`);
  print(`The figures  ${path.join(at, "scoreboard", "data", `${written.week}.json`)}`);
  print(`The ledger   ${path.join(at, "ledger.git")} ${paint.dim(`(${seconds.toFixed(1)} s in all)`)}`);
  print(`
What to try next:
  npm run preview -- ${path.join(at, "scoreboard")}   the board as GitHub shows it
  npx opsbook measure --workflow lead-response --ledger ${path.join(at, "ledger.git")}
  npx opsbook ledger verify --ledger ${path.join(at, "ledger.git")} --anchors ${path.join(at, "scoreboard", "data")}
  npx opsbook rehearse --serve                         such a GitHub, for curl, git or Octokit
  npx opsbook explain fallback-per-dependency          why a rule matters, wrong and right
  npx opsbook first-board YOUR-EXPORT.csv              a board from your own spreadsheet`);
}
