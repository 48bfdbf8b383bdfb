import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect } from "vitest";
import type { EventRecord } from "../../../actions/core/signal/record.ts";
import { type Ledger, openLedger } from "../../../actions/shell/ledger/ledger.ts";
import { verifyScoreboard } from "../../../actions/shell/scoreboard/verify.ts";
import { writeScoreboard } from "../../../actions/shell/scoreboard.ts";
import { businessOf, workflowOf } from "../../core/learning/business.ts";
import { batchOf, scratchFolder, scratchRepository } from "../ledger/repository.ts";

export const NOW = Date.parse("2026-11-23T12:00:00.000Z");
export const BUSINESS = businessOf([
  workflowOf("leads", {
    title: "Answer leads",
    measures: {
      response_time: { from: "case.opened", to: "first case.responded", statistic: "p90", goal: "<= 2h" },
      throughput: { count: "case.completed", goal: ">= 2" },
    },
  }),
]);

/** Monday noon of the week, and so many hours later. */
const MONDAYS: Record<string, string> = {
  "2026-W45": "2026-11-02T12:00:00.000Z",
  "2026-W46": "2026-11-09T12:00:00.000Z",
  "2026-W47": "2026-11-16T12:00:00.000Z",
  "2026-W48": "2026-11-23T08:00:00.000Z",
};

export function record(
  id: string,
  week: string,
  hours: number,
  type: string,
  recorded?: string,
): EventRecord {
  const time = new Date(Date.parse(MONDAYS[week] as string) + hours * 3_600_000).toISOString();
  return {
    specversion: "1.0",
    id: `${type}:${id}`,
    source: "desk",
    type,
    subject: id,
    time,
    workflow: "leads",
    data: {},
    recordedtime: recorded ?? time,
  };
}

/** A lead that is answered and done within hours of a week. */
export function lead(id: string, week: string, answered: number, recorded?: string): EventRecord[] {
  return [
    record(id, week, 0, "case.opened", recorded),
    record(id, week, answered, "case.responded", recorded),
    record(id, week, answered + 1, "case.completed", recorded),
  ];
}

export async function append(ledger: Ledger, records: readonly EventRecord[]): Promise<void> {
  await ledger.append(batchOf([{ records, quarantined: [] }]));
}

export async function threeWeeks(): Promise<{ ledger: Ledger; out: string }> {
  const ledger = await openLedger(scratchRepository());
  await append(ledger, [...lead("1", "2026-W45", 1), ...lead("2", "2026-W45", 1)]);
  await append(ledger, [...lead("3", "2026-W46", 1), ...lead("4", "2026-W47", 5)]);
  return { ledger, out: path.join(scratchFolder(), "scoreboard") };
}

export const write = (ledger: Ledger, out: string, more: object = {}) =>
  writeScoreboard({ ledger, definitions: BUSINESS, out, now: NOW, ...more });
export const verify = (ledger: Ledger, out: string, definitions = BUSINESS) =>
  verifyScoreboard({ ledger, definitions, out });

export function snapshot(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    names
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [path.relative(folder, file), readFileSync(file, "utf8")]),
  );
}

export function edit(out: string, file: string, change: (text: string) => string): void {
  const place = path.join(out, file);
  const before = readFileSync(place, "utf8");
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(place, after);
}
