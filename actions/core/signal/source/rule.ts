import type { EmitRule } from "../../catalog/generated/types.ts";
import { compileDataCheck, type DataValue } from "../event-data.ts";
import type { Unreadable } from "../quarantine.ts";
import type { EventRecord } from "../record.ts";
import { compileCondition } from "./condition.ts";
import { farTrouble } from "./far-time.ts";
import { compileId, compileKey, type ReadKey } from "./record-id.ts";
import {
  compileOrder,
  dataColumns,
  dataParts,
  envelopeParts,
  type Part,
  type RuleSetting,
} from "./record-parts.ts";
import { type Cell, type Row, textOf } from "./row.ts";
import { futureTrouble } from "./times.ts";

/** Why a rule made no record of a row, with what could be read of it. */
export interface Refusal {
  trouble: Unreadable;
  /** The id that the record would have had. */
  id?: string;
  fields: Record<string, DataValue>;
  time?: string;
}

/** What one rule makes of a row: a record, nothing, or why it should have been a record and is not. */
export type RuleMap = (row: Row, clock: ImportClock) => EventRecord | Refusal | null;

/** When the import happens: in milliseconds, and as a text in UTC. */
export interface ImportClock {
  now: number;
  recordedtime: string;
  /** Where the bulk of the file begins, in milliseconds, where that is known. */
  start?: number | null;
}

/** True where a rule refused; records have no `trouble`. */
export function isRefusal(outcome: EventRecord | Refusal): outcome is Refusal {
  return "trouble" in outcome;
}

/** Compiles one `emit` rule. */
export function compileRule(rule: EmitRule, setting: RuleSetting): RuleMap {
  const { reading, source } = setting;
  const applies = rule.when === undefined ? null : compileCondition(rule.when, reading.position);
  const timeAt = reading.position(rule.time);
  const id = compileId(rule, setting.ordinal, reading);
  const subject = compileKey(rule.subject, "missing-subject", reading);
  const readRest = compileRest(rule, setting);
  const refusal = (trouble: Unreadable, cells: readonly Cell[], time?: string): Refusal => {
    const key = id(cells);
    const known = typeof key === "string" ? { id: key } : {};
    const about = trouble.code === "missing-subject" ? null : subject;
    return { ...refuse(trouble, cells, about, readRest, time), ...known };
  };
  return (row, clock) => {
    const { cells } = row;
    if (applies !== null && !applies(cells)) return null;
    const written = textOf(cells[timeAt] as Cell);
    if (written === "") return null;
    const instant = reading.readTime(written, rule.time);
    if (typeof instant !== "number") return refusal(instant, cells);
    const time = new Date(instant).toISOString();
    const away =
      futureTrouble(instant, clock.now, rule.time) ?? farTrouble(instant, clock.start ?? null, rule.time);
    if (away !== null) return refusal(away, cells);
    const key = id(cells);
    if (typeof key === "object") return refusal(key, cells, time);
    const about = subject(cells);
    if (typeof about === "object") return refusal(about, cells, time);
    const record: EventRecord = {
      specversion: "1.0",
      id: key,
      source,
      type: rule.type,
      subject: about,
      time,
    };
    const trouble = readRest(row, record, clock);
    return trouble === null ? record : refusal(trouble, cells, time);
  };
}

/** Fills in the optional parts of a record, in the order in which they are written; the first trouble stops. */
type ReadRest = ((row: Row, record: EventRecord, clock: ImportClock) => Unreadable | null) & {
  parts: readonly Part[];
};

function compileRest(rule: EmitRule, setting: RuleSetting): ReadRest {
  const { reading } = setting;
  const envelope = envelopeParts(rule, setting);
  const data = dataParts(rule, setting);
  const check = compileDataCheck(setting.eventType);
  const columns = dataColumns(rule);
  const order = compileOrder(rule, setting);
  const recordedAt = rule.recorded === undefined ? null : reading.position(rule.recorded);

  const readRest = (row: Row, record: EventRecord, clock: ImportClock): Unreadable | null => {
    const extra: Record<string, unknown> = {};
    for (const part of envelope) {
      const value = part.read(row.cells);
      if (typeof value === "object") return value;
      if (value !== undefined) extra[part.name] = value;
    }
    const sequence = order(row);
    if (typeof sequence === "object") return sequence;
    if (sequence !== undefined) extra.sequence = sequence;
    const recorded = recordedAt === null ? "" : textOf(row.cells[recordedAt] as Cell);
    if (recordedAt === null) extra.recordedtime = clock.recordedtime;
    else if (recorded !== "") {
      const instant = reading.readTime(recorded, rule.recorded as string);
      if (typeof instant !== "number") return instant;
      extra.recordedtime = new Date(instant).toISOString();
    }
    Object.assign(record, extra);
    return fillData(row, record, data, check, columns);
  };
  return Object.assign(readRest, { parts: [...envelope, ...data] });
}

function fillData(
  row: Row,
  record: EventRecord,
  parts: readonly Part[],
  check: ReturnType<typeof compileDataCheck>,
  columns: ReadonlyMap<string, string>,
): Unreadable | null {
  const data: Record<string, DataValue> = {};
  let any = false;
  for (const part of parts) {
    const value = part.read(row.cells);
    if (value === undefined) continue;
    if (typeof value === "object") return value;
    data[part.name] = value;
    any = true;
  }
  if (any) record.data = data;
  const wrong = check(data);
  if (wrong === null) return null;
  const column = columns.get(wrong.field);
  return { code: wrong.code, message: wrong.message, ...(column === undefined ? {} : { column }) };
}

function refuse(
  trouble: Unreadable,
  cells: readonly Cell[],
  subject: ReadKey | null,
  rest: ReadRest,
  time?: string,
): Refusal {
  const fields: Record<string, DataValue> = {};
  const about = subject?.(cells);
  if (typeof about === "string") fields.subject = about;
  for (const { name, shown, read } of rest.parts) {
    const value = shown && !Object.hasOwn(fields, name) ? read(cells) : undefined;
    if (value !== undefined && typeof value !== "object") fields[name] = value;
  }
  return { trouble, fields, ...(time === undefined ? {} : { time }) };
}
