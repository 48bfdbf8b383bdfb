import { execFileSync } from "node:child_process";
import type { IncidentCalls } from "../loop/incident-calls.ts";
import type { BenchResult } from "./result.ts";

/**
 * What an incident asks of GitHub. Counted by the sources in a process of their own: the day's steps are loaded by name, which
 * a bundle cannot do.
 */
export async function benchIncidents(): Promise<BenchResult[]> {
  const counted = execFileSync(process.execPath, ["test/bench/incident-calls.ts"], { encoding: "utf8" });
  const { runs, incident, quiet, budget } = JSON.parse(counted) as IncidentCalls;
  const more = incident.api - quiet.api;
  if (more > budget) throw new Error(`an incident: ${more} calls, more than ${budget}`);
  const floor = `${more} calls more than ${runs} runs without it (${incident.api} against ${quiet.api}); budget ${budget}`;
  const common = { seconds: null, floorSeconds: 0, aim: null, peakMegabytes: null };
  return [
    { name: "incident: calls of GitHub's API from its opening to its review", floor, ...common },
    {
      name: "incident: fetches and pushes of git",
      floor: `${incident.git - quiet.git} more than ${runs} runs without it (${incident.git} against ${quiet.git})`,
      ...common,
    },
  ];
}
