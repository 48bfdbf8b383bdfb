import { upperFirst } from "../../../wording.ts";
import type { Located } from "../../catalog.ts";
import type { Workflow } from "../../generated/types.ts";
import { parseGoal } from "../../grammar/goal.ts";
import { goalMove, isLonger } from "../loosening.ts";
import type { Scene, Teller, Told, ToldDifference } from "../teller.ts";
import { amount, fromTo, quoted, spoken } from "../words.ts";

type LocatedWorkflow = Located<Workflow>;

/** How the measures that every business has are called in front of "goal". */
const NAMES: Readonly<Record<string, string>> = {
  response_time: "Response",
  completion_quality: "Quality",
  rework_rate: "Rework",
  reopen_rate: "Reopening",
  incident_count: "Incident",
};
const STATISTICS: Readonly<Record<string, string>> = {
  p50: "the typical case (p50)",
  p90: "nine cases in ten (p90)",
  p95: "nineteen cases in twenty (p95)",
  mean: "the average (mean)",
};
const STRICTNESS = ["p50", "p90", "p95"];
const REDEFINED = "it counts something else than before, so its goal may be easier to keep";

/** What is measured, and how good it has to be. */
export const measureTellers: readonly Teller<LocatedWorkflow>[] = [
  { at: "spec.measures.*.goal", tell: goal },
  { at: "spec.measures.*.statistic", tell: statistic },
  { at: "spec.measures.*.hours", tell: hours },
  { at: "spec.measures.*.lookback", tell: lookback },
  {
    at: "spec.measures.*.?",
    tell: ({ keys: [name, field], before, after }) => ({
      about: "measure",
      text: `How ${quoted(spoken(name ?? ""))} is measured changes: ${quoted(field)} goes ${fromTo(before, after)}`,
      lowers: REDEFINED,
    }),
  },
  { at: "spec.measures.*", tell: whole },
];

function label(name: string | undefined): string {
  return NAMES[name ?? ""] ?? upperFirst(spoken(name ?? ""));
}

function goal({ keys: [name], before, after }: ToldDifference): Told {
  if (before === undefined) {
    return { about: "goal", text: `${label(name)} now has a goal: ${goalWords(after)}` };
  }
  if (after === undefined) {
    return {
      about: "goal",
      text: `${label(name)} no longer has a goal (it was ${goalWords(before)})`,
      lowers: "no value of it is ever off goal again",
    };
  }
  const move = goalMove(before, after);
  const [from, to] = [before, after].map((text) => String(text).replace(/^[<>=\s]+/, ""));
  switch (move) {
    case "tighter":
    case "looser": {
      const words =
        from === to ? `from ${goalWords(before)} to ${goalWords(after)}` : span(from ?? "", to ?? "");
      const text = `${label(name)} goal ${move === "tighter" ? "tightens" : "loosens"} ${words}`;
      return move === "tighter"
        ? { about: "goal", text }
        : { about: "goal", text, lowers: "the goal is easier to keep" };
    }
    case "same":
      return {
        about: "goal",
        text: `${label(name)} goal is written differently, and stays ${goalWords(after)}`,
      };
    default:
      return {
        about: "goal",
        text: `${label(name)} goal changes from ${goalWords(before)} to ${goalWords(after)}`,
        lowers: "the new goal cannot be compared with the old one",
      };
  }
}

/** `from 30 to 15 minutes`, `from 95% to 90%`. */
function span(from: string, to: string): string {
  const [unit, other] = [from, to].map((text) => text.replace(/^[\d.]+\s*/, ""));
  return unit === other && unit !== "%" && unit !== ""
    ? fromTo(from, to)
    : `from ${amount(from)} to ${amount(to)}`;
}

/** `at most 15 minutes` of `<= 15m`. */
export function goalWords(goalText: unknown): string {
  const read = parseGoal(String(goalText));
  if (!read.ok) return quoted(goalText);
  const words = { "<=": "at most", ">=": "at least", "<": "less than", ">": "more than" }[read.goal.op];
  return `${words} ${amount(String(goalText).replace(/^[\s<>=]+/, ""))}`;
}

function statistic({ keys: [name], before, after }: ToldDifference): Told {
  const [from, to] = [before, after].map((value) => String(value ?? "p50"));
  const stricter = STRICTNESS.indexOf(to ?? "") - STRICTNESS.indexOf(from ?? "");
  const comparable = from !== "mean" && to !== "mean";
  return {
    about: "measure",
    text: `${label(name)} now looks at ${STATISTICS[to ?? ""] ?? quoted(to)} instead of ${STATISTICS[from ?? ""] ?? quoted(from)}`,
    ...(comparable && stricter >= 0 ? {} : { lowers: "slow cases weigh less than before" }),
  };
}

function hours({ keys: [name], before, after }: ToldDifference): Told {
  const [from, to] = [before, after].map((value) => String(value ?? "calendar"));
  return {
    about: "measure",
    text: `${label(name)} now counts ${to} hours; until now it counted ${from} hours`,
    ...(to === "business" && from !== "business" ? { lowers: "nights and closed days no longer count" } : {}),
  };
}

function lookback({ keys: [name], before, after }: ToldDifference): Told {
  return {
    about: "measure",
    text: `${label(name)} now looks back ${fromTo(before, after)}`,
    ...(before === undefined || after === undefined || isLonger(before, after)
      ? { lowers: "a longer look back counts more, so its goal is easier to keep" }
      : {}),
  };
}

function whole({ keys: [name] }: ToldDifference, { before, after }: Scene<LocatedWorkflow>): Told {
  const old = before.value.spec.measures[name ?? ""];
  const now = after.value.spec.measures[name ?? ""];
  if (now === undefined) {
    return {
      about: "measure",
      text: `${label(name)} is no longer measured${old?.goal === undefined ? "" : ` (its goal was ${goalWords(old.goal)})`}`,
      lowers: "what is not measured is never off goal",
    };
  }
  return {
    about: "measure",
    text: `${label(name)} is now measured, ${now.goal === undefined ? "without a goal" : `goal ${goalWords(now.goal)}`}`,
  };
}
