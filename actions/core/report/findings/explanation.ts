import type { Code, Example, Excerpt } from "../../catalog/codes.ts";
import { compareText } from "../../finding.ts";
import type { Paint } from "./paint.ts";

/** What `opsbook explain <code>` prints: what is asked for, a wrong example with its why and fix, and the right one. */
export function explanation(
  { id, severity, description }: Code,
  example: Example | undefined,
  paint: Paint,
): string {
  const head = `${paint.severity(`${severity}[${id}]`, severity)} ${paint.strong(description)}`;
  if (example === undefined) return head;
  const right = example.right.flatMap((excerpt, index) => {
    const again = example.right[index - 1]?.file === excerpt.file;
    return [again ? "    ..." : `  ${excerpt.file}`, ...excerptLines(excerpt, paint)];
  });
  return [
    head,
    "",
    paint.strong("Wrong"),
    indented(example.wrong),
    "",
    paint.good("Right"),
    ...(right.length > 0 ? right : ["  the same without it"]),
  ].join("\n");
}

function excerptLines({ firstLine, lines }: Excerpt, paint: Paint): string[] {
  const digits = Math.max(2, String(firstLine + lines.length - 1).length);
  return lines.map((line, index) =>
    `     ${paint.dim(`${String(firstLine + index).padStart(digits)} |`)} ${line}`.trimEnd(),
  );
}

function indented(text: string): string {
  return text
    .split("\n")
    .map((line) => (line === "" ? "" : `  ${line}`))
    .join("\n");
}

/** What `opsbook explain` prints without a code: all of them, by group. */
export function codeList(codes: readonly Code[], paint: Paint): string {
  const width = Math.max(...codes.map(({ id }) => id.length));
  const groups = [...new Set(codes.map(({ group }) => group))];
  const parts = groups.map((group) => {
    const members = codes.filter((code) => code.group === group).toSorted((a, b) => compareText(a.id, b.id));
    const lines = members.map(({ id, severity, description }) => {
      const name = paint.severity(id, severity) + " ".repeat(width - id.length);
      return `  ${name}  ${severity === "warning" ? "(warning) " : ""}${description}`;
    });
    return [paint.strong(group), ...lines].join("\n");
  });
  return [...parts, "`npx opsbook explain <code>` shows one of them wrong and right."].join("\n\n");
}
