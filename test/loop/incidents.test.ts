import { describe, expect, it } from "vitest";
import { decisionRecord } from "../../actions/core/decision/decision-record.ts";
import { writtenAt } from "../../actions/core/signal/own-record.ts";
import type { EventRecord } from "../../actions/core/signal/record.ts";
import { run as handleCommand } from "../../actions/handle-command/run.ts";
import { run as manageIncidents } from "../../actions/manage-incidents/run.ts";
import { type PublishStage, REPO, setPublishStage } from "./publish-stage.ts";

const MINUTE = 60_000;
const NINE = Date.parse("2026-11-16T14:00:00Z");

/** What evaluate-thresholds writes when leads wait too long, or do not any more. */
function decided(does: "fires" | "clears", since: number, at: number): EventRecord {
  const record = decisionRecord({
    rule: "lead-response/slow-first-response",
    workflow: "lead-response",
    cause: "threshold:lead-response/slow-first-response",
    digest: "0".repeat(64),
    ledger: null,
    does,
    at,
    since,
    before: does === "fires" ? "pending" : "clearing",
    after: does === "fires" ? "firing" : "quiet",
    condition: "response_time.p90 > 30m",
    over: "24h",
    value: 0.7,
    unit: "h",
    beyond: false,
    cases: 9,
    outcome: {
      incident: {
        severity: "major",
        runbook: "workflows-catalog/workflows/lead-response/slow-response.md",
      },
      pausesExpansion: false,
      startsPlaybook: false,
      ask: null,
    },
  });
  return writtenAt(record, at, 0);
}

async function incidents({ state }: PublishStage) {
  const { issues } = await state();
  return issues.filter(({ labels }) => labels.includes("incident"));
}

async function happened({ records }: PublishStage): Promise<string[]> {
  return (await records())
    .filter(({ type }) => type.startsWith("incident.") && type !== "incident.register")
    .map(({ type }) => type.slice("incident.".length));
}

