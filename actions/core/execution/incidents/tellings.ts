import { DAY, HOUR } from "../../duration.ts";
import { type Incident, type IncidentEvent, type Telling, TOLD_KINDS, type ToldKind } from "./incident.ts";

/** What the team's chat is to be told now. */
export interface DueTelling {
  key: string;
  what: ToldKind;
  /** When it happened, in milliseconds. */
  of: number;
  attempt: number;
}

/** Later than that a message is no news; the issue stands there anyway. */
const NEWS = 2 * DAY;
/** A run sends no more; the rest is for the next one. */
const MOST = 20;

/**
 * What nobody has told the team's chat yet: that an incident was opened, escalated or resolved, each once. What failed is
 * tried again by the next run, and then less and less often. Where a run was cut off while it sent, nobody knows whether the
 * message arrived, and it is not sent a second time (REL-20).
 */
export function dueTellings(incidents: Iterable<Incident>, now: number): DueTelling[] {
  const due: DueTelling[] = [];
  for (const { key, state, timeline } of incidents) {
    if (state === "duplicate") continue;
    for (const { kind, at } of timeline) {
      const what = TOLD_KINDS.find((one) => one === kind);
      if (what === undefined || now - at > NEWS) continue;
      const attempt = nextAttempt(toldOf(timeline, what, at), now);
      if (attempt !== null) due.push({ key, what, of: at, attempt });
    }
  }
  return due.sort((a, b) => a.of - b.of).slice(0, MOST);
}

/** How the last try stands for each thing that was told; only those that did not arrive, or of which nobody knows. */
export function troubledTellings({ timeline }: Pick<Incident, "timeline">): Telling[] {
  const last = new Map<string, Telling>();
  for (const event of timeline) {
    if (event.kind !== "told") continue;
    const what = `${event.what}@${event.of}`;
    if (isLater(event, last.get(what) ?? null)) last.set(what, event);
  }
  return [...last.values()].filter(({ state }) => state !== "sent");
}

type Told = Extract<IncidentEvent, { kind: "told" }>;

function toldOf(timeline: Incident["timeline"], what: ToldKind, of: number): Told[] {
  return timeline
    .filter((event) => event.kind === "told")
    .filter((one) => one.what === what && one.of === of);
}

function nextAttempt(told: readonly Told[], now: number): number | null {
  const newest = told.reduce<Told | null>((last, one) => (isLater(one, last) ? one : last), null);
  if (newest === null) return 1;
  if (newest.state !== "failed") return null;
  const wait = newest.attempt === 1 ? 0 : HOUR * 2 ** (newest.attempt - 2);
  return now > newest.at + wait ? newest.attempt + 1 : null;
}

/** The end of an attempt is later than its beginning, though both bear the same instant. */
function isLater(one: Telling, other: Telling | null): boolean {
  if (other === null || one.attempt > other.attempt) return true;
  return one.attempt === other.attempt && other.state === "sending";
}
