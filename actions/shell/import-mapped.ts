import type { Catalog } from "../core/catalog/catalog.ts";
import type { Source } from "../core/catalog/generated/types.ts";
import type { AppendResult, IncomingRow, NewRecords } from "../core/signal/ledger/batch.ts";
import type { RowContext } from "../core/signal/source/compile.ts";
import type { ImportResult, ImportSummary } from "../core/signal/source/import-summary.ts";
import { numberRepeats } from "../core/signal/source/row-content.ts";
import { groupEntries, type RowTally, rowTally } from "../core/signal/source/tally.ts";
import { acknowledgement, type Way } from "../core/signal/ways/acknowledgement.ts";
import { type LateStamp, lateStamp } from "./late-arrivals.ts";
import type { Ledger } from "./ledger/ledger.ts";
import type { MappedRow } from "./rows/map-rows.ts";

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
  /** What that record notes beside: by which of its states a sheet is known again. */
  noted?: Readonly<Record<string, string>>;
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

/** Appends mapped rows as one batch: the last step of every way in. */
export async function importMapped(request: MappedRequest): Promise<ImportResult> {
  const { source, catalog, ledger, now, name, dryRun, way } = request;
  const recordedtime = new Date(now).toISOString();
  const context: RowContext = { file: request.digest, fileName: name, now, recordedtime };
  const zone = zoneOf(catalog);
  const times = { ways: source.spec.times ?? ["iso"], decimal: source.spec.csv?.decimal ?? "." } as const;
  let tally = rowTally(times);
  const appended = await ledger.append({
    zone,
    at: recordedtime,
    title: `Import ${name} through ${source.metadata.name}`,
    onChange: () => source.spec.on_change ?? "quarantine",
    // Called again where another writer was faster: the tally starts over with the rows.
    read: () => {
      tally = rowTally(times);
      return incomingRows(request, context, tally, lateStamp(ledger, source, zone, now));
    },
    ...(dryRun === undefined ? {} : { dryRun }),
    ...(way === undefined ? {} : { closing: tellingOf(way, request, context) }),
  });
  return { ok: true, summary: summaryOf(request, tally.result(), appended) };
}

/** The batch's own record of what became of it. */
function tellingOf(
  way: Way,
  { source, noted }: MappedRequest,
  context: RowContext,
): NonNullable<NewRecords["closing"]> {
  const arrival = { way, source: source.metadata.name, context, ...(noted === undefined ? {} : { noted }) };
  return (counts, batch) => [acknowledgement({ ...arrival, counts, batch })];
}

/** The zone that cuts the business's weeks; UTC unless its cadence says otherwise. */
export function zoneOf(catalog: Catalog): string {
  return catalog.cadences[0]?.value.spec.zone ?? "UTC";
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
    released: appended.released,
    groups: [...groups, ...contradictions],
    hashed: [...request.hashed],
    dropped: [...request.dropped],
    weeks: appended.weeks,
    batch: appended.batch,
  };
}
