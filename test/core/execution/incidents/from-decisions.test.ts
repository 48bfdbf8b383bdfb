import { describe, expect, it } from "vitest";
import { loadCatalog } from "../../../../actions/core/catalog/load.ts";
import type { Decision } from "../../../../actions/core/decision/decision-record.ts";
import { signalsOf } from "../../../../actions/core/execution/incidents/from-decisions.ts";
import { fixtureCatalog } from "../../../catalog-fixture.ts";

const { catalog } = loadCatalog(fixtureCatalog(), "workflows-catalog");
const FOLDER = "workflows-catalog/workflows/lead-response";
const NOON = Date.parse("2026-11-17T17:00:00Z");

const slow = (change: Partial<Decision> = {}): Decision => ({
  rule: "lead-response/slow-first-response",
  workflow: "lead-response",
  cause: "threshold:lead-response/slow-first-response",
  digest: "0123456789abcdef",
  ledger: null,
  does: "fires",
  at: NOON,
  since: NOON - 3_600_000,
  before: "pending",
  after: "firing",
  condition: "response_time.p90 > 30m",
  over: "24h",
  value: 41 / 60,
  unit: "h",
  beyond: false,
  cases: 12,
  outcome: {
    incident: { severity: "major", runbook: `${FOLDER}/slow-response.md` },
    pausesExpansion: false,
    startsPlaybook: false,
    ask: null,
  },
  ...change,
});
const silent = slow({
  rule: "lead-response/leads-stop",
  cause: "threshold:lead-response/leads-stop",
  condition: "silence > 5h",
  over: "7d",
  value: 5.08,
  cases: 1,
});

/** Figures and their units stay on one line. */
const text = (plain: string): string => plain.replaceAll(/(\d) (min|h|d)\b/g, "$1\u00a0$2");
const figureOf = (decision: Decision) => signalsOf([decision], catalog).triggers[0]?.origin.figure;

describe("what decisions mean for incidents", () => {
  it("opens one under its play's title, with the people of its workflow, since the rule held", () => {
    expect(signalsOf([slow()], catalog)).toEqual({
      triggers: [
        {
          origin: {
            cause: "threshold:lead-response/slow-first-response",
            title: "Leads wait too long",
            workflows: ["lead-response"],
            runbook: `${FOLDER}/slow-response.md`,
            since: NOON - 3_600_000,
            dependency: null,
            figure: text("response time (p90) 41 min over the last 24 h, 12 cases; it fires above 30 min"),
            owner: "sales-lead",
            reviewer: "quality-lead",
            escalation: "general-manager",
          },
          severity: "major",
          at: NOON,
          by: "opsbook",
        },
      ],
      recoveries: [],
    });
  });

  it("takes the silence of a workflow's only system for that system's, and says how long nothing came", () => {
    expect(signalsOf([silent], catalog).triggers[0]?.origin).toMatchObject({
      cause: "dependency:crm",
      dependency: "crm",
      title: "The CRM is down",
      runbook: `${FOLDER}/crm-down.md`,
      figure: text("nothing has come for 5.1 h of business time; it fires above 5 h"),
    });
  });

  it("says of a figure what is known of it", () => {
    expect(figureOf(slow({ beyond: true, cases: 1 }))).toContain(
      text("more than 41 min over the last 24 h, 1 case;"),
    );
    expect(figureOf(slow({ value: null, over: "4w" }))).toContain(text("not known over the last 28 d,"));
  });

  it("calms the same cause when it is over, and knows the oldest first", () => {
    const over = slow({ does: "clears", at: NOON + 60_000 });
    expect(signalsOf([over, slow()], catalog)).toMatchObject({
      triggers: [{ at: NOON }],
      recoveries: [{ cause: "threshold:lead-response/slow-first-response", at: NOON + 60_000 }],
    });
    expect(signalsOf([{ ...silent, does: "clears" }], catalog).recoveries).toMatchObject([
      { cause: "dependency:crm" },
    ]);
  });

  it("opens nothing without an outcome for incidents, or for a workflow that nobody owns any more", () => {
    const quiet = { ...slow().outcome, incident: null };
    expect(signalsOf([slow({ outcome: quiet }), slow({ workflow: "gone" })], catalog)).toEqual({
      triggers: [],
      recoveries: [],
    });
  });
});
