import type { Located } from "../../catalog.ts";
import type { Threshold, Workflow } from "../../generated/types.ts";
import { parseThreshold } from "../../grammar/threshold.ts";
import { plainKey } from "../difference.ts";
import { clearingMove, firingMove, isLonger, numberIn } from "../loosening.ts";
import type { Scene, Teller, Told, ToldDifference } from "../teller.ts";
import { amount, duration, fromTo, quoted, shown, spoken } from "../words.ts";

type LocatedWorkflow = Located<Workflow>;

const SEVERITIES = ["minor", "major", "critical"];

/** When an alert fires, when it is over, and what it does. */
export const thresholdTellers: readonly Teller<LocatedWorkflow>[] = [
  { at: "spec.thresholds.*.when", tell: when },
  { at: "spec.thresholds.*.clear", tell: clear },
  { at: "spec.thresholds.*.over", tell: over },
  {
    at: "spec.thresholds.*.at_least",
    tell: ({ keys: [id], before, after }) => ({
      about: "threshold",
      text: `Alert ${quoted(id)} ${after === undefined ? `no longer waits for ${before}` : `now waits for at least ${after}${before === undefined ? "" : ` instead of ${before}`}`}`,
      ...(numberIn(after) > numberIn(before) ? { lowers: "quiet times raise no alert any more" } : {}),
    }),
  },
  {
    at: "spec.thresholds.*.for",
    tell: ({ keys: [id], before, after }) => ({
      about: "threshold",
      text: `Alert ${quoted(id)} fires after ${holds(after)}; until now after ${holds(before)}`,
      ...(after !== undefined && isLonger(before ?? "0s", after) ? { lowers: "it fires later" } : {}),
    }),
  },
  { at: "spec.thresholds.*.then.open_incident.severity", tell: severity },
  {
    at: "spec.thresholds.*.then.open_incident.runbook",
    tell: ({ keys: [id], before, after }) => ({
      about: "threshold",
      text: `The runbook of alert ${quoted(id)} changes ${fromTo(before, after)}`,
      ...(after === undefined ? { lowers: "whoever is called has nothing to follow" } : {}),
    }),
  },
  {
    at: "spec.thresholds.*.then.ask.person",
    tell: ({ keys: [id], before, after }, { person }) => ({
      about: "threshold",
      text: `Alert ${quoted(id)} now asks ${person(after)} instead of ${person(before)}`,
    }),
  },
  {
    at: "spec.thresholds.*.then.ask.question",
    tell: ({ keys: [id], before, after }) => ({
      about: "threshold",
      text: `The question of alert ${quoted(id)} changes ${fromTo(before, after)}`,
    }),
  },
  { at: "spec.thresholds.*.then.?", tell: outcome },
  { at: "spec.thresholds.*", tell: whole },
];

/** `response time (p90) above 30 minutes` of `response_time.p90 > 30m`. */
function condition(text: unknown): string {
  const read = parseThreshold(String(text));
  if (!read.ok) return quoted(text);
  const { measure, statistic, op } = read.threshold;
  const words = { ">": "above", ">=": "at or above", "<": "below", "<=": "at or below" }[op];
  const value = amount(String(text).replace(/^[^<>=]*[<>=]+\s*/, ""));
  return `${spoken(measure)}${statistic === null ? "" : ` (${statistic})`} ${words} ${value}`;
}

function when({ keys: [id], before, after }: ToldDifference): Told {
  const move = firingMove(before, after);
  const verb = {
    tighter: "fires earlier",
    looser: "fires later",
    same: "is written differently",
    other: "looks at something else",
  }[move];
  const text = `Alert ${quoted(id)} ${verb}: ${condition(after)}; until now ${condition(before)}`;
  if (move === "looser")
    return { about: "threshold", text, lowers: "something worse has to happen before anyone is called" };
  if (move === "other")
    return { about: "threshold", text, lowers: "what it watched is no longer watched by it" };
  return { about: "threshold", text };
}

