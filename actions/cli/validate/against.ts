import { fileChanges } from "../../core/catalog/changes/file-change.ts";
import { type JudgedChange, judgeChange } from "../../core/catalog/changes/judge.ts";
import { githubFindings } from "../../core/report/findings/github.ts";
import { jsonFindings } from "../../core/report/findings/json.ts";
import { counted, foundLine, summaryOf } from "../../core/report/findings/summary.ts";
import { terminalFindings } from "../../core/report/findings/terminal.ts";
import { terminalChanges, terminalStanding } from "../../core/report/gate/validation-terminal.ts";
import type { CatalogOnDisk } from "../../shell/catalog.ts";
import { type CatalogAt, readCatalogAt } from "../../shell/catalog-at.ts";
import { print } from "../../shell/output.ts";
import { paint } from "../../shell/paint.ts";
import { recurringBeside } from "../../shell/recurring.ts";

export interface AgainstOptions {
  format: "text" | "json" | "github";
  catalog: string;
  against: string;
  /** The day on which both catalogs are judged. */
  day: string;
  isWanted: (about: { file: string }) => boolean;
}

/** Prints what the folder changes against another branch, in words, and what is newly wrong; returns the exit code. */
export async function validateAgainst(read: CatalogOnDisk, options: AgainstOptions): Promise<number> {
  const base = await readCatalogAt(options.catalog, read, options.against);
  const files = fileChanges(base.catalog.files, read.files);
  const all = judgeChange(base.catalog, read, files, {
    today: options.day,
    recurring: await recurringBeside(options.catalog),
  });
  const judged: JudgedChange = {
    changes: all.changes.filter(options.isWanted),
    introduced: all.introduced.filter(options.isWanted),
    standing: all.standing.filter(options.isWanted),
    mended: all.mended.filter(options.isWanted),
  };
  const summary = summaryOf(read.catalog, judged.introduced);
  if (options.format === "json") {
    const { changes, standing, mended } = judged;
    const against = { ref: options.against, commit: base.commit };
    print(jsonFindings(judged.introduced, summary, { against, changes, standing, mended }));
  } else if (options.format === "github") print(githubFindings(judged.introduced, summary));
  else printText(read, judged, base, options.against);
  return summary.errors > 0 ? 1 : 0;
}

function printText(read: CatalogOnDisk, judged: JudgedChange, base: CatalogAt, against: string): void {
  const { changes, introduced, standing, mended } = judged;
  const place = base.isMergeBase ? `where this branch left ${against}` : against;
  print(paint.dim(`Compared with ${place}, commit ${base.commit.slice(0, 10)}.\n`));
  print(`${terminalChanges(changes, paint)}\n`);
  if (introduced.length > 0) print(`${terminalFindings(introduced, read.files, paint)}\n`);
  if (standing.length > 0) {
    print(
      `${counted(standing.length, "problem")} stood there before:\n${terminalStanding(standing, paint)}\n`,
    );
  }
  if (mended.length > 0) print(`${counted(mended.length, "problem")} mended.`);
  const errors = introduced.filter(({ severity }) => severity === "error").length;
  const found = foundLine(errors, introduced.length - errors);
  const verdict = errors === 0 ? paint.good("Safe to merge.") : `${counted(errors, "thing")} to fix.`;
  print(`${verdict} ${counted(changes.length, "change")}; new: ${found}`);
}