describe("manage-incidents", () => {
  it("opens one issue for a firing, assigned and labelled, and running again changes nothing", async () => {
    const stage = await setPublishStage({ now: "2026-11-16T14:20:00Z" });
    const picture = "scoreboard/charts/2026-W46/lead-response.response_time.svg";
    await stage.commit(picture, "<svg/>");
    await stage.append([decided("fires", NINE, NINE + 10 * MINUTE)]);
    const { summary } = await stage.act(manageIncidents);
    expect(summary).toMatch(/: major, detected, since /);
    const [issue, ...more] = await incidents(stage);
    expect(more).toEqual([]);
    expect(issue).toMatchObject({ state: "open", assignees: ["sales-lead"] });
    expect(issue?.labels).toEqual(
      expect.arrayContaining(["opsbook", "incident", "severity: major", "state: detected"]),
    );
    expect(issue?.body).toContain("response time \\(p90\\) 42");
    expect(issue?.body).toContain(`/blob/main/${picture}?raw=true)](`);
    const before = [await stage.tip("ledger"), await incidents(stage)];
    await stage.act(manageIncidents);
    expect([await stage.tip("ledger"), await incidents(stage)]).toEqual(before);
    expect(await happened(stage)).toEqual(["opened", "filed"]);
  });

  it("escalates once when nobody acknowledges in business time, and mentions whom it goes to", async () => {
    const stage = await setPublishStage({ now: "2026-11-16T14:20:00Z" });
    await stage.append([decided("fires", NINE, NINE + 10 * MINUTE)]);
    await stage.act(manageIncidents);
    stage.at("2026-11-16T18:00:00Z");
    await stage.act(manageIncidents);
    await stage.act(manageIncidents);
    const [issue] = await incidents(stage);
    const { comments } = await stage.state();
    const said = comments.filter((comment) => comment.issue === issue?.number);
    expect(said).toHaveLength(1);
    expect(said[0]?.body).toMatch(/Nobody acknowledged this by .*@general-manager/);
    expect(issue?.assignees.toSorted()).toEqual(["general-manager", "sales-lead"]);
    expect(await happened(stage)).toEqual(["opened", "filed", "escalated"]);
  });

  it("escalates also to who stands in for the escalation owner", async () => {
    const stage = await setPublishStage({ now: "2026-11-16T14:20:00Z" });
    await stage.act(handleCommand);
    const desk = (await stage.state()).issues.find(({ title }) => title.includes("desk"))?.number ?? 0;
    const body = "/away until 20 November, @quality-lead covers";
    await stage.as["general-manager"].rest.issues.createComment({ ...REPO, issue_number: desk, body });
    await stage.append([decided("fires", NINE, NINE + 10 * MINUTE)]);
    await stage.act(manageIncidents);
    stage.at("2026-11-16T18:00:00Z");
    await stage.act(manageIncidents);
    const [issue] = await incidents(stage);
    const said = (await stage.state()).comments.filter((comment) => comment.issue === issue?.number);
    expect(said[0]?.body).toMatch(/@general-manager\), or .*@quality-lead\) in their place: please/);
    expect(issue?.assignees.toSorted()).toEqual(["general-manager", "quality-lead", "sales-lead"]);
  });

  it("takes a recovery for mitigated and never closes by itself", async () => {
    const stage = await setPublishStage({ now: "2026-11-16T14:20:00Z" });
    await stage.append([decided("fires", NINE, NINE + 10 * MINUTE)]);
    await stage.act(manageIncidents);
    stage.at("2026-11-16T15:20:00Z");
    await stage.append([decided("clears", NINE, NINE + 70 * MINUTE)]);
    await stage.act(manageIncidents);
    const [issue] = await incidents(stage);
    expect(issue?.state).toBe("open");
    expect(issue?.labels).toContain("state: mitigated");
    expect(issue?.labels).not.toContain("state: detected");
  });

  it("opens again what was closed by hand without a cause, and says what is missing", async () => {
    const stage = await setPublishStage({ now: "2026-11-16T14:20:00Z" });
    await stage.append([decided("fires", NINE, NINE + 10 * MINUTE)]);
    await stage.act(manageIncidents);
    const [issue] = await incidents(stage);
    const issue_number = issue?.number ?? 0;
    stage.at("2026-11-16T14:30:00Z");
    await stage.as["sales-lead"].rest.issues.update({ ...REPO, issue_number, state: "closed" });
    await stage.act(manageIncidents);
    const [after] = await incidents(stage);
    expect(after?.state).toBe("open");
    const { comments } = await stage.state();
    expect(comments.at(-1)?.body).toMatch(/Opened again: it has no root cause/);
  });

  it("carries an incident over the weeks, and reads no more than the newest", async () => {
    const stage = await setPublishStage({ now: "2026-11-16T14:20:00Z" });
    await stage.append([decided("fires", NINE, NINE + 10 * MINUTE)]);
    await stage.act(manageIncidents);
    for (const monday of ["2026-11-23T14:20:00Z", "2026-11-30T14:20:00Z"]) {
      stage.at(monday);
      await stage.act(manageIncidents);
    }
    const issues = await incidents(stage);
    expect(issues).toHaveLength(1);
    expect(issues[0]?.body).toContain("Mon 16 Nov, 09:00");
    expect((await happened(stage)).toSorted()).toEqual([
      "carried",
      "carried",
      "escalated",
      "filed",
      "opened",
    ]);
  });
});

describe("maintenance, and a person who disagrees", () => {
  it("opens the incident when the window is over, and records the disagreement below it", async () => {
    const stage = await setPublishStage({ now: "2026-11-16T14:20:00Z" });
    const window =
      "{id: crm, dependency: crm, from: 2026-11-16 08:00, to: 2026-11-16 09:30, why: New machines}";
    await stage.commit(
      "workflows-catalog/maintenance.yaml",
      `apiVersion: opsbook/v1\nkind: Maintenance\nmetadata: {name: maintenance}\nspec:\n  windows: [${window}]\n`,
    );
    await stage.append([decided("fires", NINE, NINE + 10 * MINUTE)]);
    const { summary } = await stage.act(manageIncidents);
    expect(summary).toContain("Silenced by maintenance (crm) until Mon 16 Nov, 09:30");
    expect(await incidents(stage)).toEqual([]);
    stage.at("2026-11-16T14:40:00Z");
    await stage.act(manageIncidents);
    const [issue] = await incidents(stage);
    expect(issue?.body).toContain("since Mon 16 Nov, 09:30");
    expect(await happened(stage)).toEqual(["silenced", "opened", "filed"]);
    await stage.as["sales-lead"].rest.issues.createComment({
      ...REPO,
      issue_number: issue?.number ?? 0,
      body: "/override slow-first-response because these leads are our own tests",
    });
    await stage.act(handleCommand);
    const { comments } = await stage.state();
    expect(comments.at(-1)?.body).toMatch(/Recorded: you disagree with `lead-response\/slow-first-response`/);
    expect((await stage.records()).filter(({ type }) => type === "override.made")).toMatchObject([
      { data: { rule: "lead-response/slow-first-response", by: "sales-lead" } },
    ]);
  }, 60_000);
});

