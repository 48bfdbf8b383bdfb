import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { ownRecord } from "../../actions/core/signal/own-record.ts";
import { appendOwn } from "../../actions/shell/ledger/append-own.ts";
import { openLedger } from "../../actions/shell/ledger/ledger.ts";
import { StepFailed } from "../../actions/shell/step-failed.ts";
import { git } from "../shell/ledger/repository.ts";
import { type IngestStage, leadsCsv, setIngestStage } from "./stage.ts";

let stages: IngestStage[] = [];
afterEach(async () => {
  for (const stage of stages) await stage.close();
  stages = [];
});

async function stageWith(options: Parameters<typeof setIngestStage>[0] = {}): Promise<IngestStage> {
  const stage = await setIngestStage(options);
  stages.push(stage);
  return stage;
}

const LEAD = {
  "Lead ID": "L-1",
  Created: "11/16/2026 8:05 AM",
  Email: "kim@example.com",
  "Lead Source": "Website",
  Service: "Heating",
};
const EVENT = {
  specversion: "1.0",
  id: "call-1",
  source: "crm-leads",
  type: "case.opened",
  subject: "L-9",
  time: "2026-11-16T13:00:00Z",
  workflow: "lead-response",
  channel: "direct",
};
const URL = "https://docs.google.com/spreadsheets/d/e/2PACX-unguessable/pub?output=csv";

/** The sample's leads come from an address. */
function pulled(more = ""): (files: Record<string, string>) => void {
  return (files) => {
    const edit = (name: string, from: string, to: string): void => {
      const file = `workflows-catalog/${name}`;
      if (!files[file]?.includes(from)) throw new Error(`${name} holds no ${from}`);
      files[file] = files[file].replace(from, to);
    };
    edit("sources/crm-leads.yaml", "  format: csv\n", `  pull: {url: "${URL}"${more}}\n  format: csv\n`);
  };
}

async function business(stage: IngestStage) {
  return (await stage.records()).filter(({ source }) => source !== "opsbook");
}

async function own(stage: IngestStage, type: string) {
  return (await stage.records()).filter((record) => record.type === type);
}

