import path from "node:path";
import { Octokit } from "@octokit/rest";
import { afterEach, describe, expect, it } from "vitest";
import { resolveWeek } from "../../actions/core/signal/ledger/resolve.ts";
import type { EventRecord } from "../../actions/core/signal/record.ts";
import { type Serving, serve } from "../../actions/rehearsal/serve.ts";
import { openLedger } from "../../actions/shell/ledger/ledger.ts";
import { batchOf, git } from "../shell/ledger/repository.ts";
import { lead } from "./publish-stage.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");
const REPO = { owner: "owner", repo: "opsbook" };
const OPERATE = { ...REPO, workflow_id: "operate.yml" };
/** Friday, 16:30 in New York: the board to date is due, and the day's last run still to come. */
const START = "2026-11-13T21:30:00Z";
/** Monday, 08:30: the week is closed an hour before priorities, and the first run of the day has been. */
const END = "2026-11-16T13:30:00Z";

let servings: Serving[] = [];
afterEach(async () => {
  for (const serving of servings) await serving.close();
  servings = [];
});

interface Business {
  serving: Serving;
  owner: Octokit;
  /** Runs operate.yml by hand, so many times at once, at an instant. */
  dispatch: (instant: string, times?: number) => Promise<void>;
  /** From here to an instant GitHub drops every schedule. */
  lose: (until: string) => Promise<void>;
  records: () => Promise<EventRecord[]>;
  file: (name: string) => string;
}

/** This repository's own files with its own workflows, live, on an embedded GitHub, with three weeks of leads. */
async function open(): Promise<Business> {
  const serving = await serve({
    root: ROOT,
    catalog: path.join(ROOT, "workflows-catalog"),
    now: START,
    setClockOnly: true,
  });
  servings.push(serving);
  const { github, runner, announcement } = serving;
  const dir = github.directory("owner/opsbook");
  startBoardAnew(dir);
  const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  const owner = new Octokit({ auth: announcement.tokens.owner, baseUrl: announcement.api_url, log });
  const days = ["2026-10-29", "2026-11-03", "2026-11-05", "2026-11-10", "2026-11-12"];
  const records = days.flatMap((day, index) => lead(`L${index}`, `${day}T15:00:00Z`, 4 + index));
  const ledger = await openLedger(dir);
  await ledger.append(
    batchOf([{ records, quarantined: [] }], { zone: "America/New_York", at: "2026-11-13T14:00:00.000Z" }),
  );
  return {
    serving,
    owner,
    dispatch: async (instant, times = 1) => {
      await runner.setClock(instant);
      for (let count = 0; count < times; count += 1)
        await owner.rest.actions.createWorkflowDispatch({ ...OPERATE, ref: "main" });
      await runner.idle();
    },
    lose: async (until) => {
      await runner.setClock(until, { lost: true });
    },
    records: async () => {
      const found: EventRecord[] = [];
      const read = await openLedger(dir);
      for (const { week } of await read.weeks())
        for await (const block of resolveWeek(read.readWeek(week))) found.push(...block);
      return found;
    },
    file: (name) => git(dir, ["show", `main:${name}`]),
  };
}

/** The business begins with its own numbers: the sample's boards go. */
function startBoardAnew(dir: string): void {
  const kept = git(dir, ["ls-tree", "-z", "main"])
    .split("\0")
    .filter((entry) => !entry.endsWith("\tscoreboard"))
    .join("\0");
  const tree = git(dir, ["mktree", "-z"], kept);
  const commit = git(dir, ["commit-tree", tree, "-p", "main", "-m", "Begin with our own numbers"]);
  git(dir, ["update-ref", "refs/heads/main", commit]);
}

/** Runs of operate.yml, and how they ended. */
function operated({ serving }: Business): string[] {
  return serving.runner.runs
    .filter(({ workflow }) => workflow.endsWith("/operate.yml"))
    .map(({ event, conclusion }) => `${event}: ${conclusion}`);
}

/** What stands in the ledger whenever it was written: the periods that were done, each as of its own instant. */
async function periods(business: Business): Promise<string[]> {
  const all = (await business.records()).filter(({ type }) => type === "period.completed");
  return all.map(({ id, data }) => `${id} due ${data?.due}`).toSorted();
}

