import path from "node:path";
import type { Catalog } from "../core/catalog/catalog.ts";
import type { Source } from "../core/catalog/generated/types.ts";
import type { AppendResult, IncomingRow } from "../core/signal/ledger/batch.ts";
import { type CompiledSource, compileSource, type RowContext } from "../core/signal/source/compile.ts";
import type { ImportResult, ImportSummary } from "../core/signal/source/import-summary.ts";
import { numberRepeats } from "../core/signal/source/row-content.ts";
import { groupEntries, rowTally } from "../core/signal/source/tally.ts";
import type { Ledger } from "./ledger/ledger.ts";
import { openRows, type RowFile } from "./rows/open.ts";

/** How far a file is read: rows so far, and bytes of the file on disk. */
export interface ImportProgress {
  rows: number;
  bytes: number;
  size: number;
}

/** One file, and where its records go. */
export interface ImportRequest {
  file: string;
  source: Source;
  catalog: Catalog;
  ledger: Ledger;
  /** The import's clock, in milliseconds. */
  now: number;
  /** Null where there is none: personal data is dropped. */
  piiKey: string | null;
  dryRun?: boolean;
  progress?: (progress: ImportProgress) => void;
}

const OTHER_CONTENT = "other-content";
/** All people of the sample business are invented, so that its key may be known to everyone. */
const SAMPLE_KEY = "opsbook-sample";

/**
 * Imports one export: maps its rows and appends what is new as one batch. Importing it again adds nothing; a row that
 * cannot be read is quarantined. A file that does not fit its Source at all gives problems, and nothing is written.
 * Throws UsageError where the file is absent or the ledger cannot be written.
 */
export async function importFile(request: ImportRequest): Promise<ImportResult> {
  const { source, catalog, file, ledger, now } = request;
  const name = path.basename(file);
  const fileName = name;
  const compiling = compileFor(source, catalog, request.piiKey);
  if (!compiling.ok)
    return { ok: false, fileName, source: source.metadata.name, at: "source", problems: compiling.problems };
  const { compiled } = compiling;
  const opened = await openRows(file, compiled);
  if (!opened.ok)
    return { ok: false, fileName, source: source.metadata.name, at: "file", problems: opened.problems };

  const recordedtime = new Date(now).toISOString();
  const context: RowContext = { file: opened.file.survey.digest, fileName, now, recordedtime };
  let tally = rowTally();
  const appended = await ledger.append({
    zone: zoneOf(catalog),
    at: recordedtime,
    title: `Import ${name} through ${source.metadata.name}`,
    onChange: () => source.spec.on_change ?? "quarantine",
    // Called again where another writer was faster: the tally starts over with the file.
    read: () => {
      tally = rowTally();
      return incomingRows(opened.file, compiled, context, tally, request.progress);
    },
    ...(request.dryRun === undefined ? {} : { dryRun: request.dryRun }),
  });
  return { ok: true, summary: summaryOf(request, compiled, context, tally.result(), appended) };
}

/** Compiles a Source with what the catalog says about the business. */
export function compileFor(
  source: Source,
  catalog: Catalog,
  piiKey: string | null,
): ReturnType<typeof compileSource> {
  const types = catalog.eventTypes.map(({ value }) => value);
  const workflows = new Set(catalog.workflows.map(({ value }) => value.metadata.name));
  const currency = catalog.settings[0]?.value.spec.currency ?? null;
  return compileSource(source, types, { piiKey, workflows, currency });
}

/** The zone that cuts the business's weeks; UTC unless its cadence says otherwise. */
export function zoneOf(catalog: Catalog): string {
  return catalog.cadences[0]?.value.spec.zone ?? "UTC";
}

/** The key of personal data: the one that was set, else the sample business's public one, else none. */
export function piiKeyOf(
  catalog: Catalog,
  environment: Readonly<Record<string, string | undefined>>,
): string | null {
  const set = environment.OPSBOOK_PII_KEY?.trim();
  if (set !== undefined && set !== "") return set;
  return catalog.settings[0]?.value.spec.sample === true ? SAMPLE_KEY : null;
}

async function* incomingRows(
  file: RowFile,
  compiled: CompiledSource,
  context: RowContext,
  tally: ReturnType<typeof rowTally>,
  progress: ImportRequest["progress"],
): AsyncGenerator<IncomingRow[]> {
  const { size } = file.survey;
  const numberRepeat = numberRepeats();
  let bytes = 0;
  let rows = 0;
  const onRead = (count: number) => {
    bytes += count;
  };
  for await (const block of file.read(onRead)) {
    const incoming: IncomingRow[] = [];
    for (const row of block) {
      const outcome = compiled.map(row, context);
      tally.add(outcome);
      for (const entry of outcome.quarantined) numberRepeat(entry);
      if (outcome.records.length === 0 && outcome.quarantined.length === 0) continue;
      incoming.push({ ...outcome, row: row.number, file: context.file, fileName: context.fileName });
    }
    rows += block.length;
    progress?.({ rows, bytes, size });
    yield incoming;
  }
}

function summaryOf(
  request: ImportRequest,
  compiled: CompiledSource,
  context: RowContext,
  tally: ReturnType<ReturnType<typeof rowTally>["result"]>,
  appended: AppendResult,
): ImportSummary {
  const { groups, complete, ...rows } = tally;
  const contradictions = groupEntries(appended.entries.filter(({ code }) => code === OTHER_CONTENT));
  return {
    source: request.source.metadata.name,
    fileName: context.fileName,
    digest: context.file,
    dryRun: request.dryRun === true,
    complete,
    rows,
    added: appended.added,
    alreadyThere: appended.alreadyThere,
    superseded: appended.superseded,
    quarantined: appended.quarantined,
    groups: [...groups, ...contradictions],
    hashed: [...compiled.hashed],
    dropped: [...compiled.dropped],
    weeks: appended.weeks,
    batch: appended.batch,
  };
}
