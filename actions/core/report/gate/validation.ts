import type { JudgedChange } from "../../catalog/changes/judge.ts";
import type { Annotation, CheckConclusion, StatusState, Suggestion } from "../../effect.ts";
import { type Finding, sortFindings } from "../../finding.ts";
import { cutBody, cutLine } from "../text/cut.ts";
import { plainText } from "../text/neutralise.ts";
import { counted } from "../text/numbers.ts";
import { groupFindings } from "./finding-groups.ts";
import type { LinkTo } from "./links.ts";
import { annotationsOf } from "./validation-annotations.ts";
import { type BacktestNote, backtestComment, backtestSummary } from "./validation-backtest.ts";
import { changesText } from "./validation-changes.ts";
import { findingsList, foldedFindings, framesText } from "./validation-findings.ts";
import { type LineSpan, suggestionsOf } from "./validation-suggestions.ts";

/** Everything that the validation half says, gathered. */
export interface Validation {
  judged: JudgedChange;
  /** What the past says of changed thresholds, goals and tolerances; null where there are none. */
  backtest: BacktestNote | null;
  /** Files that both branches changed in the same place: git cannot merge them. */
  conflicts: readonly string[];
  /** How many changed files lie outside the catalog. */
  outside: number;
  /** Workflow name to title. */
  titles: ReadonlyMap<string, string>;
  /** Path to text, as the merge makes them. */
  texts: ReadonlyMap<string, string>;
  /** Of each file the lines of the new side that the pull request's diff shows. */
  shown: ReadonlyMap<string, readonly LineSpan[]>;
  link: LinkTo;
}

/** The same verdict in its five forms, as data. */
export interface ValidationForms {
  state: Extract<StatusState, "success" | "failure">;
  /** The validation half of the one comment. */
  comment: string;
  /** `opsbook/validate`: one line of at most 140 characters. */
  status: string;
  /** A check run that carries the annotations; its counts are complete where these are not. */
  check: { conclusion: CheckConclusion; title: string; summary: string; annotations: Annotation[] };
  /** Markdown with every finding and its lines. */
  jobSummary: string;
  suggestions: Suggestion[];
}

/** A job summary ends at 1 MiB (REL-15); most characters here are of one byte. */
const MOST_SUMMARY = 500_000;
const MOST_COMMENT = 50_000;
const MOST_CHECK = 20_000;
const REST =
  "**There is more than fits here.** The counts above are complete; `npx opsbook validate --against` lists everything.";

/**
 * Says in all forms what a pull request changes and what is wrong with it. Only errors that it introduces, and conflicts,
 * make it fail. Texts from outside are neutralised (SEC-31).
 */
export function validationForms(validation: Validation): ValidationForms {
  const { judged, conflicts, texts, shown } = validation;
  const introduced = sortFindings([...conflicts.map(conflictFinding), ...judged.introduced]);
  const errors = introduced.filter(({ severity }) => severity === "error");
  const warnings = introduced.filter(({ severity }) => severity === "warning");
  const suggestions = suggestionsOf(introduced, texts, shown);
  const annotations = annotationsOf(introduced);
  const headline = headlineOf(errors);
  const counts = countsOf(warnings.length, judged);
  const body = commentOf(validation, { errors, warnings, suggestions, headline, counts });
  return {
    state: errors.length === 0 ? "success" : "failure",
    comment: cutBody(body, REST, MOST_COMMENT),
    status: statusOf(errors, judged),
    check: {
      conclusion: errors.length === 0 ? "success" : "failure",
      title: cutLine(`${headline}: ${counts}`),
      summary: cutBody(
        checkSummary(headline, counts, introduced.length, annotations.length),
        REST,
        MOST_CHECK,
      ),
      annotations,
    },
    jobSummary: cutBody(
      [body, ...backtestSummary(validation.backtest), framesText(introduced, texts)].join("\n\n").trimEnd(),
      REST,
      MOST_SUMMARY,
    ),
    suggestions,
  };
}

