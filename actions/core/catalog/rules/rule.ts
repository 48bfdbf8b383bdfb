import type { Range, Severity } from "../../finding.ts";
import type { Catalog } from "../catalog.ts";
import type { RecurringFailure } from "../generated/types.ts";
import type { CatalogList } from "../kinds.ts";

/**
 * Where a finding points: a YAML path (`["spec", "owner"]`), at its key or its value, or a range of the text. `part` narrows
 * a value written in one line to some of its characters; where that cannot be told (escapes, folded lines) the whole stands.
 */
export type Place = { path: Path; at?: "key" | "value"; part?: Part } | { range: Range };

export type Path = readonly (string | number)[];

/** UTF-16 units of a scalar's value; a length of 0 marks a place where something is missing. */
export interface Part {
  offset: number;
  length: number;
}

/** A finding before the engine has looked up its line: code and severity are the rule's. */
export interface RuleFinding {
  file: string;
  place: Place;
  message: string;
  why: string;
  fix: string;
  replacement?: string;
}

/** What a rule may know beside the catalog. */
export interface RuleContext {
  /** The day on which the catalog is judged (`--as-of`), as an ISO date: 2026-11-22. Only warnings may depend on it. */
  today: string;
  /** The catalog of the default branch, where a change of it is judged. */
  against?: Catalog;
  /** The other of two states that are judged together: what is the same object in both is found the same in both. */
  beside?: Catalog;
  /** Failures that came back, by the newest published facts; absent where there are none. Only warnings may depend on it. */
  recurring?: readonly RecurringFailure[];
  /** True where the repository lies on the embedded GitHub of a rehearsal, on which the sample's people have accounts. */
  rehearsal?: boolean;
}

/** One rule of the catalog; the file is named after its id, and `index.ts` registers it. */
export interface CatalogRule {
  id: string;
  severity: Severity;
  /** What the rule asks for, in one sentence, as `opsbook explain` prints it. */
  description: string;
  /**
   * The lists that have to be complete for the rule to be right: it waits while a file of theirs cannot be read, so that
   * one mistake does not look like many.
   */
  needs?: readonly CatalogList[];
  check: (catalog: Catalog, context: RuleContext) => RuleFinding[];
}
