import type { Definitions, WorkflowDefinition } from "../../core/catalog/generated/types.ts";
import { judgedAt, type VarianceWeek, varianceWeek } from "../../core/decision/variance.ts";
import { addWeeks, weekCalendar, weeksBetween } from "../../core/week.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { measureWeeks } from "../weeks.ts";
import type { Stretch } from "./gather-evidence.ts";

/** Every workflow that has a tolerance, with its weeks that were closed within a stretch of time. */
export async function gatherVariances(
  ledger: Ledger,
  definitions: Definitions,
  { from, until }: Stretch,
): Promise<{ workflow: WorkflowDefinition; weeks: VarianceWeek[] }[]> {
  const held = definitions.workflows.filter(
    ({ tolerance, baseline }) => tolerance !== null && baseline !== null,
  );
  const found = held.map((workflow) => ({ workflow, weeks: [] as VarianceWeek[] }));
  const calendar = weekCalendar(definitions.zone);
  const first = (await ledger.weeks()).find(({ records }) => records !== null)?.week;
  const closed = weeksBetween(addWeeks(calendar.of(from), -1), calendar.of(until)).filter((week) => {
    const at = judgedAt(week, calendar);
    return first !== undefined && week >= first && at > from && at <= until;
  });
  const [oldest, newest] = [closed[0], closed.at(-1)];
  if (oldest === undefined || newest === undefined || held.length === 0) return found;
  for await (const facts of measureWeeks({ ledger, definitions, from: oldest, to: newest, now: until })) {
    for (const { workflow, weeks } of found) {
      const week = varianceWeek(facts, workflow.name, judgedAt(facts.week, calendar));
      if (week !== null) weeks.push(week);
    }
  }
  return found;
}
