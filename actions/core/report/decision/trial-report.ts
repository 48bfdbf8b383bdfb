import type { Locate } from "../../catalog/load.ts";
import type { RunTest, WrittenTest } from "../../catalog/lookup/threshold-tests.ts";
import { localText } from "../../decision/trial/local-instant.ts";
import type { Range } from "../../finding.ts";
import type { Paint } from "../findings/paint.ts";
import { printable } from "../findings/width.ts";
import { counted } from "../text/numbers.ts";
import { readingText } from "./trial-text.ts";

export interface TrialReport {
  /** Every test that there is, and those of them that could be run. */
  all: readonly WrittenTest[];
  run: readonly RunTest[];
  /** Why a test could not be run, where it stands. */
  unfit: readonly { file: string; range: Range; message: string }[];
  locate: Locate;
  paint: Paint;
}

/** What each test expected and what came of it, for a terminal, and whether anything was not as it should be. */
export function trialReport({ all, run, unfit, locate, paint }: TrialReport): {
  text: string;
  failed: boolean;
} {
  if (all.length === 0) {
    const text =
      "There is no test yet. Write thresholds.test.yaml beside a workflow: some events, and when its thresholds fire.";
    return { text, failed: false };
  }
  const byFile = Map.groupBy(run, ({ tests }) => tests.file);
  const bad = run.filter(({ result }) => result.missing.length + result.unexpected.length > 0).length;
  const parts = [...byFile].map(([file, tests]) =>
    [paint.strong(printable(file)), ...tests.map((one) => testText(one, locate, paint))].join("\n"),
  );
  const stopped = all.length - run.length;
  const problems = unfit.map(({ file, range, message }) =>
    paint.loud(`${place(file, range)} ${printable(message)}`),
  );
  const good = run.length - bad;
  const summary = [
    `${counted(all.length, "test")}: ${good} as expected`,
    bad > 0 ? paint.loud(`${bad} not`) : "",
    stopped > 0 ? paint.loud(`${stopped} could not be run`) : "",
  ];
  const text = [...parts, ...problems, `${summary.filter((part) => part !== "").join(", ")}.`].join("\n\n");
  return { text, failed: bad + stopped + problems.length > 0 };
}

function testText({ tests, test, path, result, definitions }: RunTest, locate: Locate, paint: Paint): string {
  const { zone } = definitions;
  const isGood = result.missing.length + result.unexpected.length === 0;
  const at = (below: readonly (string | number)[]): string =>
    place(tests.file, locate(tests.file, { path: [...path, ...below] }));
  if (isGood) {
    const done = result.got.map(
      (one) =>
        `      ${localText(one.at, zone)}  ${one.does} ${one.rule.threshold.id}  ${paint.dim(readingText(one))}`,
    );
    const nothing = `      ${paint.dim(`nothing happens until ${test.until}`)}`;
    return [`  ${paint.good("ok")}  ${printable(test.name)}`, ...(done.length === 0 ? [nothing] : done)].join(
      "\n",
    );
  }
  return [
    `  ${paint.loud("no")}  ${printable(test.name)}`,
    ...result.missing.map(
      (wanted) =>
        `      expected  ${localText(wanted.at, zone)}  ${wanted.does} ${wanted.threshold}  ${paint.dim(at(["expect", wanted.place, "at"]))}`,
    ),
    ...result.unexpected.map(
      (one) =>
        `      got       ${localText(one.at, zone)}  ${one.does} ${one.rule.threshold.id} (${readingText(one)})  ${paint.dim(at(["expect"]))}`,
    ),
  ].join("\n");
}

function place(file: string, { start }: Range): string {
  return `${printable(file)}:${start.line}:${start.column}`;
}
