import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Source } from "../../actions/core/catalog/generated/types.ts";
import { loadCatalog } from "../../actions/core/catalog/load.ts";
import { importText } from "../../actions/core/report/import/summary.ts";
import {
  type ImportResult,
  type ImportSummary,
  isFailure,
} from "../../actions/core/signal/source/import-summary.ts";
import { importFile, piiKeyOf } from "../../actions/shell/import.ts";
import { openLedger } from "../../actions/shell/ledger/ledger.ts";
import { fixtureCatalog, ROOT } from "../catalog-fixture.ts";
import { git, scratchRepository } from "./ledger/repository.ts";

const folder = path.join(import.meta.dirname, "../fixtures/import");
const MONDAY = Date.parse("2026-11-16T08:00:00Z");
const CANARY = /canar|55501\d\d|zoe|zoë|max@|ruft gern/i;

function catalogWith(...names: string[]) {
  const files = fixtureCatalog();
  for (const name of names)
    files.set(`${ROOT}/sources/${name}`, readFileSync(path.join(folder, name), "utf8"));
  return loadCatalog(files, ROOT).catalog;
}

const catalog = catalogWith("german-crm.yaml", "excel-quotes.yaml");

function sourceNamed(name: string): Source {
  const found = catalog.sources.find(({ value }) => value.metadata.name === name);
  if (found === undefined) throw new Error(`no source ${name}`);
  return found.value;
}

async function importInto(
  repository: string,
  file: string,
  source: string,
  rest: { now?: number; dryRun?: boolean; piiKey?: string | null } = {},
) {
  const ledger = await openLedger(repository);
  const at = file.startsWith("/") ? file : path.join(folder, file);
  return importFile({
    file: at,
    source: sourceNamed(source),
    catalog,
    ledger,
    now: MONDAY,
    piiKey: "key",
    ...rest,
  });
}

function summaryOf(result: ImportResult): ImportSummary {
  if (!result.ok) throw new Error(importText(result));
  return result.summary;
}

/** The batch's name depends on the day's hash; all else is compared as it is printed. */
function golden(name: string, text: string): void {
  const file = path.join(folder, "golden", name);
  const shown = `${text.replaceAll(/batch \d{6}-[0-9a-f]{8}/g, "batch <name>")}\n`;
  if (!existsSync(file) && process.env.UPDATE_GOLDEN === "1") writeFileSync(file, shown);
  expect(shown).toBe(readFileSync(file, "utf8"));
}

/** Every byte that the repository keeps, commits and their messages included. */
function everything(repository: string): string {
  const objects = git(repository, [
    "cat-file",
    "--batch-check=%(objectname) %(objecttype)",
    "--batch-all-objects",
  ]);
  return objects
    .split("\n")
    .map((line) => line.split(" "))
    .filter(([, type]) => type === "blob" || type === "commit")
    .map(([name, type]) => git(repository, ["cat-file", type as string, name as string]))
    .join("\n");
}

