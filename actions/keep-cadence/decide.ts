import type { Cadence } from "../core/catalog/generated/types.ts";
import { type PeriodsRead, periodCompleted, settledUntil } from "../core/learning/cadence/completed.ts";
import { firstJudged, historyRecords, type JudgedPull } from "../core/learning/cadence/history.ts";
import {
  carriedHistory,
  carriedMinutes,
  type HistoryRead,
  historyRead,
  readHistory,
  readMinutes,
} from "../core/learning/cadence/kept.ts";
import { isMuch, type MonthMinutes, minutesSoFar, type RunTimes } from "../core/learning/cadence/minutes.ts";
import { duePeriods, type Period } from "../core/learning/cadence/periods.ts";
import { type CadenceNote, cadenceNotes, cadenceSummary } from "../core/report/cadence/summary.ts";
import { writtenAt } from "../core/signal/own-record.ts";
import type { EventRecord } from "../core/signal/record.ts";

export interface CadenceGathered {
  now: number;
  cadence: Cadence["spec"];
  periods: PeriodsRead;
  /** Pull requests that went in since the last reading, the longest unchanged first. */
  pulls: readonly JudgedPull[];
  /** Until when all that changed is among them, in milliseconds since 1970. */
  readUntil: number;
  /** How many more there are than one run reads. */
  pullsLeft: number;
  /** Runs since they were last counted; null where today's heartbeat has counted them, or minutes cost nothing. */
  runs: readonly RunTimes[] | null;
  /** What is wrong with the schedule in operate.yml, looked at once a day; null where nothing is. */
  schedule: string | null;
  /** How many errors keep parts of the catalog on the default branch from being read. */
  unreadable: number;
}

export interface CadenceDecided {
  /** One line for the ledger's log of commits. */
  title: string;
  records: EventRecord[];
  /** Markdown for the run's own page. */
  summary: string;
  notes: CadenceNote[];
}

/** What a run writes down at its end, and what it says. Pure. */
export function decideCadence(gathered: CadenceGathered): CadenceDecided {
  const { now, cadence, periods, pulls } = gathered;
  const { done, since } = periods;
  const due = duePeriods({ cadence, done, since, now });
  const heartbeat = due.find(({ kind }) => kind === "heartbeat") ?? null;
  const open = due.filter(({ kind }) => kind !== "heartbeat");
  const before = readHistory(periods);
  const history = historyAfter(before, gathered);
  // Learned only now, so they lie in the ledger at this instant: a board as of an earlier one stays as it was made.
  const found = historyRecords(pulls, history.gateSince).map((record) => writtenAt(record, now, now));
  const minutes = gathered.runs === null ? readMinutes(periods) : minutesAfter(gathered, gathered.runs);
  const records = [...found, ...signOf(heartbeat, gathered, { open, history, minutes })];
  const said = {
    heartbeat,
    open,
    approvals: found.filter(({ type }) => type === "approval.given").length,
    overrides: found.filter(({ type }) => type === "override.made").length,
    pullsLeft: gathered.pullsLeft,
    minutes,
    isMuch: minutes !== null && isMuch(minutes),
    schedule: gathered.schedule,
    unreadable: gathered.unreadable,
  };
  return {
    title: titleOf(heartbeat, found.length),
    records,
    summary: cadenceSummary(said),
    notes: cadenceNotes(said),
  };
}

function historyAfter(before: HistoryRead, { pulls, readUntil }: CadenceGathered): HistoryRead {
  const judged = [before.gateSince, firstJudged(pulls)].filter((time) => time !== null);
  return {
    until: Math.max(before.until ?? readUntil, readUntil),
    gateSince: judged.length === 0 ? null : Math.min(...judged),
  };
}

function minutesAfter({ now, periods }: CadenceGathered, runs: readonly RunTimes[]): MonthMinutes {
  return minutesSoFar(readMinutes(periods), runs, now);
}

/** The day's heartbeat carries what the next run continues from; later in the day only new reading is noted. */
function signOf(
  heartbeat: Period | null,
  { now, pulls }: CadenceGathered,
  { open, history, minutes }: { open: readonly Period[]; history: HistoryRead; minutes: MonthMinutes | null },
): EventRecord[] {
  if (heartbeat === null)
    return pulls.length === 0 ? [] : [historyRead(history, now)].filter((one) => one !== null);
  const settled = new Date(settledUntil(open, now)).toISOString();
  const more = { settled, ...carriedHistory(history), ...carriedMinutes(minutes) };
  return [periodCompleted(heartbeat, now, more)];
}

function titleOf(heartbeat: Period | null, found: number): string {
  if (heartbeat === null) return "Record approvals and overrides from GitHub's history";
  return `Heartbeat of ${heartbeat.of}${found === 0 ? "" : ", approvals and overrides from GitHub's history"}`;
}
