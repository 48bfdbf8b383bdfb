import type { Suggestion } from "../../effect.ts";
import type { Finding } from "../../finding.ts";
import { hiddenMarker } from "./marker.ts";
import { fenceFor, sentence } from "./validation-findings.ts";

/** More would drown the conversation, and content is paced (REL-12). */
const MOST_SUGGESTIONS = 20;
const AUTHOR = "Whoever accepts this becomes an author of this change and cannot approve it.";

/** First and last line, both inclusive. */
export interface LineSpan {
  from: number;
  to: number;
}

/**
 * Exact fixes that a person can accept with one tap: GitHub takes them only on lines that the diff shows. At most one for
 * a line, since a second one would be for a line that the first has changed.
 */
export function suggestionsOf(
  findings: readonly Finding[],
  texts: ReadonlyMap<string, string>,
  shown: ReadonlyMap<string, readonly LineSpan[]>,
): Suggestion[] {
  const taken = new Set<string>();
  return findings
    .flatMap((finding): Suggestion[] => {
      const { file, range } = finding;
      const [from, to] = [range.start.line, range.end.line];
      const isShown = (shown.get(file) ?? []).some((span) => span.from <= from && to <= span.to);
      const place = `${file}:${from}`;
      const lines = isShown && !taken.has(place) ? replacedLines(finding, texts.get(file)) : null;
      if (lines === null) return [];
      taken.add(place);
      return [{ file, from, to, body: bodyOf(finding, lines) }];
    })
    .slice(0, MOST_SUGGESTIONS);
}

/** The lines of the finding's range with its replacement in place. */
function replacedLines({ range, replacement }: Finding, text: string | undefined): string | null {
  if (replacement === undefined || text === undefined) return null;
  const lines = text.split(/\r?\n/);
  const first = lines[range.start.line - 1];
  const last = lines[range.end.line - 1];
  if (first === undefined || last === undefined) return null;
  return first.slice(0, range.start.column - 1) + replacement + last.slice(range.end.column - 1);
}

function bodyOf({ code, file, range, message, replacement = "" }: Finding, lines: string): string {
  const key = `${code} ${file}:${range.start.line} ${replacement}`;
  const fence = fenceFor(lines);
  return [
    hiddenMarker("suggestion", { key }),
    `${sentence(message)}${message.endsWith("?") ? "" : "."}`,
    `${fence}suggestion\n${lines}\n${fence}`,
    `**${AUTHOR}**`,
  ].join("\n");
}
