import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { foldIncidents } from "../../../../actions/core/execution/incidents/fold.ts";
import type { Incident, IncidentEvent } from "../../../../actions/core/execution/incidents/incident.ts";
import { type IncidentView, incidentBody } from "../../../../actions/core/report/incidents/incident-issue.ts";
import { extractOf } from "../../../../actions/core/report/incidents/runbook-extract.ts";

const CATALOG = new URL("../../../../workflows-catalog/workflows/lead-response/", import.meta.url);
const FOLDER = "https://github.com/o/r/blob/main/workflows-catalog/workflows/lead-response";
const NINE = Date.parse("2026-11-16T14:00:00Z");
const MINUTE = 60_000;
const KEY = "threshold:lead-response/slow-first-response@2026-11-16T14:00:00.000Z";

const opened: IncidentEvent = {
  kind: "opened",
  key: KEY,
  at: NINE + 2 * MINUTE,
  by: "opsbook",
  severity: "major",
  origin: {
    cause: "threshold:lead-response/slow-first-response",
    title: "New leads wait too long",
    since: NINE,
    workflows: ["lead-response"],
    dependency: null,
    figure: "9 of 10 answered within 41 min (goal 15 min)",
    runbook: "workflows-catalog/workflows/lead-response/slow-response.md",
    owner: "sales-lead",
    reviewer: "quality-lead",
    escalation: "general-manager",
    previous: null,
  },
};

function incident(...events: IncidentEvent[]): Incident {
  return foldIncidents([opened, ...events]).get(KEY) as Incident;
}

function view(one: Incident, more: Partial<IncidentView> = {}): IncidentView {
  const names: Record<string, string> = {
    "sales-lead": "@maria",
    "general-manager": "Gene Ford",
    "quality-lead": "Quinn Diaz",
  };
  return {
    incident: one,
    acknowledgeBy: NINE + 62 * MINUTE,
    clock: (instant) => new Date(instant).toISOString().slice(0, 16).replace("T", " "),
    person: (id) => names[id] ?? id,
    workflow: (name) => ({ title: "Answer new leads", link: `https://github.com/o/r/tree/main/${name}` }),
    runbook: {
      title: "New leads wait too long",
      link: "https://github.com/o/r/blob/main/slow-response.md",
      extract: extractOf(readFileSync(new URL("slow-response.md", CATALOG), "utf8"), FOLDER),
    },
    fallbacks: [],
    repository: "https://github.com/o/r",
    chart: null,
    similar: [],
    issueOf: () => null,
    ...more,
  };
}

describe("an incident's issue", () => {
  it("says what happened, what to do, whom to call and how to close it", async () => {
    await expect(incidentBody(view(incident()))).toMatchFileSnapshot("golden/detected.md");
  });

  it("keeps what was done, and what helped the last time", async () => {
    const events: IncidentEvent[] = [
      { kind: "acknowledged", key: KEY, at: NINE + 10 * MINUTE, by: "sales-lead" },
      {
        kind: "root-cause-found",
        key: KEY,
        at: NINE + 30 * MINUTE,
        by: "sales-lead",
        rootCause: { class: "people", text: "nobody on the rota for 9:00 <b>@everyone</b>" },
      },
      {
        kind: "follow-up-named",
        key: KEY,
        at: NINE + 40 * MINUTE,
        by: "sales-lead",
        followUp: { kind: "pull", number: 12 },
      },
      { kind: "resolved", key: KEY, at: NINE + 130 * MINUTE, by: "sales-lead" },
    ];
    const earlier = {
      ...incident(...events),
      since: NINE - 21 * 24 * 60 * MINUTE,
      followUpIneffective: true,
    };
    const body = incidentBody(view(incident(...events), { similar: [{ incident: earlier, issue: 7 }] }));
    await expect(body).toMatchFileSnapshot("golden/resolved.md");
    expect(body).not.toMatch(/<b>|@everyone/);
  });

  it("of a dependency names the fallback of each workflow and a message to copy", async () => {
    const crm = incident();
    const down: Incident = {
      ...crm,
      title: "CRM is down",
      dependency: "crm",
      figure: null,
      attached: ["threshold:lead-response/slow-first-response"],
    };
    const body = incidentBody(
      view(down, {
        runbook: {
          title: "The CRM is down",
          link: "https://github.com/o/r/blob/main/crm-down.md",
          extract: extractOf(readFileSync(new URL("crm-down.md", CATALOG), "utf8"), FOLDER),
        },
        fallbacks: [
          {
            workflow: "Answer new leads",
            title: "The CRM is down",
            link: "https://github.com/o/r/blob/main/crm-down.md",
            steps: ["Shown above."],
          },
          {
            workflow: "Send invoices",
            title: "Accounting is down",
            link: "https://x.test/accounting-down.md",
            steps: ["Write them on paper.", "Send them at **five**."],
          },
        ],
      }),
    );
    await expect(body).toMatchFileSnapshot("golden/dependency.md");
    const [, block = ""] = /```text\n([\s\S]*?)\n```/.exec(body) ?? [];
    expect(Math.max(...block.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(36);
    expect(block.replaceAll("\n", " ")).toBe(
      "CRM is down since 2026-11-16 14:00. Leads are on the red clipboard. Call from the sheet, write down times.",
    );
  });
});
