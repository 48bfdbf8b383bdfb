import type { Replay, ReplayedWeek } from "../../decision/backtest.ts";
import { plainText } from "../text/neutralise.ts";
import { counted, formatCount } from "../text/numbers.ts";

/** How much of a week something was on, from a little to all of it. */
const BARS = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"] as const;
const NONE = "·";
const BEFORE = "until now";
const AFTER = "with this change";
const CELL = 3;

/** What a change would have done, in one sentence: `would have opened 4 incidents instead of 1 (weeks 36, 39, 41, 44)`. */
export function replaySentence(replay: Replay): string {
  const { before, after } = replay;
  const words = wordsOf(replay);
  const was = before === null ? null : `${words.counted(total(before))}${weeksText(before)}`;
  if (after === null)
    return was === null || total(before ?? []) === 0 ? `${words.none} anyhow` : `${words.past} ${was}`;
  const count = total(after);
  if (count === 0 && before !== null && total(before) > 0) return `${words.none}; until now ${was}`;
  if (count === 0) return words.none;
  const now = `${words.would} ${words.counted(count)}`;
  if (before === null) return `${now}${weeksText(after)}`;
  if (sameWeeks(before, after)) return `${now}${weeksText(after)}, with this change as without it`;
  if (count === total(before)) return `${now} as before, in other weeks${weeksText(after)}`;
  return `${now} instead of ${formatCount(total(before))}${weeksText(after)}`;
}

interface Words {
  would: string;
  /** Of what is taken away. */
  past: string;
  none: string;
  counted: (count: number) => string;
}

function wordsOf({ kind, opensIncident }: Replay): Words {
  switch (kind) {
    case "threshold":
      return opensIncident
        ? words(["would have opened", "opened", "would have opened no incident"], "incident")
        : words(["would have fired", "fired", "would not have fired"], "time");
    case "goal":
      return words(["would have been missed in", "was missed in", "would not have been missed"], "week");
    case "tolerance":
      return words(["would have paused it in", "paused it in", "would not have paused it"], "week");
    default:
      return kind satisfies never;
  }
}

function words([would, past, none]: readonly [string, string, string], one: string): Words {
  return { would, past, none, counted: (count) => counted(count, one) };
}

function total(weeks: readonly ReplayedWeek[]): number {
  return weeks.reduce((sum, { count }) => sum + count, 0);
}

function sameWeeks(before: readonly ReplayedWeek[], after: readonly ReplayedWeek[]): boolean {
  return before.every(({ count }, index) => count === after[index]?.count);
}

/** ` (weeks 36, 39, 41 twice)`; nothing where there is none. */
function weeksText(weeks: readonly ReplayedWeek[]): string {
  const named = weeks
    .filter(({ count }) => count > 0)
    .map(({ week, count }) => `${numberOf(week)}${count === 1 ? "" : ` ×${count}`}`);
  if (named.length === 0) return "";
  return ` (${named.length === 1 ? "week" : "weeks"} ${named.join(", ")})`;
}

function numberOf(week: string): string {
  return String(Number(week.slice(-2)));
}

/** What is replayed: `slow-first-response of Answer new leads`. Texts come from outside: the caller neutralises. */
export function replaySubject(replay: Replay, titles: ReadonlyMap<string, string>): string {
  const title = titles.get(replay.workflow) ?? replay.workflow;
  switch (replay.kind) {
    case "threshold":
      return `${replay.name} of "${title}"`;
    case "goal":
      return `The goal of ${replay.name.replaceAll("_", " ")} of "${title}"`;
    case "tolerance":
      return `The tolerance for the expansion of "${title}"`;
    default:
      return replay.kind satisfies never;
  }
}

/** Weeks side by side, one column each: how much of it something was on, and how often it began where more than once. */
export function replayChart(replay: Replay, weeks: readonly string[]): string {
  const width = Math.max(BEFORE.length, AFTER.length) + 1;
  const row = (label: string, cells: readonly string[]): string =>
    `${label.padEnd(width)}${cells.map((cell) => cell.padStart(CELL)).join("")}`.trimEnd();
  const cells = (side: readonly ReplayedWeek[]): string[] => {
    const by = new Map(side.map((one) => [one.week, one]));
    return weeks.map((week) => barOf(by.get(week)));
  };
  return [
    row("week", weeks.map(numberOf)),
    ...(replay.before === null ? [] : [row(BEFORE, cells(replay.before))]),
    ...(replay.after === null ? [] : [row(AFTER, cells(replay.after))]),
  ].join("\n");
}

function barOf(week: ReplayedWeek | undefined): string {
  if (week === undefined || (week.share === 0 && week.count === 0)) return NONE;
  const bar = BARS[Math.min(BARS.length - 1, Math.floor(week.share * BARS.length))] as string;
  return week.count > 1 ? `${week.count}${bar}` : bar;
}

/** Everything about a backtest for a terminal. */
export function backtestTerminal(
  replays: readonly Replay[],
  weeks: readonly string[],
  titles: ReadonlyMap<string, string>,
): string {
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (replays.length === 0) return "Nothing that can be replayed changes: no threshold, goal or tolerance.";
  const parts = replays.map(
    (one) =>
      `${plainText(replaySubject(one, titles))} ${replaySentence(one)}.\n\n${indented(replayChart(one, weeks))}`,
  );
  return [`Replayed over the weeks ${first} to ${last}.`, ...parts].join("\n\n");
}

function indented(text: string): string {
  return text.replaceAll(/^/gm, "  ");
}