describe("operate.yml on the embedded GitHub", () => {
  it("does the same whether its schedule comes in time, or is lost, late and doubled", async () => {
    const clean = await open();
    await clean.serving.runner.setClock(END);
    expect([...new Set(operated(clean))]).toEqual(["schedule: success"]);

    const shaken = await open();
    // Friday's runs are lost; somebody presses the button in the evening, twice. The board's time is past for long.
    await shaken.lose("2026-11-13T23:30:00Z");
    await shaken.dispatch("2026-11-13T23:40:00Z", 2);
    // Of Saturday only one run comes, hours late.
    await shaken.lose("2026-11-14T20:00:00Z");
    await shaken.dispatch("2026-11-14T20:05:00Z");
    // Monday's comes, and somebody runs it again.
    await shaken.serving.runner.setClock(END);
    await shaken.dispatch(END);
    expect([...new Set(operated(shaken))].toSorted()).toEqual([
      "schedule: success",
      "workflow_dispatch: success",
    ]);

    const done = await periods(clean);
    expect(done).toEqual([
      // The first live run begins with the newest week that is over.
      "close:2026-W45 due 2026-11-09T13:00:00.000Z",
      "close:2026-W46 due 2026-11-16T13:00:00.000Z",
      "heartbeat:2026-11-13 due 2026-11-13T05:00:00.000Z",
      "heartbeat:2026-11-14 due 2026-11-14T05:00:00.000Z",
      "heartbeat:2026-11-16 due 2026-11-16T05:00:00.000Z",
      "scoreboard:2026-W46 due 2026-11-13T21:00:00.000Z",
    ]);
    expect(await periods(shaken)).toEqual(done);
    for (const file of ["data/2026-W46.json", "data.csv", "weeks/2026-W46.md"])
      expect(shaken.file(`scoreboard/${file}`)).toBe(clean.file(`scoreboard/${file}`));
    expect(JSON.parse(clean.file("scoreboard/data/2026-W46.json"))).toMatchObject({
      state: "closed",
      life: { missedDays: [], missedBoards: [] },
    });
  }, 600_000);

  it("says that the business is not live, once, and does nothing", async () => {
    const business = await open();
    const { owner, serving } = business;
    const before = git(serving.github.directory("owner/opsbook"), ["rev-parse", "ledger"]);
    const place = { ...REPO, path: "workflows-catalog/settings.yaml" };
    const { data } = await owner.rest.repos.getContent(place);
    if (!("content" in data)) throw new Error("settings.yaml is no file.");
    const text = Buffer.from(data.content, "base64").toString("utf8").replace("live: true", "live: false");
    const content = Buffer.from(text).toString("base64");
    await owner.rest.repos.createOrUpdateFileContents({ ...place, message: "Stop", content, sha: data.sha });
    await business.dispatch(START);
    expect(operated(business)).toEqual(["workflow_dispatch: success"]);
    const [run] = serving.runner.runs.filter(({ event }) => event === "workflow_dispatch");
    expect(serving.runner.log(run?.id ?? 0)).toContain("Not live: nothing was done.");
    expect(git(serving.github.directory("owner/opsbook"), ["rev-parse", "ledger"])).toBe(before);
  }, 240_000);

  it("is started by the desk and by incidents, and by no other conversation", async () => {
    const business = await open();
    const { owner, serving } = business;
    const open_ = async (title: string, labels: string[] = []): Promise<number> =>
      (await owner.rest.issues.create({ ...REPO, title, labels })).data.number;
    const started = async (work: () => Promise<unknown>): Promise<string[]> => {
      const seen = serving.runner.runs.length;
      await work();
      await serving.runner.idle();
      return operated({
        ...business,
        serving: { ...serving, runner: { ...serving.runner, runs: serving.runner.runs.slice(seen) } },
      });
    };
    await owner.rest.issues.createLabel({ ...REPO, name: "opsbook" });
    expect(await started(() => open_("The printer is broken"))).toEqual(["issues: skipped"]);
    expect(await started(() => open_("A slow answer", ["opsbook"]))).toEqual(["issues: success"]);
    const desk = await open_("Opsbook desk");
    await serving.runner.idle();
    const say = (issue_number: number) =>
      owner.rest.issues.createComment({ ...REPO, issue_number, body: "Hello" });
    expect(await started(() => say(desk))).toEqual(["issue_comment: success"]);
    expect(await started(() => say(1))).toEqual(["issue_comment: skipped"]);
    const sent = (event_type: string) => () =>
      owner.rest.repos.createDispatchEvent({ ...REPO, event_type, client_payload: { events: [] } });
    // There is nothing in it, and the step that takes events in says so.
    expect(await started(sent("opsbook"))).toEqual(["repository_dispatch: failure"]);
    expect(await started(sent("deploy"))).toEqual([]);
  }, 300_000);
});
