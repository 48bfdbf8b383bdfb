import type { WeekFacts } from "../../catalog/generated/types.ts";
import { addWeeks } from "../../week.ts";
import { cutBody } from "../text/cut.ts";
import { neutralise } from "../text/neutralise.ts";
import { counted, formatCount } from "../text/numbers.ts";
import { auditFold } from "./audit.ts";
import { changesLine, changesSection } from "./changes.ts";
import { channelsSection } from "./channels.ts";
import { trendInput, worstRows } from "./charts.ts";
import { dates, instantText } from "./dates.ts";
import { headlineOf } from "./headline.ts";
import { incidentsFold, openIncidents } from "./incidents.ts";
import { integrityFold } from "./integrity.ts";
import { lifeFold } from "./life.ts";
import type { Links } from "./links.ts";
import { notices } from "./notices.ts";
import type { PageInput } from "./page-input.ts";
import { chartPath } from "./paths.ts";
import { returnsFold } from "./returns.ts";
import { inSection, type Row, SIGN } from "./rows.ts";
import { countColours, stagesSection } from "./stages.ts";
import { measureTable, pictureTag } from "./table.ts";
import { weekNumber } from "./words.ts";

const EARLIER_SHOWN = 13;

/** One week's scoreboard as Markdown: how much changed and the headline first, then what changed, what needs a person, and the rest folded away. */
export function page(input: PageInput): string {
  const { facts, earlier, rows, links } = input;
  const before = weekBefore(facts, earlier);
  const headline = headlineOf(facts, rows, links);
  const sections = [
    facts.sample ? "# Scoreboard · SAMPLE" : "# Scoreboard",
    titleLine(facts, rows),
    changesLine(facts, before, rows, links),
    ...notices(input),
    `> **${headline.title}** ${headline.body}`,
    changesSection(facts, before, rows, links),
    ...openIncidents(facts, links),
    ...needsYou(facts, rows, links),
    ...soFar(facts, rows, links),
    ...fold((count) => `<b>On goal (${count})</b>`, facts, inSection(rows, "on-goal"), links),
    ...fold((count) => `Measured without a goal (${count})`, facts, inSection(rows, "without-goal"), links),
    ...fold((count) => `Not measured yet (${count})`, facts, inSection(rows, "not-measured"), links),
    stagesSection(facts, earlier, links),
    channelsSection(facts, links),
    "### Behind the numbers",
    integrityFold(input),
    ...[incidentsFold(facts, links), lifeFold(facts.life, links)].filter((part) => part !== null),
    ...[returnsFold(facts, links)].filter((part) => part !== null),
    openCasesFold(facts, links),
    ...[auditFold(facts, links)].filter((part) => part !== null),
    notRecordedFold(facts),
    footer(input),
  ];
  const rest = `[The rest of this week as data](${links.data("")})`;
  return `${cutBody(sections.join("\n\n"), rest)}\n`;
}

function weekBefore(facts: WeekFacts, earlier: readonly WeekFacts[]): WeekFacts | null {
  const last = addWeeks(facts.week, -1);
  return earlier.find(({ week }) => week === last) ?? null;
}

function titleLine(facts: WeekFacts, rows: readonly Row[]): string {
  const counts = countColours(rows);
  const parts = [
    counts.red > 0 ? `${SIGN.red} ${counts.red} off goal` : "",
    counts.yellow > 0 ? `${SIGN.yellow} ${counts.yellow} to watch` : "",
    counts.green > 0 ? `${SIGN.green} ${counts.green} on goal` : "",
    counts.missing > 0 ? `${SIGN.missing} ${counts.missing} missing` : "",
    counts.open > 0 ? `${counts.open} still counting` : "",
  ].filter((part) => part !== "");
  const toDate = facts.state === "to-date" ? " to date" : "";
  const week = `Week ${weekNumber(facts.week)}${toDate}`;
  return `**${[week, dates(facts.week), ...parts].map(unbroken).join(" · ")}**`;
}

/** Breaks between the parts of the title line, never within one. */
function unbroken(text: string): string {
  return text.replaceAll(" ", "\u00a0");
}

