import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import type { Row } from "../../../actions/core/signal/source/row.ts";
import type { Encoding } from "../../../actions/shell/rows/chunks.ts";
import type { Dialect } from "../../../actions/shell/rows/csv-records.ts";
import { readCsvRows, readHeader } from "../../../actions/shell/rows/csv-rows.ts";
import { readJsonRows } from "../../../actions/shell/rows/json-rows.ts";
import { surveyFile } from "../../../actions/shell/rows/survey.ts";

const folder = mkdtempSync(path.join(tmpdir(), "opsbook-rows-"));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;

function write(content: string | Uint8Array): string {
  const file = path.join(folder, `${files++}.csv`);
  writeFileSync(file, content);
  return file;
}

async function survey(content: string | Uint8Array, encoding: Encoding = "utf-8") {
  const found = await surveyFile(write(content), encoding);
  if (!found.ok) throw new Error(found.problem.message);
  return found.survey;
}

const COMMA: Dialect = { delimiter: ",", skipLines: 0 };

async function csv(content: string | Uint8Array, dialect: Dialect = COMMA, encoding: Encoding = "utf-8") {
  const file = await survey(content, encoding);
  const header = await readHeader(file, dialect);
  const width = header?.length ?? 0;
  const rows: Row[] = [];
  const positions = Array.from({ length: width }, (_, at) => at);
  for await (const block of readCsvRows(file, dialect, positions, width, () => {})) rows.push(...block);
  return {
    header,
    rows: rows.map(({ number, cells, fault }) => (fault ? [number, fault.code] : [number, ...cells])),
  };
}

async function jsonl(content: string | Uint8Array, ...fields: string[]) {
  const rows: Row[] = [];
  for await (const block of readJsonRows(await survey(content), fields, () => {})) rows.push(...block);
  return rows.map(({ number, cells, fault }) => (fault ? [number, fault.code] : [number, ...cells]));
}

describe("CSV as people have it", () => {
  const plain = {
    header: ["id", "name"],
    rows: [
      [2, "1", "Zoë"],
      [3, "2", "x"],
    ],
  };

  it.each<[string, string | Uint8Array, Dialect, Encoding]>([
    ["plain", "id,name\n1,Zoë\n2,x\n", COMMA, "utf-8"],
    ["without a last line break", "id,name\n1,Zoë\n2,x", COMMA, "utf-8"],
    ["CRLF", "id,name\r\n1,Zoë\r\n2,x\r\n", COMMA, "utf-8"],
    ["old Mac", "id,name\r1,Zoë\r2,x\r", COMMA, "utf-8"],
    ["mixed line ends", "id,name\r\n1,Zoë\n2,x\r\n", COMMA, "utf-8"],
    ["byte order mark", "\ufeffid,name\n1,Zoë\n2,x\n", COMMA, "utf-8"],
    ["quoted", '"id","name"\n"1","Zoë"\n"2","x"\n', COMMA, "utf-8"],
    ["semicolons", "id;name\n1;Zoë\n2;x\n", { delimiter: ";", skipLines: 0 }, "utf-8"],
    ["tabs", "id\tname\n1\tZoë\n2\tx\n", { delimiter: "\t", skipLines: 0 }, "utf-8"],
    ["windows-1252", Buffer.from("id,name\n1,Zo\xeb\n2,x\n", "latin1"), COMMA, "windows-1252"],
    ["utf-16le", Buffer.from("\ufeffid,name\n1,Zoë\n2,x\n", "utf16le"), COMMA, "utf-16le"],
    ["utf-16le told by its mark", Buffer.from("\ufeffid,name\n1,Zoë\n2,x\n", "utf16le"), COMMA, "utf-8"],
    ["gzip", gzipSync("id,name\n1,Zoë\n2,x\n"), COMMA, "utf-8"],
    [
      "two gzip files joined",
      Buffer.concat([gzipSync("id,name\n1,Zoë\n"), gzipSync("2,x\n")]),
      COMMA,
      "utf-8",
    ],
    ["empty trailing columns", "id,name\n1,Zoë,,\n2,x,,,\n", COMMA, "utf-8"],
  ])("%s", async (_name, content, dialect, encoding) => {
    expect(await csv(content, dialect, encoding)).toEqual(plain);
  });

  it("numbers rows as a spreadsheet does: title lines, blank rows and quoted line breaks", async () => {
    const text = 'Report, "May\nid,name\n1,"two\nlines"\n\n,\n2,x\n';
    expect((await csv(text, { delimiter: ",", skipLines: 1 })).rows).toEqual([
      [3, "1", "two\nlines"],
      [6, "2", "x"],
    ]);
  });

  it("passes over Excel's own line about the separator", async () => {
    expect(await csv("sep=;\r\nid;name\r\n1;x\r\n", { delimiter: ";", skipLines: 0 })).toEqual({
      header: ["id", "name"],
      rows: [[3, "1", "x"]],
    });
  });

  it("gives ragged rows as faults, without their cells", async () => {
    expect((await csv("id,name\n1\n2,x,surplus\n3,y\n")).rows).toEqual([
      [2, "too-few-cells"],
      [3, "too-many-cells"],
      [4, "3", "y"],
    ]);
  });

  it("reads a quotation mark inside a plain cell as it stands", async () => {
    expect((await csv('id,name\n1,5" pipe\n2,Ben "B." C\n')).rows).toEqual([
      [2, "1", '5" pipe'],
      [3, "2", 'Ben "B." C'],
    ]);
  });

  it("gives each row whose quotation marks do not pair up as one fault, and reads on", async () => {
    expect((await csv('id,name\n2,"a"b"\n3,"c"d" "\n4,"e\nf"g",5" x\n5,y\n')).rows).toEqual([
      [2, "broken-quotes"],
      [3, "broken-quotes"],
      [4, "broken-quotes"],
      [5, "5", "y"],
    ]);
  });

  it("gives a quotation mark that is never closed as a fault", async () => {
    expect((await csv('id,name\n1,x\n2,"open\n3,y\n')).rows).toEqual([
      [2, "1", "x"],
      [3, "broken-quotes"],
    ]);
  });

  it("stops at a row that never ends, in bounded memory", async () => {
    const rows = (await csv(`id,name\n1,x\n2,"${"open\n".repeat(1_200_000)}`)).rows;
    expect(rows).toEqual([
      [2, "1", "x"],
      [3, "endless-row"],
    ]);
  });

  it("reads back any table that a program writes", async () => {
    const cell = fc.string({
      unit: fc.constantFrom("a", '"', ",", "\n", "\r\n", "é", "€", " ", "𝒳"),
      maxLength: 8,
    });
    const table = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const lines = rows.map((cells) =>
          ["x", ...cells].map((text) => `"${text.replaceAll('"', '""')}"`).join(","),
        );
        const read = await csv(`k,a,b\r\n${lines.join("\r\n")}\r\n`);
        expect(read.rows).toEqual(rows.map(([a, b], index) => [index + 2, "x", a, b]));
      }),
      { numRuns: 40 },
    );
  });
});

