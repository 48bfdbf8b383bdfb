import type { Catalog } from "../../catalog/catalog.ts";
import { type WrittenWindow, windowsOf } from "../../catalog/lookup/maintenance.ts";
import { workflowsByName } from "../../catalog/lookup/names.ts";
import { ownRecord } from "../../signal/own-record.ts";
import type { EventRecord } from "../../signal/record.ts";
import type { Signals } from "./from-decisions.ts";
import type { Trigger } from "./trigger.ts";

const TYPE = "incident.silenced";

/** Something fired while its dependency or its workflow was down on purpose. Instants in milliseconds. */
export interface Silence {
  cause: string;
  since: number;
  /** When it fired. */
  at: number;
  /** Until then nobody is called for it. */
  until: number;
  /** Ids of the windows. */
  windows: string;
  workflow: string | null;
}

/** Signals without what maintenance silences, and that. */
export interface Heard extends Signals {
  silences: Silence[];
}

/**
 * Takes out what fired within a window of maintenance: of its workflow, of the dependency that is silent, or of one that the
 * workflow uses. What fires still when the window ends opens its incident then, and its clock begins then. A window that was
 * taken out of the file since silenced what it silenced: the record of it says so.
 *
 * @param recorded silences that the ledger knows.
 */
export function heardBeyondMaintenance(
  { triggers, recoveries }: Signals,
  catalog: Catalog,
  recorded: readonly Silence[],
  now: number,
): Heard {
  const windows = windowsOf(catalog);
  const heard: Heard = { triggers: [], recoveries, silences: [] };
  for (const trigger of triggers) {
    const silence = silenceOf(trigger, windows, catalog) ?? pastSilence(trigger, recorded, now);
    if (silence === null) {
      heard.triggers.push(trigger);
      continue;
    }
    heard.silences.push(silence);
    const { until, cause, at } = silence;
    const isOver = recoveries.some((one) => one.cause === cause && one.at >= at && one.at <= until);
    if (until <= now && !isOver)
      heard.triggers.push({ ...trigger, at: until, origin: { ...trigger.origin, since: until } });
  }
  return heard;
}

/** The windows that cover a firing, each going on where the one before ends; null where none does. */
function silenceOf(trigger: Trigger, windows: readonly WrittenWindow[], catalog: Catalog): Silence | null {
  const { origin, at } = trigger;
  const about = windows.filter(({ window }) => isAbout(trigger, window, catalog));
  const ids: string[] = [];
  let until = at;
  for (;;) {
    const next = about.find(({ from, to }) => from !== null && to !== null && from <= until && until < to);
    if (next?.to == null) break;
    ids.push(next.window.id);
    until = next.to;
  }
  if (ids.length === 0) return null;
  const { cause, since, workflows } = origin;
  return { cause, since, at, until, windows: ids.join(","), workflow: workflows[0] ?? null };
}

function isAbout(
  { origin: { dependency, workflows } }: Trigger,
  window: WrittenWindow["window"],
  catalog: Catalog,
): boolean {
  const [workflow = ""] = workflows;
  if (window.workflow !== undefined) return window.workflow === workflow;
  if (dependency !== null) return window.dependency === dependency;
  const used = workflowsByName(catalog).get(workflow)?.value.spec.dependencies ?? [];
  return used.some(({ name }) => name === window.dependency);
}

/** What is recorded counts once it is past: until then a window can be shortened or taken back. */
function pastSilence({ origin, at }: Trigger, recorded: readonly Silence[], now: number): Silence | null {
  const same = recorded.filter((one) => one.cause === origin.cause && one.since === origin.since);
  return same.find((one) => one.at === at && one.until <= now) ?? null;
}

/** The record of a silence. The same firing and the same end are the same record. */
export function silenceRecord({ cause, since, at, until, windows, workflow }: Silence): EventRecord {
  const data = { cause, since: instant(since), fired: instant(at), until: instant(until), windows };
  return ownRecord({
    type: TYPE,
    id: `${TYPE}:${cause}@${data.since}:${data.until}`,
    time: at,
    ...(workflow === null ? {} : { workflow }),
    actor: "system",
    data,
  });
}

/** Reads a silence from its record; null for any other record. */
export function parseSilence({ type, source, workflow, data }: EventRecord): Silence | null {
  if (type !== TYPE || source !== "opsbook") return null;
  const at = (name: string): number => Date.parse(String(data?.[name]));
  return {
    cause: String(data?.cause),
    since: at("since"),
    at: at("fired"),
    until: at("until"),
    windows: String(data?.windows),
    workflow: workflow ?? null,
  };
}

/** Records of those that the ledger does not know. */
export function newSilences(silences: readonly Silence[], recorded: readonly Silence[]): EventRecord[] {
  const known = new Set(recorded.map((one) => silenceRecord(one).id));
  return silences.map(silenceRecord).filter(({ id }) => !known.has(id));
}

function instant(time: number): string {
  return new Date(time).toISOString();
}
