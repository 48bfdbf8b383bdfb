import { DAY, parseDuration } from "../../duration.ts";
import type { BusinessCalendar } from "../../learning/business-calendar.ts";
import type { Incident, Severity } from "./incident.ts";

/** Where cadence.yaml names no time: an hour for the worst, and longer for what can wait. */
const ACKNOWLEDGE: Readonly<Record<Severity, string>> = { critical: "15m", major: "1h", minor: "1d" };

/** Times to acknowledge by severity, as cadence.yaml writes them. */
export type AcknowledgeTimes = Readonly<Partial<Record<Severity, string>>>;

/**
 * The instant, in milliseconds, until which an incident has to be acknowledged, from when it was written down: nobody can
 * acknowledge what nobody was told. Times below a day are business time, so that a minute before closing leaves the rest
 * for the morning; a day and more passes on the clock, and ends when the business is open.
 */
export function acknowledgeBy(
  { openedAt, severity }: Pick<Incident, "openedAt" | "severity">,
  times: AcknowledgeTimes,
  calendar: Pick<BusinessCalendar, "add" | "nextOpening">,
): number {
  const length = parseDuration(times[severity] ?? ACKNOWLEDGE[severity]) ?? DAY;
  return length < DAY ? calendar.add(openedAt, length) : calendar.nextOpening(openedAt + length);
}

/** Hours until somebody took it on (MTTA is their mean); null while nobody has. */
export function hoursToAcknowledge({ since, acknowledgedAt }: Incident): number | null {
  return acknowledgedAt === null ? null : (acknowledgedAt - since) / HOUR;
}

/** Hours until it was resolved, from the first firing to the last resolution (MTTR is their mean); null while it is not. */
export function hoursToResolve({ since, resolvedAt }: Incident): number | null {
  return resolvedAt === null ? null : (resolvedAt - since) / HOUR;
}

const HOUR = DAY / 24;
