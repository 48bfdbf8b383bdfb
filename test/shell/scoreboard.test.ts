import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { verdictText } from "../../actions/cli/scoreboard/verdict.ts";
import type { Definitions, WeekFacts } from "../../actions/core/catalog/generated/types.ts";
import type { EventRecord } from "../../actions/core/signal/record.ts";
import { type Ledger, openLedger } from "../../actions/shell/ledger/ledger.ts";
import { voidRecord } from "../../actions/shell/ledger/void.ts";
import { surroundingsOf } from "../../actions/shell/scoreboard/surroundings.ts";
import { verifyScoreboard } from "../../actions/shell/scoreboard/verify.ts";
import { writeScoreboard } from "../../actions/shell/scoreboard.ts";
import { UsageError } from "../../actions/shell/usage-error.ts";
import { businessOf, workflowOf } from "../core/learning/business.ts";
import { batchOf, scratchFolder, scratchRepository } from "./ledger/repository.ts";

const NOW = Date.parse("2026-11-23T12:00:00.000Z");
const BUSINESS = businessOf([
  workflowOf("leads", {
    title: "Answer leads",
    measures: {
      response_time: { from: "case.opened", to: "first case.responded", statistic: "p90", goal: "<= 2h" },
      throughput: { count: "case.completed", goal: ">= 2" },
    },
  }),
]);

/** Monday noon of the week, and so many hours later. */
const MONDAYS: Record<string, string> = {
  "2026-W45": "2026-11-02T12:00:00.000Z",
  "2026-W46": "2026-11-09T12:00:00.000Z",
  "2026-W47": "2026-11-16T12:00:00.000Z",
  "2026-W48": "2026-11-23T08:00:00.000Z",
};

function record(id: string, week: string, hours: number, type: string, recorded?: string): EventRecord {
  const time = new Date(Date.parse(MONDAYS[week] as string) + hours * 3_600_000).toISOString();
  return {
    specversion: "1.0",
    id: `${type}:${id}`,
    source: "desk",
    type,
    subject: id,
    time,
    workflow: "leads",
    data: {},
    recordedtime: recorded ?? time,
  };
}

/** A lead that is answered and done within hours of a week. */
function lead(id: string, week: string, answered: number, recorded?: string): EventRecord[] {
  return [
    record(id, week, 0, "case.opened", recorded),
    record(id, week, answered, "case.responded", recorded),
    record(id, week, answered + 1, "case.completed", recorded),
  ];
}

async function append(ledger: Ledger, records: readonly EventRecord[]): Promise<void> {
  await ledger.append(batchOf([{ records, quarantined: [] }]));
}

async function threeWeeks(): Promise<{ ledger: Ledger; out: string }> {
  const ledger = await openLedger(scratchRepository());
  await append(ledger, [...lead("1", "2026-W45", 1), ...lead("2", "2026-W45", 1)]);
  await append(ledger, [...lead("3", "2026-W46", 1), ...lead("4", "2026-W47", 5)]);
  return { ledger, out: path.join(scratchFolder(), "scoreboard") };
}

const write = (ledger: Ledger, out: string, more: object = {}) =>
  writeScoreboard({ ledger, definitions: BUSINESS, out, now: NOW, ...more });
const verify = (ledger: Ledger, out: string, definitions = BUSINESS) =>
  verifyScoreboard({ ledger, definitions, out });

function snapshot(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    names
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [path.relative(folder, file), readFileSync(file, "utf8")]),
  );
}

function edit(out: string, file: string, change: (text: string) => string): void {
  const place = path.join(out, file);
  const before = readFileSync(place, "utf8");
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(place, after);
}

