import { runTests, testsOf } from "../../core/catalog/lookup/threshold-tests.ts";
import { thresholdTestsFit } from "../../core/catalog/rules/threshold-tests-fit.ts";
import { trialReport } from "../../core/report/decision/trial-report.ts";
import { readCatalog } from "../../shell/catalog.ts";
import { print } from "../../shell/output.ts";
import { paint } from "../../shell/paint.ts";
import { UsageError } from "../../shell/usage-error.ts";
import { isWithin, wantedPath } from "../wanted-path.ts";

/** Runs the tests of the thresholds, prints what each expected and got, and returns the exit code. */
export async function test(paths: readonly string[], options: { catalog: string }): Promise<number> {
  const read = await readCatalog(options.catalog);
  const wanted = paths.map((one) => wantedPath(one, options.catalog, read.catalog.root));
  const isWanted = ({ file }: { file: string }): boolean =>
    wanted.length === 0 || wanted.some((one) => isWithin(file, one));
  const [broken] = read.findings;
  if (broken !== undefined) {
    const { file, range, message } = broken;
    throw new UsageError(
      `the catalog cannot be read: ${file}:${range.start.line}:${range.start.column} ${message}. ` +
        `Run \`npx opsbook validate --catalog ${options.catalog}\` and mend what it shows.`,
    );
  }
  const unfit = thresholdTestsFit.check(read.catalog, { today: "" }).filter(isWanted);
  const { text, failed } = trialReport({
    all: testsOf(read.catalog).filter(({ tests }) => isWanted(tests)),
    run: runTests(read.catalog).filter(({ tests }) => isWanted(tests)),
    unfit: unfit.map(({ file, place, message }) => ({ file, range: read.locate(file, place), message })),
    locate: read.locate,
    paint,
  });
  print(text);
  return failed ? 1 : 0;
}
