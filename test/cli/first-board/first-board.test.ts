import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { type Asker, answersFor, type GivenAnswers } from "../../../actions/cli/first-board/answer.ts";
import { accepting } from "../../../actions/cli/first-board/questions.ts";
import { checkCatalog } from "../../../actions/core/catalog/check.ts";
import { firstBoardText } from "../../../actions/core/report/import/first-board.ts";
import { readCatalog } from "../../../actions/shell/catalog.ts";
import { firstBoard } from "../../../actions/shell/first-board.ts";
import { readSheet } from "../../../actions/shell/rows/sheet.ts";
import { git, scratchFolder } from "../../shell/ledger/repository.ts";

const fixtures = path.join(import.meta.dirname, "../../fixtures/import");
const NOW = Date.parse("2026-11-16T09:00:00Z");

async function sheetOf(file: string) {
  const read = await readSheet(file);
  if (!read.ok) throw new Error(read.problem.message);
  return read.sheet;
}

async function answers(file: string, given: GivenAnswers = {}, ask: Asker = accepting) {
  return answersFor(await sheetOf(file), path.basename(file), given, ask, "Europe/Berlin");
}

async function make(
  file: string,
  given: GivenAnswers = {},
  rest: { out?: string; piiKey?: string | null } = {},
) {
  const out = rest.out ?? path.join(scratchFolder(), "made");
  const said = await answers(file, given);
  const board = await firstBoard({ file, answers: said, out, now: NOW, piiKey: rest.piiKey ?? null });
  return {
    out,
    board,
    text: firstBoardText(said, board).replaceAll(out, "<out>").replace(board.headline, "<headline>"),
  };
}

function sheet(...lines: string[]): string {
  const file = path.join(scratchFolder(), "leads.csv");
  writeFileSync(file, lines.join("\n"));
  return file;
}

const PLAIN = [
  "Lead,Created,Answered,Closed,Stage,Source,Amount,Email",
  "1,09/11/2026 09:00,09/11/2026 09:20,10/11/2026 12:00,Won,Website,100,a@canary.example",
  "2,09/11/2026 10:00,,,Open,ChatGPT,,b@canary.example",
  "2,09/11/2026 10:00,,,Open,ChatGPT,,b@canary.example",
  "3,10/11/2026 10:00,10/11/2026 10:10,soon,Lost,Website,,c@canary.example",
  "4,,,,Open,Website,,d@canary.example",
  ",11/11/2026 10:00,,,Open,Website,,e@canary.example",
];

