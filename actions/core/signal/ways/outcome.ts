import type { MisfitProblem } from "../source/columns.ts";
import type { ImportSummary } from "../source/import-summary.ts";
import type { Way } from "./acknowledgement.ts";

/** Why something was refused as a whole. */
export type RefusalReason =
  /** It is no dispatch as it should be. */
  | "envelope"
  /** It names no Source that the catalog has, or nobody can tell which one it is for. */
  | "no-source"
  /** The Source cannot be used. */
  | "source"
  /** The file does not fit its Source, or is no file that can be read. */
  | "file"
  /** The host refuses, or may not be asked. */
  | "host"
  /** The secret that the Source names is not handed over. */
  | "secret";

/** What became of one delivery. */
export type Outcome = {
  way: Way;
  /** What people call it, without anything personal. */
  name: string;
  source: string | null;
} & (
  | { kind: "taken"; summary: ImportSummary }
  /** The sheet is the one that was read before: nothing was imported. */
  | { kind: "unchanged" }
  /** A host that may answer the next time. */
  | { kind: "delayed"; message: string }
  | {
      kind: "refused";
      reason: RefusalReason;
      problems: readonly MisfitProblem[];
      /** What tells it from other deliveries; null where there is nothing to acknowledge, such as a host's refusal. */
      key: string | null;
    }
);
