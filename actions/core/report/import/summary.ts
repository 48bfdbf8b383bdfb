import type { ImportProblem, ImportResult, ImportSummary } from "../../signal/source/import-summary.ts";
import type { QuarantineGroup } from "../../signal/source/tally.ts";
import { counted, formatCount } from "../text/numbers.ts";

/** How a person gets the key that keeps persons apart without storing them. */
export const SET_KEY =
  "make a key once, keep it, and set it before the import: export OPSBOOK_PII_KEY=$(openssl rand -hex 32)";

/** What an import did, for a person: counts that add up, what to mend, what became of personal columns, which weeks. */
export function importText(result: ImportResult): string {
  if (!result.ok) return misfitText(result);
  const { summary } = result;
  const blocks = [
    [`${summary.fileName} → ${summary.source}`, ...countLines(summary)].join("\n"),
    ...summary.groups.map(groupText),
    personalText(summary),
    weeksText(summary),
  ];
  return blocks.filter((block) => block !== "").join("\n");
}

function countLines(summary: ImportSummary): string[] {
  const { rows } = summary;
  const parts = [
    rows.mapped > 0 ? `${formatCount(rows.mapped)} mapped` : "",
    rows.silent > 0 ? `${formatCount(rows.silent)} that no rule reads` : "",
    rows.unreadable > 0 ? `${formatCount(rows.unreadable)} not (wholly) readable` : "",
  ].filter((part) => part !== "");
  const said = parts.length > 0 ? `: ${parts.join(", ")}` : "";
  return [
    `  rows          ${formatCount(rows.read)} read${said}`,
    `  records       ${formatCount(rows.records)} emitted`,
    `  added         ${formatCount(summary.added)}`,
    `  already there ${formatCount(summary.alreadyThere)}`,
    `  superseded    ${formatCount(summary.superseded)}`,
    `  quarantined   ${formatCount(summary.quarantined)}${rows.entries > 0 && summary.quarantined === 0 ? " new" : ""}`,
    ...(summary.released > 0 ? [`  released      ${releasedText(summary.released)}`] : []),
    ...(summary.complete ? [] : ["  The file was not read to its end: see below."]),
  ];
}

function releasedText(released: number): string {
  return `${counted(released, "row")} that waited in quarantine`;
}

/** One reason of quarantine: how often, where, and how to mend it. */
export function groupText(group: QuarantineGroup): string {
  const column = group.column === undefined ? "" : `, column "${group.column}"`;
  const more = group.count > group.rows.length ? " ..." : "";
  return [
    `  ! ${formatCount(group.count)}× ${group.title}${column}: row${group.rows.length === 1 ? "" : "s"} ${group.rows.join(", ")}${more}`,
    ...group.examples.slice(0, 3).map((example) => `      ${example}`),
    `      fix: ${group.fix}`,
  ].join("\n");
}

function personalText({ hashed, dropped }: ImportSummary): string {
  if (hashed.length > 0) return `  personal      stored as keyed hashes only: ${hashed.join(", ")}`;
  if (dropped.length === 0) return "";
  return [
    `  personal      dropped, since OPSBOOK_PII_KEY is not set: ${dropped.join(", ")}`,
    `      fix: ${SET_KEY}`,
  ].join("\n");
}

function weeksText({ weeks, dryRun, batch }: ImportSummary): string {
  const [first] = weeks;
  const span = first === weeks.at(-1) ? `${first}` : `${first} to ${weeks.at(-1)} (${weeks.length})`;
  if (first === undefined) return "  Nothing is new: nothing was written.";
  if (dryRun) return `  Dry run: nothing was written. It would touch ${span}.`;
  return `  weeks         ${span}, batch ${batch}`;
}

function misfitText(result: ImportResult & { ok: false }): string {
  const what =
    result.at === "source"
      ? `The Source ${result.source} cannot be used, so nothing of ${result.fileName} was imported:`
      : `${result.fileName} does not fit the Source ${result.source}, so nothing of it was imported:`;
  return [what, ...result.problems.map(problemText)].join("\n");
}

function problemText({ path, message, fix }: ImportProblem): string {
  const place = path === undefined ? "" : `${path.join(".")}: `;
  return `  ! ${place}${message}\n      fix: ${fix}`;
}
