import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compilePattern } from "../../../../actions/core/signal/source/time-pattern.ts";

function parse(pattern: string, text: string): string | null {
  const compiled = compilePattern(pattern);
  if (!compiled.ok) throw new Error(compiled.message);
  const written = compiled.parse(text);
  return written === null ? null : new Date(written.local).toISOString().replace(/:00\.000Z$|Z$/, "");
}

describe("patterns of times", () => {
  it.each([
    ["dd.MM.yyyy HH:mm", "16.11.2026 08:30", "2026-11-16T08:30"],
    ["d.M.yyyy H:mm", "6.1.2026 8:30", "2026-01-06T08:30"],
    ["M/d/yyyy h:mm a", "11/6/2026 8:30 PM", "2026-11-06T20:30"],
    ["M/d/yyyy h:mm a", "11/6/2026 8:30\u202fp.m.", "2026-11-06T20:30"],
    ["M/d/yyyy h:mm a", "11/6/2026 12:05 am", "2026-11-06T00:05"],
    ["M/d/yyyy h:mm a", "11/6/2026 12:05 PM", "2026-11-06T12:05"],
    ["dd/MM/yy", "16/11/26", "2026-11-16T00:00"],
    ["dd/MM/yy", "16/11/70", "1970-11-16T00:00"],
    ["d MMM yyyy", "6 Sept. 2026", "2026-09-06T00:00"],
    ["MMMM d, yyyy 'at' h:mm a", "november 6, 2026 at 8:30 am", "2026-11-06T08:30"],
    ["EEE, d MMM yyyy HH:mm:ss", "Mon, 16 Nov 2026 08:30:15", "2026-11-16T08:30:15.000"],
    ["yyyyMMddHHmmss", "20261116083015", "2026-11-16T08:30:15.000"],
    ["yyyy-MM-dd HH:mm:ss.S", "2026-11-16 08:30:15.1234", "2026-11-16T08:30:15.123"],
    ["yyyy-MM-dd''HH", "2026-11-16'08", "2026-11-16T08:00"],
  ])("%s reads %s", (pattern, text, wanted) => {
    expect(parse(pattern, text)).toBe(wanted);
  });

  it.each([
    ["dd.MM.yyyy", "1.11.2026"],
    ["dd.MM.yyyy", "31.04.2026"],
    ["dd.MM.yyyy", "29.02.2026"],
    ["dd.MM.yyyy", "16.11.26"],
    ["dd.MM.yyyy", "16.11.2026 08:30"],
    ["dd.MM.yyyy", "16.11.2026x"],
    ["dd.MM.yyyy", ""],
    ["M/d/yyyy h:mm a", "11/6/2026 13:05 PM"],
    ["M/d/yyyy h:mm a", "11/6/2026 0:05 AM"],
    ["M/d/yyyy H:mm", "11/6/2026 24:00"],
    ["d MMM yyyy", "6 Nox 2026"],
    ["EEE d.M.yyyy", "Tue 16.11.2026"],
    ["dd.MM.yyyy HH:mm X", "16.11.2026 08:30 +25:00"],
    ["dd.MM.yyyy", "१६.११.२०२६"],
  ])("%s does not read %s", (pattern, text) => {
    expect(parse(pattern, text)).toBeNull();
  });

  it("reads a written offset", () => {
    const compiled = compilePattern("d MMM yyyy HH:mm:ss X");
    const offsets = ["Z", "+02:00", "-0530", "+09"].map((offset) => {
      const written = compiled.ok ? compiled.parse(`16 Nov 2026 08:30:00 ${offset}`) : null;
      return (written?.offset ?? Number.NaN) / 60_000;
    });
    expect(offsets).toEqual([0, 120, -330, 540]);
  });

  it.each([
    ["dd.MM", "there is no year in it"],
    ["yyyy-MM-dd hh:mm", "h (hours to 12) and a (AM or PM) belong together; write H for hours to 23"],
    ["yyyy-MM-dd HH:mm a", "h (hours to 12) and a (AM or PM) belong together; write H for hours to 23"],
    ["yyyy-MM-DD", '"DD" in "yyyy-MM-DD" is no part of a time'],
    ["yyyy-MM-dd MM", "the month stands in it twice"],
    ["yyyyMd", "two numbers stand side by side; write the first one with two letters"],
    ["yyyy-MM-dd mm", "there are minutes without an hour in it"],
    ["yyyy-MM-dd 'at", `"yyyy-MM-dd 'at" opens an apostrophe that it never closes`],
    ["constructor", '"c" in "constructor" is no part of a time'],
  ])("refuses the pattern %s", (pattern, message) => {
    expect(compilePattern(pattern)).toEqual({ ok: false, message });
  });

  it("reads back any time that it could have written", () => {
    const two = (value: number) => String(value).padStart(2, "0");
    const writers: Record<string, (at: Date) => string> = {
      "dd.MM.yyyy HH:mm": (at) =>
        `${two(at.getUTCDate())}.${two(at.getUTCMonth() + 1)}.${at.getUTCFullYear()} ${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`,
      "M/d/yyyy h:mm a": (at) =>
        `${at.getUTCMonth() + 1}/${at.getUTCDate()}/${at.getUTCFullYear()} ${at.getUTCHours() % 12 || 12}:${two(at.getUTCMinutes())} ${at.getUTCHours() < 12 ? "AM" : "PM"}`,
      "d MMM yyyy HH:mm": (at) =>
        `${at.getUTCDate()} ${at.toLocaleString("en-US", { month: "short", timeZone: "UTC" })} ${at.getUTCFullYear()} ${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`,
      "EEEE, MMMM d, yyyy HH:mm": (at) =>
        `${at.toLocaleString("en-US", { weekday: "long", timeZone: "UTC" })}, ${at.toLocaleString("en-US", { month: "long", timeZone: "UTC" })} ${at.getUTCDate()}, ${at.getUTCFullYear()} ${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`,
    };
    const minutes = fc.integer({ min: Date.UTC(1970, 0) / 60_000, max: Date.UTC(2199, 11) / 60_000 });
    for (const [pattern, write] of Object.entries(writers)) {
      const compiled = compilePattern(pattern);
      fc.assert(
        fc.property(minutes, (minute) => {
          const at = new Date(minute * 60_000);
          expect(compiled.ok && compiled.parse(write(at))?.local).toBe(at.getTime());
        }),
        { numRuns: 100 },
      );
    }
  });

  it("never throws, and takes no time over a hostile text (SEC-29)", () => {
    const compiled = compilePattern("MMMM d, yyyy h:mm a");
    fc.assert(fc.property(fc.string(), (text) => compiled.ok && compiled.parse(text) === null));
    const started = performance.now();
    for (const text of [" ".repeat(100_000), "9".repeat(100_000), "a".repeat(100_000), "Nov ".repeat(50_000)])
      expect(compiled.ok && compiled.parse(text)).toBeNull();
    expect(performance.now() - started).toBeLessThan(100);
  });

  it("compiles or refuses any pattern", () => {
    const part = fc.constantFrom("yyyy", "M", "dd", "HH", "mm", "a", "h", "'", " ", ".", "EEE", "Q");
    const pieces = fc.array(part, { maxLength: 8 }).map((list) => list.join(""));
    fc.assert(
      fc.property(
        fc.oneof(pieces, fc.string()),
        (pattern) => typeof compilePattern(pattern).ok === "boolean",
      ),
    );
  });
});
