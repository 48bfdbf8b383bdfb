import type { SourceIntegrity, WeekFacts } from "../../catalog/generated/types.ts";
import { neutralise } from "../text/neutralise.ts";
import { counted, formatCount, formatValue } from "../text/numbers.ts";
import type { Links } from "./links.ts";
import { markdownTable } from "./table.ts";

const SIGNS = { good: "🟢", fair: "🟡", broken: "🔴" } as const;
const ORDER = { broken: 0, fair: 1, good: 2 } as const;

/** Whether the records can be relied on, source by source, each judged by its worst sign. */
export function integrityFold(facts: WeekFacts, links: Links): string {
  if (facts.integrity.length === 0) {
    return "<details><summary>Signal integrity: no source has sent anything yet</summary>\n\nBring in an export first.\n\n</details>";
  }
  const sources = facts.integrity
    .map((source, index) => ({ source, index }))
    .toSorted((a, b) => ORDER[a.source.worst] - ORDER[b.source.worst] || a.index - b.index);
  const rows = sources.map(({ source, index }) => {
    const definition = facts.definitions.sources.find(({ name }) => name === source.source);
    const name = neutralise(definition?.title ?? source.source);
    const title = definition === undefined ? name : `[${name}](${links.file(definition.file)})`;
    const records = `[${formatCount(source.records)}](${links.data(`/integrity/${index}`)})`;
    return [`${SIGNS[source.worst]} ${title}`, records, troubles(source).join(" · ") || "nothing wrong"];
  });
  const table = markdownTable(["Source", "Records", "What is wrong"], rows);
  return `<details><summary>Signal integrity: ${summary(facts.integrity)}</summary>\n\n${table}\n\n</details>`;
}

function summary(sources: readonly SourceIntegrity[]): string {
  const count = (worst: SourceIntegrity["worst"]) =>
    sources.filter((source) => source.worst === worst).length;
  return (["broken", "fair", "good"] as const)
    .filter((worst) => count(worst) > 0)
    .map((worst) => `${SIGNS[worst]} ${count(worst)} ${worst}`)
    .join(", ");
}

function troubles(source: SourceIntegrity): string[] {
  const words: string[] = [];
  if (source.silent) words.push("nothing came, though it used to");
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
