import type { Catalog } from "../../catalog/catalog.ts";
import { parseThreshold } from "../../catalog/grammar/threshold.ts";
import { workflowsByName } from "../../catalog/lookup/names.ts";
import type { Incident } from "../../execution/incidents/incident.ts";
import type { IncidentView } from "./incident-issue.ts";

/** The pictures of the newest week on the board: their names in that week's folder. */
export interface WeekCharts {
  week: string;
  names: ReadonlySet<string>;
}

/**
 * The picture of the measure that an incident's threshold looks at, as the newest board on the default branch has it; null
 * where nothing fired, or the board has none of it.
 *
 * @param blob the address of the default branch's tree in the browser.
 */
export function figureChart(
  { cause }: Pick<Incident, "cause">,
  catalog: Catalog,
  charts: WeekCharts | null,
  blob: string,
): IncidentView["chart"] {
  const [, name = "", id] = /^threshold:([^/]+)\/(.+)$/.exec(cause) ?? [];
  const workflow = workflowsByName(catalog).get(name)?.value;
  const threshold = workflow?.spec.thresholds?.find((one) => one.id === id);
  if (charts === null || workflow === undefined || threshold === undefined) return null;
  const read = parseThreshold(threshold.when);
  if (!read.ok) return null;
  const { measure } = read.threshold;
  const file = `${name}.${measure.replace(/[^a-z0-9_-]/gi, "_")}.svg`;
  if (!charts.names.has(file)) return null;
  const title = workflow.metadata.title ?? name;
  return {
    alt: `${title}: ${measure.replaceAll("_", " ")}, the weeks up to ${charts.week}`,
    image: `${blob}/scoreboard/charts/${charts.week}/${file}?raw=true`,
    link: `${blob}/scoreboard/weeks/${charts.week}.md`,
  };
}
