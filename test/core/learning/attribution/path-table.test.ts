import { describe, expect, it } from "vitest";
import { pathTable } from "../../../../actions/core/learning/attribution/path-table.ts";
import { way } from "./paths.ts";

describe("a path table", () => {
  it("lays paths out in columns, channels in the order of their names", () => {
    const table = pathTable([
      way("mail > ads > mail", 2, { value: 30, nulls: 1 }),
      way("Direct", 0, { nulls: 4 }),
    ]);
    expect(table.channels).toEqual(["Direct", "ads", "mail"]);
    expect([...table.starts]).toEqual([0, 3, 4]);
    expect([...table.touches]).toEqual([2, 1, 2, 0]);
    expect([...table.conversions, ...table.values, ...table.nulls]).toEqual([2, 0, 30, 0, 1, 4]);
  });

  it("marks touches without a time", () => {
    const touches = [{ channel: "a", time: 5 }, { channel: "b" }];
    expect([...pathTable([{ touches, conversions: 1, value: 0, nulls: 0 }]).times]).toEqual([5, Number.NaN]);
  });
});
