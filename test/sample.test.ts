import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkCatalog } from "../actions/core/catalog/check.ts";
import type { MeasureFacts, WeekFacts, WorkflowFacts } from "../actions/core/catalog/generated/types.ts";
import { loadCatalog } from "../actions/core/catalog/load.ts";
import { isConfirmedDecline } from "../actions/core/learning/statistics/newcombe.ts";
import type { Share } from "../actions/core/learning/statistics/wilson.ts";
import type { ImportSummary } from "../actions/core/signal/source/import-summary.ts";
import { weeksBetween } from "../actions/core/week.ts";
import { readCatalog } from "../actions/shell/catalog.ts";
import { CATALOG, FIRST_WEEK, LAST_WEEK } from "./sample/business.ts";
import { importSample, manifest, measureSample } from "./sample/facts.ts";
import { makeBusiness, sampleFiles } from "./sample/sample.ts";

const FOLDER = path.join(CATALOG, "sample");
/** The catalog's path as `readCatalog` names it. */
const ROOT = path.relative(process.cwd(), CATALOG);
const MEGABYTE = 1_000_000;
const text = (name: string, bytes: Uint8Array) =>
  (name.endsWith(".gz") ? gunzipSync(bytes) : Buffer.from(bytes)).toString("latin1");
const committed = () =>
  new Map(readdirSync(FOLDER).map((name) => [name, text(name, readFileSync(path.join(FOLDER, name)))]));
const generated = () =>
  new Map(
    [...sampleFiles(makeBusiness())].map(([name, content]) => [name, text(name, Buffer.from(content))]),
  );

describe("the exports of the sample business", () => {
  const files = committed();

  it("are what the generator writes, twice the same", () => {
    const first = generated();
    expect(first).toEqual(generated());
    expect([...first.keys()].sort()).toEqual([...files.keys()].sort());
    for (const [name, content] of first) expect(files.get(name) === content, name).toBe(true);
  });

  it("stay under two megabytes", () => {
    const bytes = [...files.keys()].map((name) => statSync(path.join(FOLDER, name)).size);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(2 * MEGABYTE);
  });

  it("name nobody who could exist, nor do those of the walk-through", () => {
    const walk = ["crm.csv", "helpdesk.csv"].map((name) =>
      readFileSync(path.join(import.meta.dirname, "fixtures/bring-your-own", name), "utf8"),
    );
    const everything = [...files.values(), ...walk].join("\n");
    const addresses = everything.match(/[^\s,;"]+@[^\s,;"]+/g) ?? [];
    expect(addresses.length).toBeGreaterThan(3000);
    expect(addresses.filter((address) => !/^[a-z.\d]+@example\.com$/i.test(address))).toEqual([]);
    const phones = everything.match(/\(\d{3}\) \d{3}-\d{4}/g) ?? [];
    expect(phones.length).toBeGreaterThan(1000);
    expect(phones.filter((phone) => !/^\(212\) 555-01\d\d$/.test(phone))).toEqual([]);
  });

  it("are named in the manifest in the order of their import, none after its end", () => {
    const times = manifest.exports.map(({ imported_at }) => imported_at);
    expect(times).toEqual([...times].sort());
    expect([...times, manifest.as_of].sort().at(-1)).toBe(manifest.as_of);
    expect([...manifest.exports.map(({ file }) => file), "manifest.json"].sort()).toEqual(
      [...files.keys()].sort(),
    );
  });

  it("have the dirt of real ones", () => {
    const start = (name: string) => files.get(name)?.slice(0, 300) ?? "";
    expect(start("crm-leads-2026-11-09.csv")).toMatch(/^ï»¿Lead ID,.*,,\r\n/);
    expect(start("quotes.csv")).toMatch(/\r\n[^;]+;\d{5},\d{6};|;;/);
    expect(files.get("invoices.csv")).toMatch(/"Gate is on the left\.\nDog is friendly\."/);
    expect(files.get("invoices.csv")).toContain("\xe9");
    expect(start("ad-spend.csv").split("\n")[2]).toBe("Day,Campaign,Network,Cost,Day closed");
  });
});

describe("the catalog of the sample business", () => {
  it("has no findings on the day of its board", async () => {
    const loaded = await readCatalog(CATALOG);
    expect(checkCatalog(loaded, { today: "2026-11-16" })).toEqual([]);
    expect(loaded.catalog.workflows.map(({ value }) => value.metadata.name).sort()).toEqual([
      "invoice-reminders",
      "lead-response",
      "quote-follow-up",
      "review-replies",
      "service-desk",
    ]);
  });
});

