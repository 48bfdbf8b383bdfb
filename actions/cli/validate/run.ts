import { type AsOf, dayOf, parseAsOf } from "../../core/as-of.ts";
import { checkCatalog, waitingRules } from "../../core/catalog/check.ts";
import type { Finding } from "../../core/finding.ts";
import { githubFindings } from "../../core/report/findings/github.ts";
import { jsonFindings } from "../../core/report/findings/json.ts";
import { counted, summaryLine, summaryOf } from "../../core/report/findings/summary.ts";
import { terminalFindings } from "../../core/report/findings/terminal.ts";
import { type CatalogOnDisk, readCatalog } from "../../shell/catalog.ts";
import { now } from "../../shell/clock.ts";
import { print } from "../../shell/output.ts";
import { paint } from "../../shell/paint.ts";
import { recurringBeside } from "../../shell/recurring.ts";
import { UsageError } from "../../shell/usage-error.ts";
import { isWithin, wantedPath } from "../wanted-path.ts";

export interface ValidateOptions {
  format: "text" | "json" | "github";
  asOf?: string;
  against?: string;
  catalog: string;
}

/** Checks a catalog, prints its findings, and returns the exit code. */
export async function validate(paths: readonly string[], options: ValidateOptions): Promise<number> {
  const started = performance.now();
  const read = await readCatalog(options.catalog);
  const wanted = paths.map((one) => wantedPath(one, options.catalog, read.catalog.root));
  const isWanted = ({ file }: { file: string }): boolean =>
    wanted.length === 0 || wanted.some((one) => isWithin(file, one));
  const day = today(options.asOf, read);
  if (options.against !== undefined) {
    const { validateAgainst } = await import("./against.ts");
    return validateAgainst(read, { ...options, against: options.against, day, isWanted });
  }
  const all = checkCatalog(read, { today: day, recurring: await recurringBeside(options.catalog) });
  const findings = all.filter(isWanted);
  const summary = summaryOf(read.catalog, findings);
  if (options.format === "json") print(jsonFindings(findings, summary));
  else if (options.format === "github") print(githubFindings(findings, summary));
  else printText(read, findings, all.length - findings.length, performance.now() - started);
  return summary.errors > 0 ? 1 : 0;
}

function today(asOf: string | undefined, { catalog }: CatalogOnDisk): string {
  const zone = catalog.cadences[0]?.value.spec.zone;
  const given: AsOf | null = asOf === undefined ? { instant: now() } : parseAsOf(asOf);
  if (given === null) {
    throw new UsageError(
      `--as-of ${asOf} is neither a date (2026-11-22) nor an instant (2026-11-22T09:00:00Z).`,
    );
  }
  return dayOf(given, zone !== undefined && isZone(zone) ? zone : "UTC");
}

/** A zone that does not exist is a finding, so the check must get as far as that. */
function isZone(zone: string): boolean {
  try {
    dayOf({ instant: 0 }, zone);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function printText(
  read: CatalogOnDisk,
  findings: readonly Finding[],
  elsewhere: number,
  milliseconds: number,
): void {
  const time = paint.dim(`(${(milliseconds / 1000).toFixed(2)} s)`);
  const line = summaryLine(summaryOf(read.catalog, findings));
  const rest = elsewhere > 0 ? ` ${elsewhere} more elsewhere in the catalog.` : "";
  if (findings.length === 0) {
    print(`${paint.good("All good.")} ${line}${rest} ${time}`);
    return;
  }
  const [first] = findings;
  print(`${terminalFindings(findings, read.files, paint)}\n`);
  print(`${line}${rest} ${time}`);
  const waiting = waitingRules(read);
  if (waiting > 0)
    print(`${counted(waiting, "rule")} could not be asked yet, for want of files that cannot be read.`);
  print(paint.dim(`\`npx opsbook explain ${first?.code}\` tells more and shows it right.`));
}
