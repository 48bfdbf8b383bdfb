import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../../actions/require-approval/run.ts";
import { run as validate } from "../../actions/validate-catalog/run.ts";
import { LOSSES, type Strikes, setStrikes } from "./strikes.ts";

let strikes: Strikes;
beforeAll(async () => {
  strikes = await setStrikes();
});
afterAll(() => strikes.stage.close());

describe.each(LOSSES)("%s at every single call of the gate", (kind) => {
  it.each(["pushed", "revoked"] as const)("is no false approval of what was %s", async (which) => {
    const outcomes = await strikes.strike(run, "opsbook/approval", strikes[which], kind, 1);
    expect(outcomes.length).toBeGreaterThanOrEqual(10);
    expect(outcomes.filter((outcome) => outcome.startsWith("success"))).toEqual([]);
  });

  it("is no false word that a broken change is safe", async () => {
    const outcomes = await strikes.strike(validate, "opsbook/validate", strikes.broken, kind, 1);
    expect(outcomes.length).toBeGreaterThanOrEqual(10);
    expect(outcomes.filter((outcome) => outcome.startsWith("success"))).toEqual([]);
  });
});
