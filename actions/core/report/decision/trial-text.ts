import type { Transition } from "../../decision/evaluate.ts";
import { localText } from "../../decision/trial/local-instant.ts";
import type { Doing, TrialResult } from "../../decision/trial/run-test.ts";
import { counted, formatValue } from "../text/numbers.ts";

/** An expectation that was not met, and what happened instead: `"slow" does not fire at 2026-11-16 11:35 but at 12:05`. */
export function missingText(
  wanted: Doing,
  { unexpected }: Pick<TrialResult, "unexpected">,
  zone: string,
): string {
  const instead = unexpected.filter(
    ({ rule, does }) => rule.threshold.id === wanted.threshold && does === wanted.does,
  );
  const at = localText(wanted.at, zone);
  const verb = wanted.does === "fires" ? "fire" : "clear";
  const text = `"${wanted.threshold}" does not ${verb} at ${at}`;
  const [first] = instead;
  if (first === undefined) return text;
  const other = localText(first.at, zone);
  const shown = other.slice(0, 10) === at.slice(0, 10) ? other.slice(11) : other;
  return `${text} but at ${shown} (${readingText(first)})`;
}

/** A decision that nobody expected: `"slow" fires at 2026-11-16 12:05 (52 min, 8 cases)`. */
export function unexpectedText(transition: Transition, zone: string): string {
  const { rule, does, at } = transition;
  return `"${rule.threshold.id}" ${does} at ${localText(at, zone)} (${readingText(transition)})`;
}

/** The figure behind a decision: `52 min, 8 cases`. */
export function readingText({ rule, reading }: Pick<Transition, "rule" | "reading">): string {
  const { value, beyond, cases } = reading;
  const { kind } = rule.feed.shape;
  const figure =
    value === null ? "no value" : `${beyond ? "more than " : ""}${figureText(rule.when.unit, value)}`;
  return kind === "silence" || kind === "count" || kind === "assist"
    ? figure
    : `${figure}, ${counted(cases, "case")}`;
}

/** A burn rate has no end where nothing may go wrong. */
function figureText(unit: Transition["rule"]["when"]["unit"], value: number): string {
  return Number.isFinite(value) ? formatValue(unit, value) : "without end";
}
