import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wrapLines } from "../../../../actions/core/report/text/wrap.ts";

describe("wrapLines", () => {
  it("breaks at spaces, and fills each line", () => {
    expect(wrapLines("The CRM is down since Monday.", 10)).toEqual(["The CRM is", "down since", "Monday."]);
    expect(wrapLines("", 10)).toEqual([]);
  });

  it("keeps a longer word whole", () => {
    expect(wrapLines("see https://example.com/status now", 10)).toEqual([
      "see",
      "https://example.com/status",
      "now",
    ]);
  });

  it("keeps every word in its order, and no line too long that could be shorter", () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,15}$/), { maxLength: 30 });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 20 }), (list, width) => {
        const lines = wrapLines(list.join(" "), width);
        expect(lines.join(" ")).toBe(list.join(" "));
        for (const line of lines) expect(line.length <= width || !line.includes(" ")).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
