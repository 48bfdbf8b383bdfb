import { expect, it } from "vitest";
import type { Threshold } from "../../../actions/core/catalog/generated/types.ts";
import { compileRules } from "../../../actions/core/decision/rule.ts";
import { businessOf, workflowOf } from "../learning/business.ts";

const then: Threshold["then"] = { pause_expansion: true };
const silent: Threshold = { id: "silent", when: "silence > 1h", over: "1d", then };
const measures = { kept: { of: "last case.completed", where: "kept = true" } };

function compiled(...thresholds: Threshold[]) {
  return compileRules(businessOf([{ ...workflowOf("help", { measures }), thresholds }]));
}

it.each([
  ["words for a condition", { when: "silence is long" }, '"silence is long"'],
  ["a measure that is not there", { when: "speed > 1h" }, "there is no measure speed"],
  ["another measure at its end", { clear: "kept > 90%" }, 'another measure than that of "silence > 1h"'],
  ["no window", { over: "a day" }, '"a day" is no duration'],
  ["a window of ten thousand years", { over: "520000w" }, '"520000w" is no duration'],
  ["a burn rate without an objective", { when: "kept.burn > 6" }, "a burn rate needs an objective"],
] as const)(
  "compiles the others beside a threshold with %s, and says why it cannot be read",
  (_, part, why) => {
    const { rules, unreadable } = compiled({ ...silent, id: "broken", ...part }, silent);
    expect(rules.map(({ id }) => id)).toEqual(["help/silent"]);
    expect(unreadable).toEqual([{ id: "help/broken", why: expect.stringContaining(why) }]);
  },
);

it("has one digest for what decides alike, and another where anything that decides is different", () => {
  const digest = (part: Partial<Threshold>): string | undefined =>
    compiled({ ...silent, ...part }).rules[0]?.digest;
  const asks: Pick<Threshold, "then"> = JSON.parse('{"then": {"start_playbook": true}}');
  expect(digest(asks)).toBe(digest({}));
  for (const part of [{ when: "silence > 2h" }, { over: "2d" }, { for: "5m" }, { at_least: "2 cases" }])
    expect(digest(part)).not.toBe(digest({}));
});
