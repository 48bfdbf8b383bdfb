import path from "node:path";
import type { Catalog } from "../core/catalog/catalog.ts";
import type { EventType, Source } from "../core/catalog/generated/types.ts";
import type { AppendResult, IncomingRow } from "../core/signal/ledger/batch.ts";
import {
  type CompiledSource,
  compileSource,
  type RowContext,
  type SourceOptions,
} from "../core/signal/source/compile.ts";
import type { ImportResult, ImportSummary } from "../core/signal/source/import-summary.ts";
import { numberRepeats } from "../core/signal/source/row-content.ts";
import { groupEntries, type RowTally, rowTally } from "../core/signal/source/tally.ts";
import { acknowledgement, type Way } from "../core/signal/ways/acknowledgement.ts";
import { compileEvents, digestOfEvents, type IncomingEvent } from "../core/signal/ways/compile-events.ts";
import { type LateStamp, lateStamp } from "./late-arrivals.ts";
import type { Ledger } from "./ledger/ledger.ts";
import { type MappedRow, mapRows } from "./rows/map-rows.ts";
import { type Opening, openFile, openObjects } from "./rows/open.ts";
import { UsageError } from "./usage-error.ts";

/** How far a file is read: rows so far, and bytes of the file on disk. */
export interface ImportProgress {
  rows: number;
  bytes: number;
  size: number;
}

/** What every import needs, wherever its rows come from. */
export interface ImportSetting {
  source: Source;
  catalog: Catalog;
  ledger: Ledger;
  /** The import's clock, in milliseconds. */
  now: number;
  /** Null where there is none: personal data is dropped. */
  piiKey: string | null;
  dryRun?: boolean;
  progress?: (progress: ImportProgress) => void;
  /** By which way the rows came in on GitHub: the batch then holds a record `run.ingested` of what became of them. */
  way?: Way;
}

/** A file on this machine. */
export interface ImportRequest extends ImportSetting {
  file: string;
  /** What people call it, where that is not the file's own name. */
  name?: string;
}

/** Rows of a message: objects whose names are what the Source calls columns. */
export interface RowsRequest extends ImportSetting {
  rows: readonly unknown[];
  /** What people call the message: `desk comment 17`. It is stored, so no personal value may stand in it. */
  name: string;
}

/** Events of a message, all of this Source. */
export interface EventsRequest extends ImportSetting {
  events: readonly IncomingEvent[];
  name: string;
}

/** Rows that were mapped to records already. */
export interface MappedRequest extends ImportSetting {
  name: string;
  digest: string;
  /** Columns or fields with personal data that are stored as keyed hashes, and those that are left out. */
  hashed: readonly string[];
  dropped: readonly string[];
  /** Bytes of the file; 0 for a message. */
  size: number;
  /** The rows in blocks, from the start as often as asked. */
  read: (context: RowContext, onRead: (bytes: number) => void) => AsyncIterable<MappedRow[]>;
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
  const { file, name = path.basename(file), ...setting } = request;
  return importOpened(setting, name, (compiled) => openFile(file, compiled));
}

/** Imports the rows of a message as `importFile` imports those of an export. */
export async function importRows(request: RowsRequest): Promise<ImportResult> {
  const { rows, name, ...setting } = request;
  return importOpened(setting, name, (compiled) => openObjects(rows, compiled));
}

/** Imports events of a message: nothing is mapped, all is held against the Source and its event types. */
export async function importEvents(request: EventsRequest): Promise<ImportResult> {
  const { events, name, ...setting } = request;
  const { source, catalog, piiKey } = setting;
  // An event may be sent wherever the Source itself could be used.
  const compiling = compileFor(source, catalog, piiKey);
  if (!compiling.ok)
    return {
      ok: false,
      fileName: name,
      source: source.metadata.name,
      at: "source",
      problems: compiling.problems,
    };
  const compiled = compileEvents(source, eventTypesOf(catalog), optionsOf(catalog, piiKey));
  const { hashed, dropped } = compiled;
  const digest = digestOfEvents(events, compiled);
  const rows = { read: () => [[...events]] };
  return importMapped({
    ...setting,
    name,
    digest,
    size: 0,
    hashed,
    dropped,
    read: (context, onRead) => mapRows(rows, compiled, context, onRead),
  });
}

