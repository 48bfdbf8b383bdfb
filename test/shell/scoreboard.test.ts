import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { verdictText } from "../../actions/cli/scoreboard/verdict.ts";
import type { Definitions, WeekFacts } from "../../actions/core/catalog/generated/types.ts";
import { openLedger } from "../../actions/shell/ledger/ledger.ts";
import { voidRecord } from "../../actions/shell/ledger/void.ts";
import { surroundingsOf } from "../../actions/shell/scoreboard/surroundings.ts";
import { UsageError } from "../../actions/shell/usage-error.ts";
import { scratchFolder, scratchRepository } from "./ledger/repository.ts";
import {
  append,
  BUSINESS,
  edit,
  lead,
  NOW,
  snapshot,
  threeWeeks,
  verify,
  write,
} from "./scoreboard/three-weeks.ts";

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

  it("shows a running week to date when asked for, without a manifest, and closes it later", async () => {
    const { ledger, out } = await threeWeeks();
    await append(ledger, lead("5", "2026-W48", 1));
    await write(ledger, out, { week: "2026-W48" });
    const files = snapshot(out);
    expect(files.get("README.md")).toContain("Week\u00a048\u00a0to\u00a0date");
    expect(files.get("README.md")).toContain("### Still counting");
    expect(files.has("data/2026-W48.manifest.json")).toBe(false);
    expect((await verify(ledger, out)).differing).toEqual([]);
    await write(ledger, out);
    expect(snapshot(out).get("README.md")).not.toContain("to\u00a0date");
    expect((await verify(ledger, out)).differing).toEqual([]);
    await write(ledger, out, { now: Date.parse("2026-11-30T12:00Z") });
    expect(snapshot(out).get("README.md")).not.toContain("to\u00a0date");
    expect(snapshot(out).has("data/2026-W48.manifest.json")).toBe(true);
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
