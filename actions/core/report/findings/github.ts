import type { Finding } from "../../finding.ts";
import { type CheckSummary, summaryLine } from "./summary.ts";

/** GitHub shows so many annotations of a severity for one step (REL-15). */
const SHOWN = 10;

/**
 * Findings as workflow commands, which GitHub turns into annotations. All are written, since the log keeps them; the
 * total is stated in a notice of its own, because only the first ten of each severity show.
 */
export function githubFindings(findings: readonly Finding[], summary: CheckSummary): string {
  const cut = [summary.errors, summary.warnings].some((count) => count > SHOWN);
  const note = cut ? ` GitHub shows the first ${SHOWN} errors and ${SHOWN} warnings; the log has all.` : "";
  const total = `::notice title=${property("Opsbook")}::${data(`${summaryLine(summary)}${note}`)}`;
  return [total, ...findings.map(annotation)].join("\n");
}

function annotation({ code, severity, file, range, message, why, fix }: Finding): string {
  const place = [
    ["file", file],
    ["line", range.start.line],
    ["endLine", range.end.line],
    // GitHub takes columns within one line only.
    ...(range.start.line === range.end.line
      ? [["col", range.start.column] as const, ["endColumn", range.end.column] as const]
      : []),
    ["title", code],
  ].map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${severity} ${place.join(",")}::${data(`${message}\nwhy: ${why}\nfix: ${fix}`)}`;
}

/** Escapes the text of a workflow command as @actions/core does, so that none can be smuggled in (SEC-25). */
function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
