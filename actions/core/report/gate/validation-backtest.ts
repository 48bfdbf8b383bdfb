import type { Replay } from "../../decision/backtest.ts";
import { replayChart, replaySentence, replaySubject } from "../decision/backtest-text.ts";
import { neutralise } from "../text/neutralise.ts";
import { counted, formatCount } from "../text/numbers.ts";

/** What the past says of a change: replayed, or why it could not be. */
export type BacktestNote =
  | {
      state: "replayed";
      weeks: readonly string[];
      replays: readonly Replay[];
      titles: ReadonlyMap<string, string>;
      /** Thresholds that were not replayed, since there were too many: `<workflow>/<threshold>`. */
      left: readonly string[];
    }
  | { state: "no-ledger" }
  /** The ledger's weeks hold nothing of the business yet. */
  | { state: "no-records" }
  | { state: "unknown"; why: string };

/** So many lines stand in the comment; the summary has them all. */
const MOST_LINES = 12;
/** So many of those that were not replayed are named. */
const MOST_NAMED = 100;

/** The part of the comment; nothing where the change touches nothing that can be replayed. */
export function backtestComment(note: BacktestNote | null): string[] {
  if (note === null) return [];
  const heading = "### What it would have done";
  switch (note.state) {
    case "no-ledger":
      return [heading, "There is no ledger yet, so the change cannot be replayed over past weeks."];
    case "no-records":
      return [
        heading,
        "There are no records to replay: the ledger holds nothing yet that happened in the business. Import its exports first, then write `/check`.",
      ];
    case "unknown":
      return [heading, `Not replayed over past weeks, because ${neutralise(note.why)}.`];
    case "replayed": {
      if (note.replays.length === 0) return [];
      const lines = note.replays.slice(0, MOST_LINES).map((one) => line(one, note.titles));
      const more = note.replays.length - lines.length;
      return [
        heading,
        `Replayed over the ledger's weeks ${note.weeks[0]} to ${note.weeks.at(-1)}, as if every record had come in time:`,
        [...lines, ...(more > 0 ? [`- ... and ${formatCount(more)} more in the run's summary`] : [])].join(
          "\n",
        ),
        ...notReplayed(note.left, MOST_LINES),
      ];
    }
    default:
      return note satisfies never;
  }
}

/** The same with a chart of each, for the run's summary. */
export function backtestSummary(note: BacktestNote | null): string[] {
  if (note?.state !== "replayed" || note.replays.length === 0) return [];
  return [
    "### The weeks before and after",
    "A bar is the share of the week during which it was on; a number, how often it began.",
    ...note.replays.map(
      (one) => `${line(one, note.titles)}\n\n\`\`\`text\n${replayChart(one, note.weeks)}\n\`\`\``,
    ),
    table(note.replays),
    ...notReplayed(note.left, MOST_NAMED),
  ];
}

/** How many were not replayed, which, why, and how to see them all the same. */
function notReplayed(left: readonly string[], most: number): string[] {
  if (left.length === 0) return [];
  const names = left.slice(0, most).map((id) => `\`${neutralise(id)}\``);
  const more = left.length - names.length;
  const listed = more > 0 ? `${names.join(", ")} and ${formatCount(more)} more` : names.join(", ");
  const count = counted(left.length, "threshold was", "thresholds were");
  return [
    `**${count} not replayed**, because so many at once would hold up this check: ${listed}. \`npx opsbook backtest\` on a clone with this change replays all of them; so do several smaller pull requests.`,
  ];
}

function line(replay: Replay, titles: ReadonlyMap<string, string>): string {
  return `- ${neutralise(replaySubject(replay, titles))} **${replaySentence(replay)}**.`;
}

function table(replays: readonly Replay[]): string {
  const total = (weeks: Replay["before"]): string =>
    weeks === null ? "" : String(weeks.reduce((sum, { count }) => sum + count, 0));
  const rows = replays.map(
    (one) =>
      `| ${neutralise(one.workflow)} | ${neutralise(one.name)} | ${one.kind} | ${total(one.before)} | ${total(one.after)} |`,
  );
  return [
    "| Workflow | What | Kind | Until now | With this change |",
    "| --- | --- | --- | --: | --: |",
    ...rows,
  ].join("\n");
}
