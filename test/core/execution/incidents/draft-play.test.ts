import { expect, it } from "vitest";
import { loadCatalog } from "../../../../actions/core/catalog/load.ts";
import { draftPlay } from "../../../../actions/core/execution/incidents/draft-play.ts";
import { foldIncidents } from "../../../../actions/core/execution/incidents/fold.ts";
import type { Incident, IncidentEvent } from "../../../../actions/core/execution/incidents/incident.ts";

const NINE = Date.parse("2026-11-16T09:00:00Z");
const MINUTE = 60_000;
const KEY = "threshold:lead-response/slow@x";
const common = { key: KEY, by: "sales-lead" };

const EVENTS: IncidentEvent[] = [
  {
    ...common,
    kind: "opened",
    at: NINE,
    severity: "major",
    origin: {
      cause: "threshold:lead-response/slow",
      title: 'Leads "wait": too {long}',
      since: NINE,
      workflows: ["lead-response"],
      dependency: null,
      figure: "p90 41 min",
      runbook: null,
      owner: "sales-lead",
      reviewer: "quality-lead",
      escalation: "general-manager",
      previous: null,
    },
  },
  { ...common, kind: "filed", at: NINE, issue: 31 },
  { ...common, kind: "acknowledged", at: NINE + 12 * MINUTE },
  {
    ...common,
    kind: "root-cause-found",
    at: NINE + 40 * MINUTE,
    rootCause: { class: "people", text: "nobody on\nthe rota" },
  },
  { ...common, kind: "mitigated", at: NINE + 50 * MINUTE },
  { ...common, kind: "follow-up-named", at: NINE + 60 * MINUTE, followUp: { kind: "pull", number: 12 } },
  { ...common, kind: "resolved", at: NINE + 120 * MINUTE },
];

it("drafts a play that the catalog takes as it is, from what was recorded", async () => {
  const incident = foldIncidents(EVENTS).get(KEY) as Incident;
  const clock = (instant: number) => new Date(instant).toISOString().slice(0, 16);
  const play = draftPlay(incident, "2026-11-22", clock, (id) => id);
  await expect(play.text).toMatchFileSnapshot("golden/slow.md");
  const file = `workflows-catalog/workflows/lead-response/${play.name}.md`;
  const { catalog, findings } = loadCatalog(new Map([[file, play.text]]), "workflows-catalog");
  expect(findings.filter((finding) => finding.file === file)).toEqual([]);
  const down: Incident = { ...incident, dependency: "crm", title: "CRM is down" };
  const fallback = draftPlay(down, "2026-11-22", clock, (id) => id);
  expect(fallback.name).toBe("crm-down");
  const second = loadCatalog(new Map([[file, fallback.text]]), "workflows-catalog");
  expect([catalog, second.catalog].map(({ runbooks }) => runbooks[0]?.value.spec)).toEqual([
    { type: "response", owner: "sales-lead", reviewed: "2026-11-22" },
    { type: "fallback", owner: "sales-lead", reviewed: "2026-11-22", dependency: "crm" },
  ]);
});
