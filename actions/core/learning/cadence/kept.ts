import { ownRecord } from "../../signal/own-record.ts";
import type { EventRecord } from "../../signal/record.ts";
import type { PeriodsRead } from "./completed.ts";
import type { MonthMinutes } from "./minutes.ts";
import { COMPLETED } from "./periods.ts";

/** How far GitHub's own history is recorded, in milliseconds since 1970. */
export interface HistoryRead {
  /** What has changed later is still to be read; null where nothing is read yet. */
  until: number | null;
  /** The first instant at which the gate is known to have judged anything. */
  gateSince: number | null;
}

/** A heartbeat carries what the next run continues from. */
export type Carried = Record<string, string | number>;

export function carriedHistory({ until, gateSince }: HistoryRead): Carried {
  return { ...instant("history", until), ...instant("gate_since", gateSince) };
}

export function carriedMinutes(minutes: MonthMinutes | null): Carried {
  if (minutes === null) return {};
  return {
    minutes: minutes.minutes,
    minutes_month: minutes.month,
    minutes_until: new Date(minutes.until).toISOString(),
  };
}

/** The record that says how far GitHub's history is read; between two heartbeats, where there was something to read. */
export function historyRead(history: HistoryRead, now: number): EventRecord | null {
  if (history.until === null) return null;
  const until = new Date(history.until).toISOString();
  const key = `history:${until}`;
  const data = { period: "history", key, of: until, due: until, ...carriedHistory(history) };
  return ownRecord({ type: COMPLETED, id: key, time: now, actor: "system", data });
}

/** Where the last run stopped reading GitHub's history. */
export function readHistory({ heartbeat, history }: PeriodsRead): HistoryRead {
  const of = (name: string): number | null => {
    const times = [heartbeat, history].map((record) => Date.parse(String(record?.data?.[name])));
    const known = times.filter((time) => !Number.isNaN(time));
    return known.length === 0 ? null : name === "history" ? Math.max(...known) : Math.min(...known);
  };
  return { until: of("history"), gateSince: of("gate_since") };
}

/** The minutes that the newest heartbeat knew of; null where it knew none. */
export function readMinutes({ heartbeat }: PeriodsRead): MonthMinutes | null {
  const { minutes, minutes_month: month, minutes_until: until } = heartbeat?.data ?? {};
  if (typeof minutes !== "number" || typeof month !== "string" || typeof until !== "string") return null;
  return { minutes, month, until: Date.parse(until) };
}

function instant(name: string, time: number | null): Carried {
  return time === null ? {} : { [name]: new Date(time).toISOString() };
}