async function importOpened(
  setting: ImportSetting,
  name: string,
  open: (compiled: CompiledSource) => Promise<Opening>,
): Promise<ImportResult> {
  const { source, catalog, piiKey } = setting;
  const failed = { ok: false, fileName: name, source: source.metadata.name } as const;
  const compiling = compileFor(source, catalog, piiKey);
  if (!compiling.ok) return { ...failed, at: "source", problems: compiling.problems };
  const { compiled } = compiling;
  const opened = await open(compiled);
  if (!opened.ok) return { ...failed, at: "file", problems: opened.problems };
  const { rows } = opened;
  return importMapped({
    ...setting,
    name,
    digest: rows.digest,
    size: rows.size,
    hashed: compiled.hashed,
    dropped: compiled.dropped,
    read: (context, onRead) => mapRows(rows, compiled, context, onRead),
  });
}

/** Appends mapped rows as one batch: the last step of every way in. */
export async function importMapped(request: MappedRequest): Promise<ImportResult> {
  const { source, catalog, ledger, now, name, way, dryRun } = request;
  const recordedtime = new Date(now).toISOString();
  const context: RowContext = { file: request.digest, fileName: name, now, recordedtime };
  const zone = zoneOf(catalog);
  let tally = rowTally();
  const appended = await ledger.append({
    zone,
    at: recordedtime,
    title: `Import ${name} through ${source.metadata.name}`,
    onChange: () => source.spec.on_change ?? "quarantine",
    // Called again where another writer was faster: the tally starts over with the rows.
    read: () => {
      tally = rowTally();
      return incomingRows(request, context, tally, lateStamp(ledger, source, zone, now));
    },
    ...(dryRun === undefined ? {} : { dryRun }),
    ...(way === undefined
      ? {}
      : { closing: acknowledgement({ way, context, source: source.metadata.name }) }),
  });
  return { ok: true, summary: summaryOf(request, tally.result(), appended) };
}

/** Compiles a Source with what the catalog says about the business. */
export function compileFor(
  source: Source,
  catalog: Catalog,
  piiKey: string | null,
): ReturnType<typeof compileSource> {
  return compileSource(source, eventTypesOf(catalog), optionsOf(catalog, piiKey));
}

function eventTypesOf(catalog: Catalog): EventType[] {
  return catalog.eventTypes.map(({ value }) => value);
}

function optionsOf(catalog: Catalog, piiKey: string | null): SourceOptions {
  const workflows = new Set(catalog.workflows.map(({ value }) => value.metadata.name));
  return { piiKey, workflows, currency: catalog.settings[0]?.value.spec.currency ?? null };
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
  { size, read, progress }: MappedRequest,
  context: RowContext,
  tally: ReturnType<typeof rowTally>,
  stamp: LateStamp | null,
): AsyncGenerator<IncomingRow[]> {
  const numberRepeat = numberRepeats();
  let bytes = 0;
  let rows = 0;
  const onRead = (count: number) => {
    bytes += count;
  };
  for await (const block of read(context, onRead)) {
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

function summaryOf(request: MappedRequest, tally: RowTally, appended: AppendResult): ImportSummary {
  const { groups, complete, ...rows } = tally;
  const contradictions = groupEntries(appended.entries.filter(({ code }) => code === OTHER_CONTENT));
  return {
    source: request.source.metadata.name,
    fileName: request.name,
    digest: request.digest,
    dryRun: request.dryRun === true,
    complete,
    rows,
    added: appended.added,
    alreadyThere: appended.alreadyThere,
    superseded: appended.superseded,
    quarantined: appended.quarantined,
    groups: [...groups, ...contradictions],
    hashed: [...request.hashed],
    dropped: [...request.dropped],
    weeks: appended.weeks,
    batch: appended.batch,
  };
}
