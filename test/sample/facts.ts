import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { definitionsOf } from "../../actions/core/catalog/definitions.ts";
import type { WeekFacts } from "../../actions/core/catalog/generated/types.ts";
import type { Carry } from "../../actions/core/learning/carry.ts";
import { startWeek } from "../../actions/core/learning/measure-week.ts";
import { compilePlan } from "../../actions/core/learning/plan.ts";
import { parseQuarantine, resolveWeek } from "../../actions/core/signal/ledger/resolve.ts";
import type { ImportResult } from "../../actions/core/signal/source/import-summary.ts";
import { weeksBetween } from "../../actions/core/week.ts";
import { readValidCatalog } from "../../actions/shell/catalog.ts";
import { importFile, piiKeyOf } from "../../actions/shell/import.ts";
import { type Ledger, openLedger } from "../../actions/shell/ledger/ledger.ts";
import { CATALOG, FIRST_WEEK, LAST_WEEK } from "./business.ts";

interface Manifest {
  as_of: string;
  exports: { file: string; source: string; imported_at: string }[];
}

export const manifest = JSON.parse(
  readFileSync(path.join(CATALOG, "sample/manifest.json"), "utf8"),
) as Manifest;

/** A ledger in a scratch folder, which the caller removes. */
export interface ImportedSample {
  folder: string;
  ledger: Ledger;
  results: ImportResult[];
}

/** Imports the committed exports into a ledger of their own, each at its time. */
export async function importSample(): Promise<ImportedSample> {
  const folder = mkdtempSync(path.join(tmpdir(), "opsbook-sample-"));
  execFileSync("git", ["init", "--quiet", "--bare", folder]);
  const catalog = await readValidCatalog(CATALOG);
  const ledger = await openLedger(folder);
  const results: ImportResult[] = [];
  for (const { file, source: name, imported_at } of manifest.exports) {
    const source = catalog.sources.find(({ value }) => value.metadata.name === name)?.value;
    if (source === undefined) throw new Error(`the manifest names an unknown source: ${name}`);
    const request = { file: path.join(CATALOG, "sample", file), source, catalog, ledger };
    const piiKey = piiKeyOf(catalog, {});
    results.push(await importFile({ ...request, piiKey, now: Date.parse(imported_at) }));
  }
  return { folder, ledger, results };
}

/** The facts of the 26 weeks, each as of its end. */
export async function measureSample(ledger: Ledger): Promise<Map<string, WeekFacts>> {
  const plan = compilePlan(definitionsOf(await readValidCatalog(CATALOG)));
  const weeks = new Map<string, WeekFacts>();
  let carry: Carry | null = null;
  for (const week of weeksBetween(FIRST_WEEK, LAST_WEEK)) {
    const measuring = startWeek({ plan, week, carry });
    for await (const records of resolveWeek(ledger.readWeek(week))) records.forEach(measuring.add);
    const quarantined = new Map<string, number>();
    for await (const file of ledger.readQuarantine(week)) {
      for (const { source } of parseQuarantine(file))
        quarantined.set(source, (quarantined.get(source) ?? 0) + 1);
    }
    const measured = measuring.finish(quarantined);
    weeks.set(week, measured.facts);
    carry = measured.carry;
  }
  return weeks;
}
