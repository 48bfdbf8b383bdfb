import { type ReadRecord, rawBytes, recordOf, recordReader, textOf } from "../learning/scan/reader.ts";
import { lastBelow } from "../learning/sorted-search.ts";
import type { EventRecord } from "../signal/record.ts";
import { INGESTED } from "../signal/ways/acknowledgement.ts";
import { type Feed, openFeed, sourceName } from "./feed.ts";
import type { FeedSpec } from "./feed-spec.ts";
import { assistRows, countRows } from "./rows/count-rows.ts";
import { durationRows } from "./rows/duration-rows.ts";
import { qualityRows, rateRows, reopenRows, reworkRows } from "./rows/share-rows.ts";
import { momentRow, openRows, type Rows } from "./rows.ts";

/** What thresholds look at: rows of each feed, and when each source brought something. */
export interface Evidence {
  /** All that count; and of shares those that are counted. Throws where the feed was not collected. */
  rows: (spec: FeedSpec, sources: readonly string[]) => { all: Rows; hits: Rows | null };
  /** The times of a source's records, in order. */
  times: (source: string) => Float64Array;
  /** The times of rows that were refused, in order. */
  refused: (source: string) => Float64Array;
  /** When a source was last heard of: a record of it became known, or a batch of it was taken in. */
  heard: (source: string) => number | null;
  /** How long the newest records of a source took to become known, in the middle; null where nobody says. */
  lag: (source: string) => number | null;
}

/** So many of the newest records say how a source comes in these days. */
const NEWEST = 50;
/** Of a source's records no more are kept for that, so that a large ledger costs no memory. */
const MOST_KEPT = 1000;

/** Takes records in, in any order; each counts once, so corrections are settled before. */
export interface Collecting {
  add: (record: EventRecord) => void;
  addLines: (bytes: Uint8Array) => void;
  /** A row of a source that went to quarantine. */
  refuse: (source: string, time: number) => void;
  finish: () => Evidence;
}

/** Collects what some feeds need of the records that stream by. */
export function collectEvidence(specs: readonly FeedSpec[]): Collecting {
  const reader = recordReader();
  const feeds = new Map(specs.map((spec) => [spec.key, openFeed(spec, reader)]));
  const all = [...feeds.values()];
  const times: number[][] = [];
  const refused = new Map<string, number[]>();
  const heard = new Map<string, number>();
  const hear = (source: string, at: number): void => {
    if (at > (heard.get(source) ?? Number.NEGATIVE_INFINITY)) heard.set(source, at);
  };
  const newest: number[] = [];
  const known: Known[][] = [];
  const ingests = new Map<string, number[]>();
  const ingested = reader.types.number(INGESTED_BYTES, 0, INGESTED_BYTES.length);
  let id: string | null = null;
  const idOf = (read: ReadRecord): string => {
    id ??= textOf(read.line, read.line.id);
    return id;
  };
  const take = (read: ReadRecord): void => {
    id = null;
    if (read.recorded > (newest[read.source] ?? -1)) newest[read.source] = read.recorded;
    if (read.type === ingested) {
      const source = recordOf(read).data?.source;
      if (typeof source === "string") {
        hear(source, read.time);
        ingests.set(source, [...(ingests.get(source) ?? []), read.time]);
      }
    }
    times[read.source] ??= [];
    times[read.source]?.push(read.time);
    if (read.recorded >= 0) {
      const list = known[read.source] ?? [];
      known[read.source] = list;
      list.push({ time: read.time, recorded: read.recorded });
      if (list.length === MOST_KEPT) known[read.source] = newestOf(list);
    }
    for (const feed of all) feed.take(read, idOf);
  };
  const refuse = (source: string, time: number): void => {
    const before = refused.get(source);
    if (before) before.push(time);
    else refused.set(source, [time]);
  };
  return {
    add: (record) => reader.record(record, take),
    addLines: (bytes) => reader.lines(bytes, take),
    refuse,
    finish: () => {
      const bySource = new Map<string, Float64Array>();
      times.forEach((list, number) => {
        bySource.set(sourceName(reader, number), new Float64Array(list).sort());
      });
      newest.forEach((at, number) => {
        hear(sourceName(reader, number), at);
      });
      const usual = new Map<string, number>();
      known.forEach((list, number) => {
        const source = sourceName(reader, number);
        usual.set(source, usualLag(list, new Float64Array(ingests.get(source) ?? []).sort()));
      });
      return evidenceOf(feeds, { times: bySource, refused: sortedLists(refused), heard, lags: usual });
    },
  };
}