describe("the first board of a spreadsheet", () => {
  it("says where every row went, and the numbers add up", async () => {
    const { board } = await make(sheet(...PLAIN));
    const { rows, cases, duplicates, unreadable, undated } = board.reconciliation;
    expect(board.reconciliation).toEqual({
      rows: 6,
      cases: 3,
      duplicates: 1,
      unreadable: 1,
      undated: 1,
      partly: 1,
    });
    expect(cases + duplicates + unreadable + undated).toBe(rows);
    expect(git(board.ledger, ["log", "--format=%s", "ledger"])).toContain("Import leads.csv through leads");
  });

  it("prints what it did in plain words", async () => {
    const { text } = await make(sheet(...PLAIN));
    const file = path.join(fixtures, "golden", "first-board.txt");
    if (!existsSync(file) && process.env.UPDATE_GOLDEN === "1") writeFileSync(file, `${text}\n`);
    expect(`${text}\n`).toBe(readFileSync(file, "utf8"));
  });

  it("writes a catalog without a finding, for a sheet with everything and for one with nearly nothing", async () => {
    for (const file of [
      sheet(...PLAIN),
      path.join(fixtures, "leads-w46.csv"),
      sheet("No,Date", "1,2026-11-09", "2,2026-11-10"),
    ]) {
      const { board } = await make(file);
      expect(checkCatalog(await readCatalog(board.catalog), { today: "2026-11-16" })).toEqual([]);
      expect(existsSync(path.join(board.board, "README.md"))).toBe(true);
    }
  });

  it("names for each missing measure the column to export next time", async () => {
    const { board } = await make(sheet("No,Date", "1,2026-11-09", "2,2026-11-10"));
    expect(board.missing.map(({ measure }) => measure)).toEqual([
      "response time",
      "cycle time and throughput",
      "conversions",
      "attribution by channel",
      "conversions assisted by earlier visits",
      "rework and reopen rate",
      "completion quality",
    ]);
  });

  it("gives a sale the channel of its case, and the value its heading's currency", async () => {
    const euros = PLAIN.map((line, at) => (at === 0 ? line.replace("Amount", "Amount (€)") : line));
    const { board, out } = await make(sheet(...euros));
    const facts = JSON.parse(readFileSync(path.join(out, `scoreboard/data/${board.week}.json`), "utf8"));
    expect(facts.attribution.models.last).toEqual({ website: { conversions: 1, value: 100 } });
    expect(git(board.ledger, ["grep", "-h", "conversion.won", "ledger"])).toContain('"channel":"website"');
    const settings = readFileSync(path.join(board.catalog, "settings.yaml"), "utf8");
    expect(settings).toContain("currency: EUR");
  });

  it("opens on the newest week that is over and has new cases", async () => {
    const shown = async (...rows: string[]) =>
      (await make(sheet("No,Created,Closed", "1,2026-10-27,2026-11-10", "2,2026-10-28,2026-11-11", ...rows)))
        .board.week;
    // Finished in week 46, but nothing came in after week 44.
    expect(await shown()).toBe("2026-W44");
    expect(await shown("3,2026-11-04,")).toBe("2026-W45");
    // Week 47 has just begun.
    expect(await shown("3,2026-11-04,", "4,2026-11-16,")).toBe("2026-W45");
    const { board } = await make(sheet("No,Created", "1,2026-11-16", "2,2026-11-16"));
    expect(board.week).toBe("2026-W47");
  });

  it("declares no measure that it says is not measured, and no time that the sheet does not have", async () => {
    const declared = async (piiKey: string | null) => {
      const { board } = await make(sheet(...PLAIN), {}, { piiKey });
      const source = readFileSync(path.join(board.catalog, "sources/leads.yaml"), "utf8");
      expect(source).not.toContain("recorded:");
      return readFileSync(path.join(board.catalog, "workflows/leads/workflow.yaml"), "utf8");
    };
    expect(await declared(null)).not.toContain("conversion_assist");
    expect(await declared("0123456789abcdef")).toContain("conversion_assist");
  });

  it("says what it guessed where nobody was asked", async () => {
    const file = sheet(...PLAIN);
    const utc = await answersFor(await sheetOf(file), "leads.csv", {}, accepting, "UTC");
    expect(utc.doubts).toHaveLength(2);
    const { text } = await make(file);
    expect(text).toContain("09/11/2026 09:00 can be read in two ways: the day was taken to come first");
    expect(text).toContain("--dates month");
    expect(text).not.toContain("as UTC");
    const told = await answersFor(
      await sheetOf(file),
      "leads.csv",
      { dates: "day", zone: "UTC" },
      accepting,
      "UTC",
    );
    expect(told.doubts).toEqual([]);
  });

  it("keeps every person out of all that it writes and says", async () => {
    for (const piiKey of ["key", null]) {
      for (const file of [sheet(...PLAIN), path.join(fixtures, "leads-w46.csv")]) {
        const { out, text } = await make(file, {}, { piiKey });
        const written = readdirSync(out, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && !entry.parentPath.includes("ledger.git"))
          .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), "utf8"));
        const objects = git(path.join(out, "ledger.git"), ["log", "-p", "--all"]);
        expect([text, objects, ...written].join("\n")).not.toMatch(/canar|55501\d\d|zoe|ruft gern/i);
      }
    }
  });

  it("overwrites nothing, and takes away what it began", async () => {
    const out = scratchFolder();
    writeFileSync(path.join(out, "mine.txt"), "mine");
    await expect(make(sheet(...PLAIN), {}, { out })).rejects.toThrow(
      "is not empty, and nothing is overwritten",
    );
    expect(readdirSync(out)).toEqual(["mine.txt"]);

    const fresh = path.join(scratchFolder(), "made");
    await expect(make(sheet("No,Date", "1,2062-01-01", "2,2062-01-02"), {}, { out: fresh })).rejects.toThrow(
      "No row of the sheet",
    );
    expect(existsSync(fresh)).toBe(false);
  });
});

