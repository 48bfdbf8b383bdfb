import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readNumber } from "../../../../actions/core/signal/source/decimal.ts";

const read = (text: string, decimal: "." | "," = ".", currency: string | null = null) => {
  const value = readNumber(text, decimal, currency, "Amount");
  return typeof value === "number" ? value : value.code;
};

describe("numbers as people write them", () => {
  it.each([
    ["1234.5", ".", 1234.5],
    ["1,234.50", ".", 1234.5],
    ["1,234,567", ".", 1234567],
    ["-12", ".", -12],
    ["−12", ".", -12],
    [".5", ".", 0.5],
    ["1.5E+3", ".", 1500],
    ["1.234,50", ",", 1234.5],
    ["12,5", ",", 12.5],
    ["1.234.567", ",", 1234567],
    ["1\u00a0234,5", ",", 1234.5],
    ["1’234.50", ".", 1234.5],
    ["0,00", ",", 0],
  ] as const)("%s with %s is %d", (text, decimal, value) => {
    expect(read(text, decimal)).toBe(value);
  });

  it.each([
    ["12,5", "."],
    ["1,23,456", "."],
    ["1.5", ","],
    ["1.2345", ","],
    ["1.234.56", ","],
    ["(12)", "."],
    ["12%", "."],
    ["1 2", "."],
    ["abc", "."],
    ["-", "."],
    ["e5", "."],
    ["0x10", "."],
    ["Infinity", "."],
    ["1e999", "."],
    ["12 Main Street", "."],
    ["9".repeat(61), "."],
  ] as const)("%s with %s is none", (text, decimal) => {
    expect(read(text, decimal)).toBe("unreadable-number");
  });

  it("takes the business's own currency and no other", () => {
    for (const text of ["$1,234.50", "-$1,234.50", "1,234.50 $", "USD 1,234.50", "1,234.50 USD"])
      expect(read(text, ".", "USD")).toBe(text.startsWith("-") ? -1234.5 : 1234.5);
    expect(read("1.234,50 €", ",", "EUR")).toBe(1234.5);
    expect([read("€5", ".", "USD"), read("$5", ".", null), read("CHF 5", ".", "EUR")]).toEqual(
      Array(3).fill("other-currency"),
    );
    expect(read("$5 USD", ".", "USD")).toBe("unreadable-number");
  });

  it("reads back any amount that a spreadsheet shows in either style", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
        const value = cents / 100;
        const english = value.toLocaleString("en-US", { minimumFractionDigits: 2 });
        const german = value.toLocaleString("de-DE", { minimumFractionDigits: 2 });
        expect([read(english, "."), read(german, ",")]).toEqual([value, value]);
      }),
    );
  });

  it("takes no time over a hostile text (SEC-29)", () => {
    const started = performance.now();
    for (const text of ["1,".repeat(50_000), " ".repeat(100_000), "$".repeat(100_000), "-".repeat(100_000)])
      expect(read(text)).toBe("unreadable-number");
    expect(performance.now() - started).toBeLessThan(100);
  });
});
