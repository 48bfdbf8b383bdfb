import type { SourceIntegrity, WeekFacts } from "../../catalog/generated/types.ts";
import { neutralise } from "../text/neutralise.ts";
import { counted, formatCount, formatValue } from "../text/numbers.ts";
import type { PageInput } from "./page-input.ts";
import { markdownTable } from "./table.ts";

const SIGNS = { good: "🟢", fair: "🟡", broken: "🔴", nothing: "⚪" } as const;
const ORDER = { broken: 0, fair: 1, nothing: 2, good: 3 } as const;
const NAMES = { good: "good", fair: "fair", broken: "broken", nothing: "without records" } as const;

type Verdict = keyof typeof SIGNS;

/** Whether the records can be relied on, source by source, each judged by its worst sign. */
export function integrityFold({ facts, earlier, weeks, links }: PageInput): string {
  if (facts.integrity.length === 0) {
    return "<details><summary>Signal integrity: no source has sent anything yet</summary>\n\nBring in an export first.\n\n</details>";
  }
  const sources = facts.integrity
    .map((source, index) => ({ source, index, verdict: verdictOf(source) }))
    .toSorted((a, b) => ORDER[a.verdict] - ORDER[b.verdict] || a.index - b.index);
  const isAll = weeks.filter((week) => week < facts.week).length === earlier.length;
  const rows = sources.map(({ source, index, verdict }) => {
    const definition = facts.definitions.sources.find(({ name }) => name === source.source);
    const name = neutralise(definition?.title ?? source.source);
    const title = definition === undefined ? name : `[${name}](${links.file(definition.file)})`;
    const records = `[${formatCount(source.records)}](${links.data(`/integrity/${index}`)})`;
    const words =
      verdict === "nothing" ? nothingText(source.source, earlier, isAll) : troubles(source).join(" · ");
    return [`${SIGNS[verdict]} ${title}`, records, words || "nothing wrong"];
  });
  const table = markdownTable(["Source", "Records", "What is wrong"], rows);
  return `<details><summary>Signal integrity: ${summary(sources.map(({ verdict }) => verdict))}</summary>\n\n${table}\n\n</details>`;
}

/** Of a source that brought nothing, and does not bring something every week, nothing good or bad can be said. */
function verdictOf(source: SourceIntegrity): Verdict {
  const isEmpty = source.records === 0 && source.quarantined === 0;
  return isEmpty && source.worst === "good" ? "nothing" : source.worst;
}

/** How long nothing has come, as far as the weeks that the page reads tell; "ever" only where they are all there are. */
function nothingText(name: string, earlier: readonly WeekFacts[], isAll: boolean): string {
  const came = (week: WeekFacts) =>
    week.integrity.some(({ source, records }) => source === name && records > 0);
  if (earlier.some(came)) return "nothing this week";
  return isAll ? "nothing has ever come" : `nothing has come in ${counted(earlier.length + 1, "week")}`;
}

function summary(verdicts: readonly Verdict[]): string {
  const count = (verdict: Verdict) => verdicts.filter((one) => one === verdict).length;
  return (["broken", "fair", "nothing", "good"] as const)
    .filter((verdict) => count(verdict) > 0)
    .map((verdict) => `${SIGNS[verdict]} ${count(verdict)} ${NAMES[verdict]}`)
    .join(", ");
}

/** What is wrong with a source this week, the gravest first, each in a few words of Markdown. */
export function troubles(source: SourceIntegrity): string[] {
  const words: string[] = [];
  if (source.silent) words.push("nothing came, though it used to");
  else if ((source.silentHours ?? 0) > 0)
    words.push(
      `nothing came for ${counted(Math.round(source.silentHours ?? 0), "business hour")} in a row, though it used to`,
    );
  if (source.quarantined > 0) words.push(`${counted(source.quarantined, "row")} could not be read`);
  if (source.completeness !== null && source.completeness < 1) {
    const gaps = Object.entries(source.missing).filter(([, count]) => count > 0);
    const named = gaps.map(([field, count]) => `${neutralise(field)} in ${formatCount(count)}`).join(", ");
    const filled = formatValue("ratio", source.completeness, { op: ">=", value: 1 });
    words.push(`${filled} of fields filled${named === "" ? "" : ` (empty: ${named})`}`);
  }
  if (source.suspectedDuplicates > 0) words.push(counted(source.suspectedDuplicates, "likely duplicate"));
  if (source.outOfOrder > 0) words.push(`${formatCount(source.outOfOrder)} out of order`);
  if (source.negativeDurations > 0)
    words.push(`${formatCount(source.negativeDurations)} ended before they began`);
  if (source.late > 0) words.push(`${formatCount(source.late)} late`);
  return words;
}
