import type { WeekFacts } from "../../catalog/generated/types.ts";
import { type HeadlineCardInput, headlineCard } from "../chart/headline-card.ts";
import { dates } from "./dates.ts";
import { plainHeadline } from "./headline-text.ts";
import type { Row } from "./rows.ts";
import { countColours } from "./stages.ts";
import { weekNumber } from "./words.ts";

/** The headline of a week as a picture; rows come worst first. */
export function headlinePicture(facts: WeekFacts, rows: readonly Row[]): string {
  const { red, yellow, green, missing, open } = countColours(rows);
  const counts: HeadlineCardInput["counts"] = [
    { colour: "bad", text: red > 0 ? `${red} off goal` : "" },
    { colour: "warn", text: yellow > 0 ? `${yellow} to watch` : "" },
    { colour: "good", text: green > 0 ? `${green} on goal` : "" },
    { colour: "axis", text: missing > 0 ? `${missing} missing` : "" },
    { colour: "axis", text: open > 0 ? `${open} still counting` : "" },
  ];
  const toDate = facts.state === "to-date" ? " to date" : "";
  const sample = facts.sample ? " · SAMPLE" : "";
  return headlineCard({
    above: [
      `${facts.definitions.business}${sample}`,
      `Week ${weekNumber(facts.week)}${toDate} · ${dates(facts.week)}`,
    ],
    counts: counts.filter(({ text }) => text !== ""),
    ...plainHeadline(facts, rows),
  });
}
