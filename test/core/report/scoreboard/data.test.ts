import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../../../actions/core/report/scoreboard/canonical.ts";
import {
  DATA_HEADER,
  dataLines,
  dataTable,
  splitDataTable,
  WEEKS_IN_TABLE,
} from "../../../../actions/core/report/scoreboard/data-table.ts";
import {
  definitionChanges,
  differences,
  textDifference,
} from "../../../../actions/core/report/scoreboard/difference.ts";
import { digestOf, isCurrent, manifestOf } from "../../../../actions/core/report/scoreboard/manifest.ts";
import { addWeeks } from "../../../../actions/core/week.ts";
import { badWeek, goodWeek } from "./facts.ts";

const json = fc.jsonValue({ maxDepth: 4 });

describe("canonical JSON", () => {
  it("is JSON.stringify of sorted keys, two spaces, one newline", () => {
    expect(canonicalJson({ b: [1, { d: null, c: "x" }], a: {} }).text).toBe(
      '{\n  "a": {},\n  "b": [\n    1,\n    {\n      "c": "x",\n      "d": null\n    }\n  ]\n}\n',
    );
  });

  it("holds any value, and says on which lines each part stands", () => {
    fc.assert(
      fc.property(json, (value) => {
        const { text, lines } = canonicalJson(value);
        expect(JSON.stringify(JSON.parse(text))).toBe(
          JSON.stringify(JSON.parse(canonicalJson(JSON.parse(text)).text)),
        );
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(lines.get("")).toEqual([1, text.trimEnd().split("\n").length]);
      }),
      { numRuns: 100 },
    );
    const { lines } = canonicalJson({ a: [1, 2], "b/c~d": { e: 1 } });
    expect([lines.get("/a"), lines.get("/a/1"), lines.get("/b~1c~0d/e")]).toEqual([
      [2, 5],
      [4, 4],
      [7, 7],
    ]);
  });
});

describe("data.csv", () => {
  it("has a line a workflow and measure, as in the facts", () => {
    const lines = dataLines(badWeek());
    expect(lines[1]).toBe(
      "2026-W46,lead-response,response_time,sales-lead,41 min,0.6833333333333333,hours,<= 15m,false,pause,outside,true,64,,0.24,",
    );
    expect(lines.at(-1)).toBe(
      "2026-W46,review-replies,conversion_assist,marketing-lead,missing,,count,>= 4,,ok,,true,,,,the review platform sent nothing this week",
    );
    expect(new Set(lines.map((line) => line.split(",").length))).toEqual(
      new Set([DATA_HEADER.split(",").length]),
    );
  });

  it("is read back by week, the newest first", () => {
    const weeks = new Map(
      [badWeek(), goodWeek(1), goodWeek(2)].map((facts) => [facts.week, dataLines(facts)]),
    );
    const text = dataTable(weeks);
    expect(splitDataTable(text)).toEqual(weeks);
    expect(text.split("\n")[1]?.startsWith("2026-W46,")).toBe(true);
    expect(splitDataTable("week,other\n2026-W46,1\n").size).toBe(0);
  });

  it("keeps two years, and never more than GitHub shows", () => {
    const line = dataLines(badWeek())[0] as string;
    const many = Array.from({ length: 120 }, (_, back): [string, string[]] => [
      addWeeks("2026-W46", -back),
      [line],
    ]);
    expect(splitDataTable(dataTable(new Map(many))).size).toBe(1);
    expect(dataTable(new Map(many)).trimEnd().split("\n").length).toBe(1 + WEEKS_IN_TABLE);
    const long = many.map(([week, lines]): [string, string[]] => [
      week,
      Array<string>(100).fill(lines[0] as string),
    ]);
    expect(Buffer.byteLength(dataTable(new Map(long)))).toBeLessThan(512 * 1024);
  });
});

describe("what differs", () => {
  it("is named by its place in the data", () => {
    const facts = goodWeek();
    const other = structuredClone(facts);
    const measure = other.workflows[0]?.measures.throughput;
    if (measure !== undefined) measure.value = 65;
    expect(differences(facts, other)).toEqual([
      { place: "workflows[0].measures.throughput.value", expected: "64", actual: "65" },
    ]);
    expect(differences({ a: [1] }, { a: [1, 2] })).toEqual([
      { place: "a[1]", expected: "nothing", actual: "2" },
    ]);
  });

  it("is named by its line in a text", () => {
    expect(textDifference("a\nb\n", "a\nb\n")).toBeNull();
    expect(textDifference("a\nb\n", "a\nc\n")).toEqual({ place: "line 2", expected: '"b"', actual: '"c"' });
    expect(textDifference("a\n", "")).toMatchObject({ place: "line 1", expected: '"a"', actual: '""' });
    const long = `${"x".repeat(200)}1`;
    expect(textDifference(long, `${"x".repeat(200)}2`)?.actual).toBe(JSON.stringify(`…${"x".repeat(20)}2`));
  });

  it("says what the catalog says otherwise, by name and not by position", () => {
    const { definitions } = goodWeek();
    const now = structuredClone(definitions);
    now.workflows.reverse();
    const workflow = now.workflows.find(({ name }) => name === "lead-response");
    if (workflow?.measures.response_time !== undefined) workflow.measures.response_time.goal = "<= 30m";
    expect(definitionChanges(definitions, now)).toEqual([
      'workflows.lead-response.measures.response_time.goal: was "<= 15m", is now "<= 30m"',
    ]);
  });
});

describe("the manifest of a week", () => {
  it("anchors the facts' bytes in the ledger", () => {
    const facts = goodWeek();
    const trees = { records: "a".repeat(40), quarantine: null };
    const manifest = manifestOf(facts, { tip: facts.records.digest, trees });
    expect(manifest.facts).toBe(digestOf(canonicalJson(facts).text));
    expect(isCurrent(manifest, trees)).toBe(true);
    expect(isCurrent(manifest, { ...trees, quarantine: "b".repeat(40) })).toBe(false);
  });

  it("digests as SHA-256 does (FIPS 180-4, abc)", () => {
    expect(digestOf("abc")).toBe("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });
});
