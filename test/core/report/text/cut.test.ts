import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BODY_LIMIT, cutBody, cutLine, STATUS_LIMIT } from "../../../../actions/core/report/text/cut.ts";

describe("cutLine (REL-14)", () => {
  it("keeps what fits, at the limit and not one over", () => {
    expect(cutLine("x".repeat(STATUS_LIMIT))).toBe("x".repeat(STATUS_LIMIT));
    expect(cutLine("x".repeat(STATUS_LIMIT + 1))).toBe(`${"x".repeat(STATUS_LIMIT - 1)}…`);
  });

  it("halves no character", () => {
    expect(cutLine("👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 15)).toBe("👩‍👩‍👧‍👦…");
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 80 }),
        fc.integer({ min: 2, max: 60 }),
        (text, limit) => {
          const line = cutLine(text, limit);
          expect(line.length).toBeLessThanOrEqual(limit);
          expect(line).not.toMatch(/\p{Surrogate}/u);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("cutBody (REL-14)", () => {
  it("leaves a body that fits as it is", () => {
    const body = "x".repeat(BODY_LIMIT);
    expect(cutBody(body, "rest")).toBe(body);
  });

  it("cuts between paragraphs, closes open folds and links the rest", () => {
    const body = `intro\n\n<details>\n\n${"a paragraph of text\n\n".repeat(5000)}</details>\n`;
    const cut = cutBody(body, "[the rest](weeks/2026-W47.md)");
    expect(cut.length).toBeLessThanOrEqual(BODY_LIMIT);
    expect(cut).toMatch(/a paragraph of text\n\n<\/details>\n\n\[the rest\]\(weeks\/2026-W47\.md\)$/);
  });
});