describe("a dispatch", () => {
  it("brings rows, says what became of them, and adds nothing the second time", async () => {
    const stage = await stageWith();
    const rows = [LEAD, { ...LEAD, "Lead ID": "L-2", "Lead Source": "Carrier pigeon" }];
    const first = await stage.send({ source: "crm-leads", rows });
    expect(first.failure).toBe(null);
    expect(first.summary).toContain(
      "- **dispatch of run 1** (sent, source crm-leads): 1 added, 1 in quarantine.",
    );
    expect(first.summary).toContain('the word "Carrier pigeon"');
    expect((await business(stage)).map(({ subject }) => subject)).toEqual(["L-1"]);
    expect((await own(stage, "run.ingested")).map(({ data }) => data)).toEqual([
      expect.objectContaining({
        way: "dispatch",
        source: "crm-leads",
        added: 1,
        already_there: 0,
        superseded: 0,
        quarantined: 1,
      }),
    ]);
    const before = git(stage.directory, ["rev-parse", "ledger"]);
    const again = await stage.send({ source: "crm-leads", rows });
    expect(again.failure).toBe(null);
    expect(again.summary).toContain(
      "- **dispatch of run 2** (sent, source crm-leads): 0 added, 2 already there.",
    );
    expect(git(stage.directory, ["rev-parse", "ledger"])).toBe(before);
  });

  it("releases a row that was mended", async () => {
    const stage = await stageWith();
    await stage.send({ source: "crm-leads", rows: [{ ...LEAD, "Lead Source": "Pigeon" }] });
    const mended = await stage.send({ source: "crm-leads", rows: [LEAD] });
    expect((await own(stage, "run.ingested")).at(-1)?.data).toMatchObject({ added: 1, released: 1 });
    expect(mended.summary).toContain("1 added, 1 released from quarantine.");
    // What is there already was released before.
    await stage.send({ source: "crm-leads", rows: [LEAD, { ...LEAD, "Lead ID": "L-2" }] });
    expect((await own(stage, "run.ingested")).at(-1)?.data).toMatchObject({ added: 1, released: 0 });
  });

  it("brings events of a registered source, and of no other", async () => {
    const stage = await stageWith();
    const events = [
      EVENT,
      { ...EVENT, id: "forged", type: "approval.given" },
      { ...EVENT, id: "unknown", type: "case.exploded" },
      { ...EVENT, id: "field", data: { favourite: "blue" } },
      { ...EVENT, id: "stranger", source: "opsbook" },
    ];
    const acted = await stage.send({ events });
    expect(acted.failure).toBeInstanceOf(StepFailed);
    expect(acted.summary).toContain("event 5 names no source of the catalog");
    expect(await business(stage)).toMatchObject([
      { id: "call-1", source: "crm-leads", subject: "L-9", workflow: "lead-response" },
    ]);
    expect((await stage.quarantine()).map(({ code }) => code)).toEqual([
      "own-type",
      "type-not-sent",
      "data-not-allowed",
    ]);
    expect(await own(stage, "run.refused")).toMatchObject([
      { data: { way: "dispatch", reason: "no-source" } },
    ]);
  });

  it("supersedes its own records alone", async () => {
    const stage = await stageWith({
      edit: (files) => {
        const file = "workflows-catalog/sources/crm-leads.yaml";
        files[file] = (files[file] ?? "").replace(
          "  format: csv\n",
          "  on_change: supersede\n  format: csv\n",
        );
      },
    });
    await stage.send({ events: [EVENT] });
    await stage.send({ events: [{ ...EVENT, channel: "referral" }] });
    await stage.send({
      events: [{ ...EVENT, source: "won-jobs", type: "conversion.won", data: { value: 1 } }],
    });
    expect((await business(stage)).map(({ source, channel }) => [source, channel])).toEqual([
      ["crm-leads", "referral"],
      ["won-jobs", "direct"],
    ]);
  });

  it.each([
    ["nothing", {}],
    ["one other part that nobody reads", { source: "crm", rows: [{}], note: "x" }],
    ["which do not make a delivery", { events: [EVENT], rows: [] }],
    ["parts beside it", { source: "crm-leads", rows: [LEAD], note: "hello" }],
    ["no list", { events: { 0: EVENT } }],
    ["an empty list", { source: "crm-leads", rows: [] }],
    ["no such source", { source: "crm-lead", rows: [LEAD] }],
  ])("with %s is refused as a whole, visibly", async (_, payload) => {
    const stage = await stageWith();
    const acted = await stage.send(payload);
    expect(acted.failure).toBeInstanceOf(StepFailed);
    expect(acted.lines.some((line) => line.startsWith("::error title=Refused::"))).toBe(true);
    expect(await business(stage)).toEqual([]);
    expect(await own(stage, "run.refused")).toHaveLength(1);
  });

  it("of another type is none of ours", async () => {
    const stage = await stageWith();
    const acted = await stage.act("repository_dispatch", {
      action: "deploy",
      client_payload: { events: [EVENT] },
    });
    expect(acted).toMatchObject({ failure: null, summary: "" });
    expect(await stage.records()).toEqual([]);
  });
});

