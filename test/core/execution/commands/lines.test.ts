import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commandLine, sentencesOf } from "../../../../actions/core/execution/commands/lines.ts";

describe("the line of a command", () => {
  it.each([
    ["/help", "/help"],
    ["  yes \r\nthank you", "yes"],
    ["> /help", ""],
    ["```\n/help\n```", ""],
    ["<!-- x -->\n/help", ""],
    ["    /help", ""],
    ["\t/help", ""],
    ["\n/help", ""],
    ["![x](y)", ""],
    [`${"x".repeat(2001)}`, ""],
  ])("of %j is %j", (body, line) => {
    expect(commandLine(body)).toBe(line);
  });
});

describe("sentences", () => {
  it("are lines without quotes, code, comments, bullets, and what a mail program adds", () => {
    const body = [
      "- lead Kim called 14:05",
      "",
      "> lead Bo called 14:05",
      "2. lead Ann called 14:05",
      "```",
      "lead Cy called 14:05",
      "~~~",
      "```",
      "    lead Di called 14:05",
      "<!-- lead Ed called",
      "14:05 -->",
      "<b>lead Fi called 14:05</b>",
      "lead Gus called 14:05",
      "On Mon, 16 Nov 2026 at 14:05, Opsbook wrote:",
      "lead Hal called 14:05",
    ].join("\r\n");
    expect(sentencesOf(body)).toEqual([
      "lead Kim called 14:05",
      "lead Ann called 14:05",
      "lead Gus called 14:05",
    ]);
  });

  it("are quick to read, whatever is written", () => {
    const nasty = fc.array(
      fc.constantFrom("<!--", "-->", "```", "~~~", "\n", "> ", "On a wrote:", "x", " "),
      {
        maxLength: 5000,
      },
    );
    fc.assert(
      fc.property(nasty, (parts) => {
        const started = performance.now();
        for (const sentence of sentencesOf(parts.join(""))) expect(sentence).not.toMatch(/^>|[\r\n]/);
        expect(performance.now() - started).toBeLessThan(500);
      }),
      { numRuns: 100 },
    );
  });
});
