import { describe, expect, it } from "vitest";
import { run as handleCommand } from "../../actions/handle-command/run.ts";
import { run as manageIncidents } from "../../actions/manage-incidents/run.ts";
import { type PublishStage, REPO, setPublishStage } from "./publish-stage.ts";

const MINUTE = 60_000;
const INCIDENT = "CRM is down";

const COMMENT = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";

/** Two runs of a step at once; the first one of them that comes to a write of the route is held there for a while. */
async function twice(
  stage: PublishStage,
  run: Parameters<PublishStage["act"]>[0],
  held: string,
  inputs = {},
): Promise<void> {
  stage.github.faults.add({ kind: "delay", route: held, nth: 1, delay: 4000 });
  const first = stage.act(run, inputs);
  stage.at(new Date(stage.github.clock.now() + 1000).toISOString());
  await Promise.all([first, stage.act(run, inputs)]);
  stage.github.faults.clear();
}

async function setUp(): Promise<{
  stage: PublishStage;
  desk: number;
  say: (issue: number, text: string) => Promise<void>;
}> {
  const stage = await setPublishStage({
    now: "2026-11-16T14:20:00Z",
    settings: (text) => `${text.trimEnd()}\n  notify: {chat: slack}\n`,
  });
  await stage.act(handleCommand);
  const { issues } = await stage.state();
  const say = async (issue_number: number, body: string): Promise<void> => {
    stage.at(new Date(stage.github.clock.now() + 10 * MINUTE).toISOString());
    await stage.as["sales-lead"].rest.issues.createComment({ ...REPO, issue_number, body });
    stage.at(new Date(stage.github.clock.now() + MINUTE).toISOString());
  };
  return { stage, desk: issues.find(({ title }) => title.includes("desk"))?.number ?? 0, say };
}

async function answers({ state }: PublishStage, issue: number): Promise<string[]> {
  const { comments } = await state();
  return comments
    .filter((comment) => comment.issue === issue && comment.body.startsWith("<!-- opsbook:answer"))
    .map(({ body }) => body.split("\n").slice(1).join("\n"));
}

describe("two runs at once", () => {
  it("answer each comment once, whether it brings a record or none", async () => {
    const { stage, desk, say } = await setUp();
    await say(desk, "/help");
    await twice(stage, handleCommand, COMMENT);
    expect(await answers(stage, desk)).toEqual([expect.stringContaining("/incident crm")]);
    await say(desk, "the crm is down");
    await twice(stage, handleCommand, COMMENT);
    expect((await answers(stage, desk)).slice(1)).toEqual([
      expect.stringContaining("I understood: **The CRM is down"),
    ]);
    const opened = (await stage.records()).filter(({ type }) => type === "incident.opened");
    expect(opened).toHaveLength(1);
  }, 120_000);

  it("make one issue, and tell the chat once", async () => {
    const { stage, desk, say } = await setUp();
    const told: string[] = [];
    stage.github.sites.set("hooks.slack.com", ({ body }) => {
      told.push(body);
      return { status: 200 };
    });
    await say(desk, "the crm is down");
    await stage.act(handleCommand);
    const webhook = { chat_webhook: "https://hooks.slack.com/services/s3cr3t" };
    await twice(stage, manageIncidents, "POST /repos/{owner}/{repo}/issues", webhook);
    expect(await incidentIssues(stage)).toHaveLength(1);
    expect(told).toHaveLength(1);
  }, 120_000);
});

describe("a run that was cut off between the ledger and its answer", () => {
  it("is made up for with the answer that it would have given", async () => {
    const { stage, desk, say } = await setUp();
    await say(desk, "the crm is down");
    await cutOff(stage);
    await stage.act(handleCommand);
    expect(await answers(stage, desk)).toEqual([expect.stringContaining("I understood: **The CRM is down")]);
    await stage.act(manageIncidents);
    const [incident = 0] = await incidentIssues(stage);
    await say(incident, "/ack");
    await cutOff(stage);
    await stage.act(handleCommand);
    await say(incident, "/ack");
    await stage.act(handleCommand);
    expect(await answers(stage, incident)).toEqual([
      expect.stringContaining("Acknowledged. Next:"),
      "It was acknowledged before.",
    ]);
  }, 120_000);
});

async function cutOff(stage: PublishStage): Promise<void> {
  stage.github.faults.add({ kind: "error-before", route: COMMENT, status: 422 });
  await stage.act(handleCommand).catch(() => {});
  stage.github.faults.clear();
}

async function incidentIssues({ state }: PublishStage): Promise<number[]> {
  const { issues } = await state();
  return issues
    .filter((issue) => issue.title.includes(INCIDENT) && issue.state === "open")
    .map(({ number }) => number);
}
