import path from "node:path";
import type { Catalog } from "../core/catalog/catalog.ts";
import type { EventType, Source } from "../core/catalog/generated/types.ts";
import { type CompiledSource, compileSource, type SourceOptions } from "../core/signal/source/compile.ts";
import type { ImportResult } from "../core/signal/source/import-summary.ts";
import { compileEvents, digestOfEvents, type IncomingEvent } from "../core/signal/ways/compile-events.ts";
import { toldName } from "../core/signal/ways/told-name.ts";
import { type ImportSetting, importMapped } from "./import-mapped.ts";
import { mapRows } from "./rows/map-rows.ts";
import { type Opening, openFile, openObjects } from "./rows/open.ts";
import { UsageError } from "./usage-error.ts";

export { type ImportProgress, type ImportSetting, zoneOf } from "./import-mapped.ts";

/** A file on this machine. */
export interface ImportRequest extends ImportSetting {
  file: string;
  /** What people call it, where that is not the file's own name. It is stored, so no personal value may stand in it. */
  name?: string;
  /** Bytes that it may have once it is unpacked; any number where the file is a person's own. */
  most?: number;
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

/** Whoever has the hashes can try names against a shorter key until one fits. */
const SHORTEST_KEY = 16;

/**
 * Imports one export: maps its rows and appends what is new as one batch. Importing it again adds nothing; a row that
 * cannot be read is quarantined. A file that does not fit its Source at all gives problems, and nothing is written.
 * Throws UsageError where the file is absent or the ledger cannot be written.
 */
export async function importFile(request: ImportRequest): Promise<ImportResult> {
  const { file, name = toldName(path.basename(file)), most, ...setting } = request;
  return importOpened(setting, name, (compiled) => openFile(file, compiled, most));
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
