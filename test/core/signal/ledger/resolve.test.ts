import { describe, expect, it } from "vitest";
import { encodeRecord } from "../../../../actions/core/signal/ledger/line.ts";
import {
  type LedgerFile,
  parseQuarantineLines,
  parseRecords,
} from "../../../../actions/core/signal/ledger/resolve.ts";
import { recordsOf } from "./memory-ledger.ts";
import { sampleRecord } from "./sample-records.ts";

const PATH = "records/2026-W47/000001-00000000.jsonl";
const file = (text: string, changes = false): LedgerFile => ({
  path: PATH,
  changes,
  bytes: Buffer.from(text),
});
const line = (id: string): string => `${encodeRecord(sampleRecord({ id })).line}\n`;

const resolved = async (...files: LedgerFile[]): Promise<string[]> =>
  (await recordsOf(files)).map(({ id }) => id);

describe("reading a week", () => {
  it("hands on every record of files without changes", async () => {
    expect(await resolved(file(line("1") + line("2")), file(line("3")))).toEqual(["1", "2", "3"]);
  });

  it("is empty for no files and for an empty file", async () => {
    expect(await resolved()).toEqual([]);
    expect(await resolved(file(""))).toEqual([]);
  });

  it("puts the newest change in the place of what it changes", async () => {
    expect(await resolved(file(line("1") + line("1"), true), file(line("1") + line("2")))).toEqual([
      "1",
      "2",
    ]);
  });

  it("reads a last line without a line break", () => {
    expect(parseRecords(file(line("1").trimEnd())).map(({ id }) => id)).toEqual(["1"]);
  });

  it("keeps letters of every script", () => {
    expect(parseRecords(file(line("Zoë 見積 🟢")))[0]?.id).toBe("Zoë 見積 🟢");
  });

  it.each([
    ["a line that was cut", line("1") + line("2").slice(0, 40)],
    ["an empty line", `${line("1")}\n${line("2")}`],
    ["another kind of line", `${line("1")}null\n`],
    ["a record without a time", `${line("1")}{"id":"2","source":"crm","type":"case.opened"}\n`],
    ["a time of another width", `${line("1")}${line("2").replace(".000Z", "Z")}`],
  ])("names file and line for %s", (_, text) => {
    expect(() => parseRecords(file(text))).toThrow(`${PATH}, line 2, is not a record`);
  });

  it("names file and line for a quarantine entry that is none", () => {
    expect(() => parseQuarantineLines(file('{"source":"crm","code":"x"}\n{}\n'))).toThrow("line 2");
  });
});
