import { describe, expect, it } from "vitest";
import { loadCatalog } from "../../../../actions/core/catalog/load.ts";
import { foldIncidents } from "../../../../actions/core/execution/incidents/fold.ts";
import type { IncidentEvent } from "../../../../actions/core/execution/incidents/incident.ts";
import { issueEffect } from "../../../../actions/core/report/incidents/effects.ts";
import { followUpWords } from "../../../../actions/core/report/incidents/words.ts";
import { fixtureCatalog, ROOT } from "../../../catalog-fixture.ts";

const files = fixtureCatalog();
const PEOPLE = `${ROOT}/people.yaml`;
files.set(
  PEOPLE,
  (files.get(PEOPLE) ?? "")
    .replace("name: Sales lead, github: null", "name: Sales lead, github: Sam")
    .replace("name: Support lead, github: null", "name: Support lead, github: Sue"),
);
const { catalog } = loadCatalog(files, ROOT);
const NINE = Date.parse("2026-11-16T09:00:00Z");
const KEY = "threshold:lead-response/slow@x";

const OPENED: IncidentEvent = {
  kind: "opened",
  key: KEY,
  at: NINE,
  by: "opsbook",
  severity: "major",
  origin: {
    cause: "threshold:lead-response/slow",
    title: "New leads wait too long",
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
};

function issueAfter(...events: IncidentEvent[]): ReturnType<typeof issueEffect> {
  const incidents = foldIncidents([OPENED, ...events]);
  const [incident] = incidents.values();
  if (incident === undefined) throw new Error("no incident");
  return issueEffect(incident, NINE, {
    catalog,
    now: NINE,
    incidents,
    issues: new Map(),
    blob: "https://github.com/o/r/blob/main",
    clock: (at) => new Date(at).toISOString(),
    charts: null,
  });
}

describe("an incident's issue on GitHub", () => {
  it("is assigned to who owns it now, and taken off who did", () => {
    expect(issueAfter()).toMatchObject({ assignees: ["Sam"] });
    const handed: IncidentEvent = { kind: "assigned", key: KEY, at: NINE, by: "x", to: "support-lead" };
    expect(issueAfter(handed)).toMatchObject({
      assignees: ["Sue"],
      former: ["Sam", "Sue"],
    });
  });

  it("is closed as not planned where it is a duplicate", () => {
    const named: IncidentEvent = { kind: "duplicate-named", key: KEY, at: NINE, by: "x", of: "other" };
    expect(issueAfter(named)).toMatchObject({ state: "closed", reason: "not_planned" });
    expect(issueAfter()).not.toHaveProperty("reason");
  });
});

describe("a follow-up's address", () => {
  it.each([
    ["https://tracker.test/a_b/12", "(https://tracker.test/a_b/12)"],
    ["https://x.test/a)[b](javascript:1)", "(https://x.test/a%29%5Bb%5D%28javascript:1%29)"],
    ["https://x.test/`<img>|", "(https://x.test/%60%3Cimg%3E%7C)"],
  ])("%s can be followed, and nothing else is made of it", (url, target) => {
    const words = followUpWords({ kind: "url", url });
    expect(words.endsWith(target), words).toBe(true);
    expect(words).toMatch(/^follow-up \[/);
  });
});