describe("importing a dirty export", () => {
  it("says what was read, what not, and how to mend it", async () => {
    const repository = scratchRepository();
    golden("leads-w46.txt", importText(await importInto(repository, "leads-w46.csv", "german-crm")));
    golden("leads-w46-again.txt", importText(await importInto(repository, "leads-w46.csv", "german-crm")));
    golden(
      "leads-w47.txt",
      importText(
        await importInto(repository, "leads-w47.csv", "german-crm", { now: MONDAY + 7 * 86_400_000 }),
      ),
    );
    golden("quotes.txt", importText(await importInto(repository, "quotes.csv", "excel-quotes")));
    golden("tickets.txt", importText(await importInto(repository, "tickets.jsonl", "help-desk")));
  });

  it("keeps no number and no address that somebody wrote into the file's name", async () => {
    const repository = scratchRepository();
    const named = path.join(scratchRepository(), "tickets of zoe@example.com 212 555 0142.jsonl");
    copyFileSync(path.join(folder, "tickets.jsonl"), named);
    await importInto(repository, named, "help-desk");
    const kept = everything(repository);
    expect(kept).toContain("Import tickets of … ….jsonl through help-desk");
    expect(kept).not.toMatch(/zoe@example|555 0142/);
  });

  it("keeps every person out of the ledger, of the summary and of quarantine", async () => {
    for (const piiKey of ["key", null]) {
      const repository = scratchRepository();
      const results = [
        await importInto(repository, "leads-w46.csv", "german-crm", { piiKey }),
        await importInto(repository, "leads-w47.csv", "german-crm", { piiKey, now: MONDAY + 7 * 86_400_000 }),
        await importInto(repository, "tickets.jsonl", "help-desk", { piiKey }),
      ];
      const kept = everything(repository);
      expect(kept).toContain('"subject":"L-001"');
      expect(kept).not.toMatch(CANARY);
      for (const result of results) expect(importText(result) + JSON.stringify(result)).not.toMatch(CANARY);
    }
  });

  it("has counts that add up", async () => {
    const { rows, ...summary } = summaryOf(
      await importInto(scratchRepository(), "leads-w46.csv", "german-crm"),
    );
    expect(rows.mapped + rows.silent + rows.unreadable).toBe(rows.read);
    expect(summary.added + summary.alreadyThere + summary.superseded + summary.quarantined).toBe(
      rows.records + rows.entries,
    );
    const entries = summary.groups.filter(({ code }) => code !== "other-content").map(({ count }) => count);
    expect(entries.reduce((sum, count) => sum + count, 0)).toBe(rows.entries);
  });

  it("adds nothing the second time, not even a commit", async () => {
    const repository = scratchRepository();
    await importInto(repository, "leads-w46.csv", "german-crm");
    const tip = git(repository, ["rev-parse", "ledger"]);
    const again = summaryOf(
      await importInto(repository, "leads-w46.csv", "german-crm", { now: MONDAY + 3_600_000 }),
    );
    expect(again).toMatchObject({ added: 0, superseded: 0, quarantined: 0, batch: null, weeks: [] });
    expect(git(repository, ["rev-parse", "ledger"])).toBe(tip);
  });

  it("knows a bad row again in next week's larger export, and counts as many as there are", async () => {
    const repository = scratchRepository();
    const file = path.join(repository, "quotes.csv");
    const table = (...rows: string[]) => writeFileSync(file, `Quote\tDate\tJob\n${rows.join("\n")}\n`);
    table("\t46335\tRoof", "\t46335\tRoof", "Q1\tsoon\tRoof");
    expect(summaryOf(await importInto(repository, file, "excel-quotes"))).toMatchObject({ quarantined: 3 });
    table("Q2\t46336\tRoof", "Q1\tsoon\tRoof", "\t46335\tRoof", "\t46335\tRoof", "\t46335\tRoof");
    expect(summaryOf(await importInto(repository, file, "excel-quotes"))).toMatchObject({
      added: 1,
      alreadyThere: 3,
      quarantined: 1,
    });
  });

  it("quarantines a date far before the other rows, and keeps a long history", async () => {
    const repository = scratchRepository();
    const file = path.join(repository, "quotes.csv");
    const table = (...days: number[]) =>
      writeFileSync(file, `Quote\tDate\tJob\n${days.map((day, at) => `Q${at}\t${day}\tRoof`).join("\n")}\n`);
    table(46335, 46336, 25569, 39000);
    const result = await importInto(repository, file, "excel-quotes");
    expect(summaryOf(result)).toMatchObject({ added: 2, quarantined: 2, weeks: ["2026-W46", "2026-W47"] });
    expect(importText(result)).toContain(
      '1970-01-01 in "Date" is 56 years before the other rows: a wrong date?',
    );
    expect(importText(result)).toContain('2006-10-10 in "Date" is 20 years before the other rows');
    // One quote a year since 2002.
    table(...Array.from({ length: 24 }, (_, year) => 37300 + year * 365));
    expect(summaryOf(await importInto(scratchRepository(), file, "excel-quotes"))).toMatchObject({
      added: 24,
    });
    table(36000);
    expect(importText(await importInto(scratchRepository(), file, "excel-quotes"))).toContain(
      '1998-07-24 in "Date" is before the year 2000',
    );
  });

  it("writes nothing on a dry run, and says the same", async () => {
    const repository = scratchRepository();
    const dry = summaryOf(await importInto(repository, "leads-w46.csv", "german-crm", { dryRun: true }));
    expect(git(repository, ["for-each-ref"])).toBe("");
    const real = summaryOf(await importInto(repository, "leads-w46.csv", "german-crm"));
    expect({ ...dry, dryRun: false, batch: real.batch }).toEqual(real);
  });

  it("supersedes where the Source says so", async () => {
    const repository = scratchRepository();
    const file = path.join(repository, "quotes.csv");
    const table = (job: string) => `Quote\tDate\tJob\nQ1\t46335,5\t${job}\n`;
    writeFileSync(file, table("Roof"));
    await importInto(repository, file, "excel-quotes");
    writeFileSync(file, table("Window"));
    expect(summaryOf(await importInto(repository, file, "excel-quotes"))).toMatchObject({
      added: 0,
      superseded: 1,
    });
  });

  it("tells its progress in rows and bytes of the file", async () => {
    const seen: { rows: number; bytes: number; size: number }[] = [];
    await importFile({
      file: path.join(folder, "leads-w46.csv"),
      source: sourceNamed("german-crm"),
      catalog,
      ledger: await openLedger(scratchRepository()),
      now: MONDAY,
      piiKey: null,
      progress: (progress) => seen.push(progress),
    });
    const last = seen.at(-1);
    expect(last).toMatchObject({ rows: 14, bytes: last?.size });
  });
});

