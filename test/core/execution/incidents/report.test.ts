import { describe, expect, it } from "vitest";
import { loadCatalog } from "../../../../actions/core/catalog/load.ts";
import type { Facts, IncidentsAtHand } from "../../../../actions/core/execution/commands/facts.ts";
import { commands } from "../../../../actions/core/execution/commands/table.ts";
import { foldIncidents } from "../../../../actions/core/execution/incidents/fold.ts";
import type { Incident } from "../../../../actions/core/execution/incidents/incident.ts";
import { eventsOfRecords } from "../../../../actions/core/execution/incidents/records.ts";
import { knownName, nameIn, triggerOfReport } from "../../../../actions/core/execution/incidents/report.ts";
import { deskSources } from "../../../../actions/core/signal/desk/desk-source.ts";
import { decideSaid } from "../../../../actions/handle-command/decide.ts";
import { catalogFiles } from "../../../gate/stage.ts";
import { KEY } from "../../../loop/stage.ts";

const DESK = "workflows-catalog/sources/desk.yaml";
const files = await catalogFiles(true);
/** A business that writes of leads what people also say of systems. */
const phrases = '    lead-back: "lead {case} is back"\n    lead-down: "{case} slowed down"\n';
files[DESK] = (files[DESK] ?? "").replace("  phrases:\n", `  phrases:\n${phrases}`);
files[DESK] = files[DESK].replace("equals: lead-called", "in: [lead-called, lead-back, lead-down]");
files[DESK] = files[DESK].replace("      time: time\n", "      time: said\n");
const { catalog, findings } = loadCatalog(new Map(Object.entries(files)), "workflows-catalog");
const desk = deskSources(catalog, KEY);
const NOW = Date.parse("2026-11-16T15:00:00Z");

function told(
  body: string,
  incidents: ReadonlyMap<string, Incident> = new Map(),
  at = NOW,
  below: { incident: Incident | undefined; login: string } | null = null,
): ReturnType<typeof decideSaid> {
  const hand: IncidentsAtHand = {
    of: () => below?.incident ?? null,
    all: () => incidents,
    idsOf: (login) => new Set([login]),
    personOf: () => null,
    isMerged: () => null,
  };
  const by = { login: below?.login ?? "sales-lead", bot: false };
  const facts: Facts = {
    said: {
      origin: `c${at}`,
      issue: 1,
      place: below === null ? "desk" : "incident",
      by: by as never,
      at,
      edited: false,
      body,
    },
    role: "write",
    catalog,
    desk,
    zone: "America/New_York",
    questions: [],
    incidents: hand,
  };
  return decideSaid(facts, commands);
}

/** What an incident would be opened about; null where none is. */
function opens(body: string): { cause: unknown; title: unknown; workflows: unknown } | null {
  const opened = told(body).records.find(({ type }) => type === "incident.opened");
  const { cause, title, workflows } = opened?.data ?? {};
  return opened === undefined ? null : { cause, title, workflows };
}

it("stands on a catalog that can be read", () => {
  expect(findings).toEqual([]);
  expect(desk[0]?.phrases.map(({ text }) => text)).toContain("lead {case} is back");
});

describe("names as people speak them", () => {
  it.each([
    ["The CRM", "crm"],
    ["our phone", "phone"],
    ["phones", "phone"],
    ["Drafting model", "drafting-model"],
    ["the drafting_model", "drafting-model"],
    ["Lead Response", "lead-response"],
    ["fax", "fax"],
    ["address", "address"],
    ["`@everyone`", "everyone"],
    ["[x](https://example.com)", "x-https-example.com"],
    ["!!!", ""],
  ])("%s is %s", (words, name) => {
    expect(knownName(words, catalog)).toBe(name);
    expect(nameIn(words)).toMatch(/^[\p{L}\p{N}.-]*$/u);
  });

  it.each([
    "crm is down",
    "The CRM is down!",
    "CRM down",
    "crm seems down...",
    "our CRM is not working",
    "the crm is broken",
    "the crm is down again",
    "/incident crm:",
    "/incident crm: customers cannot book",
    "  crm is down  \n\nsince nine, I think",
  ])("%s opens one incident for all that use it", (body) => {
    expect(opens(body)).toMatchObject({
      cause: "dependency:crm",
      title: "The CRM is down",
      workflows: "lead-response",
    });
    expect(told(body).answer).toMatch(
      /^I understood: \*\*The CRM is down\*\*, major.* the workflow that uses it/,
    );
  });

  it("phones are down", () => {
    for (const body of ["phones are down", "The phone is down."])
      expect(opens(body)).toMatchObject({ cause: "dependency:phone", workflows: "lead-response" });
  });

  it("counts for all workflows that use it", () => {
    for (const body of ["the drafting model is down", "/incident drafting-model: slow"]) {
      const users = catalog.workflows.filter(({ value }) =>
        value.spec.dependencies.some(({ name }) => name === "drafting-model"),
      );
      expect(users.length).toBeGreaterThan(1);
      const workflows = users.map(({ value }) => value.metadata.name).join(",");
      expect(opens(body)).toMatchObject({ cause: "dependency:drafting-model", workflows });
      expect(told(body).answer).toContain(`counts for all ${users.length} workflows that use it`);
    }
  });

  it("keeps what customers notice as the figure of the incident", () => {
    const [opened] = told("/incident crm: customers cannot book").records;
    expect(opened?.data).toMatchObject({
      figure: "customers cannot book",
      by: "sales-lead",
      severity: "major",
    });
  });
});