describe("questions", () => {
  const counting = () => {
    const asked: string[] = [];
    const ask: Asker = {
      asksPerson: true,
      column: async (question, _columns, guess) => {
        asked.push(question);
        return guess;
      },
      dates: async (example, guess) => {
        asked.push(example);
        return guess;
      },
      zone: async (guess) => {
        asked.push("zone");
        return guess;
      },
    };
    return { asked, ask };
  };

  it("are six at most, with the date only where nobody else can know", async () => {
    const open = counting();
    await answers(sheet(...PLAIN), {}, open.ask);
    expect(open.asked).toHaveLength(6);
    expect(open.asked).toContain("09/11/2026 09:00");
    const clear = counting();
    await answers(path.join(fixtures, "leads-w46.csv"), {}, clear.ask);
    expect(clear.asked).toHaveLength(6);
    expect(clear.asked).toContain("Which column says where it came from?");
  });

  it("are not asked where an option answers", async () => {
    const { asked, ask } = counting();
    const given = {
      id: "Lead",
      opened: "Created",
      answered: "none",
      closed: "Closed",
      channel: "none",
      dates: "month",
      zone: "UTC",
    };
    const said = await answers(sheet(...PLAIN), given, ask);
    expect(asked).toEqual([]);
    expect(said).toMatchObject({
      zone: "UTC",
      roles: { answered: null, channel: null },
      ways: ["M/d/yyyy H:mm"],
    });
  });

  it("are answered with the columns of the sheet", async () => {
    await expect(answers(sheet(...PLAIN), { id: "Led" })).rejects.toThrow('Did you mean "Lead"?');
    await expect(answers(sheet("A,Date", "x,2026-11-09", "x,2026-11-10"))).rejects.toThrow(
      "Add a column that numbers them",
    );
    await expect(answers(sheet("A,B", "1,x", "2,y"))).rejects.toThrow("No column holds dates");
  });
});

describe("how a sheet is written", () => {
  it.each<[string, string | Uint8Array, object]>([
    ["commas", "a,b\n1,2\n3,4\n", { delimiter: ",", skipLines: 0, encoding: "utf-8" }],
    ["semicolons with decimal commas", "a;b\n1,5;2,5\n3,5;4,5\n", { delimiter: ";" }],
    ["tabs", "a\tb\n1\t2\n", { delimiter: "\t" }],
    ["title lines", "Report\nMay 2026,\n\na,b,c\n1,2,3\n4,5,6\n7,8,9\n", { delimiter: ",", skipLines: 3 }],
    ["Excel's line about the separator", "sep=;\na;b;c\n1;2;3\n4;5;6\n", { delimiter: ";", skipLines: 1 }],
    ["an old code page", Buffer.from("a,b\nZo\xeb,1\n", "latin1"), { encoding: "windows-1252" }],
    ["UTF-16 without a mark", Buffer.from("a,b\nx,1\ny,2\n", "utf16le"), { encoding: "utf-16le" }],
  ])("%s", async (_name, content, wanted) => {
    const file = path.join(scratchFolder(), "sheet.csv");
    writeFileSync(file, content);
    expect(await sheetOf(file)).toMatchObject(wanted);
  });

  it("says what is no table", async () => {
    const problem = async (content: string) => {
      const read = await readSheet(sheet(content));
      return read.ok ? null : read.problem.message;
    };
    expect(await problem('{"a":1}\n{"a":2}\n')).toBe("this is no table with several columns");
    expect(await problem("just a note\n")).toBe("this is no table with several columns");
    expect(await problem("a,b,c\n")).toBe("there are no rows below the header");
  });
});
