import { DECISION_PARTS } from "./decisions.ts";
import { IMPORT_PARTS } from "./import-parts.ts";
import { MEASURE_PARTS } from "./measure-parts.ts";
import type { Timed } from "./result.ts";

/** What runs in a process of its own, started by a bench with `inOwnProcess`: then its memory is its own. */
export const PARTS: Readonly<Record<string, (...args: string[]) => Promise<Timed>>> = {
  ...IMPORT_PARTS,
  ...DECISION_PARTS,
  ...MEASURE_PARTS,
};
