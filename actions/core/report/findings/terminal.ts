import type { Finding } from "../../finding.ts";
import { frameOf } from "./frame.ts";
import { noPaint, type Paint } from "./paint.ts";
import { printable } from "./width.ts";

/** The texts of the files that findings point into. */
export type Texts = ReadonlyMap<string, string>;

/** One finding as a terminal shows it: the place first, so that it becomes a link, then the lines, why and fix. */
export function terminalFinding(finding: Finding, texts: Texts, paint: Paint = noPaint): string {
  const { code, severity, file, range, why, fix } = finding;
  const place = `${printable(file)}:${range.start.line}:${range.start.column}`;
  const safe = { ...finding, message: oneLine(finding.message) };
  return [
    `${paint.severity(`${severity}[${code}]`, severity)} ${paint.strong(place)}`,
    ...frameOf(safe, texts.get(file), paint),
    `  ${paint.dim("why:")} ${oneLine(why)}`,
    `  ${paint.dim("fix:")} ${oneLine(fix)}`,
  ].join("\n");
}

/** All findings, an empty line between them. */
export function terminalFindings(findings: readonly Finding[], texts: Texts, paint: Paint = noPaint): string {
  return findings.map((finding) => terminalFinding(finding, texts, paint)).join("\n\n");
}

function oneLine(text: string): string {
  return printable(text.replaceAll(/\s*\n\s*/g, " "));
}
