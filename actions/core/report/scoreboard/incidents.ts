import type { DurationFigure, IncidentFacts, WeekFacts } from "../../catalog/generated/types.ts";
import { formatHours, HOUR } from "../../duration.ts";
import { neutralise } from "../text/neutralise.ts";
import { counted } from "../text/numbers.ts";
import type { Links } from "./links.ts";
import { personName } from "./words.ts";

const SIGNS = { critical: "🔴", major: "🔴", minor: "🟡" } as const;

/** Incidents that are open at the week's end, and failures that come back without a play: somebody has to act. */
export function openIncidents(facts: WeekFacts, links: Links): string[] {
  const open = facts.incidents?.open ?? [];
  const unplayed = (facts.incidents?.recurring ?? []).filter(({ runbook }) => runbook === null);
  if (open.length + unplayed.length === 0) return [];
  const lines = open.map(({ title, severity, state, since, issue, owner }) => {
    const age = formatHours((Date.parse(facts.asOf) - Date.parse(since)) / HOUR);
    const name =
      issue === null ? `**${neutralise(title)}**` : `[**${neutralise(title)}**](${links.issue(issue)})`;
    return `- ${SIGNS[severity]} ${name}: ${severity}, ${state}, open for ${age} · ${personName(facts.definitions, owner)}`;
  });
  lines.push(...unplayed.map((one) => recurringLine(one, links)));
  return [`### Incidents that need you (${lines.length})`, lines.join("\n")];
}

/** Incidents of the week in numbers, what recurs, and overrides, folded away; null before anything was recorded. */
export function incidentsFold({ incidents }: WeekFacts, links: Links): string | null {
  if (incidents === undefined) return null;
  const { overrides } = incidents;
  const lines = [
    `- Opened: ${openedWords(incidents)}`,
    `- Until somebody took it on (MTTA): ${figureWords(incidents.acknowledge, "acknowledged")}`,
    `- Until it was resolved (MTTR): ${figureWords(incidents.resolve, "resolved")}`,
    ...incidents.recurring.filter(({ runbook }) => runbook !== null).map((one) => recurringLine(one, links)),
    ...(incidents.silenced === undefined
      ? []
      : [`- Silenced by maintenance: ${counted(incidents.silenced, "firing")}`]),
    ...overrides.newest.map(overrideLine),
    `- [As data](${links.data("/incidents")})`,
  ];
  const summary = [
    `Incidents: ${openedTotal(incidents)} opened`,
    `${incidents.open.length} open`,
    counted(overrides.count, "override"),
  ].join(", ");
  return `<details><summary>${summary}</summary>\n\n${lines.join("\n")}\n\n</details>`;
}

function overrideLine({
  by,
  kind,
  reason,
  time,
  rule,
  held,
}: IncidentFacts["overrides"]["newest"][number]): string {
  const what = rule === undefined ? kind : `threshold ${rule}`;
  const outcome =
    held === undefined ? "" : held ? " It cleared by itself: the disagreement held." : " It fired again.";
  return `- Override on ${time.slice(0, 10)} by ${neutralise(by)} (${neutralise(what)}): ${neutralise(reason)}${outcome === "" ? "" : `.${outcome}`}`;
}

function openedTotal({ opened }: IncidentFacts): number {
  return opened.critical + opened.major + opened.minor;
}

function openedWords(facts: IncidentFacts): string {
  const { critical, major, minor } = facts.opened;
  const parts = Object.entries({ critical, major, minor }).filter(([, count]) => count > 0);
  return parts.length === 0 ? "none" : parts.map(([severity, count]) => `${count} ${severity}`).join(", ");
}

function figureWords({ n, mean, p50, p90 }: DurationFigure, what: string): string {
  if (mean === null || p50 === null || p90 === null) return `none was ${what} this week`;
  return `mean ${formatHours(mean)}, median ${formatHours(p50)}, nine in ten within ${formatHours(p90)} (${n} ${what})`;
}

function recurringLine(
  { title, times, runbook, issue }: IncidentFacts["recurring"][number],
  links: Links,
): string {
  const name = issue === null ? neutralise(title) : `[${neutralise(title)}](${links.issue(issue)})`;
  const play =
    runbook === null
      ? `**no response play yet**: \`npx opsbook new runbook --from-incident ${issue ?? "N"}\` drafts one`
      : `[its play](${links.file(runbook)})`;
  return `- ${runbook === null ? "🔴" : "🟡"} Came back ${times} times in 90 days: ${name}; ${play}`;
}
