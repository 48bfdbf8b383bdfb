import type { WeekFacts } from "../../../../actions/core/catalog/generated/types.ts";
import {
  type Neighbours,
  renderBoard,
  renderWeek,
} from "../../../../actions/core/report/scoreboard/render.ts";
import { badWeek, emptyWeek, goodWeek, incidentWeek, liveWith, restatedWeek, weekToDate } from "./facts.ts";

export interface BoardCase {
  facts: WeekFacts;
  neighbours: Neighbours;
}

/** A week after three good ones, or the first of all. */
export function after(
  facts: WeekFacts,
  earlier: WeekFacts[] = [goodWeek(3), goodWeek(2), goodWeek(1)],
): BoardCase {
  return { facts, neighbours: { earlier, weeks: [...earlier, facts].map(({ week }) => week) } };
}

/** The boards that were read by eye and are kept. */
export const BOARDS: Record<string, BoardCase> = {
  bad: after(badWeek()),
  good: after(goodWeek()),
  empty: after(emptyWeek(), []),
  "to-date": after(weekToDate()),
  incidents: after(incidentWeek()),
  restated: after(restatedWeek()),
  live: after(liveWith("Say *hi* @all | <b>fixes #1</b> [x](http://x.example)")),
};

/** Every file of a week and its board, by path in the scoreboard's folder. */
export function filesOf({ facts, neighbours }: BoardCase): Map<string, string> {
  return new Map([...renderWeek(facts, neighbours), ...renderBoard(facts, neighbours)]);
}
