import { DAY, HOUR, MINUTE } from "../../actions/core/duration.ts";
import { auditSample } from "../../actions/core/learning/statistics/audit-sample.ts";
import { splitSample } from "../../actions/core/learning/statistics/split-sample.ts";
import { addWeeks, mondayDate, weeksBetween } from "../../actions/core/week.ts";
import {
  cadence,
  FIRST_WEEK,
  instantOf,
  LAST_WEEK,
  type WorkflowName,
  weeks,
  workflows,
} from "./business.ts";
import { random } from "./random.ts";
import { FAILED_CHECKS, REASONS } from "./story.ts";

export interface Completion {
  workflow: WorkflowName;
  case: string;
  at: number;
}

export interface Check {
  workflow: WorkflowName;
  case: string;
  checked: number;
  passed: boolean;
  reason: string;
}

const sizes = splitSample(
  cadence.audit.sample,
  workflows.map(({ metadata, spec }) => ({ name: metadata.name, ...spec.risk })),
);
const seed = cadence.audit.seed ?? "audit-v1";

/** The quality lead's sheet: each Wednesday the draw of the week before, with the draw that the product itself makes. */
export function makeChecks(completions: readonly Completion[]): Check[] {
  const chance = random("audits");
  const drawn = weeksBetween(addWeeks(FIRST_WEEK, 1), LAST_WEEK).flatMap((week) =>
    workflows.flatMap(({ metadata }) => {
      const workflow = metadata.name as WorkflowName;
      const cases = draw(completions, workflow, addWeeks(week, -1));
      const failed = FAILED_CHECKS[workflow][week] ?? 0;
      return cases.map((one, index) => ({ week, workflow, case: one, passed: index >= failed }));
    }),
  );
  let wednesday = "";
  let at = 0;
  return drawn.map(({ week, workflow, case: id, passed }) => {
    if (week !== wednesday) at = instantOf(Date.parse(mondayDate(week)) + 2 * DAY + 14 * HOUR) as number;
    wednesday = week;
    at += chance.whole(3, 9) * MINUTE;
    return { workflow, case: id, checked: at, passed, reason: passed ? "nothing" : REASONS[workflow] };
  });
}

function draw(completions: readonly Completion[], workflow: WorkflowName, week: string): string[] {
  const cases = completions
    .filter((one) => one.workflow === workflow && weeks.of(one.at) === week)
    .map((one) => one.case);
  return auditSample({ seed, week, cases, size: sizes.get(workflow) ?? 0 });
}
