import type { WeekFacts } from "../../catalog/generated/types.ts";
import { neutralise } from "../text/neutralise.ts";
import { counted, formatCount } from "../text/numbers.ts";
import type { Links } from "./links.ts";

/** The Wednesday checkpoint: which cases a person is to check, drawn so that nobody picks; null where no quality is measured. */
export function auditFold(facts: WeekFacts, links: Links): string | null {
  const lines = facts.workflows.flatMap(({ name, audit }, index) => {
    if (audit === null) return [];
    const title = neutralise(facts.definitions.workflows.find((one) => one.name === name)?.title ?? name);
    const { cases, population } = audit.toCheck;
    const drawn = cases.length === 0 ? "none was finished" : cases.map(neutralise).join(", ");
    const of = `${formatCount(cases.length)} of ${formatCount(population)}`;
    const checked =
      audit.checked === null
        ? ""
        : `; of the week before, ${formatCount(audit.checked.checked)} of ${formatCount(audit.checked.size)} were checked and ${formatCount(audit.checked.passed)} were right`;
    return [`- ${title}: [${of}](${links.data(`/workflows/${index}/audit`)}) (${drawn})${checked}`];
  });
  if (lines.length === 0) return null;
  const total = facts.workflows.reduce((sum, { audit }) => sum + (audit?.toCheck.cases.length ?? 0), 0);
  return `<details><summary>Audit: ${counted(total, "case")} of this week to check by Wednesday</summary>\n\n${lines.join("\n")}\n\n</details>`;
}