describe("the inbox", () => {
  it("is made by the first run, and says what to do", async () => {
    const stage = await stageWith();
    expect((await stage.act()).failure).toBe(null);
    expect(stage.inbox()).toEqual(["README.md"]);
    expect(git(stage.directory, ["log", "--format=%P", "inbox"])).toBe("");
    expect(git(stage.directory, ["show", "inbox:README.md"])).toContain("Upload files");
    const root = git(stage.directory, ["rev-parse", "inbox"]);
    await stage.act();
    expect(git(stage.directory, ["rev-parse", "inbox"])).toBe(root);
  });

  it("takes files by their names, their folders and their columns, and is empty again", async () => {
    const stage = await stageWith();
    await stage.act();
    const root = git(stage.directory, ["rev-parse", "inbox"]);
    const lead = (id: string) => leadsCsv([{ ...LEAD, "Lead ID": id }]);
    await stage.upload("crm-leads-2026-11-16.csv", lead("L-1"));
    await stage.upload("CRM-Leads (1).csv", lead("L-2"));
    await stage.upload("crm-leads/export.csv", lead("L-3"));
    await stage.upload("Report 17.csv", lead("L-4"));
    await stage.upload("crm-leads-week.csv.gz", gzipSync(lead("L-5")));
    const acted = await stage.act("workflow_dispatch");
    expect(acted.failure).toBe(null);
    expect((await business(stage)).map(({ subject }) => subject).toSorted()).toEqual([
      "L-1",
      "L-2",
      "L-3",
      "L-4",
      "L-5",
    ]);
    expect(git(stage.directory, ["rev-parse", "inbox"])).toBe(root);
    expect((await own(stage, "run.ingested")).map(({ data }) => data?.name).toSorted()).toEqual([
      "CRM-Leads (1).csv",
      "Report 17.csv",
      "crm-leads-2026-11-16.csv",
      "crm-leads-week.csv.gz",
      "export.csv",
    ]);
  });

  it("refuses what cannot be read, says why, and removes it", async () => {
    const stage = await stageWith();
    await stage.act();
    const workbook = Buffer.concat([Buffer.from("PK\u0003\u0004"), randomBytes(3000)]);
    await stage.upload("crm-leads.xlsx", workbook);
    await stage.upload("October.xlsx", workbook);
    await stage.upload("crm-leads-short.csv", "Lead ID,Created\nL-1,11/16/2026 8:05 AM\n");
    await stage.upload("holiday.csv", "Day,Name\n2026-12-25,Christmas\n");
    await stage.upload("crm-leads-good.csv", leadsCsv([LEAD]));
    const acted = await stage.act();
    expect(acted.failure).toBeInstanceOf(StepFailed);
    // Whatever its name: another name would not make it readable.
    expect(acted.summary.split("an Excel workbook or a zip archive")).toHaveLength(3);
    expect(acted.summary).toContain("save the sheet as CSV UTF-8");
    expect(acted.summary).toContain("the file lacks");
    expect(acted.summary).toContain("it fits no source");
    expect(acted.summary).toContain("It was taken out of the inbox.");
    expect(stage.inbox()).toEqual(["README.md"]);
    expect((await business(stage)).map(({ subject }) => subject)).toEqual(["L-1"]);
    expect(
      (await own(stage, "run.refused")).map(({ data }) => [data?.name, data?.reason]).toSorted(),
    ).toEqual([
      ["October.xlsx", "no-source"],
      ["crm-leads-short.csv", "file"],
      ["crm-leads.xlsx", "file"],
      ["holiday.csv", "no-source"],
    ]);
  });

  it("reads nothing through a link, and empties also what was deleted by hand", async () => {
    const stage = await stageWith();
    await stage.act();
    const dir = stage.directory;
    const blob = git(dir, ["hash-object", "-w", "--stdin"], "/etc/passwd");
    const tree = git(dir, ["mktree"], `120000 blob ${blob}\tcrm-leads.csv\n`);
    const commit = git(dir, ["commit-tree", tree, "-p", "inbox", "-m", "link"]);
    git(dir, ["update-ref", "refs/heads/inbox", commit]);
    const acted = await stage.act();
    expect(acted.summary).toContain("it is a link, not a file");
    expect(stage.inbox()).toEqual(["README.md"]);
    await stage.upload("crm-leads.csv", leadsCsv([LEAD]));
    const found = await stage.as["sales-lead"].rest.repos.getContent({
      ...stage.repo,
      path: "crm-leads.csv",
      ref: "inbox",
    });
    await stage.as["sales-lead"].rest.repos.deleteFile({
      ...stage.repo,
      branch: "inbox",
      path: "crm-leads.csv",
      message: "Wrong file",
      sha: (found.data as { sha: string }).sha,
    });
    await stage.act();
    expect(git(dir, ["log", "--format=%P", "inbox"])).toBe("");
    expect(await business(stage)).toEqual([]);
  });

  it("takes a file of 25 MB, as large as the browser uploads", async () => {
    const stage = await stageWith();
    await stage.act();
    const row = leadsCsv([{ ...LEAD, "Full Name": "x".repeat(2000) }]);
    const header = row.slice(0, row.indexOf("\n") + 1);
    const line = row.slice(header.length);
    const rows = Array.from({ length: 12_000 }, (_, at) => line.replace("L-1", `L-${at}`));
    const dir = stage.directory;
    const text = header + rows.join("");
    expect(text.length).toBeGreaterThan(24_000_000);
    const blob = execFileSync("git", ["hash-object", "-w", "--stdin"], {
      cwd: dir,
      input: text,
      encoding: "utf8",
    }).trim();
    const tree = git(dir, ["mktree"], `100644 blob ${blob}\tcrm-leads.csv\n`);
    git(dir, [
      "update-ref",
      "refs/heads/inbox",
      git(dir, ["commit-tree", tree, "-p", "inbox", "-m", "large"]),
    ]);
    const acted = await stage.act();
    expect(acted.failure).toBe(null);
    expect(await business(stage)).toHaveLength(12_000);
  });
});

