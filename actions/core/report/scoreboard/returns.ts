import type { ReturnOnInvestment, WeekFacts } from "../../catalog/generated/types.ts";
import { neutralise } from "../text/neutralise.ts";
import { counted, formatMoney } from "../text/numbers.ts";
import type { Links } from "./links.ts";
import { markdownTable } from "./table.ts";

/** What the work brought against its baseline, for workflows with a value; null where none has one. */
export function returnsFold(facts: WeekFacts, links: Links): string | null {
  const { currency } = facts.definitions;
  const rows = facts.workflows.flatMap((workflow, index) => {
    const definition = facts.definitions.workflows.find(({ name }) => name === workflow.name);
    if (workflow.roi === null || definition === undefined) return [];
    const { roi } = workflow;
    const title = `[${neutralise(definition.title)}](${links.file(definition.file)})`;
    const gain = `[${formatMoney(roi.value, currency)}](${links.data(`/workflows/${index}/roi`)}) for ${formatMoney(roi.cost, currency)}`;
    return [[`${title}<br><sub>${counted(roi.weeks, "week")}</sub>`, gain, verdict(roi)]];
  });
  if (rows.length === 0) return null;
  const table = markdownTable(["Workflow", "More than the baseline, for its cost", "What it says"], rows);
  return `<details><summary>Return on the work since the baseline (${counted(rows.length, "workflow")})</summary>\n\n${table}\n\n</details>`;
}

function verdict(roi: ReturnOnInvestment): string {
  if (roi.ratio === null) return "No cost is given, so there is no return to say.";
  const ratio = percent(roi.ratio);
  if (roi.interval95 === null) return `${ratio}, too early for a range.`;
  const [low, high] = roi.interval95 as [number, number];
  const range = `between ${percent(low)} and ${percent(high)}`;
  if (low > 0) return `Pays: ${ratio} (${range}).`;
  return high < 0
    ? `Does not pay: ${ratio} (${range}).`
    : `Cannot be told from chance yet: ${ratio} (${range}).`;
}

function percent(ratio: number): string {
  const rounded = Math.round(ratio * 100);
  return `${rounded > 0 ? "+" : rounded < 0 ? "−" : ""}${Math.abs(rounded)}\u202f%`;
}
