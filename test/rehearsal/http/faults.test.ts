import { describe, expect, it } from "vitest";
import { createFaults } from "../../../actions/rehearsal/http/faults.ts";

describe("faults", () => {
  it("strike one call, or that one and all after it, of a route or of all", () => {
    const strikes = (rule: Parameters<ReturnType<typeof createFaults>["add"]>[0]) => {
      const faults = createFaults(1);
      faults.add(rule);
      return ["GET /a", "GET /b", "GET /a", "GET /a"].map((route) => faults.strike(route) !== null);
    };
    expect(strikes({ kind: "reset", nth: 2 })).toEqual([false, true, false, false]);
    expect(strikes({ kind: "reset", nth: 2, route: "GET /a" })).toEqual([false, false, true, false]);
    expect(strikes({ kind: "reset", from: 2 })).toEqual([false, true, true, true]);
    expect(strikes({ kind: "reset", from: 2, route: "GET /a" })).toEqual([false, false, true, true]);
    expect(strikes({ kind: "reset", from: 2, times: 1 })).toEqual([false, true, false, false]);
  });
});
