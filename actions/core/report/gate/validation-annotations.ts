import type { Annotation } from "../../effect.ts";
import type { Finding } from "../../finding.ts";
import { plainText } from "../text/neutralise.ts";

/** So many are marked in the files: four requests of 50 (REL-15). */
const MOST_ANNOTATIONS = 200;

/** Notes for the "Files changed" view, errors first. They are plain text to GitHub. */
export function annotationsOf(findings: readonly Finding[]): Annotation[] {
  const errors = findings.filter(({ severity }) => severity === "error");
  const warnings = findings.filter(({ severity }) => severity === "warning");
  return [...errors, ...warnings].slice(0, MOST_ANNOTATIONS).map((finding) => ({
    file: finding.file,
    range: finding.range,
    level: finding.severity === "error" ? "failure" : "warning",
    title: finding.code,
    text: [finding.message, `why: ${finding.why}`, `fix: ${finding.fix}`].map(plainText).join("\n"),
  }));
}
