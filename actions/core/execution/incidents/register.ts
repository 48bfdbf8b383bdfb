import { DAY } from "../../duration.ts";
import { ownRecord } from "../../signal/own-record.ts";
import type { EventRecord } from "../../signal/record.ts";
import { type Incident, isOver } from "./incident.ts";
import { recordOfEvent } from "./records.ts";
import { FOLLOW_UP_HOLDS_DAYS } from "./trigger.ts";

/** The record that says: all incidents that still matter stand in this week, so no older week has to be read. */
const REGISTER = "incident.register";

/** True for the record from which on a week's incidents are complete. */
export function isRegister({ type, source }: EventRecord): boolean {
  return type === REGISTER && source === "opsbook";
}

/**
 * Carries incidents over into a week, once: those that are not over, and those whose follow-up can still turn out to have
 * failed. One record each, and the one that says that they are all. Written as one batch.
 */
export function registerRecords(
  incidents: ReadonlyMap<string, Incident>,
  week: string,
  now: number,
): EventRecord[] {
  const kept = [...incidents.values()].filter((incident) => stillMatters(incident, now));
  const carried = kept.map((incident) =>
    recordOfEvent(
      { kind: "carried", key: incident.key, at: now, by: "opsbook", incident },
      { cause: `${week}:${incident.key}`, workflow: null },
    ),
  );
  const register = ownRecord({
    type: REGISTER,
    id: `${REGISTER}:${week}`,
    time: now,
    actor: "system",
    data: { incidents: kept.length },
  });
  return [...carried, register];
}

function stillMatters(incident: Incident, now: number): boolean {
  if (!isOver(incident)) return true;
  const end = incident.reviewedAt ?? incident.detectedAt;
  return now - end <= FOLLOW_UP_HOLDS_DAYS * DAY;
}
