import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseThreshold } from "../../../../actions/core/catalog/grammar/threshold.ts";

describe("parseThreshold", () => {
  it.each([
    ["response_time.p90 > 30m", "response_time", "p90", ">", 0.5, "h"],
    ["completion_quality<90%", "completion_quality", null, "<", 0.9, "ratio"],
    [" throughput <= 5", "throughput", null, "<=", 5, "count"],
    ["cycle_time.mean >= 2d", "cycle_time", "mean", ">=", 48, "h"],
  ])("reads %s", (text, measure, statistic, op, value, unit) => {
    expect(parseThreshold(text)).toEqual({
      ok: true,
      threshold: { measure, statistic, burn: false, op, value, unit, text },
    });
  });

  it("reads a burn rate, which is a plain number of the measure", () => {
    expect(parseThreshold("made_sla.burn > 14.4")).toMatchObject({
      threshold: { measure: "made_sla", statistic: null, burn: true, op: ">", value: 14.4, unit: "count" },
    });
  });

  it.each([
    ["response_time.p99 > 30m", "p99", '"p99" is no statistic; use p50, p90, p95, mean, burn'],
    ["response_time.p90.x > 30m", "p90.x", '"p90.x" is no statistic; use p50, p90, p95, mean, burn'],
    ["response_time. > 30m", "", '"" is no statistic; use p50, p90, p95, mean, burn'],
    ["Response-Time > 30m", "Response-Time", '"Response-Time" is no measure'],
    ["> 30m", "", "the measure is missing: response_time.p90 > 30m"],
    ["response_time above 30m", "above", '"above" is no operator; use <=, >=, < or >'],
    ["response_time >", "", "the value is missing: 15m, 95% or 40"],
    ["response_time", "", "a comparison is missing: <=, >=, < or >, and a value"],
    ["response_time > 30x", "x", /is no unit/],
  ])("refuses %s and marks the part", (text, part, message) => {
    const read = parseThreshold(text);
    if (read.ok) throw new Error("expected a refusal");
    expect(read.message).toMatch(message);
    expect(text.slice(read.offset, read.offset + read.length)).toBe(part);
  });

  it("reads back what is written", () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z][a-z0-9]{0,6}(_[a-z0-9]{1,5}){0,2}$/),
        fc.option(fc.constantFrom("p50", "p90", "p95", "mean")),
        fc.constantFrom("<=", ">=", "<", ">"),
        fc.nat(9999),
        (measure, statistic, op, value) => {
          const read = parseThreshold(
            `${measure}${statistic === null ? "" : `.${statistic}`} ${op} ${value}`,
          );
          if (!read.ok) throw new Error(read.message);
          expect(read.threshold).toMatchObject({ measure, statistic, op, value, unit: "count" });
        },
      ),
    );
  });

  it("never throws, and marks a part that lies in the text", () => {
    const pieces = fc.array(
      fc.constantFrom("a", "_", ".", "p90", "mean", "<", ">", "=", "1", "m", " ", "≤", "é"),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          pieces.map((list) => list.join("")),
        ),
        (text) => {
          const read = parseThreshold(text);
          return (
            read.ok || (read.offset >= 0 && read.length >= 0 && read.offset + read.length <= text.length)
          );
        },
      ),
    );
  });
});
