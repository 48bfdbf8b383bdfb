import { parseGoal } from "../grammar/goal.ts";
import { measuresOf } from "../lookup/measures.ts";
import type { CatalogRule, RuleFinding } from "./rule.ts";

/** Which way is good, for the measures that every business has. A measure with a name of its own may go either way. */
const GOOD_SIDE: Record<string, "<=" | ">="> = {
  response_time: "<=",
  cycle_time: "<=",
  rework_rate: "<=",
  reopen_rate: "<=",
  incident_count: "<=",
  completion_quality: ">=",
  conversion_assist: ">=",
  throughput: ">=",
};

/** `response_time: >= 15m` would praise slowness: a slip of one character that turns the whole board round. */
export const goalDirection: CatalogRule = {
  id: "goal-direction",
  severity: "error",
  description:
    "The goal of a measure that every business has asks for more of the good: faster, more, fewer mistakes.",
  check: (catalog) =>
    measuresOf(catalog).flatMap(({ workflow: { file }, name, path, measure }): RuleFinding[] => {
      const good = Object.hasOwn(GOOD_SIDE, name) ? GOOD_SIDE[name] : undefined;
      const read = measure.goal === undefined ? null : parseGoal(measure.goal);
      if (good === undefined || read === null || !read.ok || read.goal.op[0] === good[0]) return [];
      const { op, text } = read.goal;
      const turned = op.replace(op[0] as string, good[0] as string);
      return [
        {
          file,
          place: { path: [...path, "goal"], part: { offset: text.indexOf(op), length: op.length } },
          message: `"${text}" asks for ${good === "<=" ? "more" : "less"} ${name.replace("_", " ")}`,
          why: "the board would be green when things go badly and red when they go well",
          fix: `write \`${turned}\``,
          replacement: turned,
        },
      ];
    }),
};
