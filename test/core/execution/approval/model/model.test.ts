import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decideApproval } from "../../../../../actions/core/execution/approval/decide.ts";
import { type Event, events, SCENARIOS, type Scenario } from "./event.ts";
import { Model } from "./model.ts";
import { World } from "./world.ts";

const SEQUENCES = 10_000;

/** How the gate and the model see a life, after each event: where they differ, after which one. */
function firstDifference(
  scenario: Scenario,
  life: readonly Event[],
  seen: (open: boolean) => void,
): string | null {
  const world = new World(scenario);
  const model = new Model(scenario);
  for (const [index, event] of life.entries()) {
    world.apply(event);
    model.apply(event);
    const verdict = decideApproval(world.pullRequest());
    const open = model.isOpen();
    seen(open);
    if ((verdict.state === "success") !== open) {
      return `after event ${index}: the gate says ${verdict.state} (${verdict.status}), the model ${open ? "open" : "closed"}`;
    }
  }
  return null;
}

describe("the gate against a small model of itself (SEC-7 to SEC-16)", () => {
  it(`opens exactly when the model does, in ${SEQUENCES} lives of pull requests`, () => {
    let opened = 0;
    let judged = 0;
    const seen = (open: boolean): void => {
      judged += 1;
      if (open) opened += 1;
    };
    fc.assert(
      fc.property(fc.constantFrom(...SCENARIOS), events, (scenario, life) => {
        expect(firstDifference(scenario, life, seen)).toBe(null);
      }),
      { numRuns: SEQUENCES },
    );
    // A test that never sees the gate open proves nothing.
    expect(judged).toBeGreaterThan(SEQUENCES * 5);
    expect(opened / judged).toBeGreaterThan(0.02);
  }, 180_000);
});