const NONE = new Float64Array();
/** Whoever takes a batch in says so, also where it brings no record. */
const INGESTED_BYTES = rawBytes(INGESTED);

interface SourceBook {
  times: ReadonlyMap<string, Float64Array>;
  refused: ReadonlyMap<string, Float64Array>;
  heard: ReadonlyMap<string, number>;
  lags: ReadonlyMap<string, number>;
}

/** When something happened, and when it says that it became known. Milliseconds. */
interface Known {
  time: number;
  recorded: number;
}

/** The same ones in whichever order they came. */
function newestOf(list: readonly Known[]): Known[] {
  return list.toSorted((a, b) => b.time - a.time || b.recorded - a.recorded).slice(0, NEWEST);
}

/**
 * The median lag of the newest records. A system that stamps its rows at once may still send them once a week: what it brings
 * is not known before the next batch of it is taken in.
 *
 * @param ingests when batches of the source were taken in, in order.
 */
function usualLag(list: readonly Known[], ingests: Float64Array): number {
  const newest = newestOf(list);
  const lags = newest.map(
    ({ time, recorded }) => (ingests[lastBelow(ingests, recorded) + 1] ?? recorded) - time,
  );
  return lags.sort((a, b) => a - b)[newest.length >> 1] as number;
}

function evidenceOf(feeds: ReadonlyMap<string, Feed>, { times, refused, heard, lags }: SourceBook): Evidence {
  const made = new Map<string, { all: Rows; hits: Rows | null }>();
  const timesOf = (source: string): Float64Array => times.get(source) ?? NONE;
  const refusedOf = (source: string): Float64Array => refused.get(source) ?? NONE;
  return {
    times: timesOf,
    refused: refusedOf,
    heard: (source) => heard.get(source) ?? null,
    lag: (source) => lags.get(source) ?? null,
    rows: ({ key, shape }, sources) => {
      const known = made.get(key);
      if (known) return known;
      const feed = feeds.get(key);
      if (feed === undefined) throw new Error("this feed was not collected");
      const rows = rowsOf(feed);
      const shown =
        shape.kind === "quarantined"
          ? withRefused(
              rows.all,
              sources.flatMap((of) => [...refusedOf(of)]),
            )
          : rows;
      made.set(key, shown);
      return shown;
    },
  };
}

function rowsOf(feed: Feed): { all: Rows; hits: Rows | null } {
  const { shape } = feed.spec;
  switch (shape.kind) {
    case "duration":
      return { all: durationRows(feed, shape.finishedOnly), hits: null };
    case "rate":
      return rateRows(feed);
    case "quality":
      return qualityRows(feed);
    case "reopen":
      return reopenRows(feed);
    case "rework":
      return reworkRows(feed);
    case "count":
      return { all: countRows(feed), hits: null };
    case "assist":
      return { all: assistRows(feed, shape.lookback), hits: null };
    case "silence":
    case "quarantined":
      return { all: momentsOf(feed), hits: null };
    default:
      return shape satisfies never;
  }
}

function momentsOf(feed: Feed): Rows {
  const times = new Float64Array(feed.length());
  for (let row = 0; row < times.length; row += 1) times[row] = feed.time(row);
  const list = openRows();
  for (const time of times.sort()) list.add(momentRow(time));
  return list.finish();
}

/** Rows that came and were refused count beside those that were taken in. */
function withRefused(taken: Rows, times: readonly number[]): { all: Rows; hits: Rows } {
  const [all, hits] = [openRows(), openRows()];
  for (const time of taken.at) all.add(momentRow(time));
  for (const time of times) {
    all.add(momentRow(time));
    hits.add(momentRow(time));
  }
  return { all: all.finish(), hits: hits.finish() };
}

function sortedLists(lists: ReadonlyMap<string, readonly number[]>): Map<string, Float64Array> {
  return new Map([...lists].map(([name, list]) => [name, new Float64Array(list).sort()]));
}