describe("writing the scoreboard", () => {
  it("gives every week that is over its board, and the newest the front page", async () => {
    const { ledger, out } = await threeWeeks();
    const written = await write(ledger, out);
    expect(written).toMatchObject({
      week: "2026-W47",
      weeks: ["2026-W45", "2026-W46", "2026-W47"],
      restated: [],
    });
    expect(written.headline).toMatch(/^Answer leads is off goal\./);
    expect([...snapshot(out).keys()].filter((file) => !file.endsWith(".svg"))).toEqual([
      "README.md",
      "data.csv",
      "data/2026-W45.json",
      "data/2026-W45.manifest.json",
      "data/2026-W46.json",
      "data/2026-W46.manifest.json",
      "data/2026-W47.json",
      "data/2026-W47.manifest.json",
      "weeks/2026-W45.md",
      "weeks/2026-W46.md",
      "weeks/2026-W47.md",
    ]);
  });

  it("changes nothing when run again, and is the same bytes elsewhere", async () => {
    const { ledger, out } = await threeWeeks();
    await write(ledger, out);
    const before = snapshot(out);
    expect((await write(ledger, out)).changed).toEqual([]);
    const other = path.join(scratchFolder(), "scoreboard");
    await write(ledger, other);
    expect(snapshot(other)).toEqual(before);
    expect(snapshot(out)).toEqual(before);
  });

  it("comes to the same bytes when it is written week by week", async () => {
    const { ledger, out } = await threeWeeks();
    for (const now of ["2026-11-09T01:00Z", "2026-11-11T01:00Z", "2026-11-16T01:00Z", "2026-11-23T12:00Z"]) {
      await write(ledger, out, { now: Date.parse(now) });
    }
    const whole = path.join(scratchFolder(), "scoreboard");
    await write(ledger, whole);
    expect(snapshot(out)).toEqual(snapshot(whole));
  });

  it("takes the sample business's boards away for whoever begins from the template, and only those", async () => {
    const { ledger, out } = await threeWeeks();
    await write(ledger, out, { definitions: { ...BUSINESS, sample: true } });
    const own = await openLedger(scratchRepository());
    await append(own, [...lead("9", "2026-W46", 1), ...lead("10", "2026-W47", 1)]);

    const written = await write(own, out);
    expect(written).toMatchObject({
      removed: ["2026-W45", "2026-W46", "2026-W47"],
      restated: [],
      weeks: ["2026-W46", "2026-W47"],
    });
    expect(written.changed).toContain("weeks/2026-W45.md");
    const elsewhere = path.join(scratchFolder(), "scoreboard");
    await write(own, elsewhere);
    expect(snapshot(out)).toEqual(snapshot(elsewhere));

    expect(await write(own, out)).toMatchObject({ removed: [], changed: [] });
  });

  it("takes those away of which a rehearsal's own ledger knows nothing", async () => {
    const { ledger, out } = await threeWeeks();
    const sample = { ...BUSINESS, sample: true };
    await write(ledger, out, { definitions: sample });
    const own = await openLedger(scratchRepository());
    await append(own, lead("11", "2026-W47", 1));
    expect(await write(own, out, { definitions: sample })).toMatchObject({
      removed: ["2026-W45", "2026-W46"],
      weeks: ["2026-W47"],
    });
  });

  it("brings a published week to date up to a correction before it, as of the instant that it carries", async () => {
    const { ledger, out } = await threeWeeks();
    await append(ledger, lead("5", "2026-W48", 1));
    await write(ledger, out, { week: "2026-W48" });
    const asOf = (file: string) => (JSON.parse(snapshot(out).get(file) as string) as WeekFacts).asOf;
    const before = asOf("data/2026-W48.json");
    await voidRecord(ledger, {
      source: "desk",
      id: "case.completed:4",
      why: "a test",
      at: "2026-11-23T13:00:00.000Z",
    });
    expect((await verify(ledger, out)).differing.map(({ file }) => file)).toEqual(["data/2026-W48.json"]);
    expect(verdictText(await verify(ledger, out), out)).toContain("Run `npx opsbook scoreboard`");
    await write(ledger, out, { now: NOW + 3_600_000 });
    expect(asOf("data/2026-W48.json")).toBe(before);
    expect(await verify(ledger, out)).toMatchObject({ differing: [], superseded: [], foreign: [] });
  });

  it("writes manifests last and the first stale one after all others, so that a cut is seen", async () => {
    const { ledger, out } = await threeWeeks();
    await write(ledger, out);
    await append(ledger, lead("late", "2026-W45", 1, "2026-11-23T10:00:00.000Z"));
    const { changed } = await write(ledger, out);
    const manifests = changed.filter((file) => file.endsWith("manifest.json"));
    expect(changed.slice(-manifests.length)).toEqual(manifests);
    expect(manifests.at(-1)).toBe("data/2026-W45.manifest.json");
  });

  it("restates the week of a late record and those after it, and says so", async () => {
    const { ledger, out } = await threeWeeks();
    await write(ledger, out);
    await append(ledger, lead("late", "2026-W46", 1, "2026-11-23T10:00:00.000Z"));
    const written = await write(ledger, out);
    expect(written.restated).toContain("2026-W46");
    expect(written.restated).not.toContain("2026-W45");
    const files = snapshot(out);
    expect(files.get("weeks/2026-W46.md")).toContain(
      "**Restated**: 3 records came in after this week was closed",
    );
    // Known on Monday before noon, so the board that Monday's run closes says it.
    expect(files.get("README.md")).toContain(
      "restated [week 46](weeks/2026-W46.md) (3 late records from Desk)",
    );
  });

  it("judges published weeks by the goals that they were published with", async () => {
    const { ledger, out } = await threeWeeks();
    await write(ledger, out, { now: Date.parse("2026-11-16T12:00Z") });
    const before = snapshot(out).get("data/2026-W46.json");
    const stricter = structuredClone(BUSINESS);
    const [workflow] = stricter.workflows;
    if (workflow?.measures.throughput !== undefined) workflow.measures.throughput.goal = ">= 90";
    const early = await write(ledger, out, { definitions: stricter, now: Date.parse("2026-11-16T12:00Z") });
    expect(early).toMatchObject({ changed: [], goalsWaiting: ["Answer leads: throughput"] });
    expect((await write(ledger, out, { definitions: stricter })).goalsWaiting).toEqual([]);
    const files = snapshot(out);
    expect(files.get("data/2026-W46.json")).toBe(before);
    expect(files.get("README.md")).toMatch(/The goal for .* throughput, changed from ≥\u202f2 to ≥\u202f90/);
  });

  it("finishes what a run that was cut off has left", async () => {
    const { ledger, out } = await threeWeeks();
    await write(ledger, out);
    const whole = snapshot(out);
    rmSync(path.join(out, "data/2026-W46.json"));
    rmSync(path.join(out, "data/2026-W47.manifest.json"));
    rmSync(path.join(out, "weeks/2026-W45.md"));
    await write(ledger, out);
    expect(snapshot(out)).toEqual(whole);
  });

  it("draws everything again where Opsbook itself draws otherwise than before", async () => {
    const { ledger, out } = await threeWeeks();
    await write(ledger, out);
    const whole = snapshot(out);
    for (const week of ["2026-W45", "2026-W46", "2026-W47"]) {
      edit(out, `weeks/${week}.md`, (text) => text.replace("# Scoreboard", "# Old board"));
    }
    await write(ledger, out);
    expect(snapshot(out)).toEqual(whole);
  });

  it("starts with an empty board where nothing came in yet", async () => {
    const out = path.join(scratchFolder(), "scoreboard");
    const written = await write(await openLedger(scratchRepository()), out);
    expect(written).toMatchObject({ week: "2026-W47", weeks: ["2026-W47"] });
    expect(written.headline).toMatch(/^There are no numbers yet\./);
  });

  it("stays at the end of records that stopped long ago", async () => {
    const { ledger, out } = await threeWeeks();
    const written = await write(ledger, out, { now: Date.parse("2031-01-01T00:00Z") });
    expect(written).toMatchObject({ week: "2026-W47", weeks: ["2026-W45", "2026-W46", "2026-W47"] });
  });

  it.each([
    ["2026-W60", /is no week/],
    ["2026-W49", /has not begun yet/],
    ["2026-W44", /the first week with records is 2026-W45/],
  ])("refuses week %s and says why", async (week, message) => {
    const { ledger, out } = await threeWeeks();
    const failure = await write(ledger, out, { week }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UsageError);
    expect((failure as Error).message).toMatch(message);
  });
});

