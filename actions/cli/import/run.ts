import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Catalog } from "../../core/catalog/catalog.ts";
import type { Source } from "../../core/catalog/generated/types.ts";
import { loadCatalog } from "../../core/catalog/load.ts";
import { closest } from "../../core/closest.ts";
import { importText } from "../../core/report/import/summary.ts";
import { type ImportResult, isFailure } from "../../core/signal/source/import-summary.ts";
import { readValidCatalog } from "../../shell/catalog.ts";
import { now } from "../../shell/clock.ts";
import { importFile, piiKeyOf } from "../../shell/import.ts";
import { openLedger } from "../../shell/ledger/ledger.ts";
import { print } from "../../shell/output.ts";
import { readingProgress } from "../../shell/reading-progress.ts";
import { UsageError } from "../../shell/usage-error.ts";
import { EXIT_FINDINGS } from "../exit-codes.ts";
import { instantOf } from "./instant.ts";

export interface ImportOptions {
  source: string;
  catalog: string;
  ledger?: string;
  dryRun: boolean;
  asOf?: string;
  format: "text" | "json";
}

/** `opsbook import`: each file in turn, so that the later one wins where a Source lets it. */
export async function runImport(files: readonly string[], options: ImportOptions): Promise<void> {
  const clock = options.asOf === undefined ? now() : instantOf(options.asOf);
  const catalog = await readValidCatalog(options.catalog);
  const source = await findSource(options.source, catalog);
  const piiKey = piiKeyOf(process.env);
  const ledger = await openLedger(options.ledger ?? ".");
  const results: ImportResult[] = [];
  for (const file of files) {
    const progress = readingProgress(path.basename(file));
    const { dryRun } = options;
    const request = { file, source, catalog, ledger, now: clock, piiKey, dryRun, progress: progress.show };
    const result = await importFile(request).finally(progress.done);
    results.push(result);
    if (options.format === "text") print(importText(result));
  }
  if (options.format === "json") print(JSON.stringify({ imports: results }, null, 2));
  if (results.some(isFailure)) process.exitCode = EXIT_FINDINGS;
}

/** The Source of this name in the catalog, or in the file of this path. Throws UsageError where there is none. */
async function findSource(wanted: string, catalog: Catalog): Promise<Source> {
  const known = catalog.sources.find(({ value, file }) => value.metadata.name === wanted || file === wanted);
  if (known !== undefined) return known.value;
  if (/\.ya?ml$/.test(wanted)) return sourceOfFile(wanted);
  const names = catalog.sources.map(({ value }) => value.metadata.name);
  const near = closest(wanted, names);
  const hint = near === null ? `The catalog has: ${names.join(", ") || "none"}.` : `Did you mean ${near}?`;
  throw new UsageError(`There is no Source "${wanted}". ${hint}`);
}

async function sourceOfFile(file: string): Promise<Source> {
  const text = await readFile(file, "utf8").catch((cause: unknown) => {
    throw new UsageError(`The Source ${file} cannot be read. Check its path.`, { cause });
  });
  const place = `catalog/sources/${path.basename(file).replace(/\.yml$/, ".yaml")}`;
  const { catalog, findings } = loadCatalog(new Map([[place, text]]), "catalog");
  const [wrong] = findings.filter((finding) => finding.file === place);
  const [source] = catalog.sources;
  if (source !== undefined) return source.value;
  const where =
    wrong === undefined ? "" : ` ${wrong.range.start.line}:${wrong.range.start.column} ${wrong.message}`;
  throw new UsageError(`${file} is no Source:${where}. ${wrong?.fix ?? "Write `kind: Source` in it."}`);
}
