import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { definitionsOf } from "../../actions/core/catalog/definitions.ts";
import type { EventRecord, WeekFacts } from "../../actions/core/catalog/generated/types.ts";
import { readValidCatalog } from "../../actions/shell/catalog.ts";
import { importFile } from "../../actions/shell/import.ts";
import { type Ledger, openLedger } from "../../actions/shell/ledger/ledger.ts";
import { importSample } from "../../actions/shell/sample-ledger.ts";
import { measureWeeks } from "../../actions/shell/weeks.ts";
import { CATALOG } from "../sample/business.ts";
import { allRecords, scratchFolder, scratchRepository } from "./ledger/repository.ts";

const catalog = await readValidCatalog(CATALOG);
const crm = catalog.sources.find(({ value }) => value.metadata.name === "crm-leads")?.value;
const HEADER =
  "Lead ID,Created,Full Name,Email,Phone,Lead Source,Service,Auto Reply,First Human Reply,Reply Via,Qualified,To Estimator,Sent Back,Closed,Outcome";
const lead = (id: string, created: string) => `${id},${created},,,,Website,Heating,,,,,,,,`;

/** Imports leads through the sample business's own Source, which maps `recorded`. */
async function leads(ledger: Ledger, now: string, rows: readonly string[]): Promise<void> {
  const file = path.join(scratchFolder(), "leads.csv");
  writeFileSync(file, [HEADER, ...rows, ""].join("\n"));
  if (crm === undefined) throw new Error("the sample has no Source crm-leads");
  const result = await importFile({ file, source: crm, catalog, ledger, now: Date.parse(now), piiKey: null });
  if (!result.ok) throw new Error(result.problems[0]?.message);
}

async function recordedTimes(ledger: Ledger): Promise<Record<string, string | undefined>> {
  const records: EventRecord[] = await allRecords(ledger);
  return Object.fromEntries(records.map(({ id, recordedtime }) => [id, recordedtime]));
}

describe("a batch that arrives late though its Source says when its system knew", () => {
  it("is counted late in its own week and named by the week of the import", async () => {
    const ledger = await openLedger(scratchRepository());
    await importSample(CATALOG, catalog, ledger);
    const late = Array.from({ length: 8 }, (_, at) => lead(`L-99${at}`, `11/4/2026 ${at + 1}:15 PM`));
    await leads(ledger, "2026-11-18T15:00:00Z", late);
    const weeks = new Map<string, WeekFacts>();
    const definitions = definitionsOf(catalog);
    const now = Date.parse("2026-11-24T15:00:00Z");
    for await (const facts of measureWeeks({ ledger, definitions, from: "2026-W45", to: "2026-W47", now }))
      weeks.set(facts.week, facts);
    expect(weeks.get("2026-W45")?.records.late).toBe(8);
    expect(weeks.get("2026-W47")?.restated).toEqual([
      { week: "2026-W45", records: 8, sources: ["crm-leads"] },
    ]);
  });

  it("keeps the mapped time on the first delivery, in a backfill, and for a week that is within its grace", async () => {
    const ledger = await openLedger(scratchRepository());
    await leads(ledger, "2026-11-18T15:00:00Z", [
      lead("A", "10/6/2026 9:00 AM"),
      lead("B", "10/13/2026 9:00 AM"),
    ]);
    await leads(ledger, "2026-11-18T15:01:00Z", [
      lead("C", "10/20/2026 9:00 AM"),
      lead("D", "11/9/2026 9:00 AM"),
    ]);
    // Monday, 11 hours after the week is over in New York.
    await leads(ledger, "2026-11-23T16:00:00Z", [lead("E", "11/18/2026 9:00 AM")]);
    expect(await recordedTimes(ledger)).toEqual({
      "case.opened:A": "2026-10-06T13:00:00.000Z",
      "case.opened:B": "2026-10-13T13:00:00.000Z",
      "case.opened:C": "2026-10-20T13:00:00.000Z",
      "case.opened:D": "2026-11-09T14:00:00.000Z",
      "case.opened:E": "2026-11-18T14:00:00.000Z",
    });
  });

  it("learns at the import what belongs to a week that the source has left behind", async () => {
    const ledger = await openLedger(scratchRepository());
    await leads(ledger, "2026-11-18T15:00:00Z", [lead("A", "10/13/2026 9:00 AM")]);
    const clock = "2026-11-18T16:00:00.000Z";
    await leads(ledger, clock, [lead("B", "10/6/2026 9:00 AM"), lead("C", "10/14/2026 9:00 AM")]);
    expect(await recordedTimes(ledger)).toMatchObject({ "case.opened:B": clock, "case.opened:C": clock });
  });
});
