import type { WeekFacts } from "../../catalog/generated/types.ts";
import { addWeeks } from "../../week.ts";
import { dates } from "../scoreboard/dates.ts";
import { plainHeadline } from "../scoreboard/headline-text.ts";
import { type Row, rowsOf, SIGN, sectionOf, shownRows } from "../scoreboard/rows.ts";
import { countColours } from "../scoreboard/stages.ts";
import { measureName, personName, valueText, weekNumber } from "../scoreboard/words.ts";
import { neutralise, neutraliseSentence, plainText } from "../text/neutralise.ts";
import { formatGoal } from "../text/numbers.ts";

const LINES_SHOWN = 8;

/** A board in the few lines that are sent to people: plain texts, to be written in whatever form the receiver reads. */
export interface Announcement {
  week: string;
  /** `Week 46 is closed · 9–15 Nov 2026`. */
  about: string;
  title: string;
  body: string;
  /** `2 off goal`, with its sign. */
  counts: string[];
  /** What is off goal or missing, the worst first. */
  rows: AnnouncedRow[];
  /** Rows beyond those. */
  more: number;
  /** Accounts to mention: people who own one of all those rows. */
  mentions: string[];
  /** Weeks that were published before and are different now. */
  restated: string[];
  /** Weeks that got their boards late, with this one. */
  caughtUp: string[];
}

export interface AnnouncedRow {
  sign: string;
  workflow: string;
  measures: string;
  /** `43 min, goal ≤ 15 min`, or why there is no number. */
  value: string;
  /** The owner's name, or account with `@` where they are called. */
  owner: string;
}

export interface Announced {
  facts: WeekFacts;
  /** Of the week before, where it has a board. */
  before: WeekFacts | null;
  restated?: readonly string[];
  caughtUp?: readonly string[];
}

/** What is said of a board. Only people with an account are mentioned, and only those who own what is off goal or missing. */
export function announcementOf({ facts, before, restated = [], caughtUp = [] }: Announced): Announcement {
  const rows = rowsOf(facts, before !== null && before.week === addWeeks(facts.week, -1) ? before : null);
  const calling = rows.filter(
    (row) => (row.colour === "red" || row.colour === "missing") && sectionOf(row) === "needs-you",
  );
  const shown = shownRows(calling).map((group) => announcedRow(facts, group));
  const { title, body } = plainHeadline(facts, rows);
  const state = facts.state === "closed" ? " is closed" : " to date";
  return {
    week: facts.week,
    about: `Week ${weekNumber(facts.week)}${state} · ${dates(facts.week)}`,
    title: withoutCalls(title),
    body: withoutCalls(body),
    counts: countsOf(rows),
    rows: shown.slice(0, LINES_SHOWN),
    more: Math.max(0, shown.length - LINES_SHOWN),
    mentions: [...new Set(calling.map(({ workflow }) => personName(facts.definitions, workflow.owner)))]
      .filter((name) => name.startsWith("@") && !name.includes("\u2060"))
      .sort(),
    restated: restated.filter((week) => week !== facts.week),
    caughtUp: caughtUp.filter((week) => week !== facts.week),
  };
}

/** Who is called is called beside the rows, once. */
function withoutCalls(text: string): string {
  return text.replace(/@(?=[a-z\d])/gi, "");
}

function countsOf(rows: readonly Row[]): string[] {
  const { red, yellow, green, missing, open } = countColours(rows);
  return [
    red > 0 ? `${SIGN.red} ${red} off goal` : "",
    yellow > 0 ? `${SIGN.yellow} ${yellow} to watch` : "",
    green > 0 ? `${SIGN.green} ${green} on goal` : "",
    missing > 0 ? `${SIGN.missing} ${missing} missing` : "",
    open > 0 ? `${open} still counting` : "",
  ].filter((text) => text !== "");
}

function announcedRow(facts: WeekFacts, group: readonly Row[]): AnnouncedRow {
  const [row] = group as [Row];
  const { measure, workflow } = row;
  const person = facts.definitions.people.find(({ id }) => id === workflow.owner);
  const account = personName(facts.definitions, workflow.owner);
  const goal = measure.goal === null ? "" : `, goal ${formatGoal(measure.unit, measure.goal)}`;
  return {
    sign: SIGN[row.colour],
    workflow: workflow.title,
    measures: group.map(plainMeasure).join("; "),
    value: measure.value === null ? (measure.missing ?? "missing") : `${valueText(measure)}${goal}`,
    owner: account.startsWith("@") ? account : (person?.name ?? workflow.owner),
  };
}

function plainMeasure(row: Row): string {
  return row.measure.unit === "h" ? measureName(row).replaceAll("\\_", "_") : row.name.replaceAll("_", " ");
}

/** The announcement as lines of Markdown in which only the accounts that are called are called (SEC-31). */
export function announcementMarkdown(
  said: Announcement,
  links: { board: string; week: (week: string) => string },
): string {
  const weekLinks = (weeks: readonly string[]): string =>
    weeks.map((week) => `[week ${weekNumber(week)}](${links.week(week)})`).join(", ");
  const rows = said.rows.map(
    ({ sign, workflow, measures, value, owner }) =>
      `- ${sign} **${neutralise(workflow)}**, ${neutralise(measures)}: ${neutraliseSentence(value)} · ${said.mentions.includes(owner) ? owner : neutralise(owner)}`,
  );
  const more = said.more === 0 ? [] : [`- and ${said.more} more`];
  const unnamed = said.mentions.filter((account) => !said.rows.some(({ owner }) => owner === account));
  return [
    `### ${neutralise(said.about)}`,
    `> **${neutralise(said.title)}** ${neutraliseSentence(said.body)}`,
    said.counts.join(" · "),
    [...rows, ...more].join("\n"),
    unnamed.length === 0 ? "" : `Also for ${unnamed.join(", ")}.`,
    said.restated.length === 0 ? "" : `**Restated** by late records: ${weekLinks(said.restated)}.`,
    said.caughtUp.length === 0 ? "" : `**Caught up**: ${weekLinks(said.caughtUp)}.`,
    `[The board](${links.board}) · [this week's own page](${links.week(said.week)})`,
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** The announcement as lines of plain text: no form of markup, nobody called. */
export function announcementLines(said: Announcement): string[] {
  return [
    plainText(said.about),
    plainText(`${said.title} ${said.body}`),
    said.counts.join(" · "),
    ...said.rows.map(({ sign, workflow, measures, value, owner }) =>
      plainText(`${sign} ${workflow}, ${measures}: ${value} · ${owner.replace(/^@/, "")}`),
    ),
    ...(said.more === 0 ? [] : [`and ${said.more} more`]),
    ...(said.restated.length === 0
      ? []
      : [`Restated by late records: ${said.restated.map((week) => `week ${weekNumber(week)}`).join(", ")}`]),
  ].filter((line) => line !== "");
}