describe("a sheet at an address", () => {
  it("is fetched, and costs nothing while it is the same", async () => {
    const stage = await stageWith({ edit: pulled() });
    const asked: unknown[] = [];
    let sheet = leadsCsv([LEAD]);
    stage.github.sites.set("docs.google.com", ({ headers }) => {
      asked.push(headers["if-none-match"]);
      const etag = `"${sheet.length}"`;
      if (headers["if-none-match"] === etag) return { status: 304 };
      return { status: 200, headers: { "content-type": "text/csv", etag }, body: sheet };
    });
    const first = await stage.act();
    expect(first.failure).toBe(null);
    expect(first.summary).toContain(
      "- **crm-leads from docs.google.com** (fetched, source crm-leads): 1 added.",
    );
    const before = git(stage.directory, ["rev-parse", "ledger"]);
    const second = await stage.act();
    expect(second.summary).toContain("unchanged since it was read");
    expect(git(stage.directory, ["rev-parse", "ledger"])).toBe(before);
    sheet = leadsCsv([LEAD, { ...LEAD, "Lead ID": "L-2" }]);
    await stage.act();
    expect((await business(stage)).map(({ subject }) => subject)).toEqual(["L-1", "L-2"]);
    expect(asked).toEqual([undefined, expect.any(String), expect.any(String)]);
    expect(`${first.summary}${stage.kept().replace(/url: "[^"]*"/, "")}`).not.toContain("unguessable");
  });

  it("is not fetched again before it is due, nor for a dispatch", async () => {
    const stage = await stageWith({ edit: pulled(", every: 4h") });
    let asked = 0;
    stage.github.sites.set("docs.google.com", () => {
      asked += 1;
      return {
        status: 200,
        headers: { "content-type": "text/csv" },
        body: leadsCsv([{ ...LEAD, "Lead ID": `L-${stage.github.clock.now()}` }]),
      };
    });
    await stage.send({ events: [EVENT] });
    // It is Monday, and last week's board is due: it is made of all that can be had.
    expect(asked).toBe(1);
    const done = ownRecord({
      type: "period.completed",
      id: "close:2026-W46",
      time: Date.parse("2026-11-16T14:20:00Z"),
      data: { period: "close:2026-W46", key: "2026-W46" },
    });
    const ledger = await openLedger(stage.directory);
    await appendOwn(ledger, "America/New_York", stage.github.clock.now(), "Board", [done]);
    asked = 0;
    stage.at("2026-11-17T14:17:00Z");
    await stage.send({ events: [EVENT] });
    expect(asked).toBe(0);
    await stage.act();
    await stage.act();
    expect(asked).toBe(1);
    stage.at("2026-11-17T18:20:00Z");
    await stage.act();
    expect(asked).toBe(2);
    // Who has write access, the step before has checked: the comment alone asks for nothing.
    await stage.act("issue_comment", { action: "created", comment: { body: "/import" } });
    expect(asked).toBe(2);
    const { data: desk } = await stage.as.owner.rest.issues.create({ ...stage.repo, title: "Desk" });
    await stage.act("issue_comment", {}, { import: String(desk.number) });
    expect(asked).toBe(3);
    const { data: answers } = await stage.as.owner.rest.issues.listComments({
      ...stage.repo,
      issue_number: desk.number,
    });
    expect(answers.map(({ body }) => body)).toEqual([expect.stringContaining("unchanged since it was read")]);
  });

  it("that is not published is told so, and keeps nothing else from coming in", async () => {
    const stage = await stageWith({ edit: pulled() });
    await stage.act("repository_dispatch", {});
    stage.github.sites.set("docs.google.com", () => ({
      status: 302,
      headers: { location: "https://accounts.google.com/ServiceLogin?continue=x" },
    }));
    await stage.upload("won-jobs.csv", "x\n");
    const acted = await stage.act();
    expect(acted.failure).toBeInstanceOf(StepFailed);
    expect(acted.summary).toContain("docs.google.com asks to sign in: the sheet is not published");
    expect(acted.summary).toContain("Publish to web");
    expect(acted.summary).toContain("won-jobs.csv was refused");
  });

  it("at a host that does not answer is tried again by the next run", async () => {
    const stage = await stageWith({ edit: pulled() });
    stage.github.sites.set("docs.google.com", () => ({ status: 503 }));
    const acted = await stage.act();
    expect(acted.failure).toBe(null);
    expect(acted.lines.join("\n")).toContain("::warning title=Not fetched::");
  });

  it("gets the secret that it names, from the workflow alone", async () => {
    const secret = "pull-canary-0123456789abcdef";
    const sheet = () => ({ status: 200, headers: { "content-type": "text/csv" }, body: leadsCsv([LEAD]) });
    const without = await stageWith({ edit: pulled(", secret: OPSBOOK_PULL_CRM") });
    without.github.sites.set("docs.google.com", sheet);
    const refused = await without.act();
    expect(refused.failure).toBeInstanceOf(StepFailed);
    expect(refused.summary).toContain("the secret OPSBOOK\\_PULL\\_CRM is not handed over");
    expect(refused.summary).toContain("operate.yml");

    const stage = await stageWith({
      edit: pulled(", secret: OPSBOOK_PULL_CRM"),
      env: { OPSBOOK_PULL_CRM: secret },
    });
    const seen: unknown[] = [];
    stage.github.sites.set("docs.google.com", ({ headers }) => {
      seen.push(headers.authorization);
      return { status: 302, headers: { location: "https://doc-0k.googleusercontent.com/x" } };
    });
    stage.github.sites.set("doc-0k.googleusercontent.com", ({ headers }) => {
      seen.push(headers.authorization);
      return sheet();
    });
    const acted = await stage.act();
    expect(seen).toEqual([`Bearer ${secret}`, undefined]);
    const printed = acted.lines.filter((line) => !line.startsWith("::add-mask::")).join("\n");
    const told = `${printed}\n${acted.summary}\n${stage.kept()}`;
    for (const form of [secret, Buffer.from(secret).toString("base64"), encodeURIComponent(secret)])
      expect(told).not.toContain(form);
    expect(acted.lines).toContain(`::add-mask::${secret}`);
  });
});
