import type { Attribution, IntentFacts } from "../catalog/generated/types.ts";
import { compareText } from "../finding.ts";
import type { EventRecord } from "../signal/record.ts";
import { attribute, isSingleTouch } from "./attribution/attribute.ts";
import type { Path } from "./attribution/path-table.ts";
import type { Conversion } from "./case-week.ts";
import type { Window } from "./measures/measure.ts";

/** The record types that an audience looks at. */
export const AUDIENCE: ReadonlySet<string> = new Set(["touch.recorded", "conversion.won", "intent.observed"]);

/** A record's place in time. */
export interface Instant {
  time: number;
  sequence: number;
}

/** A conversion without any touch before it is credited to this channel. */
const UNKNOWN_CHANNEL = "unknown";

/** A channel touch, by the person who had it, else by its case. */
export interface Touch {
  key: string;
  channel: string;
  time: number;
  sequence: number;
  id: string;
}

interface Won extends Conversion {
  value: number;
}

/** What the carry holds of touches: those that a later conversion can still look back on. */
export interface SavedAudience {
  touches: Touch[];
  /** The newest conversion of whoever has touches. */
  won: [key: string, time: number][];
}

/** Touches, conversions and search intent of one week. */
export interface Audience {
  add: (record: EventRecord, at: Instant) => void;
  conversions: () => readonly Conversion[];
  attribution: (window: Window) => Attribution | null;
  intent: () => IntentFacts[];
  save: (window: Window) => SavedAudience;
}

export function openAudience(lookback: number, saved: SavedAudience = { touches: [], won: [] }): Audience {
  const touches = new Map<string, Touch[]>();
  const lastWon = new Map(saved.won);
  const won: Won[] = [];
  const intents = new Map<string, IntentFacts>();
  const keep = (touch: Touch): void => {
    const known = touches.get(touch.key);
    if (known) known.push(touch);
    else touches.set(touch.key, [touch]);
  };
  saved.touches.forEach(keep);

  const add = (record: EventRecord, { time, sequence }: Instant): void => {
    if (record.type === "touch.recorded") {
      const key = keyOf(record);
      if (key !== null && record.channel)
        keep({ key, channel: record.channel, time, sequence, id: record.id });
    } else if (record.type === "conversion.won") {
      won.push(conversionOf(record, time, sequence));
      for (const key of keysOf(record)) lastWon.set(key, Math.max(lastWon.get(key) ?? time, time));
    } else if (record.type === "intent.observed") countIntent(intents, record);
  };

  const pathOf = (conversion: Won): Path => {
    const before = [...conversionKeys(conversion)]
      .map((key) => within(touches.get(key) ?? [], conversion, lookback))
      .find((found) => found.length > 0);
    return {
      touches: before ?? [{ channel: UNKNOWN_CHANNEL, time: conversion.time }],
      conversions: 1,
      value: conversion.value,
      nulls: 0,
    };
  };

  /** Whose lookback ran out in this window without a conversion: each such path counts once, in that week. */
  const lost = ({ from, asOf }: Window): Path[] =>
    [...touches]
      .toSorted(([a], [b]) => compareText(a, b))
      .flatMap(([key, theirs]) => {
        const newest = theirs.reduce((last, touch) => (isBefore(last, touch) ? touch : last));
        const ends = newest.time + lookback;
        if (
          ends < from ||
          ends >= asOf ||
          (lastWon.get(key) ?? Number.NEGATIVE_INFINITY) >= newest.time - lookback
        ) {
          return [];
        }
        return [{ touches: within(theirs, newest, lookback), conversions: 0, value: 0, nulls: 1 }];
      });

  const attribution = (window: Window): Attribution | null => {
    if (won.length === 0) return null;
    const paths = won.toSorted((a, b) => (isBefore(a, b) ? -1 : 1)).map(pathOf);
    return {
      conversions: won.length,
      value: paths.reduce((sum, { value }) => sum + value, 0),
      singleTouch: isSingleTouch(paths),
      ...attribute([...paths, ...lost(window)]),
    };
  };

  const save = ({ to }: Window): SavedAudience => {
    const kept = [...touches.values()].flat().filter(({ time }) => time >= to - lookback);
    const keys = new Set(kept.map(({ key }) => key));
    return { touches: kept, won: [...lastWon].filter(([key]) => keys.has(key)) };
  };
  const intent = (): IntentFacts[] =>
    [...intents.values()].sort(
      (a, b) => compareText(a.channel, b.channel) || compareText(a.intent, b.intent),
    );
  return { add, conversions: () => won, attribution, intent, save };
}

function keyOf(record: EventRecord): string | null {
  return keysOf(record)[0] ?? null;
}

/** The person, and the case for who is not known as a person. */
function keysOf({ person, subject }: EventRecord): string[] {
  return [
    ...(person === undefined ? [] : [`p:${person}`]),
    ...(subject === undefined ? [] : [`s:${subject}`]),
  ];
}

function conversionKeys({ person, subject }: Conversion): string[] {
  return [...(person === null ? [] : [`p:${person}`]), ...(subject === null ? [] : [`s:${subject}`])];
}

/** A won conversion, as far as its path is looked for. */
export function conversionOf(record: EventRecord, time: number, sequence: number): Won {
  const value = record.data?.value;
  return {
    time,
    sequence,
    id: record.id,
    person: record.person ?? null,
    subject: record.subject ?? null,
    value: typeof value === "number" ? value : 0,
  };
}

interface Placed {
  time: number;
  sequence: number;
  id: string;
}

function isBefore(a: Placed, b: Placed): boolean {
  if (a.time !== b.time) return a.time < b.time;
  return a.sequence === b.sequence ? a.id < b.id : a.sequence < b.sequence;
}

/** The touches up to the instant, no older than the lookback, in order. */
function within(touches: readonly Touch[], until: Placed, lookback: number): Touch[] {
  return touches
    .filter((touch) => touch.time >= until.time - lookback && !isBefore(until, touch))
    .sort((a, b) => (isBefore(a, b) ? -1 : 1));
}

function countIntent(intents: Map<string, IntentFacts>, record: EventRecord): void {
  const channel = record.channel ?? UNKNOWN_CHANNEL;
  const intent = String(record.data?.intent ?? "unknown");
  const key = `${channel}\n${intent}`;
  const known = intents.get(key);
  if (known) known.count += 1;
  else intents.set(key, { channel, intent, count: 1 });
}
