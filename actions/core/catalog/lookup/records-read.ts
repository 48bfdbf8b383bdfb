import type { Catalog } from "../catalog.ts";
import { selectorAt, type WrittenMeasure } from "./measures.ts";

/** Record types that a measure needs; `from` is the key that names them, or null where they are the measure's own. */
export interface RecordsRead {
  /** One of these is enough; `any` stands for every type. */
  oneOf: readonly string[];
  key: string | null;
}

/**
 * What a measure reads, as methods.md and the schema say: what is not written has its default. A selector that cannot be
 * read asks for nothing here: it has a finding already.
 */
export function recordsRead(catalog: Catalog, of: WrittenMeasure): RecordsRead[] {
  const written = (key: string, otherwise: readonly string[]): RecordsRead[] => {
    const type = selectorAt(catalog, of, key)?.type;
    if (type !== undefined) return [{ oneOf: [type], key }];
    return Object.hasOwn(of.measure, key) || otherwise.length === 0 ? [] : [{ oneOf: otherwise, key: null }];
  };
  switch (of.kind) {
    case "duration":
      return [...written("from", []), ...written("to", [])];
    case "rate":
      return [...written("of", []), ...written("cases", [])];
    case "count":
      return written("count", []);
    case "quality":
      return [{ oneOf: ["passes" in of.measure ? "case.completed" : "output.checked"], key: null }];
    case "rework":
      return [{ oneOf: ["case.worked"], key: null }];
    case "reopen":
      return [...written("after", ["case.completed"]), ...written("work", ["case.reopened", "case.worked"])];
    case "assist":
      return [{ oneOf: ["conversion.won"], key: null }];
    case "incidents":
      return [];
    default:
      return of.kind satisfies never;
  }
}
