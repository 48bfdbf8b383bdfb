import { attribute } from "../../core/learning/attribution/attribute.ts";
import { readPaths } from "../../core/learning/attribution/path-rows.ts";
import { attributionTable } from "../../core/report/attribution/text-table.ts";
import { terminalFindings } from "../../core/report/findings/terminal.ts";
import { readCsvTable } from "../../shell/csv-table.ts";
import { print, progress } from "../../shell/output.ts";
import { EXIT_FINDINGS } from "../exit-codes.ts";

/** A file of 10,000 wrong lines is wrong in one way: the first of them show which. */
const MOST_FINDINGS = 50;

/**
 * Prints the credits of a file's paths. What is wrong with the file goes to the standard error, all of it together, and
 * then nothing is credited.
 */
export async function attributeFile(file: string, { json }: { json: boolean }): Promise<void> {
  const table = await readCsvTable(file);
  const { paths, findings, notes } = readPaths({ ...table, file, decimalComma: table.delimiter !== "," });

  if (findings.length > 0) {
    progress(terminalFindings(findings.slice(0, MOST_FINDINGS), new Map([[file, table.text]])));
    const more = findings.length - MOST_FINDINGS;
    if (more > 0) progress(`\nand ${more} more`);
  }
  if (findings.some(({ severity }) => severity === "error")) {
    progress("\nNothing was credited: put these lines right first.");
    process.exitCode = EXIT_FINDINGS;
    return;
  }
  for (const note of notes) progress(`note: ${note}`);

  const output = attribute(paths);
  print(json ? JSON.stringify(output, null, 2) : attributionTable(output));
}
