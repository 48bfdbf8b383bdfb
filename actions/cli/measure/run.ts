import { instantOf, parseAsOf } from "../../core/as-of.ts";
import { definitionsOf } from "../../core/catalog/definitions.ts";
import type { Definitions, MeasureOutput } from "../../core/catalog/generated/types.ts";
import { closest } from "../../core/closest.ts";
import { addWeeks, isWeek, weekCalendar, weeksBetween } from "../../core/week.ts";
import { readValidCatalog } from "../../shell/catalog.ts";
import type { Ledger } from "../../shell/ledger/ledger.ts";
import { measureRange } from "../../shell/measure-range.ts";
import { print } from "../../shell/output.ts";
import { openForReading } from "../../shell/sample-ledger.ts";
import { UsageError } from "../../shell/usage-error.ts";
import { measureTable, weekNotes } from "./table.ts";

export interface MeasureOptions {
  workflow?: string;
  from?: string;
  to?: string;
  asOf?: string;
  json: boolean;
  catalog: string;
  ledger?: string;
}

/** `opsbook measure`: the figures of each week, and over all cases of the range. */
export async function measure(options: MeasureOptions): Promise<void> {
  const catalog = await readValidCatalog(options.catalog);
  const definitions = definitionsOf(catalog);
  checkWorkflow(options.workflow, definitions);
  const named = options.ledger === undefined ? {} : { ledger: options.ledger };
  const read = await openForReading({ folder: options.catalog, catalog, ...named });
  const asOf = options.asOf === undefined ? null : asOfInstant(options.asOf, definitions.zone);
  const range = await rangeOf(options, read.ledger, definitions, asOf ?? read.now);
  const output: MeasureOutput = range
    ? await measureRange({ ledger: read.ledger, definitions, now: read.now, asOf, ...range })
    : { weeks: [], total: [] };
  const shown = options.workflow === undefined ? output : only(output, options.workflow);
  if (options.json) print(JSON.stringify(shown, null, 2));
  else print([measureTable(shown), ...(await notesOn(options, read.ledger, range))].join("\n\n"));
}

/** What the table does not show of the weeks that were asked for. */
async function notesOn(
  { to }: MeasureOptions,
  ledger: Ledger,
  range: { from: string; to: string } | null,
): Promise<string[]> {
  if (range === null) return [];
  const weeks = weeksBetween(range.from, range.to);
  const listed = await ledger.weeks();
  const filled = new Set(listed.filter(({ records }) => records !== null).map(({ week }) => week));
  return weekNotes({
    weeks,
    empty: weeks.filter((week) => !filled.has(week)),
    notBegun: to !== undefined && to > range.to ? { from: addWeeks(range.to, 1), to } : null,
  });
}

/** The weeks asked for, as far as they have begun; null where the ledger has none. */
async function rangeOf(
  { from, to }: MeasureOptions,
  ledger: Ledger,
  { zone }: Definitions,
  until: number,
): Promise<{ from: string; to: string } | null> {
  for (const [option, week] of Object.entries({ from, to })) {
    if (week === undefined || isWeek(week)) continue;
    throw new UsageError(`--${option} ${week} is no week. Write the year and the ISO week: 2026-W47.`);
  }
  const present = weekCalendar(zone).of(until);
  const weeks = (await ledger.weeks()).filter(({ records, week }) => records !== null && week <= present);
  const first = from ?? weeks[0]?.week;
  const last = to ?? weeks.at(-1)?.week;
  if (first === undefined || last === undefined) return null;
  const [newest = last] = [last, present].sort();
  if (first > newest) {
    throw new UsageError(
      `There is no week from ${first} to ${last} that has begun. Name an earlier one with --from.`,
    );
  }
  return { from: first, to: newest };
}

function checkWorkflow(workflow: string | undefined, { workflows }: Definitions): void {
  const names = workflows.map(({ name }) => name);
  if (workflow === undefined || names.includes(workflow)) return;
  const near = closest(workflow, names);
  const hint = near === null ? `The catalog has: ${names.join(", ")}.` : `Did you mean ${near}?`;
  throw new UsageError(`There is no workflow "${workflow}". ${hint}`);
}

function asOfInstant(text: string, zone: string): number {
  const asOf = parseAsOf(text);
  if (asOf) return instantOf(asOf, zone);
  throw new UsageError(
    `--as-of ${text} is neither a date (2026-11-22) nor an instant (2026-11-22T09:00:00Z).`,
  );
}

function only({ weeks, total }: MeasureOutput, workflow: string): MeasureOutput {
  const wanted = (of: { workflow: string }): boolean => of.workflow === workflow;
  return { weeks: weeks.filter(wanted), total: total.filter(wanted) };
}
