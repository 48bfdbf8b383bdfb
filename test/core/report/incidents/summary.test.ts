import { expect, it } from "vitest";
import { foldIncidents } from "../../../../actions/core/execution/incidents/fold.ts";
import { incidentsSummary } from "../../../../actions/core/report/incidents/summary.ts";

const NINE = Date.parse("2026-11-16T14:00:00Z");
const clock = (instant: number) => new Date(instant).toISOString().slice(0, 16).replace("T", " ");
const key = "threshold:lead-response/slow@2026-11-16T14:00:00.000Z";

it("lists what is going on in lines that a phone shows", () => {
  const incidents = [
    ...foldIncidents([
      {
        kind: "opened",
        key,
        at: NINE,
        by: "opsbook",
        severity: "major",
        origin: {
          cause: "threshold:lead-response/slow",
          title: "New leads <b>wait</b>",
          since: NINE,
          workflows: ["lead-response"],
          dependency: null,
          figure: null,
          runbook: null,
          owner: "sales-lead",
          reviewer: "quality-lead",
          escalation: "general-manager",
          previous: null,
        },
      },
      { kind: "acknowledged", key, at: NINE + 1_800_000, by: "maria" },
    ]).values(),
  ];
  const text = incidentsSummary(incidents, { written: 2, silences: [], clock });
  expect(text).toContain(
    "- **New leads &lt;b&gt;wait&lt;/b&gt;**: major, acknowledged, since 2026-11-16 14:00, acknowledged after 30 min",
  );
  expect(text).not.toContain("|");
});
