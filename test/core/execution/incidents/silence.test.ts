import { describe, expect, it } from "vitest";
import { loadCatalog } from "../../../../actions/core/catalog/load.ts";
import type { Signals } from "../../../../actions/core/execution/incidents/from-decisions.ts";
import {
  heardBeyondMaintenance,
  newSilences,
  parseSilence,
  type Silence,
  silenceRecord,
} from "../../../../actions/core/execution/incidents/silence.ts";
import type { Trigger } from "../../../../actions/core/execution/incidents/trigger.ts";
import { incidentLogOf } from "../../../../actions/core/learning/incident-log.ts";
import { fixtureCatalog, ROOT } from "../../../catalog-fixture.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** 22:00 in New York. */
const TEN = Date.parse("2026-11-17T03:00:00Z");

function catalog(...windows: string[]) {
  const head =
    "apiVersion: opsbook/v1\nkind: Maintenance\nmetadata: {name: maintenance}\nspec:\n  windows: [";
  const text = `${head}${windows.join(", ")}]\n`;
  const loaded = loadCatalog(fixtureCatalog().set(`${ROOT}/maintenance.yaml`, text), ROOT);
  expect(loaded.findings).toEqual([]);
  return loaded.catalog;
}

const crm = (from = "2026-11-16 22:00", to = "2026-11-17 02:00", id = "crm") =>
  `{id: ${id}, dependency: crm, from: ${from}, to: ${to}, why: New machines}`;

function fired(at: number, more: Partial<Trigger["origin"]> = {}): Trigger {
  return {
    severity: "major",
    at,
    by: "opsbook",
    origin: {
      cause: "threshold:lead-response/slow-first-response",
      title: "Leads wait",
      since: at - 10 * MINUTE,
      workflows: ["lead-response"],
      dependency: null,
      figure: null,
      runbook: null,
      owner: "sales-lead",
      reviewer: "quality-lead",
      escalation: "general-manager",
      ...more,
    },
  };
}

const cause = fired(0).origin.cause;

function heard(
  triggers: Trigger[],
  now: number,
  windows: string[],
  more: { recoveries?: Signals["recoveries"]; recorded?: Silence[] } = {},
) {
  const signals = { triggers, recoveries: more.recoveries ?? [] };
  return heardBeyondMaintenance(signals, catalog(...windows), more.recorded ?? [], now);
}

describe("maintenance", () => {
  it("keeps quiet what fires within its hours, and is recorded", () => {
    const { triggers, silences } = heard([fired(TEN + HOUR)], TEN + 2 * HOUR, [crm()]);
    expect(triggers).toEqual([]);
    expect(silences).toMatchObject([{ cause, at: TEN + HOUR, until: TEN + 4 * HOUR, windows: "crm" }]);
    expect(heard([fired(TEN - 1)], TEN, [crm()]).triggers).toHaveLength(1);
    expect(heard([fired(TEN + 4 * HOUR)], TEN + 5 * HOUR, [crm()]).triggers).toHaveLength(1);
  });

  it("lets it open an incident when it fires still at the end, and its clock begins then", () => {
    const end = TEN + 4 * HOUR;
    const { triggers } = heard([fired(TEN + HOUR)], end + MINUTE, [crm()]);
    expect(triggers).toMatchObject([{ at: end, origin: { cause, since: end } }]);
    const recoveries = [{ cause, at: TEN + 3 * HOUR }];
    expect(heard([fired(TEN + HOUR)], end + MINUTE, [crm()], { recoveries }).triggers).toEqual([]);
  });

  it("goes on where one window follows another", () => {
    const windows = [crm(), crm("2026-11-17 02:00", "2026-11-17 06:00", "more")];
    const { silences } = heard([fired(TEN + HOUR)], TEN + 2 * HOUR, windows);
    expect(silences).toMatchObject([{ until: TEN + 8 * HOUR, windows: "crm,more" }]);
  });

  it("is about its own dependency or workflow alone", () => {
    const phones = fired(TEN + HOUR, { cause: "dependency:phones", dependency: "phones" });
    expect(heard([phones], TEN + 2 * HOUR, [crm()]).triggers).toHaveLength(1);
    const outage = fired(TEN + HOUR, { cause: "dependency:crm", dependency: "crm" });
    expect(heard([outage], TEN + 2 * HOUR, [crm()]).triggers).toEqual([]);
    const desk = fired(TEN + HOUR, { workflows: ["service-desk"] });
    const own = crm().replace("dependency: crm", "workflow: service-desk");
    expect(heard([desk, fired(TEN + HOUR)], TEN + 2 * HOUR, [own]).triggers).toHaveLength(1);
  });

  it("was what it was when it is taken out of the file later, and can be taken back before", () => {
    const now = TEN + 5 * HOUR;
    const recoveries = [{ cause, at: TEN + 3 * HOUR }];
    const recorded = heard([fired(TEN + HOUR)], TEN + 2 * HOUR, [crm()]).silences;
    expect(heard([fired(TEN + HOUR)], now, [], { recoveries, recorded }).triggers).toEqual([]);
    expect(heard([fired(TEN + HOUR)], TEN + 2 * HOUR, [], { recorded }).triggers).toHaveLength(1);
  });

  it("comes back from its record, is written once, and is counted in the week", () => {
    const { silences } = heard([fired(TEN + HOUR)], TEN + 2 * HOUR, [crm()]);
    const records = newSilences(silences, []);
    const read = records.flatMap((record) => parseSilence(record) ?? []);
    expect(read).toEqual(silences);
    expect(newSilences(silences, read)).toEqual([]);
    const log = incidentLogOf([], false);
    log.add(silenceRecord(silences[0] as Silence));
    const from = Date.parse("2026-11-16T05:00:00Z");
    const to = from + 168 * HOUR;
    expect(log.facts({ from, to, asOf: to })).toMatchObject({ silenced: 1, open: [] });
  });
});
