import type { WeekFold } from "./fold.ts";
import type { History } from "./history.ts";
import type { Restating } from "./lateness.ts";
import type { DrawnSample, Window } from "./measures/measure.ts";
import type { SourceHealth } from "./source-health.ts";
import type { WorkflowOutcomes } from "./week-outcomes.ts";

/** What a week's facts are made from. */
export interface FactsInput {
  fold: WeekFold;
  window: Window;
  toDate: boolean;
  workflows: readonly WorkflowOutcomes[];
  health: SourceHealth;
  /** The samples drawn from this week, and those of the week before, by workflow. */
  samples: Record<string, DrawnSample>;
  checked: Record<string, DrawnSample>;
  history: History;
  restating: readonly Restating[];
}