function clear({ keys: [id], before, after }: ToldDifference): Told {
  if (before === undefined) {
    return { about: "threshold", text: `Alert ${quoted(id)} is now over at ${condition(after)}` };
  }
  const text = `Alert ${quoted(id)} is now over at ${after === undefined ? "no value of its own" : condition(after)}; until now at ${condition(before)}`;
  const move = after === undefined ? "other" : clearingMove(before, after);
  return move === "tighter" || move === "same"
    ? { about: "threshold", text }
    : { about: "threshold", text, lowers: "it may be over before things are good again" };
}

function over(
  { keys: [id], before, after }: ToldDifference,
  { after: { value } }: Scene<LocatedWorkflow>,
): Told {
  const atLeast = find(value, id)?.at_least;
  const longer = isLonger(before, after);
  const lowers = longer
    ? "over a longer time a bad hour shows later"
    : atLeast === undefined
      ? null
      : `in a shorter time there may never be ${atLeast}`;
  return {
    about: "threshold",
    text: `Alert ${quoted(id)} looks at the last ${duration(String(after))} instead of ${duration(String(before))}`,
    ...(lowers === null ? {} : { lowers }),
  };
}

function holds(value: unknown): string {
  return value === undefined ? "no wait" : duration(String(value));
}

function severity({ keys: [id], before, after }: ToldDifference): Told {
  const falls = SEVERITIES.indexOf(String(after)) < SEVERITIES.indexOf(String(before));
  return {
    about: "threshold",
    text: `The incidents of alert ${quoted(id)} are now ${String(after)} instead of ${String(before)}`,
    ...(falls ? { lowers: "people may take more time to answer" } : {}),
  };
}

const OUTCOMES: Readonly<Record<string, string>> = {
  open_incident: "opens an incident",
  pause_expansion: "pauses the expansion",
  start_playbook: "starts the playbook",
  ask: "asks a person",
};

function outcome({ keys: [id, field], before, after }: ToldDifference): Told {
  const does = OUTCOMES[field ?? ""];
  if (does !== undefined && before === undefined) {
    return { about: "threshold", text: `Alert ${quoted(id)} now ${does}: ${shown(after)}` };
  }
  if (does !== undefined && after === undefined) {
    return {
      about: "threshold",
      text: `Alert ${quoted(id)} no longer ${does}`,
      lowers: `nothing ${does} any more when it fires`,
    };
  }
  return {
    about: "threshold",
    text: `What alert ${quoted(id)} does changes: ${quoted(field)} ${fromTo(before, after)}`,
  };
}

function whole({ keys: [id], before, after }: ToldDifference, scene: Scene<LocatedWorkflow>): Told {
  const now = find(scene.after.value, id);
  const old = find(scene.before.value, id);
  if (after === undefined || now === undefined) {
    return {
      about: "threshold",
      text: `Alert ${quoted(id)} is removed (${condition(old?.when)})`,
      lowers: "nobody is called any more when this happens",
    };
  }
  if (before === undefined) {
    return {
      about: "threshold",
      text: `New alert ${quoted(id)}: ${condition(now.when)} over ${duration(now.over)}, ${does(now)}`,
    };
  }
  return {
    about: "threshold",
    text: `Alert ${quoted(id)} changes ${fromTo(before, after)}`,
    lowers: "it may fire less often",
  };
}

function does({ then }: Threshold): string {
  const incident = then.open_incident;
  const parts = [
    incident === undefined ? "" : `opens a ${incident.severity} incident`,
    then.pause_expansion === undefined ? "" : "pauses the expansion",
    then.start_playbook === undefined ? "" : "starts the playbook",
    then.ask === undefined ? "" : "asks a person",
  ].filter((part) => part !== "");
  return parts.length === 0 ? "does nothing" : parts.join(" and ");
}

function find({ spec }: Workflow, id: string | undefined): Threshold | undefined {
  return spec.thresholds?.find((threshold) => threshold.id === plainKey(id));
}
