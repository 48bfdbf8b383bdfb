import { formatHours, HOUR } from "../../duration.ts";
import { type Incident, isActive } from "../../execution/incidents/incident.ts";
import type { Silence } from "../../execution/incidents/silence.ts";
import { troubledTellings } from "../../execution/incidents/tellings.ts";
import { neutralise } from "../text/neutralise.ts";
import { counted } from "../text/numbers.ts";

/** What a run says besides how incidents stand. */
export interface SummaryFacts {
  /** Records. */
  written: number;
  /** What maintenance keeps from opening an incident now. */
  silences: readonly Silence[];
  clock: (instant: number) => string;
}

/** The job's summary of manage-incidents: what is going on, the oldest first; a list, since a phone shows no five columns. */
export function incidentsSummary(
  incidents: readonly Incident[],
  { written, silences, clock }: SummaryFacts,
): string {
  const active = incidents.filter(isActive).sort((a, b) => a.since - b.since);
  const lines = active.map(
    ({ title, severity, state, since, acknowledgedAt }) =>
      `- **${neutralise(title)}**: ${severity}, ${state}, since ${clock(since)}${
        acknowledgedAt === null ? "" : `, acknowledged after ${formatHours((acknowledgedAt - since) / HOUR)}`
      }`,
  );
  const list = lines.length === 0 ? "No incident is open." : lines.join("\n");
  const untold = incidents.flatMap((incident) =>
    troubledTellings(incident).map(
      ({ what, why }) =>
        `- The chat was not told that **${neutralise(incident.title)}** was ${what}: ${neutralise(why ?? "the run was cut off while it was sent")}`,
    ),
  );
  const silent = silences.map(
    ({ cause, at, until, windows }) =>
      `- Silenced by maintenance (${neutralise(windows)}) until ${clock(until)}: ${neutralise(cause.replace(/^threshold:/, ""))}, fired ${clock(at)}`,
  );
  const parts = [list, silent.join("\n"), untold.join("\n"), `${counted(written, "record")} written.`];
  return `## Incidents\n\n${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
