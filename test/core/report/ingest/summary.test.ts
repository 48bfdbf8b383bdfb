import path from "node:path";
import { describe, expect, it } from "vitest";
import { ingestNotes } from "../../../../actions/core/report/ingest/notes.ts";
import { ingestSummary } from "../../../../actions/core/report/ingest/summary.ts";
import type { ImportSummary } from "../../../../actions/core/signal/source/import-summary.ts";
import type { Outcome } from "../../../../actions/core/signal/ways/outcome.ts";

const SUMMARY: ImportSummary = {
  source: "crm-leads",
  fileName: "crm-leads-2026-11-22.csv",
  digest: "sha256:1",
  dryRun: false,
  complete: true,
  rows: { read: 1200, mapped: 1190, silent: 4, unreadable: 6, records: 2400, entries: 6 },
  added: 2100,
  alreadyThere: 298,
  superseded: 2,
  quarantined: 6,
  released: 3,
  groups: [
    {
      code: "unlisted-word",
      column: "Lead Source",
      title: "a word that the Source does not list",
      fix: "add the word to `map` in the Source",
      count: 6,
      rows: [2, 3, 5, 8, 13],
      examples: ['"Lead Source" holds the word "<b>TikTok</b> @ceo", not listed'],
    },
  ],
  hashed: ["Email"],
  dropped: [],
  weeks: ["2026-W47"],
  batch: "000017-0a1b2c3d",
};

const TAKEN: Outcome = {
  way: "inbox",
  name: "crm-leads-2026-11-22.csv",
  source: "crm-leads",
  kind: "taken",
  summary: SUMMARY,
};
const QUIET: Outcome = {
  ...TAKEN,
  way: "dispatch",
  name: "dispatch of run 7",
  summary: {
    ...SUMMARY,
    rows: { read: 1, mapped: 1, silent: 0, unreadable: 0, records: 1, entries: 0 },
    added: 1,
    alreadyThere: 0,
    superseded: 0,
    quarantined: 0,
    released: 0,
    groups: [],
    hashed: [],
    dropped: ["Phone_number"],
  },
};
const REFUSED: Outcome = {
  way: "inbox",
  name: "report](https://evil.example) @team.csv",
  source: null,
  kind: "refused",
  reason: "no-source",
  problems: [
    {
      message: "it fits no source",
      fix: "begin its name with the name of its source (crm-leads) and upload it again",
    },
  ],
  key: "abc",
};
const UNCHANGED: Outcome = {
  way: "pull",
  name: "quote-sheet from docs.google.com",
  source: "quote-sheet",
  kind: "unchanged",
};
const DELAYED: Outcome = {
  way: "pull",
  name: "won-jobs from crm.example.com",
  source: "won-jobs",
  kind: "delayed",
  message: "crm.example.com took too long",
};

describe("what a run says of what came in", () => {
  it("stands in its summary as the golden file shows", async () => {
    const text = ingestSummary([TAKEN, QUIET, REFUSED, UNCHANGED, DELAYED]);
    expect(text).not.toMatch(/@ceo|@team|<b>|https:\/\/evil/);
    await expect(`${text}\n`).toMatchFileSnapshot(path.join(import.meta.dirname, "golden/summary.md"));
  });

  it("shows words of code as code, and of what comes from outside nothing but the text", () => {
    const told = (message: string, fix: string) =>
      ingestSummary([{ ...REFUSED, problems: [{ message, fix }] } as Outcome]);
    expect(told("it is in one piece", 'write `csv: {delimiter: ";"}` in the Source')).toContain(
      'To mend: write `csv: {delimiter: ";"}` in the Source.',
    );
    const evil = told("it lacks ` @ceo <b>x</b>`", "write `map` for `@team` and `[x](https://evil.example)`");
    expect(evil).toContain("`map`");
    expect(evil).not.toMatch(/@ceo|@team|<b>|\]\(https/);
  });

  it("is read on a phone, and a question keeps its mark", () => {
    expect(ingestSummary([TAKEN])).not.toContain("|");
    const asked: Outcome = {
      ...REFUSED,
      problems: [{ message: "no", fix: "did you mean crm-leads?" }],
    } as Outcome;
    expect(ingestSummary([asked])).toContain("did you mean crm-leads?");
    expect(ingestSummary([asked])).not.toContain("?.");
    expect(ingestNotes([asked])[0]?.text).toMatch(/crm-leads\?$/);
  });

  it("begins a reason's example as a sentence", () => {
    const groups = SUMMARY.groups.map((group) => ({ ...group, examples: ["the time is written 99"] }));
    const text = ingestSummary([{ ...TAKEN, summary: { ...SUMMARY, groups } }]);
    expect(text).toContain("(rows 2, 3, 5, 8, 13, ...). The time is written 99. To mend: ");
  });

  it("is nothing where nothing came in", () => {
    expect(ingestSummary([])).toBe("");
    expect(ingestNotes([UNCHANGED])).toEqual([]);
  });

  it("is noted where a person has to look", () => {
    const notes = ingestNotes([TAKEN, QUIET, REFUSED, UNCHANGED, DELAYED]);
    expect(notes.map(({ level, title }) => [level, title])).toEqual([
      ["error", "Refused"],
      ["warning", "In quarantine"],
      ["warning", "Not fetched"],
    ]);
    const cut: Outcome = { ...TAKEN, summary: { ...SUMMARY, complete: false } };
    expect(ingestNotes([cut])).toMatchObject([{ level: "error", title: "Read in part" }]);
    const silent: Outcome = {
      ...TAKEN,
      summary: { ...SUMMARY, quarantined: 0, rows: { ...SUMMARY.rows, records: 0, entries: 0 } },
    };
    expect(ingestNotes([silent])).toMatchObject([{ level: "warning", title: "Nothing read" }]);
  });

  it.each([0, 1, 10, 11, 51])("has room for %i notes of a kind (REL-15)", (count) => {
    const notes = ingestNotes(Array.from({ length: count }, () => REFUSED));
    expect(notes).toHaveLength(Math.min(count, 10));
    if (count > 10) expect(notes.at(-1)?.text).toBe(`${count - 9} more: see the summary.`);
  });
});
