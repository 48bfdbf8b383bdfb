import { describe, expect, it } from "vitest";
import {
  FRIDAY,
  lead,
  NEXT_MONDAY,
  type PublishStage,
  setPublishStage,
  usualLeads,
} from "./publish-stage.ts";

const HOOK = "https://hooks.slack.com/services/T0/B0/s3cr3t-canary";
const slack = (text: string): string => `${text.trimEnd()}\n  notify: {chat: slack}\n`;
const teams = (text: string): string => `${text.trimEnd()}\n  notify: {chat: teams}\n`;

/** The comments in the issue "Scoreboard", the oldest first. */
async function comments({ state }: PublishStage): Promise<string[]> {
  const { issues, comments: all } = await state();
  const issue = issues.find(({ title }) => title === "Scoreboard");
  return all.filter((comment) => comment.issue === issue?.number).map(({ body }) => body);
}

async function notified({ records }: PublishStage): Promise<unknown[]> {
  return (await records()).filter(({ type }) => type === "run.notified").map(({ data }) => data);
}

describe("the issue in which boards are announced", () => {
  it("is opened once, asks to be pinned, and gets one comment a board", async () => {
    const stage = await setPublishStage();
    await stage.publish();
    stage.at(FRIDAY);
    await stage.publish();
    const { issues } = await stage.state();
    expect(issues.filter(({ title }) => title === "Scoreboard")).toMatchObject([
      {
        author: "github-actions[bot]",
        state: "open",
        body: expect.stringContaining("Please pin this issue"),
      },
    ]);
    const [monday, friday, ...more] = await comments(stage);
    expect(more).toEqual([]);
    expect(monday).toContain("### Week 46 is closed · 9–15 Nov 2026");
    expect(friday).toContain("### Week 47 to date · 16–22 Nov 2026");
    expect(monday).toContain("/blob/main/scoreboard/weeks/2026-W46.md)");
  });

  it("has a comment of its own for a board that is due, also where it was asked for before", async () => {
    const stage = await setPublishStage();
    await stage.publish({ week: "2026-W47" });
    await stage.publish({ week: "2026-W47" });
    stage.at(FRIDAY);
    await stage.publish();
    await stage.publish({ week: "2026-W47" });
    const keys = (await comments(stage)).map((body) => /"key":"(\w+)/.exec(body)?.[1]);
    expect(keys).toEqual(["close", "asked", "scoreboard"]);
  });

  it("mentions those who own what is off goal or missing, and nobody else", async () => {
    const stage = await setPublishStage();
    await stage.publish();
    const [monday = ""] = await comments(stage);
    expect(monday).toContain("🔴");
    expect(monday.match(/@[\w-]+/g)).toEqual(expect.arrayContaining(["@sales-lead"]));
    expect(new Set(monday.match(/@[\w-]+/g))).toEqual(new Set(["@sales-lead"]));
  });

  it("calls nobody by what comes from outside", async () => {
    const name = JSON.stringify("Shop @quality-lead fixes #1 <b>");
    const stage = await setPublishStage({
      settings: (text) => text.replace("Corner Workshop", name),
      seed: [...usualLeads(), ...lead("@support-lead <script>", "2026-11-12T15:00:00Z", 400)],
    });
    await stage.publish();
    const all = (await comments(stage)).join("\n");
    expect(all).not.toMatch(/@quality-lead|@support-lead|<script|<b>/);
    const message = await stage.git.text(["log", "-1", "--format=%B", "main"]);
    expect(message).not.toMatch(/@quality-lead|@support-lead|fixes #1/);
  });

  it("mends the comment of a week that late records restate, and names it in board, commit and comment", async () => {
    const stage = await setPublishStage();
    await stage.publish();
    const before = await comments(stage);
    await stage.append(lead("L9", "2026-11-12T15:00:00Z", 200, "2026-11-18T10:00:00.000Z"));
    stage.at(FRIDAY);
    await stage.publish();
    const [monday = "", friday = ""] = await comments(stage);
    expect(friday).toMatch(/\*\*Restated\*\* by late records: \[week 46\]/);
    expect(monday).not.toBe(before[0]);
    expect(monday.split("\n")[0]).toBe(before[0]?.split("\n")[0]);
    expect(await stage.git.text(["log", "-1", "--format=%B", "main"])).toContain(
      "Restated by late records: 2026-W46.",
    );
    expect((await stage.board()).get("weeks/2026-W46.md")).toContain("**Restated**");
  });
});

describe("the team's chat", () => {
  it("is told of every board once, also where the run is repeated", async () => {
    const stage = await setPublishStage({ settings: slack });
    const told: string[] = [];
    stage.github.sites.set("hooks.slack.com", ({ method, path, body }) => {
      expect([method, path]).toEqual(["POST", "/services/T0/B0/s3cr3t-canary"]);
      told.push((JSON.parse(body) as { text: string }).text);
      return { status: 200, body: "ok" };
    });
    const { lines } = await stage.publish({ chat_webhook: HOOK });
    await stage.publish({ chat_webhook: HOOK });
    await stage.publish({ chat_webhook: HOOK, week: "2026-W46" });
    expect(told).toHaveLength(1);
    expect(told[0]).toContain("Week 46 is closed");
    expect(told[0]).toMatch(/<http[^|]+scoreboard\/README\.md\|The board>$/);
    expect(told[0]).not.toContain("@");
    expect(await comments(stage)).toMatchObject([expect.stringContaining("Slack: sent.")]);
    expect(await notified(stage)).toEqual([{ board: "close:2026-W46", chat: "slack", outcome: "sent" }]);
    expect(
      lines.filter((line) => line.includes("s3cr3t")).every((line) => line.startsWith("::add-mask::")),
    ).toBe(true);
  });

  it("that refuses is said so in the comment and in the ledger, and keeps no board back", async () => {
    const stage = await setPublishStage({ settings: slack });
    stage.github.sites.set("hooks.slack.com", () => ({ status: 404, body: "no_service" }));
    const { lines } = await stage.publish({ chat_webhook: HOOK });
    const [comment = ""] = await comments(stage);
    expect(comment).toMatch(/Slack: \*\*not sent\*\*.*did not take the message.*make a new webhook/s);
    expect(comment).not.toContain("s3cr3t");
    expect(await notified(stage)).toMatchObject([{ board: "close:2026-W46", outcome: "failed" }]);
    expect((await stage.board()).has("README.md")).toBe(true);
    expect(lines.join("\n")).toContain("::warning title=The board was not told to the chat::");
    expect(JSON.stringify(await stage.records())).not.toContain("s3cr3t");
  });

  it("that has no time now is not asked to be waited for: the message is not sent again", async () => {
    const stage = await setPublishStage({ settings: slack });
    stage.github.sites.set("hooks.slack.com", () => ({ status: 503, body: "later" }));
    await stage.publish({ chat_webhook: HOOK });
    const [comment = ""] = await comments(stage);
    expect(comment).toMatch(/Slack: \*\*not sent\*\*.*503.*this message is not sent again/s);
    expect(comment).not.toContain("tries again");
  });

  it.each<[string, string]>([
    ["", "The secret OPSBOOK_CHAT_WEBHOOK is not set"],
    ["https://evil.example.com/hook", "evil.example.com is not on the list"],
    ["http://hooks.slack.com/x", "is not asked over https"],
    ["no address", "the address is no address"],
  ])("is not told where the webhook is %j, and that is seen", async (url, why) => {
    const stage = await setPublishStage({ settings: slack });
    await stage.publish({ chat_webhook: url });
    const [comment = ""] = await comments(stage);
    expect(comment.toLowerCase()).toContain(why.toLowerCase().replaceAll("_", "\\_"));
    expect((await stage.board()).has("README.md")).toBe(true);
  });

  it("takes an adaptive card where it is Teams", async () => {
    const stage = await setPublishStage({ settings: teams });
    const told: string[] = [];
    stage.github.sites.set("prod-01.westeurope.logic.azure.com", ({ body }) => {
      told.push(body);
      return { status: 202 };
    });
    await stage.publish({ chat_webhook: "https://prod-01.westeurope.logic.azure.com/workflows/abc?sig=x" });
    expect(JSON.parse(told[0] ?? "")).toMatchObject({
      type: "message",
      attachments: [{ content: { type: "AdaptiveCard", actions: [{ type: "Action.OpenUrl" }] } }],
    });
    expect(await comments(stage)).toMatchObject([expect.stringContaining("Teams: sent.")]);
  });

  it("is not told twice where the run was cut off while it was told: a person is asked to look", async () => {
    const stage = await setPublishStage({ settings: slack });
    let told = 0;
    stage.github.sites.set("hooks.slack.com", () => {
      told += 1;
      // The run dies right after: the next write of the comment gets no answer that could be read.
      stage.github.faults.add({
        kind: "error-before",
        route: "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",
      });
      return { status: 200 };
    });
    await expect(stage.publish({ chat_webhook: HOOK })).rejects.toThrow();
    stage.github.faults.clear();
    await stage.publish({ chat_webhook: HOOK });
    expect(told).toBe(1);
    expect(await comments(stage)).toMatchObject([
      expect.stringContaining("nobody here knows whether it arrived"),
    ]);
    expect(await notified(stage)).toMatchObject([{ outcome: "unknown" }]);
    stage.at(NEXT_MONDAY);
    await stage.publish({ chat_webhook: HOOK }).catch(() => {});
    expect(told).toBe(2);
  });
});
