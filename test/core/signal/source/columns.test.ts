import { describe, expect, it } from "vitest";
import type { Source } from "../../../../actions/core/catalog/generated/types.ts";
import { bindColumns } from "../../../../actions/core/signal/source/columns.ts";

const source = (rest: Partial<Source["spec"]> = {}): Source => ({
  apiVersion: "opsbook/v1",
  kind: "Source",
  metadata: { name: "crm" },
  spec: { format: "csv", emit: [], ...rest } as unknown as Source["spec"],
});
const bind = (columns: string[], header: string[], rest = {}) => bindColumns(source(rest), columns, header);

describe("the columns of a file", () => {
  it("finds them in any order, whatever stands around them", () => {
    expect(bind(["Lead ID", "Created"], [" Created", "Note", "Lead \n ID ", "", ""])).toEqual({
      ok: true,
      positions: [2, 0],
      width: 3,
    });
  });

  it("names all that are lacking in one finding, with what is there", () => {
    expect(bind(["Lead ID", "Created", "State"], ["LeadID", "Created at", "Status"])).toEqual({
      ok: false,
      problems: [
        {
          message:
            'the file lacks 3 columns that the Source reads: "Lead ID" (did you mean "LeadID"?), "Created" (did you mean "Created at"?), "State" (did you mean "Status"?)',
          fix: "export again with these columns: Lead ID, Created, State. If they only have other names now, write those into the Source; the file has: LeadID, Created at, Status",
        },
      ],
    });
  });

  it("refuses a column that stands twice, if it is read", () => {
    expect(bind(["Date"], ["Date", "Note", "Date"])).toMatchObject({
      ok: false,
      problems: [
        { message: 'the column "Date" stands twice in the file, so nobody can tell which one is meant' },
      ],
    });
    expect(bind(["Note"], ["Date", "Note", "Date"])).toMatchObject({ ok: true, positions: [1] });
  });

  it("sees another separator", () => {
    expect(bind(["Id", "Created"], ["Id;Created;Name"])).toMatchObject({
      problems: [{ fix: 'save it with commas, or write `csv: {delimiter: ";"}` in the Source' }],
    });
  });

  it("does not quote a first row that is no header", () => {
    const bound = bind(["Id"], ["17", "Jane Canary", "jane@example.com"]);
    expect(bound).toMatchObject({ ok: false });
    expect(JSON.stringify(bound)).not.toMatch(/canary|jane/i);
  });

  it("lets a personal column be left out of the export, but not be misspelt", () => {
    expect(bind(["Id", "Email"], ["Id", "Email"], { personal: ["Email", "Phone"] })).toMatchObject({
      ok: true,
    });
    expect(bind(["Id", "Email"], ["Id", "Email"], { personal: ["Emial"] })).toMatchObject({
      ok: false,
      problems: [
        { message: '"Emial" is declared personal, the file has no such column, and "Email" is read openly' },
      ],
    });
  });
});
