import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { localClock } from "../../core/catalog/local-clock.ts";
import { personName, workflowsByName } from "../../core/catalog/lookup/names.ts";
import { todayOf } from "../../core/catalog/today.ts";
import { draftPlay } from "../../core/execution/incidents/draft-play.ts";
import type { Incident } from "../../core/execution/incidents/incident.ts";
import { counted } from "../../core/report/text/numbers.ts";
import { readValidCatalog } from "../../shell/catalog.ts";
import { now } from "../../shell/clock.ts";
import { readAllIncidents } from "../../shell/incidents/read.ts";
import { openLedger } from "../../shell/ledger/ledger.ts";
import { print } from "../../shell/output.ts";
import { UsageError } from "../../shell/usage-error.ts";

/** `opsbook new runbook --from-incident N`: drafts a response play beside the workflow, and never writes over a file. */
export async function newRunbook(options: {
  fromIncident: string;
  catalog: string;
  ledger?: string;
}): Promise<void> {
  const number = Number(options.fromIncident.replace(/^#/, ""));
  if (!Number.isInteger(number) || number < 1)
    throw new UsageError(`--from-incident takes the number of an issue, not "${options.fromIncident}".`);
  const catalog = await readValidCatalog(options.catalog);
  const incidents = await readAllIncidents(await openLedger(options.ledger ?? "."));
  const incident = incidentOf(number, incidents);
  const name = (id: string) => personName(catalog, id);
  const play = draftPlay(incident, todayOf(catalog, now()), localClock(catalog), name);

  const workflow = workflowsByName(catalog).get(incident.workflows[0] ?? "");
  const folder = workflow === undefined ? options.catalog : path.dirname(workflow.file);
  const file = path.join(folder, `${play.name}.md`);
  await mkdir(folder, { recursive: true });
  try {
    await writeFile(file, play.text, { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    throw new UsageError(`${file} exists already. Add what was learned there, or move it away first.`);
  }
  print(file);
  print(`\nWhat to do next:
  1. Finish it: what stands in [brackets] nobody recorded.
  2. ${nextStep(incident, play.name)}
  3. npx opsbook validate, then open a pull request.`);
}

function incidentOf(number: number, incidents: ReadonlyMap<string, Incident>): Incident {
  for (const incident of incidents.values()) if (incident.issue === number) return incident;
  const known = [...incidents.values()].flatMap(({ issue }) => issue ?? []).sort((a, b) => b - a);
  const shown = known.slice(0, 5).map((issue) => `#${issue}`);
  throw new UsageError(
    known.length === 0
      ? "The ledger here knows no incident with an issue. Fetch it first: `git fetch origin ledger:ledger`."
      : `#${number} is not the issue of an incident. The ledger here knows ${counted(known.length, "incident")}, the newest ${shown.join(", ")}. Fetch it first if it is older: \`git fetch origin ledger:ledger\`.`,
  );
}

function nextStep({ dependency, cause }: Incident, name: string): string {
  if (dependency !== null)
    return `Name it in workflow.yaml: \`fallback: ${name}.md\` beside the dependency ${dependency}.`;
  const rule = /^threshold:[^/]*\/(.*)$/.exec(cause)?.[1];
  const under = `\`${name}.md\` under \`runbooks: response\``;
  return rule === undefined
    ? `Name it in workflow.yaml: ${under}.`
    : `Name it in workflow.yaml: ${under}, and as the \`runbook\` of the threshold ${rule}.`;
}
