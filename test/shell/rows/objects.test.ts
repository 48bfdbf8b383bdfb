import { describe, expect, it } from "vitest";
import type { Source } from "../../../actions/core/catalog/generated/types.ts";
import { loadCatalog } from "../../../actions/core/catalog/load.ts";
import type { Row } from "../../../actions/core/signal/source/row.ts";
import { compileFor } from "../../../actions/shell/import.ts";
import { openObjects } from "../../../actions/shell/rows/open.ts";
import { fixtureCatalog, ROOT } from "../../catalog-fixture.ts";

const { catalog } = loadCatalog(fixtureCatalog(), ROOT);
const LEAD = { Lead: "L-1", Created: "2026-11-20T09:00:00Z", Email: "kim@example.com", Phone: "1" };

function compiled(name: string) {
  const source = catalog.sources.find(({ value }) => value.metadata.name === name)?.value as Source;
  const compiling = compileFor(source, catalog, null);
  if (!compiling.ok) throw new Error(compiling.problems[0]?.message);
  return compiling.compiled;
}

async function open(objects: unknown[], name = "crm") {
  const opened = await openObjects(objects, compiled(name));
  if (!opened.ok) return opened;
  const rows: Row[] = [];
  for await (const block of opened.rows.read(() => {})) rows.push(...block);
  return { ...opened, list: rows };
}

describe("rows of a message", () => {
  it("are cut down to what the Source reads, in its order", async () => {
    const opened = await open([{ ...LEAD, Secret: "never read" }]);
    const { columns } = compiled("crm");
    expect("list" in opened && opened.list[0]?.cells[columns.indexOf("Lead")]).toBe("L-1");
    expect(JSON.stringify(opened)).not.toContain("never read");
  });

  it("come in blocks, each with its number, and again from the start", async () => {
    const opened = await open(Array.from({ length: 1201 }, () => LEAD));
    if (!opened.ok || !("list" in opened)) throw new Error("not opened");
    expect(opened.list.map(({ number }) => number)).toEqual(Array.from({ length: 1201 }, (_, at) => at + 1));
    let again = 0;
    for await (const block of opened.rows.read(() => {})) again += block.length;
    expect(again).toBe(1201);
  });

  it.each([
    [17, "not-json", "row 1 is no JSON object"],
    [null, "not-json", "row 1 is no JSON object"],
    [[LEAD], "not-json", "row 1 is no JSON object"],
    [JSON.parse('{"__proto__": 1}'), "hostile-line", "row 1 uses the forbidden name __proto__"],
    [{ ...LEAD, Lead: { id: 1 } }, "not-plain", '"Lead" holds a list or an object'],
  ])("that are %j cannot be read", async (value, code, message) => {
    const opened = await open([value, LEAD]);
    expect("list" in opened && opened.list[0]?.fault).toMatchObject({ code, message });
  });

  it("that have none of the Source's times do not fit it", async () => {
    expect(await open([{ Name: "x" }])).toMatchObject({
      ok: false,
      problems: expect.arrayContaining([
        expect.objectContaining({ message: 'the Source reads the field "Created", which no row has' }),
      ]),
    });
  });

  it("have one digest, whoever the person is", async () => {
    const digest = async (objects: unknown[]) => {
      const opened = await openObjects(objects, compiled("crm"));
      return opened.ok ? opened.rows.digest : "";
    };
    expect(await digest([LEAD])).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(await digest([LEAD])).toBe(
      await digest([{ ...LEAD, Email: "other@example.com", Phone: "2", More: 1 }]),
    );
    expect(await digest([LEAD])).not.toBe(await digest([{ ...LEAD, Lead: "L-2" }]));
  });
});