describe("verifying the scoreboard", () => {
  it("finds every byte of an untouched board right, whatever the catalog says today", async () => {
    const { ledger, out } = await threeWeeks();
    await write(ledger, out);
    const other = structuredClone(BUSINESS);
    other.business = "Another name";
    const verdict = await verify(ledger, out, other);
    expect(verdict).toEqual({
      weeks: ["2026-W45", "2026-W46", "2026-W47"],
      differing: [],
      foreign: [],
      toDelete: [],
      losesGoals: false,
      superseded: [],
      catalogChanges: [],
    });
  });

  it("names file, place and values of the first difference, and what the catalog says otherwise", async () => {
    const { ledger, out } = await threeWeeks();
    await write(ledger, out);
    edit(out, "data/2026-W46.json", (text) => text.replace('"finished": 1', '"finished": 7'));
    const other = structuredClone(BUSINESS);
    other.business = "Another name";
    const { differing, catalogChanges, superseded } = await verify(ledger, out, other);
    expect(differing[0]).toMatchObject({ file: "data/2026-W46.json", expected: "1", actual: "7" });
    expect(differing[0]?.place).toMatch(/finished$/);
    expect(catalogChanges).toEqual(['business: was "Test", is now "Another name"']);
    expect(superseded).toEqual([]);
  });

  it.each([
    ["weeks/2026-W45.md", (text: string) => text.replace("Answer leads", "Answer leeds")],
    ["README.md", (text: string) => text.replace("off goal", "on goal")],
    ["data.csv", (text: string) => text.replace("false", "true")],
    ["charts/2026-W47/leads.response_time.svg", (text: string) => text.replace("<desc>", "<desc>all well ")],
    [
      "data/2026-W46.manifest.json",
      (text: string) => text.replace(/"facts": "sha256:./, '"facts": "sha256:'),
    ],
  ] as const)("finds a change of %s", async (file, change) => {
    const { ledger, out } = await threeWeeks();
    await write(ledger, out);
    if (file.includes("manifest")) {
      edit(out, file, (text) =>
        text.replace(/("facts": "sha256:)(.)/, (_, head, digit) => `${head}${digit === "0" ? "1" : "0"}`),
      );
    } else edit(out, file, change);
    expect((await verify(ledger, out)).differing.map((found) => found.file)).toEqual([file]);
  });

  it("names every file that Opsbook would not write", async () => {
    const { ledger, out } = await threeWeeks();
    await write(ledger, out);
    const strays = [
      "charts/2026-W45/extra.svg",
      "charts/old.svg",
      "data/2026-W99.json",
      "data/notes/x.csv",
      "note.txt",
      "weeks/2026-W99.md",
    ];
    mkdirSync(path.join(out, "data/notes"));
    for (const file of strays) writeFileSync(path.join(out, file), "x");
    const verdict = await verify(ledger, out);
    expect(verdict).toMatchObject({ differing: [], foreign: strays });
    expect(verdictText(verdict, "scoreboard")).toMatch(
      /^6 files in scoreboard are not from Opsbook\. Delete them, or keep them elsewhere:\n {2}scoreboard\/charts/,
    );
  });

  it("looks only into its own folders where the board lies in a repository's root", async () => {
    const { ledger, out } = await threeWeeks();
    await write(ledger, out);
    mkdirSync(path.join(out, ".git"));
    writeFileSync(path.join(out, "package.json"), "{}");
    writeFileSync(path.join(out, "weeks/x.md"), "x");
    expect((await verify(ledger, out)).foreign).toEqual(["weeks/x.md"]);
  });

  it("gives a remedy that works for whatever was changed, edited goals included", async () => {
    const { ledger, out } = await threeWeeks();
    await write(ledger, out);
    const whole = snapshot(out);
    const manifest = "data/2026-W47.manifest.json";
    edit(out, "data/2026-W46.json", (text) => text.replaceAll(">= 2", ">= 1"));
    edit(out, manifest, (text) => text.replace(/("facts": "sha256:).{4}/, "$10000"));
    edit(out, "weeks/2026-W45.md", (text) => text.replace("Answer leads", "Answer leeds"));
    edit(out, "charts/2026-W47/leads.response_time.svg", (text) => text.replace("<desc>", "<desc>all well "));
    edit(out, "data.csv", (text) => text.replace("false", "true"));
    edit(out, "README.md", (text) => text.replace("off goal", "on goal"));
    const verdict = await verify(ledger, out);
    expect(verdict.losesGoals).toBe(true);
    expect(verdictText(verdict, "scoreboard")).toContain("by the goals that the catalog has today");
    for (const file of verdict.toDelete) rmSync(path.join(out, file), { force: true });
    await write(ledger, out);
    expect(await verify(ledger, out)).toMatchObject({ differing: [], foreign: [] });
    expect(snapshot(out)).toEqual(whole);
  });

  it("tells what late records supersede from what somebody changed", async () => {
    const { ledger, out } = await threeWeeks();
    await write(ledger, out);
    await append(ledger, lead("late", "2026-W46", 1, "2026-11-23T10:00:00.000Z"));
    expect(await verify(ledger, out)).toMatchObject({ differing: [], superseded: ["2026-W46", "2026-W47"] });
    edit(out, "data/2026-W47.json", (text) => text.replace('"finished": 1', '"finished": 7'));
    const { differing, superseded } = await verify(ledger, out);
    expect(differing[0]?.file).toBe("data/2026-W47.json");
    expect(superseded).toEqual(["2026-W46"]);
    await write(ledger, out);
    expect(await verify(ledger, out)).toMatchObject({ differing: [], superseded: [] });
  });

  it("refuses where nothing was published, and what cannot be read", async () => {
    const { ledger, out } = await threeWeeks();
    await expect(verify(ledger, out)).rejects.toThrow(/nothing to verify/);
    await write(ledger, out);
    edit(out, "data/2026-W46.json", (text) => text.slice(5));
    await expect(verify(ledger, out)).rejects.toThrow(UsageError);
  });
});

describe("where a board lies", () => {
  const file = "workflows-catalog/workflows/leads/workflow.yaml";
  const definitionsIn = (place: string): Definitions => {
    const [workflow] = BUSINESS.workflows;
    return {
      ...BUSINESS,
      workflows: [{ ...(workflow as (typeof BUSINESS.workflows)[number]), file: place }],
    };
  };
  const touch = (place: string): void => {
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, "");
  };

  it.each([
    ["scoreboard", ".."],
    ["boards/main", "../.."],
  ])("finds the root by the catalog: %s", (out, toRoot) => {
    const root = scratchFolder();
    touch(path.join(root, file));
    const board = path.join(root, out);
    expect(surroundingsOf(board, definitionsIn(file))).toEqual({ toRoot, inRepository: false });
    touch(path.join(root, "README.md"));
    expect(surroundingsOf(board, definitionsIn(file))).toEqual({ toRoot, inRepository: true });
  });

  it("does not take a first board's own folder in a repository for the repository", () => {
    const root = scratchFolder();
    touch(path.join(root, "made", file));
    touch(path.join(root, "README.md"));
    const surroundings = surroundingsOf(path.join(root, "made/scoreboard"), definitionsIn(`made/${file}`));
    expect(surroundings).toEqual({ toRoot: "../..", inRepository: false });
  });

  it.each([
    ["scoreboard", ".."],
    ["/elsewhere/scoreboard", ".."],
  ])("leads to the current folder where no catalog is found: %s", (out, toRoot) => {
    expect(surroundingsOf(out, definitionsIn("absent/workflows/x.yaml"))).toEqual({
      toRoot,
      inRepository: false,
    });
  });
});
