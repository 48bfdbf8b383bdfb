import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { definitionsOf } from "../../actions/core/catalog/definitions.ts";
import type { WeekFacts } from "../../actions/core/catalog/generated/types.ts";
import type { ImportResult } from "../../actions/core/signal/source/import-summary.ts";
import { readValidCatalog } from "../../actions/shell/catalog.ts";
import { importFile } from "../../actions/shell/import.ts";
import { type Ledger, openLedger } from "../../actions/shell/ledger/ledger.ts";
import { SAMPLE_KEY, type SampleManifest } from "../../actions/shell/sample-ledger.ts";
import { measureWeeks } from "../../actions/shell/weeks.ts";
import { CATALOG, FIRST_WEEK, LAST_WEEK } from "./business.ts";

export const manifest = JSON.parse(
  readFileSync(path.join(CATALOG, "sample/manifest.json"), "utf8"),
) as SampleManifest;

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
    results.push(await importFile({ ...request, piiKey: SAMPLE_KEY, now: Date.parse(imported_at) }));
  }
  return { folder, ledger, results };
}

/** The facts of the 26 weeks, each as of its end. */
export async function measureSample(ledger: Ledger): Promise<Map<string, WeekFacts>> {
  const definitions = definitionsOf(await readValidCatalog(CATALOG));
  const now = Date.parse(manifest.as_of);
  const weeks = new Map<string, WeekFacts>();
  for await (const facts of measureWeeks({ ledger, definitions, from: FIRST_WEEK, to: LAST_WEEK, now })) {
    weeks.set(facts.week, facts);
  }
  return weeks;
}
