import { describe, expect, it } from "vitest";
import { closest } from "../../actions/core/closest.ts";

describe("closest", () => {
  it.each([
    ["qualty-lead", ["sales-lead", "quality-lead"], "quality-lead"],
    ["Quality_Lead", ["sales-lead", "quality-lead"], "quality-lead"],
    ["controled", ["baseline", "controlled"], "controlled"],
    ["valdate", ["validate", "explain"], "validate"],
    ["ownr", ["owner", "reviewer"], "owner"],
    ["priority", ["owner", "reviewer"], null],
    ["x", ["y"], "y"],
    ["x", ["abc"], null],
    ["anything", [], null],
    ["reviewer", ["reviewers", "reviewer"], "reviewer"],
  ])("%s among %j is %s", (text, choices, expected) => expect(closest(text, choices)).toBe(expected));
});
