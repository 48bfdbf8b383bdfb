import { readMoment } from "../catalog/lookup/opening-times.ts";
import { parseYaml } from "../catalog/parse/yaml.ts";
import { asList, asMap, type Plain } from "./plain.ts";

/** Something about one entry of `on.schedule`. */
export interface ScheduleFault {
  /** Which entry, from 0. */
  entry: number;
  key: "cron" | "timezone";
  message: string;
  why: string;
  fix: string;
}

/**
 * What is wrong with a workflow's schedules: a minute at which GitHub's queue is full, or another time zone than the
 * business's. One without `timezone` is in UTC.
 *
 * @param on the workflow's `on`.
 * @param zone the zone of cadence.yaml; null where there is none to compare with.
 */
export function scheduleFaults(on: Plain | undefined, zone: string | null): ScheduleFault[] {
  return asList(asMap(on).schedule).flatMap((item, entry): ScheduleFault[] => {
    const { cron, timezone } = asMap(item);
    const minute = typeof cron === "string" ? (cron.trim().split(/\s+/)[0] ?? "") : "";
    const early: ScheduleFault[] = isFullHour(minute)
      ? [
          {
            entry,
            key: "cron",
            message: `"${String(cron)}" runs at minute 0`,
            why: "so does everybody else's, and GitHub then starts runs late or drops them",
            fix: "choose a minute such as 17",
          },
        ]
      : [];
    if (zone === null || timezone === undefined || timezone === zone) return early;
    const why = "the runs come at other hours than those of the business";
    const message = `the schedule is in ${String(timezone)}, and cadence.yaml says ${zone}`;
    return [...early, { entry, key: "timezone", message, why, fix: `write \`timezone: ${zone}\`` }];
  });
}

/**
 * What is wrong with the schedules of operate.yml, in one sentence; null where nothing is.
 *
 * @param weekly the weekly times of cadence.yaml that a run has to follow on the same day: `fri 16:00`.
 */
export function scheduleTrouble(text: string, zone: string, weekly: readonly string[]): string | null {
  const { value, problems } = parseYaml(text);
  if (problems.length > 0) return null;
  // The edge: YAML that parsed is plain values.
  const on = asMap(value as Plain).on;
  const [fault] = scheduleFaults(on, zone);
  if (fault !== undefined) return `In operate.yml ${fault.message}: ${fault.fix}, since ${fault.why}.`;
  const missed = weekly.find((moment) => !hasRunAfter(on, moment));
  if (missed === undefined) return null;
  return `In operate.yml no run is scheduled on the same day after "${missed}" of cadence.yaml, so what is due then comes late: add an hour to \`cron\`.`;
}

const NAMES = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

/** Whether some schedule has a run later on the day of a moment. Of forms that it does not know it says yes. */
function hasRunAfter(on: Plain | undefined, moment: string): boolean {
  const { day, minute } = readMoment(moment);
  return asList(asMap(on).schedule).some((item) => {
    const { cron } = asMap(item);
    const [minutes, hours, , , days] = typeof cron === "string" ? cron.trim().split(/\s+/) : [];
    const last = (listed(hours, 23).at(-1) ?? 23) * 60 + (listed(minutes, 59).at(-1) ?? 59);
    const wanted = listed(days?.toLowerCase(), 7).map((number) => number % 7);
    return wanted.includes(NAMES.indexOf(day)) && last > minute;
  });
}

/** The numbers that a field of a cron line stands for, in order; all of them where it is written in another form. */
function listed(field: string | undefined, most: number): number[] {
  const all = Array.from({ length: most + 1 }, (_, number) => number);
  const numbers = (field ?? "*").split(",").map((part) => {
    const match = /^(?:\*|(\w+)(?:-(\w+))?)(?:\/(\d+))?$/.exec(part);
    if (match === null) return all;
    const [, first, last, step = "1"] = match;
    const from = first === undefined ? 0 : numberOf(first);
    const to =
      first === undefined || (last === undefined && match[3] !== undefined) ? most : numberOf(last ?? first);
    return all.filter((number) => number >= from && number <= to && (number - from) % Number(step) === 0);
  });
  return all.filter((number) => numbers.some((some) => some.includes(number)));
}

function numberOf(text: string): number {
  return NAMES.includes(text) ? NAMES.indexOf(text) : Number(text);
}

/** `0`, a range or a list with it, and every step that begins at it. */
function isFullHour(minute: string): boolean {
  return minute.split(",").some((part) => /^(?:\*|0+)(?:$|[-/])/.test(part));
}