describe("a file that does not fit", () => {
  it("is not imported at all, and fails", async () => {
    const repository = scratchRepository();
    const result = await importInto(repository, "leads-w46.csv", "excel-quotes");
    expect([result.ok, isFailure(result)]).toEqual([false, true]);
    golden("misfit.txt", importText(result));
    expect(git(repository, ["for-each-ref"])).toBe("");
  });

  it("fails where nothing of it could be read, and not where some rows could not", async () => {
    const repository = scratchRepository();
    const file = path.join(repository, "quotes.csv");
    writeFileSync(file, "Quote\tDate\tJob\nQ1\tsoon\tRoof\n");
    expect(isFailure(await importInto(repository, file, "excel-quotes"))).toBe(true);
    writeFileSync(file, "Quote\tDate\tJob\nQ1\tsoon\tRoof\nQ2\t46335\tRoof\n");
    expect(isFailure(await importInto(repository, file, "excel-quotes"))).toBe(false);
    writeFileSync(file, "Quote\tDate\tJob\n");
    expect(isFailure(await importInto(repository, file, "excel-quotes"))).toBe(false);
  });

  it("fails where a row never ends, and keeps what stands above it", async () => {
    const repository = scratchRepository();
    const file = path.join(repository, "quotes.csv");
    writeFileSync(file, `Quote\tDate\tJob\nQ1\t46335\tRoof\nQ2\t46335\t"${"open\n".repeat(1_000_000)}`);
    const result = await importInto(repository, file, "excel-quotes");
    expect(isFailure(result)).toBe(true);
    expect(summaryOf(result)).toMatchObject({ added: 1, quarantined: 1, complete: false });
  });
});

describe("the key of personal data", () => {
  it("is the one that was set, or none", () => {
    expect(piiKeyOf({ OPSBOOK_PII_KEY: " 0123456789abcdef " })).toBe("0123456789abcdef");
    expect([piiKeyOf({}), piiKeyOf({ OPSBOOK_PII_KEY: " " })]).toEqual([null, null]);
  });

  it("is refused where it can be guessed", () => {
    expect(() => piiKeyOf({ OPSBOOK_PII_KEY: "0123456789abcde" })).toThrow("openssl rand -hex 32");
  });
});