describe("the team's chat", () => {
  it("is told of an incident once; what it does not take stands in the issue, and is tried again", async () => {
    const stage = await setPublishStage({
      now: "2026-11-16T14:20:00Z",
      settings: (text) => `${text.trimEnd()}\n  notify: {chat: slack}\n`,
    });
    const told: string[] = [];
    let status = 503;
    stage.github.sites.set("hooks.slack.com", ({ body }) => {
      if (status === 200) told.push((JSON.parse(body) as { text: string }).text);
      return { status };
    });
    const act = () => stage.act(manageIncidents, { chat_webhook: "https://hooks.slack.com/services/s3cr3t" });
    await stage.append([decided("fires", NINE, NINE + 10 * MINUTE)]);
    const { summary } = await act();
    expect(summary).toMatch(
      /The chat was not told that .* was opened: Slack: hooks\\?\.slack\\?\.com did not take/i,
    );
    expect((await incidents(stage))[0]?.body).toMatch(/\| Chat \| \*\*not told\*\* that this was opened/);
    status = 200;
    stage.at("2026-11-16T14:40:00Z");
    await act();
    await act();
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^Incident \(major\): .*\nSince Mon 16 Nov, 09:00\. .*\|#\d+>$/s);
    expect((await incidents(stage))[0]?.body).not.toContain("| Chat |");
    expect(JSON.stringify(await stage.records())).not.toContain("s3cr3t");
  }, 60_000);
});

describe("the life of an incident, as people lead it", () => {
  it("is opened on the desk, acknowledged, explained, closed and reviewed, each step answered once", async () => {
    const stage = await setPublishStage({ now: "2026-11-16T14:20:00Z" });
    const run = async (): Promise<void> => {
      await stage.act(handleCommand);
      await stage.act(manageIncidents);
    };
    await run();
    const desk = (await stage.state()).issues.find(({ title }) => title.includes("desk"))?.number ?? 0;
    const say = async (who: "sales-lead" | "quality-lead" | "support-lead", issue: number, text: string) => {
      stage.at(new Date(stage.github.clock.now() + 10 * MINUTE).toISOString());
      await stage.as[who].rest.issues.createComment({ ...REPO, issue_number: issue, body: text });
      await run();
      const { comments } = await stage.state();
      return comments.filter((comment) => comment.issue === issue).at(-1)?.body ?? "";
    };
    expect(await say("support-lead", desk, "the crm is down")).toMatch(/I understood: \*\*The CRM is down/);
    const [issue] = await incidents(stage);
    const number = issue?.number ?? 0;
    expect(issue?.body).toMatch(/crm/);
    expect(await say("support-lead", desk, "CRM is down!")).not.toMatch(/opens/);
    expect(await say("sales-lead", number, "/ack")).toMatch(/Acknowledged/);
    expect(await say("sales-lead", number, "/mitigate")).toMatch(/Did you mean `\/mitigated`/);
    expect(await say("sales-lead", number, "/mitigated")).toMatch(/Mitigated/);
    expect(await say("sales-lead", number, "/resolve")).toMatch(/no root cause/);
    expect(await say("sales-lead", number, "/root-cause vendor: their disk was full")).toMatch(/recorded/);
    expect(await say("sales-lead", number, "/follow-up none because they have mended it")).toMatch(
      /`\/resolve`/,
    );
    expect(await say("sales-lead", number, "/resolve")).toMatch(/Resolved/);
    expect((await incidents(stage))[0]?.state).toBe("closed");
    expect(await say("sales-lead", number, "/reviewed")).toMatch(/Only a reviewer/);
    expect(await say("quality-lead", number, "/reviewed")).toMatch(/Reviewed/);
    const [after, ...more] = await incidents(stage);
    expect(more).toEqual([]);
    expect(after?.labels).toContain("state: reviewed");
    expect(await happened(stage)).toEqual([
      "opened",
      "filed",
      "acknowledged",
      "mitigated",
      "root-cause-found",
      "follow-up-named",
      "resolved",
      "reviewed",
    ]);
    const before = [await stage.tip("ledger"), (await stage.state()).comments.length];
    await run();
    expect([await stage.tip("ledger"), (await stage.state()).comments.length]).toEqual(before);
  }, 120_000);
});