/** Step 3 of the catalog's README, for the one workflow that is kept; source by workflow as its table says. */
function keepOnly(kept: string, files: ReadonlyMap<string, string>, feeds: ReadonlyMap<string, string>) {
  const gone = [...feeds].filter(([workflow]) => workflow !== kept);
  const left = [...files].filter(
    ([file]) =>
      // The shorter way of the two: the desk's sentences are about several of them.
      !file.endsWith("/sources/desk.yaml") &&
      !gone.some(([name, source]) =>
        [`/workflows/${name}/`, `/sources/${source}.yaml`, `/services/${name}`].some((part) =>
          file.includes(part),
        ),
      ),
  );
  const begun = (content: string) =>
    content.replace("stage: controlled", "stage: baseline").replace(/^ {2}baseline:.*\n/m, "");
  return new Map(
    left.map(([file, content]) => [file, file.endsWith("workflow.yaml") ? begun(content) : content]),
  );
}

describe("making the catalog one's own, as its README says", () => {
  const guide = readFileSync(path.join(CATALOG, "README.md"), "utf8");
  const feeds = new Map(
    [...guide.matchAll(/^\| \[.*\]\(workflows\/([a-z-]+)\/.*?\| `([a-z-]+)` \|/gm)].map(
      ([, workflow, source]) => [workflow as string, source as string],
    ),
  );

  it("names a source for each workflow", () => {
    expect(feeds.size).toBe(5);
  });

  it.each([...feeds.keys()])("leaves nothing to fix when only %s is kept", async (kept) => {
    const { files } = await readCatalog(CATALOG);
    const loaded = loadCatalog(keepOnly(kept, files, feeds), ROOT);
    expect(loaded.catalog.workflows).toHaveLength(1);
    expect(checkCatalog(loaded, { today: "2026-11-16" }).map(({ message }) => message)).toEqual([]);
  });
});

describe("what the scoreboard of the sample business must show", () => {
  const summaries: ImportSummary[] = [];
  let weeks: Map<string, WeekFacts>;
  let scratch: string;

  const factsOf = (week: string): WeekFacts => weeks.get(week) as WeekFacts;
  const workflow = (week: string, name: string): WorkflowFacts =>
    factsOf(week).workflows.find((one) => one.name === name) as WorkflowFacts;
  const measure = (week: string, name: string, key: string): MeasureFacts =>
    workflow(week, name).measures[key] as MeasureFacts;
  const audits = (name: string, from: string, to: string): Share[] =>
    weeksBetween(from, to).flatMap((week) => {
      const checked = workflow(week, name).audit?.checked;
      return checked ? [{ k: checked.passed, n: checked.checked }] : [];
    });

  beforeAll(async () => {
    const { folder, ledger, results } = await importSample();
    scratch = folder;
    for (const result of results) {
      if (!result.ok) throw new Error(`${result.fileName}: ${JSON.stringify(result.problems)}`);
      summaries.push(result.summary);
    }
    weeks = await measureSample(ledger);
  });
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  it("imports every file; a few rows are rightly held back", () => {
    const reasons = summaries.flatMap(({ groups }) => groups.map(({ code, count }) => [code, count]));
    expect(reasons.sort()).toEqual(
      [
        ["ambiguous-time", 1],
        ["ambiguous-time", 1],
        ["missing-id", 1],
        ["unlisted-word", 1],
        ["unreadable-number", 1],
        ["unreadable-number", 1],
        ["unreadable-number", 1],
        ["unreadable-time", 1],
      ].sort(),
    );
    expect(summaries.reduce((sum, { superseded }) => sum + superseded, 0)).toBe(1);
    expect(summaries.reduce((sum, { alreadyThere }) => sum + alreadyThere, 0)).toBeGreaterThan(300);
  });

  it("has a draw of the audit that was checked in full, every week", () => {
    for (const week of weeksBetween("2026-W22", LAST_WEEK)) {
      for (const { name, audit } of factsOf(week).workflows) {
        expect(audit?.checked?.checked, `${week} ${name}`).toBe(audit?.checked?.size);
      }
    }
  });

  it("1. new leads wait longer and longer from W43 on, and must pause", () => {
    const minutes = weeksBetween("2026-W34", LAST_WEEK).map(
      (week) => (measure(week, "lead-response", "response_time").value as number) * 60,
    );
    expect(Math.max(...minutes.slice(0, 9))).toBeLessThan(16);
    const [w43, w44, w45, w46] = minutes.slice(9) as [number, number, number, number];
    expect([w43, w44, w45, w46]).toEqual([w43, w44, w45, w46].sort((a, b) => a - b));
    expect(w46).toBeGreaterThan(38);
    for (const week of weeksBetween("2026-W43", LAST_WEEK)) {
      const { state, chart, variance } = measure(week, "lead-response", "response_time");
      expect(state).toBe("pause");
      expect(chart?.signals).toContain("outside");
      expect(variance?.ratio).toBeGreaterThan(0.2);
    }
  });

  it("2. reminders about invoices are on goal in every measure for ten weeks: they earn the next stage", () => {
    for (const week of weeksBetween("2026-W37", LAST_WEEK)) {
      const { state, measures } = workflow(week, "invoice-reminders");
      expect(state, week).toBe("ok");
      const withGoal = Object.values(measures).filter(({ goal }) => goal !== null);
      expect(withGoal.map(({ onGoal }) => onGoal)).toEqual([true, true, true, true, true]);
    }
  });

  it("3. the review site goes silent in W45: its measures are missing and not trusted, never zero", () => {
    const silent = weeksBetween(FIRST_WEEK, LAST_WEEK).filter((week) =>
      factsOf(week).integrity.some((source) => source.silent),
    );
    expect(silent).toEqual(["2026-W45", "2026-W46"]);
    const reply = measure(LAST_WEEK, "review-replies", "response_time");
    expect([reply.value, reply.onGoal, reply.trusted]).toEqual([null, null, false]);
    expect(measure("2026-W44", "review-replies", "response_time").onGoal).toBe(true);
  });

  it("4. a late batch of tickets restates W44 in W46", () => {
    const restated = weeksBetween(FIRST_WEEK, LAST_WEEK).flatMap((week) => factsOf(week).restated);
    expect(restated).toEqual([{ week: "2026-W44", records: 48, sources: ["help-desk"] }]);
    expect(factsOf(LAST_WEEK).restated).toEqual(restated);
    expect(factsOf("2026-W44").records.late).toBe(48);
  });

  it("5. the audit catches that quotes are followed up wrongly", () => {
    const baseline = audits("quote-follow-up", "2026-W22", "2026-W33");
    const share = (list: Share[]) =>
      list.reduce((sum, { k }) => sum + k, 0) / list.reduce((sum, { n }) => sum + n, 0);
    expect(share(baseline)).toBeCloseTo(0.97, 2);
    const newest = audits("quote-follow-up", "2026-W43", LAST_WEEK);
    expect(share(newest)).toBe(0.75);
    expect(isConfirmedDecline(baseline, newest)).toBe(true);
    expect(isConfirmedDecline(baseline, audits("quote-follow-up", "2026-W39", "2026-W42"))).toBe(false);
    expect(workflow(LAST_WEEK, "quote-follow-up").state).toBe("pause");
  });

  it("6. social search helps to win more jobs than it closes; direct visits close more than they help", () => {
    const lastWeeks = weeksBetween("2026-W43", LAST_WEEK).map((week) => factsOf(week).attribution);
    const sum = (channel: string) =>
      lastWeeks.reduce(
        (all, facts) => ({
          assisted: all.assisted + (facts?.assisted[channel]?.conversions ?? 0),
          last: all.last + (facts?.models.last?.[channel]?.conversions ?? 0),
        }),
        { assisted: 0, last: 0 },
      );
    expect(sum("social-search").assisted).toBeGreaterThan(3 * sum("social-search").last);
    expect(sum("direct").assisted).toBeLessThan(sum("direct").last);
    expect(factsOf(LAST_WEEK).attribution?.assisted["social-search"]?.ratio).toBeGreaterThan(3);
  });

  it("everything else of the newest week is on goal", () => {
    const off = factsOf(LAST_WEEK).workflows.flatMap(({ name, measures }) =>
      Object.entries(measures).flatMap(([key, { onGoal }]) => (onGoal === false ? [`${name} ${key}`] : [])),
    );
    expect(off).toEqual(["lead-response response_time", "quote-follow-up completion_quality"]);
  });
});
