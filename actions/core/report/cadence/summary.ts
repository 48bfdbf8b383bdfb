import { FREE_MINUTES, type MonthMinutes } from "../../learning/cadence/minutes.ts";
import type { Period } from "../../learning/cadence/periods.ts";
import { counted } from "../text/numbers.ts";

/** What a run of keep-cadence has to say. */
export interface CadenceSaid {
  /** Today's, where this run is the first of the day. */
  heartbeat: Period | null;
  /** Boards that are due and were not made, though the step that makes them has had its turn. */
  open: readonly Period[];
  approvals: number;
  overrides: number;
  pullsLeft: number;
  /** Null in a public repository, where minutes cost nothing, and until they are first counted. */
  minutes: MonthMinutes | null;
  isMuch: boolean;
  schedule: string | null;
  /** Errors in the catalog on the default branch. */
  unreadable: number;
}

export interface CadenceNote {
  title: string;
  text: string;
}

/** The step's part of the run's page. */
export function cadenceSummary(said: CadenceSaid): string {
  const { heartbeat, approvals, overrides, pullsLeft, minutes, open, schedule, unreadable } = said;
  const lines = [
    ...(heartbeat === null ? [] : [`First run of ${heartbeat.of}: the ledger has its sign of life.`]),
    ...(approvals + overrides === 0
      ? []
      : [
          `From GitHub's own history: ${counted(approvals, "approval")} and ${counted(overrides, "override")} of pull requests that went in.`,
        ]),
    ...(pullsLeft === 0
      ? []
      : [`${counted(pullsLeft, "older pull request")} more to read: the next runs continue with them.`]),
    ...open.map(
      (period) => `${boardOf(period)}: due since ${new Date(period.due).toISOString()}, and not made.`,
    ),
    ...(schedule === null ? [] : [schedule]),
    ...(unreadable === 0 ? [] : [unreadableLine(unreadable)]),
    ...(minutes === null ? [] : [minutesLine(minutes)]),
  ];
  const list = lines.length === 0 ? ["Nothing was due."] : lines;
  return `## Cadence\n\n${list.map((line) => `- ${line}`).join("\n")}`;
}

/** What somebody has to look at. */
export function cadenceNotes({ open, minutes, isMuch, schedule, unreadable }: CadenceSaid): CadenceNote[] {
  return [
    ...open.map((period) => ({
      title: `${boardOf(period)} was not made`,
      text: "It was due, and is still due after this run. The step that publishes the scoreboard says why.",
    })),
    ...(schedule === null ? [] : [{ title: "The schedule does not fit the cadence", text: schedule }]),
    ...(unreadable === 0
      ? []
      : [{ title: "Parts of the catalog cannot be read", text: unreadableLine(unreadable) }]),
    ...(minutes !== null && isMuch
      ? [
          {
            title: "Most of the month's free minutes are used",
            text: `${minutesLine(minutes)} Run operate.yml less often, or allow for paid minutes under Settings, Billing.`,
          },
        ]
      : []),
  ];
}

function unreadableLine(count: number): string {
  return `The catalog on the default branch has ${counted(count, "error")}, and what they are in is left out of everything: run \`npx opsbook validate\` and mend it.`;
}

function boardOf({ kind, of }: Period): string {
  return kind === "close" ? `The final board of ${of}` : `The board of ${of} to date`;
}

function minutesLine({ minutes, month, until }: MonthMinutes): string {
  const share = Math.round((minutes / FREE_MINUTES) * 100);
  return `${minutes} of ${FREE_MINUTES} free minutes used in ${month} (${share}%), all workflows of this repository until ${new Date(until).toISOString().slice(0, 16).replace("T", " ")} UTC.`;
}