/** A conflict stops the merge, so it is told like any other thing to fix. */
function conflictFinding(file: string): Finding {
  const start = { line: 1, column: 1 };
  return {
    code: "merge-conflict",
    severity: "error",
    file,
    range: { start, end: start },
    message: "this file was changed here and on the default branch in the same place",
    why: "nobody knows which of the two is meant, so nothing of it can be checked",
    fix: 'use "Resolve conflicts" at the end of this page, or take the default branch in and choose',
  };
}

function headlineOf(errors: readonly Finding[]): string {
  const things = groupFindings(errors).length;
  return things === 0 ? "Safe to merge" : counted(things, "thing to fix", "things to fix");
}

/** What stands beside the headline, which counts the errors. */
function countsOf(warnings: number, { changes, standing, mended }: JudgedChange): string {
  const lowered = changes.filter(({ lowersControl }) => lowersControl).length;
  const unread = changes.filter(({ about }) => about === "unreadable").length;
  const told = changes.length - unread;
  return [
    told > 0 ? counted(told, "change") : unread > 0 ? "" : "No change of the catalog",
    lowered > 0 ? `${lowered} of them ${lowered === 1 ? "lowers" : "lower"} a control` : "",
    unread > 0 ? `${counted(unread, "file")} that cannot be read` : "",
    warnings > 0 ? counted(warnings, "warning") : "",
    standing.length > 0 ? counted(standing.length, "older problem") : "",
    mended.length > 0 ? `${counted(mended.length, "problem")} mended` : "",
  ]
    .filter((part) => part !== "")
    .join(", ");
}

function statusOf(errors: readonly Finding[], { changes, standing }: JudgedChange): string {
  const [first] = errors;
  if (first !== undefined) return cutLine(plainText(`${headlineOf(errors)}: ${first.message}`));
  const lowered = changes.filter(({ lowersControl }) => lowersControl).length;
  const told = `${counted(changes.length, "change")}${lowered > 0 ? `, ${lowered} ${lowered === 1 ? "lowers" : "lower"} a control` : ""}`;
  return cutLine(
    `Safe to merge: ${told}${standing.length > 0 ? `; ${counted(standing.length, "older problem")}` : ""}`,
  );
}

interface Parts {
  errors: readonly Finding[];
  warnings: readonly Finding[];
  suggestions: readonly Suggestion[];
  headline: string;
  counts: string;
}

function commentOf(
  validation: Validation,
  { errors, warnings, suggestions, headline, counts }: Parts,
): string {
  const { judged, titles, link, outside } = validation;
  const opening =
    errors.length === 0
      ? `**${headline}.** The check found nothing to fix. Who has to approve is a question of its own.`
      : `**${headline}** before this can be merged.`;
  return [
    opening,
    `${counts}.`,
    "### What changes for the business",
    validation.conflicts.length > 0
      ? "Not known before the conflict is resolved."
      : changesText(judged.changes, { titles, outside }),
    ...backtestComment(validation.backtest),
    ...(errors.length > 0 ? ["### To fix", findingsList(errors, link)] : []),
    ...(suggestions.length > 0 ? [suggestionNote(suggestions.length)] : []),
    ...(warnings.length > 0 ? ["### Worth a look", findingsList(warnings, link)] : []),
    ...foldedFindings(judged.standing, "that stood here before", link),
    ...foldedFindings(judged.mended, "that this change mends", null),
  ].join("\n\n");
}

function suggestionNote(count: number): string {
  return `${counted(count, "fix", "fixes")} can be accepted with one tap, under "Files changed". **Whoever accepts one becomes an author of this change and cannot approve it.**`;
}

function checkSummary(headline: string, counts: string, found: number, shown: number): string {
  const note =
    shown < found
      ? `\n\n${shown} of ${found} problems are marked in the files; the comment and the run's summary have the rest.`
      : "";
  return `**${headline}.** ${counts}.${note}`;
}
