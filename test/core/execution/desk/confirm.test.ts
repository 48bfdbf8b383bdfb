import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Catalog } from "../../../../actions/core/catalog/catalog.ts";
import { loadCatalog } from "../../../../actions/core/catalog/load.ts";
import type { Facts, Question, Said } from "../../../../actions/core/execution/commands/facts.ts";
import { ask } from "../../../../actions/core/execution/desk/ask.ts";
import { confirm, expired, PATIENCE, withdraw } from "../../../../actions/core/execution/desk/confirm.ts";
import { deskSources } from "../../../../actions/core/signal/desk/desk-source.ts";
import { fixtureCatalog, ROOT } from "../../../catalog-fixture.ts";

const FILE = `${ROOT}/sources/desk.yaml`;
const DESK = readFileSync(path.resolve(import.meta.dirname, "../../../..", FILE), "utf8")
  .replaceAll("review-replies", "service-desk")
  .replace("      data: {via: phone}\n", "");
const AT = Date.parse("2026-11-16T20:00:00Z");
const MINUTE = 60_000;

const NO_INCIDENTS: Facts["incidents"] = {
  of: () => null,
  all: () => new Map(),
  idsOf: () => new Set(),
  personOf: () => null,
  isMerged: () => null,
};

const catalogWith = (desk: string): Catalog => loadCatalog(fixtureCatalog().set(FILE, desk), ROOT).catalog;

function factsWith(said: Partial<Said>, questions: readonly Question[] = [], desk = DESK): Facts {
  const catalog = catalogWith(desk);
  return {
    said: {
      origin: "c9",
      issue: 1,
      place: "desk",
      by: { login: "ann", bot: false },
      at: AT + 10 * MINUTE,
      edited: false,
      body: "yes",
      ...said,
    },
    role: "write",
    catalog,
    desk: deskSources(catalog, "a key that is long enough"),
    zone: "America/New_York",
    questions,
    incidents: NO_INCIDENTS,
  };
}

/** A question about what somebody said, a minute after it. */
function asked(login: string, body: string, desk = DESK): Question {
  const said = factsWith({ origin: "c1", by: { login, bot: false }, at: AT, body }).said;
  const decision = ask({ ...factsWith({}, [], desk), said });
  const digest = decision.question?.digest ?? "none";
  return { origin: "c1", by: login, asked: AT + MINUTE, digest, text: decision.answer ?? "", said };
}

const SENTENCE = "lead Kim called 14:05";

describe("a yes", () => {
  it("records what this person said, with the records that were shown", () => {
    const { recordings, endings, answer } = confirm("", factsWith({}, [asked("Ann", SENTENCE)]));
    expect([recordings.length, endings.length, answer]).toEqual([1, 0, null]);
    const records = recordings[0]?.batches.flatMap(({ rows }) =>
      rows.flatMap(({ outcome }) => outcome.records),
    );
    expect(records?.map(({ id }) => id)).toEqual(["case.opened:c1-1"]);
    expect(recordings[0]).toMatchObject({ by: "ann", origin: "c9" });
  });

  it.each([
    ["before the question", { at: AT }, /Nothing waits/],
    ["at the last moment", { at: AT + MINUTE + PATIENCE }, null],
    ["a moment too late", { at: AT + MINUTE + PATIENCE + 1 }, /more than a day ago/],
  ] as const)("that was written %s", (_, when, words) => {
    const { recordings, answer } = confirm("", factsWith(when, [asked("ann", SENTENCE)]));
    expect(recordings).toHaveLength(words === null ? 1 : 0);
    if (words !== null) expect(answer).toMatch(words);
  });

  it.each([
    ["was edited", { edited: true }, /edited since/],
    ["was deleted", null, /not there any more/],
    ["is other words now", { body: "lead Bo called 14:05" }, /mean something else/],
  ] as const)("records nothing where what was said %s", (_, change, words) => {
    const question = asked("ann", SENTENCE);
    const said = change === null || question.said === null ? null : { ...question.said, ...change };
    const { recordings, endings } = confirm("", factsWith({}, [{ ...question, said }]));
    expect(recordings).toEqual([]);
    expect(endings).toEqual([
      expect.objectContaining({ state: "changed", text: expect.stringMatching(words) }),
    ]);
  });

  it("records nothing where the catalog means something else by it now", () => {
    const other = DESK.replace("channel: direct", "channel: ai-assistant");
    const { recordings, endings } = confirm("", factsWith({}, [asked("ann", SENTENCE)], other));
    expect([recordings.length, endings[0]?.state]).toEqual([0, "changed"]);
  });

  it("is for one's own words before those of others, and names them where several wait", () => {
    const own = asked("ann", SENTENCE);
    const bob = asked("bob", SENTENCE);
    const cy = asked("cy", SENTENCE);
    const meant = (login: string, questions: readonly Question[]) => {
      const { recordings, answer } = confirm(login, factsWith({}, questions));
      return answer ?? recordings.map(({ question }) => question.by).join();
    };
    expect(meant("", [bob, own])).toBe("ann");
    expect(meant("", [bob])).toBe("bob");
    expect(meant("", [bob, cy])).toContain("`yes @bob`");
    expect(meant("Cy", [bob, cy, own])).toBe("cy");
    expect(meant("dora", [bob])).toContain("Nothing of `dora` waits");
  });
});

describe("a question", () => {
  it("is dropped by who said it, and by nobody else", () => {
    expect(withdraw(factsWith({}, [asked("ann", SENTENCE)])).endings).toHaveLength(1);
    expect(withdraw(factsWith({}, [asked("bob", SENTENCE)])).answer).toContain("Nothing of yours");
  });

  it("ends by itself after a day", () => {
    const question = asked("ann", SENTENCE);
    expect(expired([question], question.asked + PATIENCE)).toEqual([]);
    expect(expired([question], question.asked + PATIENCE + 1)).toHaveLength(1);
  });

  it("is not asked about more sentences than a person can check", () => {
    const { answer, question } = ask(factsWith({ body: Array(21).fill(SENTENCE).join("\n") }));
    expect(question).toBeUndefined();
    expect(answer).toContain("at most 20");
  });
});