function needsYou(facts: WeekFacts, rows: readonly Row[], links: Links): string[] {
  const wanted = inSection(rows, "needs-you");
  if (wanted.length === 0) return [];
  const trends = worstRows(rows).map((row) => {
    const input = trendInput(facts, row);
    return pictureTag(
      links,
      chartPath(facts.week, row, "trend"),
      `${input.title}. ${input.description}`,
      380,
    );
  });
  return [`### Needs you (${wanted.length})`, measureTable(facts, wanted, links), ...trends];
}

/** Counts of a week that is not over: below their goal they say nothing yet, so they have no colour. */
function soFar(facts: WeekFacts, rows: readonly Row[], links: Links): string[] {
  const open = inSection(rows, "still-counting");
  if (open.length === 0) return [];
  const head = facts.state === "to-date" ? "### Still counting" : "### Not judged yet";
  const counting = open.filter(({ measure }) => measure.value !== null);
  const empty = open.filter(({ measure }) => measure.value === null);
  return [
    ...(counting.length === 0 ? [] : [head, measureTable(facts, counting, links)]),
    ...fold((count) => `Nothing yet this week (${count})`, facts, empty, links),
  ];
}

function fold(
  summary: (count: number) => string,
  facts: WeekFacts,
  rows: readonly Row[],
  links: Links,
): string[] {
  if (rows.length === 0) return [];
  return [
    `<details><summary>${summary(rows.length)}</summary>\n\n${measureTable(facts, rows, links)}\n\n</details>`,
  ];
}

function openCasesFold(facts: WeekFacts, links: Links): string {
  const lines = facts.workflows.map((workflow, index) => {
    const definition = facts.definitions.workflows.find(({ name }) => name === workflow.name);
    const { count, oldestHours } = workflow.open;
    const oldest =
      oldestHours === null || count === 0
        ? ""
        : `, the oldest for ${counted(Math.round(oldestHours / 24), "day")}`;
    const counts = `${formatCount(workflow.opened)} opened, ${formatCount(workflow.finished)} finished`;
    return `- ${neutralise(definition?.title ?? workflow.name)}: ${counts}, [${formatCount(count)} open](${links.data(`/workflows/${index}/open`)})${oldest}`;
  });
  const { opened, finished, open } = facts.overall;
  const total = `${formatCount(opened)} opened, ${formatCount(finished)} finished, ${formatCount(open.count)} open`;
  const body = lines.length === 0 ? "No workflow is defined yet." : lines.join("\n");
  return `<details><summary>Cases: ${total}</summary>\n\n${body}\n\n</details>`;
}

/** Said rather than left out, so that nobody takes an empty place for a zero. */
function notRecordedFold({ incidents }: WeekFacts): string {
  const isTold = incidents !== undefined;
  const lines = [
    "- Monday's priorities: none was recorded for this week",
    "- Lessons and next actions: none was recorded",
    isTold ? "- Drills: none was recorded" : "- Incidents, overrides and drills: none was recorded",
  ];
  const names = isTold ? "Priorities, lessons, drills" : "Priorities, lessons, incidents, overrides, drills";
  return `<details><summary>${names}: nothing recorded</summary>\n\n${lines.join("\n")}\n\n</details>`;
}

function footer({ facts, weeks, links }: PageInput): string {
  const count = counted(facts.records.count, "record");
  const tree = facts.sample ? null : links.records();
  const records = tree === null ? count : `[${count}](${tree})`;
  const method = links.readme("how-it-is-measured");
  const parts = [
    `Computed from ${records}`,
    `as of ${instantText(facts)}`,
    `[this week's data](${links.data("")})`,
    `[all weeks as a table](${links.board("data.csv")})`,
    ...(method === null ? [] : [`[how it is measured](${method})`]),
  ];
  const at = weeks.indexOf(facts.week);
  const next = at < 0 ? undefined : weeks[at + 1];
  const earlier = weeks
    .filter((week) => week < facts.week)
    .slice(-EARLIER_SHOWN)
    .toReversed();
  const lines = [`<sub>${parts.join(" · ")}</sub>`];
  const pages = earlier.map((week) => `[${weekNumber(week)}](${links.week(week)})`).join(" · ");
  const onwards = next === undefined ? "" : `Next: [week ${weekNumber(next)}](${links.week(next)}) · `;
  if (earlier.length > 0) lines.push(`<sub>${onwards}Earlier weeks: ${pages}</sub>`);
  else if (onwards !== "") lines.push(`<sub>${onwards.replace(/ · $/, "")}</sub>`);
  return lines.join("\n\n");
}
