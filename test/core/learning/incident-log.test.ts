import { describe, expect, it } from "vitest";
import type { Incident, IncidentEvent } from "../../../actions/core/execution/incidents/incident.ts";
import { recordOfEvent } from "../../../actions/core/execution/incidents/records.ts";
import { incidentLogOf } from "../../../actions/core/learning/incident-log.ts";
import { ownRecord } from "../../../actions/core/signal/own-record.ts";

const MONDAY = Date.parse("2026-11-16T00:00:00Z");
const HOUR = 3_600_000;
const WEEK = 168 * HOUR;

function week(number: number) {
  const from = MONDAY + number * WEEK;
  return { from, to: from + WEEK, asOf: from + WEEK };
}

function opened(cause: string, since: number, runbook: string | null = null): IncidentEvent {
  return {
    kind: "opened",
    key: `${cause}@${since}`,
    at: since + HOUR,
    by: "opsbook",
    severity: "major",
    origin: {
      cause,
      title: `About ${cause}`,
      since,
      workflows: ["lead-response"],
      dependency: null,
      figure: null,
      runbook,
      owner: "sales-lead",
      reviewer: "quality-lead",
      escalation: "general-manager",
      previous: null,
    },
  };
}

function log(events: readonly IncidentEvent[], before: readonly Incident[] = []) {
  const made = incidentLogOf(before, before.length > 0);
  for (const event of events) {
    made.add(recordOfEvent(event, { cause: `${event.key}:${event.kind}:${event.at}`, workflow: null }));
  }
  return made;
}

function life(cause: string, since: number, hours: [number, number]): IncidentEvent[] {
  const common = { key: `${cause}@${since}`, by: "sales-lead" };
  const cause_ = { class: "vendor" as const, text: "down" };
  return [
    opened(cause, since),
    { ...common, kind: "acknowledged", at: since + hours[0] * HOUR },
    { ...common, kind: "root-cause-found", at: since + hours[0] * HOUR, rootCause: cause_ },
    { ...common, kind: "resolved", at: since + hours[1] * HOUR },
  ];
}

describe("incidents of a week", () => {
  it("are counted by severity, with the times to acknowledge and to resolve of each episode", () => {
    const facts = log([
      ...life("a", MONDAY + 9 * HOUR, [1, 4]),
      ...life("b", MONDAY + 30 * HOUR, [2, 6]),
      ...life("c", MONDAY + 50 * HOUR, [6, 20]),
      opened("d", MONDAY + 60 * HOUR),
    ]).facts(week(0));
    expect(facts?.opened).toEqual({ critical: 0, major: 4, minor: 0 });
    expect(facts?.acknowledge).toMatchObject({ n: 3, mean: 3, p50: 2 });
    expect(facts?.resolve).toMatchObject({ n: 3, mean: 10, p50: 6 });
    expect(facts?.open).toMatchObject([{ cause: "d", state: "detected", issue: null }]);
  });

  it("are told in the week in which it happened, also of an incident of an earlier week", () => {
    const first = log([opened("a", MONDAY + 160 * HOUR)]);
    expect(first.facts(week(0))).toMatchObject({ opened: { major: 1 }, acknowledge: { n: 0 }, open: [{}] });
    const rest = life("a", MONDAY + 160 * HOUR, [10, 20]).slice(1);
    const second = log(rest, first.save(week(0)));
    expect(second.facts(week(1))).toMatchObject({
      opened: { major: 0 },
      acknowledge: { n: 1, mean: 10 },
      resolve: { n: 1, mean: 20 },
      open: [],
    });
  });

  it("of a cause that comes back are a recurring failure, with its play or without", () => {
    const first = log(life("a", MONDAY + HOUR, [1, 2])).save(week(0));
    const facts = log([opened("a", MONDAY + WEEK + HOUR)], first).facts(week(1));
    expect(facts?.recurring).toEqual([
      { cause: "a", title: "About a", times: 2, runbook: null, issue: null },
    ]);
    const later = log([opened("a", MONDAY + 14 * WEEK)], first).facts(week(14));
    expect(later?.recurring).toEqual([]);
  });

  it("are absent, and not zero, before anything was recorded; overrides are listed with their reason", () => {
    expect(log([]).facts(week(0))).toBeNull();
    const made = incidentLogOf([], false);
    made.add(
      ownRecord({
        type: "override.made",
        id: "override:merged-unapproved-7",
        time: MONDAY + HOUR,
        data: { kind: "merged-unapproved", by: "owner", reason: "Waits for quality-lead" },
      }),
    );
    expect(made.facts(week(0))?.overrides).toEqual({
      count: 1,
      newest: [
        {
          id: "override:merged-unapproved-7",
          time: "2026-11-16T01:00:00.000Z",
          by: "owner",
          kind: "merged-unapproved",
          reason: "Waits for quality-lead",
        },
      ],
    });
  });
});
