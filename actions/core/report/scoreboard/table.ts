import type { WeekFacts } from "../../catalog/generated/types.ts";
import { cutLine } from "../text/cut.ts";
import { escapeMarkup, neutralise, neutraliseSentence, plainText } from "../text/neutralise.ts";
import { formatDelta, formatGoal } from "../text/numbers.ts";
import { canBeAdded, sourceToLookAt } from "./feeding.ts";
import type { Links } from "./links.ts";
import { chartPath, darkPath } from "./paths.ts";
import { type Row, SIGN, shownRows } from "./rows.ts";
import {
  changeWord,
  countsText,
  incidentOf,
  measureName,
  personName,
  pooledText,
  responseOf,
  valueText,
  weekNumber,
} from "./words.ts";

const LONGEST_REASON = 160;

/** A table whose cells are Markdown already. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)].join("\n");
}

/** A picture in both themes; GitHub picks by the reader's. */
export function pictureTag(links: Links, path: string, alt: string, width: number): string {
  const [light, dark] = [links.board(path), links.board(darkPath(path))];
  const text = escapeMarkup(plainText(alt));
  return (
    `<picture><source media="(prefers-color-scheme: dark)" srcset="${dark}">` +
    `<img src="${light}" width="${width}" alt="${text}"></picture>`
  );
}

/** The three columns that fit a phone: what and whose, this week against its goal, and the last thirteen weeks. */
export function measureTable(facts: WeekFacts, rows: readonly Row[], links: Links): string {
  const thisWeek = facts.state === "to-date" ? "To date" : "This week";
  return markdownTable(
    ["Measure", thisWeek, "13&nbsp;weeks"],
    (shownRows(rows) as [Row, ...Row[]][]).map((group) => [
      whatCell(facts, group, links),
      valueCell(facts, group[0], links),
      sparkCell(facts, group[0], links),
    ]),
  );
}

function whatCell(facts: WeekFacts, group: readonly [Row, ...Row[]], links: Links): string {
  const [row] = group;
  const sign = SIGN[row.colour] === "" ? "" : `${SIGN[row.colour]} `;
  const title = `**[${neutralise(row.workflow.title)}](${links.file(row.workflow.file)})**`;
  return `${sign}${title}<br>${group.map(measureName).join(";<br>")}<br><sub>${personName(facts.definitions, row.workflow.owner)}</sub>`;
}

function valueCell(facts: WeekFacts, row: Row, links: Links): string {
  const { measure } = row;
  if (row.colour === "missing") {
    const reason = neutraliseSentence(cutLine(measure.missing ?? "no number this week", LONGEST_REASON));
    const add = canBeAdded(facts, row)
      ? `\u00a0· [add the number](${sourceToLookAt(facts, row, links)})`
      : "";
    return `missing<br><sub>${reason}${add}</sub>`;
  }
  if (measure.value === null) return "nothing yet";
  const goal = measure.goal === null ? "" : ` / ${formatGoal(measure.unit, measure.goal)}`;
  const notes = [deltaText(row), stateWord(row), countsText(measure), pooledText(row)].filter(
    (note) => note !== "",
  );
  if (row.colour === "red" || measure.state === "pause") notes.push(`do: ${whatToDo(facts, row, links)}`);
  const incident = incidentOf(facts, row.workflow, row.name);
  if (incident !== null) notes.push(`[incident #${incident}](${links.issue(incident)})`);
  const value = `**[${valueText(measure)}](${links.data(row.pointer)})**${goal}`;
  return notes.length === 0 ? value : `${value}<br><sub>${notes.join("\u00a0· ")}</sub>`;
}

function sparkCell(facts: WeekFacts, row: Row, links: Links): string {
  const path = chartPath(facts.week, row);
  const alt = `${row.name.replaceAll("_", " ")}: 13 weeks to week ${weekNumber(facts.week)}`;
  return pictureTag(links, path, alt, 112);
}

/** The runbook of the measure's threshold; without one the workflow itself, with its owner. */
function whatToDo(facts: WeekFacts, row: Row, links: Links): string {
  const response = responseOf(row.workflow, row.name);
  if (response !== null) return `[${neutralise(response.title)}](${links.file(response.path)})`;
  const owner = personName(facts.definitions, row.workflow.owner);
  return `[look at the workflow](${links.file(row.workflow.file)}) with ${owner}`;
}

/** A chart word judges against the baseline; beside it the difference to one week is shown without a judgement of its own. */
function deltaText(row: Row): string {
  const { value, unit, series } = row.measure;
  const before = series.at(-2) ?? null;
  if (value === null || before === null || row.colour === "open") return "";
  const isJudged = row.hasDirection && row.measure.chart === null;
  return isJudged ? formatDelta(unit, value, before, row.lowerIsBetter) : formatDelta(unit, value, before);
}

function stateWord(row: Row): string {
  if (!row.measure.trusted) return "source broken";
  if (row.colour === "open") return "";
  const word = changeWord(row);
  return row.measure.state === "pause" ? ["must pause", word].filter(Boolean).join(", ") : word;
}
