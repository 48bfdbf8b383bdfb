import type { Definitions, ThresholdTest } from "../../catalog/generated/types.ts";
import { once } from "../../catalog/lookup/once.ts";
import { evaluate, groundOf, type Transition } from "../evaluate.ts";
import { collectEvidence } from "../evidence.ts";
import { stepUntil } from "../grid.ts";
import { compileRules, type Rule } from "../rule.ts";
import { QUIET } from "../rule-state.ts";
import { localInstant } from "./local-instant.ts";
import { countEvents, LONGEST_TEST, MOST_EVENTS, signalsOf } from "./test-events.ts";

/** Something that a threshold was to do, or did. */
export interface Doing {
  threshold: string;
  does: "fires" | "clears";
  at: number;
}

/** What a test expected and what came of it. */
export interface TrialResult {
  /** Expected and not decided, with the place of the expectation in the test. */
  missing: (Doing & { place: number })[];
  /** Decided and not expected. */
  unexpected: Transition[];
  expected: Doing[];
  got: Transition[];
}

/**
 * Plays a test's events and compares the decisions. Everything is looked at from the first event on, with nothing before it.
 * Throws RangeError for a time that does not exist: a catalog's rule comes first.
 */
export function runTest(test: ThresholdTest, workflow: string, definitions: Definitions): TrialResult {
  if (countEvents(test.events) > MOST_EVENTS) throw new RangeError(`more than ${MOST_EVENTS} events`);
  const rules = rulesOf(test, workflow, definitions);
  const { records, refused } = signalsOf(test.events, workflow, definitions);
  const collecting = collectEvidence(rules.map(({ feed }) => feed));
  for (const record of records) collecting.add(record);
  for (const { source, time } of refused) collecting.refuse(source, time);
  const ground = groundOf(collecting.finish(), definitions);
  const times = [...records.map(({ time }) => Date.parse(time)), ...refused.map(({ time }) => time)];
  const after = stepUntil(Math.min(...times)) - 1;
  const until = instantOf(test.until, definitions.zone);
  if (until - after > LONGEST_TEST) throw new RangeError("longer than a year");
  const got = rules
    .flatMap((rule) => evaluate(rule, ground, { state: QUIET, after, until }).transitions)
    .toSorted((a, b) => a.at - b.at);
  return { ...compare(expectedOf(test, definitions.zone), got), got };
}

/** Many tests are of one workflow. */
const compiled = once((definitions: Definitions) => compileRules(definitions).rules);

function rulesOf({ thresholds }: ThresholdTest, workflow: string, definitions: Definitions): Rule[] {
  return compiled(definitions).filter(
    (rule) =>
      rule.workflow === workflow && (thresholds === undefined || thresholds.includes(rule.threshold.id)),
  );
}

type Expected = Doing & { place: number };

function expectedOf({ expect }: ThresholdTest, zone: string): Expected[] {
  return expect.flatMap(({ at, fires, clears }, place) => {
    const instant = instantOf(at, zone);
    return [
      ...(fires === undefined ? [] : [{ threshold: fires, does: "fires" as const, at: instant, place }]),
      ...(clears === undefined ? [] : [{ threshold: clears, does: "clears" as const, at: instant, place }]),
    ];
  });
}

function compare(
  expected: readonly Expected[],
  got: readonly Transition[],
): Pick<TrialResult, "missing" | "unexpected" | "expected"> {
  const open = [...got];
  const missing = expected.filter((wanted) => {
    const found = open.findIndex(
      ({ rule, does, at }) =>
        rule.threshold.id === wanted.threshold && does === wanted.does && at === wanted.at,
    );
    if (found !== -1) open.splice(found, 1);
    return found === -1;
  });
  return { missing, unexpected: open, expected: [...expected] };
}

function instantOf(text: string, zone: string): number {
  const instant = localInstant(text, zone);
  if (instant === null) throw new RangeError(`${text} does not exist in ${zone}`);
  return instant;
}