describe("JSON Lines", () => {
  it("reads fields, nested ones with dots, and what is absent as empty", async () => {
    const text = '{"id":1,"by":{"name":"x"},"a.b":true}\r\n\n{"id":"2","by":null}\n';
    expect(await jsonl(text, "id", "by.name", "a.b")).toEqual([
      [1, 1, "x", true],
      [3, "2", "", ""],
    ]);
  });

  it("gives what is no plain object as faults, with the line's number", async () => {
    const deep = `{"id":1,"x":${"[".repeat(30)}${"]".repeat(30)}}`;
    const lines = [
      '{"id":1}',
      "{oops",
      "[1]",
      '"text"',
      '{"id":{}}',
      '{"__proto__":{"id":1}}',
      '{"x":{"constructor":1}}',
      deep,
    ];
    expect(await jsonl(lines.join("\n"), "id")).toEqual([
      [1, 1],
      [2, "not-json"],
      [3, "not-json"],
      [4, "not-json"],
      [5, "not-plain"],
      [6, "hostile-line"],
      [7, "hostile-line"],
      [8, "hostile-line"],
    ]);
  });

  it("passes over a line of more than 1 MB and reads on", async () => {
    const text = `{"id":"${"x".repeat(3_000_000)}"}\n{"id":2}\n`;
    expect(await jsonl(text, "id")).toEqual([
      [1, "hostile-line"],
      [2, 2],
    ]);
  });

  it("reads no field that an object only inherits", async () => {
    expect(await jsonl('{"id":1}', "id", "toString", "by.constructor.name")).toEqual([[1, 1, "", ""]]);
  });
});

describe("a file is looked through before anything of it is imported", () => {
  const problem = async (content: string | Uint8Array, encoding: Encoding = "utf-8") => {
    const found = await surveyFile(write(content), encoding);
    return found.ok ? null : found.problem.message;
  };

  it("gives its digest, as a person would compute it", async () => {
    expect((await survey("abc")).digest).toBe(
      "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    );
  });

  it("names what is no text", async () => {
    expect(await problem("")).toBe("the file is empty");
    expect(await problem(Buffer.from("504b030414000600", "hex"))).toBe(
      "the file is an Excel workbook or a zip archive",
    );
    expect(await problem(Buffer.from("d0cf11e0a1b11ae1", "hex"))).toBe("the file is an old Excel workbook");
    expect(await problem("%PDF-1.7")).toBe("the file is a PDF");
    expect(await problem(gzipSync("id,name\n1,x\n".repeat(1000)).subarray(0, 40))).toBe(
      "the gzip file is cut off or damaged",
    );
  });

  it("names the line where the encoding is another one", async () => {
    const latin = Buffer.from("id,name\n1,x\n2,Zo\xeb\n", "latin1");
    expect(await problem(latin)).toBe("near line 3 the file is not utf-8");
    expect(await problem(latin, "windows-1252")).toBeNull();
    expect(await problem(Buffer.from("id,name\n1,x\n", "utf16le"))).toBe(
      "line 1 of the file holds zero bytes, which no text has",
    );
    expect(await problem(Buffer.from("id\n\xe2\x82", "latin1"))).toContain("is not utf-8");
  });

  it("says what to do where there is no file", async () => {
    await expect(surveyFile(path.join(folder, "absent.csv"), "utf-8")).rejects.toThrow(
      "Check the path of the export",
    );
    await expect(surveyFile(folder, "utf-8")).rejects.toThrow("is not a file");
  });
});
