import { describe, expect, it } from "vitest";
import { definitionsOf } from "../../../actions/core/catalog/definitions.ts";
import { isDefinitions } from "../../../actions/core/catalog/generated/output-validators.js";
import { loadCatalog } from "../../../actions/core/catalog/load.ts";
import { fixtureCatalog, ROOT } from "../../catalog-fixture.ts";

const files = fixtureCatalog();
const changed = (file: string, from: string, to: string): ReturnType<typeof definitionsOf> => {
  const text = files.get(`${ROOT}/${file}`) as string;
  expect(text).toContain(from);
  return definitionsOf(
    loadCatalog(new Map([...files, [`${ROOT}/${file}`, text.replace(from, to)]]), ROOT).catalog,
  );
};
const definitions = definitionsOf(loadCatalog(files, ROOT).catalog);

describe("definitionsOf", () => {
  it("fits its schema", () => {
    isDefinitions(definitions);
    expect(isDefinitions.errors ?? []).toEqual([]);
  });

  it("holds what belongs to the whole business, with what is left unsaid", () => {
    expect(definitions).toMatchObject({
      zone: "America/New_York",
      businessHours: { mon: ["08:00-17:00"], fri: ["08:00-16:00"] },
      holidays: ["2026-11-26"],
      audit: { sample: 20, seed: "audit-v1" },
      sample: true,
      business: "Corner Workshop",
      currency: "USD",
      hourlyRate: 30,
      teams: [
        { name: "sales", title: "Sales", owner: "sales-lead" },
        { name: "support", title: "Support", owner: "support-lead" },
      ],
    });
    expect(Object.keys(definitions.businessHours)).toEqual(["mon", "tue", "wed", "thu", "fri"]);
    expect(changed("settings.yaml", "  currency: USD\n  hourly_rate: 30\n", "")).toMatchObject({
      currency: null,
      hourlyRate: null,
    });
  });

  it("holds each workflow with numbers for its texts", () => {
    const [lead, desk] = definitions.workflows;
    expect(lead).toMatchObject({
      name: "lead-response",
      file: `${ROOT}/workflows/lead-response/workflow.yaml`,
      stage: "controlled",
      tolerance: 0.2,
      baseline: { from: "2026-W30", to: "2026-W41" },
      responses: [
        {
          path: `${ROOT}/workflows/lead-response/slow-response.md`,
          title: "Leads wait too long",
          firstStep: "Look at the list of open leads and answer the oldest first.",
        },
      ],
    });
    expect(lead?.measures.response_time).toEqual({
      from: "case.opened",
      to: "first case.responded where actor = human",
      statistic: "p90",
      goal: "<= 15m",
      hours: "business",
    });
    expect(desk?.value).toBeNull();
  });

  it("counts a month's cost by the week: 60 a month are 13.80 a week", () => {
    const value = definitions.workflows[0]?.value;
    expect(value).toMatchObject({ per: "case.completed", amount: 45 });
    expect(value?.toolsPerWeek).toBeCloseTo((60 * 12 * 7) / 365.2425, 10);
    expect(value?.reviewHours).toBeCloseTo(2 / 60, 10);
    const weekly = changed("workflows/lead-response/workflow.yaml", "60/month", "15/week");
    expect(weekly.workflows[0]?.value?.toolsPerWeek).toBe(15);
  });

  it("names the fields that all rules of a type map, personal ones left out", () => {
    const [crm, desk] = definitions.sources;
    expect(crm).toMatchObject({
      name: "crm",
      title: "Leads of the CRM",
      duplicateKey: ["subject", "type"],
      workflows: ["lead-response"],
      types: [
        "case.opened",
        "touch.recorded",
        "case.responded",
        "case.completed",
        "conversion.won",
        "output.checked",
      ],
    });
    expect(crm?.fields["case.opened"]).toEqual(["subject", "time", "topic"]);
    expect(desk?.fields["case.completed"]).toEqual(["subject", "time", "made_sla"]);
    const twice = changed(
      "sources/help-desk.yaml",
      "    - {type: case.reopened",
      "    - {type: case.completed, time: cancelled_at, id: [id], subject: id, workflow: service-desk}\n    - {type: case.reopened",
    );
    expect(twice.sources[1]?.fields["case.completed"]).toEqual(["subject", "time"]);
  });

  it("names no workflow where a column decides, and all where the words are listed", () => {
    const column = changed(
      "sources/help-desk.yaml",
      "workflow: service-desk, channel",
      "workflow: {column: queue}, channel",
    );
    expect(column.sources[1]?.workflows).toEqual([]);
    const listed = changed(
      "sources/help-desk.yaml",
      "workflow: service-desk, channel",
      "workflow: {column: queue, map: {Sales: lead-response}, default: service-desk}, channel",
    );
    expect(listed.sources[1]?.workflows).toEqual(["lead-response", "service-desk"]);
  });

  it("refuses a catalog without its cadence", () => {
    const rest = new Map([...files].filter(([file]) => file !== `${ROOT}/cadence.yaml`));
    expect(() => definitionsOf(loadCatalog(rest, ROOT).catalog)).toThrow("the catalog has no cadence");
  });
});
