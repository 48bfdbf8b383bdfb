import { describe, expect, it } from "vitest";
import type { EventField, EventType } from "../../../actions/core/catalog/generated/types.ts";
import { compileDataCheck, type DataValue } from "../../../actions/core/signal/event-data.ts";

function checkOf(properties: Record<string, EventField>, required: string[] = []) {
  const type: EventType = {
    apiVersion: "opsbook/v1",
    kind: "EventType",
    metadata: { name: "case.opened", title: "A case came in" },
    spec: {
      description: "A case.",
      data: { type: "object", additionalProperties: false, required, properties },
    },
  };
  return compileDataCheck(type);
}

describe("event data", () => {
  const fits: [EventField, DataValue[], DataValue[]][] = [
    [{ type: "string" }, ["", "x"], [1, true, "x".repeat(2001)]],
    [{ type: "string", enum: ["high", "low"] }, ["high"], ["High", ""]],
    [{ type: "string", maxLength: 3 }, ["abc"], ["abcd"]],
    [
      { type: "string", format: "date" },
      ["2024-02-29"],
      ["2026-02-29", "29.02.2024", "2024-02-29T00:00:00Z"],
    ],
    [
      { type: "string", format: "date-time" },
      ["2024-02-29T10:00:00.000Z"],
      ["2024-02-29", "2024-02-30T25:00:00Z"],
    ],
    [{ type: "number", minimum: 0, maximum: 10 }, [0, 10, 0.5], [-0.1, 10.1, "5", Number.NaN]],
    [{ type: "integer" }, [0, -3], [0.5, 2 ** 53, "3"]],
    [{ type: "boolean" }, [true, false], ["true", 1]],
  ];
  it.each(fits)("%o", (field, good, bad) => {
    const check = checkOf({ value: field });
    for (const value of good) expect(check({ value })).toBeNull();
    for (const value of bad)
      expect(check({ value })).toMatchObject({ code: "data-not-allowed", field: "value" });
  });

  it("refuses fields that the event type does not list, and asks for those it requires", () => {
    const check = checkOf({ amount: { type: "number" } }, ["amount"]);
    expect(check({ amount: 1, note: "x" })).toMatchObject({ code: "data-not-allowed", field: "note" });
    expect(check({})).toMatchObject({ code: "missing-field", field: "amount" });
  });

  it("refuses names that mean something to JavaScript, listed or not (SEC-27)", () => {
    const check = checkOf(Object.fromEntries([["constructor", { type: "string" }]]));
    expect(check(JSON.parse('{"constructor":"x"}'))).toMatchObject({ field: "constructor" });
    expect(check(JSON.parse('{"__proto__":"x"}'))).toMatchObject({ field: "__proto__" });
  });

  it("never quotes the value", () => {
    const check = checkOf({ value: { type: "string", enum: ["a"] } });
    expect(JSON.stringify(check({ value: "canary-jane" }))).not.toContain("canary");
  });
});
