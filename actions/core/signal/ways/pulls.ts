import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Catalog } from "../../catalog/catalog.ts";
import type { Source } from "../../catalog/generated/types.ts";
import { parseDuration } from "../../duration.ts";
import type { EventRecord } from "../record.ts";
import { INGESTED } from "./acknowledgement.ts";

/** When a Source was pulled and brought something for the last time, and what it was. */
export interface LastPull {
  /** In milliseconds since 1970. */
  time: number;
  digest: string;
  /** Of the Source and its event types as they were then. */
  mapping: string;
  etag: string | null;
}

/** A Source whose export is to be fetched now. */
export interface PullPlan {
  source: Source;
  url: string;
  /** The name of its secret. */
  secret: string | null;
  mapping: string;
  /** What was read before through the same Source; null where another one may make more of the same sheet. */
  known: LastPull | null;
}

/** Keeps, of all records of one's own that go by, what the newest pull of each Source brought. */
export function latestPulls(): {
  see: (record: EventRecord) => void;
  of: (source: string) => LastPull | null;
} {
  const latest = new Map<string, LastPull>();
  return {
    see: ({ type, time, data }) => {
      if (type !== INGESTED || data?.way !== "pull" || typeof data.source !== "string") return;
      const at = Date.parse(time);
      const before = latest.get(data.source);
      if (before !== undefined && before.time > at) return;
      const { digest, mapping, etag } = data;
      latest.set(data.source, {
        time: at,
        digest: String(digest),
        mapping: String(mapping),
        etag: typeof etag === "string" ? etag : null,
      });
    },
    of: (source) => latest.get(source) ?? null,
  };
}

/**
 * The Sources to be fetched now. `every` counts from the last time that one brought something new; so long as it brings
 * nothing, asking costs nothing, and it is asked at each run.
 */
export function pullsDue(
  catalog: Catalog,
  last: (source: string) => LastPull | null,
  now: number,
  isKeyed: boolean,
): PullPlan[] {
  return catalog.sources.flatMap(({ value: source }): PullPlan[] => {
    const { pull } = source.spec;
    if (pull === undefined) return [];
    const before = last(source.metadata.name);
    const wait = pull.every === undefined ? 0 : (parseDuration(pull.every) ?? 0);
    const mapping = mappingDigest(source, catalog, isKeyed);
    const known = before?.mapping === mapping ? before : null;
    if (known !== null && known.time + wait > now) return [];
    return [{ source, url: pull.url, secret: pull.secret ?? null, mapping, known }];
  });
}

/** A digest of all that decides what is made of a sheet: where it is another one, the same sheet is read again. */
function mappingDigest({ spec }: Source, catalog: Catalog, isKeyed: boolean): string {
  const { pull: _, ...reading } = spec;
  const sent = new Set(spec.emit.map(({ type }) => type));
  const types = catalog.eventTypes.filter(({ value }) => sent.has(value.metadata.name));
  const workflows = catalog.workflows.map(({ value }) => value.metadata.name).toSorted();
  const currency = catalog.settings[0]?.value.spec.currency ?? null;
  const text = JSON.stringify([reading, types.map(({ value }) => value.spec), workflows, currency, isKeyed]);
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, 32);
}
