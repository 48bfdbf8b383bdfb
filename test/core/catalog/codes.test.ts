import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { codes } from "../../../actions/core/catalog/codes.ts";
import { examples } from "../../../actions/core/catalog/generated/examples.ts";
import { slips } from "../../../actions/core/catalog/slips/index.ts";

const root = path.resolve(import.meta.dirname, "../../..");
const ids = codes.map(({ id }) => id);

describe("codes", () => {
  it("are unique", () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("each have a description of one sentence", () => {
    expect(codes.filter(({ description }) => !/^[A-Z].{10,160}\.$/.test(description))).toEqual([]);
  });

  it("each have a wrong and a right example, the fixtures of the same name", () => {
    expect(readdirSync(path.join(root, "test/fixtures/rules")).sort()).toEqual(ids.toSorted());
    expect(Object.keys(examples).sort()).toEqual(ids.toSorted());
    for (const [id, { wrong, right }] of Object.entries(examples)) {
      expect(wrong, id).toContain(`[${id}]`);
      expect(wrong, id).toMatch(/\n {2}why: .+\n {2}fix: .+/);
      expect(right.length, id).toBeGreaterThan(0);
    }
  });
});

describe("slips", () => {
  it("stand in files named after their ids, all registered", () => {
    const files = readdirSync(path.join(root, "actions/core/catalog/slips"))
      .map((name) => name.replace(/\.ts$/, ""))
      .filter((name) => name !== "index" && name !== "slip");
    expect(files.sort()).toEqual(slips.map(({ id }) => id).sort());
  });
});
