import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Condition, EmitRule, EventType, MappedValue } from "../../catalog/generated/types.ts";
import type { QuarantineEntry } from "../quarantine.ts";
import { type Cell, textOf } from "./row.ts";

const DIGEST_LENGTH = 16;
const MOST_COUNTED = 200_000;

/**
 * The columns that make up what a rule has to say about a row, personal ones left out: by them the same bad row is
 * known again in next week's export, whose digest and row numbers are others.
 */
export function contentColumns(
  rule: EmitRule,
  type: EventType,
  isPersonal: (column: string) => boolean,
): string[] {
  const hidden = new Set(type.spec.personal ?? []);
  const data = Object.entries(rule.data ?? {}).flatMap(([name, value]) =>
    hidden.has(name) ? [] : columnOf(value),
  );
  const values = [rule.workflow, rule.channel, rule.actor].flatMap(columnOf);
  const asked = rule.when === undefined ? [] : columnsOf(rule.when);
  const columns = [rule.time, ...rule.id, rule.subject, ...asked, ...values, ...data];
  return [...new Set(columns)].filter((column) => !isPersonal(column));
}

/** A digest of these cells. */
export function contentOf(cells: readonly Cell[], positions: readonly number[]): string {
  const texts = positions.map((at) => textOf(cells[at] as Cell));
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(texts)))).slice(0, DIGEST_LENGTH);
}

/**
 * Numbers entries of the same content within one file, so that fifty rows that lack their id on the same day count as
 * fifty, now and next week. Beyond a limit of different ones, entries go without: each file's then count anew.
 */
export function numberRepeats(): (entry: QuarantineEntry) => void {
  const counts = new Map<string, number>();
  return (entry) => {
    if (entry.content === undefined) return;
    const key = `${entry.type}\n${entry.code}\n${entry.column}\n${entry.content}`;
    const count = (counts.get(key) ?? 0) + 1;
    if (count === 1 && counts.size >= MOST_COUNTED) delete entry.content;
    else {
      counts.set(key, count);
      entry.content = `${entry.content}-${count}`;
    }
  };
}

function columnOf(value: MappedValue | number | boolean | undefined): string[] {
  return typeof value === "object" ? [value.column] : [];
}

function columnsOf(condition: Condition): string[] {
  if ("and" in condition) return condition.and.flatMap(columnsOf);
  if ("or" in condition) return condition.or.flatMap(columnsOf);
  return "not" in condition ? columnsOf(condition.not) : [condition.column];
}
