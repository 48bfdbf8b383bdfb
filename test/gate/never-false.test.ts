import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FaultKind } from "../../actions/rehearsal/http/faults.ts";
import { run } from "../../actions/require-approval/run.ts";
import { run as validate } from "../../actions/validate-catalog/run.ts";
import { look } from "./stage.ts";
import { LOSSES, type Strikes, setStrikes } from "./strikes.ts";

let strikes: Strikes;
beforeAll(async () => {
  strikes = await setStrikes();
});
afterAll(() => strikes.stage.close());

/** Here the plain error strikes every call, the other kinds some; all strike all in `never-false.long.test.ts`. */
const every = (kind: FaultKind): number => (kind === "error-before" ? 1 : 6);
const successes = (outcomes: readonly string[]): string[] =>
  outcomes.filter((outcome) => outcome.startsWith("success"));

describe("where any one call of GitHub fails", () => {
  it.each(LOSSES)("approval is never a false success (%s)", async (kind) => {
    const outcomes = await strikes.strike(run, "opsbook/approval", strikes.pushed, kind, every(kind));
    expect(outcomes.length).toBeGreaterThanOrEqual(kind === "error-before" ? 15 : 2);
    expect(successes(outcomes)).toEqual([]);
  });

  it("a success that is not true any more is taken back", async () => {
    const outcomes = await strikes.strike(run, "opsbook/approval", strikes.revoked, "error-before", 1);
    expect(successes(outcomes)).toEqual([]);
  });

  it.each(LOSSES)("validation is never a false success (%s)", async (kind) => {
    const outcomes = await strikes.strike(validate, "opsbook/validate", strikes.broken, kind, every(kind));
    expect(successes(outcomes)).toEqual([]);
  });

  it.each(["error-before", "truncate"] as const)(
    "for good, the gate stays closed (%s on every call)",
    async (kind) => {
      const { stage, pushed } = strikes;
      await stage.github.restore(pushed.at);
      stage.github.faults.add({ kind });
      await expect(stage.actOn(run, pushed.number)).rejects.toThrow();
      stage.github.faults.clear();
      const { status } = await look(stage, pushed.number, pushed.head);
      expect(status["opsbook/approval"] ?? "none").not.toMatch(/^success/);
    },
  );
});
