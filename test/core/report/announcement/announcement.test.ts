import { describe, expect, it } from "vitest";
import {
  type AnnouncedRow,
  announcementLines,
  announcementMarkdown,
  announcementOf,
} from "../../../../actions/core/report/announcement/announcement.ts";
import { chatMessage } from "../../../../actions/core/report/announcement/chat.ts";
import { boardCommitMessage } from "../../../../actions/core/report/announcement/commit.ts";
import {
  type Delivery,
  parseDelivery,
  renderDelivery,
} from "../../../../actions/core/report/announcement/delivery.ts";
import { boardLinks } from "../../../../actions/core/report/announcement/links.ts";
import { notifiedRecord } from "../../../../actions/core/report/announcement/notified.ts";
import {
  scoreboardIssueBody,
  waitingText,
} from "../../../../actions/core/report/announcement/scoreboard-issue.ts";
import { PIN_HINT } from "../../../../actions/core/report/text/pin-hint.ts";
import { badWeek, goodWeek, liveWith } from "../scoreboard/facts.ts";

const LINKS = boardLinks("https://github.com/o/r", "main");
const live = (text = "Maria") => announcementOf({ facts: liveWith(text), before: goodWeek(1) });

describe("an announcement", () => {
  it("says of a bad week what is off goal or missing, and whose it is", () => {
    const said = announcementOf({ facts: badWeek(), before: goodWeek(1) });
    expect(said.about).toBe("Week 46 is closed · 9–15 Nov 2026");
    expect(said.rows.map(({ sign }) => sign)).toEqual(expect.arrayContaining(["🔴", "⚪"]));
    expect(said.rows.every(({ sign }) => sign === "🔴" || sign === "⚪")).toBe(true);
  });

  it("calls nobody by a sample, nobody for a good week, and on a live board only those who own such a row", () => {
    expect(announcementOf({ facts: badWeek(), before: null }).mentions).toEqual([]);
    expect(announcementOf({ facts: goodWeek(), before: null }).rows).toEqual([]);
    const said = live();
    expect(said.mentions.length).toBeGreaterThan(0);
    const called = new Set(announcementMarkdown(said, LINKS).match(/@[a-z\d-]+/gi));
    expect([...called].sort()).toEqual([...said.mentions].sort());
  });

  it("shows texts from outside as texts, in every form", () => {
    const evil = "@everyone <!channel> fixes #1 [x](https://evil.example) ![i](x) <b>";
    const said = live(evil);
    const markdown = announcementMarkdown(said, LINKS);
    expect(markdown).not.toMatch(/@everyone|<b>|<!channel|\]\(https:\/\/evil|fixes #1/);
    for (const line of announcementLines(said)) expect(line).not.toMatch(/@\w|#1\b/);
    const slack = JSON.stringify(chatMessage("slack", said, LINKS.board));
    expect(slack).not.toMatch(/<!channel|<b>|@everyone/);
    const { text } = chatMessage("slack", said, LINKS.board) as { text: string };
    expect(text.match(/<[^>]*>/g)).toEqual([`<${LINKS.board}|The board>`]);
  });

  it("names restated weeks and those caught up, never itself", () => {
    const said = announcementOf({
      facts: goodWeek(),
      before: null,
      restated: ["2026-W44", "2026-W46"],
      caughtUp: ["2026-W45", "2026-W46"],
    });
    const markdown = announcementMarkdown(said, LINKS);
    expect(markdown).toContain(
      "**Restated** by late records: [week 44](https://github.com/o/r/blob/main/scoreboard/weeks/2026-W44.md).",
    );
    expect(markdown).toContain("**Caught up**: [week 45]");
  });
});

describe("the issue of all boards", () => {
  it("promises what is done: who is mentioned, and which comment is edited", () => {
    const body = scoreboardIssueBody(LINKS);
    expect(body).toContain("`/publish` has one more comment a week");
    expect(body).toContain("The sample mentions nobody");
    expect(body).toContain(PIN_HINT);
  });

  it("shows a reason's code as code", () => {
    const said = {
      ...live(),
      rows: [{ ...(live().rows[0] as AnnouncedRow), value: "map it to `activity`" }],
    };
    expect(announcementMarkdown(said, LINKS)).toContain("map it to `activity`");
    const waiting = { week: "2026-W46", into: "main", pull: 7, branch: null };
    const how = "The job needs `contents: write` in operate.yml.";
    expect(waitingText({ ...waiting, obstacles: [{ what: "No.", how }] }, LINKS)).toContain(how);
  });
});

describe("the commit of a board", () => {
  it("says what it is about, and calls nobody", () => {
    const { title, body } = boardCommitMessage({
      week: "2026-W46",
      toDate: true,
      headline: "@maria fixes #12",
      restated: ["2026-W40", "2026-W41"],
      removed: ["2026-W21", "2026-W22"],
      caughtUp: ["2026-W45"],
    });
    expect(title).toBe("Scoreboard of week 46 (2026-W46), to date");
    expect(body).toContain("Restated by late records: 2026-W40 to 2026-W41.");
    expect(body).toContain("Taken away: the sample business's boards of 2026-W21 to 2026-W22.");
    expect(body).not.toMatch(/@maria|#12/);
  });
});

describe("what became of a message to the chat", () => {
  it.each<Delivery>([
    { state: "none" },
    { state: "sending", chat: "slack" },
    { state: "sent", chat: "teams" },
    { state: "unknown", chat: "slack" },
    { state: "failed", chat: "slack", why: "It --> said <no> \n and more" },
  ])("is read back from the comment as it was written: %j", (delivery) => {
    expect(parseDelivery(`first line\n\n${renderDelivery(delivery)}`)).toEqual(delivery);
  });

  it("is none where a comment says nothing, or something else", () => {
    for (const body of [
      "",
      "hello",
      "<!-- opsbook:delivery {} -->",
      '<!-- opsbook:delivery {"chat":"irc"} -->',
    ])
      expect(parseDelivery(body)).toEqual({ state: "none" });
  });

  it("is a record where something was to be sent", () => {
    expect(notifiedRecord("close:2026-W46", { state: "none" }, 0)).toEqual([]);
    const [record] = notifiedRecord("close:2026-W46", { state: "failed", chat: "slack", why: "No." }, 0);
    expect(record).toMatchObject({
      id: "notified:close:2026-W46",
      type: "run.notified",
      data: { board: "close:2026-W46", chat: "slack", outcome: "failed", why: "No." },
    });
  });
});
