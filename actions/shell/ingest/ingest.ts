import type { Catalog } from "../../core/catalog/catalog.ts";
import type { Source } from "../../core/catalog/generated/types.ts";
import type { ImportResult } from "../../core/signal/source/import-summary.ts";
import type { Way } from "../../core/signal/ways/acknowledgement.ts";
import type { Outcome } from "../../core/signal/ways/outcome.ts";
import type { Ledger } from "../ledger/ledger.ts";

/** What every way in needs. */
export interface Ingest {
  catalog: Catalog;
  ledger: Ledger;
  /** In milliseconds since 1970. */
  now: number;
  piiKey: string | null;
  /** A folder for what is on its way; nothing stays in it. */
  temp: string;
}

/** A file from outside may have so many bytes once it is unpacked. */
export const MOST_BYTES = 256 << 20;

/** The Sources that take exports, by name; the desk's sentences come from the desk alone. */
export function sourcesByName({ sources }: Catalog): Map<string, Source> {
  return new Map(
    sources
      .filter(({ value }) => value.spec.format !== "desk")
      .map(({ value }) => [value.metadata.name, value]),
  );
}

/** An import's result as the outcome of a delivery. `key` tells it from other deliveries where it is refused. */
export function outcomeOf(way: Way, name: string, result: ImportResult, key: string | null): Outcome {
  if (result.ok) return { way, name, source: result.summary.source, kind: "taken", summary: result.summary };
  const { source, at, problems } = result;
  return { way, name, source, kind: "refused", reason: at, problems, key };
}
