import path from "node:path";
import type { Catalog } from "../core/catalog/catalog.ts";
import type { Source } from "../core/catalog/generated/types.ts";
import type { AppendResult, IncomingRow } from "../core/signal/ledger/batch.ts";
import { type CompiledSource, compileSource, type RowContext } from "../core/signal/source/compile.ts";
import type { ImportResult, ImportSummary } from "../core/signal/source/import-summary.ts";
import { numberRepeats } from "../core/signal/source/row-content.ts";
import { groupEntries, rowTally } from "../core/signal/source/tally.ts";
import { type LateStamp, lateStamp } from "./late-arrivals.ts";
import type { Ledger } from "./ledger/ledger.ts";
import { mapRows } from "./rows/map-rows.ts";
import { openRows, type RowFile } from "./rows/open.ts";
import { UsageError } from "./usage-error.ts";

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
/** Whoever has the hashes can try names against a shorter key until one fits. */
const SHORTEST_KEY = 16;

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
      const stamp = lateStamp(ledger, source, zoneOf(catalog), now);
      return incomingRows(opened.file, compiled, context, tally, stamp, request.progress);
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

/**
 * The key of personal data that was set; null where there is none, and persons are dropped.
 * Throws UsageError for one that is too short to protect anybody.
 */
export function piiKeyOf(environment: Readonly<Record<string, string | undefined>>): string | null {
  const set = environment.OPSBOOK_PII_KEY?.trim() ?? "";
  if (set === "" || set.length >= SHORTEST_KEY) return set === "" ? null : set;
  throw new UsageError(
    `OPSBOOK_PII_KEY has ${set.length} characters, and a key needs at least ${SHORTEST_KEY}: a shorter one can be guessed. ` +
      "Make one with `openssl rand -hex 32`, and keep it: another key makes other hashes.",
  );
}

async function* incomingRows(
  file: RowFile,
  compiled: CompiledSource,
  context: RowContext,
  tally: ReturnType<typeof rowTally>,
  stamp: LateStamp | null,
  progress: ImportRequest["progress"],
): AsyncGenerator<IncomingRow[]> {
  const { size } = file.survey;
  const numberRepeat = numberRepeats();
  let bytes = 0;
  let rows = 0;
  const onRead = (count: number) => {
    bytes += count;
  };
  for await (const block of mapRows(file, compiled, context, onRead)) {
    const incoming: IncomingRow[] = [];
    for (const { row, outcome } of block) {
      tally.add(outcome);
      for (const entry of outcome.quarantined) numberRepeat(entry);
      if (stamp !== null) for (const record of outcome.records) await stamp(record);
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
