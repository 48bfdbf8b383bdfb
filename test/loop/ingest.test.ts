import { execFileSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { resolveQuarantine, resolveWeek } from "../../actions/core/signal/ledger/resolve.ts";
import type { EventRecord } from "../../actions/core/signal/record.ts";
import { openLedger } from "../../actions/shell/ledger/ledger.ts";
import { leadsCsv } from "../ingest/stage.ts";
import { git } from "../shell/ledger/repository.ts";
import { NAME, type RunningLoop, setRunningLoop } from "./running.ts";
import { KEY } from "./stage.ts";

const START = Date.parse("2026-11-16T15:00:00Z");
const LEAD = {
  "Lead ID": "L-1",
  Created: "11/16/2026 8:05 AM",
  Email: "zoe.canary@example.com",
  Phone: "(212) 555-0142",
  "Lead Source": "Website",
};
const PULL = 'pull: {url: "https://docs.google.com/spreadsheets/d/e/2PACX-1/pub?output=csv"}';

let loop: RunningLoop;
beforeAll(async () => {
  loop = await setRunningLoop({
    now: START,
    edit: (files) => {
      const edit = (name: string, from: string, to: string): void => {
        const file = `workflows-catalog/${name}`;
        if (!files[file]?.includes(from)) throw new Error(`${name} holds no ${from}`);
        files[file] = files[file].replace(from, to);
      };
      edit("sources/crm-leads.yaml", "  format: csv\n", `  ${PULL}\n  format: csv\n`);
    },
  });
}, 120_000);
afterAll(() => loop.close());

async function ledger() {
  const opened = await openLedger(loop.github.directory(NAME));
  const records: EventRecord[] = [];
  let quarantined = 0;
  for (const { week } of await opened.weeks()) {
    for await (const block of resolveWeek(opened.readWeek(week))) records.push(...block);
    quarantined += (await resolveQuarantine(opened.readQuarantine(week))).waiting.length;
  }
  const business = records.filter(({ source }) => source === "crm-leads").map(({ subject }) => subject);
  return { records, quarantined, leads: [...new Set(business)].toSorted() };
}

/** What became of the step in the newest run. */
function lastStep(): { conclusion: string | null; log: string } {
  const run = loop.runner.runs.findLast(({ workflow }) => workflow.endsWith("operate.yml"));
  if (run === undefined) throw new Error("nothing ran");
  const step = run.jobs[0]?.steps.find(({ name }) => name === "Ingest signals");
  return { conclusion: step?.conclusion ?? null, log: loop.runner.log(run.id) };
}

async function send(payload: Record<string, unknown>): Promise<void> {
  await loop.as.owner.rest.repos.createDispatchEvent({
    ...loop.repo,
    event_type: "opsbook",
    client_payload: payload,
  });
  await loop.runner.idle();
}

describe("events in, by operate.yml with the built actions", () => {
  it("takes in a dispatch at once, whatever it brings twice", async () => {
    const rows = [LEAD, { ...LEAD, "Lead ID": "L-2", "Lead Source": "Pigeon" }];
    await send({ source: "crm-leads", rows });
    expect(lastStep()).toMatchObject({ conclusion: "success" });
    expect(await ledger()).toMatchObject({ leads: ["L-1"], quarantined: 1 });
    await send({ source: "crm-leads", rows });
    expect(await ledger()).toMatchObject({ leads: ["L-1"], quarantined: 1 });
  }, 120_000);

  it("turns red where something was refused, and goes on with the other steps", async () => {
    await send({ rows: [] });
    const run = loop.runner.runs.at(-1);
    expect(run?.conclusion).toBe("failure");
    expect(lastStep()).toMatchObject({ conclusion: "failure" });
    expect(run?.jobs[0]?.steps.find(({ name }) => name === "Keep the cadence")?.conclusion).toBe("success");
    expect((await ledger()).records.filter(({ type }) => type === "run.refused")).toHaveLength(1);
  }, 120_000);

  it("reads an upload and a sheet at the next run of the schedule, and keeps nobody in any ref", async () => {
    await loop.as["sales-lead"].rest.repos.createOrUpdateFileContents({
      ...loop.repo,
      branch: "inbox",
      path: "crm-leads-2026-11-16.csv",
      message: "Add files via upload",
      content: Buffer.from(leadsCsv([{ ...LEAD, "Lead ID": "L-3" }])).toString("base64"),
    });
    loop.github.sites.set("docs.google.com", () => ({
      status: 200,
      headers: { "content-type": "text/csv; charset=utf-8" },
      body: leadsCsv([LEAD, { ...LEAD, "Lead ID": "L-4" }]),
    }));
    await loop.goTo(Date.parse("2026-11-16T15:20:00Z"));
    const { conclusion, log } = lastStep();
    expect(conclusion, log).toBe("success");
    const found = await ledger();
    expect(found.leads).toEqual(["L-1", "L-3", "L-4"]);
    const ways = found.records.filter(({ type }) => type === "run.ingested").map(({ data }) => data?.way);
    expect(ways.toSorted()).toEqual(["dispatch", "inbox", "pull"]);
    const directory = loop.github.directory(NAME);
    expect(git(directory, ["ls-tree", "--name-only", "inbox"])).toBe("README.md");
    const root = git(directory, ["rev-list", "--max-parents=0", "main"]);
    const added = git(directory, ["rev-list", "--all", "--objects", "--not", root]).split("\n");
    const input = `${added.map((line) => line.slice(0, 40)).join("\n")}\n`;
    const kept = execFileSync("git", ["cat-file", "--batch"], {
      cwd: directory,
      input,
      maxBuffer: 1 << 28,
    }).toString();
    expect(kept).toContain('"subject":"L-4"');
    for (const text of [kept, ...loop.runner.runs.map(({ id }) => loop.runner.log(id))]) {
      for (const personal of [
        "zoe.canary",
        "555-0142",
        "2125550142",
        Buffer.from("zoe.canary").toString("base64").slice(0, -3),
        KEY,
      ])
        expect(text.includes(personal), personal).toBe(false);
    }
  }, 120_000);

  it("is asked by nobody for more than GitHub takes (REL-6)", async () => {
    const post = (payload: Record<string, unknown>) =>
      loop.as.owner.rest.repos
        .createDispatchEvent({ ...loop.repo, event_type: "other", client_payload: payload })
        .then(
          ({ status }) => status,
          ({ status }: { status: number }) => status,
        );
    const parts = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`p${at}`, at]));
    expect(await post(parts(10))).toBe(204);
    expect(await post(parts(11))).toBe(422);
    const room = 65_535 - JSON.stringify({ text: "" }).length;
    expect(await post({ text: "x".repeat(room) })).toBe(204);
    expect(await post({ text: "x".repeat(room + 1) })).toBe(422);
  });
});
