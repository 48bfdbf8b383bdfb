import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readEntries } from "../../../../actions/rehearsal/runner/job/file-commands.ts";
import { createMasks } from "../../../../actions/rehearsal/runner/job/masks.ts";
import { readCommand } from "../../../../actions/rehearsal/runner/job/workflow-commands.ts";

const escapeData = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

describe("workflow commands", () => {
  it("come back as @actions/core writes them", () => {
    const property = fc.string({ minLength: 1 }).filter((text) => text.trim() === text);
    fc.assert(
      fc.property(fc.string(), property, property, (message, title, file) => {
        const line = `::error title=${escapeProperty(title)},file=${escapeProperty(file)}::${escapeData(message)}`;
        expect(readCommand(line)).toEqual({ name: "error", properties: { title, file }, data: message });
      }),
      { numRuns: 300 },
    );
  });

  it.each(["plain text", "a ::error::b", "::", "::not a command", ": :error::x"])(
    "%j is ordinary text",
    (line) => {
      expect(readCommand(line)).toBeNull();
    },
  );

  it("may be indented and may have no properties", () => {
    expect(readCommand("  ::add-mask::a::b")).toEqual({ name: "add-mask", properties: {}, data: "a::b" });
  });
});

describe("file commands", () => {
  it("come back as @actions/core writes them, whatever the value holds", () => {
    const name = fc.stringMatching(/^[A-Za-z_][\w-]{0,20}$/);
    const value = fc.string().filter((text) => !text.includes("\r"));
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value), { maxLength: 5 }), (entries) => {
        const text = entries
          .map(([key, item]) => `${key}<<ghadelimiter_1\n${item}\nghadelimiter_1\n`)
          .join("");
        expect(readEntries(text)).toEqual({ ok: true, entries });
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ["a=b=c", [["a", "b=c"]]],
    ["a=", [["a", ""]]],
    ["a=x<<y", [["a", "x<<y"]]],
  ])("%j is a value on one line", (text, entries) => {
    expect(readEntries(text)).toEqual({ ok: true, entries });
  });

  it.each(["word", "=value", "a<<", "a<<END\nno end"])("%j is refused", (text) => {
    expect(readEntries(text).ok).toBe(false);
  });
});

describe("masks", () => {
  it("hide each line of a secret, and a longer secret as a whole", () => {
    const masks = createMasks(["abc", "abcdef", "one\ntwo", ""]);
    expect(masks.hide("abcdef abc one two")).toBe("*** *** *** ***");
    expect([masks.holds("xabcx"), masks.holds("nothing")]).toEqual([true, false]);
  });
});