describe("reports of workflows, and of nothing that has a name", () => {
  it.each([
    ["lead response is down", "lead-response", "Answer new leads: something is wrong"],
    ["/incident lead-response: nobody rings back", "lead-response", "nobody rings back"],
    ["/incident the front door does not open", "", "the front door does not open"],
  ])("%s", (body, workflows, title) => {
    expect(opens(body)).toEqual({ cause: `reported:c${NOW}`, workflows, title });
  });

  it("gives what has no workflow to whoever approves by default", () => {
    const [opened] = told("/incident the front door does not open").records;
    expect(opened?.data?.owner).toBe(catalog.approvalPolicies[0]?.value.spec.default?.[0]);
  });

  it("asks what is wrong where nothing is said", () => {
    for (const body of ["/incident", "/incident   "])
      expect(told(body)).toMatchObject({
        records: [],
        answer: expect.stringContaining("Write what is wrong"),
      });
  });

  it("is nobody's where the catalog names nobody", () => {
    const nobody = { ...catalog, approvalPolicies: [] };
    const report = { about: null, text: "flood", origin: "c1", at: NOW, by: "kim" };
    expect(triggerOfReport(report, nobody)).toEqual({
      ok: false,
      instead: expect.stringContaining("approval-policy.yaml"),
    });
  });

  it("shows what people wrote, and obeys nothing in it", () => {
    const { answer } = told("/incident @team see #1 and [this](https://example.com) `x` <b>");
    expect(answer).not.toMatch(/(?<!\\)\[this|@team|#1\b|<b>/);
  });
});

describe("near misses and unknown names are asked back, and open nothing", () => {
  it.each([
    ["crn is down", "Did you mean `crm`?"],
    ["phon down", "Did you mean `phone`?"],
    ["/incident drafting-modell: slow", "Did you mean `drafting-model`?"],
    ["kim is down", "No workflow uses `kim`. What is used: "],
    ["the fax is down", "No workflow uses `fax`"],
    ["please calm down", "No workflow uses `please-calm`"],
    ["!!! is down", "No workflow uses that"],
    ["`@everyone` is down", "No workflow uses `everyone`"],
    ["/incident since nine: nobody answers", "No workflow uses `since-nine`"],
    ["kim is back", "No workflow uses `kim`, so nothing was changed."],
    ["crn is back", "Did you mean `crm`? Write `crm is back`."],
    ["crm is back", "No incident of `crm` is open."],
    ["/back", "Write what works again"],
  ])("%s", (body, words) => {
    const { records, answer } = told(body);
    expect([records, answer]).toEqual([[], expect.stringContaining(words)]);
  });
});

describe("outages that are told with a slip, or as a question, are offered and open nothing", () => {
  it.each([
    ["crm is dwon", "crm is down"],
    ["CRM is donw!!", "crm is down"],
    ["the crm is down?", "crm is down"],
    ["crm dwon", "crm is down"],
    ["crm is down since nine", "crm is down"],
    ["phones aer down", "phone is down"],
    ["drafting model is borken", "drafting-model is down"],
    ["crn is dwon", "crm is down"],
    ["the phone system is dead", "phone is down"],
    ["the crm doesn't work", "crm is down"],
    ["crm is back??", "crm is back"],
    ["phone is bck", "phone is back"],
    ["crm back", "crm is back"],
  ])("%s", (body, sentence) => {
    const { records, answer } = told(body);
    expect(records).toEqual([]);
    expect(answer).toContain(`Did you mean \`${sentence}\`?`);
    expect(answer).not.toContain("What I understand:");
    const meant = told(sentence);
    expect(meant.records.length > 0 || /No incident of `.*` is open/.test(meant.answer ?? "")).toBe(true);
  });

  it.each(["kim is bck", "lead called bakc", "down", "the crm was down yesterday", "back", "???"])(
    "%s is no outage",
    (body) => expect(told(body).answer).not.toMatch(/Did you mean `[a-z-]+ is (?:down|back)`/),
  );
});

describe("sentences that are no report", () => {
  it.each([
    "is the crm down?",
    "crm is down?",
    "the crm was down yesterday",
    "crm is down since nine",
    "lead Kim is back at 14:05",
    "I think that the crm and also all phones are down",
    `${"very ".repeat(3)}${"l".repeat(80)} is down`,
    "x is down",
    "down",
    "is down",
    "> crm is down",
    "```\ncrm is down\n```",
    "    crm is down",
    "<!-- x --> crm is down",
    "# crm is down",
    "Thanks!\ncrm is down",
    "x\u2028crm is down",
  ])("%s", (body) => {
    const { records, answer } = told(body);
    expect(records).toEqual([]);
    expect(answer).not.toMatch(/opens in this same run/);
  });

  it("a phrase of the desk is that, and no command", () => {
    for (const body of ["lead Kim is back", "lead crm is back", "kim slowed down"]) {
      const { records, answer, question } = told(body);
      expect([records, answer]).toEqual([[], expect.stringContaining("I understood:")]);
      expect(question).toMatchObject({ digest: expect.any(String) });
    }
  });

  it("says so where other lines of the comment would have been recorded", () => {
    const { records, answer } = told("crm is down\nlead Kim called 14:05");
    expect(records.map(({ type }) => type)).toEqual(["incident.opened"]);
    expect(answer).toMatch(/Only the first line was read/);
    expect(told("crm is down\nsince nine, I think").answer).not.toMatch(/Only the first line/);
  });
});

describe("what is down is one incident, and is back once", () => {
  const open = foldIncidents(eventsOfRecords(told("crm is down").records));
  const later = NOW + 3_600_000;

  it("is known when it is told again", () => {
    for (const body of ["the CRM is down!", "/incident crm: it is slow"])
      expect(told(body, open, later)).toMatchObject({
        records: [],
        answer: 'That is known: "The CRM is down" is detected.',
      });
  });

  it("is mitigated when it is back, and stays open", () => {
    for (const body of ["the CRM is back", "crm is up again!", "/back crm", "CRM is working."]) {
      const { records, answer } = told(body, open, later);
      expect(records.map(({ type, subject }) => [type, subject])).toEqual([
        ["incident.mitigated", "dependency:crm@2026-11-16T15:00:00.000Z"],
      ]);
      expect(answer).toMatch(/is mitigated\. It stays open/);
    }
  });

  it("is mitigated below its own issue, by those who may, and other talk there stays people's own", () => {
    const [incident] = open.values();
    const below = (body: string, login = "sales-lead") => told(body, open, later, { incident, login });
    for (const body of ["the CRM is back", "crm is up again!!", "/back crm"])
      expect(below(body)).toMatchObject({
        records: [{ type: "incident.acknowledged" }, { type: "incident.mitigated" }],
        answer: expect.stringContaining("Mitigated."),
      });
    expect(below("crm is back", "stranger")).toMatchObject({
      records: [],
      answer: expect.stringMatching(/^Only /),
    });
    for (const body of ["phone is back", "/back kim"])
      expect(below(body)).toMatchObject({ records: [], answer: expect.stringContaining("`/mitigated`") });
    for (const body of ["Kim is back", "lead Kim is back"])
      expect(below(body)).toMatchObject({ records: [], answer: null });
  });

  it("goes on when it is down again before anybody has reviewed it", () => {
    const back = foldIncidents(eventsOfRecords(told("crm is back", open, later).records), open);
    const { records, answer } = told("crm is down again", back, later + 3_600_000);
    expect(records.map(({ type }) => type)).toEqual(["incident.refired"]);
    expect(answer).toMatch(/goes on/);
  });
});
