import type { CatalogChange } from "../../catalog/changes/change.ts";
import type { Finding } from "../../finding.ts";
import { noPaint, type Paint } from "../findings/paint.ts";
import { printable } from "../findings/width.ts";

/** The changes in words as the terminal shows them, by file. */
export function terminalChanges(changes: readonly CatalogChange[], paint: Paint = noPaint): string {
  if (changes.length === 0) return "Nothing changes for the business.";
  const byFile = new Map<string, CatalogChange[]>();
  for (const change of changes) byFile.set(change.file, [...(byFile.get(change.file) ?? []), change]);
  return [...byFile]
    .map(([file, group]) =>
      [paint.strong(printable(file)), ...group.flatMap((change) => lines(change, paint))].join("\n"),
    )
    .join("\n\n");
}

function lines({ text, reason }: CatalogChange, paint: Paint): string[] {
  const told = `  - ${printable(text)}`;
  return reason === null ? [told] : [told, paint.loud(`    lowers a control: ${printable(reason)}`)];
}

/** Problems that are not this change's doing, one line each. */
export function terminalStanding(findings: readonly Finding[], paint: Paint = noPaint): string {
  return findings
    .map(({ severity, code, file, range, message }) => {
      const place = `${printable(file)}:${range.start.line}:${range.start.column}`;
      return `  ${paint.dim(`${severity}[${code}]`)} ${place} ${printable(message)}`;
    })
    .join("\n");
}
