import type { EmitRule, EventType } from "../../catalog/generated/types.ts";
import type { DataValue } from "../event-data.ts";
import type { Unreadable } from "../quarantine.ts";
import { type Cell, type Row, textOf } from "./row.ts";
import { compileValue, type Reading, type ReadValue } from "./value.ts";

/** What all rules of a Source share. */
export interface RuleSetting {
  source: string;
  reading: Reading;
  eventType: EventType;
  /** Position among the rules of the same type, from 1. */
  ordinal: number;
  /** Position among all rules, from 0, and how many there are. */
  index: number;
  rules: number;
  /** Names of the catalog's workflows; null where they are not known. */
  workflows: ReadonlySet<string> | null;
}

/** One optional part of a record. */
export interface Part {
  name: string;
  /** What stands in a quarantine entry; hashes of people do not. */
  shown: boolean;
  read: ReadValue;
}

const ROOM_FOR_RULES = 100;
const ACTORS = new Set(["human", "ai", "system"]);
const LONGEST_CHANNEL = 60;
const ORDER_NUMBER = /^\d{1,15}$/;

/** Who, where and by what: the parts of a record beside its data, in the order in which they are written. */
export function envelopeParts(rule: EmitRule, { reading, workflows }: RuleSetting): Part[] {
  const parts: Part[] = [];
  if (rule.workflow !== undefined) {
    const read = compileValue(rule.workflow, false, reading);
    const known = workflows;
    const fits = (value: DataValue) => known === null || known.has(String(value));
    parts.push(part("workflow", checked(read, fits, "unknown-workflow", "names no workflow of the catalog")));
  }
  if (rule.channel !== undefined) {
    const read = compileValue(rule.channel, false, reading);
    const fits = (value: DataValue) => String(value).length <= LONGEST_CHANNEL;
    parts.push(
      part("channel", checked(read, fits, "text-too-long", `has more than ${LONGEST_CHANNEL} characters`)),
    );
  }
  if (rule.person !== undefined) {
    parts.push({ ...part("person", compileValue({ column: rule.person }, true, reading)), shown: false });
  }
  if (rule.actor !== undefined) {
    const read = compileValue(rule.actor, false, reading);
    const fits = (value: DataValue) => ACTORS.has(String(value));
    parts.push(part("actor", checked(read, fits, "unknown-actor", "is neither human, ai nor system")));
  }
  return parts;
}

function part(name: string, read: ReadValue): Part {
  return { name, shown: true, read };
}

function checked(
  read: ReadValue,
  fits: (value: DataValue) => boolean,
  code: "unknown-workflow" | "unknown-actor" | "text-too-long",
  message: string,
): ReadValue {
  return (cells) => {
    const value = read(cells);
    if (value === undefined || typeof value === "object") return value;
    const text = String(value);
    return fits(text)
      ? text
      : { code, message: `the ${code === "text-too-long" ? "channel" : "value"} ${message}` };
  };
}

/** The fields of a record's data. */
export function dataParts(rule: EmitRule, { reading, eventType }: RuleSetting): Part[] {
  const personal = new Set(eventType.spec.personal ?? []);
  return Object.entries(rule.data ?? {}).map(([name, value]) => {
    const hidden = personal.has(name);
    const column = typeof value === "object" ? value.column : null;
    const shown = !hidden && (column === null || !reading.isPersonal(column));
    return { name, shown, read: compileValue(value, hidden, reading) };
  });
}

/** The column of each field of the data, to say which one is to blame. */
export function dataColumns(rule: EmitRule): Map<string, string> {
  const mapped = Object.entries(rule.data ?? {});
  return new Map(
    mapped.flatMap(([name, value]) => (typeof value === "object" ? [[name, value.column]] : [])),
  );
}

/**
 * The record's `sequence`. Without a column it is the row's number; where a row can give several records of the same
 * instant, the order of the rules decides among them, so the row's number is followed by two digits for the rule.
 */
export function compileOrder(
  rule: EmitRule,
  setting: RuleSetting,
): (row: Row) => string | undefined | Unreadable {
  const { sequence: column } = rule;
  if (column === undefined) {
    if (setting.rules === 1) return (row) => String(row.number);
    return (row) => String(row.number * ROOM_FOR_RULES + setting.index);
  }
  const at = setting.reading.position(column);
  return ({ cells }) => {
    const text = textOf(cells[at] as Cell);
    if (text === "") return undefined;
    if (ORDER_NUMBER.test(text)) return text;
    return {
      code: "bad-sequence",
      column,
      message: `"${column}" is not a whole number of at most 15 digits`,
    };
  };
}
