import { formatHours, HOUR } from "../../duration.ts";
import { type Incident, isActive } from "../../execution/incidents/incident.ts";
import { neutralise } from "../text/neutralise.ts";
import { counted } from "../text/numbers.ts";

/** The job's summary of manage-incidents: what is going on, the oldest first. */
export function incidentsSummary(
  incidents: readonly Incident[],
  written: number,
  clock: (instant: number) => string,
): string {
  const active = incidents.filter(isActive).sort((a, b) => a.since - b.since);
  const lines = active.map(
    ({ title, severity, state, since, acknowledgedAt }) =>
      `| ${neutralise(title)} | ${severity} | ${state} | ${clock(since)} | ${
        acknowledgedAt === null ? "" : formatHours((acknowledgedAt - since) / HOUR)
      } |`,
  );
  const table =
    lines.length === 0
      ? "No incident is open."
      : [
          "| Incident | Severity | State | Since | Acknowledged after |",
          "|---|---|---|---|---|",
          ...lines,
        ].join("\n");
  return `## Incidents\n\n${table}\n\n${counted(written, "record")} written.\n`;
}
