import { describe, expect, it } from "vitest";
import { guessTable, wonWords, wordsOfColumn } from "../../../../actions/core/signal/first-board/guess.ts";
import type { Table } from "../../../../actions/core/signal/first-board/table.ts";
import { guessWays } from "../../../../actions/core/signal/first-board/time-ways.ts";
import { isPersonalHeading, meansWon } from "../../../../actions/core/signal/first-board/words.ts";

const table = (headings: string[], ...rows: string[][]): Table => ({ headings, rows });
const rolesOf = (sheet: Table, delimiter = ",") => guessTable(sheet, delimiter, "day").roles;

const CRM = table(
  [
    "Lead ID",
    "Full Name",
    "E-mail",
    "Phone",
    "Created",
    "Auto Reply",
    "First Reply",
    "Closed",
    "Stage",
    "Lead Source",
    "Deal Value",
    "Due date",
  ],
  [
    "1",
    "Jane Roe",
    "jane@example.com",
    "+1 212 555 0100",
    "2026-11-02 09:00",
    "2026-11-02 09:01",
    "2026-11-02 09:30",
    "2026-11-04 10:00",
    "Won",
    "Website",
    "$1,250.00",
    "2026-12-01",
  ],
  [
    "2",
    "John Doe",
    "john@example.com",
    "212-555-0101",
    "2026-11-03 09:00",
    "2026-11-03 09:01",
    "",
    "",
    "Open",
    "Website",
    "",
    "2026-12-01",
  ],
  [
    "3",
    "Ann Poe",
    "ann@example.com",
    "(212) 555 0102",
    "2026-11-04 09:00",
    "",
    "2026-11-04 11:00",
    "2026-11-05 10:00",
    "Lost",
    "ChatGPT",
    "$80.00",
    "2026-12-01",
  ],
);

describe("what each column is", () => {
  it("is told by headings and by what stands in them", () => {
    expect(guessTable(CRM, ",", "month")).toMatchObject({
      roles: {
        id: "Lead ID",
        opened: "Created",
        answered: "First Reply",
        closed: "Closed",
        status: "Stage",
        channel: "Lead Source",
        value: "Deal Value",
        person: "E-mail",
      },
      currency: "USD",
      decimal: ".",
      personal: ["Full Name", "E-mail", "Phone"],
    });
  });

  it("works on a German sheet with decimal commas", () => {
    const sheet = table(
      ["Nr", "Eingang", "Antwort", "Abschluss", "Status", "Kanal", "Betrag", "Kunde"],
      [
        "A-1",
        "02.11.2026 09:00",
        "02.11.2026 10:00",
        "3.11.2026",
        "gewonnen",
        "Website",
        "1.250,00 €",
        "Eva",
      ],
      ["A-2", "03.11.2026 09:00", "", "", "offen", "Messe", "80,50 €", "Ida"],
    );
    expect(guessTable(sheet, ";", "day")).toMatchObject({
      roles: {
        id: "Nr",
        opened: "Eingang",
        answered: "Antwort",
        closed: "Abschluss",
        status: "Status",
        channel: "Kanal",
        value: "Betrag",
      },
      decimal: ",",
      currency: "EUR",
      personal: ["Kunde"],
    });
  });

  it.each([
    ["Amount (€)", "EUR"],
    ["Deal Value USD", "USD"],
    ["Total £", "GBP"],
    ["Amount", null],
    ["AMOUNT TOTAL", null],
  ])("knows the currency by the heading %s", (heading, currency) => {
    const sheet = table(["No", heading], ["1", "100"], ["2", "250.5"]);
    expect(guessTable(sheet, ",", "day").currency).toBe(currency);
  });

  it("takes no number for a date, unless its heading or its hours say so", () => {
    const sheet = (heading: string, ...values: string[]) =>
      rolesOf(table(["No", heading], ...values.map((value, at) => [`${at}`, value])));
    expect(sheet("Budget", "45000", "45100", "45200").opened).toBeNull();
    expect(sheet("Received", "45000", "45100", "45200").opened).toBe("Received");
    expect(sheet("Erster Tag", "45000.354167", "45100.5", "45200.104167").opened).toBe("Erster Tag");
  });

  it("prefers a column that is always filled for when cases come in", () => {
    const rows = Array.from({ length: 10 }, (_, at) => [`${at}`, at < 4 ? "2026-11-02" : "", "2026-11-01"]);
    expect(rolesOf(table(["id", "created_at", "opened_at"], ...rows)).opened).toBe("opened_at");
  });

  it("takes an e-mail address for personal wherever it stands", () => {
    const sheet = table(["No", "Source"], ["1", "jane@example.com"], ["2", "john@example.com"]);
    expect(guessTable(sheet, ",", "day")).toMatchObject({ roles: { channel: null }, personal: ["Source"] });
  });

  it("writes down no word that looks like a person", () => {
    const sheet = table(["Stage"], ["Won"], ["Won"], ["call 0171 5550100"], ["ask jane@example.com"]);
    expect(wordsOfColumn(sheet, "Stage")).toEqual(["Won"]);
    expect(wonWords(sheet, "Stage")).toEqual(["Won"]);
  });
});

describe("how times are written", () => {
  it.each([
    [["16.11.2026 08:30", "1.2.2026 9:05"], ["d.M.yyyy H:mm"], null, false],
    [["11/16/2026 8:30 AM", "1/2/2026 9:05 PM"], ["M/d/yyyy h:mm a"], "month", false],
    [["16/11/2026 08:30", "01/02/2026 09:05"], ["d/M/yyyy H:mm"], "day", false],
    [["01/02/2026 09:05", "03/04/2026 09:05"], ["d/M/yyyy H:mm"], "day", true],
    [["2026-11-16T08:30:00Z", "2026-11-16"], ["iso"], null, false],
    [["46342,354", "46343,5"], ["excel"], null, false],
    [["1794818400", "1794818401"], ["unix"], null, false],
    [["1794818400000"], ["unix-ms"], null, false],
    [["16 Nov 2026", "3 Dec 2026"], ["d MMM yyyy"], null, false],
    [["02.11.2026 09:00", "3.11.2026"], ["d.M.yyyy", "d.M.yyyy H:mm"], null, false],
  ] as const)("%o", (values, ways, order, open) => {
    expect(guessWays(values, ",", "day")).toMatchObject({ ways, order, open });
  });

  it("asks about a date that shows the difference", () => {
    const guess = guessWays(["04/04/2026", "03/04/2026"], ".", "month");
    expect(guess).toMatchObject({ ways: ["M/d/yyyy"], order: "month", open: true, example: "03/04/2026" });
  });
});

describe("words", () => {
  it.each([
    ["Full Name", true],
    ["E-Mail", true],
    ["kundenname", false],
    ["First", true],
    ["First reply", false],
    ["Telefon", true],
    ["Stage", false],
  ])("%s is personal: %s", (heading, wanted) => {
    expect(isPersonalHeading(heading)).toBe(wanted);
  });

  it.each([
    ["Closed Won", true],
    ["gewonnen", true],
    ["Not sold", false],
    ["Lost", false],
    ["Won't fix", true],
  ])("%s is a sale: %s", (status, wanted) => {
    expect(meansWon(status)).toBe(wanted);
  });
});
