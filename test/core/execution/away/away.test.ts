import { describe, expect, it } from "vitest";
import { loadCatalog } from "../../../../actions/core/catalog/load.ts";
import { parseAway } from "../../../../actions/core/execution/away/parse-away.ts";
import { awayOf, withStandInsSaid } from "../../../../actions/core/execution/away/stand-ins-said.ts";
import { fillAccounts } from "../../../../actions/rehearsal/serve/fill-accounts.ts";
import { fixtureCatalog } from "../../../catalog-fixture.ts";

const TODAY = "2026-07-03";

describe("a line that says who is away", () => {
  it.each([
    ["until 14 July, @sam covers", "2026-07-03", "2026-07-14"],
    ["until July 14th @sam covers", "2026-07-03", "2026-07-14"],
    ["until 2026-07-14, @sam covers", "2026-07-03", "2026-07-14"],
    ["from 6 July to 10 July, @sam covers", "2026-07-06", "2026-07-10"],
    ["6 July to 10 July 2026, @sam covers.", "2026-07-06", "2026-07-10"],
  ])("%s", (text, from, to) => {
    expect(parseAway(text, TODAY)).toEqual({ ok: true, kind: "away", who: null, from, to, by: "sam" });
  });

  it("may be about somebody else, by their id, or say that it is over", () => {
    expect(parseAway("sales-lead until 14 July, @sam covers", TODAY)).toMatchObject({ who: "sales-lead" });
    expect(parseAway("over", TODAY)).toEqual({ ok: true, kind: "over", who: null });
    expect(parseAway("until 3 Jan, @sam covers", "2026-12-20")).toMatchObject({ to: "2027-01-03" });
  });

  it.each([
    ["until 14 Jully or so", "Write `/away until"],
    ["until 31 February, @sam covers", "no date"],
    ["until 1 July, @sam covers", "over already"],
    ["until 14 September, @sam covers", "at most 30 days"],
    ["10 July to 6 July, @sam covers", "ends before it begins"],
  ])("%s is answered with what to write", (text, words) => {
    expect(parseAway(text, TODAY)).toEqual({ ok: false, instead: expect.stringContaining(words) });
  });
});

describe("stand-ins that people say", () => {
  const files = fixtureCatalog();
  const people = ["general-manager", "sales-lead", "support-lead", "quality-lead"];
  const file = "workflows-catalog/people.yaml";
  files.set(
    file,
    fillAccounts(
      files.get(file) ?? "",
      people.map((id) => ({ id, github: null })),
    ),
  );
  const { catalog } = loadCatalog(files, "workflows-catalog");
  const at = Date.parse("2026-07-03T15:00:00Z");
  const comment = (by: string, body: string, later = 0) => ({ by, at: at + later, edited: false, body });

  it("count from the person themself, or from the escalation owner, and from nobody else", () => {
    const own = awayOf(comment("quality-lead", "/away until 14 July, @support-lead covers"), catalog);
    expect(own).toMatchObject({
      ok: true,
      standIns: [{ for: "quality-lead", by: "support-lead", from: "2026-07-03", to: "2026-07-14" }],
    });
    const boss = comment("general-manager", "/away quality-lead until 14 July, @support-lead covers");
    expect(awayOf(boss, catalog)).toMatchObject({ ok: true, for: ["quality-lead"] });
    const other = comment("support-lead", "/away quality-lead until 14 July, @support-lead covers");
    expect(awayOf(other, catalog)).toMatchObject({ ok: false, answer: expect.stringContaining("Only") });
  });

  it("need a person of people.yaml who is somebody else, in a comment that nobody edited", () => {
    expect(awayOf(comment("quality-lead", "/away until 14 July, @stranger covers"), catalog)?.ok).toBe(false);
    expect(awayOf(comment("quality-lead", "/away until 14 July, @Quality-Lead covers"), catalog)?.ok).toBe(
      false,
    );
    const edited = { ...comment("quality-lead", "/away until 14 July, @support-lead covers"), edited: true };
    expect(awayOf(edited, catalog)).toBeNull();
    expect(
      awayOf(comment("quality-lead", "> /away until 14 July, @support-lead covers"), catalog),
    ).toBeNull();
  });

  it("are those of the newest word", () => {
    const said = comment("quality-lead", "away until 14 July, @support-lead covers");
    // The first one stands in people.yaml.
    const standIns = (...comments: (typeof said)[]) =>
      (withStandInsSaid(catalog, comments).people[0]?.value.spec.stand_ins ?? []).slice(1);
    expect(standIns(said)).toHaveLength(1);
    expect(standIns(comment("quality-lead", "/away over", 60_000), said)).toEqual([]);
    expect(withStandInsSaid(catalog, [])).toBe(catalog);
  });
});
