import { describe, expect, it } from "vitest";
import { FRIDAY, NEXT_MONDAY, type PublishStage, setPublishStage } from "./publish-stage.ts";

async function completed({ records }: PublishStage): Promise<string[]> {
  return (await records()).filter(({ type }) => type === "period.completed").map(({ id }) => id);
}

async function announcements({ state }: PublishStage): Promise<string[]> {
  const { issues, comments } = await state();
  const issue = issues.find(({ title }) => title === "Scoreboard");
  return comments.filter((comment) => comment.issue === issue?.number).map(({ body }) => body);
}

describe("publish-scoreboard", () => {
  it("closes the week on Monday, shows the next one to date on Friday, and closes that one as well", async () => {
    const stage = await setPublishStage();
    const first = await stage.publish();
    expect(first.summary).toContain("The board of [2026-W46]");
    const monday = await stage.board();
    expect([...monday.keys()].filter((file) => !file.startsWith("charts/"))).toEqual([
      "README.md",
      "data.csv",
      "data/2026-W45.json",
      "data/2026-W45.manifest.json",
      "data/2026-W46.json",
      "data/2026-W46.manifest.json",
      "headline.svg",
      "weeks/2026-W45.md",
      "weeks/2026-W46.md",
    ]);
    expect(await completed(stage)).toEqual(["close:2026-W46"]);
    expect(await stage.tip("scoreboard/2026-W46")).toBeNull();

    stage.at(FRIDAY);
    await stage.publish();
    const friday = await stage.board();
    expect(JSON.parse(friday.get("data/2026-W47.json") ?? "")).toMatchObject({
      state: "to-date",
      asOf: "2026-11-20T20:00:00.000Z",
    });
    expect(friday.has("data/2026-W47.manifest.json")).toBe(false);
    expect(friday.get("README.md")).toContain("Week\u00a047\u00a0to\u00a0date");

    stage.at(NEXT_MONDAY);
    await stage.publish();
    const closed = await stage.board();
    expect(closed.has("data/2026-W47.manifest.json")).toBe(true);
    expect(await completed(stage)).toEqual(["close:2026-W46", "scoreboard:2026-W47", "close:2026-W47"]);
    expect(await announcements(stage)).toHaveLength(3);
  });

  it("changes nothing when it runs again", async () => {
    const stage = await setPublishStage();
    await stage.publish();
    const before = [await stage.tip("main"), await stage.tip("ledger"), await announcements(stage)];
    const again = await stage.publish();
    expect(again.lines).toContain("No board is due.");
    expect([await stage.tip("main"), await stage.tip("ledger"), await announcements(stage)]).toEqual(before);
  });

  it("fetches nothing of boards that it does not look at, however many there are", async () => {
    const stage = await setPublishStage();
    await stage.publish();
    // What ten years of boards would be: neither the names nor the pictures in these folders are of any use to a run.
    for (const week of ["2016-W01", "2017-W01", "2018-W01"])
      await stage.commit(`scoreboard/charts/${week}/old.svg`, `<svg>${week}</svg>`);
    const old = async (path: string) => stage.git.text(["rev-parse", `main:scoreboard/${path}`]);
    const unused = [await old("charts/2016-W01"), await old("charts/2018-W01/old.svg")];
    const used = [await old("data/2026-W46.json"), await old("charts/2026-W46")];
    stage.at(FRIDAY);
    await stage.publish();
    const fetched = await stage.fetched();
    expect(unused.filter((id) => fetched.has(id))).toEqual([]);
    expect(used.filter((id) => !fetched.has(id))).toEqual([]);
    expect((await stage.board()).has("charts/2017-W01/old.svg")).toBe(true);
  });
});
