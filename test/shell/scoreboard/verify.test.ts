import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { verdictText } from "../../../actions/cli/scoreboard/verdict.ts";
import { UsageError } from "../../../actions/shell/usage-error.ts";
import { append, BUSINESS, edit, lead, snapshot, threeWeeks, verify, write } from "./three-weeks.ts";

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
