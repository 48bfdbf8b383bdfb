import { resolveWeek, VOIDED } from "../../core/signal/ledger/resolve.ts";
import { type EventRecord, isOwnType } from "../../core/signal/record.ts";
import { slipDistance } from "../../core/slip-distance.ts";
import { weekCalendar } from "../../core/week.ts";
import { UsageError } from "../usage-error.ts";
import type { Ledger } from "./ledger.ts";

/** A person's word that a record is wrong. */
export interface VoidRequest {
  source: string;
  id: string;
  why: string;
  /** The id of the person in people.yaml. */
  who?: string;
  /** The present instant, UTC with milliseconds. */
  at: string;
}

/** What was taken out and which week changes; `alreadyVoid` where it was out before and nothing was written. */
export interface VoidResult {
  week: string;
  type: string | null;
  batch: string | null;
  alreadyVoid: boolean;
}

const LONGEST_WHY = 500;
const SHOWN_NEAR = 5;

/**
 * Takes a record of the business out of every measure by appending `record.voided`, which bears its time.
 * Throws UsageError for an unknown id (naming near ones), a record of Opsbook's own, or a missing reason.
 */
export async function voidRecord(ledger: Ledger, request: VoidRequest): Promise<VoidResult> {
  const { source, id, who, at } = request;
  const why = reasonOf(request);
  const zone = zoneOf(ledger);
  const calendar = weekCalendar(zone);
  const known = await ledger.find(source, id);
  if (known === null) throw await unknownId(ledger, source, id);
  const week = calendar.of(known.time);
  if (known.standing === "void") return { week, type: null, batch: null, alreadyVoid: true };
  const record = await findRecord(ledger, week, source, id);
  if (isOwnType(record.type)) throw ownRecord(id, record.type);
  const result = await ledger.append({
    zone,
    at,
    title: `Void a record of ${source}`,
    onChange: () => "quarantine",
    read: () => [[{ records: [voiding(record, why, who)], quarantined: [] }]],
  });
  return { week, type: record.type, batch: result.batch, alreadyVoid: result.batch === null };
}

function reasonOf(request: VoidRequest): string {
  const why = request.why.trim();
  if (why !== "" && why.length <= LONGEST_WHY) return why;
  throw new UsageError(`--why needs a reason of at most ${LONGEST_WHY} characters: it stays in the ledger.`);
}

function zoneOf({ zone }: Ledger): string {
  if (zone !== null) return zone;
  throw new UsageError("The ledger is empty, so there is nothing to void. Import an export first.");
}

function ownRecord(id: string, type: string): UsageError {
  return new UsageError(
    `"${id}" is a record of what Opsbook itself did (${type}). Those stay: they are the proof of who decided what.`,
  );
}

/** What became of a row: its records that were taken out now, and the weeks that change. */
export interface RowVoidResult {
  ids: string[];
  weeks: string[];
  batch: string | null;
}

/**
 * Takes out all records of the row that a record came from: those of its source whose ids differ in the type before the
 * colon alone, as the rules of a Source make them of one row. Throws UsageError as `voidRecord`.
 */
export async function voidRow(ledger: Ledger, request: VoidRequest): Promise<RowVoidResult> {
  const { source, id, who, at } = request;
  const why = reasonOf(request);
  const zone = zoneOf(ledger);
  if ((await ledger.find(source, id)) === null) throw await unknownId(ledger, source, id);
  const records: EventRecord[] = [];
  for (const { week } of await ledger.weeks()) {
    for await (const block of resolveWeek(ledger.readWeek(week))) {
      records.push(...block.filter((one) => one.source === source && rowOf(one.id) === rowOf(id)));
    }
  }
  const own = records.find(({ type }) => isOwnType(type));
  if (own !== undefined) throw ownRecord(id, own.type);
  const result = await ledger.append({
    zone,
    at,
    title: `Void a row of ${source}`,
    onChange: () => "quarantine",
    read: () => [[{ records: records.map((record) => voiding(record, why, who)), quarantined: [] }]],
  });
  return { ids: records.map((record) => record.id), weeks: result.weeks, batch: result.batch };
}

/** The id without the type before it. */
function rowOf(id: string): string {
  return id.slice(id.indexOf(":") + 1);
}

/** The id and the recorded time are given when it is appended. */
function voiding(record: EventRecord, why: string, who: string | undefined): EventRecord {
  const data = { source: record.source, id: record.id, why, ...(who === undefined ? {} : { who }) };
  return { specversion: "1.0", id: "void", source: "opsbook", type: VOIDED, time: record.time, data };
}

async function findRecord(ledger: Ledger, week: string, source: string, id: string): Promise<EventRecord> {
  for await (const block of resolveWeek(ledger.readWeek(week))) {
    const found = block.find((record) => record.source === source && record.id === id);
    if (found !== undefined) return found;
  }
  throw new Error(`The index knows "${id}" of ${source} in ${week}, and the ledger does not hold it`);
}

/** Names the ids that were probably meant: those that contain the text first, then those that differ least. */
async function unknownId(ledger: Ledger, source: string, id: string): Promise<UsageError> {
  const sources = new Set<string>();
  const near: { id: string; away: number }[] = [];
  for (const { week } of await ledger.weeks()) {
    for await (const block of resolveWeek(ledger.readWeek(week))) {
      for (const record of block) {
        if (isOwnType(record.type)) continue;
        sources.add(record.source);
        if (record.source === source) near.push({ id: record.id, away: awayFrom(id, record.id) });
      }
      near.sort((a, b) => a.away - b.away || (a.id < b.id ? -1 : 1)).splice(SHOWN_NEAR);
    }
  }
  if (!sources.has(source)) {
    return new UsageError(
      `The ledger has no source "${source}". It has ${[...sources].toSorted().join(", ") || "none"}.`,
    );
  }
  const limit = Math.max(2, Math.floor(id.length / 3));
  const meant = near.filter(({ away }) => away <= limit).map((found) => JSON.stringify(found.id));
  const hint = meant.length === 0 ? "" : ` Near ones: ${meant.join(", ")}.`;
  return new UsageError(`The source ${source} has no record with the id "${id}".${hint}`);
}

function awayFrom(wanted: string, id: string): number {
  return id.includes(wanted) ? 0 : slipDistance(wanted, id);
}
