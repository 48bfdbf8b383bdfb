import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Catalog } from "../../../../actions/core/catalog/catalog.ts";
import { loadCatalog } from "../../../../actions/core/catalog/load.ts";
import { questionText } from "../../../../actions/core/report/desk/sentences.ts";
import { deskSources } from "../../../../actions/core/signal/desk/desk-source.ts";
import { type Understood, understand } from "../../../../actions/core/signal/desk/understand.ts";
import type { DeskClock } from "../../../../actions/core/signal/desk/when.ts";
import { personHash } from "../../../../actions/core/signal/person.ts";
import { fixtureCatalog, ROOT } from "../../../catalog-fixture.ts";

const KEY = "a key of the test, long enough";
const FILE = `${ROOT}/sources/desk.yaml`;
/** The sample business's desk, in the small catalog: that one answers no reviews, and knows no way of answering. */
const SAMPLE = readFileSync(path.resolve(import.meta.dirname, "../../../..", FILE), "utf8")
  .replaceAll("review-replies", "service-desk")
  .replace("      data: {via: phone}\n", "");

function catalogWith(desk: string): Catalog {
  const loaded = loadCatalog(fixtureCatalog().set(FILE, desk), ROOT);
  expect(loaded.findings).toEqual([]);
  return loaded.catalog;
}

/** Sunday 22 November 2026, 16:37 in New York. */
const clock: DeskClock = {
  said: Date.parse("2026-11-22T21:37:00Z"),
  zone: "America/New_York",
  isOpen: () => true,
};
const catalog = catalogWith(SAMPLE);
const sources = deskSources(catalog, KEY);
const say = (line: string, known = sources): Understood =>
  understand([line], known, { origin: "c17", author: "ann" }, clock)[0] as Understood;
const recordsOf = (said: Understood) => (said.kind === "understood" ? said.records : []);

describe("sentences of the desk", () => {
  it("become records through the rules of their Source", () => {
    expect(recordsOf(say("Lead Kim called 14:05"))).toEqual([
      {
        specversion: "1.0",
        id: "case.opened:c17-1",
        source: "desk",
        type: "case.opened",
        subject: personHash(KEY)("kim"),
        time: "2026-11-22T19:05:00.000Z",
        workflow: "lead-response",
        channel: "direct",
        sequence: "100",
        recordedtime: "2026-11-22T21:37:00.000Z",
      },
    ]);
  });

  it("name the same case however they are written", () => {
    const [opened] = recordsOf(say("lead Kim Miller called yesterday 9:30"));
    const [booked] = recordsOf(say("booked kim  miller now."));
    expect(booked?.subject).toBe(opened?.subject);
    expect(booked?.data).toEqual({ outcome: "booked" });
  });

  it("count as many records, each with an id and a case of its own", () => {
    const records = recordsOf(say("reviews answered last week:7"));
    expect(records).toHaveLength(7);
    expect(new Set(records.map(({ id }) => id)).size).toBe(7);
    expect(new Set(records.map(({ subject }) => subject)).size).toBe(7);
    expect(new Set(records.map(({ time }) => time))).toEqual(new Set(["2026-11-15T17:00:00.000Z"]));
  });

  it("are refused with a reason where a time, a number or a name cannot be taken", () => {
    expect(say("lead Kim called 17:00")).toMatchObject({ kind: "refused", why: /has not happened yet/ });
    expect(say("reviews answered last week: 999")).toMatchObject({ kind: "refused", why: /from 1 to 500/ });
    expect(say(`lead ${"x".repeat(300)} called now`)).toMatchObject({ kind: "refused", why: /300/ });
    const unkeyed = deskSources(catalog, null);
    expect(say("lead Kim called 14:05", unkeyed)).toMatchObject({ kind: "refused", why: /OPSBOOK_PII_KEY/ });
    expect(recordsOf(say("reviews answered today: 2", unkeyed)).map(({ id }) => id)).toEqual([
      "case.completed~2:c17-1-1",
      "case.completed~2:c17-1-2",
    ]);
  });

  it("say which personal part is left out without a key", () => {
    const named = catalogWith(
      `${SAMPLE.replace("[case]", "[case, author]").trimEnd()}\n      person: author\n`,
    );
    const said = "reviews answered today: 2";
    const sentence = say(said, deskSources(named, null));
    expect(sentence).toMatchObject({ kind: "understood", dropped: ["author"] });
    const question = questionText([sentence], { at: clock.said }, { catalog: named, desk: [] });
    expect(question).toMatch(
      /Left out, since it is personal and the secret `OPSBOOK_PII_KEY` is not set: `author`/,
    );
    expect(say(said, deskSources(named, KEY))).toMatchObject({ dropped: [] });
  });

  it("lead to what was probably meant", () => {
    expect(say("leed Kim caled 14:05")).toMatchObject({ near: ["lead Kim called 14:05"] });
    expect(say("a lead called")).toMatchObject({ near: ["lead Kim called 14:05", "called Kim back 14:05"] });
    expect(say("lunch?")).toMatchObject({ kind: "unknown", near: [] });
  });

  it("prefer the phrase that asks for more than any words, and are refused where two fit alike", () => {
    const two = (phrase: string) =>
      deskSources(
        catalogWith(
          SAMPLE.replace("  emit:", `    other: "${phrase}"\n  emit:`).replace("[case]", "[case, other]"),
        ),
        KEY,
      );
    expect(say("lead 1042 called now", two("lead {number} called {time}"))).toMatchObject({
      why: /No rule/,
    });
    expect(say("lead Kim called now", two("lead {number} called {time}")).kind).toBe("understood");
    expect(say("lead Kim called now", two("lead {other} called {time}"))).toMatchObject({
      kind: "refused",
      why: /two ways/,
    });
  });

  it("take no telephone number for a case's number", () => {
    const numbered = SAMPLE.replace("lead {case} called", "lead {number} called").replaceAll(
      /(equals: lead-called}[\s\S]*?)subject: case/g,
      "$1subject: number",
    );
    const known = deskSources(catalogWith(numbered), KEY);
    expect(recordsOf(say("lead #1042 called now", known))[0]?.subject).toBe("1042");
    expect(recordsOf(say("lead L-20261042 called now", known))[0]?.subject).toBe("L-20261042");
    for (const phone of ["2125550100", "212-555-0100", "5550100", "+12125550100", "kim@example.com"])
      expect(say(`lead ${phone} called now`, known).kind).toBe("unknown");
  });

  it("never throw, hang or store what was typed, whatever people write", () => {
    const typed = fc.oneof(
      fc.string({ unit: "binary", maxLength: 400 }),
      fc
        .array(
          fc.constantFrom(
            "lead",
            "called",
            "back",
            "yesterday",
            "14:05",
            "last",
            "week",
            "Kim",
            "7",
            "{case}",
          ),
          { maxLength: 60 },
        )
        .map((words) => words.join(" ")),
    );
    fc.assert(
      fc.property(typed, (line) => {
        const started = performance.now();
        const said = say(line);
        expect(performance.now() - started).toBeLessThan(500);
        const stored = JSON.stringify(recordsOf(said));
        expect(stored).not.toContain("Kim");
        expect(recordsOf(say(line))).toEqual(recordsOf(said));
      }),
      { numRuns: 400 },
    );
  });
});
