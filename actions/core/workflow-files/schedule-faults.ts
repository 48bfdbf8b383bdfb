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

/** What is wrong with the schedules of a workflow file, in one sentence; null where nothing is. */
export function scheduleTrouble(text: string, zone: string): string | null {
  const { value, problems } = parseYaml(text);
  if (problems.length > 0) return null;
  // The edge: YAML that parsed is plain values.
  const on = asMap(value as Plain).on;
  const [fault] = scheduleFaults(on, zone);
  return fault === undefined ? null : `In operate.yml ${fault.message}: ${fault.fix}, since ${fault.why}.`;
}

/** `0`, a range or a list with it, and every step that begins at it. */
function isFullHour(minute: string): boolean {
  return minute.split(",").some((part) => /^(?:\*|0+)(?:$|[-/])/.test(part));
}
