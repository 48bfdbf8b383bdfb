import type { Command } from "../../execution/commands/command.ts";
import type { Place } from "../../execution/commands/facts.ts";
import type { DeskSource } from "../../signal/desk/desk-source.ts";
import { exampleOf } from "../../signal/desk/phrase.ts";
import { code } from "./sentences.ts";
import { shownWays } from "./ways.ts";

/** Everything that can be said in a place. Markdown. */
export function helpAnswer(place: Place, table: readonly Command[], desk: readonly DeskSource[]): string {
  const sentences = place === "incident" ? [] : [sentenceList(desk)];
  return [...sentences, commandList(place, table)].join("\n\n");
}

/** The commands of a place, one a line. */
export function commandList(place: Place, table: readonly Command[]): string {
  return table
    .filter(({ places }) => places.includes(place))
    .map(({ ways, purpose }) => `- ${shownWays(ways)}: ${purpose}`)
    .join("\n");
}

/** The sentences of the catalog, each with what it means to the business. */
export function sentenceList(desk: readonly DeskSource[]): string {
  const lines = desk.flatMap(({ phrases }) => phrases.map((phrase) => `- ${code(exampleOf(phrase))}`));
  if (lines.length === 0) return "The catalog has no sentences for the desk yet.";
  return ["Sentences, one a line:", lines.join("\n"), HOW_TIMES].join("\n\n");
}

/** How times are written on the desk. */
const HOW_TIMES =
  "Times: `14:05`, `2pm`, `yesterday 9:30`, `Mon 14:05`, `2026-11-20 14:05`, `now`. Counts: `yesterday`, `last week`, `this week`, " +
  "`2026-W46`; what is counted is dated at noon of the last day of that stretch on which the business was open.";
