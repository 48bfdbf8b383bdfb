import type { WeekFacts } from "../../catalog/generated/types.ts";
import { addWeeks } from "../../week.ts";
import { listed } from "../../wording.ts";
import { neutralise } from "../text/neutralise.ts";
import { counted } from "../text/numbers.ts";
import { lifeNotice } from "./life.ts";
import type { PageInput } from "./page-input.ts";
import { weekNumber } from "./words.ts";

/** What a reader must know before any number: an invented business, late records, restated or missing weeks. */
export function notices({ facts, earlier, weeks, links }: PageInput): string[] {
  const lines: string[] = [];
  if (facts.sample) {
    const name = neutralise(facts.definitions.business);
    const guide = links.readme("bring-your-own-data");
    const own = guide === null ? "" : ` [Bring your own data](${guide})`;
    lines.push(`**SAMPLE**: ${name} is invented, with its people and its numbers.${own}`);
  }
  if (facts.records.late > 0) {
    lines.push(
      `**Restated**: ${counted(facts.records.late, "record")} came in after this week was closed; the numbers below include them.`,
    );
  }
  if (facts.restated.length > 0) {
    const restated = facts.restated.map(({ week, records, sources }) => {
      const name = `week ${weekNumber(week)}`;
      const from =
        sources.length === 0 ? "" : ` from ${listed(sources.map((name) => sourceName(facts, name)))}`;
      return `${weeks.includes(week) ? `[${name}](${links.week(week)})` : name} (${counted(records, "late record")}${from})`;
    });
    lines.push(`**Late records** came in this week and restated ${listed(restated)}.`);
  }
  lines.push(...lifeNotice(facts.life));
  const silent = facts.integrity
    .filter((source) => source.silent)
    .map(({ source }) => sourceName(facts, source));
  if (silent.length > 0) lines.push(`**Silent**: nothing came from ${listed(silent)} this week.`);
  const last = earlier.at(-1)?.week;
  const missed = last === undefined ? [] : weeksBetweenExclusive(last, facts.week);
  if (missed.length > 0)
    lines.push(`**Missed**: ${listed(missed.map((week) => `week ${weekNumber(week)}`))} had no board.`);
  return lines.length === 0 ? [] : [lines.join("<br>\n")];
}

function sourceName({ definitions }: WeekFacts, name: string): string {
  return neutralise(definitions.sources.find((source) => source.name === name)?.title ?? name);
}

function weeksBetweenExclusive(first: string, last: string): string[] {
  const weeks: string[] = [];
  for (let week = addWeeks(first, 1); week < last; week = addWeeks(week, 1)) weeks.push(week);
  return weeks;
}
